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

/// Whoever is signed in by JWT or session.
const fn by_default(ok: u16) -> Row {
    [401, 401, ok, ok, ok, ok, ok, ok, ok, 401, 401, 401, ok, 401, ok]
}

/// Whoever is signed in by session, in a view that knows no other way.
const fn in_a_browser(ok: u16) -> Row {
    [403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, ok, ok, ok]
}

/// Whoever holds the API key; who is signed in without it is refused as somebody.
const fn api_key(ok: u16) -> Row {
    [401, ok, 403, 403, 403, 403, 403, 403, 403, 401, 401, 401, 403, 401, 403]
}

/// Staff, of whom superusers are none; others are told `no`.
const fn staff_alone(ok: u16, no: u16) -> Row {
    [401, 401, no, no, ok, no, no, no, no, no, no, no, no, no, no]
}

/// Staff by JWT or session, of whom superusers are none.
const fn staff_by_default(ok: u16) -> Row {
    [401, 401, 403, 403, ok, 403, 403, 403, 403, 401, 401, 401, 403, 401, 403]
}

/// Superusers by JWT or session.
const fn superusers(ok: u16) -> Row {
    [401, 401, 403, 403, 403, ok, 403, 403, 403, 401, 401, 401, 403, 401, 403]
}

/// The replacement worker alone, by JWT or session.
const fn replacement(ok: u16) -> Row {
    [401, 401, 403, 403, 403, 403, 403, ok, 403, 401, 401, 401, 403, 401, 403]
}

/// The owner and staff.
const fn owner_or_staff(ok: u16) -> Row {
    [401, 401, ok, 403, ok, 403, 403, 403, 403, ok, 403, 403, ok, 403, 403]
}

/// The owner and staff, with an activated account.
const fn activated_owner_or_staff(ok: u16) -> Row {
    [401, 401, ok, 403, ok, 403, 403, 403, 403, ok, 403, 401, ok, 401, 403]
}

/// The owner, in a view that does not look at JWTs.
const fn owner_without_jwt(ok: u16) -> Row {
    [401, 401, 401, 401, 401, 401, 401, 401, 401, ok, 403, 403, ok, 403, 403]
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
    [accounts(), around_accounts()].concat()
}

/// Signing in, preferences, pictures and lists.
fn around_accounts() -> Vec<(&'static str, &'static str, &'static str, Body, Row)> {
    const REVOCATION: Body = Body::Form(&[
        ("token", "unknown"),
        ("client_id", "mira_okafor-app"),
        ("client_secret", "lab-secret"),
    ]);
    const SIGN_IN: Body = Body::Form(&[("email_or_username", "tuan_v"), ("password", PASSWORD)]);
    const SIGN_IN_V1: Body =
        Body::Form(&[("email", "tuan_v@learn.example"), ("password", PASSWORD)]);
    const OPT_IN: Body =
        Body::Form(&[("course_id", "course-v1:TideU+Kelp+2026"), ("email_opt_in", "true")]);
    const NAME: Body = Body::Json(r#"{"name": "Somebody Else"}"#);
    const USER: Body = Body::Json(r#"{"username": "new_hire", "email": "new@learn.example"}"#);
    const CHANGE: Body = Body::Json(r#"{"username_or_email": "tuan_v", "name": "Tuan"}"#);
    const ZONE: Body = Body::Json(r#""Asia/Tokyo""#);
    const NOBODY: Body = Body::None;
    vec![
        ("token_revoke", "POST", "/oauth2/revoke_token", REVOCATION, anybody(200)),
        ("login_form_get", "GET", "/api/user/v2/account/login_session/", NOBODY, anybody(200)),
        ("login_form_v1_get", "GET", "/api/user/v1/account/login_session/", NOBODY, anybody(200)),
        (
            "login_session_create",
            "POST",
            "/api/user/v2/account/login_session/",
            SIGN_IN,
            in_a_browser(200),
        ),
        (
            "login_session_v1_create",
            "POST",
            "/api/user/v1/account/login_session/",
            SIGN_IN_V1,
            in_a_browser(200),
        ),
        (
            "login_refresh",
            "POST",
            "/login_refresh",
            NOBODY,
            [401, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401, 200, 200, 200],
        ),
        (
            "account_emails_search",
            "POST",
            "/api/user/v1/accounts/search_emails",
            Body::Json(r#"{"emails": []}"#),
            staff_alone(200, 404),
        ),
        (
            "profile_image_upload",
            "POST",
            "/api/user/v1/accounts/mira_okafor/image",
            NOBODY,
            owner(400),
        ),
        (
            "profile_image_delete",
            "DELETE",
            "/api/user/v1/accounts/mira_okafor/image",
            NOBODY,
            owner(204),
        ),
        (
            "legacy_profile_image_upload",
            "POST",
            "/api/profile_images/v1/mira_okafor/upload",
            NOBODY,
            owner(400),
        ),
        (
            "legacy_profile_image_delete",
            "POST",
            "/api/profile_images/v1/mira_okafor/remove",
            NOBODY,
            owner(204),
        ),
        (
            "profile_image_default_read",
            "GET",
            "/static/images/profiles/default_50.png",
            NOBODY,
            anybody(200),
        ),
        (
            "profile_image_read",
            "GET",
            "/media/profile-images/dc6951509194c3900739bfbda7436bed_50.jpg",
            NOBODY,
            anybody(404),
        ),
        (
            "third_party_auth_error_get",
            "GET",
            "/api/user/v1/accounts/third_party_auth_error/",
            NOBODY,
            in_a_browser(200),
        ),
        (
            "account_deactivate",
            "POST",
            "/api/user/v1/accounts/tuan_v/deactivate/",
            NOBODY,
            superusers(200),
        ),
        ("name_change_create", "POST", "/api/user/v1/accounts/name_change/", NAME, by_default(201)),
        (
            "name_change_confirm",
            "POST",
            "/api/user/v1/accounts/name_change/tuan_v/confirm/",
            NOBODY,
            staff_by_default(404),
        ),
        (
            "usernames_replace",
            "POST",
            "/api/user/v1/accounts/replace_usernames/",
            Body::Json(r#"{"username_mappings": []}"#),
            replacement(200),
        ),
        ("user_create", "POST", "/api/user/v1/modify/", USER, staff_alone(201, 403)),
        ("user_update", "PATCH", "/api/user/v1/modify/", CHANGE, staff_alone(200, 403)),
        (
            "preferences_get",
            "GET",
            "/api/user/v1/preferences/mira_okafor",
            NOBODY,
            owner_or_staff(200),
        ),
        (
            "preferences_update",
            "PATCH",
            "/api/user/v1/preferences/mira_okafor",
            Body::MergePatch(r#"{"time_zone": "Asia/Tokyo"}"#),
            owner(204),
        ),
        (
            "preference_get",
            "GET",
            "/api/user/v1/preferences/mira_okafor/time_zone",
            NOBODY,
            owner_without_jwt(404),
        ),
        (
            "preference_set",
            "PUT",
            "/api/user/v1/preferences/mira_okafor/time_zone",
            ZONE,
            owner_without_jwt(204),
        ),
        (
            "preference_delete",
            "DELETE",
            "/api/user/v1/preferences/mira_okafor/time_zone",
            NOBODY,
            owner_without_jwt(404),
        ),
        ("time_zones_list", "GET", "/api/user/v1/preferences/time_zones/", NOBODY, anybody(200)),
        (
            "email_opt_in_update",
            "POST",
            "/api/user/v1/preferences/email_opt_in/",
            OPT_IN,
            in_a_browser(200),
        ),
        ("api_root_get", "GET", "/api/user/v1/", NOBODY, anybody(200)),
        ("users_list", "GET", "/api/user/v1/users/", NOBODY, api_key(200)),
        ("user_get", "GET", "/api/user/v1/users/1/", NOBODY, api_key(200)),
        ("user_preferences_list", "GET", "/api/user/v1/user_prefs/", NOBODY, api_key(200)),
        ("user_preference_get", "GET", "/api/user/v1/user_prefs/1/", NOBODY, api_key(404)),
        (
            "preference_users_list",
            "GET",
            "/api/user/v1/preferences/time_zone/users/",
            NOBODY,
            api_key(200),
        ),
        (
            "forum_role_users_list",
            "GET",
            "/api/user/v1/forum_roles/Moderator/users/?course_id=course-v1:TideU%2BKelp%2B2026",
            NOBODY,
            api_key(200),
        ),
        (
            "verification_status_get",
            "GET",
            "/api/user/v1/accounts/mira_okafor/verification_status/",
            NOBODY,
            activated_owner_or_staff(404),
        ),
        (
            "verifications_list",
            "GET",
            "/api/user/v1/accounts/mira_okafor/verifications/",
            NOBODY,
            activated_owner_or_staff(404),
        ),
    ]
}

/// Accounts, registration and retirement.
fn accounts() -> Vec<(&'static str, &'static str, &'static str, Body, Row)> {
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
    let mut wrong = Vec::new();
    for (operation, method, path, body, statuses) in table() {
        let mut lab = self::lab().await?;
        for (caller, status) in CALLERS.into_iter().zip(statuses) {
            let answered = call(&lab, caller, method, path, body).await?;
            let case = format!("{caller:?} at {method} {path}: {}", answered.text);
            if answered.status != status {
                wrong.push(format!("{} instead of {status} for {case}", answered.status));
            }
            let entries = lab.world().journal.entries();
            assert_eq!(entries.last().and_then(|entry| entry.operation), Some(operation), "{case}");
            // A refusal changes nothing, so that the next caller meets the same world.
            if status < 400 && method != "GET" {
                lab = self::lab().await?;
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
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
