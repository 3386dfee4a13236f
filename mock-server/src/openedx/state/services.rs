//! What other services do for a retirement: proctoring, mailing lists, and names in discussions.

use std::collections::BTreeMap;

use super::Lms;
use super::retirement::ActionError;
use super::user::{User, UserId};
use crate::openedx::settings::Service;

impl Lms {
    /// Whether the LMS cannot reach `service` at the moment.
    #[must_use]
    pub fn is_down(&self, service: Service) -> bool {
        self.settings.outages.contains(&service)
    }

    /// Blanks what the proctoring plugin allowed a user. Nobody of this id is as good as retired.
    pub fn retire_proctoring(&mut self, user: UserId) {
        let user = self.users.get_mut(&user).filter(|user| !user.traces.is_blank());
        if let Some(user) = user {
            user.traces.proctoring_allowances.iter_mut().for_each(String::clear);
        }
    }

    /// Retires a user at every proctoring backend that watched one of their attempts, and tells
    /// which of them did it.
    pub fn retire_at_proctoring_backends(&mut self, user: UserId) -> BTreeMap<String, bool> {
        let failing = &self.settings.failing_proctoring_backends;
        let user = self.users.get_mut(&user).filter(|user| !user.traces.is_blank());
        let attempts = user.map(|user| &mut user.traces.proctored_attempts);
        let mut retired = BTreeMap::new();
        for attempt in attempts.into_iter().flatten() {
            let done = !failing.contains(&attempt.backend);
            attempt.is_held &= !done;
            retired.insert(attempt.backend.clone(), done);
        }
        retired
    }

    /// Takes a learner off mailing lists, as the LMS did before `retire_misc/` took that over.
    ///
    /// # Errors
    ///
    /// See [`Lms::retirement_for_action`].
    pub fn retire_mailings(&mut self, username: &str) -> Result<(), ActionError> {
        let status = self.retirement_for_action(username)?;
        let (user, retired_email) = (status.user, status.retired_email.clone());
        let Some(user) = self.users.get_mut(&user) else { return Ok(()) };
        for tag in user.org_tags.iter_mut().filter(|tag| tag.key == "email-optin") {
            "False".clone_into(&mut tag.value);
        }
        if user.traces.mailing_list_email.is_some() {
            user.traces.mailing_list_email = Some(retired_email);
        }
        Ok(())
    }

    /// Shows another name in the discussion service. The LMS was told before, so that the account
    /// has the new name already; where it has not, or where the discussion service does not know the
    /// account, there is nothing to do. False where the discussion service is down.
    pub fn replace_forum_username(&mut self, username: &str) -> bool {
        let is_down = self.is_down(Service::Discussion);
        let id = self.user_by_username(username).map(User::id);
        let user = id.and_then(|id| self.users.get_mut(&id));
        let Some(user) = user else { return true };
        if !is_down && user.traces.has_forum_account {
            user.traces.forum_username = Some(username.to_owned());
        }
        !is_down
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::openedx::state::ProctoredAttempt;

    #[test]
    fn a_failing_backend_keeps_what_it_has() {
        let mut lms = Lms::default();
        lms.settings.failing_proctoring_backends.insert("rpnow".to_owned());
        let mut ada = User::learner("ada");
        let attempt = |backend: &str| ProctoredAttempt { backend: backend.into(), is_held: true };
        ada.traces.proctored_attempts =
            ["rpnow", "proctortrack", "proctortrack"].map(attempt).into();
        let ada = lms.add(ada);
        let retired = lms.retire_at_proctoring_backends(ada);
        assert_eq!(
            retired.into_iter().collect::<Vec<_>>(),
            [("proctortrack".to_owned(), true), ("rpnow".to_owned(), false),]
        );
        let held = lms.user(ada).map(|user| {
            user.traces.proctored_attempts.iter().map(|attempt| attempt.is_held).collect::<Vec<_>>()
        });
        assert_eq!(held, Some(vec![true, false, false]));
        assert!(lms.retire_at_proctoring_backends(99).is_empty());
    }

    #[test]
    fn discussions_show_a_new_name_once_the_account_has_it() {
        let mut lms = Lms::default();
        let ada = lms.add(User::learner("countess"));
        assert!(lms.replace_forum_username("nobody"));
        assert!(lms.replace_forum_username("countess"));
        let shown = lms.user(ada).and_then(|user| user.traces.forum_username.clone());
        assert_eq!(shown.as_deref(), Some("countess"));
        lms.settings.outages.insert(Service::Discussion);
        assert!(!lms.replace_forum_username("countess"));
    }
}
