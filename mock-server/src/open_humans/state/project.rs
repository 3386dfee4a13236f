//! Projects, which members share data with.

use std::fmt;

use jiff::{SignedDuration, Timestamp};

use super::datatype::DatatypeId;
use super::{Site, TokenError};
use crate::ids::Ids;
use crate::secret::Secret;

/// How long a master token works.
const MASTER_TOKEN_LIFETIME: SignedDuration = SignedDuration::from_hours(24);

/// The number of a project.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
#[derive(Clone, Debug)]
pub struct Project {
    pub(super) id: ProjectId,
    /// What it is called.
    pub name: String,
    /// Its name in addresses.
    pub slug: String,
    /// Whether it can be joined at present.
    pub active: bool,
    /// Whether the site has approved it, without which it is not public.
    pub approved: bool,
    /// The address of its badge.
    pub badge_image: Option<String>,
    /// Where answers to its messages go to.
    pub contact_email: String,
    /// Where to read more.
    pub info_url: String,
    /// Whether an academic institution or a non-profit runs it.
    pub is_academic_or_nonprofit: bool,
    /// Whether it is a study.
    pub is_study: bool,
    /// Who leads it.
    pub leader: String,
    /// What it is about, at length.
    pub long_description: String,
    /// What it is about, in a line.
    pub short_description: String,
    /// Who runs it.
    pub organization: String,
    /// The data that members get from it.
    pub returned_data_description: String,
    /// The datatypes that its files may have.
    pub registered_datatypes: Vec<DatatypeId>,
    /// Whether a file that names no datatypes has the registered ones.
    pub auto_add_datatypes: bool,
    /// Whether its files may have datatypes that are not registered.
    pub any_datatypes: bool,
    /// The projects whose files it asks members for.
    pub requested_sources: Vec<ProjectId>,
    /// Whether it asks members for the files of every project.
    pub all_sources_access: bool,
    /// Whether it asks members for their user names.
    pub request_username_access: bool,
    /// Its OAuth application.
    pub application: Application,
    /// Where it wants to be told about members who leave.
    pub webhook: Option<Webhook>,
    pub(super) master_token: Option<MasterToken>,
}

/// The OAuth application of a project: confidential, for the authorization code grant alone.
#[derive(Clone, Debug)]
pub struct Application {
    /// The public identifier.
    pub client_id: String,
    /// The secret.
    pub client_secret: Secret,
    /// The one address that members are sent back to.
    pub redirect_url: String,
}

/// Where a project wants to be told about members who leave.
#[derive(Clone, Debug)]
pub struct Webhook {
    /// The address.
    pub url: String,
    /// What notifications are signed with; not at all without it.
    pub secret: Option<Secret>,
}

#[derive(Clone, Debug)]
pub(super) struct MasterToken {
    text: Secret,
    /// Never, where an administrator disabled it.
    expires: Option<Timestamp>,
}

impl Project {
    /// An active, approved project that asks for nothing, with an application.
    #[must_use]
    pub fn new(name: &str, application: Application) -> Self {
        Self {
            id: ProjectId::default(),
            name: name.to_owned(),
            slug: name.to_lowercase().split_whitespace().collect::<Vec<_>>().join("-"),
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
    /// Puts a project in, under the next free number.
    pub fn add_project(&mut self, project: Project) -> ProjectId {
        let next = self.projects.last_key_value().map_or(1, |(id, _)| id.0 + 1);
        self.add_project_as(ProjectId(next), project)
    }

    /// Puts a project in under a number of the caller's choice, replacing the one that has it.
    pub fn add_project_as(&mut self, id: ProjectId, mut project: Project) -> ProjectId {
        project.id = id;
        self.by_client_id.insert(project.application.client_id.clone(), id);
        self.projects.insert(id, project);
        id
    }

    /// A project by its number.
    #[must_use]
    pub fn project(&self, id: ProjectId) -> Option<&Project> {
        self.projects.get(&id)
    }

    /// A project by its number, to be changed.
    pub fn project_mut(&mut self, id: ProjectId) -> Option<&mut Project> {
        self.projects.get_mut(&id)
    }

    /// The project whose OAuth application has this identifier.
    #[must_use]
    pub fn project_by_client_id(&self, client_id: &str) -> Option<&Project> {
        self.project(*self.by_client_id.get(client_id)?)
    }

    /// Every project, by number.
    pub fn projects(&self) -> impl Iterator<Item = &Project> {
        self.projects.values()
    }

    /// Makes a master token of a project, good for 24 hours; the one before dies at once.
    pub fn issue_master_token(&mut self, id: ProjectId, now: Timestamp, ids: &Ids) -> Secret {
        let token = Secret::from(ids.token(64));
        let expires = now.saturating_add(MASTER_TOKEN_LIFETIME).unwrap_or(Timestamp::MAX);
        self.set_master_token(id, token.clone(), Some(expires));
        token
    }

    /// Gives a project this master token until `expires`, or for ever; the one before dies at once.
    pub fn set_master_token(&mut self, id: ProjectId, text: Secret, expires: Option<Timestamp>) {
        let Some(project) = self.projects.get_mut(&id) else { return };
        if let Some(before) = project.master_token.take() {
            self.by_master_token.remove(before.text.expose());
        }
        self.by_master_token.insert(text.clone(), id);
        project.master_token = Some(MasterToken { text, expires });
    }

    /// Whose master token this is.
    ///
    /// # Errors
    ///
    /// When it is unknown or expired.
    pub fn check_master_token(&self, token: &str, now: Timestamp) -> Result<ProjectId, TokenError> {
        let id = self.by_master_token.get(token).ok_or(TokenError::Unknown)?;
        let known = self.projects.get(id).and_then(|project| project.master_token.as_ref());
        match known.ok_or(TokenError::Unknown)?.expires {
            Some(expires) if expires <= now => Err(TokenError::Expired),
            _ => Ok(*id),
        }
    }
}
