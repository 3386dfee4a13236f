//! Who is signed in to the LMS in a browser.

use std::collections::HashMap;

use jiff::{SignedDuration, Timestamp};

use super::Lms;
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

#[derive(Clone, Debug, Default)]
pub(super) struct Sessions(HashMap<String, Kept>);

#[derive(Clone, Debug)]
struct Kept {
    user: UserId,
    expires: Timestamp,
}

impl Sessions {
    pub(super) fn end_all(&mut self, user: UserId) {
        self.0.retain(|_, kept| kept.user != user);
    }
}

impl Lms {
    /// Signs a user in, now, for [`SESSION_LIFETIME`].
    pub fn sign_in(&mut self, user: UserId, now: Timestamp, ids: &Ids) -> Session {
        let id = ids.token(32);
        let expires = now.saturating_add(SESSION_LIFETIME).unwrap_or(Timestamp::MAX);
        self.sessions.0.insert(id.clone(), Kept { user, expires });
        if let Some(user) = self.users.get_mut(&user) {
            user.last_login = Some(now);
        }
        Session { id: Secret::from(id), csrf_token: Secret::from(ids.token(32)) }
    }

    /// Who is signed in under the cookie `sessionid`.
    #[must_use]
    pub fn session_user(&self, session_id: &str, now: Timestamp) -> Option<UserId> {
        let kept = self.sessions.0.get(session_id)?;
        (kept.expires > now).then_some(kept.user)
    }
}
