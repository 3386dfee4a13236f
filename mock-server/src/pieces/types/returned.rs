//! Answers around the current user, and what they are asked for with.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    AnonymousTemporalRange, EmbeddedModelSchema, ExternalProviderTypeEnum, GroupedTimestamp,
    UserProfile,
};
use crate::pieces::demo;

/// The current user, if there is one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(example = demo::returned)]
pub struct ReturnedUserProfile {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// The current user; absent where nobody is signed in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub user: Option<UserProfile>,
}

/// Which provider is to be linked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(example = demo::bitbucket)]
pub struct SeededExternalProvider {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// Who keeps the account.
    pub r#type: ExternalProviderTypeEnum,
}

/// Whether a user takes part in the beta.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(example = demo::beta_status)]
pub struct UserBetaStatus {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// The id of the user.
    #[schema(example = "6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40")]
    pub user: String,
    /// What Auth0 knows about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub auth0: Option<UserBetaStatusMetadata>,
    /// What Descope knows about it. Since client 5.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub descope: Option<UserBetaStatusMetadata>,
}

/// Whether a user takes part in the beta, as an identity provider knows it. The reference gives the
/// shape and not the name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct UserBetaStatusMetadata {
    /// When the user may use the vision features.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub vision: Option<AnonymousTemporalRange>,
}

/// When the current user last checked in with the cloud. The reference gives the members and not
/// the name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(example = demo::checked_in)]
pub struct UserLastCheckedIn {
    /// Whether the user should be read again with `GET /user/refresh`.
    #[serde(rename = "needsRefresh")]
    pub needs_refresh: bool,
    /// When the current user last checked in; absent where nobody is signed in.
    #[serde(default, rename = "lastCheckedIn", skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub last_checked_in: Option<GroupedTimestamp>,
    /// Whether this version is too old to go on.
    #[serde(default, rename = "updateRequired", skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub update_required: Option<bool>,
    /// The id of the current user; absent where nobody is signed in.
    #[serde(default, rename = "userId", skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40")]
    pub user_id: Option<String>,
}
