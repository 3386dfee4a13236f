//! Where worlds listen.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::ops::RangeInclusive;
use std::sync::Arc;

use parking_lot::Mutex;
use tokio::net::TcpListener;

use crate::system::System;

/// The ports that worlds may have.
#[derive(Clone, Debug)]
pub(crate) enum Ports {
    /// Whatever the operating system gives.
    Any,
    /// The ones after this, each system at its own distance.
    After(u16),
    /// These alone, for as long as there are any: what a container publishes, for example.
    Among(Arc<Mutex<BTreeSet<u16>>>),
}

/// The sockets of a world. Ports of a range are free again when this is dropped.
#[derive(Debug, Default)]
pub(super) struct Leased {
    pub(super) listeners: BTreeMap<System, TcpListener>,
    pub(super) lease: Option<Lease>,
}

/// Ports that nobody else gets.
#[derive(Debug)]
pub(super) struct Lease {
    ports: Vec<u16>,
    free: Arc<Mutex<BTreeSet<u16>>>,
}

impl Drop for Lease {
    fn drop(&mut self) {
        self.free.lock().extend(self.ports.drain(..));
    }
}

impl From<u16> for Ports {
    /// The ports after the one of the control origin.
    fn from(control: u16) -> Self {
        Self::After(control)
    }
}

impl From<RangeInclusive<u16>> for Ports {
    fn from(range: RangeInclusive<u16>) -> Self {
        Self::Among(Arc::new(Mutex::new(range.collect())))
    }
}

impl Ports {
    /// Whatever the operating system gives.
    pub(crate) fn any() -> Self {
        Self::Any
    }

    /// Binds a port for each system.
    pub(super) async fn lease(&self, address: IpAddr) -> io::Result<Leased> {
        match self {
            Self::Any => Self::each(address, |_| 0).await,
            Self::After(control) => {
                Self::each(address, |system| control.saturating_add(offset(system))).await
            }
            Self::Among(free) => Self::some(address, free).await,
        }
    }

    async fn each(address: IpAddr, port: impl Fn(System) -> u16) -> io::Result<Leased> {
        let mut leased = Leased::default();
        for system in System::ALL {
            leased.listeners.insert(system, bind(address, port(system)).await?);
        }
        Ok(leased)
    }

    /// Tries free ports in order: somebody else may have one of the range.
    async fn some(address: IpAddr, free: &Arc<Mutex<BTreeSet<u16>>>) -> io::Result<Leased> {
        let mut lease = Lease { ports: Vec::new(), free: Arc::clone(free) };
        let mut listeners = BTreeMap::new();
        for system in System::ALL {
            let listener = loop {
                let Some(port) = free.lock().pop_first() else {
                    let problem = "every port of the range is taken";
                    return Err(io::Error::new(io::ErrorKind::AddrInUse, problem));
                };
                lease.ports.push(port);
                if let Ok(listener) = bind(address, port).await {
                    break listener;
                }
            };
            listeners.insert(system, listener);
        }
        Ok(Leased { listeners, lease: Some(lease) })
    }
}

/// How far a system's fixed port is from the control origin's.
const fn offset(system: System) -> u16 {
    match system {
        System::Openedx => 1,
        System::OpenHumans => 2,
        System::Brainstem => 3,
        System::Pieces => 4,
    }
}

/// Binds a port; 0 is any.
pub(crate) async fn bind(address: IpAddr, port: u16) -> io::Result<TcpListener> {
    let address = SocketAddr::new(address, port);
    TcpListener::bind(address).await.map_err(|error| {
        io::Error::new(error.kind(), format!("cannot listen on {address}: {error}"))
    })
}
