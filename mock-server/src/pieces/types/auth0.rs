//! What the identity provider keeps about a user on behalf of Pieces.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{AnonymousTemporalRange, EmbeddedModelSchema};
use crate::secret::Secret;

/// What Auth0 keeps about a user on behalf of Pieces.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Auth0UserMetadata {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// The id of the user in every Pieces system.
    #[schema(example = "6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40")]
    pub global_id: Uuid,
    /// The key to the user's server in the cloud. A secret.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, format = Password, nullable = false)]
    pub cloud_key: Option<Secret>,
    /// The user's customer id at Stripe.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub stripe_customer_id: Option<String>,
    /// The name that the user chose as a subdomain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "inesok")]
    pub vanityname: Option<String>,
    /// Where the user's server in the cloud runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub allocation: Option<Auth0UserAllocationMetadata>,
    /// The user's own keys for OpenAI.
    #[serde(default, rename = "open_AI", skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub open_ai: Option<Auth0OpenAIUserMetadata>,
    /// When the user takes part in the beta. Since client 2.2.0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub beta: Option<AnonymousTemporalRange>,
}

impl Auth0UserMetadata {
    /// What has an id and nothing else that could be left out.
    #[must_use]
    pub const fn new(global_id: Uuid) -> Self {
        Self {
            schema: None,
            global_id,
            cloud_key: None,
            stripe_customer_id: None,
            vanityname: None,
            allocation: None,
            open_ai: None,
            beta: None,
        }
    }
}

/// Where a user's server in the cloud runs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Auth0UserAllocationMetadata {
    /// The cloud project.
    #[schema(example = "cloud-4471")]
    pub project: String,
    /// The cloud region.
    #[schema(example = "us-central1")]
    pub region: String,
}

/// A user's own keys for OpenAI.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Auth0OpenAIUserMetadata {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// The key that calls are made with. A secret.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, format = Password, nullable = false)]
    pub api_key: Option<Secret>,
    /// What the user calls the key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub api_key_name: Option<String>,
    /// The key of the organization that calls are made for. A secret.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, format = Password, nullable = false)]
    pub organization_key: Option<Secret>,
}
