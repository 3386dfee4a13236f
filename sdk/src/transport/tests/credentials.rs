//! What credentials put on the wire, and nowhere else.

use super::*;

#[tokio::test]
async fn credentials_that_cannot_be_renewed_are_sent_once() {
    for (credentials, name, value) in [
        (Credentials::bearer("s3cr3t"), "authorization", "Bearer s3cr3t"),
        (Credentials::jwt("s3cr3t"), "authorization", "JWT s3cr3t"),
        (Credentials::header("X-Edx-Api-Key", "s3cr3t"), "x-edx-api-key", "s3cr3t"),
        (Credentials::session("s3cr3t", "c5rf"), "cookie", "sessionid=s3cr3t; csrftoken=c5rf"),
        (Credentials::session("s3cr3t", "c5rf"), "x-csrftoken", "c5rf"),
        (Credentials::csrf("c5rf"), "cookie", "csrftoken=c5rf"),
    ] {
        let server = MockServer::start().await;
        Mock::given(header(name, value))
            .respond_with(ResponseTemplate::new(401))
            .expect(1)
            .mount(&server)
            .await;
        let error = Caller::new(&server, credentials).call("account_get").await.unwrap_err();
        assert!(error.is_unauthorized());
        assert_eq!(times(&server, TOKEN_PATH).await, 0);
    }
}

#[tokio::test]
async fn a_token_goes_into_the_query_where_it_is_read_nowhere_else() {
    let server = MockServer::start().await;
    answer_all(&server, ok()).await;
    let caller = Caller::new(&server, Credentials::bearer("s3cr3t&x"));
    caller.call("members_list").await.unwrap();
    let requests = server.received_requests().await.unwrap();
    assert_eq!(requests[0].url.query(), Some("email=ada@example.test&access_token=s3cr3t%26x"));
    assert!(!requests[0].headers.contains_key("authorization"));
}

#[tokio::test]
async fn a_token_in_the_query_is_in_no_error() {
    let caller = Caller::at(nobody(), Credentials::bearer("s3cr3t"));
    let error = caller.call("members_list").await.unwrap_err();
    assert!(error.is_connect());
    assert!(!format!("{error} {error:?}").contains("s3cr3t"), "{error}");
}

#[tokio::test]
async fn without_credentials_nothing_is_sent() {
    let server = MockServer::start().await;
    answer_all(&server, ok()).await;
    Caller::new(&server, Credentials::none()).call("account_get").await.unwrap();
    let requests = server.received_requests().await.unwrap();
    assert!(!requests[0].headers.contains_key("authorization"));
}

#[tokio::test]
async fn what_holds_secrets_shows_none() {
    let server = server_with_tokens(token("s3cr3t-token")).await;
    answer_all(&server, ResponseTemplate::new(401)).await;
    for credentials in [
        Credentials::none(),
        Credentials::bearer("s3cr3t"),
        Credentials::jwt("s3cr3t"),
        Credentials::header("x-application-id", "s3cr3t"),
        Credentials::session("s3cr3t", "s3cr3t"),
        Credentials::csrf("s3cr3t"),
        Credentials::client_credentials("worker", "s3cr3t"),
    ] {
        let caller = Caller::new(&server, credentials);
        let error = caller.call("account_get").await.unwrap_err();
        let shown = format!("{:?} {error:?} {error}", caller.session);
        assert!(!shown.contains("s3cr3t"), "{shown}");
    }
}

#[test]
fn credentials_that_no_header_can_carry_are_refused_without_being_shown() {
    for credentials in [
        Credentials::bearer("s3cr3t\n"),
        Credentials::jwt("s3cr3t\0"),
        Credentials::header("X-Edx-Api-Key", "s3cr3t\r\n"),
        Credentials::header("no header", "s3cr3t"),
        Credentials::session("s3cr3t; sessionid=x", "s3cr3t"),
        Credentials::session("s3cr3t", "s3cr3t\n"),
        Credentials::csrf("s3cr3t,"),
    ] {
        let error = Authority::new("http://localhost", credentials).unwrap_err();
        assert!(error.is_configuration());
        assert!(!format!("{error} {error:?}").contains("s3cr3t"), "{error}");
    }
}
