//! What members' files are known by. Their contents are elsewhere ([`Content`]).

use std::fmt;

use jiff::Timestamp;
use serde_json::{Map, Value};

use super::{AccountId, Authorization, DatatypeId, Membership, ProjectId, Site};
use crate::content::Content;

/// The number of a file, of one sequence for all projects.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    pub(super) key: String,
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

    /// Where its contents are stored: `member-files/direct-sharing-412/<uuid>/<name>`.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }
}

impl Site {
    /// Puts a file there without its contents, under `folder`, which no other file is in. Nobody
    /// sees it until it is completed.
    pub fn add_incomplete_file(
        &mut self,
        owner: Authorization,
        file: NewFile,
        folder: &str,
        now: Timestamp,
    ) -> FileId {
        let Authorization { account, project } = owner;
        let id =
            FileId(self.files.last_key_value().map_or(1, |(id, _)| id.0 + 1).max(self.next_file));
        self.next_file = id.0 + 1;
        let key = format!("member-files/{}/{folder}/{}", project.label(), file.name);
        let basename = file.name.rsplit('/').next().unwrap_or_default().to_owned();
        let NewFile { metadata, datatypes, .. } = file;
        self.files_of.entry(owner).or_default().insert(id);
        let file = DataFile {
            id,
            account,
            project,
            key,
            basename,
            created: now,
            metadata,
            datatypes,
            completed: false,
        };
        self.files.insert(id, file);
        id
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
        if let Some(file) = self.files.get_mut(&id) {
            file.completed = true;
            self.objects.insert(file.key.clone(), content);
        }
        id
    }

    /// A file by its number, complete or not.
    #[must_use]
    pub fn file(&self, id: FileId) -> Option<&DataFile> {
        self.files.get(&id)
    }

    /// Every file, complete or not, by number.
    pub fn files(&self) -> impl Iterator<Item = &DataFile> {
        self.files.values()
    }

    /// The complete files of an account in a project, by number.
    pub fn files_of(&self, owner: Authorization) -> impl Iterator<Item = &DataFile> {
        let ids = self.files_of.get(&owner).into_iter().flatten();
        ids.filter_map(|id| self.files.get(id)).filter(|file| file.completed)
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
