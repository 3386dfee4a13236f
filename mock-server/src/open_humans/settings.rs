//! How the site is configured.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::state::{is_default, is_yes};

/// The configuration of an Open Humans site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(rename = "OpenHumansSettings")]
pub struct Settings {
    /// Whether the site behaves as its public documentation says, or with every trap of the versions
    /// that it pins.
    #[serde(skip_serializing_if = "is_default")]
    pub behaviour: Behaviour,
    /// The domain that links to the site are made with, as `https://oh.example`; unless set, the host
    /// under which the caller addressed the site.
    #[serde(skip_serializing_if = "is_default")]
    pub site_url: Option<String>,
    /// Who approves every authorization at once, without signing in or seeing the consent page: a
    /// user name. Nobody, unless set.
    #[serde(skip_serializing_if = "is_default")]
    pub approves_as: Option<String>,
    /// Whether projects with a webhook are told about members who leave.
    #[serde(skip_serializing_if = "is_yes")]
    pub sends_webhooks: bool,
}

/// The two ways in which the site can behave where its code and its documentation disagree.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Behaviour {
    /// As the public documentation says: filters filter, a webhook is sent whether or not erasure was
    /// requested, and nothing that is documented to work ends in a server error.
    #[default]
    Documented,
    /// As the pinned versions do when they run: their unhandled exceptions are 500, filters of the
    /// legacy public API are dead, a simple upload of more than 2.5 MiB fails, of a repeated form key
    /// the last counts, and "0" is true.
    Strict,
}

impl Settings {
    /// Whether the site has every trap of its pinned versions.
    #[must_use]
    pub fn is_strict(&self) -> bool {
        self.behaviour == Behaviour::Strict
    }
}

impl Default for Settings {
    /// As documented, with consent asked for and webhooks sent.
    fn default() -> Self {
        Self {
            behaviour: Behaviour::Documented,
            site_url: None,
            approves_as: None,
            sends_webhooks: true,
        }
    }
}
