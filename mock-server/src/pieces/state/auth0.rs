//! What Auth0 grants: codes for whoever comes back from the browser, and tokens for codes.

use std::collections::HashMap;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use sha1::{Digest as _, Sha1};
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq;

use super::Store;
use crate::ids::Ids;
use crate::pieces::types::{Auth0User, OAuthToken, TokenTypeEnum};
use crate::secret::Secret;

/// How long a code can be exchanged.
const CODE_LIFETIME: SignedDuration = SignedDuration::from_mins(10);

/// What Auth0 has granted. Codes and tokens are kept as digests only.
#[derive(Clone, Debug, Default)]
pub(super) struct Auth0 {
    codes: HashMap<Digest, Authorized>,
    refresh_tokens: HashMap<Digest, Authorized>,
    access_tokens: HashMap<Digest, Granted>,
    key: Option<Secret>,
}

type Digest = [u8; 20];

/// What somebody allowed in the browser.
#[derive(Clone, Debug)]
struct Authorized {
    request: AuthorizationRequest,
    account: Auth0User,
    expires: Timestamp,
}

#[derive(Clone, Debug)]
struct Granted {
    account: Auth0User,
    expires: Timestamp,
}

/// What an application asks for in the browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuthorizationRequest {
    /// The application.
    pub client_id: String,
    /// For which API.
    pub audience: String,
    /// What for: `openid`, `offline_access` and so on.
    pub scopes: Vec<String>,
    /// Where the code goes.
    pub redirect_uri: String,
    /// The SHA-256 digest of the verifier, in the alphabet of URLs (RFC 7636).
    pub code_challenge: String,
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
        let account = self.settings.account.clone();
        self.auth0.forget_expired(now);
        let code = ids.token(48);
        self.auth0.codes.insert(digest(&code), Authorized { request, account, expires });
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
                let known = self.auth0.refresh_tokens.get(&digest(token));
                let known = known.filter(|known| known.request.client_id == client_id);
                known.cloned().ok_or(GrantError::BadRefreshToken)?
            }
        };
        let is_new = matches!(shown, Authorization::Code { .. });
        let lifetime = self.settings.access_token_lifetime;
        Ok(self.auth0.issue(authorized, is_new, lifetime, now, ids))
    }

    /// Whose an access token of Auth0 is; none where it is unknown or has expired.
    #[must_use]
    pub fn account_of(&self, token: &str, now: Timestamp) -> Option<&Auth0User> {
        let granted = self.auth0.access_tokens.get(&digest(token))?;
        (granted.expires > now).then_some(&granted.account)
    }
}

impl Auth0 {
    /// The access token that a sign-in of Pieces OS itself ends with.
    pub(super) fn sign_in_token(
        &mut self,
        account: &Auth0User,
        now: Timestamp,
        lifetime: SignedDuration,
        ids: &Ids,
    ) -> Secret {
        let request = AuthorizationRequest {
            client_id: "pieces-os".to_owned(),
            audience: "https://pieces.us.auth0.com/api/v2/".to_owned(),
            scopes: ["openid", "profile", "email", "offline_access"].map(str::to_owned).into(),
            redirect_uri: String::new(),
            code_challenge: String::new(),
        };
        self.access_token(&request, account, now, lifetime, ids)
    }

    fn redeem(
        &mut self,
        client_id: &str,
        code: &str,
        redirect_uri: &str,
        code_verifier: &str,
        now: Timestamp,
    ) -> Result<Authorized, GrantError> {
        // A code is good for one try, whether it succeeds or not.
        let authorized = self.codes.remove(&digest(code)).ok_or(GrantError::BadCode)?;
        let request = &authorized.request;
        if authorized.expires <= now || request.client_id != client_id {
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
        authorized: Authorized,
        is_new: bool,
        lifetime: SignedDuration,
        now: Timestamp,
        ids: &Ids,
    ) -> OAuthToken {
        let Authorized { request, account, .. } = &authorized;
        let has = |scope: &str| request.scopes.iter().any(|known| known == scope);
        let access_token = self.access_token(request, account, now, lifetime, ids);
        let id_token = has("openid").then(|| self.id_token(request, account, now, lifetime, ids));
        let scope = Some(request.scopes.join(" "));
        let refreshes = is_new && has("offline_access");
        let refresh_token = refreshes.then(|| {
            let token = ids.token(64);
            self.refresh_tokens.insert(digest(&token), authorized);
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
        account: &Auth0User,
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
        let granted = Granted { account: account.clone(), expires };
        self.access_tokens.insert(digest(token.expose()), granted);
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
        self.codes.retain(|_, code| code.expires > now);
        self.access_tokens.retain(|_, token| token.expires > now);
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

fn digest(secret: &str) -> Digest {
    Sha1::digest(secret).into()
}
