//! Telling partners: who is queued, handed out once, and removed when they were told.

use anyhow::{Context, Result};
use contract_tests::{Lab, answer};
use emeritus::openedx::Client;
use emeritus_mock::System;
use emeritus_mock::openedx::{Enrollment, Lms, User};
use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::openedx_life_cycle::{
    EMAIL, MIRA, TUAN, WORKER, act, fetch, force, heard, id_of, jwt, request_deletion, retire,
    send, told, unhandled,
};

const REPORT: &str = "/api/user/v1/accounts/retirement_partner_report/";
const CLEANUP: (&str, &str) = ("POST", "/api/user/v1/accounts/retirement_partner_report_cleanup/");

#[tokio::test]
async fn a_queued_learner_is_handed_out_once() -> Result<()> {
    let (lab, worker) = retiring(|_| ()).await?;
    lab.advance(SignedDuration::from_micros(1_250_000));
    assert_eq!(act(&worker, MIRA, "partner_report_queue").await?, 204);
    lab.advance(SignedDuration::from_secs(60));
    let id = id_of(&lab, MIRA)?;
    let (status, mut list) = fetch(&lab, WORKER, ("POST", REPORT)).await?;
    // The organisations are a set.
    if let Some(orgs) = list[0]["orgs"].as_array_mut() {
        orgs.sort_by_key(ToString::to_string);
    }
    let expected = json!([{
        "user_id": id,
        "original_username": MIRA,
        "original_email": EMAIL,
        "original_name": "Mira Okafor",
        "orgs": ["HarborX", "TideU"],
        "created": "2026-03-01T10:00:01.250000Z",
    }]);
    assert_eq!((status, list), (200, expected));
    assert_eq!(fetch(&lab, WORKER, ("POST", REPORT)).await?, (200, json!([])));
    Ok(())
}

#[tokio::test]
async fn only_a_learner_with_an_enrolment_at_a_partner_is_queued() -> Result<()> {
    for (orgs, expected) in [
        (vec![], vec![]),
        (vec![""], vec![]),
        (vec!["outdated_entry"], vec![]),
        (vec!["", "outdated_entry"], vec![]),
        (vec!["HarborX", "", "outdated_entry"], vec!["HarborX"]),
        (vec!["TideU", "HarborX", "TideU"], vec!["HarborX", "TideU"]),
    ] {
        let (_lab, worker) = retiring(|lms| enroll(lms, &orgs)).await?;
        assert_eq!(act(&worker, MIRA, "partner_report_queue").await?, 204, "{orgs:?}");
        let taken = worker.partner_report_take().send().await?;
        let mut found: Vec<_> = taken.iter().flat_map(|entry| &entry.orgs).collect();
        found.sort_unstable();
        assert_eq!(found, expected, "{orgs:?}");
        assert_eq!(taken.len(), usize::from(!expected.is_empty()), "{orgs:?}");
    }
    Ok(())
}

#[tokio::test]
async fn courses_that_the_learner_left_count_too() -> Result<()> {
    let (_lab, worker) = retiring(|_| ()).await?;
    assert_eq!(act(&worker, MIRA, "enrollments_retire").await?, 200);
    assert_eq!(act(&worker, MIRA, "partner_report_queue").await?, 204);
    assert_eq!(take(&worker).await?, [MIRA]);
    Ok(())
}

#[tokio::test]
async fn the_organisations_are_those_at_the_time_of_the_report() -> Result<()> {
    let (lab, worker) = retiring(|_| ()).await?;
    assert_eq!(act(&worker, MIRA, "partner_report_queue").await?, 204);
    enroll(&mut lab.world().openedx(), &["LateU"]);
    let taken = worker.partner_report_take().send().await?;
    let orgs: Vec<_> = taken.iter().map(|entry| entry.orgs.clone()).collect();
    assert_eq!(orgs, [["LateU"]]);
    Ok(())
}

#[tokio::test]
async fn queueing_again_neither_doubles_a_learner_nor_hands_one_out_again() -> Result<()> {
    let (lab, worker) = retiring(|_| ()).await?;
    for _ in 0..2 {
        assert_eq!(act(&worker, MIRA, "partner_report_queue").await?, 204);
    }
    assert_eq!(lab.world().openedx().partner_reports().count(), 1);
    assert_eq!(take(&worker).await?, [MIRA]);
    assert_eq!(act(&worker, MIRA, "partner_report_queue").await?, 204);
    assert_eq!(take(&worker).await?, [""; 0]);
    Ok(())
}

#[tokio::test]
async fn the_report_is_in_the_order_of_queueing_and_a_later_one_has_who_came_since() -> Result<()> {
    let (_lab, worker) = both_retiring().await?;
    assert_eq!(act(&worker, TUAN, "partner_report_queue").await?, 204);
    assert_eq!(act(&worker, MIRA, "partner_report_queue").await?, 204);
    assert_eq!(take(&worker).await?, [TUAN, MIRA]);

    let (_lab, worker) = both_retiring().await?;
    assert_eq!(act(&worker, MIRA, "partner_report_queue").await?, 204);
    assert_eq!(take(&worker).await?, [MIRA]);
    assert_eq!(act(&worker, TUAN, "partner_report_queue").await?, 204);
    assert_eq!(take(&worker).await?, [TUAN]);
    Ok(())
}

#[tokio::test]
async fn a_queued_learner_keeps_the_original_names_after_the_wipe() -> Result<()> {
    let (lab, worker) = retiring(|_| ()).await?;
    retire(&worker, MIRA).await?;
    assert_eq!(act(&worker, MIRA, "partner_report_queue").await?, 204);
    let id = lab.world().openedx().partner_reports().next().map(|report| report.user);
    let taken = worker.partner_report_take().send().await?;
    let entry = taken.first().context("the learner is handed out")?;
    assert_eq!(Some(entry.user_id), id);
    assert_eq!(entry.original_username, MIRA);
    assert_eq!(entry.original_email, EMAIL);
    assert_eq!(entry.original_name, "Mira Okafor");
    Ok(())
}

#[tokio::test]
async fn the_body_of_a_report_is_ignored() -> Result<()> {
    let (lab, _worker) = retiring(|_| ()).await?;
    for (content_type, body) in [
        ("application/json", "{\"username\": \"mira_okafor\"}"),
        ("application/json", "{"),
        ("application/x-www-form-urlencoded", "a=b"),
        ("text/plain", "what?"),
    ] {
        let request = lab.request(System::Openedx, "POST", REPORT);
        let request = request.header("Authorization", jwt(&lab, WORKER).await?);
        let request = request.header("Content-Type", content_type).body(body);
        assert_eq!(heard(&answer(request).await?), (200, json!([])), "{content_type}: {body}");
    }
    Ok(())
}

#[tokio::test]
async fn learners_whose_partners_were_told_leave_the_queue() -> Result<()> {
    let (lab, worker) = both_retiring().await?;
    for learner in [MIRA, TUAN] {
        act(&worker, learner, "partner_report_queue").await?;
    }
    take(&worker).await?;
    assert_eq!(clean_up(&worker, &[MIRA]).await?, (204, Value::Null));
    assert_eq!(queued(&lab), [TUAN]);
    // Other members are ignored.
    let body = json!([{"original_username": TUAN, "original_email": "x", "orgs": []}]);
    assert_eq!(send(&lab, WORKER, CLEANUP, &body).await?, (204, Value::Null));
    assert_eq!(queued(&lab), [""; 0]);
    Ok(())
}

#[tokio::test]
async fn a_cleanup_that_names_anybody_who_was_not_handed_out_removes_nobody() -> Result<()> {
    let (lab, worker) = both_retiring().await?;
    act(&worker, MIRA, "partner_report_queue").await?;
    take(&worker).await?;
    // Queued, but not handed out.
    act(&worker, TUAN, "partner_report_queue").await?;
    for (given, printed, found) in [
        (vec![MIRA, "x"], "['mira_okafor', 'x']", MIRA),
        (vec![MIRA, TUAN], "['mira_okafor', 'tuan_v']", MIRA),
        (vec![MIRA, MIRA], "['mira_okafor', 'mira_okafor']", MIRA),
        (vec!["Mira_Okafor"], "['Mira_Okafor']", ""),
        (vec![TUAN], "['tuan_v']", ""),
        (vec!["it's"], "[\"it's\"]", ""),
    ] {
        let text = format!(
            "{} original_usernames given, {} found!\nGiven usernames:\n{printed}\n\
             Found UserRetirementReportingStatuses:\n{found}",
            given.len(),
            usize::from(!found.is_empty()),
        );
        assert_eq!(clean_up(&worker, &given).await?, (400, json!(text)), "{given:?}");
        assert_eq!(queued(&lab), [MIRA, TUAN], "{given:?}");
    }
    take(&worker).await?;
    let (status, text) = clean_up(&worker, &[MIRA, TUAN, "x"]).await?;
    let text = text.as_str().unwrap_or_default();
    assert_eq!(status, 400);
    assert!(text.ends_with("Statuses:\nmira_okafor, tuan_v"), "{text}");
    assert_eq!(clean_up(&worker, &[]).await?, (400, json!("No original_usernames given.")));
    Ok(())
}

#[tokio::test]
async fn a_cleanup_without_a_name_is_an_exception_that_nobody_handles() -> Result<()> {
    let (lab, worker) = retiring(|_| ()).await?;
    act(&worker, MIRA, "partner_report_queue").await?;
    take(&worker).await?;
    for body in [
        json!([{}]),
        json!([{"username": MIRA}]),
        json!([{"original_username": MIRA}, {"username": MIRA}]),
        json!({"original_username": MIRA}),
        json!([MIRA]),
    ] {
        assert_eq!(send(&lab, WORKER, CLEANUP, &body).await?, unhandled(), "{body}");
        assert_eq!(queued(&lab), [MIRA], "{body}");
    }
    Ok(())
}

#[tokio::test]
async fn whoever_left_the_queue_can_be_queued_again() -> Result<()> {
    let (_lab, worker) = retiring(|_| ()).await?;
    for _ in 0..2 {
        act(&worker, MIRA, "partner_report_queue").await?;
        assert_eq!(take(&worker).await?, [MIRA]);
        assert_eq!(clean_up(&worker, &[MIRA]).await?, (204, Value::Null));
    }
    Ok(())
}

/// A lab, changed by `prepare`, with a learner in the state for this step, and the worker's client.
async fn retiring(prepare: impl FnOnce(&mut Lms)) -> Result<(Lab, Client)> {
    let lab = Lab::start_with(prepare).await?;
    request_deletion(&lab, MIRA).await?;
    let worker = lab.openedx(WORKER)?;
    force(&worker, MIRA, "ADDING_TO_PARTNER_QUEUE").await?;
    Ok((lab, worker))
}

/// The same with two learners.
async fn both_retiring() -> Result<(Lab, Client)> {
    let (lab, worker) = retiring(|lms| {
        let tuan = lms.user_by_username(TUAN).map(User::id);
        if let Some(tuan) = tuan.and_then(|id| lms.user_mut(id)) {
            tuan.enrollments = vec![enrollment("TideU")];
        }
    })
    .await?;
    request_deletion(&lab, TUAN).await?;
    force(&worker, TUAN, "ADDING_TO_PARTNER_QUEUE").await?;
    Ok((lab, worker))
}

/// Enrols the learner in a course of each of `orgs`, and nowhere else.
fn enroll(lms: &mut Lms, orgs: &[&str]) {
    let mira = lms.user_by_username(MIRA).map(User::id);
    if let Some(mira) = mira.and_then(|id| lms.user_mut(id)) {
        mira.enrollments = orgs.iter().map(|org| enrollment(org)).collect();
    }
}

fn enrollment(org: &str) -> Enrollment {
    Enrollment {
        course_id: format!("course-v1:{org}+Tides+2026"),
        org: org.to_owned(),
        mode: "audit".to_owned(),
        is_active: true,
    }
}

/// Takes a report and tells who is on it.
async fn take(worker: &Client) -> Result<Vec<String>> {
    let taken = worker.partner_report_take().send().await?;
    Ok(taken.iter().map(|entry| entry.original_username.clone()).collect())
}

async fn clean_up(worker: &Client, usernames: &[&str]) -> Result<(u16, Value)> {
    let reported = usernames.iter().map(|name| json!({"original_username": name})).collect();
    let reported: emeritus::openedx::types::ReportedLearners =
        serde_json::from_value(Value::Array(reported))?;
    Ok(told(worker.partner_report_cleanup().body(reported).send().await))
}

/// Who is queued, whether handed out or not.
fn queued(lab: &Lab) -> Vec<String> {
    let lms = lab.world().openedx();
    lms.partner_reports().map(|report| report.original_username.clone()).collect()
}
