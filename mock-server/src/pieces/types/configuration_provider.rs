//! What may leave for the providers of models. Since client 5.0.0.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    CapabilitiesEnum, EmbeddedModelSchema, InstanceConfigurationAllowedModel,
    InstanceConfigurationEnabledEnum,
};

/// What may leave for the providers of models.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct InstanceConfigurationExternalProvider {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// Which models in the cloud may be used.
    #[serde(default, rename = "allowedCloudModels", skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub allowed_cloud_models: Option<AllowedCloudModelsInstanceConfiguration>,
    /// Which applications the workstream pattern engine must not look at.
    #[serde(
        default,
        rename = "deniedWorkstreamPatternEngineSources",
        skip_serializing_if = "Option::is_none"
    )]
    #[schema(nullable = false)]
    pub denied_workstream_pattern_engine_sources:
        Option<DeniedWorkstreamPatternEngineSourcesInstanceConfiguration>,
    /// Which sites the workstream pattern engine must not look at.
    #[serde(
        default,
        rename = "deniedWorkstreamPatternEngineWebsites",
        skip_serializing_if = "Option::is_none"
    )]
    #[schema(nullable = false)]
    pub denied_workstream_pattern_engine_websites:
        Option<DeniedWorkstreamPatternEngineWebsitesInstanceConfiguration>,
    /// Where things may be worked on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub processing: Option<ProcessingInstanceConfiguration>,
}

/// Which models in the cloud may be used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct AllowedCloudModelsInstanceConfiguration {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// Whether it is switched on.
    pub enabled: InstanceConfigurationEnabledEnum,
    /// The models that may be used.
    #[serde(default, rename = "allowedModels", skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub allowed_models: Option<InstanceConfigurationAllowedModels>,
    /// The models that are used unless others are chosen.
    #[serde(default, rename = "defaultModels", skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub default_models: Option<InstanceConfigurationAllowedCloudModelsDefaultModels>,
}

/// The models that may be used.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct InstanceConfigurationAllowedModels {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// The models.
    pub iterable: Vec<InstanceConfigurationAllowedModel>,
}

/// The models that are used unless others are chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct InstanceConfigurationAllowedCloudModelsDefaultModels {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// Where accuracy counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub accurate: Option<InstanceConfigurationAllowedModel>,
    /// Where accuracy counts and the first choice fails.
    #[serde(default, rename = "fallbackAccurate", skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub fallback_accurate: Option<InstanceConfigurationAllowedModel>,
    /// Where speed counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub fast: Option<InstanceConfigurationAllowedModel>,
    /// Where speed counts and the first choice fails.
    #[serde(default, rename = "fallbackFast", skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub fallback_fast: Option<InstanceConfigurationAllowedModel>,
}

/// Which applications the workstream pattern engine must not look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct DeniedWorkstreamPatternEngineSourcesInstanceConfiguration {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// Whether it is switched on.
    pub enabled: InstanceConfigurationEnabledEnum,
    /// The applications.
    #[serde(default, rename = "deniedSources", skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub denied_sources: Option<InstanceConfigurationDeniedWorkstreamPatternEngineSources>,
}

/// Applications that the workstream pattern engine must not look at.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct InstanceConfigurationDeniedWorkstreamPatternEngineSources {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// The applications.
    pub iterable: Vec<InstanceConfigurationDeniedWorkstreamPatternEngineSource>,
}

/// An application that the workstream pattern engine must not look at.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct InstanceConfigurationDeniedWorkstreamPatternEngineSource {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// What it is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub application: Option<String>,
    /// The identifiers of its bundles.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub bundle_identifiers: Option<Vec<String>>,
}

/// Which sites the workstream pattern engine must not look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct DeniedWorkstreamPatternEngineWebsitesInstanceConfiguration {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// Whether it is switched on.
    pub enabled: InstanceConfigurationEnabledEnum,
    /// The sites.
    #[serde(default, rename = "deniedWebsites", skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub denied_websites: Option<InstanceConfigurationDeniedWorkstreamPatternEngineWebsites>,
}

/// Sites that the workstream pattern engine must not look at.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct InstanceConfigurationDeniedWorkstreamPatternEngineWebsites {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// The sites.
    pub iterable: Vec<InstanceConfigurationDeniedWorkstreamPatternEngineWebsite>,
}

/// A site that the workstream pattern engine must not look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct InstanceConfigurationDeniedWorkstreamPatternEngineWebsite {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// The address of the site.
    pub url: String,
}

/// Where things may be worked on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ProcessingInstanceConfiguration {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// Whether it is switched on.
    pub enabled: InstanceConfigurationEnabledEnum,
    /// On the machine, in the cloud, or on both.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub processing: Option<CapabilitiesEnum>,
}
