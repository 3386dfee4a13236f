//! A store that ends with the process.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use futures::future::{BoxFuture, FutureExt, ready};

use super::{MemberRecord, MemberStore, StoreError};

/// Keeps members in memory: for tests, and for programs that ask members to log in again after every
/// start. Clones share what they keep.
///
/// ```
/// use emeritus::chrono::DateTime;
/// use emeritus::open_humans::{MemberRecord, MemberStore, MemoryStore, Tokens};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), emeritus::open_humans::StoreError> {
///
/// let store = MemoryStore::default();
/// let tokens = Tokens::new("an-access-token", "a-refresh-token", DateTime::UNIX_EPOCH);
/// store.clone().save(&MemberRecord::new("04417752", tokens)).await?;
/// assert!(store.load("04417752").await?.is_some());
/// assert!(MemoryStore::default().load("04417752").await?.is_none());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
pub struct MemoryStore(Arc<Mutex<Kept>>);

#[derive(Default)]
struct Kept {
    members: HashMap<String, MemberRecord>,
    /// How many writes there have been: no revision is higher.
    writes: u64,
}

impl MemoryStore {
    fn kept(&self) -> MutexGuard<'_, Kept> {
        // Every change is one insertion, so a panic elsewhere cannot have left half of one.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Kept {
    fn save(&mut self, record: &MemberRecord) {
        self.writes += 1;
        let record = MemberRecord { revision: self.writes, ..record.clone() };
        self.members.insert(record.project_member_id.clone(), record);
    }

    fn replace(&mut self, record: &MemberRecord) -> bool {
        let kept = self.members.get_mut(&record.project_member_id);
        let Some(kept) = kept.filter(|kept| kept.revision == record.revision) else {
            return false;
        };
        self.writes += 1;
        *kept = MemberRecord { revision: record.revision + 1, ..record.clone() };
        true
    }
}

impl MemberStore for MemoryStore {
    fn load<'a>(
        &'a self,
        project_member_id: &'a str,
    ) -> BoxFuture<'a, Result<Option<MemberRecord>, StoreError>> {
        ready(Ok(self.kept().members.get(project_member_id).cloned())).boxed()
    }

    fn save<'a>(&'a self, record: &'a MemberRecord) -> BoxFuture<'a, Result<(), StoreError>> {
        self.kept().save(record);
        ready(Ok(())).boxed()
    }

    fn replace<'a>(&'a self, record: &'a MemberRecord) -> BoxFuture<'a, Result<bool, StoreError>> {
        ready(Ok(self.kept().replace(record))).boxed()
    }

    fn delete<'a>(&'a self, project_member_id: &'a str) -> BoxFuture<'a, Result<(), StoreError>> {
        self.kept().members.remove(project_member_id);
        ready(Ok(())).boxed()
    }
}

impl fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MemoryStore({} members)", self.kept().members.len())
    }
}
