//! The one way every call takes: name the media type, authorise, send, renew once, read failures.
//!
//! Progenitor's `exec` hook must answer with a `reqwest::Response`, so a failure travels as one: the
//! finished [`Error`] sits in the extensions of an empty response, where [`Error::from_call`] finds
//! it. Generated code decodes its successes with [`decode`], so that one that does not decode travels
//! in the same way.

pub(crate) mod body;
#[cfg(test)]
mod tests;

use http::header::CONTENT_TYPE;
use http::{HeaderValue, StatusCode};
use progenitor_client::ResponseValue;
use reqwest::{Client, Request, Response};
use serde::de::DeserializeOwned;

use crate::Error;
use crate::operation::Operation;
use crate::session::Session;

/// What each generated client's `ClientHooks::exec` does.
pub(crate) async fn exec(
    session: &Session,
    client: &Client,
    request: Request,
    operation_id: &'static str,
) -> reqwest::Result<Response> {
    let call = Call { session, client, operation: session.operation(operation_id) };
    let answer = call.run(request).await;
    Ok(answer.unwrap_or_else(Error::into_response))
}

/// What generated code does with a success that it was promised JSON in.
pub(crate) async fn decode<T: DeserializeOwned, E>(
    response: Response,
) -> Result<ResponseValue<T>, progenitor_client::Error<E>> {
    let decoded = body::success(response).await;
    decoded.map_err(|error| progenitor_client::Error::UnexpectedResponse(error.into_response()))
}

/// One call on its way.
struct Call<'a> {
    session: &'a Session,
    client: &'a Client,
    operation: Operation,
}

impl Call<'_> {
    async fn run(&self, mut request: Request) -> Result<Response, Error> {
        self.name_media_type(&mut request);
        let response = self.send_authorised(request).await?;
        if response.status().is_success() {
            Ok(response)
        } else {
            Err(body::refusal(response).await)
        }
    }

    /// Says what the contract says; progenitor can only say `application/json`.
    fn name_media_type(&self, request: &mut Request) {
        if let Some(media_type) = self.operation.content_type {
            request.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
        }
    }

    /// Sends the request, and once more with a new token if it was refused for the old one.
    async fn send_authorised(&self, mut request: Request) -> Result<Response, Error> {
        let authority = self.session.authority();
        let spare = if authority.is_renewable() { request.try_clone() } else { None };
        let pass = authority.pass(self.client).await?;
        pass.stamp(&mut request, &self.operation);
        let response = self.send(request).await?;
        if response.status() != StatusCode::UNAUTHORIZED {
            return Ok(response);
        }
        match (authority.renew(self.client, &pass).await?, spare) {
            (Some(renewed), Some(mut again)) => {
                renewed.stamp(&mut again, &self.operation);
                self.send(again).await
            }
            _ => Ok(response),
        }
    }

    async fn send(&self, request: Request) -> Result<Response, Error> {
        self.client.execute(request).await.map_err(Error::unanswered)
    }
}
