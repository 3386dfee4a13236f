//! A caller that keeps some connections busy and does little else.

use std::io;

use bytes::Bytes;
use futures::future::try_join_all;
use http::header::HOST;
use http::{HeaderMap, Request, Uri};
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::sync::Mutex;

/// How many connections there are.
const CONNECTIONS: usize = 16;

/// A request, and the connections on which it is sent again and again.
pub(crate) struct Load {
    request: Request<Full<Bytes>>,
    connections: Vec<Mutex<SendRequest<Full<Bytes>>>>,
}

impl Load {
    /// Connects to where `request` goes.
    pub(crate) async fn to(request: Request<Bytes>) -> io::Result<Self> {
        let host = request.uri().authority().map(ToString::to_string);
        let host = host.ok_or_else(|| io::Error::other("the request goes nowhere"))?;
        let (mut parts, body) = request.into_parts();
        let path = parts.uri.path_and_query().map_or("/", |path| path.as_str()).to_owned();
        parts.uri = path.parse::<Uri>().map_err(io::Error::other)?;
        parts.headers.insert(HOST, host.parse().map_err(io::Error::other)?);
        let connections = try_join_all((0..CONNECTIONS).map(|_| connect(&host))).await?;
        Ok(Self { request: Request::from_parts(parts, Full::new(body)), connections })
    }

    /// Sends the request once and returns what is answered.
    pub(crate) async fn once(&self) -> io::Result<(HeaderMap, Bytes)> {
        let mut connection = self.connections[0].lock().await;
        let answer = connection.send_request(self.request.clone()).await;
        let (parts, body) = answer.map_err(io::Error::other)?.into_parts();
        let body = body.collect().await.map_err(io::Error::other)?.to_bytes();
        if !parts.status.is_success() {
            return Err(io::Error::other(format!("answered with {}", parts.status)));
        }
        Ok((parts.headers, body))
    }

    /// Sends the request `times` times on each connection, one after another.
    pub(crate) async fn send(&self, times: usize) -> io::Result<()> {
        let busy = self.connections.iter().map(async |connection| {
            let mut connection = connection.lock().await;
            for _ in 0..times {
                let answer = connection.send_request(self.request.clone()).await;
                let answer = answer.map_err(io::Error::other)?;
                if !answer.status().is_success() {
                    return Err(io::Error::other(format!("answered with {}", answer.status())));
                }
                answer.into_body().collect().await.map_err(io::Error::other)?;
            }
            Ok(())
        });
        try_join_all(busy).await.map(drop)
    }

    /// How many requests [`send`](Self::send) sends for each of its `times`.
    pub(crate) fn connections(&self) -> usize {
        self.connections.len()
    }
}

async fn connect(host: &str) -> io::Result<Mutex<SendRequest<Full<Bytes>>>> {
    let stream = TcpStream::connect(host).await?;
    stream.set_nodelay(true)?;
    let (sender, connection) = handshake(TokioIo::new(stream)).await.map_err(io::Error::other)?;
    tokio::spawn(connection);
    Ok(Mutex::new(sender))
}
