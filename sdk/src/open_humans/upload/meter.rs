//! Watching bytes on their way up: how many there are, and whether they are the ones announced.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use futures::Stream;
use futures::stream::{BoxStream, StreamExt, try_unfold};
use md5::{Digest, Md5};

use super::hex;
use crate::Error;
use crate::error::ContentFault;

/// How far an upload has come.
///
/// ```
/// use std::sync::{Arc, Mutex};
///
/// use emeritus::open_humans::{Client, Progress, Project};
/// # use serde_json::json;
/// # use wiremock::matchers::{body_json, method, path};
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
/// # let site = MockServer::start().await;
/// # let started = json!({"id": 90413, "url": format!("{}/bucket/steps.csv", site.uri())});
/// # Mock::given(path("/api/direct-sharing/project/files/upload/direct/"))
/// #     .respond_with(ResponseTemplate::new(201).set_body_json(started)).mount(&site).await;
/// # Mock::given(method("PUT")).and(path("/bucket/steps.csv"))
/// #     .respond_with(ResponseTemplate::new(200)).mount(&site).await;
/// # Mock::given(path("/api/direct-sharing/project/files/upload/complete/"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_json(json!({"status": "ok", "size": 8})))
/// #     .mount(&site).await;
/// # let project = Project::new(Client::builder(site.uri()).build()?);
///
/// fn percent(progress: Progress) -> u64 {
///     100 * progress.sent / progress.total.max(1)
/// }
///
/// let shown = Arc::new(Mutex::new(0));
/// let bar = Arc::clone(&shown);
/// let upload = project.member("04417752").upload("steps.csv", "1,2\n3,4\n");
/// upload.progress(move |progress| *bar.lock().unwrap() = percent(progress)).send().await?;
/// assert_eq!(*shown.lock().unwrap(), 100);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// How many bytes have been handed to the connection.
    pub sent: u64,
    /// How many there are.
    pub total: u64,
}

/// Told about progress.
pub(super) type Watcher = Box<dyn FnMut(Progress) + Send>;

/// What came of the bytes, readable once they have been sent.
#[derive(Clone, Default)]
pub(super) struct Report(Arc<Mutex<Outcome>>);

#[derive(Default)]
struct Outcome {
    md5: Option<String>,
    fault: Option<ContentFault>,
}

impl Report {
    /// The error that the bytes themselves caused, if they did.
    pub(super) fn fault(&self) -> Option<Error> {
        self.with(|outcome| outcome.fault.take()).map(Error::content)
    }

    pub(super) fn md5(&self) -> Option<String> {
        self.with(|outcome| outcome.md5.clone())
    }

    fn with<T>(&self, look: impl FnOnce(&mut Outcome) -> T) -> T {
        look(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Bytes under watch.
pub(super) struct Meter {
    pub(super) stream: BoxStream<'static, io::Result<Bytes>>,
    pub(super) total: u64,
    /// The checksum that the bytes have to have.
    pub(super) expected: Option<String>,
    pub(super) watcher: Option<Watcher>,
    pub(super) report: Report,
    hasher: Md5,
    pub(super) sent: u64,
}

impl Meter {
    pub(super) fn new(
        stream: BoxStream<'static, io::Result<Bytes>>,
        total: u64,
        report: Report,
    ) -> Self {
        Self { stream, total, expected: None, watcher: None, report, hasher: Md5::new(), sent: 0 }
    }

    /// The same bytes. The last of them are held back until it is clear that they are the last, and
    /// the right ones: an upload that breaks off is stored by nobody.
    pub(super) fn into_stream(self) -> impl Stream<Item = io::Result<Bytes>> + Send {
        try_unfold(self, |mut meter| async move {
            match meter.piece().await {
                Ok(piece) => Ok(piece.map(|piece| (piece, meter))),
                Err(fault) => {
                    let text = fault.to_string();
                    meter.report.with(|outcome| outcome.fault = Some(fault));
                    Err(io::Error::other(text))
                }
            }
        })
    }

    async fn piece(&mut self) -> Result<Option<Bytes>, ContentFault> {
        let Some(piece) = self.next().await? else {
            return if self.sent == self.total { Ok(None) } else { Err(self.length()) };
        };
        self.sent += piece.len() as u64;
        self.hasher.update(&piece);
        if self.sent >= self.total {
            self.end().await?;
        }
        if let Some(watcher) = &mut self.watcher {
            watcher(Progress { sent: self.sent, total: self.total });
        }
        Ok(Some(piece))
    }

    /// The next piece that is not empty.
    async fn next(&mut self) -> Result<Option<Bytes>, ContentFault> {
        while let Some(piece) = self.stream.next().await {
            let piece = piece.map_err(ContentFault::Unreadable)?;
            if !piece.is_empty() {
                return Ok(Some(piece));
            }
        }
        Ok(None)
    }

    async fn end(&mut self) -> Result<(), ContentFault> {
        if let Some(more) = self.next().await? {
            self.sent += more.len() as u64;
        }
        if self.sent > self.total {
            return Err(self.length());
        }
        let found = hex(&self.hasher.finalize_reset());
        match self.expected.take() {
            Some(announced) if !announced.eq_ignore_ascii_case(&found) => {
                Err(ContentFault::Checksum { announced, found })
            }
            _ => {
                self.report.with(|outcome| outcome.md5 = Some(found));
                Ok(())
            }
        }
    }

    fn length(&self) -> ContentFault {
        ContentFault::Length { announced: self.total, found: self.sent }
    }
}
