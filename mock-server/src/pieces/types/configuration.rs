//! What the members of an organization or a team may do. Since client 5.0.0.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    EmbeddedModelSchema, InstanceConfigurationExternalCloud, InstanceConfigurationExternalProvider,
};

/// What the members of an organization or a team may do.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct InstanceConfiguration {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// What is reported.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub analytics: Option<InstanceConfigurationAnalytics>,
    /// What leaves for the cloud of Pieces.
    #[serde(default, rename = "externalCloud", skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub external_cloud: Option<InstanceConfigurationExternalCloud>,
    /// What leaves for the providers of models.
    #[serde(default, rename = "externalProvider", skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub external_provider: Option<InstanceConfigurationExternalProvider>,
}

/// What is reported.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct InstanceConfigurationAnalytics {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// Reports to BigQuery.
    #[serde(default, rename = "bigQuery", skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub big_query: Option<BigQueryInstanceConfiguration>,
    /// Reports to Segment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub segment: Option<SegmentInstanceConfiguration>,
    /// Summaries for the service of user teams.
    #[serde(
        default,
        rename = "sendInternalSummaryReportsToUserTeamService",
        skip_serializing_if = "Option::is_none"
    )]
    #[schema(nullable = false)]
    pub send_internal_summary_reports_to_user_team_service:
        Option<SendInternalSummaryReportsToUserTeamServiceInstanceConfiguration>,
}

/// Whether reports go to BigQuery.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct BigQueryInstanceConfiguration {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// Whether it is switched on.
    pub enabled: InstanceConfigurationEnabledEnum,
}

/// Whether reports go to Segment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct SegmentInstanceConfiguration {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// Whether it is switched on.
    pub enabled: InstanceConfigurationEnabledEnum,
}

/// Whether summaries go to the service of user teams.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct SendInternalSummaryReportsToUserTeamServiceInstanceConfiguration {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// Whether it is switched on.
    pub enabled: InstanceConfigurationEnabledEnum,
}

/// Whether something is switched on: `ENABLED`, `DISABLED` or `UNKNOWN`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
pub enum InstanceConfigurationEnabledEnum {
    /// Nobody knows.
    #[serde(rename = "UNKNOWN")]
    Unknown,
    /// It is.
    #[serde(rename = "ENABLED")]
    Enabled,
    /// It is not.
    #[serde(rename = "DISABLED")]
    Disabled,
}
