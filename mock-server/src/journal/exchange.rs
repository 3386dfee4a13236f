//! What is learnt about an exchange on its way through the layers.

use std::sync::{Arc, OnceLock};

use axum::extract::{MatchedPath, Request};
use http::Extensions;

/// What is known of an exchange before it is over: travels in the request's extensions.
#[derive(Clone, Debug, Default)]
pub(crate) struct Exchange(Arc<Learnt>);

#[derive(Debug, Default)]
struct Learnt {
    operation: OnceLock<&'static str>,
    caller: OnceLock<String>,
    template: OnceLock<MatchedPath>,
}

impl Exchange {
    /// The exchange that a request belongs to.
    #[must_use]
    pub(crate) fn of(extensions: &Extensions) -> Self {
        extensions.get::<Self>().cloned().unwrap_or_default()
    }

    /// Notes which path of the system `request` was routed to.
    pub(crate) fn routed(request: Request) -> Request {
        let extensions = request.extensions();
        if let (Some(exchange), Some(template)) = (extensions.get::<Self>(), extensions.get()) {
            let template: &MatchedPath = template;
            let _ = exchange.0.template.set(template.clone());
        }
        request
    }

    /// Notes which operation was reached.
    pub(crate) fn enter(&self, operation: &'static str) {
        let _ = self.0.operation.set(operation);
    }

    /// Notes who is calling.
    pub(crate) fn authenticate(&self, caller: &str) {
        let _ = self.0.caller.set(caller.to_owned());
    }

    /// Which operation was reached.
    #[must_use]
    pub(super) fn operation(&self) -> Option<&'static str> {
        self.0.operation.get().copied()
    }

    /// Which path of the system was reached; none where it has no such path.
    #[must_use]
    pub(super) fn template(&self) -> Option<&MatchedPath> {
        self.0.template.get()
    }

    /// Who was calling.
    #[must_use]
    pub(crate) fn caller(&self) -> Option<&str> {
        self.0.caller.get().map(String::as_str)
    }
}
