//! What may leave for the cloud of Pieces. Since client 5.0.0.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{EmbeddedModelSchema, InstanceConfigurationEnabledEnum};

/// What may leave for the cloud of Pieces.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct InstanceConfigurationExternalCloud {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// Whether backups may be made in the cloud.
    #[serde(default, rename = "cloudBackupCreation", skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub cloud_backup_creation: Option<CloudBackupCreationInstanceConfiguration>,
    /// Whether a server in the cloud may be connected.
    #[serde(default, rename = "connectToCloud", skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub connect_to_cloud: Option<ConnectToCloudInstanceConfiguration>,
    /// Whether a backup in the cloud may be deleted.
    #[serde(default, rename = "deleteCloudBackup", skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub delete_cloud_backup: Option<DeleteCloudBackupInstanceConfiguration>,
    /// Whether the backups in the cloud may be listed.
    #[serde(default, rename = "listCloudBackups", skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub list_cloud_backups: Option<ListCloudBackupsInstanceConfiguration>,
    /// Whether one backup in the cloud may be looked at.
    #[serde(default, rename = "listSpecificCloudBackup", skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub list_specific_cloud_backup: Option<ListSpecificCloudBackupInstanceConfiguration>,
    /// Whether a server in the cloud may be connected again.
    #[serde(default, rename = "reconnectToCloud", skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub reconnect_to_cloud: Option<ReconnectToCloudInstanceConfiguration>,
    /// Whether a backup in the cloud may be restored.
    #[serde(default, rename = "restoreCloudBackup", skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub restore_cloud_backup: Option<RestoreCloudBackupInstanceConfiguration>,
    /// Whether snippets may be shared.
    #[serde(default, rename = "shareSnippet", skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub share_snippet: Option<ShareSnippetInstanceConfiguration>,
    /// Whether the server in the cloud may be updated.
    #[serde(default, rename = "updateAllocationCloud", skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub update_allocation_cloud: Option<UpdateAllocationCloudInstanceConfiguration>,
}

/// Whether backups may be made in the cloud.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct CloudBackupCreationInstanceConfiguration {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// Whether it is switched on.
    pub enabled: InstanceConfigurationEnabledEnum,
}

/// Whether a server in the cloud may be connected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ConnectToCloudInstanceConfiguration {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// Whether it is switched on.
    pub enabled: InstanceConfigurationEnabledEnum,
}

/// Whether a backup in the cloud may be deleted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct DeleteCloudBackupInstanceConfiguration {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// Whether it is switched on.
    pub enabled: InstanceConfigurationEnabledEnum,
}

/// Whether the backups in the cloud may be listed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ListCloudBackupsInstanceConfiguration {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// Whether it is switched on.
    pub enabled: InstanceConfigurationEnabledEnum,
}

/// Whether one backup in the cloud may be looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ListSpecificCloudBackupInstanceConfiguration {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// Whether it is switched on.
    pub enabled: InstanceConfigurationEnabledEnum,
}

/// Whether a server in the cloud may be connected again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ReconnectToCloudInstanceConfiguration {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// Whether it is switched on.
    pub enabled: InstanceConfigurationEnabledEnum,
}

/// Whether a backup in the cloud may be restored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct RestoreCloudBackupInstanceConfiguration {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// Whether it is switched on.
    pub enabled: InstanceConfigurationEnabledEnum,
}

/// Whether snippets may be shared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ShareSnippetInstanceConfiguration {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// Whether it is switched on.
    pub enabled: InstanceConfigurationEnabledEnum,
}

/// Whether the server in the cloud may be updated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct UpdateAllocationCloudInstanceConfiguration {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// Whether it is switched on.
    pub enabled: InstanceConfigurationEnabledEnum,
}
