//! What the journal of a world shows, and to whom.

use std::panic::{AssertUnwindSafe, catch_unwind};

use anyhow::{Context, Result, ensure};
use contract_tests::{Lab, PASSWORD, answer};
use emeritus_mock::journal::{Filter, Followed};
use emeritus_mock::operations::openedx::{access_token_create, account_get, accounts_list, me_get};
use emeritus_mock::{Operation, System};
use futures::StreamExt;
use serde::Deserialize;
use serde_json::{Value, json};

const MIRA: &str = "mira_okafor";

/// What a failed expectation says.
fn complaint(expectation: impl FnOnce()) -> Result<String> {
    let panic = catch_unwind(AssertUnwindSafe(expectation)).err().context("it is met")?;
    panic.downcast_ref::<String>().cloned().context("a panic has a text")
}

#[tokio::test]
async fn expectations_count_what_arrived_in_any_order() -> Result<()> {
    let lab = Lab::start().await?;
    let mira = lab.openedx_bearer(MIRA)?;
    mira.account_get().username(MIRA).send().await?;
    mira.me_get().send().await?;
    mira.account_get().username("tuan_v").send().await?;
    ensure!(mira.account_get().username("nobody").send().await.is_err());

    let journal = &lab.world().journal;
    journal.expect(account_get).times(3);
    journal.expect(account_get).by(MIRA).answered(200).times(2);
    journal.expect(account_get).answered(404).by(MIRA).times(1);
    journal.expect(account_get).by("tuan_v").never();
    journal.expect(account_get).at_least(2);
    journal.expect(me_get).at_most(1);
    journal.expect(access_token_create).never();
    #[derive(Deserialize)]
    struct Path {
        username: String,
    }
    journal
        .expect(account_get)
        .matching(|entry| entry.path::<Path>().is_ok_and(|path| path.username == "tuan_v"))
        .times(1);
    Ok(())
}

#[tokio::test]
async fn a_failed_expectation_shows_what_did_arrive() -> Result<()> {
    let lab = Lab::start().await?;
    let journal = &lab.world().journal;
    let nothing = complaint(|| journal.expect(me_get).times(1))?;
    assert_eq!(nothing, "expected openedx me_get once, but met none; nothing arrived at all");

    let mira = lab.openedx_bearer(MIRA)?;
    mira.account_get().username(MIRA).view("shared").send().await?;
    ensure!(lab.openedx_anonymous()?.me_get().send().await.is_err());
    let form = [("grant_type", "password"), ("username", MIRA), ("password", PASSWORD)];
    answer(lab.request(System::Openedx, "POST", "/oauth2/access_token").form(&form)).await?;
    answer(lab.request(System::Openedx, "GET", "/nowhere")).await?;

    let message = complaint(|| journal.expect(account_get).by(MIRA).times(2))?;
    assert_eq!(
        message,
        "expected openedx account_get by mira_okafor twice, but met once

what did arrive:
>     1  account_get          mira_okafor  200  GET /api/user/v1/accounts/mira_okafor?view=shared
      2  me_get               -            401  GET /api/user/v1/me
      3  access_token_create  -            401  POST /oauth2/access_token \
         {\"grant_type\":[\"password\"],\"password\":[\"[redacted]\"],\"username\":[\"mira_okafor\"]}
      4  -                    -            404  GET /nowhere
"
    );
    let message = complaint(|| journal.expect(me_get).answered(401).never())?;
    assert!(message.starts_with("expected openedx me_get answered 401 never, but met once\n"));
    Ok(())
}

#[tokio::test]
async fn an_exchange_is_typed() -> Result<()> {
    let lab = Lab::start().await?;
    let mira = lab.openedx_bearer(MIRA)?;
    mira.account_update().username(MIRA).body_map(|patch| patch.goals("Kelp")).send().await?;
    let entries = lab.world().journal.entries();
    let entry = entries.last().context("one")?;
    #[derive(Debug, Deserialize)]
    struct Patch {
        goals: String,
    }
    #[derive(Debug, Deserialize)]
    struct Account {
        username: String,
        goals: Option<String>,
    }
    assert_eq!(entry.json::<Patch>()?.goals, "Kelp");
    let account: Account = entry.response()?;
    assert_eq!((account.username.as_str(), account.goals.as_deref()), (MIRA, Some("Kelp")));
    assert_eq!(entry.parameters["username"], MIRA);
    assert_eq!(entry.request.media_type.as_deref(), Some("application/merge-patch+json"));
    Ok(())
}

#[tokio::test]
async fn no_secret_is_in_the_journal() -> Result<()> {
    let lab = Lab::start().await?;
    let jwt = lab.jwt(MIRA).await?;
    ensure!(jwt.len() > 20, "a token was granted");
    let bearer = lab.bearer(MIRA);
    let me = lab.request(System::Openedx, "GET", "/api/user/v1/me").bearer_auth(&bearer);
    answer(me).await?;
    let cookies = lab.session("tuan_v");
    answer(lab.request(System::Openedx, "GET", "/api/user/v1/me").headers(cookies.clone())).await?;
    let journal = &lab.world().journal;
    let shown = serde_json::to_string(&journal.entries())? + &format!("{:?}", journal.entries());
    journal.expect(access_token_create).times(1);
    let cookie = cookies["x-csrftoken"].to_str()?;
    for secret in [jwt.as_str(), &bearer, cookie, "lab-secret"] {
        assert!(!shown.contains(secret), "{shown}");
    }
    assert!(shown.contains("[redacted]"));
    Ok(())
}

#[tokio::test]
async fn exchanges_are_found_by_what_they_were() -> Result<()> {
    let lab = Lab::start().await?;
    let (mira, tuan) = (lab.openedx_bearer(MIRA)?, lab.openedx_bearer("tuan_v")?);
    mira.me_get().send().await?;
    tuan.me_get().send().await?;
    ensure!(tuan.account_get().username("nobody").send().await.is_err());
    lab.pieces()?.users_list().send().await?;
    let numbers = |query: Value| -> Result<Vec<u64>> {
        let filter: Filter = serde_json::from_value(query)?;
        Ok(lab.world().journal.find(&filter).iter().map(|entry| entry.number).collect())
    };
    for (query, expected) in [
        (json!({}), vec![1, 2, 3, 4]),
        (json!({"operation": "me_get"}), vec![1, 2]),
        (json!({"system": "pieces"}), vec![4]),
        (json!({"status": "4xx"}), vec![3]),
        (json!({"status": "200", "caller": "tuan_v"}), vec![2]),
        (json!({"after": 2}), vec![3, 4]),
        (json!({"limit": 1}), vec![4]),
        (json!({"method": "POST"}), vec![]),
    ] {
        assert_eq!(numbers(query.clone())?, expected, "{query}");
    }
    Ok(())
}

#[tokio::test]
async fn a_journal_is_followed_while_the_world_is_asked() -> Result<()> {
    let lab = Lab::start().await?;
    let mira = lab.openedx_bearer(MIRA)?;
    let wanted = Filter { operation: Some("me_get".to_owned()), ..Filter::default() };
    let mut followed = Box::pin(lab.world().journal.follow(&wanted));
    mira.account_get().username(MIRA).send().await?;
    mira.me_get().send().await?;
    let Some(Followed::Entry(entry)) = followed.next().await else { panic!("it goes on") };
    assert_eq!((entry.number, entry.caller.as_deref()), (2, Some(MIRA)));
    Ok(())
}

#[tokio::test]
async fn server_sent_events_go_on_after_what_was_seen_last() -> Result<()> {
    let lab = Lab::start().await?;
    let pieces = lab.pieces()?;
    for _ in 0..3 {
        pieces.users_list().send().await?;
    }
    let mut headers = http::HeaderMap::new();
    headers.insert("last-event-id", "1".parse()?);
    let filter = Filter { limit: Some(2), ..Filter::default() };
    let response = lab.world().journal.events(&filter, &headers);
    assert_eq!(response.headers()["content-type"], "text/event-stream");
    let body = axum::body::to_bytes(response.into_body(), 1 << 20).await?;
    let text = String::from_utf8(body.to_vec())?;
    let events: Vec<_> = text.split_terminator("\n\n").collect();
    assert_eq!(events.len(), 2, "{text}");
    for (event, number) in events.iter().zip(2..) {
        let lines: Vec<_> = event.lines().collect();
        assert_eq!(lines[..2], ["event: entry", &format!("id: {number}")], "{event}");
        let data: Value = serde_json::from_str(lines[2].trim_start_matches("data: "))?;
        assert_eq!(data["operation"], "users_list");
    }
    Ok(())
}

#[test]
fn the_names_of_operations_are_those_of_the_contract() {
    let Operation { system, id } = accounts_list;
    assert_eq!((system, id), (System::Openedx, "accounts_list"));
    assert_eq!(emeritus_mock::operations::pieces::users_list.to_string(), "pieces users_list");
}
