// Generated from openapi/pieces.json by `cargo xtask operations`; do not edit.

//! The operations of the Pieces OS users API.
#![allow(non_upper_case_globals, reason = "the names are those of the contract")]

use super::super::Operation;
use crate::system::System;

/// Returns the access token of the current user.
///
/// `GET /user/access_token`
pub const access_token_get: Operation = Operation::new(System::Pieces, "access_token_get");

/// Connects the server in the cloud of a user.
///
/// `POST /allocations/connect`
pub const allocation_connect: Operation = Operation::new(System::Pieces, "allocation_connect");

/// Disconnects the server in the cloud of a user.
///
/// `POST /allocations/disconnect`
pub const allocation_disconnect: Operation =
    Operation::new(System::Pieces, "allocation_disconnect");

/// Returns a server in the cloud.
///
/// `GET /allocation/{allocation}`
pub const allocation_get: Operation = Operation::new(System::Pieces, "allocation_get");

/// Lets an application know what it works in.
///
/// `POST /connect`
pub const application_connect: Operation = Operation::new(System::Pieces, "application_connect");

/// Signs a user in, in the browser, and gives the application a code for it.
///
/// `GET /authorize`
pub const authorization_begin: Operation = Operation::new(System::Pieces, "authorization_begin");

/// Says when the current user takes part in the beta.
///
/// `POST /user/beta/status`
pub const beta_status_update: Operation = Operation::new(System::Pieces, "beta_status_update");

/// Signs the user out of the browser.
///
/// `GET /v2/logout`
pub const browser_sign_out: Operation = Operation::new(System::Pieces, "browser_sign_out");

/// Leaves no user the current one.
///
/// `POST /user/clear`
pub const current_user_clear: Operation = Operation::new(System::Pieces, "current_user_clear");

/// Returns the current user.
///
/// `GET /user`
pub const current_user_get: Operation = Operation::new(System::Pieces, "current_user_get");

/// Returns the current user with the accounts that they have linked.
///
/// `GET /user/providers`
pub const current_user_providers_get: Operation =
    Operation::new(System::Pieces, "current_user_providers_get");

/// Reads the current user from the cloud again.
///
/// `GET /user/refresh`
pub const current_user_refresh: Operation = Operation::new(System::Pieces, "current_user_refresh");

/// Makes a user of Auth0 the current user.
///
/// `POST /user/select`
pub const current_user_select: Operation = Operation::new(System::Pieces, "current_user_select");

/// Sends the current user, and each change, over a WebSocket.
///
/// `GET /user/stream`
pub const current_user_stream: Operation = Operation::new(System::Pieces, "current_user_stream");

/// Replaces the profile of a user.
///
/// `POST /user/update`
pub const current_user_update: Operation = Operation::new(System::Pieces, "current_user_update");

/// Says whether Pieces OS is well, by the status alone.
///
/// `HEAD /.well-known/health`
pub const health_check: Operation = Operation::new(System::Pieces, "health_check");

/// Says whether Pieces OS is well.
///
/// `GET /.well-known/health`
pub const health_get: Operation = Operation::new(System::Pieces, "health_get");

/// Says over a WebSocket that Pieces OS is well.
///
/// `GET /.well-known/stream/health`
pub const health_stream: Operation = Operation::new(System::Pieces, "health_stream");

/// Sends when the current user last checked in, and each change, over a WebSocket.
///
/// `GET /user/last_checked_in/stream`
pub const last_checked_in_stream: Operation =
    Operation::new(System::Pieces, "last_checked_in_stream");

/// Signs a user in, in the browser.
///
/// `POST /os/sign_in`
pub const os_sign_in: Operation = Operation::new(System::Pieces, "os_sign_in");

/// Signs the current user out.
///
/// `POST /os/sign_out`
pub const os_sign_out: Operation = Operation::new(System::Pieces, "os_sign_out");

/// Links an account elsewhere to the current user.
///
/// `POST /os/link_provider`
pub const provider_link: Operation = Operation::new(System::Pieces, "provider_link");

/// Exchanges a code or a refresh token for an access token.
///
/// `POST /oauth/token`
pub const token_create: Operation = Operation::new(System::Pieces, "token_create");

/// Signs a user in from an OAuth token.
///
/// `POST /users/authenticate/from_token`
pub const user_authenticate: Operation = Operation::new(System::Pieces, "user_authenticate");

/// Signs a user out of this machine.
///
/// `POST /users/{user}/disconnect`
pub const user_disconnect: Operation = Operation::new(System::Pieces, "user_disconnect");

/// Returns one user of this machine.
///
/// `GET /users/{user}`
pub const user_get: Operation = Operation::new(System::Pieces, "user_get");

/// Returns the user of an access token, as Auth0 describes them.
///
/// `GET /userinfo`
pub const userinfo_get: Operation = Operation::new(System::Pieces, "userinfo_get");

/// Lists the users of this machine.
///
/// `GET /users`
pub const users_list: Operation = Operation::new(System::Pieces, "users_list");

/// Gives the current user a name that is a subdomain.
///
/// `POST /user/update/vanity`
pub const vanity_name_update: Operation = Operation::new(System::Pieces, "vanity_name_update");

/// Says which version of Pieces OS this is.
///
/// `GET /.well-known/version`
pub const version_get: Operation = Operation::new(System::Pieces, "version_get");
