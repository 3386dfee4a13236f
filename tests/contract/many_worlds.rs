//! A thousand worlds at once.

use anyhow::{Context, Result, ensure};
use contract_tests::control::{Control, HostedWorld};
use emeritus::Credentials;
use emeritus::openedx::Client;
use emeritus::openedx::retirement::{Driver, LmsMethod, Outcome, Pipeline};
use emeritus_mock::MockServer;
use futures::stream::{self, StreamExt, TryStreamExt};
use serde_json::{Value, json};

/// An LMS in which one learner waits to be retired.
fn campus(learner: &str) -> Value {
    json!({
        "clock": { "frozen": "2026-03-01T10:00:00Z" },
        "openedx": {
            "retirement_states": [
                "PENDING", "RETIRING_LMS_MISC", "LMS_MISC_COMPLETE", "RETIRING_LMS",
                "LMS_COMPLETE", "ERRORED", "ABORTED", "COMPLETE",
            ],
            "users": [{ "username": "RETIREMENT_SERVICE_USER" }, { "username": learner }],
            "applications": [{
                "client_id": "retirement",
                "client_secret": "s3cr3t",
                "owner": "RETIREMENT_SERVICE_USER",
            }],
            "retirements": [{ "user": learner, "created": "2026-02-01T00:00:00Z" }],
        },
    })
}

fn pipeline() -> Result<Pipeline> {
    let pipeline = Pipeline::builder()
        .stage("RETIRING_LMS_MISC", "LMS_MISC_COMPLETE", LmsMethod::RetireMisc)
        .stage("RETIRING_LMS", "LMS_COMPLETE", LmsMethod::Retire);
    Ok(pipeline.build()?)
}

async fn retire(world: &HostedWorld, learner: &str) -> Result<()> {
    let client = Client::builder(&world.origins["openedx"])
        .credentials(Credentials::client_credentials("retirement", "s3cr3t"))
        .build()?;
    let driver = Driver::new(client, pipeline()?).await?.confirm(false);
    assert_eq!(driver.run_one(learner).await, Outcome::Complete, "{learner}");
    Ok(())
}

/// What a world was asked, and whom it knows, is about its own learner alone.
async fn check(control: &Control, world: &HostedWorld, learner: &str) -> Result<()> {
    let journal = control.send("GET", &world.at("/journal")).await?.json();
    let asked = journal.as_array().context("a list")?;
    assert!(asked.len() > 5, "{learner} was hardly retired: {journal}");
    let snapshot = control.send("GET", &world.at("/snapshot")).await?.json();
    let retired = &snapshot["openedx"]["retirements"];
    assert_eq!(retired.as_array().map(Vec::len), Some(1));
    assert_eq!(retired[0]["original_username"], learner);
    for text in [journal.to_string(), snapshot.to_string()] {
        let others =
            text.match_indices("learner_").filter(|(at, _)| !text[*at..].starts_with(learner));
        ensure!(others.count() == 0, "the world of {learner} knows somebody else: {text}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_worlds_retire_a_learner_each_and_know_nobody_else() -> Result<()> {
    const WORLDS: usize = 1_000;
    // Four listening sockets for each, and what the calls take.
    rlimit::increase_nofile_limit(16_384)?;
    let server = MockServer::start().await?;
    let control = Control::of(&server);
    let learner = |number: usize| format!("learner_{number:04}");
    let begin = |number: usize| {
        let (control, learner) = (&control, learner(number));
        async move {
            let world = control.begin(&json!({ "scenario": campus(&learner) })).await?;
            anyhow::Ok((world, learner))
        }
    };
    let worlds = stream::iter(0..WORLDS).map(begin).buffer_unordered(16);
    let worlds: Vec<_> = worlds.try_collect().await?;
    assert_eq!(worlds.len(), WORLDS);
    let retired = stream::iter(&worlds).map(|(world, learner)| retire(world, learner));
    retired.buffer_unordered(32).try_collect::<Vec<()>>().await?;
    let checked = stream::iter(&worlds).map(|(world, learner)| check(&control, world, learner));
    checked.buffer_unordered(16).try_collect::<Vec<()>>().await?;
    Ok(())
}
