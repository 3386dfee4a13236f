//! The two steps that wipe the LMS itself.

use super::{LearnerName, NamedLearner, Nameless};
use crate::openedx::OpenEdx;
use crate::openedx::auth::{CanRetireUser, Refused};
use crate::openedx::error::ErrorText;
use crate::openedx::settings::Service;
use crate::openedx::state::{ActionError, Lms};
use crate::operation::State;
use crate::outcome::{Empty, Json};
use crate::routes::Routes;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenEdx>) -> Routes<OpenEdx> {
    routes
        .view::<CanRetireUser>([operation!(account_retire)])
        .view::<CanRetireUser>([operation!(account_retire_misc)])
}

outcome! {
    /// Answers of `POST accounts/retire/` and `POST accounts/retire_misc/`.
    pub(super) enum Retire {
        /// The data is gone.
        204 Retired(Empty),
        /// The learner is not in a working state.
        400 WrongState(Json<ErrorText>) = "User: 812 State: LMS_COMPLETE (step 121) Last Updated: 2026-03-01 10:00:00+00:00 is in LMS_COMPLETE, not a valid state to perform retirement actions on.",
        /// Nobody of exactly this original user name is being retired.
        404 NotFound(Empty),
        /// A part of the LMS failed.
        500 Failed(Json<ErrorText>) = "database is locked",
        ..Refused,
        ..Nameless,
    }
}

/// Does a step of the retirement of `learner`, if the database is there for it.
fn wipe(
    world: &State,
    learner: &str,
    step: fn(&mut Lms, &str) -> Result<(), ActionError>,
) -> Retire {
    let mut lms = world.openedx();
    if lms.is_down(Service::Database) && lms.retirement_for_action(learner).is_ok() {
        return Retire::Failed(Json("database is locked".into()));
    }
    step(&mut lms, learner).into()
}

impl From<Result<(), ActionError>> for Retire {
    fn from(done: Result<(), ActionError>) -> Self {
        match done {
            Ok(()) => Self::Retired(Empty),
            Err(ActionError::NotFound) => Self::NotFound(Empty),
            Err(ActionError::WrongState(text)) => Self::WrongState(Json(text.into())),
        }
    }
}

/// Wipes the core of an account, for good.
///
/// The profile is blanked, the profile image removed, pending changes dropped, and the user gets the
/// retired name and address and is no longer active. Level of education, goals, state and language
/// proficiencies stay, as they do upstream. May be repeated while the learner is in a working state.
#[utoipa::path(post, path = "/api/user/v1/accounts/retire/", extensions(("x-provenance" = json!("upstream"))))]
async fn account_retire(
    _: CanRetireUser,
    world: State,
    learner: NamedLearner<LearnerName>,
) -> Retire {
    wipe(&world, &learner.username, Lms::retire)
}

/// Wipes what the rest of the LMS keeps about a learner.
///
/// Wiki revisions, name changes, manual enrolments, credit requests, requests for API access, former
/// identities at third parties and mailing lists.
#[utoipa::path(post, path = "/api/user/v1/accounts/retire_misc/", extensions(("x-provenance" = json!("upstream"))))]
async fn account_retire_misc(
    _: CanRetireUser,
    world: State,
    learner: NamedLearner<LearnerName>,
) -> Retire {
    wipe(&world, &learner.username, Lms::retire_misc)
}
