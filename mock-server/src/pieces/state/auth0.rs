//! What Auth0 grants: codes for whoever comes back from the browser, and tokens for codes.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use imbl::OrdMap;
use jiff::{SignedDuration, Timestamp};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq;

use super::Store;
use super::digest::Digest;
use super::expiring::Expiring;
use crate::ids::Ids;
use crate::pieces::types::{Auth0User, OAuthToken, TokenTypeEnum};
use crate::secret::Secret;

/// How long a code can be exchanged.
const CODE_LIFETIME: SignedDuration = SignedDuration::from_mins(10);

/// What Auth0 has granted. Codes and tokens are kept as digests only.
#[derive(Clone, Debug, Default)]
pub(super) struct Auth0 {
    pub(super) codes: Expiring<Arc<Authorized>>,
    pub(super) refresh_tokens: OrdMap<Digest, Arc<Authorized>>,
    /// Whose they are.
    pub(super) access_tokens: Expiring<Arc<Auth0User>>,
    pub(super) key: Option<Secret>,
}

/// What somebody allowed in the browser.
#[derive(Clone, Debug)]
pub(super) struct Authorized {
    pub(super) request: AuthorizationRequest,
    pub(super) account: Arc<Auth0User>,
}

/// What an application asks for in the browser.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "PiecesAuthorizationRequest")]
pub struct AuthorizationRequest {
    /// The application.
    pub client_id: String,
    /// For which API.
    #[serde(default = "management_api")]
    pub audience: String,
    /// What for: `openid`, `offline_access` and so on.
    #[serde(default = "every_scope")]
    pub scopes: Vec<String>,
    /// Where the code goes.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub redirect_uri: String,
    /// The SHA-256 digest of the verifier, in the alphabet of URLs (RFC 7636).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub code_challenge: String,
}

fn management_api() -> String {
    "https://pieces.us.auth0.com/api/v2/".to_owned()
}

fn every_scope() -> Vec<String> {
    ["openid", "profile", "email", "offline_access"].map(str::to_owned).into()
}

/// What an application exchanges.
#[derive(Clone, Copy, Debug)]
pub enum Authorization<'a> {
    /// A code, with what shows that it was asked for by the same application.
    Code {
        /// The code.
        code: &'a str,
        /// Where it went.
        redirect_uri: &'a str,
        /// What the challenge is the digest of.
        code_verifier: &'a str,
    },
    /// A refresh token.
    Refresh(&'a str),
}

/// Why nothing is granted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GrantError {
    /// The code is unknown, was used, has expired, or is another application's.
    BadCode,
    /// The code went elsewhere.
    OtherRedirect,
    /// The verifier is not what the challenge is the digest of.
    BadVerifier,
    /// The refresh token is unknown or another application's.
    BadRefreshToken,
}

impl Store {
    /// Lets whoever signs in in the browser allow what is asked for, and gives the code for it.
    pub fn authorize(
        &mut self,
        request: AuthorizationRequest,
        now: Timestamp,
        ids: &Ids,
    ) -> Secret {
        let expires = now.saturating_add(CODE_LIFETIME).unwrap_or(Timestamp::MAX);
        let account = Arc::new(self.settings.account.clone());
        self.auth0.forget_expired(now);
        let code = ids.token(48);
        let authorized = Arc::new(Authorized { request, account });
        self.auth0.codes.insert(Digest::of(&code), expires, authorized);
        Secret::from(code)
    }

    /// Exchanges a code, once, or a refresh token, as often as is wanted, for an access token.
    ///
    /// # Errors
    ///
    /// When what is shown is no good, or not good for `client_id`.
    pub fn grant(
        &mut self,
        client_id: &str,
        shown: Authorization<'_>,
        now: Timestamp,
        ids: &Ids,
    ) -> Result<OAuthToken, GrantError> {
        let authorized = match shown {
            Authorization::Code { code, redirect_uri, code_verifier } => {
                self.auth0.redeem(client_id, code, redirect_uri, code_verifier, now)?
            }
            Authorization::Refresh(token) => {
                let known = self.auth0.refresh_tokens.get(&Digest::of(token));
                let known = known.filter(|known| known.request.client_id == client_id);
                known.cloned().ok_or(GrantError::BadRefreshToken)?
            }
        };
        let is_new = matches!(shown, Authorization::Code { .. });
        let lifetime = self.settings.access_token_lifetime;
        Ok(self.auth0.issue(&authorized, is_new, lifetime, now, ids))
    }

    /// Whose an access token of Auth0 is; none where it is unknown or has expired.
    #[must_use]
    pub fn account_of(&self, token: &str, now: Timestamp) -> Option<&Auth0User> {
        let (expires, account) = self.auth0.access_tokens.get(&Digest::of(token))?;
        (*expires > now).then_some(account)
    }
}

impl Auth0 {
    /// The access token that a sign-in of Pieces OS itself ends with.
    pub(super) fn sign_in_token(
        &mut self,
        account: Auth0User,
        now: Timestamp,
        lifetime: SignedDuration,
        ids: &Ids,
    ) -> Secret {
        let request = AuthorizationRequest {
            client_id: "pieces-os".to_owned(),
            audience: management_api(),
            scopes: every_scope(),
            redirect_uri: String::new(),
            code_challenge: String::new(),
        };
        self.access_token(&request, &Arc::new(account), now, lifetime, ids)
    }

    fn redeem(
        &mut self,
        client_id: &str,
        code: &str,
        redirect_uri: &str,
        code_verifier: &str,
        now: Timestamp,
    ) -> Result<Arc<Authorized>, GrantError> {
        // A code is good for one try, whether it succeeds or not.
        let known = self.codes.remove(&Digest::of(code));
        let (expires, authorized) = known.ok_or(GrantError::BadCode)?;
        let request = &authorized.request;
        if expires <= now || request.client_id != client_id {
            return Err(GrantError::BadCode);
        }
        if request.redirect_uri != redirect_uri {
            return Err(GrantError::OtherRedirect);
        }
        let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(code_verifier));
        let is_same: bool = challenge.as_bytes().ct_eq(request.code_challenge.as_bytes()).into();
        is_same.then_some(authorized).ok_or(GrantError::BadVerifier)
    }

    fn issue(
        &mut self,
        authorized: &Arc<Authorized>,
        is_new: bool,
        lifetime: SignedDuration,
        now: Timestamp,
        ids: &Ids,
    ) -> OAuthToken {
        let Authorized { request, account } = &**authorized;
        let has = |scope: &str| request.scopes.iter().any(|known| known == scope);
        let access_token = self.access_token(request, account, now, lifetime, ids);
        let id_token = has("openid").then(|| self.id_token(request, account, now, lifetime, ids));
        let scope = Some(request.scopes.join(" "));
        let refreshes = is_new && has("offline_access");
        let refresh_token = refreshes.then(|| {
            let token = ids.token(64);
            self.refresh_tokens.insert(Digest::of(&token), Arc::clone(authorized));
            Secret::from(token)
        });
        OAuthToken {
            schema: None,
            access_token,
            token_type: TokenTypeEnum::Bearer,
            expires_in: lifetime.as_secs(),
            scope,
            refresh_token,
            id_token,
        }
    }

    fn access_token(
        &mut self,
        request: &AuthorizationRequest,
        account: &Arc<Auth0User>,
        now: Timestamp,
        lifetime: SignedDuration,
        ids: &Ids,
    ) -> Secret {
        self.forget_expired(now);
        let expires = now.saturating_add(lifetime).unwrap_or(Timestamp::MAX);
        let mut claims = claims(account, now, expires);
        claims["aud"] = json!(request.audience);
        claims["azp"] = json!(request.client_id);
        claims["scope"] = json!(request.scopes.join(" "));
        claims["jti"] = json!(ids.token(16));
        let token = self.sign(&claims, ids);
        self.access_tokens.insert(Digest::of(token.expose()), expires, Arc::clone(account));
        token
    }

    fn id_token(
        &mut self,
        request: &AuthorizationRequest,
        account: &Auth0User,
        now: Timestamp,
        lifetime: SignedDuration,
        ids: &Ids,
    ) -> Secret {
        let expires = now.saturating_add(lifetime).unwrap_or(Timestamp::MAX);
        let mut claims = claims(account, now, expires);
        claims["aud"] = json!(request.client_id);
        for (name, value) in [
            ("name", &account.name),
            ("nickname", &account.nickname),
            ("username", &account.username),
            ("email", &account.email),
            ("picture", &account.picture),
        ] {
            if let Some(value) = value {
                claims[name] = json!(value);
            }
        }
        self.sign(&claims, ids)
    }

    /// Signs with a key of this world's own. Nobody checks it: nothing says that Pieces OS does.
    fn sign(&mut self, claims: &Value, ids: &Ids) -> Secret {
        let key = self.key.get_or_insert_with(|| Secret::from(ids.token(64)));
        let key = jsonwebtoken::EncodingKey::from_secret(key.expose().as_bytes());
        let signed = jsonwebtoken::encode(&jsonwebtoken::Header::default(), claims, &key);
        // Without a signature it is still a token that Auth0 knows.
        Secret::from(signed.unwrap_or_else(|_| ids.token(64)))
    }

    fn forget_expired(&mut self, now: Timestamp) {
        self.codes.forget_expired(now);
        self.access_tokens.forget_expired(now);
    }
}

fn claims(account: &Auth0User, now: Timestamp, expires: Timestamp) -> Value {
    json!({
        "iss": "https://pieces.us.auth0.com/",
        "sub": account.user_id.as_ref().or(account.email.as_ref()),
        "iat": now.as_second(),
        "exp": expires.as_second(),
    })
}
