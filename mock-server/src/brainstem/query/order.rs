//! Sort orders: `sort[]=last_name&sort[]=-id`.

use std::borrow::Borrow;
use std::cmp::{Ordering, Reverse};

use super::field::{Field, Scalar, find};
use super::problem::Problem;

/// How many fields a list is sorted by at the most.
const MOST_KEYS: usize = 20;

/// What a list is sorted by, the first first; rows that are equal in all of it stay as they were.
#[derive(Debug)]
pub(in crate::brainstem) struct Order<R>(Vec<(Field<R>, Direction)>);

#[derive(Clone, Copy, Debug)]
enum Direction {
    Ascending,
    Descending,
}

impl<R> Order<R> {
    /// Parses names of fields, with `-` in front where the greatest comes first.
    ///
    /// # Errors
    ///
    /// When there is no field of a name, or there are too many of them.
    pub(in crate::brainstem) fn parse(
        names: &[String],
        fields: &[Field<R>],
    ) -> Result<Self, Problem> {
        if names.len() > MOST_KEYS {
            return Err(Problem::TooMany);
        }
        let keys = names.iter().map(|name| {
            let name = name.trim();
            let (direction, name) = match name.strip_prefix('-') {
                Some(name) => (Direction::Descending, name),
                None => (Direction::Ascending, name),
            };
            Ok((*find(fields, name)?, direction))
        });
        keys.collect::<Result<_, _>>().map(Self)
    }

    /// Sorts rows.
    pub(in crate::brainstem) fn sort(&self, rows: &mut [impl Borrow<R>]) {
        if !self.0.is_empty() {
            rows.sort_by_cached_key(|row| self.key(row.borrow()));
        }
    }

    fn key(&self, row: &R) -> Vec<Key> {
        self.0.iter().map(|(field, direction)| Key::new((field.read)(row), *direction)).collect()
    }
}

/// The values of one field, which compare the way the list is sorted.
#[derive(Debug, PartialEq, Eq)]
enum Key {
    Ascending(Vec<Scalar>),
    Descending(Reverse<Vec<Scalar>>),
}

impl Key {
    fn new(values: Vec<Scalar>, direction: Direction) -> Self {
        match direction {
            Direction::Ascending => Self::Ascending(values),
            Direction::Descending => Self::Descending(Reverse(values)),
        }
    }
}

impl PartialOrd for Key {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Key {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Ascending(one), Self::Ascending(other)) => one.cmp(other),
            (Self::Descending(one), Self::Descending(other)) => one.cmp(other),
            // Keys of one list are made in one direction.
            _ => Ordering::Equal,
        }
    }
}
