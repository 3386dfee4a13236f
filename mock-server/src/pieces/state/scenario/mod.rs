//! How a Pieces OS is written down.

mod application;
mod grants;
mod lenient;
mod marks;
mod user;

use std::sync::Arc;

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub use grants::{AccessToken, Code, Grants, Known, RefreshToken};
pub use user::{Subject, User};

use super::{Settings, Store};
use crate::pieces::types::{Application, GroupedTimestamp, UserLastCheckedIn};
use crate::scenario::{Place, is_default};

/// What a Pieces OS knows, written down. Users are named by their ids.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(rename = "Pieces")]
pub struct Scenario {
    /// How this Pieces OS and the world around it behave.
    #[serde(skip_serializing_if = "is_default")]
    pub settings: Settings,
    /// The users that this machine knows, in the order in which they first signed in.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub users: Vec<User>,
    /// The id of the current user; without it, nobody is signed in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current: Option<String>,
    /// When the current user last checked in with the cloud.
    #[serde(skip_serializing_if = "is_default")]
    pub check_in: CheckIn,
    /// The id of this Pieces OS; without it, it is drawn when somebody first asks for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub os_id: Option<Uuid>,
    /// The applications that have connected, one per name and platform.
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "application::read")]
    #[schemars(schema_with = "application::schema")]
    pub applications: Vec<Application>,
    /// What Auth0 has granted.
    #[serde(skip_serializing_if = "is_default")]
    pub auth0: Grants,
}

/// When the current user last checked in with the cloud.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(rename = "PiecesCheckIn")]
pub struct CheckIn {
    /// When that was, to the millisecond.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
    /// Whether the user should be read again.
    #[serde(skip_serializing_if = "is_default")]
    pub needs_refresh: bool,
    /// Whether this Pieces OS was too old to go on then; absent before anybody checked in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_required: Option<bool>,
}

impl Scenario {
    /// The state that this describes; what is wrong with it is noted at `place`.
    pub(crate) fn load(&self, place: &Place) -> Store {
        let mut store = Store { settings: self.settings.clone(), ..Store::default() };
        user::load(&mut store, &self.users, &place.at("users"));
        let known = self.current.as_ref().map(|id| store.by_id.get(id).copied());
        if known == Some(None) {
            place.at("current").wrong("no user has this id");
        }
        store.current = known.flatten();
        store.publish();
        store.check_in.set(self.check_in.clone().of_user(self.current.clone()));
        store.applications.os = self.os_id;
        application::load(&mut store.applications, &self.applications, &place.at("applications"));
        let account = Arc::new(self.settings.account.clone());
        store.auth0 = self.auth0.load(&account, &place.at("auth0"));
        store
    }

    /// The state, written down.
    pub(crate) fn of(state: &Store) -> Self {
        Self {
            settings: state.settings.clone(),
            users: state.users.values().map(|user| User::of(user)).collect(),
            current: state.current().map(|user| user.id.clone()),
            check_in: state.check_in.get().into(),
            os_id: state.applications.os,
            applications: state.applications.sorted().into_iter().cloned().collect(),
            auth0: Grants::of(&state.auth0, &state.settings.account),
        }
    }
}

impl CheckIn {
    fn of_user(self, user_id: Option<String>) -> UserLastCheckedIn {
        UserLastCheckedIn {
            needs_refresh: self.needs_refresh,
            last_checked_in: self.at.map(GroupedTimestamp::at),
            update_required: self.update_required,
            user_id,
        }
    }
}

impl From<UserLastCheckedIn> for CheckIn {
    fn from(known: UserLastCheckedIn) -> Self {
        Self {
            at: known.last_checked_in.map(|at| at.value),
            needs_refresh: known.needs_refresh,
            update_required: known.update_required,
        }
    }
}
