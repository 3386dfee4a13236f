//! How an Open Humans project is granted tokens, renews them, takes them back and asks about them.

use anyhow::{Context, Result};
use contract_tests::open_humans::{
    CLIENT_ID, CLIENT_SECRET, GENE_VAULT, MARLOW, REDIRECT_URL, TIDAL_STEPS,
};
use contract_tests::{Answer, Lab, START, answer};
use emeritus::open_humans::types::{AccessToken, builder::AccessTokenRequest};
use emeritus::{Error, Secret, open_humans};
use emeritus_mock::System;
use emeritus_mock::open_humans::{ACCESS_TOKEN_LIFETIME, Account, AuthorizationRequest};
use jiff::SignedDuration;
use reqwest::RequestBuilder;
use reqwest::multipart::Form;
use serde_json::{Value, json};

const TOKEN: &str = "/oauth2/token/";
const REVOCATION: &str = "/oauth2/revoke_token/";
const INTROSPECTION: &str = "/oauth2/introspect/";
const EVERY_SCOPE: &str = "read write american-gut go-viral pgp wildlife open-humans";

/// A code with which `marlow_v` lets [`TIDAL_STEPS`] act.
fn code(lab: &Lab, change: impl FnOnce(&mut AuthorizationRequest)) -> Result<String> {
    let mut request = AuthorizationRequest::code(CLIENT_ID);
    change(&mut request);
    let world = lab.world();
    let mut site = world.open_humans();
    let marlow = site.account_by_username("marlow_v").map(Account::id).context("an account")?;
    let approved = site.approve(marlow, &request, true, world.clock.now(), &world.ids)?;
    Ok(approved.code.expose().to_owned())
}

fn anonymous(lab: &Lab) -> Result<open_humans::Client, Error> {
    open_humans::Client::builder(lab.server.url(System::OpenHumans)).build()
}

fn as_client(form: AccessTokenRequest) -> AccessTokenRequest {
    form.client_id(CLIENT_ID.to_owned()).client_secret(Secret::from(CLIENT_SECRET))
}

async fn redeem(lab: &Lab, code: &str) -> Result<AccessToken, Error> {
    let client = anonymous(lab)?;
    let form = |form| as_client(form).grant_type("authorization_code").code(Secret::from(code));
    Ok(client.token_create().body_map(form).send().await?.into_inner())
}

async fn refresh(lab: &Lab, token: &str) -> Result<AccessToken, Error> {
    let client = anonymous(lab)?;
    let form =
        |form| as_client(form).grant_type("refresh_token").refresh_token(Secret::from(token));
    Ok(client.token_create().body_map(form).send().await?.into_inner())
}

/// Whom a token speaks for, or how it is refused.
async fn acts(lab: &Lab, token: &str) -> Result<Value> {
    let path = format!("/api/direct-sharing/project/exchange-member/?access_token={token}");
    let answered = answer(lab.request(System::OpenHumans, "GET", &path)).await?;
    Ok(answered.json())
}

async fn assert_works(lab: &Lab, token: &Secret) -> Result<()> {
    assert_eq!(acts(lab, token.expose()).await?["project_member_id"], MARLOW);
    Ok(())
}

async fn assert_dead(lab: &Lab, token: &Secret) -> Result<()> {
    assert_eq!(acts(lab, token.expose()).await?, json!({ "detail": "Invalid token." }));
    Ok(())
}

fn post(lab: &Lab, path: &str) -> RequestBuilder {
    lab.request(System::OpenHumans, "POST", path)
}

fn basic(request: RequestBuilder) -> RequestBuilder {
    request.basic_auth(CLIENT_ID, Some(CLIENT_SECRET))
}

fn assert_uncached(answered: &Answer) {
    assert_eq!(answered.headers["cache-control"], "no-store");
    assert_eq!(answered.headers["pragma"], "no-cache");
    assert_eq!(answered.content_type, "application/json");
    assert!(!answered.headers.contains_key("allow"));
    assert!(!answered.headers.contains_key("access-control-allow-origin"));
}

#[tokio::test]
async fn a_code_is_redeemed_for_a_pair_with_its_scopes() -> Result<()> {
    let lab = Lab::start().await?;
    let granted = redeem(&lab, &code(&lab, |_| ())?).await?;
    assert_eq!((granted.expires_in, granted.token_type.as_str()), (36_000, "Bearer"));
    assert_eq!(granted.scope, EVERY_SCOPE);
    assert_eq!(
        (granted.access_token.expose().len(), granted.refresh_token.expose().len()),
        (30, 30)
    );
    assert_works(&lab, &granted.access_token).await?;
    let narrow = code(&lab, |request| request.scope = Some("read".to_owned()))?;
    assert_eq!(redeem(&lab, &narrow).await?.scope, "read");
    Ok(())
}

#[tokio::test]
async fn every_way_to_send_the_form_and_the_client_is_taken() -> Result<()> {
    let lab = Lab::start().await?;
    for (name, request) in [
        ("Basic", basic(post(&lab, TOKEN))),
        ("form", post(&lab, TOKEN)),
        ("Basic and form", post(&lab, TOKEN).basic_auth(CLIENT_ID, Some("wrong"))),
    ] {
        let code = code(&lab, |_| ())?;
        let mut form = vec![("grant_type", "authorization_code"), ("code", &code)];
        if name.ends_with("form") {
            form.extend([("client_id", CLIENT_ID), ("client_secret", CLIENT_SECRET)]);
        }
        form.push(("redirect_uri", REDIRECT_URL));
        let granted = answer(request.form(&form)).await?;
        assert_eq!(granted.status, 200, "{name}: {}", granted.text);
        assert_uncached(&granted);
    }
    let form =
        Form::new().text("grant_type", "authorization_code").text("code", code(&lab, |_| ())?);
    assert_eq!(answer(basic(post(&lab, TOKEN)).multipart(form)).await?.status, 200);
    Ok(())
}

#[tokio::test]
async fn every_refusal_is_worded_as_the_real_one() -> Result<()> {
    let lab = Lab::start().await?;
    let (code, pair) = (code(&lab, |_| ())?, redeem(&lab, &code(&lab, |_| ())?).await?);
    let refresh_token = pair.refresh_token.expose();
    let by_code = ("grant_type", "authorization_code");
    let by_refresh = ("grant_type", "refresh_token");
    let good = Some((CLIENT_ID, CLIENT_SECRET));
    let gene_vault = Some(("gene-vault", "gene-vault-secret"));
    let bare = |error: &str| json!({ "error": error });
    let invalid =
        |description: &str| json!({ "error": "invalid_request", "error_description": description });
    let elsewhere = ("redirect_uri", "http://127.0.0.1:5000/elsewhere");
    let (with_code, with_refresh) = (("code", code.as_str()), ("refresh_token", refresh_token));
    for (client, form, status, body) in [
        (good, vec![], 400, bare("unsupported_grant_type")),
        (None, vec![("grant_type", "implicit")], 400, bare("unsupported_grant_type")),
        (good, vec![("grant_type", "client_credentials")], 400, bare("unauthorized_client")),
        (good, vec![("grant_type", "password")], 400, bare("unauthorized_client")),
        (None, vec![("grant_type", "client_credentials")], 401, bare("invalid_client")),
        (good, vec![by_code], 400, invalid("Missing code parameter.")),
        (good, vec![by_refresh], 400, invalid("Missing refresh token parameter.")),
        (None, vec![by_code, with_code], 401, bare("invalid_client")),
        (Some((CLIENT_ID, "wrong")), vec![by_code, with_code], 401, bare("invalid_client")),
        (Some(("nobody", CLIENT_SECRET)), vec![by_code, with_code], 401, bare("invalid_client")),
        (None, vec![by_refresh, with_refresh], 401, bare("invalid_client")),
        (good, vec![by_code, ("code", "unknown")], 400, bare("invalid_grant")),
        (good, vec![by_code, ("code", "")], 400, bare("invalid_grant")),
        (gene_vault, vec![by_code, with_code], 400, bare("invalid_grant")),
        (good, vec![by_code, with_code, elsewhere], 400, invalid("Mismatching redirect URI.")),
        (good, vec![by_refresh, ("refresh_token", "unknown")], 400, bare("invalid_grant")),
        (gene_vault, vec![by_refresh, with_refresh], 400, bare("invalid_grant")),
        (good, vec![by_refresh, with_refresh, ("scope", "email")], 400, bare("invalid_scope")),
    ] {
        let mut request = post(&lab, TOKEN).form(&form);
        if let Some((id, secret)) = client {
            request = request.basic_auth(id, Some(secret));
        }
        let refused = answer(request).await?;
        assert_eq!((refused.status, refused.json()), (status, body), "{form:?}");
        assert_uncached(&refused);
        let challenge = refused.headers.get("www-authenticate");
        let expected = (status == 401).then_some("Bearer error=\"invalid_client\"");
        assert_eq!(challenge.map(|value| value.to_str().unwrap_or_default()), expected);
    }
    assert!(redeem(&lab, &code).await.is_ok(), "nothing of that has spent the code");
    assert!(refresh(&lab, refresh_token).await.is_ok(), "nor the refresh token");
    Ok(())
}

#[tokio::test]
async fn a_body_that_is_no_form_says_nothing_and_a_get_is_not_answered() -> Result<()> {
    let lab = Lab::start().await?;
    let body = json!({ "grant_type": "refresh_token", "refresh_token": "x" });
    let refused = answer(basic(post(&lab, TOKEN)).json(&body)).await?;
    assert_eq!(
        (refused.status, refused.json()),
        (400, json!({ "error": "unsupported_grant_type" }))
    );
    let refused = answer(lab.request(System::OpenHumans, "GET", TOKEN)).await?;
    assert_eq!((refused.status, refused.text.as_str()), (405, ""));
    let large = "x".repeat(2_700_000);
    let fields: Vec<_> = (0..1001).map(|number| (number.to_string(), "x")).collect();
    for path in [TOKEN, REVOCATION, INTROSPECTION] {
        for request in [
            post(&lab, path).form(&[("token", &large)]),
            post(&lab, path).form(&fields),
            post(&lab, path).header("content-type", "multipart/form-data").body("x"),
        ] {
            let refused = answer(request).await?;
            assert_eq!(refused.status, 400, "{path}");
            assert!(refused.text.contains("<h1>Bad Request (400)</h1>"), "{path}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_code_dies_after_half_an_hour_or_when_it_is_redeemed() -> Result<()> {
    let lab = Lab::start().await?;
    let (early, late) = (code(&lab, |_| ())?, code(&lab, |_| ())?);
    lab.advance(SignedDuration::from_secs(1799));
    let pair = redeem(&lab, &early).await?;
    assert!(redeem(&lab, &early).await.is_err(), "it is good once");
    assert_works(&lab, &pair.access_token).await?;
    lab.advance(SignedDuration::from_secs(1));
    let error = redeem(&lab, &late).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(400));
    assert_eq!(error.body(), br#"{"error":"invalid_grant"}"#);
    Ok(())
}

#[tokio::test]
async fn pairs_are_rotated_one_by_one() -> Result<()> {
    let lab = Lab::start().await?;
    let first = redeem(&lab, &code(&lab, |_| ())?).await?;
    let second = redeem(&lab, &code(&lab, |_| ())?).await?;
    assert_works(&lab, &first.access_token).await?;
    let renewed = refresh(&lab, first.refresh_token.expose()).await?;
    assert_eq!(renewed.scope, EVERY_SCOPE);
    assert_dead(&lab, &first.access_token).await?;
    assert_works(&lab, &renewed.access_token).await?;
    assert_works(&lab, &second.access_token).await?;
    let error = refresh(&lab, first.refresh_token.expose()).await.unwrap_err();
    assert_eq!(error.body(), br#"{"error":"invalid_grant"}"#);
    assert_works(&lab, &renewed.access_token).await?;
    // A refresh token outlives its access token by as much as one likes.
    lab.advance(ACCESS_TOKEN_LIFETIME);
    let expired = acts(&lab, renewed.access_token.expose()).await?;
    assert_eq!(expired, json!({ "detail": "Expired token." }));
    lab.advance(SignedDuration::from_hours(24 * 365));
    let again = refresh(&lab, renewed.refresh_token.expose()).await?;
    assert_works(&lab, &again.access_token).await
}

#[tokio::test]
async fn a_refresh_may_ask_for_less_and_never_gets_it_back() -> Result<()> {
    let lab = Lab::start().await?;
    let pair = redeem(&lab, &code(&lab, |_| ())?).await?;
    let with_scope = async |token: &Secret, scope: &str| {
        let form =
            [("grant_type", "refresh_token"), ("refresh_token", token.expose()), ("scope", scope)];
        answer(basic(post(&lab, TOKEN)).form(&form)).await
    };
    let narrow = with_scope(&pair.refresh_token, "write read").await?.json();
    assert_eq!(narrow["scope"], "write read");
    let narrow = Secret::from(narrow["refresh_token"].as_str().context("a token")?);
    assert_eq!(with_scope(&narrow, "read pgp").await?.json(), json!({ "error": "invalid_scope" }));
    assert_eq!(with_scope(&narrow, "").await?.json()["scope"], "write read");
    Ok(())
}

#[tokio::test]
async fn a_code_with_a_challenge_is_redeemed_by_who_knows_the_verifier() -> Result<()> {
    let lab = Lab::start().await?;
    // Appendix B of RFC 7636.
    let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    let hashed = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    for (challenge, method) in [(hashed, Some("S256")), (verifier, Some("plain")), (verifier, None)]
    {
        let code = code(&lab, |request| {
            request.code_challenge = Some(challenge.to_owned());
            request.code_challenge_method = method.map(str::to_owned);
        })?;
        let redeem = async |verifier: Option<&str>| {
            let mut form = vec![("grant_type", "authorization_code"), ("code", &code)];
            form.extend(verifier.map(|verifier| ("code_verifier", verifier)));
            answer(basic(post(&lab, TOKEN)).form(&form)).await
        };
        let missing = redeem(None).await?;
        let required =
            json!({ "error": "invalid_request", "error_description": "Code verifier required." });
        assert_eq!((missing.status, missing.json()), (400, required), "{method:?}");
        let wrong = redeem(Some("guessed")).await?;
        assert_eq!((wrong.status, wrong.json()), (400, json!({ "error": "invalid_grant" })));
        assert_eq!(redeem(Some(verifier)).await?.status, 200, "{method:?}");
    }
    Ok(())
}

#[tokio::test]
async fn a_revoked_access_token_leaves_a_refresh_token_that_works_without_scopes() -> Result<()> {
    let lab = Lab::start().await?;
    let pair = redeem(&lab, &code(&lab, |_| ())?).await?;
    let form = [("token", pair.access_token.expose()), ("token_type_hint", "access_token")];
    let revoked = answer(basic(post(&lab, REVOCATION)).form(&form)).await?;
    assert_eq!((revoked.status, revoked.text.as_str()), (200, ""));
    assert_eq!(revoked.content_type, "text/html; charset=utf-8");
    assert_dead(&lab, &pair.access_token).await?;
    let renewed = refresh(&lab, pair.refresh_token.expose()).await?;
    assert_eq!(renewed.scope, "");
    assert_works(&lab, &renewed.access_token).await
}

#[tokio::test]
async fn a_revoked_refresh_token_takes_its_access_token_with_it_and_nobody_leaves() -> Result<()> {
    let lab = Lab::start().await?;
    let pair = redeem(&lab, &code(&lab, |_| ())?).await?;
    let client = anonymous(&lab)?;
    let token = pair.refresh_token.expose();
    for token in [token, token, "nobody's"] {
        let sent = client.token_revoke().body_map(|form| {
            let form = form.client_id(CLIENT_ID.to_owned());
            form.client_secret(Secret::from(CLIENT_SECRET)).token(Secret::from(token))
        });
        sent.send().await?;
    }
    assert_dead(&lab, &pair.access_token).await?;
    assert!(refresh(&lab, token).await.is_err());
    let site = lab.world().open_humans();
    let member = site.membership(MARLOW).context("a member")?;
    assert!(site.is_active(member));
    Ok(())
}

#[tokio::test]
async fn a_revocation_needs_a_token_and_a_client() -> Result<()> {
    let lab = Lab::start().await?;
    let missing =
        json!({ "error": "invalid_request", "error_description": "Missing token parameter." });
    let refused = answer(post(&lab, REVOCATION).form(&[("x", "y")])).await?;
    assert_eq!((refused.status, refused.json()), (400, missing));
    assert_uncached(&refused);
    let token = lab.member_token(MARLOW);
    let form = [("token", token.expose()), ("client_id", CLIENT_ID), ("client_secret", "wrong")];
    let refused = answer(post(&lab, REVOCATION).form(&form)).await?;
    assert_eq!((refused.status, refused.json()), (401, json!({ "error": "invalid_client" })));
    assert_eq!(refused.headers["www-authenticate"], "Bearer error=\"invalid_client\"");
    assert_uncached(&refused);
    assert_works(&lab, &Secret::from(token.expose())).await
}

#[tokio::test]
async fn a_token_is_introspected_while_it_works() -> Result<()> {
    let lab = Lab::start().await?;
    let narrow = code(&lab, |request| request.scope = Some("read".to_owned()))?;
    let pair = redeem(&lab, &narrow).await?;
    let client = anonymous(&lab)?;
    let ask = async |token: &Secret| {
        let sent = client.token_introspect().body_map(|form| {
            let form = form.client_id(CLIENT_ID.to_owned());
            form.client_secret(Secret::from(CLIENT_SECRET)).token(token.clone())
        });
        sent.send().await
    };
    let active = ask(&pair.access_token).await?;
    assert!(active.active);
    assert_eq!(active.scope.as_deref(), Some("read"));
    assert_eq!(active.exp, Some((START + ACCESS_TOKEN_LIFETIME).as_second()));
    assert_eq!(active.client_id.as_deref(), Some(CLIENT_ID));
    assert_eq!(active.username.as_deref(), Some("marlow_v"));
    lab.advance(ACCESS_TOKEN_LIFETIME);
    for token in [&pair.access_token, &pair.refresh_token, &Secret::from("unknown")] {
        let inactive = ask(token).await?;
        assert!(!inactive.active && inactive.username.is_none());
    }
    let answered = answer(basic(post(&lab, INTROSPECTION))).await?;
    assert_eq!(answered.json(), json!({ "active": false }));
    let refused = answer(post(&lab, INTROSPECTION).form(&[("token", "x")])).await?;
    assert_eq!((refused.status, refused.text.as_str()), (403, ""));
    Ok(())
}

#[tokio::test]
async fn projects_that_share_a_member_have_tokens_of_their_own() -> Result<()> {
    let lab = Lab::start().await?;
    let pair = redeem(&lab, &code(&lab, |_| ())?).await?;
    let world = lab.world();
    let other = {
        let mut site = world.open_humans();
        let marlow = site.account_by_username("marlow_v").map(Account::id).context("is there")?;
        let request = AuthorizationRequest::code("gene-vault");
        site.approve(marlow, &request, true, world.clock.now(), &world.ids)?
    };
    let form = [("grant_type", "authorization_code"), ("code", other.code.expose())];
    let request = post(&lab, TOKEN).basic_auth("gene-vault", Some("gene-vault-secret"));
    let granted = answer(request.form(&form)).await?.json();
    let token = granted["access_token"].as_str().context("a token")?;
    for (token, project) in [(token, GENE_VAULT), (pair.access_token.expose(), TIDAL_STEPS)] {
        let path = format!("/api/direct-sharing/project/?access_token={token}");
        let shown = answer(lab.request(System::OpenHumans, "GET", &path)).await?.json();
        assert_eq!(shown["id"], project.0);
    }
    Ok(())
}
