//! `/worlds/{world}/journal`: what a world was asked.

use axum::body::Body as Payload;
use axum::response::Response;
use http::HeaderMap;
use serde::Serialize;
use utoipa::ToSchema;

use super::Control;
use super::input::{Headers, InWorld, Query};
use super::problem::{QueryRefused, WorldUnknown};
use crate::journal::{Entry, Filter};
use crate::outcome::{Body, Content, Empty, Json, Schemas};
use crate::routes::Routes;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<Control>) -> Routes<Control> {
    routes
        .view::<InWorld>([operation!(journal_list), operation!(journal_clear)])
        .view::<InWorld>([operation!(journal_follow)])
}

/// What a world was asked and what it answered, oldest first.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(transparent)]
#[schema(value_type = Vec<Entry>, example = json!([{
    "number": 41,
    "at": "2026-03-01T10:00:00Z",
    "latency_micros": 180,
    "system": "openedx",
    "operation": "account_get",
    "method": "GET",
    "path": "/api/user/v1/accounts/mira_okafor",
    "parameters": { "username": "mira_okafor" },
    "query": {},
    "status": 200,
    "caller": "mira_okafor",
    "user_agent": "emeritus/0.1.0",
    "request": { "media_type": null, "length": 0, "content": null },
    "response": { "media_type": "application/json", "length": 512, "content": null },
    "violations": [],
}]))]
pub(super) struct Exchanges(Vec<Entry>);

/// Server-sent events.
#[derive(Debug, ToSchema)]
#[schema(value_type = String, example = "event: entry\nid: 41\ndata: {\"number\": 41, \"system\": \"openedx\"}\n\n")]
pub(super) struct Events(Response);

impl Body for Events {
    fn content(schemas: &mut Schemas) -> Option<Content> {
        Some(schemas.content::<Self>("text/event-stream"))
    }

    fn into_wire(self) -> (HeaderMap, Payload) {
        let (parts, body) = self.0.into_parts();
        (parts.headers, body)
    }
}

outcome! {
    /// Answers of `GET /worlds/{world}/journal`.
    enum JournalList {
        /// The exchanges.
        200 Found(Json<Exchanges>),
        ..WorldUnknown,
        ..QueryRefused,
    }
}

/// Lists what a world was asked.
///
/// The last exchanges, oldest first: 10,000 at most, and fewer where their bodies take more than 4 MiB
/// together. Where a password, a token or the like was, it says `[redacted]`.
#[utoipa::path(get, path = "/worlds/{world}/journal")]
async fn journal_list(InWorld(hosted): InWorld, Query(filter): Query<Filter>) -> JournalList {
    JournalList::Found(Json(Exchanges(hosted.world().journal.find(&filter))))
}

outcome! {
    /// Answers of `DELETE /worlds/{world}/journal`.
    enum JournalClear {
        /// The journal is empty.
        204 Cleared(Empty),
        ..WorldUnknown,
    }
}

/// Forgets what a world was asked.
///
/// Numbers of exchanges go on.
#[utoipa::path(delete, path = "/worlds/{world}/journal")]
async fn journal_clear(InWorld(hosted): InWorld) -> JournalClear {
    hosted.world().journal.clear();
    JournalClear::Cleared(Empty)
}

outcome! {
    /// Answers of `GET /worlds/{world}/journal/live`.
    enum JournalFollow {
        /// The exchanges, each as it takes place.
        200 Following(Events),
        ..WorldUnknown,
        ..QueryRefused,
    }
}

/// Follows what a world is asked.
///
/// Server-sent events: `entry` with an entry of the journal, whose id is the entry's number, and
/// `missed` with a `count` where a slow reader has missed some. Who connects again with `Last-Event-ID`
/// goes on from there, as long as the journal remembers.
#[utoipa::path(
    get,
    path = "/worlds/{world}/journal/live",
    params(("Last-Event-ID" = Option<String>, Header, description = "The number of the last entry that was seen; those after it come first", example = "17")),
)]
async fn journal_follow(
    InWorld(hosted): InWorld,
    Query(filter): Query<Filter>,
    Headers(headers): Headers,
) -> JournalFollow {
    JournalFollow::Following(Events(hosted.world().journal.events(&filter, &headers)))
}
