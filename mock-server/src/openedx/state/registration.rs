//! New accounts.

use jiff::Timestamp;

use super::user::{User, UserId};
use super::{Lms, Mail, MailSubject};

impl Lms {
    /// Adds an account that somebody registered. One that is not active is sent the link that
    /// activates it.
    pub fn register(&mut self, mut user: User, now: Timestamp) -> UserId {
        user.date_joined = now;
        user.has_registration = !user.is_active;
        if !user.is_active {
            let to = user.email().to_owned();
            self.outbox.push_back(Mail { to, subject: MailSubject::ActivateAccount });
        }
        self.add(user)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_account_that_is_not_active_is_sent_a_link() {
        let mut lms = Lms::default();
        let ada = lms.register(User::learner("ada").inactive(), Timestamp::UNIX_EPOCH);
        let bob = lms.register(User::learner("bob"), Timestamp::UNIX_EPOCH);
        let mail = Mail { to: "ada@learn.example".into(), subject: MailSubject::ActivateAccount };
        assert!(lms.outbox.iter().eq([&mail]));
        assert!(lms.user(ada).is_some_and(|user| user.has_registration));
        assert!(lms.user(bob).is_some_and(|user| !user.has_registration));
        assert_eq!(lms.user(ada).map(|user| user.date_joined), Some(Timestamp::UNIX_EPOCH));
    }
}
