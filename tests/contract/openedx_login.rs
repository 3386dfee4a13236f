//! Signing in with a browser: the form, both versions of the route, what the cookies open, every
//! refusal with its exact body, and `/login_refresh`.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use contract_tests::{Answer, Lab, PASSWORD, START, answer};
use emeritus::{Credentials, openedx};
use emeritus_mock::System;
use emeritus_mock::openedx::{Mail, MailSubject, RateLimit, User};
use jiff::SignedDuration;
use jsonwebtoken::Algorithm;
use reqwest::header::HeaderMap;
use serde_json::{Value, json};

const V1: &str = "/api/user/v1/account/login_session/";
const V2: &str = "/api/user/v2/account/login_session/";
const REFRESH: &str = "/login_refresh";
const MIRA: &str = "mira_okafor";
const EMAIL: &str = "mira.okafor@learn.example";
const LINK: &str = "<a http=\"#login\" class=\"form-toggle\" data-type=\"password-reset\">here</a>";
const NO_CLIENT: &str =
    "OAuth Client for the Login service, &#39;login-service-client-id&#39;, is not configured.";

async fn lab() -> Result<Lab> {
    Ok(Lab::start_with(|lms| {
        lms.add(User::learner("sleeper").password(PASSWORD).inactive());
        lms.add(User::learner("disabled"));
    })
    .await?)
}

fn browser(lab: &Lab, credentials: Credentials) -> Result<openedx::Client> {
    let url = lab.server.url(System::Openedx);
    Ok(openedx::Client::builder(url).credentials(credentials).build()?)
}

/// The cookies that an answer sets, by name, each with its value and its attributes.
fn cookies(headers: &HeaderMap) -> BTreeMap<String, (String, String)> {
    let set = headers.get_all("set-cookie").iter().filter_map(|value| value.to_str().ok());
    set.filter_map(|cookie| {
        let (pair, attributes) = cookie.split_once("; ")?;
        let (name, value) = pair.split_once('=')?;
        Some((name.to_owned(), (value.to_owned(), attributes.to_owned())))
    })
    .collect()
}

fn value(cookies: &BTreeMap<String, (String, String)>, name: &str) -> Result<String> {
    Ok(cookies.get(name).with_context(|| format!("no cookie {name}"))?.0.clone())
}

/// Sends a form with a CSRF token.
async fn post(lab: &Lab, path: &str, form: &str) -> Result<Answer> {
    let request = lab.request(System::Openedx, "POST", path);
    let request = request.header("cookie", "csrftoken=c1").header("x-csrftoken", "c1");
    let request = request.header("content-type", "application/x-www-form-urlencoded");
    Ok(answer(request.body(form.to_owned())).await?)
}

fn heard(answer: &Answer) -> (u16, Value) {
    (answer.status, answer.json())
}

fn refused(value: &str, code: Option<&str>, context: Value, email: &str) -> (u16, Value) {
    let mut body = json!({"success": false, "value": value, "email": email});
    if let Some(code) = code {
        body["error_code"] = json!(code);
        body["context"] = context;
    }
    (400, body)
}

fn wrong(failures: u32, email: &str) -> (u16, Value) {
    let context = json!({ "failure_count": failures });
    let code = Some("incorrect-email-or-password");
    refused("Email or password is incorrect.", code, context, email)
}

fn attempts_left(failures: u32, email: &str) -> (u16, Value) {
    let left = 6 - failures;
    let text = format!(
        "Email or password is incorrect.<li>You have {left} more sign-in attempts before your \
         account is temporarily locked.</li><li>If you&#39;ve forgotten your password, click \
         {LINK} to reset.</li>"
    );
    let context = json!({
        "remaining_attempts": left, "allowed_failure_attempts": 6, "failure_count": failures,
    });
    refused(&text, Some("failed-login-attempt"), context, email)
}

fn locked(email: &str) -> (u16, Value) {
    let text = format!(
        "To protect your account, it’s been temporarily locked. Try again in 30 minutes.<li>To be \
         on the safe side, you can reset your password {LINK} before you try again."
    );
    refused(&text, Some("account-locked-out"), json!({"locked_out_period": 30}), email)
}

#[tokio::test]
async fn both_versions_describe_the_same_form_and_set_a_csrf_cookie() -> Result<()> {
    let lab = lab().await?;
    lab.world().openedx().settings.platform_name = "HarborX".to_owned();
    let field = |name: &str, label: &str, instructions: &str, restrictions: Value| {
        json!({
            "name": name, "label": label, "type": name, "defaultValue": "", "placeholder": "",
            "instructions": instructions, "exposed": true, "required": true,
            "restrictions": restrictions, "errorMessages": {}, "supplementalLink": "",
            "supplementalText": "", "loginIssueSupportLink": "",
        })
    };
    let instructions = "The email address you used to register with HarborX";
    let email = json!({"min_length": 3, "max_length": 254});
    let form = json!({
        "method": "post",
        "submit_url": V1,
        "fields": [
            field("email", "Email", instructions, email),
            field("password", "Password", "", json!({"max_length": 75})),
        ],
    });
    for path in [V1, V2] {
        let described = answer(lab.request(System::Openedx, "GET", path)).await?;
        assert_eq!(heard(&described), (200, form.clone()), "{path}");
        let (token, attributes) = cookies(&described.headers)["csrftoken"].clone();
        assert_eq!(token.len(), 32);
        assert_eq!(
            attributes,
            "expires=Sun, 28 Feb 2027 10:00:00 GMT; Max-Age=31449600; Path=/; SameSite=Lax"
        );
        let known = lab.request(System::Openedx, "GET", path).header("cookie", "csrftoken=mine");
        assert_eq!(value(&cookies(&answer(known).await?.headers), "csrftoken")?, "mine");
    }
    let client = lab.openedx_anonymous()?;
    let form = client.login_form_get().send().await?;
    assert_eq!(form.fields[0].name, client.login_form_v1_get().send().await?.fields[0].name);
    Ok(())
}

#[tokio::test]
async fn somebody_signs_in_with_what_the_form_gave_and_is_known_by_the_cookies() -> Result<()> {
    let lab = lab().await?;
    let form = lab.openedx_anonymous()?.login_form_get().send().await?;
    let csrf = value(&cookies(form.headers()), "csrftoken")?;
    let signing_in = browser(&lab, Credentials::csrf(csrf.clone()))?;
    let sent = signing_in
        .login_session_create()
        .body_map(|form| form.email_or_username(MIRA).password(PASSWORD));
    let signed_in = sent.send().await?;
    assert!(signed_in.success && signed_in.redirect_url.is_none());

    let cookies = cookies(signed_in.headers());
    let (session_id, new_csrf) = (value(&cookies, "sessionid")?, value(&cookies, "csrftoken")?);
    assert_ne!(new_csrf, csrf);
    let mira = browser(&lab, Credentials::session(session_id, new_csrf))?;
    assert_eq!(mira.me_get().send().await?.username, MIRA);
    let changed = mira.account_update().username(MIRA).body_map(|body| body.goals("Kelp"));
    assert_eq!(changed.send().await?.goals.as_deref(), Some("Kelp"));
    let lms = lab.world().openedx();
    assert_eq!(lms.user_by_username(MIRA).and_then(|user| user.last_login), Some(START));
    Ok(())
}

#[tokio::test]
async fn the_cookies_are_the_ones_of_upstream() -> Result<()> {
    let lab = lab().await?;
    let form = format!("email_or_username={EMAIL}&password={PASSWORD}");
    let signed_in = post(&lab, V2, &form).await?;
    assert_eq!(heard(&signed_in), (200, json!({"success": true, "redirect_url": null})));
    let cookies = cookies(&signed_in.headers);
    let month = "expires=Sun, 29 Mar 2026 10:00:00 GMT; Max-Age=2419200; Path=/";
    let hour = "expires=Sun, 01 Mar 2026 11:00:00 GMT; Max-Age=3600; Path=/";
    let year = "expires=Sun, 28 Feb 2027 10:00:00 GMT; Max-Age=31449600; Path=/";
    let attributes: Vec<_> = cookies.iter().map(|(name, (_, rest))| (&**name, &**rest)).collect();
    assert_eq!(
        attributes,
        [
            ("csrftoken", &*format!("{year}; SameSite=Lax")),
            ("edx-jwt-cookie-header-payload", hour),
            ("edx-jwt-cookie-signature", &*format!("{hour}; HttpOnly")),
            ("edx-user-info", month),
            ("edxloggedin", month),
            ("sessionid", &*format!("{month}; HttpOnly; SameSite=Lax")),
        ]
    );
    assert_eq!(value(&cookies, "edxloggedin")?, "true");
    let info = value(&cookies, "edx-user-info")?.replace("\\054", ",").replace("\\\"", "\"");
    let info: Value = serde_json::from_str(info.trim_matches('"'))?;
    let base = lab.server.url(System::Openedx);
    assert_eq!((&info["version"], &info["username"]), (&json!(1), &json!(MIRA)));
    assert_eq!(info["email"], EMAIL);
    assert_eq!(info["header_urls"]["learner_profile"], format!("{base}/u/{MIRA}"));
    assert!(info["user_image_urls"]["full"].as_str().is_some_and(|url| url.starts_with(&base)));
    Ok(())
}

/// The JWT that an answer's cookies hold.
fn jwt(headers: &HeaderMap) -> Result<String> {
    let cookies = cookies(headers);
    let header_payload = value(&cookies, "edx-jwt-cookie-header-payload")?;
    Ok(format!("{header_payload}.{}", value(&cookies, "edx-jwt-cookie-signature")?))
}

#[tokio::test]
async fn the_jwt_of_the_cookies_is_asymmetric_and_accepted() -> Result<()> {
    let lab = lab().await?;
    let form = format!("email_or_username={MIRA}&password={PASSWORD}");
    let jwt = jwt(&post(&lab, V2, &form).await?.headers)?;
    assert_eq!(jsonwebtoken::decode_header(&jwt)?.alg, Algorithm::RS512);
    let claims: Value = jsonwebtoken::dangerous::insecure_decode_claims(&jwt)?;
    for (claim, expected) in [
        ("preferred_username", json!(MIRA)),
        ("scopes", json!(["user_id", "email", "profile"])),
        ("filters", json!(["user:me"])),
        ("grant_type", json!("password")),
        ("is_restricted", json!(false)),
        ("exp", json!(START.as_second() + 3_600)),
    ] {
        assert_eq!(claims[claim], expected, "{claim}");
    }
    let (header_payload, signature) = jwt.rsplit_once('.').context("no JWT")?;
    let cookie = format!(
        "edx-jwt-cookie-header-payload={header_payload}; edx-jwt-cookie-signature={signature}"
    );
    let request = lab.request(System::Openedx, "GET", "/api/user/v1/me").header("cookie", cookie);
    let found = answer(request.header("use-jwt-cookie", "true")).await?;
    assert_eq!((found.status, &found.json()["username"]), (200, &json!(MIRA)));
    Ok(())
}

#[tokio::test]
async fn version_1_knows_people_by_address_and_version_2_by_user_name_too() -> Result<()> {
    let lab = lab().await?;
    for (path, form, status) in [
        (V1, format!("email={EMAIL}&password={PASSWORD}"), 200),
        (V1, format!("email={MIRA}&password={PASSWORD}"), 400),
        (V2, format!("email_or_username={EMAIL}&password={PASSWORD}"), 200),
        (V2, format!("email_or_username={MIRA}&password={PASSWORD}"), 200),
    ] {
        assert_eq!(post(&lab, path, &form).await?.status, status, "{path} {form}");
    }
    let client = browser(&lab, Credentials::csrf("c1"))?;
    let sent =
        client.login_session_v1_create().body_map(|form| form.email(EMAIL).password(PASSWORD));
    assert!(sent.send().await?.success);
    Ok(())
}

#[tokio::test]
async fn a_field_that_is_missing_is_said_to_be() -> Result<()> {
    let lab = lab().await?;
    let text = "There was an error receiving your login information. Please email us.";
    let missing = |email: Value| (400, json!({"success": false, "value": text, "email": email}));
    for (path, form, email) in [
        (V1, "", Value::Null),
        (V1, "email=x@y.example", json!("x@y.example")),
        (V1, "password=x", Value::Null),
        (V1, "email_or_username=x&password=x", Value::Null),
        (V2, "email_or_username=x", json!("x")),
        (V2, "email=x&password=x", Value::Null),
    ] {
        assert_eq!(heard(&post(&lab, path, form).await?), missing(email), "{path} {form}");
    }
    let request = lab.request(System::Openedx, "POST", V2);
    let request = request.header("cookie", "csrftoken=c1").header("x-csrftoken", "c1");
    let request = request.json(&json!({"email_or_username": MIRA, "password": PASSWORD}));
    assert_eq!(heard(&answer(request).await?), missing(Value::Null), "only a form is read");
    Ok(())
}

#[tokio::test]
async fn wrong_passwords_are_counted_warned_of_and_locked_out() -> Result<()> {
    for (path, field) in [(V1, "email"), (V2, "email_or_username")] {
        let lab = lab().await?;
        let guess = format!("{field}={EMAIL}&password=rock-pools");
        let right = format!("{field}={EMAIL}&password={PASSWORD}");
        for expected in [
            wrong(1, EMAIL),
            wrong(2, EMAIL),
            attempts_left(3, EMAIL),
            attempts_left(4, EMAIL),
            attempts_left(5, EMAIL),
            locked(EMAIL),
            locked(EMAIL),
        ] {
            assert_eq!(heard(&post(&lab, path, &guess).await?), expected);
        }
        assert_eq!(heard(&post(&lab, path, &right).await?), locked(EMAIL));
        lab.advance(SignedDuration::from_mins(30) - SignedDuration::from_secs(1));
        assert_eq!(heard(&post(&lab, path, &right).await?), locked(EMAIL));
        lab.advance(SignedDuration::from_secs(1));
        assert_eq!(post(&lab, path, &right).await?.status, 200);
        assert_eq!(heard(&post(&lab, path, &guess).await?), wrong(1, EMAIL), "it was forgotten");
    }
    Ok(())
}

#[tokio::test]
async fn a_failure_after_the_lock_has_passed_locks_again() -> Result<()> {
    let lab = lab().await?;
    let guess = format!("email_or_username={MIRA}&password=rock-pools");
    for _ in 0..6 {
        post(&lab, V2, &guess).await?;
    }
    lab.advance(SignedDuration::from_mins(30));
    assert_eq!(heard(&post(&lab, V2, &guess).await?), locked(EMAIL));
    Ok(())
}

#[tokio::test]
async fn a_user_nobody_knows_and_one_without_a_password_are_wrong() -> Result<()> {
    let lab = lab().await?;
    for _ in 0..7 {
        let stranger = post(&lab, V2, "email_or_username=nobody&password=x").await?;
        assert_eq!(heard(&stranger), wrong(0, "nobody"));
    }
    let disabled = post(&lab, V2, "email_or_username=disabled&password=").await?;
    assert_eq!(heard(&disabled), wrong(1, "disabled@learn.example"));
    Ok(())
}

#[tokio::test]
async fn who_never_activated_the_account_is_mailed_how_to() -> Result<()> {
    let lab = lab().await?;
    lab.world().openedx().settings.support_site_link = "https://help.example/".to_owned();
    let context = json!({"platformName": "Open edX", "supportLink": "https://help.example/"});
    let expected = refused("None", Some("inactive-user"), context, "sleeper@learn.example");
    let form = format!("email_or_username=sleeper&password={PASSWORD}");
    let answered = post(&lab, V2, &form).await?;
    assert_eq!(heard(&answered), expected);
    assert!(cookies(&answered.headers).is_empty());
    let to = "sleeper@learn.example".to_owned();
    let mail = Mail { to: to.clone(), subject: MailSubject::ActivateAccount };
    assert!(lab.world().openedx().outbox.iter().eq([&mail]));
    let guess = post(&lab, V2, "email_or_username=sleeper&password=x").await?;
    assert_eq!(heard(&guess), wrong(2, &to), "the right password counted too");
    Ok(())
}

#[tokio::test]
async fn too_many_attempts_under_a_name_or_from_an_address_are_refused_until_time_has_passed()
-> Result<()> {
    let limit = RateLimit { calls: 2, per: SignedDuration::from_mins(5) };
    let text = "Too many failed login attempts. Try again later.";
    let other = format!("email_or_username=tuan_v&password={PASSWORD}");
    let right = format!("email_or_username={MIRA}&password={PASSWORD}");
    for by_name in [true, false] {
        let lab = Lab::start_with(|lms| {
            let settings = &mut lms.settings;
            match by_name {
                true => settings.logistration_per_email_ratelimit_rate = Some(limit),
                false => settings.logistration_ratelimit_rate = Some(limit),
            }
        })
        .await?;
        for _ in 0..2 {
            assert_eq!(post(&lab, V2, &right).await?.status, 200);
        }
        let (_, body) = refused(text, None, Value::Null, EMAIL);
        assert_eq!(heard(&post(&lab, V2, &right).await?), (403, body), "{by_name}");
        let status = if by_name { 200 } else { 403 };
        assert_eq!(post(&lab, V2, &other).await?.status, status, "{by_name}");
        lab.advance(limit.per);
        assert_eq!(post(&lab, V2, &right).await?.status, 200);
    }
    Ok(())
}

#[tokio::test]
async fn without_the_csrf_cookie_repeated_nobody_signs_in() -> Result<()> {
    let lab = lab().await?;
    for path in [V1, V2] {
        let fields = format!("email={EMAIL}&email_or_username={EMAIL}&password={PASSWORD}");
        for (cookie, header, field, why) in [
            (None, None, None, Some("CSRF cookie not set.")),
            (None, Some("c1"), None, Some("CSRF cookie not set.")),
            (Some("c1"), None, None, Some("CSRF token missing.")),
            (Some("c1"), Some("c2"), None, Some("HTTP header incorrect.")),
            (Some("c1"), None, Some("c2"), Some("CSRF token from POST incorrect.")),
            (Some("c1"), None, Some("c1"), None),
            (Some("c1"), Some("c1"), None, None),
        ] {
            let mut request = lab.request(System::Openedx, "POST", path);
            request = request.header("content-type", "application/x-www-form-urlencoded");
            if let Some(cookie) = cookie {
                request = request.header("cookie", format!("csrftoken={cookie}"));
            }
            if let Some(header) = header {
                request = request.header("x-csrftoken", header);
            }
            let field = field.map(|field| format!("&csrfmiddlewaretoken={field}"));
            let answered =
                answer(request.body(fields.clone() + &field.unwrap_or_default())).await?;
            let Some(why) = why else {
                assert_eq!(answered.status, 200, "{path} {}", answered.text);
                continue;
            };
            assert_eq!(answered.status, 403, "{path} {why}");
            assert_eq!(answered.content_type, "text/html; charset=utf-8");
            assert!(answered.text.contains(why), "{why}: {}", answered.text);
            assert!(cookies(&answered.headers).is_empty());
        }
    }
    let anonymous = lab.openedx_anonymous()?;
    let sent = anonymous
        .login_session_create()
        .body_map(|form| form.email_or_username(MIRA).password(PASSWORD));
    assert!(sent.send().await.err().context("signed in")?.is_forbidden());
    Ok(())
}

#[tokio::test]
async fn a_micro_frontend_is_told_where_to_go_next_but_to_no_other_site() -> Result<()> {
    let lab = lab().await?;
    lab.world().openedx().settings.enable_authn_microfrontend = true;
    let base = lab.server.url(System::Openedx);
    for (next, path) in [
        ("", "/dashboard"),
        ("&next=/courses/kelp", "/courses/kelp"),
        ("&next=https://elsewhere.example/", "/dashboard"),
        ("&next=//elsewhere.example/", "/dashboard"),
    ] {
        let form = format!("email_or_username={MIRA}&password={PASSWORD}{next}");
        let signed_in = post(&lab, V2, &form).await?;
        assert_eq!(signed_in.json()["redirect_url"], format!("{base}{path}"), "{next}");
    }
    Ok(())
}

#[tokio::test]
async fn an_operator_who_forgot_the_login_application_signs_nobody_in() -> Result<()> {
    let lab = lab().await?;
    let session = session_of(&lab, MIRA)?;
    lab.world().openedx().settings.has_jwt_login_client = false;
    for (path, field) in [(V1, "email"), (V2, "email_or_username")] {
        let answered = post(&lab, path, &format!("{field}={EMAIL}&password={PASSWORD}")).await?;
        assert_eq!(heard(&answered), refused(NO_CLIENT, None, Value::Null, EMAIL));
    }
    let refreshed = browser(&lab, session)?.login_refresh().send().await;
    let error = refreshed.err().context("refreshed")?;
    assert!(error.is_bad_request());
    let body: Value = serde_json::from_slice(error.body())?;
    assert_eq!(body, json!({"success": false, "value": NO_CLIENT}));
    Ok(())
}

fn session_of(lab: &Lab, username: &str) -> Result<Credentials> {
    let world = lab.world();
    let mut lms = world.openedx();
    let user = lms.user_by_username(username).map(User::id).context("nobody has this name")?;
    let session = lms.sign_in(user, world.clock.now(), &world.ids);
    Ok(Credentials::session(session.id.expose(), session.csrf_token.expose()))
}

#[tokio::test]
async fn a_session_is_given_new_jwt_cookies_activated_or_not() -> Result<()> {
    let lab = lab().await?;
    for username in [MIRA, "sleeper"] {
        let user = lab.world().openedx().user_by_username(username).map(User::id);
        let client = browser(&lab, session_of(&lab, username)?)?;
        let refreshed = client.login_refresh().send().await?;
        assert_eq!((refreshed.success, Some(refreshed.user_id)), (true, user));
        assert_eq!(refreshed.response_epoch_seconds, START.as_second() as f64);
        assert_eq!(refreshed.response_http_date, "Sun, 01 Mar 2026 10:00:00 GMT");
        assert_eq!(refreshed.expires, "Sun, 01 Mar 2026 11:00:00 GMT");
        assert_eq!(refreshed.expires_epoch_seconds, START.as_second() + 3_600);
        let names: Vec<_> = cookies(refreshed.headers()).into_keys().collect();
        assert_eq!(names, ["edx-jwt-cookie-header-payload", "edx-jwt-cookie-signature"]);
        let claims: Value =
            jsonwebtoken::dangerous::insecure_decode_claims(jwt(refreshed.headers())?)?;
        assert_eq!(claims["preferred_username"], username);
    }
    Ok(())
}

#[tokio::test]
async fn nobody_is_given_jwt_cookies_without_a_session_and_none_needs_a_csrf_token() -> Result<()> {
    let lab = lab().await?;
    for header in [("cookie", "sessionid=unknown"), ("accept", "*/*")] {
        let request = lab.request(System::Openedx, "POST", REFRESH).header(header.0, header.1);
        assert_eq!(heard(&answer(request).await?), (401, json!("Unauthorized")));
    }
    let jwt = format!("JWT {}", lab.jwt(MIRA).await?);
    let request = lab.request(System::Openedx, "POST", REFRESH).header("authorization", jwt);
    assert_eq!(answer(request).await?.status, 401, "only a session counts");
    let error = lab.openedx_anonymous()?.login_refresh().send().await.err().context("let in")?;
    assert!(error.is_unauthorized());
    assert_eq!(error.message(), Some("Unauthorized"));
    for method in ["GET", "PUT"] {
        let request = lab.request(System::Openedx, method, REFRESH);
        assert_eq!(answer(request).await?.status, 405, "{method}");
    }
    let session = {
        let world = lab.world();
        let mut lms = world.openedx();
        let mira = lms.user_by_username(MIRA).map(User::id).context("she is there")?;
        lms.sign_in(mira, START, &world.ids)
    };
    let cookie = format!("sessionid={}", session.id.expose());
    let request = lab.request(System::Openedx, "POST", REFRESH).header("cookie", cookie);
    assert_eq!(answer(request).await?.status, 200, "no CSRF token");
    Ok(())
}

#[tokio::test]
async fn a_form_that_is_too_large_is_not_read_and_the_sdk_prints_no_password() -> Result<()> {
    let lab = lab().await?;
    let large = "x".repeat(2_621_441);
    for path in [V1, V2] {
        assert_eq!(post(&lab, path, &large).await?.status, 413, "{path}");
    }
    let client = browser(&lab, Credentials::csrf("c1"))?;
    let call = client
        .login_session_create()
        .body_map(|form| form.email_or_username(MIRA).password(PASSWORD));
    let printed = format!("{call:?}");
    assert!(!printed.contains(PASSWORD), "{printed}");
    Ok(())
}

#[tokio::test]
async fn the_sdk_tells_why_somebody_is_not_signed_in() -> Result<()> {
    let lab = lab().await?;
    let client = browser(&lab, Credentials::csrf("c1"))?;
    let mut told = Vec::new();
    for _ in 0..3 {
        let sent = client
            .login_session_create()
            .body_map(|form| form.email_or_username(MIRA).password("rock-pools"));
        let error = sent.send().await.err().context("signed in")?;
        assert!(error.is_bad_request() && error.field_errors().next().is_none(), "{error:?}");
        told.push((error.error_code().map(str::to_owned), error.message().map(str::to_owned)));
    }
    let first = (
        Some("incorrect-email-or-password".to_owned()),
        Some("Email or password is incorrect.".to_owned()),
    );
    assert_eq!(told[0], first);
    assert_eq!(told[2].0.as_deref(), Some("failed-login-attempt"));
    Ok(())
}
