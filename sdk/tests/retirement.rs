//! Stages at other services than the LMS, against stub servers.
#![cfg(feature = "openedx")]

use emeritus::openedx::Client;
use emeritus::openedx::retirement::{Action, Service, lms_credentials, retry_policy};
use emeritus::openedx::types::Retirement;
use serde_json::{Value, json};
use wiremock::matchers::{body_json, header, method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

fn learner() -> serde_json::Result<Retirement> {
    let state = json!({"id": 1, "state_name": "PENDING", "state_execution_order": 1});
    serde_json::from_value(json!({
        "id": 57, "user": {"id": 812, "username": "retired__user_1", "email": "1@retired.invalid"},
        "current_state": state, "last_state": state,
        "created": "2026-02-14T04:05:06Z", "modified": "2026-02-14T04:05:06Z",
        "original_username": "ada", "original_email": "ada@learn.example", "original_name": "Ada",
        "retired_username": "retired__user_1", "retired_email": "1@retired.invalid",
    }))
}

/// An LMS that grants tokens.
async fn lms() -> MockServer {
    let lms = MockServer::start().await;
    let grant = json!({"access_token": "a-jwt", "token_type": "JWT", "expires_in": 3600});
    Mock::given(method("POST"))
        .and(path("/oauth2/access_token"))
        .respond_with(ResponseTemplate::new(200).set_body_json(grant))
        .expect(1..)
        .mount(&lms)
        .await;
    lms
}

/// What a service, made by `make`, that answers with `status` is asked and how its stage ends.
async fn retire(
    make: fn(Client) -> Service,
    at: &str,
    body: Value,
    status: u16,
) -> anyhow::Result<Result<String, String>> {
    let (lms, service) = (lms().await, MockServer::start().await);
    Mock::given(method("POST"))
        .and(path(at))
        .and(header("authorization", "JWT a-jwt"))
        .and(body_json(body))
        .respond_with(ResponseTemplate::new(status))
        .expect(1)
        .mount(&service)
        .await;
    let credentials = lms_credentials(&lms.uri(), "worker", "s3cr3t")?;
    assert!(!format!("{credentials:?}").contains("s3cr3t"));
    let client = Client::builder(service.uri()).credentials(credentials).build()?;
    let done = make(client.clone()).run(&client, &learner()?).await;
    Ok(done.map(|done| done.to_string()).map_err(|error| error.to_string()))
}

#[tokio::test]
async fn services_are_asked_with_tokens_of_the_lms() {
    let by_name = json!({"username": "ada"});
    let by_id = json!({"lms_user_id": 812, "original_username": "ada"});
    for (make, at, body) in [
        (Service::ecommerce as fn(Client) -> Service, "/api/v2/user/retire/", &by_name),
        (Service::credentials, "/user/retire/", &by_name),
        (Service::license_manager, "/api/v1/retire_user/", &by_id),
    ] {
        for status in [200, 204] {
            assert_eq!(
                retire(make, at, body.clone(), status).await.unwrap(),
                Ok("done".to_owned()),
                "{at}"
            );
        }
        let refused = retire(make, at, body.clone(), 403).await.unwrap();
        assert_eq!(refused, Err("`request` was answered 403 Forbidden".to_owned()), "{at}");
    }
}

#[tokio::test]
async fn only_the_license_manager_need_not_know_a_learner() {
    let by_name = json!({"username": "ada"});
    let by_id = json!({"lms_user_id": 812, "original_username": "ada"});
    let unknown =
        retire(Service::license_manager, "/api/v1/retire_user/", by_id, 404).await.unwrap();
    assert_eq!(unknown, Ok("not known to the license manager".to_owned()));
    for (make, at) in [
        (Service::ecommerce as fn(Client) -> Service, "/api/v2/user/retire/"),
        (Service::credentials, "/user/retire/"),
    ] {
        assert!(retire(make, at, by_name.clone(), 404).await.unwrap().is_err(), "{at}");
    }
}

#[tokio::test]
async fn what_the_lms_lets_be_repeated_is_repeated_and_moves_are_not() {
    let lms = MockServer::start().await;
    Mock::given(wiremock::matchers::any())
        .respond_with(ResponseTemplate::new(503))
        .mount(&lms)
        .await;
    let retries = retry_policy().base_pause(std::time::Duration::ZERO);
    let client = Client::builder(lms.uri()).retries(retries).build().unwrap();
    let retired = client.account_retire().body_map(|body| body.username("ada")).send().await;
    assert_eq!(retired.unwrap_err().attempts(), 3);
    let moved = client.retirement_status_update();
    let moved =
        moved.body_map(|body| body.username("ada").new_state("X").response("")).send().await;
    assert_eq!(moved.unwrap_err().attempts(), 1);
}
