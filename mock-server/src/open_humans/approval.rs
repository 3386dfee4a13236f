//! Agreeing without a browser, at the control origin.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::json;

use super::state::{Account, AuthorizationError, AuthorizationRequest};
use crate::world::World;

/// Who agrees to what, as if in a browser.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Approval {
    client_id: String,
    username: String,
    redirect_uri: Option<String>,
    scope: Option<String>,
    state: Option<String>,
    code_challenge: Option<String>,
    code_challenge_method: Option<String>,
    #[serde(default)]
    hide_membership: bool,
}

/// Makes somebody agree that a project acts for them, and says where a browser would be sent now, with
/// the code.
pub(super) async fn authorize(
    State(world): State<Arc<World>>,
    Json(approval): Json<Approval>,
) -> Response {
    let mut site = world.open_humans();
    let account = site.account_by_username(&approval.username).map(Account::id);
    let Some(account) = account else {
        return refusal(StatusCode::NOT_FOUND, "nobody has this user name");
    };
    let visible = !approval.hide_membership;
    let request = approval.into_request();
    match site.approve(account, &request, visible, world.clock.now(), &world.ids) {
        Ok(approved) => {
            let (code, redirect_url) = (approved.code.expose(), approved.redirect_url());
            Json(json!({ "code": code, "redirect_url": redirect_url })).into_response()
        }
        Err(error) => refusal(status(&error), &error.to_string()),
    }
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

fn status(error: &AuthorizationError) -> StatusCode {
    match error {
        AuthorizationError::UnknownClient => StatusCode::NOT_FOUND,
        AuthorizationError::Inactive => StatusCode::CONFLICT,
        AuthorizationError::MismatchingRedirectUri | AuthorizationError::Refused { .. } => {
            StatusCode::BAD_REQUEST
        }
    }
}

fn refusal(status: StatusCode, error: &str) -> Response {
    (status, Json(json!({ "error": error }))).into_response()
}
