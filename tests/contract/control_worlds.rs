//! What the control origin does with worlds and their faults, beside what `worlds` and `faults` have,
//! and that it keeps to its own contract.

use std::panic::{AssertUnwindSafe, catch_unwind};

use anyhow::{Context, Result};
use contract_tests::control::Control;
use emeritus::pieces::Client;
use emeritus_mock::conformance::Place;
use emeritus_mock::{MockServer, System};
use jiff::Timestamp;
use serde_json::{Value, json};

async fn start() -> Result<(MockServer, Control)> {
    let server = MockServer::start().await?;
    let control = Control::of(&server);
    Ok((server, control))
}

#[tokio::test]
async fn where_no_ports_are_left_no_world_begins() -> Result<()> {
    // A world takes four ports.
    let server = MockServer::builder().world_ports(9..=11).start().await?;
    let control = Control::of(&server);
    for path in ["/worlds", "/worlds/default/fork"] {
        let refused = control.send("POST", path).await?;
        assert_eq!(refused.status, 503, "{path}");
        let detail = "no ports are left for another world: every port of the range is taken";
        assert_eq!(refused.json()["detail"], detail);
    }
    Ok(())
}

#[tokio::test]
async fn a_world_may_be_idle_for_a_second_to_a_week() -> Result<()> {
    let (_server, control) = start().await?;
    for path in ["/worlds", "/worlds/default/fork"] {
        for (seconds, expected) in [
            (Value::Null, Some(3600)),
            (json!(1), Some(1)),
            (json!(604_800), Some(604_800)),
            (json!(0), None),
            (json!(604_801), None),
            (json!(-1), None),
            (json!("1"), None),
        ] {
            let answered = control.json("POST", path, &json!({ "idle_seconds": seconds })).await?;
            let status = if expected.is_some() { 201 } else { 400 };
            assert_eq!(answered.status, status, "{path} {seconds}: {}", answered.text);
            assert_eq!(answered.json()["idle_seconds"], json!(expected), "{path} {seconds}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_clock_shows_no_time_that_cannot_be_written() -> Result<()> {
    let (server, control) = start().await?;
    let before = server.world().clock.freeze();
    for (method, path, body) in [
        ("PUT", "", json!({ "now": "-000001-12-31T23:59:59Z", "frozen": false })),
        ("POST", "/advance", json!({ "by": "-PT20000000H" })),
        ("POST", "/advance", json!({ "by": "PT100000000H" })),
    ] {
        let refused = control.json(method, &format!("/worlds/default/clock{path}"), &body).await?;
        assert_eq!(refused.status, 422, "{body}");
        let detail = "that is before the year 0, or beyond the year 9999";
        assert_eq!(refused.json()["detail"], detail);
    }
    let now = control.send("GET", "/worlds/default/clock").await?.json();
    assert_eq!(now, json!({ "now": before, "frozen": true }));
    let first = json!({ "now": "0000-01-01T00:00:00Z" });
    assert_eq!(control.json("PUT", "/worlds/default/clock", &first).await?.status, 200);
    Ok(())
}

#[tokio::test]
async fn faults_are_added_counted_and_removed() -> Result<()> {
    let (server, control) = start().await?;
    let faults = "/worlds/default/faults";
    let rule = json!({
        "system": "pieces", "on": { "operation": "users_list" }, "when": { "next": 1 },
        "effect": { "status": 503 },
    });
    for id in [1, 2] {
        let added = control.json("POST", faults, &rule).await?;
        assert_eq!((added.status, added.json()), (201, json!({ "id": id })));
    }
    let users = format!("{}/users", server.url(System::Pieces));
    for status in [503, 503, 200] {
        assert_eq!(reqwest::get(&users).await?.status(), status);
    }
    let listed = control.send("GET", faults).await?.json();
    let listed = listed.as_array().context("a list")?;
    let counts: Vec<_> = listed.iter().map(|rule| (&rule["matched"], &rule["fired"])).collect();
    assert_eq!(counts.len(), 2);
    assert!(counts.iter().all(|(_, fired)| **fired == 1), "{listed:?}");

    let one = control.send("DELETE", &format!("{faults}/1")).await?;
    assert_eq!((one.status, one.text.as_str()), (204, ""));
    for none in ["1", "7", "seven"] {
        let refused = control.send("DELETE", &format!("{faults}/{none}")).await?;
        let detail = format!("there is no fault {none:?}");
        assert_eq!((refused.status, &refused.json()["detail"]), (404, &json!(detail)));
    }
    assert_eq!(control.send("DELETE", faults).await?.status, 204);
    assert_eq!(control.send("GET", faults).await?.json(), json!([]));
    Ok(())
}

#[tokio::test]
async fn every_mistake_of_a_rule_is_reported_at_once() -> Result<()> {
    let (_server, control) = start().await?;
    let mistaken = json!({
        "system": "openedx", "on": { "operation": "acount_get" }, "when": { "every": 0 },
        "effect": { "status": 200 }, "retry_after": 3,
    });
    let refused = control.json("POST", "/worlds/default/faults", &mistaken).await?;
    assert_eq!(refused.status, 422);
    let problem = refused.json();
    assert_eq!(problem["detail"], "the rule has 3 mistakes");
    let pointers = problem["mistakes"].as_array().context("a list")?.iter();
    let pointers: Vec<_> = pointers.map(|mistake| mistake["pointer"].as_str()).collect();
    assert_eq!(pointers, [Some("/on/operation"), Some("/when/every"), Some("/effect/status")]);
    Ok(())
}

#[tokio::test]
async fn a_deleted_world_has_ended_for_whoever_asks_the_control_origin() -> Result<()> {
    let (_server, control) = start().await?;
    let world = control.begin(&json!({})).await?;
    let ended = control.send("DELETE", &world.at("")).await?;
    assert_eq!((ended.status, ended.text.as_str()), (204, ""));
    for (method, path) in [("GET", ""), ("POST", "/reset"), ("DELETE", "")] {
        assert_eq!(control.send(method, &world.at(path)).await?.status, 404, "{method} {path}");
    }
    let pieces = Client::builder(&world.origins["pieces"]).build()?;
    assert!(pieces.users_list().send().await.is_err_and(|error| error.is_connect()));
    Ok(())
}

#[tokio::test]
async fn what_the_control_origin_answers_is_held_against_its_own_contract() -> Result<()> {
    let (server, control) = start().await?;
    // No time that RFC 3339 could write, and so none that the contract knows.
    server.world().clock.set(Timestamp::MIN);
    assert_eq!(control.send("GET", "/worlds/default/clock").await?.status, 200);
    let departures = server.control_answers().departures();
    let [departure] = departures.as_slice() else { panic!("one departs: {departures:?}") };
    assert_eq!(
        (departure.operation, departure.path.as_str(), departure.status),
        (Some("clock_get"), "/worlds/{world}/clock", 200)
    );
    let [violation] = departure.violations.as_slice() else { panic!("in one way: {departure:?}") };
    assert_eq!((violation.place, violation.pointer.as_str()), (Place::ResponseBody, "/now"));

    let panic = catch_unwind(AssertUnwindSafe(|| drop(server))).err().context("it panics")?;
    assert_eq!(
        panic.downcast_ref::<String>().map(String::as_str),
        Some(
            "1 exchange with the control origin departs from its contract:\n\nclock_get: GET \
             /worlds/{world}/clock -> 200\n    response body /now: value is not a \"date-time\"\n"
        )
    );
    Ok(())
}

#[tokio::test]
async fn a_control_origin_that_is_not_strict_is_left_alone() -> Result<()> {
    let server = MockServer::builder().strict(false).start().await?;
    server.world().clock.set(Timestamp::MIN);
    let control = Control::of(&server);
    assert_eq!(control.send("GET", "/worlds/default/clock").await?.status, 200);
    assert!(server.control_answers().statuses().is_empty());
    assert!(server.control_answers().departures().is_empty());
    Ok(())
}
