//! A proxy in front of a real deployment, which passes everything on and says which exchanges depart
//! from the contract.
//!
//! ```
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use emeritus_mock::verify::Proxy;
//! use emeritus_mock::{MockServer, System};
//! use tokio::net::TcpListener;
//!
//! # let server = MockServer::start().await?;
//! # let lms = server.url(System::Openedx);
//! let proxy = Proxy::new(System::Openedx, &lms)?;
//! let listener = TcpListener::bind("127.0.0.1:0").await?;
//! let address = listener.local_addr()?;
//! tokio::spawn(proxy.clone().serve(listener, |departure| eprintln!("{departure}")));
//!
//! // Whoever calls the proxy calls the LMS.
//! let answer = reqwest::get(format!("http://{address}/api/user/v1/me")).await?;
//! assert_eq!(answer.status(), 401);
//! assert_eq!((proxy.tally().exchanges, proxy.tally().departed), (1, 0));
//! # Ok(())
//! # }
//! ```
//!
//! Bodies are passed on in pieces as they come, and are looked at up to 1 MiB. What is passed on is
//! changed in one point: the upstream is asked not to compress its answers, which could not be
//! checked otherwise.

mod departure;
mod forward;
mod tunnel;

use std::collections::BTreeSet;
use std::fmt;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use axum::Router;
use parking_lot::Mutex;
use reqwest::Client;
use reqwest::redirect::Policy;
use serde::Serialize;
use tokio::net::TcpListener;
use url::Url;

use crate::system::System;
pub use departure::Departure;
pub(crate) use departure::kind;

/// How long a connection to the upstream may take to come about.
const CONNECTING: Duration = Duration::from_secs(10);

/// How long the upstream may say nothing in the midst of an answer.
const SILENCE: Duration = Duration::from_secs(120);

/// How many kinds of requests that the contract lacks are remembered.
const UNKNOWN: usize = 1_000;

/// A validating proxy. Clones are the same proxy.
#[derive(Clone, Debug)]
pub struct Proxy {
    system: System,
    /// The base URL, without a slash at its end.
    upstream: Arc<str>,
    http: Client,
    counts: Arc<Counts>,
}

#[derive(Debug, Default)]
struct Counts {
    exchanges: AtomicU64,
    departed: AtomicU64,
    unanswered: AtomicU64,
    /// The kinds of requests that the contract lacks and that were told of.
    unknown: Mutex<BTreeSet<String>>,
}

/// What a [`Proxy`] has passed on so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// The exchanges that were checked.
    pub exchanges: u64,
    /// Those of them that departed from the contract.
    pub departed: u64,
    /// The requests that the upstream did not answer.
    pub unanswered: u64,
}

/// Why something cannot be an upstream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnusableUpstream(String);

impl fmt::Display for UnusableUpstream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unusable upstream: {}", self.0)
    }
}

impl std::error::Error for UnusableUpstream {}

impl Proxy {
    /// A proxy in front of the deployment of `system` at `upstream`, whose path is put in front of
    /// every path.
    ///
    /// # Errors
    ///
    /// When `upstream` is no HTTP address, or holds more than a host and a path.
    pub fn new(system: System, upstream: &str) -> Result<Self, UnusableUpstream> {
        let unusable = |why: &dyn fmt::Display| UnusableUpstream(why.to_string());
        let url = Url::parse(upstream).map_err(|error| unusable(&error))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(unusable(&"the address has to begin with http:// or https://"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(unusable(&"credentials belong into the requests, not into the address"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(unusable(&"the address may not have a query or a fragment"));
        }
        let http = Client::builder().no_proxy().redirect(Policy::none());
        let http = http.connect_timeout(CONNECTING).read_timeout(SILENCE).build();
        Ok(Self {
            system,
            upstream: url.as_str().trim_end_matches('/').into(),
            http: http.map_err(|error| unusable(&error))?,
            counts: Arc::default(),
        })
    }

    /// What it has passed on so far.
    #[must_use]
    pub fn tally(&self) -> Tally {
        let Counts { exchanges, departed, unanswered, .. } = &*self.counts;
        Tally {
            exchanges: exchanges.load(Ordering::Relaxed),
            departed: departed.load(Ordering::Relaxed),
            unanswered: unanswered.load(Ordering::Relaxed),
        }
    }

    /// Passes on what arrives at `listener`, and calls `on_departure` for each exchange that departs
    /// from the contract. Requests that the contract lacks are told of once for each kind.
    ///
    /// # Errors
    ///
    /// When the listener fails, which none does by itself.
    pub async fn serve(
        self,
        listener: TcpListener,
        on_departure: impl Fn(Departure) + Send + Sync + 'static,
    ) -> io::Result<()> {
        let on_departure: OnDeparture = Arc::new(on_departure);
        let forward =
            move |request| forward::forward(self.clone(), Arc::clone(&on_departure), request);
        axum::serve(listener, Router::new().fallback(forward)).await
    }
}

/// Who is told of departures.
type OnDeparture = Arc<dyn Fn(Departure) + Send + Sync>;
