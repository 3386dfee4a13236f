//! The bytes of a file that is to be uploaded.

use std::fmt;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use bytes::{Bytes, BytesMut};
use futures::Stream;
use futures::stream::{BoxStream, StreamExt, iter, try_unfold};
use md5::{Digest, Md5};
use tokio::io::{AsyncRead, AsyncReadExt};

use super::hex;
use crate::Error;
use crate::error::ContentFault;

/// The largest piece that is handed on at once.
const PIECE: usize = 64 * 1024;

/// The bytes of a file that is to be uploaded: in memory, on disk, or from elsewhere as they come.
///
/// ```
/// use bytes::Bytes;
/// use emeritus::open_humans::Content;
/// use futures::stream;
///
/// let in_memory = Content::bytes("1,2\n3,4\n");
/// assert_eq!(format!("{in_memory:?}"), "Content(8 bytes)");
/// let on_disk = Content::file("steps.csv");
/// assert_eq!(format!("{on_disk:?}"), r#"Content("steps.csv")"#);
///
/// // From elsewhere, and how many bytes there will be:
/// let read = Content::reader(&b"1,2\n"[..], 4);
/// assert_eq!(format!("{read:?}"), "Content(a stream of 4 bytes)");
/// let pieces = [Ok(Bytes::from("1,2\n")), Ok(Bytes::from("3,4\n"))];
/// let streamed = Content::stream(stream::iter(pieces), 8);
/// assert_eq!(format!("{streamed:?}"), "Content(a stream of 8 bytes)");
/// ```
pub struct Content(Source);

enum Source {
    Bytes(Bytes),
    File(PathBuf),
    Stream { size: u64, stream: BoxStream<'static, io::Result<Bytes>> },
}

/// Bytes that are ready to be sent.
pub(super) struct Prepared {
    pub(super) size: u64,
    /// The checksum, where it could be had beforehand.
    pub(super) md5: Option<String>,
    pub(super) stream: BoxStream<'static, io::Result<Bytes>>,
}

impl Content {
    /// Bytes in memory, or a text as UTF-8.
    pub fn bytes(bytes: impl Into<Bytes>) -> Self {
        Self(Source::Bytes(bytes.into()))
    }

    /// A file on disk. It is read twice, the first time for its checksum, and never as a whole; if
    /// it has changed in between, the upload fails.
    pub fn file(path: impl AsRef<Path>) -> Self {
        Self(Source::File(path.as_ref().to_owned()))
    }

    /// What a reader gives from where it stands: exactly `size` bytes, or else the upload fails.
    pub fn reader(reader: impl AsyncRead + Send + 'static, size: u64) -> Self {
        Self::stream(pieces(reader), size)
    }

    /// What a stream gives: exactly `size` bytes, or else the upload fails.
    pub fn stream(
        stream: impl Stream<Item = io::Result<Bytes>> + Send + 'static,
        size: u64,
    ) -> Self {
        Self(Source::Stream { size, stream: stream.boxed() })
    }

    /// Finds out how many bytes there are, and what their checksum is where that is possible.
    pub(super) async fn prepare(
        self,
        limit: Option<u64>,
        checksum: bool,
    ) -> Result<Prepared, Error> {
        match self.0 {
            Source::Bytes(bytes) => {
                let size = within(bytes.len() as u64, limit)?;
                let hashed = bytes.clone();
                let md5 = if checksum {
                    Some(digest(move || Ok(hex(&Md5::digest(hashed)))).await?)
                } else {
                    None
                };
                Ok(Prepared { size, md5, stream: split(bytes).boxed() })
            }
            Source::File(path) => prepare_file(path, limit, checksum).await,
            Source::Stream { size, stream } => {
                Ok(Prepared { size: within(size, limit)?, md5: None, stream })
            }
        }
    }
}

async fn prepare_file(
    path: PathBuf,
    limit: Option<u64>,
    checksum: bool,
) -> Result<Prepared, Error> {
    let file = tokio::fs::File::open(&path).await.map_err(unreadable)?;
    let about = file.metadata().await.map_err(unreadable)?;
    if !about.is_file() {
        return Err(unreadable(io::Error::other("it is no regular file")));
    }
    let size = within(about.len(), limit)?;
    let md5 = if checksum { Some(digest(move || digest_file(&path)).await?) } else { None };
    Ok(Prepared { size, md5, stream: pieces(file).boxed() })
}

/// A file that is too large, or empty, is refused before anything is sent.
fn within(size: u64, limit: Option<u64>) -> Result<u64, Error> {
    match limit {
        _ if size == 0 => {
            Err(Error::incomplete("the file is empty, which Open Humans does not accept"))
        }
        Some(limit) if size > limit => Err(Error::content(ContentFault::TooLarge { size, limit })),
        _ => Ok(size),
    }
}

/// Runs a digest where it keeps nobody waiting.
async fn digest(
    work: impl FnOnce() -> io::Result<String> + Send + 'static,
) -> Result<String, Error> {
    let done = tokio::task::spawn_blocking(work).await;
    done.unwrap_or_else(|stopped| Err(io::Error::other(stopped))).map_err(unreadable)
}

fn digest_file(path: &Path) -> io::Result<String> {
    let mut file = std::fs::File::open(path)?;
    let (mut hasher, mut piece) = (Md5::new(), vec![0; PIECE]);
    loop {
        match file.read(&mut piece)? {
            0 => return Ok(hex(&hasher.finalize())),
            read => hasher.update(&piece[..read]),
        }
    }
}

fn unreadable(cause: io::Error) -> Error {
    Error::content(ContentFault::Unreadable(cause))
}

/// The pieces of what is in memory, without copying it.
fn split(bytes: Bytes) -> impl Stream<Item = io::Result<Bytes>> {
    let starts = (0..bytes.len()).step_by(PIECE);
    iter(starts).map(move |start| Ok(bytes.slice(start..bytes.len().min(start + PIECE))))
}

/// What a reader gives, piece by piece.
fn pieces(reader: impl AsyncRead + Send + 'static) -> impl Stream<Item = io::Result<Bytes>> + Send {
    try_unfold(Box::pin(reader), |mut reader| async move {
        let mut piece = BytesMut::with_capacity(PIECE);
        let read = reader.read_buf(&mut piece).await?;
        Ok((read > 0).then(|| (piece.freeze(), reader)))
    })
}

impl<B: Into<Bytes>> From<B> for Content {
    fn from(bytes: B) -> Self {
        Self::bytes(bytes)
    }
}

impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Source::Bytes(bytes) => write!(f, "Content({} bytes)", bytes.len()),
            Source::File(path) => write!(f, "Content({path:?})"),
            Source::Stream { size, .. } => write!(f, "Content(a stream of {size} bytes)"),
        }
    }
}
