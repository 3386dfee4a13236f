//! Open Humans: OAuth, the members of projects, their files and messages.
//!
//! Every operation of the contract is a method of [`Client`], which gives a builder: set the
//! parameters, then `send()`. On top of it, this module has what an application wants:
//!
//! | | |
//! |---|---|
//! | [`OAuth`] | sends browsers to Open Humans and takes them back |
//! | [`Member`] | calls for one member, with tokens that renew themselves |
//! | [`Project`] | calls with the project's master token, for any member or for all |
//! | [`MemberStore`] | keeps members and their tokens: in memory, in SQLite, or where you want |
//! | [`webhook`] | reads what Open Humans says when a member leaves |
//!
//! # Coming from django-open-humans
//!
//! | there | here |
//! |---|---|
//! | `get_auth_url()` | [`OAuth::authorize_url`], with a `state` |
//! | `oh_code_to_member(code)` | [`Member::from_callback`], or [`Member::from_code`] without a `state` |
//! | `get_create_member(data)` | [`Member::get_create_member`] |
//! | `create(oh_id, data)` | [`Member::create`], which saves |
//! | `OpenHumansMember.objects.get(oh_id=…)` | [`Member::load`] |
//! | `get_access_token()` | [`Member::access_token`]; every call does it. A refresh that fails is an error |
//! | `list_files()` | [`Member::list_files`], a stream. No file comes twice |
//! | `upload(stream, filename, metadata)` | [`Member::upload`], with datatypes; sizes are bytes |
//! | `delete_single_file(file_id, file_basename)` | [`Member::delete_file`] with a [`FileSelector`] |
//! | `delete_all_files()` | [`Member::delete_all_files`] |
//! | `message(subject, message)` | [`Member::message`] with a [`Message`] |
//! | `deauth()` | [`Member::deauthorize`], which says if it failed, and marks the member |
//! | `ohapi.upload_file` | [`Member::upload_simple`] |
//! | `ohapi` `download_file` | [`Member::download`] |
//! | `ohapi.OHProject` | [`Project`] |
//! | `ohapi.message(project_member_ids=[…])` | [`Project::message`]; all of the ids get it |
//! | the view `deauth` | [`webhook::Deauthorization`] |
//! | setting `OPENHUMANS_OH_BASE_URL` | the base URL of [`Client::builder`], for every call |

mod acting;
mod download;
mod list;
mod member;
mod messages;
mod oauth;
mod project;
mod store;
mod upload;
pub mod webhook;
mod wire;

pub use download::Download;
pub use member::Member;
pub use messages::{FileSelector, Message, Recipients};
pub use oauth::{AuthorizeUrl, LoginRequest, OAuth, PendingLogin, Tokens};
pub use project::{MemberSummary, Project, ProjectMember};
#[cfg(feature = "sqlite")]
pub use store::SqliteStore;
pub use store::{Lease, MemberRecord, MemberStore, MemoryStore, StoreError};
pub use upload::{Content, Metadata, PendingUpload, Progress, Upload, UploadedFile};

crate::client::client! {
    "open_humans", open_humans,
    /// Begins a client of the site at `base_url`, such as `https://www.openhumans.org`.
}

crate::page::pages! {
    "open_humans", offset:
    "public_files_list()", PublicFilesList => PublicFile;
    "public_members_by_source_list()", PublicMembersBySourceList => SourceMembers;
    "public_sources_by_member_list()", PublicSourcesByMemberList => MemberSources;
    "datafiles_list()", DatafilesList => PublicDataFile;
    "datatypes_list()", DatatypesList => Datatype;
    "datatype_datafiles_list().id(12_u32)", DatatypeDatafilesList => PublicDataFile;
    "public_members_list()", PublicMembersList => PublicMember;
    "public_member_datafiles_list().username(\"ada\")", PublicMemberDatafilesList => PublicDataFile;
    "public_member_projects_list().username(\"ada\")", PublicMemberProjectsList => Project;
    "projects_list()", ProjectsList => Project;
    "public_project_datafiles_list().id(7_u32)", PublicProjectDatafilesList => PublicDataFile;
    "public_project_members_list().id(7_u32)", PublicProjectMembersList => PublicMember;
}
