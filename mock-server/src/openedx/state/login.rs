//! Checking a password, and locking an account after too many wrong ones.

use jiff::Timestamp;

use super::Lms;
use super::user::{User, UserId};

/// Why a password was not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoginError {
    /// Nobody has this name, or the password is wrong or unusable.
    Wrong,
    /// Too many wrong passwords: the account is locked for a while.
    Locked,
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
        if user.locked_until.is_some_and(|until| now < until) {
            return Err(LoginError::Locked);
        }
        if user.password.as_ref().is_some_and(|secret| secret.is(password)) {
            user.unlock();
            return Ok(());
        }
        user.failed_logins += 1;
        if user.failed_logins >= settings.max_failed_login_attempts_allowed {
            user.failed_logins = 0;
            user.locked_until =
                now.checked_add(settings.max_failed_login_attempts_lockout_period).ok();
        }
        Err(LoginError::Wrong)
    }

    /// The user with this user name or e-mail address.
    #[must_use]
    pub fn user_by_username_or_email(&self, name: &str) -> Option<&User> {
        self.user_by_username(name).or_else(|| self.user_by_email(name))
    }
}

impl User {
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
}
