//! What is kept for a while only.

use std::borrow::Borrow;
use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::hash::Hash;

use jiff::{SignedDuration, Timestamp};

/// How many values are kept before the oldest are forgotten, whatever their age.
const CAPACITY: usize = 20_000;

/// Values that are all good for `SECONDS`, under their keys.
#[derive(Clone)]
pub(super) struct Expiring<K, V, const SECONDS: i64> {
    kept: HashMap<K, (V, Timestamp)>,
    /// The keys, those that came first first; of values that were taken back, too.
    order: VecDeque<K>,
}

impl<K, V, const SECONDS: i64> Default for Expiring<K, V, SECONDS> {
    fn default() -> Self {
        Self { kept: HashMap::new(), order: VecDeque::new() }
    }
}

impl<K: Clone + Eq + Hash, V, const SECONDS: i64> Expiring<K, V, SECONDS> {
    /// Keeps a value from `now` on.
    pub(super) fn insert(&mut self, key: K, value: V, now: Timestamp) {
        self.forget_old(now);
        let expires =
            now.saturating_add(SignedDuration::from_secs(SECONDS)).unwrap_or(Timestamp::MAX);
        self.kept.insert(key.clone(), (value, expires));
        self.order.push_back(key);
    }

    /// The value under `key`, while it is good.
    pub(super) fn get<Q: Hash + Eq + ?Sized>(&self, key: &Q, now: Timestamp) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.kept.get(key).and_then(|(value, expires)| (now < *expires).then_some(value))
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
        self.kept.get_mut(key).and_then(|(value, expires)| (now < *expires).then_some(value))
    }

    /// Takes the value under `key` back.
    pub(super) fn remove<Q: Hash + Eq + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        self.kept.remove(key).map(|(value, _)| value)
    }

    fn forget_old(&mut self, now: Timestamp) {
        while let Some(key) = self.order.front() {
            let is_old = self.kept.get(key).is_none_or(|(_, expires)| *expires <= now);
            if !is_old && self.order.len() < CAPACITY {
                return;
            }
            self.kept.remove(key);
            self.order.pop_front();
        }
    }
}

impl<K: fmt::Debug, V: fmt::Debug, const SECONDS: i64> fmt::Debug for Expiring<K, V, SECONDS> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(&self.kept).finish()
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
        assert_eq!(kept.get("a", NOON), None);
    }
}
