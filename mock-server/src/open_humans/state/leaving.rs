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
        if let Some(member) = self.memberships.get_mut(&id) {
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
