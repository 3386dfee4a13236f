//! Groups: who is in them, and what their members may do.
//!
//! Owners may do everything with their group; managers invite people without rights, and remove
//! members without rights; members read and leave. Administrators count as owners of every group.

use std::sync::Arc;

use imbl::OrdMap;

use super::{Actor, Refusal, Store, UserId};
use crate::ids::Ids;

/// The primary key of a group.
pub type GroupId = u64;

/// People who work together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    pub(super) id: GroupId,
    pub(super) name: String,
    pub(super) members: OrdMap<UserId, Membership>,
}

/// What a member may do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Membership {
    /// Whether the member admits and removes others.
    pub is_manager: bool,
    /// Whether the member owns the group.
    pub is_owner: bool,
}

impl Membership {
    /// Of whoever makes a group.
    pub const FOUNDER: Self = Self { is_manager: true, is_owner: true };

    fn has_rights(self) -> bool {
        self.is_manager || self.is_owner
    }
}

/// What happens to one e-mail address in a change of members.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MemberChange {
    /// The member has these rights from now on; who is none yet is invited with them.
    Set(Membership),
    /// The member is removed.
    Remove,
}

impl Group {
    /// The primary key.
    #[must_use]
    pub fn id(&self) -> GroupId {
        self.id
    }

    /// The name, which no other group has.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The members with their rights.
    #[must_use]
    pub fn members(&self) -> &OrdMap<UserId, Membership> {
        &self.members
    }

    /// Whether the actor owns the group, or may do as if.
    #[must_use]
    pub fn is_owned_by(&self, actor: Actor) -> bool {
        actor.is_admin || self.members.get(&actor.id).is_some_and(|member| member.is_owner)
    }

    /// Whether the actor manages the group, or may do as if.
    #[must_use]
    pub fn is_managed_by(&self, actor: Actor) -> bool {
        actor.is_admin || self.members.get(&actor.id).is_some_and(|member| member.has_rights())
    }

    /// Whether `change` to `user` is for `actor` to make.
    fn admits(&self, actor: Actor, user: UserId, change: MemberChange) -> bool {
        let present = self.members.get(&user).copied();
        let has_rights = present.unwrap_or_default().has_rights();
        let is_ordinary = match change {
            MemberChange::Remove => !has_rights,
            MemberChange::Set(rights) => rights == present.unwrap_or_default(),
        };
        self.is_owned_by(actor) || is_ordinary && self.is_managed_by(actor)
    }
}

impl Store {
    /// Makes a group under the next primary key, with `founder` as the only member, manager and
    /// owner; none where another group has the name.
    pub fn add_group(&mut self, name: &str, founder: UserId) -> Option<GroupId> {
        self.add_group_as(self.last_group + 1, name, founder)
    }

    /// Makes a group under this primary key.
    pub fn add_group_as(&mut self, id: GroupId, name: &str, founder: UserId) -> Option<GroupId> {
        if self.group_names.contains_key(name) || self.groups.contains_key(&id) {
            return None;
        }
        self.put_group(id, name);
        self.admit(id, founder, Membership::FOUNDER);
        Some(id)
    }

    /// Puts a group in that nobody is in.
    pub(super) fn put_group(&mut self, id: GroupId, name: &str) {
        self.last_group = self.last_group.max(id);
        self.group_names.insert(name.to_owned(), id);
        let members = OrdMap::new();
        self.groups.insert(id, Arc::new(Group { id, name: name.to_owned(), members }));
    }

    /// The groups, in the order of their keys.
    pub fn groups(&self) -> impl Iterator<Item = &Group> {
        self.groups.values().map(Arc::as_ref)
    }

    /// The group with this key.
    #[must_use]
    pub fn group(&self, id: GroupId) -> Option<&Group> {
        self.groups.get(&id).map(Arc::as_ref)
    }

    /// The group with this name.
    #[must_use]
    pub fn group_by_name(&self, name: &str) -> Option<&Group> {
        self.group(*self.group_names.get(name)?)
    }

    /// The groups that a user owns.
    pub fn groups_owned_by(&self, user: UserId) -> impl Iterator<Item = &Group> {
        let groups = self.groups_of(user).filter_map(|id| self.group(id));
        groups.filter(move |group| group.members.get(&user).is_some_and(|member| member.is_owner))
    }

    /// The groups that a user is in.
    pub(super) fn groups_of(&self, user: UserId) -> impl Iterator<Item = GroupId> {
        self.groups_of.range((user, 0)..=(user, GroupId::MAX)).map(|(_, group)| *group)
    }

    pub(super) fn group_mut(&mut self, id: GroupId) -> Option<&mut Group> {
        self.groups.get_mut(&id).map(Arc::make_mut)
    }

    /// Makes somebody a member with these rights, whoever asks: an invitation or request that there
    /// was is settled by it.
    pub fn admit(&mut self, group: GroupId, user: UserId, rights: Membership) {
        if !self.users.contains_key(&user) {
            return;
        }
        let Some(found) = self.group_mut(group) else { return };
        found.members.insert(user, rights);
        self.groups_of.insert((user, group));
        self.invitations.settle(group, user);
        self.requests.settle(group, user);
    }

    /// Changes a group: its name, its members, or both; all of it or nothing. Who is to be a member
    /// and is none is invited.
    ///
    /// # Errors
    ///
    /// When there is no such group, when part of it is not for `actor` to do, when nobody has one of
    /// the addresses, or when somebody who is to be removed is no member.
    pub fn change_group(
        &mut self,
        id: GroupId,
        actor: Actor,
        name: Option<&str>,
        changes: &[(String, MemberChange)],
        ids: &Ids,
    ) -> Result<(), Refusal> {
        let group = self.groups.get(&id).ok_or(Refusal::Missing)?;
        if !group.is_managed_by(actor) || name.is_some() && !group.is_owned_by(actor) {
            return Err(Refusal::Forbidden);
        }
        let changes = self.judge(group, actor, changes)?;
        for (user, change) in changes {
            self.change_member(id, user, change, ids);
        }
        if let Some(name) = name {
            self.rename(id, name);
        }
        Ok(())
    }

    fn judge(
        &self,
        group: &Group,
        actor: Actor,
        changes: &[(String, MemberChange)],
    ) -> Result<Vec<(UserId, MemberChange)>, Refusal> {
        let judged = changes.iter().map(|(email, change)| {
            let is_no = |what: &str| Refusal::BadMember(format!("{email} is not a {what}."));
            let user = self.user_by_email(email).ok_or_else(|| is_no("user"))?.id;
            if *change == MemberChange::Remove && !group.members.contains_key(&user) {
                return Err(is_no("member"));
            }
            let admitted = group.admits(actor, user, *change);
            admitted.then_some((user, *change)).ok_or(Refusal::Forbidden)
        });
        judged.collect()
    }

    fn change_member(&mut self, id: GroupId, user: UserId, change: MemberChange, ids: &Ids) {
        let Some(group) = self.group_mut(id) else { return };
        match change {
            MemberChange::Remove => self.remove_member(id, user),
            MemberChange::Set(rights) => match group.members.get_mut(&user) {
                Some(member) => *member = rights,
                None => drop(self.invite(id, user, rights, ids)),
            },
        }
    }

    /// Gives a group another name; nothing happens where another group has it.
    fn rename(&mut self, id: GroupId, name: &str) {
        if self.group_names.get(name).is_some_and(|owner| *owner != id) {
            return;
        }
        let Some(group) = self.group_mut(id) else { return };
        let before = std::mem::replace(&mut group.name, name.to_owned());
        self.group_names.remove(&before);
        self.group_names.insert(name.to_owned(), id);
    }

    fn remove_member(&mut self, id: GroupId, user: UserId) {
        self.group_mut(id).map(|group| group.members.remove(&user));
        self.groups_of.remove(&(user, id));
    }

    /// Deletes a group with its invitations, requests and laboratories.
    ///
    /// # Errors
    ///
    /// When there is no such group, or it is not for `actor` to delete.
    pub fn delete_group(&mut self, id: GroupId, actor: Actor) -> Result<(), Refusal> {
        let group = self.groups.get(&id).ok_or(Refusal::Missing)?;
        if !group.is_owned_by(actor) {
            return Err(Refusal::Forbidden);
        }
        let Some(group) = self.groups.remove(&id) else { return Ok(()) };
        self.group_names.remove(&group.name);
        for user in group.members.keys() {
            self.groups_of.remove(&(*user, id));
        }
        self.invitations.forget_group(id);
        self.requests.forget_group(id);
        let theirs = self.laboratories().filter(|laboratory| laboratory.group == id);
        let theirs: Vec<_> = theirs.map(|laboratory| laboratory.id).collect();
        theirs.iter().for_each(|laboratory| drop(self.laboratories.remove(laboratory)));
        Ok(())
    }

    /// Takes a member out of a group at the member's own wish.
    ///
    /// # Errors
    ///
    /// When there is no such group, or the user is not in it.
    pub fn leave_group(&mut self, id: GroupId, user: UserId) -> Result<(), Refusal> {
        let group = self.groups.get(&id).ok_or(Refusal::Missing)?;
        if !group.members.contains_key(&user) {
            return Err(Refusal::Conflict("You are not a member of this group."));
        }
        self.remove_member(id, user);
        Ok(())
    }
}
