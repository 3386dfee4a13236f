//! `/worlds/{world}/faults`: calls that go wrong on purpose.

use http::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::Control;
use super::input::{InWorld, Path, RequiredBody};
use super::problem::{BodyRefused, Problem, WorldUnknown};
use crate::fault::{FaultId, Listed, Rule};
use crate::outcome::{Empty, Json};
use crate::routes::Routes;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<Control>) -> Routes<Control> {
    routes
        .view::<InWorld>([operation!(faults_list), operation!(fault_add), operation!(faults_clear)])
        .view::<InWorld>([operation!(fault_remove)])
}

/// The rules by which calls of a world go wrong, in the order in which they were added.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(transparent)]
#[schema(value_type = Vec<Listed>, example = json!([{
    "id": 1,
    "rule": {
        "system": "openedx",
        "on": { "operation": "account_get" },
        "when": { "next": 2 },
        "effect": { "status": 503 },
        "retry_after": 30,
    },
    "matched": 3,
    "fired": 2,
}]))]
pub(super) struct Faults(Vec<Listed>);

/// A rule that was added.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(example = json!({ "id": 1 }))]
pub(super) struct Added {
    /// Its number, to remove it by.
    id: FaultId,
}

/// Which rule.
#[derive(Debug, Deserialize, IntoParams)]
struct Wanted {
    /// The number of the rule.
    #[param(example = "1")]
    fault: String,
}

outcome! {
    /// Answers of `GET /worlds/{world}/faults`.
    enum FaultsList {
        /// The rules, with how often each was met and how often it fired.
        200 Found(Json<Faults>),
        ..WorldUnknown,
    }
}

/// Lists the rules by which calls go wrong.
///
/// With how many calls each rule was met by, and how many it struck.
#[utoipa::path(get, path = "/worlds/{world}/faults")]
async fn faults_list(InWorld(hosted): InWorld) -> FaultsList {
    FaultsList::Found(Json(Faults(hosted.world().faults.list())))
}

outcome! {
    /// Answers of `POST /worlds/{world}/faults`.
    enum FaultAdd {
        /// Calls go wrong by this rule from now on.
        201 Added(Json<Added>),
        /// The rule contradicts itself, names an operation that the system does not have, or there are
        /// 1000 rules already. `mistakes` has everything that is wrong with it.
        422 Mistaken(Problem) = {
            "title": "Unprocessable Entity",
            "status": 422,
            "detail": "the rule has 1 mistake",
            "mistakes": [{
                "pointer": "/on/operation",
                "problem": "openedx has no such operation",
            }],
        },
        ..WorldUnknown,
        ..BodyRefused,
    }
}

/// Has calls go wrong.
///
/// By operation, path or caller; for the next few, every nth, or a share of them; with a delay, a
/// status in the system's own words, a connection that is reset, or a body that breaks off, comes
/// slowly or is no JSON.
#[utoipa::path(post, path = "/worlds/{world}/faults")]
async fn fault_add(InWorld(hosted): InWorld, RequiredBody(rule): RequiredBody<Rule>) -> FaultAdd {
    match hosted.world().faults.add(rule) {
        Ok(id) => FaultAdd::Added(Json(Added { id })),
        Err(mistakes) => FaultAdd::Mistaken(Problem::mistaken("rule", &mistakes)),
    }
}

outcome! {
    /// Answers of `DELETE /worlds/{world}/faults`.
    enum FaultsClear {
        /// No call goes wrong on purpose any more.
        204 Cleared(Empty),
        ..WorldUnknown,
    }
}

/// Removes every rule.
///
/// From now on nothing goes wrong on purpose.
#[utoipa::path(delete, path = "/worlds/{world}/faults")]
async fn faults_clear(InWorld(hosted): InWorld) -> FaultsClear {
    hosted.world().faults.clear();
    FaultsClear::Cleared(Empty)
}

outcome! {
    /// Answers of `DELETE /worlds/{world}/faults/{fault}`.
    enum FaultRemove {
        /// No call goes wrong by this rule any more.
        204 Removed(Empty),
        /// There is no such rule.
        404 NoSuchFault(Problem) = {
            "title": "Not Found",
            "status": 404,
            "detail": "there is no fault \"7\"",
        },
        ..WorldUnknown,
    }
}

/// Removes a rule.
///
/// The others stay, with their counts.
#[utoipa::path(delete, path = "/worlds/{world}/faults/{fault}")]
async fn fault_remove(
    InWorld(hosted): InWorld,
    Path(Wanted { fault }): Path<Wanted>,
) -> FaultRemove {
    let id: Option<FaultId> = serde_json::from_str(&fault).ok();
    if id.and_then(|id| hosted.world().faults.remove(id)).is_some() {
        return FaultRemove::Removed(Empty);
    }
    let problem = format!("there is no fault {fault:?}");
    FaultRemove::NoSuchFault(Problem::new(StatusCode::NOT_FOUND, problem))
}
