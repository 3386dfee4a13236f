//! What the site knows, with no HTTP in it.

mod account;
mod approval;
mod datatype;
mod download_key;
mod expiring;
mod file;
mod grant;
mod leaving;
mod membership;
mod outbox;
mod pkce;
mod project;
mod public;
mod revocation;
mod scenario;
mod session;
mod storage;
mod template;
mod token;
mod webhook;

use std::collections::{BTreeMap, BTreeSet, HashMap};

pub use account::{Account, AccountId};
pub use approval::{
    Approved, Asked, AuthorizationError, AuthorizationRequest, CODE_LIFETIME, RequestProblem,
};
pub use datatype::{Datatype, DatatypeId};
pub use file::{CompletionError, DataFile, FileId, INCOMPLETE_LIFETIME, NewFile};
pub use grant::{ClientProof, GrantError, TokenRequest};
pub use leaving::LeaveError;
pub use membership::{Membership, ProjectMemberId};
pub use outbox::{Letter, Message};
pub use pkce::CodeChallenge;
pub use project::{Application, Project, ProjectId, Webhook};
pub use revocation::ActiveToken;
pub use scenario::Scenario;
pub(super) use session::{SESSION_LIFETIME, SignedIn};
pub use token::{ACCESS_TOKEN_LIFETIME, Authorization, SCOPES, TokenError, TokenPair};
pub(crate) use webhook::WebhookCall;
pub use webhook::WebhookDelivery;

use jiff::Timestamp;

use super::settings::Settings;
use crate::secret::Secret;
use approval::Codes;
use download_key::DownloadKeys;
use outbox::Outbox;
use session::Sessions;
use storage::Storage;
use token::Tokens;
use webhook::Webhooks;

/// An Open Humans site: accounts, projects, memberships, files.
#[derive(Clone, Debug, Default)]
pub struct Site {
    /// How the site is configured.
    pub settings: Settings,
    accounts: BTreeMap<AccountId, Account>,
    by_username: HashMap<String, AccountId>,
    projects: BTreeMap<ProjectId, Project>,
    by_client_id: HashMap<String, ProjectId>,
    by_master_token: HashMap<Secret, ProjectId>,
    memberships: BTreeMap<ProjectMemberId, Membership>,
    by_account: HashMap<(AccountId, ProjectId), ProjectMemberId>,
    by_project: HashMap<ProjectId, Vec<ProjectMemberId>>,
    tokens: Tokens,
    codes: Codes,
    sessions: Sessions,
    datatypes: BTreeMap<DatatypeId, Datatype>,
    files: BTreeMap<FileId, DataFile>,
    files_of: HashMap<Authorization, BTreeSet<FileId>>,
    /// The files whose contents have not arrived, those that came first first.
    incomplete: BTreeSet<(Timestamp, FileId)>,
    next_file: u64,
    download_keys: DownloadKeys,
    outbox: Outbox,
    webhooks: Webhooks,
    storage: Storage,
}

#[cfg(test)]
mod oauth_tests;
