//! What the LMS answers wherever something is refused before, or outside of, an operation's own
//! rules: name, status and wire body, row by row.

use serde::Serialize;
use utoipa::ToSchema;

use super::developer_error::DeveloperError;
pub(crate) use crate::django::{Detail, ErrorPage};
use crate::outcome;
use crate::outcome::{Html, Json, ResponseHeader, With};

/// A failure that a Bearer token met; it stands at the top level, without `detail`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(example = json!({
    "error_code": "token_nonexistent",
    "developer_message": "The provided access token does not match any valid tokens.",
}))]
pub struct BearerError {
    /// `token_not_provided`, `token_malformed`, `token_error`, `token_nonexistent`,
    /// `token_expired`, `user_is_disabled` or `user_not_active`.
    pub error_code: String,
    /// What is wrong, for developers; of `user_not_active` the text is assumed.
    pub developer_message: String,
}

/// A bare JSON string that says what is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(example = "Unknown retirement state.")]
pub(super) struct ErrorText(pub String);

impl<T: ToString> From<T> for ErrorText {
    fn from(error: T) -> Self {
        Self(error.to_string())
    }
}

/// An object with one message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(example = json!({"message": "The user was not specified."}))]
pub(super) struct ErrorMessage {
    /// What is wrong, for people.
    pub message: String,
}

impl<T: ToString> From<T> for ErrorMessage {
    fn from(error: T) -> Self {
        Self { message: error.to_string() }
    }
}

/// The challenge of a view that lists JWT as its first authenticator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JwtChallenge;

impl ResponseHeader for JwtChallenge {
    const NAME: &'static str = "WWW-Authenticate";
    const DESCRIPTION: &'static str = "The scheme to authenticate with: `JWT realm=\"api\"`.";

    fn value(&self) -> Option<http::HeaderValue> {
        Some(http::HeaderValue::from_static("JWT realm=\"api\""))
    }
}

/// The challenge of a view that lists Bearer as its first authenticator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BearerChallenge;

impl ResponseHeader for BearerChallenge {
    const NAME: &'static str = "WWW-Authenticate";
    const DESCRIPTION: &'static str = "The scheme to authenticate with: `Bearer realm=\"api\"`.";

    fn value(&self) -> Option<http::HeaderValue> {
        Some(http::HeaderValue::from_static("Bearer realm=\"api\""))
    }
}

const ANONYMOUS: &str = "Authentication credentials were not provided.";

outcome! {
    /// The JWT is no good.
    pub enum InvalidJwt {
        /// The JWT is malformed, is not signed by this LMS or does not name a user.
        assumed 401 InvalidJwt(With<JwtChallenge, Json<Detail>>) = { "detail": "Invalid token." },
        /// The JWT is past its expiry.
        assumed 401 ExpiredJwt(With<JwtChallenge, Json<Detail>>) = { "detail": "Token has expired." },
    }
}

impl InvalidJwt {
    /// A JWT that is none of this LMS.
    #[must_use]
    pub fn invalid() -> Self {
        Self::InvalidJwt(With(JwtChallenge, Json(Detail::from("Invalid token."))))
    }

    /// A JWT that was good once.
    #[must_use]
    pub fn expired() -> Self {
        Self::ExpiredJwt(With(JwtChallenge, Json(Detail::from("Token has expired."))))
    }
}

outcome! {
    /// A browser's cookies alone do not prove that its user meant the request.
    pub enum CsrfFailed {
        /// The request would change something, came with a session or a JWT in cookies, and does not repeat the cookie `csrftoken` in the header `X-CSRFToken`.
        403 CsrfFailed(Json<Detail>) = { "detail": "CSRF Failed: CSRF token missing." },
    }
}

impl CsrfFailed {
    /// The words of Django's middleware.
    #[must_use]
    pub fn new(why: &str) -> Self {
        Self::CsrfFailed(Json(Detail { detail: format!("CSRF Failed: {why}") }))
    }
}

/// Why a Bearer token is no good.
#[derive(Clone, Debug)]
pub struct InvalidBearer(pub BearerError);

outcome! {
    /// Nobody is signed in, by JWT or session.
    pub enum Unauthenticated {
        /// No credentials that this route looks at were sent.
        401 Anonymous(With<JwtChallenge, Json<Detail>>) = { "detail": "Authentication credentials were not provided." },
        ..InvalidJwt,
        ..CsrfFailed,
    }
}

impl Unauthenticated {
    /// No credentials.
    #[must_use]
    pub fn anonymous() -> Self {
        Self::Anonymous(With(JwtChallenge, Json(Detail::from(ANONYMOUS))))
    }
}

outcome! {
    /// Nobody is signed in, by JWT, Bearer token or session.
    pub enum BearerUnauthenticated {
        /// No credentials that this route looks at were sent.
        401 Anonymous(With<JwtChallenge, Json<Detail>>) = { "detail": "Authentication credentials were not provided." },
        /// The Bearer token is no good.
        401 Bearer(With<JwtChallenge, Json<BearerError>>) = {
            "error_code": "token_nonexistent",
            "developer_message": "The provided access token does not match any valid tokens.",
        },
        ..InvalidJwt,
        ..CsrfFailed,
    }
}

impl BearerUnauthenticated {
    /// No credentials.
    #[must_use]
    pub fn anonymous() -> Self {
        Self::Anonymous(With(JwtChallenge, Json(Detail::from(ANONYMOUS))))
    }
}

impl From<InvalidBearer> for BearerUnauthenticated {
    fn from(InvalidBearer(error): InvalidBearer) -> Self {
        Self::Bearer(With(JwtChallenge, Json(error)))
    }
}

outcome! {
    /// Nobody is signed in, by Bearer token or session; a JWT is not looked at.
    pub enum BearerFirstUnauthenticated {
        /// No credentials that this route looks at were sent.
        401 Anonymous(With<BearerChallenge, Json<Detail>>) = { "detail": "Authentication credentials were not provided." },
        /// The Bearer token is no good.
        401 Bearer(With<BearerChallenge, Json<BearerError>>) = {
            "error_code": "token_nonexistent",
            "developer_message": "The provided access token does not match any valid tokens.",
        },
        ..CsrfFailed,
    }
}

impl BearerFirstUnauthenticated {
    /// No credentials.
    #[must_use]
    pub fn anonymous() -> Self {
        Self::Anonymous(With(BearerChallenge, Json(Detail::from(ANONYMOUS))))
    }
}

impl From<InvalidBearer> for BearerFirstUnauthenticated {
    fn from(InvalidBearer(error): InvalidBearer) -> Self {
        Self::Bearer(With(BearerChallenge, Json(error)))
    }
}

outcome! {
    /// Nobody is signed in by session, the only way that this route knows.
    pub enum SessionUnauthenticated {
        /// No session was sent.
        403 Anonymous(Json<Detail>) = { "detail": "Authentication credentials were not provided." },
        ..CsrfFailed,
    }
}

impl SessionUnauthenticated {
    /// No session.
    #[must_use]
    pub fn anonymous() -> Self {
        Self::Anonymous(Json(Detail::from(ANONYMOUS)))
    }
}

outcome! {
    /// Nobody is signed in, by session or JWT. A session comes without a challenge, so that the view that lists it first says 403 where others say 401.
    pub enum SessionFirstUnauthenticated {
        /// No credentials that this route looks at were sent.
        403 Anonymous(Json<Detail>) = { "detail": "Authentication credentials were not provided." },
        /// The JWT is malformed, is not signed by this LMS, does not name a user or is past its expiry.
        assumed 403 InvalidJwt(Json<Detail>) = { "detail": "Invalid token." },
        ..CsrfFailed,
    }
}

impl SessionFirstUnauthenticated {
    /// No credentials.
    #[must_use]
    pub fn anonymous() -> Self {
        Self::Anonymous(Json(Detail::from(ANONYMOUS)))
    }
}

impl From<InvalidJwt> for SessionFirstUnauthenticated {
    fn from(refused: InvalidJwt) -> Self {
        let (InvalidJwt::InvalidJwt(With(_, detail)) | InvalidJwt::ExpiredJwt(With(_, detail))) =
            refused;
        Self::InvalidJwt(detail)
    }
}

outcome! {
    /// Somebody is signed in who may not do this.
    pub enum Forbidden {
        /// A permission class of the route refuses the caller.
        403 PermissionDenied(Json<Detail>) = { "detail": "You do not have permission to perform this action." },
    }
}

impl Forbidden {
    /// The answer of every permission class.
    #[must_use]
    pub fn new() -> Self {
        Self::PermissionDenied(Json(Detail::from(
            "You do not have permission to perform this action.",
        )))
    }
}

impl Default for Forbidden {
    fn default() -> Self {
        Self::new()
    }
}

outcome! {
    /// The body cannot be read.
    pub(super) enum UnreadableBody {
        /// The body is not of a media type that the route takes.
        415 UnsupportedMediaType(Json<Detail>) = { "detail": "Unsupported media type \"application/x-www-form-urlencoded\" in request." },
        /// The body is malformed.
        400 Malformed(Json<Detail>) = { "detail": "JSON parse error - Expecting value: line 1 column 1 (char 0)" },
        ..OversizedBody,
    }
}

outcome! {
    /// The body is larger than the proxy in front of the LMS lets through.
    pub(super) enum OversizedBody {
        /// The body is over 2.5 MiB.
        assumed 413 TooLarge(Html<ErrorPage>) = "<!doctype html><title>413 Request Entity Too Large</title><h1>413 Request Entity Too Large</h1>",
    }
}

impl OversizedBody {
    /// The proxy's page.
    #[must_use]
    pub(super) fn new() -> Self {
        Self::TooLarge(Html(ErrorPage::new("413 Request Entity Too Large")))
    }
}

impl Default for OversizedBody {
    fn default() -> Self {
        Self::new()
    }
}

outcome! {
    /// An exception that no view handles.
    pub(super) enum Crashed {
        /// The body has a form that upstream's code does not expect, and its exception is not handled.
        assumed 500 ServerError(Html<ErrorPage>) = "<!doctype html><title>Server Error (500)</title><h1>Server Error (500)</h1>",
    }
}

impl Crashed {
    /// Django's page.
    #[must_use]
    pub(super) fn new() -> Self {
        Self::ServerError(Html(ErrorPage::new("Server Error (500)")))
    }
}

impl Default for Crashed {
    fn default() -> Self {
        Self::new()
    }
}

outcome! {
    /// The answers outside of any operation.
    pub(crate) enum Unrouted {
        /// Nothing is mounted at the path: upstream's routes are exact about trailing slashes.
        assumed 404 NotFound(Html<ErrorPage>) = "<!doctype html><title>Not Found</title><h1>Not Found</h1>",
        /// The path does not have the method; whoever the path would refuse is refused first.
        405 MethodNotAllowed(Json<Detail>) = { "detail": "Method \"PUT\" not allowed." },
        /// The same, of the profile image, whose view has its own words.
        405 ImageMethodNotAllowed(Json<DeveloperError>) = { "developer_message": "Method \"PUT\" not allowed." },
    }
}
