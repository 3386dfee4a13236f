//! What happens on Open Humans by mail, on its website or behind its back.

use http::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::Control;
use super::input::{InWorld, JsonBody, Path, RequiredBody};
use super::problem::{BodyRefused, Problem, WorldUnknown};
use crate::open_humans::{
    Account, AuthorizationError, AuthorizationRequest, LeaveError, Message, WebhookDelivery,
};
use crate::outcome::Json;
use crate::routes::Routes;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<Control>) -> Routes<Control> {
    routes
        .view::<InWorld>([operation!(open_humans_authorize)])
        .view::<InWorld>([operation!(open_humans_outbox_list)])
        .view::<InWorld>([operation!(open_humans_webhook_deliveries_list)])
        .view::<InWorld>([operation!(open_humans_member_leave)])
}

/// Who agrees to what, as if in a browser.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "client_id": "steps-client", "username": "nadia" }))]
pub(super) struct Approval {
    /// The client id of the project.
    client_id: String,
    /// The user name of the member.
    username: String,
    /// Where the browser would be sent; the project's own address unless said otherwise.
    redirect_uri: Option<String>,
    /// What the project asks for.
    scope: Option<String>,
    /// What the project will want to see again.
    state: Option<String>,
    /// The challenge of PKCE.
    code_challenge: Option<String>,
    /// How the challenge was made: `plain` or `S256`.
    code_challenge_method: Option<String>,
    /// Whether nobody may see the membership.
    #[serde(default)]
    hide_membership: bool,
}

impl Approval {
    fn into_request(self) -> AuthorizationRequest {
        AuthorizationRequest {
            redirect_uri: self.redirect_uri,
            scope: self.scope,
            state: self.state,
            code_challenge: self.code_challenge,
            code_challenge_method: self.code_challenge_method,
            ..AuthorizationRequest::code(&self.client_id)
        }
    }
}

/// What a member's approval gives.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "code": "kq3ZtS8mVwXb2NfR7yLpC1dGhJ0aTe",
    "redirect_url": "https://steps.example/complete?code=kq3ZtS8mVwXb2NfR7yLpC1dGhJ0aTe&origin=external",
}))]
pub(super) struct Approved {
    /// The code, for the token endpoint.
    #[schema(format = Password)]
    code: String,
    /// Where a browser would be sent now.
    redirect_url: String,
}

/// The messages that members were sent, oldest first.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(transparent)]
#[schema(value_type = Vec<Message>, example = json!([{
    "at": "2026-03-01T10:00:00Z",
    "project": "steps",
    "project_member_id": "04417752",
    "to": "nadia@example.org",
    "reply_to": "hello@steps.example",
    "subject": "[Open Humans Project Message] Your steps",
    "text": "They are there.",
    "problem": null,
}]))]
pub(super) struct Outbox(Vec<Message>);

/// What projects were told about members who left, oldest first.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(transparent)]
#[schema(value_type = Vec<WebhookDelivery>, example = json!([{
    "at": "2026-03-01T10:00:00Z",
    "project": "steps",
    "url": "https://steps.example/left",
    "body": "{\"project_member_id\": \"04417752\", \"erasure_requested\": true}",
    "signed": true,
    "statuses": [200],
}]))]
pub(super) struct WebhookDeliveries(Vec<WebhookDelivery>);

/// Who leaves.
#[derive(Debug, Deserialize, IntoParams)]
struct Leaver {
    /// By which the project knows the member.
    #[param(example = "04417752")]
    project_member_id: String,
}

/// How a member leaves.
#[derive(Clone, Copy, Debug, Default, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
#[schema(example = json!({ "erasure_requested": true }))]
pub(super) struct Leaving {
    /// Whether the project is asked to erase what it has.
    erasure_requested: bool,
}

/// Who has left.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(example = json!({ "project_member_id": "04417752" }))]
pub(super) struct Left {
    /// By which the project knew the member.
    project_member_id: String,
}

outcome! {
    /// Answers of `POST /worlds/{world}/open_humans/authorize`.
    enum OpenHumansAuthorize {
        /// The member agreed.
        200 Approved(Json<Approved>),
        /// The site refuses the request, or its redirect address is not the project's.
        400 Refused(Problem) = {
            "title": "Bad Request",
            "status": 400,
            "detail": "the redirect address is not one of the project's",
        },
        /// Nobody has this user name, or no project this client id.
        404 Unknown(Problem) = {
            "title": "Not Found",
            "status": 404,
            "detail": "nobody has this user name",
        },
        /// The project is not active.
        409 Inactive(Problem) = {
            "title": "Conflict",
            "status": 409,
            "detail": "the project is not active",
        },
        ..WorldUnknown,
        ..BodyRefused,
    }
}

/// Agrees for a member, without a browser.
///
/// The project acts for the member from then on, who joins it if necessary.
#[utoipa::path(post, path = "/worlds/{world}/open_humans/authorize")]
async fn open_humans_authorize(
    InWorld(hosted): InWorld,
    RequiredBody(approval): RequiredBody<Approval>,
) -> Result<OpenHumansAuthorize, OpenHumansAuthorize> {
    let world = hosted.world();
    let mut site = world.open_humans();
    let account = site.account_by_username(&approval.username).map(Account::id);
    let account = account.ok_or_else(|| {
        let problem = Problem::new(StatusCode::NOT_FOUND, "nobody has this user name");
        OpenHumansAuthorize::Unknown(problem)
    })?;
    let visible = !approval.hide_membership;
    let request = approval.into_request();
    let approved = site.approve(account, &request, visible, world.clock.now(), &world.ids)?;
    let (code, redirect_url) = (approved.code.expose().to_owned(), approved.redirect_url());
    Ok(OpenHumansAuthorize::Approved(Json(Approved { code, redirect_url })))
}

impl From<AuthorizationError> for OpenHumansAuthorize {
    fn from(error: AuthorizationError) -> Self {
        let detail = error.to_string();
        match error {
            AuthorizationError::UnknownClient => {
                Self::Unknown(Problem::new(StatusCode::NOT_FOUND, detail))
            }
            AuthorizationError::Inactive => {
                Self::Inactive(Problem::new(StatusCode::CONFLICT, detail))
            }
            AuthorizationError::MismatchingRedirectUri | AuthorizationError::Refused { .. } => {
                Self::Refused(Problem::new(StatusCode::BAD_REQUEST, detail))
            }
        }
    }
}

outcome! {
    /// Answers of `GET /worlds/{world}/open_humans/outbox`.
    enum OpenHumansOutboxList {
        /// The messages.
        200 Found(Json<Outbox>),
        ..WorldUnknown,
    }
}

/// Lists the messages that members were sent.
///
/// The real site mails them.
#[utoipa::path(get, path = "/worlds/{world}/open_humans/outbox")]
async fn open_humans_outbox_list(InWorld(hosted): InWorld) -> OpenHumansOutboxList {
    let messages = hosted.world().open_humans().outbox().cloned().collect();
    OpenHumansOutboxList::Found(Json(Outbox(messages)))
}

outcome! {
    /// Answers of `GET /worlds/{world}/open_humans/webhook_deliveries`.
    enum OpenHumansWebhookDeliveriesList {
        /// What projects were told.
        200 Found(Json<WebhookDeliveries>),
        ..WorldUnknown,
    }
}

/// Lists what projects were told about members who left.
///
/// With what they answered.
#[utoipa::path(get, path = "/worlds/{world}/open_humans/webhook_deliveries")]
async fn open_humans_webhook_deliveries_list(
    InWorld(hosted): InWorld,
) -> OpenHumansWebhookDeliveriesList {
    let deliveries = hosted.world().open_humans().webhook_deliveries().cloned().collect();
    OpenHumansWebhookDeliveriesList::Found(Json(WebhookDeliveries(deliveries)))
}

outcome! {
    /// Answers of `POST /worlds/{world}/open_humans/members/{project_member_id}/leave`.
    enum OpenHumansMemberLeave {
        /// The member has left.
        200 Left(Json<Left>),
        /// Nobody is a member under this id at present.
        404 NotAMember(Problem) = {
            "title": "Not Found",
            "status": 404,
            "detail": "nobody is a member under this id at present",
        },
        /// The member has left, and the site failed while it wrote to the project.
        500 Untold(Problem) = {
            "title": "Internal Server Error",
            "status": 500,
            "detail": "the member has left, but the project could not be told",
        },
        ..WorldUnknown,
        ..BodyRefused,
    }
}

/// Leaves a project, as a member does on the website.
///
/// The project's webhook is told.
#[utoipa::path(post, path = "/worlds/{world}/open_humans/members/{project_member_id}/leave")]
async fn open_humans_member_leave(
    InWorld(hosted): InWorld,
    Path(Leaver { project_member_id }): Path<Leaver>,
    JsonBody(Leaving { erasure_requested }): JsonBody<Leaving>,
) -> OpenHumansMemberLeave {
    let world = hosted.world();
    let now = world.clock.now();
    match world.open_humans().leave(&project_member_id, erasure_requested, now) {
        Ok(()) => OpenHumansMemberLeave::Left(Json(Left { project_member_id })),
        Err(error @ LeaveError::NotAMember) => OpenHumansMemberLeave::NotAMember(Problem::new(
            StatusCode::NOT_FOUND,
            error.to_string(),
        )),
        Err(error @ LeaveError::Untold) => OpenHumansMemberLeave::Untold(Problem::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            error.to_string(),
        )),
    }
}
