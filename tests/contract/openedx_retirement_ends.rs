//! The ends of a retirement (cleaned up, cancelled, begun in bulk), and who may reach the routes of
//! the retirement at all.

use anyhow::{Context, Result, anyhow};
use contract_tests::{Lab, PASSWORD, START, STATES, answer};
use emeritus::openedx::Client;
use emeritus::{Error, Secret};
use emeritus_mock::openedx::{Lms, User};
use emeritus_mock::{Secret as MockSecret, System};
use serde_json::{Value, json};

use crate::openedx_life_cycle::{
    ACTIONS, EMAIL, MIRA, RETIRED_EMAIL, TUAN, WORKER, act, anonymous, fetch, forbidden, force,
    heard, id_of, in_session, jwt, page, request_deletion, retire, row, send, sign_in, told,
    unhandled,
};

const CLEANUP: (&str, &str) = ("POST", "/api/user/v1/accounts/retirement_cleanup/");
const CANCEL: (&str, &str) = ("POST", "/api/user/v1/accounts/cancel_retirement/");
const BULK: (&str, &str) = ("POST", "/v1/accounts/bulk_retire_users");

// Cleanup.

#[tokio::test]
async fn cleaning_up_forgets_the_retirements_and_never_the_users() -> Result<()> {
    let lab = Lab::start().await?;
    let worker = lab.openedx(WORKER)?;
    let (mira, tuan) = (id_of(&lab, MIRA)?, id_of(&lab, TUAN)?);
    for learner in [MIRA, TUAN] {
        complete(&lab, &worker, learner).await?;
    }
    let before = lab.world().openedx().user(mira).cloned();
    let cleanup = worker.retirement_cleanup().body_map(|body| {
        body.usernames(vec![MIRA.to_owned()])
            .redacted_username("gone".to_owned())
            .redacted_email("gone@invalid".to_owned())
            .redacted_name("Gone".to_owned())
    });
    assert_eq!(told(cleanup.send().await), (204, Value::Null));
    assert_eq!(rows(&lab), [TUAN]);
    assert_eq!(clean_up(&worker, &[TUAN]).await, (204, Value::Null), "with the default redaction");
    assert_eq!(rows(&lab), [""; 0]);
    let lms = lab.world().openedx();
    assert_eq!(lms.user(mira).cloned(), before);
    assert!(lms.has_requested_retirement(mira) && lms.has_requested_retirement(tuan));
    Ok(())
}

#[tokio::test]
async fn many_are_cleaned_up_at_once_or_none() -> Result<()> {
    let lab = Lab::start().await?;
    let worker = lab.openedx(WORKER)?;
    complete(&lab, &worker, MIRA).await?;
    request_deletion(&lab, TUAN).await?;
    let not_all = (400, json!("Not all usernames exist in the COMPLETE state."));
    for usernames in
        [&[MIRA, "nobody"][..], &[MIRA, MIRA], &[MIRA, TUAN], &["nobody"], &["Mira_Okafor"], &[""]]
    {
        assert_eq!(clean_up(&worker, usernames).await, not_all, "{usernames:?}");
        assert_eq!(rows(&lab), [MIRA, TUAN], "{usernames:?}");
    }
    assert_eq!(clean_up(&worker, &[]).await, (204, Value::Null));
    assert_eq!(rows(&lab), [MIRA, TUAN]);
    force(&worker, TUAN, "COMPLETE").await?;
    assert_eq!(clean_up(&worker, &[TUAN, MIRA]).await, (204, Value::Null));
    assert_eq!(rows(&lab), [""; 0]);
    assert_eq!(clean_up(&worker, &[MIRA]).await, not_all, "a second time");
    Ok(())
}

#[tokio::test]
async fn only_complete_retirements_are_cleaned_up() -> Result<()> {
    let lab = Lab::start().await?;
    let worker = lab.openedx(WORKER)?;
    request_deletion(&lab, MIRA).await?;
    for state in STATES.into_iter().filter(|state| *state != "COMPLETE") {
        force(&worker, MIRA, state).await?;
        let answer = clean_up(&worker, &[MIRA]).await;
        let expected = (400, json!("Not all usernames exist in the COMPLETE state."));
        assert_eq!(answer, expected, "{state}");
    }
    assert_eq!(rows(&lab), [MIRA]);
    Ok(())
}

#[tokio::test]
async fn a_cleanup_needs_an_array_of_user_names() -> Result<()> {
    let lab = Lab::start().await?;
    let no_array = (400, json!("Usernames should be an array."));
    let missing = (500, json!("'usernames'"));
    for (body, expected) in [
        (json!({"usernames": MIRA}), no_array.clone()),
        (json!({"usernames": {"mira_okafor": true}}), no_array.clone()),
        (json!({"usernames": null}), no_array.clone()),
        (json!({"usernames": 7}), no_array),
        (json!({}), missing.clone()),
        (json!({"username": MIRA, "redacted_name": "Gone"}), missing),
        (json!({"usernames": []}), (204, Value::Null)),
    ] {
        assert_eq!(send(&lab, WORKER, CLEANUP, &body).await?, expected, "{body}");
    }
    Ok(())
}

#[tokio::test]
async fn whoever_was_cleaned_up_cannot_be_retired_again() -> Result<()> {
    let lab = Lab::start().await?;
    let worker = lab.openedx(WORKER)?;
    request_deletion(&lab, MIRA).await?;
    force(&worker, MIRA, "COMPLETE").await?;
    assert_eq!(clean_up(&worker, &[MIRA]).await, (204, Value::Null));
    reset_password(&mut lab.world().openedx());
    let mira = lab.openedx_bearer(MIRA)?;
    let again = mira.account_deletion_request();
    let again = again.body_map(|form| form.password(Secret::from(PASSWORD))).send().await;
    let text = "User mira_okafor already has a retirement request row!";
    assert_eq!(told(again), (500, json!(text)));
    Ok(())
}

// Cancellation.

#[tokio::test]
async fn cancelling_restores_the_address_and_nothing_else() -> Result<()> {
    let lab = Lab::start_with(|lms| {
        let mira = lms.user_by_username(MIRA).map(User::id);
        if let Some(mira) = mira.and_then(|id| lms.user_mut(id)) {
            mira.social_auth = vec!["google-oauth2:mira".to_owned()];
        }
    })
    .await?;
    let bearer = lab.openedx_bearer(MIRA)?;
    let id = id_of(&lab, MIRA)?;
    request_deletion(&lab, MIRA).await?;
    let retirement = row(&lab, MIRA)?.id;
    let root = lab.openedx("root")?;
    let answer = root.retirement_cancel().body_map(|body| body.retirement_id(retirement));
    let answer = answer.send().await?;
    assert_eq!((answer.status().as_u16(), answer.success), (200, true));

    assert_eq!(rows(&lab), [""; 0]);
    assert!(!lab.world().openedx().has_requested_retirement(id));
    let mira = lab.world().openedx().user(id).cloned().context("she is still there")?;
    assert_eq!((mira.username(), mira.email(), mira.is_active), (MIRA, EMAIL, true));
    let password = mira.password.as_ref().context("the password is usable, though unknown")?;
    assert_eq!(password.expose().chars().count(), 25);
    assert_ne!(password.expose(), PASSWORD);
    assert!(mira.social_auth.is_empty());
    assert!(bearer.me_get().send().await.is_err_and(|error| error.is_unauthorized()));
    Ok(())
}

#[tokio::test]
async fn two_cancelled_accounts_do_not_share_their_new_password() -> Result<()> {
    let lab = Lab::start().await?;
    let root = lab.openedx("root")?;
    let mut passwords = Vec::new();
    for learner in [MIRA, TUAN] {
        request_deletion(&lab, learner).await?;
        assert_eq!(cancel(&root, row(&lab, learner)?.id).await, (200, Value::Null));
        let lms = lab.world().openedx();
        passwords.push(lms.user_by_username(learner).and_then(|user| user.password.clone()));
    }
    assert!(passwords.iter().all(Option::is_some));
    assert_ne!(passwords[0], passwords[1]);
    Ok(())
}

#[tokio::test]
async fn a_retirement_can_be_cancelled_while_it_is_pending_only() -> Result<()> {
    let lab = Lab::start().await?;
    let (worker, root) = (lab.openedx(WORKER)?, lab.openedx("root")?);
    request_deletion(&lab, MIRA).await?;
    let id = row(&lab, MIRA)?.id;
    for state in STATES.into_iter().filter(|state| *state != "PENDING") {
        force(&worker, MIRA, state).await?;
        let text = format!(
            "Retirement requests can only be cancelled for users in the PENDING state. \
             Current request state for 'mira_okafor': {state}"
        );
        assert_eq!(cancel(&root, id).await, (400, json!({"message": text})), "{state}");
    }
    assert_eq!(rows(&lab), [MIRA]);
    // The text names the learner as before the wipe.
    retire(&worker, MIRA).await?;
    let (status, body) = cancel(&root, id).await;
    let message = body["message"].as_str().context("a message")?;
    assert!(status == 400 && message.ends_with("'mira_okafor': RETIRING_LMS"), "{message}");
    force(&worker, MIRA, "PENDING").await?;
    assert_eq!(cancel(&root, id).await, (200, Value::Null));
    Ok(())
}

#[tokio::test]
async fn a_cancellation_names_an_existing_retirement_by_its_id() -> Result<()> {
    let lab = Lab::start().await?;
    // The database takes texts of digits for numbers.
    lab.forgive_requests(&["/retirement_id"]);
    request_deletion(&lab, MIRA).await?;
    let unspecified = (400, json!({"message": "retirement_id must be specified."}));
    let unknown = (400, json!({"message": "Retirement does not exist!"}));
    for (body, expected) in [
        (json!({}), unspecified.clone()),
        (json!({"id": 1}), unspecified),
        (json!({"retirement_id": 57}), unknown.clone()),
        (json!({"retirement_id": 0}), unknown.clone()),
        (json!({"retirement_id": -1}), unknown.clone()),
        (json!({"retirement_id": "57"}), unknown),
        (json!({"retirement_id": "soon"}), unhandled()),
        (json!({"retirement_id": ""}), unhandled()),
        (json!({"retirement_id": MIRA}), unhandled()),
    ] {
        assert_eq!(send(&lab, "root", CANCEL, &body).await?, expected, "{body}");
        assert_eq!(rows(&lab), [MIRA], "{body}");
    }
    let body = json!({"retirement_id": "1"});
    assert_eq!(send(&lab, "root", CANCEL, &body).await?, (200, json!({"success": true})));
    Ok(())
}

#[tokio::test]
async fn a_cancellation_may_be_a_form() -> Result<()> {
    let lab = Lab::start().await?;
    request_deletion(&lab, MIRA).await?;
    for (form, expected) in [
        ("", (400, json!({"message": "retirement_id must be specified."}))),
        ("retirement_id=57", (400, json!({"message": "Retirement does not exist!"}))),
        ("retirement_id=soon", unhandled()),
        ("retirement_id=1", (200, json!({"success": true}))),
    ] {
        assert_eq!(send_form(&lab, "root", CANCEL, form).await?, expected, "{form}");
    }
    assert_eq!(rows(&lab), [""; 0]);
    Ok(())
}

#[tokio::test]
async fn superusers_and_staff_with_the_permission_may_cancel() -> Result<()> {
    let lab = Lab::start_with(|lms| {
        lms.add(User::learner("leaving"));
        let mut support = User::learner("support").staff();
        support.may_change_retirement_status = true;
        add_caller(lms, support);
        let tuan = lms.user_by_username(TUAN).map(User::id);
        if let Some(tuan) = tuan.and_then(|id| lms.user_mut(id)) {
            tuan.may_change_retirement_status = true;
        }
    })
    .await?;
    let leaving = id_of(&lab, "leaving")?;
    let cancelled = (200, Value::Null);
    for (caller, expected) in [
        ("nobody", anonymous()),
        ("with a Bearer token", anonymous()),
        (MIRA, forbidden()),
        // Has the permission, but is no staff.
        (TUAN, forbidden()),
        ("staff", forbidden()),
        (WORKER, forbidden()),
        ("support", cancelled.clone()),
        ("root", cancelled),
    ] {
        let known = lab.world().openedx().retirement_of(leaving).map(|row| row.id);
        let retirement = known.map_or_else(|| begin(&lab, "leaving"), Ok)?;
        let answer = cancel(&caller_of(&lab, caller)?, retirement).await;
        assert_eq!(answer, expected, "{caller}");
        let remains = lab.world().openedx().retirement_of(leaving).is_some();
        assert_eq!(remains, answer.0 != 200, "{caller}");
    }
    Ok(())
}

// Bulk retirement.

#[tokio::test]
async fn by_default_there_is_no_bulk_retirement_for_anybody() -> Result<()> {
    let lab = Lab::start().await?;
    for caller in ["nobody", MIRA, "staff", WORKER, "root", "with a Bearer token"] {
        assert_eq!(bulk(&caller_of(&lab, caller)?, MIRA).await, (404, page()), "{caller}");
    }
    assert_eq!(rows(&lab), [""; 0]);
    Ok(())
}

#[tokio::test]
async fn bulk_retirement_begins_each_retirement_that_it_can() -> Result<()> {
    for (usernames, successful, failed) in [
        (json!("mira_okafor"), json!([MIRA]), json!([])),
        (json!("mira_okafor, tuan_v"), json!([MIRA, TUAN]), json!([])),
        (json!("  tuan_v ,mira_okafor\t"), json!([MIRA, TUAN]), json!([])),
        (json!("zoe,nobody,mira_okafor,Tuan_V"), json!([MIRA]), json!(["zoe", "nobody", "Tuan_V"])),
        (json!("leaving,mira_okafor"), json!([MIRA]), json!(["leaving"])),
        (json!("leaving,nobody"), json!([]), json!(["leaving", "nobody"])),
        (json!(""), json!([]), json!([])),
        (json!(null), json!([]), json!([])),
    ] {
        let lab = bulk_lab().await?;
        // The view takes a list for its text as Python prints it.
        lab.forgive_requests(&["/usernames"]);
        let answer = send(&lab, WORKER, BULK, &json!({"usernames": usernames})).await?;
        let expected = json!({
            "successful_user_retirements": successful, "failed_user_retirements": failed,
        });
        assert_eq!(answer, (200, expected), "{usernames}");
        let begun: Vec<_> = rows(&lab).into_iter().filter(|name| name != "leaving").collect();
        let mut begun = json!(begun);
        begun.as_array_mut().context("a list")?.sort_by_key(ToString::to_string);
        assert_eq!(begun, successful, "{usernames}");
    }
    Ok(())
}

#[tokio::test]
async fn user_names_that_are_no_text_are_an_exception_that_nobody_handles() -> Result<()> {
    let lab = bulk_lab().await?;
    for body in [json!({"usernames": 5}), json!({"usernames": [MIRA]}), json!([MIRA])] {
        let (status, _) = send(&lab, WORKER, BULK, &body).await?;
        assert_eq!(status, 500, "{body}");
    }
    assert_eq!(rows(&lab).len(), 1, "nobody was added");
    Ok(())
}

#[tokio::test]
async fn whoever_is_named_twice_in_a_bulk_retirement_counts_as_failed() -> Result<()> {
    let lab = bulk_lab().await?;
    let usernames = json!({"usernames": "mira_okafor,tuan_v,mira_okafor"});
    let expected = json!({
        "successful_user_retirements": [TUAN], "failed_user_retirements": [MIRA],
    });
    assert_eq!(send(&lab, WORKER, BULK, &usernames).await?, (200, expected));
    assert!(rows(&lab).iter().any(|name| name == MIRA), "her retirement began all the same");
    Ok(())
}

#[tokio::test]
async fn a_bulk_retirement_of_nobody_is_an_empty_one() -> Result<()> {
    let lab = bulk_lab().await?;
    let nobody = json!({"successful_user_retirements": [], "failed_user_retirements": []});
    for body in [json!({}), json!({"username": MIRA})] {
        assert_eq!(send(&lab, WORKER, BULK, &body).await?, (200, nobody.clone()), "{body}");
    }
    assert_eq!(rows(&lab), ["leaving"]);
    Ok(())
}

#[tokio::test]
async fn bulk_retirement_does_what_a_request_does_but_sends_no_mail() -> Result<()> {
    let (asked, in_bulk) = (bulk_lab().await?, bulk_lab().await?);
    let bearer = in_bulk.openedx_bearer(MIRA)?;
    request_deletion(&asked, MIRA).await?;
    let worker = in_bulk.openedx(WORKER)?;
    let answer = worker.retirement_bulk_create();
    let answer = answer.body_map(|body| body.usernames(MIRA.to_owned())).send().await?;
    assert_eq!(answer.successful_user_retirements, [MIRA]);
    assert_eq!(row(&in_bulk, MIRA)?, row(&asked, MIRA)?);
    let id = id_of(&in_bulk, MIRA)?;
    let user = in_bulk.world().openedx().user(id).cloned();
    assert_eq!(user, asked.world().openedx().user(id).cloned());
    assert_eq!(user.as_ref().map(User::email), Some(RETIRED_EMAIL));
    assert!(in_bulk.world().openedx().has_requested_retirement(id));
    assert!(bearer.me_get().send().await.is_err_and(|error| error.is_unauthorized()));
    assert!(in_bulk.world().openedx().outbox.is_empty());
    assert_eq!(asked.world().openedx().outbox.len(), 1);
    Ok(())
}

#[tokio::test]
async fn bulk_retirement_has_neither_the_prefix_of_its_siblings_nor_a_slash() -> Result<()> {
    let lab = bulk_lab().await?;
    for path in ["/v1/accounts/bulk_retire_users/", "/api/user/v1/accounts/bulk_retire_users/"] {
        let answer = send(&lab, WORKER, ("POST", path), &json!({"usernames": MIRA})).await?;
        assert_eq!(answer.0, 404, "{path}");
    }
    assert_eq!(rows(&lab), ["leaving"]);
    Ok(())
}

// Roles.

/// What the retirement worker and superusers are told, operation by operation, when nobody is being
/// retired; everybody else is refused before that.
const ADMITTED: [(&str, u16); 14] = [
    ("retirement_queue_list", 200),
    ("retirements_by_status_and_date_list", 200),
    ("retirement_status_get", 404),
    ("retirement_status_update", 404),
    ("account_retire", 404),
    ("account_retire_misc", 404),
    ("partner_report_queue", 404),
    ("partner_report_take", 200),
    ("partner_report_cleanup", 400),
    ("retirement_cleanup", 204),
    ("retirement_bulk_create", 200),
    ("forum_retire", 404),
    ("enrollments_retire", 404),
    ("notes_retire", 404),
];

#[tokio::test]
async fn every_route_of_the_retirement_admits_the_worker_and_superusers_only() -> Result<()> {
    let lab = bulk_lab().await?;
    for caller in ["nobody", "with a Bearer token", MIRA, "staff", "root", WORKER] {
        let client = caller_of(&lab, caller)?;
        for (operation, admitted) in ADMITTED {
            let (status, body) = call(&lab, &client, operation).await?;
            match caller {
                "root" | WORKER => assert_eq!(status, admitted, "{operation} by {caller}: {body}"),
                "staff" | MIRA => {
                    assert_eq!((status, body), forbidden(), "{operation} by {caller}");
                }
                _ => assert_eq!((status, body), anonymous(), "{operation} by {caller}"),
            }
        }
    }
    Ok(())
}

#[tokio::test]
async fn another_worker_can_be_named_in_the_settings() -> Result<()> {
    let lab = Lab::start_with(|lms| {
        lms.settings.enable_bulk_user_retirement = true;
        TUAN.clone_into(&mut lms.settings.retirement_service_worker_username);
    })
    .await?;
    for (operation, admitted) in ADMITTED {
        assert_eq!(call(&lab, &lab.openedx(TUAN)?, operation).await?.0, admitted, "{operation}");
        let former = call(&lab, &lab.openedx(WORKER)?, operation).await?;
        assert_eq!(former, forbidden(), "{operation}");
    }
    Ok(())
}

#[tokio::test]
async fn a_session_is_looked_at_except_where_a_jwt_alone_is() -> Result<()> {
    const JWT_ONLY: [&str; 3] =
        [BULK.1, "/api/discussion/v1/accounts/retire_forum/", "/api/edxnotes/v1/retire_user/"];
    let lab = bulk_lab().await?;
    let (root, staff) = (sign_in(&lab, "root")?, sign_in(&lab, "staff")?);
    for route in ROUTES {
        let admitted = heard(&answer(in_session(&lab, &root, route)).await?);
        let refused = heard(&answer(in_session(&lab, &staff, route)).await?);
        if JWT_ONLY.contains(&route.1) {
            assert_eq!((admitted, refused), (anonymous(), anonymous()), "{route:?}");
        } else {
            assert!(![401, 403].contains(&admitted.0), "{route:?}: {admitted:?}");
            assert_eq!(refused, forbidden(), "{route:?}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn callers_without_credentials_are_challenged_for_a_jwt() -> Result<()> {
    let lab = bulk_lab().await?;
    for (method, path) in ROUTES {
        let answer = answer(lab.request(System::Openedx, method, path)).await?;
        let challenge = answer.headers.get("www-authenticate").context("a challenge")?;
        assert_eq!(challenge, "JWT realm=\"api\"", "{method} {path}");
        assert_eq!(heard(&answer), anonymous(), "{method} {path}");
    }
    Ok(())
}

/// The routes of §8.4 to §8.12, with bulk retirement and the services.
const ROUTES: [(&str, &str); 15] = [
    ("GET", "/api/user/v1/accounts/retirement_queue/"),
    ("GET", "/api/user/v1/accounts/retirements_by_status_and_date/"),
    ("GET", "/api/user/v1/accounts/mira_okafor/retirement_status/"),
    ("PATCH", "/api/user/v1/accounts/update_retirement_status/"),
    ("POST", "/api/user/v1/accounts/retire/"),
    ("POST", "/api/user/v1/accounts/retire_misc/"),
    ("PUT", "/api/user/v1/accounts/retirement_partner_report/"),
    ("POST", "/api/user/v1/accounts/retirement_partner_report/"),
    ("POST", "/api/user/v1/accounts/retirement_partner_report_cleanup/"),
    CLEANUP,
    CANCEL,
    BULK,
    ("POST", "/api/discussion/v1/accounts/retire_forum/"),
    ("POST", "/api/enrollment/v1/unenroll/"),
    ("POST", "/api/edxnotes/v1/retire_user/"),
];

/// Those of them that read JSON and nothing else.
const JSON_ONLY: [(&str, &str); 6] =
    [ROUTES[3], ROUTES[4], ROUTES[5], ROUTES[6], ROUTES[8], CLEANUP];

#[tokio::test]
async fn a_form_is_not_read_where_json_is_expected() -> Result<()> {
    let lab = Lab::start().await?;
    request_deletion(&lab, MIRA).await?;
    let before = row(&lab, MIRA)?;
    for route in JSON_ONLY {
        let answer = send_form(&lab, WORKER, route, "username=mira_okafor&usernames=x").await?;
        let detail = "Unsupported media type \"application/x-www-form-urlencoded\" in request.";
        assert_eq!(answer, (415, json!({"detail": detail})), "{route:?}");
        // Whoever may not call is told so, whatever the body.
        let answer = send_form(&lab, "staff", route, "username=mira_okafor").await?;
        assert_eq!(answer, forbidden(), "{route:?}");
    }
    assert_eq!(row(&lab, MIRA)?, before);
    Ok(())
}

#[tokio::test]
async fn malformed_json_is_a_parse_error() -> Result<()> {
    let lab = bulk_lab().await?;
    let root = jwt(&lab, "root").await?;
    // The others read no body.
    let reads = |route: &(&str, &str)| route.0 != "GET" && *route != ROUTES[7];
    for (method, path) in ROUTES.into_iter().filter(reads) {
        let request = lab.request(System::Openedx, method, path).header("Authorization", &root);
        let request = request.header("Content-Type", "application/json").body("{\"username\": ");
        let (status, body) = heard(&answer(request).await?);
        let detail = body["detail"].as_str().unwrap_or_default();
        assert!(status == 400 && detail.starts_with("JSON parse error - "), "{path}: {body}");
    }
    Ok(())
}

#[tokio::test]
async fn routes_that_only_the_driver_remembers_are_gone() -> Result<()> {
    let lab = Lab::start().await?;
    for path in
        ["/api/user/v1/accounts/retire_mailings/", "/api/discussion/v1/accounts/replace_usernames/"]
    {
        let answer = send(&lab, "root", ("POST", path), &json!({"username": MIRA})).await?;
        assert_eq!(answer.0, 404, "{path}");
    }
    Ok(())
}

#[tokio::test]
async fn a_method_that_a_route_does_not_have_is_refused_after_the_caller() -> Result<()> {
    let lab = bulk_lab().await?;
    for (_, path) in ROUTES {
        let allowed = ROUTES.iter().filter(|(_, other)| *other == path).map(|(method, _)| *method);
        let allowed: Vec<_> = allowed.collect();
        let methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];
        for method in methods.into_iter().filter(|method| !allowed.contains(method)) {
            let nobody = answer(lab.request(System::Openedx, method, path)).await?;
            assert_eq!(heard(&nobody), anonymous(), "{method} {path}");
            let staff = fetch(&lab, "staff", (method, path)).await?;
            assert_eq!(staff, forbidden(), "{method} {path}");
            let root = fetch(&lab, "root", (method, path)).await?;
            let detail = format!("Method \"{method}\" not allowed.");
            assert_eq!(root, (405, json!({"detail": detail})), "{method} {path}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_route_of_the_retirement_is_not_there_without_its_slash() -> Result<()> {
    let lab = Lab::start().await?;
    request_deletion(&lab, MIRA).await?;
    let before = row(&lab, MIRA)?;
    let body = json!({"username": MIRA, "new_state": "ERRORED", "response": ""});
    for (method, path) in ROUTES.into_iter().filter(|(_, path)| path.ends_with('/')) {
        let path = path.trim_end_matches('/');
        let (status, answer) = send(&lab, "root", (method, path), &body).await?;
        // A path of one segment is an account's, which has no POST and no PUT, takes merge patches,
        // and does not exist under such a name.
        let expected = match (method, path.starts_with("/api/user/v1/accounts/")) {
            ("POST" | "PUT", true) => 405,
            ("PATCH", true) => 415,
            _ => 404,
        };
        assert_eq!(status, expected, "{method} {path}: {answer}");
    }
    assert_eq!(row(&lab, MIRA)?, before);
    Ok(())
}

/// The client of a caller; `nobody` has no credentials, and the worker also has a Bearer token,
/// which none of these routes looks at.
fn caller_of(lab: &Lab, caller: &str) -> Result<Client, Error> {
    match caller {
        "nobody" => lab.openedx_anonymous(),
        "with a Bearer token" => lab.openedx_bearer(WORKER),
        username => lab.openedx(username),
    }
}

/// Calls an operation in a way that changes nothing.
async fn call(lab: &Lab, client: &Client, operation: &str) -> Result<(u16, Value)> {
    Ok(match operation {
        action if ACTIONS.contains(&action) => match act(client, "zoe", action).await {
            Ok(status) => (status, Value::Null),
            Err(error) => told::<()>(Err(error)),
        },
        "retirement_queue_list" => {
            let queue = client.retirement_queue_list().cool_off_days(0_u32);
            told(queue.states(vec!["ERRORED".to_owned()]).send().await)
        }
        "retirements_by_status_and_date_list" => {
            let joined = lab.openedx("staff")?.account_get().username("staff").send().await?;
            let day = joined.date_joined.context("staff joined one day")?.date_naive();
            let list = client.retirements_by_status_and_date_list().start_date(day).end_date(day);
            told(list.state("ERRORED").send().await)
        }
        "retirement_status_get" => {
            told(client.retirement_status_get().username("zoe").send().await)
        }
        "retirement_status_update" => {
            let update = client.retirement_status_update();
            let update = update
                .body_map(|body| body.username("zoe").new_state("COMPLETE").response("because"));
            told(update.send().await)
        }
        "partner_report_take" => told(client.partner_report_take().send().await),
        "partner_report_cleanup" => {
            told(client.partner_report_cleanup().body(Vec::new()).send().await)
        }
        "retirement_cleanup" => clean_up(client, &[]).await,
        "retirement_bulk_create" => bulk(client, "").await,
        unknown => anyhow::bail!("{unknown} is no operation of the retirement"),
    })
}

/// A lab with bulk retirement, in which one learner is leaving already.
async fn bulk_lab() -> Result<Lab> {
    let lab = Lab::start_with(|lms| {
        lms.settings.enable_bulk_user_retirement = true;
        let leaving = lms.add(User::learner("leaving"));
        lms.request_deletion(leaving, START).unwrap_or_default();
    })
    .await?;
    Ok(lab)
}

/// Retires a learner to the end.
async fn complete(lab: &Lab, worker: &Client, learner: &str) -> Result<()> {
    request_deletion(lab, learner).await?;
    retire(worker, learner).await?;
    force(worker, learner, "COMPLETE").await
}

/// Begins a retirement as `manage.py lms retire_user` does.
fn begin(lab: &Lab, learner: &str) -> Result<u64> {
    let id = id_of(lab, learner)?;
    let begun = lab.world().openedx().request_deletion(id, START);
    begun.map_err(|error| anyhow!("{error}"))
}

fn add_caller(lms: &mut Lms, user: User) {
    let client_id = format!("{}-app", user.username());
    let owner = lms.add(user.password(PASSWORD));
    let application = emeritus_mock::openedx::Application::client_credentials;
    lms.add_application(application(&client_id, "lab-secret", owner));
}

fn reset_password(lms: &mut Lms) {
    let mira = lms.user_by_username(MIRA).map(User::id);
    if let Some(mira) = mira.and_then(|id| lms.user_mut(id)) {
        mira.password = Some(MockSecret::from(PASSWORD));
    }
}

async fn clean_up(worker: &Client, usernames: &[&str]) -> (u16, Value) {
    let usernames: Vec<_> = usernames.iter().map(|name| (*name).to_owned()).collect();
    told(worker.retirement_cleanup().body_map(|body| body.usernames(usernames)).send().await)
}

async fn cancel(caller: &Client, id: u64) -> (u16, Value) {
    told(caller.retirement_cancel().body_map(|body| body.retirement_id(id)).send().await)
}

async fn bulk(caller: &Client, usernames: &str) -> (u16, Value) {
    let usernames = usernames.to_owned();
    told(caller.retirement_bulk_create().body_map(|body| body.usernames(usernames)).send().await)
}

async fn send_form(
    lab: &Lab,
    caller: &str,
    (method, path): (&str, &str),
    form: &str,
) -> Result<(u16, Value)> {
    let request = lab.request(System::Openedx, method, path);
    let request = request.header("Authorization", jwt(lab, caller).await?);
    let request = request.header("Content-Type", "application/x-www-form-urlencoded");
    Ok(heard(&answer(request.body(form.to_owned())).await?))
}

/// Whose retirement is known, by the original name.
fn rows(lab: &Lab) -> Vec<String> {
    lab.world().openedx().retirements().map(|row| row.original_username.clone()).collect()
}
