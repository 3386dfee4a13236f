//! Who is due.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use chrono::TimeDelta;

use super::driver::Driver;
use super::pipeline::Pipeline;
use crate::Error;
use crate::openedx::types::{Retirement, RetirementStateRef};

/// Asks for the learners who are due: in `PENDING` or the end state of a stage, and past the days in which
/// they may change their mind.
///
/// ```
/// # use emeritus::openedx::Client;
/// # use emeritus::openedx::retirement::{Driver, LmsMethod, Pipeline};
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/lms.rs"));
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let lms = lms(&[["PENDING", "PENDING"]]).await;
/// # let client = Client::builder(lms.uri()).build()?;
/// # let pipeline =
/// #     Pipeline::builder().stage("RETIRING_LMS", "LMS_COMPLETE", LmsMethod::Retire).build()?;
/// # let driver = Driver::new(client, pipeline).await?;
///
/// let due = driver.queue().cool_off_days(14).limit(50).threshold(None).fetch().await?;
/// assert_eq!(due.len(), 1);
/// assert_eq!(due[0].original_username, "ada");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a query does nothing until `fetch` is called"]
pub struct Queue<'a> {
    driver: &'a Driver,
    cool_off_days: u32,
    limit: u32,
    threshold: Option<u32>,
}

/// Why no queue was given.
///
/// ```
/// # use emeritus::openedx::Client;
/// use emeritus::openedx::retirement::QueueError;
/// # use emeritus::openedx::retirement::{Driver, LmsMethod, Pipeline};
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/lms.rs"));
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let lms = lms(&[["PENDING", "PENDING"]]).await;
/// # let client = Client::builder(lms.uri()).build()?;
/// # let pipeline =
/// #     Pipeline::builder().stage("RETIRING_LMS", "LMS_COMPLETE", LmsMethod::Retire).build()?;
/// # let driver = Driver::new(client, pipeline).await?;
///
/// match driver.queue().threshold(0).fetch().await {
///     Ok(due) => panic!("{} learners", due.len()),
///     Err(QueueError::TooMany { threshold }) => assert_eq!(threshold, 0),
///     Err(error) => return Err(error.into()),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum QueueError {
    /// More learners are due than a run may start with: somebody should look first.
    TooMany {
        /// How many may be.
        threshold: u32,
    },
    /// The LMS has two states the other way round than the pipeline.
    Misordered {
        /// The state that comes first in the pipeline, and second in the LMS.
        first: String,
        /// The other one.
        second: String,
    },
    /// The LMS did not answer, or refuses.
    Lms(Error),
}

impl fmt::Display for QueueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooMany { threshold } => write!(f, "more than {threshold} learners are due"),
            Self::Misordered { first, second } => {
                write!(f, "the pipeline has {first} before {second}, the LMS after it")
            }
            Self::Lms(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for QueueError {}

impl From<Error> for QueueError {
    fn from(error: Error) -> Self {
        Self::Lms(error)
    }
}

impl<'a> Queue<'a> {
    pub(super) fn new(driver: &'a Driver) -> Self {
        Self { driver, cool_off_days: 7, limit: 200, threshold: Some(300) }
    }

    /// How many days ago, at least, deletion was asked for: 7 unless set.
    pub fn cool_off_days(mut self, days: u32) -> Self {
        self.cool_off_days = days;
        self
    }

    /// How many learners to return at the most: 200 unless set.
    pub fn limit(mut self, learners: u32) -> Self {
        self.limit = learners;
        self
    }

    /// How many learners may be due at the most: 300 unless set, `None` for any number. Unlike with the
    /// Python driver, this counts learners beyond the limit as well.
    pub fn threshold(mut self, learners: impl Into<Option<u32>>) -> Self {
        self.threshold = learners.into();
        self
    }

    /// The learners, by the id of their retirement.
    ///
    /// # Errors
    ///
    /// When more are due than the threshold allows, when the LMS has the states of the pipeline in
    /// another order, or does not answer.
    pub async fn fetch(self) -> Result<Vec<Retirement>, QueueError> {
        let pipeline = &self.driver.pipeline;
        let asked = self.threshold.map_or(0, |most| most.saturating_add(1)).max(self.limit);
        let states: Vec<_> = pipeline.resumable_states().map(str::to_owned).collect();
        let queue = self.driver.client().retirement_queue_list();
        let queue = queue.cool_off_days(self.cool_off_days).states(states).limit(asked);
        let mut due = queue.send().await?.into_inner().0;
        if let Some(threshold) = self.threshold
            && due.len() > threshold as usize
        {
            return Err(QueueError::TooMany { threshold });
        }
        check_order(pipeline, &due)?;
        due.truncate(self.limit as usize);
        Ok(due)
    }
}

/// Compares the order of those states that learners show with the pipeline's.
fn check_order(pipeline: &Pipeline, learners: &[Retirement]) -> Result<(), QueueError> {
    let shown = learners.iter().flat_map(|learner| [&learner.current_state, &learner.last_state]);
    let orders: BTreeMap<_, _> = shown.map(by_name).collect();
    let known: Vec<_> =
        pipeline.states().filter_map(|state| Some((state, *orders.get(state)?))).collect();
    match known.windows(2).find(|pair| pair[0].1 >= pair[1].1) {
        Some(pair) => Err(QueueError::Misordered {
            first: pair[0].0.to_owned(),
            second: pair[1].0.to_owned(),
        }),
        None => Ok(()),
    }
}

fn by_name(state: &RetirementStateRef) -> (&str, u16) {
    (&state.state_name, state.state_execution_order)
}

impl Driver {
    /// The learners who are in a working state and have not moved for so long that no driver can still
    /// be at work on them: theirs was killed.
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
    /// let hour = Duration::from_secs(3_600);
    /// let stranded = driver.stranded(hour).await?;
    /// assert_eq!(stranded[0].current_state.state_name, "RETIRING_LMS");
    /// // In which state the stage would be done again: see `Driver::rewind_stranded`.
    /// assert_eq!(driver.pipeline().rewind_target(&stranded[0]), Some("PENDING"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// When the LMS does not answer.
    pub async fn stranded(&self, unmoved_for: Duration) -> Result<Vec<Retirement>, Error> {
        let states: Vec<_> = self.pipeline.working_states().map(str::to_owned).collect();
        let queue = self.client().retirement_queue_list().cool_off_days(0_u32).states(states);
        let mut learners = queue.send().await?.into_inner().0;
        let now = self.client().inner.parts().clock.now();
        let unmoved_for = TimeDelta::from_std(unmoved_for).unwrap_or(TimeDelta::MAX);
        learners.retain(|learner| now.signed_duration_since(learner.modified) >= unmoved_for);
        Ok(learners)
    }
}
