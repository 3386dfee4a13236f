//! The contents of files: small ones in memory, large ones in temporary files that go with the last
//! who holds them. Whatever comes in or goes out does so in pieces, so that no content is ever held
//! whole in memory.
//!
//! Only where contents are written down they are whole: as text where they are text without control
//! characters, in base64 elsewhere.

use std::fmt;
use std::fs;
use std::io::{self, Write};
use std::marker::PhantomData;
use std::sync::Arc;

use axum::body::Body as Payload;
use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::{GeneralPurpose, GeneralPurposeConfig};
use bytes::{Bytes, BytesMut};
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderValue};
use http_body_util::BodyExt;
use md5::{Digest, Md5};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tempfile::{NamedTempFile, TempPath};
use tokio::fs::File;
use tokio::io::AsyncWriteExt;
use tokio_util::io::ReaderStream;
use utoipa::ToSchema;
use utoipa::openapi::schema::{ObjectBuilder, Type};

use crate::outcome::{self, Body, MediaType, Schemas};

/// The most that stays in memory, in bytes.
const MEMORY: usize = 1 << 20;

/// How much of a temporary file is read at once, in bytes.
const PIECE: usize = 64 << 10;

/// What a file has in it, and the MD5 of that. Copies share it.
///
/// What is read from a document is kept as what is sent: if it is large, in a temporary file. To write
/// it into a document reads that file. Both block. Where the file can be read no more, null is written,
/// as of contents that never arrived.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(try_from = "Inline")]
#[schemars(with = "Inline")]
pub struct Content {
    place: Place,
    md5: [u8; 16],
}

#[derive(Clone, Debug)]
enum Place {
    /// In memory.
    Memory(Bytes),
    /// In a temporary file, which is deleted with the last copy of this.
    Spooled { path: Arc<TempPath>, length: u64 },
}

impl Content {
    /// How long it is, in bytes.
    #[must_use]
    pub fn length(&self) -> u64 {
        match &self.place {
            Place::Memory(bytes) => bytes.len() as u64,
            Place::Spooled { length, .. } => *length,
        }
    }

    /// Its MD5, in hexadecimal.
    #[must_use]
    pub fn md5(&self) -> String {
        self.md5.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Opens it, to be sent as the component that `T` is.
    ///
    /// # Errors
    ///
    /// When the temporary file cannot be opened.
    pub(crate) async fn send<T>(&self) -> io::Result<Sent<T>> {
        let payload = match &self.place {
            Place::Memory(bytes) => bytes.clone().into(),
            Place::Spooled { path, .. } => {
                // Once it is open it can be read to its end, whoever deletes it.
                let file = File::open(path.as_ref()).await?;
                Payload::from_stream(ReaderStream::with_capacity(file, PIECE))
            }
        };
        Ok(Sent { payload, length: self.length(), component: PhantomData })
    }
}

/// Contents in a document.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
#[schemars(title = "Content")]
enum Inline {
    /// Text, which is stored in UTF-8.
    Text(String),
    /// Anything else.
    Base64 {
        /// The bytes, in base64 (RFC 4648, section 4).
        #[schemars(regex(
            pattern = "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"
        ))]
        base64: String,
    },
}

/// Reads everything that the pattern above allows.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_allow_trailing_bits(true),
);

impl TryFrom<Inline> for Content {
    type Error = base64::DecodeError;

    fn try_from(inline: Inline) -> Result<Self, base64::DecodeError> {
        let bytes = match inline {
            Inline::Text(text) => text.into_bytes(),
            Inline::Base64 { base64 } => BASE64.decode(base64)?,
        };
        let md5 = Md5::digest(&bytes).into();
        // Where there is no room for a temporary file, the memory will do.
        let spooled = if bytes.len() > MEMORY { Place::spool(&bytes).ok() } else { None };
        Ok(Self { place: spooled.unwrap_or_else(|| Place::Memory(bytes.into())), md5 })
    }
}

impl Serialize for Content {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.place.read().ok().map(|bytes| Inline::from(&*bytes)).serialize(serializer)
    }
}

impl From<&[u8]> for Inline {
    fn from(bytes: &[u8]) -> Self {
        let is_plain = |text: &&str| {
            !text.chars().any(|char| char.is_control() && !['\t', '\n', '\r'].contains(&char))
        };
        match std::str::from_utf8(bytes).ok().filter(is_plain) {
            Some(text) => Self::Text(text.to_owned()),
            None => Self::Base64 { base64: BASE64.encode(bytes) },
        }
    }
}

impl Place {
    /// Writes a temporary file, and waits for it.
    fn spool(bytes: &[u8]) -> io::Result<Self> {
        let (mut file, path) = NamedTempFile::new()?.into_parts();
        file.write_all(bytes)?;
        Ok(Self::Spooled { path: Arc::new(path), length: bytes.len() as u64 })
    }

    /// Everything, which is waited for.
    fn read(&self) -> io::Result<Bytes> {
        match self {
            Self::Memory(bytes) => Ok(bytes.clone()),
            Self::Spooled { path, .. } => fs::read(path.as_ref()).map(Bytes::from),
        }
    }
}

/// Contents are the same whose length and MD5 are.
impl PartialEq for Content {
    fn eq(&self, other: &Self) -> bool {
        (self.length(), self.md5) == (other.length(), other.md5)
    }
}

impl Eq for Content {}

impl<B: Into<Bytes>> From<B> for Content {
    /// Keeps bytes that are in memory already, however many.
    fn from(bytes: B) -> Self {
        let bytes = bytes.into();
        let md5 = Md5::digest(&bytes).into();
        Self { place: Place::Memory(bytes), md5 }
    }
}

/// Contents on their way out: a body that says how long it is and is read as it is sent.
pub(crate) struct Sent<T> {
    payload: Payload,
    length: u64,
    component: PhantomData<fn() -> T>,
}

impl<T> fmt::Debug for Sent<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sent").field("length", &self.length).finish_non_exhaustive()
    }
}

impl<T: MediaType + ToSchema + 'static> Body for Sent<T> {
    fn content(schemas: &mut Schemas) -> Option<outcome::Content> {
        Some(schemas.content::<T>(T::MEDIA_TYPE))
    }

    fn headers() -> Vec<outcome::Header> {
        vec![outcome::Header {
            name: "Content-Length",
            description: "How long it is, in bytes.",
            schema: ObjectBuilder::new().schema_type(Type::Integer).minimum(Some(0)).build(),
            always: true,
        }]
    }

    fn into_wire(self) -> (HeaderMap, Payload) {
        let headers = [
            (CONTENT_TYPE, HeaderValue::from_static(T::MEDIA_TYPE)),
            (CONTENT_LENGTH, self.length.into()),
        ];
        (HeaderMap::from_iter(headers), self.payload)
    }
}

/// Contents on their way in.
pub(crate) struct Intake {
    limit: u64,
    length: u64,
    md5: Md5,
    memory: BytesMut,
    /// Where everything is as soon as it is too much for the memory.
    spool: Option<(File, TempPath)>,
}

/// Why contents did not arrive.
#[derive(Debug)]
pub(crate) enum IntakeError {
    /// They are longer than what is taken in.
    TooLarge,
    /// They break off, or the temporary file cannot be written.
    Broken,
}

impl From<io::Error> for IntakeError {
    fn from(_: io::Error) -> Self {
        Self::Broken
    }
}

impl Intake {
    /// Takes in `limit` bytes at most.
    pub(crate) fn up_to(limit: u64) -> Self {
        let (md5, memory) = (Md5::new(), BytesMut::new());
        Self { limit, length: 0, md5, memory, spool: None }
    }

    /// Takes in the whole of a body.
    ///
    /// # Errors
    ///
    /// When it is too large, breaks off, or cannot be kept.
    pub(crate) async fn take(mut self, mut body: Payload) -> Result<Content, IntakeError> {
        while let Some(frame) = body.frame().await {
            let frame = frame.map_err(|_| IntakeError::Broken)?;
            if let Ok(piece) = frame.into_data() {
                self.add(&piece).await?;
            }
        }
        self.finish().await
    }

    /// Takes in the next piece.
    ///
    /// # Errors
    ///
    /// When it is too much, or cannot be kept.
    pub(crate) async fn add(&mut self, piece: &[u8]) -> Result<(), IntakeError> {
        self.length = self.length.saturating_add(piece.len() as u64);
        if self.length > self.limit {
            return Err(IntakeError::TooLarge);
        }
        self.md5.update(piece);
        if self.spool.is_none() && self.memory.len() + piece.len() > MEMORY {
            self.spool = Some(self.spill().await?);
        }
        match &mut self.spool {
            Some((file, _)) => file.write_all(piece).await?,
            None => self.memory.extend_from_slice(piece),
        }
        Ok(())
    }

    /// What came in.
    ///
    /// # Errors
    ///
    /// When it cannot be kept.
    pub(crate) async fn finish(self) -> Result<Content, IntakeError> {
        let md5 = self.md5.finalize().into();
        let Some((mut file, path)) = self.spool else {
            return Ok(Content { place: Place::Memory(self.memory.freeze()), md5 });
        };
        // A write that is still under way is reported here, or never.
        file.flush().await?;
        Ok(Content { place: Place::Spooled { path: Arc::new(path), length: self.length }, md5 })
    }

    /// Moves what is in memory to a new temporary file.
    async fn spill(&mut self) -> io::Result<(File, TempPath)> {
        let made = tokio::task::spawn_blocking(NamedTempFile::new).await;
        let (file, path) = made.map_err(io::Error::other)??.into_parts();
        let mut file = File::from_std(file);
        file.write_all(&std::mem::take(&mut self.memory)).await?;
        Ok((file, path))
    }
}

impl fmt::Debug for Intake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Intake").field("length", &self.length).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[derive(ToSchema)]
    #[schema(value_type = String, format = Binary)]
    #[expect(dead_code, reason = "stands for the schema alone")]
    struct Anything(Bytes);

    impl MediaType for Anything {
        const MEDIA_TYPE: &'static str = "application/octet-stream";
    }

    async fn taken(pieces: &[&[u8]], limit: u64) -> Result<Content, IntakeError> {
        let mut intake = Intake::up_to(limit);
        for piece in pieces {
            intake.add(piece).await?;
        }
        intake.finish().await
    }

    #[tokio::test]
    async fn what_came_in_goes_out_again_wherever_it_is_kept() {
        let piece = vec![7; 300_000];
        for count in [0, 1, 3, 4, 12] {
            let content = taken(&vec![piece.as_slice(); count], u64::MAX).await.expect("room");
            let is_spooled = matches!(content.place, Place::Spooled { .. });
            let whole = piece.repeat(count);
            assert_eq!((content.length(), is_spooled), (whole.len() as u64, count > 3));
            assert_eq!(content.md5(), Content::from(whole.clone()).md5());
            let sent = content.send::<Anything>().await.expect("it is there");
            let (headers, payload) = sent.into_wire();
            assert_eq!(headers[CONTENT_LENGTH], whole.len().to_string());
            let sent = payload.collect().await.expect("it can be read").to_bytes();
            assert!(sent == whole, "{count} pieces differ");
        }
    }

    #[tokio::test]
    async fn a_temporary_file_goes_with_the_last_copy() {
        let content = taken(&[&vec![0; MEMORY], &[1]], u64::MAX).await.expect("room");
        let copy = content.clone();
        let Place::Spooled { path, .. } = &content.place else { panic!("it is in memory") };
        let path = path.to_path_buf();
        drop(content);
        assert!(path.exists());
        let sent = copy.send::<Anything>().await.expect("it is there");
        drop(copy);
        assert!(!path.exists());
        let sent = sent.payload.collect().await.expect("it was open").to_bytes();
        assert_eq!(sent.len(), MEMORY + 1);
    }

    #[tokio::test]
    async fn contents_are_written_down_and_read_again() {
        let large = vec![b'x'; MEMORY + 1];
        let intake = taken(&[&large], u64::MAX).await.expect("room");
        for (content, document) in [
            ("a,b\r\n\t\u{fc}\n".into(), json!("a,b\r\n\t\u{fc}\n")),
            ("".into(), json!("")),
            (Content::from(&b"\0"[..]), json!({ "base64": "AA==" })),
            (Content::from(&b"\xff\xfe\xfd"[..]), json!({ "base64": "//79" })),
            (intake, json!("x".repeat(MEMORY + 1))),
        ] {
            assert_eq!(serde_json::to_value(&content).ok().as_ref(), Some(&document));
            let is_spooled = matches!(content.place, Place::Spooled { .. });
            let read: Content = serde_json::from_value(document).expect("contents");
            assert_eq!(
                (&read, matches!(read.place, Place::Spooled { .. })),
                (&content, is_spooled)
            );
        }
    }

    #[test]
    fn base64_is_read_as_far_as_its_pattern_goes() {
        let schema = jsonschema::validator_for(&schemars::schema_for!(Content).to_value());
        let schema = schema.expect("a schema");
        for (text, bytes) in [
            ("", Some(&b""[..])),
            ("//79", Some(b"\xff\xfe\xfd")),
            ("AB==", Some(b"\0")),
            ("AAB=", Some(b"\0\0")),
            ("AA", None),
            ("A===", None),
            ("AA==AA==", None),
            ("AA==\n", None),
            ("__==", None),
        ] {
            let document = json!({ "base64": text });
            assert_eq!(schema.is_valid(&document), bytes.is_some(), "{text}");
            let read: Option<Content> = serde_json::from_value(document).ok();
            assert_eq!(read, bytes.map(Content::from), "{text}");
        }
    }

    #[tokio::test]
    async fn contents_whose_file_has_gone_are_written_as_none() {
        let content = taken(&[&vec![0; MEMORY], &[1]], u64::MAX).await.expect("room");
        let Place::Spooled { path, .. } = &content.place else { panic!("it is in memory") };
        fs::remove_file(path.as_ref()).expect("it is there");
        assert_eq!(serde_json::to_value(&content).ok(), Some(json!(null)));
    }

    #[tokio::test]
    async fn more_than_the_limit_is_refused() {
        assert!(taken(&[b"1234", b"5"], 5).await.is_ok());
        let refused = taken(&[b"1234", b"56"], 5).await;
        assert!(matches!(refused, Err(IntakeError::TooLarge)));
    }
}
