//! `/member-files/{source}/{folder}/{filename}`: the contents of a file.

use std::sync::Arc;

use axum::body::HttpBody;
use axum::extract::{FromRequest, Request};
use bytes::Bytes;
use http::HeaderValue;
use utoipa::ToSchema;
use utoipa::openapi::path::Operation;
use utoipa::openapi::request_body::RequestBodyBuilder;
use utoipa::openapi::schema::{Object, ObjectBuilder, Type};
use utoipa::openapi::{ContentBuilder, RefOr, Required};

use super::error::{LinkRefused, NotStored, StorageError};
use super::presigned::Presigned;
use crate::content::{Content, Intake, IntakeError, Sent};
use crate::operation::{Documented, State};
use crate::outcome;
use crate::outcome::{Binary, Empty, MediaType, ResponseHeader, Schemas, With};
use crate::world::World;

/// The most that is stored at once, in bytes: S3's limit.
pub(in crate::open_humans) const OBJECT_LIMIT: u64 = 5 << 30;

/// The contents of a file.
#[derive(Debug, ToSchema)]
#[schema(value_type = String, format = Binary, example = "(the bytes of the file)")]
#[expect(dead_code, reason = "describes the bodies in the contract")]
pub(super) struct StoredFile(Bytes);

impl MediaType for StoredFile {
    const MEDIA_TYPE: &'static str = "binary/octet-stream";
}

/// The MD5 of what is stored.
#[derive(Debug)]
pub(super) struct ETag(String);

impl ResponseHeader for ETag {
    const NAME: &'static str = "ETag";
    const DESCRIPTION: &'static str = "The MD5 of the contents, in hexadecimal and quotes.";

    fn schema() -> Object {
        ObjectBuilder::new().schema_type(Type::String).pattern(Some("^\"[0-9a-f]{32}\"$")).build()
    }

    fn value(&self) -> Option<HeaderValue> {
        HeaderValue::from_str(&format!("\"{}\"", self.0)).ok()
    }
}

/// Contents that were sent.
#[derive(Debug)]
pub(super) struct Received(Content);

impl FromRequest<Arc<World>> for Received {
    type Rejection = NotStored;

    async fn from_request(request: Request, _: &Arc<World>) -> Result<Self, NotStored> {
        let body = request.into_body();
        if body.size_hint().lower() > OBJECT_LIMIT {
            return Err(not_stored(&IntakeError::TooLarge));
        }
        let taken = Intake::up_to(OBJECT_LIMIT).take(body).await;
        taken.map(Self).map_err(|error| not_stored(&error))
    }
}

impl Documented for Received {
    fn describe(operation: &mut Operation, schemas: &mut Schemas) {
        let schema = schemas.reference::<StoredFile>();
        let content = ContentBuilder::new().schema(Some(schema)).build();
        let body = RequestBodyBuilder::new()
            .description(Some("The contents, without a `Content-Type`."))
            .content("*/*", content)
            .required(Some(Required::True));
        operation.request_body = Some(RefOr::T(body.build()));
    }
}

fn not_stored(error: &IntakeError) -> NotStored {
    match error {
        IntakeError::TooLarge => NotStored::EntityTooLarge(StorageError::new(
            "EntityTooLarge",
            "Your proposed upload exceeds the maximum allowed object size",
        )),
        IntakeError::Broken => NotStored::IncompleteBody(StorageError::new(
            "IncompleteBody",
            "You did not provide the number of bytes specified by the Content-Length HTTP header",
        )),
    }
}

outcome! {
    /// Answers of the storage to contents.
    pub(super) enum StoragePut {
        /// The contents are stored, in the place of those that there were.
        200 Stored(With<ETag, Empty>),
        ..NotStored,
        ..LinkRefused,
    }
}

/// Stores the contents of a file, by the link that `files/upload/direct/` gave.
///
/// The link is for `PUT` alone and works for six hours. It does not cover a `Content-Type`: with one,
/// the signature does not match. A body without a length, in chunks, is taken as well. The file shows
/// up once `files/upload/complete/` is called. A link that outlives its file stores nothing.
#[utoipa::path(put, path = "/member-files/{source}/{folder}/{filename}", extensions(("x-provenance" = json!("upstream"))))]
pub(super) async fn storage_put(link: Presigned, world: State, received: Received) -> StoragePut {
    let Received(content) = received;
    let etag = ETag(content.md5());
    let mut site = world.open_humans();
    site.delete_abandoned_files(world.clock.now());
    site.store(&link.key, content);
    StoragePut::Stored(With(etag, Empty))
}

outcome! {
    /// Answers of the storage to who wants contents.
    pub(super) enum StorageGet {
        /// The contents.
        200 Found(With<ETag, Sent<StoredFile>>),
        /// The file has gone.
        assumed 404 NoSuchKey(Binary<StorageError>) = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>",
        ..LinkRefused,
    }
}

/// Reads the contents of a file, by the link that its `download_url` redirects to.
///
/// The link works for ten minutes. The last part of its path is the name of the file. Assumed: `HEAD`
/// is allowed by the same link.
#[utoipa::path(get, path = "/member-files/{source}/{folder}/{filename}", extensions(("x-provenance" = json!("upstream"))))]
pub(super) async fn storage_get(link: Presigned, world: State) -> Result<StorageGet, StorageGet> {
    let gone = || {
        let error = StorageError::new("NoSuchKey", "The specified key does not exist.");
        StorageGet::NoSuchKey(error)
    };
    let stored = world.open_humans().stored(&link.key).cloned().ok_or_else(gone)?;
    let etag = ETag(stored.md5());
    let sent = stored.send().await.map_err(|_| gone())?;
    Ok(StorageGet::Found(With(etag, sent)))
}
