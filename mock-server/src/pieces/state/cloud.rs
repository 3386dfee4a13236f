//! What Pieces OS asks of the cloud for its users.

use jiff::Timestamp;

use super::{Cloud, Store};
use crate::ids::Ids;
use crate::pieces::types::{
    AllocationCloud, AllocationCloudStatus, AllocationCloudUrl, AllocationCloudUrls,
    AllocationStatusEnum, AnonymousTemporalRange, Auth0UserMetadata, DescopeUserMetadata,
    ExternalProvider, ExternalProviderTypeEnum, ExternalProviders, GroupedTimestamp,
    UserBetaStatus, UserBetaStatusMetadata, UserProfile,
};

/// Why the cloud did not do what it was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// There is no way to it.
    Unreachable,
    /// It does not answer in time.
    Silent,
    /// Nobody is signed in, or somebody else than the call is about.
    NotSignedIn,
    /// The user has no server in the cloud.
    NotConnected,
    /// The name can have no DNS record.
    NoRecord,
    /// Somebody else has the name.
    NameTaken,
    /// Only a server in the cloud knows.
    OnlyInCloud,
    /// The user is none of this machine's.
    UnknownUser,
    /// Nothing is known by this id, or not any more.
    Gone,
}

impl Problem {
    /// What is answered, for people.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::Unreachable => "The cloud cannot be reached",
            Self::Silent => "The cloud does not answer",
            Self::NotSignedIn => "Nobody is signed in",
            Self::NotConnected => "The user is not connected to the cloud",
            Self::NoRecord => "There is no DNS record for the name",
            Self::NameTaken => "The name is taken",
            Self::OnlyInCloud => "This server is not in the cloud",
            Self::UnknownUser => "The user is not known",
            Self::Gone => "There is no such allocation",
        }
    }
}

impl Store {
    /// Reads the current user from the cloud again.
    ///
    /// # Errors
    ///
    /// When the cloud does not answer or nobody is signed in.
    pub fn refresh(&mut self, now: Timestamp) -> Result<UserProfile, Problem> {
        self.ask_cloud()?;
        self.read_again(now).ok_or(Problem::NotSignedIn)
    }

    /// The current user with the accounts that they have linked, as only the cloud knows.
    ///
    /// # Errors
    ///
    /// When this is no server in the cloud, or the cloud does not answer.
    pub fn providers(&self) -> Result<Option<UserProfile>, Problem> {
        if !self.settings.is_cloud_server {
            return Err(Problem::OnlyInCloud);
        }
        self.ask_cloud()?;
        Ok(self.current().cloned())
    }

    /// Gives the current user the vanity name that `wanted` has.
    ///
    /// # Errors
    ///
    /// When the cloud does not answer, `wanted` is not the current user or has no server in the
    /// cloud, or the name is no label of a domain or somebody else's.
    pub fn choose_vanity_name(
        &mut self,
        wanted: &UserProfile,
        now: Timestamp,
    ) -> Result<UserProfile, Problem> {
        self.ask_cloud()?;
        let mut user = self.current_if(&wanted.id)?.clone();
        let allocation = user.allocation.as_mut().ok_or(Problem::NotConnected)?;
        let name = wanted.vanityname.as_deref().filter(|name| is_label(name));
        let name = name.ok_or(Problem::NoRecord)?.to_owned();
        if self.is_taken(&name, &user.id) {
            return Err(Problem::NameTaken);
        }
        allocation.urls.vanity = Some(address(&name));
        if let Some(auth0) = &mut user.auth0 {
            auth0.vanityname = Some(name.clone());
        }
        user.vanityname = Some(name);
        self.update(user, now).ok_or(Problem::UnknownUser)
    }

    /// Notes when the current user takes part in the beta, and says what is true then.
    ///
    /// # Errors
    ///
    /// When the cloud does not answer, or the status is not about the current user.
    pub fn beta_status(
        &mut self,
        status: &UserBetaStatus,
        now: Timestamp,
    ) -> Result<UserBetaStatus, Problem> {
        self.ask_cloud()?;
        let mut user = self.current_if(&status.user)?.clone();
        if let (Some(auth0), Some(vision)) = (&mut user.auth0, vision(status.auth0.as_ref())) {
            auth0.beta = Some(vision);
        }
        if let (Some(descope), Some(vision)) = (&mut user.descope, vision(status.descope.as_ref()))
        {
            descope.beta = Some(vision);
        }
        let user = self.update(user, now).ok_or(Problem::UnknownUser)?;
        Ok(UserBetaStatus {
            schema: None,
            auth0: known(user.auth0.as_ref().map(|auth0: &Auth0UserMetadata| &auth0.beta)),
            descope: known(
                user.descope.as_ref().map(|descope: &DescopeUserMetadata| &descope.beta),
            ),
            user: user.id,
        })
    }

    /// Links an account at a provider to the current user, in place of one that they had there.
    ///
    /// # Errors
    ///
    /// When nobody is signed in, or the cloud does not answer.
    pub fn link_provider(
        &mut self,
        r#type: ExternalProviderTypeEnum,
        now: Timestamp,
        ids: &Ids,
    ) -> Result<UserProfile, Problem> {
        let mut user = self.current().ok_or(Problem::NotSignedIn)?.clone();
        self.ask_cloud()?;
        let linked = &mut user.providers.get_or_insert_with(ExternalProviders::default).iterable;
        linked.retain(|provider| provider.r#type != r#type);
        linked.push(provider(r#type, now, ids));
        self.update(user, now).ok_or(Problem::UnknownUser)
    }

    /// Connects the server in the cloud of the user whom `profile` names, which is made where there
    /// is none.
    ///
    /// # Errors
    ///
    /// When the cloud does not answer or the user is not known.
    pub fn connect_allocation(
        &mut self,
        profile: &UserProfile,
        now: Timestamp,
        ids: &Ids,
    ) -> Result<AllocationCloud, Problem> {
        self.ask_cloud()?;
        let user = self.user(&profile.id).ok_or(Problem::UnknownUser)?.clone();
        let made = || allocation(&user, ids);
        let mut allocation = user.allocation.clone().unwrap_or_else(made);
        allocation.status.cloud = AllocationStatusEnum::Running;
        allocation.updated = Some(GroupedTimestamp::at(now));
        self.update(UserProfile { allocation: Some(allocation.clone()), ..user }, now);
        Ok(allocation)
    }

    /// Takes the server in the cloud away from its user.
    ///
    /// # Errors
    ///
    /// When the cloud does not answer, or nobody has the server.
    pub fn disconnect_allocation(&mut self, id: &str, now: Timestamp) -> Result<(), Problem> {
        self.ask_cloud()?;
        let mut user = self.user(id).ok_or(Problem::Gone)?.clone();
        user.allocation.take().ok_or(Problem::Gone)?;
        self.update(user, now).map(drop).ok_or(Problem::Gone)
    }

    /// The server in the cloud with this id, which is its user's.
    ///
    /// # Errors
    ///
    /// When nobody has it.
    pub fn allocation(&self, id: &str) -> Result<&AllocationCloud, Problem> {
        self.user(id).and_then(|user| user.allocation.as_ref()).ok_or(Problem::Gone)
    }

    fn ask_cloud(&self) -> Result<(), Problem> {
        match self.settings.cloud {
            Cloud::Reachable => Ok(()),
            Cloud::Unreachable => Err(Problem::Unreachable),
            Cloud::Silent => Err(Problem::Silent),
        }
    }

    fn current_if(&self, id: &str) -> Result<&UserProfile, Problem> {
        self.current().filter(|user| user.id == id).ok_or(Problem::NotSignedIn)
    }

    fn is_taken(&self, name: &str, id: &str) -> bool {
        self.settings.vanity_names_taken.contains(name)
            || self.users_named(name).any(|user| user.id != id)
    }
}

/// Whether `name` can be one label of a domain (RFC 1123).
fn is_label(name: &str) -> bool {
    let inner = |c: char| c.is_ascii_alphanumeric() || c == '-';
    (1..=63).contains(&name.len())
        && name.chars().all(inner)
        && !name.starts_with('-')
        && !name.ends_with('-')
}

fn vision(metadata: Option<&UserBetaStatusMetadata>) -> Option<AnonymousTemporalRange> {
    metadata.and_then(|metadata| metadata.vision.clone())
}

fn known(beta: Option<&Option<AnonymousTemporalRange>>) -> Option<UserBetaStatusMetadata> {
    beta.map(|beta| UserBetaStatusMetadata { vision: beta.clone() })
}

fn address(label: &str) -> AllocationCloudUrl {
    let url = format!("https://{label}.cloud.example.test");
    AllocationCloudUrl { schema: None, status: AllocationStatusEnum::Succeeded, url }
}

fn allocation(user: &UserProfile, ids: &Ids) -> AllocationCloud {
    let project = format!("cloud-{}", ids.between(1000, 9999));
    AllocationCloud {
        schema: None,
        id: user.id.clone(),
        user: user.id.clone(),
        urls: AllocationCloudUrls {
            schema: None,
            base: address(&project),
            id: address(&user.id),
            vanity: user.vanityname.as_deref().map(address),
        },
        status: AllocationCloudStatus { schema: None, cloud: AllocationStatusEnum::Running },
        project,
        updated: None,
        version: Some("2.4.1".to_owned()),
        region: Some("us-central1".to_owned()),
    }
}

fn provider(r#type: ExternalProviderTypeEnum, now: Timestamp, ids: &Ids) -> ExternalProvider {
    ExternalProvider {
        schema: None,
        r#type,
        user_id: ids.between(10_000_000, 99_999_999).to_string(),
        created: GroupedTimestamp::at(now),
        updated: GroupedTimestamp::at(now),
        access_token: None,
        expires_in: None,
        profile_data: None,
        connection: None,
        is_social: None,
    }
}
