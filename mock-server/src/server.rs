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
use std::convert::Infallible;
use std::fmt::Debug;
use std::future::Future;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::ops::RangeInclusive;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

use axum::Router;
use axum::extract::Request;
use axum::middleware::from_fn_with_state;
use axum::response::Response;
use http::{HeaderMap, StatusCode};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;
use tower::util::{MapRequest, MapResult};
use tower::{Layer, Service};

use crate::address::reached;
use crate::clock::Clock;
use crate::contract::Contract;
use crate::control::ControlAnswers;
use crate::fault::Rule;
use crate::ids::Ids;
use crate::open_humans::Site;
use crate::openedx::Lms;
use crate::persist::Keeper;
use crate::pieces::Store;
use crate::scenario::{Mistakes, Scenario};
use crate::secret::Secret;
use crate::serve::{self, Limits};
use crate::strike::{ConnectionBroken, unless_broken};
use crate::system::System;
use crate::world::{States, World};
use crate::worlds::{FIRST, Hosted, Ports, Worlds, bind};
use crate::{brainstem, control, journal, open_humans, openedx, pieces};

/// A running world, and whatever worlds are begun at its control origin. They stop answering when it
/// is dropped, which panics if an exchange departed from the contract (see [`Builder::strict`]).
#[derive(Debug)]
pub struct MockServer {
    first: Arc<Hosted>,
    worlds: Arc<Worlds>,
    control: SocketAddr,
    serving: JoinSet<io::Result<()>>,
    stop: CancellationToken,
    answers: ControlAnswers,
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
        self.first.world()
    }

    /// The base URL of a system, without a trailing slash. Where the server listens on every address of
    /// the machine, it is that on the loopback address.
    #[must_use]
    pub fn url(&self, system: System) -> String {
        reached(self.first.origin(system), &HeaderMap::new())
    }

    /// The base URL of the control origin, without a trailing slash.
    #[must_use]
    pub fn control_url(&self) -> String {
        reached(self.control, &HeaderMap::new())
    }

    /// What the control origin has about this world, without a trailing slash.
    #[must_use]
    pub fn world_url(&self) -> String {
        format!("{}/worlds/{FIRST}", self.control_url())
    }

    /// What the control origin has answered so far; nothing unless the server is
    /// [strict](Builder::strict).
    #[must_use]
    pub fn control_answers(&self) -> &ControlAnswers {
        &self.answers
    }

    /// Serves until the control origin fails, which it does not by itself. What departs from the
    /// contract is in the journal from then on, and nothing panics over it.
    ///
    /// # Errors
    ///
    /// What made it fail.
    pub async fn serve(mut self) -> io::Result<()> {
        self.accountable = false;
        self.ended().await
    }

    /// Serves until `stop` ends, and then [shuts down](Self::shutdown).
    ///
    /// # Errors
    ///
    /// What made an origin fail, which none does by itself.
    pub async fn serve_until(mut self, stop: impl Future<Output = ()>) -> io::Result<()> {
        self.accountable = false;
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
        for hosted in self.worlds.all() {
            hosted.ended().await;
        }
    }

    async fn ended(&mut self) -> io::Result<()> {
        while let Some(ended) = self.serving.join_next().await {
            ended.map_err(io::Error::other)??;
        }
        Ok(())
    }
}

impl Drop for MockServer {
    /// Panics if an exchange departed from the contract, with the systems of any world, ended ones
    /// included, or with the control origin, unless the thread panics already.
    fn drop(&mut self) {
        if self.accountable && !std::thread::panicking() {
            self.world().journal.assert_conforms();
            let departures = self.worlds.departures();
            assert!(departures.is_empty(), "{}", departures.join("\n"));
            self.answers.assert_conforms();
        }
    }
}

/// Describes a world that is about to start, and the process that it starts in.
#[derive(Debug)]
pub struct Builder {
    world: World,
    address: IpAddr,
    first_port: Option<u16>,
    ports: Ports,
    control_token: Option<Secret>,
    state: Option<PathBuf>,
    limits: Limits,
    lenient: bool,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            world: World::default(),
            address: Ipv4Addr::LOCALHOST.into(),
            first_port: None,
            ports: Ports::any(),
            control_token: None,
            state: None,
            limits: Limits::default(),
            lenient: false,
        }
    }
}

impl Builder {
    /// Starts with this world, such as a fork of another one.
    #[must_use]
    pub fn world(mut self, world: World) -> Self {
        self.world = world;
        self
    }

    /// Starts with the world that a scenario describes.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the scenario.
    pub fn scenario(self, scenario: &Scenario) -> Result<Self, Mistakes> {
        Ok(self.world(World::load(scenario)?))
    }

    /// Has calls go wrong by this rule from the start on.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the rule, or that there are 1000 already.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use emeritus_mock::fault::Rule;
    /// use emeritus_mock::operations::pieces::users_list;
    /// use emeritus_mock::{MockServer, System};
    ///
    /// let outage = Rule::on(users_list).first().status(503);
    /// let server = MockServer::builder().fault(outage)?.start().await?;
    /// let users = format!("{}/users", server.url(System::Pieces));
    /// assert_eq!(reqwest::get(&users).await?.status(), 503);
    /// assert_eq!(reqwest::get(&users).await?.status(), 200);
    /// # Ok(())
    /// # }
    /// ```
    pub fn fault(self, rule: Rule) -> Result<Self, Mistakes> {
        self.world.faults.add(rule)?;
        Ok(self)
    }

    /// Whether every exchange is checked against the contract, in every world and with the control
    /// origin, which is so unless it is said otherwise here. What departs is in the journal of its
    /// world or in [`MockServer::control_answers`], and the server panics over it when it is dropped.
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
    pub fn seed(self, seed: u64) -> Self {
        self.ids(Ids::seeded(seed))
    }

    /// Draws identifiers and tokens from this source instead of one of the world's own.
    #[must_use]
    pub fn ids(mut self, ids: Ids) -> Self {
        self.world.ids = ids;
        self
    }

    /// Gives the world this clock instead of one that runs with the machine.
    #[must_use]
    pub fn clock(mut self, clock: Clock) -> Self {
        self.world.clock = clock;
        self
    }

    /// Starts with these states instead of empty ones.
    #[must_use]
    pub fn states(self, states: States) -> Self {
        let States { openedx, open_humans, brainstem, pieces } = states;
        self.openedx(openedx).open_humans(open_humans).brainstem(brainstem).pieces(pieces)
    }

    /// Starts with this LMS instead of an empty one.
    #[must_use]
    pub fn openedx(self, lms: Lms) -> Self {
        *self.world.openedx() = lms;
        self
    }

    /// Starts with this Open Humans site instead of an empty one.
    #[must_use]
    pub fn open_humans(self, site: Site) -> Self {
        *self.world.open_humans() = site;
        self
    }

    /// Starts with this BrainSTEM instead of an empty one.
    #[must_use]
    pub fn brainstem(self, store: brainstem::Store) -> Self {
        *self.world.brainstem() = store;
        self
    }

    /// Starts with this Pieces OS instead of an empty one.
    #[must_use]
    pub fn pieces(self, store: Store) -> Self {
        *self.world.pieces() = store;
        self
    }

    /// Asks this of connections, instead of what is asked by default.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Listens on this address instead of the loopback address. The control origin of an address that
    /// others can reach needs a [token](Self::control_token).
    #[must_use]
    pub fn listen(mut self, address: IpAddr) -> Self {
        self.address = address;
        self
    }

    /// Puts the control origin on `port`, and the systems on the ports after it in the order of
    /// [`System::ALL`], each at its own distance.
    #[must_use]
    pub fn ports_from(mut self, port: u16) -> Self {
        self.first_port = Some(port);
        self
    }

    /// Puts the worlds that are begun at the control origin on ports of this range, four each, instead
    /// of whatever the operating system gives: for containers, which publish a range.
    #[must_use]
    pub fn world_ports(mut self, range: RangeInclusive<u16>) -> Self {
        self.ports = range.into();
        self
    }

    /// Lets only those use the control origin who know this token, as a Bearer token or as the
    /// password of HTTP Basic.
    #[must_use]
    pub fn control_token(mut self, token: Secret) -> Self {
        self.control_token = Some(token);
        self
    }

    /// Keeps the world in this file, a scenario: every change is on disk before it is acknowledged.
    /// The file is replaced; [`kept_world`](crate::kept_world) is what it holds. Worlds that are begun
    /// at the control origin are not kept.
    #[must_use]
    pub fn state(mut self, path: PathBuf) -> Self {
        self.state = Some(path);
        self
    }

    /// Binds every origin, then serves them all.
    ///
    /// # Errors
    ///
    /// When an origin cannot be bound; the message names its address. When others can reach the
    /// control origin, and it has no token. When the world cannot be written where it is to be kept.
    pub async fn start(self) -> io::Result<MockServer> {
        if !self.address.is_loopback() && self.control_token.is_none() {
            let problem = format!(
                "{} can be reached from other machines: the control origin needs a token",
                self.address
            );
            return Err(io::Error::new(io::ErrorKind::PermissionDenied, problem));
        }
        let listener = bind(self.address, self.first_port.unwrap_or(0)).await?;
        let control = listener.local_addr()?;
        let stop = CancellationToken::new();
        let (limits, ports) = (self.limits, self.ports);
        let strict = !self.lenient;
        let worlds = Worlds::new(self.address, control, ports, limits, strict, stop.clone());
        let worlds = Arc::new(worlds);
        self.world.journal.set_strict(strict);
        let world = Arc::new(self.world);
        let keeper = self.state.map(|path| Keeper::new(Arc::clone(&world), path)).transpose()?;
        let first = worlds.host_first(world, self.first_port, keeper.clone()).await?;
        let answers = ControlAnswers::default();
        let checked = strict.then(|| answers.clone());
        let app = control::router(Arc::clone(&worlds), self.control_token, keeper, checked);
        let mut serving = JoinSet::new();
        serving.spawn(serve::origin(listener, app, limits, stop.clone()));
        Ok(MockServer { first, worlds, control, serving, stop, answers, accountable: true })
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
pub(crate) fn answering(
    system: System,
    world: &Arc<World>,
) -> impl Service<Request, Response = Response, Error = Infallible, Future: Send>
+ Clone
+ Debug
+ Send
+ Sync
+ 'static {
    // The router is everybody's; the world is the request's.
    let record = from_fn_with_state((system, Arc::clone(world)), journal::record);
    let (world, readdress) = (Arc::clone(world), readdress(system));
    let arrive = move |mut request: Request| {
        request.extensions_mut().insert(Arc::clone(&world));
        readdress(request)
    };
    MapRequest::new(record.layer(router(system)), arrive)
}

fn router(system: System) -> Router {
    static ROUTERS: LazyLock<BTreeMap<System, Router>> = LazyLock::new(|| {
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
