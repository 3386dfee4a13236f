//! Datatypes: the kinds of data that files can have.

use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::filter::{self, FilterRefused};
use super::page::page;
use super::path::{Id, Model, PathRefused};
use crate::django::Detail;
use crate::open_humans::OpenHumans;
use crate::open_humans::error::NotNegotiated;
use crate::open_humans::negotiation::Negotiated;
use crate::open_humans::page::Paging;
use crate::open_humans::state::{Datatype, DatatypeId, Site};
use crate::operation::{Query, State};
use crate::outcome::Json;
use crate::routes::Routes;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenHumans>) -> Routes<OpenHumans> {
    routes.view::<Negotiated>([operation!(datatypes_list), operation!(datatype_get)])
}

/// Which datatypes.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
struct DatatypeFilter {
    /// Those that are registered with this project.
    #[param(value_type = u64, required = false, nullable = false, example = 412)]
    source_project_id: Option<String>,
    /// Those that members may upload themselves, or those that they may not.
    #[param(value_type = bool, required = false, nullable = false, example = true)]
    uploadable: Option<String>,
}

/// A kind of data.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = Datatype, example = json!({
    "id": 18,
    "name": "Step Count",
    "parent": 4,
    "children": [],
    "description": "Daily steps",
    "details": "",
    "uploadable": true,
    "source_projects": ["/api/public/project/412/"],
}))]
pub(in crate::open_humans) struct DatatypeView {
    /// Its number.
    #[schema(minimum = 1)]
    id: u64,
    /// What it is called.
    name: String,
    /// The number of the kind that it is a special case of.
    parent: Option<u64>,
    /// The numbers of its special cases.
    children: Vec<u64>,
    /// What it is, in a line.
    description: String,
    /// What it is, at length.
    details: String,
    /// Whether members may upload such data themselves.
    uploadable: bool,
    /// The relative URLs of the approved projects that it is registered with.
    source_projects: Vec<String>,
}

page! {
    /// A page of datatypes.
    DatatypePage of DatatypeView,
    /// The datatypes, by number.
    example {
        "id": 18,
        "name": "Step Count",
        "parent": 4,
        "children": [],
        "description": "Daily steps",
        "details": "",
        "uploadable": true,
        "source_projects": ["/api/public/project/412/"],
    }
}

outcome! {
    /// Answers of `GET datatypes/`.
    pub(in crate::open_humans) enum DatatypesList {
        /// The datatypes.
        200 Found(Json<DatatypePage>),
        ..FilterRefused,
        ..NotNegotiated,
    }
}

outcome! {
    /// Answers of `GET datatype/{id}/`.
    pub(in crate::open_humans) enum DatatypeGet {
        /// The datatype.
        200 Found(Json<DatatypeView>),
        /// There is no such datatype.
        404 Missing(Json<Detail>) = { "detail": "No DataType matches the given query." },
        ..PathRefused,
        ..NotNegotiated,
    }
}

/// Lists the datatypes.
///
/// The pinned versions of the real site ignore the filters, and a strict world does too.
#[utoipa::path(get, path = "/api/public/datatypes/", extensions(("x-provenance" = json!("upstream"))))]
async fn datatypes_list(
    _: Negotiated,
    filter: Query<DatatypeFilter>,
    paging: Paging,
    world: State,
) -> Result<DatatypesList, DatatypesList> {
    let site = world.open_humans();
    let (links, datatypes) = paging.page(asked_for(&filter.0, &site)?);
    let datatypes = datatypes.into_iter().map(|datatype| DatatypeView::of(datatype, &site));
    Ok(DatatypesList::Found(DatatypePage::new(links, datatypes.collect())))
}

/// Shows a datatype.
#[utoipa::path(get, path = "/api/public/datatype/{id}/", extensions(("x-provenance" = json!("measured"))))]
async fn datatype_get(_: Negotiated, Id(id): Id, world: State) -> DatatypeGet {
    let site = world.open_humans();
    match site.datatype(DatatypeId(id)) {
        Some(datatype) => DatatypeGet::Found(Json(DatatypeView::of(datatype, &site))),
        None => DatatypeGet::Missing(Model::DataType.missing()),
    }
}

fn asked_for<'a>(
    filter: &DatatypeFilter,
    site: &'a Site,
) -> Result<Vec<&'a Datatype>, FilterRefused> {
    if filter::are_dead(site) {
        return Ok(site.datatypes().collect());
    }
    let project = filter::number("source_project_id", filter.source_project_id.as_ref())?;
    let uploadable = filter::flag(filter.uploadable.as_ref());
    let is_asked_for = |datatype: &&Datatype| {
        let of_project = |id| site.sources_of(datatype.id()).any(|source| source.id().0 == id);
        project.is_none_or(of_project)
            && uploadable.is_none_or(|uploadable| datatype.uploadable == uploadable)
    };
    Ok(site.datatypes().filter(is_asked_for).collect())
}

impl DatatypeView {
    fn of(datatype: &Datatype, site: &Site) -> Self {
        let sources = site.sources_of(datatype.id());
        Self {
            id: datatype.id().0,
            name: datatype.name.clone(),
            parent: datatype.parent.map(|parent| parent.0),
            children: site.children_of(datatype.id()).map(|child| child.id().0).collect(),
            description: datatype.description.clone(),
            details: datatype.details.clone(),
            uploadable: datatype.uploadable,
            source_projects: sources
                .map(|source| format!("/api/public/project/{}/", source.id()))
                .collect(),
        }
    }
}
