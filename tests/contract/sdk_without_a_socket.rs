//! One clock and no socket between a client and the world it talks to.

use std::sync::Arc;

use contract_tests::in_process::{WorldClock, transport};
use contract_tests::{START, STATES};
use emeritus::{Credentials, openedx};
use emeritus_mock::openedx::{Application, Lms, User};
use emeritus_mock::{Clock, Ids, States, System, World};
use jiff::SignedDuration;

/// A world with a retirement service worker, and a client of it that tells the world's time.
fn world() -> anyhow::Result<(Arc<World>, openedx::Client)> {
    let mut lms = Lms::default();
    lms.populate_retirement_states(&STATES)?;
    let worker = lms.add(User::learner(&lms.settings.retirement_service_worker_username.clone()));
    lms.add_application(Application::client_credentials("worker", "s3cr3t", worker));
    let states = States { openedx: lms, ..States::default() };
    let world = Arc::new(World::new(Clock::frozen_at(START), Ids::seeded(7), states));
    let client = openedx::Client::builder("http://lms.test")
        .credentials(Credentials::client_credentials("worker", "s3cr3t"))
        .transport(transport(System::Openedx, &world))
        .clock(WorldClock(Arc::clone(&world)))
        .build()?;
    Ok((world, client))
}

#[tokio::test]
async fn a_client_calls_a_world_without_a_socket() -> anyhow::Result<()> {
    let (world, client) = world()?;
    let pending = vec!["PENDING".to_owned()];
    let queue = client.retirement_queue_list().cool_off_days(0).states(pending).send().await?;
    assert!(queue.is_empty());
    assert_eq!(world.journal.count("retirement_queue_list"), 1);
    Ok(())
}

#[tokio::test]
async fn one_clock_expires_the_token_for_both_sides() -> anyhow::Result<()> {
    let (world, client) = world()?;
    for (passed, fetches) in [(0, 1), (58, 1), (2, 2)] {
        world.clock.advance(SignedDuration::from_mins(passed));
        client.me_get().send().await?;
        assert_eq!(world.journal.count("access_token_create"), fetches, "after {passed} minutes");
    }
    let refused = world.journal.entries().iter().filter(|entry| entry.status == 401).count();
    assert_eq!(refused, 0, "tokens were renewed ahead of time");
    Ok(())
}
