//! What is learnt about an exchange on its way through the layers.

use std::sync::{Arc, OnceLock};

use http::Extensions;

/// What is known of an exchange before it is over: travels in the request's extensions.
#[derive(Clone, Debug, Default)]
pub(crate) struct Exchange(Arc<Learnt>);

#[derive(Debug, Default)]
struct Learnt {
    operation: OnceLock<&'static str>,
    caller: OnceLock<String>,
}

impl Exchange {
    /// The exchange that a request belongs to.
    #[must_use]
    pub(crate) fn of(extensions: &Extensions) -> Self {
        extensions.get::<Self>().cloned().unwrap_or_default()
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
    pub(crate) fn operation(&self) -> Option<&'static str> {
        self.0.operation.get().copied()
    }

    /// Who was calling.
    #[must_use]
    pub(crate) fn caller(&self) -> Option<&str> {
        self.0.caller.get().map(String::as_str)
    }
}
