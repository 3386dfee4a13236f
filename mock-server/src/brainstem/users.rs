//! `/api/{portal}/users/user/`: who has an account.

use super::BrainStem;
use super::auth::{Gate, Member, PathId, Visitor};
use super::body::JsonBody;
use super::error::{BodyRefused, ListRefused, Refused};
use super::listing::ListQuery;
use super::state::{Actor, UserId};
use super::user::{self, UserEnvelope, UserList, UserReplacement, UserUpdate, Writing};
use crate::operation::State;
use crate::outcome::{Empty, Json};
use crate::routes::Routes;
use crate::world::World;
use crate::{operation, outcome};

const LIST: &str = "/api/{portal}/users/user";
const DETAIL: &str = "/api/{portal}/users/user/{id}";

pub(super) fn mount(routes: Routes<BrainStem>) -> Routes<BrainStem> {
    routes.view::<Gate>([operation!(users_list).also(LIST)]).view::<Gate>([
        operation!(user_get).also(DETAIL),
        operation!(user_update).also(DETAIL),
        operation!(user_replace).also(DETAIL),
        operation!(user_delete).also(DETAIL),
    ])
}

outcome! {
    /// Answers of `GET users/user/`.
    enum UsersList {
        /// A page of the users.
        200 Found(Json<UserList>),
        ..ListRefused,
        ..Refused,
    }
}

/// Lists users.
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
#[utoipa::path(
    get,
    path = "/api/{portal}/users/user/",
    extensions(("x-provenance" = json!("seed"))),
)]
async fn users_list(
    visitor: Visitor,
    query: ListQuery,
    world: State,
) -> Result<UsersList, UsersList> {
    let store = world.brainstem();
    let sees_flags = visitor.sees_flags();
    let page = query.select(store.users(), &user::model(sees_flags))?;
    let users = page.show(|user| user::body(&store, user, sees_flags));
    Ok(UsersList::Found(Json(UserList {
        users,
        meta: page.meta,
        count: page.count,
        next: page.next,
        previous: page.previous,
    })))
}

outcome! {
    /// Answers of `GET users/user/{id}/`.
    enum UserGet {
        /// The user.
        200 Found(Json<UserEnvelope>),
        ..Refused,
    }
}

/// Returns a user.
///
/// Every profile is public. The members that administrators alone see are shown to them on the
/// private and the super portal; users do not see their own.
#[utoipa::path(
    get,
    path = "/api/{portal}/users/user/{id}/",
    extensions(("x-provenance" = json!("seed"))),
)]
async fn user_get(visitor: Visitor, id: PathId, world: State) -> Result<UserGet, UserGet> {
    let store = world.brainstem();
    let user = id.number().and_then(|id| store.user(id)).ok_or_else(Refused::missing)?;
    Ok(UserGet::Found(Json(user::envelope(&store, user, visitor.sees_flags()))))
}

outcome! {
    /// Answers of `PATCH` and `PUT users/user/{id}/`.
    enum UserWritten {
        /// The user, as it is now.
        200 Written(Json<UserEnvelope>),
        ..Refused,
        ..BodyRefused,
    }
}

/// Changes a user.
///
/// Users change themselves, administrators everybody. What the body does not have stays as it is;
/// what it should not have is ignored. On the public portal nothing can be changed: who tries is
/// answered with 401 or, signed in, with 403.
///
/// Assumed: administrators may write the members that they alone see, and nobody else can; whoever
/// may not change a user is not told whether there is one.
#[utoipa::path(
    patch,
    path = "/api/{portal}/users/user/{id}/",
    extensions(("x-provenance" = json!("seed"))),
)]
async fn user_update(
    Member(actor): Member,
    id: PathId,
    world: State,
    body: JsonBody<UserUpdate>,
) -> Result<UserWritten, UserWritten> {
    written(&world, actor, &id, &body, Writing::Change)
}

/// Replaces a user.
///
/// Assumed as a whole: a page about the API in general says that `PUT` replaces, the page about users
/// has no `PUT`. Who may do it is as in a change, and so is all else, but `email` is required.
#[utoipa::path(
    put,
    path = "/api/{portal}/users/user/{id}/",
    extensions(("x-provenance" = json!("assumed"))),
)]
async fn user_replace(
    Member(actor): Member,
    id: PathId,
    world: State,
    body: JsonBody<UserReplacement>,
) -> Result<UserWritten, UserWritten> {
    written(&world, actor, &id, &body, Writing::Replacement)
}

fn written<T>(
    world: &World,
    actor: Actor,
    id: &PathId,
    body: &JsonBody<T>,
    writing: Writing,
) -> Result<UserWritten, UserWritten> {
    let mut store = world.brainstem();
    if !actor.is_admin && id.number() != Some(actor.id) {
        return Err(Refused::forbidden().into());
    }
    let id = existing(&store, id)?;
    let body = body.read()?;
    user::write(&mut store, id, &body, writing, actor.is_admin).map_err(BodyRefused::from)?;
    // Who took the rights of an administrator from themselves sees what they did.
    let user = store.user(id).ok_or_else(Refused::missing)?;
    Ok(UserWritten::Written(Json(user::envelope(&store, user, actor.is_admin))))
}

fn existing(store: &super::Store, id: &PathId) -> Result<UserId, Refused> {
    id.number().filter(|id| store.user(*id).is_some()).ok_or_else(Refused::missing)
}

outcome! {
    /// Answers of `DELETE users/user/{id}/`.
    enum UserDelete {
        /// The user is gone, with memberships, invitations, requests and tokens.
        204 Deleted(Empty),
        ..Refused,
    }
}

/// Deletes a user.
///
/// Administrators alone may. Whoever may not is not told whether there is such a user.
#[utoipa::path(
    delete,
    path = "/api/{portal}/users/user/{id}/",
    extensions(("x-provenance" = json!("seed"))),
)]
async fn user_delete(
    Member(actor): Member,
    id: PathId,
    world: State,
) -> Result<UserDelete, UserDelete> {
    if !actor.is_admin {
        return Err(Refused::forbidden().into());
    }
    let mut store = world.brainstem();
    let id = existing(&store, &id)?;
    store.delete_user(id);
    Ok(UserDelete::Deleted(Empty))
}
