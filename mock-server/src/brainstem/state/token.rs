//! Tokens of every age: of the seed era (for ever), personal (a year from their last use), and pairs
//! of an access token and a refresh token that works once.

use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use super::purse::Purse;
use super::{Store, User, UserId};
use crate::ids::Ids;
use crate::secret::Secret;

/// How long the access token of a pair lives.
pub(in crate::brainstem) const ACCESS_LIFETIME: SignedDuration = SignedDuration::from_hours(1);
/// How long a refresh token lives.
const REFRESH_LIFETIME: SignedDuration = SignedDuration::from_hours(30 * 24);
/// How long a personal access token lives from its last use.
const PERSONAL_LIFETIME: SignedDuration = SignedDuration::from_hours(365 * 24);

/// A token that opens the API.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) id: Uuid,
    pub(super) life: Life,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Life {
    /// For ever.
    Endless,
    /// Until then.
    Until(Timestamp),
    /// Until then, and a year from then on with every use.
    Sliding(Timestamp),
}

/// The tokens that work.
#[derive(Clone, Debug, Default)]
pub(super) struct Tokens {
    pub(super) bearer: Purse<Token>,
    /// With the time until when they can be exchanged.
    pub(super) refresh: Purse<Timestamp>,
}

impl Tokens {
    pub(super) fn forget(&mut self, user: UserId) {
        self.bearer.forget(user);
        self.refresh.forget(user);
    }
}

/// Why a token or a password is no good.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenError {
    /// It is none of this server, it is no longer, or its time is over.
    Invalid,
}

/// A token that was just made, which is the only time that it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IssuedToken {
    /// What it is known as.
    pub id: Uuid,
    /// The token itself.
    pub token: Secret,
}

/// An access token with what renews it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenPair {
    /// The access token, which lives for an hour.
    pub access: Secret,
    /// The refresh token, which works once, within 30 days.
    pub refresh: Secret,
}

impl Store {
    /// Whose address and password these are. The time it takes does not depend on what is wrong.
    #[must_use]
    pub fn sign_in(&self, email: &str, password: &str) -> Option<&User> {
        let user = self.user_by_email(email);
        let known = user.and_then(|user| user.password.as_ref());
        known.is_some_and(|known| known.is(password)).then_some(user)?
    }

    /// A token of the seed era, 40 hexadecimal digits that never expire.
    pub fn issue_token(&mut self, user: UserId, ids: &Ids) -> Secret {
        let digits = ids.seed().into_iter().take(20).map(|byte| format!("{byte:02x}"));
        self.issue(user, digits.collect(), Life::Endless, ids).token
    }

    /// A personal access token, which lives for a year from its last use.
    pub fn issue_personal_token(&mut self, user: UserId, now: Timestamp, ids: &Ids) -> IssuedToken {
        self.issue(user, ids.token(40), Life::Sliding(after(now, PERSONAL_LIFETIME)), ids)
    }

    /// An access token with a refresh token.
    pub fn issue_pair(&mut self, user: UserId, now: Timestamp, ids: &Ids) -> TokenPair {
        let until = after(now, ACCESS_LIFETIME);
        let access = self.issue(user, dotted(ids), Life::Until(until), ids).token;
        let refresh = dotted(ids);
        let until = after(now, REFRESH_LIFETIME);
        if self.users.contains_key(&user) {
            self.tokens.refresh.insert(&refresh, user, until);
        }
        TokenPair { access, refresh: Secret::from(refresh) }
    }

    /// What is issued to nobody is good for nothing.
    fn issue(&mut self, user: UserId, token: String, life: Life, ids: &Ids) -> IssuedToken {
        let id = ids.uuid();
        if self.users.contains_key(&user) {
            self.tokens.bearer.insert(&token, user, Token { id, life });
        }
        IssuedToken { id, token: Secret::from(token) }
    }

    /// Exchanges a refresh token for another pair; it is dead from then on.
    ///
    /// # Errors
    ///
    /// When it is none, was used before, or is older than 30 days.
    pub fn refresh(
        &mut self,
        refresh: &str,
        now: Timestamp,
        ids: &Ids,
    ) -> Result<TokenPair, TokenError> {
        let (user, until) = self.tokens.refresh.remove(refresh).ok_or(TokenError::Invalid)?;
        if until <= now {
            return Err(TokenError::Invalid);
        }
        Ok(self.issue_pair(user, now, ids))
    }

    /// Whose token this is; using a personal one gives it another year.
    ///
    /// # Errors
    ///
    /// When it is none, or its time is over.
    pub fn authenticate(&mut self, token: &str, now: Timestamp) -> Result<UserId, TokenError> {
        let found = self.tokens.bearer.get_mut(token);
        let (user, Token { life, .. }) = found.ok_or(TokenError::Invalid)?;
        match *life {
            Life::Until(until) | Life::Sliding(until) if until <= now => {
                self.tokens.bearer.remove(token);
                return Err(TokenError::Invalid);
            }
            Life::Sliding(_) => *life = Life::Sliding(after(now, PERSONAL_LIFETIME)),
            Life::Until(_) | Life::Endless => {}
        }
        Ok(user)
    }

    /// Takes back the token that is known as `id`, as a user does on the page of personal access
    /// tokens; whether there was one.
    pub fn revoke_token(&mut self, id: Uuid) -> bool {
        let found = self.tokens.bearer.iter().find(|(_, _, token)| token.id == id);
        let found = found.map(|(text, ..)| text.to_owned());
        found.is_some_and(|text| self.tokens.bearer.remove(&text).is_some())
    }
}

/// Three parts with dots between them, as JWTs have; there is nothing to read in them.
fn dotted(ids: &Ids) -> String {
    format!("{}.{}.{}", ids.token(20), ids.token(40), ids.token(43))
}

pub(super) fn after(now: Timestamp, lifetime: SignedDuration) -> Timestamp {
    now.saturating_add(lifetime).unwrap_or(Timestamp::MAX)
}
