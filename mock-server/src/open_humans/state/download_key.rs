//! The keys in the links to files, of which every listing has new ones.

use std::collections::{HashMap, VecDeque};

use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use super::{FileId, Site};
use crate::ids::Ids;

/// How long a link works.
const LIFETIME: SignedDuration = SignedDuration::from_hours(1);

/// How many links are kept before the oldest are forgotten, whatever their age.
const CAPACITY: usize = 200_000;

#[derive(Clone, Debug, Default)]
pub(super) struct DownloadKeys {
    keys: HashMap<Uuid, (FileId, Timestamp)>,
    /// Those that were made first first.
    made: VecDeque<Uuid>,
}

impl Site {
    /// Makes a key that opens a file for an hour, as often as one likes.
    pub fn issue_download_key(&mut self, file: FileId, now: Timestamp, ids: &Ids) -> Uuid {
        self.download_keys.forget_old(now);
        let key = ids.uuid();
        let expires = now.saturating_add(LIFETIME).unwrap_or(Timestamp::MAX);
        self.download_keys.keys.insert(key, (file, expires));
        self.download_keys.made.push_back(key);
        key
    }

    /// Whether `key` opens `file`.
    #[must_use]
    pub fn opens(&self, key: Uuid, file: FileId, now: Timestamp) -> bool {
        let known = self.download_keys.keys.get(&key);
        known.is_some_and(|(of, expires)| *of == file && now < *expires)
    }
}

impl DownloadKeys {
    fn forget_old(&mut self, now: Timestamp) {
        while let Some(key) = self.made.front() {
            let is_old = self.keys.get(key).is_none_or(|(_, expires)| *expires <= now);
            if !is_old && self.made.len() < CAPACITY {
                return;
            }
            self.keys.remove(key);
            self.made.pop_front();
        }
    }
}
