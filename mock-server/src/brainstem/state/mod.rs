//! The state of BrainSTEM, with no HTTP in it.

mod device;
mod group;
mod laboratory;
mod membership;
mod purse;
mod refusal;
pub mod scenario;
#[cfg(test)]
mod tests;
mod token;
mod user;
mod waiting;

use std::sync::Arc;

use imbl::{HashMap, OrdMap, OrdSet};

pub use device::{Authorization, DeviceAnswer, DeviceError, LIFETIME as DEVICE_LIFETIME};
pub use group::{Group, GroupId, MemberChange, Membership};
pub use laboratory::{Laboratory, LaboratoryId};
pub use membership::{Invitation, InvitationId, JoinRequest, JoinRequestId};
pub use refusal::Refusal;
pub use scenario::Scenario;
pub use token::{IssuedToken, TokenError, TokenPair};
pub use user::{AdminFlag, User, UserId};

use super::settings::Settings;
use device::Devices;
use token::Tokens;
use waiting::Waiting;

/// A BrainSTEM: its people, groups and laboratories, and who is signed in.
#[derive(Clone, Debug, Default)]
pub struct Store {
    /// What differs from one server to the next.
    pub settings: Settings,
    users: OrdMap<UserId, Arc<User>>,
    emails: HashMap<String, UserId>,
    groups: OrdMap<GroupId, Arc<Group>>,
    group_names: HashMap<String, GroupId>,
    groups_of: OrdSet<(UserId, GroupId)>,
    invitations: Waiting<Invitation>,
    requests: Waiting<JoinRequest>,
    laboratories: OrdMap<LaboratoryId, Arc<Laboratory>>,
    tokens: Tokens,
    devices: Devices,
    last_user: UserId,
    last_group: GroupId,
}

/// Who does something: a user, and whether as an administrator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Actor {
    /// The user.
    pub id: UserId,
    /// Whether the user is an administrator of the whole server.
    pub is_admin: bool,
}

impl Store {
    /// Adds `user`, under the next primary key unless it brings one; whoever had that key or
    /// address before is gone.
    pub fn add_user(&mut self, mut user: User) -> UserId {
        if user.id == 0 {
            user.id = self.last_user + 1;
        }
        let id = user.id;
        for former in [Some(id), self.emails.get(&fold(&user.email)).copied()] {
            former.into_iter().for_each(|former| drop(self.delete_user(former)));
        }
        self.last_user = self.last_user.max(id);
        self.emails.insert(fold(&user.email), id);
        self.users.insert(id, Arc::new(user));
        id
    }

    /// The users, in the order of their keys.
    pub fn users(&self) -> impl Iterator<Item = &User> {
        self.users.values().map(Arc::as_ref)
    }

    /// The user with this key.
    #[must_use]
    pub fn user(&self, id: UserId) -> Option<&User> {
        self.users.get(&id).map(Arc::as_ref)
    }

    /// The user with this key, to be changed.
    pub fn user_mut(&mut self, id: UserId) -> Option<&mut User> {
        self.users.get_mut(&id).map(Arc::make_mut)
    }

    /// The user with this address, whose case does not count.
    #[must_use]
    pub fn user_by_email(&self, email: &str) -> Option<&User> {
        self.user(*self.emails.get(&fold(email))?)
    }

    /// Gives a user another address; nothing happens where somebody else has it.
    pub fn change_email(&mut self, id: UserId, email: &str) {
        let taken = self.emails.get(&fold(email)).is_some_and(|owner| *owner != id);
        let Some(user) = self.user_mut(id).filter(|_| !taken) else { return };
        let before = std::mem::replace(&mut user.email, email.to_owned());
        self.emails.remove(&fold(&before));
        self.emails.insert(fold(email), id);
    }

    /// Deletes a user with all that is theirs alone: memberships, invitations, requests, tokens.
    /// Groups and laboratories stay without them.
    pub fn delete_user(&mut self, id: UserId) -> Option<User> {
        let user = Arc::unwrap_or_clone(self.users.remove(&id)?);
        self.emails.remove(&fold(&user.email));
        let groups: Vec<_> = self.groups_of(id).collect();
        for group in groups {
            self.group_mut(group).map(|group| group.members.remove(&id));
            self.groups_of.remove(&(id, group));
        }
        self.invitations.forget_user(id);
        self.requests.forget_user(id);
        self.forget_investigator(id);
        self.tokens.forget(id);
        self.devices.forget(id);
        Some(user)
    }
}

/// How addresses are compared.
fn fold(email: &str) -> String {
    email.to_lowercase()
}
