//! What the site answers wherever something is refused before, or outside of, an operation's own
//! rules: name, status and wire body, row by row.

use http::HeaderValue;
use http::uri::Uri;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa::openapi::schema::{Object, ObjectBuilder, SchemaFormat, Type};

use super::body::{FORM, JSON, MULTIPART};
use super::files::Forged;
use super::negotiation::RENDERED;
pub(super) use crate::django::detail;
use crate::django::{Detail, ErrorPage};
use crate::outcome;
use crate::outcome::{Empty, Html, Json, ResponseHeader, With};

/// What a token has to be sent as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Challenge {
    /// Of whoever sent nothing that could be looked up.
    Plain,
    /// Of whoever sent a token that nobody has.
    InvalidToken,
}

impl ResponseHeader for Challenge {
    const NAME: &'static str = "WWW-Authenticate";
    const DESCRIPTION: &'static str = "The scheme to authenticate with: `Bearer realm=\"api\"`, and \
        what is wrong where a token was looked up and not found.";

    fn value(&self) -> Option<HeaderValue> {
        Some(HeaderValue::from_static(match self {
            Self::Plain => "Bearer realm=\"api\"",
            Self::InvalidToken => {
                "Bearer realm=\"api\",error=\"invalid_token\",\
                 error_description=\"The access token is invalid.\""
            }
        }))
    }
}

/// A refusal with a challenge.
pub(super) type Challenged = With<Challenge, Json<Detail>>;

/// Says `detail` and challenges.
pub(super) fn challenged(challenge: Challenge, detail: &str) -> Challenged {
    With(challenge, Json(Detail::from(detail)))
}

outcome! {
    /// The caller shows no token, or one that is no good.
    pub(super) enum Unauthenticated {
        /// No token was sent.
        401 Anonymous(Challenged) = { "detail": "Authentication credentials were not provided." },
        /// Nobody has the token: it never was, or was revoked or replaced.
        401 InvalidToken(Challenged) = { "detail": "Invalid token." },
        /// The token is past its time.
        401 ExpiredToken(Challenged) = { "detail": "Expired token." },
        /// `access_token` is empty, or the header says nothing but `Bearer`.
        401 EmptyToken(Challenged) = { "detail": "Invalid token header. No credentials provided." },
        /// The token has spaces in it.
        401 SpacedToken(Challenged) = { "detail": "Invalid token header. Token string should not contain spaces." },
    }
}

outcome! {
    /// The answer cannot be given in the form that was asked for, whoever asks.
    pub(super) enum NotNegotiated {
        /// `format` is something else than `json` or `api`.
        404 UnknownFormat(Json<Detail>) = { "detail": "Not found." },
        /// `Accept` has room for neither JSON nor HTML.
        406 NotAcceptable(Json<Detail>) = { "detail": "Could not satisfy the request Accept header." },
    }
}

outcome! {
    /// The body cannot be read.
    pub(super) enum UnreadableBody {
        /// The body is neither JSON nor a form.
        415 UnsupportedMediaType(Json<Detail>) = { "detail": "Unsupported media type \"text/plain\" in request." },
        /// The body is malformed JSON or a malformed form.
        400 Malformed(Json<Detail>) = { "detail": "JSON parse error - Expecting value: line 1 column 1 (char 0)" },
        /// A form has more than 2.5 MiB besides its files, or more than 1000 fields.
        400 BadRequest(Html<ErrorPage>) = "<!doctype html><title>Bad Request (400)</title><h1>Bad Request (400)</h1>",
        /// A JSON body or a file is larger than this server reads; what stands in front of the real site is not known.
        assumed 413 TooLarge(Html<ErrorPage>) = "<!doctype html><title>413 Request Entity Too Large</title><h1>413 Request Entity Too Large</h1>",
    }
}

outcome! {
    /// An exception that no view handles, as the pinned versions have them. A site that behaves as documented does not.
    pub(super) enum Crashed {
        /// The input is not expected by the code, and its exception is not handled; only where the site is strict.
        500 ServerError(Html<ErrorPage>) = "<!doctype html><title>Server Error (500)</title><h1>Server Error (500)</h1>",
    }
}

impl UnreadableBody {
    /// A form in parts that does not say where they end.
    pub(super) fn without_boundary() -> Self {
        let problem = "Multipart form parse error - Invalid boundary in multipart: None";
        Self::Malformed(detail(problem))
    }
}

impl Crashed {
    /// Django's page.
    pub(super) fn new() -> Self {
        Self::ServerError(Html(ErrorPage::new("Server Error (500)")))
    }
}

/// Where the caller should have gone.
#[derive(Clone, Debug)]
pub(crate) struct Location(pub(super) String);

impl ResponseHeader for Location {
    const NAME: &'static str = "Location";
    const DESCRIPTION: &'static str = "Where to go.";

    fn schema() -> Object {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .format(Some(SchemaFormat::Custom("uri-reference".into())))
            .build()
    }

    fn value(&self) -> Option<HeaderValue> {
        HeaderValue::from_str(&self.0).ok()
    }
}

/// What Django REST framework says about a path.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "name": "Open Humans API",
    "description": "",
    "renders": ["application/json", "text/html"],
    "parses": ["application/json", "application/x-www-form-urlencoded", "multipart/form-data"],
}))]
pub(crate) struct ApiMetadata {
    /// What it is called.
    name: String,
    /// What it is for.
    description: String,
    /// The media types that it can answer in.
    renders: [&'static str; 2],
    /// The media types that it can read.
    parses: [&'static str; 3],
}

impl Default for ApiMetadata {
    fn default() -> Self {
        Self {
            name: "Open Humans API".to_owned(),
            description: String::new(),
            renders: RENDERED,
            parses: [JSON, FORM, MULTIPART],
        }
    }
}

outcome! {
    /// The answers outside of any operation.
    pub(crate) enum Unrouted {
        /// `OPTIONS`, of whoever may call the path: what it can read and write.
        assumed 200 Options(Json<ApiMetadata>),
        /// A browser asks whether a page may call a path under `/api/`: it may.
        200 Preflight(Empty),
        /// The path lacks the slash at its end; `Location` is relative and keeps the query. A client that follows it turns a `POST` into a `GET`.
        301 SlashMissing(With<Location, Empty>),
        /// Nothing is mounted at the path.
        404 NotFound(Html<ErrorPage>) = "<!doctype html><title>Not Found</title><h1>Not Found</h1>",
        /// The path does not have the method; whoever the path would refuse is refused first.
        405 MethodNotAllowed(Json<Detail>) = { "detail": "Method \"GET\" not allowed." },
        /// The path is outside of `/api/` and does not have the method.
        405 PageMethodNotAllowed(Empty),
        ..Forged,
    }
}

impl Unrouted {
    /// The way to the path with its slash.
    pub(super) fn slash_missing(uri: &Uri) -> Self {
        let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
        Self::SlashMissing(With(Location(format!("{}/{query}", uri.path())), Empty))
    }
}
