//! What Auth0 has granted, written down.

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
        let mut auth0 = Auth0 { key: self.signing_key.clone(), ..Auth0::default() };
        let account = |given: Option<&Auth0User>| match given {
            Some(account) => Arc::new(account.clone()),
            None => Arc::clone(standard),
        };
        for (index, code) in self.codes.iter().enumerate() {
            let place = place.at("codes").at(index).at("code");
            let Some(digest) = code.code.digest(&place) else { continue };
            if auth0.codes.get(&digest).is_some() {
                place.wrong("there is such a code already");
            }
            let (request, account) = (code.request.clone(), account(code.account.as_ref()));
            let authorized = Arc::new(Authorized { request, account });
            auth0.codes.insert(digest, code.expires, authorized);
        }
        for (index, token) in self.refresh_tokens.iter().enumerate() {
            let place = place.at("refresh_tokens").at(index).at("token");
            let Some(digest) = token.token.digest(&place) else { continue };
            let (request, account) = (token.request.clone(), account(token.account.as_ref()));
            let authorized = Arc::new(Authorized { request, account });
            if auth0.refresh_tokens.insert(digest, authorized).is_some() {
                place.wrong("there is such a refresh token already");
            }
        }
        for (index, token) in self.access_tokens.iter().enumerate() {
            let place = place.at("access_tokens").at(index).at("token");
            let Some(digest) = token.token.digest(&place) else { continue };
            if auth0.access_tokens.get(&digest).is_some() {
                place.wrong("there is such an access token already");
            }
            auth0.access_tokens.insert(digest, token.expires, account(token.account.as_ref()));
        }
        auth0
    }
}
