//! Everything that is no success.

use super::*;

#[tokio::test]
async fn a_proxys_page_is_an_error_with_a_status() {
    let server = MockServer::start().await;
    let page = "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>";
    let answer = ResponseTemplate::new(502)
        .set_body_raw(page, "text/html")
        .insert_header("retry-after", "7");
    answer_all(&server, answer).await;

    let error = Caller::new(&server, Credentials::none()).call("account_get").await.unwrap_err();

    assert_eq!(error.status(), Some(StatusCode::BAD_GATEWAY));
    assert_eq!(error.message(), Some("502 Bad Gateway"));
    assert_eq!(error.headers()["retry-after"], "7");
    assert_eq!(error.body(), page.as_bytes());
    assert!(error.is_retryable());
    assert!(!error.to_string().contains("nginx"));
}

#[tokio::test]
async fn a_redirect_is_an_error_that_says_where_to() {
    let server = MockServer::start().await;
    let answer = ResponseTemplate::new(301).insert_header("location", "/thing/");
    answer_all(&server, answer).await;
    let error = Caller::new(&server, Credentials::none()).call("account_get").await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::MOVED_PERMANENTLY));
    assert_eq!(error.headers()["location"], "/thing/");
}

#[tokio::test]
async fn the_body_of_a_failure_is_kept_up_to_a_limit() {
    let server = MockServer::start().await;
    let answer = ResponseTemplate::new(500).set_body_bytes(vec![b'x'; body::FAILURE_LIMIT + 1]);
    answer_all(&server, answer).await;
    let error = Caller::new(&server, Credentials::none()).call("account_get").await.unwrap_err();
    assert_eq!(error.body().len(), body::FAILURE_LIMIT);
}

#[tokio::test]
async fn a_body_that_breaks_off_does_not_cost_the_status() {
    for (status, is_answer) in [(200, false), (400, true)] {
        let url = answer_once(format!("HTTP/1.1 {status} X\r\ncontent-length: 9\r\n\r\n\"cut"));
        let caller = Caller::at(url.await, Credentials::none());

        let error = caller.call("account_get").await.unwrap_err();

        assert_eq!(error.status().map(|s| s.as_u16()), Some(status));
        assert_eq!(error.is_bad_request(), is_answer);
        assert!(std::error::Error::source(&error).is_some());
    }
}

#[tokio::test]
async fn a_server_that_is_not_there_is_told_from_one_that_does_not_answer() {
    let gone = Caller::at(nobody(), Credentials::none());
    let error = gone.call("account_get").await.unwrap_err();
    assert!(error.is_connect() && !error.is_timeout() && error.is_retryable());
    assert!(
        error.to_string().starts_with("`account_get` could not connect to http://127.0.0.1:"),
        "{error}"
    );
    let told = format!("{error} {error:?} {:?}", std::error::Error::source(&error));
    assert!(!told.contains("example.test"), "{told}");

    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let waiting =
        Caller::at(format!("http://{}", silent.local_addr().unwrap()), Credentials::none());
    let request = waiting.request().timeout(std::time::Duration::from_millis(20));
    let error = waiting.decode::<Value>("account_get", request).await.unwrap_err();
    assert!(error.is_timeout() && !error.is_connect() && error.is_retryable());
}
