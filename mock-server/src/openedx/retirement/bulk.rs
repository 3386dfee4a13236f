//! Asking for the deletion of many accounts at once.

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use http::request::Parts;
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;
use utoipa::openapi::path::Operation;

use crate::openedx::OpenEdx;
use crate::openedx::auth::{CanRetireUser, JwtOnly, Refused};
use crate::openedx::body::JsonBody;
use crate::openedx::error::{Crashed, ErrorPage, UnreadableBody};
use crate::operation::{Documented, State};
use crate::outcome::{Html, Json, Schemas};
use crate::routes::Routes;
use crate::world::World;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenEdx>) -> Routes<OpenEdx> {
    routes.view::<BulkRetirer>([operation!(retirement_bulk_create)])
}

/// Somebody who may retire users, where the feature is on.
#[derive(Debug)]
struct BulkRetirer;

outcome! {
    /// The feature is off, or the caller may not use it.
    pub(super) enum BulkRefused {
        /// The feature `ENABLE_BULK_USER_RETIREMENT` is off, as it is by default: the route does not exist.
        404 NotEnabled(Html<ErrorPage>) = "<!doctype html><title>Not Found</title><h1>Not Found</h1>",
        ..Refused,
    }
}

impl FromRequestParts<Arc<World>> for BulkRetirer {
    type Rejection = BulkRefused;

    async fn from_request_parts(
        parts: &mut Parts,
        world: &Arc<World>,
    ) -> Result<Self, BulkRefused> {
        if !world.openedx().settings.enable_bulk_user_retirement {
            return Err(BulkRefused::NotEnabled(Html(ErrorPage::new("Not Found"))));
        }
        CanRetireUser::<JwtOnly>::from_request_parts(parts, world).await?;
        Ok(Self)
    }
}

impl Documented for BulkRetirer {
    fn describe(operation: &mut Operation, schemas: &mut Schemas) {
        CanRetireUser::<JwtOnly>::describe(operation, schemas);
    }
}

/// Whose accounts to delete.
#[derive(Debug, ToSchema)]
#[schema(example = json!({"usernames": "mira_okafor, tuan_v"}))]
#[expect(dead_code, reason = "describes the body in the contract")]
pub(super) struct BulkRetirement {
    /// User names, separated by commas; blanks around them do not matter.
    #[schema(nullable = false)]
    usernames: Option<String>,
}

/// Whose retirement began, and whose did not.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "successful_user_retirements": ["mira_okafor"],
    "failed_user_retirements": ["tuan_v"],
}))]
pub(super) struct BulkRetirementResult {
    /// Whose retirement is pending now, sorted.
    successful_user_retirements: BTreeSet<String>,
    /// Who is unknown or was being retired already, in the order of the request.
    failed_user_retirements: Vec<String>,
}

outcome! {
    /// Answers of `POST /v1/accounts/bulk_retire_users`.
    pub(super) enum RetirementBulkCreate {
        /// Who could be retired and who could not.
        200 Done(Json<BulkRetirementResult>),
        ..BulkRefused,
        ..UnreadableBody,
        ..Crashed,
    }
}

/// Asks for the deletion of many accounts.
///
/// Each is treated as if its owner had asked, except that nobody is told by mail. The path has
/// neither the prefix of its siblings nor a trailing slash.
#[utoipa::path(post, path = "/v1/accounts/bulk_retire_users", extensions(("x-provenance" = json!("upstream"))))]
async fn retirement_bulk_create(
    _: BulkRetirer,
    world: State,
    body: JsonBody<BulkRetirement>,
) -> Result<RetirementBulkCreate, RetirementBulkCreate> {
    let members = body.0.as_object().ok_or_else(Crashed::new)?;
    let usernames = match members.get("usernames") {
        None | Some(Value::Null) => "",
        Some(usernames) => usernames.as_str().ok_or_else(Crashed::new)?,
    };
    let mut result = BulkRetirementResult {
        successful_user_retirements: BTreeSet::new(),
        failed_user_retirements: Vec::new(),
    };
    let now = world.clock.now();
    let mut lms = world.openedx();
    for username in usernames.split(',').map(str::trim).filter(|_| !usernames.is_empty()) {
        let user = lms.user_by_username(username).map(|user| user.id());
        match user.map(|user| lms.request_deletion(user, now)) {
            Some(Ok(_)) => {
                result.successful_user_retirements.insert(username.to_owned());
            }
            _ => result.failed_user_retirements.push(username.to_owned()),
        }
    }
    // Whoever is named twice fails the second time, and counts as failed.
    let failed = &result.failed_user_retirements;
    result.successful_user_retirements.retain(|username| !failed.contains(username));
    Ok(RetirementBulkCreate::Done(Json(result)))
}
