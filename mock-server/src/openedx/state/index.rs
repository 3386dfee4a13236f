//! Which rows have a text.

use std::hash::{DefaultHasher, Hash, Hasher};

use imbl::OrdSet;

/// The keys of rows by the hash of a text that they have. The rows have the text itself, so whoever
/// looks something up compares it there; at a million rows that is a fifth of what a map of texts
/// takes.
#[derive(Clone, Debug, Default)]
pub(super) struct TextIndex(OrdSet<(u64, u64)>);

impl TextIndex {
    pub(super) fn insert(&mut self, text: &str, row: u64) {
        self.0.insert((hash(text), row));
    }

    pub(super) fn remove(&mut self, text: &str, row: u64) {
        self.0.remove(&(hash(text), row));
    }

    /// The rows that may have `text`, newest first.
    pub(super) fn candidates(&self, text: &str) -> impl Iterator<Item = u64> + use<'_> {
        let hash = hash(text);
        self.0.range((hash, 0)..=(hash, u64::MAX)).rev().map(|(_, row)| *row)
    }
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
