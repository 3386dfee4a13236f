//! Open Humans: OAuth, the members of projects, their files and messages.
//!
//! Every operation of the contract is a method of [`Client`], which gives a builder: set the
//! parameters, then `send()`.

use progenitor_client::{ClientHooks, OperationInfo};

use crate::builder::Builder;
use crate::generated::open_humans as generated;
use crate::session::Session;
use crate::transport;

pub use generated::Client;
pub use generated::builder;

/// The bodies of requests and answers, and the enums in them.
pub mod types {
    pub use crate::generated::open_humans::open::*;
    pub use crate::generated::open_humans::types::*;
}

impl Client {
    /// Begins a client of the site at `base_url`, such as `https://www.openhumans.org`.
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
