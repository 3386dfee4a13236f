//! Invitations and requests to join, written down.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Store, keys};
use crate::brainstem::state::{self, GroupId, Membership, UserId};
use crate::scenario::{Place, is_default};

/// A group asks somebody in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "BrainstemInvitation")]
pub struct Invitation {
    /// The primary key; without one, the next counted one that is free, from
    /// `00000000-0000-4000-8000-000000000001` on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Uuid>,
    /// Who is invited: the address of a user.
    pub user: String,
    /// Where to: the name of a group, which has not invited them twice.
    pub group: String,
    /// Whether the user is to admit and remove others.
    #[serde(default, skip_serializing_if = "is_default")]
    pub new_manager: bool,
    /// Whether the user is to own the group.
    #[serde(default, skip_serializing_if = "is_default")]
    pub new_owner: bool,
}

/// Somebody asks to be let into a group.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "BrainstemJoinRequest")]
pub struct JoinRequest {
    /// The primary key; without one, the next counted one that is free, from
    /// `00000000-0000-4000-8000-000000000001` on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Uuid>,
    /// Who asks: the address of a user.
    pub user: String,
    /// Where to: the name of a group, which they have not asked twice.
    pub group: String,
}

impl Invitation {
    pub(super) fn of(state: &Store, invitation: &state::Invitation) -> Self {
        Self {
            id: Some(invitation.id),
            user: state.address(invitation.user),
            group: state.name_of(invitation.group),
            new_manager: invitation.rights.is_manager,
            new_owner: invitation.rights.is_owner,
        }
    }
}

impl JoinRequest {
    pub(super) fn of(state: &Store, request: &state::JoinRequest) -> Self {
        Self {
            id: Some(request.id),
            user: state.address(request.user),
            group: state.name_of(request.group),
        }
    }
}

/// Puts the invitations in.
pub(super) fn load_invitations(store: &mut Store, invitations: &[Invitation], place: &Place) {
    let ids = keys::uuids(invitations.iter().map(|it| it.id), place);
    for (index, (invitation, id)) in invitations.iter().zip(ids).enumerate() {
        let place = place.at(index);
        let Invitation { user, group, new_manager, new_owner, .. } = invitation;
        let Some((group, user)) = sides(store, group, user, &place) else { continue };
        if store.invitations.between(group, user).is_some() {
            place.wrong("the group has invited this user already");
        }
        let rights = Membership { is_manager: *new_manager, is_owner: *new_owner };
        store.invitations.insert(state::Invitation { id, user, group, rights });
    }
}

/// Puts the requests in.
pub(super) fn load_requests(store: &mut Store, requests: &[JoinRequest], place: &Place) {
    let ids = keys::uuids(requests.iter().map(|it| it.id), place);
    for (index, (request, id)) in requests.iter().zip(ids).enumerate() {
        let place = place.at(index);
        let Some((group, user)) = sides(store, &request.group, &request.user, &place) else {
            continue;
        };
        if store.requests.between(group, user).is_some() {
            place.wrong("the user has asked this group already");
        }
        store.requests.insert(state::JoinRequest { id, user, group });
    }
}

fn sides(store: &Store, group: &str, user: &str, place: &Place) -> Option<(GroupId, UserId)> {
    let user = store.user_at(user, &place.at("user"));
    let group = store.group_at(group, &place.at("group"));
    group.zip(user)
}
