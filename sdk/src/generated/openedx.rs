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
        /// How long the access token lives, in seconds: 3600 for a JWT, 36000 for a Bearer token.
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
        /// The public identifier of the application.
        pub client_id: ::std::string::String,
        /// The secret of a confidential application; public ones have none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_secret: ::std::option::Option<::emeritus::Secret>,
        /// `client_credentials`, `password` or `refresh_token`.
        pub grant_type: ::std::string::String,
        /// The password, of the password grant.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub password: ::std::option::Option<::emeritus::Secret>,
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
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub extended_profile: ::std::vec::Vec<ExtendedProfileField>,
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
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub options: ::std::vec::Vec<FormOption>,
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
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub username_suggestions: ::std::vec::Vec<::std::string::String>,
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
            client_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            client_secret: ::std::result::Result<
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
                    client_id: Err("no value supplied for client_id".to_string()),
                    client_secret: Ok(Default::default()),
                    grant_type: Err("no value supplied for grant_type".to_string()),
                    password: Ok(Default::default()),
                    refresh_token: Ok(Default::default()),
                    scope: Ok(Default::default()),
                    token_type: Ok(Default::default()),
                    username: Ok(Default::default()),
                }
            }
        }
        impl AccessTokenRequest {
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
            pub fn client_secret<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::emeritus::Secret>,
            {
                self.client_secret = Ok(value.into_optional());
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
                    client_id: value.client_id?,
                    client_secret: value.client_secret?,
                    grant_type: value.grant_type?,
                    password: value.password?,
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
                    client_id: Ok(value.client_id),
                    client_secret: Ok(value.client_secret),
                    grant_type: Ok(value.grant_type),
                    password: Ok(value.password),
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
                ::std::vec::Vec<super::ExtendedProfileField>,
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
                T: ::std::convert::TryInto<::std::vec::Vec<super::ExtendedProfileField>>,
                T::Error: ::std::fmt::Display,
            {
                self.extended_profile = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for extended_profile: {e}"
                        )
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
                ::std::vec::Vec<super::FormOption>,
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
                T: ::std::convert::TryInto<::std::vec::Vec<super::FormOption>>,
                T::Error: ::std::fmt::Display,
            {
                self.options = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for options: {e}")
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
                ::std::vec::Vec<::std::string::String>,
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
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.username_suggestions = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for username_suggestions: {e}"
                        )
                    });
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
/// Client for Open edX LMS user API
///
/// Tokens, accounts and the GDPR retirement pipeline of the Open edX LMS.
///
/// Paths are exact about trailing slashes. Every operation says under `x-provenance` how sure it is: `seed` (the system's own user documentation), `upstream` (its code or tests), `measured` (seen on a running system) or `assumed` (not established; the description says what was assumed). A response marked `x-provenance: assumed` is assumed although its operation is not. What meets an unknown path or method stands under `x-outside-operations`.
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
    /// Names the caller
    ///
    /// Tells which account a token belongs to.
    ///
    /// Sends a `GET` request to `/api/user/v1/me`
    pub fn me_get(&self) -> builder::MeGet<'_> {
        builder::MeGet::new(self)
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
    /// Grants a token
    ///
    /// A client signs in with its own credentials, a person with a password, and whoever holds a refresh
    /// token renews with it. The path answers with a trailing slash too. Assumed: a refresh token works
    /// once, as is the default of django-oauth-toolkit.
    ///
    /// Sends a `POST` request to `/oauth2/access_token`
    ///
    /// Arguments:
    /// - `x_token_type`: `jwt` for a JWT; `token_type` in the body wins.
    /// - `body`
    pub fn access_token_create(&self) -> builder::AccessTokenCreate<'_> {
        builder::AccessTokenCreate::new(self)
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
    },
    crate::operation::Operation {
        id: "forum_retire",
        content_type: None,
    },
    crate::operation::Operation {
        id: "proctoring_backends_retire",
        content_type: None,
    },
    crate::operation::Operation {
        id: "proctoring_retire",
        content_type: None,
    },
    crate::operation::Operation {
        id: "notes_retire",
        content_type: None,
    },
    crate::operation::Operation {
        id: "enrollments_retire",
        content_type: None,
    },
    crate::operation::Operation {
        id: "registration_v1_get",
        content_type: None,
    },
    crate::operation::Operation {
        id: "registration_v1_create",
        content_type: None,
    },
    crate::operation::Operation {
        id: "accounts_list",
        content_type: None,
    },
    crate::operation::Operation {
        id: "retirement_cancel",
        content_type: None,
    },
    crate::operation::Operation {
        id: "account_deletion_request",
        content_type: None,
    },
    crate::operation::Operation {
        id: "account_retire",
        content_type: None,
    },
    crate::operation::Operation {
        id: "account_retire_mailings",
        content_type: None,
    },
    crate::operation::Operation {
        id: "account_retire_misc",
        content_type: None,
    },
    crate::operation::Operation {
        id: "retirement_cleanup",
        content_type: None,
    },
    crate::operation::Operation {
        id: "partner_report_take",
        content_type: None,
    },
    crate::operation::Operation {
        id: "partner_report_queue",
        content_type: None,
    },
    crate::operation::Operation {
        id: "partner_report_cleanup",
        content_type: None,
    },
    crate::operation::Operation {
        id: "retirement_queue_list",
        content_type: None,
    },
    crate::operation::Operation {
        id: "retirements_by_status_and_date_list",
        content_type: None,
    },
    crate::operation::Operation {
        id: "retirement_status_update",
        content_type: None,
    },
    crate::operation::Operation {
        id: "account_get",
        content_type: None,
    },
    crate::operation::Operation {
        id: "account_update",
        content_type: Some("application/merge-patch+json"),
    },
    crate::operation::Operation {
        id: "retirement_status_get",
        content_type: None,
    },
    crate::operation::Operation {
        id: "me_get",
        content_type: None,
    },
    crate::operation::Operation {
        id: "registration_validate",
        content_type: None,
    },
    crate::operation::Operation {
        id: "registration_v2_get",
        content_type: None,
    },
    crate::operation::Operation {
        id: "registration_v2_create",
        content_type: None,
    },
    crate::operation::Operation {
        id: "access_token_create",
        content_type: None,
    },
    crate::operation::Operation {
        id: "retirement_bulk_create",
        content_type: None,
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
}
