//! Open Humans: OAuth, members of projects, their files and messages.
//!
//! Modelled: what a project does with the site, and what the site shows to everybody, as measured on
//! the pinned versions of its server in December 2024. Where the code and its documentation disagree,
//! [`Settings::behaviour`] says which is followed.

mod access_log;
mod api;
mod auth;
mod authorize;
mod body;
mod browser;
mod chosen_members;
mod data_file;
pub mod demo;
mod error;
mod exchange_member;
mod files;
mod form;
mod form_token;
mod html;
mod introspection;
mod links;
mod login;
mod members;
mod message;
mod negotiation;
mod oauth;
mod outside_api;
mod page;
mod pages;
mod project;
mod public;
mod remove_members;
mod revocation;
mod settings;
mod state;
mod storage;
mod suffix;
mod token;
pub(crate) mod webhook;

use std::sync::{Arc, LazyLock};

use axum::Router;
use axum::middleware::from_fn;
use http::{Method, StatusCode, Uri};
use utoipa::openapi::security::{ApiKey, ApiKeyValue, Http, HttpAuthScheme, SecurityScheme};
use utoipa::{Modify, OpenApi};

pub use demo::Demo;
pub use settings::{Behaviour, Settings};
pub use state::*;
pub(crate) use suffix::readdress;

use crate::django::{self, CLIENT_BASIC, ErrorPage};
use crate::outcome::{Html, Json};
use crate::routes::{Dialect, Routes};
use crate::strike::Words;
use crate::system::System;
use crate::world::World;
use error::{ApiMetadata, Unrouted, detail};

pub(crate) static ROUTES: LazyLock<Routes<OpenHumans>> = LazyLock::new(|| {
    let routes = authorize::mount(Routes::default().tagged("oauth"));
    let routes = login::mount(routes);
    let routes = token::mount(routes);
    let routes = revocation::mount(routes);
    let routes = introspection::mount(routes);
    let routes = project::mount(routes.tagged("project"));
    let routes = exchange_member::mount(routes.tagged("members"));
    let routes = remove_members::mount(message::mount(members::mount(routes)));
    let routes = storage::mount(files::mount(routes.tagged("files")));
    let routes = public::mount(routes.tagged("public"));
    pages::mount(access_log::mount(routes.tagged("site")))
});

/// How the site answers where no operation is reached.
#[derive(Debug)]
pub(crate) struct OpenHumans;

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Open Humans API",
        version = "1.0",
        description = "OAuth, members, files and messages of the projects of Open Humans.\n\nEvery path ends in a slash; one that lacks it is redirected there (301), and a client that follows turns a `POST` into a `GET`. Paths under `/api/` answer with `.json` in the place of the slash too, name their methods in `Allow`, are not to be cached and may be called from any web page (`Access-Control-Allow-Origin: *`). Whoever would rather have `text/html` than JSON gets a page for people.\n\nEvery operation says under `x-provenance` how sure it is: `seed` (the system's own user documentation), `upstream` (its code or tests), `measured` (seen on a running system) or `assumed` (not established; the description says what was assumed). A response marked `x-provenance: assumed` is assumed although its operation is not. What meets an unknown path or method stands under `x-outside-operations`.",
        license(name = "MIT OR Apache-2.0", identifier = "MIT OR Apache-2.0"),
    ),
    servers((url = "https://www.openhumans.org", description = "The site")),
    tags(
        (name = "oauth", description = "How members let projects act for them"),
        (name = "project", description = "The calling project"),
        (name = "members", description = "Who is a member of the calling project"),
        (name = "files", description = "Files of members: upload, storage, deletion, download"),
        (name = "public", description = "What everybody may see"),
        (name = "site", description = "Pages for people, and logs for the site's own project"),
    ),
    modifiers(&Schemes),
)]
struct Document;

struct Schemes;

impl Modify for Schemes {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        let components = document.components.get_or_insert_default();
        let mut bearer = Http::new(HttpAuthScheme::Bearer);
        bearer.description = Some(
            "A member's access token, or the master token of a project. A token in the query wins \
             over it."
                .to_owned(),
        );
        components.add_security_scheme(auth::BEARER_SCHEME, SecurityScheme::Http(bearer));
        components.add_security_scheme(
            browser::SESSION_SCHEME,
            SecurityScheme::ApiKey(ApiKey::Cookie(ApiKeyValue::with_description(
                "sessionid",
                "The session of a browser; forms also need the cookie `csrftoken`, repeated as \
                 `csrfmiddlewaretoken`.",
            ))),
        );
        let mut basic = Http::new(HttpAuthScheme::Basic);
        basic.description = Some("The identifier and secret of an OAuth application.".to_owned());
        components.add_security_scheme(CLIENT_BASIC, SecurityScheme::Http(basic));
        components.add_security_scheme(
            auth::QUERY_SCHEME,
            SecurityScheme::ApiKey(ApiKey::Query(ApiKeyValue::with_description(
                "access_token",
                "The same in the query, which is all that the Python clients use. It shows up in \
                 the `next` of pages.",
            ))),
        );
    }
}

impl Dialect for OpenHumans {
    const NAME: &'static str = System::OpenHumans.name();

    type State = Arc<World>;

    type Unrouted = Unrouted;

    fn about() -> utoipa::openapi::OpenApi {
        Document::openapi()
    }

    fn not_found() -> Unrouted {
        Unrouted::NotFound(Html(ErrorPage::new("Not Found")))
    }

    fn words(status: StatusCode, retry_after: Option<u32>) -> Words {
        django::words(status, retry_after)
    }

    fn method_not_allowed(method: &Method) -> Unrouted {
        Unrouted::MethodNotAllowed(detail(format!("Method \"{method}\" not allowed.")))
    }

    fn names_methods(path: &str) -> bool {
        api::has(path)
    }

    fn options() -> Option<Unrouted> {
        Some(Unrouted::Options(Json(ApiMetadata::default())))
    }

    fn surround(router: Router) -> Router {
        api::surround(router.layer(from_fn(form_token::read)))
    }

    fn slash_missing() -> Option<fn(&Uri) -> Unrouted> {
        Some(Unrouted::slash_missing)
    }
}
