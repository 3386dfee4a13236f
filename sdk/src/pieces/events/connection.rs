//! One WebSocket: the handshake goes over the same transport as every call, with its credentials,
//! proxies and TLS; only the frames are left to a library.

use futures::StreamExt;
use http::header::{
    CONNECTION, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY, SEC_WEBSOCKET_VERSION, UPGRADE,
};
use http::{HeaderValue, StatusCode};
use progenitor_client::{ClientHooks, OperationInfo};
use reqwest::{Response, Upgraded};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::handshake::client::generate_key;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;
use tokio_tungstenite::tungstenite::protocol::{Role, WebSocketConfig};

use crate::Error;
use crate::pieces::Client;

/// What goes wrong before there is a socket, as the generated calls report it.
type Failure = progenitor_client::Error<()>;

pub(super) type Socket = WebSocketStream<Upgraded>;

/// The longest message that is read. A profile is a few kilobytes; a stream gone wrong must not fill
/// the memory.
const LONGEST: usize = 16 << 20;

/// Which stream it is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Route {
    pub(super) operation: &'static str,
    pub(super) path: &'static str,
}

/// Connects.
pub(super) async fn open(client: &Client, route: Route) -> Result<Socket, Error> {
    let key = generate_key();
    let response = ask(client, route, &key).await?;
    if response.status() != StatusCode::SWITCHING_PROTOCOLS || !agrees(&response, &key) {
        return Err(Error::interrupted("the answer is no handshake of the WebSocket protocol"));
    }
    let upgraded = response.upgrade().await.map_err(Error::unanswered)?;
    let config =
        WebSocketConfig::default().max_message_size(Some(LONGEST)).max_frame_size(Some(LONGEST));
    Ok(WebSocketStream::from_raw_socket(upgraded, Role::Client, Some(config)).await)
}

/// The next frame with something in it.
pub(super) async fn frame(socket: &mut Socket) -> Result<String, Error> {
    loop {
        match socket.next().await {
            Some(Ok(Message::Text(text))) => return Ok(text.as_str().to_owned()),
            Some(Ok(Message::Binary(bytes))) => {
                return Ok(String::from_utf8_lossy(&bytes).into_owned());
            }
            // Pings are answered by the library as the next frame is read.
            Some(Ok(Message::Ping(_) | Message::Pong(_) | Message::Frame(_))) => {}
            Some(Ok(Message::Close(_))) | None => {
                return Err(Error::interrupted("Pieces OS closed the connection"));
            }
            Some(Err(cause)) => return Err(Error::interrupted(cause.to_string())),
        }
    }
}

async fn ask(client: &Client, route: Route, key: &str) -> Result<Response, Error> {
    let Route { operation, path } = route;
    let response = exchange(client, operation, path, key).await;
    response.map_err(|failure| Error::from_call(operation, failure))
}

async fn exchange(
    client: &Client,
    operation_id: &'static str,
    path: &str,
    key: &str,
) -> Result<Response, Failure> {
    let mut request = client.client.get(format!("{}{path}", client.baseurl)).build()?;
    let headers = request.headers_mut();
    headers.insert(CONNECTION, HeaderValue::from_static("Upgrade"));
    headers.insert(UPGRADE, HeaderValue::from_static("websocket"));
    headers.insert(SEC_WEBSOCKET_VERSION, HeaderValue::from_static("13"));
    let key = HeaderValue::from_str(key).map_err(|cause| Failure::Custom(cause.to_string()))?;
    headers.insert(SEC_WEBSOCKET_KEY, key);
    let response = client.exec(request, &OperationInfo { operation_id }).await?;
    match response.status() {
        status if status.is_client_error() || status.is_server_error() => {
            Err(Failure::UnexpectedResponse(response))
        }
        _ => Ok(response),
    }
}

/// Whether the other side has read the key (RFC 6455, section 4.1).
fn agrees(response: &Response, key: &str) -> bool {
    let accept = response.headers().get(SEC_WEBSOCKET_ACCEPT);
    accept.is_some_and(|accept| accept.as_bytes() == derive_accept_key(key.as_bytes()).as_bytes())
}
