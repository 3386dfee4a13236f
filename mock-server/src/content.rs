//! The contents of files: small ones in memory, large ones in temporary files that go with the last
//! who holds them.

use std::sync::Arc;

use bytes::Bytes;
use tempfile::TempPath;

/// What a file has in it. Copies share it.
#[derive(Clone, Debug)]
pub enum Content {
    /// In memory.
    Memory(Bytes),
    /// In a temporary file, which is deleted with the last copy of this.
    Spooled {
        /// Where the temporary file is.
        path: Arc<TempPath>,
        /// How long it is, in bytes.
        length: u64,
    },
}

impl Content {
    /// How long it is, in bytes.
    #[must_use]
    pub fn length(&self) -> u64 {
        match self {
            Self::Memory(bytes) => bytes.len() as u64,
            Self::Spooled { length, .. } => *length,
        }
    }
}

impl<B: Into<Bytes>> From<B> for Content {
    fn from(bytes: B) -> Self {
        Self::Memory(bytes.into())
    }
}
