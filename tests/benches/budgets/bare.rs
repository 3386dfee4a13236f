//! A handler that does nothing but answer, to compare with.

use std::io;
use std::net::Ipv4Addr;

use axum::Router;
use axum::body::Body;
use axum::response::Response;
use axum::routing::any;
use bytes::Bytes;
use http::HeaderMap;
use tokio::net::TcpListener;

/// An axum server on the runtime that it is called in, with one route, `path`, whose handler returns
/// the same bytes each time. Returns its base URL.
pub(crate) async fn serve(path: &str, headers: HeaderMap, body: Bytes) -> io::Result<String> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let url = format!("http://{}", listener.local_addr()?);
    let answer = async move || {
        let mut response = Response::new(Body::from(body));
        *response.headers_mut() = headers;
        response
    };
    let app = Router::new().route(path, any(answer));
    tokio::spawn(async move { axum::serve(listener, app).await });
    Ok(url)
}
