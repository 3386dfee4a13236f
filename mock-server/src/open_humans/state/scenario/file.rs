//! Files of members with their contents, and the keys in the links to them, written down.

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use uuid::Uuid;

use super::keys::numbers;
use super::{is_default, is_never, never};
use crate::content::Content;
use crate::open_humans::state::file::basename;
use crate::open_humans::state::{
    Authorization, DataFile, DatatypeId, FileId, NewFile, ProjectId, Site,
};
use crate::scenario::Place;

/// A file of a member, put there by a project.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FileRecord {
    /// The number, of one sequence for all projects; the next free one where there is none, or 0.
    #[serde(default)]
    pub id: FileId,
    /// The user name of the member whose file it is. Who left has files too.
    pub username: String,
    /// The number of the project that put it there: its source.
    pub project: ProjectId,
    /// Its name, as sent: it may have slashes in it.
    pub name: String,
    /// The folder in which its contents are stored, of which each file has its own: a UUID in the real
    /// site; the number of the file unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub folder: Option<String>,
    /// When it was put there; 1970 unless said. A file that is not complete goes six hours later.
    #[serde(default)]
    pub created: Timestamp,
    /// What is known of it: real files have a `description` and `tags`.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub metadata: Map<String, Value>,
    /// The numbers of the kinds of data that it has.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub datatypes: Vec<DatatypeId>,
    /// Whether the project has said that the contents have arrived, without which nobody sees the file;
    /// whether they have, unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub completed: Option<bool>,
    /// The contents: text, or anything else in base64; none where they did not arrive yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<Content>,
}

impl FileRecord {
    pub(super) fn all(site: &Site) -> Vec<Self> {
        site.files().filter_map(|file| Self::of(file, site)).collect()
    }

    fn of(file: &DataFile, site: &Site) -> Option<Self> {
        let owner = Authorization { account: file.account, project: file.project };
        let (username, project) = site.names_of(owner)?;
        let content = site.stored(&file.key).cloned();
        let (folder, name) = file.place()?;
        Some(Self {
            id: file.id,
            username,
            project,
            name: name.to_owned(),
            folder: Some(folder.to_owned()),
            created: file.created,
            metadata: file.metadata.clone(),
            datatypes: file.datatypes.clone(),
            completed: (file.completed != content.is_some()).then_some(file.completed),
            content,
        })
    }

    pub(super) fn load(records: &[Self], site: &mut Site, place: &Place) {
        let numbers = numbers(records.iter().map(|record| record.id.0), place);
        for (index, (record, id)) in records.iter().zip(numbers).enumerate() {
            record.load_as(FileId(id), site, &place.at(index));
        }
    }

    fn load_as(&self, id: FileId, site: &mut Site, place: &Place) {
        site.check_datatypes(&self.datatypes, &place.at("datatypes"));
        let Some(owner) = site.named_authorization(&self.username, self.project, place) else {
            return;
        };
        let unsaid = id.to_string();
        let folder = self.folder.as_ref().unwrap_or(&unsaid);
        let key = NewFile::key(owner.project, folder, &self.name);
        if site.storage.differs(&key, self.content.as_ref()) {
            place.at("name").wrong("another file of this folder and name has other contents");
        }
        site.put_file(DataFile {
            id,
            account: owner.account,
            project: owner.project,
            basename: basename(&self.name).to_owned(),
            created: self.created,
            metadata: self.metadata.clone(),
            datatypes: self.datatypes.clone(),
            completed: self.completed.unwrap_or(self.content.is_some()),
            key: key.as_str().into(),
        });
        if let Some(content) = &self.content {
            site.store(&key, content.clone());
        }
    }
}

/// A key that opens a file to whoever has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DownloadKeyRecord {
    /// The key.
    pub key: Uuid,
    /// The number of the file, which may have been deleted since.
    pub file: FileId,
    /// When it opens nothing any more, an hour after it was made; never unless said.
    #[serde(default = "never", skip_serializing_if = "is_never")]
    pub expires: Timestamp,
}

impl DownloadKeyRecord {
    /// Those that were made first first.
    pub(super) fn all(site: &Site) -> Vec<Self> {
        let keys = site.download_keys.iter();
        keys.map(|(key, file, expires)| Self { key: *key, file: *file, expires }).collect()
    }

    pub(super) fn load(records: &[Self], site: &mut Site, place: &Place) {
        for (index, Self { key, file, expires }) in records.iter().enumerate() {
            let place = place.at(index);
            if site.download_keys.contains(key) {
                place.at("key").wrong("another record has this key");
            }
            if is_default(file) || file.0 >= site.next_file {
                place.at("file").wrong(format!("no file has, or had, the id {file}"));
            }
            site.download_keys.insert_until(*key, *file, *expires);
        }
    }
}
