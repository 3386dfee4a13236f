//! What the storage refuses, in the XML of S3. What the site's storage answers was never seen:
//! all of it is assumed.

use bytes::Bytes;
use utoipa::ToSchema;

use crate::outcome;
use crate::outcome::{Binary, MediaType};

/// An error of the storage, as S3 writes it.
#[derive(Debug, ToSchema)]
#[schema(value_type = String, example = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>")]
pub(super) struct StorageError(String);

impl StorageError {
    /// An error with one of S3's codes, and its words for it.
    pub(super) fn new(code: &str, message: &str) -> Binary<Self> {
        let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
        Binary(Self(format!(
            "{head}\n<Error><Code>{code}</Code><Message>{message}</Message></Error>"
        )))
    }
}

impl MediaType for StorageError {
    const MEDIA_TYPE: &'static str = "application/xml";
}

impl From<StorageError> for Bytes {
    fn from(error: StorageError) -> Self {
        error.0.into()
    }
}

outcome! {
    /// The link does not allow what is asked for.
    pub(super) enum LinkRefused {
        /// The link is not signed, or does not say when it expires.
        assumed 403 AccessDenied(Binary<StorageError>) = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>",
        /// The link is past its time.
        assumed 403 Expired(Binary<StorageError>) = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>",
        /// The link is for another method or object, or a header was sent that it does not cover, such as `Content-Type`.
        assumed 403 SignatureDoesNotMatch(Binary<StorageError>) = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>SignatureDoesNotMatch</Code><Message>The request signature we calculated does not match the signature you provided. Check your key and signing method.</Message></Error>",
    }
}

outcome! {
    /// The contents of an object are not stored.
    pub(super) enum NotStored {
        /// There are more than 5 GiB, S3's limit for what is sent at once.
        assumed 400 EntityTooLarge(Binary<StorageError>) = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>EntityTooLarge</Code><Message>Your proposed upload exceeds the maximum allowed object size</Message></Error>",
        /// The body breaks off, or there is no room for it.
        assumed 400 IncompleteBody(Binary<StorageError>) = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>IncompleteBody</Code><Message>You did not provide the number of bytes specified by the Content-Length HTTP header</Message></Error>",
    }
}
