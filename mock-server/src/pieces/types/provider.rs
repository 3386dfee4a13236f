//! The accounts elsewhere that a user has linked.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{EmbeddedModelSchema, ExternalProviderProfileData, GroupedTimestamp};
use crate::secret::Secret;

/// The accounts elsewhere that a user has linked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ExternalProviders {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// The linked accounts.
    pub iterable: Vec<ExternalProvider>,
}

/// An account elsewhere that a user has linked. The mixed spelling of its members is the API's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ExternalProvider {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// Who keeps the account.
    pub r#type: ExternalProviderTypeEnum,
    /// The id of the user at the provider.
    #[schema(example = "55102938")]
    pub user_id: String,
    /// When the account was linked.
    pub created: GroupedTimestamp,
    /// When the link was last changed.
    pub updated: GroupedTimestamp,
    /// A token for the provider's own API. A secret.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, format = Password, nullable = false)]
    pub access_token: Option<Secret>,
    /// How long `access_token` is valid, in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = 3600)]
    pub expires_in: Option<i64>,
    /// What the provider says about the user.
    #[serde(default, rename = "profileData", skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub profile_data: Option<ExternalProviderProfileData>,
    /// The name of the connection at the identity provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "github")]
    pub connection: Option<String>,
    /// Whether the provider is a social network.
    #[serde(default, rename = "isSocial", skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub is_social: Option<bool>,
}

/// Who keeps a linked account: `github`, `auth0`, `google-oauth2`, `bitbucket`, `linkedin`,
/// `twitter`, `facebook` or `waad` (Azure Active Directory).
///
/// Clients from 4.3.0 on refuse or replace `auth0`, and also know `UNKNOWN`, `discord`, `gitlab`,
/// `apple`, `username_email` and `slack`; clients from 4.4.0 on also know `microsoft`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ExternalProviderTypeEnum {
    /// GitHub.
    Github,
    /// Auth0 itself. Until client 4.2.0; not for a world that later clients read.
    Auth0,
    /// Google.
    #[serde(rename = "google-oauth2")]
    GoogleOauth2,
    /// Bitbucket.
    Bitbucket,
    /// LinkedIn.
    Linkedin,
    /// Twitter.
    Twitter,
    /// Facebook.
    Facebook,
    /// Azure Active Directory.
    Waad,
    /// Any other. Since client 4.3.0.
    #[serde(rename = "UNKNOWN")]
    Unknown,
    /// Discord. Since client 4.3.0.
    Discord,
    /// GitLab. Since client 4.3.0.
    Gitlab,
    /// Apple. Since client 4.3.0.
    Apple,
    /// A user name and a password, or an e-mail address. Since client 4.3.0.
    UsernameEmail,
    /// Slack. Since client 4.3.0.
    Slack,
    /// Microsoft. Since client 4.4.0.
    Microsoft,
}
