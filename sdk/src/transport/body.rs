//! Reading bodies.

use bytes::{Bytes, BytesMut};
use http::StatusCode;
use progenitor_client::ResponseValue;
use reqwest::Response;
use serde::de::DeserializeOwned;

use super::TransportError;
use crate::{Error, raw};

/// How much of a failure's body is kept. The longest real one is a few kilobytes; a proxy's page
/// or a stream gone wrong must not fill the memory.
pub(super) const FAILURE_LIMIT: usize = 1 << 20;

/// Space reserved before the first byte arrives, whatever the server promises.
const RESERVE_LIMIT: u64 = 1 << 20;

/// The error that a response which is no success stands for. It keeps status and headers even if
/// the body breaks off.
pub(crate) async fn refusal(mut response: Response) -> Error {
    let (body, broken) = read(&mut response, FAILURE_LIMIT).await;
    let (parts, _) = http::Response::from(response).into_parts();
    Error::refused(parts.status, parts.headers, body.freeze(), broken)
}

/// The decoded body of a success.
pub(crate) async fn json<T: DeserializeOwned>(mut response: Response) -> Result<T, Error> {
    let body = whole(&mut response).await?;
    // The body itself is not kept: it may hold a token.
    parse(&body).map_err(|cause| Error::undecodable(response.status(), Bytes::new(), cause))
}

/// The decoded success, for generated code. The error keeps status and body.
pub(crate) async fn success<T: DeserializeOwned>(
    mut response: Response,
) -> Result<ResponseValue<T>, Error> {
    let body = whole(&mut response).await?.freeze();
    let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
    raw::keep(status, &headers, &body);
    match parse(&body) {
        Ok(value) => Ok(ResponseValue::new(value, status, headers)),
        Err(cause) => Err(Error::undecodable(status, body, cause)),
    }
}

/// Some operations succeed with or without a body: where there is none, `null` may do.
fn parse<T: DeserializeOwned>(body: &[u8]) -> serde_json::Result<T> {
    serde_json::from_slice(body).or_else(|cause| match body {
        [] => serde_json::from_slice(b"null").map_err(|_| cause),
        _ => Err(cause),
    })
}

/// The whole body of a success, or an error that keeps its status.
pub(crate) async fn whole(response: &mut Response) -> Result<BytesMut, Error> {
    match read(response, usize::MAX).await {
        (body, None) => Ok(body),
        (_, Some(broken)) => Err(Error::cut_off(response.status(), broken)),
    }
}

/// Up to `limit` bytes of a body, and what broke it off, if anything did.
async fn read(response: &mut Response, limit: usize) -> (BytesMut, Option<TransportError>) {
    let mut body = BytesMut::with_capacity(reserve(response));
    while body.len() < limit {
        match response.chunk().await {
            Ok(Some(chunk)) => {
                body.extend_from_slice(&chunk[..chunk.len().min(limit - body.len())])
            }
            Ok(None) => break,
            Err(broken) => return (body, Some(broken.into())),
        }
    }
    (body, None)
}

fn reserve(response: &Response) -> usize {
    let promised = response.content_length().unwrap_or(0).min(RESERVE_LIMIT);
    usize::try_from(promised).unwrap_or(0)
}

/// The response in which an error travels through progenitor. Its status only has to be none that
/// generated code takes for a success.
pub(crate) fn carrier(error: Error) -> Response {
    let mut response = http::Response::new(Bytes::new());
    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    response.extensions_mut().insert(error);
    response.into()
}
