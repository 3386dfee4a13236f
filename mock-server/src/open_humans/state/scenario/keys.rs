//! The keys of records: those that they say, and free ones for the others.

use std::collections::HashSet;

use crate::ids::Ids;
use crate::scenario::Place;

/// The highest number that a record can have, so that there is always a next one: PostgreSQL's
/// `bigint` goes as far.
const HIGHEST: u64 = i64::MAX as u64;

/// The numbers of records, where 0 asks for the next free one. What cannot be is noted at the `id` of
/// its record.
pub(super) fn numbers(asked: impl IntoIterator<Item = u64>, records: &Place) -> Vec<u64> {
    let asked: Vec<u64> = asked.into_iter().map(|number| number.min(HIGHEST + 1)).collect();
    let mut taken = HashSet::new();
    for (index, number) in asked.iter().enumerate().filter(|(_, number)| **number > 0) {
        if *number > HIGHEST {
            records.at(index).at("id").wrong(format!("it is more than {HIGHEST}"));
        } else if !taken.insert(*number) {
            records.at(index).at("id").wrong(format!("another record has the id {number}"));
        }
    }
    let mut last = 0;
    let free = |number| match number {
        0 => {
            let next = (last + 1..).find(|next| !taken.contains(next));
            last = next.unwrap_or(HIGHEST);
            last
        }
        number => {
            last = last.max(number);
            number
        }
    };
    asked.into_iter().map(free).collect()
}

/// The 8 digits of records, of which those that say none get some that are the same every time. What
/// cannot be is noted at `key` of its record.
pub(super) fn digits<'a>(
    asked: impl IntoIterator<Item = Option<&'a str>>,
    records: &Place,
    key: &str,
) -> Vec<String> {
    let asked: Vec<Option<&str>> = asked.into_iter().collect();
    let mut taken = HashSet::new();
    for (index, said) in asked.iter().enumerate() {
        if said.is_some_and(|said| !taken.insert(said.to_owned())) {
            records.at(index).at(key).wrong("another record has the same");
        }
    }
    // Keys of different kinds should not be taken for each other.
    let ids = Ids::seeded(key.len() as u64);
    let mut free = || {
        loop {
            let digits = ids.digits(8);
            if taken.insert(digits.clone()) {
                return digits;
            }
        }
    };
    asked.into_iter().map(|said| said.map_or_else(&mut free, str::to_owned)).collect()
}
