//! What an error can be asked.

use std::sync::LazyLock;

use http::{HeaderMap, StatusCode};

use super::problem::Problem;
use super::{Answer, Error, FieldError, Kind, OauthError};
use crate::transport::TransportError;

/// What happened.
impl Error {
    /// The operation that was called, by its id in the contract, such as `account_get`; `None` if
    /// the client could not even be built.
    #[must_use]
    pub fn operation(&self) -> Option<&str> {
        self.operation
    }

    /// Whether the client could not be built: a base URL, a credential or an option is unusable.
    #[must_use]
    pub fn is_configuration(&self) -> bool {
        matches!(self.fault.kind, Kind::Configuration(_))
    }

    /// Whether nothing was sent, because the call was incomplete: a required parameter is missing,
    /// or a value breaks its constraint.
    #[must_use]
    pub fn is_invalid_request(&self) -> bool {
        matches!(self.fault.kind, Kind::Request(_))
    }

    /// Whether no connection could be made.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.transport_cause().is_some_and(TransportError::is_connect)
    }

    /// Whether the client gave up waiting. The server may still have done what it was asked.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.transport_cause().is_some_and(TransportError::is_timeout)
    }

    /// Whether the server answered with a success that is not what the contract says.
    /// [`status`](Self::status) and [`body`](Self::body) are kept. The server did what it was asked.
    #[must_use]
    pub fn is_decode(&self) -> bool {
        matches!(self.fault.kind, Kind::Undecodable(_))
    }

    /// Whether the call was not made, or not made again, because no token could be had. Status,
    /// message and body are then those of the token endpoint, and the questions about the call's
    /// own status ([`is_unauthorized`](Self::is_unauthorized) and its like) all say no.
    #[must_use]
    pub fn is_credentials(&self) -> bool {
        self.fault.at_token_endpoint
    }

    /// Whether a browser came back from an authorization page without a grant: the user said no
    /// ([`oauth_error`](Self::oauth_error) is `access_denied`), or it is not the browser that was
    /// sent there.
    #[cfg(feature = "open_humans")]
    #[must_use]
    pub fn is_callback(&self) -> bool {
        matches!(self.fault.kind, Kind::Callback { .. })
    }

    /// Whether the store of tokens failed. [`source`](std::error::Error::source) is its own error.
    #[cfg(feature = "open_humans")]
    #[must_use]
    pub fn is_store(&self) -> bool {
        matches!(self.fault.kind, Kind::Store(_))
    }

    /// Whether a file could not be read or written, is longer than its limit, or is not what was
    /// announced.
    #[cfg(feature = "open_humans")]
    #[must_use]
    pub fn is_content(&self) -> bool {
        matches!(self.fault.kind, Kind::Content(_))
    }

    /// The upload that is still to be completed, if all that failed is its last step: its bytes are
    /// stored, and need not be sent again.
    #[cfg(feature = "open_humans")]
    #[must_use]
    pub fn pending_upload(&self) -> Option<&crate::open_humans::PendingUpload> {
        self.pending_upload.as_deref()
    }

    /// How often the call was made before it was given up.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Whether the same call may succeed later: there was no answer (no connection, a timeout, a
    /// connection that was lost), or its status is 408, 429, 502, 503 or 504. It says nothing about
    /// whether the call is safe to repeat.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self.fault.kind {
            Kind::Unanswered(_) | Kind::CutOff(_) | Kind::Interrupted(_) => true,
            _ => matches!(self.status().map(|status| status.as_u16()), Some(408 | 429 | 502..=504)),
        }
    }
}

/// What the server answered.
impl Error {
    /// The status of the answer, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.answer().map(|answer| answer.status)
    }

    /// Whether the call was answered 400: a value is not acceptable. See
    /// [`field_errors`](Self::field_errors) and [`message`](Self::message).
    #[must_use]
    pub fn is_bad_request(&self) -> bool {
        self.is_answered(StatusCode::BAD_REQUEST)
    }

    /// Whether the call was answered 401: the credentials are missing, wrong or expired.
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        self.is_answered(StatusCode::UNAUTHORIZED)
    }

    /// Whether the call was answered 403: the caller is known and may not do this. Open edX answers
    /// so for other people's accounts, whether they exist or not.
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        self.is_answered(StatusCode::FORBIDDEN)
    }

    /// Whether the call was answered 404: there is no such thing.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.is_answered(StatusCode::NOT_FOUND)
    }

    /// The best text for a human, whatever the shape of the answer: the message for users, the
    /// `detail`, the text of a JSON string or a plain text, the title of an HTML page, the errors of
    /// the fields. `None` if the answer has no text, or there was no answer.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.problem()?.message.as_deref()
    }

    /// Open edX's `user_message`: meant to be shown to the user.
    #[must_use]
    pub fn user_message(&self) -> Option<&str> {
        self.problem()?.user_message.as_deref()
    }

    /// Open edX's `developer_message`: meant for logs.
    #[must_use]
    pub fn developer_message(&self) -> Option<&str> {
        self.problem()?.developer_message.as_deref()
    }

    /// Open edX's `error_code`, such as `token_expired` or `duplicate-email`, or the `code` that
    /// BrainSTEM refuses a token with, such as `token_not_valid`.
    #[must_use]
    pub fn error_code(&self) -> Option<&str> {
        self.problem()?.error_code.as_deref()
    }

    /// What is wrong with single fields, by name, in alphabetical order: Open edX's `field_errors`,
    /// and the lists of Django's form and serializer errors. A field of a body in the body is named
    /// with a dot (`users.0.email`); `__all__` and `non_field_errors` are Django's names for what is
    /// wrong with no single field.
    pub fn field_errors(&self) -> impl Iterator<Item = (&str, &FieldError)> {
        self.problem()
            .into_iter()
            .flat_map(|problem| problem.fields.iter())
            .map(|(field, error)| (field.as_str(), error))
    }

    /// What is wrong with one field.
    #[must_use]
    pub fn field_error(&self, field: &str) -> Option<&FieldError> {
        self.problem()?.fields.get(field)
    }

    /// The OAuth error, such as `invalid_client`, if the answer is one, or if a browser brought one
    /// back.
    #[must_use]
    pub fn oauth_error(&self) -> Option<&OauthError> {
        match &self.fault.kind {
            #[cfg(feature = "open_humans")]
            Kind::Callback { oauth, .. } => oauth.as_ref(),
            _ => self.problem()?.oauth.as_ref(),
        }
    }

    /// The body as it came, at most one mebibyte of it; empty if there was none.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        self.answer().map_or(&[], |answer| &answer.body)
    }

    /// The headers of an answer that was no success, such as `Retry-After`; empty otherwise.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        static NONE: LazyLock<HeaderMap> = LazyLock::new(HeaderMap::new);
        self.answer().map_or(&NONE, |answer| &answer.headers)
    }
}

impl Error {
    pub(super) fn answer(&self) -> Option<&Answer> {
        self.fault.answer.as_ref()
    }

    fn problem(&self) -> Option<&Problem> {
        self.answer().map(|answer| &answer.problem)
    }

    fn is_answered(&self, status: StatusCode) -> bool {
        !self.is_credentials() && self.status() == Some(status)
    }

    pub(super) fn transport_cause(&self) -> Option<&TransportError> {
        match &self.fault.kind {
            Kind::Unanswered(cause) | Kind::CutOff(cause) => Some(cause),
            Kind::Refused { broken } => broken.as_ref(),
            _ => None,
        }
    }
}
