//! From the names that records refer to each other by to what they name, and back.

use crate::open_humans::state::{AccountId, Authorization, DatatypeId, ProjectId, Site};
use crate::scenario::Place;

impl Site {
    /// The account that a record names.
    pub(super) fn named(&self, username: &str, place: &Place) -> Option<AccountId> {
        let id = self.by_username.get(username).copied();
        if id.is_none() {
            place.wrong(format!("no account has the user name {username:?}"));
        }
        id
    }

    /// The account and the project that a record names under `username` and `project`.
    pub(super) fn named_authorization(
        &self,
        username: &str,
        project: ProjectId,
        place: &Place,
    ) -> Option<Authorization> {
        let account = self.named(username, &place.at("username"));
        let is_known = self.check_project(project, &place.at("project"));
        account.filter(|_| is_known).map(|account| Authorization { account, project })
    }

    /// Whether there is the project that a record names.
    pub(super) fn check_project(&self, id: ProjectId, place: &Place) -> bool {
        let is_known = self.projects.contains_key(&id);
        if !is_known {
            place.wrong(format!("no project has the id {id}"));
        }
        is_known
    }

    /// Notes which of these projects there are not.
    pub(super) fn check_projects(&self, ids: &[ProjectId], place: &Place) {
        for (index, id) in ids.iter().enumerate() {
            self.check_project(*id, &place.at(index));
        }
    }

    /// Notes which of these datatypes there are not.
    pub(super) fn check_datatypes(&self, ids: &[DatatypeId], place: &Place) {
        for (index, id) in ids.iter().enumerate() {
            self.check_datatype(*id, &place.at(index));
        }
    }

    /// Notes if there is no such datatype.
    pub(super) fn check_datatype(&self, id: DatatypeId, place: &Place) {
        if !self.datatypes.contains_key(&id) {
            place.wrong(format!("no datatype has the id {id}"));
        }
    }

    /// How a record names an account and a project; nothing where one of them is not there.
    pub(super) fn names_of(&self, of: Authorization) -> Option<(String, ProjectId)> {
        let project = self.project(of.project)?.id;
        Some((self.account(of.account)?.username.clone(), project))
    }
}
