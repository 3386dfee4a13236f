//! BrainSTEM: users on three portals, their groups and laboratories, and how they sign in.
//!
//! Every operation of the contract is a method of [`Client`], which gives a builder: set the
//! parameters, then `send()`.
//!
//! Every operation takes the portal that it is asked through: a [`types::Portal`] where something is
//! read, a [`types::ChangingPortal`] where something is changed, which `public` is not.

use progenitor_client::{ClientHooks, OperationInfo};

use crate::builder::Builder;
use crate::generated::brainstem as generated;
use crate::session::Session;
use crate::transport;

pub use generated::Client;
pub use generated::builder;

/// The bodies of requests and answers, and the enums in them.
pub mod types {
    pub use crate::generated::brainstem::open::*;
    pub use crate::generated::brainstem::types::*;
}

impl Client {
    /// Begins a client of the BrainSTEM at `base_url`, such as `https://www.brainstem.org`.
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
