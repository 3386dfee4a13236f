//! What a world was asked and what it answered, under operation ids.
//!
//! ```
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use std::sync::Arc;
//!
//! use axum::body::Body;
//! use axum::http::Request;
//! use emeritus_mock::{System, World, app, operations};
//! use tower::ServiceExt;
//!
//! let world = Arc::new(World::default());
//! let request = Request::get("/users/6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40").body(Body::empty())?;
//! app(System::Pieces, &world).oneshot(request).await?;
//!
//! // What a test expects …
//! world.journal.expect(operations::pieces::user_get).answered(404).times(1);
//! world.journal.expect(operations::pieces::users_list).never();
//!
//! // … and what there is to look at.
//! #[derive(serde::Deserialize)]
//! struct Path {
//!     user: String,
//! }
//! let entries = world.journal.entries();
//! let path: Path = entries[0].path()?;
//! assert_eq!(path.user, "6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40");
//! # Ok(())
//! # }
//! ```
//!
//! Whatever is read from a journal is redacted: passwords, tokens and the like, by the names that
//! they have in the contract. It is redacted when it is read, so that no request waits for it.

mod entry;
mod exchange;
mod expectation;
mod filter;
mod follow;
mod layer;
mod record;
mod redact;
mod ring;
mod tee;
mod typed;

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use parking_lot::Mutex;
use tokio::sync::Notify;

pub use entry::{Body, Entry, Unreadable};
pub(crate) use exchange::Exchange;
pub use expectation::Expectation;
pub use filter::{Filter, StatusPattern, UnknownStatus};
pub use follow::Followed;
pub(crate) use layer::{Question, record, seen};
pub(crate) use record::parameters;
pub(crate) use tee::{Sink, Tee};

use crate::conformance::Violation;
use crate::operations::Operation;
use record::Record;
use ring::Ring;

/// The exchanges of one world. It keeps the last 10,000 of them, and fewer where their bodies take
/// more than 4 MiB together, so that it does not grow however long a world lives.
pub struct Journal(Arc<Shared>);

/// What a journal shares with those who follow it.
struct Shared {
    ring: Mutex<Ring>,
    /// Rung whenever there is something new.
    bell: Notify,
    /// Whether the journal is gone, so that nothing will follow.
    closed: AtomicBool,
    recording: AtomicBool,
    strict: AtomicBool,
    forgiven: Mutex<Vec<Rule>>,
}

/// Whether a violation is forgiven.
type Rule = Box<dyn Fn(&Entry, &Violation) -> bool + Send + Sync>;

impl Default for Journal {
    /// An empty journal that records, and that is strict in debug builds.
    fn default() -> Self {
        Self(Arc::new(Shared {
            ring: Mutex::default(),
            bell: Notify::new(),
            closed: AtomicBool::new(false),
            recording: AtomicBool::new(true),
            strict: AtomicBool::new(cfg!(debug_assertions)),
            forgiven: Mutex::default(),
        }))
    }
}

impl fmt::Debug for Journal {
    /// Says how much there is, and nothing of what it holds.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ring = self.0.ring.lock();
        let mut shown = f.debug_struct("Journal");
        shown.field("kept", &ring.records().len()).field("bytes", &ring.bytes());
        shown.finish_non_exhaustive()
    }
}

impl Drop for Journal {
    /// Lets those who follow come to an end.
    fn drop(&mut self) {
        self.0.closed.store(true, Ordering::Release);
        self.0.bell.notify_waiters();
    }
}

impl Journal {
    /// A copy of all that is kept, oldest first.
    #[must_use]
    pub fn entries(&self) -> Vec<Entry> {
        self.find(&Filter::default())
    }

    /// The kept exchanges that `filter` lets through, oldest first.
    ///
    /// ```
    /// use emeritus_mock::World;
    /// use emeritus_mock::journal::Filter;
    ///
    /// let world = World::default();
    /// let refused = Filter { status: Some("4xx".parse().expect("a class")), ..Filter::default() };
    /// assert!(world.journal.find(&refused).is_empty());
    /// ```
    #[must_use]
    pub fn find(&self, filter: &Filter) -> Vec<Entry> {
        let found = filter.select(self.0.ring.lock().records());
        found.iter().map(|record| record.entry()).collect()
    }

    /// How many of the kept exchanges reached an operation of this id, in whichever system.
    #[must_use]
    pub fn count(&self, operation: &str) -> usize {
        let ring = self.0.ring.lock();
        ring.records().iter().filter(|record| record.operation == Some(operation)).count()
    }

    /// How many exchanges there were, those included that are not kept any more.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.0.ring.lock().total()
    }

    /// How many bytes the kept exchanges take: never more than 4 MiB.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.0.ring.lock().bytes()
    }

    /// The exchanges that departed from the contract, oldest first: all of them while they are few,
    /// otherwise the first hundred, whether or not they are kept otherwise.
    #[must_use]
    pub fn violations(&self) -> Vec<Entry> {
        let departed = self.0.ring.lock().departed().to_vec();
        departed.iter().map(|record| record.entry()).collect()
    }

    /// Begins to say how often `operation` has been called:
    /// `journal.expect(account_get).by("ada").times(2)`.
    #[track_caller]
    pub fn expect(&self, operation: Operation) -> Expectation<'_> {
        Expectation::new(self, operation)
    }

    /// Checks that no exchange departed from the contract.
    ///
    /// # Panics
    ///
    /// If one did; the message lists what is wrong with each.
    #[track_caller]
    pub fn assert_conforms(&self) {
        if let Some(departures) = self.departures() {
            panic!("{departures}");
        }
    }

    /// What is to be said of the exchanges that departed from the contract, if any did.
    pub(crate) fn departures(&self) -> Option<String> {
        let total = self.0.ring.lock().departures();
        (total > 0).then(|| crate::conformance::report(&self.violations(), total))
    }

    /// Forgets every exchange, since the world begins anew; what departed from the contract still has
    /// to be accounted for.
    pub(crate) fn forget(&self) {
        self.0.ring.lock().forget();
    }

    /// Forgets every exchange, those too that departed from the contract. Numbers go on, so that who
    /// follows the journal misses nothing new.
    pub fn clear(&self) {
        self.0.ring.lock().clear();
    }

    /// Whether every exchange is checked against the contract.
    #[must_use]
    pub fn is_strict(&self) -> bool {
        self.0.strict.load(Ordering::Relaxed)
    }

    /// Has every exchange from now on checked against the contract, or none. Exchanges that are not
    /// recorded are not checked either.
    pub fn set_strict(&self, strict: bool) {
        self.0.strict.store(strict, Ordering::Relaxed);
    }

    /// Whether exchanges are recorded.
    #[must_use]
    pub fn is_recording(&self) -> bool {
        self.0.recording.load(Ordering::Relaxed)
    }

    /// Records exchanges from now on, or none.
    pub fn set_recording(&self, recording: bool) {
        self.0.recording.store(recording, Ordering::Relaxed);
    }

    /// Does not hold against the contract what `forgiven` is true of, from now on: for suites that
    /// send on purpose what a contract forbids and its system accepts, or that put a world in a
    /// state that no real system is in. Every earlier rule of this kind holds on.
    ///
    /// ```
    /// use emeritus_mock::World;
    ///
    /// let world = World::default();
    /// world.journal.forgive(|entry, violation| {
    ///     entry.user_agent.as_deref() == Some("fuzzer") && violation.place.is_of_request()
    /// });
    /// ```
    pub fn forgive(&self, forgiven: impl Fn(&Entry, &Violation) -> bool + Send + Sync + 'static) {
        self.0.forgiven.lock().push(Box::new(forgiven));
    }

    /// Keeps a record, without the violations that are forgiven.
    fn record(&self, mut record: Record) {
        if !record.violations.is_empty() {
            let forgiven = self.0.forgiven.lock();
            let entry = record.entry();
            let is_forgiven =
                |violation: &Violation| forgiven.iter().any(|rule| rule(&entry, violation));
            record.violations.retain(|violation| !is_forgiven(violation));
        }
        self.append(record);
    }

    fn append(&self, record: Record) {
        if tracing::enabled!(tracing::Level::INFO) {
            log(&record.entry());
        }
        self.0.ring.lock().push(record);
        self.0.bell.notify_waiters();
    }

    /// What has been recorded, for who needs more than a copy.
    fn with_records<T>(
        &self,
        read: impl FnOnce(&std::collections::VecDeque<Arc<Record>>) -> T,
    ) -> T {
        read(self.0.ring.lock().records())
    }
}

/// Tells the log of an exchange, without what was sent and answered.
fn log(entry: &Entry) {
    let Entry { system, operation, method, path, status, caller, latency_micros, .. } = entry;
    let violations = entry.violations.len();
    tracing::info!(
        %system,
        operation,
        method,
        path,
        status,
        caller,
        latency_micros,
        violations,
        "answered"
    );
}

#[cfg(test)]
mod tests;
