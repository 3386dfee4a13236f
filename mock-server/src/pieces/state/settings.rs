//! How a Pieces OS and the world around it behave.

use std::collections::BTreeSet;

use jiff::SignedDuration;

use crate::pieces::demo;
use crate::pieces::types::Auth0User;

/// How a Pieces OS and the world around it behave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Whether operations that are documented with `X-Application-ID` refuse callers who do not send
    /// the id of an application that has connected. Off by default: clients before 4.1 never send
    /// the header, and that the real system asks for it is not established.
    pub application_id_required: bool,
    /// Who signs in in the browser.
    pub account: Auth0User,
    /// Whether `POST /os/sign_in` waits until [`Store::approve_sign_in`](super::Store::approve_sign_in)
    /// is called, as it waits for a browser in reality.
    pub sign_in_waits: bool,
    /// How the cloud of Pieces answers.
    pub cloud: Cloud,
    /// Whether this server is one in the cloud, and not the one on the user's machine.
    pub is_cloud_server: bool,
    /// Whether this server says that it is well.
    pub is_healthy: bool,
    /// Whether this server is too old to go on.
    pub is_outdated: bool,
    /// The version of this server.
    pub version: String,
    /// Vanity names that people have whom this machine does not know.
    pub vanity_names_taken: BTreeSet<String>,
    /// How long the access tokens of Auth0 are valid.
    pub access_token_lifetime: SignedDuration,
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
            version: "11.0.3".to_owned(),
            vanity_names_taken: BTreeSet::new(),
            access_token_lifetime: SignedDuration::from_hours(24),
        }
    }
}

/// How the cloud of Pieces answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Cloud {
    /// As it should.
    #[default]
    Reachable,
    /// Not at all: there is no way to it.
    Unreachable,
    /// Not in time.
    Silent,
}
