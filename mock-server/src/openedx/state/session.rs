//! Who is signed in to the LMS in a browser.

use jiff::{SignedDuration, Timestamp};

use super::Lms;
use super::issued::{Issued, Owned};
use super::user::UserId;
use crate::ids::Ids;
use crate::secret::Secret;

/// How long a session lasts: four weeks.
pub const SESSION_LIFETIME: SignedDuration = SignedDuration::from_hours(4 * 7 * 24);

/// A Django session, as the browser holds it in two cookies.
#[derive(Clone, Debug)]
pub struct Session {
    /// The cookie `sessionid`.
    pub id: Secret,
    /// The cookie `csrftoken`, which unsafe requests repeat in the header `X-CSRFToken`.
    pub csrf_token: Secret,
}

/// The sessions, by the cookie `sessionid`.
pub(super) type Sessions = Issued<Kept>;

#[derive(Clone, Debug)]
pub(super) struct Kept {
    pub(super) user: UserId,
    pub(super) expires: Timestamp,
}

impl Owned for Kept {
    fn user(&self) -> UserId {
        self.user
    }
}

impl Lms {
    /// Signs a user in, now, for [`SESSION_LIFETIME`].
    pub fn sign_in(&mut self, user: UserId, now: Timestamp, ids: &Ids) -> Session {
        let id = ids.token(32);
        let expires = now.saturating_add(SESSION_LIFETIME).unwrap_or(Timestamp::MAX);
        self.sessions.insert(&id, Kept { user, expires });
        if let Some(user) = self.users.get_mut(&user) {
            user.last_login = Some(now);
        }
        Session { id: Secret::from(id), csrf_token: Secret::from(ids.token(32)) }
    }

    /// Who is signed in under the cookie `sessionid`.
    #[must_use]
    pub fn session_user(&self, session_id: &str, now: Timestamp) -> Option<UserId> {
        let kept = self.sessions.get(session_id)?;
        (kept.expires > now).then_some(kept.user)
    }
}
