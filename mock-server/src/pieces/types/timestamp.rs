//! Points and ranges of time.

use jiff::{RoundMode, Timestamp, TimestampRound, Unit};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::EmbeddedModelSchema;

/// A point in time, with a text for people beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct GroupedTimestamp {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// The point in time, in UTC with milliseconds.
    #[serde(with = "milliseconds")]
    #[schemars(with = "Timestamp")]
    #[schema(value_type = String, format = DateTime, example = "2025-01-17T14:02:11.000Z")]
    pub value: Timestamp,
    /// The same in words, for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "Jan 17, 2025")]
    pub readable: Option<String>,
}

impl GroupedTimestamp {
    /// The point in time `value`, cut to the milliseconds that go over the wire.
    #[must_use]
    pub fn at(value: Timestamp) -> Self {
        let cut = TimestampRound::new().smallest(Unit::Millisecond).mode(RoundMode::Floor);
        Self { schema: None, value: value.round(cut).unwrap_or(value), readable: None }
    }
}

/// A range of time whose ends may be open.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct AnonymousTemporalRange {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// When the range begins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub from: Option<GroupedTimestamp>,
    /// When the range ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub to: Option<GroupedTimestamp>,
    /// Whether what is meant lies between `from` and `to`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub between: Option<bool>,
    /// Whether the range goes on from `from` without an end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub continuous: Option<bool>,
}

mod milliseconds {
    //! RFC 3339 in UTC with exactly three digits of a second; any RFC 3339 is read.

    use jiff::Timestamp;
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(at: &Timestamp, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&format_args!("{at:.3}"))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Timestamp, D::Error> {
        Timestamp::deserialize(from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_goes_out_in_utc_with_three_digits_and_any_offset_comes_in() {
        for (given, written) in [
            ("2025-01-17T14:02:11Z", "2025-01-17T14:02:11.000Z"),
            ("2025-01-17T14:02:11.9999Z", "2025-01-17T14:02:11.999Z"),
            ("2025-01-17T15:02:11.25+01:00", "2025-01-17T14:02:11.250Z"),
        ] {
            let read: GroupedTimestamp =
                serde_json::from_value(serde_json::json!({ "value": given })).unwrap();
            let cut = GroupedTimestamp::at(read.value);
            assert_eq!(serde_json::to_value(&read).unwrap()["value"], written);
            assert_eq!(serde_json::to_value(&cut).unwrap()["value"], written);
        }
    }
}
