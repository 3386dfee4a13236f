//! Which browsers the site knows, and who is signed in there.

use jiff::{SignedDuration, Timestamp};

use super::expiring::Expiring;
use super::{Account, AccountId, Site};
use crate::ids::Ids;
use crate::secret::Secret;

/// How long a session lasts: Django's `SESSION_COOKIE_AGE`, two weeks.
pub(in crate::open_humans) const SESSION_LIFETIME: SignedDuration =
    SignedDuration::from_secs(SESSION_SECONDS);
const SESSION_SECONDS: i64 = 14 * 24 * 3600;

/// What is known of browsers, by the cookie `sessionid`.
pub(super) type Sessions = Expiring<Secret, Session, SESSION_SECONDS>;

/// What is known of a browser that has the session's cookie.
#[derive(Clone, Debug, Default)]
pub(super) struct Session {
    /// Who is signed in.
    pub(super) account: Option<AccountId>,
    /// Where the browser wanted to go before it was sent to sign in.
    pub(super) target: Option<String>,
}

/// Somebody has signed in.
#[derive(Clone, Debug)]
pub(in crate::open_humans) struct SignedIn {
    /// The cookie `sessionid`, which is another than before.
    pub(in crate::open_humans) session_id: Secret,
    /// Where the browser wanted to go.
    pub(in crate::open_humans) target: Option<String>,
}

impl Site {
    /// Who is signed in under the cookie `sessionid`, if the account is in use.
    #[must_use]
    pub fn session_account(&self, session_id: &str, now: Timestamp) -> Option<&Account> {
        let account = self.sessions.get(session_id, now)?.account?;
        self.account(account).filter(|account| account.is_active)
    }

    /// Signs an account in, and gives the cookie `sessionid` that a browser shows for two weeks.
    pub fn sign_in(&mut self, account: AccountId, now: Timestamp, ids: &Ids) -> Secret {
        self.begin_session(Session { account: Some(account), target: None }, now, ids)
    }

    /// Signs in who knows the password; none where there is no such account, or it is not in use. The
    /// browser's session ends, and another one begins.
    pub(in crate::open_humans) fn sign_in_with(
        &mut self,
        session_id: Option<&str>,
        username: &str,
        password: &str,
        now: Timestamp,
        ids: &Ids,
    ) -> Option<SignedIn> {
        let account = self.account_by_username(username).filter(|account| account.is_active)?;
        let known = account.password.as_ref()?;
        let account = known.is(password).then_some(account.id)?;
        let target = session_id.and_then(|id| self.sessions.get_mut(id, now)?.target.take());
        session_id.and_then(|id| self.sessions.remove(id));
        Some(SignedIn { session_id: self.sign_in(account, now, ids), target })
    }

    /// Remembers where a browser wants to go that is sent to sign in, and gives the cookie
    /// `sessionid` by which it is known.
    pub(in crate::open_humans) fn remember_target(
        &mut self,
        session_id: Option<&str>,
        target: String,
        now: Timestamp,
        ids: &Ids,
    ) -> Secret {
        if let Some(id) = session_id
            && let Some(session) = self.sessions.get_mut(id, now)
        {
            session.target = Some(target);
            return Secret::from(id);
        }
        self.begin_session(Session { account: None, target: Some(target) }, now, ids)
    }

    fn begin_session(&mut self, session: Session, now: Timestamp, ids: &Ids) -> Secret {
        let id = Secret::from(ids.token(32));
        self.sessions.insert(id.clone(), session, now);
        id
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: Timestamp = Timestamp::constant(1_790_000_000, 0);

    fn site(ids: &Ids) -> Site {
        let mut site = Site::default();
        site.add_account(Account::new("ada").password("tide-pools"), ids);
        site
    }

    fn signed_in<'a>(site: &'a Site, id: &Secret, now: Timestamp) -> Option<&'a str> {
        site.session_account(id.expose(), now).map(Account::username)
    }

    #[test]
    fn who_knows_the_password_is_signed_in_for_two_weeks_under_another_cookie() {
        let ids = Ids::seeded(1);
        let mut site = site(&ids);
        let before = site.remember_target(None, "/there/".to_owned(), NOON, &ids);
        assert_eq!(signed_in(&site, &before, NOON), None);
        for (username, password) in [("ada", "wrong"), ("nobody", "tide-pools"), ("ada", "")] {
            let refused = site.sign_in_with(Some(before.expose()), username, password, NOON, &ids);
            assert!(refused.is_none(), "{username} {password}");
        }
        let id = before.expose();
        let SignedIn { session_id, target } =
            site.sign_in_with(Some(id), "ada", "tide-pools", NOON, &ids).expect("signed in");
        assert_eq!(target.as_deref(), Some("/there/"));
        assert_eq!(signed_in(&site, &session_id, NOON), Some("ada"));
        assert_eq!(signed_in(&site, &session_id, NOON + SESSION_LIFETIME), None);
        assert_ne!(session_id, before);
        assert!(site.sessions.get(id, NOON).is_none(), "the old session is over");
    }

    #[test]
    fn nobody_signs_in_to_an_account_that_is_not_in_use_or_has_no_password() {
        let ids = Ids::seeded(1);
        let mut site = site(&ids);
        let ada = site.account_by_username("ada").expect("is there").id();
        let session = site.sign_in(ada, NOON, &ids);
        site.account_mut(ada).expect("is there").is_active = false;
        assert_eq!(signed_in(&site, &session, NOON), None);
        assert!(site.sign_in_with(None, "ada", "tide-pools", NOON, &ids).is_none());
        site.add_account(Account::new("bo"), &ids);
        assert!(site.sign_in_with(None, "bo", "", NOON, &ids).is_none());
    }
}
