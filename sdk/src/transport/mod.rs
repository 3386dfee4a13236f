//! The one way every call takes: name the media type, authorise, send, renew once, read failures.
//!
//! Progenitor's `exec` hook must answer with a `reqwest::Response`, so a failure travels as one: the
//! finished [`Error`] sits in the extensions of an empty response, where [`Error::from_call`] finds
//! it. Generated code decodes its successes with [`decode`], so that one that does not decode travels
//! in the same way.

pub(crate) mod body;
mod call;
#[cfg(test)]
pub(crate) mod tests;
mod wire;

use progenitor_client::ResponseValue;
use reqwest::{Request, Response};
use serde::de::DeserializeOwned;

use crate::Error;
use crate::session::Session;

use call::Call;
pub use wire::{ServiceTransport, Transport, TransportError};

/// What each generated client's `ClientHooks::exec` does.
pub(crate) async fn exec(
    session: &Session,
    request: Request,
    operation_id: &'static str,
) -> reqwest::Result<Response> {
    let answer = run(session, request, operation_id).await;
    Ok(answer.unwrap_or_else(Error::into_response))
}

/// Makes a call and answers with a success.
pub(crate) async fn run(
    session: &Session,
    request: Request,
    operation_id: &'static str,
) -> Result<Response, Error> {
    Call { session, operation: session.operation(operation_id) }.run(request).await
}

/// What generated code does with a success that it was promised JSON in.
pub(crate) async fn decode<T: DeserializeOwned, E>(
    response: Response,
) -> Result<ResponseValue<T>, progenitor_client::Error<E>> {
    let decoded = body::success(response).await;
    decoded.map_err(|error| progenitor_client::Error::UnexpectedResponse(error.into_response()))
}
