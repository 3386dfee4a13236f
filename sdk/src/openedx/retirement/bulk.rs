//! Moving learners by force: what operators do by hand.

use std::time::Duration;

use chrono::{NaiveDate, TimeDelta};

use super::driver::Driver;
use super::ledger::{Arrival, Ledger, Move};
use super::pipeline::Pipeline;
use super::state::{ABORTED, ERRORED};
use super::{earliest, today};
use crate::Error;
use crate::openedx::Client;
use crate::openedx::types::Retirement;

/// What the log of a learner says who was moved by force.
const RESPONSE: &str = "Force updated via emeritus bulk update";

/// Moves every learner who is in a state, and whose deletion was asked for between two days, to another
/// state by force.
///
/// The LMS makes a forced move whatever state the learner is in. Each learner is read again just before,
/// and left alone if it has moved since; but a driver that is at work on it would not notice, so let none
/// run meanwhile.
///
/// ```
/// use std::time::Duration;
///
/// use emeritus::chrono::NaiveDate;
/// use emeritus::openedx::Client;
/// use emeritus::openedx::retirement::{BulkUpdate, Changed, Target};
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/lms.rs"));
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let lms = lms(&[["ERRORED", "RETIRING_LMS"]]).await;
/// # let client = Client::builder(lms.uri()).build()?;
///
/// let update = BulkUpdate::new(&client, "ERRORED", Target::State("ABORTED".into()))
///     .start_date(NaiveDate::from_ymd_opt(2025, 1, 1).ok_or("no such day")?)
///     .end_date(NaiveDate::from_ymd_opt(2025, 12, 31).ok_or("no such day")?)
///     .unmoved_for(Duration::from_secs(3_600));
/// let planned = update.clone().dry_run().await?;
/// assert!(matches!(planned[0].result, Changed::Planned));
/// let changes = update.run().await?;
/// assert!(matches!(changes[0].result, Changed::Moved));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a bulk update does nothing until `run` is called"]
pub struct BulkUpdate {
    client: Client,
    from: Vec<String>,
    target: Target,
    start_date: NaiveDate,
    end_date: Option<NaiveDate>,
    unmoved_for: Duration,
}

/// Where to move learners.
///
/// ```
/// use emeritus::openedx::Client;
/// use emeritus::openedx::retirement::{BulkUpdate, LmsMethod, Pipeline, Target};
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/lms.rs"));
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let lms = lms(&[["ERRORED", "RETIRING_LMS"]]).await;
/// # let client = Client::builder(lms.uri()).build()?;
///
/// let pipeline =
///     Pipeline::builder().stage("RETIRING_LMS", "LMS_COMPLETE", LmsMethod::Retire).build()?;
/// for (target, expected) in [
///     (Target::State("ABORTED".into()), "ABORTED"),
///     (Target::LastState, "RETIRING_LMS"),
///     (Target::Resumable(pipeline), "PENDING"),
/// ] {
///     let changes = BulkUpdate::new(&client, "ERRORED", target).dry_run().await?;
///     assert_eq!(changes[0].to.as_deref(), Some(expected));
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Target {
    /// To this state.
    State(String),
    /// To the state before: for a learner who failed, the working state, from which no driver goes on.
    LastState,
    /// To where a driver of this pipeline goes on and does the stage again that failed or broke off:
    /// [`Pipeline::rewind_target`].
    Resumable(Pipeline),
}

/// What becomes of a learner.
///
/// ```
/// use emeritus::openedx::Client;
/// use emeritus::openedx::retirement::{BulkUpdate, Target};
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/lms.rs"));
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let lms = lms(&[["ERRORED", "RETIRING_LMS"]]).await;
/// # let client = Client::builder(lms.uri()).build()?;
///
/// for change in BulkUpdate::new(&client, "ERRORED", Target::LastState).run().await? {
///     assert_eq!((change.username.as_str(), change.from.as_str()), ("ada", "ERRORED"));
///     assert_eq!(change.to.as_deref(), Some("RETIRING_LMS"));
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Change {
    /// The original user name.
    pub username: String,
    /// The state that the learner was found in.
    pub from: String,
    /// The state to move to; none if the target does not say.
    pub to: Option<String>,
    /// What was done.
    pub result: Changed,
}

/// What was done to a learner.
///
/// ```
/// use emeritus::openedx::retirement::Changed;
///
/// fn line(result: &Changed) -> String {
///     match result {
///         Changed::Overtaken(Some(state)) => format!("somebody has moved it to {state}"),
///         Changed::Overtaken(None) => "it is gone".to_owned(),
///         Changed::Failed(error) => error.to_string(),
///         other => format!("{other:?}"),
///     }
/// }
/// assert_eq!(line(&Changed::Moved), "Moved");
/// assert_eq!(line(&Changed::Overtaken(None)), "it is gone");
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Changed {
    /// Nothing, since this is a dry run.
    Planned,
    /// It was moved.
    Moved,
    /// Nothing, since the target does not say where to move it, or it is there.
    Skipped,
    /// Nothing, since somebody else has moved it to this state meanwhile; none if it is gone.
    Overtaken(Option<String>),
    /// The LMS refused the move, or cannot say whether it was made.
    Failed(Error),
}

impl BulkUpdate {
    /// Moves the learners who are in state `from` now, since whenever, to `target`.
    pub fn new(client: &Client, from: impl Into<String>, target: Target) -> Self {
        Self::from_states(client, vec![from.into()], target)
    }

    fn from_states(client: &Client, from: Vec<String>, target: Target) -> Self {
        let (client, unmoved_for) = (client.clone(), Duration::ZERO);
        Self { client, from, target, start_date: earliest(), end_date: None, unmoved_for }
    }

    /// The first day on which deletion was asked for: 1 January 2018 unless set.
    pub fn start_date(mut self, day: NaiveDate) -> Self {
        self.start_date = day;
        self
    }

    /// The last day on which deletion was asked for: today unless set.
    pub fn end_date(mut self, day: NaiveDate) -> Self {
        self.end_date = Some(day);
        self
    }

    /// Only learners who have not moved for so long.
    pub fn unmoved_for(mut self, time: Duration) -> Self {
        self.unmoved_for = time;
        self
    }

    /// What would be done; changes nothing.
    ///
    /// # Errors
    ///
    /// When the learners cannot be listed.
    pub async fn dry_run(self) -> Result<Vec<Change>, Error> {
        let learners = self.learners().await?;
        Ok(learners.iter().map(|learner| self.plan(learner)).collect())
    }

    /// Moves them. What fails for one learner does not stop the others.
    ///
    /// # Errors
    ///
    /// When the learners cannot be listed.
    pub async fn run(self) -> Result<Vec<Change>, Error> {
        let ledger = Ledger { client: self.client.clone() };
        let mut changes = Vec::new();
        for learner in self.learners().await? {
            let mut change = self.plan(&learner);
            if let (Changed::Planned, Some(to)) = (&change.result, &change.to) {
                change.result = force(&ledger, &change.username, &change.from, to).await;
            }
            changes.push(change);
        }
        Ok(changes)
    }

    async fn learners(&self) -> Result<Vec<Retirement>, Error> {
        let now = self.client.inner.parts().clock.now();
        let unmoved_for = TimeDelta::from_std(self.unmoved_for).unwrap_or(TimeDelta::MAX);
        let end = self.end_date.unwrap_or_else(|| today(&self.client));
        let mut found = Vec::new();
        for state in &self.from {
            let listed = self.client.retirements_by_status_and_date_list();
            let listed = listed.state(state).start_date(self.start_date).end_date(end);
            found.extend(listed.send().await?.into_inner().0);
        }
        found.retain(|learner| now.signed_duration_since(learner.modified) >= unmoved_for);
        Ok(found)
    }

    fn plan(&self, learner: &Retirement) -> Change {
        let from = learner.current_state.state_name.clone();
        let to = match &self.target {
            Target::State(state) => Some(state.clone()),
            Target::LastState => Some(learner.last_state.state_name.clone()),
            Target::Resumable(pipeline) => pipeline.rewind_target(learner).map(str::to_owned),
        };
        let is_move = to.as_ref().is_some_and(|to| *to != from);
        let result = if is_move { Changed::Planned } else { Changed::Skipped };
        Change { username: learner.original_username.clone(), from, to, result }
    }
}

async fn force(ledger: &Ledger, username: &str, from: &str, to: &str) -> Changed {
    match ledger.read(username).await {
        Ok(Some(now)) if now.current_state.state_name == from => {}
        Ok(now) => return Changed::Overtaken(now.map(|now| now.current_state.state_name)),
        Err(error) => return Changed::Failed(error),
    }
    let step = Move { username, from, to, response: RESPONSE, force: true };
    match ledger.advance(&step).await {
        Arrival::Moved | Arrival::There { .. } => Changed::Moved,
        Arrival::Elsewhere(state) => Changed::Overtaken(Some(state)),
        Arrival::Gone => Changed::Overtaken(None),
        Arrival::Stayed(error) | Arrival::Unknown(error) => Changed::Failed(error),
    }
}

impl Driver {
    /// Rewinds the learners who are `ERRORED`, so that the next run does the stage again that failed.
    ///
    /// ```
    /// # use emeritus::openedx::Client;
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
    /// let changes = driver.rewind().run().await?;
    /// assert_eq!(changes[0].from, "ERRORED");
    /// assert_eq!(changes[0].to.as_deref(), Some("PENDING"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn rewind(&self) -> BulkUpdate {
        let target = Target::Resumable(self.pipeline.clone());
        BulkUpdate::new(self.client(), ERRORED, target)
    }

    /// Rewinds the learners whom a driver has [left](Driver::stranded) in a working state, so that the
    /// next run does the stage again that broke off. `unmoved_for` has to be longer than any action of
    /// the pipeline takes.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// # use emeritus::openedx::Client;
    /// # use emeritus::openedx::retirement::{Driver, LmsMethod, Pipeline};
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/lms.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let lms = lms(&[["RETIRING_LMS", "PENDING"]]).await;
    /// # let client = Client::builder(lms.uri()).build()?;
    /// # let pipeline =
    /// #     Pipeline::builder().stage("RETIRING_LMS", "LMS_COMPLETE", LmsMethod::Retire).build()?;
    /// # let driver = Driver::new(client, pipeline).await?;
    ///
    /// // No action of this pipeline takes an hour.
    /// let changes = driver.rewind_stranded(Duration::from_secs(3_600)).run().await?;
    /// assert_eq!(changes[0].from, "RETIRING_LMS");
    /// assert_eq!(changes[0].to.as_deref(), Some("PENDING"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn rewind_stranded(&self, unmoved_for: Duration) -> BulkUpdate {
        let target = Target::Resumable(self.pipeline.clone());
        let states = self.pipeline.working_states().map(str::to_owned).collect();
        BulkUpdate::from_states(self.client(), states, target).unmoved_for(unmoved_for)
    }

    /// Takes learners who are `ERRORED` out for good: moves them to `ABORTED`.
    ///
    /// ```
    /// # use emeritus::openedx::Client;
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
    /// let changes = driver.abort().dry_run().await?;
    /// assert_eq!(changes[0].to.as_deref(), Some("ABORTED"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn abort(&self) -> BulkUpdate {
        BulkUpdate::new(self.client(), ERRORED, Target::State(ABORTED.to_owned()))
    }
}
