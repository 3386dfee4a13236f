//! What is told about a run.

use std::collections::BTreeMap;
use std::fmt;

/// Something has happened to a learner.
///
/// ```
/// # use emeritus::openedx::Client;
/// use emeritus::openedx::retirement::Event;
/// # use emeritus::openedx::retirement::{Driver, LmsMethod, Pipeline};
/// use futures::StreamExt;
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/lms.rs"));
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let lms = lms(&[["PENDING", "PENDING"], ["RETIRING_LMS", "PENDING"]]).await;
/// # let client = Client::builder(lms.uri()).build()?;
/// # let pipeline =
/// #     Pipeline::builder().stage("RETIRING_LMS", "LMS_COMPLETE", LmsMethod::Retire).build()?;
/// # let driver = Driver::new(client, pipeline).await?;
///
/// let mut events = std::pin::pin!(driver.run_all(["ada"]).events());
/// let mut told = Vec::new();
/// while let Some(Event { username, progress, .. }) = events.next().await {
///     told.push(format!("{username}: {progress:?}"));
/// }
/// assert_eq!(told[0], r#"ada: Began { state: "PENDING", stages: 1 }"#);
/// assert_eq!(told[1], r#"ada: Started { state: "RETIRING_LMS" }"#);
/// assert_eq!(told[2], r#"ada: Finished { state: "LMS_COMPLETE", done: "done" }"#);
/// assert_eq!(told[3], "ada: Ended(Complete)");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event {
    /// The original user name.
    pub username: String,
    /// What has happened.
    pub progress: Progress,
}

/// What has happened to a learner.
///
/// ```
/// use emeritus::openedx::retirement::Progress;
///
/// fn line(progress: &Progress) -> Option<String> {
///     match progress {
///         Progress::Began { state, stages } => Some(format!("{stages} stages from {state}")),
///         Progress::Finished { state, done } => Some(format!("{state}: {done}")),
///         Progress::Ended(outcome) => Some(outcome.to_string()),
///         _ => None,
///     }
/// }
/// let finished = Progress::Finished { state: "LMS_COMPLETE".into(), done: "done".into() };
/// assert_eq!(line(&finished).as_deref(), Some("LMS_COMPLETE: done"));
/// assert_eq!(line(&Progress::Started { state: "RETIRING_LMS".into() }), None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Progress {
    /// The learner was found where a stage can begin.
    Began {
        /// The state in which it was.
        state: String,
        /// How many stages are to come.
        stages: usize,
    },
    /// The learner was taken: nobody else acts on it now.
    Started {
        /// The start state of the stage.
        state: String,
    },
    /// A stage is over.
    Finished {
        /// The end state of the stage.
        state: String,
        /// What its action has done.
        done: String,
    },
    /// Nothing more happens to the learner in this run.
    Ended(Outcome),
}

/// How a run has left a learner.
///
/// ```
/// use emeritus::openedx::retirement::{Outcome, Refusal};
///
/// /// Whether somebody has to look after the learner.
/// fn wants_help(outcome: &Outcome) -> bool {
///     match outcome {
///         Outcome::Complete | Outcome::Overtaken { .. } => false,
///         Outcome::Refused(refusal) => *refusal != Refusal::NotFound,
///         _ => true,
///     }
/// }
/// let failed = Outcome::Errored { state: "RETIRING_LMS".into(), reason: "it is down".into() };
/// assert!(wants_help(&failed) && !wants_help(&Outcome::Complete));
/// assert_eq!(failed.to_string(), "errored in RETIRING_LMS: it is down");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// Every stage is done and the learner is `COMPLETE`.
    Complete,
    /// A stage failed: the learner is `ERRORED`, with the reason in its log, until it is
    /// [rewound](super::Driver::rewind).
    Errored {
        /// The state in which it failed.
        state: String,
        /// Why.
        reason: String,
    },
    /// Nothing was done.
    Refused(Refusal),
    /// Somebody else has moved the learner, who is theirs now.
    Overtaken {
        /// Where the learner was seen.
        state: String,
    },
    /// The driver could neither go on nor mark the learner. In a [resumable
    /// state](super::Pipeline::resumable_states) the next run goes on; in a working one the learner has
    /// to be [rewound](super::Driver::rewind_stranded).
    Left {
        /// Where the learner was last known to be; none if it could not be read at all.
        state: Option<String>,
        /// Why.
        reason: String,
    },
}

/// Why nothing was done for a learner.
///
/// ```
/// use emeritus::openedx::retirement::Refusal;
///
/// /// What the Python driver would exit with.
/// fn exit_code(refusal: &Refusal) -> i32 {
///     match refusal {
///         Refusal::Ended { .. } => -2,
///         Refusal::Working { .. } => -3,
///         Refusal::NotFound => -5,
///         _ => -6,
///     }
/// }
/// let refusal = Refusal::Working { state: "RETIRING_LMS".into() };
/// assert_eq!(exit_code(&refusal), -3);
/// assert_eq!(refusal.to_string(), "somebody is at work in RETIRING_LMS");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// Nobody of this name is being retired, or not any more. The Python driver exits with −5.
    NotFound,
    /// The learner is `COMPLETE`, `ERRORED` or `ABORTED`. The Python driver exits with −2.
    Ended {
        /// Which of them.
        state: String,
    },
    /// Somebody is at work, or was when their driver died. The Python driver exits with −3.
    Working {
        /// The working state.
        state: String,
    },
    /// The pipeline does not have the state. The Python driver exits with −6.
    Unknown {
        /// The state.
        state: String,
    },
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound => f.write_str("not being retired"),
            Self::Ended { state } => write!(f, "already {state}"),
            Self::Working { state } => write!(f, "somebody is at work in {state}"),
            Self::Unknown { state } => write!(f, "in {state}, which the pipeline does not have"),
        }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Complete => f.write_str("complete"),
            Self::Errored { state, reason } => write!(f, "errored in {state}: {reason}"),
            Self::Refused(refusal) => write!(f, "refused: {refusal}"),
            Self::Overtaken { state } => write!(f, "overtaken: somebody else has it in {state}"),
            Self::Left { state: Some(state), reason } => write!(f, "left in {state}: {reason}"),
            Self::Left { state: None, reason } => write!(f, "left alone: {reason}"),
        }
    }
}

/// How a run has left everybody.
///
/// ```
/// # use emeritus::openedx::Client;
/// use emeritus::openedx::retirement::{Outcome, Refusal};
/// # use emeritus::openedx::retirement::{Driver, LmsMethod, Pipeline};
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/lms.rs"));
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let lms = lms(&[["PENDING", "PENDING"], ["RETIRING_LMS", "PENDING"]]).await;
/// # let client = Client::builder(lms.uri()).build()?;
/// # let pipeline =
/// #     Pipeline::builder().stage("RETIRING_LMS", "LMS_COMPLETE", LmsMethod::Retire).build()?;
/// # let driver = Driver::new(client, pipeline).await?;
///
/// let summary = driver.run_all(["ada", "nobody"]).finish().await;
/// assert_eq!(summary.count(|outcome| *outcome == Outcome::Complete), 1);
/// assert!(!summary.is_complete());
/// assert_eq!(summary.outcomes()["nobody"], Outcome::Refused(Refusal::NotFound));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    outcomes: BTreeMap<String, Outcome>,
}

impl Summary {
    /// How each learner was left, by user name.
    #[must_use]
    pub fn outcomes(&self) -> &BTreeMap<String, Outcome> {
        &self.outcomes
    }

    /// How many learners were left so, as in `summary.count(|outcome| *outcome == Outcome::Complete)`.
    pub fn count(&self, which: impl Fn(&Outcome) -> bool) -> usize {
        self.outcomes.values().filter(|outcome| which(outcome)).count()
    }

    /// Whether everybody is `COMPLETE`.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.outcomes.values().all(|outcome| *outcome == Outcome::Complete)
    }
}

impl Extend<Event> for Summary {
    /// Takes note of those events that tell how a learner was left.
    fn extend<I: IntoIterator<Item = Event>>(&mut self, events: I) {
        for Event { username, progress } in events {
            if let Progress::Ended(outcome) = progress {
                self.outcomes.insert(username, outcome);
            }
        }
    }
}

impl FromIterator<Event> for Summary {
    fn from_iter<I: IntoIterator<Item = Event>>(events: I) -> Self {
        let mut summary = Self::default();
        summary.extend(events);
        summary
    }
}
