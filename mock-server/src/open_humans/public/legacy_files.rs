//! Public files in the older form, at `/api/public-data/`, which `ohapi.public` uses.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::{IntoParams, ToSchema};

use super::datafile::{Shown, shown_user};
use super::filter::{self, FilterRefused};
use super::page::page;
use crate::django::wire_time;
use crate::open_humans::OpenHumans;
use crate::open_humans::error::NotNegotiated;
use crate::open_humans::links::Links;
use crate::open_humans::negotiation::Negotiated;
use crate::open_humans::page::Paging;
use crate::open_humans::state::{Account, DataFile, FileId, ProjectId, Site};
use crate::operation::{Query, State};
use crate::outcome::Json;
use crate::routes::Routes;
use crate::world::World;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenHumans>) -> Routes<OpenHumans> {
    routes.view::<Negotiated>([operation!(public_files_list)])
}

/// Which files.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
struct PublicFileFilter {
    /// Those of these projects: labels, with commas between them.
    #[param(nullable = false, example = "direct-sharing-128,direct-sharing-412")]
    source: Option<String>,
    /// Those of this person, unless the person hides to be a member of the project.
    #[param(nullable = false, example = "marlow_v")]
    username: Option<String>,
    /// Those of the person with these 8 digits, unless the person hides to be a member of the
    /// project.
    #[param(nullable = false, example = "55120931")]
    member_id: Option<String>,
    /// Those that were put there on this day or later: `5/31/2026`.
    #[param(nullable = false, example = "5/31/2026")]
    created_start: Option<String>,
    /// Those that were put there on this day or earlier.
    #[param(nullable = false, example = "6/30/2026")]
    created_end: Option<String>,
}

/// Whose public file it is; each is null where the person hides to be a member of the project.
#[derive(Clone, Debug, Default, Serialize, ToSchema)]
#[schema(example = json!({"id": "55120931", "name": "Marlow V", "username": "marlow_v"}))]
pub(in crate::open_humans) struct PublicFileUser {
    /// The 8 digits that the person has here, which no project knows the person by.
    id: Option<String>,
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
    "download_url": "https://oh.example/data-management/datafile-download/90211/?key=0d5d1c2b-7b0a-4f5e-9a8e-6f0c2c1e3a49",
    "metadata": {"tags": ["vcf"], "description": "Exome calls"},
    "source": "direct-sharing-128",
    "user": {"id": "55120931", "name": "Marlow V", "username": "marlow_v"},
}))]
pub(in crate::open_humans) struct PublicFile {
    /// Its number.
    #[schema(minimum = 1)]
    id: u64,
    /// The last part of its name.
    basename: String,
    /// When it was put there, in UTC, with microseconds.
    #[schema(format = DateTime)]
    created: String,
    /// Where it can be downloaded, for an hour. Every listing has another.
    #[schema(format = "uri")]
    download_url: String,
    /// What the project says about it: `description`, `tags` and whatever else it likes.
    metadata: Map<String, Value>,
    /// The project that put it there: `direct-sharing-128`.
    source: String,
    /// Whose it is.
    user: PublicFileUser,
}

page! {
    /// A page of public files.
    PublicFilePage of Shown<PublicFile>,
    /// The files, by number. On a strict site that is asked for a person's files, those of projects
    /// that the person hides to be a member of stand there as `{}`.
    #[schema(value_type = Vec<PublicFile>)]
    example {
        "id": 90211,
        "basename": "genome.vcf.gz",
        "created": "2025-12-01T18:00:41.120004Z",
        "download_url": "https://oh.example/data-management/datafile-download/90211/?key=0d5d1c2b-7b0a-4f5e-9a8e-6f0c2c1e3a49",
        "metadata": {"tags": ["vcf"], "description": "Exome calls"},
        "source": "direct-sharing-128",
        "user": {"id": "55120931", "name": "Marlow V", "username": "marlow_v"},
    }
}

outcome! {
    /// Answers of `GET /api/public-data/`.
    pub(in crate::open_humans) enum PublicFilesList {
        /// The files.
        200 Found(Json<PublicFilePage>),
        ..FilterRefused,
        ..NotNegotiated,
    }
}

/// Lists the files that their owners made public.
///
/// They are those of approved projects and of members at present (assumed). The pinned versions of
/// the real site ignore the filters, and a strict world does too.
#[utoipa::path(
    get,
    path = "/api/public-data/",
    extensions(("x-provenance" = json!("upstream")), ("x-leaves-out" = json!("username"))),
)]
async fn public_files_list(
    _: Negotiated,
    filter: Query<PublicFileFilter>,
    paging: Paging,
    links: Links,
    world: State,
) -> Result<PublicFilesList, PublicFilesList> {
    let mut site = world.open_humans();
    let (page, files) = paging.page(filter.0.narrow(&site)?);
    let shown = files.into_iter().filter_map(|file| filter.0.show(file, &links, &mut site, &world));
    let shown = shown.collect();
    Ok(PublicFilesList::Found(PublicFilePage::new(page, shown)))
}

impl PublicFileFilter {
    /// The files that are asked for.
    fn narrow(&self, site: &Site) -> Result<Vec<FileId>, FilterRefused> {
        let files = site.public_files();
        if filter::are_dead(site) {
            return Ok(files.map(DataFile::id).collect());
        }
        let sources = self.sources(site)?;
        let (from, to) = self.created()?;
        let is_asked_for = |file: &&DataFile| {
            sources.as_ref().is_none_or(|sources| sources.contains(&file.project()))
                && from.is_none_or(|from| from <= file.created)
                && to.is_none_or(|to| file.created < to)
                && self.is_owner(shown_user(file, site))
        };
        Ok(files.filter(is_asked_for).map(DataFile::id).collect())
    }

    fn sources(&self, site: &Site) -> Result<Option<Vec<ProjectId>>, FilterRefused> {
        let Some(labels) = filter::given(self.source.as_ref()) else { return Ok(None) };
        let source = |label: &str| {
            let known = ProjectId::from_label(label).filter(|id| site.project(*id).is_some());
            known.ok_or_else(|| {
                let problem = "is not one of the available choices.";
                filter::invalid("source", format!("Select a valid choice. {label} {problem}"))
            })
        };
        labels.split(',').map(source).collect::<Result<_, _>>().map(Some)
    }

    fn created(&self) -> Result<(Option<Timestamp>, Option<Timestamp>), FilterRefused> {
        let first = filter::day("created", self.created_start.as_ref())?;
        let last = filter::day("created", self.created_end.as_ref())?;
        Ok((first.map(|(begins, _)| begins), last.map(|(_, ends)| ends)))
    }

    /// Whether somebody is who is asked for, or nobody is; `None` hides.
    fn is_owner(&self, account: Option<&Account>) -> bool {
        let username = filter::given(self.username.as_ref());
        let member_id = filter::given(self.member_id.as_ref());
        let has = |value: Option<&str>, of: fn(&Account) -> &str| {
            value.is_none_or(|value| account.is_some_and(|account| of(account) == value))
        };
        has(username, Account::username) && has(member_id, Account::member_id)
    }

    fn show(
        &self,
        id: FileId,
        links: &Links,
        site: &mut Site,
        world: &World,
    ) -> Option<Shown<PublicFile>> {
        let key = site.issue_download_key(id, world.clock.now(), &world.ids);
        let file = site.file(id)?;
        let user = shown_user(file, site);
        let username = site.account(file.account()).map(Account::username);
        if user.is_none() && username == self.username.as_deref() {
            return Some(Shown::Hidden {});
        }
        Some(Shown::File(PublicFile {
            id: id.0,
            basename: file.basename.clone(),
            created: wire_time::full(file.created),
            download_url: links.download(id, key),
            metadata: file.metadata.clone(),
            source: file.project().label(),
            user: user.map(PublicFileUser::of).unwrap_or_default(),
        }))
    }
}

impl PublicFileUser {
    fn of(account: &Account) -> Self {
        Self {
            id: Some(account.member_id().to_owned()),
            name: Some(account.name.clone()),
            username: Some(account.username().to_owned()),
        }
    }
}
