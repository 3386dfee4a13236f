//! Bodies that are read while they pass, up to a limit.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use axum::body::Body;
use bytes::Bytes;
use parking_lot::Mutex;

/// What has passed of a body.
#[derive(Debug)]
pub(crate) struct Sink {
    passed: Mutex<Passed>,
    limit: usize,
    /// How long the body says that it is.
    length: Option<u64>,
}

#[derive(Debug, Default)]
struct Passed {
    bytes: Vec<u8>,
    length: u64,
    ended: bool,
}

impl Sink {
    /// Keeps at most `limit` bytes, and none of a longer body. Of a body that says how `length` it
    /// is, nobody waits for the end once that much has passed.
    pub(crate) fn new(limit: usize, length: Option<u64>) -> Arc<Self> {
        Arc::new(Self { passed: Mutex::default(), limit, length })
    }

    /// What a body of nothing leaves behind.
    pub(crate) fn empty() -> Arc<Self> {
        let passed = Passed { ended: true, ..Passed::default() };
        Arc::new(Self { passed: Mutex::new(passed), limit: 0, length: Some(0) })
    }

    /// The whole body; none where it did not pass whole, or was over the limit.
    pub(crate) fn whole(&self) -> Option<Vec<u8>> {
        let mut passed = self.passed.lock();
        let ended = passed.ended || self.length == Some(passed.length);
        (ended && passed.length <= self.limit as u64).then(|| std::mem::take(&mut passed.bytes))
    }

    fn pass(&self, data: &[u8]) {
        let mut passed = self.passed.lock();
        passed.length += data.len() as u64;
        if passed.length <= self.limit as u64 {
            passed.bytes.extend_from_slice(data);
        } else {
            passed.bytes = Vec::new();
        }
    }

    fn end(&self) {
        self.passed.lock().ended = true;
    }
}

/// A body that leaves what passes in a [`Sink`].
pub(crate) struct Tee {
    body: Body,
    sink: Arc<Sink>,
}

impl Tee {
    /// `body`, read along into a new sink.
    pub(crate) fn of(body: Body, limit: usize) -> (Body, Arc<Sink>) {
        use http_body::Body as _;
        if body.is_end_stream() {
            return (body, Sink::empty());
        }
        let sink = Sink::new(limit, body.size_hint().exact());
        (Self::into(body, Arc::clone(&sink)), sink)
    }

    /// `body`, read along into `sink`.
    pub(crate) fn into(body: Body, sink: Arc<Sink>) -> Body {
        Body::new(Self { body, sink })
    }
}

impl http_body::Body for Tee {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, axum::Error>>> {
        let frame = ready!(Pin::new(&mut self.body).poll_frame(context));
        match &frame {
            Some(Ok(frame)) => frame.data_ref().into_iter().for_each(|data| self.sink.pass(data)),
            Some(Err(_)) => {}
            None => self.sink.end(),
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> http_body::SizeHint {
        self.body.size_hint()
    }
}
