//! Checking a password, and locking an account after too many wrong ones.

use jiff::Timestamp;

use super::user::{User, UserId};
use super::{Lms, Mail, MailSubject};
use crate::openedx::settings::Settings;

/// Why a password was not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoginError {
    /// Nobody has this name, or the password is wrong or unusable.
    Wrong,
    /// Too many wrong passwords: the account is locked for a while.
    Locked,
}

/// Why somebody is not signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInError {
    /// The account is locked.
    Locked,
    /// There were too many attempts, whoever made them.
    TooMany,
    /// The password is right, but the account was never activated.
    Inactive,
    /// The password is wrong, and the account will be locked soon.
    AttemptsLeft {
        /// Wrong passwords so far.
        failures: u32,
        /// Wrong passwords after which the account is locked.
        allowed: u32,
    },
    /// Nobody has this name, or the password is wrong.
    Wrong {
        /// Wrong passwords so far.
        failures: u32,
    },
}

impl Lms {
    /// Checks the password of a user, counting failures.
    ///
    /// # Errors
    ///
    /// When the password is wrong, or the account is locked, whatever the password.
    pub fn check_password(
        &mut self,
        id: UserId,
        password: &str,
        now: Timestamp,
    ) -> Result<(), LoginError> {
        let settings = &self.settings;
        let user = self.users.get_mut(&id).ok_or(LoginError::Wrong)?;
        if user.is_locked(now) {
            return Err(LoginError::Locked);
        }
        if user.has_password(password) {
            user.unlock();
            return Ok(());
        }
        user.count_failure(settings, now);
        Err(LoginError::Wrong)
    }

    /// Checks the password of somebody who signs in, nobody's being always wrong, unless there were
    /// too many attempts already. An account that is not activated is mailed how to activate it.
    ///
    /// # Errors
    ///
    /// Why the person is not signed in.
    pub fn check_sign_in(
        &mut self,
        id: Option<UserId>,
        password: &str,
        is_admitted: bool,
        now: Timestamp,
    ) -> Result<UserId, SignInError> {
        let user = id.and_then(|id| self.users.get_mut(&id));
        if user.as_ref().is_some_and(|user| user.is_locked(now)) {
            return Err(SignInError::Locked);
        }
        if !is_admitted {
            return Err(SignInError::TooMany);
        }
        let user = user.ok_or(SignInError::Wrong { failures: 0 })?;
        let is_right = user.has_password(password);
        if is_right && user.is_active {
            user.unlock();
            return Ok(user.id);
        }
        user.count_failure(&self.settings, now);
        if is_right {
            let to = user.email().to_owned();
            self.outbox.push_back(Mail { to, subject: MailSubject::ActivateAccount });
            return Err(SignInError::Inactive);
        }
        Err(user.failure(&self.settings, now))
    }

    /// The user with this user name or e-mail address.
    #[must_use]
    pub fn user_by_username_or_email(&self, name: &str) -> Option<&User> {
        self.user_by_username(name).or_else(|| self.user_by_email(name))
    }
}

impl User {
    fn has_password(&self, password: &str) -> bool {
        self.password.as_ref().is_some_and(|secret| secret.is(password))
    }

    fn is_locked(&self, now: Timestamp) -> bool {
        self.locked_until.is_some_and(|until| now < until)
    }

    fn count_failure(&mut self, settings: &Settings, now: Timestamp) {
        self.failed_logins += 1;
        if self.failed_logins >= settings.max_failed_login_attempts_allowed {
            let period = settings.max_failed_login_attempts_lockout_period;
            self.locked_until = now.checked_add(period).ok();
        }
    }

    /// From half of the allowed failures on, people are warned.
    fn failure(&self, settings: &Settings, now: Timestamp) -> SignInError {
        let (failures, allowed) = (self.failed_logins, settings.max_failed_login_attempts_allowed);
        if self.is_locked(now) {
            SignInError::Locked
        } else if failures.saturating_mul(2) >= allowed {
            SignInError::AttemptsLeft { failures, allowed }
        } else {
            SignInError::Wrong { failures }
        }
    }

    fn unlock(&mut self) {
        self.failed_logins = 0;
        self.locked_until = None;
    }
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;

    use super::*;

    #[test]
    fn six_wrong_passwords_lock_an_account_for_half_an_hour() {
        let mut lms = Lms::default();
        let ada = lms.add(User::learner("ada").password("right"));
        let now = Timestamp::constant(1_790_000_000, 0);
        for _ in 0..6 {
            assert_eq!(lms.check_password(ada, "wrong", now), Err(LoginError::Wrong));
        }
        assert_eq!(lms.check_password(ada, "right", now), Err(LoginError::Locked));
        let later = now.checked_add(SignedDuration::from_mins(30)).expect("in range");
        assert_eq!(lms.check_password(ada, "right", later), Ok(()));
    }

    #[test]
    fn a_failure_after_the_lock_has_passed_locks_again_and_a_sign_in_forgets_them_all() {
        let mut lms = Lms::default();
        let ada = Some(lms.add(User::learner("ada").password("right")));
        let now = Timestamp::constant(1_790_000_000, 0);
        let later = now.checked_add(SignedDuration::from_mins(30)).expect("in range");
        let mut errors = Vec::new();
        for at in [now, now, now, now, now, now, later] {
            errors.extend(lms.check_sign_in(ada, "wrong", true, at).err());
        }
        let wrong = |failures| SignInError::Wrong { failures };
        let left = |failures| SignInError::AttemptsLeft { failures, allowed: 6 };
        let locked = SignInError::Locked;
        assert_eq!(errors, [wrong(1), wrong(2), left(3), left(4), left(5), locked, locked]);
        let later = later.checked_add(SignedDuration::from_mins(30)).expect("in range");
        assert!(lms.check_sign_in(ada, "right", true, later).is_ok());
        assert_eq!(lms.check_sign_in(ada, "wrong", true, later), Err(wrong(1)));
    }

    #[test]
    fn who_never_activated_the_account_is_mailed_and_the_attempt_counts() {
        let mut lms = Lms::default();
        let ada = Some(lms.add(User::learner("ada").password("right").inactive()));
        let now = Timestamp::constant(1_790_000_000, 0);
        assert_eq!(lms.check_sign_in(ada, "right", true, now), Err(SignInError::Inactive));
        assert_eq!(lms.outbox.len(), 1);
        let wrong = lms.check_sign_in(ada, "wrong", true, now);
        assert_eq!(wrong, Err(SignInError::Wrong { failures: 2 }));
    }
}
