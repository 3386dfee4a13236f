//! What is known of browsers, written down.

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{is_never, never};
use crate::open_humans::state::Site;
use crate::open_humans::state::session::Session;
use crate::scenario::Place;
use crate::secret::Secret;

/// A browser that the site knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SessionRecord {
    /// The cookie `sessionid`.
    pub session_id: Secret,
    /// The user name of who is signed in; nobody unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Where the browser wanted to go before it was sent to sign in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<String>,
    /// When the site does not know it any more, two weeks after it began; never unless said.
    #[serde(default = "never", skip_serializing_if = "is_never")]
    pub expires: Timestamp,
}

impl SessionRecord {
    /// Those that began first first.
    pub(super) fn all(site: &Site) -> Vec<Self> {
        let sessions = site.sessions.iter();
        let record = |(id, session, expires)| Self::of(id, session, expires, site);
        sessions.filter_map(record).collect()
    }

    fn of(id: &Secret, session: &Session, expires: Timestamp, site: &Site) -> Option<Self> {
        let username = match session.account {
            Some(account) => Some(site.account(account)?.username.clone()),
            None => None,
        };
        Some(Self { session_id: id.clone(), username, target: session.target.clone(), expires })
    }

    pub(super) fn load(records: &[Self], site: &mut Site, place: &Place) {
        for (index, record) in records.iter().enumerate() {
            let place = place.at(index);
            if site.sessions.contains(record.session_id.expose()) {
                place.at("session_id").wrong("another record has this cookie");
            }
            let username = record.username.as_deref();
            let account = username.and_then(|name| site.named(name, &place.at("username")));
            let session = Session { account, target: record.target.clone() };
            site.sessions.insert_until(record.session_id.clone(), session, record.expires);
        }
    }
}
