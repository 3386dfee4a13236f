//! How a Pieces OS and the world around it behave.

use std::collections::BTreeSet;

use jiff::SignedDuration;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::pieces::demo;
use crate::pieces::types::Auth0User;
use crate::scenario::is_default;

/// How a Pieces OS and the world around it behave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(rename = "PiecesSettings")]
pub struct Settings {
    /// Whether operations that are documented with `X-Application-ID` refuse callers who do not send
    /// the id of an application that has connected. Off by default: clients before 4.1 never send
    /// the header, and that the real system asks for it is not established.
    #[serde(skip_serializing_if = "is_default")]
    pub application_id_required: bool,
    /// Who signs in in the browser: an invented person unless given.
    #[serde(skip_serializing_if = "is_standard_account")]
    pub account: Auth0User,
    /// Whether `POST /os/sign_in` waits until it is approved, as it waits for a browser in reality.
    #[serde(skip_serializing_if = "is_default")]
    pub sign_in_waits: bool,
    /// How the cloud of Pieces answers.
    #[serde(skip_serializing_if = "is_default")]
    pub cloud: Cloud,
    /// Whether this server is one in the cloud, and not the one on the user's machine.
    #[serde(skip_serializing_if = "is_default")]
    pub is_cloud_server: bool,
    /// Whether this server says that it is well.
    #[serde(skip_serializing_if = "is_true")]
    pub is_healthy: bool,
    /// Whether this server is too old to go on.
    #[serde(skip_serializing_if = "is_default")]
    pub is_outdated: bool,
    /// The version of this server.
    #[serde(skip_serializing_if = "is_standard_version")]
    pub version: String,
    /// Vanity names that people have whom this machine does not know.
    #[serde(skip_serializing_if = "is_default")]
    pub vanity_names_taken: BTreeSet<String>,
    /// How long the access tokens of Auth0 are valid, as an ISO 8601 duration.
    #[serde(skip_serializing_if = "is_a_day")]
    pub access_token_lifetime: SignedDuration,
}

const VERSION: &str = "11.0.3";
const DAY: SignedDuration = SignedDuration::from_hours(24);

fn is_standard_account(account: &Auth0User) -> bool {
    *account == demo::account()
}

fn is_true(value: &bool) -> bool {
    *value
}

fn is_standard_version(version: &str) -> bool {
    version == VERSION
}

fn is_a_day(lifetime: &SignedDuration) -> bool {
    *lifetime == DAY
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            application_id_required: false,
            account: demo::account(),
            sign_in_waits: false,
            cloud: Cloud::Reachable,
            is_cloud_server: false,
            is_healthy: true,
            is_outdated: false,
            version: VERSION.to_owned(),
            vanity_names_taken: BTreeSet::new(),
            access_token_lifetime: DAY,
        }
    }
}

/// How the cloud of Pieces answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "PiecesCloud")]
pub enum Cloud {
    /// As it should.
    #[default]
    Reachable,
    /// Not at all: there is no way to it.
    Unreachable,
    /// Not in time.
    Silent,
}
