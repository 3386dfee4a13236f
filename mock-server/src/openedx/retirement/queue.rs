//! Who is due: the queue, and retirements by state and date.

use std::ops::RangeInclusive;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};
use serde::Deserialize;
use utoipa::IntoParams;

use super::{Retirement, RetirementList, retirement};
use crate::django::python;
use crate::openedx::OpenEdx;
use crate::openedx::auth::{CanRetireUser, Refused};
use crate::openedx::error::ErrorText;
use crate::openedx::state::{Lms, RetirementState};
use crate::operation::{Query, State};
use crate::outcome::Json;
use crate::routes::Routes;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenEdx>) -> Routes<OpenEdx> {
    routes
        .view::<CanRetireUser>([operation!(retirement_queue_list)])
        .view::<CanRetireUser>([operation!(retirements_by_status_and_date_list)])
}

/// Which learners are due.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
pub(super) struct QueueQuery {
    /// How many days ago, at least, deletion was asked for; 0 takes everybody.
    #[param(value_type = u32, required = true, example = 7)]
    cool_off_days: Option<String>,
    /// The states to look in; at least one, each of them known, none twice.
    #[param(required = true, min_items = 1, example = json!(["PENDING"]))]
    states: Vec<String>,
    /// How many learners to return at the most; 0 returns none.
    #[param(value_type = u32, required = false, example = 200)]
    limit: Option<String>,
}

outcome! {
    /// Answers of `GET accounts/retirement_queue/`.
    pub(super) enum RetirementQueueList {
        /// The learners who are due, by the id of the retirement.
        200 Found(Json<RetirementList>),
        /// `cool_off_days` is absent.
        400 NoCoolOff(Json<ErrorText>) = "Missing required parameter: 'cool_off_days'",
        /// `cool_off_days` is not an integer.
        400 BadCoolOff(Json<ErrorText>) = "Invalid cool_off_days, should be integer.",
        /// `cool_off_days` is negative (0 is allowed, whatever the text says).
        400 NegativeCoolOff(Json<ErrorText>) = "Invalid argument for cool_off_days, must be greater than 0.",
        /// `states` is absent.
        400 NoStates(Json<ErrorText>) = "Param \"states\" required with at least one state.",
        /// A state is unknown, or named twice.
        400 UnknownState(Json<ErrorText>) = "Unknown state. Requested: ['PENDING', 'NOPE'] Found: ['PENDING']",
        /// `limit` is not an integer.
        400 BadLimit(Json<ErrorText>) = "Limit could not be parsed: abc, please ensure this is an integer",
        ..Refused,
    }
}

/// Lists the learners who are due for retirement.
///
/// The list is not paginated. Parameters are checked in the order in which they are listed here.
/// Assumed: a negative `limit` is refused like one that is no integer.
#[utoipa::path(get, path = "/api/user/v1/accounts/retirement_queue/", extensions(("x-provenance" = json!("upstream"))))]
async fn retirement_queue_list(
    _: CanRetireUser,
    Query(query): Query<QueueQuery>,
    world: State,
) -> Result<RetirementQueueList, RetirementQueueList> {
    let now = world.clock.now();
    let lms = world.openedx();
    let days = cool_off_days(query.cool_off_days.as_deref())?;
    let states = known_states(&lms, &query.states)?;
    let limit = limit(query.limit.as_deref())?;
    let due = now
        .saturating_sub(SignedDuration::from_hours(24).saturating_mul(days))
        .unwrap_or(Timestamp::MIN);
    let learners = lms.retirements_in(&states, Timestamp::MIN..due, limit);
    let list = learners.into_iter().map(|status| retirement(&lms, status)).collect();
    Ok(RetirementQueueList::Found(Json(RetirementList(list))))
}

fn cool_off_days(days: Option<&str>) -> Result<i32, RetirementQueueList> {
    let days = days.ok_or_else(|| {
        RetirementQueueList::NoCoolOff(Json("Missing required parameter: 'cool_off_days'".into()))
    })?;
    let days: i64 = days.trim().parse().map_err(|_| {
        RetirementQueueList::BadCoolOff(Json("Invalid cool_off_days, should be integer.".into()))
    })?;
    if days < 0 {
        let text = "Invalid argument for cool_off_days, must be greater than 0.";
        return Err(RetirementQueueList::NegativeCoolOff(Json(text.into())));
    }
    Ok(i32::try_from(days).unwrap_or(i32::MAX))
}

fn known_states<'a>(
    lms: &'a Lms,
    requested: &[String],
) -> Result<Vec<&'a RetirementState>, RetirementQueueList> {
    if requested.is_empty() {
        let text = "Param \"states\" required with at least one state.";
        return Err(RetirementQueueList::NoStates(Json(text.into())));
    }
    let found: Vec<_> =
        lms.retirement_states().iter().filter(|state| requested.contains(&state.name)).collect();
    if found.len() == requested.len() {
        return Ok(found);
    }
    let names: Vec<_> = found.iter().map(|state| &state.name).collect();
    let text = format!(
        "Unknown state. Requested: {} Found: {}",
        python::repr_list(requested),
        python::repr_list(&names)
    );
    Err(RetirementQueueList::UnknownState(Json(text.into())))
}

fn limit(limit: Option<&str>) -> Result<usize, RetirementQueueList> {
    let Some(limit) = limit.filter(|limit| !limit.is_empty()) else { return Ok(usize::MAX) };
    limit.trim().parse().map_err(|_| {
        let text = format!("Limit could not be parsed: {limit}, please ensure this is an integer");
        RetirementQueueList::BadLimit(Json(text.into()))
    })
}

/// Which retirements to list.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
pub(super) struct StatusAndDateQuery {
    /// The first day on which deletion was asked for, in UTC.
    #[param(value_type = String, format = Date, required = true, example = "2026-02-01")]
    start_date: Option<String>,
    /// The last day on which deletion was asked for, in UTC; today at the latest.
    #[param(value_type = String, format = Date, required = true, example = "2026-02-28")]
    end_date: Option<String>,
    /// The state that the learners are in.
    #[param(value_type = String, required = true, example = "COMPLETE")]
    state: Option<String>,
}

outcome! {
    /// Answers of `GET accounts/retirements_by_status_and_date/`.
    pub(super) enum RetirementsByStatusAndDateList {
        /// The retirements, by id.
        200 Found(Json<RetirementList>),
        /// A parameter is absent.
        400 Missing(Json<ErrorText>) = "Missing required parameter: 'state'",
        /// A date is not written `YYYY-MM-DD`.
        400 BadDate(Json<ErrorText>) = "Invalid start or end date: time data 'soon' does not match format '%Y-%m-%d'",
        /// A date is after today, or the dates are the wrong way round.
        400 BadRange(Json<ErrorText>) = "Dates must be today or earlier, and start must be earlier than end.",
        /// There is no such state.
        400 UnknownState(Json<ErrorText>) = "Unknown retirement state.",
        ..Refused,
    }
}

/// Lists retirements by state and by the day on which deletion was asked for.
///
/// Both days are included.
#[utoipa::path(get, path = "/api/user/v1/accounts/retirements_by_status_and_date/", extensions(("x-provenance" = json!("upstream"))))]
async fn retirements_by_status_and_date_list(
    _: CanRetireUser,
    Query(query): Query<StatusAndDateQuery>,
    world: State,
) -> Result<RetirementsByStatusAndDateList, RetirementsByStatusAndDateList> {
    use RetirementsByStatusAndDateList as Answer;
    let start = required("start_date", query.start_date.as_deref())?;
    let end = required("end_date", query.end_date.as_deref())?;
    let state = required("state", query.state.as_deref())?;
    let (start, end) = (date(start)?, date(end)?);
    let today = world.clock.now().to_zoned(TimeZone::UTC).date();
    if start > today || end > today || start > end {
        let text = "Dates must be today or earlier, and start must be earlier than end.";
        return Err(Answer::BadRange(Json(text.into())));
    }
    let lms = world.openedx();
    let state = lms
        .retirement_states()
        .get(state)
        .ok_or_else(|| Answer::UnknownState(Json("Unknown retirement state.".into())))?;
    let days = midnight(start)..midnight(end.saturating_add(1.day()));
    let found = lms.retirements_in(&[state], days, usize::MAX);
    let list: Vec<Retirement> = found.into_iter().map(|status| retirement(&lms, status)).collect();
    Ok(Answer::Found(Json(RetirementList(list))))
}

fn required<'a>(
    name: &str,
    value: Option<&'a str>,
) -> Result<&'a str, RetirementsByStatusAndDateList> {
    value.ok_or_else(|| {
        let text = format!("Missing required parameter: '{name}'");
        RetirementsByStatusAndDateList::Missing(Json(text.into()))
    })
}

fn date(text: &str) -> Result<Date, RetirementsByStatusAndDateList> {
    strptime(text).map_err(|error| {
        let text = format!("Invalid start or end date: {error}");
        RetirementsByStatusAndDateList::BadDate(Json(text.into()))
    })
}

/// `datetime.strptime(text, '%Y-%m-%d')`, or the words of its exception.
fn strptime(text: &str) -> Result<Date, String> {
    let (year, month, day, rest) = year_month_day(text).ok_or_else(|| {
        format!("time data {} does not match format '%Y-%m-%d'", python::repr_str(text))
    })?;
    match Date::new(year, month, day) {
        _ if !rest.is_empty() => Err(format!("unconverted data remains: {rest}")),
        _ if year == 0 => Err("year 0 is out of range".to_owned()),
        Ok(date) => Ok(date),
        Err(_) => Err("day is out of range for month".to_owned()),
    }
}

/// The date that `text` begins with, and what follows.
fn year_month_day(text: &str) -> Option<(i16, i8, i8, &str)> {
    let (year, rest) = number(text, &[4], 0..=9999)?;
    let (month, rest) = number(rest.strip_prefix('-')?, &[2, 1], 1..=12)?;
    let (day, rest) = number(rest.strip_prefix('-')?, &[2, 1], 1..=31)?;
    Some((year, i8::try_from(month).ok()?, i8::try_from(day).ok()?, rest))
}

/// The number in `range` that `text` begins with, in the first of `lengths` that has one.
fn number<'a>(
    text: &'a str,
    lengths: &[usize],
    range: RangeInclusive<i16>,
) -> Option<(i16, &'a str)> {
    lengths.iter().find_map(|length| {
        let (digits, rest) = text.split_at_checked(*length)?;
        let number = digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse())?;
        number.ok().filter(|number| range.contains(number)).map(|number| (number, rest))
    })
}

fn midnight(date: Date) -> Timestamp {
    date.to_zoned(TimeZone::UTC).map_or(Timestamp::MAX, |zoned| zoned.timestamp())
}
