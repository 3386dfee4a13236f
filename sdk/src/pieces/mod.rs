//! Pieces OS: the users of the local daemon, who of them is at work, and signing in and out.
//!
//! Every operation of the contract is a method of [`Client`], which gives a builder: set the
//! parameters, then `send()`. What comes over WebSockets is a stream ([`Events`]), and
//! [`Discovery`] finds the daemon.

mod back_off;
mod comfort;
mod discovery;
mod events;

use progenitor_client::{ClientHooks, OperationInfo};

use crate::builder::Builder;
use crate::generated::pieces as generated;
use crate::session::Session;
use crate::transport;

pub use back_off::BackOff;
pub use discovery::Discovery;
pub use events::{Events, UserState};
pub use generated::Client;
pub use generated::builder;

/// The bodies of requests and answers, and the enums in them.
pub mod types {
    pub use crate::generated::pieces::open::*;
    pub use crate::generated::pieces::types::*;
}

impl Client {
    /// Begins a client of the Pieces OS at `base_url`, such as `http://localhost:1000`.
    pub fn builder(base_url: impl AsRef<str>) -> Builder<Self> {
        Builder::new(base_url.as_ref(), generated::OPERATIONS, Self::new_with_client)
    }
}

impl ClientHooks<Session> for Client {
    async fn exec(
        &self,
        request: reqwest::Request,
        info: &OperationInfo,
    ) -> reqwest::Result<reqwest::Response> {
        transport::exec(&self.inner, &self.client, request, info.operation_id).await
    }
}
