//! Worlds over HTTP: each with origins of its own, copied, reset, kept for as long as they are used.

use std::time::Duration;

use anyhow::{Context, Result};
use contract_tests::control::{Control, HostedWorld};
use emeritus::pieces::Client;
use emeritus_mock::{MockServer, System, kept_world};
use jiff::SignedDuration;
use serde_json::{Value, json};

async fn start() -> Result<(MockServer, Control)> {
    let server = MockServer::start().await?;
    let control = Control::of(&server);
    Ok((server, control))
}

/// The users of a world's Pieces OS.
async fn users(world: &HostedWorld) -> Result<usize> {
    let pieces = Client::builder(&world.origins["pieces"]).build()?;
    Ok(pieces.users_list().send().await?.users().len())
}

/// Signs somebody in at a world's Pieces OS.
async fn sign_in(world: &HostedWorld, who: &str) -> Result<()> {
    let url = format!("{}/users/authenticate/from_token", world.origins["pieces"]);
    let token = json!({
        "access_token": who, "token_type": "Bearer", "expires_in": 3600, "scope": "openid",
    });
    reqwest::Client::new().post(url).json(&token).send().await?.error_for_status()?;
    Ok(())
}

#[tokio::test]
async fn worlds_do_not_see_each_other() -> Result<()> {
    let (server, control) = start().await?;
    let (one, other) = (control.begin(&json!({})).await?, control.begin(&json!({})).await?);
    assert_ne!(one.name, other.name);
    assert!(one.origins.values().all(|origin| !other.origins.values().any(|o| o == origin)));
    sign_in(&one, "ines").await?;
    assert_eq!((users(&one).await?, users(&other).await?), (1, 0));
    assert_eq!(server.world().journal.entries().len(), 0);
    let journal = control.send("GET", &one.at("/journal")).await?.json();
    assert_eq!(journal.as_array().map(Vec::len), Some(2));
    Ok(())
}

#[tokio::test]
async fn the_list_has_every_world_by_name_and_the_first_one_stays() -> Result<()> {
    let (_server, control) = start().await?;
    let one = control.begin(&json!({ "idle_seconds": 60 })).await?;
    let worlds = control.send("GET", "/worlds").await?.json();
    let mut names: Vec<_> = worlds["worlds"].as_array().context("a list")?.clone();
    names.retain(|world| world["name"] != one.name.as_str());
    assert_eq!(names.len(), 1);
    assert_eq!((&names[0]["name"], &names[0]["idle_seconds"]), (&json!("default"), &Value::Null));
    assert_eq!(one.idle_seconds, Some(60));

    let refused = control.send("DELETE", "/worlds/default").await?;
    assert_eq!((refused.status, refused.content_type.as_str()), (409, "application/problem+json"));
    Ok(())
}

#[tokio::test]
async fn a_deleted_world_stops_answering() -> Result<()> {
    let (_server, control) = start().await?;
    let world = control.begin(&json!({})).await?;
    assert_eq!(users(&world).await?, 0);
    assert_eq!(control.send("DELETE", &world.at("")).await?.status, 204);
    let gone = control.send("GET", &world.at("")).await?;
    assert_eq!((gone.status, gone.json()["title"].clone()), (404, json!("Not Found")));
    let refused = Client::builder(&world.origins["pieces"]).build()?;
    assert!(refused.users_list().send().await.is_err_and(|error| error.is_connect()));
    Ok(())
}

#[tokio::test]
async fn a_fork_begins_where_the_world_stands_and_goes_on_alone() -> Result<()> {
    let (_server, control) = start().await?;
    let world = control.begin(&json!({ "seed": 7 })).await?;
    sign_in(&world, "ines").await?;
    let answer = control.send("POST", &world.at("/fork")).await?;
    assert_eq!(answer.status, 201);
    let fork: HostedWorld = serde_json::from_str(&answer.text)?;
    sign_in(&fork, "pavel").await?;
    assert_eq!((users(&world).await?, users(&fork).await?), (1, 2));
    // Both draw the same next identifier.
    sign_in(&world, "pavel").await?;
    let id = async |world: &HostedWorld| -> Result<Option<String>> {
        let pieces = Client::builder(&world.origins["pieces"]).build()?;
        let users = pieces.users_list().send().await?;
        Ok(users.users().last().map(|user| user.id.clone()))
    };
    assert_eq!(id(&world).await?, id(&fork).await?);
    Ok(())
}

#[tokio::test]
async fn a_reset_world_is_what_it_was_when_it_began() -> Result<()> {
    let (_server, control) = start().await?;
    let world = control
        .begin(&json!({ "seed": 7, "scenario": {
        "clock": { "frozen": "2026-03-01T10:00:00Z" },
        "openedx": { "users": [{ "username": "ada" }] },
    } }))
        .await?;
    let before = control.send("GET", &world.at("/snapshot")).await?.json();
    sign_in(&world, "ines").await?;
    let set = json!({ "now": "2027-01-01T00:00:00Z" });
    assert_eq!(control.json("PUT", &world.at("/clock"), &set).await?.status, 200);
    let changed = control.send("GET", &world.at("/snapshot")).await?.json();
    assert_ne!(changed, before);

    assert_eq!(control.send("POST", &world.at("/reset")).await?.status, 200);
    assert_eq!(control.send("GET", &world.at("/snapshot")).await?.json(), before);
    assert_eq!(users(&world).await?, 0);
    let journal = control.send("GET", &world.at("/journal")).await?.json();
    assert_eq!(journal.as_array().map(Vec::len), Some(1));
    Ok(())
}

#[tokio::test]
async fn a_world_that_nobody_uses_ends() -> Result<()> {
    let (_server, control) = start().await?;
    let world = control.begin(&json!({ "idle_seconds": 100 })).await?;
    let pass = async |seconds: u64| {
        tokio::time::pause();
        tokio::time::advance(Duration::from_secs(seconds)).await;
        tokio::time::resume();
        tokio::task::yield_now().await;
    };
    pass(99).await;
    assert_eq!(users(&world).await?, 0, "a call to an origin is use");
    pass(99).await;
    assert_eq!(control.send("GET", &world.at("")).await?.status, 200, "to look at it is use");
    pass(101).await;
    assert_eq!(control.send("GET", &world.at("")).await?.status, 404);
    Ok(())
}

#[tokio::test]
async fn worlds_can_be_kept_to_a_range_of_ports() -> Result<()> {
    // Below the ports that systems give by themselves, so that no other test has them.
    let first = 20_000 + u16::try_from(std::process::id() % 1_000)? * 8;
    let server = MockServer::builder().world_ports(first..=first + 7).start().await?;
    let control = Control::of(&server);
    let one = control.begin(&json!({})).await?;
    let ports = |world: &HostedWorld| -> Vec<u16> {
        let port = |origin: &String| origin.rsplit(':').next().and_then(|port| port.parse().ok());
        world.origins.values().filter_map(port).collect()
    };
    assert!(ports(&one).iter().all(|port| (first..=first + 7).contains(port)), "{one:?}");
    let other = control.begin(&json!({})).await?;
    let full = control.json("POST", "/worlds", &json!({})).await?;
    assert_eq!((full.status, full.content_type.as_str()), (503, "application/problem+json"));
    control.send("DELETE", &other.at("")).await?;
    // Ports are free again once what listened there has ended.
    let again = loop {
        tokio::task::yield_now().await;
        if let Ok(again) = control.begin(&json!({})).await {
            break again;
        }
    };
    assert_eq!(ports(&again), ports(&other));
    Ok(())
}

#[tokio::test]
async fn bad_requests_are_refused_with_what_is_wrong() -> Result<()> {
    let (_server, control) = start().await?;
    let post = |body: &'static str, media_type: &'static str| {
        let request = control.request("POST", "/worlds").body(body);
        contract_tests::answer(request.header("content-type", media_type))
    };
    for (body, media_type, status, word) in [
        ("{", "application/json", 400, "EOF"),
        (r#"{ "sed": 7 }"#, "application/json", 400, "sed"),
        ("{}", "text/plain", 415, "application/json"),
        (r#"{ "scenario": "demos" }"#, "application/json", 422, "mistake"),
    ] {
        let refused = post(body, media_type).await?;
        assert_eq!(refused.status, status, "{body}");
        assert_eq!(refused.content_type, "application/problem+json");
        let problem = refused.json();
        assert_eq!(problem["status"], status);
        assert!(
            problem["detail"].as_str().is_some_and(|detail| detail.contains(word)),
            "{problem}"
        );
    }
    let known = post(r#"{ "scenario": "demos" }"#, "application/json").await?.json();
    let known = known["mistakes"][0]["problem"].as_str().unwrap_or_default().to_owned();
    assert!(known.contains("demo, empty"), "{known}");
    for (method, path, status) in [("GET", "/nowhere", 404), ("PUT", "/worlds", 405)] {
        let refused = control.send(method, path).await?;
        assert_eq!((refused.status, refused.json()["status"].clone()), (status, json!(status)));
    }
    Ok(())
}

#[tokio::test]
async fn every_mistake_of_a_scenario_is_reported_at_once() -> Result<()> {
    let (_server, control) = start().await?;
    let scenario = json!({
        "clock": { "frozen": "yesterday" },
        "openedx": { "users": [{ "username": "ada" }, { "usrename": "grace" }] },
        "pieces": 3,
    });
    let refused = control.json("POST", "/worlds", &json!({ "scenario": scenario })).await?;
    assert_eq!(refused.status, 422);
    let problem = refused.json();
    let pointers: Vec<_> = problem["mistakes"].as_array().context("a list")?.iter().collect();
    for pointer in ["/clock", "/openedx/users/1", "/pieces"] {
        let found = pointers
            .iter()
            .any(|mistake| mistake["pointer"].as_str().is_some_and(|at| at.starts_with(pointer)));
        assert!(found, "{pointer} is not in {problem}");
    }
    assert_eq!(
        control.send("GET", "/worlds").await?.json()["worlds"].as_array().map(Vec::len),
        Some(1)
    );
    Ok(())
}

#[tokio::test]
async fn a_control_origin_with_a_token_asks_for_it() -> Result<()> {
    let server = MockServer::builder().control_token("tidal-secret".into()).start().await?;
    let control = Control::of(&server);
    let basic = |password: &str| {
        contract_tests::answer(control.request("GET", "/worlds").basic_auth("any", Some(password)))
    };
    let refused = control.send("GET", "/worlds").await?;
    assert_eq!(refused.status, 401);
    assert!(refused.headers["www-authenticate"].to_str()?.starts_with("Basic"));
    assert_eq!(control.clone().with_token("tidal-secre").send("GET", "/docs/").await?.status, 401);
    assert_eq!(
        control.clone().with_token("tidal-secret").send("GET", "/worlds").await?.status,
        200
    );
    assert_eq!((basic("wrong").await?.status, basic("tidal-secret").await?.status), (401, 200));
    // The systems are what they are: the token is for what is ours.
    let pieces = Client::builder(server.url(emeritus_mock::System::Pieces)).build()?;
    assert_eq!(pieces.users_list().send().await?.users().len(), 0);
    Ok(())
}

#[tokio::test]
async fn what_others_can_reach_needs_a_token() -> Result<()> {
    let everywhere = std::net::Ipv4Addr::UNSPECIFIED.into();
    let refused = MockServer::builder().listen(everywhere).start().await;
    assert!(refused.is_err_and(|error| error.to_string().contains("needs a token")));
    let builder = MockServer::builder().listen(everywhere).control_token("tidal-secret".into());
    assert!(builder.start().await.is_ok());
    Ok(())
}

#[tokio::test]
async fn the_clock_of_a_world_is_moved_and_stopped() -> Result<()> {
    let (_server, control) = start().await?;
    let world = control.begin(&json!({})).await?;
    let clock = world.at("/clock");
    let running = control.send("GET", &clock).await?.json();
    assert_eq!(running["frozen"], false);
    let stop = json!({ "now": "2026-03-01T10:00:00Z", "frozen": true });
    for (method, path, body, now, frozen) in [
        ("PUT", "", stop, "2026-03-01T10:00:00Z", true),
        ("POST", "/advance", json!({ "by": "PT336H" }), "2026-03-15T10:00:00Z", true),
        ("POST", "/advance", json!({ "by": "-PT1H" }), "2026-03-15T09:00:00Z", true),
        ("PUT", "", json!({ "now": "2020-01-01T00:00:00Z" }), "2020-01-01T00:00:00Z", true),
        ("POST", "/freeze", json!({}), "2020-01-01T00:00:00Z", true),
    ] {
        let time = control.json(method, &format!("{clock}{path}"), &body).await?.json();
        assert_eq!((&time["now"], &time["frozen"]), (&json!(now), &json!(frozen)), "{path} {body}");
    }
    let released = control.send("POST", &format!("{clock}/unfreeze")).await?.json();
    assert_eq!(released["frozen"], false);
    for (path, by, status) in [("/advance", "PT100000000H", 422), ("/advance", "next week", 400)] {
        let refused = control.json("POST", &format!("{clock}{path}"), &json!({ "by": by })).await?;
        assert_eq!(refused.status, status, "{by}");
    }
    Ok(())
}

#[tokio::test]
async fn a_snapshot_loads_into_another_world() -> Result<()> {
    let (_server, control) = start().await?;
    let demo = control.begin(&json!({ "scenario": "demo" })).await?;
    sign_in(&demo, "ines").await?;
    let snapshot = control.send("GET", &demo.at("/snapshot")).await?.json();
    let empty = control.begin(&json!({})).await?;
    assert_eq!(control.json("PUT", &empty.at("/snapshot"), &snapshot).await?.status, 204);
    assert_eq!(control.send("GET", &empty.at("/snapshot")).await?.json(), snapshot);
    assert_eq!(users(&empty).await?, users(&demo).await?);
    let refused = control.json("PUT", &empty.at("/snapshot"), &json!({ "openedx": 1 })).await?;
    assert_eq!(refused.status, 422);
    Ok(())
}

#[tokio::test]
async fn the_scenarios_that_ship_with_the_mock_all_load() -> Result<()> {
    let (_server, control) = start().await?;
    let listed = control.send("GET", "/scenarios").await?.json();
    let listed = listed["scenarios"].as_array().context("a list")?.clone();
    assert_eq!(listed.len(), 7);
    for shipped in listed {
        let world = control.begin(&json!({ "scenario": shipped["name"] })).await?;
        assert_eq!(control.send("DELETE", &world.at("")).await?.status, 204, "{shipped}");
    }
    let schema = control.send("GET", "/scenarios/schema").await?.json();
    assert_eq!(schema["title"], "Scenario");
    Ok(())
}

#[tokio::test]
async fn where_a_person_is_found_is_answered_over_http() -> Result<()> {
    let (_server, control) = start().await?;
    let world = control
        .begin(&json!({ "scenario": { "openedx": {
        "users": [{ "username": "ada", "email": "ada@tides.example" }],
    } } }))
        .await?;
    let ada = control.send("GET", &world.at("/people/ada")).await?.json();
    let marks = ada.as_array().context("a list")?;
    assert!(marks.contains(&json!({ "what": "email", "value": "ada@tides.example" })), "{ada}");
    let found = control.json("POST", &world.at("/residue"), &ada).await?.json();
    let found = found["residue"].as_array().context("a list")?;
    let email = json!({ "pointer": "/openedx/users/0/email", "what": "email" });
    assert!(found.contains(&email), "{found:?}");
    let nobody = json!([{ "what": "username", "value": "grace" }]);
    let found = control.json("POST", &world.at("/residue"), &nobody).await?.json();
    assert_eq!(found, json!({ "residue": [] }));
    Ok(())
}

#[tokio::test]
async fn the_time_and_what_was_drawn_are_on_disk_before_anybody_is_answered() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let state = folder.path().join("state.json");
    let server = MockServer::builder().state(state.clone()).start().await?;
    let (world, control) = (server.world(), Control::of(&server));
    let users = format!("{}/users", server.url(System::Pieces));
    let is_kept = || -> Result<bool> {
        let kept = kept_world(&state)?.context("it is kept")?;
        let clocks = (kept.clock.setting(), world.clock.setting());
        Ok(clocks.0 == clocks.1 && kept.ids.position() == world.ids.position())
    };
    assert!(is_kept()?);
    let by = json!({ "by": "PT1H" });
    let moved = control.json("POST", "/worlds/default/clock/advance", &by).await?;
    assert!(moved.status == 200 && is_kept()?);

    world.clock.advance(SignedDuration::from_hours(1));
    assert!(!is_kept()?, "nobody has been answered");
    reqwest::get(&users).await?;
    assert!(is_kept()?);
    let _ = world.ids.uuid();
    reqwest::get(&users).await?;
    assert!(is_kept()?);
    Ok(())
}
