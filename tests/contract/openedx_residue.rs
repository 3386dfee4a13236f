//! What is left of a learner after the whole of a retirement, whatever the order of its steps.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use bytes::Bytes;
use contract_tests::in_process::{WorldClock, transport};
use contract_tests::{PASSWORD, START, STATES};
use emeritus::openedx::Client;
use emeritus::openedx::types::ReportedLearners;
use emeritus::{Credentials, Secret};
use emeritus_mock::fault::Rule;
use emeritus_mock::openedx::{
    ApiAccessRequest, Application, Certificate, CreditRequest, Lms, Mail, MailSubject, Message,
    OldEmail, OldName, OrgTag, ProctoredAttempt, RateLimit, User, UserId, Verification,
    VerificationKind, VerificationStatus,
};
use emeritus_mock::operations::openedx::account_get;
use emeritus_mock::{Clock, Ids, Person, States, System, World};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use crate::openedx_life_cycle::{ACTIONS, EMAIL, MIRA, RETIRED_EMAIL, TUAN, WORKER, act, force};

/// What stays: where, what the person is told by there, and who says so (sections of the reference,
/// or `assumed` where it says nothing).
const STAYS: [(&str, &str, &str); 15] = [
    ("/openedx/users/*/username", "retired username", "8.8: the user stays under the retired name"),
    ("/openedx/users/*/email", "retired email", "8.8: the user stays under the retired address"),
    ("/openedx/retirement_requests/*", "retired username", "8.11: the request stays for good"),
    (
        "/openedx/users/*/traces/manual_enrollment_emails/*",
        "retired email",
        "8.9: ManualEnrollmentAudit e-mails become the retired one",
    ),
    (
        "/openedx/users/*/traces/credit_requests/*/username",
        "retired username",
        "8.9: CreditRequest takes the retired name",
    ),
    (
        "/openedx/users/*/traces/credit_requirement_usernames/*",
        "retired username",
        "8.9: CreditRequirementStatus takes the retired name",
    ),
    (
        "/openedx/users/*/traces/mailing_list_email",
        "retired email",
        "8.9: USER_RETIRE_MAILINGS hands over the retired address",
    ),
    (
        "/openedx/users/*/traces/forum_username",
        "retired username",
        "assumed: the discussion service shows the retired name",
    ),
    (
        "/openedx/users/*/verified_name",
        "name",
        "assumed: neither list of 8.8 and 8.9 has the name-affirmation plugin",
    ),
    ("/openedx/preferences/*/user", "retired username", "assumed: no list has UserPreference"),
    ("/openedx/forum_roles/*/users/*", "retired username", "assumed: no list has forum roles"),
    (
        "/openedx/throttles/email_changes/*/user",
        "retired username",
        "assumed: counted calls are forgotten with time, not with the learner",
    ),
    (
        "/openedx/throttles/sign_ins_under_name/mira.okafor@learn.example",
        "email",
        "assumed: counted calls are forgotten with time, not with the learner",
    ),
    ("/openedx/outbox/*/to", "email", "3.9: the notice goes to the old address, and is sent"),
    ("/openedx/outbox/*/to", "retired email", "assumed: what was sent stays sent"),
];

/// How many orders of the steps are tried.
const ORDERS: usize = 48;

#[tokio::test]
async fn in_whatever_order_a_learner_is_retired_only_what_the_reference_keeps_is_left() -> Result<()>
{
    let (world, person) = before_retirement().await?;
    let others = world.openedx().user_by_username(TUAN).cloned();
    let mut dice = fastrand::Rng::with_seed(7);
    for order in 0..ORDERS {
        let world = Arc::new(world.fork());
        let steps = retire_in_some_order(&world, &mut dice).await?;
        assert_eq!(left_of(&world, &person), stays(), "order {order}: {steps:?}");
        assert_eq!(world.openedx().user_by_username(TUAN).cloned(), others, "{steps:?}");
    }
    Ok(())
}

/// What stays of who was sent no mail at the retired address: no step sends any.
fn stays() -> BTreeSet<(String, String)> {
    let stays = STAYS.into_iter().filter(|(pointer, what, _)| {
        (*pointer, *what) != ("/openedx/outbox/*/to", "retired email")
    });
    stays.map(|(at, what, _)| (at.to_owned(), what.to_owned())).collect()
}

/// The places where anything of `person` is, with positions in lists left out; the journal aside.
fn left_of(world: &World, person: &Person) -> BTreeSet<(String, String)> {
    let left = world.residue(person).into_iter();
    let left = left.filter(|at| !at.pointer.starts_with("/journal/"));
    left.map(|at| (pattern(&at.pointer), at.what)).collect()
}

fn pattern(pointer: &str) -> String {
    let parts = pointer.split('/').map(|part| match part.parse::<usize>() {
        Ok(_) => "*",
        Err(_) => part,
    });
    parts.collect::<Vec<_>>().join("/")
}

/// The steps of the pipeline that have no guard of their own.
const UNGUARDED: [&str; 3] =
    ["account_retire_mailings", "proctoring_retire", "proctoring_backends_retire"];

/// Every step of the pipeline, guarded or not.
fn steps() -> Vec<&'static str> {
    ACTIONS.into_iter().chain(UNGUARDED).collect()
}

/// The steps in an order that is drawn, some of them twice, each from a working state that is drawn;
/// then the ends, in an order that is drawn too.
async fn retire_in_some_order(
    world: &Arc<World>,
    dice: &mut fastrand::Rng,
) -> Result<Vec<&'static str>> {
    let worker = client(world, WORKER)?;
    let id = id_of_mira(world)?;
    let mut steps = steps();
    let again = dice.choice(&steps).copied();
    steps.extend(again);
    dice.shuffle(&mut steps);
    let working = STATES
        .iter()
        .filter(|state| state.starts_with("RETIRING_") || state.starts_with("ADDING_"));
    let working: Vec<_> = working.collect();
    for step in &steps {
        let state = dice.choice(&working).context("a pipeline has stages")?;
        force(&worker, MIRA, state).await?;
        take(&worker, id, step).await?;
    }
    for end in dice.choice(&ENDS).context("there are orders")? {
        finish(&worker, end).await?;
    }
    Ok(steps)
}

fn id_of_mira(world: &World) -> Result<UserId> {
    let row = world.openedx().retirement_by_original_username(MIRA).map(|row| row.user);
    row.context("she asked to be deleted")
}

/// Takes one of [`steps`].
async fn take(worker: &Client, id: UserId, step: &str) -> Result<()> {
    match step {
        "proctoring_retire" => drop(worker.proctoring_retire().lms_user_id(id).send().await?),
        "proctoring_backends_retire" => {
            drop(worker.proctoring_backends_retire().lms_user_id(id).send().await?);
        }
        "account_retire_mailings" => {
            let named = worker.account_retire_mailings().body_map(|body| body.username(MIRA));
            drop(named.send().await?);
        }
        action => drop(act(worker, MIRA, action).await?),
    }
    Ok(())
}

/// Every order of what comes after the steps: the pipeline completes before what it left is cleaned
/// up, and partners are told before it is forgotten whom they were told of.
const ENDS: [[&str; 4]; 6] = [
    ["complete", "clean up", "tell partners", "forget the report"],
    ["complete", "tell partners", "clean up", "forget the report"],
    ["complete", "tell partners", "forget the report", "clean up"],
    ["tell partners", "complete", "clean up", "forget the report"],
    ["tell partners", "complete", "forget the report", "clean up"],
    ["tell partners", "forget the report", "complete", "clean up"],
];

/// Does one of [`ENDS`].
async fn finish(worker: &Client, end: &str) -> Result<()> {
    match end {
        "complete" => force(worker, MIRA, "COMPLETE").await?,
        "clean up" => {
            let names = vec![MIRA.to_owned()];
            worker.retirement_cleanup().body_map(|body| body.usernames(names)).send().await?;
        }
        "tell partners" => {
            let reports = worker.partner_report_take().send().await?;
            ensure!(reports.len() == 1, "{} reports", reports.len());
        }
        "forget the report" => {
            let reported: ReportedLearners =
                serde_json::from_value(json!([{ "original_username": MIRA }]))?;
            worker.partner_report_cleanup().body(reported).send().await?;
        }
        unknown => unreachable!("{unknown} is no end"),
    }
    Ok(())
}

/// A set of steps that were taken, a bit for each.
type Taken = usize;

#[tokio::test]
async fn every_order_of_the_steps_leads_to_the_same_world() -> Result<()> {
    let (world, person) = before_retirement().await?;
    let (world, steps) = (Arc::new(world), steps());
    let (worker, id) = (client(&world, WORKER)?, id_of_mira(&world)?);
    // All act alike in each working state, which the drawn orders show.
    force(&worker, MIRA, "RETIRING_LMS").await?;
    // From each set of steps, whichever way it was reached, each step is taken. Wherever another way
    // has led there before, it has led to the same world: so all the orders do, and a step that is
    // taken again changes nothing.
    let mut reached = BTreeMap::from([(Taken::default(), world.fork())]);
    let all: Taken = (1 << steps.len()) - 1;
    for taken in 0..=all {
        let before = reached.get(&taken).context("smaller sets came before")?.fork();
        for (bit, step) in steps.iter().enumerate() {
            world.restore(&before);
            take(&worker, id, step).await?;
            let there = reached.entry(taken | 1 << bit).or_insert_with(|| world.fork());
            let is_same = there.snapshot().openedx == world.snapshot().openedx;
            assert!(is_same, "{step} after {:?}", named(&steps, taken));
        }
    }
    let retired = reached.get(&all).context("every step was taken")?;
    for ends in ENDS {
        world.restore(retired);
        for end in ends {
            finish(&worker, end).await?;
        }
        assert_eq!(left_of(&world, &person), stays(), "{ends:?}");
    }
    Ok(())
}

/// The steps of a set, for who reads what failed.
fn named<'a>(steps: &[&'a str], taken: Taken) -> Vec<&'a str> {
    let steps = steps.iter().enumerate().filter(|(bit, _)| taken & (1 << bit) != 0);
    steps.map(|(_, step)| *step).collect()
}

#[tokio::test]
async fn each_row_of_the_table_is_met() -> Result<()> {
    let (world, person) = before_retirement().await?;
    let world = Arc::new(world);
    let mail = Mail { to: RETIRED_EMAIL.to_owned(), subject: MailSubject::ActivateAccount };
    world.openedx().outbox.push_back(mail);
    retire_in_some_order(&world, &mut fastrand::Rng::with_seed(1)).await?;
    let stays = STAYS.into_iter().map(|(at, what, _)| (at.to_owned(), what.to_owned()));
    assert_eq!(left_of(&world, &person), stays.collect());
    Ok(())
}

#[test]
fn a_fault_that_names_a_person_is_the_test_s_and_no_residue() -> Result<()> {
    let world = World::default();
    world.faults.add(Rule::on(account_get).by(MIRA).status(503))?;
    assert_eq!(world.residue(&world.person(MIRA)), []);
    Ok(())
}

#[tokio::test]
async fn a_learner_is_known_by_every_name_she_has_and_had() -> Result<()> {
    let (world, mira) = before_retirement().await?;
    let marks: BTreeSet<_> = mira.marks().iter().map(|mark| mark.what.as_str()).collect();
    let kinds = [
        "email",
        "name",
        "phone number",
        "profile image",
        "retired email",
        "retired username",
        "social auth",
        "social link",
        "username",
    ];
    assert!(kinds.iter().all(|kind| marks.contains(kind)), "{marks:?}");
    let of = |name: &str| {
        let marks = world.person(name).marks().to_vec();
        marks.into_iter().filter(|mark| mark.value != name).collect::<Vec<_>>()
    };
    let id = world.openedx().user_by_username(MIRA).map(User::id).context("is there")?;
    for name in [EMAIL, RETIRED_EMAIL, &id.to_string()] {
        let known = of(name);
        assert!(known.iter().any(|mark| mark.value == "Mira Okafor"), "{name}: {known:?}");
    }
    assert_eq!(of("nobody"), []);
    Ok(())
}

/// A world in which Mira asked to be deleted, who had a record of every kind, and what she could be
/// told by before.
async fn before_retirement() -> Result<(World, Person)> {
    let lms = population()?;
    let states = States { openedx: lms, ..States::default() };
    let world = Arc::new(World::new(Clock::frozen_at(START), Ids::seeded(7), states));
    let id = world.openedx().user_by_username(MIRA).map(User::id).context("was added")?;
    know_everywhere(&mut world.openedx(), id, &world.ids)?;
    // What she did herself: a sign-in that failed, a request for another address, and the last one.
    let mira = client(&world, MIRA)?;
    let browser = client_with(&world, Credentials::csrf("c".repeat(32)))?;
    let wrong = browser
        .login_session_create()
        .body_map(|form| form.email_or_username(EMAIL).password("wrong"))
        .send();
    let wrong = wrong.await.err().context("the password is wrong")?;
    assert_eq!(wrong.status().map(|status| status.as_u16()), Some(400));
    mira.account_update()
        .username(MIRA)
        .body_map(|body| body.email("mira@new.example"))
        .send()
        .await?;
    let person = world.person(MIRA);
    let known = world.residue(&person);
    assert!(known.len() > 50, "she is known everywhere: {known:#?}");
    mira.account_deletion_request()
        .body_map(|form| form.password(Secret::from(PASSWORD)))
        .send()
        .await
        .context("she asks to be deleted")?;
    Ok((world.fork(), person))
}

fn client(world: &Arc<World>, username: &str) -> Result<Client> {
    client_with(world, Credentials::client_credentials(format!("{username}-app"), "secret"))
}

fn client_with(world: &Arc<World>, credentials: Credentials) -> Result<Client> {
    let client = Client::builder("http://lms.test").transport(transport(System::Openedx, world));
    Ok(client.clock(WorldClock(Arc::clone(world))).credentials(credentials).build()?)
}

fn population() -> Result<Lms> {
    let mut lms = Lms::default();
    lms.populate_retirement_states(&STATES)?;
    let limit = Some(RateLimit { calls: 9, per: SignedDuration::from_hours(1) });
    lms.settings.email_change_rate_limit = limit;
    lms.settings.logistration_per_email_ratelimit_rate = limit;
    lms.settings.has_retire_mailings = true;
    for username in [MIRA, TUAN, WORKER] {
        let email =
            if username == MIRA { EMAIL.to_owned() } else { format!("{username}@x.example") };
        let user = User::learner(username).with_email(&email).password(PASSWORD);
        let owner = lms.add(user);
        let client_id = format!("{username}-app");
        lms.add_application(Application::client_credentials(&client_id, "secret", owner));
    }
    let redirect_uri = "https://app.example/callback";
    let worker = lms.user_by_username(WORKER).map(User::id).unwrap_or_default();
    let public = Application::authorization_code("app", "secret", worker, redirect_uri);
    lms.add_application(public);
    lms.add_application(Application::password("people", worker));
    Ok(lms)
}

/// Gives a learner a record of every kind.
pub(crate) fn know_everywhere(lms: &mut Lms, id: UserId, ids: &Ids) -> Result<()> {
    let username = lms.user(id).map(|user| user.username().to_owned()).unwrap_or_default();
    let email = lms.user(id).map(|user| user.email().to_owned()).unwrap_or_default();
    let user = lms.user_mut(id).context("was added")?;
    furnish(user);
    leave_traces(user, &username, &email);
    for (key, value) in [("account_privacy", "all_users"), ("pref-lang", "en")] {
        lms.set_preference(id, key, value);
    }
    lms.issue_access_token(id, Timestamp::MAX, ids);
    lms.sign_in(id, START, ids);
    let redirect_uri = "https://app.example/callback";
    let code = lms.issue_authorization_code("app", id, redirect_uri, &[], START, ids);
    code.ok().context("is registered")?;
    let form = emeritus_mock::openedx::TokenRequest {
        grant_type: Some("password".to_owned()),
        client: emeritus_mock::openedx::ClientProof {
            client_id: Some("people".to_owned()),
            ..Default::default()
        },
        username: Some(username.clone()),
        password: Some(PASSWORD.into()),
        ..Default::default()
    };
    lms.grant(&form, START, ids).ok().context("signs in")?;
    lms.set_profile_image(id, ["1", "2", "3", "4"].map(Bytes::from), START);
    lms.grant_forum_role(id, "course-v1:TideU+Kelp+2026", "Moderator");
    lms.add_message(id, Message::third_party_auth_error(&format!("{username} is unknown there")));
    lms.course_enrollments_allowed.insert((email.clone(), "course-v1:TideU+Kelp+2026".to_owned()));
    lms.unregistered_cohort_assignments.insert((email, "Cohort A".to_owned()));
    Ok(())
}

fn furnish(user: &mut User) {
    user.first_name = "Mira".to_owned();
    user.last_name = "Okafor".to_owned();
    user.verified_name = Some("Mira Adaeze Okafor".to_owned());
    user.recovery_email = Some("mira@home.example".to_owned());
    user.pending_secondary_email = Some("mira@newer.example".to_owned());
    user.pending_name = Some("Mira A. Okafor".to_owned());
    user.pending_name_rationale = "Mira married".to_owned();
    user.has_registration = true;
    user.social_auth = vec!["tpa-saml:mira.o".to_owned()];
    *user = user.clone().enrolled_in("course-v1:TideU+Kelp+2026", "TideU");
    user.certificates = vec![Certificate {
        course_id: "course-v1:TideU+Kelp+2026".to_owned(),
        name: "Mira Okafor".to_owned(),
    }];
    user.org_tags = vec![OrgTag {
        org: "TideU".to_owned(),
        key: "email-optin".to_owned(),
        value: "True".to_owned(),
    }];
    user.set_course_tag("course-v1:TideU+Kelp+2026", "group", "1");
    let photo = (VerificationKind::Photo, VerificationStatus::Approved);
    user.verifications = vec![Verification::new(photo.0, photo.1, START)];
    let joined = user.date_joined;
    let profile = user.profile.get_or_insert_default();
    profile.name = "Mira Okafor".to_owned();
    profile.old_names = vec![OldName {
        name: "Mira Obi".to_owned(),
        reason: "Name change requested through account API by mira_okafor".to_owned(),
        at: joined,
    }];
    profile.old_emails = vec![OldEmail { email: "mira@old.example".to_owned(), at: joined }];
    profile.extended.insert("nickname".to_owned(), json!("Mira"));
    profile.location = "Where Mira lives".to_owned();
    profile.mailing_address = Some("Mira Okafor, 1 Quay Street".to_owned());
    profile.city = Some("Okafor".to_owned());
    profile.bio = Some("I am Mira.".to_owned());
    profile.phone_number = Some("+12075550100".to_owned());
    profile.goals = Some("Finish statistics".to_owned());
    profile.social_links.insert("x".to_owned(), "https://www.x.com/mira".to_owned());
}

fn leave_traces(user: &mut User, username: &str, email: &str) {
    let traces = &mut user.traces;
    traces.entitlement_comments = vec!["Called Mira back.".to_owned()];
    traces.wiki_revision_ips = vec![Some("203.0.113.7".to_owned())];
    traces.manual_enrollment_emails = vec![email.to_owned()];
    traces.credit_requests = vec![CreditRequest {
        username: username.to_owned(),
        parameters: "Mira Okafor, 1 Quay Street".to_owned(),
    }];
    traces.credit_requirement_usernames = vec![username.to_owned()];
    traces.api_access_request = Some(ApiAccessRequest {
        website: "https://mira.example".to_owned(),
        company_address: "Mira Okafor, 1 Quay Street".to_owned(),
        reason: "Mira does research.".to_owned(),
    });
    traces.historical_social_auth = vec!["google-oauth2:mira".to_owned()];
    traces.mailing_list_email = Some(email.to_owned());
    traces.notes = vec!["Mira was here.".to_owned()];
    traces.forum_posts = vec!["Hello, I am Mira.".to_owned()];
    traces.forum_username = Some(username.to_owned());
    traces.proctoring_allowances = vec!["30 minutes more for Mira".to_owned()];
    traces.proctored_attempts =
        vec![ProctoredAttempt { backend: "proctortrack".to_owned(), is_held: true }];
}
