//! Replacing user names wherever the LMS keeps them.

use super::Lms;
use super::user::UserId;
use crate::ids::Ids;

/// How many characters make a taken user name unique (upstream's `SOCIAL_AUTH_UUID_LENGTH`).
const SUFFIX: usize = 4;
/// The most characters that the database takes for a user name.
const COLUMN: usize = 150;

/// What became of the replacement of one user name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replacement {
    /// The name that is free, whether or not it was given.
    pub username: String,
    /// Whether every row was changed; that there was none is no failure.
    pub succeeded: bool,
}

impl Lms {
    /// Gives whoever has, or before retirement had, the user name `current` the name `desired`, or
    /// that with a suffix where it is taken. Either every place is changed or none.
    pub fn replace_username(&mut self, current: &str, desired: &str, ids: &Ids) -> Replacement {
        let mut username = desired.to_owned();
        while self.user_by_username(&username).is_some() {
            username = format!("{desired}-{}", ids.suffix(SUFFIX));
        }
        let owners = self.owners_of(current);
        let succeeded = owners.is_empty() || username.chars().count() <= COLUMN;
        if succeeded {
            self.move_username(current, &username, &owners);
        }
        Replacement { username, succeeded }
    }

    /// Whether any row has this user name.
    #[must_use]
    pub fn keeps_username(&self, username: &str) -> bool {
        !self.owners_of(username).is_empty()
    }

    /// Whose rows have this user name.
    fn owners_of(&self, username: &str) -> Vec<UserId> {
        let user = self.user_by_username(username).map(|user| user.id);
        let retiring = self.retirements.by_original_username(username).map(|status| status.user);
        let reported = self.partner_queue.user_of(username);
        user.into_iter().chain(retiring).chain(reported).collect()
    }

    fn move_username(&mut self, current: &str, username: &str, owners: &[UserId]) {
        if let Some(user) = self.user_by_username(current).map(|user| user.id) {
            self.rename(user, username);
        }
        self.retirements.rename(current, username);
        self.partner_queue.rename(current, username);
        for owner in owners {
            let user = self.users.get_mut(owner).filter(|user| !user.traces.is_blank());
            if let Some(user) = user {
                user.traces.rename(current, username);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::super::{CreditRequest, User};
    use super::*;

    const NOW: Timestamp = Timestamp::constant(1_790_000_000, 0);

    fn replace(lms: &mut Lms, current: &str, desired: &str) -> Replacement {
        lms.replace_username(current, desired, &Ids::seeded(1))
    }

    #[test]
    fn a_free_name_is_given_in_every_place() {
        let mut lms = Lms::default();
        let mut mira = User::learner("mira");
        mira.traces.credit_requirement_usernames = vec!["mira".to_owned(), "other".to_owned()];
        mira.traces.credit_requests =
            vec![CreditRequest { username: "mira".to_owned(), parameters: String::new() }];
        let mira = lms.add(mira);
        lms.request_deletion(mira, NOW).expect("not retired yet");
        let replaced = replace(&mut lms, "mira", "mira_o");
        assert_eq!(replaced, Replacement { username: "mira_o".to_owned(), succeeded: true });
        assert_eq!(lms.user_by_username("mira_o").map(User::id), Some(mira));
        assert!(lms.retirement_by_original_username("mira").is_none());
        assert!(lms.retirement_by_original_username("mira_o").is_some());
        let traces = &lms.user(mira).expect("added").traces;
        assert_eq!(traces.credit_requirement_usernames, ["mira_o", "other"]);
        assert_eq!(traces.credit_requests[0].username, "mira_o");
    }

    #[test]
    fn a_taken_name_gets_a_suffix_of_letters_and_digits_in_turns() {
        let mut lms = Lms::default();
        lms.add(User::learner("mira"));
        lms.add(User::learner("tuan"));
        let Replacement { username, succeeded } = replace(&mut lms, "mira", "tuan");
        assert!(succeeded);
        let suffix = username.strip_prefix("tuan-").expect("a suffix").as_bytes();
        assert_eq!(suffix.len(), 4);
        assert!(suffix.windows(2).all(|two| two[0].is_ascii_digit() != two[1].is_ascii_digit()));
    }

    #[test]
    fn a_name_that_nobody_has_is_replaced_all_the_same() {
        let mut lms = Lms::default();
        let replaced = replace(&mut lms, "ghost", &"x".repeat(151));
        assert!(replaced.succeeded);
    }

    #[test]
    fn a_name_that_the_database_does_not_take_changes_nothing() {
        let mut lms = Lms::default();
        let mira = lms.add(User::learner("mira"));
        assert!(!replace(&mut lms, "mira", &"x".repeat(151)).succeeded);
        assert_eq!(lms.user(mira).map(User::username), Some("mira"));
    }
}
