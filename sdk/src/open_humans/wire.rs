//! Calls with bodies of this module's own, over the transport of the generated ones.

use http::header::ACCEPT;
use progenitor_client::{ClientHooks, OperationInfo};
use reqwest::{Request, RequestBuilder, Response};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Client;
use crate::{Error, transport};

type Failure = progenitor_client::Error<()>;

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

/// Sends what is no ordinary body, and reads the answer.
pub(super) async fn send<T: DeserializeOwned>(
    client: &Client,
    operation_id: &'static str,
    request: RequestBuilder,
) -> Result<T, Error> {
    let exchanged = exchange(client, operation_id, request).await;
    exchanged.map_err(|error| Error::from_call(operation_id, error))
}

async fn exchange<T: DeserializeOwned>(
    client: &Client,
    operation_id: &'static str,
    request: RequestBuilder,
) -> Result<T, Failure> {
    let request: Request = request.header(ACCEPT, "application/json").build()?;
    let response: Response = client.exec(request, &OperationInfo { operation_id }).await?;
    if response.status().is_success() {
        Ok(transport::decode::<T, ()>(response).await?.into_inner())
    } else {
        Err(Failure::UnexpectedResponse(response))
    }
}
