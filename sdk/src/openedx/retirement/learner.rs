//! One learner's way through the pipeline, one event at a time.

use std::mem;

use futures::{Stream, stream};

use super::action::{self, Done};
use super::driver::Driver;
use super::event::{Event, Outcome, Progress, Refusal};
use super::ledger::{Arrival, Move, bounded};
use super::pipeline::{Stage, Standing};
use super::state::{COMPLETE, ERRORED};
use crate::openedx::types::Retirement;

/// A learner on the way.
struct Retiring {
    driver: Driver,
    username: String,
    next: Next,
}

/// What comes next.
enum Next {
    Read,
    /// To take the learner for the stage with this index.
    Take(Box<Retirement>, usize),
    /// To do what the stage does.
    Work(Box<Retirement>, usize),
    Complete(Box<Retirement>),
    Over,
}

/// What has happened, and what comes next; or how it ended.
type Step = Result<(Progress, Next), Outcome>;

/// What happens to a learner, as it is asked for: nothing goes on while nobody polls.
pub(super) fn retire(driver: Driver, username: String) -> impl Stream<Item = Event> + Send {
    let beginning = Retiring { driver, username, next: Next::Read };
    stream::unfold(beginning, |mut retiring| async move {
        let step = match mem::replace(&mut retiring.next, Next::Over) {
            Next::Read => retiring.read().await,
            Next::Take(learner, stage) => retiring.take(learner, stage).await,
            Next::Work(learner, stage) => retiring.work(learner, stage).await,
            Next::Complete(learner) => retiring.complete(&learner).await,
            Next::Over => return None,
        };
        let (progress, next) = step.unwrap_or_else(|end| (Progress::Ended(end), Next::Over));
        retiring.next = next;
        let event = Event { username: retiring.username.clone(), progress };
        Some((event, retiring))
    })
}

impl Retiring {
    /// Finds out where the learner is, and whether it can go on from there.
    async fn read(&self) -> Step {
        let learner = match self.driver.ledger.read(&self.username).await {
            Ok(Some(learner)) => Box::new(learner),
            Ok(None) => return Err(Outcome::Refused(Refusal::NotFound)),
            Err(error) => return Err(Outcome::Left { state: None, reason: error.to_string() }),
        };
        let state = learner.current_state.state_name.clone();
        let stage = self.driver.pipeline.due(&state).map_err(Outcome::Refused)?;
        let stages = self.driver.pipeline.stages().len() - stage;
        Ok((Progress::Began { state, stages }, self.next_after(learner, stage)))
    }

    /// What follows once `stage` stages are done.
    fn next_after(&self, learner: Box<Retirement>, stage: usize) -> Next {
        if stage < self.driver.pipeline.stages().len() {
            Next::Take(learner, stage)
        } else {
            Next::Complete(learner)
        }
    }

    fn stage(&self, index: usize) -> &Stage {
        &self.driver.pipeline.stages()[index]
    }

    /// Moves the learner to the start state of a stage. The LMS moves nobody to where they already are,
    /// so of several drivers only one succeeds.
    async fn take(&self, learner: Box<Retirement>, index: usize) -> Step {
        let (start, from) = (self.stage(index).start(), self.came_from(index));
        match self.advance(&learner, from, start, &format!("Starting: {start}")).await {
            Arrival::Moved => {}
            Arrival::There { perhaps_ours: true } => {
                let reason =
                    "the answer to the move here was lost, and somebody else may have made it";
                return Err(self.fail(&learner, start, reason).await);
            }
            Arrival::There { perhaps_ours: false } => {
                return Err(Outcome::Overtaken { state: start.to_owned() });
            }
            Arrival::Stayed(error) => return Err(left(from, &error)),
            other => return Err(lost(other, from)),
        }
        if self.driver.confirms {
            self.confirm(&learner, from, start).await?;
        }
        Ok((Progress::Started { state: start.to_owned() }, Next::Work(learner, index)))
    }

    /// Makes sure that the learner was taken from the state that it was believed to be in, by the request
    /// for deletion that was looked at; otherwise the learner is put back.
    async fn confirm(&self, learner: &Retirement, from: &str, start: &str) -> Result<(), Outcome> {
        match self.driver.ledger.read(&learner.original_username).await {
            Ok(None) => Err(Outcome::Refused(Refusal::NotFound)),
            Ok(Some(now)) if now.current_state.state_name != start => {
                Err(Outcome::Overtaken { state: now.current_state.state_name })
            }
            Ok(Some(now)) if now.last_state.state_name != from || now.id != learner.id => {
                Err(self.put_back(&now, start).await)
            }
            Ok(Some(_)) => Ok(()),
            Err(error) => Err(self.fail(learner, start, &error.to_string()).await),
        }
    }

    /// Takes back that the learner was moved to `start`, before anything was done there.
    async fn put_back(&self, now: &Retirement, start: &str) -> Outcome {
        let (username, to) = (&now.original_username, now.last_state.state_name.as_str());
        let response = "Put back: this driver believed it to be elsewhere.";
        let step = Move { username, from: start, to, response, force: true };
        match self.driver.ledger.advance(&step).await {
            Arrival::Moved | Arrival::There { .. } => Outcome::Overtaken { state: to.to_owned() },
            other => lost(other, start),
        }
    }

    /// Does what the stage does, and moves the learner to its end state.
    async fn work(&self, learner: Box<Retirement>, index: usize) -> Step {
        let stage = self.stage(index);
        let (start, end) = (stage.start(), stage.end());
        let done = match stage.action.run(&self.driver.ledger.client, &learner).await {
            Ok(done) => done,
            Err(error) => {
                return Err(self.fail(&learner, start, &action::with_causes(&*error)).await);
            }
        };
        let response = format!("Ending: {end} with response:\n{done}");
        match self.advance(&learner, start, end, &response).await {
            // Whoever holds a learner in a working state is the only one to move it on.
            Arrival::Moved | Arrival::There { .. } => Ok(self.finished(learner, index, &done)),
            Arrival::Stayed(error) | Arrival::Unknown(error) => {
                Err(self.fail(&learner, start, &error.to_string()).await)
            }
            other => Err(lost(other, start)),
        }
    }

    fn finished(&self, learner: Box<Retirement>, index: usize, done: &Done) -> (Progress, Next) {
        let state = self.stage(index).end().to_owned();
        let progress = Progress::Finished { state, done: bounded(done.as_str()) };
        (progress, self.next_after(learner, index + 1))
    }

    async fn complete(&self, learner: &Retirement) -> Step {
        let from = self.came_from(self.driver.pipeline.stages().len());
        let response = "Learner retirement complete.";
        match self.advance(learner, from, COMPLETE, response).await {
            Arrival::Moved | Arrival::There { .. } => Err(Outcome::Complete),
            Arrival::Stayed(error) => Err(left(from, &error)),
            other => Err(lost(other, from)),
        }
    }

    /// Marks the learner, who is in the working state `at`, as errored.
    async fn fail(&self, learner: &Retirement, at: &str, reason: &str) -> Outcome {
        let (state, reason) = (at.to_owned(), bounded(reason));
        match self.advance(learner, at, ERRORED, &reason).await {
            Arrival::Moved | Arrival::There { .. } => Outcome::Errored { state, reason },
            Arrival::Stayed(error) | Arrival::Unknown(error) => Outcome::Left {
                state: Some(state),
                reason: format!("{reason}; and it could not be marked: {error}"),
            },
            other => lost(other, at),
        }
    }

    async fn advance(&self, learner: &Retirement, from: &str, to: &str, text: &str) -> Arrival {
        let username = &learner.original_username;
        let step = Move { username, from, to, response: text, force: false };
        self.driver.ledger.advance(&step).await
    }

    /// The state that comes before the stage with this index.
    fn came_from(&self, index: usize) -> &str {
        self.driver.pipeline.before(index).unwrap_or_default()
    }
}

impl super::Pipeline {
    /// How many stages a learner in `state` has behind it.
    pub(super) fn due(&self, state: &str) -> Result<usize, Refusal> {
        let state = || state.to_owned();
        match self.standing(&state()) {
            Standing::Due(stage) => Ok(stage),
            Standing::Working(_) => Err(Refusal::Working { state: state() }),
            Standing::Ended => Err(Refusal::Ended { state: state() }),
            Standing::Unknown => Err(Refusal::Unknown { state: state() }),
        }
    }
}

/// The learner is where it was, from where the next run goes on.
fn left(state: &str, error: &crate::Error) -> Outcome {
    Outcome::Left { state: Some(state.to_owned()), reason: error.to_string() }
}

/// The learner is not where it was, or nobody knows.
fn lost(arrival: Arrival, last_seen: &str) -> Outcome {
    match arrival {
        Arrival::Elsewhere(state) => Outcome::Overtaken { state },
        Arrival::Gone => Outcome::Refused(Refusal::NotFound),
        Arrival::Stayed(error) | Arrival::Unknown(error) => left(last_seen, &error),
        Arrival::Moved | Arrival::There { .. } => {
            Outcome::Overtaken { state: last_seen.to_owned() }
        }
    }
}
