//! The objects of the Pieces OS users API, as they go over the wire.
//!
//! A member that is optional is left out when it has no value: the API knows no `null`. Members that
//! are not listed here may come with any object, and are ignored.

mod aesthetics;
mod allocation;
mod auth0;
mod embedded;
mod provider;
mod provider_profile;
mod timestamp;
mod token;
mod user;

pub use aesthetics::{Aesthetics, Font, Theme};
pub use allocation::{
    AllocationCloud, AllocationCloudStatus, AllocationCloudUrl, AllocationCloudUrls,
    AllocationStatusEnum,
};
pub use auth0::{Auth0OpenAIUserMetadata, Auth0UserAllocationMetadata, Auth0UserMetadata};
pub use embedded::{EmbeddedModelSchema, EmbeddedModelSchemaSemanticVersionEnum};
pub use provider::{ExternalProvider, ExternalProviderTypeEnum, ExternalProviders};
pub use provider_profile::ExternalProviderProfileData;
pub use timestamp::{AnonymousTemporalRange, GroupedTimestamp};
pub use token::{OAuthToken, TokenTypeEnum};
pub use user::{UserProfile, Users};
