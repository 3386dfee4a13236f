//! What time it is: the only place that asks the system, so that tests own time.

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use chrono::{DateTime, TimeDelta, Utc};

/// The clock of a client: the system's, unless it was told otherwise.
#[derive(Clone)]
pub(crate) struct Clock(Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>);

impl Clock {
    pub(crate) fn new(now: impl Fn() -> DateTime<Utc> + Send + Sync + 'static) -> Self {
        Self(Arc::new(now))
    }

    pub(crate) fn now(&self) -> DateTime<Utc> {
        (self.0)()
    }
}

/// So many seconds later; the end of time if there is no such moment.
pub(crate) fn later(time: DateTime<Utc>, seconds: i64) -> DateTime<Utc> {
    let step = TimeDelta::try_seconds(seconds).unwrap_or(TimeDelta::MAX);
    time.checked_add_signed(step).unwrap_or(DateTime::<Utc>::MAX_UTC)
}

impl Default for Clock {
    fn default() -> Self {
        #[allow(clippy::disallowed_methods, reason = "this is the clock that everybody else asks")]
        Self::new(|| SystemTime::now().into())
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Clock")
    }
}
