//! Checking values while people fill in the registration form.

use anyhow::Result;
use contract_tests::{Lab, answer};
use emeritus::openedx::types::RegistrationValues;
use emeritus_mock::System;
use emeritus_mock::openedx::RateLimit;
use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::openedx_life_cycle::{
    MIRA, WORKER, force, heard, page, request_deletion, retire, told, unhandled,
};

const PATH: &str = "/api/user/v1/validation/registration";

/// What the SDK is told about `values`.
async fn check(lab: &Lab, values: &Value) -> Result<Value> {
    let values: RegistrationValues = serde_json::from_value(values.clone())?;
    let checked = lab.openedx_anonymous()?.registration_validate().body(values).send().await?;
    Ok(serde_json::to_value(checked.into_inner())?)
}

/// Sends what the SDK would not send.
async fn send(lab: &Lab, body: &Value) -> Result<(u16, Value)> {
    Ok(heard(&answer(lab.request(System::Openedx, "POST", PATH).json(body)).await?))
}

const LENGTH: &str = "Username must be between 2 and 30 characters long.";
const SIGNS: &str = "Usernames can only contain letters (A-Z, a-z), numerals (0-9), underscores (_), and hyphens (-).";
const NAME_TAKEN: &str = "It looks like this username is already taken";
const EMAIL_TAKEN: &str = "This email is already associated with an existing account";
const EMAIL: &str = "Enter a valid email address";
const EMAIL_LENGTH: &str = "Enter a valid email address that contains at least 3 characters.";
const COUNTRY: &str = "Select your country or region of residence";
const MISMATCH: &str = "The email addresses do not match";
const SHORT: &str = "This password is too short. It must contain at least 8 characters.";
const LONG: &str = "This password is too long. It must contain no more than 75 characters.";
const LIKE_NAME: &str = "The password is too similar to the username.";
const LIKE_EMAIL: &str = "The password is too similar to the email address.";

#[tokio::test]
async fn each_value_is_judged_in_these_words() -> Result<()> {
    let lab = Lab::start().await?;
    let mail = |length: usize| format!("{}@learn.example", "x".repeat(length - 14));
    for (field, value, decision) in [
        ("name", "Ines Prado".to_owned(), ""),
        ("name", String::new(), "Enter your surname and name"),
        ("name", "<Ines>".to_owned(), "Enter a valid name"),
        ("name", "Ines >".to_owned(), "Enter a valid name"),
        ("name", "http://ines.example".to_owned(), "Enter a valid name"),
        ("name", "see https://ines.example".to_owned(), "Enter a valid name"),
        ("name", "x".repeat(255), ""),
        ("name", "x".repeat(256), "Full name can't be longer than 255 symbols"),
        ("username", "ines_prado-2".to_owned(), ""),
        ("username", String::new(), LENGTH),
        ("username", "x".to_owned(), LENGTH),
        ("username", "x".repeat(30), ""),
        ("username", "x".repeat(31), LENGTH),
        ("username", "ines prado".to_owned(), SIGNS),
        ("username", "inés".to_owned(), SIGNS),
        ("username", MIRA.to_owned(), NAME_TAKEN),
        ("email", "ines@learn.example".to_owned(), ""),
        ("email", String::new(), EMAIL_LENGTH),
        ("email", "x@".to_owned(), EMAIL_LENGTH),
        ("email", mail(255), EMAIL_LENGTH),
        ("email", "ines".to_owned(), EMAIL),
        ("email", "ines@learn".to_owned(), EMAIL),
        ("email", "mira.okafor@learn.example".to_owned(), EMAIL_TAKEN),
        ("password", "correct horse".to_owned(), ""),
        ("password", String::new(), SHORT),
        ("password", "2short".to_owned(), SHORT),
        ("password", "x".repeat(75), ""),
        ("password", "x".repeat(76), LONG),
        ("country", "NZ".to_owned(), ""),
        ("country", "Atlantis".to_owned(), ""),
        ("country", String::new(), COUNTRY),
        ("country", "--".to_owned(), COUNTRY),
        ("confirm_email", "ines@learn.example".to_owned(), MISMATCH),
        ("confirm_email", String::new(), MISMATCH),
    ] {
        let checked = check(&lab, &json!({ field: value })).await?;
        assert_eq!(checked["validation_decisions"], json!({ field: decision }), "{value}");
    }
    Ok(())
}

#[tokio::test]
async fn values_are_judged_with_one_another() -> Result<()> {
    let lab = Lab::start().await?;
    for (values, decisions) in [
        (
            json!({"email": "ines@learn.example", "confirm_email": "ines@learn.example"}),
            json!({"email": "", "confirm_email": ""}),
        ),
        (
            json!({"email": "ines@learn.example", "confirm_email": "Ines@learn.example"}),
            json!({"email": "", "confirm_email": MISMATCH}),
        ),
        (
            json!({"email": "", "confirm_email": ""}),
            json!({"email": EMAIL_LENGTH, "confirm_email": MISMATCH}),
        ),
        (
            json!({"username": "ines_prado", "password": "ines_prado"}),
            json!({"username": "", "password": LIKE_NAME}),
        ),
        (
            json!({"username": "ines_prado", "password": "ines"}),
            json!({"username": "", "password": SHORT}),
        ),
        (
            json!({"username": "ines_p", "password": "ines_p"}),
            json!({"username": "", "password": format!("{LIKE_NAME} {SHORT}")}),
        ),
        (
            json!({"username": "ines", "email": "tide.pools@learn.example", "password": "tide.pools@learn"}),
            json!({"username": "", "email": "", "password": LIKE_EMAIL}),
        ),
        (
            json!({"email": "tide.pools@learn.example", "password": "tide.pools@learn"}),
            json!({"email": "", "password": ""}),
        ),
        (
            json!({"name": "", "username": "", "email": "", "confirm_email": "x", "password": "", "country": ""}),
            json!({
                "name": "Enter your surname and name", "username": LENGTH, "email": EMAIL_LENGTH,
                "confirm_email": MISMATCH, "password": SHORT, "country": COUNTRY,
            }),
        ),
        (json!({}), json!({})),
        (json!({"reset_password_page": "true"}), json!({})),
    ] {
        let checked = check(&lab, &values).await?;
        assert_eq!(checked, json!({"validation_decisions": decisions}), "{values}");
    }
    Ok(())
}

#[tokio::test]
async fn one_field_can_be_judged_alone_even_if_it_was_not_sent() -> Result<()> {
    let lab = Lab::start().await?;
    for (key, decision) in [
        ("name", "Enter your surname and name"),
        ("username", "Input not valid unicode"),
        ("email", "Input not valid unicode"),
        ("confirm_email", MISMATCH),
        ("password", "Password must be a string"),
        ("country", ""),
    ] {
        let checked = check(&lab, &json!({"form_field_key": key})).await?;
        assert_eq!(checked, json!({"validation_decisions": { key: decision }}), "{key}");
    }
    let alone = json!({"form_field_key": "email", "email": "x@y.example", "username": ""});
    assert_eq!(check(&lab, &alone).await?, json!({"validation_decisions": {"email": ""}}));
    let unknown = json!({"form_field_key": "shoe_size", "username": ""});
    let all = json!({"validation_decisions": {"username": LENGTH}});
    assert_eq!(check(&lab, &unknown).await?, all, "a key that is none does not count");
    Ok(())
}

#[tokio::test]
async fn names_are_suggested_from_a_good_name_and_for_a_taken_one() -> Result<()> {
    let lab = Lab::start().await?;
    for (values, prefixes) in [
        (json!({"name": "Ines Prado"}), &["inesprado", "i-prado", "ines_"][..]),
        (json!({"name": "Mira"}), &["mira_", "mira_", "mira_"]),
        (json!({"username": MIRA}), &["miraokafor_", "miraokafor_", "miraokafor_"]),
        (json!({"name": "Ines Prado", "username": MIRA}), &["miraokafor_"]),
        (json!({"name": "Ines Prado", "username": "ines_prado"}), &["inesprado"]),
    ] {
        let checked = check(&lab, &values).await?;
        let suggested = checked["username_suggestions"].as_array().cloned().unwrap_or_default();
        assert_eq!(suggested.len(), 3, "{values}");
        for (suggestion, prefix) in suggested.iter().zip(prefixes) {
            let suggestion = suggestion.as_str().unwrap_or_default();
            assert!(suggestion.starts_with(prefix), "{suggestion} of {values}");
            let free = check(&lab, &json!({"username": suggestion})).await?;
            assert_eq!(free, json!({"validation_decisions": {"username": ""}}));
        }
    }
    for values in [json!({"name": "<>"}), json!({"username": "free"}), json!({"name": "x"})] {
        assert_eq!(check(&lab, &values).await?.get("username_suggestions"), None, "{values}");
    }
    Ok(())
}

#[tokio::test]
async fn what_was_retired_stays_taken_in_any_letter_case() -> Result<()> {
    let lab = Lab::start().await?;
    let worker = lab.openedx(WORKER)?;
    request_deletion(&lab, MIRA).await?;
    retire(&worker, MIRA).await?;
    force(&worker, MIRA, "COMPLETE").await?;
    for (username, email) in
        [(MIRA, "mira.okafor@learn.example"), ("MIRA_Okafor", "MIRA.Okafor@Learn.example")]
    {
        let checked = check(&lab, &json!({"username": username, "email": email})).await?;
        let decisions = json!({"username": NAME_TAKEN, "email": EMAIL_TAKEN});
        assert_eq!(checked["validation_decisions"], decisions);
    }
    Ok(())
}

#[tokio::test]
async fn passwords_are_judged_by_the_sites_policy() -> Result<()> {
    let lab = Lab::start_with(|lms| {
        let settings = &mut lms.settings.registration;
        settings.auth_password_validators.min_alphabetic = 2;
        settings.auth_password_validators.min_numeric = 1;
        settings.compromised_passwords.insert("password1234".to_owned());
    })
    .await?;
    const COMPROMISED: &str = "The password you entered is on a list of known compromised passwords. Please choose a different one.";
    for (password, decision) in [
        ("12345678", "This password must contain at least 2 letters."),
        ("tide-pools", "This password must contain at least 1 number."),
        ("tide-pools-1", ""),
    ] {
        let checked = check(&lab, &json!({"password": password})).await?;
        assert_eq!(checked, json!({"validation_decisions": {"password": decision}}));
    }
    for (registering, resetting, page, decision) in [
        (false, false, "false", ""),
        (true, false, "false", COMPROMISED),
        (true, false, "true", ""),
        (false, true, "true", COMPROMISED),
        (false, true, "false", ""),
    ] {
        let values = json!({"password": "password1234", "reset_password_page": page});
        {
            let settings = &mut lab.world().openedx().settings.registration;
            settings.enable_authn_register_hibp_policy = registering;
            settings.enable_authn_reset_password_hibp_policy = resetting;
        }
        let checked = check(&lab, &values).await?;
        assert_eq!(checked, json!({"validation_decisions": {"password": decision}}));
    }
    Ok(())
}

#[tokio::test]
async fn values_that_are_no_text_are_judged_too() -> Result<()> {
    let lab = Lab::start().await?;
    // What is wrong with a value is said with a 200.
    lab.forgive_requests(&[
        "/confirm_email",
        "/country",
        "/email",
        "/name",
        "/password",
        "/username",
    ]);
    for (values, decisions) in [
        (json!({"username": 42}), json!({"username": "Input not valid unicode"})),
        (json!({"username": null}), json!({"username": "Input not valid unicode"})),
        (json!({"email": ["x"]}), json!({"email": "Input not valid unicode"})),
        (json!({"password": 12345678}), json!({"password": "Password must be a string"})),
        (json!({"name": null}), json!({"name": "Enter your surname and name"})),
        (json!({"name": 0}), json!({"name": "Enter your surname and name"})),
        (json!({"name": false}), json!({"name": "Enter your surname and name"})),
        (json!({"name": []}), json!({"name": "Enter your surname and name"})),
        (json!({"name": {}}), json!({"name": "Enter your surname and name"})),
        (json!({"country": 7}), json!({"country": ""})),
        (
            json!({"email": 7, "confirm_email": 7}),
            json!({"email": "Input not valid unicode", "confirm_email": ""}),
        ),
        (json!({"shoe_size": 38}), json!({})),
    ] {
        let expected = (200, json!({"validation_decisions": decisions}));
        assert_eq!(send(&lab, &values).await?, expected, "{values}");
    }
    Ok(())
}

#[tokio::test]
async fn a_form_will_do_as_well() -> Result<()> {
    let lab = Lab::start().await?;
    let form = [("username", MIRA), ("country", "--")];
    let form = answer(lab.request(System::Openedx, "POST", PATH).form(&form)).await?;
    let decisions = json!({"username": NAME_TAKEN, "country": COUNTRY});
    assert_eq!((form.status, &form.json()["validation_decisions"]), (200, &decisions));
    Ok(())
}

#[tokio::test]
async fn what_upstream_does_not_expect_is_an_unhandled_exception() -> Result<()> {
    let lab = Lab::start().await?;
    for body in [
        json!([]),
        json!("username"),
        json!(null),
        json!({"name": 42}),
        json!({"name": true}),
        json!({"name": ["Ines"]}),
        json!({"form_field_key": ["name"]}),
        json!({"form_field_key": {"name": 1}}),
    ] {
        assert_eq!(send(&lab, &body).await?, unhandled(), "{body}");
    }
    Ok(())
}

#[tokio::test]
async fn a_body_has_to_be_readable() -> Result<()> {
    let lab = Lab::start().await?;
    let request = || lab.request(System::Openedx, "POST", PATH);
    let text = answer(request().header("content-type", "text/plain").body("x")).await?;
    let unsupported = json!({"detail": "Unsupported media type \"text/plain\" in request."});
    assert_eq!(heard(&text), (415, unsupported));
    let broken = answer(request().header("content-type", "application/json").body("{")).await?;
    assert_eq!(broken.status, 400);
    let detail = broken.json()["detail"].as_str().unwrap_or_default().to_owned();
    assert!(detail.starts_with("JSON parse error - "), "{detail}");
    let values: RegistrationValues =
        serde_json::from_value(json!({"name": "x".repeat(2_700_000)}))?;
    let large = lab.openedx_anonymous()?.registration_validate().body(values).send().await;
    assert_eq!(told(large), (413, page()));
    Ok(())
}

#[tokio::test]
async fn an_address_may_have_only_so_much_checked() -> Result<()> {
    let week = SignedDuration::from_hours(7 * 24);
    let lab = Lab::start_with(|lms| {
        let limit = Some(RateLimit { calls: 2, per: week });
        lms.settings.registration.registration_validation_ratelimit = limit;
    })
    .await?;
    for _ in 0..2 {
        check(&lab, &json!({})).await?;
    }
    let client = lab.openedx_anonymous()?;
    let limited = client.registration_validate().body_map(|values| values).send().await;
    let detail = json!({"detail": "You do not have permission to perform this action."});
    assert_eq!(told(limited), (403, detail.clone()));
    assert_eq!(send(&lab, &json!([])).await?, (403, detail), "before the body is read");
    lab.advance(week);
    check(&lab, &json!({})).await?;
    Ok(())
}

#[tokio::test]
async fn the_path_has_no_slash_and_no_other_method() -> Result<()> {
    let lab = Lab::start().await?;
    let get = answer(lab.request(System::Openedx, "GET", PATH)).await?;
    assert_eq!(heard(&get), (405, json!({"detail": "Method \"GET\" not allowed."})));
    let slash = lab.request(System::Openedx, "POST", &format!("{PATH}/")).json(&json!({}));
    assert_eq!(heard(&answer(slash).await?), (404, page()));
    Ok(())
}
