//! Where the caller finds the site.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use http::header::HOST;
use http::request::Parts;
use utoipa::openapi::path::Operation;

use crate::operation::Documented;
use crate::outcome::Schemas;
use crate::world::World;

/// The site as the caller addressed it, without a trailing slash.
#[derive(Debug)]
pub(crate) struct BaseUrl(pub(crate) String);

impl FromRequestParts<Arc<World>> for BaseUrl {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(
        parts: &mut Parts,
        _: &Arc<World>,
    ) -> Result<Self, Self::Rejection> {
        let host = parts.headers.get(HOST).and_then(|host| host.to_str().ok());
        Ok(Self(format!("http://{}", host.unwrap_or("localhost"))))
    }
}

impl Documented for BaseUrl {
    fn describe(_: &mut Operation, _: &mut Schemas) {}
}
