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
}

#[derive(Debug, Default)]
struct Passed {
    bytes: Vec<u8>,
    length: u64,
    ended: bool,
}

impl Sink {
    /// Keeps at most `limit` bytes; of a longer body, none.
    pub(crate) fn new(limit: usize) -> Arc<Self> {
        Arc::new(Self { passed: Mutex::default(), limit })
    }

    /// What a body of nothing leaves behind.
    pub(crate) fn empty() -> Arc<Self> {
        let passed = Passed { ended: true, ..Passed::default() };
        Arc::new(Self { passed: Mutex::new(passed), limit: 0 })
    }

    /// The whole body; none where it did not pass whole, or was over the limit.
    pub(crate) fn whole(&self) -> Option<Vec<u8>> {
        let mut passed = self.passed.lock();
        let whole = passed.ended && passed.length <= self.limit as u64;
        whole.then(|| std::mem::take(&mut passed.bytes))
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
        let sink = Sink::new(limit);
        (Body::new(Self { body, sink: Arc::clone(&sink) }), sink)
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
            Some(Ok(frame)) => {
                if let Some(data) = frame.data_ref() {
                    self.sink.pass(data);
                }
                // Who knows the length does not ask for what comes after it.
                if self.body.is_end_stream() {
                    self.sink.end();
                }
            }
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
