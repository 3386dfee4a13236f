//! Forgetting retirements that are complete.

use utoipa::ToSchema;

use crate::openedx::OpenEdx;
use crate::openedx::auth::{CanRetireUser, Refused};
use crate::openedx::body::JsonBody;
use crate::openedx::error::{Crashed, ErrorText, UnreadableBody};
use crate::openedx::state::CleanupError;
use crate::operation::State;
use crate::outcome::{Empty, Json};
use crate::routes::Routes;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenEdx>) -> Routes<OpenEdx> {
    routes.view::<CanRetireUser>([operation!(retirement_cleanup)])
}

/// Retirements to forget, and what to overwrite them with first.
#[derive(Debug, ToSchema)]
#[schema(example = json!({
    "usernames": ["mira_okafor"],
    "redacted_username": "redacted",
    "redacted_email": "redacted",
    "redacted_name": "redacted",
}))]
#[expect(dead_code, reason = "describes the body in the contract")]
pub(super) struct CompletedRetirements {
    /// The original user names; each has to be `COMPLETE`, none may be named twice.
    usernames: Vec<String>,
    /// Overwrites the original user name; `redacted` unless given.
    #[schema(nullable = false)]
    redacted_username: Option<String>,
    /// Overwrites the original e-mail address; `redacted` unless given.
    #[schema(nullable = false)]
    redacted_email: Option<String>,
    /// Overwrites the original full name; `redacted` unless given.
    #[schema(nullable = false)]
    redacted_name: Option<String>,
}

outcome! {
    /// Answers of `POST accounts/retirement_cleanup/`.
    pub(super) enum RetirementCleanup {
        /// The retirements are forgotten; an empty list is fine.
        204 CleanedUp(Empty),
        /// `usernames` is no list.
        400 NotAList(Json<ErrorText>) = "Usernames should be an array.",
        /// Somebody is not `COMPLETE`, unknown or named twice; nothing was forgotten.
        400 NotComplete(Json<ErrorText>) = "Not all usernames exist in the COMPLETE state.",
        /// `usernames` is absent.
        500 Missing(Json<ErrorText>) = "'usernames'",
        ..Refused,
        ..UnreadableBody,
        ..Crashed,
    }
}

/// Forgets retirements that are complete.
///
/// Each row is overwritten before it is deleted, so that tools that follow the table see the
/// redaction. The users stay retired for good.
#[utoipa::path(post, path = "/api/user/v1/accounts/retirement_cleanup/", extensions(("x-provenance" = json!("upstream"))))]
async fn retirement_cleanup(
    _: CanRetireUser,
    world: State,
    body: JsonBody<CompletedRetirements>,
) -> Result<RetirementCleanup, RetirementCleanup> {
    let members = body.0.as_object().ok_or_else(Crashed::new)?;
    let Some(usernames) = members.get("usernames") else {
        return Ok(RetirementCleanup::Missing(Json("'usernames'".into())));
    };
    let Some(usernames) = usernames.as_array() else {
        return Ok(RetirementCleanup::NotAList(Json("Usernames should be an array.".into())));
    };
    // What is not text is nobody's name, so it counts as one that is not complete.
    let usernames: Vec<String> =
        usernames.iter().map(|name| name.as_str().map(str::to_owned).unwrap_or_default()).collect();
    Ok(match world.openedx().clean_up_retirements(&usernames) {
        Ok(()) => RetirementCleanup::CleanedUp(Empty),
        Err(CleanupError::NotAllComplete) => RetirementCleanup::NotComplete(Json(
            "Not all usernames exist in the COMPLETE state.".into(),
        )),
    })
}
