//! The retirement machine: who is being retired, in which state, and what each step removes.

use std::collections::BTreeSet;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use imbl::OrdSet;
use jiff::Timestamp;
use serde_json::{Map, Value};

use super::Lms;
use super::states::{PopulateError, RetirementState, RetirementStates};
use super::user::{User, UserId};
use crate::django::python;
use crate::django::wire_time;
use crate::ids::Ids;
use crate::secret::Secret;

/// A row of `UserRetirementStatus`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetirementStatus {
    /// The primary key.
    pub id: u64,
    /// Who is being retired.
    pub user: UserId,
    /// The user name before retirement; every step names the learner by it.
    pub original_username: String,
    /// The e-mail address before retirement.
    pub original_email: String,
    /// The full name before retirement; may be blank.
    pub original_name: String,
    /// The user name after retirement.
    pub retired_username: String,
    /// The e-mail address after retirement.
    pub retired_email: String,
    /// Where the learner is.
    pub current_state: Arc<RetirementState>,
    /// Where the learner was before.
    pub last_state: Arc<RetirementState>,
    /// What was said at each step, one after the other.
    pub responses: String,
    /// When deletion was asked for.
    pub created: Timestamp,
    /// When the row last changed.
    pub modified: Timestamp,
}

/// Why an action on a learner is refused; it prints as the LMS prints it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ActionError {
    /// Nobody of exactly this original user name is being retired.
    NotFound,
    /// The learner is not in a working state; carries the text of the guard.
    WrongState(String),
}

/// Why a learner could not be moved to another state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MoveError {
    /// Nobody of exactly this original user name is being retired.
    NotFound,
    /// The update or the move is not allowed; carries the wire text.
    Refused(String),
    /// A forced move to a state that does not exist.
    NoSuchState,
}

/// Why finished retirements could not be cleaned up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CleanupError {
    /// Somebody on the list is not `COMPLETE`, unknown or named twice.
    NotAllComplete,
}

/// Why a deletion request could not be taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CancelError {
    /// There is no such retirement.
    NotFound,
    /// It has begun already.
    NotPending {
        /// Whose retirement it is.
        username: String,
        /// The state that it has reached.
        state: String,
    },
}

impl fmt::Display for CancelError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound => f.write_str("Retirement does not exist!"),
            Self::NotPending { username, state } => write!(
                f,
                "Retirement requests can only be cancelled for users in the PENDING state. \
                 Current request state for '{username}': {state}"
            ),
        }
    }
}

impl Lms {
    /// The retirement states, in order.
    #[must_use]
    pub fn retirement_states(&self) -> &RetirementStates {
        &self.states
    }

    /// Changes the retirement states as `manage.py lms populate_retirement_states` does.
    ///
    /// # Errors
    ///
    /// When the list is not valid, or a learner is in a state that is not required.
    pub fn populate_retirement_states<S: AsRef<str>>(
        &mut self,
        names: &[S],
    ) -> Result<(), PopulateError> {
        if let Some(status) =
            self.retirements.rows.values().find(|status| !status.current_state.required)
        {
            return Err(PopulateError::InUse { state: status.current_state.name.clone() });
        }
        self.states.populate(names)?;
        // Rows point at the states, so that they see the new numbers.
        let ids: Vec<u64> = self.retirements.rows.keys().copied().collect();
        for status in ids {
            let Some(status) = self.retirements.rows.get_mut(&status) else { continue };
            for state in [&mut status.current_state, &mut status.last_state] {
                if let Some(renumbered) = self.states.shared(&state.name) {
                    Arc::clone(renumbered).clone_into(state);
                }
            }
        }
        Ok(())
    }

    /// Forgets the retirement states, as in an LMS that never populated them.
    pub fn clear_retirement_states(&mut self) {
        self.states = RetirementStates::empty().into();
    }

    /// Every retirement under way or finished but not cleaned up, by id.
    pub fn retirements(&self) -> impl Iterator<Item = &RetirementStatus> {
        self.retirements.rows.values()
    }

    /// The retirement of a user.
    #[must_use]
    pub fn retirement_of(&self, user: UserId) -> Option<&RetirementStatus> {
        self.retirements.by_user(user)
    }

    /// The retirement of whoever has, or had, this user name.
    #[must_use]
    pub fn retirement_by_any_username(&self, username: &str) -> Option<&RetirementStatus> {
        self.potentially_retired_user(username).and_then(|user| self.retirements.by_user(user.id))
    }

    /// The retirement of exactly this original user name.
    #[must_use]
    pub fn retirement_by_original_username(&self, username: &str) -> Option<&RetirementStatus> {
        self.retirements.by_original_username(username)
    }

    /// The retirement of exactly this original e-mail address.
    #[must_use]
    pub fn retirement_by_original_email(&self, email: &str) -> Option<&RetirementStatus> {
        self.retirements.by_original_email(email)
    }

    /// Who ever asked for deletion and is not merely waiting for it (upstream's
    /// `get_retired_user_ids`), by id.
    #[must_use]
    pub fn get_retired_user_ids(&self) -> Vec<UserId> {
        let is_pending = |id: &UserId| {
            let status = self.retirements.by_user(*id);
            status.is_some_and(|status| status.current_state.name == "PENDING")
        };
        self.retirement_requests.iter().copied().filter(|id| !is_pending(id)).collect()
    }

    /// Whether this user ever asked for deletion and did not take it back.
    #[must_use]
    pub fn has_requested_retirement(&self, user: UserId) -> bool {
        self.retirement_requests.contains(&user)
    }

    /// The retirements in any of `states` for which deletion was asked in `created`, by id: the first
    /// of them, `limit` at most. Who is elsewhere or asked at another time costs nothing.
    #[must_use]
    pub fn retirements_in(
        &self,
        states: &[&RetirementState],
        created: Range<Timestamp>,
        limit: usize,
    ) -> Vec<&RetirementStatus> {
        self.retirements.first_in(states, &created, limit)
    }

    /// Moves `created` of a retirement to `at`, as if deletion had been asked for then.
    pub fn backdate_retirement(&mut self, id: u64, at: Timestamp) {
        self.retirements.change(id, |status| status.created = at);
    }

    /// The row to act upon, if the learner is in a working state: upstream's
    /// `get_retirement_for_retirement_action`.
    ///
    /// # Errors
    ///
    /// When nobody of this name is being retired, or the state is not a working one.
    pub fn retirement_for_action(&self, username: &str) -> Result<&RetirementStatus, ActionError> {
        let status =
            self.retirements.by_original_username(username).ok_or(ActionError::NotFound)?;
        if status.current_state.is_working() {
            return Ok(status);
        }
        Err(ActionError::WrongState(format!(
            "User: {} State: {} Last Updated: {} is in {}, not a valid state to perform retirement actions on.",
            status.user,
            status.current_state,
            wire_time::python(status.modified),
            status.current_state.name
        )))
    }

    /// Moves a learner as `update` says: `username`, `new_state`, `response` and, optionally,
    /// `force`.
    ///
    /// # Errors
    ///
    /// When the learner is not being retired, the update has a key too few or too many, or the
    /// state does not come after the current one and the move is not forced.
    pub fn move_retirement(
        &mut self,
        update: &Map<String, Value>,
        now: Timestamp,
    ) -> Result<(), MoveError> {
        let username = update.get("username").and_then(Value::as_str).unwrap_or_default();
        let status = self.retirements.by_original_username(username).ok_or(MoveError::NotFound)?;
        check_keys(update).map_err(MoveError::Refused)?;
        let wanted = python::str(&update["new_state"]);
        let target = self.states.shared(&wanted);
        if !update.get("force").is_some_and(python::is_true) {
            check_order(&wanted, target.map(Arc::as_ref), &status.current_state)
                .map_err(MoveError::Refused)?;
        }
        let target = Arc::clone(target.ok_or(MoveError::NoSuchState)?);
        let response = python::str(&update["response"]);
        self.retirements.change(status.id, |status| {
            status.responses.push_str(&format!(
                "\n Moved from {} to {target}:\n{response}\n",
                status.current_state
            ));
            status.last_state = std::mem::replace(&mut status.current_state, target);
            status.modified = now;
        });
        Ok(())
    }

    /// Wipes the core of an account (upstream's `retire/`); may be repeated while working.
    ///
    /// # Errors
    ///
    /// See [`Lms::retirement_for_action`].
    pub fn retire(&mut self, username: &str) -> Result<(), ActionError> {
        let status = self.retirement_for_action(username)?.clone();
        let original_email = status.original_email.as_str();
        forget_address(&mut self.course_enrollments_allowed, original_email);
        forget_address(&mut self.unregistered_cohort_assignments, original_email);
        self.remove_profile_image(status.user);
        if let Some(user) = self.users.get_mut(&status.user) {
            wipe(user);
        }
        self.rename(status.user, &status.retired_username);
        self.set_email(status.user, &status.retired_email);
        Ok(())
    }

    /// Wipes the rest of the LMS (upstream's `retire_misc/`); may be repeated while working.
    ///
    /// # Errors
    ///
    /// See [`Lms::retirement_for_action`].
    pub fn retire_misc(&mut self, username: &str) -> Result<(), ActionError> {
        let status = self.retirement_for_action(username)?.clone();
        if let Some(user) = self.users.get_mut(&status.user) {
            user.pending_name = None;
            user.pending_name_rationale.clear();
            if !user.traces.is_blank() {
                user.traces.retire_misc(&status.retired_username, &status.retired_email);
            }
        }
        Ok(())
    }

    /// Leaves every course and returns the organisations of the courses left, in order of
    /// enrolment; none where there was no active enrolment.
    ///
    /// # Errors
    ///
    /// See [`Lms::retirement_for_action`].
    pub fn unenroll(&mut self, username: &str) -> Result<Option<Vec<String>>, ActionError> {
        let user = self.retirement_for_action(username)?.user;
        let Some(user) = self.users.get_mut(&user) else { return Ok(None) };
        let mut orgs = Vec::<String>::new();
        for enrollment in user.enrollments.iter_mut().filter(|enrollment| enrollment.is_active) {
            enrollment.is_active = false;
            if !orgs.contains(&enrollment.org) {
                orgs.push(enrollment.org.clone());
            }
        }
        Ok((!orgs.is_empty()).then_some(orgs))
    }

    /// Deletes the learner's notes.
    ///
    /// # Errors
    ///
    /// See [`Lms::retirement_for_action`].
    pub fn retire_notes(&mut self, username: &str) -> Result<(), ActionError> {
        let user = self.retirement_for_action(username)?.user;
        let user = self.users.get_mut(&user).filter(|user| !user.traces.is_blank());
        if let Some(user) = user {
            user.traces.notes.clear();
        }
        Ok(())
    }

    /// Deletes the learner's posts in the discussion service.
    ///
    /// # Errors
    ///
    /// See [`Lms::retirement_for_action`]; also "not found" where the discussion service does not
    /// know the learner.
    pub fn retire_forum(&mut self, username: &str) -> Result<(), ActionError> {
        let status = self.retirement_for_action(username)?;
        let (user, retired_username) = (status.user, status.retired_username.clone());
        let traces = self.users.get_mut(&user).map(|user| &mut user.traces);
        let Some(traces) = traces.filter(|traces| traces.has_forum_account) else {
            return Err(ActionError::NotFound);
        };
        if traces.is_blank() {
            return Ok(());
        }
        traces.forum_posts.clear();
        if let Some(shown) = &mut traces.forum_username {
            *shown = retired_username;
        }
        Ok(())
    }

    /// Redacts and deletes the rows of finished retirements. The users stay retired for good.
    ///
    /// # Errors
    ///
    /// When anybody of `usernames` is not `COMPLETE`; then nobody is cleaned up.
    pub fn clean_up_retirements(&mut self, usernames: &[String]) -> Result<(), CleanupError> {
        let complete: BTreeSet<u64> = usernames
            .iter()
            .filter_map(|username| self.retirements.by_original_username(username))
            .filter(|status| status.current_state.name == "COMPLETE")
            .map(|status| status.id)
            .collect();
        if complete.len() != usernames.len() {
            return Err(CleanupError::NotAllComplete);
        }
        for id in complete {
            self.retirements.remove(id);
        }
        Ok(())
    }

    /// Takes a deletion request back: the address returns, the password has to be reset.
    ///
    /// # Errors
    ///
    /// When there is no such request, or it is no longer `PENDING`.
    pub fn cancel_retirement(&mut self, id: u64, ids: &Ids) -> Result<(), CancelError> {
        let status = self.retirements.rows.get(&id).ok_or(CancelError::NotFound)?;
        if status.current_state.name != "PENDING" {
            return Err(CancelError::NotPending {
                username: status.original_username.clone(),
                state: status.current_state.name.clone(),
            });
        }
        let (user, email) = (status.user, status.original_email.clone());
        self.set_email(user, &email);
        if let Some(user) = self.users.get_mut(&user) {
            user.password = Some(Secret::from(ids.token(25)));
        }
        self.retirements.remove(id);
        self.retirement_requests.remove(&user);
        Ok(())
    }
}

fn check_keys(update: &Map<String, Value>) -> Result<(), String> {
    const REQUIRED: [&str; 3] = ["username", "new_state", "response"];
    if let Some(missing) = REQUIRED.into_iter().find(|key| !update.contains_key(*key)) {
        return Err(format!("RetirementStatus: Required key {missing} missing from update"));
    }
    match update.keys().find(|key| !REQUIRED.contains(&key.as_str()) && *key != "force") {
        Some(unknown) => Err(format!("RetirementStatus: Unknown key {unknown} in update")),
        None => Ok(()),
    }
}

fn check_order(
    wanted: &str,
    target: Option<&RetirementState>,
    current: &RetirementState,
) -> Result<(), String> {
    match target {
        Some(target) if target.execution_order > current.execution_order => Ok(()),
        // The spelling is upstream's.
        _ => Err(format!(
            "{wanted} does not exist or is an eariler state than current state {current}"
        )),
    }
}

/// Removes what is kept for an e-mail address.
fn forget_address(kept: &mut OrdSet<(String, String)>, address: &str) {
    let first = (address.to_owned(), String::new());
    let found = kept.range(first..).take_while(|(email, _)| email == address);
    let found: Vec<_> = found.cloned().collect();
    for entry in &found {
        kept.remove(entry);
    }
}

fn wipe(user: &mut User) {
    if let Some(profile) = &mut user.profile {
        profile.retire();
    }
    for certificate in &mut user.certificates {
        certificate.name.clear();
    }
    if !user.traces.is_blank() {
        user.traces.retire_critical();
    }
    user.pending_email = None;
    user.org_tags.clear();
    user.pending_secondary_email = None;
    user.recovery_email = None;
    user.first_name.clear();
    user.last_name.clear();
    user.is_active = false;
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::constant(1_790_000_000, 0);

    fn move_to(lms: &mut Lms, username: &str, state: &str) {
        let update = serde_json::json!({"username": username, "new_state": state, "response": ""});
        let update = update.as_object().expect("an object");
        lms.move_retirement(update, NOW).expect("a later state");
    }

    #[test]
    fn who_is_pending_or_took_the_request_back_is_not_retired() {
        let mut lms = Lms::default();
        let ids = ["stays", "asks", "cancels", "leaves", "left"]
            .map(|username| lms.add(User::learner(username)));
        let [_, asks, cancels, leaves, left] = ids;
        let asked = [asks, cancels, leaves, left]
            .map(|user| lms.request_deletion(user, NOW).expect("the first request"));
        assert_eq!(lms.get_retired_user_ids(), [0; 0]);
        lms.cancel_retirement(asked[1], &Ids::seeded(1)).expect("pending");
        move_to(&mut lms, "leaves", "LOCKING_ACCOUNT");
        move_to(&mut lms, "left", "COMPLETE");
        lms.clean_up_retirements(&["left".to_owned()]).expect("complete");
        assert_eq!(lms.get_retired_user_ids(), [leaves, left]);
    }
}
