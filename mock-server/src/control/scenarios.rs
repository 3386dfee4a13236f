//! Scenarios: those that ship with the mock, their schema, and what a world is written down as.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use super::Control;
use super::input::{InWorld, RequiredBody, State};
use super::problem::{BodyRefused, ScenarioRefused, WorldUnknown};
use crate::outcome::{Empty, Json};
use crate::routes::Routes;
use crate::scenario::{SHIPPED, Scenario};
use crate::world::World;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<Control>) -> Routes<Control> {
    routes
        .view::<State>([operation!(scenarios_list)])
        .view::<State>([operation!(scenario_schema)])
        .view::<InWorld>([operation!(snapshot_get), operation!(snapshot_load)])
}

/// A world, written down. Its JSON Schema is at `/scenarios/schema`.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
#[serde(transparent)]
#[schema(value_type = std::collections::BTreeMap<String, Value>, example = json!({
    "clock": { "frozen": "2026-03-01T10:00:00Z" },
    "openedx": { "users": [{ "username": "ada" }] },
}))]
pub(super) struct ScenarioDocument(Value);

/// A JSON Schema.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(transparent)]
#[schema(value_type = std::collections::BTreeMap<String, Value>, example = json!({
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "Scenario",
    "type": "object",
}))]
pub(super) struct JsonSchema(Value);

/// The scenarios that ship with the mock.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(example = json!({ "scenarios": [{ "name": "empty", "about": "Nobody and nothing." }] }))]
pub(super) struct Scenarios {
    /// The scenarios.
    scenarios: Vec<Shipped>,
}

/// A scenario that ships with the mock.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct Shipped {
    /// Its name, to begin a world with.
    name: &'static str,
    /// What is in it.
    about: &'static str,
}

outcome! {
    /// Answers of `GET /scenarios`.
    enum ScenariosList {
        /// The scenarios.
        200 Found(Json<Scenarios>),
    }
}

/// Lists the scenarios that ship with the mock.
///
/// A world begins with one of them if its creator names it.
#[utoipa::path(get, path = "/scenarios")]
async fn scenarios_list(_: State) -> ScenariosList {
    let shipped =
        SHIPPED.iter().map(|shipped| Shipped { name: shipped.name, about: shipped.about });
    ScenariosList::Found(Json(Scenarios { scenarios: shipped.collect() }))
}

outcome! {
    /// Answers of `GET /scenarios/schema`.
    enum ScenarioSchema {
        /// The schema.
        200 Found(Json<JsonSchema>),
    }
}

/// Returns the JSON Schema of scenarios.
///
/// Editors complete a scenario whose `$schema` names it.
#[utoipa::path(get, path = "/scenarios/schema")]
async fn scenario_schema(_: State) -> ScenarioSchema {
    ScenarioSchema::Found(Json(JsonSchema(Scenario::json_schema())))
}

outcome! {
    /// Answers of `GET /worlds/{world}/snapshot`.
    enum SnapshotGet {
        /// The world as it is now.
        200 Found(Json<ScenarioDocument>),
        ..WorldUnknown,
    }
}

/// Writes a world down.
///
/// The answer is a scenario: a world that begins with it, here or elsewhere, goes on where this one
/// stands, down to the next identifier and to what faults have counted. So it has passwords, tokens and
/// the contents of files in it. The journal, an account of what was asked, is not in it.
#[utoipa::path(get, path = "/worlds/{world}/snapshot")]
async fn snapshot_get(InWorld(hosted): InWorld) -> SnapshotGet {
    let snapshot = serde_json::to_value(hosted.world().snapshot()).unwrap_or_default();
    SnapshotGet::Found(Json(ScenarioDocument(snapshot)))
}

outcome! {
    /// Answers of `PUT /worlds/{world}/snapshot`.
    enum SnapshotLoad {
        /// The world is what the scenario says.
        204 Loaded(Empty),
        ..WorldUnknown,
        ..BodyRefused,
        ..ScenarioRefused,
    }
}

/// Makes a world what a scenario says.
///
/// Its origins stay; its journal is empty then. A reset still brings back what it began with.
#[utoipa::path(put, path = "/worlds/{world}/snapshot")]
async fn snapshot_load(
    InWorld(hosted): InWorld,
    RequiredBody(ScenarioDocument(scenario)): RequiredBody<ScenarioDocument>,
) -> Result<SnapshotLoad, SnapshotLoad> {
    let scenario = Scenario::try_from(scenario).map_err(ScenarioRefused::from)?;
    let world = World::load(&scenario).map_err(ScenarioRefused::from)?;
    hosted.world().restore(&world);
    Ok(SnapshotLoad::Loaded(Empty))
}
