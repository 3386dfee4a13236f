//! BrainSTEM: users, their groups and laboratories, and how they sign in.
//!
//! Modelled: users on the three portals, groups with their members, invitations and requests to join,
//! laboratories, the query language of lists, the token endpoints of every age, and the device flow.
//! What is modelled is the API that the user documentation of 2023 to 2025 describes; what came later
//! is there too and says so.
//!
//! Not modelled: registration, two-factor authentication and everything else that happens in a
//! browser; `?format=api`, the explorer; every other app (projects, subjects, sessions, taxonomies).

mod auth;
mod body;
pub(crate) mod demo;
mod devices;
mod error;
mod fields;
mod group;
mod groups;
mod invitations;
mod join_requests;
mod laboratories;
mod laboratory;
mod listing;
mod query;
mod related;
mod settings;
mod state;
mod tokens;
mod user;
mod users;

use std::sync::{Arc, LazyLock};

use http::{Method, StatusCode};
use utoipa::openapi::security::{Http, HttpAuthScheme, SecurityScheme};
use utoipa::{Modify, OpenApi};

pub use settings::{Era, Settings};
pub use state::*;

use crate::django;
use crate::routes::{Dialect, Routes};
use crate::strike::Words;
use crate::system::System;
use crate::world::World;
use error::{Unrouted, detail};

pub(crate) static ROUTES: LazyLock<Routes<BrainStem>> = LazyLock::new(|| {
    let routes = users::mount(Routes::default().tagged("users"));
    let routes = groups::mount(routes.tagged("groups"));
    let routes = invitations::mount(routes);
    let routes = join_requests::mount(routes);
    let routes = laboratories::mount(routes.tagged("laboratories"));
    let routes = tokens::mount(routes.tagged("tokens"));
    devices::mount(routes.tagged("devices"))
});

/// How BrainSTEM answers where no operation is reached.
#[derive(Debug)]
pub(crate) struct BrainStem;

#[derive(OpenApi)]
#[openapi(
    info(
        title = "BrainSTEM user API",
        version = "1.0",
        description = "Users, groups and laboratories of BrainSTEM, and how people sign in.\n\nThe contract is that of the user documentation of 2023 to 2025. What came later (`active_projects`, `meta`, pairs of tokens, the device flow) is in it too and says so. Paths work with and without a slash at the end.\n\nEvery operation says under `x-provenance` how sure it is: `seed` (the system's own user documentation), `upstream` (its later documentation or its official clients), `measured` (seen on a running system) or `assumed` (not established; the description says what was assumed). A response marked `x-provenance: assumed` is assumed although its operation is not. An operation whose method promises that a second call does no harm, and which does not keep that, says `x-idempotent: false`.\n\nThe source of the server is not public, and the documentation shows no body of an error: of errors the documented part is the status, and every body is that of the libraries that the server is known to be built with (Django REST framework, `dynamic-rest`), as measured on a stack of them. What meets an unknown path or method, or `OPTIONS`, stands under `x-outside-operations`; every answer names the path's methods in `Allow`.",
        license(name = "MIT OR Apache-2.0", identifier = "MIT OR Apache-2.0"),
    ),
    servers((url = "https://www.brainstem.org", description = "BrainSTEM")),
    tags(
        (name = "users", description = "Who has an account"),
        (name = "groups", description = "Who works together, and how people come in"),
        (name = "laboratories", description = "Where groups work"),
        (name = "tokens", description = "How people sign in with a password, in every age"),
        (name = "devices", description = "How a program without a browser is signed in"),
    ),
    modifiers(&Schemes),
)]
struct Document;

struct Schemes;

impl Modify for Schemes {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        let mut bearer = Http::new(HttpAuthScheme::Bearer);
        bearer.description = Some(
            "A token of the token endpoints, of the device flow, or a personal access token. Until \
             May 2023 the keyword was `Token`, and HTTP Basic was taken too."
                .to_owned(),
        );
        document
            .components
            .get_or_insert_default()
            .add_security_scheme(auth::BEARER_SCHEME, SecurityScheme::Http(bearer));
    }
}

impl Dialect for BrainStem {
    const NAME: &'static str = System::Brainstem.name();

    type State = Arc<World>;

    type Unrouted = Unrouted;

    fn about() -> utoipa::openapi::OpenApi {
        Document::openapi()
    }

    fn not_found() -> Unrouted {
        Unrouted::NotFound(detail("Not found."))
    }

    fn words(status: StatusCode, retry_after: Option<u32>) -> Words {
        django::words(status, retry_after)
    }

    fn method_not_allowed(method: &Method) -> Unrouted {
        Unrouted::MethodNotAllowed(detail(format!("Method \"{method}\" not allowed.")))
    }

    fn names_methods(_: &str) -> bool {
        true
    }

    fn options() -> Option<Unrouted> {
        Some(Unrouted::options())
    }
}
