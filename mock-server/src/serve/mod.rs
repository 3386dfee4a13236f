//! How an origin is served: its connections, what is asked of them, and how they end.
//!
//! Requests know the [`Connection`] that they came over, so that a fault can reset it. A service that
//! fails answers nothing: its connection is closed.

mod limits;
mod patient;
mod socket;

use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::extract::Request;
use axum::response::Response;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;
use tower::{Service, ServiceExt};

pub use limits::Limits;
use patient::Patient;
pub(crate) use socket::Connection;
use socket::Socket;

/// How long it takes until connections are taken again after that has failed: mostly because the
/// process has too many files open, which others have to close.
const PAUSE: Duration = Duration::from_secs(1);

/// What an origin serves.
pub(crate) trait App:
    Service<Request, Response = Response, Error: std::error::Error + Send + Sync, Future: Send>
    + Clone
    + Send
    + 'static
{
}

impl<S> App for S where
    S: Service<Request, Response = Response, Error: std::error::Error + Send + Sync, Future: Send>
        + Clone
        + Send
        + 'static
{
}

/// Serves `app` to whoever connects to `listener`, until `stop` is cancelled; then finishes what is in
/// flight, and ends. Nothing is left of it once it has ended or been dropped. It never fails.
pub(crate) async fn origin(
    listener: TcpListener,
    app: impl App,
    limits: Limits,
    stop: CancellationToken,
) -> io::Result<()> {
    let places = Arc::new(Semaphore::new(limits.connections));
    let cut = CancellationToken::new();
    let _cut_when_dropped = cut.clone().drop_guard();
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            () = stop.cancelled() => break,
            (stream, place) = accept(&listener, &places) => {
                let socket = Socket::new(stream, cut.clone(), limits.patience, place);
                connections.spawn(converse(socket, app.clone(), limits, stop.clone()));
            }
            // What has ended is not kept.
            Some(_) = connections.join_next() => {}
        }
    }
    drop(listener);
    let finished = async { while connections.join_next().await.is_some() {} };
    // Whatever takes longer is dropped with the set.
    let _ = tokio::time::timeout(limits.grace, finished).await;
    Ok(())
}

/// The next connection, once there is a place for it.
async fn accept(
    listener: &TcpListener,
    places: &Arc<Semaphore>,
) -> (TcpStream, OwnedSemaphorePermit) {
    loop {
        let Ok(place) = Arc::clone(places).acquire_owned().await else {
            // Nobody closes the semaphore.
            return std::future::pending().await;
        };
        match listener.accept().await {
            Ok((stream, _)) => return (stream, place),
            Err(error) if is_of_one_connection(&error) => {}
            Err(_) => tokio::time::sleep(PAUSE).await,
        }
    }
}

fn is_of_one_connection(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}

/// Answers the requests of one connection until it ends, or its last when `stop` is cancelled.
async fn converse(socket: Socket, app: impl App, limits: Limits, stop: CancellationToken) {
    let connection = socket.connection();
    let app = app.map_request(move |request: http::Request<Incoming>| {
        let mut request = request.map(|body| Body::new(Patient::new(body, limits.patience)));
        request.extensions_mut().insert(connection.clone());
        request
    });
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(limits.patience).max_header_size(limits.head);
    let conversation = http.serve_connection(TokioIo::new(socket), TowerToHyperService::new(app));
    let mut conversation = pin!(conversation.with_upgrades());
    // However it ends, it has ended: what went wrong is the caller's, or was wanted.
    tokio::select! {
        _ = conversation.as_mut() => {}
        () = stop.cancelled() => {
            conversation.as_mut().graceful_shutdown();
            let _ = conversation.await;
        }
    }
}
