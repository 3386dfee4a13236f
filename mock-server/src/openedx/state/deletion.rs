//! A learner's request to be deleted, with which every retirement begins.

use std::fmt;

use jiff::Timestamp;

use super::retirement::RetirementStatus;
use super::user::UserId;
use super::{Lms, Mail, MailSubject};

/// Why a deletion request could not be accepted; it prints as the LMS prints it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeletionError {
    /// There is no such user.
    NoSuchUser,
    /// The LMS has no retirement states.
    NoStates,
    /// The user is being retired already.
    AlreadyRetiring {
        /// The user name.
        username: String,
    },
    /// The user asked before and finished retirement.
    AlreadyRequested {
        /// The user name.
        username: String,
    },
}

impl fmt::Display for DeletionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSuchUser => f.write_str("User matching query does not exist."),
            Self::NoStates => f.write_str(
                "Default state does not exist! Populate retirement states to retire users.",
            ),
            Self::AlreadyRetiring { username } => {
                write!(f, "User {username} already has a retirement status row!")
            }
            Self::AlreadyRequested { username } => {
                write!(f, "User {username} already has a retirement request row!")
            }
        }
    }
}

impl Lms {
    /// Accepts the deletion request of a user: the account can no longer be signed in to, and its
    /// retirement is pending. Returns the id of the retirement.
    ///
    /// # Errors
    ///
    /// When the user or the states do not exist, or the user asked before; nothing changes then.
    pub fn request_deletion(&mut self, id: UserId, now: Timestamp) -> Result<u64, DeletionError> {
        let status = self.new_retirement(id, now)?;
        let (retirement, retired_email) = (status.id, status.retired_email.clone());
        self.retirements.insert(status);
        self.retirement_requests.insert(id);
        self.oauth.forget(id);
        self.sessions.forget(id);
        self.messages.remove(&id);
        self.ask_to_be_deleted(id, &retired_email);
        Ok(retirement)
    }

    /// What an account loses as soon as its owner asks to be deleted.
    pub(super) fn ask_to_be_deleted(&mut self, id: UserId, retired_email: &str) {
        self.set_email(id, retired_email);
        let recovery = self.users.get(&id).and_then(|user| user.recovery_email.clone());
        let retired_recovery = recovery.map(|email| self.retired_email(&email));
        if let Some(user) = self.users.get_mut(&id) {
            user.social_auth.clear();
            user.password = None;
            user.has_registration = false;
            user.recovery_email = retired_recovery;
        }
    }

    /// Tells the person behind `address` that the account will be deleted.
    pub fn send_deletion_notice(&mut self, address: &str) {
        self.outbox
            .push_back(Mail { to: address.to_owned(), subject: MailSubject::DeletionNotice });
    }

    fn new_retirement(
        &mut self,
        id: UserId,
        now: Timestamp,
    ) -> Result<RetirementStatus, DeletionError> {
        let user = self.users.get(&id).ok_or(DeletionError::NoSuchUser)?;
        let first = self.states.first().ok_or(DeletionError::NoStates)?;
        let state = self.states.shared(&first.name).cloned().ok_or(DeletionError::NoStates)?;
        if self.retirements.by_user(id).is_some() {
            return Err(DeletionError::AlreadyRetiring { username: user.username().to_owned() });
        }
        if self.retirement_requests.contains(&id) {
            return Err(DeletionError::AlreadyRequested { username: user.username().to_owned() });
        }
        Ok(RetirementStatus {
            id: self.retirements.next_id(),
            user: id,
            original_username: user.username().to_owned(),
            original_email: user.email().to_owned(),
            original_name: user.full_name().to_owned(),
            retired_username: self.retired_username(&user.username),
            retired_email: self.retired_email(&user.email),
            responses: format!("Created in state {state} by create_retirement"),
            last_state: state.clone(),
            current_state: state,
            created: now,
            modified: now,
        })
    }
}
