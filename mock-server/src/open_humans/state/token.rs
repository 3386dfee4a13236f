//! The tokens with which a project acts for a member.

use std::collections::HashMap;

use jiff::{SignedDuration, Timestamp};

use super::{AccountId, ProjectId, Site};
use crate::ids::Ids;
use crate::secret::Secret;

/// How long an access token works.
pub const ACCESS_TOKEN_LIFETIME: SignedDuration = SignedDuration::from_secs(36_000);

/// Every scope, which is what an application gets that asks for none.
pub const SCOPES: [&str; 7] =
    ["read", "write", "american-gut", "go-viral", "pgp", "wildlife", "open-humans"];

/// For whom a token speaks, and to which project.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Authorization {
    /// Who authorized the project.
    pub account: AccountId,
    /// Which project was authorized.
    pub project: ProjectId,
}

/// A pair of tokens, as granted.
#[derive(Clone, Debug)]
pub struct TokenPair {
    /// 30 characters, good for [`ACCESS_TOKEN_LIFETIME`].
    pub access_token: Secret,
    /// 30 characters, good until it is used.
    pub refresh_token: Secret,
    /// What the application asked for. The site never checks it.
    pub scopes: Vec<String>,
}

/// Why a presented token is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenError {
    /// Nobody has it: it never was, or was revoked or replaced.
    Unknown,
    /// It is past its time.
    Expired,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Tokens {
    pub(super) access: HashMap<String, AccessToken>,
    pub(super) refresh: HashMap<String, RefreshToken>,
}

#[derive(Clone, Debug)]
pub(super) struct AccessToken {
    pub(super) authorization: Authorization,
    pub(super) scopes: Vec<String>,
    pub(super) expires: Timestamp,
}

#[derive(Clone, Debug)]
pub(super) struct RefreshToken {
    pub(super) authorization: Authorization,
    /// The access token that came with it.
    pub(super) access_token: String,
}

impl Site {
    /// Grants a pair of tokens; those that were granted before go on working.
    pub fn issue_tokens(
        &mut self,
        authorization: Authorization,
        scopes: &[&str],
        now: Timestamp,
        ids: &Ids,
    ) -> TokenPair {
        let (access_token, refresh_token) = (ids.token(30), ids.token(30));
        let scopes: Vec<String> = scopes.iter().map(|&scope| scope.to_owned()).collect();
        let expires = now.saturating_add(ACCESS_TOKEN_LIFETIME).unwrap_or(Timestamp::MAX);
        let access = AccessToken { authorization, scopes: scopes.clone(), expires };
        self.tokens.access.insert(access_token.clone(), access);
        let refresh = RefreshToken { authorization, access_token: access_token.clone() };
        self.tokens.refresh.insert(refresh_token.clone(), refresh);
        TokenPair { access_token: access_token.into(), refresh_token: refresh_token.into(), scopes }
    }

    /// For whom an access token speaks.
    ///
    /// # Errors
    ///
    /// When it is unknown or expired.
    pub fn check_access_token(
        &self,
        token: &str,
        now: Timestamp,
    ) -> Result<Authorization, TokenError> {
        let token = self.tokens.access.get(token).ok_or(TokenError::Unknown)?;
        if token.expires <= now { Err(TokenError::Expired) } else { Ok(token.authorization) }
    }

    /// Deletes every token that speaks for this account to this project.
    pub(super) fn forget_tokens(&mut self, authorization: Authorization) {
        self.tokens.access.retain(|_, token| token.authorization != authorization);
        self.tokens.refresh.retain(|_, token| token.authorization != authorization);
    }
}
