//! What Pieces OS sends over WebSockets, as streams: what the generator cannot write.

mod connection;
mod frame;

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures::stream::{self, Stream};

use self::connection::{Route, Socket};
use super::types::UserLastCheckedIn;
use super::{BackOff, Client};
use crate::Error;

pub use frame::UserState;

impl Client {
    /// The current user, now and whenever it changes
    ///
    /// `GET /user/stream`. The first item is who is signed in as the connection is made; each further
    /// one is a change. See [`Events`] for what happens when the connection is lost.
    ///
    /// ```
    /// use emeritus::pieces::{Client, UserState};
    /// use futures::StreamExt;
    /// # use wiremock::MockServer;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let server = MockServer::start().await;
    /// # let url = server.uri();
    ///
    /// let mut states = Client::builder(url).build()?.current_user_stream();
    /// while let Some(state) = states.next().await {
    ///     match state {
    ///         Ok(UserState::SignedIn(user)) => println!("{} is at work", user.id),
    ///         Ok(UserState::SignedOut) => println!("nobody is signed in"),
    ///         Err(error) => println!("{error}"),
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn current_user_stream(&self) -> Events<UserState> {
        let route = Route { operation: "current_user_stream", path: "/user/stream" };
        Events::new(self, route, frame::user)
    }

    /// When the current user last checked in with the cloud, now and whenever that changes
    ///
    /// `GET /user/last_checked_in/stream`, since client 4.4.
    pub fn last_checked_in_stream(&self) -> Events<UserLastCheckedIn> {
        let path = "/user/last_checked_in/stream";
        Events::new(self, Route { operation: "last_checked_in_stream", path }, frame::json)
    }

    /// How Pieces OS is, in its own words, for as long as it runs
    ///
    /// `GET /.well-known/stream/health`.
    pub fn health_stream(&self) -> Events<String> {
        let path = "/.well-known/stream/health";
        Events::new(self, Route { operation: "health_stream", path }, |text| Ok(text.to_owned()))
    }
}

/// What comes over a WebSocket: a stream that connects when it is first polled.
///
/// When the connection cannot be made or is lost, it is made again after a wait (see [`BackOff`]);
/// the first item after that says how things stand now, whether they have changed or not. What
/// happened in between is not made up for. The stream ends with an error
///
/// - after so many failures in a row as its back-off allows, with the last of them;
/// - at once if Pieces OS refuses the connection for good (401, 404, …).
///
/// An item is an error too if a frame is not what the contract says; the stream goes on after it.
///
/// It has to be polled within a Tokio runtime with time enabled. A connection that dies without a
/// word is not noticed; Pieces OS on the same machine cannot die so.
#[must_use = "a stream does nothing until it is polled"]
pub struct Events<T> {
    feed: Feed<T>,
    running: Option<Running<T>>,
}

type Running<T> = Pin<Box<dyn Stream<Item = Result<T, Error>> + Send>>;

/// Where the items come from, between two connections.
struct Feed<T> {
    client: Client,
    route: Route,
    read: fn(&str) -> Result<T, Error>,
    back_off: BackOff,
}

impl<T: 'static> Events<T> {
    fn new(client: &Client, route: Route, read: fn(&str) -> Result<T, Error>) -> Self {
        let feed = Feed { client: client.clone(), route, read, back_off: BackOff::default() };
        Self { feed, running: None }
    }

    /// How long to wait before connecting again, and how often: [`BackOff::default`] unless set. Of
    /// no effect on a stream that has been polled.
    pub fn back_off(mut self, back_off: BackOff) -> Self {
        self.feed.back_off = back_off;
        self
    }
}

impl<T: 'static> Stream for Events<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Self { feed, running } = &mut *self;
        let running = running.get_or_insert_with(|| Box::pin(Listener::new(feed).listen()));
        running.as_mut().poll_next(context)
    }
}

impl<T> Clone for Events<T> {
    /// The same stream from its beginning, with a connection of its own.
    fn clone(&self) -> Self {
        Self { feed: self.feed.clone(), running: None }
    }
}

impl<T> Clone for Feed<T> {
    fn clone(&self) -> Self {
        let Self { client, route, read, back_off } = self;
        Self { client: client.clone(), route: *route, read: *read, back_off: *back_off }
    }
}

impl<T> fmt::Debug for Events<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Events")
            .field("operation", &self.feed.route.operation)
            .field("back_off", &self.feed.back_off)
            .finish_non_exhaustive()
    }
}

/// A stream on its way.
struct Listener<T> {
    feed: Feed<T>,
    socket: Option<Socket>,
    failures: u32,
    has_ended: bool,
}

impl<T: 'static> Listener<T> {
    fn new(feed: &Feed<T>) -> Self {
        Self { feed: feed.clone(), socket: None, failures: 0, has_ended: false }
    }

    fn listen(self) -> impl Stream<Item = Result<T, Error>> + Send {
        stream::unfold(self, async |mut listener| {
            let item = listener.next().await?;
            Some((item, listener))
        })
    }

    async fn next(&mut self) -> Option<Result<T, Error>> {
        while !self.has_ended {
            match self.frame().await {
                Ok(text) => {
                    self.failures = 0;
                    return Some((self.feed.read)(&text).map_err(|error| self.named(error)));
                }
                Err(lost) => match self.pause(&lost) {
                    Some(pause) => self.feed.client.inner.parts().clock.sleep(pause).await,
                    None => {
                        self.has_ended = true;
                        return Some(Err(self.named(lost)));
                    }
                },
            }
        }
        None
    }

    /// The next frame, over a new connection if there is none.
    async fn frame(&mut self) -> Result<String, Error> {
        let socket = match &mut self.socket {
            Some(socket) => socket,
            none => none.insert(connection::open(&self.feed.client, self.feed.route).await?),
        };
        let frame = connection::frame(socket).await;
        if frame.is_err() {
            self.socket = None;
        }
        frame
    }

    /// How long to wait before the next try; none if there is no point in trying.
    fn pause(&mut self, lost: &Error) -> Option<std::time::Duration> {
        self.failures = self.failures.saturating_add(1);
        self.feed.back_off.delay(self.failures).filter(|_| lost.is_retryable())
    }

    fn named(&self, error: Error) -> Error {
        error.during(self.feed.route.operation)
    }
}
