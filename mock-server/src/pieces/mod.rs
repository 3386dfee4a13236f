//! Pieces OS: the local users API.
//!
//! Modelled: signing in from an OAuth token, listing, reading and disconnecting users, as documented
//! in the reference of Pieces OS and its OpenAPI document of February 2025. The reference documents
//! no error of these operations; what they answer then is marked as assumed.
//!
//! Not modelled: everything beside `/users` (the current user, the streams, health, connections),
//! the members of a profile that clients know from 4.2.0 on, and the check of any credential.

mod demo;
mod error;
mod input;
mod security;
mod state;
mod subject;
mod types;
mod users;

use std::sync::LazyLock;

use http::Method;
use utoipa::OpenApi;

pub use state::{Store, TokenRejected};
pub use types::*;

use crate::routes::{Dialect, Routes};
use crate::system::System;
use error::{Unrouted, text};

pub(crate) static ROUTES: LazyLock<Routes<Pieces>> =
    LazyLock::new(|| users::mount(Routes::default().tagged("users")));

/// How Pieces OS answers where no operation is reached.
#[derive(Debug)]
pub(crate) struct Pieces;

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Pieces OS users API",
        version = "1.0",
        description = "Users of the local Pieces OS service: sign in from an OAuth token, list, read and disconnect.\n\nEvery operation says under `x-provenance` how sure it is: `seed` (the system's own user documentation), `upstream` (its code or tests), `measured` (seen on a running system) or `assumed` (not established; the description says what was assumed). A response marked `x-provenance: assumed` is assumed although its operation is not.",
        license(name = "MIT OR Apache-2.0", identifier = "MIT OR Apache-2.0"),
    ),
    servers(
        (url = "http://localhost:1000", description = "macOS and Windows"),
        (url = "http://localhost:5323", description = "Linux"),
    ),
    tags((name = "users", description = "The users known to this machine")),
)]
struct Document;

impl Dialect for Pieces {
    const SYSTEM: System = System::Pieces;

    type Unrouted = Unrouted;

    fn about() -> utoipa::openapi::OpenApi {
        let mut document = Document::openapi();
        security::declare(&mut document);
        document
    }

    fn not_found() -> Unrouted {
        Unrouted::NotFound(text("Not Found"))
    }

    fn method_not_allowed(_: &Method) -> Unrouted {
        Unrouted::MethodNotAllowed(text("Method Not Allowed"))
    }
}

#[cfg(test)]
mod tests;
