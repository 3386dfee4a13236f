//! How an application is granted tokens, and how it shows which one it is (django-oauth-toolkit).

use jiff::Timestamp;

use super::{Project, ProjectId, Site, TokenPair};
use crate::ids::Ids;
use crate::secret::Secret;

/// What an application shows to say which one it is.
#[derive(Clone, Debug, Default)]
pub struct ClientProof {
    /// The public identifier, in the form.
    pub client_id: Option<String>,
    /// The secret, in the form.
    pub client_secret: Option<Secret>,
    /// Both of them, as HTTP Basic credentials.
    pub basic: Option<(String, Secret)>,
}

/// What an application sends to the token endpoint.
#[derive(Clone, Debug, Default)]
pub struct TokenRequest {
    /// How it asks to be granted tokens.
    pub grant_type: Option<String>,
    /// Which application asks.
    pub client: ClientProof,
    /// The code of the authorization code grant.
    pub code: Option<Secret>,
    /// Where the code was sent to.
    pub redirect_uri: Option<String>,
    /// What only who asked for the code knows.
    pub code_verifier: Option<Secret>,
    /// The refresh token of the refresh grant.
    pub refresh_token: Option<Secret>,
    /// The scopes that are asked for in a refresh, separated by spaces.
    pub scope: Option<String>,
}

/// Why nothing was granted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GrantError {
    /// The application is unknown, or its secret is wrong.
    InvalidClient,
    /// The code is unknown, redeemed, expired or another application's, or the refresh token is
    /// unknown, used, revoked or another application's.
    InvalidGrant,
    /// The verifier does not match the challenge of the code.
    WrongVerifier,
    /// The code is missing.
    MissingCode,
    /// The refresh token is missing.
    MissingRefreshToken,
    /// The code has a challenge, and no verifier came with it.
    MissingVerifier,
    /// The redirect URI is not the one that the code was sent to.
    MismatchingRedirectUri,
    /// The grant type is absent or unknown.
    UnsupportedGrantType,
    /// No application is registered for the grant type.
    UnauthorizedClient,
    /// A scope is asked for that the refreshed token does not have.
    InvalidScope,
}

impl Site {
    /// Grants tokens, if the request is in order.
    ///
    /// # Errors
    ///
    /// What the application has to be told. Nothing is spent then.
    pub fn grant(
        &mut self,
        request: &TokenRequest,
        now: Timestamp,
        ids: &Ids,
    ) -> Result<TokenPair, GrantError> {
        match request.grant_type.as_deref() {
            Some("authorization_code") => self.redeem(request, now, ids),
            Some("refresh_token") => self.refresh(request, now, ids),
            Some("client_credentials" | "password") => {
                self.authenticate(&request.client)?;
                Err(GrantError::UnauthorizedClient)
            }
            _ => Err(GrantError::UnsupportedGrantType),
        }
    }

    /// The project whose application the client shows to be: by HTTP Basic, or else by the form.
    pub(super) fn authenticate(&self, client: &ClientProof) -> Result<ProjectId, GrantError> {
        let basic = client.basic.as_ref().map(|(id, secret)| (id, secret));
        let form = client.client_id.as_ref().zip(client.client_secret.as_ref());
        let shown = [basic, form].into_iter().flatten();
        let mut known = shown.filter_map(|(id, secret)| {
            let project = self.project_by_client_id(id)?;
            (project.application.client_secret == *secret).then(|| Project::id(project))
        });
        known.next().ok_or(GrantError::InvalidClient)
    }

    /// Grants tokens for a code, which is good once. Those that were granted before go on working.
    fn redeem(
        &mut self,
        request: &TokenRequest,
        now: Timestamp,
        ids: &Ids,
    ) -> Result<TokenPair, GrantError> {
        let code = request.code.as_ref().ok_or(GrantError::MissingCode)?.expose();
        let project = self.authenticate(&request.client)?;
        let known = self.codes.get(code, now).ok_or(GrantError::InvalidGrant)?;
        if known.authorization.project != project {
            return Err(GrantError::InvalidGrant);
        }
        if let Some(challenge) = &known.challenge {
            let verifier = request.code_verifier.as_ref().ok_or(GrantError::MissingVerifier)?;
            challenge.is_met_by(verifier).then_some(()).ok_or(GrantError::WrongVerifier)?;
        }
        if request.redirect_uri.as_ref().is_some_and(|uri| *uri != known.redirect_uri) {
            return Err(GrantError::MismatchingRedirectUri);
        }
        let spent = self.codes.remove(code).ok_or(GrantError::InvalidGrant)?;
        let scopes: Vec<&str> = spent.scopes.iter().map(String::as_str).collect();
        Ok(self.issue_tokens(spent.authorization, &scopes, now, ids))
    }

    /// Grants tokens for a refresh token, which is good once; the access token that came with it dies.
    fn refresh(
        &mut self,
        request: &TokenRequest,
        now: Timestamp,
        ids: &Ids,
    ) -> Result<TokenPair, GrantError> {
        let token = request.refresh_token.as_ref().ok_or(GrantError::MissingRefreshToken)?;
        let project = self.authenticate(&request.client)?;
        let known = self.tokens.refresh(token.expose());
        let known = known.filter(|known| known.authorization.project == project);
        let known = known.ok_or(GrantError::InvalidGrant)?;
        // Of an access token that was revoked nobody knows the scopes any more.
        let before = known.access_token.as_ref();
        let before = before.and_then(|token| self.tokens.access(token.expose()));
        let before = before.map(|token| token.scopes.clone()).unwrap_or_default();
        let asked: Vec<&str> = request.scope.iter().flat_map(|scope| scope.split(' ')).collect();
        let asked: Vec<&str> = asked.into_iter().filter(|scope| !scope.is_empty()).collect();
        if asked.iter().any(|asked| !before.iter().any(|scope| scope == asked)) {
            return Err(GrantError::InvalidScope);
        }
        let whole = before.iter().map(String::as_str).collect();
        let scopes: Vec<&str> = if asked.is_empty() { whole } else { asked };
        let spent = self.tokens.remove_refresh(token.expose()).ok_or(GrantError::InvalidGrant)?;
        Ok(self.issue_tokens(spent.authorization, &scopes, now, ids))
    }
}
