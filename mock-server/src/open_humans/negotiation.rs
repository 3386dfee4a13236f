//! In which form the caller wants the answer, which Django REST framework asks first of all.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use http::header::ACCEPT;
use http::request::Parts;
use utoipa::openapi::path::Operation;

use super::error::{NotNegotiated, detail};
use crate::operation::Documented;
use crate::outcome::Schemas;
use crate::query::QueryDict;
use crate::world::World;

/// What the site can write: JSON, and pages for people.
const RENDERED: [&str; 2] = ["application/json", "text/html"];

/// A caller who can be answered.
#[derive(Clone, Copy, Debug)]
pub(super) struct Negotiated;

impl FromRequestParts<Arc<World>> for Negotiated {
    type Rejection = NotNegotiated;

    async fn from_request_parts(
        parts: &mut Parts,
        _: &Arc<World>,
    ) -> Result<Self, Self::Rejection> {
        let query = QueryDict::parse(parts.uri.query().unwrap_or_default().as_bytes());
        if query.get("format").is_some_and(|format| !["json", "api", ""].contains(&format)) {
            return Err(NotNegotiated::UnknownFormat(detail("Not found.")));
        }
        let accepted = parts.headers.get(ACCEPT).and_then(|value| value.to_str().ok());
        if accepted.is_none_or(|accepted| accepted.split(',').any(is_rendered)) {
            Ok(Self)
        } else {
            let refusal = "Could not satisfy the request Accept header.";
            Err(NotNegotiated::NotAcceptable(detail(refusal)))
        }
    }
}

impl Documented for Negotiated {
    fn describe(_: &mut Operation, _: &mut Schemas) {}
}

/// Whether a range of media types has room for what the site writes.
fn is_rendered(range: &str) -> bool {
    let range = range.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let (kind, rest) = range.split_once('/').unwrap_or((&range, "*"));
    RENDERED.iter().any(|rendered| {
        *rendered == range || kind == "*" || (rest == "*" && rendered.starts_with(kind))
    })
}
