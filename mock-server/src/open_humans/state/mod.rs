//! What the site knows, with no HTTP in it.

mod account;
mod datatype;
mod download_key;
mod file;
mod membership;
mod project;
mod token;

use std::collections::{BTreeMap, BTreeSet, HashMap};

pub use account::{Account, AccountId};
pub use datatype::{Datatype, DatatypeId};
pub use file::{DataFile, FileId, NewFile};
pub use membership::{Membership, ProjectMemberId};
pub use project::{Application, Project, ProjectId, Webhook};
pub use token::{ACCESS_TOKEN_LIFETIME, Authorization, SCOPES, TokenError, TokenPair};

use super::settings::Settings;
use crate::content::Content;
use download_key::DownloadKeys;
use token::Tokens;

/// An Open Humans site: accounts, projects, memberships, files.
#[derive(Clone, Debug, Default)]
pub struct Site {
    /// How the site is configured.
    pub settings: Settings,
    accounts: BTreeMap<AccountId, Account>,
    by_username: HashMap<String, AccountId>,
    projects: BTreeMap<ProjectId, Project>,
    by_client_id: HashMap<String, ProjectId>,
    by_master_token: HashMap<String, ProjectId>,
    memberships: BTreeMap<ProjectMemberId, Membership>,
    by_account: HashMap<(AccountId, ProjectId), ProjectMemberId>,
    by_project: HashMap<ProjectId, Vec<ProjectMemberId>>,
    tokens: Tokens,
    datatypes: BTreeMap<DatatypeId, Datatype>,
    files: BTreeMap<FileId, DataFile>,
    files_of: HashMap<Authorization, BTreeSet<FileId>>,
    next_file: u64,
    download_keys: DownloadKeys,
    /// The contents of files, by where they are stored.
    objects: HashMap<String, Content>,
}
