//! The steps of the pipeline that other services of the LMS do: forums, enrolments and notes.

use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

use super::LearnerName;
use super::discussion::{Discussed, DiscussionRefused};
use crate::openedx::OpenEdx;
use crate::openedx::auth::{CanRetireUser, JwtOnly, Refused};
use crate::openedx::body::JsonBody;
use crate::openedx::error::{Crashed, ErrorText, UnreadableBody};
use crate::openedx::settings::Service;
use crate::openedx::state::ActionError;
use crate::operation::State;
use crate::outcome::{Empty, Json};
use crate::routes::Routes;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenEdx>) -> Routes<OpenEdx> {
    routes
        .view::<Discussed<CanRetireUser<JwtOnly>>>([operation!(forum_retire)])
        .view::<CanRetireUser>([operation!(enrollments_retire)
            .also("/api/enrollment/v1/enrollment/unenroll/")
            .also("/api/enrollment/v2/enrollment/unenroll/")])
        .view::<CanRetireUser<JwtOnly>>([operation!(notes_retire)])
}

outcome! {
    /// Answers of `POST /api/discussion/v1/accounts/retire_forum/`.
    pub(super) enum ForumRetire {
        /// The posts are gone.
        204 Retired(Empty),
        /// Nobody of exactly this original user name is being retired, or the discussion service does not know the learner.
        404 NotFound(Empty),
        /// The learner is not in a working state, or the discussion service failed.
        500 Failed(Json<ErrorText>) = "User: 812 State: PENDING (step 1) Last Updated: 2026-03-01 10:00:00+00:00 is in PENDING, not a valid state to perform retirement actions on.",
        ..DiscussionRefused,
        ..UnreadableBody,
        ..Crashed,
    }
}

/// Deletes a learner's posts in the discussion service.
///
/// A driver takes 404 as done. Without `username`, upstream does not handle its own exception.
/// Assumed: what is said while the discussion service is down.
#[utoipa::path(post, path = "/api/discussion/v1/accounts/retire_forum/", extensions(("x-provenance" = json!("upstream"))))]
async fn forum_retire(
    _: Discussed<CanRetireUser<JwtOnly>>,
    world: State,
    body: JsonBody<LearnerName>,
) -> Result<ForumRetire, ForumRetire> {
    let username = body.0.get("username").ok_or_else(Crashed::new)?;
    let username = username.as_str().unwrap_or_default();
    let mut lms = world.openedx();
    if lms.is_down(Service::Discussion) && lms.retirement_for_action(username).is_ok() {
        let text = "Discussion service is unavailable.";
        return Ok(ForumRetire::Failed(Json(text.into())));
    }
    Ok(match lms.retire_forum(username) {
        Ok(()) => ForumRetire::Retired(Empty),
        Err(ActionError::NotFound) => ForumRetire::NotFound(Empty),
        Err(ActionError::WrongState(text)) => ForumRetire::Failed(Json(text.into())),
    })
}

/// The organisations of the courses that were left.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!(["HarborX", "TideU"]))]
pub(super) struct OrgList(Vec<String>);

outcome! {
    /// Answers of `POST /api/enrollment/v1/unenroll/`.
    pub(super) enum EnrollmentsRetire {
        /// The organisations (not the courses, as older documentation says) of the courses left.
        200 Left(Json<OrgList>),
        /// The learner was enrolled nowhere.
        204 NotEnrolled(Empty),
        /// `username` is absent, or nobody of exactly this original user name is being retired.
        404 NotFound(Json<ErrorText>) = "No retirement request status for username.",
        /// The learner is not in a working state, or a course could not be left.
        500 Failed(Json<ErrorText>) = "User: 812 State: PENDING (step 1) Last Updated: 2026-03-01 10:00:00+00:00 is in PENDING, not a valid state to perform retirement actions on.",
        ..Refused,
        ..UnreadableBody,
    }
}

/// Takes a learner out of every course.
///
/// Deprecated upstream in favour of `/api/enrollment/v1/enrollment/unenroll/`, which answers the
/// same, as does `/api/enrollment/v2/enrollment/unenroll/`; the driver calls this path.
#[utoipa::path(post, path = "/api/enrollment/v1/unenroll/", extensions(("x-provenance" = json!("upstream"))))]
async fn enrollments_retire(
    _: CanRetireUser,
    world: State,
    body: JsonBody<LearnerName>,
) -> EnrollmentsRetire {
    let Some(username) = body.0.get("username") else {
        return EnrollmentsRetire::NotFound(Json("Username not specified.".into()));
    };
    match world.openedx().unenroll(username.as_str().unwrap_or_default()) {
        Ok(Some(orgs)) => EnrollmentsRetire::Left(Json(OrgList(orgs))),
        Ok(None) => EnrollmentsRetire::NotEnrolled(Empty),
        Err(ActionError::NotFound) => {
            EnrollmentsRetire::NotFound(Json("No retirement request status for username.".into()))
        }
        Err(ActionError::WrongState(text)) => EnrollmentsRetire::Failed(Json(text.into())),
    }
}

outcome! {
    /// Answers of `POST /api/edxnotes/v1/retire_user/`.
    pub(super) enum NotesRetire {
        /// The notes are gone.
        204 Retired(Empty),
        /// Nobody of exactly this original user name is being retired.
        404 NotFound(Empty),
        /// The learner is not in a working state.
        405 WrongState(Json<ErrorText>) = "User: 812 State: PENDING (step 1) Last Updated: 2026-03-01 10:00:00+00:00 is in PENDING, not a valid state to perform retirement actions on.",
        /// The notes service is down.
        500 Failed(Json<ErrorText>) = "EdxNotes Service is unavailable. Please try again in a few minutes.",
        ..Refused,
        ..UnreadableBody,
    }
}

/// Deletes the notes that a learner took in courses.
#[utoipa::path(post, path = "/api/edxnotes/v1/retire_user/", extensions(("x-provenance" = json!("upstream"))))]
async fn notes_retire(
    _: CanRetireUser<JwtOnly>,
    world: State,
    body: JsonBody<LearnerName>,
) -> NotesRetire {
    let username = body.0.get("username").and_then(Value::as_str).unwrap_or_default();
    let mut lms = world.openedx();
    if lms.is_down(Service::Notes) && lms.retirement_for_action(username).is_ok() {
        let text = "EdxNotes Service is unavailable. Please try again in a few minutes.";
        return NotesRetire::Failed(Json(text.into()));
    }
    match lms.retire_notes(username) {
        Ok(()) => NotesRetire::Retired(Empty),
        Err(ActionError::NotFound) => NotesRetire::NotFound(Empty),
        Err(ActionError::WrongState(text)) => NotesRetire::WrongState(Json(text.into())),
    }
}
