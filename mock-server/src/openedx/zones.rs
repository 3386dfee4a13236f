//! Time zones, as `pytz` knows them: which of them are common, and which countries are in them.
//!
//! Offsets and abbreviations come from the time zone database that jiff brings along, so that every
//! machine says the same. What neither jiff nor another crate that is kept up to date has is `zone.tab`, the
//! table of countries from which `pytz` takes its common zones: the file of release 2025b stands beside this
//! one, unchanged. (The newer `zone1970.tab` would put Stockholm under `Europe/Berlin`.)

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use jiff::Timestamp;
use jiff::tz::{Offset, TimeZoneDatabase};

/// Countries, coordinates, zones and comments, separated by tabs.
const ZONE_TAB: &str = include_str!("data/zone.tab");

/// What `pytz` counts as common beyond the zones of countries.
const MORE: [&str; 15] = [
    "Canada/Atlantic",
    "Canada/Central",
    "Canada/Eastern",
    "Canada/Mountain",
    "Canada/Newfoundland",
    "Canada/Pacific",
    "GMT",
    "US/Alaska",
    "US/Arizona",
    "US/Central",
    "US/Eastern",
    "US/Hawaii",
    "US/Mountain",
    "US/Pacific",
    "UTC",
];

static ZONES: LazyLock<Zones> = LazyLock::new(Zones::read);

struct Zones {
    common: BTreeSet<&'static str>,
    by_country: BTreeMap<&'static str, Vec<&'static str>>,
    database: TimeZoneDatabase,
}

impl Zones {
    fn read() -> Self {
        let mut common = BTreeSet::from(MORE);
        let mut by_country = BTreeMap::<_, Vec<_>>::new();
        for row in ZONE_TAB.lines().filter(|line| !line.starts_with('#')) {
            let mut columns = row.split('\t');
            if let (Some(country), Some(zone)) = (columns.next(), columns.nth(1)) {
                common.insert(zone);
                by_country.entry(country).or_default().push(zone);
            }
        }
        Self { common, by_country, database: TimeZoneDatabase::bundled() }
    }
}

/// Whether a zone is one of `pytz`'s common ones, in exactly these letters.
#[must_use]
pub(super) fn is_common(zone: &str) -> bool {
    ZONES.common.contains(zone)
}

/// The zones of a country, whose code may be in any letter case; of a country that has none, or
/// that there is not, all that are common.
#[must_use]
pub(super) fn of_country(code: &str) -> Vec<&'static str> {
    match ZONES.by_country.get(code.to_uppercase().as_str()) {
        Some(zones) => zones.clone(),
        None => ZONES.common.iter().copied().collect(),
    }
}

/// `Pacific/Auckland (NZDT, UTC+1300)`: a zone in words, as it is at `now`.
#[must_use]
pub(super) fn describe(zone: &str, now: Timestamp) -> String {
    let (abbreviation, offset) = match ZONES.database.get(zone) {
        Ok(known) => {
            let info = known.to_offset_info(now);
            (info.abbreviation().to_owned(), info.offset())
        }
        // A test sees to it that the database has every zone of the table.
        Err(_) => ("UTC".to_owned(), Offset::UTC),
    };
    format!("{zone} ({abbreviation}, UTC{})", hours_and_minutes(offset)).replace('_', " ")
}

fn hours_and_minutes(offset: Offset) -> String {
    let minutes = offset.seconds() / 60;
    let sign = if minutes < 0 { '-' } else { '+' };
    format!("{sign}{:02}{:02}", minutes.abs() / 60, minutes.abs() % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SUMMER_IN_NEW_ZEALAND: Timestamp = Timestamp::constant(1_772_359_200, 0);
    const WINTER_IN_NEW_ZEALAND: Timestamp = Timestamp::constant(1_783_000_000, 0);

    #[test]
    fn the_common_zones_are_those_of_pytz_and_the_database_has_them_all() {
        assert_eq!(ZONES.common.len(), 433);
        for zone in &ZONES.common {
            assert!(ZONES.database.get(zone).is_ok(), "{zone}");
        }
    }

    #[test]
    fn only_exact_names_of_common_zones_are_common() {
        for zone in ["Pacific/Auckland", "Europe/Stockholm", "UTC", "US/Pacific"] {
            assert!(is_common(zone), "{zone}");
        }
        for zone in ["pacific/auckland", "NZ", "Etc/UTC", "EST5EDT", "US/Samoa", "Mars/Base", ""] {
            assert!(!is_common(zone), "{zone}");
        }
    }

    #[test]
    fn a_country_has_its_own_zones_and_every_other_text_has_all() {
        assert_eq!(of_country("NZ"), ["Pacific/Auckland", "Pacific/Chatham"]);
        assert_eq!(of_country("se"), ["Europe/Stockholm"]);
        for code in ["BV", "HM", "XX", "NZL", ""] {
            assert_eq!(of_country(code).len(), 433, "{code}");
        }
    }

    #[test]
    fn a_zone_is_described_as_it_is_at_the_time() {
        for (zone, at, expected) in [
            ("Pacific/Auckland", SUMMER_IN_NEW_ZEALAND, "Pacific/Auckland (NZDT, UTC+1300)"),
            ("Pacific/Auckland", WINTER_IN_NEW_ZEALAND, "Pacific/Auckland (NZST, UTC+1200)"),
            ("Pacific/Chatham", SUMMER_IN_NEW_ZEALAND, "Pacific/Chatham (+1345, UTC+1345)"),
            ("America/New_York", SUMMER_IN_NEW_ZEALAND, "America/New York (EST, UTC-0500)"),
            ("America/St_Johns", SUMMER_IN_NEW_ZEALAND, "America/St Johns (NST, UTC-0330)"),
            ("UTC", SUMMER_IN_NEW_ZEALAND, "UTC (UTC, UTC+0000)"),
        ] {
            assert_eq!(describe(zone, at), expected);
        }
    }
}
