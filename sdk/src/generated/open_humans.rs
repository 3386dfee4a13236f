// Generated from openapi/open_humans.json by `cargo xtask sdk`; do not edit.

pub use progenitor_client::{ByteStream, ResponseValue};
use progenitor_client::{
    ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, encode_path,
};
/// Types used as operation parameters and responses.
pub mod types {
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
    /// Types for composing complex structures.
    pub mod builder {
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
/// Client for Open Humans API
///
/// OAuth, members, files and messages of the projects of Open Humans.
///
/// Every path ends in a slash; one that lacks it is redirected there (301), and a client that follows turns a `POST` into a `GET`. Paths under `/api/` answer with `.json` in the place of the slash too, name their methods in `Allow` and may be called from any web page (`Access-Control-Allow-Origin: *`).
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
}
/// Types for composing operation parameters.
pub mod builder {
    use super::types;
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };
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
}
/// What the transport has to know about each operation.
pub(crate) const OPERATIONS: &[crate::operation::Operation] = &[
    crate::operation::Operation {
        id: "project_get",
        content_type: None,
        query_token: None,
    },
    crate::operation::Operation {
        id: "member_exchange",
        content_type: None,
        query_token: None,
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
