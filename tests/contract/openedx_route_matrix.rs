//! Who comes how far, in one table: every operation against every kind of caller.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use contract_tests::{Answer, Lab, PASSWORD, START, answer};
use emeritus_mock::System;
use emeritus_mock::openedx::{Application, Lms, User};
use reqwest::RequestBuilder;
use serde_json::json;

/// A kind of caller; the columns of the table.
#[derive(Clone, Copy, Debug)]
enum Caller {
    /// Without credentials.
    Anonymous,
    /// Nobody, with the API key of the site.
    ApiKey,
    /// Somebody with a JWT.
    Jwt(&'static str),
    /// Somebody with an opaque token.
    Bearer(&'static str),
    /// Somebody with a session and its CSRF token.
    Session(&'static str),
}

const LEARNER: &str = "mira_okafor";
const WORKER: &str = "RETIREMENT_SERVICE_USER";
/// Has not activated the account.
const SLEEPER: &str = "sleeper";

const CALLERS: [Caller; 15] = [
    Caller::Anonymous,
    Caller::ApiKey,
    Caller::Jwt(LEARNER),
    Caller::Jwt("tuan_v"),
    Caller::Jwt("staff"),
    Caller::Jwt("root"),
    Caller::Jwt(WORKER),
    Caller::Jwt("replacer"),
    Caller::Jwt(SLEEPER),
    Caller::Bearer(LEARNER),
    Caller::Bearer("root"),
    Caller::Bearer(SLEEPER),
    Caller::Session(LEARNER),
    Caller::Session(SLEEPER),
    Caller::Session(WORKER),
];

type Row = [u16; 15];

/// Anybody, known or not.
const fn anybody(ok: u16) -> Row {
    [ok; 15]
}

/// Whoever is signed in, activated or not.
const fn signed_in(ok: u16) -> Row {
    [401, 401, ok, ok, ok, ok, ok, ok, ok, ok, ok, ok, ok, ok, ok]
}

/// Staff and superusers.
const fn staff(ok: u16) -> Row {
    [401, 401, 403, 403, ok, ok, 403, 403, 403, 403, ok, 403, 403, 403, 403]
}

/// The owner of the account alone.
const fn owner(ok: u16) -> Row {
    [401, 401, ok, 403, 403, 403, 403, 403, 403, ok, 403, 403, ok, 403, 403]
}

/// Whoever has an activated account; a JWT does not tell.
const fn activated(ok: u16) -> Row {
    [401, 401, ok, ok, ok, ok, ok, ok, ok, ok, ok, 401, ok, 401, ok]
}

/// The retirement service worker and superusers, by JWT or session.
const fn retirement(ok: u16) -> Row {
    [401, 401, 403, 403, 403, ok, ok, 403, 403, 401, 401, 401, 403, 401, ok]
}

/// The retirement service worker and superusers, by JWT alone.
const fn retirement_by_jwt(ok: u16) -> Row {
    [401, 401, 403, 403, 403, ok, ok, 403, 403, 401, 401, 401, 401, 401, 401]
}

/// Superusers, and staff with a permission that nobody here has.
const fn cancellation(ok: u16) -> Row {
    [401, 401, 403, 403, 403, ok, 403, 403, 403, 401, 401, 401, 403, 401, 403]
}

/// The replacement worker alone, by JWT alone.
const fn replacement_by_jwt(ok: u16) -> Row {
    [401, 401, 403, 403, 403, 403, 403, ok, 403, 401, 401, 401, 401, 401, 401]
}

/// The retirement service worker and superusers, in a plugin that meets nobody with 403.
const fn proctoring(ok: u16) -> Row {
    [403, 403, 403, 403, 403, ok, ok, 403, 403, 403, 403, 403, 403, 403, ok]
}

/// What is sent.
#[derive(Clone, Copy, Debug)]
enum Body {
    None,
    Json(&'static str),
    MergePatch(&'static str),
    Form(&'static [(&'static str, &'static str)]),
}

impl Body {
    fn of(self, request: RequestBuilder) -> RequestBuilder {
        let (media_type, body) = match self {
            Self::None => return request,
            Self::Form(form) => return request.form(form),
            Self::Json(body) => ("application/json", body),
            Self::MergePatch(body) => ("application/merge-patch+json", body),
        };
        request.header("content-type", media_type).body(body)
    }
}

/// Names somebody whom services may act on.
const LEAVER: Body = Body::Json(r#"{"username": "leaver"}"#);

const TOKEN: Body = Body::Form(&[
    ("grant_type", "client_credentials"),
    ("client_id", "mira_okafor-app"),
    ("client_secret", "lab-secret"),
]);

const NEWCOMER: Body = Body::Form(&[
    ("email", "ines@learn.example"),
    ("name", "Ines Prado"),
    ("username", "ines_prado"),
    ("password", "correct horse battery"),
    ("honor_code", "true"),
]);

/// The table: operation, method, path, what is sent, and the status that each caller meets.
fn table() -> Vec<(&'static str, &'static str, &'static str, Body, Row)> {
    const ACCOUNTS: &str = "/api/user/v1/accounts";
    vec![
        ("access_token_create", "POST", "/oauth2/access_token", TOKEN, anybody(200)),
        ("me_get", "GET", "/api/user/v1/me", Body::None, signed_in(200)),
        ("accounts_list", "GET", ACCOUNTS, Body::None, signed_in(200)),
        (
            "accounts_list",
            "GET",
            "/api/user/v1/accounts?username=tuan_v",
            Body::None,
            signed_in(200),
        ),
        (
            "accounts_list",
            "GET",
            "/api/user/v1/accounts?email=tuan_v@learn.example",
            Body::None,
            staff(200),
        ),
        ("accounts_list", "GET", "/api/user/v1/accounts?lms_user_id=1", Body::None, staff(200)),
        ("account_get", "GET", "/api/user/v1/accounts/mira_okafor", Body::None, signed_in(200)),
        (
            "account_update",
            "PATCH",
            "/api/user/v1/accounts/mira_okafor",
            Body::MergePatch("{}"),
            owner(200),
        ),
        (
            "account_deletion_request",
            "POST",
            "/api/user/v1/accounts/deactivate_logout/",
            Body::Form(&[("password", PASSWORD)]),
            activated(204),
        ),
        (
            "registration_v1_get",
            "GET",
            "/api/user/v1/account/registration/",
            Body::None,
            anybody(200),
        ),
        (
            "registration_v1_create",
            "POST",
            "/api/user/v1/account/registration/",
            NEWCOMER,
            anybody(200),
        ),
        (
            "registration_v2_get",
            "GET",
            "/api/user/v2/account/registration/",
            Body::None,
            anybody(200),
        ),
        (
            "registration_v2_create",
            "POST",
            "/api/user/v2/account/registration/",
            NEWCOMER,
            anybody(200),
        ),
        ("registration_v2_create", "POST", "/create_account", NEWCOMER, anybody(200)),
        (
            "registration_validate",
            "POST",
            "/api/user/v1/validation/registration",
            Body::Json("{}"),
            anybody(200),
        ),
        (
            "retirement_queue_list",
            "GET",
            "/api/user/v1/accounts/retirement_queue/?cool_off_days=0&states=PENDING",
            Body::None,
            retirement(200),
        ),
        (
            "retirements_by_status_and_date_list",
            "GET",
            "/api/user/v1/accounts/retirements_by_status_and_date/?start_date=2026-01-01&end_date=2026-01-02&state=PENDING",
            Body::None,
            retirement(200),
        ),
        (
            "retirement_status_get",
            "GET",
            "/api/user/v1/accounts/leaver/retirement_status/",
            Body::None,
            retirement(200),
        ),
        (
            "retirement_status_update",
            "PATCH",
            "/api/user/v1/accounts/update_retirement_status/",
            Body::Json(r#"{"username": "leaver", "new_state": "COMPLETE", "response": ""}"#),
            retirement(204),
        ),
        ("account_retire", "POST", "/api/user/v1/accounts/retire/", LEAVER, retirement(204)),
        (
            "account_retire_misc",
            "POST",
            "/api/user/v1/accounts/retire_misc/",
            LEAVER,
            retirement(204),
        ),
        (
            "account_retire_mailings",
            "POST",
            "/api/user/v1/accounts/retire_mailings/",
            LEAVER,
            retirement(204),
        ),
        (
            "partner_report_queue",
            "PUT",
            "/api/user/v1/accounts/retirement_partner_report/",
            LEAVER,
            retirement(204),
        ),
        (
            "partner_report_take",
            "POST",
            "/api/user/v1/accounts/retirement_partner_report/",
            Body::None,
            retirement(200),
        ),
        (
            "partner_report_cleanup",
            "POST",
            "/api/user/v1/accounts/retirement_partner_report_cleanup/",
            Body::Json("[]"),
            retirement(400),
        ),
        (
            "retirement_cleanup",
            "POST",
            "/api/user/v1/accounts/retirement_cleanup/",
            Body::Json(r#"{"usernames": []}"#),
            retirement(204),
        ),
        (
            "retirement_cancel",
            "POST",
            "/api/user/v1/accounts/cancel_retirement/",
            Body::Json(r#"{"retirement_id": 2}"#),
            cancellation(200),
        ),
        (
            "retirement_bulk_create",
            "POST",
            "/v1/accounts/bulk_retire_users",
            Body::Json(r#"{"usernames": "tuan_v"}"#),
            retirement_by_jwt(200),
        ),
        (
            "forum_retire",
            "POST",
            "/api/discussion/v1/accounts/retire_forum/",
            LEAVER,
            retirement_by_jwt(204),
        ),
        (
            "forum_usernames_replace",
            "POST",
            "/api/discussion/v1/accounts/replace_username",
            Body::Json(r#"{"username_mappings": []}"#),
            replacement_by_jwt(200),
        ),
        ("enrollments_retire", "POST", "/api/enrollment/v1/unenroll/", LEAVER, retirement(204)),
        (
            "enrollments_retire",
            "POST",
            "/api/enrollment/v1/enrollment/unenroll/",
            LEAVER,
            retirement(204),
        ),
        (
            "enrollments_retire",
            "POST",
            "/api/enrollment/v2/enrollment/unenroll/",
            LEAVER,
            retirement(204),
        ),
        ("notes_retire", "POST", "/api/edxnotes/v1/retire_user/", LEAVER, retirement_by_jwt(204)),
        (
            "proctoring_retire",
            "POST",
            "/api/edx_proctoring/v1/retire_user/1/",
            Body::None,
            proctoring(204),
        ),
        (
            "proctoring_backends_retire",
            "POST",
            "/api/edx_proctoring/v1/retire_backend_user/1/",
            Body::None,
            proctoring(200),
        ),
    ]
}

/// A lab with every caller and every optional route, with somebody whom services may act on
/// (retirement 1) and somebody whose retirement is pending (retirement 2).
async fn lab() -> Result<Lab> {
    Ok(Lab::start_with(|lms| {
        lms.settings.enable_bulk_user_retirement = true;
        lms.settings.has_retire_mailings = true;
        lms.settings.edx_api_key = Some("key-of-the-site".into());
        lms.settings.username_replacement_worker = "replacer".to_owned();
        for user in [User::learner("replacer"), User::learner(SLEEPER).inactive()] {
            let username = user.username().to_owned();
            let id = lms.add(user.password(PASSWORD));
            let application = format!("{username}-app");
            lms.add_application(Application::client_credentials(&application, "lab-secret", id));
        }
        for username in ["leaver", "pending"] {
            leave(lms, username);
        }
        let update = json!({"username": "leaver", "new_state": "RETIRING_LMS", "response": ""});
        let update = update.as_object().cloned().unwrap_or_default();
        assert_eq!(lms.move_retirement(&update, START), Ok(()));
    })
    .await?)
}

fn leave(lms: &mut Lms, username: &str) {
    let id = lms.add(User::learner(username).password(PASSWORD));
    assert!(lms.request_deletion(id, START).is_ok());
}

impl Caller {
    /// Gives a request this caller's credentials.
    async fn sign(self, lab: &Lab, request: RequestBuilder) -> Result<RequestBuilder> {
        Ok(match self {
            Self::Anonymous => request,
            Self::ApiKey => request.header("x-edx-api-key", "key-of-the-site"),
            Self::Jwt(name) => {
                request.header("authorization", format!("JWT {}", lab.jwt(name).await?))
            }
            Self::Bearer(name) => request.bearer_auth(lab.bearer(name)),
            Self::Session(name) => {
                let world = lab.world();
                let mut lms = world.openedx();
                let id =
                    lms.user_by_username(name).map(User::id).context("nobody has this name")?;
                let session = lms.sign_in(id, START, &world.ids);
                let (id, token) = (session.id.expose(), session.csrf_token.expose());
                request
                    .header("cookie", format!("sessionid={id}; csrftoken={token}"))
                    .header("x-csrftoken", token)
            }
        })
    }
}

async fn call(lab: &Lab, caller: Caller, method: &str, path: &str, body: Body) -> Result<Answer> {
    let request = body.of(lab.request(System::Openedx, method, path));
    Ok(answer(caller.sign(lab, request).await?).await?)
}

#[tokio::test]
async fn each_caller_meets_the_status_of_the_table() -> Result<()> {
    for (operation, method, path, body, statuses) in table() {
        let mut lab = self::lab().await?;
        for (caller, status) in CALLERS.into_iter().zip(statuses) {
            let answered = call(&lab, caller, method, path, body).await?;
            let case = format!("{caller:?} at {method} {path}: {}", answered.text);
            assert_eq!(answered.status, status, "{case}");
            let entries = lab.world().journal.entries();
            assert_eq!(entries.last().and_then(|entry| entry.operation), Some(operation), "{case}");
            // A refusal changes nothing, so that the next caller meets the same world.
            if status < 400 && method != "GET" {
                lab = self::lab().await?;
            }
        }
    }
    Ok(())
}

#[test]
fn the_table_has_every_operation() {
    let contract = emeritus_mock::contract(System::Openedx).document;
    let paths = contract["paths"].as_object().into_iter().flatten();
    let operations = paths.flat_map(|(_, item)| item.as_object().into_iter().flatten());
    let documented: BTreeSet<_> =
        operations.filter_map(|(_, operation)| operation["operationId"].as_str()).collect();
    let tested: BTreeSet<_> = table().iter().map(|(operation, ..)| *operation).collect();
    assert_eq!(tested, documented);
}
