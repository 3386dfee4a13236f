//! What the control origin answers, held against its own contract.

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use parking_lot::Mutex;

use crate::conformance::{CHECKED, Checker, Exempt};
use crate::journal::{Exchange, Question, seen};
use crate::verify::{Departure, kind};

/// How many exchanges that depart are kept.
const MOST: usize = 100;

/// What the control origin of a [strict](crate::Builder::strict) server has answered so far. It is in
/// no world's journal: a test that looks at its clock has not called any system. Clones are the same.
///
/// ```
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use emeritus_mock::MockServer;
///
/// let server = MockServer::start().await?;
/// reqwest::get(format!("{}/worlds/tides", server.control_url())).await?;
/// assert!(server.control_answers().statuses().contains(&("world_get", 404)));
/// assert!(server.control_answers().departures().is_empty());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default)]
pub struct ControlAnswers(Arc<Mutex<Answers>>);

#[derive(Debug, Default)]
struct Answers {
    statuses: BTreeSet<(&'static str, u16)>,
    departures: Vec<Departure>,
    departed: u64,
}

impl ControlAnswers {
    /// Each operation that was reached, with each status that it has answered.
    #[must_use]
    pub fn statuses(&self) -> BTreeSet<(&'static str, u16)> {
        self.0.lock().statuses.clone()
    }

    /// The first hundred exchanges that departed from the contract.
    #[must_use]
    pub fn departures(&self) -> Vec<Departure> {
        self.0.lock().departures.clone()
    }

    /// Checks that no exchange departed from the contract.
    ///
    /// # Panics
    ///
    /// If one did; the message says what is wrong with each.
    #[track_caller]
    pub fn assert_conforms(&self) {
        let Answers { departures, departed, .. } = &*self.0.lock();
        if *departed > 0 {
            panic!("{}", report(departures, *departed));
        }
    }

    fn note(&self, operation: Option<&'static str>, status: u16) {
        if let Some(operation) = operation {
            self.0.lock().statuses.insert((operation, status));
        }
    }

    fn note_departure(&self, departure: Departure) {
        tracing::warn!("{departure}");
        let mut answers = self.0.lock();
        answers.departed += 1;
        if answers.departures.len() < MOST {
            answers.departures.push(departure);
        }
    }
}

/// Lists `departures`, which are the first of `total`.
fn report(departures: &[Departure], total: u64) -> String {
    let exchanges = if total == 1 { "exchange" } else { "exchanges" };
    let depart = if total == 1 { "departs" } else { "depart" };
    let listed: String = departures.iter().map(|departure| format!("\n{departure}\n")).collect();
    format!("{total} {exchanges} with the control origin {depart} from its contract:\n{listed}")
}

/// Checks the exchange that passes through it.
pub(super) async fn check(
    State(answers): State<ControlAnswers>,
    request: Request,
    next: Next,
) -> Response {
    let exchange = Exchange::default();
    let (mut request, question) = Question::of(request, CHECKED, true);
    request.extensions_mut().insert(exchange.clone());
    let (response, answer) = seen(next.run(request).await, CHECKED).await;
    let (operation, status) = (exchange.operation(), response.status().as_u16());
    answers.note(operation, status);
    if response.extensions().get::<Exempt>().is_some() {
        return response;
    }
    let asked = question.body();
    let checker = Checker::of_control();
    let violations =
        question.check(checker, &exchange, asked.as_deref(), &response, answer.as_deref());
    if !violations.is_empty() {
        let method = question.method.to_string();
        let template = exchange.template().map(|template| template.as_str().to_owned());
        let path = template.unwrap_or_else(|| kind(question.path()));
        answers.note_departure(Departure { operation, method, path, status, violations });
    }
    response
}
