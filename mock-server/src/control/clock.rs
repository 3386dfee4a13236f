//! `/worlds/{world}/clock`: the time in a world.

use http::StatusCode;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Control;
use super::input::{InWorld, JsonBody, RequiredBody};
use super::problem::{BodyRefused, Problem, WorldUnknown};
use crate::clock::{Clock, Setting};
use crate::outcome::Json;
use crate::routes::Routes;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<Control>) -> Routes<Control> {
    routes
        .view::<InWorld>([operation!(clock_get), operation!(clock_set)])
        .view::<InWorld>([operation!(clock_advance)])
        .view::<InWorld>([operation!(clock_freeze)])
        .view::<InWorld>([operation!(clock_unfreeze)])
}

/// The time in a world.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(example = json!({ "now": "2026-03-01T10:00:00Z", "frozen": true }))]
pub(super) struct Time {
    /// What time it is, in UTC.
    #[schema(value_type = String, format = DateTime)]
    now: Timestamp,
    /// Whether the clock stands still.
    frozen: bool,
}

impl Time {
    fn of(clock: &Clock) -> Self {
        Self { now: clock.now(), frozen: matches!(clock.setting(), Setting::Frozen(_)) }
    }
}

/// What time it is to be.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "now": "2026-03-01T10:00:00Z", "frozen": true }))]
pub(super) struct NewTime {
    /// The time, with its offset from UTC; without it, what the clock shows already.
    #[schema(value_type = Option<String>, format = DateTime)]
    now: Option<Timestamp>,
    /// Whether the clock stands still from now on; without it, as before.
    frozen: Option<bool>,
}

/// A step in time.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "by": "PT336H" }))]
pub(super) struct Step {
    /// How far, as an ISO 8601 duration of hours, minutes and seconds, or as a friendly one (`2w 3d`
    /// has no meaning without a calendar, `336h` has): `PT336H`, `-90m`. Backwards when negative.
    #[schema(value_type = String)]
    by: SignedDuration,
}

outcome! {
    /// Answers of `GET /worlds/{world}/clock`.
    enum ClockGet {
        /// The time.
        200 Found(Json<Time>),
        ..WorldUnknown,
    }
}

/// Returns the time in a world.
///
/// A world's clock runs with the machine's until somebody moves or stops it.
#[utoipa::path(get, path = "/worlds/{world}/clock")]
async fn clock_get(InWorld(hosted): InWorld) -> ClockGet {
    ClockGet::Found(Json(Time::of(&hosted.world().clock)))
}

outcome! {
    /// Answers of what moves a clock.
    enum ClockMoved {
        /// The clock shows this from now on.
        200 Moved(Json<Time>),
        ..WorldUnknown,
    }
}

outcome! {
    /// What a time is refused with that cannot be told.
    enum TimeRefused {
        /// The clock would leave the years 0 to 9999, which are all that RFC 3339 can write.
        422 OutOfRange(Problem) = {
            "title": "Unprocessable Entity",
            "status": 422,
            "detail": "that is before the year 0, or beyond the year 9999",
        },
    }
}

/// The first moment of the year 0.
const EARLIEST: Timestamp = Timestamp::constant(-62_167_219_200, 0);

/// What a clock can show.
fn told(time: Option<Timestamp>) -> Result<Timestamp, TimeRefused> {
    time.filter(|time| *time >= EARLIEST).ok_or_else(|| {
        let problem = "that is before the year 0, or beyond the year 9999";
        TimeRefused::OutOfRange(Problem::new(StatusCode::UNPROCESSABLE_ENTITY, problem))
    })
}

outcome! {
    /// Answers of what moves a clock as a body says.
    enum ClockSet {
        /// The clock shows this from now on.
        200 Set(Json<Time>),
        ..WorldUnknown,
        ..BodyRefused,
        ..TimeRefused,
    }
}

/// Sets the time in a world.
///
/// A running clock goes on running from there.
#[utoipa::path(put, path = "/worlds/{world}/clock")]
async fn clock_set(
    InWorld(hosted): InWorld,
    JsonBody(new): JsonBody<NewTime>,
) -> Result<ClockSet, ClockSet> {
    let clock = &hosted.world().clock;
    let now = new.now.map(|now| told(Some(now))).transpose()?;
    // A clock that is to stand still must not run on between the two.
    match new.frozen {
        Some(true) => drop(clock.freeze()),
        Some(false) => clock.unfreeze(),
        None => {}
    }
    if let Some(now) = now {
        clock.set(now);
    }
    Ok(ClockSet::Set(Json(Time::of(clock))))
}

outcome! {
    /// Answers of `POST /worlds/{world}/clock/advance`.
    enum ClockAdvance {
        /// The clock shows this from now on.
        200 Moved(Json<Time>),
        ..WorldUnknown,
        ..BodyRefused,
        ..TimeRefused,
    }
}

/// Moves the clock of a world.
///
/// What expires by then (codes, tokens, presigned links, cool-off windows) has expired.
#[utoipa::path(post, path = "/worlds/{world}/clock/advance")]
async fn clock_advance(
    InWorld(hosted): InWorld,
    RequiredBody(step): RequiredBody<Step>,
) -> Result<ClockAdvance, ClockAdvance> {
    let clock = &hosted.world().clock;
    told(clock.now().checked_add(step.by).ok())?;
    clock.advance(step.by);
    Ok(ClockAdvance::Moved(Json(Time::of(clock))))
}

/// Stops the clock of a world.
///
/// It shows the same time until it is moved, or runs again.
#[utoipa::path(post, path = "/worlds/{world}/clock/freeze")]
async fn clock_freeze(InWorld(hosted): InWorld) -> ClockMoved {
    hosted.world().clock.freeze();
    ClockMoved::Moved(Json(Time::of(&hosted.world().clock)))
}

/// Lets the clock of a world run.
///
/// It goes on from where it stands.
#[utoipa::path(post, path = "/worlds/{world}/clock/unfreeze")]
async fn clock_unfreeze(InWorld(hosted): InWorld) -> ClockMoved {
    hosted.world().clock.unfreeze();
    ClockMoved::Moved(Json(Time::of(&hosted.world().clock)))
}
