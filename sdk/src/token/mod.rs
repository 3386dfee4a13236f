//! Where tokens come from.

mod client_credentials;
mod endpoint;
mod password;
mod refresh;
#[cfg(test)]
mod tests;

use std::fmt;

use chrono::{DateTime, Utc};
use futures::future::BoxFuture;

pub use client_credentials::ClientCredentials;
pub use endpoint::{Grant, TokenEndpoint};
pub use password::Password;
pub use refresh::{AuthorizationCode, RefreshToken, RefreshTokenStore};

use crate::{Error, Secret};

/// Fetches tokens for a client, which keeps the last one and shows it with every call.
///
/// The client asks for a token before the first call, shortly before the one it has expires, and once
/// more for a call that is answered 401. However many calls need one at a time, it asks once.
///
/// ```
/// use emeritus::{BoxFuture, Credentials, Error, Secret, Token, TokenEndpoint, TokenSource, openedx};
///
/// /// Takes tokens from a file that something else keeps fresh.
/// #[derive(Debug)]
/// struct FromFile(std::path::PathBuf);
///
/// impl TokenSource for FromFile {
///     fn fetch<'a>(&'a self, _: TokenEndpoint<'a>) -> BoxFuture<'a, Result<Token, Error>> {
///         Box::pin(async {
///             let text = std::fs::read_to_string(&self.0).map_err(Error::no_token)?;
///             Ok(Token::bearer(text.trim()))
///         })
///     }
/// }
///
/// let credentials = Credentials::token_source(FromFile("/run/token".into()));
/// let client = openedx::Client::builder("https://lms.example.net").credentials(credentials).build()?;
/// # let _: openedx::Client = client;
/// # Ok::<(), Error>(())
/// ```
pub trait TokenSource: fmt::Debug + Send + Sync + 'static {
    /// Fetches a token. What is shown by `Debug` describes the source and no secret.
    ///
    /// # Errors
    ///
    /// When none can be had: what the [endpoint](TokenEndpoint) answered, or
    /// [`Error::no_token`].
    fn fetch<'a>(&'a self, endpoint: TokenEndpoint<'a>) -> BoxFuture<'a, Result<Token, Error>>;
}

/// Where Open edX grants tokens.
const OPENEDX_PATH: &str = "/oauth2/access_token";

/// A token, as it goes into `Authorization`.
///
/// ```
/// use emeritus::chrono::{DateTime, TimeDelta};
/// use emeritus::Token;
///
/// let token = Token::new("JWT", "a.j.wt").expiring(DateTime::UNIX_EPOCH, TimeDelta::hours(1));
/// let debug = format!("{token:?}");
/// assert!(debug.contains("1970-01-01T01:00:00Z") && !debug.contains("a.j.wt"), "{debug}");
/// ```
#[derive(Clone, Debug)]
pub struct Token {
    pub(crate) scheme: String,
    pub(crate) text: Secret,
    pub(crate) expires_at: Option<DateTime<Utc>>,
    /// From when on a new one is fetched although this one still works.
    pub(crate) renew_at: Option<DateTime<Utc>>,
}

impl Token {
    /// A token to be sent as `Authorization: Bearer …`, good until the server says otherwise.
    ///
    /// ```
    /// use emeritus::Token;
    ///
    /// let same = format!("{:?}", Token::new("Bearer", "a-token"));
    /// assert_eq!(format!("{:?}", Token::bearer("a-token")), same);
    /// ```
    pub fn bearer(text: impl Into<Secret>) -> Self {
        Self::new("Bearer", text)
    }

    /// A token to be sent as `Authorization: <scheme> …`, good until the server says otherwise.
    pub fn new(scheme: impl Into<String>, text: impl Into<Secret>) -> Self {
        Self { scheme: scheme.into(), text: text.into(), expires_at: None, renew_at: None }
    }

    /// The same token, good from `now` for this long. A new one is fetched a minute before the end,
    /// or when nine tenths are over, whichever is later.
    #[must_use]
    pub fn expiring(self, now: DateTime<Utc>, lifetime: chrono::TimeDelta) -> Self {
        let margin = (lifetime / 10).min(chrono::TimeDelta::minutes(1));
        let expires_at = now.checked_add_signed(lifetime);
        let renew_at = expires_at.and_then(|end| end.checked_sub_signed(margin));
        Self { expires_at, renew_at, ..self }
    }

    /// Whether it still works, as far as one can tell.
    pub(crate) fn works_at(&self, now: DateTime<Utc>) -> bool {
        self.expires_at.is_none_or(|end| now < end)
    }

    /// Whether it is time for a new one.
    pub(crate) fn is_due_at(&self, now: DateTime<Utc>) -> bool {
        self.renew_at.is_some_and(|due| due <= now)
    }
}
