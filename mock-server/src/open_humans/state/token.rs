//! The tokens with which a project acts for a member.

use std::cmp::Ordering;
use std::collections::HashSet;
use std::sync::Arc;

use imbl::{HashMap, OrdSet};
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    access: HashMap<Secret, Arc<AccessToken>>,
    refresh: HashMap<Secret, RefreshToken>,
    /// The tokens of either kind that speak for an account to a project.
    of: OrdSet<(Authorization, Text)>,
}

/// The text of a token, in an order that is never asked for a text from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Text(Secret);

impl Ord for Text {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.expose().cmp(other.0.expose())
    }
}

impl PartialOrd for Text {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
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
    /// The access token that came with it, where that is known.
    pub(super) access_token: Option<Secret>,
}

/// An access token and a refresh token that were granted together, each with its text.
pub(super) type Pair<'a> =
    (Option<(&'a Secret, &'a AccessToken)>, Option<(&'a Secret, &'a RefreshToken)>);

impl RefreshToken {
    /// The text of the access token that came with it.
    fn pair(&self) -> Option<&str> {
        self.access_token.as_ref().map(Secret::expose)
    }
}

impl Tokens {
    pub(super) fn access(&self, token: &str) -> Option<&AccessToken> {
        self.access.get(token).map(AsRef::as_ref)
    }

    pub(super) fn refresh(&self, token: &str) -> Option<&RefreshToken> {
        self.refresh.get(token)
    }

    fn insert(&mut self, authorization: Authorization, pair: &TokenPair, expires: Timestamp) {
        let TokenPair { access_token, refresh_token, scopes } = pair;
        let access = AccessToken { authorization, scopes: scopes.clone(), expires };
        self.insert_access(access_token.clone(), access);
        let refresh = RefreshToken { authorization, access_token: Some(access_token.clone()) };
        self.insert_refresh(refresh_token.clone(), refresh);
    }

    pub(super) fn insert_access(&mut self, token: Secret, access: AccessToken) {
        self.of.insert((access.authorization, Text(token.clone())));
        self.access.insert(token, Arc::new(access));
    }

    pub(super) fn insert_refresh(&mut self, token: Secret, refresh: RefreshToken) {
        self.of.insert((refresh.authorization, Text(token.clone())));
        self.refresh.insert(token, refresh);
    }

    /// Deletes an access token, if there is such a one. The refresh token that came with it stays.
    pub(super) fn remove_access(&mut self, token: &str) -> bool {
        let Some(removed) = self.access.remove(token) else { return false };
        self.unlist(removed.authorization, token);
        true
    }

    /// Deletes a refresh token with the access token that came with it, and says whose they were.
    pub(super) fn remove_refresh(&mut self, token: &str) -> Option<RefreshToken> {
        let removed = self.refresh.remove(token)?;
        self.unlist(removed.authorization, token);
        if let Some(access_token) = &removed.access_token {
            self.remove_access(access_token.expose());
        }
        Some(removed)
    }

    fn unlist(&mut self, authorization: Authorization, token: &str) {
        self.of.remove(&(authorization, Text(token.into())));
    }

    /// The tokens of either kind that speak for an account to a project.
    fn of(&self, authorization: Authorization) -> impl Iterator<Item = &Secret> {
        let all = self.of.range((authorization, Text(Secret::from("")))..);
        let all = all.take_while(move |(of, _)| *of == authorization);
        all.map(|(_, Text(token))| token)
    }

    /// Every token, with the one of the other kind that it was granted with if that is still there: in
    /// the order of their accounts, projects and texts.
    pub(super) fn pairs(&self) -> impl Iterator<Item = Pair<'_>> {
        let paired: HashSet<&str> = self.refresh.values().filter_map(RefreshToken::pair).collect();
        self.of.iter().filter_map(move |(_, Text(token))| {
            let token = token.expose();
            match self.refresh.get_key_value(token) {
                Some((text, refresh)) => {
                    let access = refresh.pair().and_then(|text| self.access.get_key_value(text));
                    Some((access.map(|(text, access)| (text, &**access)), Some((text, refresh))))
                }
                None if paired.contains(token) => None,
                None => {
                    let (text, access) = self.access.get_key_value(token)?;
                    Some((Some((text, &**access)), None))
                }
            }
        })
    }

    /// The access tokens that speak for an account to a project, expired ones too.
    fn access_of(&self, authorization: Authorization) -> impl Iterator<Item = &AccessToken> {
        self.of(authorization).filter_map(|token| self.access(token.expose()))
    }
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
        let (access_token, refresh_token) = (access_token.into(), refresh_token.into());
        let pair = TokenPair { access_token, refresh_token, scopes };
        self.tokens.insert(authorization, &pair, expires);
        pair
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
        let token = self.tokens.access(token).ok_or(TokenError::Unknown)?;
        if token.expires <= now { Err(TokenError::Expired) } else { Ok(token.authorization) }
    }

    /// Whether an account has let a project act for it with at least these scopes, by a token that is
    /// still good.
    #[must_use]
    pub fn is_covered(
        &self,
        authorization: Authorization,
        scopes: &[String],
        now: Timestamp,
    ) -> bool {
        let covers = |token: &AccessToken| scopes.iter().all(|scope| token.scopes.contains(scope));
        self.tokens.access_of(authorization).any(|token| now < token.expires && covers(token))
    }

    /// Deletes every token that speaks for this account to this project.
    pub(super) fn forget_tokens(&mut self, authorization: Authorization) {
        let tokens: Vec<Secret> = self.tokens.of(authorization).cloned().collect();
        for token in tokens {
            self.tokens.unlist(authorization, token.expose());
            self.tokens.access.remove(&token);
            self.tokens.refresh.remove(&token);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::open_humans::demo::{CLIENT_ID, Demo, MEMBER};

    const NOON: Timestamp = Timestamp::constant(1_790_000_000, 0);

    fn demo() -> (Site, Authorization, Ids) {
        let ids = Ids::seeded(1);
        let site = Demo::new(NOON, &ids).site;
        let account = site.account_by_username(MEMBER).expect("a member").id();
        let project = site.project_by_client_id(CLIENT_ID).expect("a project").id();
        (site, Authorization { account, project }, ids)
    }

    #[test]
    fn forgetting_takes_the_tokens_of_one_member_in_one_project() {
        let (mut site, authorization, ids) = demo();
        let other = Authorization { account: AccountId(99), ..authorization };
        let mine = site.issue_tokens(authorization, &SCOPES, NOON, &ids);
        let others = site.issue_tokens(other, &SCOPES, NOON, &ids);
        site.forget_tokens(authorization);
        let check = |pair: &TokenPair| site.check_access_token(pair.access_token.expose(), NOON);
        assert_eq!(check(&mine), Err(TokenError::Unknown));
        assert_eq!(check(&others), Ok(other));
        assert!(site.tokens.refresh(mine.refresh_token.expose()).is_none());
        assert_eq!((site.tokens.access.len(), site.tokens.of.len()), (1, 2));
    }

    #[test]
    fn a_token_covers_what_it_was_granted_for_while_it_is_good() {
        let (mut site, authorization, ids) = demo();
        site.forget_tokens(authorization);
        let asked = |scopes: &[&str]| scopes.iter().map(|&scope| scope.into()).collect::<Vec<_>>();
        assert!(!site.is_covered(authorization, &[], NOON), "there is no token");
        site.issue_tokens(authorization, &["read", "pgp"], NOON, &ids);
        assert!(site.is_covered(authorization, &asked(&["pgp"]), NOON));
        assert!(!site.is_covered(authorization, &asked(&["pgp", "write"]), NOON));
        let later = NOON + ACCESS_TOKEN_LIFETIME;
        assert!(!site.is_covered(authorization, &asked(&["pgp"]), later));
    }

    #[test]
    fn no_token_is_shown_by_debug() {
        let (mut site, authorization, ids) = demo();
        let pair = site.issue_tokens(authorization, &SCOPES, NOON, &ids);
        let master = site.issue_master_token(authorization.project, NOON, &ids);
        let shown = format!("{site:?}");
        for token in [pair.access_token, pair.refresh_token, master] {
            assert!(!shown.contains(token.expose()));
        }
    }
}
