//! The server in the cloud that belongs to a user.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{EmbeddedModelSchema, GroupedTimestamp};
use crate::pieces::demo;

/// The server in the cloud that belongs to a user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
#[schema(example = demo::allocation)]
pub struct AllocationCloud {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// The id of the allocation, which is the id of its user.
    #[schema(example = "6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40")]
    pub id: String,
    /// The id of the user that it belongs to: the text of a UUID.
    #[schema(example = "6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40")]
    pub user: String,
    /// Where it can be reached.
    pub urls: AllocationCloudUrls,
    /// How it is.
    pub status: AllocationCloudStatus,
    /// The cloud project that it runs in.
    #[schema(example = "cloud-4471")]
    pub project: String,
    /// When it was last updated; only after it came up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub updated: Option<GroupedTimestamp>,
    /// The version of the software that it runs; only after it came up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "2.4.1")]
    pub version: Option<String>,
    /// The cloud region that it runs in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "us-central1")]
    pub region: Option<String>,
}

/// Where a server in the cloud can be reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct AllocationCloudUrls {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// The address that the cloud gave it.
    pub base: AllocationCloudUrl,
    /// The address made from the user's id.
    pub id: AllocationCloudUrl,
    /// The address made from the user's vanity name, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub vanity: Option<AllocationCloudUrl>,
}

/// One address of a server in the cloud.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct AllocationCloudUrl {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// How far the address has got.
    pub status: AllocationStatusEnum,
    /// The address.
    #[schema(example = "https://inesok.cloud.example.test")]
    pub url: String,
}

/// How a server in the cloud is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct AllocationCloudStatus {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// How far the server has got.
    pub cloud: AllocationStatusEnum,
}

/// How far a part of an allocation has got: `PENDING` (asked for), `RUNNING` (at work), `FAILED`
/// (given up), `SUCCEEDED` (done) or `UNKNOWN`. Clients from 4.3.0 on also know `DISCONNECTED`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[serde(rename_all = "UPPERCASE")]
pub enum AllocationStatusEnum {
    /// Asked for, not yet begun.
    Pending,
    /// At work.
    Running,
    /// Given up.
    Failed,
    /// Done.
    Succeeded,
    /// Nobody knows.
    Unknown,
    /// Taken apart. Since client 4.3.0; not for a world that earlier clients read.
    Disconnected,
}
