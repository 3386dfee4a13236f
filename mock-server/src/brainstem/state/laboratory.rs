//! Laboratories: what a group says about where it works.

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
        self.laboratories.values()
    }

    /// The laboratory with this key.
    #[must_use]
    pub fn laboratory(&self, id: LaboratoryId) -> Option<&Laboratory> {
        self.laboratories.get(&id)
    }

    /// Puts a laboratory in, whoever asks; what had its key gives way.
    pub fn put_laboratory(&mut self, laboratory: Laboratory) {
        self.laboratories.insert(laboratory.id, laboratory);
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
