//! Members who log in.

use emeritus::chrono::TimeDelta;
use emeritus::open_humans::{LoginRequest, Member, MemberStore, MemoryStore};
use emeritus::reqwest::Url;

use super::*;

const TOKEN: &str = "/oauth2/token/";

fn parameter(url: &str, name: &str) -> Option<String> {
    let url = Url::parse(url).unwrap();
    url.query_pairs().find(|(found, _)| found == name).map(|(_, value)| value.into_owned())
}

fn callback(login: &LoginRequest) -> String {
    let state = parameter(&login.url, "state").unwrap();
    format!("{REDIRECT_URL}?code=c1&state={state}&origin=external")
}

async fn site_that_grants() -> Site {
    let site = Site::start().await;
    site.answer("POST", TOKEN, grant("a1", "r1")).await;
    site.answer("GET", &format!("{API}/exchange-member/"), ok(exchanged(MARLOW))).await;
    site
}

#[tokio::test]
async fn the_browser_is_sent_to_the_page_that_joins_the_project() {
    let site = Site::start().await;
    let login = site.oauth().authorize_url().scope("read write").build().unwrap();
    let page = format!("{}/direct-sharing/projects/oauth2/authorize/?", site.url());
    assert!(login.url.starts_with(&page), "{}", login.url);
    for (name, expected) in [
        ("client_id", Some("tidal steps")),
        ("response_type", Some("code")),
        ("redirect_uri", Some(REDIRECT_URL)),
        ("scope", Some("read write")),
        ("code_challenge", None),
    ] {
        assert_eq!(parameter(&login.url, name).as_deref(), expected, "{name}");
    }
    let other = site.oauth().authorize_url().build().unwrap();
    let states = [&login, &other].map(|login| parameter(&login.url, "state").unwrap());
    assert!(states[0].len() >= 43 && states[0] != states[1], "{states:?}");
    assert_eq!(parameter(&other.url, "scope"), None);
}

#[tokio::test]
async fn a_browser_that_comes_back_makes_a_member() {
    let site = site_that_grants().await;
    let store = MemoryStore::default();
    let oauth = site.oauth().with_store(store.clone());
    let login = oauth.authorize_url().pkce().build().unwrap();
    assert_eq!(parameter(&login.url, "code_challenge_method").as_deref(), Some("S256"));
    let member = Member::from_callback(&oauth, &login.pending, &callback(&login)).await.unwrap();
    assert_eq!(member.project_member_id(), MARLOW);

    let asked = &site.requests_to(TOKEN).await[0];
    // `tidal+steps:s3cr3t%2B`: form-encoded before it is Basic.
    assert_eq!(header(asked, "authorization"), Some("Basic dGlkYWwrc3RlcHM6czNjcjN0JTJC"));
    assert_eq!(header(asked, "content-type"), Some("application/x-www-form-urlencoded"));
    let form = String::from_utf8_lossy(&asked.body).into_owned();
    let sent = |name| parameter(&format!("http://x/?{form}"), name);
    assert_eq!(sent("grant_type").as_deref(), Some("authorization_code"));
    assert_eq!(sent("code").as_deref(), Some("c1"));
    assert_eq!(sent("redirect_uri").as_deref(), Some(REDIRECT_URL));
    assert!(sent("code_verifier").is_some_and(|verifier| verifier.len() == 43));

    let record = store.load(MARLOW).await.unwrap().unwrap();
    let tokens = record.tokens.unwrap();
    assert_eq!((tokens.access_token.expose(), tokens.refresh_token.expose()), ("a1", "r1"));
    assert_eq!(tokens.expires_at, site.now() + TimeDelta::seconds(36000));
    assert_eq!(tokens.scope, "read write");
}

#[tokio::test]
async fn a_browser_that_was_not_sent_out_gets_nothing() {
    let site = site_that_grants().await;
    let oauth = site.oauth();
    let (ours, other) =
        (oauth.authorize_url().build().unwrap(), oauth.authorize_url().build().unwrap());
    for query in [callback(&other), "code=c1".to_owned(), "error=access_denied".to_owned()] {
        let error = Member::from_callback(&oauth, &ours.pending, &query).await.unwrap_err();
        assert!(error.is_callback(), "{query}");
    }
    assert!(site.requests().await.is_empty());
}

#[tokio::test]
async fn a_member_who_comes_back_gets_the_new_tokens() {
    let site = site_that_grants().await;
    let oauth = site.oauth();
    let old = Tokens::new("old", "older", site.now());
    Member::create(&oauth, MARLOW, old).await.unwrap();
    let member = Member::from_code(&oauth, "c1").await.unwrap();
    assert_eq!(member.access_token().await.unwrap().expose(), "a1");
    let again = Member::load(&oauth, MARLOW).await.unwrap().unwrap();
    assert_eq!(again.access_token().await.unwrap().expose(), "a1");
    assert!(Member::load(&oauth, "00000000").await.unwrap().is_none());
}

#[tokio::test]
async fn a_login_that_fails_says_why_and_shows_no_secret() {
    for (status, body, oauth_error) in [
        (400, json!({"error": "invalid_grant"}), Some("invalid_grant")),
        (401, json!({"error": "invalid_grant"}), Some("invalid_grant")),
        (401, json!({"error": "invalid_client"}), Some("invalid_client")),
        (200, json!({"error": "invalid_grant"}), None),
        (200, json!({"access_token": "s3cr3t-a", "token_type": "Bearer"}), None),
        (502, json!(null), None),
    ] {
        let site = Site::start().await;
        let answer = ResponseTemplate::new(status).set_body_json(body);
        site.answer("POST", TOKEN, answer).await;
        let error = Member::from_code(&site.oauth(), "s3cr3t-code").await.unwrap_err();
        let found = error.oauth_error().map(|oauth| oauth.error.as_str());
        assert_eq!((error.operation(), found), (Some("token_create"), oauth_error));
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        assert_eq!(error.is_decode(), status == 200);
        assert!(!shown(&error).contains("s3cr3t"), "{error}");
    }
    let error = Member::from_code(&Site::start().await.oauth(), "").await.unwrap_err();
    assert!(error.is_invalid_request());
}

#[tokio::test]
async fn an_expiry_beyond_all_times_is_the_end_of_time() {
    for expires_in in [json!(i64::MAX), json!(1e300), json!(-5)] {
        let site = Site::start().await;
        let tokens = json!({"access_token": "a", "refresh_token": "r", "expires_in": expires_in});
        site.answer("POST", TOKEN, ok(tokens)).await;
        site.oauth().refresh(&"r0".into()).await.unwrap();
    }
}

#[tokio::test]
async fn what_holds_secrets_shows_none() {
    let site = Site::start().await;
    let oauth = site.oauth();
    let tokens = Tokens::new("s3cr3t", "s3cr3t", site.now());
    let member = Member::create(&oauth, MARLOW, tokens.clone()).await.unwrap();
    let client = member.client();
    let record = oauth.store().load(MARLOW).await.unwrap();
    let shown = format!("{oauth:?} {tokens:?} {member:?} {client:?} {record:?}");
    assert!(!shown.contains("s3cr3t"), "{shown}");
}

#[test]
fn a_redirect_url_that_is_none_is_refused() {
    let client = Client::builder("https://www.openhumans.org").build().unwrap();
    for url in ["", "/complete", "steps.example/complete", "javascript:alert(1)"] {
        let error = OAuth::new(&client, "tidal-steps", "s3cr3t", url).unwrap_err();
        assert!(error.is_configuration(), "{url}");
    }
}
