//! By what a person can be told.

use crate::open_humans::state::{Account, AccountId, Authorization, ProjectId, Site};
use crate::residue::Mark;

impl Site {
    /// Everything that whoever is known by `name` can be told by: a user name, an address, the digits
    /// by which the legacy public API knows a person, or those by which a project does. Nothing where
    /// nobody is.
    pub(crate) fn marks_of(&self, name: &str) -> Vec<Mark> {
        let Some(account) = self.known_by(name) else { return Vec::new() };
        let of = |project| Authorization { account: account.id, project };
        let all = of(ProjectId(0))..=of(ProjectId(u64::MAX));
        let ids = self.by_account.range(all).map(|(_, id)| id.as_str());
        let own = [
            Mark::new("username", &account.username),
            Mark::new("name", &account.name),
            Mark::new("email", &account.email),
            Mark::new("member_id", &account.member_id),
        ];
        own.into_iter().chain(ids.map(|id| Mark::new("project_member_id", id))).collect()
    }

    fn known_by(&self, name: &str) -> Option<&Account> {
        let by_member_id = || self.by_member_id.get(name).copied();
        let by_membership = || self.membership(name).map(|member| member.account);
        let by_id =
            self.by_username.get(name).copied().or_else(by_member_id).or_else(by_membership);
        by_id.map_or_else(|| self.known_in_any_case_by(name), |id: AccountId| self.account(id))
    }

    fn known_in_any_case_by(&self, name: &str) -> Option<&Account> {
        let name = name.to_lowercase();
        let is_known = |of: &str| of.to_lowercase() == name;
        self.accounts().find(|account| is_known(&account.username) || is_known(&account.email))
    }
}
