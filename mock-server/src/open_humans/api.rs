//! What is true of every answer under `/api/`: it may be read by any web page, it is not to be
//! cached, and whoever prefers `text/html` gets it on a page for people.

use std::time::Duration;

use axum::Router;
use axum::body::to_bytes;
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::response::{Html, IntoResponse, Response};
use http::header::{
    ACCEPT, ACCEPT_ENCODING, ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_REQUEST_METHOD,
    AUTHORIZATION, CACHE_CONTROL, CONTENT_LENGTH, CONTENT_TYPE, DNT, HeaderName, HeaderValue,
    ORIGIN, USER_AGENT,
};
use http::{Method, StatusCode};
use serde_json::Value;
use tower::{Layer, ServiceExt};
use tower_http::cors::{Any, CorsLayer};

use super::negotiation::Negotiated;
use crate::conformance::Exempt;

/// What caches are told.
const NEVER_CACHE: HeaderValue =
    HeaderValue::from_static("max-age=0, no-cache, no-store, must-revalidate, private");
/// How long a browser may remember what it was allowed.
const MAX_AGE: Duration = Duration::from_secs(86_400);

/// Whether `path` is one of the API's.
pub(super) fn has(path: &str) -> bool {
    path.starts_with("/api/")
}

/// Puts what is true of every answer around the routes.
pub(super) fn surround(router: Router) -> Router {
    router.layer(from_fn(present)).layer(from_fn(share))
}

/// Lets any web page call the API.
async fn share(request: Request, next: Next) -> Response {
    if !has(request.uri().path()) {
        return next.run(request).await;
    }
    let asks_first = request.headers().contains_key(ACCESS_CONTROL_REQUEST_METHOD);
    if request.method() == Method::OPTIONS && asks_first {
        return preflight().layer(next).oneshot(request).await.into_response();
    }
    let mut response = next.run(request).await;
    let anybody = HeaderValue::from_static("*");
    response.headers_mut().insert(ACCESS_CONTROL_ALLOW_ORIGIN, anybody);
    response
}

/// What django-cors-headers allows unless it is told otherwise.
fn preflight() -> CorsLayer {
    const METHODS: [Method; 6] =
        [Method::DELETE, Method::GET, Method::OPTIONS, Method::PATCH, Method::POST, Method::PUT];
    const HEADERS: [HeaderName; 9] = [
        ACCEPT,
        ACCEPT_ENCODING,
        AUTHORIZATION,
        CONTENT_TYPE,
        DNT,
        ORIGIN,
        USER_AGENT,
        HeaderName::from_static("x-csrftoken"),
        HeaderName::from_static("x-requested-with"),
    ];
    CorsLayer::new()
        .allow_origin(Any)
        .allow_methods(METHODS)
        .allow_headers(HEADERS)
        .max_age(MAX_AGE)
}

/// Says that an answer of the API is not to be cached, and puts it on a page if that is wanted.
async fn present(request: Request, next: Next) -> Response {
    if !has(request.uri().path()) {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    let form = Negotiated::of(&parts);
    let title = format!("{} {}", parts.method, parts.uri.path());
    let mut response = next.run(Request::from_parts(parts, body)).await;
    if response.headers().get(CONTENT_TYPE).is_none_or(|kind| kind != "application/json") {
        return response;
    }
    response.headers_mut().insert(CACHE_CONTROL, NEVER_CACHE);
    match form {
        Ok(Negotiated::Page) => page(&title, response).await,
        _ => response,
    }
}

/// An answer on a page for people; what the real site's looks like is not established.
async fn page(title: &str, response: Response) -> Response {
    let (mut parts, body) = response.into_parts();
    // The answers of the API are in memory already.
    let Ok(body) = to_bytes(body, usize::MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let json = serde_json::from_slice::<Value>(&body).unwrap_or_default();
    let (title, status) = (escaped(title), parts.status);
    let json = escaped(&format!("{json:#}"));
    let page = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>{title}</title>\
         <h1>{title}</h1><pre>HTTP {status}\n\n{json}</pre></html>"
    );
    parts.headers.remove(CONTENT_LENGTH);
    parts.headers.remove(CONTENT_TYPE);
    let mut response = Html(page).into_response();
    *response.status_mut() = parts.status;
    response.headers_mut().extend(parts.headers);
    // The contract describes what clients get.
    response.extensions_mut().insert(Exempt);
    response
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
