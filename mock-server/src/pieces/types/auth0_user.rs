//! A user as Auth0 describes them.

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Auth0UserMetadata;
use crate::pieces::demo;
use crate::secret::Secret;

/// A user as Auth0 describes them. Any member may be missing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
#[schema(example = demo::account)]
pub struct Auth0User {
    /// The id of the user at Auth0: the provider and the id there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "github|55102938")]
    pub user_id: Option<String>,
    /// The full name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "Ines Okafor")]
    pub name: Option<String>,
    /// The first name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub given_name: Option<String>,
    /// The last name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub family_name: Option<String>,
    /// What the user is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "inesok")]
    pub nickname: Option<String>,
    /// The name that the user goes by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "inesok")]
    pub username: Option<String>,
    /// Where the user can be written to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(format = Email, nullable = false, example = "ines.okafor@example.test")]
    pub email: Option<String>,
    /// Whether the user has shown that the address is theirs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub email_verified: Option<bool>,
    /// The address of a picture of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(format = "uri", nullable = false)]
    pub picture: Option<String>,
    /// The language that the user prefers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "en")]
    pub locale: Option<String>,
    /// When the user was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, format = DateTime, nullable = false)]
    pub created_at: Option<Timestamp>,
    /// When the user was last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, format = DateTime, nullable = false)]
    pub updated_at: Option<Timestamp>,
    /// When the user last signed in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, format = DateTime, nullable = false)]
    pub last_login: Option<Timestamp>,
    /// The address from which the user last signed in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "192.0.2.10")]
    pub last_ip: Option<String>,
    /// How often the user has signed in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub logins_count: Option<i64>,
    /// For what the user is blocked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub blocked_for: Option<Vec<String>>,
    /// The second factors of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub guardian_authenticators: Option<Vec<String>>,
    /// The accounts that make up the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub identities: Option<Vec<Auth0Identity>>,
    /// What Auth0 keeps about the user on behalf of Pieces.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub user_metadata: Option<Auth0UserMetadata>,
}

/// An account that is part of a user.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Auth0Identity {
    /// The name of the connection at Auth0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "github")]
    pub connection: Option<String>,
    /// Who keeps the account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "github")]
    pub provider: Option<String>,
    /// The id of the user at the provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "55102938")]
    pub user_id: Option<String>,
    /// A token for the provider's own API. A secret.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, format = Password, nullable = false)]
    pub access_token: Option<Secret>,
    /// Whether the provider is a social network.
    #[serde(default, rename = "isSocial", skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub is_social: Option<bool>,
    /// How long `access_token` is valid, in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = 3600)]
    pub expires_in: Option<i64>,
}
