//! A world that can be reached.

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use axum::middleware::from_fn_with_state;
use parking_lot::Mutex;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;
use tower::ServiceBuilder;

use super::idle::Idle;
use super::ports::{Lease, Leased};
use crate::control::allow_reference;
use crate::open_humans::webhook;
use crate::persist::{Keeper, acknowledge};
use crate::serve::{self, Limits};
use crate::server::answering;
use crate::strike::unless_broken;
use crate::system::System;
use crate::world::World;

/// A world with its origins, which stop answering when it ends or is dropped.
pub(crate) struct Hosted {
    name: String,
    world: Arc<World>,
    /// What the world was when it began, for when it has to be that again.
    beginning: World,
    origins: BTreeMap<System, SocketAddr>,
    idle: Idle,
    serving: Mutex<JoinSet<io::Result<()>>>,
    background: Mutex<JoinSet<()>>,
    /// Freed after what serves has ended.
    _lease: Option<Lease>,
}

/// Where a world listens, and what is asked of who connects.
#[derive(Debug)]
pub(super) struct Place {
    pub(super) leased: Leased,
    pub(super) control: SocketAddr,
    pub(super) limits: Limits,
    pub(super) stop: CancellationToken,
}

impl Hosted {
    /// Serves `world` at its place, and keeps it if it is to be kept.
    pub(super) fn begin(
        name: String,
        world: Arc<World>,
        place: Place,
        idle: Idle,
        keeper: Option<&Keeper>,
    ) -> io::Result<Self> {
        let Place { leased: Leased { listeners, lease }, control, limits, stop } = place;
        let beginning = world.fork();
        let mut origins = BTreeMap::new();
        let mut serving = JoinSet::new();
        for (system, listener) in listeners {
            origins.insert(system, listener.local_addr()?);
            let app = ServiceBuilder::new()
                .map_result(unless_broken)
                .map_request(idle.counted())
                .map_response(idle.counted())
                .layer(from_fn_with_state(control, allow_reference))
                .option_layer(keeper.map(|keeper| from_fn_with_state(keeper.clone(), acknowledge)))
                .service(answering(system, &world));
            serving.spawn(serve::origin(listener, app, limits, stop.clone()));
        }
        let mut background = JoinSet::new();
        background.spawn(webhook::deliver(Arc::clone(&world)));
        let (serving, background) = (Mutex::new(serving), Mutex::new(background));
        Ok(Self { name, world, beginning, origins, idle, serving, background, _lease: lease })
    }

    /// Its name.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// The world itself.
    pub(crate) fn world(&self) -> &Arc<World> {
        &self.world
    }

    /// Where a system of it listens.
    pub(crate) fn origin(&self, system: System) -> SocketAddr {
        self.origins[&system]
    }

    /// For how long nobody has used it.
    pub(crate) fn idle(&self) -> &Idle {
        &self.idle
    }

    /// What is to be said of exchanges that departed from the contract, if any did.
    pub(super) fn departures(&self) -> Option<String> {
        Some(format!("world {}: {}", self.name, self.world.journal.departures()?))
    }

    /// Makes it what it was when it began.
    pub(crate) fn reset(&self) {
        self.world.restore(&self.beginning);
    }

    /// Does something in the background for as long as the world lasts.
    pub(super) fn run(&self, task: impl Future<Output = ()> + Send + 'static) {
        self.background.lock().spawn(task);
    }

    /// Stops answering.
    pub(super) fn end(&self) {
        self.serving.lock().abort_all();
        self.background.lock().abort_all();
    }

    /// Waits until its origins have ended.
    pub(crate) async fn ended(&self) {
        let mut serving = std::mem::take(&mut *self.serving.lock());
        while serving.join_next().await.is_some() {}
    }
}

impl fmt::Debug for Hosted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hosted").field("name", &self.name).finish_non_exhaustive()
    }
}
