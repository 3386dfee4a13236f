//! Laboratories: what a group says about where it works.

use std::sync::Arc;

use uuid::Uuid;

use super::{Actor, GroupId, Refusal, Store, UserId};

/// The primary key of a laboratory.
pub type LaboratoryId = Uuid;

/// Where a group works.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Laboratory {
    /// The primary key.
    pub id: LaboratoryId,
    /// Whose laboratory it is.
    pub group: GroupId,
    /// Who leads it.
    pub principal_investigators: Vec<UserId>,
    /// What it does.
    pub description: String,
    /// Its home page; blank without one.
    pub website: String,
    /// The department that it belongs to.
    pub department: String,
    /// The institution that it belongs to.
    pub institution: String,
    /// The city.
    pub city: String,
    /// The country.
    pub country: String,
}

impl Store {
    /// The laboratories, in the order of their keys.
    pub fn laboratories(&self) -> impl Iterator<Item = &Laboratory> {
        self.laboratories.values().map(Arc::as_ref)
    }

    /// The laboratory with this key.
    #[must_use]
    pub fn laboratory(&self, id: LaboratoryId) -> Option<&Laboratory> {
        self.laboratories.get(&id).map(Arc::as_ref)
    }

    /// Puts a laboratory in, whoever asks; what had its key gives way. Nobody leads it who is no
    /// user, and nothing happens where there is no such group.
    pub fn put_laboratory(&mut self, mut laboratory: Laboratory) {
        if self.groups.contains_key(&laboratory.group) {
            laboratory.principal_investigators.retain(|user| self.users.contains_key(user));
            self.laboratories.insert(laboratory.id, Arc::new(laboratory));
        }
    }

    /// Lets `user` lead no laboratory any more.
    pub(super) fn forget_investigator(&mut self, user: UserId) {
        let led = |laboratory: &&Laboratory| laboratory.principal_investigators.contains(&user);
        let led: Vec<_> = self.laboratories().filter(led).map(|it| it.id).collect();
        for id in led {
            if let Some(laboratory) = self.laboratories.get_mut(&id).map(Arc::make_mut) {
                laboratory.principal_investigators.retain(|investigator| *investigator != user);
            }
        }
    }

    /// Whether the actor may say what is so of the laboratories of `group`.
    ///
    /// # Errors
    ///
    /// When only owners of the group may.
    pub fn may_lead(&self, group: GroupId, actor: Actor) -> Result<(), Refusal> {
        let owned = self.group(group).is_some_and(|group| group.is_owned_by(actor));
        (owned || actor.is_admin).then_some(()).ok_or(Refusal::Forbidden)
    }

    /// Deletes a laboratory.
    ///
    /// # Errors
    ///
    /// When there is none, or its group is not the actor's own.
    pub fn delete_laboratory(&mut self, id: LaboratoryId, actor: Actor) -> Result<(), Refusal> {
        let group = self.laboratory(id).ok_or(Refusal::Missing)?.group;
        self.may_lead(group, actor)?;
        self.laboratories.remove(&id);
        Ok(())
    }
}
