//! `/api/user/v1/preferences/time_zones/`: the time zones to choose from.

use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::OpenEdx;
use super::auth::{AnyReader, Anybody};
use super::error::InvalidJwt;
use super::zones;
use crate::operation::{Query, State};
use crate::outcome::Json;
use crate::routes::Routes;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenEdx>) -> Routes<OpenEdx> {
    let list = operation!(time_zones_list).also("/user_api/v1/preferences/time_zones/");
    routes.view::<Anybody>([list])
}

/// Whose time zones to list.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
pub(super) struct TimeZonesQuery {
    /// A country, as an ISO 3166-1 alpha-2 code in any letter case. Without one, or with one that is
    /// unknown or has no time zones, all common time zones are listed.
    #[param(example = "NZ", nullable = false)]
    country_code: Option<String>,
}

/// A time zone.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct TimeZone {
    /// Its name in the IANA database, which the preference `time_zone` takes.
    time_zone: &'static str,
    /// Its name in words, with abbreviation and offset at the time of the request.
    description: String,
}

/// Time zones, by description.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!([
    {"time_zone": "Pacific/Auckland", "description": "Pacific/Auckland (NZDT, UTC+1300)"},
    {"time_zone": "Pacific/Chatham", "description": "Pacific/Chatham (+1345, UTC+1345)"},
]))]
pub(super) struct TimeZoneList(Vec<TimeZone>);

outcome! {
    /// Answers of `GET preferences/time_zones/`.
    pub(super) enum TimeZonesList {
        /// The time zones, by description.
        200 Found(Json<TimeZoneList>),
        ..InvalidJwt,
    }
}

/// Lists time zones.
///
/// Anybody may ask, signed in or not. The list is not paginated.
#[utoipa::path(get, path = "/api/user/v1/preferences/time_zones/", extensions(("x-provenance" = json!("upstream"))))]
async fn time_zones_list(
    _: AnyReader,
    Query(query): Query<TimeZonesQuery>,
    world: State,
) -> TimeZonesList {
    let now = world.clock.now();
    let zones = zones::of_country(query.country_code.as_deref().unwrap_or_default());
    let describe = |time_zone| TimeZone { time_zone, description: zones::describe(time_zone, now) };
    let mut list: Vec<_> = zones.into_iter().map(describe).collect();
    list.sort_by(|one, other| one.description.cmp(&other.description));
    TimeZonesList::Found(Json(TimeZoneList(list)))
}
