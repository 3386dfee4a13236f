//! How people sign in: with a password, or by approving a device in a browser.

mod device;
mod pair;
mod password;

pub use device::{DevicePrompt, DeviceSignIn};
pub use pair::PairedTokens;
pub use password::Password;

use http::HeaderValue;
use http::header::ACCEPT;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::transport::body;
use crate::{Error, TokenEndpoint};

/// Sends `form` as JSON to `path`, and reads what is granted.
async fn post<F: Serialize + Sync, T: DeserializeOwned>(
    endpoint: TokenEndpoint<'_>,
    path: &str,
    form: &F,
) -> Result<T, Error> {
    let request = endpoint.http.post(format!("{}{path}", endpoint.base_url)).json(form);
    let mut request = request.build().map_err(Error::unanswered)?;
    let headers = request.headers_mut();
    headers.extend(endpoint.headers.clone());
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    let response = endpoint.transport.send(request).await.map_err(Error::unanswered)?;
    if response.status().is_success() {
        body::json(response).await
    } else {
        Err(body::refusal(response).await)
    }
}
