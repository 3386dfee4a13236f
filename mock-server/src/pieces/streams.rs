//! The WebSockets: what changes is pushed.

use axum::body::Body as Payload;
use axum::extract::ws::{Message as Frame, WebSocket};
use axum::response::Response;
use http::HeaderMap;
use serde::Serialize;
use tokio::sync::watch;
use utoipa::openapi::schema::{Object, Type};

use crate::operation::State;
use crate::outcome::{Body, Content, Header, Json, Schemas, Text};
use crate::routes::Routes;
use crate::{operation, outcome};

use super::Pieces;
use super::error::{ApplicationRefused, Message, UpgradeRefused, text};
use super::input::{Application, Upgrade};
use super::types::{UserLastCheckedIn, UserProfile};
use super::well_known::{HealthText, UNWELL, WELL};

pub(super) fn mount(routes: Routes<Pieces>) -> Routes<Pieces> {
    routes
        .view::<State>([operation!(current_user_stream)])
        .view::<State>([operation!(last_checked_in_stream)])
        .view::<State>([operation!(health_stream)])
}

/// The answer after which a connection speaks WebSocket.
#[derive(Debug)]
struct Switched(Response);

impl Body for Switched {
    fn content(_: &mut Schemas) -> Option<Content> {
        None
    }

    fn headers() -> Vec<Header> {
        let header = |name, description| {
            let schema = Object::with_type(Type::String);
            Header { name, description, schema, always: true }
        };
        vec![
            header("Upgrade", "`websocket`."),
            header("Sec-WebSocket-Accept", "What answers the client's key."),
        ]
    }

    fn into_wire(self) -> (HeaderMap, Payload) {
        (self.0.into_parts().0.headers, Payload::empty())
    }
}

outcome! {
    /// Answers of `GET /user/stream`.
    enum CurrentUserStream {
        /// The connection speaks WebSocket from here on.
        101 Streaming(Switched),
        /// What a frame holds: the document of Pieces OS has no other place for it.
        unreachable 200 Frame(Json<UserProfile>),
        ..UpgradeRefused,
        ..ApplicationRefused,
    }
}

/// Sends the current user, and each change, over a WebSocket.
///
/// Each frame is the `UserProfile` as JSON; an empty frame says that nobody is signed in.
///
/// Assumed: the first frame comes at once, and each further one when something has changed. Of
/// changes that come faster than they can be sent, the last is sent.
#[utoipa::path(get, path = "/user/stream", extensions(("x-provenance" = json!("upstream"))))]
async fn current_user_stream(
    _: Application,
    world: State,
    Upgrade(upgrade): Upgrade,
) -> CurrentUserStream {
    let user = world.pieces().watch_user();
    let frame = |user: &Option<UserProfile>| user.as_ref().map(json).unwrap_or_default();
    CurrentUserStream::Streaming(Switched(upgrade.on_upgrade(move |to| push(to, user, frame))))
}

outcome! {
    /// Answers of `GET /user/last_checked_in/stream`.
    enum LastCheckedInStream {
        /// The connection speaks WebSocket from here on.
        101 Streaming(Switched),
        /// What a frame holds: the document of Pieces OS has no other place for it.
        unreachable 200 Frame(Json<UserLastCheckedIn>),
        ..UpgradeRefused,
        ..ApplicationRefused,
    }
}

/// Sends when the current user last checked in, and each change, over a WebSocket.
///
/// Each frame is a `UserLastCheckedIn` as JSON. Since client 4.4.
///
/// Assumed: the first frame comes at once, and each further one when something has changed; signing
/// in and `GET /user/refresh` are what checks a user in.
#[utoipa::path(get, path = "/user/last_checked_in/stream", extensions(("x-provenance" = json!("upstream"))))]
async fn last_checked_in_stream(
    _: Application,
    world: State,
    Upgrade(upgrade): Upgrade,
) -> LastCheckedInStream {
    let check_in = world.pieces().watch_check_in();
    LastCheckedInStream::Streaming(Switched(
        upgrade.on_upgrade(move |to| push(to, check_in, json::<UserLastCheckedIn>)),
    ))
}

outcome! {
    /// Answers of `GET /.well-known/stream/health`.
    enum HealthStream {
        /// The connection speaks WebSocket from here on.
        101 Streaming(Switched),
        /// What a frame holds: the document of Pieces OS has no other place for it.
        unreachable 200 Frame(Text<HealthText>),
        /// Pieces OS is not well.
        500 Unwell(Text<Message>) = "Pieces OS is not well",
        ..UpgradeRefused,
    }
}

/// Says over a WebSocket that Pieces OS is well.
///
/// Assumed: one frame comes at once, with the text of `GET /.well-known/health`; the connection then
/// stays open for as long as Pieces OS runs.
#[utoipa::path(get, path = "/.well-known/stream/health", security(()), extensions(("x-provenance" = json!("upstream"))))]
async fn health_stream(world: State, Upgrade(upgrade): Upgrade) -> HealthStream {
    let store = world.pieces();
    if !store.settings.is_healthy {
        return HealthStream::Unwell(text(UNWELL));
    }
    // Whoever breaks the streams off breaks this one off too; otherwise there is nothing to add.
    let running = store.watch_run();
    let frame = |(): &()| WELL.to_owned();
    HealthStream::Streaming(Switched(upgrade.on_upgrade(move |to| push(to, running, frame))))
}

fn json<T: Serialize>(value: &T) -> String {
    // Wire types always serialise.
    serde_json::to_string(value).unwrap_or_default()
}

/// Sends what `changes` holds, now and whenever it changes, until either side has enough. Holds
/// nothing of the world, so that it ends with it.
async fn push<T: Send + Sync + 'static>(
    mut to: WebSocket,
    mut changes: watch::Receiver<T>,
    frame: impl Fn(&T) -> String + Send,
) {
    loop {
        let text = frame(&changes.borrow_and_update());
        if to.send(Frame::text(text)).await.is_err() {
            return;
        }
        tokio::select! {
            changed = changes.changed() => if changed.is_err() { break },
            () = closed(&mut to) => return,
        }
    }
    // The other side may be gone already.
    let _ = to.send(Frame::Close(None)).await;
}

/// Waits until the client has gone; whatever it says until then is not listened to.
async fn closed(from: &mut WebSocket) {
    while let Some(Ok(_)) = from.recv().await {}
}
