//! Where members and their tokens are kept.

mod memory;
#[cfg(feature = "sqlite")]
mod sqlite;

use std::fmt;

use chrono::{DateTime, Utc};
use futures::future::BoxFuture;
use serde::{Deserialize, Serialize};

use super::Tokens;

pub use memory::MemoryStore;
#[cfg(feature = "sqlite")]
pub use sqlite::SqliteStore;

/// Why a store failed, in its own words.
///
/// ```
/// use emeritus::open_humans::StoreError;
///
/// fn revision(column: &str) -> Result<u64, StoreError> {
///     Ok(column.parse()?)
/// }
///
/// assert_eq!(revision("7").ok(), Some(7));
/// assert!(revision("seven").unwrap_err().is::<std::num::ParseIntError>());
/// ```
pub type StoreError = Box<dyn std::error::Error + Send + Sync>;

/// Keeps what is known of members, by `project_member_id`.
///
/// [`MemoryStore`] and, with feature `sqlite`, `SqliteStore` are at hand; a store of your own
/// is four functions over a table or a map. [`replace`](Self::replace) has to be atomic for everybody
/// who uses the store: the rest of the care that refresh tokens need is built on it, so that neither
/// two tasks nor two processes spend one token, or lose the one that came for it.
///
/// ```
/// use chrono::Utc;
/// use emeritus::chrono;
/// use emeritus::open_humans::{MemberRecord, MemberStore, MemoryStore, Tokens};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
/// let store = MemoryStore::default();
/// let tokens = Tokens::new("an-access-token", "a-refresh-token", chrono::DateTime::<Utc>::MAX_UTC);
/// store.save(&MemberRecord::new("04417752", tokens)).await?;
///
/// let record = store.load("04417752").await?.ok_or("it was saved")?;
/// assert!(store.replace(&record).await?);
/// assert!(!store.replace(&record).await?, "somebody has replaced it since it was loaded");
///
/// store.delete("04417752").await?;
/// assert!(store.load("04417752").await?.is_none());
/// # Ok(())
/// # }
/// ```
pub trait MemberStore: fmt::Debug + Send + Sync {
    /// What is kept of a member.
    fn load<'a>(
        &'a self,
        project_member_id: &'a str,
    ) -> BoxFuture<'a, Result<Option<MemberRecord>, StoreError>>;

    /// Keeps a member, whatever was known before. The revision becomes one that the member has not
    /// had before; that of `record` does not matter.
    fn save<'a>(&'a self, record: &'a MemberRecord) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Keeps a member, if the kept revision still is that of `record`, and makes it one more. Says
    /// whether it was. Comparing and writing must be one step, and the step durable when it is said
    /// to have been made.
    fn replace<'a>(&'a self, record: &'a MemberRecord) -> BoxFuture<'a, Result<bool, StoreError>>;

    /// Forgets a member, who need not be known.
    fn delete<'a>(&'a self, project_member_id: &'a str) -> BoxFuture<'a, Result<(), StoreError>>;
}

/// What is kept of a member.
///
/// ```
/// use emeritus::chrono::DateTime;
/// use emeritus::open_humans::{MemberRecord, Tokens};
///
/// let tokens = Tokens::new("an-access-token", "a-refresh-token", DateTime::UNIX_EPOCH);
/// let fresh = MemberRecord::new("04417752", tokens);
/// assert_eq!((fresh.revision, fresh.lease.is_none()), (0, true));
/// assert!(!fresh.is_deauthorized());
///
/// // What a store of your own has read from its columns:
/// let left = MemberRecord::from_parts("04417752", None, None, 3);
/// assert!(left.is_deauthorized());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MemberRecord {
    /// By which the project knows the member.
    pub project_member_id: String,
    /// What the project may do; `None` once the member has left it.
    pub tokens: Option<Tokens>,
    /// Who is fetching new tokens at the moment.
    pub lease: Option<Lease>,
    /// How often the record has been written; the store counts.
    pub revision: u64,
}

/// Somebody is spending the refresh token, and everybody else has to wait.
///
/// ```
/// use emeritus::chrono::{DateTime, TimeDelta};
/// use emeritus::open_humans::{Lease, MemberRecord};
///
/// let now = DateTime::UNIX_EPOCH;
/// let lease = Lease { holder: "worker-2".into(), until: now + TimeDelta::seconds(60) };
/// let record = MemberRecord::from_parts("04417752", None, Some(lease), 3);
/// assert!(record.lease.is_some_and(|lease| lease.until > now));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lease {
    /// Who it is: a text of no further meaning.
    pub holder: String,
    /// When nobody needs to wait any longer, because the holder must have died.
    pub until: DateTime<Utc>,
}

impl MemberRecord {
    /// A member whose tokens have just been granted.
    pub fn new(project_member_id: impl Into<String>, tokens: Tokens) -> Self {
        let project_member_id = project_member_id.into();
        Self { project_member_id, tokens: Some(tokens), lease: None, revision: 0 }
    }

    /// A member with all that a store has kept.
    pub fn from_parts(
        project_member_id: impl Into<String>,
        tokens: Option<Tokens>,
        lease: Option<Lease>,
        revision: u64,
    ) -> Self {
        Self { project_member_id: project_member_id.into(), tokens, lease, revision }
    }

    /// Whether the member has left the project.
    #[must_use]
    pub fn is_deauthorized(&self) -> bool {
        self.tokens.is_none()
    }
}

/// Marks a member as one who has left.
pub(super) async fn forget_tokens(
    store: &dyn MemberStore,
    project_member_id: &str,
) -> Result<(), StoreError> {
    while let Some(record) = store.load(project_member_id).await? {
        let record = MemberRecord { tokens: None, lease: None, ..record };
        if store.replace(&record).await? {
            break;
        }
    }
    Ok(())
}
