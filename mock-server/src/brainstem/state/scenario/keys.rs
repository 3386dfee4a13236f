//! The keys of records: those that are given, and those that follow.

use std::collections::HashSet;

use uuid::Uuid;

use crate::ids::Counted;
use crate::scenario::Place;

/// The greatest primary key that the database of the real system can hold.
const GREATEST: u64 = i64::MAX as u64;

/// `key`, unless it is too great.
pub(super) fn within_bounds(key: u64, place: &Place) -> u64 {
    if key < GREATEST {
        return key;
    }
    place.wrong(format!("it is not below {GREATEST}"));
    0
}

/// `last`, unless it is the greatest key that is there.
pub(super) fn beyond(last: u64, greatest: Option<u64>) -> u64 {
    if greatest == Some(last) { 0 } else { last }
}

/// The key of each record: its own, or, where that is 0, the next after those before it that is free.
pub(super) fn numbers(given: impl Iterator<Item = u64> + Clone, place: &Place) -> Vec<u64> {
    let taken: HashSet<_> = given.clone().collect();
    let (mut seen, mut last) = (HashSet::new(), 0);
    let keys = given.enumerate().map(|(index, key)| {
        let key = within_bounds(key, &place.at(index).at("id"));
        let is_new = key == 0 || seen.insert(key);
        if !is_new {
            place.at(index).at("id").wrong("another one has this id");
        }
        let free = || (last + 1..).find(|key| !taken.contains(key)).unwrap_or_default();
        let key = if key == 0 || !is_new { free() } else { key };
        last = last.max(key);
        key
    });
    keys.collect()
}

/// The key of each record: its own, or the next counted one that is free.
pub(super) fn uuids(given: impl Iterator<Item = Option<Uuid>> + Clone, place: &Place) -> Vec<Uuid> {
    let taken: HashSet<_> = given.clone().flatten().collect();
    let (mut seen, mut counted) = (HashSet::new(), Counted::default());
    let keys = given.enumerate().map(|(index, key)| {
        if key.is_some_and(|key| !seen.insert(key)) {
            place.at(index).at("id").wrong("another one has this id");
            return counted.next(|key| taken.contains(&key));
        }
        key.unwrap_or_else(|| counted.next(|key| taken.contains(&key)))
    });
    keys.collect()
}
