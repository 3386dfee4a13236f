//! Tokens that are taken back, and what a token is good for.

use jiff::Timestamp;

use super::{ClientProof, GrantError, Site};

/// What a good access token stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActiveToken {
    /// Its scopes.
    pub scopes: Vec<String>,
    /// When it stops working.
    pub expires: Timestamp,
    /// Of which application it is.
    pub client_id: String,
    /// For whom it speaks.
    pub username: String,
}

impl Site {
    /// Takes back an access token or a refresh token, whichever it is; the access token that came with
    /// a refresh token goes with it. The member stays one.
    ///
    /// # Errors
    ///
    /// When the client does not show which application it is.
    pub fn revoke_token(&mut self, client: &ClientProof, token: &str) -> Result<(), GrantError> {
        self.authenticate(client)?;
        if !self.tokens.remove_access(token) {
            self.tokens.remove_refresh(token);
        }
        Ok(())
    }

    /// What an access token is good for; none where it is good for nothing.
    ///
    /// # Errors
    ///
    /// When the client does not show which application it is.
    pub fn introspect(
        &self,
        client: &ClientProof,
        token: &str,
        now: Timestamp,
    ) -> Result<Option<ActiveToken>, GrantError> {
        self.authenticate(client)?;
        Ok(self.active_token(token, now))
    }

    fn active_token(&self, token: &str, now: Timestamp) -> Option<ActiveToken> {
        let token = self.tokens.access(token).filter(|token| now < token.expires)?;
        let project = self.project(token.authorization.project)?;
        Some(ActiveToken {
            scopes: token.scopes.clone(),
            expires: token.expires,
            client_id: project.application.client_id.clone(),
            username: self.account(token.authorization.account)?.username().to_owned(),
        })
    }
}
