//! How a BrainSTEM is written down.

mod device;
mod group;
mod keys;
mod laboratory;
mod membership;
mod token;
mod user;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use device::{Device, Standing};
pub use group::{Group, Member};
pub use laboratory::Laboratory;
pub use membership::{Invitation, JoinRequest};
pub use token::{RefreshToken, Token};

use super::{GroupId, Settings, Store, User, UserId};
use crate::residue::Mark;
use crate::scenario::{Place, is_default};

/// What a BrainSTEM knows, written down. People are named by their addresses, groups by their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(rename = "Brainstem")]
pub struct Scenario {
    /// What differs from one server to the next.
    #[serde(skip_serializing_if = "is_default")]
    pub settings: Settings,
    /// The people with an account.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub users: Vec<User>,
    /// The groups with their members.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<Group>,
    /// The invitations that wait for an answer.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub invitations: Vec<Invitation>,
    /// The requests to join a group that wait for an answer.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub join_requests: Vec<JoinRequest>,
    /// Where groups work.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub laboratories: Vec<Laboratory>,
    /// The tokens that open the API, of every age.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tokens: Vec<Token>,
    /// The tokens that are exchanged for pairs.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub refresh_tokens: Vec<RefreshToken>,
    /// The devices that are being signed in, the oldest first; of more than 10,000, the oldest are
    /// forgotten.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub devices: Vec<Device>,
    /// The greatest primary key that a user ever had, if whoever had it is gone.
    #[serde(skip_serializing_if = "is_default")]
    pub last_user_id: UserId,
    /// The greatest primary key that a group ever had, if the group is gone.
    #[serde(skip_serializing_if = "is_default")]
    pub last_group_id: GroupId,
}

impl Scenario {
    /// The state that this describes; what is wrong with it is noted at `place`.
    pub(crate) fn load(&self, place: &Place) -> Store {
        let mut store = Store { settings: self.settings, ..Store::default() };
        user::load(&mut store, &self.users, &place.at("users"));
        group::load(&mut store, &self.groups, &place.at("groups"));
        membership::load_invitations(&mut store, &self.invitations, &place.at("invitations"));
        membership::load_requests(&mut store, &self.join_requests, &place.at("join_requests"));
        laboratory::load(&mut store, &self.laboratories, &place.at("laboratories"));
        token::load(&mut store, &self.tokens, &place.at("tokens"));
        token::load_refresh(&mut store, &self.refresh_tokens, &place.at("refresh_tokens"));
        device::load(&mut store, &self.devices, &place.at("devices"));
        let last = keys::within_bounds(self.last_user_id, &place.at("last_user_id"));
        store.last_user = store.last_user.max(last);
        let last = keys::within_bounds(self.last_group_id, &place.at("last_group_id"));
        store.last_group = store.last_group.max(last);
        store
    }

    /// The state, written down.
    pub(crate) fn of(state: &Store) -> Self {
        let greatest_user = state.users.get_max().map(|(id, _)| *id);
        let greatest_group = state.groups.get_max().map(|(id, _)| *id);
        Self {
            settings: state.settings,
            users: state.users().cloned().collect(),
            groups: state.groups().map(|group| Group::of(state, group)).collect(),
            invitations: state.invitations.values().map(|it| Invitation::of(state, it)).collect(),
            join_requests: state.requests.values().map(|it| JoinRequest::of(state, it)).collect(),
            laboratories: state.laboratories().map(|it| Laboratory::of(state, it)).collect(),
            tokens: Token::all(state),
            refresh_tokens: RefreshToken::all(state),
            devices: state.devices.iter().map(|it| Device::of(state, it)).collect(),
            last_user_id: keys::beyond(state.last_user, greatest_user),
            last_group_id: keys::beyond(state.last_group, greatest_group),
        }
    }
}

impl Store {
    /// Everything that whoever has the address `name` can be told by: the address, the full name, and
    /// their pages elsewhere. Keys are left out, since they are small numbers.
    pub(crate) fn marks_of(&self, name: &str) -> Vec<Mark> {
        let Some(user) = self.user_by_email(name) else { return Vec::new() };
        let full_name = format!("{} {}", user.first_name, user.last_name);
        vec![
            Mark::new("email", &user.email),
            Mark::new("name", full_name.trim()),
            Mark::new("website", &user.website),
            Mark::new("google_scholar", &user.google_scholar),
            Mark::new("orcid_id", &user.orcid_id),
        ]
    }

    /// The address of a user, by which scenarios name them.
    fn address(&self, user: UserId) -> String {
        self.user(user).map(|user| user.email.clone()).unwrap_or_default()
    }

    /// The name of a group, by which scenarios name it.
    fn name_of(&self, group: GroupId) -> String {
        self.group(group).map(|group| group.name.clone()).unwrap_or_default()
    }

    /// Whose address this is; a mistake where it is nobody's.
    fn user_at(&self, email: &str, place: &Place) -> Option<UserId> {
        let user = self.user_by_email(email).map(User::id);
        if user.is_none() {
            place.wrong("no user has this address");
        }
        user
    }

    /// Which group has this name; a mistake where none does.
    fn group_at(&self, name: &str, place: &Place) -> Option<GroupId> {
        let group = self.group_by_name(name).map(super::Group::id);
        if group.is_none() {
            place.wrong("no group has this name");
        }
        group
    }
}
