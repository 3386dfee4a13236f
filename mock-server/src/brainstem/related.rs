//! Rows of relations that come along with a list: each once, at the top level of the answer.

use std::collections::BTreeSet;

use super::group::{self, GroupBody};
use super::state::{GroupId, Store, UserId};
use super::user::{self, UserBody};

/// The rows that come along, of each relation that was asked for.
#[derive(Debug, Default)]
pub(super) struct Related {
    /// Groups.
    pub(super) groups: Option<Vec<GroupBody>>,
    /// Users.
    pub(super) users: Option<Vec<UserBody>>,
}

impl Related {
    /// These groups come along.
    pub(super) fn add_groups(&mut self, store: &Store, ids: impl Iterator<Item = GroupId>) {
        let groups = ids.collect::<BTreeSet<_>>().into_iter().filter_map(|id| store.group(id));
        self.groups = Some(groups.map(|group| group::body(store, group)).collect());
    }

    /// These users come along.
    pub(super) fn add_users(
        &mut self,
        store: &Store,
        ids: impl Iterator<Item = UserId>,
        sees_flags: bool,
    ) {
        let users = ids.collect::<BTreeSet<_>>().into_iter().filter_map(|id| store.user(id));
        self.users = Some(users.map(|user| user::body(store, user, sees_flags)).collect());
    }
}
