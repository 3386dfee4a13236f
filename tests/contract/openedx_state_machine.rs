//! Which moves between retirement states are allowed, what a move leaves behind, and how the states
//! of an LMS come and go.

use anyhow::{Context, Result};
use contract_tests::{Lab, START, STATES};
use emeritus::openedx::Client;
use emeritus::{Error, ResponseValue};
use emeritus_mock::openedx::{PopulateError, RetirementStates};
use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::openedx_life_cycle::{
    MIRA, WORKER, force, printed, request_deletion, row, send, told, unspecified,
};

const UPDATE: (&str, &str) = ("PATCH", "/api/user/v1/accounts/update_retirement_status/");

#[tokio::test]
async fn without_force_a_learner_moves_to_any_later_state_and_to_no_other() -> Result<()> {
    let (lab, worker) = pending().await?;
    for (from, to) in pairs() {
        force(&worker, MIRA, from).await?;
        let before = row(&lab, MIRA)?;
        lab.advance(SignedDuration::from_secs(1));
        let answer = told(update(&worker, to, None).await);
        let after = row(&lab, MIRA)?;
        if position(to) > position(from) {
            assert_eq!(answer, (204, Value::Null), "{from} → {to}");
            assert_eq!(states(&after), (to, from), "{from} → {to}");
            assert_eq!(after.modified, lab.world().clock.now(), "{from} → {to}");
        } else {
            assert_eq!(answer, refusal(to, from), "{from} → {to}");
            assert_eq!(after, before, "{from} → {to}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn with_force_a_learner_moves_between_any_two_states_and_to_the_same_one() -> Result<()> {
    let (lab, worker) = pending().await?;
    for (from, to) in pairs() {
        force(&worker, MIRA, from).await?;
        let answer = told(update(&worker, to, Some(true)).await);
        assert_eq!(answer, (204, Value::Null), "{from} → {to}");
        assert_eq!(states(&row(&lab, MIRA)?), (to, from), "{from} → {to}");
    }
    Ok(())
}

#[tokio::test]
async fn force_that_is_false_is_no_force() -> Result<()> {
    let (_lab, worker) = pending().await?;
    let answer = told(update(&worker, "PENDING", Some(false)).await);
    assert_eq!(answer, refusal("PENDING", "PENDING"));
    Ok(())
}

#[tokio::test]
async fn dead_ends_can_be_left_for_later_dead_ends_and_nothing_follows_complete() -> Result<()> {
    let (_lab, worker) = pending().await?;
    for (from, to) in [("ERRORED", "ABORTED"), ("ERRORED", "COMPLETE"), ("ABORTED", "COMPLETE")] {
        force(&worker, MIRA, from).await?;
        assert_eq!(told(update(&worker, to, None).await).0, 204, "{from} → {to}");
    }
    for to in STATES {
        let answer = told(update(&worker, to, None).await);
        assert_eq!(answer, refusal(to, "COMPLETE"));
    }
    Ok(())
}

#[tokio::test]
async fn an_unknown_state_is_refused_in_two_ways() -> Result<()> {
    let (lab, worker) = pending().await?;
    force(&worker, MIRA, "RETIRING_NOTES").await?;
    let before = row(&lab, MIRA)?;
    lab.advance(SignedDuration::from_secs(1));
    let missing = (500, json!("RetirementState matching query does not exist."));
    for (force, expected) in [
        (None, refusal("NOPE", "RETIRING_NOTES")),
        (Some(false), refusal("NOPE", "RETIRING_NOTES")),
        (Some(true), missing),
    ] {
        let answer = told(update(&worker, "NOPE", force).await);
        assert_eq!(answer, expected, "force {force:?}");
        assert_eq!(row(&lab, MIRA)?, before, "force {force:?}");
    }
    // The names of states are exact.
    let lower = told(update(&worker, "complete", None).await);
    assert_eq!(lower, refusal("complete", "RETIRING_NOTES"));
    Ok(())
}

#[tokio::test]
async fn a_move_remembers_the_last_state_the_response_and_the_time() -> Result<()> {
    let (lab, worker) = pending().await?;
    let created = "Created in state PENDING (step 1) by create_retirement";
    assert_eq!(row(&lab, MIRA)?.responses, created);

    lab.advance(SignedDuration::from_mins(90));
    move_with(&worker, "RETIRING_FORUMS", "Starting: RETIRING_FORUMS").await?;
    lab.advance(SignedDuration::from_mins(5));
    move_with(&worker, "FORUMS_COMPLETE", "two\nlines").await?;

    let entry = worker.retirement_status_get().username(MIRA).send().await?;
    assert_eq!(entry.current_state.state_name, "FORUMS_COMPLETE");
    assert_eq!(entry.current_state.state_execution_order, 41);
    assert_eq!(entry.last_state.state_name, "RETIRING_FORUMS");
    assert_eq!(entry.last_state.state_execution_order, 31);
    assert_eq!(entry.created.timestamp(), START.as_second());
    assert_eq!(entry.modified.timestamp(), START.as_second() + 95 * 60);
    let expected = format!(
        "{created}\n Moved from PENDING (step 1) to RETIRING_FORUMS (step 31):\n\
         Starting: RETIRING_FORUMS\n\
         \n Moved from RETIRING_FORUMS (step 31) to FORUMS_COMPLETE (step 41):\ntwo\nlines\n"
    );
    assert_eq!(row(&lab, MIRA)?.responses, expected);
    Ok(())
}

#[tokio::test]
async fn a_forced_rewind_is_remembered_like_any_move() -> Result<()> {
    let (lab, worker) = pending().await?;
    force(&worker, MIRA, "ERRORED").await?;
    lab.advance(SignedDuration::from_mins(1));
    force(&worker, MIRA, "PENDING").await?;
    let row = row(&lab, MIRA)?;
    assert_eq!(states(&row), ("PENDING", "ERRORED"));
    assert!(row.responses.ends_with("\n Moved from ERRORED (step 131) to PENDING (step 1):\n\n"));
    assert_eq!(row.modified.as_second(), START.as_second() + 60);
    Ok(())
}

#[tokio::test]
async fn an_update_has_three_keys_and_perhaps_force() -> Result<()> {
    let (lab, worker) = pending().await?;
    force(&worker, MIRA, "RETIRING_NOTES").await?;
    let before = row(&lab, MIRA)?;
    lab.advance(SignedDuration::from_secs(1));
    let missing = |key| {
        let text = format!("RetirementStatus: Required key {key} missing from update");
        (400, json!(text))
    };
    let unknown = |key| (400, json!(format!("RetirementStatus: Unknown key {key} in update")));
    let nobody = (404, Value::Null);
    let (to, response) = ("COMPLETE", "done");
    for (body, expected) in [
        (json!({}), unspecified()),
        (json!({"new_state": to, "response": response}), unspecified()),
        (json!({"username": null, "new_state": to, "response": response}), unspecified()),
        (json!({"username": "", "new_state": to, "response": response}), unspecified()),
        (json!({"username": " ", "new_state": to, "response": response}), nobody.clone()),
        (json!({"username": "nobody", "new_state": to, "response": response}), nobody.clone()),
        (json!({"username": "Mira_Okafor", "new_state": to, "response": response}), nobody.clone()),
        (json!({"username": "nobody", "foo": 1}), nobody),
        (json!({"username": MIRA}), missing("new_state")),
        (json!({"username": MIRA, "response": response}), missing("new_state")),
        (json!({"username": MIRA, "new_state": to}), missing("response")),
        (json!({"username": MIRA, "new_state": to, "foo": 1}), missing("response")),
        (
            json!({"username": MIRA, "new_state": to, "response": response, "foo": 1}),
            unknown("foo"),
        ),
        (
            json!({"username": MIRA, "new_state": to, "response": response, "Force": true}),
            unknown("Force"),
        ),
    ] {
        assert_eq!(send(&lab, WORKER, UPDATE, &body).await?, expected, "{body}");
        assert_eq!(row(&lab, MIRA)?, before, "{body}");
    }
    Ok(())
}

#[tokio::test]
async fn force_is_what_python_takes_for_true() -> Result<()> {
    let (lab, worker) = pending().await?;
    // The view asks what Python takes for true.
    lab.forgive_requests(&["/force"]);
    for (truth, moves) in [
        (json!(true), true),
        (json!(1), true),
        (json!("false"), true),
        (json!([0]), true),
        (json!(false), false),
        (json!(null), false),
        (json!(0), false),
        (json!(""), false),
        (json!([]), false),
    ] {
        force(&worker, MIRA, "RETIRING_NOTES").await?;
        let body = json!({
            "username": MIRA, "new_state": "PENDING", "response": "", "force": truth,
        });
        let expected =
            if moves { (204, Value::Null) } else { refusal("PENDING", "RETIRING_NOTES") };
        assert_eq!(send(&lab, WORKER, UPDATE, &body).await?, expected, "{truth}");
    }
    Ok(())
}

#[test]
fn a_list_of_states_begins_with_pending_and_ends_with_the_three_dead_ends_in_order() {
    for (names, expected) in [
        (vec!["PENDING", "ERRORED", "ABORTED", "COMPLETE"], None),
        (vec!["PENDING", "LOCKING_ACCOUNT", "ERRORED", "ABORTED", "COMPLETE"], None),
        (vec![], Some(PopulateError::First)),
        (vec!["ERRORED", "ABORTED", "COMPLETE"], Some(PopulateError::First)),
        (vec!["LOCKING_ACCOUNT", "PENDING", "ERRORED"], Some(PopulateError::First)),
        (vec!["PENDING"], Some(PopulateError::DeadEnds)),
        (vec!["PENDING", "ABORTED", "COMPLETE"], Some(PopulateError::DeadEnds)),
        (vec!["PENDING", "ABORTED", "ERRORED", "COMPLETE"], Some(PopulateError::DeadEnds)),
        (vec!["PENDING", "ERRORED", "ABORTED", "COMPLETE", "LATER"], Some(PopulateError::DeadEnds)),
    ] {
        assert_eq!(RetirementStates::populated(&names).err(), expected, "{names:?}");
    }
}

#[test]
fn a_stock_lms_has_the_sixteen_states_of_the_reference() {
    let stock = RetirementStates::default();
    let rows: Vec<_> = stock
        .iter()
        .map(|state| (state.execution_order, &*state.name, state.required, state.is_dead_end))
        .collect();
    assert_eq!(
        rows,
        [
            (1, "PENDING", true, false),
            (11, "LOCKING_ACCOUNT", false, false),
            (21, "LOCKING_COMPLETE", false, false),
            (31, "RETIRING_FORUMS", false, false),
            (41, "FORUMS_COMPLETE", false, false),
            (51, "RETIRING_EMAIL_LISTS", false, false),
            (61, "EMAIL_LISTS_COMPLETE", false, false),
            (71, "RETIRING_ENROLLMENTS", false, false),
            (81, "ENROLLMENTS_COMPLETE", false, false),
            (91, "RETIRING_NOTES", false, false),
            (101, "NOTES_COMPLETE", false, false),
            (111, "RETIRING_LMS", false, false),
            (121, "LMS_COMPLETE", false, false),
            (131, "ERRORED", true, true),
            (141, "ABORTED", true, true),
            (151, "COMPLETE", true, true),
        ]
    );
}

#[tokio::test]
async fn populating_removes_renumbers_and_adds_by_name() -> Result<()> {
    let (lab, worker) = pending().await?;
    let before = lab.world().openedx().retirement_states().clone();
    let names = ["PENDING", "RETIRING_LMS", "RETIRING_SHOP", "ERRORED", "ABORTED", "COMPLETE"];
    lab.world().openedx().populate_retirement_states(&names)?;
    let after = lab.world().openedx().retirement_states().clone();
    for (position, name) in names.into_iter().enumerate() {
        let state = after.get(name).with_context(|| format!("{name} is there"))?;
        assert_eq!(usize::from(state.execution_order), 1 + 10 * position, "{name}");
        match before.get(name) {
            Some(known) => assert_eq!(
                (state.id, state.required, state.is_dead_end),
                (known.id, known.required, known.is_dead_end)
            ),
            None => assert!(before.iter().all(|known| known.id != state.id), "{name} is new"),
        }
    }
    assert_eq!(after.iter().count(), names.len());

    // The route knows the states of today only.
    let removed = told(update(&worker, "RETIRING_FORUMS", None).await);
    assert_eq!(removed, refusal("RETIRING_FORUMS", "PENDING"));
    assert_eq!(told(update(&worker, "RETIRING_SHOP", None).await), (204, Value::Null));
    Ok(())
}

#[tokio::test]
async fn a_learner_keeps_the_state_that_was_renumbered() -> Result<()> {
    let (lab, worker) = pending().await?;
    force(&worker, MIRA, "ERRORED").await?;
    let names = ["PENDING", "RETIRING_LMS", "ERRORED", "ABORTED", "COMPLETE"];
    lab.world().openedx().populate_retirement_states(&names)?;
    let entry = worker.retirement_status_get().username(MIRA).send().await?;
    assert_eq!(entry.current_state.state_name, "ERRORED");
    assert_eq!(entry.current_state.state_execution_order, 21);
    let earlier = told(update(&worker, "RETIRING_LMS", None).await);
    let text = "RETIRING_LMS does not exist or is an eariler state than current state \
                ERRORED (step 21)";
    assert_eq!(earlier, (400, json!(text)));
    assert_eq!(told(update(&worker, "COMPLETE", None).await), (204, Value::Null));
    Ok(())
}

#[tokio::test]
async fn states_cannot_be_populated_while_a_learner_is_in_one_that_is_not_required() -> Result<()> {
    let (lab, worker) = pending().await?;
    for state in STATES {
        force(&worker, MIRA, state).await?;
        let before = lab.world().openedx().retirement_states().clone();
        let populated = lab.world().openedx().populate_retirement_states(&STATES);
        let expected = if ["PENDING", "ERRORED", "ABORTED", "COMPLETE"].contains(&state) {
            Ok(())
        } else {
            Err(PopulateError::InUse { state: state.to_owned() })
        };
        assert_eq!(populated, expected, "{state}");
        assert_eq!(*lab.world().openedx().retirement_states(), before, "{state}");
    }
    Ok(())
}

/// A lab in which a learner has asked to be deleted, and the worker's client.
async fn pending() -> Result<(Lab, Client)> {
    let lab = Lab::start().await?;
    request_deletion(&lab, MIRA).await?;
    let worker = lab.openedx(WORKER)?;
    Ok((lab, worker))
}

/// Every ordered pair of states.
fn pairs() -> impl Iterator<Item = (&'static str, &'static str)> {
    STATES.into_iter().flat_map(|from| STATES.into_iter().map(move |to| (from, to)))
}

fn position(state: &str) -> Option<usize> {
    STATES.iter().position(|known| *known == state)
}

/// The current and the last state.
fn states(row: &emeritus_mock::openedx::RetirementStatus) -> (&str, &str) {
    (&row.current_state.name, &row.last_state.name)
}

/// The text of a refused move, in upstream's spelling.
fn refusal(to: &str, from: &str) -> (u16, Value) {
    let from = printed(from);
    let text = format!("{to} does not exist or is an eariler state than current state {from}");
    (400, json!(text))
}

async fn update(
    worker: &Client,
    state: &str,
    force: Option<bool>,
) -> Result<ResponseValue<()>, Error> {
    let change = worker.retirement_status_update();
    let change = change
        .body_map(|body| body.username(MIRA).new_state(state).response("because").force(force));
    change.send().await
}

async fn move_with(worker: &Client, state: &str, response: &str) -> Result<()> {
    worker
        .retirement_status_update()
        .body_map(|body| body.username(MIRA).new_state(state).response(response))
        .send()
        .await?;
    Ok(())
}
