//! The retirement of learners: the queue, the state machine and what each step removes. The driver
//! of the pipeline signs in as the retirement service worker.

mod actions;
mod bulk;
mod cancel;
mod cleanup;
mod discussion;
mod mailings;
mod partner;
mod proctoring;
mod queue;
mod services;
mod status;

use std::sync::Arc;

use axum::extract::{FromRequest, Request};
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;
use utoipa::openapi::path::Operation;

use super::OpenEdx;
use super::body::JsonBody;
use super::error::{Crashed, ErrorMessage, UnreadableBody};
use super::state::{Lms, RetirementState, RetirementStatus};
use crate::django::python;
use crate::django::wire_time;
use crate::operation::Documented;
use crate::outcome;
use crate::outcome::{Json, Schemas};
use crate::routes::Routes;
use crate::world::World;

pub(super) fn mount(routes: Routes<OpenEdx>) -> Routes<OpenEdx> {
    let routes = queue::mount(routes);
    let routes = status::mount(routes);
    let routes = actions::mount(routes);
    let routes = partner::mount(routes);
    let routes = cleanup::mount(routes);
    let routes = cancel::mount(routes);
    let routes = bulk::mount(routes);
    let routes = services::mount(routes);
    let routes = discussion::mount(routes);
    let routes = proctoring::mount(routes);
    mailings::mount(routes)
}

/// A learner who is being retired.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": 57,
    "user": {
        "id": 812,
        "username": "mira_okafor",
        "email": "retired__user_d3509f547a6e6902a81c83fae00286cdbf485ea4@retired.invalid",
        "profile": {"id": 790, "name": "Mira Okafor"},
    },
    "current_state": {"id": 1, "state_name": "PENDING", "state_execution_order": 1},
    "last_state": {"id": 1, "state_name": "PENDING", "state_execution_order": 1},
    "created": "2026-02-14T04:05:06.000000Z",
    "modified": "2026-02-14T04:05:06.000000Z",
    "original_username": "mira_okafor",
    "original_email": "mira.okafor@learn.example",
    "original_name": "Mira Okafor",
    "retired_username": "retired__user_4c7ec67d90cceacfa8202fa543f56b709bb7e2fb",
    "retired_email": "retired__user_d3509f547a6e6902a81c83fae00286cdbf485ea4@retired.invalid",
}))]
pub(super) struct Retirement {
    /// The primary key of the retirement.
    id: u64,
    /// The account as it is now: its name and address change on the way.
    user: RetirementUser,
    /// Where the learner is.
    current_state: RetirementStateRef,
    /// Where the learner was before.
    last_state: RetirementStateRef,
    /// When deletion was asked for, in UTC.
    #[schema(format = DateTime)]
    created: String,
    /// When the retirement last moved, in UTC.
    #[schema(format = DateTime)]
    modified: String,
    /// The user name before retirement; every step names the learner by it.
    original_username: String,
    /// The e-mail address before retirement.
    original_email: String,
    /// The full name before retirement; may be blank.
    original_name: String,
    /// The user name after retirement.
    retired_username: String,
    /// The e-mail address after retirement.
    retired_email: String,
}

/// The account of a learner who is being retired.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct RetirementUser {
    /// The primary key of the user, by which proctoring and other services know the learner.
    id: u64,
    /// The current user name.
    username: String,
    /// The current e-mail address.
    email: String,
    /// The profile; an account made from a JWT alone has none.
    profile: Option<RetirementProfile>,
}

/// The profile of a learner who is being retired.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct RetirementProfile {
    /// The primary key of the profile.
    id: u64,
    /// Full name; blank once wiped.
    name: String,
}

/// A retirement state.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct RetirementStateRef {
    /// The primary key.
    id: u64,
    /// The name.
    state_name: String,
    /// The position among all states.
    state_execution_order: u16,
}

/// Learners who are being retired, by the id of the retirement.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!([]))]
pub(super) struct RetirementList(Vec<Retirement>);

impl From<&RetirementState> for RetirementStateRef {
    fn from(state: &RetirementState) -> Self {
        Self {
            id: state.id,
            state_name: state.name.clone(),
            state_execution_order: state.execution_order,
        }
    }
}

fn retirement(lms: &Lms, status: &RetirementStatus) -> Retirement {
    let user = lms.user(status.user);
    let profile = user.and_then(|user| user.profile.as_ref());
    Retirement {
        id: status.id,
        user: RetirementUser {
            id: status.user,
            username: user.map(|user| user.username().to_owned()).unwrap_or_default(),
            email: user.map(|user| user.email().to_owned()).unwrap_or_default(),
            profile: profile
                .map(|profile| RetirementProfile { id: status.user, name: profile.name.clone() }),
        },
        current_state: (&*status.current_state).into(),
        last_state: (&*status.last_state).into(),
        created: wire_time::full(status.created),
        modified: wire_time::full(status.modified),
        original_username: status.original_username.clone(),
        original_email: status.original_email.clone(),
        original_name: status.original_name.clone(),
        retired_username: status.retired_username.clone(),
        retired_email: status.retired_email.clone(),
    }
}

/// Names a learner.
#[derive(Debug, ToSchema)]
#[schema(example = json!({"username": "mira_okafor"}))]
#[expect(dead_code, reason = "describes the body in the contract")]
pub(super) struct LearnerName {
    /// The original user name, in its exact letter case, also once it has changed.
    username: String,
}

/// A JSON body that has to name a learner.
#[derive(Debug)]
struct NamedLearner<T> {
    username: String,
    body: JsonBody<T>,
}

outcome! {
    /// The body does not name a learner.
    pub(super) enum Nameless {
        /// `username` is absent or blank.
        404 Unspecified(Json<ErrorMessage>) = { "message": "The user was not specified." },
        ..UnreadableBody,
        ..Crashed,
    }
}

impl<T> FromRequest<Arc<World>> for NamedLearner<T> {
    type Rejection = Nameless;

    async fn from_request(request: Request, world: &Arc<World>) -> Result<Self, Nameless> {
        let body = JsonBody::from_request(request, world).await?;
        let members = body.0.as_object().ok_or_else(Crashed::new)?;
        match members.get("username") {
            None => Err(unspecified()),
            Some(username) if !python::is_true(username) => Err(unspecified()),
            Some(Value::String(username)) => Ok(Self { username: username.clone(), body }),
            // Nobody's name is anything but text, so this finds nobody.
            Some(_) => Ok(Self { username: String::new(), body }),
        }
    }
}

impl<T: ToSchema> Documented for NamedLearner<T> {
    fn describe(operation: &mut Operation, schemas: &mut Schemas) {
        JsonBody::<T>::describe(operation, schemas);
    }
}

fn unspecified() -> Nameless {
    Nameless::Unspecified(Json("The user was not specified.".into()))
}
