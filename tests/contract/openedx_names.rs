//! A learner asks for another name, and staff confirm it.

use anyhow::{Context, Result};
use contract_tests::{Lab, START, answer};
use emeritus::openedx::Client;
use emeritus_mock::System;
use emeritus_mock::openedx::{OldName, Profile, User};
use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::openedx_account_admin::{OVERSIZED, browser, csrf_missing, send_without_csrf};
use crate::openedx_life_cycle::{
    MIRA, TUAN, WORKER, anonymous, force, id_of, jwt, page, request_deletion, send, told, unhandled,
};

const CHANGE: (&str, &str) = ("POST", "/api/user/v1/accounts/name_change/");
const CONFIRM: (&str, &str) = ("POST", "/api/user/v1/accounts/name_change/mira_okafor/confirm/");

async fn ask(client: &Client, name: &str) -> (u16, Value) {
    told(client.name_change_create().body_map(|body| body.name(name)).send().await)
}

async fn confirm(client: &Client, username: &str) -> (u16, Value) {
    told(client.name_change_confirm().username(username).send().await)
}

/// The name that waits, as the account shows it.
async fn pending(lab: &Lab) -> Result<Option<String>> {
    let account = lab.openedx_bearer(MIRA)?.account_get().username(MIRA).send().await?;
    Ok(account.into_inner().pending_name_change)
}

fn profile(lab: &Lab) -> Result<Profile> {
    let profile =
        lab.world().openedx().user_by_username(MIRA).and_then(|user| user.profile.clone());
    profile.context("mira has a profile")
}

#[tokio::test]
async fn a_name_waits_until_staff_confirm_it() -> Result<()> {
    let lab = Lab::start().await?;
    let mira = lab.openedx(MIRA)?;
    assert_eq!(ask(&mira, "Mira A.").await, (201, Value::Null));
    assert_eq!(ask(&mira, "Mira A. Okafor").await, (201, Value::Null), "the last one wins");
    assert_eq!(pending(&lab).await?.as_deref(), Some("Mira A. Okafor"));
    assert_eq!(profile(&lab)?.name, "Mira Okafor");

    lab.advance(SignedDuration::from_hours(1));
    let staff = browser(&lab, "staff")?;
    assert_eq!(confirm(&staff, MIRA).await, (204, Value::Null));
    let profile = profile(&lab)?;
    assert_eq!(profile.name, "Mira A. Okafor");
    let old = OldName {
        name: "Mira Okafor".to_owned(),
        reason: "Name change requested through account API by mira_okafor".to_owned(),
        at: START + SignedDuration::from_hours(1),
    };
    assert_eq!(profile.old_names, [old]);
    assert_eq!(pending(&lab).await?, None);
    assert_eq!(confirm(&staff, MIRA).await, (404, Value::Null), "nothing waits any more");
    Ok(())
}

#[tokio::test]
async fn the_reason_names_who_asked_even_after_a_new_user_name() -> Result<()> {
    let lab = Lab::start().await?;
    ask(&lab.openedx(MIRA)?, "Mira A. Okafor").await;
    let mira = id_of(&lab, MIRA)?;
    lab.world().openedx().rename(mira, "mira_o");
    assert_eq!(confirm(&lab.openedx("staff")?, "mira_o").await, (204, Value::Null));
    let profile = lab.world().openedx().user(mira).and_then(|user| user.profile.clone());
    let old_names = profile.map(|profile| profile.old_names.clone()).unwrap_or_default();
    assert_eq!(old_names[0].reason, "Name change requested through account API by mira_okafor");
    Ok(())
}

#[tokio::test]
async fn a_name_that_is_not_fit_to_be_shown_is_refused() -> Result<()> {
    let lab = Lab::start().await?;
    let invalid = |text: &str| (400, json!({"new_name": [text]}));
    for (body, expected) in [
        (json!({}), invalid("This field may not be null.")),
        (json!({"new_name": "Mira"}), invalid("This field may not be null.")),
        (json!({"name": null}), invalid("This field may not be null.")),
        (json!({"name": ""}), invalid("This field may not be blank.")),
        (json!({"name": " \t"}), invalid("This field may not be blank.")),
        (json!({"name": true}), invalid("Not a valid string.")),
        (json!({"name": ["Mira"]}), invalid("Not a valid string.")),
        (json!({"name": "<Mira>"}), invalid("Name cannot contain the following characters: < >")),
        (json!({"name": "http://mira.example"}), invalid("Name cannot contain a URL")),
        (
            json!({"name": "Mira Okafor"}),
            (400, json!({"new_name": "The profile name given was identical to the current name."})),
        ),
        (json!({"name": "x".repeat(256)}), unhandled()),
        (json!(["Mira"]), unhandled()),
    ] {
        assert_eq!(send(&lab, MIRA, CHANGE, &body).await?, expected, "{body}");
        assert_eq!(pending(&lab).await?, None, "{body}");
    }
    Ok(())
}

#[tokio::test]
async fn a_name_is_kept_exactly_as_it_was_sent() -> Result<()> {
    let lab = Lab::start().await?;
    // The serializer takes numbers for text.
    lab.forgive_requests(&["/name"]);
    for (sent, kept) in [
        (json!("Mira Okafor "), "Mira Okafor "),
        (json!("Μίρα"), "Μίρα"),
        (json!(7), "7"),
        (json!("x".repeat(255)), &*"x".repeat(255)),
    ] {
        let asked = send(&lab, MIRA, CHANGE, &json!({ "name": sent })).await?;
        assert_eq!(asked, (201, Value::Null), "{sent}");
        assert_eq!(pending(&lab).await?.as_deref(), Some(kept));
    }
    let request = lab.request(System::Openedx, CHANGE.0, CHANGE.1).form(&[("name", "Mira F.")]);
    let asked = answer(request.header("Authorization", jwt(&lab, MIRA).await?)).await?;
    assert_eq!(asked.status, 201, "a form will do");
    assert_eq!(pending(&lab).await?.as_deref(), Some("Mira F."));
    Ok(())
}

#[tokio::test]
async fn a_request_for_a_name_that_cannot_be_read_is_refused() -> Result<()> {
    let lab = Lab::start().await?;
    for (content_type, body, status) in [
        ("application/json", "{".to_owned(), 400),
        ("text/plain", "Mira".to_owned(), 415),
        ("application/json", "x".repeat(OVERSIZED), 413),
    ] {
        let request = lab.request(System::Openedx, CHANGE.0, CHANGE.1).body(body);
        let request = request.header("Authorization", jwt(&lab, MIRA).await?);
        let refused = answer(request.header("Content-Type", content_type)).await?;
        assert_eq!(refused.status, status, "{content_type}");
    }
    Ok(())
}

#[tokio::test]
async fn whoever_is_not_signed_in_asks_for_nothing_and_confirms_nothing() -> Result<()> {
    let lab = Lab::start_with(|lms| {
        lms.add(User::learner("sleeper").inactive());
    })
    .await?;
    for client in
        [lab.openedx_anonymous()?, lab.openedx_bearer("staff")?, browser(&lab, "sleeper")?]
    {
        assert_eq!(ask(&client, "Mira").await, anonymous());
        assert_eq!(confirm(&client, MIRA).await, anonymous());
    }
    for route in [CHANGE, CONFIRM] {
        assert_eq!(send_without_csrf(&lab, "staff", route).await?, csrf_missing());
        let request = lab.request(System::Openedx, "GET", route.1);
        let request = request.header("Authorization", jwt(&lab, MIRA).await?);
        assert_eq!(answer(request).await?.status, 405);
    }
    Ok(())
}

#[tokio::test]
async fn only_staff_confirm_names() -> Result<()> {
    let lab = Lab::start_with(|lms| {
        let mut bare = User::learner("bare");
        bare.profile = None;
        bare.pending_name = Some("Bare".to_owned());
        lms.add(bare);
    })
    .await?;
    ask(&lab.openedx(MIRA)?, "Mira A. Okafor").await;
    for caller in [MIRA, TUAN, "root", WORKER] {
        let client = lab.openedx(caller)?;
        for username in [MIRA, "ghost"] {
            assert_eq!(confirm(&client, username).await, (403, Value::Null), "{caller}");
        }
    }
    let staff = lab.openedx("staff")?;
    assert_eq!(confirm(&staff, TUAN).await, (404, Value::Null));
    assert_eq!(confirm(&staff, "ghost").await, unhandled());
    assert_eq!(confirm(&staff, "bare").await, unhandled());
    assert_eq!(confirm(&staff, "no/name").await, (404, page()));
    assert_eq!(pending(&lab).await?.as_deref(), Some("Mira A. Okafor"));
    Ok(())
}

#[tokio::test]
async fn whoever_has_no_profile_cannot_ask() -> Result<()> {
    let lab = Lab::start_with(|lms| {
        let id = lms.user_by_username(MIRA).map(User::id).unwrap_or_default();
        if let Some(user) = lms.user_mut(id) {
            user.profile = None;
        }
    })
    .await?;
    assert_eq!(ask(&lab.openedx(MIRA)?, "Mira").await, unhandled());
    Ok(())
}

#[tokio::test]
async fn retirement_forgets_the_name_that_waits_with_its_reason() -> Result<()> {
    let lab = Lab::start().await?;
    ask(&lab.openedx(MIRA)?, "Mira A. Okafor").await;
    request_deletion(&lab, MIRA).await?;
    let worker = lab.openedx(WORKER)?;
    force(&worker, MIRA, "RETIRING_LMS_MISC").await?;
    worker.account_retire_misc().body_map(|body| body.username(MIRA)).send().await?;
    let lms = lab.world().openedx();
    let mira = lms.user_by_username(MIRA).context("the name has not changed yet")?;
    assert_eq!((&mira.pending_name, mira.pending_name_rationale.as_str()), (&None, ""));
    Ok(())
}
