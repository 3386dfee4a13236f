//! What every call of a client shares, and what each generated client holds as `inner`.

mod authority;
mod token_source;
mod token_store;

use std::fmt;
use std::sync::Arc;

pub(crate) use authority::Authority;
pub(crate) use token_source::TokenSource;

use crate::operation::Operation;
use crate::{Credentials, Error};

/// The shared part of a client: its credentials, its token, its table of operations.
///
/// It is made by the client's builder and cloned with the client; all clones share one token.
#[derive(Clone)]
pub struct Session(Arc<Shared>);

struct Shared {
    authority: Authority,
    operations: &'static [Operation],
}

impl Session {
    /// Fails if the credentials cannot be put into a header.
    pub(crate) fn new(
        base_url: &str,
        credentials: Credentials,
        operations: &'static [Operation],
    ) -> Result<Self, Error> {
        let authority = Authority::new(base_url, credentials)?;
        Ok(Self(Arc::new(Shared { authority, operations })))
    }

    /// A session whose tokens somebody else looks after.
    #[cfg_attr(not(feature = "open_humans"), allow(dead_code, reason = "Open Humans has them"))]
    pub(crate) fn sourced(source: Arc<dyn TokenSource>, operations: &'static [Operation]) -> Self {
        Self(Arc::new(Shared { authority: Authority::Source(source), operations }))
    }

    pub(crate) fn authority(&self) -> &Authority {
        &self.0.authority
    }

    pub(crate) fn operation(&self, id: &'static str) -> Operation {
        Operation::find(self.0.operations, id)
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Session").field(&self.0.authority).finish()
    }
}
