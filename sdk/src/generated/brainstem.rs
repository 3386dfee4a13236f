// Generated from openapi/brainstem.json by `cargo xtask sdk`; do not edit.

pub use progenitor_client::{ByteStream, ResponseValue};
use progenitor_client::{
    ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, encode_path,
};
/// Types used as operation parameters and responses.
pub mod types {
    /// A portal through which something can be changed.
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
    pub enum ChangingPortal {
        #[serde(rename = "private")]
        Private,
        #[serde(rename = "super")]
        Super,
    }
    impl ::std::fmt::Display for ChangingPortal {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Private => f.write_str("private"),
                Self::Super => f.write_str("super"),
            }
        }
    }
    impl ::std::str::FromStr for ChangingPortal {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "private" => Ok(Self::Private),
                "super" => Ok(Self::Super),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for ChangingPortal {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ChangingPortal {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// An authorization that waits for somebody's approval.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct DeviceAuthorization {
        /// What the device asks with.
        pub device_code: ::emeritus::Secret,
        /// In how many seconds it is over.
        pub expires_in: u32,
        /// How many seconds lie between two questions of the device.
        pub interval: u32,
        /// What the browser calls it.
        pub session_id: ::std::string::String,
        /// What the device shows to whoever approves.
        pub user_code: ::std::string::String,
        /// Where it is approved.
        pub verification_uri: ::std::string::String,
        /// The same, with the session in it.
        pub verification_uri_complete: ::std::string::String,
    }
    impl DeviceAuthorization {
        pub fn builder() -> builder::DeviceAuthorization {
            Default::default()
        }
    }
    /// What a device asks with.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct DevicePoll {
        /// The code that it was given.
        pub device_code: ::emeritus::Secret,
    }
    impl DevicePoll {
        pub fn builder() -> builder::DevicePoll {
            Default::default()
        }
    }
    /// Which device asks.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct DeviceRequest {
        /// The name of the program, for whoever approves.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_name: ::std::option::Option<::std::string::String>,
    }
    impl DeviceRequest {
        pub fn builder() -> builder::DeviceRequest {
            Default::default()
        }
    }
    /// How an authorization stands: either `status`, with `token` once it succeeds, or `error`.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct DeviceStanding {
        /// Why there is no token, and will be none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error: ::std::option::Option<
            crate::generated::brainstem::open::DeviceRefusal,
        >,
        /// How far it is.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<
            crate::generated::brainstem::open::DeviceStatus,
        >,
        /// A personal access token, which lives for a year from its last use. It is handed out once.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub token: ::std::option::Option<::emeritus::Secret>,
    }
    impl DeviceStanding {
        pub fn builder() -> builder::DeviceStanding {
            Default::default()
        }
    }
    /// People who work together.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Group {
        /// The primary key. The user documentation of 2023 to 2026 calls it a UUID formatted as a
        /// string; every example, then and now, has a small integer.
        pub id: u64,
        /// The name, which no other group has (assumed).
        pub name: ::std::string::String,
        /// The members by e-mail address, with their rights.
        pub users: ::std::collections::HashMap<::std::string::String, GroupMember>,
    }
    impl Group {
        pub fn builder() -> builder::Group {
            Default::default()
        }
    }
    /// A group to be made. Its maker becomes the only member, manager and owner; `users` in the body is
    /// ignored.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct GroupCreation {
        /// The name, which no other group has (assumed).
        pub name: GroupCreationName,
    }
    impl GroupCreation {
        pub fn builder() -> builder::GroupCreation {
            Default::default()
        }
    }
    /// The name, which no other group has (assumed).
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct GroupCreationName(::std::string::String);
    impl ::std::ops::Deref for GroupCreationName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<GroupCreationName> for ::std::string::String {
        fn from(value: GroupCreationName) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for GroupCreationName {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 150usize {
                return Err("longer than 150 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for GroupCreationName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for GroupCreationName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for GroupCreationName {
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
    /// One group.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct GroupEnvelope {
        /// The group.
        pub group: Group,
    }
    impl GroupEnvelope {
        pub fn builder() -> builder::GroupEnvelope {
            Default::default()
        }
    }
    /// A page of groups.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct GroupList {
        /// How many groups there are in all. A later addition, assumed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub count: ::std::option::Option<u64>,
        /// The groups, before everything else.
        pub groups: ::std::vec::Vec<Group>,
        /// Where the page stands. A later addition, whose contents are assumed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub meta: ::std::option::Option<Meta>,
        /// Where the next page is. A later addition, assumed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        /// Where the page before is. A later addition, assumed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
    }
    impl GroupList {
        pub fn builder() -> builder::GroupList {
            Default::default()
        }
    }
    /// What a member may do.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct GroupMember {
        /// Whether the member invites, admits and removes others.
        pub is_manager: bool,
        /// Whether the member owns the group, and so gives and takes rights.
        pub is_owner: bool,
    }
    impl GroupMember {
        pub fn builder() -> builder::GroupMember {
            Default::default()
        }
    }
    /// What becomes of a member.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct GroupMemberUpdate {
        /// Whether the member manages the group from now on; not, if absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_manager: ::std::option::Option<bool>,
        /// Whether the member owns the group from now on; not, if absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_owner: ::std::option::Option<bool>,
        /// Whether the member is removed, whatever else is said.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub remove: ::std::option::Option<bool>,
    }
    impl GroupMemberUpdate {
        pub fn builder() -> builder::GroupMemberUpdate {
            Default::default()
        }
    }
    /// What is to be changed of a group. Absent members stay.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct GroupUpdate {
        /// The name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<GroupUpdateName>,
        /// What becomes of whom, by e-mail address; everybody else stays. Who is no member yet is invited.
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: HashMap::is_empty"
        )]
        pub users: ::std::collections::HashMap<::std::string::String, GroupMemberUpdate>,
    }
    impl GroupUpdate {
        pub fn builder() -> builder::GroupUpdate {
            Default::default()
        }
    }
    /// The name.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct GroupUpdateName(::std::string::String);
    impl ::std::ops::Deref for GroupUpdateName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<GroupUpdateName> for ::std::string::String {
        fn from(value: GroupUpdateName) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for GroupUpdateName {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 150usize {
                return Err("longer than 150 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for GroupUpdateName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for GroupUpdateName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for GroupUpdateName {
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
    /// A group asks somebody in.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Invitation {
        /// The group.
        pub authgroup: u64,
        /// The primary key.
        pub id: ::uuid::Uuid,
        /// Whether the user will manage the group.
        pub new_manager: bool,
        /// Whether the user will own the group.
        pub new_owner: bool,
        /// The user who is invited.
        pub user_account_invitation: u64,
    }
    impl Invitation {
        pub fn builder() -> builder::Invitation {
            Default::default()
        }
    }
    /// One invitation.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct InvitationEnvelope {
        /// The invitation.
        pub group_membership_invitation: Invitation,
    }
    impl InvitationEnvelope {
        pub fn builder() -> builder::InvitationEnvelope {
            Default::default()
        }
    }
    /// A page of invitations.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct InvitationList {
        /// How many there are in all. Assumed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub count: ::std::option::Option<u64>,
        /// The invitations, before everything else.
        pub group_membership_invitations: ::std::vec::Vec<Invitation>,
        /// The groups that they are about, where `include[]=authgroup` asks for them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub groups: ::std::option::Option<::std::vec::Vec<Group>>,
        /// Where the page stands; its contents are assumed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub meta: ::std::option::Option<Meta>,
        /// Where the next page is. Assumed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        /// Where the page before is. Assumed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        /// The users that they are about, where `include[]=user_account_invitation` asks for them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub users: ::std::option::Option<::std::vec::Vec<User>>,
    }
    impl InvitationList {
        pub fn builder() -> builder::InvitationList {
            Default::default()
        }
    }
    /// Somebody asks to be let into a group.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct JoinRequest {
        /// The group.
        pub authgroup: u64,
        /// The primary key.
        pub id: ::uuid::Uuid,
        /// The user who asks.
        pub user_account_request: u64,
    }
    impl JoinRequest {
        pub fn builder() -> builder::JoinRequest {
            Default::default()
        }
    }
    /// One request to join.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct JoinRequestEnvelope {
        /// The request to join.
        pub group_membership_request: JoinRequest,
    }
    impl JoinRequestEnvelope {
        pub fn builder() -> builder::JoinRequestEnvelope {
            Default::default()
        }
    }
    /// A page of requests to join.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct JoinRequestList {
        /// How many there are in all. Assumed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub count: ::std::option::Option<u64>,
        /// The requests to join, before everything else.
        pub group_membership_requests: ::std::vec::Vec<JoinRequest>,
        /// The groups that they are about, where `include[]=authgroup` asks for them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub groups: ::std::option::Option<::std::vec::Vec<Group>>,
        /// Where the page stands; its contents are assumed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub meta: ::std::option::Option<Meta>,
        /// Where the next page is. Assumed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        /// Where the page before is. Assumed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        /// The users that they are about, where `include[]=user_account_request` asks for them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub users: ::std::option::Option<::std::vec::Vec<User>>,
    }
    impl JoinRequestList {
        pub fn builder() -> builder::JoinRequestList {
            Default::default()
        }
    }
    /// Where a group works.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Laboratory {
        /// The city.
        pub city: ::std::string::String,
        /// The country.
        pub country: ::std::string::String,
        /// The department that it belongs to.
        pub department: ::std::string::String,
        /// What it does.
        pub description: ::std::string::String,
        /// The group whose laboratory it is.
        pub group: u64,
        /// The primary key.
        pub id: ::uuid::Uuid,
        /// The institution that it belongs to.
        pub institution: ::std::string::String,
        /// The users who lead it.
        pub principal_investigators: ::std::vec::Vec<u64>,
        /// Its home page; blank without one.
        pub website: ::std::string::String,
    }
    impl Laboratory {
        pub fn builder() -> builder::Laboratory {
            Default::default()
        }
    }
    /// A laboratory to be made, or to take the place of another. Of the latter what is absent stays,
    /// which is assumed.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct LaboratoryCreation {
        /// The city.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub city: ::std::option::Option<LaboratoryCreationCity>,
        /// The country.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub country: ::std::option::Option<LaboratoryCreationCountry>,
        /// The department that it belongs to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub department: ::std::option::Option<LaboratoryCreationDepartment>,
        /// What it does.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<LaboratoryCreationDescription>,
        /// The group whose laboratory it is.
        pub group: u64,
        /// The institution that it belongs to.
        pub institution: LaboratoryCreationInstitution,
        /// The users who lead it, at least one.
        pub principal_investigators: ::std::vec::Vec<u64>,
        /// Its home page. Assumed: `http://` is put in front of what has no scheme, as for a user's.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub website: ::std::option::Option<LaboratoryCreationWebsite>,
    }
    impl LaboratoryCreation {
        pub fn builder() -> builder::LaboratoryCreation {
            Default::default()
        }
    }
    /// The city.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct LaboratoryCreationCity(::std::string::String);
    impl ::std::ops::Deref for LaboratoryCreationCity {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<LaboratoryCreationCity> for ::std::string::String {
        fn from(value: LaboratoryCreationCity) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for LaboratoryCreationCity {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 100usize {
                return Err("longer than 100 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for LaboratoryCreationCity {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for LaboratoryCreationCity {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for LaboratoryCreationCity {
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
    /// The country.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct LaboratoryCreationCountry(::std::string::String);
    impl ::std::ops::Deref for LaboratoryCreationCountry {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<LaboratoryCreationCountry> for ::std::string::String {
        fn from(value: LaboratoryCreationCountry) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for LaboratoryCreationCountry {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 100usize {
                return Err("longer than 100 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for LaboratoryCreationCountry {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for LaboratoryCreationCountry {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for LaboratoryCreationCountry {
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
    /// The department that it belongs to.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct LaboratoryCreationDepartment(::std::string::String);
    impl ::std::ops::Deref for LaboratoryCreationDepartment {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<LaboratoryCreationDepartment> for ::std::string::String {
        fn from(value: LaboratoryCreationDepartment) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for LaboratoryCreationDepartment {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 100usize {
                return Err("longer than 100 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for LaboratoryCreationDepartment {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String>
    for LaboratoryCreationDepartment {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for LaboratoryCreationDepartment {
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
    /// What it does.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct LaboratoryCreationDescription(::std::string::String);
    impl ::std::ops::Deref for LaboratoryCreationDescription {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<LaboratoryCreationDescription> for ::std::string::String {
        fn from(value: LaboratoryCreationDescription) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for LaboratoryCreationDescription {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 500usize {
                return Err("longer than 500 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for LaboratoryCreationDescription {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String>
    for LaboratoryCreationDescription {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for LaboratoryCreationDescription {
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
    /// The institution that it belongs to.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct LaboratoryCreationInstitution(::std::string::String);
    impl ::std::ops::Deref for LaboratoryCreationInstitution {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<LaboratoryCreationInstitution> for ::std::string::String {
        fn from(value: LaboratoryCreationInstitution) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for LaboratoryCreationInstitution {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 100usize {
                return Err("longer than 100 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for LaboratoryCreationInstitution {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String>
    for LaboratoryCreationInstitution {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for LaboratoryCreationInstitution {
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
    /// Its home page. Assumed: `http://` is put in front of what has no scheme, as for a user's.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct LaboratoryCreationWebsite(::std::string::String);
    impl ::std::ops::Deref for LaboratoryCreationWebsite {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<LaboratoryCreationWebsite> for ::std::string::String {
        fn from(value: LaboratoryCreationWebsite) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for LaboratoryCreationWebsite {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for LaboratoryCreationWebsite {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for LaboratoryCreationWebsite {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for LaboratoryCreationWebsite {
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
    /// One laboratory.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct LaboratoryEnvelope {
        /// The laboratory.
        pub laboratory: Laboratory,
    }
    impl LaboratoryEnvelope {
        pub fn builder() -> builder::LaboratoryEnvelope {
            Default::default()
        }
    }
    /// A page of laboratories.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct LaboratoryList {
        /// How many laboratories there are in all. A later addition, assumed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub count: ::std::option::Option<u64>,
        /// Their groups, where `include[]=group` asks for them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub groups: ::std::option::Option<::std::vec::Vec<Group>>,
        /// The laboratories, before everything else.
        pub laboratories: ::std::vec::Vec<Laboratory>,
        /// Where the page stands. A later addition, whose contents are assumed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub meta: ::std::option::Option<Meta>,
        /// Where the next page is. A later addition, assumed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        /// Where the page before is. A later addition, assumed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        /// Who leads them, where `include[]=principal_investigators` asks for it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub users: ::std::option::Option<::std::vec::Vec<User>>,
    }
    impl LaboratoryList {
        pub fn builder() -> builder::LaboratoryList {
            Default::default()
        }
    }
    /// What is to be changed of a laboratory. Absent members stay.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct LaboratoryUpdate {
        /// The city.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub city: ::std::option::Option<LaboratoryUpdateCity>,
        /// The country.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub country: ::std::option::Option<LaboratoryUpdateCountry>,
        /// The department that it belongs to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub department: ::std::option::Option<LaboratoryUpdateDepartment>,
        /// What it does.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<LaboratoryUpdateDescription>,
        /// The group whose laboratory it is.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub group: ::std::option::Option<u64>,
        /// The institution that it belongs to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub institution: ::std::option::Option<LaboratoryUpdateInstitution>,
        /// The users who lead it, at least one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub principal_investigators: ::std::option::Option<::std::vec::Vec<u64>>,
        /// Its home page. Assumed: `http://` is put in front of what has no scheme, as for a user's.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub website: ::std::option::Option<LaboratoryUpdateWebsite>,
    }
    impl LaboratoryUpdate {
        pub fn builder() -> builder::LaboratoryUpdate {
            Default::default()
        }
    }
    /// The city.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct LaboratoryUpdateCity(::std::string::String);
    impl ::std::ops::Deref for LaboratoryUpdateCity {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<LaboratoryUpdateCity> for ::std::string::String {
        fn from(value: LaboratoryUpdateCity) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for LaboratoryUpdateCity {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 100usize {
                return Err("longer than 100 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for LaboratoryUpdateCity {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for LaboratoryUpdateCity {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for LaboratoryUpdateCity {
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
    /// The country.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct LaboratoryUpdateCountry(::std::string::String);
    impl ::std::ops::Deref for LaboratoryUpdateCountry {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<LaboratoryUpdateCountry> for ::std::string::String {
        fn from(value: LaboratoryUpdateCountry) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for LaboratoryUpdateCountry {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 100usize {
                return Err("longer than 100 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for LaboratoryUpdateCountry {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for LaboratoryUpdateCountry {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for LaboratoryUpdateCountry {
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
    /// The department that it belongs to.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct LaboratoryUpdateDepartment(::std::string::String);
    impl ::std::ops::Deref for LaboratoryUpdateDepartment {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<LaboratoryUpdateDepartment> for ::std::string::String {
        fn from(value: LaboratoryUpdateDepartment) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for LaboratoryUpdateDepartment {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 100usize {
                return Err("longer than 100 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for LaboratoryUpdateDepartment {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for LaboratoryUpdateDepartment {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for LaboratoryUpdateDepartment {
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
    /// What it does.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct LaboratoryUpdateDescription(::std::string::String);
    impl ::std::ops::Deref for LaboratoryUpdateDescription {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<LaboratoryUpdateDescription> for ::std::string::String {
        fn from(value: LaboratoryUpdateDescription) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for LaboratoryUpdateDescription {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 500usize {
                return Err("longer than 500 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for LaboratoryUpdateDescription {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for LaboratoryUpdateDescription {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for LaboratoryUpdateDescription {
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
    /// The institution that it belongs to.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct LaboratoryUpdateInstitution(::std::string::String);
    impl ::std::ops::Deref for LaboratoryUpdateInstitution {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<LaboratoryUpdateInstitution> for ::std::string::String {
        fn from(value: LaboratoryUpdateInstitution) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for LaboratoryUpdateInstitution {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 100usize {
                return Err("longer than 100 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for LaboratoryUpdateInstitution {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for LaboratoryUpdateInstitution {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for LaboratoryUpdateInstitution {
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
    /// Its home page. Assumed: `http://` is put in front of what has no scheme, as for a user's.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct LaboratoryUpdateWebsite(::std::string::String);
    impl ::std::ops::Deref for LaboratoryUpdateWebsite {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<LaboratoryUpdateWebsite> for ::std::string::String {
        fn from(value: LaboratoryUpdateWebsite) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for LaboratoryUpdateWebsite {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for LaboratoryUpdateWebsite {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for LaboratoryUpdateWebsite {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for LaboratoryUpdateWebsite {
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
    /// Where a page stands in its list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Meta {
        /// The number of the page, from 1.
        pub page: u64,
        /// How many rows a page has.
        pub per_page: u64,
        /// How many pages there are in all.
        pub total_pages: u64,
        /// How many rows there are in all.
        pub total_results: u64,
    }
    impl Meta {
        pub fn builder() -> builder::Meta {
            Default::default()
        }
    }
    /// A group that a user owns.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct OwnedGroup {
        /// The primary key.
        pub id: u64,
        /// The name.
        pub name: ::std::string::String,
    }
    impl OwnedGroup {
        pub fn builder() -> builder::OwnedGroup {
            Default::default()
        }
    }
    /// A personal access token, as `POST /api/token/` answered it from October 2025 on.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct PersonalToken {
        /// The token.
        pub access: ::emeritus::Secret,
        /// What to do with it, for people.
        pub message: ::std::string::String,
        /// What it is known as; a UUID, which is assumed.
        pub token_id: ::uuid::Uuid,
    }
    impl PersonalToken {
        pub fn builder() -> builder::PersonalToken {
            Default::default()
        }
    }
    /// Through which door the data is looked at.
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
    pub enum Portal {
        #[serde(rename = "public")]
        Public,
        #[serde(rename = "private")]
        Private,
        #[serde(rename = "super")]
        Super,
    }
    impl ::std::fmt::Display for Portal {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Public => f.write_str("public"),
                Self::Private => f.write_str("private"),
                Self::Super => f.write_str("super"),
            }
        }
    }
    impl ::std::str::FromStr for Portal {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "public" => Ok(Self::Public),
                "private" => Ok(Self::Private),
                "super" => Ok(Self::Super),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for Portal {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for Portal {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// A token that never expires.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Token {
        /// The token: 40 hexadecimal digits.
        pub token: ::emeritus::Secret,
    }
    impl Token {
        pub fn builder() -> builder::Token {
            Default::default()
        }
    }
    /// `TokenCreateResponse`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(untagged)]
    pub enum TokenCreateResponse {
        Token(Token),
        PersonalToken(PersonalToken),
    }
    impl ::std::convert::From<Token> for TokenCreateResponse {
        fn from(value: Token) -> Self {
            Self::Token(value)
        }
    }
    impl ::std::convert::From<PersonalToken> for TokenCreateResponse {
        fn from(value: PersonalToken) -> Self {
            Self::PersonalToken(value)
        }
    }
    /// An access token with what renews it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct TokenPair {
        /// The access token.
        pub access: ::emeritus::Secret,
        /// In how many seconds the access token expires.
        pub expires_in: u32,
        /// The refresh token, which works once, within 30 days.
        pub refresh: ::emeritus::Secret,
        /// How the access token is sent: `bearer`.
        pub token_type: ::std::string::String,
    }
    impl TokenPair {
        pub fn builder() -> builder::TokenPair {
            Default::default()
        }
    }
    /// Who signs in for a pair of tokens.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct TokenPairRequest {
        /// The e-mail address.
        pub email: ::std::string::String,
        /// The password.
        pub password: ::emeritus::Secret,
    }
    impl TokenPairRequest {
        pub fn builder() -> builder::TokenPairRequest {
            Default::default()
        }
    }
    /// What an access token is renewed with.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct TokenRefreshRequest {
        /// The refresh token, which is dead afterwards.
        pub refresh: ::emeritus::Secret,
    }
    impl TokenRefreshRequest {
        pub fn builder() -> builder::TokenRefreshRequest {
            Default::default()
        }
    }
    /// Who signs in.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct TokenRequest {
        /// The password.
        pub password: ::emeritus::Secret,
        /// The e-mail address.
        pub username: ::std::string::String,
    }
    impl TokenRequest {
        pub fn builder() -> builder::TokenRequest {
            Default::default()
        }
    }
    /// A person with an account. The seven `is_…` members are there for administrators alone, and not on
    /// the public portal.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct User {
        /// Ids of the projects that the user works on. A later addition, of February 2026: servers
        /// before it do not have it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub active_projects: ::std::option::Option<::std::vec::Vec<::uuid::Uuid>>,
        /// The code of the preferred brain atlas. That of a brain region is one of `AIA`, `AIA_dM`,
        /// `AIA_HB`, `AIA_dHB`, `AIA_P`, `AIA_S`, `BM4`, `PF2001`, `PW1997` and `S2004`; whether this
        /// one is bound to them is not known.
        pub atlas_preference: ::std::string::String,
        /// The e-mail address, which nobody else has, whatever its case (the latter is assumed).
        pub email: ::std::string::String,
        /// First name.
        pub first_name: ::std::string::String,
        /// Profile at Google Scholar; blank without one.
        pub google_scholar: ::std::string::String,
        /// The groups that the user owns.
        pub groups_own_json: ::std::vec::Vec<OwnedGroup>,
        /// The primary key. The user documentation of 2023 to 2026 calls it a UUID formatted as a
        /// string; every example, then and now, has a small integer.
        pub id: u64,
        /// Whether the user administers attributes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_attributes_admin: ::std::option::Option<bool>,
        /// Whether the user is sent what is written in the contact form.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_contact_form_email_receiver: ::std::option::Option<bool>,
        /// Whether the user administers groups.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_group_admin: ::std::option::Option<bool>,
        /// Whether the user administers projects.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_project_admin: ::std::option::Option<bool>,
        /// Whether the user administers resources.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_resources_admin: ::std::option::Option<bool>,
        /// Whether the user administers the whole server.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_superuser: ::std::option::Option<bool>,
        /// Whether the user administers taxonomies.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_taxonomies_admin: ::std::option::Option<bool>,
        /// Last name.
        pub last_name: ::std::string::String,
        /// ORCID, as an id or as a URL; blank without one.
        pub orcid_id: ::std::string::String,
        /// Home page; blank without one.
        pub website: ::std::string::String,
    }
    impl User {
        pub fn builder() -> builder::User {
            Default::default()
        }
    }
    /// One user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct UserEnvelope {
        /// The user.
        pub user: User,
    }
    impl UserEnvelope {
        pub fn builder() -> builder::UserEnvelope {
            Default::default()
        }
    }
    /// A page of users.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct UserList {
        /// How many users there are in all. A later addition, assumed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub count: ::std::option::Option<u64>,
        /// Where the page stands. A later addition, whose contents are assumed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub meta: ::std::option::Option<Meta>,
        /// Where the next page is. A later addition, assumed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        /// Where the page before is. A later addition, assumed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        /// The users, before everything else.
        pub users: ::std::vec::Vec<User>,
    }
    impl UserList {
        pub fn builder() -> builder::UserList {
            Default::default()
        }
    }
    /// A user to take the place of another. Assumed: what is absent stays, as in a change, but for
    /// `email`, which has to be there.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct UserReplacement {
        /// The code of the preferred brain atlas.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub atlas_preference: ::std::option::Option<UserReplacementAtlasPreference>,
        /// The e-mail address.
        pub email: UserReplacementEmail,
        /// First name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub first_name: ::std::option::Option<UserReplacementFirstName>,
        /// Profile at Google Scholar. Assumed: as `website`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub google_scholar: ::std::option::Option<UserReplacementGoogleScholar>,
        /// Last name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_name: ::std::option::Option<UserReplacementLastName>,
        /// ORCID, as an id or as a URL.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub orcid_id: ::std::option::Option<UserReplacementOrcidId>,
        /// Home page. `http://` is put in front of what has no scheme.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub website: ::std::option::Option<UserReplacementWebsite>,
    }
    impl UserReplacement {
        pub fn builder() -> builder::UserReplacement {
            Default::default()
        }
    }
    /// The code of the preferred brain atlas.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct UserReplacementAtlasPreference(::std::string::String);
    impl ::std::ops::Deref for UserReplacementAtlasPreference {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<UserReplacementAtlasPreference> for ::std::string::String {
        fn from(value: UserReplacementAtlasPreference) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for UserReplacementAtlasPreference {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 7usize {
                return Err("longer than 7 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for UserReplacementAtlasPreference {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String>
    for UserReplacementAtlasPreference {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserReplacementAtlasPreference {
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
    /// The e-mail address.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct UserReplacementEmail(::std::string::String);
    impl ::std::ops::Deref for UserReplacementEmail {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<UserReplacementEmail> for ::std::string::String {
        fn from(value: UserReplacementEmail) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for UserReplacementEmail {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 254usize {
                return Err("longer than 254 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for UserReplacementEmail {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for UserReplacementEmail {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserReplacementEmail {
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
    /// First name.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct UserReplacementFirstName(::std::string::String);
    impl ::std::ops::Deref for UserReplacementFirstName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<UserReplacementFirstName> for ::std::string::String {
        fn from(value: UserReplacementFirstName) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for UserReplacementFirstName {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 150usize {
                return Err("longer than 150 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for UserReplacementFirstName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for UserReplacementFirstName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserReplacementFirstName {
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
    /// Profile at Google Scholar. Assumed: as `website`.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct UserReplacementGoogleScholar(::std::string::String);
    impl ::std::ops::Deref for UserReplacementGoogleScholar {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<UserReplacementGoogleScholar> for ::std::string::String {
        fn from(value: UserReplacementGoogleScholar) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for UserReplacementGoogleScholar {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for UserReplacementGoogleScholar {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String>
    for UserReplacementGoogleScholar {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserReplacementGoogleScholar {
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
    /// Last name.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct UserReplacementLastName(::std::string::String);
    impl ::std::ops::Deref for UserReplacementLastName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<UserReplacementLastName> for ::std::string::String {
        fn from(value: UserReplacementLastName) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for UserReplacementLastName {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 150usize {
                return Err("longer than 150 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for UserReplacementLastName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for UserReplacementLastName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserReplacementLastName {
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
    /// ORCID, as an id or as a URL.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct UserReplacementOrcidId(::std::string::String);
    impl ::std::ops::Deref for UserReplacementOrcidId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<UserReplacementOrcidId> for ::std::string::String {
        fn from(value: UserReplacementOrcidId) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for UserReplacementOrcidId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 100usize {
                return Err("longer than 100 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for UserReplacementOrcidId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for UserReplacementOrcidId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserReplacementOrcidId {
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
    /// Home page. `http://` is put in front of what has no scheme.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct UserReplacementWebsite(::std::string::String);
    impl ::std::ops::Deref for UserReplacementWebsite {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<UserReplacementWebsite> for ::std::string::String {
        fn from(value: UserReplacementWebsite) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for UserReplacementWebsite {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for UserReplacementWebsite {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for UserReplacementWebsite {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserReplacementWebsite {
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
    /// What is to be changed of a user. An absent member stays; unknown and read-only ones (`id`,
    /// `groups_own_json`, `active_projects`) are ignored, and so are the `is_…` members unless an
    /// administrator sends them.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct UserUpdate {
        /// The code of the preferred brain atlas.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub atlas_preference: ::std::option::Option<UserUpdateAtlasPreference>,
        /// The e-mail address. Assumed: it is changed at once, where the web page sends a mail to the new
        /// address first.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<UserUpdateEmail>,
        /// First name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub first_name: ::std::option::Option<UserUpdateFirstName>,
        /// Profile at Google Scholar. Assumed: as `website`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub google_scholar: ::std::option::Option<UserUpdateGoogleScholar>,
        /// Whether the user administers attributes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_attributes_admin: ::std::option::Option<bool>,
        /// Whether the user is sent what is written in the contact form.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_contact_form_email_receiver: ::std::option::Option<bool>,
        /// Whether the user administers groups.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_group_admin: ::std::option::Option<bool>,
        /// Whether the user administers projects.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_project_admin: ::std::option::Option<bool>,
        /// Whether the user administers resources.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_resources_admin: ::std::option::Option<bool>,
        /// Whether the user administers the whole server.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_superuser: ::std::option::Option<bool>,
        /// Whether the user administers taxonomies.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_taxonomies_admin: ::std::option::Option<bool>,
        /// Last name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_name: ::std::option::Option<UserUpdateLastName>,
        /// ORCID, as an id or as a URL.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub orcid_id: ::std::option::Option<UserUpdateOrcidId>,
        /// Home page. `http://` is put in front of what has no scheme.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub website: ::std::option::Option<UserUpdateWebsite>,
    }
    impl UserUpdate {
        pub fn builder() -> builder::UserUpdate {
            Default::default()
        }
    }
    /// The code of the preferred brain atlas.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct UserUpdateAtlasPreference(::std::string::String);
    impl ::std::ops::Deref for UserUpdateAtlasPreference {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<UserUpdateAtlasPreference> for ::std::string::String {
        fn from(value: UserUpdateAtlasPreference) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for UserUpdateAtlasPreference {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 7usize {
                return Err("longer than 7 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for UserUpdateAtlasPreference {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for UserUpdateAtlasPreference {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserUpdateAtlasPreference {
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
    /// The e-mail address. Assumed: it is changed at once, where the web page sends a mail to the new
    /// address first.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct UserUpdateEmail(::std::string::String);
    impl ::std::ops::Deref for UserUpdateEmail {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<UserUpdateEmail> for ::std::string::String {
        fn from(value: UserUpdateEmail) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for UserUpdateEmail {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 254usize {
                return Err("longer than 254 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for UserUpdateEmail {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for UserUpdateEmail {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserUpdateEmail {
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
    /// First name.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct UserUpdateFirstName(::std::string::String);
    impl ::std::ops::Deref for UserUpdateFirstName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<UserUpdateFirstName> for ::std::string::String {
        fn from(value: UserUpdateFirstName) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for UserUpdateFirstName {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 150usize {
                return Err("longer than 150 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for UserUpdateFirstName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for UserUpdateFirstName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserUpdateFirstName {
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
    /// Profile at Google Scholar. Assumed: as `website`.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct UserUpdateGoogleScholar(::std::string::String);
    impl ::std::ops::Deref for UserUpdateGoogleScholar {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<UserUpdateGoogleScholar> for ::std::string::String {
        fn from(value: UserUpdateGoogleScholar) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for UserUpdateGoogleScholar {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for UserUpdateGoogleScholar {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for UserUpdateGoogleScholar {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserUpdateGoogleScholar {
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
    /// Last name.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct UserUpdateLastName(::std::string::String);
    impl ::std::ops::Deref for UserUpdateLastName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<UserUpdateLastName> for ::std::string::String {
        fn from(value: UserUpdateLastName) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for UserUpdateLastName {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 150usize {
                return Err("longer than 150 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for UserUpdateLastName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for UserUpdateLastName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserUpdateLastName {
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
    /// ORCID, as an id or as a URL.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct UserUpdateOrcidId(::std::string::String);
    impl ::std::ops::Deref for UserUpdateOrcidId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<UserUpdateOrcidId> for ::std::string::String {
        fn from(value: UserUpdateOrcidId) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for UserUpdateOrcidId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 100usize {
                return Err("longer than 100 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for UserUpdateOrcidId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for UserUpdateOrcidId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserUpdateOrcidId {
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
    /// Home page. `http://` is put in front of what has no scheme.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct UserUpdateWebsite(::std::string::String);
    impl ::std::ops::Deref for UserUpdateWebsite {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<UserUpdateWebsite> for ::std::string::String {
        fn from(value: UserUpdateWebsite) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for UserUpdateWebsite {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for UserUpdateWebsite {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for UserUpdateWebsite {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UserUpdateWebsite {
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
    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        pub struct DeviceAuthorization {
            device_code: ::std::result::Result<
                ::emeritus::Secret,
                ::std::string::String,
            >,
            expires_in: ::std::result::Result<u32, ::std::string::String>,
            interval: ::std::result::Result<u32, ::std::string::String>,
            session_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            user_code: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            verification_uri: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            verification_uri_complete: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DeviceAuthorization {
            fn default() -> Self {
                Self {
                    device_code: Err("no value supplied for device_code".to_string()),
                    expires_in: Err("no value supplied for expires_in".to_string()),
                    interval: Err("no value supplied for interval".to_string()),
                    session_id: Err("no value supplied for session_id".to_string()),
                    user_code: Err("no value supplied for user_code".to_string()),
                    verification_uri: Err(
                        "no value supplied for verification_uri".to_string(),
                    ),
                    verification_uri_complete: Err(
                        "no value supplied for verification_uri_complete".to_string(),
                    ),
                }
            }
        }
        impl DeviceAuthorization {
            pub fn device_code<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::emeritus::Secret>,
                T::Error: ::std::fmt::Display,
            {
                self.device_code = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for device_code: {e}")
                    });
                self
            }
            pub fn expires_in<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u32>,
                T::Error: ::std::fmt::Display,
            {
                self.expires_in = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for expires_in: {e}")
                    });
                self
            }
            pub fn interval<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u32>,
                T::Error: ::std::fmt::Display,
            {
                self.interval = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for interval: {e}")
                    });
                self
            }
            pub fn session_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.session_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for session_id: {e}")
                    });
                self
            }
            pub fn user_code<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.user_code = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for user_code: {e}")
                    });
                self
            }
            pub fn verification_uri<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.verification_uri = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for verification_uri: {e}"
                        )
                    });
                self
            }
            pub fn verification_uri_complete<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.verification_uri_complete = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for verification_uri_complete: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DeviceAuthorization>
        for super::DeviceAuthorization {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DeviceAuthorization,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    device_code: value.device_code?,
                    expires_in: value.expires_in?,
                    interval: value.interval?,
                    session_id: value.session_id?,
                    user_code: value.user_code?,
                    verification_uri: value.verification_uri?,
                    verification_uri_complete: value.verification_uri_complete?,
                })
            }
        }
        impl ::std::convert::From<super::DeviceAuthorization> for DeviceAuthorization {
            fn from(value: super::DeviceAuthorization) -> Self {
                Self {
                    device_code: Ok(value.device_code),
                    expires_in: Ok(value.expires_in),
                    interval: Ok(value.interval),
                    session_id: Ok(value.session_id),
                    user_code: Ok(value.user_code),
                    verification_uri: Ok(value.verification_uri),
                    verification_uri_complete: Ok(value.verification_uri_complete),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct DevicePoll {
            device_code: ::std::result::Result<
                ::emeritus::Secret,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DevicePoll {
            fn default() -> Self {
                Self {
                    device_code: Err("no value supplied for device_code".to_string()),
                }
            }
        }
        impl DevicePoll {
            pub fn device_code<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::emeritus::Secret>,
                T::Error: ::std::fmt::Display,
            {
                self.device_code = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for device_code: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DevicePoll> for super::DevicePoll {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DevicePoll,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    device_code: value.device_code?,
                })
            }
        }
        impl ::std::convert::From<super::DevicePoll> for DevicePoll {
            fn from(value: super::DevicePoll) -> Self {
                Self {
                    device_code: Ok(value.device_code),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct DeviceRequest {
            client_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DeviceRequest {
            fn default() -> Self {
                Self {
                    client_name: Ok(Default::default()),
                }
            }
        }
        impl DeviceRequest {
            pub fn client_name<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.client_name = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<DeviceRequest> for super::DeviceRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DeviceRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    client_name: value.client_name?,
                })
            }
        }
        impl ::std::convert::From<super::DeviceRequest> for DeviceRequest {
            fn from(value: super::DeviceRequest) -> Self {
                Self {
                    client_name: Ok(value.client_name),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct DeviceStanding {
            error: ::std::result::Result<
                ::std::option::Option<crate::generated::brainstem::open::DeviceRefusal>,
                ::std::string::String,
            >,
            status: ::std::result::Result<
                ::std::option::Option<crate::generated::brainstem::open::DeviceStatus>,
                ::std::string::String,
            >,
            token: ::std::result::Result<
                ::std::option::Option<::emeritus::Secret>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DeviceStanding {
            fn default() -> Self {
                Self {
                    error: Ok(Default::default()),
                    status: Ok(Default::default()),
                    token: Ok(Default::default()),
                }
            }
        }
        impl DeviceStanding {
            pub fn error<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<crate::generated::brainstem::open::DeviceRefusal>,
            {
                self.error = Ok(value.into_optional());
                self
            }
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<crate::generated::brainstem::open::DeviceStatus>,
            {
                self.status = Ok(value.into_optional());
                self
            }
            pub fn token<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::emeritus::Secret>,
            {
                self.token = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<DeviceStanding> for super::DeviceStanding {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DeviceStanding,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    error: value.error?,
                    status: value.status?,
                    token: value.token?,
                })
            }
        }
        impl ::std::convert::From<super::DeviceStanding> for DeviceStanding {
            fn from(value: super::DeviceStanding) -> Self {
                Self {
                    error: Ok(value.error),
                    status: Ok(value.status),
                    token: Ok(value.token),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Group {
            id: ::std::result::Result<u64, ::std::string::String>,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            users: ::std::result::Result<
                ::std::collections::HashMap<::std::string::String, super::GroupMember>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Group {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                    name: Err("no value supplied for name".to_string()),
                    users: Err("no value supplied for users".to_string()),
                }
            }
        }
        impl Group {
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
            pub fn users<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::collections::HashMap<
                        ::std::string::String,
                        super::GroupMember,
                    >,
                >,
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
        impl ::std::convert::TryFrom<Group> for super::Group {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Group,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    name: value.name?,
                    users: value.users?,
                })
            }
        }
        impl ::std::convert::From<super::Group> for Group {
            fn from(value: super::Group) -> Self {
                Self {
                    id: Ok(value.id),
                    name: Ok(value.name),
                    users: Ok(value.users),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct GroupCreation {
            name: ::std::result::Result<super::GroupCreationName, ::std::string::String>,
        }
        impl ::std::default::Default for GroupCreation {
            fn default() -> Self {
                Self {
                    name: Err("no value supplied for name".to_string()),
                }
            }
        }
        impl GroupCreation {
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::GroupCreationName>,
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
        impl ::std::convert::TryFrom<GroupCreation> for super::GroupCreation {
            type Error = super::error::ConversionError;
            fn try_from(
                value: GroupCreation,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { name: value.name? })
            }
        }
        impl ::std::convert::From<super::GroupCreation> for GroupCreation {
            fn from(value: super::GroupCreation) -> Self {
                Self { name: Ok(value.name) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct GroupEnvelope {
            group: ::std::result::Result<super::Group, ::std::string::String>,
        }
        impl ::std::default::Default for GroupEnvelope {
            fn default() -> Self {
                Self {
                    group: Err("no value supplied for group".to_string()),
                }
            }
        }
        impl GroupEnvelope {
            pub fn group<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Group>,
                T::Error: ::std::fmt::Display,
            {
                self.group = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for group: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<GroupEnvelope> for super::GroupEnvelope {
            type Error = super::error::ConversionError;
            fn try_from(
                value: GroupEnvelope,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { group: value.group? })
            }
        }
        impl ::std::convert::From<super::GroupEnvelope> for GroupEnvelope {
            fn from(value: super::GroupEnvelope) -> Self {
                Self { group: Ok(value.group) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct GroupList {
            count: ::std::result::Result<
                ::std::option::Option<u64>,
                ::std::string::String,
            >,
            groups: ::std::result::Result<
                ::std::vec::Vec<super::Group>,
                ::std::string::String,
            >,
            meta: ::std::result::Result<
                ::std::option::Option<super::Meta>,
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
        }
        impl ::std::default::Default for GroupList {
            fn default() -> Self {
                Self {
                    count: Ok(Default::default()),
                    groups: Err("no value supplied for groups".to_string()),
                    meta: Ok(Default::default()),
                    next: Ok(Default::default()),
                    previous: Ok(Default::default()),
                }
            }
        }
        impl GroupList {
            pub fn count<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<u64>,
            {
                self.count = Ok(value.into_optional());
                self
            }
            pub fn groups<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Group>>,
                T::Error: ::std::fmt::Display,
            {
                self.groups = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for groups: {e}")
                    });
                self
            }
            pub fn meta<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::Meta>,
            {
                self.meta = Ok(value.into_optional());
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
        }
        impl ::std::convert::TryFrom<GroupList> for super::GroupList {
            type Error = super::error::ConversionError;
            fn try_from(
                value: GroupList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    count: value.count?,
                    groups: value.groups?,
                    meta: value.meta?,
                    next: value.next?,
                    previous: value.previous?,
                })
            }
        }
        impl ::std::convert::From<super::GroupList> for GroupList {
            fn from(value: super::GroupList) -> Self {
                Self {
                    count: Ok(value.count),
                    groups: Ok(value.groups),
                    meta: Ok(value.meta),
                    next: Ok(value.next),
                    previous: Ok(value.previous),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct GroupMember {
            is_manager: ::std::result::Result<bool, ::std::string::String>,
            is_owner: ::std::result::Result<bool, ::std::string::String>,
        }
        impl ::std::default::Default for GroupMember {
            fn default() -> Self {
                Self {
                    is_manager: Err("no value supplied for is_manager".to_string()),
                    is_owner: Err("no value supplied for is_owner".to_string()),
                }
            }
        }
        impl GroupMember {
            pub fn is_manager<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.is_manager = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for is_manager: {e}")
                    });
                self
            }
            pub fn is_owner<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.is_owner = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for is_owner: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<GroupMember> for super::GroupMember {
            type Error = super::error::ConversionError;
            fn try_from(
                value: GroupMember,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    is_manager: value.is_manager?,
                    is_owner: value.is_owner?,
                })
            }
        }
        impl ::std::convert::From<super::GroupMember> for GroupMember {
            fn from(value: super::GroupMember) -> Self {
                Self {
                    is_manager: Ok(value.is_manager),
                    is_owner: Ok(value.is_owner),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct GroupMemberUpdate {
            is_manager: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            is_owner: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            remove: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for GroupMemberUpdate {
            fn default() -> Self {
                Self {
                    is_manager: Ok(Default::default()),
                    is_owner: Ok(Default::default()),
                    remove: Ok(Default::default()),
                }
            }
        }
        impl GroupMemberUpdate {
            pub fn is_manager<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.is_manager = Ok(value.into_optional());
                self
            }
            pub fn is_owner<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.is_owner = Ok(value.into_optional());
                self
            }
            pub fn remove<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.remove = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<GroupMemberUpdate> for super::GroupMemberUpdate {
            type Error = super::error::ConversionError;
            fn try_from(
                value: GroupMemberUpdate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    is_manager: value.is_manager?,
                    is_owner: value.is_owner?,
                    remove: value.remove?,
                })
            }
        }
        impl ::std::convert::From<super::GroupMemberUpdate> for GroupMemberUpdate {
            fn from(value: super::GroupMemberUpdate) -> Self {
                Self {
                    is_manager: Ok(value.is_manager),
                    is_owner: Ok(value.is_owner),
                    remove: Ok(value.remove),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct GroupUpdate {
            name: ::std::result::Result<
                ::std::option::Option<super::GroupUpdateName>,
                ::std::string::String,
            >,
            users: ::std::result::Result<
                ::std::collections::HashMap<
                    ::std::string::String,
                    super::GroupMemberUpdate,
                >,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for GroupUpdate {
            fn default() -> Self {
                Self {
                    name: Ok(Default::default()),
                    users: Ok(Default::default()),
                }
            }
        }
        impl GroupUpdate {
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.name = value
                    .into_optional()
                    .map(super::GroupUpdateName::try_from)
                    .transpose()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
            pub fn users<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::collections::HashMap<
                        ::std::string::String,
                        super::GroupMemberUpdate,
                    >,
                >,
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
        impl ::std::convert::TryFrom<GroupUpdate> for super::GroupUpdate {
            type Error = super::error::ConversionError;
            fn try_from(
                value: GroupUpdate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    name: value.name?,
                    users: value.users?,
                })
            }
        }
        impl ::std::convert::From<super::GroupUpdate> for GroupUpdate {
            fn from(value: super::GroupUpdate) -> Self {
                Self {
                    name: Ok(value.name),
                    users: Ok(value.users),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Invitation {
            authgroup: ::std::result::Result<u64, ::std::string::String>,
            id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
            new_manager: ::std::result::Result<bool, ::std::string::String>,
            new_owner: ::std::result::Result<bool, ::std::string::String>,
            user_account_invitation: ::std::result::Result<u64, ::std::string::String>,
        }
        impl ::std::default::Default for Invitation {
            fn default() -> Self {
                Self {
                    authgroup: Err("no value supplied for authgroup".to_string()),
                    id: Err("no value supplied for id".to_string()),
                    new_manager: Err("no value supplied for new_manager".to_string()),
                    new_owner: Err("no value supplied for new_owner".to_string()),
                    user_account_invitation: Err(
                        "no value supplied for user_account_invitation".to_string(),
                    ),
                }
            }
        }
        impl Invitation {
            pub fn authgroup<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u64>,
                T::Error: ::std::fmt::Display,
            {
                self.authgroup = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for authgroup: {e}")
                    });
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::uuid::Uuid>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn new_manager<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.new_manager = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for new_manager: {e}")
                    });
                self
            }
            pub fn new_owner<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.new_owner = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for new_owner: {e}")
                    });
                self
            }
            pub fn user_account_invitation<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u64>,
                T::Error: ::std::fmt::Display,
            {
                self.user_account_invitation = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for user_account_invitation: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Invitation> for super::Invitation {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Invitation,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    authgroup: value.authgroup?,
                    id: value.id?,
                    new_manager: value.new_manager?,
                    new_owner: value.new_owner?,
                    user_account_invitation: value.user_account_invitation?,
                })
            }
        }
        impl ::std::convert::From<super::Invitation> for Invitation {
            fn from(value: super::Invitation) -> Self {
                Self {
                    authgroup: Ok(value.authgroup),
                    id: Ok(value.id),
                    new_manager: Ok(value.new_manager),
                    new_owner: Ok(value.new_owner),
                    user_account_invitation: Ok(value.user_account_invitation),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct InvitationEnvelope {
            group_membership_invitation: ::std::result::Result<
                super::Invitation,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for InvitationEnvelope {
            fn default() -> Self {
                Self {
                    group_membership_invitation: Err(
                        "no value supplied for group_membership_invitation".to_string(),
                    ),
                }
            }
        }
        impl InvitationEnvelope {
            pub fn group_membership_invitation<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Invitation>,
                T::Error: ::std::fmt::Display,
            {
                self.group_membership_invitation = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for group_membership_invitation: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<InvitationEnvelope> for super::InvitationEnvelope {
            type Error = super::error::ConversionError;
            fn try_from(
                value: InvitationEnvelope,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    group_membership_invitation: value.group_membership_invitation?,
                })
            }
        }
        impl ::std::convert::From<super::InvitationEnvelope> for InvitationEnvelope {
            fn from(value: super::InvitationEnvelope) -> Self {
                Self {
                    group_membership_invitation: Ok(value.group_membership_invitation),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct InvitationList {
            count: ::std::result::Result<
                ::std::option::Option<u64>,
                ::std::string::String,
            >,
            group_membership_invitations: ::std::result::Result<
                ::std::vec::Vec<super::Invitation>,
                ::std::string::String,
            >,
            groups: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::Group>>,
                ::std::string::String,
            >,
            meta: ::std::result::Result<
                ::std::option::Option<super::Meta>,
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
            users: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::User>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for InvitationList {
            fn default() -> Self {
                Self {
                    count: Ok(Default::default()),
                    group_membership_invitations: Err(
                        "no value supplied for group_membership_invitations".to_string(),
                    ),
                    groups: Ok(Default::default()),
                    meta: Ok(Default::default()),
                    next: Ok(Default::default()),
                    previous: Ok(Default::default()),
                    users: Ok(Default::default()),
                }
            }
        }
        impl InvitationList {
            pub fn count<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<u64>,
            {
                self.count = Ok(value.into_optional());
                self
            }
            pub fn group_membership_invitations<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Invitation>>,
                T::Error: ::std::fmt::Display,
            {
                self.group_membership_invitations = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for group_membership_invitations: {e}"
                        )
                    });
                self
            }
            pub fn groups<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::vec::Vec<super::Group>>,
            {
                self.groups = Ok(value.into_optional());
                self
            }
            pub fn meta<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::Meta>,
            {
                self.meta = Ok(value.into_optional());
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
            pub fn users<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::vec::Vec<super::User>>,
            {
                self.users = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<InvitationList> for super::InvitationList {
            type Error = super::error::ConversionError;
            fn try_from(
                value: InvitationList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    count: value.count?,
                    group_membership_invitations: value.group_membership_invitations?,
                    groups: value.groups?,
                    meta: value.meta?,
                    next: value.next?,
                    previous: value.previous?,
                    users: value.users?,
                })
            }
        }
        impl ::std::convert::From<super::InvitationList> for InvitationList {
            fn from(value: super::InvitationList) -> Self {
                Self {
                    count: Ok(value.count),
                    group_membership_invitations: Ok(value.group_membership_invitations),
                    groups: Ok(value.groups),
                    meta: Ok(value.meta),
                    next: Ok(value.next),
                    previous: Ok(value.previous),
                    users: Ok(value.users),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct JoinRequest {
            authgroup: ::std::result::Result<u64, ::std::string::String>,
            id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
            user_account_request: ::std::result::Result<u64, ::std::string::String>,
        }
        impl ::std::default::Default for JoinRequest {
            fn default() -> Self {
                Self {
                    authgroup: Err("no value supplied for authgroup".to_string()),
                    id: Err("no value supplied for id".to_string()),
                    user_account_request: Err(
                        "no value supplied for user_account_request".to_string(),
                    ),
                }
            }
        }
        impl JoinRequest {
            pub fn authgroup<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u64>,
                T::Error: ::std::fmt::Display,
            {
                self.authgroup = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for authgroup: {e}")
                    });
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::uuid::Uuid>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn user_account_request<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u64>,
                T::Error: ::std::fmt::Display,
            {
                self.user_account_request = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for user_account_request: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<JoinRequest> for super::JoinRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: JoinRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    authgroup: value.authgroup?,
                    id: value.id?,
                    user_account_request: value.user_account_request?,
                })
            }
        }
        impl ::std::convert::From<super::JoinRequest> for JoinRequest {
            fn from(value: super::JoinRequest) -> Self {
                Self {
                    authgroup: Ok(value.authgroup),
                    id: Ok(value.id),
                    user_account_request: Ok(value.user_account_request),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct JoinRequestEnvelope {
            group_membership_request: ::std::result::Result<
                super::JoinRequest,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for JoinRequestEnvelope {
            fn default() -> Self {
                Self {
                    group_membership_request: Err(
                        "no value supplied for group_membership_request".to_string(),
                    ),
                }
            }
        }
        impl JoinRequestEnvelope {
            pub fn group_membership_request<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::JoinRequest>,
                T::Error: ::std::fmt::Display,
            {
                self.group_membership_request = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for group_membership_request: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<JoinRequestEnvelope>
        for super::JoinRequestEnvelope {
            type Error = super::error::ConversionError;
            fn try_from(
                value: JoinRequestEnvelope,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    group_membership_request: value.group_membership_request?,
                })
            }
        }
        impl ::std::convert::From<super::JoinRequestEnvelope> for JoinRequestEnvelope {
            fn from(value: super::JoinRequestEnvelope) -> Self {
                Self {
                    group_membership_request: Ok(value.group_membership_request),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct JoinRequestList {
            count: ::std::result::Result<
                ::std::option::Option<u64>,
                ::std::string::String,
            >,
            group_membership_requests: ::std::result::Result<
                ::std::vec::Vec<super::JoinRequest>,
                ::std::string::String,
            >,
            groups: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::Group>>,
                ::std::string::String,
            >,
            meta: ::std::result::Result<
                ::std::option::Option<super::Meta>,
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
            users: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::User>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for JoinRequestList {
            fn default() -> Self {
                Self {
                    count: Ok(Default::default()),
                    group_membership_requests: Err(
                        "no value supplied for group_membership_requests".to_string(),
                    ),
                    groups: Ok(Default::default()),
                    meta: Ok(Default::default()),
                    next: Ok(Default::default()),
                    previous: Ok(Default::default()),
                    users: Ok(Default::default()),
                }
            }
        }
        impl JoinRequestList {
            pub fn count<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<u64>,
            {
                self.count = Ok(value.into_optional());
                self
            }
            pub fn group_membership_requests<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::JoinRequest>>,
                T::Error: ::std::fmt::Display,
            {
                self.group_membership_requests = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for group_membership_requests: {e}"
                        )
                    });
                self
            }
            pub fn groups<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::vec::Vec<super::Group>>,
            {
                self.groups = Ok(value.into_optional());
                self
            }
            pub fn meta<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::Meta>,
            {
                self.meta = Ok(value.into_optional());
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
            pub fn users<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::vec::Vec<super::User>>,
            {
                self.users = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<JoinRequestList> for super::JoinRequestList {
            type Error = super::error::ConversionError;
            fn try_from(
                value: JoinRequestList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    count: value.count?,
                    group_membership_requests: value.group_membership_requests?,
                    groups: value.groups?,
                    meta: value.meta?,
                    next: value.next?,
                    previous: value.previous?,
                    users: value.users?,
                })
            }
        }
        impl ::std::convert::From<super::JoinRequestList> for JoinRequestList {
            fn from(value: super::JoinRequestList) -> Self {
                Self {
                    count: Ok(value.count),
                    group_membership_requests: Ok(value.group_membership_requests),
                    groups: Ok(value.groups),
                    meta: Ok(value.meta),
                    next: Ok(value.next),
                    previous: Ok(value.previous),
                    users: Ok(value.users),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Laboratory {
            city: ::std::result::Result<::std::string::String, ::std::string::String>,
            country: ::std::result::Result<::std::string::String, ::std::string::String>,
            department: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            description: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            group: ::std::result::Result<u64, ::std::string::String>,
            id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
            institution: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            principal_investigators: ::std::result::Result<
                ::std::vec::Vec<u64>,
                ::std::string::String,
            >,
            website: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for Laboratory {
            fn default() -> Self {
                Self {
                    city: Err("no value supplied for city".to_string()),
                    country: Err("no value supplied for country".to_string()),
                    department: Err("no value supplied for department".to_string()),
                    description: Err("no value supplied for description".to_string()),
                    group: Err("no value supplied for group".to_string()),
                    id: Err("no value supplied for id".to_string()),
                    institution: Err("no value supplied for institution".to_string()),
                    principal_investigators: Err(
                        "no value supplied for principal_investigators".to_string(),
                    ),
                    website: Err("no value supplied for website".to_string()),
                }
            }
        }
        impl Laboratory {
            pub fn city<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.city = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for city: {e}")
                    });
                self
            }
            pub fn country<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.country = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for country: {e}")
                    });
                self
            }
            pub fn department<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.department = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for department: {e}")
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
            pub fn group<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u64>,
                T::Error: ::std::fmt::Display,
            {
                self.group = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for group: {e}")
                    });
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::uuid::Uuid>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn institution<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.institution = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for institution: {e}")
                    });
                self
            }
            pub fn principal_investigators<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<u64>>,
                T::Error: ::std::fmt::Display,
            {
                self.principal_investigators = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for principal_investigators: {e}"
                        )
                    });
                self
            }
            pub fn website<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.website = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for website: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Laboratory> for super::Laboratory {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Laboratory,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    city: value.city?,
                    country: value.country?,
                    department: value.department?,
                    description: value.description?,
                    group: value.group?,
                    id: value.id?,
                    institution: value.institution?,
                    principal_investigators: value.principal_investigators?,
                    website: value.website?,
                })
            }
        }
        impl ::std::convert::From<super::Laboratory> for Laboratory {
            fn from(value: super::Laboratory) -> Self {
                Self {
                    city: Ok(value.city),
                    country: Ok(value.country),
                    department: Ok(value.department),
                    description: Ok(value.description),
                    group: Ok(value.group),
                    id: Ok(value.id),
                    institution: Ok(value.institution),
                    principal_investigators: Ok(value.principal_investigators),
                    website: Ok(value.website),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct LaboratoryCreation {
            city: ::std::result::Result<
                ::std::option::Option<super::LaboratoryCreationCity>,
                ::std::string::String,
            >,
            country: ::std::result::Result<
                ::std::option::Option<super::LaboratoryCreationCountry>,
                ::std::string::String,
            >,
            department: ::std::result::Result<
                ::std::option::Option<super::LaboratoryCreationDepartment>,
                ::std::string::String,
            >,
            description: ::std::result::Result<
                ::std::option::Option<super::LaboratoryCreationDescription>,
                ::std::string::String,
            >,
            group: ::std::result::Result<u64, ::std::string::String>,
            institution: ::std::result::Result<
                super::LaboratoryCreationInstitution,
                ::std::string::String,
            >,
            principal_investigators: ::std::result::Result<
                ::std::vec::Vec<u64>,
                ::std::string::String,
            >,
            website: ::std::result::Result<
                ::std::option::Option<super::LaboratoryCreationWebsite>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for LaboratoryCreation {
            fn default() -> Self {
                Self {
                    city: Ok(Default::default()),
                    country: Ok(Default::default()),
                    department: Ok(Default::default()),
                    description: Ok(Default::default()),
                    group: Err("no value supplied for group".to_string()),
                    institution: Err("no value supplied for institution".to_string()),
                    principal_investigators: Err(
                        "no value supplied for principal_investigators".to_string(),
                    ),
                    website: Ok(Default::default()),
                }
            }
        }
        impl LaboratoryCreation {
            pub fn city<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.city = value
                    .into_optional()
                    .map(super::LaboratoryCreationCity::try_from)
                    .transpose()
                    .map_err(|e| {
                        format!("error converting supplied value for city: {e}")
                    });
                self
            }
            pub fn country<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.country = value
                    .into_optional()
                    .map(super::LaboratoryCreationCountry::try_from)
                    .transpose()
                    .map_err(|e| {
                        format!("error converting supplied value for country: {e}")
                    });
                self
            }
            pub fn department<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.department = value
                    .into_optional()
                    .map(super::LaboratoryCreationDepartment::try_from)
                    .transpose()
                    .map_err(|e| {
                        format!("error converting supplied value for department: {e}")
                    });
                self
            }
            pub fn description<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.description = value
                    .into_optional()
                    .map(super::LaboratoryCreationDescription::try_from)
                    .transpose()
                    .map_err(|e| {
                        format!("error converting supplied value for description: {e}")
                    });
                self
            }
            pub fn group<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u64>,
                T::Error: ::std::fmt::Display,
            {
                self.group = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for group: {e}")
                    });
                self
            }
            pub fn institution<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::LaboratoryCreationInstitution>,
                T::Error: ::std::fmt::Display,
            {
                self.institution = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for institution: {e}")
                    });
                self
            }
            pub fn principal_investigators<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<u64>>,
                T::Error: ::std::fmt::Display,
            {
                self.principal_investigators = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for principal_investigators: {e}"
                        )
                    });
                self
            }
            pub fn website<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.website = value
                    .into_optional()
                    .map(super::LaboratoryCreationWebsite::try_from)
                    .transpose()
                    .map_err(|e| {
                        format!("error converting supplied value for website: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<LaboratoryCreation> for super::LaboratoryCreation {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LaboratoryCreation,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    city: value.city?,
                    country: value.country?,
                    department: value.department?,
                    description: value.description?,
                    group: value.group?,
                    institution: value.institution?,
                    principal_investigators: value.principal_investigators?,
                    website: value.website?,
                })
            }
        }
        impl ::std::convert::From<super::LaboratoryCreation> for LaboratoryCreation {
            fn from(value: super::LaboratoryCreation) -> Self {
                Self {
                    city: Ok(value.city),
                    country: Ok(value.country),
                    department: Ok(value.department),
                    description: Ok(value.description),
                    group: Ok(value.group),
                    institution: Ok(value.institution),
                    principal_investigators: Ok(value.principal_investigators),
                    website: Ok(value.website),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct LaboratoryEnvelope {
            laboratory: ::std::result::Result<super::Laboratory, ::std::string::String>,
        }
        impl ::std::default::Default for LaboratoryEnvelope {
            fn default() -> Self {
                Self {
                    laboratory: Err("no value supplied for laboratory".to_string()),
                }
            }
        }
        impl LaboratoryEnvelope {
            pub fn laboratory<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Laboratory>,
                T::Error: ::std::fmt::Display,
            {
                self.laboratory = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for laboratory: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<LaboratoryEnvelope> for super::LaboratoryEnvelope {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LaboratoryEnvelope,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    laboratory: value.laboratory?,
                })
            }
        }
        impl ::std::convert::From<super::LaboratoryEnvelope> for LaboratoryEnvelope {
            fn from(value: super::LaboratoryEnvelope) -> Self {
                Self {
                    laboratory: Ok(value.laboratory),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct LaboratoryList {
            count: ::std::result::Result<
                ::std::option::Option<u64>,
                ::std::string::String,
            >,
            groups: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::Group>>,
                ::std::string::String,
            >,
            laboratories: ::std::result::Result<
                ::std::vec::Vec<super::Laboratory>,
                ::std::string::String,
            >,
            meta: ::std::result::Result<
                ::std::option::Option<super::Meta>,
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
            users: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::User>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for LaboratoryList {
            fn default() -> Self {
                Self {
                    count: Ok(Default::default()),
                    groups: Ok(Default::default()),
                    laboratories: Err("no value supplied for laboratories".to_string()),
                    meta: Ok(Default::default()),
                    next: Ok(Default::default()),
                    previous: Ok(Default::default()),
                    users: Ok(Default::default()),
                }
            }
        }
        impl LaboratoryList {
            pub fn count<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<u64>,
            {
                self.count = Ok(value.into_optional());
                self
            }
            pub fn groups<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::vec::Vec<super::Group>>,
            {
                self.groups = Ok(value.into_optional());
                self
            }
            pub fn laboratories<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Laboratory>>,
                T::Error: ::std::fmt::Display,
            {
                self.laboratories = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for laboratories: {e}")
                    });
                self
            }
            pub fn meta<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::Meta>,
            {
                self.meta = Ok(value.into_optional());
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
            pub fn users<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::vec::Vec<super::User>>,
            {
                self.users = Ok(value.into_optional());
                self
            }
        }
        impl ::std::convert::TryFrom<LaboratoryList> for super::LaboratoryList {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LaboratoryList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    count: value.count?,
                    groups: value.groups?,
                    laboratories: value.laboratories?,
                    meta: value.meta?,
                    next: value.next?,
                    previous: value.previous?,
                    users: value.users?,
                })
            }
        }
        impl ::std::convert::From<super::LaboratoryList> for LaboratoryList {
            fn from(value: super::LaboratoryList) -> Self {
                Self {
                    count: Ok(value.count),
                    groups: Ok(value.groups),
                    laboratories: Ok(value.laboratories),
                    meta: Ok(value.meta),
                    next: Ok(value.next),
                    previous: Ok(value.previous),
                    users: Ok(value.users),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct LaboratoryUpdate {
            city: ::std::result::Result<
                ::std::option::Option<super::LaboratoryUpdateCity>,
                ::std::string::String,
            >,
            country: ::std::result::Result<
                ::std::option::Option<super::LaboratoryUpdateCountry>,
                ::std::string::String,
            >,
            department: ::std::result::Result<
                ::std::option::Option<super::LaboratoryUpdateDepartment>,
                ::std::string::String,
            >,
            description: ::std::result::Result<
                ::std::option::Option<super::LaboratoryUpdateDescription>,
                ::std::string::String,
            >,
            group: ::std::result::Result<
                ::std::option::Option<u64>,
                ::std::string::String,
            >,
            institution: ::std::result::Result<
                ::std::option::Option<super::LaboratoryUpdateInstitution>,
                ::std::string::String,
            >,
            principal_investigators: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<u64>>,
                ::std::string::String,
            >,
            website: ::std::result::Result<
                ::std::option::Option<super::LaboratoryUpdateWebsite>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for LaboratoryUpdate {
            fn default() -> Self {
                Self {
                    city: Ok(Default::default()),
                    country: Ok(Default::default()),
                    department: Ok(Default::default()),
                    description: Ok(Default::default()),
                    group: Ok(Default::default()),
                    institution: Ok(Default::default()),
                    principal_investigators: Ok(Default::default()),
                    website: Ok(Default::default()),
                }
            }
        }
        impl LaboratoryUpdate {
            pub fn city<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.city = value
                    .into_optional()
                    .map(super::LaboratoryUpdateCity::try_from)
                    .transpose()
                    .map_err(|e| {
                        format!("error converting supplied value for city: {e}")
                    });
                self
            }
            pub fn country<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.country = value
                    .into_optional()
                    .map(super::LaboratoryUpdateCountry::try_from)
                    .transpose()
                    .map_err(|e| {
                        format!("error converting supplied value for country: {e}")
                    });
                self
            }
            pub fn department<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.department = value
                    .into_optional()
                    .map(super::LaboratoryUpdateDepartment::try_from)
                    .transpose()
                    .map_err(|e| {
                        format!("error converting supplied value for department: {e}")
                    });
                self
            }
            pub fn description<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.description = value
                    .into_optional()
                    .map(super::LaboratoryUpdateDescription::try_from)
                    .transpose()
                    .map_err(|e| {
                        format!("error converting supplied value for description: {e}")
                    });
                self
            }
            pub fn group<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<u64>,
            {
                self.group = Ok(value.into_optional());
                self
            }
            pub fn institution<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.institution = value
                    .into_optional()
                    .map(super::LaboratoryUpdateInstitution::try_from)
                    .transpose()
                    .map_err(|e| {
                        format!("error converting supplied value for institution: {e}")
                    });
                self
            }
            pub fn principal_investigators<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::vec::Vec<u64>>,
            {
                self.principal_investigators = Ok(value.into_optional());
                self
            }
            pub fn website<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.website = value
                    .into_optional()
                    .map(super::LaboratoryUpdateWebsite::try_from)
                    .transpose()
                    .map_err(|e| {
                        format!("error converting supplied value for website: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<LaboratoryUpdate> for super::LaboratoryUpdate {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LaboratoryUpdate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    city: value.city?,
                    country: value.country?,
                    department: value.department?,
                    description: value.description?,
                    group: value.group?,
                    institution: value.institution?,
                    principal_investigators: value.principal_investigators?,
                    website: value.website?,
                })
            }
        }
        impl ::std::convert::From<super::LaboratoryUpdate> for LaboratoryUpdate {
            fn from(value: super::LaboratoryUpdate) -> Self {
                Self {
                    city: Ok(value.city),
                    country: Ok(value.country),
                    department: Ok(value.department),
                    description: Ok(value.description),
                    group: Ok(value.group),
                    institution: Ok(value.institution),
                    principal_investigators: Ok(value.principal_investigators),
                    website: Ok(value.website),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Meta {
            page: ::std::result::Result<u64, ::std::string::String>,
            per_page: ::std::result::Result<u64, ::std::string::String>,
            total_pages: ::std::result::Result<u64, ::std::string::String>,
            total_results: ::std::result::Result<u64, ::std::string::String>,
        }
        impl ::std::default::Default for Meta {
            fn default() -> Self {
                Self {
                    page: Err("no value supplied for page".to_string()),
                    per_page: Err("no value supplied for per_page".to_string()),
                    total_pages: Err("no value supplied for total_pages".to_string()),
                    total_results: Err("no value supplied for total_results".to_string()),
                }
            }
        }
        impl Meta {
            pub fn page<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u64>,
                T::Error: ::std::fmt::Display,
            {
                self.page = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for page: {e}")
                    });
                self
            }
            pub fn per_page<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u64>,
                T::Error: ::std::fmt::Display,
            {
                self.per_page = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for per_page: {e}")
                    });
                self
            }
            pub fn total_pages<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u64>,
                T::Error: ::std::fmt::Display,
            {
                self.total_pages = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for total_pages: {e}")
                    });
                self
            }
            pub fn total_results<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u64>,
                T::Error: ::std::fmt::Display,
            {
                self.total_results = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for total_results: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Meta> for super::Meta {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Meta,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    page: value.page?,
                    per_page: value.per_page?,
                    total_pages: value.total_pages?,
                    total_results: value.total_results?,
                })
            }
        }
        impl ::std::convert::From<super::Meta> for Meta {
            fn from(value: super::Meta) -> Self {
                Self {
                    page: Ok(value.page),
                    per_page: Ok(value.per_page),
                    total_pages: Ok(value.total_pages),
                    total_results: Ok(value.total_results),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct OwnedGroup {
            id: ::std::result::Result<u64, ::std::string::String>,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for OwnedGroup {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                    name: Err("no value supplied for name".to_string()),
                }
            }
        }
        impl OwnedGroup {
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
        impl ::std::convert::TryFrom<OwnedGroup> for super::OwnedGroup {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OwnedGroup,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    name: value.name?,
                })
            }
        }
        impl ::std::convert::From<super::OwnedGroup> for OwnedGroup {
            fn from(value: super::OwnedGroup) -> Self {
                Self {
                    id: Ok(value.id),
                    name: Ok(value.name),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct PersonalToken {
            access: ::std::result::Result<::emeritus::Secret, ::std::string::String>,
            message: ::std::result::Result<::std::string::String, ::std::string::String>,
            token_id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
        }
        impl ::std::default::Default for PersonalToken {
            fn default() -> Self {
                Self {
                    access: Err("no value supplied for access".to_string()),
                    message: Err("no value supplied for message".to_string()),
                    token_id: Err("no value supplied for token_id".to_string()),
                }
            }
        }
        impl PersonalToken {
            pub fn access<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::emeritus::Secret>,
                T::Error: ::std::fmt::Display,
            {
                self.access = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for access: {e}")
                    });
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
            pub fn token_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::uuid::Uuid>,
                T::Error: ::std::fmt::Display,
            {
                self.token_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for token_id: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<PersonalToken> for super::PersonalToken {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PersonalToken,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    access: value.access?,
                    message: value.message?,
                    token_id: value.token_id?,
                })
            }
        }
        impl ::std::convert::From<super::PersonalToken> for PersonalToken {
            fn from(value: super::PersonalToken) -> Self {
                Self {
                    access: Ok(value.access),
                    message: Ok(value.message),
                    token_id: Ok(value.token_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Token {
            token: ::std::result::Result<::emeritus::Secret, ::std::string::String>,
        }
        impl ::std::default::Default for Token {
            fn default() -> Self {
                Self {
                    token: Err("no value supplied for token".to_string()),
                }
            }
        }
        impl Token {
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
        impl ::std::convert::TryFrom<Token> for super::Token {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Token,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { token: value.token? })
            }
        }
        impl ::std::convert::From<super::Token> for Token {
            fn from(value: super::Token) -> Self {
                Self { token: Ok(value.token) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct TokenPair {
            access: ::std::result::Result<::emeritus::Secret, ::std::string::String>,
            expires_in: ::std::result::Result<u32, ::std::string::String>,
            refresh: ::std::result::Result<::emeritus::Secret, ::std::string::String>,
            token_type: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for TokenPair {
            fn default() -> Self {
                Self {
                    access: Err("no value supplied for access".to_string()),
                    expires_in: Err("no value supplied for expires_in".to_string()),
                    refresh: Err("no value supplied for refresh".to_string()),
                    token_type: Err("no value supplied for token_type".to_string()),
                }
            }
        }
        impl TokenPair {
            pub fn access<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::emeritus::Secret>,
                T::Error: ::std::fmt::Display,
            {
                self.access = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for access: {e}")
                    });
                self
            }
            pub fn expires_in<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u32>,
                T::Error: ::std::fmt::Display,
            {
                self.expires_in = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for expires_in: {e}")
                    });
                self
            }
            pub fn refresh<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::emeritus::Secret>,
                T::Error: ::std::fmt::Display,
            {
                self.refresh = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for refresh: {e}")
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
        impl ::std::convert::TryFrom<TokenPair> for super::TokenPair {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TokenPair,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    access: value.access?,
                    expires_in: value.expires_in?,
                    refresh: value.refresh?,
                    token_type: value.token_type?,
                })
            }
        }
        impl ::std::convert::From<super::TokenPair> for TokenPair {
            fn from(value: super::TokenPair) -> Self {
                Self {
                    access: Ok(value.access),
                    expires_in: Ok(value.expires_in),
                    refresh: Ok(value.refresh),
                    token_type: Ok(value.token_type),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct TokenPairRequest {
            email: ::std::result::Result<::std::string::String, ::std::string::String>,
            password: ::std::result::Result<::emeritus::Secret, ::std::string::String>,
        }
        impl ::std::default::Default for TokenPairRequest {
            fn default() -> Self {
                Self {
                    email: Err("no value supplied for email".to_string()),
                    password: Err("no value supplied for password".to_string()),
                }
            }
        }
        impl TokenPairRequest {
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
        impl ::std::convert::TryFrom<TokenPairRequest> for super::TokenPairRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TokenPairRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    email: value.email?,
                    password: value.password?,
                })
            }
        }
        impl ::std::convert::From<super::TokenPairRequest> for TokenPairRequest {
            fn from(value: super::TokenPairRequest) -> Self {
                Self {
                    email: Ok(value.email),
                    password: Ok(value.password),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct TokenRefreshRequest {
            refresh: ::std::result::Result<::emeritus::Secret, ::std::string::String>,
        }
        impl ::std::default::Default for TokenRefreshRequest {
            fn default() -> Self {
                Self {
                    refresh: Err("no value supplied for refresh".to_string()),
                }
            }
        }
        impl TokenRefreshRequest {
            pub fn refresh<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::emeritus::Secret>,
                T::Error: ::std::fmt::Display,
            {
                self.refresh = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for refresh: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<TokenRefreshRequest>
        for super::TokenRefreshRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TokenRefreshRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { refresh: value.refresh? })
            }
        }
        impl ::std::convert::From<super::TokenRefreshRequest> for TokenRefreshRequest {
            fn from(value: super::TokenRefreshRequest) -> Self {
                Self { refresh: Ok(value.refresh) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct TokenRequest {
            password: ::std::result::Result<::emeritus::Secret, ::std::string::String>,
            username: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for TokenRequest {
            fn default() -> Self {
                Self {
                    password: Err("no value supplied for password".to_string()),
                    username: Err("no value supplied for username".to_string()),
                }
            }
        }
        impl TokenRequest {
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
        impl ::std::convert::TryFrom<TokenRequest> for super::TokenRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TokenRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    password: value.password?,
                    username: value.username?,
                })
            }
        }
        impl ::std::convert::From<super::TokenRequest> for TokenRequest {
            fn from(value: super::TokenRequest) -> Self {
                Self {
                    password: Ok(value.password),
                    username: Ok(value.username),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct User {
            active_projects: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::uuid::Uuid>>,
                ::std::string::String,
            >,
            atlas_preference: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            email: ::std::result::Result<::std::string::String, ::std::string::String>,
            first_name: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            google_scholar: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            groups_own_json: ::std::result::Result<
                ::std::vec::Vec<super::OwnedGroup>,
                ::std::string::String,
            >,
            id: ::std::result::Result<u64, ::std::string::String>,
            is_attributes_admin: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            is_contact_form_email_receiver: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            is_group_admin: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            is_project_admin: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            is_resources_admin: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            is_superuser: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            is_taxonomies_admin: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            last_name: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            orcid_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            website: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for User {
            fn default() -> Self {
                Self {
                    active_projects: Ok(Default::default()),
                    atlas_preference: Err(
                        "no value supplied for atlas_preference".to_string(),
                    ),
                    email: Err("no value supplied for email".to_string()),
                    first_name: Err("no value supplied for first_name".to_string()),
                    google_scholar: Err(
                        "no value supplied for google_scholar".to_string(),
                    ),
                    groups_own_json: Err(
                        "no value supplied for groups_own_json".to_string(),
                    ),
                    id: Err("no value supplied for id".to_string()),
                    is_attributes_admin: Ok(Default::default()),
                    is_contact_form_email_receiver: Ok(Default::default()),
                    is_group_admin: Ok(Default::default()),
                    is_project_admin: Ok(Default::default()),
                    is_resources_admin: Ok(Default::default()),
                    is_superuser: Ok(Default::default()),
                    is_taxonomies_admin: Ok(Default::default()),
                    last_name: Err("no value supplied for last_name".to_string()),
                    orcid_id: Err("no value supplied for orcid_id".to_string()),
                    website: Err("no value supplied for website".to_string()),
                }
            }
        }
        impl User {
            pub fn active_projects<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::vec::Vec<::uuid::Uuid>>,
            {
                self.active_projects = Ok(value.into_optional());
                self
            }
            pub fn atlas_preference<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.atlas_preference = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for atlas_preference: {e}"
                        )
                    });
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
            pub fn first_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.first_name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for first_name: {e}")
                    });
                self
            }
            pub fn google_scholar<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.google_scholar = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for google_scholar: {e}"
                        )
                    });
                self
            }
            pub fn groups_own_json<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::OwnedGroup>>,
                T::Error: ::std::fmt::Display,
            {
                self.groups_own_json = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for groups_own_json: {e}"
                        )
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
            pub fn is_attributes_admin<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.is_attributes_admin = Ok(value.into_optional());
                self
            }
            pub fn is_contact_form_email_receiver<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.is_contact_form_email_receiver = Ok(value.into_optional());
                self
            }
            pub fn is_group_admin<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.is_group_admin = Ok(value.into_optional());
                self
            }
            pub fn is_project_admin<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.is_project_admin = Ok(value.into_optional());
                self
            }
            pub fn is_resources_admin<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.is_resources_admin = Ok(value.into_optional());
                self
            }
            pub fn is_superuser<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.is_superuser = Ok(value.into_optional());
                self
            }
            pub fn is_taxonomies_admin<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.is_taxonomies_admin = Ok(value.into_optional());
                self
            }
            pub fn last_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.last_name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for last_name: {e}")
                    });
                self
            }
            pub fn orcid_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.orcid_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for orcid_id: {e}")
                    });
                self
            }
            pub fn website<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.website = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for website: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<User> for super::User {
            type Error = super::error::ConversionError;
            fn try_from(
                value: User,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    active_projects: value.active_projects?,
                    atlas_preference: value.atlas_preference?,
                    email: value.email?,
                    first_name: value.first_name?,
                    google_scholar: value.google_scholar?,
                    groups_own_json: value.groups_own_json?,
                    id: value.id?,
                    is_attributes_admin: value.is_attributes_admin?,
                    is_contact_form_email_receiver: value
                        .is_contact_form_email_receiver?,
                    is_group_admin: value.is_group_admin?,
                    is_project_admin: value.is_project_admin?,
                    is_resources_admin: value.is_resources_admin?,
                    is_superuser: value.is_superuser?,
                    is_taxonomies_admin: value.is_taxonomies_admin?,
                    last_name: value.last_name?,
                    orcid_id: value.orcid_id?,
                    website: value.website?,
                })
            }
        }
        impl ::std::convert::From<super::User> for User {
            fn from(value: super::User) -> Self {
                Self {
                    active_projects: Ok(value.active_projects),
                    atlas_preference: Ok(value.atlas_preference),
                    email: Ok(value.email),
                    first_name: Ok(value.first_name),
                    google_scholar: Ok(value.google_scholar),
                    groups_own_json: Ok(value.groups_own_json),
                    id: Ok(value.id),
                    is_attributes_admin: Ok(value.is_attributes_admin),
                    is_contact_form_email_receiver: Ok(
                        value.is_contact_form_email_receiver,
                    ),
                    is_group_admin: Ok(value.is_group_admin),
                    is_project_admin: Ok(value.is_project_admin),
                    is_resources_admin: Ok(value.is_resources_admin),
                    is_superuser: Ok(value.is_superuser),
                    is_taxonomies_admin: Ok(value.is_taxonomies_admin),
                    last_name: Ok(value.last_name),
                    orcid_id: Ok(value.orcid_id),
                    website: Ok(value.website),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UserEnvelope {
            user: ::std::result::Result<super::User, ::std::string::String>,
        }
        impl ::std::default::Default for UserEnvelope {
            fn default() -> Self {
                Self {
                    user: Err("no value supplied for user".to_string()),
                }
            }
        }
        impl UserEnvelope {
            pub fn user<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::User>,
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
        impl ::std::convert::TryFrom<UserEnvelope> for super::UserEnvelope {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserEnvelope,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { user: value.user? })
            }
        }
        impl ::std::convert::From<super::UserEnvelope> for UserEnvelope {
            fn from(value: super::UserEnvelope) -> Self {
                Self { user: Ok(value.user) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UserList {
            count: ::std::result::Result<
                ::std::option::Option<u64>,
                ::std::string::String,
            >,
            meta: ::std::result::Result<
                ::std::option::Option<super::Meta>,
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
            users: ::std::result::Result<
                ::std::vec::Vec<super::User>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UserList {
            fn default() -> Self {
                Self {
                    count: Ok(Default::default()),
                    meta: Ok(Default::default()),
                    next: Ok(Default::default()),
                    previous: Ok(Default::default()),
                    users: Err("no value supplied for users".to_string()),
                }
            }
        }
        impl UserList {
            pub fn count<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<u64>,
            {
                self.count = Ok(value.into_optional());
                self
            }
            pub fn meta<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<super::Meta>,
            {
                self.meta = Ok(value.into_optional());
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
            pub fn users<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::User>>,
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
        impl ::std::convert::TryFrom<UserList> for super::UserList {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    count: value.count?,
                    meta: value.meta?,
                    next: value.next?,
                    previous: value.previous?,
                    users: value.users?,
                })
            }
        }
        impl ::std::convert::From<super::UserList> for UserList {
            fn from(value: super::UserList) -> Self {
                Self {
                    count: Ok(value.count),
                    meta: Ok(value.meta),
                    next: Ok(value.next),
                    previous: Ok(value.previous),
                    users: Ok(value.users),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UserReplacement {
            atlas_preference: ::std::result::Result<
                ::std::option::Option<super::UserReplacementAtlasPreference>,
                ::std::string::String,
            >,
            email: ::std::result::Result<
                super::UserReplacementEmail,
                ::std::string::String,
            >,
            first_name: ::std::result::Result<
                ::std::option::Option<super::UserReplacementFirstName>,
                ::std::string::String,
            >,
            google_scholar: ::std::result::Result<
                ::std::option::Option<super::UserReplacementGoogleScholar>,
                ::std::string::String,
            >,
            last_name: ::std::result::Result<
                ::std::option::Option<super::UserReplacementLastName>,
                ::std::string::String,
            >,
            orcid_id: ::std::result::Result<
                ::std::option::Option<super::UserReplacementOrcidId>,
                ::std::string::String,
            >,
            website: ::std::result::Result<
                ::std::option::Option<super::UserReplacementWebsite>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UserReplacement {
            fn default() -> Self {
                Self {
                    atlas_preference: Ok(Default::default()),
                    email: Err("no value supplied for email".to_string()),
                    first_name: Ok(Default::default()),
                    google_scholar: Ok(Default::default()),
                    last_name: Ok(Default::default()),
                    orcid_id: Ok(Default::default()),
                    website: Ok(Default::default()),
                }
            }
        }
        impl UserReplacement {
            pub fn atlas_preference<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.atlas_preference = value
                    .into_optional()
                    .map(super::UserReplacementAtlasPreference::try_from)
                    .transpose()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for atlas_preference: {e}"
                        )
                    });
                self
            }
            pub fn email<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::UserReplacementEmail>,
                T::Error: ::std::fmt::Display,
            {
                self.email = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for email: {e}")
                    });
                self
            }
            pub fn first_name<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.first_name = value
                    .into_optional()
                    .map(super::UserReplacementFirstName::try_from)
                    .transpose()
                    .map_err(|e| {
                        format!("error converting supplied value for first_name: {e}")
                    });
                self
            }
            pub fn google_scholar<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.google_scholar = value
                    .into_optional()
                    .map(super::UserReplacementGoogleScholar::try_from)
                    .transpose()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for google_scholar: {e}"
                        )
                    });
                self
            }
            pub fn last_name<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.last_name = value
                    .into_optional()
                    .map(super::UserReplacementLastName::try_from)
                    .transpose()
                    .map_err(|e| {
                        format!("error converting supplied value for last_name: {e}")
                    });
                self
            }
            pub fn orcid_id<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.orcid_id = value
                    .into_optional()
                    .map(super::UserReplacementOrcidId::try_from)
                    .transpose()
                    .map_err(|e| {
                        format!("error converting supplied value for orcid_id: {e}")
                    });
                self
            }
            pub fn website<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.website = value
                    .into_optional()
                    .map(super::UserReplacementWebsite::try_from)
                    .transpose()
                    .map_err(|e| {
                        format!("error converting supplied value for website: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UserReplacement> for super::UserReplacement {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserReplacement,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    atlas_preference: value.atlas_preference?,
                    email: value.email?,
                    first_name: value.first_name?,
                    google_scholar: value.google_scholar?,
                    last_name: value.last_name?,
                    orcid_id: value.orcid_id?,
                    website: value.website?,
                })
            }
        }
        impl ::std::convert::From<super::UserReplacement> for UserReplacement {
            fn from(value: super::UserReplacement) -> Self {
                Self {
                    atlas_preference: Ok(value.atlas_preference),
                    email: Ok(value.email),
                    first_name: Ok(value.first_name),
                    google_scholar: Ok(value.google_scholar),
                    last_name: Ok(value.last_name),
                    orcid_id: Ok(value.orcid_id),
                    website: Ok(value.website),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UserUpdate {
            atlas_preference: ::std::result::Result<
                ::std::option::Option<super::UserUpdateAtlasPreference>,
                ::std::string::String,
            >,
            email: ::std::result::Result<
                ::std::option::Option<super::UserUpdateEmail>,
                ::std::string::String,
            >,
            first_name: ::std::result::Result<
                ::std::option::Option<super::UserUpdateFirstName>,
                ::std::string::String,
            >,
            google_scholar: ::std::result::Result<
                ::std::option::Option<super::UserUpdateGoogleScholar>,
                ::std::string::String,
            >,
            is_attributes_admin: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            is_contact_form_email_receiver: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            is_group_admin: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            is_project_admin: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            is_resources_admin: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            is_superuser: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            is_taxonomies_admin: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            last_name: ::std::result::Result<
                ::std::option::Option<super::UserUpdateLastName>,
                ::std::string::String,
            >,
            orcid_id: ::std::result::Result<
                ::std::option::Option<super::UserUpdateOrcidId>,
                ::std::string::String,
            >,
            website: ::std::result::Result<
                ::std::option::Option<super::UserUpdateWebsite>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UserUpdate {
            fn default() -> Self {
                Self {
                    atlas_preference: Ok(Default::default()),
                    email: Ok(Default::default()),
                    first_name: Ok(Default::default()),
                    google_scholar: Ok(Default::default()),
                    is_attributes_admin: Ok(Default::default()),
                    is_contact_form_email_receiver: Ok(Default::default()),
                    is_group_admin: Ok(Default::default()),
                    is_project_admin: Ok(Default::default()),
                    is_resources_admin: Ok(Default::default()),
                    is_superuser: Ok(Default::default()),
                    is_taxonomies_admin: Ok(Default::default()),
                    last_name: Ok(Default::default()),
                    orcid_id: Ok(Default::default()),
                    website: Ok(Default::default()),
                }
            }
        }
        impl UserUpdate {
            pub fn atlas_preference<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.atlas_preference = value
                    .into_optional()
                    .map(super::UserUpdateAtlasPreference::try_from)
                    .transpose()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for atlas_preference: {e}"
                        )
                    });
                self
            }
            pub fn email<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.email = value
                    .into_optional()
                    .map(super::UserUpdateEmail::try_from)
                    .transpose()
                    .map_err(|e| {
                        format!("error converting supplied value for email: {e}")
                    });
                self
            }
            pub fn first_name<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.first_name = value
                    .into_optional()
                    .map(super::UserUpdateFirstName::try_from)
                    .transpose()
                    .map_err(|e| {
                        format!("error converting supplied value for first_name: {e}")
                    });
                self
            }
            pub fn google_scholar<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.google_scholar = value
                    .into_optional()
                    .map(super::UserUpdateGoogleScholar::try_from)
                    .transpose()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for google_scholar: {e}"
                        )
                    });
                self
            }
            pub fn is_attributes_admin<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.is_attributes_admin = Ok(value.into_optional());
                self
            }
            pub fn is_contact_form_email_receiver<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.is_contact_form_email_receiver = Ok(value.into_optional());
                self
            }
            pub fn is_group_admin<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.is_group_admin = Ok(value.into_optional());
                self
            }
            pub fn is_project_admin<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.is_project_admin = Ok(value.into_optional());
                self
            }
            pub fn is_resources_admin<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.is_resources_admin = Ok(value.into_optional());
                self
            }
            pub fn is_superuser<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.is_superuser = Ok(value.into_optional());
                self
            }
            pub fn is_taxonomies_admin<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<bool>,
            {
                self.is_taxonomies_admin = Ok(value.into_optional());
                self
            }
            pub fn last_name<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.last_name = value
                    .into_optional()
                    .map(super::UserUpdateLastName::try_from)
                    .transpose()
                    .map_err(|e| {
                        format!("error converting supplied value for last_name: {e}")
                    });
                self
            }
            pub fn orcid_id<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.orcid_id = value
                    .into_optional()
                    .map(super::UserUpdateOrcidId::try_from)
                    .transpose()
                    .map_err(|e| {
                        format!("error converting supplied value for orcid_id: {e}")
                    });
                self
            }
            pub fn website<T>(mut self, value: T) -> Self
            where
                T: crate::IntoOptional<::std::string::String>,
            {
                self.website = value
                    .into_optional()
                    .map(super::UserUpdateWebsite::try_from)
                    .transpose()
                    .map_err(|e| {
                        format!("error converting supplied value for website: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UserUpdate> for super::UserUpdate {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserUpdate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    atlas_preference: value.atlas_preference?,
                    email: value.email?,
                    first_name: value.first_name?,
                    google_scholar: value.google_scholar?,
                    is_attributes_admin: value.is_attributes_admin?,
                    is_contact_form_email_receiver: value
                        .is_contact_form_email_receiver?,
                    is_group_admin: value.is_group_admin?,
                    is_project_admin: value.is_project_admin?,
                    is_resources_admin: value.is_resources_admin?,
                    is_superuser: value.is_superuser?,
                    is_taxonomies_admin: value.is_taxonomies_admin?,
                    last_name: value.last_name?,
                    orcid_id: value.orcid_id?,
                    website: value.website?,
                })
            }
        }
        impl ::std::convert::From<super::UserUpdate> for UserUpdate {
            fn from(value: super::UserUpdate) -> Self {
                Self {
                    atlas_preference: Ok(value.atlas_preference),
                    email: Ok(value.email),
                    first_name: Ok(value.first_name),
                    google_scholar: Ok(value.google_scholar),
                    is_attributes_admin: Ok(value.is_attributes_admin),
                    is_contact_form_email_receiver: Ok(
                        value.is_contact_form_email_receiver,
                    ),
                    is_group_admin: Ok(value.is_group_admin),
                    is_project_admin: Ok(value.is_project_admin),
                    is_resources_admin: Ok(value.is_resources_admin),
                    is_superuser: Ok(value.is_superuser),
                    is_taxonomies_admin: Ok(value.is_taxonomies_admin),
                    last_name: Ok(value.last_name),
                    orcid_id: Ok(value.orcid_id),
                    website: Ok(value.website),
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
/// Client for BrainSTEM user API
///
/// Users, groups and laboratories of BrainSTEM, and how people sign in.
///
/// The contract is that of the user documentation of 2023 to 2025. What came later (`active_projects`, `meta`, pairs of tokens, the device flow) is in it too and says so. Paths work with and without a slash at the end.
///
/// Every operation says under `x-provenance` how sure it is: `seed` (the system's own user documentation), `upstream` (its later documentation or its official clients), `measured` (seen on a running system) or `assumed` (not established; the description says what was assumed). A response marked `x-provenance: assumed` is assumed although its operation is not. An operation whose method promises that a second call does no harm, and which does not keep that, says `x-idempotent: false`.
///
/// The source of the server is not public, and the documentation shows no body of an error: of errors the documented part is the status, and every body is that of the libraries that the server is known to be built with (Django REST framework, `dynamic-rest`), as measured on a stack of them. What meets an unknown path or method, or `OPTIONS`, stands under `x-outside-operations`; every answer names the path's methods in `Allow`.
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
    /// Signs in, until May 2023
    ///
    /// The token is sent as `Authorization: Token <token>`. In that age the server also took the address
    /// and password themselves, as HTTP Basic.
    ///
    /// Assumed: that the token is one of 40 hexadecimal digits, what a wrong password is answered with,
    /// and that a server of a later age does not have the path.
    ///
    /// Sends a `POST` request to `/api-token-auth/`
    pub fn legacy_token_create(&self) -> builder::LegacyTokenCreate<'_> {
        builder::LegacyTokenCreate::new(self)
    }
    /// Begins to sign in a device
    ///
    /// Whoever is to be signed in approves under `verification_uri_complete` in a browser; the device
    /// asks for its token meanwhile. A later addition, of March 2026; this server has it in every age.
    ///
    /// Assumed: the status of success, and that `client_name` makes no difference.
    ///
    /// Sends a `POST` request to `/api/auth/device/`
    pub fn device_authorize(&self) -> builder::DeviceAuthorize<'_> {
        builder::DeviceAuthorize::new(self)
    }
    /// Asks for the token of a device
    ///
    /// The answer is always 200: `status` or `error` says how the authorization stands.
    ///
    /// Assumed: that a code which nobody knows is answered as one whose time is over, and that asking too
    /// often does no harm.
    ///
    /// Sends a `POST` request to `/api/auth/device/token/`
    pub fn device_token_poll(&self) -> builder::DeviceTokenPoll<'_> {
        builder::DeviceTokenPoll::new(self)
    }
    /// Signs in for a pair of tokens
    ///
    /// An access token for an hour, and a refresh token for 30 days. Documented from October 2025 to
    /// March 2026; this server has it in every age.
    ///
    /// Assumed: what a wrong password is answered with, which is what the library answers.
    ///
    /// Sends a `POST` request to `/api/auth/token/`
    pub fn token_pair_create(&self) -> builder::TokenPairCreate<'_> {
        builder::TokenPairCreate::new(self)
    }
    /// Renews a pair of tokens
    ///
    /// The refresh token that was sent is dead from then on.
    ///
    /// Assumed: that the access tokens of before live on, and what a refresh token that is no good is
    /// answered with, which is what the library answers.
    ///
    /// Sends a `POST` request to `/api/auth/token/refresh/`
    pub fn token_pair_refresh(&self) -> builder::TokenPairRefresh<'_> {
        builder::TokenPairRefresh::new(self)
    }
    /// Signs in
    ///
    /// From May 2023 to October 2025 the answer has the key `token`, whose token never expires; from then
    /// on it has the key `access`. Since March 2026 the path is not documented any more: personal access
    /// tokens are made on a web page, or by the device flow.
    ///
    /// Assumed: what a wrong password is answered with, which is what the library answers; that `access`
    /// is a personal access token, which lives for a year from its last use; and that a server before
    /// May 2023 does not have the path.
    ///
    /// Sends a `POST` request to `/api/token/`
    pub fn token_create(&self) -> builder::TokenCreate<'_> {
        builder::TokenCreate::new(self)
    }
    /// Lists groups
    ///
    /// All groups are public. Fields to filter and sort by: `id` and `name`. Groups stand under
    /// `auth/group/` too, where the web pages and other clients look for them, here and in what follows.
    ///
    /// Sends a `GET` request to `/api/{portal}/users/group/`
    ///
    /// Arguments:
    /// - `portal`: The portal. Any other is answered as a path that does not exist.
    /// - `include`: Relations whose rows come along at the top level of the answer, as `name` or `name.*`. A
    /// member that is no relation is there anyway.
    /// - `limit`: How many rows to answer: 20 unless given, 100 at the most. What is no positive number counts
    /// as not given, and so for the other three.
    /// - `offset`: How many rows to skip.
    /// - `page`: The number of the page, from 1, where neither `limit` nor `offset` is given. Assumed: the
    /// library has it, the documentation does not.
    /// - `per_page`: How many rows a page has: 20 unless given, 100 at the most. Assumed, as `page` is.
    /// - `sort`: Fields to sort by, the first first; `-` in front of one puts the greatest first. Unless
    /// sorted, rows are in the order of their ids, which is assumed. Text is compared by code
    /// points, which is assumed too.
    pub fn groups_list(&self) -> builder::GroupsList<'_> {
        builder::GroupsList::new(self)
    }
    /// Makes a group
    ///
    /// Whoever makes it becomes its only member, manager and owner.
    ///
    /// Sends a `POST` request to `/api/{portal}/users/group/`
    ///
    /// Arguments:
    /// - `portal`: The portal. Any other is answered as a path that does not exist.
    /// - `body`
    pub fn group_create(&self) -> builder::GroupCreate<'_> {
        builder::GroupCreate::new(self)
    }
    /// Returns a group
    ///
    /// Sends a `GET` request to `/api/{portal}/users/group/{id}/`
    ///
    /// Arguments:
    /// - `portal`: The portal. Any other is answered as a path that does not exist.
    /// - `id`: The id of what is meant: digits for users and groups, a UUID for everything else. Whatever is none is answered with 404.
    pub fn group_get(&self) -> builder::GroupGet<'_> {
        builder::GroupGet::new(self)
    }
    /// Deletes a group
    ///
    /// Assumed: owners and administrators may.
    ///
    /// Sends a `DELETE` request to `/api/{portal}/users/group/{id}/`
    ///
    /// Arguments:
    /// - `portal`: The portal. Any other is answered as a path that does not exist.
    /// - `id`: The id of what is meant: digits for users and groups, a UUID for everything else. Whatever is none is answered with 404.
    pub fn group_delete(&self) -> builder::GroupDelete<'_> {
        builder::GroupDelete::new(self)
    }
    /// Changes a group
    ///
    /// Owners rename it, and give and take the rights of its members; managers invite people without
    /// rights and remove members without rights. Who is named and is no member is invited, with the
    /// rights that are said, and only in the group once the invitation is accepted.
    ///
    /// Assumed: administrators count as owners; nothing is done if part of it is not the caller's to do,
    /// if nobody has one of the addresses, or if who is to be removed is no member.
    ///
    /// Sends a `PATCH` request to `/api/{portal}/users/group/{id}/`
    ///
    /// Arguments:
    /// - `portal`: The portal. Any other is answered as a path that does not exist.
    /// - `id`: The id of what is meant: digits for users and groups, a UUID for everything else. Whatever is none is answered with 404.
    /// - `body`
    pub fn group_update(&self) -> builder::GroupUpdate<'_> {
        builder::GroupUpdate::new(self)
    }
    /// Asks to be let into a group
    ///
    /// A `GET` that changes something: it makes a membership request.
    ///
    /// Assumed: the answer, which is not documented, is that request.
    ///
    /// Sends a `GET` request to `/api/{portal}/users/group/{id}/join/`
    ///
    /// Arguments:
    /// - `portal`: The portal. Any other is answered as a path that does not exist.
    /// - `id`: The id of what is meant: digits for users and groups, a UUID for everything else. Whatever is none is answered with 404.
    pub fn group_join(&self) -> builder::GroupJoin<'_> {
        builder::GroupJoin::new(self)
    }
    /// Leaves a group
    ///
    /// A `GET` that changes something.
    ///
    /// Assumed: the answer, which is not documented, is the group; its last owner may leave too.
    ///
    /// Sends a `GET` request to `/api/{portal}/users/group/{id}/leave/`
    ///
    /// Arguments:
    /// - `portal`: The portal. Any other is answered as a path that does not exist.
    /// - `id`: The id of what is meant: digits for users and groups, a UUID for everything else. Whatever is none is answered with 404.
    pub fn group_leave(&self) -> builder::GroupLeave<'_> {
        builder::GroupLeave::new(self)
    }
    /// Lists invitations
    ///
    /// Assumed: callers know of their own and of those of groups that they manage, administrators of all.
    /// Today's documentation has them on the private portal only.
    ///
    /// Fields to filter and sort by: every member, `authgroup.name` and `user_account_invitation.email`.
    /// `authgroup` and `user_account_invitation` can be included. One official client asks for them under
    /// `group_membership_invitation/`, which is answered too, here and in what follows.
    ///
    /// Sends a `GET` request to `/api/{portal}/users/groupmembershipinvitation/`
    ///
    /// Arguments:
    /// - `portal`: The portal. Any other is answered as a path that does not exist.
    /// - `include`: Relations whose rows come along at the top level of the answer, as `name` or `name.*`. A
    /// member that is no relation is there anyway.
    /// - `limit`: How many rows to answer: 20 unless given, 100 at the most. What is no positive number counts
    /// as not given, and so for the other three.
    /// - `offset`: How many rows to skip.
    /// - `page`: The number of the page, from 1, where neither `limit` nor `offset` is given. Assumed: the
    /// library has it, the documentation does not.
    /// - `per_page`: How many rows a page has: 20 unless given, 100 at the most. Assumed, as `page` is.
    /// - `sort`: Fields to sort by, the first first; `-` in front of one puts the greatest first. Unless
    /// sorted, rows are in the order of their ids, which is assumed. Text is compared by code
    /// points, which is assumed too.
    pub fn invitations_list(&self) -> builder::InvitationsList<'_> {
        builder::InvitationsList::new(self)
    }
    /// Returns an invitation
    ///
    /// Sends a `GET` request to `/api/{portal}/users/groupmembershipinvitation/{id}/`
    ///
    /// Arguments:
    /// - `portal`: The portal. Any other is answered as a path that does not exist.
    /// - `id`: The id of what is meant: digits for users and groups, a UUID for everything else. Whatever is none is answered with 404.
    pub fn invitation_get(&self) -> builder::InvitationGet<'_> {
        builder::InvitationGet::new(self)
    }
    /// Accepts an invitation
    ///
    /// The invited comes into the group, with the rights that were promised.
    ///
    /// A `GET` that changes something.
    ///
    /// Assumed: the invited and administrators may; the answer, which is not documented, is the invitation.
    ///
    /// Sends a `GET` request to `/api/{portal}/users/groupmembershipinvitation/{id}/accept/`
    ///
    /// Arguments:
    /// - `portal`: The portal. Any other is answered as a path that does not exist.
    /// - `id`: The id of what is meant: digits for users and groups, a UUID for everything else. Whatever is none is answered with 404.
    pub fn invitation_accept(&self) -> builder::InvitationAccept<'_> {
        builder::InvitationAccept::new(self)
    }
    /// Takes back an invitation
    ///
    /// A `GET` that changes something.
    ///
    /// Assumed: managers and owners of the group and administrators may; the answer, which is not documented, is the invitation.
    ///
    /// Sends a `GET` request to `/api/{portal}/users/groupmembershipinvitation/{id}/cancel/`
    ///
    /// Arguments:
    /// - `portal`: The portal. Any other is answered as a path that does not exist.
    /// - `id`: The id of what is meant: digits for users and groups, a UUID for everything else. Whatever is none is answered with 404.
    pub fn invitation_cancel(&self) -> builder::InvitationCancel<'_> {
        builder::InvitationCancel::new(self)
    }
    /// Rejects an invitation
    ///
    /// A `GET` that changes something.
    ///
    /// Assumed: the invited and administrators may; the answer, which is not documented, is the invitation.
    ///
    /// Sends a `GET` request to `/api/{portal}/users/groupmembershipinvitation/{id}/reject/`
    ///
    /// Arguments:
    /// - `portal`: The portal. Any other is answered as a path that does not exist.
    /// - `id`: The id of what is meant: digits for users and groups, a UUID for everything else. Whatever is none is answered with 404.
    pub fn invitation_reject(&self) -> builder::InvitationReject<'_> {
        builder::InvitationReject::new(self)
    }
    /// Lists requests to join
    ///
    /// Assumed: callers know of their own and of those of groups that they manage, administrators of all.
    /// Today's documentation has them on the private portal only.
    ///
    /// Fields to filter and sort by: every member, `authgroup.name` and `user_account_request.email`.
    /// `authgroup` and `user_account_request` can be included. One official client asks for them under
    /// `group_membership_request/`, which is answered too, here and in what follows.
    ///
    /// Sends a `GET` request to `/api/{portal}/users/groupmembershiprequest/`
    ///
    /// Arguments:
    /// - `portal`: The portal. Any other is answered as a path that does not exist.
    /// - `include`: Relations whose rows come along at the top level of the answer, as `name` or `name.*`. A
    /// member that is no relation is there anyway.
    /// - `limit`: How many rows to answer: 20 unless given, 100 at the most. What is no positive number counts
    /// as not given, and so for the other three.
    /// - `offset`: How many rows to skip.
    /// - `page`: The number of the page, from 1, where neither `limit` nor `offset` is given. Assumed: the
    /// library has it, the documentation does not.
    /// - `per_page`: How many rows a page has: 20 unless given, 100 at the most. Assumed, as `page` is.
    /// - `sort`: Fields to sort by, the first first; `-` in front of one puts the greatest first. Unless
    /// sorted, rows are in the order of their ids, which is assumed. Text is compared by code
    /// points, which is assumed too.
    pub fn join_requests_list(&self) -> builder::JoinRequestsList<'_> {
        builder::JoinRequestsList::new(self)
    }
    /// Returns a request to join
    ///
    /// Sends a `GET` request to `/api/{portal}/users/groupmembershiprequest/{id}/`
    ///
    /// Arguments:
    /// - `portal`: The portal. Any other is answered as a path that does not exist.
    /// - `id`: The id of what is meant: digits for users and groups, a UUID for everything else. Whatever is none is answered with 404.
    pub fn join_request_get(&self) -> builder::JoinRequestGet<'_> {
        builder::JoinRequestGet::new(self)
    }
    /// Accepts a request to join
    ///
    /// Who asked comes into the group, as a member without rights.
    ///
    /// A `GET` that changes something.
    ///
    /// Assumed: managers and owners of the group and administrators may; the answer, which is not documented, is the request to join.
    ///
    /// Sends a `GET` request to `/api/{portal}/users/groupmembershiprequest/{id}/accept/`
    ///
    /// Arguments:
    /// - `portal`: The portal. Any other is answered as a path that does not exist.
    /// - `id`: The id of what is meant: digits for users and groups, a UUID for everything else. Whatever is none is answered with 404.
    pub fn join_request_accept(&self) -> builder::JoinRequestAccept<'_> {
        builder::JoinRequestAccept::new(self)
    }
    /// Takes back a request to join
    ///
    /// A `GET` that changes something.
    ///
    /// Assumed: who made it and administrators may; the answer, which is not documented, is the request to join.
    ///
    /// Sends a `GET` request to `/api/{portal}/users/groupmembershiprequest/{id}/cancel/`
    ///
    /// Arguments:
    /// - `portal`: The portal. Any other is answered as a path that does not exist.
    /// - `id`: The id of what is meant: digits for users and groups, a UUID for everything else. Whatever is none is answered with 404.
    pub fn join_request_cancel(&self) -> builder::JoinRequestCancel<'_> {
        builder::JoinRequestCancel::new(self)
    }
    /// Rejects a request to join
    ///
    /// A `GET` that changes something.
    ///
    /// Assumed: managers and owners of the group and administrators may; the answer, which is not documented, is the request to join.
    ///
    /// Sends a `GET` request to `/api/{portal}/users/groupmembershiprequest/{id}/reject/`
    ///
    /// Arguments:
    /// - `portal`: The portal. Any other is answered as a path that does not exist.
    /// - `id`: The id of what is meant: digits for users and groups, a UUID for everything else. Whatever is none is answered with 404.
    pub fn join_request_reject(&self) -> builder::JoinRequestReject<'_> {
        builder::JoinRequestReject::new(self)
    }
    /// Lists laboratories
    ///
    /// Fields to filter and sort by: every member, `group.name` and `principal_investigators.email`.
    /// `group` and `principal_investigators` can be included.
    ///
    /// Assumed: who sees them, which is as with groups.
    ///
    /// Sends a `GET` request to `/api/{portal}/users/laboratory/`
    ///
    /// Arguments:
    /// - `portal`: The portal. Any other is answered as a path that does not exist.
    /// - `include`: Relations whose rows come along at the top level of the answer, as `name` or `name.*`. A
    /// member that is no relation is there anyway.
    /// - `limit`: How many rows to answer: 20 unless given, 100 at the most. What is no positive number counts
    /// as not given, and so for the other three.
    /// - `offset`: How many rows to skip.
    /// - `page`: The number of the page, from 1, where neither `limit` nor `offset` is given. Assumed: the
    /// library has it, the documentation does not.
    /// - `per_page`: How many rows a page has: 20 unless given, 100 at the most. Assumed, as `page` is.
    /// - `sort`: Fields to sort by, the first first; `-` in front of one puts the greatest first. Unless
    /// sorted, rows are in the order of their ids, which is assumed. Text is compared by code
    /// points, which is assumed too.
    pub fn laboratories_list(&self) -> builder::LaboratoriesList<'_> {
        builder::LaboratoriesList::new(self)
    }
    /// Makes a laboratory
    ///
    /// Owners of its group may; administrators too, which is assumed.
    ///
    /// Sends a `POST` request to `/api/{portal}/users/laboratory/`
    ///
    /// Arguments:
    /// - `portal`: The portal. Any other is answered as a path that does not exist.
    /// - `body`
    pub fn laboratory_create(&self) -> builder::LaboratoryCreate<'_> {
        builder::LaboratoryCreate::new(self)
    }
    /// Returns a laboratory
    ///
    /// Sends a `GET` request to `/api/{portal}/users/laboratory/{id}/`
    ///
    /// Arguments:
    /// - `portal`: The portal. Any other is answered as a path that does not exist.
    /// - `id`: The id of what is meant: digits for users and groups, a UUID for everything else. Whatever is none is answered with 404.
    pub fn laboratory_get(&self) -> builder::LaboratoryGet<'_> {
        builder::LaboratoryGet::new(self)
    }
    /// Replaces a laboratory
    ///
    /// Assumed: what is required has to be there, all else stays if it is absent.
    ///
    /// Sends a `PUT` request to `/api/{portal}/users/laboratory/{id}/`
    ///
    /// Arguments:
    /// - `portal`: The portal. Any other is answered as a path that does not exist.
    /// - `id`: The id of what is meant: digits for users and groups, a UUID for everything else. Whatever is none is answered with 404.
    /// - `body`
    pub fn laboratory_replace(&self) -> builder::LaboratoryReplace<'_> {
        builder::LaboratoryReplace::new(self)
    }
    /// Deletes a laboratory
    ///
    /// Owners of its group may; administrators too, which is assumed.
    ///
    /// Sends a `DELETE` request to `/api/{portal}/users/laboratory/{id}/`
    ///
    /// Arguments:
    /// - `portal`: The portal. Any other is answered as a path that does not exist.
    /// - `id`: The id of what is meant: digits for users and groups, a UUID for everything else. Whatever is none is answered with 404.
    pub fn laboratory_delete(&self) -> builder::LaboratoryDelete<'_> {
        builder::LaboratoryDelete::new(self)
    }
    /// Changes a laboratory
    ///
    /// Owners of its group may, and of the group that it is given to; administrators too, which is
    /// assumed.
    ///
    /// Sends a `PATCH` request to `/api/{portal}/users/laboratory/{id}/`
    ///
    /// Arguments:
    /// - `portal`: The portal. Any other is answered as a path that does not exist.
    /// - `id`: The id of what is meant: digits for users and groups, a UUID for everything else. Whatever is none is answered with 404.
    /// - `body`
    pub fn laboratory_update(&self) -> builder::LaboratoryUpdate<'_> {
        builder::LaboratoryUpdate::new(self)
    }
    /// Lists users
    ///
    /// Everybody with an account, on every portal: the public one needs none. Of the members that
    /// administrators alone see nothing is shown on the public portal, whoever asks, and nobody else can
    /// filter or sort by them.
    ///
    /// Fields to filter and sort by: every member but `groups_own_json`.
    ///
    /// Assumed: who is not signed in is answered with 401 on the other portals, who is not an
    /// administrator with 403 on `super`, and an administrator is whoever has `is_superuser`. Only
    /// `users` is documented of the answer; `meta` was mentioned later without its contents, `count` and
    /// `next` are what official clients read.
    ///
    /// Sends a `GET` request to `/api/{portal}/users/user/`
    ///
    /// Arguments:
    /// - `portal`: The portal. Any other is answered as a path that does not exist.
    /// - `include`: Relations whose rows come along at the top level of the answer, as `name` or `name.*`. A
    /// member that is no relation is there anyway.
    /// - `limit`: How many rows to answer: 20 unless given, 100 at the most. What is no positive number counts
    /// as not given, and so for the other three.
    /// - `offset`: How many rows to skip.
    /// - `page`: The number of the page, from 1, where neither `limit` nor `offset` is given. Assumed: the
    /// library has it, the documentation does not.
    /// - `per_page`: How many rows a page has: 20 unless given, 100 at the most. Assumed, as `page` is.
    /// - `sort`: Fields to sort by, the first first; `-` in front of one puts the greatest first. Unless
    /// sorted, rows are in the order of their ids, which is assumed. Text is compared by code
    /// points, which is assumed too.
    pub fn users_list(&self) -> builder::UsersList<'_> {
        builder::UsersList::new(self)
    }
    /// Returns a user
    ///
    /// Every profile is public. The members that administrators alone see are shown to them on the
    /// private and the super portal; users do not see their own.
    ///
    /// Sends a `GET` request to `/api/{portal}/users/user/{id}/`
    ///
    /// Arguments:
    /// - `portal`: The portal. Any other is answered as a path that does not exist.
    /// - `id`: The id of what is meant: digits for users and groups, a UUID for everything else. Whatever is none is answered with 404.
    pub fn user_get(&self) -> builder::UserGet<'_> {
        builder::UserGet::new(self)
    }
    /// Replaces a user
    ///
    /// Assumed as a whole: a page about the API in general says that `PUT` replaces, the page about users
    /// has no `PUT`. Who may do it is as in a change, and so is all else, but `email` is required.
    ///
    /// Sends a `PUT` request to `/api/{portal}/users/user/{id}/`
    ///
    /// Arguments:
    /// - `portal`: The portal. Any other is answered as a path that does not exist.
    /// - `id`: The id of what is meant: digits for users and groups, a UUID for everything else. Whatever is none is answered with 404.
    /// - `body`
    pub fn user_replace(&self) -> builder::UserReplace<'_> {
        builder::UserReplace::new(self)
    }
    /// Deletes a user
    ///
    /// Administrators alone may. Whoever may not is not told whether there is such a user.
    ///
    /// Sends a `DELETE` request to `/api/{portal}/users/user/{id}/`
    ///
    /// Arguments:
    /// - `portal`: The portal. Any other is answered as a path that does not exist.
    /// - `id`: The id of what is meant: digits for users and groups, a UUID for everything else. Whatever is none is answered with 404.
    pub fn user_delete(&self) -> builder::UserDelete<'_> {
        builder::UserDelete::new(self)
    }
    /// Changes a user
    ///
    /// Users change themselves, administrators everybody. What the body does not have stays as it is;
    /// what it should not have is ignored. On the public portal nothing can be changed: who tries is
    /// answered with 401 or, signed in, with 403.
    ///
    /// Assumed: administrators may write the members that they alone see, and nobody else can; whoever
    /// may not change a user is not told whether there is one.
    ///
    /// Sends a `PATCH` request to `/api/{portal}/users/user/{id}/`
    ///
    /// Arguments:
    /// - `portal`: The portal. Any other is answered as a path that does not exist.
    /// - `id`: The id of what is meant: digits for users and groups, a UUID for everything else. Whatever is none is answered with 404.
    /// - `body`
    pub fn user_update(&self) -> builder::UserUpdate<'_> {
        builder::UserUpdate::new(self)
    }
}
/// Types for composing operation parameters.
pub mod builder {
    use super::types;
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };
    /// Builder for [`Client::legacy_token_create`]
    ///
    /// [`Client::legacy_token_create`]: super::Client::legacy_token_create
    #[derive(Debug, Clone)]
    pub struct LegacyTokenCreate<'a> {
        client: &'a super::Client,
        body: Result<types::builder::TokenRequest, String>,
    }
    impl<'a> LegacyTokenCreate<'a> {
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
        ) -> Result<ResponseValue<types::Token>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::TokenRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/api-token-auth/", client.baseurl,);
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
                operation_id: "legacy_token_create",
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
        /// Sends a `POST` request to `/api-token-auth/`
        pub async fn send(self) -> Result<ResponseValue<types::Token>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("legacy_token_create", error))
        }
    }
    /// Builder for [`Client::device_authorize`]
    ///
    /// [`Client::device_authorize`]: super::Client::device_authorize
    #[derive(Debug, Clone)]
    pub struct DeviceAuthorize<'a> {
        client: &'a super::Client,
        body: Result<types::builder::DeviceRequest, String>,
    }
    impl<'a> DeviceAuthorize<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DeviceRequest>,
            <V as std::convert::TryInto<types::DeviceRequest>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `DeviceRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::DeviceRequest,
            ) -> types::builder::DeviceRequest,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::DeviceAuthorization>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::DeviceRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/auth/device/", client.baseurl,);
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
                operation_id: "device_authorize",
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
        /// Sends a `POST` request to `/api/auth/device/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::DeviceAuthorization>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("device_authorize", error))
        }
    }
    /// Builder for [`Client::device_token_poll`]
    ///
    /// [`Client::device_token_poll`]: super::Client::device_token_poll
    #[derive(Debug, Clone)]
    pub struct DeviceTokenPoll<'a> {
        client: &'a super::Client,
        body: Result<types::builder::DevicePoll, String>,
    }
    impl<'a> DeviceTokenPoll<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DevicePoll>,
            <V as std::convert::TryInto<types::DevicePoll>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `DevicePoll` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::DevicePoll,
            ) -> types::builder::DevicePoll,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::DeviceStanding>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::DevicePoll::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/auth/device/token/", client.baseurl,);
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
                operation_id: "device_token_poll",
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
        /// Sends a `POST` request to `/api/auth/device/token/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::DeviceStanding>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("device_token_poll", error))
        }
    }
    /// Builder for [`Client::token_pair_create`]
    ///
    /// [`Client::token_pair_create`]: super::Client::token_pair_create
    #[derive(Debug, Clone)]
    pub struct TokenPairCreate<'a> {
        client: &'a super::Client,
        body: Result<types::builder::TokenPairRequest, String>,
    }
    impl<'a> TokenPairCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::TokenPairRequest>,
            <V as std::convert::TryInto<
                types::TokenPairRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `TokenPairRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::TokenPairRequest,
            ) -> types::builder::TokenPairRequest,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::TokenPair>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::TokenPairRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/auth/token/", client.baseurl,);
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
                operation_id: "token_pair_create",
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
        /// Sends a `POST` request to `/api/auth/token/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::TokenPair>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("token_pair_create", error))
        }
    }
    /// Builder for [`Client::token_pair_refresh`]
    ///
    /// [`Client::token_pair_refresh`]: super::Client::token_pair_refresh
    #[derive(Debug, Clone)]
    pub struct TokenPairRefresh<'a> {
        client: &'a super::Client,
        body: Result<types::builder::TokenRefreshRequest, String>,
    }
    impl<'a> TokenPairRefresh<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::TokenRefreshRequest>,
            <V as std::convert::TryInto<
                types::TokenRefreshRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `TokenRefreshRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::TokenRefreshRequest,
            ) -> types::builder::TokenRefreshRequest,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::TokenPair>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::TokenRefreshRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/auth/token/refresh/", client.baseurl,);
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
                operation_id: "token_pair_refresh",
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
        /// Sends a `POST` request to `/api/auth/token/refresh/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::TokenPair>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("token_pair_refresh", error))
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
        ) -> Result<ResponseValue<types::TokenCreateResponse>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::TokenRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/token/", client.baseurl,);
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
        /// Sends a `POST` request to `/api/token/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::TokenCreateResponse>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("token_create", error))
        }
    }
    /// Builder for [`Client::groups_list`]
    ///
    /// [`Client::groups_list`]: super::Client::groups_list
    #[derive(Debug, Clone)]
    pub struct GroupsList<'a> {
        client: &'a super::Client,
        portal: Result<types::Portal, String>,
        include: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        limit: Result<Option<u32>, String>,
        offset: Result<Option<u32>, String>,
        page: Result<Option<u32>, String>,
        per_page: Result<Option<u32>, String>,
        sort: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    }
    impl<'a> GroupsList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                portal: Err("portal was not initialized".to_string()),
                include: Ok(None),
                limit: Ok(None),
                offset: Ok(None),
                page: Ok(None),
                per_page: Ok(None),
                sort: Ok(None),
            }
        }
        pub fn portal<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Portal>,
        {
            self.portal = value
                .try_into()
                .map_err(|_| "conversion to `Portal` for portal failed".to_string());
            self
        }
        pub fn include<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.include = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `String >` for include failed".to_string());
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
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u32` for offset failed".to_string());
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
        pub fn per_page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.per_page = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u32` for per_page failed".to_string());
            self
        }
        pub fn sort<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.sort = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `String >` for sort failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::GroupList>, Error<()>> {
            let Self { client, portal, include, limit, offset, page, per_page, sort } = self;
            let portal = portal.map_err(Error::InvalidRequest)?;
            let include = include.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let page = page.map_err(Error::InvalidRequest)?;
            let per_page = per_page.map_err(Error::InvalidRequest)?;
            let sort = sort.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/{}/users/group/", client.baseurl, encode_path(& portal
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
                .query(&progenitor_client::QueryParam::new("include[]", &include))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(&progenitor_client::QueryParam::new("page", &page))
                .query(&progenitor_client::QueryParam::new("per_page", &per_page))
                .query(&progenitor_client::QueryParam::new("sort[]", &sort))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "groups_list",
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
        /// Sends a `GET` request to `/api/{portal}/users/group/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::GroupList>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("groups_list", error))
        }
    }
    /// Builder for [`Client::group_create`]
    ///
    /// [`Client::group_create`]: super::Client::group_create
    #[derive(Debug, Clone)]
    pub struct GroupCreate<'a> {
        client: &'a super::Client,
        portal: Result<types::ChangingPortal, String>,
        body: Result<types::builder::GroupCreation, String>,
    }
    impl<'a> GroupCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                portal: Err("portal was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn portal<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ChangingPortal>,
        {
            self.portal = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ChangingPortal` for portal failed".to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::GroupCreation>,
            <V as std::convert::TryInto<types::GroupCreation>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `GroupCreation` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::GroupCreation,
            ) -> types::builder::GroupCreation,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::GroupEnvelope>, Error<()>> {
            let Self { client, portal, body } = self;
            let portal = portal.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::GroupCreation::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/{}/users/group/", client.baseurl, encode_path(& portal
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
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "group_create",
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
        /// Sends a `POST` request to `/api/{portal}/users/group/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::GroupEnvelope>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("group_create", error))
        }
    }
    /// Builder for [`Client::group_get`]
    ///
    /// [`Client::group_get`]: super::Client::group_get
    #[derive(Debug, Clone)]
    pub struct GroupGet<'a> {
        client: &'a super::Client,
        portal: Result<types::Portal, String>,
        id: Result<::std::string::String, String>,
    }
    impl<'a> GroupGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                portal: Err("portal was not initialized".to_string()),
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn portal<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Portal>,
        {
            self.portal = value
                .try_into()
                .map_err(|_| "conversion to `Portal` for portal failed".to_string());
            self
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `String` for id failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::GroupEnvelope>, Error<()>> {
            let Self { client, portal, id } = self;
            let portal = portal.map_err(Error::InvalidRequest)?;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/{}/users/group/{}/", client.baseurl, encode_path(& portal
                .to_string()), encode_path(& id.to_string()),
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
                operation_id: "group_get",
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
        /// Sends a `GET` request to `/api/{portal}/users/group/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::GroupEnvelope>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("group_get", error))
        }
    }
    /// Builder for [`Client::group_delete`]
    ///
    /// [`Client::group_delete`]: super::Client::group_delete
    #[derive(Debug, Clone)]
    pub struct GroupDelete<'a> {
        client: &'a super::Client,
        portal: Result<types::ChangingPortal, String>,
        id: Result<::std::string::String, String>,
    }
    impl<'a> GroupDelete<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                portal: Err("portal was not initialized".to_string()),
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn portal<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ChangingPortal>,
        {
            self.portal = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ChangingPortal` for portal failed".to_string()
                });
            self
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `String` for id failed".to_string());
            self
        }
        async fn exchange_as_generated(self) -> Result<ResponseValue<()>, Error<()>> {
            let Self { client, portal, id } = self;
            let portal = portal.map_err(Error::InvalidRequest)?;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/{}/users/group/{}/", client.baseurl, encode_path(& portal
                .to_string()), encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client.client.delete(url).headers(header_map).build()?;
            let info = OperationInfo {
                operation_id: "group_delete",
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
        /// Sends a `DELETE` request to `/api/{portal}/users/group/{id}/`
        pub async fn send(self) -> Result<ResponseValue<()>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("group_delete", error))
        }
    }
    /// Builder for [`Client::group_update`]
    ///
    /// [`Client::group_update`]: super::Client::group_update
    #[derive(Debug, Clone)]
    pub struct GroupUpdate<'a> {
        client: &'a super::Client,
        portal: Result<types::ChangingPortal, String>,
        id: Result<::std::string::String, String>,
        body: Result<types::builder::GroupUpdate, String>,
    }
    impl<'a> GroupUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                portal: Err("portal was not initialized".to_string()),
                id: Err("id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn portal<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ChangingPortal>,
        {
            self.portal = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ChangingPortal` for portal failed".to_string()
                });
            self
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `String` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::GroupUpdate>,
            <V as std::convert::TryInto<types::GroupUpdate>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `GroupUpdate` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::GroupUpdate,
            ) -> types::builder::GroupUpdate,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::GroupEnvelope>, Error<()>> {
            let Self { client, portal, id, body } = self;
            let portal = portal.map_err(Error::InvalidRequest)?;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::GroupUpdate::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/{}/users/group/{}/", client.baseurl, encode_path(& portal
                .to_string()), encode_path(& id.to_string()),
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
                operation_id: "group_update",
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
        /// Sends a `PATCH` request to `/api/{portal}/users/group/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::GroupEnvelope>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("group_update", error))
        }
    }
    /// Builder for [`Client::group_join`]
    ///
    /// [`Client::group_join`]: super::Client::group_join
    #[derive(Debug, Clone)]
    pub struct GroupJoin<'a> {
        client: &'a super::Client,
        portal: Result<types::ChangingPortal, String>,
        id: Result<::std::string::String, String>,
    }
    impl<'a> GroupJoin<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                portal: Err("portal was not initialized".to_string()),
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn portal<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ChangingPortal>,
        {
            self.portal = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ChangingPortal` for portal failed".to_string()
                });
            self
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `String` for id failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::JoinRequestEnvelope>, Error<()>> {
            let Self { client, portal, id } = self;
            let portal = portal.map_err(Error::InvalidRequest)?;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/{}/users/group/{}/join/", client.baseurl, encode_path(& portal
                .to_string()), encode_path(& id.to_string()),
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
                operation_id: "group_join",
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
        /// Sends a `GET` request to `/api/{portal}/users/group/{id}/join/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::JoinRequestEnvelope>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("group_join", error))
        }
    }
    /// Builder for [`Client::group_leave`]
    ///
    /// [`Client::group_leave`]: super::Client::group_leave
    #[derive(Debug, Clone)]
    pub struct GroupLeave<'a> {
        client: &'a super::Client,
        portal: Result<types::ChangingPortal, String>,
        id: Result<::std::string::String, String>,
    }
    impl<'a> GroupLeave<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                portal: Err("portal was not initialized".to_string()),
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn portal<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ChangingPortal>,
        {
            self.portal = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ChangingPortal` for portal failed".to_string()
                });
            self
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `String` for id failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::GroupEnvelope>, Error<()>> {
            let Self { client, portal, id } = self;
            let portal = portal.map_err(Error::InvalidRequest)?;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/{}/users/group/{}/leave/", client.baseurl, encode_path(& portal
                .to_string()), encode_path(& id.to_string()),
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
                operation_id: "group_leave",
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
        /// Sends a `GET` request to `/api/{portal}/users/group/{id}/leave/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::GroupEnvelope>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("group_leave", error))
        }
    }
    /// Builder for [`Client::invitations_list`]
    ///
    /// [`Client::invitations_list`]: super::Client::invitations_list
    #[derive(Debug, Clone)]
    pub struct InvitationsList<'a> {
        client: &'a super::Client,
        portal: Result<types::ChangingPortal, String>,
        include: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        limit: Result<Option<u32>, String>,
        offset: Result<Option<u32>, String>,
        page: Result<Option<u32>, String>,
        per_page: Result<Option<u32>, String>,
        sort: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    }
    impl<'a> InvitationsList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                portal: Err("portal was not initialized".to_string()),
                include: Ok(None),
                limit: Ok(None),
                offset: Ok(None),
                page: Ok(None),
                per_page: Ok(None),
                sort: Ok(None),
            }
        }
        pub fn portal<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ChangingPortal>,
        {
            self.portal = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ChangingPortal` for portal failed".to_string()
                });
            self
        }
        pub fn include<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.include = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `String >` for include failed".to_string());
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
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u32` for offset failed".to_string());
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
        pub fn per_page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.per_page = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u32` for per_page failed".to_string());
            self
        }
        pub fn sort<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.sort = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `String >` for sort failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::InvitationList>, Error<()>> {
            let Self { client, portal, include, limit, offset, page, per_page, sort } = self;
            let portal = portal.map_err(Error::InvalidRequest)?;
            let include = include.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let page = page.map_err(Error::InvalidRequest)?;
            let per_page = per_page.map_err(Error::InvalidRequest)?;
            let sort = sort.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/{}/users/groupmembershipinvitation/", client.baseurl,
                encode_path(& portal.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("include[]", &include))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(&progenitor_client::QueryParam::new("page", &page))
                .query(&progenitor_client::QueryParam::new("per_page", &per_page))
                .query(&progenitor_client::QueryParam::new("sort[]", &sort))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "invitations_list",
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
        /// Sends a `GET` request to `/api/{portal}/users/groupmembershipinvitation/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::InvitationList>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("invitations_list", error))
        }
    }
    /// Builder for [`Client::invitation_get`]
    ///
    /// [`Client::invitation_get`]: super::Client::invitation_get
    #[derive(Debug, Clone)]
    pub struct InvitationGet<'a> {
        client: &'a super::Client,
        portal: Result<types::ChangingPortal, String>,
        id: Result<::std::string::String, String>,
    }
    impl<'a> InvitationGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                portal: Err("portal was not initialized".to_string()),
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn portal<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ChangingPortal>,
        {
            self.portal = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ChangingPortal` for portal failed".to_string()
                });
            self
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `String` for id failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::InvitationEnvelope>, Error<()>> {
            let Self { client, portal, id } = self;
            let portal = portal.map_err(Error::InvalidRequest)?;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/{}/users/groupmembershipinvitation/{}/", client.baseurl,
                encode_path(& portal.to_string()), encode_path(& id.to_string()),
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
                operation_id: "invitation_get",
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
        /// Sends a `GET` request to `/api/{portal}/users/groupmembershipinvitation/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::InvitationEnvelope>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("invitation_get", error))
        }
    }
    /// Builder for [`Client::invitation_accept`]
    ///
    /// [`Client::invitation_accept`]: super::Client::invitation_accept
    #[derive(Debug, Clone)]
    pub struct InvitationAccept<'a> {
        client: &'a super::Client,
        portal: Result<types::ChangingPortal, String>,
        id: Result<::std::string::String, String>,
    }
    impl<'a> InvitationAccept<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                portal: Err("portal was not initialized".to_string()),
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn portal<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ChangingPortal>,
        {
            self.portal = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ChangingPortal` for portal failed".to_string()
                });
            self
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `String` for id failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::InvitationEnvelope>, Error<()>> {
            let Self { client, portal, id } = self;
            let portal = portal.map_err(Error::InvalidRequest)?;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/{}/users/groupmembershipinvitation/{}/accept/", client.baseurl,
                encode_path(& portal.to_string()), encode_path(& id.to_string()),
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
                operation_id: "invitation_accept",
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
        /// Sends a `GET` request to `/api/{portal}/users/groupmembershipinvitation/{id}/accept/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::InvitationEnvelope>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("invitation_accept", error))
        }
    }
    /// Builder for [`Client::invitation_cancel`]
    ///
    /// [`Client::invitation_cancel`]: super::Client::invitation_cancel
    #[derive(Debug, Clone)]
    pub struct InvitationCancel<'a> {
        client: &'a super::Client,
        portal: Result<types::ChangingPortal, String>,
        id: Result<::std::string::String, String>,
    }
    impl<'a> InvitationCancel<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                portal: Err("portal was not initialized".to_string()),
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn portal<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ChangingPortal>,
        {
            self.portal = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ChangingPortal` for portal failed".to_string()
                });
            self
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `String` for id failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::InvitationEnvelope>, Error<()>> {
            let Self { client, portal, id } = self;
            let portal = portal.map_err(Error::InvalidRequest)?;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/{}/users/groupmembershipinvitation/{}/cancel/", client.baseurl,
                encode_path(& portal.to_string()), encode_path(& id.to_string()),
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
                operation_id: "invitation_cancel",
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
        /// Sends a `GET` request to `/api/{portal}/users/groupmembershipinvitation/{id}/cancel/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::InvitationEnvelope>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("invitation_cancel", error))
        }
    }
    /// Builder for [`Client::invitation_reject`]
    ///
    /// [`Client::invitation_reject`]: super::Client::invitation_reject
    #[derive(Debug, Clone)]
    pub struct InvitationReject<'a> {
        client: &'a super::Client,
        portal: Result<types::ChangingPortal, String>,
        id: Result<::std::string::String, String>,
    }
    impl<'a> InvitationReject<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                portal: Err("portal was not initialized".to_string()),
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn portal<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ChangingPortal>,
        {
            self.portal = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ChangingPortal` for portal failed".to_string()
                });
            self
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `String` for id failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::InvitationEnvelope>, Error<()>> {
            let Self { client, portal, id } = self;
            let portal = portal.map_err(Error::InvalidRequest)?;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/{}/users/groupmembershipinvitation/{}/reject/", client.baseurl,
                encode_path(& portal.to_string()), encode_path(& id.to_string()),
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
                operation_id: "invitation_reject",
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
        /// Sends a `GET` request to `/api/{portal}/users/groupmembershipinvitation/{id}/reject/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::InvitationEnvelope>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("invitation_reject", error))
        }
    }
    /// Builder for [`Client::join_requests_list`]
    ///
    /// [`Client::join_requests_list`]: super::Client::join_requests_list
    #[derive(Debug, Clone)]
    pub struct JoinRequestsList<'a> {
        client: &'a super::Client,
        portal: Result<types::ChangingPortal, String>,
        include: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        limit: Result<Option<u32>, String>,
        offset: Result<Option<u32>, String>,
        page: Result<Option<u32>, String>,
        per_page: Result<Option<u32>, String>,
        sort: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    }
    impl<'a> JoinRequestsList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                portal: Err("portal was not initialized".to_string()),
                include: Ok(None),
                limit: Ok(None),
                offset: Ok(None),
                page: Ok(None),
                per_page: Ok(None),
                sort: Ok(None),
            }
        }
        pub fn portal<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ChangingPortal>,
        {
            self.portal = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ChangingPortal` for portal failed".to_string()
                });
            self
        }
        pub fn include<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.include = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `String >` for include failed".to_string());
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
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u32` for offset failed".to_string());
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
        pub fn per_page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.per_page = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u32` for per_page failed".to_string());
            self
        }
        pub fn sort<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.sort = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `String >` for sort failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::JoinRequestList>, Error<()>> {
            let Self { client, portal, include, limit, offset, page, per_page, sort } = self;
            let portal = portal.map_err(Error::InvalidRequest)?;
            let include = include.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let page = page.map_err(Error::InvalidRequest)?;
            let per_page = per_page.map_err(Error::InvalidRequest)?;
            let sort = sort.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/{}/users/groupmembershiprequest/", client.baseurl, encode_path(&
                portal.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("include[]", &include))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(&progenitor_client::QueryParam::new("page", &page))
                .query(&progenitor_client::QueryParam::new("per_page", &per_page))
                .query(&progenitor_client::QueryParam::new("sort[]", &sort))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "join_requests_list",
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
        /// Sends a `GET` request to `/api/{portal}/users/groupmembershiprequest/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::JoinRequestList>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("join_requests_list", error))
        }
    }
    /// Builder for [`Client::join_request_get`]
    ///
    /// [`Client::join_request_get`]: super::Client::join_request_get
    #[derive(Debug, Clone)]
    pub struct JoinRequestGet<'a> {
        client: &'a super::Client,
        portal: Result<types::ChangingPortal, String>,
        id: Result<::std::string::String, String>,
    }
    impl<'a> JoinRequestGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                portal: Err("portal was not initialized".to_string()),
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn portal<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ChangingPortal>,
        {
            self.portal = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ChangingPortal` for portal failed".to_string()
                });
            self
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `String` for id failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::JoinRequestEnvelope>, Error<()>> {
            let Self { client, portal, id } = self;
            let portal = portal.map_err(Error::InvalidRequest)?;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/{}/users/groupmembershiprequest/{}/", client.baseurl,
                encode_path(& portal.to_string()), encode_path(& id.to_string()),
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
                operation_id: "join_request_get",
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
        /// Sends a `GET` request to `/api/{portal}/users/groupmembershiprequest/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::JoinRequestEnvelope>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("join_request_get", error))
        }
    }
    /// Builder for [`Client::join_request_accept`]
    ///
    /// [`Client::join_request_accept`]: super::Client::join_request_accept
    #[derive(Debug, Clone)]
    pub struct JoinRequestAccept<'a> {
        client: &'a super::Client,
        portal: Result<types::ChangingPortal, String>,
        id: Result<::std::string::String, String>,
    }
    impl<'a> JoinRequestAccept<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                portal: Err("portal was not initialized".to_string()),
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn portal<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ChangingPortal>,
        {
            self.portal = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ChangingPortal` for portal failed".to_string()
                });
            self
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `String` for id failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::JoinRequestEnvelope>, Error<()>> {
            let Self { client, portal, id } = self;
            let portal = portal.map_err(Error::InvalidRequest)?;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/{}/users/groupmembershiprequest/{}/accept/", client.baseurl,
                encode_path(& portal.to_string()), encode_path(& id.to_string()),
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
                operation_id: "join_request_accept",
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
        /// Sends a `GET` request to `/api/{portal}/users/groupmembershiprequest/{id}/accept/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::JoinRequestEnvelope>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("join_request_accept", error))
        }
    }
    /// Builder for [`Client::join_request_cancel`]
    ///
    /// [`Client::join_request_cancel`]: super::Client::join_request_cancel
    #[derive(Debug, Clone)]
    pub struct JoinRequestCancel<'a> {
        client: &'a super::Client,
        portal: Result<types::ChangingPortal, String>,
        id: Result<::std::string::String, String>,
    }
    impl<'a> JoinRequestCancel<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                portal: Err("portal was not initialized".to_string()),
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn portal<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ChangingPortal>,
        {
            self.portal = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ChangingPortal` for portal failed".to_string()
                });
            self
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `String` for id failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::JoinRequestEnvelope>, Error<()>> {
            let Self { client, portal, id } = self;
            let portal = portal.map_err(Error::InvalidRequest)?;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/{}/users/groupmembershiprequest/{}/cancel/", client.baseurl,
                encode_path(& portal.to_string()), encode_path(& id.to_string()),
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
                operation_id: "join_request_cancel",
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
        /// Sends a `GET` request to `/api/{portal}/users/groupmembershiprequest/{id}/cancel/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::JoinRequestEnvelope>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("join_request_cancel", error))
        }
    }
    /// Builder for [`Client::join_request_reject`]
    ///
    /// [`Client::join_request_reject`]: super::Client::join_request_reject
    #[derive(Debug, Clone)]
    pub struct JoinRequestReject<'a> {
        client: &'a super::Client,
        portal: Result<types::ChangingPortal, String>,
        id: Result<::std::string::String, String>,
    }
    impl<'a> JoinRequestReject<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                portal: Err("portal was not initialized".to_string()),
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn portal<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ChangingPortal>,
        {
            self.portal = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ChangingPortal` for portal failed".to_string()
                });
            self
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `String` for id failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::JoinRequestEnvelope>, Error<()>> {
            let Self { client, portal, id } = self;
            let portal = portal.map_err(Error::InvalidRequest)?;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/{}/users/groupmembershiprequest/{}/reject/", client.baseurl,
                encode_path(& portal.to_string()), encode_path(& id.to_string()),
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
                operation_id: "join_request_reject",
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
        /// Sends a `GET` request to `/api/{portal}/users/groupmembershiprequest/{id}/reject/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::JoinRequestEnvelope>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("join_request_reject", error))
        }
    }
    /// Builder for [`Client::laboratories_list`]
    ///
    /// [`Client::laboratories_list`]: super::Client::laboratories_list
    #[derive(Debug, Clone)]
    pub struct LaboratoriesList<'a> {
        client: &'a super::Client,
        portal: Result<types::Portal, String>,
        include: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        limit: Result<Option<u32>, String>,
        offset: Result<Option<u32>, String>,
        page: Result<Option<u32>, String>,
        per_page: Result<Option<u32>, String>,
        sort: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    }
    impl<'a> LaboratoriesList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                portal: Err("portal was not initialized".to_string()),
                include: Ok(None),
                limit: Ok(None),
                offset: Ok(None),
                page: Ok(None),
                per_page: Ok(None),
                sort: Ok(None),
            }
        }
        pub fn portal<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Portal>,
        {
            self.portal = value
                .try_into()
                .map_err(|_| "conversion to `Portal` for portal failed".to_string());
            self
        }
        pub fn include<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.include = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `String >` for include failed".to_string());
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
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u32` for offset failed".to_string());
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
        pub fn per_page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.per_page = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u32` for per_page failed".to_string());
            self
        }
        pub fn sort<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.sort = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `String >` for sort failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::LaboratoryList>, Error<()>> {
            let Self { client, portal, include, limit, offset, page, per_page, sort } = self;
            let portal = portal.map_err(Error::InvalidRequest)?;
            let include = include.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let page = page.map_err(Error::InvalidRequest)?;
            let per_page = per_page.map_err(Error::InvalidRequest)?;
            let sort = sort.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/{}/users/laboratory/", client.baseurl, encode_path(& portal
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
                .query(&progenitor_client::QueryParam::new("include[]", &include))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(&progenitor_client::QueryParam::new("page", &page))
                .query(&progenitor_client::QueryParam::new("per_page", &per_page))
                .query(&progenitor_client::QueryParam::new("sort[]", &sort))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "laboratories_list",
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
        /// Sends a `GET` request to `/api/{portal}/users/laboratory/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::LaboratoryList>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("laboratories_list", error))
        }
    }
    /// Builder for [`Client::laboratory_create`]
    ///
    /// [`Client::laboratory_create`]: super::Client::laboratory_create
    #[derive(Debug, Clone)]
    pub struct LaboratoryCreate<'a> {
        client: &'a super::Client,
        portal: Result<types::ChangingPortal, String>,
        body: Result<types::builder::LaboratoryCreation, String>,
    }
    impl<'a> LaboratoryCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                portal: Err("portal was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn portal<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ChangingPortal>,
        {
            self.portal = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ChangingPortal` for portal failed".to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::LaboratoryCreation>,
            <V as std::convert::TryInto<
                types::LaboratoryCreation,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `LaboratoryCreation` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::LaboratoryCreation,
            ) -> types::builder::LaboratoryCreation,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::LaboratoryEnvelope>, Error<()>> {
            let Self { client, portal, body } = self;
            let portal = portal.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::LaboratoryCreation::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/{}/users/laboratory/", client.baseurl, encode_path(& portal
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
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "laboratory_create",
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
        /// Sends a `POST` request to `/api/{portal}/users/laboratory/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::LaboratoryEnvelope>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("laboratory_create", error))
        }
    }
    /// Builder for [`Client::laboratory_get`]
    ///
    /// [`Client::laboratory_get`]: super::Client::laboratory_get
    #[derive(Debug, Clone)]
    pub struct LaboratoryGet<'a> {
        client: &'a super::Client,
        portal: Result<types::Portal, String>,
        id: Result<::std::string::String, String>,
    }
    impl<'a> LaboratoryGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                portal: Err("portal was not initialized".to_string()),
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn portal<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Portal>,
        {
            self.portal = value
                .try_into()
                .map_err(|_| "conversion to `Portal` for portal failed".to_string());
            self
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `String` for id failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::LaboratoryEnvelope>, Error<()>> {
            let Self { client, portal, id } = self;
            let portal = portal.map_err(Error::InvalidRequest)?;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/{}/users/laboratory/{}/", client.baseurl, encode_path(& portal
                .to_string()), encode_path(& id.to_string()),
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
                operation_id: "laboratory_get",
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
        /// Sends a `GET` request to `/api/{portal}/users/laboratory/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::LaboratoryEnvelope>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("laboratory_get", error))
        }
    }
    /// Builder for [`Client::laboratory_replace`]
    ///
    /// [`Client::laboratory_replace`]: super::Client::laboratory_replace
    #[derive(Debug, Clone)]
    pub struct LaboratoryReplace<'a> {
        client: &'a super::Client,
        portal: Result<types::ChangingPortal, String>,
        id: Result<::std::string::String, String>,
        body: Result<types::builder::LaboratoryCreation, String>,
    }
    impl<'a> LaboratoryReplace<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                portal: Err("portal was not initialized".to_string()),
                id: Err("id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn portal<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ChangingPortal>,
        {
            self.portal = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ChangingPortal` for portal failed".to_string()
                });
            self
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `String` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::LaboratoryCreation>,
            <V as std::convert::TryInto<
                types::LaboratoryCreation,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `LaboratoryCreation` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::LaboratoryCreation,
            ) -> types::builder::LaboratoryCreation,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::LaboratoryEnvelope>, Error<()>> {
            let Self { client, portal, id, body } = self;
            let portal = portal.map_err(Error::InvalidRequest)?;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::LaboratoryCreation::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/{}/users/laboratory/{}/", client.baseurl, encode_path(& portal
                .to_string()), encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "laboratory_replace",
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
        /// Sends a `PUT` request to `/api/{portal}/users/laboratory/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::LaboratoryEnvelope>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("laboratory_replace", error))
        }
    }
    /// Builder for [`Client::laboratory_delete`]
    ///
    /// [`Client::laboratory_delete`]: super::Client::laboratory_delete
    #[derive(Debug, Clone)]
    pub struct LaboratoryDelete<'a> {
        client: &'a super::Client,
        portal: Result<types::ChangingPortal, String>,
        id: Result<::std::string::String, String>,
    }
    impl<'a> LaboratoryDelete<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                portal: Err("portal was not initialized".to_string()),
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn portal<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ChangingPortal>,
        {
            self.portal = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ChangingPortal` for portal failed".to_string()
                });
            self
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `String` for id failed".to_string());
            self
        }
        async fn exchange_as_generated(self) -> Result<ResponseValue<()>, Error<()>> {
            let Self { client, portal, id } = self;
            let portal = portal.map_err(Error::InvalidRequest)?;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/{}/users/laboratory/{}/", client.baseurl, encode_path(& portal
                .to_string()), encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client.client.delete(url).headers(header_map).build()?;
            let info = OperationInfo {
                operation_id: "laboratory_delete",
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
        /// Sends a `DELETE` request to `/api/{portal}/users/laboratory/{id}/`
        pub async fn send(self) -> Result<ResponseValue<()>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("laboratory_delete", error))
        }
    }
    /// Builder for [`Client::laboratory_update`]
    ///
    /// [`Client::laboratory_update`]: super::Client::laboratory_update
    #[derive(Debug, Clone)]
    pub struct LaboratoryUpdate<'a> {
        client: &'a super::Client,
        portal: Result<types::ChangingPortal, String>,
        id: Result<::std::string::String, String>,
        body: Result<types::builder::LaboratoryUpdate, String>,
    }
    impl<'a> LaboratoryUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                portal: Err("portal was not initialized".to_string()),
                id: Err("id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn portal<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ChangingPortal>,
        {
            self.portal = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ChangingPortal` for portal failed".to_string()
                });
            self
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `String` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::LaboratoryUpdate>,
            <V as std::convert::TryInto<
                types::LaboratoryUpdate,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `LaboratoryUpdate` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::LaboratoryUpdate,
            ) -> types::builder::LaboratoryUpdate,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::LaboratoryEnvelope>, Error<()>> {
            let Self { client, portal, id, body } = self;
            let portal = portal.map_err(Error::InvalidRequest)?;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::LaboratoryUpdate::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/{}/users/laboratory/{}/", client.baseurl, encode_path(& portal
                .to_string()), encode_path(& id.to_string()),
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
                operation_id: "laboratory_update",
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
        /// Sends a `PATCH` request to `/api/{portal}/users/laboratory/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::LaboratoryEnvelope>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("laboratory_update", error))
        }
    }
    /// Builder for [`Client::users_list`]
    ///
    /// [`Client::users_list`]: super::Client::users_list
    #[derive(Debug, Clone)]
    pub struct UsersList<'a> {
        client: &'a super::Client,
        portal: Result<types::Portal, String>,
        include: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        limit: Result<Option<u32>, String>,
        offset: Result<Option<u32>, String>,
        page: Result<Option<u32>, String>,
        per_page: Result<Option<u32>, String>,
        sort: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    }
    impl<'a> UsersList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                portal: Err("portal was not initialized".to_string()),
                include: Ok(None),
                limit: Ok(None),
                offset: Ok(None),
                page: Ok(None),
                per_page: Ok(None),
                sort: Ok(None),
            }
        }
        pub fn portal<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Portal>,
        {
            self.portal = value
                .try_into()
                .map_err(|_| "conversion to `Portal` for portal failed".to_string());
            self
        }
        pub fn include<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.include = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `String >` for include failed".to_string());
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
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u32` for offset failed".to_string());
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
        pub fn per_page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u32>,
        {
            self.per_page = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u32` for per_page failed".to_string());
            self
        }
        pub fn sort<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.sort = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `String >` for sort failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::UserList>, Error<()>> {
            let Self { client, portal, include, limit, offset, page, per_page, sort } = self;
            let portal = portal.map_err(Error::InvalidRequest)?;
            let include = include.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let page = page.map_err(Error::InvalidRequest)?;
            let per_page = per_page.map_err(Error::InvalidRequest)?;
            let sort = sort.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/{}/users/user/", client.baseurl, encode_path(& portal
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
                .query(&progenitor_client::QueryParam::new("include[]", &include))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(&progenitor_client::QueryParam::new("page", &page))
                .query(&progenitor_client::QueryParam::new("per_page", &per_page))
                .query(&progenitor_client::QueryParam::new("sort[]", &sort))
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
        /// Sends a `GET` request to `/api/{portal}/users/user/`
        pub async fn send(self) -> Result<ResponseValue<types::UserList>, crate::Error> {
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
        portal: Result<types::Portal, String>,
        id: Result<::std::string::String, String>,
    }
    impl<'a> UserGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                portal: Err("portal was not initialized".to_string()),
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn portal<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Portal>,
        {
            self.portal = value
                .try_into()
                .map_err(|_| "conversion to `Portal` for portal failed".to_string());
            self
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `String` for id failed".to_string());
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::UserEnvelope>, Error<()>> {
            let Self { client, portal, id } = self;
            let portal = portal.map_err(Error::InvalidRequest)?;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/{}/users/user/{}/", client.baseurl, encode_path(& portal
                .to_string()), encode_path(& id.to_string()),
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
        /// Sends a `GET` request to `/api/{portal}/users/user/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UserEnvelope>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("user_get", error))
        }
    }
    /// Builder for [`Client::user_replace`]
    ///
    /// [`Client::user_replace`]: super::Client::user_replace
    #[derive(Debug, Clone)]
    pub struct UserReplace<'a> {
        client: &'a super::Client,
        portal: Result<types::ChangingPortal, String>,
        id: Result<::std::string::String, String>,
        body: Result<types::builder::UserReplacement, String>,
    }
    impl<'a> UserReplace<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                portal: Err("portal was not initialized".to_string()),
                id: Err("id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn portal<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ChangingPortal>,
        {
            self.portal = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ChangingPortal` for portal failed".to_string()
                });
            self
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `String` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UserReplacement>,
            <V as std::convert::TryInto<
                types::UserReplacement,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `UserReplacement` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UserReplacement,
            ) -> types::builder::UserReplacement,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::UserEnvelope>, Error<()>> {
            let Self { client, portal, id, body } = self;
            let portal = portal.map_err(Error::InvalidRequest)?;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UserReplacement::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/{}/users/user/{}/", client.baseurl, encode_path(& portal
                .to_string()), encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "user_replace",
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
        /// Sends a `PUT` request to `/api/{portal}/users/user/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UserEnvelope>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("user_replace", error))
        }
    }
    /// Builder for [`Client::user_delete`]
    ///
    /// [`Client::user_delete`]: super::Client::user_delete
    #[derive(Debug, Clone)]
    pub struct UserDelete<'a> {
        client: &'a super::Client,
        portal: Result<types::ChangingPortal, String>,
        id: Result<::std::string::String, String>,
    }
    impl<'a> UserDelete<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                portal: Err("portal was not initialized".to_string()),
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn portal<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ChangingPortal>,
        {
            self.portal = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ChangingPortal` for portal failed".to_string()
                });
            self
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `String` for id failed".to_string());
            self
        }
        async fn exchange_as_generated(self) -> Result<ResponseValue<()>, Error<()>> {
            let Self { client, portal, id } = self;
            let portal = portal.map_err(Error::InvalidRequest)?;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/{}/users/user/{}/", client.baseurl, encode_path(& portal
                .to_string()), encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            let mut request = client.client.delete(url).headers(header_map).build()?;
            let info = OperationInfo {
                operation_id: "user_delete",
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
        /// Sends a `DELETE` request to `/api/{portal}/users/user/{id}/`
        pub async fn send(self) -> Result<ResponseValue<()>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("user_delete", error))
        }
    }
    /// Builder for [`Client::user_update`]
    ///
    /// [`Client::user_update`]: super::Client::user_update
    #[derive(Debug, Clone)]
    pub struct UserUpdate<'a> {
        client: &'a super::Client,
        portal: Result<types::ChangingPortal, String>,
        id: Result<::std::string::String, String>,
        body: Result<types::builder::UserUpdate, String>,
    }
    impl<'a> UserUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                portal: Err("portal was not initialized".to_string()),
                id: Err("id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn portal<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ChangingPortal>,
        {
            self.portal = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ChangingPortal` for portal failed".to_string()
                });
            self
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `String` for id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UserUpdate>,
            <V as std::convert::TryInto<types::UserUpdate>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `UserUpdate` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UserUpdate,
            ) -> types::builder::UserUpdate,
        {
            self.body = self.body.map(f);
            self
        }
        async fn exchange_as_generated(
            self,
        ) -> Result<ResponseValue<types::UserEnvelope>, Error<()>> {
            let Self { client, portal, id, body } = self;
            let portal = portal.map_err(Error::InvalidRequest)?;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::UserUpdate::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/{}/users/user/{}/", client.baseurl, encode_path(& portal
                .to_string()), encode_path(& id.to_string()),
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
        /// Sends a `PATCH` request to `/api/{portal}/users/user/{id}/`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UserEnvelope>, crate::Error> {
            self.exchange_as_generated()
                .await
                .map_err(|error| crate::Error::from_call("user_update", error))
        }
    }
}
/// What the transport has to know about each operation.
pub(crate) const OPERATIONS: &[crate::operation::Operation] = &[
    crate::operation::Operation {
        id: "legacy_token_create",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "device_authorize",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "device_token_poll",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "token_pair_create",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "token_pair_refresh",
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
        id: "groups_list",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "group_create",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "group_delete",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "group_get",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "group_update",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "group_join",
        content_type: None,
        query_token: None,
        not_idempotent: true,
    },
    crate::operation::Operation {
        id: "group_leave",
        content_type: None,
        query_token: None,
        not_idempotent: true,
    },
    crate::operation::Operation {
        id: "invitations_list",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "invitation_get",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "invitation_accept",
        content_type: None,
        query_token: None,
        not_idempotent: true,
    },
    crate::operation::Operation {
        id: "invitation_cancel",
        content_type: None,
        query_token: None,
        not_idempotent: true,
    },
    crate::operation::Operation {
        id: "invitation_reject",
        content_type: None,
        query_token: None,
        not_idempotent: true,
    },
    crate::operation::Operation {
        id: "join_requests_list",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "join_request_get",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "join_request_accept",
        content_type: None,
        query_token: None,
        not_idempotent: true,
    },
    crate::operation::Operation {
        id: "join_request_cancel",
        content_type: None,
        query_token: None,
        not_idempotent: true,
    },
    crate::operation::Operation {
        id: "join_request_reject",
        content_type: None,
        query_token: None,
        not_idempotent: true,
    },
    crate::operation::Operation {
        id: "laboratories_list",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "laboratory_create",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "laboratory_delete",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "laboratory_get",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "laboratory_update",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "laboratory_replace",
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
        id: "user_delete",
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
        id: "user_update",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
    crate::operation::Operation {
        id: "user_replace",
        content_type: None,
        query_token: None,
        not_idempotent: false,
    },
];

/// Enums that a server may extend.
pub mod open {
    crate::open_enum! {
        /// Why there is no token, and will be none.
        pub enum DeviceRefusal {
            AccessDenied = "access_denied",
            ExpiredToken = "expired_token",
            AlreadyUsed = "already_used",
        }
    }

    crate::open_enum! {
        /// How far an authorization is.
        pub enum DeviceStatus {
            AuthorizationPending = "authorization_pending",
            Success = "success",
        }
    }
}
