//! Time, as a client sees it.

use std::fmt;
use std::time::{Duration, SystemTime};

#[cfg(feature = "open_humans")]
use chrono::TimeDelta;
use chrono::{DateTime, Utc};
use futures::future::BoxFuture;

/// What a client asks for the time, and what it waits with: behind the expiry of tokens, the pauses
/// between attempts and `Retry-After`.
///
/// [`SystemClock`] is the machine's. A test brings one of its own, so that nothing waits and one clock
/// drives the client and the server it talks to:
///
/// ```
/// use std::sync::Mutex;
/// use std::time::Duration;
///
/// use emeritus::{BoxFuture, Clock};
/// use emeritus::chrono::{DateTime, Utc};
///
/// /// Shows the time that it is set to, and jumps instead of waiting.
/// #[derive(Debug)]
/// struct Jumping(Mutex<DateTime<Utc>>);
///
/// impl Clock for Jumping {
///     fn now(&self) -> DateTime<Utc> {
///         *self.0.lock().unwrap()
///     }
///
///     fn sleep(&self, pause: Duration) -> BoxFuture<'static, ()> {
///         *self.0.lock().unwrap() += pause;
///         Box::pin(std::future::ready(()))
///     }
/// }
/// ```
pub trait Clock: fmt::Debug + Send + Sync + 'static {
    /// The time, in UTC.
    fn now(&self) -> DateTime<Utc>;

    /// Ends after `pause`.
    fn sleep(&self, pause: Duration) -> BoxFuture<'static, ()>;
}

/// The machine's clock, waiting with tokio's timer.
///
/// ```
/// use std::time::Duration;
///
/// use emeritus::{Clock, SystemClock};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
///
/// let before = SystemClock.now();
/// SystemClock.sleep(Duration::ZERO).await;
/// assert!(SystemClock.now() >= before);
/// # }
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the clock that everything else asks")]
    fn now(&self) -> DateTime<Utc> {
        SystemTime::now().into()
    }

    fn sleep(&self, pause: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(pause))
    }
}

/// So many seconds later; the end of time if there is no such moment.
#[cfg(feature = "open_humans")]
pub(crate) fn later(time: DateTime<Utc>, seconds: i64) -> DateTime<Utc> {
    let step = TimeDelta::try_seconds(seconds).unwrap_or(TimeDelta::MAX);
    time.checked_add_signed(step).unwrap_or(DateTime::<Utc>::MAX_UTC)
}
