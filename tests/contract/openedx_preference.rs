//! `GET`, `PUT` and `DELETE preferences/{username}/{preference_key}`: one preference.

use anyhow::Result;
use contract_tests::{Lab, PASSWORD, answer};
use emeritus_mock::System;
use emeritus_mock::openedx::{Service, User};
use serde_json::{Value, json};

use crate::openedx_life_cycle::{MIRA, TUAN, anonymous, forbidden, heard, id_of, jwt, page, told};

const PATH: &str = "/api/user/v1/preferences/mira_okafor/time_zone";
const METHODS: [&str; 3] = ["GET", "PUT", "DELETE"];
/// More than the LMS reads.
const THREE_MEBIBYTES: usize = 3 * 1024 * 1024;

/// A lab in which Mira and somebody whose account is not activated prefer a time zone.
async fn lab() -> Result<Lab> {
    let lab = Lab::start_with(|lms| {
        let sleeper = User::learner("sleeper").inactive().password(PASSWORD);
        lms.add(sleeper.prefers("time_zone", "Asia/Tokyo"));
    })
    .await?;
    let mira = id_of(&lab, MIRA)?;
    lab.world().openedx().set_preference(mira, "time_zone", "Pacific/Auckland");
    Ok(lab)
}

/// What Mira prefers for `key`, as the LMS keeps it.
fn kept(lab: &Lab, key: &str) -> Result<Option<String>> {
    let mira = id_of(lab, MIRA)?;
    Ok(lab.world().openedx().preference(mira, key).map(str::to_owned))
}

/// Calls a path by its method, with a value where there is one to set.
async fn call(lab: &Lab, caller: &str, (method, path): (&str, &str)) -> Result<(u16, Value)> {
    let mut request = lab.request(System::Openedx, method, path);
    if method == "PUT" {
        request = request.json("Asia/Tokyo");
    }
    if !caller.is_empty() {
        request = request.bearer_auth(lab.bearer(caller));
    }
    Ok(heard(&answer(request).await?))
}

#[tokio::test]
async fn a_preference_is_read_as_text() -> Result<()> {
    let lab = lab().await?;
    for (client, username, expected) in [
        (lab.openedx_bearer(MIRA)?, MIRA, "Pacific/Auckland"),
        (lab.openedx_session(MIRA)?, MIRA, "Pacific/Auckland"),
        (lab.openedx_bearer("staff")?, MIRA, "Pacific/Auckland"),
        (lab.openedx_bearer("sleeper")?, "sleeper", "Asia/Tokyo"),
        (lab.openedx_session("sleeper")?, "sleeper", "Asia/Tokyo"),
    ] {
        let value = client.preference_get().username(username).preference_key("time_zone").send();
        let value: String = value.await?.into_inner();
        assert_eq!(value, expected, "{username}");
    }
    let (status, body) = call(&lab, MIRA, ("GET", PATH)).await?;
    assert_eq!((status, body), (200, json!("Pacific/Auckland")));
    Ok(())
}

#[tokio::test]
async fn what_is_not_there_is_not_found() -> Result<()> {
    let lab = lab().await?;
    for (caller, path) in [
        (MIRA, "/api/user/v1/preferences/mira_okafor/dark_mode"),
        ("staff", "/api/user/v1/preferences/mira_okafor/dark_mode"),
        ("staff", "/api/user/v1/preferences/nobody/time_zone"),
    ] {
        assert_eq!(call(&lab, caller, ("GET", path)).await?, (404, Value::Null), "{path}");
    }
    let client = lab.openedx_bearer(MIRA)?;
    let absent = client.preference_get().username(MIRA).preference_key("dark_mode").send().await;
    assert_eq!(told(absent), (404, Value::Null));
    let absent = client.preference_delete().username(MIRA).preference_key("dark_mode").send().await;
    assert_eq!(told(absent), (404, Value::Null));
    Ok(())
}

#[tokio::test]
async fn a_key_with_another_sign_matches_no_route() -> Result<()> {
    let lab = lab().await?;
    let mira = id_of(&lab, MIRA)?;
    for key in ["pref-lang", "visibility.name", "a%20b", "a%C3%A9"] {
        lab.world().openedx().set_preference(mira, key, "x");
        let path = format!("/api/user/v1/preferences/mira_okafor/{key}");
        for method in METHODS {
            assert_eq!(call(&lab, MIRA, (method, &path)).await?, (404, page()), "{method} {key}");
            assert_eq!(call(&lab, "", (method, &path)).await?, (404, page()), "{method} {key}");
        }
        assert_eq!(kept(&lab, key)?.as_deref(), Some("x"), "{key}");
    }
    let client = lab.openedx_bearer(MIRA)?;
    let read = client.preference_get().username(MIRA).preference_key("pref-lang").send().await;
    assert_eq!(told(read), (404, page()));
    Ok(())
}

#[tokio::test]
async fn a_jwt_is_not_looked_at() -> Result<()> {
    let lab = lab().await?;
    for method in METHODS {
        for authorization in [jwt(&lab, MIRA).await?, jwt(&lab, "staff").await?, "JWT x".to_owned()]
        {
            let request = lab.request(System::Openedx, method, PATH);
            let refused = answer(request.header("authorization", authorization)).await?;
            assert_eq!(heard(&refused), anonymous(), "{method}");
            assert_eq!(refused.headers["www-authenticate"], "Bearer realm=\"api\"", "{method}");
        }
        let request = lab.request(System::Openedx, method, PATH).bearer_auth("unknown");
        let refused = answer(request).await?;
        let body = json!({
            "error_code": "token_nonexistent",
            "developer_message": "The provided access token does not match any valid tokens.",
        });
        assert_eq!(heard(&refused), (401, body), "{method}");
        assert_eq!(refused.headers["www-authenticate"], "Bearer realm=\"api\"", "{method}");
    }
    assert_eq!(
        told(
            lab.openedx(MIRA)?
                .preference_get()
                .username(MIRA)
                .preference_key("time_zone")
                .send()
                .await
        ),
        anonymous()
    );
    Ok(())
}

#[tokio::test]
async fn staff_read_and_only_the_owner_changes() -> Result<()> {
    let lab = lab().await?;
    let other_case = PATH.replace("mira", "Mira");
    let nobody = PATH.replace(MIRA, "nobody");
    let bad_name = PATH.replace(MIRA, "mira!");
    for method in METHODS {
        let read_only =
            |read: (u16, Value)| if method == "GET" { read } else { (403, Value::Null) };
        for (caller, path, expected) in [
            ("", PATH, anonymous()),
            (TUAN, PATH, forbidden()),
            ("root", PATH, forbidden()),
            (TUAN, &*nobody, forbidden()),
            ("staff", PATH, read_only((200, json!("Pacific/Auckland")))),
            ("staff", &nobody, read_only((404, Value::Null))),
            (MIRA, &other_case, (403, Value::Null)),
            (MIRA, &bad_name, (404, page())),
        ] {
            let case = format!("{method} {path} as {caller}");
            assert_eq!(call(&lab, caller, (method, path)).await?, expected, "{case}");
        }
    }
    assert_eq!(kept(&lab, "time_zone")?.as_deref(), Some("Pacific/Auckland"));
    Ok(())
}

#[tokio::test]
async fn a_preference_is_set_whether_there_was_one_or_not() -> Result<()> {
    let lab = lab().await?;
    for client in [lab.openedx_bearer(MIRA)?, lab.openedx_session(MIRA)?] {
        for (key, value) in [("time_zone", "Asia/Tokyo"), ("dark_mode", "on"), ("dark_mode", "off")]
        {
            let set = client.preference_set().username(MIRA).preference_key(key).body(value);
            assert_eq!(told(set.send().await), (204, Value::Null), "{key}");
            let read = client.preference_get().username(MIRA).preference_key(key).send().await?;
            assert_eq!(read.into_inner(), value, "{key}");
        }
        let deleted = client.preference_delete().username(MIRA).preference_key("dark_mode");
        assert_eq!(told(deleted.send().await), (204, Value::Null));
        assert_eq!(kept(&lab, "dark_mode")?, None);
    }
    Ok(())
}

/// Sets one of Mira's preferences, with what the SDK would not send too.
async fn set(lab: &Lab, key: &str, value: &Value) -> Result<(u16, Value)> {
    let path = format!("/api/user/v1/preferences/mira_okafor/{key}");
    let request = lab.request(System::Openedx, "PUT", &path).bearer_auth(lab.bearer(MIRA));
    Ok(heard(&answer(request.json(value)).await?))
}

#[tokio::test]
async fn the_body_is_the_value_and_is_stored_as_python_prints_it() -> Result<()> {
    let lab = lab().await?;
    // The view takes any JSON for text.
    lab.forgive_requests(&[""]);
    for (value, stored) in [
        (json!("plain"), "plain"),
        (json!(" a "), "a"),
        (json!(10), "10"),
        (json!(true), "True"),
        (json!(["x"]), "['x']"),
        (json!({"a": 1}), "{'a': 1}"),
        (json!({}), "{}"),
    ] {
        assert_eq!(set(&lab, "k", &value).await?, (204, Value::Null), "{value}");
        assert_eq!(kept(&lab, "k")?.as_deref(), Some(stored), "{value}");
    }
    Ok(())
}

#[tokio::test]
async fn an_invalid_value_is_refused_and_changes_nothing() -> Result<()> {
    let lab = lab().await?;
    let long = "k".repeat(256);
    let empty = |key: &str| {
        let text = format!("Preference '{key}' cannot be set to an empty value.");
        (text.clone(), text)
    };
    let long_key = format!(
        "Value 'v' not valid for preference '{long}': {{'key': ['Ensure this field has no more than 255 characters.']}}"
    );
    for (key, value, (developer, user)) in [
        ("time_zone", json!(null), empty("time_zone")),
        ("time_zone", json!(""), empty("time_zone")),
        ("k", json!("  "), empty("k")),
        (
            "time_zone",
            json!("Mars/Base"),
            (
                "Value 'Mars/Base' not valid for preference 'time_zone': Not in timezone set."
                    .to_owned(),
                "Value 'Mars/Base' is not a valid time zone selection.".to_owned(),
            ),
        ),
        (&*long, json!("v"), (long_key, format!("Invalid user preference key '{long}'."))),
    ] {
        let body = json!({"developer_message": developer, "user_message": user});
        assert_eq!(set(&lab, key, &value).await?, (400, body), "{key}: {value}");
    }
    assert_eq!(kept(&lab, "time_zone")?.as_deref(), Some("Pacific/Auckland"));
    let client = lab.openedx_bearer(MIRA)?;
    let refused = client.preference_set().username(MIRA).preference_key("time_zone").body("Mars");
    let refused = refused.send().await.err();
    let message = refused.as_ref().and_then(|error| error.user_message());
    assert_eq!(message, Some("Value 'Mars' is not a valid time zone selection."));
    Ok(())
}

#[tokio::test]
async fn only_json_can_be_set() -> Result<()> {
    let lab = lab().await?;
    let detail = |text: &str| json!({ "detail": text });
    let unsupported = "Unsupported media type \"text/plain\" in request.";
    for (media_type, body, expected) in [
        ("text/plain", "UTC".to_owned(), (415, detail(unsupported))),
        ("application/json", " ".repeat(THREE_MEBIBYTES), (413, page())),
    ] {
        let request = lab.request(System::Openedx, "PUT", PATH).bearer_auth(lab.bearer(MIRA));
        let request = request.header("content-type", media_type).body(body);
        assert_eq!(heard(&answer(request).await?), expected, "{media_type}");
    }
    let request = lab.request(System::Openedx, "PUT", PATH).bearer_auth(lab.bearer(MIRA));
    let malformed = answer(request.header("content-type", "application/json").body("UTC")).await?;
    let text = malformed.json()["detail"].as_str().unwrap_or_default().to_owned();
    assert!(malformed.status == 400 && text.starts_with("JSON parse error - "), "{text}");
    Ok(())
}

#[tokio::test]
async fn a_session_has_to_repeat_its_csrf_token_to_change_something() -> Result<()> {
    let lab = lab().await?;
    let mut headers = lab.session(MIRA);
    headers.remove("x-csrftoken");
    let detail = json!({"detail": "CSRF Failed: CSRF token missing."});
    for (method, expected) in [
        ("GET", (200, json!("Pacific/Auckland"))),
        ("PUT", (403, detail.clone())),
        ("DELETE", (403, detail)),
    ] {
        let request = lab.request(System::Openedx, method, PATH).headers(headers.clone());
        assert_eq!(heard(&answer(request.json("UTC")).await?), expected, "{method}");
    }
    Ok(())
}

#[tokio::test]
async fn other_methods_are_refused_after_the_caller() -> Result<()> {
    let lab = lab().await?;
    for method in ["POST", "PATCH"] {
        let not_allowed = json!({"detail": format!("Method \"{method}\" not allowed.")});
        for (caller, expected) in [
            ("", anonymous()),
            (TUAN, forbidden()),
            (MIRA, (405, not_allowed.clone())),
            ("staff", (405, not_allowed)),
        ] {
            let answered = call(&lab, caller, (method, PATH)).await?;
            assert_eq!(answered, expected, "{method} as {caller}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_preference_that_the_database_cannot_remove_stays() -> Result<()> {
    let lab = lab().await?;
    lab.world().openedx().settings.outages.insert(Service::Database);
    let expected = json!({
        "developer_message": "Delete failed for user preference 'time_zone': database is locked",
        "user_message": "Delete failed for user preference 'time_zone'.",
    });
    assert_eq!(call(&lab, MIRA, ("DELETE", PATH)).await?, (400, expected));
    assert_eq!(kept(&lab, "time_zone")?.as_deref(), Some("Pacific/Auckland"));
    Ok(())
}
