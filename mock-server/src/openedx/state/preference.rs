//! What people prefer: the rows of `UserPreference`, one per user and key.

use std::sync::Arc;

use imbl::{HashMap, OrdMap};

use super::Lms;
use super::table::Table;
use super::user::{User, UserId};

/// The primary key of a preference.
pub type PreferenceId = u64;

/// A row of `UserPreference`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preference {
    /// The primary key; it stays when the value changes.
    pub id: PreferenceId,
    /// Whose preference it is.
    pub user: UserId,
    /// What it is about, such as `pref-lang`.
    pub key: String,
    /// Always text, whatever was sent.
    pub value: String,
}

/// Every preference, found by its id, by its owner and by its key.
#[derive(Clone, Debug, Default)]
pub(super) struct Preferences {
    pub(super) rows: Table<PreferenceId, Preference>,
    by_user: OrdMap<UserId, OrdMap<Arc<str>, PreferenceId>>,
    by_key: HashMap<Arc<str>, OrdMap<UserId, PreferenceId>>,
    pub(super) last_id: PreferenceId,
}

impl Preferences {
    fn id(&self, user: UserId, key: &str) -> Option<PreferenceId> {
        self.by_user.get(&user)?.get(key).copied()
    }

    fn set(&mut self, user: UserId, key: &str, value: &str) {
        if let Some(row) = self.id(user, key).and_then(|id| self.rows.get_mut(&id)) {
            value.clone_into(&mut row.value);
            return;
        }
        self.last_id += 1;
        let (id, key, value) = (self.last_id, key.to_owned(), value.to_owned());
        self.insert(Preference { id, user, key, value });
    }

    /// Puts a row under the id that it has. False where its owner has one for the key already.
    pub(super) fn insert(&mut self, row: Preference) -> bool {
        let (id, user) = (row.id, row.user);
        let key: Arc<str> = row.key.as_str().into();
        if self.id(user, &key).is_some() {
            return false;
        }
        self.by_user.entry(user).or_default().insert(Arc::clone(&key), id);
        self.by_key.entry(key).or_default().insert(user, id);
        self.rows.insert(id, row);
        true
    }

    fn remove(&mut self, user: UserId, key: &str) -> bool {
        let Some(id) = self.by_user.get_mut(&user).and_then(|keys| keys.remove(key)) else {
            return false;
        };
        if let Some(users) = self.by_key.get_mut(key) {
            users.remove(&user);
        }
        self.rows.remove(&id).is_some()
    }

    /// The ids of the rows of `user` and with `key`, whichever are given.
    fn filtered(&self, user: Option<UserId>, key: Option<&str>) -> Vec<PreferenceId> {
        let mut ids: Vec<_> = match (user, key) {
            (None, None) => return self.rows.keys().copied().collect(),
            (Some(user), Some(key)) => self.id(user, key).into_iter().collect(),
            (Some(user), None) => {
                self.by_user.get(&user).into_iter().flatten().map(|(_, id)| *id).collect()
            }
            (None, Some(key)) => {
                self.by_key.get(key).into_iter().flatten().map(|(_, id)| *id).collect()
            }
        };
        ids.sort_unstable();
        ids
    }
}

impl Lms {
    /// What a user prefers for `key`.
    #[must_use]
    pub fn preference(&self, user: UserId, key: &str) -> Option<&str> {
        let id = self.preferences.id(user, key)?;
        self.preference_row(id).map(|row| row.value.as_str())
    }

    /// Everything that a user prefers, by key.
    pub fn preferences_of(&self, user: UserId) -> impl Iterator<Item = &Preference> {
        let ids = self.preferences.by_user.get(&user).into_iter().flat_map(OrdMap::values);
        ids.filter_map(|id| self.preference_row(*id))
    }

    /// Makes `value` what a user prefers for `key`.
    pub fn set_preference(&mut self, user: UserId, key: &str, value: &str) {
        if self.users.contains_key(&user) {
            self.preferences.set(user, key, value);
        }
    }

    /// Forgets what a user prefers for `key`, and tells whether there was anything to forget.
    pub fn remove_preference(&mut self, user: UserId, key: &str) -> bool {
        self.preferences.remove(user, key)
    }

    /// The preference with this primary key.
    #[must_use]
    pub fn preference_row(&self, id: PreferenceId) -> Option<&Preference> {
        self.preferences.rows.get(&id)
    }

    /// The ids of all preferences, or of those of a user, or of those for a key, in order.
    pub(crate) fn preference_ids(
        &self,
        user: Option<UserId>,
        key: Option<&str>,
    ) -> Vec<PreferenceId> {
        self.preferences.filtered(user, key)
    }

    /// How many users have a preference for `key`, and who they are, by id.
    pub(crate) fn users_preferring(&self, key: &str) -> (usize, impl Iterator<Item = &User>) {
        let users = self.preferences.by_key.get(key);
        let found = users.into_iter().flat_map(OrdMap::keys);
        (users.map_or(0, OrdMap::len), found.filter_map(|id| self.user(*id)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_keeps_its_id_until_it_is_removed() {
        let mut lms = Lms::default();
        let ada = lms.add(User::learner("ada").prefers("pref-lang", "en"));
        lms.set_preference(ada, "time_zone", "UTC");
        lms.set_preference(ada, "pref-lang", "fr");
        assert_eq!(lms.preference(ada, "pref-lang"), Some("fr"));
        assert_eq!(lms.preference_ids(None, None), [1, 2]);
        assert!(lms.remove_preference(ada, "pref-lang"));
        assert!(!lms.remove_preference(ada, "pref-lang"));
        lms.set_preference(ada, "pref-lang", "en");
        assert_eq!(lms.preference_ids(Some(ada), None), [2, 3]);
    }

    #[test]
    fn rows_are_found_by_owner_and_by_key() {
        let mut lms = Lms::default();
        let ada = lms.add(User::learner("ada").prefers("pref-lang", "en"));
        let bob = lms.add(User::learner("bob").prefers("pref-lang", "fr").prefers("x", "y"));
        let found = |user, key| lms.preference_ids(user, key);
        assert_eq!(found(Some(bob), None), [2, 3]);
        assert_eq!(found(None, Some("pref-lang")), [1, 2]);
        assert_eq!(found(Some(bob), Some("pref-lang")), [2]);
        assert_eq!(found(Some(ada), Some("x")), [0; 0]);
        let (count, users) = lms.users_preferring("pref-lang");
        assert_eq!((count, users.map(User::id).collect()), (2, vec![ada, bob]));
        let keys: Vec<_> = lms.preferences_of(bob).map(|row| row.key.as_str()).collect();
        assert_eq!(keys, ["pref-lang", "x"]);
    }

    #[test]
    fn nobody_prefers_nothing() {
        let mut lms = Lms::default();
        lms.set_preference(9, "x", "y");
        assert_eq!(lms.preference_ids(None, None), [0; 0]);
        assert_eq!(lms.users_preferring("x").0, 0);
    }
}
