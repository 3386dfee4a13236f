//! A member's token in the body of a form, where it is read if neither the query nor a header has
//! one. Of a form in parts it is not read.

use axum::body::to_bytes;
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::header::AUTHORIZATION;

use super::body::{FORM, FORM_LIMIT, bad_request, essence, media_type};
use crate::query::QueryDict;
use crate::secret::Secret;

/// The token of a form; travels in the request's extensions.
#[derive(Clone, Debug)]
pub(super) struct FormToken(pub(super) Secret);

/// Looks for a token in the body, and leaves the body as it was.
pub(super) async fn read(request: Request, next: Next) -> Response {
    if !is_asked(&request) {
        return next.run(request).await;
    }
    let (mut parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, FORM_LIMIT).await else {
        return bad_request().into_response();
    };
    let form = QueryDict::parse(&body);
    if let Some(token) = form.get("access_token").filter(|token| !token.is_empty()) {
        parts.extensions.insert(FormToken(Secret::from(token)));
    }
    next.run(Request::from_parts(parts, body.into())).await
}

/// Whether the form is where a token would be.
fn is_asked(request: &Request) -> bool {
    let query = QueryDict::parse(request.uri().query().unwrap_or_default().as_bytes());
    request.uri().path().starts_with("/api/direct-sharing/")
        && essence(&media_type(request)) == FORM
        && !request.headers().contains_key(AUTHORIZATION)
        && query.get("access_token").is_none()
}
