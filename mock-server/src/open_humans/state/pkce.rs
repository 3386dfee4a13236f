//! Proof Key for Code Exchange (RFC 7636): who redeems a code shows what only the one who asked for
//! it knows.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::secret::Secret;

/// What the verifier of a code has to match.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CodeChallenge {
    /// The verifier itself.
    Plain(Secret),
    /// The SHA-256 of the verifier, in base64 for URLs.
    S256(Secret),
}

impl CodeChallenge {
    /// Reads the two parameters of the authorize page; none where the method is unknown. A challenge
    /// that names no method is plain.
    #[must_use]
    pub fn read(challenge: &str, method: Option<&str>) -> Option<Self> {
        match method {
            None | Some("plain") => Some(Self::Plain(challenge.into())),
            Some("S256") => Some(Self::S256(challenge.into())),
            Some(_) => None,
        }
    }

    /// Whether the verifier matches.
    #[must_use]
    pub fn is_met_by(&self, verifier: &Secret) -> bool {
        let verifier = verifier.expose();
        match self {
            Self::Plain(challenge) => challenge.is(verifier),
            Self::S256(challenge) => {
                challenge.is(&URL_SAFE_NO_PAD.encode(Sha256::digest(verifier)))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_verifier_meets_the_challenge_that_was_made_of_it() {
        // Appendix B of the RFC.
        let verifier = Secret::from("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
        let challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
        for (challenge, method, expected) in [
            (challenge, Some("S256"), Some(true)),
            (challenge, Some("plain"), Some(false)),
            (verifier.expose(), None, Some(true)),
            (verifier.expose(), Some("plain"), Some(true)),
            (verifier.expose(), Some("S256"), Some(false)),
            (challenge, Some("s256"), None),
        ] {
            let read = CodeChallenge::read(challenge, method);
            assert_eq!(read.map(|read| read.is_met_by(&verifier)), expected, "{method:?}");
        }
    }
}
