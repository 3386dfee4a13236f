//! Every operation against everything that can happen to a call: without the mock, over real sockets.

mod documented;
mod fault;
mod said;
mod server;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use emeritus::reqwest::{self, Request, Response};
use emeritus::{BoxFuture, Builder, Credentials, Error, RetryPolicy, Transport, TransportError};
use futures::stream::{self, StreamExt};

pub use self::documented::{Answer, Documented, documented};
pub use self::fault::{EVERYWHERE, Fault};
pub use self::said::{Said, wrong_words};
pub use self::server::{Cell, End, FaultyServer, Script};
pub use crate::calls::Reads;

/// The token that every client shows, and no error.
pub(crate) const TOKEN: &str = "s3cr3t-t0ken";

/// How many calls are under way at a time.
const AT_ONCE: usize = 32;

/// How long a server that says nothing is waited for.
const PATIENCE: Duration = Duration::from_millis(20);

/// One operation, and how it is called.
pub struct Subject {
    /// Its id.
    pub operation: &'static str,
    /// What the contract says of it.
    pub documented: Documented,
    /// What is read of a success.
    pub reads: Reads,
    /// What is answered before the call gets to this operation, which is at another base URL.
    pub before: fn(&str) -> Vec<Script>,
    /// What is no fault of this operation, but its way to go on to the next one.
    pub goes_on: fn(&Fault) -> bool,
    /// Whether no other success than 200 will do.
    pub takes_only_200: bool,
    /// Makes the call at a base URL.
    pub call: Caller,
}

/// Makes a call at a base URL, the way that it is given.
pub type Caller = Box<dyn Fn(&str, Wire) -> BoxFuture<'static, Result<(), Error>> + Send + Sync>;

impl Subject {
    /// An operation that is called in one step.
    pub fn new(
        operation: &'static str,
        documented: Documented,
        reads: Reads,
        call: Caller,
    ) -> Self {
        Self {
            operation,
            documented,
            reads,
            before: |_| Vec::new(),
            goes_on: |_| false,
            takes_only_200: false,
            call,
        }
    }

    /// Everything that can happen to it.
    #[must_use]
    pub fn faults(&self) -> Vec<Fault> {
        let mut faults = Fault::all(self);
        faults.retain(|fault| !(self.goes_on)(fault));
        faults
    }

    /// A success with a body: the first that is declared, or one that nobody reads.
    fn success(&self) -> Answer {
        let declared = self.documented.successes().find(|answer| !answer.body.is_empty());
        declared.cloned().unwrap_or_else(|| Answer::with(200, "text/plain", "well"))
    }

    fn refusal(&self, answer: &Answer) -> Said {
        let answer = Answer { body: self.seen(&answer.body), ..answer.clone() };
        Said::refusal(self.operation, &answer)
    }

    fn refusal_cut_off(&self, body: &str) -> Said {
        let has_source = self.documented.method != "HEAD";
        let answer = Answer::with(500, "text/html", body);
        Said { has_source, ..self.refusal(&answer) }
    }

    /// What is seen of a body.
    fn seen(&self, body: &str) -> String {
        if self.documented.method == "HEAD" { String::new() } else { body.to_owned() }
    }
}

impl fmt::Debug for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Subject").field("operation", &self.operation).finish_non_exhaustive()
    }
}

/// The way to the server, which tells it when the head of an answer has been read.
#[derive(Clone, Debug)]
pub struct Wire {
    http: reqwest::Client,
    /// With which request patience runs out, if it does.
    hasty_from: Option<usize>,
    cell: Arc<Cell>,
}

impl Wire {
    /// A client that goes this way, without a second try.
    ///
    /// # Errors
    ///
    /// If the base URL is none.
    pub fn client<C>(self, builder: Builder<C>) -> Result<C, Error> {
        let builder = builder.credentials(Credentials::bearer(TOKEN));
        let builder = builder.http_client(self.http.clone()).retries(RetryPolicy::none());
        builder.transport(self).build()
    }
}

impl Transport for Wire {
    fn send(&self, mut request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async {
            if self.hasty_from.is_some_and(|number| self.cell.met() >= number) {
                // Even where an operation has a patience of its own.
                *request.timeout_mut() = Some(PATIENCE);
            }
            let response = self.http.execute(request).await?;
            self.cell.read.notify_one();
            Ok(response)
        })
    }
}

/// A client that keeps no connections, since each has an end of its own.
fn http_client() -> reqwest::Result<reqwest::Client> {
    let builder = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
    builder.pool_max_idle_per_host(0).no_proxy().build()
}

/// What came of a matrix.
#[derive(Debug, Default)]
pub struct Outcome {
    /// How many cells were reached: the call was made and met its fault.
    pub reached: usize,
    /// What was not as it should be.
    pub complaints: Vec<String>,
}

/// Runs every subject against all that can happen to it.
///
/// # Errors
///
/// If no server or no client can be made.
pub async fn run(subjects: &[Subject]) -> Result<Outcome, Box<dyn std::error::Error>> {
    let server = FaultyServer::start().await?;
    let nobody = server.nobody()?;
    let http = http_client()?;
    let cells = subjects
        .iter()
        .flat_map(|subject| subject.faults().into_iter().map(move |fault| (subject, fault)));
    let (server, nobody, http) = (&server, &nobody, &http);
    let verdicts = stream::iter(cells).map(|(subject, fault)| async move {
        let verdict = judge(subject, &fault, server, nobody, http.clone()).await;
        verdict.map_err(|complaint| format!("{} × {fault:?}: {complaint}", subject.operation))
    });
    let mut outcome = Outcome::default();
    let mut verdicts = std::pin::pin!(verdicts.buffer_unordered(AT_ONCE));
    while let Some(verdict) = verdicts.next().await {
        outcome.reached += 1;
        outcome.complaints.extend(verdict.err());
    }
    Ok(outcome)
}

/// Makes one call, and says what is wrong with what came of it.
async fn judge(
    subject: &Subject,
    fault: &Fault,
    server: &FaultyServer,
    nobody: &str,
    http: reqwest::Client,
) -> Result<(), String> {
    let script = fault.script(subject);
    let (mut steps, answers) = (0, usize::from(script.is_some()));
    let (url, cell) = server.cell(|url| {
        let next = if script.is_some() { url } else { nobody };
        let before = (subject.before)(next);
        steps = before.len();
        before.into_iter().chain(script).collect()
    });
    let url = if steps + answers > 0 { url } else { nobody.to_owned() };
    let hasty_from = (*fault == Fault::Silence).then_some(steps);
    let wire = Wire { http, hasty_from, cell: Arc::clone(&cell) };
    let said = (subject.call)(&url, wire).await;
    // Patience may be over before the server has read anything.
    let is_reached = cell.met() == steps + answers || *fault == Fault::Silence;
    if !is_reached {
        return Err(format!("{} requests came instead of {}", cell.met(), steps + answers));
    }
    match (said, fault.expected(subject)) {
        (Ok(()), None) => Ok(()),
        (Ok(()), Some(expected)) => Err(format!("succeeded instead of {expected:?}")),
        (Err(error), None) => Err(format!("should have succeeded: {error}")),
        (Err(error), Some(expected)) => {
            let (said, wrong) = (Said::by(&error), wrong_words(&error));
            match wrong.first() {
                _ if said != expected => Err(format!("{error}\n  {said:?}\n  {expected:?}")),
                Some(wrong) => Err(wrong.clone()),
                None => Ok(()),
            }
        }
    }
}
