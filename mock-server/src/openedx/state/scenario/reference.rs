//! How records name the users, and rows the keys, that they need.

use std::collections::HashSet;
use std::fmt;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::openedx::state::{Lms, User, UserId};
use crate::scenario::Place;

/// A user, by user name, or by primary key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Who {
    /// The user name that they have in this document.
    Username(Arc<str>),
    /// The primary key.
    Id(UserId),
}

impl From<&str> for Who {
    fn from(username: &str) -> Self {
        Self::Username(username.into())
    }
}

impl fmt::Display for Who {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Username(username) => write!(f, "the user name `{username}`"),
            Self::Id(id) => write!(f, "the id {id}"),
        }
    }
}

impl Who {
    /// Whom it names; a mistake, where it names nobody.
    pub(super) fn find(&self, lms: &Lms, place: &Place) -> Option<UserId> {
        let found = match self {
            Self::Username(username) => lms.user_by_username(username).map(User::id),
            Self::Id(id) => lms.user(*id).map(User::id),
        };
        if found.is_none() {
            place.wrong(format!("nobody has {self}"));
        }
        found
    }
}

impl Lms {
    /// What names a user; nothing, where there is no such user.
    pub(super) fn named(&self, id: UserId) -> Option<Who> {
        let user = self.users.get(&id)?;
        let is_found = self.user_by_username(&user.username).is_some_and(|found| found.id == id);
        Some(if is_found { Who::Username(Arc::clone(&user.username)) } else { Who::Id(id) })
    }
}

/// The greatest primary key that the database holds.
const GREATEST: u64 = i32::MAX as u64;

/// The primary keys of a table: those that rows have, and the next ones for those that have none.
pub(super) struct Keys {
    taken: HashSet<u64>,
    last: u64,
}

impl Keys {
    /// Notes the rows of the list at `place` whose key another one has, or that have one that no row
    /// can have.
    pub(super) fn of(given: impl Iterator<Item = Option<u64>>, place: &Place) -> Self {
        let mut taken = HashSet::new();
        for (index, id) in given.enumerate() {
            let Some(id) = id else { continue };
            if !(1..=GREATEST).contains(&id) {
                place.at(index).at("id").wrong(format!("ids are from 1 to {GREATEST}"));
            } else if !taken.insert(id) {
                place.at(index).at("id").wrong(format!("another row has the id {id}"));
            }
        }
        Self { taken, last: 0 }
    }

    /// The key of a row that has `given`.
    pub(super) fn key(&mut self, given: Option<u64>) -> u64 {
        given.unwrap_or_else(|| {
            self.last = (self.last + 1..).find(|id| !self.taken.contains(id)).unwrap_or(GREATEST);
            self.taken.insert(self.last);
            self.last
        })
    }

    /// The last key that was ever given, if that was `said` or one of the rows'.
    pub(super) fn last(&self, said: Option<u64>) -> u64 {
        let greatest = self.taken.iter().copied().max();
        greatest.max(said).unwrap_or_default().min(GREATEST)
    }
}

/// What was counted, where the greatest key of the rows does not tell it.
pub(super) fn counted(last: u64, greatest: Option<u64>) -> Option<u64> {
    (last != greatest.unwrap_or_default()).then_some(last)
}
