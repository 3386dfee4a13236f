//! `/user`: the current user.

use utoipa::ToSchema;

use crate::operation::State;
use crate::outcome::{Empty, Json, Text};
use crate::routes::Routes;
use crate::secret::Secret;
use crate::{operation, outcome};

use super::Pieces;
use super::error::{ApplicationRefused, BodyRefused, Message, UserUnknown, text};
use super::input::{Application, Auth0Token, JsonBody};
use super::state::Problem;
use super::types::{Auth0User, ReturnedUserProfile, UserBetaStatus, UserProfile};

pub(super) fn mount(routes: Routes<Pieces>) -> Routes<Pieces> {
    routes
        .view::<State>([operation!(current_user_get)])
        .view::<State>([operation!(current_user_update)])
        .view::<State>([operation!(current_user_select)])
        .view::<State>([operation!(current_user_clear)])
        .view::<State>([operation!(current_user_refresh)])
        .view::<State>([operation!(current_user_providers_get)])
        .view::<State>([operation!(vanity_name_update)])
        .view::<State>([operation!(beta_status_update)])
        .view::<State>([operation!(access_token_get)])
}

outcome! {
    /// Answers of `GET /user`.
    enum CurrentUserGet {
        /// The current user; `user` is absent where nobody is signed in.
        200 Found(Json<ReturnedUserProfile>),
        ..ApplicationRefused,
    }
}

/// Returns the current user.
///
/// Assumed: whoever signed in or was selected last is the current user, until they disconnect, sign
/// out or are cleared.
#[utoipa::path(get, path = "/user", extensions(("x-provenance" = json!("upstream"))))]
async fn current_user_get(_: Application, world: State) -> CurrentUserGet {
    CurrentUserGet::Found(Json(returned(world.pieces().current().cloned())))
}

/// The body that says who the current user is.
pub(super) fn returned(user: Option<UserProfile>) -> ReturnedUserProfile {
    ReturnedUserProfile { schema: None, user }
}

outcome! {
    /// Answers of `POST /user/update`.
    enum CurrentUserUpdate {
        /// The user, as they are now.
        200 Updated(Json<UserProfile>),
        ..UserUnknown,
        ..BodyRefused,
        ..ApplicationRefused,
    }
}

/// Replaces the profile of a user.
///
/// Assumed: the body replaces the profile of the user with its id, whether that is the current user
/// or not; what it leaves out is gone, except `created`; `updated` is set.
#[utoipa::path(post, path = "/user/update", extensions(("x-provenance" = json!("upstream"))))]
async fn current_user_update(
    _: Application,
    world: State,
    JsonBody(profile): JsonBody<UserProfile>,
) -> Result<CurrentUserUpdate, CurrentUserUpdate> {
    let updated = world.pieces().update(profile, world.clock.now());
    Ok(CurrentUserUpdate::Updated(Json(updated.ok_or_else(UserUnknown::refusal)?)))
}

outcome! {
    /// Answers of `POST /user/select`.
    enum CurrentUserSelect {
        /// The user, who is the current one now.
        200 Selected(Json<UserProfile>),
        ..BodyRefused,
    }
}

/// Makes a user of Auth0 the current user.
///
/// Assumed: the user is the one whose id `user_metadata.global_id` is, or else the one whose tokens
/// have `user_id` as their `sub` claim, or else a new one. Name, e-mail, picture and user name follow
/// the body.
#[utoipa::path(post, path = "/user/select", extensions(("x-provenance" = json!("upstream"))))]
async fn current_user_select(
    _: Auth0Token,
    world: State,
    JsonBody(account): JsonBody<Auth0User>,
) -> CurrentUserSelect {
    let selected = world.pieces().select_account(&account, world.clock.now(), &world.ids);
    CurrentUserSelect::Selected(Json(selected))
}

outcome! {
    /// Answers of `POST /user/clear`.
    enum CurrentUserClear {
        /// There is no current user any more.
        204 Cleared(Empty),
        ..ApplicationRefused,
    }
}

/// Leaves no user the current one.
///
/// Assumed: whoever it was stays known to this machine.
#[utoipa::path(post, path = "/user/clear", extensions(("x-provenance" = json!("upstream"))))]
async fn current_user_clear(_: Application, world: State) -> CurrentUserClear {
    world.pieces().clear();
    CurrentUserClear::Cleared(Empty)
}

outcome! {
    /// Answers of `GET /user/refresh`.
    enum CurrentUserRefresh {
        /// The current user, as the cloud has them.
        200 Refreshed(Json<UserProfile>),
        /// It did not work. Assumed: the cloud does not answer, or nobody is signed in.
        500 Failed(Text<Message>) = "Nobody is signed in",
        ..ApplicationRefused,
    }
}

/// Reads the current user from the cloud again.
///
/// Assumed: the user has checked in with that.
#[utoipa::path(get, path = "/user/refresh", extensions(("x-provenance" = json!("upstream"))))]
async fn current_user_refresh(_: Application, world: State) -> CurrentUserRefresh {
    match world.pieces().refresh(world.clock.now()) {
        Ok(profile) => CurrentUserRefresh::Refreshed(Json(profile)),
        Err(problem) => CurrentUserRefresh::Failed(text(problem.text())),
    }
}

outcome! {
    /// Answers of `GET /user/providers`.
    enum CurrentUserProvidersGet {
        /// The current user, with the accounts that they have linked.
        200 Found(Json<ReturnedUserProfile>),
        /// It did not work. Assumed: the cloud does not answer.
        500 Failed(Text<Message>) = "The cloud cannot be reached",
        /// A local server was asked.
        501 OnlyInCloud(Text<Message>) = "This server is not in the cloud",
        ..ApplicationRefused,
    }
}

/// Returns the current user with the accounts that they have linked.
///
/// Only a server in the cloud knows.
#[utoipa::path(get, path = "/user/providers", extensions(("x-provenance" = json!("upstream"))))]
async fn current_user_providers_get(_: Application, world: State) -> CurrentUserProvidersGet {
    match world.pieces().providers() {
        Ok(user) => CurrentUserProvidersGet::Found(Json(returned(user))),
        Err(problem @ Problem::OnlyInCloud) => {
            CurrentUserProvidersGet::OnlyInCloud(text(problem.text()))
        }
        Err(problem) => CurrentUserProvidersGet::Failed(text(problem.text())),
    }
}

outcome! {
    /// Answers of `POST /user/update/vanity`.
    enum VanityNameUpdate {
        /// The current user, who has the name now.
        200 Updated(Json<UserProfile>),
        /// There is no DNS record. Assumed: `vanityname` is missing, or is not one label of a domain.
        404 NoRecord(Text<Message>) = "There is no DNS record for the name",
        /// Somebody else has the name.
        409 NameTaken(Text<Message>) = "The name is taken",
        /// It did not work. Assumed: the cloud does not answer.
        500 Failed(Text<Message>) = "The cloud cannot be reached",
        /// The user is not signed in, or not connected to the cloud: has no allocation.
        511 NotConnected(Text<Message>) = "The user is not connected to the cloud",
        ..BodyRefused,
        ..ApplicationRefused,
    }
}

/// Gives the current user a name that is a subdomain.
///
/// Assumed: the name is `vanityname` of the body, whose `id` has to be the current user's; nothing
/// else of the body counts.
#[utoipa::path(post, path = "/user/update/vanity", extensions(("x-provenance" = json!("upstream"))))]
async fn vanity_name_update(
    _: Application,
    world: State,
    JsonBody(wanted): JsonBody<UserProfile>,
) -> VanityNameUpdate {
    let problem = match world.pieces().choose_vanity_name(&wanted, world.clock.now()) {
        Ok(profile) => return VanityNameUpdate::Updated(Json(profile)),
        Err(problem) => problem,
    };
    let told = text(problem.text());
    match problem {
        Problem::NoRecord => VanityNameUpdate::NoRecord(told),
        Problem::NameTaken => VanityNameUpdate::NameTaken(told),
        Problem::NotSignedIn | Problem::NotConnected => VanityNameUpdate::NotConnected(told),
        _ => VanityNameUpdate::Failed(told),
    }
}

outcome! {
    /// Answers of `POST /user/beta/status`.
    enum BetaStatusUpdate {
        /// What is true of the current user now.
        200 Updated(Json<UserBetaStatus>),
        /// It did not work. Assumed: the cloud does not answer.
        500 Failed(Text<Message>) = "The cloud cannot be reached",
        /// The user is not signed in.
        511 NotSignedIn(Text<Message>) = "Nobody is signed in",
        ..BodyRefused,
        ..ApplicationRefused,
    }
}

/// Says when the current user takes part in the beta.
///
/// Assumed: `vision` is kept as `beta` of the same identity provider's metadata, where the user has
/// any; what is left out stays as it is; `user` has to be the current user.
#[utoipa::path(post, path = "/user/beta/status", extensions(("x-provenance" = json!("upstream"))))]
async fn beta_status_update(
    _: Application,
    world: State,
    JsonBody(status): JsonBody<UserBetaStatus>,
) -> BetaStatusUpdate {
    match world.pieces().beta_status(&status, world.clock.now()) {
        Ok(status) => BetaStatusUpdate::Updated(Json(status)),
        Err(problem @ Problem::NotSignedIn) => BetaStatusUpdate::NotSignedIn(text(problem.text())),
        Err(problem) => BetaStatusUpdate::Failed(text(problem.text())),
    }
}

/// The access token of the current user. A secret.
#[derive(Debug, ToSchema)]
#[schema(value_type = String, format = Password, example = "eyJhbGciOiJSUzI1NiJ9.invented.sig")]
struct AccessToken(Secret);

impl From<AccessToken> for String {
    fn from(token: AccessToken) -> Self {
        token.0.expose().to_owned()
    }
}

outcome! {
    /// Answers of `GET /user/access_token`.
    enum AccessTokenGet {
        /// The token.
        200 Found(Text<AccessToken>),
        /// It did not work. Assumed: nobody is signed in, or not with a token.
        500 Failed(Text<Message>) = "Nobody is signed in",
        ..ApplicationRefused,
    }
}

/// Returns the access token of the current user.
///
/// Since client 4.1. Assumed: it is the token that the user signed in with.
#[utoipa::path(get, path = "/user/access_token", extensions(("x-provenance" = json!("upstream"))))]
async fn access_token_get(_: Application, world: State) -> AccessTokenGet {
    match world.pieces().access_token() {
        Some(token) => AccessTokenGet::Found(Text(AccessToken(token.clone()))),
        None => AccessTokenGet::Failed(text("Nobody is signed in")),
    }
}
