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

use std::sync::Arc;

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
pub use scenario::{
    AccountRecord, CodeRecord, DownloadKeyRecord, FileRecord, MembershipRecord, Scenario,
    SessionRecord, TokenRecord,
};
pub(super) use scenario::{is_default, is_yes};
pub(super) use session::{SESSION_LIFETIME, SignedIn};
pub use token::{ACCESS_TOKEN_LIFETIME, Authorization, SCOPES, TokenError, TokenPair};
pub use webhook::{WebhookCall, WebhookDelivery};

use imbl::{HashMap, OrdMap, OrdSet, Vector};
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

/// An Open Humans site: accounts, projects, memberships, files. A copy shares with its original what
/// neither of the two has changed.
#[derive(Clone, Debug, Default)]
pub struct Site {
    /// How the site is configured.
    pub settings: Settings,
    accounts: OrdMap<AccountId, Arc<Account>>,
    by_username: OrdMap<String, AccountId>,
    by_member_id: OrdMap<String, AccountId>,
    projects: OrdMap<ProjectId, Arc<Project>>,
    by_client_id: HashMap<String, ProjectId>,
    by_master_token: HashMap<Secret, ProjectId>,
    memberships: OrdMap<ProjectMemberId, Arc<Membership>>,
    by_account: OrdMap<Authorization, ProjectMemberId>,
    /// Those that came first first.
    by_project: HashMap<ProjectId, Vector<ProjectMemberId>>,
    tokens: Tokens,
    codes: Codes,
    sessions: Sessions,
    datatypes: OrdMap<DatatypeId, Arc<Datatype>>,
    files: OrdMap<FileId, Arc<DataFile>>,
    files_of: OrdSet<(Authorization, FileId)>,
    /// The files whose contents have not arrived, those that came first first.
    incomplete: OrdSet<(Timestamp, FileId)>,
    next_file: u64,
    download_keys: DownloadKeys,
    outbox: Outbox,
    webhooks: Webhooks,
    storage: Storage,
}

#[cfg(test)]
mod oauth_tests;
