// Generated from openapi/brainstem.json by `cargo xtask operations`; do not edit.

//! The operations of the BrainSTEM user API.
#![allow(non_upper_case_globals, reason = "the names are those of the contract")]

use super::super::Operation;
use crate::system::System;

/// Begins to sign in a device.
///
/// `POST /api/auth/device/`
pub const device_authorize: Operation = Operation::new(System::Brainstem, "device_authorize");

/// Asks for the token of a device.
///
/// `POST /api/auth/device/token/`
pub const device_token_poll: Operation = Operation::new(System::Brainstem, "device_token_poll");

/// Makes a group.
///
/// `POST /api/{portal}/users/group/`
pub const group_create: Operation = Operation::new(System::Brainstem, "group_create");

/// Deletes a group.
///
/// `DELETE /api/{portal}/users/group/{id}/`
pub const group_delete: Operation = Operation::new(System::Brainstem, "group_delete");

/// Returns a group.
///
/// `GET /api/{portal}/users/group/{id}/`
pub const group_get: Operation = Operation::new(System::Brainstem, "group_get");

/// Asks to be let into a group.
///
/// `GET /api/{portal}/users/group/{id}/join/`
pub const group_join: Operation = Operation::new(System::Brainstem, "group_join");

/// Leaves a group.
///
/// `GET /api/{portal}/users/group/{id}/leave/`
pub const group_leave: Operation = Operation::new(System::Brainstem, "group_leave");

/// Changes a group.
///
/// `PATCH /api/{portal}/users/group/{id}/`
pub const group_update: Operation = Operation::new(System::Brainstem, "group_update");

/// Lists groups.
///
/// `GET /api/{portal}/users/group/`
pub const groups_list: Operation = Operation::new(System::Brainstem, "groups_list");

/// Accepts an invitation.
///
/// `GET /api/{portal}/users/groupmembershipinvitation/{id}/accept/`
pub const invitation_accept: Operation = Operation::new(System::Brainstem, "invitation_accept");

/// Takes back an invitation.
///
/// `GET /api/{portal}/users/groupmembershipinvitation/{id}/cancel/`
pub const invitation_cancel: Operation = Operation::new(System::Brainstem, "invitation_cancel");

/// Returns an invitation.
///
/// `GET /api/{portal}/users/groupmembershipinvitation/{id}/`
pub const invitation_get: Operation = Operation::new(System::Brainstem, "invitation_get");

/// Rejects an invitation.
///
/// `GET /api/{portal}/users/groupmembershipinvitation/{id}/reject/`
pub const invitation_reject: Operation = Operation::new(System::Brainstem, "invitation_reject");

/// Lists invitations.
///
/// `GET /api/{portal}/users/groupmembershipinvitation/`
pub const invitations_list: Operation = Operation::new(System::Brainstem, "invitations_list");

/// Accepts a request to join.
///
/// `GET /api/{portal}/users/groupmembershiprequest/{id}/accept/`
pub const join_request_accept: Operation = Operation::new(System::Brainstem, "join_request_accept");

/// Takes back a request to join.
///
/// `GET /api/{portal}/users/groupmembershiprequest/{id}/cancel/`
pub const join_request_cancel: Operation = Operation::new(System::Brainstem, "join_request_cancel");

/// Returns a request to join.
///
/// `GET /api/{portal}/users/groupmembershiprequest/{id}/`
pub const join_request_get: Operation = Operation::new(System::Brainstem, "join_request_get");

/// Rejects a request to join.
///
/// `GET /api/{portal}/users/groupmembershiprequest/{id}/reject/`
pub const join_request_reject: Operation = Operation::new(System::Brainstem, "join_request_reject");

/// Lists requests to join.
///
/// `GET /api/{portal}/users/groupmembershiprequest/`
pub const join_requests_list: Operation = Operation::new(System::Brainstem, "join_requests_list");

/// Lists laboratories.
///
/// `GET /api/{portal}/users/laboratory/`
pub const laboratories_list: Operation = Operation::new(System::Brainstem, "laboratories_list");

/// Makes a laboratory.
///
/// `POST /api/{portal}/users/laboratory/`
pub const laboratory_create: Operation = Operation::new(System::Brainstem, "laboratory_create");

/// Deletes a laboratory.
///
/// `DELETE /api/{portal}/users/laboratory/{id}/`
pub const laboratory_delete: Operation = Operation::new(System::Brainstem, "laboratory_delete");

/// Returns a laboratory.
///
/// `GET /api/{portal}/users/laboratory/{id}/`
pub const laboratory_get: Operation = Operation::new(System::Brainstem, "laboratory_get");

/// Replaces a laboratory.
///
/// `PUT /api/{portal}/users/laboratory/{id}/`
pub const laboratory_replace: Operation = Operation::new(System::Brainstem, "laboratory_replace");

/// Changes a laboratory.
///
/// `PATCH /api/{portal}/users/laboratory/{id}/`
pub const laboratory_update: Operation = Operation::new(System::Brainstem, "laboratory_update");

/// Signs in, until May 2023.
///
/// `POST /api-token-auth/`
pub const legacy_token_create: Operation = Operation::new(System::Brainstem, "legacy_token_create");

/// Signs in.
///
/// `POST /api/token/`
pub const token_create: Operation = Operation::new(System::Brainstem, "token_create");

/// Signs in for a pair of tokens.
///
/// `POST /api/auth/token/`
pub const token_pair_create: Operation = Operation::new(System::Brainstem, "token_pair_create");

/// Renews a pair of tokens.
///
/// `POST /api/auth/token/refresh/`
pub const token_pair_refresh: Operation = Operation::new(System::Brainstem, "token_pair_refresh");

/// Deletes a user.
///
/// `DELETE /api/{portal}/users/user/{id}/`
pub const user_delete: Operation = Operation::new(System::Brainstem, "user_delete");

/// Returns a user.
///
/// `GET /api/{portal}/users/user/{id}/`
pub const user_get: Operation = Operation::new(System::Brainstem, "user_get");

/// Replaces a user.
///
/// `PUT /api/{portal}/users/user/{id}/`
pub const user_replace: Operation = Operation::new(System::Brainstem, "user_replace");

/// Changes a user.
///
/// `PATCH /api/{portal}/users/user/{id}/`
pub const user_update: Operation = Operation::new(System::Brainstem, "user_update");

/// Lists users.
///
/// `GET /api/{portal}/users/user/`
pub const users_list: Operation = Operation::new(System::Brainstem, "users_list");
