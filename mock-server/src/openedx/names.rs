//! `/api/user/v1/accounts/name_change/`: a learner asks for another name, and staff confirm it.

use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

use super::OpenEdx;
use super::auth::{Caller, Default};
use super::body::Data;
use super::error::{Crashed, Unauthenticated, UnreadableBody};
use super::state::{ConfirmError, User};
use super::username::{NameRefused, Username};
use crate::django::python;
use crate::operation::State;
use crate::outcome::{Empty, Json};
use crate::routes::Routes;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenEdx>) -> Routes<OpenEdx> {
    routes
        .view::<Caller<Default>>([operation!(name_change_create)])
        .view::<Caller<Default>>([operation!(name_change_confirm)])
}

/// The name that is asked for.
#[derive(Debug, ToSchema)]
#[schema(example = json!({"name": "Mira A. Okafor"}))]
#[expect(dead_code, reason = "describes the body in the contract")]
pub(super) struct NameChange {
    /// The full name, without `<`, `>` or URLs.
    #[schema(min_length = 1, max_length = 255)]
    name: String,
}

/// What is wrong with the name, under `new_name` although it was sent as `name`.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"new_name": ["This field may not be blank."]}))]
pub(super) struct NewNameErrors {
    /// What is wrong.
    new_name: [&'static str; 1],
}

/// Why the name is not changed: a single text, where other errors are lists.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"new_name": "The profile name given was identical to the current name."}))]
pub(super) struct NewNameError {
    /// Why.
    new_name: &'static str,
}

outcome! {
    /// Answers of `POST accounts/name_change/`.
    pub(super) enum NameChangeCreate {
        /// The name waits to be confirmed; it replaces one that waited before.
        201 Requested(Empty),
        /// The name is absent, blank or not fit to be shown.
        400 Invalid(Json<NewNameErrors>),
        /// It is the name of today.
        400 Same(Json<NewNameError>),
        ..Unauthenticated,
        ..UnreadableBody,
        ..Crashed,
    }
}

/// Asks for another name.
///
/// It shows as `pending_name_change` until staff confirm it, exactly as it was sent. Assumed: a name
/// over 255 characters, or of an account without a profile, is an exception that upstream does not
/// handle.
#[utoipa::path(post, path = "/api/user/v1/accounts/name_change/", extensions(("x-provenance" = json!("upstream"))))]
async fn name_change_create(
    caller: Caller<Default>,
    world: State,
    body: Data<NameChange>,
) -> Result<NameChangeCreate, NameChangeCreate> {
    let members = body.0.as_object().ok_or_else(Crashed::new)?;
    let name = match new_name(members.get("name").unwrap_or(&Value::Null)) {
        Ok(name) => name,
        Err(error) => {
            return Ok(NameChangeCreate::Invalid(Json(NewNameErrors { new_name: [error] })));
        }
    };
    let mut lms = world.openedx();
    let user = lms.user_mut(caller.id).ok_or_else(Crashed::new)?;
    let profile = user.profile.as_ref().ok_or_else(Crashed::new)?;
    if profile.name == name {
        let new_name = "The profile name given was identical to the current name.";
        return Ok(NameChangeCreate::Same(Json(NewNameError { new_name })));
    }
    if name.chars().count() > COLUMN {
        return Err(Crashed::new().into());
    }
    user.pending_name = Some(name);
    user.pending_name_rationale =
        format!("Name change requested through account API by {}", caller.username);
    Ok(NameChangeCreate::Requested(Empty))
}

/// The most characters that the database takes for a name.
const COLUMN: usize = 255;

/// The name that was sent, as it was sent, if it is fit to be shown.
fn new_name(value: &Value) -> Result<String, &'static str> {
    let name = match value {
        Value::Null => return Err("This field may not be null."),
        Value::String(_) | Value::Number(_) => python::str(value),
        _ => return Err("Not a valid string."),
    };
    if name.trim().is_empty() {
        Err("This field may not be blank.")
    } else if name.contains(['<', '>']) {
        Err("Name cannot contain the following characters: < >")
    } else if name.contains("://") {
        Err("Name cannot contain a URL")
    } else {
        Ok(name)
    }
}

outcome! {
    /// Answers of `POST accounts/name_change/{username}/confirm/`.
    pub(super) enum NameChangeConfirm {
        /// The profile has the name.
        204 Confirmed(Empty),
        /// The caller is not staff.
        403 NotStaff(Empty),
        /// No name waits to be confirmed.
        404 NothingPending(Empty),
        ..NameRefused,
        ..Unauthenticated,
        ..Crashed,
    }
}

/// Gives a learner the name that the learner asked for.
///
/// For staff alone. The old name is remembered with the reason that was given when asking. Assumed:
/// of somebody who does not exist, upstream does not handle its own exception.
#[utoipa::path(post, path = "/api/user/v1/accounts/name_change/{username}/confirm/", extensions(("x-provenance" = json!("upstream"))))]
async fn name_change_confirm(
    username: Username,
    caller: Caller<Default>,
    world: State,
) -> Result<NameChangeConfirm, NameChangeConfirm> {
    if !caller.is_staff {
        return Ok(NameChangeConfirm::NotStaff(Empty));
    }
    let now = world.clock.now();
    let mut lms = world.openedx();
    let id = lms.user_by_username(&username.0).map(User::id).ok_or_else(Crashed::new)?;
    Ok(match lms.confirm_name(id, now) {
        Ok(()) => NameChangeConfirm::Confirmed(Empty),
        Err(ConfirmError::NothingPending) => NameChangeConfirm::NothingPending(Empty),
        Err(_) => Crashed::new().into(),
    })
}
