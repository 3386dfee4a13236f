//! Serves a world: one origin per system, and the control origin.
//!
//! ```
//! # #[tokio::main]
//! # async fn main() -> std::io::Result<()> {
//! use emeritus_mock::{MockServer, System};
//!
//! let server = MockServer::start().await?;
//! assert!(server.url(System::Openedx).starts_with("http://127.0.0.1:"));
//! assert_ne!(server.url(System::Openedx), server.control_url());
//! # Ok(())
//! # }
//! ```

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::future::Future;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::{Arc, LazyLock};

use axum::Router;
use axum::extract::Request;
use axum::middleware::from_fn_with_state;
use axum::response::Response;
use http::StatusCode;
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;
use tower::Service;
use tower::util::{MapRequest, MapResult};

use crate::clock::Clock;
use crate::contract::Contract;
use crate::ids::Ids;
use crate::open_humans::Site;
use crate::openedx::Lms;
use crate::pieces::Store;
use crate::serve::{self, Limits};
use crate::strike::{ConnectionBroken, unless_broken};
use crate::system::System;
use crate::world::{States, World};
use crate::{brainstem, control, journal, open_humans, openedx, pieces};

/// A running world. Its origins stop answering when it is dropped.
#[derive(Debug)]
pub struct MockServer {
    world: Arc<World>,
    control: SocketAddr,
    origins: BTreeMap<System, SocketAddr>,
    serving: JoinSet<io::Result<()>>,
    stop: CancellationToken,
}

impl MockServer {
    /// Starts an empty world on loopback ports chosen by the operating system.
    ///
    /// # Errors
    ///
    /// When no loopback port can be bound.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// A world to be described before it starts.
    #[must_use]
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// The state behind the origins, which a test may read and change at any time.
    #[must_use]
    pub fn world(&self) -> &World {
        &self.world
    }

    /// The base URL of a system, without a trailing slash.
    #[must_use]
    pub fn url(&self, system: System) -> String {
        format!("http://{}", self.origins[&system])
    }

    /// The base URL of the control origin, without a trailing slash.
    #[must_use]
    pub fn control_url(&self) -> String {
        format!("http://{}", self.control)
    }

    /// Serves until an origin fails, which none does by itself.
    ///
    /// # Errors
    ///
    /// What made the origin fail.
    pub async fn serve(mut self) -> io::Result<()> {
        self.ended().await
    }

    /// Serves until `stop` ends, and then [shuts down](Self::shutdown).
    ///
    /// # Errors
    ///
    /// What made an origin fail, which none does by itself.
    pub async fn serve_until(mut self, stop: impl Future<Output = ()>) -> io::Result<()> {
        tokio::select! {
            ended = self.ended() => ended,
            () = stop => {
                self.shutdown().await;
                Ok(())
            }
        }
    }

    /// Takes no more connections, finishes what is in flight, for [as long as that may
    /// take](Limits::grace), and ends. The world stays, to be looked at.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> std::io::Result<()> {
    /// use emeritus_mock::{MockServer, System};
    ///
    /// let mut server = MockServer::start().await?;
    /// server.shutdown().await;
    /// assert!(reqwest::get(server.url(System::Pieces)).await.is_err());
    /// # Ok(())
    /// # }
    /// ```
    pub async fn shutdown(&mut self) {
        self.stop.cancel();
        while self.serving.join_next().await.is_some() {}
    }

    async fn ended(&mut self) -> io::Result<()> {
        while let Some(ended) = self.serving.join_next().await {
            ended.map_err(io::Error::other)??;
        }
        Ok(())
    }
}

/// Describes a world that is about to start.
#[derive(Debug, Default)]
pub struct Builder {
    clock: Clock,
    ids: Ids,
    states: States,
    first_port: Option<u16>,
    limits: Limits,
}

impl Builder {
    /// Makes every identifier and token reproducible.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.ids = Ids::seeded(seed);
        self
    }

    /// Draws identifiers and tokens from this source instead of one of the world's own.
    #[must_use]
    pub fn ids(mut self, ids: Ids) -> Self {
        self.ids = ids;
        self
    }

    /// Gives the world this clock instead of one that runs with the machine.
    #[must_use]
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Starts with these states instead of empty ones.
    #[must_use]
    pub fn states(mut self, states: States) -> Self {
        self.states = states;
        self
    }

    /// Starts with this LMS instead of an empty one.
    #[must_use]
    pub fn openedx(mut self, lms: Lms) -> Self {
        self.states.openedx = lms;
        self
    }

    /// Starts with this Open Humans site instead of an empty one.
    #[must_use]
    pub fn open_humans(mut self, site: Site) -> Self {
        self.states.open_humans = site;
        self
    }

    /// Starts with this BrainSTEM instead of an empty one.
    #[must_use]
    pub fn brainstem(mut self, store: brainstem::Store) -> Self {
        self.states.brainstem = store;
        self
    }

    /// Starts with this Pieces OS instead of an empty one.
    #[must_use]
    pub fn pieces(mut self, store: Store) -> Self {
        self.states.pieces = store;
        self
    }

    /// Asks this of connections, instead of what is asked by default.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Puts the control origin on `port` of the loopback address, and the systems on the ports
    /// after it in the order of [`System::ALL`], each at its own distance.
    #[must_use]
    pub fn ports_from(mut self, port: u16) -> Self {
        self.first_port = Some(port);
        self
    }

    /// Binds every origin, then serves them all.
    ///
    /// # Errors
    ///
    /// When an origin cannot be bound; the message names its address.
    pub async fn start(self) -> io::Result<MockServer> {
        let control = bind(self.first_port).await?;
        let mut listeners = BTreeMap::new();
        for system in System::ALL {
            let port = self.first_port.map(|first| first.saturating_add(port_offset(system)));
            listeners.insert(system, bind(port).await?);
        }
        let world = Arc::new(World::new(self.clock, self.ids, self.states));
        serve(world, control, listeners, self.limits)
    }
}

/// The contracts of every system, as served and as committed.
#[must_use]
pub fn contracts() -> Vec<Contract> {
    System::ALL.into_iter().map(contract).collect()
}

/// The contract of one system.
#[must_use]
pub fn contract(system: System) -> Contract {
    match system {
        System::Openedx => openedx::ROUTES.contract(),
        System::OpenHumans => open_humans::ROUTES.contract(),
        System::Brainstem => brainstem::ROUTES.contract(),
        System::Pieces => pieces::ROUTES.contract(),
    }
}

/// Whether a system has an operation with this id.
pub(crate) fn has_operation(system: System, id: &str) -> bool {
    match system {
        System::Openedx => openedx::ROUTES.has(id),
        System::OpenHumans => open_humans::ROUTES.has(id),
        System::Brainstem => brainstem::ROUTES.has(id),
        System::Pieces => pieces::ROUTES.has(id),
    }
}

/// The answer of a system with `status` to a call that has reached `operation`, if any, when it fails
/// although nothing is wrong with it.
pub(crate) fn failure(
    system: System,
    operation: Option<&str>,
    status: StatusCode,
    retry_after: Option<u32>,
) -> Response {
    match system {
        System::Openedx => openedx::ROUTES.failure(operation, status, retry_after),
        System::OpenHumans => open_humans::ROUTES.failure(operation, status, retry_after),
        System::Brainstem => brainstem::ROUTES.failure(operation, status, retry_after),
        System::Pieces => pieces::ROUTES.failure(operation, status, retry_after),
    }
}

/// How far a system's fixed port is from the control origin's.
const fn port_offset(system: System) -> u16 {
    match system {
        System::Openedx => 1,
        System::OpenHumans => 2,
        System::Brainstem => 3,
        System::Pieces => 4,
    }
}

/// A system of a world as a `tower` service, for who wants to call it without a socket: what
/// [`MockServer`] serves at the system's origin.
///
/// ```
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use std::sync::Arc;
///
/// use axum::body::Body;
/// use axum::http::Request;
/// use emeritus_mock::{System, World, app};
/// use tower::ServiceExt;
///
/// let world = Arc::new(World::default());
/// let users = Request::get("/users").body(Body::empty())?;
/// let answer = app(System::Pieces, &world).oneshot(users).await?;
/// assert_eq!(answer.status(), 200);
/// assert_eq!(world.journal.count("users_list"), 1);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// Where a fault breaks the connection, there is no answer but an error.
pub fn app(
    system: System,
    world: &Arc<World>,
) -> impl Service<Request, Response = Response, Error = ConnectionBroken, Future: Send>
+ Clone
+ Debug
+ Send
+ Sync
+ 'static {
    MapResult::new(answering(system, world), unless_broken)
}

/// What answers at a system's origin, broken connections included.
fn answering(system: System, world: &Arc<World>) -> Router {
    let app = router(system)
        .layer(from_fn_with_state((system, Arc::clone(world)), journal::record))
        .with_state(Arc::clone(world));
    Router::new().fallback_service(MapRequest::new(app, readdress(system)))
}

fn router(system: System) -> Router<Arc<World>> {
    static ROUTERS: LazyLock<BTreeMap<System, Router<Arc<World>>>> = LazyLock::new(|| {
        BTreeMap::from([
            (System::Openedx, openedx::ROUTES.router()),
            (System::OpenHumans, open_humans::ROUTES.router()),
            (System::Brainstem, brainstem::ROUTES.router()),
            (System::Pieces, pieces::ROUTES.router()),
        ])
    });
    ROUTERS[&system].clone()
}

/// Changes where a request to `system` is routed to, before it is.
fn readdress(system: System) -> fn(Request) -> Request {
    match system {
        System::OpenHumans => open_humans::readdress,
        _ => std::convert::identity,
    }
}

async fn bind(port: Option<u16>) -> io::Result<TcpListener> {
    let address = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), port.unwrap_or(0));
    TcpListener::bind(address).await.map_err(|error| {
        io::Error::new(error.kind(), format!("cannot listen on {address}: {error}"))
    })
}

fn serve(
    world: Arc<World>,
    control: TcpListener,
    listeners: BTreeMap<System, TcpListener>,
    limits: Limits,
) -> io::Result<MockServer> {
    let control_address = control.local_addr()?;
    let mut origins = BTreeMap::new();
    let mut serving = JoinSet::new();
    let stop = CancellationToken::new();
    for (system, listener) in listeners {
        origins.insert(system, listener.local_addr()?);
        let reference = from_fn_with_state(control_address, control::allow_reference);
        let app = answering(system, &world).layer(reference);
        let app = MapResult::new(app, unless_broken);
        serving.spawn(serve::origin(listener, app, limits, stop.clone()));
    }
    let webhooks = open_humans::webhook::deliver(Arc::clone(&world));
    let stopped = stop.clone().cancelled_owned();
    serving.spawn(async {
        tokio::select! {
            () = stopped => Ok(()),
            ended = webhooks => ended.map_err(io::Error::other),
        }
    });
    let app = control::router(Arc::clone(&world), origins.clone());
    serving.spawn(serve::origin(control, app, limits, stop.clone()));
    Ok(MockServer { world, control: control_address, origins, serving, stop })
}
