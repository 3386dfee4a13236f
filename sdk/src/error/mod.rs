//! The one error of this crate.

#[cfg(feature = "open_humans")]
mod content;
mod display;
mod fields;
mod html;
mod making;
mod problem;
mod questions;
#[cfg(test)]
mod shapes;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::transport::TransportError;
#[cfg(feature = "open_humans")]
pub(crate) use content::ContentFault;
use problem::Problem;
pub use problem::{FieldError, OauthError};

/// Why a call, or the building of a client, did not succeed.
///
/// One type for every system and every cause. Ask it what you need to know: what happened
/// ([`is_connect`](Self::is_connect), [`is_decode`](Self::is_decode), …), what the server answered
/// ([`status`](Self::status), [`message`](Self::message), [`field_errors`](Self::field_errors), …),
/// and whether trying again makes sense ([`is_retryable`](Self::is_retryable)).
///
/// It is printed in one line, as *what, where, what to do*. Neither `Display` nor `Debug` shows
/// credentials or more than a line of the answer; [`body`](Self::body) has all of it. Cloning is
/// cheap.
///
/// ```
/// use emeritus::openedx::Client;
/// # use wiremock::{Mock, MockServer, ResponseTemplate, matchers};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), emeritus::Error> {
/// # let server = MockServer::start().await;
/// # let refusal = ResponseTemplate::new(401).set_body_string("The token has expired.");
/// # Mock::given(matchers::any()).respond_with(refusal).mount(&server).await;
/// # let url = server.uri();
///
/// let client = Client::builder(url).build()?;
/// let error = client.users_list().send().await.unwrap_err();
/// assert!(error.is_unauthorized() && !error.is_retryable());
/// assert_eq!(error.message(), Some("The token has expired."));
/// assert_eq!(
///     error.to_string(),
///     "`users_list` was answered 401 Unauthorized: The token has expired; check the credentials",
/// );
///
/// let error = Client::builder("localhost:1000").build().unwrap_err();
/// assert!(error.is_configuration());
/// # Ok(())
/// # }
/// ```
///
/// ```
/// use emeritus::openedx::Client;
/// # use wiremock::{Mock, MockServer, ResponseTemplate, matchers};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let lms = MockServer::start().await;
/// # let answer = serde_json::json!({"field_errors": {"bio": {
/// #     "developer_message": "Value too long.", "user_message": "The bio is too long."}}});
/// # Mock::given(matchers::method("PATCH")).respond_with(ResponseTemplate::new(400).set_body_json(answer))
/// #     .mount(&lms).await;
/// # let client = Client::builder(lms.uri()).build()?;
///
/// let update = client.account_update().username("ada").body_map(|body| body.bio("…"));
/// let error = update.send().await.unwrap_err();
/// let wrong: Vec<_> = error.field_errors().map(|(field, _)| field).collect();
/// assert_eq!(wrong, ["bio"]);
/// let bio = error.field_error("bio").ok_or("nothing is wrong with it")?;
/// assert_eq!(bio.user_message.as_deref(), Some("The bio is too long."));
/// assert_eq!(error.developer_message(), None, "of the answer as a whole");
/// assert!(error.oauth_error().is_none());
/// assert!(error.body().starts_with(b"{"));
///
/// assert!(client.account_get().username("nobody").send().await.unwrap_err().is_not_found());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Error {
    operation: Option<&'static str>,
    attempts: u32,
    fault: Arc<Fault>,
    /// What is left to be done of an upload.
    #[cfg(feature = "open_humans")]
    pending_upload: Option<Arc<crate::open_humans::PendingUpload>>,
}

struct Fault {
    kind: Kind,
    /// Whether this happened while fetching a token, not in the call itself.
    at_token_endpoint: bool,
    answer: Option<Answer>,
}

/// What went wrong, with the cause.
enum Kind {
    /// The client could not be built.
    Configuration(String),
    /// The call could not be turned into a request.
    Request(String),
    /// A token source has none to give.
    NoToken(Box<dyn std::error::Error + Send + Sync>),
    /// No answer came.
    Unanswered(TransportError),
    /// The answer's status is not one of the operation's successes.
    Refused { broken: Option<TransportError> },
    /// The body of a success broke off.
    CutOff(TransportError),
    /// A stream broke off.
    #[cfg_attr(not(feature = "pieces"), allow(dead_code, reason = "only Pieces OS has streams"))]
    Interrupted(String),
    /// The body of a success is not what the contract says.
    Undecodable(serde_json::Error),
    /// What a browser brought back from an authorization page is no grant.
    #[cfg(feature = "open_humans")]
    Callback { what: &'static str, oauth: Option<OauthError> },
    /// Where tokens are kept failed.
    #[cfg(feature = "open_humans")]
    Store(Box<dyn std::error::Error + Send + Sync>),
    /// A file could not be read or written, or is not what was announced.
    #[cfg(feature = "open_humans")]
    Content(ContentFault),
}

/// What the server said.
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    problem: Problem,
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.fault.kind {
            Kind::Undecodable(cause) => Some(cause),
            Kind::NoToken(cause) => Some(&**cause),
            #[cfg(feature = "open_humans")]
            Kind::Store(cause) => Some(&**cause),
            #[cfg(feature = "open_humans")]
            Kind::Content(fault) => fault.cause().map(|cause| cause as _),
            _ => self.transport_cause().map(|cause| cause as _),
        }
    }
}
