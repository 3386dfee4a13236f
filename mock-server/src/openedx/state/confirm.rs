//! Confirming what waits for its owner's, or the staff's, confirmation: names and addresses.

use std::fmt;

use jiff::Timestamp;

use super::user::{OldEmail, UserId};
use super::{Lms, Mail, MailSubject};

/// Why nothing was confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConfirmError {
    /// Nobody has this id.
    NoSuchUser,
    /// The user has no profile, on which the change would show.
    NoProfile,
    /// Nothing waits to be confirmed.
    NothingPending,
    /// The address has got an account in the meantime.
    Taken,
}

impl fmt::Display for ConfirmError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoSuchUser => "there is no such user",
            Self::NoProfile => "the user has no profile",
            Self::NothingPending => "nothing waits to be confirmed",
            Self::Taken => "the address belongs to another account by now",
        })
    }
}

impl std::error::Error for ConfirmError {}

impl Lms {
    /// Follows the link in the mail to a new e-mail address, which becomes the user's; the old and
    /// the new one are told. Returns the new address.
    ///
    /// # Errors
    ///
    /// When no address waits to be confirmed, or it belongs to another account by now.
    pub fn confirm_email(&mut self, id: UserId, now: Timestamp) -> Result<String, ConfirmError> {
        let user = self.users.get(&id).ok_or(ConfirmError::NoSuchUser)?;
        let email = user.pending_email.clone().ok_or(ConfirmError::NothingPending)?;
        if self.email_exists_or_retired(&email) {
            return Err(ConfirmError::Taken);
        }
        let user = self.users.get_mut(&id).ok_or(ConfirmError::NoSuchUser)?;
        user.pending_email = None;
        let old = user.email().to_owned();
        if let Some(profile) = &mut user.profile {
            profile.old_emails.push(OldEmail { email: old.clone(), at: now });
        }
        self.set_email(id, &email);
        let subject = MailSubject::EmailChanged;
        self.outbox.extend([old, email.clone()].map(|to| Mail { to, subject }));
        Ok(email)
    }

    /// Follows the link in the mail to a new secondary e-mail address, with which the account can
    /// be recovered from now on. Returns that address.
    ///
    /// # Errors
    ///
    /// When no address waits to be confirmed, or it belongs to an account by now.
    pub fn confirm_secondary_email(&mut self, id: UserId) -> Result<String, ConfirmError> {
        let user = self.users.get(&id).ok_or(ConfirmError::NoSuchUser)?;
        let email = user.pending_secondary_email.clone().ok_or(ConfirmError::NothingPending)?;
        if self.email_exists_or_retired(&email) {
            return Err(ConfirmError::Taken);
        }
        let user = self.users.get_mut(&id).ok_or(ConfirmError::NoSuchUser)?;
        user.pending_secondary_email = None;
        user.recovery_email = Some(email.clone());
        Ok(email)
    }

    /// Gives the profile the name that its owner asked for; the old one is remembered with the
    /// reason that was given when asking.
    ///
    /// # Errors
    ///
    /// When no name waits to be confirmed.
    pub fn confirm_name(&mut self, id: UserId, now: Timestamp) -> Result<(), ConfirmError> {
        let user = self.users.get_mut(&id).ok_or(ConfirmError::NoSuchUser)?;
        let name = user.pending_name.clone().ok_or(ConfirmError::NothingPending)?;
        let profile = user.profile.as_mut().ok_or(ConfirmError::NoProfile)?;
        profile.rename(name, std::mem::take(&mut user.pending_name_rationale), now);
        user.pending_name = None;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::User;
    use super::*;

    const NOW: Timestamp = Timestamp::constant(1_790_000_000, 0);

    #[test]
    fn a_confirmed_address_replaces_the_old_one_and_both_are_told() {
        let mut lms = Lms::default();
        let mira = lms.add(User::learner("mira"));
        assert_eq!(lms.confirm_email(mira, NOW), Err(ConfirmError::NothingPending));
        lms.user_mut(mira).expect("added").pending_email = Some("new@learn.example".to_owned());
        assert_eq!(lms.confirm_email(mira, NOW).as_deref(), Ok("new@learn.example"));
        assert_eq!(lms.user_by_email("new@learn.example").map(User::id), Some(mira));
        assert_eq!(lms.user_by_email("mira@learn.example"), None);
        let told: Vec<&str> = lms.outbox.iter().map(|mail| mail.to.as_str()).collect();
        assert_eq!(told, ["mira@learn.example", "new@learn.example"]);
        let profile = lms.user(mira).and_then(|user| user.profile.clone()).expect("a profile");
        let old = OldEmail { email: "mira@learn.example".to_owned(), at: NOW };
        assert_eq!(profile.old_emails, [old]);
        assert_eq!(lms.confirm_email(mira, NOW), Err(ConfirmError::NothingPending));
    }

    #[test]
    fn an_address_that_was_taken_in_the_meantime_is_not_confirmed() {
        let mut lms = Lms::default();
        let mira = lms.add(User::learner("mira"));
        let user = lms.user_mut(mira).expect("added");
        user.pending_email = Some("tuan@learn.example".to_owned());
        user.pending_secondary_email = Some("tuan@learn.example".to_owned());
        lms.add(User::learner("tuan"));
        assert_eq!(lms.confirm_email(mira, NOW), Err(ConfirmError::Taken));
        assert_eq!(lms.confirm_secondary_email(mira), Err(ConfirmError::Taken));
        assert_eq!(lms.user(mira).map(User::email), Some("mira@learn.example"));
    }

    #[test]
    fn a_confirmed_secondary_address_recovers_the_account() {
        let mut lms = Lms::default();
        let mira = lms.add(User::learner("mira"));
        assert_eq!(lms.confirm_secondary_email(mira), Err(ConfirmError::NothingPending));
        lms.user_mut(mira).expect("added").pending_secondary_email =
            Some("mira@home.example".to_owned());
        assert_eq!(lms.confirm_secondary_email(mira).as_deref(), Ok("mira@home.example"));
        let user = lms.user(mira).expect("added");
        assert_eq!(user.recovery_email.as_deref(), Some("mira@home.example"));
        assert_eq!(user.pending_secondary_email, None);
        assert_eq!(lms.confirm_secondary_email(7), Err(ConfirmError::NoSuchUser));
    }
}
