//! How an Open Humans site is written down.

mod account;
mod defaults;
mod file;
#[cfg(test)]
mod history_tests;
mod keys;
mod marks;
mod membership;
mod project;
mod reference;
mod session;
mod token;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use account::AccountRecord;
use defaults::{every_scope, is_every_scope, is_never, never};
pub(in crate::open_humans) use defaults::{is_default, is_yes, yes};
pub use file::{DownloadKeyRecord, FileRecord};
pub use membership::MembershipRecord;
pub use session::SessionRecord;
pub use token::{CodeRecord, TokenRecord};

use super::{Datatype, Message, Project, Site, WebhookCall, WebhookDelivery};
use crate::open_humans::Settings;
use crate::scenario::Place;
use crate::secret::Secret;

/// What an Open Humans site knows, written down. Records refer to accounts by their user names, and to
/// projects, datatypes and files by their numbers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(rename = "OpenHumans")]
pub struct Scenario {
    /// How the site is configured.
    #[serde(skip_serializing_if = "is_default")]
    pub settings: Settings,
    /// People who have an account.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub accounts: Vec<AccountRecord>,
    /// What kinds of data there are.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub datatypes: Vec<Datatype>,
    /// Projects, which members share data with.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub projects: Vec<Project>,
    /// Who is, or was, a member of which project; of each project, those that came first first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub memberships: Vec<MembershipRecord>,
    /// The files of members, with their contents.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<FileRecord>,
    /// The number of the next file, where those before it are not to be given again: one more than the
    /// highest at least.
    #[serde(skip_serializing_if = "is_default")]
    pub next_file: u64,
    /// The keys in links to files, those that were made first first; of more than 200,000 the first
    /// are forgotten.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub download_keys: Vec<DownloadKeyRecord>,
    /// The key with which links to the storage are signed; made when the first link is, unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_signing_key: Option<Secret>,
    /// Tokens with which projects act for members.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tokens: Vec<TokenRecord>,
    /// Codes that were not redeemed yet, those that were made first first; of more than 20,000 the
    /// first are forgotten.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub codes: Vec<CodeRecord>,
    /// The browsers that the site knows, those that came first first; of more than 20,000 the first are
    /// forgotten.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sessions: Vec<SessionRecord>,
    /// The messages that members were sent, oldest first; of more than 10,000, or 64 MiB of text, the
    /// oldest are forgotten.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub outbox: Vec<Message>,
    /// What projects are to be told about members who left, oldest first; of more than 10,000 the
    /// oldest are forgotten. What was being told when this was written is told again.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub webhook_calls: Vec<WebhookCall>,
    /// What projects were told about members who left, oldest first; of more than 10,000 the oldest are
    /// forgotten.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub webhook_deliveries: Vec<WebhookDelivery>,
}

impl Scenario {
    /// The state that this describes; what is wrong with it is noted at `place`.
    pub(crate) fn load(&self, place: &Place) -> Site {
        let mut site = Site {
            settings: self.settings.clone(),
            next_file: self.next_file.min(i64::MAX as u64),
            ..Site::default()
        };
        site.storage.signing_key.clone_from(&self.storage_signing_key);
        if self.next_file > site.next_file {
            place.at("next_file").wrong(format!("it is more than {}", site.next_file));
        }
        AccountRecord::load(&self.accounts, &mut site, &place.at("accounts"));
        project::load_datatypes(&self.datatypes, &mut site, &place.at("datatypes"));
        project::load_projects(&self.projects, &mut site, &place.at("projects"));
        MembershipRecord::load(&self.memberships, &mut site, &place.at("memberships"));
        FileRecord::load(&self.files, &mut site, &place.at("files"));
        DownloadKeyRecord::load(&self.download_keys, &mut site, &place.at("download_keys"));
        TokenRecord::load(&self.tokens, &mut site, &place.at("tokens"));
        CodeRecord::load(&self.codes, &mut site, &place.at("codes"));
        SessionRecord::load(&self.sessions, &mut site, &place.at("sessions"));
        self.outbox.iter().for_each(|message| site.outbox.keep(message.clone()));
        self.webhook_calls.iter().for_each(|call| site.webhooks.ask(call.clone()));
        self.webhook_deliveries.iter().for_each(|told| site.webhooks.note(told.clone()));
        site
    }

    /// The state, written down. What belongs to an account or a project that is not there, which no
    /// call makes, is left out.
    pub(crate) fn of(site: &Site) -> Self {
        Self {
            settings: site.settings.clone(),
            accounts: AccountRecord::all(site),
            datatypes: site.datatypes().cloned().collect(),
            projects: site.projects().cloned().collect(),
            memberships: MembershipRecord::all(site),
            files: FileRecord::all(site),
            next_file: site.next_file,
            download_keys: DownloadKeyRecord::all(site),
            storage_signing_key: site.storage.signing_key.clone(),
            tokens: TokenRecord::all(site),
            codes: CodeRecord::all(site),
            sessions: SessionRecord::all(site),
            outbox: site.outbox().cloned().collect(),
            webhook_calls: site.webhooks.unanswered().cloned().collect(),
            webhook_deliveries: site.webhook_deliveries().cloned().collect(),
        }
    }
}
