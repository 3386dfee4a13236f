//! Projects that the site has approved.

use serde::Deserialize;
use utoipa::IntoParams;

use super::filter::{self, FilterRefused};
use super::page::page;
use super::path::{Id, Model, PathRefused, Username};
use crate::django::Detail;
use crate::open_humans::OpenHumans;
use crate::open_humans::error::{Crashed, NotNegotiated};
use crate::open_humans::negotiation::Negotiated;
use crate::open_humans::page::Paging;
use crate::open_humans::project::ProjectView;
use crate::open_humans::state::{Project, ProjectId, Site};
use crate::operation::{Query, State};
use crate::outcome::Json;
use crate::routes::Routes;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenHumans>) -> Routes<OpenHumans> {
    routes.view::<Negotiated>([
        operation!(projects_list),
        operation!(public_project_get),
        operation!(public_member_projects_list),
    ])
}

/// Which projects.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
struct ProjectFilter {
    /// Those that can be joined at present, or those that cannot.
    #[param(value_type = bool, required = false, nullable = false, example = true)]
    active: Option<String>,
    /// The one with this number.
    #[param(value_type = u64, required = false, nullable = false, example = 412)]
    id: Option<String>,
    /// Those that have this in their name, in whatever case.
    #[param(nullable = false, example = "tidal")]
    name: Option<String>,
}

page! {
    /// A page of projects.
    ProjectPage of ProjectView,
    /// The projects, by number.
    example {
        "active": true,
        "approved": true,
        "authorized_members": 37,
        "badge_image": null,
        "contact_email": "team@tidal.example",
        "id": 412,
        "id_label": "direct-sharing-412",
        "info_url": "https://tidal.example",
        "is_academic_or_nonprofit": false,
        "is_study": false,
        "leader": "R. Okafor",
        "long_description": "...",
        "name": "Tidal Steps",
        "organization": "",
        "registered_datatypes": ["/api/public/datatype/18/"],
        "requested_sources": ["/api/public/project/128/"],
        "request_sources_access": ["direct-sharing-128"],
        "request_username_access": true,
        "returned_data_description": "Daily step totals",
        "short_description": "Steps and tides",
        "slug": "tidal-steps",
        "type": "oauth2",
    }
}

outcome! {
    /// Answers of `GET projects/`.
    pub(in crate::open_humans) enum ProjectsList {
        /// The projects.
        200 Found(Json<ProjectPage>),
        ..FilterRefused,
        ..NotNegotiated,
    }
}

outcome! {
    /// Answers of `GET project/{id}/`.
    pub(in crate::open_humans) enum PublicProjectGet {
        /// The project.
        200 Found(Json<ProjectView>),
        /// There is no such project, or the site has not approved it.
        404 Missing(Json<Detail>) = { "detail": "No DataRequestProject matches the given query." },
        ..PathRefused,
        ..NotNegotiated,
    }
}

outcome! {
    /// Answers of `GET member/{username}/projects/`.
    pub(in crate::open_humans) enum PublicMemberProjectsList {
        /// The projects.
        200 Found(Json<ProjectPage>),
        /// Nobody has the user name, or the account is no longer in use, and the site behaves as documented.
        assumed 404 Missing(Json<Detail>) = { "detail": "No Member matches the given query." },
        ..PathRefused,
        ..NotNegotiated,
        ..Crashed,
    }
}

/// Lists the projects that the site has approved.
///
/// The pinned versions of the real site ignore the filters, and a strict world does too.
#[utoipa::path(get, path = "/api/public/projects/", extensions(("x-provenance" = json!("upstream"))))]
async fn projects_list(
    _: Negotiated,
    filter: Query<ProjectFilter>,
    paging: Paging,
    world: State,
) -> Result<ProjectsList, ProjectsList> {
    let site = world.open_humans();
    Ok(ProjectsList::Found(shown(asked_for(&filter.0, &site)?, &paging, &site)))
}

/// Shows a project that the site has approved.
#[utoipa::path(get, path = "/api/public/project/{id}/", extensions(("x-provenance" = json!("measured"))))]
async fn public_project_get(_: Negotiated, Id(id): Id, world: State) -> PublicProjectGet {
    let site = world.open_humans();
    match site.approved_project(ProjectId(id)) {
        Some(project) => PublicProjectGet::Found(Json(ProjectView::of(project, &site))),
        None => PublicProjectGet::Missing(Model::DataRequestProject.missing()),
    }
}

/// Lists the approved projects that a person does not hide to be a member of.
///
/// The pinned versions of the real site crash at an unknown person; a strict world does too.
#[utoipa::path(get, path = "/api/public/member/{username}/projects/", extensions(("x-provenance" = json!("upstream"))))]
async fn public_member_projects_list(
    _: Negotiated,
    Username(username): Username,
    paging: Paging,
    world: State,
) -> Result<PublicMemberProjectsList, PublicMemberProjectsList> {
    let site = world.open_humans();
    let Some(person) = site.person(&username) else {
        return Err(if site.settings.is_strict() {
            Crashed::new().into()
        } else {
            PublicMemberProjectsList::Missing(Model::Member.missing())
        });
    };
    let projects = site.projects_shown(person.id()).collect();
    Ok(PublicMemberProjectsList::Found(shown(projects, &paging, &site)))
}

fn asked_for<'a>(
    filter: &ProjectFilter,
    site: &'a Site,
) -> Result<Vec<&'a Project>, FilterRefused> {
    if filter::are_dead(site) {
        return Ok(site.approved_projects().collect());
    }
    let id = filter::number("id", filter.id.as_ref())?;
    let active = filter::flag(filter.active.as_ref());
    let is_asked_for = |project: &&Project| {
        id.is_none_or(|id| project.id().0 == id)
            && active.is_none_or(|active| project.active == active)
            && filter::contains(&project.name, filter.name.as_ref())
    };
    Ok(site.approved_projects().filter(is_asked_for).collect())
}

fn shown(projects: Vec<&Project>, paging: &Paging, site: &Site) -> Json<ProjectPage> {
    let (page, projects) = paging.page(projects);
    let projects = projects.into_iter().map(|project| ProjectView::of(project, site));
    ProjectPage::new(page, projects.collect())
}
