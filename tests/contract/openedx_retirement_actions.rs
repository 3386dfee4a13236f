//! What the steps of the pipeline do to a learner, in which states, and under which name.

use anyhow::{Context, Result};
use contract_tests::{Lab, STATES};
use emeritus::Error;
use emeritus_mock::openedx::{
    ApiAccessRequest, Certificate, CreditRequest, Enrollment, Lms, OldName, OrgTag,
    RetirementStates, User, UserId,
};
use jiff::SignedDuration;
use serde_json::{Map, Value, json};

use crate::openedx_life_cycle::{
    ACTIONS, EMAIL, MIRA, RETIRED_EMAIL, RETIRED_NAME, TUAN, WORKER, act, force, id_of,
    request_deletion, retire, row, send, told, unhandled, unspecified,
};

#[tokio::test]
async fn actions_work_in_working_states_only_and_each_refuses_in_its_own_way() -> Result<()> {
    let stock = RetirementStates::default();
    let stock: Vec<&str> = stock.iter().map(|state| &*state.name).collect();
    for states in [&STATES[..], &stock[..]] {
        let lab = pending(|lms| lms.populate_retirement_states(states).unwrap_or_default()).await?;
        let worker = lab.openedx(WORKER)?;
        let id = id_of(&lab, MIRA)?;
        for (position, state) in states.iter().enumerate() {
            force(&worker, MIRA, state).await?;
            let before = row(&lab, MIRA)?;
            for action in ACTIONS {
                let answer = heard(act(&worker, MIRA, action).await);
                if is_working(state) {
                    assert!(matches!(answer.0, 200 | 204), "{action} in {state}: {answer:?}");
                } else {
                    let text = format!(
                        "User: {id} State: {state} (step {}) \
                         Last Updated: 2026-03-01 10:00:00+00:00 is in {state}, \
                         not a valid state to perform retirement actions on.",
                        1 + 10 * position
                    );
                    assert_eq!(answer, wrong_state(action, &text), "{action} in {state}");
                }
                assert_eq!(row(&lab, MIRA)?, before, "{action} in {state} moves nobody");
            }
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_refused_action_touches_nothing() -> Result<()> {
    let lab = pending(furnish).await?;
    let worker = lab.openedx(WORKER)?;
    for state in STATES.into_iter().filter(|state| !is_working(state)) {
        force(&worker, MIRA, state).await?;
        let before = lab.world().openedx().clone();
        for action in ACTIONS {
            assert!(act(&worker, MIRA, action).await.is_err(), "{action} in {state}");
        }
        let (id, after) = (id_of(&lab, MIRA)?, lab.world().openedx().clone());
        assert_eq!(after.user(id), before.user(id), "{state}");
        assert_eq!(by_address(&after), by_address(&before), "{state}");
        assert_eq!(after.partner_reports().count(), 0, "{state}");
    }
    Ok(())
}

#[tokio::test]
async fn the_guard_tells_when_the_learner_last_moved() -> Result<()> {
    let lab = pending(|_| ()).await?;
    let worker = lab.openedx(WORKER)?;
    lab.advance(SignedDuration::from_secs(90));
    force(&worker, MIRA, "NOTES_COMPLETE").await?;
    lab.advance(SignedDuration::from_secs(90));
    let error = act(&worker, MIRA, "account_retire").await.err().context("not a working state")?;
    let text = error.message().context("the guard says why")?;
    assert!(
        text.contains(" Last Updated: 2026-03-01 10:01:30+00:00 is in NOTES_COMPLETE"),
        "{text}"
    );
    Ok(())
}

#[tokio::test]
async fn every_action_can_be_repeated_while_the_learner_is_in_a_working_state() -> Result<()> {
    let lab = pending(furnish).await?;
    let worker = lab.openedx(WORKER)?;
    force(&worker, MIRA, "RETIRING_LMS").await?;
    let id = id_of(&lab, MIRA)?;
    for (action, first, again) in [
        ("enrollments_retire", 200, 204),
        ("partner_report_queue", 204, 204),
        ("forum_retire", 204, 204),
        ("notes_retire", 204, 204),
        ("account_retire_misc", 204, 204),
        ("account_retire", 204, 204),
    ] {
        assert_eq!(act(&worker, MIRA, action).await?, first, "{action}");
        let after = lab.world().openedx().user(id).cloned();
        assert_eq!(act(&worker, MIRA, action).await?, again, "{action} again");
        assert_eq!(lab.world().openedx().user(id).cloned(), after, "{action} again");
    }
    Ok(())
}

#[tokio::test]
async fn every_action_knows_the_learner_by_exactly_the_original_name() -> Result<()> {
    let lab = pending(|_| ()).await?;
    let worker = lab.openedx(WORKER)?;
    retire(&worker, MIRA).await?;
    for action in ACTIONS {
        assert!(act(&worker, MIRA, action).await.is_ok(), "{action} after the name has changed");
        for name in [RETIRED_NAME, "Mira_Okafor", "MIRA_OKAFOR", " mira_okafor", TUAN, "nobody"] {
            let answer = heard(act(&worker, name, action).await);
            assert_eq!(answer, not_found(action), "{action} of {name:?}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn each_action_says_in_its_own_way_that_nobody_is_named() -> Result<()> {
    let lab = pending(|_| ()).await?;
    let unnamed = (404, json!("Username not specified."));
    let empty = (404, Value::Null);
    let unknown = not_found("enrollments_retire");
    const RETIRE: (&str, &str) = ("POST", "/api/user/v1/accounts/retire/");
    const MISC: (&str, &str) = ("POST", "/api/user/v1/accounts/retire_misc/");
    const PARTNER: (&str, &str) = ("PUT", "/api/user/v1/accounts/retirement_partner_report/");
    const FORUM: (&str, &str) = ("POST", "/api/discussion/v1/accounts/retire_forum/");
    const UNENROLL: (&str, &str) = ("POST", "/api/enrollment/v1/unenroll/");
    const NOTES: (&str, &str) = ("POST", "/api/edxnotes/v1/retire_user/");
    let absent = json!({"user": MIRA});
    let (null, blank) = (json!({"username": null}), json!({"username": ""}));
    let space = json!({"username": " "});
    // What Python takes for false is as good as nothing.
    let (zero, list) = (json!({"username": 0}), json!({"username": []}));
    for (route, body, expected) in [
        (RETIRE, &absent, unspecified()),
        (RETIRE, &null, unspecified()),
        (RETIRE, &blank, unspecified()),
        (RETIRE, &zero, unspecified()),
        (RETIRE, &list, unspecified()),
        (RETIRE, &space, empty.clone()),
        (MISC, &absent, unspecified()),
        (MISC, &null, unspecified()),
        (MISC, &blank, unspecified()),
        (MISC, &space, empty.clone()),
        (PARTNER, &absent, unspecified()),
        (PARTNER, &null, unspecified()),
        (PARTNER, &blank, unspecified()),
        (PARTNER, &space, empty.clone()),
        (FORUM, &absent, unhandled()),
        (FORUM, &null, empty.clone()),
        (FORUM, &blank, empty.clone()),
        (UNENROLL, &absent, unnamed),
        (UNENROLL, &null, unknown.clone()),
        (UNENROLL, &blank, unknown),
        (NOTES, &null, empty.clone()),
        (NOTES, &blank, empty),
    ] {
        assert_eq!(send(&lab, WORKER, route, body).await?, expected, "{} {body}", route.1);
    }
    Ok(())
}

#[tokio::test]
async fn retire_wipes_what_the_table_lists_and_leaves_the_rest() -> Result<()> {
    let lab = pending(furnish).await?;
    let worker = lab.openedx(WORKER)?;
    force(&worker, MIRA, "RETIRING_LMS").await?;
    let id = id_of(&lab, MIRA)?;
    let mut expected = lab.world().openedx().clone();
    assert_eq!(act(&worker, MIRA, "account_retire").await?, 204);

    expected.rename(id, RETIRED_NAME);
    expected.set_email(id, RETIRED_EMAIL);
    change(&mut expected, id, |mira| {
        mira.first_name.clear();
        mira.last_name.clear();
        mira.is_active = false;
        mira.pending_email = None;
        mira.pending_secondary_email = None;
        mira.recovery_email = None;
        mira.org_tags.clear();
        mira.certificates.iter_mut().for_each(|certificate| certificate.name.clear());
        mira.traces.entitlement_comments = vec![String::new(), String::new()];
        let profile = mira.profile.get_or_insert_default();
        profile.name.clear();
        profile.old_names.clear();
        profile.extended.clear();
        profile.location.clear();
        profile.year_of_birth = None;
        profile.gender = None;
        profile.mailing_address = None;
        profile.city = None;
        profile.country = None;
        profile.bio = None;
        profile.phone_number = None;
        profile.social_links.clear();
        profile.image_uploaded_at = None;
    });
    let after = lab.world().openedx().clone();
    assert_eq!(after.user(id), expected.user(id));
    let others = ["somebody@else.example".to_owned()];
    assert_eq!(by_address(&after), (others.to_vec(), others.to_vec()));
    let tuan = id_of(&lab, TUAN)?;
    assert_eq!(after.user(tuan), expected.user(tuan));
    Ok(())
}

#[tokio::test]
async fn staff_see_what_retire_left_of_the_account() -> Result<()> {
    let lab = pending(furnish).await?;
    retire(&lab.openedx(WORKER)?, MIRA).await?;
    let staff = lab.openedx("staff")?;
    let account = staff.account_get().username(RETIRED_NAME).send().await?.into_inner();
    let account = serde_json::to_value(account)?;
    let wiped = [
        ("username", json!(RETIRED_NAME)),
        ("email", json!(RETIRED_EMAIL)),
        ("is_active", json!(false)),
        ("name", json!("")),
        ("bio", Value::Null),
        ("country", Value::Null),
        ("gender", Value::Null),
        ("mailing_address", Value::Null),
        ("phone_number", Value::Null),
        ("secondary_email", Value::Null),
        ("year_of_birth", Value::Null),
        ("social_links", Value::Null),
        ("extended_profile", json!([{"field_name": "cohort_city", "field_value": ""}])),
    ];
    let left = [
        ("level_of_education", json!("b")),
        ("goals", json!("Finish statistics")),
        ("state", json!("ME")),
        ("language_proficiencies", json!([{"code": "en"}, {"code": "mi"}])),
    ];
    for (field, value) in wiped.into_iter().chain(left) {
        // The SDK leaves out what is null or an empty list.
        let seen = Some(&account[field]).filter(|seen| **seen != json!([]));
        assert_eq!(seen.unwrap_or(&Value::Null), &value, "{field}");
    }
    assert_eq!(account["profile_image"]["has_image"], json!(false));
    Ok(())
}

#[tokio::test]
async fn retire_gives_the_names_that_were_computed_at_the_request() -> Result<()> {
    let lab = pending(|_| ()).await?;
    lab.world().openedx().settings.retired_user_salts.push("new".to_owned());
    retire(&lab.openedx(WORKER)?, MIRA).await?;
    let account = lab.openedx("staff")?.account_get().username(RETIRED_NAME).send().await?;
    assert_eq!(account.email.as_deref(), Some(RETIRED_EMAIL));
    Ok(())
}

#[tokio::test]
async fn retire_misc_wipes_what_the_table_lists_and_leaves_the_rest() -> Result<()> {
    let lab = pending(furnish).await?;
    let worker = lab.openedx(WORKER)?;
    force(&worker, MIRA, "RETIRING_LMS_MISC").await?;
    let id = id_of(&lab, MIRA)?;
    let mut expected = lab.world().openedx().clone();
    assert_eq!(act(&worker, MIRA, "account_retire_misc").await?, 204);

    change(&mut expected, id, |mira| {
        mira.pending_name = None;
        let traces = &mut mira.traces;
        traces.wiki_revision_ips = vec![None, None];
        traces.manual_enrollment_emails = vec![RETIRED_EMAIL.to_owned()];
        traces.credit_requests =
            vec![CreditRequest { username: RETIRED_NAME.to_owned(), parameters: String::new() }];
        traces.credit_requirement_usernames = vec![RETIRED_NAME.to_owned()];
        traces.api_access_request = Some(ApiAccessRequest {
            website: String::new(),
            company_address: String::new(),
            reason: String::new(),
        });
        traces.historical_social_auth.clear();
        traces.mailing_list_email = Some(RETIRED_EMAIL.to_owned());
    });
    let after = lab.world().openedx().clone();
    assert_eq!(after.user(id), expected.user(id));
    assert_eq!(by_address(&after), by_address(&expected));
    Ok(())
}

#[tokio::test]
async fn the_forum_deletes_the_posts_of_a_learner_whom_it_knows() -> Result<()> {
    let lab = pending(furnish).await?;
    let worker = lab.openedx(WORKER)?;
    force(&worker, MIRA, "RETIRING_FORUMS").await?;
    let id = id_of(&lab, MIRA)?;
    let mut expected = lab.world().openedx().clone();
    assert_eq!(act(&worker, MIRA, "forum_retire").await?, 204);
    change(&mut expected, id, |mira| mira.traces.forum_posts.clear());
    assert_eq!(lab.world().openedx().user(id), expected.user(id));

    change(&mut lab.world().openedx(), id, |mira| mira.traces.has_forum_account = false);
    let answer = heard(act(&worker, MIRA, "forum_retire").await);
    assert_eq!(answer, (404, Value::Null), "the service does not know her");
    Ok(())
}

#[tokio::test]
async fn the_notes_service_deletes_the_notes() -> Result<()> {
    let lab = pending(furnish).await?;
    let worker = lab.openedx(WORKER)?;
    force(&worker, MIRA, "RETIRING_NOTES").await?;
    let id = id_of(&lab, MIRA)?;
    let mut expected = lab.world().openedx().clone();
    assert_eq!(act(&worker, MIRA, "notes_retire").await?, 204);
    change(&mut expected, id, |mira| mira.traces.notes.clear());
    assert_eq!(lab.world().openedx().user(id), expected.user(id));
    Ok(())
}

#[tokio::test]
async fn leaving_every_course_names_the_organisations_of_the_courses_left() -> Result<()> {
    let lab = pending(|lms| {
        if let Some(id) = lms.user_by_username(MIRA).map(User::id) {
            change(lms, id, |mira| {
                mira.enrollments.push(enrollment("course-v1:OldU+Sand+2020", "OldU", false));
            });
        }
    })
    .await?;
    let worker = lab.openedx(WORKER)?;
    force(&worker, MIRA, "RETIRING_ENROLLMENTS").await?;
    let id = id_of(&lab, MIRA)?;
    let mut expected = lab.world().openedx().clone();
    let left = worker.enrollments_retire().body_map(|body| body.username(MIRA)).send().await?;
    assert_eq!(left.status(), 200);
    let mut orgs = left.into_inner().context("she was enrolled")?.0;
    orgs.sort_unstable();
    assert_eq!(orgs, ["HarborX", "TideU"]);
    change(&mut expected, id, |mira| {
        mira.enrollments.iter_mut().for_each(|enrollment| enrollment.is_active = false);
    });
    assert_eq!(lab.world().openedx().user(id), expected.user(id));

    let left = worker.enrollments_retire().body_map(|body| body.username(MIRA)).send().await?;
    assert_eq!(left.status(), 204);
    assert!(left.into_inner().is_none());
    Ok(())
}

#[tokio::test]
async fn the_steps_are_content_with_a_learner_who_left_no_traces() -> Result<()> {
    let lab = Lab::start().await?;
    request_deletion(&lab, TUAN).await?;
    let worker = lab.openedx(WORKER)?;
    force(&worker, TUAN, "RETIRING_ENROLLMENTS").await?;
    for action in ACTIONS {
        assert_eq!(act(&worker, TUAN, action).await?, 204, "{action}");
    }
    assert_eq!(lab.world().openedx().partner_reports().count(), 0);
    Ok(())
}

/// A lab, changed by `prepare`, in which the learner has asked to be deleted.
async fn pending(prepare: impl FnOnce(&mut Lms)) -> Result<Lab> {
    let lab = Lab::start_with(prepare).await?;
    request_deletion(&lab, MIRA).await?;
    Ok(lab)
}

/// Gives the learner everything that a step could wipe.
fn furnish(lms: &mut Lms) {
    lms.settings.enable_secondary_email_feature = true;
    lms.settings.extended_profile_fields = vec!["cohort_city".to_owned()];
    for address in [EMAIL, "somebody@else.example"] {
        let course = "course-v1:TideU+Kelp+2026".to_owned();
        lms.course_enrollments_allowed.insert((address.to_owned(), course));
        lms.unregistered_cohort_assignments.insert((address.to_owned(), "Cohort A".to_owned()));
    }
    let Some(id) = lms.user_by_username(MIRA).map(User::id) else { return };
    lms.set_preference(id, "account_privacy", "all_users");
    change(lms, id, |mira| {
        mira.first_name = "Mira".to_owned();
        mira.last_name = "Okafor".to_owned();
        mira.verified_name = Some("Mira Adaeze Okafor".to_owned());
        mira.recovery_email = Some("mira@home.example".to_owned());
        mira.pending_email = Some("mira@new.example".to_owned());
        mira.pending_secondary_email = Some("mira@newer.example".to_owned());
        mira.pending_name = Some("Mira A. Okafor".to_owned());
        mira.certificates = vec![Certificate {
            course_id: "course-v1:TideU+Kelp+2026".to_owned(),
            name: "Mira Okafor".to_owned(),
        }];
        mira.org_tags = vec![OrgTag {
            org: "TideU".to_owned(),
            key: "email-optin".to_owned(),
            value: "True".to_owned(),
        }];
        furnish_profile(mira);
        leave_traces(mira);
    });
}

fn furnish_profile(mira: &mut User) {
    let joined = mira.date_joined;
    let profile = mira.profile.get_or_insert_default();
    profile.old_names = vec![OldName {
        name: "Mira Obi".to_owned(),
        reason: "Name change requested through account API by mira_okafor".to_owned(),
        at: joined,
    }];
    profile.extended = Map::from_iter([("cohort_city".to_owned(), json!("Dunedin"))]);
    profile.location = "By the harbour".to_owned();
    profile.year_of_birth = Some(1991);
    profile.gender = Some("f".to_owned());
    profile.mailing_address = Some("1 Quay Street".to_owned());
    profile.city = Some("Portland".to_owned());
    profile.country = Some("US".to_owned());
    profile.state = Some("ME".to_owned());
    profile.bio = Some("Tide-pool photographer.".to_owned());
    profile.phone_number = Some("+12075550100".to_owned());
    profile.level_of_education = Some("b".to_owned());
    profile.goals = Some("Finish statistics".to_owned());
    profile.language_proficiencies = vec!["en".to_owned(), "mi".to_owned()];
    profile.social_links.insert("x".to_owned(), "https://www.x.com/mira".to_owned());
    profile.image_uploaded_at = Some(joined);
}

fn leave_traces(mira: &mut User) {
    let traces = &mut mira.traces;
    traces.entitlement_comments = vec!["Refunded.".to_owned(), "Called back.".to_owned()];
    traces.wiki_revision_ips = vec![Some("203.0.113.7".to_owned()), None];
    traces.manual_enrollment_emails = vec![EMAIL.to_owned()];
    traces.credit_requests = vec![CreditRequest {
        username: MIRA.to_owned(),
        parameters: "Mira Okafor, 1 Quay Street".to_owned(),
    }];
    traces.credit_requirement_usernames = vec![MIRA.to_owned()];
    traces.api_access_request = Some(ApiAccessRequest {
        website: "https://tides.example".to_owned(),
        company_address: "1 Quay Street".to_owned(),
        reason: "Research.".to_owned(),
    });
    traces.historical_social_auth = vec!["google-oauth2:mira".to_owned()];
    traces.mailing_list_email = Some(EMAIL.to_owned());
    traces.notes = vec!["Look up barnacles.".to_owned()];
    traces.forum_posts = vec!["Hello, I am Mira.".to_owned()];
}

fn enrollment(course_id: &str, org: &str, is_active: bool) -> Enrollment {
    Enrollment {
        course_id: course_id.to_owned(),
        org: org.to_owned(),
        mode: "audit".to_owned(),
        is_active,
    }
}

fn change(lms: &mut Lms, id: UserId, change: impl FnOnce(&mut User)) {
    if let Some(user) = lms.user_mut(id) {
        change(user);
    }
}

/// The addresses that may enrol in courses, and those that wait for a cohort.
fn by_address(lms: &Lms) -> (Vec<String>, Vec<String>) {
    let allowed = lms.course_enrollments_allowed.iter().map(|row| row.0.clone());
    let assigned = lms.unregistered_cohort_assignments.iter().map(|row| row.0.clone());
    (allowed.collect(), assigned.collect())
}

/// Whether the reference calls the state a working one.
fn is_working(state: &str) -> bool {
    let begins = ["LOCKING_ACCOUNT", "RETIRING_", "ADDING_"];
    begins.iter().any(|beginning| state.starts_with(beginning))
}

/// How an action says that the learner is in the wrong state.
fn wrong_state(action: &str, text: &str) -> (u16, Value) {
    match action {
        "account_retire" | "account_retire_misc" => (400, json!(text)),
        "notes_retire" => (405, json!(text)),
        "partner_report_queue" => unhandled(),
        _ => (500, json!(text)),
    }
}

/// How an action says that nobody of this name is being retired.
fn not_found(action: &str) -> (u16, Value) {
    match action {
        "enrollments_retire" => (404, json!("No retirement request status for username.")),
        _ => (404, Value::Null),
    }
}

fn heard(acted: Result<u16, Error>) -> (u16, Value) {
    match acted {
        Ok(status) => (status, Value::Null),
        Err(error) => told::<()>(Err(error)),
    }
}
