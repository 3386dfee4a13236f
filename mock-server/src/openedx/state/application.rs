//! The OAuth applications that an operator registered, and how they show who they are.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::oauth::{GrantError, OAuth};
use super::user::UserId;
use crate::secret::Secret;

/// The grant type that an application is registered for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum GrantType {
    /// `client_credentials`: tokens belong to the owner of the application.
    ClientCredentials,
    /// `password`: tokens belong to whoever signs in.
    Password,
    /// `authorization_code`: tokens belong to whoever agreed, in a browser, that the application
    /// acts for them.
    AuthorizationCode,
}

impl GrantType {
    /// How the LMS keeps it, and how its JWTs say it.
    #[must_use]
    pub const fn stored(self) -> &'static str {
        match self {
            Self::ClientCredentials => "client-credentials",
            Self::Password => "password",
            Self::AuthorizationCode => "authorization-code",
        }
    }
}

/// A row of `oauth2_provider_application`, with what else the LMS keeps about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Application {
    /// The public identifier.
    pub client_id: String,
    /// The secret of a confidential application; a public one has none.
    pub client_secret: Option<Secret>,
    /// The owner.
    pub owner: UserId,
    /// What it may be used for; applications for people may also refresh.
    pub grant_type: GrantType,
    /// Where authorization codes may be sent; the first is the default.
    pub redirect_uris: Vec<String>,
    /// Whether JWTs granted to the owner carry the scope `user_id`; those of people always do.
    pub allows_user_id_scope: bool,
    /// Whether it is restricted: its Bearer tokens are issued expired, and its JWTs say so.
    pub is_restricted: bool,
    /// The organisations whose content it is limited to, which its JWTs say as filters.
    pub organizations: Vec<String>,
}

impl Application {
    /// A confidential application whose tokens belong to `owner`.
    #[must_use]
    pub fn client_credentials(client_id: &str, client_secret: &str, owner: UserId) -> Self {
        let secret = Some(Secret::from(client_secret));
        Self::new(client_id, secret, owner, GrantType::ClientCredentials)
    }

    /// A public application with which people sign in by password.
    #[must_use]
    pub fn password(client_id: &str, owner: UserId) -> Self {
        Self::new(client_id, None, owner, GrantType::Password)
    }

    /// A confidential application that people let act for them, and that is told so at
    /// `redirect_uri`.
    #[must_use]
    pub fn authorization_code(
        client_id: &str,
        client_secret: &str,
        owner: UserId,
        redirect_uri: &str,
    ) -> Self {
        let secret = Some(Secret::from(client_secret));
        let application = Self::new(client_id, secret, owner, GrantType::AuthorizationCode);
        Self { redirect_uris: vec![redirect_uri.to_owned()], ..application }
    }

    /// Makes it a restricted application.
    #[must_use]
    pub fn restricted(mut self) -> Self {
        self.is_restricted = true;
        self
    }

    /// Limits it to the content of an organisation, besides those already given.
    #[must_use]
    pub fn for_organization(mut self, organization: &str) -> Self {
        self.organizations.push(organization.to_owned());
        self
    }

    fn new(
        client_id: &str,
        client_secret: Option<Secret>,
        owner: UserId,
        grant_type: GrantType,
    ) -> Self {
        Self {
            client_id: client_id.to_owned(),
            client_secret,
            owner,
            grant_type,
            redirect_uris: Vec::new(),
            allows_user_id_scope: false,
            is_restricted: false,
            organizations: Vec::new(),
        }
    }

    /// What a JWT is limited to: organisations, and the person it was granted to; an application
    /// that speaks for itself reads everybody's data.
    pub(super) fn filters(&self) -> Vec<String> {
        let content = self.organizations.iter().map(|name| format!("content_org:{name}"));
        let me = (self.grant_type != GrantType::ClientCredentials).then(|| "user:me".to_owned());
        content.chain(me).collect()
    }

    fn accepts(&self, secret: Option<&Secret>) -> bool {
        self.client_secret.as_ref().is_none_or(|expected| secret == Some(expected))
    }
}

/// What a client shows to say which application it is.
#[derive(Clone, Debug, Default)]
pub struct ClientProof {
    /// The public identifier, in the form.
    pub client_id: Option<String>,
    /// The secret of a confidential application, in the form.
    pub client_secret: Option<Secret>,
    /// Both of them, as HTTP Basic credentials.
    pub basic: Option<(String, Secret)>,
}

impl OAuth {
    /// The application that the client shows to be: by HTTP Basic, or else by the form.
    pub(super) fn authenticate(&self, proof: &ClientProof) -> Result<&Application, GrantError> {
        let basic = proof.basic.as_ref().map(|(id, secret)| (id, Some(secret)));
        let form = proof.client_id.as_ref().map(|id| (id, proof.client_secret.as_ref()));
        let shown = [basic, form].into_iter().flatten();
        shown
            .filter_map(|(id, secret)| Some((self.applications.get(id)?, secret)))
            .find_map(|(application, secret)| application.accepts(secret).then_some(application))
            .ok_or(GrantError::InvalidClient)
    }
}
