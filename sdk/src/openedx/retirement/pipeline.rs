//! Which stages learners go through.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use super::action::Action;
use super::mistake::{Mistake, MistakeKind, Mistakes};
use super::state::{ABORTED, COMPLETE, ERRORED, LONGEST, NOT_WORKING, PENDING, RESERVED};
use crate::openedx::types::Retirement;

/// A step of a [`Pipeline`]: the state that a learner is in while the action runs, and the one in which
/// its success is kept.
///
/// ```
/// use emeritus::openedx::retirement::{LmsMethod, Stage};
///
/// let stage = Stage::new("RETIRING_FORUMS", "FORUMS_COMPLETE", LmsMethod::RetireForum);
/// assert_eq!((stage.start(), stage.end()), ("RETIRING_FORUMS", "FORUMS_COMPLETE"));
/// assert_eq!(format!("{stage:?}"), "RETIRING_FORUMS → FORUMS_COMPLETE");
/// ```
#[derive(Clone)]
pub struct Stage {
    start: String,
    end: String,
    pub(super) action: Arc<dyn Action>,
}

impl Stage {
    /// A stage that takes the learner from `start` to `end` by `action`.
    pub fn new(start: impl Into<String>, end: impl Into<String>, action: impl Action) -> Self {
        Self { start: start.into(), end: end.into(), action: Arc::new(action) }
    }

    #[cfg(feature = "retirement-config")]
    pub(super) fn shared(start: &str, end: &str, action: Arc<dyn Action>) -> Self {
        Self { start: start.to_owned(), end: end.to_owned(), action }
    }

    /// The working state, such as `RETIRING_FORUMS`.
    #[must_use]
    pub fn start(&self) -> &str {
        &self.start
    }

    /// The state after it, such as `FORUMS_COMPLETE`.
    #[must_use]
    pub fn end(&self) -> &str {
        &self.end
    }
}

impl fmt::Debug for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} → {}", self.start, self.end)
    }
}

/// The stages that learners go through, in order. The LMS has to know every state of theirs, in this
/// order; cloning is cheap.
///
/// ```
/// use emeritus::openedx::retirement::{LmsMethod, Pipeline};
///
/// let pipeline = Pipeline::builder()
///     .stage("RETIRING_FORUMS", "FORUMS_COMPLETE", LmsMethod::RetireForum)
///     .stage("RETIRING_LMS", "LMS_COMPLETE", LmsMethod::Retire)
///     .build()?;
/// assert_eq!(pipeline.stages().len(), 2);
///
/// let mistakes = Pipeline::builder()
///     .stage("PENDING", "FORUMS_COMPLETE", LmsMethod::RetireForum)
///     .stage("RETIRING_LMS", "FORUMS_COMPLETE", LmsMethod::Retire)
///     .build()
///     .unwrap_err();
/// assert_eq!(
///     mistakes.to_string(),
///     "stage 1: no stage may begin or end in `PENDING`, which the driver moves to itself\n\
///      stage 2: state `FORUMS_COMPLETE` is used twice",
/// );
/// # Ok::<(), emeritus::openedx::retirement::Mistakes>(())
/// ```
///
/// ```
/// use emeritus::openedx::retirement::{LmsMethod, Pipeline};
///
/// let pipeline =
///     Pipeline::builder().stage("RETIRING_LMS", "LMS_COMPLETE", LmsMethod::Retire).build()?;
/// let all: Vec<_> = pipeline.states().collect();
/// assert_eq!(all, ["PENDING", "RETIRING_LMS", "LMS_COMPLETE", "ERRORED", "ABORTED", "COMPLETE"]);
/// assert!(pipeline.resumable_states().eq(["PENDING", "LMS_COMPLETE"]));
/// assert!(pipeline.working_states().eq(["RETIRING_LMS"]));
/// # Ok::<(), emeritus::openedx::retirement::Mistakes>(())
/// ```
#[derive(Clone, Debug)]
pub struct Pipeline(Arc<[Stage]>);

/// Builds a [`Pipeline`].
///
/// ```
/// use emeritus::openedx::retirement::{LmsMethod, Pipeline, PipelineBuilder};
///
/// let with_notes = true;
/// let mut builder: PipelineBuilder = Pipeline::builder();
/// if with_notes {
///     builder = builder.stage("RETIRING_NOTES", "NOTES_COMPLETE", LmsMethod::RetireNotes);
/// }
/// let pipeline = builder.stage("RETIRING_LMS", "LMS_COMPLETE", LmsMethod::Retire).build()?;
/// assert_eq!(pipeline.stages()[0].start(), "RETIRING_NOTES");
/// # Ok::<(), emeritus::openedx::retirement::Mistakes>(())
/// ```
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct PipelineBuilder(Vec<Stage>);

impl PipelineBuilder {
    /// Adds a stage after those that are there.
    pub fn stage(
        mut self,
        start: impl Into<String>,
        end: impl Into<String>,
        action: impl Action,
    ) -> Self {
        self.0.push(Stage::new(start, end, action));
        self
    }

    /// The pipeline.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it, at once.
    pub fn build(self) -> Result<Pipeline, Mistakes> {
        Pipeline::new(self.0)
    }
}

/// Where a learner in some state stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// The stage with this index is next; past the last one, only `COMPLETE` is.
    Due(usize),
    /// In the middle of the stage with this index.
    Working(usize),
    /// Nothing follows.
    Ended,
    /// The pipeline does not have the state.
    Unknown,
}

impl Pipeline {
    /// Begins a pipeline.
    pub fn builder() -> PipelineBuilder {
        PipelineBuilder::default()
    }

    /// A pipeline of these stages.
    ///
    /// ```
    /// use emeritus::openedx::retirement::{LmsMethod, Pipeline, Stage};
    ///
    /// let stage = Stage::new("RETIRING_LMS", "LMS_COMPLETE", LmsMethod::Retire);
    /// assert_eq!(Pipeline::new([stage])?.stages().len(), 1);
    ///
    /// let mistakes = Pipeline::new([]).unwrap_err();
    /// assert_eq!(mistakes.to_string(), "there are no stages");
    /// # Ok::<(), emeritus::openedx::retirement::Mistakes>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Everything that is wrong with them, at once.
    pub fn new(stages: impl IntoIterator<Item = Stage>) -> Result<Self, Mistakes> {
        let stages: Arc<[Stage]> = stages.into_iter().collect();
        let mistake = |stage, kind| Mistake { stage, position: None, kind };
        let rows = stages.iter().map(|stage| [stage.start(), stage.end()]);
        let wrong = mistakes((1..).zip(rows)).into_iter();
        let mut wrong: Vec<_> = wrong.map(|(stage, kind)| mistake(Some(stage), kind)).collect();
        if stages.is_empty() {
            wrong.push(mistake(None, MistakeKind::NoStages));
        }
        if wrong.is_empty() { Ok(Self(stages)) } else { Err(Mistakes(wrong)) }
    }

    /// The stages, in order.
    #[must_use]
    pub fn stages(&self) -> &[Stage] {
        &self.0
    }

    /// Every state that the LMS has to know, in order.
    pub fn states(&self) -> impl Iterator<Item = &str> {
        let stages = self.0.iter().flat_map(|stage| [stage.start(), stage.end()]);
        std::iter::once(PENDING).chain(stages).chain([ERRORED, ABORTED, COMPLETE])
    }

    /// The states from which a learner can go on: `PENDING`, and the end state of every stage.
    pub fn resumable_states(&self) -> impl Iterator<Item = &str> {
        std::iter::once(PENDING).chain(self.0.iter().map(Stage::end))
    }

    /// The states in which somebody is at work: the start state of every stage.
    pub fn working_states(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(Stage::start)
    }

    /// The state to rewind a learner to, so that the stage which failed or broke off is done again:
    /// from a working state the one before it, or an earlier one if the learner came from there, and from `ERRORED` or `ABORTED` the same for the state
    /// before that. None for a learner who is `COMPLETE`, and where the pipeline does not tell.
    ///
    /// ```
    /// use emeritus::openedx::retirement::{LmsMethod, Pipeline};
    /// # use emeritus::openedx::types::Retirement;
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/lms.rs"));
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let learner = |current, last| serde_json::from_value::<Retirement>(learner(current, last));
    ///
    /// let pipeline = Pipeline::builder()
    ///     .stage("RETIRING_NOTES", "NOTES_COMPLETE", LmsMethod::RetireNotes)
    ///     .stage("RETIRING_LMS", "LMS_COMPLETE", LmsMethod::Retire)
    ///     .build()?;
    /// // The LMS failed for this one.
    /// let errored = learner("ERRORED", "RETIRING_LMS")?;
    /// assert_eq!(pipeline.rewind_target(&errored), Some("NOTES_COMPLETE"));
    /// let complete = learner("COMPLETE", "LMS_COMPLETE")?;
    /// assert_eq!(pipeline.rewind_target(&complete), None);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn rewind_target(&self, learner: &Retirement) -> Option<&str> {
        let (current, last) = (&learner.current_state.state_name, &learner.last_state.state_name);
        let is_complete = current == COMPLETE;
        let (current, last) = (self.standing(current), self.standing(last));
        match (current, last) {
            _ if is_complete => None,
            // Whoever took it from an earlier state has skipped something.
            (Standing::Working(now), Standing::Due(before) | Standing::Working(before)) => {
                self.before(now.min(before))
            }
            (Standing::Due(next) | Standing::Working(next), _) => self.before(next),
            (Standing::Ended, Standing::Due(next) | Standing::Working(next)) => self.before(next),
            _ => None,
        }
    }

    /// The state in which the stage with this index is next.
    pub(super) fn before(&self, stage: usize) -> Option<&str> {
        self.resumable_states().nth(stage)
    }

    pub(super) fn standing(&self, state: &str) -> Standing {
        if [ERRORED, ABORTED, COMPLETE].contains(&state) {
            return Standing::Ended;
        }
        let working = self.working_states().position(|start| start == state).map(Standing::Working);
        let due = self.resumable_states().position(|end| end == state).map(Standing::Due);
        working.or(due).unwrap_or(Standing::Unknown)
    }
}

/// What is wrong with the states of numbered stages, each with the number of its stage.
pub(super) fn mistakes<'a>(
    rows: impl IntoIterator<Item = (usize, [&'a str; 2])>,
) -> Vec<(usize, MistakeKind)> {
    let mut found = Vec::new();
    let mut used = BTreeSet::new();
    for (stage, [start, end]) in rows {
        for (state, is_start) in [(start, true), (end, false)] {
            let kind = mistake(state, used.insert(state), is_start);
            found.extend(kind.map(|kind| (stage, kind)));
        }
    }
    found
}

/// What is wrong with one state, if anything is.
fn mistake(state: &str, fresh: bool, is_start: bool) -> Option<MistakeKind> {
    let name = state.to_owned();
    if state.trim().is_empty() {
        Some(MistakeKind::BlankState)
    } else if RESERVED.contains(&state) {
        Some(MistakeKind::Reserved { state: name })
    } else if state.chars().count() > LONGEST {
        Some(MistakeKind::LongState { state: name })
    } else if !fresh {
        Some(MistakeKind::StateTwice { state: name })
    } else if is_start && state.ends_with(NOT_WORKING) {
        Some(MistakeKind::NotWorking { state: name })
    } else {
        None
    }
}
