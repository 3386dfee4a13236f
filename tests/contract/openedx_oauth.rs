//! `POST /oauth2/access_token`: the grants, the two types of token and how long they live, the
//! claims of a JWT, and every refusal with its exact body.

use anyhow::{Context, Result};
use contract_tests::{Answer, Lab, PASSWORD, START, answer};
use emeritus::openedx::types::{AccessToken, builder::AccessTokenRequest};
use emeritus::{Credentials, Error, Secret, openedx};
use emeritus_mock::openedx::{Application, Lms, RateLimit, User};
use emeritus_mock::{MockServer, System};
use jiff::SignedDuration;
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use serde_json::{Value, json};

const PATH: &str = "/oauth2/access_token";
const BEARER_LIFETIME: i64 = 36_000;
const JWT_LIFETIME: i64 = 3_600;
const REFRESH_LIFETIME: SignedDuration = SignedDuration::from_hours(90 * 24);
const SECOND: SignedDuration = SignedDuration::from_secs(1);
const DEFAULT_SCOPES: &str = "read write email profile";

/// The application of the worker in [`lab`], and its secret.
const WORKER: (&str, &str) = ("worker-key", "worker-secret");
const WORKER_FORM: &str =
    "grant_type=client_credentials&client_id=worker-key&client_secret=worker-secret";
/// An application that may have the scope `user_id`; it belongs to the member of staff.
const TRUSTED: (&str, &str) = ("trusted-key", "trusted-secret");

/// A lab with the applications above, somebody who never activated the account, and a second
/// application for passwords.
async fn lab() -> Result<Lab> {
    Ok(Lab::start_with(|lms| {
        let staff = id(lms, "staff");
        let worker = id(lms, "RETIREMENT_SERVICE_USER");
        let trusted = Application::client_credentials(TRUSTED.0, TRUSTED.1, staff);
        lms.add_application(Application::client_credentials(WORKER.0, WORKER.1, worker));
        lms.add_application(Application { allows_user_id_scope: true, ..trusted });
        lms.add_application(Application::password("other-people", worker));
        lms.add(User::learner("sleeper").password(PASSWORD).inactive());
    })
    .await?)
}

fn id(lms: &Lms, username: &str) -> u64 {
    lms.user_by_username(username).map(User::id).unwrap_or_default()
}

/// Sends the form that `fill` fills in.
async fn grant(
    lab: &Lab,
    fill: impl FnOnce(AccessTokenRequest) -> AccessTokenRequest,
) -> Result<AccessToken, Error> {
    let client = lab.openedx_anonymous()?;
    Ok(client.access_token_create().body_map(fill).send().await?.into_inner())
}

fn of_client((client_id, secret): (&str, &str), form: AccessTokenRequest) -> AccessTokenRequest {
    form.grant_type("client_credentials").client_id(client_id).client_secret(Secret::from(secret))
}

fn of_person(username: &str, form: AccessTokenRequest) -> AccessTokenRequest {
    form.grant_type("password")
        .client_id("people")
        .username(username.to_owned())
        .password(Secret::from(PASSWORD))
}

fn renewal(of: &AccessToken, form: AccessTokenRequest) -> AccessTokenRequest {
    form.grant_type("refresh_token").client_id("people").refresh_token(of.refresh_token.clone())
}

fn as_jwt(form: AccessTokenRequest) -> AccessTokenRequest {
    form.token_type("jwt")
}

/// A client that shows `token` in the way that its type asks for.
fn holder(lab: &Lab, token: &AccessToken) -> Result<openedx::Client> {
    let secret = token.access_token.clone();
    let credentials = match token.token_type.as_str() {
        "JWT" => Credentials::jwt(secret),
        _ => Credentials::bearer(secret),
    };
    let url = lab.server.url(System::Openedx);
    Ok(openedx::Client::builder(url).credentials(credentials).build()?)
}

/// Whose token it is, as the LMS tells.
async fn owner(lab: &Lab, token: &AccessToken) -> Result<String> {
    Ok(holder(lab, token)?.me_get().send().await?.into_inner().username)
}

/// Why the LMS does not accept the token.
async fn refusal(lab: &Lab, token: &AccessToken) -> Result<Value> {
    let refused = holder(lab, token)?.me_get().send().await.err().context("was accepted")?;
    assert!(refused.is_unauthorized(), "{refused}");
    Ok(serde_json::from_slice(refused.body())?)
}

/// Sends a form to `path`, as it is encoded.
async fn post(lab: &Lab, path: &str, form: &str) -> Result<Answer> {
    let request = lab.request(System::Openedx, "POST", path);
    let media_type = "application/x-www-form-urlencoded";
    Ok(answer(request.header("content-type", media_type).body(form.to_owned())).await?)
}

fn claims(token: &str) -> Result<Value> {
    Ok(jsonwebtoken::dangerous::insecure_decode_claims(token)?)
}

/// The names of the members of an object, in alphabetical order.
fn names(object: &Value) -> Vec<&str> {
    let mut names: Vec<&str> =
        object.as_object().into_iter().flatten().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    names
}

#[tokio::test]
async fn a_client_is_granted_a_token_of_the_owner_of_its_application() -> Result<()> {
    let lab = lab().await?;
    for (client, username) in [(WORKER, "RETIREMENT_SERVICE_USER"), (TRUSTED, "staff")] {
        let opaque = grant(&lab, |form| of_client(client, form)).await?;
        let jwt = grant(&lab, |form| as_jwt(of_client(client, form))).await?;
        assert_eq!((opaque.token_type.as_str(), jwt.token_type.as_str()), ("Bearer", "JWT"));
        assert_eq!(owner(&lab, &opaque).await?, username);
        assert_eq!(owner(&lab, &jwt).await?, username);
    }
    Ok(())
}

#[tokio::test]
async fn a_person_is_known_by_user_name_or_e_mail_address_even_before_activation() -> Result<()> {
    let lab = lab().await?;
    for (name, username) in [
        ("mira_okafor", "mira_okafor"),
        ("mira.okafor@learn.example", "mira_okafor"),
        ("sleeper", "sleeper"),
        ("sleeper@learn.example", "sleeper"),
    ] {
        let opaque = grant(&lab, |form| of_person(name, form)).await?;
        let jwt = grant(&lab, |form| as_jwt(of_person(name, form))).await?;
        assert_eq!(owner(&lab, &opaque).await?, username);
        assert_eq!(owner(&lab, &jwt).await?, username);
    }
    Ok(())
}

#[tokio::test]
async fn an_answer_has_exactly_the_members_of_its_grant() -> Result<()> {
    let lab = lab().await?;
    let client = WORKER_FORM;
    let person = "grant_type=password&client_id=people&username=mira_okafor&password=tide-pools";
    let of_a_client = ["access_token", "expires_in", "scope", "token_type"];
    let of_a_person = ["access_token", "expires_in", "refresh_token", "scope", "token_type"];
    for (form, asked, members, token_type, expires_in, scope) in [
        (client, "", &of_a_client[..], "Bearer", BEARER_LIFETIME, DEFAULT_SCOPES),
        (client, "jwt", &of_a_client, "JWT", JWT_LIFETIME, DEFAULT_SCOPES),
        (person, "", &of_a_person, "Bearer", BEARER_LIFETIME, DEFAULT_SCOPES),
        (person, "jwt", &of_a_person, "JWT", JWT_LIFETIME, "read write email profile user_id"),
    ] {
        let sent = format!("{form}&token_type={asked}");
        let granted = post(&lab, PATH, &sent).await?;
        let body = granted.json();
        assert_eq!(
            (granted.status, granted.content_type.as_str()),
            (200, "application/json"),
            "{}",
            granted.text
        );
        assert_eq!(granted.headers["cache-control"], "no-store");
        assert_eq!(names(&body), members, "{sent}");
        assert_eq!(body["token_type"], token_type, "{sent}");
        assert_eq!(body["expires_in"], expires_in, "{sent}");
        assert_eq!(body["scope"], scope, "{sent}");
    }
    Ok(())
}

#[tokio::test]
async fn the_token_type_in_the_body_wins_over_the_header_in_any_letter_case() -> Result<()> {
    let lab = lab().await?;
    for (body, header, token_type) in [
        (None, None, "Bearer"),
        (None, Some("jwt"), "JWT"),
        (None, Some("JWT"), "JWT"),
        (None, Some("mac"), "Bearer"),
        (Some("jwt"), None, "JWT"),
        (Some("JwT"), None, "JWT"),
        (Some("bearer"), None, "Bearer"),
        (Some("anything"), None, "Bearer"),
        (Some("jwt"), Some("bearer"), "JWT"),
        (Some("bearer"), Some("jwt"), "Bearer"),
        (Some("anything"), Some("jwt"), "Bearer"),
    ] {
        let client = lab.openedx_anonymous()?;
        let mut call = client.access_token_create().body_map(|form| of_client(WORKER, form));
        if let Some(kind) = body {
            call = call.body_map(|form| form.token_type(kind.to_owned()));
        }
        if let Some(kind) = header {
            call = call.x_token_type(kind);
        }
        let granted = call.send().await?;
        assert_eq!(granted.token_type, token_type, "{body:?} in the body, {header:?} in a header");
    }
    Ok(())
}

#[tokio::test]
async fn a_trailing_slash_does_not_matter() -> Result<()> {
    let lab = lab().await?;
    let granted = post(&lab, "/oauth2/access_token/", WORKER_FORM).await?;
    assert_eq!((granted.status, &granted.json()["token_type"]), (200, &json!("Bearer")));
    Ok(())
}

#[tokio::test]
async fn a_refresh_token_renews_once_and_gives_the_next_one() -> Result<()> {
    let lab = lab().await?;
    let first = grant(&lab, |form| of_person("mira_okafor", form)).await?;
    let second = grant(&lab, |form| renewal(&first, form)).await?;
    assert!(second.refresh_token.is_some() && second.refresh_token != first.refresh_token);
    assert!(second.access_token != first.access_token);
    assert_eq!(owner(&lab, &second).await?, "mira_okafor");

    let spent = grant(&lab, |form| renewal(&first, form)).await.err().context("renewed twice")?;
    assert_eq!(spent.body(), br#"{"error":"invalid_grant"}"#);
    let third = grant(&lab, |form| renewal(&second, form)).await?;
    assert_eq!(owner(&lab, &third).await?, "mira_okafor");
    Ok(())
}

#[tokio::test]
async fn a_renewal_may_ask_for_the_other_type_of_token() -> Result<()> {
    let lab = lab().await?;
    let opaque = grant(&lab, |form| of_person("mira_okafor", form)).await?;
    let jwt = grant(&lab, |form| as_jwt(renewal(&opaque, form))).await?;
    assert_eq!((jwt.token_type.as_str(), jwt.expires_in), ("JWT", JWT_LIFETIME));
    assert_eq!(owner(&lab, &jwt).await?, "mira_okafor");
    let opaque = grant(&lab, |form| renewal(&jwt, form)).await?;
    assert_eq!((opaque.token_type.as_str(), opaque.expires_in), ("Bearer", BEARER_LIFETIME));
    assert_eq!(owner(&lab, &opaque).await?, "mira_okafor");
    Ok(())
}

#[tokio::test]
async fn the_scope_user_id_belongs_to_the_jwts_of_people_and_not_to_their_opaque_tokens()
-> Result<()> {
    let lab = lab().await?;
    let jwt = grant(&lab, |form| as_jwt(of_person("mira_okafor", form))).await?;
    assert_eq!(jwt.scope, "read write email profile user_id");
    let opaque = grant(&lab, |form| renewal(&jwt, form)).await?;
    assert_eq!(opaque.scope, DEFAULT_SCOPES);
    let jwt = grant(&lab, |form| as_jwt(renewal(&opaque, form))).await?;
    assert_eq!(jwt.scope, "read write email profile user_id");
    Ok(())
}

#[tokio::test]
async fn every_token_lives_as_long_as_it_says() -> Result<()> {
    let lab = lab().await?;
    let opaque = grant(&lab, |form| of_person("mira_okafor", form)).await?;
    let jwt = grant(&lab, |form| as_jwt(of_person("mira_okafor", form))).await?;

    lab.advance(SignedDuration::from_secs(JWT_LIFETIME) - SECOND);
    assert_eq!(owner(&lab, &jwt).await?, "mira_okafor");
    lab.advance(SECOND);
    assert_eq!(refusal(&lab, &jwt).await?, json!({"detail": "Token has expired."}));

    lab.advance(SignedDuration::from_secs(BEARER_LIFETIME - JWT_LIFETIME) - SECOND);
    assert_eq!(owner(&lab, &opaque).await?, "mira_okafor");
    lab.advance(SECOND);
    assert_eq!(
        refusal(&lab, &opaque).await?,
        json!({
            "error_code": "token_expired",
            "developer_message": "The provided access token has expired and is no longer valid.",
        })
    );
    Ok(())
}

#[tokio::test]
async fn a_refresh_token_lives_for_90_days() -> Result<()> {
    for (age, lives) in [(REFRESH_LIFETIME - SECOND, true), (REFRESH_LIFETIME + SECOND, false)] {
        let lab = lab().await?;
        let opaque = grant(&lab, |form| of_person("mira_okafor", form)).await?;
        lab.advance(age);
        let renewed = grant(&lab, |form| renewal(&opaque, form)).await;
        assert_eq!(renewed.is_ok(), lives, "after {age:#}");
        if let Err(refused) = renewed {
            assert_eq!(refused.body(), br#"{"error":"invalid_grant"}"#);
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_client_of_the_sdk_renews_its_jwt_when_it_has_expired() -> Result<()> {
    let lab = lab().await?;
    let staff = lab.openedx("staff")?;
    staff.me_get().send().await?;
    lab.advance(SignedDuration::from_secs(JWT_LIFETIME));
    assert_eq!(staff.me_get().send().await?.username, "staff");
    assert_eq!(lab.world().journal.count("access_token_create"), 2);
    Ok(())
}

#[tokio::test]
async fn a_jwt_outlives_the_tokens_that_a_deletion_request_takes_away() -> Result<()> {
    let lab = lab().await?;
    let opaque = grant(&lab, |form| of_person("mira_okafor", form)).await?;
    let jwt = grant(&lab, |form| as_jwt(of_person("mira_okafor", form))).await?;
    holder(&lab, &jwt)?
        .account_deletion_request()
        .body_map(|form| form.password(Secret::from(PASSWORD)))
        .send()
        .await?;
    assert_eq!(refusal(&lab, &opaque).await?["error_code"], "token_nonexistent");
    let renewed = grant(&lab, |form| renewal(&opaque, form)).await.err().context("renewed")?;
    assert_eq!(renewed.body(), br#"{"error":"invalid_grant"}"#);
    assert_eq!(owner(&lab, &jwt).await?, "mira_okafor");
    Ok(())
}

#[tokio::test]
async fn every_refusal_has_its_status_and_body() -> Result<()> {
    let lab = lab().await?;
    let opaque = grant(&lab, |form| of_person("mira_okafor", form)).await?;
    let mine = opaque.refresh_token.as_ref().map(Secret::expose).unwrap_or_default();
    let invalid_client = json!({"error": "invalid_client"});
    let invalid_grant = json!({"error": "invalid_grant"});
    let unsupported = json!({"error": "unsupported_grant_type"});
    let unauthorized = json!({"error": "unauthorized_client"});
    let wrong_password =
        json!({"error": "invalid_grant", "error_description": "Invalid credentials given."});
    let person = "grant_type=password&client_id=people";
    let missing = |parameter: &str| {
        let description = format!("Request is missing {parameter} parameter.");
        json!({"error": "invalid_request", "error_description": description})
    };
    let missing_refresh_token = json!({
        "error": "invalid_request", "error_description": "Missing refresh token parameter.",
    });
    let stolen = format!("grant_type=refresh_token&client_id=other-people&refresh_token={mine}");
    for (status, body, form) in [
        (401, &invalid_client, ""),
        (401, &invalid_client, "grant_type=client_credentials"),
        (401, &invalid_client, "grant_type=client_credentials&client_id=x&client_secret=x"),
        (401, &invalid_client, "grant_type=client_credentials&client_id=worker-key"),
        (401, &invalid_client, &WORKER_FORM[..WORKER_FORM.len() - 1]),
        (400, &wrong_password, &format!("{person}&username=mira_okafor&password=Tide-pools")),
        (400, &wrong_password, &format!("{person}&username=nobody&password=tide-pools")),
        (400, &invalid_grant, "grant_type=refresh_token&client_id=people&refresh_token=unknown"),
        (400, &invalid_grant, &stolen),
        (400, &unsupported, "client_id=people"),
        (400, &unsupported, "client_id=people&grant_type=charm"),
        (400, &missing_refresh_token, "grant_type=refresh_token&client_id=people"),
        (400, &missing("username"), &format!("{person}&password=tide-pools")),
        (400, &missing("password"), &format!("{person}&username=mira_okafor")),
        (400, &unauthorized, "grant_type=client_credentials&client_id=people"),
        (
            400,
            &unauthorized,
            &format!("{WORKER_FORM}&grant_type=password&username=staff&password=x"),
        ),
    ] {
        let refused = post(&lab, PATH, form).await?;
        assert_eq!((refused.status, &refused.json()), (status, body), "{form}");
        assert_eq!(refused.content_type, "application/json", "{form}");
    }
    assert_eq!(owner(&lab, &opaque).await?, "mira_okafor", "a refusal took a token away");
    Ok(())
}

#[tokio::test]
async fn only_a_form_is_read() -> Result<()> {
    let lab = lab().await?;
    let form = json!({
        "grant_type": "client_credentials", "client_id": WORKER.0, "client_secret": WORKER.1,
    });
    let refused = answer(lab.request(System::Openedx, "POST", PATH).json(&form)).await?;
    assert_eq!((refused.status, refused.json()), (401, json!({"error": "invalid_client"})));
    Ok(())
}

#[tokio::test]
async fn the_sdk_tells_an_oauth_error_from_other_errors() -> Result<()> {
    let lab = lab().await?;
    let wrong = (WORKER.0, "wrong");
    let refused = grant(&lab, |form| of_client(wrong, form)).await.err().context("granted")?;
    assert!(refused.is_unauthorized() && !refused.is_credentials());
    let error = refused.oauth_error().context("not an OAuth error")?;
    assert_eq!((error.error.as_str(), &error.error_description), ("invalid_client", &None));

    let stranger = grant(&lab, |form| of_person("nobody", form)).await.err().context("granted")?;
    assert!(stranger.is_bad_request());
    let error = stranger.oauth_error().context("not an OAuth error")?;
    assert_eq!(error.error_description.as_deref(), Some("Invalid credentials given."));

    let client = openedx::Client::builder(lab.server.url(System::Openedx))
        .credentials(Credentials::client_credentials(WORKER.0, "wrong"))
        .build()?;
    let tokenless = client.me_get().send().await.err().context("was let in")?;
    assert!(tokenless.is_credentials() && !tokenless.is_unauthorized());
    assert_eq!(tokenless.operation(), Some("me_get"));
    Ok(())
}

#[tokio::test]
async fn too_many_requests_in_a_minute_are_forbidden_until_it_has_passed() -> Result<()> {
    let limit = RateLimit { calls: 120, per: SignedDuration::from_mins(1) };
    let lab = Lab::start_with(|lms| lms.settings.access_token_rate_limit = Some(limit)).await?;
    for _ in 0..limit.calls {
        assert_eq!(post(&lab, PATH, "").await?.status, 401);
    }
    let refused = grant(&lab, |form| of_person("mira_okafor", form)).await;
    assert!(refused.err().context("granted")?.is_forbidden());
    lab.advance(limit.per);
    grant(&lab, |form| of_person("mira_okafor", form)).await?;
    Ok(())
}

#[tokio::test]
async fn a_jwt_of_a_client_has_exactly_these_claims() -> Result<()> {
    let lab = lab().await?;
    lab.advance(SignedDuration::from_secs(90));
    let jwt = grant(&lab, |form| as_jwt(of_client(WORKER, form))).await?;
    let token = jwt.access_token.expose();
    assert_eq!(jsonwebtoken::decode_header(token)?.alg, Algorithm::HS256);
    let settings = lab.world().openedx().settings.clone();
    let issued_at = START.as_second() + 90;
    let claims = claims(token)?;
    assert_eq!(
        claims,
        json!({
            "aud": settings.jwt_audience,
            "iss": settings.jwt_issuer,
            "iat": issued_at,
            "exp": issued_at + JWT_LIFETIME,
            "sub": claims["sub"],
            "version": "1.2.0",
            "grant_type": "client-credentials",
            "preferred_username": "RETIREMENT_SERVICE_USER",
            "scopes": ["read", "write", "email", "profile"],
            "is_restricted": false,
            "email_verified": true,
            "filters": [],
            "email": "RETIREMENT_SERVICE_USER@learn.example",
            "name": "RETIREMENT_SERVICE_USER",
            "family_name": "",
            "given_name": "",
            "administrator": false,
            "superuser": false,
        })
    );
    Ok(())
}

#[tokio::test]
async fn a_jwt_of_a_person_is_filtered_to_that_person_and_tells_the_id() -> Result<()> {
    let lab = lab().await?;
    let mira = id(&lab.world().openedx(), "mira_okafor");
    let jwt = grant(&lab, |form| as_jwt(of_person("mira_okafor", form))).await?;
    let claims = claims(jwt.access_token.expose())?;
    for (claim, value) in [
        ("grant_type", json!("password")),
        ("preferred_username", json!("mira_okafor")),
        ("scopes", json!(["read", "write", "email", "profile", "user_id"])),
        ("filters", json!(["user:me"])),
        ("user_id", json!(mira)),
        ("email", json!("mira.okafor@learn.example")),
        ("name", json!("Mira Okafor")),
    ] {
        assert_eq!(claims[claim], value, "{claim}");
    }
    Ok(())
}

#[tokio::test]
async fn the_claims_about_a_person_follow_the_account() -> Result<()> {
    let lab = lab().await?;
    let mut ada = User::learner("ada").name("Ada, Countess of Lovelace").password(PASSWORD);
    ada.first_name = "Ada".to_owned();
    ada.last_name = "Lovelace".to_owned();
    lab.world().openedx().add(ada);
    for (username, claim, value) in [
        ("ada", "name", json!("Ada, Countess of Lovelace")),
        ("ada", "given_name", json!("Ada")),
        ("ada", "family_name", json!("Lovelace")),
        ("ada", "email_verified", json!(true)),
        ("sleeper", "email_verified", json!(false)),
        ("ada", "administrator", json!(false)),
        ("staff", "administrator", json!(true)),
        ("root", "administrator", json!(false)),
        ("staff", "superuser", json!(false)),
        ("root", "superuser", json!(true)),
    ] {
        let jwt = grant(&lab, |form| as_jwt(of_person(username, form))).await?;
        assert_eq!(claims(jwt.access_token.expose())?[claim], value, "{claim} of {username}");
    }
    Ok(())
}

#[tokio::test]
async fn the_subject_of_a_jwt_is_a_stable_pseudonym() -> Result<()> {
    let lab = lab().await?;
    let mut subjects = Vec::new();
    for username in ["mira_okafor", "mira_okafor", "tuan_v"] {
        let jwt = grant(&lab, |form| as_jwt(of_person(username, form))).await?;
        let claims = claims(jwt.access_token.expose())?;
        let subject = claims["sub"].as_str().context("no text")?.to_owned();
        let id = claims["user_id"].to_string();
        assert!(!subject.contains(username) && subject != id);
        subjects.push(subject);
    }
    assert_eq!(subjects[0], subjects[1]);
    assert_ne!(subjects[0], subjects[2]);
    Ok(())
}

#[tokio::test]
async fn each_scope_adds_its_claims() -> Result<()> {
    let lab = lab().await?;
    let profile = ["administrator", "family_name", "given_name", "name", "superuser"];
    for (scope, added) in [
        ("read", &[][..]),
        ("write", &[]),
        ("email", &["email"]),
        ("profile", &profile),
        ("user_id", &["user_id"]),
        ("read email user_id", &["email", "user_id"]),
    ] {
        let granted = grant(&lab, |form| as_jwt(of_client(TRUSTED, form)).scope(scope.to_owned()));
        let jwt = granted.await?;
        assert_eq!(jwt.scope, scope);
        let claims = claims(jwt.access_token.expose())?;
        assert_eq!(claims["scopes"], json!(scope.split(' ').collect::<Vec<_>>()));
        let optional: Vec<&str> = names(&claims)
            .into_iter()
            .filter(|name| profile.contains(name) || ["email", "user_id"].contains(name))
            .collect();
        assert_eq!(optional, added, "{scope}");
    }
    Ok(())
}

#[tokio::test]
async fn only_an_application_that_is_allowed_to_is_told_the_id() -> Result<()> {
    let lab = lab().await?;
    for (client, told) in [(WORKER, false), (TRUSTED, true)] {
        let jwt = grant(&lab, |form| as_jwt(of_client(client, form))).await?;
        assert_eq!(claims(jwt.access_token.expose())?.get("user_id").is_some(), told);
    }
    let asked = grant(&lab, |form| as_jwt(of_client(WORKER, form)).scope("read user_id"));
    if let Ok(jwt) = asked.await {
        let claims = claims(jwt.access_token.expose())?;
        assert_eq!(claims.get("user_id"), None, "it was told because it asked");
    }
    Ok(())
}

#[tokio::test]
async fn only_what_the_lms_signed_is_accepted() -> Result<()> {
    let lab = lab().await?;
    let jwt = grant(&lab, |form| as_jwt(of_client(WORKER, form))).await?;
    let signed = jwt.access_token.expose();
    let (content, signature) = signed.rsplit_once('.').context("no JWT")?;
    let (header, payload) = content.split_once('.').context("no JWT")?;
    let promoted = grant(&lab, |form| as_jwt(of_person("root", form))).await?;
    let foreign_payload =
        promoted.access_token.expose().split('.').nth(1).context("no JWT")?.to_owned();
    let claims = claims(signed)?;
    let forged = |algorithm, key: &[u8]| {
        jsonwebtoken::encode(&Header::new(algorithm), &claims, &EncodingKey::from_secret(key))
    };
    // {"alg":"none","typ":"JWT"}
    let unsigned = "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0";

    assert_eq!(owner(&lab, &jwt).await?, "RETIREMENT_SERVICE_USER");
    for (case, token) in [
        ("another payload", format!("{header}.{foreign_payload}.{signature}")),
        ("a shorter signature", signed[..signed.len() - 1].to_owned()),
        ("no signature", format!("{content}.")),
        ("alg: none", format!("{unsigned}.{payload}.")),
        ("alg: none with the signature", format!("{unsigned}.{payload}.{signature}")),
        ("another key", forged(Algorithm::HS256, b"another")?),
        ("an empty key", forged(Algorithm::HS256, b"")?),
        ("another algorithm", forged(Algorithm::HS512, b"another")?),
    ] {
        let tampered = AccessToken { access_token: Secret::from(token), ..jwt.clone() };
        let refused = refusal(&lab, &tampered).await?;
        assert_eq!(refused, json!({"detail": "Invalid token."}), "{case}");
    }
    Ok(())
}

#[tokio::test]
async fn the_sdk_prints_no_token_that_it_was_granted() -> Result<()> {
    let lab = lab().await?;
    let client = lab.openedx_anonymous()?;
    let call = client.access_token_create().body_map(|form| of_person("mira_okafor", form));
    let asked = format!("{call:?}");
    let granted = call.send().await?;
    let printed = format!("{granted:?}");
    assert!(printed.contains("Bearer"), "{printed}");
    let access = granted.access_token.expose();
    let refresh = granted.refresh_token.as_ref().context("no refresh token")?.expose();
    assert!(!printed.contains(access) && !printed.contains(refresh), "{printed}");
    assert!(!asked.contains(PASSWORD), "{asked}");
    Ok(())
}

#[tokio::test]
async fn two_worlds_do_not_accept_each_others_tokens() -> Result<()> {
    let lab = lab().await?;
    let elsewhere = MockServer::start().await?;
    let opaque = grant(&lab, |form| of_person("mira_okafor", form)).await?;
    let jwt = grant(&lab, |form| as_jwt(of_person("mira_okafor", form))).await?;
    for token in [opaque, jwt] {
        let client = openedx::Client::builder(elsewhere.url(System::Openedx))
            .credentials(match token.token_type.as_str() {
                "JWT" => Credentials::jwt(token.access_token),
                _ => Credentials::bearer(token.access_token),
            })
            .build()?;
        assert!(client.me_get().send().await.err().context("accepted")?.is_unauthorized());
    }
    Ok(())
}
