//! Public files: all of them, one, and those of a datatype, a person or a project.

use serde::Deserialize;
use utoipa::IntoParams;

use super::datafile::{Listing, PublicDataFile, PublicDataFilePage};
use super::filter::FilterRefused;
use super::path::{Id, Model, PathRefused, Username};
use crate::django::Detail;
use crate::open_humans::OpenHumans;
use crate::open_humans::error::{Crashed, NotNegotiated};
use crate::open_humans::links::Links;
use crate::open_humans::negotiation::Negotiated;
use crate::open_humans::state::{Account, DataFile, Datatype, DatatypeId, FileId, ProjectId, Site};
use crate::operation::{Query, State};
use crate::outcome::Json;
use crate::routes::Routes;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenHumans>) -> Routes<OpenHumans> {
    routes.view::<Negotiated>([
        operation!(datafiles_list),
        operation!(datafile_get),
        operation!(datatype_datafiles_list),
        operation!(public_member_datafiles_list),
        operation!(public_project_datafiles_list),
    ])
}

/// Whether more special datatypes count.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
struct Children {
    /// Whether files of datatypes that are special cases of this one are listed too.
    #[param(value_type = bool, required = false, nullable = false, example = true)]
    include_children: Option<String>,
}

outcome! {
    /// Answers of `GET datafiles/`.
    pub(in crate::open_humans) enum DatafilesList {
        /// The files.
        200 Found(Json<PublicDataFilePage>),
        ..FilterRefused,
        ..NotNegotiated,
    }
}

outcome! {
    /// Answers of `GET datafile/{id}/`.
    pub(in crate::open_humans) enum DatafileGet {
        /// The file.
        200 Found(Json<PublicDataFile>),
        /// There is no such file, or not everybody may see it.
        404 Missing(Json<Detail>) = { "detail": "No ProjectDataFile matches the given query." },
        ..PathRefused,
        ..NotNegotiated,
    }
}

outcome! {
    /// Answers of the lists of files of something.
    pub(in crate::open_humans) enum NestedDatafilesList {
        /// The files.
        200 Found(Json<PublicDataFilePage>),
        /// There is nothing or nobody whose files these would be, and the site behaves as documented.
        assumed 404 Missing(Json<Detail>) = { "detail": "No DataType matches the given query." },
        ..FilterRefused,
        ..PathRefused,
        ..NotNegotiated,
        ..Crashed,
    }
}

/// Lists the files that their owners made public.
///
/// They are those of approved projects and of members at present (assumed). The pinned versions of
/// the real site ignore the filters, and a strict world does too.
#[utoipa::path(get, path = "/api/public/datafiles/", extensions(("x-provenance" = json!("upstream"))))]
async fn datafiles_list(
    _: Negotiated,
    listing: Listing,
    world: State,
) -> Result<DatafilesList, DatafilesList> {
    let mut site = world.open_humans();
    let page = listing.of(site.public_files().collect(), &site)?;
    Ok(DatafilesList::Found(listing.show(page, &mut site, &world)))
}

/// Shows a file that its owner made public.
#[utoipa::path(get, path = "/api/public/datafile/{id}/", extensions(("x-provenance" = json!("measured"))))]
async fn datafile_get(
    _: Negotiated,
    Id(id): Id,
    links: Links,
    world: State,
) -> Result<DatafileGet, DatafileGet> {
    let mut site = world.open_humans();
    let id = site.public_file(FileId(id)).map(DataFile::id);
    let file = id.and_then(|id| PublicDataFile::of(id, &links, &mut site, &world));
    file.map(|file| DatafileGet::Found(Json(file)))
        .ok_or_else(|| DatafileGet::Missing(Model::ProjectDataFile.missing()))
}

/// Lists the public files of a datatype, and of its special cases if that is asked for.
///
/// The pinned versions of the real site ignore the filters, `include_children` aside, and crash at an
/// unknown datatype and at an `include_children` that is neither true nor false; a strict world does
/// too. The others (assumed) take the latter for false.
#[utoipa::path(get, path = "/api/public/datatype/{id}/datafiles/", extensions(("x-provenance" = json!("upstream"))))]
async fn datatype_datafiles_list(
    _: Negotiated,
    Id(id): Id,
    children: Query<Children>,
    listing: Listing,
    world: State,
) -> Result<NestedDatafilesList, NestedDatafilesList> {
    let mut site = world.open_humans();
    let datatype = site.datatype(DatatypeId(id)).map(Datatype::id);
    let datatype = datatype.ok_or_else(|| missing(Model::DataType, &site))?;
    let datatypes = match truth(children.0.include_children.as_deref()) {
        Some(true) => site.with_descendants(datatype),
        None if site.settings.is_strict() => return Err(Crashed::new().into()),
        _ => vec![datatype],
    };
    let of_them = |file: &&DataFile| file.datatypes.iter().any(|one| datatypes.contains(one));
    let page = listing.of(site.public_files().filter(of_them).collect(), &site)?;
    Ok(NestedDatafilesList::Found(listing.show(page, &mut site, &world)))
}

/// Lists a person's public files, of approved projects that the person does not hide to be a member
/// of.
///
/// The pinned versions of the real site ignore the filters and crash at an unknown person; a strict
/// world does too.
#[utoipa::path(get, path = "/api/public/member/{username}/datafiles/", extensions(("x-provenance" = json!("upstream"))))]
async fn public_member_datafiles_list(
    _: Negotiated,
    Username(username): Username,
    listing: Listing,
    world: State,
) -> Result<NestedDatafilesList, NestedDatafilesList> {
    let mut site = world.open_humans();
    let person = site.person(&username).map(Account::id);
    let person = person.ok_or_else(|| missing(Model::Member, &site))?;
    let page = listing.of(site.public_files_of_person(person), &site)?;
    Ok(NestedDatafilesList::Found(listing.show(page, &mut site, &world)))
}

/// Lists the public files of a project that the site has approved.
///
/// The pinned versions of the real site ignore the filters and crash at an unknown project; a strict
/// world does too.
#[utoipa::path(get, path = "/api/public/project/{id}/datafiles/", extensions(("x-provenance" = json!("upstream"))))]
async fn public_project_datafiles_list(
    _: Negotiated,
    Id(id): Id,
    listing: Listing,
    world: State,
) -> Result<NestedDatafilesList, NestedDatafilesList> {
    let mut site = world.open_humans();
    let project = site.approved_project(ProjectId(id)).map(|project| project.id());
    let project = project.ok_or_else(|| missing(Model::DataRequestProject, &site))?;
    let page = listing.of(site.public_files_of_project(project), &site)?;
    Ok(NestedDatafilesList::Found(listing.show(page, &mut site, &world)))
}

/// There is nothing of the kind whose files these would be.
fn missing(model: Model, site: &Site) -> NestedDatafilesList {
    if site.settings.is_strict() {
        Crashed::new().into()
    } else {
        NestedDatafilesList::Missing(model.missing())
    }
}

/// What Python's `strtobool` makes of a text; nothing, if it refuses it. Absent means false.
fn truth(text: Option<&str>) -> Option<bool> {
    match text.unwrap_or("false").to_lowercase().as_str() {
        "y" | "yes" | "t" | "true" | "on" | "1" => Some(true),
        "n" | "no" | "f" | "false" | "off" | "0" => Some(false),
        _ => None,
    }
}
