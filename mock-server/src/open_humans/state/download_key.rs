//! The keys in the links to files, of which every listing has new ones.

use jiff::Timestamp;
use uuid::Uuid;

use super::expiring::Expiring;
use super::{FileId, Site};
use crate::ids::Ids;

/// How long a link works: an hour.
const SECONDS: i64 = 3600;

/// How many links are kept before the oldest are forgotten, whatever their age.
const CAPACITY: usize = 200_000;

/// Which file a key opens.
pub(super) type DownloadKeys = Expiring<Uuid, FileId, SECONDS, CAPACITY>;

impl Site {
    /// Makes a key that opens a file for an hour, as often as one likes.
    pub fn issue_download_key(&mut self, file: FileId, now: Timestamp, ids: &Ids) -> Uuid {
        let key = ids.uuid();
        self.download_keys.insert(key, file, now);
        key
    }

    /// Whether `key` opens `file`.
    #[must_use]
    pub fn opens(&self, key: Uuid, file: FileId, now: Timestamp) -> bool {
        self.download_keys.get(&key, now) == Some(&file)
    }
}
