//! What drives learners through a pipeline.

use std::collections::BTreeSet;
use std::fmt;
use std::pin::pin;

use futures::{Stream, StreamExt};

use super::event::{Event, Outcome, Progress, Refusal, Summary};
use super::learner;
use super::ledger::Ledger;
use super::pipeline::Pipeline;
use super::queue::Queue;
use crate::Error;
use crate::openedx::Client;

/// Drives learners through a [`Pipeline`]. Cloning is cheap.
///
/// See the [module](super) for an example, and for what is guaranteed.
///
/// ```
/// use emeritus::openedx::Client;
/// use emeritus::openedx::retirement::{Driver, LmsMethod, Outcome, Pipeline, retry_policy};
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/lms.rs"));
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let lms = lms(&[["PENDING", "PENDING"], ["RETIRING_LMS", "PENDING"]]).await;
/// # let client = Client::builder(lms.uri()).retries(retry_policy()).build()?;
///
/// let pipeline =
///     Pipeline::builder().stage("RETIRING_LMS", "LMS_COMPLETE", LmsMethod::Retire).build()?;
/// let driver = Driver::new(client, pipeline).await?;
/// assert_eq!(driver.run_one("ada").await, Outcome::Complete);
///
/// assert_eq!(driver.pipeline().stages().len(), 1);
/// let lms = driver.client();
/// assert!(lms.retirement_status_get().username("nobody").send().await.unwrap_err().is_not_found());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Driver {
    pub(super) ledger: Ledger,
    pub(super) pipeline: Pipeline,
    pub(super) confirms: bool,
}

/// Why there is no driver.
///
/// ```
/// use emeritus::openedx::Client;
/// use emeritus::openedx::retirement::{Driver, LmsMethod, Pipeline, SetupError};
/// # use serde_json::json;
/// # use wiremock::{Mock, MockServer, Request, ResponseTemplate, matchers};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let lms = MockServer::start().await;
/// # Mock::given(|it: &Request| it.url.query().is_some_and(|query| query.contains("LMS_DONE")))
/// #     .respond_with(ResponseTemplate::new(400).set_body_json("Unknown state.")).mount(&lms).await;
/// # Mock::given(matchers::any()).respond_with(ResponseTemplate::new(200).set_body_json(json!([])))
/// #     .mount(&lms).await;
/// # let client = Client::builder(lms.uri()).build()?;
///
/// let pipeline = Pipeline::builder().stage("RETIRING_LMS", "LMS_DONE", LmsMethod::Retire).build()?;
/// match Driver::new(client, pipeline).await {
///     Ok(_) => panic!("the LMS has no LMS_DONE"),
///     Err(SetupError::UnknownStates(states)) => assert_eq!(states, ["LMS_DONE"]),
///     Err(error) => return Err(error.into()),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SetupError {
    /// The LMS does not know these states. Whoever runs it adds them to `RETIREMENT_STATES`, and runs
    /// `manage.py lms populate_retirement_states`.
    UnknownStates(Vec<String>),
    /// The LMS did not answer, or refuses the caller, who has to be the retirement service worker.
    Lms(Error),
}

impl fmt::Display for SetupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownStates(states) => {
                write!(f, "the LMS does not know the states {}", states.join(", "))
            }
            Self::Lms(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for SetupError {}

impl From<Error> for SetupError {
    fn from(error: Error) -> Self {
        Self::Lms(error)
    }
}

impl Driver {
    /// A driver for `pipeline`, once the LMS has said that it knows every state of it.
    ///
    /// The LMS has no list of its states. It refuses to list the learners in a state that it does not
    /// know, and asked for no learner at all, it answers with nothing else: that is how it is asked.
    /// In which order it has the states it does not tell; a learner for whom they are in another order
    /// than in the pipeline stays where it is, or ends in `ERRORED`, and
    /// [`queue`](Self::queue) refuses where what it sees contradicts the pipeline.
    ///
    /// # Errors
    ///
    /// When there are states that the LMS does not know, or the LMS does not answer.
    pub async fn new(client: Client, pipeline: Pipeline) -> Result<Self, SetupError> {
        let states: Vec<_> = pipeline.states().map(str::to_owned).collect();
        if !knows(&client, states.clone()).await? {
            let mut unknown = Vec::new();
            for state in states {
                if !knows(&client, vec![state.clone()]).await? {
                    unknown.push(state);
                }
            }
            return Err(SetupError::UnknownStates(unknown));
        }
        Ok(Self { ledger: Ledger { client }, pipeline, confirms: true })
    }

    /// Whether the driver reads a learner once more after it has taken it, to see that it was taken from
    /// the state in which it was believed to be: true unless set. It costs a call per stage, and catches
    /// drivers with another pipeline and operators who move learners by hand. Without it, a learner takes
    /// exactly the calls of the Python driver.
    ///
    /// ```
    /// # use emeritus::openedx::Client;
    /// use emeritus::openedx::retirement::{Driver, Outcome};
    /// # use emeritus::openedx::retirement::{LmsMethod, Pipeline};
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/lms.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let lms = lms(&[["PENDING", "PENDING"]]).await;
    /// # let client = Client::builder(lms.uri()).build()?;
    /// # let pipeline =
    /// #     Pipeline::builder().stage("RETIRING_LMS", "LMS_COMPLETE", LmsMethod::Retire).build()?;
    ///
    /// let driver = Driver::new(client, pipeline).await?;
    /// // This LMS says that ada has not moved although it has moved her: a learner who was put back.
    /// let driver = driver.confirm(true);
    /// assert_eq!(driver.run_one("ada").await, Outcome::Overtaken { state: "PENDING".into() });
    ///
    /// let driver = driver.confirm(false);
    /// assert_eq!(driver.run_one("ada").await, Outcome::Complete);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn confirm(mut self, confirms: bool) -> Self {
        self.confirms = confirms;
        self
    }

    /// The client.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.ledger.client
    }

    /// The pipeline.
    #[must_use]
    pub fn pipeline(&self) -> &Pipeline {
        &self.pipeline
    }

    /// The learners who are due.
    pub fn queue(&self) -> Queue<'_> {
        Queue::new(self)
    }

    /// Retires one learner, from wherever the last run has left it.
    pub async fn run_one(&self, username: impl Into<String>) -> Outcome {
        let username = username.into();
        let summary = self.run_all([username.clone()]).finish().await;
        let outcome = summary.outcomes().get(&username).cloned();
        // Every run of a learner ends in an event that says how.
        outcome.unwrap_or(Outcome::Refused(Refusal::NotFound))
    }

    /// Retires many learners; one named twice counts once.
    pub fn run_all<U: Into<String>>(&self, usernames: impl IntoIterator<Item = U>) -> Run {
        let mut seen = BTreeSet::new();
        let usernames = usernames.into_iter().map(Into::into);
        let usernames = usernames.filter(|username: &String| seen.insert(username.clone()));
        Run { driver: self.clone(), usernames: usernames.collect(), concurrency: 1 }
    }
}

/// Learners who are about to be retired.
///
/// ```
/// # use emeritus::openedx::Client;
/// use emeritus::openedx::retirement::{Progress, Refusal};
/// # use emeritus::openedx::retirement::{Driver, LmsMethod, Pipeline};
/// use futures::StreamExt;
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/lms.rs"));
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let lms = lms(&[["PENDING", "PENDING"]]).await;
/// # let client = Client::builder(lms.uri()).build()?;
/// # let pipeline =
/// #     Pipeline::builder().stage("RETIRING_LMS", "LMS_COMPLETE", LmsMethod::Retire).build()?;
/// # let driver = Driver::new(client, pipeline).await?.confirm(false);
///
/// let plan = driver.run_all(["ada", "nobody"]).dry_run().await?;
/// assert_eq!(plan[0].stages, Ok(vec!["RETIRING_LMS".to_owned()]));
/// assert_eq!(plan[1].stages, Err(Refusal::NotFound));
///
/// let events = driver.run_all(["ada"]).concurrency(4).events();
/// let finished = events.filter(|event| {
///     let is_end_of_stage = matches!(event.progress, Progress::Finished { .. });
///     async move { is_end_of_stage }
/// });
/// assert_eq!(finished.count().await, 1);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a run does nothing until `finish` is called, or its events are polled"]
pub struct Run {
    driver: Driver,
    usernames: Vec<String>,
    concurrency: usize,
}

/// What would be done for a learner.
///
/// ```
/// # use emeritus::openedx::Client;
/// use emeritus::openedx::retirement::Refusal;
/// # use emeritus::openedx::retirement::{Driver, LmsMethod, Pipeline};
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/lms.rs"));
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let lms = lms(&[["ERRORED", "RETIRING_LMS"]]).await;
/// # let client = Client::builder(lms.uri()).build()?;
/// # let pipeline =
/// #     Pipeline::builder().stage("RETIRING_LMS", "LMS_COMPLETE", LmsMethod::Retire).build()?;
/// # let driver = Driver::new(client, pipeline).await?;
///
/// let plans = driver.run_all(["ada"]).dry_run().await?;
/// assert_eq!(plans[0].username, "ada");
/// assert_eq!(plans[0].state.as_deref(), Some("ERRORED"));
/// // Nothing would be done until somebody rewinds her.
/// assert_eq!(plans[0].stages, Err(Refusal::Ended { state: "ERRORED".into() }));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Plan {
    /// The user name.
    pub username: String,
    /// The state that the learner is in; none if nobody of this name is being retired.
    pub state: Option<String>,
    /// The start states of the stages that would follow, or why nothing would be done.
    pub stages: Result<Vec<String>, Refusal>,
}

impl Run {
    /// How many learners are worked on at a time: one unless set, at least one. Each learner's own
    /// stages follow one after the other.
    pub fn concurrency(mut self, learners: usize) -> Self {
        self.concurrency = learners.max(1);
        self
    }

    /// What happens, as it happens. The run goes on while the stream is polled, and stops where it is
    /// when it is dropped: learners whose stage was going on stay in its working state.
    pub fn events(self) -> impl Stream<Item = Event> + Send + 'static {
        let Self { driver, usernames, concurrency } = self;
        let learners = futures::stream::iter(usernames);
        let ways = learners.map(move |name| Box::pin(learner::retire(driver.clone(), name)));
        ways.flatten_unordered(concurrency)
    }

    /// Retires everybody, and tells how each was left. What fails for one learner does not stop the
    /// others.
    pub async fn finish(self) -> Summary {
        let mut summary = Summary::default();
        let mut events = pin!(self.events());
        while let Some(event) = events.next().await {
            summary.extend([event]);
        }
        summary
    }

    /// What would be done for each learner; changes nothing.
    ///
    /// # Errors
    ///
    /// When a learner cannot be read.
    pub async fn dry_run(self) -> Result<Vec<Plan>, Error> {
        let Driver { ledger, pipeline, .. } = &self.driver;
        let mut plans = Vec::new();
        for username in self.usernames {
            let learner = ledger.read(&username).await?;
            let state = learner.map(|learner| learner.current_state.state_name);
            let behind =
                state.as_deref().map_or(Err(Refusal::NotFound), |state| pipeline.due(state));
            let rest = |behind| pipeline.working_states().skip(behind).map(str::to_owned).collect();
            plans.push(Plan { username, state, stages: behind.map(rest) });
        }
        Ok(plans)
    }
}

/// Whether the LMS knows all of `states`: it lists nobody in them, or refuses.
async fn knows(client: &Client, states: Vec<String>) -> Result<bool, Error> {
    let nobody = client.retirement_queue_list().cool_off_days(0_u32).limit(0_u32).states(states);
    match nobody.send().await {
        Ok(_) => Ok(true),
        Err(error) if error.is_bad_request() => Ok(false),
        Err(error) => Err(error),
    }
}

impl Progress {
    /// How the learner was left, if this is the last that happens to it.
    ///
    /// ```
    /// use emeritus::openedx::retirement::{Outcome, Progress};
    ///
    /// assert_eq!(Progress::Ended(Outcome::Complete).outcome(), Some(&Outcome::Complete));
    /// assert_eq!(Progress::Started { state: "RETIRING_LMS".into() }.outcome(), None);
    /// ```
    #[must_use]
    pub fn outcome(&self) -> Option<&Outcome> {
        match self {
            Self::Ended(outcome) => Some(outcome),
            _ => None,
        }
    }
}
