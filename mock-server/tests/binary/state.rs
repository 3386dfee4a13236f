//! A world that is kept across restarts, however the process ends.

use std::collections::BTreeSet;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha12Rng;
use serde_json::{Value, json};

use crate::running::Running;

type Error = Box<dyn std::error::Error>;

/// How often the process is killed.
const KILLS: usize = 50;
/// How many call it at once.
const CALLERS: usize = 4;
/// How many have tried to sign in, since nobody signs in twice.
static EVERYBODY: AtomicUsize = AtomicUsize::new(0);

/// Signs somebody in at the Pieces OS of the world, and answers their id once that is acknowledged.
async fn sign_in(http: &reqwest::Client, url: &str, who: &str) -> Option<String> {
    let token = json!({
        "access_token": who, "token_type": "Bearer", "expires_in": 3600, "scope": "openid",
    });
    let request = http.post(format!("{url}/users/authenticate/from_token")).json(&token);
    let answer = request.send().await.ok()?.error_for_status().ok()?;
    let profile: Value = answer.json().await.ok()?;
    profile["id"].as_str().map(str::to_owned)
}

/// Who is known there.
async fn known(http: &reqwest::Client, url: &str) -> Result<BTreeSet<String>, Error> {
    let users: Value = http.get(format!("{url}/users")).send().await?.json().await?;
    let users = users["iterable"].as_array().ok_or("a list")?;
    Ok(users.iter().filter_map(|user| user["id"].as_str().map(str::to_owned)).collect())
}

/// Calls until nobody answers any more, and kills the process after `calls` acknowledged ones.
async fn load(
    running: Running,
    calls: usize,
    acknowledged: &Mutex<BTreeSet<String>>,
) -> Result<(), Error> {
    let url = running.url("pieces").to_owned();
    let (count, running) = (AtomicUsize::new(0), Mutex::new(Some(running)));
    let caller = async || -> Result<(), Error> {
        // Connections of a killed process are of no use to the next one.
        let http = reqwest::Client::new();
        loop {
            let who = format!("somebody {}", EVERYBODY.fetch_add(1, Ordering::Relaxed));
            let Some(id) = sign_in(&http, &url, &who).await else { return Ok(()) };
            acknowledged.lock().map_err(|_| "a caller panicked")?.insert(id);
            if count.fetch_add(1, Ordering::Relaxed) + 1 == calls {
                let running = running.lock().map_err(|_| "a caller panicked")?.take();
                running.map_or(Ok(()), Running::kill)?;
            }
        }
    };
    let callers: [_; CALLERS] = std::array::from_fn(|_| caller());
    for ended in futures::future::join_all(callers).await {
        ended?;
    }
    Ok(())
}

#[tokio::test]
async fn whatever_was_acknowledged_is_there_after_a_kill() -> Result<(), Error> {
    let folder = tempfile::tempdir()?;
    let state = folder.path().join("state.json");
    let state = state.to_str().ok_or("a path that is text")?;
    let arguments = ["--scenario", "empty", "--state", state];
    let acknowledged = Mutex::default();
    let mut rng = ChaCha12Rng::seed_from_u64(7);
    for kill in 0..KILLS {
        let calls = rng.random_range(1..12);
        load(Running::start(&arguments)?, calls, &acknowledged).await?;
        let again = Running::start(&arguments)?;
        let known = known(&reqwest::Client::new(), again.url("pieces")).await?;
        let acknowledged = acknowledged.lock().map_err(|_| "a caller panicked")?;
        let lost: Vec<_> = acknowledged.difference(&known).collect();
        assert!(lost.is_empty(), "after kill {kill}, {} of {} are lost", lost.len(), known.len());
    }
    Ok(())
}

#[tokio::test]
async fn time_rules_and_the_next_identifiers_go_on_after_a_restart() -> Result<(), Error> {
    let folder = tempfile::tempdir()?;
    let state = folder.path().join("state.json");
    let state = state.to_str().ok_or("a path that is text")?;
    let arguments = ["--scenario", "empty", "--seed", "7", "--state", state];
    let http = reqwest::Client::new();
    let running = Running::start(&arguments)?;
    let clock = format!("{}/worlds/default/clock", running.url("control"));
    let frozen = json!({ "now": "2026-03-01T10:00:00Z", "frozen": true });
    http.put(&clock).json(&frozen).send().await?.error_for_status()?;
    let faults = format!("{}/worlds/default/faults", running.url("control"));
    let outage = json!({
        "system": "pieces", "on": { "path": "/users" }, "when": { "next": 2 },
        "effect": { "status": 503 },
    });
    http.post(&faults).json(&outage).send().await?.error_for_status()?;
    let refused = http.get(format!("{}/users", running.url("pieces"))).send().await?;
    assert_eq!(refused.status(), 503);
    let first = sign_in(&http, running.url("pieces"), "ines").await;
    let snapshot = format!("{}/worlds/default/snapshot", running.url("control"));
    let before: Value = http.get(snapshot).send().await?.json().await?;
    running.kill()?;

    let running = Running::start(&["--scenario", "empty", "--state", state])?;
    let snapshot = format!("{}/worlds/default/snapshot", running.url("control"));
    let after: Value = reqwest::Client::new().get(snapshot).send().await?.json().await?;
    assert_eq!(after, before);
    let users = format!("{}/users", running.url("pieces"));
    let statuses = [reqwest::get(&users).await?.status(), reqwest::get(&users).await?.status()];
    assert_eq!(statuses.map(|status| status.as_u16()), [503, 200], "one of two was left");
    let second = sign_in(&reqwest::Client::new(), running.url("pieces"), "pavel").await;
    assert!(first.is_some() && second.is_some() && first != second);
    Ok(())
}

#[test]
fn a_file_that_is_no_world_is_left_as_it_is() -> Result<(), Error> {
    let folder = tempfile::tempdir()?;
    let state = folder.path().join("state.json");
    let written = r#"{ "openedx": 3 }"#;
    std::io::Write::write_all(&mut std::fs::File::create(&state)?, written.as_bytes())?;
    let path = state.to_str().ok_or("a path that is text")?;
    let ended = crate::running::binary().args(["--port", "0", "--state", path]).output()?;
    assert_eq!(ended.status.code(), Some(1));
    let said = String::from_utf8(ended.stderr)?;
    assert!(said.contains("/openedx: "), "{said}");
    assert_eq!(std::fs::read_to_string(&state)?, written);
    Ok(())
}
