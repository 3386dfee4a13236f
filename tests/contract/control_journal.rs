//! The journal of a world over HTTP: found, followed and forgotten.

use anyhow::{Context, Result};
use contract_tests::{Lab, answer};
use futures::TryStreamExt;
use serde_json::{Value, json};

/// Asks for users, so often.
async fn ask(lab: &Lab, times: usize) -> Result<()> {
    for _ in 0..times {
        lab.pieces()?.users_list().send().await?;
    }
    Ok(())
}

#[tokio::test]
async fn exchanges_are_found_by_what_they_were() -> Result<()> {
    let lab = Lab::start().await?;
    ask(&lab, 2).await?;
    assert!(lab.openedx_anonymous()?.me_get().send().await.is_err());
    lab.openedx_bearer("mira_okafor")?.me_get().send().await?;
    for (query, expected) in [
        ("", &[1, 2, 3, 4][..]),
        ("?system=pieces", &[1, 2]),
        ("?operation=me_get", &[3, 4]),
        ("?status=4xx", &[3]),
        ("?status=200&limit=2", &[2, 4]),
        ("?caller=mira_okafor", &[4]),
        ("?method=get&after=3", &[4]),
        ("?since=2026-03-01T10:00:00Z&until=2026-03-01T10:00:01Z", &[1, 2, 3, 4]),
        ("?since=2026-03-01T10:00:01Z", &[]),
    ] {
        let found = answer(lab.control("GET", &format!("/journal{query}"))).await?;
        assert_eq!(found.status, 200, "{}", found.text);
        let found = found.json();
        let numbers = found.as_array().context("a list")?.iter().map(|entry| &entry["number"]);
        let expected = expected.iter().map(|number| json!(number)).collect::<Vec<_>>();
        assert_eq!(numbers.cloned().collect::<Vec<_>>(), expected, "{query}");
    }
    Ok(())
}

#[tokio::test]
async fn a_journal_is_forgotten_and_its_numbers_go_on() -> Result<()> {
    let lab = Lab::start().await?;
    ask(&lab, 2).await?;
    assert_eq!(answer(lab.control("DELETE", "/journal")).await?.status, 204);
    assert_eq!(answer(lab.control("GET", "/journal")).await?.json(), json!([]));
    ask(&lab, 1).await?;
    assert_eq!(answer(lab.control("GET", "/journal")).await?.json()[0]["number"], 3);
    Ok(())
}

/// The events of a text, each as its type, its id and what it says.
fn events(text: &str) -> Result<Vec<(String, String, Value)>> {
    let field = |event: &str, name: &str| {
        let line = event.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
        line.map(str::to_owned).with_context(|| format!("no {name} in {event:?}"))
    };
    let each = text.split_terminator("\n\n").map(|event| {
        let data = serde_json::from_str(&field(event, "data")?)?;
        Ok((field(event, "event")?, field(event, "id")?, data))
    });
    each.collect()
}

#[tokio::test]
async fn a_journal_is_followed_live_as_server_sent_events() -> Result<()> {
    let lab = Lab::start().await?;
    ask(&lab, 1).await?;
    let live = lab.control("GET", "/journal/live?operation=users_list&limit=2");
    let live = live.send().await?;
    assert_eq!(live.headers()["content-type"], "text/event-stream");
    let mut pieces = Box::pin(live.bytes_stream());
    // What was asked before is not told again; what is asked now comes while it is being followed.
    let mut text = String::new();
    for number in [2, 3] {
        assert!(lab.openedx_anonymous()?.me_get().send().await.is_err());
        ask(&lab, 1).await?;
        let piece = pieces.try_next().await?.with_context(|| format!("event {number}"))?;
        text.push_str(std::str::from_utf8(&piece)?);
    }
    assert!(pieces.try_next().await?.is_none(), "no more than two were wanted");
    let events = events(&text)?;
    for ((event, id, data), number) in events.iter().zip(["3", "5"]) {
        assert_eq!((event.as_str(), id.as_str()), ("entry", number));
        assert_eq!((&data["operation"], &data["status"]), (&json!("users_list"), &json!(200)));
        assert_eq!(data["number"].to_string(), number);
    }
    assert_eq!(events.len(), 2);
    Ok(())
}

#[tokio::test]
async fn who_connects_again_goes_on_after_what_was_seen_last() -> Result<()> {
    let lab = Lab::start().await?;
    ask(&lab, 3).await?;
    let live = lab.control("GET", "/journal/live?limit=2").header("last-event-id", "1");
    let events = events(&answer(live).await?.text)?;
    let ids: Vec<_> = events.iter().map(|(_, id, _)| id.as_str()).collect();
    assert_eq!(ids, ["2", "3"]);
    Ok(())
}
