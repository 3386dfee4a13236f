//! The organizations and teams that a user belongs to. Since client 5.0.0.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    EmbeddedModelSchema, FlattenedSubscriptions, FlattenedUsers, GroupedTimestamp,
    InstanceConfiguration, Score,
};

/// References to organizations and teams.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct FlattenedEntities {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// The references.
    pub iterable: Vec<ReferencedEntity>,
    /// Where in `iterable` each id stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub indices: Option<BTreeMap<String, i64>>,
    /// How often the list is used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub score: Option<Score>,
}

/// A reference to an organization or a team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ReferencedEntity {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// The id of the entity.
    pub id: String,
    /// The entity.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub reference: Option<FlattenedEntity>,
}

/// An organization or a team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct FlattenedEntity {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// The id of the entity.
    pub id: String,
    /// What the entity is called.
    pub name: String,
    /// What it is.
    pub r#type: EntityTypeEnum,
    /// When it was created.
    pub created: GroupedTimestamp,
    /// When it was last changed.
    pub updated: GroupedTimestamp,
    /// When it was deleted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub deleted: Option<GroupedTimestamp>,
    /// What its members may do.
    pub configuration: InstanceConfiguration,
    /// The identifier of the organization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub org_identifier: Option<String>,
    /// The identifier of the team.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub team_identifier: Option<String>,
    /// Its subscriptions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub subscriptions: Option<FlattenedSubscriptions>,
    /// Its members.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub users: Option<FlattenedUsers>,
}

/// What an entity is: `ORGANIZATION`, `TEAM` or `UNKNOWN`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
pub enum EntityTypeEnum {
    /// Nobody knows.
    #[serde(rename = "UNKNOWN")]
    Unknown,
    /// An organization.
    #[serde(rename = "ORGANIZATION")]
    Organization,
    /// A team.
    #[serde(rename = "TEAM")]
    Team,
}
