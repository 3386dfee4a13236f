//! What a world was asked and what it answered, under operation ids.

use std::collections::VecDeque;
use std::sync::{Arc, OnceLock};

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::Extensions;
use jiff::Timestamp;
use parking_lot::Mutex;
use serde::Serialize;

use crate::strike;
use crate::system::System;
use crate::world::World;

/// How many exchanges a journal keeps before it forgets the oldest.
pub(crate) const CAPACITY: usize = 10_000;

/// One request with its answer. Bodies, query strings and credentials are not kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// When the answer was ready, by the world's clock.
    pub at: Timestamp,
    /// The system that was asked.
    pub system: System,
    /// The operation id in the system's document; none where no operation was reached.
    pub operation: Option<&'static str>,
    /// The HTTP method.
    pub method: String,
    /// The path, without its query string.
    pub path: String,
    /// The HTTP status of the answer; 0 where a fault broke the connection before there was one.
    pub status: u16,
    /// The user name of the caller, once authenticated.
    pub caller: Option<String>,
}

/// The exchanges of one world, oldest first; of more than 10,000 the oldest are forgotten.
#[derive(Debug, Default)]
pub struct Journal(Mutex<VecDeque<Entry>>);

impl Journal {
    /// A copy of all that is kept, oldest first.
    #[must_use]
    pub fn entries(&self) -> Vec<Entry> {
        self.0.lock().iter().cloned().collect()
    }

    /// How many of the kept exchanges reached `operation`.
    #[must_use]
    pub fn count(&self, operation: &str) -> usize {
        self.0.lock().iter().filter(|entry| entry.operation == Some(operation)).count()
    }

    /// Forgets everything.
    pub fn clear(&self) {
        self.0.lock().clear();
    }

    fn record(&self, entry: Entry) {
        let mut entries = self.0.lock();
        if entries.len() == CAPACITY {
            entries.pop_front();
        }
        entries.push_back(entry);
    }
}

/// What is learnt about an exchange on its way through the layers: travels in the request's
/// extensions.
#[derive(Clone, Debug, Default)]
pub(crate) struct Exchange(Arc<Learnt>);

#[derive(Debug, Default)]
struct Learnt {
    operation: OnceLock<&'static str>,
    caller: OnceLock<String>,
}

impl Exchange {
    /// The exchange that a request belongs to.
    #[must_use]
    pub(crate) fn of(extensions: &Extensions) -> Self {
        extensions.get::<Self>().cloned().unwrap_or_default()
    }

    /// Notes which operation was reached.
    pub(crate) fn enter(&self, operation: &'static str) {
        let _ = self.0.operation.set(operation);
    }

    /// Notes who is calling.
    pub(crate) fn authenticate(&self, caller: &str) {
        let _ = self.0.caller.set(caller.to_owned());
    }

    /// Who is calling, as far as is known.
    pub(crate) fn caller(&self) -> Option<&str> {
        self.0.caller.get().map(String::as_str)
    }
}

/// Records the exchange that passes through it.
pub(crate) async fn record(
    State((system, world)): State<(System, Arc<World>)>,
    mut request: Request,
    next: Next,
) -> Response {
    let exchange = Exchange::default();
    request.extensions_mut().insert(exchange.clone());
    let method = request.method().to_string();
    let path = request.uri().path().to_owned();
    let response = strike::through(&world, system, request, next).await;
    let status = if strike::is_broken(&response) { 0 } else { response.status().as_u16() };
    world.journal.record(Entry {
        at: world.clock.now(),
        system,
        operation: exchange.0.operation.get().copied(),
        method,
        path,
        status,
        caller: exchange.0.caller.get().cloned(),
    });
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_journal_forgets_the_oldest_exchange() {
        let journal = Journal::default();
        for second in 0..=CAPACITY {
            journal.record(Entry {
                at: Timestamp::from_second(second as i64).expect("in range"),
                system: System::Pieces,
                operation: Some("users_list"),
                method: "GET".to_owned(),
                path: "/users".to_owned(),
                status: 200,
                caller: None,
            });
        }
        assert_eq!(journal.count("users_list"), CAPACITY);
        assert_eq!(journal.entries()[0].at.as_second(), 1);
    }
}
