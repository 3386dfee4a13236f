//! Following a journal while the world goes on.
//!
//! Who follows has a place in the journal and reads on from there: nothing is put aside for them,
//! so however many there are and however slow they read, no request waits. Who reads so slowly that
//! entries are forgotten before they come to them is told how many those are.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures::{Stream, StreamExt};
use http::HeaderMap;
use serde::Serialize;
use serde_json::json;

use super::entry::Entry;
use super::filter::Filter;
use super::{Journal, Shared};

/// How many entries are looked at before others may write again.
const AT_ONCE: usize = 256;

/// How often a connection on which nothing happens is shown to be alive.
const KEEP_ALIVE: Duration = Duration::from_secs(15);

/// What happens to somebody who follows a journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Followed {
    /// An exchange took place.
    Entry(Box<Entry>),
    /// This many exchanges were forgotten before they could be shown. Whether the filter would have
    /// let them through is not known any more.
    Missed(u64),
}

impl Journal {
    /// The exchanges that `filter` lets through: those after `filter.after` that are kept, or none
    /// of them without it, and then each as it takes place. Ends with the world, or after
    /// `filter.limit` entries.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use std::sync::Arc;
    /// # use axum::{body::Body, http::Request};
    /// # use emeritus_mock::{System, World, app};
    /// # use tower::ServiceExt;
    /// use emeritus_mock::journal::{Filter, Followed};
    /// use futures::StreamExt;
    ///
    /// let world = Arc::new(World::default());
    /// let mut exchanges = std::pin::pin!(world.journal.follow(&Filter::default()));
    /// let users = Request::get("/users").body(Body::empty())?;
    /// app(System::Pieces, &world).oneshot(users).await?;
    /// let Some(Followed::Entry(entry)) = exchanges.next().await else { panic!("it goes on") };
    /// assert_eq!(entry.operation, Some("users_list"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn follow(&self, filter: &Filter) -> impl Stream<Item = Followed> + Send + use<> {
        let seen = filter.after.unwrap_or_else(|| self.total());
        let filter = Filter { after: Some(seen), ..filter.clone() };
        let remaining = filter.limit.unwrap_or(usize::MAX);
        let follower = Follower {
            shared: Arc::clone(&self.0),
            filter,
            seen,
            remaining,
            found: VecDeque::new(),
        };
        futures::stream::unfold(follower, async |mut follower| {
            let next = follower.next().await?;
            Some((next, follower))
        })
    }

    /// [`Journal::follow`] as server-sent events: `entry` with an entry of the journal, whose id is
    /// the entry's number, and `missed` with a `count`. A browser that connects again says in
    /// `Last-Event-ID` what it saw last, and goes on from there; that wins over `filter.after`.
    #[must_use]
    pub fn events(&self, filter: &Filter, headers: &HeaderMap) -> Response {
        let last = headers.get("last-event-id").and_then(|id| id.to_str().ok()?.parse().ok());
        let filter = Filter { after: last.or(filter.after), ..filter.clone() };
        let events = self.follow(&filter).map(|followed| Ok::<_, Infallible>(followed.event()));
        Sse::new(events).keep_alive(KeepAlive::new().interval(KEEP_ALIVE)).into_response()
    }
}

impl Followed {
    fn event(&self) -> Event {
        let event = match self {
            Self::Entry(entry) => {
                Event::default().event("entry").id(entry.number.to_string()).json_data(entry)
            }
            Self::Missed(count) => {
                Event::default().event("missed").json_data(json!({ "count": count }))
            }
        };
        // An entry is texts and numbers, which always serialise.
        event.unwrap_or_default()
    }
}

struct Follower {
    shared: Arc<Shared>,
    filter: Filter,
    /// The number up to which everything was looked at.
    seen: u64,
    remaining: usize,
    found: VecDeque<Followed>,
}

impl Follower {
    async fn next(&mut self) -> Option<Followed> {
        if self.remaining == 0 {
            return None;
        }
        let shared = Arc::clone(&self.shared);
        loop {
            if let Some(found) = self.found.pop_front() {
                self.remaining -= usize::from(matches!(found, Followed::Entry(_)));
                return Some(found);
            }
            let mut bell = pin!(shared.bell.notified());
            // From here on a ring is heard, although nobody waits yet.
            bell.as_mut().enable();
            let closed = shared.closed.load(Ordering::Acquire);
            if self.look() {
                continue;
            }
            if closed {
                return None;
            }
            bell.await;
        }
    }

    /// Looks at what is new, and says whether anything was.
    fn look(&mut self) -> bool {
        let ring = self.shared.ring.lock();
        let records = ring.records();
        let first = records.front().map_or(ring.total() + 1, |record| record.number);
        if first > self.seen + 1 {
            self.found.push_back(Followed::Missed(first - self.seen - 1));
            self.seen = first - 1;
        }
        let known = usize::try_from(self.seen + 1 - first).unwrap_or(usize::MAX);
        let new: Vec<_> = records.iter().skip(known).take(AT_ONCE).cloned().collect();
        drop(ring);
        self.seen += new.len() as u64;
        let admitted = new.iter().filter(|record| self.filter.admits(record));
        self.found.extend(admitted.map(|record| Followed::Entry(Box::new(record.entry()))));
        !new.is_empty() || !self.found.is_empty()
    }
}
