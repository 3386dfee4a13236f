//! How people come into groups: they are invited and accept, or they ask and are accepted.

use uuid::Uuid;

use super::waiting::{Between, Waiting};
use super::{Actor, GroupId, Membership, Refusal, Store, UserId};
use crate::ids::Ids;

/// The primary key of an invitation.
pub type InvitationId = Uuid;
/// The primary key of a request to join.
pub type JoinRequestId = Uuid;

/// A group asks somebody in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// The primary key.
    pub id: InvitationId,
    /// Who is invited.
    pub user: UserId,
    /// Where to.
    pub group: GroupId,
    /// The rights that come with it.
    pub rights: Membership,
}

/// Somebody asks to be let into a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JoinRequest {
    /// The primary key.
    pub id: JoinRequestId,
    /// Who asks.
    pub user: UserId,
    /// Where to.
    pub group: GroupId,
}

impl Between for Invitation {
    fn id(&self) -> Uuid {
        self.id
    }

    fn sides(&self) -> (GroupId, UserId) {
        (self.group, self.user)
    }
}

impl Between for JoinRequest {
    fn id(&self) -> Uuid {
        self.id
    }

    fn sides(&self) -> (GroupId, UserId) {
        (self.group, self.user)
    }
}

impl Store {
    /// Invites somebody, whoever asks for it. An invitation that there was gives way to the new one;
    /// nobody is invited by or to what is not there.
    pub fn invite(
        &mut self,
        group: GroupId,
        user: UserId,
        rights: Membership,
        ids: &Ids,
    ) -> InvitationId {
        let id = ids.uuid();
        if self.users.contains_key(&user) && self.groups.contains_key(&group) {
            self.invitations.insert(Invitation { id, user, group, rights });
        }
        id
    }

    /// Asks to be let into a group.
    ///
    /// # Errors
    ///
    /// When there is no such group, when the user is in it, or has asked already.
    pub fn request_to_join(
        &mut self,
        group: GroupId,
        user: UserId,
        ids: &Ids,
    ) -> Result<JoinRequest, Refusal> {
        let found = self.groups.get(&group).ok_or(Refusal::Missing)?;
        if found.members.contains_key(&user) {
            return Err(Refusal::Conflict("You are already a member of this group."));
        }
        if self.requests.between(group, user).is_some() {
            return Err(Refusal::Conflict("You have already requested to join this group."));
        }
        let request = JoinRequest { id: ids.uuid(), user, group };
        if self.users.contains_key(&user) {
            self.requests.insert(request.clone());
        }
        Ok(request)
    }

    /// The invitations that an actor may know of: their own, those of groups that they manage, and
    /// all for administrators.
    pub fn invitations(&self, actor: Actor) -> impl Iterator<Item = &Invitation> {
        self.known_to(actor, &self.invitations).into_iter()
    }

    /// The requests that an actor may know of, by the same rule.
    pub fn join_requests(&self, actor: Actor) -> impl Iterator<Item = &JoinRequest> {
        self.known_to(actor, &self.requests).into_iter()
    }

    /// What an actor may know of, by key; nothing else is looked at.
    fn known_to<'a, T: Between>(&self, actor: Actor, waiting: &'a Waiting<T>) -> Vec<&'a T> {
        if actor.is_admin {
            return waiting.values().collect();
        }
        let managed = self.groups_of(actor.id).filter(|group| self.manages(actor, *group));
        let managed = managed.flat_map(|group| waiting.of_group(group));
        let mut known: Vec<_> = waiting.of_user(actor.id).chain(managed).collect();
        known.sort_unstable_by_key(|row| row.id());
        known.dedup_by_key(|row| row.id());
        known
    }

    /// An invitation, if the actor may know of it.
    ///
    /// # Errors
    ///
    /// When there is none that the actor may know of.
    pub fn invitation(&self, id: InvitationId, actor: Actor) -> Result<&Invitation, Refusal> {
        let found = self.invitations.get(id);
        let known = |it: &&Invitation| it.user == actor.id || self.manages(actor, it.group);
        found.filter(known).ok_or(Refusal::Missing)
    }

    /// A request to join, if the actor may know of it.
    ///
    /// # Errors
    ///
    /// When there is none that the actor may know of.
    pub fn join_request(&self, id: JoinRequestId, actor: Actor) -> Result<&JoinRequest, Refusal> {
        let found = self.requests.get(id);
        let known = |it: &&JoinRequest| it.user == actor.id || self.manages(actor, it.group);
        found.filter(known).ok_or(Refusal::Missing)
    }

    /// Accepts or rejects an invitation, which is for the invited and for administrators to do.
    ///
    /// # Errors
    ///
    /// When there is none that the actor may know of, or it is not theirs to answer.
    pub fn answer_invitation(
        &mut self,
        id: InvitationId,
        actor: Actor,
        accept: bool,
    ) -> Result<Invitation, Refusal> {
        let invitation = self.invitation(id, actor)?.clone();
        if invitation.user != actor.id && !actor.is_admin {
            return Err(Refusal::Forbidden);
        }
        self.invitations.remove(id);
        if accept {
            self.admit(invitation.group, invitation.user, invitation.rights);
        }
        Ok(invitation)
    }

    /// Takes an invitation back, which is for the group's managers to do.
    ///
    /// # Errors
    ///
    /// When there is none that the actor may know of, or it is not theirs to take back.
    pub fn cancel_invitation(
        &mut self,
        id: InvitationId,
        actor: Actor,
    ) -> Result<Invitation, Refusal> {
        let invitation = self.invitation(id, actor)?.clone();
        if !self.manages(actor, invitation.group) {
            return Err(Refusal::Forbidden);
        }
        self.invitations.remove(id);
        Ok(invitation)
    }

    /// Accepts or rejects a request to join, which is for the group's managers to do.
    ///
    /// # Errors
    ///
    /// When there is none that the actor may know of, or it is not theirs to answer.
    pub fn answer_join_request(
        &mut self,
        id: JoinRequestId,
        actor: Actor,
        accept: bool,
    ) -> Result<JoinRequest, Refusal> {
        let request = self.join_request(id, actor)?.clone();
        if !self.manages(actor, request.group) {
            return Err(Refusal::Forbidden);
        }
        self.requests.remove(id);
        if accept {
            self.admit(request.group, request.user, Membership::default());
        }
        Ok(request)
    }

    /// Takes a request to join back, which is for whoever made it and for administrators to do.
    ///
    /// # Errors
    ///
    /// When there is none that the actor may know of, or it is not theirs to take back.
    pub fn cancel_join_request(
        &mut self,
        id: JoinRequestId,
        actor: Actor,
    ) -> Result<JoinRequest, Refusal> {
        let request = self.join_request(id, actor)?.clone();
        if request.user != actor.id && !actor.is_admin {
            return Err(Refusal::Forbidden);
        }
        self.requests.remove(id);
        Ok(request)
    }

    fn manages(&self, actor: Actor, group: GroupId) -> bool {
        actor.is_admin || self.groups.get(&group).is_some_and(|it| it.is_managed_by(actor))
    }
}
