//! What people do in a browser, at the control origin: approving a device, and making a personal
//! access token.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::json;

use super::state::{DeviceError, User};
use crate::world::World;

/// The routes of BrainSTEM at the control origin.
pub(crate) fn router(world: Arc<World>) -> Router {
    Router::new()
        .route("/brainstem/device/{user_code}/approve", post(approve))
        .route("/brainstem/device/{user_code}/deny", post(deny))
        .route("/brainstem/users/{email}/tokens", post(issue_token))
        .with_state(world)
}

/// Who approves.
#[derive(Debug, Deserialize)]
struct Approval {
    /// The e-mail address.
    email: String,
}

async fn approve(
    State(world): State<Arc<World>>,
    Path(user_code): Path<String>,
    Query(Approval { email }): Query<Approval>,
) -> Response {
    let mut store = world.brainstem();
    let user = store.user_by_email(&email).map(User::id);
    let user = user.ok_or(DeviceError::NoSuchUser);
    answer(user.and_then(|user| store.approve_device(&user_code, user, world.clock.now())))
}

async fn deny(State(world): State<Arc<World>>, Path(user_code): Path<String>) -> Response {
    answer(world.brainstem().deny_device(&user_code, world.clock.now()))
}

async fn issue_token(State(world): State<Arc<World>>, Path(email): Path<String>) -> Response {
    let mut store = world.brainstem();
    let Some(user) = store.user_by_email(&email).map(User::id) else {
        return answer(Err(DeviceError::NoSuchUser));
    };
    let issued = store.issue_personal_token(user, world.clock.now(), &world.ids);
    Json(json!({ "id": issued.id, "token": issued.token.expose() })).into_response()
}

fn answer(done: Result<(), DeviceError>) -> Response {
    let (status, why) = match done {
        Ok(()) => return StatusCode::NO_CONTENT.into_response(),
        Err(DeviceError::NoSuchCode) => (StatusCode::NOT_FOUND, "there is no such code"),
        Err(DeviceError::NoSuchUser) => (StatusCode::NOT_FOUND, "there is no such user"),
        Err(DeviceError::TooLate) => {
            (StatusCode::CONFLICT, "it was answered before, or its time is over")
        }
    };
    (status, Json(json!({ "error": why }))).into_response()
}
