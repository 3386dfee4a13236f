//! Users, as entities and subscriptions refer to them.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{EmbeddedModelSchema, FlattenedEntities, FlattenedSubscriptions, Score};

/// References to users.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct FlattenedUsers {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// The references.
    pub iterable: Vec<ReferencedUser>,
    /// Where in `iterable` each id stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub indices: Option<BTreeMap<String, i64>>,
    /// How often the list is used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub score: Option<Score>,
}

/// A reference to a user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ReferencedUser {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// The id of the user.
    #[schema(example = "6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40")]
    pub id: String,
    /// The user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub reference: Option<FlattenedUserProfile>,
}

/// What a reference says about a user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct FlattenedUserProfile {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// The id of the user.
    #[schema(example = "6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40")]
    pub id: String,
    /// Where the user can be written to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "ines.okafor@example.test")]
    pub email: Option<String>,
    /// The full name of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "Ines Okafor")]
    pub name: Option<String>,
    /// The name that the user goes by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "inesok")]
    pub username: Option<String>,
    /// The name that the user chose as a subdomain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "inesok")]
    pub vanityname: Option<String>,
    /// The address of a picture of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub picture: Option<String>,
    /// The organizations and teams that the user belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, no_recursion)]
    pub entities: Option<FlattenedEntities>,
    /// The user's subscriptions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, no_recursion)]
    pub subscriptions: Option<FlattenedSubscriptions>,
}
