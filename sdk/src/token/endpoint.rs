//! Asking an OAuth server for a token.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, TimeDelta, Utc};
use http::header::{ACCEPT, AUTHORIZATION};
use http::{HeaderMap, HeaderValue};
use serde::{Deserialize, Deserializer, Serialize, de};

use super::Token;
use crate::transport::{Transport, body};
use crate::{Clock, Error, Secret};

/// What a [`TokenSource`](super::TokenSource) fetches tokens with: the client's own server, transport
/// and clock.
///
/// ```
/// use emeritus::{BoxFuture, Credentials, Error, Token, TokenEndpoint, TokenSource, openedx::Client};
/// # use wiremock::matchers::{body_string_contains, header, path};
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
///
/// /// Swaps the token of another system for one of this server (RFC 8693).
/// #[derive(Debug)]
/// struct Exchange;
///
/// impl TokenSource for Exchange {
///     fn fetch<'a>(&'a self, endpoint: TokenEndpoint<'a>) -> BoxFuture<'a, Result<Token, Error>> {
///         Box::pin(async move {
///             let form = [
///                 ("grant_type", "urn:ietf:params:oauth:grant-type:token-exchange"),
///                 ("subject_token", "a-token-of-another-system"),
///                 ("resource", endpoint.base_url()),
///             ];
///             let grant = endpoint.post_form("/oauth2/access_token", None, &form).await?;
///             Ok(grant.into_token(endpoint.now(), "Bearer"))
///         })
///     }
/// }
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), emeritus::Error> {
/// # let lms = MockServer::start().await;
/// # let grant = serde_json::json!({"access_token": "a.j.wt", "token_type": "JWT", "expires_in": 3600});
/// # Mock::given(path("/oauth2/access_token")).and(body_string_contains("subject_token=a-token-of-another-system"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_json(grant)).mount(&lms).await;
/// # let me = serde_json::json!({"username": "worker"});
/// # Mock::given(header("authorization", "JWT a.j.wt"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_json(me)).mount(&lms).await;
/// # let url = lms.uri();
///
/// let client = Client::builder(url).credentials(Credentials::token_source(Exchange)).build()?;
/// assert_eq!(client.me_get().send().await?.username, "worker");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy)]
pub struct TokenEndpoint<'a> {
    pub(crate) base_url: &'a str,
    pub(crate) http: &'a reqwest::Client,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) transport: &'a dyn Transport,
    pub(crate) clock: &'a dyn Clock,
}

/// What an OAuth server granted (RFC 6749, section 5.1).
///
/// ```
/// use emeritus::Grant;
/// use emeritus::chrono::DateTime;
///
/// let grant: Grant = serde_json::from_str(r#"{"access_token": "a-token", "expires_in": 3600}"#)?;
/// assert_eq!(grant.access_token.expose(), "a-token");
/// assert!(grant.refresh_token.is_none());
///
/// let token = grant.into_token(DateTime::UNIX_EPOCH, "Bearer");
/// assert!(format!("{token:?}").contains("1970-01-01T01:00:00Z"));
///
/// // No header can carry it.
/// assert!(serde_json::from_str::<Grant>(r#"{"access_token": "two\nlines"}"#).is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Deserialize)]
pub struct Grant {
    /// The token itself.
    #[serde(deserialize_with = "sendable")]
    pub access_token: Secret,
    /// How it is sent: `Bearer`, or `JWT` from Open edX. Blank where the server does not say.
    #[serde(default)]
    pub token_type: String,
    /// How long it works, in seconds.
    #[serde(default)]
    pub expires_in: Option<i64>,
    /// What renews it.
    #[serde(default)]
    pub refresh_token: Option<Secret>,
    /// What it is good for, separated by spaces.
    #[serde(default)]
    pub scope: Option<String>,
}

impl<'a> TokenEndpoint<'a> {
    /// The base URL of the client, without a slash at its end.
    #[must_use]
    pub fn base_url(&self) -> &'a str {
        self.base_url
    }

    /// The time, by the client's clock.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// Sends `form` to `path` of the server, with HTTP Basic credentials if there are any, and reads
    /// what is granted.
    ///
    /// # Errors
    ///
    /// When there is no answer, when it is no success, and when it grants nothing.
    pub async fn post_form<F: Serialize + Sync>(
        &self,
        path: &str,
        basic: Option<(&str, &Secret)>,
        form: &F,
    ) -> Result<Grant, Error> {
        let request = self.http.post(format!("{}{path}", self.base_url)).form(form);
        let mut request = request.build().map_err(Error::unanswered)?;
        let headers = request.headers_mut();
        headers.extend(self.headers.clone());
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        if let Some((id, secret)) = basic {
            headers.insert(AUTHORIZATION, basic_authorization(id, secret)?);
        }
        let response = self.transport.send(request).await.map_err(Error::unanswered)?;
        if response.status().is_success() {
            body::json(response).await
        } else {
            Err(body::refusal(response).await)
        }
    }
}

impl fmt::Debug for TokenEndpoint<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenEndpoint").field("base_url", &self.base_url).finish_non_exhaustive()
    }
}

impl Grant {
    /// The granted access token, good from `now` on, sent as the server says or else as `scheme`.
    #[must_use]
    pub fn into_token(self, now: DateTime<Utc>, scheme: &str) -> Token {
        let scheme = match self.token_type.as_str() {
            "" => scheme,
            kind if kind.eq_ignore_ascii_case("jwt") => "JWT",
            kind if kind.eq_ignore_ascii_case("bearer") => "Bearer",
            kind => kind,
        };
        let token = Token::new(scheme, self.access_token);
        match self.expires_in.and_then(TimeDelta::try_seconds) {
            Some(lifetime) => token.expiring(now, lifetime),
            None => token,
        }
    }
}

/// A token that a header can carry.
fn sendable<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Secret, D::Error> {
    let token = Secret::deserialize(deserializer)?;
    match HeaderValue::try_from(token.expose()) {
        Ok(_) => Ok(token),
        Err(_) => Err(de::Error::custom("a token that no header can carry")),
    }
}

/// Both halves are encoded as in a form before they are joined (RFC 6749, section 2.3.1).
fn basic_authorization(id: &str, secret: &Secret) -> Result<HeaderValue, Error> {
    let encode =
        |text: &str| url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
    let pair = format!("{}:{}", encode(id), encode(secret.expose()));
    let value = HeaderValue::try_from(format!("Basic {}", STANDARD.encode(pair)));
    let mut value = value.map_err(|_| Error::configuration("the client id cannot be sent"))?;
    value.set_sensitive(true);
    Ok(value)
}
