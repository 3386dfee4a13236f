//! Tokens that are renewed with a refresh token.

use std::sync::{Arc, Mutex};

use futures::future::BoxFuture;
use serde_json::{Value, json};
use wiremock::matchers::{body_string, header, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::{AuthorizationCode, Credentials, Error, RefreshToken, RefreshTokenStore, Secret};

/// Keeps every token, or refuses to.
#[derive(Clone, Debug, Default)]
struct Kept {
    tokens: Arc<Mutex<Vec<String>>>,
    is_broken: bool,
}

impl RefreshTokenStore for Kept {
    fn save<'a>(
        &'a self,
        token: &'a Secret,
    ) -> BoxFuture<'a, Result<(), Box<dyn std::error::Error + Send + Sync>>> {
        Box::pin(async {
            if self.is_broken {
                return Err("the disk is full".into());
            }
            self.tokens.lock().unwrap().push(token.expose().to_owned());
            Ok(())
        })
    }
}

/// An endpoint that grants `access` and `refresh` for this form.
async fn grants(server: &MockServer, form: &str, access: &str, refresh: &str) {
    let granted = json!({
        "access_token": access, "token_type": "Bearer", "expires_in": 36000, "refresh_token": refresh,
    });
    Mock::given(path("/oauth2/token/"))
        .and(header("authorization", "Basic YXBwOnMlM0FjcmV0"))
        .and(body_string(form))
        .respond_with(ResponseTemplate::new(200).set_body_json(granted))
        .expect(1)
        .mount(server)
        .await;
}

/// A server that takes `access` and refuses every other token.
async fn takes(server: &MockServer, access: &str, times: u64) {
    Mock::given(path("/thing"))
        .and(header("authorization", format!("Bearer {access}")))
        .respond_with(ResponseTemplate::new(200).set_body_json(json!({})))
        .up_to_n_times(times)
        .mount(server)
        .await;
}

async fn refuses(server: &MockServer) {
    Mock::given(path("/thing")).respond_with(ResponseTemplate::new(401)).mount(server).await;
}

async fn call(server: &MockServer, source: &RefreshToken) -> Result<Value, Error> {
    let credentials = Credentials::token_source(source.clone());
    crate::transport::tests::get(server.uri(), credentials).await
}

fn application(code: Option<AuthorizationCode>) -> RefreshToken {
    let secret = Some(Secret::from("s:cret"));
    match code {
        Some(code) => RefreshToken::from_code("/oauth2/token/", "app", secret, code),
        None => RefreshToken::new("/oauth2/token/", "app", secret, "r0"),
    }
}

#[tokio::test]
async fn each_refresh_spends_the_token_that_came_last() {
    let server = MockServer::start().await;
    grants(&server, "grant_type=refresh_token&client_id=app&refresh_token=r0", "a1", "r1").await;
    grants(&server, "grant_type=refresh_token&client_id=app&refresh_token=r1", "a2", "r2").await;
    takes(&server, "a1", 1).await;
    takes(&server, "a2", 1).await;
    refuses(&server).await;
    let kept = Kept::default();
    let source = application(None).stored_in(kept.clone());
    call(&server, &source).await.unwrap();
    call(&server, &source).await.unwrap();
    assert_eq!(*kept.tokens.lock().unwrap(), ["r1", "r2"]);
}

#[tokio::test]
async fn a_code_is_redeemed_once_and_refreshed_from_then_on() {
    let server = MockServer::start().await;
    let form = "grant_type=authorization_code&client_id=app&code=c0\
                &redirect_uri=http%3A%2F%2Fapp%2Fdone&code_verifier=v";
    grants(&server, form, "a1", "r1").await;
    grants(&server, "grant_type=refresh_token&client_id=app&refresh_token=r1", "a2", "r2").await;
    takes(&server, "a1", 1).await;
    takes(&server, "a2", 1).await;
    refuses(&server).await;
    let code = AuthorizationCode::new("c0").redirect_uri("http://app/done").code_verifier("v");
    let source = application(Some(code));
    call(&server, &source).await.unwrap();
    call(&server, &source).await.unwrap();
}

#[tokio::test]
async fn an_access_token_is_not_used_before_its_refresh_token_is_kept() {
    let server = MockServer::start().await;
    grants(&server, "grant_type=refresh_token&client_id=app&refresh_token=r0", "a1", "r1").await;
    let source = application(None).stored_in(Kept { is_broken: true, ..Kept::default() });
    let error = call(&server, &source).await.unwrap_err();
    assert!(error.is_credentials());
    assert!(error.to_string().ends_with("its fetch failed: the disk is full"), "{error}");
    assert_eq!(server.received_requests().await.unwrap().len(), 1, "the token endpoint alone");
}

#[test]
fn a_source_shows_no_secret() {
    let code = AuthorizationCode::new("hush").code_verifier("hush");
    for source in [application(None), application(Some(code))] {
        let shown = format!("{source:?}");
        assert_eq!(shown, r#"RefreshToken("app", [redacted] at /oauth2/token/)"#);
    }
}
