//! The transport against a server, called the way generated code calls it.

mod credentials;
mod failure;
mod success;
mod token;

use futures::future::join_all;
use progenitor_client::{Error as Progenitor, ResponseValue};
use serde_json::{Value, json};
use wiremock::matchers::{body_string, header, method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::*;
use crate::Credentials;

const OPERATIONS: &[Operation] = &[
    Operation {
        id: "account_update",
        content_type: Some("application/merge-patch+json"),
        query_token: None,
    },
    Operation { id: "members_list", content_type: None, query_token: Some("access_token") },
];

const TOKEN_PATH: &str = "/oauth2/access_token";

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
        let session = Session::new(&url, credentials, OPERATIONS).unwrap();
        let client = Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
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
        let result: Result<_, Progenitor<()>> =
            match exec(&self.session, &self.client, request, operation).await {
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
