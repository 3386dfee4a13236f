//! Tokens of every age, written down.

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Store, keys};
use crate::brainstem::state::token::{self, Life};
use crate::scenario::{Place, is_default};
use crate::secret::Secret;

/// A token that opens the API.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "BrainstemToken")]
pub struct Token {
    /// The token itself, which no other token is.
    pub token: Secret,
    /// What it is known as, to be taken back; without one, the next counted one that is free, from
    /// `00000000-0000-4000-8000-000000000001` on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Uuid>,
    /// Whose it is: the address of a user.
    pub user: String,
    /// When it is over; without that, never, as it was until October 2025.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<Timestamp>,
    /// Whether it is a personal access token, which every use gives another year; such a one has an
    /// end.
    #[serde(default, skip_serializing_if = "is_default")]
    pub is_personal: bool,
}

/// A token that is exchanged, once, for a pair of tokens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "BrainstemRefreshToken")]
pub struct RefreshToken {
    /// The token itself, which no other refresh token is.
    pub token: Secret,
    /// Whose it is: the address of a user.
    pub user: String,
    /// When it is over.
    pub expires: Timestamp,
}

impl Token {
    pub(super) fn all(state: &Store) -> Vec<Self> {
        let written = state.tokens.bearer.iter().map(|(text, user, token)| {
            let (expires, is_personal) = match token.life {
                Life::Endless => (None, false),
                Life::Until(end) => (Some(end), false),
                Life::Sliding(end) => (Some(end), true),
            };
            let (token, id) = (Secret::from(text), Some(token.id));
            Self { token, id, user: state.address(user), expires, is_personal }
        });
        written.collect()
    }

    fn life(&self, place: &Place) -> Life {
        match (self.expires, self.is_personal) {
            (Some(end), true) => Life::Sliding(end),
            (Some(end), false) => Life::Until(end),
            (None, false) => Life::Endless,
            (None, true) => {
                place.at("is_personal").wrong("a personal access token has an end (`expires`)");
                Life::Endless
            }
        }
    }
}

impl RefreshToken {
    pub(super) fn all(state: &Store) -> Vec<Self> {
        let written = state.tokens.refresh.iter().map(|(text, user, expires)| {
            let (token, user) = (Secret::from(text), state.address(user));
            Self { token, user, expires: *expires }
        });
        written.collect()
    }
}

/// Puts the tokens in that open the API.
pub(super) fn load(store: &mut Store, tokens: &[Token], place: &Place) {
    let ids = keys::uuids(tokens.iter().map(|it| it.id), place);
    for (index, (token, id)) in tokens.iter().zip(ids).enumerate() {
        let place = place.at(index);
        let (life, text) = (token.life(&place), token.token.expose());
        if store.tokens.bearer.contains(text) {
            place.at("token").wrong("there is such a token already");
        }
        if let Some(user) = store.user_at(&token.user, &place.at("user")) {
            store.tokens.bearer.insert(text, user, token::Token { id, life });
        }
    }
}

/// Puts the tokens in that are exchanged.
pub(super) fn load_refresh(store: &mut Store, tokens: &[RefreshToken], place: &Place) {
    for (index, token) in tokens.iter().enumerate() {
        let (place, text) = (place.at(index), token.token.expose());
        if store.tokens.refresh.contains(text) {
            place.at("token").wrong("there is such a refresh token already");
        }
        if let Some(user) = store.user_at(&token.user, &place.at("user")) {
            store.tokens.refresh.insert(text, user, token.expires);
        }
    }
}
