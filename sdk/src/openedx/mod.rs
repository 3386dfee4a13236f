//! Open edX: accounts, preferences, registration, verification, OAuth, and the retirement of
//! learners.
//!
//! Every operation of the contract is a method of [`Client`], which gives a builder: set the
//! parameters, then `send()`.

mod profile_image;

use progenitor_client::{ClientHooks, OperationInfo};

use crate::builder::Builder;
use crate::generated::openedx as generated;
use crate::session::Session;
use crate::transport;

pub use generated::Client;
pub use generated::builder;
pub use profile_image::ProfileImageUpload;

/// The bodies of requests and answers, and the enums in them.
pub mod types {
    #[allow(unused_imports, unreachable_pub, reason = "a contract need not have an open enum")]
    pub use crate::generated::openedx::open::*;
    pub use crate::generated::openedx::types::*;
}

impl Client {
    /// Begins a client of the LMS at `base_url`, such as `https://lms.example.net`.
    pub fn builder(base_url: impl AsRef<str>) -> Builder<Self> {
        Builder::new("openedx", base_url.as_ref(), generated::OPERATIONS, Self::new_with_client)
    }
}

impl ClientHooks<Session> for Client {
    async fn exec(
        &self,
        request: reqwest::Request,
        info: &OperationInfo,
    ) -> reqwest::Result<reqwest::Response> {
        transport::exec(&self.inner, request, info.operation_id).await
    }
}
