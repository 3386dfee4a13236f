//! The SDK against a world without a socket, on the world's own clock.
//!
//! ```
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use std::sync::Arc;
//!
//! use contract_tests::in_process::{WorldClock, transport};
//! use emeritus::pieces::Client;
//! use emeritus_mock::{System, World};
//!
//! let world = Arc::new(World::default());
//! let client = Client::builder("http://pieces.test")
//!     .transport(transport(System::Pieces, &world))
//!     .clock(WorldClock(Arc::clone(&world)))
//!     .build()?;
//! assert!(client.users_list().send().await?.users().is_empty());
//! # Ok(())
//! # }
//! ```

use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::extract::Request;
use emeritus::chrono::{DateTime, Utc};
use emeritus::{BoxFuture, Clock, ServiceTransport, Transport};
use emeritus_mock::{System, World, app};
use jiff::SignedDuration;
use tower::ServiceExt;

/// Hands requests to a system of `world`, in this process. Paths are at the root of the base URL, which
/// may be any.
pub fn transport(system: System, world: &Arc<World>) -> impl Transport {
    let app = app(system, world);
    let with_host = app.map_request(|request: http::Request<emeritus::reqwest::Body>| {
        // Over a socket, the HTTP library says which host is meant.
        let host = request.uri().authority().map(|host| host.as_str().to_owned());
        let mut request: Request = request.map(Body::new);
        if let Some(host) = host.and_then(|host| host.parse().ok()) {
            request.headers_mut().entry("host").or_insert(host);
        }
        request
    });
    ServiceTransport::new(with_host)
}

/// The clock of a world, as the SDK's: to wait is to move the world's time forwards.
#[derive(Clone, Debug)]
pub struct WorldClock(pub Arc<World>);

impl Clock for WorldClock {
    fn now(&self) -> DateTime<Utc> {
        let now = self.0.clock.now();
        DateTime::from_timestamp(now.as_second(), now.subsec_nanosecond().unsigned_abs())
            .unwrap_or_default()
    }

    fn sleep(&self, pause: Duration) -> BoxFuture<'static, ()> {
        self.0.clock.advance(SignedDuration::try_from(pause).unwrap_or(SignedDuration::MAX));
        Box::pin(std::future::ready(()))
    }
}
