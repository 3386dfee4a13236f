//! The step that older releases had for mailing lists, before `retire_misc/` took it over.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use http::request::Parts;
use utoipa::openapi::path::Operation;

use super::{LearnerName, NamedLearner, Nameless};
use crate::openedx::OpenEdx;
use crate::openedx::auth::{CanRetireUser, Refused};
use crate::openedx::error::{ErrorPage, ErrorText};
use crate::openedx::state::ActionError;
use crate::operation::{Documented, State};
use crate::outcome::{Empty, Html, Json, Schemas};
use crate::routes::Routes;
use crate::world::World;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenEdx>) -> Routes<OpenEdx> {
    routes.view::<OldLms>([operation!(account_retire_mailings)])
}

/// Somebody who may retire users, on an LMS that is old enough.
#[derive(Debug)]
struct OldLms;

outcome! {
    /// The LMS is of today, or the caller may not do this.
    pub(super) enum MailingsRefused {
        /// The route was removed from the LMS; a driver that calls it leaves the learner in `ERRORED`.
        404 Removed(Html<ErrorPage>) = "<!doctype html><title>Not Found</title><h1>Not Found</h1>",
        ..Refused,
    }
}

impl FromRequestParts<Arc<World>> for OldLms {
    type Rejection = MailingsRefused;

    async fn from_request_parts(
        parts: &mut Parts,
        world: &Arc<World>,
    ) -> Result<Self, MailingsRefused> {
        if !world.openedx().settings.has_retire_mailings {
            return Err(MailingsRefused::Removed(Html(ErrorPage::new("Not Found"))));
        }
        let _: CanRetireUser = CanRetireUser::from_request_parts(parts, world).await?;
        Ok(Self)
    }
}

impl Documented for OldLms {
    fn describe(operation: &mut Operation, schemas: &mut Schemas) {
        <CanRetireUser as Documented>::describe(operation, schemas);
    }
}

outcome! {
    /// Answers of `POST accounts/retire_mailings/`.
    pub(super) enum RetireMailings {
        /// Mailing lists know the learner no longer; only on an LMS of old.
        204 Retired(Empty),
        /// The learner is not in a working state; only on an LMS of old.
        assumed 400 WrongState(Json<ErrorText>) = "User: 812 State: PENDING (step 1) Last Updated: 2026-03-01 10:00:00+00:00 is in PENDING, not a valid state to perform retirement actions on.",
        /// Nobody of exactly this original user name is being retired; only on an LMS of old.
        assumed 404 NotFound(Empty),
        ..MailingsRefused,
        ..Nameless,
    }
}

/// Takes a learner off mailing lists.
///
/// Removed from the LMS, though older drivers still call it: `retire_misc/` does it now. Assumed: who
/// was let in, and what was refused, are as with `retire_misc/`.
#[utoipa::path(post, path = "/api/user/v1/accounts/retire_mailings/", extensions(("x-provenance" = json!("upstream"))))]
async fn account_retire_mailings(
    _: OldLms,
    world: State,
    learner: NamedLearner<LearnerName>,
) -> RetireMailings {
    match world.openedx().retire_mailings(&learner.username) {
        Ok(()) => RetireMailings::Retired(Empty),
        Err(ActionError::NotFound) => RetireMailings::NotFound(Empty),
        Err(ActionError::WrongState(text)) => RetireMailings::WrongState(Json(text.into())),
    }
}
