//! The errors of Pieces OS: plain text, whatever the status. The reference documents none of them,
//! so every row is assumed, wording included.

use serde::Serialize;
use utoipa::ToSchema;

use crate::outcome;
use crate::outcome::Text;

/// The plain text of an error. It is for people; the status is what tells errors apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(example = "User not found")]
pub struct Message(String);

impl From<&str> for Message {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Message {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<Message> for String {
    fn from(message: Message) -> Self {
        message.0
    }
}

/// The body of an error.
pub(super) fn text(text: impl Into<Message>) -> Text<Message> {
    Text(text.into())
}

outcome! {
    /// The answers outside of any operation.
    pub(crate) enum Unrouted {
        /// Nothing is mounted at the path.
        assumed 404 NotFound(Text<Message>) = "Not Found",
        /// The path does not have the method.
        assumed 405 MethodNotAllowed(Text<Message>) = "Method Not Allowed",
    }
}

outcome! {
    /// What a request body is refused with.
    pub(super) enum BodyRefused {
        /// There is no body.
        assumed 400 MissingBody(Text<Message>) = "The body is missing",
        /// The body is not JSON, or lacks a required member, or has a member of another type.
        assumed 400 MalformedBody(Text<Message>) = "The body is not a valid OAuthToken: line 1, column 21",
        /// The body is larger than 2.5 MiB.
        assumed 413 BodyTooLarge(Text<Message>) = "The body is larger than 2621440 bytes",
        /// The body says that it is something else than JSON.
        assumed 415 UnsupportedMediaType(Text<Message>) = "The body is not application/json",
    }
}

outcome! {
    /// What an id that nobody has is refused with.
    pub(super) enum UserUnknown {
        /// Nobody known to this machine has the id, or it is not the text of a UUID.
        assumed 404 UserNotFound(Text<Message>) = "User not found",
    }
}

impl UserUnknown {
    /// The refusal itself.
    pub(super) fn refusal() -> Self {
        Self::UserNotFound(text("User not found"))
    }
}

outcome! {
    /// What a caller is refused with who has to be a known application.
    pub(super) enum ApplicationRefused {
        /// `X-Application-ID` is missing, or is not the id of an application that has connected. Only
        /// where a world asks for it: that the real system does is not established.
        assumed 401 UnknownApplicationId(Text<Message>) = "The application is not known",
    }
}

outcome! {
    /// What a request is refused with that begins no WebSocket.
    pub(super) enum UpgradeRefused {
        /// The request is no handshake of the WebSocket protocol.
        assumed 426 UpgradeRequired(Text<Message>) = "This address speaks WebSocket",
    }
}
