//! Where a learner is, and moving a learner to another state.

use utoipa::ToSchema;

use super::{NamedLearner, Nameless, Retirement, retirement};
use crate::openedx::OpenEdx;
use crate::openedx::auth::{CanRetireUser, Refused};
use crate::openedx::error::ErrorText;
use crate::openedx::state::MoveError;
use crate::openedx::username::{NameRefused, Username};
use crate::operation::State;
use crate::outcome::{Empty, Json};
use crate::routes::Routes;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenEdx>) -> Routes<OpenEdx> {
    routes
        .view::<CanRetireUser>([operation!(retirement_status_get)])
        .view::<CanRetireUser>([operation!(retirement_status_update)])
}

outcome! {
    /// Answers of `GET accounts/{username}/retirement_status/`.
    pub(super) enum RetirementStatusGet {
        /// The retirement of the learner.
        200 Found(Json<Retirement>),
        /// Nobody who has, or had, this name is being retired.
        404 NotFound(Empty),
        ..Refused,
        ..NameRefused,
    }
}

/// Reads the retirement of a learner.
///
/// The name may be the learner's current, original or retired one.
#[utoipa::path(get, path = "/api/user/v1/accounts/{username}/retirement_status/", extensions(("x-provenance" = json!("upstream"))))]
async fn retirement_status_get(
    username: Username,
    _: CanRetireUser,
    world: State,
) -> RetirementStatusGet {
    let lms = world.openedx();
    match lms.retirement_by_any_username(&username.0) {
        Some(status) => RetirementStatusGet::Found(Json(retirement(&lms, status))),
        None => RetirementStatusGet::NotFound(Empty),
    }
}

/// A move to another state. Members other than these are refused.
#[derive(Debug, ToSchema)]
#[schema(example = json!({
    "username": "mira_okafor",
    "new_state": "RETIRING_FORUMS",
    "response": "Starting: RETIRING_FORUMS",
}))]
#[expect(dead_code, reason = "describes the body in the contract")]
pub(super) struct RetirementStatusChange {
    /// The original user name, in its exact letter case.
    username: String,
    /// The name of the state to move to.
    new_state: String,
    /// What happened, for the log of the retirement.
    response: String,
    /// Moves even to the current or an earlier state.
    #[schema(nullable = false)]
    force: Option<bool>,
}

outcome! {
    /// Answers of `PATCH accounts/update_retirement_status/`.
    pub(super) enum RetirementStatusUpdate {
        /// The learner is in the new state.
        204 Moved(Empty),
        /// A member is missing, there is one too many, or the state is unknown, the current one or an earlier one.
        400 Rejected(Json<ErrorText>) = "NOPE does not exist or is an eariler state than current state LOCKING_COMPLETE (step 21)",
        /// Nobody of exactly this original user name is being retired.
        404 NotFound(Empty),
        /// A forced move to a state that does not exist.
        500 NoSuchState(Json<ErrorText>) = "RetirementState matching query does not exist.",
        ..Refused,
        ..Nameless,
    }
}

/// Moves a learner to another state.
///
/// Without `force` the state has to come after the current one; states in between may be skipped,
/// and `ERRORED` may be left for `ABORTED` or `COMPLETE`. The media type is `application/json`.
#[utoipa::path(patch, path = "/api/user/v1/accounts/update_retirement_status/", extensions(("x-provenance" = json!("upstream"))))]
async fn retirement_status_update(
    _: CanRetireUser,
    world: State,
    learner: NamedLearner<RetirementStatusChange>,
) -> RetirementStatusUpdate {
    let Some(update) = learner.body.0.as_object() else {
        return RetirementStatusUpdate::NotFound(Empty);
    };
    match world.openedx().move_retirement(update, world.clock.now()) {
        Ok(()) => RetirementStatusUpdate::Moved(Empty),
        Err(MoveError::NotFound) => RetirementStatusUpdate::NotFound(Empty),
        Err(MoveError::Refused(text)) => RetirementStatusUpdate::Rejected(Json(text.into())),
        Err(MoveError::NoSuchState) => RetirementStatusUpdate::NoSuchState(Json(
            "RetirementState matching query does not exist.".into(),
        )),
    }
}
