//! What the proctoring plugin and its backends know about a learner.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{FromRequestParts, Path};
use http::request::Parts;
use serde::{Deserialize, Serialize};
use utoipa::openapi::path::{Operation, ParameterIn};
use utoipa::{IntoParams, ToSchema};

use crate::openedx::OpenEdx;
use crate::openedx::auth::{Caller, SessionThenJwt};
use crate::openedx::error::{ErrorPage, SessionFirstUnauthenticated};
use crate::openedx::state::UserId;
use crate::operation::{Documented, State, add_parameters};
use crate::outcome::{Empty, Html, Json, Schemas};
use crate::routes::Routes;
use crate::world::World;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenEdx>) -> Routes<OpenEdx> {
    routes
        .view::<Caller<SessionThenJwt>>([operation!(proctoring_retire)])
        .view::<Caller<SessionThenJwt>>([operation!(proctoring_backends_retire)])
}

/// The primary key in a path. It comes before the caller: what is no number matches no route.
#[derive(Debug)]
struct LmsUserId(UserId);

#[derive(Deserialize, IntoParams)]
#[into_params(names("lms_user_id"))]
struct LmsUserIdParameter(
    /// The primary key of the user in the LMS.
    #[param(value_type = u64, example = 812)]
    String,
);

outcome! {
    /// The path names nobody.
    pub(super) enum IdRefused {
        /// The path has no number where the primary key belongs, so that it matches no route.
        assumed 404 NoId(Html<ErrorPage>) = "<!doctype html><title>Not Found</title><h1>Not Found</h1>",
    }
}

impl FromRequestParts<Arc<World>> for LmsUserId {
    type Rejection = IdRefused;

    async fn from_request_parts(parts: &mut Parts, world: &Arc<World>) -> Result<Self, IdRefused> {
        match Path::<LmsUserIdParameter>::from_request_parts(parts, world).await {
            Ok(Path(LmsUserIdParameter(id))) if is_number(&id) => {
                // Nobody has a key so large that it does not fit.
                Ok(Self(id.parse().unwrap_or(UserId::MAX)))
            }
            _ => Err(IdRefused::NoId(Html(ErrorPage::new("Not Found")))),
        }
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|digit| digit.is_ascii_digit())
}

impl Documented for LmsUserId {
    fn describe(operation: &mut Operation, _: &mut Schemas) {
        add_parameters::<LmsUserIdParameter>(operation, &ParameterIn::Path);
    }
}

outcome! {
    /// The caller may not retire users; the plugin says so without a word.
    pub(super) enum ProctoringRefused {
        /// The caller is neither the retirement service worker nor a superuser.
        403 NoPermission(Empty),
    }
}

/// The permission that views of the plugin look for by themselves, once the caller is known.
fn check_permission(
    caller: &Caller<SessionThenJwt>,
    world: &State,
) -> Result<(), ProctoringRefused> {
    let worker = &world.openedx().settings.retirement_service_worker_username;
    if caller.is_superuser || caller.username == *worker {
        Ok(())
    } else {
        Err(ProctoringRefused::NoPermission(Empty))
    }
}

outcome! {
    /// Answers of `POST /api/edx_proctoring/v1/retire_user/{lms_user_id}/`.
    pub(super) enum ProctoringRetire {
        /// What the plugin allowed the learner is blank, if there was anything or anybody.
        204 Retired(Empty),
        ..ProctoringRefused,
        ..IdRefused,
        ..SessionFirstUnauthenticated,
    }
}

/// Blanks what the proctoring plugin allowed a learner.
///
/// The plugin asks for a session first and a JWT second, so that nobody is met by 403, not 401. A
/// learner need not be in a working state, nor exist.
#[utoipa::path(post, path = "/api/edx_proctoring/v1/retire_user/{lms_user_id}/", extensions(("x-provenance" = json!("upstream"))))]
async fn proctoring_retire(
    id: LmsUserId,
    caller: Caller<SessionThenJwt>,
    world: State,
) -> Result<ProctoringRetire, ProctoringRetire> {
    check_permission(&caller, &world)?;
    world.openedx().retire_proctoring(id.0);
    Ok(ProctoringRetire::Retired(Empty))
}

/// Which proctoring backends retired the learner.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"proctortrack": true}))]
pub(super) struct RetiredAtBackends(BTreeMap<String, bool>);

outcome! {
    /// Answers of `POST /api/edx_proctoring/v1/retire_backend_user/{lms_user_id}/`.
    pub(super) enum ProctoringBackendsRetire {
        /// Every backend that watched an attempt of the learner retired them; there may be none.
        200 Retired(Json<RetiredAtBackends>),
        /// A backend failed.
        500 Failed(Json<RetiredAtBackends>) = { "proctortrack": false },
        ..ProctoringRefused,
        ..IdRefused,
        ..SessionFirstUnauthenticated,
    }
}

/// Retires a learner at every proctoring backend that watched one of their attempts.
///
/// As `retire_user/` in who may do it.
#[utoipa::path(post, path = "/api/edx_proctoring/v1/retire_backend_user/{lms_user_id}/", extensions(("x-provenance" = json!("upstream"))))]
async fn proctoring_backends_retire(
    id: LmsUserId,
    caller: Caller<SessionThenJwt>,
    world: State,
) -> Result<ProctoringBackendsRetire, ProctoringBackendsRetire> {
    check_permission(&caller, &world)?;
    let retired = world.openedx().retire_at_proctoring_backends(id.0);
    let answer = Json(RetiredAtBackends(retired));
    Ok(if answer.0.0.values().all(|done| *done) {
        ProctoringBackendsRetire::Retired(answer)
    } else {
        ProctoringBackendsRetire::Failed(answer)
    })
}
