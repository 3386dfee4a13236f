//! A file, as the project API shows it.

use serde::Serialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;

use super::links::Links;
use super::state::{FileId, Site};
use crate::django::wire_time;
use crate::world::World;

/// A file of a member.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": 90377,
    "basename": "steps.csv",
    "created": "2026-02-12T07:30:00.000412Z",
    "datatypes": ["https://oh.example/api/public/datatype/18/"],
    "download_url": "https://oh.example/data-management/datafile-download/90377/?key=b9e0c7d2-31d4-4d0e-8a54-2f0e6a1f9c77",
    "metadata": {"tags": ["csv"], "description": "Step totals", "md5": "0f343b0931126a20f133d67c2b018a3b"},
    "source": "direct-sharing-412",
    "source_project": "https://oh.example/api/public/project/412/",
}))]
pub(super) struct DataFile {
    /// Its number, of one sequence for all projects.
    #[schema(minimum = 1)]
    id: u64,
    /// The last part of its name.
    basename: String,
    /// When it was put there, in UTC, with microseconds.
    #[schema(format = DateTime)]
    created: String,
    /// The URLs of its datatypes.
    datatypes: Vec<String>,
    /// Where it can be downloaded without a token, for an hour. Every listing has another.
    #[schema(format = "uri")]
    download_url: String,
    /// What the project says about it: `description` and `tags`, perhaps `md5`, `creation_date`,
    /// `start_date` and `end_date`, and whatever else it likes. The order of the keys is not kept.
    metadata: Map<String, Value>,
    /// The project that put it there: `direct-sharing-412`.
    source: String,
    /// The URL of that project.
    #[schema(format = "uri")]
    source_project: String,
}

impl DataFile {
    /// Shows the files, each with a new link; files that have gone meanwhile are left out.
    pub(super) fn show(
        files: &[FileId],
        site: &mut Site,
        links: &Links,
        world: &World,
    ) -> Vec<Self> {
        files.iter().filter_map(|file| Self::one(*file, site, links, world)).collect()
    }

    fn one(id: FileId, site: &mut Site, links: &Links, world: &World) -> Option<Self> {
        let key = site.issue_download_key(id, world.clock.now(), &world.ids);
        let file = site.file(id)?;
        Some(Self {
            id: id.0,
            basename: file.basename.clone(),
            created: wire_time::full(file.created),
            datatypes: file.datatypes.iter().map(|datatype| links.datatype(*datatype)).collect(),
            download_url: links.download(id, key),
            metadata: file.metadata.clone(),
            source: file.project().label(),
            source_project: links.project(file.project()),
        })
    }
}
