//! Projects, which members share data with.

use std::fmt;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::datatype::DatatypeId;
use super::scenario::{is_default, is_yes, yes};
use super::{Site, TokenError};
use crate::ids::Ids;
use crate::secret::Secret;

/// How long a master token works.
const MASTER_TOKEN_LIFETIME: SignedDuration = SignedDuration::from_hours(24);

/// The number of a project.
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
pub struct ProjectId(pub u64);

impl ProjectId {
    /// `direct-sharing-412`, which is also the source of the project's files.
    #[must_use]
    pub fn label(self) -> String {
        format!("direct-sharing-{self}")
    }

    /// Reads a label.
    #[must_use]
    pub fn from_label(label: &str) -> Option<Self> {
        label.strip_prefix("direct-sharing-")?.parse().ok().map(Self)
    }
}

impl fmt::Display for ProjectId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A project that members join by OAuth.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Project {
    /// The number; the next free one where there is none, or 0.
    #[serde(default)]
    pub(super) id: ProjectId,
    /// What it is called.
    pub name: String,
    /// Its name in addresses; made of its name where there is none, or a blank one.
    #[serde(default)]
    pub slug: String,
    /// Whether it can be joined at present.
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    pub active: bool,
    /// Whether the site has approved it, without which it is not public.
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    pub approved: bool,
    /// The address of its badge.
    #[serde(default, skip_serializing_if = "is_default")]
    pub badge_image: Option<String>,
    /// Where answers to its messages go to.
    #[serde(default, skip_serializing_if = "is_default")]
    pub contact_email: String,
    /// Where to read more.
    #[serde(default, skip_serializing_if = "is_default")]
    pub info_url: String,
    /// Whether an academic institution or a non-profit runs it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub is_academic_or_nonprofit: bool,
    /// Whether it is a study.
    #[serde(default, skip_serializing_if = "is_default")]
    pub is_study: bool,
    /// Who leads it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub leader: String,
    /// What it is about, at length.
    #[serde(default, skip_serializing_if = "is_default")]
    pub long_description: String,
    /// What it is about, in a line.
    #[serde(default, skip_serializing_if = "is_default")]
    pub short_description: String,
    /// Who runs it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub organization: String,
    /// The data that members get from it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub returned_data_description: String,
    /// The datatypes that its files may have.
    #[serde(default, skip_serializing_if = "is_default")]
    pub registered_datatypes: Vec<DatatypeId>,
    /// Whether a file that names no datatypes has the registered ones.
    #[serde(default, skip_serializing_if = "is_default")]
    pub auto_add_datatypes: bool,
    /// Whether its files may have datatypes that are not registered.
    #[serde(default, skip_serializing_if = "is_default")]
    pub any_datatypes: bool,
    /// The projects whose files it asks members for.
    #[serde(default, skip_serializing_if = "is_default")]
    pub requested_sources: Vec<ProjectId>,
    /// Whether it asks members for the files of every project.
    #[serde(default, skip_serializing_if = "is_default")]
    pub all_sources_access: bool,
    /// Whether it asks members for their user names.
    #[serde(default, skip_serializing_if = "is_default")]
    pub request_username_access: bool,
    /// Its OAuth application.
    pub application: Application,
    /// Where it wants to be told about members who leave.
    #[serde(default, skip_serializing_if = "is_default")]
    pub webhook: Option<Webhook>,
    /// With which it acts for itself.
    #[serde(default, skip_serializing_if = "is_default")]
    pub(super) master_token: Option<MasterToken>,
}

/// The OAuth application of a project: confidential, for the authorization code grant alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Application {
    /// The public identifier.
    pub client_id: String,
    /// The secret.
    pub client_secret: Secret,
    /// The one address that members are sent back to.
    pub redirect_url: String,
}

/// Where a project wants to be told about members who leave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Webhook {
    /// The address.
    pub url: String,
    /// What notifications are signed with; not at all without it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub secret: Option<Secret>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct MasterToken {
    /// The token: 64 letters and digits, where the site made it.
    pub(super) token: Secret,
    /// When it stops working, 24 hours after it was made. Never, where an administrator disabled that.
    #[serde(default, skip_serializing_if = "is_default")]
    expires: Option<Timestamp>,
}

impl Project {
    /// An active, approved project that asks for nothing, with an application.
    #[must_use]
    pub fn new(name: &str, application: Application) -> Self {
        Self {
            id: ProjectId::default(),
            name: name.to_owned(),
            slug: slug(name),
            active: true,
            approved: true,
            badge_image: None,
            contact_email: String::new(),
            info_url: String::new(),
            is_academic_or_nonprofit: false,
            is_study: false,
            leader: String::new(),
            long_description: String::new(),
            short_description: String::new(),
            organization: String::new(),
            returned_data_description: String::new(),
            registered_datatypes: Vec::new(),
            auto_add_datatypes: false,
            any_datatypes: false,
            requested_sources: Vec::new(),
            all_sources_access: false,
            request_username_access: false,
            application,
            webhook: None,
            master_token: None,
        }
    }

    /// The number.
    #[must_use]
    pub fn id(&self) -> ProjectId {
        self.id
    }
}

/// What a project of this name is called in addresses.
pub(super) fn slug(name: &str) -> String {
    name.to_lowercase().split_whitespace().collect::<Vec<_>>().join("-")
}

impl Application {
    /// An application with these credentials, whose members are sent back to `redirect_url`.
    #[must_use]
    pub fn new(client_id: &str, client_secret: &str, redirect_url: &str) -> Self {
        Self {
            client_id: client_id.to_owned(),
            client_secret: client_secret.into(),
            redirect_url: redirect_url.to_owned(),
        }
    }
}

impl Site {
    /// Puts a project in, under the next free number; one whose application has the same identifier is
    /// replaced, and keeps its number.
    pub fn add_project(&mut self, project: Project) -> ProjectId {
        self.add_project_as(ProjectId::default(), project)
    }

    /// Puts a project in under a number of the caller's choice, or as [`add_project`](Self::add_project)
    /// does where that is 0. It replaces the one of the same number, and the one whose application has
    /// the same identifier.
    pub fn add_project_as(&mut self, id: ProjectId, mut project: Project) -> ProjectId {
        let next = || ProjectId(self.projects.get_max().map_or(1, |(id, _)| id.0 + 1));
        let same_client = self.by_client_id.get(&project.application.client_id).copied();
        let id = if id == ProjectId::default() { same_client.unwrap_or_else(next) } else { id };
        [Some(id), same_client].into_iter().flatten().for_each(|id| self.remove_project(id));
        let master_token = project.master_token.take();
        project.id = id;
        self.put_project(project);
        if let Some(MasterToken { token, expires }) = master_token {
            self.set_master_token(id, token, expires);
        }
        id
    }

    /// Puts a project in that has its number.
    pub(super) fn put_project(&mut self, project: Project) {
        let id = project.id;
        self.by_client_id.insert(project.application.client_id.clone(), id);
        if let Some(MasterToken { token, .. }) = &project.master_token {
            self.by_master_token.insert(token.clone(), id);
        }
        self.projects.insert(id, Arc::new(project));
    }

    fn remove_project(&mut self, id: ProjectId) {
        let Some(project) = self.projects.remove(&id) else { return };
        self.by_client_id.remove(&project.application.client_id);
        if let Some(MasterToken { token, .. }) = &project.master_token {
            self.by_master_token.remove(token.expose());
        }
    }

    /// A project by its number.
    #[must_use]
    pub fn project(&self, id: ProjectId) -> Option<&Project> {
        self.projects.get(&id).map(AsRef::as_ref)
    }

    /// A project by its number, to be changed. The identifier of its application stays as it is.
    pub fn project_mut(&mut self, id: ProjectId) -> Option<&mut Project> {
        self.projects.get_mut(&id).map(Arc::make_mut)
    }

    /// The project whose OAuth application has this identifier.
    #[must_use]
    pub fn project_by_client_id(&self, client_id: &str) -> Option<&Project> {
        self.project(*self.by_client_id.get(client_id)?)
    }

    /// Every project, by number.
    pub fn projects(&self) -> impl Iterator<Item = &Project> {
        self.projects.values().map(AsRef::as_ref)
    }

    /// Makes a master token of a project, good for 24 hours; the one before dies at once.
    pub fn issue_master_token(&mut self, id: ProjectId, now: Timestamp, ids: &Ids) -> Secret {
        let token = Secret::from(ids.token(64));
        let expires = now.saturating_add(MASTER_TOKEN_LIFETIME).unwrap_or(Timestamp::MAX);
        self.set_master_token(id, token.clone(), Some(expires));
        token
    }

    /// Gives a project this master token until `expires`, or for ever; the one before dies at once. A
    /// project that had the same one has none any more.
    pub fn set_master_token(&mut self, id: ProjectId, token: Secret, expires: Option<Timestamp>) {
        if !self.projects.contains_key(&id) {
            return;
        }
        let same_token = self.by_master_token.get(token.expose()).copied();
        for id in [Some(id), same_token].into_iter().flatten() {
            let before = self.project_mut(id).and_then(|project| project.master_token.take());
            before.and_then(|before| self.by_master_token.remove(before.token.expose()));
        }
        self.by_master_token.insert(token.clone(), id);
        if let Some(project) = self.project_mut(id) {
            project.master_token = Some(MasterToken { token, expires });
        }
    }

    /// Whose master token this is.
    ///
    /// # Errors
    ///
    /// When it is unknown or expired.
    pub fn check_master_token(&self, token: &str, now: Timestamp) -> Result<ProjectId, TokenError> {
        let id = self.by_master_token.get(token).ok_or(TokenError::Unknown)?;
        let known = self.project(*id).and_then(|project| project.master_token.as_ref());
        match known.ok_or(TokenError::Unknown)?.expires {
            Some(expires) if expires <= now => Err(TokenError::Expired),
            _ => Ok(*id),
        }
    }
}
