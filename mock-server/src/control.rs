//! The control origin: what is ours, and never at a system's origin. It serves each system's
//! document with the running origin as its server, an interactive reference that works without a
//! network, the journal, the public key of the LMS (`/openedx/jwks.json`), what people do in a browser
//! (`/brainstem/…`), and what upstream does by mail or shows to its administrators alone.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;

use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use http::HeaderMap;
use http::header::{HeaderValue, ORIGIN};
use jiff::Timestamp;
use serde_json::json;
use tower::{Layer, ServiceExt};
use tower_http::cors::{AllowHeaders, AllowMethods, Any, CorsLayer};
use utoipa_swagger_ui::{Config, SwaggerUi, Url};

use crate::openedx::{self, ConfirmError, Lms, User, UserId};
use crate::server::contract;
use crate::system::System;
use crate::world::World;
use crate::{brainstem, open_humans, pieces};

#[derive(Clone, Debug)]
struct Control {
    world: Arc<World>,
    origins: Arc<BTreeMap<System, SocketAddr>>,
}

/// The control origin of a world whose systems listen at `origins`.
pub(crate) fn router(world: Arc<World>, origins: BTreeMap<System, SocketAddr>) -> Router {
    let documents = System::ALL.map(|system| Url::new(system.name(), document_path(system)));
    let config = Config::new(documents).try_it_out_enabled(true).persist_authorization(true);
    let reference = SwaggerUi::new("/docs").config(config);
    Router::new()
        .merge(reference)
        .route("/", get(index))
        .route("/openapi/{document}", get(document))
        .route("/journal", get(journal))
        .route("/openedx/jwks.json", get(openedx_keys))
        .route("/openedx/users/{username}/confirm_email", post(confirm_email))
        .route("/openedx/users/{username}/confirm_secondary_email", post(confirm_secondary_email))
        .with_state(Control { world: Arc::clone(&world), origins: Arc::new(origins) })
        .merge(open_humans::control::router(Arc::clone(&world)))
        .merge(brainstem::control::router(Arc::clone(&world)))
        .merge(pieces::control::router(world))
}

/// Lets the interactive reference call a system's origin from the browser, and nobody else: to any
/// other caller the origin answers as the real system does.
pub(crate) async fn allow_reference(
    State(control): State<SocketAddr>,
    request: Request,
    next: Next,
) -> Response {
    match reference_origin(request.headers(), control) {
        None => next.run(request).await,
        Some(origin) => allow(origin).layer(next).oneshot(request).await.into_response(),
    }
}

fn reference_origin(headers: &HeaderMap, control: SocketAddr) -> Option<HeaderValue> {
    let origin = headers.get(ORIGIN)?;
    let port = control.port();
    let ours = [format!("http://{control}"), format!("http://localhost:{port}")];
    ours.iter().any(|ours| origin == ours).then(|| origin.clone())
}

fn allow(origin: HeaderValue) -> CorsLayer {
    CorsLayer::new()
        .allow_origin(origin)
        .allow_methods(AllowMethods::mirror_request())
        .allow_headers(AllowHeaders::mirror_request())
        .expose_headers(Any)
}

async fn index(State(control): State<Control>) -> Html<String> {
    let systems: String = control
        .origins
        .iter()
        .map(|(system, address)| {
            format!(
                "<li>{system}: <code>http://{address}</code>, \
                 <a href=\"/docs/?urls.primaryName={system}\">reference</a>, \
                 <a href=\"/openapi/{system}.json\">OpenAPI 3.1</a></li>"
            )
        })
        .collect();
    Html(format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>emeritus-mock</title>\
         <h1>emeritus-mock</h1><ul>{systems}</ul><p><a href=\"/journal\">Journal</a>, \
         <a href=\"/openedx/jwks.json\">public key of the LMS</a></p></html>"
    ))
}

async fn document(State(control): State<Control>, Path(document): Path<String>) -> Response {
    let path = format!("/openapi/{document}");
    let Some(system) = System::ALL.into_iter().find(|system| document_path(*system) == path) else {
        let known = System::ALL.map(document_path).join(", ");
        return (StatusCode::NOT_FOUND, format!("no such document; there are {known}\n"))
            .into_response();
    };
    let mut document = contract(system).document;
    document["servers"] = json!([{ "url": format!("http://{}", control.origins[&system]) }]);
    Json(document).into_response()
}

/// Where the document of a system is.
const fn document_path(system: System) -> &'static str {
    match system {
        System::Openedx => "/openapi/openedx.json",
        System::OpenHumans => "/openapi/open_humans.json",
        System::Brainstem => "/openapi/brainstem.json",
        System::Pieces => "/openapi/pieces.json",
    }
}

async fn journal(State(control): State<Control>) -> Response {
    Json(control.world.journal.entries()).into_response()
}

/// The public key with which asymmetric JWTs of the LMS are verified.
async fn openedx_keys(State(control): State<Control>) -> Response {
    let World { ids, .. } = &*control.world;
    let key = openedx::signing_key(&mut control.world.openedx(), ids);
    match key {
        Some(key) => Json(key.published()).into_response(),
        None => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Follows the link in the mail to a new e-mail address.
async fn confirm_email(State(control): State<Control>, Path(username): Path<String>) -> Response {
    confirm(&control, &username, Lms::confirm_email)
}

/// Follows the link in the mail to a new secondary e-mail address.
async fn confirm_secondary_email(
    State(control): State<Control>,
    Path(username): Path<String>,
) -> Response {
    confirm(&control, &username, |lms, user, _| lms.confirm_secondary_email(user))
}

fn confirm(
    control: &Control,
    username: &str,
    follow: impl FnOnce(&mut Lms, UserId, Timestamp) -> Result<String, ConfirmError>,
) -> Response {
    let now = control.world.clock.now();
    let mut lms = control.world.openedx();
    let user = lms.user_by_username(username).map(User::id);
    match user.ok_or(ConfirmError::NoSuchUser).and_then(|user| follow(&mut lms, user, now)) {
        Ok(email) => Json(json!({ "email": email })).into_response(),
        Err(error) => {
            let status = match error {
                ConfirmError::NoSuchUser => StatusCode::NOT_FOUND,
                _ => StatusCode::CONFLICT,
            };
            (status, Json(json!({ "error": error.to_string() }))).into_response()
        }
    }
}
