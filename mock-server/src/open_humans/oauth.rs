//! What the endpoints under `/oauth2/` have in common.

use http::HeaderValue;
use serde::Serialize;
use utoipa::ToSchema;

use super::state::ClientProof;
use crate::django::{ClientAuthorization, NoStore, OAuthError, oauth_error};
use crate::outcome;
use crate::outcome::{Json, ResponseHeader, With};
use crate::secret::Secret;

/// A body that is not for caches.
pub(super) type Uncached<T> = With<NoStore, With<NoCache, Json<T>>>;

/// Keeps a body out of caches.
pub(super) fn uncached<T: Serialize + ToSchema + Send + 'static>(body: Json<T>) -> Uncached<T> {
    With(NoStore, With(NoCache, body))
}

/// Keeps tokens out of older caches.
#[derive(Debug)]
pub(super) struct NoCache;

impl ResponseHeader for NoCache {
    const NAME: &'static str = "Pragma";
    const DESCRIPTION: &'static str = "`no-cache`.";

    fn value(&self) -> Option<HeaderValue> {
        Some(HeaderValue::from_static("no-cache"))
    }
}

/// What an application is told that does not show which one it is.
#[derive(Debug)]
pub(super) struct ClientChallenge;

impl ResponseHeader for ClientChallenge {
    const NAME: &'static str = "WWW-Authenticate";
    const DESCRIPTION: &'static str = "`Bearer error=\"invalid_client\"`.";

    fn value(&self) -> Option<HeaderValue> {
        Some(HeaderValue::from_static("Bearer error=\"invalid_client\""))
    }
}

outcome! {
    /// The application does not show which one it is.
    pub(super) enum InvalidClient {
        /// The application is unknown or not named, or its secret is wrong or missing.
        401 WrongCredentials(With<ClientChallenge, Uncached<OAuthError>>) = { "error": "invalid_client" },
    }
}

impl InvalidClient {
    pub(super) fn new() -> Self {
        Self::WrongCredentials(With(ClientChallenge, uncached(oauth_error("invalid_client"))))
    }
}

/// What shows which application calls: HTTP Basic, or else the form.
pub(super) fn proof(
    authorization: ClientAuthorization,
    client_id: Option<String>,
    client_secret: Option<Secret>,
) -> ClientProof {
    ClientProof { client_id, client_secret, basic: authorization.0 }
}
