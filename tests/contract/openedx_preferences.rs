//! `GET` and `PATCH preferences/{username}`: all that somebody prefers.

use std::collections::{BTreeMap, HashMap};

use anyhow::Result;
use contract_tests::{Lab, PASSWORD, answer};
use emeritus::{Patch, ResponseValue};
use emeritus_mock::System;
use emeritus_mock::openedx::User;
use serde_json::{Value, json};

use crate::openedx_life_cycle::{MIRA, TUAN, anonymous, forbidden, heard, id_of, page, told};

const PATH: &str = "/api/user/v1/preferences/mira_okafor";
const MERGE_PATCH: &str = "application/merge-patch+json";
/// More than the LMS reads.
const THREE_MEBIBYTES: usize = 3 * 1024 * 1024;

/// A lab in which Mira prefers two things, and somebody whose account is not activated one.
async fn lab() -> Result<Lab> {
    let lab = Lab::start_with(|lms| {
        let sleeper = User::learner("sleeper").inactive().password(PASSWORD);
        lms.add(sleeper.prefers("pref-lang", "fr"));
    })
    .await?;
    prefer(&lab, "pref-lang", "en-nz")?;
    prefer(&lab, "visibility.name", "all_users")?;
    Ok(lab)
}

fn prefer(lab: &Lab, key: &str, value: &str) -> Result<()> {
    let mira = id_of(lab, MIRA)?;
    lab.world().openedx().set_preference(mira, key, value);
    Ok(())
}

/// What Mira prefers, as the LMS keeps it.
fn kept(lab: &Lab) -> Result<BTreeMap<String, String>> {
    let mira = id_of(lab, MIRA)?;
    let lms = lab.world().openedx();
    Ok(lms.preferences_of(mira).map(|row| (row.key.clone(), row.value.clone())).collect())
}

fn map(preferences: &[(&str, &str)]) -> BTreeMap<String, String> {
    preferences.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
}

/// Patches Mira's preferences by herself, with what the SDK would not send too.
async fn patch(lab: &Lab, body: &Value) -> Result<(u16, Value)> {
    let request = lab.request(System::Openedx, "PATCH", PATH).bearer_auth(lab.bearer(MIRA));
    let request = request.header("content-type", MERGE_PATCH).body(body.to_string());
    Ok(heard(&answer(request).await?))
}

fn changes(changes: &[(&str, Option<&str>)]) -> HashMap<String, Option<String>> {
    let owned = |(key, value): &(&str, Option<&str>)| ((*key).to_owned(), value.map(str::to_owned));
    changes.iter().map(owned).collect()
}

#[tokio::test]
async fn the_owner_and_staff_read_all_preferences() -> Result<()> {
    let lab = lab().await?;
    let mira = map(&[("pref-lang", "en-nz"), ("visibility.name", "all_users")]);
    for (client, username, expected) in [
        (lab.openedx(MIRA)?, MIRA, mira.clone()),
        (lab.openedx_bearer(MIRA)?, MIRA, mira.clone()),
        (lab.openedx_session(MIRA)?, MIRA, mira.clone()),
        (lab.openedx("staff")?, MIRA, mira),
        (lab.openedx_bearer("sleeper")?, "sleeper", map(&[("pref-lang", "fr")])),
        (lab.openedx_session("sleeper")?, "sleeper", map(&[("pref-lang", "fr")])),
        (lab.openedx(TUAN)?, TUAN, BTreeMap::new()),
    ] {
        let read = client.preferences_get().username(username).send().await?;
        assert_eq!(read.into_inner().0.into_iter().collect::<BTreeMap<_, _>>(), expected);
    }
    let request = lab.request(System::Openedx, "GET", "/api/user/v1/preferences/tuan_v");
    let raw = answer(request.bearer_auth(lab.bearer(TUAN))).await?;
    assert_eq!((raw.status, raw.text.as_str()), (200, "{}"));
    Ok(())
}

#[tokio::test]
async fn nobody_else_reads_preferences() -> Result<()> {
    let lab = lab().await?;
    for (client, username, expected) in [
        (lab.openedx_anonymous()?, MIRA, anonymous()),
        (lab.openedx(TUAN)?, MIRA, forbidden()),
        (lab.openedx(TUAN)?, "nobody", forbidden()),
        (lab.openedx("root")?, MIRA, forbidden()),
        (lab.openedx("RETIREMENT_SERVICE_USER")?, MIRA, forbidden()),
        (lab.openedx("staff")?, "nobody", (404, Value::Null)),
        (lab.openedx("staff")?, "Mira_Okafor", (404, Value::Null)),
        (lab.openedx(MIRA)?, "Mira_Okafor", (403, Value::Null)),
        (lab.openedx(MIRA)?, "mira!", (404, page())),
    ] {
        let refused = client.preferences_get().username(username).send().await;
        assert_eq!(told(refused), expected, "{username}");
    }
    Ok(())
}

#[tokio::test]
async fn a_patch_sets_changes_and_removes() -> Result<()> {
    for kind in ["JWT", "Bearer", "session"] {
        let lab = lab().await?;
        let client = match kind {
            "JWT" => lab.openedx(MIRA)?,
            "Bearer" => lab.openedx_bearer(MIRA)?,
            _ => lab.openedx_session(MIRA)?,
        };
        let body = changes(&[
            ("pref-lang", Some("mi")),
            ("visibility.name", None),
            ("never set", None),
            ("time_zone", Some("Pacific/Auckland")),
        ]);
        let updated = client.preferences_update().username(MIRA).body(body).send().await?;
        assert_eq!(updated.status().as_u16(), 204, "{kind}");
        let expected = map(&[("pref-lang", "mi"), ("time_zone", "Pacific/Auckland")]);
        assert_eq!(kept(&lab)?, expected, "{kind}");
        let read =
            client.preferences_get().username(MIRA).send().await.map(ResponseValue::into_inner);
        assert_eq!(read?.0.into_iter().collect::<BTreeMap<_, _>>(), expected, "{kind}");
    }
    Ok(())
}

#[tokio::test]
async fn what_is_no_text_is_stored_as_python_prints_it() -> Result<()> {
    let lab = lab().await?;
    // The view takes any JSON for text.
    lab.forgive_requests(&["/k"]);
    for (value, stored) in [
        (json!(true), "True"),
        (json!(false), "False"),
        (json!(10), "10"),
        (json!(0), "0"),
        (json!(1.5), "1.5"),
        (json!({"a": 1}), "{'a': 1}"),
        (json!({"it's": null}), "{\"it's\": None}"),
        (json!([]), "[]"),
        (json!(["x", true]), "['x', True]"),
        (json!("plain"), "plain"),
        (json!("  between blanks  "), "between blanks"),
    ] {
        let patched = patch(&lab, &json!({"k": value})).await?;
        assert_eq!(patched, (204, Value::Null), "{value}");
        assert_eq!(kept(&lab)?.get("k").map(String::as_str), Some(stored), "{value}");
    }
    Ok(())
}

#[tokio::test]
async fn each_invalid_key_and_value_is_refused_in_its_own_words() -> Result<()> {
    let lab = lab().await?;
    let before = kept(&lab)?;
    let long = "k".repeat(256);
    let empty = |key: &str| format!("Preference '{key}' cannot be set to an empty value.");
    let not_valid = |key: &str, value: &str, error: &str| {
        format!("Value '{value}' not valid for preference '{key}': {error}")
    };
    let bad_key = |key: &str| format!("Invalid user preference key '{key}'.");
    let bad_value = |key: &str, value: &str| {
        format!("Value '{value}' is not valid for user preference '{key}'.")
    };
    let bad_zone = |value: &str| format!("Value '{value}' is not a valid time zone selection.");
    for (key, value, developer, user) in [
        ("k", json!(""), empty("k"), empty("k")),
        ("k", json!(" \t\n"), empty("k"), empty("k")),
        (
            &*long,
            json!("v"),
            not_valid(
                &long,
                "v",
                "{'key': ['Ensure this field has no more than 255 characters.']}",
            ),
            bad_key(&long),
        ),
        (
            " ",
            json!("v"),
            not_valid(" ", "v", "{'key': ['This field may not be blank.']}"),
            bad_key(" "),
        ),
        (
            "...",
            json!(1),
            not_valid("...", "1", "{'key': ['Enter a valid value.']}"),
            bad_key("..."),
        ),
        (
            "k",
            json!("a\0b"),
            not_valid("k", "a\0b", "{'value': ['Null characters are not allowed.']}"),
            bad_value("k", "a\0b"),
        ),
        (
            " pref-lang",
            json!("v"),
            not_valid(
                " pref-lang",
                "v",
                "{'non_field_errors': ['The fields user, key must make a unique set.']}",
            ),
            bad_value(" pref-lang", "v"),
        ),
        (
            "time_zone",
            json!("Mars/Base"),
            not_valid("time_zone", "Mars/Base", "Not in timezone set."),
            bad_zone("Mars/Base"),
        ),
        (
            "time_zone",
            json!("pacific/auckland"),
            not_valid("time_zone", "pacific/auckland", "Not in timezone set."),
            bad_zone("pacific/auckland"),
        ),
        (
            "time_zone",
            json!(true),
            not_valid("time_zone", "True", "Not in timezone set."),
            bad_zone("True"),
        ),
    ] {
        let errors = json!({key: {"developer_message": developer, "user_message": user}});
        let patched = patch(&lab, &json!({key: value})).await?;
        assert_eq!(patched, (400, json!({"field_errors": errors})), "{key}: {value}");
        assert_eq!(kept(&lab)?, before, "{key}: {value}");
    }
    Ok(())
}

#[tokio::test]
async fn a_key_of_255_characters_and_a_key_with_one_good_sign_are_fine() -> Result<()> {
    let lab = lab().await?;
    for key in ["k".repeat(255), ".é.k".to_owned(), "course-v1:a+b+c".to_owned()] {
        let patched = patch(&lab, &json!({&*key: "v"})).await?;
        assert_eq!(patched, (204, Value::Null), "{key}");
        assert!(kept(&lab)?.contains_key(&key), "{key}");
    }
    Ok(())
}

#[tokio::test]
async fn of_a_patch_with_anything_wrong_in_it_nothing_is_saved() -> Result<()> {
    let lab = lab().await?;
    let before = kept(&lab)?;
    let client = lab.openedx(MIRA)?;
    let body = changes(&[
        ("pref-lang", None),
        ("visibility.name", Some("private")),
        ("new", Some("x")),
        ("blank", Some(" ")),
        ("time_zone", Some("Mars/Base")),
    ]);
    let Err(refused) = client.preferences_update().username(MIRA).body(body).send().await else {
        anyhow::bail!("the patch was applied");
    };
    assert!(refused.is_bad_request());
    let fields: Vec<_> = refused.field_errors().map(|(field, _)| field).collect();
    assert_eq!(fields, ["blank", "time_zone"]);
    let zone = refused.field_error("time_zone").and_then(|error| error.user_message.as_deref());
    assert_eq!(zone, Some("Value 'Mars/Base' is not a valid time zone selection."));
    assert_eq!(kept(&lab)?, before);
    Ok(())
}

#[tokio::test]
async fn a_patch_without_members_is_no_data() -> Result<()> {
    let lab = lab().await?;
    let text = "No data provided for user preference update";
    let expected = (400, json!({"developer_message": text, "user_message": text}));
    for body in [json!({}), json!([]), json!(["pref-lang"]), json!(null), json!("a"), json!(7)] {
        assert_eq!(patch(&lab, &body).await?, expected, "{body}");
    }
    let client = lab.openedx("staff")?;
    let staff = client.preferences_update().username(MIRA).body(changes(&[]));
    assert_eq!(told(staff.send().await), expected);
    let request = lab.request(System::Openedx, "PATCH", PATH).bearer_auth(lab.bearer(MIRA));
    assert_eq!(heard(&answer(request).await?), expected);
    Ok(())
}

#[tokio::test]
async fn nobody_changes_what_others_prefer() -> Result<()> {
    let lab = lab().await?;
    let before = kept(&lab)?;
    for (client, username, expected) in [
        (lab.openedx_anonymous()?, MIRA, anonymous()),
        (lab.openedx(TUAN)?, MIRA, forbidden()),
        (lab.openedx(TUAN)?, "nobody", forbidden()),
        (lab.openedx("root")?, MIRA, forbidden()),
        (lab.openedx("staff")?, MIRA, (403, Value::Null)),
        (lab.openedx("staff")?, "nobody", (403, Value::Null)),
        (lab.openedx(MIRA)?, "Mira_Okafor", (403, Value::Null)),
        (lab.openedx(MIRA)?, "mira!", (404, page())),
    ] {
        let body = changes(&[("pref-lang", Some("xx"))]);
        let refused = client.preferences_update().username(username).body(body).send().await;
        assert_eq!(told(refused), expected, "{username}");
        assert_eq!(kept(&lab)?, before, "{username}");
    }
    Ok(())
}

#[tokio::test]
async fn only_a_merge_patch_can_be_read() -> Result<()> {
    let lab = lab().await?;
    let before = kept(&lab)?;
    let unsupported = |media_type: &str| {
        let detail = format!("Unsupported media type \"{media_type}\" in request.");
        (415, json!({ "detail": detail }))
    };
    for (media_type, body, expected) in [
        ("application/json", "{\"a\": \"b\"}".to_owned(), unsupported("application/json")),
        (
            "application/merge-patch+json; charset=utf-8",
            "{\"a\": \"b\"}".to_owned(),
            unsupported("application/merge-patch+json; charset=utf-8"),
        ),
        (
            "application/x-www-form-urlencoded",
            "a=b".to_owned(),
            unsupported("application/x-www-form-urlencoded"),
        ),
        (MERGE_PATCH, " ".repeat(THREE_MEBIBYTES), (413, page())),
    ] {
        let request = lab.request(System::Openedx, "PATCH", PATH).bearer_auth(lab.bearer(MIRA));
        let request = request.header("content-type", media_type).body(body);
        assert_eq!(heard(&answer(request).await?), expected, "{media_type}");
    }
    let request = lab.request(System::Openedx, "PATCH", PATH).bearer_auth(lab.bearer(MIRA));
    let malformed = answer(request.header("content-type", MERGE_PATCH).body("{")).await?;
    let text = malformed.json()["detail"].as_str().unwrap_or_default().to_owned();
    assert!(malformed.status == 400 && text.starts_with("JSON parse error - "), "{text}");
    assert_eq!(kept(&lab)?, before);
    Ok(())
}

#[tokio::test]
async fn a_session_has_to_repeat_its_csrf_token() -> Result<()> {
    let lab = lab().await?;
    let mut headers = lab.session(MIRA);
    headers.remove("x-csrftoken");
    let request = lab.request(System::Openedx, "PATCH", PATH).headers(headers);
    let refused = answer(request.header("content-type", MERGE_PATCH).body("{}")).await?;
    let detail = json!({"detail": "CSRF Failed: CSRF token missing."});
    assert_eq!(heard(&refused), (403, detail));
    Ok(())
}

#[tokio::test]
async fn other_methods_are_refused_after_the_caller() -> Result<()> {
    let lab = lab().await?;
    for method in ["PUT", "POST", "DELETE"] {
        let not_allowed = json!({"detail": format!("Method \"{method}\" not allowed.")});
        for (caller, expected) in [
            ("", anonymous()),
            (TUAN, forbidden()),
            (MIRA, (405, not_allowed.clone())),
            ("staff", (405, not_allowed)),
        ] {
            let mut request = lab.request(System::Openedx, method, PATH);
            if !caller.is_empty() {
                request = request.bearer_auth(lab.bearer(caller));
            }
            assert_eq!(heard(&answer(request).await?), expected, "{method} as {caller}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn the_privacy_of_an_account_is_a_preference() -> Result<()> {
    let lab = lab().await?;
    let client = lab.openedx(MIRA)?;
    let privacy = |value: Patch<String>| {
        client.account_update().username(MIRA).body_map(|body| body.account_privacy(value)).send()
    };
    privacy(Patch::set("custom")).await?;
    let read = client.preferences_get().username(MIRA).send().await?;
    assert_eq!(read.get("account_privacy").map(String::as_str), Some("custom"));
    // What is shared is a preference too.
    let seen = lab.openedx(TUAN)?.account_get().username(MIRA).send().await?;
    assert_eq!(seen.name.as_deref(), Some("Mira Okafor"));
    let body = changes(&[("account_privacy", Some("private"))]);
    client.preferences_update().username(MIRA).body(body).send().await?;
    let account = client.account_get().username(MIRA).send().await?;
    assert_eq!(account.account_privacy, "private");
    privacy(Patch::Clear).await?;
    let read = client.preferences_get().username(MIRA).send().await?;
    assert_eq!(read.get("account_privacy"), None);
    Ok(())
}
