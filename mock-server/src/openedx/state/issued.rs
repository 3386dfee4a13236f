//! What is found by a secret text that the LMS issued, and forgotten with its owner: tokens, codes
//! and sessions.

use std::sync::Arc;

use imbl::{HashMap, OrdSet};

use super::user::UserId;

/// Whose it is.
pub(super) trait Owned {
    fn user(&self) -> UserId;
}

#[derive(Clone, Debug)]
pub(super) struct Issued<T> {
    rows: HashMap<Arc<str>, Arc<T>>,
    owners: OrdSet<(UserId, Arc<str>)>,
}

impl<T> Default for Issued<T> {
    fn default() -> Self {
        Self { rows: HashMap::default(), owners: OrdSet::default() }
    }
}

impl<T: Owned + Clone> Issued<T> {
    pub(super) fn get(&self, text: &str) -> Option<&T> {
        self.rows.get(text).map(Arc::as_ref)
    }

    /// The row to be changed; its owner has to stay.
    pub(super) fn get_mut(&mut self, text: &str) -> Option<&mut T> {
        self.rows.get_mut(text).map(Arc::make_mut)
    }

    /// Adds a row, or replaces the one that has this text. True where there was none.
    pub(super) fn insert(&mut self, text: &str, row: T) -> bool {
        let replaced = self.remove(text);
        let text: Arc<str> = text.into();
        self.owners.insert((row.user(), Arc::clone(&text)));
        self.rows.insert(text, Arc::new(row));
        replaced.is_none()
    }

    pub(super) fn remove(&mut self, text: &str) -> Option<T> {
        let (text, row) = self.rows.remove_with_key(text)?;
        self.owners.remove(&(row.user(), text));
        Some(Arc::unwrap_or_clone(row))
    }

    /// Removes what `user` has.
    pub(super) fn forget(&mut self, user: UserId) {
        for text in of_user(&self.owners, user) {
            self.remove(&text);
        }
    }

    /// Removes what is not to be kept. It looks at everything.
    pub(super) fn retain(&mut self, is_kept: impl Fn(&T) -> bool) {
        let gone = self.rows.iter().filter(|(_, row)| !is_kept(row));
        let gone: Vec<_> = gone.map(|(text, _)| Arc::clone(text)).collect();
        for text in gone {
            self.remove(&text);
        }
    }

    /// Everything, by owner.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.owners.iter().filter_map(|(_, text)| Some((&**text, self.get(text)?)))
    }
}

/// What an index of owners has for `user`.
pub(super) fn of_user(owners: &OrdSet<(UserId, Arc<str>)>, user: UserId) -> Vec<Arc<str>> {
    let first: (UserId, Arc<str>) = (user, "".into());
    let found = owners.range(first..).take_while(|(owner, _)| *owner == user);
    found.map(|(_, text)| Arc::clone(text)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, Debug, PartialEq)]
    struct Kept(UserId);

    impl Owned for Kept {
        fn user(&self) -> UserId {
            self.0
        }
    }

    #[test]
    fn what_a_user_has_is_forgotten_and_nothing_else() {
        let mut issued = Issued::default();
        assert!(issued.insert("a", Kept(1)) && issued.insert("b", Kept(2)));
        assert!(issued.insert("c", Kept(1)) && !issued.insert("b", Kept(3)));
        let before = issued.clone();
        issued.forget(1);
        assert_eq!(issued.iter().collect::<Vec<_>>(), [("b", &Kept(3))]);
        assert_eq!(before.iter().count(), 3, "a copy keeps what it has");
    }
}
