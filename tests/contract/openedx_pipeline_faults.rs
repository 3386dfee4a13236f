//! The retirement pipeline when things go wrong: calls that fail, drivers that are killed, and several of
//! them at once.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use contract_tests::campus::{Call, Campus, Fault, pipeline, username};
use emeritus::RetryPolicy;
use emeritus::openedx::retirement::{Changed, Driver, Outcome, Refusal, Summary};
use fastrand::Rng;
use jiff::SignedDuration;

const FAULTS: [Fault; 8] = [
    Fault::Status(500),
    Fault::Status(502),
    Fault::Status(503),
    Fault::Status(429),
    Fault::ResetBefore,
    Fault::ResetAfter,
    Fault::Truncated,
    Fault::Timeout,
];

/// Lets one call in twenty go wrong.
fn meddle(campus: &Campus, seed: u64) {
    let rng = Mutex::new(Rng::with_seed(seed));
    campus.wire.meddle(move |_, _| {
        let mut rng = rng.lock().ok()?;
        (rng.u8(..20) == 0).then(|| FAULTS[rng.usize(..FAULTS.len())])
    });
}

/// A driver whose client makes no call twice that may have been seen, so that whoever does is found.
async fn driver(campus: &Campus) -> Result<Driver> {
    let client = campus.client("worker").retries(RetryPolicy::default()).build()?;
    Ok(Driver::new(client, pipeline()).await?)
}

/// How often each learner was acted on by each action.
fn actions(calls: &[Call]) -> BTreeMap<(String, String), usize> {
    let mut actions = BTreeMap::new();
    for call in calls.iter().filter(|call| call.target.starts_with("POST") && call.is_done()) {
        *actions.entry((call.username().to_owned(), call.target.clone())).or_default() += 1;
    }
    actions
}

/// What a learner goes through from `PENDING` on.
fn way() -> Vec<String> {
    let states: Vec<_> = pipeline().states().map(str::to_owned).collect();
    let stages = &states[1..states.len() - 3];
    stages.iter().cloned().chain(["COMPLETE".to_owned()]).collect()
}

/// Makes sure that a learner has skipped no state, and is where the run says.
fn check(campus: &Campus, name: &str, outcome: &Outcome) -> Result<()> {
    let (mut path, way) = (campus.path(name), way());
    match outcome {
        Outcome::Complete => assert_eq!(path, way, "{name}"),
        Outcome::Errored { state, reason } => {
            assert_eq!(path.pop().as_deref(), Some("ERRORED"), "{name}");
            assert_eq!(path, way[..path.len()], "{name} skipped a state");
            assert_eq!(path.last(), Some(state), "{name}");
            ensure!(!reason.is_empty() && campus.log(name).contains(reason), "{name}: {reason}");
        }
        other => anyhow::bail!("{name} is {other}"),
    }
    Ok(())
}

#[tokio::test]
async fn with_faults_in_one_call_of_twenty_500_learners_are_complete_or_errored() -> Result<()> {
    const LEARNERS: usize = 500;
    let campus = Campus::of(LEARNERS)?;
    let driver = driver(&campus).await?;
    campus.wire.forget();
    meddle(&campus, 20_260_301);
    let first = driver.run_all((0..LEARNERS).map(username)).concurrency(8).finish().await;
    campus.wire.mend();

    assert_eq!(first.outcomes().len(), LEARNERS);
    for (name, outcome) in first.outcomes() {
        check(&campus, name, outcome)?;
    }
    let errored = first.count(|outcome| matches!(outcome, Outcome::Errored { .. }));
    ensure!((50..250).contains(&errored), "{errored} learners errored");
    let done = actions(&campus.wire.calls());
    ensure!(done.values().all(|times| *times == 1), "somebody was acted on twice");

    let rewound = driver.rewind().run().await?;
    assert_eq!(rewound.len(), errored);
    ensure!(rewound.iter().all(|change| matches!(change.result, Changed::Moved)));
    let rest: Vec<_> = rewound.into_iter().map(|change| change.username).collect();
    let second = driver.run_all(rest).concurrency(8).finish().await;
    ensure!(second.is_complete(), "{second:?}");
    ensure!((0..LEARNERS).all(|number| campus.state(&username(number)) == "COMPLETE"));
    Ok(())
}

#[tokio::test]
async fn killed_at_any_call_a_driver_loses_nobody() -> Result<()> {
    const LEARNERS: usize = 2;
    // A whole run of two takes 44 calls.
    let mut rng = Rng::with_seed(7);
    let (mut killed, mut stranded) = (0, 0);
    for _ in 0..100 {
        let campus = Campus::of(LEARNERS)?;
        let driver = driver(&campus).await?;
        campus.wire.forget();
        let (last, fault) =
            (rng.usize(..44), [Fault::HangBefore, Fault::HangAfter][rng.usize(..2)]);
        campus.wire.meddle(move |number, _| (number == last).then_some(fault));
        let run = driver.run_all((0..LEARNERS).map(username)).concurrency(2).finish();
        tokio::select! {
            summary = run => anyhow::bail!("the run ended: {summary:?}"),
            () = campus.wire.hung() => killed += 1,
        }
        campus.wire.mend();
        stranded += recover(&campus, &driver, LEARNERS).await?;
    }
    assert_eq!(killed, 100);
    ensure!(stranded > 50, "only {stranded} learners were in the middle of a stage");
    Ok(())
}

/// Does what an operator does after a crash, and answers with how many learners were in the middle of a
/// stage.
async fn recover(campus: &Campus, driver: &Driver, learners: usize) -> Result<usize> {
    let names = || (0..learners).map(username);
    let next = driver.run_all(names()).finish().await;
    let working = |outcome: &Outcome| matches!(outcome, Outcome::Refused(Refusal::Working { .. }));
    let hour = Duration::from_secs(3_600);
    ensure!(driver.stranded(hour).await?.is_empty(), "it may still be at work");
    campus.world.clock.advance(SignedDuration::from_hours(1));
    let stranded = driver.stranded(hour).await?.len();
    assert_eq!(next.count(working), stranded, "{next:?}");
    let rewound = driver.rewind_stranded(hour).run().await?;
    assert_eq!(rewound.len(), stranded);
    driver.run_all(names()).finish().await;
    for name in names() {
        assert_eq!(campus.state(&name), "COMPLETE", "{name}: {}", campus.log(&name));
        // Every stage was begun, done and ended, in this order, however often.
        let path = campus.path(&name);
        let ends = path.iter().filter(|state| state.ends_with("COMPLETE"));
        let mut ends: Vec<_> = ends.collect();
        ends.dedup();
        let expected: Vec<_> =
            way().into_iter().filter(|state| state.ends_with("COMPLETE")).collect();
        let mut reached = ends.iter();
        ensure!(expected.iter().all(|end| reached.any(|state| *state == end)), "{name}: {path:?}");
    }
    let done = actions(&campus.wire.calls());
    ensure!(names().all(|name| done.keys().filter(|(who, _)| *who == name).count() == 5));
    Ok(stranded)
}

#[tokio::test]
async fn two_drivers_at_once_never_act_twice_on_one_learner() -> Result<()> {
    const LEARNERS: usize = 30;
    let campus = Campus::of(LEARNERS)?;
    let (one, other) = (driver(&campus).await?, driver(&campus).await?);
    campus.wire.forget();
    let names = || (0..LEARNERS).map(username);
    let (one, other) = tokio::join!(
        one.run_all(names()).concurrency(4).finish(),
        other.run_all(names()).concurrency(5).finish(),
    );
    for name in names() {
        check(&campus, &name, &Outcome::Complete).with_context(|| campus.log(&name))?;
    }
    let done = actions(&campus.wire.calls());
    assert_eq!(done.len(), LEARNERS * 5);
    for operation in ["forum_retire", "enrollments_retire", "notes_retire", "account_retire"] {
        assert_eq!(campus.world.journal.count(operation), LEARNERS, "{operation}");
    }
    ensure!(done.values().all(|times| *times == 1), "somebody was acted on twice");
    let overtaken = |summary: &Summary| {
        summary.count(|outcome| matches!(outcome, Outcome::Overtaken { .. } | Outcome::Refused(_)))
    };
    ensure!(overtaken(&one) + overtaken(&other) > 0, "they never met");
    Ok(())
}

#[tokio::test]
async fn two_drivers_at_once_never_act_twice_even_if_answers_get_lost() -> Result<()> {
    const LEARNERS: usize = 60;
    for seed in 0..5 {
        let campus = Campus::of(LEARNERS)?;
        let (one, other) = (driver(&campus).await?, driver(&campus).await?);
        campus.wire.forget();
        meddle(&campus, seed);
        let names = || (0..LEARNERS).map(username);
        let (one, other) = tokio::join!(
            one.run_all(names()).concurrency(4).finish(),
            other.run_all(names()).concurrency(4).finish(),
        );
        let done = actions(&campus.wire.calls());
        ensure!(done.values().all(|times| *times == 1), "somebody was acted on twice");
        for name in names() {
            let state = campus.state(&name);
            ensure!(state == "COMPLETE" || state == "ERRORED", "{name} is in {state}");
            let path = campus.path(&name);
            let stages = path.iter().filter(|state| *state != "ERRORED").cloned();
            assert_eq!(
                stages.collect::<Vec<_>>(),
                way()[..path.len() - usize::from(state == "ERRORED")]
            );
            let told = [&one, &other].map(|summary| summary.outcomes()[&name].clone());
            let is_told = |which: fn(&Outcome) -> bool| told.iter().any(which);
            ensure!(
                is_told(|outcome| matches!(outcome, Outcome::Complete)) == (state == "COMPLETE")
                    || is_told(|outcome| matches!(outcome, Outcome::Left { .. })),
                "{name} is in {state}: {told:?}"
            );
        }
    }
    Ok(())
}
