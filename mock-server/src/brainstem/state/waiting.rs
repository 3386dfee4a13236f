//! What waits for an answer between a group and a user: at most one thing of a kind.

use imbl::{OrdMap, OrdSet};
use uuid::Uuid;

use super::{GroupId, UserId};

/// What stands between a group and a user.
pub(super) trait Between: Clone {
    /// The primary key.
    fn id(&self) -> Uuid;

    /// The group and the user.
    fn sides(&self) -> (GroupId, UserId);
}

/// Things of one kind by their keys, and by who they are between.
#[derive(Clone, Debug)]
pub(super) struct Waiting<T: Clone> {
    rows: OrdMap<Uuid, T>,
    by_group: OrdMap<(GroupId, UserId), Uuid>,
    by_user: OrdSet<(UserId, GroupId)>,
}

impl<T: Clone> Default for Waiting<T> {
    fn default() -> Self {
        Self { rows: OrdMap::new(), by_group: OrdMap::new(), by_user: OrdSet::new() }
    }
}

impl<T: Between> Waiting<T> {
    pub(super) fn get(&self, id: Uuid) -> Option<&T> {
        self.rows.get(&id)
    }

    /// All, in the order of their keys.
    pub(super) fn values(&self) -> impl Iterator<Item = &T> {
        self.rows.values()
    }

    /// What waits between this group and this user.
    pub(super) fn between(&self, group: GroupId, user: UserId) -> Option<&T> {
        self.rows.get(self.by_group.get(&(group, user))?)
    }

    /// What waits between a group and anybody.
    pub(super) fn of_group(&self, group: GroupId) -> impl Iterator<Item = &T> {
        let theirs = self.by_group.range((group, 0)..=(group, UserId::MAX));
        theirs.filter_map(|(_, id)| self.rows.get(id))
    }

    /// What waits between a user and any group.
    pub(super) fn of_user(&self, user: UserId) -> impl Iterator<Item = &T> {
        let theirs = self.by_user.range((user, 0)..=(user, GroupId::MAX));
        theirs.filter_map(|(user, group)| self.between(*group, *user))
    }

    /// Puts `row` in; what waited between the same two gives way.
    pub(super) fn insert(&mut self, row: T) {
        let (group, user) = row.sides();
        self.settle(group, user);
        self.by_group.insert((group, user), row.id());
        self.by_user.insert((user, group));
        self.rows.insert(row.id(), row);
    }

    pub(super) fn remove(&mut self, id: Uuid) -> Option<T> {
        let row = self.rows.remove(&id)?;
        let (group, user) = row.sides();
        self.by_group.remove(&(group, user));
        self.by_user.remove(&(user, group));
        Some(row)
    }

    /// Leaves nothing waiting between this group and this user.
    pub(super) fn settle(&mut self, group: GroupId, user: UserId) {
        if let Some(id) = self.by_group.get(&(group, user)).copied() {
            self.remove(id);
        }
    }

    pub(super) fn forget_group(&mut self, group: GroupId) {
        let theirs = self.by_group.range((group, 0)..=(group, UserId::MAX));
        let theirs: Vec<_> = theirs.map(|(_, id)| *id).collect();
        theirs.into_iter().for_each(|id| drop(self.remove(id)));
    }

    pub(super) fn forget_user(&mut self, user: UserId) {
        let theirs = self.by_user.range((user, 0)..=(user, GroupId::MAX));
        let theirs: Vec<_> = theirs.copied().collect();
        theirs.into_iter().for_each(|(user, group)| self.settle(group, user));
    }
}
