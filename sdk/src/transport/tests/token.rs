//! What a client does about tokens.

use super::*;

#[tokio::test]
async fn fifty_calls_that_meet_a_401_share_one_renewal() {
    let server = server_with_tokens(token("new")).await;
    accept(&server, "JWT old", 1).await;
    accept(&server, "JWT new", 50).await;
    answer_all(&server, ResponseTemplate::new(401)).await;
    let caller = Caller::with_worker(&server);
    caller.call("account_get").await.unwrap();

    let answers = join_all((0..50).map(|_| caller.call("account_get"))).await;

    for answer in answers {
        answer.unwrap();
    }
    assert_eq!(times(&server, TOKEN_PATH).await, 2, "the first token, and one renewal");
    assert_eq!(times(&server, "/thing").await, 101, "1 + 50 refused + 50 accepted");
}

#[tokio::test]
async fn fifty_calls_without_a_token_share_one_fetch() {
    let server = server_with_tokens(token("another")).await;
    accept(&server, "JWT old", 50).await;
    let caller = Caller::with_worker(&server);

    let answers = join_all((0..50).map(|_| caller.call("account_get"))).await;

    assert!(answers.iter().all(Result::is_ok));
    assert_eq!(times(&server, TOKEN_PATH).await, 1);
}

#[tokio::test]
async fn fifty_calls_share_one_failed_fetch_and_a_later_call_tries_again() {
    let server = MockServer::start().await;
    let refusal = ResponseTemplate::new(401).set_body_json(json!({"error": "invalid_client"}));
    Mock::given(path(TOKEN_PATH)).respond_with(refusal).up_to_n_times(1).mount(&server).await;
    Mock::given(path(TOKEN_PATH)).respond_with(token("new")).mount(&server).await;
    accept(&server, "JWT new", 1).await;
    let caller = Caller::with_worker(&server);

    for answer in join_all((0..50).map(|_| caller.call("account_get"))).await {
        assert!(answer.unwrap_err().is_credentials());
    }
    assert_eq!(times(&server, TOKEN_PATH).await, 1);
    caller.call("account_get").await.unwrap();
}

#[tokio::test]
async fn the_token_is_asked_for_as_the_real_system_wants_it() {
    let server = MockServer::start().await;
    let form = "grant_type=client_credentials&client_id=worker&client_secret=s3cr3t&token_type=jwt";
    Mock::given(method("POST"))
        .and(path(TOKEN_PATH))
        .and(header("content-type", "application/x-www-form-urlencoded"))
        .and(body_string(form))
        .respond_with(token("t"))
        .expect(1)
        .mount(&server)
        .await;
    accept(&server, "JWT t", 2).await;
    let caller = Caller::with_worker(&server);
    caller.call("account_get").await.unwrap();
    caller.call("account_get").await.unwrap();
}

#[tokio::test]
async fn a_bearer_token_instead_of_a_jwt_is_sent_as_such() {
    let server = MockServer::start().await;
    let bearer = json!({"access_token": "t", "token_type": "Bearer"});
    Mock::given(path(TOKEN_PATH))
        .respond_with(ResponseTemplate::new(200).set_body_json(bearer))
        .mount(&server)
        .await;
    accept(&server, "Bearer t", 1).await;
    Caller::with_worker(&server).call("account_get").await.unwrap();
}

#[tokio::test]
async fn a_second_401_is_reported_and_not_renewed_again() {
    let server = server_with_tokens(token("new")).await;
    let body = json!({"detail": "Invalid token."});
    answer_all(&server, ResponseTemplate::new(401).set_body_json(body)).await;

    let error = Caller::with_worker(&server).call("account_get").await.unwrap_err();

    assert!(error.is_unauthorized() && !error.is_credentials());
    assert_eq!(error.operation(), Some("account_get"));
    assert_eq!(error.message(), Some("Invalid token."));
    assert_eq!(times(&server, TOKEN_PATH).await, 2);
    assert_eq!(times(&server, "/thing").await, 2);
}

#[tokio::test]
async fn a_renewal_that_fails_is_reported_instead_of_the_401() {
    let busy = ResponseTemplate::new(503).set_body_string("<html><title>Busy</title></html>");
    let server = server_with_tokens(busy).await;
    answer_all(&server, ResponseTemplate::new(401)).await;

    let error = Caller::with_worker(&server).call("account_get").await.unwrap_err();

    assert!(error.is_credentials() && error.is_retryable() && !error.is_unauthorized());
    assert_eq!(error.status(), Some(StatusCode::SERVICE_UNAVAILABLE));
    assert_eq!(error.message(), Some("Busy"));
    assert_eq!(error.operation(), Some("account_get"));
}

#[tokio::test]
async fn a_token_answer_that_is_none_is_a_credentials_failure_and_is_not_kept() {
    for body in [
        "",
        "{}",
        r#"{"access_token": 31337}"#,
        "{\"access_token\": \"31337\\n\"}",
        r#"{"access_token": "31337"#,
    ] {
        let server = MockServer::start().await;
        let answer = ResponseTemplate::new(200).set_body_string(body);
        Mock::given(path(TOKEN_PATH)).respond_with(answer).mount(&server).await;

        let error = Caller::with_worker(&server).call("account_get").await.unwrap_err();

        assert!(error.is_credentials() && error.is_decode(), "{body}");
        assert_eq!(error.status(), Some(StatusCode::OK));
        assert!(error.body().is_empty());
        assert!(!format!("{error} {error:?}").contains("31337"), "{error}");
    }
}

#[tokio::test]
async fn a_token_endpoint_that_is_not_there_is_a_credentials_failure() {
    let caller = Caller::at(nobody(), Credentials::client_credentials("worker", "s3cr3t"));
    let error = caller.call("account_get").await.unwrap_err();
    assert!(error.is_credentials() && error.is_connect() && error.is_retryable());
    assert_eq!(error.status(), None);
    assert!(
        error.to_string().starts_with("`account_get` has no token: its fetch could not connect")
    );
}

#[tokio::test]
async fn a_request_that_cannot_be_repeated_is_not_but_the_next_call_has_a_new_token() {
    let server = server_with_tokens(token("new")).await;
    accept(&server, "JWT new", 1).await;
    answer_all(&server, ResponseTemplate::new(401)).await;
    let caller = Caller::with_worker(&server);
    let once = reqwest::Body::wrap_stream(futures::stream::iter([Ok::<_, std::io::Error>("x")]));

    let request = caller.client.post(format!("{}/thing", caller.url)).body(once);
    let error = caller.decode::<Value>("account_get", request).await.unwrap_err();

    assert!(error.is_unauthorized());
    assert_eq!(times(&server, "/thing").await, 1);
    caller.call("account_get").await.unwrap();
}
