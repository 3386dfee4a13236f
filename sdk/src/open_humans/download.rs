//! Downloading files.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures::stream::{BoxStream, Stream, StreamExt, TryStreamExt};
use http::header::LOCATION;
use md5::{Digest, Md5};
use reqwest::{Response, Url};
use tokio::io::{AsyncWrite, AsyncWriteExt};

use super::Client;
use super::types::DataFile;
use super::upload::{TRANSFER_TIMEOUT, hex};
use super::wire::deliver;
use crate::error::ContentFault;
use crate::transport::body;
use crate::{Error, StatusCode};

/// How many redirects a download follows: there is one.
const REDIRECTS: usize = 5;

/// A file on its way: a stream of bytes, which fails if there are not as many as announced.
///
/// ```
/// use emeritus::open_humans::types::DataFile;
/// use emeritus::open_humans::{Client, Project};
/// # use wiremock::matchers::path;
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), emeritus::Error> {
/// # let site = MockServer::start().await;
/// # let key = ResponseTemplate::new(302).insert_header("location", "/bucket/steps.csv");
/// # Mock::given(path("/data-management/datafile-download/90377/")).respond_with(key).mount(&site).await;
/// # let bytes = ResponseTemplate::new(200).set_body_bytes("1,2\n");
/// # Mock::given(path("/bucket/steps.csv")).respond_with(bytes).mount(&site).await;
/// # let file: DataFile = serde_json::from_value(serde_json::json!({
/// #     "id": 90377, "basename": "steps.csv", "created": "2026-02-12T07:30:00.000412Z", "datatypes": [],
/// #     "download_url": format!("{}/data-management/datafile-download/90377/?key=k", site.uri()),
/// #     "metadata": {"tags": [], "description": "", "md5": "3ecfad755fa825f7a17c5526ec44e651"},
/// #     "source": "direct-sharing-412", "source_project": "https://oh.example/api/public/project/412/",
/// # })).unwrap();
/// # let project = Project::new(Client::builder(site.uri()).build()?);
/// # let member = project.member("04417752");
/// // `file` is one that `list_files` gave.
/// let download = member.download(&file).await?;
/// assert_eq!(download.size(), Some(4));
///
/// let mut target = Vec::new();
/// download.verify_md5().write_to(&mut target).await?;
/// assert_eq!(target, b"1,2\n");
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is read until the stream is"]
pub struct Download {
    size: Option<u64>,
    announced_md5: Option<String>,
    stream: BoxStream<'static, Result<Bytes, Error>>,
}

/// What has come of a download.
struct Count {
    stream: BoxStream<'static, reqwest::Result<Bytes>>,
    status: StatusCode,
    size: Option<u64>,
    read: u64,
}

impl Download {
    pub(super) async fn begin(client: &Client, file: &DataFile) -> Result<Self, Error> {
        let response = follow(client, &file.download_url).await?;
        let (status, size) = (response.status(), response.content_length());
        let count = Count { stream: response.bytes_stream().boxed(), status, size, read: 0 };
        let announced = file.metadata.get("md5").and_then(serde_json::Value::as_str);
        Ok(Self { size, announced_md5: announced.map(str::to_owned), stream: count.into_stream() })
    }

    /// How many bytes were announced.
    #[must_use]
    pub fn size(&self) -> Option<u64> {
        self.size
    }

    /// Makes the stream fail at its end if the bytes do not have the MD5 checksum that the file's
    /// metadata announces. Where it announces none, nothing is checked: whoever uploaded the file
    /// need not have said, and the site does not look.
    ///
    /// ```
    /// use emeritus::open_humans::{Client, Project};
    /// # use serde_json::json;
    /// # use wiremock::matchers::{body_json, method, path};
    /// # use wiremock::{Mock, MockServer, ResponseTemplate};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    /// # let site = MockServer::start().await;
    /// # Mock::given(path("/data-management/datafile-download/90377/"))
    /// #     .respond_with(ResponseTemplate::new(200).set_body_bytes("1,2\n")).mount(&site).await;
    /// # let file: emeritus::open_humans::types::DataFile = serde_json::from_value(json!({
    /// #     "id": 90377, "basename": "steps.csv", "created": "2026-02-12T07:30:00.000412Z", "datatypes": [],
    /// #     "download_url": format!("{}/data-management/datafile-download/90377/?key=k", site.uri()),
    /// #     "metadata": {"tags": [], "description": "", "md5": "00000000000000000000000000000000"},
    /// #     "source": "direct-sharing-412", "source_project": "https://oh.example/api/public/project/412/",
    /// # }))?;
    /// # let project = Project::new(Client::builder(site.uri()).build()?);
    /// # let member = project.member("04417752");
    ///
    /// // The metadata of `file` announce another checksum than its bytes have.
    /// let error = member.download(&file).await?.verify_md5().bytes().await.unwrap_err();
    /// assert!(error.is_content());
    /// assert_eq!(member.download(&file).await?.bytes().await?, "1,2\n");
    /// # Ok(())
    /// # }
    /// ```
    pub fn verify_md5(mut self) -> Self {
        if let Some(announced) = self.announced_md5.clone() {
            self.stream = verified(self.stream, announced);
        }
        self
    }

    /// All bytes, in memory.
    ///
    /// ```
    /// use emeritus::open_humans::{Client, Project};
    /// # use serde_json::json;
    /// # use wiremock::matchers::{body_json, method, path};
    /// # use wiremock::{Mock, MockServer, ResponseTemplate};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    /// # let site = MockServer::start().await;
    /// # Mock::given(path("/data-management/datafile-download/90377/"))
    /// #     .respond_with(ResponseTemplate::new(200).set_body_bytes("1,2\n")).mount(&site).await;
    /// # let file: emeritus::open_humans::types::DataFile = serde_json::from_value(json!({
    /// #     "id": 90377, "basename": "steps.csv", "created": "2026-02-12T07:30:00.000412Z", "datatypes": [],
    /// #     "download_url": format!("{}/data-management/datafile-download/90377/?key=k", site.uri()),
    /// #     "metadata": {"tags": [], "description": "", "md5": "3ecfad755fa825f7a17c5526ec44e651"},
    /// #     "source": "direct-sharing-412", "source_project": "https://oh.example/api/public/project/412/",
    /// # }))?;
    /// # let project = Project::new(Client::builder(site.uri()).build()?);
    /// # let member = project.member("04417752");
    ///
    /// let bytes = member.download(&file).await?.bytes().await?;
    /// assert_eq!(bytes, "1,2\n");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::is_content`] if they are not what was announced, or as of every answer that breaks
    /// off.
    pub async fn bytes(self) -> Result<Bytes, Error> {
        let mut bytes = Vec::new();
        self.write_to(&mut bytes).await?;
        Ok(bytes.into())
    }

    /// Writes the bytes as they come, and says how many there were. What has been written of a
    /// download that fails is left there.
    ///
    /// # Errors
    ///
    /// As of [`bytes`](Self::bytes), and [`Error::is_content`] if `target` fails.
    pub async fn write_to<W: AsyncWrite + Unpin>(mut self, target: &mut W) -> Result<u64, Error> {
        let mut written = 0;
        while let Some(piece) = self.try_next().await? {
            target.write_all(&piece).await.map_err(unwritable)?;
            written += piece.len() as u64;
        }
        target.flush().await.map_err(unwritable)?;
        Ok(written)
    }
}

fn unwritable(cause: std::io::Error) -> Error {
    Error::content(ContentFault::Unwritable(cause)).during("storage_get")
}

/// Goes from the site to its storage. No request carries a token.
async fn follow(client: &Client, url: &str) -> Result<Response, Error> {
    let lost = || Error::incomplete("the address of the file is none").during("file_download");
    let mut url = Url::parse(url).map_err(|_| lost())?;
    let mut operation = "file_download";
    for _ in 0..=REDIRECTS {
        let request = client.client.get(url.clone()).timeout(TRANSFER_TIMEOUT);
        let response = deliver(client, request).await.map_err(|error| error.during(operation))?;
        if response.status() == StatusCode::OK {
            return Ok(response);
        }
        let next = redirect(&url, &response);
        let Some(next) = next else { return Err(body::refusal(response).await.during(operation)) };
        (url, operation) = (next, "storage_get");
    }
    Err(Error::incomplete("the storage redirects for ever").during(operation))
}

/// Where a redirect leads; nowhere if it would give up encryption.
fn redirect(from: &Url, response: &Response) -> Option<Url> {
    let location = response.headers().get(LOCATION)?.to_str().ok()?;
    let to = from.join(location).ok().filter(|_| response.status().is_redirection())?;
    let is_safe = to.scheme() == "https" || (to.scheme() == "http" && from.scheme() == "http");
    is_safe.then_some(to)
}

impl Count {
    fn into_stream(self) -> BoxStream<'static, Result<Bytes, Error>> {
        let pieces = futures::stream::try_unfold(self, |mut count| async move {
            let piece = count.piece().await.map_err(|error| error.during("storage_get"))?;
            Ok(piece.map(|piece| (piece, count)))
        });
        pieces.boxed()
    }

    async fn piece(&mut self) -> Result<Option<Bytes>, Error> {
        let piece = self.stream.try_next().await;
        let piece = piece.map_err(|cause| Error::cut_off(self.status, cause.into()))?;
        self.read += piece.as_ref().map_or(0, |piece| piece.len() as u64);
        match (&piece, self.size) {
            (None, Some(announced)) if announced != self.read => {
                Err(Error::content(ContentFault::Length { announced, found: self.read }))
            }
            _ => Ok(piece),
        }
    }
}

/// The same bytes, and an error behind them if they are the wrong ones.
fn verified(
    stream: BoxStream<'static, Result<Bytes, Error>>,
    announced: String,
) -> BoxStream<'static, Result<Bytes, Error>> {
    let start = (stream, Md5::new());
    let pieces = futures::stream::try_unfold(start, move |(mut stream, mut hasher)| {
        let announced = announced.clone();
        async move {
            if let Some(piece) = stream.try_next().await? {
                hasher.update(&piece);
                return Ok(Some((piece, (stream, hasher))));
            }
            let found = hex(&hasher.finalize());
            if found.eq_ignore_ascii_case(&announced) {
                return Ok(None);
            }
            let fault = ContentFault::Checksum { announced, found };
            Err(Error::content(fault).during("storage_get"))
        }
    });
    pieces.boxed()
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.stream.poll_next_unpin(context)
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download").field("size", &self.size).finish_non_exhaustive()
    }
}
