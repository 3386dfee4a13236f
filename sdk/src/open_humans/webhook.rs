//! What Open Humans tells a project when a member leaves it.

use std::fmt;

use chrono::{DateTime, Utc};
use hmac::{Hmac, KeyInit, Mac};
use serde::Deserialize;
use sha1::Sha1;

use super::store::{MemberStore, forget_tokens};
use crate::{Error, Secret};

/// The header that carries the signature.
pub const SIGNATURE_HEADER: &str = "X-OpenHumans-Webhooks-Signature";

/// A member has left the project: the body of the request that Open Humans makes then.
///
/// The member's tokens are dead already. The request is repeated once if it is not answered with a
/// success: without a signature, and with the JSON packed into a JSON string.
///
/// ```
/// use emeritus::Secret;
/// use emeritus::open_humans::webhook::{Deauthorization, WebhookError};
///
/// let body = br#"{"project_member_id": "04417752", "erasure_requested": true, "timestamp": "2026-03-04T05:06:07.890123+00:00"}"#;
/// let secret = Secret::from("sixteen letters!");
/// let signature = Some("sha1=eee36c673e1cea81164dc2feb003604b91f7f274");
///
/// let told = Deauthorization::verify(&secret, signature, body)?;
/// assert_eq!(told.project_member_id, "04417752");
/// assert!(told.erasure_requested && !told.is_legacy_retry);
///
/// let forged = Deauthorization::verify(&secret, signature, b"{}");
/// assert!(matches!(forged, Err(WebhookError::Mismatch)));
/// # Ok::<(), WebhookError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Deauthorization {
    /// Who has left.
    pub project_member_id: String,
    /// Whether the member wants the project to delete what it has.
    pub erasure_requested: bool,
    /// When it was.
    pub timestamp: Option<DateTime<Utc>>,
    /// Whether this is the second attempt, whose JSON is packed into a JSON string and which Open
    /// Humans does not sign.
    pub is_legacy_retry: bool,
}

/// Why a request to the webhook is not to be acted upon.
///
/// ```
/// use emeritus::StatusCode;
/// use emeritus::open_humans::webhook::{Deauthorization, WebhookError};
///
/// fn answer(outcome: &Result<Deauthorization, WebhookError>) -> StatusCode {
///     match outcome {
///         Ok(_) => StatusCode::OK,
///         Err(WebhookError::MalformedBody(_)) => StatusCode::BAD_REQUEST,
///         Err(_) => StatusCode::FORBIDDEN,
///     }
/// }
///
/// let secret = "sixteen letters!".into();
/// let unsigned = Deauthorization::verify(&secret, None, b"{}");
/// assert_eq!(answer(&unsigned), StatusCode::FORBIDDEN);
/// assert_eq!(answer(&Deauthorization::parse(b"{}")), StatusCode::BAD_REQUEST);
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum WebhookError {
    /// There is no signature. The second attempt of Open Humans has none.
    Unsigned,
    /// The signature is not `sha1=` and forty hexadecimal digits.
    MalformedSignature,
    /// The signature is that of another body, or made with another secret.
    Mismatch,
    /// The body is not what Open Humans sends.
    MalformedBody(serde_json::Error),
}

#[derive(Deserialize)]
struct Body {
    project_member_id: String,
    erasure_requested: bool,
    #[serde(default)]
    timestamp: Option<DateTime<Utc>>,
}

impl Deauthorization {
    /// Reads a body that is signed with `secret`. `signature` is the value of
    /// [`SIGNATURE_HEADER`], and `body` what came, byte by byte. Signatures are compared in constant
    /// time.
    ///
    /// # Errors
    ///
    /// See [`WebhookError`]. Answer 403 to what is unsigned or signed by somebody else.
    pub fn verify(
        secret: &Secret,
        signature: Option<&str>,
        body: &[u8],
    ) -> Result<Self, WebhookError> {
        let signature = signature.ok_or(WebhookError::Unsigned)?;
        let signature = digits(signature).ok_or(WebhookError::MalformedSignature)?;
        let mut mac = Hmac::<Sha1>::new_from_slice(secret.expose().as_bytes())
            .map_err(|_| WebhookError::Mismatch)?;
        mac.update(body);
        mac.verify_slice(&signature).map_err(|_| WebhookError::Mismatch)?;
        Self::parse(body)
    }

    /// Reads a body without asking who has sent it: for a project that has no secret with Open
    /// Humans.
    ///
    /// ```
    /// use emeritus::open_humans::webhook::Deauthorization;
    ///
    /// let first = br#"{"project_member_id": "04417752", "erasure_requested": false}"#;
    /// let second = br#""{\"project_member_id\": \"04417752\", \"erasure_requested\": false}""#;
    /// let (first, second) = (Deauthorization::parse(first)?, Deauthorization::parse(second)?);
    /// assert_eq!(first.project_member_id, second.project_member_id);
    /// assert!(second.is_legacy_retry && !first.is_legacy_retry);
    /// # Ok::<(), emeritus::open_humans::webhook::WebhookError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`WebhookError::MalformedBody`].
    pub fn parse(body: &[u8]) -> Result<Self, WebhookError> {
        let is_legacy_retry = body.trim_ascii_start().starts_with(b"\"");
        let parsed = if is_legacy_retry {
            serde_json::from_slice::<String>(body).and_then(|inner| serde_json::from_str(&inner))
        } else {
            serde_json::from_slice(body)
        };
        let Body { project_member_id, erasure_requested, timestamp } =
            parsed.map_err(WebhookError::MalformedBody)?;
        Ok(Self { project_member_id, erasure_requested, timestamp, is_legacy_retry })
    }

    /// Lets a store know: a member who wants erasure is deleted from it, another one stays without
    /// tokens. It may be repeated, and the member need not be known.
    ///
    /// ```
    /// use emeritus::chrono::DateTime;
    /// use emeritus::open_humans::webhook::Deauthorization;
    /// use emeritus::open_humans::{MemberRecord, MemberStore, MemoryStore, Tokens};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::open_humans::StoreError> {
    ///
    /// let store = MemoryStore::default();
    /// let tokens = Tokens::new("an-access-token", "a-refresh-token", DateTime::UNIX_EPOCH);
    /// store.save(&MemberRecord::new("04417752", tokens)).await?;
    ///
    /// let left = br#"{"project_member_id": "04417752", "erasure_requested": false}"#;
    /// Deauthorization::parse(left)?.apply(&store).await?;
    /// assert!(store.load("04417752").await?.is_some_and(|record| record.is_deauthorized()));
    ///
    /// let forget_me = br#"{"project_member_id": "04417752", "erasure_requested": true}"#;
    /// Deauthorization::parse(forget_me)?.apply(&store).await?;
    /// assert!(store.load("04417752").await?.is_none());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::is_store`].
    pub async fn apply(&self, store: &dyn MemberStore) -> Result<(), Error> {
        let id = &self.project_member_id;
        let done = match self.erasure_requested {
            true => store.delete(id).await,
            false => forget_tokens(store, id).await,
        };
        done.map_err(Error::store)
    }
}

/// The bytes of `sha1=<40 hexadecimal digits>`.
fn digits(signature: &str) -> Option<[u8; 20]> {
    let digits = signature.trim().strip_prefix("sha1=")?.as_bytes();
    let mut bytes = [0; 20];
    if digits.len() != 2 * bytes.len() {
        return None;
    }
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        let digit = |at: usize| char::from(pair[at]).to_digit(16);
        *byte = u8::try_from(digit(0)? * 16 + digit(1)?).ok()?;
    }
    Some(bytes)
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unsigned => f.write_str("the webhook was called without a signature"),
            Self::MalformedSignature => f.write_str("the webhook's signature is none"),
            Self::Mismatch => f.write_str("the webhook's signature is not that of its body"),
            Self::MalformedBody(cause) => write!(f, "the webhook's body cannot be read: {cause}"),
        }
    }
}

impl std::error::Error for WebhookError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::MalformedBody(cause) => Some(cause),
            Self::Unsigned | Self::MalformedSignature | Self::Mismatch => None,
        }
    }
}
