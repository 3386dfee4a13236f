//! Which projects have which members, in the older public API, which `ohapi.public` uses.

use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::page::page;
use crate::open_humans::OpenHumans;
use crate::open_humans::error::{Crashed, NotNegotiated};
use crate::open_humans::negotiation::Negotiated;
use crate::open_humans::page::Paging;
use crate::open_humans::state::{Account, Project, ProjectId, Site};
use crate::operation::{Query, State};
use crate::outcome::Json;
use crate::routes::Routes;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenHumans>) -> Routes<OpenHumans> {
    routes.view::<Negotiated>([
        operation!(public_members_by_source_list),
        operation!(public_sources_by_member_list),
    ])
}

/// Which project.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
struct SourceFilter {
    /// Its label.
    #[param(nullable = false, example = "direct-sharing-128")]
    source: Option<String>,
}

/// Who everybody may see to be a member of a project.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(example = json!({"source": "direct-sharing-128", "name": "Gene Vault", "usernames": ["marlow_v"]}))]
pub(in crate::open_humans) struct SourceMembers {
    /// The label of the project.
    source: String,
    /// What it is called.
    name: String,
    /// The user names of its members, of those who do not hide it.
    usernames: Vec<String>,
}

/// Which projects everybody may see somebody to be a member of.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(example = json!({"username": "marlow_v", "sources": ["direct-sharing-128"]}))]
pub(in crate::open_humans) struct MemberSources {
    /// The person's user name.
    username: String,
    /// The labels of the projects, ordered as text.
    sources: Vec<String>,
}

page! {
    /// A page of projects with their members. It is counted before `source` is looked at, so that
    /// it may have fewer items than it says.
    SourceMembersPage of SourceMembers,
    /// The projects, by number.
    example {"source": "direct-sharing-128", "name": "Gene Vault", "usernames": ["marlow_v"]}
}

page! {
    /// A page of people with their projects.
    MemberSourcesPage of MemberSources,
    /// The people, by user name.
    example {"username": "marlow_v", "sources": ["direct-sharing-128"]}
}

outcome! {
    /// Answers of `GET /api/public-data/members-by-source/`.
    pub(in crate::open_humans) enum PublicMembersBySourceList {
        /// The projects.
        200 Found(Json<SourceMembersPage>),
        ..NotNegotiated,
        ..Crashed,
    }
}

outcome! {
    /// Answers of `GET /api/public-data/sources-by-member/`.
    pub(in crate::open_humans) enum PublicSourcesByMemberList {
        /// The people.
        200 Found(Json<MemberSourcesPage>),
        ..NotNegotiated,
    }
}

/// Lists the approved projects that can be joined at present, with those of their members who do not
/// hide it.
///
/// `count` and the pages take no notice of `source`. At a source that does not exist, the pinned
/// versions of the real site crash, and a strict world does too; the others (assumed) list nothing.
#[utoipa::path(get, path = "/api/public-data/members-by-source/", extensions(("x-provenance" = json!("upstream"))))]
async fn public_members_by_source_list(
    _: Negotiated,
    filter: Query<SourceFilter>,
    paging: Paging,
    world: State,
) -> Result<PublicMembersBySourceList, PublicMembersBySourceList> {
    let site = world.open_humans();
    let source = filter.0.source.as_deref();
    let known = source.and_then(ProjectId::from_label).and_then(|source| site.project(source));
    if source.is_some() && known.is_none() && site.settings.is_strict() {
        return Err(Crashed::new().into());
    }
    let projects = site.approved_projects().filter(|project| project.active);
    let (page, projects) = paging.page(projects.collect());
    let is_asked_for =
        |project: &&Project| source.is_none_or(|label| project.id().label() == label);
    let shown = projects.into_iter().filter(is_asked_for);
    let shown = shown.map(|project| SourceMembers::of(project, &site)).collect();
    Ok(PublicMembersBySourceList::Found(SourceMembersPage::new(page, shown)))
}

/// Lists everybody whose account is in use, with the approved projects that give data back and that
/// they do not hide to be a member of.
#[utoipa::path(get, path = "/api/public-data/sources-by-member/", extensions(("x-provenance" = json!("upstream"))))]
async fn public_sources_by_member_list(
    _: Negotiated,
    paging: Paging,
    world: State,
) -> PublicSourcesByMemberList {
    let site = world.open_humans();
    let (page, people) = paging.page(site.people().collect());
    let people = people.into_iter().map(|person| MemberSources::of(person, &site)).collect();
    PublicSourcesByMemberList::Found(MemberSourcesPage::new(page, people))
}

impl SourceMembers {
    fn of(project: &Project, site: &Site) -> Self {
        let members = site.members_shown(project.id());
        Self {
            source: project.id().label(),
            name: project.name.clone(),
            usernames: members.map(|member| member.username().to_owned()).collect(),
        }
    }
}

impl MemberSources {
    fn of(person: &Account, site: &Site) -> Self {
        let projects = site.projects_shown(person.id());
        let giving = projects.filter(|project| !project.returned_data_description.is_empty());
        let mut sources: Vec<String> = giving.map(|project| project.id().label()).collect();
        sources.sort();
        Self { username: person.username().to_owned(), sources }
    }
}
