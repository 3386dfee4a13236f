//! How members leave a project, and what its webhook is told.

use std::fmt;

use jiff::Timestamp;

use super::{Authorization, Membership, Site, WebhookCall};

/// Why nobody left, or why leaving did not come to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeaveError {
    /// No member has the id at present.
    NotAMember,
    /// The member has left, and the site failed while it wrote to the project: its pinned versions
    /// cannot write that no erasure was requested.
    Untold,
}

impl fmt::Display for LeaveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotAMember => "nobody is a member under this id at present",
            Self::Untold => "the member has left, but the project could not be told",
        })
    }
}

impl std::error::Error for LeaveError {}

impl Site {
    /// A member leaves a project, or is removed from it: everything that may be done in the member's
    /// name ends at once, the files of the project stay, and its webhook is told. Whoever authorizes
    /// the project again comes back under the same id.
    ///
    /// # Errors
    ///
    /// When nobody can leave, or when a strict site fails at the webhook after the member has left.
    pub fn leave(
        &mut self,
        project_member_id: &str,
        erasure_requested: bool,
        now: Timestamp,
    ) -> Result<(), LeaveError> {
        let member = self.membership(project_member_id).filter(|member| self.is_active(member));
        let member = member.ok_or(LeaveError::NotAMember)?;
        let Membership { id, account, project, .. } = member.clone();
        if let Some(member) = self.membership_mut(id.as_str()) {
            member.revoked = true;
        }
        self.forget_tokens(Authorization { account, project });
        let webhook = self.project(project).and_then(|project| project.webhook.clone());
        let Some(webhook) = webhook.filter(|_| self.settings.sends_webhooks) else {
            return Ok(());
        };
        if self.settings.is_strict() && !erasure_requested {
            return Err(LeaveError::Untold);
        }
        self.webhooks.ask(WebhookCall::new(project, webhook, &id, erasure_requested, now));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::Ids;
    use crate::open_humans::state::{Account, Application, Project, SCOPES, Webhook};
    use crate::open_humans::{Behaviour, Settings};

    const NOW: Timestamp = Timestamp::constant(1_772_359_200, 0);

    /// A site with one member of one project, which has a webhook.
    fn site(behaviour: Behaviour) -> (Site, Authorization, String) {
        let ids = Ids::seeded(1);
        let settings = Settings { behaviour, ..Settings::default() };
        let mut site = Site { settings, ..Site::default() };
        let mut project = Project::new("Tidal", Application::new("tidal", "s", "http://a.example"));
        project.webhook = Some(Webhook { url: "http://a.example/hook".to_owned(), secret: None });
        let project = site.add_project(project);
        let account = site.add_account(Account::new("marlow_v"), &ids);
        let id = site.join(account, project, true, NOW, &ids).expect("the project exists");
        (site, Authorization { account, project }, id.to_string())
    }

    #[test]
    fn whoever_left_has_no_tokens_and_comes_back_under_the_same_id() {
        let ids = Ids::seeded(2);
        let (mut site, who, id) = site(Behaviour::Documented);
        let token = site.issue_tokens(who, &SCOPES, NOW, &ids).access_token;
        assert_eq!(site.leave(&id, false, NOW), Ok(()));
        assert!(site.check_access_token(token.expose(), NOW).is_err());
        assert_eq!(site.active_members(who.project).count(), 0);
        assert_eq!(site.leave(&id, false, NOW), Err(LeaveError::NotAMember));
        let again = site.join(who.account, who.project, true, NOW, &ids).expect("a member again");
        assert_eq!((again.as_str(), site.active_members(who.project).count()), (id.as_str(), 1));
    }

    #[test]
    fn the_webhook_is_to_be_told_unless_the_settings_or_a_strict_site_forbid_it() {
        let (documented, strict) = (Behaviour::Documented, Behaviour::Strict);
        for (behaviour, sends_webhooks, erasure_requested, left, is_told) in [
            (documented, true, true, Ok(()), true),
            (documented, true, false, Ok(()), true),
            (documented, false, true, Ok(()), false),
            (strict, true, true, Ok(()), true),
            (strict, true, false, Err(LeaveError::Untold), false),
            (strict, false, false, Ok(()), false),
        ] {
            let (mut site, who, id) = site(behaviour);
            site.settings.sends_webhooks = sends_webhooks;
            let case = (behaviour, sends_webhooks, erasure_requested);
            assert_eq!(site.leave(&id, erasure_requested, NOW), left, "{case:?}");
            assert_eq!(site.next_webhook_call().is_some(), is_told, "{case:?}");
            assert_eq!(site.active_members(who.project).count(), 0, "{case:?}");
        }
    }

    #[test]
    fn a_project_without_a_webhook_is_not_told() {
        let (mut site, who, id) = site(Behaviour::Strict);
        site.project_mut(who.project).expect("the project").webhook = None;
        assert_eq!(site.leave(&id, false, NOW), Ok(()));
        assert!(site.next_webhook_call().is_none());
    }
}
