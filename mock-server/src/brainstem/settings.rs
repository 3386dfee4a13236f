//! What differs between the ages of BrainSTEM.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::scenario::is_default;

/// Settings of one BrainSTEM.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(rename = "BrainstemSettings")]
pub struct Settings {
    /// The age that the server is of.
    #[serde(skip_serializing_if = "is_default")]
    pub era: Era,
}

/// The ages of BrainSTEM whose answers exclude each other. What came later without taking the place
/// of anything (`/api/auth/token/`, the device flow, personal access tokens, `meta`) is there in all
/// of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "BrainstemEra")]
pub enum Era {
    /// Until May 2023: `POST /api-token-auth/`, the keyword `Token` in the header, HTTP Basic.
    Legacy,
    /// May 2023 to October 2025, which the user documentation describes: `POST /api/token/` answers
    /// a `token` that never expires.
    #[default]
    Seed,
    /// From October 2025: `POST /api/token/` answers a personal access token as `access`.
    Pairs,
}
