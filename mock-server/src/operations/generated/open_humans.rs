// Generated from openapi/open_humans.json by `cargo xtask operations`; do not edit.

//! The operations of the Open Humans API.
#![allow(non_upper_case_globals, reason = "the names are those of the contract")]

use super::super::Operation;
use crate::system::System;

/// Signs somebody in, for two weeks, and goes on to where the browser wanted to go.
///
/// `POST /account/login/`
pub const account_login: Operation = Operation::new(System::OpenHumans, "account_login");

/// Shows the page to sign in with.
///
/// `GET /account/login/`
pub const account_login_form_get: Operation =
    Operation::new(System::OpenHumans, "account_login_form_get");

/// Asks whoever is signed in whether a project may act for them.
///
/// `GET /direct-sharing/projects/oauth2/authorize/`
pub const authorize_form_get: Operation = Operation::new(System::OpenHumans, "authorize_form_get");

/// Takes the member's answer.
///
/// `POST /direct-sharing/projects/oauth2/authorize/`
pub const authorize_form_submit: Operation =
    Operation::new(System::OpenHumans, "authorize_form_submit");

/// Asks the same on the page of the OAuth library, which makes nobody a member.
///
/// `GET /oauth2/authorize/`
pub const authorize_generic_get: Operation =
    Operation::new(System::OpenHumans, "authorize_generic_get");

/// Takes the answer on the page of the OAuth library, which makes nobody a member.
///
/// `POST /oauth2/authorize/`
pub const authorize_generic_submit: Operation =
    Operation::new(System::OpenHumans, "authorize_generic_submit");

/// Says that the project cannot be joined at present.
///
/// `GET /direct-sharing/authorize-inactive/`
pub const authorize_inactive_page_get: Operation =
    Operation::new(System::OpenHumans, "authorize_inactive_page_get");

/// Lists the downloads that the storage noted.
///
/// `GET /data-management/awsdatafileaccesslog/`
pub const aws_data_file_access_log_list: Operation =
    Operation::new(System::OpenHumans, "aws_data_file_access_log_list");

/// Lists the downloads that the site itself noted.
///
/// `GET /data-management/newdatafileaccesslog/`
pub const data_file_access_log_list: Operation =
    Operation::new(System::OpenHumans, "data_file_access_log_list");

/// Shows a file that its owner made public.
///
/// `GET /api/public/datafile/{id}/`
pub const datafile_get: Operation = Operation::new(System::OpenHumans, "datafile_get");

/// Lists the files that their owners made public.
///
/// `GET /api/public/datafiles/`
pub const datafiles_list: Operation = Operation::new(System::OpenHumans, "datafiles_list");

/// Lists the public files of a datatype, and of its special cases if that is asked for.
///
/// `GET /api/public/datatype/{id}/datafiles/`
pub const datatype_datafiles_list: Operation =
    Operation::new(System::OpenHumans, "datatype_datafiles_list");

/// Shows a datatype.
///
/// `GET /api/public/datatype/{id}/`
pub const datatype_get: Operation = Operation::new(System::OpenHumans, "datatype_get");

/// Lists the datatypes.
///
/// `GET /api/public/datatypes/`
pub const datatypes_list: Operation = Operation::new(System::OpenHumans, "datatypes_list");

/// Lists the datatypes for people.
///
/// `GET /data-management/datatypes/`
pub const datatypes_page_get: Operation = Operation::new(System::OpenHumans, "datatypes_page_get");

/// Sends whoever has the `download_url` of a file to its contents.
///
/// `GET /data-management/datafile-download/{id}/`
pub const file_download: Operation = Operation::new(System::OpenHumans, "file_download");

/// Uploads a file in a form.
///
/// `POST /api/direct-sharing/project/files/upload/`
pub const file_upload: Operation = Operation::new(System::OpenHumans, "file_upload");

/// Completes a direct upload, as often as one likes.
///
/// `POST /api/direct-sharing/project/files/upload/complete/`
pub const file_upload_complete: Operation =
    Operation::new(System::OpenHumans, "file_upload_complete");

/// Begins to upload a file whose contents are sent to the storage.
///
/// `POST /api/direct-sharing/project/files/upload/direct/`
pub const file_upload_start: Operation = Operation::new(System::OpenHumans, "file_upload_start");

/// Deletes files of a member, with their contents.
///
/// `POST /api/direct-sharing/project/files/delete/`
pub const files_delete: Operation = Operation::new(System::OpenHumans, "files_delete");

/// Shows a member, with the files that the project sees.
///
/// `GET /api/direct-sharing/project/exchange-member/`
pub const member_exchange: Operation = Operation::new(System::OpenHumans, "member_exchange");

/// Lists the members of the calling project, each with its first files.
///
/// `GET /api/direct-sharing/project/members/`
pub const members_list: Operation = Operation::new(System::OpenHumans, "members_list");

/// Removes members from the calling project.
///
/// `POST /api/direct-sharing/project/remove-members/`
pub const members_remove: Operation = Operation::new(System::OpenHumans, "members_remove");

/// Mails a message to members of the calling project.
///
/// `POST /api/direct-sharing/project/message/`
pub const message_send: Operation = Operation::new(System::OpenHumans, "message_send");

/// Shows what the site knows about the calling project.
///
/// `GET /api/direct-sharing/project/`
pub const project_get: Operation = Operation::new(System::OpenHumans, "project_get");

/// Lists the projects that the site has approved.
///
/// `GET /api/public/projects/`
pub const projects_list: Operation = Operation::new(System::OpenHumans, "projects_list");

/// Lists the files that their owners made public.
///
/// `GET /api/public-data/`
pub const public_files_list: Operation = Operation::new(System::OpenHumans, "public_files_list");

/// Lists a person's public files, of approved projects that the person does not hide to be a member of.
///
/// `GET /api/public/member/{username}/datafiles/`
pub const public_member_datafiles_list: Operation =
    Operation::new(System::OpenHumans, "public_member_datafiles_list");

/// Shows somebody whose account is in use.
///
/// `GET /api/public/member/{username}/`
pub const public_member_get: Operation = Operation::new(System::OpenHumans, "public_member_get");

/// Lists the approved projects that a person does not hide to be a member of.
///
/// `GET /api/public/member/{username}/projects/`
pub const public_member_projects_list: Operation =
    Operation::new(System::OpenHumans, "public_member_projects_list");

/// Lists the approved projects that can be joined at present, with those of their members who do not hide it.
///
/// `GET /api/public-data/members-by-source/`
pub const public_members_by_source_list: Operation =
    Operation::new(System::OpenHumans, "public_members_by_source_list");

/// Lists everybody whose account is in use.
///
/// `GET /api/public/members/`
pub const public_members_list: Operation =
    Operation::new(System::OpenHumans, "public_members_list");

/// Lists the public files of a project that the site has approved.
///
/// `GET /api/public/project/{id}/datafiles/`
pub const public_project_datafiles_list: Operation =
    Operation::new(System::OpenHumans, "public_project_datafiles_list");

/// Shows a project that the site has approved.
///
/// `GET /api/public/project/{id}/`
pub const public_project_get: Operation = Operation::new(System::OpenHumans, "public_project_get");

/// Lists the members of an approved project who do not hide that they are.
///
/// `GET /api/public/project/{id}/members/`
pub const public_project_members_list: Operation =
    Operation::new(System::OpenHumans, "public_project_members_list");

/// Lists everybody whose account is in use, with the approved projects that give data back and that they do not hide to be a member of.
///
/// `GET /api/public-data/sources-by-member/`
pub const public_sources_by_member_list: Operation =
    Operation::new(System::OpenHumans, "public_sources_by_member_list");

/// Reads the contents of a file, by the link that its `download_url` redirects to.
///
/// `GET /member-files/{source}/{folder}/{filename}`
pub const storage_get: Operation = Operation::new(System::OpenHumans, "storage_get");

/// Stores the contents of a file, by the link that `files/upload/direct/` gave.
///
/// `PUT /member-files/{source}/{folder}/{filename}`
pub const storage_put: Operation = Operation::new(System::OpenHumans, "storage_put");

/// Grants tokens for a code, or for a refresh token.
///
/// `POST /oauth2/token/`
pub const token_create: Operation = Operation::new(System::OpenHumans, "token_create");

/// Says what an access token is good for.
///
/// `POST /oauth2/introspect/`
pub const token_introspect: Operation = Operation::new(System::OpenHumans, "token_introspect");

/// Takes a token back.
///
/// `POST /oauth2/revoke_token/`
pub const token_revoke: Operation = Operation::new(System::OpenHumans, "token_revoke");
