//! Rows by their primary keys, which a copy of the state shares until either changes one.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

use imbl::OrdMap;

/// Rows in the order of their keys. A copy costs the same however many there are, and a row that is
/// changed after that is copied alone, not with its neighbours.
#[derive(Clone)]
pub(super) struct Table<K, V>(OrdMap<K, Arc<V>>);

impl<K: Ord + fmt::Debug, V: fmt::Debug> fmt::Debug for Table<K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<K, V> Default for Table<K, V> {
    fn default() -> Self {
        Self(OrdMap::default())
    }
}

impl<K: Ord + Clone, V: Clone> Table<K, V> {
    pub(super) fn contains_key<Q: Ord + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.0.contains_key(key)
    }

    pub(super) fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.0.get(key).map(Arc::as_ref)
    }

    /// The row to be changed, which is copied where other states still have it.
    pub(super) fn get_mut<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
    {
        self.0.get_mut(key).map(Arc::make_mut)
    }

    pub(super) fn insert(&mut self, key: K, row: impl Into<Arc<V>>) {
        self.0.insert(key, row.into());
    }

    pub(super) fn remove<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        self.0.remove(key).map(Arc::unwrap_or_clone)
    }

    /// The greatest key.
    pub(super) fn last_key(&self) -> Option<&K> {
        self.0.get_max().map(|(key, _)| key)
    }

    pub(super) fn keys(&self) -> impl ExactSizeIterator<Item = &K> {
        self.0.keys()
    }

    pub(super) fn values(&self) -> impl ExactSizeIterator<Item = &V> {
        self.0.values().map(Arc::as_ref)
    }

    pub(super) fn iter(&self) -> impl ExactSizeIterator<Item = (&K, &V)> {
        self.0.iter().map(|(key, row)| (key, &**row))
    }

    /// The rows as they are shared.
    pub(super) fn shared(&self) -> impl ExactSizeIterator<Item = &Arc<V>> {
        self.0.values()
    }
}
