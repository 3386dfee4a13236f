//! What codes and tokens are known by: a secret is nothing to look things up by.

use std::fmt;

use sha1::{Digest as _, Sha1};

/// The SHA-1 digest of a code or a token.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::pieces) struct Digest([u8; 20]);

impl Digest {
    /// Of this secret.
    pub(in crate::pieces) fn of(secret: &str) -> Self {
        Self(Sha1::digest(secret).into())
    }

    /// What is written as 40 hexadecimal digits; none where it is not.
    pub(in crate::pieces) fn from_hex(text: &str) -> Option<Self> {
        let mut bytes = [0; 20];
        hex::decode_to_slice(text, &mut bytes).ok()?;
        Some(Self(bytes))
    }

    /// As 40 hexadecimal digits.
    pub(in crate::pieces) fn to_hex(self) -> String {
        hex::encode(self.0)
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Digest")
    }
}
