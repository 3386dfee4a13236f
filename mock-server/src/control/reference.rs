//! Documents, the interactive reference, and the page that leads to both.

use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::middleware::{Next, map_response};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use http::HeaderMap;
use http::header::{HeaderValue, ORIGIN};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use serde_json::{Value, json};
use std::net::SocketAddr;
use tower::{Layer, ServiceExt};
use tower_http::cors::{AllowHeaders, AllowMethods, Any, CorsLayer};
use utoipa_swagger_ui::{Config, SwaggerUi, Url};

use super::problem::{Problem, Unrouted, WorldUnknown};
use super::{Control, Plane, contract};
use crate::address::{host, reached};
use crate::conformance::Exempt;
use crate::routes::Dialect;
use crate::server::contract as contract_of;
use crate::system::System;
use crate::worlds::FIRST;

/// The name of the contract of the control origin.
const CONTROL: &str = Control::NAME;

/// What is there for people, beside the operations.
pub(super) fn router() -> Router<Plane> {
    let documents = System::ALL.map(|system| Url::new(system.name(), document_path(system)));
    let documents = documents.into_iter().chain([Url::new(CONTROL, "/openapi/control.json")]);
    let config = Config::new(documents).try_it_out_enabled(true).persist_authorization(true);
    Router::new()
        .merge(SwaggerUi::new("/docs").config(config))
        .route("/", get(index))
        .route("/openapi/{document}", get(document))
        .route("/worlds/{world}/openapi/{document}", get(document_of_world))
        .layer(map_response(for_people))
}

/// Says that an answer is for people, and in no contract.
async fn for_people(mut response: Response) -> Response {
    response.extensions_mut().insert(Exempt);
    response
}

async fn index(State(plane): State<Plane>, headers: HeaderMap) -> Html<String> {
    let first = plane.worlds.get(FIRST);
    let origin = |system| Some(reached(first.as_ref()?.origin(system), &headers));
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { "emeritus-mock" }
                style { (PreEscaped(STYLE)) }
            }
            body {
                h1 { "emeritus-mock" }
                p { "The world " code { (FIRST) } ", and what controls it and all others:" }
                table {
                    tr { th { "system" } th { "origin" } th { "contract" } }
                    @for system in System::ALL {
                        tr {
                            td { (system) }
                            td { code { (origin(system).unwrap_or_default()) } }
                            td { (contract_links(system.name())) }
                        }
                    }
                    tr { td { "control" } td { "here" } td { (contract_links(CONTROL)) } }
                }
                p {
                    a href="/worlds" { "Worlds" } ", "
                    a href={ "/worlds/" (FIRST) "/journal" } { "journal" } ", "
                    a href={ "/worlds/" (FIRST) "/faults" } { "faults" } ", "
                    a href={ "/worlds/" (FIRST) "/clock" } { "clock" } ", "
                    a href="/scenarios" { "scenarios" }
                }
            }
        }
    };
    Html(page.into_string())
}

const STYLE: &str = "body{font:1rem/1.6 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}\
                     th,td{text-align:left;padding:.25rem 1.5rem .25rem 0}th{font-weight:600}";

fn contract_links(name: &str) -> Markup {
    html! {
        a href={ "/docs/?urls.primaryName=" (name) } { "reference" } ", "
        a href={ "/openapi/" (name) ".json" } { "OpenAPI 3.1" }
    }
}

async fn document(
    State(plane): State<Plane>,
    Path(document): Path<String>,
    headers: HeaderMap,
) -> Response {
    if document == "control.json" {
        let mut document = contract().document;
        document["servers"] = json!([{ "url": "/" }]);
        return Json(document).into_response();
    }
    answer(&plane, FIRST, &document, &headers)
}

async fn document_of_world(
    State(plane): State<Plane>,
    Path((world, document)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    answer(&plane, &world, &document, &headers)
}

/// The document of a system, with the running origin as its server.
fn answer(plane: &Plane, world: &str, document: &str, headers: &HeaderMap) -> Response {
    let Some(hosted) = plane.worlds.get(world) else {
        return WorldUnknown::refusal(world).into_response();
    };
    let path = format!("/openapi/{document}");
    let Some(system) = System::ALL.into_iter().find(|system| document_path(*system) == path) else {
        let known = System::ALL.map(document_path).join(", ");
        let problem =
            format!("there is no such document; there are {known}, /openapi/control.json");
        return Unrouted::NotFound(Problem::new(StatusCode::NOT_FOUND, problem)).into_response();
    };
    let mut document: Value = contract_of(system).document;
    document["servers"] = json!([{ "url": reached(hosted.origin(system), headers) }]);
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
    let port = control.port();
    let called = host(headers).map(|host| format!("http://{host}:{port}"));
    let ours = [format!("http://{control}"), format!("http://localhost:{port}")];
    ours.iter().chain(&called).any(|ours| origin == ours).then(|| origin.clone())
}

fn allow(origin: HeaderValue) -> CorsLayer {
    CorsLayer::new()
        .allow_origin(origin)
        .allow_methods(AllowMethods::mirror_request())
        .allow_headers(AllowHeaders::mirror_request())
        .expose_headers(Any)
}
