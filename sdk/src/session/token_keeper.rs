//! Tokens that are looked after elsewhere: by a member's handle, which keeps them in a store.

use std::fmt;

use futures::future::BoxFuture;

use crate::{Error, Secret};

/// Knows the Bearer token for the next call.
pub(crate) trait TokenKeeper: fmt::Debug + Send + Sync {
    /// A token that is good for the next call.
    fn token(&self) -> BoxFuture<'_, Result<Secret, Error>>;

    /// A token other than `refused`, which the server did not accept.
    fn renew<'a>(&'a self, refused: &'a Secret) -> BoxFuture<'a, Result<Secret, Error>>;
}
