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
        pub token_type: TokenTypeEnum,
    }
    impl OAuthToken {
        pub fn builder() -> builder::OAuthToken {
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
    /// How a token is presented: `Bearer`, in exactly this spelling. Clients from 4.3.0 on also know
    /// `UNKNOWN`, and put it where the type is missing.
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
    pub enum TokenTypeEnum {
        Bearer,
    }
    impl ::std::fmt::Display for TokenTypeEnum {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Bearer => f.write_str("Bearer"),
            }
        }
    }
    impl ::std::str::FromStr for TokenTypeEnum {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "Bearer" => Ok(Self::Bearer),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for TokenTypeEnum {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for TokenTypeEnum {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// A user. Clients from 4.2.0 on also know `descope`, from 4.4.0 on `apiKeys` and `subscriptions`,
    /// from 5.0.0 on `entities`; these are not modelled here.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct UserProfile {
        /// How the user wants applications to look.
        pub aesthetics: Aesthetics,
        /// The user's server in the cloud.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub allocation: ::std::option::Option<AllocationCloud>,
        /// What Auth0 keeps about the user on behalf of Pieces.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub auth0: ::std::option::Option<Auth0UserMetadata>,
        /// When the user was created on this machine.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created: ::std::option::Option<GroupedTimestamp>,
        /// Where the user can be written to. Where it is absent, clients show the default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
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
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub iterable: ::std::vec::Vec<UserProfile>,
        /// The version of the model that this object follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<EmbeddedModelSchema>,
    }
    impl Users {
        pub fn builder() -> builder::Users {
            Default::default()
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
                super::TokenTypeEnum,
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
                T: ::std::convert::TryInto<super::TokenTypeEnum>,
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
        pub struct UserProfile {
            aesthetics: ::std::result::Result<super::Aesthetics, ::std::string::String>,
            allocation: ::std::result::Result<
                ::std::option::Option<super::AllocationCloud>,
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
            email: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
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
                    auth0: Ok(Default::default()),
                    created: Ok(Default::default()),
                    email: Ok(Default::default()),
                    id: Err("no value supplied for id".to_string()),
                    name: Ok(Default::default()),
                    picture: Ok(Default::default()),
                    providers: Ok(Default::default()),
                    schema: Ok(Default::default()),
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
            pub fn email<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.email = Ok(value.into_optional());
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
                    auth0: value.auth0?,
                    created: value.created?,
                    email: value.email?,
                    id: value.id?,
                    name: value.name?,
                    picture: value.picture?,
                    providers: value.providers?,
                    schema: value.schema?,
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
                    auth0: Ok(value.auth0),
                    created: Ok(value.created),
                    email: Ok(value.email),
                    id: Ok(value.id),
                    name: Ok(value.name),
                    picture: Ok(value.picture),
                    providers: Ok(value.providers),
                    schema: Ok(value.schema),
                    updated: Ok(value.updated),
                    username: Ok(value.username),
                    vanityname: Ok(value.vanityname),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Users {
            iterable: ::std::result::Result<
                ::std::vec::Vec<super::UserProfile>,
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
                T: ::std::convert::TryInto<::std::vec::Vec<super::UserProfile>>,
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
}
#[derive(Clone, Debug)]
/// Client for Pieces OS users API
///
/// Users of the local Pieces OS service: sign in from an OAuth token, list, read and disconnect.
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
    /// Creates a local user from the token and answers with the user's profile.
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
}
/// Types for composing operation parameters.
pub mod builder {
    use super::types;
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };
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
}
/// What the transport has to know about each operation.
pub(crate) const OPERATIONS: &[crate::operation::Operation] = &[
    crate::operation::Operation {
        id: "users_list",
        content_type: None,
        query_token: None,
    },
    crate::operation::Operation {
        id: "user_authenticate",
        content_type: None,
        query_token: None,
    },
    crate::operation::Operation {
        id: "user_get",
        content_type: None,
        query_token: None,
    },
    crate::operation::Operation {
        id: "user_disconnect",
        content_type: None,
        query_token: None,
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
        }
    }

    crate::open_enum! {
        /// A semantic version of the API. There is one, `MAJOR_0_MINOR_0_PATCH_1`, which the server sets;
        /// clients from 4.3.0 on also know `UNKNOWN`.
        pub enum EmbeddedModelSchemaSemanticVersionEnum {
            Major0Minor0Patch1 = "MAJOR_0_MINOR_0_PATCH_1",
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
        }
    }
}
