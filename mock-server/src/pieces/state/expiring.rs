//! What was granted for a time.

use imbl::{HashMap, OrdSet};
use jiff::Timestamp;

use super::digest::Digest;

/// What codes or tokens stand for, by their digests, and until when.
#[derive(Clone, Debug)]
pub(super) struct Expiring<T: Clone> {
    granted: HashMap<Digest, (Timestamp, T)>,
    ends: OrdSet<(Timestamp, Digest)>,
}

impl<T: Clone> Default for Expiring<T> {
    fn default() -> Self {
        Self { granted: HashMap::new(), ends: OrdSet::new() }
    }
}

impl<T: Clone> Expiring<T> {
    pub(super) fn insert(&mut self, digest: Digest, expires: Timestamp, granted: T) {
        self.remove(&digest);
        self.ends.insert((expires, digest));
        self.granted.insert(digest, (expires, granted));
    }

    pub(super) fn get(&self, digest: &Digest) -> Option<&(Timestamp, T)> {
        self.granted.get(digest)
    }

    pub(super) fn remove(&mut self, digest: &Digest) -> Option<(Timestamp, T)> {
        let (expires, granted) = self.granted.remove(digest)?;
        self.ends.remove(&(expires, *digest));
        Some((expires, granted))
    }

    /// Forgets what is over at `now`.
    pub(super) fn forget_expired(&mut self, now: Timestamp) {
        while let Some((_, digest)) = self.ends.get_min().filter(|(expires, _)| *expires <= now) {
            let digest = *digest;
            self.remove(&digest);
        }
    }

    /// Everything, what ends first first.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&Digest, Timestamp, &T)> {
        self.ends.iter().filter_map(|(expires, digest)| {
            let (_, granted) = self.granted.get(digest)?;
            Some((digest, *expires, granted))
        })
    }
}
