//! Calls that go wrong because a rule wants it: what callers see, when, and what is done all the same.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use axum::body::{Body, to_bytes};
use axum::http::Request;
use contract_tests::control::Control;
use contract_tests::in_process::{WorldClock, transport};
use contract_tests::{Answer, Lab, START, answer};
use emeritus::{RetryPolicy, pieces};
use emeritus_mock::fault::{FaultId, Rule};
use emeritus_mock::{
    Clock, ConnectionBroken, Ids, MockServer, Scenario, States, System, World, app, kept_world,
};
use jiff::SignedDuration;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{Instant, timeout};
use tower::ServiceExt;

const USERS: (System, &str) = (System::Pieces, "users_list");
const ACCOUNT: (System, &str) = (System::Openedx, "account_get");
const ACCOUNT_PATH: &str = "/api/user/v1/accounts/mira_okafor";

/// Far longer than anything takes here: a call that does not end must not hang a test.
const PATIENCE: Duration = Duration::from_secs(20);

/// A world without anything in it, at the labs' time.
fn world() -> Arc<World> {
    Arc::new(World::new(Clock::frozen_at(START), Ids::seeded(7), States::default()))
}

/// A client that makes no call twice.
fn hasty(lab: &Lab) -> Result<pieces::Client> {
    let builder = pieces::Client::builder(lab.server.url(System::Pieces));
    Ok(builder.retries(RetryPolicy::none()).build()?)
}

async fn users(lab: &Lab) -> Result<Answer, reqwest::Error> {
    answer(lab.request(System::Pieces, "GET", "/users")).await
}

/// The statuses of that many calls.
async fn statuses(lab: &Lab, calls: usize) -> Result<Vec<u16>> {
    let mut statuses = Vec::new();
    for _ in 0..calls {
        statuses.push(users(lab).await?.status);
    }
    Ok(statuses)
}

/// How often each rule was met, and how often it has fired.
fn counts(world: &World) -> Vec<(u64, u64)> {
    world.faults.list().iter().map(|rule| (rule.matched, rule.fired)).collect()
}

#[tokio::test]
async fn each_effect_is_seen_by_a_caller_and_by_a_client_of_the_sdk() -> Result<()> {
    let lab = Lab::start().await?;
    let faults = &lab.world().faults;
    let client = hasty(&lab)?;
    let whole = users(&lab).await?.text;
    let spoilt = format!("{},", &whole[..whole.len() - 1]);
    let calls = || Rule::on(USERS);
    // What a caller reads: status and body; none where it does not come, or not whole.
    let cases = [
        (calls().delay(Duration::from_millis(1)), Some((200, whole.as_str()))),
        (calls().delay(Duration::from_millis(1)).carried_out(), Some((200, whole.as_str()))),
        (calls().status(503), Some((503, "Service Unavailable"))),
        (calls().status(503).carried_out(), Some((503, "Service Unavailable"))),
        (calls().reset(), None),
        (calls().reset().carried_out(), None),
        (calls().reset_in_body(), None),
        (calls().truncated(), None),
        (calls().malformed_json(), Some((200, spoilt.as_str()))),
        (calls().slow_body(1_000_000), Some((200, whole.as_str()))),
    ];
    for (rule, read) in cases {
        let id = faults.add(rule.clone())?;
        let answered = timeout(PATIENCE, users(&lab)).await?.ok();
        let answered = answered.as_ref().map(|answer| (answer.status, answer.text.as_str()));
        assert_eq!(answered, read, "{rule:?}");

        let answered = timeout(PATIENCE, client.users_list().send()).await?;
        let status = read.map(|(status, _)| status);
        match answered {
            Ok(users) => {
                assert!(users.users().is_empty());
                assert_eq!(read, Some((200, whole.as_str())), "{rule:?}");
            }
            Err(error) if status == Some(200) => assert!(error.is_decode(), "{rule:?}: {error}"),
            Err(error) if status == Some(503) => {
                assert_eq!(error.status().map(|status| status.as_u16()), Some(503));
                assert!(error.is_retryable());
            }
            Err(error) => assert!(status.is_none() && !error.is_timeout(), "{rule:?}: {error}"),
        }
        assert_eq!(faults.remove(id).map(|rule| rule.fired), Some(2), "{rule:?}");
    }
    assert_eq!(users(&lab).await?.text, whole);
    Ok(())
}

/// Calls, and reads all that comes until the connection ends: how it ended, and what came.
async fn exchange(lab: &Lab) -> Result<(std::io::Result<usize>, String)> {
    let url = lab.server.url(System::Pieces);
    let mut stream = TcpStream::connect(url.trim_start_matches("http://")).await?;
    stream.write_all(b"GET /users HTTP/1.1\r\nhost: pieces\r\n\r\n").await?;
    let mut came = Vec::new();
    let ended = timeout(PATIENCE, stream.read_to_end(&mut came)).await?;
    Ok((ended, String::from_utf8(came)?))
}

#[tokio::test]
async fn a_connection_is_reset_or_closed_in_good_order_as_the_rule_says() -> Result<()> {
    let lab = Lab::start().await?;
    let whole = users(&lab).await?.text;
    let half = &whole[..whole.len() / 2];
    let length = format!("content-length: {}\r\n", whole.len());
    let cases = [
        (Rule::on(USERS).first().reset(), true, None),
        (Rule::on(USERS).first().reset_in_body(), true, Some(half)),
        (Rule::on(USERS).first().truncated(), false, Some(half)),
    ];
    for (rule, is_reset, body) in cases {
        lab.world().faults.add(rule.clone())?;
        let (ended, came) = exchange(&lab).await?;
        let was_reset = ended.is_err_and(|e| e.kind() == std::io::ErrorKind::ConnectionReset);
        assert_eq!(was_reset, is_reset, "{rule:?}");
        let Some(body) = body else {
            assert_eq!(came, "", "{rule:?}");
            continue;
        };
        let (head, rest) = came.split_once("\r\n\r\n").context("there is a head")?;
        assert!(head.starts_with("HTTP/1.1 200 OK\r\n"), "{head}");
        assert!(format!("{head}\r\n").contains(&length), "{head}");
        assert_eq!(rest, body, "{rule:?}");
    }
    Ok(())
}

#[tokio::test]
async fn without_a_socket_a_broken_connection_is_an_error() -> Result<()> {
    let world = world();
    let call = || Request::get("/users").body(Body::empty());
    for rule in [Rule::on(USERS).first().reset(), Rule::on(USERS).first().reset().carried_out()] {
        world.faults.add(rule)?;
        let answered = app(System::Pieces, &world).oneshot(call()?).await;
        assert_eq!(answered.err(), Some(ConnectionBroken));
    }
    let whole = app(System::Pieces, &world).oneshot(call()?).await?.into_body();
    let whole = to_bytes(whole, usize::MAX).await?;
    for rule in [Rule::on(USERS).first().reset_in_body(), Rule::on(USERS).first().truncated()] {
        world.faults.add(rule)?;
        let answered = app(System::Pieces, &world).oneshot(call()?).await?;
        assert_eq!(answered.status(), 200);
        let mut body = answered.into_body().into_data_stream();
        let first = futures::StreamExt::next(&mut body).await.context("half comes")??;
        assert_eq!(first, whole[..whole.len() / 2]);
        let second = futures::StreamExt::next(&mut body).await.context("then something comes")?;
        assert!(second.is_err(), "{second:?}");
    }
    // Of an answer without a body, nothing comes.
    world.faults.add(Rule::anywhere(System::Pieces).truncated())?;
    let head = Request::head("/users").body(Body::empty())?;
    assert_eq!(app(System::Pieces, &world).oneshot(head).await.err(), Some(ConnectionBroken));
    Ok(())
}

#[tokio::test(start_paused = true)]
async fn delays_and_slow_bodies_take_the_time_that_they_say() -> Result<()> {
    let world = world();
    let read = async || -> Result<(Duration, Duration)> {
        let begin = Instant::now();
        let call = Request::get("/users").body(Body::empty())?;
        let answered = app(System::Pieces, &world).oneshot(call).await?;
        let head = begin.elapsed();
        let length = to_bytes(answered.into_body(), usize::MAX).await?.len();
        assert!(length > 10);
        Ok((head, begin.elapsed() * 10 / u32::try_from(length)?))
    };
    let second = Duration::from_secs(1);
    world.faults.add(Rule::on(USERS).first().delay(second))?;
    world.faults.add(Rule::on(USERS).first().delay(second * 2).carried_out())?;
    assert_eq!(read().await?.0, second * 3);
    world.faults.add(Rule::on(USERS).slow_body(10))?;
    let (head, per_ten_bytes) = read().await?;
    assert_eq!(head, Duration::ZERO);
    // Timers are of whole milliseconds.
    assert!((second..second * 11 / 10).contains(&per_ten_bytes), "{per_ten_bytes:?}");
    Ok(())
}

#[tokio::test]
async fn a_rule_strikes_the_calls_of_its_schedule() -> Result<()> {
    let lab = Lab::start().await?;
    let faults = &lab.world().faults;
    let (ok, no) = (200, 503);
    let calls = || Rule::on(USERS);
    let cases = [
        (calls().status(503), [no, no, no, no, no, no]),
        (calls().first().status(503), [no, ok, ok, ok, ok, ok]),
        (calls().next(2).status(503), [no, no, ok, ok, ok, ok]),
        (calls().every(3).status(503), [ok, ok, no, ok, ok, no]),
        (calls().numbers([1, 4]).status(503), [no, ok, ok, no, ok, ok]),
        (calls().fraction(0.0, 7).status(503), [ok; 6]),
        (calls().fraction(1.0, 7).status(503), [no; 6]),
    ];
    for (rule, expected) in cases {
        let id = faults.add(rule.clone())?;
        assert_eq!(statuses(&lab, 6).await?, expected, "{rule:?}");
        faults.remove(id);
    }
    let mut runs = Vec::new();
    for seed in [7, 7, 8] {
        let id = faults.add(calls().fraction(0.5, seed).status(503))?;
        runs.push(statuses(&lab, 24).await?);
        faults.remove(id);
    }
    assert_eq!(runs[0], runs[1]);
    assert_ne!(runs[0], runs[2]);
    assert!(runs[0].contains(&ok) && runs[0].contains(&no));
    Ok(())
}

#[tokio::test]
async fn a_rule_can_be_for_a_span_of_the_worlds_time() -> Result<()> {
    let lab = Lab::start().await?;
    let minute = SignedDuration::from_mins(1);
    let outage = Rule::on(USERS).between(START + minute, START + minute * 2).status(503);
    lab.world().faults.add(outage)?;
    let mut seen = Vec::new();
    for _ in 0..3 {
        seen.extend(statuses(&lab, 1).await?);
        lab.advance(minute);
    }
    assert_eq!(seen, [200, 503, 200]);
    assert_eq!(counts(lab.world()), [(1, 1)]);
    Ok(())
}

#[tokio::test]
async fn rules_for_the_next_calls_follow_one_another() -> Result<()> {
    let lab = Lab::start().await?;
    for status in [503, 502, 500] {
        lab.world().faults.add(Rule::on(USERS).first().status(status))?;
    }
    assert_eq!(statuses(&lab, 4).await?, [503, 502, 500, 200]);
    assert_eq!(counts(lab.world()), [(4, 1), (3, 1), (2, 1)]);
    Ok(())
}

#[tokio::test]
async fn rules_can_be_about_a_path_or_a_caller() -> Result<()> {
    let lab = Lab::start().await?;
    let faults = &lab.world().faults;
    let call = async |path: &str, caller: Option<&str>| -> Result<u16> {
        let request = lab.request(System::Openedx, "GET", path);
        let request = match caller {
            Some(caller) => request.bearer_auth(lab.bearer(caller)),
            None => request,
        };
        Ok(answer(request).await?.status)
    };
    let others = "/api/user/v1/accounts/nobody";
    let (mira, tuan) = (Some("mira_okafor"), Some("tuan_v"));
    let cases = [
        (Rule::at(System::Openedx, ACCOUNT_PATH), [503, 503, 503, 404, 404]),
        (Rule::at(System::Openedx, "/api/user/*"), [503, 503, 503, 503, 404]),
        (Rule::at(System::Openedx, "/nowhere"), [200, 200, 401, 404, 503]),
        (Rule::anywhere(System::Openedx), [503; 5]),
        (Rule::anywhere(System::Openedx).by("tuan_v"), [200, 503, 401, 404, 404]),
        (Rule::on(ACCOUNT).by("mira_okafor"), [503, 200, 401, 503, 404]),
        (Rule::on((System::Openedx, "me_get")).by("mira_okafor"), [200, 200, 401, 404, 404]),
        (Rule::at(System::Openedx, others).by("mira_okafor"), [200, 200, 401, 503, 404]),
        (Rule::anywhere(System::Brainstem), [200, 200, 401, 404, 404]),
    ];
    for (calls, expected) in cases {
        let id = faults.add(calls.clone().status(503))?;
        let statuses = [
            call(ACCOUNT_PATH, mira).await?,
            call(ACCOUNT_PATH, tuan).await?,
            call(ACCOUNT_PATH, None).await?,
            call(others, mira).await?,
            call("/nowhere", mira).await?,
        ];
        assert_eq!(statuses, expected, "{calls:?}");
        faults.remove(id);
    }
    Ok(())
}

#[tokio::test]
async fn rules_are_listed_with_their_counts_and_removed() -> Result<()> {
    let lab = Lab::start().await?;
    let faults = &lab.world().faults;
    let first = faults.add(Rule::on(USERS).every(2).status(503))?;
    let second = faults.add(Rule::at(System::Pieces, "/nothing").reset())?;
    statuses(&lab, 3).await?;
    assert_eq!(counts(lab.world()), [(3, 1), (0, 0)]);

    let fork = lab.world().fork();
    assert_eq!(counts(&fork), [(3, 1), (0, 0)]);
    fork.faults.clear();
    assert_eq!(counts(&fork), []);

    assert_eq!(faults.remove(first).map(|rule| (rule.matched, rule.fired)), Some((3, 1)));
    assert_eq!(faults.remove(first), None);
    assert_eq!(statuses(&lab, 2).await?, [200, 200]);
    let ids: Vec<FaultId> = faults.list().iter().map(|rule| rule.id).collect();
    assert_eq!(ids, [second]);
    Ok(())
}

#[tokio::test]
async fn a_rule_with_mistakes_is_refused_with_all_of_them() -> Result<()> {
    let world = World::default();
    let rule = Rule::on((System::Pieces, "account_get")).next(0).status(200);
    let mistakes = world.faults.add(rule).expect_err("it has mistakes");
    let pointers: Vec<&str> = mistakes.as_slice().iter().map(|m| m.pointer.as_str()).collect();
    assert_eq!(pointers, ["/on/operation", "/when/next", "/effect/status"]);
    assert!(world.faults.list().is_empty());
    Ok(())
}

#[tokio::test]
async fn a_call_is_carried_out_or_not_as_the_rule_says() -> Result<()> {
    let lab = Lab::start().await?;
    let (read, update) = (ACCOUNT, (System::Openedx, "account_update"));
    let calls = || Rule::on(update);
    let token = lab.bearer("mira_okafor");
    let cases = [
        (calls().status(503), false),
        (calls().status(503).carried_out(), true),
        (calls().by("mira_okafor").status(503), false),
        (calls().by("mira_okafor").status(503).carried_out(), true),
        (Rule::at(System::Openedx, ACCOUNT_PATH).reset(), false),
        (calls().reset(), false),
        (calls().reset().carried_out(), true),
        (calls().reset_in_body(), true),
        (calls().truncated(), true),
        (calls().malformed_json(), true),
        (calls().slow_body(1_000_000), true),
        (calls().delay(Duration::from_millis(1)), true),
        (calls().delay(Duration::from_millis(1)).carried_out(), true),
        (Rule::on(read).reset(), true),
    ];
    for (number, (rule, is_done)) in cases.into_iter().enumerate() {
        let bio = format!("number {number}");
        let id = lab.world().faults.add(rule.clone())?;
        let change = lab.request(System::Openedx, "PATCH", ACCOUNT_PATH).bearer_auth(&token);
        let change = change.header("content-type", "application/merge-patch+json");
        // How it ends is not what this is about.
        let _ = timeout(PATIENCE, answer(change.body(json!({ "bio": bio }).to_string()))).await?;
        lab.world().faults.remove(id);
        let account = lab.request(System::Openedx, "GET", ACCOUNT_PATH).bearer_auth(&token);
        assert_eq!(answer(account).await?.json()["bio"] == bio, is_done, "{rule:?}");
    }
    Ok(())
}

/// A page of the proxy.
fn proxy(status: &str) -> Value {
    let page = format!(
        "<html>\r\n<head><title>{status}</title></head>\r\n<body>\r\n<center><h1>{status}</h1>\
         </center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n"
    );
    Value::String(page)
}

#[tokio::test]
async fn a_status_comes_with_the_systems_own_body() -> Result<()> {
    let lab = Lab::start().await?;
    let django = "<!doctype html><title>Server Error (500)</title><h1>Server Error (500)</h1>";
    let throttled = "Request was throttled. Expected available in 30 seconds.";
    let html = "text/html; charset=utf-8";
    let text = "text/plain; charset=utf-8";
    let json = "application/json";
    let openedx = |operation, path| ((System::Openedx, operation), "GET", path);
    let cases = [
        // What the contract has.
        (openedx("account_get", ACCOUNT_PATH), 404, "", json!("")),
        (
            ((System::Openedx, "account_update"), "PATCH", ACCOUNT_PATH),
            429,
            json,
            json!({ "error": "Too many requests" }),
        ),
        // What Django REST framework, Django and the proxy say.
        (openedx("account_get", ACCOUNT_PATH), 429, json, json!({ "detail": throttled })),
        (openedx("account_get", ACCOUNT_PATH), 500, html, json!(django)),
        (openedx("account_get", ACCOUNT_PATH), 502, "text/html", proxy("502 Bad Gateway")),
        (
            ((System::Brainstem, "users_list"), "GET", "/api/public/users/user/"),
            503,
            "text/html",
            proxy("503 Service Temporarily Unavailable"),
        ),
        (
            (
                (System::OpenHumans, "member_exchange"),
                "GET",
                "/api/direct-sharing/project/exchange-member/",
            ),
            504,
            "text/html",
            proxy("504 Gateway Time-out"),
        ),
        // Pieces OS.
        (
            ((System::Pieces, "users_list"), "GET", "/users"),
            500,
            text,
            json!("Internal Server Error"),
        ),
    ];
    for ((target, method, path), status, content_type, body) in cases {
        let id = lab.world().faults.add(Rule::on(target).status(status).retry_after(30))?;
        let answered = answer(lab.request(target.0, method, path)).await?;
        lab.world().faults.remove(id);
        assert_eq!((answered.status, answered.content_type.as_str()), (status, content_type));
        let read = if content_type == json { answered.json() } else { json!(answered.text) };
        assert_eq!(read, body, "{target:?} {status}");
        assert_eq!(answered.headers["retry-after"], "30");
    }
    lab.world().faults.add(Rule::anywhere(System::Pieces).status(599))?;
    let answered = users(&lab).await?;
    assert_eq!((answered.status, answered.headers.get("retry-after")), (599, None));
    Ok(())
}

#[tokio::test]
async fn the_journal_has_what_the_caller_got() -> Result<()> {
    let lab = Lab::start().await?;
    for rule in [
        Rule::on(USERS).first().status(503),
        Rule::on(USERS).first().reset(),
        Rule::on(USERS).first().truncated(),
    ] {
        lab.world().faults.add(rule)?;
        // How it ends is not what this is about.
        let _ = users(&lab).await;
    }
    let entries = lab.world().journal.entries();
    let seen: Vec<_> = entries.iter().map(|entry| (entry.operation, entry.status)).collect();
    assert_eq!(seen, [503, 0, 200].map(|status| (Some("users_list"), status)));
    Ok(())
}

#[tokio::test]
async fn a_client_waits_an_outage_out_on_the_worlds_clock() -> Result<()> {
    let world = world();
    let client = pieces::Client::builder("http://pieces.test")
        .transport(transport(System::Pieces, &world))
        .clock(WorldClock(Arc::clone(&world)))
        .build()?;
    world.faults.add(Rule::on(USERS).next(2).status(503).retry_after(30))?;
    assert!(client.users_list().send().await?.users().is_empty());
    assert_eq!(world.clock.now(), START + SignedDuration::from_mins(1));
    assert_eq!(world.journal.count("users_list"), 3);

    world.faults.add(Rule::on(USERS).first().reset())?;
    assert!(client.users_list().send().await?.users().is_empty());
    assert_eq!(world.journal.count("users_list"), 5);
    Ok(())
}

// Rules in scenarios and snapshots.

#[tokio::test]
async fn a_world_that_is_loaded_goes_on_where_its_rules_stood() -> Result<()> {
    let lab = Lab::start().await?;
    let faults = &lab.world().faults;
    for rule in [
        Rule::on(USERS).every(5).delay(Duration::ZERO),
        Rule::on(USERS).next(2).status(503),
        Rule::on(USERS).fraction(0.5, 7).status(502),
        Rule::at(System::Pieces, "/user*").numbers([4]).status(429),
    ] {
        faults.add(rule)?;
    }
    assert_eq!(statuses(&lab, 1).await?, [503]);
    let written = serde_json::to_string(&lab.world().snapshot())?;
    let server = MockServer::builder().scenario(&written.parse()?)?.start().await?;
    assert_eq!(server.world().faults.list(), faults.list());
    let mut went_on = Vec::new();
    for _ in 0..20 {
        let answer = reqwest::get(format!("{}/users", server.url(System::Pieces))).await?;
        went_on.push(answer.status().as_u16());
    }
    assert_eq!(went_on, statuses(&lab, 20).await?);
    assert_eq!(went_on[..3].iter().filter(|status| **status == 503).count(), 1, "{went_on:?}");
    assert!([200, 429, 502].iter().all(|status| went_on.contains(status)), "{went_on:?}");
    assert_eq!(server.world().faults.list(), faults.list());
    Ok(())
}

#[test]
fn a_scenario_has_rules_as_they_are_added_and_a_snapshot_what_has_come_of_them() -> Result<()> {
    let outage = json!({
        "system": "pieces", "on": { "operation": "users_list" }, "effect": { "status": 503 },
    });
    let mut numbered = outage.clone();
    numbered["id"] = json!(1);
    let written = json!({ "faults": [outage, numbered, outage], "last_fault": 7 });
    let world = World::load(&Scenario::try_from(written)?)?;
    assert_eq!(ids(&world), [8, 1, 9], "7 and those before were given already");
    assert_eq!(world.faults.add(Rule::on(USERS).reset())?, FaultId(10));
    world.faults.remove(FaultId(10)).context("it was added")?;
    let seen = serde_json::to_value(world.snapshot())?;
    assert_eq!((&seen["faults"][0]["id"], &seen["last_fault"]), (&json!(8), &json!(10)));
    let loaded = World::load(&world.snapshot())?;
    assert_eq!(loaded.faults.add(Rule::on(USERS).reset())?, FaultId(11), "10 was given before");
    assert!(World::default().snapshot().faults.is_empty());
    Ok(())
}

fn ids(world: &World) -> Vec<u64> {
    world.faults.list().iter().map(|rule| rule.id.0).collect()
}

#[test]
fn every_mistake_in_the_rules_of_a_scenario_is_told_at_its_place() -> Result<()> {
    let mut faults = vec![
        json!({ "system": "pieces", "on": { "operation": "account_get" }, "effect": "reset" }),
        json!({ "system": "pieces", "effect": "reset", "retry_after": 1, "when": { "every": 0 } }),
        json!({ "system": "pieces", "effect": "reset", "id": 0, "matched": 1, "fired": 2 }),
        json!({ "system": "pieces", "effect": "reset", "id": 5 }),
        json!({ "system": "pieces", "effect": "reset", "id": 5, "matched": u64::MAX }),
    ];
    let load = |faults: &[Value]| -> Result<_> {
        let scenario = json!({ "faults": faults, "last_fault": u64::MAX });
        Ok(World::load(&Scenario::try_from(scenario)?)
            .err()
            .context("it has mistakes")?
            .to_string())
    };
    assert_eq!(
        load(&faults)?,
        "/faults/2/id: numbers are from 1 to 9007199254740991\n\
         /faults/4/id: another rule has the number 5\n\
         /faults/0/on/operation: pieces has no such operation\n\
         /faults/1/when/every: it is 0: no call would be struck\n\
         /faults/1/retry_after: only an answer with a status says it\n\
         /faults/2/fired: it is greater than `matched`\n\
         /faults/4/matched: it is greater than 9007199254740991\n\
         /last_fault: it is greater than 9007199254740991"
    );
    faults = vec![json!({ "system": "pieces", "effect": "reset" }); 1001];
    assert!(load(&faults)?.starts_with("/faults: there are more than 1000 rules\n"));
    faults.truncate(1000);
    assert_eq!(load(&faults)?, "/last_fault: it is greater than 9007199254740991");
    let unknown = json!({ "faults": [
        { "system": "pieces", "effect": { "status": 200 } },
        { "system": "pieces", "effect": "reset", "often": true },
    ] });
    let mistakes = Scenario::try_from(unknown).err().context("it has mistakes")?;
    let places: Vec<_> = mistakes.as_slice().iter().map(|mistake| &*mistake.pointer).collect();
    assert_eq!(places, ["/faults/0/effect", "/faults/1"]);
    Ok(())
}

#[tokio::test]
async fn a_reset_and_a_load_bring_the_rules_that_were_there() -> Result<()> {
    let server = MockServer::builder().fault(Rule::on(USERS).next(2).status(503))?.start().await?;
    let control = Control::of(&server);
    let users = async || -> Result<u16> {
        Ok(reqwest::get(format!("{}/users", server.url(System::Pieces))).await?.status().as_u16())
    };
    let at = |path: &str| format!("/worlds/default{path}");
    assert_eq!((users().await?, users().await?, users().await?), (503, 503, 200));
    let spent = control.send("GET", &at("/snapshot")).await?.json();
    assert_eq!(control.send("DELETE", &at("/faults")).await?.status, 204);
    assert_eq!(control.send("POST", &at("/reset")).await?.status, 200);
    assert_eq!((users().await?, counts(server.world())), (503, vec![(1, 1)]));
    assert_eq!(control.json("PUT", &at("/snapshot"), &spent).await?.status, 204);
    assert_eq!((users().await?, counts(server.world())), (200, vec![(4, 2)]));
    Ok(())
}

#[tokio::test]
async fn rules_and_their_counts_are_on_disk_before_anybody_is_answered() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let state = folder.path().join("state.json");
    let server = MockServer::builder().state(state.clone()).start().await?;
    let control = Control::of(&server);
    let kept = || -> Result<_> { Ok(kept_world(&state)?.context("it is kept")?.faults.list()) };
    // Of a world without rules, nothing is written when it is only looked at.
    std::fs::remove_file(&state)?;
    let users = format!("{}/users", server.url(System::Pieces));
    assert_eq!(reqwest::get(&users).await?.status(), 200);
    assert!(!state.exists());

    let rule = json!({
        "system": "pieces", "on": { "path": "/users" }, "when": { "next": 2 }, "effect": "reset",
    });
    let added = control.json("POST", "/worlds/default/faults", &rule).await?;
    assert_eq!((added.status, kept()?.len()), (201, 1));
    for counts in [(1, 1), (2, 2), (3, 2)] {
        assert_eq!(reqwest::get(&users).await.is_err(), counts.0 < 3);
        let kept: Vec<_> = kept()?.iter().map(|rule| (rule.matched, rule.fired)).collect();
        assert_eq!(kept, [counts]);
    }
    // Nor is it for a call that no rule meets.
    std::fs::remove_file(&state)?;
    reqwest::get(format!("{}/user", server.url(System::Pieces))).await?;
    assert!(!state.exists());
    assert_eq!(control.send("DELETE", "/worlds/default/faults/1").await?.status, 204);
    assert_eq!(kept()?, []);
    server.world().faults.add(Rule::on(USERS).reset())?;
    reqwest::get(format!("{}/user", server.url(System::Pieces))).await?;
    assert_eq!(kept()?.len(), 1, "what Rust changed is kept with the next answer");
    Ok(())
}
