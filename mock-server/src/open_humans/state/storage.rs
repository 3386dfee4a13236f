//! Where the contents of files are stored: a place for each file, and the key with which links to
//! it are signed.

use std::sync::Arc;

use imbl::HashMap;

use super::Site;
use crate::content::Content;
use crate::ids::Ids;
use crate::secret::Secret;

#[derive(Clone, Debug, Default)]
pub(super) struct Storage {
    /// What is stored, by key; nothing yet where a file has a place and its contents did not arrive.
    objects: HashMap<Arc<str>, Option<Content>>,
    /// Made when the first link is.
    pub(super) signing_key: Option<Secret>,
}

impl Storage {
    /// Keeps a place for what is going to be stored under `key`.
    pub(super) fn reserve(&mut self, key: Arc<str>) {
        self.objects.insert(key, None);
    }

    /// Stores `content` under `key`. Where no file has its place there, nobody could ever reach it,
    /// and it is not kept.
    pub(super) fn put(&mut self, key: &str, content: Content) {
        if let Some(object) = self.objects.get_mut(key) {
            *object = Some(content);
        }
    }

    /// Whether there is a place under `key` that has something else than `content` in it.
    pub(super) fn differs(&self, key: &str, content: Option<&Content>) -> bool {
        self.objects.get(key).is_some_and(|object| object.as_ref() != content)
    }

    pub(super) fn remove(&mut self, key: &str) {
        self.objects.remove(key);
    }
}

impl Site {
    /// Stores the contents of the file whose key this is, in the place of those that it had. Of a
    /// file that has gone, nothing is kept.
    pub fn store(&mut self, key: &str, content: Content) {
        self.storage.put(key, content);
    }

    /// What is stored under a file's key.
    #[must_use]
    pub fn stored(&self, key: &str) -> Option<&Content> {
        self.storage.objects.get(key)?.as_ref()
    }

    /// The key with which links to the storage are signed.
    pub(crate) fn storage_signing_key(&mut self, ids: &Ids) -> &Secret {
        self.storage.signing_key.get_or_insert_with(|| ids.token(40).into())
    }
}
