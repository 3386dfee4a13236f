//! Retires a learner through the SDK, from sign-in to the last state, and signs somebody in to and
//! out of Pieces OS, in a world of its own: `cargo run -p contract-tests --example tour`.

#![expect(clippy::print_stdout, reason = "a tour tells what it sees")]

use anyhow::{Context, Result};
use emeritus::{Credentials, openedx, pieces};
use emeritus_mock::demo::{CREDENTIALS, Demo};
use emeritus_mock::{Clock, Ids, MockServer, System};
use jiff::SignedDuration;

/// The stages of upstream's example pipeline, by start and end state.
const STAGES: [(&str, &str); 5] = [
    ("RETIRING_FORUMS", "FORUMS_COMPLETE"),
    ("RETIRING_ENROLLMENTS", "ENROLLMENTS_COMPLETE"),
    ("RETIRING_NOTES", "NOTES_COMPLETE"),
    ("RETIRING_LMS_MISC", "LMS_MISC_COMPLETE"),
    ("RETIRING_LMS", "LMS_COMPLETE"),
];

#[tokio::main]
async fn main() -> Result<()> {
    let (clock, ids) = (Clock::default(), Ids::default());
    let demo = Demo::new(&clock, &ids);
    let builder = MockServer::builder().clock(clock).ids(ids);
    let server = builder.openedx(demo.openedx).pieces(demo.pieces).start().await?;

    say("Open edX: a learner asks to be deleted");
    ask_for_deletion(&server).await?;
    say("Two weeks later, the retirement pipeline runs");
    server.world().clock.advance(SignedDuration::from_hours(15 * 24));
    retire(&server).await?;
    say("Pieces OS: somebody signs in and out");
    sign_in_and_out(&server).await
}

/// The learner signs in with a password and asks for the account to be deleted.
async fn ask_for_deletion(server: &MockServer) -> Result<()> {
    let url = server.url(System::Openedx);
    let anonymous = openedx::Client::builder(&url).build()?;
    let token = anonymous
        .access_token_create()
        .body_map(|form| {
            form.grant_type("password")
                .client_id(CREDENTIALS.people_client_id)
                .username(CREDENTIALS.learner)
                .password(CREDENTIALS.password)
        })
        .send()
        .await?;
    let learner = openedx::Client::builder(&url)
        .credentials(Credentials::bearer(token.access_token.clone()))
        .build()?;
    let me = learner.me_get().send().await?;
    println!("  {} signs in", me.username);
    learner
        .account_deletion_request()
        .body_map(|form| form.password(CREDENTIALS.password))
        .send()
        .await?;
    println!("  {} asks to be deleted and cannot sign in any more", me.username);
    Ok(())
}

/// The retirement service worker takes the learner from the queue through every stage.
async fn retire(server: &MockServer) -> Result<()> {
    let worker = openedx::Client::builder(server.url(System::Openedx))
        .credentials(Credentials::client_credentials(
            CREDENTIALS.worker_client_id,
            CREDENTIALS.worker_client_secret,
        ))
        .build()?;
    let before = server.world().journal.entries().len();
    let queue = worker
        .retirement_queue_list()
        .cool_off_days(7_u32)
        .states(vec!["PENDING".to_owned()])
        .send()
        .await?;
    let learner = queue
        .iter()
        .map(|entry| entry.original_username.as_str())
        .find(|username| *username == CREDENTIALS.learner)
        .context("the queue should hold the learner")?
        .to_owned();
    println!("  the queue holds {} learners, {learner} among them", queue.len());
    let entry = worker.retirement_status_get().username(&learner).send().await?;
    println!("  {learner} is {}", entry.current_state.state_name);
    for (start, end) in STAGES {
        move_to(&worker, &learner, start, format!("Starting: {start}")).await?;
        let done = act(&worker, &learner, start).await?;
        move_to(&worker, &learner, end, format!("Ending: {end} with response:\n{done}")).await?;
        println!("  {start} → {done} → {end}");
    }
    move_to(&worker, &learner, "COMPLETE", "Learner retirement complete.".to_owned()).await?;
    let calls = server.world().journal.entries().split_off(before);
    let calls = calls.iter().filter(|call| call.operation != Some("access_token_create")).count();
    println!("  COMPLETE after {calls} calls");

    let by_old_name = worker.account_get().username(&learner).send().await;
    let gone = by_old_name.err().is_some_and(|error| error.is_not_found());
    let retired = worker.account_get().username(&entry.retired_username).send().await?;
    println!(
        "  {learner} is {}, and is now {}",
        if gone { "gone" } else { "still there" },
        retired.username
    );
    Ok(())
}

async fn move_to(
    worker: &openedx::Client,
    learner: &str,
    state: &str,
    response: String,
) -> Result<()> {
    worker
        .retirement_status_update()
        .body_map(|change| change.username(learner).new_state(state).response(response))
        .send()
        .await
        .with_context(|| format!("moving {learner} to {state}"))?;
    Ok(())
}

/// Does what the stage that begins with `state` has to do.
async fn act(worker: &openedx::Client, learner: &str, state: &str) -> Result<String> {
    Ok(match state {
        "RETIRING_FORUMS" => {
            worker.forum_retire().body_map(|body| body.username(learner)).send().await?;
            "posts deleted".to_owned()
        }
        "RETIRING_ENROLLMENTS" => {
            let left =
                worker.enrollments_retire().body_map(|body| body.username(learner)).send().await?;
            let orgs = left.into_inner().map(|orgs| orgs.join(", "));
            format!("left the courses of {}", orgs.as_deref().unwrap_or("nobody"))
        }
        "RETIRING_NOTES" => {
            worker.notes_retire().body_map(|body| body.username(learner)).send().await?;
            "notes deleted".to_owned()
        }
        "RETIRING_LMS_MISC" => {
            worker.account_retire_misc().body_map(|body| body.username(learner)).send().await?;
            "traces deleted".to_owned()
        }
        _ => {
            worker.account_retire().body_map(|body| body.username(learner)).send().await?;
            "account wiped".to_owned()
        }
    })
}

async fn sign_in_and_out(server: &MockServer) -> Result<()> {
    let client = pieces::Client::builder(server.url(System::Pieces)).build()?;
    let user = client
        .user_authenticate()
        .body_map(|token| {
            token
                .access_token("opaque-token-of-noor")
                .token_type("Bearer")
                .expires_in(86_400)
                .scope("openid profile email")
        })
        .send()
        .await?;
    println!("  signed in as {}", user.id);
    let left = client.user_disconnect().user(&user.id).send().await?;
    println!("  signed out; {} remain", left.users().len());
    Ok(())
}

fn say(line: &str) {
    println!("{line}");
}
