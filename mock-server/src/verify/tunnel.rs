//! Connections that change their protocol (WebSockets): once both sides have agreed, whatever one
//! says is passed on to the other.

use axum::body::Body;
use axum::response::Response;
use http::header::{CONNECTION, UPGRADE};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, StatusCode};
use hyper::upgrade::OnUpgrade;
use hyper_util::rt::TokioIo;
use tokio::io::copy_bidirectional;

/// A request to change the protocol.
pub(super) struct Handshake {
    protocol: HeaderValue,
    client: OnUpgrade,
}

impl Handshake {
    /// What a request asks for, if that is another protocol.
    pub(super) fn of(parts: &mut Parts) -> Option<Self> {
        let protocol = parts.headers.get(UPGRADE)?.clone();
        Some(Self { protocol, client: parts.extensions.remove()? })
    }

    /// Asks the upstream for the same.
    pub(super) fn ask(&self, headers: &mut HeaderMap) {
        headers.insert(CONNECTION, HeaderValue::from_static("upgrade"));
        headers.insert(UPGRADE, self.protocol.clone());
    }

    /// Joins the two connections once the answer has gone out. Either side ends both.
    pub(super) fn join(self, answered: reqwest::Response, headers: HeaderMap) -> Response {
        tokio::spawn(async move {
            if let (Ok(client), Ok(mut upstream)) = (self.client.await, answered.upgrade().await) {
                // A connection that breaks off is how most of them end.
                let _ = copy_bidirectional(&mut TokioIo::new(client), &mut upstream).await;
            }
        });
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::SWITCHING_PROTOCOLS;
        *response.headers_mut() = headers;
        response
    }
}
