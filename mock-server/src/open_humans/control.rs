//! What happens on Open Humans by mail, on its website or behind its back, at the control origin.

use std::sync::Arc;

use axum::Router;
use axum::routing::post;

use super::approval::authorize;
use crate::world::World;

/// The routes of the control origin that are about Open Humans.
pub(crate) fn router(world: Arc<World>) -> Router {
    Router::new().route("/open_humans/authorize", post(authorize)).with_state(world)
}
