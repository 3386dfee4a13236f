//! The tokens that OAuth applications were granted (django-oauth-toolkit).

use std::sync::Arc;

use imbl::OrdSet;
use jiff::{SignedDuration, Timestamp};

use super::Lms;
use super::application::{Application, ClientProof, GrantType};
use super::authorization_code::AuthorizationCode;
use super::issued::{Issued, Owned, of_user};
use super::table::Table;
use super::user::UserId;
use crate::ids::Ids;
use crate::secret::Secret;

/// How long an opaque access token lives.
const BEARER_LIFETIME: SignedDuration = SignedDuration::from_secs(36_000);
/// How long a refresh token lives.
const REFRESH_LIFETIME: SignedDuration = SignedDuration::from_hours(90 * 24);
pub(super) const DEFAULT_SCOPES: [&str; 4] = ["read", "write", "email", "profile"];
const USER_ID: &str = "user_id";

/// An opaque access token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessToken {
    /// Whose token it is.
    pub user: UserId,
    /// When it stops working.
    pub expires: Timestamp,
}

impl Owned for AccessToken {
    fn user(&self) -> UserId {
        self.user
    }
}

#[derive(Clone, Debug)]
pub(super) struct RefreshToken {
    pub(super) user: UserId,
    pub(super) client_id: String,
    pub(super) scopes: Vec<String>,
    pub(super) access_token: String,
    pub(super) expires: Timestamp,
}

impl Owned for RefreshToken {
    fn user(&self) -> UserId {
        self.user
    }
}

#[derive(Clone, Debug, Default)]
pub(super) struct OAuth {
    pub(super) applications: Table<String, Application>,
    owners: OrdSet<(UserId, Arc<str>)>,
    pub(super) codes: Issued<AuthorizationCode>,
    pub(super) access_tokens: Issued<AccessToken>,
    pub(super) refresh_tokens: Issued<RefreshToken>,
}

impl OAuth {
    pub(super) fn add(&mut self, application: Application) {
        if let Some(replaced) = self.applications.remove(&application.client_id) {
            self.owners.remove(&(replaced.owner, replaced.client_id.into()));
        }
        self.owners.insert((application.owner, application.client_id.as_str().into()));
        self.applications.insert(application.client_id.clone(), application);
    }

    fn owns_application(&self, user: UserId) -> bool {
        let first: (UserId, Arc<str>) = (user, "".into());
        self.owners.range(first..).next().is_some_and(|(owner, _)| *owner == user)
    }

    /// Deletes the tokens and applications of a user, and what others let those do.
    pub(super) fn forget(&mut self, user: UserId) {
        self.access_tokens.forget(user);
        self.refresh_tokens.forget(user);
        self.codes.forget(user);
        let owned = of_user(&self.owners, user);
        for client_id in &owned {
            self.applications.remove(&**client_id);
            self.owners.remove(&(user, Arc::clone(client_id)));
        }
        if !owned.is_empty() {
            let is_owned = |client_id: &str| owned.iter().any(|owned| **owned == *client_id);
            self.refresh_tokens.retain(|token| !is_owned(&token.client_id));
            self.codes.retain(|code| !is_owned(&code.client_id));
        }
    }
}

/// What a client sends to the token endpoint.
#[derive(Clone, Debug, Default)]
pub struct TokenRequest {
    /// How the client asks to be granted a token.
    pub grant_type: Option<String>,
    /// Which application asks.
    pub client: ClientProof,
    /// User name or e-mail address, of the password grant.
    pub username: Option<String>,
    /// The password, of the password grant.
    pub password: Option<Secret>,
    /// The refresh token, of the refresh grant.
    pub refresh_token: Option<Secret>,
    /// The authorization code, of the grant of that name.
    pub code: Option<Secret>,
    /// Where the authorization code was sent to.
    pub redirect_uri: Option<String>,
    /// The scopes asked for, separated by spaces.
    pub scope: Option<String>,
    /// Whether the access token will be replaced by a JWT.
    pub wants_jwt: bool,
}

/// What was granted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// Whose tokens these are.
    pub user: UserId,
    /// The grant type that the application is registered for.
    pub grant_type: GrantType,
    /// Whether the application is restricted.
    pub is_restricted: bool,
    /// What a JWT is limited to.
    pub filters: Vec<String>,
    /// The scopes of the tokens.
    pub scopes: Vec<String>,
    /// The opaque access token.
    pub access_token: Secret,
    /// How long the access token lives; negative where it has expired long ago.
    pub expires_in: SignedDuration,
    /// The refresh token, where the grant comes with one.
    pub refresh_token: Option<Secret>,
}

/// Why nothing was granted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GrantError {
    /// The application is unknown, or its secret is wrong.
    InvalidClient,
    /// The user name or password is wrong.
    InvalidCredentials,
    /// The refresh token is unknown, used, revoked or expired.
    InvalidRefreshToken,
    /// The authorization code is unknown, redeemed, expired or another application's.
    InvalidCode,
    /// The grant type is absent or unknown.
    UnsupportedGrantType,
    /// The application is not registered for the grant type.
    UnauthorizedClient,
    /// The user name or password is missing.
    MissingCredential(&'static str),
    /// The refresh token or authorization code is missing.
    Missing(&'static str),
    /// The redirect URI is not the one that the authorization code was sent to.
    MismatchingRedirectUri,
}

/// Why a presented access token is not accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TokenError {
    /// No such token.
    Nonexistent,
    /// The token is past its expiry.
    Expired,
    /// The owner has an unusable password and no application: a deactivated person.
    Disabled {
        /// The owner's user name.
        username: String,
    },
}

impl Lms {
    /// Registers an application, replacing one of the same `client_id`.
    pub fn add_application(&mut self, application: Application) {
        self.oauth.add(application);
    }

    /// Issues an opaque access token to a user, as if granted by some application before.
    pub fn issue_access_token(&mut self, user: UserId, expires: Timestamp, ids: &Ids) -> Secret {
        let token = ids.token(30);
        self.oauth.access_tokens.insert(&token, AccessToken { user, expires });
        Secret::from(token)
    }

    /// Makes an opaque access token expire at `at`.
    pub fn expire_access_token(&mut self, token: &str, at: Timestamp) {
        if let Some(token) = self.oauth.access_tokens.get_mut(token) {
            token.expires = at;
        }
    }

    /// Whose opaque access token this is.
    ///
    /// # Errors
    ///
    /// When it is unknown or expired, or its owner was disabled.
    pub fn check_access_token(&self, token: &str, now: Timestamp) -> Result<UserId, TokenError> {
        let token = self.oauth.access_tokens.get(token).ok_or(TokenError::Nonexistent)?;
        if token.expires <= now {
            return Err(TokenError::Expired);
        }
        let user = self.users.get(&token.user).ok_or(TokenError::Nonexistent)?;
        if user.password.is_none() && !self.oauth.owns_application(user.id) {
            return Err(TokenError::Disabled { username: user.username().to_owned() });
        }
        Ok(user.id)
    }

    /// Grants tokens, if the request is in order.
    ///
    /// # Errors
    ///
    /// What the client has to be told.
    pub fn grant(
        &mut self,
        request: &TokenRequest,
        now: Timestamp,
        ids: &Ids,
    ) -> Result<Grant, GrantError> {
        let application = self.oauth.authenticate(&request.client)?.clone();
        let asked = Asked { application: &application, request, now, ids };
        match request.grant_type.as_deref() {
            Some("client_credentials") => self.grant_to_owner(&asked),
            Some("password") => self.grant_for_password(&asked),
            Some("authorization_code") => self.grant_for_code(&asked),
            Some("refresh_token") => self.grant_for_refresh(&asked),
            _ => Err(GrantError::UnsupportedGrantType),
        }
    }

    fn grant_to_owner(&mut self, asked: &Asked<'_>) -> Result<Grant, GrantError> {
        asked.expect(GrantType::ClientCredentials)?;
        let scopes = asked.shown(asked.scopes(), asked.application.allows_user_id_scope);
        Ok(self.grant_to(asked.application.owner, scopes, asked))
    }

    fn grant_for_password(&mut self, asked: &Asked<'_>) -> Result<Grant, GrantError> {
        let Asked { request, now, .. } = asked;
        let username =
            request.username.as_deref().ok_or(GrantError::MissingCredential("username"))?;
        let password =
            request.password.as_ref().ok_or(GrantError::MissingCredential("password"))?;
        asked.expect(GrantType::Password)?;
        let user =
            self.user_by_username_or_email(username).ok_or(GrantError::InvalidCredentials)?;
        let user = user.id;
        self.check_password(user, password.expose(), *now)
            .map_err(|_| GrantError::InvalidCredentials)?;
        Ok(self.grant_with_refresh(user, asked.scopes(), asked))
    }

    fn grant_for_refresh(&mut self, asked: &Asked<'_>) -> Result<Grant, GrantError> {
        let token = asked.request.refresh_token.as_ref();
        let token = token.ok_or(GrantError::Missing("refresh token"))?.expose();
        let known = self.oauth.refresh_tokens.get(token);
        known.filter(|known| known.is_good(asked)).ok_or(GrantError::InvalidRefreshToken)?;
        let spent = self.oauth.refresh_tokens.remove(token);
        let spent = spent.ok_or(GrantError::InvalidRefreshToken)?;
        self.oauth.access_tokens.remove(&spent.access_token);
        Ok(self.grant_with_refresh(spent.user, spent.scopes, asked))
    }

    /// What everybody is granted who is a person.
    pub(super) fn grant_with_refresh(
        &mut self,
        user: UserId,
        scopes: Vec<String>,
        asked: &Asked<'_>,
    ) -> Grant {
        let granted = self.grant_to(user, asked.shown(scopes.clone(), true), asked);
        let refresh_token = asked.ids.token(30);
        let kept = RefreshToken {
            user,
            client_id: asked.application.client_id.clone(),
            scopes,
            access_token: granted.access_token.expose().to_owned(),
            expires: asked.now.saturating_add(REFRESH_LIFETIME).unwrap_or(Timestamp::MAX),
        };
        self.oauth.refresh_tokens.insert(&refresh_token, kept);
        Grant { refresh_token: Some(Secret::from(refresh_token)), ..granted }
    }

    fn grant_to(&mut self, user: UserId, scopes: Vec<String>, asked: &Asked<'_>) -> Grant {
        let expires = asked.expires();
        Grant {
            user,
            grant_type: asked.application.grant_type,
            is_restricted: asked.application.is_restricted,
            filters: asked.application.filters(),
            scopes,
            access_token: self.issue_access_token(user, expires, asked.ids),
            expires_in: expires.duration_since(asked.now),
            refresh_token: None,
        }
    }

    /// Takes back an access token or a refresh token, whichever it is. The access token that came
    /// with a refresh token goes with it.
    ///
    /// # Errors
    ///
    /// When the client does not show which application it is.
    pub fn revoke_token(&mut self, client: &ClientProof, token: &str) -> Result<(), GrantError> {
        self.oauth.authenticate(client)?;
        self.oauth.access_tokens.remove(token);
        if let Some(refresh) = self.oauth.refresh_tokens.remove(token) {
            self.oauth.access_tokens.remove(&refresh.access_token);
        }
        Ok(())
    }
}

impl RefreshToken {
    fn is_good(&self, asked: &Asked<'_>) -> bool {
        self.client_id == asked.application.client_id && self.expires > asked.now
    }
}

/// A request of an application that has shown who it is.
pub(super) struct Asked<'a> {
    pub(super) application: &'a Application,
    pub(super) request: &'a TokenRequest,
    pub(super) now: Timestamp,
    ids: &'a Ids,
}

impl Asked<'_> {
    pub(super) fn expect(&self, grant_type: GrantType) -> Result<(), GrantError> {
        let is_registered = self.application.grant_type == grant_type;
        is_registered.then_some(()).ok_or(GrantError::UnauthorizedClient)
    }

    /// When the access token stops working; one of a restricted application never works.
    fn expires(&self) -> Timestamp {
        match self.application.is_restricted {
            true => Timestamp::UNIX_EPOCH,
            false => self.now.saturating_add(BEARER_LIFETIME).unwrap_or(Timestamp::MAX),
        }
    }

    /// The scopes asked for, or the default ones.
    fn scopes(&self) -> Vec<String> {
        let asked = self.request.scope.iter().flat_map(|scope| scope.split_whitespace());
        let asked: Vec<String> = asked.map(str::to_owned).collect();
        if asked.is_empty() { DEFAULT_SCOPES.map(str::to_owned).into() } else { asked }
    }

    /// The scopes that the token has: `user_id` is in JWTs of people and of applications that are
    /// allowed it, where no scope was asked for or this one too.
    fn shown(&self, mut scopes: Vec<String>, may_have_id: bool) -> Vec<String> {
        let was_asked = scopes.iter().any(|scope| scope == USER_ID);
        scopes.retain(|scope| scope != USER_ID);
        let is_default = scopes.iter().eq(DEFAULT_SCOPES.iter());
        if self.request.wants_jwt && may_have_id && (was_asked || is_default) {
            scopes.push(USER_ID.to_owned());
        }
        scopes
    }
}
