//! The endpoints of Auth0: from the browser to a token, and from the token to a user.

use std::collections::HashMap;

use anyhow::{Context, Result};
use contract_tests::{Answer, Lab, answer};
use emeritus::pieces::types::{GrantType, OAuthToken};
use emeritus::reqwest::{self, Url};
use emeritus::{Credentials, Error, Secret, pieces};
use emeritus_mock::System;
use jiff::SignedDuration;

/// The pair of RFC 7636, appendix B.
const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
const BACK: &str = "https://app.example.test/back";

/// What an application asks for, with some values changed and the blank ones left out.
async fn authorize(lab: &Lab, changes: &[(&str, &str)]) -> Result<Answer> {
    let mut query: HashMap<&str, &str> = HashMap::from([
        ("audience", "https://pieces.us.auth0.com/api/v2/"),
        ("scope", "openid profile email offline_access"),
        ("response_type", "code"),
        ("client_id", "lab"),
        ("code_challenge_method", "S256"),
        ("code_challenge", CHALLENGE),
        ("response_mode", "query"),
        ("state", "s t"),
        ("redirect_uri", BACK),
    ]);
    query.extend(changes.iter().copied());
    query.retain(|_, value| !value.is_empty());
    let policy = reqwest::redirect::Policy::none();
    let browser = reqwest::Client::builder().redirect(policy).build()?;
    let url = format!("{}/authorize", lab.server.url(System::Pieces));
    Ok(answer(browser.get(url).query(&query)).await?)
}

fn location(answered: &Answer) -> Result<Url> {
    Ok(Url::parse(answered.headers["location"].to_str()?)?)
}

/// A code for the application `lab`.
async fn code(lab: &Lab, changes: &[(&str, &str)]) -> Result<String> {
    let back = location(&authorize(lab, changes).await?)?;
    let code = back.query_pairs().find(|(name, _)| name == "code");
    Ok(code.context("no code")?.1.into_owned())
}

/// Exchanges a code, with some of what shows that it is ours.
async fn exchange(
    client: &pieces::Client,
    grant_type: GrantType,
    [client_id, code, redirect_uri, verifier]: [&str; 4],
) -> Result<OAuthToken, Error> {
    let call = client.token_create().body_map(|body| {
        body.grant_type(grant_type)
            .client_id(client_id)
            .code(Secret::from(code))
            .redirect_uri(redirect_uri)
            .code_verifier(Secret::from(verifier))
    });
    Ok(call.send().await?.into_inner())
}

#[tokio::test]
async fn a_code_from_the_browser_becomes_a_token_that_signs_in() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.pieces()?;
    let code = code(&lab, &[]).await?;
    let token =
        exchange(&client, GrantType::AuthorizationCode, ["lab", &code, BACK, VERIFIER]).await?;
    assert_eq!(token.scope.as_deref(), Some("openid profile email offline_access"));
    assert!(token.id_token.is_some() && token.refresh_token.is_some());
    let bearer = Credentials::bearer(token.access_token.clone());
    let auth0 = pieces::Client::builder(lab.server.url(System::Pieces)).credentials(bearer);
    let account = auth0.build()?.userinfo_get().send().await?.into_inner();
    assert_eq!(account.email.as_deref(), Some("ines.okafor@example.test"));
    let user = client.sign_in(token).await?;
    assert_eq!(user.username.as_deref(), Some("inesok"));
    assert_eq!(client.os_sign_in().send().await?.id, user.id);
    Ok(())
}

#[tokio::test]
async fn what_a_token_is_for_decides_what_comes_with_it() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.pieces()?;
    for (scope, identity, refreshes) in
        [("email", false, false), ("openid", true, false), ("offline_access", false, true)]
    {
        let code = code(&lab, &[("scope", scope)]).await?;
        let shown = ["lab", code.as_str(), BACK, VERIFIER];
        let token = exchange(&client, GrantType::AuthorizationCode, shown).await?;
        assert_eq!(token.id_token.is_some(), identity, "{scope}");
        assert_eq!(token.refresh_token.is_some(), refreshes, "{scope}");
    }
    Ok(())
}

#[tokio::test]
async fn a_code_that_is_not_ours_or_not_fresh_is_refused() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.pieces()?;
    let good = code(&lab, &[]).await?;
    for (client_id, redirect_uri, verifier, description) in [
        ("other", BACK, VERIFIER, "Invalid authorization code"),
        ("lab", "https://elsewhere.example.test", VERIFIER, "The redirect URI is wrong"),
        ("lab", BACK, "guessed", "Failed to verify code verifier"),
        ("lab", BACK, CHALLENGE, "Failed to verify code verifier"),
    ] {
        let code = code(&lab, &[]).await?;
        let shown = [client_id, code.as_str(), redirect_uri, verifier];
        let refused = exchange(&client, GrantType::AuthorizationCode, shown).await;
        let refused = refused.err().context("granted")?;
        assert!(refused.is_forbidden());
        let problem = refused.oauth_error().context("no OAuth error")?;
        assert_eq!(problem.error, "invalid_grant");
        assert_eq!(problem.error_description.as_deref(), Some(description));
        // One try is all that a code is good for.
        let shown = ["lab", code.as_str(), BACK, VERIFIER];
        assert!(exchange(&client, GrantType::AuthorizationCode, shown).await.is_err());
    }
    lab.advance(SignedDuration::from_mins(10));
    let late =
        exchange(&client, GrantType::AuthorizationCode, ["lab", &good, BACK, VERIFIER]).await;
    assert!(late.is_err_and(|error| error.is_forbidden()));
    Ok(())
}

#[tokio::test]
async fn a_refresh_token_grants_again_and_again() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.pieces()?;
    let code = code(&lab, &[]).await?;
    let first =
        exchange(&client, GrantType::AuthorizationCode, ["lab", &code, BACK, VERIFIER]).await?;
    let refresh = first.refresh_token.context("no refresh token")?;
    for _ in 0..2 {
        let shown = ["lab", refresh.expose(), "", ""];
        let again = exchange(&client, GrantType::RefreshToken, shown).await?;
        assert_ne!(again.access_token, first.access_token);
        assert!(again.refresh_token.is_none());
    }
    for (client_id, token) in [("other", refresh.expose()), ("lab", "nobody's")] {
        let refused = exchange(&client, GrantType::RefreshToken, [client_id, token, "", ""]).await;
        assert!(refused.is_err_and(|error| error.is_forbidden()), "{client_id}");
    }
    Ok(())
}

#[tokio::test]
async fn a_code_comes_back_in_the_way_that_was_asked_for() -> Result<()> {
    let lab = Lab::start().await?;
    let query = location(&authorize(&lab, &[]).await?)?;
    assert!(query.as_str().starts_with(&format!("{BACK}?code=")), "{query}");
    assert!(query.as_str().ends_with("&state=s+t"), "{query}");
    let fragment = location(&authorize(&lab, &[("response_mode", "fragment")]).await?)?;
    assert!(fragment.fragment().is_some_and(|text| text.starts_with("code=")), "{fragment}");
    assert_eq!(fragment.query(), None);
    for (mode, has) in [("form_post", "name=\"code\""), ("web_message", "postMessage")] {
        let page = authorize(&lab, &[("response_mode", mode)]).await?;
        assert_eq!((page.status, page.content_type.as_str()), (200, "text/html; charset=utf-8"));
        assert!(page.text.contains(has), "{}", page.text);
    }
    let elsewhere = location(&authorize(&lab, &[("redirect_uri", ""), ("state", "")]).await?)?;
    assert!(elsewhere.as_str().starts_with("http://localhost:1000/?code="), "{elsewhere}");
    Ok(())
}

#[tokio::test]
async fn a_request_that_is_incomplete_gets_no_code() -> Result<()> {
    let lab = Lab::start().await?;
    for change in [
        ("audience", ""),
        ("scope", ""),
        ("response_type", ""),
        ("response_type", "token"),
        ("client_id", ""),
        ("code_challenge_method", "plain"),
        ("code_challenge", ""),
        ("code_challenge", "short"),
        ("response_mode", ""),
        ("response_mode", "smoke_signal"),
        ("redirect_uri", "javascript:alert(1)"),
    ] {
        let refused = authorize(&lab, &[change]).await?;
        assert_eq!(refused.status, 400, "{change:?}");
        assert!(refused.content_type.starts_with("text/plain"), "{change:?}");
    }
    Ok(())
}

#[tokio::test]
async fn a_form_that_is_incomplete_gets_no_token() -> Result<()> {
    let lab = Lab::start().await?;
    let form = "application/x-www-form-urlencoded";
    for (media_type, body) in [
        (form, ""),
        (form, "grant_type=authorization_code&client_id=lab"),
        (form, "grant_type=password&client_id=lab&code=c&redirect_uri=r&code_verifier=v"),
        ("application/json", "{}"),
    ] {
        let request = lab.request(System::Pieces, "POST", "/oauth/token");
        let refused = answer(request.header("content-type", media_type).body(body)).await?;
        assert_eq!((refused.status, &refused.json()["error"]), (400, &"invalid_request".into()));
    }
    Ok(())
}

#[tokio::test]
async fn a_token_says_whose_it_is_until_it_expires() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.pieces()?;
    client.os_sign_in().send().await?;
    let token = client.access_token().await?;
    let url = lab.server.url(System::Pieces);
    let asked = |token: Secret| {
        let client = pieces::Client::builder(&url).credentials(Credentials::bearer(token)).build();
        async move { client?.userinfo_get().send().await }
    };
    assert_eq!(asked(token.clone()).await?.nickname.as_deref(), Some("inesok"));
    let nobody = asked("nobody's".into()).await.err().context("answered")?;
    assert!(nobody.is_unauthorized());
    assert!(client.userinfo_get().send().await.is_err_and(|error| error.is_unauthorized()));
    lab.advance(SignedDuration::from_hours(24));
    assert!(asked(token).await.is_err_and(|error| error.is_unauthorized()));
    Ok(())
}

#[tokio::test]
async fn signing_out_of_the_browser_shows_a_page() -> Result<()> {
    let lab = Lab::start().await?;
    for (path, has_link) in [
        ("/v2/logout", false),
        ("/v2/logout?client_id=lab&returnTo=https%3A%2F%2Fapp.example.test%2F%22%3E", true),
        ("/v2/logout?returnTo=javascript%3Aalert(1)", false),
    ] {
        let page = answer(lab.request(System::Pieces, "GET", path)).await?;
        assert_eq!((page.status, page.content_type.as_str()), (200, "text/html; charset=utf-8"));
        assert_eq!(page.text.contains("<a href=\"https://app.example.test/"), has_link, "{path}");
        assert!(!page.text.contains("\">\">") && !page.text.contains("alert"), "{}", page.text);
    }
    Ok(())
}
