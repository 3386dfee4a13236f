//! Taking a deletion request back.

use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

use crate::openedx::OpenEdx;
use crate::openedx::auth::{CanCancelUserRetirement, Refused};
use crate::openedx::body::Data;
use crate::openedx::error::{Crashed, ErrorMessage, UnreadableBody};
use crate::operation::State;
use crate::outcome::Json;
use crate::routes::Routes;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenEdx>) -> Routes<OpenEdx> {
    routes.view::<CanCancelUserRetirement>([operation!(retirement_cancel)])
}

/// Which deletion request to take back.
#[derive(Debug, ToSchema)]
#[schema(example = json!({"retirement_id": 57}))]
#[expect(dead_code, reason = "describes the body in the contract")]
pub(super) struct CancelledRetirement {
    /// The primary key of the retirement.
    retirement_id: u64,
}

/// Says that it worked.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"success": true}))]
pub(super) struct Success {
    /// Always true.
    success: bool,
}

outcome! {
    /// Answers of `POST accounts/cancel_retirement/`.
    pub(super) enum RetirementCancel {
        /// The account has its address back; its owner has to reset the password.
        200 Cancelled(Json<Success>),
        /// `retirement_id` is absent, there is no such retirement, or it has begun.
        400 Rejected(Json<ErrorMessage>) = { "message": "retirement_id must be specified." },
        ..Refused,
        ..UnreadableBody,
        ..Crashed,
    }
}

/// Takes a deletion request back.
///
/// Only while it is `PENDING`. Links to third parties and tokens are not restored. An id that is no
/// integer is an exception that upstream does not handle.
#[utoipa::path(post, path = "/api/user/v1/accounts/cancel_retirement/", extensions(("x-provenance" = json!("upstream"))))]
async fn retirement_cancel(
    _: CanCancelUserRetirement,
    world: State,
    body: Data<CancelledRetirement>,
) -> Result<RetirementCancel, RetirementCancel> {
    let members = body.0.as_object().ok_or_else(Crashed::new)?;
    let id = match members.get("retirement_id") {
        None | Some(Value::Null) => return Err(rejected(&"retirement_id must be specified.")),
        Some(id) => integer(id).ok_or_else(Crashed::new)?,
    };
    let id = u64::try_from(id).unwrap_or_default();
    world.openedx().cancel_retirement(id, &world.ids).map_err(|error| rejected(&error))?;
    Ok(RetirementCancel::Cancelled(Json(Success { success: true })))
}

fn rejected(error: &dyn ToString) -> RetirementCancel {
    RetirementCancel::Rejected(Json(error.to_string().into()))
}

fn integer(value: &Value) -> Option<i64> {
    match value {
        Value::String(text) => text.trim().parse().ok(),
        other => other.as_i64(),
    }
}
