//! `/users`: who is known to this machine.

use serde::Deserialize;
use utoipa::IntoParams;

use crate::operation::State;
use crate::outcome::{Json, Text};
use crate::routes::Routes;
use crate::{operation, outcome};

use super::Pieces;
use super::error::{ApplicationRefused, BodyRefused, Message, UserUnknown, text};
use super::input::{Application, Auth0Token, JsonBody, Path};
use super::state::TokenRejected;
use super::types::{OAuthToken, UserProfile, Users};

pub(super) fn mount(routes: Routes<Pieces>) -> Routes<Pieces> {
    routes
        .view::<State>([operation!(user_authenticate)])
        .view::<State>([operation!(users_list)])
        .view::<State>([operation!(user_get)])
        .view::<State>([operation!(user_disconnect)])
}

outcome! {
    /// Answers of `POST /users/authenticate/from_token`.
    enum UserAuthenticate {
        /// The user is signed in.
        200 SignedIn(Json<UserProfile>),
        /// The token is rejected: `access_token` is empty, `token_type` is not `Bearer`, or
        /// `expires_in` is not positive.
        assumed 401 TokenRejected(Text<Message>) = "The access token has expired",
        ..BodyRefused,
    }
}

/// Signs a user in from an OAuth token.
///
/// Creates a local user from the token, who is the current user from then on (assumed), and answers
/// with the user's profile.
///
/// Assumed: the token in the body decides, not the one in the header. Whoever its `sub` claim names
/// is signed in, unverified; a token without a readable `sub` claim stands for itself. The same
/// subject is the same user, whose name, e-mail, picture and user name follow the claims of
/// `id_token` where there are any. Nothing but a valid body is documented, so every other answer is
/// assumed.
///
/// `scope` is required in the document of February 2025 and optional for clients from 4.2.0 on; it
/// may be left out.
#[utoipa::path(
    post,
    path = "/users/authenticate/from_token",
    extensions(("x-provenance" = json!("seed"))),
)]
async fn user_authenticate(
    _: Auth0Token,
    world: State,
    JsonBody(token): JsonBody<OAuthToken>,
) -> UserAuthenticate {
    match world.pieces().sign_in(&token, world.clock.now(), &world.ids) {
        Ok(profile) => UserAuthenticate::SignedIn(Json(profile)),
        Err(problem) => UserAuthenticate::TokenRejected(text(reason(problem))),
    }
}

fn reason(problem: TokenRejected) -> &'static str {
    match problem {
        TokenRejected::Empty => "The access token is empty",
        TokenRejected::NotBearer => "The token type is not Bearer",
        TokenRejected::Expired => "The access token has expired",
    }
}

outcome! {
    /// Answers of `GET /users`.
    enum UsersList {
        /// Every user in the local users database; `iterable` is empty where there is nobody.
        200 Found(Json<Users>),
        ..ApplicationRefused,
    }
}

/// Lists the users of this machine.
///
/// Every user in the local users database. There are no pages, filters or sort orders.
///
/// Assumed: users stand in the order in which they signed in.
#[utoipa::path(
    get,
    path = "/users",
    extensions(("x-provenance" = json!("seed"))),
)]
async fn users_list(_: Application, world: State) -> UsersList {
    UsersList::Found(Json(world.pieces().users()))
}

outcome! {
    /// Answers of `GET /users/{user}`.
    enum UserGet {
        /// The user.
        200 Found(Json<UserProfile>),
        ..UserUnknown,
        ..ApplicationRefused,
    }
}

/// Whom `GET /users/{user}` asks for.
#[derive(Debug, Deserialize, IntoParams)]
struct Wanted {
    /// The id of the user, a UUID.
    #[param(format = Uuid, example = "6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40")]
    user: String,
}

/// Returns one user of this machine.
///
/// Assumed: an id that nobody has, whether it is a UUID or not, is answered with 404. The reference
/// says that an error is raised and does not say which.
#[utoipa::path(
    get,
    path = "/users/{user}",
    extensions(("x-provenance" = json!("seed"))),
)]
async fn user_get(
    _: Application,
    world: State,
    Path(Wanted { user }): Path<Wanted>,
) -> Result<UserGet, UserGet> {
    let profile = world.pieces().user(&user).cloned().ok_or_else(UserUnknown::refusal)?;
    Ok(UserGet::Found(Json(profile)))
}

outcome! {
    /// Answers of `POST /users/{user}/disconnect`.
    enum UserDisconnect {
        /// The user is signed out; these remain.
        200 Remaining(Json<Users>) = { "iterable": [] },
        ..UserUnknown,
        ..ApplicationRefused,
    }
}

/// Whom `POST /users/{user}/disconnect` signs out.
#[derive(Debug, Deserialize, IntoParams)]
struct Leaving {
    /// The id of the user, without a format of its own.
    #[param(example = "6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40")]
    user: String,
}

/// Signs a user out of this machine.
///
/// Removes the user from the local users database and answers with the users.
///
/// Assumed: the answer lists the users that remain, an id that nobody has is answered with 404, and
/// whoever signs in again with the same token is a new user with a new id.
#[utoipa::path(
    post,
    path = "/users/{user}/disconnect",
    extensions(("x-provenance" = json!("seed"))),
)]
async fn user_disconnect(
    _: Application,
    world: State,
    Path(Leaving { user }): Path<Leaving>,
) -> Result<UserDisconnect, UserDisconnect> {
    let mut store = world.pieces();
    store.disconnect(&user).ok_or_else(UserUnknown::refusal)?;
    Ok(UserDisconnect::Remaining(Json(store.users())))
}
