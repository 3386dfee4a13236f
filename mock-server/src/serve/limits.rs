//! What is asked of connections.

use std::time::Duration;

/// What a server asks of those who connect to it, so that nobody holds it for ever. Bodies have limits
/// of their own, which are those of the real systems.
///
/// ```
/// # #[tokio::main]
/// # async fn main() -> std::io::Result<()> {
/// use emeritus_mock::{Limits, MockServer};
///
/// let limits = Limits { connections: 8, ..Limits::default() };
/// let server = MockServer::builder().limits(limits).start().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// How many connections an origin has at once; further ones wait until one of them ends. 512 by
    /// default, as in nginx.
    pub connections: usize,
    /// How many bytes the head of a request has at most; more are answered with 431. 64 KiB by default,
    /// twice what nginx takes, and far more than any client of these systems sends. Of headers there
    /// are at most 100, as in Gunicorn.
    pub head: usize,
    /// How long whoever is connected may keep the server waiting: for a whole head, from when the
    /// connection begins or the answer before was sent, so that it bounds idle connections too; for the
    /// next bytes of a body; and for room to send further bytes of an answer. A minute by default, as
    /// in nginx. WebSockets may be silent as long as they like.
    pub patience: Duration,
    /// How long what is in flight has to finish when the server is shut down. Eight seconds by default:
    /// container runtimes kill after ten.
    pub grace: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 512,
            head: 64 << 10,
            patience: Duration::from_secs(60),
            grace: Duration::from_secs(8),
        }
    }
}
