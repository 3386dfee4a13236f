//! Texts that must not be seen by accident.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use subtle::ConstantTimeEq;

/// A text that must not be shown: a password, a token, a client secret.
///
/// `Debug` prints `[redacted]`, there is no `Display`, the memory is wiped when the value is
/// dropped, and comparing takes the same time wherever two texts of one length differ. It goes on
/// the wire as the plain text, because that is what the other side needs.
///
/// ```
/// use emeritus::Secret;
///
/// let password = Secret::from("correct horse");
/// assert_eq!(format!("{password:?}"), "[redacted]");
/// assert_eq!(password.expose(), "correct horse");
/// ```
#[derive(Clone)]
pub struct Secret(SecretString);

impl Secret {
    /// The text itself. Every use of a secret goes through this method, so it is easy to review.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<&Self> for Secret {
    fn from(secret: &Self) -> Self {
        secret.clone()
    }
}

impl From<SecretString> for Secret {
    fn from(text: SecretString) -> Self {
        Self(text)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.expose().as_bytes().ct_eq(other.expose().as_bytes()).into()
    }
}

impl Eq for Secret {}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.expose())
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // serde's own message would quote what it found, which may be the secret.
        String::deserialize(deserializer)
            .map(Self::from)
            .map_err(|_| de::Error::custom("a secret that is not a string"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn goes_on_the_wire_as_it_is_and_nowhere_else() {
        let secret: Secret = serde_json::from_str(r#""s3cr3t""#).unwrap();
        assert_eq!(serde_json::to_string(&secret).unwrap(), r#""s3cr3t""#);
        assert_eq!(format!("{secret:?} {:?}", Some(&secret)), "[redacted] Some([redacted])");
    }

    #[test]
    fn a_secret_of_the_wrong_type_is_not_quoted() {
        let error = serde_json::from_str::<Secret>("31337").unwrap_err().to_string();
        assert!(!error.contains("31337"), "{error}");
    }

    #[test]
    fn secrets_compare_by_their_text() {
        for (other, equal) in [("abc", true), ("abd", false), ("ab", false), ("", false)] {
            assert_eq!(Secret::from("abc") == Secret::from(other), equal, "{other}");
        }
    }
}
