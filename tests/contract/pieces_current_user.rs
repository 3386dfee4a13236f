//! `/user`: the current user, each operation with each status.

use anyhow::{Context, Result};
use contract_tests::{Lab, answer};
use emeritus::pieces::Client;
use emeritus::pieces::types::{Auth0User, OAuthToken, TokenTypeEnum, UserProfile};
use emeritus::{Error, Secret};
use emeritus_mock::System;
use emeritus_mock::pieces::{Cloud, Store};
use serde_json::{Value, json};

const INES: &str = "6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40";
const TOMAS: &str = "d41f6a07-93c8-4b5e-8e21-0c7ab94f5d36";

/// A lab in which Ines is the current user, and Tomas is known.
async fn with_ines() -> Result<Lab> {
    let lab = Lab::start().await?;
    *lab.world().pieces() = Store::demo();
    Ok(lab)
}

async fn current(client: &Client) -> Result<Option<UserProfile>, Error> {
    Ok(client.current_user_get().send().await?.into_inner().user)
}

fn status<T>(answered: Result<T, Error>) -> Option<u16> {
    answered.err().and_then(|error| error.status()).map(|status| status.as_u16())
}

fn token(access_token: &str) -> Result<OAuthToken> {
    let token = OAuthToken::builder().access_token(Secret::from(access_token));
    Ok(token.token_type(TokenTypeEnum::Bearer).expires_in(60).try_into()?)
}

#[tokio::test]
async fn whoever_signed_in_last_is_the_current_user_until_they_leave() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.pieces()?;
    assert!(current(&client).await?.is_none());
    let request = lab.request(System::Pieces, "GET", "/user");
    assert_eq!(answer(request).await?.json(), json!({}));
    let one = client.sign_in(token("one")?).await?;
    let other = client.sign_in(token("other")?).await?;
    assert_eq!(current(&client).await?.map(|user| user.id), Some(other.id.clone()));
    client.user_disconnect().user(&one.id).send().await?;
    assert_eq!(current(&client).await?.map(|user| user.id), Some(other.id.clone()));
    client.user_disconnect().user(&other.id).send().await?;
    assert!(current(&client).await?.is_none());
    Ok(())
}

#[tokio::test]
async fn a_cleared_user_stays_known() -> Result<()> {
    let lab = with_ines().await?;
    let client = lab.pieces()?;
    assert_eq!(current(&client).await?.map(|user| user.id).as_deref(), Some(INES));
    let cleared = client.current_user_clear().send().await?;
    assert_eq!(cleared.status().as_u16(), 204);
    assert!(current(&client).await?.is_none());
    assert_eq!(client.users_list().send().await?.users().len(), 2);
    Ok(())
}

#[tokio::test]
async fn an_update_replaces_a_profile_but_not_when_it_was_created() -> Result<()> {
    let lab = with_ines().await?;
    let client = lab.pieces()?;
    let before = current(&client).await?.context("nobody")?;
    let minimum =
        json!({"id": INES, "aesthetics": {"theme": {"dark": false}, "font": {"size": 9}}});
    let minimum: UserProfile = serde_json::from_value(minimum)?;
    let updated = client.current_user_update().body(minimum).send().await?.into_inner();
    assert_eq!((updated.aesthetics.font.size, &updated.name), (9, &None));
    let value = |time: &Option<emeritus::pieces::types::GroupedTimestamp>| {
        time.as_ref().map(|time| time.value)
    };
    assert_eq!(value(&updated.created), value(&before.created));
    assert!(value(&updated.updated) > value(&before.updated));
    let read = current(&client).await?.context("nobody")?;
    assert_eq!(serde_json::to_value(read)?, serde_json::to_value(updated)?);
    let stranger = UserProfile { id: "nobody".to_owned(), ..before };
    let missing = client.current_user_update().body(stranger).send().await.err().context("done")?;
    assert!(missing.is_not_found());
    Ok(())
}

#[tokio::test]
async fn selecting_finds_a_user_or_makes_one() -> Result<()> {
    let lab = with_ines().await?;
    let client = lab.pieces()?;
    let account = |account: Value| serde_json::from_value::<Auth0User>(account);
    let tomas = account(json!({
        "user_metadata": {"global_id": TOMAS}, "nickname": "tomas", "email": "t@example.test",
    }))?;
    let selected = client.current_user_select().body(tomas).send().await?.into_inner();
    assert_eq!((selected.id.as_str(), selected.username.as_deref()), (TOMAS, Some("tomas")));
    assert_eq!(selected.name.as_deref(), Some("Tomas Lindqvist"));
    let mut made = Vec::new();
    for _ in 0..2 {
        let grace = account(json!({"user_id": "auth0|grace", "name": "Grace"}))?;
        made.push(client.current_user_select().body(grace).send().await?.into_inner().id);
    }
    assert_eq!(made[0], made[1]);
    assert_eq!(current(&client).await?.map(|user| user.id).as_ref(), Some(&made[0]));
    assert_eq!(client.users_list().send().await?.users().len(), 3);
    Ok(())
}

#[tokio::test]
async fn the_cloud_refreshes_whoever_is_signed_in() -> Result<()> {
    let lab = with_ines().await?;
    let client = lab.pieces()?;
    assert_eq!(client.current_user_refresh().send().await?.id, INES);
    for (cloud, signed_in) in
        [(Cloud::Unreachable, true), (Cloud::Silent, true), (Cloud::Reachable, false)]
    {
        lab.world().pieces().settings.cloud = cloud;
        if !signed_in {
            client.current_user_clear().send().await?;
        }
        assert_eq!(status(client.current_user_refresh().send().await), Some(500), "{cloud:?}");
    }
    Ok(())
}

#[tokio::test]
async fn only_a_server_in_the_cloud_knows_the_providers() -> Result<()> {
    let lab = with_ines().await?;
    let client = lab.pieces()?;
    let local = client.current_user_providers_get().send().await.err().context("answered")?;
    assert_eq!(local.status().map(|status| status.as_u16()), Some(501));
    assert_eq!(local.message(), Some("This server is not in the cloud"));
    lab.world().pieces().settings.is_cloud_server = true;
    let user = client.current_user_providers_get().send().await?.into_inner().user;
    assert_eq!(user.and_then(|user| user.providers).map(|all| all.iterable.len()), Some(1));
    lab.world().pieces().settings.cloud = Cloud::Unreachable;
    assert_eq!(status(client.current_user_providers_get().send().await), Some(500));
    Ok(())
}

#[tokio::test]
async fn a_vanity_name_is_a_free_label_of_a_connected_user() -> Result<()> {
    let lab = with_ines().await?;
    let client = lab.pieces()?;
    let ines = current(&client).await?.context("nobody")?;
    let choose = |user: &UserProfile, name: Option<&str>| {
        let wanted = UserProfile { vanityname: name.map(str::to_owned), ..user.clone() };
        client.vanity_name_update().body(wanted).send()
    };
    let chosen = choose(&ines, Some("ines")).await?.into_inner();
    assert_eq!(chosen.vanityname.as_deref(), Some("ines"));
    assert_eq!(chosen.auth0.and_then(|auth0| auth0.vanityname).as_deref(), Some("ines"));
    for name in [None, Some(""), Some("a.b"), Some("-a"), Some("ünes")] {
        assert_eq!(status(choose(&ines, name).await), Some(404), "{name:?}");
    }
    lab.world().pieces().settings.vanity_names_taken.insert("ada".to_owned());
    let taken = choose(&ines, Some("ada")).await.err().context("chosen")?;
    assert_eq!(taken.status().map(|status| status.as_u16()), Some(409));
    assert_eq!(taken.message(), Some("The name is taken"));
    lab.world().pieces().settings.cloud = Cloud::Unreachable;
    assert_eq!(status(choose(&ines, Some("free")).await), Some(500));
    lab.world().pieces().settings.cloud = Cloud::Reachable;
    let tomas = client.user_get().user(TOMAS).send().await?.into_inner();
    assert_eq!(status(choose(&tomas, Some("free")).await), Some(511));
    let now = lab.world().clock.now();
    lab.world().pieces().select(TOMAS, now);
    let refused = choose(&tomas, Some("free")).await.err().context("chosen")?;
    assert_eq!(refused.message(), Some("The user is not connected to the cloud"));
    Ok(())
}

#[tokio::test]
async fn the_beta_is_the_current_users() -> Result<()> {
    let lab = with_ines().await?;
    let client = lab.pieces()?;
    let post = |body: Value| async {
        let body: emeritus::pieces::types::UserBetaStatus = serde_json::from_value(body)?;
        anyhow::Ok(client.beta_status_update().body(body).send().await)
    };
    let known = post(json!({"user": INES})).await??.into_inner();
    let vision = known.auth0.and_then(|auth0| auth0.vision).context("no beta")?;
    assert_eq!(vision.continuous, Some(true));
    let changed = json!({"user": INES, "auth0": {"vision": {"continuous": false}}});
    let told = post(changed).await??.into_inner();
    assert_eq!(told.auth0.and_then(|auth0| auth0.vision).and_then(|v| v.continuous), Some(false));
    let read = current(&client).await?.and_then(|user| user.auth0).and_then(|auth0| auth0.beta);
    assert_eq!(read.and_then(|beta| beta.continuous), Some(false));
    assert_eq!(status(post(json!({"user": TOMAS})).await?), Some(511));
    lab.world().pieces().settings.cloud = Cloud::Silent;
    assert_eq!(status(post(json!({"user": INES})).await?), Some(500));
    Ok(())
}

#[tokio::test]
async fn the_access_token_is_the_one_that_signed_in() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.pieces()?;
    assert_eq!(status(client.access_token().await), Some(500));
    client.sign_in(token("opaque")?).await?;
    assert_eq!(client.access_token().await?.expose(), "opaque");
    client.os_sign_in().send().await?;
    let of_auth0 = client.access_token().await?;
    let now = lab.world().clock.now();
    assert!(lab.world().pieces().account_of(of_auth0.expose(), now).is_some());
    client.os_sign_out().send().await?;
    assert_eq!(status(client.access_token().await), Some(500));
    Ok(())
}

#[tokio::test]
async fn signing_in_from_a_token_shows_it_in_both_places() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.pieces()?;
    let user = client.sign_in(token("opaque")?).await?;
    assert_eq!(client.sign_in(token("opaque")?).await?.id, user.id);
    let refused = client.sign_in(token("")?).await.err().context("signed in")?;
    assert!(refused.is_unauthorized());
    assert_eq!(refused.operation(), Some("user_authenticate"));
    Ok(())
}

#[tokio::test]
async fn a_body_that_is_not_what_is_wanted_is_refused() -> Result<()> {
    let lab = with_ines().await?;
    let large = "x".repeat(2_700_000);
    for path in ["/user/update", "/user/select", "/user/update/vanity", "/user/beta/status"] {
        for (media_type, body, status) in [
            ("application/json", "", 400),
            ("application/json", r#"{"user":7,"email":7}"#, 400),
            ("text/csv", "{}", 415),
            ("application/json", &large, 413),
        ] {
            let request = lab.request(System::Pieces, "POST", path);
            let request = request.header("content-type", media_type).body(body.to_owned());
            assert_eq!(answer(request).await?.status, status, "{path} {media_type}");
        }
    }
    assert_eq!(lab.world().pieces().current().map(|user| user.id.as_str()), Some(INES));
    Ok(())
}
