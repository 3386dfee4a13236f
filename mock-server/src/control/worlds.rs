//! `/worlds`: beginning, looking at, copying and ending worlds.

use std::collections::BTreeMap;
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use super::Control;
use super::input::{Headers, InWorld, JsonBody, State};
use super::problem::{BodyRefused, Problem, ScenarioRefused, WorldUnknown};
use crate::address::reached;
use crate::ids::Ids;
use crate::outcome::{Empty, Json};
use crate::routes::Routes;
use crate::scenario::{Mistakes, Scenario};
use crate::system::System;
use crate::world::World;
use crate::worlds::{FIRST, HostError, Hosted, MOST};
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<Control>) -> Routes<Control> {
    routes
        .view::<State>([operation!(worlds_list), operation!(world_create)])
        .view::<InWorld>([operation!(world_get), operation!(world_delete)])
        .view::<InWorld>([operation!(world_fork)])
        .view::<InWorld>([operation!(world_reset)])
}

/// For how long a world is kept that nobody uses, unless its creator says something else.
const IDLE_SECONDS: u64 = 3_600;
/// For how long at most.
const MOST_IDLE_SECONDS: u64 = 7 * 24 * 3_600;

/// A world that can be reached.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "name": "k7f2q9x1m4b8c0d3",
    "origins": {
        "openedx": "http://127.0.0.1:40211",
        "open_humans": "http://127.0.0.1:40212",
        "brainstem": "http://127.0.0.1:40213",
        "pieces": "http://127.0.0.1:40214",
    },
    "idle_seconds": 3600,
    "now": "2026-03-01T10:00:00Z",
}))]
pub(super) struct HostedWorld {
    /// Its name, which nobody can guess.
    name: String,
    /// Where each of its systems listens, by name of the system: base URLs without a trailing slash. A
    /// server that listens on every address of its machine names the host that was asked (`Host`).
    origins: BTreeMap<&'static str, String>,
    /// It ends when nobody has asked it, or about it, for this many seconds; null for the world that
    /// the process began with, which stays.
    idle_seconds: Option<u64>,
    /// The time in this world.
    #[schema(value_type = String, format = DateTime)]
    now: jiff::Timestamp,
}

impl HostedWorld {
    /// The world, for a caller with these headers.
    fn of(hosted: &Hosted, headers: &HeaderMap) -> Self {
        let origin = |system: System| (system.name(), reached(hosted.origin(system), headers));
        Self {
            name: hosted.name().to_owned(),
            origins: System::ALL.into_iter().map(origin).collect(),
            idle_seconds: hosted.idle().patience().map(|patience| patience.as_secs()),
            now: hosted.world().clock.now(),
        }
    }
}

/// Every world of the process.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(example = json!({ "worlds": [{
    "name": "default",
    "origins": {
        "openedx": "http://127.0.0.1:4011",
        "open_humans": "http://127.0.0.1:4012",
        "brainstem": "http://127.0.0.1:4013",
        "pieces": "http://127.0.0.1:4014",
    },
    "idle_seconds": null,
    "now": "2026-03-01T10:00:00Z",
}] }))]
pub(super) struct HostedWorlds {
    /// The worlds, by name.
    worlds: Vec<HostedWorld>,
}

/// How a world begins.
#[derive(Clone, Default, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
#[schema(example = json!({ "scenario": "demo", "seed": 7, "idle_seconds": 600 }))]
pub(super) struct NewWorld {
    /// The name of a scenario that ships with the mock (`GET /scenarios` lists them), or a scenario;
    /// without one the world is empty.
    #[schema(value_type = Value, required = false, example = json!("demo"))]
    scenario: Option<Value>,
    /// Makes every identifier and token of the world reproducible. What the scenario says about them
    /// does not count then.
    seed: Option<u64>,
    /// The world ends when nobody has asked it, or about it, for this many seconds: 3600 unless said
    /// otherwise, 604800 (a week) at most.
    #[serde(deserialize_with = "idle_seconds")]
    #[schema(minimum = 1, maximum = 604800)]
    idle_seconds: Option<u64>,
}

impl NewWorld {
    fn world(&self) -> Result<World, Mistakes> {
        let scenario = match &self.scenario {
            None => Scenario::default(),
            Some(Value::String(name)) => Scenario::shipped(name)?,
            Some(scenario) => Scenario::try_from(scenario.clone())?,
        };
        let mut world = World::load(&scenario)?;
        if let Some(seed) = self.seed {
            world.ids = Ids::seeded(seed);
        }
        Ok(world)
    }
}

/// How a copy of a world begins.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
#[schema(example = json!({ "idle_seconds": 600 }))]
pub(super) struct Fork {
    /// The copy ends when nobody has asked it, or about it, for this many seconds: 3600 unless said
    /// otherwise, 604800 (a week) at most.
    #[serde(deserialize_with = "idle_seconds")]
    #[schema(minimum = 1, maximum = 604800)]
    idle_seconds: Option<u64>,
}

/// How many seconds somebody says that a world may be idle.
fn idle_seconds<'de, D: Deserializer<'de>>(stated: D) -> Result<Option<u64>, D::Error> {
    let seconds = Option::<u64>::deserialize(stated)?;
    match seconds {
        None | Some(1..=MOST_IDLE_SECONDS) => Ok(seconds),
        Some(_) => {
            let problem = format!("`idle_seconds` is not from 1 to {MOST_IDLE_SECONDS}");
            Err(D::Error::custom(problem))
        }
    }
}

fn patience(seconds: Option<u64>) -> Duration {
    Duration::from_secs(seconds.unwrap_or(IDLE_SECONDS))
}

outcome! {
    /// What keeps another world from beginning.
    enum HostRefused {
        /// There are 4096 worlds already, or no ports are left for this one.
        503 NoRoom(Problem) = {
            "title": "Service Unavailable",
            "status": 503,
            "detail": "there are 4096 worlds already: delete some",
        },
    }
}

impl From<HostError> for HostRefused {
    fn from(error: HostError) -> Self {
        let detail = match error {
            HostError::TooMany => format!("there are {MOST} worlds already: delete some"),
            HostError::Ports(error) => format!("no ports are left for another world: {error}"),
        };
        Self::NoRoom(Problem::new(StatusCode::SERVICE_UNAVAILABLE, detail))
    }
}

outcome! {
    /// Answers of `GET /worlds`.
    enum WorldsList {
        /// Every world of the process.
        200 Found(Json<HostedWorlds>),
    }
}

/// Lists the worlds.
///
/// Every world of the process, by name. Looking at the list does not count as using them.
#[utoipa::path(get, path = "/worlds")]
async fn worlds_list(State(plane): State, Headers(headers): Headers) -> WorldsList {
    let worlds = plane.worlds.all();
    let worlds = worlds.iter().map(|hosted| HostedWorld::of(hosted, &headers)).collect();
    WorldsList::Found(Json(HostedWorlds { worlds }))
}

outcome! {
    /// Answers of `POST /worlds`.
    enum WorldCreate {
        /// The world has begun; its origins listen.
        201 Begun(Json<HostedWorld>),
        ..BodyRefused,
        ..ScenarioRefused,
        ..HostRefused,
    }
}

/// Begins a world.
///
/// Each world has origins, state, clock, ids and a journal of its own: tests that run at the same time
/// do not see each other.
#[utoipa::path(post, path = "/worlds")]
async fn world_create(
    State(plane): State,
    Headers(headers): Headers,
    JsonBody(new): JsonBody<NewWorld>,
) -> Result<WorldCreate, WorldCreate> {
    let world = new.world().map_err(ScenarioRefused::from)?;
    world.journal.set_strict(plane.worlds.is_strict());
    let hosted = plane.worlds.host(world, patience(new.idle_seconds)).await;
    let hosted = hosted.map_err(HostRefused::from)?;
    Ok(WorldCreate::Begun(Json(HostedWorld::of(&hosted, &headers))))
}

outcome! {
    /// Answers of `GET /worlds/{world}`.
    enum WorldGet {
        /// The world.
        200 Found(Json<HostedWorld>),
        ..WorldUnknown,
    }
}

/// Returns a world.
///
/// Where its systems listen, what time it is there, and for how long it is kept.
#[utoipa::path(get, path = "/worlds/{world}")]
async fn world_get(InWorld(hosted): InWorld, Headers(headers): Headers) -> WorldGet {
    WorldGet::Found(Json(HostedWorld::of(&hosted, &headers)))
}

outcome! {
    /// Answers of `DELETE /worlds/{world}`.
    enum WorldDelete {
        /// The world has ended: its origins do not answer any more.
        204 Ended(Empty),
        /// The world that the process began with cannot be deleted.
        409 First(Problem) = {
            "title": "Conflict",
            "status": 409,
            "detail": "the world \"default\" lasts as long as the process; it can be reset",
        },
        ..WorldUnknown,
    }
}

/// Ends a world.
///
/// Its origins stop answering, and what it knew is gone.
#[utoipa::path(delete, path = "/worlds/{world}")]
async fn world_delete(State(plane): State, InWorld(hosted): InWorld) -> WorldDelete {
    if hosted.name() == FIRST {
        let detail = format!("the world {FIRST:?} lasts as long as the process; it can be reset");
        return WorldDelete::First(Problem::new(StatusCode::CONFLICT, detail));
    }
    plane.worlds.remove(hosted.name());
    WorldDelete::Ended(Empty)
}

outcome! {
    /// Answers of `POST /worlds/{world}/fork`.
    enum WorldFork {
        /// The copy has begun; its origins listen.
        201 Begun(Json<HostedWorld>),
        ..WorldUnknown,
        ..BodyRefused,
        ..HostRefused,
    }
}

/// Copies a world.
///
/// The copy begins as the world is now: state, clock, next identifiers and faults. What happens in one
/// is not seen in the other. It takes the same time whatever is in the world. The journal of the copy
/// is empty.
#[utoipa::path(post, path = "/worlds/{world}/fork")]
async fn world_fork(
    State(plane): State,
    InWorld(hosted): InWorld,
    Headers(headers): Headers,
    JsonBody(fork): JsonBody<Fork>,
) -> Result<WorldFork, WorldFork> {
    let copy = plane.worlds.host(hosted.world().fork(), patience(fork.idle_seconds)).await;
    let copy = copy.map_err(HostRefused::from)?;
    Ok(WorldFork::Begun(Json(HostedWorld::of(&copy, &headers))))
}

outcome! {
    /// Answers of `POST /worlds/{world}/reset`.
    enum WorldReset {
        /// The world is what it was when it began.
        200 Reset(Json<HostedWorld>),
        ..WorldUnknown,
    }
}

/// Makes a world what it was when it began.
///
/// State, clock, ids and faults are those that it began with, and the journal is empty. Its origins
/// stay.
#[utoipa::path(post, path = "/worlds/{world}/reset")]
async fn world_reset(InWorld(hosted): InWorld, Headers(headers): Headers) -> WorldReset {
    hosted.reset();
    WorldReset::Reset(Json(HostedWorld::of(&hosted, &headers)))
}
