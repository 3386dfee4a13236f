//! People, as everybody may see them.

use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::filter;
use super::page::page;
use super::path::{Id, Model, PathRefused, Username};
use crate::django::Detail;
use crate::open_humans::OpenHumans;
use crate::open_humans::error::{Crashed, NotNegotiated};
use crate::open_humans::links::Links;
use crate::open_humans::negotiation::Negotiated;
use crate::open_humans::page::Paging;
use crate::open_humans::state::{Account, ProjectId};
use crate::operation::{Query, State};
use crate::outcome::Json;
use crate::routes::Routes;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenHumans>) -> Routes<OpenHumans> {
    routes.view::<Negotiated>([
        operation!(public_members_list),
        operation!(public_member_get),
        operation!(public_project_members_list),
    ])
}

/// Which people.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
struct MemberFilter {
    /// Those who have this in their name, in whatever case.
    #[param(nullable = false, example = "marlow")]
    name: Option<String>,
    /// Those who have this in their user name, in whatever case.
    #[param(nullable = false, example = "marlow")]
    username: Option<String>,
}

/// Somebody who has an account.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "name": "Marlow V",
    "profile_url": "https://oh.example/member/marlow_v/",
    "username": "marlow_v",
}))]
pub(in crate::open_humans) struct PublicMember {
    /// The person's name.
    name: String,
    /// The person's page.
    #[schema(format = "uri")]
    profile_url: String,
    /// The person's user name.
    username: String,
}

page! {
    /// A page of people.
    PublicMemberPage of PublicMember,
    /// The people.
    example {
        "name": "Marlow V",
        "profile_url": "https://oh.example/member/marlow_v/",
        "username": "marlow_v",
    }
}

outcome! {
    /// Answers of `GET members/`.
    pub(in crate::open_humans) enum PublicMembersList {
        /// The people, by user name.
        200 Found(Json<PublicMemberPage>),
        ..NotNegotiated,
    }
}

outcome! {
    /// Answers of `GET member/{username}/`.
    pub(in crate::open_humans) enum PublicMemberGet {
        /// The person.
        200 Found(Json<PublicMember>),
        /// Nobody has the user name, or the account is no longer in use.
        404 Missing(Json<Detail>) = { "detail": "No Member matches the given query." },
        ..PathRefused,
        ..NotNegotiated,
    }
}

outcome! {
    /// Answers of `GET project/{id}/members/`.
    pub(in crate::open_humans) enum PublicProjectMembersList {
        /// The members, those that came first first.
        200 Found(Json<PublicMemberPage>),
        /// There is no such project, or the site has not approved it, and the site behaves as documented.
        assumed 404 Missing(Json<Detail>) = { "detail": "No DataRequestProject matches the given query." },
        ..PathRefused,
        ..NotNegotiated,
        ..Crashed,
    }
}

/// Lists everybody whose account is in use.
///
/// The pinned versions of the real site ignore the filters, and a strict world does too.
#[utoipa::path(get, path = "/api/public/members/", extensions(("x-provenance" = json!("upstream"))))]
async fn public_members_list(
    _: Negotiated,
    filter: Query<MemberFilter>,
    paging: Paging,
    links: Links,
    world: State,
) -> PublicMembersList {
    let site = world.open_humans();
    let MemberFilter { name, username } = &filter.0;
    let are_dead = filter::are_dead(&site);
    let is_asked_for = |person: &&Account| {
        filter::contains(&person.name, name.as_ref())
            && filter::contains(person.username(), username.as_ref())
    };
    let people = site.people().filter(|person| are_dead || is_asked_for(person));
    PublicMembersList::Found(shown(people.collect(), &paging, &links))
}

/// Shows somebody whose account is in use.
#[utoipa::path(get, path = "/api/public/member/{username}/", extensions(("x-provenance" = json!("measured"))))]
async fn public_member_get(
    _: Negotiated,
    Username(username): Username,
    links: Links,
    world: State,
) -> PublicMemberGet {
    match world.open_humans().person(&username) {
        Some(person) => PublicMemberGet::Found(Json(PublicMember::of(person, &links))),
        None => PublicMemberGet::Missing(Model::Member.missing()),
    }
}

/// Lists the members of an approved project who do not hide that they are.
///
/// The pinned versions of the real site crash at an unknown project; a strict world does too.
#[utoipa::path(get, path = "/api/public/project/{id}/members/", extensions(("x-provenance" = json!("upstream"))))]
async fn public_project_members_list(
    _: Negotiated,
    Id(id): Id,
    paging: Paging,
    links: Links,
    world: State,
) -> Result<PublicProjectMembersList, PublicProjectMembersList> {
    let site = world.open_humans();
    let Some(project) = site.approved_project(ProjectId(id)) else {
        return Err(if site.settings.is_strict() {
            Crashed::new().into()
        } else {
            PublicProjectMembersList::Missing(Model::DataRequestProject.missing())
        });
    };
    let members = site.members_shown(project.id()).collect();
    Ok(PublicProjectMembersList::Found(shown(members, &paging, &links)))
}

fn shown(people: Vec<&Account>, paging: &Paging, links: &Links) -> Json<PublicMemberPage> {
    let (page, people) = paging.page(people);
    let people = people.into_iter().map(|person| PublicMember::of(person, links));
    PublicMemberPage::new(page, people.collect())
}

impl PublicMember {
    fn of(account: &Account, links: &Links) -> Self {
        Self {
            name: account.name.clone(),
            profile_url: links.profile(account.username()),
            username: account.username().to_owned(),
        }
    }
}
