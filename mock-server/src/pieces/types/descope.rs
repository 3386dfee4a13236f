//! What Descope keeps about a user on behalf of Pieces. Since client 4.2.0.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    AnonymousTemporalRange, Auth0OpenAIUserMetadata, Auth0UserAllocationMetadata,
    EmbeddedModelSchema,
};

/// What Descope keeps about a user on behalf of Pieces. Since client 4.2.0.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct DescopeUserMetadata {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// The id of the user at Descope.
    pub descope_id: String,
    /// The id of the user in every Pieces system.
    #[schema(example = "6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40")]
    pub global_id: String,
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
    /// When the user takes part in the beta.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub beta: Option<AnonymousTemporalRange>,
}
