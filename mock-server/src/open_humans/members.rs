//! `GET /api/direct-sharing/project/members/`: every member of the calling project.

use serde::Serialize;
use utoipa::ToSchema;

use super::OpenHumans;
use super::auth::{Master, Refused};
use super::data_file::DataFile;
use super::error::Crashed;
use super::exchange_member::{shared_username, sources_shared};
use super::links::Links;
use super::page::{self, Paging};
use super::state::{FileId, Membership, Site};
use crate::django::wire_time;
use crate::operation::State;
use crate::outcome::Json;
use crate::routes::Routes;
use crate::world::World;
use crate::{operation, outcome};

/// How many files of a member are listed.
const LISTED_FILES: usize = 10;

pub(super) fn mount(routes: Routes<OpenHumans>) -> Routes<OpenHumans> {
    routes.view::<Master>([operation!(members_list)])
}

/// A member of the calling project.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "created": "2026-02-11T09:14:02.508113Z",
    "project_member_id": "04417752",
    "file_count": 23,
    "exchange_member": "https://oh.example/api/direct-sharing/project/exchange-member/?project_member_id=04417752&access_token=MASTER",
    "sources_shared": ["direct-sharing-128"],
    "username": "marlow_v",
    "data": [],
}))]
pub(super) struct ProjectMember {
    /// When the membership began, in UTC, with microseconds.
    #[schema(format = DateTime)]
    created: String,
    /// By which the project knows the member: 8 digits, perhaps with zeros in front; 16 characters
    /// of members from long ago.
    project_member_id: String,
    /// How many files the project sees of the member.
    file_count: usize,
    /// Where all of them are listed. The master token is in the URL.
    #[schema(format = "uri")]
    exchange_member: String,
    /// The labels of the other projects whose files the member shares. Empty where the project sees
    /// the files of every project.
    sources_shared: Vec<String>,
    /// The user name; absent unless the member shares it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    username: Option<String>,
    /// The first 10 files that the project sees, ordered by source, as text, and by number.
    data: Vec<DataFile>,
}

/// A page of the members of the calling project.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "count": 1,
    "next": null,
    "previous": null,
    "results": [{
        "created": "2026-02-11T09:14:02.508113Z",
        "project_member_id": "04417752",
        "file_count": 23,
        "exchange_member": "https://oh.example/api/direct-sharing/project/exchange-member/?project_member_id=04417752&access_token=MASTER",
        "sources_shared": ["direct-sharing-128"],
        "username": "marlow_v",
        "data": [],
    }],
}))]
pub(super) struct ProjectMemberPage {
    /// How many members there are in all.
    count: usize,
    /// The URL of the next page, with the query of this one and the token in it. Null on the last
    /// page.
    #[schema(format = "uri")]
    next: Option<String>,
    /// The URL of the page before, likewise; null on the first page.
    #[schema(format = "uri")]
    previous: Option<String>,
    /// The members of this page, those that came first first.
    results: Vec<ProjectMember>,
}

outcome! {
    /// Answers of `GET members/`.
    pub(super) enum MembersList {
        /// The members at present.
        200 Found(Json<ProjectMemberPage>),
        ..Refused,
        ..Crashed,
    }
}

/// Lists the members of the calling project, each with its first files.
///
/// It takes a master token alone, and in the query alone. In the header, the pinned versions of the
/// real site accept it and crash, which a strict world reproduces; the others answer (assumed), with
/// the token in the links as if it had come in the query.
#[utoipa::path(get, path = "/api/direct-sharing/project/members/", extensions(("x-provenance" = json!("measured"))))]
async fn members_list(
    master: Master,
    paging: Paging,
    links: Links,
    world: State,
) -> Result<MembersList, MembersList> {
    let mut site = world.open_humans();
    if site.settings.is_strict() && !master.in_query {
        return Err(Crashed::new().into());
    }
    let members = site.active_members(master.project).map(|member| member.id().clone());
    let (page, members) = paging.page(members.collect());
    let page::Links { count, next, previous } = page;
    let members = members.iter().filter_map(|id| site.membership(id.as_str()).cloned());
    let members: Vec<Membership> = members.collect();
    let results = members
        .iter()
        .map(|member| ProjectMember::of(member, &master, &mut site, &links, &world))
        .collect();
    Ok(MembersList::Found(Json(ProjectMemberPage { count, next, previous, results })))
}

impl ProjectMember {
    fn of(
        member: &Membership,
        master: &Master,
        site: &mut Site,
        links: &Links,
        world: &World,
    ) -> Self {
        let files = site.files_shown(member);
        let file_count = files.len();
        let listed: Vec<FileId> = files.iter().take(LISTED_FILES).map(|file| file.id()).collect();
        Self {
            created: wire_time::full(member.created),
            project_member_id: member.id().to_string(),
            file_count,
            exchange_member: links.exchange_member(member.id(), &master.token),
            sources_shared: sources_shared(member),
            username: shared_username(member, site),
            data: DataFile::show(&listed, site, links, world),
        }
    }
}
