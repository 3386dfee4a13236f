//! What is kept for a while only.

use std::borrow::Borrow;
use std::fmt;
use std::hash::Hash;

use imbl::{HashMap, OrdMap};
use jiff::{SignedDuration, Timestamp};

/// How many values are kept before the oldest are forgotten, whatever their age, unless told.
const CAPACITY: usize = 20_000;

/// Values that are all good for `SECONDS`, under their keys.
#[derive(Clone)]
pub(super) struct Expiring<K, V, const SECONDS: i64, const MOST: usize = CAPACITY> {
    kept: HashMap<K, Kept<V>>,
    /// The keys by their turns, those that came first first.
    order: OrdMap<u64, K>,
}

#[derive(Clone)]
struct Kept<V> {
    value: V,
    expires: Timestamp,
    turn: u64,
}

impl<K, V, const SECONDS: i64, const MOST: usize> Default for Expiring<K, V, SECONDS, MOST> {
    fn default() -> Self {
        Self { kept: HashMap::new(), order: OrdMap::new() }
    }
}

impl<K: Clone + Eq + Hash, V: Clone, const SECONDS: i64, const MOST: usize>
    Expiring<K, V, SECONDS, MOST>
{
    /// Keeps a value from `now` on.
    pub(super) fn insert(&mut self, key: K, value: V, now: Timestamp) {
        while self.oldest().is_some_and(|kept| kept.expires <= now) {
            self.forget_oldest();
        }
        let expires = now.saturating_add(SignedDuration::from_secs(SECONDS));
        self.insert_until(key, value, expires.unwrap_or(Timestamp::MAX));
    }

    /// Keeps a value until `expires`.
    pub(super) fn insert_until(&mut self, key: K, value: V, expires: Timestamp) {
        self.remove(&key);
        while self.order.len() >= MOST {
            self.forget_oldest();
        }
        let turn = self.order.get_max().map_or(0, |(turn, _)| turn + 1);
        self.order.insert(turn, key.clone());
        self.kept.insert(key, Kept { value, expires, turn });
    }

    /// The value under `key`, while it is good.
    pub(super) fn get<Q: Hash + Eq + ?Sized>(&self, key: &Q, now: Timestamp) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.kept.get(key).filter(|kept| now < kept.expires).map(|kept| &kept.value)
    }

    /// The same, to be changed.
    pub(super) fn get_mut<Q: Hash + Eq + ?Sized>(
        &mut self,
        key: &Q,
        now: Timestamp,
    ) -> Option<&mut V>
    where
        K: Borrow<Q>,
    {
        let kept = self.kept.get_mut(key).filter(|kept| now < kept.expires);
        kept.map(|kept| &mut kept.value)
    }

    /// Whether there is a value under `key`, good or not.
    pub(super) fn contains<Q: Hash + Eq + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.kept.contains_key(key)
    }

    /// Takes the value under `key` back.
    pub(super) fn remove<Q: Hash + Eq + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        let Kept { value, turn, .. } = self.kept.remove(key)?;
        self.order.remove(&turn);
        Some(value)
    }

    /// Everything that is kept, good or not, with when it stops to be: what came first first.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&K, &V, Timestamp)> {
        self.order.values().filter_map(|key| {
            let Kept { value, expires, .. } = self.kept.get(key)?;
            Some((key, value, *expires))
        })
    }

    fn oldest(&self) -> Option<&Kept<V>> {
        self.order.get_min().and_then(|(_, key)| self.kept.get(key))
    }

    fn forget_oldest(&mut self) {
        if let Some((turn, key)) = self.order.get_min().cloned() {
            self.order.remove(&turn);
            self.kept.remove(&key);
        }
    }
}

impl<K, V, const SECONDS: i64, const MOST: usize> fmt::Debug for Expiring<K, V, SECONDS, MOST> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Expiring({})", self.kept.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: Timestamp = Timestamp::constant(1_790_000_000, 0);

    #[test]
    fn a_value_is_good_until_its_time_is_over() {
        let mut kept = Expiring::<_, _, 60>::default();
        kept.insert("a", 1, NOON);
        let after = |seconds| NOON + SignedDuration::from_secs(seconds);
        assert_eq!(kept.get("a", after(59)), Some(&1));
        assert_eq!(kept.get("a", after(60)), None);
        kept.insert("b", 2, after(60));
        assert_eq!((kept.kept.len(), kept.order.len()), (1, 1), "the old one is forgotten");
    }

    #[test]
    fn of_too_many_the_oldest_go() {
        let mut kept = Expiring::<_, _, 60>::default();
        (0..=CAPACITY).for_each(|key| kept.insert(key, (), NOON));
        assert_eq!((kept.get(&0, NOON), kept.get(&1, NOON)), (None, Some(&())));
        assert_eq!((kept.kept.len(), kept.order.len()), (CAPACITY, CAPACITY));
    }

    #[test]
    fn what_was_taken_back_is_gone() {
        let mut kept = Expiring::<_, _, 60>::default();
        kept.insert("a", 1, NOON);
        assert_eq!((kept.remove("a"), kept.remove("a")), (Some(1), None));
        assert_eq!((kept.get("a", NOON), kept.order.len()), (None, 0));
    }
}
