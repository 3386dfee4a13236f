//! What views with upstream's `DeveloperErrorViewMixin` answer: the same refusals as everywhere, but
//! under `developer_message` and without a challenge.

use serde::Serialize;
use utoipa::ToSchema;

use super::auth::JwtRefused;
use super::error::{BearerError, CsrfFailed, InvalidBearer, InvalidJwt};
use crate::outcome;
use crate::outcome::Json;

/// A refusal of Django REST framework, for developers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(example = json!({"developer_message": "Authentication credentials were not provided."}))]
pub struct DeveloperError {
    /// What is wrong.
    pub developer_message: String,
}

impl From<&str> for DeveloperError {
    fn from(message: &str) -> Self {
        Self { developer_message: message.to_owned() }
    }
}

/// A failure that a Bearer token met, once more wrapped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(example = json!({"developer_message": {
    "error_code": "token_nonexistent",
    "developer_message": "The provided access token does not match any valid tokens.",
}}))]
pub struct NestedBearerError {
    /// The failure itself.
    pub developer_message: BearerError,
}

outcome! {
    /// Nobody is signed in, by JWT, Bearer token or session.
    pub enum DeveloperUnauthenticated {
        /// No credentials that this route looks at were sent.
        401 Anonymous(Json<DeveloperError>) = { "developer_message": "Authentication credentials were not provided." },
        /// The Bearer token is no good.
        401 Bearer(Json<NestedBearerError>),
        /// The JWT is malformed, is not signed by this LMS or does not name a user, or is past its expiry.
        assumed 401 Jwt(Json<DeveloperError>) = { "developer_message": "Invalid token." },
        /// The request came with a session or a JWT in cookies, and does not repeat the cookie `csrftoken` in the header `X-CSRFToken`.
        403 Csrf(Json<DeveloperError>) = { "developer_message": "CSRF Failed: CSRF token missing." },
    }
}

impl DeveloperUnauthenticated {
    /// No credentials.
    #[must_use]
    pub fn anonymous() -> Self {
        Self::Anonymous(Json("Authentication credentials were not provided.".into()))
    }
}

impl From<InvalidBearer> for DeveloperUnauthenticated {
    fn from(InvalidBearer(developer_message): InvalidBearer) -> Self {
        Self::Bearer(Json(NestedBearerError { developer_message }))
    }
}

impl From<CsrfFailed> for DeveloperUnauthenticated {
    fn from(CsrfFailed::CsrfFailed(Json(refused)): CsrfFailed) -> Self {
        Self::Csrf(Json(DeveloperError { developer_message: refused.detail }))
    }
}

impl From<JwtRefused> for DeveloperUnauthenticated {
    fn from(refused: JwtRefused) -> Self {
        match refused {
            JwtRefused::InvalidJwt(InvalidJwt::InvalidJwt(with) | InvalidJwt::ExpiredJwt(with)) => {
                Self::Jwt(Json(DeveloperError { developer_message: with.1.0.detail }))
            }
            JwtRefused::CsrfFailed(refused) => refused.into(),
        }
    }
}

outcome! {
    /// Somebody is signed in who may not do this.
    pub(super) enum DeveloperForbidden {
        /// The account is not the caller's, whoever the caller is.
        403 PermissionDenied(Json<DeveloperError>) = { "developer_message": "You do not have permission to perform this action." },
    }
}

impl DeveloperForbidden {
    /// The answer of every permission class.
    #[must_use]
    pub(super) fn new() -> Self {
        Self::PermissionDenied(Json("You do not have permission to perform this action.".into()))
    }
}

impl Default for DeveloperForbidden {
    fn default() -> Self {
        Self::new()
    }
}
