//! `GET /api/direct-sharing/project/exchange-member/`: a member, with the files that the project
//! sees.

use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::OpenHumans;
use super::auth::{Caller, Refused};
use super::data_file::DataFile;
use super::error::Crashed;
use super::links::Links;
use super::page::Paging;
use super::state::{FileId, Membership, Site};
use crate::django::wire_time;
use crate::operation::{Query, State};
use crate::outcome::Json;
use crate::routes::Routes;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenHumans>) -> Routes<OpenHumans> {
    routes.view::<Caller>([operation!(member_exchange)])
}

/// Whom a project asks about.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
struct Whom {
    /// The member, for a master token, which has to say; ignored with a member's token.
    #[param(nullable = false, example = "04417752")]
    project_member_id: Option<String>,
}

/// A member, with a page of the files that the project sees. It is the one page whose items are not
/// called `results`.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "count": 2,
    "next": null,
    "previous": null,
    "created": "2026-02-11T09:14:02.508113Z",
    "project_member_id": "04417752",
    "sources_shared": ["direct-sharing-128"],
    "username": "marlow_v",
    "data": [
        {
            "id": 90211,
            "basename": "genome.vcf.gz",
            "created": "2025-12-01T18:00:41.120004Z",
            "datatypes": ["https://oh.example/api/public/datatype/6/"],
            "download_url": "https://oh.example/data-management/datafile-download/90211/?key=6f0c2c1e-7b0a-4f5e-9a8e-0d5d1c2b3a49",
            "metadata": {"tags": ["vcf"], "description": "Exome calls"},
            "source": "direct-sharing-128",
            "source_project": "https://oh.example/api/public/project/128/",
        },
        {
            "id": 90377,
            "basename": "steps.csv",
            "created": "2026-02-12T07:30:00.000412Z",
            "datatypes": [],
            "download_url": "https://oh.example/data-management/datafile-download/90377/?key=b9e0c7d2-31d4-4d0e-8a54-2f0e6a1f9c77",
            "metadata": {"md5": "0f343b0931126a20f133d67c2b018a3b", "tags": ["csv"], "description": "Step totals"},
            "source": "direct-sharing-412",
            "source_project": "https://oh.example/api/public/project/412/",
        },
    ],
}))]
pub(super) struct ExchangedMember {
    /// How many files there are in all.
    count: usize,
    /// The URL of the next page, with the query of this one: a token in it is carried along, one in
    /// the header is not. Null on the last page.
    #[schema(format = "uri")]
    next: Option<String>,
    /// The URL of the page before, likewise; null on the first page.
    #[schema(format = "uri")]
    previous: Option<String>,
    /// When the membership began, in UTC, with microseconds.
    #[schema(format = DateTime)]
    created: String,
    /// By which the project knows the member: 8 digits, perhaps with zeros in front; 16 characters
    /// of members from long ago.
    project_member_id: String,
    /// The labels of the other projects whose files the member shares. Empty where the project sees
    /// the files of every project.
    sources_shared: Vec<String>,
    /// The user name; absent unless the member shares it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    username: Option<String>,
    /// The files of this page: the project's own and those of the sources that the member shares,
    /// ordered by source, as text, and by number.
    data: Vec<DataFile>,
}

outcome! {
    /// Answers of `GET exchange-member/`.
    pub(super) enum MemberExchange {
        /// The member. A master token still sees who has left.
        200 Found(Json<ExchangedMember>),
        /// A master token asks about somebody who is not a member of its project.
        400 UnknownMember(Json<InvalidMember>) = { "project_member_id": "project_member_id is invalid" },
        /// A master token does not say whom it asks about, and the site behaves as documented.
        assumed 400 MissingMember(Json<MissingMember>) = { "project_member_id": ["This field is required."] },
        ..Refused,
        ..Crashed,
    }
}

/// The error of a member whom the project does not have: a bare text, where field errors are lists.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(example = json!({"project_member_id": "project_member_id is invalid"}))]
pub(super) struct InvalidMember {
    /// `project_member_id is invalid`.
    project_member_id: &'static str,
}

/// The error of a master token that does not say whom it is about.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(example = json!({"project_member_id": ["This field is required."]}))]
pub(super) struct MissingMember {
    /// `This field is required.`
    project_member_id: [&'static str; 1],
}

impl InvalidMember {
    /// The body of the error.
    pub(super) fn body() -> Json<Self> {
        Json(Self { project_member_id: "project_member_id is invalid" })
    }
}

impl MissingMember {
    /// The body of the error.
    pub(super) fn body() -> Json<Self> {
        Json(Self { project_member_id: ["This field is required."] })
    }
}

/// Shows a member, with the files that the project sees.
///
/// A member's token speaks of its own member. A master token says whom it asks about; without it the
/// real site crashes, which a strict world reproduces.
#[utoipa::path(get, path = "/api/direct-sharing/project/exchange-member/", extensions(("x-provenance" = json!("measured"))))]
async fn member_exchange(
    caller: Caller,
    whom: Query<Whom>,
    paging: Paging,
    links: Links,
    world: State,
) -> Result<MemberExchange, MemberExchange> {
    let mut site = world.open_humans();
    let member = whom_of(&caller, &whom.0, &site)?;
    let files: Vec<FileId> = site.files_shown(member).into_iter().map(|file| file.id()).collect();
    let member = member.clone();
    let (page, files) = paging.page(files);
    let data = DataFile::show(&files, &mut site, &links, &world);
    Ok(MemberExchange::Found(Json(ExchangedMember {
        count: page.count,
        next: page.next,
        previous: page.previous,
        created: wire_time::full(member.created),
        project_member_id: member.id().to_string(),
        sources_shared: sources_shared(&member),
        username: shared_username(&member, &site),
        data,
    })))
}

fn whom_of<'a>(
    caller: &Caller,
    whom: &Whom,
    site: &'a Site,
) -> Result<&'a Membership, MemberExchange> {
    let id = match (&caller.member, &whom.project_member_id) {
        (Some(member), _) => member.as_str(),
        (None, Some(id)) => id,
        (None, None) if site.settings.is_strict() => return Err(Crashed::new().into()),
        (None, None) => return Err(MemberExchange::MissingMember(MissingMember::body())),
    };
    let member = site.membership(id).filter(|member| member.project() == caller.project);
    member.ok_or_else(|| MemberExchange::UnknownMember(InvalidMember::body()))
}

/// The labels of the other projects whose files a member shares.
pub(super) fn sources_shared(member: &Membership) -> Vec<String> {
    if member.all_sources_shared {
        return Vec::new();
    }
    member.sources_shared.iter().map(|source| source.label()).collect()
}

/// The user name of a member, if it is shared.
pub(super) fn shared_username(member: &Membership, site: &Site) -> Option<String> {
    let account = site.account(member.account()).filter(|_| member.username_shared)?;
    Some(account.username().to_owned())
}
