//! The rest of `/oauth2/`: HTTP Basic, authorization codes, restricted applications, filters, JWTs
//! that others can verify, the mobile app, and tokens that are taken back.

use anyhow::{Context, Result};
use contract_tests::{Answer, Lab, PASSWORD, START, answer};
use emeritus::openedx::types::{AccessToken, builder::AccessTokenRequest};
use emeritus::{Credentials, Error, Secret, openedx};
use emeritus_mock::openedx::{Application, CodeError, User};
use emeritus_mock::{Secret as MockSecret, System};
use jiff::SignedDuration;
use jsonwebtoken::jwk::JwkSet;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use serde_json::{Value, json};

const TOKEN: &str = "/oauth2/access_token";
const REVOCATION: &str = "/oauth2/revoke_token";
const APP: (&str, &str) = ("code-app", "code-secret");
const CALLBACK: &str = "https://app.example/callback";
const OTHER_CALLBACK: &str = "https://app.example/other";
const WORKER: (&str, &str) = ("staff-app", "lab-secret");
const LIMITED: (&str, &str) = ("limited", "limited-secret");
const MOBILE: &str = "Dalvik/2.1.0 edX/org.edx.mobile/2.6.1";

/// A lab with applications for codes, one of which is restricted, and with restricted and limited
/// ones of other kinds.
async fn lab() -> Result<Lab> {
    Ok(Lab::start_with(|lms| {
        let staff = lms.user_by_username("staff").map(User::id).unwrap_or_default();
        let mut app = Application::authorization_code(APP.0, APP.1, staff, CALLBACK);
        app.redirect_uris.push(OTHER_CALLBACK.to_owned());
        lms.add_application(app);
        let other = Application::authorization_code("other-app", "other-secret", staff, CALLBACK);
        lms.add_application(other);
        let limited = Application::client_credentials(LIMITED.0, LIMITED.1, staff).restricted();
        let limited = limited.for_organization("HarborX").for_organization("TideU");
        lms.add_application(limited);
        let people = Application::password("limited-people", staff).restricted();
        lms.add_application(people.for_organization("TideU"));
    })
    .await?)
}

async fn grant(
    lab: &Lab,
    fill: impl FnOnce(AccessTokenRequest) -> AccessTokenRequest,
) -> Result<AccessToken, Error> {
    let client = lab.openedx_anonymous()?;
    Ok(client.access_token_create().body_map(fill).send().await?.into_inner())
}

fn of_client((id, secret): (&str, &str), form: AccessTokenRequest) -> AccessTokenRequest {
    let form = form.grant_type("client_credentials").client_id(id.to_owned());
    form.client_secret(Secret::from(secret))
}

fn of_person(client_id: &str, form: AccessTokenRequest) -> AccessTokenRequest {
    let form = form.grant_type("password").client_id(client_id.to_owned());
    form.username("mira_okafor".to_owned()).password(Secret::from(PASSWORD))
}

fn redeem(code: &str, form: AccessTokenRequest) -> AccessTokenRequest {
    let form = form.grant_type("authorization_code").client_id(APP.0.to_owned());
    let form = form.client_secret(Secret::from(APP.1)).code(Secret::from(code));
    form.redirect_uri(CALLBACK.to_owned())
}

fn as_jwt(form: AccessTokenRequest) -> AccessTokenRequest {
    form.token_type("jwt".to_owned())
}

/// A code with which Mira lets the application act for her.
fn code(lab: &Lab, redirect_uri: &str, scopes: &[&str]) -> Result<String> {
    let world = lab.world();
    let mut lms = world.openedx();
    let mira = lms.user_by_username("mira_okafor").map(User::id).context("she is there")?;
    let now = world.clock.now();
    let code = lms.issue_authorization_code(APP.0, mira, redirect_uri, scopes, now, &world.ids);
    let code: Result<MockSecret, CodeError> = code;
    Ok(code.ok().context("was not issued")?.expose().to_owned())
}

/// What the LMS answers to whoever holds the token.
async fn me(lab: &Lab, token: &AccessToken) -> Result<Answer> {
    let scheme = &token.token_type;
    let request = lab.request(System::Openedx, "GET", "/api/user/v1/me");
    let shown = format!("{scheme} {}", token.access_token.expose());
    Ok(answer(request.header("authorization", shown)).await?)
}

async fn owner(lab: &Lab, token: &AccessToken) -> Result<Value> {
    Ok(me(lab, token).await?.json()["username"].clone())
}

fn claims(token: &AccessToken) -> Result<Value> {
    Ok(jsonwebtoken::dangerous::insecure_decode_claims(token.access_token.expose())?)
}

fn form(lab: &Lab, path: &str, body: &str) -> reqwest::RequestBuilder {
    let request = lab.request(System::Openedx, "POST", path);
    request.header("content-type", "application/x-www-form-urlencoded").body(body.to_owned())
}

async fn published(lab: &Lab) -> Result<JwkSet> {
    let url = format!("{}/openedx/jwks.json", lab.server.world_url());
    Ok(reqwest::get(url).await?.error_for_status()?.json().await?)
}

fn refused(error: Result<AccessToken, Error>) -> Result<(u16, Value)> {
    let error = error.err().context("was granted")?;
    let status = error.status().context("no answer")?.as_u16();
    Ok((status, serde_json::from_slice(error.body())?))
}

#[tokio::test]
async fn a_client_may_show_who_it_is_by_http_basic() -> Result<()> {
    let lab = lab().await?;
    let (id, secret) = WORKER;
    let in_form = format!("grant_type=client_credentials&client_id={id}&client_secret={secret}");
    let named = format!("grant_type=client_credentials&client_id={id}");
    let bare = "grant_type=client_credentials";
    for (status, body, user, password) in [
        (200, bare, id, secret),
        (200, &*named, id, secret),
        (200, &*in_form, id, "wrong"),
        (200, &*in_form, "unknown", "wrong"),
        (401, bare, id, "wrong"),
        (401, &*named, id, "wrong"),
        (401, bare, "unknown", secret),
    ] {
        let request = form(&lab, TOKEN, body).basic_auth(user, Some(password));
        let answered = answer(request).await?;
        assert_eq!(answered.status, status, "{body} and {user}:{password}");
        if status == 401 {
            assert_eq!(answered.json(), json!({"error": "invalid_client"}));
        }
    }
    for header in ["Basic", "Basic ???", "Bearer x", "Digest x"] {
        let request = form(&lab, TOKEN, &in_form).header("authorization", header);
        assert_eq!(answer(request).await?.status, 200, "{header} beside a good form");
        let request = form(&lab, TOKEN, bare).header("authorization", header);
        assert_eq!(answer(request).await?.status, 401, "{header} alone");
    }
    Ok(())
}

#[tokio::test]
async fn a_code_is_redeemed_for_tokens_of_whoever_agreed() -> Result<()> {
    let lab = lab().await?;
    let opaque = grant(&lab, |form| redeem(&code(&lab, CALLBACK, &[]).unwrap(), form)).await?;
    assert_eq!((opaque.token_type.as_str(), opaque.expires_in), ("Bearer", 36_000));
    assert_eq!(opaque.scope, "read write email profile");
    assert_eq!(owner(&lab, &opaque).await?, "mira_okafor");

    let asked = code(&lab, CALLBACK, &["read", "email"])?;
    let jwt = grant(&lab, |form| as_jwt(redeem(&asked, form))).await?;
    assert_eq!((jwt.token_type.as_str(), jwt.scope.as_str()), ("JWT", "read email"));
    let claims = claims(&jwt)?;
    assert_eq!(claims["grant_type"], "authorization-code");
    assert_eq!(claims["filters"], json!(["user:me"]));
    assert_eq!(owner(&lab, &jwt).await?, "mira_okafor");

    let renewed = grant(&lab, |form| {
        let form = form.grant_type("refresh_token").client_id(APP.0.to_owned());
        form.client_secret(Secret::from(APP.1)).refresh_token(jwt.refresh_token.clone())
    });
    assert_eq!(owner(&lab, &renewed.await?).await?, "mira_okafor");
    Ok(())
}

#[tokio::test]
async fn a_code_works_once() -> Result<()> {
    let lab = lab().await?;
    let code = code(&lab, CALLBACK, &[])?;
    let first = grant(&lab, |form| redeem(&code, form)).await?;
    let again = refused(grant(&lab, |form| redeem(&code, form)).await)?;
    assert_eq!(again, (400, json!({"error": "invalid_grant"})));
    assert_eq!(owner(&lab, &first).await?, "mira_okafor");
    Ok(())
}

#[tokio::test]
async fn a_code_works_for_as_long_as_the_site_says() -> Result<()> {
    let second = SignedDuration::from_secs(1);
    for lifetime in [None, Some(SignedDuration::from_mins(10))] {
        for late in [false, true] {
            let lab = lab().await?;
            if let Some(lifetime) = lifetime {
                let settings = &mut lab.world().openedx().settings;
                settings.authorization_code_expire_seconds = lifetime;
            }
            let lifetime = lifetime.unwrap_or(SignedDuration::from_mins(1));
            let code = code(&lab, CALLBACK, &[])?;
            lab.advance(if late { lifetime } else { lifetime - second });
            let redeemed = grant(&lab, |form| redeem(&code, form)).await;
            assert_eq!(redeemed.is_err(), late, "{lifetime:#}");
            if late {
                assert_eq!(refused(redeemed)?, (400, json!({"error": "invalid_grant"})));
            }
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_code_is_redeemed_with_the_redirect_uri_that_it_was_sent_to() -> Result<()> {
    let lab = lab().await?;
    let mismatch = json!({
        "error": "invalid_request", "error_description": "Mismatching redirect URI.",
    });
    for (sent_to, redeemed_with, works) in [
        (CALLBACK, Some(CALLBACK), true),
        (CALLBACK, None, true),
        (CALLBACK, Some(OTHER_CALLBACK), false),
        (CALLBACK, Some("https://app.example/callback/"), false),
        (OTHER_CALLBACK, Some(OTHER_CALLBACK), true),
        (OTHER_CALLBACK, None, false),
    ] {
        let code = code(&lab, sent_to, &[])?;
        let sent = redeemed_with.map(str::to_owned);
        let answered = grant(&lab, |form| redeem(&code, form).redirect_uri(sent)).await;
        assert_eq!(answered.is_ok(), works, "{sent_to} and {redeemed_with:?}");
        if !works {
            assert_eq!(refused(answered)?, (400, mismatch.clone()));
            let right = sent_to.to_owned();
            let again = grant(&lab, |form| redeem(&code, form).redirect_uri(right)).await;
            assert!(again.is_ok(), "a refusal took the code away");
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_code_is_only_for_its_own_application_and_only_where_that_takes_codes() -> Result<()> {
    let lab = lab().await?;
    let code = code(&lab, CALLBACK, &[])?;
    let invalid = json!({"error": "invalid_grant"});
    let base = format!("grant_type=authorization_code&redirect_uri={CALLBACK}");
    for (status, body, form_body) in [
        (
            400,
            invalid.clone(),
            format!("{base}&client_id=other-app&client_secret=other-secret&code={code}"),
        ),
        (400, invalid, format!("{base}&client_id=code-app&client_secret=code-secret&code=unknown")),
        (
            400,
            json!({"error": "unauthorized_client"}),
            format!("{base}&client_id=people&code={code}"),
        ),
        (
            400,
            json!({"error": "unauthorized_client"}),
            "grant_type=client_credentials&client_id=code-app&client_secret=code-secret".to_owned(),
        ),
        (
            400,
            json!({"error": "invalid_request", "error_description": "Missing code parameter."}),
            format!("{base}&client_id=code-app&client_secret=code-secret"),
        ),
        (
            401,
            json!({"error": "invalid_client"}),
            format!("{base}&client_id=code-app&client_secret=wrong&code={code}"),
        ),
    ] {
        let answered = answer(form(&lab, TOKEN, &form_body)).await?;
        assert_eq!((answered.status, answered.json()), (status, body), "{form_body}");
    }
    assert!(grant(&lab, |form| redeem(&code, form)).await.is_ok(), "a refusal took the code away");
    Ok(())
}

#[tokio::test]
async fn a_code_is_issued_only_for_a_registered_redirect_uri() -> Result<()> {
    let lab = lab().await?;
    let world = lab.world();
    let mut lms = world.openedx();
    for (client, uri, error) in [
        (APP.0, "https://elsewhere.example/", CodeError::UnregisteredRedirectUri),
        ("people", CALLBACK, CodeError::UnknownApplication),
        ("unknown", CALLBACK, CodeError::UnknownApplication),
    ] {
        let issued = lms.issue_authorization_code(client, 1, uri, &[], START, &world.ids);
        assert_eq!(issued, Err(error), "{client} {uri}");
    }
    Ok(())
}

#[tokio::test]
async fn a_restricted_application_gets_opaque_tokens_that_have_expired_and_jwts_that_work()
-> Result<()> {
    let lab = lab().await?;
    type Fill = fn(AccessTokenRequest) -> AccessTokenRequest;
    let fills: [(Fill, &str); 2] = [
        (|form| of_client(LIMITED, form), "staff"),
        (|form| of_person("limited-people", form), "mira_okafor"),
    ];
    for (fill, username) in fills {
        let opaque = grant(&lab, fill).await?;
        assert_eq!(opaque.token_type, "Bearer");
        assert_eq!(opaque.expires_in, -START.as_second());
        let answered = me(&lab, &opaque).await?;
        assert_eq!(
            (answered.status, &answered.json()["error_code"]),
            (401, &json!("token_expired"))
        );

        let jwt = grant(&lab, |form| as_jwt(fill(form))).await?;
        assert_eq!((jwt.token_type.as_str(), jwt.expires_in), ("JWT", 3_600));
        let header = jsonwebtoken::decode_header(jwt.access_token.expose())?;
        assert_eq!(header.alg, Algorithm::RS512);
        assert_eq!(claims(&jwt)?["is_restricted"], true);
        assert_eq!(owner(&lab, &jwt).await?, username);
    }
    let free = grant(&lab, |form| as_jwt(of_client(WORKER, form))).await?;
    assert_eq!(claims(&free)?["is_restricted"], false);
    Ok(())
}

#[tokio::test]
async fn a_jwt_says_what_its_application_is_limited_to() -> Result<()> {
    let lab = lab().await?;
    let client = grant(&lab, |form| as_jwt(of_client(LIMITED, form))).await?;
    let person = grant(&lab, |form| as_jwt(of_person("limited-people", form))).await?;
    assert_eq!(claims(&client)?["filters"], json!(["content_org:HarborX", "content_org:TideU"]));
    assert_eq!(claims(&person)?["filters"], json!(["content_org:TideU", "user:me"]));
    Ok(())
}

#[tokio::test]
async fn an_asymmetric_jwt_is_verified_with_the_published_key_and_accepted() -> Result<()> {
    let lab = lab().await?;
    let asked = |form| as_jwt(of_person("people", form)).asymmetric_jwt("true".to_owned());
    let jwt = grant(&lab, asked).await?;
    let token = jwt.access_token.expose();
    let header = jsonwebtoken::decode_header(token)?;
    assert_eq!(header.alg, Algorithm::RS512);
    let keys = published(&lab).await?;
    let key = keys.find(header.kid.as_deref().context("no kid")?).context("not published")?;
    let settings = lab.world().openedx().settings.clone();
    let mut validation = Validation::new(Algorithm::RS512);
    validation.set_audience(&[&settings.jwt_audience]);
    validation.validate_exp = false;
    let verified = jsonwebtoken::decode::<Value>(token, &DecodingKey::from_jwk(key)?, &validation)?;
    assert_eq!(verified.claims["preferred_username"], "mira_okafor");
    assert_eq!(owner(&lab, &jwt).await?, "mira_okafor");
    lab.advance(SignedDuration::from_hours(1));
    let answered = me(&lab, &jwt).await?;
    assert_eq!((answered.status, answered.json()), (401, json!({"detail": "Token has expired."})));
    Ok(())
}

#[tokio::test]
async fn any_text_asks_for_an_asymmetric_jwt_and_opaque_tokens_ask_for_none() -> Result<()> {
    let lab = lab().await?;
    for (text, algorithm) in [
        (None, Algorithm::HS256),
        (Some(""), Algorithm::HS256),
        (Some("true"), Algorithm::RS512),
        (Some("1"), Algorithm::RS512),
        (Some("false"), Algorithm::RS512),
    ] {
        let text = text.map(str::to_owned);
        let jwt = grant(&lab, |form| as_jwt(of_client(WORKER, form)).asymmetric_jwt(text.clone()));
        let header = jsonwebtoken::decode_header(jwt.await?.access_token.expose())?;
        assert_eq!(header.alg, algorithm, "{text:?}");
    }
    let opaque = |form| of_client(WORKER, form).asymmetric_jwt("true".to_owned());
    assert_eq!(grant(&lab, opaque).await?.token_type, "Bearer");
    Ok(())
}

#[tokio::test]
async fn nobody_else_signs_asymmetric_jwts() -> Result<()> {
    let lab = lab().await?;
    let asked = |form| as_jwt(of_client(WORKER, form)).asymmetric_jwt("true".to_owned());
    let jwt = grant(&lab, asked).await?;
    let elsewhere = Lab::start().await?;
    // Both have the same seed: without another step both would make the same key.
    let _ = elsewhere.world().ids.uuid();
    let foreign = grant(&elsewhere, asked).await?;
    let claims = claims(&jwt)?;
    let public = serde_json::to_value(&published(&lab).await?)?;
    let modulus = public["keys"][0]["n"].as_str().context("no modulus")?;
    let confused = jsonwebtoken::encode(
        &Header::new(Algorithm::HS256),
        &claims,
        &EncodingKey::from_secret(modulus.as_bytes()),
    )?;
    let (content, signature) = jwt.access_token.expose().rsplit_once('.').context("no JWT")?;
    let reversed: String = signature.chars().rev().collect();
    for (case, token) in [
        ("another world's", foreign.access_token.expose().to_owned()),
        ("with the public key as a secret", confused),
        ("with another signature", format!("{content}.{reversed}")),
        ("without a signature", format!("{content}.")),
    ] {
        let forged = AccessToken { access_token: Secret::from(token), ..jwt.clone() };
        let answered = me(&lab, &forged).await?;
        let invalid = json!({"detail": "Invalid token."});
        assert_eq!((answered.status, answered.json()), (401, invalid), "{case}");
    }
    Ok(())
}

#[tokio::test]
async fn a_seed_makes_the_same_key_which_stays_and_is_published_without_its_private_half()
-> Result<()> {
    let (lab, twin) = (lab().await?, lab().await?);
    let keys = published(&lab).await?;
    assert_eq!(keys, published(&lab).await?);
    assert_eq!(keys, published(&twin).await?);
    let key = serde_json::to_value(&keys.keys[0])?;
    let names: Vec<&str> = key.as_object().into_iter().flatten().map(|(name, _)| &**name).collect();
    assert_eq!(names, ["alg", "e", "kid", "kty", "n", "use"]);
    Ok(())
}

#[tokio::test]
async fn the_mobile_app_gets_opaque_tokens_where_the_switch_says_so() -> Result<()> {
    let lab = lab().await?;
    let body = format!(
        "grant_type=client_credentials&client_id={}&client_secret={}&token_type=jwt",
        WORKER.0, WORKER.1
    );
    for (switch, agent, token_type) in [
        (false, MOBILE, "JWT"),
        (true, MOBILE, "Bearer"),
        (true, "Mozilla/5.0", "JWT"),
        (true, "", "JWT"),
    ] {
        lab.world().openedx().settings.disable_jwt_for_mobile = switch;
        let answered = answer(form(&lab, TOKEN, &body).header("user-agent", agent)).await?;
        assert_eq!(answered.json()["token_type"], token_type, "{switch} {agent}");
    }
    Ok(())
}

#[tokio::test]
async fn a_refresh_token_that_is_taken_back_renews_nothing_and_takes_its_access_token_along()
-> Result<()> {
    let lab = lab().await?;
    let granted = grant(&lab, |form| of_person("people", form)).await?;
    let jwt = grant(&lab, |form| as_jwt(of_person("people", form))).await?;
    for token in [&granted, &jwt] {
        let refresh = token.refresh_token.clone().context("no refresh token")?;
        let client = lab.openedx_anonymous()?;
        let revoked = client
            .token_revoke()
            .body_map(|form| form.token(refresh.clone()).client_id("people".to_owned()));
        revoked.send().await?;
        let renewed = grant(&lab, |form| {
            let form = form.grant_type("refresh_token").client_id("people".to_owned());
            form.refresh_token(refresh)
        });
        assert_eq!(refused(renewed.await)?, (400, json!({"error": "invalid_grant"})));
    }
    let answered = me(&lab, &granted).await?;
    assert_eq!(
        (answered.status, &answered.json()["error_code"]),
        (401, &json!("token_nonexistent"))
    );
    assert_eq!(owner(&lab, &jwt).await?, "mira_okafor", "a JWT cannot be taken back");
    Ok(())
}

#[tokio::test]
async fn an_access_token_that_is_taken_back_is_unknown_but_can_be_renewed() -> Result<()> {
    let lab = lab().await?;
    let granted = grant(&lab, |form| of_person("people", form)).await?;
    let access = granted.access_token.clone();
    let client = lab.openedx_anonymous()?;
    let revoked = client.token_revoke().body_map(|form| {
        let form = form.token(access).client_id("people".to_owned());
        form.token_type_hint("refresh_token".to_owned())
    });
    revoked.send().await?;
    let answered = me(&lab, &granted).await?;
    assert_eq!(
        (answered.status, &answered.json()["error_code"]),
        (401, &json!("token_nonexistent"))
    );
    let renewed = grant(&lab, |form| {
        let form = form.grant_type("refresh_token").client_id("people".to_owned());
        form.refresh_token(granted.refresh_token.clone())
    });
    assert_eq!(owner(&lab, &renewed.await?).await?, "mira_okafor");
    Ok(())
}

#[tokio::test]
async fn every_answer_to_a_revocation_has_its_status_and_body() -> Result<()> {
    let lab = lab().await?;
    let (id, secret) = WORKER;
    let missing =
        json!({"error": "invalid_request", "error_description": "Missing token parameter."});
    let invalid_client = json!({"error": "invalid_client"});
    for (status, body, sent) in [
        (200, Value::Null, "token=unknown&client_id=people".to_owned()),
        (200, Value::Null, format!("token=unknown&client_id={id}&client_secret={secret}")),
        (400, missing.clone(), "client_id=people".to_owned()),
        (400, missing, String::new()),
        (401, invalid_client.clone(), "token=unknown".to_owned()),
        (401, invalid_client.clone(), "token=unknown&client_id=nobody".to_owned()),
        (401, invalid_client.clone(), format!("token=unknown&client_id={id}")),
        (401, invalid_client, format!("token=unknown&client_id={id}&client_secret=wrong")),
    ] {
        for path in [REVOCATION, "/oauth2/revoke_token/"] {
            let answered = answer(form(&lab, path, &sent)).await?;
            assert_eq!((answered.status, answered.json()), (status, body.clone()), "{sent}");
            assert!(status != 200 || answered.text.is_empty(), "{}", answered.text);
        }
    }
    let basic = form(&lab, REVOCATION, "token=unknown").basic_auth(id, Some(secret));
    assert_eq!(answer(basic).await?.status, 200);
    let as_json = lab.request(System::Openedx, "POST", REVOCATION);
    let as_json = answer(as_json.json(&json!({"token": "x", "client_id": "people"}))).await?;
    assert_eq!(as_json.status, 400, "only a form is read");
    let large = "x".repeat(2_621_441);
    assert_eq!(answer(form(&lab, REVOCATION, &large)).await?.status, 413);
    Ok(())
}

#[tokio::test]
async fn a_bad_client_takes_nothing_back() -> Result<()> {
    let lab = lab().await?;
    let granted = grant(&lab, |form| of_person("people", form)).await?;
    let token = granted.access_token.expose();
    let sent = format!("token={token}&client_id={}&client_secret=wrong", WORKER.0);
    assert_eq!(answer(form(&lab, REVOCATION, &sent)).await?.status, 401);
    let credentials = Credentials::bearer(granted.access_token.clone());
    let client = openedx::Client::builder(lab.server.url(System::Openedx))
        .credentials(credentials)
        .build()?;
    assert_eq!(client.me_get().send().await?.username, "mira_okafor");
    Ok(())
}
