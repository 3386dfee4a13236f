//! When a call is made again, and after which pause.

mod after;
mod budget;

use std::collections::BTreeSet;
use std::time::Duration;

use chrono::{DateTime, Utc};
use http::Method;

pub(crate) use budget::Budget;

use crate::Error;
use crate::operation::Operation;

/// Which calls are made again when they fail, how often, and after which pauses.
///
/// A call is made again if its failure may pass ([`Error::is_retryable`]) and repeating it cannot do
/// harm: its method is idempotent (GET, HEAD, OPTIONS, PUT, DELETE) and the contract does not say that
/// the operation is not, or the server cannot have seen it (no connection, no token), or the caller
/// [vouches](Self::also) for it. A body that is a stream is never sent twice.
///
/// The contract says so (`x-idempotent: false`) of every GET that changes something: of BrainSTEM's
/// `group_join`, `group_leave` and the answers to invitations and requests to join, and of Open edX's
/// `third_party_auth_error_get`, which takes a message that is told once.
///
/// The pause before attempt *n* is a random time of up to `base · 2ⁿ⁻²`, at most the longest pause
/// (full jitter); a `Retry-After` of the server, in seconds or as a date, is waited out instead where it
/// is no longer than the longest wait, and ends the call where it is. A budget that all calls of a
/// client share keeps an outage from being multiplied: ten repetitions, refilled by one for every ten
/// calls that succeed.
///
/// ```
/// use std::time::Duration;
///
/// use emeritus::{RetryPolicy, openedx};
///
/// let retries = RetryPolicy::default().attempts(5).longest_pause(Duration::from_secs(5));
/// let client = openedx::Client::builder("https://lms.example.net").retries(retries).build()?;
/// # let _: openedx::Client = client;
/// # Ok::<(), emeritus::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct RetryPolicy {
    attempts: u32,
    base: Duration,
    longest_pause: Duration,
    longest_wait: Duration,
    budget: u32,
    also: BTreeSet<String>,
}

impl Default for RetryPolicy {
    /// Three attempts, with pauses of up to 100 ms, 200 ms and so on, 20 seconds at most; a
    /// `Retry-After` of up to a minute is waited out.
    fn default() -> Self {
        Self {
            attempts: 3,
            base: Duration::from_millis(100),
            longest_pause: Duration::from_secs(20),
            longest_wait: Duration::from_secs(60),
            budget: 10,
            also: BTreeSet::new(),
        }
    }
}

impl RetryPolicy {
    /// No call is made again.
    ///
    /// ```
    /// use emeritus::RetryPolicy;
    ///
    /// let debug = |policy: RetryPolicy| format!("{policy:?}");
    /// assert_eq!(debug(RetryPolicy::none()), debug(RetryPolicy::default().attempts(1)));
    /// ```
    #[must_use]
    pub fn none() -> Self {
        Self::default().attempts(1)
    }

    /// How often a call is made at the most, the first time included; 0 counts as 1.
    #[must_use]
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// The longest first pause, which doubles from attempt to attempt.
    ///
    /// ```
    /// # use std::sync::{Arc, Mutex};
    /// use std::time::Duration;
    ///
    /// # use emeritus::chrono::{DateTime, Utc};
    /// # use emeritus::reqwest::Method;
    /// use emeritus::{RetryPolicy, openedx::Client};
    /// # use emeritus::{BoxFuture, Clock};
    /// # use wiremock::{Mock, MockServer, ResponseTemplate, matchers};
    /// # #[derive(Clone, Debug, Default)]
    /// # struct Jumping(Arc<Mutex<DateTime<Utc>>>);
    /// # impl Clock for Jumping {
    /// #     fn now(&self) -> DateTime<Utc> { *self.0.lock().unwrap() }
    /// #     fn sleep(&self, pause: Duration) -> BoxFuture<'static, ()> {
    /// #         *self.0.lock().unwrap() += pause;
    /// #         Box::pin(std::future::ready(()))
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let lms = MockServer::start().await;
    /// # Mock::given(matchers::any()).respond_with(ResponseTemplate::new(503)).mount(&lms).await;
    /// # let (url, clock) = (lms.uri(), Jumping::default());
    ///
    /// let retries = RetryPolicy::default()
    ///     .attempts(5)
    ///     .base_pause(Duration::from_secs(1))
    ///     .longest_pause(Duration::from_secs(3));
    /// let client = Client::builder(url).retries(retries).clock(clock.clone()).build()?;
    /// let error = client.request(Method::GET, "/heartbeat").send().await.unwrap_err();
    /// assert_eq!(error.attempts(), 5);
    /// // Pauses of up to 1, 2, 3 and 3 seconds.
    /// assert!(clock.now().timestamp() <= 9);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn base_pause(mut self, base: Duration) -> Self {
        self.base = base;
        self
    }

    /// What no pause of ours is longer than.
    #[must_use]
    pub fn longest_pause(mut self, longest: Duration) -> Self {
        self.longest_pause = longest;
        self
    }

    /// The longest `Retry-After` that is waited out; a longer one ends the call.
    ///
    /// ```
    /// # use std::sync::{Arc, Mutex};
    /// use std::time::Duration;
    ///
    /// # use emeritus::chrono::{DateTime, Utc};
    /// # use emeritus::reqwest::Method;
    /// use emeritus::{RetryPolicy, openedx::Client};
    /// # use emeritus::{BoxFuture, Clock};
    /// # use wiremock::{Mock, MockServer, ResponseTemplate, matchers};
    /// # #[derive(Clone, Debug, Default)]
    /// # struct Jumping(Arc<Mutex<DateTime<Utc>>>);
    /// # impl Clock for Jumping {
    /// #     fn now(&self) -> DateTime<Utc> { *self.0.lock().unwrap() }
    /// #     fn sleep(&self, pause: Duration) -> BoxFuture<'static, ()> {
    /// #         *self.0.lock().unwrap() += pause;
    /// #         Box::pin(std::future::ready(()))
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let lms = MockServer::start().await;
    /// # let busy = ResponseTemplate::new(429).insert_header("retry-after", "3600");
    /// # Mock::given(matchers::any()).respond_with(busy).mount(&lms).await;
    /// # let (url, clock) = (lms.uri(), Jumping::default());
    ///
    /// let retries = RetryPolicy::default().longest_wait(Duration::from_secs(300));
    /// let client = Client::builder(url).retries(retries).clock(clock.clone()).build()?;
    /// // The server asks for an hour.
    /// let error = client.request(Method::GET, "/heartbeat").send().await.unwrap_err();
    /// assert_eq!(error.attempts(), 1);
    /// assert_eq!(error.headers()["retry-after"], "3600");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn longest_wait(mut self, longest: Duration) -> Self {
        self.longest_wait = longest;
        self
    }

    /// How many repetitions all calls of the client share before successes have to earn new ones.
    ///
    /// ```
    /// # use std::sync::{Arc, Mutex};
    /// use std::time::Duration;
    ///
    /// # use emeritus::chrono::{DateTime, Utc};
    /// # use emeritus::reqwest::Method;
    /// use emeritus::{RetryPolicy, openedx::Client};
    /// # use emeritus::{BoxFuture, Clock};
    /// # use wiremock::{Mock, MockServer, ResponseTemplate, matchers};
    /// # #[derive(Clone, Debug, Default)]
    /// # struct Jumping(Arc<Mutex<DateTime<Utc>>>);
    /// # impl Clock for Jumping {
    /// #     fn now(&self) -> DateTime<Utc> { *self.0.lock().unwrap() }
    /// #     fn sleep(&self, pause: Duration) -> BoxFuture<'static, ()> {
    /// #         *self.0.lock().unwrap() += pause;
    /// #         Box::pin(std::future::ready(()))
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let lms = MockServer::start().await;
    /// # Mock::given(matchers::any()).respond_with(ResponseTemplate::new(503)).mount(&lms).await;
    /// # let (url, clock) = (lms.uri(), Jumping::default());
    ///
    /// let retries = RetryPolicy::default().attempts(3).budget(3);
    /// let client = Client::builder(url).retries(retries).clock(clock).build()?;
    /// for attempts in [3, 2, 1] {
    ///     let error = client.request(Method::GET, "/heartbeat").send().await.unwrap_err();
    ///     assert_eq!(error.attempts(), attempts);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn budget(mut self, repetitions: u32) -> Self {
        self.budget = repetitions;
        self
    }

    /// Vouches for an operation, by its id: calling it twice does no harm, whatever its method.
    ///
    /// ```
    /// # use std::sync::{Arc, Mutex};
    /// use std::time::Duration;
    ///
    /// # use emeritus::chrono::{DateTime, Utc};
    /// # use emeritus::reqwest::Method;
    /// use emeritus::{RetryPolicy, openedx::Client};
    /// # use emeritus::{BoxFuture, Clock};
    /// # use wiremock::{Mock, MockServer, ResponseTemplate, matchers};
    /// # #[derive(Clone, Debug, Default)]
    /// # struct Jumping(Arc<Mutex<DateTime<Utc>>>);
    /// # impl Clock for Jumping {
    /// #     fn now(&self) -> DateTime<Utc> { *self.0.lock().unwrap() }
    /// #     fn sleep(&self, pause: Duration) -> BoxFuture<'static, ()> {
    /// #         *self.0.lock().unwrap() += pause;
    /// #         Box::pin(std::future::ready(()))
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let lms = MockServer::start().await;
    /// # Mock::given(matchers::any()).respond_with(ResponseTemplate::new(503))
    /// #     .up_to_n_times(1).mount(&lms).await;
    /// # Mock::given(matchers::any()).respond_with(ResponseTemplate::new(204)).mount(&lms).await;
    /// # let (url, clock) = (lms.uri(), Jumping::default());
    ///
    /// // A POST is not made again unless somebody vouches for it.
    /// let retries = RetryPolicy::default().also("account_retire");
    /// let client = Client::builder(url).retries(retries).clock(clock).build()?;
    /// let answer = client.account_retire().body_map(|body| body.username("ada")).send().await?;
    /// assert_eq!(answer.status(), 204);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn also(mut self, operation: impl Into<String>) -> Self {
        self.also.insert(operation.into());
        self
    }

    pub(crate) fn new_budget(&self) -> Budget {
        Budget::new(self.budget)
    }

    /// The pause before the call is made again; none if it is not, or not any more.
    pub(crate) fn pause(
        &self,
        call: &Attempted<'_>,
        error: &Error,
        now: DateTime<Utc>,
    ) -> Option<Duration> {
        if call.attempt >= self.attempts || !error.is_retryable() {
            return None;
        }
        let unseen = error.is_credentials() || error.is_connect();
        if !unseen && !call.is_idempotent() && !self.also.contains(call.operation.id) {
            return None;
        }
        match after::retry_after(error.headers(), now) {
            Some(wait) => (wait <= self.longest_wait).then_some(wait),
            None => Some(self.jittered(call.attempt)),
        }
    }

    fn jittered(&self, attempt: u32) -> Duration {
        let doubled = self.base.saturating_mul(2_u32.saturating_pow(attempt - 1));
        doubled.min(self.longest_pause).mul_f64(fastrand::f64())
    }
}

/// A call that has failed.
pub(crate) struct Attempted<'a> {
    pub(crate) operation: &'a Operation,
    pub(crate) method: &'a Method,
    /// The number of the attempt that failed, from 1.
    pub(crate) attempt: u32,
}

impl Attempted<'_> {
    /// Whether a second call has no effect that the first had not.
    fn is_idempotent(&self) -> bool {
        self.method.is_idempotent() && !self.operation.not_idempotent
    }
}
