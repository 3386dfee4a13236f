//! Whom a token speaks for.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::state::Digest;
use super::types::{Auth0User, OAuthToken};
use crate::secret::Secret;

/// Whom an access token speaks for: two tokens of one subject sign the same user in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Subject {
    /// The `sub` claim of a JSON Web Token, taken as it stands.
    Claimed(String),
    /// The digest of a token that says nothing.
    Digest(Digest),
}

impl Subject {
    /// Whom an access token speaks for.
    pub(super) fn of(access_token: &Secret) -> Self {
        match claims::<Sub>(access_token) {
            Some(Sub { sub }) => Self::Claimed(sub),
            None => Self::Digest(Digest::of(access_token.expose())),
        }
    }

    /// Whom `account` is; none where it has neither an id nor an address.
    pub(super) fn of_account(account: &Auth0User) -> Option<Self> {
        account.user_id.clone().or_else(|| account.email.clone()).map(Self::Claimed)
    }
}

#[derive(Deserialize)]
struct Sub {
    sub: String,
}

/// What an identity token says about its user.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub(super) struct Identity {
    pub(super) name: Option<String>,
    pub(super) email: Option<String>,
    pub(super) picture: Option<String>,
    username: Option<String>,
    preferred_username: Option<String>,
    nickname: Option<String>,
}

impl Identity {
    /// What the identity token that came with `token` says; nothing where there is none.
    pub(super) fn of(token: &OAuthToken) -> Self {
        token.id_token.as_ref().and_then(claims).unwrap_or_default()
    }

    /// What `account` says.
    pub(super) fn of_account(account: &Auth0User) -> Self {
        Self {
            name: account.name.clone(),
            email: account.email.clone(),
            picture: account.picture.clone(),
            username: account.username.clone(),
            preferred_username: None,
            nickname: account.nickname.clone(),
        }
    }

    /// The name that the user goes by, by the first claim that gives one.
    pub(super) fn username(&self) -> Option<String> {
        let named = self.username.as_ref().or(self.preferred_username.as_ref());
        named.or(self.nickname.as_ref()).cloned()
    }
}

/// The claims of a JSON Web Token, unverified: nothing says that Pieces OS verifies them.
fn claims<T: DeserializeOwned>(token: &Secret) -> Option<T> {
    jsonwebtoken::dangerous::insecure_decode_claims(token.expose()).ok()
}
