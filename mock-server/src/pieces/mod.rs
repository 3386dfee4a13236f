//! Pieces OS: the local users API.
//!
//! Modelled, as documented in the reference of Pieces OS, its OpenAPI document of February 2025 and
//! the models of its clients up to 5.0.1: signing in from an OAuth token, listing, reading and
//! disconnecting users; the current user with its streams; signing in and out in the browser and the
//! endpoints of Auth0 that this takes; connecting applications, health and version; allocations in
//! the cloud. Whatever these documents leave open (most errors, above all) is marked as assumed.
//!
//! Not modelled: payment (`/user/checkout`, `/user/manage/subscriptions`, `/user/paddle/refresh`),
//! `/user/has_feature_access`, the association of users with entities, and everything of Pieces OS
//! that has nothing to do with users. No token is checked but by `/userinfo`, which is Auth0's own.

mod allocations;
mod auth0;
mod connect;
pub(crate) mod control;
mod demo;
mod error;
mod input;
mod os;
mod security;
mod state;
mod streams;
mod subject;
mod types;
mod user;
mod users;
mod well_known;

use std::sync::{Arc, LazyLock};

use http::Method;
use utoipa::OpenApi;

pub use state::{
    Authorization, AuthorizationRequest, Cloud, GrantError, Login, Problem, Scenario, Settings,
    Store, TokenRejected, UnknownApplication,
};
pub use types::*;

use crate::routes::{Dialect, Routes};
use crate::system::System;
use crate::world::World;
use error::{Unrouted, text};

pub(crate) static ROUTES: LazyLock<Routes<Pieces>> = LazyLock::new(|| {
    let routes = users::mount(Routes::default().tagged("users"));
    let routes = streams::mount(user::mount(routes.tagged("current user")));
    let routes = os::mount(routes.tagged("os"));
    let routes = connect::mount(routes.tagged("connector"));
    let routes = well_known::mount(routes.tagged("well known"));
    let routes = allocations::mount(routes.tagged("allocations"));
    auth0::mount(routes.tagged("auth0"))
});

/// How Pieces OS answers where no operation is reached.
#[derive(Debug)]
pub(crate) struct Pieces;

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Pieces OS users API",
        version = "1.0",
        description = "Users of the local Pieces OS service: sign in from an OAuth token or in the browser, list, read and disconnect; the current user and its streams; connecting applications, health, allocations, and the endpoints of Auth0 that signing in takes.\n\nEvery operation says under `x-provenance` how sure it is: `seed` (the system's own user documentation), `upstream` (its code or tests), `measured` (seen on a running system) or `assumed` (not established; the description says what was assumed). A response marked `x-provenance: assumed` is assumed although its operation is not.",
        license(name = "MIT OR Apache-2.0", identifier = "MIT OR Apache-2.0"),
    ),
    servers(
        (url = "http://localhost:1000", description = "macOS and Windows"),
        (url = "http://localhost:5323", description = "Linux"),
    ),
    tags(
        (name = "users", description = "The users known to this machine"),
        (name = "current user", description = "Who of the users is at work"),
        (name = "os", description = "Signing in and out in the browser"),
        (name = "connector", description = "Applications that connect"),
        (name = "well known", description = "How this Pieces OS is"),
        (name = "allocations", description = "The servers of users in the cloud"),
        (name = "auth0", description = "What signing in takes from Auth0. In reality at https://auth.pieces.services and https://pieces.us.auth0.com; a mock server has it at the same origin as everything else."),
    ),
)]
struct Document;

impl Dialect for Pieces {
    const NAME: &'static str = System::Pieces.name();

    type State = Arc<World>;

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
