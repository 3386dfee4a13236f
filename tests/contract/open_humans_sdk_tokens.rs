//! Members of Open Humans who log in with the SDK, and whose tokens end.

use anyhow::{Context, Result};
use contract_tests::open_humans::{MARLOW, WREN};
use emeritus::Secret;
use emeritus::open_humans::{Member, MemberStore, MemoryStore, OAuth, PendingLogin, SqliteStore};
use futures::future::{join_all, try_join_all};
use serde_json::{Value, json};

use crate::open_humans_sdk::{Application, TOKEN_LIFETIME};

/// What a browser comes back with, in which this user grants what `url` asks for.
async fn granted(application: &Application, url: &str, username: &str) -> Result<String> {
    let mut approval = json!({ "username": username });
    for (name, value) in reqwest::Url::parse(url)?.query_pairs() {
        if name != "response_type" {
            approval[&*name] = json!(value);
        }
    }
    let control = application.lab.server.world_url();
    let post = reqwest::Client::new().post(format!("{control}/open_humans/authorize"));
    let answer = post.json(&approval).send().await?.error_for_status()?.json::<Value>().await?;
    Ok(answer["redirect_url"].as_str().context("a redirect URL")?.to_owned())
}

async fn login(application: &Application, pkce: bool) -> Result<(PendingLogin, String)> {
    let url = application.oauth.authorize_url();
    let login = if pkce { url.pkce() } else { url }.build()?;
    let callback = granted(application, &login.url, "marlow_v").await?;
    Ok((login.pending, callback))
}

#[tokio::test]
async fn whoever_logs_in_becomes_a_member_with_tokens() -> Result<()> {
    for pkce in [false, true] {
        let application = Application::start().await?;
        let (pending, callback) = login(&application, pkce).await?;
        let member = Member::from_callback(&application.oauth, &pending, &callback).await?;
        assert_eq!(member.project_member_id(), MARLOW);
        let seen = member.client().member_exchange().send().await?;
        assert_eq!(seen.username.as_deref(), Some("marlow_v"));

        let again = Member::from_callback(&application.oauth, &pending, &callback).await;
        let error = again.unwrap_err();
        assert_eq!(error.oauth_error().map(|oauth| &*oauth.error), Some("invalid_grant"));
    }
    Ok(())
}

#[tokio::test]
async fn a_code_is_of_no_use_without_the_verifier_that_goes_with_it() -> Result<()> {
    let application = Application::start().await?;
    let (_, callback) = login(&application, true).await?;
    let callback = reqwest::Url::parse(&callback)?;
    let code = callback.query_pairs().find(|(name, _)| name == "code").context("a code")?.1;
    let error = Member::from_code(&application.oauth, &code).await.unwrap_err();
    assert!(error.is_bad_request(), "{error}");
    assert_eq!(application.oauth.store().load(MARLOW).await.ok().flatten(), None);
    Ok(())
}

#[tokio::test]
async fn a_token_is_refreshed_in_its_last_minute() -> Result<()> {
    for (left, refreshes) in [(61, 0), (60, 0), (59, 1)] {
        let application = Application::start().await?;
        let member = application.member(MARLOW).await?;
        application.advance(TOKEN_LIFETIME - left);
        member.client().member_exchange().send().await?;
        assert_eq!(application.count("token_create"), refreshes, "{left}");
    }
    Ok(())
}

/// An application that keeps its members in this store.
fn keeping(application: &Application, store: impl MemberStore + 'static) -> OAuth {
    application.oauth.clone().with_store(store)
}

#[tokio::test]
async fn fifty_calls_share_one_refresh_in_either_store() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let stores = [None, Some(SqliteStore::open(folder.path().join("members.sqlite"))?)];
    for store in stores {
        let application = Application::start().await?;
        let oauth = match store {
            Some(store) => keeping(&application, store),
            None => keeping(&application, MemoryStore::default()),
        };
        let member = Member::create(&oauth, MARLOW, application.tokens(MARLOW)?).await?;
        for round in 1..=3 {
            application.advance(TOKEN_LIFETIME);
            let other = Member::load(&oauth, MARLOW).await?.context("a member")?;
            let calls = (0..50).map(|call| {
                let member = if call % 2 == 0 { &member } else { &other };
                member.client().member_exchange().send()
            });
            try_join_all(calls).await?;
            assert_eq!(application.count("token_create"), round);
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_refresh_that_fails_is_reported() -> Result<()> {
    let application = Application::start().await?;
    let member = application.member(MARLOW).await?;
    let other = Member::create(&application.oauth, WREN, application.tokens(WREN)?).await?;
    application.withdrawal(MARLOW).await?.send().await?.error_for_status()?;
    application.advance(TOKEN_LIFETIME);
    let outcomes = join_all((0..10).map(|_| member.list_names())).await;
    for outcome in outcomes {
        let error = outcome.unwrap_err();
        assert!(error.is_credentials(), "{error}");
        assert_eq!(error.oauth_error().map(|oauth| &*oauth.error), Some("invalid_grant"));
    }
    assert_eq!(application.count("token_create"), 1);
    assert!(other.list_names().await?.is_empty());
    Ok(())
}

/// What all calls of a member come down to.
trait Lists {
    async fn list_names(&self) -> Result<Vec<String>, emeritus::Error>;
}

impl Lists for Member {
    async fn list_names(&self) -> Result<Vec<String>, emeritus::Error> {
        let seen = self.client().member_exchange().send().await?;
        Ok(seen.into_inner().data.into_iter().map(|file| file.basename).collect())
    }
}

#[tokio::test]
async fn a_token_that_died_early_is_renewed_and_the_call_made_again() -> Result<()> {
    let application = Application::start().await?;
    let member = application.member(MARLOW).await?;
    let stale = member.access_token().await?;
    let revoked = member
        .client()
        .token_revoke()
        .body_map(|body| {
            body.token(stale.clone())
                .client_id(contract_tests::open_humans::CLIENT_ID)
                .client_secret(Secret::from(contract_tests::open_humans::CLIENT_SECRET))
        })
        .send()
        .await;
    revoked?;
    member.client().member_exchange().send().await?;
    assert_ne!(member.access_token().await?, stale);
    assert_eq!(application.count("member_exchange"), 2);
    Ok(())
}

#[tokio::test]
async fn a_member_leaves_and_comes_back_under_the_same_id() -> Result<()> {
    let application = Application::start().await?;
    let member = application.member(MARLOW).await?;
    member.deauthorize().await?;
    let error = member.list_names().await.unwrap_err();
    assert!(error.is_credentials(), "{error}");
    assert_eq!(application.count("member_exchange"), 0);

    let (pending, callback) = login(&application, false).await?;
    let back = Member::from_callback(&application.oauth, &pending, &callback).await?;
    assert_eq!(back.project_member_id(), MARLOW);
    member.list_names().await?;
    Ok(())
}
