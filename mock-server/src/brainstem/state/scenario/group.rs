//! Groups with their members, written down.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Store, keys};
use crate::brainstem::state::{self, GroupId, Membership};
use crate::scenario::{Place, is_default};

/// People who work together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "BrainstemGroup")]
pub struct Group {
    /// The primary key, from 1 on; without one, the next that is free.
    #[serde(default, skip_serializing_if = "is_default")]
    pub id: GroupId,
    /// The name, which no other group has.
    pub name: String,
    /// Who is in it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<Member>,
}

/// Somebody in a group.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "BrainstemMember")]
pub struct Member {
    /// Who it is: the address of a user.
    pub email: String,
    /// Whether the member admits and removes others.
    #[serde(default, skip_serializing_if = "is_default")]
    pub is_manager: bool,
    /// Whether the member owns the group.
    #[serde(default, skip_serializing_if = "is_default")]
    pub is_owner: bool,
}

impl Group {
    pub(super) fn of(state: &Store, group: &state::Group) -> Self {
        let members = group.members.iter().map(|(user, rights)| Member {
            email: state.address(*user),
            is_manager: rights.is_manager,
            is_owner: rights.is_owner,
        });
        Self { id: group.id, name: group.name.clone(), members: members.collect() }
    }
}

/// Puts the groups in, each of which has a name of its own.
pub(super) fn load(store: &mut Store, groups: &[Group], place: &Place) {
    let ids = keys::numbers(groups.iter().map(|group| group.id), place);
    for (index, (group, id)) in groups.iter().zip(ids).enumerate() {
        let place = place.at(index);
        if store.group_by_name(&group.name).is_some() {
            place.at("name").wrong("another group has this name");
        }
        store.put_group(id, &group.name);
        admit(store, id, &group.members, &place.at("members"));
    }
}

fn admit(store: &mut Store, group: GroupId, members: &[Member], place: &Place) {
    for (index, member) in members.iter().enumerate() {
        let place = place.at(index).at("email");
        let Some(user) = store.user_at(&member.email, &place) else { continue };
        if store.group(group).is_some_and(|group| group.members.contains_key(&user)) {
            place.wrong("the user is a member already");
        }
        let Member { is_manager, is_owner, .. } = *member;
        store.admit(group, user, Membership { is_manager, is_owner });
    }
}
