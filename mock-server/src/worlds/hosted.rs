//! A world that can be reached.

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use axum::middleware::from_fn_with_state;
use parking_lot::Mutex;
use tokio::task::JoinSet;

use super::idle::{Idle, touch};
use super::ports::{Lease, Leased};
use crate::control::allow_reference;
use crate::open_humans::webhook;
use crate::persist::{Keeper, acknowledge};
use crate::server::app;
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
    /// Freed after what serves has ended.
    serving: Mutex<JoinSet<()>>,
    _lease: Option<Lease>,
}

impl Hosted {
    /// Serves `world` at what was leased for it, and keeps it if it is to be kept.
    pub(super) fn begin(
        name: String,
        world: Arc<World>,
        Leased { listeners, lease }: Leased,
        control: SocketAddr,
        idle: Idle,
        keeper: Option<&Keeper>,
    ) -> io::Result<Self> {
        let beginning = world.fork();
        let mut origins = BTreeMap::new();
        let mut serving = JoinSet::new();
        for (system, listener) in listeners {
            origins.insert(system, listener.local_addr()?);
            let mut app = app(system, &world);
            if let Some(keeper) = keeper {
                app = app.layer(from_fn_with_state(keeper.clone(), acknowledge));
            }
            let app = app
                .layer(from_fn_with_state(idle.clone(), touch))
                .layer(from_fn_with_state(control, allow_reference));
            // It serves until it is told to end: errors of single connections are its own.
            serving.spawn(async { drop(axum::serve(listener, app).await) });
        }
        serving.spawn(webhook::deliver(Arc::clone(&world)));
        let serving = Mutex::new(serving);
        Ok(Self { name, world, beginning, origins, idle, serving, _lease: lease })
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

    /// Makes it what it was when it began.
    pub(crate) fn reset(&self) {
        self.world.restore(&self.beginning);
    }

    /// Does something in the background for as long as the world lasts.
    pub(super) fn run(&self, task: impl Future<Output = ()> + Send + 'static) {
        self.serving.lock().spawn(task);
    }

    /// Stops answering.
    pub(super) fn end(&self) {
        self.serving.lock().abort_all();
    }
}

impl fmt::Debug for Hosted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hosted").field("name", &self.name).finish_non_exhaustive()
    }
}
