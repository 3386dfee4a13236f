//! Where learners stand, as the LMS keeps it, and moving them on without losing track of whether a move
//! was made.

use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;

use crate::Error;
use crate::openedx::Client;
use crate::openedx::types::Retirement;

/// How often a question is asked, or a move tried, before it is given up: after pauses of 1, 2, 4, 8,
/// 16 and 32 seconds, a minute in all.
const TRIES: u32 = 7;

/// The longest text that goes into a learner's log, in characters.
const LONGEST: usize = 2_000;

/// One move.
pub(super) struct Move<'a> {
    pub(super) username: &'a str,
    /// Where the learner is believed to be.
    pub(super) from: &'a str,
    pub(super) to: &'a str,
    pub(super) response: &'a str,
    pub(super) force: bool,
}

/// How a move ended.
#[derive(Debug)]
pub(super) enum Arrival {
    /// This move was made, by us.
    Moved,
    /// The learner is there; `perhaps_ours` if one of our tries, whose answer was lost, may have done it.
    There { perhaps_ours: bool },
    /// Somebody has moved the learner to another state.
    Elsewhere(String),
    /// Nobody of this name is being retired.
    Gone,
    /// The learner is where it was.
    Stayed(Error),
    /// Where the learner is cannot be told.
    Unknown(Error),
}

/// The LMS's table of learners who are being retired.
#[derive(Clone, Debug)]
pub(super) struct Ledger {
    pub(super) client: Client,
}

impl Ledger {
    /// Where a learner stands; none if nobody of this name is being retired.
    pub(super) async fn read(&self, username: &str) -> Result<Option<Retirement>, Error> {
        let mut tries = 1;
        loop {
            let answer = self.client.retirement_status_get().username(username).send().await;
            match answer {
                Ok(learner) => return Ok(Some(learner.into_inner())),
                Err(error) if error.is_not_found() => return Ok(None),
                Err(error) if is_final(&error) || tries == TRIES => return Err(error),
                Err(_) => self.pause(&mut tries).await,
            }
        }
    }

    /// Moves a learner, and finds out whether it was done wherever the answer does not tell.
    pub(super) async fn advance(&self, step: &Move<'_>) -> Arrival {
        let (mut tries, mut perhaps_ours) = (1, false);
        loop {
            let Err(error) = self.write(step).await else { return Arrival::Moved };
            let is_refused = is_final(&error);
            if is_unseen(&error) && !is_refused && tries < TRIES {
                self.pause(&mut tries).await;
                continue;
            }
            perhaps_ours |= !is_refused && !is_unseen(&error);
            match self.read(step.username).await {
                Err(unread) => return Arrival::Unknown(unread),
                Ok(None) => return Arrival::Gone,
                Ok(Some(now)) if now.current_state.state_name == step.to => {
                    let came_from_there = now.last_state.state_name == step.from;
                    return Arrival::There { perhaps_ours: perhaps_ours && came_from_there };
                }
                Ok(Some(now)) if now.current_state.state_name != step.from => {
                    return Arrival::Elsewhere(now.current_state.state_name);
                }
                Ok(Some(_)) if is_refused || tries == TRIES => return Arrival::Stayed(error),
                Ok(Some(_)) => self.pause(&mut tries).await,
            }
        }
    }

    async fn write(&self, step: &Move<'_>) -> Result<(), Error> {
        let update = self.client.retirement_status_update().body_map(|change| {
            let change = change.username(step.username).new_state(step.to);
            let change = change.response(bounded(step.response));
            if step.force { change.force(true) } else { change }
        });
        let answer = update.send().await?;
        match answer.status() {
            StatusCode::NO_CONTENT => Ok(()),
            // Whoever says this is not the LMS.
            status => {
                let error = Error::refused(status, answer.headers().clone(), Bytes::new(), None);
                Err(error.during("retirement_status_update"))
            }
        }
    }

    /// Waits before the next try, by the client's clock: twice as long each time.
    async fn pause(&self, tries: &mut u32) {
        let pause = Duration::from_secs(1 << (*tries - 1).min(TRIES));
        *tries += 1;
        self.client.inner.parts().clock.sleep(pause).await;
    }
}

/// Whether asking again would only be told the same.
fn is_final(error: &Error) -> bool {
    let is_refused = error.status().is_some_and(|status| status.is_client_error());
    error.is_invalid_request() || (is_refused && !error.is_retryable())
}

/// Whether the LMS cannot have seen the call.
fn is_unseen(error: &Error) -> bool {
    error.is_credentials() || error.is_connect()
}

/// A text that a learner's log has room for.
pub(super) fn bounded(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
