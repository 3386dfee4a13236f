//! Bodies that faults spoil on their way out. Each says that it has the length that it should have.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::body::{Body, HttpBody};
use bytes::{Bytes, BytesMut};
use http_body::{Frame, SizeHint};
use tokio::time::{Sleep, sleep};

use super::ConnectionBroken;
use crate::serve::Connection;

type Polled = Poll<Option<Result<Frame<Bytes>, axum::Error>>>;

/// A body of which half is sent, and then no more.
pub(super) struct Half {
    body: Body,
    /// What is said of its length.
    hint: SizeHint,
    left: u64,
    /// Where it is sent; none where it is handed over without a socket.
    connection: Option<Connection>,
}

impl Half {
    /// Half of `body`; of one of unknown length, nothing.
    pub(super) fn of(body: Body, connection: Option<Connection>) -> Self {
        let hint = body.size_hint();
        let left = hint.exact().unwrap_or_default() / 2;
        Self { body, hint, left, connection }
    }
}

impl HttpBody for Half {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Polled {
        if self.left == 0 {
            let Some(connection) = &self.connection else {
                return Poll::Ready(Some(Err(axum::Error::new(ConnectionBroken))));
            };
            // What is pending, is flushed; with that, the connection is over, and this is dropped.
            connection.end_when_flushed();
            return Poll::Pending;
        }
        let Some(mut data) = ready!(poll_data(&mut self.body, context)?) else {
            self.left = 0;
            return self.poll_frame(context);
        };
        data.truncate(usize::try_from(self.left).unwrap_or(usize::MAX));
        self.left -= data.len() as u64;
        Poll::Ready(Some(Ok(Frame::data(data))))
    }

    fn size_hint(&self) -> SizeHint {
        self.hint
    }
}

/// A body whose last byte is a comma, with which no JSON ends.
pub(super) struct Malformed {
    body: Body,
    /// How much of it is to come.
    left: u64,
}

impl Malformed {
    pub(super) fn of(body: Body) -> Self {
        Self { left: body.size_hint().lower(), body }
    }
}

impl HttpBody for Malformed {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Polled {
        let Some(mut data) = ready!(poll_data(&mut self.body, context)?) else {
            return Poll::Ready(None);
        };
        let length = data.len() as u64;
        if length > 0 && length == self.left {
            let mut spoilt = BytesMut::from(data);
            if let Some(last) = spoilt.last_mut() {
                *last = b',';
            }
            data = spoilt.freeze();
        }
        self.left = self.left.saturating_sub(length);
        Poll::Ready(Some(Ok(Frame::data(data))))
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// How often a second something of a slow body is sent, if its rate allows.
const BEATS: u32 = 10;

/// A body that comes slowly.
pub(super) struct Slow {
    body: Body,
    /// What was taken from the body, and is not sent yet.
    rest: Bytes,
    /// How much is sent at once.
    piece: usize,
    /// The time between two pieces.
    pause: Duration,
    waits: Option<Pin<Box<Sleep>>>,
}

impl Slow {
    /// `body` at `rate` bytes in a second.
    pub(super) fn of(body: Body, rate: u32) -> Self {
        let rate = rate.max(1);
        let piece = (rate / BEATS).max(1);
        let pause = Duration::from_secs(piece.into()) / rate;
        let piece = usize::try_from(piece).unwrap_or(usize::MAX);
        Self { body, rest: Bytes::new(), piece, pause, waits: None }
    }
}

impl HttpBody for Slow {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Polled {
        while self.rest.is_empty() {
            let Some(data) = ready!(poll_data(&mut self.body, context)?) else {
                return Poll::Ready(None);
            };
            self.rest = data;
        }
        let pause = self.pause;
        let waits = self.waits.get_or_insert_with(|| Box::pin(sleep(pause)));
        ready!(waits.as_mut().poll(context));
        self.waits = None;
        let piece = self.piece.min(self.rest.len());
        Poll::Ready(Some(Ok(Frame::data(self.rest.split_to(piece)))))
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty() && self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        let (rest, hint) = (self.rest.len() as u64, self.body.size_hint());
        hint.exact().map_or_else(SizeHint::default, |exact| SizeHint::with_exact(exact + rest))
    }
}

/// The next bytes of `body`, which has no trailers.
fn poll_data(
    body: &mut Body,
    context: &mut Context<'_>,
) -> Poll<Result<Option<Bytes>, axum::Error>> {
    loop {
        let Some(frame) = ready!(Pin::new(&mut *body).poll_frame(context)?) else {
            return Poll::Ready(Ok(None));
        };
        if let Ok(data) = frame.into_data() {
            return Poll::Ready(Ok(Some(data)));
        }
    }
}
