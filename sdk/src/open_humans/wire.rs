//! Calls with bodies of this module's own, and requests that are no calls.

use http::header::{ACCEPT, USER_AGENT};
use reqwest::{RequestBuilder, Response};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Client;
use crate::{Error, transport};

/// Posts JSON to a path and reads the answer.
pub(super) async fn post<T: DeserializeOwned>(
    client: &Client,
    operation: &'static str,
    path: &str,
    body: &impl Serialize,
) -> Result<T, Error> {
    let request = client.client.post(format!("{}{path}", client.baseurl)).json(body);
    send(client, operation, request).await
}

/// Makes a call with a body that is not JSON, and reads the answer.
pub(super) async fn send<T: DeserializeOwned>(
    client: &Client,
    operation: &'static str,
    request: RequestBuilder,
) -> Result<T, Error> {
    let decoded = async {
        let request = request.header(ACCEPT, "application/json").build();
        let request = request.map_err(Error::unanswered)?;
        let response = transport::run(&client.inner, request, operation).await?;
        transport::body::success(response).await.map(progenitor_client::ResponseValue::into_inner)
    };
    decoded.await.map_err(|error: Error| error.during(operation))
}

/// Sends a request once and as it is: without credentials, and with none of the client's own headers
/// but its name. It goes to the token endpoint or to the storage.
pub(super) async fn deliver(client: &Client, request: RequestBuilder) -> Result<Response, Error> {
    let parts = client.inner.parts();
    let mut request = request.build().map_err(Error::unanswered)?;
    if let Some(name) = parts.headers.get(USER_AGENT) {
        request.headers_mut().entry(USER_AGENT).or_insert_with(|| name.clone());
    }
    parts.transport.send(request).await.map_err(Error::unanswered)
}
