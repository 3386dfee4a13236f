//! How an error comes about.

use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::problem::Problem;
use super::{Answer, Error, Fault, Kind, display};
#[cfg(feature = "open_humans")]
use super::{ContentFault, OauthError};
use crate::transport::{TransportError, body};

impl Error {
    /// A [`TokenSource`](crate::TokenSource) has no token to give, and why.
    ///
    /// ```
    /// use emeritus::Error;
    ///
    /// let error = Error::no_token("the vault is sealed");
    /// assert_eq!(error.to_string(), "the call failed: the vault is sealed");
    /// assert!(std::error::Error::source(&error).is_some());
    /// ```
    pub fn no_token(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Kind::NoToken(cause.into()).into()
    }

    /// The same error, met by this many attempts.
    pub(crate) fn after(self, attempts: u32) -> Self {
        Self { attempts, ..self }
    }

    pub(crate) fn configuration(what: impl Into<String>) -> Self {
        Kind::Configuration(what.into()).into()
    }

    /// The call cannot be made into a request.
    pub(crate) fn incomplete(what: impl Into<String>) -> Self {
        Kind::Request(what.into()).into()
    }

    /// The HTTP client could not be made.
    pub(crate) fn client(cause: &reqwest::Error) -> Self {
        Self::configuration(display::root_cause(cause))
    }

    pub(crate) fn unanswered(cause: impl Into<TransportError>) -> Self {
        let cause = cause.into();
        if cause.is_request() {
            return Kind::Request(display::root_cause(&cause)).into();
        }
        Kind::Unanswered(cause).into()
    }

    pub(crate) fn refused(
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
        broken: Option<TransportError>,
    ) -> Self {
        let problem = Problem::decode(&headers, &body);
        Self::answered(Kind::Refused { broken }, Answer { status, headers, body, problem })
    }

    pub(crate) fn cut_off(status: StatusCode, cause: TransportError) -> Self {
        Self::answered(Kind::CutOff(cause), Answer::bare(status, Bytes::new()))
    }

    /// A stream broke off.
    #[cfg_attr(not(feature = "pieces"), allow(dead_code, reason = "only Pieces OS has streams"))]
    pub(crate) fn interrupted(what: impl Into<String>) -> Self {
        Kind::Interrupted(what.into()).into()
    }

    pub(crate) fn undecodable(status: StatusCode, body: Bytes, cause: serde_json::Error) -> Self {
        Self::answered(Kind::Undecodable(cause), Answer::bare(status, body))
    }

    #[cfg(feature = "open_humans")]
    pub(crate) fn callback(what: &'static str, oauth: Option<OauthError>) -> Self {
        Kind::Callback { what, oauth }.into()
    }

    #[cfg(feature = "open_humans")]
    pub(crate) fn store(cause: Box<dyn std::error::Error + Send + Sync>) -> Self {
        Kind::Store(cause).into()
    }

    #[cfg(feature = "open_humans")]
    pub(crate) fn content(fault: ContentFault) -> Self {
        Kind::Content(fault).into()
    }

    /// The same error, with what is left to be done of the upload.
    #[cfg(feature = "open_humans")]
    pub(crate) fn leaving(self, pending: crate::open_humans::PendingUpload) -> Self {
        Self { pending_upload: Some(Arc::new(pending)), ..self }
    }

    fn answered(kind: Kind, answer: Answer) -> Self {
        Fault { kind, at_token_endpoint: false, answer: Some(answer) }.into()
    }

    /// The same error, as one of this operation.
    pub(crate) fn during(self, operation: &'static str) -> Self {
        Self { operation: Some(operation), ..self }
    }

    /// The same error, as one of the token endpoint. It has not been shared yet.
    pub(crate) fn at_token_endpoint(mut self) -> Self {
        if let Some(fault) = Arc::get_mut(&mut self.fault) {
            fault.at_token_endpoint = true;
        }
        self
    }

    /// The response in which this error travels through progenitor.
    pub(crate) fn into_response(self) -> reqwest::Response {
        body::carrier(self)
    }

    /// What the generated code reports when `operation` fails.
    pub(crate) fn from_call<E>(
        operation: &'static str,
        error: progenitor_client::Error<E>,
    ) -> Self {
        Self::from(error).during(operation)
    }
}

impl Answer {
    /// A success, whose body is no problem report.
    fn bare(status: StatusCode, body: Bytes) -> Self {
        Self { status, headers: HeaderMap::new(), body, problem: Problem::default() }
    }
}

impl From<Kind> for Error {
    fn from(kind: Kind) -> Self {
        Fault { kind, at_token_endpoint: false, answer: None }.into()
    }
}

impl From<Fault> for Error {
    fn from(fault: Fault) -> Self {
        Self {
            operation: None,
            attempts: 1,
            fault: Arc::new(fault),
            #[cfg(feature = "open_humans")]
            pending_upload: None,
        }
    }
}

/// So that code which calls progenitor's own machinery can use `?`.
impl<E> From<progenitor_client::Error<E>> for Error {
    fn from(error: progenitor_client::Error<E>) -> Self {
        use progenitor_client::Error as Progenitor;
        match error {
            Progenitor::InvalidRequest(what) | Progenitor::Custom(what) => {
                Kind::Request(what).into()
            }
            Progenitor::CommunicationError(cause)
            | Progenitor::InvalidUpgrade(cause)
            | Progenitor::ResponseBodyError(cause) => Self::unanswered(cause),
            Progenitor::InvalidResponsePayload(_, cause) => Kind::Undecodable(cause).into(),
            Progenitor::ErrorResponse(typed) => {
                Self::refused(typed.status(), typed.headers().clone(), Bytes::new(), None)
            }
            Progenitor::UnexpectedResponse(response) => match response.extensions().get::<Self>() {
                Some(carried) => carried.clone(),
                None => {
                    Self::refused(response.status(), response.headers().clone(), Bytes::new(), None)
                }
            },
        }
    }
}
