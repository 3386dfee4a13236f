// Generated from openapi/open_humans.json by `cargo xtask sdk`; do not edit.

pub use progenitor_client::{ByteStream, ResponseValue};
use progenitor_client::{
    ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, encode_path,
};
/// Types used as operation parameters and responses.
pub mod types {
    /// A page of downloads.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct AccessLogPage {
        /// How many there are in all.
        pub count: i64,
        /// The URL of the next page; null on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        /// The URL of the page before; null on the first.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        /// The downloads of this page. What is said of each is not known.
        pub results: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
    }
    impl AccessLogPage {
        pub fn builder() -> builder::AccessLogPage {
            Default::default()
        }
    }
    /// What was granted.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct AccessToken {
        /// The token with which the project acts for the member.
        pub access_token: ::emeritus::Secret,
        /// How long it lives, in seconds.
        pub expires_in: i64,
        /// Renews the access token, once, whenever.
        pub refresh_token: ::emeritus::Secret,
        /// The scopes that were granted, separated by spaces; none where the token that was refreshed had
        /// been revoked. The site never checks them.
        pub scope: ::std::string::String,
        /// `Bearer`.
        pub token_type: ::std::string::String,
    }
    impl AccessToken {
        pub fn builder() -> builder::AccessToken {
            Default::default()
        }
    }
    /// A request for tokens. Which members are needed depends on `grant_type`.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct AccessTokenRequest {
        /// The public identifier of the application, unless HTTP Basic says it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_id: ::std::option::Option<::std::string::String>,
        /// Its secret, unless HTTP Basic says it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_secret: ::std::option::Option<::emeritus::Secret>,
        /// The code, of the grant of that name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<::emeritus::Secret>,
        /// What the challenge of the code was made of, if it has one (RFC 7636).
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code_verifier: ::std::option::Option<::emeritus::Secret>,
        /// `authorization_code` or `refresh_token`.
        pub grant_type: ::std::string::String,
        /// Where the code was sent to; where the application is registered for, unless given.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub redirect_uri: ::std::option::Option<::std::string::String>,
        /// The refresh token, of the refresh grant.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub refresh_token: ::std::option::Option<::emeritus::Secret>,
        /// Some of the scopes of the token that is refreshed, separated by spaces; all of them unless
        /// given.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub scope: ::std::option::Option<::std::string::String>,
    }
    impl AccessTokenRequest {
        pub fn builder() -> builder::AccessTokenRequest {
            Default::default()
        }
    }
    /// A file that is complete.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct CompletedUpload {
        /// How long the stored contents are, in bytes.
        pub size: u64,
        /// `ok`.
        pub status: ::std::string::String,
    }
    impl CompletedUpload {
        pub fn builder() -> builder::CompletedUpload {
            Default::default()
        }
    }
    /// The page that asks a member for consent.
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
    pub struct ConsentPage(pub ::std::string::String);
    impl ::std::ops::Deref for ConsentPage {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<ConsentPage> for ::std::string::String {
        fn from(value: ConsentPage) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::string::String> for ConsentPage {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for ConsentPage {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for ConsentPage {
        type Err = ::std::convert::Infallible;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }
    /// A file of a member.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct DataFile {
        /// The last part of its name.
        pub basename: ::std::string::String,
        /// When it was put there, in UTC, with microseconds.
        pub created: ::chrono::DateTime<::chrono::offset::Utc>,
        /// The URLs of its datatypes.
        pub datatypes: ::std::vec::Vec<::std::string::String>,
        /// Where it can be downloaded without a token, for an hour. Every listing has another.
        pub download_url: ::std::string::String,
        /// Its number, of one sequence for all projects.
        pub id: u64,
        /// What the project says about it: `description` and `tags`, perhaps `md5`, `creation_date`,
        /// `start_date` and `end_date`, and whatever else it likes. The order of the keys is not kept.
        pub metadata: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        /// The project that put it there: `direct-sharing-412`.
        pub source: ::std::string::String,
        /// The URL of that project.
        pub source_project: ::std::string::String,
    }
    impl DataFile {
        pub fn builder() -> builder::DataFile {
            Default::default()
        }
    }
    /// Whose public file it is; each is null where the person hides to be a member of the project.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct DataFileUser {
        /// The person's number, which is not the one of the older API.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<u64>,
        /// The person's name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// The person's user name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub username: ::std::option::Option<::std::string::String>,
    }
    impl DataFileUser {
        pub fn builder() -> builder::DataFileUser {
            Default::default()
        }
    }
    /// A kind of data.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Datatype {
        /// The numbers of its special cases.
        pub children: ::std::vec::Vec<u64>,
        /// What it is, in a line.
        pub description: ::std::string::String,
        /// What it is, at length.
        pub details: ::std::string::String,
        /// Its number.
        pub id: u64,
        /// What it is called.
        pub name: ::std::string::String,
        /// The number of the kind that it is a special case of.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub parent: ::std::option::Option<u64>,
        /// The relative URLs of the approved projects that it is registered with.
        pub source_projects: ::std::vec::Vec<::std::string::String>,
        /// Whether members may upload such data themselves.
        pub uploadable: bool,
    }
    impl Datatype {
        pub fn builder() -> builder::Datatype {
            Default::default()
        }
    }
    /// A page of datatypes.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct DatatypePage {
        /// How many items the list has.
        pub count: i64,
        /// The URL of the next page, with the query of this one. Null on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        /// The URL of the page before, likewise; null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        /// The datatypes, by number.
        pub results: ::std::vec::Vec<Datatype>,
    }
    impl DatatypePage {
        pub fn builder() -> builder::DatatypePage {
            Default::default()
        }
    }
    /// The files that were deleted.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct DeletedFiles {
        /// Their numbers; none where nothing matched.
        pub ids: ::std::vec::Vec<u64>,
    }
    impl DeletedFiles {
        pub fn builder() -> builder::DeletedFiles {
            Default::default()
        }
    }
    /// A file whose contents are going to be sent to the storage.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct DirectUpload {
        /// Its datatypes: a JSON list, as text, of numbers or of names in whichever letter case, not of
        /// both. Without it, those that the project adds by itself.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub datatypes: ::std::option::Option<::std::string::String>,
        /// Its name, which ends its address in the storage as it is, slashes included. What comes after
        /// the last slash is the `basename` of the file.
        pub filename: ::std::string::String,
        /// What there is to say about it: a JSON object as text, in a JSON body too. `description` (a text)
        /// and `tags` (a list) are required; `creation_date`, `start_date` and `end_date` have to be in ISO
        /// 8601, and `md5` to begin with 32 letters or digits.
        pub metadata: ::std::string::String,
        /// Whose file it is, for a master token, which has to say; ignored with a member's token.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_member_id: ::std::option::Option<::std::string::String>,
    }
    impl DirectUpload {
        pub fn builder() -> builder::DirectUpload {
            Default::default()
        }
    }
    /// A member, with a page of the files that the project sees. It is the one page whose items are not
    /// called `results`.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ExchangedMember {
        /// How many files there are in all.
        pub count: i64,
        /// When the membership began, in UTC, with microseconds.
        pub created: ::chrono::DateTime<::chrono::offset::Utc>,
        /// The files of this page: the project's own and those of the sources that the member shares,
        /// ordered by source, as text, and by number.
        pub data: ::std::vec::Vec<DataFile>,
        /// The URL of the next page, with the query of this one: a token in it is carried along, one in
        /// the header is not. Null on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        /// The URL of the page before, likewise; null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        /// By which the project knows the member: 8 digits, perhaps with zeros in front; 16 characters
        /// of members from long ago.
        pub project_member_id: ::std::string::String,
        /// The labels of the other projects whose files the member shares. Empty where the project sees
        /// the files of every project.
        pub sources_shared: ::std::vec::Vec<::std::string::String>,
        /// The user name; absent unless the member shares it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub username: ::std::option::Option<::std::string::String>,
    }
    impl ExchangedMember {
        pub fn builder() -> builder::ExchangedMember {
            Default::default()
        }
    }
    /// The files to be deleted: exactly one of `file_id`, `file_basename` and `all_files`.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct FileDeletion {
        /// Whether to delete every file. In a form, `true` and `false` in whichever letter case; anything
        /// else that is not empty is true.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub all_files: ::std::option::Option<bool>,
        /// The `basename` of one or several files, to the letter.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub file_basename: ::std::option::Option<::std::string::String>,
        /// The number of one file.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub file_id: ::std::option::Option<u64>,
        /// Whose files they are, for a master token, which has to say; ignored with a member's token.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_member_id: ::std::option::Option<::std::string::String>,
    }
    impl FileDeletion {
        pub fn builder() -> builder::FileDeletion {
            Default::default()
        }
    }
    /// A page that only tells something.
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
    pub struct InformationPage(pub ::std::string::String);
    impl ::std::ops::Deref for InformationPage {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<InformationPage> for ::std::string::String {
        fn from(value: InformationPage) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::string::String> for InformationPage {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for InformationPage {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for InformationPage {
        type Err = ::std::convert::Infallible;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }
    /// What a token is good for. Of one that is good for nothing, only that is said.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Introspection {
        /// Whether it is an access token that works.
        pub active: bool,
        /// The public identifier of its application.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_id: ::std::option::Option<::std::string::String>,
        /// When it expires, in seconds since 1970.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exp: ::std::option::Option<i64>,
        /// Its scopes, separated by spaces.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub scope: ::std::option::Option<::std::string::String>,
        /// The user name of the member.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub username: ::std::option::Option<::std::string::String>,
    }
    impl Introspection {
        pub fn builder() -> builder::Introspection {
            Default::default()
        }
    }
    /// A token to be asked about.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct IntrospectionRequest {
        /// The public identifier of the application, unless HTTP Basic says it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_id: ::std::option::Option<::std::string::String>,
        /// Its secret, unless HTTP Basic says it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_secret: ::std::option::Option<::emeritus::Secret>,
        /// An access token.
        pub token: ::emeritus::Secret,
    }
    impl IntrospectionRequest {
        pub fn builder() -> builder::IntrospectionRequest {
            Default::default()
        }
    }
    /// Who signs in.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct LoginForm {
        /// The cookie `csrftoken`, unless the header `X-CSRFToken` repeats it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub csrfmiddlewaretoken: ::std::option::Option<::emeritus::Secret>,
        /// The user name.
        pub login: ::std::string::String,
        /// The password.
        pub password: ::emeritus::Secret,
    }
    impl LoginForm {
        pub fn builder() -> builder::LoginForm {
            Default::default()
        }
    }
    /// The page where people sign in.
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
    pub struct LoginPage(pub ::std::string::String);
    impl ::std::ops::Deref for LoginPage {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<LoginPage> for ::std::string::String {
        fn from(value: LoginPage) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::string::String> for LoginPage {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for LoginPage {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for LoginPage {
        type Err = ::std::convert::Infallible;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }
    /// Which projects everybody may see somebody to be a member of.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct MemberSources {
        /// The labels of the projects, ordered as text.
        pub sources: ::std::vec::Vec<::std::string::String>,
        /// The person's user name.
        pub username: ::std::string::String,
    }
    impl MemberSources {
        pub fn builder() -> builder::MemberSources {
            Default::default()
        }
    }
    /// A page of people with their projects.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct MemberSourcesPage {
        /// How many items the list has.
        pub count: i64,
        /// The URL of the next page, with the query of this one. Null on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        /// The URL of the page before, likewise; null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        /// The people, by user name.
        pub results: ::std::vec::Vec<MemberSources>,
    }
    impl MemberSourcesPage {
        pub fn builder() -> builder::MemberSourcesPage {
            Default::default()
        }
    }
    /// A message to members. A master token says to whom, with either `all_members` or
    /// `project_member_ids`; a member's token writes to its own member, whatever is said.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct MessageRequest {
        /// Whether every member at present gets it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub all_members: ::std::option::Option<bool>,
        /// The text, a template in which `{{ PROJECT_MEMBER_ID }}` stands for the id of whoever reads
        /// it. A template with errors is accepted and not sent.
        pub message: ::std::string::String,
        /// Who gets it: ids of members at present, each of them once. In a form they are one text, with
        /// commas, blanks or ends of lines between them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_member_ids: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /// What the subject says after `[Open Humans Project Message] `. Without it, or where it is
        /// blank, the subject names the project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subject: ::std::option::Option<::std::string::String>,
    }
    impl MessageRequest {
        pub fn builder() -> builder::MessageRequest {
            Default::default()
        }
    }
    /// What the site knows about a project.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Project {
        /// Whether it can be joined at present.
        pub active: bool,
        /// Whether the site has approved it.
        pub approved: bool,
        /// How many members it has at present.
        pub authorized_members: i64,
        /// The URL of its badge.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub badge_image: ::std::option::Option<::std::string::String>,
        /// Where answers to its messages go to.
        pub contact_email: ::std::string::String,
        /// Its number.
        pub id: u64,
        /// `direct-sharing-<id>`, which is also the source of its files.
        pub id_label: ::std::string::String,
        /// Where to read more.
        pub info_url: ::std::string::String,
        /// Whether an academic institution or a non-profit runs it.
        pub is_academic_or_nonprofit: bool,
        /// Whether it is a study.
        pub is_study: bool,
        /// Who leads it.
        pub leader: ::std::string::String,
        /// What it is about, at length.
        pub long_description: ::std::string::String,
        /// What it is called.
        pub name: ::std::string::String,
        /// Who runs it; blank where nobody does.
        pub organization: ::std::string::String,
        /// The relative URLs of the datatypes that its files may have.
        pub registered_datatypes: ::std::vec::Vec<::std::string::String>,
        /// The labels of the same projects: an older form.
        pub request_sources_access: ::std::vec::Vec<::std::string::String>,
        /// Whether it asks members for their user names.
        pub request_username_access: bool,
        /// The relative URLs of the projects whose files it asks members for.
        pub requested_sources: ::std::vec::Vec<::std::string::String>,
        /// The data that members get from it.
        pub returned_data_description: ::std::string::String,
        /// What it is about, in a line.
        pub short_description: ::std::string::String,
        /// Its name in addresses.
        pub slug: ::std::string::String,
        /// How members join it.
        #[serde(rename = "type")]
        pub type_: crate::generated::open_humans::open::ProjectType,
    }
    impl Project {
        pub fn builder() -> builder::Project {
            Default::default()
        }
    }
    /// A member of the calling project.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ProjectMember {
        /// When the membership began, in UTC, with microseconds.
        pub created: ::chrono::DateTime<::chrono::offset::Utc>,
        /// The first 10 files that the project sees, ordered by source, as text, and by number.
        pub data: ::std::vec::Vec<DataFile>,
        /// Where all of them are listed. The master token is in the URL.
        pub exchange_member: ::std::string::String,
        /// How many files the project sees of the member.
        pub file_count: i64,
        /// By which the project knows the member: 8 digits, perhaps with zeros in front; 16 characters
        /// of members from long ago.
        pub project_member_id: ::std::string::String,
        /// The labels of the other projects whose files the member shares. Empty where the project sees
        /// the files of every project.
        pub sources_shared: ::std::vec::Vec<::std::string::String>,
        /// The user name; absent unless the member shares it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub username: ::std::option::Option<::std::string::String>,
    }
    impl ProjectMember {
        pub fn builder() -> builder::ProjectMember {
            Default::default()
        }
    }
    /// A page of the members of the calling project.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ProjectMemberPage {
        /// How many members there are in all.
        pub count: i64,
        /// The URL of the next page, with the query of this one and the token in it. Null on the last
        /// page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        /// The URL of the page before, likewise; null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        /// The members of this page, those that came first first.
        pub results: ::std::vec::Vec<ProjectMember>,
    }
    impl ProjectMemberPage {
        pub fn builder() -> builder::ProjectMemberPage {
            Default::default()
        }
    }
    /// A page of projects.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ProjectPage {
        /// How many items the list has.
        pub count: i64,
        /// The URL of the next page, with the query of this one. Null on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        /// The URL of the page before, likewise; null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        /// The projects, by number.
        pub results: ::std::vec::Vec<Project>,
    }
    impl ProjectPage {
        pub fn builder() -> builder::ProjectPage {
            Default::default()
        }
    }
    /// A file that everybody may see.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct PublicDataFile {
        /// The last part of its name.
        pub basename: ::std::string::String,
        /// When it was put there, in UTC, with microseconds.
        pub created: ::chrono::DateTime<::chrono::offset::Utc>,
        /// The URLs of its datatypes.
        pub datatypes: ::std::vec::Vec<::std::string::String>,
        /// Where it can be downloaded, for an hour. Every listing has another.
        pub download_url: ::std::string::String,
        /// Its number.
        pub id: u64,
        /// What the project says about it: `description`, `tags` and whatever else it likes.
        pub metadata: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        /// The URL of the project that put it there.
        pub source_project: ::std::string::String,
        /// Whose it is.
        pub user: DataFileUser,
    }
    impl PublicDataFile {
        pub fn builder() -> builder::PublicDataFile {
            Default::default()
        }
    }
    /// A page of public files.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct PublicDataFilePage {
        /// How many items the list has.
        pub count: i64,
        /// The URL of the next page, with the query of this one. Null on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        /// The URL of the page before, likewise; null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        /// The files, by number. On a strict site that is asked for a person's files, those of projects
        /// that the person hides to be a member of stand there as `{}`.
        pub results: ::std::vec::Vec<PublicDataFile>,
    }
    impl PublicDataFilePage {
        pub fn builder() -> builder::PublicDataFilePage {
            Default::default()
        }
    }
    /// A file that everybody may see.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct PublicFile {
        /// The last part of its name.
        pub basename: ::std::string::String,
        /// When it was put there, in UTC, with microseconds.
        pub created: ::chrono::DateTime<::chrono::offset::Utc>,
        /// Where it can be downloaded, for an hour. Every listing has another.
        pub download_url: ::std::string::String,
        /// Its number.
        pub id: u64,
        /// What the project says about it: `description`, `tags` and whatever else it likes.
        pub metadata: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        /// The project that put it there: `direct-sharing-128`.
        pub source: ::std::string::String,
        /// Whose it is.
        pub user: PublicFileUser,
    }
    impl PublicFile {
        pub fn builder() -> builder::PublicFile {
            Default::default()
        }
    }
    /// A page of public files.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct PublicFilePage {
        /// How many items the list has.
        pub count: i64,
        /// The URL of the next page, with the query of this one. Null on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        /// The URL of the page before, likewise; null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        /// The files, by number. On a strict site that is asked for a person's files, those of projects
        /// that the person hides to be a member of stand there as `{}`.
        pub results: ::std::vec::Vec<PublicFile>,
    }
    impl PublicFilePage {
        pub fn builder() -> builder::PublicFilePage {
            Default::default()
        }
    }
    /// Whose public file it is; each is null where the person hides to be a member of the project.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct PublicFileUser {
        /// The 8 digits that the person has here, which no project knows the person by.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        /// The person's name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// The person's user name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub username: ::std::option::Option<::std::string::String>,
    }
    impl PublicFileUser {
        pub fn builder() -> builder::PublicFileUser {
            Default::default()
        }
    }
    /// Somebody who has an account.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct PublicMember {
        /// The person's name.
        pub name: ::std::string::String,
        /// The person's page.
        pub profile_url: ::std::string::String,
        /// The person's user name.
        pub username: ::std::string::String,
    }
    impl PublicMember {
        pub fn builder() -> builder::PublicMember {
            Default::default()
        }
    }
    /// A page of people.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct PublicMemberPage {
        /// How many items the list has.
        pub count: i64,
        /// The URL of the next page, with the query of this one. Null on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        /// The URL of the page before, likewise; null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        /// The people.
        pub results: ::std::vec::Vec<PublicMember>,
    }
    impl PublicMemberPage {
        pub fn builder() -> builder::PublicMemberPage {
            Default::default()
        }
    }
    /// Which members a project lets go. A member's token sends nothing: it lets its own member go.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct RemovalRequest {
        /// Who goes: ids of members at present, each of them once. In a form they are one text, with
        /// commas, blanks or ends of lines between them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_member_ids: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
    }
    impl RemovalRequest {
        pub fn builder() -> builder::RemovalRequest {
            Default::default()
        }
    }
    /// A token to be taken back.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct RevocationRequest {
        /// The public identifier of the application, unless HTTP Basic says it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_id: ::std::option::Option<::std::string::String>,
        /// Its secret, unless HTTP Basic says it.
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
    /// Who everybody may see to be a member of a project.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct SourceMembers {
        /// What it is called.
        pub name: ::std::string::String,
        /// The label of the project.
        pub source: ::std::string::String,
        /// The user names of its members, of those who do not hide it.
        pub usernames: ::std::vec::Vec<::std::string::String>,
    }
    impl SourceMembers {
        pub fn builder() -> builder::SourceMembers {
            Default::default()
        }
    }
    /// A page of projects with their members. It is counted before `source` is looked at, so that
    /// it may have fewer items than it says.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct SourceMembersPage {
        /// How many items the list has.
        pub count: i64,
        /// The URL of the next page, with the query of this one. Null on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        /// The URL of the page before, likewise; null on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        /// The projects, by number.
        pub results: ::std::vec::Vec<SourceMembers>,
    }
    impl SourceMembersPage {
        pub fn builder() -> builder::SourceMembersPage {
            Default::default()
        }
    }
    /// Where the contents are to be sent.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct StartedUpload {
        /// The number of the file, by which it is completed.
        pub id: u64,
        /// Where to `PUT` the contents, within six hours, with neither a token nor a `Content-Type`.
        pub url: ::std::string::String,
    }
    impl StartedUpload {
        pub fn builder() -> builder::StartedUpload {
            Default::default()
        }
    }
    /// The file whose contents have been sent.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct UploadCompletion {
        /// The number of the file.
        pub file_id: u64,
        /// A member of the project, for a master token, which has to say; ignored with a member's token.
        /// Whose file it is does not matter.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project_member_id: ::std::option::Option<::std::string::String>,
    }
    impl UploadCompletion {
        pub fn builder() -> builder::UploadCompletion {
            Default::default()
        }
    }
    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        pub struct AccessLogPage {
            count: ::std::result::Result<i64, ::std::string::String>,
            next: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            previous: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            results: ::std::result::Result<
                ::std::vec::Vec<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for AccessLogPage {
            fn default() -> Self {
                Self {
                    count: Err("no value supplied for count".to_string()),
                    next: Ok(Default::default()),
                    previous: Ok(Default::default()),
                    results: Err("no value supplied for results".to_string()),
                }
            }
        }
        impl AccessLogPage {
            pub fn count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.count = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for count: {e}")
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
            pub fn previous<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.previous = Ok(value.into_optional());
                self
            }
            pub fn results<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::vec::Vec<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.results = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for results: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<AccessLogPage> for super::AccessLogPage {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AccessLogPage,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    count: value.count?,
                    next: value.next?,
                    previous: value.previous?,
                    results: value.results?,
                })
            }
        }
        impl ::std::convert::From<super::AccessLogPage> for AccessLogPage {
            fn from(value: super::AccessLogPage) -> Self {
                Self {
                    count: Ok(value.count),
                    next: Ok(value.next),
                    previous: Ok(value.previous),
                    results: Ok(value.results),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct AccessToken {
            access_token: ::std::result::Result<
                ::emeritus::Secret,
                ::std::string::String,
            >,
            expires_in: ::std::result::Result<i64, ::std::string::String>,
            refresh_token: ::std::result::Result<
                ::emeritus::Secret,
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
                    refresh_token: Err(
                        "no value supplied for refresh_token".to_string(),
                    ),
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
                T: ::std::convert::TryInto<::emeritus::Secret>,
                T::Error: ::std::fmt::Display,
            {
                self.refresh_token = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for refresh_token: {e}")
                    });
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
            code_verifier: ::std::result::Result<
                ::std::option::Option<::emeritus::Secret>,
                ::std::string::String,
            >,
            grant_type: ::std::result::Result<
                ::std::string::String,
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
        }
        impl ::std::default::Default for AccessTokenRequest {
            fn default() -> Self {
                Self {
                    client_id: Ok(Default::default()),
                    client_secret: Ok(Default::default()),
                    code: Ok(Default::default()),
                    code_verifier: Ok(Default::default()),
                    grant_type: Err("no value supplied for grant_type".to_string()),
                    redirect_uri: Ok(Default::default()),
                    refresh_token: Ok(Default::default()),
                    scope: Ok(Default::default()),
                }
            }
        }
        impl AccessTokenRequest {
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
            pub fn code_verifier<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::emeritus::Secret>,
            {
                self.code_verifier = Ok(value.into_optional());
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
        }
        impl ::std::convert::TryFrom<AccessTokenRequest> for super::AccessTokenRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AccessTokenRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    client_id: value.client_id?,
                    client_secret: value.client_secret?,
                    code: value.code?,
                    code_verifier: value.code_verifier?,
                    grant_type: value.grant_type?,
                    redirect_uri: value.redirect_uri?,
                    refresh_token: value.refresh_token?,
                    scope: value.scope?,
                })
            }
        }
        impl ::std::convert::From<super::AccessTokenRequest> for AccessTokenRequest {
            fn from(value: super::AccessTokenRequest) -> Self {
                Self {
                    client_id: Ok(value.client_id),
                    client_secret: Ok(value.client_secret),
                    code: Ok(value.code),
                    code_verifier: Ok(value.code_verifier),
                    grant_type: Ok(value.grant_type),
                    redirect_uri: Ok(value.redirect_uri),
                    refresh_token: Ok(value.refresh_token),
                    scope: Ok(value.scope),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct CompletedUpload {
            size: ::std::result::Result<u64, ::std::string::String>,
            status: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for CompletedUpload {
            fn default() -> Self {
                Self {
                    size: Err("no value supplied for size".to_string()),
                    status: Err("no value supplied for status".to_string()),
                }
            }
        }
        impl CompletedUpload {
            pub fn size<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u64>,
                T::Error: ::std::fmt::Display,
            {
                self.size = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for size: {e}")
                    });
                self
            }
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
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
        impl ::std::convert::TryFrom<CompletedUpload> for super::CompletedUpload {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CompletedUpload,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    size: value.size?,
                    status: value.status?,
                })
            }
        }
        impl ::std::convert::From<super::CompletedUpload> for CompletedUpload {
            fn from(value: super::CompletedUpload) -> Self {
                Self {
                    size: Ok(value.size),
                    status: Ok(value.status),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct DataFile {
            basename: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            created: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
            datatypes: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            download_url: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            id: ::std::result::Result<u64, ::std::string::String>,
            metadata: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
            source: ::std::result::Result<::std::string::String, ::std::string::String>,
            source_project: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DataFile {
            fn default() -> Self {
                Self {
                    basename: Err("no value supplied for basename".to_string()),
                    created: Err("no value supplied for created".to_string()),
                    datatypes: Err("no value supplied for datatypes".to_string()),
                    download_url: Err("no value supplied for download_url".to_string()),
                    id: Err("no value supplied for id".to_string()),
                    metadata: Err("no value supplied for metadata".to_string()),
                    source: Err("no value supplied for source".to_string()),
                    source_project: Err(
                        "no value supplied for source_project".to_string(),
                    ),
                }
            }
        }
        impl DataFile {
            pub fn basename<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.basename = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for basename: {e}")
                    });
                self
            }
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
            pub fn datatypes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.datatypes = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for datatypes: {e}")
                    });
                self
            }
            pub fn download_url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.download_url = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for download_url: {e}")
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
            pub fn metadata<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.metadata = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for metadata: {e}")
                    });
                self
            }
            pub fn source<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.source = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for source: {e}")
                    });
                self
            }
            pub fn source_project<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.source_project = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for source_project: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DataFile> for super::DataFile {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DataFile,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    basename: value.basename?,
                    created: value.created?,
                    datatypes: value.datatypes?,
                    download_url: value.download_url?,
                    id: value.id?,
                    metadata: value.metadata?,
                    source: value.source?,
                    source_project: value.source_project?,
                })
            }
        }
        impl ::std::convert::From<super::DataFile> for DataFile {
            fn from(value: super::DataFile) -> Self {
                Self {
                    basename: Ok(value.basename),
                    created: Ok(value.created),
                    datatypes: Ok(value.datatypes),
                    download_url: Ok(value.download_url),
                    id: Ok(value.id),
                    metadata: Ok(value.metadata),
                    source: Ok(value.source),
                    source_project: Ok(value.source_project),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct DataFileUser {
            id: ::std::result::Result<::std::option::Option<u64>, ::std::string::String>,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            username: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DataFileUser {
            fn default() -> Self {
                Self {
                    id: Ok(Default::default()),
                    name: Ok(Default::default()),
                    username: Ok(Default::default()),
                }
            }
        }
        impl DataFileUser {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<u64>,
            {
                self.id = Ok(value.into_optional());
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.name = Ok(value.into_optional());
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
        impl ::std::convert::TryFrom<DataFileUser> for super::DataFileUser {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DataFileUser,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    name: value.name?,
                    username: value.username?,
                })
            }
        }
        impl ::std::convert::From<super::DataFileUser> for DataFileUser {
            fn from(value: super::DataFileUser) -> Self {
                Self {
                    id: Ok(value.id),
                    name: Ok(value.name),
                    username: Ok(value.username),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Datatype {
            children: ::std::result::Result<::std::vec::Vec<u64>, ::std::string::String>,
            description: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            details: ::std::result::Result<::std::string::String, ::std::string::String>,
            id: ::std::result::Result<u64, ::std::string::String>,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            parent: ::std::result::Result<
                ::std::option::Option<u64>,
                ::std::string::String,
            >,
            source_projects: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            uploadable: ::std::result::Result<bool, ::std::string::String>,
        }
        impl ::std::default::Default for Datatype {
            fn default() -> Self {
                Self {
                    children: Err("no value supplied for children".to_string()),
                    description: Err("no value supplied for description".to_string()),
                    details: Err("no value supplied for details".to_string()),
                    id: Err("no value supplied for id".to_string()),
                    name: Err("no value supplied for name".to_string()),
                    parent: Ok(Default::default()),
                    source_projects: Err(
                        "no value supplied for source_projects".to_string(),
                    ),
                    uploadable: Err("no value supplied for uploadable".to_string()),
                }
            }
        }
        impl Datatype {
            pub fn children<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<u64>>,
                T::Error: ::std::fmt::Display,
            {
                self.children = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for children: {e}")
                    });
                self
            }
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
            pub fn details<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.details = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for details: {e}")
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
            pub fn parent<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<u64>,
            {
                self.parent = Ok(value.into_optional());
                self
            }
            pub fn source_projects<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.source_projects = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for source_projects: {e}"
                        )
                    });
                self
            }
            pub fn uploadable<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.uploadable = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for uploadable: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Datatype> for super::Datatype {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Datatype,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    children: value.children?,
                    description: value.description?,
                    details: value.details?,
                    id: value.id?,
                    name: value.name?,
                    parent: value.parent?,
                    source_projects: value.source_projects?,
                    uploadable: value.uploadable?,
                })
            }
        }
        impl ::std::convert::From<super::Datatype> for Datatype {
            fn from(value: super::Datatype) -> Self {
                Self {
                    children: Ok(value.children),
                    description: Ok(value.description),
                    details: Ok(value.details),
                    id: Ok(value.id),
                    name: Ok(value.name),
                    parent: Ok(value.parent),
                    source_projects: Ok(value.source_projects),
                    uploadable: Ok(value.uploadable),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct DatatypePage {
            count: ::std::result::Result<i64, ::std::string::String>,
            next: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            previous: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            results: ::std::result::Result<
                ::std::vec::Vec<super::Datatype>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DatatypePage {
            fn default() -> Self {
                Self {
                    count: Err("no value supplied for count".to_string()),
                    next: Ok(Default::default()),
                    previous: Ok(Default::default()),
                    results: Err("no value supplied for results".to_string()),
                }
            }
        }
        impl DatatypePage {
            pub fn count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.count = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for count: {e}")
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
            pub fn previous<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.previous = Ok(value.into_optional());
                self
            }
            pub fn results<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Datatype>>,
                T::Error: ::std::fmt::Display,
            {
                self.results = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for results: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DatatypePage> for super::DatatypePage {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DatatypePage,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    count: value.count?,
                    next: value.next?,
                    previous: value.previous?,
                    results: value.results?,
                })
            }
        }
        impl ::std::convert::From<super::DatatypePage> for DatatypePage {
            fn from(value: super::DatatypePage) -> Self {
                Self {
                    count: Ok(value.count),
                    next: Ok(value.next),
                    previous: Ok(value.previous),
                    results: Ok(value.results),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct DeletedFiles {
            ids: ::std::result::Result<::std::vec::Vec<u64>, ::std::string::String>,
        }
        impl ::std::default::Default for DeletedFiles {
            fn default() -> Self {
                Self {
                    ids: Err("no value supplied for ids".to_string()),
                }
            }
        }
        impl DeletedFiles {
            pub fn ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<u64>>,
                T::Error: ::std::fmt::Display,
            {
                self.ids = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for ids: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DeletedFiles> for super::DeletedFiles {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DeletedFiles,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { ids: value.ids? })
            }
        }
        impl ::std::convert::From<super::DeletedFiles> for DeletedFiles {
            fn from(value: super::DeletedFiles) -> Self {
                Self { ids: Ok(value.ids) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct DirectUpload {
            datatypes: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            filename: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            metadata: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            project_member_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DirectUpload {
            fn default() -> Self {
                Self {
                    datatypes: Ok(Default::default()),
                    filename: Err("no value supplied for filename".to_string()),
                    metadata: Err("no value supplied for metadata".to_string()),
                    project_member_id: Ok(Default::default()),
                }
            }
        }
        impl DirectUpload {
            pub fn datatypes<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.datatypes = Ok(value.into_optional());
                self
            }
            pub fn filename<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.filename = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for filename: {e}")
                    });
                self
            }
            pub fn metadata<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.metadata = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for metadata: {e}")
                    });
                self
            }
            pub fn project_member_id<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.project_member_id = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<DirectUpload> for super::DirectUpload {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DirectUpload,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    datatypes: value.datatypes?,
                    filename: value.filename?,
                    metadata: value.metadata?,
                    project_member_id: value.project_member_id?,
                })
            }
        }
        impl ::std::convert::From<super::DirectUpload> for DirectUpload {
            fn from(value: super::DirectUpload) -> Self {
                Self {
                    datatypes: Ok(value.datatypes),
                    filename: Ok(value.filename),
                    metadata: Ok(value.metadata),
                    project_member_id: Ok(value.project_member_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ExchangedMember {
            count: ::std::result::Result<i64, ::std::string::String>,
            created: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
            data: ::std::result::Result<
                ::std::vec::Vec<super::DataFile>,
                ::std::string::String,
            >,
            next: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            previous: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            project_member_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            sources_shared: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            username: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ExchangedMember {
            fn default() -> Self {
                Self {
                    count: Err("no value supplied for count".to_string()),
                    created: Err("no value supplied for created".to_string()),
                    data: Err("no value supplied for data".to_string()),
                    next: Ok(Default::default()),
                    previous: Ok(Default::default()),
                    project_member_id: Err(
                        "no value supplied for project_member_id".to_string(),
                    ),
                    sources_shared: Err(
                        "no value supplied for sources_shared".to_string(),
                    ),
                    username: Ok(Default::default()),
                }
            }
        }
        impl ExchangedMember {
            pub fn count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.count = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for count: {e}")
                    });
                self
            }
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
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::DataFile>>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
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
            pub fn previous<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.previous = Ok(value.into_optional());
                self
            }
            pub fn project_member_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.project_member_id = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for project_member_id: {e}"
                        )
                    });
                self
            }
            pub fn sources_shared<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.sources_shared = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for sources_shared: {e}"
                        )
                    });
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
        impl ::std::convert::TryFrom<ExchangedMember> for super::ExchangedMember {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ExchangedMember,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    count: value.count?,
                    created: value.created?,
                    data: value.data?,
                    next: value.next?,
                    previous: value.previous?,
                    project_member_id: value.project_member_id?,
                    sources_shared: value.sources_shared?,
                    username: value.username?,
                })
            }
        }
        impl ::std::convert::From<super::ExchangedMember> for ExchangedMember {
            fn from(value: super::ExchangedMember) -> Self {
                Self {
                    count: Ok(value.count),
                    created: Ok(value.created),
                    data: Ok(value.data),
                    next: Ok(value.next),
                    previous: Ok(value.previous),
                    project_member_id: Ok(value.project_member_id),
                    sources_shared: Ok(value.sources_shared),
                    username: Ok(value.username),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct FileDeletion {
            all_files: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            file_basename: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            file_id: ::std::result::Result<
                ::std::option::Option<u64>,
                ::std::string::String,
            >,
            project_member_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for FileDeletion {
            fn default() -> Self {
                Self {
                    all_files: Ok(Default::default()),
                    file_basename: Ok(Default::default()),
                    file_id: Ok(Default::default()),
                    project_member_id: Ok(Default::default()),
                }
            }
        }
        impl FileDeletion {
            pub fn all_files<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.all_files = Ok(value.into_optional());
                self
            }
            pub fn file_basename<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.file_basename = Ok(value.into_optional());
                self
            }
            pub fn file_id<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<u64>,
            {
                self.file_id = Ok(value.into_optional());
                self
            }
            pub fn project_member_id<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.project_member_id = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<FileDeletion> for super::FileDeletion {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FileDeletion,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    all_files: value.all_files?,
                    file_basename: value.file_basename?,
                    file_id: value.file_id?,
                    project_member_id: value.project_member_id?,
                })
            }
        }
        impl ::std::convert::From<super::FileDeletion> for FileDeletion {
            fn from(value: super::FileDeletion) -> Self {
                Self {
                    all_files: Ok(value.all_files),
                    file_basename: Ok(value.file_basename),
                    file_id: Ok(value.file_id),
                    project_member_id: Ok(value.project_member_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Introspection {
            active: ::std::result::Result<bool, ::std::string::String>,
            client_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            exp: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            scope: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            username: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Introspection {
            fn default() -> Self {
                Self {
                    active: Err("no value supplied for active".to_string()),
                    client_id: Ok(Default::default()),
                    exp: Ok(Default::default()),
                    scope: Ok(Default::default()),
                    username: Ok(Default::default()),
                }
            }
        }
        impl Introspection {
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
            pub fn client_id<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.client_id = Ok(value.into_optional());
                self
            }
            pub fn exp<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<i64>,
            {
                self.exp = Ok(value.into_optional());
                self
            }
            pub fn scope<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.scope = Ok(value.into_optional());
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
        impl ::std::convert::TryFrom<Introspection> for super::Introspection {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Introspection,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    active: value.active?,
                    client_id: value.client_id?,
                    exp: value.exp?,
                    scope: value.scope?,
                    username: value.username?,
                })
            }
        }
        impl ::std::convert::From<super::Introspection> for Introspection {
            fn from(value: super::Introspection) -> Self {
                Self {
                    active: Ok(value.active),
                    client_id: Ok(value.client_id),
                    exp: Ok(value.exp),
                    scope: Ok(value.scope),
                    username: Ok(value.username),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct IntrospectionRequest {
            client_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            client_secret: ::std::result::Result<
                ::std::option::Option<::emeritus::Secret>,
                ::std::string::String,
            >,
            token: ::std::result::Result<::emeritus::Secret, ::std::string::String>,
        }
        impl ::std::default::Default for IntrospectionRequest {
            fn default() -> Self {
                Self {
                    client_id: Ok(Default::default()),
                    client_secret: Ok(Default::default()),
                    token: Err("no value supplied for token".to_string()),
                }
            }
        }
        impl IntrospectionRequest {
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
        }
        impl ::std::convert::TryFrom<IntrospectionRequest>
        for super::IntrospectionRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: IntrospectionRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    client_id: value.client_id?,
                    client_secret: value.client_secret?,
                    token: value.token?,
                })
            }
        }
        impl ::std::convert::From<super::IntrospectionRequest> for IntrospectionRequest {
            fn from(value: super::IntrospectionRequest) -> Self {
                Self {
                    client_id: Ok(value.client_id),
                    client_secret: Ok(value.client_secret),
                    token: Ok(value.token),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct LoginForm {
            csrfmiddlewaretoken: ::std::result::Result<
                ::std::option::Option<::emeritus::Secret>,
                ::std::string::String,
            >,
            login: ::std::result::Result<::std::string::String, ::std::string::String>,
            password: ::std::result::Result<::emeritus::Secret, ::std::string::String>,
        }
        impl ::std::default::Default for LoginForm {
            fn default() -> Self {
                Self {
                    csrfmiddlewaretoken: Ok(Default::default()),
                    login: Err("no value supplied for login".to_string()),
                    password: Err("no value supplied for password".to_string()),
                }
            }
        }
        impl LoginForm {
            pub fn csrfmiddlewaretoken<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::emeritus::Secret>,
            {
                self.csrfmiddlewaretoken = Ok(value.into_optional());
                self
            }
            pub fn login<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.login = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for login: {e}")
                    });
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
        impl ::std::convert::TryFrom<LoginForm> for super::LoginForm {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LoginForm,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    csrfmiddlewaretoken: value.csrfmiddlewaretoken?,
                    login: value.login?,
                    password: value.password?,
                })
            }
        }
        impl ::std::convert::From<super::LoginForm> for LoginForm {
            fn from(value: super::LoginForm) -> Self {
                Self {
                    csrfmiddlewaretoken: Ok(value.csrfmiddlewaretoken),
                    login: Ok(value.login),
                    password: Ok(value.password),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct MemberSources {
            sources: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            username: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for MemberSources {
            fn default() -> Self {
                Self {
                    sources: Err("no value supplied for sources".to_string()),
                    username: Err("no value supplied for username".to_string()),
                }
            }
        }
        impl MemberSources {
            pub fn sources<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.sources = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for sources: {e}")
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
        impl ::std::convert::TryFrom<MemberSources> for super::MemberSources {
            type Error = super::error::ConversionError;
            fn try_from(
                value: MemberSources,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    sources: value.sources?,
                    username: value.username?,
                })
            }
        }
        impl ::std::convert::From<super::MemberSources> for MemberSources {
            fn from(value: super::MemberSources) -> Self {
                Self {
                    sources: Ok(value.sources),
                    username: Ok(value.username),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct MemberSourcesPage {
            count: ::std::result::Result<i64, ::std::string::String>,
            next: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            previous: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            results: ::std::result::Result<
                ::std::vec::Vec<super::MemberSources>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for MemberSourcesPage {
            fn default() -> Self {
                Self {
                    count: Err("no value supplied for count".to_string()),
                    next: Ok(Default::default()),
                    previous: Ok(Default::default()),
                    results: Err("no value supplied for results".to_string()),
                }
            }
        }
        impl MemberSourcesPage {
            pub fn count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.count = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for count: {e}")
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
            pub fn previous<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.previous = Ok(value.into_optional());
                self
            }
            pub fn results<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::MemberSources>>,
                T::Error: ::std::fmt::Display,
            {
                self.results = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for results: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<MemberSourcesPage> for super::MemberSourcesPage {
            type Error = super::error::ConversionError;
            fn try_from(
                value: MemberSourcesPage,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    count: value.count?,
                    next: value.next?,
                    previous: value.previous?,
                    results: value.results?,
                })
            }
        }
        impl ::std::convert::From<super::MemberSourcesPage> for MemberSourcesPage {
            fn from(value: super::MemberSourcesPage) -> Self {
                Self {
                    count: Ok(value.count),
                    next: Ok(value.next),
                    previous: Ok(value.previous),
                    results: Ok(value.results),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct MessageRequest {
            all_members: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            message: ::std::result::Result<::std::string::String, ::std::string::String>,
            project_member_ids: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::string::String,
            >,
            subject: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for MessageRequest {
            fn default() -> Self {
                Self {
                    all_members: Ok(Default::default()),
                    message: Err("no value supplied for message".to_string()),
                    project_member_ids: Ok(Default::default()),
                    subject: Ok(Default::default()),
                }
            }
        }
        impl MessageRequest {
            pub fn all_members<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.all_members = Ok(value.into_optional());
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
            pub fn project_member_ids<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::vec::Vec<::std::string::String>>,
            {
                self.project_member_ids = Ok(value.into_optional());
                self
            }
            pub fn subject<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.subject = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<MessageRequest> for super::MessageRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: MessageRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    all_members: value.all_members?,
                    message: value.message?,
                    project_member_ids: value.project_member_ids?,
                    subject: value.subject?,
                })
            }
        }
        impl ::std::convert::From<super::MessageRequest> for MessageRequest {
            fn from(value: super::MessageRequest) -> Self {
                Self {
                    all_members: Ok(value.all_members),
                    message: Ok(value.message),
                    project_member_ids: Ok(value.project_member_ids),
                    subject: Ok(value.subject),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Project {
            active: ::std::result::Result<bool, ::std::string::String>,
            approved: ::std::result::Result<bool, ::std::string::String>,
            authorized_members: ::std::result::Result<i64, ::std::string::String>,
            badge_image: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            contact_email: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            id: ::std::result::Result<u64, ::std::string::String>,
            id_label: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            info_url: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            is_academic_or_nonprofit: ::std::result::Result<bool, ::std::string::String>,
            is_study: ::std::result::Result<bool, ::std::string::String>,
            leader: ::std::result::Result<::std::string::String, ::std::string::String>,
            long_description: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            organization: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            registered_datatypes: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            request_sources_access: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            request_username_access: ::std::result::Result<bool, ::std::string::String>,
            requested_sources: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            returned_data_description: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            short_description: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            slug: ::std::result::Result<::std::string::String, ::std::string::String>,
            type_: ::std::result::Result<
                crate::generated::open_humans::open::ProjectType,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Project {
            fn default() -> Self {
                Self {
                    active: Err("no value supplied for active".to_string()),
                    approved: Err("no value supplied for approved".to_string()),
                    authorized_members: Err(
                        "no value supplied for authorized_members".to_string(),
                    ),
                    badge_image: Ok(Default::default()),
                    contact_email: Err(
                        "no value supplied for contact_email".to_string(),
                    ),
                    id: Err("no value supplied for id".to_string()),
                    id_label: Err("no value supplied for id_label".to_string()),
                    info_url: Err("no value supplied for info_url".to_string()),
                    is_academic_or_nonprofit: Err(
                        "no value supplied for is_academic_or_nonprofit".to_string(),
                    ),
                    is_study: Err("no value supplied for is_study".to_string()),
                    leader: Err("no value supplied for leader".to_string()),
                    long_description: Err(
                        "no value supplied for long_description".to_string(),
                    ),
                    name: Err("no value supplied for name".to_string()),
                    organization: Err("no value supplied for organization".to_string()),
                    registered_datatypes: Err(
                        "no value supplied for registered_datatypes".to_string(),
                    ),
                    request_sources_access: Err(
                        "no value supplied for request_sources_access".to_string(),
                    ),
                    request_username_access: Err(
                        "no value supplied for request_username_access".to_string(),
                    ),
                    requested_sources: Err(
                        "no value supplied for requested_sources".to_string(),
                    ),
                    returned_data_description: Err(
                        "no value supplied for returned_data_description".to_string(),
                    ),
                    short_description: Err(
                        "no value supplied for short_description".to_string(),
                    ),
                    slug: Err("no value supplied for slug".to_string()),
                    type_: Err("no value supplied for type_".to_string()),
                }
            }
        }
        impl Project {
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
            pub fn approved<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.approved = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for approved: {e}")
                    });
                self
            }
            pub fn authorized_members<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.authorized_members = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for authorized_members: {e}"
                        )
                    });
                self
            }
            pub fn badge_image<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.badge_image = Ok(value.into_optional());
                self
            }
            pub fn contact_email<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.contact_email = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for contact_email: {e}")
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
            pub fn id_label<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id_label = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for id_label: {e}")
                    });
                self
            }
            pub fn info_url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.info_url = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for info_url: {e}")
                    });
                self
            }
            pub fn is_academic_or_nonprofit<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.is_academic_or_nonprofit = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for is_academic_or_nonprofit: {e}"
                        )
                    });
                self
            }
            pub fn is_study<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.is_study = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for is_study: {e}")
                    });
                self
            }
            pub fn leader<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.leader = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for leader: {e}")
                    });
                self
            }
            pub fn long_description<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.long_description = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for long_description: {e}"
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
            pub fn organization<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.organization = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for organization: {e}")
                    });
                self
            }
            pub fn registered_datatypes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.registered_datatypes = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for registered_datatypes: {e}"
                        )
                    });
                self
            }
            pub fn request_sources_access<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.request_sources_access = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for request_sources_access: {e}"
                        )
                    });
                self
            }
            pub fn request_username_access<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.request_username_access = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for request_username_access: {e}"
                        )
                    });
                self
            }
            pub fn requested_sources<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.requested_sources = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for requested_sources: {e}"
                        )
                    });
                self
            }
            pub fn returned_data_description<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.returned_data_description = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for returned_data_description: {e}"
                        )
                    });
                self
            }
            pub fn short_description<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.short_description = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for short_description: {e}"
                        )
                    });
                self
            }
            pub fn slug<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.slug = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for slug: {e}")
                    });
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::open_humans::open::ProjectType,
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
        impl ::std::convert::TryFrom<Project> for super::Project {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Project,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    active: value.active?,
                    approved: value.approved?,
                    authorized_members: value.authorized_members?,
                    badge_image: value.badge_image?,
                    contact_email: value.contact_email?,
                    id: value.id?,
                    id_label: value.id_label?,
                    info_url: value.info_url?,
                    is_academic_or_nonprofit: value.is_academic_or_nonprofit?,
                    is_study: value.is_study?,
                    leader: value.leader?,
                    long_description: value.long_description?,
                    name: value.name?,
                    organization: value.organization?,
                    registered_datatypes: value.registered_datatypes?,
                    request_sources_access: value.request_sources_access?,
                    request_username_access: value.request_username_access?,
                    requested_sources: value.requested_sources?,
                    returned_data_description: value.returned_data_description?,
                    short_description: value.short_description?,
                    slug: value.slug?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::Project> for Project {
            fn from(value: super::Project) -> Self {
                Self {
                    active: Ok(value.active),
                    approved: Ok(value.approved),
                    authorized_members: Ok(value.authorized_members),
                    badge_image: Ok(value.badge_image),
                    contact_email: Ok(value.contact_email),
                    id: Ok(value.id),
                    id_label: Ok(value.id_label),
                    info_url: Ok(value.info_url),
                    is_academic_or_nonprofit: Ok(value.is_academic_or_nonprofit),
                    is_study: Ok(value.is_study),
                    leader: Ok(value.leader),
                    long_description: Ok(value.long_description),
                    name: Ok(value.name),
                    organization: Ok(value.organization),
                    registered_datatypes: Ok(value.registered_datatypes),
                    request_sources_access: Ok(value.request_sources_access),
                    request_username_access: Ok(value.request_username_access),
                    requested_sources: Ok(value.requested_sources),
                    returned_data_description: Ok(value.returned_data_description),
                    short_description: Ok(value.short_description),
                    slug: Ok(value.slug),
                    type_: Ok(value.type_),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ProjectMember {
            created: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
            data: ::std::result::Result<
                ::std::vec::Vec<super::DataFile>,
                ::std::string::String,
            >,
            exchange_member: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            file_count: ::std::result::Result<i64, ::std::string::String>,
            project_member_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            sources_shared: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            username: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ProjectMember {
            fn default() -> Self {
                Self {
                    created: Err("no value supplied for created".to_string()),
                    data: Err("no value supplied for data".to_string()),
                    exchange_member: Err(
                        "no value supplied for exchange_member".to_string(),
                    ),
                    file_count: Err("no value supplied for file_count".to_string()),
                    project_member_id: Err(
                        "no value supplied for project_member_id".to_string(),
                    ),
                    sources_shared: Err(
                        "no value supplied for sources_shared".to_string(),
                    ),
                    username: Ok(Default::default()),
                }
            }
        }
        impl ProjectMember {
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
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::DataFile>>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
                self
            }
            pub fn exchange_member<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.exchange_member = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for exchange_member: {e}"
                        )
                    });
                self
            }
            pub fn file_count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.file_count = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for file_count: {e}")
                    });
                self
            }
            pub fn project_member_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.project_member_id = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for project_member_id: {e}"
                        )
                    });
                self
            }
            pub fn sources_shared<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.sources_shared = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for sources_shared: {e}"
                        )
                    });
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
        impl ::std::convert::TryFrom<ProjectMember> for super::ProjectMember {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProjectMember,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    created: value.created?,
                    data: value.data?,
                    exchange_member: value.exchange_member?,
                    file_count: value.file_count?,
                    project_member_id: value.project_member_id?,
                    sources_shared: value.sources_shared?,
                    username: value.username?,
                })
            }
        }
        impl ::std::convert::From<super::ProjectMember> for ProjectMember {
            fn from(value: super::ProjectMember) -> Self {
                Self {
                    created: Ok(value.created),
                    data: Ok(value.data),
                    exchange_member: Ok(value.exchange_member),
                    file_count: Ok(value.file_count),
                    project_member_id: Ok(value.project_member_id),
                    sources_shared: Ok(value.sources_shared),
                    username: Ok(value.username),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ProjectMemberPage {
            count: ::std::result::Result<i64, ::std::string::String>,
            next: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            previous: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            results: ::std::result::Result<
                ::std::vec::Vec<super::ProjectMember>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ProjectMemberPage {
            fn default() -> Self {
                Self {
                    count: Err("no value supplied for count".to_string()),
                    next: Ok(Default::default()),
                    previous: Ok(Default::default()),
                    results: Err("no value supplied for results".to_string()),
                }
            }
        }
        impl ProjectMemberPage {
            pub fn count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.count = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for count: {e}")
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
            pub fn previous<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.previous = Ok(value.into_optional());
                self
            }
            pub fn results<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::ProjectMember>>,
                T::Error: ::std::fmt::Display,
            {
                self.results = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for results: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ProjectMemberPage> for super::ProjectMemberPage {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProjectMemberPage,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    count: value.count?,
                    next: value.next?,
                    previous: value.previous?,
                    results: value.results?,
                })
            }
        }
        impl ::std::convert::From<super::ProjectMemberPage> for ProjectMemberPage {
            fn from(value: super::ProjectMemberPage) -> Self {
                Self {
                    count: Ok(value.count),
                    next: Ok(value.next),
                    previous: Ok(value.previous),
                    results: Ok(value.results),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ProjectPage {
            count: ::std::result::Result<i64, ::std::string::String>,
            next: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            previous: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            results: ::std::result::Result<
                ::std::vec::Vec<super::Project>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ProjectPage {
            fn default() -> Self {
                Self {
                    count: Err("no value supplied for count".to_string()),
                    next: Ok(Default::default()),
                    previous: Ok(Default::default()),
                    results: Err("no value supplied for results".to_string()),
                }
            }
        }
        impl ProjectPage {
            pub fn count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.count = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for count: {e}")
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
            pub fn previous<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.previous = Ok(value.into_optional());
                self
            }
            pub fn results<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Project>>,
                T::Error: ::std::fmt::Display,
            {
                self.results = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for results: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ProjectPage> for super::ProjectPage {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProjectPage,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    count: value.count?,
                    next: value.next?,
                    previous: value.previous?,
                    results: value.results?,
                })
            }
        }
        impl ::std::convert::From<super::ProjectPage> for ProjectPage {
            fn from(value: super::ProjectPage) -> Self {
                Self {
                    count: Ok(value.count),
                    next: Ok(value.next),
                    previous: Ok(value.previous),
                    results: Ok(value.results),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct PublicDataFile {
            basename: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            created: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
            datatypes: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            download_url: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            id: ::std::result::Result<u64, ::std::string::String>,
            metadata: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
            source_project: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            user: ::std::result::Result<super::DataFileUser, ::std::string::String>,
        }
        impl ::std::default::Default for PublicDataFile {
            fn default() -> Self {
                Self {
                    basename: Err("no value supplied for basename".to_string()),
                    created: Err("no value supplied for created".to_string()),
                    datatypes: Err("no value supplied for datatypes".to_string()),
                    download_url: Err("no value supplied for download_url".to_string()),
                    id: Err("no value supplied for id".to_string()),
                    metadata: Err("no value supplied for metadata".to_string()),
                    source_project: Err(
                        "no value supplied for source_project".to_string(),
                    ),
                    user: Err("no value supplied for user".to_string()),
                }
            }
        }
        impl PublicDataFile {
            pub fn basename<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.basename = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for basename: {e}")
                    });
                self
            }
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
            pub fn datatypes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.datatypes = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for datatypes: {e}")
                    });
                self
            }
            pub fn download_url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.download_url = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for download_url: {e}")
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
            pub fn metadata<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.metadata = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for metadata: {e}")
                    });
                self
            }
            pub fn source_project<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.source_project = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for source_project: {e}"
                        )
                    });
                self
            }
            pub fn user<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::DataFileUser>,
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
        impl ::std::convert::TryFrom<PublicDataFile> for super::PublicDataFile {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PublicDataFile,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    basename: value.basename?,
                    created: value.created?,
                    datatypes: value.datatypes?,
                    download_url: value.download_url?,
                    id: value.id?,
                    metadata: value.metadata?,
                    source_project: value.source_project?,
                    user: value.user?,
                })
            }
        }
        impl ::std::convert::From<super::PublicDataFile> for PublicDataFile {
            fn from(value: super::PublicDataFile) -> Self {
                Self {
                    basename: Ok(value.basename),
                    created: Ok(value.created),
                    datatypes: Ok(value.datatypes),
                    download_url: Ok(value.download_url),
                    id: Ok(value.id),
                    metadata: Ok(value.metadata),
                    source_project: Ok(value.source_project),
                    user: Ok(value.user),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct PublicDataFilePage {
            count: ::std::result::Result<i64, ::std::string::String>,
            next: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            previous: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            results: ::std::result::Result<
                ::std::vec::Vec<super::PublicDataFile>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for PublicDataFilePage {
            fn default() -> Self {
                Self {
                    count: Err("no value supplied for count".to_string()),
                    next: Ok(Default::default()),
                    previous: Ok(Default::default()),
                    results: Err("no value supplied for results".to_string()),
                }
            }
        }
        impl PublicDataFilePage {
            pub fn count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.count = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for count: {e}")
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
            pub fn previous<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.previous = Ok(value.into_optional());
                self
            }
            pub fn results<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::PublicDataFile>>,
                T::Error: ::std::fmt::Display,
            {
                self.results = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for results: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<PublicDataFilePage> for super::PublicDataFilePage {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PublicDataFilePage,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    count: value.count?,
                    next: value.next?,
                    previous: value.previous?,
                    results: value.results?,
                })
            }
        }
        impl ::std::convert::From<super::PublicDataFilePage> for PublicDataFilePage {
            fn from(value: super::PublicDataFilePage) -> Self {
                Self {
                    count: Ok(value.count),
                    next: Ok(value.next),
                    previous: Ok(value.previous),
                    results: Ok(value.results),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct PublicFile {
            basename: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            created: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
            download_url: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            id: ::std::result::Result<u64, ::std::string::String>,
            metadata: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
            source: ::std::result::Result<::std::string::String, ::std::string::String>,
            user: ::std::result::Result<super::PublicFileUser, ::std::string::String>,
        }
        impl ::std::default::Default for PublicFile {
            fn default() -> Self {
                Self {
                    basename: Err("no value supplied for basename".to_string()),
                    created: Err("no value supplied for created".to_string()),
                    download_url: Err("no value supplied for download_url".to_string()),
                    id: Err("no value supplied for id".to_string()),
                    metadata: Err("no value supplied for metadata".to_string()),
                    source: Err("no value supplied for source".to_string()),
                    user: Err("no value supplied for user".to_string()),
                }
            }
        }
        impl PublicFile {
            pub fn basename<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.basename = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for basename: {e}")
                    });
                self
            }
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
            pub fn download_url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.download_url = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for download_url: {e}")
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
            pub fn metadata<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.metadata = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for metadata: {e}")
                    });
                self
            }
            pub fn source<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.source = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for source: {e}")
                    });
                self
            }
            pub fn user<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::PublicFileUser>,
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
        impl ::std::convert::TryFrom<PublicFile> for super::PublicFile {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PublicFile,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    basename: value.basename?,
                    created: value.created?,
                    download_url: value.download_url?,
                    id: value.id?,
                    metadata: value.metadata?,
                    source: value.source?,
                    user: value.user?,
                })
            }
        }
        impl ::std::convert::From<super::PublicFile> for PublicFile {
            fn from(value: super::PublicFile) -> Self {
                Self {
                    basename: Ok(value.basename),
                    created: Ok(value.created),
                    download_url: Ok(value.download_url),
                    id: Ok(value.id),
                    metadata: Ok(value.metadata),
                    source: Ok(value.source),
                    user: Ok(value.user),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct PublicFilePage {
            count: ::std::result::Result<i64, ::std::string::String>,
            next: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            previous: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            results: ::std::result::Result<
                ::std::vec::Vec<super::PublicFile>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for PublicFilePage {
            fn default() -> Self {
                Self {
                    count: Err("no value supplied for count".to_string()),
                    next: Ok(Default::default()),
                    previous: Ok(Default::default()),
                    results: Err("no value supplied for results".to_string()),
                }
            }
        }
        impl PublicFilePage {
            pub fn count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.count = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for count: {e}")
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
            pub fn previous<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.previous = Ok(value.into_optional());
                self
            }
            pub fn results<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::PublicFile>>,
                T::Error: ::std::fmt::Display,
            {
                self.results = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for results: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<PublicFilePage> for super::PublicFilePage {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PublicFilePage,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    count: value.count?,
                    next: value.next?,
                    previous: value.previous?,
                    results: value.results?,
                })
            }
        }
        impl ::std::convert::From<super::PublicFilePage> for PublicFilePage {
            fn from(value: super::PublicFilePage) -> Self {
                Self {
                    count: Ok(value.count),
                    next: Ok(value.next),
                    previous: Ok(value.previous),
                    results: Ok(value.results),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct PublicFileUser {
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            username: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for PublicFileUser {
            fn default() -> Self {
                Self {
                    id: Ok(Default::default()),
                    name: Ok(Default::default()),
                    username: Ok(Default::default()),
                }
            }
        }
        impl PublicFileUser {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.id = Ok(value.into_optional());
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.name = Ok(value.into_optional());
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
        impl ::std::convert::TryFrom<PublicFileUser> for super::PublicFileUser {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PublicFileUser,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    name: value.name?,
                    username: value.username?,
                })
            }
        }
        impl ::std::convert::From<super::PublicFileUser> for PublicFileUser {
            fn from(value: super::PublicFileUser) -> Self {
                Self {
                    id: Ok(value.id),
                    name: Ok(value.name),
                    username: Ok(value.username),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct PublicMember {
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            profile_url: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            username: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for PublicMember {
            fn default() -> Self {
                Self {
                    name: Err("no value supplied for name".to_string()),
                    profile_url: Err("no value supplied for profile_url".to_string()),
                    username: Err("no value supplied for username".to_string()),
                }
            }
        }
        impl PublicMember {
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
            pub fn profile_url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.profile_url = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for profile_url: {e}")
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
        impl ::std::convert::TryFrom<PublicMember> for super::PublicMember {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PublicMember,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    name: value.name?,
                    profile_url: value.profile_url?,
                    username: value.username?,
                })
            }
        }
        impl ::std::convert::From<super::PublicMember> for PublicMember {
            fn from(value: super::PublicMember) -> Self {
                Self {
                    name: Ok(value.name),
                    profile_url: Ok(value.profile_url),
                    username: Ok(value.username),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct PublicMemberPage {
            count: ::std::result::Result<i64, ::std::string::String>,
            next: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            previous: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            results: ::std::result::Result<
                ::std::vec::Vec<super::PublicMember>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for PublicMemberPage {
            fn default() -> Self {
                Self {
                    count: Err("no value supplied for count".to_string()),
                    next: Ok(Default::default()),
                    previous: Ok(Default::default()),
                    results: Err("no value supplied for results".to_string()),
                }
            }
        }
        impl PublicMemberPage {
            pub fn count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.count = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for count: {e}")
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
            pub fn previous<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.previous = Ok(value.into_optional());
                self
            }
            pub fn results<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::PublicMember>>,
                T::Error: ::std::fmt::Display,
            {
                self.results = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for results: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<PublicMemberPage> for super::PublicMemberPage {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PublicMemberPage,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    count: value.count?,
                    next: value.next?,
                    previous: value.previous?,
                    results: value.results?,
                })
            }
        }
        impl ::std::convert::From<super::PublicMemberPage> for PublicMemberPage {
            fn from(value: super::PublicMemberPage) -> Self {
                Self {
                    count: Ok(value.count),
                    next: Ok(value.next),
                    previous: Ok(value.previous),
                    results: Ok(value.results),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct RemovalRequest {
            project_member_ids: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for RemovalRequest {
            fn default() -> Self {
                Self {
                    project_member_ids: Ok(Default::default()),
                }
            }
        }
        impl RemovalRequest {
            pub fn project_member_ids<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::vec::Vec<::std::string::String>>,
            {
                self.project_member_ids = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<RemovalRequest> for super::RemovalRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: RemovalRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    project_member_ids: value.project_member_ids?,
                })
            }
        }
        impl ::std::convert::From<super::RemovalRequest> for RemovalRequest {
            fn from(value: super::RemovalRequest) -> Self {
                Self {
                    project_member_ids: Ok(value.project_member_ids),
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
        pub struct SourceMembers {
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            source: ::std::result::Result<::std::string::String, ::std::string::String>,
            usernames: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SourceMembers {
            fn default() -> Self {
                Self {
                    name: Err("no value supplied for name".to_string()),
                    source: Err("no value supplied for source".to_string()),
                    usernames: Err("no value supplied for usernames".to_string()),
                }
            }
        }
        impl SourceMembers {
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
            pub fn source<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.source = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for source: {e}")
                    });
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
        impl ::std::convert::TryFrom<SourceMembers> for super::SourceMembers {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SourceMembers,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    name: value.name?,
                    source: value.source?,
                    usernames: value.usernames?,
                })
            }
        }
        impl ::std::convert::From<super::SourceMembers> for SourceMembers {
            fn from(value: super::SourceMembers) -> Self {
                Self {
                    name: Ok(value.name),
                    source: Ok(value.source),
                    usernames: Ok(value.usernames),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SourceMembersPage {
            count: ::std::result::Result<i64, ::std::string::String>,
            next: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            previous: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            results: ::std::result::Result<
                ::std::vec::Vec<super::SourceMembers>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SourceMembersPage {
            fn default() -> Self {
                Self {
                    count: Err("no value supplied for count".to_string()),
                    next: Ok(Default::default()),
                    previous: Ok(Default::default()),
                    results: Err("no value supplied for results".to_string()),
                }
            }
        }
        impl SourceMembersPage {
            pub fn count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.count = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for count: {e}")
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
            pub fn previous<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.previous = Ok(value.into_optional());
                self
            }
            pub fn results<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::SourceMembers>>,
                T::Error: ::std::fmt::Display,
            {
                self.results = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for results: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SourceMembersPage> for super::SourceMembersPage {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SourceMembersPage,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    count: value.count?,
                    next: value.next?,
                    previous: value.previous?,
                    results: value.results?,
                })
            }
        }
        impl ::std::convert::From<super::SourceMembersPage> for SourceMembersPage {
            fn from(value: super::SourceMembersPage) -> Self {
                Self {
                    count: Ok(value.count),
                    next: Ok(value.next),
                    previous: Ok(value.previous),
                    results: Ok(value.results),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct StartedUpload {
            id: ::std::result::Result<u64, ::std::string::String>,
            url: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for StartedUpload {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                    url: Err("no value supplied for url".to_string()),
                }
            }
        }
        impl StartedUpload {
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
        impl ::std::convert::TryFrom<StartedUpload> for super::StartedUpload {
            type Error = super::error::ConversionError;
            fn try_from(
                value: StartedUpload,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    url: value.url?,
                })
            }
        }
        impl ::std::convert::From<super::StartedUpload> for StartedUpload {
            fn from(value: super::StartedUpload) -> Self {
                Self {
                    id: Ok(value.id),
                    url: Ok(value.url),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UploadCompletion {
            file_id: ::std::result::Result<u64, ::std::string::String>,
            project_member_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UploadCompletion {
            fn default() -> Self {
                Self {
                    file_id: Err("no value supplied for file_id".to_string()),
                    project_member_id: Ok(Default::default()),
                }
            }
        }
        impl UploadCompletion {
            pub fn file_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u64>,
                T::Error: ::std::fmt::Display,
            {
                self.file_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for file_id: {e}")
                    });
                self
            }
            pub fn project_member_id<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.project_member_id = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<UploadCompletion> for super::UploadCompletion {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UploadCompletion,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    file_id: value.file_id?,
                    project_member_id: value.project_member_id?,
                })
            }
        }
        impl ::std::convert::From<super::UploadCompletion> for UploadCompletion {
            fn from(value: super::UploadCompletion) -> Self {
                Self {
                    file_id: Ok(value.file_id),
                    project_member_id: Ok(value.project_member_id),
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
    impl ::std::convert::From<&str> for ConsentPage {
        fn from(value: &str) -> Self {
            Self(value.to_owned())
        }
    }
    impl ::std::convert::From<&str> for InformationPage {
        fn from(value: &str) -> Self {
            Self(value.to_owned())
        }
    }
    impl ::std::convert::From<&str> for LoginPage {
        fn from(value: &str) -> Self {
            Self(value.to_owned())
        }
    }
}
#[derive(Clone, Debug)]
/// Client for Open Humans API
///
/// OAuth, members, files and messages of the projects of Open Humans.
///
/// Every path ends in a slash; one that lacks it is redirected there (301), and a client that follows turns a `POST` into a `GET`. Paths under `/api/` answer with `.json` in the place of the slash too, name their methods in `Allow`, are not to be cached and may be called from any web page (`Access-Control-Allow-Origin: *`). Whoever would rather have `text/html` than JSON gets a page for people.
///
/// Every operation says under `x-provenance` how sure it is: `seed` (the system's own user documentation), `upstream` (its code or tests), `measured` (seen on a running system) or `assumed` (not established; the description says what was assumed). A response marked `x-provenance: assumed` is assumed although its operation is not. What meets an unknown path or method stands under `x-outside-operations`.
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
    /// Shows the page to sign in with
    ///
    /// Assumed: everything but the address, to which the authorize page sends whoever is not signed in.
    ///
    /// Sends a `GET` request to `/account/login/`
    pub fn account_login_form_get(&self) -> builder::AccountLoginFormGet<'_> {
        builder::AccountLoginFormGet::new(self)
    }
    /// Signs somebody in, for two weeks, and goes on to where the browser wanted to go
    ///
    /// Assumed: the names of the fields are those of django-allauth, and the session lasts as long as
    /// Django's do.
    ///
    /// Sends a `POST` request to `/account/login/`
    pub fn account_login(&self) -> builder::AccountLogin<'_> {
        builder::AccountLogin::new(self)
    }
    /// Shows what the site knows about the calling project
    ///
    /// Sends a `GET` request to `/api/direct-sharing/project/`
    pub fn project_get(&self) -> builder::ProjectGet<'_> {
        builder::ProjectGet::new(self)
    }
    /// Shows a member, with the files that the project sees
    ///
    /// A member's token speaks of its own member. A master token says whom it asks about; without it the
    /// real site crashes, which a strict world reproduces.
    ///
    /// Sends a `GET` request to `/api/direct-sharing/project/exchange-member/`
    ///
    /// Arguments:
    /// - `limit`: How many items a page has: 100 unless given, or where it is 0 or no number. There is no
    /// maximum.
    /// - `offset`: How many items come before the page: 0 unless given, or where it is no number.
    /// - `project_member_id`: The member, for a master token, which has to say; ignored with a member's token.
    pub fn member_exchange(&self) -> builder::MemberExchange<'_> {
        builder::MemberExchange::new(self)
    }
    /// Deletes files of a member, with their contents
    ///
    /// Only complete files that the calling project put there can be deleted. Whether "0" in a form means
    /// `all_files` is where code and documentation part: in a strict world it does.
    ///
    /// Sends a `POST` request to `/api/direct-sharing/project/files/delete/`
    pub fn files_delete(&self) -> builder::FilesDelete<'_> {
        builder::FilesDelete::new(self)
    }
    /// Completes a direct upload, as often as one likes
    ///
    /// The caller's token has to be good for some member, and the file may be anybody's. A file that
    /// waited for its contents for six hours is gone.
    ///
    /// Sends a `POST` request to `/api/direct-sharing/project/files/upload/complete/`
    pub fn file_upload_complete(&self) -> builder::FileUploadComplete<'_> {
        builder::FileUploadComplete::new(self)
    }
    /// Begins to upload a file whose contents are sent to the storage
    ///
    /// The file shows up nowhere and cannot be deleted until its contents have been sent to `url` and
    /// `files/upload/complete/` was called. If that does not happen within six hours, it is removed.
    ///
    /// Sends a `POST` request to `/api/direct-sharing/project/files/upload/direct/`
    pub fn file_upload_start(&self) -> builder::FileUploadStart<'_> {
        builder::FileUploadStart::new(self)
    }
    /// Lists the members of the calling project, each with its first files
    ///
    /// It takes a master token alone, and in the query alone. In the header, the pinned versions of the
    /// real site accept it and crash, which a strict world reproduces; the others answer (assumed), with
    /// the token in the links as if it had come in the query.
    ///
    /// Sends a `GET` request to `/api/direct-sharing/project/members/`
    ///
    /// Arguments:
    /// - `limit`: How many items a page has: 100 unless given, or where it is 0 or no number. There is no
    /// maximum.
    /// - `offset`: How many items come before the page: 0 unless given, or where it is no number.
    pub fn members_list(&self) -> builder::MembersList<'_> {
        builder::MembersList::new(self)
    }
    /// Mails a message to members of the calling project
    ///
    /// Answers to the mail go to the contact address of the project. Everything that is wrong is said in
    /// one answer.
    ///
    /// Of a form that repeats `project_member_ids`, the pinned versions of the real site read the last
    /// value alone, and they crash at ids that are numbers, at `null` and at a body that is no object; a
    /// strict world does too. The others (assumed) read every value, refuse numbers, take `null` for
    /// nothing and a body that is no object for an empty one.
    ///
    /// Sends a `POST` request to `/api/direct-sharing/project/message/`
    pub fn message_send(&self) -> builder::MessageSend<'_> {
        builder::MessageSend::new(self)
    }
    /// Removes members from the calling project
    ///
    /// Their tokens end, the files of the project stay, and its webhook is told that no erasure was
    /// requested. Whoever authorizes the project again comes back under the same id.
    ///
    /// The pinned versions of the real site cannot write to the webhook of a project that has one: they
    /// answer 500 although the first member is removed, and stop there. A strict world does too.
    ///
    /// Sends a `POST` request to `/api/direct-sharing/project/remove-members/`
    pub fn members_remove(&self) -> builder::MembersRemove<'_> {
        builder::MembersRemove::new(self)
    }
    /// Lists the files that their owners made public
    ///
    /// They are those of approved projects and of members at present (assumed). The pinned versions of
    /// the real site ignore the filters, and a strict world does too.
    ///
    /// Sends a `GET` request to `/api/public-data/`
    ///
    /// Arguments:
    /// - `created_end`: Those that were put there on this day or earlier.
    /// - `created_start`: Those that were put there on this day or later: `5/31/2026`.
    /// - `limit`: How many items a page has: 100 unless given, or where it is 0 or no number. There is no
    /// maximum.
    /// - `member_id`: Those of the person with these 8 digits, unless the person hides to be a member of the
    /// project.
    /// - `offset`: How many items come before the page: 0 unless given, or where it is no number.
    /// - `source`: Those of these projects: labels, with commas between them.
    /// - `username`: Those of this person, unless the person hides to be a member of the project.
    pub fn public_files_list(&self) -> builder::PublicFilesList<'_> {
        builder::PublicFilesList::new(self)
    }
    /// Lists the approved projects that can be joined at present, with those of their members who do not
    /// hide it
    ///
    /// `count` and the pages take no notice of `source`. At a source that does not exist, the pinned
    /// versions of the real site crash, and a strict world does too; the others (assumed) list nothing.
    ///
    /// Sends a `GET` request to `/api/public-data/members-by-source/`
    ///
    /// Arguments:
    /// - `limit`: How many items a page has: 100 unless given, or where it is 0 or no number. There is no
    /// maximum.
    /// - `offset`: How many items come before the page: 0 unless given, or where it is no number.
    /// - `source`: Its label.
    pub fn public_members_by_source_list(
        &self,
    ) -> builder::PublicMembersBySourceList<'_> {
        builder::PublicMembersBySourceList::new(self)
    }
    /// Lists everybody whose account is in use, with the approved projects that give data back and that
    /// they do not hide to be a member of
    ///
    /// Sends a `GET` request to `/api/public-data/sources-by-member/`
    ///
    /// Arguments:
    /// - `limit`: How many items a page has: 100 unless given, or where it is 0 or no number. There is no
    /// maximum.
    /// - `offset`: How many items come before the page: 0 unless given, or where it is no number.
    pub fn public_sources_by_member_list(
        &self,
    ) -> builder::PublicSourcesByMemberList<'_> {
        builder::PublicSourcesByMemberList::new(self)
    }
    /// Shows a file that its owner made public
    ///
    /// Sends a `GET` request to `/api/public/datafile/{id}/`
    ///
    /// Arguments:
    /// - `id`: Its number.
    pub fn datafile_get(&self) -> builder::DatafileGet<'_> {
        builder::DatafileGet::new(self)
    }
    /// Lists the files that their owners made public
    ///
    /// They are those of approved projects and of members at present (assumed). The pinned versions of
    /// the real site ignore the filters, and a strict world does too.
    ///
    /// Sends a `GET` request to `/api/public/datafiles/`
    ///
    /// Arguments:
    /// - `datatype_id`: Those of this datatype.
    /// - `limit`: How many items a page has: 100 unless given, or where it is 0 or no number. There is no
    /// maximum.
    /// - `offset`: How many items come before the page: 0 unless given, or where it is no number.
    /// - `source_project_id`: Those of this project.
    /// - `username`: Those of this person, unless the person hides to be a member of the project.
    pub fn datafiles_list(&self) -> builder::DatafilesList<'_> {
        builder::DatafilesList::new(self)
    }
    /// Shows a datatype
    ///
    /// Sends a `GET` request to `/api/public/datatype/{id}/`
    ///
    /// Arguments:
    /// - `id`: Its number.
    pub fn datatype_get(&self) -> builder::DatatypeGet<'_> {
        builder::DatatypeGet::new(self)
    }
    /// Lists the public files of a datatype, and of its special cases if that is asked for
    ///
    /// The pinned versions of the real site ignore the filters, `include_children` aside, and crash at an
    /// unknown datatype and at an `include_children` that is neither true nor false; a strict world does
    /// too. The others (assumed) take the latter for false.
    ///
    /// Sends a `GET` request to `/api/public/datatype/{id}/datafiles/`
    ///
    /// Arguments:
    /// - `id`: Its number.
    /// - `datatype_id`: Those of this datatype.
    /// - `include_children`: Whether files of datatypes that are special cases of this one are listed too.
    /// - `limit`: How many items a page has: 100 unless given, or where it is 0 or no number. There is no
    /// maximum.
    /// - `offset`: How many items come before the page: 0 unless given, or where it is no number.
    /// - `source_project_id`: Those of this project.
    /// - `username`: Those of this person, unless the person hides to be a member of the project.
    pub fn datatype_datafiles_list(&self) -> builder::DatatypeDatafilesList<'_> {
        builder::DatatypeDatafilesList::new(self)
    }
    /// Lists the datatypes
    ///
    /// The pinned versions of the real site ignore the filters, and a strict world does too.
    ///
    /// Sends a `GET` request to `/api/public/datatypes/`
    ///
    /// Arguments:
    /// - `limit`: How many items a page has: 100 unless given, or where it is 0 or no number. There is no
    /// maximum.
    /// - `offset`: How many items come before the page: 0 unless given, or where it is no number.
    /// - `source_project_id`: Those that are registered with this project.
    /// - `uploadable`: Those that members may upload themselves, or those that they may not.
    pub fn datatypes_list(&self) -> builder::DatatypesList<'_> {
        builder::DatatypesList::new(self)
    }
    /// Shows somebody whose account is in use
    ///
    /// Sends a `GET` request to `/api/public/member/{username}/`
    ///
    /// Arguments:
    /// - `username`: A user name.
    pub fn public_member_get(&self) -> builder::PublicMemberGet<'_> {
        builder::PublicMemberGet::new(self)
    }
    /// Lists a person's public files, of approved projects that the person does not hide to be a member
    /// of
    ///
    /// The pinned versions of the real site ignore the filters and crash at an unknown person; a strict
    /// world does too.
    ///
    /// Sends a `GET` request to `/api/public/member/{username}/datafiles/`
    ///
    /// Arguments:
    /// - `username`: A user name.
    /// - `datatype_id`: Those of this datatype.
    /// - `limit`: How many items a page has: 100 unless given, or where it is 0 or no number. There is no
    /// maximum.
    /// - `offset`: How many items come before the page: 0 unless given, or where it is no number.
    /// - `source_project_id`: Those of this project.
    pub fn public_member_datafiles_list(
        &self,
    ) -> builder::PublicMemberDatafilesList<'_> {
        builder::PublicMemberDatafilesList::new(self)
    }
    /// Lists the approved projects that a person does not hide to be a member of
    ///
    /// The pinned versions of the real site crash at an unknown person; a strict world does too.
    ///
    /// Sends a `GET` request to `/api/public/member/{username}/projects/`
    ///
    /// Arguments:
    /// - `username`: A user name.
    /// - `limit`: How many items a page has: 100 unless given, or where it is 0 or no number. There is no
    /// maximum.
    /// - `offset`: How many items come before the page: 0 unless given, or where it is no number.
    pub fn public_member_projects_list(&self) -> builder::PublicMemberProjectsList<'_> {
        builder::PublicMemberProjectsList::new(self)
    }
    /// Lists everybody whose account is in use
    ///
    /// The pinned versions of the real site ignore the filters, and a strict world does too.
    ///
    /// Sends a `GET` request to `/api/public/members/`
    ///
    /// Arguments:
    /// - `limit`: How many items a page has: 100 unless given, or where it is 0 or no number. There is no
    /// maximum.
    /// - `name`: Those who have this in their name, in whatever case.
    /// - `offset`: How many items come before the page: 0 unless given, or where it is no number.
    /// - `username`: Those who have this in their user name, in whatever case.
    pub fn public_members_list(&self) -> builder::PublicMembersList<'_> {
        builder::PublicMembersList::new(self)
    }
    /// Shows a project that the site has approved
    ///
    /// Sends a `GET` request to `/api/public/project/{id}/`
    ///
    /// Arguments:
    /// - `id`: Its number.
    pub fn public_project_get(&self) -> builder::PublicProjectGet<'_> {
        builder::PublicProjectGet::new(self)
    }
    /// Lists the public files of a project that the site has approved
    ///
    /// The pinned versions of the real site ignore the filters and crash at an unknown project; a strict
    /// world does too.
    ///
    /// Sends a `GET` request to `/api/public/project/{id}/datafiles/`
    ///
    /// Arguments:
    /// - `id`: Its number.
    /// - `datatype_id`: Those of this datatype.
    /// - `limit`: How many items a page has: 100 unless given, or where it is 0 or no number. There is no
    /// maximum.
    /// - `offset`: How many items come before the page: 0 unless given, or where it is no number.
    /// - `source_project_id`: Those of this project.
    /// - `username`: Those of this person, unless the person hides to be a member of the project.
    pub fn public_project_datafiles_list(
        &self,
    ) -> builder::PublicProjectDatafilesList<'_> {
        builder::PublicProjectDatafilesList::new(self)
    }
    /// Lists the members of an approved project who do not hide that they are
    ///
    /// The pinned versions of the real site crash at an unknown project; a strict world does too.
    ///
    /// Sends a `GET` request to `/api/public/project/{id}/members/`
    ///
    /// Arguments:
    /// - `id`: Its number.
    /// - `limit`: How many items a page has: 100 unless given, or where it is 0 or no number. There is no
    /// maximum.
    /// - `offset`: How many items come before the page: 0 unless given, or where it is no number.
    pub fn public_project_members_list(&self) -> builder::PublicProjectMembersList<'_> {
        builder::PublicProjectMembersList::new(self)
    }
    /// Lists the projects that the site has approved
    ///
    /// The pinned versions of the real site ignore the filters, and a strict world does too.
    ///
    /// Sends a `GET` request to `/api/public/projects/`
    ///
    /// Arguments:
    /// - `active`: Those that can be joined at present, or those that cannot.
    /// - `id`: The one with this number.
    /// - `limit`: How many items a page has: 100 unless given, or where it is 0 or no number. There is no
    /// maximum.
    /// - `name`: Those that have this in their name, in whatever case.
    /// - `offset`: How many items come before the page: 0 unless given, or where it is no number.
    pub fn projects_list(&self) -> builder::ProjectsList<'_> {
        builder::ProjectsList::new(self)
    }
    /// Lists the downloads that the storage noted
    ///
    /// Only for members of one project of the site's own. Assumed: a master token is refused as any other.
    ///
    /// Sends a `GET` request to `/data-management/awsdatafileaccesslog/`
    pub fn aws_data_file_access_log_list(
        &self,
    ) -> builder::AwsDataFileAccessLogList<'_> {
        builder::AwsDataFileAccessLogList::new(self)
    }
    /// Lists the datatypes for people
    ///
    /// The words are assumed; programs read `/api/public/datatypes/`.
    ///
    /// Sends a `GET` request to `/data-management/datatypes/`
    pub fn datatypes_page_get(&self) -> builder::DatatypesPageGet<'_> {
        builder::DatatypesPageGet::new(self)
    }
    /// Lists the downloads that the site itself noted
    ///
    /// Only for members of one project of the site's own. Assumed: a master token is refused as any other.
    ///
    /// Sends a `GET` request to `/data-management/newdatafileaccesslog/`
    pub fn data_file_access_log_list(&self) -> builder::DataFileAccessLogList<'_> {
        builder::DataFileAccessLogList::new(self)
    }
    /// Says that the project cannot be joined at present
    ///
    /// It is where the consent page sends people whose project is inactive. The words are assumed.
    ///
    /// Sends a `GET` request to `/direct-sharing/authorize-inactive/`
    pub fn authorize_inactive_page_get(&self) -> builder::AuthorizeInactivePageGet<'_> {
        builder::AuthorizeInactivePageGet::new(self)
    }
    /// Asks whoever is signed in whether a project may act for them
    ///
    /// For people with a browser. The code is good for 1800 seconds, and once. Assumed: an inactive project
    /// is turned away before anybody has to sign in, and what is wrong with the rest of the request is said
    /// only after; a blank scope is as good as none.
    ///
    /// Sends a `GET` request to `/direct-sharing/projects/oauth2/authorize/`
    ///
    /// Arguments:
    /// - `approval_prompt`: `auto`, which it is unless given; with anything else the member is asked although a token is
    /// there. It is read of a `GET` alone.
    /// - `client_id`: The public identifier of the application.
    /// - `code_challenge`: What the verifier of the code has to match (RFC 7636).
    /// - `code_challenge_method`: `S256` or `plain`, which it is unless given.
    /// - `redirect_uri`: The address that the application is registered for, where the member is sent back to.
    /// - `response_type`: `code`.
    /// - `scope`: The scopes asked for, separated by spaces; every one unless given.
    /// - `state`: Comes back with the answer.
    pub fn authorize_form_get(&self) -> builder::AuthorizeFormGet<'_> {
        builder::AuthorizeFormGet::new(self)
    }
    /// Asks the same on the page of the OAuth library, which makes nobody a member
    ///
    /// For people with a browser. Assumed: what it answers is what the page of projects answers, but for
    /// `origin=external`, which only that one appends; the tokens that follow are good for nothing while
    /// the account is no member of the project.
    ///
    /// Sends a `GET` request to `/oauth2/authorize/`
    ///
    /// Arguments:
    /// - `approval_prompt`: `auto`, which it is unless given; with anything else the member is asked although a token is
    /// there. It is read of a `GET` alone.
    /// - `client_id`: The public identifier of the application.
    /// - `code_challenge`: What the verifier of the code has to match (RFC 7636).
    /// - `code_challenge_method`: `S256` or `plain`, which it is unless given.
    /// - `redirect_uri`: The address that the application is registered for, where the member is sent back to.
    /// - `response_type`: `code`.
    /// - `scope`: The scopes asked for, separated by spaces; every one unless given.
    /// - `state`: Comes back with the answer.
    pub fn authorize_generic_get(&self) -> builder::AuthorizeGenericGet<'_> {
        builder::AuthorizeGenericGet::new(self)
    }
    /// Says what an access token is good for
    ///
    /// Assumed: any application may ask about any token, as in django-oauth-toolkit.
    ///
    /// Sends a `POST` request to `/oauth2/introspect/`
    pub fn token_introspect(&self) -> builder::TokenIntrospect<'_> {
        builder::TokenIntrospect::new(self)
    }
    /// Takes a token back
    ///
    /// With a refresh token goes the access token that came with it. With an access token goes nothing
    /// else: its refresh token works, and what it grants has no scopes, which nobody checks. The member
    /// stays one. Assumed: any application may take back any token, as in django-oauth-toolkit.
    ///
    /// Sends a `POST` request to `/oauth2/revoke_token/`
    pub fn token_revoke(&self) -> builder::TokenRevoke<'_> {
        builder::TokenRevoke::new(self)
    }
    /// Grants tokens for a code, or for a refresh token
    ///
    /// Tokens that were granted for other codes go on working, and so do those of a code that is sent once
    /// more. With a refresh token that is used, the access token that came with it dies at once; to use it
    /// once more takes nothing back.
    ///
    /// Sends a `POST` request to `/oauth2/token/`
    pub fn token_create(&self) -> builder::TokenCreate<'_> {
        builder::TokenCreate::new(self)
    }
}
/// Types for composing operation parameters.
pub mod builder {
    use super::types;
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };
    /// Builder for [`Client::account_login_form_get`]
    ///
    /// [`Client::account_login_form_get`]: super::Client::account_login_form_get
    #[derive(Debug, Clone)]
    pub struct AccountLoginFormGet<'a> {
        client: &'a super::Client,
    }
    impl<'a> AccountLoginFormGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<ByteStream>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/account/login/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client.client.get(url).headers(header_map).build()?;
            let info = OperationInfo {
                operation_id: "account_login_form_get",
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
        /// Sends a `GET` request to `/account/login/`
        pub async fn send(self) -> Result<ResponseValue<ByteStream>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call(
                    "account_login_form_get",
                    error,
                ))
        }
    }
    /// Builder for [`Client::account_login`]
    ///
    /// [`Client::account_login`]: super::Client::account_login
    #[derive(Debug, Clone)]
    pub struct AccountLogin<'a> {
        client: &'a super::Client,
        body: Result<types::builder::LoginForm, String>,
    }
    impl<'a> AccountLogin<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::LoginForm>,
            <V as std::convert::TryInto<types::LoginForm>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `LoginForm` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::LoginForm) -> types::builder::LoginForm,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<ByteStream>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::LoginForm::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/account/login/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .post(url)
                .form_urlencoded(&body)?
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "account_login",
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
        /// Sends a `POST` request to `/account/login/`
        pub async fn send(self) -> Result<ResponseValue<ByteStream>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("account_login", error))
        }
    }
    /// Builder for [`Client::project_get`]
    ///
    /// [`Client::project_get`]: super::Client::project_get
    #[derive(Debug, Clone)]
    pub struct ProjectGet<'a> {
        client: &'a super::Client,
    }
    impl<'a> ProjectGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::Project>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/api/direct-sharing/project/", client.baseurl,);
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
                operation_id: "project_get",
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
        /// Sends a `GET` request to `/api/direct-sharing/project/`
        pub async fn send(self) -> Result<ResponseValue<types::Project>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("project_get", error))
        }
    }
    /// Builder for [`Client::member_exchange`]
    ///
    /// [`Client::member_exchange`]: super::Client::member_exchange
    #[derive(Debug, Clone)]
    pub struct MemberExchange<'a> {
        client: &'a super::Client,
        limit: Result<Option<u64>, String>,
        offset: Result<Option<u64>, String>,
        project_member_id: Result<Option<::std::string::String>, String>,
    }
    impl<'a> MemberExchange<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                limit: Ok(None),
                offset: Ok(None),
                project_member_id: Ok(None),
            }
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for limit failed".to_string());
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for offset failed".to_string());
            self
        }
        pub fn project_member_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.project_member_id = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `String` for project_member_id failed".to_string()
                });
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::ExchangedMember>, Error<()>> {
            let Self { client, limit, offset, project_member_id } = self;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let project_member_id = project_member_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/direct-sharing/project/exchange-member/", client.baseurl,
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(
                    &progenitor_client::QueryParam::new(
                        "project_member_id",
                        &project_member_id,
                    ),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "member_exchange",
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
        /// Sends a `GET` request to `/api/direct-sharing/project/exchange-member/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ExchangedMember>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("member_exchange", error))
        }
    }
    /// Builder for [`Client::files_delete`]
    ///
    /// [`Client::files_delete`]: super::Client::files_delete
    #[derive(Debug, Clone)]
    pub struct FilesDelete<'a> {
        client: &'a super::Client,
        body: Result<types::builder::FileDeletion, String>,
    }
    impl<'a> FilesDelete<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::FileDeletion>,
            <V as std::convert::TryInto<types::FileDeletion>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `FileDeletion` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::FileDeletion,
            ) -> types::builder::FileDeletion,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::DeletedFiles>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::FileDeletion::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/direct-sharing/project/files/delete/", client.baseurl,
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
                operation_id: "files_delete",
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
        /// Sends a `POST` request to `/api/direct-sharing/project/files/delete/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::DeletedFiles>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("files_delete", error))
        }
    }
    /// Builder for [`Client::file_upload_complete`]
    ///
    /// [`Client::file_upload_complete`]: super::Client::file_upload_complete
    #[derive(Debug, Clone)]
    pub struct FileUploadComplete<'a> {
        client: &'a super::Client,
        body: Result<types::builder::UploadCompletion, String>,
    }
    impl<'a> FileUploadComplete<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UploadCompletion>,
            <V as std::convert::TryInto<
                types::UploadCompletion,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `UploadCompletion` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UploadCompletion,
            ) -> types::builder::UploadCompletion,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::CompletedUpload>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::UploadCompletion::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/direct-sharing/project/files/upload/complete/", client.baseurl,
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
                operation_id: "file_upload_complete",
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
        /// Sends a `POST` request to `/api/direct-sharing/project/files/upload/complete/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::CompletedUpload>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("file_upload_complete", error))
        }
    }
    /// Builder for [`Client::file_upload_start`]
    ///
    /// [`Client::file_upload_start`]: super::Client::file_upload_start
    #[derive(Debug, Clone)]
    pub struct FileUploadStart<'a> {
        client: &'a super::Client,
        body: Result<types::builder::DirectUpload, String>,
    }
    impl<'a> FileUploadStart<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DirectUpload>,
            <V as std::convert::TryInto<types::DirectUpload>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `DirectUpload` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::DirectUpload,
            ) -> types::builder::DirectUpload,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::StartedUpload>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::DirectUpload::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/direct-sharing/project/files/upload/direct/", client.baseurl,
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
                operation_id: "file_upload_start",
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
        /// Sends a `POST` request to `/api/direct-sharing/project/files/upload/direct/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::StartedUpload>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("file_upload_start", error))
        }
    }
    /// Builder for [`Client::members_list`]
    ///
    /// [`Client::members_list`]: super::Client::members_list
    #[derive(Debug, Clone)]
    pub struct MembersList<'a> {
        client: &'a super::Client,
        limit: Result<Option<u64>, String>,
        offset: Result<Option<u64>, String>,
    }
    impl<'a> MembersList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                limit: Ok(None),
                offset: Ok(None),
            }
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for limit failed".to_string());
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for offset failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::ProjectMemberPage>, Error<()>> {
            let Self { client, limit, offset } = self;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/direct-sharing/project/members/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "members_list",
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
        /// Sends a `GET` request to `/api/direct-sharing/project/members/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ProjectMemberPage>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("members_list", error))
        }
    }
    /// Builder for [`Client::message_send`]
    ///
    /// [`Client::message_send`]: super::Client::message_send
    #[derive(Debug, Clone)]
    pub struct MessageSend<'a> {
        client: &'a super::Client,
        body: Result<types::builder::MessageRequest, String>,
    }
    impl<'a> MessageSend<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::MessageRequest>,
            <V as std::convert::TryInto<
                types::MessageRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `MessageRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::MessageRequest,
            ) -> types::builder::MessageRequest,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<::std::string::String>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::MessageRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/direct-sharing/project/message/", client.baseurl,);
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
                operation_id: "message_send",
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
        /// Sends a `POST` request to `/api/direct-sharing/project/message/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::std::string::String>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("message_send", error))
        }
    }
    /// Builder for [`Client::members_remove`]
    ///
    /// [`Client::members_remove`]: super::Client::members_remove
    #[derive(Debug, Clone)]
    pub struct MembersRemove<'a> {
        client: &'a super::Client,
        body: Result<types::builder::RemovalRequest, String>,
    }
    impl<'a> MembersRemove<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::RemovalRequest>,
            <V as std::convert::TryInto<
                types::RemovalRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `RemovalRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::RemovalRequest,
            ) -> types::builder::RemovalRequest,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<::std::string::String>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::RemovalRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/direct-sharing/project/remove-members/", client.baseurl,
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
                operation_id: "members_remove",
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
        /// Sends a `POST` request to `/api/direct-sharing/project/remove-members/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::std::string::String>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("members_remove", error))
        }
    }
    /// Builder for [`Client::public_files_list`]
    ///
    /// [`Client::public_files_list`]: super::Client::public_files_list
    #[derive(Debug, Clone)]
    pub struct PublicFilesList<'a> {
        client: &'a super::Client,
        created_end: Result<Option<::std::string::String>, String>,
        created_start: Result<Option<::std::string::String>, String>,
        limit: Result<Option<u64>, String>,
        member_id: Result<Option<::std::string::String>, String>,
        offset: Result<Option<u64>, String>,
        source: Result<Option<::std::string::String>, String>,
        username: Result<Option<::std::string::String>, String>,
    }
    impl<'a> PublicFilesList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                created_end: Ok(None),
                created_start: Ok(None),
                limit: Ok(None),
                member_id: Ok(None),
                offset: Ok(None),
                source: Ok(None),
                username: Ok(None),
            }
        }
        pub fn created_end<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.created_end = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `String` for created_end failed".to_string()
                });
            self
        }
        pub fn created_start<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.created_start = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `String` for created_start failed".to_string()
                });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for limit failed".to_string());
            self
        }
        pub fn member_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.member_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `String` for member_id failed".to_string());
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for offset failed".to_string());
            self
        }
        pub fn source<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.source = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `String` for source failed".to_string());
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
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::PublicFilePage>, Error<()>> {
            let Self {
                client,
                created_end,
                created_start,
                limit,
                member_id,
                offset,
                source,
                username,
            } = self;
            let created_end = created_end.map_err(Error::InvalidRequest)?;
            let created_start = created_start.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let member_id = member_id.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let source = source.map_err(Error::InvalidRequest)?;
            let username = username.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/public-data/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("created_end", &created_end))
                .query(
                    &progenitor_client::QueryParam::new("created_start", &created_start),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("member_id", &member_id))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(&progenitor_client::QueryParam::new("source", &source))
                .query(&progenitor_client::QueryParam::new("username", &username))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "public_files_list",
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
        /// Sends a `GET` request to `/api/public-data/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PublicFilePage>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("public_files_list", error))
        }
    }
    /// Builder for [`Client::public_members_by_source_list`]
    ///
    /// [`Client::public_members_by_source_list`]: super::Client::public_members_by_source_list
    #[derive(Debug, Clone)]
    pub struct PublicMembersBySourceList<'a> {
        client: &'a super::Client,
        limit: Result<Option<u64>, String>,
        offset: Result<Option<u64>, String>,
        source: Result<Option<::std::string::String>, String>,
    }
    impl<'a> PublicMembersBySourceList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                limit: Ok(None),
                offset: Ok(None),
                source: Ok(None),
            }
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for limit failed".to_string());
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for offset failed".to_string());
            self
        }
        pub fn source<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.source = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `String` for source failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::SourceMembersPage>, Error<()>> {
            let Self { client, limit, offset, source } = self;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let source = source.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/public-data/members-by-source/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(&progenitor_client::QueryParam::new("source", &source))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "public_members_by_source_list",
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
        /// Sends a `GET` request to `/api/public-data/members-by-source/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SourceMembersPage>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call(
                    "public_members_by_source_list",
                    error,
                ))
        }
    }
    /// Builder for [`Client::public_sources_by_member_list`]
    ///
    /// [`Client::public_sources_by_member_list`]: super::Client::public_sources_by_member_list
    #[derive(Debug, Clone)]
    pub struct PublicSourcesByMemberList<'a> {
        client: &'a super::Client,
        limit: Result<Option<u64>, String>,
        offset: Result<Option<u64>, String>,
    }
    impl<'a> PublicSourcesByMemberList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                limit: Ok(None),
                offset: Ok(None),
            }
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for limit failed".to_string());
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for offset failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::MemberSourcesPage>, Error<()>> {
            let Self { client, limit, offset } = self;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/public-data/sources-by-member/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "public_sources_by_member_list",
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
        /// Sends a `GET` request to `/api/public-data/sources-by-member/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::MemberSourcesPage>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call(
                    "public_sources_by_member_list",
                    error,
                ))
        }
    }
    /// Builder for [`Client::datafile_get`]
    ///
    /// [`Client::datafile_get`]: super::Client::datafile_get
    #[derive(Debug, Clone)]
    pub struct DatafileGet<'a> {
        client: &'a super::Client,
        id: Result<u64, String>,
    }
    impl<'a> DatafileGet<'a> {
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
        ) -> Result<ResponseValue<types::PublicDataFile>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/public/datafile/{}/", client.baseurl, encode_path(& id
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
                operation_id: "datafile_get",
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
        /// Sends a `GET` request to `/api/public/datafile/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PublicDataFile>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("datafile_get", error))
        }
    }
    /// Builder for [`Client::datafiles_list`]
    ///
    /// [`Client::datafiles_list`]: super::Client::datafiles_list
    #[derive(Debug, Clone)]
    pub struct DatafilesList<'a> {
        client: &'a super::Client,
        datatype_id: Result<Option<u64>, String>,
        limit: Result<Option<u64>, String>,
        offset: Result<Option<u64>, String>,
        source_project_id: Result<Option<u64>, String>,
        username: Result<Option<::std::string::String>, String>,
    }
    impl<'a> DatafilesList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                datatype_id: Ok(None),
                limit: Ok(None),
                offset: Ok(None),
                source_project_id: Ok(None),
                username: Ok(None),
            }
        }
        pub fn datatype_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.datatype_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for datatype_id failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for limit failed".to_string());
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for offset failed".to_string());
            self
        }
        pub fn source_project_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.source_project_id = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `u64` for source_project_id failed".to_string()
                });
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
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::PublicDataFilePage>, Error<()>> {
            let Self {
                client,
                datatype_id,
                limit,
                offset,
                source_project_id,
                username,
            } = self;
            let datatype_id = datatype_id.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let source_project_id = source_project_id.map_err(Error::InvalidRequest)?;
            let username = username.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/public/datafiles/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("datatype_id", &datatype_id))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(
                    &progenitor_client::QueryParam::new(
                        "source_project_id",
                        &source_project_id,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("username", &username))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "datafiles_list",
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
        /// Sends a `GET` request to `/api/public/datafiles/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PublicDataFilePage>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("datafiles_list", error))
        }
    }
    /// Builder for [`Client::datatype_get`]
    ///
    /// [`Client::datatype_get`]: super::Client::datatype_get
    #[derive(Debug, Clone)]
    pub struct DatatypeGet<'a> {
        client: &'a super::Client,
        id: Result<u64, String>,
    }
    impl<'a> DatatypeGet<'a> {
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
        ) -> Result<ResponseValue<types::Datatype>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/public/datatype/{}/", client.baseurl, encode_path(& id
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
                operation_id: "datatype_get",
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
        /// Sends a `GET` request to `/api/public/datatype/{id}/`
        pub async fn send(self) -> Result<ResponseValue<types::Datatype>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("datatype_get", error))
        }
    }
    /// Builder for [`Client::datatype_datafiles_list`]
    ///
    /// [`Client::datatype_datafiles_list`]: super::Client::datatype_datafiles_list
    #[derive(Debug, Clone)]
    pub struct DatatypeDatafilesList<'a> {
        client: &'a super::Client,
        id: Result<u64, String>,
        datatype_id: Result<Option<u64>, String>,
        include_children: Result<Option<bool>, String>,
        limit: Result<Option<u64>, String>,
        offset: Result<Option<u64>, String>,
        source_project_id: Result<Option<u64>, String>,
        username: Result<Option<::std::string::String>, String>,
    }
    impl<'a> DatatypeDatafilesList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                datatype_id: Ok(None),
                include_children: Ok(None),
                limit: Ok(None),
                offset: Ok(None),
                source_project_id: Ok(None),
                username: Ok(None),
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
        pub fn datatype_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.datatype_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for datatype_id failed".to_string());
            self
        }
        pub fn include_children<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.include_children = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `bool` for include_children failed".to_string()
                });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for limit failed".to_string());
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for offset failed".to_string());
            self
        }
        pub fn source_project_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.source_project_id = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `u64` for source_project_id failed".to_string()
                });
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
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::PublicDataFilePage>, Error<()>> {
            let Self {
                client,
                id,
                datatype_id,
                include_children,
                limit,
                offset,
                source_project_id,
                username,
            } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let datatype_id = datatype_id.map_err(Error::InvalidRequest)?;
            let include_children = include_children.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let source_project_id = source_project_id.map_err(Error::InvalidRequest)?;
            let username = username.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/public/datatype/{}/datafiles/", client.baseurl, encode_path(& id
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
                .query(&progenitor_client::QueryParam::new("datatype_id", &datatype_id))
                .query(
                    &progenitor_client::QueryParam::new(
                        "include_children",
                        &include_children,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(
                    &progenitor_client::QueryParam::new(
                        "source_project_id",
                        &source_project_id,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("username", &username))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "datatype_datafiles_list",
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
        /// Sends a `GET` request to `/api/public/datatype/{id}/datafiles/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PublicDataFilePage>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call(
                    "datatype_datafiles_list",
                    error,
                ))
        }
    }
    /// Builder for [`Client::datatypes_list`]
    ///
    /// [`Client::datatypes_list`]: super::Client::datatypes_list
    #[derive(Debug, Clone)]
    pub struct DatatypesList<'a> {
        client: &'a super::Client,
        limit: Result<Option<u64>, String>,
        offset: Result<Option<u64>, String>,
        source_project_id: Result<Option<u64>, String>,
        uploadable: Result<Option<bool>, String>,
    }
    impl<'a> DatatypesList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                limit: Ok(None),
                offset: Ok(None),
                source_project_id: Ok(None),
                uploadable: Ok(None),
            }
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for limit failed".to_string());
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for offset failed".to_string());
            self
        }
        pub fn source_project_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.source_project_id = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `u64` for source_project_id failed".to_string()
                });
            self
        }
        pub fn uploadable<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.uploadable = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for uploadable failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::DatatypePage>, Error<()>> {
            let Self { client, limit, offset, source_project_id, uploadable } = self;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let source_project_id = source_project_id.map_err(Error::InvalidRequest)?;
            let uploadable = uploadable.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/public/datatypes/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(
                    &progenitor_client::QueryParam::new(
                        "source_project_id",
                        &source_project_id,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("uploadable", &uploadable))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "datatypes_list",
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
        /// Sends a `GET` request to `/api/public/datatypes/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::DatatypePage>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("datatypes_list", error))
        }
    }
    /// Builder for [`Client::public_member_get`]
    ///
    /// [`Client::public_member_get`]: super::Client::public_member_get
    #[derive(Debug, Clone)]
    pub struct PublicMemberGet<'a> {
        client: &'a super::Client,
        username: Result<::std::string::String, String>,
    }
    impl<'a> PublicMemberGet<'a> {
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
        ) -> Result<ResponseValue<types::PublicMember>, Error<()>> {
            let Self { client, username } = self;
            let username = username.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/public/member/{}/", client.baseurl, encode_path(& username
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
                operation_id: "public_member_get",
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
        /// Sends a `GET` request to `/api/public/member/{username}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PublicMember>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("public_member_get", error))
        }
    }
    /// Builder for [`Client::public_member_datafiles_list`]
    ///
    /// [`Client::public_member_datafiles_list`]: super::Client::public_member_datafiles_list
    #[derive(Debug, Clone)]
    pub struct PublicMemberDatafilesList<'a> {
        client: &'a super::Client,
        username: Result<::std::string::String, String>,
        datatype_id: Result<Option<u64>, String>,
        limit: Result<Option<u64>, String>,
        offset: Result<Option<u64>, String>,
        source_project_id: Result<Option<u64>, String>,
    }
    impl<'a> PublicMemberDatafilesList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                username: Err("username was not initialized".to_string()),
                datatype_id: Ok(None),
                limit: Ok(None),
                offset: Ok(None),
                source_project_id: Ok(None),
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
        pub fn datatype_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.datatype_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for datatype_id failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for limit failed".to_string());
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for offset failed".to_string());
            self
        }
        pub fn source_project_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.source_project_id = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `u64` for source_project_id failed".to_string()
                });
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::PublicDataFilePage>, Error<()>> {
            let Self {
                client,
                username,
                datatype_id,
                limit,
                offset,
                source_project_id,
            } = self;
            let username = username.map_err(Error::InvalidRequest)?;
            let datatype_id = datatype_id.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let source_project_id = source_project_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/public/member/{}/datafiles/", client.baseurl, encode_path(&
                username.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("datatype_id", &datatype_id))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(
                    &progenitor_client::QueryParam::new(
                        "source_project_id",
                        &source_project_id,
                    ),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "public_member_datafiles_list",
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
        /// Sends a `GET` request to `/api/public/member/{username}/datafiles/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PublicDataFilePage>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call(
                    "public_member_datafiles_list",
                    error,
                ))
        }
    }
    /// Builder for [`Client::public_member_projects_list`]
    ///
    /// [`Client::public_member_projects_list`]: super::Client::public_member_projects_list
    #[derive(Debug, Clone)]
    pub struct PublicMemberProjectsList<'a> {
        client: &'a super::Client,
        username: Result<::std::string::String, String>,
        limit: Result<Option<u64>, String>,
        offset: Result<Option<u64>, String>,
    }
    impl<'a> PublicMemberProjectsList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                username: Err("username was not initialized".to_string()),
                limit: Ok(None),
                offset: Ok(None),
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
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for limit failed".to_string());
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for offset failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::ProjectPage>, Error<()>> {
            let Self { client, username, limit, offset } = self;
            let username = username.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/public/member/{}/projects/", client.baseurl, encode_path(&
                username.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "public_member_projects_list",
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
        /// Sends a `GET` request to `/api/public/member/{username}/projects/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ProjectPage>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call(
                    "public_member_projects_list",
                    error,
                ))
        }
    }
    /// Builder for [`Client::public_members_list`]
    ///
    /// [`Client::public_members_list`]: super::Client::public_members_list
    #[derive(Debug, Clone)]
    pub struct PublicMembersList<'a> {
        client: &'a super::Client,
        limit: Result<Option<u64>, String>,
        name: Result<Option<::std::string::String>, String>,
        offset: Result<Option<u64>, String>,
        username: Result<Option<::std::string::String>, String>,
    }
    impl<'a> PublicMembersList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                limit: Ok(None),
                name: Ok(None),
                offset: Ok(None),
                username: Ok(None),
            }
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for limit failed".to_string());
            self
        }
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.name = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `String` for name failed".to_string());
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for offset failed".to_string());
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
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::PublicMemberPage>, Error<()>> {
            let Self { client, limit, name, offset, username } = self;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let name = name.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let username = username.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/public/members/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("name", &name))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(&progenitor_client::QueryParam::new("username", &username))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "public_members_list",
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
        /// Sends a `GET` request to `/api/public/members/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PublicMemberPage>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("public_members_list", error))
        }
    }
    /// Builder for [`Client::public_project_get`]
    ///
    /// [`Client::public_project_get`]: super::Client::public_project_get
    #[derive(Debug, Clone)]
    pub struct PublicProjectGet<'a> {
        client: &'a super::Client,
        id: Result<u64, String>,
    }
    impl<'a> PublicProjectGet<'a> {
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
        ) -> Result<ResponseValue<types::Project>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/public/project/{}/", client.baseurl, encode_path(& id
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
                operation_id: "public_project_get",
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
        /// Sends a `GET` request to `/api/public/project/{id}/`
        pub async fn send(self) -> Result<ResponseValue<types::Project>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("public_project_get", error))
        }
    }
    /// Builder for [`Client::public_project_datafiles_list`]
    ///
    /// [`Client::public_project_datafiles_list`]: super::Client::public_project_datafiles_list
    #[derive(Debug, Clone)]
    pub struct PublicProjectDatafilesList<'a> {
        client: &'a super::Client,
        id: Result<u64, String>,
        datatype_id: Result<Option<u64>, String>,
        limit: Result<Option<u64>, String>,
        offset: Result<Option<u64>, String>,
        source_project_id: Result<Option<u64>, String>,
        username: Result<Option<::std::string::String>, String>,
    }
    impl<'a> PublicProjectDatafilesList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                datatype_id: Ok(None),
                limit: Ok(None),
                offset: Ok(None),
                source_project_id: Ok(None),
                username: Ok(None),
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
        pub fn datatype_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.datatype_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for datatype_id failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for limit failed".to_string());
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for offset failed".to_string());
            self
        }
        pub fn source_project_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.source_project_id = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `u64` for source_project_id failed".to_string()
                });
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
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::PublicDataFilePage>, Error<()>> {
            let Self {
                client,
                id,
                datatype_id,
                limit,
                offset,
                source_project_id,
                username,
            } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let datatype_id = datatype_id.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let source_project_id = source_project_id.map_err(Error::InvalidRequest)?;
            let username = username.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/public/project/{}/datafiles/", client.baseurl, encode_path(& id
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
                .query(&progenitor_client::QueryParam::new("datatype_id", &datatype_id))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(
                    &progenitor_client::QueryParam::new(
                        "source_project_id",
                        &source_project_id,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("username", &username))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "public_project_datafiles_list",
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
        /// Sends a `GET` request to `/api/public/project/{id}/datafiles/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PublicDataFilePage>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call(
                    "public_project_datafiles_list",
                    error,
                ))
        }
    }
    /// Builder for [`Client::public_project_members_list`]
    ///
    /// [`Client::public_project_members_list`]: super::Client::public_project_members_list
    #[derive(Debug, Clone)]
    pub struct PublicProjectMembersList<'a> {
        client: &'a super::Client,
        id: Result<u64, String>,
        limit: Result<Option<u64>, String>,
        offset: Result<Option<u64>, String>,
    }
    impl<'a> PublicProjectMembersList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                limit: Ok(None),
                offset: Ok(None),
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
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for limit failed".to_string());
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for offset failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::PublicMemberPage>, Error<()>> {
            let Self { client, id, limit, offset } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/public/project/{}/members/", client.baseurl, encode_path(& id
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
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "public_project_members_list",
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
        /// Sends a `GET` request to `/api/public/project/{id}/members/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PublicMemberPage>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call(
                    "public_project_members_list",
                    error,
                ))
        }
    }
    /// Builder for [`Client::projects_list`]
    ///
    /// [`Client::projects_list`]: super::Client::projects_list
    #[derive(Debug, Clone)]
    pub struct ProjectsList<'a> {
        client: &'a super::Client,
        active: Result<Option<bool>, String>,
        id: Result<Option<u64>, String>,
        limit: Result<Option<u64>, String>,
        name: Result<Option<::std::string::String>, String>,
        offset: Result<Option<u64>, String>,
    }
    impl<'a> ProjectsList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                active: Ok(None),
                id: Ok(None),
                limit: Ok(None),
                name: Ok(None),
                offset: Ok(None),
            }
        }
        pub fn active<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.active = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for active failed".to_string());
            self
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.id = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for id failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for limit failed".to_string());
            self
        }
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.name = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `String` for name failed".to_string());
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for offset failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::ProjectPage>, Error<()>> {
            let Self { client, active, id, limit, name, offset } = self;
            let active = active.map_err(Error::InvalidRequest)?;
            let id = id.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let name = name.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/public/projects/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("active", &active))
                .query(&progenitor_client::QueryParam::new("id", &id))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("name", &name))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "projects_list",
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
        /// Sends a `GET` request to `/api/public/projects/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ProjectPage>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("projects_list", error))
        }
    }
    /// Builder for [`Client::aws_data_file_access_log_list`]
    ///
    /// [`Client::aws_data_file_access_log_list`]: super::Client::aws_data_file_access_log_list
    #[derive(Debug, Clone)]
    pub struct AwsDataFileAccessLogList<'a> {
        client: &'a super::Client,
    }
    impl<'a> AwsDataFileAccessLogList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::AccessLogPage>, Error<()>> {
            let Self { client } = self;
            let url = format!(
                "{}/data-management/awsdatafileaccesslog/", client.baseurl,
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
                operation_id: "aws_data_file_access_log_list",
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
        /// Sends a `GET` request to `/data-management/awsdatafileaccesslog/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::AccessLogPage>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call(
                    "aws_data_file_access_log_list",
                    error,
                ))
        }
    }
    /// Builder for [`Client::datatypes_page_get`]
    ///
    /// [`Client::datatypes_page_get`]: super::Client::datatypes_page_get
    #[derive(Debug, Clone)]
    pub struct DatatypesPageGet<'a> {
        client: &'a super::Client,
    }
    impl<'a> DatatypesPageGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<ByteStream>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/data-management/datatypes/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client.client.get(url).headers(header_map).build()?;
            let info = OperationInfo {
                operation_id: "datatypes_page_get",
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
        /// Sends a `GET` request to `/data-management/datatypes/`
        pub async fn send(self) -> Result<ResponseValue<ByteStream>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("datatypes_page_get", error))
        }
    }
    /// Builder for [`Client::data_file_access_log_list`]
    ///
    /// [`Client::data_file_access_log_list`]: super::Client::data_file_access_log_list
    #[derive(Debug, Clone)]
    pub struct DataFileAccessLogList<'a> {
        client: &'a super::Client,
    }
    impl<'a> DataFileAccessLogList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::AccessLogPage>, Error<()>> {
            let Self { client } = self;
            let url = format!(
                "{}/data-management/newdatafileaccesslog/", client.baseurl,
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
                operation_id: "data_file_access_log_list",
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
        /// Sends a `GET` request to `/data-management/newdatafileaccesslog/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::AccessLogPage>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call(
                    "data_file_access_log_list",
                    error,
                ))
        }
    }
    /// Builder for [`Client::authorize_inactive_page_get`]
    ///
    /// [`Client::authorize_inactive_page_get`]: super::Client::authorize_inactive_page_get
    #[derive(Debug, Clone)]
    pub struct AuthorizeInactivePageGet<'a> {
        client: &'a super::Client,
    }
    impl<'a> AuthorizeInactivePageGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<ByteStream>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/direct-sharing/authorize-inactive/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client.client.get(url).headers(header_map).build()?;
            let info = OperationInfo {
                operation_id: "authorize_inactive_page_get",
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
        /// Sends a `GET` request to `/direct-sharing/authorize-inactive/`
        pub async fn send(self) -> Result<ResponseValue<ByteStream>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call(
                    "authorize_inactive_page_get",
                    error,
                ))
        }
    }
    /// Builder for [`Client::authorize_form_get`]
    ///
    /// [`Client::authorize_form_get`]: super::Client::authorize_form_get
    #[derive(Debug, Clone)]
    pub struct AuthorizeFormGet<'a> {
        client: &'a super::Client,
        approval_prompt: Result<Option<::std::string::String>, String>,
        client_id: Result<::std::string::String, String>,
        code_challenge: Result<Option<::std::string::String>, String>,
        code_challenge_method: Result<Option<::std::string::String>, String>,
        redirect_uri: Result<Option<::std::string::String>, String>,
        response_type: Result<::std::string::String, String>,
        scope: Result<Option<::std::string::String>, String>,
        state: Result<Option<::std::string::String>, String>,
    }
    impl<'a> AuthorizeFormGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                approval_prompt: Ok(None),
                client_id: Err("client_id was not initialized".to_string()),
                code_challenge: Ok(None),
                code_challenge_method: Ok(None),
                redirect_uri: Ok(None),
                response_type: Err("response_type was not initialized".to_string()),
                scope: Ok(None),
                state: Ok(None),
            }
        }
        pub fn approval_prompt<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.approval_prompt = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `String` for approval_prompt failed".to_string()
                });
            self
        }
        pub fn client_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.client_id = value
                .try_into()
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
        pub fn response_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.response_type = value
                .try_into()
                .map_err(|_| {
                    "conversion to `String` for response_type failed".to_string()
                });
            self
        }
        pub fn scope<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.scope = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `String` for scope failed".to_string());
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
                approval_prompt,
                client_id,
                code_challenge,
                code_challenge_method,
                redirect_uri,
                response_type,
                scope,
                state,
            } = self;
            let approval_prompt = approval_prompt.map_err(Error::InvalidRequest)?;
            let client_id = client_id.map_err(Error::InvalidRequest)?;
            let code_challenge = code_challenge.map_err(Error::InvalidRequest)?;
            let code_challenge_method = code_challenge_method
                .map_err(Error::InvalidRequest)?;
            let redirect_uri = redirect_uri.map_err(Error::InvalidRequest)?;
            let response_type = response_type.map_err(Error::InvalidRequest)?;
            let scope = scope.map_err(Error::InvalidRequest)?;
            let state = state.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/direct-sharing/projects/oauth2/authorize/", client.baseurl,
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .get(url)
                .query(
                    &progenitor_client::QueryParam::new(
                        "approval_prompt",
                        &approval_prompt,
                    ),
                )
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
                .query(
                    &progenitor_client::QueryParam::new("redirect_uri", &redirect_uri),
                )
                .query(
                    &progenitor_client::QueryParam::new("response_type", &response_type),
                )
                .query(&progenitor_client::QueryParam::new("scope", &scope))
                .query(&progenitor_client::QueryParam::new("state", &state))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "authorize_form_get",
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
        /// Sends a `GET` request to `/direct-sharing/projects/oauth2/authorize/`
        pub async fn send(self) -> Result<ResponseValue<ByteStream>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("authorize_form_get", error))
        }
    }
    /// Builder for [`Client::authorize_generic_get`]
    ///
    /// [`Client::authorize_generic_get`]: super::Client::authorize_generic_get
    #[derive(Debug, Clone)]
    pub struct AuthorizeGenericGet<'a> {
        client: &'a super::Client,
        approval_prompt: Result<Option<::std::string::String>, String>,
        client_id: Result<::std::string::String, String>,
        code_challenge: Result<Option<::std::string::String>, String>,
        code_challenge_method: Result<Option<::std::string::String>, String>,
        redirect_uri: Result<Option<::std::string::String>, String>,
        response_type: Result<::std::string::String, String>,
        scope: Result<Option<::std::string::String>, String>,
        state: Result<Option<::std::string::String>, String>,
    }
    impl<'a> AuthorizeGenericGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                approval_prompt: Ok(None),
                client_id: Err("client_id was not initialized".to_string()),
                code_challenge: Ok(None),
                code_challenge_method: Ok(None),
                redirect_uri: Ok(None),
                response_type: Err("response_type was not initialized".to_string()),
                scope: Ok(None),
                state: Ok(None),
            }
        }
        pub fn approval_prompt<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.approval_prompt = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `String` for approval_prompt failed".to_string()
                });
            self
        }
        pub fn client_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.client_id = value
                .try_into()
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
        pub fn response_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.response_type = value
                .try_into()
                .map_err(|_| {
                    "conversion to `String` for response_type failed".to_string()
                });
            self
        }
        pub fn scope<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.scope = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `String` for scope failed".to_string());
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
                approval_prompt,
                client_id,
                code_challenge,
                code_challenge_method,
                redirect_uri,
                response_type,
                scope,
                state,
            } = self;
            let approval_prompt = approval_prompt.map_err(Error::InvalidRequest)?;
            let client_id = client_id.map_err(Error::InvalidRequest)?;
            let code_challenge = code_challenge.map_err(Error::InvalidRequest)?;
            let code_challenge_method = code_challenge_method
                .map_err(Error::InvalidRequest)?;
            let redirect_uri = redirect_uri.map_err(Error::InvalidRequest)?;
            let response_type = response_type.map_err(Error::InvalidRequest)?;
            let scope = scope.map_err(Error::InvalidRequest)?;
            let state = state.map_err(Error::InvalidRequest)?;
            let url = format!("{}/oauth2/authorize/", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .get(url)
                .query(
                    &progenitor_client::QueryParam::new(
                        "approval_prompt",
                        &approval_prompt,
                    ),
                )
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
                .query(
                    &progenitor_client::QueryParam::new("redirect_uri", &redirect_uri),
                )
                .query(
                    &progenitor_client::QueryParam::new("response_type", &response_type),
                )
                .query(&progenitor_client::QueryParam::new("scope", &scope))
                .query(&progenitor_client::QueryParam::new("state", &state))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "authorize_generic_get",
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
        /// Sends a `GET` request to `/oauth2/authorize/`
        pub async fn send(self) -> Result<ResponseValue<ByteStream>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("authorize_generic_get", error))
        }
    }
    /// Builder for [`Client::token_introspect`]
    ///
    /// [`Client::token_introspect`]: super::Client::token_introspect
    #[derive(Debug, Clone)]
    pub struct TokenIntrospect<'a> {
        client: &'a super::Client,
        body: Result<types::builder::IntrospectionRequest, String>,
    }
    impl<'a> TokenIntrospect<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::IntrospectionRequest>,
            <V as std::convert::TryInto<
                types::IntrospectionRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `IntrospectionRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::IntrospectionRequest,
            ) -> types::builder::IntrospectionRequest,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::Introspection>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::IntrospectionRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/oauth2/introspect/", client.baseurl,);
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
                operation_id: "token_introspect",
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
        /// Sends a `POST` request to `/oauth2/introspect/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Introspection>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("token_introspect", error))
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
            let url = format!("{}/oauth2/revoke_token/", client.baseurl,);
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
        /// Sends a `POST` request to `/oauth2/revoke_token/`
        pub async fn send(self) -> Result<ResponseValue<()>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("token_revoke", error))
        }
    }
    /// Builder for [`Client::token_create`]
    ///
    /// [`Client::token_create`]: super::Client::token_create
    #[derive(Debug, Clone)]
    pub struct TokenCreate<'a> {
        client: &'a super::Client,
        body: Result<types::builder::AccessTokenRequest, String>,
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
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::AccessTokenRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/oauth2/token/", client.baseurl,);
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
        /// Sends a `POST` request to `/oauth2/token/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::AccessToken>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("token_create", error))
        }
    }
}
/// What the transport has to know about each operation.
pub(crate) const OPERATIONS: &[crate::operation::Operation] = &[
    crate::operation::Operation {
        id: "account_login_form_get",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "account_login",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "project_get",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "member_exchange",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "files_delete",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "file_upload_complete",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "file_upload_start",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "members_list",
        content_type: None,
        query_token: Some("access_token"),
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "message_send",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "members_remove",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "public_files_list",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "public_members_by_source_list",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "public_sources_by_member_list",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "datafile_get",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "datafiles_list",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "datatype_get",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "datatype_datafiles_list",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "datatypes_list",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "public_member_get",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "public_member_datafiles_list",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "public_member_projects_list",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "public_members_list",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "public_project_get",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "public_project_datafiles_list",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "public_project_members_list",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "projects_list",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "aws_data_file_access_log_list",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "datatypes_page_get",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "data_file_access_log_list",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "authorize_inactive_page_get",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "authorize_form_get",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "authorize_generic_get",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "token_introspect",
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
        id: "token_create",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
];

/// Enums that a server may extend.
pub mod open {
    crate::open_enum! {
        /// How members join a project.
        pub enum ProjectType {
            Oauth2 = "oauth2",
            OnSite = "on-site",
        }
    }
}
