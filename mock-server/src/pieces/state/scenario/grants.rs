//! What Auth0 has granted, written down.

use std::collections::HashSet;
use std::sync::Arc;

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::pieces::state::auth0::{Auth0, Authorized};
use crate::pieces::state::{AuthorizationRequest, Digest};
use crate::pieces::types::Auth0User;
use crate::scenario::Place;
use crate::secret::Secret;

/// What Auth0 has granted. Where no account is named, it is that of the settings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(rename = "PiecesGrants")]
pub struct Grants {
    /// What tokens are signed with; without it, it is drawn when the first one is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signing_key: Option<Secret>,
    /// Codes that were not exchanged yet.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub codes: Vec<Code>,
    /// Refresh tokens, which are never over.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub refresh_tokens: Vec<RefreshToken>,
    /// Access tokens.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub access_tokens: Vec<AccessToken>,
}

/// A code or a token, or what it is known by: Auth0 keeps digests only, which is what a snapshot has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "PiecesKnown")]
pub enum Known {
    /// The text itself.
    Text(Secret),
    /// Its SHA-1 digest, in 40 hexadecimal digits.
    Sha1(String),
}

/// A code that can be exchanged, once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "PiecesCode")]
pub struct Code {
    /// The code.
    pub code: Known,
    /// What was asked for.
    pub request: AuthorizationRequest,
    /// Who allowed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<Auth0User>,
    /// When it is over.
    pub expires: Timestamp,
}

/// A token that can be exchanged for access tokens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "PiecesRefreshToken")]
pub struct RefreshToken {
    /// The token.
    pub token: Known,
    /// What was asked for.
    pub request: AuthorizationRequest,
    /// Who allowed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<Auth0User>,
}

/// A token that says whose it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "PiecesAccessToken")]
pub struct AccessToken {
    /// The token.
    pub token: Known,
    /// Whose it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<Auth0User>,
    /// When it is over.
    pub expires: Timestamp,
}

impl Known {
    fn digest(&self, place: &Place) -> Option<Digest> {
        match self {
            Self::Text(text) => Some(Digest::of(text.expose())),
            Self::Sha1(text) => {
                let digest = Digest::from_hex(text);
                if digest.is_none() {
                    place.at("sha1").wrong("it is not 40 hexadecimal digits");
                }
                digest
            }
        }
    }
}

impl From<&Digest> for Known {
    fn from(digest: &Digest) -> Self {
        Self::Sha1(digest.to_hex())
    }
}

impl Grants {
    /// What was granted, written down where accounts are by default `standard`.
    pub(super) fn of(auth0: &Auth0, standard: &Auth0User) -> Self {
        let account = |of: &Auth0User| (of != standard).then(|| of.clone());
        let codes = auth0.codes.iter().map(|(digest, expires, authorized)| Code {
            code: digest.into(),
            request: authorized.request.clone(),
            account: account(&authorized.account),
            expires,
        });
        let refresh_tokens = auth0.refresh_tokens.iter().map(|(digest, authorized)| RefreshToken {
            token: digest.into(),
            request: authorized.request.clone(),
            account: account(&authorized.account),
        });
        let access_tokens = auth0.access_tokens.iter().map(|(digest, expires, of)| AccessToken {
            token: digest.into(),
            account: account(of),
            expires,
        });
        Self {
            signing_key: auth0.key.clone(),
            codes: codes.collect(),
            refresh_tokens: refresh_tokens.collect(),
            access_tokens: access_tokens.collect(),
        }
    }

    /// What this describes, where accounts are by default `standard`.
    pub(super) fn load(&self, standard: &Arc<Auth0User>, place: &Place) -> Auth0 {
        let account = |given: &Option<Auth0User>| match given {
            Some(account) => Arc::new(account.clone()),
            None => Arc::clone(standard),
        };
        let mut auth0 = Auth0 { key: self.signing_key.clone(), ..Auth0::default() };
        let mut taken = Taken::at(place.at("codes"), "code");
        for (index, Code { code, request, account: given, expires }) in
            self.codes.iter().enumerate()
        {
            let Some(digest) = taken.digest(index, code) else { continue };
            let authorized = Authorized { request: request.clone(), account: account(given) };
            auth0.codes.insert(digest, *expires, Arc::new(authorized));
        }
        let mut taken = Taken::at(place.at("refresh_tokens"), "token");
        for (index, token) in self.refresh_tokens.iter().enumerate() {
            let Some(digest) = taken.digest(index, &token.token) else { continue };
            let (request, account) = (token.request.clone(), account(&token.account));
            auth0.refresh_tokens.insert(digest, Arc::new(Authorized { request, account }));
        }
        let mut taken = Taken::at(place.at("access_tokens"), "token");
        for (index, token) in self.access_tokens.iter().enumerate() {
            let Some(digest) = taken.digest(index, &token.token) else { continue };
            auth0.access_tokens.insert(digest, token.expires, account(&token.account));
        }
        auth0
    }
}

/// The codes or tokens of one list, of which each is there once.
struct Taken {
    list: Place,
    member: &'static str,
    digests: HashSet<Digest>,
}

impl Taken {
    fn at(list: Place, member: &'static str) -> Self {
        Self { list, member, digests: HashSet::new() }
    }

    fn digest(&mut self, index: usize, known: &Known) -> Option<Digest> {
        let place = self.list.at(index).at(self.member);
        let digest = known.digest(&place)?;
        if !self.digests.insert(digest) {
            place.wrong("it is in the list already");
        }
        Some(digest)
    }
}
