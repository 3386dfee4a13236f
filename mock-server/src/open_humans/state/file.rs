//! What members' files are known by. Their contents are elsewhere ([`Content`]).

use std::fmt;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{AccountId, Authorization, DatatypeId, Membership, ProjectId, Site};
use crate::content::Content;

/// How long a file waits for its contents before it is removed.
pub const INCOMPLETE_LIFETIME: SignedDuration = SignedDuration::from_hours(6);

/// The number of a file, of one sequence for all projects.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
)]
pub struct FileId(pub u64);

impl fmt::Display for FileId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A file of a member, put there by a project.
#[derive(Clone, Debug)]
pub struct DataFile {
    pub(super) id: FileId,
    pub(super) account: AccountId,
    pub(super) project: ProjectId,
    pub(super) key: Arc<str>,
    /// The last part of its name.
    pub basename: String,
    /// When it was put there.
    pub created: Timestamp,
    /// What is known of it, checked by the site.
    pub metadata: Map<String, Value>,
    /// What kinds of data it has.
    pub datatypes: Vec<DatatypeId>,
    /// Whether its contents have arrived, without which nobody sees it.
    pub completed: bool,
}

/// Why a file cannot be completed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CompletionError {
    /// There is no such file.
    Unknown,
    /// Its contents have not arrived.
    NotStored,
}

/// A file about to be put there.
#[derive(Clone, Debug, Default)]
pub struct NewFile {
    /// Its name, as sent.
    pub name: String,
    /// What is known of it.
    pub metadata: Map<String, Value>,
    /// What kinds of data it has.
    pub datatypes: Vec<DatatypeId>,
}

impl NewFile {
    /// Where the contents of a file of this name are stored.
    pub(crate) fn key(project: ProjectId, folder: &str, name: &str) -> String {
        format!("member-files/{}/{folder}/{name}", project.label())
    }
}

impl DataFile {
    /// The number.
    #[must_use]
    pub fn id(&self) -> FileId {
        self.id
    }

    /// Whose file it is.
    #[must_use]
    pub fn account(&self) -> AccountId {
        self.account
    }

    /// Which project put it there: its source.
    #[must_use]
    pub fn project(&self) -> ProjectId {
        self.project
    }

    /// The folder in which its contents are stored, and its name.
    pub(super) fn place(&self) -> Option<(&str, &str)> {
        let (_, folder_and_name) = self.key.split_once("/direct-sharing-")?;
        folder_and_name.split_once('/')?.1.split_once('/')
    }

    /// Where its contents are stored: `member-files/direct-sharing-412/<uuid>/<name>`.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }
}

impl Site {
    /// Puts a file there without its contents, under `folder`, which no other file is in. Nobody
    /// sees it until it is completed, and unless it is in time, it goes again.
    pub fn add_incomplete_file(
        &mut self,
        owner: Authorization,
        file: NewFile,
        folder: &str,
        now: Timestamp,
    ) -> FileId {
        let Authorization { account, project } = owner;
        let id = FileId(self.files.get_max().map_or(1, |(id, _)| id.0 + 1).max(self.next_file));
        let NewFile { name, metadata, datatypes } = file;
        self.put_file(DataFile {
            id,
            account,
            project,
            key: NewFile::key(project, folder, &name).into(),
            basename: basename(&name).to_owned(),
            created: now,
            metadata,
            datatypes,
            completed: false,
        });
        id
    }

    /// Puts a file there that has its number, with a place for its contents.
    pub(super) fn put_file(&mut self, file: DataFile) {
        let DataFile { id, account, project, .. } = file;
        self.next_file = self.next_file.max(id.0 + 1);
        self.files_of.insert((Authorization { account, project }, id));
        if !file.completed {
            self.incomplete.insert((file.created, id));
        }
        self.storage.reserve(Arc::clone(&file.key));
        self.files.insert(id, Arc::new(file));
    }

    /// Puts a file there with its contents.
    pub fn add_file(
        &mut self,
        owner: Authorization,
        file: NewFile,
        folder: &str,
        content: Content,
        now: Timestamp,
    ) -> FileId {
        let id = self.add_incomplete_file(owner, file, folder, now);
        if let Some(file) = self.files.get(&id) {
            self.storage.put(&file.key, content);
        }
        self.mark_completed(id);
        id
    }

    /// Completes a file whose contents have been stored, and says how long they are; again and again,
    /// if need be.
    ///
    /// # Errors
    ///
    /// When there is no such file, or its contents have not been stored.
    pub fn complete_file(&mut self, id: FileId) -> Result<u64, CompletionError> {
        let file = self.files.get(&id).ok_or(CompletionError::Unknown)?;
        let length = self.stored(&file.key).map(Content::length);
        let length = length.ok_or(CompletionError::NotStored)?;
        self.mark_completed(id);
        Ok(length)
    }

    fn mark_completed(&mut self, id: FileId) {
        if let Some(file) = self.files.get_mut(&id).map(Arc::make_mut) {
            file.completed = true;
            self.incomplete.remove(&(file.created, id));
        }
    }

    /// Removes a file with its contents, complete or not.
    pub fn delete_file(&mut self, id: FileId) {
        let Some(file) = self.files.remove(&id) else { return };
        let owner = Authorization { account: file.account, project: file.project };
        self.files_of.remove(&(owner, id));
        self.incomplete.remove(&(file.created, id));
        self.storage.remove(&file.key);
    }

    /// Removes every file of an account in a project, complete or not, with its contents.
    pub fn delete_files_of(&mut self, owner: Authorization) {
        let ids: Vec<FileId> = self.file_ids_of(owner).collect();
        for id in ids {
            self.delete_file(id);
        }
    }

    /// Removes the files that waited for their contents for [`INCOMPLETE_LIFETIME`], as a command does
    /// that the real site runs from time to time. Here the requests run it that would meet such a
    /// file: whatever begins, fills or completes one.
    pub fn delete_abandoned_files(&mut self, now: Timestamp) {
        while let Some((created, id)) = self.incomplete.get_min().copied() {
            if now.duration_since(created) < INCOMPLETE_LIFETIME {
                return;
            }
            self.incomplete.remove(&(created, id));
            self.delete_file(id);
        }
    }

    /// A file by its number, complete or not.
    #[must_use]
    pub fn file(&self, id: FileId) -> Option<&DataFile> {
        self.files.get(&id).map(AsRef::as_ref)
    }

    /// Every file, complete or not, by number.
    pub fn files(&self) -> impl Iterator<Item = &DataFile> {
        self.files.values().map(AsRef::as_ref)
    }

    /// The complete files of an account in a project, by number.
    pub fn files_of(&self, owner: Authorization) -> impl Iterator<Item = &DataFile> {
        let files = self.file_ids_of(owner).filter_map(|id| self.file(id));
        files.filter(|file| file.completed)
    }

    fn file_ids_of(&self, owner: Authorization) -> impl Iterator<Item = FileId> {
        let all = (owner, FileId(0))..=(owner, FileId(u64::MAX));
        self.files_of.range(all).map(|(_, id)| *id)
    }

    /// The complete files that a project sees of a member: its own and those of the sources that the
    /// member shares, ordered by source (as text) and number.
    #[must_use]
    pub fn files_shown(&self, member: &Membership) -> Vec<&DataFile> {
        let mut sources: Vec<ProjectId> =
            self.projects.keys().copied().filter(|source| member.shares(*source)).collect();
        sources.sort_by_key(|source| source.label());
        let account = member.account();
        let owners = sources.into_iter().map(|project| Authorization { account, project });
        owners.flat_map(|owner| self.files_of(owner)).collect()
    }
}

/// The last part of a name.
pub(super) fn basename(name: &str) -> &str {
    name.rsplit('/').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::Ids;
    use crate::open_humans::Account;

    const NOON: Timestamp = Timestamp::constant(1_790_000_000, 0);

    fn site() -> (Site, Authorization) {
        let mut site = Site::default();
        let account = site.add_account(Account::new("wren_a"), &Ids::seeded(1));
        (site, Authorization { account, project: ProjectId(412) })
    }

    fn named(name: &str) -> NewFile {
        NewFile { name: name.to_owned(), ..NewFile::default() }
    }

    #[test]
    fn a_file_is_complete_once_its_contents_are_stored() {
        let (mut site, owner) = site();
        let id = site.add_incomplete_file(owner, named("a/b.csv"), "f", NOON);
        let key = site.file(id).expect("a file").key().to_owned();
        assert_eq!(key, "member-files/direct-sharing-412/f/a/b.csv");
        assert_eq!(site.complete_file(id), Err(CompletionError::NotStored));
        assert_eq!(site.complete_file(FileId(99)), Err(CompletionError::Unknown));
        assert_eq!(site.files_of(owner).count(), 0);
        site.store(&key, "1,2\n".into());
        assert_eq!(site.complete_file(id), Ok(4));
        assert_eq!(site.complete_file(id), Ok(4));
        assert_eq!(site.files_of(owner).map(|file| file.basename.as_str()).next(), Some("b.csv"));
    }

    #[test]
    fn what_is_stored_goes_with_its_file_and_nothing_is_stored_without_one() {
        let (mut site, owner) = site();
        let ids: Vec<_> = ["a", "b", "c"]
            .map(|name| site.add_file(owner, named(name), name, "x".into(), NOON))
            .into();
        let keys: Vec<_> =
            ids.iter().map(|id| site.file(*id).expect("a file").key.clone()).collect();
        site.delete_file(ids[0]);
        assert!(site.stored(&keys[0]).is_none() && site.stored(&keys[1]).is_some());
        site.delete_files_of(owner);
        site.store(&keys[1], "x".into());
        assert!(keys.iter().all(|key| site.stored(key).is_none()));
        assert_eq!(site.files().count(), 0);
        let next = site.add_file(owner, named("d"), "d", "x".into(), NOON);
        assert_eq!(next, FileId(4), "numbers are not given twice");
    }

    #[test]
    fn only_files_that_never_arrived_are_abandoned() {
        let (mut site, owner) = site();
        let complete = site.add_file(owner, named("a"), "a", "x".into(), NOON);
        let filled = site.add_incomplete_file(owner, named("b"), "b", NOON);
        let key = site.file(filled).expect("a file").key.clone();
        site.store(&key, "x".into());
        site.complete_file(filled).expect("it is stored");
        let waiting = site.add_incomplete_file(owner, named("c"), "c", NOON);
        let before = NOON + INCOMPLETE_LIFETIME - SignedDuration::from_secs(1);
        site.delete_abandoned_files(before);
        assert!(site.file(waiting).is_some());
        site.delete_abandoned_files(NOON + INCOMPLETE_LIFETIME);
        assert!(site.file(waiting).is_none());
        assert!(site.file(filled).is_some() && site.file(complete).is_some());
    }
}
