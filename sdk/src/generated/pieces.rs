// Generated from openapi/pieces.json by `cargo xtask sdk`; do not edit.

pub use progenitor_client::{ByteStream, ResponseValue};
use progenitor_client::{
    ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, encode_path,
};
/// Types used as operation parameters and responses.
pub mod types {
    /// How the user wants applications to look.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Aesthetics {
        /// The text.
        pub font: Font,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
        /// The colours.
        pub theme: Theme,
    }
    impl Aesthetics {
        pub fn builder() -> builder::Aesthetics {
            Default::default()
        }
    }
    /// The server in the cloud that belongs to a user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct AllocationCloud {
        /// The id of the allocation, which is the id of its user.
        pub id: ::std::string::String,
        /// The cloud project that it runs in.
        pub project: ::std::string::String,
        /// The cloud region that it runs in.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub region: ::std::option::Option<::std::string::String>,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
        /// How it is.
        pub status: AllocationCloudStatus,
        /// When it was last updated; only after it came up.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated: ::std::option::Option<GroupedTimestamp>,
        /// Where it can be reached.
        pub urls: AllocationCloudUrls,
        /// The id of the user that it belongs to: the text of a UUID.
        pub user: ::std::string::String,
        /// The version of the software that it runs; only after it came up.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub version: ::std::option::Option<::std::string::String>,
    }
    impl AllocationCloud {
        pub fn builder() -> builder::AllocationCloud {
            Default::default()
        }
    }
    /// How a server in the cloud is.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct AllocationCloudStatus {
        /// How far the server has got.
        pub cloud: crate::generated::pieces::open::AllocationStatusEnum,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
    }
    impl AllocationCloudStatus {
        pub fn builder() -> builder::AllocationCloudStatus {
            Default::default()
        }
    }
    /// One address of a server in the cloud.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct AllocationCloudUrl {
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
        /// How far the address has got.
        pub status: crate::generated::pieces::open::AllocationStatusEnum,
        /// The address.
        pub url: ::std::string::String,
    }
    impl AllocationCloudUrl {
        pub fn builder() -> builder::AllocationCloudUrl {
            Default::default()
        }
    }
    /// Where a server in the cloud can be reached.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct AllocationCloudUrls {
        /// The address that the cloud gave it.
        pub base: AllocationCloudUrl,
        /// The address made from the user's id.
        pub id: AllocationCloudUrl,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
        /// The address made from the user's vanity name, if there is one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub vanity: ::std::option::Option<AllocationCloudUrl>,
    }
    impl AllocationCloudUrls {
        pub fn builder() -> builder::AllocationCloudUrls {
            Default::default()
        }
    }
    /// Which models in the cloud may be used.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct AllowedCloudModelsInstanceConfiguration {
        /// The models that may be used.
        #[serde(
            rename = "allowedModels",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_models: ::std::option::Option<InstanceConfigurationAllowedModels>,
        /// The models that are used unless others are chosen.
        #[serde(
            rename = "defaultModels",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub default_models: ::std::option::Option<
            InstanceConfigurationAllowedCloudModelsDefaultModels,
        >,
        /// Whether it is switched on.
        pub enabled: crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
    }
    impl AllowedCloudModelsInstanceConfiguration {
        pub fn builder() -> builder::AllowedCloudModelsInstanceConfiguration {
            Default::default()
        }
    }
    /// A range of time whose ends may be open.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct AnonymousTemporalRange {
        /// Whether what is meant lies between `from` and `to`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub between: ::std::option::Option<bool>,
        /// Whether the range goes on from `from` without an end.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub continuous: ::std::option::Option<bool>,
        /// When the range begins.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub from: ::std::option::Option<GroupedTimestamp>,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
        /// When the range ends.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub to: ::std::option::Option<GroupedTimestamp>,
    }
    impl AnonymousTemporalRange {
        pub fn builder() -> builder::AnonymousTemporalRange {
            Default::default()
        }
    }
    /// An application that is known to this machine.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Application {
        /// Whether models are unloaded when they are idle.
        #[serde(
            rename = "automaticUnload",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub automatic_unload: ::std::option::Option<bool>,
        /// Where it works on things.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub capabilities: ::std::option::Option<
            crate::generated::pieces::open::CapabilitiesEnum,
        >,
        /// What tells it from others of its name. Since client 5.0.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub descriptor: ::std::option::Option<::std::string::String>,
        /// How much is added to what is saved. Since client 4.1.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enrichment: ::std::option::Option<SeededTrackedApplicationEnrichment>,
        /// The id of the application, which it sends as `X-Application-ID`.
        pub id: ::std::string::String,
        /// How it became known.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mechanism: ::std::option::Option<
            crate::generated::pieces::open::MechanismEnum,
        >,
        /// Which application it is.
        pub name: crate::generated::pieces::open::ApplicationNameEnum,
        /// Whether its user has been shown around.
        pub onboarded: bool,
        /// What it runs on.
        pub platform: crate::generated::pieces::open::PlatformEnum,
        /// What it reports.
        pub privacy: crate::generated::pieces::open::PrivacyEnum,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
        /// Its version.
        pub version: ::std::string::String,
    }
    impl Application {
        pub fn builder() -> builder::Application {
            Default::default()
        }
    }
    /// An account that is part of a user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct Auth0Identity {
        /// A token for the provider's own API. A secret.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub access_token: ::std::option::Option<::emeritus::Secret>,
        /// The name of the connection at Auth0.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub connection: ::std::option::Option<::std::string::String>,
        /// How long `access_token` is valid, in seconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub expires_in: ::std::option::Option<i64>,
        /// Whether the provider is a social network.
        #[serde(
            rename = "isSocial",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_social: ::std::option::Option<bool>,
        /// Who keeps the account.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub provider: ::std::option::Option<::std::string::String>,
        /// The id of the user at the provider.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user_id: ::std::option::Option<::std::string::String>,
    }
    impl Auth0Identity {
        pub fn builder() -> builder::Auth0Identity {
            Default::default()
        }
    }
    /// A user's own keys for OpenAI.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct Auth0OpenAiUserMetadata {
        /// The key that calls are made with. A secret.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub api_key: ::std::option::Option<::emeritus::Secret>,
        /// What the user calls the key.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub api_key_name: ::std::option::Option<::std::string::String>,
        /// The key of the organization that calls are made for. A secret.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub organization_key: ::std::option::Option<::emeritus::Secret>,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
    }
    impl Auth0OpenAiUserMetadata {
        pub fn builder() -> builder::Auth0OpenAiUserMetadata {
            Default::default()
        }
    }
    /// A user as Auth0 describes them. Any member may be missing.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct Auth0User {
        /// For what the user is blocked.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub blocked_for: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// When the user was created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Where the user can be written to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        /// Whether the user has shown that the address is theirs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email_verified: ::std::option::Option<bool>,
        /// The last name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub family_name: ::std::option::Option<::std::string::String>,
        /// The first name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub given_name: ::std::option::Option<::std::string::String>,
        /// The second factors of the user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub guardian_authenticators: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /// The accounts that make up the user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub identities: ::std::option::Option<::std::vec::Vec<Auth0Identity>>,
        /// The address from which the user last signed in.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_ip: ::std::option::Option<::std::string::String>,
        /// When the user last signed in.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_login: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The language that the user prefers.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub locale: ::std::option::Option<::std::string::String>,
        /// How often the user has signed in.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub logins_count: ::std::option::Option<i64>,
        /// The full name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// What the user is called.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub nickname: ::std::option::Option<::std::string::String>,
        /// The address of a picture of the user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub picture: ::std::option::Option<::std::string::String>,
        /// When the user was last changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The id of the user at Auth0: the provider and the id there.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user_id: ::std::option::Option<::std::string::String>,
        /// What Auth0 keeps about the user on behalf of Pieces.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user_metadata: ::std::option::Option<Auth0UserMetadata>,
        /// The name that the user goes by.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub username: ::std::option::Option<::std::string::String>,
    }
    impl Auth0User {
        pub fn builder() -> builder::Auth0User {
            Default::default()
        }
    }
    /// Where a user's server in the cloud runs.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Auth0UserAllocationMetadata {
        /// The cloud project.
        pub project: ::std::string::String,
        /// The cloud region.
        pub region: ::std::string::String,
    }
    impl Auth0UserAllocationMetadata {
        pub fn builder() -> builder::Auth0UserAllocationMetadata {
            Default::default()
        }
    }
    /// What Auth0 keeps about a user on behalf of Pieces.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Auth0UserMetadata {
        /// Where the user's server in the cloud runs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub allocation: ::std::option::Option<Auth0UserAllocationMetadata>,
        /// When the user takes part in the beta. Since client 2.2.0.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub beta: ::std::option::Option<AnonymousTemporalRange>,
        /// The key to the user's server in the cloud. A secret.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cloud_key: ::std::option::Option<::emeritus::Secret>,
        /// The id of the user in every Pieces system.
        pub global_id: ::uuid::Uuid,
        /// The user's own keys for OpenAI.
        #[serde(
            rename = "open_AI",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub open_ai: ::std::option::Option<Auth0OpenAiUserMetadata>,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
        /// The user's customer id at Stripe.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stripe_customer_id: ::std::option::Option<::std::string::String>,
        /// The name that the user chose as a subdomain.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub vanityname: ::std::option::Option<::std::string::String>,
    }
    impl Auth0UserMetadata {
        pub fn builder() -> builder::Auth0UserMetadata {
            Default::default()
        }
    }
    /// Whether reports go to BigQuery.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct BigQueryInstanceConfiguration {
        /// Whether it is switched on.
        pub enabled: crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
    }
    impl BigQueryInstanceConfiguration {
        pub fn builder() -> builder::BigQueryInstanceConfiguration {
            Default::default()
        }
    }
    /// Whether backups may be made in the cloud.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct CloudBackupCreationInstanceConfiguration {
        /// Whether it is switched on.
        pub enabled: crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
    }
    impl CloudBackupCreationInstanceConfiguration {
        pub fn builder() -> builder::CloudBackupCreationInstanceConfiguration {
            Default::default()
        }
    }
    /// Whether a server in the cloud may be connected.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ConnectToCloudInstanceConfiguration {
        /// Whether it is switched on.
        pub enabled: crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
    }
    impl ConnectToCloudInstanceConfiguration {
        pub fn builder() -> builder::ConnectToCloudInstanceConfiguration {
            Default::default()
        }
    }
    /// What an application works in.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Context {
        /// The application itself.
        pub application: Application,
        /// How Pieces OS is.
        pub health: Health,
        /// The id of this Pieces OS.
        pub os: ::std::string::String,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
        /// The current user; absent where nobody is signed in.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user: ::std::option::Option<UserProfile>,
    }
    impl Context {
        pub fn builder() -> builder::Context {
            Default::default()
        }
    }
    /// Whether a backup in the cloud may be deleted.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct DeleteCloudBackupInstanceConfiguration {
        /// Whether it is switched on.
        pub enabled: crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
    }
    impl DeleteCloudBackupInstanceConfiguration {
        pub fn builder() -> builder::DeleteCloudBackupInstanceConfiguration {
            Default::default()
        }
    }
    /// Which applications the workstream pattern engine must not look at.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct DeniedWorkstreamPatternEngineSourcesInstanceConfiguration {
        /// The applications.
        #[serde(
            rename = "deniedSources",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub denied_sources: ::std::option::Option<
            InstanceConfigurationDeniedWorkstreamPatternEngineSources,
        >,
        /// Whether it is switched on.
        pub enabled: crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
    }
    impl DeniedWorkstreamPatternEngineSourcesInstanceConfiguration {
        pub fn builder() -> builder::DeniedWorkstreamPatternEngineSourcesInstanceConfiguration {
            Default::default()
        }
    }
    /// Which sites the workstream pattern engine must not look at.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct DeniedWorkstreamPatternEngineWebsitesInstanceConfiguration {
        /// The sites.
        #[serde(
            rename = "deniedWebsites",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub denied_websites: ::std::option::Option<
            InstanceConfigurationDeniedWorkstreamPatternEngineWebsites,
        >,
        /// Whether it is switched on.
        pub enabled: crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
    }
    impl DeniedWorkstreamPatternEngineWebsitesInstanceConfiguration {
        pub fn builder() -> builder::DeniedWorkstreamPatternEngineWebsitesInstanceConfiguration {
            Default::default()
        }
    }
    /// What Descope keeps about a user on behalf of Pieces. Since client 4.2.0.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct DescopeUserMetadata {
        /// Where the user's server in the cloud runs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub allocation: ::std::option::Option<Auth0UserAllocationMetadata>,
        /// When the user takes part in the beta.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub beta: ::std::option::Option<AnonymousTemporalRange>,
        /// The id of the user at Descope.
        pub descope_id: ::std::string::String,
        /// The id of the user in every Pieces system.
        pub global_id: ::std::string::String,
        /// The user's own keys for OpenAI.
        #[serde(
            rename = "open_AI",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub open_ai: ::std::option::Option<Auth0OpenAiUserMetadata>,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
        /// The name that the user chose as a subdomain.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub vanityname: ::std::option::Option<::std::string::String>,
    }
    impl DescopeUserMetadata {
        pub fn builder() -> builder::DescopeUserMetadata {
            Default::default()
        }
    }
    /// What is said once a server is disconnected. The reference does not have the text.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    pub struct DisconnectedText(pub ::std::string::String);
    impl ::std::ops::Deref for DisconnectedText {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<DisconnectedText> for ::std::string::String {
        fn from(value: DisconnectedText) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::string::String> for DisconnectedText {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for DisconnectedText {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for DisconnectedText {
        type Err = ::std::convert::Infallible;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }
    /// The version of the model that an object follows. It describes the object, not the user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EmbeddedModelSchema {
        /// The number of the database migration that the object was written for.
        pub migration: i64,
        /// The semantic version of the API that the object was written for.
        pub semantic: crate::generated::pieces::open::EmbeddedModelSchemaSemanticVersionEnum,
    }
    impl EmbeddedModelSchema {
        pub fn builder() -> builder::EmbeddedModelSchema {
            Default::default()
        }
    }
    /// An account elsewhere that a user has linked. The mixed spelling of its members is the API's.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ExternalProvider {
        /// A token for the provider's own API. A secret.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub access_token: ::std::option::Option<::emeritus::Secret>,
        /// The name of the connection at the identity provider.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub connection: ::std::option::Option<::std::string::String>,
        /// When the account was linked.
        pub created: GroupedTimestamp,
        /// How long `access_token` is valid, in seconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub expires_in: ::std::option::Option<i64>,
        /// Whether the provider is a social network.
        #[serde(
            rename = "isSocial",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_social: ::std::option::Option<bool>,
        /// What the provider says about the user.
        #[serde(
            rename = "profileData",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub profile_data: ::std::option::Option<ExternalProviderProfileData>,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
        /// Who keeps the account.
        #[serde(rename = "type")]
        pub type_: crate::generated::pieces::open::ExternalProviderTypeEnum,
        /// When the link was last changed.
        pub updated: GroupedTimestamp,
        /// The id of the user at the provider.
        pub user_id: ::std::string::String,
    }
    impl ExternalProvider {
        pub fn builder() -> builder::ExternalProvider {
            Default::default()
        }
    }
    /// What a provider says about a user, in the provider's own words: most members are GitHub's, and
    /// any may be missing.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct ExternalProviderProfileData {
        /// The provider's anchor for the user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub anchor: ::std::option::Option<::std::string::String>,
        /// What the user says about themselves.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub bio: ::std::option::Option<::std::string::String>,
        /// The address of the user's blog.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub blog: ::std::option::Option<::std::string::String>,
        /// How many people work on the user's private repositories.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub collaborators: ::std::option::Option<i64>,
        /// Whom the user works for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub company: ::std::option::Option<::std::string::String>,
        /// When the account was created, as the provider writes it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::std::string::String>,
        /// How much the user stores at the provider, in the provider's unit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub disk_usage: ::std::option::Option<i64>,
        /// Where the user can be written to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        /// Whether the user has proved to receive mail at `email`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email_verified: ::std::option::Option<bool>,
        /// GitHub's address of the user's events.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub events_url: ::std::option::Option<::std::string::String>,
        /// How many follow the user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub followers: ::std::option::Option<i64>,
        /// GitHub's address of the user's followers.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub followers_url: ::std::option::Option<::std::string::String>,
        /// How many the user follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub following: ::std::option::Option<i64>,
        /// GitHub's address of those whom the user follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub following_url: ::std::option::Option<::std::string::String>,
        /// GitHub's address of the user's gists.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub gists_url: ::std::option::Option<::std::string::String>,
        /// The id of the user's picture at Gravatar.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub gravatar_id: ::std::option::Option<::std::string::String>,
        /// Whether the user may be offered work.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub hireable: ::std::option::Option<bool>,
        /// The address of the user's page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub html_url: ::std::option::Option<::std::string::String>,
        /// The full name of the user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// The short name of the user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub nickname: ::std::option::Option<::std::string::String>,
        /// GitHub's id of the user in its graph.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub node_id: ::std::option::Option<::std::string::String>,
        /// GitHub's address of the user's organizations.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub organizations_url: ::std::option::Option<::std::string::String>,
        /// How many private repositories the user owns.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub owned_private_repos: ::std::option::Option<i64>,
        /// The address of a picture of the user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub picture: ::std::option::Option<::std::string::String>,
        /// How many private gists the user has.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub private_gists: ::std::option::Option<i64>,
        /// How many public gists the user has.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub public_gists: ::std::option::Option<i64>,
        /// How many public repositories the user has.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub public_repos: ::std::option::Option<i64>,
        /// GitHub's address of the events that the user received.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub received_events_url: ::std::option::Option<::std::string::String>,
        /// GitHub's address of the user's repositories.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub repos_url: ::std::option::Option<::std::string::String>,
        /// Whether the user administers the provider's site.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub site_admin: ::std::option::Option<bool>,
        /// GitHub's address of the repositories that the user starred.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub starred_url: ::std::option::Option<::std::string::String>,
        /// GitHub's address of the repositories that the user watches.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subscriptions_url: ::std::option::Option<::std::string::String>,
        /// How many private repositories the user can reach.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_private_repos: ::std::option::Option<i64>,
        /// The user's name at Twitter.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub twitter_username: ::std::option::Option<::std::string::String>,
        /// Whether the user signs in with a second factor.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub two_factor_authentication: ::std::option::Option<bool>,
        /// What kind of account it is, as the provider names it.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
        /// When the account was last changed, as the provider writes it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::std::string::String>,
        /// The address of the account in the provider's API.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
    }
    impl ExternalProviderProfileData {
        pub fn builder() -> builder::ExternalProviderProfileData {
            Default::default()
        }
    }
    /// The accounts elsewhere that a user has linked.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ExternalProviders {
        /// The linked accounts.
        pub iterable: ::std::vec::Vec<ExternalProvider>,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
    }
    impl ExternalProviders {
        pub fn builder() -> builder::ExternalProviders {
            Default::default()
        }
    }
    /// References to organizations and teams.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct FlattenedEntities {
        /// Where in `iterable` each id stands.
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: HashMap::is_empty"
        )]
        pub indices: ::std::collections::HashMap<::std::string::String, i64>,
        /// The references.
        pub iterable: ::std::vec::Vec<ReferencedEntity>,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
        /// How often the list is used.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub score: ::std::option::Option<Score>,
    }
    impl FlattenedEntities {
        pub fn builder() -> builder::FlattenedEntities {
            Default::default()
        }
    }
    /// An organization or a team.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct FlattenedEntity {
        /// What its members may do.
        pub configuration: InstanceConfiguration,
        /// When it was created.
        pub created: GroupedTimestamp,
        /// When it was deleted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deleted: ::std::option::Option<GroupedTimestamp>,
        /// The id of the entity.
        pub id: ::std::string::String,
        /// What the entity is called.
        pub name: ::std::string::String,
        /// The identifier of the organization.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub org_identifier: ::std::option::Option<::std::string::String>,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
        /// Its subscriptions.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subscriptions: ::std::option::Option<FlattenedSubscriptions>,
        /// The identifier of the team.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub team_identifier: ::std::option::Option<::std::string::String>,
        /// What it is.
        #[serde(rename = "type")]
        pub type_: crate::generated::pieces::open::EntityTypeEnum,
        /// When it was last changed.
        pub updated: GroupedTimestamp,
        /// Its members.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub users: ::std::option::Option<FlattenedUsers>,
    }
    impl FlattenedEntity {
        pub fn builder() -> builder::FlattenedEntity {
            Default::default()
        }
    }
    /// A subscription.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct FlattenedSubscription {
        /// Whether it can be used.
        pub active: bool,
        /// When it was cancelled.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cancelled: ::std::option::Option<GroupedTimestamp>,
        /// When it was created.
        pub created: GroupedTimestamp,
        /// The organizations and teams that it is for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub entities: ::std::option::Option<FlattenedEntities>,
        /// The id of the subscription.
        pub id: ::std::string::String,
        /// What the subscription is called.
        pub name: ::std::string::String,
        /// When the next payment is due.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_billing_date: ::std::option::Option<GroupedTimestamp>,
        /// When it was paused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub paused: ::std::option::Option<GroupedTimestamp>,
        /// The id of the price at the payment provider.
        pub price_id: ::std::string::String,
        /// The id of the product at the payment provider.
        pub product_id: ::std::string::String,
        /// For how many it was bought.
        pub quantity: i64,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
        /// How often it is used.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub score: ::std::option::Option<Score>,
        /// The id of the subscription at the payment provider.
        pub subscription_id: ::std::string::String,
        /// How long one payment lasts.
        pub term: crate::generated::pieces::open::SubscriptionTermEnum,
        /// When it was last changed.
        pub updated: GroupedTimestamp,
        /// Who bought it.
        pub user: ReferencedUser,
    }
    impl FlattenedSubscription {
        pub fn builder() -> builder::FlattenedSubscription {
            Default::default()
        }
    }
    /// References to subscriptions.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct FlattenedSubscriptions {
        /// Where in `iterable` each id stands.
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: HashMap::is_empty"
        )]
        pub indices: ::std::collections::HashMap<::std::string::String, i64>,
        /// The references.
        pub iterable: ::std::vec::Vec<ReferencedSubscription>,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
        /// How often the list is used.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub score: ::std::option::Option<Score>,
    }
    impl FlattenedSubscriptions {
        pub fn builder() -> builder::FlattenedSubscriptions {
            Default::default()
        }
    }
    /// What a reference says about a user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct FlattenedUserProfile {
        /// Where the user can be written to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        /// The organizations and teams that the user belongs to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub entities: ::std::option::Option<FlattenedEntities>,
        /// The id of the user.
        pub id: ::std::string::String,
        /// The full name of the user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// The address of a picture of the user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub picture: ::std::option::Option<::std::string::String>,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
        /// The user's subscriptions.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subscriptions: ::std::option::Option<FlattenedSubscriptions>,
        /// The name that the user goes by.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub username: ::std::option::Option<::std::string::String>,
        /// The name that the user chose as a subdomain.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub vanityname: ::std::option::Option<::std::string::String>,
    }
    impl FlattenedUserProfile {
        pub fn builder() -> builder::FlattenedUserProfile {
            Default::default()
        }
    }
    /// References to users.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct FlattenedUsers {
        /// Where in `iterable` each id stands.
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: HashMap::is_empty"
        )]
        pub indices: ::std::collections::HashMap<::std::string::String, i64>,
        /// The references.
        pub iterable: ::std::vec::Vec<ReferencedUser>,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
        /// How often the list is used.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub score: ::std::option::Option<Score>,
    }
    impl FlattenedUsers {
        pub fn builder() -> builder::FlattenedUsers {
            Default::default()
        }
    }
    /// The text that the user prefers.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Font {
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
        /// The size of text; the reference names no unit.
        pub size: i64,
    }
    impl Font {
        pub fn builder() -> builder::Font {
            Default::default()
        }
    }
    /// What is shown to have a token: `authorization_code` or `refresh_token`.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum GrantType {
        #[serde(rename = "authorization_code")]
        AuthorizationCode,
        #[serde(rename = "refresh_token")]
        RefreshToken,
    }
    impl ::std::fmt::Display for GrantType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::AuthorizationCode => f.write_str("authorization_code"),
                Self::RefreshToken => f.write_str("refresh_token"),
            }
        }
    }
    impl ::std::str::FromStr for GrantType {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "authorization_code" => Ok(Self::AuthorizationCode),
                "refresh_token" => Ok(Self::RefreshToken),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for GrantType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for GrantType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// A point in time, with a text for people beside it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct GroupedTimestamp {
        /// The same in words, for people.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub readable: ::std::option::Option<::std::string::String>,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
        /// The point in time, in UTC with milliseconds.
        pub value: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    impl GroupedTimestamp {
        pub fn builder() -> builder::GroupedTimestamp {
            Default::default()
        }
    }
    /// How Pieces OS is.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Health {
        /// Which Pieces OS it is.
        pub os: OsHealth,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
    }
    impl Health {
        pub fn builder() -> builder::Health {
            Default::default()
        }
    }
    /// How Pieces OS is, in words.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    pub struct HealthText(pub ::std::string::String);
    impl ::std::ops::Deref for HealthText {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<HealthText> for ::std::string::String {
        fn from(value: HealthText) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::string::String> for HealthText {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for HealthText {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for HealthText {
        type Err = ::std::convert::Infallible;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }
    /// What the members of an organization or a team may do.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct InstanceConfiguration {
        /// What is reported.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub analytics: ::std::option::Option<InstanceConfigurationAnalytics>,
        /// What leaves for the cloud of Pieces.
        #[serde(
            rename = "externalCloud",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub external_cloud: ::std::option::Option<InstanceConfigurationExternalCloud>,
        /// What leaves for the providers of models.
        #[serde(
            rename = "externalProvider",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub external_provider: ::std::option::Option<
            InstanceConfigurationExternalProvider,
        >,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
    }
    impl InstanceConfiguration {
        pub fn builder() -> builder::InstanceConfiguration {
            Default::default()
        }
    }
    /// The models that are used unless others are chosen.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct InstanceConfigurationAllowedCloudModelsDefaultModels {
        /// Where accuracy counts.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub accurate: ::std::option::Option<InstanceConfigurationAllowedModel>,
        /// Where accuracy counts and the first choice fails.
        #[serde(
            rename = "fallbackAccurate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub fallback_accurate: ::std::option::Option<InstanceConfigurationAllowedModel>,
        /// Where speed counts and the first choice fails.
        #[serde(
            rename = "fallbackFast",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub fallback_fast: ::std::option::Option<InstanceConfigurationAllowedModel>,
        /// Where speed counts.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fast: ::std::option::Option<InstanceConfigurationAllowedModel>,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
    }
    impl InstanceConfigurationAllowedCloudModelsDefaultModels {
        pub fn builder() -> builder::InstanceConfigurationAllowedCloudModelsDefaultModels {
            Default::default()
        }
    }
    /// A model that may be used.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct InstanceConfigurationAllowedModel {
        /// Whether the organization brought it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub custom: ::std::option::Option<bool>,
        /// What it was made from.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub foundation: ::std::option::Option<
            crate::generated::pieces::open::ModelFoundationEnum,
        >,
        /// How much it reads and writes.
        #[serde(
            rename = "maxTokens",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub max_tokens: ::std::option::Option<ModelMaxTokens>,
        /// What it is called.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Who offers it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub provider: ::std::option::Option<
            crate::generated::pieces::open::ExternalMlProviderEnum,
        >,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
        /// What it is good at.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<crate::generated::pieces::open::ModelTypeEnum>,
        /// What tells the model from all others.
        pub unique: ::std::string::String,
        /// Its version.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub version: ::std::option::Option<::std::string::String>,
    }
    impl InstanceConfigurationAllowedModel {
        pub fn builder() -> builder::InstanceConfigurationAllowedModel {
            Default::default()
        }
    }
    /// The models that may be used.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct InstanceConfigurationAllowedModels {
        /// The models.
        pub iterable: ::std::vec::Vec<InstanceConfigurationAllowedModel>,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
    }
    impl InstanceConfigurationAllowedModels {
        pub fn builder() -> builder::InstanceConfigurationAllowedModels {
            Default::default()
        }
    }
    /// What is reported.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct InstanceConfigurationAnalytics {
        /// Reports to BigQuery.
        #[serde(
            rename = "bigQuery",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub big_query: ::std::option::Option<BigQueryInstanceConfiguration>,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
        /// Reports to Segment.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub segment: ::std::option::Option<SegmentInstanceConfiguration>,
        /// Summaries for the service of user teams.
        #[serde(
            rename = "sendInternalSummaryReportsToUserTeamService",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub send_internal_summary_reports_to_user_team_service: ::std::option::Option<
            SendInternalSummaryReportsToUserTeamServiceInstanceConfiguration,
        >,
    }
    impl InstanceConfigurationAnalytics {
        pub fn builder() -> builder::InstanceConfigurationAnalytics {
            Default::default()
        }
    }
    /// An application that the workstream pattern engine must not look at.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct InstanceConfigurationDeniedWorkstreamPatternEngineSource {
        /// What it is called.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub application: ::std::option::Option<::std::string::String>,
        /// The identifiers of its bundles.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub bundle_identifiers: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
    }
    impl InstanceConfigurationDeniedWorkstreamPatternEngineSource {
        pub fn builder() -> builder::InstanceConfigurationDeniedWorkstreamPatternEngineSource {
            Default::default()
        }
    }
    /// Applications that the workstream pattern engine must not look at.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct InstanceConfigurationDeniedWorkstreamPatternEngineSources {
        /// The applications.
        pub iterable: ::std::vec::Vec<
            InstanceConfigurationDeniedWorkstreamPatternEngineSource,
        >,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
    }
    impl InstanceConfigurationDeniedWorkstreamPatternEngineSources {
        pub fn builder() -> builder::InstanceConfigurationDeniedWorkstreamPatternEngineSources {
            Default::default()
        }
    }
    /// A site that the workstream pattern engine must not look at.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct InstanceConfigurationDeniedWorkstreamPatternEngineWebsite {
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
        /// The address of the site.
        pub url: ::std::string::String,
    }
    impl InstanceConfigurationDeniedWorkstreamPatternEngineWebsite {
        pub fn builder() -> builder::InstanceConfigurationDeniedWorkstreamPatternEngineWebsite {
            Default::default()
        }
    }
    /// Sites that the workstream pattern engine must not look at.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct InstanceConfigurationDeniedWorkstreamPatternEngineWebsites {
        /// The sites.
        pub iterable: ::std::vec::Vec<
            InstanceConfigurationDeniedWorkstreamPatternEngineWebsite,
        >,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
    }
    impl InstanceConfigurationDeniedWorkstreamPatternEngineWebsites {
        pub fn builder() -> builder::InstanceConfigurationDeniedWorkstreamPatternEngineWebsites {
            Default::default()
        }
    }
    /// What may leave for the cloud of Pieces.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct InstanceConfigurationExternalCloud {
        /// Whether backups may be made in the cloud.
        #[serde(
            rename = "cloudBackupCreation",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cloud_backup_creation: ::std::option::Option<
            CloudBackupCreationInstanceConfiguration,
        >,
        /// Whether a server in the cloud may be connected.
        #[serde(
            rename = "connectToCloud",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub connect_to_cloud: ::std::option::Option<ConnectToCloudInstanceConfiguration>,
        /// Whether a backup in the cloud may be deleted.
        #[serde(
            rename = "deleteCloudBackup",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub delete_cloud_backup: ::std::option::Option<
            DeleteCloudBackupInstanceConfiguration,
        >,
        /// Whether the backups in the cloud may be listed.
        #[serde(
            rename = "listCloudBackups",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub list_cloud_backups: ::std::option::Option<
            ListCloudBackupsInstanceConfiguration,
        >,
        /// Whether one backup in the cloud may be looked at.
        #[serde(
            rename = "listSpecificCloudBackup",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub list_specific_cloud_backup: ::std::option::Option<
            ListSpecificCloudBackupInstanceConfiguration,
        >,
        /// Whether a server in the cloud may be connected again.
        #[serde(
            rename = "reconnectToCloud",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub reconnect_to_cloud: ::std::option::Option<
            ReconnectToCloudInstanceConfiguration,
        >,
        /// Whether a backup in the cloud may be restored.
        #[serde(
            rename = "restoreCloudBackup",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub restore_cloud_backup: ::std::option::Option<
            RestoreCloudBackupInstanceConfiguration,
        >,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
        /// Whether snippets may be shared.
        #[serde(
            rename = "shareSnippet",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub share_snippet: ::std::option::Option<ShareSnippetInstanceConfiguration>,
        /// Whether the server in the cloud may be updated.
        #[serde(
            rename = "updateAllocationCloud",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub update_allocation_cloud: ::std::option::Option<
            UpdateAllocationCloudInstanceConfiguration,
        >,
    }
    impl InstanceConfigurationExternalCloud {
        pub fn builder() -> builder::InstanceConfigurationExternalCloud {
            Default::default()
        }
    }
    /// What may leave for the providers of models.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct InstanceConfigurationExternalProvider {
        /// Which models in the cloud may be used.
        #[serde(
            rename = "allowedCloudModels",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_cloud_models: ::std::option::Option<
            AllowedCloudModelsInstanceConfiguration,
        >,
        /// Which applications the workstream pattern engine must not look at.
        #[serde(
            rename = "deniedWorkstreamPatternEngineSources",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub denied_workstream_pattern_engine_sources: ::std::option::Option<
            DeniedWorkstreamPatternEngineSourcesInstanceConfiguration,
        >,
        /// Which sites the workstream pattern engine must not look at.
        #[serde(
            rename = "deniedWorkstreamPatternEngineWebsites",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub denied_workstream_pattern_engine_websites: ::std::option::Option<
            DeniedWorkstreamPatternEngineWebsitesInstanceConfiguration,
        >,
        /// Where things may be worked on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub processing: ::std::option::Option<ProcessingInstanceConfiguration>,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
    }
    impl InstanceConfigurationExternalProvider {
        pub fn builder() -> builder::InstanceConfigurationExternalProvider {
            Default::default()
        }
    }
    /// Whether the backups in the cloud may be listed.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ListCloudBackupsInstanceConfiguration {
        /// Whether it is switched on.
        pub enabled: crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
    }
    impl ListCloudBackupsInstanceConfiguration {
        pub fn builder() -> builder::ListCloudBackupsInstanceConfiguration {
            Default::default()
        }
    }
    /// Whether one backup in the cloud may be looked at.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ListSpecificCloudBackupInstanceConfiguration {
        /// Whether it is switched on.
        pub enabled: crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
    }
    impl ListSpecificCloudBackupInstanceConfiguration {
        pub fn builder() -> builder::ListSpecificCloudBackupInstanceConfiguration {
            Default::default()
        }
    }
    /// How much a model reads and writes, in tokens. `null` is part of the API here, and here only.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ModelMaxTokens {
        /// What it reads at most; `null` without a limit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub input: ::std::option::Option<f64>,
        /// What it writes at most; `null` without a limit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub output: ::std::option::Option<f64>,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
        /// Both together; `null` without a limit.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub total: ::std::option::Option<f64>,
    }
    impl ModelMaxTokens {
        pub fn builder() -> builder::ModelMaxTokens {
            Default::default()
        }
    }
    /// What an OAuth token endpoint answers.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct OAuthToken {
        /// The token itself. A secret.
        pub access_token: ::emeritus::Secret,
        /// How long the token is valid from when it was issued, in seconds.
        pub expires_in: i64,
        /// What the identity provider says about the user, as a JSON Web Token. A secret.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id_token: ::std::option::Option<::emeritus::Secret>,
        /// The token that a new `access_token` can be had for. A secret.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub refresh_token: ::std::option::Option<::emeritus::Secret>,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
        /// What the token may be used for, separated by spaces. Clients before 4.2.0 require it, and
        /// always send it; later ones may leave it out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub scope: ::std::option::Option<::std::string::String>,
        /// How the token is presented.
        pub token_type: crate::generated::pieces::open::TokenTypeEnum,
    }
    impl OAuthToken {
        pub fn builder() -> builder::OAuthToken {
            Default::default()
        }
    }
    /// Which Pieces OS answers.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct OsHealth {
        /// Its id.
        pub id: ::std::string::String,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
        /// Its version.
        pub version: ::std::string::String,
    }
    impl OsHealth {
        pub fn builder() -> builder::OsHealth {
            Default::default()
        }
    }
    /// A page.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    pub struct Page(pub ::std::string::String);
    impl ::std::ops::Deref for Page {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<Page> for ::std::string::String {
        fn from(value: Page) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::string::String> for Page {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for Page {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for Page {
        type Err = ::std::convert::Infallible;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }
    /// Where things may be worked on.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ProcessingInstanceConfiguration {
        /// Whether it is switched on.
        pub enabled: crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
        /// On the machine, in the cloud, or on both.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub processing: ::std::option::Option<
            crate::generated::pieces::open::CapabilitiesEnum,
        >,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
    }
    impl ProcessingInstanceConfiguration {
        pub fn builder() -> builder::ProcessingInstanceConfiguration {
            Default::default()
        }
    }
    /// Whether a server in the cloud may be connected again.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ReconnectToCloudInstanceConfiguration {
        /// Whether it is switched on.
        pub enabled: crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
    }
    impl ReconnectToCloudInstanceConfiguration {
        pub fn builder() -> builder::ReconnectToCloudInstanceConfiguration {
            Default::default()
        }
    }
    /// A reference to an organization or a team.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ReferencedEntity {
        /// The id of the entity.
        pub id: ::std::string::String,
        /// The entity.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reference: ::std::option::Option<FlattenedEntity>,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
    }
    impl ReferencedEntity {
        pub fn builder() -> builder::ReferencedEntity {
            Default::default()
        }
    }
    /// A reference to a subscription.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ReferencedSubscription {
        /// The id of the subscription.
        pub id: ::std::string::String,
        /// The subscription.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reference: ::std::option::Option<FlattenedSubscription>,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
    }
    impl ReferencedSubscription {
        pub fn builder() -> builder::ReferencedSubscription {
            Default::default()
        }
    }
    /// A reference to a user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ReferencedUser {
        /// The id of the user.
        pub id: ::std::string::String,
        /// The user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reference: ::std::option::Option<FlattenedUserProfile>,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
    }
    impl ReferencedUser {
        pub fn builder() -> builder::ReferencedUser {
            Default::default()
        }
    }
    /// Whether a backup in the cloud may be restored.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct RestoreCloudBackupInstanceConfiguration {
        /// Whether it is switched on.
        pub enabled: crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
    }
    impl RestoreCloudBackupInstanceConfiguration {
        pub fn builder() -> builder::RestoreCloudBackupInstanceConfiguration {
            Default::default()
        }
    }
    /// The current user, if there is one.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct ReturnedUserProfile {
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
        /// The current user; absent where nobody is signed in.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user: ::std::option::Option<UserProfile>,
    }
    impl ReturnedUserProfile {
        pub fn builder() -> builder::ReturnedUserProfile {
            Default::default()
        }
    }
    /// How often something is used, by kind of use.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Score {
        /// What follows from use.
        pub automatic: i64,
        /// What the user set.
        pub manual: i64,
        /// How urgent it is.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub priority: ::std::option::Option<i64>,
        /// How often it was referred to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reference: ::std::option::Option<i64>,
        /// How often it was used again.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reuse: ::std::option::Option<i64>,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
        /// How often it was found.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub searched: ::std::option::Option<i64>,
        /// How often it was changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub update: ::std::option::Option<i64>,
    }
    impl Score {
        pub fn builder() -> builder::Score {
            Default::default()
        }
    }
    /// Which application connects.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct SeededConnectorConnection {
        /// The application.
        pub application: SeededTrackedApplication,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
    }
    impl SeededConnectorConnection {
        pub fn builder() -> builder::SeededConnectorConnection {
            Default::default()
        }
    }
    /// Which provider is to be linked.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct SeededExternalProvider {
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
        /// Who keeps the account.
        #[serde(rename = "type")]
        pub type_: crate::generated::pieces::open::ExternalProviderTypeEnum,
    }
    impl SeededExternalProvider {
        pub fn builder() -> builder::SeededExternalProvider {
            Default::default()
        }
    }
    /// An application that wants to be known.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct SeededTrackedApplication {
        /// Whether models are unloaded when they are idle.
        #[serde(
            rename = "automaticUnload",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub automatic_unload: ::std::option::Option<bool>,
        /// Where it works on things.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub capabilities: ::std::option::Option<
            crate::generated::pieces::open::CapabilitiesEnum,
        >,
        /// What tells it from others of its name. Since client 5.0.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub descriptor: ::std::option::Option<::std::string::String>,
        /// How much is added to what is saved. Since client 4.1.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enrichment: ::std::option::Option<SeededTrackedApplicationEnrichment>,
        /// Which application it is.
        pub name: crate::generated::pieces::open::ApplicationNameEnum,
        /// What it runs on.
        pub platform: crate::generated::pieces::open::PlatformEnum,
        /// What it reports.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub privacy: ::std::option::Option<crate::generated::pieces::open::PrivacyEnum>,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
        /// Its version.
        pub version: ::std::string::String,
    }
    impl SeededTrackedApplication {
        pub fn builder() -> builder::SeededTrackedApplication {
            Default::default()
        }
    }
    /// How much is added to what is saved. The reference gives the members and not the name.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct SeededTrackedApplicationEnrichment {
        /// How many hints are added.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub hints: ::std::option::Option<i64>,
        /// How many persons are added.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub persons: ::std::option::Option<i64>,
        /// How many tags are added.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tags: ::std::option::Option<i64>,
        /// How many websites are added.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub websites: ::std::option::Option<i64>,
    }
    impl SeededTrackedApplicationEnrichment {
        pub fn builder() -> builder::SeededTrackedApplicationEnrichment {
            Default::default()
        }
    }
    /// Whether reports go to Segment.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct SegmentInstanceConfiguration {
        /// Whether it is switched on.
        pub enabled: crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
    }
    impl SegmentInstanceConfiguration {
        pub fn builder() -> builder::SegmentInstanceConfiguration {
            Default::default()
        }
    }
    /// Whether summaries go to the service of user teams.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct SendInternalSummaryReportsToUserTeamServiceInstanceConfiguration {
        /// Whether it is switched on.
        pub enabled: crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
    }
    impl SendInternalSummaryReportsToUserTeamServiceInstanceConfiguration {
        pub fn builder() -> builder::SendInternalSummaryReportsToUserTeamServiceInstanceConfiguration {
            Default::default()
        }
    }
    /// Whether snippets may be shared.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ShareSnippetInstanceConfiguration {
        /// Whether it is switched on.
        pub enabled: crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
    }
    impl ShareSnippetInstanceConfiguration {
        pub fn builder() -> builder::ShareSnippetInstanceConfiguration {
            Default::default()
        }
    }
    /// The colours that the user prefers.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Theme {
        /// Whether the user prefers light text on a dark ground.
        pub dark: bool,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
    }
    impl Theme {
        pub fn builder() -> builder::Theme {
            Default::default()
        }
    }
    /// What is exchanged.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct TokenRequest {
        /// For which API. Not looked at: the code says it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub audience: ::std::option::Option<::std::string::String>,
        /// The application.
        pub client_id: ::std::string::String,
        /// The code; with `grant_type` `refresh_token`, the refresh token (assumed: the form has no other
        /// place for it). A secret.
        pub code: ::emeritus::Secret,
        /// What the challenge is the digest of. Not looked at with a refresh token. A secret.
        pub code_verifier: ::emeritus::Secret,
        /// What is shown.
        pub grant_type: GrantType,
        /// Where the code went. Not looked at with a refresh token.
        pub redirect_uri: ::std::string::String,
    }
    impl TokenRequest {
        pub fn builder() -> builder::TokenRequest {
            Default::default()
        }
    }
    /// Whether the server in the cloud may be updated.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct UpdateAllocationCloudInstanceConfiguration {
        /// Whether it is switched on.
        pub enabled: crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
    }
    impl UpdateAllocationCloudInstanceConfiguration {
        pub fn builder() -> builder::UpdateAllocationCloudInstanceConfiguration {
            Default::default()
        }
    }
    /// Whether a user takes part in the beta.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct UserBetaStatus {
        /// What Auth0 knows about it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub auth0: ::std::option::Option<UserBetaStatusMetadata>,
        /// What Descope knows about it. Since client 5.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub descope: ::std::option::Option<UserBetaStatusMetadata>,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
        /// The id of the user.
        pub user: ::std::string::String,
    }
    impl UserBetaStatus {
        pub fn builder() -> builder::UserBetaStatus {
            Default::default()
        }
    }
    /// Whether a user takes part in the beta, as an identity provider knows it. The reference gives the
    /// shape and not the name.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct UserBetaStatusMetadata {
        /// When the user may use the vision features.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub vision: ::std::option::Option<AnonymousTemporalRange>,
    }
    impl UserBetaStatusMetadata {
        pub fn builder() -> builder::UserBetaStatusMetadata {
            Default::default()
        }
    }
    /// When the current user last checked in with the cloud. The reference gives the members and not
    /// the name.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct UserLastCheckedIn {
        /// When the current user last checked in; absent where nobody is signed in.
        #[serde(
            rename = "lastCheckedIn",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_checked_in: ::std::option::Option<GroupedTimestamp>,
        /// Whether the user should be read again with `GET /user/refresh`.
        #[serde(rename = "needsRefresh")]
        pub needs_refresh: bool,
        /// Whether this version is too old to go on.
        #[serde(
            rename = "updateRequired",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub update_required: ::std::option::Option<bool>,
        /// The id of the current user; absent where nobody is signed in.
        #[serde(
            rename = "userId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_id: ::std::option::Option<::std::string::String>,
    }
    impl UserLastCheckedIn {
        pub fn builder() -> builder::UserLastCheckedIn {
            Default::default()
        }
    }
    /// A user. `descope` is known to clients from 4.2.0 on, `apiKeys` and `subscriptions` from 4.4.0 on,
    /// `entities` from 5.0.0 on; earlier clients ignore them.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct UserProfile {
        /// How the user wants applications to look.
        pub aesthetics: Aesthetics,
        /// The user's server in the cloud.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub allocation: ::std::option::Option<AllocationCloud>,
        /// The user's keys for the API of Pieces. Secrets. Since client 4.4.0.
        #[serde(
            rename = "apiKeys",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub api_keys: ::std::option::Option<::std::vec::Vec<::emeritus::Secret>>,
        /// What Auth0 keeps about the user on behalf of Pieces.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub auth0: ::std::option::Option<Auth0UserMetadata>,
        /// When the user was created on this machine.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created: ::std::option::Option<GroupedTimestamp>,
        /// What Descope keeps about the user on behalf of Pieces. Since client 4.2.0.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub descope: ::std::option::Option<DescopeUserMetadata>,
        /// Where the user can be written to. Where it is absent, clients show the default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        /// The organizations and teams that the user belongs to. Since client 5.0.0.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub entities: ::std::option::Option<FlattenedEntities>,
        /// The id of the user: the text of a UUID, although the reference gives it no format.
        pub id: ::std::string::String,
        /// The full name of the user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// The address of a picture of the user. Where it is absent, clients show the default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub picture: ::std::option::Option<::std::string::String>,
        /// The accounts elsewhere that the user has linked.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub providers: ::std::option::Option<ExternalProviders>,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
        /// What the user pays for. Since client 4.4.0.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subscriptions: ::std::option::Option<FlattenedSubscriptions>,
        /// When the user was last changed on this machine.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated: ::std::option::Option<GroupedTimestamp>,
        /// The name that the user goes by, which nobody else has.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub username: ::std::option::Option<::std::string::String>,
        /// The name that the user chose as a subdomain: one label, without dots.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub vanityname: ::std::option::Option<::std::string::String>,
    }
    impl UserProfile {
        pub fn builder() -> builder::UserProfile {
            Default::default()
        }
    }
    /// Every user known to this machine.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct Users {
        /// The users, in the order in which they signed in (assumed). The reference does not require the
        /// member; it is assumed to be always sent, empty where there is nobody.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub iterable: ::std::option::Option<::std::vec::Vec<UserProfile>>,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
    }
    impl Users {
        pub fn builder() -> builder::Users {
            Default::default()
        }
    }
    /// The version of Pieces OS.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    pub struct VersionText(pub ::std::string::String);
    impl ::std::ops::Deref for VersionText {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<VersionText> for ::std::string::String {
        fn from(value: VersionText) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::string::String> for VersionText {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for VersionText {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for VersionText {
        type Err = ::std::convert::Infallible;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }
    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        pub struct Aesthetics {
            font: ::std::result::Result<super::Font, ::std::string::String>,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
            theme: ::std::result::Result<super::Theme, ::std::string::String>,
        }
        impl ::std::default::Default for Aesthetics {
            fn default() -> Self {
                Self {
                    font: Err("no value supplied for font".to_string()),
                    schema: Ok(Default::default()),
                    theme: Err("no value supplied for theme".to_string()),
                }
            }
        }
        impl Aesthetics {
            pub fn font<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Font>,
                T::Error: ::std::fmt::Display,
            {
                self.font = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for font: {e}")
                    });
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
            pub fn theme<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Theme>,
                T::Error: ::std::fmt::Display,
            {
                self.theme = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for theme: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Aesthetics> for super::Aesthetics {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Aesthetics,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    font: value.font?,
                    schema: value.schema?,
                    theme: value.theme?,
                })
            }
        }
        impl ::std::convert::From<super::Aesthetics> for Aesthetics {
            fn from(value: super::Aesthetics) -> Self {
                Self {
                    font: Ok(value.font),
                    schema: Ok(value.schema),
                    theme: Ok(value.theme),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct AllocationCloud {
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            project: ::std::result::Result<::std::string::String, ::std::string::String>,
            region: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
            status: ::std::result::Result<
                super::AllocationCloudStatus,
                ::std::string::String,
            >,
            updated: ::std::result::Result<
                ::std::option::Option<super::GroupedTimestamp>,
                ::std::string::String,
            >,
            urls: ::std::result::Result<
                super::AllocationCloudUrls,
                ::std::string::String,
            >,
            user: ::std::result::Result<::std::string::String, ::std::string::String>,
            version: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for AllocationCloud {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                    project: Err("no value supplied for project".to_string()),
                    region: Ok(Default::default()),
                    schema: Ok(Default::default()),
                    status: Err("no value supplied for status".to_string()),
                    updated: Ok(Default::default()),
                    urls: Err("no value supplied for urls".to_string()),
                    user: Err("no value supplied for user".to_string()),
                    version: Ok(Default::default()),
                }
            }
        }
        impl AllocationCloud {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn project<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.project = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for project: {e}")
                    });
                self
            }
            pub fn region<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.region = Ok(value.into_optional());
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::AllocationCloudStatus>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for status: {e}")
                    });
                self
            }
            pub fn updated<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::GroupedTimestamp>,
            {
                self.updated = Ok(value.into_optional());
                self
            }
            pub fn urls<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::AllocationCloudUrls>,
                T::Error: ::std::fmt::Display,
            {
                self.urls = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for urls: {e}")
                    });
                self
            }
            pub fn user<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.user = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for user: {e}")
                    });
                self
            }
            pub fn version<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.version = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<AllocationCloud> for super::AllocationCloud {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AllocationCloud,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    project: value.project?,
                    region: value.region?,
                    schema: value.schema?,
                    status: value.status?,
                    updated: value.updated?,
                    urls: value.urls?,
                    user: value.user?,
                    version: value.version?,
                })
            }
        }
        impl ::std::convert::From<super::AllocationCloud> for AllocationCloud {
            fn from(value: super::AllocationCloud) -> Self {
                Self {
                    id: Ok(value.id),
                    project: Ok(value.project),
                    region: Ok(value.region),
                    schema: Ok(value.schema),
                    status: Ok(value.status),
                    updated: Ok(value.updated),
                    urls: Ok(value.urls),
                    user: Ok(value.user),
                    version: Ok(value.version),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct AllocationCloudStatus {
            cloud: ::std::result::Result<
                crate::generated::pieces::open::AllocationStatusEnum,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for AllocationCloudStatus {
            fn default() -> Self {
                Self {
                    cloud: Err("no value supplied for cloud".to_string()),
                    schema: Ok(Default::default()),
                }
            }
        }
        impl AllocationCloudStatus {
            pub fn cloud<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::pieces::open::AllocationStatusEnum,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.cloud = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for cloud: {e}")
                    });
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<AllocationCloudStatus>
        for super::AllocationCloudStatus {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AllocationCloudStatus,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    cloud: value.cloud?,
                    schema: value.schema?,
                })
            }
        }
        impl ::std::convert::From<super::AllocationCloudStatus>
        for AllocationCloudStatus {
            fn from(value: super::AllocationCloudStatus) -> Self {
                Self {
                    cloud: Ok(value.cloud),
                    schema: Ok(value.schema),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct AllocationCloudUrl {
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
            status: ::std::result::Result<
                crate::generated::pieces::open::AllocationStatusEnum,
                ::std::string::String,
            >,
            url: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for AllocationCloudUrl {
            fn default() -> Self {
                Self {
                    schema: Ok(Default::default()),
                    status: Err("no value supplied for status".to_string()),
                    url: Err("no value supplied for url".to_string()),
                }
            }
        }
        impl AllocationCloudUrl {
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::pieces::open::AllocationStatusEnum,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for status: {e}")
                    });
                self
            }
            pub fn url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.url = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for url: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<AllocationCloudUrl> for super::AllocationCloudUrl {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AllocationCloudUrl,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    schema: value.schema?,
                    status: value.status?,
                    url: value.url?,
                })
            }
        }
        impl ::std::convert::From<super::AllocationCloudUrl> for AllocationCloudUrl {
            fn from(value: super::AllocationCloudUrl) -> Self {
                Self {
                    schema: Ok(value.schema),
                    status: Ok(value.status),
                    url: Ok(value.url),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct AllocationCloudUrls {
            base: ::std::result::Result<
                super::AllocationCloudUrl,
                ::std::string::String,
            >,
            id: ::std::result::Result<super::AllocationCloudUrl, ::std::string::String>,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
            vanity: ::std::result::Result<
                ::std::option::Option<super::AllocationCloudUrl>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for AllocationCloudUrls {
            fn default() -> Self {
                Self {
                    base: Err("no value supplied for base".to_string()),
                    id: Err("no value supplied for id".to_string()),
                    schema: Ok(Default::default()),
                    vanity: Ok(Default::default()),
                }
            }
        }
        impl AllocationCloudUrls {
            pub fn base<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::AllocationCloudUrl>,
                T::Error: ::std::fmt::Display,
            {
                self.base = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for base: {e}")
                    });
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::AllocationCloudUrl>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
            pub fn vanity<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::AllocationCloudUrl>,
            {
                self.vanity = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<AllocationCloudUrls>
        for super::AllocationCloudUrls {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AllocationCloudUrls,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    base: value.base?,
                    id: value.id?,
                    schema: value.schema?,
                    vanity: value.vanity?,
                })
            }
        }
        impl ::std::convert::From<super::AllocationCloudUrls> for AllocationCloudUrls {
            fn from(value: super::AllocationCloudUrls) -> Self {
                Self {
                    base: Ok(value.base),
                    id: Ok(value.id),
                    schema: Ok(value.schema),
                    vanity: Ok(value.vanity),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct AllowedCloudModelsInstanceConfiguration {
            allowed_models: ::std::result::Result<
                ::std::option::Option<super::InstanceConfigurationAllowedModels>,
                ::std::string::String,
            >,
            default_models: ::std::result::Result<
                ::std::option::Option<
                    super::InstanceConfigurationAllowedCloudModelsDefaultModels,
                >,
                ::std::string::String,
            >,
            enabled: ::std::result::Result<
                crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for AllowedCloudModelsInstanceConfiguration {
            fn default() -> Self {
                Self {
                    allowed_models: Ok(Default::default()),
                    default_models: Ok(Default::default()),
                    enabled: Err("no value supplied for enabled".to_string()),
                    schema: Ok(Default::default()),
                }
            }
        }
        impl AllowedCloudModelsInstanceConfiguration {
            pub fn allowed_models<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::InstanceConfigurationAllowedModels>,
            {
                self.allowed_models = Ok(value.into_optional());
                self
            }
            pub fn default_models<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<
                    super::InstanceConfigurationAllowedCloudModelsDefaultModels,
                >,
            {
                self.default_models = Ok(value.into_optional());
                self
            }
            pub fn enabled<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.enabled = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for enabled: {e}")
                    });
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<AllowedCloudModelsInstanceConfiguration>
        for super::AllowedCloudModelsInstanceConfiguration {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AllowedCloudModelsInstanceConfiguration,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    allowed_models: value.allowed_models?,
                    default_models: value.default_models?,
                    enabled: value.enabled?,
                    schema: value.schema?,
                })
            }
        }
        impl ::std::convert::From<super::AllowedCloudModelsInstanceConfiguration>
        for AllowedCloudModelsInstanceConfiguration {
            fn from(value: super::AllowedCloudModelsInstanceConfiguration) -> Self {
                Self {
                    allowed_models: Ok(value.allowed_models),
                    default_models: Ok(value.default_models),
                    enabled: Ok(value.enabled),
                    schema: Ok(value.schema),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct AnonymousTemporalRange {
            between: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            continuous: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            from: ::std::result::Result<
                ::std::option::Option<super::GroupedTimestamp>,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
            to: ::std::result::Result<
                ::std::option::Option<super::GroupedTimestamp>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for AnonymousTemporalRange {
            fn default() -> Self {
                Self {
                    between: Ok(Default::default()),
                    continuous: Ok(Default::default()),
                    from: Ok(Default::default()),
                    schema: Ok(Default::default()),
                    to: Ok(Default::default()),
                }
            }
        }
        impl AnonymousTemporalRange {
            pub fn between<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.between = Ok(value.into_optional());
                self
            }
            pub fn continuous<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.continuous = Ok(value.into_optional());
                self
            }
            pub fn from<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::GroupedTimestamp>,
            {
                self.from = Ok(value.into_optional());
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
            pub fn to<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::GroupedTimestamp>,
            {
                self.to = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<AnonymousTemporalRange>
        for super::AnonymousTemporalRange {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AnonymousTemporalRange,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    between: value.between?,
                    continuous: value.continuous?,
                    from: value.from?,
                    schema: value.schema?,
                    to: value.to?,
                })
            }
        }
        impl ::std::convert::From<super::AnonymousTemporalRange>
        for AnonymousTemporalRange {
            fn from(value: super::AnonymousTemporalRange) -> Self {
                Self {
                    between: Ok(value.between),
                    continuous: Ok(value.continuous),
                    from: Ok(value.from),
                    schema: Ok(value.schema),
                    to: Ok(value.to),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Application {
            automatic_unload: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            capabilities: ::std::result::Result<
                ::std::option::Option<crate::generated::pieces::open::CapabilitiesEnum>,
                ::std::string::String,
            >,
            descriptor: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            enrichment: ::std::result::Result<
                ::std::option::Option<super::SeededTrackedApplicationEnrichment>,
                ::std::string::String,
            >,
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            mechanism: ::std::result::Result<
                ::std::option::Option<crate::generated::pieces::open::MechanismEnum>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                crate::generated::pieces::open::ApplicationNameEnum,
                ::std::string::String,
            >,
            onboarded: ::std::result::Result<bool, ::std::string::String>,
            platform: ::std::result::Result<
                crate::generated::pieces::open::PlatformEnum,
                ::std::string::String,
            >,
            privacy: ::std::result::Result<
                crate::generated::pieces::open::PrivacyEnum,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
            version: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for Application {
            fn default() -> Self {
                Self {
                    automatic_unload: Ok(Default::default()),
                    capabilities: Ok(Default::default()),
                    descriptor: Ok(Default::default()),
                    enrichment: Ok(Default::default()),
                    id: Err("no value supplied for id".to_string()),
                    mechanism: Ok(Default::default()),
                    name: Err("no value supplied for name".to_string()),
                    onboarded: Err("no value supplied for onboarded".to_string()),
                    platform: Err("no value supplied for platform".to_string()),
                    privacy: Err("no value supplied for privacy".to_string()),
                    schema: Ok(Default::default()),
                    version: Err("no value supplied for version".to_string()),
                }
            }
        }
        impl Application {
            pub fn automatic_unload<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.automatic_unload = Ok(value.into_optional());
                self
            }
            pub fn capabilities<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<crate::generated::pieces::open::CapabilitiesEnum>,
            {
                self.capabilities = Ok(value.into_optional());
                self
            }
            pub fn descriptor<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.descriptor = Ok(value.into_optional());
                self
            }
            pub fn enrichment<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::SeededTrackedApplicationEnrichment>,
            {
                self.enrichment = Ok(value.into_optional());
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn mechanism<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<crate::generated::pieces::open::MechanismEnum>,
            {
                self.mechanism = Ok(value.into_optional());
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::pieces::open::ApplicationNameEnum,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
            pub fn onboarded<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.onboarded = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for onboarded: {e}")
                    });
                self
            }
            pub fn platform<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::generated::pieces::open::PlatformEnum>,
                T::Error: ::std::fmt::Display,
            {
                self.platform = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for platform: {e}")
                    });
                self
            }
            pub fn privacy<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::generated::pieces::open::PrivacyEnum>,
                T::Error: ::std::fmt::Display,
            {
                self.privacy = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for privacy: {e}")
                    });
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
            pub fn version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.version = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for version: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Application> for super::Application {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Application,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    automatic_unload: value.automatic_unload?,
                    capabilities: value.capabilities?,
                    descriptor: value.descriptor?,
                    enrichment: value.enrichment?,
                    id: value.id?,
                    mechanism: value.mechanism?,
                    name: value.name?,
                    onboarded: value.onboarded?,
                    platform: value.platform?,
                    privacy: value.privacy?,
                    schema: value.schema?,
                    version: value.version?,
                })
            }
        }
        impl ::std::convert::From<super::Application> for Application {
            fn from(value: super::Application) -> Self {
                Self {
                    automatic_unload: Ok(value.automatic_unload),
                    capabilities: Ok(value.capabilities),
                    descriptor: Ok(value.descriptor),
                    enrichment: Ok(value.enrichment),
                    id: Ok(value.id),
                    mechanism: Ok(value.mechanism),
                    name: Ok(value.name),
                    onboarded: Ok(value.onboarded),
                    platform: Ok(value.platform),
                    privacy: Ok(value.privacy),
                    schema: Ok(value.schema),
                    version: Ok(value.version),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Auth0Identity {
            access_token: ::std::result::Result<
                ::std::option::Option<::emeritus::Secret>,
                ::std::string::String,
            >,
            connection: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            expires_in: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            is_social: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            provider: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            user_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Auth0Identity {
            fn default() -> Self {
                Self {
                    access_token: Ok(Default::default()),
                    connection: Ok(Default::default()),
                    expires_in: Ok(Default::default()),
                    is_social: Ok(Default::default()),
                    provider: Ok(Default::default()),
                    user_id: Ok(Default::default()),
                }
            }
        }
        impl Auth0Identity {
            pub fn access_token<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::emeritus::Secret>,
            {
                self.access_token = Ok(value.into_optional());
                self
            }
            pub fn connection<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.connection = Ok(value.into_optional());
                self
            }
            pub fn expires_in<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<i64>,
            {
                self.expires_in = Ok(value.into_optional());
                self
            }
            pub fn is_social<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.is_social = Ok(value.into_optional());
                self
            }
            pub fn provider<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.provider = Ok(value.into_optional());
                self
            }
            pub fn user_id<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.user_id = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<Auth0Identity> for super::Auth0Identity {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Auth0Identity,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    access_token: value.access_token?,
                    connection: value.connection?,
                    expires_in: value.expires_in?,
                    is_social: value.is_social?,
                    provider: value.provider?,
                    user_id: value.user_id?,
                })
            }
        }
        impl ::std::convert::From<super::Auth0Identity> for Auth0Identity {
            fn from(value: super::Auth0Identity) -> Self {
                Self {
                    access_token: Ok(value.access_token),
                    connection: Ok(value.connection),
                    expires_in: Ok(value.expires_in),
                    is_social: Ok(value.is_social),
                    provider: Ok(value.provider),
                    user_id: Ok(value.user_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Auth0OpenAiUserMetadata {
            api_key: ::std::result::Result<
                ::std::option::Option<::emeritus::Secret>,
                ::std::string::String,
            >,
            api_key_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            organization_key: ::std::result::Result<
                ::std::option::Option<::emeritus::Secret>,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Auth0OpenAiUserMetadata {
            fn default() -> Self {
                Self {
                    api_key: Ok(Default::default()),
                    api_key_name: Ok(Default::default()),
                    organization_key: Ok(Default::default()),
                    schema: Ok(Default::default()),
                }
            }
        }
        impl Auth0OpenAiUserMetadata {
            pub fn api_key<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::emeritus::Secret>,
            {
                self.api_key = Ok(value.into_optional());
                self
            }
            pub fn api_key_name<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.api_key_name = Ok(value.into_optional());
                self
            }
            pub fn organization_key<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::emeritus::Secret>,
            {
                self.organization_key = Ok(value.into_optional());
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<Auth0OpenAiUserMetadata>
        for super::Auth0OpenAiUserMetadata {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Auth0OpenAiUserMetadata,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    api_key: value.api_key?,
                    api_key_name: value.api_key_name?,
                    organization_key: value.organization_key?,
                    schema: value.schema?,
                })
            }
        }
        impl ::std::convert::From<super::Auth0OpenAiUserMetadata>
        for Auth0OpenAiUserMetadata {
            fn from(value: super::Auth0OpenAiUserMetadata) -> Self {
                Self {
                    api_key: Ok(value.api_key),
                    api_key_name: Ok(value.api_key_name),
                    organization_key: Ok(value.organization_key),
                    schema: Ok(value.schema),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Auth0User {
            blocked_for: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::string::String,
            >,
            created_at: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            email: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            email_verified: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            family_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            given_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            guardian_authenticators: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::string::String,
            >,
            identities: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::Auth0Identity>>,
                ::std::string::String,
            >,
            last_ip: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            last_login: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            locale: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            logins_count: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            nickname: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            picture: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            updated_at: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            user_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            user_metadata: ::std::result::Result<
                ::std::option::Option<super::Auth0UserMetadata>,
                ::std::string::String,
            >,
            username: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Auth0User {
            fn default() -> Self {
                Self {
                    blocked_for: Ok(Default::default()),
                    created_at: Ok(Default::default()),
                    email: Ok(Default::default()),
                    email_verified: Ok(Default::default()),
                    family_name: Ok(Default::default()),
                    given_name: Ok(Default::default()),
                    guardian_authenticators: Ok(Default::default()),
                    identities: Ok(Default::default()),
                    last_ip: Ok(Default::default()),
                    last_login: Ok(Default::default()),
                    locale: Ok(Default::default()),
                    logins_count: Ok(Default::default()),
                    name: Ok(Default::default()),
                    nickname: Ok(Default::default()),
                    picture: Ok(Default::default()),
                    updated_at: Ok(Default::default()),
                    user_id: Ok(Default::default()),
                    user_metadata: Ok(Default::default()),
                    username: Ok(Default::default()),
                }
            }
        }
        impl Auth0User {
            pub fn blocked_for<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::vec::Vec<::std::string::String>>,
            {
                self.blocked_for = Ok(value.into_optional());
                self
            }
            pub fn created_at<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::chrono::DateTime<::chrono::offset::Utc>>,
            {
                self.created_at = Ok(value.into_optional());
                self
            }
            pub fn email<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.email = Ok(value.into_optional());
                self
            }
            pub fn email_verified<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.email_verified = Ok(value.into_optional());
                self
            }
            pub fn family_name<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.family_name = Ok(value.into_optional());
                self
            }
            pub fn given_name<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.given_name = Ok(value.into_optional());
                self
            }
            pub fn guardian_authenticators<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::vec::Vec<::std::string::String>>,
            {
                self.guardian_authenticators = Ok(value.into_optional());
                self
            }
            pub fn identities<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::vec::Vec<super::Auth0Identity>>,
            {
                self.identities = Ok(value.into_optional());
                self
            }
            pub fn last_ip<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.last_ip = Ok(value.into_optional());
                self
            }
            pub fn last_login<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::chrono::DateTime<::chrono::offset::Utc>>,
            {
                self.last_login = Ok(value.into_optional());
                self
            }
            pub fn locale<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.locale = Ok(value.into_optional());
                self
            }
            pub fn logins_count<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<i64>,
            {
                self.logins_count = Ok(value.into_optional());
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.name = Ok(value.into_optional());
                self
            }
            pub fn nickname<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.nickname = Ok(value.into_optional());
                self
            }
            pub fn picture<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.picture = Ok(value.into_optional());
                self
            }
            pub fn updated_at<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::chrono::DateTime<::chrono::offset::Utc>>,
            {
                self.updated_at = Ok(value.into_optional());
                self
            }
            pub fn user_id<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.user_id = Ok(value.into_optional());
                self
            }
            pub fn user_metadata<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::Auth0UserMetadata>,
            {
                self.user_metadata = Ok(value.into_optional());
                self
            }
            pub fn username<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.username = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<Auth0User> for super::Auth0User {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Auth0User,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    blocked_for: value.blocked_for?,
                    created_at: value.created_at?,
                    email: value.email?,
                    email_verified: value.email_verified?,
                    family_name: value.family_name?,
                    given_name: value.given_name?,
                    guardian_authenticators: value.guardian_authenticators?,
                    identities: value.identities?,
                    last_ip: value.last_ip?,
                    last_login: value.last_login?,
                    locale: value.locale?,
                    logins_count: value.logins_count?,
                    name: value.name?,
                    nickname: value.nickname?,
                    picture: value.picture?,
                    updated_at: value.updated_at?,
                    user_id: value.user_id?,
                    user_metadata: value.user_metadata?,
                    username: value.username?,
                })
            }
        }
        impl ::std::convert::From<super::Auth0User> for Auth0User {
            fn from(value: super::Auth0User) -> Self {
                Self {
                    blocked_for: Ok(value.blocked_for),
                    created_at: Ok(value.created_at),
                    email: Ok(value.email),
                    email_verified: Ok(value.email_verified),
                    family_name: Ok(value.family_name),
                    given_name: Ok(value.given_name),
                    guardian_authenticators: Ok(value.guardian_authenticators),
                    identities: Ok(value.identities),
                    last_ip: Ok(value.last_ip),
                    last_login: Ok(value.last_login),
                    locale: Ok(value.locale),
                    logins_count: Ok(value.logins_count),
                    name: Ok(value.name),
                    nickname: Ok(value.nickname),
                    picture: Ok(value.picture),
                    updated_at: Ok(value.updated_at),
                    user_id: Ok(value.user_id),
                    user_metadata: Ok(value.user_metadata),
                    username: Ok(value.username),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Auth0UserAllocationMetadata {
            project: ::std::result::Result<::std::string::String, ::std::string::String>,
            region: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for Auth0UserAllocationMetadata {
            fn default() -> Self {
                Self {
                    project: Err("no value supplied for project".to_string()),
                    region: Err("no value supplied for region".to_string()),
                }
            }
        }
        impl Auth0UserAllocationMetadata {
            pub fn project<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.project = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for project: {e}")
                    });
                self
            }
            pub fn region<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.region = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for region: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Auth0UserAllocationMetadata>
        for super::Auth0UserAllocationMetadata {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Auth0UserAllocationMetadata,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    project: value.project?,
                    region: value.region?,
                })
            }
        }
        impl ::std::convert::From<super::Auth0UserAllocationMetadata>
        for Auth0UserAllocationMetadata {
            fn from(value: super::Auth0UserAllocationMetadata) -> Self {
                Self {
                    project: Ok(value.project),
                    region: Ok(value.region),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Auth0UserMetadata {
            allocation: ::std::result::Result<
                ::std::option::Option<super::Auth0UserAllocationMetadata>,
                ::std::string::String,
            >,
            beta: ::std::result::Result<
                ::std::option::Option<super::AnonymousTemporalRange>,
                ::std::string::String,
            >,
            cloud_key: ::std::result::Result<
                ::std::option::Option<::emeritus::Secret>,
                ::std::string::String,
            >,
            global_id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
            open_ai: ::std::result::Result<
                ::std::option::Option<super::Auth0OpenAiUserMetadata>,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
            stripe_customer_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            vanityname: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Auth0UserMetadata {
            fn default() -> Self {
                Self {
                    allocation: Ok(Default::default()),
                    beta: Ok(Default::default()),
                    cloud_key: Ok(Default::default()),
                    global_id: Err("no value supplied for global_id".to_string()),
                    open_ai: Ok(Default::default()),
                    schema: Ok(Default::default()),
                    stripe_customer_id: Ok(Default::default()),
                    vanityname: Ok(Default::default()),
                }
            }
        }
        impl Auth0UserMetadata {
            pub fn allocation<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::Auth0UserAllocationMetadata>,
            {
                self.allocation = Ok(value.into_optional());
                self
            }
            pub fn beta<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::AnonymousTemporalRange>,
            {
                self.beta = Ok(value.into_optional());
                self
            }
            pub fn cloud_key<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::emeritus::Secret>,
            {
                self.cloud_key = Ok(value.into_optional());
                self
            }
            pub fn global_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::uuid::Uuid>,
                T::Error: ::std::fmt::Display,
            {
                self.global_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for global_id: {e}")
                    });
                self
            }
            pub fn open_ai<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::Auth0OpenAiUserMetadata>,
            {
                self.open_ai = Ok(value.into_optional());
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
            pub fn stripe_customer_id<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.stripe_customer_id = Ok(value.into_optional());
                self
            }
            pub fn vanityname<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.vanityname = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<Auth0UserMetadata> for super::Auth0UserMetadata {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Auth0UserMetadata,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    allocation: value.allocation?,
                    beta: value.beta?,
                    cloud_key: value.cloud_key?,
                    global_id: value.global_id?,
                    open_ai: value.open_ai?,
                    schema: value.schema?,
                    stripe_customer_id: value.stripe_customer_id?,
                    vanityname: value.vanityname?,
                })
            }
        }
        impl ::std::convert::From<super::Auth0UserMetadata> for Auth0UserMetadata {
            fn from(value: super::Auth0UserMetadata) -> Self {
                Self {
                    allocation: Ok(value.allocation),
                    beta: Ok(value.beta),
                    cloud_key: Ok(value.cloud_key),
                    global_id: Ok(value.global_id),
                    open_ai: Ok(value.open_ai),
                    schema: Ok(value.schema),
                    stripe_customer_id: Ok(value.stripe_customer_id),
                    vanityname: Ok(value.vanityname),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct BigQueryInstanceConfiguration {
            enabled: ::std::result::Result<
                crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for BigQueryInstanceConfiguration {
            fn default() -> Self {
                Self {
                    enabled: Err("no value supplied for enabled".to_string()),
                    schema: Ok(Default::default()),
                }
            }
        }
        impl BigQueryInstanceConfiguration {
            pub fn enabled<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.enabled = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for enabled: {e}")
                    });
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<BigQueryInstanceConfiguration>
        for super::BigQueryInstanceConfiguration {
            type Error = super::error::ConversionError;
            fn try_from(
                value: BigQueryInstanceConfiguration,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    enabled: value.enabled?,
                    schema: value.schema?,
                })
            }
        }
        impl ::std::convert::From<super::BigQueryInstanceConfiguration>
        for BigQueryInstanceConfiguration {
            fn from(value: super::BigQueryInstanceConfiguration) -> Self {
                Self {
                    enabled: Ok(value.enabled),
                    schema: Ok(value.schema),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct CloudBackupCreationInstanceConfiguration {
            enabled: ::std::result::Result<
                crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for CloudBackupCreationInstanceConfiguration {
            fn default() -> Self {
                Self {
                    enabled: Err("no value supplied for enabled".to_string()),
                    schema: Ok(Default::default()),
                }
            }
        }
        impl CloudBackupCreationInstanceConfiguration {
            pub fn enabled<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.enabled = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for enabled: {e}")
                    });
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<CloudBackupCreationInstanceConfiguration>
        for super::CloudBackupCreationInstanceConfiguration {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CloudBackupCreationInstanceConfiguration,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    enabled: value.enabled?,
                    schema: value.schema?,
                })
            }
        }
        impl ::std::convert::From<super::CloudBackupCreationInstanceConfiguration>
        for CloudBackupCreationInstanceConfiguration {
            fn from(value: super::CloudBackupCreationInstanceConfiguration) -> Self {
                Self {
                    enabled: Ok(value.enabled),
                    schema: Ok(value.schema),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ConnectToCloudInstanceConfiguration {
            enabled: ::std::result::Result<
                crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ConnectToCloudInstanceConfiguration {
            fn default() -> Self {
                Self {
                    enabled: Err("no value supplied for enabled".to_string()),
                    schema: Ok(Default::default()),
                }
            }
        }
        impl ConnectToCloudInstanceConfiguration {
            pub fn enabled<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.enabled = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for enabled: {e}")
                    });
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<ConnectToCloudInstanceConfiguration>
        for super::ConnectToCloudInstanceConfiguration {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ConnectToCloudInstanceConfiguration,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    enabled: value.enabled?,
                    schema: value.schema?,
                })
            }
        }
        impl ::std::convert::From<super::ConnectToCloudInstanceConfiguration>
        for ConnectToCloudInstanceConfiguration {
            fn from(value: super::ConnectToCloudInstanceConfiguration) -> Self {
                Self {
                    enabled: Ok(value.enabled),
                    schema: Ok(value.schema),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Context {
            application: ::std::result::Result<
                super::Application,
                ::std::string::String,
            >,
            health: ::std::result::Result<super::Health, ::std::string::String>,
            os: ::std::result::Result<::std::string::String, ::std::string::String>,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
            user: ::std::result::Result<
                ::std::option::Option<super::UserProfile>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Context {
            fn default() -> Self {
                Self {
                    application: Err("no value supplied for application".to_string()),
                    health: Err("no value supplied for health".to_string()),
                    os: Err("no value supplied for os".to_string()),
                    schema: Ok(Default::default()),
                    user: Ok(Default::default()),
                }
            }
        }
        impl Context {
            pub fn application<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Application>,
                T::Error: ::std::fmt::Display,
            {
                self.application = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for application: {e}")
                    });
                self
            }
            pub fn health<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Health>,
                T::Error: ::std::fmt::Display,
            {
                self.health = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for health: {e}")
                    });
                self
            }
            pub fn os<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.os = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for os: {e}"));
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
            pub fn user<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::UserProfile>,
            {
                self.user = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<Context> for super::Context {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Context,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    application: value.application?,
                    health: value.health?,
                    os: value.os?,
                    schema: value.schema?,
                    user: value.user?,
                })
            }
        }
        impl ::std::convert::From<super::Context> for Context {
            fn from(value: super::Context) -> Self {
                Self {
                    application: Ok(value.application),
                    health: Ok(value.health),
                    os: Ok(value.os),
                    schema: Ok(value.schema),
                    user: Ok(value.user),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct DeleteCloudBackupInstanceConfiguration {
            enabled: ::std::result::Result<
                crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DeleteCloudBackupInstanceConfiguration {
            fn default() -> Self {
                Self {
                    enabled: Err("no value supplied for enabled".to_string()),
                    schema: Ok(Default::default()),
                }
            }
        }
        impl DeleteCloudBackupInstanceConfiguration {
            pub fn enabled<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.enabled = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for enabled: {e}")
                    });
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<DeleteCloudBackupInstanceConfiguration>
        for super::DeleteCloudBackupInstanceConfiguration {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DeleteCloudBackupInstanceConfiguration,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    enabled: value.enabled?,
                    schema: value.schema?,
                })
            }
        }
        impl ::std::convert::From<super::DeleteCloudBackupInstanceConfiguration>
        for DeleteCloudBackupInstanceConfiguration {
            fn from(value: super::DeleteCloudBackupInstanceConfiguration) -> Self {
                Self {
                    enabled: Ok(value.enabled),
                    schema: Ok(value.schema),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct DeniedWorkstreamPatternEngineSourcesInstanceConfiguration {
            denied_sources: ::std::result::Result<
                ::std::option::Option<
                    super::InstanceConfigurationDeniedWorkstreamPatternEngineSources,
                >,
                ::std::string::String,
            >,
            enabled: ::std::result::Result<
                crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default
        for DeniedWorkstreamPatternEngineSourcesInstanceConfiguration {
            fn default() -> Self {
                Self {
                    denied_sources: Ok(Default::default()),
                    enabled: Err("no value supplied for enabled".to_string()),
                    schema: Ok(Default::default()),
                }
            }
        }
        impl DeniedWorkstreamPatternEngineSourcesInstanceConfiguration {
            pub fn denied_sources<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<
                    super::InstanceConfigurationDeniedWorkstreamPatternEngineSources,
                >,
            {
                self.denied_sources = Ok(value.into_optional());
                self
            }
            pub fn enabled<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.enabled = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for enabled: {e}")
                    });
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<
            DeniedWorkstreamPatternEngineSourcesInstanceConfiguration,
        > for super::DeniedWorkstreamPatternEngineSourcesInstanceConfiguration {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DeniedWorkstreamPatternEngineSourcesInstanceConfiguration,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    denied_sources: value.denied_sources?,
                    enabled: value.enabled?,
                    schema: value.schema?,
                })
            }
        }
        impl ::std::convert::From<
            super::DeniedWorkstreamPatternEngineSourcesInstanceConfiguration,
        > for DeniedWorkstreamPatternEngineSourcesInstanceConfiguration {
            fn from(
                value: super::DeniedWorkstreamPatternEngineSourcesInstanceConfiguration,
            ) -> Self {
                Self {
                    denied_sources: Ok(value.denied_sources),
                    enabled: Ok(value.enabled),
                    schema: Ok(value.schema),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct DeniedWorkstreamPatternEngineWebsitesInstanceConfiguration {
            denied_websites: ::std::result::Result<
                ::std::option::Option<
                    super::InstanceConfigurationDeniedWorkstreamPatternEngineWebsites,
                >,
                ::std::string::String,
            >,
            enabled: ::std::result::Result<
                crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default
        for DeniedWorkstreamPatternEngineWebsitesInstanceConfiguration {
            fn default() -> Self {
                Self {
                    denied_websites: Ok(Default::default()),
                    enabled: Err("no value supplied for enabled".to_string()),
                    schema: Ok(Default::default()),
                }
            }
        }
        impl DeniedWorkstreamPatternEngineWebsitesInstanceConfiguration {
            pub fn denied_websites<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<
                    super::InstanceConfigurationDeniedWorkstreamPatternEngineWebsites,
                >,
            {
                self.denied_websites = Ok(value.into_optional());
                self
            }
            pub fn enabled<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.enabled = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for enabled: {e}")
                    });
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<
            DeniedWorkstreamPatternEngineWebsitesInstanceConfiguration,
        > for super::DeniedWorkstreamPatternEngineWebsitesInstanceConfiguration {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DeniedWorkstreamPatternEngineWebsitesInstanceConfiguration,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    denied_websites: value.denied_websites?,
                    enabled: value.enabled?,
                    schema: value.schema?,
                })
            }
        }
        impl ::std::convert::From<
            super::DeniedWorkstreamPatternEngineWebsitesInstanceConfiguration,
        > for DeniedWorkstreamPatternEngineWebsitesInstanceConfiguration {
            fn from(
                value: super::DeniedWorkstreamPatternEngineWebsitesInstanceConfiguration,
            ) -> Self {
                Self {
                    denied_websites: Ok(value.denied_websites),
                    enabled: Ok(value.enabled),
                    schema: Ok(value.schema),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct DescopeUserMetadata {
            allocation: ::std::result::Result<
                ::std::option::Option<super::Auth0UserAllocationMetadata>,
                ::std::string::String,
            >,
            beta: ::std::result::Result<
                ::std::option::Option<super::AnonymousTemporalRange>,
                ::std::string::String,
            >,
            descope_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            global_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            open_ai: ::std::result::Result<
                ::std::option::Option<super::Auth0OpenAiUserMetadata>,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
            vanityname: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DescopeUserMetadata {
            fn default() -> Self {
                Self {
                    allocation: Ok(Default::default()),
                    beta: Ok(Default::default()),
                    descope_id: Err("no value supplied for descope_id".to_string()),
                    global_id: Err("no value supplied for global_id".to_string()),
                    open_ai: Ok(Default::default()),
                    schema: Ok(Default::default()),
                    vanityname: Ok(Default::default()),
                }
            }
        }
        impl DescopeUserMetadata {
            pub fn allocation<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::Auth0UserAllocationMetadata>,
            {
                self.allocation = Ok(value.into_optional());
                self
            }
            pub fn beta<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::AnonymousTemporalRange>,
            {
                self.beta = Ok(value.into_optional());
                self
            }
            pub fn descope_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.descope_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for descope_id: {e}")
                    });
                self
            }
            pub fn global_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.global_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for global_id: {e}")
                    });
                self
            }
            pub fn open_ai<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::Auth0OpenAiUserMetadata>,
            {
                self.open_ai = Ok(value.into_optional());
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
            pub fn vanityname<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.vanityname = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<DescopeUserMetadata>
        for super::DescopeUserMetadata {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DescopeUserMetadata,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    allocation: value.allocation?,
                    beta: value.beta?,
                    descope_id: value.descope_id?,
                    global_id: value.global_id?,
                    open_ai: value.open_ai?,
                    schema: value.schema?,
                    vanityname: value.vanityname?,
                })
            }
        }
        impl ::std::convert::From<super::DescopeUserMetadata> for DescopeUserMetadata {
            fn from(value: super::DescopeUserMetadata) -> Self {
                Self {
                    allocation: Ok(value.allocation),
                    beta: Ok(value.beta),
                    descope_id: Ok(value.descope_id),
                    global_id: Ok(value.global_id),
                    open_ai: Ok(value.open_ai),
                    schema: Ok(value.schema),
                    vanityname: Ok(value.vanityname),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct EmbeddedModelSchema {
            migration: ::std::result::Result<i64, ::std::string::String>,
            semantic: ::std::result::Result<
                crate::generated::pieces::open::EmbeddedModelSchemaSemanticVersionEnum,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for EmbeddedModelSchema {
            fn default() -> Self {
                Self {
                    migration: Err("no value supplied for migration".to_string()),
                    semantic: Err("no value supplied for semantic".to_string()),
                }
            }
        }
        impl EmbeddedModelSchema {
            pub fn migration<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.migration = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for migration: {e}")
                    });
                self
            }
            pub fn semantic<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::pieces::open::EmbeddedModelSchemaSemanticVersionEnum,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.semantic = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for semantic: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<EmbeddedModelSchema>
        for super::EmbeddedModelSchema {
            type Error = super::error::ConversionError;
            fn try_from(
                value: EmbeddedModelSchema,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    migration: value.migration?,
                    semantic: value.semantic?,
                })
            }
        }
        impl ::std::convert::From<super::EmbeddedModelSchema> for EmbeddedModelSchema {
            fn from(value: super::EmbeddedModelSchema) -> Self {
                Self {
                    migration: Ok(value.migration),
                    semantic: Ok(value.semantic),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ExternalProvider {
            access_token: ::std::result::Result<
                ::std::option::Option<::emeritus::Secret>,
                ::std::string::String,
            >,
            connection: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            created: ::std::result::Result<
                super::GroupedTimestamp,
                ::std::string::String,
            >,
            expires_in: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            is_social: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            profile_data: ::std::result::Result<
                ::std::option::Option<super::ExternalProviderProfileData>,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                crate::generated::pieces::open::ExternalProviderTypeEnum,
                ::std::string::String,
            >,
            updated: ::std::result::Result<
                super::GroupedTimestamp,
                ::std::string::String,
            >,
            user_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for ExternalProvider {
            fn default() -> Self {
                Self {
                    access_token: Ok(Default::default()),
                    connection: Ok(Default::default()),
                    created: Err("no value supplied for created".to_string()),
                    expires_in: Ok(Default::default()),
                    is_social: Ok(Default::default()),
                    profile_data: Ok(Default::default()),
                    schema: Ok(Default::default()),
                    type_: Err("no value supplied for type_".to_string()),
                    updated: Err("no value supplied for updated".to_string()),
                    user_id: Err("no value supplied for user_id".to_string()),
                }
            }
        }
        impl ExternalProvider {
            pub fn access_token<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::emeritus::Secret>,
            {
                self.access_token = Ok(value.into_optional());
                self
            }
            pub fn connection<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.connection = Ok(value.into_optional());
                self
            }
            pub fn created<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::GroupedTimestamp>,
                T::Error: ::std::fmt::Display,
            {
                self.created = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for created: {e}")
                    });
                self
            }
            pub fn expires_in<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<i64>,
            {
                self.expires_in = Ok(value.into_optional());
                self
            }
            pub fn is_social<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.is_social = Ok(value.into_optional());
                self
            }
            pub fn profile_data<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::ExternalProviderProfileData>,
            {
                self.profile_data = Ok(value.into_optional());
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::pieces::open::ExternalProviderTypeEnum,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
            pub fn updated<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::GroupedTimestamp>,
                T::Error: ::std::fmt::Display,
            {
                self.updated = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for updated: {e}")
                    });
                self
            }
            pub fn user_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.user_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for user_id: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ExternalProvider> for super::ExternalProvider {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ExternalProvider,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    access_token: value.access_token?,
                    connection: value.connection?,
                    created: value.created?,
                    expires_in: value.expires_in?,
                    is_social: value.is_social?,
                    profile_data: value.profile_data?,
                    schema: value.schema?,
                    type_: value.type_?,
                    updated: value.updated?,
                    user_id: value.user_id?,
                })
            }
        }
        impl ::std::convert::From<super::ExternalProvider> for ExternalProvider {
            fn from(value: super::ExternalProvider) -> Self {
                Self {
                    access_token: Ok(value.access_token),
                    connection: Ok(value.connection),
                    created: Ok(value.created),
                    expires_in: Ok(value.expires_in),
                    is_social: Ok(value.is_social),
                    profile_data: Ok(value.profile_data),
                    schema: Ok(value.schema),
                    type_: Ok(value.type_),
                    updated: Ok(value.updated),
                    user_id: Ok(value.user_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ExternalProviderProfileData {
            anchor: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            bio: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            blog: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            collaborators: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            company: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            created_at: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            disk_usage: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            email: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            email_verified: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            events_url: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            followers: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            followers_url: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            following: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            following_url: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            gists_url: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            gravatar_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            hireable: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            html_url: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            nickname: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            node_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            organizations_url: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            owned_private_repos: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            picture: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            private_gists: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            public_gists: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            public_repos: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            received_events_url: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            repos_url: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            site_admin: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            starred_url: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            subscriptions_url: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            total_private_repos: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            twitter_username: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            two_factor_authentication: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            updated_at: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            url: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ExternalProviderProfileData {
            fn default() -> Self {
                Self {
                    anchor: Ok(Default::default()),
                    bio: Ok(Default::default()),
                    blog: Ok(Default::default()),
                    collaborators: Ok(Default::default()),
                    company: Ok(Default::default()),
                    created_at: Ok(Default::default()),
                    disk_usage: Ok(Default::default()),
                    email: Ok(Default::default()),
                    email_verified: Ok(Default::default()),
                    events_url: Ok(Default::default()),
                    followers: Ok(Default::default()),
                    followers_url: Ok(Default::default()),
                    following: Ok(Default::default()),
                    following_url: Ok(Default::default()),
                    gists_url: Ok(Default::default()),
                    gravatar_id: Ok(Default::default()),
                    hireable: Ok(Default::default()),
                    html_url: Ok(Default::default()),
                    name: Ok(Default::default()),
                    nickname: Ok(Default::default()),
                    node_id: Ok(Default::default()),
                    organizations_url: Ok(Default::default()),
                    owned_private_repos: Ok(Default::default()),
                    picture: Ok(Default::default()),
                    private_gists: Ok(Default::default()),
                    public_gists: Ok(Default::default()),
                    public_repos: Ok(Default::default()),
                    received_events_url: Ok(Default::default()),
                    repos_url: Ok(Default::default()),
                    site_admin: Ok(Default::default()),
                    starred_url: Ok(Default::default()),
                    subscriptions_url: Ok(Default::default()),
                    total_private_repos: Ok(Default::default()),
                    twitter_username: Ok(Default::default()),
                    two_factor_authentication: Ok(Default::default()),
                    type_: Ok(Default::default()),
                    updated_at: Ok(Default::default()),
                    url: Ok(Default::default()),
                }
            }
        }
        impl ExternalProviderProfileData {
            pub fn anchor<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.anchor = Ok(value.into_optional());
                self
            }
            pub fn bio<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.bio = Ok(value.into_optional());
                self
            }
            pub fn blog<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.blog = Ok(value.into_optional());
                self
            }
            pub fn collaborators<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<i64>,
            {
                self.collaborators = Ok(value.into_optional());
                self
            }
            pub fn company<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.company = Ok(value.into_optional());
                self
            }
            pub fn created_at<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.created_at = Ok(value.into_optional());
                self
            }
            pub fn disk_usage<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<i64>,
            {
                self.disk_usage = Ok(value.into_optional());
                self
            }
            pub fn email<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.email = Ok(value.into_optional());
                self
            }
            pub fn email_verified<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.email_verified = Ok(value.into_optional());
                self
            }
            pub fn events_url<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.events_url = Ok(value.into_optional());
                self
            }
            pub fn followers<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<i64>,
            {
                self.followers = Ok(value.into_optional());
                self
            }
            pub fn followers_url<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.followers_url = Ok(value.into_optional());
                self
            }
            pub fn following<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<i64>,
            {
                self.following = Ok(value.into_optional());
                self
            }
            pub fn following_url<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.following_url = Ok(value.into_optional());
                self
            }
            pub fn gists_url<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.gists_url = Ok(value.into_optional());
                self
            }
            pub fn gravatar_id<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.gravatar_id = Ok(value.into_optional());
                self
            }
            pub fn hireable<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.hireable = Ok(value.into_optional());
                self
            }
            pub fn html_url<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.html_url = Ok(value.into_optional());
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.name = Ok(value.into_optional());
                self
            }
            pub fn nickname<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.nickname = Ok(value.into_optional());
                self
            }
            pub fn node_id<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.node_id = Ok(value.into_optional());
                self
            }
            pub fn organizations_url<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.organizations_url = Ok(value.into_optional());
                self
            }
            pub fn owned_private_repos<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<i64>,
            {
                self.owned_private_repos = Ok(value.into_optional());
                self
            }
            pub fn picture<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.picture = Ok(value.into_optional());
                self
            }
            pub fn private_gists<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<i64>,
            {
                self.private_gists = Ok(value.into_optional());
                self
            }
            pub fn public_gists<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<i64>,
            {
                self.public_gists = Ok(value.into_optional());
                self
            }
            pub fn public_repos<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<i64>,
            {
                self.public_repos = Ok(value.into_optional());
                self
            }
            pub fn received_events_url<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.received_events_url = Ok(value.into_optional());
                self
            }
            pub fn repos_url<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.repos_url = Ok(value.into_optional());
                self
            }
            pub fn site_admin<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.site_admin = Ok(value.into_optional());
                self
            }
            pub fn starred_url<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.starred_url = Ok(value.into_optional());
                self
            }
            pub fn subscriptions_url<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.subscriptions_url = Ok(value.into_optional());
                self
            }
            pub fn total_private_repos<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<i64>,
            {
                self.total_private_repos = Ok(value.into_optional());
                self
            }
            pub fn twitter_username<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.twitter_username = Ok(value.into_optional());
                self
            }
            pub fn two_factor_authentication<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.two_factor_authentication = Ok(value.into_optional());
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.type_ = Ok(value.into_optional());
                self
            }
            pub fn updated_at<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.updated_at = Ok(value.into_optional());
                self
            }
            pub fn url<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.url = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<ExternalProviderProfileData>
        for super::ExternalProviderProfileData {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ExternalProviderProfileData,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    anchor: value.anchor?,
                    bio: value.bio?,
                    blog: value.blog?,
                    collaborators: value.collaborators?,
                    company: value.company?,
                    created_at: value.created_at?,
                    disk_usage: value.disk_usage?,
                    email: value.email?,
                    email_verified: value.email_verified?,
                    events_url: value.events_url?,
                    followers: value.followers?,
                    followers_url: value.followers_url?,
                    following: value.following?,
                    following_url: value.following_url?,
                    gists_url: value.gists_url?,
                    gravatar_id: value.gravatar_id?,
                    hireable: value.hireable?,
                    html_url: value.html_url?,
                    name: value.name?,
                    nickname: value.nickname?,
                    node_id: value.node_id?,
                    organizations_url: value.organizations_url?,
                    owned_private_repos: value.owned_private_repos?,
                    picture: value.picture?,
                    private_gists: value.private_gists?,
                    public_gists: value.public_gists?,
                    public_repos: value.public_repos?,
                    received_events_url: value.received_events_url?,
                    repos_url: value.repos_url?,
                    site_admin: value.site_admin?,
                    starred_url: value.starred_url?,
                    subscriptions_url: value.subscriptions_url?,
                    total_private_repos: value.total_private_repos?,
                    twitter_username: value.twitter_username?,
                    two_factor_authentication: value.two_factor_authentication?,
                    type_: value.type_?,
                    updated_at: value.updated_at?,
                    url: value.url?,
                })
            }
        }
        impl ::std::convert::From<super::ExternalProviderProfileData>
        for ExternalProviderProfileData {
            fn from(value: super::ExternalProviderProfileData) -> Self {
                Self {
                    anchor: Ok(value.anchor),
                    bio: Ok(value.bio),
                    blog: Ok(value.blog),
                    collaborators: Ok(value.collaborators),
                    company: Ok(value.company),
                    created_at: Ok(value.created_at),
                    disk_usage: Ok(value.disk_usage),
                    email: Ok(value.email),
                    email_verified: Ok(value.email_verified),
                    events_url: Ok(value.events_url),
                    followers: Ok(value.followers),
                    followers_url: Ok(value.followers_url),
                    following: Ok(value.following),
                    following_url: Ok(value.following_url),
                    gists_url: Ok(value.gists_url),
                    gravatar_id: Ok(value.gravatar_id),
                    hireable: Ok(value.hireable),
                    html_url: Ok(value.html_url),
                    name: Ok(value.name),
                    nickname: Ok(value.nickname),
                    node_id: Ok(value.node_id),
                    organizations_url: Ok(value.organizations_url),
                    owned_private_repos: Ok(value.owned_private_repos),
                    picture: Ok(value.picture),
                    private_gists: Ok(value.private_gists),
                    public_gists: Ok(value.public_gists),
                    public_repos: Ok(value.public_repos),
                    received_events_url: Ok(value.received_events_url),
                    repos_url: Ok(value.repos_url),
                    site_admin: Ok(value.site_admin),
                    starred_url: Ok(value.starred_url),
                    subscriptions_url: Ok(value.subscriptions_url),
                    total_private_repos: Ok(value.total_private_repos),
                    twitter_username: Ok(value.twitter_username),
                    two_factor_authentication: Ok(value.two_factor_authentication),
                    type_: Ok(value.type_),
                    updated_at: Ok(value.updated_at),
                    url: Ok(value.url),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ExternalProviders {
            iterable: ::std::result::Result<
                ::std::vec::Vec<super::ExternalProvider>,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ExternalProviders {
            fn default() -> Self {
                Self {
                    iterable: Err("no value supplied for iterable".to_string()),
                    schema: Ok(Default::default()),
                }
            }
        }
        impl ExternalProviders {
            pub fn iterable<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::ExternalProvider>>,
                T::Error: ::std::fmt::Display,
            {
                self.iterable = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for iterable: {e}")
                    });
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<ExternalProviders> for super::ExternalProviders {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ExternalProviders,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    iterable: value.iterable?,
                    schema: value.schema?,
                })
            }
        }
        impl ::std::convert::From<super::ExternalProviders> for ExternalProviders {
            fn from(value: super::ExternalProviders) -> Self {
                Self {
                    iterable: Ok(value.iterable),
                    schema: Ok(value.schema),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct FlattenedEntities {
            indices: ::std::result::Result<
                ::std::collections::HashMap<::std::string::String, i64>,
                ::std::string::String,
            >,
            iterable: ::std::result::Result<
                ::std::vec::Vec<super::ReferencedEntity>,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
            score: ::std::result::Result<
                ::std::option::Option<super::Score>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for FlattenedEntities {
            fn default() -> Self {
                Self {
                    indices: Ok(Default::default()),
                    iterable: Err("no value supplied for iterable".to_string()),
                    schema: Ok(Default::default()),
                    score: Ok(Default::default()),
                }
            }
        }
        impl FlattenedEntities {
            pub fn indices<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::collections::HashMap<::std::string::String, i64>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.indices = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for indices: {e}")
                    });
                self
            }
            pub fn iterable<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::ReferencedEntity>>,
                T::Error: ::std::fmt::Display,
            {
                self.iterable = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for iterable: {e}")
                    });
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
            pub fn score<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::Score>,
            {
                self.score = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<FlattenedEntities> for super::FlattenedEntities {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FlattenedEntities,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    indices: value.indices?,
                    iterable: value.iterable?,
                    schema: value.schema?,
                    score: value.score?,
                })
            }
        }
        impl ::std::convert::From<super::FlattenedEntities> for FlattenedEntities {
            fn from(value: super::FlattenedEntities) -> Self {
                Self {
                    indices: Ok(value.indices),
                    iterable: Ok(value.iterable),
                    schema: Ok(value.schema),
                    score: Ok(value.score),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct FlattenedEntity {
            configuration: ::std::result::Result<
                super::InstanceConfiguration,
                ::std::string::String,
            >,
            created: ::std::result::Result<
                super::GroupedTimestamp,
                ::std::string::String,
            >,
            deleted: ::std::result::Result<
                ::std::option::Option<super::GroupedTimestamp>,
                ::std::string::String,
            >,
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            org_identifier: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
            subscriptions: ::std::result::Result<
                ::std::option::Option<super::FlattenedSubscriptions>,
                ::std::string::String,
            >,
            team_identifier: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                crate::generated::pieces::open::EntityTypeEnum,
                ::std::string::String,
            >,
            updated: ::std::result::Result<
                super::GroupedTimestamp,
                ::std::string::String,
            >,
            users: ::std::result::Result<
                ::std::option::Option<super::FlattenedUsers>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for FlattenedEntity {
            fn default() -> Self {
                Self {
                    configuration: Err(
                        "no value supplied for configuration".to_string(),
                    ),
                    created: Err("no value supplied for created".to_string()),
                    deleted: Ok(Default::default()),
                    id: Err("no value supplied for id".to_string()),
                    name: Err("no value supplied for name".to_string()),
                    org_identifier: Ok(Default::default()),
                    schema: Ok(Default::default()),
                    subscriptions: Ok(Default::default()),
                    team_identifier: Ok(Default::default()),
                    type_: Err("no value supplied for type_".to_string()),
                    updated: Err("no value supplied for updated".to_string()),
                    users: Ok(Default::default()),
                }
            }
        }
        impl FlattenedEntity {
            pub fn configuration<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::InstanceConfiguration>,
                T::Error: ::std::fmt::Display,
            {
                self.configuration = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for configuration: {e}")
                    });
                self
            }
            pub fn created<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::GroupedTimestamp>,
                T::Error: ::std::fmt::Display,
            {
                self.created = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for created: {e}")
                    });
                self
            }
            pub fn deleted<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::GroupedTimestamp>,
            {
                self.deleted = Ok(value.into_optional());
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
            pub fn org_identifier<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.org_identifier = Ok(value.into_optional());
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
            pub fn subscriptions<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::FlattenedSubscriptions>,
            {
                self.subscriptions = Ok(value.into_optional());
                self
            }
            pub fn team_identifier<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.team_identifier = Ok(value.into_optional());
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::pieces::open::EntityTypeEnum,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
            pub fn updated<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::GroupedTimestamp>,
                T::Error: ::std::fmt::Display,
            {
                self.updated = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for updated: {e}")
                    });
                self
            }
            pub fn users<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::FlattenedUsers>,
            {
                self.users = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<FlattenedEntity> for super::FlattenedEntity {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FlattenedEntity,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    configuration: value.configuration?,
                    created: value.created?,
                    deleted: value.deleted?,
                    id: value.id?,
                    name: value.name?,
                    org_identifier: value.org_identifier?,
                    schema: value.schema?,
                    subscriptions: value.subscriptions?,
                    team_identifier: value.team_identifier?,
                    type_: value.type_?,
                    updated: value.updated?,
                    users: value.users?,
                })
            }
        }
        impl ::std::convert::From<super::FlattenedEntity> for FlattenedEntity {
            fn from(value: super::FlattenedEntity) -> Self {
                Self {
                    configuration: Ok(value.configuration),
                    created: Ok(value.created),
                    deleted: Ok(value.deleted),
                    id: Ok(value.id),
                    name: Ok(value.name),
                    org_identifier: Ok(value.org_identifier),
                    schema: Ok(value.schema),
                    subscriptions: Ok(value.subscriptions),
                    team_identifier: Ok(value.team_identifier),
                    type_: Ok(value.type_),
                    updated: Ok(value.updated),
                    users: Ok(value.users),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct FlattenedSubscription {
            active: ::std::result::Result<bool, ::std::string::String>,
            cancelled: ::std::result::Result<
                ::std::option::Option<super::GroupedTimestamp>,
                ::std::string::String,
            >,
            created: ::std::result::Result<
                super::GroupedTimestamp,
                ::std::string::String,
            >,
            entities: ::std::result::Result<
                ::std::option::Option<super::FlattenedEntities>,
                ::std::string::String,
            >,
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            next_billing_date: ::std::result::Result<
                ::std::option::Option<super::GroupedTimestamp>,
                ::std::string::String,
            >,
            paused: ::std::result::Result<
                ::std::option::Option<super::GroupedTimestamp>,
                ::std::string::String,
            >,
            price_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            product_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            quantity: ::std::result::Result<i64, ::std::string::String>,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
            score: ::std::result::Result<
                ::std::option::Option<super::Score>,
                ::std::string::String,
            >,
            subscription_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            term: ::std::result::Result<
                crate::generated::pieces::open::SubscriptionTermEnum,
                ::std::string::String,
            >,
            updated: ::std::result::Result<
                super::GroupedTimestamp,
                ::std::string::String,
            >,
            user: ::std::result::Result<super::ReferencedUser, ::std::string::String>,
        }
        impl ::std::default::Default for FlattenedSubscription {
            fn default() -> Self {
                Self {
                    active: Err("no value supplied for active".to_string()),
                    cancelled: Ok(Default::default()),
                    created: Err("no value supplied for created".to_string()),
                    entities: Ok(Default::default()),
                    id: Err("no value supplied for id".to_string()),
                    name: Err("no value supplied for name".to_string()),
                    next_billing_date: Ok(Default::default()),
                    paused: Ok(Default::default()),
                    price_id: Err("no value supplied for price_id".to_string()),
                    product_id: Err("no value supplied for product_id".to_string()),
                    quantity: Err("no value supplied for quantity".to_string()),
                    schema: Ok(Default::default()),
                    score: Ok(Default::default()),
                    subscription_id: Err(
                        "no value supplied for subscription_id".to_string(),
                    ),
                    term: Err("no value supplied for term".to_string()),
                    updated: Err("no value supplied for updated".to_string()),
                    user: Err("no value supplied for user".to_string()),
                }
            }
        }
        impl FlattenedSubscription {
            pub fn active<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.active = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for active: {e}")
                    });
                self
            }
            pub fn cancelled<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::GroupedTimestamp>,
            {
                self.cancelled = Ok(value.into_optional());
                self
            }
            pub fn created<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::GroupedTimestamp>,
                T::Error: ::std::fmt::Display,
            {
                self.created = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for created: {e}")
                    });
                self
            }
            pub fn entities<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::FlattenedEntities>,
            {
                self.entities = Ok(value.into_optional());
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
            pub fn next_billing_date<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::GroupedTimestamp>,
            {
                self.next_billing_date = Ok(value.into_optional());
                self
            }
            pub fn paused<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::GroupedTimestamp>,
            {
                self.paused = Ok(value.into_optional());
                self
            }
            pub fn price_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.price_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for price_id: {e}")
                    });
                self
            }
            pub fn product_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.product_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for product_id: {e}")
                    });
                self
            }
            pub fn quantity<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.quantity = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for quantity: {e}")
                    });
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
            pub fn score<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::Score>,
            {
                self.score = Ok(value.into_optional());
                self
            }
            pub fn subscription_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.subscription_id = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for subscription_id: {e}"
                        )
                    });
                self
            }
            pub fn term<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::pieces::open::SubscriptionTermEnum,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.term = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for term: {e}")
                    });
                self
            }
            pub fn updated<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::GroupedTimestamp>,
                T::Error: ::std::fmt::Display,
            {
                self.updated = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for updated: {e}")
                    });
                self
            }
            pub fn user<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ReferencedUser>,
                T::Error: ::std::fmt::Display,
            {
                self.user = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for user: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<FlattenedSubscription>
        for super::FlattenedSubscription {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FlattenedSubscription,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    active: value.active?,
                    cancelled: value.cancelled?,
                    created: value.created?,
                    entities: value.entities?,
                    id: value.id?,
                    name: value.name?,
                    next_billing_date: value.next_billing_date?,
                    paused: value.paused?,
                    price_id: value.price_id?,
                    product_id: value.product_id?,
                    quantity: value.quantity?,
                    schema: value.schema?,
                    score: value.score?,
                    subscription_id: value.subscription_id?,
                    term: value.term?,
                    updated: value.updated?,
                    user: value.user?,
                })
            }
        }
        impl ::std::convert::From<super::FlattenedSubscription>
        for FlattenedSubscription {
            fn from(value: super::FlattenedSubscription) -> Self {
                Self {
                    active: Ok(value.active),
                    cancelled: Ok(value.cancelled),
                    created: Ok(value.created),
                    entities: Ok(value.entities),
                    id: Ok(value.id),
                    name: Ok(value.name),
                    next_billing_date: Ok(value.next_billing_date),
                    paused: Ok(value.paused),
                    price_id: Ok(value.price_id),
                    product_id: Ok(value.product_id),
                    quantity: Ok(value.quantity),
                    schema: Ok(value.schema),
                    score: Ok(value.score),
                    subscription_id: Ok(value.subscription_id),
                    term: Ok(value.term),
                    updated: Ok(value.updated),
                    user: Ok(value.user),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct FlattenedSubscriptions {
            indices: ::std::result::Result<
                ::std::collections::HashMap<::std::string::String, i64>,
                ::std::string::String,
            >,
            iterable: ::std::result::Result<
                ::std::vec::Vec<super::ReferencedSubscription>,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
            score: ::std::result::Result<
                ::std::option::Option<super::Score>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for FlattenedSubscriptions {
            fn default() -> Self {
                Self {
                    indices: Ok(Default::default()),
                    iterable: Err("no value supplied for iterable".to_string()),
                    schema: Ok(Default::default()),
                    score: Ok(Default::default()),
                }
            }
        }
        impl FlattenedSubscriptions {
            pub fn indices<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::collections::HashMap<::std::string::String, i64>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.indices = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for indices: {e}")
                    });
                self
            }
            pub fn iterable<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::vec::Vec<super::ReferencedSubscription>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.iterable = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for iterable: {e}")
                    });
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
            pub fn score<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::Score>,
            {
                self.score = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<FlattenedSubscriptions>
        for super::FlattenedSubscriptions {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FlattenedSubscriptions,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    indices: value.indices?,
                    iterable: value.iterable?,
                    schema: value.schema?,
                    score: value.score?,
                })
            }
        }
        impl ::std::convert::From<super::FlattenedSubscriptions>
        for FlattenedSubscriptions {
            fn from(value: super::FlattenedSubscriptions) -> Self {
                Self {
                    indices: Ok(value.indices),
                    iterable: Ok(value.iterable),
                    schema: Ok(value.schema),
                    score: Ok(value.score),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct FlattenedUserProfile {
            email: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            entities: ::std::result::Result<
                ::std::option::Option<super::FlattenedEntities>,
                ::std::string::String,
            >,
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            picture: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
            subscriptions: ::std::result::Result<
                ::std::option::Option<super::FlattenedSubscriptions>,
                ::std::string::String,
            >,
            username: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            vanityname: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for FlattenedUserProfile {
            fn default() -> Self {
                Self {
                    email: Ok(Default::default()),
                    entities: Ok(Default::default()),
                    id: Err("no value supplied for id".to_string()),
                    name: Ok(Default::default()),
                    picture: Ok(Default::default()),
                    schema: Ok(Default::default()),
                    subscriptions: Ok(Default::default()),
                    username: Ok(Default::default()),
                    vanityname: Ok(Default::default()),
                }
            }
        }
        impl FlattenedUserProfile {
            pub fn email<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.email = Ok(value.into_optional());
                self
            }
            pub fn entities<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::FlattenedEntities>,
            {
                self.entities = Ok(value.into_optional());
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.name = Ok(value.into_optional());
                self
            }
            pub fn picture<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.picture = Ok(value.into_optional());
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
            pub fn subscriptions<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::FlattenedSubscriptions>,
            {
                self.subscriptions = Ok(value.into_optional());
                self
            }
            pub fn username<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.username = Ok(value.into_optional());
                self
            }
            pub fn vanityname<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.vanityname = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<FlattenedUserProfile>
        for super::FlattenedUserProfile {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FlattenedUserProfile,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    email: value.email?,
                    entities: value.entities?,
                    id: value.id?,
                    name: value.name?,
                    picture: value.picture?,
                    schema: value.schema?,
                    subscriptions: value.subscriptions?,
                    username: value.username?,
                    vanityname: value.vanityname?,
                })
            }
        }
        impl ::std::convert::From<super::FlattenedUserProfile> for FlattenedUserProfile {
            fn from(value: super::FlattenedUserProfile) -> Self {
                Self {
                    email: Ok(value.email),
                    entities: Ok(value.entities),
                    id: Ok(value.id),
                    name: Ok(value.name),
                    picture: Ok(value.picture),
                    schema: Ok(value.schema),
                    subscriptions: Ok(value.subscriptions),
                    username: Ok(value.username),
                    vanityname: Ok(value.vanityname),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct FlattenedUsers {
            indices: ::std::result::Result<
                ::std::collections::HashMap<::std::string::String, i64>,
                ::std::string::String,
            >,
            iterable: ::std::result::Result<
                ::std::vec::Vec<super::ReferencedUser>,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
            score: ::std::result::Result<
                ::std::option::Option<super::Score>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for FlattenedUsers {
            fn default() -> Self {
                Self {
                    indices: Ok(Default::default()),
                    iterable: Err("no value supplied for iterable".to_string()),
                    schema: Ok(Default::default()),
                    score: Ok(Default::default()),
                }
            }
        }
        impl FlattenedUsers {
            pub fn indices<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::collections::HashMap<::std::string::String, i64>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.indices = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for indices: {e}")
                    });
                self
            }
            pub fn iterable<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::ReferencedUser>>,
                T::Error: ::std::fmt::Display,
            {
                self.iterable = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for iterable: {e}")
                    });
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
            pub fn score<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::Score>,
            {
                self.score = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<FlattenedUsers> for super::FlattenedUsers {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FlattenedUsers,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    indices: value.indices?,
                    iterable: value.iterable?,
                    schema: value.schema?,
                    score: value.score?,
                })
            }
        }
        impl ::std::convert::From<super::FlattenedUsers> for FlattenedUsers {
            fn from(value: super::FlattenedUsers) -> Self {
                Self {
                    indices: Ok(value.indices),
                    iterable: Ok(value.iterable),
                    schema: Ok(value.schema),
                    score: Ok(value.score),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Font {
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
            size: ::std::result::Result<i64, ::std::string::String>,
        }
        impl ::std::default::Default for Font {
            fn default() -> Self {
                Self {
                    schema: Ok(Default::default()),
                    size: Err("no value supplied for size".to_string()),
                }
            }
        }
        impl Font {
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
            pub fn size<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.size = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for size: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Font> for super::Font {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Font,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    schema: value.schema?,
                    size: value.size?,
                })
            }
        }
        impl ::std::convert::From<super::Font> for Font {
            fn from(value: super::Font) -> Self {
                Self {
                    schema: Ok(value.schema),
                    size: Ok(value.size),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct GroupedTimestamp {
            readable: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
            value: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for GroupedTimestamp {
            fn default() -> Self {
                Self {
                    readable: Ok(Default::default()),
                    schema: Ok(Default::default()),
                    value: Err("no value supplied for value".to_string()),
                }
            }
        }
        impl GroupedTimestamp {
            pub fn readable<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.readable = Ok(value.into_optional());
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
            pub fn value<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.value = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for value: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<GroupedTimestamp> for super::GroupedTimestamp {
            type Error = super::error::ConversionError;
            fn try_from(
                value: GroupedTimestamp,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    readable: value.readable?,
                    schema: value.schema?,
                    value: value.value?,
                })
            }
        }
        impl ::std::convert::From<super::GroupedTimestamp> for GroupedTimestamp {
            fn from(value: super::GroupedTimestamp) -> Self {
                Self {
                    readable: Ok(value.readable),
                    schema: Ok(value.schema),
                    value: Ok(value.value),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Health {
            os: ::std::result::Result<super::OsHealth, ::std::string::String>,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Health {
            fn default() -> Self {
                Self {
                    os: Err("no value supplied for os".to_string()),
                    schema: Ok(Default::default()),
                }
            }
        }
        impl Health {
            pub fn os<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::OsHealth>,
                T::Error: ::std::fmt::Display,
            {
                self.os = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for os: {e}"));
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<Health> for super::Health {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Health,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    os: value.os?,
                    schema: value.schema?,
                })
            }
        }
        impl ::std::convert::From<super::Health> for Health {
            fn from(value: super::Health) -> Self {
                Self {
                    os: Ok(value.os),
                    schema: Ok(value.schema),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct InstanceConfiguration {
            analytics: ::std::result::Result<
                ::std::option::Option<super::InstanceConfigurationAnalytics>,
                ::std::string::String,
            >,
            external_cloud: ::std::result::Result<
                ::std::option::Option<super::InstanceConfigurationExternalCloud>,
                ::std::string::String,
            >,
            external_provider: ::std::result::Result<
                ::std::option::Option<super::InstanceConfigurationExternalProvider>,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for InstanceConfiguration {
            fn default() -> Self {
                Self {
                    analytics: Ok(Default::default()),
                    external_cloud: Ok(Default::default()),
                    external_provider: Ok(Default::default()),
                    schema: Ok(Default::default()),
                }
            }
        }
        impl InstanceConfiguration {
            pub fn analytics<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::InstanceConfigurationAnalytics>,
            {
                self.analytics = Ok(value.into_optional());
                self
            }
            pub fn external_cloud<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::InstanceConfigurationExternalCloud>,
            {
                self.external_cloud = Ok(value.into_optional());
                self
            }
            pub fn external_provider<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::InstanceConfigurationExternalProvider>,
            {
                self.external_provider = Ok(value.into_optional());
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<InstanceConfiguration>
        for super::InstanceConfiguration {
            type Error = super::error::ConversionError;
            fn try_from(
                value: InstanceConfiguration,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    analytics: value.analytics?,
                    external_cloud: value.external_cloud?,
                    external_provider: value.external_provider?,
                    schema: value.schema?,
                })
            }
        }
        impl ::std::convert::From<super::InstanceConfiguration>
        for InstanceConfiguration {
            fn from(value: super::InstanceConfiguration) -> Self {
                Self {
                    analytics: Ok(value.analytics),
                    external_cloud: Ok(value.external_cloud),
                    external_provider: Ok(value.external_provider),
                    schema: Ok(value.schema),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct InstanceConfigurationAllowedCloudModelsDefaultModels {
            accurate: ::std::result::Result<
                ::std::option::Option<super::InstanceConfigurationAllowedModel>,
                ::std::string::String,
            >,
            fallback_accurate: ::std::result::Result<
                ::std::option::Option<super::InstanceConfigurationAllowedModel>,
                ::std::string::String,
            >,
            fallback_fast: ::std::result::Result<
                ::std::option::Option<super::InstanceConfigurationAllowedModel>,
                ::std::string::String,
            >,
            fast: ::std::result::Result<
                ::std::option::Option<super::InstanceConfigurationAllowedModel>,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default
        for InstanceConfigurationAllowedCloudModelsDefaultModels {
            fn default() -> Self {
                Self {
                    accurate: Ok(Default::default()),
                    fallback_accurate: Ok(Default::default()),
                    fallback_fast: Ok(Default::default()),
                    fast: Ok(Default::default()),
                    schema: Ok(Default::default()),
                }
            }
        }
        impl InstanceConfigurationAllowedCloudModelsDefaultModels {
            pub fn accurate<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::InstanceConfigurationAllowedModel>,
            {
                self.accurate = Ok(value.into_optional());
                self
            }
            pub fn fallback_accurate<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::InstanceConfigurationAllowedModel>,
            {
                self.fallback_accurate = Ok(value.into_optional());
                self
            }
            pub fn fallback_fast<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::InstanceConfigurationAllowedModel>,
            {
                self.fallback_fast = Ok(value.into_optional());
                self
            }
            pub fn fast<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::InstanceConfigurationAllowedModel>,
            {
                self.fast = Ok(value.into_optional());
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<
            InstanceConfigurationAllowedCloudModelsDefaultModels,
        > for super::InstanceConfigurationAllowedCloudModelsDefaultModels {
            type Error = super::error::ConversionError;
            fn try_from(
                value: InstanceConfigurationAllowedCloudModelsDefaultModels,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    accurate: value.accurate?,
                    fallback_accurate: value.fallback_accurate?,
                    fallback_fast: value.fallback_fast?,
                    fast: value.fast?,
                    schema: value.schema?,
                })
            }
        }
        impl ::std::convert::From<
            super::InstanceConfigurationAllowedCloudModelsDefaultModels,
        > for InstanceConfigurationAllowedCloudModelsDefaultModels {
            fn from(
                value: super::InstanceConfigurationAllowedCloudModelsDefaultModels,
            ) -> Self {
                Self {
                    accurate: Ok(value.accurate),
                    fallback_accurate: Ok(value.fallback_accurate),
                    fallback_fast: Ok(value.fallback_fast),
                    fast: Ok(value.fast),
                    schema: Ok(value.schema),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct InstanceConfigurationAllowedModel {
            custom: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            foundation: ::std::result::Result<
                ::std::option::Option<
                    crate::generated::pieces::open::ModelFoundationEnum,
                >,
                ::std::string::String,
            >,
            max_tokens: ::std::result::Result<
                ::std::option::Option<super::ModelMaxTokens>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            provider: ::std::result::Result<
                ::std::option::Option<
                    crate::generated::pieces::open::ExternalMlProviderEnum,
                >,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                ::std::option::Option<crate::generated::pieces::open::ModelTypeEnum>,
                ::std::string::String,
            >,
            unique: ::std::result::Result<::std::string::String, ::std::string::String>,
            version: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for InstanceConfigurationAllowedModel {
            fn default() -> Self {
                Self {
                    custom: Ok(Default::default()),
                    foundation: Ok(Default::default()),
                    max_tokens: Ok(Default::default()),
                    name: Ok(Default::default()),
                    provider: Ok(Default::default()),
                    schema: Ok(Default::default()),
                    type_: Ok(Default::default()),
                    unique: Err("no value supplied for unique".to_string()),
                    version: Ok(Default::default()),
                }
            }
        }
        impl InstanceConfigurationAllowedModel {
            pub fn custom<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.custom = Ok(value.into_optional());
                self
            }
            pub fn foundation<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<
                    crate::generated::pieces::open::ModelFoundationEnum,
                >,
            {
                self.foundation = Ok(value.into_optional());
                self
            }
            pub fn max_tokens<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::ModelMaxTokens>,
            {
                self.max_tokens = Ok(value.into_optional());
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.name = Ok(value.into_optional());
                self
            }
            pub fn provider<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<
                    crate::generated::pieces::open::ExternalMlProviderEnum,
                >,
            {
                self.provider = Ok(value.into_optional());
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<crate::generated::pieces::open::ModelTypeEnum>,
            {
                self.type_ = Ok(value.into_optional());
                self
            }
            pub fn unique<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.unique = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for unique: {e}")
                    });
                self
            }
            pub fn version<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.version = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<InstanceConfigurationAllowedModel>
        for super::InstanceConfigurationAllowedModel {
            type Error = super::error::ConversionError;
            fn try_from(
                value: InstanceConfigurationAllowedModel,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    custom: value.custom?,
                    foundation: value.foundation?,
                    max_tokens: value.max_tokens?,
                    name: value.name?,
                    provider: value.provider?,
                    schema: value.schema?,
                    type_: value.type_?,
                    unique: value.unique?,
                    version: value.version?,
                })
            }
        }
        impl ::std::convert::From<super::InstanceConfigurationAllowedModel>
        for InstanceConfigurationAllowedModel {
            fn from(value: super::InstanceConfigurationAllowedModel) -> Self {
                Self {
                    custom: Ok(value.custom),
                    foundation: Ok(value.foundation),
                    max_tokens: Ok(value.max_tokens),
                    name: Ok(value.name),
                    provider: Ok(value.provider),
                    schema: Ok(value.schema),
                    type_: Ok(value.type_),
                    unique: Ok(value.unique),
                    version: Ok(value.version),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct InstanceConfigurationAllowedModels {
            iterable: ::std::result::Result<
                ::std::vec::Vec<super::InstanceConfigurationAllowedModel>,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for InstanceConfigurationAllowedModels {
            fn default() -> Self {
                Self {
                    iterable: Err("no value supplied for iterable".to_string()),
                    schema: Ok(Default::default()),
                }
            }
        }
        impl InstanceConfigurationAllowedModels {
            pub fn iterable<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::vec::Vec<super::InstanceConfigurationAllowedModel>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.iterable = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for iterable: {e}")
                    });
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<InstanceConfigurationAllowedModels>
        for super::InstanceConfigurationAllowedModels {
            type Error = super::error::ConversionError;
            fn try_from(
                value: InstanceConfigurationAllowedModels,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    iterable: value.iterable?,
                    schema: value.schema?,
                })
            }
        }
        impl ::std::convert::From<super::InstanceConfigurationAllowedModels>
        for InstanceConfigurationAllowedModels {
            fn from(value: super::InstanceConfigurationAllowedModels) -> Self {
                Self {
                    iterable: Ok(value.iterable),
                    schema: Ok(value.schema),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct InstanceConfigurationAnalytics {
            big_query: ::std::result::Result<
                ::std::option::Option<super::BigQueryInstanceConfiguration>,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
            segment: ::std::result::Result<
                ::std::option::Option<super::SegmentInstanceConfiguration>,
                ::std::string::String,
            >,
            send_internal_summary_reports_to_user_team_service: ::std::result::Result<
                ::std::option::Option<
                    super::SendInternalSummaryReportsToUserTeamServiceInstanceConfiguration,
                >,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for InstanceConfigurationAnalytics {
            fn default() -> Self {
                Self {
                    big_query: Ok(Default::default()),
                    schema: Ok(Default::default()),
                    segment: Ok(Default::default()),
                    send_internal_summary_reports_to_user_team_service: Ok(
                        Default::default(),
                    ),
                }
            }
        }
        impl InstanceConfigurationAnalytics {
            pub fn big_query<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::BigQueryInstanceConfiguration>,
            {
                self.big_query = Ok(value.into_optional());
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
            pub fn segment<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::SegmentInstanceConfiguration>,
            {
                self.segment = Ok(value.into_optional());
                self
            }
            pub fn send_internal_summary_reports_to_user_team_service<T>(
                mut self,
                value: T,
            ) -> Self
            where
                T: crate::IntoOptional<
                    super::SendInternalSummaryReportsToUserTeamServiceInstanceConfiguration,
                >,
            {
                self.send_internal_summary_reports_to_user_team_service = Ok(
                    value.into_optional(),
                );
                self
            }
        }
        impl ::std::convert::TryFrom<InstanceConfigurationAnalytics>
        for super::InstanceConfigurationAnalytics {
            type Error = super::error::ConversionError;
            fn try_from(
                value: InstanceConfigurationAnalytics,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    big_query: value.big_query?,
                    schema: value.schema?,
                    segment: value.segment?,
                    send_internal_summary_reports_to_user_team_service: value
                        .send_internal_summary_reports_to_user_team_service?,
                })
            }
        }
        impl ::std::convert::From<super::InstanceConfigurationAnalytics>
        for InstanceConfigurationAnalytics {
            fn from(value: super::InstanceConfigurationAnalytics) -> Self {
                Self {
                    big_query: Ok(value.big_query),
                    schema: Ok(value.schema),
                    segment: Ok(value.segment),
                    send_internal_summary_reports_to_user_team_service: Ok(
                        value.send_internal_summary_reports_to_user_team_service,
                    ),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct InstanceConfigurationDeniedWorkstreamPatternEngineSource {
            application: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            bundle_identifiers: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default
        for InstanceConfigurationDeniedWorkstreamPatternEngineSource {
            fn default() -> Self {
                Self {
                    application: Ok(Default::default()),
                    bundle_identifiers: Ok(Default::default()),
                    schema: Ok(Default::default()),
                }
            }
        }
        impl InstanceConfigurationDeniedWorkstreamPatternEngineSource {
            pub fn application<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.application = Ok(value.into_optional());
                self
            }
            pub fn bundle_identifiers<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::vec::Vec<::std::string::String>>,
            {
                self.bundle_identifiers = Ok(value.into_optional());
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<
            InstanceConfigurationDeniedWorkstreamPatternEngineSource,
        > for super::InstanceConfigurationDeniedWorkstreamPatternEngineSource {
            type Error = super::error::ConversionError;
            fn try_from(
                value: InstanceConfigurationDeniedWorkstreamPatternEngineSource,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    application: value.application?,
                    bundle_identifiers: value.bundle_identifiers?,
                    schema: value.schema?,
                })
            }
        }
        impl ::std::convert::From<
            super::InstanceConfigurationDeniedWorkstreamPatternEngineSource,
        > for InstanceConfigurationDeniedWorkstreamPatternEngineSource {
            fn from(
                value: super::InstanceConfigurationDeniedWorkstreamPatternEngineSource,
            ) -> Self {
                Self {
                    application: Ok(value.application),
                    bundle_identifiers: Ok(value.bundle_identifiers),
                    schema: Ok(value.schema),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct InstanceConfigurationDeniedWorkstreamPatternEngineSources {
            iterable: ::std::result::Result<
                ::std::vec::Vec<
                    super::InstanceConfigurationDeniedWorkstreamPatternEngineSource,
                >,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default
        for InstanceConfigurationDeniedWorkstreamPatternEngineSources {
            fn default() -> Self {
                Self {
                    iterable: Err("no value supplied for iterable".to_string()),
                    schema: Ok(Default::default()),
                }
            }
        }
        impl InstanceConfigurationDeniedWorkstreamPatternEngineSources {
            pub fn iterable<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::vec::Vec<
                        super::InstanceConfigurationDeniedWorkstreamPatternEngineSource,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.iterable = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for iterable: {e}")
                    });
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<
            InstanceConfigurationDeniedWorkstreamPatternEngineSources,
        > for super::InstanceConfigurationDeniedWorkstreamPatternEngineSources {
            type Error = super::error::ConversionError;
            fn try_from(
                value: InstanceConfigurationDeniedWorkstreamPatternEngineSources,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    iterable: value.iterable?,
                    schema: value.schema?,
                })
            }
        }
        impl ::std::convert::From<
            super::InstanceConfigurationDeniedWorkstreamPatternEngineSources,
        > for InstanceConfigurationDeniedWorkstreamPatternEngineSources {
            fn from(
                value: super::InstanceConfigurationDeniedWorkstreamPatternEngineSources,
            ) -> Self {
                Self {
                    iterable: Ok(value.iterable),
                    schema: Ok(value.schema),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct InstanceConfigurationDeniedWorkstreamPatternEngineWebsite {
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
            url: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default
        for InstanceConfigurationDeniedWorkstreamPatternEngineWebsite {
            fn default() -> Self {
                Self {
                    schema: Ok(Default::default()),
                    url: Err("no value supplied for url".to_string()),
                }
            }
        }
        impl InstanceConfigurationDeniedWorkstreamPatternEngineWebsite {
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
            pub fn url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.url = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for url: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<
            InstanceConfigurationDeniedWorkstreamPatternEngineWebsite,
        > for super::InstanceConfigurationDeniedWorkstreamPatternEngineWebsite {
            type Error = super::error::ConversionError;
            fn try_from(
                value: InstanceConfigurationDeniedWorkstreamPatternEngineWebsite,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    schema: value.schema?,
                    url: value.url?,
                })
            }
        }
        impl ::std::convert::From<
            super::InstanceConfigurationDeniedWorkstreamPatternEngineWebsite,
        > for InstanceConfigurationDeniedWorkstreamPatternEngineWebsite {
            fn from(
                value: super::InstanceConfigurationDeniedWorkstreamPatternEngineWebsite,
            ) -> Self {
                Self {
                    schema: Ok(value.schema),
                    url: Ok(value.url),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct InstanceConfigurationDeniedWorkstreamPatternEngineWebsites {
            iterable: ::std::result::Result<
                ::std::vec::Vec<
                    super::InstanceConfigurationDeniedWorkstreamPatternEngineWebsite,
                >,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default
        for InstanceConfigurationDeniedWorkstreamPatternEngineWebsites {
            fn default() -> Self {
                Self {
                    iterable: Err("no value supplied for iterable".to_string()),
                    schema: Ok(Default::default()),
                }
            }
        }
        impl InstanceConfigurationDeniedWorkstreamPatternEngineWebsites {
            pub fn iterable<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::vec::Vec<
                        super::InstanceConfigurationDeniedWorkstreamPatternEngineWebsite,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.iterable = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for iterable: {e}")
                    });
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<
            InstanceConfigurationDeniedWorkstreamPatternEngineWebsites,
        > for super::InstanceConfigurationDeniedWorkstreamPatternEngineWebsites {
            type Error = super::error::ConversionError;
            fn try_from(
                value: InstanceConfigurationDeniedWorkstreamPatternEngineWebsites,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    iterable: value.iterable?,
                    schema: value.schema?,
                })
            }
        }
        impl ::std::convert::From<
            super::InstanceConfigurationDeniedWorkstreamPatternEngineWebsites,
        > for InstanceConfigurationDeniedWorkstreamPatternEngineWebsites {
            fn from(
                value: super::InstanceConfigurationDeniedWorkstreamPatternEngineWebsites,
            ) -> Self {
                Self {
                    iterable: Ok(value.iterable),
                    schema: Ok(value.schema),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct InstanceConfigurationExternalCloud {
            cloud_backup_creation: ::std::result::Result<
                ::std::option::Option<super::CloudBackupCreationInstanceConfiguration>,
                ::std::string::String,
            >,
            connect_to_cloud: ::std::result::Result<
                ::std::option::Option<super::ConnectToCloudInstanceConfiguration>,
                ::std::string::String,
            >,
            delete_cloud_backup: ::std::result::Result<
                ::std::option::Option<super::DeleteCloudBackupInstanceConfiguration>,
                ::std::string::String,
            >,
            list_cloud_backups: ::std::result::Result<
                ::std::option::Option<super::ListCloudBackupsInstanceConfiguration>,
                ::std::string::String,
            >,
            list_specific_cloud_backup: ::std::result::Result<
                ::std::option::Option<
                    super::ListSpecificCloudBackupInstanceConfiguration,
                >,
                ::std::string::String,
            >,
            reconnect_to_cloud: ::std::result::Result<
                ::std::option::Option<super::ReconnectToCloudInstanceConfiguration>,
                ::std::string::String,
            >,
            restore_cloud_backup: ::std::result::Result<
                ::std::option::Option<super::RestoreCloudBackupInstanceConfiguration>,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
            share_snippet: ::std::result::Result<
                ::std::option::Option<super::ShareSnippetInstanceConfiguration>,
                ::std::string::String,
            >,
            update_allocation_cloud: ::std::result::Result<
                ::std::option::Option<super::UpdateAllocationCloudInstanceConfiguration>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for InstanceConfigurationExternalCloud {
            fn default() -> Self {
                Self {
                    cloud_backup_creation: Ok(Default::default()),
                    connect_to_cloud: Ok(Default::default()),
                    delete_cloud_backup: Ok(Default::default()),
                    list_cloud_backups: Ok(Default::default()),
                    list_specific_cloud_backup: Ok(Default::default()),
                    reconnect_to_cloud: Ok(Default::default()),
                    restore_cloud_backup: Ok(Default::default()),
                    schema: Ok(Default::default()),
                    share_snippet: Ok(Default::default()),
                    update_allocation_cloud: Ok(Default::default()),
                }
            }
        }
        impl InstanceConfigurationExternalCloud {
            pub fn cloud_backup_creation<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::CloudBackupCreationInstanceConfiguration>,
            {
                self.cloud_backup_creation = Ok(value.into_optional());
                self
            }
            pub fn connect_to_cloud<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::ConnectToCloudInstanceConfiguration>,
            {
                self.connect_to_cloud = Ok(value.into_optional());
                self
            }
            pub fn delete_cloud_backup<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::DeleteCloudBackupInstanceConfiguration>,
            {
                self.delete_cloud_backup = Ok(value.into_optional());
                self
            }
            pub fn list_cloud_backups<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::ListCloudBackupsInstanceConfiguration>,
            {
                self.list_cloud_backups = Ok(value.into_optional());
                self
            }
            pub fn list_specific_cloud_backup<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<
                    super::ListSpecificCloudBackupInstanceConfiguration,
                >,
            {
                self.list_specific_cloud_backup = Ok(value.into_optional());
                self
            }
            pub fn reconnect_to_cloud<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::ReconnectToCloudInstanceConfiguration>,
            {
                self.reconnect_to_cloud = Ok(value.into_optional());
                self
            }
            pub fn restore_cloud_backup<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::RestoreCloudBackupInstanceConfiguration>,
            {
                self.restore_cloud_backup = Ok(value.into_optional());
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
            pub fn share_snippet<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::ShareSnippetInstanceConfiguration>,
            {
                self.share_snippet = Ok(value.into_optional());
                self
            }
            pub fn update_allocation_cloud<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<
                    super::UpdateAllocationCloudInstanceConfiguration,
                >,
            {
                self.update_allocation_cloud = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<InstanceConfigurationExternalCloud>
        for super::InstanceConfigurationExternalCloud {
            type Error = super::error::ConversionError;
            fn try_from(
                value: InstanceConfigurationExternalCloud,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    cloud_backup_creation: value.cloud_backup_creation?,
                    connect_to_cloud: value.connect_to_cloud?,
                    delete_cloud_backup: value.delete_cloud_backup?,
                    list_cloud_backups: value.list_cloud_backups?,
                    list_specific_cloud_backup: value.list_specific_cloud_backup?,
                    reconnect_to_cloud: value.reconnect_to_cloud?,
                    restore_cloud_backup: value.restore_cloud_backup?,
                    schema: value.schema?,
                    share_snippet: value.share_snippet?,
                    update_allocation_cloud: value.update_allocation_cloud?,
                })
            }
        }
        impl ::std::convert::From<super::InstanceConfigurationExternalCloud>
        for InstanceConfigurationExternalCloud {
            fn from(value: super::InstanceConfigurationExternalCloud) -> Self {
                Self {
                    cloud_backup_creation: Ok(value.cloud_backup_creation),
                    connect_to_cloud: Ok(value.connect_to_cloud),
                    delete_cloud_backup: Ok(value.delete_cloud_backup),
                    list_cloud_backups: Ok(value.list_cloud_backups),
                    list_specific_cloud_backup: Ok(value.list_specific_cloud_backup),
                    reconnect_to_cloud: Ok(value.reconnect_to_cloud),
                    restore_cloud_backup: Ok(value.restore_cloud_backup),
                    schema: Ok(value.schema),
                    share_snippet: Ok(value.share_snippet),
                    update_allocation_cloud: Ok(value.update_allocation_cloud),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct InstanceConfigurationExternalProvider {
            allowed_cloud_models: ::std::result::Result<
                ::std::option::Option<super::AllowedCloudModelsInstanceConfiguration>,
                ::std::string::String,
            >,
            denied_workstream_pattern_engine_sources: ::std::result::Result<
                ::std::option::Option<
                    super::DeniedWorkstreamPatternEngineSourcesInstanceConfiguration,
                >,
                ::std::string::String,
            >,
            denied_workstream_pattern_engine_websites: ::std::result::Result<
                ::std::option::Option<
                    super::DeniedWorkstreamPatternEngineWebsitesInstanceConfiguration,
                >,
                ::std::string::String,
            >,
            processing: ::std::result::Result<
                ::std::option::Option<super::ProcessingInstanceConfiguration>,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for InstanceConfigurationExternalProvider {
            fn default() -> Self {
                Self {
                    allowed_cloud_models: Ok(Default::default()),
                    denied_workstream_pattern_engine_sources: Ok(Default::default()),
                    denied_workstream_pattern_engine_websites: Ok(Default::default()),
                    processing: Ok(Default::default()),
                    schema: Ok(Default::default()),
                }
            }
        }
        impl InstanceConfigurationExternalProvider {
            pub fn allowed_cloud_models<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::AllowedCloudModelsInstanceConfiguration>,
            {
                self.allowed_cloud_models = Ok(value.into_optional());
                self
            }
            pub fn denied_workstream_pattern_engine_sources<T>(
                mut self,
                value: T,
            ) -> Self
            where
                T: crate::IntoOptional<
                    super::DeniedWorkstreamPatternEngineSourcesInstanceConfiguration,
                >,
            {
                self.denied_workstream_pattern_engine_sources = Ok(
                    value.into_optional(),
                );
                self
            }
            pub fn denied_workstream_pattern_engine_websites<T>(
                mut self,
                value: T,
            ) -> Self
            where
                T: crate::IntoOptional<
                    super::DeniedWorkstreamPatternEngineWebsitesInstanceConfiguration,
                >,
            {
                self.denied_workstream_pattern_engine_websites = Ok(
                    value.into_optional(),
                );
                self
            }
            pub fn processing<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::ProcessingInstanceConfiguration>,
            {
                self.processing = Ok(value.into_optional());
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<InstanceConfigurationExternalProvider>
        for super::InstanceConfigurationExternalProvider {
            type Error = super::error::ConversionError;
            fn try_from(
                value: InstanceConfigurationExternalProvider,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    allowed_cloud_models: value.allowed_cloud_models?,
                    denied_workstream_pattern_engine_sources: value
                        .denied_workstream_pattern_engine_sources?,
                    denied_workstream_pattern_engine_websites: value
                        .denied_workstream_pattern_engine_websites?,
                    processing: value.processing?,
                    schema: value.schema?,
                })
            }
        }
        impl ::std::convert::From<super::InstanceConfigurationExternalProvider>
        for InstanceConfigurationExternalProvider {
            fn from(value: super::InstanceConfigurationExternalProvider) -> Self {
                Self {
                    allowed_cloud_models: Ok(value.allowed_cloud_models),
                    denied_workstream_pattern_engine_sources: Ok(
                        value.denied_workstream_pattern_engine_sources,
                    ),
                    denied_workstream_pattern_engine_websites: Ok(
                        value.denied_workstream_pattern_engine_websites,
                    ),
                    processing: Ok(value.processing),
                    schema: Ok(value.schema),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ListCloudBackupsInstanceConfiguration {
            enabled: ::std::result::Result<
                crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ListCloudBackupsInstanceConfiguration {
            fn default() -> Self {
                Self {
                    enabled: Err("no value supplied for enabled".to_string()),
                    schema: Ok(Default::default()),
                }
            }
        }
        impl ListCloudBackupsInstanceConfiguration {
            pub fn enabled<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.enabled = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for enabled: {e}")
                    });
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<ListCloudBackupsInstanceConfiguration>
        for super::ListCloudBackupsInstanceConfiguration {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ListCloudBackupsInstanceConfiguration,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    enabled: value.enabled?,
                    schema: value.schema?,
                })
            }
        }
        impl ::std::convert::From<super::ListCloudBackupsInstanceConfiguration>
        for ListCloudBackupsInstanceConfiguration {
            fn from(value: super::ListCloudBackupsInstanceConfiguration) -> Self {
                Self {
                    enabled: Ok(value.enabled),
                    schema: Ok(value.schema),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ListSpecificCloudBackupInstanceConfiguration {
            enabled: ::std::result::Result<
                crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ListSpecificCloudBackupInstanceConfiguration {
            fn default() -> Self {
                Self {
                    enabled: Err("no value supplied for enabled".to_string()),
                    schema: Ok(Default::default()),
                }
            }
        }
        impl ListSpecificCloudBackupInstanceConfiguration {
            pub fn enabled<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.enabled = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for enabled: {e}")
                    });
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<ListSpecificCloudBackupInstanceConfiguration>
        for super::ListSpecificCloudBackupInstanceConfiguration {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ListSpecificCloudBackupInstanceConfiguration,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    enabled: value.enabled?,
                    schema: value.schema?,
                })
            }
        }
        impl ::std::convert::From<super::ListSpecificCloudBackupInstanceConfiguration>
        for ListSpecificCloudBackupInstanceConfiguration {
            fn from(value: super::ListSpecificCloudBackupInstanceConfiguration) -> Self {
                Self {
                    enabled: Ok(value.enabled),
                    schema: Ok(value.schema),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ModelMaxTokens {
            input: ::std::result::Result<
                ::std::option::Option<f64>,
                ::std::string::String,
            >,
            output: ::std::result::Result<
                ::std::option::Option<f64>,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
            total: ::std::result::Result<
                ::std::option::Option<f64>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ModelMaxTokens {
            fn default() -> Self {
                Self {
                    input: Ok(Default::default()),
                    output: Ok(Default::default()),
                    schema: Ok(Default::default()),
                    total: Err("no value supplied for total".to_string()),
                }
            }
        }
        impl ModelMaxTokens {
            pub fn input<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<f64>,
            {
                self.input = Ok(value.into_optional());
                self
            }
            pub fn output<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<f64>,
            {
                self.output = Ok(value.into_optional());
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
            pub fn total<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<f64>,
            {
                self.total = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<ModelMaxTokens> for super::ModelMaxTokens {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ModelMaxTokens,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    input: value.input?,
                    output: value.output?,
                    schema: value.schema?,
                    total: value.total?,
                })
            }
        }
        impl ::std::convert::From<super::ModelMaxTokens> for ModelMaxTokens {
            fn from(value: super::ModelMaxTokens) -> Self {
                Self {
                    input: Ok(value.input),
                    output: Ok(value.output),
                    schema: Ok(value.schema),
                    total: Ok(value.total),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct OAuthToken {
            access_token: ::std::result::Result<
                ::emeritus::Secret,
                ::std::string::String,
            >,
            expires_in: ::std::result::Result<i64, ::std::string::String>,
            id_token: ::std::result::Result<
                ::std::option::Option<::emeritus::Secret>,
                ::std::string::String,
            >,
            refresh_token: ::std::result::Result<
                ::std::option::Option<::emeritus::Secret>,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
            scope: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            token_type: ::std::result::Result<
                crate::generated::pieces::open::TokenTypeEnum,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for OAuthToken {
            fn default() -> Self {
                Self {
                    access_token: Err("no value supplied for access_token".to_string()),
                    expires_in: Err("no value supplied for expires_in".to_string()),
                    id_token: Ok(Default::default()),
                    refresh_token: Ok(Default::default()),
                    schema: Ok(Default::default()),
                    scope: Ok(Default::default()),
                    token_type: Err("no value supplied for token_type".to_string()),
                }
            }
        }
        impl OAuthToken {
            pub fn access_token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::emeritus::Secret>,
                T::Error: ::std::fmt::Display,
            {
                self.access_token = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for access_token: {e}")
                    });
                self
            }
            pub fn expires_in<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.expires_in = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for expires_in: {e}")
                    });
                self
            }
            pub fn id_token<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::emeritus::Secret>,
            {
                self.id_token = Ok(value.into_optional());
                self
            }
            pub fn refresh_token<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::emeritus::Secret>,
            {
                self.refresh_token = Ok(value.into_optional());
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
            pub fn scope<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.scope = Ok(value.into_optional());
                self
            }
            pub fn token_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::pieces::open::TokenTypeEnum,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.token_type = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for token_type: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<OAuthToken> for super::OAuthToken {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OAuthToken,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    access_token: value.access_token?,
                    expires_in: value.expires_in?,
                    id_token: value.id_token?,
                    refresh_token: value.refresh_token?,
                    schema: value.schema?,
                    scope: value.scope?,
                    token_type: value.token_type?,
                })
            }
        }
        impl ::std::convert::From<super::OAuthToken> for OAuthToken {
            fn from(value: super::OAuthToken) -> Self {
                Self {
                    access_token: Ok(value.access_token),
                    expires_in: Ok(value.expires_in),
                    id_token: Ok(value.id_token),
                    refresh_token: Ok(value.refresh_token),
                    schema: Ok(value.schema),
                    scope: Ok(value.scope),
                    token_type: Ok(value.token_type),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct OsHealth {
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
            version: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for OsHealth {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                    schema: Ok(Default::default()),
                    version: Err("no value supplied for version".to_string()),
                }
            }
        }
        impl OsHealth {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
            pub fn version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.version = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for version: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<OsHealth> for super::OsHealth {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OsHealth,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    schema: value.schema?,
                    version: value.version?,
                })
            }
        }
        impl ::std::convert::From<super::OsHealth> for OsHealth {
            fn from(value: super::OsHealth) -> Self {
                Self {
                    id: Ok(value.id),
                    schema: Ok(value.schema),
                    version: Ok(value.version),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ProcessingInstanceConfiguration {
            enabled: ::std::result::Result<
                crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
                ::std::string::String,
            >,
            processing: ::std::result::Result<
                ::std::option::Option<crate::generated::pieces::open::CapabilitiesEnum>,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ProcessingInstanceConfiguration {
            fn default() -> Self {
                Self {
                    enabled: Err("no value supplied for enabled".to_string()),
                    processing: Ok(Default::default()),
                    schema: Ok(Default::default()),
                }
            }
        }
        impl ProcessingInstanceConfiguration {
            pub fn enabled<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.enabled = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for enabled: {e}")
                    });
                self
            }
            pub fn processing<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<crate::generated::pieces::open::CapabilitiesEnum>,
            {
                self.processing = Ok(value.into_optional());
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<ProcessingInstanceConfiguration>
        for super::ProcessingInstanceConfiguration {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProcessingInstanceConfiguration,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    enabled: value.enabled?,
                    processing: value.processing?,
                    schema: value.schema?,
                })
            }
        }
        impl ::std::convert::From<super::ProcessingInstanceConfiguration>
        for ProcessingInstanceConfiguration {
            fn from(value: super::ProcessingInstanceConfiguration) -> Self {
                Self {
                    enabled: Ok(value.enabled),
                    processing: Ok(value.processing),
                    schema: Ok(value.schema),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ReconnectToCloudInstanceConfiguration {
            enabled: ::std::result::Result<
                crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ReconnectToCloudInstanceConfiguration {
            fn default() -> Self {
                Self {
                    enabled: Err("no value supplied for enabled".to_string()),
                    schema: Ok(Default::default()),
                }
            }
        }
        impl ReconnectToCloudInstanceConfiguration {
            pub fn enabled<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.enabled = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for enabled: {e}")
                    });
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<ReconnectToCloudInstanceConfiguration>
        for super::ReconnectToCloudInstanceConfiguration {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ReconnectToCloudInstanceConfiguration,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    enabled: value.enabled?,
                    schema: value.schema?,
                })
            }
        }
        impl ::std::convert::From<super::ReconnectToCloudInstanceConfiguration>
        for ReconnectToCloudInstanceConfiguration {
            fn from(value: super::ReconnectToCloudInstanceConfiguration) -> Self {
                Self {
                    enabled: Ok(value.enabled),
                    schema: Ok(value.schema),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ReferencedEntity {
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            reference: ::std::result::Result<
                ::std::option::Option<super::FlattenedEntity>,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ReferencedEntity {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                    reference: Ok(Default::default()),
                    schema: Ok(Default::default()),
                }
            }
        }
        impl ReferencedEntity {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn reference<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::FlattenedEntity>,
            {
                self.reference = Ok(value.into_optional());
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<ReferencedEntity> for super::ReferencedEntity {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ReferencedEntity,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    reference: value.reference?,
                    schema: value.schema?,
                })
            }
        }
        impl ::std::convert::From<super::ReferencedEntity> for ReferencedEntity {
            fn from(value: super::ReferencedEntity) -> Self {
                Self {
                    id: Ok(value.id),
                    reference: Ok(value.reference),
                    schema: Ok(value.schema),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ReferencedSubscription {
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            reference: ::std::result::Result<
                ::std::option::Option<super::FlattenedSubscription>,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ReferencedSubscription {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                    reference: Ok(Default::default()),
                    schema: Ok(Default::default()),
                }
            }
        }
        impl ReferencedSubscription {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn reference<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::FlattenedSubscription>,
            {
                self.reference = Ok(value.into_optional());
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<ReferencedSubscription>
        for super::ReferencedSubscription {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ReferencedSubscription,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    reference: value.reference?,
                    schema: value.schema?,
                })
            }
        }
        impl ::std::convert::From<super::ReferencedSubscription>
        for ReferencedSubscription {
            fn from(value: super::ReferencedSubscription) -> Self {
                Self {
                    id: Ok(value.id),
                    reference: Ok(value.reference),
                    schema: Ok(value.schema),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ReferencedUser {
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            reference: ::std::result::Result<
                ::std::option::Option<super::FlattenedUserProfile>,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ReferencedUser {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                    reference: Ok(Default::default()),
                    schema: Ok(Default::default()),
                }
            }
        }
        impl ReferencedUser {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn reference<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::FlattenedUserProfile>,
            {
                self.reference = Ok(value.into_optional());
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<ReferencedUser> for super::ReferencedUser {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ReferencedUser,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    reference: value.reference?,
                    schema: value.schema?,
                })
            }
        }
        impl ::std::convert::From<super::ReferencedUser> for ReferencedUser {
            fn from(value: super::ReferencedUser) -> Self {
                Self {
                    id: Ok(value.id),
                    reference: Ok(value.reference),
                    schema: Ok(value.schema),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct RestoreCloudBackupInstanceConfiguration {
            enabled: ::std::result::Result<
                crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for RestoreCloudBackupInstanceConfiguration {
            fn default() -> Self {
                Self {
                    enabled: Err("no value supplied for enabled".to_string()),
                    schema: Ok(Default::default()),
                }
            }
        }
        impl RestoreCloudBackupInstanceConfiguration {
            pub fn enabled<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.enabled = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for enabled: {e}")
                    });
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<RestoreCloudBackupInstanceConfiguration>
        for super::RestoreCloudBackupInstanceConfiguration {
            type Error = super::error::ConversionError;
            fn try_from(
                value: RestoreCloudBackupInstanceConfiguration,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    enabled: value.enabled?,
                    schema: value.schema?,
                })
            }
        }
        impl ::std::convert::From<super::RestoreCloudBackupInstanceConfiguration>
        for RestoreCloudBackupInstanceConfiguration {
            fn from(value: super::RestoreCloudBackupInstanceConfiguration) -> Self {
                Self {
                    enabled: Ok(value.enabled),
                    schema: Ok(value.schema),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ReturnedUserProfile {
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
            user: ::std::result::Result<
                ::std::option::Option<super::UserProfile>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ReturnedUserProfile {
            fn default() -> Self {
                Self {
                    schema: Ok(Default::default()),
                    user: Ok(Default::default()),
                }
            }
        }
        impl ReturnedUserProfile {
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
            pub fn user<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::UserProfile>,
            {
                self.user = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<ReturnedUserProfile>
        for super::ReturnedUserProfile {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ReturnedUserProfile,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    schema: value.schema?,
                    user: value.user?,
                })
            }
        }
        impl ::std::convert::From<super::ReturnedUserProfile> for ReturnedUserProfile {
            fn from(value: super::ReturnedUserProfile) -> Self {
                Self {
                    schema: Ok(value.schema),
                    user: Ok(value.user),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Score {
            automatic: ::std::result::Result<i64, ::std::string::String>,
            manual: ::std::result::Result<i64, ::std::string::String>,
            priority: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            reference: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            reuse: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
            searched: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            update: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Score {
            fn default() -> Self {
                Self {
                    automatic: Err("no value supplied for automatic".to_string()),
                    manual: Err("no value supplied for manual".to_string()),
                    priority: Ok(Default::default()),
                    reference: Ok(Default::default()),
                    reuse: Ok(Default::default()),
                    schema: Ok(Default::default()),
                    searched: Ok(Default::default()),
                    update: Ok(Default::default()),
                }
            }
        }
        impl Score {
            pub fn automatic<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.automatic = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for automatic: {e}")
                    });
                self
            }
            pub fn manual<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.manual = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for manual: {e}")
                    });
                self
            }
            pub fn priority<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<i64>,
            {
                self.priority = Ok(value.into_optional());
                self
            }
            pub fn reference<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<i64>,
            {
                self.reference = Ok(value.into_optional());
                self
            }
            pub fn reuse<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<i64>,
            {
                self.reuse = Ok(value.into_optional());
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
            pub fn searched<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<i64>,
            {
                self.searched = Ok(value.into_optional());
                self
            }
            pub fn update<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<i64>,
            {
                self.update = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<Score> for super::Score {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Score,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    automatic: value.automatic?,
                    manual: value.manual?,
                    priority: value.priority?,
                    reference: value.reference?,
                    reuse: value.reuse?,
                    schema: value.schema?,
                    searched: value.searched?,
                    update: value.update?,
                })
            }
        }
        impl ::std::convert::From<super::Score> for Score {
            fn from(value: super::Score) -> Self {
                Self {
                    automatic: Ok(value.automatic),
                    manual: Ok(value.manual),
                    priority: Ok(value.priority),
                    reference: Ok(value.reference),
                    reuse: Ok(value.reuse),
                    schema: Ok(value.schema),
                    searched: Ok(value.searched),
                    update: Ok(value.update),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SeededConnectorConnection {
            application: ::std::result::Result<
                super::SeededTrackedApplication,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SeededConnectorConnection {
            fn default() -> Self {
                Self {
                    application: Err("no value supplied for application".to_string()),
                    schema: Ok(Default::default()),
                }
            }
        }
        impl SeededConnectorConnection {
            pub fn application<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::SeededTrackedApplication>,
                T::Error: ::std::fmt::Display,
            {
                self.application = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for application: {e}")
                    });
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<SeededConnectorConnection>
        for super::SeededConnectorConnection {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SeededConnectorConnection,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    application: value.application?,
                    schema: value.schema?,
                })
            }
        }
        impl ::std::convert::From<super::SeededConnectorConnection>
        for SeededConnectorConnection {
            fn from(value: super::SeededConnectorConnection) -> Self {
                Self {
                    application: Ok(value.application),
                    schema: Ok(value.schema),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SeededExternalProvider {
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                crate::generated::pieces::open::ExternalProviderTypeEnum,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SeededExternalProvider {
            fn default() -> Self {
                Self {
                    schema: Ok(Default::default()),
                    type_: Err("no value supplied for type_".to_string()),
                }
            }
        }
        impl SeededExternalProvider {
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::pieces::open::ExternalProviderTypeEnum,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SeededExternalProvider>
        for super::SeededExternalProvider {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SeededExternalProvider,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    schema: value.schema?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::SeededExternalProvider>
        for SeededExternalProvider {
            fn from(value: super::SeededExternalProvider) -> Self {
                Self {
                    schema: Ok(value.schema),
                    type_: Ok(value.type_),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SeededTrackedApplication {
            automatic_unload: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            capabilities: ::std::result::Result<
                ::std::option::Option<crate::generated::pieces::open::CapabilitiesEnum>,
                ::std::string::String,
            >,
            descriptor: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            enrichment: ::std::result::Result<
                ::std::option::Option<super::SeededTrackedApplicationEnrichment>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                crate::generated::pieces::open::ApplicationNameEnum,
                ::std::string::String,
            >,
            platform: ::std::result::Result<
                crate::generated::pieces::open::PlatformEnum,
                ::std::string::String,
            >,
            privacy: ::std::result::Result<
                ::std::option::Option<crate::generated::pieces::open::PrivacyEnum>,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
            version: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for SeededTrackedApplication {
            fn default() -> Self {
                Self {
                    automatic_unload: Ok(Default::default()),
                    capabilities: Ok(Default::default()),
                    descriptor: Ok(Default::default()),
                    enrichment: Ok(Default::default()),
                    name: Err("no value supplied for name".to_string()),
                    platform: Err("no value supplied for platform".to_string()),
                    privacy: Ok(Default::default()),
                    schema: Ok(Default::default()),
                    version: Err("no value supplied for version".to_string()),
                }
            }
        }
        impl SeededTrackedApplication {
            pub fn automatic_unload<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.automatic_unload = Ok(value.into_optional());
                self
            }
            pub fn capabilities<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<crate::generated::pieces::open::CapabilitiesEnum>,
            {
                self.capabilities = Ok(value.into_optional());
                self
            }
            pub fn descriptor<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.descriptor = Ok(value.into_optional());
                self
            }
            pub fn enrichment<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::SeededTrackedApplicationEnrichment>,
            {
                self.enrichment = Ok(value.into_optional());
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::pieces::open::ApplicationNameEnum,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
            pub fn platform<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::generated::pieces::open::PlatformEnum>,
                T::Error: ::std::fmt::Display,
            {
                self.platform = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for platform: {e}")
                    });
                self
            }
            pub fn privacy<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<crate::generated::pieces::open::PrivacyEnum>,
            {
                self.privacy = Ok(value.into_optional());
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
            pub fn version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.version = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for version: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SeededTrackedApplication>
        for super::SeededTrackedApplication {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SeededTrackedApplication,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    automatic_unload: value.automatic_unload?,
                    capabilities: value.capabilities?,
                    descriptor: value.descriptor?,
                    enrichment: value.enrichment?,
                    name: value.name?,
                    platform: value.platform?,
                    privacy: value.privacy?,
                    schema: value.schema?,
                    version: value.version?,
                })
            }
        }
        impl ::std::convert::From<super::SeededTrackedApplication>
        for SeededTrackedApplication {
            fn from(value: super::SeededTrackedApplication) -> Self {
                Self {
                    automatic_unload: Ok(value.automatic_unload),
                    capabilities: Ok(value.capabilities),
                    descriptor: Ok(value.descriptor),
                    enrichment: Ok(value.enrichment),
                    name: Ok(value.name),
                    platform: Ok(value.platform),
                    privacy: Ok(value.privacy),
                    schema: Ok(value.schema),
                    version: Ok(value.version),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SeededTrackedApplicationEnrichment {
            hints: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            persons: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            tags: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            websites: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SeededTrackedApplicationEnrichment {
            fn default() -> Self {
                Self {
                    hints: Ok(Default::default()),
                    persons: Ok(Default::default()),
                    tags: Ok(Default::default()),
                    websites: Ok(Default::default()),
                }
            }
        }
        impl SeededTrackedApplicationEnrichment {
            pub fn hints<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<i64>,
            {
                self.hints = Ok(value.into_optional());
                self
            }
            pub fn persons<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<i64>,
            {
                self.persons = Ok(value.into_optional());
                self
            }
            pub fn tags<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<i64>,
            {
                self.tags = Ok(value.into_optional());
                self
            }
            pub fn websites<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<i64>,
            {
                self.websites = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<SeededTrackedApplicationEnrichment>
        for super::SeededTrackedApplicationEnrichment {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SeededTrackedApplicationEnrichment,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    hints: value.hints?,
                    persons: value.persons?,
                    tags: value.tags?,
                    websites: value.websites?,
                })
            }
        }
        impl ::std::convert::From<super::SeededTrackedApplicationEnrichment>
        for SeededTrackedApplicationEnrichment {
            fn from(value: super::SeededTrackedApplicationEnrichment) -> Self {
                Self {
                    hints: Ok(value.hints),
                    persons: Ok(value.persons),
                    tags: Ok(value.tags),
                    websites: Ok(value.websites),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SegmentInstanceConfiguration {
            enabled: ::std::result::Result<
                crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SegmentInstanceConfiguration {
            fn default() -> Self {
                Self {
                    enabled: Err("no value supplied for enabled".to_string()),
                    schema: Ok(Default::default()),
                }
            }
        }
        impl SegmentInstanceConfiguration {
            pub fn enabled<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.enabled = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for enabled: {e}")
                    });
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<SegmentInstanceConfiguration>
        for super::SegmentInstanceConfiguration {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SegmentInstanceConfiguration,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    enabled: value.enabled?,
                    schema: value.schema?,
                })
            }
        }
        impl ::std::convert::From<super::SegmentInstanceConfiguration>
        for SegmentInstanceConfiguration {
            fn from(value: super::SegmentInstanceConfiguration) -> Self {
                Self {
                    enabled: Ok(value.enabled),
                    schema: Ok(value.schema),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SendInternalSummaryReportsToUserTeamServiceInstanceConfiguration {
            enabled: ::std::result::Result<
                crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default
        for SendInternalSummaryReportsToUserTeamServiceInstanceConfiguration {
            fn default() -> Self {
                Self {
                    enabled: Err("no value supplied for enabled".to_string()),
                    schema: Ok(Default::default()),
                }
            }
        }
        impl SendInternalSummaryReportsToUserTeamServiceInstanceConfiguration {
            pub fn enabled<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.enabled = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for enabled: {e}")
                    });
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<
            SendInternalSummaryReportsToUserTeamServiceInstanceConfiguration,
        > for super::SendInternalSummaryReportsToUserTeamServiceInstanceConfiguration {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SendInternalSummaryReportsToUserTeamServiceInstanceConfiguration,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    enabled: value.enabled?,
                    schema: value.schema?,
                })
            }
        }
        impl ::std::convert::From<
            super::SendInternalSummaryReportsToUserTeamServiceInstanceConfiguration,
        > for SendInternalSummaryReportsToUserTeamServiceInstanceConfiguration {
            fn from(
                value: super::SendInternalSummaryReportsToUserTeamServiceInstanceConfiguration,
            ) -> Self {
                Self {
                    enabled: Ok(value.enabled),
                    schema: Ok(value.schema),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ShareSnippetInstanceConfiguration {
            enabled: ::std::result::Result<
                crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ShareSnippetInstanceConfiguration {
            fn default() -> Self {
                Self {
                    enabled: Err("no value supplied for enabled".to_string()),
                    schema: Ok(Default::default()),
                }
            }
        }
        impl ShareSnippetInstanceConfiguration {
            pub fn enabled<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.enabled = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for enabled: {e}")
                    });
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<ShareSnippetInstanceConfiguration>
        for super::ShareSnippetInstanceConfiguration {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ShareSnippetInstanceConfiguration,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    enabled: value.enabled?,
                    schema: value.schema?,
                })
            }
        }
        impl ::std::convert::From<super::ShareSnippetInstanceConfiguration>
        for ShareSnippetInstanceConfiguration {
            fn from(value: super::ShareSnippetInstanceConfiguration) -> Self {
                Self {
                    enabled: Ok(value.enabled),
                    schema: Ok(value.schema),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Theme {
            dark: ::std::result::Result<bool, ::std::string::String>,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Theme {
            fn default() -> Self {
                Self {
                    dark: Err("no value supplied for dark".to_string()),
                    schema: Ok(Default::default()),
                }
            }
        }
        impl Theme {
            pub fn dark<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.dark = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for dark: {e}")
                    });
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<Theme> for super::Theme {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Theme,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    dark: value.dark?,
                    schema: value.schema?,
                })
            }
        }
        impl ::std::convert::From<super::Theme> for Theme {
            fn from(value: super::Theme) -> Self {
                Self {
                    dark: Ok(value.dark),
                    schema: Ok(value.schema),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct TokenRequest {
            audience: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            client_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            code: ::std::result::Result<::emeritus::Secret, ::std::string::String>,
            code_verifier: ::std::result::Result<
                ::emeritus::Secret,
                ::std::string::String,
            >,
            grant_type: ::std::result::Result<super::GrantType, ::std::string::String>,
            redirect_uri: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for TokenRequest {
            fn default() -> Self {
                Self {
                    audience: Ok(Default::default()),
                    client_id: Err("no value supplied for client_id".to_string()),
                    code: Err("no value supplied for code".to_string()),
                    code_verifier: Err(
                        "no value supplied for code_verifier".to_string(),
                    ),
                    grant_type: Err("no value supplied for grant_type".to_string()),
                    redirect_uri: Err("no value supplied for redirect_uri".to_string()),
                }
            }
        }
        impl TokenRequest {
            pub fn audience<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.audience = Ok(value.into_optional());
                self
            }
            pub fn client_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.client_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for client_id: {e}")
                    });
                self
            }
            pub fn code<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::emeritus::Secret>,
                T::Error: ::std::fmt::Display,
            {
                self.code = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for code: {e}")
                    });
                self
            }
            pub fn code_verifier<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::emeritus::Secret>,
                T::Error: ::std::fmt::Display,
            {
                self.code_verifier = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for code_verifier: {e}")
                    });
                self
            }
            pub fn grant_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::GrantType>,
                T::Error: ::std::fmt::Display,
            {
                self.grant_type = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for grant_type: {e}")
                    });
                self
            }
            pub fn redirect_uri<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.redirect_uri = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for redirect_uri: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<TokenRequest> for super::TokenRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TokenRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    audience: value.audience?,
                    client_id: value.client_id?,
                    code: value.code?,
                    code_verifier: value.code_verifier?,
                    grant_type: value.grant_type?,
                    redirect_uri: value.redirect_uri?,
                })
            }
        }
        impl ::std::convert::From<super::TokenRequest> for TokenRequest {
            fn from(value: super::TokenRequest) -> Self {
                Self {
                    audience: Ok(value.audience),
                    client_id: Ok(value.client_id),
                    code: Ok(value.code),
                    code_verifier: Ok(value.code_verifier),
                    grant_type: Ok(value.grant_type),
                    redirect_uri: Ok(value.redirect_uri),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UpdateAllocationCloudInstanceConfiguration {
            enabled: ::std::result::Result<
                crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UpdateAllocationCloudInstanceConfiguration {
            fn default() -> Self {
                Self {
                    enabled: Err("no value supplied for enabled".to_string()),
                    schema: Ok(Default::default()),
                }
            }
        }
        impl UpdateAllocationCloudInstanceConfiguration {
            pub fn enabled<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::pieces::open::InstanceConfigurationEnabledEnum,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.enabled = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for enabled: {e}")
                    });
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<UpdateAllocationCloudInstanceConfiguration>
        for super::UpdateAllocationCloudInstanceConfiguration {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UpdateAllocationCloudInstanceConfiguration,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    enabled: value.enabled?,
                    schema: value.schema?,
                })
            }
        }
        impl ::std::convert::From<super::UpdateAllocationCloudInstanceConfiguration>
        for UpdateAllocationCloudInstanceConfiguration {
            fn from(value: super::UpdateAllocationCloudInstanceConfiguration) -> Self {
                Self {
                    enabled: Ok(value.enabled),
                    schema: Ok(value.schema),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UserBetaStatus {
            auth0: ::std::result::Result<
                ::std::option::Option<super::UserBetaStatusMetadata>,
                ::std::string::String,
            >,
            descope: ::std::result::Result<
                ::std::option::Option<super::UserBetaStatusMetadata>,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
            user: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for UserBetaStatus {
            fn default() -> Self {
                Self {
                    auth0: Ok(Default::default()),
                    descope: Ok(Default::default()),
                    schema: Ok(Default::default()),
                    user: Err("no value supplied for user".to_string()),
                }
            }
        }
        impl UserBetaStatus {
            pub fn auth0<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::UserBetaStatusMetadata>,
            {
                self.auth0 = Ok(value.into_optional());
                self
            }
            pub fn descope<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::UserBetaStatusMetadata>,
            {
                self.descope = Ok(value.into_optional());
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
            pub fn user<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.user = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for user: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UserBetaStatus> for super::UserBetaStatus {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserBetaStatus,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    auth0: value.auth0?,
                    descope: value.descope?,
                    schema: value.schema?,
                    user: value.user?,
                })
            }
        }
        impl ::std::convert::From<super::UserBetaStatus> for UserBetaStatus {
            fn from(value: super::UserBetaStatus) -> Self {
                Self {
                    auth0: Ok(value.auth0),
                    descope: Ok(value.descope),
                    schema: Ok(value.schema),
                    user: Ok(value.user),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UserBetaStatusMetadata {
            vision: ::std::result::Result<
                ::std::option::Option<super::AnonymousTemporalRange>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UserBetaStatusMetadata {
            fn default() -> Self {
                Self {
                    vision: Ok(Default::default()),
                }
            }
        }
        impl UserBetaStatusMetadata {
            pub fn vision<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::AnonymousTemporalRange>,
            {
                self.vision = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<UserBetaStatusMetadata>
        for super::UserBetaStatusMetadata {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserBetaStatusMetadata,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { vision: value.vision? })
            }
        }
        impl ::std::convert::From<super::UserBetaStatusMetadata>
        for UserBetaStatusMetadata {
            fn from(value: super::UserBetaStatusMetadata) -> Self {
                Self { vision: Ok(value.vision) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UserLastCheckedIn {
            last_checked_in: ::std::result::Result<
                ::std::option::Option<super::GroupedTimestamp>,
                ::std::string::String,
            >,
            needs_refresh: ::std::result::Result<bool, ::std::string::String>,
            update_required: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            user_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UserLastCheckedIn {
            fn default() -> Self {
                Self {
                    last_checked_in: Ok(Default::default()),
                    needs_refresh: Err(
                        "no value supplied for needs_refresh".to_string(),
                    ),
                    update_required: Ok(Default::default()),
                    user_id: Ok(Default::default()),
                }
            }
        }
        impl UserLastCheckedIn {
            pub fn last_checked_in<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::GroupedTimestamp>,
            {
                self.last_checked_in = Ok(value.into_optional());
                self
            }
            pub fn needs_refresh<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.needs_refresh = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for needs_refresh: {e}")
                    });
                self
            }
            pub fn update_required<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.update_required = Ok(value.into_optional());
                self
            }
            pub fn user_id<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.user_id = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<UserLastCheckedIn> for super::UserLastCheckedIn {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserLastCheckedIn,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    last_checked_in: value.last_checked_in?,
                    needs_refresh: value.needs_refresh?,
                    update_required: value.update_required?,
                    user_id: value.user_id?,
                })
            }
        }
        impl ::std::convert::From<super::UserLastCheckedIn> for UserLastCheckedIn {
            fn from(value: super::UserLastCheckedIn) -> Self {
                Self {
                    last_checked_in: Ok(value.last_checked_in),
                    needs_refresh: Ok(value.needs_refresh),
                    update_required: Ok(value.update_required),
                    user_id: Ok(value.user_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UserProfile {
            aesthetics: ::std::result::Result<super::Aesthetics, ::std::string::String>,
            allocation: ::std::result::Result<
                ::std::option::Option<super::AllocationCloud>,
                ::std::string::String,
            >,
            api_keys: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::emeritus::Secret>>,
                ::std::string::String,
            >,
            auth0: ::std::result::Result<
                ::std::option::Option<super::Auth0UserMetadata>,
                ::std::string::String,
            >,
            created: ::std::result::Result<
                ::std::option::Option<super::GroupedTimestamp>,
                ::std::string::String,
            >,
            descope: ::std::result::Result<
                ::std::option::Option<super::DescopeUserMetadata>,
                ::std::string::String,
            >,
            email: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            entities: ::std::result::Result<
                ::std::option::Option<super::FlattenedEntities>,
                ::std::string::String,
            >,
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            picture: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            providers: ::std::result::Result<
                ::std::option::Option<super::ExternalProviders>,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
            subscriptions: ::std::result::Result<
                ::std::option::Option<super::FlattenedSubscriptions>,
                ::std::string::String,
            >,
            updated: ::std::result::Result<
                ::std::option::Option<super::GroupedTimestamp>,
                ::std::string::String,
            >,
            username: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            vanityname: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UserProfile {
            fn default() -> Self {
                Self {
                    aesthetics: Err("no value supplied for aesthetics".to_string()),
                    allocation: Ok(Default::default()),
                    api_keys: Ok(Default::default()),
                    auth0: Ok(Default::default()),
                    created: Ok(Default::default()),
                    descope: Ok(Default::default()),
                    email: Ok(Default::default()),
                    entities: Ok(Default::default()),
                    id: Err("no value supplied for id".to_string()),
                    name: Ok(Default::default()),
                    picture: Ok(Default::default()),
                    providers: Ok(Default::default()),
                    schema: Ok(Default::default()),
                    subscriptions: Ok(Default::default()),
                    updated: Ok(Default::default()),
                    username: Ok(Default::default()),
                    vanityname: Ok(Default::default()),
                }
            }
        }
        impl UserProfile {
            pub fn aesthetics<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Aesthetics>,
                T::Error: ::std::fmt::Display,
            {
                self.aesthetics = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for aesthetics: {e}")
                    });
                self
            }
            pub fn allocation<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::AllocationCloud>,
            {
                self.allocation = Ok(value.into_optional());
                self
            }
            pub fn api_keys<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::vec::Vec<::emeritus::Secret>>,
            {
                self.api_keys = Ok(value.into_optional());
                self
            }
            pub fn auth0<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::Auth0UserMetadata>,
            {
                self.auth0 = Ok(value.into_optional());
                self
            }
            pub fn created<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::GroupedTimestamp>,
            {
                self.created = Ok(value.into_optional());
                self
            }
            pub fn descope<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::DescopeUserMetadata>,
            {
                self.descope = Ok(value.into_optional());
                self
            }
            pub fn email<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.email = Ok(value.into_optional());
                self
            }
            pub fn entities<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::FlattenedEntities>,
            {
                self.entities = Ok(value.into_optional());
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.name = Ok(value.into_optional());
                self
            }
            pub fn picture<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.picture = Ok(value.into_optional());
                self
            }
            pub fn providers<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::ExternalProviders>,
            {
                self.providers = Ok(value.into_optional());
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
            pub fn subscriptions<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::FlattenedSubscriptions>,
            {
                self.subscriptions = Ok(value.into_optional());
                self
            }
            pub fn updated<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::GroupedTimestamp>,
            {
                self.updated = Ok(value.into_optional());
                self
            }
            pub fn username<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.username = Ok(value.into_optional());
                self
            }
            pub fn vanityname<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.vanityname = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<UserProfile> for super::UserProfile {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserProfile,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    aesthetics: value.aesthetics?,
                    allocation: value.allocation?,
                    api_keys: value.api_keys?,
                    auth0: value.auth0?,
                    created: value.created?,
                    descope: value.descope?,
                    email: value.email?,
                    entities: value.entities?,
                    id: value.id?,
                    name: value.name?,
                    picture: value.picture?,
                    providers: value.providers?,
                    schema: value.schema?,
                    subscriptions: value.subscriptions?,
                    updated: value.updated?,
                    username: value.username?,
                    vanityname: value.vanityname?,
                })
            }
        }
        impl ::std::convert::From<super::UserProfile> for UserProfile {
            fn from(value: super::UserProfile) -> Self {
                Self {
                    aesthetics: Ok(value.aesthetics),
                    allocation: Ok(value.allocation),
                    api_keys: Ok(value.api_keys),
                    auth0: Ok(value.auth0),
                    created: Ok(value.created),
                    descope: Ok(value.descope),
                    email: Ok(value.email),
                    entities: Ok(value.entities),
                    id: Ok(value.id),
                    name: Ok(value.name),
                    picture: Ok(value.picture),
                    providers: Ok(value.providers),
                    schema: Ok(value.schema),
                    subscriptions: Ok(value.subscriptions),
                    updated: Ok(value.updated),
                    username: Ok(value.username),
                    vanityname: Ok(value.vanityname),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Users {
            iterable: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::UserProfile>>,
                ::std::string::String,
            >,
            schema: ::std::result::Result<
                ::std::option::Option<super::EmbeddedModelSchema>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Users {
            fn default() -> Self {
                Self {
                    iterable: Ok(Default::default()),
                    schema: Ok(Default::default()),
                }
            }
        }
        impl Users {
            pub fn iterable<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::vec::Vec<super::UserProfile>>,
            {
                self.iterable = Ok(value.into_optional());
                self
            }
            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::EmbeddedModelSchema>,
            {
                self.schema = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<Users> for super::Users {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Users,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    iterable: value.iterable?,
                    schema: value.schema?,
                })
            }
        }
        impl ::std::convert::From<super::Users> for Users {
            fn from(value: super::Users) -> Self {
                Self {
                    iterable: Ok(value.iterable),
                    schema: Ok(value.schema),
                }
            }
        }
    }
    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
    impl ::std::convert::From<&str> for DisconnectedText {
        fn from(value: &str) -> Self {
            Self(value.to_owned())
        }
    }
    impl ::std::convert::From<&str> for HealthText {
        fn from(value: &str) -> Self {
            Self(value.to_owned())
        }
    }
    impl ::std::convert::From<&str> for Page {
        fn from(value: &str) -> Self {
            Self(value.to_owned())
        }
    }
    impl ::std::convert::From<&str> for VersionText {
        fn from(value: &str) -> Self {
            Self(value.to_owned())
        }
    }
}
#[derive(Clone, Debug)]
/// Client for Pieces OS users API
///
/// Users of the local Pieces OS service: sign in from an OAuth token or in the browser, list, read and disconnect; the current user and its streams; connecting applications, health, allocations, and the endpoints of Auth0 that signing in takes.
///
/// Every operation says under `x-provenance` how sure it is: `seed` (the system's own user documentation), `upstream` (its code or tests), `measured` (seen on a running system) or `assumed` (not established; the description says what was assumed). A response marked `x-provenance: assumed` is assumed although its operation is not.
///
/// Version: 1.0
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crate::session::Session,
}
impl Client {
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub(crate) fn new_with_client(
        baseurl: &str,
        client: reqwest::Client,
        inner: crate::session::Session,
    ) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}
impl ClientInfo<crate::session::Session> for Client {
    fn api_version() -> &'static str {
        "1.0"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &crate::session::Session {
        &self.inner
    }
}
const _: () = {
    fn assert_client_hooks()
    where
        Client: ClientHooks<crate::session::Session>,
    {}
};
impl Client {
    /// Says whether Pieces OS is well
    ///
    /// Sends a `GET` request to `/.well-known/health`
    pub fn health_get(&self) -> builder::HealthGet<'_> {
        builder::HealthGet::new(self)
    }
    /// Says whether Pieces OS is well, by the status alone
    ///
    /// Sends a `HEAD` request to `/.well-known/health`
    pub fn health_check(&self) -> builder::HealthCheck<'_> {
        builder::HealthCheck::new(self)
    }
    /// Says which version of Pieces OS this is
    ///
    /// Sends a `GET` request to `/.well-known/version`
    pub fn version_get(&self) -> builder::VersionGet<'_> {
        builder::VersionGet::new(self)
    }
    /// Returns a server in the cloud
    ///
    /// Sends a `GET` request to `/allocation/{allocation}`
    ///
    /// Arguments:
    /// - `allocation`: The id of the server, which is its user's.
    pub fn allocation_get(&self) -> builder::AllocationGet<'_> {
        builder::AllocationGet::new(self)
    }
    /// Connects the server in the cloud of a user
    ///
    /// Assumed: `id` alone says whose; where the user has no server yet, one is made, and it runs at
    /// once.
    ///
    /// Sends a `POST` request to `/allocations/connect`
    ///
    /// Arguments:
    /// - `body`: The `UserProfile`. The reference does not say that it is required; without it the call is refused.
    pub fn allocation_connect(&self) -> builder::AllocationConnect<'_> {
        builder::AllocationConnect::new(self)
    }
    /// Disconnects the server in the cloud of a user
    ///
    /// Assumed: `id` alone says which, and `allocation` of its user is gone.
    ///
    /// Sends a `POST` request to `/allocations/disconnect`
    ///
    /// Arguments:
    /// - `body`: The `AllocationCloud`. The reference does not say that it is required; without it the call is refused.
    pub fn allocation_disconnect(&self) -> builder::AllocationDisconnect<'_> {
        builder::AllocationDisconnect::new(self)
    }
    /// Signs a user in, in the browser, and gives the application a code for it
    ///
    /// Assumed: the account of this world signs in and allows everything, without being asked; whatever
    /// the reference lists as required has to be there. The code can be exchanged once, within ten
    /// minutes.
    ///
    /// Sends a `GET` request to `/authorize`
    ///
    /// Arguments:
    /// - `audience`: For which API.
    /// - `client_id`: The application.
    /// - `code_challenge`: The SHA-256 digest of the verifier, in base64 for URLs and without padding.
    /// - `code_challenge_method`: `S256`.
    /// - `connection`: With which connection to sign in. It is not looked at.
    /// - `prompt`: What to ask the user. It is not looked at: nobody is asked anything.
    /// - `redirect_uri`: Where the code goes; where it is absent, it is assumed to go to `http://localhost:1000/`.
    /// - `response_mode`: How the code comes back: `form_post`, `fragment`, `query` or `web_message`.
    /// - `response_type`: `code`.
    /// - `scope`: What for: of `openid`, `profile`, `email` and `offline_access`. Several may also come in one
    /// value, with spaces between them.
    /// - `state`: What comes back with the code, as it is.
    pub fn authorization_begin(&self) -> builder::AuthorizationBegin<'_> {
        builder::AuthorizationBegin::new(self)
    }
    /// Lets an application know what it works in
    ///
    /// The id of the application in the answer is what it sends as `X-Application-ID` from then on.
    ///
    /// Assumed: there is one application per name and platform, and one that connects again keeps its
    /// id; without `privacy` it is `OPEN`.
    ///
    /// Sends a `POST` request to `/connect`
    ///
    /// Arguments:
    /// - `body`: The `SeededConnectorConnection`. The reference does not say that it is required; without it the call is refused.
    pub fn application_connect(&self) -> builder::ApplicationConnect<'_> {
        builder::ApplicationConnect::new(self)
    }
    /// Exchanges a code or a refresh token for an access token
    ///
    /// A code is good for one try. Assumed: a refresh token stays good, and `id_token` comes with the
    /// scope `openid`, `refresh_token` with `offline_access`.
    ///
    /// Sends a `POST` request to `/oauth/token`
    ///
    /// Arguments:
    /// - `body`: What is exchanged.
    pub fn token_create(&self) -> builder::TokenCreate<'_> {
        builder::TokenCreate::new(self)
    }
    /// Links an account elsewhere to the current user
    ///
    /// Assumed: it takes the place of an account that was linked there before.
    ///
    /// Sends a `POST` request to `/os/link_provider`
    ///
    /// Arguments:
    /// - `body`: The `SeededExternalProvider`. The reference does not say that it is required; without it the call is refused.
    pub fn provider_link(&self) -> builder::ProviderLink<'_> {
        builder::ProviderLink::new(self)
    }
    /// Signs a user in, in the browser
    ///
    /// Opens the browser and answers once the user has signed in there, which may take minutes.
    ///
    /// Assumed: whoever signs in is created where they are not known yet, and name, e-mail, picture and
    /// user name follow what Auth0 says.
    ///
    /// Sends a `POST` request to `/os/sign_in`
    pub fn os_sign_in(&self) -> builder::OsSignIn<'_> {
        builder::OsSignIn::new(self)
    }
    /// Signs the current user out
    ///
    /// Assumed: this machine forgets the user, as when they disconnect; where nobody is signed in,
    /// nothing happens.
    ///
    /// Sends a `POST` request to `/os/sign_out`
    pub fn os_sign_out(&self) -> builder::OsSignOut<'_> {
        builder::OsSignOut::new(self)
    }
    /// Returns the current user
    ///
    /// Assumed: whoever signed in or was selected last is the current user, until they disconnect, sign
    /// out or are cleared.
    ///
    /// Sends a `GET` request to `/user`
    pub fn current_user_get(&self) -> builder::CurrentUserGet<'_> {
        builder::CurrentUserGet::new(self)
    }
    /// Returns the access token of the current user
    ///
    /// Since client 4.1. Assumed: it is the token that the user signed in with.
    ///
    /// Sends a `GET` request to `/user/access_token`
    pub fn access_token_get(&self) -> builder::AccessTokenGet<'_> {
        builder::AccessTokenGet::new(self)
    }
    /// Says when the current user takes part in the beta
    ///
    /// Assumed: `vision` is kept as `beta` of the same identity provider's metadata, where the user has
    /// any; what is left out stays as it is; `user` has to be the current user.
    ///
    /// Sends a `POST` request to `/user/beta/status`
    ///
    /// Arguments:
    /// - `body`: The `UserBetaStatus`. The reference does not say that it is required; without it the call is refused.
    pub fn beta_status_update(&self) -> builder::BetaStatusUpdate<'_> {
        builder::BetaStatusUpdate::new(self)
    }
    /// Leaves no user the current one
    ///
    /// Assumed: whoever it was stays known to this machine.
    ///
    /// Sends a `POST` request to `/user/clear`
    pub fn current_user_clear(&self) -> builder::CurrentUserClear<'_> {
        builder::CurrentUserClear::new(self)
    }
    /// Returns the current user with the accounts that they have linked
    ///
    /// Only a server in the cloud knows.
    ///
    /// Sends a `GET` request to `/user/providers`
    pub fn current_user_providers_get(&self) -> builder::CurrentUserProvidersGet<'_> {
        builder::CurrentUserProvidersGet::new(self)
    }
    /// Reads the current user from the cloud again
    ///
    /// Assumed: the user has checked in with that.
    ///
    /// Sends a `GET` request to `/user/refresh`
    pub fn current_user_refresh(&self) -> builder::CurrentUserRefresh<'_> {
        builder::CurrentUserRefresh::new(self)
    }
    /// Makes a user of Auth0 the current user
    ///
    /// Assumed: the user is the one whose id `user_metadata.global_id` is, or else the one whose tokens
    /// have `user_id` as their `sub` claim, or else a new one. Name, e-mail, picture and user name follow
    /// the body.
    ///
    /// Sends a `POST` request to `/user/select`
    ///
    /// Arguments:
    /// - `body`: The `Auth0User`. The reference does not say that it is required; without it the call is refused.
    pub fn current_user_select(&self) -> builder::CurrentUserSelect<'_> {
        builder::CurrentUserSelect::new(self)
    }
    /// Replaces the profile of a user
    ///
    /// Assumed: the body replaces the profile of the user with its id, whether that is the current user
    /// or not; what it leaves out is gone, except `created`; `updated` is set.
    ///
    /// Sends a `POST` request to `/user/update`
    ///
    /// Arguments:
    /// - `body`: The `UserProfile`. The reference does not say that it is required; without it the call is refused.
    pub fn current_user_update(&self) -> builder::CurrentUserUpdate<'_> {
        builder::CurrentUserUpdate::new(self)
    }
    /// Gives the current user a name that is a subdomain
    ///
    /// Assumed: the name is `vanityname` of the body, whose `id` has to be the current user's; nothing
    /// else of the body counts.
    ///
    /// Sends a `POST` request to `/user/update/vanity`
    ///
    /// Arguments:
    /// - `body`: The `UserProfile`. The reference does not say that it is required; without it the call is refused.
    pub fn vanity_name_update(&self) -> builder::VanityNameUpdate<'_> {
        builder::VanityNameUpdate::new(self)
    }
    /// Returns the user of an access token, as Auth0 describes them
    ///
    /// Sends a `GET` request to `/userinfo`
    pub fn userinfo_get(&self) -> builder::UserinfoGet<'_> {
        builder::UserinfoGet::new(self)
    }
    /// Lists the users of this machine
    ///
    /// Every user in the local users database. There are no pages, filters or sort orders.
    ///
    /// Assumed: users stand in the order in which they signed in.
    ///
    /// Sends a `GET` request to `/users`
    pub fn users_list(&self) -> builder::UsersList<'_> {
        builder::UsersList::new(self)
    }
    /// Signs a user in from an OAuth token
    ///
    /// Creates a local user from the token, who is the current user from then on (assumed), and answers
    /// with the user's profile.
    ///
    /// Assumed: the token in the body decides, not the one in the header. Whoever its `sub` claim names
    /// is signed in, unverified; a token without a readable `sub` claim stands for itself. The same
    /// subject is the same user, whose name, e-mail, picture and user name follow the claims of
    /// `id_token` where there are any. Nothing but a valid body is documented, so every other answer is
    /// assumed.
    ///
    /// `scope` is required in the document of February 2025 and optional for clients from 4.2.0 on; it
    /// may be left out.
    ///
    /// Sends a `POST` request to `/users/authenticate/from_token`
    ///
    /// Arguments:
    /// - `body`: The `OAuthToken`. The reference does not say that it is required; without it the call is refused.
    pub fn user_authenticate(&self) -> builder::UserAuthenticate<'_> {
        builder::UserAuthenticate::new(self)
    }
    /// Returns one user of this machine
    ///
    /// Assumed: an id that nobody has, whether it is a UUID or not, is answered with 404. The reference
    /// says that an error is raised and does not say which.
    ///
    /// Sends a `GET` request to `/users/{user}`
    ///
    /// Arguments:
    /// - `user`: The id of the user, a UUID.
    pub fn user_get(&self) -> builder::UserGet<'_> {
        builder::UserGet::new(self)
    }
    /// Signs a user out of this machine
    ///
    /// Removes the user from the local users database and answers with the users.
    ///
    /// Assumed: the answer lists the users that remain, an id that nobody has is answered with 404, and
    /// whoever signs in again with the same token is a new user with a new id.
    ///
    /// Sends a `POST` request to `/users/{user}/disconnect`
    ///
    /// Arguments:
    /// - `user`: The id of the user, without a format of its own.
    pub fn user_disconnect(&self) -> builder::UserDisconnect<'_> {
        builder::UserDisconnect::new(self)
    }
    /// Signs the user out of the browser
    ///
    /// Assumed: nothing of Pieces OS follows from it.
    ///
    /// Sends a `GET` request to `/v2/logout`
    ///
    /// Arguments:
    /// - `client_id`: The application.
    /// - `return_to`: Where to go afterwards. The page has a link there.
    pub fn browser_sign_out(&self) -> builder::BrowserSignOut<'_> {
        builder::BrowserSignOut::new(self)
    }
}
/// Types for composing operation parameters.
pub mod builder {
    use super::types;
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };
    /// Builder for [`Client::health_get`]
    ///
    /// [`Client::health_get`]: super::Client::health_get
    #[derive(Debug, Clone)]
    pub struct HealthGet<'a> {
        client: &'a super::Client,
    }
    impl<'a> HealthGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<ByteStream>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/.well-known/health", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client.client.get(url).headers(header_map).build()?;
            let info = OperationInfo {
                operation_id: "health_get",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::stream(response)),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        /// Sends a `GET` request to `/.well-known/health`
        pub async fn send(self) -> Result<ResponseValue<ByteStream>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("health_get", error))
        }
    }
    /// Builder for [`Client::health_check`]
    ///
    /// [`Client::health_check`]: super::Client::health_check
    #[derive(Debug, Clone)]
    pub struct HealthCheck<'a> {
        client: &'a super::Client,
    }
    impl<'a> HealthCheck<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        async fn exchange_as_generated(self) -> Result<ResponseValue<()>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/.well-known/health", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client.client.head(url).headers(header_map).build()?;
            let info = OperationInfo {
                operation_id: "health_check",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::empty(response)),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        /// Sends a `HEAD` request to `/.well-known/health`
        pub async fn send(self) -> Result<ResponseValue<()>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("health_check", error))
        }
    }
    /// Builder for [`Client::version_get`]
    ///
    /// [`Client::version_get`]: super::Client::version_get
    #[derive(Debug, Clone)]
    pub struct VersionGet<'a> {
        client: &'a super::Client,
    }
    impl<'a> VersionGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<ByteStream>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/.well-known/version", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client.client.get(url).headers(header_map).build()?;
            let info = OperationInfo {
                operation_id: "version_get",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::stream(response)),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        /// Sends a `GET` request to `/.well-known/version`
        pub async fn send(self) -> Result<ResponseValue<ByteStream>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("version_get", error))
        }
    }
    /// Builder for [`Client::allocation_get`]
    ///
    /// [`Client::allocation_get`]: super::Client::allocation_get
    #[derive(Debug, Clone)]
    pub struct AllocationGet<'a> {
        client: &'a super::Client,
        allocation: Result<::std::string::String, String>,
    }
    impl<'a> AllocationGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                allocation: Err("allocation was not initialized".to_string()),
            }
        }
        pub fn allocation<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.allocation = value
                .try_into()
                .map_err(|_| "conversion to `String` for allocation failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::AllocationCloud>, Error<()>> {
            let Self { client, allocation } = self;
            let allocation = allocation.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/allocation/{}", client.baseurl, encode_path(& allocation
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allocation_get",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::transport::decode(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        /// Sends a `GET` request to `/allocation/{allocation}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::AllocationCloud>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("allocation_get", error))
        }
    }
    /// Builder for [`Client::allocation_connect`]
    ///
    /// [`Client::allocation_connect`]: super::Client::allocation_connect
    #[derive(Debug, Clone)]
    pub struct AllocationConnect<'a> {
        client: &'a super::Client,
        body: Result<types::builder::UserProfile, String>,
    }
    impl<'a> AllocationConnect<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UserProfile>,
            <V as std::convert::TryInto<types::UserProfile>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `UserProfile` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UserProfile,
            ) -> types::builder::UserProfile,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::AllocationCloud>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::UserProfile::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/allocations/connect", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allocation_connect",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::transport::decode(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        /// Sends a `POST` request to `/allocations/connect`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::AllocationCloud>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("allocation_connect", error))
        }
    }
    /// Builder for [`Client::allocation_disconnect`]
    ///
    /// [`Client::allocation_disconnect`]: super::Client::allocation_disconnect
    #[derive(Debug, Clone)]
    pub struct AllocationDisconnect<'a> {
        client: &'a super::Client,
        body: Result<types::builder::AllocationCloud, String>,
    }
    impl<'a> AllocationDisconnect<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AllocationCloud>,
            <V as std::convert::TryInto<
                types::AllocationCloud,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `AllocationCloud` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::AllocationCloud,
            ) -> types::builder::AllocationCloud,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<ByteStream>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::AllocationCloud::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/allocations/disconnect", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .post(url)
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "allocation_disconnect",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::stream(response)),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        /// Sends a `POST` request to `/allocations/disconnect`
        pub async fn send(self) -> Result<ResponseValue<ByteStream>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("allocation_disconnect", error))
        }
    }
    /// Builder for [`Client::authorization_begin`]
    ///
    /// [`Client::authorization_begin`]: super::Client::authorization_begin
    #[derive(Debug, Clone)]
    pub struct AuthorizationBegin<'a> {
        client: &'a super::Client,
        audience: Result<Option<::std::string::String>, String>,
        client_id: Result<Option<::std::string::String>, String>,
        code_challenge: Result<Option<::std::string::String>, String>,
        code_challenge_method: Result<Option<::std::string::String>, String>,
        connection: Result<Option<::std::string::String>, String>,
        prompt: Result<Option<::std::string::String>, String>,
        redirect_uri: Result<Option<::std::string::String>, String>,
        response_mode: Result<Option<::std::string::String>, String>,
        response_type: Result<Option<::std::string::String>, String>,
        scope: Result<::std::vec::Vec<::std::string::String>, String>,
        state: Result<Option<::std::string::String>, String>,
    }
    impl<'a> AuthorizationBegin<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                audience: Ok(None),
                client_id: Ok(None),
                code_challenge: Ok(None),
                code_challenge_method: Ok(None),
                connection: Ok(None),
                prompt: Ok(None),
                redirect_uri: Ok(None),
                response_mode: Ok(None),
                response_type: Ok(None),
                scope: Err("scope was not initialized".to_string()),
                state: Ok(None),
            }
        }
        pub fn audience<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.audience = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `String` for audience failed".to_string());
            self
        }
        pub fn client_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.client_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `String` for client_id failed".to_string());
            self
        }
        pub fn code_challenge<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.code_challenge = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `String` for code_challenge failed".to_string()
                });
            self
        }
        pub fn code_challenge_method<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.code_challenge_method = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `String` for code_challenge_method failed".to_string()
                });
            self
        }
        pub fn connection<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.connection = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `String` for connection failed".to_string());
            self
        }
        pub fn prompt<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.prompt = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `String` for prompt failed".to_string());
            self
        }
        pub fn redirect_uri<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.redirect_uri = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `String` for redirect_uri failed".to_string()
                });
            self
        }
        pub fn response_mode<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.response_mode = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `String` for response_mode failed".to_string()
                });
            self
        }
        pub fn response_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.response_type = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `String` for response_type failed".to_string()
                });
            self
        }
        pub fn scope<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.scope = value
                .try_into()
                .map_err(|_| "conversion to `String >` for scope failed".to_string());
            self
        }
        pub fn state<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.state = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `String` for state failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<ByteStream>, Error<()>> {
            let Self {
                client,
                audience,
                client_id,
                code_challenge,
                code_challenge_method,
                connection,
                prompt,
                redirect_uri,
                response_mode,
                response_type,
                scope,
                state,
            } = self;
            let audience = audience.map_err(Error::InvalidRequest)?;
            let client_id = client_id.map_err(Error::InvalidRequest)?;
            let code_challenge = code_challenge.map_err(Error::InvalidRequest)?;
            let code_challenge_method = code_challenge_method
                .map_err(Error::InvalidRequest)?;
            let connection = connection.map_err(Error::InvalidRequest)?;
            let prompt = prompt.map_err(Error::InvalidRequest)?;
            let redirect_uri = redirect_uri.map_err(Error::InvalidRequest)?;
            let response_mode = response_mode.map_err(Error::InvalidRequest)?;
            let response_type = response_type.map_err(Error::InvalidRequest)?;
            let scope = scope.map_err(Error::InvalidRequest)?;
            let state = state.map_err(Error::InvalidRequest)?;
            let url = format!("{}/authorize", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .get(url)
                .query(&progenitor_client::QueryParam::new("audience", &audience))
                .query(&progenitor_client::QueryParam::new("client_id", &client_id))
                .query(
                    &progenitor_client::QueryParam::new(
                        "code_challenge",
                        &code_challenge,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "code_challenge_method",
                        &code_challenge_method,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("connection", &connection))
                .query(&progenitor_client::QueryParam::new("prompt", &prompt))
                .query(
                    &progenitor_client::QueryParam::new("redirect_uri", &redirect_uri),
                )
                .query(
                    &progenitor_client::QueryParam::new("response_mode", &response_mode),
                )
                .query(
                    &progenitor_client::QueryParam::new("response_type", &response_type),
                )
                .query(&progenitor_client::QueryParam::new("scope", &scope))
                .query(&progenitor_client::QueryParam::new("state", &state))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "authorization_begin",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::stream(response)),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        /// Sends a `GET` request to `/authorize`
        pub async fn send(self) -> Result<ResponseValue<ByteStream>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("authorization_begin", error))
        }
    }
    /// Builder for [`Client::application_connect`]
    ///
    /// [`Client::application_connect`]: super::Client::application_connect
    #[derive(Debug, Clone)]
    pub struct ApplicationConnect<'a> {
        client: &'a super::Client,
        body: Result<types::builder::SeededConnectorConnection, String>,
    }
    impl<'a> ApplicationConnect<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SeededConnectorConnection>,
            <V as std::convert::TryInto<
                types::SeededConnectorConnection,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `SeededConnectorConnection` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::SeededConnectorConnection,
            ) -> types::builder::SeededConnectorConnection,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::Context>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::SeededConnectorConnection::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/connect", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "application_connect",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::transport::decode(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        /// Sends a `POST` request to `/connect`
        pub async fn send(self) -> Result<ResponseValue<types::Context>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("application_connect", error))
        }
    }
    /// Builder for [`Client::token_create`]
    ///
    /// [`Client::token_create`]: super::Client::token_create
    #[derive(Debug, Clone)]
    pub struct TokenCreate<'a> {
        client: &'a super::Client,
        body: Result<types::builder::TokenRequest, String>,
    }
    impl<'a> TokenCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::TokenRequest>,
            <V as std::convert::TryInto<types::TokenRequest>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `TokenRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::TokenRequest,
            ) -> types::builder::TokenRequest,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::OAuthToken>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::TokenRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/oauth/token", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "token_create",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::transport::decode(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        /// Sends a `POST` request to `/oauth/token`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::OAuthToken>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("token_create", error))
        }
    }
    /// Builder for [`Client::provider_link`]
    ///
    /// [`Client::provider_link`]: super::Client::provider_link
    #[derive(Debug, Clone)]
    pub struct ProviderLink<'a> {
        client: &'a super::Client,
        body: Result<types::builder::SeededExternalProvider, String>,
    }
    impl<'a> ProviderLink<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SeededExternalProvider>,
            <V as std::convert::TryInto<
                types::SeededExternalProvider,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `SeededExternalProvider` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::SeededExternalProvider,
            ) -> types::builder::SeededExternalProvider,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::ReturnedUserProfile>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::SeededExternalProvider::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/os/link_provider", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "provider_link",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::transport::decode(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        /// Sends a `POST` request to `/os/link_provider`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ReturnedUserProfile>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("provider_link", error))
        }
    }
    /// Builder for [`Client::os_sign_in`]
    ///
    /// [`Client::os_sign_in`]: super::Client::os_sign_in
    #[derive(Debug, Clone)]
    pub struct OsSignIn<'a> {
        client: &'a super::Client,
    }
    impl<'a> OsSignIn<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::UserProfile>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/os/sign_in", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "os_sign_in",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::transport::decode(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        /// Sends a `POST` request to `/os/sign_in`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UserProfile>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("os_sign_in", error))
        }
    }
    /// Builder for [`Client::os_sign_out`]
    ///
    /// [`Client::os_sign_out`]: super::Client::os_sign_out
    #[derive(Debug, Clone)]
    pub struct OsSignOut<'a> {
        client: &'a super::Client,
    }
    impl<'a> OsSignOut<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::Users>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/os/sign_out", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "os_sign_out",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::transport::decode(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        /// Sends a `POST` request to `/os/sign_out`
        pub async fn send(self) -> Result<ResponseValue<types::Users>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("os_sign_out", error))
        }
    }
    /// Builder for [`Client::current_user_get`]
    ///
    /// [`Client::current_user_get`]: super::Client::current_user_get
    #[derive(Debug, Clone)]
    pub struct CurrentUserGet<'a> {
        client: &'a super::Client,
    }
    impl<'a> CurrentUserGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::ReturnedUserProfile>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/user", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "current_user_get",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::transport::decode(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        /// Sends a `GET` request to `/user`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ReturnedUserProfile>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("current_user_get", error))
        }
    }
    /// Builder for [`Client::access_token_get`]
    ///
    /// [`Client::access_token_get`]: super::Client::access_token_get
    #[derive(Debug, Clone)]
    pub struct AccessTokenGet<'a> {
        client: &'a super::Client,
    }
    impl<'a> AccessTokenGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<ByteStream>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/user/access_token", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client.client.get(url).headers(header_map).build()?;
            let info = OperationInfo {
                operation_id: "access_token_get",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::stream(response)),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        /// Sends a `GET` request to `/user/access_token`
        pub async fn send(self) -> Result<ResponseValue<ByteStream>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("access_token_get", error))
        }
    }
    /// Builder for [`Client::beta_status_update`]
    ///
    /// [`Client::beta_status_update`]: super::Client::beta_status_update
    #[derive(Debug, Clone)]
    pub struct BetaStatusUpdate<'a> {
        client: &'a super::Client,
        body: Result<types::builder::UserBetaStatus, String>,
    }
    impl<'a> BetaStatusUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UserBetaStatus>,
            <V as std::convert::TryInto<
                types::UserBetaStatus,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `UserBetaStatus` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UserBetaStatus,
            ) -> types::builder::UserBetaStatus,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::UserBetaStatus>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::UserBetaStatus::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/user/beta/status", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "beta_status_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::transport::decode(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        /// Sends a `POST` request to `/user/beta/status`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UserBetaStatus>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("beta_status_update", error))
        }
    }
    /// Builder for [`Client::current_user_clear`]
    ///
    /// [`Client::current_user_clear`]: super::Client::current_user_clear
    #[derive(Debug, Clone)]
    pub struct CurrentUserClear<'a> {
        client: &'a super::Client,
    }
    impl<'a> CurrentUserClear<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        async fn exchange_as_generated(self) -> Result<ResponseValue<()>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/user/clear", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client.client.post(url).headers(header_map).build()?;
            let info = OperationInfo {
                operation_id: "current_user_clear",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::empty(response)),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        /// Sends a `POST` request to `/user/clear`
        pub async fn send(self) -> Result<ResponseValue<()>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("current_user_clear", error))
        }
    }
    /// Builder for [`Client::current_user_providers_get`]
    ///
    /// [`Client::current_user_providers_get`]: super::Client::current_user_providers_get
    #[derive(Debug, Clone)]
    pub struct CurrentUserProvidersGet<'a> {
        client: &'a super::Client,
    }
    impl<'a> CurrentUserProvidersGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::ReturnedUserProfile>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/user/providers", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "current_user_providers_get",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::transport::decode(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        /// Sends a `GET` request to `/user/providers`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ReturnedUserProfile>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call(
                    "current_user_providers_get",
                    error,
                ))
        }
    }
    /// Builder for [`Client::current_user_refresh`]
    ///
    /// [`Client::current_user_refresh`]: super::Client::current_user_refresh
    #[derive(Debug, Clone)]
    pub struct CurrentUserRefresh<'a> {
        client: &'a super::Client,
    }
    impl<'a> CurrentUserRefresh<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::UserProfile>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/user/refresh", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "current_user_refresh",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::transport::decode(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        /// Sends a `GET` request to `/user/refresh`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UserProfile>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("current_user_refresh", error))
        }
    }
    /// Builder for [`Client::current_user_select`]
    ///
    /// [`Client::current_user_select`]: super::Client::current_user_select
    #[derive(Debug, Clone)]
    pub struct CurrentUserSelect<'a> {
        client: &'a super::Client,
        body: Result<types::builder::Auth0User, String>,
    }
    impl<'a> CurrentUserSelect<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Auth0User>,
            <V as std::convert::TryInto<types::Auth0User>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `Auth0User` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::Auth0User) -> types::builder::Auth0User,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::UserProfile>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::Auth0User::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/user/select", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "current_user_select",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::transport::decode(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        /// Sends a `POST` request to `/user/select`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UserProfile>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("current_user_select", error))
        }
    }
    /// Builder for [`Client::current_user_update`]
    ///
    /// [`Client::current_user_update`]: super::Client::current_user_update
    #[derive(Debug, Clone)]
    pub struct CurrentUserUpdate<'a> {
        client: &'a super::Client,
        body: Result<types::builder::UserProfile, String>,
    }
    impl<'a> CurrentUserUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UserProfile>,
            <V as std::convert::TryInto<types::UserProfile>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `UserProfile` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UserProfile,
            ) -> types::builder::UserProfile,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::UserProfile>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::UserProfile::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/user/update", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "current_user_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::transport::decode(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        /// Sends a `POST` request to `/user/update`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UserProfile>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("current_user_update", error))
        }
    }
    /// Builder for [`Client::vanity_name_update`]
    ///
    /// [`Client::vanity_name_update`]: super::Client::vanity_name_update
    #[derive(Debug, Clone)]
    pub struct VanityNameUpdate<'a> {
        client: &'a super::Client,
        body: Result<types::builder::UserProfile, String>,
    }
    impl<'a> VanityNameUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UserProfile>,
            <V as std::convert::TryInto<types::UserProfile>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `UserProfile` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UserProfile,
            ) -> types::builder::UserProfile,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::UserProfile>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::UserProfile::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/user/update/vanity", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "vanity_name_update",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::transport::decode(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        /// Sends a `POST` request to `/user/update/vanity`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UserProfile>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("vanity_name_update", error))
        }
    }
    /// Builder for [`Client::userinfo_get`]
    ///
    /// [`Client::userinfo_get`]: super::Client::userinfo_get
    #[derive(Debug, Clone)]
    pub struct UserinfoGet<'a> {
        client: &'a super::Client,
    }
    impl<'a> UserinfoGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::Auth0User>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/userinfo", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "userinfo_get",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::transport::decode(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        /// Sends a `GET` request to `/userinfo`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Auth0User>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("userinfo_get", error))
        }
    }
    /// Builder for [`Client::users_list`]
    ///
    /// [`Client::users_list`]: super::Client::users_list
    #[derive(Debug, Clone)]
    pub struct UsersList<'a> {
        client: &'a super::Client,
    }
    impl<'a> UsersList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::Users>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/users", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "users_list",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::transport::decode(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        /// Sends a `GET` request to `/users`
        pub async fn send(self) -> Result<ResponseValue<types::Users>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("users_list", error))
        }
    }
    /// Builder for [`Client::user_authenticate`]
    ///
    /// [`Client::user_authenticate`]: super::Client::user_authenticate
    #[derive(Debug, Clone)]
    pub struct UserAuthenticate<'a> {
        client: &'a super::Client,
        body: Result<types::builder::OAuthToken, String>,
    }
    impl<'a> UserAuthenticate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::OAuthToken>,
            <V as std::convert::TryInto<types::OAuthToken>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `OAuthToken` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::OAuthToken,
            ) -> types::builder::OAuthToken,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::UserProfile>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::OAuthToken::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/users/authenticate/from_token", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_authenticate",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::transport::decode(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        /// Sends a `POST` request to `/users/authenticate/from_token`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UserProfile>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("user_authenticate", error))
        }
    }
    /// Builder for [`Client::user_get`]
    ///
    /// [`Client::user_get`]: super::Client::user_get
    #[derive(Debug, Clone)]
    pub struct UserGet<'a> {
        client: &'a super::Client,
        user: Result<::uuid::Uuid, String>,
    }
    impl<'a> UserGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                user: Err("user was not initialized".to_string()),
            }
        }
        pub fn user<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.user = value
                .try_into()
                .map_err(|_| "conversion to `Uuid` for user failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::UserProfile>, Error<()>> {
            let Self { client, user } = self;
            let user = user.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/users/{}", client.baseurl, encode_path(& user.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_get",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::transport::decode(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        /// Sends a `GET` request to `/users/{user}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UserProfile>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("user_get", error))
        }
    }
    /// Builder for [`Client::user_disconnect`]
    ///
    /// [`Client::user_disconnect`]: super::Client::user_disconnect
    #[derive(Debug, Clone)]
    pub struct UserDisconnect<'a> {
        client: &'a super::Client,
        user: Result<::std::string::String, String>,
    }
    impl<'a> UserDisconnect<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                user: Err("user was not initialized".to_string()),
            }
        }
        pub fn user<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.user = value
                .try_into()
                .map_err(|_| "conversion to `String` for user failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::Users>, Error<()>> {
            let Self { client, user } = self;
            let user = user.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/users/{}/disconnect", client.baseurl, encode_path(& user
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_disconnect",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::transport::decode(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        /// Sends a `POST` request to `/users/{user}/disconnect`
        pub async fn send(self) -> Result<ResponseValue<types::Users>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("user_disconnect", error))
        }
    }
    /// Builder for [`Client::browser_sign_out`]
    ///
    /// [`Client::browser_sign_out`]: super::Client::browser_sign_out
    #[derive(Debug, Clone)]
    pub struct BrowserSignOut<'a> {
        client: &'a super::Client,
        client_id: Result<Option<::std::string::String>, String>,
        return_to: Result<Option<::std::string::String>, String>,
    }
    impl<'a> BrowserSignOut<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                client_id: Ok(None),
                return_to: Ok(None),
            }
        }
        pub fn client_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.client_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `String` for client_id failed".to_string());
            self
        }
        pub fn return_to<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.return_to = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `String` for return_to failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<ByteStream>, Error<()>> {
            let Self { client, client_id, return_to } = self;
            let client_id = client_id.map_err(Error::InvalidRequest)?;
            let return_to = return_to.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v2/logout", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .get(url)
                .query(&progenitor_client::QueryParam::new("client_id", &client_id))
                .query(&progenitor_client::QueryParam::new("returnTo", &return_to))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "browser_sign_out",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::stream(response)),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
        /// Sends a `GET` request to `/v2/logout`
        pub async fn send(self) -> Result<ResponseValue<ByteStream>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("browser_sign_out", error))
        }
    }
}
/// What the transport has to know about each operation.
pub(crate) const OPERATIONS: &[crate::operation::Operation] = &[
    crate::operation::Operation {
        id: "health_get",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "health_check",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "version_get",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "allocation_get",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "allocation_connect",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "allocation_disconnect",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "authorization_begin",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "application_connect",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "token_create",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "provider_link",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "os_sign_in",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "os_sign_out",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "current_user_get",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "access_token_get",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "beta_status_update",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "current_user_clear",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "current_user_providers_get",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "current_user_refresh",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "current_user_select",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "current_user_update",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "vanity_name_update",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "userinfo_get",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "users_list",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "user_authenticate",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "user_get",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "user_disconnect",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "browser_sign_out",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
];

/// Enums that a server may extend.
pub mod open {
    crate::open_enum! {
        /// How far a part of an allocation has got: `PENDING` (asked for), `RUNNING` (at work), `FAILED`
        /// (given up), `SUCCEEDED` (done) or `UNKNOWN`. Clients from 4.3.0 on also know `DISCONNECTED`.
        pub enum AllocationStatusEnum {
            Pending = "PENDING",
            Running = "RUNNING",
            Failed = "FAILED",
            Succeeded = "SUCCEEDED",
            Unknown = "UNKNOWN",
            Disconnected = "DISCONNECTED",
        }
    }

    crate::open_enum! {
        /// Which application it is. Clients from 4.3.0 on also know `OPERA`, and from 5.0.0 on the applets, the toolbar and `MCP_CLIENT`.
        pub enum ApplicationNameEnum {
            Unknown = "UNKNOWN",
            Sublime = "SUBLIME",
            VsCode = "VS_CODE",
            Jetbrains = "JETBRAINS",
            FirefoxAddonMv2 = "FIREFOX_ADDON_MV2",
            FirefoxAddonMv3 = "FIREFOX_ADDON_MV3",
            SafariExtensionMv2 = "SAFARI_EXTENSION_MV2",
            SafariExtensionMv3 = "SAFARI_EXTENSION_MV3",
            PiecesForDevelopers = "PIECES_FOR_DEVELOPERS",
            PiecesForDevelopersCli = "PIECES_FOR_DEVELOPERS_CLI",
            OsServer = "OS_SERVER",
            GoogleChromeExtensionMv2 = "GOOGLE_CHROME_EXTENSION_MV2",
            GoogleChromeExtensionMv3 = "GOOGLE_CHROME_EXTENSION_MV3",
            UltraEdit = "ULTRA_EDIT",
            AtomPackage = "ATOM_PACKAGE",
            AdobeIllustratorPiecesColorShare = "ADOBE_ILLUSTRATOR_PIECES_COLOR_SHARE",
            MicrosoftTeams = "MICROSOFT_TEAMS",
            ChatGpt = "CHAT_GPT",
            Obsidian = "OBSIDIAN",
            JupyterHub = "JUPYTER_HUB",
            VisualStudio = "VISUAL_STUDIO",
            MicrosoftEdge = "MICROSOFT_EDGE",
            Brave = "BRAVE",
            GoogleChat = "GOOGLE_CHAT",
            Slack = "SLACK",
            AzureDataStudio = "AZURE_DATA_STUDIO",
            OpenSource = "OPEN_SOURCE",
            RStudio = "R_STUDIO",
            Vim = "VIM",
            Notion = "NOTION",
            GithubDesktop = "GITHUB_DESKTOP",
            Raycast = "RAYCAST",
            Replit = "REPLIT",
            Alfred = "ALFRED",
            Figma = "FIGMA",
            Sketch = "SKETCH",
            AdobeIllustrator = "ADOBE_ILLUSTRATOR",
            NotepadPlusPlus = "NOTEPAD_PLUS_PLUS",
            Embeetle = "EMBEETLE",
            Eclipse = "ECLIPSE",
            XCode = "X_CODE",
            Netbeans = "NETBEANS",
            Opera = "OPERA",
            PiecesSavedMaterialsApplet = "PIECES_SAVED_MATERIALS_APPLET",
            PiecesSettingsApplet = "PIECES_SETTINGS_APPLET",
            PiecesWorkstreamActivityApplet = "PIECES_WORKSTREAM_ACTIVITY_APPLET",
            PiecesOsToolbarApplet = "PIECES_OS_TOOLBAR_APPLET",
            PiecesCopilotApplet = "PIECES_COPILOT_APPLET",
            McpClient = "MCP_CLIENT",
        }
    }

    crate::open_enum! {
        /// Where things are worked on: `LOCAL`, `CLOUD` or `BLENDED`; clients from 4.3.0 on also know
        /// `UNKNOWN`.
        pub enum CapabilitiesEnum {
            Local = "LOCAL",
            Cloud = "CLOUD",
            Blended = "BLENDED",
            Unknown = "UNKNOWN",
        }
    }

    crate::open_enum! {
        /// A semantic version of the API. There is one, `MAJOR_0_MINOR_0_PATCH_1`, which the server sets;
        /// clients from 4.3.0 on also know `UNKNOWN`.
        pub enum EmbeddedModelSchemaSemanticVersionEnum {
            Major0Minor0Patch1 = "MAJOR_0_MINOR_0_PATCH_1",
            Unknown = "UNKNOWN",
        }
    }

    crate::open_enum! {
        /// What an entity is: `ORGANIZATION`, `TEAM` or `UNKNOWN`.
        pub enum EntityTypeEnum {
            Unknown = "UNKNOWN",
            Organization = "ORGANIZATION",
            Team = "TEAM",
        }
    }

    crate::open_enum! {
        /// Who offers a model. Clients of release 5.0.1 read any other name as `UNKNOWN`; this server keeps it as it came.
        pub enum ExternalMlProviderEnum {
            Unknown = "UNKNOWN",
            Apple = "APPLE",
            Amazon = "AMAZON",
            Google = "GOOGLE",
            Meta = "META",
            Openai = "OPENAI",
            Lmsys = "LMSYS",
            Salesforce = "SALESFORCE",
            HuggingFace = "HUGGING_FACE",
            UniversityOfWashington = "UNIVERSITY_OF_WASHINGTON",
            OpenLmResearch = "OPEN_LM_RESEARCH",
            Microsoft = "MICROSOFT",
            UcBerkley = "UC_BERKLEY",
            PekingUniversity = "PEKING_UNIVERSITY",
            RenminUniversityOfChina = "RENMIN_UNIVERSITY_OF_CHINA",
            TogetherAi = "TOGETHER_AI",
            Databricks = "DATABRICKS",
            EleutherAi = "ELEUTHER_AI",
            FudanUniversity = "FUDAN_UNIVERSITY",
            Blickdl = "BLICKDL",
            HongKongBaptistUniversity = "HONG_KONG_BAPTIST_UNIVERSITY",
            Bigcode = "BIGCODE",
            Jina = "JINA",
            Pieces = "PIECES",
            Anthropic = "ANTHROPIC",
            Ibm = "IBM",
            Snowflake = "SNOWFLAKE",
            Perplexity = "PERPLEXITY",
            Minishlabs = "MINISHLABS",
            MsftAzureOpenAi = "MSFT_AZURE_OPEN_AI",
            AwsBedrock = "AWS_BEDROCK",
        }
    }

    crate::open_enum! {
        /// Who keeps a linked account: `github`, `auth0`, `google-oauth2`, `bitbucket`, `linkedin`,
        /// `twitter`, `facebook` or `waad` (Azure Active Directory).
        ///
        /// Clients from 4.3.0 on refuse or replace `auth0`, and also know `UNKNOWN`, `discord`, `gitlab`,
        /// `apple`, `username_email` and `slack`; clients from 4.4.0 on also know `microsoft`.
        pub enum ExternalProviderTypeEnum {
            Github = "github",
            Auth0 = "auth0",
            GoogleOauth2 = "google-oauth2",
            Bitbucket = "bitbucket",
            Linkedin = "linkedin",
            Twitter = "twitter",
            Facebook = "facebook",
            Waad = "waad",
            Unknown = "UNKNOWN",
            Discord = "discord",
            Gitlab = "gitlab",
            Apple = "apple",
            UsernameEmail = "username_email",
            Slack = "slack",
            Microsoft = "microsoft",
        }
    }

    crate::open_enum! {
        /// Whether something is switched on: `ENABLED`, `DISABLED` or `UNKNOWN`.
        pub enum InstanceConfigurationEnabledEnum {
            Unknown = "UNKNOWN",
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }
    }

    crate::open_enum! {
        /// How an application became known. Clients from 4.3.0 on also know `EXTERNAL_AGENT`.
        pub enum MechanismEnum {
            Manual = "MANUAL",
            Recommended = "RECOMMENDED",
            Automatic = "AUTOMATIC",
            Internal = "INTERNAL",
            Deleted = "DELETED",
            Unknown = "UNKNOWN",
            ExternalAgent = "EXTERNAL_AGENT",
        }
    }

    crate::open_enum! {
        /// What a model was made from. Clients of release 5.0.1 read any other name as `UNKNOWN`; this server keeps it as it came.
        pub enum ModelFoundationEnum {
            Unknown = "UNKNOWN",
            Gpt35 = "GPT_3.5",
            Gpt4 = "GPT_4",
            T5 = "T5",
            Llama27b = "LLAMA_2_7B",
            Llama213b = "LLAMA_2_13B",
            Llama270b = "LLAMA_2_70B",
            Llama32b = "LLAMA_3_2B",
            Llama313b = "LLAMA_3_13B",
            Llama370b = "LLAMA_3_70B",
            CodeLlama27b = "CODE_LLAMA_2_7B",
            CodeLlama213b = "CODE_LLAMA_2_13B",
            CodeLlama270b = "CODE_LLAMA_2_70B",
            Bard = "BARD",
            Alpaca7b = "ALPACA_7B",
            Alpaca13b = "ALPACA_13B",
            Alpaca33b = "ALPACA_33B",
            Alpaca65b = "ALPACA_65B",
            Vicuna7b = "VICUNA_7B",
            Vicuna13b = "VICUNA_13B",
            Vicuna33b = "VICUNA_33B",
            Vicuna65b = "VICUNA_65B",
            Guanaco7b = "GUANACO_7B",
            Guanaco13b = "GUANACO_13B",
            Guanaco33b = "GUANACO_33B",
            Guanaco65b = "GUANACO_65B",
            Openllama7b = "OPENLLAMA_7B",
            Openllama13b = "OPENLLAMA_13B",
            Gorilla7b = "GORILLA_7B",
            Gorilla13b = "GORILLA_13B",
            Gorilla33b = "GORILLA_33B",
            Gorilla65b = "GORILLA_65B",
            Wizardlm7b = "WIZARDLM_7B",
            Wizardlm13b = "WIZARDLM_13B",
            Wizardlm30b = "WIZARDLM_30B",
            Yulanchat13b = "YULANCHAT_13B",
            Yulanchat65b = "YULANCHAT_65B",
            Redpajama3b = "REDPAJAMA_3B",
            Redpajama7b = "REDPAJAMA_7B",
            Redpajama13b = "REDPAJAMA_13B",
            Redpajama33b = "REDPAJAMA_33B",
            Redpajama65b = "REDPAJAMA_65B",
            Dolly70m = "DOLLY_70M",
            Dolly160m = "DOLLY_160M",
            Dolly410m = "DOLLY_410M",
            Dolly1b = "DOLLY_1B",
            Dolly14b = "DOLLY_1.4B",
            Dolly28b = "DOLLY_2.8B",
            Dolly69b = "DOLLY_6.9B",
            Dolly12b = "DOLLY_12B",
            Pythia70m = "PYTHIA_70M",
            Pythia160m = "PYTHIA_160M",
            Pythia410m = "PYTHIA_410M",
            Pythia1b = "PYTHIA_1B",
            Pythia14b = "PYTHIA_1.4B",
            Pythia28b = "PYTHIA_2.8B",
            Pythia69b = "PYTHIA_6.9B",
            Pythia12b = "PYTHIA_12B",
            Moss7b = "MOSS_7B",
            Moss13b = "MOSS_13B",
            RmkvLm100m = "RMKV_LM_100M",
            RmkvLm400m = "RMKV_LM_400M",
            RmkvLm15b = "RMKV_LM_1.5B",
            RmkvLm3b = "RMKV_LM_3B",
            RmkvLm7b = "RMKV_LM_7B",
            RmkvLm14b = "RMKV_LM_14B",
            Starcoder155b = "STARCODER_15.5B",
            Wizardcoder15b = "WIZARDCODER_15B",
            Santacoder11b = "SANTACODER_1.1B",
            TextBison = "TEXT_BISON",
            TextembeddingGecko = "TEXTEMBEDDING_GECKO",
            ChatBison = "CHAT_BISON",
            CodeBison = "CODE_BISON",
            CodechatBison = "CODECHAT_BISON",
            CodeGecko = "CODE_GECKO",
            Distilroberta = "DISTILROBERTA",
            Mistral7b = "MISTRAL_7B",
            Gemini = "GEMINI",
            Gemini15 = "GEMINI_1.5",
            Gemini2 = "GEMINI_2",
            FastText = "FAST_TEXT",
            Unixcoder = "UNIXCODER",
            Phi15 = "PHI_1.5",
            Phi2 = "PHI_2",
            Mixtral8X7b = "MIXTRAL_8_x_7B",
            Mixtral8X22b = "MIXTRAL_8_x_22B",
            Gemma7b = "GEMMA_7B",
            Gemma2b = "GEMMA_2B",
            CodeGemma7b = "CODE_GEMMA_7B",
            CodeGemma2b = "CODE_GEMMA_2B",
            RecurrentGemma2b = "RECURRENT_GEMMA_2B",
            Grok1 = "GROK_1",
            Grok15 = "GROK_1.5",
            Claude2 = "CLAUDE_2",
            Claude3 = "CLAUDE_3",
            Starling7b = "STARLING_7B",
            Dbrx = "DBRX",
            CommandR = "COMMAND_R+",
            Gemma112b = "GEMMA_1.1_2B",
            Gemma117b = "GEMMA_1.1_7B",
            Gemma29b = "GEMMA_2_9B",
            Phi3Mini = "PHI_3_MINI",
            Phi3Small = "PHI_3_SMALL",
            Granite3b = "GRANITE_3B",
            Granite8b = "GRANITE_8B",
            Llama38b = "LLAMA_3_8B",
            Claude35 = "CLAUDE_3.5",
            Claude4 = "CLAUDE_4",
            ClaudeLatest = "CLAUDE_LATEST",
            GraniteLatest = "GRANITE_LATEST",
            LlamaLatest = "LLAMA_LATEST",
            PhiLatest = "PHI_LATEST",
            GemmaLatest = "GEMMA_LATEST",
            GeminiLatest = "GEMINI_LATEST",
            GptLatest = "GPT_LATEST",
            AzureLatest = "AZURE_LATEST",
            AzureFast = "AZURE_FAST",
            AzureBest = "AZURE_BEST",
            AzureDefault = "AZURE_DEFAULT",
            AzureCustom = "AZURE_CUSTOM",
            PerplexityLatest = "PERPLEXITY_LATEST",
            PerplexityFast = "PERPLEXITY_FAST",
            PerplexityBest = "PERPLEXITY_BEST",
            PerplexityDefault = "PERPLEXITY_DEFAULT",
            PerplexityCustom = "PERPLEXITY_CUSTOM",
            CodestralLatest = "CODESTRAL_LATEST",
            DeepseekLatest = "DEEPSEEK_LATEST",
            LlavaLatest = "LLAVA_LATEST",
            MixtralLatest = "MIXTRAL_LATEST",
            MistralLatest = "MISTRAL_LATEST",
            OrcaLatest = "ORCA_LATEST",
            QwenCoderLatest = "QWEN_CODER_LATEST",
            QwenLatest = "QWEN_LATEST",
            QwqLatest = "QWQ_LATEST",
            StarcoderLatest = "STARCODER_LATEST",
            TinyllamaLatest = "TINYLLAMA_LATEST",
            VicunaLatest = "VICUNA_LATEST",
            WizardLatest = "WIZARD_LATEST",
            ZephyrLatest = "ZEPHYR_LATEST",
            Potion = "POTION",
            MsftAzureOpenAiLatest = "MSFT_AZURE_OPEN_AI_LATEST",
            AwsBedrockLatest = "AWS_BEDROCK_LATEST",
        }
    }

    crate::open_enum! {
        /// What a model is good at: `BALANCED`, `SPEED`, `ACCURACY` or `UNKNOWN`.
        pub enum ModelTypeEnum {
            Unknown = "UNKNOWN",
            Balanced = "BALANCED",
            Speed = "SPEED",
            Accuracy = "ACCURACY",
        }
    }

    crate::open_enum! {
        /// What an application runs on.
        pub enum PlatformEnum {
            Web = "WEB",
            Macos = "MACOS",
            Linux = "LINUX",
            Windows = "WINDOWS",
            Fuchsia = "FUCHSIA",
            Ios = "IOS",
            Android = "ANDROID",
            Unknown = "UNKNOWN",
        }
    }

    crate::open_enum! {
        /// What an application reports: `OPEN`, `ANONYMOUS` or `CLOSED`; clients from 4.3.0 on also know
        /// `UNKNOWN`.
        pub enum PrivacyEnum {
            Open = "OPEN",
            Closed = "CLOSED",
            Anonymous = "ANONYMOUS",
            Unknown = "UNKNOWN",
        }
    }

    crate::open_enum! {
        /// How long one payment lasts: `month`, `quarter`, `year` or `UNKNOWN`.
        pub enum SubscriptionTermEnum {
            Unknown = "UNKNOWN",
            Month = "month",
            Year = "year",
            Quarter = "quarter",
        }
    }

    crate::open_enum! {
        /// How a token is presented: `Bearer`, in exactly this spelling. Clients from 4.3.0 on also know
        /// `UNKNOWN`, and put it where the type is missing.
        pub enum TokenTypeEnum {
            Bearer = "Bearer",
        }
    }
}
