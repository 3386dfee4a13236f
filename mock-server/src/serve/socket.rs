//! A TCP stream that can be reset, that does not wait for ever for who does not read, and that ends
//! with its origin.

use std::future::Future;
use std::io::{self, ErrorKind, IoSlice};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{Sleep, sleep};
use tokio_util::sync::{CancellationToken, WaitForCancellationFutureOwned};

/// The connection that a request came over, which travels in its extensions.
#[derive(Clone, Debug, Default)]
pub(crate) struct Connection(Arc<End>);

#[derive(Debug, Default)]
struct End {
    is_near: AtomicBool,
    is_reset: AtomicBool,
}

impl Connection {
    /// The connection will not be closed in good order, but reset.
    pub(crate) fn reset_at_end(&self) {
        self.0.is_reset.store(true, Ordering::Relaxed);
    }

    /// The connection ends once what has been written so far is sent.
    pub(crate) fn end_when_flushed(&self) {
        self.0.is_near.store(true, Ordering::Relaxed);
    }
}

/// The stream of a [`Connection`].
pub(super) struct Socket {
    stream: TcpStream,
    connection: Connection,
    /// Ends when nothing may be left of the origin. What speaks HTTP ends by itself; WebSockets read
    /// from here.
    cut: Pin<Box<WaitForCancellationFutureOwned>>,
    /// How long a write may wait.
    patience: Duration,
    /// When that is over, of the write that waits.
    stalled: Option<Pin<Box<Sleep>>>,
    /// The place among the connections of the origin.
    _place: OwnedSemaphorePermit,
}

impl Socket {
    pub(super) fn new(
        stream: TcpStream,
        cut: CancellationToken,
        patience: Duration,
        place: OwnedSemaphorePermit,
    ) -> Self {
        let (connection, cut) = (Connection::default(), Box::pin(cut.cancelled_owned()));
        Self { stream, connection, cut, patience, stalled: None, _place: place }
    }

    pub(super) fn connection(&self) -> Connection {
        self.connection.clone()
    }

    /// What a write came to, unless it has waited too long.
    fn wrote<T>(
        &mut self,
        context: &mut Context<'_>,
        wrote: Poll<io::Result<T>>,
    ) -> Poll<io::Result<T>> {
        if wrote.is_ready() {
            self.stalled = None;
            return wrote;
        }
        let patience = self.patience;
        let stalled = self.stalled.get_or_insert_with(|| Box::pin(sleep(patience)));
        ready!(stalled.as_mut().poll(context));
        Poll::Ready(Err(ErrorKind::TimedOut.into()))
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        if self.connection.0.is_reset.load(Ordering::Relaxed) {
            // What is closed with unsent bytes that nobody lingers for is reset. A socket that cannot
            // be told is broken already.
            let _ = self.stream.set_zero_linger();
        }
    }
}

impl AsyncRead for Socket {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let read = Pin::new(&mut self.stream).poll_read(context, buffer);
        if read.is_pending() && self.cut.as_mut().poll(context).is_ready() {
            return Poll::Ready(Err(ErrorKind::ConnectionAborted.into()));
        }
        read
    }
}

impl AsyncWrite for Socket {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let wrote = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.wrote(context, wrote)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let wrote = Pin::new(&mut self.stream).poll_write_vectored(context, bytes);
        self.wrote(context, wrote)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(Pin::new(&mut self.stream).poll_flush(context))?;
        if self.connection.0.is_near.load(Ordering::Relaxed) {
            return Poll::Ready(Err(ErrorKind::ConnectionAborted.into()));
        }
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
