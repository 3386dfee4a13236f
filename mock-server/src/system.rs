//! The systems that a world can answer for.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// One of the mocked systems, each with an origin, a state and a contract of its own.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    JsonSchema,
    ToSchema,
)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum System {
    /// The Open edX LMS.
    Openedx,
    /// The Open Humans site.
    OpenHumans,
    /// BrainSTEM.
    Brainstem,
    /// The Pieces OS local service.
    Pieces,
}

impl System {
    /// Every system, in the order of their fixed ports.
    pub const ALL: [Self; 4] = [Self::Openedx, Self::OpenHumans, Self::Brainstem, Self::Pieces];

    /// The name used in paths, file names and the journal: `openedx`, `open_humans`, `brainstem`,
    /// `pieces`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Openedx => "openedx",
            Self::OpenHumans => "open_humans",
            Self::Brainstem => "brainstem",
            Self::Pieces => "pieces",
        }
    }
}

impl fmt::Display for System {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
