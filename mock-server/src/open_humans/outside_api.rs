//! What is outside of `/api/`, and so not Django REST framework's: pages, and OAuth's endpoints.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use http::request::Parts;

use super::error::Unrouted;
use crate::outcome::Empty;
use crate::world::World;

/// The gate that a method meets which its path does not have, and does not pass.
#[derive(Debug)]
pub(super) struct OutsideApi;

impl FromRequestParts<Arc<World>> for OutsideApi {
    type Rejection = Unrouted;

    async fn from_request_parts(_: &mut Parts, _: &Arc<World>) -> Result<Self, Unrouted> {
        Err(Unrouted::PageMethodNotAllowed(Empty))
    }
}
