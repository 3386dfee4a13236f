//! Codes that say that somebody lets an application act for them.

use jiff::Timestamp;

use super::Lms;
use super::issued::Owned;
use super::oauth::{Asked, DEFAULT_SCOPES, Grant, GrantError};
use super::user::UserId;
use super::{Application, GrantType};
use crate::ids::Ids;
use crate::secret::Secret;

#[derive(Clone, Debug)]
pub(super) struct AuthorizationCode {
    pub(super) user: UserId,
    pub(super) client_id: String,
    pub(super) redirect_uri: String,
    pub(super) scopes: Vec<String>,
    pub(super) expires: Timestamp,
}

impl Owned for AuthorizationCode {
    fn user(&self) -> UserId {
        self.user
    }
}

/// Why no code was issued.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeError {
    /// There is no such application for authorization codes.
    UnknownApplication,
    /// The application is not registered for the redirect URI.
    UnregisteredRedirectUri,
}

impl Lms {
    /// Issues an authorization code, as if `user` had agreed in a browser that the application acts
    /// for them. It can be redeemed once, at the token endpoint, with the same `redirect_uri`.
    ///
    /// ```
    /// use emeritus_mock::openedx::{Application, Lms, User};
    /// use emeritus_mock::{Clock, Ids};
    ///
    /// let (clock, ids) = (Clock::default(), Ids::default());
    /// let mut lms = Lms::default();
    /// let ada = lms.add(User::learner("ada"));
    /// let redirect_uri = "https://app.example/callback";
    /// lms.add_application(Application::authorization_code("app", "s3cret", ada, redirect_uri));
    /// let code = lms.issue_authorization_code("app", ada, redirect_uri, &[], clock.now(), &ids);
    /// assert_eq!(code.map(|code| code.expose().len()), Ok(30));
    /// ```
    ///
    /// # Errors
    ///
    /// When the application is not registered for authorization codes, or for the redirect URI.
    pub fn issue_authorization_code(
        &mut self,
        client_id: &str,
        user: UserId,
        redirect_uri: &str,
        scopes: &[&str],
        now: Timestamp,
        ids: &Ids,
    ) -> Result<Secret, CodeError> {
        let application = self.oauth.applications.get(client_id);
        let application = application
            .filter(|known| known.grant_type == GrantType::AuthorizationCode)
            .ok_or(CodeError::UnknownApplication)?;
        if !application.redirect_uris.iter().any(|registered| registered == redirect_uri) {
            return Err(CodeError::UnregisteredRedirectUri);
        }
        let lifetime = self.settings.authorization_code_expire_seconds;
        let scopes = if scopes.is_empty() { &DEFAULT_SCOPES } else { scopes };
        let code = AuthorizationCode {
            user,
            client_id: client_id.to_owned(),
            redirect_uri: redirect_uri.to_owned(),
            scopes: scopes.iter().map(|scope| (*scope).to_owned()).collect(),
            expires: now.saturating_add(lifetime).unwrap_or(Timestamp::MAX),
        };
        let text = ids.token(30);
        self.oauth.codes.insert(&text, code);
        Ok(Secret::from(text))
    }

    /// A code that is redeemed is gone; one that is refused can still be redeemed.
    pub(super) fn grant_for_code(&mut self, asked: &Asked<'_>) -> Result<Grant, GrantError> {
        let sent = asked.request.code.as_ref().ok_or(GrantError::Missing("code"))?.expose();
        asked.expect(GrantType::AuthorizationCode)?;
        let code = self.oauth.codes.get(sent).filter(|code| code.is_good(asked));
        let code = code.ok_or(GrantError::InvalidCode)?;
        if asked.redirect_uri() != Some(code.redirect_uri.as_str()) {
            return Err(GrantError::MismatchingRedirectUri);
        }
        let redeemed = self.oauth.codes.remove(sent).ok_or(GrantError::InvalidCode)?;
        Ok(self.grant_with_refresh(redeemed.user, redeemed.scopes, asked))
    }
}

impl AuthorizationCode {
    fn is_good(&self, asked: &Asked<'_>) -> bool {
        self.client_id == asked.application.client_id && self.expires > asked.now
    }
}

impl Asked<'_> {
    /// The redirect URI of the request, or the default one of the application.
    fn redirect_uri(&self) -> Option<&str> {
        let Application { redirect_uris, .. } = self.application;
        self.request.redirect_uri.as_deref().or(redirect_uris.first().map(String::as_str))
    }
}
