//! `POST accounts/search_emails`: whose addresses these are, and to whom the search exists.

use anyhow::Result;
use contract_tests::{Lab, PASSWORD, answer};
use emeritus::openedx::Client;
use emeritus::openedx::types::EmailSearch;
use emeritus_mock::System;
use emeritus_mock::openedx::User;
use serde_json::{Value, json};

use crate::openedx_account_admin::{OVERSIZED, browser, csrf_missing, send_without_csrf};
use crate::openedx_life_cycle::{
    EMAIL, MIRA, TUAN, WORKER, anonymous, fetch, forbidden, heard, request_deletion, send, told,
    unhandled,
};

const SEARCH: (&str, &str) = ("POST", "/api/user/v1/accounts/search_emails");

fn emails(emails: &[&str]) -> EmailSearch {
    EmailSearch { emails: emails.iter().map(|email| (*email).to_owned()).collect() }
}

async fn found(client: &Client, searched: &[&str]) -> Result<Value> {
    let found = client.account_emails_search().body(emails(searched)).send().await?;
    Ok(serde_json::to_value(&*found)?)
}

fn not_found() -> (u16, Value) {
    (404, json!({"developer_message": "not_found", "user_message": "Not Found"}))
}

#[tokio::test]
async fn staff_find_each_user_once() -> Result<()> {
    let lab = Lab::start().await?;
    let mira = json!({"email": EMAIL, "id": 1, "username": MIRA});
    let tuan = json!({"email": "tuan_v@learn.example", "id": 2, "username": TUAN});
    for client in [lab.openedx("staff")?, lab.openedx_bearer("staff")?, browser(&lab, "staff")?] {
        for (searched, expected) in [
            (&["tuan_v@learn.example", EMAIL, EMAIL][..], json!([mira, tuan])),
            (&[EMAIL, "nobody@learn.example", ""], json!([mira])),
            (&["nobody@learn.example"], json!([])),
            (&[], json!([])),
        ] {
            assert_eq!(found(&client, searched).await?, expected, "{searched:?}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn whoever_asked_to_be_deleted_is_found_by_the_retired_address_alone() -> Result<()> {
    let lab = Lab::start().await?;
    request_deletion(&lab, MIRA).await?;
    let staff = lab.openedx("staff")?;
    assert_eq!(found(&staff, &[EMAIL]).await?, json!([]));
    let retired = lab.world().openedx().retired_email(EMAIL);
    assert_eq!(found(&staff, &[&retired]).await?[0]["username"], MIRA);
    Ok(())
}

#[tokio::test]
async fn to_everybody_else_the_search_does_not_exist() -> Result<()> {
    let lab = Lab::start().await?;
    for caller in [MIRA, "root", WORKER] {
        let client = lab.openedx_bearer(caller)?;
        let refused = client.account_emails_search().body(emails(&[EMAIL])).send().await;
        assert_eq!(told(refused), not_found(), "{caller}");
    }
    // What the body is does not matter then.
    let request = lab.request(System::Openedx, SEARCH.0, SEARCH.1).body("{");
    let request = request.bearer_auth(lab.bearer(MIRA)).header("Content-Type", "text/plain");
    assert_eq!(heard(&answer(request).await?), not_found());
    Ok(())
}

#[tokio::test]
async fn callers_are_checked_before_they_are_told_that_nothing_is_there() -> Result<()> {
    let lab = Lab::start_with(|lms| {
        lms.add(User::learner("sleeper").password(PASSWORD).staff().inactive());
    })
    .await?;
    let nobody = lab.openedx_anonymous()?.account_emails_search().body(emails(&[])).send().await;
    assert_eq!(told(nobody), anonymous());
    assert_eq!(found(&lab.openedx_bearer("sleeper")?, &[EMAIL]).await?[0]["id"], 1);
    let by_email = (SEARCH.0, "/api/user/v1/accounts/search_emails?email=x");
    assert_eq!(send(&lab, MIRA, by_email, &json!({})).await?, forbidden());
    assert_eq!(send_without_csrf(&lab, "staff", SEARCH).await?, csrf_missing());
    let method = fetch(&lab, "staff", ("GET", SEARCH.1)).await?;
    assert_eq!(method, (405, json!({"detail": "Method \"GET\" not allowed."})));
    let slash = fetch(&lab, "staff", ("POST", "/api/user/v1/accounts/search_emails/")).await?;
    assert_eq!(slash.0, 404);
    Ok(())
}

#[tokio::test]
async fn a_search_without_addresses_is_refused() -> Result<()> {
    let lab = Lab::start().await?;
    // The view searches for whatever it is sent.
    lab.forgive_requests(&["/emails"]);
    let text = "'emails' field is required";
    let missing = (400, json!({"developer_message": text, "user_message": text}));
    for body in [json!({}), json!({"email": [EMAIL]})] {
        assert_eq!(send(&lab, "staff", SEARCH, &body).await?, missing, "{body}");
    }
    let bare = fetch(&lab, "staff", SEARCH).await?;
    assert_eq!(bare, missing, "no body at all");
    for (emails, expected) in [
        (json!(EMAIL), (200, json!([]))),
        (json!([1, null, [EMAIL]]), (200, json!([]))),
        (json!({EMAIL: 1}), (200, json!([{"email": EMAIL, "id": 1, "username": MIRA}]))),
        (json!(null), unhandled()),
        (json!(1), unhandled()),
    ] {
        let body = json!({ "emails": emails });
        assert_eq!(send(&lab, "staff", SEARCH, &body).await?, expected, "{body}");
    }
    assert_eq!(send(&lab, "staff", SEARCH, &json!([EMAIL])).await?, unhandled());
    Ok(())
}

#[tokio::test]
async fn the_body_is_json_and_may_call_itself_a_merge_patch() -> Result<()> {
    let lab = Lab::start().await?;
    let unsupported =
        |name| json!({"detail": format!("Unsupported media type \"{name}\" in request.")});
    let form = "application/x-www-form-urlencoded";
    for (content_type, body, status, expected) in [
        ("application/merge-patch+json", "{\"emails\": []}".to_owned(), 200, json!([])),
        ("application/json; charset=utf-8", "{\"emails\": []}".to_owned(), 200, json!([])),
        (form, "emails=x".to_owned(), 415, unsupported(form)),
        ("text/plain", "x".to_owned(), 415, unsupported("text/plain")),
        ("application/json", "x".repeat(OVERSIZED), 413, crate::openedx_life_cycle::page()),
    ] {
        let request = lab.request(System::Openedx, SEARCH.0, SEARCH.1).body(body);
        let request = request.bearer_auth(lab.bearer("staff"));
        let heard = heard(&answer(request.header("Content-Type", content_type)).await?);
        assert_eq!(heard, (status, expected), "{content_type}");
    }
    let request = lab.request(System::Openedx, SEARCH.0, SEARCH.1).body("{");
    let request = request.bearer_auth(lab.bearer("staff"));
    let malformed = answer(request.header("Content-Type", "application/json")).await?;
    assert_eq!(malformed.status, 400);
    assert!(malformed.json()["detail"].as_str().unwrap_or("").starts_with("JSON parse error - "));
    Ok(())
}
