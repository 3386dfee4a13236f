//! The driver's steps at other services: discussions, enrolments, notes, proctoring and mailing
//! lists, with everything that can be off or down.

use anyhow::{Context, Result};
use contract_tests::{Lab, PASSWORD, answer};
use emeritus::openedx::types::ForumUsernameMappings;
use emeritus_mock::System;
use emeritus_mock::openedx::{Application, Lms, OrgTag, ProctoredAttempt, Service, Traces, User};
use serde_json::{Value, json};

use crate::openedx_life_cycle::{
    MIRA, RETIRED_EMAIL, RETIRED_NAME, TUAN, WORKER, act, anonymous, forbidden, force, heard,
    id_of, jwt, page, printed, request_deletion, send, told, unhandled, unspecified,
};

const REPLACER: &str = "replacer";
const FORUM_NAMES: (&str, &str) = ("POST", "/api/discussion/v1/accounts/replace_username");
const FORUM: (&str, &str) = ("POST", "/api/discussion/v1/accounts/retire_forum/");
const MAILINGS: (&str, &str) = ("POST", "/api/user/v1/accounts/retire_mailings/");

/// A lab with somebody who may replace user names.
async fn lab(change: impl FnOnce(&mut Lms)) -> Result<Lab> {
    Ok(Lab::start_with(|lms| {
        lms.settings.username_replacement_worker = REPLACER.to_owned();
        let replacer = lms.add(User::learner(REPLACER).password(PASSWORD));
        let application = Application::client_credentials("replacer-app", "lab-secret", replacer);
        lms.add_application(application);
        change(lms);
    })
    .await?)
}

/// A lab in which a learner can be acted on.
async fn retiring(change: impl FnOnce(&mut Lms)) -> Result<Lab> {
    let lab = lab(change).await?;
    request_deletion(&lab, MIRA).await?;
    force(&lab.openedx(WORKER)?, MIRA, "RETIRING_FORUMS").await?;
    Ok(lab)
}

fn traces(lms: &mut Lms, change: impl FnOnce(&mut Traces)) {
    let mira = lms.user_by_username(MIRA).map(User::id);
    if let Some(mira) = mira.and_then(|id| lms.user_mut(id)) {
        change(&mut mira.traces);
    }
}

fn detail(text: &str) -> Value {
    json!({ "detail": text })
}

// Discussions.

async fn replace(lab: &Lab, mappings: Value) -> Result<Value> {
    let mappings: ForumUsernameMappings =
        serde_json::from_value(json!({ "username_mappings": mappings }))?;
    let replaced = lab.openedx(REPLACER)?.forum_usernames_replace().body(mappings).send().await?;
    Ok(serde_json::to_value(replaced.into_inner())?)
}

fn forum_name(lab: &Lab, username: &str) -> Option<String> {
    let lms = lab.world().openedx();
    lms.user_by_username(username).and_then(|user| user.traces.forum_username.clone())
}

#[tokio::test]
async fn discussions_show_a_new_name_once_the_lms_has_it() -> Result<()> {
    let lab = lab(|_| ()).await?;
    let pair = json!([{ MIRA: "mira_o" }]);
    let done = json!({"successful_replacements": pair, "failed_replacements": []});
    assert_eq!(replace(&lab, pair.clone()).await?, done, "nobody has the new name yet");
    assert_eq!(forum_name(&lab, MIRA), None);
    let mira = id_of(&lab, MIRA)?;
    lab.world().openedx().rename(mira, "mira_o");
    assert_eq!(replace(&lab, pair.clone()).await?, done);
    assert_eq!(forum_name(&lab, "mira_o").as_deref(), Some("mira_o"));
    assert_eq!(
        replace(&lab, json!([])).await?,
        json!({
            "successful_replacements": [], "failed_replacements": [],
        })
    );
    Ok(())
}

#[tokio::test]
async fn a_name_that_discussions_do_not_know_counts_as_replaced() -> Result<()> {
    let lab = lab(|lms| traces(lms, |traces| traces.has_forum_account = false)).await?;
    let pairs = json!([{ "old": MIRA }, { "ghost": "phantom" }]);
    let done = json!({"successful_replacements": pairs, "failed_replacements": []});
    assert_eq!(replace(&lab, pairs.clone()).await?, done);
    assert_eq!(forum_name(&lab, MIRA), None);
    Ok(())
}

#[tokio::test]
async fn a_discussion_service_that_is_down_fails_pair_by_pair() -> Result<()> {
    let lab = lab(|lms| {
        lms.settings.outages.insert(Service::Discussion);
    })
    .await?;
    let pairs = json!([{ "old": MIRA }, { "ghost": "phantom" }]);
    assert_eq!(
        replace(&lab, pairs).await?,
        json!({
            "successful_replacements": [{ "ghost": "phantom" }],
            "failed_replacements": [{ "old": MIRA }],
        })
    );
    Ok(())
}

#[tokio::test]
async fn mappings_have_to_be_objects_of_one_member() -> Result<()> {
    let lab = lab(|_| ()).await?;
    // A mapping that fails is in the list of those that did: the answer is a 200.
    lab.forgive_requests(&["/username_mappings"]);
    let no_schema = (400, detail("Request data does not match schema"));
    for body in [
        json!({}),
        json!({"username_mappings": null}),
        json!({"username_mappings": { MIRA: "mira_o" }}),
        json!({"username_mappings": [MIRA]}),
        json!({"username_mappings": [{}]}),
        json!({"username_mappings": [{ MIRA: "mira_o", "ghost": "phantom" }]}),
    ] {
        assert_eq!(send(&lab, REPLACER, FORUM_NAMES, &body).await?, no_schema, "{body}");
    }
    assert_eq!(send(&lab, REPLACER, FORUM_NAMES, &json!([])).await?, unhandled());
    let number = json!({"username_mappings": [{ MIRA: 7 }]});
    let (status, answered) = send(&lab, REPLACER, FORUM_NAMES, &number).await?;
    assert_eq!((status, &answered["successful_replacements"]), (200, &json!([{ MIRA: "7" }])));
    Ok(())
}

#[tokio::test]
async fn only_the_replacement_worker_replaces_names() -> Result<()> {
    let lab = lab(|_| ()).await?;
    for caller in [MIRA, "staff", "root", WORKER] {
        let client = lab.openedx(caller)?;
        let refused = client.forum_usernames_replace();
        let refused = refused.body_map(|body| body.username_mappings(Vec::new())).send().await;
        assert_eq!(told(refused), forbidden(), "{caller}");
    }
    for client in [lab.openedx_anonymous()?, lab.openedx_bearer(REPLACER)?] {
        let refused = client.forum_usernames_replace();
        let refused = refused.body_map(|body| body.username_mappings(Vec::new())).send().await;
        assert_eq!(told(refused), anonymous());
    }
    Ok(())
}

#[tokio::test]
async fn bodies_of_replacements_have_to_be_readable() -> Result<()> {
    let lab = lab(|_| ()).await?;
    let jwt = jwt(&lab, REPLACER).await?;
    let request =
        || lab.request(System::Openedx, "POST", FORUM_NAMES.1).header("authorization", &jwt);
    let form = answer(request().form(&[("username_mappings", "x")])).await?;
    let text = "Unsupported media type \"application/x-www-form-urlencoded\" in request.";
    assert_eq!(heard(&form), (415, detail(text)));
    let large = format!("{{\"x\": \"{}\"}}", "x".repeat(2_700_000));
    let large = request().header("content-type", "application/json").body(large);
    assert_eq!(heard(&answer(large).await?), (413, page()));
    Ok(())
}

#[tokio::test]
async fn the_name_that_the_driver_calls_is_not_there() -> Result<()> {
    let lab = lab(|_| ()).await?;
    for path in [
        "/api/discussion/v1/accounts/replace_usernames/",
        "/api/discussion/v1/accounts/replace_username/",
    ] {
        let lost = send(&lab, REPLACER, ("POST", path), &json!({"username_mappings": []})).await?;
        assert_eq!(lost, (404, page()), "{path}");
    }
    Ok(())
}

#[tokio::test]
async fn without_a_discussion_service_its_routes_do_not_exist() -> Result<()> {
    let lab = retiring(|lms| lms.settings.enable_discussion_service = false).await?;
    for (caller, route) in
        [(WORKER, FORUM), (TUAN, FORUM), (REPLACER, FORUM_NAMES), ("root", FORUM_NAMES)]
    {
        let lost = send(&lab, caller, route, &json!({"username": MIRA})).await?;
        assert_eq!(lost, (404, page()), "{caller} at {route:?}");
        let nobody = answer(lab.request(System::Openedx, "GET", route.1)).await?;
        assert_eq!(heard(&nobody), (404, page()), "no method is there either");
    }
    let worker = lab.openedx(WORKER)?;
    let retired = worker.forum_retire().body_map(|body| body.username(MIRA)).send().await;
    assert_eq!(told(retired), (404, page()));
    let replacer = lab.openedx(REPLACER)?;
    let replaced = replacer.forum_usernames_replace();
    let replaced = replaced.body_map(|body| body.username_mappings(Vec::new())).send().await;
    assert_eq!(told(replaced), (404, page()));
    Ok(())
}

#[tokio::test]
async fn a_name_that_was_replaced_in_discussions_is_retired_there_too() -> Result<()> {
    let lab = retiring(|lms| {
        traces(lms, |traces| traces.forum_username = Some("mira_o".to_owned()));
    })
    .await?;
    assert_eq!(act(&lab.openedx(WORKER)?, MIRA, "forum_retire").await?, 204);
    assert_eq!(forum_name(&lab, MIRA).as_deref(), Some(RETIRED_NAME));
    Ok(())
}

// Services that are down.

#[tokio::test]
async fn a_step_fails_while_its_service_is_down_and_can_be_repeated() -> Result<()> {
    for (service, action, text) in [
        (Service::Discussion, "forum_retire", "Discussion service is unavailable."),
        (
            Service::Notes,
            "notes_retire",
            "EdxNotes Service is unavailable. Please try again in a few minutes.",
        ),
        (Service::Database, "account_retire_misc", "database is locked"),
        (Service::Database, "account_retire", "database is locked"),
    ] {
        let lab = retiring(|lms| {
            traces(lms, |traces| {
                traces.forum_posts = vec!["Hi".to_owned()];
                traces.notes = vec!["Tide".to_owned()];
            });
            lms.settings.outages.insert(service);
        })
        .await?;
        let worker = lab.openedx(WORKER)?;
        let mira = id_of(&lab, MIRA)?;
        let before = lab.world().openedx().user(mira).cloned();
        let failed = act(&worker, MIRA, action).await.err().context("it did not fail")?;
        assert_eq!(failed.status().map(|status| status.as_u16()), Some(500), "{action}");
        assert_eq!(serde_json::from_slice::<Value>(failed.body())?, json!(text), "{action}");
        assert_eq!(lab.world().openedx().user(mira).cloned(), before, "{action}");
        let nobody = act(&worker, TUAN, action).await.err().context("it did not fail")?;
        let status = nobody.status().map(|status| status.as_u16());
        assert_eq!(status, Some(404), "{action}: nobody is looked for first");
        lab.world().openedx().settings.outages.clear();
        assert_eq!(act(&worker, MIRA, action).await?, 204, "{action}");
    }
    Ok(())
}

#[tokio::test]
async fn a_learner_who_may_not_be_acted_on_is_refused_before_the_service_is_asked() -> Result<()> {
    let lab = retiring(|lms| {
        lms.settings.outages.extend([Service::Discussion, Service::Notes, Service::Database]);
    })
    .await?;
    let worker = lab.openedx(WORKER)?;
    force(&worker, MIRA, "FORUMS_COMPLETE").await?;
    for (action, status) in [
        ("forum_retire", 500),
        ("notes_retire", 405),
        ("account_retire", 400),
        ("account_retire_misc", 400),
    ] {
        let refused = act(&worker, MIRA, action).await.err().context("it was done")?;
        assert_eq!(refused.status().map(|status| status.as_u16()), Some(status), "{action}");
        let text = String::from_utf8_lossy(refused.body()).into_owned();
        assert!(text.contains("not a valid state to perform retirement actions on."), "{text}");
        assert!(text.contains(&printed("FORUMS_COMPLETE")), "{text}");
    }
    Ok(())
}

// Enrolments.

#[tokio::test]
async fn enrolments_are_left_by_any_of_three_paths() -> Result<()> {
    for path in [
        "/api/enrollment/v1/unenroll/",
        "/api/enrollment/v1/enrollment/unenroll/",
        "/api/enrollment/v2/enrollment/unenroll/",
    ] {
        let lab = retiring(|_| ()).await?;
        let route = ("POST", path);
        let body = json!({"username": MIRA});
        let left = send(&lab, WORKER, route, &body).await?;
        assert_eq!(left, (200, json!(["HarborX", "TideU"])), "{path}");
        assert_eq!(send(&lab, WORKER, route, &body).await?, (204, Value::Null), "{path}");
        let nameless = send(&lab, WORKER, route, &json!({})).await?;
        assert_eq!(nameless, (404, json!("Username not specified.")), "{path}");
        let nobody = send(&lab, WORKER, route, &json!({"username": TUAN})).await?;
        let text = "No retirement request status for username.";
        assert_eq!(nobody, (404, json!(text)), "{path}");
        assert_eq!(send(&lab, TUAN, route, &body).await?, forbidden(), "{path}");
        let entries = lab.world().journal.entries();
        let last = entries.last().and_then(|entry| entry.operation);
        assert_eq!(last, Some("enrollments_retire"), "{path}");
    }
    Ok(())
}

// Bodies.

/// Every step that takes a body, with who may take it.
const STEPS: [(&str, &str, &str); 15] = [
    (WORKER, "POST", "/api/discussion/v1/accounts/retire_forum/"),
    (REPLACER, "POST", "/api/discussion/v1/accounts/replace_username"),
    (WORKER, "POST", "/api/enrollment/v1/unenroll/"),
    (WORKER, "POST", "/api/enrollment/v1/enrollment/unenroll/"),
    (WORKER, "POST", "/api/enrollment/v2/enrollment/unenroll/"),
    (WORKER, "POST", "/api/edxnotes/v1/retire_user/"),
    (WORKER, "POST", "/api/user/v1/accounts/retire_mailings/"),
    (WORKER, "POST", "/api/user/v1/accounts/retire/"),
    (WORKER, "POST", "/api/user/v1/accounts/retire_misc/"),
    (WORKER, "PUT", "/api/user/v1/accounts/retirement_partner_report/"),
    (WORKER, "POST", "/api/user/v1/accounts/retirement_partner_report_cleanup/"),
    (WORKER, "PATCH", "/api/user/v1/accounts/update_retirement_status/"),
    (WORKER, "POST", "/api/user/v1/accounts/retirement_cleanup/"),
    ("root", "POST", "/api/user/v1/accounts/cancel_retirement/"),
    (WORKER, "POST", "/v1/accounts/bulk_retire_users"),
];

#[tokio::test]
async fn a_step_reads_json_of_a_bearable_size_and_nothing_else() -> Result<()> {
    const JSON: &str = "application/json";
    let lab = retiring(|lms| {
        lms.settings.has_retire_mailings = true;
        lms.settings.enable_bulk_user_retirement = true;
    })
    .await?;
    let large = format!("{{\"username\": \"{}\"}}", "x".repeat(2_700_000));
    let xml = "Unsupported media type \"application/xml\" in request.";
    for (caller, method, path) in STEPS {
        let jwt = jwt(&lab, caller).await?;
        let send = |media_type: &str, body: &str| {
            let request = lab.request(System::Openedx, method, path).header("authorization", &jwt);
            answer(request.header("content-type", media_type).body(body.to_owned()))
        };
        let unsupported = send("application/xml", "<username/>").await?;
        assert_eq!(heard(&unsupported), (415, detail(xml)), "{path}");
        let broken = send(JSON, "{\"username\": ").await?;
        let said = broken.json()["detail"].as_str().unwrap_or_default().to_owned();
        assert!(broken.status == 400 && said.starts_with("JSON parse error - "), "{path}: {said}");
        assert_eq!(heard(&send(JSON, &large).await?), (413, page()), "{path}");
    }
    Ok(())
}

// Proctoring.

/// A lab whose learner sat in proctored exams.
async fn proctored() -> Result<Lab> {
    lab(|lms| {
        traces(lms, |traces| {
            traces.proctoring_allowances = vec!["30 minutes more, for dyslexia".to_owned()];
            traces.proctored_attempts = ["proctortrack", "rpnow", "rpnow"]
                .map(|backend| ProctoredAttempt { backend: backend.to_owned(), is_held: true })
                .into();
        });
    })
    .await
}

#[tokio::test]
async fn what_the_proctoring_plugin_allowed_is_blanked() -> Result<()> {
    let lab = proctored().await?;
    let mira = id_of(&lab, MIRA)?;
    for caller in [WORKER, "root", WORKER] {
        let retired = lab.openedx(caller)?.proctoring_retire().lms_user_id(mira).send().await;
        assert_eq!(told(retired), (204, Value::Null), "{caller}");
    }
    let nobody = lab.openedx(WORKER)?.proctoring_retire().lms_user_id(99_999_u64).send().await;
    assert_eq!(told(nobody), (204, Value::Null));
    let lms = lab.world().openedx();
    let allowances = lms.user(mira).map(|user| user.traces.proctoring_allowances.clone());
    assert_eq!(allowances, Some(vec![String::new()]));
    Ok(())
}

#[tokio::test]
async fn backends_say_each_for_itself_whether_the_learner_is_gone() -> Result<()> {
    let lab = proctored().await?;
    let (mira, worker) = (id_of(&lab, MIRA)?, lab.openedx(WORKER)?);
    lab.world().openedx().settings.failing_proctoring_backends.insert("rpnow".to_owned());
    let failed = worker.proctoring_backends_retire().lms_user_id(mira).send().await;
    assert_eq!(told(failed), (500, json!({"proctortrack": true, "rpnow": false})));
    lab.world().openedx().settings.failing_proctoring_backends.clear();
    let done = worker.proctoring_backends_retire().lms_user_id(mira).send().await?;
    let done = serde_json::to_value(done.into_inner())?;
    assert_eq!(done, json!({"proctortrack": true, "rpnow": true}));
    for id in [id_of(&lab, TUAN)?, 99_999] {
        let none = worker.proctoring_backends_retire().lms_user_id(id).send().await?;
        assert_eq!(serde_json::to_value(none.into_inner())?, json!({}));
    }
    let lms = lab.world().openedx();
    let attempts = lms.user(mira).map(|user| user.traces.proctored_attempts.clone());
    let held: Vec<_> = attempts.into_iter().flatten().map(|attempt| attempt.is_held).collect();
    assert_eq!(held, [false, false, false]);
    Ok(())
}

const PROCTORING: [&str; 2] = ["retire_user", "retire_backend_user"];

#[tokio::test]
async fn the_plugin_says_403_to_nobody_and_says_nothing_to_whoever_may_not() -> Result<()> {
    let lab = proctored().await?;
    let mira = id_of(&lab, MIRA)?;
    let nobody = (403, detail("Authentication credentials were not provided."));
    for name in PROCTORING {
        let path = format!("/api/edx_proctoring/v1/{name}/{mira}/");
        let call = |authorization: String| {
            let request = lab.request(System::Openedx, "POST", &path);
            answer(request.header("authorization", authorization))
        };
        assert_eq!(heard(&call(String::new()).await?), nobody);
        assert_eq!(heard(&call(format!("Bearer {}", lab.bearer(WORKER))).await?), nobody);
        let broken = call("JWT no.good.token".to_owned()).await?;
        assert_eq!(heard(&broken), (403, detail("Invalid token.")));
        for caller in [MIRA, TUAN, "staff", REPLACER] {
            let refused = call(jwt(&lab, caller).await?).await?;
            assert_eq!(heard(&refused), (403, Value::Null), "{caller}");
        }
        let get = lab.request(System::Openedx, "GET", &path);
        assert_eq!(heard(&answer(get).await?), nobody);
        let get = lab.request(System::Openedx, "GET", &path);
        let get = answer(get.header("authorization", jwt(&lab, MIRA).await?)).await?;
        assert_eq!(heard(&get), (405, detail("Method \"GET\" not allowed.")));
        for id in ["abc", "-1", "1.5", ""] {
            let path = format!("/api/edx_proctoring/v1/{name}/{id}/");
            assert_eq!(
                send(&lab, WORKER, ("POST", &path), &json!({})).await?,
                (404, page()),
                "{id}"
            );
        }
    }
    let client = lab.openedx(MIRA)?;
    let refused = client.proctoring_retire().lms_user_id(mira).send().await;
    assert_eq!(told(refused), (403, Value::Null));
    let refused = client.proctoring_backends_retire().lms_user_id(mira).send().await;
    assert_eq!(told(refused), (403, Value::Null));
    Ok(())
}

#[tokio::test]
async fn a_session_of_the_worker_needs_its_csrf_token() -> Result<()> {
    let lab = proctored().await?;
    let (mira, worker) = (id_of(&lab, MIRA)?, id_of(&lab, WORKER)?);
    let world = lab.world();
    let session = world.openedx().sign_in(worker, world.clock.now(), &world.ids);
    let (id, token) = (session.id.expose().to_owned(), session.csrf_token.expose().to_owned());
    for name in PROCTORING {
        let path = format!("/api/edx_proctoring/v1/{name}/{mira}/");
        let request = || {
            let cookies = format!("sessionid={id}; csrftoken={token}");
            lab.request(System::Openedx, "POST", &path).header("cookie", cookies)
        };
        let bare = answer(request()).await?;
        assert_eq!(heard(&bare), (403, detail("CSRF Failed: CSRF token missing.")));
        let meant = answer(request().header("x-csrftoken", &token)).await?;
        assert!(matches!(meant.status, 200 | 204), "{}", meant.status);
    }
    Ok(())
}

// Mailing lists.

#[tokio::test]
async fn mailings_were_removed_from_the_lms() -> Result<()> {
    let lab = retiring(|_| ()).await?;
    for caller in [WORKER, "root", TUAN] {
        let client = lab.openedx(caller)?;
        let gone = client.account_retire_mailings().body_map(|body| body.username(MIRA)).send();
        assert_eq!(told(gone.await), (404, page()), "{caller}");
    }
    let nobody = answer(lab.request(System::Openedx, "GET", MAILINGS.1)).await?;
    assert_eq!(heard(&nobody), (404, page()));
    Ok(())
}

#[tokio::test]
async fn an_lms_of_old_takes_learners_off_mailing_lists() -> Result<()> {
    let lab = retiring(|lms| {
        lms.settings.has_retire_mailings = true;
        traces(lms, |traces| {
            traces.mailing_list_email = Some("mira.okafor@learn.example".to_owned());
        });
        let mira = lms.user_by_username(MIRA).map(User::id);
        if let Some(mira) = mira.and_then(|id| lms.user_mut(id)) {
            mira.org_tags = ["email-optin", "other"]
                .map(|key| OrgTag {
                    org: "HarborX".to_owned(),
                    key: key.to_owned(),
                    value: "True".to_owned(),
                })
                .into();
        }
    })
    .await?;
    let worker = lab.openedx(WORKER)?;
    let gone = worker.account_retire_mailings().body_map(|body| body.username(MIRA)).send();
    assert_eq!(told(gone.await), (204, Value::Null));
    let lms = lab.world().openedx();
    let mira = lms.user_by_username(MIRA).context("she is there")?;
    assert_eq!(mira.traces.mailing_list_email.as_deref(), Some(RETIRED_EMAIL));
    let tags: Vec<_> = mira.org_tags.iter().map(|tag| &*tag.value).collect();
    assert_eq!(tags, ["False", "True"]);
    Ok(())
}

#[tokio::test]
async fn an_lms_of_old_refuses_as_with_every_other_step() -> Result<()> {
    let lab = retiring(|lms| lms.settings.has_retire_mailings = true).await?;
    let worker = lab.openedx(WORKER)?;
    let gone = |username: &'static str| {
        worker.account_retire_mailings().body_map(|body| body.username(username)).send()
    };
    assert_eq!(told(gone(TUAN).await), (404, Value::Null));
    assert_eq!(told(gone("").await), unspecified());
    force(&worker, MIRA, "PENDING").await?;
    let (status, text) = told(gone(MIRA).await);
    assert_eq!(status, 400);
    let text = text.as_str().unwrap_or_default().to_owned();
    assert!(text.contains("is in PENDING, not a valid state"), "{text}");
    assert_eq!(send(&lab, TUAN, MAILINGS, &json!({"username": MIRA})).await?, forbidden());
    assert_eq!(send(&lab, WORKER, MAILINGS, &json!([])).await?, unhandled());
    let client = lab.openedx_anonymous()?;
    let nobody = client.account_retire_mailings().body_map(|body| body.username(MIRA)).send();
    assert_eq!(told(nobody.await), anonymous());
    let request = || lab.request(System::Openedx, "POST", MAILINGS.1);
    let jwt = jwt(&lab, WORKER).await?;
    let form = answer(request().header("authorization", &jwt).form(&[("username", MIRA)])).await?;
    assert_eq!(form.status, 415);
    let large = format!("{{\"username\": \"{}\"}}", "x".repeat(2_700_000));
    let large = request().header("authorization", &jwt).body(large);
    let large = answer(large.header("content-type", "application/json")).await?;
    assert_eq!(heard(&large), (413, page()));
    Ok(())
}
