//! Documents, the interactive reference, and the page that leads to both.

use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use http::HeaderMap;
use http::header::{HOST, HeaderValue, ORIGIN};
use serde_json::{Value, json};
use std::net::SocketAddr;
use tower::{Layer, ServiceExt};
use tower_http::cors::{AllowHeaders, AllowMethods, Any, CorsLayer};
use utoipa_swagger_ui::{Config, SwaggerUi, Url};

use super::problem::{Problem, WorldUnknown};
use super::{Plane, contract};
use crate::server::contract as contract_of;
use crate::system::System;
use crate::worlds::FIRST;

/// What is there for people, beside the operations.
pub(super) fn router() -> Router<Plane> {
    let documents = System::ALL.map(|system| Url::new(system.name(), document_path(system)));
    let documents = documents.into_iter().chain([Url::new("control", "/openapi/control.json")]);
    let config = Config::new(documents).try_it_out_enabled(true).persist_authorization(true);
    Router::new()
        .merge(SwaggerUi::new("/docs").config(config))
        .route("/", get(index))
        .route("/openapi/{document}", get(document))
        .route("/worlds/{world}/openapi/{document}", get(document_of_world))
}

async fn index(State(plane): State<Plane>) -> Html<String> {
    let first = plane.worlds.get(FIRST);
    let systems: String = System::ALL
        .into_iter()
        .filter_map(|system| {
            let address = first.as_ref()?.origin(system);
            Some(format!(
                "<li>{system}: <code>http://{address}</code>, \
                 <a href=\"/docs/?urls.primaryName={system}\">reference</a>, \
                 <a href=\"/openapi/{system}.json\">OpenAPI 3.1</a></li>"
            ))
        })
        .collect();
    Html(format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>emeritus-mock</title>\
         <h1>emeritus-mock</h1><ul>{systems}\
         <li>control: <a href=\"/docs/?urls.primaryName=control\">reference</a>, \
         <a href=\"/openapi/control.json\">OpenAPI 3.1</a></li></ul>\
         <p><a href=\"/worlds\">Worlds</a>, <a href=\"/worlds/{FIRST}/journal\">journal</a>, \
         <a href=\"/scenarios\">scenarios</a></p></html>"
    ))
}

async fn document(State(plane): State<Plane>, Path(document): Path<String>) -> Response {
    if document == "control.json" {
        let mut document = contract().document;
        document["servers"] = json!([{ "url": "/" }]);
        return Json(document).into_response();
    }
    answer(&plane, FIRST, &document)
}

async fn document_of_world(
    State(plane): State<Plane>,
    Path((world, document)): Path<(String, String)>,
) -> Response {
    answer(&plane, &world, &document)
}

/// The document of a system, with the running origin as its server.
fn answer(plane: &Plane, world: &str, document: &str) -> Response {
    let Some(hosted) = plane.worlds.get(world) else {
        return WorldUnknown::refusal(world).into_response();
    };
    let path = format!("/openapi/{document}");
    let Some(system) = System::ALL.into_iter().find(|system| document_path(*system) == path) else {
        let known = System::ALL.map(document_path).join(", ");
        let problem =
            format!("there is no such document; there are {known}, /openapi/control.json");
        return super::problem::Unrouted::NotFound(Problem::new(StatusCode::NOT_FOUND, problem))
            .into_response();
    };
    let mut document: Value = contract_of(system).document;
    document["servers"] = json!([{ "url": format!("http://{}", hosted.origin(system)) }]);
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

/// The origin of the reference: the control port of the host that is called.
fn reference_origin(headers: &HeaderMap, control: SocketAddr) -> Option<HeaderValue> {
    let origin = headers.get(ORIGIN)?;
    let host = headers.get(HOST)?.to_str().ok()?;
    let host = host.rsplit_once(':').map_or(host, |(host, _)| host);
    let port = control.port();
    let ours = [
        format!("http://{control}"),
        format!("http://localhost:{port}"),
        format!("http://{host}:{port}"),
    ];
    ours.iter().any(|ours| origin == ours).then(|| origin.clone())
}

fn allow(origin: HeaderValue) -> CorsLayer {
    CorsLayer::new()
        .allow_origin(origin)
        .allow_methods(AllowMethods::mirror_request())
        .allow_headers(AllowHeaders::mirror_request())
        .expose_headers(Any)
}
