//! `GET /api/direct-sharing/project/`: what the site knows about the calling project.

use serde::Serialize;
use utoipa::ToSchema;

use super::OpenHumans;
use super::auth::{Caller, Refused};
use super::state::{Project, Site};
use crate::operation::State;
use crate::outcome::Json;
use crate::routes::Routes;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenHumans>) -> Routes<OpenHumans> {
    routes.view::<Caller>([operation!(project_get)])
}

/// What the site knows about a project.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(example = json!({
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
}))]
#[schema(as = Project)]
pub(super) struct ProjectView {
    /// Whether it can be joined at present.
    active: bool,
    /// Whether the site has approved it.
    approved: bool,
    /// How many members it has at present.
    authorized_members: usize,
    /// The URL of its badge.
    #[schema(format = "uri")]
    badge_image: Option<String>,
    /// Where answers to its messages go to.
    contact_email: String,
    /// Its number.
    #[schema(minimum = 1)]
    id: u64,
    /// `direct-sharing-<id>`, which is also the source of its files.
    id_label: String,
    /// Where to read more.
    info_url: String,
    /// Whether an academic institution or a non-profit runs it.
    is_academic_or_nonprofit: bool,
    /// Whether it is a study.
    is_study: bool,
    /// Who leads it.
    leader: String,
    /// What it is about, at length.
    long_description: String,
    /// What it is called.
    name: String,
    /// Who runs it; blank where nobody does.
    organization: String,
    /// The relative URLs of the datatypes that its files may have.
    registered_datatypes: Vec<String>,
    /// The relative URLs of the projects whose files it asks members for.
    requested_sources: Vec<String>,
    /// The labels of the same projects: an older form.
    request_sources_access: Vec<String>,
    /// Whether it asks members for their user names.
    request_username_access: bool,
    /// The data that members get from it.
    returned_data_description: String,
    /// What it is about, in a line.
    short_description: String,
    /// Its name in addresses.
    slug: String,
    /// How members join it.
    #[schema(inline = false)]
    r#type: ProjectType,
}

/// How members join a project.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
#[schema(example = "oauth2")]
pub(super) enum ProjectType {
    /// From the project's own site.
    Oauth2,
    /// On Open Humans.
    #[expect(dead_code, reason = "the real site has such projects; here, members join by OAuth")]
    OnSite,
}

impl ProjectView {
    /// What is known about `project`.
    pub(super) fn of(project: &Project, site: &Site) -> Self {
        let datatypes = project.registered_datatypes.iter();
        let sources = project.requested_sources.iter();
        Self {
            active: project.active,
            approved: project.approved,
            authorized_members: site.active_members(project.id()).count(),
            badge_image: project.badge_image.clone(),
            contact_email: project.contact_email.clone(),
            id: project.id().0,
            id_label: project.id().label(),
            info_url: project.info_url.clone(),
            is_academic_or_nonprofit: project.is_academic_or_nonprofit,
            is_study: project.is_study,
            leader: project.leader.clone(),
            long_description: project.long_description.clone(),
            name: project.name.clone(),
            organization: project.organization.clone(),
            registered_datatypes: datatypes
                .map(|id| format!("/api/public/datatype/{id}/"))
                .collect(),
            requested_sources: sources
                .clone()
                .map(|id| format!("/api/public/project/{id}/"))
                .collect(),
            request_sources_access: sources.map(|id| id.label()).collect(),
            request_username_access: project.request_username_access,
            returned_data_description: project.returned_data_description.clone(),
            short_description: project.short_description.clone(),
            slug: project.slug.clone(),
            r#type: ProjectType::Oauth2,
        }
    }
}

outcome! {
    /// Answers of `GET /api/direct-sharing/project/`.
    pub(super) enum ProjectGet {
        /// The project. A member's token is good for this although the membership has ended.
        200 Found(Json<ProjectView>),
        ..Refused,
    }
}

/// Shows what the site knows about the calling project.
#[utoipa::path(get, path = "/api/direct-sharing/project/", extensions(("x-provenance" = json!("measured"))))]
async fn project_get(caller: Caller, world: State) -> Result<ProjectGet, ProjectGet> {
    let site = world.open_humans();
    // A token is deleted with its project.
    let project = site.project(caller.project).ok_or_else(Refused::unknown_token)?;
    Ok(ProjectGet::Found(Json(ProjectView::of(project, &site))))
}
