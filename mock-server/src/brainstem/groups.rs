//! `/api/{portal}/users/group/`: who works together.

use super::BrainStem;
use super::auth::{Gate, Member, PathId, Visitor};
use super::body::JsonBody;
use super::error::{BodyRefused, Conflict, FieldErrors, ListRefused, Refused, refused};
use super::group::{self, GroupCreation, GroupEnvelope, GroupList, GroupUpdate};
use super::join_requests::JoinRequestEnvelope;
use super::listing::ListQuery;
use super::state::{GroupId, Refusal};
use crate::operation::{Mounted, State};
use crate::outcome::{Empty, Json};
use crate::routes::Routes;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<BrainStem>) -> Routes<BrainStem> {
    let at = |operation: Mounted, rest: &str| {
        let slashless = rest.trim_end_matches('/');
        operation
            .also(&format!("/api/{{portal}}/users/group{slashless}"))
            .also(&format!("/api/{{portal}}/auth/group{slashless}"))
            .also(&format!("/api/{{portal}}/auth/group{slashless}/"))
    };
    routes
        .view::<Gate>([at(operation!(groups_list), ""), at(operation!(group_create), "")])
        .view::<Gate>([
            at(operation!(group_get), "/{id}"),
            at(operation!(group_update), "/{id}"),
            at(operation!(group_delete), "/{id}"),
        ])
        .view::<Member>([at(operation!(group_join), "/{id}/join")])
        .view::<Member>([at(operation!(group_leave), "/{id}/leave")])
}

outcome! {
    /// Answers of `GET users/group/`.
    enum GroupsList {
        /// A page of the groups.
        200 Found(Json<GroupList>),
        ..ListRefused,
        ..Refused,
    }
}

/// Lists groups.
///
/// All groups are public. Fields to filter and sort by: `id` and `name`. Groups stand under
/// `auth/group/` too, where the web pages and other clients look for them, here and in what follows.
#[utoipa::path(
    get,
    path = "/api/{portal}/users/group/",
    extensions(("x-provenance" = json!("seed"))),
)]
async fn groups_list(_: Visitor, query: ListQuery, world: State) -> Result<GroupsList, GroupsList> {
    let store = world.brainstem();
    let page = query.select(store.groups(), &group::MODEL)?;
    Ok(GroupsList::Found(Json(GroupList {
        groups: page.show(|group| group::body(&store, group)),
        meta: page.meta,
        count: page.count,
        next: page.next,
        previous: page.previous,
    })))
}

outcome! {
    /// Answers of `GET users/group/{id}/`.
    enum GroupGet {
        /// The group.
        200 Found(Json<GroupEnvelope>),
        ..Refused,
    }
}

/// Returns a group.
#[utoipa::path(
    get,
    path = "/api/{portal}/users/group/{id}/",
    extensions(("x-provenance" = json!("seed"))),
)]
async fn group_get(_: Visitor, id: PathId, world: State) -> Result<GroupGet, GroupGet> {
    let store = world.brainstem();
    let group = id.number().and_then(|id| store.group(id)).ok_or_else(Refused::missing)?;
    Ok(GroupGet::Found(Json(group::envelope(&store, group))))
}

outcome! {
    /// Answers of `POST users/group/`.
    enum GroupCreate {
        /// The group, with its maker as the only member.
        201 Created(Json<GroupEnvelope>),
        ..Refused,
        ..BodyRefused,
    }
}

/// Makes a group.
///
/// Whoever makes it becomes its only member, manager and owner.
#[utoipa::path(
    post,
    path = "/api/{portal}/users/group/",
    extensions(("x-provenance" = json!("seed"))),
)]
async fn group_create(
    Member(actor): Member,
    world: State,
    body: JsonBody<GroupCreation>,
) -> Result<GroupCreate, GroupCreate> {
    let body = body.read()?;
    let mut store = world.brainstem();
    let name = group::new_name(&store, &body).map_err(BodyRefused::from)?;
    let id = store.add_group(&name, actor.id).unwrap_or_default();
    let group = store.group(id).ok_or_else(Refused::missing)?;
    Ok(GroupCreate::Created(Json(group::envelope(&store, group))))
}

outcome! {
    /// Answers of `PATCH users/group/{id}/`.
    enum GroupUpdated {
        /// The group, as it is now: who was invited is not in it yet.
        200 Written(Json<GroupEnvelope>),
        ..Refused,
        ..BodyRefused,
    }
}

/// Changes a group.
///
/// Owners rename it, and give and take the rights of its members; managers invite people without
/// rights and remove members without rights. Who is named and is no member is invited, with the
/// rights that are said, and only in the group once the invitation is accepted.
///
/// Assumed: administrators count as owners; nothing is done if part of it is not the caller's to do,
/// if nobody has one of the addresses, or if who is to be removed is no member.
#[utoipa::path(
    patch,
    path = "/api/{portal}/users/group/{id}/",
    extensions(("x-provenance" = json!("seed"))),
)]
async fn group_update(
    Member(actor): Member,
    id: PathId,
    world: State,
    body: JsonBody<GroupUpdate>,
) -> Result<GroupUpdated, GroupUpdated> {
    let mut store = world.brainstem();
    let id = existing(&store, &id)?;
    if !store.group(id).is_some_and(|group| group.is_managed_by(actor)) {
        return Err(Refused::forbidden().into());
    }
    let body = body.read()?;
    let group::Change { name, members } =
        group::change(&store, id, &body).map_err(BodyRefused::from)?;
    let changed = store.change_group(id, actor, name.as_deref(), &members, &world.ids);
    changed.map_err(refusal)?;
    let group = store.group(id).ok_or_else(Refused::missing)?;
    Ok(GroupUpdated::Written(Json(group::envelope(&store, group))))
}

fn refusal(refusal: Refusal) -> GroupUpdated {
    match refusal {
        Refusal::BadMember(who) => BodyRefused::from(FieldErrors::one("users", &who)).into(),
        other => Refused::from(other).into(),
    }
}

fn existing(store: &super::Store, id: &PathId) -> Result<GroupId, Refused> {
    id.number().filter(|id| store.group(*id).is_some()).ok_or_else(Refused::missing)
}

outcome! {
    /// Answers of `DELETE users/group/{id}/`.
    enum GroupDelete {
        /// The group is gone, with its invitations, requests and laboratories.
        204 Deleted(Empty),
        ..Refused,
    }
}

/// Deletes a group.
///
/// Assumed: owners and administrators may.
#[utoipa::path(
    delete,
    path = "/api/{portal}/users/group/{id}/",
    extensions(("x-provenance" = json!("seed"))),
)]
async fn group_delete(
    Member(actor): Member,
    id: PathId,
    world: State,
) -> Result<GroupDelete, GroupDelete> {
    let id = id.number().ok_or_else(Refused::missing)?;
    world.brainstem().delete_group(id, actor).map_err(Refused::from)?;
    Ok(GroupDelete::Deleted(Empty))
}

outcome! {
    /// Answers of `GET users/group/{id}/join/`.
    enum GroupJoin {
        /// The request to join, which a manager of the group will answer.
        assumed 200 Requested(Json<JoinRequestEnvelope>),
        ..Conflict,
        ..Refused,
    }
}

/// Asks to be let into a group.
///
/// A `GET` that changes something: it makes a membership request.
///
/// Assumed: the answer, which is not documented, is that request.
#[utoipa::path(
    get,
    path = "/api/{portal}/users/group/{id}/join/",
    extensions(("x-provenance" = json!("seed")), ("x-idempotent" = json!(false))),
)]
async fn group_join(
    Member(actor): Member,
    id: PathId,
    world: State,
) -> Result<GroupJoin, GroupJoin> {
    let mut store = world.brainstem();
    let id = existing(&store, &id)?;
    let request = store.request_to_join(id, actor.id, &world.ids).map_err(refused::<GroupJoin>)?;
    Ok(GroupJoin::Requested(Json(JoinRequestEnvelope::from(&request))))
}

outcome! {
    /// Answers of `GET users/group/{id}/leave/`.
    enum GroupLeave {
        /// The group, which the caller is no longer in.
        assumed 200 Left(Json<GroupEnvelope>),
        ..Conflict,
        ..Refused,
    }
}

/// Leaves a group.
///
/// A `GET` that changes something.
///
/// Assumed: the answer, which is not documented, is the group; its last owner may leave too.
#[utoipa::path(
    get,
    path = "/api/{portal}/users/group/{id}/leave/",
    extensions(("x-provenance" = json!("seed")), ("x-idempotent" = json!(false))),
)]
async fn group_leave(
    Member(actor): Member,
    id: PathId,
    world: State,
) -> Result<GroupLeave, GroupLeave> {
    let mut store = world.brainstem();
    let id = existing(&store, &id)?;
    store.leave_group(id, actor.id).map_err(refused::<GroupLeave>)?;
    let group = store.group(id).ok_or_else(Refused::missing)?;
    Ok(GroupLeave::Left(Json(group::envelope(&store, group))))
}
