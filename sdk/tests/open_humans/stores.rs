//! Where members are kept.

use emeritus::open_humans::{MemberRecord, MemberStore, MemoryStore};
use futures::future::join_all;
use tempfile::TempDir;

use super::*;

fn record(access: &str) -> MemberRecord {
    let expires_at = DateTime::from_timestamp_micros(1_772_359_200_123_456).unwrap();
    MemberRecord::new(MARLOW, Tokens::new(access, "r", expires_at))
}

#[cfg(not(feature = "sqlite"))]
fn stores(_folder: &TempDir) -> Vec<Box<dyn MemberStore>> {
    vec![Box::new(MemoryStore::default())]
}

#[cfg(feature = "sqlite")]
fn stores(folder: &TempDir) -> Vec<Box<dyn MemberStore>> {
    let path = folder.path().join("members.sqlite");
    let file = emeritus::open_humans::SqliteStore::open(path).unwrap();
    vec![Box::new(MemoryStore::default()), Box::new(file)]
}

#[tokio::test]
async fn a_store_gives_back_what_it_was_given() {
    let folder = tempfile::tempdir().unwrap();
    for store in stores(&folder) {
        assert_eq!(store.load(MARLOW).await.unwrap(), None);
        let mut given = record("a");
        given.lease = Some(emeritus::open_humans::Lease {
            holder: "somebody".to_owned(),
            until: DateTime::from_timestamp_micros(1_772_359_260_000_001).unwrap(),
        });
        store.save(&given).await.unwrap();
        let kept = store.load(MARLOW).await.unwrap().unwrap();
        given.revision = kept.revision;
        assert_eq!(kept, given, "{store:?}");

        let mut left = MemberRecord::from_parts(MARLOW, None, None, kept.revision);
        assert!(store.replace(&left).await.unwrap());
        let kept = store.load(MARLOW).await.unwrap().unwrap();
        left.revision += 1;
        assert_eq!(kept, left);
        assert!(kept.is_deauthorized());

        store.delete(MARLOW).await.unwrap();
        store.delete(MARLOW).await.unwrap();
        assert_eq!(store.load(MARLOW).await.unwrap(), None);
    }
}

#[tokio::test]
async fn of_many_who_replace_one_record_one_succeeds() {
    let folder = tempfile::tempdir().unwrap();
    for store in stores(&folder) {
        store.save(&record("a")).await.unwrap();
        let seen = store.load(MARLOW).await.unwrap().unwrap();
        let replaced = join_all((0..20).map(|_| store.replace(&seen))).await;
        let replaced = replaced.into_iter().filter(|outcome| *outcome.as_ref().unwrap()).count();
        assert_eq!(replaced, 1, "{store:?}");
    }
}

#[tokio::test]
async fn what_was_seen_before_a_save_or_a_deletion_replaces_nothing() {
    let folder = tempfile::tempdir().unwrap();
    for store in stores(&folder) {
        store.save(&record("a")).await.unwrap();
        let seen = store.load(MARLOW).await.unwrap().unwrap();
        store.save(&record("b")).await.unwrap();
        assert!(!store.replace(&seen).await.unwrap(), "{store:?}");
        let seen = store.load(MARLOW).await.unwrap().unwrap();
        store.delete(MARLOW).await.unwrap();
        assert!(!store.replace(&seen).await.unwrap(), "{store:?}");
        store.save(&record("c")).await.unwrap();
        assert!(!store.replace(&seen).await.unwrap(), "{store:?}");
    }
}

#[cfg(feature = "sqlite")]
mod sqlite {
    use std::fs;
    use std::path::Path;

    use emeritus::open_humans::SqliteStore;

    use super::*;

    #[cfg(unix)]
    fn permissions(path: &Path) -> u32 {
        use std::os::unix::fs::PermissionsExt;
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn a_new_file_is_its_owners_alone() {
        let folder = tempfile::tempdir().unwrap();
        let store = SqliteStore::open(folder.path().join("members.sqlite")).unwrap();
        store.save(&record("a")).await.unwrap();
        let files: Vec<_> =
            fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap()).collect();
        assert!(files.len() > 1, "there is a log next to the file");
        for file in files {
            assert_eq!(permissions(&file.path()), 0o600, "{:?}", file.path());
        }
    }

    #[tokio::test]
    async fn members_survive_a_restart() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("members.sqlite");
        SqliteStore::open(&path).unwrap().save(&record("a")).await.unwrap();
        let kept = SqliteStore::open(&path).unwrap().load(MARLOW).await.unwrap().unwrap();
        assert_eq!(kept.tokens, record("a").tokens);
    }

    #[tokio::test]
    async fn many_may_open_one_file_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("members.sqlite");
        let opened = (0..16).map(|_| {
            let path = path.clone();
            tokio::task::spawn_blocking(move || SqliteStore::open(path).map(drop))
        });
        for outcome in join_all(opened).await {
            outcome.unwrap().unwrap();
        }
    }

    #[test]
    fn a_file_that_is_none_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("members.sqlite");
        fs::copy("Cargo.toml", &path).unwrap();
        for path in [path.as_path(), Path::new("/nowhere/at/all.sqlite")] {
            assert!(SqliteStore::open(path).unwrap_err().is_store(), "{path:?}");
        }
    }
}
