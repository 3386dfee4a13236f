//! Tokens of one kind: what each is good for, and which are whose.

use std::fmt;
use std::sync::Arc;

use imbl::{HashMap, OrdSet};

use super::UserId;

/// Tokens by their text, and by their owners.
#[derive(Clone)]
pub(super) struct Purse<T: Clone> {
    tokens: HashMap<Arc<str>, (UserId, T)>,
    owners: OrdSet<(UserId, Arc<str>)>,
}

impl<T: Clone> Default for Purse<T> {
    fn default() -> Self {
        Self { tokens: HashMap::new(), owners: OrdSet::new() }
    }
}

impl<T: Clone> fmt::Debug for Purse<T> {
    /// Says how many there are: the keys are the tokens themselves.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Purse({})", self.tokens.len())
    }
}

impl<T: Clone> Purse<T> {
    pub(super) fn contains(&self, text: &str) -> bool {
        self.tokens.contains_key(text)
    }

    pub(super) fn get_mut(&mut self, text: &str) -> Option<(UserId, &mut T)> {
        self.tokens.get_mut(text).map(|(user, token)| (*user, token))
    }

    pub(super) fn insert(&mut self, text: &str, user: UserId, token: T) {
        self.remove(text);
        let text: Arc<str> = text.into();
        self.owners.insert((user, Arc::clone(&text)));
        self.tokens.insert(text, (user, token));
    }

    pub(super) fn remove(&mut self, text: &str) -> Option<(UserId, T)> {
        let (text, (user, token)) = self.tokens.remove_with_key(text)?;
        self.owners.remove(&(user, text));
        Some((user, token))
    }

    /// Every token with its owner, in the order of owners and texts.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, UserId, &T)> {
        self.owners.iter().filter_map(|(user, text)| {
            let (_, token) = self.tokens.get(text)?;
            Some((&**text, *user, token))
        })
    }

    /// Removes whatever is `user`'s.
    pub(super) fn forget(&mut self, user: UserId) {
        let first: (UserId, Arc<str>) = (user, "".into());
        let theirs = self.owners.range(first..).take_while(|(owner, _)| *owner == user);
        let theirs: Vec<_> = theirs.map(|(_, text)| Arc::clone(text)).collect();
        theirs.iter().for_each(|text| drop(self.remove(text)));
    }
}
