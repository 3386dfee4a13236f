//! A public file as it is shown, and what lists of them are asked for.

use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use http::request::Parts;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::openapi::RefOr;
use utoipa::openapi::extensions::ExtensionsBuilder;
use utoipa::openapi::path::{Operation, Parameter, ParameterIn};
use utoipa::{IntoParams, ToSchema};

use super::filter::{self, FilterRefused};
use super::page::page;
use crate::django::wire_time;
use crate::open_humans::links::Links;
use crate::open_humans::page::{self, Paging};
use crate::open_humans::state::{Account, DataFile, DatatypeId, FileId, ProjectId, Site};
use crate::operation::{Documented, Query};
use crate::outcome::{Json, Schemas};
use crate::world::World;

/// Which files.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
struct FileFilter {
    /// Those of this datatype.
    #[param(value_type = u64, required = false, nullable = false, example = 6)]
    datatype_id: Option<String>,
    /// Those of this project.
    #[param(value_type = u64, required = false, nullable = false, example = 128)]
    source_project_id: Option<String>,
    /// Those of this person, unless the person hides to be a member of the project.
    #[param(nullable = false, example = "marlow_v")]
    username: Option<String>,
}

/// What a list of files is asked for: which files, and which part of them.
#[derive(Clone, Debug)]
pub(super) struct Listing {
    filter: FileFilter,
    paging: Paging,
    links: Links,
}

impl FromRequestParts<Arc<World>> for Listing {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, world: &Arc<World>) -> Result<Self, Infallible> {
        let Query(filter) = Query::from_request_parts(parts, world).await?;
        let paging = Paging::from_request_parts(parts, world).await?;
        let links = Links::from_request_parts(parts, world).await?;
        Ok(Self { filter, paging, links })
    }
}

impl Documented for Listing {
    fn describe(operation: &mut Operation, schemas: &mut Schemas) {
        Query::<FileFilter>::describe(operation, schemas);
        leave_out_what_the_path_says(operation);
        Paging::describe(operation, schemas);
        let is_username = |parameter: &Parameter| {
            parameter.parameter_in == ParameterIn::Query && parameter.name == "username"
        };
        let parameters = operation.parameters.iter().flatten();
        let mut parameters = parameters.filter_map(|parameter| match parameter {
            RefOr::T(parameter) => Some(parameter),
            RefOr::Ref(_) => None,
        });
        if parameters.any(is_username) {
            // A file of somebody who was asked for and hides is `{}`.
            let leaves_out = ExtensionsBuilder::new().add("x-leaves-out", "username").build();
            operation.extensions.get_or_insert_default().merge(leaves_out);
        }
    }
}

/// Whose public file it is; each is null where the person hides to be a member of the project.
#[derive(Clone, Debug, Default, Serialize, ToSchema)]
#[schema(example = json!({"id": 731, "name": "Marlow V", "username": "marlow_v"}))]
pub(in crate::open_humans) struct DataFileUser {
    /// The person's number, which is not the one of the older API.
    id: Option<u64>,
    /// The person's name.
    name: Option<String>,
    /// The person's user name.
    username: Option<String>,
}

/// A file that everybody may see.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": 90211,
    "basename": "genome.vcf.gz",
    "created": "2025-12-01T18:00:41.120004Z",
    "datatypes": ["https://oh.example/api/public/datatype/6/"],
    "download_url": "https://oh.example/data-management/datafile-download/90211/?key=2f0e6a1f-31d4-4d0e-8a54-b9e0c7d29c77",
    "metadata": {"tags": ["vcf"], "description": "Exome calls"},
    "source_project": "https://oh.example/api/public/project/128/",
    "user": {"id": 731, "name": "Marlow V", "username": "marlow_v"},
}))]
pub(in crate::open_humans) struct PublicDataFile {
    /// Its number.
    #[schema(minimum = 1)]
    id: u64,
    /// The last part of its name.
    basename: String,
    /// When it was put there, in UTC, with microseconds.
    #[schema(format = DateTime)]
    created: String,
    /// The URLs of its datatypes.
    datatypes: Vec<String>,
    /// Where it can be downloaded, for an hour. Every listing has another.
    #[schema(format = "uri")]
    download_url: String,
    /// What the project says about it: `description`, `tags` and whatever else it likes.
    metadata: Map<String, Value>,
    /// The URL of the project that put it there.
    #[schema(format = "uri")]
    source_project: String,
    /// Whose it is.
    user: DataFileUser,
}

/// An item of a list of files.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
pub(in crate::open_humans) enum Shown<T> {
    /// A file.
    File(T),
    /// `{}`: the file of somebody who was asked for and hides, on a strict site.
    Hidden {},
}

page! {
    /// A page of public files.
    PublicDataFilePage of Shown<PublicDataFile>,
    /// The files, by number. On a strict site that is asked for a person's files, those of projects
    /// that the person hides to be a member of stand there as `{}`.
    #[schema(value_type = Vec<PublicDataFile>)]
    example {
        "id": 90211,
        "basename": "genome.vcf.gz",
        "created": "2025-12-01T18:00:41.120004Z",
        "datatypes": ["https://oh.example/api/public/datatype/6/"],
        "download_url": "https://oh.example/data-management/datafile-download/90211/?key=2f0e6a1f-31d4-4d0e-8a54-b9e0c7d29c77",
        "metadata": {"tags": ["vcf"], "description": "Exome calls"},
        "source_project": "https://oh.example/api/public/project/128/",
        "user": {"id": 731, "name": "Marlow V", "username": "marlow_v"},
    }
}

/// A person's files can be narrowed down to those of a person, but it is no use to say so, and hard
/// to tell the two parameters apart that have one name.
fn leave_out_what_the_path_says(operation: &mut Operation) {
    let parameters = operation.parameters.get_or_insert_default();
    let is_in_path = |parameter: &Parameter| parameter.parameter_in == ParameterIn::Path;
    let named = |parameter: &RefOr<Parameter>| match parameter {
        RefOr::T(parameter) if is_in_path(parameter) => Some(parameter.name.clone()),
        _ => None,
    };
    let names: Vec<String> = parameters.iter().filter_map(named).collect();
    parameters.retain(|parameter| match parameter {
        RefOr::T(parameter) => is_in_path(parameter) || !names.contains(&parameter.name),
        RefOr::Ref(_) => true,
    });
}

impl Listing {
    /// The asked-for part of those of `files` that are asked for.
    ///
    /// # Errors
    ///
    /// When a filter cannot be read.
    pub(super) fn of(
        &self,
        files: Vec<&DataFile>,
        site: &Site,
    ) -> Result<(page::Links, Vec<FileId>), FilterRefused> {
        let files = if filter::are_dead(site) { files } else { self.narrow(files, site)? };
        Ok(self.paging.page(files.into_iter().map(DataFile::id).collect()))
    }

    /// The page of these files.
    pub(super) fn show(
        &self,
        (page, files): (page::Links, Vec<FileId>),
        site: &mut Site,
        world: &World,
    ) -> Json<PublicDataFilePage> {
        let shown = files.into_iter().filter_map(|file| self.one(file, site, world));
        let shown = shown.collect();
        PublicDataFilePage::new(page, shown)
    }

    fn narrow<'a>(
        &self,
        files: Vec<&'a DataFile>,
        site: &Site,
    ) -> Result<Vec<&'a DataFile>, FilterRefused> {
        let FileFilter { datatype_id, source_project_id, username } = &self.filter;
        let datatype = filter::number("datatype_id", datatype_id.as_ref())?.map(DatatypeId);
        let project = filter::number("source_project_id", source_project_id.as_ref())?;
        let project = project.map(ProjectId);
        let username = filter::given(username.as_ref());
        let is_asked_for = |file: &&DataFile| {
            datatype.is_none_or(|datatype| file.datatypes.contains(&datatype))
                && project.is_none_or(|project| file.project() == project)
                && username.is_none_or(|name| {
                    shown_user(file, site).is_some_and(|user| user.username() == name)
                })
        };
        Ok(files.into_iter().filter(is_asked_for).collect())
    }

    fn one(&self, id: FileId, site: &mut Site, world: &World) -> Option<Shown<PublicDataFile>> {
        let file = site.file(id)?;
        let hides = shown_user(file, site).is_none();
        let username = site.account(file.account()).map(Account::username);
        if hides && username == self.filter.username.as_deref() {
            return Some(Shown::Hidden {});
        }
        PublicDataFile::of(id, &self.links, site, world).map(Shown::File)
    }
}

impl PublicDataFile {
    /// A file, with a new link to its contents.
    pub(super) fn of(id: FileId, links: &Links, site: &mut Site, world: &World) -> Option<Self> {
        let key = site.issue_download_key(id, world.clock.now(), &world.ids);
        let file = site.file(id)?;
        Some(Self {
            id: id.0,
            basename: file.basename.clone(),
            created: wire_time::full(file.created),
            datatypes: file.datatypes.iter().map(|datatype| links.datatype(*datatype)).collect(),
            download_url: links.download(id, key),
            metadata: file.metadata.clone(),
            source_project: links.project(file.project()),
            user: shown_user(file, site).map(DataFileUser::of).unwrap_or_default(),
        })
    }
}

impl DataFileUser {
    fn of(account: &Account) -> Self {
        Self {
            id: Some(account.id().0),
            name: Some(account.name.clone()),
            username: Some(account.username().to_owned()),
        }
    }
}

/// Whose file it is, unless that is hidden.
pub(super) fn shown_user<'a>(file: &DataFile, site: &'a Site) -> Option<&'a Account> {
    let account = site.account(file.account());
    account.filter(|_| site.shows_membership(file.account(), file.project()))
}
