//! The transport against a server, called the way generated code calls it.

mod credentials;
mod failure;
mod retry;
mod success;
mod token;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::{DateTime, Utc};
use futures::future::{BoxFuture, join_all};
use http::StatusCode;
use progenitor_client::{Error as Progenitor, ResponseValue};
use reqwest::Client;
use serde_json::{Value, json};
use wiremock::matchers::{body_string, header, method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::*;
use crate::operation::Operation;
use crate::session::{Authority, Parts};
use crate::{Clock, Credentials, RetryPolicy};

const PLAIN: Operation =
    Operation { id: "", content_type: None, query_token: None, not_idempotent: false };

const OPERATIONS: &[Operation] = &[
    Operation { id: "account_update", content_type: Some("application/merge-patch+json"), ..PLAIN },
    Operation { id: "members_list", query_token: Some("access_token"), ..PLAIN },
    Operation { id: "group_join", not_idempotent: true, ..PLAIN },
];

const TOKEN_PATH: &str = "/oauth2/access_token";

/// A clock that jumps instead of waiting, and knows how it jumped.
#[derive(Debug, Default)]
struct JumpingClock {
    now: Mutex<DateTime<Utc>>,
    pauses: Mutex<Vec<Duration>>,
}

impl JumpingClock {
    fn advance(&self, step: Duration) {
        *self.now.lock().unwrap() += step;
    }

    fn pauses(&self) -> Vec<Duration> {
        self.pauses.lock().unwrap().clone()
    }
}

impl Clock for Arc<JumpingClock> {
    fn now(&self) -> DateTime<Utc> {
        *self.now.lock().unwrap()
    }

    fn sleep(&self, pause: Duration) -> BoxFuture<'static, ()> {
        self.pauses.lock().unwrap().push(pause);
        self.advance(pause);
        Box::pin(std::future::ready(()))
    }
}

/// A client of one server, as far as the transport sees it.
struct Caller {
    url: String,
    session: Session,
    client: Client,
}

impl Caller {
    fn new(server: &MockServer, credentials: Credentials) -> Self {
        Self::at(server.uri(), credentials)
    }

    fn at(url: String, credentials: Credentials) -> Self {
        let retries = RetryPolicy::none();
        Self::with(url, credentials, retries, Arc::default())
    }

    /// A client that tells the time by `clock`, on which waiting takes no time.
    fn with(
        url: String,
        credentials: Credentials,
        retries: RetryPolicy,
        clock: Arc<JumpingClock>,
    ) -> Self {
        let client = Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        let session = Session::new(Parts {
            system: "openedx",
            authority: Authority::new(&url, credentials).unwrap(),
            base_url: url.clone(),
            operations: OPERATIONS,
            http: client.clone(),
            transport: Arc::new(client.clone()),
            clock: Arc::new(clock),
            retries,
            headers: http::HeaderMap::new(),
            concurrency_limit: None,
        });
        Self { url, session, client }
    }

    fn with_worker(server: &MockServer) -> Self {
        Self::new(server, Credentials::client_credentials("worker", "s3cr3t"))
    }

    fn request(&self) -> reqwest::RequestBuilder {
        self.client.get(format!("{}/thing?email=ada@example.test", self.url))
    }

    /// What a generated `send` does for an operation that is answered with JSON.
    async fn call(&self, operation: &'static str) -> Result<ResponseValue<Value>, Error> {
        self.decode(operation, self.request()).await
    }

    async fn decode<T: serde::de::DeserializeOwned>(
        &self,
        operation: &'static str,
        request: reqwest::RequestBuilder,
    ) -> Result<ResponseValue<T>, Error> {
        let request = request.build().unwrap();
        let result: Result<_, Progenitor<()>> = match exec(&self.session, request, operation).await
        {
            Ok(response) if response.status().is_success() => super::decode(response).await,
            Ok(response) => Err(Progenitor::UnexpectedResponse(response)),
            Err(error) => Err(error.into()),
        };
        result.map_err(|error| Error::from_call(operation, error))
    }
}

fn token(text: &str) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(json!({
        "access_token": text, "expires_in": 3600, "token_type": "JWT", "scope": "read",
    }))
}

fn ok() -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(json!({"ok": true}))
}

/// A server whose token endpoint gives `old` once and then whatever `then` says.
async fn server_with_tokens(then: ResponseTemplate) -> MockServer {
    let server = MockServer::start().await;
    let endpoint = || Mock::given(method("POST")).and(path(TOKEN_PATH));
    endpoint().respond_with(token("old")).up_to_n_times(1).mount(&server).await;
    endpoint().respond_with(then).mount(&server).await;
    server
}

async fn accept(server: &MockServer, authorization: &str, times: u64) {
    Mock::given(path("/thing"))
        .and(header("authorization", authorization))
        .respond_with(ok())
        .up_to_n_times(times)
        .mount(server)
        .await;
}

async fn answer_all(server: &MockServer, answer: ResponseTemplate) {
    Mock::given(path("/thing")).respond_with(answer).mount(server).await;
}

async fn times(server: &MockServer, wanted: &str) -> usize {
    let requests = server.received_requests().await.unwrap();
    requests.iter().filter(|request| request.url.path() == wanted).count()
}

/// The URL of a server that was closed.
fn nobody() -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    format!("http://{}", listener.local_addr().unwrap())
}

/// A server that writes these bytes once, whatever it is asked, and closes.
async fn answer_once(bytes: String) -> String {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        let mut request = [0; 1024];
        let _ = socket.read(&mut request).await;
        socket.write_all(bytes.as_bytes()).await.unwrap();
    });
    url
}

/// A call with these credentials, as any operation makes it.
pub(crate) async fn get(url: String, credentials: Credentials) -> Result<Value, Error> {
    let caller = Caller::at(url, credentials);
    caller.call("account_get").await.map(ResponseValue::into_inner)
}
