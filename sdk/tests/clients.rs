//! The clients as a caller meets them, against stub servers.
#![cfg(all(feature = "openedx", feature = "pieces"))]

use std::time::Duration;

use emeritus::pieces::types::ExternalProviderTypeEnum;
use emeritus::{Credentials, Patch, StatusCode, openedx, pieces};
use serde_json::{Value, json};
use wiremock::matchers::{body_string, header, method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

/// A server that answers everything so.
async fn server(answer: ResponseTemplate) -> MockServer {
    let server = MockServer::start().await;
    Mock::given(wiremock::matchers::any()).respond_with(answer).mount(&server).await;
    server
}

fn users() -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(json!({"iterable": []}))
}

#[tokio::test]
async fn a_client_tells_its_name_and_the_path_under_the_prefix() {
    for (user_agent, expected) in [
        (None, concat!("emeritus/", env!("CARGO_PKG_VERSION"))),
        (Some("retirement/7"), "retirement/7"),
    ] {
        let server = server(users()).await;
        let mut builder = pieces::Client::builder(format!("{}/prefix/", server.uri()));
        if let Some(user_agent) = user_agent {
            builder = builder.user_agent(user_agent);
        }
        builder.build().unwrap().users_list().send().await.unwrap();
        let requests = server.received_requests().await.unwrap();
        assert_eq!(requests[0].headers["user-agent"], expected);
        assert_eq!(requests[0].url.path(), "/prefix/users");
    }
}

#[tokio::test]
async fn a_callers_own_http_client_keeps_its_own_settings() {
    let server = server(users()).await;
    let own = emeritus::reqwest::Client::builder().user_agent("own/1").build();
    let client = pieces::Client::builder(server.uri())
        .user_agent("not used")
        .http_client(own.unwrap())
        .build()
        .unwrap();
    client.users_list().send().await.unwrap();
    let requests = server.received_requests().await.unwrap();
    assert_eq!(requests[0].headers["user-agent"], "own/1");
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let redirect = ResponseTemplate::new(302).insert_header("location", "/elsewhere");
    let server = server(redirect).await;
    let client = pieces::Client::builder(server.uri()).build().unwrap();
    let error = client.users_list().send().await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::FOUND));
    assert_eq!(error.headers()["location"], "/elsewhere");
    assert_eq!(server.received_requests().await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_timeout_is_the_builders() {
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let client = pieces::Client::builder(format!("http://{}", silent.local_addr().unwrap()))
        .timeout(Duration::from_millis(20))
        .build()
        .unwrap();
    let error = client.users_list().send().await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(error.operation(), Some("users_list"));
}

#[test]
fn what_cannot_be_used_is_refused_when_the_client_is_built() {
    let builder = || pieces::Client::builder("http://localhost:1000");
    for (builder, expected) in [
        (
            pieces::Client::builder("localhost:1000"),
            "the client cannot be built: `localhost:1000` is not a base URL: \
             it does not begin with http:// or https://",
        ),
        (
            builder().credentials(Credentials::bearer("line\nbreak")),
            "the client cannot be built: \
             the credentials hold a character that no header can carry",
        ),
        (
            builder().credentials(Credentials::header("X Y", "z")),
            "the client cannot be built: `X Y` is not the name of a header",
        ),
        (
            builder().user_agent("line\nbreak"),
            "the client cannot be built: the user agent cannot be sent in a header",
        ),
    ] {
        let error = builder.build().unwrap_err();
        assert!(error.is_configuration());
        assert_eq!(error.to_string(), expected);
    }
}

#[tokio::test]
async fn a_call_that_is_incomplete_is_not_sent() {
    let server = server(users()).await;
    let client = openedx::Client::builder(server.uri()).build().unwrap();
    let error = client.account_get().send().await.unwrap_err();
    assert!(error.is_invalid_request());
    assert_eq!(error.operation(), Some("account_get"));
    assert!(error.to_string().contains("username"), "{error}");
    assert!(server.received_requests().await.unwrap().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn calls_on_many_threads_share_one_token() {
    let server = MockServer::start().await;
    let token = json!({"access_token": "s3cr3t-token", "token_type": "JWT"});
    Mock::given(path("/oauth2/access_token"))
        .respond_with(ResponseTemplate::new(200).set_body_json(token))
        .expect(1)
        .mount(&server)
        .await;
    Mock::given(header("authorization", "JWT s3cr3t-token"))
        .respond_with(ResponseTemplate::new(200).set_body_json(json!({"username": "ada"})))
        .expect(50)
        .mount(&server)
        .await;
    let client = openedx::Client::builder(server.uri())
        .credentials(Credentials::client_credentials("worker", "s3cr3t"))
        .build()
        .unwrap();
    let calls = (0..50).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { client.me_get().send().await })
    });
    for call in futures::future::join_all(calls).await {
        call.unwrap().unwrap();
    }
}

#[tokio::test]
async fn clients_builders_and_errors_show_no_secret() {
    let server = server(ResponseTemplate::new(401)).await;
    for credentials in [
        Credentials::bearer("s3cr3t"),
        Credentials::jwt("s3cr3t"),
        Credentials::header("x-application-id", "s3cr3t"),
        Credentials::client_credentials("worker", "s3cr3t"),
    ] {
        let builder = openedx::Client::builder(server.uri()).credentials(credentials);
        let client = builder.clone().build().unwrap();
        let call = client.account_get().username("ada");
        let shown = format!("{builder:?} {client:?} {call:?}");
        let error = call.send().await.unwrap_err();
        let shown = format!("{shown} {error:?} {error:#?} {error}");
        assert!(!shown.contains("s3cr3t"), "{shown}");
    }
}

#[tokio::test]
async fn a_patch_leaves_alone_sets_and_clears() {
    let server = MockServer::start().await;
    Mock::given(method("PATCH"))
        .and(path("/api/user/v1/accounts/ada%20l."))
        .and(header("content-type", "application/merge-patch+json"))
        .and(body_string(r#"{"bio":"Mathematician.","city":null}"#))
        .respond_with(ResponseTemplate::new(403))
        .expect(1)
        .mount(&server)
        .await;
    let client = openedx::Client::builder(server.uri()).build().unwrap();
    let error = client
        .account_update()
        .username("ada l.")
        .body_map(|body| body.bio(Patch::set("Mathematician.")).city(Patch::Clear))
        .send()
        .await
        .unwrap_err();
    assert!(error.is_forbidden());
    assert_eq!(error.message(), None);
}

#[tokio::test]
async fn a_newer_server_costs_no_answer() {
    let time = json!({"value": "2025-01-17T14:02:11.000Z", "tomorrow": true});
    let provider = json!({"type": "tomorrow", "user_id": "1", "created": time, "updated": time});
    let user = json!({
        "id": "6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40",
        "aesthetics": {"theme": {"dark": false}, "font": {"size": 12}},
        "providers": {"iterable": [provider]},
        "tomorrow": {"any": "thing"},
    });
    let answer = ResponseTemplate::new(200).set_body_json(json!({"iterable": [user]}));
    let server = server(answer).await;
    let client = pieces::Client::builder(server.uri()).build().unwrap();

    let users = client.users_list().send().await.unwrap();

    let providers = users.users()[0].providers.as_ref().unwrap();
    let kind = &providers.iterable[0].type_;
    assert_eq!(*kind, ExternalProviderTypeEnum::Other("tomorrow".to_owned()));
    assert_eq!(serde_json::to_value(kind).unwrap(), Value::from("tomorrow"));
}

#[tokio::test]
async fn a_success_that_does_not_decode_keeps_operation_and_status() {
    let server = server(ResponseTemplate::new(203).set_body_string("<html>a portal</html>")).await;
    let client = pieces::Client::builder(server.uri()).build().unwrap();
    let error = client.users_list().send().await.unwrap_err();
    assert!(error.is_decode());
    assert_eq!(error.operation(), Some("users_list"));
    assert_eq!(error.status(), Some(StatusCode::NON_AUTHORITATIVE_INFORMATION));
    assert_eq!(error.body(), b"<html>a portal</html>");
    assert!(error.to_string().ends_with("is the base URL right?"), "{error}");
}
