//! Which exchanges somebody wants to see.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use utoipa::{IntoParams, ToSchema};

use super::record::Record;
use crate::system::System;

/// Which exchanges of a journal are meant: those that have everything that is given here.
#[derive(
    Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, ToSchema, IntoParams,
)]
// An optional parameter that has an example is sent by the interactive reference.
#[into_params(parameter_in = Query)]
#[serde(default, deny_unknown_fields)]
pub struct Filter {
    /// Those that reached the operation of this id (`account_get`).
    #[schema(example = "account_get")]
    pub operation: Option<String>,
    /// Those of this system.
    #[param(inline)]
    pub system: Option<System>,
    /// Those that were answered with this status (`404`), or with one of this class (`4xx`).
    #[param(value_type = Option<String>)]
    #[schema(value_type = Option<String>, example = "4xx")]
    pub status: Option<StatusPattern>,
    /// Those of this caller, by the name that the journal has.
    #[schema(example = "mira_okafor")]
    pub caller: Option<String>,
    /// Those with this HTTP method, in upper or lower case.
    #[schema(example = "GET")]
    pub method: Option<String>,
    /// Those that were answered at this time of the world's clock or later.
    #[param(value_type = Option<String>, format = DateTime)]
    #[schema(value_type = Option<String>, format = DateTime, example = "2026-03-01T10:00:00Z")]
    pub since: Option<Timestamp>,
    /// Those that were answered before this time of the world's clock.
    #[param(value_type = Option<String>, format = DateTime)]
    #[schema(value_type = Option<String>, format = DateTime, example = "2026-03-01T11:00:00Z")]
    pub until: Option<Timestamp>,
    /// Those with a higher number than this.
    #[schema(example = 41)]
    pub after: Option<u64>,
    /// No more than this many: the next ones with `after`, the newest ones without.
    #[schema(example = 100)]
    pub limit: Option<usize>,
}

impl Filter {
    /// Whether the filter lets `record` through, whatever its limit.
    pub(super) fn admits(&self, record: &Record) -> bool {
        fn fits<T>(wanted: &Option<T>, fits: impl FnOnce(&T) -> bool) -> bool {
            wanted.as_ref().is_none_or(fits)
        }
        fits(&self.after, |after| record.number > *after)
            && fits(&self.system, |system| record.system == *system)
            && fits(&self.operation, |id| record.operation == Some(id))
            && fits(&self.status, |status| status.matches(record.status))
            && fits(&self.caller, |caller| record.caller.as_deref() == Some(caller))
            && fits(&self.method, |method| record.method.as_str().eq_ignore_ascii_case(method))
            && fits(&self.since, |since| record.at >= *since)
            && fits(&self.until, |until| record.at < *until)
    }

    /// The records that it lets through, oldest first.
    pub(super) fn select(&self, records: &VecDeque<Arc<Record>>) -> Vec<Arc<Record>> {
        let admitted = records.iter().filter(|record| self.admits(record));
        match (self.after, self.limit) {
            (_, None) => admitted.cloned().collect(),
            (Some(_), Some(limit)) => admitted.take(limit).cloned().collect(),
            (None, Some(limit)) => {
                let mut newest: Vec<_> = admitted.rev().take(limit).cloned().collect();
                newest.reverse();
                newest
            }
        }
    }
}

/// A status, or all statuses of a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatusPattern {
    /// This status.
    Exactly(u16),
    /// Every status that begins with this digit.
    Class(u8),
}

impl StatusPattern {
    /// Whether `status` is one of those that are meant.
    #[must_use]
    pub fn matches(self, status: u16) -> bool {
        match self {
            Self::Exactly(exactly) => status == exactly,
            Self::Class(class) => status / 100 == u16::from(class),
        }
    }
}

impl From<u16> for StatusPattern {
    fn from(status: u16) -> Self {
        Self::Exactly(status)
    }
}

impl FromStr for StatusPattern {
    type Err = UnknownStatus;

    /// Reads `404` or `4xx`.
    ///
    /// # Errors
    ///
    /// When it is neither a status between 100 and 599 nor a class of them.
    fn from_str(text: &str) -> Result<Self, UnknownStatus> {
        let class = text.strip_suffix("xx").or_else(|| text.strip_suffix("XX"));
        let pattern = match class {
            Some(class) => {
                class.parse().ok().filter(|class| (1..=5).contains(class)).map(Self::Class)
            }
            None => text.parse().ok().filter(|code| (100..600).contains(code)).map(Self::Exactly),
        };
        pattern.ok_or_else(|| UnknownStatus(text.to_owned()))
    }
}

impl fmt::Display for StatusPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exactly(status) => write!(f, "{status}"),
            Self::Class(class) => write!(f, "{class}xx"),
        }
    }
}

/// What is not a [`StatusPattern`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownStatus(String);

impl fmt::Display for UnknownStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is neither a status (404) nor a class of them (4xx)", self.0)
    }
}

impl std::error::Error for UnknownStatus {}

impl Serialize for StatusPattern {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for StatusPattern {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl JsonSchema for StatusPattern {
    fn schema_name() -> Cow<'static, str> {
        "StatusPattern".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A status (`404`), or all statuses of a class (`4xx`).",
            "type": "string",
            "pattern": "^[1-5](xx|XX|[0-9]{2})$"
        })
    }
}
