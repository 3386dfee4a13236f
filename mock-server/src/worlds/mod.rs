//! The worlds of one process, each with origins of its own.

mod hosted;
mod idle;
mod ports;

use std::collections::BTreeMap;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use parking_lot::Mutex;
use tokio_util::sync::CancellationToken;

pub(crate) use hosted::Hosted;
use hosted::Place;
pub(crate) use ports::{Ports, bind};

use crate::ids::Ids;
use crate::persist::Keeper;
use crate::serve::Limits;
use crate::world::World;
use idle::Idle;

/// The name of the world that a process begins with. It never goes away.
pub(crate) const FIRST: &str = "default";

/// How many worlds a process has at most: each takes four listening sockets.
pub(crate) const MOST: usize = 4_096;

/// Of how many worlds that have ended it is remembered what departed from the contract.
const DEPARTED: usize = 100;

/// Every world of a process, by name.
#[derive(Debug)]
pub(crate) struct Worlds {
    address: IpAddr,
    control: SocketAddr,
    ports: Ports,
    limits: Limits,
    stop: CancellationToken,
    /// Whether worlds hold every exchange against the contract.
    strict: bool,
    /// What departed from the contract in worlds that have ended.
    departed: Mutex<Vec<String>>,
    /// Names of worlds tell nothing about each other.
    names: Ids,
    hosted: Mutex<BTreeMap<String, Arc<Hosted>>>,
}

/// Why a world was not begun.
#[derive(Debug)]
pub(crate) enum HostError {
    /// There are as many as there may be.
    TooMany,
    /// Its origins cannot be bound.
    Ports(io::Error),
}

impl Worlds {
    /// No world yet. Those to come listen on `address` at ports from `ports`, and let browsers in
    /// that come from the reference at `control`.
    /// `strict` says whether they hold what they are asked, and answer, against the contract.
    /// They finish what is in flight, and end, when `stop` is cancelled.
    pub(crate) fn new(
        address: IpAddr,
        control: SocketAddr,
        ports: Ports,
        limits: Limits,
        strict: bool,
        stop: CancellationToken,
    ) -> Self {
        let (names, hosted, departed) = (Ids::default(), Mutex::default(), Mutex::default());
        Self { address, control, ports, limits, stop, strict, departed, names, hosted }
    }

    /// Where the next world listens.
    async fn place(&self, ports: &Ports) -> io::Result<Place> {
        let leased = ports.lease(self.address).await?;
        let (control, limits, stop) = (self.control, self.limits, self.stop.clone());
        Ok(Place { leased, control, limits, stop })
    }

    /// Begins the world that is there from the start, on `first_port` and those after it if they are
    /// fixed, and kept if it is to be.
    pub(crate) async fn host_first(
        &self,
        world: Arc<World>,
        first_port: Option<u16>,
        keeper: Option<Keeper>,
    ) -> io::Result<Arc<Hosted>> {
        let ports = first_port.map_or_else(Ports::any, Ports::from);
        let place = self.place(&ports).await?;
        let (name, idle) = (FIRST.to_owned(), Idle::never());
        let hosted = Hosted::begin(name, world, place, idle, keeper.as_ref())?;
        let hosted = Arc::new(hosted);
        if let Some(keeper) = keeper {
            hosted.run(keeper.keep());
        }
        self.hosted.lock().insert(FIRST.to_owned(), Arc::clone(&hosted));
        Ok(hosted)
    }

    /// Whether worlds hold every exchange against the contract, unless they are copies of one that
    /// does otherwise.
    pub(crate) fn is_strict(&self) -> bool {
        self.strict
    }

    /// Begins another world, which ends when nobody has asked it, or about it, for `patience`.
    pub(crate) async fn host(
        self: &Arc<Self>,
        world: World,
        patience: Duration,
    ) -> Result<Arc<Hosted>, HostError> {
        if self.hosted.lock().len() >= MOST {
            return Err(HostError::TooMany);
        }
        let place = self.place(&self.ports).await.map_err(HostError::Ports)?;
        let name = self.names.suffix(16);
        let idle = Idle::after(patience);
        let hosted = Hosted::begin(name.clone(), Arc::new(world), place, idle.clone(), None);
        let hosted = Arc::new(hosted.map_err(HostError::Ports)?);
        self.hosted.lock().insert(name.clone(), Arc::clone(&hosted));
        let worlds = Arc::downgrade(self);
        hosted.run(async move {
            idle.over().await;
            if let Some(worlds) = worlds.upgrade() {
                worlds.remove(&name);
            }
        });
        Ok(hosted)
    }

    /// The world of this name. To look for it counts as using it.
    pub(crate) fn get(&self, name: &str) -> Option<Arc<Hosted>> {
        let hosted = self.hosted.lock().get(name).cloned()?;
        hosted.idle().touch();
        Some(hosted)
    }

    /// Every world, by name.
    pub(crate) fn all(&self) -> Vec<Arc<Hosted>> {
        self.hosted.lock().values().cloned().collect()
    }

    /// Ends a world: its origins stop answering.
    pub(crate) fn remove(&self, name: &str) -> Option<Arc<Hosted>> {
        let hosted = self.hosted.lock().remove(name)?;
        hosted.end();
        let mut departed = self.departed.lock();
        if departed.len() < DEPARTED {
            departed.extend(hosted.departures());
        }
        Some(hosted)
    }

    /// What is to be said of the exchanges of every world, those that have ended included, that
    /// departed from the contract.
    pub(crate) fn departures(&self) -> Vec<String> {
        let mut departures = self.departed.lock().clone();
        departures.extend(self.all().iter().filter_map(|hosted| hosted.departures()));
        departures
    }
}
