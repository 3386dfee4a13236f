//! Requests as the contract wants them, and their successes.

use super::*;

#[tokio::test]
async fn the_media_type_of_the_contract_is_sent() {
    for (operation, expected) in
        [("account_update", "application/merge-patch+json"), ("account_get", "application/json")]
    {
        let server = MockServer::start().await;
        answer_all(&server, ok()).await;
        let caller = Caller::new(&server, Credentials::none());
        let request = caller.client.patch(format!("{}/thing", caller.url)).json(&json!({}));
        caller.decode::<Value>(operation, request).await.unwrap();
        let requests = server.received_requests().await.unwrap();
        assert_eq!(requests[0].headers["content-type"], expected);
        assert_eq!(requests[0].headers.get_all("content-type").iter().count(), 1);
    }
}

#[tokio::test]
async fn an_empty_success_is_nothing_where_the_contract_allows_it() {
    let server = MockServer::start().await;
    answer_all(&server, ResponseTemplate::new(202)).await;
    let caller = Caller::new(&server, Credentials::none());
    let answer = caller.decode::<Option<Vec<u8>>>("opt_in", caller.request()).await.unwrap();
    assert_eq!(answer.status(), StatusCode::ACCEPTED);
    assert_eq!(answer.into_inner(), None);
}

#[tokio::test]
async fn a_success_keeps_status_headers_and_body() {
    let server = MockServer::start().await;
    let created = ResponseTemplate::new(201)
        .insert_header("x-kept", "yes")
        .set_body_json(json!({"user_id": 901}));
    answer_all(&server, created).await;
    let answer = Caller::new(&server, Credentials::none()).call("opt_in").await.unwrap();
    assert_eq!(answer.status(), StatusCode::CREATED);
    assert_eq!(answer.headers()["x-kept"], "yes");
    assert_eq!(answer.into_inner(), json!({"user_id": 901}));
}

#[tokio::test]
async fn a_success_that_does_not_decode_keeps_operation_status_and_body() {
    for (body, cause) in [
        ("{}", "invalid type: map, expected a sequence at line 1 column 0"),
        ("[1", "EOF while parsing a list at line 1 column 2"),
        ("<html>\n</html>", "expected value at line 1 column 1"),
        ("", "EOF while parsing a value at line 1 column 0"),
    ] {
        let server = MockServer::start().await;
        answer_all(&server, ResponseTemplate::new(201).set_body_string(body)).await;
        let caller = Caller::new(&server, Credentials::none());

        let error = caller.decode::<Vec<u8>>("account_get", caller.request()).await.unwrap_err();

        assert!(error.is_decode());
        assert_eq!(error.operation(), Some("account_get"));
        assert_eq!(error.status(), Some(StatusCode::CREATED));
        assert_eq!(error.body(), body.as_bytes());
        assert_eq!(std::error::Error::source(&error).unwrap().to_string(), cause);
    }
}

#[tokio::test]
async fn a_success_that_is_not_decoded_is_not_read_ahead() {
    let server = MockServer::start().await;
    answer_all(&server, ResponseTemplate::new(200).set_body_string("1.2.3")).await;
    let caller = Caller::new(&server, Credentials::none());
    let request = caller.request().build().unwrap();
    let response = exec(&caller.session, request, "version_get").await.unwrap();
    assert_eq!(response.text().await.unwrap(), "1.2.3");
}
