//! What a client tells to whoever listens.
#![cfg(feature = "openedx")]

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use emeritus::{Credentials, RetryPolicy, openedx::Client};
use tracing_subscriber::fmt::MakeWriter;
use wiremock::matchers::path;
use wiremock::{Mock, MockServer, ResponseTemplate};

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("a log").write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

/// Calls a server that is busy once, by e-mail address and with a secret, and tells what was logged.
async fn logged() -> String {
    let server = MockServer::start().await;
    let accounts = || Mock::given(path("/api/user/v1/accounts"));
    let busy = ResponseTemplate::new(503).insert_header("retry-after", "0");
    accounts().respond_with(busy).up_to_n_times(1).mount(&server).await;
    let body = r#"[{"username": "hush-body"}]"#;
    let found = ResponseTemplate::new(200).set_body_string(body);
    accounts().respond_with(found).mount(&server).await;
    let client = Client::builder(server.uri())
        .credentials(Credentials::bearer("hush-token"))
        .header("x-key", "hush-header")
        .retries(RetryPolicy::default())
        .build()
        .expect("a client");

    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_env_filter("emeritus=trace")
        .with_writer(log.clone())
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::CLOSE)
        .with_ansi(false)
        .finish();
    let guard = tracing::subscriber::set_default(subscriber);
    let _ = client.accounts_list().email("hush@learn.example").send().await;
    drop(guard);
    let bytes = log.0.lock().expect("a log").clone();
    String::from_utf8(bytes).expect("text")
}

#[tokio::test]
async fn a_call_and_each_of_its_attempts_are_told() {
    let log = logged().await;
    for told in [
        "system=\"openedx\"",
        "operation=\"accounts_list\"",
        "method=GET",
        "attempt=1 status=503 latency_ms=",
        "the call is made again attempt=1 pause=0ns",
        "attempt=2 status=200 latency_ms=",
        "attempts=2 status=200",
    ] {
        assert!(log.contains(told), "{told} in {log}");
    }
}

#[tokio::test]
async fn secrets_addresses_and_bodies_are_not_told() {
    let log = logged().await;
    assert!(!log.is_empty() && !log.contains("hush"), "{log}");
}
