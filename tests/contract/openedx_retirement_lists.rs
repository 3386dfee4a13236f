//! Who is due: the queue, the lists by state and date, and the entry of one learner.

use anyhow::{Context, Result};
use contract_tests::{Lab, START, answer};
use emeritus::openedx::types::RetirementList;
use emeritus_mock::System;
use emeritus_mock::openedx::{Lms, User};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use crate::openedx_life_cycle::{
    EMAIL, MIRA, RETIRED_EMAIL, RETIRED_NAME, TUAN, WORKER, fetch, force, id_of, jwt,
    request_deletion, retire, told,
};

const QUEUE: &str = "/api/user/v1/accounts/retirement_queue/";
const BY_DATE: &str = "/api/user/v1/accounts/retirements_by_status_and_date/";

const DAY: SignedDuration = SignedDuration::from_hours(24);
const MICROSECOND: SignedDuration = SignedDuration::from_micros(1);

#[tokio::test]
async fn an_entry_has_the_members_of_the_reference_and_no_log() -> Result<()> {
    let lab = Lab::start().await?;
    request_deletion(&lab, MIRA).await?;
    lab.advance(SignedDuration::from_micros(1_500_000));
    force(&lab.openedx(WORKER)?, MIRA, "RETIRING_FORUMS").await?;
    let user = id_of(&lab, MIRA)?;
    let profile = lab.world().openedx().user(user).map(User::id);
    let pending = lab.world().openedx().retirement_states().get("PENDING").map(|state| state.id);
    let forums = lab.world().openedx().retirement_states().get("RETIRING_FORUMS").map(|s| s.id);
    let entry = json!({
        "id": 1,
        "user": {
            "id": user,
            "username": MIRA,
            "email": RETIRED_EMAIL,
            "profile": {"id": profile, "name": "Mira Okafor"},
        },
        "current_state": {
            "id": forums, "state_name": "RETIRING_FORUMS", "state_execution_order": 31,
        },
        "last_state": {"id": pending, "state_name": "PENDING", "state_execution_order": 1},
        "created": "2026-03-01T10:00:00.000000Z",
        "modified": "2026-03-01T10:00:01.500000Z",
        "original_username": MIRA,
        "original_email": EMAIL,
        "original_name": "Mira Okafor",
        "retired_username": RETIRED_NAME,
        "retired_email": RETIRED_EMAIL,
    });
    for (path, expected) in [
        (format!("{QUEUE}?cool_off_days=0&states=RETIRING_FORUMS"), json!([entry])),
        (
            format!("{BY_DATE}?start_date=2026-03-01&end_date=2026-03-01&state=RETIRING_FORUMS"),
            json!([entry]),
        ),
        ("/api/user/v1/accounts/mira_okafor/retirement_status/".to_owned(), entry.clone()),
    ] {
        assert_eq!(fetch(&lab, WORKER, ("GET", &path)).await?, (200, expected), "{path}");
    }
    Ok(())
}

#[tokio::test]
async fn after_the_wipe_an_entry_shows_the_retired_account_and_the_original_names() -> Result<()> {
    let lab = Lab::start().await?;
    request_deletion(&lab, MIRA).await?;
    let worker = lab.openedx(WORKER)?;
    retire(&worker, MIRA).await?;
    let entry = worker.retirement_status_get().username(MIRA).send().await?;
    assert_eq!(entry.user.username, RETIRED_NAME);
    assert_eq!(entry.user.email, RETIRED_EMAIL);
    assert_eq!(entry.user.profile.as_ref().map(|profile| &*profile.name), Some(""));
    assert_eq!(entry.original_username, MIRA);
    assert_eq!(entry.original_email, EMAIL);
    assert_eq!(entry.original_name, "Mira Okafor");
    assert_eq!(entry.retired_username, RETIRED_NAME);
    assert_eq!(entry.retired_email, RETIRED_EMAIL);
    Ok(())
}

#[tokio::test]
async fn a_learner_is_due_strictly_after_the_cool_off() -> Result<()> {
    let lab = Lab::start().await?;
    request_deletion(&lab, MIRA).await?;
    let worker = lab.openedx(WORKER)?;
    for (days, step, due) in [
        (0_u32, SignedDuration::ZERO, false),
        (0, MICROSECOND, true),
        (7, DAY * 7 - MICROSECOND * 2, false),
        (7, MICROSECOND, false),
        (7, MICROSECOND, true),
        (8, SignedDuration::ZERO, false),
        (36_500, SignedDuration::ZERO, false),
    ] {
        lab.advance(step);
        let now = lab.world().clock.now();
        let queue = worker.retirement_queue_list().cool_off_days(days);
        let queue = queue.states(vec!["PENDING".to_owned()]).send().await?;
        assert_eq!(!queue.is_empty(), due, "{days} days at {now}");
    }
    Ok(())
}

#[tokio::test]
async fn the_queue_lists_the_requested_states_by_id_up_to_a_limit() -> Result<()> {
    // Later ids asked earlier, so that the order shows.
    let lab = crowd(&[
        ("ada", "PENDING", at(9)),
        ("bo", "RETIRING_FORUMS", at(8)),
        ("cy", "PENDING", at(7)),
        ("di", "COMPLETE", at(6)),
    ])
    .await?;
    let worker = lab.openedx(WORKER)?;
    for (states, limit, expected) in [
        (vec!["PENDING"], None, vec!["ada", "cy"]),
        (vec!["COMPLETE", "RETIRING_FORUMS", "PENDING"], None, vec!["ada", "bo", "cy", "di"]),
        (vec!["ERRORED"], None, vec![]),
        (vec!["PENDING", "COMPLETE"], Some(0_u32), vec![]),
        (vec!["PENDING", "COMPLETE"], Some(1), vec!["ada"]),
        (vec!["PENDING", "COMPLETE"], Some(2), vec!["ada", "cy"]),
        (vec!["PENDING", "COMPLETE"], Some(3), vec!["ada", "cy", "di"]),
        (vec!["PENDING", "COMPLETE"], Some(200), vec!["ada", "cy", "di"]),
    ] {
        let case = format!("{states:?} limit {limit:?}");
        let states: Vec<_> = states.into_iter().map(str::to_owned).collect();
        let queue = worker.retirement_queue_list().cool_off_days(0_u32).states(states);
        let queue = match limit {
            Some(limit) => queue.limit(limit),
            None => queue,
        };
        assert_eq!(names(&*queue.send().await?), expected, "{case}");
    }
    Ok(())
}

#[tokio::test]
async fn the_queue_is_not_paginated() -> Result<()> {
    let learners: Vec<String> = (0..120).map(|number| format!("learner_{number:03}")).collect();
    let rows: Vec<_> = learners.iter().map(|name| (&**name, "PENDING", at(1))).collect();
    let lab = crowd(&rows).await?;
    let worker = lab.openedx(WORKER)?;
    let queue = worker.retirement_queue_list().cool_off_days(0_u32);
    let queue = queue.states(vec!["PENDING".to_owned()]).send().await?;
    assert_eq!(names(&queue), learners);
    Ok(())
}

#[tokio::test]
async fn a_blank_limit_is_none() -> Result<()> {
    let lab = crowd(&[("ada", "PENDING", at(9)), ("bo", "PENDING", at(8))]).await?;
    // Blank is nothing to the view.
    lab.forgive_requests(&["/limit"]);
    let path = format!("{QUEUE}?cool_off_days=0&states=PENDING&limit=");
    let (status, queue) = fetch(&lab, WORKER, ("GET", &path)).await?;
    assert_eq!((status, queue.as_array().map(Vec::len)), (200, Some(2)));
    Ok(())
}

#[tokio::test]
async fn the_queue_checks_cool_off_then_states_then_limit() -> Result<()> {
    let lab = Lab::start().await?;
    for (query, expected) in [
        ("", "Missing required parameter: 'cool_off_days'"),
        ("states=PENDING", "Missing required parameter: 'cool_off_days'"),
        ("states=NOPE&limit=abc", "Missing required parameter: 'cool_off_days'"),
        ("cool_off_days=soon&states=PENDING", "Invalid cool_off_days, should be integer."),
        ("cool_off_days=1.5&states=PENDING", "Invalid cool_off_days, should be integer."),
        ("cool_off_days=&states=PENDING", "Invalid cool_off_days, should be integer."),
        ("cool_off_days=soon&limit=abc", "Invalid cool_off_days, should be integer."),
        (
            "cool_off_days=-1&states=PENDING",
            "Invalid argument for cool_off_days, must be greater than 0.",
        ),
        (
            "cool_off_days=-1&states=NOPE&limit=abc",
            "Invalid argument for cool_off_days, must be greater than 0.",
        ),
        ("cool_off_days=0", "Param \"states\" required with at least one state."),
        ("cool_off_days=0&limit=abc", "Param \"states\" required with at least one state."),
        (
            "cool_off_days=0&states=PENDING&states=NOPE",
            "Unknown state. Requested: ['PENDING', 'NOPE'] Found: ['PENDING']",
        ),
        (
            "cool_off_days=0&states=NOPE&states=COMPLETE&states=PENDING",
            "Unknown state. Requested: ['NOPE', 'COMPLETE', 'PENDING'] \
             Found: ['PENDING', 'COMPLETE']",
        ),
        ("cool_off_days=0&states=pending", "Unknown state. Requested: ['pending'] Found: []"),
        (
            "cool_off_days=0&states=PENDING&states=PENDING",
            "Unknown state. Requested: ['PENDING', 'PENDING'] Found: ['PENDING']",
        ),
        (
            "cool_off_days=0&states=PENDING,COMPLETE",
            "Unknown state. Requested: ['PENDING,COMPLETE'] Found: []",
        ),
        ("cool_off_days=0&states=NOPE&limit=abc", "Unknown state. Requested: ['NOPE'] Found: []"),
        (
            "cool_off_days=0&states=PENDING&limit=abc",
            "Limit could not be parsed: abc, please ensure this is an integer",
        ),
        (
            "cool_off_days=0&states=PENDING&limit=1.5",
            "Limit could not be parsed: 1.5, please ensure this is an integer",
        ),
    ] {
        let path = format!("{QUEUE}?{query}");
        let answer = fetch(&lab, WORKER, ("GET", &path)).await?;
        assert_eq!(answer, (400, json!(expected)), "{query}");
    }
    Ok(())
}

#[tokio::test]
async fn both_dates_are_included_from_midnight_to_midnight_in_utc() -> Result<()> {
    let lab = crowd(&[
        ("eve", "PENDING", "2026-02-09T23:59:59.999999Z".parse()?),
        ("first", "PENDING", "2026-02-10T00:00:00Z".parse()?),
        ("last", "PENDING", "2026-02-11T23:59:59.999999Z".parse()?),
        ("morning", "PENDING", "2026-02-12T00:00:00Z".parse()?),
        ("elsewhere", "COMPLETE", "2026-02-10T12:00:00Z".parse()?),
    ])
    .await?;
    for (start, end, state, expected) in [
        ("2026-02-10", "2026-02-11", "PENDING", vec!["first", "last"]),
        ("2026-02-10", "2026-02-10", "PENDING", vec!["first"]),
        ("2026-02-11", "2026-02-11", "PENDING", vec!["last"]),
        ("2026-02-09", "2026-02-12", "PENDING", vec!["eve", "first", "last", "morning"]),
        ("2018-01-01", "2026-03-01", "PENDING", vec!["eve", "first", "last", "morning"]),
        ("2018-01-01", "2026-03-01", "COMPLETE", vec!["elsewhere"]),
        ("2018-01-01", "2026-03-01", "ERRORED", vec![]),
        ("2026-02-13", "2026-03-01", "PENDING", vec![]),
    ] {
        let query = format!("start_date={start}&end_date={end}&state={state}");
        let (status, body) = fetch(&lab, WORKER, ("GET", &format!("{BY_DATE}?{query}"))).await?;
        let found = body.as_array().context("a bare list")?;
        let found: Vec<_> = found.iter().map(|entry| &entry["original_username"]).collect();
        assert_eq!((status, json!(found)), (200, json!(expected)), "{query}");
    }
    Ok(())
}

#[tokio::test]
async fn the_sdk_asks_by_state_and_date_and_gets_the_list_by_id() -> Result<()> {
    let lab = crowd(&[
        ("late", "COMPLETE", START),
        ("early", "COMPLETE", at(1)),
        ("other", "ERRORED", START),
    ])
    .await?;
    let worker = lab.openedx(WORKER)?;
    let late = worker.retirement_status_get().username("late").send().await?;
    let today = late.created.date_naive();
    let yesterday = today.pred_opt().context("there is a day before")?;
    for (start, expected) in [(today, vec!["late"]), (yesterday, vec!["late", "early"])] {
        let list = worker.retirements_by_status_and_date_list();
        let list = list.start_date(start).end_date(today).state("COMPLETE");
        assert_eq!(names(&*list.send().await?), expected, "from {start}");
    }
    Ok(())
}

#[tokio::test]
async fn today_is_the_latest_date_and_ends_at_midnight_in_utc() -> Result<()> {
    let lab = Lab::start().await?;
    let early = (400, json!("Dates must be today or earlier, and start must be earlier than end."));
    let fine = (200, json!([]));
    let tomorrow = "start_date=2026-03-01&end_date=2026-03-02&state=PENDING";
    for (step, expected) in [
        (SignedDuration::ZERO, early.clone()),
        (SignedDuration::from_hours(14) - MICROSECOND, early),
        (MICROSECOND, fine),
    ] {
        lab.advance(step);
        let answer = fetch(&lab, WORKER, ("GET", &format!("{BY_DATE}?{tomorrow}"))).await?;
        assert_eq!(answer, expected, "at {}", lab.world().clock.now());
    }
    Ok(())
}

#[tokio::test]
async fn a_list_by_state_and_date_needs_two_dates_in_order_and_a_known_state() -> Result<()> {
    let lab = Lab::start().await?;
    let missing = |name| format!("Missing required parameter: '{name}'");
    let order = "Dates must be today or earlier, and start must be earlier than end.";
    let date = |text: &str| {
        format!("Invalid start or end date: time data {text} does not match format '%Y-%m-%d'")
    };
    for (query, expected) in [
        ("end_date=2026-02-02&state=PENDING", missing("start_date")),
        ("start_date=2026-02-01&state=PENDING", missing("end_date")),
        ("start_date=2026-02-01&end_date=2026-02-02", missing("state")),
        ("start_date=soon&end_date=2026-02-02&state=PENDING", date("'soon'")),
        ("start_date=2026-02-01&end_date=later&state=PENDING", date("'later'")),
        ("start_date=&end_date=2026-02-02&state=PENDING", date("''")),
        ("start_date=01.02.2026&end_date=2026-02-02&state=PENDING", date("'01.02.2026'")),
        ("start_date=26-02-01&end_date=2026-02-02&state=PENDING", date("'26-02-01'")),
        ("start_date=2026-13-01&end_date=2026-02-02&state=PENDING", date("'2026-13-01'")),
        ("start_date=it's&end_date=2026-02-02&state=PENDING", date("\"it's\"")),
        (
            "start_date=2026-02-30&end_date=2026-02-02&state=PENDING",
            "Invalid start or end date: day is out of range for month".to_owned(),
        ),
        (
            "start_date=2026-02-01T00:00:00&end_date=2026-02-02&state=PENDING",
            "Invalid start or end date: unconverted data remains: T00:00:00".to_owned(),
        ),
        ("start_date=2026-03-02&end_date=2026-03-02&state=PENDING", order.to_owned()),
        ("start_date=2026-02-02&end_date=2026-02-01&state=PENDING", order.to_owned()),
        ("start_date=2026-02-02&end_date=2026-02-01&state=NOPE", order.to_owned()),
        (
            "start_date=2026-02-01&end_date=2026-02-02&state=NOPE",
            "Unknown retirement state.".to_owned(),
        ),
        (
            "start_date=2026-02-01&end_date=2026-02-02&state=pending",
            "Unknown retirement state.".to_owned(),
        ),
        (
            "start_date=2026-02-01&end_date=2026-02-02&state=",
            "Unknown retirement state.".to_owned(),
        ),
    ] {
        let answer = fetch(&lab, WORKER, ("GET", &format!("{BY_DATE}?{query}"))).await?;
        assert_eq!(answer, (400, json!(expected)), "{query}");
    }
    Ok(())
}

#[tokio::test]
async fn a_retirement_is_found_by_the_current_the_original_and_the_retired_name() -> Result<()> {
    let lab = Lab::start().await?;
    let worker = lab.openedx(WORKER)?;
    let nobody = (404, Value::Null);
    request_deletion(&lab, MIRA).await?;
    retire(&worker, MIRA).await?;
    for name in [MIRA, RETIRED_NAME] {
        let entry = worker.retirement_status_get().username(name).send().await?;
        assert_eq!(entry.original_username, MIRA, "by {name}");
    }
    // Somebody else who never asked, and nobody at all.
    for name in [TUAN, "nobody", EMAIL] {
        let answer = told(worker.retirement_status_get().username(name).send().await);
        assert_eq!(answer, nobody, "by {name}");
    }
    Ok(())
}

#[tokio::test]
async fn a_retirement_under_an_older_salt_is_found_by_the_original_name() -> Result<()> {
    let lab = Lab::start().await?;
    let worker = lab.openedx(WORKER)?;
    request_deletion(&lab, MIRA).await?;
    retire(&worker, MIRA).await?;
    lab.world().openedx().settings.retired_user_salts.push("new".to_owned());
    let entry = worker.retirement_status_get().username(MIRA).send().await?;
    assert_eq!(entry.retired_username, RETIRED_NAME);
    Ok(())
}

#[tokio::test]
async fn lists_need_their_trailing_slash() -> Result<()> {
    let lab = Lab::start().await?;
    // Without it, the path is the profile of a learner of that name.
    for path in [QUEUE, BY_DATE] {
        let path = path.trim_end_matches('/');
        assert_eq!(fetch(&lab, WORKER, ("GET", path)).await?, (404, Value::Null), "{path}");
    }
    let path = "/api/user/v1/accounts/mira_okafor/retirement_status";
    let request = lab.request(System::Openedx, "GET", path);
    let answer = answer(request.header("Authorization", jwt(&lab, WORKER).await?)).await?;
    assert_eq!(answer.status, 404);
    Ok(())
}

/// A lab with more learners, each in a state and with a time of asking, by id.
async fn crowd(rows: &[(&str, &str, Timestamp)]) -> Result<Lab> {
    let mut failure = None;
    let lab = Lab::start_with(|lms| {
        for (name, state, created) in rows {
            failure = failure.take().or(ask(lms, name, state, *created).err());
        }
    })
    .await?;
    failure.map_or(Ok(()), Err)?;
    lab.advance(MICROSECOND);
    Ok(lab)
}

fn ask(lms: &mut Lms, name: &str, state: &str, created: Timestamp) -> Result<()> {
    let id = lms.add(User::learner(name));
    let retirement = lms.request_deletion(id, created).ok().context("a new learner may ask")?;
    let change = json!({"username": name, "new_state": state, "response": "", "force": true});
    let change = change.as_object().context("an object")?;
    lms.move_retirement(change, START).ok().context("any move can be forced")?;
    lms.backdate_retirement(retirement, created);
    Ok(())
}

/// So many days before the lab starts.
fn at(days: i64) -> Timestamp {
    START - SignedDuration::from_hours(24 * days)
}

fn names(list: &RetirementList) -> Vec<&str> {
    list.iter().map(|entry| &*entry.original_username).collect()
}
