//! How long to wait before trying again.

use std::time::Duration;

/// How long a stream waits before it connects again, and how often it tries.
///
/// The wait doubles from failure to failure and begins anew with the first frame. It has no random
/// part: one client and one Pieces OS on one machine do not run into a crowd.
///
/// ```
/// use std::time::Duration;
///
/// use emeritus::RetryPolicy;
/// use emeritus::pieces::{BackOff, Client};
/// use futures::StreamExt;
/// # use std::sync::{Arc, Mutex};
/// # use emeritus::chrono::{DateTime, Utc};
/// # /// Notes how long it is to wait, and does not.
/// # #[derive(Clone, Debug, Default)]
/// # struct Noting(Arc<Mutex<Vec<Duration>>>);
/// # impl emeritus::Clock for Noting {
/// #     fn now(&self) -> DateTime<Utc> { DateTime::default() }
/// #     fn sleep(&self, pause: Duration) -> emeritus::BoxFuture<'static, ()> {
/// #         self.0.lock().unwrap().push(pause);
/// #         Box::pin(std::future::ready(()))
/// #     }
/// # }
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let server = wiremock::MockServer::start().await;
/// # wiremock::Mock::given(wiremock::matchers::any())
/// #     .respond_with(wiremock::ResponseTemplate::new(503))
/// #     .mount(&server)
/// #     .await;
/// # let url = server.uri();
/// # let clock = Noting::default();
///
/// let back_off = BackOff::default()
///     .first(Duration::from_millis(100))
///     .longest(Duration::from_millis(250))
///     .attempts(4);
/// let client = Client::builder(url).retries(RetryPolicy::none());
/// # let client = client.clock(clock.clone());
/// let mut states = client.build()?.current_user_stream().back_off(back_off);
///
/// // Pieces OS answers nothing but 503. This item comes after 100, 200 and 250 milliseconds:
/// let last = states.next().await.ok_or("there is an item")?;
/// assert!(last.is_err_and(|error| error.is_retryable()));
/// assert!(states.next().await.is_none());
/// # assert_eq!(*clock.0.lock().unwrap(), [100, 200, 250].map(Duration::from_millis));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use = "a back-off does nothing until a stream is given it"]
pub struct BackOff {
    first: Duration,
    longest: Duration,
    attempts: Option<u32>,
}

impl Default for BackOff {
    /// Waits 250 milliseconds at first and 30 seconds at most, and gives up at the tenth failure in
    /// a row.
    fn default() -> Self {
        Self {
            first: Duration::from_millis(250),
            longest: Duration::from_secs(30),
            attempts: Some(10),
        }
    }
}

impl BackOff {
    /// How long to wait after the first failure.
    pub fn first(self, first: Duration) -> Self {
        Self { first, ..self }
    }

    /// How long to wait at most.
    pub fn longest(self, longest: Duration) -> Self {
        Self { longest, ..self }
    }

    /// How many failures in a row end the stream; `None` for never.
    pub fn attempts(self, attempts: impl Into<Option<u32>>) -> Self {
        Self { attempts: attempts.into(), ..self }
    }

    /// How long to wait after so many failures in a row; `None` if that is enough.
    pub(crate) fn delay(&self, failures: u32) -> Option<Duration> {
        if self.attempts.is_some_and(|attempts| failures >= attempts) {
            return None;
        }
        let factor = 1_u32.checked_shl(failures.saturating_sub(1)).unwrap_or(u32::MAX);
        Some(self.first.saturating_mul(factor).min(self.longest))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_doubles_up_to_the_longest_until_it_was_enough() {
        let back_off = BackOff::default();
        for (failures, milliseconds) in [
            (1, Some(250)),
            (2, Some(500)),
            (3, Some(1_000)),
            (8, Some(30_000)),
            (9, Some(30_000)),
            (10, None),
            (u32::MAX, None),
        ] {
            let expected = milliseconds.map(Duration::from_millis);
            assert_eq!(back_off.delay(failures), expected, "{failures}");
        }
        let patient = back_off.attempts(None);
        assert_eq!(patient.delay(u32::MAX), Some(Duration::from_secs(30)));
        assert_eq!(back_off.attempts(1).delay(1), None);
    }
}
