//! What a builder can be told, as the server sees it.
#![cfg(feature = "pieces")]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use emeritus::pieces::Client;
use emeritus::reqwest::{Request, Response};
use emeritus::{BoxFuture, Transport, TransportError};
use futures::future::join_all;
use wiremock::{Mock, MockServer, ResponseTemplate, matchers};

const NOBODY: &str = r#"{"iterable": []}"#;

async fn server() -> MockServer {
    let server = MockServer::start().await;
    let users = ResponseTemplate::new(200).set_body_string(NOBODY);
    Mock::given(matchers::any()).respond_with(users).mount(&server).await;
    server
}

/// Answers by itself, and counts how many requests wait at a time.
#[derive(Clone, Debug, Default)]
struct Counting {
    waiting: Arc<AtomicUsize>,
    most: Arc<AtomicUsize>,
}

impl Transport for Counting {
    fn send(&self, _: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async {
            let waiting = self.waiting.fetch_add(1, Ordering::SeqCst) + 1;
            self.most.fetch_max(waiting, Ordering::SeqCst);
            for _ in 0..10 {
                tokio::task::yield_now().await;
            }
            self.waiting.fetch_sub(1, Ordering::SeqCst);
            Ok(http::Response::new(NOBODY).into())
        })
    }
}

#[tokio::test]
async fn no_more_requests_wait_than_the_limit_says() {
    for (limit, most) in [(None, 20), (Some(3), 3), (Some(0), 1)] {
        let transport = Counting::default();
        let mut builder = Client::builder("http://pieces.test").transport(transport.clone());
        if let Some(limit) = limit {
            builder = builder.concurrency_limit(limit);
        }
        let client = builder.build().unwrap();
        for answer in join_all((0..20).map(|_| client.users_list().send())).await {
            answer.unwrap();
        }
        assert_eq!(transport.most.load(Ordering::SeqCst), most, "{limit:?}");
    }
}

#[tokio::test]
async fn every_request_carries_the_headers_of_the_builder() {
    let server = server().await;
    let builder = Client::builder(server.uri()).header("X-Request-Source", "nightly");
    assert!(!format!("{builder:?}").contains("nightly"));
    builder.build().unwrap().users_list().send().await.unwrap();
    let requests = server.received_requests().await.unwrap();
    assert_eq!(requests[0].headers["x-request-source"], "nightly");
}

#[tokio::test]
async fn requests_go_through_the_proxy() {
    let proxy = server().await;
    let builder = Client::builder("http://pieces.test:1000").proxy(proxy.uri());
    builder.build().unwrap().users_list().send().await.unwrap();
    let requests = proxy.received_requests().await.unwrap();
    assert_eq!(requests[0].headers["host"], "pieces.test:1000");
}

#[tokio::test]
async fn a_server_that_falls_silent_is_not_waited_for() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let silent = tokio::spawn(async move {
        use tokio::io::{AsyncReadExt, AsyncWriteExt};
        let (mut socket, _) = listener.accept().await.unwrap();
        let mut request = [0; 1024];
        let _ = socket.read(&mut request).await;
        let _ = socket.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{").await;
        // Holds the connection open until the client lets go of it.
        let _ = socket.read(&mut request).await;
    });
    let builder = Client::builder(url).timeout(None).read_timeout(Duration::from_millis(20));
    let client = builder.retries(emeritus::RetryPolicy::none()).build().unwrap();
    let error = client.users_list().send().await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
    silent.abort();
}

#[test]
fn what_the_builder_cannot_use_is_refused_without_being_repeated() {
    let builder = || Client::builder("http://pieces.test");
    for (builder, expected) in [
        (builder().header("x y", "hush"), "the header `x y` cannot be sent"),
        (builder().header("x-key", "hush\n"), "the header `x-key` cannot be sent"),
        (builder().proxy("http://user:hush@[bad"), "the proxy is no URL"),
    ] {
        let error = builder.build().unwrap_err();
        assert_eq!(error.to_string(), format!("the client cannot be built: {expected}"));
    }
}
