//! `POST` and `PATCH modify/`: staff make and change users.

use anyhow::{Context, Result};
use contract_tests::{Lab, PASSWORD, START, answer};
use emeritus::Secret;
use emeritus::openedx::types::{Gender, LevelOfEducation};
use emeritus_mock::System;
use emeritus_mock::openedx::{Profile, User};
use serde_json::{Value, json};

use crate::openedx_account_admin::{OVERSIZED, browser, csrf_missing, send_without_csrf};
use crate::openedx_life_cycle::{
    EMAIL, MIRA, RETIRED_EMAIL, TUAN, WORKER, anonymous, fetch, forbidden, heard, jwt, page,
    request_deletion, send, told, unhandled,
};

const MODIFY: &str = "/api/user/v1/modify/";
const CREATE: (&str, &str) = ("POST", MODIFY);
const UPDATE: (&str, &str) = ("PATCH", MODIFY);

/// A lab with a superuser who is staff, and a retired learner called `gone`.
async fn lab() -> Result<Lab> {
    Ok(Lab::start_with(|lms| {
        lms.add(User::learner("boss").password(PASSWORD).staff().superuser());
        let (name, email) = (lms.retired_username("gone"), lms.retired_email("gone@learn.example"));
        lms.add(User::learner(&name).with_email(&email));
    })
    .await?)
}

fn user(lab: &Lab, username: &str) -> Result<User> {
    let user = lab.world().openedx().user_by_username(username).cloned();
    user.with_context(|| format!("there is {username}"))
}

/// What is wrong with a request as a whole.
fn whole(text: &str) -> (u16, Value) {
    (400, json!({"error": [text]}))
}

/// What is wrong with one field.
fn field(name: &str, text: &str) -> (u16, Value) {
    (400, json!({"error": {name: [text]}}))
}

/// The body of a new user, with `changes`.
fn new_hire(changes: &Value) -> Value {
    let mut body = json!({"username": "new_hire", "email": "new.hire@learn.example"});
    for (key, value) in changes.as_object().into_iter().flatten() {
        body[key] = value.clone();
    }
    body
}

#[tokio::test]
async fn a_new_user_has_what_was_sent_and_can_sign_in() -> Result<()> {
    let lab = lab().await?;
    let staff = lab.openedx_bearer("staff")?;
    let made = staff.user_create().body_map(|body| {
        body.username("new_hire")
            .email("New.Hire@Learn.EXAMPLE")
            .password(Secret::from("correct horse"))
            .name("New Hire")
            .year_of_birth(1991)
            .gender(Gender::F)
            .level_of_education(LevelOfEducation::Hs)
            .country("NZ")
            .is_staff(true)
    });
    let made = made.send().await?;
    assert_eq!((made.status().as_u16(), made.username.as_str()), (201, "new_hire"));
    let user = user(&lab, "new_hire")?;
    assert_eq!(user.id(), made.user_id);
    assert_eq!(user.email(), "New.Hire@learn.example", "the domain is in small letters");
    assert!(user.is_active && user.is_staff && !user.is_superuser);
    assert_eq!(user.date_joined, START);
    let profile = user.profile.context("there is a profile")?;
    assert_eq!((profile.name.as_str(), profile.year_of_birth), ("New Hire", Some(1991)));
    assert_eq!(profile.gender.as_deref(), Some("f"));
    assert_eq!(profile.level_of_education.as_deref(), Some("hs"));
    assert_eq!(profile.country.as_deref(), Some("NZ"));

    let anybody = lab.openedx_anonymous()?;
    let token = anybody.access_token_create().body_map(|form| {
        form.grant_type("password")
            .client_id("people")
            .username("new_hire")
            .password(Secret::from("correct horse"))
    });
    assert_eq!(token.send().await?.token_type, "Bearer");
    Ok(())
}

#[tokio::test]
async fn a_user_needs_no_more_than_a_name_and_an_address() -> Result<()> {
    let lab = lab().await?;
    let made = send(&lab, "staff", CREATE, &new_hire(&json!({}))).await?;
    let id = user(&lab, "new_hire")?.id();
    assert_eq!(made, (201, json!({"user_id": id, "username": "new_hire"})));
    let user = user(&lab, "new_hire")?;
    assert!(user.is_active && user.password.is_none());
    assert_eq!(user.profile.map(|profile| profile.name), Some(String::new()));
    Ok(())
}

#[tokio::test]
async fn a_form_will_do_for_both() -> Result<()> {
    let lab = lab().await?;
    // The view looks whether there is anything, not what it is.
    lab.forgive_requests(&["/is_staff"]);
    let form = |method, form: &[(&str, &str)]| {
        lab.request(System::Openedx, method, MODIFY).bearer_auth(lab.bearer("staff")).form(form)
    };
    let create = [("username", "new_hire"), ("email", "n@learn.example"), ("is_staff", "on")];
    assert_eq!(answer(form("POST", &create)).await?.status, 201);
    assert!(user(&lab, "new_hire")?.is_staff);
    let update = [("username_or_email", "new_hire"), ("is_staff", "false"), ("name", "N")];
    assert_eq!(answer(form("PATCH", &update)).await?.status, 200);
    let user = user(&lab, "new_hire")?;
    assert_eq!((user.is_staff, user.full_name()), (false, "N"));
    Ok(())
}

#[tokio::test]
async fn each_field_is_judged_in_its_own_words() -> Result<()> {
    const LEVELS: &str = "Level of education must be one of \
        ['p', 'm', 'b', 'a', 'hs', 'jhs', 'el', 'none', 'other']";
    const YEARS: &str = "Year of birth must be within range(2026, 1906, -1)";
    let lab = lab().await?;
    for (name, value, text) in [
        ("username", json!(MIRA), "User already exists with this username"),
        ("username", json!("gone"), "User already exists with this username"),
        ("username", json!("GONE"), "User already exists with this username"),
        ("username", json!(""), "This field may not be blank."),
        ("email", json!(EMAIL), "User already exists with this email"),
        ("email", json!("Gone@learn.example"), "User already exists with this email"),
        ("email", json!("mira"), "Enter a valid email address."),
        ("email", json!(null), "This field may not be null."),
        (
            "password",
            json!("1234567"),
            "This password is too short. It must contain at least 8 characters.",
        ),
        (
            "password",
            json!("x".repeat(76)),
            "This password is too long. It must contain no more than 75 characters.",
        ),
        ("password", json!(" "), "This field may not be blank."),
        ("is_active", json!("maybe"), "Must be a valid boolean."),
        ("is_staff", json!(null), "This field may not be null."),
        ("is_superuser", json!([]), "Must be a valid boolean."),
        ("name", json!(" "), "This field may not be blank."),
        ("name", json!({}), "Not a valid string."),
        ("year_of_birth", json!("young"), "A valid integer is required."),
        ("year_of_birth", json!(1906), YEARS),
        ("year_of_birth", json!(2027), YEARS),
        ("gender", json!("x"), "Gender must be one of ['m', 'f', 'o']"),
        ("level_of_education", json!("o"), LEVELS),
        ("country", json!("ZZ"), "Invalid country."),
    ] {
        let expected = field(name, text);
        let created = send(&lab, "staff", CREATE, &new_hire(&json!({ name: value }))).await?;
        assert_eq!(created, expected, "POST {name}: {value}");
        let body = json!({"username_or_email": TUAN, name: value});
        assert_eq!(send(&lab, "staff", UPDATE, &body).await?, expected, "PATCH {name}: {value}");
    }
    assert!(user(&lab, "new_hire").is_err());
    Ok(())
}

#[tokio::test]
async fn all_fields_are_judged_at_once_and_required_ones_last() -> Result<()> {
    let lab = lab().await?;
    let both = json!({"gender": "x", "country": "ZZ"});
    let expected = json!({"error": {
        "gender": ["Gender must be one of ['m', 'f', 'o']"],
        "country": ["Invalid country."],
    }});
    assert_eq!(send(&lab, "staff", CREATE, &both).await?, (400, expected));
    for (body, expected) in [
        (json!({}), field("username", "Username is required.")),
        (json!({"email": "n@learn.example"}), field("username", "Username is required.")),
        (json!({"username": "new_hire"}), field("email", "Email is required.")),
        (new_hire(&json!({"shoe_size": 44})), whole("Unexpected field: shoe_size")),
        (new_hire(&json!({"id": 5})), whole("Read-only field: id")),
        (
            new_hire(&json!({"username_or_email": MIRA})),
            whole("Unexpected field: username_or_email"),
        ),
        (new_hire(&json!({"username": "x".repeat(151)})), unhandled()),
        (new_hire(&json!({"name": "x".repeat(256)})), unhandled()),
        (json!([]), unhandled()),
    ] {
        assert_eq!(send(&lab, "staff", CREATE, &body).await?, expected, "{body}");
    }
    Ok(())
}

#[tokio::test]
async fn a_user_is_changed_at_once_by_name_or_by_address() -> Result<()> {
    let lab = lab().await?;
    let staff = browser(&lab, "staff")?;
    let changed = staff.user_update().body_map(|body| {
        body.username_or_email(MIRA)
            .email("mira@new.example")
            .password(Secret::from("kelp-forest"))
            .name("Mira A. Okafor")
            .country("NZ")
            .is_active(false)
    });
    let changed = changed.send().await?;
    assert_eq!((changed.status().as_u16(), changed.user_id), (200, 1));
    assert_eq!(changed.username, MIRA);
    let found = lab.openedx("staff")?.accounts_list().email("mira@new.example").send().await?;
    let account = &found[0];
    assert_eq!(account.name.as_deref(), Some("Mira A. Okafor"));
    assert_eq!((account.country.as_deref(), account.is_active), (Some("NZ"), Some(false)));
    let mira = user(&lab, MIRA)?;
    assert!(mira.password.as_ref().is_some_and(|password| password.is("kelp-forest")));
    assert!(lab.world().openedx().outbox.is_empty(), "nobody is told");

    let body = json!({"username_or_email": " mira@new.example ", "is_active": true, "email": "mira@new.example"});
    let changed = send(&lab, "staff", UPDATE, &body).await?;
    assert_eq!(changed, (200, json!({"user_id": 1, "username": MIRA})));
    let after = user(&lab, MIRA)?;
    assert!(after.is_active);
    assert_eq!(after.full_name(), "Mira A. Okafor", "what is not sent stays");
    Ok(())
}

#[tokio::test]
async fn whom_to_change_has_to_be_said_and_found() -> Result<()> {
    let lab = Lab::start_with(|lms| {
        lms.add(User::learner("twin").with_email("shared@learn.example"));
        lms.add(User::learner("shared@learn.example").with_email("other@learn.example"));
        let mut bare = User::learner("bare");
        bare.profile = None;
        lms.add(bare);
    })
    .await?;
    let missing = whole("username_or_email is required.");
    let not_found = (404, json!({"error": ["User not found."]}));
    for (body, expected) in [
        (json!({}), missing.clone()),
        (json!({"username_or_email": ""}), missing.clone()),
        (json!({"username_or_email": null, "shoe_size": 44}), missing),
        (
            json!({"username_or_email": "ghost", "shoe_size": 44}),
            whole("Unexpected field: shoe_size"),
        ),
        (json!({"username_or_email": "ghost", "id": 5}), whole("Read-only field: id")),
        (json!({"username_or_email": "ghost", "gender": "x"}), not_found.clone()),
        (json!({"username_or_email": 5}), not_found),
        (json!({"username_or_email": "shared@learn.example"}), whole("Multiple users found.")),
        (
            json!({"username_or_email": MIRA, "username": MIRA}),
            whole("Username cannot be changed."),
        ),
        (
            json!({"username_or_email": MIRA, "username": "mira_o"}),
            whole("Username cannot be changed."),
        ),
        (
            json!({"username_or_email": MIRA, "username": TUAN}),
            field("username", "User already exists with this username"),
        ),
        (json!({"username_or_email": "bare", "name": "Bare"}), unhandled()),
        (json!({"username_or_email": "bare"}), (200, json!({"user_id": 8, "username": "bare"}))),
        (json!({"username_or_email": MIRA, "name": "x".repeat(256)}), unhandled()),
        (json!([MIRA]), unhandled()),
    ] {
        assert_eq!(send(&lab, "staff", UPDATE, &body).await?, expected, "{body}");
    }
    assert_eq!(user(&lab, MIRA)?.full_name(), "Mira Okafor");
    Ok(())
}

#[tokio::test]
async fn whoever_is_being_retired_is_not_found_by_name() -> Result<()> {
    let lab = lab().await?;
    request_deletion(&lab, MIRA).await?;
    let not_found = (404, json!({"error": ["User not found."]}));
    for whom in [MIRA, EMAIL] {
        let body = json!({ "username_or_email": whom });
        assert_eq!(send(&lab, "staff", UPDATE, &body).await?, not_found, "{whom}");
    }
    let body = json!({ "username_or_email": RETIRED_EMAIL });
    let found = (200, json!({"user_id": 1, "username": MIRA}));
    assert_eq!(send(&lab, "staff", UPDATE, &body).await?, found);
    let again = new_hire(&json!({ "email": EMAIL }));
    let taken = field("email", "User already exists with this email");
    assert_eq!(send(&lab, "staff", CREATE, &again).await?, taken);
    Ok(())
}

#[tokio::test]
async fn only_superusers_make_superusers() -> Result<()> {
    let lab = lab().await?;
    let refused = (403, json!({"error": ["You must be a superuser to perform this action."]}));
    let create = new_hire(&json!({"is_superuser": true}));
    let update = json!({"username_or_email": TUAN, "is_superuser": true, "username": "other"});
    assert_eq!(send(&lab, "staff", CREATE, &create).await?, refused);
    assert_eq!(send(&lab, "staff", UPDATE, &update).await?, refused, "before the user name");
    let fields = new_hire(&json!({"is_superuser": true, "gender": "x"}));
    assert_eq!(send(&lab, "staff", CREATE, &fields).await?.0, 400, "after the fields");
    assert!(user(&lab, "new_hire").is_err());

    let demote = json!({"username_or_email": "root", "is_superuser": false});
    assert_eq!(send(&lab, "staff", UPDATE, &demote).await?.0, 200, "anybody may say no");
    let boss = |method, body: &Value| {
        lab.request(System::Openedx, method, MODIFY).bearer_auth(lab.bearer("boss")).json(body)
    };
    assert_eq!(answer(boss("POST", &create)).await?.status, 201);
    let update = json!({"username_or_email": TUAN, "is_superuser": true});
    assert_eq!(answer(boss("PATCH", &update)).await?.status, 200);
    assert!(user(&lab, "new_hire")?.is_superuser && user(&lab, TUAN)?.is_superuser);
    assert!(!user(&lab, "root")?.is_superuser);
    Ok(())
}

#[tokio::test]
async fn only_staff_make_and_change_users() -> Result<()> {
    let lab = Lab::start_with(|lms| {
        lms.add(User::learner("sleeper").password(PASSWORD).staff().inactive());
    })
    .await?;
    let nobody = lab.openedx_anonymous()?;
    let create = nobody.user_create().body_map(|body| body.username("x").email("x@learn.example"));
    assert_eq!(told(create.send().await), anonymous());
    let update = nobody.user_update().body_map(|body| body.username_or_email(MIRA));
    assert_eq!(told(update.send().await), anonymous());
    for caller in [MIRA, "root", WORKER] {
        for route in [CREATE, UPDATE] {
            assert_eq!(send(&lab, caller, route, &json!({})).await?, forbidden(), "{caller}");
        }
    }
    for route in [CREATE, UPDATE] {
        assert_eq!(send_without_csrf(&lab, "staff", route).await?, csrf_missing());
    }
    for client in [lab.openedx_bearer("sleeper")?, browser(&lab, "sleeper")?] {
        let update = client.user_update().body_map(|body| body.username_or_email(MIRA));
        assert_eq!(update.send().await?.user_id, 1);
    }
    let method = fetch(&lab, "staff", ("GET", MODIFY)).await?;
    assert_eq!(method, (405, json!({"detail": "Method \"GET\" not allowed."})));
    let slashless = fetch(&lab, "staff", ("POST", "/api/user/v1/modify")).await?;
    assert_eq!(slashless, (404, page()));
    Ok(())
}

#[tokio::test]
async fn a_modification_that_cannot_be_read_is_refused() -> Result<()> {
    let lab = lab().await?;
    for (method, _) in [CREATE, UPDATE] {
        for (content_type, body, status) in [
            ("application/json", "{".to_owned(), 400),
            ("application/merge-patch+json", "{}".to_owned(), 415),
            ("application/json", "x".repeat(OVERSIZED), 413),
        ] {
            let request = lab.request(System::Openedx, method, MODIFY).body(body);
            let request = request.header("Authorization", jwt(&lab, "staff").await?);
            let refused = answer(request.header("Content-Type", content_type)).await?;
            assert_eq!(refused.status, status, "{method} {content_type}");
        }
    }
    let request = lab.request(System::Openedx, "POST", MODIFY).bearer_auth("no-such-token");
    let refused = heard(&answer(request).await?);
    let message = "The provided access token does not match any valid tokens.";
    let expected = json!({"error_code": "token_nonexistent", "developer_message": message});
    assert_eq!(refused, (401, expected));
    let profile = user(&lab, MIRA)?.profile.map(|profile: Profile| profile.name);
    assert_eq!(profile.as_deref(), Some("Mira Okafor"));
    Ok(())
}
