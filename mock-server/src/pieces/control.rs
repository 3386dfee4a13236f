//! What is ours of Pieces OS, at the control origin: what a person does in a browser.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};
use serde_json::json;

use crate::world::World;

/// `POST /pieces/sign_in/approve` finishes the sign-ins that wait for the browser; `POST
/// /pieces/streams/drop` breaks the WebSockets off.
pub(crate) fn router(world: Arc<World>) -> Router {
    Router::new()
        .route("/pieces/sign_in/approve", post(approve))
        .route("/pieces/streams/drop", post(drop_streams))
        .with_state(world)
}

async fn approve(State(world): State<Arc<World>>) -> Response {
    match world.pieces().approve_sign_in(world.clock.now(), &world.ids) {
        Some(user) => Json(user).into_response(),
        None => {
            let problem = json!({ "error": "no sign-in waits to be approved" });
            (StatusCode::CONFLICT, Json(problem)).into_response()
        }
    }
}

async fn drop_streams(State(world): State<Arc<World>>) -> StatusCode {
    world.pieces().drop_streams();
    StatusCode::NO_CONTENT
}
