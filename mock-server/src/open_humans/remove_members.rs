//! `POST /api/direct-sharing/project/remove-members/`: a project lets members go.

use serde::Deserialize;
use utoipa::ToSchema;

use super::OpenHumans;
use super::auth::{Caller, Refused};
use super::body::Data;
use super::chosen_members::{Chosen, FormErrors, MembersRefused};
use super::error::{Crashed, UnreadableBody};
use super::message::Success;
use super::state::LeaveError;
use crate::operation::State;
use crate::outcome::Json;
use crate::routes::Routes;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenHumans>) -> Routes<OpenHumans> {
    routes.view::<Caller>([operation!(members_remove)])
}

/// Which members a project lets go. A member's token sends nothing: it lets its own member go.
#[derive(Debug, Deserialize, ToSchema)]
#[schema(example = json!({"project_member_ids": ["04417752"]}))]
#[expect(dead_code, reason = "describes the body, which is read as Django reads a form")]
pub(super) struct RemovalRequest {
    /// Who goes: ids of members at present, each of them once. In a form they are one text, with
    /// commas, blanks or ends of lines between them.
    #[schema(required = false, nullable = false)]
    project_member_ids: Option<Vec<String>>,
}

outcome! {
    /// Answers of `POST remove-members/`.
    pub(super) enum MembersRemove {
        /// They are members no more.
        200 Removed(Json<Success>) = "success",
        /// A master token names nobody.
        400 NoMembers(Json<FormErrors>) = { "errors": { "__all__": ["You must provide a list of project member IDs."] } },
        ..MembersRefused,
        ..Refused,
        ..UnreadableBody,
        ..Crashed,
    }
}

/// Removes members from the calling project.
///
/// Their tokens end, the files of the project stay, and its webhook is told that no erasure was
/// requested. Whoever authorizes the project again comes back under the same id.
///
/// The pinned versions of the real site cannot write to the webhook of a project that has one: they
/// answer 500 although the first member is removed, and stop there. A strict world does too.
#[utoipa::path(post, path = "/api/direct-sharing/project/remove-members/", extensions(("x-provenance" = json!("measured"))))]
async fn members_remove(
    caller: Caller,
    world: State,
    data: Data<RemovalRequest>,
) -> Result<MembersRemove, MembersRemove> {
    let mut site = world.open_humans();
    let chosen = Chosen::of(&data, &caller, &site)?;
    let members = check(chosen)?;
    for member in members {
        match site.leave(member.as_str(), false, world.clock.now()) {
            // Nobody leaves while the site is locked.
            Ok(()) | Err(LeaveError::NotAMember) => {}
            Err(LeaveError::Untold) => return Err(Crashed::new().into()),
        }
    }
    Ok(MembersRemove::Removed(Success::body()))
}

fn check(chosen: Chosen) -> Result<Vec<super::state::ProjectMemberId>, MembersRemove> {
    let mut errors = FormErrors::default();
    if !chosen.is_given {
        errors.add("__all__", "You must provide a list of project member IDs.");
        return Err(MembersRemove::NoMembers(Json(errors)));
    }
    chosen.members.map_err(|wrong| {
        errors.add("project_member_ids", wrong.text());
        wrong.row(errors).into()
    })
}
