//! A store in a file.

use std::fmt;
use std::fs::OpenOptions;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use chrono::DateTime;
use futures::future::{BoxFuture, FutureExt};
use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::{Lease, MemberRecord, MemberStore, StoreError};
use crate::Error;
use crate::open_humans::Tokens;

/// Keeps members in an SQLite file, so that tokens survive a restart. Several processes may use one
/// file. Clones share one connection.
///
/// The tokens stand in the file in plain text, which is why a file that is made here can be read
/// and written by its owner alone. The permissions of a file that exists are left as they are.
///
/// ```
/// use emeritus::chrono::DateTime;
/// use emeritus::open_humans::{MemberRecord, MemberStore, SqliteStore, Tokens};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), emeritus::open_humans::StoreError> {
/// # let folder = tempfile::tempdir()?;
/// # let path = folder.path().join("members.sqlite");
///
/// let tokens = Tokens::new("an-access-token", "a-refresh-token", DateTime::UNIX_EPOCH);
/// SqliteStore::open(&path)?.save(&MemberRecord::new("04417752", tokens.clone())).await?;
///
/// // After a restart:
/// let record = SqliteStore::open(&path)?.load("04417752").await?.ok_or("it was saved")?;
/// assert_eq!(record.tokens, Some(tokens));
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct SqliteStore {
    path: PathBuf,
    connection: Arc<Mutex<Connection>>,
}

/// How long to wait while another process writes.
const BUSY: Duration = Duration::from_secs(10);

const SCHEMA: &str = "
    CREATE TABLE IF NOT EXISTS members (
        project_member_id TEXT PRIMARY KEY,
        access_token TEXT,
        refresh_token TEXT,
        expires_at INTEGER,
        scope TEXT,
        lease_holder TEXT,
        lease_until INTEGER,
        revision INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID";

const COLUMNS: &str = "project_member_id, access_token, refresh_token, expires_at, scope, \
                       lease_holder, lease_until, revision";

/// A member who comes back after having been deleted begins at another revision than the first time.
const SAVE: &str = "
    INSERT INTO members VALUES (
        :id, :access, :refresh, :expires, :scope, :holder, :until, random() & 4611686018427387903
    )
    ON CONFLICT DO UPDATE SET
        access_token = :access, refresh_token = :refresh, expires_at = :expires, scope = :scope,
        lease_holder = :holder, lease_until = :until, revision = revision + 1";

const REPLACE: &str = "
    UPDATE members SET
        access_token = :access, refresh_token = :refresh, expires_at = :expires, scope = :scope,
        lease_holder = :holder, lease_until = :until, revision = revision + 1
    WHERE project_member_id = :id AND revision = :revision";

impl SqliteStore {
    /// Opens the file at `path`, and makes it if there is none. It waits for the disk, for a moment.
    ///
    /// ```
    /// use emeritus::open_humans::SqliteStore;
    /// # fn main() -> std::io::Result<()> {
    /// # let folder = tempfile::tempdir()?;
    ///
    /// let path = folder.path().join("members.sqlite");
    /// std::fs::write(&path, "this is no SQLite file, however much of it is read")?;
    /// assert!(SqliteStore::open(&path).unwrap_err().is_store());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::is_store`] if the file cannot be made or opened, or is no SQLite file.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref().to_owned();
        let connection = prepare(&path).map_err(Error::store)?;
        Ok(Self { path, connection: Arc::new(Mutex::new(connection)) })
    }

    /// Runs `work` where it may wait for the disk.
    fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static,
    ) -> BoxFuture<'static, Result<T, StoreError>> {
        let connection = Arc::clone(&self.connection);
        let work = move || {
            // Every change is one statement, so a panic elsewhere cannot have left half of one.
            let connection = connection.lock().unwrap_or_else(PoisonError::into_inner);
            work(&connection)
        };
        async { tokio::task::spawn_blocking(work).await? }.boxed()
    }

    fn write(
        &self,
        statement: &'static str,
        record: &MemberRecord,
    ) -> BoxFuture<'static, Result<usize, StoreError>> {
        let record = record.clone();
        self.run(move |connection| {
            let (tokens, lease) = (record.tokens.as_ref(), record.lease.as_ref());
            let mut statement = connection.prepare(statement)?;
            let parameters = named_params! {
                ":id": record.project_member_id,
                ":access": tokens.map(|tokens| tokens.access_token.expose()),
                ":refresh": tokens.map(|tokens| tokens.refresh_token.expose()),
                ":expires": tokens.map(|tokens| tokens.expires_at.timestamp_micros()),
                ":scope": tokens.map(|tokens| &tokens.scope),
                ":holder": lease.map(|lease| &lease.holder),
                ":until": lease.map(|lease| lease.until.timestamp_micros()),
                ":revision": i64::try_from(record.revision)?,
            };
            // A statement takes the parameters that it names.
            let named = parameters.iter().filter(|(name, _)| {
                statement.parameter_index(name).is_ok_and(|index| index.is_some())
            });
            let named = named.copied().collect::<Vec<_>>();
            Ok(statement.execute(&*named)?)
        })
    }
}

impl MemberStore for SqliteStore {
    fn load<'a>(
        &'a self,
        project_member_id: &'a str,
    ) -> BoxFuture<'a, Result<Option<MemberRecord>, StoreError>> {
        let id = project_member_id.to_owned();
        self.run(move |connection| {
            let query = format!("SELECT {COLUMNS} FROM members WHERE project_member_id = ?");
            let mut query = connection.prepare(&query)?;
            Ok(query.query_row([id], record).optional()?)
        })
    }

    fn save<'a>(&'a self, record: &'a MemberRecord) -> BoxFuture<'a, Result<(), StoreError>> {
        let written = self.write(SAVE, record);
        async { written.await.map(|_| ()) }.boxed()
    }

    fn replace<'a>(&'a self, record: &'a MemberRecord) -> BoxFuture<'a, Result<bool, StoreError>> {
        let written = self.write(REPLACE, record);
        async { written.await.map(|rows| rows == 1) }.boxed()
    }

    fn delete<'a>(&'a self, project_member_id: &'a str) -> BoxFuture<'a, Result<(), StoreError>> {
        let id = project_member_id.to_owned();
        self.run(move |connection| {
            connection.execute("DELETE FROM members WHERE project_member_id = ?", [id])?;
            Ok(())
        })
    }
}

impl fmt::Debug for SqliteStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SqliteStore({:?})", self.path)
    }
}

fn prepare(path: &Path) -> Result<Connection, StoreError> {
    create(path)?;
    let connection = Connection::open(path)?;
    connection.busy_timeout(BUSY)?;
    // What has been written must outlive the machine: a refresh token that is lost is lost for good.
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.execute_batch(SCHEMA)?;
    Ok(connection)
}

/// Makes the file before SQLite does, with permissions for its owner alone. The files that SQLite
/// puts next to it inherit them.
fn create(path: &Path) -> std::io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}

fn record(row: &Row<'_>) -> rusqlite::Result<MemberRecord> {
    let tokens = match (row.get::<_, Option<String>>(1)?, row.get::<_, Option<String>>(2)?) {
        (Some(access_token), Some(refresh_token)) => Some(Tokens {
            access_token: access_token.into(),
            refresh_token: refresh_token.into(),
            expires_at: time(row, 3)?,
            scope: row.get::<_, Option<String>>(4)?.unwrap_or_default(),
        }),
        _ => None,
    };
    let lease = match row.get::<_, Option<String>>(5)? {
        Some(holder) => Some(Lease { holder, until: time(row, 6)? }),
        None => None,
    };
    let revision = u64::try_from(row.get::<_, i64>(7)?).unwrap_or_default();
    Ok(MemberRecord::from_parts(row.get::<_, String>(0)?, tokens, lease, revision))
}

fn time(row: &Row<'_>, column: usize) -> rusqlite::Result<DateTime<chrono::Utc>> {
    let micros = row.get(column)?;
    DateTime::from_timestamp_micros(micros)
        .ok_or(rusqlite::Error::IntegralValueOutOfRange(column, micros))
}
