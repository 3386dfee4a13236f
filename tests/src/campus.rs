//! An LMS with learners who are due for retirement, without a socket and on one clock, and a way to it on
//! which things go wrong.
//!
//! ```
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use contract_tests::campus::Campus;
//!
//! let campus = Campus::of(2)?;
//! let driver = campus.driver().await?;
//! let learners = driver.queue().fetch().await?;
//! assert_eq!(learners[1].original_username, "learner_001");
//! # Ok(())
//! # }
//! ```

use std::fmt;
use std::future::pending;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use emeritus::openedx::Client;
use emeritus::openedx::retirement::{self, Driver, LmsMethod, Pipeline, SetupError};
use emeritus::reqwest::{Body, Request, Response};
use emeritus::{BoxFuture, Builder, Credentials, Transport, TransportError};
use emeritus_mock::openedx::{Application, Lms, User};
use emeritus_mock::{Clock, Ids, States, System, World};
use futures::stream;
use jiff::SignedDuration;
use serde_json::Value;

use crate::in_process::{WorldClock, transport};
use crate::{START, STATES};

/// A world in which learners wait for their retirement.
#[derive(Debug)]
pub struct Campus {
    /// The world.
    pub world: Arc<World>,
    /// What went over the wire, tokens apart.
    pub wire: Wire,
}

/// What goes wrong with a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Somebody on the way answers with this status; the LMS sees nothing.
    Status(u16),
    /// The connection is reset before the LMS sees the call.
    ResetBefore,
    /// The connection is reset after the LMS has done what it was asked.
    ResetAfter,
    /// The body breaks off in the middle; of an answer without one, nothing comes.
    Truncated,
    /// The LMS does what it was asked, and its answer comes too late.
    Timeout,
    /// Nothing comes any more, and the LMS sees nothing: the caller is killed here.
    HangBefore,
    /// Nothing comes any more, after the LMS has done what it was asked: the caller is killed here.
    HangAfter,
}

/// One call, as it went over the wire.
#[derive(Clone, Debug)]
pub struct Call {
    /// The method and the path.
    pub target: String,
    /// What was sent, as JSON.
    pub body: Value,
    /// The status that the LMS answered with, whether or not it came through; none if it saw nothing.
    pub status: Option<u16>,
}

impl Call {
    /// The learner whom the body names; blank if it names none.
    #[must_use]
    pub fn username(&self) -> &str {
        self.body["username"].as_str().unwrap_or_default()
    }

    /// Whether the LMS did what it was asked.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.status.is_some_and(|status| (200..300).contains(&status))
    }
}

type Meddler = dyn Fn(usize, &Call) -> Option<Fault> + Send + Sync;

/// The way to the LMS.
#[derive(Clone)]
pub struct Wire(Arc<Shared>);

struct Shared {
    inner: Box<dyn Transport>,
    calls: Mutex<Vec<Call>>,
    meddler: Mutex<Option<Arc<Meddler>>>,
    hung: tokio::sync::Notify,
}

impl Wire {
    /// Every call so far, in the order in which the LMS saw them.
    #[must_use]
    pub fn calls(&self) -> Vec<Call> {
        self.0.calls.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Forgets the calls so far.
    pub fn forget(&self) {
        self.0.calls.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// Lets `meddler` say what goes wrong with each call, by its number; tokens are never touched.
    pub fn meddle(&self, meddler: impl Fn(usize, &Call) -> Option<Fault> + Send + Sync + 'static) {
        *self.0.meddler.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(meddler));
    }

    /// Lets nothing go wrong any more.
    pub fn mend(&self) {
        *self.0.meddler.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// Ends once a call hangs.
    pub async fn hung(&self) {
        self.0.hung.notified().await;
    }

    fn record(&self, call: Call) -> usize {
        let mut calls = self.0.calls.lock().unwrap_or_else(PoisonError::into_inner);
        calls.push(call);
        calls.len() - 1
    }

    async fn carry(&self, request: Request) -> Result<Response, TransportError> {
        // Whoever else is on the way gets a chance to be first.
        tokio::task::yield_now().await;
        if request.url().path().starts_with("/oauth2/") {
            return self.0.inner.send(request).await;
        }
        let target = format!("{} {}", request.method(), request.url().path());
        let sent = request.body().and_then(Body::as_bytes).unwrap_or_default();
        let body = serde_json::from_slice(sent).unwrap_or_default();
        let call = Call { target, body, status: None };
        let meddler = self.0.meddler.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let number = self.record(call.clone());
        let fault = meddler.and_then(|meddler| meddler(number, &call));
        self.suffer(fault, number, request).await
    }

    async fn suffer(
        &self,
        fault: Option<Fault>,
        number: usize,
        request: Request,
    ) -> Result<Response, TransportError> {
        match fault {
            Some(Fault::Status(status)) => {
                let answer = http::Response::builder().status(status).body("<h1>Sorry</h1>");
                return answer.map(Response::from).map_err(TransportError::lost);
            }
            Some(Fault::ResetBefore) => return Err(TransportError::lost("connection reset")),
            Some(Fault::HangBefore) => return self.hang().await,
            _ => {}
        }
        let answer = self.0.inner.send(request).await?;
        if let Some(call) =
            self.0.calls.lock().unwrap_or_else(PoisonError::into_inner).get_mut(number)
        {
            call.status = Some(answer.status().as_u16());
        }
        tokio::task::yield_now().await;
        match fault {
            Some(Fault::ResetAfter) => Err(TransportError::lost("connection reset")),
            Some(Fault::Timeout) => Err(TransportError::timeout("too late")),
            Some(Fault::Truncated) => truncate(answer).await,
            Some(Fault::HangAfter) => self.hang().await,
            _ => Ok(answer),
        }
    }

    async fn hang(&self) -> Result<Response, TransportError> {
        self.0.hung.notify_one();
        pending().await
    }
}

async fn truncate(answer: Response) -> Result<Response, TransportError> {
    let status = answer.status();
    let whole = answer.bytes().await?;
    if whole.is_empty() {
        return Err(TransportError::lost("connection reset"));
    }
    let half = whole.slice(..whole.len() / 2);
    let body = stream::iter([Ok(half), Err(io::Error::other("connection reset"))]);
    let answer = http::Response::builder().status(status).body(Body::wrap_stream(body));
    answer.map(Response::from).map_err(TransportError::lost)
}

impl fmt::Debug for Wire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Wire")
    }
}

impl Transport for Wire {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(self.carry(request))
    }
}

impl Campus {
    /// A campus with `learners` learners, `learner_000` and so on, who asked for deletion 15 days ago.
    /// Each is enrolled in a course of `HarborX` or `TideU`.
    ///
    /// # Errors
    ///
    /// When the states of the LMS cannot be populated.
    pub fn of(learners: usize) -> Result<Self, emeritus_mock::openedx::PopulateError> {
        Self::with(learners, |_| ())
    }

    /// A campus whose LMS `change` has changed.
    ///
    /// # Errors
    ///
    /// When the states of the LMS cannot be populated.
    pub fn with(
        learners: usize,
        change: impl FnOnce(&mut Lms),
    ) -> Result<Self, emeritus_mock::openedx::PopulateError> {
        let mut lms = Lms::default();
        lms.populate_retirement_states(&STATES)?;
        for name in ["worker", "replacer"] {
            let owner = lms.add(User::learner(name));
            lms.add_application(Application::client_credentials(name, "s3cr3t", owner));
        }
        lms.settings.retirement_service_worker_username = "worker".to_owned();
        lms.settings.username_replacement_worker = "replacer".to_owned();
        let asked = START.saturating_sub(SignedDuration::from_hours(15 * 24)).unwrap_or(START);
        for number in 0..learners {
            let org = ["HarborX", "TideU"][number % 2];
            let course = format!("course-v1:{org}+Kelp+2026");
            let name = format!("Learner {number}");
            let learner = User::learner(&username(number)).name(&name).enrolled_in(&course, org);
            let learner = lms.add(learner);
            // Nobody has asked for it before.
            let _ = lms.request_deletion(learner, asked);
        }
        change(&mut lms);
        let states = States { openedx: lms, ..States::default() };
        let world = Arc::new(World::new(Clock::frozen_at(START), Ids::seeded(7), states));
        let shared = Shared {
            inner: Box::new(transport(System::Openedx, &world)),
            calls: Mutex::default(),
            meddler: Mutex::default(),
            hung: tokio::sync::Notify::new(),
        };
        Ok(Self { world, wire: Wire(Arc::new(shared)) })
    }

    /// Begins a client that calls as `caller`, `worker` or `replacer`.
    #[must_use = "a builder does nothing until `build` is called"]
    pub fn client(&self, caller: &str) -> Builder<Client> {
        Client::builder("http://lms.test")
            .credentials(Credentials::client_credentials(caller, "s3cr3t"))
            .transport(self.wire.clone())
            .clock(WorldClock(Arc::clone(&self.world)))
            .retries(retirement::retry_policy())
    }

    /// A driver of upstream's example, the [`pipeline`].
    ///
    /// # Errors
    ///
    /// When the LMS does not know a state.
    pub async fn driver(&self) -> Result<Driver, SetupError> {
        Driver::new(self.client("worker").build()?, pipeline()).await
    }

    /// The state that a learner is in; blank if nobody of this name is being retired.
    #[must_use]
    pub fn state(&self, username: &str) -> String {
        let lms = self.world.openedx();
        let row = lms.retirement_by_original_username(username);
        row.map(|row| row.current_state.name.clone()).unwrap_or_default()
    }

    /// What the log of a learner says.
    #[must_use]
    pub fn log(&self, username: &str) -> String {
        let lms = self.world.openedx();
        let row = lms.retirement_by_original_username(username);
        row.map(|row| row.responses.clone()).unwrap_or_default()
    }

    /// The states that a learner was moved to, in order.
    #[must_use]
    pub fn path(&self, username: &str) -> Vec<String> {
        let log = self.log(username);
        let moves = log.lines().filter_map(|line| line.trim().strip_prefix("Moved from "));
        let to =
            moves.filter_map(|line| Some(line.split(" to ").nth(1)?.split(' ').next()?.to_owned()));
        to.collect()
    }

    /// Moves a learner by hand.
    pub fn put(&self, username: &str, state: &str) {
        let update = serde_json::json!({
            "username": username, "new_state": state, "response": "by hand", "force": true,
        });
        let update = update.as_object().cloned().unwrap_or_default();
        // A test that names a state which does not exist fails on the next line.
        let _ = self.world.openedx().move_retirement(&update, self.world.clock.now());
    }
}

/// The name of a learner.
#[must_use]
pub fn username(number: usize) -> String {
    format!("learner_{number:03}")
}

/// Upstream's example of a pipeline.
///
/// # Panics
///
/// Never: nothing is wrong with it.
#[must_use]
#[expect(clippy::unwrap_used, reason = "nothing is wrong with it")]
pub fn pipeline() -> Pipeline {
    Pipeline::builder()
        .stage("RETIRING_FORUMS", "FORUMS_COMPLETE", LmsMethod::RetireForum)
        .stage("RETIRING_ENROLLMENTS", "ENROLLMENTS_COMPLETE", LmsMethod::Unenroll)
        .stage("RETIRING_NOTES", "NOTES_COMPLETE", LmsMethod::RetireNotes)
        .stage("RETIRING_LMS_MISC", "LMS_MISC_COMPLETE", LmsMethod::RetireMisc)
        .stage("RETIRING_LMS", "LMS_COMPLETE", LmsMethod::Retire)
        .build()
        .unwrap()
}
