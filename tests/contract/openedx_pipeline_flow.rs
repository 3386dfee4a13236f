//! The retirement pipeline, one learner at a time: which calls are made, where it goes on, what it
//! refuses, and how it fails.

use anyhow::{Result, ensure};
use contract_tests::campus::{Campus, Fault, pipeline, username};
use emeritus::openedx::retirement::{
    Driver, Event, LmsMethod, Outcome, Pipeline, Progress, QueueError, Refusal, SetupError,
};
use emeritus::openedx::types::Retirement;
use emeritus_mock::openedx::Service;
use futures::StreamExt;

const QUEUE: &str = "GET /api/user/v1/accounts/retirement_queue/";
const STATUS: &str = "GET /api/user/v1/accounts/learner_000/retirement_status/";
const MOVE: &str = "PATCH /api/user/v1/accounts/update_retirement_status/";
const ACTIONS: [&str; 5] = [
    "POST /api/discussion/v1/accounts/retire_forum/",
    "POST /api/enrollment/v1/unenroll/",
    "POST /api/edxnotes/v1/retire_user/",
    "POST /api/user/v1/accounts/retire_misc/",
    "POST /api/user/v1/accounts/retire/",
];

fn ada() -> String {
    username(0)
}

fn targets(campus: &Campus) -> Vec<String> {
    campus.wire.calls().into_iter().map(|call| call.target).collect()
}

#[tokio::test]
async fn without_confirmation_a_learner_takes_the_18_calls_of_the_python_driver() -> Result<()> {
    let campus = Campus::of(1)?;
    let driver = campus.driver().await?.confirm(false);
    campus.wire.forget();
    let due = driver.queue().fetch().await?;
    assert_eq!(driver.run_one(&due[0].original_username).await, Outcome::Complete);
    let stages = ACTIONS.iter().flat_map(|action| [MOVE, action, MOVE]);
    let expected: Vec<_> = [QUEUE, STATUS].into_iter().chain(stages).chain([MOVE]).collect();
    assert_eq!(targets(&campus), expected);
    assert_eq!(expected.len(), 18);
    let log = campus.log(&ada());
    assert_eq!(log.matches("Moved from").count(), 11);
    for text in [
        "Moved from PENDING (step 1) to RETIRING_FORUMS (step 31):\nStarting: RETIRING_FORUMS\n",
        "Ending: ENROLLMENTS_COMPLETE with response:\nleft the courses of HarborX\n",
        "Retirement complete.",
    ] {
        ensure!(log.to_lowercase().contains(&text.to_lowercase()), "{text} is not in {log}");
    }
    Ok(())
}

#[tokio::test]
async fn confirmation_reads_the_learner_once_more_per_stage() -> Result<()> {
    let campus = Campus::of(1)?;
    let driver = campus.driver().await?;
    campus.wire.forget();
    assert_eq!(driver.run_one(ada()).await, Outcome::Complete);
    let stages = ACTIONS.iter().flat_map(|action| [MOVE, STATUS, action, MOVE]);
    let expected: Vec<_> = [STATUS].into_iter().chain(stages).chain([MOVE]).collect();
    assert_eq!(targets(&campus), expected);
    Ok(())
}

#[tokio::test]
async fn events_tell_what_happens_as_it_happens() -> Result<()> {
    let campus = Campus::of(1)?;
    campus.put(&ada(), "LMS_MISC_COMPLETE");
    let driver = campus.driver().await?;
    let events: Vec<Event> = driver.run_all([ada()]).events().collect().await;
    assert!(events.iter().all(|event| event.username == ada()));
    let progress: Vec<_> = events.into_iter().map(|event| event.progress).collect();
    let state = |state: &str| state.to_owned();
    assert_eq!(
        progress,
        [
            Progress::Began { state: state("LMS_MISC_COMPLETE"), stages: 1 },
            Progress::Started { state: state("RETIRING_LMS") },
            Progress::Finished { state: state("LMS_COMPLETE"), done: state("done") },
            Progress::Ended(Outcome::Complete),
        ]
    );
    Ok(())
}

#[tokio::test]
async fn a_run_goes_on_where_the_last_one_ended() -> Result<()> {
    let ends = ["PENDING", "FORUMS_COMPLETE", "ENROLLMENTS_COMPLETE", "NOTES_COMPLETE"];
    for (behind, state) in ends.into_iter().chain(["LMS_MISC_COMPLETE", "LMS_COMPLETE"]).enumerate()
    {
        let campus = Campus::of(1)?;
        campus.put(&ada(), state);
        let driver = campus.driver().await?;
        let plan = driver.run_all([ada()]).dry_run().await?;
        campus.wire.forget();
        assert_eq!(driver.run_one(ada()).await, Outcome::Complete, "{state}");
        let calls = targets(&campus);
        let actions: Vec<_> = calls.iter().filter(|call| call.starts_with("POST")).collect();
        assert_eq!(actions, ACTIONS[behind..].iter().collect::<Vec<_>>(), "{state}");
        assert_eq!(plan[0].stages.as_ref().map(Vec::len), Ok(ACTIONS.len() - behind), "{state}");
        assert_eq!(campus.state(&ada()), "COMPLETE");
    }
    Ok(())
}

#[tokio::test]
async fn nothing_is_done_for_a_learner_who_is_not_due() -> Result<()> {
    let state = |state: &str| state.to_owned();
    for (at, refusal) in [
        ("RETIRING_NOTES", Refusal::Working { state: state("RETIRING_NOTES") }),
        ("ERRORED", Refusal::Ended { state: state("ERRORED") }),
        ("ABORTED", Refusal::Ended { state: state("ABORTED") }),
        ("COMPLETE", Refusal::Ended { state: state("COMPLETE") }),
        // The LMS has a queue of partners, and the pipeline has no such stage.
        ("PARTNER_QUEUE_COMPLETE", Refusal::Unknown { state: state("PARTNER_QUEUE_COMPLETE") }),
    ] {
        let campus = Campus::of(1)?;
        campus.put(&ada(), at);
        let driver = campus.driver().await?;
        campus.wire.forget();
        assert_eq!(driver.run_one(ada()).await, Outcome::Refused(refusal.clone()), "{at}");
        assert_eq!(driver.run_all([ada()]).dry_run().await?[0].stages, Err(refusal));
        assert_eq!(targets(&campus), [STATUS, STATUS]);
        assert_eq!(campus.state(&ada()), at);
    }
    let campus = Campus::of(1)?;
    let nobody = campus.driver().await?.run_one("nobody").await;
    assert_eq!(nobody, Outcome::Refused(Refusal::NotFound));
    Ok(())
}

#[tokio::test]
async fn a_stage_that_fails_leaves_the_learner_errored_with_the_reason() -> Result<()> {
    let campus = Campus::with(2, |lms| {
        lms.settings.outages.insert(Service::Notes);
    })?;
    let driver = campus.driver().await?;
    let reason = "`notes_retire` was answered 500 Internal Server Error: EdxNotes Service is \
                  unavailable. Please try again in a few minutes";
    let errored =
        Outcome::Errored { state: "RETIRING_NOTES".to_owned(), reason: reason.to_owned() };
    assert_eq!(driver.run_one(ada()).await, errored);
    assert_eq!(campus.state(&ada()), "ERRORED");
    ensure!(campus.log(&ada()).ends_with(&format!(" to ERRORED (step 131):\n{reason}\n")));

    campus.world.openedx().settings.outages.clear();
    let changes = driver.rewind().run().await?;
    assert_eq!(changes[0].to.as_deref(), Some("ENROLLMENTS_COMPLETE"));
    campus.wire.forget();
    assert_eq!(driver.run_one(ada()).await, Outcome::Complete);
    let calls = targets(&campus);
    let actions: Vec<_> = calls.iter().filter(|call| call.starts_with("POST")).collect();
    assert_eq!(actions, ACTIONS[2..].iter().collect::<Vec<_>>(), "what was done is not done again");
    Ok(())
}

#[tokio::test]
async fn a_learner_whom_the_discussion_service_does_not_know_goes_on() -> Result<()> {
    let campus = Campus::with(1, |lms| {
        let ada = lms.user_by_username(&ada()).map(emeritus_mock::openedx::User::id);
        if let Some(ada) = ada.and_then(|id| lms.user_mut(id)) {
            ada.traces.has_forum_account = false;
        }
    })?;
    assert_eq!(campus.driver().await?.run_one(ada()).await, Outcome::Complete);
    ensure!(campus.log(&ada()).contains("not known to the discussion service"));
    Ok(())
}

#[tokio::test]
async fn every_method_of_the_lms_can_be_a_stage() -> Result<()> {
    for (name, state) in [
        ("retirement_partner_queue", "COMPLETE"),
        ("retirement_retire_proctoring_data", "COMPLETE"),
        ("retirement_retire_proctoring_backend_data", "COMPLETE"),
        ("retirement_retire_forum", "COMPLETE"),
        ("retirement_unenroll", "COMPLETE"),
        ("retirement_retire_notes", "COMPLETE"),
        ("retirement_lms_retire_misc", "COMPLETE"),
        ("retirement_lms_retire", "COMPLETE"),
        // Today's LMS has no such route.
        ("retirement_retire_mailings", "ERRORED"),
    ] {
        let campus = Campus::of(1)?;
        let method: LmsMethod = name.parse()?;
        assert_eq!(method.to_string(), name);
        let pipeline =
            Pipeline::builder().stage("ADDING_TO_PARTNER_QUEUE", "PARTNER_QUEUE_COMPLETE", method);
        let driver = Driver::new(campus.client("worker").build()?, pipeline.build()?).await?;
        driver.run_one(ada()).await;
        assert_eq!(campus.state(&ada()), state, "{name}: {}", campus.log(&ada()));
    }
    Ok(())
}

#[tokio::test]
async fn a_stage_can_be_anything_that_is_awaited() -> Result<()> {
    let campus = Campus::of(2)?;
    let pipeline = Pipeline::builder().stage(
        "RETIRING_FORUMS",
        "FORUMS_COMPLETE",
        async |learner: Retirement| match learner.original_username.as_str() {
            "learner_000" => Ok(format!("user {} deleted", learner.user.id)),
            _ => Err(std::io::Error::other("the shop is closed")),
        },
    );
    let driver = Driver::new(campus.client("worker").build()?, pipeline.build()?).await?;
    let summary = driver.run_all([username(0), username(1)]).concurrency(2).finish().await;
    assert_eq!(summary.outcomes()[&username(0)], Outcome::Complete);
    let errored = Outcome::Errored {
        state: "RETIRING_FORUMS".to_owned(),
        reason: "the shop is closed".to_owned(),
    };
    assert_eq!(summary.outcomes()[&username(1)], errored);
    assert!(!summary.is_complete());
    assert_eq!(summary.count(|outcome| *outcome == Outcome::Complete), 1);
    Ok(())
}

#[tokio::test]
async fn a_reason_without_end_is_cut() -> Result<()> {
    let campus = Campus::of(1)?;
    let pipeline =
        Pipeline::builder().stage("RETIRING_FORUMS", "FORUMS_COMPLETE", async |_: Retirement| {
            Err::<(), _>("ä".repeat(100_000))
        });
    let driver = Driver::new(campus.client("worker").build()?, pipeline.build()?).await?;
    let Outcome::Errored { reason, .. } = driver.run_one(ada()).await else {
        anyhow::bail!("it did not fail");
    };
    assert_eq!(reason.chars().count(), 2_001);
    ensure!(campus.log(&ada()).len() < 5_000);
    Ok(())
}

#[tokio::test]
async fn a_driver_is_only_made_if_the_lms_knows_every_state() -> Result<()> {
    let campus = Campus::of(1)?;
    let pipeline = Pipeline::builder()
        .stage("RETIRING_FORUMS", "FORUMS_COMPLETE", LmsMethod::RetireForum)
        .stage("RETIRING_ECOM", "ECOM_COMPLETE", LmsMethod::Retire)
        .build()?;
    let Err(SetupError::UnknownStates(states)) =
        Driver::new(campus.client("worker").build()?, pipeline.clone()).await
    else {
        anyhow::bail!("there should be no driver");
    };
    assert_eq!(states, ["RETIRING_ECOM", "ECOM_COMPLETE"]);
    let stranger = Driver::new(campus.client("replacer").build()?, pipeline).await;
    ensure!(matches!(stranger, Err(SetupError::Lms(error)) if error.is_forbidden()));
    ensure!(targets(&campus).iter().all(|target| target == QUEUE), "nothing was moved");
    Ok(())
}

#[tokio::test]
async fn states_in_another_order_are_found_before_or_after_a_move_and_nobody_is_lost() -> Result<()>
{
    let stages = || {
        Pipeline::builder()
            .stage("RETIRING_NOTES", "NOTES_COMPLETE", LmsMethod::RetireNotes)
            .stage("RETIRING_FORUMS", "FORUMS_COMPLETE", LmsMethod::RetireForum)
            .build()
    };
    let campus = Campus::of(2)?;
    campus.put(&username(1), "NOTES_COMPLETE");
    let driver = Driver::new(campus.client("worker").build()?, stages()?).await?;
    // The LMS does not move anybody back.
    let Outcome::Left { state, reason } = driver.run_one(username(1)).await else {
        anyhow::bail!("it should stay");
    };
    assert_eq!(state.as_deref(), Some("NOTES_COMPLETE"));
    ensure!(reason.contains("eariler state than current state NOTES_COMPLETE"), "{reason}");
    campus.put(&username(0), "FORUMS_COMPLETE");
    let Err(QueueError::Misordered { first, second }) = driver.queue().fetch().await else {
        anyhow::bail!("the queue should see it");
    };
    assert_eq!((first.as_str(), second.as_str()), ("NOTES_COMPLETE", "FORUMS_COMPLETE"));
    Ok(())
}

#[tokio::test]
async fn a_queue_holds_who_is_due_and_no_more_than_is_bearable() -> Result<()> {
    let campus = Campus::of(12)?;
    campus.put(&username(0), "ERRORED");
    campus.put(&username(1), "RETIRING_LMS");
    campus.put(&username(2), "NOTES_COMPLETE");
    let driver = campus.driver().await?;
    let names = |due: Vec<Retirement>| -> Vec<String> {
        due.into_iter().map(|learner| learner.original_username).collect()
    };
    let all: Vec<_> = (2..12).map(username).collect();
    assert_eq!(names(driver.queue().fetch().await?), all);
    assert_eq!(names(driver.queue().limit(3).fetch().await?), all[..3]);
    assert_eq!(names(driver.queue().cool_off_days(15).fetch().await?), Vec::<String>::new());
    assert_eq!(names(driver.queue().cool_off_days(14).fetch().await?), all);
    assert_eq!(names(driver.queue().threshold(10).limit(3).fetch().await?), all[..3]);
    assert_eq!(names(driver.queue().threshold(None).fetch().await?), all);
    for limit in [3, 200] {
        let refused = driver.queue().threshold(9).limit(limit).fetch().await;
        ensure!(matches!(refused, Err(QueueError::TooMany { threshold: 9 })), "{limit}");
    }
    Ok(())
}

#[tokio::test]
async fn a_dry_run_moves_nobody() -> Result<()> {
    let campus = Campus::of(3)?;
    let driver = campus.driver().await?;
    campus.wire.forget();
    let plans = driver.run_all((0..3).map(username)).dry_run().await?;
    assert_eq!(plans.len(), 3);
    let start = pipeline().working_states().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(plans[0].stages, Ok(start));
    ensure!(targets(&campus).iter().all(|target| target.starts_with("GET")));
    Ok(())
}

#[tokio::test]
async fn a_page_where_the_lms_answers_with_nothing_is_no_success() -> Result<()> {
    let campus = Campus::of(1)?;
    let driver = campus.driver().await?;
    campus
        .wire
        .meddle(|_, call| call.target.contains("retire_forum").then_some(Fault::Status(200)));
    let Outcome::Errored { reason, .. } = driver.run_one(ada()).await else {
        anyhow::bail!("a proxy's page passed for the LMS");
    };
    ensure!(reason.contains("200"), "{reason}");
    Ok(())
}

#[tokio::test]
async fn a_learner_who_changed_their_mind_and_asked_again_is_not_retired_too_early() -> Result<()> {
    let campus = Campus::of(1)?;
    let driver = campus.driver().await?;
    let world = std::sync::Arc::clone(&campus.world);
    campus.wire.meddle(move |_, call| {
        if call.target.starts_with("PATCH") && call.body["new_state"] == "RETIRING_FORUMS" {
            let mut lms = world.openedx();
            let row = lms.retirement_by_original_username(&username(0)).cloned();
            if let Some(row) = row.filter(|row| row.current_state.name == "PENDING") {
                // Between the look and the move.
                let _ = lms.cancel_retirement(row.id, &world.ids);
                let _ = lms.request_deletion(row.user, world.clock.now());
            }
        }
        None
    });
    let overtaken = Outcome::Overtaken { state: "PENDING".to_owned() };
    assert_eq!(driver.run_one(ada()).await, overtaken);
    assert_eq!(campus.state(&ada()), "PENDING");
    campus.wire.mend();
    ensure!(driver.queue().fetch().await?.is_empty(), "it has time to think again");
    ensure!(campus.wire.calls().iter().all(|call| !call.target.starts_with("POST")));
    Ok(())
}

#[tokio::test]
async fn whoever_was_moved_by_somebody_else_is_left_to_them() -> Result<()> {
    // Who interferes, with which call of ours, and how it ends for us.
    for (number, to, expected, state) in [
        // Before the learner is taken.
        (
            1,
            "RETIRING_FORUMS",
            Outcome::Overtaken { state: "RETIRING_FORUMS".into() },
            "RETIRING_FORUMS",
        ),
        (
            1,
            "FORUMS_COMPLETE",
            Outcome::Overtaken { state: "FORUMS_COMPLETE".into() },
            "FORUMS_COMPLETE",
        ),
        (1, "ABORTED", Outcome::Overtaken { state: "ABORTED".into() }, "ABORTED"),
        // Between the move and its confirmation.
        (2, "RETIRING_LMS", Outcome::Overtaken { state: "RETIRING_LMS".into() }, "RETIRING_LMS"),
        // While the action runs.
        (3, "ABORTED", Outcome::Overtaken { state: "ABORTED".into() }, "ABORTED"),
        // After it.
        (4, "RETIRING_LMS", Outcome::Overtaken { state: "RETIRING_LMS".into() }, "RETIRING_LMS"),
    ] {
        let campus = Campus::of(1)?;
        let driver = campus.driver().await?;
        campus.wire.forget();
        let hand = campus.world.clone();
        campus.wire.meddle(move |call, _| {
            if call == number {
                let update = serde_json::json!({
                    "username": username(0), "new_state": to, "response": "by hand", "force": true,
                });
                let update = update.as_object().cloned().unwrap_or_default();
                let _ = hand.openedx().move_retirement(&update, hand.clock.now());
            }
            None
        });
        let outcome = driver.run_one(ada()).await;
        assert_eq!(outcome, expected, "call {number}, {to}");
        assert_eq!(campus.state(&ada()), state);
    }
    Ok(())
}

#[tokio::test]
async fn a_driver_with_other_stages_is_noticed_before_anything_is_done() -> Result<()> {
    let campus = Campus::of(1)?;
    let late =
        Pipeline::builder().stage("RETIRING_NOTES", "NOTES_COMPLETE", LmsMethod::RetireNotes);
    let late = Driver::new(campus.client("worker").build()?, late.build()?).await?;
    campus.wire.forget();
    // Another driver takes the learner between the look and the move, for an earlier stage.
    let hand = campus.world.clone();
    campus.wire.meddle(move |call, _| {
        if call == 1 {
            let update = serde_json::json!({
                "username": username(0), "new_state": "RETIRING_FORUMS", "response": "their driver",
            });
            let update = update.as_object().cloned().unwrap_or_default();
            let _ = hand.openedx().move_retirement(&update, hand.clock.now());
        }
        None
    });
    let overtaken = Outcome::Overtaken { state: "RETIRING_FORUMS".to_owned() };
    assert_eq!(late.run_one(ada()).await, overtaken);
    assert_eq!(campus.state(&ada()), "RETIRING_FORUMS", "it is theirs, and they can go on");
    ensure!(campus.wire.calls().iter().all(|call| !call.target.starts_with("POST")));
    Ok(())
}

#[tokio::test]
async fn an_lms_that_is_gone_leaves_learners_where_they_are() -> Result<()> {
    let campus = Campus::of(1)?;
    let driver = campus.driver().await?;
    campus.wire.meddle(|_, _| Some(Fault::ResetBefore));
    let outcome = driver.run_one(ada()).await;
    ensure!(matches!(&outcome, Outcome::Left { state: None, .. }), "{outcome:?}");
    campus.wire.meddle(|_, call| call.target.starts_with("PATCH").then_some(Fault::Status(503)));
    let outcome = driver.run_one(ada()).await;
    ensure!(
        matches!(&outcome, Outcome::Left { state: Some(state), .. } if state == "PENDING"),
        "{outcome:?}"
    );
    assert_eq!(campus.state(&ada()), "PENDING");
    Ok(())
}
