//! `/api/{portal}/users/laboratory/`: where groups work.

use super::BrainStem;
use super::auth::{Gate, Member, PathId, Visitor};
use super::body::JsonBody;
use super::error::{BodyRefused, ListRefused, Refused};
use super::laboratory::{
    self, LaboratoryBody, LaboratoryCreation, LaboratoryEnvelope, LaboratoryList, LaboratoryUpdate,
    MODEL, Row,
};
use super::listing::ListQuery;
use super::related::Related;
use super::state::{Actor, Laboratory};
use crate::operation::State;
use crate::outcome::{Empty, Json};
use crate::routes::Routes;
use crate::world::World;
use crate::{operation, outcome};

const LIST: &str = "/api/{portal}/users/laboratory";
const DETAIL: &str = "/api/{portal}/users/laboratory/{id}";

pub(super) fn mount(routes: Routes<BrainStem>) -> Routes<BrainStem> {
    routes
        .view::<Gate>([
            operation!(laboratories_list).also(LIST),
            operation!(laboratory_create).also(LIST),
        ])
        .view::<Gate>([
            operation!(laboratory_get).also(DETAIL),
            operation!(laboratory_update).also(DETAIL),
            operation!(laboratory_replace).also(DETAIL),
            operation!(laboratory_delete).also(DETAIL),
        ])
}

outcome! {
    /// Answers of `GET users/laboratory/`.
    enum LaboratoriesList {
        /// A page of the laboratories.
        200 Found(Json<LaboratoryList>),
        ..ListRefused,
        ..Refused,
    }
}

/// Lists laboratories.
///
/// Fields to filter and sort by: every member, `group.name` and `principal_investigators.email`.
/// `group` and `principal_investigators` can be included.
///
/// Assumed: who sees them, which is as with groups.
#[utoipa::path(
    get,
    path = "/api/{portal}/users/laboratory/",
    extensions(("x-provenance" = json!("upstream"))),
)]
async fn laboratories_list(
    visitor: Visitor,
    query: ListQuery,
    world: State,
) -> Result<LaboratoriesList, LaboratoriesList> {
    let store = world.brainstem();
    let rows = store.laboratories().map(|laboratory| Row::new(&store, laboratory));
    let page = query.select(rows, &MODEL)?;
    let mut related = Related::default();
    let laboratories = || page.rows.iter().map(|row| &row.laboratory);
    if page.includes("group") {
        related.add_groups(&store, laboratories().map(|laboratory| laboratory.group));
    }
    if page.includes("principal_investigators") {
        let users = laboratories().flat_map(|it| it.principal_investigators.iter().copied());
        related.add_users(&store, users, visitor.sees_flags());
    }
    Ok(LaboratoriesList::Found(Json(LaboratoryList {
        laboratories: page.show(|row| LaboratoryBody::from(&row.laboratory)),
        groups: related.groups,
        users: related.users,
        meta: page.meta,
        count: page.count,
        next: page.next,
        previous: page.previous,
    })))
}

outcome! {
    /// Answers of `GET users/laboratory/{id}/`.
    enum LaboratoryGet {
        /// The laboratory.
        200 Found(Json<LaboratoryEnvelope>),
        ..Refused,
    }
}

/// Returns a laboratory.
#[utoipa::path(
    get,
    path = "/api/{portal}/users/laboratory/{id}/",
    extensions(("x-provenance" = json!("upstream"))),
)]
async fn laboratory_get(
    _: Visitor,
    id: PathId,
    world: State,
) -> Result<LaboratoryGet, LaboratoryGet> {
    let found = existing(&world, &id)?;
    Ok(LaboratoryGet::Found(Json(LaboratoryEnvelope::from(&found))))
}

outcome! {
    /// Answers of `POST users/laboratory/`.
    enum LaboratoryCreate {
        /// The laboratory.
        201 Created(Json<LaboratoryEnvelope>),
        ..Refused,
        ..BodyRefused,
    }
}

/// Makes a laboratory.
///
/// Owners of its group may; administrators too, which is assumed.
#[utoipa::path(
    post,
    path = "/api/{portal}/users/laboratory/",
    extensions(("x-provenance" = json!("upstream"))),
)]
async fn laboratory_create(
    Member(actor): Member,
    world: State,
    body: JsonBody<LaboratoryCreation>,
) -> Result<LaboratoryCreate, LaboratoryCreate> {
    let body = body.read()?;
    let mut store = world.brainstem();
    let blank = Laboratory { id: world.ids.uuid(), ..Laboratory::default() };
    let made = laboratory::written(&store, blank, &body, true).map_err(BodyRefused::from)?;
    store.may_lead(made.group, actor).map_err(Refused::from)?;
    let answer = LaboratoryEnvelope::from(&made);
    store.put_laboratory(made);
    Ok(LaboratoryCreate::Created(Json(answer)))
}

outcome! {
    /// Answers of `PATCH` and `PUT users/laboratory/{id}/`.
    enum LaboratoryWritten {
        /// The laboratory, as it is now.
        200 Written(Json<LaboratoryEnvelope>),
        ..Refused,
        ..BodyRefused,
    }
}

/// Changes a laboratory.
///
/// Owners of its group may, and of the group that it is given to; administrators too, which is
/// assumed.
#[utoipa::path(
    patch,
    path = "/api/{portal}/users/laboratory/{id}/",
    extensions(("x-provenance" = json!("upstream"))),
)]
async fn laboratory_update(
    Member(actor): Member,
    id: PathId,
    world: State,
    body: JsonBody<LaboratoryUpdate>,
) -> Result<LaboratoryWritten, LaboratoryWritten> {
    written(&world, actor, &id, &body, false)
}

/// Replaces a laboratory.
///
/// Assumed: what is required has to be there, all else stays if it is absent.
#[utoipa::path(
    put,
    path = "/api/{portal}/users/laboratory/{id}/",
    extensions(("x-provenance" = json!("assumed"))),
)]
async fn laboratory_replace(
    Member(actor): Member,
    id: PathId,
    world: State,
    body: JsonBody<LaboratoryCreation>,
) -> Result<LaboratoryWritten, LaboratoryWritten> {
    written(&world, actor, &id, &body, true)
}

fn written<T>(
    world: &World,
    actor: Actor,
    id: &PathId,
    body: &JsonBody<T>,
    whole: bool,
) -> Result<LaboratoryWritten, LaboratoryWritten> {
    let before = existing(world, id)?;
    let mut store = world.brainstem();
    store.may_lead(before.group, actor).map_err(Refused::from)?;
    let body = body.read()?;
    let after = laboratory::written(&store, before, &body, whole).map_err(BodyRefused::from)?;
    store.may_lead(after.group, actor).map_err(Refused::from)?;
    let answer = LaboratoryEnvelope::from(&after);
    store.put_laboratory(after);
    Ok(LaboratoryWritten::Written(Json(answer)))
}

fn existing(world: &World, id: &PathId) -> Result<Laboratory, Refused> {
    let id = id.uuid().ok_or_else(Refused::missing)?;
    world.brainstem().laboratory(id).cloned().ok_or_else(Refused::missing)
}

outcome! {
    /// Answers of `DELETE users/laboratory/{id}/`.
    enum LaboratoryDelete {
        /// The laboratory is gone.
        204 Deleted(Empty),
        ..Refused,
    }
}

/// Deletes a laboratory.
///
/// Owners of its group may; administrators too, which is assumed.
#[utoipa::path(
    delete,
    path = "/api/{portal}/users/laboratory/{id}/",
    extensions(("x-provenance" = json!("upstream"))),
)]
async fn laboratory_delete(
    Member(actor): Member,
    id: PathId,
    world: State,
) -> Result<LaboratoryDelete, LaboratoryDelete> {
    let id = id.uuid().ok_or_else(Refused::missing)?;
    world.brainstem().delete_laboratory(id, actor).map_err(Refused::from)?;
    Ok(LaboratoryDelete::Deleted(Empty))
}
