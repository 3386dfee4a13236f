//! BrainSTEM's token endpoints of every age, by the world's clock.

use anyhow::{Context, Result};
use contract_tests::brainstem::{ADMIN, LENA};
use contract_tests::{Lab, PASSWORD, answer};
use emeritus::brainstem::types::{
    Portal, TokenCreateResponse, TokenPair, TokenPairRequest, TokenRefreshRequest, TokenRequest,
};
use emeritus::{Credentials, Error, Secret, brainstem};
use emeritus_mock::System;
use emeritus_mock::brainstem::{Era, User};
use jiff::SignedDuration;
use serde_json::json;

fn lab_of(lab: &Lab, era: Era) {
    lab.world().brainstem().settings.era = era;
}

fn request(password: &str) -> Result<TokenRequest> {
    let request = TokenRequest::builder().username(LENA).password(Secret::from(password));
    Ok(request.try_into()?)
}

/// Whether a token opens the private portal.
async fn works(lab: &Lab, token: &Secret) -> Result<bool> {
    let client = brainstem::Client::builder(lab.server.url(System::Brainstem));
    let client = client.credentials(Credentials::bearer(token.clone())).build()?;
    match client.users_list().portal(Portal::Private).send().await {
        Ok(_) => Ok(true),
        Err(error) if error.is_unauthorized() => Ok(false),
        Err(error) => Err(error.into()),
    }
}

const HOUR: SignedDuration = SignedDuration::from_hours(1);
const DAY: SignedDuration = SignedDuration::from_hours(24);

#[tokio::test]
async fn a_token_of_the_seed_era_is_forty_hexadecimal_digits_for_ever() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.brainstem_anonymous()?;
    let granted = client.token_create().body(request(PASSWORD)?).send().await?.into_inner();
    let TokenCreateResponse::Token(granted) = granted else {
        anyhow::bail!("another age: {granted:?}")
    };
    let text = granted.token.expose();
    assert_eq!(text.len(), 40);
    assert!(text.bytes().all(|byte| byte.is_ascii_hexdigit()));
    lab.advance(DAY * 3_650);
    assert!(works(&lab, &granted.token).await?);
    Ok(())
}

#[tokio::test]
async fn from_october_2025_the_same_path_answers_a_personal_access_token() -> Result<()> {
    let lab = Lab::start().await?;
    lab_of(&lab, Era::Pairs);
    let client = lab.brainstem_anonymous()?;
    let granted = client.token_create().body(request(PASSWORD)?).send().await?.into_inner();
    let TokenCreateResponse::PersonalToken(granted) = granted else {
        anyhow::bail!("another age: {granted:?}")
    };
    assert!(!granted.message.is_empty());
    // A year from its last use.
    for _ in 0..3 {
        lab.advance(DAY * 364);
        assert!(works(&lab, &granted.access).await?);
    }
    lab.advance(DAY * 365);
    assert!(!works(&lab, &granted.access).await?);
    Ok(())
}

#[tokio::test]
async fn until_may_2023_there_was_another_path_and_another_keyword() -> Result<()> {
    let lab = Lab::start().await?;
    lab_of(&lab, Era::Legacy);
    let client = lab.brainstem_anonymous()?;
    let granted = client.legacy_token_create().body(request(PASSWORD)?).send().await?.into_inner();
    let ask = |authorization: String| {
        let request = lab.request(System::Brainstem, "GET", "/api/private/users/user/");
        answer(request.header("authorization", authorization))
    };
    let token = granted.token.expose();
    assert_eq!(ask(format!("Token {token}")).await?.status, 200);
    assert_eq!(ask(format!("Bearer {token}")).await?.status, 401);
    let basic = |password: &str| {
        let request = lab.request(System::Brainstem, "GET", "/api/private/users/user/");
        answer(request.basic_auth(LENA, Some(password)))
    };
    assert_eq!(basic(PASSWORD).await?.status, 200);
    let wrong = basic("wrong").await?;
    assert_eq!(
        (wrong.status, wrong.json()["detail"].clone()),
        (401, json!("Invalid username/password."))
    );
    assert_eq!(ask("Basic ???".to_owned()).await?.status, 401);
    Ok(())
}

#[tokio::test]
async fn a_path_of_another_age_is_not_there() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.brainstem_anonymous()?;
    for era in [Era::Seed, Era::Pairs] {
        lab_of(&lab, era);
        let missing = client.legacy_token_create().body(request(PASSWORD)?).send().await;
        assert!(missing.err().context("it is of another age")?.is_not_found());
    }
    lab_of(&lab, Era::Legacy);
    let missing = client.token_create().body(request(PASSWORD)?).send().await;
    assert!(missing.err().context("it is of another age")?.is_not_found());
    Ok(())
}

#[tokio::test]
async fn a_wrong_password_or_address_is_refused_alike() -> Result<()> {
    let lab = Lab::start().await?;
    let words = "Unable to log in with provided credentials.";
    for (era, path) in
        [(Era::Legacy, "/api-token-auth/"), (Era::Seed, "/api/token/"), (Era::Pairs, "/api/token")]
    {
        lab_of(&lab, era);
        for (body, expected) in [
            (json!({"username": LENA, "password": "wrong"}), json!({"non_field_errors": [words]})),
            (
                json!({"username": "who@x.example", "password": "x"}),
                json!({"non_field_errors": [words]}),
            ),
            (json!({"username": LENA}), json!({"password": ["This field is required."]})),
            (
                json!({"username": "", "password": ""}),
                json!({
                    "username": ["This field may not be blank."],
                    "password": ["This field may not be blank."],
                }),
            ),
            (
                json!({"username": LENA, "password": 7}),
                json!({"password": ["Not a valid string."]}),
            ),
        ] {
            let request = lab.request(System::Brainstem, "POST", path).json(&body);
            let refused = answer(request).await?;
            assert_eq!((refused.status, refused.json()), (400, expected), "{path} {body}");
        }
    }
    let mute = lab.world().brainstem().add_user(User::new("mute@lab.example"));
    assert!(mute > 0);
    lab_of(&lab, Era::Seed);
    let body = json!({"username": "mute@lab.example", "password": "x"});
    let request = lab.request(System::Brainstem, "POST", "/api/token/").json(&body);
    assert_eq!(answer(request).await?.status, 400, "without a password nobody signs in");
    Ok(())
}

async fn pair(client: &brainstem::Client, password: &str) -> Result<TokenPair, Error> {
    let body = TokenPairRequest { email: LENA.to_owned(), password: Secret::from(password) };
    Ok(client.token_pair_create().body(body).send().await?.into_inner())
}

async fn renew(client: &brainstem::Client, refresh: &Secret) -> Result<TokenPair, Error> {
    let body = TokenRefreshRequest { refresh: refresh.clone() };
    Ok(client.token_pair_refresh().body(body).send().await?.into_inner())
}

#[tokio::test]
async fn an_access_token_lives_for_an_hour_and_a_refresh_token_works_once() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.brainstem_anonymous()?;
    let first = pair(&client, PASSWORD).await?;
    assert_eq!((first.token_type.as_str(), first.expires_in), ("bearer", 3_600));
    assert!(works(&lab, &first.access).await?);
    lab.advance(HOUR - SignedDuration::from_secs(1));
    assert!(works(&lab, &first.access).await?);
    lab.advance(SignedDuration::from_secs(1));
    assert!(!works(&lab, &first.access).await?);

    let second = renew(&client, &first.refresh).await?;
    assert!(works(&lab, &second.access).await?);
    let dead = renew(&client, &first.refresh).await.err().context("it was used")?;
    assert!(dead.is_unauthorized());
    assert_eq!(dead.message(), Some("Token is invalid or expired"));
    assert!(renew(&client, &second.access).await.is_err(), "an access token renews nothing");

    lab.advance(DAY * 30 - SignedDuration::from_secs(1));
    let third = renew(&client, &second.refresh).await?;
    lab.advance(DAY * 30);
    assert!(renew(&client, &third.refresh).await.is_err(), "30 days are over");
    Ok(())
}

#[tokio::test]
async fn a_pair_is_refused_for_what_is_wrong() -> Result<()> {
    let lab = Lab::start().await?;
    let wrong = pair(&lab.brainstem_anonymous()?, "wrong").await.err().context("it is wrong")?;
    assert!(wrong.is_unauthorized());
    assert_eq!(wrong.message(), Some("No active account found with the given credentials"));
    for (path, missing) in [("/api/auth/token", "email"), ("/api/auth/token/refresh", "refresh")] {
        let request = lab.request(System::Brainstem, "POST", path).json(&json!({"password": "x"}));
        let refused = answer(request).await?;
        assert_eq!(refused.status, 400);
        assert_eq!(refused.json(), json!({missing: ["This field is required."]}));
    }
    Ok(())
}

#[tokio::test]
async fn a_token_of_the_web_page_is_made_at_the_control_origin_and_can_be_taken_back() -> Result<()>
{
    let lab = Lab::start().await?;
    let url = |email: &str| format!("{}/brainstem/users/{email}/tokens", lab.server.world_url());
    let http = reqwest::Client::new();
    let made = answer(http.post(url(ADMIN))).await?.json();
    let token = Secret::from(made["token"].as_str().context("there is a token")?);
    assert!(works(&lab, &token).await?);
    let id = made["id"].as_str().context("it has an id")?.parse()?;
    assert!(lab.world().brainstem().revoke_token(id));
    assert!(!lab.world().brainstem().revoke_token(id));
    assert!(!works(&lab, &token).await?);
    assert_eq!(answer(http.post(url("who@x.example"))).await?.status, 404);
    Ok(())
}

#[tokio::test]
async fn no_token_is_printed_or_kept_in_the_journal() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.brainstem_anonymous()?;
    let granted = pair(&client, PASSWORD).await?;
    let began = client.device_authorize().send().await?.into_inner();
    let printed =
        format!("{granted:?} {began:?} {:?} {:?}", lab.world(), lab.world().journal.entries());
    for secret in [&granted.access, &granted.refresh, &began.device_code] {
        assert!(!printed.contains(secret.expose()), "{printed}");
    }
    assert!(!printed.contains(PASSWORD));
    Ok(())
}
