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
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::{Arc, LazyLock};

use axum::Router;
use axum::extract::Request;
use axum::middleware::from_fn_with_state;
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use tower::util::MapRequest;

use crate::clock::Clock;
use crate::contract::Contract;
use crate::ids::Ids;
use crate::open_humans::Site;
use crate::openedx::Lms;
use crate::pieces::Store;
use crate::system::System;
use crate::world::{States, World};
use crate::{brainstem, control, journal, open_humans, openedx, pieces};

/// A running world. Its origins stop answering when it is dropped, which panics if an exchange
/// departed from the contract (see [`Builder::strict`]).
#[derive(Debug)]
pub struct MockServer {
    world: Arc<World>,
    control: SocketAddr,
    origins: BTreeMap<System, SocketAddr>,
    serving: JoinSet<io::Result<()>>,
    /// Whether somebody is to be told at the end that an exchange departed from the contract.
    accountable: bool,
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

    /// Serves until an origin fails, which none does by itself. What departs from the contract is
    /// in the journal from then on, and nothing panics over it.
    ///
    /// # Errors
    ///
    /// What made the origin fail.
    pub fn serve(mut self) -> impl Future<Output = io::Result<()>> + Send {
        self.accountable = false;
        async move {
            while let Some(ended) = self.serving.join_next().await {
                ended.map_err(io::Error::other)??;
            }
            Ok(())
        }
    }
}

impl Drop for MockServer {
    /// Panics if an exchange departed from the contract, unless the thread panics already.
    fn drop(&mut self) {
        if self.accountable && !std::thread::panicking() {
            self.world.journal.assert_conforms();
        }
    }
}

/// Describes a world that is about to start.
#[derive(Debug, Default)]
pub struct Builder {
    clock: Clock,
    ids: Ids,
    states: States,
    first_port: Option<u16>,
    lenient: bool,
}

impl Builder {
    /// Whether every exchange is checked against the contract, which is so unless it is said
    /// otherwise here. What departs is in the journal, and the server panics over it when it is
    /// dropped.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> std::io::Result<()> {
    /// use emeritus_mock::MockServer;
    ///
    /// let server = MockServer::builder().strict(false).start().await?;
    /// assert!(!server.world().journal.is_strict());
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn strict(mut self, strict: bool) -> Self {
        self.lenient = !strict;
        self
    }

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
        world.journal.set_strict(!self.lenient);
        serve(world, control, listeners)
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
pub fn app(system: System, world: &Arc<World>) -> Router {
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
pub(crate) fn readdress(system: System) -> fn(Request) -> Request {
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
) -> io::Result<MockServer> {
    let control_address = control.local_addr()?;
    let mut origins = BTreeMap::new();
    let mut serving = JoinSet::new();
    for (system, listener) in listeners {
        origins.insert(system, listener.local_addr()?);
        let reference = from_fn_with_state(control_address, control::allow_reference);
        let app = app(system, &world).layer(reference);
        serving.spawn(async { axum::serve(listener, app).await });
    }
    let webhooks = open_humans::webhook::deliver(Arc::clone(&world));
    serving.spawn(async { webhooks.await.map_err(io::Error::other) });
    let app = control::router(Arc::clone(&world), origins.clone());
    serving.spawn(async { axum::serve(control, app).await });
    Ok(MockServer { world, control: control_address, origins, serving, accountable: true })
}
