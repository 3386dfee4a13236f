//! `/api/{portal}/users/groupmembershipinvitation/`: whom groups ask in.

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
            .also(&format!("/api/{{portal}}/users/groupmembershipinvitation{rest}"))
            .also(&format!("/api/{{portal}}/users/group_membership_invitation{rest}"))
            .also(&format!("/api/{{portal}}/users/group_membership_invitation{rest}/"))
    };
    routes
        .view::<Member>([at(operation!(invitations_list), "")])
        .view::<Member>([at(operation!(invitation_get), "/{id}")])
        .view::<Member>([at(operation!(invitation_accept), "/{id}/accept")])
        .view::<Member>([at(operation!(invitation_reject), "/{id}/reject")])
        .view::<Member>([at(operation!(invitation_cancel), "/{id}/cancel")])
}

/// A group asks somebody in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = Invitation, example = json!({
    "id": "3b1f9f0e-52a4-4b7e-8a44-0f2d1c9e7a10",
    "user_account_invitation": 52,
    "authgroup": 7,
    "new_manager": false,
    "new_owner": false,
}))]
pub(super) struct InvitationBody {
    /// The primary key.
    id: Uuid,
    /// The user who is invited.
    #[schema(minimum = 1)]
    user_account_invitation: u64,
    /// The group.
    #[schema(minimum = 1)]
    authgroup: u64,
    /// Whether the user will manage the group.
    new_manager: bool,
    /// Whether the user will own the group.
    new_owner: bool,
}

/// One invitation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(example = json!({
    "group_membership_invitation": {
        "id": "3b1f9f0e-52a4-4b7e-8a44-0f2d1c9e7a10",
        "user_account_invitation": 52,
        "authgroup": 7,
        "new_manager": false,
        "new_owner": false,
    },
}))]
pub(super) struct InvitationEnvelope {
    /// The invitation.
    group_membership_invitation: InvitationBody,
}

/// A page of invitations.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "group_membership_invitations": [{
        "id": "3b1f9f0e-52a4-4b7e-8a44-0f2d1c9e7a10",
        "user_account_invitation": 52,
        "authgroup": 7,
        "new_manager": false,
        "new_owner": false,
    }],
    "meta": {"page": 1, "per_page": 20, "total_results": 1, "total_pages": 1},
    "count": 1,
    "next": null,
    "previous": null,
}))]
pub(super) struct InvitationList {
    /// The invitations, before everything else.
    #[schema(value_type = Vec<InvitationBody>)]
    group_membership_invitations: Vec<Shown<InvitationBody>>,
    /// The groups that they are about, where `include[]=authgroup` asks for them.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    groups: Option<Vec<GroupBody>>,
    /// The users that they are about, where `include[]=user_account_invitation` asks for them.
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

impl From<&state::Invitation> for InvitationBody {
    fn from(invitation: &state::Invitation) -> Self {
        Self {
            id: invitation.id,
            user_account_invitation: invitation.user,
            authgroup: invitation.group,
            new_manager: invitation.rights.is_manager,
            new_owner: invitation.rights.is_owner,
        }
    }
}

impl From<&state::Invitation> for InvitationEnvelope {
    fn from(invitation: &state::Invitation) -> Self {
        Self { group_membership_invitation: invitation.into() }
    }
}

/// An invitation with what is related to it.
#[derive(Debug)]
struct Row {
    invitation: state::Invitation,
    email: String,
    group_name: String,
}

impl Row {
    fn new(store: &Store, invitation: &state::Invitation) -> Self {
        let email = store.user(invitation.user).map(|user| user.email().to_owned());
        let group = store.group(invitation.group).map(|group| group.name().to_owned());
        Self {
            invitation: invitation.clone(),
            email: email.unwrap_or_default(),
            group_name: group.unwrap_or_default(),
        }
    }
}

const MODEL: Model<Row> = Model {
    name: "group_membership_invitations",
    fields: &[
        Field { path: "id", kind: Kind::Uuid, read: |row| vec![Scalar::Uuid(row.invitation.id)] },
        Field {
            path: "user_account_invitation",
            kind: Kind::Integer,
            read: |row| vec![Scalar::key(row.invitation.user)],
        },
        Field {
            path: "user_account_invitation.email",
            kind: Kind::Text,
            read: |row| vec![Scalar::text(&row.email)],
        },
        Field {
            path: "authgroup",
            kind: Kind::Integer,
            read: |row| vec![Scalar::key(row.invitation.group)],
        },
        Field {
            path: "authgroup.name",
            kind: Kind::Text,
            read: |row| vec![Scalar::text(&row.group_name)],
        },
        Field {
            path: "new_manager",
            kind: Kind::Boolean,
            read: |row| vec![Scalar::Boolean(row.invitation.rights.is_manager)],
        },
        Field {
            path: "new_owner",
            kind: Kind::Boolean,
            read: |row| vec![Scalar::Boolean(row.invitation.rights.is_owner)],
        },
    ],
    members: &["id", "user_account_invitation", "authgroup", "new_manager", "new_owner"],
};

outcome! {
    /// Answers of `GET users/groupmembershipinvitation/`.
    enum InvitationsList {
        /// A page of the invitations that the caller may know of.
        200 Found(Json<InvitationList>),
        ..ListRefused,
        ..Refused,
    }
}

/// Lists invitations.
///
/// Assumed: callers know of their own and of those of groups that they manage, administrators of all.
/// Today's documentation has them on the private portal only.
///
/// Fields to filter and sort by: every member, `authgroup.name` and `user_account_invitation.email`.
/// `authgroup` and `user_account_invitation` can be included. One official client asks for them under
/// `group_membership_invitation/`, which is answered too, here and in what follows.
#[utoipa::path(
    get,
    path = "/api/{portal}/users/groupmembershipinvitation/",
    extensions(("x-provenance" = json!("upstream"))),
)]
async fn invitations_list(
    Member(actor): Member,
    query: ListQuery,
    world: State,
) -> Result<InvitationsList, InvitationsList> {
    let store = world.brainstem();
    let rows = store.invitations(actor).map(|it| Row::new(&store, it));
    let page = query.select(rows, &MODEL)?;
    let mut related = Related::default();
    if page.includes("authgroup") {
        related.add_groups(&store, page.rows.iter().map(|row| row.invitation.group));
    }
    if page.includes("user_account_invitation") {
        related.add_users(&store, page.rows.iter().map(|row| row.invitation.user), actor.is_admin);
    }
    Ok(InvitationsList::Found(Json(InvitationList {
        group_membership_invitations: page.show(|row| InvitationBody::from(&row.invitation)),
        groups: related.groups,
        users: related.users,
        meta: page.meta,
        count: page.count,
        next: page.next,
        previous: page.previous,
    })))
}

outcome! {
    /// Answers about one invitation.
    enum InvitationAnswer {
        /// The invitation.
        200 Found(Json<InvitationEnvelope>),
        ..Refused,
    }
}

outcome! {
    /// Answers of what is done with an invitation.
    enum InvitationSettled {
        /// The invitation, as it was: it is settled now, and gone.
        assumed 200 Settled(Json<InvitationEnvelope>),
        ..Refused,
    }
}

/// Returns an invitation.
#[utoipa::path(
    get,
    path = "/api/{portal}/users/groupmembershipinvitation/{id}/",
    extensions(("x-provenance" = json!("upstream"))),
)]
async fn invitation_get(
    Member(actor): Member,
    id: PathId,
    world: State,
) -> Result<InvitationAnswer, InvitationAnswer> {
    let store = world.brainstem();
    let id = id.uuid().ok_or_else(Refused::missing)?;
    let found = store.invitation(id, actor).map_err(Refused::from)?;
    Ok(InvitationAnswer::Found(Json(found.into())))
}

/// Accepts an invitation.
///
/// The invited comes into the group, with the rights that were promised.
///
/// A `GET` that changes something.
///
/// Assumed: the invited and administrators may; the answer, which is not documented, is the invitation.
#[utoipa::path(
    get,
    path = "/api/{portal}/users/groupmembershipinvitation/{id}/accept/",
    extensions(("x-provenance" = json!("upstream")), ("x-idempotent" = json!(false))),
)]
async fn invitation_accept(
    Member(actor): Member,
    id: PathId,
    world: State,
) -> Result<InvitationSettled, InvitationSettled> {
    settled(&world, &id, |store, id| store.answer_invitation(id, actor, true))
}

/// Rejects an invitation.
///
/// A `GET` that changes something.
///
/// Assumed: the invited and administrators may; the answer, which is not documented, is the invitation.
#[utoipa::path(
    get,
    path = "/api/{portal}/users/groupmembershipinvitation/{id}/reject/",
    extensions(("x-provenance" = json!("upstream")), ("x-idempotent" = json!(false))),
)]
async fn invitation_reject(
    Member(actor): Member,
    id: PathId,
    world: State,
) -> Result<InvitationSettled, InvitationSettled> {
    settled(&world, &id, |store, id| store.answer_invitation(id, actor, false))
}

/// Takes back an invitation.
///
/// A `GET` that changes something.
///
/// Assumed: managers and owners of the group and administrators may; the answer, which is not documented, is the invitation.
#[utoipa::path(
    get,
    path = "/api/{portal}/users/groupmembershipinvitation/{id}/cancel/",
    extensions(("x-provenance" = json!("upstream")), ("x-idempotent" = json!(false))),
)]
async fn invitation_cancel(
    Member(actor): Member,
    id: PathId,
    world: State,
) -> Result<InvitationSettled, InvitationSettled> {
    settled(&world, &id, |store, id| store.cancel_invitation(id, actor))
}

fn settled(
    world: &World,
    id: &PathId,
    settle: impl FnOnce(&mut Store, Uuid) -> Result<state::Invitation, state::Refusal>,
) -> Result<InvitationSettled, InvitationSettled> {
    let id = id.uuid().ok_or_else(Refused::missing)?;
    let it = settle(&mut world.brainstem(), id).map_err(Refused::from)?;
    Ok(InvitationSettled::Settled(Json((&it).into())))
}
