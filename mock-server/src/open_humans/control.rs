//! What happens on Open Humans by mail, on its website or behind its back, at the control origin.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::json;

use super::approval::authorize;
use super::state::{LeaveError, Message, WebhookDelivery};
use crate::world::World;

/// How a member leaves.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Leaving {
    /// Whether the project is asked to erase what it has.
    erasure_requested: bool,
}

/// The routes of the control origin that are about Open Humans.
pub(crate) fn router(world: Arc<World>) -> Router {
    Router::new()
        .route("/open_humans/authorize", post(authorize))
        .route("/open_humans/outbox", get(outbox))
        .route("/open_humans/webhook_deliveries", get(webhook_deliveries))
        .route("/open_humans/members/{project_member_id}/leave", post(leave))
        .with_state(world)
}

/// The messages that members were sent.
async fn outbox(State(world): State<Arc<World>>) -> Json<Vec<Message>> {
    Json(world.open_humans().outbox().cloned().collect())
}

/// What projects were told about members who left.
async fn webhook_deliveries(State(world): State<Arc<World>>) -> Json<Vec<WebhookDelivery>> {
    Json(world.open_humans().webhook_deliveries().cloned().collect())
}

/// A member leaves on the website.
async fn leave(
    State(world): State<Arc<World>>,
    Path(project_member_id): Path<String>,
    leaving: Option<Json<Leaving>>,
) -> Response {
    let Json(Leaving { erasure_requested }) = leaving.unwrap_or_default();
    let now = world.clock.now();
    match world.open_humans().leave(&project_member_id, erasure_requested, now) {
        Ok(()) => Json(json!({ "project_member_id": project_member_id })).into_response(),
        Err(error) => {
            let status = match error {
                LeaveError::NotAMember => StatusCode::NOT_FOUND,
                LeaveError::Untold => StatusCode::INTERNAL_SERVER_ERROR,
            };
            (status, Json(json!({ "error": error.to_string() }))).into_response()
        }
    }
}
