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
    /// # use futures::SinkExt;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    /// # let url = format!("http://{}", listener.local_addr().unwrap());
    /// # tokio::spawn(async move {
    /// #     let (socket, _) = listener.accept().await.unwrap();
    /// #     let mut socket = tokio_tungstenite::accept_async(socket).await.unwrap();
    /// #     let ada = r#"{"id":"ada","aesthetics":{"theme":{"dark":true},"font":{"size":12}}}"#;
    /// #     for frame in ["", ada] {
    /// #         socket.send(frame.into()).await.unwrap();
    /// #     }
    /// #     socket.next().await;
    /// # });
    ///
    /// let mut states = Client::builder(url).build()?.current_user_stream();
    /// let mut seen = Vec::new();
    /// while let Some(state) = states.next().await {
    ///     match state? {
    ///         UserState::SignedOut => seen.push("nobody is signed in".to_owned()),
    ///         UserState::SignedIn(user) => {
    ///             seen.push(format!("{} is at work", user.id));
    ///             break;
    ///         }
    ///     }
    /// }
    /// assert_eq!(seen, ["nobody is signed in", "ada is at work"]);
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
    ///
    /// ```
    /// use emeritus::pieces::Client;
    /// use futures::StreamExt;
    /// # use futures::SinkExt;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    /// # let url = format!("http://{}", listener.local_addr()?);
    /// # tokio::spawn(async move {
    /// #     let (socket, _) = listener.accept().await.unwrap();
    /// #     let mut socket = tokio_tungstenite::accept_async(socket).await.unwrap();
    /// #     let frame = r#"{"lastCheckedIn":{"value":"2026-03-01T08:00:00Z"},"needsRefresh":true,"userId":"ada"}"#;
    /// #     socket.send(frame.into()).await.unwrap();
    /// #     socket.next().await;
    /// # });
    ///
    /// let mut check_ins = Client::builder(url).build()?.last_checked_in_stream();
    /// let now = check_ins.next().await.ok_or("the stream has ended")??;
    /// assert_eq!((now.user_id.as_deref(), now.needs_refresh), (Some("ada"), true));
    /// # Ok(())
    /// # }
    /// ```
    pub fn last_checked_in_stream(&self) -> Events<UserLastCheckedIn> {
        let path = "/user/last_checked_in/stream";
        Events::new(self, Route { operation: "last_checked_in_stream", path }, frame::json)
    }

    /// How Pieces OS is, in its own words, for as long as it runs
    ///
    /// `GET /.well-known/stream/health`.
    ///
    /// ```
    /// use emeritus::pieces::Client;
    /// use futures::StreamExt;
    /// # use futures::SinkExt;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    /// # let url = format!("http://{}", listener.local_addr()?);
    /// # tokio::spawn(async move {
    /// #     let (socket, _) = listener.accept().await.unwrap();
    /// #     let mut socket = tokio_tungstenite::accept_async(socket).await.unwrap();
    /// #     socket.send("ok".into()).await.unwrap();
    /// #     socket.next().await;
    /// # });
    ///
    /// let mut health = Client::builder(url).build()?.health_stream();
    /// assert_eq!(health.next().await.ok_or("the stream has ended")??, "ok");
    /// # Ok(())
    /// # }
    /// ```
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
///
/// ```
/// use emeritus::pieces::{BackOff, Client, Events, UserState};
/// use futures::StreamExt;
/// # use wiremock::matchers::path;
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let server = MockServer::start().await;
/// # Mock::given(path("/user/stream"))
/// #     .respond_with(ResponseTemplate::new(401))
/// #     .expect(2)
/// #     .mount(&server)
/// #     .await;
/// # let url = server.uri();
///
/// let client = Client::builder(url).build()?;
/// let states: Events<UserState> =
///     client.current_user_stream().back_off(BackOff::default().attempts(None));
/// // Each clone has a connection of its own. Pieces OS refuses both of these:
/// for mut states in [states.clone(), states] {
///     let error = states.next().await.ok_or("there is an item")?.unwrap_err();
///     assert!(error.is_unauthorized());
///     assert!(states.next().await.is_none());
/// }
/// # Ok(())
/// # }
/// ```
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
