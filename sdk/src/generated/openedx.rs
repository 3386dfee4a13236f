// Generated from openapi/openedx.json by `cargo xtask sdk`; do not edit.

pub use progenitor_client::{ByteStream, ResponseValue};
use progenitor_client::{
    ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, encode_path,
};
/// Types used as operation parameters and responses.
pub mod types {
    /// What was granted.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct AccessToken {
        /// A JWT to be sent as `Authorization: JWT …`, or an opaque token to be sent as
        /// `Authorization: Bearer …`.
        pub access_token: ::emeritus::Secret,
        /// How long the access token lives, in seconds: 3600 for a JWT, 36000 for a Bearer token. A
        /// Bearer token of a restricted application expired when the epoch began, which makes it
        /// negative.
        pub expires_in: i64,
        /// Renews the access token, once, within 90 days; not with `client_credentials`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub refresh_token: ::std::option::Option<::emeritus::Secret>,
        /// The scopes that were granted, separated by spaces.
        pub scope: ::std::string::String,
        /// `JWT` or `Bearer`.
        pub token_type: ::std::string::String,
    }
    impl AccessToken {
        pub fn builder() -> builder::AccessToken {
            Default::default()
        }
    }
    /// A request for a token. Which members are needed depends on `grant_type`.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct AccessTokenRequest {
        /// Anything but blank for a JWT that is signed with the private key of the LMS (RS512) instead
        /// of the secret that it shares with its services (HS256): upstream takes `false` for true.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub asymmetric_jwt: ::std::option::Option<::std::string::String>,
        /// The public identifier of the application, unless HTTP Basic says it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_id: ::std::option::Option<::std::string::String>,
        /// The secret of a confidential application, unless HTTP Basic says it; public ones have none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_secret: ::std::option::Option<::emeritus::Secret>,
        /// The authorization code, of the grant of that name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<::emeritus::Secret>,
        /// `client_credentials`, `password`, `authorization_code` or `refresh_token`.
        pub grant_type: ::std::string::String,
        /// The password, of the password grant.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub password: ::std::option::Option<::emeritus::Secret>,
        /// Where the authorization code was sent to; unless given, the first that the application is
        /// registered for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub redirect_uri: ::std::option::Option<::std::string::String>,
        /// The refresh token, of the refresh grant.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub refresh_token: ::std::option::Option<::emeritus::Secret>,
        /// The scopes asked for, separated by spaces; `read write email profile` unless given.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub scope: ::std::option::Option<::std::string::String>,
        /// `jwt`, in any letter case, for a JWT; anything else, or nothing, for an opaque Bearer token.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub token_type: ::std::option::Option<::std::string::String>,
        /// User name or e-mail address, of the password grant.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub username: ::std::option::Option<::std::string::String>,
    }
    impl AccessTokenRequest {
        pub fn builder() -> builder::AccessTokenRequest {
            Default::default()
        }
    }
    /// An account, as far as the caller may see it. Staff and the owner see all 28 members, everybody
    /// else three (`private`), eleven (`all_users`) or what the owner chose (`custom`).
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Account {
        /// `all_users`, `private` or `custom`; any text that was stored is possible. Always shown.
        pub account_privacy: ::std::string::String,
        /// About me, at most 300 characters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub bio: ::std::option::Option<::std::string::String>,
        /// ISO 3166-1 alpha-2 code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub country: ::std::option::Option<::std::string::String>,
        /// Configured but never populated: always null.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub course_certificates: ::std::option::Option<::std::string::String>,
        /// When the account was made, in UTC, without fractions of a second.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date_joined: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        /// The confirmed e-mail address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        /// The configured extended profile fields; a missing value is `""`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub extended_profile: ::std::option::Option<
            ::std::vec::Vec<ExtendedProfileField>,
        >,
        /// Gender.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub gender: ::std::option::Option<crate::generated::openedx::open::Gender>,
        /// Why the person learns.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub goals: ::std::option::Option<::std::string::String>,
        /// The primary key.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<u64>,
        /// False until the account is activated, and once it is retired.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_active: ::std::option::Option<bool>,
        /// The languages that the person knows, by code; null without a profile.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub language_proficiencies: ::std::option::Option<
            ::std::vec::Vec<LanguageProficiency>,
        >,
        /// When the person last logged in, in UTC.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_login: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Level of education.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub level_of_education: ::std::option::Option<
            crate::generated::openedx::open::LevelOfEducation,
        >,
        /// Postal address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mailing_address: ::std::option::Option<::std::string::String>,
        /// Full name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// A requested name that is not confirmed yet.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pending_name_change: ::std::option::Option<::std::string::String>,
        /// Digits, after an optional `+`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phone_number: ::std::option::Option<::std::string::String>,
        /// The profile image. Always shown, even of private accounts; null without a profile.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub profile_image: ::std::option::Option<ProfileImage>,
        /// Whether the person is, or may be, too young to consent; null without a profile.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub requires_parental_consent: ::std::option::Option<bool>,
        /// The confirmed secondary e-mail address; null unless the feature is on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub secondary_email: ::std::option::Option<::std::string::String>,
        /// True where the feature is on, else null (never false).
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub secondary_email_enabled: ::std::option::Option<bool>,
        /// Profiles elsewhere, by platform; null without a profile.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub social_links: ::std::option::Option<::std::vec::Vec<SocialLink>>,
        /// Code of a US state.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub state: ::std::option::Option<::std::string::String>,
        /// Configured but never populated: always null.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub time_zone: ::std::option::Option<::std::string::String>,
        /// The user name. Always shown.
        pub username: ::std::string::String,
        /// The verified name, where the name-affirmation plugin knows one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub verified_name: ::std::option::Option<::std::string::String>,
        /// Year of birth.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub year_of_birth: ::std::option::Option<i32>,
    }
    impl Account {
        pub fn builder() -> builder::Account {
            Default::default()
        }
    }
    /// Accounts, in database order.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct AccountList(pub ::std::vec::Vec<Account>);
    impl ::std::ops::Deref for AccountList {
        type Target = ::std::vec::Vec<Account>;
        fn deref(&self) -> &::std::vec::Vec<Account> {
            &self.0
        }
    }
    impl ::std::convert::From<AccountList> for ::std::vec::Vec<Account> {
        fn from(value: AccountList) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<Account>> for AccountList {
        fn from(value: ::std::vec::Vec<Account>) -> Self {
            Self(value)
        }
    }
    /// Changes to an account, as a JSON merge patch: an absent member stays, null clears it, anything
    /// else sets it. Unknown members are ignored.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct AccountPatch {
        /// `all_users`, `private` or `custom`; any text is stored. Null returns to the default.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub account_privacy: ::std::option::Option<
            ::emeritus::Patch<::std::string::String>,
        >,
        /// About me, at most 300 characters; `""` reads back as null. Null is not handled upstream.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub bio: ::std::option::Option<::emeritus::Patch<::std::string::String>>,
        /// City; can be written, is never returned.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub city: ::std::option::Option<::emeritus::Patch<::std::string::String>>,
        /// ISO 3166-1 alpha-2 code; `""` clears it too. Any country but `US` clears `state`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub country: ::std::option::Option<::emeritus::Patch<::std::string::String>>,
        /// A new e-mail address: pending until confirmed through the mail that is sent to it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::emeritus::Patch<::std::string::String>>,
        /// Values of extended profile fields; only those that the site configured are returned.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub extended_profile: ::std::option::Option<
            ::emeritus::Patch<::std::vec::Vec<ExtendedProfileField>>,
        >,
        /// Gender; `""` clears it too.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub gender: ::std::option::Option<
            ::emeritus::Patch<crate::generated::openedx::open::Gender>,
        >,
        /// Why the person learns.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub goals: ::std::option::Option<::emeritus::Patch<::std::string::String>>,
        /// Replaces the whole list; codes are unique.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub language_proficiencies: ::std::option::Option<
            ::emeritus::Patch<::std::vec::Vec<LanguageProficiency>>,
        >,
        /// Level of education; `""` clears it too.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub level_of_education: ::std::option::Option<
            ::emeritus::Patch<crate::generated::openedx::open::LevelOfEducation>,
        >,
        /// Postal address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mailing_address: ::std::option::Option<
            ::emeritus::Patch<::std::string::String>,
        >,
        /// Full name, 1 to 255 characters once trimmed, without `<`, `>` or URLs. Null is not handled
        /// upstream.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::emeritus::Patch<::std::string::String>>,
        /// Everything but digits and a leading `+` is dropped; at most 50 characters are left.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phone_number: ::std::option::Option<
            ::emeritus::Patch<::std::string::String>,
        >,
        /// A new secondary e-mail address: pending until confirmed through the mail that is sent to it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub secondary_email: ::std::option::Option<
            ::emeritus::Patch<::std::string::String>,
        >,
        /// Merged by platform: a blank link deletes that platform's.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub social_links: ::std::option::Option<
            ::emeritus::Patch<::std::vec::Vec<SocialLink>>,
        >,
        /// Code of a US state or territory.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub state: ::std::option::Option<::emeritus::Patch<::std::string::String>>,
        /// Year of birth.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub year_of_birth: ::std::option::Option<::emeritus::Patch<i32>>,
    }
    impl AccountPatch {
        pub fn builder() -> builder::AccountPatch {
            Default::default()
        }
    }
    /// Where the lists are.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ApiRoot {
        /// The list of preferences.
        pub user_prefs: ::std::string::String,
        /// The list of users.
        pub users: ::std::string::String,
    }
    impl ApiRoot {
        pub fn builder() -> builder::ApiRoot {
            Default::default()
        }
    }
    /// A user, as other services of the site see one.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ApiUser {
        /// The e-mail address.
        pub email: ::std::string::String,
        /// The primary key.
        pub id: u64,
        /// The full name on the profile.
        pub name: ::std::string::String,
        /// All that the user prefers.
        pub preferences: Preferences,
        /// Where this object is.
        pub url: ::std::string::String,
        /// The user name.
        pub username: ::std::string::String,
    }
    impl ApiUser {
        pub fn builder() -> builder::ApiUser {
            Default::default()
        }
    }
    /// Somebody who was signed in.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct AuthenticatedUser {
        /// The full name.
        pub full_name: ::std::string::String,
        /// The primary key.
        pub user_id: u64,
        /// The user name.
        pub username: ::std::string::String,
    }
    impl AuthenticatedUser {
        pub fn builder() -> builder::AuthenticatedUser {
            Default::default()
        }
    }
    /// Whose accounts to delete.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct BulkRetirement {
        /// User names, separated by commas; blanks around them do not matter.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub usernames: ::std::option::Option<::std::string::String>,
    }
    impl BulkRetirement {
        pub fn builder() -> builder::BulkRetirement {
            Default::default()
        }
    }
    /// Whose retirement began, and whose did not.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct BulkRetirementResult {
        /// Who is unknown or was being retired already, in the order of the request.
        pub failed_user_retirements: ::std::vec::Vec<::std::string::String>,
        /// Whose retirement is pending now, sorted.
        pub successful_user_retirements: ::std::vec::Vec<::std::string::String>,
    }
    impl BulkRetirementResult {
        pub fn builder() -> builder::BulkRetirementResult {
            Default::default()
        }
    }
    /// Which deletion request to take back.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct CancelledRetirement {
        /// The primary key of the retirement.
        pub retirement_id: u64,
    }
    impl CancelledRetirement {
        pub fn builder() -> builder::CancelledRetirement {
            Default::default()
        }
    }
    /// Retirements to forget, and what to overwrite them with first.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct CompletedRetirements {
        /// Overwrites the original e-mail address; `redacted` unless given.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub redacted_email: ::std::option::Option<::std::string::String>,
        /// Overwrites the original full name; `redacted` unless given.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub redacted_name: ::std::option::Option<::std::string::String>,
        /// Overwrites the original user name; `redacted` unless given.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub redacted_username: ::std::option::Option<::std::string::String>,
        /// The original user names; each has to be `COMPLETE`, none may be named twice.
        pub usernames: ::std::vec::Vec<::std::string::String>,
    }
    impl CompletedRetirements {
        pub fn builder() -> builder::CompletedRetirements {
            Default::default()
        }
    }
    /// What is wrong with each value that was checked; blank where it will do.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct Decisions {
        /// Of the repeated e-mail address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub confirm_email: ::std::option::Option<::std::string::String>,
        /// Of the country.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub country: ::std::option::Option<::std::string::String>,
        /// Of the e-mail address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        /// Of the full name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Of the password.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub password: ::std::option::Option<::std::string::String>,
        /// Of the user name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub username: ::std::option::Option<::std::string::String>,
    }
    impl Decisions {
        pub fn builder() -> builder::Decisions {
            Default::default()
        }
    }
    /// What is filled in already: text, or whether a checkbox is checked.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(untagged)]
    pub enum DefaultValue {
        String(::std::string::String),
        Boolean(bool),
    }
    impl ::std::fmt::Display for DefaultValue {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::String(x) => x.fmt(f),
                Self::Boolean(x) => x.fmt(f),
            }
        }
    }
    impl ::std::convert::From<bool> for DefaultValue {
        fn from(value: bool) -> Self {
            Self::Boolean(value)
        }
    }
    /// Proof that the caller is the owner of the account.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct DeletionRequest {
        /// The caller's current password.
        pub password: ::emeritus::Secret,
    }
    impl DeletionRequest {
        pub fn builder() -> builder::DeletionRequest {
            Default::default()
        }
    }
    /// Somebody who was found by an e-mail address.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EmailMatch {
        /// The e-mail address.
        pub email: ::std::string::String,
        /// The primary key.
        pub id: u64,
        /// The user name.
        pub username: ::std::string::String,
    }
    impl EmailMatch {
        pub fn builder() -> builder::EmailMatch {
            Default::default()
        }
    }
    /// Those who were found, in no order.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct EmailMatches(pub ::std::vec::Vec<EmailMatch>);
    impl ::std::ops::Deref for EmailMatches {
        type Target = ::std::vec::Vec<EmailMatch>;
        fn deref(&self) -> &::std::vec::Vec<EmailMatch> {
            &self.0
        }
    }
    impl ::std::convert::From<EmailMatches> for ::std::vec::Vec<EmailMatch> {
        fn from(value: EmailMatches) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<EmailMatch>> for EmailMatches {
        fn from(value: ::std::vec::Vec<EmailMatch>) -> Self {
            Self(value)
        }
    }
    /// Whether the organisation of a course may write to the caller.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EmailOptIn {
        /// The key of a course of the organisation; there need not be such a course.
        pub course_id: ::std::string::String,
        /// `true`, in any letter case; everything else means no.
        pub email_opt_in: ::std::string::String,
    }
    impl EmailOptIn {
        pub fn builder() -> builder::EmailOptIn {
            Default::default()
        }
    }
    /// Which addresses to look for.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EmailSearch {
        /// E-mail addresses; unknown ones are skipped.
        pub emails: ::std::vec::Vec<::std::string::String>,
    }
    impl EmailSearch {
        pub fn builder() -> builder::EmailSearch {
            Default::default()
        }
    }
    /// What to say about a value.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct ErrorMessages {
        /// That there is none, where there has to be one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub required: ::std::option::Option<::std::string::String>,
    }
    impl ErrorMessages {
        pub fn builder() -> builder::ErrorMessages {
            Default::default()
        }
    }
    /// A profile field that the site added.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ExtendedProfileField {
        /// The name of the field.
        pub field_name: ::std::string::String,
        /// Its value, of any type.
        pub field_value: ::serde_json::Value,
    }
    impl ExtendedProfileField {
        pub fn builder() -> builder::ExtendedProfileField {
            Default::default()
        }
    }
    /// A form, for a client to render.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct FormDescription {
        /// The fields, in the order of the form.
        pub fields: ::std::vec::Vec<FormField>,
        /// The HTTP method that submits the form: `post`.
        pub method: ::std::string::String,
        /// The path to submit the form to.
        pub submit_url: ::std::string::String,
    }
    impl FormDescription {
        pub fn builder() -> builder::FormDescription {
            Default::default()
        }
    }
    /// A field of a form.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct FormField {
        /// What is filled in already.
        #[serde(rename = "defaultValue")]
        pub default_value: DefaultValue,
        /// What to say if it is not.
        #[serde(rename = "errorMessages")]
        pub error_messages: ErrorMessages,
        /// Whether it is in plain sight, rather than behind a toggle.
        pub exposed: bool,
        /// How to fill it in, for people.
        pub instructions: ::std::string::String,
        /// What the field is called, for people; may be HTML.
        pub label: ::std::string::String,
        /// Where people who cannot sign in are sent for help.
        #[serde(rename = "loginIssueSupportLink")]
        pub login_issue_support_link: ::std::string::String,
        /// The key under which the value is submitted.
        pub name: ::std::string::String,
        /// What can be chosen; of a `select` alone.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub options: ::std::option::Option<::std::vec::Vec<FormOption>>,
        /// What stands in the field while it is blank.
        pub placeholder: ::std::string::String,
        /// Whether it has to be filled in.
        pub required: bool,
        /// What the value has to be like.
        pub restrictions: Restrictions,
        /// The address of further help.
        #[serde(rename = "supplementalLink")]
        pub supplemental_link: ::std::string::String,
        /// The text of that link.
        #[serde(rename = "supplementalText")]
        pub supplemental_text: ::std::string::String,
        /// What kind of field it is.
        #[serde(rename = "type")]
        pub type_: crate::generated::openedx::open::FieldType,
    }
    impl FormField {
        pub fn builder() -> builder::FormField {
            Default::default()
        }
    }
    /// Something that can be chosen.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct FormOption {
        /// Whether it is chosen already.
        pub default: bool,
        /// What people see.
        pub name: ::std::string::String,
        /// What is submitted.
        pub value: ::std::string::String,
    }
    impl FormOption {
        pub fn builder() -> builder::FormOption {
            Default::default()
        }
    }
    /// User names that were replaced in the LMS.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ForumUsernameMappings {
        /// Objects of one member each: the old name, and the new one.
        pub username_mappings: ::std::vec::Vec<
            ::std::collections::HashMap<::std::string::String, ::std::string::String>,
        >,
    }
    impl ForumUsernameMappings {
        pub fn builder() -> builder::ForumUsernameMappings {
            Default::default()
        }
    }
    /// Which names were replaced.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ForumUsernameReplacements {
        /// The pairs that the discussion service failed at.
        pub failed_replacements: ::std::vec::Vec<
            ::std::collections::HashMap<::std::string::String, ::std::string::String>,
        >,
        /// The pairs of which the new name is shown now, or that the LMS or the discussion service does
        /// not know.
        pub successful_replacements: ::std::vec::Vec<
            ::std::collections::HashMap<::std::string::String, ::std::string::String>,
        >,
    }
    impl ForumUsernameReplacements {
        pub fn builder() -> builder::ForumUsernameReplacements {
            Default::default()
        }
    }
    /// A square JPEG file.
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
    pub struct JpegFile(pub ::std::string::String);
    impl ::std::ops::Deref for JpegFile {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<JpegFile> for ::std::string::String {
        fn from(value: JpegFile) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::string::String> for JpegFile {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for JpegFile {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for JpegFile {
        type Err = ::std::convert::Infallible;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }
    /// A language that a person knows.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct LanguageProficiency {
        /// The code of the language, such as `en`.
        pub code: ::std::string::String,
    }
    impl LanguageProficiency {
        pub fn builder() -> builder::LanguageProficiency {
            Default::default()
        }
    }
    /// Names a learner.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct LearnerName {
        /// The original user name, in its exact letter case, also once it has changed.
        pub username: ::std::string::String,
    }
    impl LearnerName {
        pub fn builder() -> builder::LearnerName {
            Default::default()
        }
    }
    /// Somebody is signed in.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct LoggedIn {
        /// Where to go next; null unless the site signs people in at a micro-frontend.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub redirect_url: ::std::option::Option<::std::string::String>,
        /// True.
        pub success: bool,
    }
    impl LoggedIn {
        pub fn builder() -> builder::LoggedIn {
            Default::default()
        }
    }
    /// The description of the form to sign in with.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct LoginForm {
        /// The fields, in order.
        pub fields: ::std::vec::Vec<LoginFormField>,
        /// The HTTP method, `post`.
        pub method: ::std::string::String,
        /// Where to send the form; of version 1, whichever version was asked.
        pub submit_url: ::std::string::String,
    }
    impl LoginForm {
        pub fn builder() -> builder::LoginForm {
            Default::default()
        }
    }
    /// Texts for what is wrong with a field; the login form has none.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct LoginFormErrors(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for LoginFormErrors {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<LoginFormErrors>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: LoginFormErrors) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for LoginFormErrors {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    /// A field of the form to sign in with.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct LoginFormField {
        /// What is in it at first.
        #[serde(rename = "defaultValue")]
        pub default_value: ::std::string::String,
        /// Texts for what is wrong; none.
        #[serde(rename = "errorMessages")]
        pub error_messages: LoginFormErrors,
        /// Whether it is shown at once.
        pub exposed: bool,
        /// What stands below it.
        pub instructions: ::std::string::String,
        /// What stands beside it.
        pub label: ::std::string::String,
        /// Where people who cannot sign in find help.
        #[serde(rename = "loginIssueSupportLink")]
        pub login_issue_support_link: ::std::string::String,
        /// The name that the form sends.
        pub name: ::std::string::String,
        /// What is shown while nothing is in it.
        pub placeholder: ::std::string::String,
        /// Whether it has to be filled in.
        pub required: bool,
        /// What may be filled in.
        pub restrictions: LoginFormRestrictions,
        /// A link beside the field; blank.
        #[serde(rename = "supplementalLink")]
        pub supplemental_link: ::std::string::String,
        /// The text of that link; blank.
        #[serde(rename = "supplementalText")]
        pub supplemental_text: ::std::string::String,
        /// `email` or `password`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
    }
    impl LoginFormField {
        pub fn builder() -> builder::LoginFormField {
            Default::default()
        }
    }
    /// What may be filled in.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct LoginFormRestrictions {
        /// The most characters.
        pub max_length: u32,
        /// The fewest characters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub min_length: ::std::option::Option<u32>,
    }
    impl LoginFormRestrictions {
        pub fn builder() -> builder::LoginFormRestrictions {
            Default::default()
        }
    }
    /// How long the new JWT cookies last.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct LoginRefreshed {
        /// When the cookies expire, or `not-found`.
        pub expires: ::std::string::String,
        /// When the cookies expire, in seconds since the epoch.
        pub expires_epoch_seconds: i64,
        /// The time of the answer, in seconds since the epoch, with a fraction.
        pub response_epoch_seconds: f64,
        /// The time of the answer.
        pub response_http_date: ::std::string::String,
        /// True.
        pub success: bool,
        /// Who is signed in.
        pub user_id: u64,
    }
    impl LoginRefreshed {
        pub fn builder() -> builder::LoginRefreshed {
            Default::default()
        }
    }
    /// Who signs in, by user name or e-mail address.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct LoginRequest {
        /// The cookie `csrftoken`, instead of the header `X-CSRFToken`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub csrfmiddlewaretoken: ::std::option::Option<::emeritus::Secret>,
        /// The e-mail address, or else the user name.
        pub email_or_username: ::std::string::String,
        /// The path to go to next, which comes back in `redirect_url`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        /// The password.
        pub password: ::emeritus::Secret,
    }
    impl LoginRequest {
        pub fn builder() -> builder::LoginRequest {
            Default::default()
        }
    }
    /// Who signs in, by e-mail address.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct LoginRequestV1 {
        /// The cookie `csrftoken`, instead of the header `X-CSRFToken`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub csrfmiddlewaretoken: ::std::option::Option<::emeritus::Secret>,
        /// The e-mail address.
        pub email: ::std::string::String,
        /// The path to go to next, which comes back in `redirect_url`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        /// The password.
        pub password: ::emeritus::Secret,
    }
    impl LoginRequestV1 {
        pub fn builder() -> builder::LoginRequestV1 {
            Default::default()
        }
    }
    /// Who is asking.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Me {
        /// The caller's user name.
        pub username: ::std::string::String,
    }
    impl Me {
        pub fn builder() -> builder::Me {
            Default::default()
        }
    }
    /// The name that is asked for.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct NameChange {
        /// The full name, without `<`, `>` or URLs.
        pub name: NameChangeName,
    }
    impl NameChange {
        pub fn builder() -> builder::NameChange {
            Default::default()
        }
    }
    /// The full name, without `<`, `>` or URLs.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct NameChangeName(::std::string::String);
    impl ::std::ops::Deref for NameChangeName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<NameChangeName> for ::std::string::String {
        fn from(value: NameChangeName) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for NameChangeName {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for NameChangeName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for NameChangeName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for NameChangeName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }
    /// The organisations of the courses that were left.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct OrgList(pub ::std::vec::Vec<::std::string::String>);
    impl ::std::ops::Deref for OrgList {
        type Target = ::std::vec::Vec<::std::string::String>;
        fn deref(&self) -> &::std::vec::Vec<::std::string::String> {
            &self.0
        }
    }
    impl ::std::convert::From<OrgList> for ::std::vec::Vec<::std::string::String> {
        fn from(value: OrgList) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::std::string::String>> for OrgList {
        fn from(value: ::std::vec::Vec<::std::string::String>) -> Self {
            Self(value)
        }
    }
    /// A learner whose partners have to be told.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct PartnerReportEntry {
        /// When the learner was queued, in UTC.
        pub created: ::chrono::DateTime<::chrono::offset::Utc>,
        /// The organisations whose courses the learner took, in no particular order.
        pub orgs: ::std::vec::Vec<::std::string::String>,
        /// The e-mail address before retirement.
        pub original_email: ::std::string::String,
        /// The full name before retirement.
        pub original_name: ::std::string::String,
        /// The user name before retirement.
        pub original_username: ::std::string::String,
        /// The primary key of the user.
        pub user_id: u64,
    }
    impl PartnerReportEntry {
        pub fn builder() -> builder::PartnerReportEntry {
            Default::default()
        }
    }
    /// Learners whose partners have to be told, in the order in which they were queued.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct PartnerReportList(pub ::std::vec::Vec<PartnerReportEntry>);
    impl ::std::ops::Deref for PartnerReportList {
        type Target = ::std::vec::Vec<PartnerReportEntry>;
        fn deref(&self) -> &::std::vec::Vec<PartnerReportEntry> {
            &self.0
        }
    }
    impl ::std::convert::From<PartnerReportList>
    for ::std::vec::Vec<PartnerReportEntry> {
        fn from(value: PartnerReportList) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<PartnerReportEntry>>
    for PartnerReportList {
        fn from(value: ::std::vec::Vec<PartnerReportEntry>) -> Self {
            Self(value)
        }
    }
    /// A square PNG file.
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
    pub struct PngFile(pub ::std::string::String);
    impl ::std::ops::Deref for PngFile {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<PngFile> for ::std::string::String {
        fn from(value: PngFile) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::string::String> for PngFile {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for PngFile {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for PngFile {
        type Err = ::std::convert::Infallible;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }
    /// The value of a preference: a bare JSON string. To be set, it must not be blank. What is no text
    /// is stored as Python prints it: `true` becomes `True`.
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
    pub struct PreferenceValue(pub ::std::string::String);
    impl ::std::ops::Deref for PreferenceValue {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<PreferenceValue> for ::std::string::String {
        fn from(value: PreferenceValue) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::string::String> for PreferenceValue {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for PreferenceValue {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for PreferenceValue {
        type Err = ::std::convert::Infallible;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }
    /// Preferences by key. Values are always text.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct Preferences(
        pub ::std::collections::HashMap<::std::string::String, ::std::string::String>,
    );
    impl ::std::ops::Deref for Preferences {
        type Target = ::std::collections::HashMap<
            ::std::string::String,
            ::std::string::String,
        >;
        fn deref(
            &self,
        ) -> &::std::collections::HashMap<::std::string::String, ::std::string::String> {
            &self.0
        }
    }
    impl ::std::convert::From<Preferences>
    for ::std::collections::HashMap<::std::string::String, ::std::string::String> {
        fn from(value: Preferences) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::std::collections::HashMap<::std::string::String, ::std::string::String>,
    > for Preferences {
        fn from(
            value: ::std::collections::HashMap<
                ::std::string::String,
                ::std::string::String,
            >,
        ) -> Self {
            Self(value)
        }
    }
    /// Changes to preferences, as a JSON merge patch: an absent key stays, null removes it, anything
    /// else sets it. What is no text is stored as Python prints it: `true` becomes `True`.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct PreferencesPatch(
        pub ::std::collections::HashMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >,
    );
    impl ::std::ops::Deref for PreferencesPatch {
        type Target = ::std::collections::HashMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >;
        fn deref(
            &self,
        ) -> &::std::collections::HashMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        > {
            &self.0
        }
    }
    impl ::std::convert::From<PreferencesPatch>
    for ::std::collections::HashMap<
        ::std::string::String,
        ::std::option::Option<::std::string::String>,
    > {
        fn from(value: PreferencesPatch) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::std::collections::HashMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >,
    > for PreferencesPatch {
        fn from(
            value: ::std::collections::HashMap<
                ::std::string::String,
                ::std::option::Option<::std::string::String>,
            >,
        ) -> Self {
            Self(value)
        }
    }
    /// Where the four sizes of a profile image are.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ProfileImage {
        /// Whether the person uploaded an image; otherwise the URLs are of a stock image.
        pub has_image: bool,
        /// 500 × 500 pixels.
        pub image_url_full: ::std::string::String,
        /// 120 × 120 pixels.
        pub image_url_large: ::std::string::String,
        /// 50 × 50 pixels.
        pub image_url_medium: ::std::string::String,
        /// 30 × 30 pixels.
        pub image_url_small: ::std::string::String,
    }
    impl ProfileImage {
        pub fn builder() -> builder::ProfileImage {
            Default::default()
        }
    }
    /// The account that was made.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Registered {
        /// Who is signed in now.
        pub authenticated_user: AuthenticatedUser,
        /// Where the browser goes next.
        pub redirect_url: ::std::string::String,
        /// Always true.
        pub success: bool,
    }
    impl Registered {
        pub fn builder() -> builder::Registered {
            Default::default()
        }
    }
    /// What was found out.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct RegistrationDecisions {
        /// At most three user names that are free, where the name was good or the user name is taken.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub username_suggestions: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /// What is wrong with each value that was checked.
        pub validation_decisions: Decisions,
    }
    impl RegistrationDecisions {
        pub fn builder() -> builder::RegistrationDecisions {
            Default::default()
        }
    }
    /// A person who wants an account, as the form is sent. Which fields are required besides the first
    /// four is up to the site.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct RegistrationForm {
        /// The third party's token.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub access_token: ::std::option::Option<::emeritus::Secret>,
        /// The city.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub city: ::std::option::Option<::std::string::String>,
        /// The e-mail address again; not in the first version.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub confirm_email: ::std::option::Option<::std::string::String>,
        /// An ISO 3166-1 alpha-2 code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub country: ::std::option::Option<::std::string::String>,
        /// A course to enrol in after registration.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub course_id: ::std::option::Option<::std::string::String>,
        /// The e-mail address, 3 to 254 characters.
        pub email: ::std::string::String,
        /// Whether the course's organisation may send mail.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email_opt_in: ::std::option::Option<::std::string::String>,
        /// `enroll` to enrol in that course.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enrollment_action: ::std::option::Option<::std::string::String>,
        /// The given name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub first_name: ::std::option::Option<::std::string::String>,
        /// `m`, `f` or `o`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub gender: ::std::option::Option<::std::string::String>,
        /// Why the person learns.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub goals: ::std::option::Option<::std::string::String>,
        /// `true` if the honor code is accepted, and the terms of service where nothing is said of them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub honor_code: ::std::option::Option<::std::string::String>,
        /// The family name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_name: ::std::option::Option<::std::string::String>,
        /// `p m b a hs jhs el none other`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub level_of_education: ::std::option::Option<::std::string::String>,
        /// The postal address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mailing_address: ::std::option::Option<::std::string::String>,
        /// Whether the platform may send marketing mail.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub marketing_emails_opt_in: ::std::option::Option<::std::string::String>,
        /// The full name, 1 to 255 characters without `<`, `>` and `://`.
        pub name: ::std::string::String,
        /// The path to go to after registration.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        /// The password, 8 to 75 characters unless the site says otherwise.
        pub password: ::emeritus::Secret,
        /// The third party that vouches for the person, with `access_token`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub provider: ::std::option::Option<::std::string::String>,
        /// The third party through which the person began to register in the browser.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub social_auth_provider: ::std::option::Option<::std::string::String>,
        /// The state, province or region.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub state: ::std::option::Option<::std::string::String>,
        /// `true` if the terms of service are accepted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub terms_of_service: ::std::option::Option<::std::string::String>,
        /// The user name, 2 to 30 of letters, digits, `_` and `-`.
        pub username: ::std::string::String,
        /// The year of birth; what is no year is ignored.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub year_of_birth: ::std::option::Option<::std::string::String>,
    }
    impl RegistrationForm {
        pub fn builder() -> builder::RegistrationForm {
            Default::default()
        }
    }
    /// Values to be checked: any of them, or none.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct RegistrationValues {
        /// The e-mail address again.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub confirm_email: ::std::option::Option<::std::string::String>,
        /// The country.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub country: ::std::option::Option<::std::string::String>,
        /// The e-mail address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        /// The name of one of the above, to have that one checked alone, even if it was not sent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub form_field_key: ::std::option::Option<::std::string::String>,
        /// The full name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// The password; compared with user name and e-mail address where they were sent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub password: ::std::option::Option<::emeritus::Secret>,
        /// `true` on the page where people reset their password.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reset_password_page: ::std::option::Option<::std::string::String>,
        /// The user name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub username: ::std::option::Option<::std::string::String>,
    }
    impl RegistrationValues {
        pub fn builder() -> builder::RegistrationValues {
            Default::default()
        }
    }
    /// A learner whose partners were told. Other members are ignored.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ReportedLearner {
        /// The user name before retirement, in its exact letter case.
        pub original_username: ::std::string::String,
    }
    impl ReportedLearner {
        pub fn builder() -> builder::ReportedLearner {
            Default::default()
        }
    }
    /// Learners whose partners were told.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct ReportedLearners(pub ::std::vec::Vec<ReportedLearner>);
    impl ::std::ops::Deref for ReportedLearners {
        type Target = ::std::vec::Vec<ReportedLearner>;
        fn deref(&self) -> &::std::vec::Vec<ReportedLearner> {
            &self.0
        }
    }
    impl ::std::convert::From<ReportedLearners> for ::std::vec::Vec<ReportedLearner> {
        fn from(value: ReportedLearners) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<ReportedLearner>> for ReportedLearners {
        fn from(value: ::std::vec::Vec<ReportedLearner>) -> Self {
            Self(value)
        }
    }
    /// What a value has to be like; nothing is said about what does not matter.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct Restrictions {
        /// The greatest number of characters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub max_length: ::std::option::Option<u32>,
        /// The least number of letters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub min_alphabetic: ::std::option::Option<u32>,
        /// The least number of characters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub min_length: ::std::option::Option<u32>,
        /// The least number of small letters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub min_lower: ::std::option::Option<u32>,
        /// The least number of digits.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub min_numeric: ::std::option::Option<u32>,
        /// The least number of punctuation marks.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub min_punctuation: ::std::option::Option<u32>,
        /// The least number of symbols.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub min_symbol: ::std::option::Option<u32>,
        /// The least number of capital letters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub min_upper: ::std::option::Option<u32>,
        /// `readonly` where the value cannot be changed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub readonly: ::std::option::Option<::std::string::String>,
    }
    impl Restrictions {
        pub fn builder() -> builder::Restrictions {
            Default::default()
        }
    }
    /// Which proctoring backends retired the learner.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct RetiredAtBackends(
        pub ::std::collections::HashMap<::std::string::String, bool>,
    );
    impl ::std::ops::Deref for RetiredAtBackends {
        type Target = ::std::collections::HashMap<::std::string::String, bool>;
        fn deref(&self) -> &::std::collections::HashMap<::std::string::String, bool> {
            &self.0
        }
    }
    impl ::std::convert::From<RetiredAtBackends>
    for ::std::collections::HashMap<::std::string::String, bool> {
        fn from(value: RetiredAtBackends) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::collections::HashMap<::std::string::String, bool>>
    for RetiredAtBackends {
        fn from(
            value: ::std::collections::HashMap<::std::string::String, bool>,
        ) -> Self {
            Self(value)
        }
    }
    /// A learner who is being retired.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Retirement {
        /// When deletion was asked for, in UTC.
        pub created: ::chrono::DateTime<::chrono::offset::Utc>,
        /// Where the learner is.
        pub current_state: RetirementStateRef,
        /// The primary key of the retirement.
        pub id: u64,
        /// Where the learner was before.
        pub last_state: RetirementStateRef,
        /// When the retirement last moved, in UTC.
        pub modified: ::chrono::DateTime<::chrono::offset::Utc>,
        /// The e-mail address before retirement.
        pub original_email: ::std::string::String,
        /// The full name before retirement; may be blank.
        pub original_name: ::std::string::String,
        /// The user name before retirement; every step names the learner by it.
        pub original_username: ::std::string::String,
        /// The e-mail address after retirement.
        pub retired_email: ::std::string::String,
        /// The user name after retirement.
        pub retired_username: ::std::string::String,
        /// The account as it is now: its name and address change on the way.
        pub user: RetirementUser,
    }
    impl Retirement {
        pub fn builder() -> builder::Retirement {
            Default::default()
        }
    }
    /// Learners who are being retired, by the id of the retirement.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct RetirementList(pub ::std::vec::Vec<Retirement>);
    impl ::std::ops::Deref for RetirementList {
        type Target = ::std::vec::Vec<Retirement>;
        fn deref(&self) -> &::std::vec::Vec<Retirement> {
            &self.0
        }
    }
    impl ::std::convert::From<RetirementList> for ::std::vec::Vec<Retirement> {
        fn from(value: RetirementList) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<Retirement>> for RetirementList {
        fn from(value: ::std::vec::Vec<Retirement>) -> Self {
            Self(value)
        }
    }
    /// The profile of a learner who is being retired.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct RetirementProfile {
        /// The primary key of the profile.
        pub id: u64,
        /// Full name; blank once wiped.
        pub name: ::std::string::String,
    }
    impl RetirementProfile {
        pub fn builder() -> builder::RetirementProfile {
            Default::default()
        }
    }
    /// A retirement state.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct RetirementStateRef {
        /// The primary key.
        pub id: u64,
        /// The position among all states.
        pub state_execution_order: u16,
        /// The name.
        pub state_name: ::std::string::String,
    }
    impl RetirementStateRef {
        pub fn builder() -> builder::RetirementStateRef {
            Default::default()
        }
    }
    /// A move to another state. Members other than these are refused.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct RetirementStatusChange {
        /// Moves even to the current or an earlier state.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub force: ::std::option::Option<bool>,
        /// The name of the state to move to.
        pub new_state: ::std::string::String,
        /// What happened, for the log of the retirement.
        pub response: ::std::string::String,
        /// The original user name, in its exact letter case.
        pub username: ::std::string::String,
    }
    impl RetirementStatusChange {
        pub fn builder() -> builder::RetirementStatusChange {
            Default::default()
        }
    }
    /// The account of a learner who is being retired.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct RetirementUser {
        /// The current e-mail address.
        pub email: ::std::string::String,
        /// The primary key of the user, by which proctoring and other services know the learner.
        pub id: u64,
        /// The profile; an account made from a JWT alone has none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub profile: ::std::option::Option<RetirementProfile>,
        /// The current user name.
        pub username: ::std::string::String,
    }
    impl RetirementUser {
        pub fn builder() -> builder::RetirementUser {
            Default::default()
        }
    }
    /// A token to be taken back.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct RevocationRequest {
        /// The public identifier of the application, unless HTTP Basic says it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_id: ::std::option::Option<::std::string::String>,
        /// The secret of a confidential application, unless HTTP Basic says it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_secret: ::std::option::Option<::emeritus::Secret>,
        /// An access token or a refresh token.
        pub token: ::emeritus::Secret,
        /// `access_token` or `refresh_token`: where to look first, which changes nothing.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub token_type_hint: ::std::option::Option<::std::string::String>,
    }
    impl RevocationRequest {
        pub fn builder() -> builder::RevocationRequest {
            Default::default()
        }
    }
    /// A person's profile on another platform.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct SocialLink {
        /// `facebook`, `x` or `linkedin`.
        pub platform: ::std::string::String,
        /// The URL of the profile.
        pub social_link: ::std::string::String,
    }
    impl SocialLink {
        pub fn builder() -> builder::SocialLink {
            Default::default()
        }
    }
    /// Says that it worked.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Success {
        /// Always true.
        pub success: bool,
    }
    impl Success {
        pub fn builder() -> builder::Success {
            Default::default()
        }
    }
    /// What a third party's sign-in has to say.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct ThirdPartyAuthError {
        /// The message, for people; null where there is none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user_message: ::std::option::Option<::std::string::String>,
    }
    impl ThirdPartyAuthError {
        pub fn builder() -> builder::ThirdPartyAuthError {
            Default::default()
        }
    }
    /// A time zone.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct TimeZone {
        /// Its name in words, with abbreviation and offset at the time of the request.
        pub description: ::std::string::String,
        /// Its name in the IANA database, which the preference `time_zone` takes.
        pub time_zone: ::std::string::String,
    }
    impl TimeZone {
        pub fn builder() -> builder::TimeZone {
            Default::default()
        }
    }
    /// Time zones, by description.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct TimeZoneList(pub ::std::vec::Vec<TimeZone>);
    impl ::std::ops::Deref for TimeZoneList {
        type Target = ::std::vec::Vec<TimeZone>;
        fn deref(&self) -> &::std::vec::Vec<TimeZone> {
            &self.0
        }
    }
    impl ::std::convert::From<TimeZoneList> for ::std::vec::Vec<TimeZone> {
        fn from(value: TimeZoneList) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<TimeZone>> for TimeZoneList {
        fn from(value: ::std::vec::Vec<TimeZone>) -> Self {
            Self(value)
        }
    }
    /// A new user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct UserCreation {
        /// ISO 3166-1 alpha-2 code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub country: ::std::option::Option<::std::string::String>,
        /// The e-mail address; nobody has it, or had it before being retired.
        pub email: ::std::string::String,
        /// Gender.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub gender: ::std::option::Option<crate::generated::openedx::open::Gender>,
        /// Whether the account is active, as it is unless told otherwise.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_active: ::std::option::Option<bool>,
        /// Whether the user is staff.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_staff: ::std::option::Option<bool>,
        /// Whether the user is a superuser; only superusers can say so.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_superuser: ::std::option::Option<bool>,
        /// Level of education.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub level_of_education: ::std::option::Option<
            crate::generated::openedx::open::LevelOfEducation,
        >,
        /// Full name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// The password, 8 to 75 characters; unusable unless given.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub password: ::std::option::Option<::emeritus::Secret>,
        /// The user name; nobody has it, or had it before being retired.
        pub username: ::std::string::String,
        /// Year of birth, of the last 120 years.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub year_of_birth: ::std::option::Option<i32>,
    }
    impl UserCreation {
        pub fn builder() -> builder::UserCreation {
            Default::default()
        }
    }
    /// Changes to a user; absent members stay.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct UserModification {
        /// ISO 3166-1 alpha-2 code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub country: ::std::option::Option<::std::string::String>,
        /// The e-mail address, which changes at once; nobody else has it, or had it before being retired.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        /// Gender.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub gender: ::std::option::Option<crate::generated::openedx::open::Gender>,
        /// Whether the account is active.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_active: ::std::option::Option<bool>,
        /// Whether the user is staff.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_staff: ::std::option::Option<bool>,
        /// Whether the user is a superuser; only superusers can say so.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_superuser: ::std::option::Option<bool>,
        /// Level of education.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub level_of_education: ::std::option::Option<
            crate::generated::openedx::open::LevelOfEducation,
        >,
        /// Full name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// The password, 8 to 75 characters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub password: ::std::option::Option<::emeritus::Secret>,
        /// Whom to change, by user name or e-mail address.
        pub username_or_email: ::std::string::String,
        /// Year of birth, of the last 120 years.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub year_of_birth: ::std::option::Option<i32>,
    }
    impl UserModification {
        pub fn builder() -> builder::UserModification {
            Default::default()
        }
    }
    /// A page of users, by primary key.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct UserPage {
        /// How many users there are on all pages.
        pub count: u64,
        /// The number of this page, from 1.
        pub current_page: u64,
        /// The URL of the next page, if there is one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        /// How many pages there are; one, if there is nobody.
        pub num_pages: u64,
        /// The URL of the page before, if there is one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        /// The users of this page.
        pub results: ::std::vec::Vec<ApiUser>,
        /// How many users are on the pages before.
        pub start: u64,
    }
    impl UserPage {
        pub fn builder() -> builder::UserPage {
            Default::default()
        }
    }
    /// What a user prefers for one key.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct UserPreference {
        /// What it is about.
        pub key: ::std::string::String,
        /// Where this object is; it ends with the primary key.
        pub url: ::std::string::String,
        /// Whose preference it is.
        pub user: ApiUser,
        /// What is preferred.
        pub value: ::std::string::String,
    }
    impl UserPreference {
        pub fn builder() -> builder::UserPreference {
            Default::default()
        }
    }
    /// A page of preferences, by primary key.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct UserPreferencePage {
        /// How many preferences there are on all pages.
        pub count: u64,
        /// The number of this page, from 1.
        pub current_page: u64,
        /// The URL of the next page, if there is one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        /// How many pages there are; one, if there is no preference.
        pub num_pages: u64,
        /// The URL of the page before, if there is one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        /// The preferences of this page.
        pub results: ::std::vec::Vec<UserPreference>,
        /// How many preferences are on the pages before.
        pub start: u64,
    }
    impl UserPreferencePage {
        pub fn builder() -> builder::UserPreferencePage {
            Default::default()
        }
    }
    /// Whom was made or changed.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct UserReference {
        /// The primary key.
        pub user_id: u64,
        /// The user name.
        pub username: ::std::string::String,
    }
    impl UserReference {
        pub fn builder() -> builder::UserReference {
            Default::default()
        }
    }
    /// Which user names to replace.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct UsernameReplacement {
        /// Objects of one member each: the name of today, and the desired one.
        pub username_mappings: ::std::vec::Vec<
            ::std::collections::HashMap<::std::string::String, ::std::string::String>,
        >,
    }
    impl UsernameReplacement {
        pub fn builder() -> builder::UsernameReplacement {
            Default::default()
        }
    }
    /// What was replaced by what.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct UsernameReplacements {
        /// The names that the database did not let be replaced.
        pub failed_replacements: ::std::vec::Vec<
            ::std::collections::HashMap<
                ::std::string::String,
                ::std::option::Option<::std::string::String>,
            >,
        >,
        /// The names that were replaced, or that nobody had, with the new ones.
        pub successful_replacements: ::std::vec::Vec<
            ::std::collections::HashMap<
                ::std::string::String,
                ::std::option::Option<::std::string::String>,
            >,
        >,
    }
    impl UsernameReplacements {
        pub fn builder() -> builder::UsernameReplacements {
            Default::default()
        }
    }
    /// An attempt at ID verification.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct VerificationDetails {
        /// When it stops to count, in UTC; null where it never does.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub expiration_datetime: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        /// Why photos were refused (a text, or JSON in one), or on what grounds somebody was verified by
        /// hand.
        pub message: ::std::string::String,
        /// The receipt of photos.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub receipt_id: ::std::option::Option<::std::string::String>,
        /// How far it has come.
        pub status: crate::generated::openedx::open::VerificationProgress,
        /// How it was attempted.
        #[serde(rename = "type")]
        pub type_: crate::generated::openedx::open::VerificationType,
        /// When anything about it last changed, in UTC.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    impl VerificationDetails {
        pub fn builder() -> builder::VerificationDetails {
            Default::default()
        }
    }
    /// Attempts at ID verification, those that changed last first.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct VerificationList(pub ::std::vec::Vec<VerificationDetails>);
    impl ::std::ops::Deref for VerificationList {
        type Target = ::std::vec::Vec<VerificationDetails>;
        fn deref(&self) -> &::std::vec::Vec<VerificationDetails> {
            &self.0
        }
    }
    impl ::std::convert::From<VerificationList>
    for ::std::vec::Vec<VerificationDetails> {
        fn from(value: VerificationList) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<VerificationDetails>>
    for VerificationList {
        fn from(value: ::std::vec::Vec<VerificationDetails>) -> Self {
            Self(value)
        }
    }
    /// What all that somebody tried amounts to.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct VerificationSummary {
        /// `MM/DD/YYYY`, where the person is verified and will soon not be any more; else blank.
        pub expiration_datetime: ::std::string::String,
        /// Whether the person is verified now.
        pub is_verified: bool,
        /// What it amounts to.
        pub status: crate::generated::openedx::open::VerificationState,
    }
    impl VerificationSummary {
        pub fn builder() -> builder::VerificationSummary {
            Default::default()
        }
    }
    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        pub struct AccessToken {
            access_token: ::std::result::Result<
                ::emeritus::Secret,
                ::std::string::String,
            >,
            expires_in: ::std::result::Result<i64, ::std::string::String>,
            refresh_token: ::std::result::Result<
                ::std::option::Option<::emeritus::Secret>,
                ::std::string::String,
            >,
            scope: ::std::result::Result<::std::string::String, ::std::string::String>,
            token_type: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for AccessToken {
            fn default() -> Self {
                Self {
                    access_token: Err("no value supplied for access_token".to_string()),
                    expires_in: Err("no value supplied for expires_in".to_string()),
                    refresh_token: Ok(Default::default()),
                    scope: Err("no value supplied for scope".to_string()),
                    token_type: Err("no value supplied for token_type".to_string()),
                }
            }
        }
        impl AccessToken {
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
            pub fn refresh_token<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::emeritus::Secret>,
            {
                self.refresh_token = Ok(value.into_optional());
                self
            }
            pub fn scope<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.scope = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for scope: {e}")
                    });
                self
            }
            pub fn token_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
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
        impl ::std::convert::TryFrom<AccessToken> for super::AccessToken {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AccessToken,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    access_token: value.access_token?,
                    expires_in: value.expires_in?,
                    refresh_token: value.refresh_token?,
                    scope: value.scope?,
                    token_type: value.token_type?,
                })
            }
        }
        impl ::std::convert::From<super::AccessToken> for AccessToken {
            fn from(value: super::AccessToken) -> Self {
                Self {
                    access_token: Ok(value.access_token),
                    expires_in: Ok(value.expires_in),
                    refresh_token: Ok(value.refresh_token),
                    scope: Ok(value.scope),
                    token_type: Ok(value.token_type),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct AccessTokenRequest {
            asymmetric_jwt: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            client_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            client_secret: ::std::result::Result<
                ::std::option::Option<::emeritus::Secret>,
                ::std::string::String,
            >,
            code: ::std::result::Result<
                ::std::option::Option<::emeritus::Secret>,
                ::std::string::String,
            >,
            grant_type: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            password: ::std::result::Result<
                ::std::option::Option<::emeritus::Secret>,
                ::std::string::String,
            >,
            redirect_uri: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            refresh_token: ::std::result::Result<
                ::std::option::Option<::emeritus::Secret>,
                ::std::string::String,
            >,
            scope: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            token_type: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            username: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for AccessTokenRequest {
            fn default() -> Self {
                Self {
                    asymmetric_jwt: Ok(Default::default()),
                    client_id: Ok(Default::default()),
                    client_secret: Ok(Default::default()),
                    code: Ok(Default::default()),
                    grant_type: Err("no value supplied for grant_type".to_string()),
                    password: Ok(Default::default()),
                    redirect_uri: Ok(Default::default()),
                    refresh_token: Ok(Default::default()),
                    scope: Ok(Default::default()),
                    token_type: Ok(Default::default()),
                    username: Ok(Default::default()),
                }
            }
        }
        impl AccessTokenRequest {
            pub fn asymmetric_jwt<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.asymmetric_jwt = Ok(value.into_optional());
                self
            }
            pub fn client_id<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.client_id = Ok(value.into_optional());
                self
            }
            pub fn client_secret<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::emeritus::Secret>,
            {
                self.client_secret = Ok(value.into_optional());
                self
            }
            pub fn code<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::emeritus::Secret>,
            {
                self.code = Ok(value.into_optional());
                self
            }
            pub fn grant_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.grant_type = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for grant_type: {e}")
                    });
                self
            }
            pub fn password<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::emeritus::Secret>,
            {
                self.password = Ok(value.into_optional());
                self
            }
            pub fn redirect_uri<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.redirect_uri = Ok(value.into_optional());
                self
            }
            pub fn refresh_token<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::emeritus::Secret>,
            {
                self.refresh_token = Ok(value.into_optional());
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
                T: crate::IntoOptional<::std::string::String>,
            {
                self.token_type = Ok(value.into_optional());
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
        impl ::std::convert::TryFrom<AccessTokenRequest> for super::AccessTokenRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AccessTokenRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    asymmetric_jwt: value.asymmetric_jwt?,
                    client_id: value.client_id?,
                    client_secret: value.client_secret?,
                    code: value.code?,
                    grant_type: value.grant_type?,
                    password: value.password?,
                    redirect_uri: value.redirect_uri?,
                    refresh_token: value.refresh_token?,
                    scope: value.scope?,
                    token_type: value.token_type?,
                    username: value.username?,
                })
            }
        }
        impl ::std::convert::From<super::AccessTokenRequest> for AccessTokenRequest {
            fn from(value: super::AccessTokenRequest) -> Self {
                Self {
                    asymmetric_jwt: Ok(value.asymmetric_jwt),
                    client_id: Ok(value.client_id),
                    client_secret: Ok(value.client_secret),
                    code: Ok(value.code),
                    grant_type: Ok(value.grant_type),
                    password: Ok(value.password),
                    redirect_uri: Ok(value.redirect_uri),
                    refresh_token: Ok(value.refresh_token),
                    scope: Ok(value.scope),
                    token_type: Ok(value.token_type),
                    username: Ok(value.username),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Account {
            account_privacy: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            bio: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            country: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            course_certificates: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            date_joined: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            email: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            extended_profile: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::ExtendedProfileField>>,
                ::std::string::String,
            >,
            gender: ::std::result::Result<
                ::std::option::Option<crate::generated::openedx::open::Gender>,
                ::std::string::String,
            >,
            goals: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            id: ::std::result::Result<::std::option::Option<u64>, ::std::string::String>,
            is_active: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            language_proficiencies: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::LanguageProficiency>>,
                ::std::string::String,
            >,
            last_login: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            level_of_education: ::std::result::Result<
                ::std::option::Option<crate::generated::openedx::open::LevelOfEducation>,
                ::std::string::String,
            >,
            mailing_address: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            pending_name_change: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            phone_number: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            profile_image: ::std::result::Result<
                ::std::option::Option<super::ProfileImage>,
                ::std::string::String,
            >,
            requires_parental_consent: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            secondary_email: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            secondary_email_enabled: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            social_links: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::SocialLink>>,
                ::std::string::String,
            >,
            state: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            time_zone: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            username: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            verified_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            year_of_birth: ::std::result::Result<
                ::std::option::Option<i32>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Account {
            fn default() -> Self {
                Self {
                    account_privacy: Err(
                        "no value supplied for account_privacy".to_string(),
                    ),
                    bio: Ok(Default::default()),
                    country: Ok(Default::default()),
                    course_certificates: Ok(Default::default()),
                    date_joined: Ok(Default::default()),
                    email: Ok(Default::default()),
                    extended_profile: Ok(Default::default()),
                    gender: Ok(Default::default()),
                    goals: Ok(Default::default()),
                    id: Ok(Default::default()),
                    is_active: Ok(Default::default()),
                    language_proficiencies: Ok(Default::default()),
                    last_login: Ok(Default::default()),
                    level_of_education: Ok(Default::default()),
                    mailing_address: Ok(Default::default()),
                    name: Ok(Default::default()),
                    pending_name_change: Ok(Default::default()),
                    phone_number: Ok(Default::default()),
                    profile_image: Ok(Default::default()),
                    requires_parental_consent: Ok(Default::default()),
                    secondary_email: Ok(Default::default()),
                    secondary_email_enabled: Ok(Default::default()),
                    social_links: Ok(Default::default()),
                    state: Ok(Default::default()),
                    time_zone: Ok(Default::default()),
                    username: Err("no value supplied for username".to_string()),
                    verified_name: Ok(Default::default()),
                    year_of_birth: Ok(Default::default()),
                }
            }
        }
        impl Account {
            pub fn account_privacy<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.account_privacy = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for account_privacy: {e}"
                        )
                    });
                self
            }
            pub fn bio<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.bio = Ok(value.into_optional());
                self
            }
            pub fn country<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.country = Ok(value.into_optional());
                self
            }
            pub fn course_certificates<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.course_certificates = Ok(value.into_optional());
                self
            }
            pub fn date_joined<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::chrono::DateTime<::chrono::offset::Utc>>,
            {
                self.date_joined = Ok(value.into_optional());
                self
            }
            pub fn email<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.email = Ok(value.into_optional());
                self
            }
            pub fn extended_profile<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::vec::Vec<super::ExtendedProfileField>>,
            {
                self.extended_profile = Ok(value.into_optional());
                self
            }
            pub fn gender<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<crate::generated::openedx::open::Gender>,
            {
                self.gender = Ok(value.into_optional());
                self
            }
            pub fn goals<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.goals = Ok(value.into_optional());
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<u64>,
            {
                self.id = Ok(value.into_optional());
                self
            }
            pub fn is_active<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.is_active = Ok(value.into_optional());
                self
            }
            pub fn language_proficiencies<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::vec::Vec<super::LanguageProficiency>>,
            {
                self.language_proficiencies = Ok(value.into_optional());
                self
            }
            pub fn last_login<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::chrono::DateTime<::chrono::offset::Utc>>,
            {
                self.last_login = Ok(value.into_optional());
                self
            }
            pub fn level_of_education<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<
                    crate::generated::openedx::open::LevelOfEducation,
                >,
            {
                self.level_of_education = Ok(value.into_optional());
                self
            }
            pub fn mailing_address<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.mailing_address = Ok(value.into_optional());
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.name = Ok(value.into_optional());
                self
            }
            pub fn pending_name_change<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.pending_name_change = Ok(value.into_optional());
                self
            }
            pub fn phone_number<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.phone_number = Ok(value.into_optional());
                self
            }
            pub fn profile_image<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::ProfileImage>,
            {
                self.profile_image = Ok(value.into_optional());
                self
            }
            pub fn requires_parental_consent<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.requires_parental_consent = Ok(value.into_optional());
                self
            }
            pub fn secondary_email<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.secondary_email = Ok(value.into_optional());
                self
            }
            pub fn secondary_email_enabled<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.secondary_email_enabled = Ok(value.into_optional());
                self
            }
            pub fn social_links<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::vec::Vec<super::SocialLink>>,
            {
                self.social_links = Ok(value.into_optional());
                self
            }
            pub fn state<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.state = Ok(value.into_optional());
                self
            }
            pub fn time_zone<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.time_zone = Ok(value.into_optional());
                self
            }
            pub fn username<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.username = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for username: {e}")
                    });
                self
            }
            pub fn verified_name<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.verified_name = Ok(value.into_optional());
                self
            }
            pub fn year_of_birth<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<i32>,
            {
                self.year_of_birth = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<Account> for super::Account {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Account,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    account_privacy: value.account_privacy?,
                    bio: value.bio?,
                    country: value.country?,
                    course_certificates: value.course_certificates?,
                    date_joined: value.date_joined?,
                    email: value.email?,
                    extended_profile: value.extended_profile?,
                    gender: value.gender?,
                    goals: value.goals?,
                    id: value.id?,
                    is_active: value.is_active?,
                    language_proficiencies: value.language_proficiencies?,
                    last_login: value.last_login?,
                    level_of_education: value.level_of_education?,
                    mailing_address: value.mailing_address?,
                    name: value.name?,
                    pending_name_change: value.pending_name_change?,
                    phone_number: value.phone_number?,
                    profile_image: value.profile_image?,
                    requires_parental_consent: value.requires_parental_consent?,
                    secondary_email: value.secondary_email?,
                    secondary_email_enabled: value.secondary_email_enabled?,
                    social_links: value.social_links?,
                    state: value.state?,
                    time_zone: value.time_zone?,
                    username: value.username?,
                    verified_name: value.verified_name?,
                    year_of_birth: value.year_of_birth?,
                })
            }
        }
        impl ::std::convert::From<super::Account> for Account {
            fn from(value: super::Account) -> Self {
                Self {
                    account_privacy: Ok(value.account_privacy),
                    bio: Ok(value.bio),
                    country: Ok(value.country),
                    course_certificates: Ok(value.course_certificates),
                    date_joined: Ok(value.date_joined),
                    email: Ok(value.email),
                    extended_profile: Ok(value.extended_profile),
                    gender: Ok(value.gender),
                    goals: Ok(value.goals),
                    id: Ok(value.id),
                    is_active: Ok(value.is_active),
                    language_proficiencies: Ok(value.language_proficiencies),
                    last_login: Ok(value.last_login),
                    level_of_education: Ok(value.level_of_education),
                    mailing_address: Ok(value.mailing_address),
                    name: Ok(value.name),
                    pending_name_change: Ok(value.pending_name_change),
                    phone_number: Ok(value.phone_number),
                    profile_image: Ok(value.profile_image),
                    requires_parental_consent: Ok(value.requires_parental_consent),
                    secondary_email: Ok(value.secondary_email),
                    secondary_email_enabled: Ok(value.secondary_email_enabled),
                    social_links: Ok(value.social_links),
                    state: Ok(value.state),
                    time_zone: Ok(value.time_zone),
                    username: Ok(value.username),
                    verified_name: Ok(value.verified_name),
                    year_of_birth: Ok(value.year_of_birth),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct AccountPatch {
            account_privacy: ::std::result::Result<
                ::std::option::Option<::emeritus::Patch<::std::string::String>>,
                ::std::string::String,
            >,
            bio: ::std::result::Result<
                ::std::option::Option<::emeritus::Patch<::std::string::String>>,
                ::std::string::String,
            >,
            city: ::std::result::Result<
                ::std::option::Option<::emeritus::Patch<::std::string::String>>,
                ::std::string::String,
            >,
            country: ::std::result::Result<
                ::std::option::Option<::emeritus::Patch<::std::string::String>>,
                ::std::string::String,
            >,
            email: ::std::result::Result<
                ::std::option::Option<::emeritus::Patch<::std::string::String>>,
                ::std::string::String,
            >,
            extended_profile: ::std::result::Result<
                ::std::option::Option<
                    ::emeritus::Patch<::std::vec::Vec<super::ExtendedProfileField>>,
                >,
                ::std::string::String,
            >,
            gender: ::std::result::Result<
                ::std::option::Option<
                    ::emeritus::Patch<crate::generated::openedx::open::Gender>,
                >,
                ::std::string::String,
            >,
            goals: ::std::result::Result<
                ::std::option::Option<::emeritus::Patch<::std::string::String>>,
                ::std::string::String,
            >,
            language_proficiencies: ::std::result::Result<
                ::std::option::Option<
                    ::emeritus::Patch<::std::vec::Vec<super::LanguageProficiency>>,
                >,
                ::std::string::String,
            >,
            level_of_education: ::std::result::Result<
                ::std::option::Option<
                    ::emeritus::Patch<crate::generated::openedx::open::LevelOfEducation>,
                >,
                ::std::string::String,
            >,
            mailing_address: ::std::result::Result<
                ::std::option::Option<::emeritus::Patch<::std::string::String>>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::emeritus::Patch<::std::string::String>>,
                ::std::string::String,
            >,
            phone_number: ::std::result::Result<
                ::std::option::Option<::emeritus::Patch<::std::string::String>>,
                ::std::string::String,
            >,
            secondary_email: ::std::result::Result<
                ::std::option::Option<::emeritus::Patch<::std::string::String>>,
                ::std::string::String,
            >,
            social_links: ::std::result::Result<
                ::std::option::Option<
                    ::emeritus::Patch<::std::vec::Vec<super::SocialLink>>,
                >,
                ::std::string::String,
            >,
            state: ::std::result::Result<
                ::std::option::Option<::emeritus::Patch<::std::string::String>>,
                ::std::string::String,
            >,
            year_of_birth: ::std::result::Result<
                ::std::option::Option<::emeritus::Patch<i32>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for AccountPatch {
            fn default() -> Self {
                Self {
                    account_privacy: Ok(Default::default()),
                    bio: Ok(Default::default()),
                    city: Ok(Default::default()),
                    country: Ok(Default::default()),
                    email: Ok(Default::default()),
                    extended_profile: Ok(Default::default()),
                    gender: Ok(Default::default()),
                    goals: Ok(Default::default()),
                    language_proficiencies: Ok(Default::default()),
                    level_of_education: Ok(Default::default()),
                    mailing_address: Ok(Default::default()),
                    name: Ok(Default::default()),
                    phone_number: Ok(Default::default()),
                    secondary_email: Ok(Default::default()),
                    social_links: Ok(Default::default()),
                    state: Ok(Default::default()),
                    year_of_birth: Ok(Default::default()),
                }
            }
        }
        impl AccountPatch {
            pub fn account_privacy<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::emeritus::Patch<::std::string::String>>,
            {
                self.account_privacy = Ok(value.into_optional());
                self
            }
            pub fn bio<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::emeritus::Patch<::std::string::String>>,
            {
                self.bio = Ok(value.into_optional());
                self
            }
            pub fn city<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::emeritus::Patch<::std::string::String>>,
            {
                self.city = Ok(value.into_optional());
                self
            }
            pub fn country<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::emeritus::Patch<::std::string::String>>,
            {
                self.country = Ok(value.into_optional());
                self
            }
            pub fn email<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::emeritus::Patch<::std::string::String>>,
            {
                self.email = Ok(value.into_optional());
                self
            }
            pub fn extended_profile<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<
                    ::emeritus::Patch<::std::vec::Vec<super::ExtendedProfileField>>,
                >,
            {
                self.extended_profile = Ok(value.into_optional());
                self
            }
            pub fn gender<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<
                    ::emeritus::Patch<crate::generated::openedx::open::Gender>,
                >,
            {
                self.gender = Ok(value.into_optional());
                self
            }
            pub fn goals<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::emeritus::Patch<::std::string::String>>,
            {
                self.goals = Ok(value.into_optional());
                self
            }
            pub fn language_proficiencies<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<
                    ::emeritus::Patch<::std::vec::Vec<super::LanguageProficiency>>,
                >,
            {
                self.language_proficiencies = Ok(value.into_optional());
                self
            }
            pub fn level_of_education<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<
                    ::emeritus::Patch<crate::generated::openedx::open::LevelOfEducation>,
                >,
            {
                self.level_of_education = Ok(value.into_optional());
                self
            }
            pub fn mailing_address<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::emeritus::Patch<::std::string::String>>,
            {
                self.mailing_address = Ok(value.into_optional());
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::emeritus::Patch<::std::string::String>>,
            {
                self.name = Ok(value.into_optional());
                self
            }
            pub fn phone_number<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::emeritus::Patch<::std::string::String>>,
            {
                self.phone_number = Ok(value.into_optional());
                self
            }
            pub fn secondary_email<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::emeritus::Patch<::std::string::String>>,
            {
                self.secondary_email = Ok(value.into_optional());
                self
            }
            pub fn social_links<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<
                    ::emeritus::Patch<::std::vec::Vec<super::SocialLink>>,
                >,
            {
                self.social_links = Ok(value.into_optional());
                self
            }
            pub fn state<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::emeritus::Patch<::std::string::String>>,
            {
                self.state = Ok(value.into_optional());
                self
            }
            pub fn year_of_birth<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::emeritus::Patch<i32>>,
            {
                self.year_of_birth = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<AccountPatch> for super::AccountPatch {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AccountPatch,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    account_privacy: value.account_privacy?,
                    bio: value.bio?,
                    city: value.city?,
                    country: value.country?,
                    email: value.email?,
                    extended_profile: value.extended_profile?,
                    gender: value.gender?,
                    goals: value.goals?,
                    language_proficiencies: value.language_proficiencies?,
                    level_of_education: value.level_of_education?,
                    mailing_address: value.mailing_address?,
                    name: value.name?,
                    phone_number: value.phone_number?,
                    secondary_email: value.secondary_email?,
                    social_links: value.social_links?,
                    state: value.state?,
                    year_of_birth: value.year_of_birth?,
                })
            }
        }
        impl ::std::convert::From<super::AccountPatch> for AccountPatch {
            fn from(value: super::AccountPatch) -> Self {
                Self {
                    account_privacy: Ok(value.account_privacy),
                    bio: Ok(value.bio),
                    city: Ok(value.city),
                    country: Ok(value.country),
                    email: Ok(value.email),
                    extended_profile: Ok(value.extended_profile),
                    gender: Ok(value.gender),
                    goals: Ok(value.goals),
                    language_proficiencies: Ok(value.language_proficiencies),
                    level_of_education: Ok(value.level_of_education),
                    mailing_address: Ok(value.mailing_address),
                    name: Ok(value.name),
                    phone_number: Ok(value.phone_number),
                    secondary_email: Ok(value.secondary_email),
                    social_links: Ok(value.social_links),
                    state: Ok(value.state),
                    year_of_birth: Ok(value.year_of_birth),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ApiRoot {
            user_prefs: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            users: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for ApiRoot {
            fn default() -> Self {
                Self {
                    user_prefs: Err("no value supplied for user_prefs".to_string()),
                    users: Err("no value supplied for users".to_string()),
                }
            }
        }
        impl ApiRoot {
            pub fn user_prefs<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.user_prefs = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for user_prefs: {e}")
                    });
                self
            }
            pub fn users<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.users = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for users: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ApiRoot> for super::ApiRoot {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ApiRoot,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    user_prefs: value.user_prefs?,
                    users: value.users?,
                })
            }
        }
        impl ::std::convert::From<super::ApiRoot> for ApiRoot {
            fn from(value: super::ApiRoot) -> Self {
                Self {
                    user_prefs: Ok(value.user_prefs),
                    users: Ok(value.users),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ApiUser {
            email: ::std::result::Result<::std::string::String, ::std::string::String>,
            id: ::std::result::Result<u64, ::std::string::String>,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            preferences: ::std::result::Result<
                super::Preferences,
                ::std::string::String,
            >,
            url: ::std::result::Result<::std::string::String, ::std::string::String>,
            username: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ApiUser {
            fn default() -> Self {
                Self {
                    email: Err("no value supplied for email".to_string()),
                    id: Err("no value supplied for id".to_string()),
                    name: Err("no value supplied for name".to_string()),
                    preferences: Err("no value supplied for preferences".to_string()),
                    url: Err("no value supplied for url".to_string()),
                    username: Err("no value supplied for username".to_string()),
                }
            }
        }
        impl ApiUser {
            pub fn email<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.email = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for email: {e}")
                    });
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u64>,
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
            pub fn preferences<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Preferences>,
                T::Error: ::std::fmt::Display,
            {
                self.preferences = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for preferences: {e}")
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
            pub fn username<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.username = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for username: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ApiUser> for super::ApiUser {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ApiUser,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    email: value.email?,
                    id: value.id?,
                    name: value.name?,
                    preferences: value.preferences?,
                    url: value.url?,
                    username: value.username?,
                })
            }
        }
        impl ::std::convert::From<super::ApiUser> for ApiUser {
            fn from(value: super::ApiUser) -> Self {
                Self {
                    email: Ok(value.email),
                    id: Ok(value.id),
                    name: Ok(value.name),
                    preferences: Ok(value.preferences),
                    url: Ok(value.url),
                    username: Ok(value.username),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct AuthenticatedUser {
            full_name: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            user_id: ::std::result::Result<u64, ::std::string::String>,
            username: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for AuthenticatedUser {
            fn default() -> Self {
                Self {
                    full_name: Err("no value supplied for full_name".to_string()),
                    user_id: Err("no value supplied for user_id".to_string()),
                    username: Err("no value supplied for username".to_string()),
                }
            }
        }
        impl AuthenticatedUser {
            pub fn full_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.full_name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for full_name: {e}")
                    });
                self
            }
            pub fn user_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u64>,
                T::Error: ::std::fmt::Display,
            {
                self.user_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for user_id: {e}")
                    });
                self
            }
            pub fn username<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.username = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for username: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<AuthenticatedUser> for super::AuthenticatedUser {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AuthenticatedUser,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    full_name: value.full_name?,
                    user_id: value.user_id?,
                    username: value.username?,
                })
            }
        }
        impl ::std::convert::From<super::AuthenticatedUser> for AuthenticatedUser {
            fn from(value: super::AuthenticatedUser) -> Self {
                Self {
                    full_name: Ok(value.full_name),
                    user_id: Ok(value.user_id),
                    username: Ok(value.username),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct BulkRetirement {
            usernames: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for BulkRetirement {
            fn default() -> Self {
                Self {
                    usernames: Ok(Default::default()),
                }
            }
        }
        impl BulkRetirement {
            pub fn usernames<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.usernames = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<BulkRetirement> for super::BulkRetirement {
            type Error = super::error::ConversionError;
            fn try_from(
                value: BulkRetirement,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    usernames: value.usernames?,
                })
            }
        }
        impl ::std::convert::From<super::BulkRetirement> for BulkRetirement {
            fn from(value: super::BulkRetirement) -> Self {
                Self {
                    usernames: Ok(value.usernames),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct BulkRetirementResult {
            failed_user_retirements: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            successful_user_retirements: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for BulkRetirementResult {
            fn default() -> Self {
                Self {
                    failed_user_retirements: Err(
                        "no value supplied for failed_user_retirements".to_string(),
                    ),
                    successful_user_retirements: Err(
                        "no value supplied for successful_user_retirements".to_string(),
                    ),
                }
            }
        }
        impl BulkRetirementResult {
            pub fn failed_user_retirements<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.failed_user_retirements = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for failed_user_retirements: {e}"
                        )
                    });
                self
            }
            pub fn successful_user_retirements<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.successful_user_retirements = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for successful_user_retirements: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<BulkRetirementResult>
        for super::BulkRetirementResult {
            type Error = super::error::ConversionError;
            fn try_from(
                value: BulkRetirementResult,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    failed_user_retirements: value.failed_user_retirements?,
                    successful_user_retirements: value.successful_user_retirements?,
                })
            }
        }
        impl ::std::convert::From<super::BulkRetirementResult> for BulkRetirementResult {
            fn from(value: super::BulkRetirementResult) -> Self {
                Self {
                    failed_user_retirements: Ok(value.failed_user_retirements),
                    successful_user_retirements: Ok(value.successful_user_retirements),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct CancelledRetirement {
            retirement_id: ::std::result::Result<u64, ::std::string::String>,
        }
        impl ::std::default::Default for CancelledRetirement {
            fn default() -> Self {
                Self {
                    retirement_id: Err("no value supplied for retirement_id".to_string()),
                }
            }
        }
        impl CancelledRetirement {
            pub fn retirement_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u64>,
                T::Error: ::std::fmt::Display,
            {
                self.retirement_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for retirement_id: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<CancelledRetirement>
        for super::CancelledRetirement {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CancelledRetirement,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    retirement_id: value.retirement_id?,
                })
            }
        }
        impl ::std::convert::From<super::CancelledRetirement> for CancelledRetirement {
            fn from(value: super::CancelledRetirement) -> Self {
                Self {
                    retirement_id: Ok(value.retirement_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct CompletedRetirements {
            redacted_email: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            redacted_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            redacted_username: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            usernames: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for CompletedRetirements {
            fn default() -> Self {
                Self {
                    redacted_email: Ok(Default::default()),
                    redacted_name: Ok(Default::default()),
                    redacted_username: Ok(Default::default()),
                    usernames: Err("no value supplied for usernames".to_string()),
                }
            }
        }
        impl CompletedRetirements {
            pub fn redacted_email<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.redacted_email = Ok(value.into_optional());
                self
            }
            pub fn redacted_name<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.redacted_name = Ok(value.into_optional());
                self
            }
            pub fn redacted_username<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.redacted_username = Ok(value.into_optional());
                self
            }
            pub fn usernames<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.usernames = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for usernames: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<CompletedRetirements>
        for super::CompletedRetirements {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CompletedRetirements,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    redacted_email: value.redacted_email?,
                    redacted_name: value.redacted_name?,
                    redacted_username: value.redacted_username?,
                    usernames: value.usernames?,
                })
            }
        }
        impl ::std::convert::From<super::CompletedRetirements> for CompletedRetirements {
            fn from(value: super::CompletedRetirements) -> Self {
                Self {
                    redacted_email: Ok(value.redacted_email),
                    redacted_name: Ok(value.redacted_name),
                    redacted_username: Ok(value.redacted_username),
                    usernames: Ok(value.usernames),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Decisions {
            confirm_email: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            country: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            email: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            password: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            username: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Decisions {
            fn default() -> Self {
                Self {
                    confirm_email: Ok(Default::default()),
                    country: Ok(Default::default()),
                    email: Ok(Default::default()),
                    name: Ok(Default::default()),
                    password: Ok(Default::default()),
                    username: Ok(Default::default()),
                }
            }
        }
        impl Decisions {
            pub fn confirm_email<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.confirm_email = Ok(value.into_optional());
                self
            }
            pub fn country<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.country = Ok(value.into_optional());
                self
            }
            pub fn email<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.email = Ok(value.into_optional());
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.name = Ok(value.into_optional());
                self
            }
            pub fn password<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.password = Ok(value.into_optional());
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
        impl ::std::convert::TryFrom<Decisions> for super::Decisions {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Decisions,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    confirm_email: value.confirm_email?,
                    country: value.country?,
                    email: value.email?,
                    name: value.name?,
                    password: value.password?,
                    username: value.username?,
                })
            }
        }
        impl ::std::convert::From<super::Decisions> for Decisions {
            fn from(value: super::Decisions) -> Self {
                Self {
                    confirm_email: Ok(value.confirm_email),
                    country: Ok(value.country),
                    email: Ok(value.email),
                    name: Ok(value.name),
                    password: Ok(value.password),
                    username: Ok(value.username),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct DeletionRequest {
            password: ::std::result::Result<::emeritus::Secret, ::std::string::String>,
        }
        impl ::std::default::Default for DeletionRequest {
            fn default() -> Self {
                Self {
                    password: Err("no value supplied for password".to_string()),
                }
            }
        }
        impl DeletionRequest {
            pub fn password<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::emeritus::Secret>,
                T::Error: ::std::fmt::Display,
            {
                self.password = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for password: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DeletionRequest> for super::DeletionRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DeletionRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { password: value.password? })
            }
        }
        impl ::std::convert::From<super::DeletionRequest> for DeletionRequest {
            fn from(value: super::DeletionRequest) -> Self {
                Self {
                    password: Ok(value.password),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct EmailMatch {
            email: ::std::result::Result<::std::string::String, ::std::string::String>,
            id: ::std::result::Result<u64, ::std::string::String>,
            username: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for EmailMatch {
            fn default() -> Self {
                Self {
                    email: Err("no value supplied for email".to_string()),
                    id: Err("no value supplied for id".to_string()),
                    username: Err("no value supplied for username".to_string()),
                }
            }
        }
        impl EmailMatch {
            pub fn email<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.email = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for email: {e}")
                    });
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u64>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn username<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.username = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for username: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<EmailMatch> for super::EmailMatch {
            type Error = super::error::ConversionError;
            fn try_from(
                value: EmailMatch,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    email: value.email?,
                    id: value.id?,
                    username: value.username?,
                })
            }
        }
        impl ::std::convert::From<super::EmailMatch> for EmailMatch {
            fn from(value: super::EmailMatch) -> Self {
                Self {
                    email: Ok(value.email),
                    id: Ok(value.id),
                    username: Ok(value.username),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct EmailOptIn {
            course_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            email_opt_in: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for EmailOptIn {
            fn default() -> Self {
                Self {
                    course_id: Err("no value supplied for course_id".to_string()),
                    email_opt_in: Err("no value supplied for email_opt_in".to_string()),
                }
            }
        }
        impl EmailOptIn {
            pub fn course_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.course_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for course_id: {e}")
                    });
                self
            }
            pub fn email_opt_in<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.email_opt_in = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for email_opt_in: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<EmailOptIn> for super::EmailOptIn {
            type Error = super::error::ConversionError;
            fn try_from(
                value: EmailOptIn,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    course_id: value.course_id?,
                    email_opt_in: value.email_opt_in?,
                })
            }
        }
        impl ::std::convert::From<super::EmailOptIn> for EmailOptIn {
            fn from(value: super::EmailOptIn) -> Self {
                Self {
                    course_id: Ok(value.course_id),
                    email_opt_in: Ok(value.email_opt_in),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct EmailSearch {
            emails: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for EmailSearch {
            fn default() -> Self {
                Self {
                    emails: Err("no value supplied for emails".to_string()),
                }
            }
        }
        impl EmailSearch {
            pub fn emails<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.emails = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for emails: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<EmailSearch> for super::EmailSearch {
            type Error = super::error::ConversionError;
            fn try_from(
                value: EmailSearch,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { emails: value.emails? })
            }
        }
        impl ::std::convert::From<super::EmailSearch> for EmailSearch {
            fn from(value: super::EmailSearch) -> Self {
                Self { emails: Ok(value.emails) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ErrorMessages {
            required: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ErrorMessages {
            fn default() -> Self {
                Self {
                    required: Ok(Default::default()),
                }
            }
        }
        impl ErrorMessages {
            pub fn required<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.required = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<ErrorMessages> for super::ErrorMessages {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ErrorMessages,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { required: value.required? })
            }
        }
        impl ::std::convert::From<super::ErrorMessages> for ErrorMessages {
            fn from(value: super::ErrorMessages) -> Self {
                Self {
                    required: Ok(value.required),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ExtendedProfileField {
            field_name: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            field_value: ::std::result::Result<
                ::serde_json::Value,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ExtendedProfileField {
            fn default() -> Self {
                Self {
                    field_name: Err("no value supplied for field_name".to_string()),
                    field_value: Err("no value supplied for field_value".to_string()),
                }
            }
        }
        impl ExtendedProfileField {
            pub fn field_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.field_name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for field_name: {e}")
                    });
                self
            }
            pub fn field_value<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::serde_json::Value>,
                T::Error: ::std::fmt::Display,
            {
                self.field_value = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for field_value: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ExtendedProfileField>
        for super::ExtendedProfileField {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ExtendedProfileField,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    field_name: value.field_name?,
                    field_value: value.field_value?,
                })
            }
        }
        impl ::std::convert::From<super::ExtendedProfileField> for ExtendedProfileField {
            fn from(value: super::ExtendedProfileField) -> Self {
                Self {
                    field_name: Ok(value.field_name),
                    field_value: Ok(value.field_value),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct FormDescription {
            fields: ::std::result::Result<
                ::std::vec::Vec<super::FormField>,
                ::std::string::String,
            >,
            method: ::std::result::Result<::std::string::String, ::std::string::String>,
            submit_url: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for FormDescription {
            fn default() -> Self {
                Self {
                    fields: Err("no value supplied for fields".to_string()),
                    method: Err("no value supplied for method".to_string()),
                    submit_url: Err("no value supplied for submit_url".to_string()),
                }
            }
        }
        impl FormDescription {
            pub fn fields<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::FormField>>,
                T::Error: ::std::fmt::Display,
            {
                self.fields = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for fields: {e}")
                    });
                self
            }
            pub fn method<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.method = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for method: {e}")
                    });
                self
            }
            pub fn submit_url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.submit_url = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for submit_url: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<FormDescription> for super::FormDescription {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FormDescription,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    fields: value.fields?,
                    method: value.method?,
                    submit_url: value.submit_url?,
                })
            }
        }
        impl ::std::convert::From<super::FormDescription> for FormDescription {
            fn from(value: super::FormDescription) -> Self {
                Self {
                    fields: Ok(value.fields),
                    method: Ok(value.method),
                    submit_url: Ok(value.submit_url),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct FormField {
            default_value: ::std::result::Result<
                super::DefaultValue,
                ::std::string::String,
            >,
            error_messages: ::std::result::Result<
                super::ErrorMessages,
                ::std::string::String,
            >,
            exposed: ::std::result::Result<bool, ::std::string::String>,
            instructions: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            label: ::std::result::Result<::std::string::String, ::std::string::String>,
            login_issue_support_link: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            options: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::FormOption>>,
                ::std::string::String,
            >,
            placeholder: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            required: ::std::result::Result<bool, ::std::string::String>,
            restrictions: ::std::result::Result<
                super::Restrictions,
                ::std::string::String,
            >,
            supplemental_link: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            supplemental_text: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                crate::generated::openedx::open::FieldType,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for FormField {
            fn default() -> Self {
                Self {
                    default_value: Err(
                        "no value supplied for default_value".to_string(),
                    ),
                    error_messages: Err(
                        "no value supplied for error_messages".to_string(),
                    ),
                    exposed: Err("no value supplied for exposed".to_string()),
                    instructions: Err("no value supplied for instructions".to_string()),
                    label: Err("no value supplied for label".to_string()),
                    login_issue_support_link: Err(
                        "no value supplied for login_issue_support_link".to_string(),
                    ),
                    name: Err("no value supplied for name".to_string()),
                    options: Ok(Default::default()),
                    placeholder: Err("no value supplied for placeholder".to_string()),
                    required: Err("no value supplied for required".to_string()),
                    restrictions: Err("no value supplied for restrictions".to_string()),
                    supplemental_link: Err(
                        "no value supplied for supplemental_link".to_string(),
                    ),
                    supplemental_text: Err(
                        "no value supplied for supplemental_text".to_string(),
                    ),
                    type_: Err("no value supplied for type_".to_string()),
                }
            }
        }
        impl FormField {
            pub fn default_value<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::DefaultValue>,
                T::Error: ::std::fmt::Display,
            {
                self.default_value = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for default_value: {e}")
                    });
                self
            }
            pub fn error_messages<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ErrorMessages>,
                T::Error: ::std::fmt::Display,
            {
                self.error_messages = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for error_messages: {e}"
                        )
                    });
                self
            }
            pub fn exposed<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.exposed = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for exposed: {e}")
                    });
                self
            }
            pub fn instructions<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.instructions = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for instructions: {e}")
                    });
                self
            }
            pub fn label<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.label = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for label: {e}")
                    });
                self
            }
            pub fn login_issue_support_link<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.login_issue_support_link = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for login_issue_support_link: {e}"
                        )
                    });
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
            pub fn options<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::vec::Vec<super::FormOption>>,
            {
                self.options = Ok(value.into_optional());
                self
            }
            pub fn placeholder<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.placeholder = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for placeholder: {e}")
                    });
                self
            }
            pub fn required<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.required = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for required: {e}")
                    });
                self
            }
            pub fn restrictions<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Restrictions>,
                T::Error: ::std::fmt::Display,
            {
                self.restrictions = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for restrictions: {e}")
                    });
                self
            }
            pub fn supplemental_link<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.supplemental_link = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for supplemental_link: {e}"
                        )
                    });
                self
            }
            pub fn supplemental_text<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.supplemental_text = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for supplemental_text: {e}"
                        )
                    });
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::generated::openedx::open::FieldType>,
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
        impl ::std::convert::TryFrom<FormField> for super::FormField {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FormField,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    default_value: value.default_value?,
                    error_messages: value.error_messages?,
                    exposed: value.exposed?,
                    instructions: value.instructions?,
                    label: value.label?,
                    login_issue_support_link: value.login_issue_support_link?,
                    name: value.name?,
                    options: value.options?,
                    placeholder: value.placeholder?,
                    required: value.required?,
                    restrictions: value.restrictions?,
                    supplemental_link: value.supplemental_link?,
                    supplemental_text: value.supplemental_text?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::FormField> for FormField {
            fn from(value: super::FormField) -> Self {
                Self {
                    default_value: Ok(value.default_value),
                    error_messages: Ok(value.error_messages),
                    exposed: Ok(value.exposed),
                    instructions: Ok(value.instructions),
                    label: Ok(value.label),
                    login_issue_support_link: Ok(value.login_issue_support_link),
                    name: Ok(value.name),
                    options: Ok(value.options),
                    placeholder: Ok(value.placeholder),
                    required: Ok(value.required),
                    restrictions: Ok(value.restrictions),
                    supplemental_link: Ok(value.supplemental_link),
                    supplemental_text: Ok(value.supplemental_text),
                    type_: Ok(value.type_),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct FormOption {
            default: ::std::result::Result<bool, ::std::string::String>,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            value: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for FormOption {
            fn default() -> Self {
                Self {
                    default: Err("no value supplied for default".to_string()),
                    name: Err("no value supplied for name".to_string()),
                    value: Err("no value supplied for value".to_string()),
                }
            }
        }
        impl FormOption {
            pub fn default<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.default = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for default: {e}")
                    });
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
            pub fn value<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
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
        impl ::std::convert::TryFrom<FormOption> for super::FormOption {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FormOption,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    default: value.default?,
                    name: value.name?,
                    value: value.value?,
                })
            }
        }
        impl ::std::convert::From<super::FormOption> for FormOption {
            fn from(value: super::FormOption) -> Self {
                Self {
                    default: Ok(value.default),
                    name: Ok(value.name),
                    value: Ok(value.value),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ForumUsernameMappings {
            username_mappings: ::std::result::Result<
                ::std::vec::Vec<
                    ::std::collections::HashMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                >,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ForumUsernameMappings {
            fn default() -> Self {
                Self {
                    username_mappings: Err(
                        "no value supplied for username_mappings".to_string(),
                    ),
                }
            }
        }
        impl ForumUsernameMappings {
            pub fn username_mappings<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::vec::Vec<
                        ::std::collections::HashMap<
                            ::std::string::String,
                            ::std::string::String,
                        >,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.username_mappings = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for username_mappings: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ForumUsernameMappings>
        for super::ForumUsernameMappings {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ForumUsernameMappings,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    username_mappings: value.username_mappings?,
                })
            }
        }
        impl ::std::convert::From<super::ForumUsernameMappings>
        for ForumUsernameMappings {
            fn from(value: super::ForumUsernameMappings) -> Self {
                Self {
                    username_mappings: Ok(value.username_mappings),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ForumUsernameReplacements {
            failed_replacements: ::std::result::Result<
                ::std::vec::Vec<
                    ::std::collections::HashMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                >,
                ::std::string::String,
            >,
            successful_replacements: ::std::result::Result<
                ::std::vec::Vec<
                    ::std::collections::HashMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                >,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ForumUsernameReplacements {
            fn default() -> Self {
                Self {
                    failed_replacements: Err(
                        "no value supplied for failed_replacements".to_string(),
                    ),
                    successful_replacements: Err(
                        "no value supplied for successful_replacements".to_string(),
                    ),
                }
            }
        }
        impl ForumUsernameReplacements {
            pub fn failed_replacements<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::vec::Vec<
                        ::std::collections::HashMap<
                            ::std::string::String,
                            ::std::string::String,
                        >,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.failed_replacements = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for failed_replacements: {e}"
                        )
                    });
                self
            }
            pub fn successful_replacements<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::vec::Vec<
                        ::std::collections::HashMap<
                            ::std::string::String,
                            ::std::string::String,
                        >,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.successful_replacements = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for successful_replacements: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ForumUsernameReplacements>
        for super::ForumUsernameReplacements {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ForumUsernameReplacements,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    failed_replacements: value.failed_replacements?,
                    successful_replacements: value.successful_replacements?,
                })
            }
        }
        impl ::std::convert::From<super::ForumUsernameReplacements>
        for ForumUsernameReplacements {
            fn from(value: super::ForumUsernameReplacements) -> Self {
                Self {
                    failed_replacements: Ok(value.failed_replacements),
                    successful_replacements: Ok(value.successful_replacements),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct LanguageProficiency {
            code: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for LanguageProficiency {
            fn default() -> Self {
                Self {
                    code: Err("no value supplied for code".to_string()),
                }
            }
        }
        impl LanguageProficiency {
            pub fn code<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.code = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for code: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<LanguageProficiency>
        for super::LanguageProficiency {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LanguageProficiency,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { code: value.code? })
            }
        }
        impl ::std::convert::From<super::LanguageProficiency> for LanguageProficiency {
            fn from(value: super::LanguageProficiency) -> Self {
                Self { code: Ok(value.code) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct LearnerName {
            username: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for LearnerName {
            fn default() -> Self {
                Self {
                    username: Err("no value supplied for username".to_string()),
                }
            }
        }
        impl LearnerName {
            pub fn username<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.username = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for username: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<LearnerName> for super::LearnerName {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LearnerName,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { username: value.username? })
            }
        }
        impl ::std::convert::From<super::LearnerName> for LearnerName {
            fn from(value: super::LearnerName) -> Self {
                Self {
                    username: Ok(value.username),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct LoggedIn {
            redirect_url: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            success: ::std::result::Result<bool, ::std::string::String>,
        }
        impl ::std::default::Default for LoggedIn {
            fn default() -> Self {
                Self {
                    redirect_url: Ok(Default::default()),
                    success: Err("no value supplied for success".to_string()),
                }
            }
        }
        impl LoggedIn {
            pub fn redirect_url<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.redirect_url = Ok(value.into_optional());
                self
            }
            pub fn success<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.success = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for success: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<LoggedIn> for super::LoggedIn {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LoggedIn,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    redirect_url: value.redirect_url?,
                    success: value.success?,
                })
            }
        }
        impl ::std::convert::From<super::LoggedIn> for LoggedIn {
            fn from(value: super::LoggedIn) -> Self {
                Self {
                    redirect_url: Ok(value.redirect_url),
                    success: Ok(value.success),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct LoginForm {
            fields: ::std::result::Result<
                ::std::vec::Vec<super::LoginFormField>,
                ::std::string::String,
            >,
            method: ::std::result::Result<::std::string::String, ::std::string::String>,
            submit_url: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for LoginForm {
            fn default() -> Self {
                Self {
                    fields: Err("no value supplied for fields".to_string()),
                    method: Err("no value supplied for method".to_string()),
                    submit_url: Err("no value supplied for submit_url".to_string()),
                }
            }
        }
        impl LoginForm {
            pub fn fields<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::LoginFormField>>,
                T::Error: ::std::fmt::Display,
            {
                self.fields = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for fields: {e}")
                    });
                self
            }
            pub fn method<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.method = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for method: {e}")
                    });
                self
            }
            pub fn submit_url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.submit_url = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for submit_url: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<LoginForm> for super::LoginForm {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LoginForm,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    fields: value.fields?,
                    method: value.method?,
                    submit_url: value.submit_url?,
                })
            }
        }
        impl ::std::convert::From<super::LoginForm> for LoginForm {
            fn from(value: super::LoginForm) -> Self {
                Self {
                    fields: Ok(value.fields),
                    method: Ok(value.method),
                    submit_url: Ok(value.submit_url),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct LoginFormField {
            default_value: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            error_messages: ::std::result::Result<
                super::LoginFormErrors,
                ::std::string::String,
            >,
            exposed: ::std::result::Result<bool, ::std::string::String>,
            instructions: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            label: ::std::result::Result<::std::string::String, ::std::string::String>,
            login_issue_support_link: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            placeholder: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            required: ::std::result::Result<bool, ::std::string::String>,
            restrictions: ::std::result::Result<
                super::LoginFormRestrictions,
                ::std::string::String,
            >,
            supplemental_link: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            supplemental_text: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            type_: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for LoginFormField {
            fn default() -> Self {
                Self {
                    default_value: Err(
                        "no value supplied for default_value".to_string(),
                    ),
                    error_messages: Err(
                        "no value supplied for error_messages".to_string(),
                    ),
                    exposed: Err("no value supplied for exposed".to_string()),
                    instructions: Err("no value supplied for instructions".to_string()),
                    label: Err("no value supplied for label".to_string()),
                    login_issue_support_link: Err(
                        "no value supplied for login_issue_support_link".to_string(),
                    ),
                    name: Err("no value supplied for name".to_string()),
                    placeholder: Err("no value supplied for placeholder".to_string()),
                    required: Err("no value supplied for required".to_string()),
                    restrictions: Err("no value supplied for restrictions".to_string()),
                    supplemental_link: Err(
                        "no value supplied for supplemental_link".to_string(),
                    ),
                    supplemental_text: Err(
                        "no value supplied for supplemental_text".to_string(),
                    ),
                    type_: Err("no value supplied for type_".to_string()),
                }
            }
        }
        impl LoginFormField {
            pub fn default_value<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.default_value = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for default_value: {e}")
                    });
                self
            }
            pub fn error_messages<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::LoginFormErrors>,
                T::Error: ::std::fmt::Display,
            {
                self.error_messages = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for error_messages: {e}"
                        )
                    });
                self
            }
            pub fn exposed<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.exposed = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for exposed: {e}")
                    });
                self
            }
            pub fn instructions<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.instructions = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for instructions: {e}")
                    });
                self
            }
            pub fn label<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.label = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for label: {e}")
                    });
                self
            }
            pub fn login_issue_support_link<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.login_issue_support_link = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for login_issue_support_link: {e}"
                        )
                    });
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
            pub fn placeholder<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.placeholder = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for placeholder: {e}")
                    });
                self
            }
            pub fn required<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.required = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for required: {e}")
                    });
                self
            }
            pub fn restrictions<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::LoginFormRestrictions>,
                T::Error: ::std::fmt::Display,
            {
                self.restrictions = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for restrictions: {e}")
                    });
                self
            }
            pub fn supplemental_link<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.supplemental_link = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for supplemental_link: {e}"
                        )
                    });
                self
            }
            pub fn supplemental_text<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.supplemental_text = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for supplemental_text: {e}"
                        )
                    });
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
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
        impl ::std::convert::TryFrom<LoginFormField> for super::LoginFormField {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LoginFormField,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    default_value: value.default_value?,
                    error_messages: value.error_messages?,
                    exposed: value.exposed?,
                    instructions: value.instructions?,
                    label: value.label?,
                    login_issue_support_link: value.login_issue_support_link?,
                    name: value.name?,
                    placeholder: value.placeholder?,
                    required: value.required?,
                    restrictions: value.restrictions?,
                    supplemental_link: value.supplemental_link?,
                    supplemental_text: value.supplemental_text?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::LoginFormField> for LoginFormField {
            fn from(value: super::LoginFormField) -> Self {
                Self {
                    default_value: Ok(value.default_value),
                    error_messages: Ok(value.error_messages),
                    exposed: Ok(value.exposed),
                    instructions: Ok(value.instructions),
                    label: Ok(value.label),
                    login_issue_support_link: Ok(value.login_issue_support_link),
                    name: Ok(value.name),
                    placeholder: Ok(value.placeholder),
                    required: Ok(value.required),
                    restrictions: Ok(value.restrictions),
                    supplemental_link: Ok(value.supplemental_link),
                    supplemental_text: Ok(value.supplemental_text),
                    type_: Ok(value.type_),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct LoginFormRestrictions {
            max_length: ::std::result::Result<u32, ::std::string::String>,
            min_length: ::std::result::Result<
                ::std::option::Option<u32>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for LoginFormRestrictions {
            fn default() -> Self {
                Self {
                    max_length: Err("no value supplied for max_length".to_string()),
                    min_length: Ok(Default::default()),
                }
            }
        }
        impl LoginFormRestrictions {
            pub fn max_length<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u32>,
                T::Error: ::std::fmt::Display,
            {
                self.max_length = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for max_length: {e}")
                    });
                self
            }
            pub fn min_length<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<u32>,
            {
                self.min_length = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<LoginFormRestrictions>
        for super::LoginFormRestrictions {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LoginFormRestrictions,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    max_length: value.max_length?,
                    min_length: value.min_length?,
                })
            }
        }
        impl ::std::convert::From<super::LoginFormRestrictions>
        for LoginFormRestrictions {
            fn from(value: super::LoginFormRestrictions) -> Self {
                Self {
                    max_length: Ok(value.max_length),
                    min_length: Ok(value.min_length),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct LoginRefreshed {
            expires: ::std::result::Result<::std::string::String, ::std::string::String>,
            expires_epoch_seconds: ::std::result::Result<i64, ::std::string::String>,
            response_epoch_seconds: ::std::result::Result<f64, ::std::string::String>,
            response_http_date: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            success: ::std::result::Result<bool, ::std::string::String>,
            user_id: ::std::result::Result<u64, ::std::string::String>,
        }
        impl ::std::default::Default for LoginRefreshed {
            fn default() -> Self {
                Self {
                    expires: Err("no value supplied for expires".to_string()),
                    expires_epoch_seconds: Err(
                        "no value supplied for expires_epoch_seconds".to_string(),
                    ),
                    response_epoch_seconds: Err(
                        "no value supplied for response_epoch_seconds".to_string(),
                    ),
                    response_http_date: Err(
                        "no value supplied for response_http_date".to_string(),
                    ),
                    success: Err("no value supplied for success".to_string()),
                    user_id: Err("no value supplied for user_id".to_string()),
                }
            }
        }
        impl LoginRefreshed {
            pub fn expires<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.expires = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for expires: {e}")
                    });
                self
            }
            pub fn expires_epoch_seconds<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.expires_epoch_seconds = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for expires_epoch_seconds: {e}"
                        )
                    });
                self
            }
            pub fn response_epoch_seconds<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<f64>,
                T::Error: ::std::fmt::Display,
            {
                self.response_epoch_seconds = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for response_epoch_seconds: {e}"
                        )
                    });
                self
            }
            pub fn response_http_date<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.response_http_date = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for response_http_date: {e}"
                        )
                    });
                self
            }
            pub fn success<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.success = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for success: {e}")
                    });
                self
            }
            pub fn user_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u64>,
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
        impl ::std::convert::TryFrom<LoginRefreshed> for super::LoginRefreshed {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LoginRefreshed,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    expires: value.expires?,
                    expires_epoch_seconds: value.expires_epoch_seconds?,
                    response_epoch_seconds: value.response_epoch_seconds?,
                    response_http_date: value.response_http_date?,
                    success: value.success?,
                    user_id: value.user_id?,
                })
            }
        }
        impl ::std::convert::From<super::LoginRefreshed> for LoginRefreshed {
            fn from(value: super::LoginRefreshed) -> Self {
                Self {
                    expires: Ok(value.expires),
                    expires_epoch_seconds: Ok(value.expires_epoch_seconds),
                    response_epoch_seconds: Ok(value.response_epoch_seconds),
                    response_http_date: Ok(value.response_http_date),
                    success: Ok(value.success),
                    user_id: Ok(value.user_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct LoginRequest {
            csrfmiddlewaretoken: ::std::result::Result<
                ::std::option::Option<::emeritus::Secret>,
                ::std::string::String,
            >,
            email_or_username: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            next: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            password: ::std::result::Result<::emeritus::Secret, ::std::string::String>,
        }
        impl ::std::default::Default for LoginRequest {
            fn default() -> Self {
                Self {
                    csrfmiddlewaretoken: Ok(Default::default()),
                    email_or_username: Err(
                        "no value supplied for email_or_username".to_string(),
                    ),
                    next: Ok(Default::default()),
                    password: Err("no value supplied for password".to_string()),
                }
            }
        }
        impl LoginRequest {
            pub fn csrfmiddlewaretoken<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::emeritus::Secret>,
            {
                self.csrfmiddlewaretoken = Ok(value.into_optional());
                self
            }
            pub fn email_or_username<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.email_or_username = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for email_or_username: {e}"
                        )
                    });
                self
            }
            pub fn next<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.next = Ok(value.into_optional());
                self
            }
            pub fn password<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::emeritus::Secret>,
                T::Error: ::std::fmt::Display,
            {
                self.password = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for password: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<LoginRequest> for super::LoginRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LoginRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    csrfmiddlewaretoken: value.csrfmiddlewaretoken?,
                    email_or_username: value.email_or_username?,
                    next: value.next?,
                    password: value.password?,
                })
            }
        }
        impl ::std::convert::From<super::LoginRequest> for LoginRequest {
            fn from(value: super::LoginRequest) -> Self {
                Self {
                    csrfmiddlewaretoken: Ok(value.csrfmiddlewaretoken),
                    email_or_username: Ok(value.email_or_username),
                    next: Ok(value.next),
                    password: Ok(value.password),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct LoginRequestV1 {
            csrfmiddlewaretoken: ::std::result::Result<
                ::std::option::Option<::emeritus::Secret>,
                ::std::string::String,
            >,
            email: ::std::result::Result<::std::string::String, ::std::string::String>,
            next: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            password: ::std::result::Result<::emeritus::Secret, ::std::string::String>,
        }
        impl ::std::default::Default for LoginRequestV1 {
            fn default() -> Self {
                Self {
                    csrfmiddlewaretoken: Ok(Default::default()),
                    email: Err("no value supplied for email".to_string()),
                    next: Ok(Default::default()),
                    password: Err("no value supplied for password".to_string()),
                }
            }
        }
        impl LoginRequestV1 {
            pub fn csrfmiddlewaretoken<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::emeritus::Secret>,
            {
                self.csrfmiddlewaretoken = Ok(value.into_optional());
                self
            }
            pub fn email<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.email = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for email: {e}")
                    });
                self
            }
            pub fn next<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.next = Ok(value.into_optional());
                self
            }
            pub fn password<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::emeritus::Secret>,
                T::Error: ::std::fmt::Display,
            {
                self.password = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for password: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<LoginRequestV1> for super::LoginRequestV1 {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LoginRequestV1,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    csrfmiddlewaretoken: value.csrfmiddlewaretoken?,
                    email: value.email?,
                    next: value.next?,
                    password: value.password?,
                })
            }
        }
        impl ::std::convert::From<super::LoginRequestV1> for LoginRequestV1 {
            fn from(value: super::LoginRequestV1) -> Self {
                Self {
                    csrfmiddlewaretoken: Ok(value.csrfmiddlewaretoken),
                    email: Ok(value.email),
                    next: Ok(value.next),
                    password: Ok(value.password),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Me {
            username: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Me {
            fn default() -> Self {
                Self {
                    username: Err("no value supplied for username".to_string()),
                }
            }
        }
        impl Me {
            pub fn username<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.username = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for username: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Me> for super::Me {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Me,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { username: value.username? })
            }
        }
        impl ::std::convert::From<super::Me> for Me {
            fn from(value: super::Me) -> Self {
                Self {
                    username: Ok(value.username),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct NameChange {
            name: ::std::result::Result<super::NameChangeName, ::std::string::String>,
        }
        impl ::std::default::Default for NameChange {
            fn default() -> Self {
                Self {
                    name: Err("no value supplied for name".to_string()),
                }
            }
        }
        impl NameChange {
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::NameChangeName>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<NameChange> for super::NameChange {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NameChange,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { name: value.name? })
            }
        }
        impl ::std::convert::From<super::NameChange> for NameChange {
            fn from(value: super::NameChange) -> Self {
                Self { name: Ok(value.name) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct PartnerReportEntry {
            created: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
            orgs: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            original_email: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            original_name: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            original_username: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            user_id: ::std::result::Result<u64, ::std::string::String>,
        }
        impl ::std::default::Default for PartnerReportEntry {
            fn default() -> Self {
                Self {
                    created: Err("no value supplied for created".to_string()),
                    orgs: Err("no value supplied for orgs".to_string()),
                    original_email: Err(
                        "no value supplied for original_email".to_string(),
                    ),
                    original_name: Err(
                        "no value supplied for original_name".to_string(),
                    ),
                    original_username: Err(
                        "no value supplied for original_username".to_string(),
                    ),
                    user_id: Err("no value supplied for user_id".to_string()),
                }
            }
        }
        impl PartnerReportEntry {
            pub fn created<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.created = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for created: {e}")
                    });
                self
            }
            pub fn orgs<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.orgs = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for orgs: {e}")
                    });
                self
            }
            pub fn original_email<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.original_email = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for original_email: {e}"
                        )
                    });
                self
            }
            pub fn original_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.original_name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for original_name: {e}")
                    });
                self
            }
            pub fn original_username<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.original_username = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for original_username: {e}"
                        )
                    });
                self
            }
            pub fn user_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u64>,
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
        impl ::std::convert::TryFrom<PartnerReportEntry> for super::PartnerReportEntry {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PartnerReportEntry,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    created: value.created?,
                    orgs: value.orgs?,
                    original_email: value.original_email?,
                    original_name: value.original_name?,
                    original_username: value.original_username?,
                    user_id: value.user_id?,
                })
            }
        }
        impl ::std::convert::From<super::PartnerReportEntry> for PartnerReportEntry {
            fn from(value: super::PartnerReportEntry) -> Self {
                Self {
                    created: Ok(value.created),
                    orgs: Ok(value.orgs),
                    original_email: Ok(value.original_email),
                    original_name: Ok(value.original_name),
                    original_username: Ok(value.original_username),
                    user_id: Ok(value.user_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ProfileImage {
            has_image: ::std::result::Result<bool, ::std::string::String>,
            image_url_full: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            image_url_large: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            image_url_medium: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            image_url_small: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ProfileImage {
            fn default() -> Self {
                Self {
                    has_image: Err("no value supplied for has_image".to_string()),
                    image_url_full: Err(
                        "no value supplied for image_url_full".to_string(),
                    ),
                    image_url_large: Err(
                        "no value supplied for image_url_large".to_string(),
                    ),
                    image_url_medium: Err(
                        "no value supplied for image_url_medium".to_string(),
                    ),
                    image_url_small: Err(
                        "no value supplied for image_url_small".to_string(),
                    ),
                }
            }
        }
        impl ProfileImage {
            pub fn has_image<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.has_image = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for has_image: {e}")
                    });
                self
            }
            pub fn image_url_full<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.image_url_full = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for image_url_full: {e}"
                        )
                    });
                self
            }
            pub fn image_url_large<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.image_url_large = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for image_url_large: {e}"
                        )
                    });
                self
            }
            pub fn image_url_medium<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.image_url_medium = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for image_url_medium: {e}"
                        )
                    });
                self
            }
            pub fn image_url_small<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.image_url_small = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for image_url_small: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ProfileImage> for super::ProfileImage {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProfileImage,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    has_image: value.has_image?,
                    image_url_full: value.image_url_full?,
                    image_url_large: value.image_url_large?,
                    image_url_medium: value.image_url_medium?,
                    image_url_small: value.image_url_small?,
                })
            }
        }
        impl ::std::convert::From<super::ProfileImage> for ProfileImage {
            fn from(value: super::ProfileImage) -> Self {
                Self {
                    has_image: Ok(value.has_image),
                    image_url_full: Ok(value.image_url_full),
                    image_url_large: Ok(value.image_url_large),
                    image_url_medium: Ok(value.image_url_medium),
                    image_url_small: Ok(value.image_url_small),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Registered {
            authenticated_user: ::std::result::Result<
                super::AuthenticatedUser,
                ::std::string::String,
            >,
            redirect_url: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            success: ::std::result::Result<bool, ::std::string::String>,
        }
        impl ::std::default::Default for Registered {
            fn default() -> Self {
                Self {
                    authenticated_user: Err(
                        "no value supplied for authenticated_user".to_string(),
                    ),
                    redirect_url: Err("no value supplied for redirect_url".to_string()),
                    success: Err("no value supplied for success".to_string()),
                }
            }
        }
        impl Registered {
            pub fn authenticated_user<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::AuthenticatedUser>,
                T::Error: ::std::fmt::Display,
            {
                self.authenticated_user = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for authenticated_user: {e}"
                        )
                    });
                self
            }
            pub fn redirect_url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.redirect_url = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for redirect_url: {e}")
                    });
                self
            }
            pub fn success<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.success = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for success: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Registered> for super::Registered {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Registered,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    authenticated_user: value.authenticated_user?,
                    redirect_url: value.redirect_url?,
                    success: value.success?,
                })
            }
        }
        impl ::std::convert::From<super::Registered> for Registered {
            fn from(value: super::Registered) -> Self {
                Self {
                    authenticated_user: Ok(value.authenticated_user),
                    redirect_url: Ok(value.redirect_url),
                    success: Ok(value.success),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct RegistrationDecisions {
            username_suggestions: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::string::String,
            >,
            validation_decisions: ::std::result::Result<
                super::Decisions,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for RegistrationDecisions {
            fn default() -> Self {
                Self {
                    username_suggestions: Ok(Default::default()),
                    validation_decisions: Err(
                        "no value supplied for validation_decisions".to_string(),
                    ),
                }
            }
        }
        impl RegistrationDecisions {
            pub fn username_suggestions<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::vec::Vec<::std::string::String>>,
            {
                self.username_suggestions = Ok(value.into_optional());
                self
            }
            pub fn validation_decisions<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Decisions>,
                T::Error: ::std::fmt::Display,
            {
                self.validation_decisions = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for validation_decisions: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<RegistrationDecisions>
        for super::RegistrationDecisions {
            type Error = super::error::ConversionError;
            fn try_from(
                value: RegistrationDecisions,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    username_suggestions: value.username_suggestions?,
                    validation_decisions: value.validation_decisions?,
                })
            }
        }
        impl ::std::convert::From<super::RegistrationDecisions>
        for RegistrationDecisions {
            fn from(value: super::RegistrationDecisions) -> Self {
                Self {
                    username_suggestions: Ok(value.username_suggestions),
                    validation_decisions: Ok(value.validation_decisions),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct RegistrationForm {
            access_token: ::std::result::Result<
                ::std::option::Option<::emeritus::Secret>,
                ::std::string::String,
            >,
            city: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            confirm_email: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            country: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            course_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            email: ::std::result::Result<::std::string::String, ::std::string::String>,
            email_opt_in: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            enrollment_action: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            first_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            gender: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            goals: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            honor_code: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            last_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            level_of_education: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            mailing_address: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            marketing_emails_opt_in: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            next: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            password: ::std::result::Result<::emeritus::Secret, ::std::string::String>,
            provider: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            social_auth_provider: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            state: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            terms_of_service: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            username: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            year_of_birth: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for RegistrationForm {
            fn default() -> Self {
                Self {
                    access_token: Ok(Default::default()),
                    city: Ok(Default::default()),
                    confirm_email: Ok(Default::default()),
                    country: Ok(Default::default()),
                    course_id: Ok(Default::default()),
                    email: Err("no value supplied for email".to_string()),
                    email_opt_in: Ok(Default::default()),
                    enrollment_action: Ok(Default::default()),
                    first_name: Ok(Default::default()),
                    gender: Ok(Default::default()),
                    goals: Ok(Default::default()),
                    honor_code: Ok(Default::default()),
                    last_name: Ok(Default::default()),
                    level_of_education: Ok(Default::default()),
                    mailing_address: Ok(Default::default()),
                    marketing_emails_opt_in: Ok(Default::default()),
                    name: Err("no value supplied for name".to_string()),
                    next: Ok(Default::default()),
                    password: Err("no value supplied for password".to_string()),
                    provider: Ok(Default::default()),
                    social_auth_provider: Ok(Default::default()),
                    state: Ok(Default::default()),
                    terms_of_service: Ok(Default::default()),
                    username: Err("no value supplied for username".to_string()),
                    year_of_birth: Ok(Default::default()),
                }
            }
        }
        impl RegistrationForm {
            pub fn access_token<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::emeritus::Secret>,
            {
                self.access_token = Ok(value.into_optional());
                self
            }
            pub fn city<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.city = Ok(value.into_optional());
                self
            }
            pub fn confirm_email<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.confirm_email = Ok(value.into_optional());
                self
            }
            pub fn country<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.country = Ok(value.into_optional());
                self
            }
            pub fn course_id<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.course_id = Ok(value.into_optional());
                self
            }
            pub fn email<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.email = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for email: {e}")
                    });
                self
            }
            pub fn email_opt_in<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.email_opt_in = Ok(value.into_optional());
                self
            }
            pub fn enrollment_action<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.enrollment_action = Ok(value.into_optional());
                self
            }
            pub fn first_name<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.first_name = Ok(value.into_optional());
                self
            }
            pub fn gender<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.gender = Ok(value.into_optional());
                self
            }
            pub fn goals<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.goals = Ok(value.into_optional());
                self
            }
            pub fn honor_code<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.honor_code = Ok(value.into_optional());
                self
            }
            pub fn last_name<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.last_name = Ok(value.into_optional());
                self
            }
            pub fn level_of_education<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.level_of_education = Ok(value.into_optional());
                self
            }
            pub fn mailing_address<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.mailing_address = Ok(value.into_optional());
                self
            }
            pub fn marketing_emails_opt_in<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.marketing_emails_opt_in = Ok(value.into_optional());
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
            pub fn next<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.next = Ok(value.into_optional());
                self
            }
            pub fn password<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::emeritus::Secret>,
                T::Error: ::std::fmt::Display,
            {
                self.password = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for password: {e}")
                    });
                self
            }
            pub fn provider<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.provider = Ok(value.into_optional());
                self
            }
            pub fn social_auth_provider<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.social_auth_provider = Ok(value.into_optional());
                self
            }
            pub fn state<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.state = Ok(value.into_optional());
                self
            }
            pub fn terms_of_service<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.terms_of_service = Ok(value.into_optional());
                self
            }
            pub fn username<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.username = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for username: {e}")
                    });
                self
            }
            pub fn year_of_birth<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.year_of_birth = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<RegistrationForm> for super::RegistrationForm {
            type Error = super::error::ConversionError;
            fn try_from(
                value: RegistrationForm,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    access_token: value.access_token?,
                    city: value.city?,
                    confirm_email: value.confirm_email?,
                    country: value.country?,
                    course_id: value.course_id?,
                    email: value.email?,
                    email_opt_in: value.email_opt_in?,
                    enrollment_action: value.enrollment_action?,
                    first_name: value.first_name?,
                    gender: value.gender?,
                    goals: value.goals?,
                    honor_code: value.honor_code?,
                    last_name: value.last_name?,
                    level_of_education: value.level_of_education?,
                    mailing_address: value.mailing_address?,
                    marketing_emails_opt_in: value.marketing_emails_opt_in?,
                    name: value.name?,
                    next: value.next?,
                    password: value.password?,
                    provider: value.provider?,
                    social_auth_provider: value.social_auth_provider?,
                    state: value.state?,
                    terms_of_service: value.terms_of_service?,
                    username: value.username?,
                    year_of_birth: value.year_of_birth?,
                })
            }
        }
        impl ::std::convert::From<super::RegistrationForm> for RegistrationForm {
            fn from(value: super::RegistrationForm) -> Self {
                Self {
                    access_token: Ok(value.access_token),
                    city: Ok(value.city),
                    confirm_email: Ok(value.confirm_email),
                    country: Ok(value.country),
                    course_id: Ok(value.course_id),
                    email: Ok(value.email),
                    email_opt_in: Ok(value.email_opt_in),
                    enrollment_action: Ok(value.enrollment_action),
                    first_name: Ok(value.first_name),
                    gender: Ok(value.gender),
                    goals: Ok(value.goals),
                    honor_code: Ok(value.honor_code),
                    last_name: Ok(value.last_name),
                    level_of_education: Ok(value.level_of_education),
                    mailing_address: Ok(value.mailing_address),
                    marketing_emails_opt_in: Ok(value.marketing_emails_opt_in),
                    name: Ok(value.name),
                    next: Ok(value.next),
                    password: Ok(value.password),
                    provider: Ok(value.provider),
                    social_auth_provider: Ok(value.social_auth_provider),
                    state: Ok(value.state),
                    terms_of_service: Ok(value.terms_of_service),
                    username: Ok(value.username),
                    year_of_birth: Ok(value.year_of_birth),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct RegistrationValues {
            confirm_email: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            country: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            email: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            form_field_key: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            password: ::std::result::Result<
                ::std::option::Option<::emeritus::Secret>,
                ::std::string::String,
            >,
            reset_password_page: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            username: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for RegistrationValues {
            fn default() -> Self {
                Self {
                    confirm_email: Ok(Default::default()),
                    country: Ok(Default::default()),
                    email: Ok(Default::default()),
                    form_field_key: Ok(Default::default()),
                    name: Ok(Default::default()),
                    password: Ok(Default::default()),
                    reset_password_page: Ok(Default::default()),
                    username: Ok(Default::default()),
                }
            }
        }
        impl RegistrationValues {
            pub fn confirm_email<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.confirm_email = Ok(value.into_optional());
                self
            }
            pub fn country<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.country = Ok(value.into_optional());
                self
            }
            pub fn email<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.email = Ok(value.into_optional());
                self
            }
            pub fn form_field_key<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.form_field_key = Ok(value.into_optional());
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.name = Ok(value.into_optional());
                self
            }
            pub fn password<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::emeritus::Secret>,
            {
                self.password = Ok(value.into_optional());
                self
            }
            pub fn reset_password_page<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.reset_password_page = Ok(value.into_optional());
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
        impl ::std::convert::TryFrom<RegistrationValues> for super::RegistrationValues {
            type Error = super::error::ConversionError;
            fn try_from(
                value: RegistrationValues,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    confirm_email: value.confirm_email?,
                    country: value.country?,
                    email: value.email?,
                    form_field_key: value.form_field_key?,
                    name: value.name?,
                    password: value.password?,
                    reset_password_page: value.reset_password_page?,
                    username: value.username?,
                })
            }
        }
        impl ::std::convert::From<super::RegistrationValues> for RegistrationValues {
            fn from(value: super::RegistrationValues) -> Self {
                Self {
                    confirm_email: Ok(value.confirm_email),
                    country: Ok(value.country),
                    email: Ok(value.email),
                    form_field_key: Ok(value.form_field_key),
                    name: Ok(value.name),
                    password: Ok(value.password),
                    reset_password_page: Ok(value.reset_password_page),
                    username: Ok(value.username),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ReportedLearner {
            original_username: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ReportedLearner {
            fn default() -> Self {
                Self {
                    original_username: Err(
                        "no value supplied for original_username".to_string(),
                    ),
                }
            }
        }
        impl ReportedLearner {
            pub fn original_username<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.original_username = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for original_username: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ReportedLearner> for super::ReportedLearner {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ReportedLearner,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    original_username: value.original_username?,
                })
            }
        }
        impl ::std::convert::From<super::ReportedLearner> for ReportedLearner {
            fn from(value: super::ReportedLearner) -> Self {
                Self {
                    original_username: Ok(value.original_username),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Restrictions {
            max_length: ::std::result::Result<
                ::std::option::Option<u32>,
                ::std::string::String,
            >,
            min_alphabetic: ::std::result::Result<
                ::std::option::Option<u32>,
                ::std::string::String,
            >,
            min_length: ::std::result::Result<
                ::std::option::Option<u32>,
                ::std::string::String,
            >,
            min_lower: ::std::result::Result<
                ::std::option::Option<u32>,
                ::std::string::String,
            >,
            min_numeric: ::std::result::Result<
                ::std::option::Option<u32>,
                ::std::string::String,
            >,
            min_punctuation: ::std::result::Result<
                ::std::option::Option<u32>,
                ::std::string::String,
            >,
            min_symbol: ::std::result::Result<
                ::std::option::Option<u32>,
                ::std::string::String,
            >,
            min_upper: ::std::result::Result<
                ::std::option::Option<u32>,
                ::std::string::String,
            >,
            readonly: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Restrictions {
            fn default() -> Self {
                Self {
                    max_length: Ok(Default::default()),
                    min_alphabetic: Ok(Default::default()),
                    min_length: Ok(Default::default()),
                    min_lower: Ok(Default::default()),
                    min_numeric: Ok(Default::default()),
                    min_punctuation: Ok(Default::default()),
                    min_symbol: Ok(Default::default()),
                    min_upper: Ok(Default::default()),
                    readonly: Ok(Default::default()),
                }
            }
        }
        impl Restrictions {
            pub fn max_length<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<u32>,
            {
                self.max_length = Ok(value.into_optional());
                self
            }
            pub fn min_alphabetic<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<u32>,
            {
                self.min_alphabetic = Ok(value.into_optional());
                self
            }
            pub fn min_length<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<u32>,
            {
                self.min_length = Ok(value.into_optional());
                self
            }
            pub fn min_lower<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<u32>,
            {
                self.min_lower = Ok(value.into_optional());
                self
            }
            pub fn min_numeric<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<u32>,
            {
                self.min_numeric = Ok(value.into_optional());
                self
            }
            pub fn min_punctuation<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<u32>,
            {
                self.min_punctuation = Ok(value.into_optional());
                self
            }
            pub fn min_symbol<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<u32>,
            {
                self.min_symbol = Ok(value.into_optional());
                self
            }
            pub fn min_upper<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<u32>,
            {
                self.min_upper = Ok(value.into_optional());
                self
            }
            pub fn readonly<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.readonly = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<Restrictions> for super::Restrictions {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Restrictions,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    max_length: value.max_length?,
                    min_alphabetic: value.min_alphabetic?,
                    min_length: value.min_length?,
                    min_lower: value.min_lower?,
                    min_numeric: value.min_numeric?,
                    min_punctuation: value.min_punctuation?,
                    min_symbol: value.min_symbol?,
                    min_upper: value.min_upper?,
                    readonly: value.readonly?,
                })
            }
        }
        impl ::std::convert::From<super::Restrictions> for Restrictions {
            fn from(value: super::Restrictions) -> Self {
                Self {
                    max_length: Ok(value.max_length),
                    min_alphabetic: Ok(value.min_alphabetic),
                    min_length: Ok(value.min_length),
                    min_lower: Ok(value.min_lower),
                    min_numeric: Ok(value.min_numeric),
                    min_punctuation: Ok(value.min_punctuation),
                    min_symbol: Ok(value.min_symbol),
                    min_upper: Ok(value.min_upper),
                    readonly: Ok(value.readonly),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Retirement {
            created: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
            current_state: ::std::result::Result<
                super::RetirementStateRef,
                ::std::string::String,
            >,
            id: ::std::result::Result<u64, ::std::string::String>,
            last_state: ::std::result::Result<
                super::RetirementStateRef,
                ::std::string::String,
            >,
            modified: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
            original_email: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            original_name: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            original_username: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            retired_email: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            retired_username: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            user: ::std::result::Result<super::RetirementUser, ::std::string::String>,
        }
        impl ::std::default::Default for Retirement {
            fn default() -> Self {
                Self {
                    created: Err("no value supplied for created".to_string()),
                    current_state: Err(
                        "no value supplied for current_state".to_string(),
                    ),
                    id: Err("no value supplied for id".to_string()),
                    last_state: Err("no value supplied for last_state".to_string()),
                    modified: Err("no value supplied for modified".to_string()),
                    original_email: Err(
                        "no value supplied for original_email".to_string(),
                    ),
                    original_name: Err(
                        "no value supplied for original_name".to_string(),
                    ),
                    original_username: Err(
                        "no value supplied for original_username".to_string(),
                    ),
                    retired_email: Err(
                        "no value supplied for retired_email".to_string(),
                    ),
                    retired_username: Err(
                        "no value supplied for retired_username".to_string(),
                    ),
                    user: Err("no value supplied for user".to_string()),
                }
            }
        }
        impl Retirement {
            pub fn created<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.created = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for created: {e}")
                    });
                self
            }
            pub fn current_state<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::RetirementStateRef>,
                T::Error: ::std::fmt::Display,
            {
                self.current_state = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for current_state: {e}")
                    });
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u64>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn last_state<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::RetirementStateRef>,
                T::Error: ::std::fmt::Display,
            {
                self.last_state = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for last_state: {e}")
                    });
                self
            }
            pub fn modified<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.modified = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for modified: {e}")
                    });
                self
            }
            pub fn original_email<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.original_email = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for original_email: {e}"
                        )
                    });
                self
            }
            pub fn original_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.original_name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for original_name: {e}")
                    });
                self
            }
            pub fn original_username<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.original_username = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for original_username: {e}"
                        )
                    });
                self
            }
            pub fn retired_email<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.retired_email = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for retired_email: {e}")
                    });
                self
            }
            pub fn retired_username<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.retired_username = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for retired_username: {e}"
                        )
                    });
                self
            }
            pub fn user<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::RetirementUser>,
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
        impl ::std::convert::TryFrom<Retirement> for super::Retirement {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Retirement,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    created: value.created?,
                    current_state: value.current_state?,
                    id: value.id?,
                    last_state: value.last_state?,
                    modified: value.modified?,
                    original_email: value.original_email?,
                    original_name: value.original_name?,
                    original_username: value.original_username?,
                    retired_email: value.retired_email?,
                    retired_username: value.retired_username?,
                    user: value.user?,
                })
            }
        }
        impl ::std::convert::From<super::Retirement> for Retirement {
            fn from(value: super::Retirement) -> Self {
                Self {
                    created: Ok(value.created),
                    current_state: Ok(value.current_state),
                    id: Ok(value.id),
                    last_state: Ok(value.last_state),
                    modified: Ok(value.modified),
                    original_email: Ok(value.original_email),
                    original_name: Ok(value.original_name),
                    original_username: Ok(value.original_username),
                    retired_email: Ok(value.retired_email),
                    retired_username: Ok(value.retired_username),
                    user: Ok(value.user),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct RetirementProfile {
            id: ::std::result::Result<u64, ::std::string::String>,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for RetirementProfile {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                    name: Err("no value supplied for name".to_string()),
                }
            }
        }
        impl RetirementProfile {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u64>,
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
        }
        impl ::std::convert::TryFrom<RetirementProfile> for super::RetirementProfile {
            type Error = super::error::ConversionError;
            fn try_from(
                value: RetirementProfile,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    name: value.name?,
                })
            }
        }
        impl ::std::convert::From<super::RetirementProfile> for RetirementProfile {
            fn from(value: super::RetirementProfile) -> Self {
                Self {
                    id: Ok(value.id),
                    name: Ok(value.name),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct RetirementStateRef {
            id: ::std::result::Result<u64, ::std::string::String>,
            state_execution_order: ::std::result::Result<u16, ::std::string::String>,
            state_name: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for RetirementStateRef {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                    state_execution_order: Err(
                        "no value supplied for state_execution_order".to_string(),
                    ),
                    state_name: Err("no value supplied for state_name".to_string()),
                }
            }
        }
        impl RetirementStateRef {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u64>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn state_execution_order<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u16>,
                T::Error: ::std::fmt::Display,
            {
                self.state_execution_order = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for state_execution_order: {e}"
                        )
                    });
                self
            }
            pub fn state_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.state_name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for state_name: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<RetirementStateRef> for super::RetirementStateRef {
            type Error = super::error::ConversionError;
            fn try_from(
                value: RetirementStateRef,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    state_execution_order: value.state_execution_order?,
                    state_name: value.state_name?,
                })
            }
        }
        impl ::std::convert::From<super::RetirementStateRef> for RetirementStateRef {
            fn from(value: super::RetirementStateRef) -> Self {
                Self {
                    id: Ok(value.id),
                    state_execution_order: Ok(value.state_execution_order),
                    state_name: Ok(value.state_name),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct RetirementStatusChange {
            force: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            new_state: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            response: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            username: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for RetirementStatusChange {
            fn default() -> Self {
                Self {
                    force: Ok(Default::default()),
                    new_state: Err("no value supplied for new_state".to_string()),
                    response: Err("no value supplied for response".to_string()),
                    username: Err("no value supplied for username".to_string()),
                }
            }
        }
        impl RetirementStatusChange {
            pub fn force<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.force = Ok(value.into_optional());
                self
            }
            pub fn new_state<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.new_state = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for new_state: {e}")
                    });
                self
            }
            pub fn response<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.response = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for response: {e}")
                    });
                self
            }
            pub fn username<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.username = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for username: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<RetirementStatusChange>
        for super::RetirementStatusChange {
            type Error = super::error::ConversionError;
            fn try_from(
                value: RetirementStatusChange,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    force: value.force?,
                    new_state: value.new_state?,
                    response: value.response?,
                    username: value.username?,
                })
            }
        }
        impl ::std::convert::From<super::RetirementStatusChange>
        for RetirementStatusChange {
            fn from(value: super::RetirementStatusChange) -> Self {
                Self {
                    force: Ok(value.force),
                    new_state: Ok(value.new_state),
                    response: Ok(value.response),
                    username: Ok(value.username),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct RetirementUser {
            email: ::std::result::Result<::std::string::String, ::std::string::String>,
            id: ::std::result::Result<u64, ::std::string::String>,
            profile: ::std::result::Result<
                ::std::option::Option<super::RetirementProfile>,
                ::std::string::String,
            >,
            username: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for RetirementUser {
            fn default() -> Self {
                Self {
                    email: Err("no value supplied for email".to_string()),
                    id: Err("no value supplied for id".to_string()),
                    profile: Ok(Default::default()),
                    username: Err("no value supplied for username".to_string()),
                }
            }
        }
        impl RetirementUser {
            pub fn email<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.email = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for email: {e}")
                    });
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u64>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn profile<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::RetirementProfile>,
            {
                self.profile = Ok(value.into_optional());
                self
            }
            pub fn username<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.username = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for username: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<RetirementUser> for super::RetirementUser {
            type Error = super::error::ConversionError;
            fn try_from(
                value: RetirementUser,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    email: value.email?,
                    id: value.id?,
                    profile: value.profile?,
                    username: value.username?,
                })
            }
        }
        impl ::std::convert::From<super::RetirementUser> for RetirementUser {
            fn from(value: super::RetirementUser) -> Self {
                Self {
                    email: Ok(value.email),
                    id: Ok(value.id),
                    profile: Ok(value.profile),
                    username: Ok(value.username),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct RevocationRequest {
            client_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            client_secret: ::std::result::Result<
                ::std::option::Option<::emeritus::Secret>,
                ::std::string::String,
            >,
            token: ::std::result::Result<::emeritus::Secret, ::std::string::String>,
            token_type_hint: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for RevocationRequest {
            fn default() -> Self {
                Self {
                    client_id: Ok(Default::default()),
                    client_secret: Ok(Default::default()),
                    token: Err("no value supplied for token".to_string()),
                    token_type_hint: Ok(Default::default()),
                }
            }
        }
        impl RevocationRequest {
            pub fn client_id<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.client_id = Ok(value.into_optional());
                self
            }
            pub fn client_secret<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::emeritus::Secret>,
            {
                self.client_secret = Ok(value.into_optional());
                self
            }
            pub fn token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::emeritus::Secret>,
                T::Error: ::std::fmt::Display,
            {
                self.token = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for token: {e}")
                    });
                self
            }
            pub fn token_type_hint<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.token_type_hint = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<RevocationRequest> for super::RevocationRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: RevocationRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    client_id: value.client_id?,
                    client_secret: value.client_secret?,
                    token: value.token?,
                    token_type_hint: value.token_type_hint?,
                })
            }
        }
        impl ::std::convert::From<super::RevocationRequest> for RevocationRequest {
            fn from(value: super::RevocationRequest) -> Self {
                Self {
                    client_id: Ok(value.client_id),
                    client_secret: Ok(value.client_secret),
                    token: Ok(value.token),
                    token_type_hint: Ok(value.token_type_hint),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SocialLink {
            platform: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            social_link: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SocialLink {
            fn default() -> Self {
                Self {
                    platform: Err("no value supplied for platform".to_string()),
                    social_link: Err("no value supplied for social_link".to_string()),
                }
            }
        }
        impl SocialLink {
            pub fn platform<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.platform = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for platform: {e}")
                    });
                self
            }
            pub fn social_link<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.social_link = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for social_link: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SocialLink> for super::SocialLink {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SocialLink,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    platform: value.platform?,
                    social_link: value.social_link?,
                })
            }
        }
        impl ::std::convert::From<super::SocialLink> for SocialLink {
            fn from(value: super::SocialLink) -> Self {
                Self {
                    platform: Ok(value.platform),
                    social_link: Ok(value.social_link),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Success {
            success: ::std::result::Result<bool, ::std::string::String>,
        }
        impl ::std::default::Default for Success {
            fn default() -> Self {
                Self {
                    success: Err("no value supplied for success".to_string()),
                }
            }
        }
        impl Success {
            pub fn success<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.success = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for success: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Success> for super::Success {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Success,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { success: value.success? })
            }
        }
        impl ::std::convert::From<super::Success> for Success {
            fn from(value: super::Success) -> Self {
                Self { success: Ok(value.success) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ThirdPartyAuthError {
            user_message: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ThirdPartyAuthError {
            fn default() -> Self {
                Self {
                    user_message: Ok(Default::default()),
                }
            }
        }
        impl ThirdPartyAuthError {
            pub fn user_message<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.user_message = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<ThirdPartyAuthError>
        for super::ThirdPartyAuthError {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ThirdPartyAuthError,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    user_message: value.user_message?,
                })
            }
        }
        impl ::std::convert::From<super::ThirdPartyAuthError> for ThirdPartyAuthError {
            fn from(value: super::ThirdPartyAuthError) -> Self {
                Self {
                    user_message: Ok(value.user_message),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct TimeZone {
            description: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            time_zone: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for TimeZone {
            fn default() -> Self {
                Self {
                    description: Err("no value supplied for description".to_string()),
                    time_zone: Err("no value supplied for time_zone".to_string()),
                }
            }
        }
        impl TimeZone {
            pub fn description<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.description = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for description: {e}")
                    });
                self
            }
            pub fn time_zone<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.time_zone = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for time_zone: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<TimeZone> for super::TimeZone {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TimeZone,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    description: value.description?,
                    time_zone: value.time_zone?,
                })
            }
        }
        impl ::std::convert::From<super::TimeZone> for TimeZone {
            fn from(value: super::TimeZone) -> Self {
                Self {
                    description: Ok(value.description),
                    time_zone: Ok(value.time_zone),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UserCreation {
            country: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            email: ::std::result::Result<::std::string::String, ::std::string::String>,
            gender: ::std::result::Result<
                ::std::option::Option<crate::generated::openedx::open::Gender>,
                ::std::string::String,
            >,
            is_active: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            is_staff: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            is_superuser: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            level_of_education: ::std::result::Result<
                ::std::option::Option<crate::generated::openedx::open::LevelOfEducation>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            password: ::std::result::Result<
                ::std::option::Option<::emeritus::Secret>,
                ::std::string::String,
            >,
            username: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            year_of_birth: ::std::result::Result<
                ::std::option::Option<i32>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UserCreation {
            fn default() -> Self {
                Self {
                    country: Ok(Default::default()),
                    email: Err("no value supplied for email".to_string()),
                    gender: Ok(Default::default()),
                    is_active: Ok(Default::default()),
                    is_staff: Ok(Default::default()),
                    is_superuser: Ok(Default::default()),
                    level_of_education: Ok(Default::default()),
                    name: Ok(Default::default()),
                    password: Ok(Default::default()),
                    username: Err("no value supplied for username".to_string()),
                    year_of_birth: Ok(Default::default()),
                }
            }
        }
        impl UserCreation {
            pub fn country<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.country = Ok(value.into_optional());
                self
            }
            pub fn email<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.email = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for email: {e}")
                    });
                self
            }
            pub fn gender<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<crate::generated::openedx::open::Gender>,
            {
                self.gender = Ok(value.into_optional());
                self
            }
            pub fn is_active<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.is_active = Ok(value.into_optional());
                self
            }
            pub fn is_staff<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.is_staff = Ok(value.into_optional());
                self
            }
            pub fn is_superuser<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.is_superuser = Ok(value.into_optional());
                self
            }
            pub fn level_of_education<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<
                    crate::generated::openedx::open::LevelOfEducation,
                >,
            {
                self.level_of_education = Ok(value.into_optional());
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.name = Ok(value.into_optional());
                self
            }
            pub fn password<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::emeritus::Secret>,
            {
                self.password = Ok(value.into_optional());
                self
            }
            pub fn username<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.username = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for username: {e}")
                    });
                self
            }
            pub fn year_of_birth<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<i32>,
            {
                self.year_of_birth = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<UserCreation> for super::UserCreation {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserCreation,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    country: value.country?,
                    email: value.email?,
                    gender: value.gender?,
                    is_active: value.is_active?,
                    is_staff: value.is_staff?,
                    is_superuser: value.is_superuser?,
                    level_of_education: value.level_of_education?,
                    name: value.name?,
                    password: value.password?,
                    username: value.username?,
                    year_of_birth: value.year_of_birth?,
                })
            }
        }
        impl ::std::convert::From<super::UserCreation> for UserCreation {
            fn from(value: super::UserCreation) -> Self {
                Self {
                    country: Ok(value.country),
                    email: Ok(value.email),
                    gender: Ok(value.gender),
                    is_active: Ok(value.is_active),
                    is_staff: Ok(value.is_staff),
                    is_superuser: Ok(value.is_superuser),
                    level_of_education: Ok(value.level_of_education),
                    name: Ok(value.name),
                    password: Ok(value.password),
                    username: Ok(value.username),
                    year_of_birth: Ok(value.year_of_birth),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UserModification {
            country: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            email: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            gender: ::std::result::Result<
                ::std::option::Option<crate::generated::openedx::open::Gender>,
                ::std::string::String,
            >,
            is_active: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            is_staff: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            is_superuser: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            level_of_education: ::std::result::Result<
                ::std::option::Option<crate::generated::openedx::open::LevelOfEducation>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            password: ::std::result::Result<
                ::std::option::Option<::emeritus::Secret>,
                ::std::string::String,
            >,
            username_or_email: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            year_of_birth: ::std::result::Result<
                ::std::option::Option<i32>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UserModification {
            fn default() -> Self {
                Self {
                    country: Ok(Default::default()),
                    email: Ok(Default::default()),
                    gender: Ok(Default::default()),
                    is_active: Ok(Default::default()),
                    is_staff: Ok(Default::default()),
                    is_superuser: Ok(Default::default()),
                    level_of_education: Ok(Default::default()),
                    name: Ok(Default::default()),
                    password: Ok(Default::default()),
                    username_or_email: Err(
                        "no value supplied for username_or_email".to_string(),
                    ),
                    year_of_birth: Ok(Default::default()),
                }
            }
        }
        impl UserModification {
            pub fn country<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.country = Ok(value.into_optional());
                self
            }
            pub fn email<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.email = Ok(value.into_optional());
                self
            }
            pub fn gender<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<crate::generated::openedx::open::Gender>,
            {
                self.gender = Ok(value.into_optional());
                self
            }
            pub fn is_active<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.is_active = Ok(value.into_optional());
                self
            }
            pub fn is_staff<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.is_staff = Ok(value.into_optional());
                self
            }
            pub fn is_superuser<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.is_superuser = Ok(value.into_optional());
                self
            }
            pub fn level_of_education<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<
                    crate::generated::openedx::open::LevelOfEducation,
                >,
            {
                self.level_of_education = Ok(value.into_optional());
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.name = Ok(value.into_optional());
                self
            }
            pub fn password<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::emeritus::Secret>,
            {
                self.password = Ok(value.into_optional());
                self
            }
            pub fn username_or_email<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.username_or_email = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for username_or_email: {e}"
                        )
                    });
                self
            }
            pub fn year_of_birth<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<i32>,
            {
                self.year_of_birth = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<UserModification> for super::UserModification {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserModification,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    country: value.country?,
                    email: value.email?,
                    gender: value.gender?,
                    is_active: value.is_active?,
                    is_staff: value.is_staff?,
                    is_superuser: value.is_superuser?,
                    level_of_education: value.level_of_education?,
                    name: value.name?,
                    password: value.password?,
                    username_or_email: value.username_or_email?,
                    year_of_birth: value.year_of_birth?,
                })
            }
        }
        impl ::std::convert::From<super::UserModification> for UserModification {
            fn from(value: super::UserModification) -> Self {
                Self {
                    country: Ok(value.country),
                    email: Ok(value.email),
                    gender: Ok(value.gender),
                    is_active: Ok(value.is_active),
                    is_staff: Ok(value.is_staff),
                    is_superuser: Ok(value.is_superuser),
                    level_of_education: Ok(value.level_of_education),
                    name: Ok(value.name),
                    password: Ok(value.password),
                    username_or_email: Ok(value.username_or_email),
                    year_of_birth: Ok(value.year_of_birth),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UserPage {
            count: ::std::result::Result<u64, ::std::string::String>,
            current_page: ::std::result::Result<u64, ::std::string::String>,
            next: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            num_pages: ::std::result::Result<u64, ::std::string::String>,
            previous: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            results: ::std::result::Result<
                ::std::vec::Vec<super::ApiUser>,
                ::std::string::String,
            >,
            start: ::std::result::Result<u64, ::std::string::String>,
        }
        impl ::std::default::Default for UserPage {
            fn default() -> Self {
                Self {
                    count: Err("no value supplied for count".to_string()),
                    current_page: Err("no value supplied for current_page".to_string()),
                    next: Ok(Default::default()),
                    num_pages: Err("no value supplied for num_pages".to_string()),
                    previous: Ok(Default::default()),
                    results: Err("no value supplied for results".to_string()),
                    start: Err("no value supplied for start".to_string()),
                }
            }
        }
        impl UserPage {
            pub fn count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u64>,
                T::Error: ::std::fmt::Display,
            {
                self.count = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for count: {e}")
                    });
                self
            }
            pub fn current_page<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u64>,
                T::Error: ::std::fmt::Display,
            {
                self.current_page = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for current_page: {e}")
                    });
                self
            }
            pub fn next<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.next = Ok(value.into_optional());
                self
            }
            pub fn num_pages<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u64>,
                T::Error: ::std::fmt::Display,
            {
                self.num_pages = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for num_pages: {e}")
                    });
                self
            }
            pub fn previous<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.previous = Ok(value.into_optional());
                self
            }
            pub fn results<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::ApiUser>>,
                T::Error: ::std::fmt::Display,
            {
                self.results = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for results: {e}")
                    });
                self
            }
            pub fn start<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u64>,
                T::Error: ::std::fmt::Display,
            {
                self.start = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for start: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UserPage> for super::UserPage {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserPage,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    count: value.count?,
                    current_page: value.current_page?,
                    next: value.next?,
                    num_pages: value.num_pages?,
                    previous: value.previous?,
                    results: value.results?,
                    start: value.start?,
                })
            }
        }
        impl ::std::convert::From<super::UserPage> for UserPage {
            fn from(value: super::UserPage) -> Self {
                Self {
                    count: Ok(value.count),
                    current_page: Ok(value.current_page),
                    next: Ok(value.next),
                    num_pages: Ok(value.num_pages),
                    previous: Ok(value.previous),
                    results: Ok(value.results),
                    start: Ok(value.start),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UserPreference {
            key: ::std::result::Result<::std::string::String, ::std::string::String>,
            url: ::std::result::Result<::std::string::String, ::std::string::String>,
            user: ::std::result::Result<super::ApiUser, ::std::string::String>,
            value: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for UserPreference {
            fn default() -> Self {
                Self {
                    key: Err("no value supplied for key".to_string()),
                    url: Err("no value supplied for url".to_string()),
                    user: Err("no value supplied for user".to_string()),
                    value: Err("no value supplied for value".to_string()),
                }
            }
        }
        impl UserPreference {
            pub fn key<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.key = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for key: {e}")
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
            pub fn user<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ApiUser>,
                T::Error: ::std::fmt::Display,
            {
                self.user = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for user: {e}")
                    });
                self
            }
            pub fn value<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
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
        impl ::std::convert::TryFrom<UserPreference> for super::UserPreference {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserPreference,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    key: value.key?,
                    url: value.url?,
                    user: value.user?,
                    value: value.value?,
                })
            }
        }
        impl ::std::convert::From<super::UserPreference> for UserPreference {
            fn from(value: super::UserPreference) -> Self {
                Self {
                    key: Ok(value.key),
                    url: Ok(value.url),
                    user: Ok(value.user),
                    value: Ok(value.value),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UserPreferencePage {
            count: ::std::result::Result<u64, ::std::string::String>,
            current_page: ::std::result::Result<u64, ::std::string::String>,
            next: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            num_pages: ::std::result::Result<u64, ::std::string::String>,
            previous: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            results: ::std::result::Result<
                ::std::vec::Vec<super::UserPreference>,
                ::std::string::String,
            >,
            start: ::std::result::Result<u64, ::std::string::String>,
        }
        impl ::std::default::Default for UserPreferencePage {
            fn default() -> Self {
                Self {
                    count: Err("no value supplied for count".to_string()),
                    current_page: Err("no value supplied for current_page".to_string()),
                    next: Ok(Default::default()),
                    num_pages: Err("no value supplied for num_pages".to_string()),
                    previous: Ok(Default::default()),
                    results: Err("no value supplied for results".to_string()),
                    start: Err("no value supplied for start".to_string()),
                }
            }
        }
        impl UserPreferencePage {
            pub fn count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u64>,
                T::Error: ::std::fmt::Display,
            {
                self.count = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for count: {e}")
                    });
                self
            }
            pub fn current_page<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u64>,
                T::Error: ::std::fmt::Display,
            {
                self.current_page = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for current_page: {e}")
                    });
                self
            }
            pub fn next<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.next = Ok(value.into_optional());
                self
            }
            pub fn num_pages<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u64>,
                T::Error: ::std::fmt::Display,
            {
                self.num_pages = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for num_pages: {e}")
                    });
                self
            }
            pub fn previous<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.previous = Ok(value.into_optional());
                self
            }
            pub fn results<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::UserPreference>>,
                T::Error: ::std::fmt::Display,
            {
                self.results = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for results: {e}")
                    });
                self
            }
            pub fn start<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u64>,
                T::Error: ::std::fmt::Display,
            {
                self.start = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for start: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UserPreferencePage> for super::UserPreferencePage {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserPreferencePage,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    count: value.count?,
                    current_page: value.current_page?,
                    next: value.next?,
                    num_pages: value.num_pages?,
                    previous: value.previous?,
                    results: value.results?,
                    start: value.start?,
                })
            }
        }
        impl ::std::convert::From<super::UserPreferencePage> for UserPreferencePage {
            fn from(value: super::UserPreferencePage) -> Self {
                Self {
                    count: Ok(value.count),
                    current_page: Ok(value.current_page),
                    next: Ok(value.next),
                    num_pages: Ok(value.num_pages),
                    previous: Ok(value.previous),
                    results: Ok(value.results),
                    start: Ok(value.start),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UserReference {
            user_id: ::std::result::Result<u64, ::std::string::String>,
            username: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UserReference {
            fn default() -> Self {
                Self {
                    user_id: Err("no value supplied for user_id".to_string()),
                    username: Err("no value supplied for username".to_string()),
                }
            }
        }
        impl UserReference {
            pub fn user_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u64>,
                T::Error: ::std::fmt::Display,
            {
                self.user_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for user_id: {e}")
                    });
                self
            }
            pub fn username<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.username = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for username: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UserReference> for super::UserReference {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserReference,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    user_id: value.user_id?,
                    username: value.username?,
                })
            }
        }
        impl ::std::convert::From<super::UserReference> for UserReference {
            fn from(value: super::UserReference) -> Self {
                Self {
                    user_id: Ok(value.user_id),
                    username: Ok(value.username),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UsernameReplacement {
            username_mappings: ::std::result::Result<
                ::std::vec::Vec<
                    ::std::collections::HashMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                >,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UsernameReplacement {
            fn default() -> Self {
                Self {
                    username_mappings: Err(
                        "no value supplied for username_mappings".to_string(),
                    ),
                }
            }
        }
        impl UsernameReplacement {
            pub fn username_mappings<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::vec::Vec<
                        ::std::collections::HashMap<
                            ::std::string::String,
                            ::std::string::String,
                        >,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.username_mappings = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for username_mappings: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UsernameReplacement>
        for super::UsernameReplacement {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UsernameReplacement,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    username_mappings: value.username_mappings?,
                })
            }
        }
        impl ::std::convert::From<super::UsernameReplacement> for UsernameReplacement {
            fn from(value: super::UsernameReplacement) -> Self {
                Self {
                    username_mappings: Ok(value.username_mappings),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UsernameReplacements {
            failed_replacements: ::std::result::Result<
                ::std::vec::Vec<
                    ::std::collections::HashMap<
                        ::std::string::String,
                        ::std::option::Option<::std::string::String>,
                    >,
                >,
                ::std::string::String,
            >,
            successful_replacements: ::std::result::Result<
                ::std::vec::Vec<
                    ::std::collections::HashMap<
                        ::std::string::String,
                        ::std::option::Option<::std::string::String>,
                    >,
                >,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UsernameReplacements {
            fn default() -> Self {
                Self {
                    failed_replacements: Err(
                        "no value supplied for failed_replacements".to_string(),
                    ),
                    successful_replacements: Err(
                        "no value supplied for successful_replacements".to_string(),
                    ),
                }
            }
        }
        impl UsernameReplacements {
            pub fn failed_replacements<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::vec::Vec<
                        ::std::collections::HashMap<
                            ::std::string::String,
                            ::std::option::Option<::std::string::String>,
                        >,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.failed_replacements = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for failed_replacements: {e}"
                        )
                    });
                self
            }
            pub fn successful_replacements<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::vec::Vec<
                        ::std::collections::HashMap<
                            ::std::string::String,
                            ::std::option::Option<::std::string::String>,
                        >,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.successful_replacements = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for successful_replacements: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UsernameReplacements>
        for super::UsernameReplacements {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UsernameReplacements,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    failed_replacements: value.failed_replacements?,
                    successful_replacements: value.successful_replacements?,
                })
            }
        }
        impl ::std::convert::From<super::UsernameReplacements> for UsernameReplacements {
            fn from(value: super::UsernameReplacements) -> Self {
                Self {
                    failed_replacements: Ok(value.failed_replacements),
                    successful_replacements: Ok(value.successful_replacements),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct VerificationDetails {
            expiration_datetime: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            message: ::std::result::Result<::std::string::String, ::std::string::String>,
            receipt_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            status: ::std::result::Result<
                crate::generated::openedx::open::VerificationProgress,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                crate::generated::openedx::open::VerificationType,
                ::std::string::String,
            >,
            updated_at: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for VerificationDetails {
            fn default() -> Self {
                Self {
                    expiration_datetime: Ok(Default::default()),
                    message: Err("no value supplied for message".to_string()),
                    receipt_id: Ok(Default::default()),
                    status: Err("no value supplied for status".to_string()),
                    type_: Err("no value supplied for type_".to_string()),
                    updated_at: Err("no value supplied for updated_at".to_string()),
                }
            }
        }
        impl VerificationDetails {
            pub fn expiration_datetime<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::chrono::DateTime<::chrono::offset::Utc>>,
            {
                self.expiration_datetime = Ok(value.into_optional());
                self
            }
            pub fn message<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.message = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for message: {e}")
                    });
                self
            }
            pub fn receipt_id<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.receipt_id = Ok(value.into_optional());
                self
            }
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::openedx::open::VerificationProgress,
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
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::openedx::open::VerificationType,
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
            pub fn updated_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.updated_at = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for updated_at: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<VerificationDetails>
        for super::VerificationDetails {
            type Error = super::error::ConversionError;
            fn try_from(
                value: VerificationDetails,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    expiration_datetime: value.expiration_datetime?,
                    message: value.message?,
                    receipt_id: value.receipt_id?,
                    status: value.status?,
                    type_: value.type_?,
                    updated_at: value.updated_at?,
                })
            }
        }
        impl ::std::convert::From<super::VerificationDetails> for VerificationDetails {
            fn from(value: super::VerificationDetails) -> Self {
                Self {
                    expiration_datetime: Ok(value.expiration_datetime),
                    message: Ok(value.message),
                    receipt_id: Ok(value.receipt_id),
                    status: Ok(value.status),
                    type_: Ok(value.type_),
                    updated_at: Ok(value.updated_at),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct VerificationSummary {
            expiration_datetime: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            is_verified: ::std::result::Result<bool, ::std::string::String>,
            status: ::std::result::Result<
                crate::generated::openedx::open::VerificationState,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for VerificationSummary {
            fn default() -> Self {
                Self {
                    expiration_datetime: Err(
                        "no value supplied for expiration_datetime".to_string(),
                    ),
                    is_verified: Err("no value supplied for is_verified".to_string()),
                    status: Err("no value supplied for status".to_string()),
                }
            }
        }
        impl VerificationSummary {
            pub fn expiration_datetime<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.expiration_datetime = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for expiration_datetime: {e}"
                        )
                    });
                self
            }
            pub fn is_verified<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.is_verified = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for is_verified: {e}")
                    });
                self
            }
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::openedx::open::VerificationState,
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
        }
        impl ::std::convert::TryFrom<VerificationSummary>
        for super::VerificationSummary {
            type Error = super::error::ConversionError;
            fn try_from(
                value: VerificationSummary,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    expiration_datetime: value.expiration_datetime?,
                    is_verified: value.is_verified?,
                    status: value.status?,
                })
            }
        }
        impl ::std::convert::From<super::VerificationSummary> for VerificationSummary {
            fn from(value: super::VerificationSummary) -> Self {
                Self {
                    expiration_datetime: Ok(value.expiration_datetime),
                    is_verified: Ok(value.is_verified),
                    status: Ok(value.status),
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
    impl ::std::convert::From<&str> for JpegFile {
        fn from(value: &str) -> Self {
            Self(value.to_owned())
        }
    }
    impl ::std::convert::From<&str> for PngFile {
        fn from(value: &str) -> Self {
            Self(value.to_owned())
        }
    }
    impl ::std::convert::From<&str> for PreferenceValue {
        fn from(value: &str) -> Self {
            Self(value.to_owned())
        }
    }
}
#[derive(Clone, Debug)]
/// Client for Open edX LMS user API
///
/// Tokens, accounts and the GDPR retirement pipeline of the Open edX LMS.
///
/// Paths are exact about trailing slashes. Every operation says under `x-provenance` how sure it is: `seed` (the system's own user documentation), `upstream` (its code or tests), `measured` (seen on a running system) or `assumed` (not established; the description says what was assumed). A response marked `x-provenance: assumed` is assumed although its operation is not. An operation whose method promises that a second call does no harm, and which does not keep that, says `x-idempotent: false`. What meets an unknown path or method stands under `x-outside-operations`.
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
    /// Shows new user names in the discussion service
    ///
    /// The LMS is told first, with `replace_usernames/`: a pair is looked up by its *new* name. The path
    /// has no trailing slash, and is not the one that the driver calls (`replace_usernames/`).
    ///
    /// Sends a `POST` request to `/api/discussion/v1/accounts/replace_username`
    pub fn forum_usernames_replace(&self) -> builder::ForumUsernamesReplace<'_> {
        builder::ForumUsernamesReplace::new(self)
    }
    /// Deletes a learner's posts in the discussion service
    ///
    /// A driver takes 404 as done. Without `username`, upstream does not handle its own exception.
    /// Assumed: what is said while the discussion service is down.
    ///
    /// Sends a `POST` request to `/api/discussion/v1/accounts/retire_forum/`
    pub fn forum_retire(&self) -> builder::ForumRetire<'_> {
        builder::ForumRetire::new(self)
    }
    /// Retires a learner at every proctoring backend that watched one of their attempts
    ///
    /// As `retire_user/` in who may do it.
    ///
    /// Sends a `POST` request to `/api/edx_proctoring/v1/retire_backend_user/{lms_user_id}/`
    ///
    /// Arguments:
    /// - `lms_user_id`: The primary key of the user in the LMS.
    pub fn proctoring_backends_retire(&self) -> builder::ProctoringBackendsRetire<'_> {
        builder::ProctoringBackendsRetire::new(self)
    }
    /// Blanks what the proctoring plugin allowed a learner
    ///
    /// The plugin asks for a session first and a JWT second, so that nobody is met by 403, not 401. A
    /// learner need not be in a working state, nor exist.
    ///
    /// Sends a `POST` request to `/api/edx_proctoring/v1/retire_user/{lms_user_id}/`
    ///
    /// Arguments:
    /// - `lms_user_id`: The primary key of the user in the LMS.
    pub fn proctoring_retire(&self) -> builder::ProctoringRetire<'_> {
        builder::ProctoringRetire::new(self)
    }
    /// Deletes the notes that a learner took in courses
    ///
    /// Sends a `POST` request to `/api/edxnotes/v1/retire_user/`
    pub fn notes_retire(&self) -> builder::NotesRetire<'_> {
        builder::NotesRetire::new(self)
    }
    /// Takes a learner out of every course
    ///
    /// Deprecated upstream in favour of `/api/enrollment/v1/enrollment/unenroll/`, which answers the
    /// same, as does `/api/enrollment/v2/enrollment/unenroll/`; the driver calls this path.
    ///
    /// Sends a `POST` request to `/api/enrollment/v1/unenroll/`
    pub fn enrollments_retire(&self) -> builder::EnrollmentsRetire<'_> {
        builder::EnrollmentsRetire::new(self)
    }
    /// Takes the profile image of the caller's own account away, at the path of old
    ///
    /// Does what `profile_image_delete` does, and refuses callers in the usual words instead of that
    /// view's own.
    ///
    /// Sends a `POST` request to `/api/profile_images/v1/{username}/remove`
    ///
    /// Arguments:
    /// - `username`: A user name: letters and digits of any script, blanks and `.@_+-`.
    pub fn legacy_profile_image_delete(&self) -> builder::LegacyProfileImageDelete<'_> {
        builder::LegacyProfileImageDelete::new(self)
    }
    /// Says where the lists for other services are
    ///
    /// Assumed: it takes no API key, since upstream's router asks for none itself.
    ///
    /// Sends a `GET` request to `/api/user/v1/`
    pub fn api_root_get(&self) -> builder::ApiRootGet<'_> {
        builder::ApiRootGet::new(self)
    }
    /// Describes the form to sign in with, and sets the CSRF cookie that sending it needs
    ///
    /// Sends a `GET` request to `/api/user/v1/account/login_session/`
    pub fn login_form_v1_get(&self) -> builder::LoginFormV1Get<'_> {
        builder::LoginFormV1Get::new(self)
    }
    /// Signs a person in by e-mail address
    ///
    /// The form needs the cookie `csrftoken`, which getting the form's description sets. Errors carry
    /// HTML, as upstream's pages show it.
    ///
    /// Sends a `POST` request to `/api/user/v1/account/login_session/`
    pub fn login_session_v1_create(&self) -> builder::LoginSessionV1Create<'_> {
        builder::LoginSessionV1Create::new(self)
    }
    /// Describes the registration form, without a second e-mail address
    ///
    /// As the second version, which the form is otherwise the same as.
    ///
    /// Sends a `GET` request to `/api/user/v1/account/registration/`
    pub fn registration_v1_get(&self) -> builder::RegistrationV1Get<'_> {
        builder::RegistrationV1Get::new(self)
    }
    /// Registers, without repeating the e-mail address
    ///
    /// As the second version in everything else.
    ///
    /// Sends a `POST` request to `/api/user/v1/account/registration/`
    pub fn registration_v1_create(&self) -> builder::RegistrationV1Create<'_> {
        builder::RegistrationV1Create::new(self)
    }
    /// Lists accounts
    ///
    /// Without a parameter it lists the caller's own account. The list is neither paginated nor in any
    /// order but the database's.
    ///
    /// Sends a `GET` request to `/api/user/v1/accounts`
    ///
    /// Arguments:
    /// - `email`: An e-mail address, for staff and superusers; counts where `username` is absent.
    /// - `lms_user_id`: A primary key, for staff and superusers; counts where the two above are absent.
    /// - `username`: User names, separated by commas; unknown ones are skipped.
    /// - `view`: `shared` shows even to the owner and staff only what others would see.
    pub fn accounts_list(&self) -> builder::AccountsList<'_> {
        builder::AccountsList::new(self)
    }
    /// Takes a deletion request back
    ///
    /// Only while it is `PENDING`. Links to third parties and tokens are not restored. An id that is no
    /// integer is an exception that upstream does not handle.
    ///
    /// Sends a `POST` request to `/api/user/v1/accounts/cancel_retirement/`
    pub fn retirement_cancel(&self) -> builder::RetirementCancel<'_> {
        builder::RetirementCancel::new(self)
    }
    /// Asks for the deletion of the caller's own account
    ///
    /// The body has to be a form. From now on the account has a retired e-mail address, no usable
    /// password, no tokens and no links to third parties; its user name stays until it is retired. The
    /// learner is told by mail.
    ///
    /// Sends a `POST` request to `/api/user/v1/accounts/deactivate_logout/`
    pub fn account_deletion_request(&self) -> builder::AccountDeletionRequest<'_> {
        builder::AccountDeletionRequest::new(self)
    }
    /// Asks for another name
    ///
    /// It shows as `pending_name_change` until staff confirm it, exactly as it was sent. Assumed: a name
    /// over 255 characters, or of an account without a profile, is an exception that upstream does not
    /// handle.
    ///
    /// Sends a `POST` request to `/api/user/v1/accounts/name_change/`
    pub fn name_change_create(&self) -> builder::NameChangeCreate<'_> {
        builder::NameChangeCreate::new(self)
    }
    /// Gives a learner the name that the learner asked for
    ///
    /// For staff alone. The old name is remembered with the reason that was given when asking. Assumed:
    /// of somebody who does not exist, upstream does not handle its own exception.
    ///
    /// Sends a `POST` request to `/api/user/v1/accounts/name_change/{username}/confirm/`
    ///
    /// Arguments:
    /// - `username`: A user name: letters and digits of any script, blanks and `.@_+-`.
    pub fn name_change_confirm(&self) -> builder::NameChangeConfirm<'_> {
        builder::NameChangeConfirm::new(self)
    }
    /// Replaces user names, wherever the LMS keeps them
    ///
    /// For the user name replacement worker alone; a superuser is refused. A desired name that is taken
    /// gets a dash and four characters, letters and digits in turns. Names that nobody has count as
    /// replaced. A profile image stays where it was, so that its owner's URLs lead nowhere until the next
    /// upload. Assumed: a desired name over 150 characters, or null, fails where somebody has the name of
    /// today; any other that is no text is an exception that upstream does not handle.
    ///
    /// Sends a `POST` request to `/api/user/v1/accounts/replace_usernames/`
    pub fn usernames_replace(&self) -> builder::UsernamesReplace<'_> {
        builder::UsernamesReplace::new(self)
    }
    /// Wipes the core of an account, for good
    ///
    /// The profile is blanked, the profile image removed, pending changes dropped, and the user gets the
    /// retired name and address and is no longer active. Level of education, goals, state and language
    /// proficiencies stay, as they do upstream. May be repeated while the learner is in a working state.
    ///
    /// Sends a `POST` request to `/api/user/v1/accounts/retire/`
    pub fn account_retire(&self) -> builder::AccountRetire<'_> {
        builder::AccountRetire::new(self)
    }
    /// Takes a learner off mailing lists
    ///
    /// Removed from the LMS, though older drivers still call it: `retire_misc/` does it now. Assumed: who
    /// was let in, and what was refused, are as with `retire_misc/`.
    ///
    /// Sends a `POST` request to `/api/user/v1/accounts/retire_mailings/`
    pub fn account_retire_mailings(&self) -> builder::AccountRetireMailings<'_> {
        builder::AccountRetireMailings::new(self)
    }
    /// Wipes what the rest of the LMS keeps about a learner
    ///
    /// Wiki revisions, name changes, manual enrolments, credit requests, requests for API access, former
    /// identities at third parties and mailing lists.
    ///
    /// Sends a `POST` request to `/api/user/v1/accounts/retire_misc/`
    pub fn account_retire_misc(&self) -> builder::AccountRetireMisc<'_> {
        builder::AccountRetireMisc::new(self)
    }
    /// Forgets retirements that are complete
    ///
    /// Each row is overwritten before it is deleted, so that tools that follow the table see the
    /// redaction. The users stay retired for good.
    ///
    /// Sends a `POST` request to `/api/user/v1/accounts/retirement_cleanup/`
    pub fn retirement_cleanup(&self) -> builder::RetirementCleanup<'_> {
        builder::RetirementCleanup::new(self)
    }
    /// Queues a learner whose partners have to be told
    ///
    /// A learner without enrolments is not queued. The learner has to be in a working state; in any
    /// other, upstream does not handle its own exception.
    ///
    /// Sends a `PUT` request to `/api/user/v1/accounts/retirement_partner_report/`
    pub fn partner_report_queue(&self) -> builder::PartnerReportQueue<'_> {
        builder::PartnerReportQueue::new(self)
    }
    /// Hands out the learners whose partners have to be told
    ///
    /// Everybody is handed out once: a second call returns those who were queued since. The body is
    /// ignored.
    ///
    /// Sends a `POST` request to `/api/user/v1/accounts/retirement_partner_report/`
    pub fn partner_report_take(&self) -> builder::PartnerReportTake<'_> {
        builder::PartnerReportTake::new(self)
    }
    /// Removes learners from the queue, once their partners were told
    ///
    /// Sends a `POST` request to `/api/user/v1/accounts/retirement_partner_report_cleanup/`
    pub fn partner_report_cleanup(&self) -> builder::PartnerReportCleanup<'_> {
        builder::PartnerReportCleanup::new(self)
    }
    /// Lists the learners who are due for retirement
    ///
    /// The list is not paginated. Parameters are checked in the order in which they are listed here.
    /// Assumed: a negative `limit` is refused like one that is no integer.
    ///
    /// Sends a `GET` request to `/api/user/v1/accounts/retirement_queue/`
    ///
    /// Arguments:
    /// - `cool_off_days`: How many days ago, at least, deletion was asked for; 0 takes everybody.
    /// - `limit`: How many learners to return at the most; 0 returns none.
    /// - `states`: The states to look in; at least one, each of them known, none twice.
    pub fn retirement_queue_list(&self) -> builder::RetirementQueueList<'_> {
        builder::RetirementQueueList::new(self)
    }
    /// Lists retirements by state and by the day on which deletion was asked for
    ///
    /// Both days are included.
    ///
    /// Sends a `GET` request to `/api/user/v1/accounts/retirements_by_status_and_date/`
    ///
    /// Arguments:
    /// - `end_date`: The last day on which deletion was asked for, in UTC; today at the latest.
    /// - `start_date`: The first day on which deletion was asked for, in UTC.
    /// - `state`: The state that the learners are in.
    pub fn retirements_by_status_and_date_list(
        &self,
    ) -> builder::RetirementsByStatusAndDateList<'_> {
        builder::RetirementsByStatusAndDateList::new(self)
    }
    /// Finds users by their e-mail addresses
    ///
    /// For staff alone. Assumed: `emails` that is no list is an exception that upstream does not handle,
    /// except that text has no address among its letters.
    ///
    /// Sends a `POST` request to `/api/user/v1/accounts/search_emails`
    pub fn account_emails_search(&self) -> builder::AccountEmailsSearch<'_> {
        builder::AccountEmailsSearch::new(self)
    }
    /// Takes the message that signing in by a third party left for the caller
    ///
    /// It is told once. Messages about anything else stay.
    ///
    /// Sends a `GET` request to `/api/user/v1/accounts/third_party_auth_error/`
    pub fn third_party_auth_error_get(&self) -> builder::ThirdPartyAuthErrorGet<'_> {
        builder::ThirdPartyAuthErrorGet::new(self)
    }
    /// Moves a learner to another state
    ///
    /// Without `force` the state has to come after the current one; states in between may be skipped,
    /// and `ERRORED` may be left for `ABORTED` or `COMPLETE`. The media type is `application/json`.
    ///
    /// Sends a `PATCH` request to `/api/user/v1/accounts/update_retirement_status/`
    pub fn retirement_status_update(&self) -> builder::RetirementStatusUpdate<'_> {
        builder::RetirementStatusUpdate::new(self)
    }
    /// Reads an account
    ///
    /// Anybody who is signed in may read any account, subject to its visibility.
    ///
    /// Sends a `GET` request to `/api/user/v1/accounts/{username}`
    ///
    /// Arguments:
    /// - `username`: A user name: letters and digits of any script, blanks and `.@_+-`.
    /// - `view`: `shared` shows even to the owner and staff only what others would see.
    pub fn account_get(&self) -> builder::AccountGet<'_> {
        builder::AccountGet::new(self)
    }
    /// Changes the caller's own account
    ///
    /// The body is a merge patch and its media type has to be exactly `application/merge-patch+json`,
    /// without parameters. Either every member is applied or none. A new e-mail address stays pending
    /// until it is confirmed; one that already has an account is silently ignored.
    ///
    /// Sends a `PATCH` request to `/api/user/v1/accounts/{username}`
    ///
    /// Arguments:
    /// - `username`: A user name: letters and digits of any script, blanks and `.@_+-`.
    /// - `body`
    pub fn account_update(&self) -> builder::AccountUpdate<'_> {
        builder::AccountUpdate::new(self)
    }
    /// Makes the password of an account unusable
    ///
    /// The account stays active, but its Bearer tokens no longer work unless it owns an OAuth application.
    /// There is no body. Assumed: of somebody who does not exist, upstream does not handle its own
    /// exception.
    ///
    /// Sends a `POST` request to `/api/user/v1/accounts/{username}/deactivate/`
    ///
    /// Arguments:
    /// - `username`: A user name: letters and digits of any script, blanks and `.@_+-`.
    pub fn account_deactivate(&self) -> builder::AccountDeactivate<'_> {
        builder::AccountDeactivate::new(self)
    }
    /// Takes the profile image of the caller's own account away
    ///
    /// Staff cannot do it for others. The files are gone, and the URLs are those of the stock image.
    ///
    /// Sends a `DELETE` request to `/api/user/v1/accounts/{username}/image`
    ///
    /// Arguments:
    /// - `username`: A user name: letters and digits of any script, blanks and `.@_+-`.
    pub fn profile_image_delete(&self) -> builder::ProfileImageDelete<'_> {
        builder::ProfileImageDelete::new(self)
    }
    /// Reads the retirement of a learner
    ///
    /// The name may be the learner's current, original or retired one.
    ///
    /// Sends a `GET` request to `/api/user/v1/accounts/{username}/retirement_status/`
    ///
    /// Arguments:
    /// - `username`: A user name: letters and digits of any script, blanks and `.@_+-`.
    pub fn retirement_status_get(&self) -> builder::RetirementStatusGet<'_> {
        builder::RetirementStatusGet::new(self)
    }
    /// Tells whether a user is verified
    ///
    /// People ask about themselves, staff about anybody. Whoever adds their own user name to the query,
    /// as `username`, passes for the owner, as upstream has it.
    ///
    /// Sends a `GET` request to `/api/user/v1/accounts/{username}/verification_status/`
    ///
    /// Arguments:
    /// - `username`: A user name: letters and digits of any script, blanks and `.@_+-`.
    pub fn verification_status_get(&self) -> builder::VerificationStatusGet<'_> {
        builder::VerificationStatusGet::new(self)
    }
    /// Lists a user's attempts at ID verification
    ///
    /// People ask about themselves, staff about anybody. Whoever adds their own user name to the query,
    /// as `username`, passes for the owner, as upstream has it. The list is not paginated.
    ///
    /// Sends a `GET` request to `/api/user/v1/accounts/{username}/verifications/`
    ///
    /// Arguments:
    /// - `username`: A user name: letters and digits of any script, blanks and `.@_+-`.
    pub fn verifications_list(&self) -> builder::VerificationsList<'_> {
        builder::VerificationsList::new(self)
    }
    /// Lists the users who hold a role in the forum of a course
    ///
    /// Sends a `GET` request to `/api/user/v1/forum_roles/{name}/users/`
    ///
    /// Arguments:
    /// - `name`: The role: letters, so that `Community TA` cannot be reached.
    /// - `course_id`: The key of the course.
    /// - `page`: The number of the page, from 1; `last` is the last one.
    /// - `page_size`: How many items a page has: 10 unless given, 100 at the most.
    pub fn forum_role_users_list(&self) -> builder::ForumRoleUsersList<'_> {
        builder::ForumRoleUsersList::new(self)
    }
    /// Names the caller
    ///
    /// Tells which account a token belongs to.
    ///
    /// Sends a `GET` request to `/api/user/v1/me`
    pub fn me_get(&self) -> builder::MeGet<'_> {
        builder::MeGet::new(self)
    }
    /// Makes a user
    ///
    /// For staff alone. Members are checked first, then every field, then whether the caller may make
    /// superusers. Assumed: a body that is no object, or a text that the database has no room for, is an
    /// exception that upstream does not handle.
    ///
    /// Sends a `POST` request to `/api/user/v1/modify/`
    pub fn user_create(&self) -> builder::UserCreate<'_> {
        builder::UserCreate::new(self)
    }
    /// Changes a user
    ///
    /// For staff alone. The body is plain JSON or a form, not a merge patch. An e-mail address changes at
    /// once; a user name never does, even to what it is. Assumed: a body that is no object, a text that the
    /// database has no room for, or a field of a profile that the user does not have, is an exception that
    /// upstream does not handle.
    ///
    /// Sends a `PATCH` request to `/api/user/v1/modify/`
    pub fn user_update(&self) -> builder::UserUpdate<'_> {
        builder::UserUpdate::new(self)
    }
    /// Says whether the organisation of a course may write to the caller
    ///
    /// The body has to be a form.
    ///
    /// Sends a `POST` request to `/api/user/v1/preferences/email_opt_in/`
    pub fn email_opt_in_update(&self) -> builder::EmailOptInUpdate<'_> {
        builder::EmailOptInUpdate::new(self)
    }
    /// Lists time zones
    ///
    /// Anybody may ask, signed in or not. The list is not paginated.
    ///
    /// Sends a `GET` request to `/api/user/v1/preferences/time_zones/`
    ///
    /// Arguments:
    /// - `country_code`: A country, as an ISO 3166-1 alpha-2 code in any letter case. Without one, or with one that is
    /// unknown or has no time zones, all common time zones are listed.
    pub fn time_zones_list(&self) -> builder::TimeZonesList<'_> {
        builder::TimeZonesList::new(self)
    }
    /// Lists the users who have a preference, whatever its value
    ///
    /// Sends a `GET` request to `/api/user/v1/preferences/{pref_key}/users/`
    ///
    /// Arguments:
    /// - `pref_key`: The key: letters, digits, `-` and `_`.
    /// - `page`: The number of the page, from 1; `last` is the last one.
    /// - `page_size`: How many items a page has: 10 unless given, 100 at the most.
    pub fn preference_users_list(&self) -> builder::PreferenceUsersList<'_> {
        builder::PreferenceUsersList::new(self)
    }
    /// Reads all preferences of a user
    ///
    /// People read their own, staff anybody's.
    ///
    /// Sends a `GET` request to `/api/user/v1/preferences/{username}`
    ///
    /// Arguments:
    /// - `username`: A user name: letters and digits of any script, blanks and `.@_+-`.
    pub fn preferences_get(&self) -> builder::PreferencesGet<'_> {
        builder::PreferencesGet::new(self)
    }
    /// Changes the caller's own preferences
    ///
    /// The body is a merge patch and its media type has to be exactly `application/merge-patch+json`,
    /// without parameters. Either every member is applied or none. Not even staff change what others
    /// prefer.
    ///
    /// Sends a `PATCH` request to `/api/user/v1/preferences/{username}`
    ///
    /// Arguments:
    /// - `username`: A user name: letters and digits of any script, blanks and `.@_+-`.
    /// - `body`
    pub fn preferences_update(&self) -> builder::PreferencesUpdate<'_> {
        builder::PreferencesUpdate::new(self)
    }
    /// Reads one preference of a user
    ///
    /// People read their own, staff anybody's. A JWT is not looked at here.
    ///
    /// Sends a `GET` request to `/api/user/v1/preferences/{username}/{preference_key}`
    ///
    /// Arguments:
    /// - `username`: A user name: letters and digits of any script, blanks and `.@_+-`.
    /// - `preference_key`: The key: letters, digits and `_`, so that `pref-lang` and `visibility.name` cannot be reached
    /// in this way.
    pub fn preference_get(&self) -> builder::PreferenceGet<'_> {
        builder::PreferenceGet::new(self)
    }
    /// Sets one of the caller's own preferences
    ///
    /// The body is the value. Not even staff change what others prefer. A JWT is not looked at here.
    ///
    /// Sends a `PUT` request to `/api/user/v1/preferences/{username}/{preference_key}`
    ///
    /// Arguments:
    /// - `username`: A user name: letters and digits of any script, blanks and `.@_+-`.
    /// - `preference_key`: The key: letters, digits and `_`, so that `pref-lang` and `visibility.name` cannot be reached
    /// in this way.
    /// - `body`
    pub fn preference_set(&self) -> builder::PreferenceSet<'_> {
        builder::PreferenceSet::new(self)
    }
    /// Removes one of the caller's own preferences
    ///
    /// Not even staff change what others prefer. A JWT is not looked at here.
    ///
    /// Sends a `DELETE` request to `/api/user/v1/preferences/{username}/{preference_key}`
    ///
    /// Arguments:
    /// - `username`: A user name: letters and digits of any script, blanks and `.@_+-`.
    /// - `preference_key`: The key: letters, digits and `_`, so that `pref-lang` and `visibility.name` cannot be reached
    /// in this way.
    pub fn preference_delete(&self) -> builder::PreferenceDelete<'_> {
        builder::PreferenceDelete::new(self)
    }
    /// Lists preferences of all users, or some of them
    ///
    /// Sends a `GET` request to `/api/user/v1/user_prefs/`
    ///
    /// Arguments:
    /// - `key`: What the preferences are about.
    /// - `page`: The number of the page, from 1; `last` is the last one.
    /// - `page_size`: How many items a page has: 10 unless given, 100 at the most.
    /// - `user`: The primary key of whose preferences to list. Assumed: one that nobody has does not count as
    /// given.
    pub fn user_preferences_list(&self) -> builder::UserPreferencesList<'_> {
        builder::UserPreferencesList::new(self)
    }
    /// Reads one preference
    ///
    /// Sends a `GET` request to `/api/user/v1/user_prefs/{id}/`
    ///
    /// Arguments:
    /// - `id`: The primary key.
    pub fn user_preference_get(&self) -> builder::UserPreferenceGet<'_> {
        builder::UserPreferenceGet::new(self)
    }
    /// Lists all users
    ///
    /// Sends a `GET` request to `/api/user/v1/users/`
    ///
    /// Arguments:
    /// - `page`: The number of the page, from 1; `last` is the last one.
    /// - `page_size`: How many items a page has: 10 unless given, 100 at the most.
    pub fn users_list(&self) -> builder::UsersList<'_> {
        builder::UsersList::new(self)
    }
    /// Reads one user
    ///
    /// Sends a `GET` request to `/api/user/v1/users/{id}/`
    ///
    /// Arguments:
    /// - `id`: The primary key.
    pub fn user_get(&self) -> builder::UserGet<'_> {
        builder::UserGet::new(self)
    }
    /// Checks values of the registration form
    ///
    /// Only the fields that were sent are answered, or the one that `form_field_key` names. Assumed: a
    /// body that is no object, a key that is a list or an object, and a name that is neither text nor
    /// blank are exceptions that upstream does not handle.
    ///
    /// Sends a `POST` request to `/api/user/v1/validation/registration`
    pub fn registration_validate(&self) -> builder::RegistrationValidate<'_> {
        builder::RegistrationValidate::new(self)
    }
    /// Describes the form to sign in with, and sets the CSRF cookie that sending it needs
    ///
    /// It is the form of version 1, as upstream has it; this version's route wants the field
    /// `email_or_username` instead of `email`.
    ///
    /// Sends a `GET` request to `/api/user/v2/account/login_session/`
    pub fn login_form_get(&self) -> builder::LoginFormGet<'_> {
        builder::LoginFormGet::new(self)
    }
    /// Signs a person in by user name or e-mail address
    ///
    /// The form needs the cookie `csrftoken`, which getting the form's description sets. Errors carry
    /// HTML, as upstream's pages show it.
    ///
    /// Sends a `POST` request to `/api/user/v2/account/login_session/`
    pub fn login_session_create(&self) -> builder::LoginSessionCreate<'_> {
        builder::LoginSessionCreate::new(self)
    }
    /// Describes the registration form
    ///
    /// It always asks for e-mail address, name, user name and password. What else it asks for is up to
    /// the site: every further field can be required, optional, optional but in plain sight, or hidden.
    /// While somebody registers through a third party, what the third party knows is filled in and no
    /// password is asked for. Where the site has a field of its own that no form can have, the form
    /// cannot be described. Assumed: labels, instructions and the texts of the agreements.
    ///
    /// Sends a `GET` request to `/api/user/v2/account/registration/`
    pub fn registration_v2_get(&self) -> builder::RegistrationV2Get<'_> {
        builder::RegistrationV2Get::new(self)
    }
    /// Registers: makes an account and signs its owner in
    ///
    /// The body has to be a form; fields in JSON are not seen. `/create_account` is another path of this
    /// version. Checked in this order: how often one address may register, whether people have to come
    /// through a third party, the site's plugin, whether e-mail address and user name are taken, the
    /// country, whether people may register at all, and every field. Assumed: what is said of extra
    /// fields that the reference has no words for.
    ///
    /// Sends a `POST` request to `/api/user/v2/account/registration/`
    pub fn registration_v2_create(&self) -> builder::RegistrationV2Create<'_> {
        builder::RegistrationV2Create::new(self)
    }
    /// Makes new JWT cookies for whoever is signed in by session
    ///
    /// It needs no CSRF token. The session lasts as long as before.
    ///
    /// Sends a `POST` request to `/login_refresh`
    pub fn login_refresh(&self) -> builder::LoginRefresh<'_> {
        builder::LoginRefresh::new(self)
    }
    /// Reads a profile image
    ///
    /// Anybody who knows the URL may. The file is gone once the image is deleted or its owner retired;
    /// once its owner has another user name, it is still here and no account shows it.
    ///
    /// Sends a `GET` request to `/media/profile-images/{file}`
    ///
    /// Arguments:
    /// - `file`: The name of the file, as the URLs in an account have it.
    /// - `v`: When the image was uploaded, in seconds since 1970: keeps caches from showing an old one.
    pub fn profile_image_read(&self) -> builder::ProfileImageRead<'_> {
        builder::ProfileImageRead::new(self)
    }
    /// Grants a token
    ///
    /// A client signs in with its own credentials, a person with a password or a code, and whoever holds
    /// a refresh token renews with it. The path answers with a trailing slash too. Assumed: HTTP Basic
    /// is as good as credentials in the form, and is asked first; a refresh token works once, as is the
    /// default of django-oauth-toolkit; a code works for a minute.
    ///
    /// Sends a `POST` request to `/oauth2/access_token`
    ///
    /// Arguments:
    /// - `x_token_type`: `jwt` for a JWT; `token_type` in the body wins.
    /// - `body`
    pub fn access_token_create(&self) -> builder::AccessTokenCreate<'_> {
        builder::AccessTokenCreate::new(self)
    }
    /// Takes a token back
    ///
    /// With a refresh token goes the access token that came with it; with an access token goes nothing
    /// else. A JWT cannot be taken back. The path answers with a trailing slash too. Assumed: any
    /// application may take back any token, as in django-oauth-toolkit, and HTTP Basic is as good as the
    /// form.
    ///
    /// Sends a `POST` request to `/oauth2/revoke_token`
    pub fn token_revoke(&self) -> builder::TokenRevoke<'_> {
        builder::TokenRevoke::new(self)
    }
    /// Reads the stock image of accounts without an image of their own
    ///
    /// It is `default_500.png`, `default_120.png`, `default_50.png` or `default_30.png`. What it shows is
    /// up to the site's theme.
    ///
    /// Sends a `GET` request to `/static/images/profiles/{file}`
    ///
    /// Arguments:
    /// - `file`: The name of the file, as the URLs in an account have it.
    pub fn profile_image_default_read(&self) -> builder::ProfileImageDefaultRead<'_> {
        builder::ProfileImageDefaultRead::new(self)
    }
    /// Asks for the deletion of many accounts
    ///
    /// Each is treated as if its owner had asked, except that nobody is told by mail. The path has
    /// neither the prefix of its siblings nor a trailing slash.
    ///
    /// Sends a `POST` request to `/v1/accounts/bulk_retire_users`
    pub fn retirement_bulk_create(&self) -> builder::RetirementBulkCreate<'_> {
        builder::RetirementBulkCreate::new(self)
    }
}
/// Types for composing operation parameters.
pub mod builder {
    use super::types;
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };
    /// Builder for [`Client::forum_usernames_replace`]
    ///
    /// [`Client::forum_usernames_replace`]: super::Client::forum_usernames_replace
    #[derive(Debug, Clone)]
    pub struct ForumUsernamesReplace<'a> {
        client: &'a super::Client,
        body: Result<types::builder::ForumUsernameMappings, String>,
    }
    impl<'a> ForumUsernamesReplace<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ForumUsernameMappings>,
            <V as std::convert::TryInto<
                types::ForumUsernameMappings,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `ForumUsernameMappings` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ForumUsernameMappings,
            ) -> types::builder::ForumUsernameMappings,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::ForumUsernameReplacements>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::ForumUsernameMappings::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/discussion/v1/accounts/replace_username", client.baseurl,
            );
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
                operation_id: "forum_usernames_replace",
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
        /// Sends a `POST` request to `/api/discussion/v1/accounts/replace_username`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ForumUsernameReplacements>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call(
                    "forum_usernames_replace",
                    error,
                ))
        }
    }
    /// Builder for [`Client::forum_retire`]
    ///
    /// [`Client::forum_retire`]: super::Client::forum_retire
    #[derive(Debug, Clone)]
    pub struct ForumRetire<'a> {
        client: &'a super::Client,
        body: Result<types::builder::LearnerName, String>,
    }
    impl<'a> ForumRetire<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::LearnerName>,
            <V as std::convert::TryInto<types::LearnerName>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `LearnerName` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::LearnerName,
            ) -> types::builder::LearnerName,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(self) -> Result<ResponseValue<()>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::LearnerName::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/discussion/v1/accounts/retire_forum/", client.baseurl,
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .post(url)
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "forum_retire",
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
        /// Sends a `POST` request to `/api/discussion/v1/accounts/retire_forum/`
        pub async fn send(self) -> Result<ResponseValue<()>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("forum_retire", error))
        }
    }
    /// Builder for [`Client::proctoring_backends_retire`]
    ///
    /// [`Client::proctoring_backends_retire`]: super::Client::proctoring_backends_retire
    #[derive(Debug, Clone)]
    pub struct ProctoringBackendsRetire<'a> {
        client: &'a super::Client,
        lms_user_id: Result<u64, String>,
    }
    impl<'a> ProctoringBackendsRetire<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                lms_user_id: Err("lms_user_id was not initialized".to_string()),
            }
        }
        pub fn lms_user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.lms_user_id = value
                .try_into()
                .map_err(|_| "conversion to `u64` for lms_user_id failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::RetiredAtBackends>, Error<()>> {
            let Self { client, lms_user_id } = self;
            let lms_user_id = lms_user_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/edx_proctoring/v1/retire_backend_user/{}/", client.baseurl,
                encode_path(& lms_user_id.to_string()),
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
                operation_id: "proctoring_backends_retire",
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
        /// Sends a `POST` request to `/api/edx_proctoring/v1/retire_backend_user/{lms_user_id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::RetiredAtBackends>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call(
                    "proctoring_backends_retire",
                    error,
                ))
        }
    }
    /// Builder for [`Client::proctoring_retire`]
    ///
    /// [`Client::proctoring_retire`]: super::Client::proctoring_retire
    #[derive(Debug, Clone)]
    pub struct ProctoringRetire<'a> {
        client: &'a super::Client,
        lms_user_id: Result<u64, String>,
    }
    impl<'a> ProctoringRetire<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                lms_user_id: Err("lms_user_id was not initialized".to_string()),
            }
        }
        pub fn lms_user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.lms_user_id = value
                .try_into()
                .map_err(|_| "conversion to `u64` for lms_user_id failed".to_string());
            self
        }
        async fn exchange_as_generated(self) -> Result<ResponseValue<()>, Error<()>> {
            let Self { client, lms_user_id } = self;
            let lms_user_id = lms_user_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/edx_proctoring/v1/retire_user/{}/", client.baseurl, encode_path(&
                lms_user_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client.client.post(url).headers(header_map).build()?;
            let info = OperationInfo {
                operation_id: "proctoring_retire",
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
        /// Sends a `POST` request to `/api/edx_proctoring/v1/retire_user/{lms_user_id}/`
        pub async fn send(self) -> Result<ResponseValue<()>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("proctoring_retire", error))
        }
    }
    /// Builder for [`Client::notes_retire`]
    ///
    /// [`Client::notes_retire`]: super::Client::notes_retire
    #[derive(Debug, Clone)]
    pub struct NotesRetire<'a> {
        client: &'a super::Client,
        body: Result<types::builder::LearnerName, String>,
    }
    impl<'a> NotesRetire<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::LearnerName>,
            <V as std::convert::TryInto<types::LearnerName>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `LearnerName` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::LearnerName,
            ) -> types::builder::LearnerName,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(self) -> Result<ResponseValue<()>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::LearnerName::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/edxnotes/v1/retire_user/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .post(url)
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "notes_retire",
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
        /// Sends a `POST` request to `/api/edxnotes/v1/retire_user/`
        pub async fn send(self) -> Result<ResponseValue<()>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("notes_retire", error))
        }
    }
    /// Builder for [`Client::enrollments_retire`]
    ///
    /// [`Client::enrollments_retire`]: super::Client::enrollments_retire
    #[derive(Debug, Clone)]
    pub struct EnrollmentsRetire<'a> {
        client: &'a super::Client,
        body: Result<types::builder::LearnerName, String>,
    }
    impl<'a> EnrollmentsRetire<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::LearnerName>,
            <V as std::convert::TryInto<types::LearnerName>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `LearnerName` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::LearnerName,
            ) -> types::builder::LearnerName,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<::std::option::Option<types::OrgList>>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::LearnerName::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/enrollment/v1/unenroll/", client.baseurl,);
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
                operation_id: "enrollments_retire",
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
        /// Sends a `POST` request to `/api/enrollment/v1/unenroll/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::std::option::Option<types::OrgList>>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("enrollments_retire", error))
        }
    }
    /// Builder for [`Client::legacy_profile_image_delete`]
    ///
    /// [`Client::legacy_profile_image_delete`]: super::Client::legacy_profile_image_delete
    #[derive(Debug, Clone)]
    pub struct LegacyProfileImageDelete<'a> {
        client: &'a super::Client,
        username: Result<::std::string::String, String>,
    }
    impl<'a> LegacyProfileImageDelete<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                username: Err("username was not initialized".to_string()),
            }
        }
        pub fn username<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.username = value
                .try_into()
                .map_err(|_| "conversion to `String` for username failed".to_string());
            self
        }
        async fn exchange_as_generated(self) -> Result<ResponseValue<()>, Error<()>> {
            let Self { client, username } = self;
            let username = username.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/profile_images/v1/{}/remove", client.baseurl, encode_path(&
                username.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client.client.post(url).headers(header_map).build()?;
            let info = OperationInfo {
                operation_id: "legacy_profile_image_delete",
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
        /// Sends a `POST` request to `/api/profile_images/v1/{username}/remove`
        pub async fn send(self) -> Result<ResponseValue<()>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call(
                    "legacy_profile_image_delete",
                    error,
                ))
        }
    }
    /// Builder for [`Client::api_root_get`]
    ///
    /// [`Client::api_root_get`]: super::Client::api_root_get
    #[derive(Debug, Clone)]
    pub struct ApiRootGet<'a> {
        client: &'a super::Client,
    }
    impl<'a> ApiRootGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::ApiRoot>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/api/user/v1/", client.baseurl,);
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
                operation_id: "api_root_get",
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
        /// Sends a `GET` request to `/api/user/v1/`
        pub async fn send(self) -> Result<ResponseValue<types::ApiRoot>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("api_root_get", error))
        }
    }
    /// Builder for [`Client::login_form_v1_get`]
    ///
    /// [`Client::login_form_v1_get`]: super::Client::login_form_v1_get
    #[derive(Debug, Clone)]
    pub struct LoginFormV1Get<'a> {
        client: &'a super::Client,
    }
    impl<'a> LoginFormV1Get<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::LoginForm>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/api/user/v1/account/login_session/", client.baseurl,);
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
                operation_id: "login_form_v1_get",
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
        /// Sends a `GET` request to `/api/user/v1/account/login_session/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::LoginForm>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("login_form_v1_get", error))
        }
    }
    /// Builder for [`Client::login_session_v1_create`]
    ///
    /// [`Client::login_session_v1_create`]: super::Client::login_session_v1_create
    #[derive(Debug, Clone)]
    pub struct LoginSessionV1Create<'a> {
        client: &'a super::Client,
        body: Result<types::builder::LoginRequestV1, String>,
    }
    impl<'a> LoginSessionV1Create<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::LoginRequestV1>,
            <V as std::convert::TryInto<
                types::LoginRequestV1,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `LoginRequestV1` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::LoginRequestV1,
            ) -> types::builder::LoginRequestV1,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::LoggedIn>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::LoginRequestV1::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/user/v1/account/login_session/", client.baseurl,);
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
                operation_id: "login_session_v1_create",
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
        /// Sends a `POST` request to `/api/user/v1/account/login_session/`
        pub async fn send(self) -> Result<ResponseValue<types::LoggedIn>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call(
                    "login_session_v1_create",
                    error,
                ))
        }
    }
    /// Builder for [`Client::registration_v1_get`]
    ///
    /// [`Client::registration_v1_get`]: super::Client::registration_v1_get
    #[derive(Debug, Clone)]
    pub struct RegistrationV1Get<'a> {
        client: &'a super::Client,
    }
    impl<'a> RegistrationV1Get<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::FormDescription>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/api/user/v1/account/registration/", client.baseurl,);
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
                operation_id: "registration_v1_get",
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
        /// Sends a `GET` request to `/api/user/v1/account/registration/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::FormDescription>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("registration_v1_get", error))
        }
    }
    /// Builder for [`Client::registration_v1_create`]
    ///
    /// [`Client::registration_v1_create`]: super::Client::registration_v1_create
    #[derive(Debug, Clone)]
    pub struct RegistrationV1Create<'a> {
        client: &'a super::Client,
        body: Result<types::builder::RegistrationForm, String>,
    }
    impl<'a> RegistrationV1Create<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::RegistrationForm>,
            <V as std::convert::TryInto<
                types::RegistrationForm,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `RegistrationForm` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::RegistrationForm,
            ) -> types::builder::RegistrationForm,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::Registered>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::RegistrationForm::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/user/v1/account/registration/", client.baseurl,);
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
                operation_id: "registration_v1_create",
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
        /// Sends a `POST` request to `/api/user/v1/account/registration/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Registered>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call(
                    "registration_v1_create",
                    error,
                ))
        }
    }
    /// Builder for [`Client::accounts_list`]
    ///
    /// [`Client::accounts_list`]: super::Client::accounts_list
    #[derive(Debug, Clone)]
    pub struct AccountsList<'a> {
        client: &'a super::Client,
        email: Result<Option<::std::string::String>, String>,
        lms_user_id: Result<Option<u64>, String>,
        username: Result<Option<::std::string::String>, String>,
        view: Result<Option<::std::string::String>, String>,
    }
    impl<'a> AccountsList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                email: Ok(None),
                lms_user_id: Ok(None),
                username: Ok(None),
                view: Ok(None),
            }
        }
        pub fn email<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.email = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `String` for email failed".to_string());
            self
        }
        pub fn lms_user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.lms_user_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for lms_user_id failed".to_string());
            self
        }
        pub fn username<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.username = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `String` for username failed".to_string());
            self
        }
        pub fn view<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.view = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `String` for view failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::AccountList>, Error<()>> {
            let Self { client, email, lms_user_id, username, view } = self;
            let email = email.map_err(Error::InvalidRequest)?;
            let lms_user_id = lms_user_id.map_err(Error::InvalidRequest)?;
            let username = username.map_err(Error::InvalidRequest)?;
            let view = view.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/user/v1/accounts", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("email", &email))
                .query(&progenitor_client::QueryParam::new("lms_user_id", &lms_user_id))
                .query(&progenitor_client::QueryParam::new("username", &username))
                .query(&progenitor_client::QueryParam::new("view", &view))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "accounts_list",
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
        /// Sends a `GET` request to `/api/user/v1/accounts`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::AccountList>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("accounts_list", error))
        }
    }
    /// Builder for [`Client::retirement_cancel`]
    ///
    /// [`Client::retirement_cancel`]: super::Client::retirement_cancel
    #[derive(Debug, Clone)]
    pub struct RetirementCancel<'a> {
        client: &'a super::Client,
        body: Result<types::builder::CancelledRetirement, String>,
    }
    impl<'a> RetirementCancel<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CancelledRetirement>,
            <V as std::convert::TryInto<
                types::CancelledRetirement,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `CancelledRetirement` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CancelledRetirement,
            ) -> types::builder::CancelledRetirement,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::Success>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::CancelledRetirement::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/v1/accounts/cancel_retirement/", client.baseurl,
            );
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
                operation_id: "retirement_cancel",
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
        /// Sends a `POST` request to `/api/user/v1/accounts/cancel_retirement/`
        pub async fn send(self) -> Result<ResponseValue<types::Success>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("retirement_cancel", error))
        }
    }
    /// Builder for [`Client::account_deletion_request`]
    ///
    /// [`Client::account_deletion_request`]: super::Client::account_deletion_request
    #[derive(Debug, Clone)]
    pub struct AccountDeletionRequest<'a> {
        client: &'a super::Client,
        body: Result<types::builder::DeletionRequest, String>,
    }
    impl<'a> AccountDeletionRequest<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DeletionRequest>,
            <V as std::convert::TryInto<
                types::DeletionRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `DeletionRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::DeletionRequest,
            ) -> types::builder::DeletionRequest,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(self) -> Result<ResponseValue<()>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::DeletionRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/v1/accounts/deactivate_logout/", client.baseurl,
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .post(url)
                .form_urlencoded(&body)?
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "account_deletion_request",
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
        /// Sends a `POST` request to `/api/user/v1/accounts/deactivate_logout/`
        pub async fn send(self) -> Result<ResponseValue<()>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call(
                    "account_deletion_request",
                    error,
                ))
        }
    }
    /// Builder for [`Client::name_change_create`]
    ///
    /// [`Client::name_change_create`]: super::Client::name_change_create
    #[derive(Debug, Clone)]
    pub struct NameChangeCreate<'a> {
        client: &'a super::Client,
        body: Result<types::builder::NameChange, String>,
    }
    impl<'a> NameChangeCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::NameChange>,
            <V as std::convert::TryInto<types::NameChange>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `NameChange` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::NameChange,
            ) -> types::builder::NameChange,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(self) -> Result<ResponseValue<()>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::NameChange::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/user/v1/accounts/name_change/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .post(url)
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "name_change_create",
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
        /// Sends a `POST` request to `/api/user/v1/accounts/name_change/`
        pub async fn send(self) -> Result<ResponseValue<()>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("name_change_create", error))
        }
    }
    /// Builder for [`Client::name_change_confirm`]
    ///
    /// [`Client::name_change_confirm`]: super::Client::name_change_confirm
    #[derive(Debug, Clone)]
    pub struct NameChangeConfirm<'a> {
        client: &'a super::Client,
        username: Result<::std::string::String, String>,
    }
    impl<'a> NameChangeConfirm<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                username: Err("username was not initialized".to_string()),
            }
        }
        pub fn username<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.username = value
                .try_into()
                .map_err(|_| "conversion to `String` for username failed".to_string());
            self
        }
        async fn exchange_as_generated(self) -> Result<ResponseValue<()>, Error<()>> {
            let Self { client, username } = self;
            let username = username.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/v1/accounts/name_change/{}/confirm/", client.baseurl,
                encode_path(& username.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client.client.post(url).headers(header_map).build()?;
            let info = OperationInfo {
                operation_id: "name_change_confirm",
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
        /// Sends a `POST` request to `/api/user/v1/accounts/name_change/{username}/confirm/`
        pub async fn send(self) -> Result<ResponseValue<()>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("name_change_confirm", error))
        }
    }
    /// Builder for [`Client::usernames_replace`]
    ///
    /// [`Client::usernames_replace`]: super::Client::usernames_replace
    #[derive(Debug, Clone)]
    pub struct UsernamesReplace<'a> {
        client: &'a super::Client,
        body: Result<types::builder::UsernameReplacement, String>,
    }
    impl<'a> UsernamesReplace<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UsernameReplacement>,
            <V as std::convert::TryInto<
                types::UsernameReplacement,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `UsernameReplacement` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UsernameReplacement,
            ) -> types::builder::UsernameReplacement,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::UsernameReplacements>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::UsernameReplacement::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/v1/accounts/replace_usernames/", client.baseurl,
            );
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
                operation_id: "usernames_replace",
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
        /// Sends a `POST` request to `/api/user/v1/accounts/replace_usernames/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UsernameReplacements>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("usernames_replace", error))
        }
    }
    /// Builder for [`Client::account_retire`]
    ///
    /// [`Client::account_retire`]: super::Client::account_retire
    #[derive(Debug, Clone)]
    pub struct AccountRetire<'a> {
        client: &'a super::Client,
        body: Result<types::builder::LearnerName, String>,
    }
    impl<'a> AccountRetire<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::LearnerName>,
            <V as std::convert::TryInto<types::LearnerName>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `LearnerName` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::LearnerName,
            ) -> types::builder::LearnerName,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(self) -> Result<ResponseValue<()>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::LearnerName::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/user/v1/accounts/retire/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .post(url)
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "account_retire",
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
        /// Sends a `POST` request to `/api/user/v1/accounts/retire/`
        pub async fn send(self) -> Result<ResponseValue<()>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("account_retire", error))
        }
    }
    /// Builder for [`Client::account_retire_mailings`]
    ///
    /// [`Client::account_retire_mailings`]: super::Client::account_retire_mailings
    #[derive(Debug, Clone)]
    pub struct AccountRetireMailings<'a> {
        client: &'a super::Client,
        body: Result<types::builder::LearnerName, String>,
    }
    impl<'a> AccountRetireMailings<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::LearnerName>,
            <V as std::convert::TryInto<types::LearnerName>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `LearnerName` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::LearnerName,
            ) -> types::builder::LearnerName,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(self) -> Result<ResponseValue<()>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::LearnerName::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/v1/accounts/retire_mailings/", client.baseurl,
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .post(url)
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "account_retire_mailings",
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
        /// Sends a `POST` request to `/api/user/v1/accounts/retire_mailings/`
        pub async fn send(self) -> Result<ResponseValue<()>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call(
                    "account_retire_mailings",
                    error,
                ))
        }
    }
    /// Builder for [`Client::account_retire_misc`]
    ///
    /// [`Client::account_retire_misc`]: super::Client::account_retire_misc
    #[derive(Debug, Clone)]
    pub struct AccountRetireMisc<'a> {
        client: &'a super::Client,
        body: Result<types::builder::LearnerName, String>,
    }
    impl<'a> AccountRetireMisc<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::LearnerName>,
            <V as std::convert::TryInto<types::LearnerName>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `LearnerName` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::LearnerName,
            ) -> types::builder::LearnerName,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(self) -> Result<ResponseValue<()>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::LearnerName::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/user/v1/accounts/retire_misc/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .post(url)
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "account_retire_misc",
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
        /// Sends a `POST` request to `/api/user/v1/accounts/retire_misc/`
        pub async fn send(self) -> Result<ResponseValue<()>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("account_retire_misc", error))
        }
    }
    /// Builder for [`Client::retirement_cleanup`]
    ///
    /// [`Client::retirement_cleanup`]: super::Client::retirement_cleanup
    #[derive(Debug, Clone)]
    pub struct RetirementCleanup<'a> {
        client: &'a super::Client,
        body: Result<types::builder::CompletedRetirements, String>,
    }
    impl<'a> RetirementCleanup<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CompletedRetirements>,
            <V as std::convert::TryInto<
                types::CompletedRetirements,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `CompletedRetirements` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CompletedRetirements,
            ) -> types::builder::CompletedRetirements,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(self) -> Result<ResponseValue<()>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::CompletedRetirements::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/v1/accounts/retirement_cleanup/", client.baseurl,
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .post(url)
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "retirement_cleanup",
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
        /// Sends a `POST` request to `/api/user/v1/accounts/retirement_cleanup/`
        pub async fn send(self) -> Result<ResponseValue<()>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("retirement_cleanup", error))
        }
    }
    /// Builder for [`Client::partner_report_queue`]
    ///
    /// [`Client::partner_report_queue`]: super::Client::partner_report_queue
    #[derive(Debug, Clone)]
    pub struct PartnerReportQueue<'a> {
        client: &'a super::Client,
        body: Result<types::builder::LearnerName, String>,
    }
    impl<'a> PartnerReportQueue<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::LearnerName>,
            <V as std::convert::TryInto<types::LearnerName>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `LearnerName` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::LearnerName,
            ) -> types::builder::LearnerName,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(self) -> Result<ResponseValue<()>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::LearnerName::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/v1/accounts/retirement_partner_report/", client.baseurl,
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .put(url)
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "partner_report_queue",
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
        /// Sends a `PUT` request to `/api/user/v1/accounts/retirement_partner_report/`
        pub async fn send(self) -> Result<ResponseValue<()>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("partner_report_queue", error))
        }
    }
    /// Builder for [`Client::partner_report_take`]
    ///
    /// [`Client::partner_report_take`]: super::Client::partner_report_take
    #[derive(Debug, Clone)]
    pub struct PartnerReportTake<'a> {
        client: &'a super::Client,
    }
    impl<'a> PartnerReportTake<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::PartnerReportList>, Error<()>> {
            let Self { client } = self;
            let url = format!(
                "{}/api/user/v1/accounts/retirement_partner_report/", client.baseurl,
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
                operation_id: "partner_report_take",
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
        /// Sends a `POST` request to `/api/user/v1/accounts/retirement_partner_report/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PartnerReportList>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("partner_report_take", error))
        }
    }
    /// Builder for [`Client::partner_report_cleanup`]
    ///
    /// [`Client::partner_report_cleanup`]: super::Client::partner_report_cleanup
    #[derive(Debug, Clone)]
    pub struct PartnerReportCleanup<'a> {
        client: &'a super::Client,
        body: Result<types::ReportedLearners, String>,
    }
    impl<'a> PartnerReportCleanup<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ReportedLearners>,
        {
            self.body = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ReportedLearners` for body failed".to_string()
                });
            self
        }
        async fn exchange_as_generated(self) -> Result<ResponseValue<()>, Error<()>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/v1/accounts/retirement_partner_report_cleanup/", client
                .baseurl,
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .post(url)
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "partner_report_cleanup",
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
        /// Sends a `POST` request to `/api/user/v1/accounts/retirement_partner_report_cleanup/`
        pub async fn send(self) -> Result<ResponseValue<()>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call(
                    "partner_report_cleanup",
                    error,
                ))
        }
    }
    /// Builder for [`Client::retirement_queue_list`]
    ///
    /// [`Client::retirement_queue_list`]: super::Client::retirement_queue_list
    #[derive(Debug, Clone)]
    pub struct RetirementQueueList<'a> {
        client: &'a super::Client,
        cool_off_days: Result<u32, String>,
        limit: Result<Option<u32>, String>,
        states: Result<::std::vec::Vec<::std::string::String>, String>,
    }
    impl<'a> RetirementQueueList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cool_off_days: Err("cool_off_days was not initialized".to_string()),
                limit: Ok(None),
                states: Err("states was not initialized".to_string()),
            }
        }
        pub fn cool_off_days<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.cool_off_days = value
                .try_into()
                .map_err(|_| "conversion to `u32` for cool_off_days failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u32` for limit failed".to_string());
            self
        }
        pub fn states<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.states = value
                .try_into()
                .map_err(|_| "conversion to `String >` for states failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::RetirementList>, Error<()>> {
            let Self { client, cool_off_days, limit, states } = self;
            let cool_off_days = cool_off_days.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let states = states.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/v1/accounts/retirement_queue/", client.baseurl,
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(
                    &progenitor_client::QueryParam::new("cool_off_days", &cool_off_days),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("states", &states))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "retirement_queue_list",
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
        /// Sends a `GET` request to `/api/user/v1/accounts/retirement_queue/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::RetirementList>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("retirement_queue_list", error))
        }
    }
    /// Builder for [`Client::retirements_by_status_and_date_list`]
    ///
    /// [`Client::retirements_by_status_and_date_list`]: super::Client::retirements_by_status_and_date_list
    #[derive(Debug, Clone)]
    pub struct RetirementsByStatusAndDateList<'a> {
        client: &'a super::Client,
        end_date: Result<::chrono::naive::NaiveDate, String>,
        start_date: Result<::chrono::naive::NaiveDate, String>,
        state: Result<::std::string::String, String>,
    }
    impl<'a> RetirementsByStatusAndDateList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                end_date: Err("end_date was not initialized".to_string()),
                start_date: Err("start_date was not initialized".to_string()),
                state: Err("state was not initialized".to_string()),
            }
        }
        pub fn end_date<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.end_date = value
                .try_into()
                .map_err(|_| {
                    "conversion to `NaiveDate` for end_date failed".to_string()
                });
            self
        }
        pub fn start_date<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.start_date = value
                .try_into()
                .map_err(|_| {
                    "conversion to `NaiveDate` for start_date failed".to_string()
                });
            self
        }
        pub fn state<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.state = value
                .try_into()
                .map_err(|_| "conversion to `String` for state failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::RetirementList>, Error<()>> {
            let Self { client, end_date, start_date, state } = self;
            let end_date = end_date.map_err(Error::InvalidRequest)?;
            let start_date = start_date.map_err(Error::InvalidRequest)?;
            let state = state.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/v1/accounts/retirements_by_status_and_date/", client
                .baseurl,
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("end_date", &end_date))
                .query(&progenitor_client::QueryParam::new("start_date", &start_date))
                .query(&progenitor_client::QueryParam::new("state", &state))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "retirements_by_status_and_date_list",
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
        /// Sends a `GET` request to `/api/user/v1/accounts/retirements_by_status_and_date/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::RetirementList>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call(
                    "retirements_by_status_and_date_list",
                    error,
                ))
        }
    }
    /// Builder for [`Client::account_emails_search`]
    ///
    /// [`Client::account_emails_search`]: super::Client::account_emails_search
    #[derive(Debug, Clone)]
    pub struct AccountEmailsSearch<'a> {
        client: &'a super::Client,
        body: Result<types::builder::EmailSearch, String>,
    }
    impl<'a> AccountEmailsSearch<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::EmailSearch>,
            <V as std::convert::TryInto<types::EmailSearch>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `EmailSearch` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::EmailSearch,
            ) -> types::builder::EmailSearch,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::EmailMatches>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::EmailSearch::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/user/v1/accounts/search_emails", client.baseurl,);
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
                operation_id: "account_emails_search",
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
        /// Sends a `POST` request to `/api/user/v1/accounts/search_emails`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::EmailMatches>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("account_emails_search", error))
        }
    }
    /// Builder for [`Client::third_party_auth_error_get`]
    ///
    /// [`Client::third_party_auth_error_get`]: super::Client::third_party_auth_error_get
    #[derive(Debug, Clone)]
    pub struct ThirdPartyAuthErrorGet<'a> {
        client: &'a super::Client,
    }
    impl<'a> ThirdPartyAuthErrorGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::ThirdPartyAuthError>, Error<()>> {
            let Self { client } = self;
            let url = format!(
                "{}/api/user/v1/accounts/third_party_auth_error/", client.baseurl,
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
                operation_id: "third_party_auth_error_get",
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
        /// Sends a `GET` request to `/api/user/v1/accounts/third_party_auth_error/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ThirdPartyAuthError>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call(
                    "third_party_auth_error_get",
                    error,
                ))
        }
    }
    /// Builder for [`Client::retirement_status_update`]
    ///
    /// [`Client::retirement_status_update`]: super::Client::retirement_status_update
    #[derive(Debug, Clone)]
    pub struct RetirementStatusUpdate<'a> {
        client: &'a super::Client,
        body: Result<types::builder::RetirementStatusChange, String>,
    }
    impl<'a> RetirementStatusUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::RetirementStatusChange>,
            <V as std::convert::TryInto<
                types::RetirementStatusChange,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `RetirementStatusChange` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::RetirementStatusChange,
            ) -> types::builder::RetirementStatusChange,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(self) -> Result<ResponseValue<()>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::RetirementStatusChange::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/v1/accounts/update_retirement_status/", client.baseurl,
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .patch(url)
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "retirement_status_update",
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
        /// Sends a `PATCH` request to `/api/user/v1/accounts/update_retirement_status/`
        pub async fn send(self) -> Result<ResponseValue<()>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call(
                    "retirement_status_update",
                    error,
                ))
        }
    }
    /// Builder for [`Client::account_get`]
    ///
    /// [`Client::account_get`]: super::Client::account_get
    #[derive(Debug, Clone)]
    pub struct AccountGet<'a> {
        client: &'a super::Client,
        username: Result<::std::string::String, String>,
        view: Result<Option<::std::string::String>, String>,
    }
    impl<'a> AccountGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                username: Err("username was not initialized".to_string()),
                view: Ok(None),
            }
        }
        pub fn username<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.username = value
                .try_into()
                .map_err(|_| "conversion to `String` for username failed".to_string());
            self
        }
        pub fn view<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.view = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `String` for view failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::Account>, Error<()>> {
            let Self { client, username, view } = self;
            let username = username.map_err(Error::InvalidRequest)?;
            let view = view.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/v1/accounts/{}", client.baseurl, encode_path(& username
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
                .query(&progenitor_client::QueryParam::new("view", &view))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "account_get",
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
        /// Sends a `GET` request to `/api/user/v1/accounts/{username}`
        pub async fn send(self) -> Result<ResponseValue<types::Account>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("account_get", error))
        }
    }
    /// Builder for [`Client::account_update`]
    ///
    /// [`Client::account_update`]: super::Client::account_update
    #[derive(Debug, Clone)]
    pub struct AccountUpdate<'a> {
        client: &'a super::Client,
        username: Result<::std::string::String, String>,
        body: Result<types::builder::AccountPatch, String>,
    }
    impl<'a> AccountUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                username: Err("username was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn username<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.username = value
                .try_into()
                .map_err(|_| "conversion to `String` for username failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountPatch>,
            <V as std::convert::TryInto<types::AccountPatch>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `AccountPatch` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::AccountPatch,
            ) -> types::builder::AccountPatch,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::Account>, Error<()>> {
            let Self { client, username, body } = self;
            let username = username.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::AccountPatch::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/v1/accounts/{}", client.baseurl, encode_path(& username
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "account_update",
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
        /// Sends a `PATCH` request to `/api/user/v1/accounts/{username}`
        pub async fn send(self) -> Result<ResponseValue<types::Account>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("account_update", error))
        }
    }
    /// Builder for [`Client::account_deactivate`]
    ///
    /// [`Client::account_deactivate`]: super::Client::account_deactivate
    #[derive(Debug, Clone)]
    pub struct AccountDeactivate<'a> {
        client: &'a super::Client,
        username: Result<::std::string::String, String>,
    }
    impl<'a> AccountDeactivate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                username: Err("username was not initialized".to_string()),
            }
        }
        pub fn username<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.username = value
                .try_into()
                .map_err(|_| "conversion to `String` for username failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::Account>, Error<()>> {
            let Self { client, username } = self;
            let username = username.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/v1/accounts/{}/deactivate/", client.baseurl, encode_path(&
                username.to_string()),
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
                operation_id: "account_deactivate",
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
        /// Sends a `POST` request to `/api/user/v1/accounts/{username}/deactivate/`
        pub async fn send(self) -> Result<ResponseValue<types::Account>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("account_deactivate", error))
        }
    }
    /// Builder for [`Client::profile_image_delete`]
    ///
    /// [`Client::profile_image_delete`]: super::Client::profile_image_delete
    #[derive(Debug, Clone)]
    pub struct ProfileImageDelete<'a> {
        client: &'a super::Client,
        username: Result<::std::string::String, String>,
    }
    impl<'a> ProfileImageDelete<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                username: Err("username was not initialized".to_string()),
            }
        }
        pub fn username<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.username = value
                .try_into()
                .map_err(|_| "conversion to `String` for username failed".to_string());
            self
        }
        async fn exchange_as_generated(self) -> Result<ResponseValue<()>, Error<()>> {
            let Self { client, username } = self;
            let username = username.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/v1/accounts/{}/image", client.baseurl, encode_path(&
                username.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client.client.delete(url).headers(header_map).build()?;
            let info = OperationInfo {
                operation_id: "profile_image_delete",
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
        /// Sends a `DELETE` request to `/api/user/v1/accounts/{username}/image`
        pub async fn send(self) -> Result<ResponseValue<()>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("profile_image_delete", error))
        }
    }
    /// Builder for [`Client::retirement_status_get`]
    ///
    /// [`Client::retirement_status_get`]: super::Client::retirement_status_get
    #[derive(Debug, Clone)]
    pub struct RetirementStatusGet<'a> {
        client: &'a super::Client,
        username: Result<::std::string::String, String>,
    }
    impl<'a> RetirementStatusGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                username: Err("username was not initialized".to_string()),
            }
        }
        pub fn username<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.username = value
                .try_into()
                .map_err(|_| "conversion to `String` for username failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::Retirement>, Error<()>> {
            let Self { client, username } = self;
            let username = username.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/v1/accounts/{}/retirement_status/", client.baseurl,
                encode_path(& username.to_string()),
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
                operation_id: "retirement_status_get",
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
        /// Sends a `GET` request to `/api/user/v1/accounts/{username}/retirement_status/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Retirement>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("retirement_status_get", error))
        }
    }
    /// Builder for [`Client::verification_status_get`]
    ///
    /// [`Client::verification_status_get`]: super::Client::verification_status_get
    #[derive(Debug, Clone)]
    pub struct VerificationStatusGet<'a> {
        client: &'a super::Client,
        username: Result<::std::string::String, String>,
    }
    impl<'a> VerificationStatusGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                username: Err("username was not initialized".to_string()),
            }
        }
        pub fn username<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.username = value
                .try_into()
                .map_err(|_| "conversion to `String` for username failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::VerificationSummary>, Error<()>> {
            let Self { client, username } = self;
            let username = username.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/v1/accounts/{}/verification_status/", client.baseurl,
                encode_path(& username.to_string()),
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
                operation_id: "verification_status_get",
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
        /// Sends a `GET` request to `/api/user/v1/accounts/{username}/verification_status/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::VerificationSummary>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call(
                    "verification_status_get",
                    error,
                ))
        }
    }
    /// Builder for [`Client::verifications_list`]
    ///
    /// [`Client::verifications_list`]: super::Client::verifications_list
    #[derive(Debug, Clone)]
    pub struct VerificationsList<'a> {
        client: &'a super::Client,
        username: Result<::std::string::String, String>,
    }
    impl<'a> VerificationsList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                username: Err("username was not initialized".to_string()),
            }
        }
        pub fn username<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.username = value
                .try_into()
                .map_err(|_| "conversion to `String` for username failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::VerificationList>, Error<()>> {
            let Self { client, username } = self;
            let username = username.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/v1/accounts/{}/verifications/", client.baseurl,
                encode_path(& username.to_string()),
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
                operation_id: "verifications_list",
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
        /// Sends a `GET` request to `/api/user/v1/accounts/{username}/verifications/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::VerificationList>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("verifications_list", error))
        }
    }
    /// Builder for [`Client::forum_role_users_list`]
    ///
    /// [`Client::forum_role_users_list`]: super::Client::forum_role_users_list
    #[derive(Debug, Clone)]
    pub struct ForumRoleUsersList<'a> {
        client: &'a super::Client,
        name: Result<::std::string::String, String>,
        course_id: Result<::std::string::String, String>,
        page: Result<Option<u32>, String>,
        page_size: Result<Option<u32>, String>,
    }
    impl<'a> ForumRoleUsersList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                name: Err("name was not initialized".to_string()),
                course_id: Err("course_id was not initialized".to_string()),
                page: Ok(None),
                page_size: Ok(None),
            }
        }
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.name = value
                .try_into()
                .map_err(|_| "conversion to `String` for name failed".to_string());
            self
        }
        pub fn course_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.course_id = value
                .try_into()
                .map_err(|_| "conversion to `String` for course_id failed".to_string());
            self
        }
        pub fn page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.page = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u32` for page failed".to_string());
            self
        }
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u32` for page_size failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::UserPage>, Error<()>> {
            let Self { client, name, course_id, page, page_size } = self;
            let name = name.map_err(Error::InvalidRequest)?;
            let course_id = course_id.map_err(Error::InvalidRequest)?;
            let page = page.map_err(Error::InvalidRequest)?;
            let page_size = page_size.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/v1/forum_roles/{}/users/", client.baseurl, encode_path(&
                name.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("course_id", &course_id))
                .query(&progenitor_client::QueryParam::new("page", &page))
                .query(&progenitor_client::QueryParam::new("page_size", &page_size))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "forum_role_users_list",
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
        /// Sends a `GET` request to `/api/user/v1/forum_roles/{name}/users/`
        pub async fn send(self) -> Result<ResponseValue<types::UserPage>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("forum_role_users_list", error))
        }
    }
    /// Builder for [`Client::me_get`]
    ///
    /// [`Client::me_get`]: super::Client::me_get
    #[derive(Debug, Clone)]
    pub struct MeGet<'a> {
        client: &'a super::Client,
    }
    impl<'a> MeGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::Me>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/api/user/v1/me", client.baseurl,);
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
                operation_id: "me_get",
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
        /// Sends a `GET` request to `/api/user/v1/me`
        pub async fn send(self) -> Result<ResponseValue<types::Me>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("me_get", error))
        }
    }
    /// Builder for [`Client::user_create`]
    ///
    /// [`Client::user_create`]: super::Client::user_create
    #[derive(Debug, Clone)]
    pub struct UserCreate<'a> {
        client: &'a super::Client,
        body: Result<types::builder::UserCreation, String>,
    }
    impl<'a> UserCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UserCreation>,
            <V as std::convert::TryInto<types::UserCreation>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `UserCreation` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UserCreation,
            ) -> types::builder::UserCreation,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::UserReference>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::UserCreation::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/user/v1/modify/", client.baseurl,);
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
                operation_id: "user_create",
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
        /// Sends a `POST` request to `/api/user/v1/modify/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UserReference>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("user_create", error))
        }
    }
    /// Builder for [`Client::user_update`]
    ///
    /// [`Client::user_update`]: super::Client::user_update
    #[derive(Debug, Clone)]
    pub struct UserUpdate<'a> {
        client: &'a super::Client,
        body: Result<types::builder::UserModification, String>,
    }
    impl<'a> UserUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UserModification>,
            <V as std::convert::TryInto<
                types::UserModification,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `UserModification` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UserModification,
            ) -> types::builder::UserModification,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::UserReference>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::UserModification::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/user/v1/modify/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_update",
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
        /// Sends a `PATCH` request to `/api/user/v1/modify/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UserReference>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("user_update", error))
        }
    }
    /// Builder for [`Client::email_opt_in_update`]
    ///
    /// [`Client::email_opt_in_update`]: super::Client::email_opt_in_update
    #[derive(Debug, Clone)]
    pub struct EmailOptInUpdate<'a> {
        client: &'a super::Client,
        body: Result<types::builder::EmailOptIn, String>,
    }
    impl<'a> EmailOptInUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::EmailOptIn>,
            <V as std::convert::TryInto<types::EmailOptIn>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `EmailOptIn` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::EmailOptIn,
            ) -> types::builder::EmailOptIn,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(self) -> Result<ResponseValue<()>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::EmailOptIn::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/v1/preferences/email_opt_in/", client.baseurl,
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .post(url)
                .form_urlencoded(&body)?
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "email_opt_in_update",
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
        /// Sends a `POST` request to `/api/user/v1/preferences/email_opt_in/`
        pub async fn send(self) -> Result<ResponseValue<()>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("email_opt_in_update", error))
        }
    }
    /// Builder for [`Client::time_zones_list`]
    ///
    /// [`Client::time_zones_list`]: super::Client::time_zones_list
    #[derive(Debug, Clone)]
    pub struct TimeZonesList<'a> {
        client: &'a super::Client,
        country_code: Result<Option<::std::string::String>, String>,
    }
    impl<'a> TimeZonesList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                country_code: Ok(None),
            }
        }
        pub fn country_code<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.country_code = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `String` for country_code failed".to_string()
                });
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::TimeZoneList>, Error<()>> {
            let Self { client, country_code } = self;
            let country_code = country_code.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/user/v1/preferences/time_zones/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(
                    &progenitor_client::QueryParam::new("country_code", &country_code),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "time_zones_list",
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
        /// Sends a `GET` request to `/api/user/v1/preferences/time_zones/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::TimeZoneList>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("time_zones_list", error))
        }
    }
    /// Builder for [`Client::preference_users_list`]
    ///
    /// [`Client::preference_users_list`]: super::Client::preference_users_list
    #[derive(Debug, Clone)]
    pub struct PreferenceUsersList<'a> {
        client: &'a super::Client,
        pref_key: Result<::std::string::String, String>,
        page: Result<Option<u32>, String>,
        page_size: Result<Option<u32>, String>,
    }
    impl<'a> PreferenceUsersList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                pref_key: Err("pref_key was not initialized".to_string()),
                page: Ok(None),
                page_size: Ok(None),
            }
        }
        pub fn pref_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.pref_key = value
                .try_into()
                .map_err(|_| "conversion to `String` for pref_key failed".to_string());
            self
        }
        pub fn page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.page = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u32` for page failed".to_string());
            self
        }
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u32` for page_size failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::UserPage>, Error<()>> {
            let Self { client, pref_key, page, page_size } = self;
            let pref_key = pref_key.map_err(Error::InvalidRequest)?;
            let page = page.map_err(Error::InvalidRequest)?;
            let page_size = page_size.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/v1/preferences/{}/users/", client.baseurl, encode_path(&
                pref_key.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("page", &page))
                .query(&progenitor_client::QueryParam::new("page_size", &page_size))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "preference_users_list",
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
        /// Sends a `GET` request to `/api/user/v1/preferences/{pref_key}/users/`
        pub async fn send(self) -> Result<ResponseValue<types::UserPage>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("preference_users_list", error))
        }
    }
    /// Builder for [`Client::preferences_get`]
    ///
    /// [`Client::preferences_get`]: super::Client::preferences_get
    #[derive(Debug, Clone)]
    pub struct PreferencesGet<'a> {
        client: &'a super::Client,
        username: Result<::std::string::String, String>,
    }
    impl<'a> PreferencesGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                username: Err("username was not initialized".to_string()),
            }
        }
        pub fn username<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.username = value
                .try_into()
                .map_err(|_| "conversion to `String` for username failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::Preferences>, Error<()>> {
            let Self { client, username } = self;
            let username = username.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/v1/preferences/{}", client.baseurl, encode_path(& username
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
                operation_id: "preferences_get",
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
        /// Sends a `GET` request to `/api/user/v1/preferences/{username}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Preferences>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("preferences_get", error))
        }
    }
    /// Builder for [`Client::preferences_update`]
    ///
    /// [`Client::preferences_update`]: super::Client::preferences_update
    #[derive(Debug, Clone)]
    pub struct PreferencesUpdate<'a> {
        client: &'a super::Client,
        username: Result<::std::string::String, String>,
        body: Result<types::PreferencesPatch, String>,
    }
    impl<'a> PreferencesUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                username: Err("username was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn username<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.username = value
                .try_into()
                .map_err(|_| "conversion to `String` for username failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PreferencesPatch>,
        {
            self.body = value
                .try_into()
                .map_err(|_| {
                    "conversion to `PreferencesPatch` for body failed".to_string()
                });
            self
        }
        async fn exchange_as_generated(self) -> Result<ResponseValue<()>, Error<()>> {
            let Self { client, username, body } = self;
            let username = username.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/v1/preferences/{}", client.baseurl, encode_path(& username
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .patch(url)
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "preferences_update",
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
        /// Sends a `PATCH` request to `/api/user/v1/preferences/{username}`
        pub async fn send(self) -> Result<ResponseValue<()>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("preferences_update", error))
        }
    }
    /// Builder for [`Client::preference_get`]
    ///
    /// [`Client::preference_get`]: super::Client::preference_get
    #[derive(Debug, Clone)]
    pub struct PreferenceGet<'a> {
        client: &'a super::Client,
        username: Result<::std::string::String, String>,
        preference_key: Result<::std::string::String, String>,
    }
    impl<'a> PreferenceGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                username: Err("username was not initialized".to_string()),
                preference_key: Err("preference_key was not initialized".to_string()),
            }
        }
        pub fn username<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.username = value
                .try_into()
                .map_err(|_| "conversion to `String` for username failed".to_string());
            self
        }
        pub fn preference_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.preference_key = value
                .try_into()
                .map_err(|_| {
                    "conversion to `String` for preference_key failed".to_string()
                });
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<::std::string::String>, Error<()>> {
            let Self { client, username, preference_key } = self;
            let username = username.map_err(Error::InvalidRequest)?;
            let preference_key = preference_key.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/v1/preferences/{}/{}", client.baseurl, encode_path(&
                username.to_string()), encode_path(& preference_key.to_string()),
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
                operation_id: "preference_get",
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
        /// Sends a `GET` request to `/api/user/v1/preferences/{username}/{preference_key}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::std::string::String>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("preference_get", error))
        }
    }
    /// Builder for [`Client::preference_set`]
    ///
    /// [`Client::preference_set`]: super::Client::preference_set
    #[derive(Debug, Clone)]
    pub struct PreferenceSet<'a> {
        client: &'a super::Client,
        username: Result<::std::string::String, String>,
        preference_key: Result<::std::string::String, String>,
        body: Result<types::PreferenceValue, String>,
    }
    impl<'a> PreferenceSet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                username: Err("username was not initialized".to_string()),
                preference_key: Err("preference_key was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn username<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.username = value
                .try_into()
                .map_err(|_| "conversion to `String` for username failed".to_string());
            self
        }
        pub fn preference_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.preference_key = value
                .try_into()
                .map_err(|_| {
                    "conversion to `String` for preference_key failed".to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PreferenceValue>,
        {
            self.body = value
                .try_into()
                .map_err(|_| {
                    "conversion to `PreferenceValue` for body failed".to_string()
                });
            self
        }
        async fn exchange_as_generated(self) -> Result<ResponseValue<()>, Error<()>> {
            let Self { client, username, preference_key, body } = self;
            let username = username.map_err(Error::InvalidRequest)?;
            let preference_key = preference_key.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/v1/preferences/{}/{}", client.baseurl, encode_path(&
                username.to_string()), encode_path(& preference_key.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .put(url)
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "preference_set",
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
        /// Sends a `PUT` request to `/api/user/v1/preferences/{username}/{preference_key}`
        pub async fn send(self) -> Result<ResponseValue<()>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("preference_set", error))
        }
    }
    /// Builder for [`Client::preference_delete`]
    ///
    /// [`Client::preference_delete`]: super::Client::preference_delete
    #[derive(Debug, Clone)]
    pub struct PreferenceDelete<'a> {
        client: &'a super::Client,
        username: Result<::std::string::String, String>,
        preference_key: Result<::std::string::String, String>,
    }
    impl<'a> PreferenceDelete<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                username: Err("username was not initialized".to_string()),
                preference_key: Err("preference_key was not initialized".to_string()),
            }
        }
        pub fn username<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.username = value
                .try_into()
                .map_err(|_| "conversion to `String` for username failed".to_string());
            self
        }
        pub fn preference_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.preference_key = value
                .try_into()
                .map_err(|_| {
                    "conversion to `String` for preference_key failed".to_string()
                });
            self
        }
        async fn exchange_as_generated(self) -> Result<ResponseValue<()>, Error<()>> {
            let Self { client, username, preference_key } = self;
            let username = username.map_err(Error::InvalidRequest)?;
            let preference_key = preference_key.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/v1/preferences/{}/{}", client.baseurl, encode_path(&
                username.to_string()), encode_path(& preference_key.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client.client.delete(url).headers(header_map).build()?;
            let info = OperationInfo {
                operation_id: "preference_delete",
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
        /// Sends a `DELETE` request to `/api/user/v1/preferences/{username}/{preference_key}`
        pub async fn send(self) -> Result<ResponseValue<()>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("preference_delete", error))
        }
    }
    /// Builder for [`Client::user_preferences_list`]
    ///
    /// [`Client::user_preferences_list`]: super::Client::user_preferences_list
    #[derive(Debug, Clone)]
    pub struct UserPreferencesList<'a> {
        client: &'a super::Client,
        key: Result<Option<::std::string::String>, String>,
        page: Result<Option<u32>, String>,
        page_size: Result<Option<u32>, String>,
        user: Result<Option<u64>, String>,
    }
    impl<'a> UserPreferencesList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                key: Ok(None),
                page: Ok(None),
                page_size: Ok(None),
                user: Ok(None),
            }
        }
        pub fn key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `String` for key failed".to_string());
            self
        }
        pub fn page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.page = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u32` for page failed".to_string());
            self
        }
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u32` for page_size failed".to_string());
            self
        }
        pub fn user<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.user = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for user failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::UserPreferencePage>, Error<()>> {
            let Self { client, key, page, page_size, user } = self;
            let key = key.map_err(Error::InvalidRequest)?;
            let page = page.map_err(Error::InvalidRequest)?;
            let page_size = page_size.map_err(Error::InvalidRequest)?;
            let user = user.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/user/v1/user_prefs/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("key", &key))
                .query(&progenitor_client::QueryParam::new("page", &page))
                .query(&progenitor_client::QueryParam::new("page_size", &page_size))
                .query(&progenitor_client::QueryParam::new("user", &user))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_preferences_list",
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
        /// Sends a `GET` request to `/api/user/v1/user_prefs/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UserPreferencePage>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("user_preferences_list", error))
        }
    }
    /// Builder for [`Client::user_preference_get`]
    ///
    /// [`Client::user_preference_get`]: super::Client::user_preference_get
    #[derive(Debug, Clone)]
    pub struct UserPreferenceGet<'a> {
        client: &'a super::Client,
        id: Result<u64, String>,
    }
    impl<'a> UserPreferenceGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `u64` for id failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::UserPreference>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/v1/user_prefs/{}/", client.baseurl, encode_path(& id
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
                operation_id: "user_preference_get",
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
        /// Sends a `GET` request to `/api/user/v1/user_prefs/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UserPreference>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("user_preference_get", error))
        }
    }
    /// Builder for [`Client::users_list`]
    ///
    /// [`Client::users_list`]: super::Client::users_list
    #[derive(Debug, Clone)]
    pub struct UsersList<'a> {
        client: &'a super::Client,
        page: Result<Option<u32>, String>,
        page_size: Result<Option<u32>, String>,
    }
    impl<'a> UsersList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                page: Ok(None),
                page_size: Ok(None),
            }
        }
        pub fn page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.page = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u32` for page failed".to_string());
            self
        }
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u32` for page_size failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::UserPage>, Error<()>> {
            let Self { client, page, page_size } = self;
            let page = page.map_err(Error::InvalidRequest)?;
            let page_size = page_size.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/user/v1/users/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("page", &page))
                .query(&progenitor_client::QueryParam::new("page_size", &page_size))
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
        /// Sends a `GET` request to `/api/user/v1/users/`
        pub async fn send(self) -> Result<ResponseValue<types::UserPage>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("users_list", error))
        }
    }
    /// Builder for [`Client::user_get`]
    ///
    /// [`Client::user_get`]: super::Client::user_get
    #[derive(Debug, Clone)]
    pub struct UserGet<'a> {
        client: &'a super::Client,
        id: Result<u64, String>,
    }
    impl<'a> UserGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `u64` for id failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::ApiUser>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/user/v1/users/{}/", client.baseurl, encode_path(& id
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
        /// Sends a `GET` request to `/api/user/v1/users/{id}/`
        pub async fn send(self) -> Result<ResponseValue<types::ApiUser>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("user_get", error))
        }
    }
    /// Builder for [`Client::registration_validate`]
    ///
    /// [`Client::registration_validate`]: super::Client::registration_validate
    #[derive(Debug, Clone)]
    pub struct RegistrationValidate<'a> {
        client: &'a super::Client,
        body: Result<types::builder::RegistrationValues, String>,
    }
    impl<'a> RegistrationValidate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::RegistrationValues>,
            <V as std::convert::TryInto<
                types::RegistrationValues,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `RegistrationValues` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::RegistrationValues,
            ) -> types::builder::RegistrationValues,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::RegistrationDecisions>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::RegistrationValues::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/user/v1/validation/registration", client.baseurl,);
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
                operation_id: "registration_validate",
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
        /// Sends a `POST` request to `/api/user/v1/validation/registration`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::RegistrationDecisions>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("registration_validate", error))
        }
    }
    /// Builder for [`Client::login_form_get`]
    ///
    /// [`Client::login_form_get`]: super::Client::login_form_get
    #[derive(Debug, Clone)]
    pub struct LoginFormGet<'a> {
        client: &'a super::Client,
    }
    impl<'a> LoginFormGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::LoginForm>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/api/user/v2/account/login_session/", client.baseurl,);
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
                operation_id: "login_form_get",
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
        /// Sends a `GET` request to `/api/user/v2/account/login_session/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::LoginForm>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("login_form_get", error))
        }
    }
    /// Builder for [`Client::login_session_create`]
    ///
    /// [`Client::login_session_create`]: super::Client::login_session_create
    #[derive(Debug, Clone)]
    pub struct LoginSessionCreate<'a> {
        client: &'a super::Client,
        body: Result<types::builder::LoginRequest, String>,
    }
    impl<'a> LoginSessionCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::LoginRequest>,
            <V as std::convert::TryInto<types::LoginRequest>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `LoginRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::LoginRequest,
            ) -> types::builder::LoginRequest,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::LoggedIn>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::LoginRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/user/v2/account/login_session/", client.baseurl,);
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
                operation_id: "login_session_create",
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
        /// Sends a `POST` request to `/api/user/v2/account/login_session/`
        pub async fn send(self) -> Result<ResponseValue<types::LoggedIn>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("login_session_create", error))
        }
    }
    /// Builder for [`Client::registration_v2_get`]
    ///
    /// [`Client::registration_v2_get`]: super::Client::registration_v2_get
    #[derive(Debug, Clone)]
    pub struct RegistrationV2Get<'a> {
        client: &'a super::Client,
    }
    impl<'a> RegistrationV2Get<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::FormDescription>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/api/user/v2/account/registration/", client.baseurl,);
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
                operation_id: "registration_v2_get",
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
        /// Sends a `GET` request to `/api/user/v2/account/registration/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::FormDescription>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("registration_v2_get", error))
        }
    }
    /// Builder for [`Client::registration_v2_create`]
    ///
    /// [`Client::registration_v2_create`]: super::Client::registration_v2_create
    #[derive(Debug, Clone)]
    pub struct RegistrationV2Create<'a> {
        client: &'a super::Client,
        body: Result<types::builder::RegistrationForm, String>,
    }
    impl<'a> RegistrationV2Create<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::RegistrationForm>,
            <V as std::convert::TryInto<
                types::RegistrationForm,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `RegistrationForm` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::RegistrationForm,
            ) -> types::builder::RegistrationForm,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::Registered>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::RegistrationForm::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/user/v2/account/registration/", client.baseurl,);
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
                operation_id: "registration_v2_create",
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
        /// Sends a `POST` request to `/api/user/v2/account/registration/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Registered>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call(
                    "registration_v2_create",
                    error,
                ))
        }
    }
    /// Builder for [`Client::login_refresh`]
    ///
    /// [`Client::login_refresh`]: super::Client::login_refresh
    #[derive(Debug, Clone)]
    pub struct LoginRefresh<'a> {
        client: &'a super::Client,
    }
    impl<'a> LoginRefresh<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::LoginRefreshed>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/login_refresh", client.baseurl,);
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
                operation_id: "login_refresh",
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
        /// Sends a `POST` request to `/login_refresh`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::LoginRefreshed>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("login_refresh", error))
        }
    }
    /// Builder for [`Client::profile_image_read`]
    ///
    /// [`Client::profile_image_read`]: super::Client::profile_image_read
    #[derive(Debug, Clone)]
    pub struct ProfileImageRead<'a> {
        client: &'a super::Client,
        file: Result<::std::string::String, String>,
        v: Result<Option<::std::string::String>, String>,
    }
    impl<'a> ProfileImageRead<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                file: Err("file was not initialized".to_string()),
                v: Ok(None),
            }
        }
        pub fn file<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.file = value
                .try_into()
                .map_err(|_| "conversion to `String` for file failed".to_string());
            self
        }
        pub fn v<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.v = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `String` for v failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<ByteStream>, Error<()>> {
            let Self { client, file, v } = self;
            let file = file.map_err(Error::InvalidRequest)?;
            let v = v.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/media/profile-images/{}", client.baseurl, encode_path(& file
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .get(url)
                .query(&progenitor_client::QueryParam::new("v", &v))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "profile_image_read",
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
        /// Sends a `GET` request to `/media/profile-images/{file}`
        pub async fn send(self) -> Result<ResponseValue<ByteStream>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("profile_image_read", error))
        }
    }
    /// Builder for [`Client::access_token_create`]
    ///
    /// [`Client::access_token_create`]: super::Client::access_token_create
    #[derive(Debug, Clone)]
    pub struct AccessTokenCreate<'a> {
        client: &'a super::Client,
        x_token_type: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::AccessTokenRequest, String>,
    }
    impl<'a> AccessTokenCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                x_token_type: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn x_token_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.x_token_type = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `String` for x_token_type failed".to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccessTokenRequest>,
            <V as std::convert::TryInto<
                types::AccessTokenRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `AccessTokenRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::AccessTokenRequest,
            ) -> types::builder::AccessTokenRequest,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::AccessToken>, Error<()>> {
            let Self { client, x_token_type, body } = self;
            let x_token_type = x_token_type.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::AccessTokenRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/oauth2/access_token", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = x_token_type {
                header_map.append("X-Token-Type", value.to_string().try_into()?);
            }
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
                operation_id: "access_token_create",
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
        /// Sends a `POST` request to `/oauth2/access_token`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::AccessToken>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("access_token_create", error))
        }
    }
    /// Builder for [`Client::token_revoke`]
    ///
    /// [`Client::token_revoke`]: super::Client::token_revoke
    #[derive(Debug, Clone)]
    pub struct TokenRevoke<'a> {
        client: &'a super::Client,
        body: Result<types::builder::RevocationRequest, String>,
    }
    impl<'a> TokenRevoke<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::RevocationRequest>,
            <V as std::convert::TryInto<
                types::RevocationRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `RevocationRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::RevocationRequest,
            ) -> types::builder::RevocationRequest,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(self) -> Result<ResponseValue<()>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::RevocationRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/oauth2/revoke_token", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .post(url)
                .form_urlencoded(&body)?
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "token_revoke",
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
        /// Sends a `POST` request to `/oauth2/revoke_token`
        pub async fn send(self) -> Result<ResponseValue<()>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("token_revoke", error))
        }
    }
    /// Builder for [`Client::profile_image_default_read`]
    ///
    /// [`Client::profile_image_default_read`]: super::Client::profile_image_default_read
    #[derive(Debug, Clone)]
    pub struct ProfileImageDefaultRead<'a> {
        client: &'a super::Client,
        file: Result<::std::string::String, String>,
    }
    impl<'a> ProfileImageDefaultRead<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                file: Err("file was not initialized".to_string()),
            }
        }
        pub fn file<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.file = value
                .try_into()
                .map_err(|_| "conversion to `String` for file failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<ByteStream>, Error<()>> {
            let Self { client, file } = self;
            let file = file.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/static/images/profiles/{}", client.baseurl, encode_path(& file
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client.client.get(url).headers(header_map).build()?;
            let info = OperationInfo {
                operation_id: "profile_image_default_read",
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
        /// Sends a `GET` request to `/static/images/profiles/{file}`
        pub async fn send(self) -> Result<ResponseValue<ByteStream>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call(
                    "profile_image_default_read",
                    error,
                ))
        }
    }
    /// Builder for [`Client::retirement_bulk_create`]
    ///
    /// [`Client::retirement_bulk_create`]: super::Client::retirement_bulk_create
    #[derive(Debug, Clone)]
    pub struct RetirementBulkCreate<'a> {
        client: &'a super::Client,
        body: Result<types::builder::BulkRetirement, String>,
    }
    impl<'a> RetirementBulkCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::BulkRetirement>,
            <V as std::convert::TryInto<
                types::BulkRetirement,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `BulkRetirement` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::BulkRetirement,
            ) -> types::builder::BulkRetirement,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::BulkRetirementResult>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::BulkRetirement::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/accounts/bulk_retire_users", client.baseurl,);
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
                operation_id: "retirement_bulk_create",
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
        /// Sends a `POST` request to `/v1/accounts/bulk_retire_users`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::BulkRetirementResult>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call(
                    "retirement_bulk_create",
                    error,
                ))
        }
    }
}
/// What the transport has to know about each operation.
pub(crate) const OPERATIONS: &[crate::operation::Operation] = &[
    crate::operation::Operation {
        id: "forum_usernames_replace",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "forum_retire",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "proctoring_backends_retire",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "proctoring_retire",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "notes_retire",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "enrollments_retire",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "legacy_profile_image_delete",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "api_root_get",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "login_form_v1_get",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "login_session_v1_create",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "registration_v1_get",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "registration_v1_create",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "accounts_list",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "retirement_cancel",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "account_deletion_request",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "name_change_create",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "name_change_confirm",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "usernames_replace",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "account_retire",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "account_retire_mailings",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "account_retire_misc",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "retirement_cleanup",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "partner_report_take",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "partner_report_queue",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "partner_report_cleanup",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "retirement_queue_list",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "retirements_by_status_and_date_list",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "account_emails_search",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "third_party_auth_error_get",
        content_type: None,
        query_token: None,
        not_idempotent: true,
    },
    crate::operation::Operation {
        id: "retirement_status_update",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "account_get",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "account_update",
        content_type: Some("application/merge-patch+json"),
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "account_deactivate",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "profile_image_delete",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "retirement_status_get",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "verification_status_get",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "verifications_list",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "forum_role_users_list",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "me_get",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "user_update",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "user_create",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "email_opt_in_update",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "time_zones_list",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "preference_users_list",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "preferences_get",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "preferences_update",
        content_type: Some("application/merge-patch+json"),
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "preference_delete",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "preference_get",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "preference_set",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "user_preferences_list",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "user_preference_get",
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
        id: "user_get",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "registration_validate",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "login_form_get",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "login_session_create",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "registration_v2_get",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "registration_v2_create",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "login_refresh",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "profile_image_read",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "access_token_create",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "token_revoke",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "profile_image_default_read",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "retirement_bulk_create",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
];

/// Enums that a server may extend.
pub mod open {
    crate::open_enum! {
        /// What kind of field it is.
        pub enum FieldType {
            Text = "text",
            Email = "email",
            Select = "select",
            Textarea = "textarea",
            Checkbox = "checkbox",
            Plaintext = "plaintext",
            Password = "password",
            Hidden = "hidden",
        }
    }

    crate::open_enum! {
        /// A gender.
        pub enum Gender {
            M = "m",
            F = "f",
            O = "o",
        }
    }

    crate::open_enum! {
        /// A level of education.
        pub enum LevelOfEducation {
            P = "p",
            M = "m",
            B = "b",
            A = "a",
            Hs = "hs",
            Jhs = "jhs",
            El = "el",
            None = "none",
            Other2 = "other",
        }
    }

    crate::open_enum! {
        /// How far an attempt has come.
        pub enum VerificationProgress {
            Created = "created",
            Ready = "ready",
            Submitted = "submitted",
            MustRetry = "must_retry",
            Approved = "approved",
            Denied = "denied",
        }
    }

    crate::open_enum! {
        /// Whether somebody is verified.
        pub enum VerificationState {
            Approved = "approved",
            Pending = "pending",
            MustReverify = "must_reverify",
            Expired = "expired",
        }
    }

    crate::open_enum! {
        /// A way to be verified.
        pub enum VerificationType {
            SoftwareSecure = "Software Secure",
            Manual = "Manual",
            Sso = "SSO",
        }
    }
}
