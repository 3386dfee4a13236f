//! What lists are narrowed down by. The pinned versions of the site ignore their filters: the views
//! name them in a way that django-filter no longer reads.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::Serialize;
use utoipa::ToSchema;

use crate::open_humans::state::Site;
use crate::outcome;
use crate::outcome::Json;

/// What is wrong with filters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(example = json!({"source_project_id": ["Enter a number."]}))]
#[serde(transparent)]
pub(in crate::open_humans) struct FilterErrors(BTreeMap<&'static str, [String; 1]>);

outcome! {
    /// A filter cannot be read.
    pub(in crate::open_humans) enum FilterRefused {
        /// A filter does not say what it should, and the site behaves as documented: a strict one ignores every filter. Something else than a number is no number, and so on.
        assumed 400 InvalidFilter(Json<FilterErrors>) = { "source_project_id": ["Enter a number."] },
    }
}

/// Whether the filters of a site do anything.
pub(super) fn are_dead(site: &Site) -> bool {
    site.settings.is_strict()
}

/// The value of a filter, if it has one: one that is blank does not filter.
pub(super) fn given(value: Option<&String>) -> Option<&str> {
    value.map(|value| value.trim()).filter(|value| !value.is_empty())
}

/// A filter that is a number.
pub(super) fn number(
    name: &'static str,
    value: Option<&String>,
) -> Result<Option<u64>, FilterRefused> {
    let Some(value) = given(value) else { return Ok(None) };
    value.parse().map(Some).map_err(|_| invalid(name, "Enter a number."))
}

/// A filter that is true or false; anything else does not filter.
pub(super) fn flag(value: Option<&String>) -> Option<bool> {
    match given(value)?.to_lowercase().as_str() {
        "true" | "1" => Some(true),
        "false" | "0" => Some(false),
        _ => None,
    }
}

/// Whether `text` has the value of a filter in it, in whatever case; without a value every text does.
pub(super) fn contains(text: &str, value: Option<&String>) -> bool {
    given(value).is_none_or(|value| text.to_lowercase().contains(&value.to_lowercase()))
}

/// The day that a filter names: when it begins and when the one after it does, in UTC.
pub(super) fn day(
    name: &'static str,
    value: Option<&String>,
) -> Result<Option<(Timestamp, Timestamp)>, FilterRefused> {
    /// The forms in which Django reads dates, of those that have no names of months.
    const FORMS: [&str; 3] = ["%Y-%m-%d", "%m/%d/%y", "%m/%d/%Y"];
    let Some(value) = given(value) else { return Ok(None) };
    let date = FORMS.iter().find_map(|form| Date::strptime(form, value).ok());
    let begins = |date: Date| Some(date.to_zoned(TimeZone::UTC).ok()?.timestamp());
    let day = date.and_then(|date| Some((begins(date)?, begins(date.tomorrow().ok()?)?)));
    day.map(Some).ok_or_else(|| invalid(name, "Enter a valid date."))
}

/// A filter that says something else than it may.
pub(super) fn invalid(name: &'static str, problem: impl Into<String>) -> FilterRefused {
    FilterRefused::InvalidFilter(Json(FilterErrors(BTreeMap::from([(name, [problem.into()])]))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_django_reads_them() {
        let at = |text: &str| text.parse::<Timestamp>().expect("a time");
        let last_of_may = Some((at("2026-05-31T00:00:00Z"), at("2026-06-01T00:00:00Z")));
        for (text, expected) in [
            ("5/31/2026", last_of_may),
            ("05/31/2026", last_of_may),
            ("5/31/26", last_of_may),
            ("2026-05-31", last_of_may),
            (" 2026-5-31 ", last_of_may),
            ("", None),
        ] {
            assert_eq!(day("created", Some(&text.to_owned())).ok(), Some(expected), "{text}");
        }
        for text in ["31/5/2026", "2026-02-30", "soon", "9999-12-31"] {
            assert!(day("created", Some(&text.to_owned())).is_err(), "{text}");
        }
    }

    #[test]
    fn what_is_neither_true_nor_false_does_not_filter() {
        for (text, expected) in [
            ("True", Some(true)),
            ("0", Some(false)),
            ("false", Some(false)),
            ("", None),
            ("maybe", None),
        ] {
            assert_eq!(flag(Some(&text.to_owned())), expected, "{text}");
        }
    }
}
