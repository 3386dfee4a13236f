//! `/api/{portal}/users/groupmembershiprequest/`: who asks groups to be let in.

use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::BrainStem;
use super::auth::{Member, PathId};
use super::error::{ListRefused, Refused};
use super::group::GroupBody;
use super::listing::{ListQuery, Meta, Model, Shown};
use super::query::{Field, Kind, Scalar};
use super::related::Related;
use super::state::{self, Store};
use super::user::UserBody;
use crate::operation::{Mounted, State};
use crate::outcome::Json;
use crate::routes::Routes;
use crate::world::World;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<BrainStem>) -> Routes<BrainStem> {
    let at = |operation: Mounted, rest: &str| {
        operation
            .also(&format!("/api/{{portal}}/users/groupmembershiprequest{rest}"))
            .also(&format!("/api/{{portal}}/users/group_membership_request{rest}"))
            .also(&format!("/api/{{portal}}/users/group_membership_request{rest}/"))
    };
    routes
        .view::<Member>([at(operation!(join_requests_list), "")])
        .view::<Member>([at(operation!(join_request_get), "/{id}")])
        .view::<Member>([at(operation!(join_request_accept), "/{id}/accept")])
        .view::<Member>([at(operation!(join_request_reject), "/{id}/reject")])
        .view::<Member>([at(operation!(join_request_cancel), "/{id}/cancel")])
}

/// Somebody asks to be let into a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = JoinRequest, example = json!({
    "id": "8e0c2a54-6f0d-4a39-9a1b-73f5d1b2c6ee",
    "user_account_request": 52,
    "authgroup": 7,
}))]
pub(super) struct JoinRequestBody {
    /// The primary key.
    id: Uuid,
    /// The user who asks.
    #[schema(minimum = 1)]
    user_account_request: u64,
    /// The group.
    #[schema(minimum = 1)]
    authgroup: u64,
}

/// One request to join.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(example = json!({
    "group_membership_request": {
        "id": "8e0c2a54-6f0d-4a39-9a1b-73f5d1b2c6ee",
        "user_account_request": 52,
        "authgroup": 7,
    },
}))]
pub(super) struct JoinRequestEnvelope {
    /// The request to join.
    group_membership_request: JoinRequestBody,
}

/// A page of requests to join.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "group_membership_requests": [{
        "id": "8e0c2a54-6f0d-4a39-9a1b-73f5d1b2c6ee",
        "user_account_request": 52,
        "authgroup": 7,
    }],
    "meta": {"page": 1, "per_page": 20, "total_results": 1, "total_pages": 1},
    "count": 1,
    "next": null,
    "previous": null,
}))]
pub(super) struct JoinRequestList {
    /// The requests to join, before everything else.
    #[schema(value_type = Vec<JoinRequestBody>)]
    group_membership_requests: Vec<Shown<JoinRequestBody>>,
    /// The groups that they are about, where `include[]=authgroup` asks for them.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    groups: Option<Vec<GroupBody>>,
    /// The users that they are about, where `include[]=user_account_request` asks for them.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    users: Option<Vec<UserBody>>,
    /// Where the page stands; its contents are assumed.
    #[schema(required = false)]
    meta: Meta,
    /// How many there are in all. Assumed.
    #[schema(required = false)]
    count: u64,
    /// Where the next page is. Assumed.
    next: Option<String>,
    /// Where the page before is. Assumed.
    previous: Option<String>,
}

impl From<&state::JoinRequest> for JoinRequestBody {
    fn from(join_request: &state::JoinRequest) -> Self {
        Self {
            id: join_request.id,
            user_account_request: join_request.user,
            authgroup: join_request.group,
        }
    }
}

impl From<&state::JoinRequest> for JoinRequestEnvelope {
    fn from(join_request: &state::JoinRequest) -> Self {
        Self { group_membership_request: join_request.into() }
    }
}

/// A request to join with what is related to it.
#[derive(Debug)]
struct Row {
    join_request: state::JoinRequest,
    email: String,
    group_name: String,
}

impl Row {
    fn new(store: &Store, join_request: &state::JoinRequest) -> Self {
        let email = store.user(join_request.user).map(|user| user.email().to_owned());
        let group = store.group(join_request.group).map(|group| group.name().to_owned());
        Self {
            join_request: join_request.clone(),
            email: email.unwrap_or_default(),
            group_name: group.unwrap_or_default(),
        }
    }
}

const MODEL: Model<Row> = Model {
    name: "group_membership_requests",
    fields: &[
        Field { path: "id", kind: Kind::Uuid, read: |row| vec![Scalar::Uuid(row.join_request.id)] },
        Field {
            path: "user_account_request",
            kind: Kind::Integer,
            read: |row| vec![Scalar::key(row.join_request.user)],
        },
        Field {
            path: "user_account_request.email",
            kind: Kind::Text,
            read: |row| vec![Scalar::text(&row.email)],
        },
        Field {
            path: "authgroup",
            kind: Kind::Integer,
            read: |row| vec![Scalar::key(row.join_request.group)],
        },
        Field {
            path: "authgroup.name",
            kind: Kind::Text,
            read: |row| vec![Scalar::text(&row.group_name)],
        },
    ],
    members: &["id", "user_account_request", "authgroup"],
};

outcome! {
    /// Answers of `GET users/groupmembershiprequest/`.
    enum JoinRequestsList {
        /// A page of the requests to join that the caller may know of.
        200 Found(Json<JoinRequestList>),
        ..ListRefused,
        ..Refused,
    }
}

/// Lists requests to join.
///
/// Assumed: callers know of their own and of those of groups that they manage, administrators of all.
/// Today's documentation has them on the private portal only.
///
/// Fields to filter and sort by: every member, `authgroup.name` and `user_account_request.email`.
/// `authgroup` and `user_account_request` can be included. One official client asks for them under
/// `group_membership_request/`, which is answered too, here and in what follows.
#[utoipa::path(
    get,
    path = "/api/{portal}/users/groupmembershiprequest/",
    extensions(("x-provenance" = json!("upstream"))),
)]
async fn join_requests_list(
    Member(actor): Member,
    query: ListQuery,
    world: State,
) -> Result<JoinRequestsList, JoinRequestsList> {
    let store = world.brainstem();
    let rows = store.join_requests(actor).map(|it| Row::new(&store, it));
    let page = query.select(rows, &MODEL)?;
    let mut related = Related::default();
    if page.includes("authgroup") {
        related.add_groups(&store, page.rows.iter().map(|row| row.join_request.group));
    }
    if page.includes("user_account_request") {
        related.add_users(
            &store,
            page.rows.iter().map(|row| row.join_request.user),
            actor.is_admin,
        );
    }
    Ok(JoinRequestsList::Found(Json(JoinRequestList {
        group_membership_requests: page.show(|row| JoinRequestBody::from(&row.join_request)),
        groups: related.groups,
        users: related.users,
        meta: page.meta,
        count: page.count,
        next: page.next,
        previous: page.previous,
    })))
}

outcome! {
    /// Answers about one request to join.
    enum JoinRequestAnswer {
        /// The request to join.
        200 Found(Json<JoinRequestEnvelope>),
        ..Refused,
    }
}

outcome! {
    /// Answers of what is done with a request to join.
    enum JoinRequestSettled {
        /// The request to join, as it was: it is settled now, and gone.
        assumed 200 Settled(Json<JoinRequestEnvelope>),
        ..Refused,
    }
}

/// Returns a request to join.
#[utoipa::path(
    get,
    path = "/api/{portal}/users/groupmembershiprequest/{id}/",
    extensions(("x-provenance" = json!("upstream"))),
)]
async fn join_request_get(
    Member(actor): Member,
    id: PathId,
    world: State,
) -> Result<JoinRequestAnswer, JoinRequestAnswer> {
    let store = world.brainstem();
    let id = id.uuid().ok_or_else(Refused::missing)?;
    let found = store.join_request(id, actor).map_err(Refused::from)?;
    Ok(JoinRequestAnswer::Found(Json(found.into())))
}

/// Accepts a request to join.
///
/// Who asked comes into the group, as a member without rights.
///
/// A `GET` that changes something.
///
/// Assumed: managers and owners of the group and administrators may; the answer, which is not documented, is the request to join.
#[utoipa::path(
    get,
    path = "/api/{portal}/users/groupmembershiprequest/{id}/accept/",
    extensions(("x-provenance" = json!("upstream")), ("x-idempotent" = json!(false))),
)]
async fn join_request_accept(
    Member(actor): Member,
    id: PathId,
    world: State,
) -> Result<JoinRequestSettled, JoinRequestSettled> {
    settled(&world, &id, |store, id| store.answer_join_request(id, actor, true))
}

/// Rejects a request to join.
///
/// A `GET` that changes something.
///
/// Assumed: managers and owners of the group and administrators may; the answer, which is not documented, is the request to join.
#[utoipa::path(
    get,
    path = "/api/{portal}/users/groupmembershiprequest/{id}/reject/",
    extensions(("x-provenance" = json!("upstream")), ("x-idempotent" = json!(false))),
)]
async fn join_request_reject(
    Member(actor): Member,
    id: PathId,
    world: State,
) -> Result<JoinRequestSettled, JoinRequestSettled> {
    settled(&world, &id, |store, id| store.answer_join_request(id, actor, false))
}

/// Takes back a request to join.
///
/// A `GET` that changes something.
///
/// Assumed: who made it and administrators may; the answer, which is not documented, is the request to join.
#[utoipa::path(
    get,
    path = "/api/{portal}/users/groupmembershiprequest/{id}/cancel/",
    extensions(("x-provenance" = json!("upstream")), ("x-idempotent" = json!(false))),
)]
async fn join_request_cancel(
    Member(actor): Member,
    id: PathId,
    world: State,
) -> Result<JoinRequestSettled, JoinRequestSettled> {
    settled(&world, &id, |store, id| store.cancel_join_request(id, actor))
}

fn settled(
    world: &World,
    id: &PathId,
    settle: impl FnOnce(&mut Store, Uuid) -> Result<state::JoinRequest, state::Refusal>,
) -> Result<JoinRequestSettled, JoinRequestSettled> {
    let id = id.uuid().ok_or_else(Refused::missing)?;
    let it = settle(&mut world.brainstem(), id).map_err(Refused::from)?;
    Ok(JoinRequestSettled::Settled(Json((&it).into())))
}
