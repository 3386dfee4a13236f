//! The users of this machine.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    Aesthetics, AllocationCloud, Auth0UserMetadata, DescopeUserMetadata, EmbeddedModelSchema,
    ExternalProviders, FlattenedEntities, FlattenedSubscriptions, GroupedTimestamp,
};
use crate::pieces::demo;
use crate::secret::Secret;

/// Every user known to this machine.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(example = demo::users)]
pub struct Users {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// The users, in the order in which they signed in (assumed). The reference does not require the
    /// member; it is assumed to be always sent, empty where there is nobody.
    #[serde(default)]
    pub iterable: Vec<UserProfile>,
}

/// A user. `descope` is known to clients from 4.2.0 on, `apiKeys` and `subscriptions` from 4.4.0 on,
/// `entities` from 5.0.0 on; earlier clients ignore them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
#[schema(example = demo::ines)]
pub struct UserProfile {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// The id of the user: the text of a UUID, although the reference gives it no format.
    #[schema(example = "6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40")]
    pub id: String,
    /// How the user wants applications to look.
    pub aesthetics: Aesthetics,
    /// Where the user can be written to. Where it is absent, clients show the default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(
        nullable = false,
        format = Email,
        default = "user@pieces.app",
        example = "ines.okafor@example.test"
    )]
    pub email: Option<String>,
    /// The address of a picture of the user. Where it is absent, clients show the default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(
        nullable = false,
        format = "uri",
        default = "https://picsum.photos/200",
        example = "https://img.example.test/u/ines.png"
    )]
    pub picture: Option<String>,
    /// The full name of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "Ines Okafor")]
    pub name: Option<String>,
    /// The name that the user goes by, which nobody else has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "inesok")]
    pub username: Option<String>,
    /// The name that the user chose as a subdomain: one label, without dots.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "inesok")]
    pub vanityname: Option<String>,
    /// When the user was created on this machine.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub created: Option<GroupedTimestamp>,
    /// When the user was last changed on this machine.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub updated: Option<GroupedTimestamp>,
    /// The user's server in the cloud.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub allocation: Option<AllocationCloud>,
    /// The accounts elsewhere that the user has linked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub providers: Option<ExternalProviders>,
    /// What Auth0 keeps about the user on behalf of Pieces.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub auth0: Option<Auth0UserMetadata>,
    /// What Descope keeps about the user on behalf of Pieces. Since client 4.2.0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub descope: Option<DescopeUserMetadata>,
    /// The user's keys for the API of Pieces. Secrets. Since client 4.4.0.
    #[serde(default, rename = "apiKeys", skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Vec<ApiKey>>, nullable = false)]
    pub api_keys: Option<Vec<Secret>>,
    /// What the user pays for. Since client 4.4.0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub subscriptions: Option<FlattenedSubscriptions>,
    /// The organizations and teams that the user belongs to. Since client 5.0.0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub entities: Option<FlattenedEntities>,
}

/// A key for the API of Pieces. A secret.
#[derive(ToSchema)]
#[schema(format = Password)]
struct ApiKey(#[expect(dead_code, reason = "it describes what a `Secret` is in a list")] String);

impl UserProfile {
    /// A user with an id and nothing else that could be left out.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            schema: None,
            id: id.into(),
            aesthetics: Aesthetics::default(),
            email: None,
            picture: None,
            name: None,
            username: None,
            vanityname: None,
            created: None,
            updated: None,
            allocation: None,
            providers: None,
            auth0: None,
            descope: None,
            api_keys: None,
            subscriptions: None,
            entities: None,
        }
    }
}
