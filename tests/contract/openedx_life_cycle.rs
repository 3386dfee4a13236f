//! What other routes see of a learner on the way from the request to the end, row by row, and the
//! whole way of one learner through a pipeline. What the retirement tests share stands at the end.

use anyhow::{Context, Result, ensure};
use contract_tests::{Answer, Lab, PASSWORD, STATES, answer};
use emeritus::openedx::Client;
use emeritus::{Error, ResponseValue, Secret};
use emeritus_mock::openedx::{RetirementStatus, Session, User, UserId};
use emeritus_mock::{Secret as MockSecret, System};
use jiff::SignedDuration;
use serde_json::{Value, json};

/// How far a learner has gone.
#[derive(Clone, Copy, Debug)]
enum After {
    DeactivateLogout,
    CancelRetirement,
    Retire,
    CompleteAndCleanup,
}

impl After {
    async fn reach(self, lab: &Lab) -> Result<()> {
        request_deletion(lab, MIRA).await?;
        let worker = lab.openedx(WORKER)?;
        match self {
            Self::DeactivateLogout => {}
            Self::CancelRetirement => {
                let id = row(lab, MIRA)?.id;
                let root = lab.openedx("root")?;
                root.retirement_cancel().body_map(|body| body.retirement_id(id)).send().await?;
            }
            Self::Retire => retire(&worker, MIRA).await?,
            Self::CompleteAndCleanup => {
                retire(&worker, MIRA).await?;
                force(&worker, MIRA, "COMPLETE").await?;
                let names = vec![MIRA.to_owned()];
                worker.retirement_cleanup().body_map(|body| body.usernames(names)).send().await?;
            }
        }
        Ok(())
    }
}

#[tokio::test]
async fn each_stage_shows_on_other_routes_as_the_table_says() -> Result<()> {
    let young = json!([404, retired_account(true, Some(1))]);
    let old = json!([404, retired_account(false, None)]);
    let found = json!([200, null]);
    let pending = json!({"original": "PENDING", "current": "PENDING", "retired": null});
    let retiring = json!({
        "original": "RETIRING_LMS", "current": "RETIRING_LMS", "retired": "RETIRING_LMS",
    });
    let forgotten = json!({"original": null, "current": null, "retired": null});
    for (after, expected) in [
        (
            After::DeactivateLogout,
            json!({
                "old name": {"email": RETIRED_EMAIL, "is_active": true},
                "retired name": null,
                "signs in": [],
                "status by name": pending,
                "old address within two weeks": young,
                "old address later": old,
            }),
        ),
        (
            After::CancelRetirement,
            json!({
                "old name": {"email": EMAIL, "is_active": true},
                "retired name": null,
                "signs in": [],
                "status by name": forgotten,
                "old address within two weeks": found,
                "old address later": found,
            }),
        ),
        (
            After::Retire,
            json!({
                "old name": null,
                "retired name": {"email": RETIRED_EMAIL, "is_active": false},
                "signs in": [],
                "status by name": retiring,
                "old address within two weeks": young,
                "old address later": old,
            }),
        ),
        (
            After::CompleteAndCleanup,
            json!({
                "old name": null,
                "retired name": {"email": RETIRED_EMAIL, "is_active": false},
                "signs in": [],
                "status by name": forgotten,
                "old address within two weeks": old,
                "old address later": old,
            }),
        ),
    ] {
        let lab = Lab::start().await?;
        let id = id_of(&lab, MIRA)?;
        after.reach(&lab).await?;
        assert_eq!(observe(&lab, id).await?, expected, "after {after:?}");
    }
    Ok(())
}

/// What other routes show of a learner who asked to be deleted when the lab started: the columns
/// of the table.
async fn observe(lab: &Lab, id: UserId) -> Result<Value> {
    let (staff, worker) = (lab.openedx("staff")?, lab.openedx(WORKER)?);
    let current = lab.world().openedx().user(id).map(|user| user.username().to_owned());
    let current = current.context("users are never deleted")?;
    let mut doors = Vec::new();
    for name in [MIRA, EMAIL, RETIRED_NAME, RETIRED_EMAIL] {
        if signs_in(lab, name, PASSWORD).await? {
            doors.push(name);
        }
    }
    let mut seen = json!({
        "old name": account(&staff, MIRA).await?,
        "retired name": account(&staff, RETIRED_NAME).await?,
        "signs in": doors,
        "status by name": {
            "original": status(&worker, MIRA).await?,
            "current": status(&worker, &current).await?,
            "retired": status(&worker, RETIRED_NAME).await?,
        },
    });
    lab.advance(FORTNIGHT - SignedDuration::from_secs(1));
    seen["old address within two weeks"] = by_email(lab).await?;
    lab.advance(SignedDuration::from_secs(2));
    seen["old address later"] = by_email(lab).await?;
    Ok(seen)
}

fn retired_account(can_cancel_retirement: bool, retirement_id: Option<u64>) -> Value {
    json!({
        "error_msg": "This email is associated to a retired account.",
        "can_cancel_retirement": can_cancel_retirement,
        "retirement_id": retirement_id,
    })
}

#[tokio::test]
async fn after_cancelling_a_new_password_opens_the_account_again() -> Result<()> {
    let lab = Lab::start().await?;
    After::CancelRetirement.reach(&lab).await?;
    let id = id_of(&lab, MIRA)?;
    if let Some(mira) = lab.world().openedx().user_mut(id) {
        mira.password = Some(MockSecret::from("rock-pools"));
    }
    assert!(signs_in(&lab, MIRA, "rock-pools").await?);
    assert!(signs_in(&lab, EMAIL, "rock-pools").await?);
    Ok(())
}

#[tokio::test]
async fn before_the_request_nothing_is_retired() -> Result<()> {
    let lab = Lab::start().await?;
    let staff = lab.openedx("staff")?;
    assert_eq!(account(&staff, MIRA).await?, json!({"email": EMAIL, "is_active": true}));
    assert_eq!(by_email(&lab).await?, json!([200, null]));
    assert!(signs_in(&lab, MIRA, PASSWORD).await?);
    assert_eq!(status(&lab.openedx(WORKER)?, MIRA).await?, Value::Null);
    Ok(())
}

/// The pipeline of upstream's example configuration: start state, end state, operation.
const PIPELINE: [(&str, &str, &str); 5] = [
    ("RETIRING_FORUMS", "FORUMS_COMPLETE", "forum_retire"),
    ("RETIRING_ENROLLMENTS", "ENROLLMENTS_COMPLETE", "enrollments_retire"),
    ("RETIRING_NOTES", "NOTES_COMPLETE", "notes_retire"),
    ("RETIRING_LMS_MISC", "LMS_MISC_COMPLETE", "account_retire_misc"),
    ("RETIRING_LMS", "LMS_COMPLETE", "account_retire"),
];

#[tokio::test]
async fn a_pipeline_of_five_stages_takes_eighteen_calls_and_logs_eleven_moves() -> Result<()> {
    let lab = Lab::start().await?;
    request_deletion(&lab, MIRA).await?;
    lab.advance(SignedDuration::from_hours(8 * 24));
    let before = lab.world().journal.entries().len();

    let worker = lab.openedx(WORKER)?;
    let ends = PIPELINE.iter().map(|(_, end, _)| *end);
    let due: Vec<String> = ["PENDING"].into_iter().chain(ends).map(str::to_owned).collect();
    let queue = worker.retirement_queue_list().cool_off_days(7_u32).states(due).limit(200_u32);
    let queue = queue.send().await?;
    let [learner] = queue.as_slice() else { anyhow::bail!("one learner is due: {queue:?}") };
    let learner = learner.original_username.as_str();
    let entry = worker.retirement_status_get().username(learner).send().await?;
    assert_eq!(entry.current_state.state_name, "PENDING");
    for (start, end, operation) in PIPELINE {
        advance_to(&worker, learner, start, &format!("Starting: {start}")).await?;
        act(&worker, learner, operation).await?;
        advance_to(&worker, learner, end, &format!("Ending: {end} with response:\n204")).await?;
    }
    advance_to(&worker, learner, "COMPLETE", "Learner retirement complete.").await?;

    let calls = lab.world().journal.entries().split_off(before);
    let mut calls = calls.iter().filter_map(|call| call.operation).collect::<Vec<_>>();
    calls.retain(|operation| *operation != "access_token_create");
    let mut expected = vec!["retirement_queue_list", "retirement_status_get"];
    for (_, _, operation) in PIPELINE {
        expected.extend(["retirement_status_update", operation, "retirement_status_update"]);
    }
    expected.push("retirement_status_update");
    assert_eq!(calls, expected);
    assert_eq!(calls.len(), 18);

    let row = row(&lab, learner)?;
    assert_eq!(row.current_state.name, "COMPLETE");
    assert_eq!(row.responses.matches("\n Moved from ").count(), 11);
    assert_eq!(row.responses, expected_log());
    assert_eq!(account(&lab.openedx("staff")?, MIRA).await?, Value::Null);
    Ok(())
}

#[tokio::test]
async fn a_learner_who_failed_is_rewound_by_force_and_resumed() -> Result<()> {
    let lab = Lab::start().await?;
    request_deletion(&lab, MIRA).await?;
    lab.advance(SignedDuration::from_secs(1));
    let worker = lab.openedx(WORKER)?;
    advance_to(&worker, MIRA, "RETIRING_NOTES", "Starting: RETIRING_NOTES").await?;
    advance_to(&worker, MIRA, "ERRORED", "the notes service is down").await?;
    assert!(act(&worker, MIRA, "notes_retire").await.is_err());
    let entry = worker.retirement_status_get().username(MIRA).send().await?;
    let rewound = &entry.last_state.state_name;
    assert_eq!(rewound, "RETIRING_NOTES");
    force(&worker, MIRA, rewound).await?;
    act(&worker, MIRA, "notes_retire").await?;
    advance_to(&worker, MIRA, "NOTES_COMPLETE", "Ending: NOTES_COMPLETE").await?;
    // Whoever stands at the end of a stage is due again.
    let queue = worker.retirement_queue_list().cool_off_days(0_u32);
    let queue = queue.states(vec!["PENDING".to_owned(), "NOTES_COMPLETE".to_owned()]);
    assert_eq!(queue.send().await?.len(), 1);
    Ok(())
}

fn expected_log() -> String {
    let mut log = "Created in state PENDING (step 1) by create_retirement".to_owned();
    let mut current = "PENDING";
    let moves = PIPELINE.into_iter().flat_map(|(start, end, _)| {
        [(start, format!("Starting: {start}")), (end, format!("Ending: {end} with response:\n204"))]
    });
    let last = ("COMPLETE", "Learner retirement complete.".to_owned());
    for (state, response) in moves.chain([last]) {
        log += &format!("\n Moved from {} to {}:\n{response}\n", printed(current), printed(state));
        current = state;
    }
    log
}

async fn advance_to(worker: &Client, learner: &str, state: &str, response: &str) -> Result<()> {
    worker
        .retirement_status_update()
        .body_map(|change| change.username(learner).new_state(state).response(response))
        .send()
        .await
        .with_context(|| format!("moving {learner} to {state}"))?;
    Ok(())
}

/// What staff see of an account; null where there is none.
async fn account(staff: &Client, username: &str) -> Result<Value> {
    match staff.account_get().username(username).send().await {
        Ok(account) => Ok(json!({"email": account.email, "is_active": account.is_active})),
        Err(error) if told::<()>(Err(error.clone())) == (404, Value::Null) => Ok(Value::Null),
        Err(error) => Err(error.into()),
    }
}

/// What staff are told when they look for the learner's old address.
async fn by_email(lab: &Lab) -> Result<Value> {
    let staff = lab.openedx("staff")?;
    Ok(json!(told(staff.accounts_list().email(EMAIL.to_owned()).send().await)))
}

/// The state of a retirement; null where there is none.
async fn status(worker: &Client, username: &str) -> Result<Value> {
    match worker.retirement_status_get().username(username).send().await {
        Ok(entry) => Ok(json!(entry.current_state.state_name)),
        Err(error) if told::<()>(Err(error.clone())) == (404, Value::Null) => Ok(Value::Null),
        Err(error) => Err(error.into()),
    }
}

async fn signs_in(lab: &Lab, name: &str, password: &str) -> Result<bool> {
    let anonymous = lab.openedx_anonymous()?;
    let granted = anonymous
        .access_token_create()
        .body_map(|form| {
            form.grant_type("password")
                .client_id("people")
                .username(name.to_owned())
                .password(Secret::from(password))
        })
        .send()
        .await;
    let wrong = json!({
        "error": "invalid_grant",
        "error_description": "Invalid credentials given.",
    });
    let (status, body) = told(granted);
    ensure!(status == 200 || (status, &body) == (400, &wrong), "{status} {body}");
    Ok(status == 200)
}

const FORTNIGHT: SignedDuration = SignedDuration::from_hours(14 * 24);

// What the tests of retirement share.

/// The learner who is retired, with the names that the reference computes for her.
pub(crate) const MIRA: &str = "mira_okafor";
pub(crate) const EMAIL: &str = "mira.okafor@learn.example";
pub(crate) const RETIRED_NAME: &str = "retired__user_4c7ec67d90cceacfa8202fa543f56b709bb7e2fb";
pub(crate) const RETIRED_EMAIL: &str =
    "retired__user_d3509f547a6e6902a81c83fae00286cdbf485ea4@retired.invalid";

/// The learner who stands by.
pub(crate) const TUAN: &str = "tuan_v";

/// The retirement service worker.
pub(crate) const WORKER: &str = "RETIREMENT_SERVICE_USER";

/// The learner asks to be deleted.
pub(crate) async fn request_deletion(lab: &Lab, learner: &str) -> Result<()> {
    let request = lab.openedx(learner)?.account_deletion_request().body_map(proof).send().await;
    request.with_context(|| format!("{learner} asks to be deleted"))?;
    Ok(())
}

/// The form of a learner who asks to be deleted.
pub(crate) fn proof(
    form: emeritus::openedx::types::builder::DeletionRequest,
) -> emeritus::openedx::types::builder::DeletionRequest {
    form.password(Secret::from(PASSWORD))
}

/// Moves a learner to any state.
pub(crate) async fn force(worker: &Client, learner: &str, state: &str) -> Result<()> {
    worker
        .retirement_status_update()
        .body_map(|change| change.username(learner).new_state(state).response("").force(true))
        .send()
        .await
        .with_context(|| format!("forcing {learner} to {state}"))?;
    Ok(())
}

/// Wipes the core of a learner's account.
pub(crate) async fn retire(worker: &Client, learner: &str) -> Result<()> {
    force(worker, learner, "RETIRING_LMS").await?;
    act(worker, learner, "account_retire").await.context("retire")?;
    Ok(())
}

/// The actions of the pipeline, by operation id; each names a learner and is guarded.
pub(crate) const ACTIONS: [&str; 6] = [
    "account_retire",
    "account_retire_misc",
    "partner_report_queue",
    "forum_retire",
    "enrollments_retire",
    "notes_retire",
];

/// Does one of [`ACTIONS`] to a learner and returns the status of the success.
pub(crate) async fn act(worker: &Client, learner: &str, action: &str) -> Result<u16, Error> {
    let named = |body: emeritus::openedx::types::builder::LearnerName| body.username(learner);
    let status = match action {
        "account_retire" => worker.account_retire().body_map(named).send().await?.status(),
        "account_retire_misc" => {
            worker.account_retire_misc().body_map(named).send().await?.status()
        }
        "partner_report_queue" => {
            worker.partner_report_queue().body_map(named).send().await?.status()
        }
        "forum_retire" => worker.forum_retire().body_map(named).send().await?.status(),
        "notes_retire" => worker.notes_retire().body_map(named).send().await?.status(),
        "enrollments_retire" => worker.enrollments_retire().body_map(named).send().await?.status(),
        unknown => unreachable!("{unknown} is no action"),
    };
    Ok(status.as_u16())
}

/// The status of an answer, and of a refusal its body too.
pub(crate) fn told<T>(result: Result<ResponseValue<T>, Error>) -> (u16, Value) {
    match result {
        Ok(success) => (success.status().as_u16(), Value::Null),
        Err(error) => {
            let content_type = error.headers().get("content-type");
            let content_type = content_type.and_then(|value| value.to_str().ok());
            let text = String::from_utf8_lossy(error.body());
            let status = error.status().map_or(0, |status| status.as_u16());
            (status, body(content_type.unwrap_or_default(), &text))
        }
    }
}

/// Sends `body` as JSON, as `caller`: for what the SDK would not send.
pub(crate) async fn send(
    lab: &Lab,
    caller: &str,
    (method, path): (&str, &str),
    body: &Value,
) -> Result<(u16, Value)> {
    let request = lab.request(System::Openedx, method, path).json(body);
    Ok(heard(&answer(request.header("Authorization", jwt(lab, caller).await?)).await?))
}

/// Sends no body, as `caller`: for what the SDK would not send.
pub(crate) async fn fetch(
    lab: &Lab,
    caller: &str,
    (method, path): (&str, &str),
) -> Result<(u16, Value)> {
    let request = lab.request(System::Openedx, method, path);
    Ok(heard(&answer(request.header("Authorization", jwt(lab, caller).await?)).await?))
}

/// The `Authorization` header of `caller`.
pub(crate) async fn jwt(lab: &Lab, caller: &str) -> Result<String> {
    Ok(format!("JWT {}", lab.jwt(caller).await?))
}

/// Signs a user in with a browser.
pub(crate) fn sign_in(lab: &Lab, username: &str) -> Result<Session> {
    let (id, now) = (id_of(lab, username)?, lab.world().clock.now());
    Ok(lab.world().openedx().sign_in(id, now, &lab.world().ids))
}

/// Begins a request of a browser.
pub(crate) fn in_session(
    lab: &Lab,
    session: &Session,
    (method, path): (&str, &str),
) -> reqwest::RequestBuilder {
    let (id, csrf_token) = (session.id.expose(), session.csrf_token.expose());
    let request = lab.request(System::Openedx, method, path);
    let request = request.header("Cookie", format!("sessionid={id}; csrftoken={csrf_token}"));
    request.header("X-CSRFToken", csrf_token)
}

/// The status and the body of an answer.
pub(crate) fn heard(answer: &Answer) -> (u16, Value) {
    (answer.status, body(&answer.content_type, &answer.text))
}

/// A body as JSON; null where it is blank, [`page`] where it is one.
fn body(content_type: &str, text: &str) -> Value {
    if content_type.starts_with("text/html") {
        return page();
    }
    match text {
        "" => Value::Null,
        text => serde_json::from_str(text).unwrap_or_else(|_| json!({"not JSON": text})),
    }
}

/// A page of HTML, whatever it says.
pub(crate) fn page() -> Value {
    json!({"a page": "of HTML"})
}

/// An exception that no view handles.
pub(crate) fn unhandled() -> (u16, Value) {
    (500, page())
}

/// What every permission class says.
pub(crate) fn forbidden() -> (u16, Value) {
    (403, json!({"detail": "You do not have permission to perform this action."}))
}

/// What callers without credentials are told.
pub(crate) fn anonymous() -> (u16, Value) {
    (401, json!({"detail": "Authentication credentials were not provided."}))
}

/// What is said where a body has to name a learner and does not.
pub(crate) fn unspecified() -> (u16, Value) {
    (404, json!({"message": "The user was not specified."}))
}

/// The retirement of `learner`, by the original name.
pub(crate) fn row(lab: &Lab, learner: &str) -> Result<RetirementStatus> {
    let row = lab.world().openedx().retirement_by_original_username(learner).cloned();
    row.with_context(|| format!("{learner} is being retired"))
}

/// The primary key of a user, by the current name.
pub(crate) fn id_of(lab: &Lab, username: &str) -> Result<UserId> {
    let id = lab.world().openedx().user_by_username(username).map(User::id);
    id.with_context(|| format!("there is a user {username}"))
}

/// A state of the lab as the LMS prints it.
pub(crate) fn printed(state: &str) -> String {
    let position = STATES.iter().position(|known| *known == state).unwrap_or_default();
    format!("{state} (step {})", 1 + 10 * position)
}
