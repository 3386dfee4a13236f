//! What the control origin refuses, as problem details (RFC 9457).

use axum::body::Body as Payload;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use serde::Serialize;
use utoipa::ToSchema;

use crate::outcome;
use crate::outcome::{Body, Content, ResponseHeader, Schemas, With};
use crate::scenario::{Mistake, Mistakes};

/// Why something was not done: problem details, as RFC 9457 has them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(example = json!({
    "title": "Not Found",
    "status": 404,
    "detail": "there is no world \"tides\": it never was, was deleted, or nobody used it for too long",
}))]
pub(crate) struct Problem {
    /// What the status means, in the words of HTTP.
    title: String,
    /// The status of the answer.
    status: u16,
    /// What is wrong, and what to do about it.
    detail: String,
    /// What is wrong with which part of the body, where that is known.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    mistakes: Vec<Mistake>,
}

impl Problem {
    /// The problem that is answered with `status`.
    pub(super) fn new(status: http::StatusCode, detail: impl Into<String>) -> Self {
        let title = status.canonical_reason().unwrap_or_default().to_owned();
        Self { title, status: status.as_u16(), detail: detail.into(), mistakes: Vec::new() }
    }
}

impl Problem {
    /// The problem that `what` has mistakes.
    pub(super) fn mistaken(what: &str, mistakes: &Mistakes) -> Self {
        let mistakes = mistakes.as_slice().to_vec();
        let plural = if mistakes.len() == 1 { "" } else { "s" };
        let detail = format!("the {what} has {} mistake{plural}", mistakes.len());
        let problem = Self::new(http::StatusCode::UNPROCESSABLE_ENTITY, detail);
        Self { mistakes, ..problem }
    }
}

impl Body for Problem {
    fn content(schemas: &mut Schemas) -> Option<Content> {
        Some(schemas.content::<Self>("application/problem+json"))
    }

    fn into_wire(self) -> (HeaderMap, Payload) {
        let media_type = HeaderValue::from_static("application/problem+json");
        // A problem is text and numbers, which always serialise.
        let body = serde_json::to_vec(&self).unwrap_or_default();
        (HeaderMap::from_iter([(CONTENT_TYPE, media_type)]), body.into())
    }
}

/// How to say who one is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Challenge;

impl ResponseHeader for Challenge {
    const NAME: &'static str = "WWW-Authenticate";
    const DESCRIPTION: &'static str = "The token is taken as a Bearer token, and as the password of \
                                       HTTP Basic, which a browser asks for.";

    fn value(&self) -> Option<HeaderValue> {
        Some(HeaderValue::from_static("Basic realm=\"emeritus-mock control\""))
    }
}

outcome! {
    /// The answers outside of any operation.
    pub(crate) enum Unrouted {
        /// The control origin was given a token, and the request does not have it.
        401 Unauthorized(With<Challenge, Problem>) = {
            "title": "Unauthorized",
            "status": 401,
            "detail": "the control origin asks for the token that it was started with",
        },
        /// Nothing is mounted at the path.
        404 NotFound(Problem) = {
            "title": "Not Found",
            "status": 404,
            "detail": "nothing is here; /openapi/control.json says what is where",
        },
        /// The path does not have the method.
        405 MethodNotAllowed(Problem) = {
            "title": "Method Not Allowed",
            "status": 405,
            "detail": "this path does not have the method PUT",
        },
        /// What was asked is done, but the file that the world is kept in cannot be written.
        507 NotKept(Problem) = {
            "title": "Insufficient Storage",
            "status": 507,
            "detail": "it is done, but the state could not be written: No space left on device (os error 28)",
        },
    }
}

outcome! {
    /// What a world that is not there is refused with.
    pub(super) enum WorldUnknown {
        /// There is no world of this name: it never was, was deleted, or nobody used it for too long.
        404 WorldUnknown(Problem),
    }
}

impl WorldUnknown {
    /// The refusal itself.
    pub(super) fn refusal(name: &str) -> Self {
        let detail = format!(
            "there is no world {name:?}: it never was, was deleted, or nobody used it for too long"
        );
        Self::WorldUnknown(Problem::new(http::StatusCode::NOT_FOUND, detail))
    }
}

outcome! {
    /// What a query string is refused with.
    pub(super) enum QueryRefused {
        /// The query string has something that the operation does not know, or a value that is none.
        400 UnknownQuery(Problem) = {
            "title": "Bad Request",
            "status": 400,
            "detail": "the query is not what this operation takes: \"nine\" is neither a status (404) nor a class of them (4xx)",
        },
    }
}

impl QueryRefused {
    /// The refusal itself.
    pub(super) fn refusal(why: &str) -> Self {
        let detail = format!("the query is not what this operation takes: {why}");
        Self::UnknownQuery(Problem::new(http::StatusCode::BAD_REQUEST, detail))
    }
}

outcome! {
    /// What a body is refused with.
    pub(super) enum BodyRefused {
        /// The body is not JSON, breaks off, or is not what the operation takes.
        400 Malformed(Problem) = {
            "title": "Bad Request",
            "status": 400,
            "detail": "the body is not what this operation takes: unknown field `sed`, expected one of `scenario`, `seed`, `idle_seconds` at line 1 column 6",
        },
        /// The body is larger than 64 MiB.
        413 TooLarge(Problem) = {
            "title": "Payload Too Large",
            "status": 413,
            "detail": "the body is larger than 67108864 bytes",
        },
        /// The body says that it is something else than JSON.
        415 NotJson(Problem) = {
            "title": "Unsupported Media Type",
            "status": 415,
            "detail": "the body is not application/json",
        },
    }
}

outcome! {
    /// What a scenario is refused with.
    pub(super) enum ScenarioRefused {
        /// The scenario does not fit its schema, contradicts itself, or refers to what is not there.
        /// `mistakes` has everything that is wrong with it. Nothing was loaded.
        422 Mistaken(Problem) = {
            "title": "Unprocessable Entity",
            "status": 422,
            "detail": "the scenario has 1 mistake",
            "mistakes": [{
                "pointer": "/openedx/retirements/0/user",
                "problem": "there is no user \"adda\"",
            }],
        },
    }
}

impl From<Mistakes> for ScenarioRefused {
    fn from(mistakes: Mistakes) -> Self {
        Self::Mistaken(Problem::mistaken("scenario", &mistakes))
    }
}
