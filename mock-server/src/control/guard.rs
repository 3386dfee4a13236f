//! Who may use a control origin that others can reach.

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use http::header::AUTHORIZATION;
use http::{HeaderMap, StatusCode};

use super::problem::{Challenge, Problem, Unrouted};
use crate::outcome::With;
use crate::secret::Secret;

/// Lets in who knows the token.
pub(super) async fn admit(
    State(token): State<Option<Secret>>,
    request: Request,
    next: Next,
) -> Response {
    if token.is_none_or(|token| knows(&token, request.headers())) {
        return next.run(request).await;
    }
    let problem = "the control origin asks for the token that it was started with";
    let problem = Problem::new(StatusCode::UNAUTHORIZED, problem);
    Unrouted::Unauthorized(With(Challenge, problem)).into_response()
}

fn knows(token: &Secret, headers: &HeaderMap) -> bool {
    let stated = headers.get(AUTHORIZATION).and_then(|stated| stated.to_str().ok());
    let Some((scheme, stated)) = stated.and_then(|stated| stated.split_once(' ')) else {
        return false;
    };
    match scheme.to_ascii_lowercase().as_str() {
        "bearer" => token.is(stated.trim()),
        "basic" => password(stated.trim()).is_some_and(|password| token.is(&password)),
        _ => false,
    }
}

fn password(stated: &str) -> Option<String> {
    let decoded = String::from_utf8(BASE64_STANDARD.decode(stated).ok()?).ok()?;
    decoded.split_once(':').map(|(_, password)| password.to_owned())
}
