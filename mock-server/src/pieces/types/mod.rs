//! The objects of the Pieces OS users API, as they go over the wire.
//!
//! A member that is optional is left out when it has no value: the API knows no `null`. Members that
//! are not listed here may come with any object, and are ignored.

mod aesthetics;
mod allocation;
mod auth0;
mod auth0_user;
mod configuration;
mod configuration_cloud;
mod configuration_provider;
mod connection;
mod descope;
mod embedded;
mod entity;
mod flattened_user;
mod model;
mod open_names;
mod provider;
mod provider_profile;
mod returned;
mod score;
mod subscription;
mod timestamp;
mod token;
mod user;

pub use aesthetics::{Aesthetics, Font, Theme};
pub use allocation::{
    AllocationCloud, AllocationCloudStatus, AllocationCloudUrl, AllocationCloudUrls,
    AllocationStatusEnum,
};
pub use auth0::{Auth0OpenAIUserMetadata, Auth0UserAllocationMetadata, Auth0UserMetadata};
pub use auth0_user::{Auth0Identity, Auth0User};
pub use configuration::{
    BigQueryInstanceConfiguration, InstanceConfiguration, InstanceConfigurationAnalytics,
    InstanceConfigurationEnabledEnum, SegmentInstanceConfiguration,
    SendInternalSummaryReportsToUserTeamServiceInstanceConfiguration,
};
pub use configuration_cloud::*;
pub use configuration_provider::*;
pub use connection::{
    Application, ApplicationNameEnum, CapabilitiesEnum, Context, Health, MechanismEnum, OSHealth,
    PlatformEnum, PrivacyEnum, SeededConnectorConnection, SeededTrackedApplication,
    SeededTrackedApplicationEnrichment,
};
pub use descope::DescopeUserMetadata;
pub use embedded::{EmbeddedModelSchema, EmbeddedModelSchemaSemanticVersionEnum};
pub use entity::{EntityTypeEnum, FlattenedEntities, FlattenedEntity, ReferencedEntity};
pub use flattened_user::{FlattenedUserProfile, FlattenedUsers, ReferencedUser};
pub use model::{
    ExternalMLProviderEnum, InstanceConfigurationAllowedModel, ModelFoundationEnum, ModelMaxTokens,
    ModelTypeEnum,
};
pub use provider::{ExternalProvider, ExternalProviderTypeEnum, ExternalProviders};
pub use provider_profile::ExternalProviderProfileData;
pub use returned::{
    ReturnedUserProfile, SeededExternalProvider, UserBetaStatus, UserBetaStatusMetadata,
    UserLastCheckedIn,
};
pub use score::Score;
pub use subscription::{
    FlattenedSubscription, FlattenedSubscriptions, ReferencedSubscription, SubscriptionTermEnum,
};
pub use timestamp::{AnonymousTemporalRange, GroupedTimestamp};
pub use token::{OAuthToken, TokenTypeEnum};
pub use user::{UserProfile, Users};

use open_names::open_names;

#[cfg(test)]
mod tests;
