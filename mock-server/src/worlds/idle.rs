//! Worlds that nobody uses any more.

use std::sync::Arc;
use std::time::Duration;

use parking_lot::Mutex;
use tokio::time::{Instant, sleep_until};

/// For how long nobody has used a world. This is the machine's time: a world whose clock stands
/// still can be forgotten all the same.
#[derive(Clone, Debug)]
pub(crate) struct Idle(Option<Arc<Used>>);

#[derive(Debug)]
struct Used {
    last: Mutex<Instant>,
    patience: Duration,
}

impl Idle {
    /// Never too long.
    pub(super) fn never() -> Self {
        Self(None)
    }

    /// Too long after `patience`.
    pub(super) fn after(patience: Duration) -> Self {
        Self(Some(Arc::new(Used { last: Mutex::new(Instant::now()), patience })))
    }

    /// How long is too long; none where nothing is.
    pub(crate) fn patience(&self) -> Option<Duration> {
        Some(self.0.as_ref()?.patience)
    }

    /// Somebody uses the world.
    pub(crate) fn touch(&self) {
        if let Some(used) = &self.0 {
            *used.last.lock() = Instant::now();
        }
    }

    /// Hands something on, and counts that as use.
    pub(super) fn counted<T>(&self) -> impl Fn(T) -> T + Clone + use<T> {
        let idle = self.clone();
        move |passed| {
            idle.touch();
            passed
        }
    }

    /// Waits until nobody has used the world for too long.
    pub(super) async fn over(self) {
        let Some(used) = self.0 else { return std::future::pending().await };
        loop {
            let last = *used.last.lock();
            sleep_until(last + used.patience).await;
            if *used.last.lock() == last {
                return;
            }
        }
    }
}
