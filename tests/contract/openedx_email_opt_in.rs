//! `POST preferences/email_opt_in/`: whether an organisation may write to a learner.

use anyhow::Result;
use contract_tests::{Answer, Lab, PASSWORD, answer};
use emeritus_mock::System;
use emeritus_mock::openedx::User;
use reqwest::RequestBuilder;
use serde_json::{Value, json};

use crate::openedx_life_cycle::{MIRA, heard, id_of, jwt, page, told};

const PATHS: [&str; 2] =
    ["/api/user/v1/preferences/email_opt_in/", "/user_api/v1/preferences/email_opt_in/"];
const TIDES: &str = "course-v1:HarborX+Tides+2026";
/// More than the LMS reads.
const THREE_MEBIBYTES: usize = 3 * 1024 * 1024;

/// Whether each organisation may write to a user, as the LMS keeps it.
fn kept(lab: &Lab, username: &str) -> Result<Vec<(String, String)>> {
    let id = id_of(lab, username)?;
    let lms = lab.world().openedx();
    let tags = lms.user(id).into_iter().flat_map(|user| &user.org_tags);
    let tags = tags.filter(|tag| tag.key == "email-optin");
    Ok(tags.map(|tag| (tag.org.clone(), tag.value.clone())).collect())
}

async fn choose(lab: &Lab, username: &str, course: &str, choice: &str) -> Result<(u16, Value)> {
    let client = lab.openedx_session(username)?;
    let request = client.email_opt_in_update();
    let (course, choice) = (course.to_owned(), choice.to_owned());
    let body = request.body_map(|form| form.course_id(course).email_opt_in(choice));
    Ok(told(body.send().await))
}

/// A request of Mira's browser.
fn post(lab: &Lab, path: &str) -> RequestBuilder {
    lab.request(System::Openedx, "POST", path).headers(lab.session(MIRA))
}

#[tokio::test]
async fn only_true_means_yes_and_the_last_choice_counts() -> Result<()> {
    let lab = Lab::start().await?;
    for (choice, stored) in [
        ("true", "True"),
        ("True", "True"),
        ("TRUE", "True"),
        ("false", "False"),
        ("yes", "False"),
        ("1", "False"),
        (" true", "False"),
        ("", "False"),
        ("tRue", "True"),
    ] {
        assert_eq!(choose(&lab, MIRA, TIDES, choice).await?, (200, Value::Null), "{choice}");
        let expected = [("HarborX".to_owned(), stored.to_owned())];
        assert_eq!(kept(&lab, MIRA)?, expected, "{choice}");
    }
    Ok(())
}

#[tokio::test]
async fn the_organisation_counts_and_the_course_need_not_exist() -> Result<()> {
    let lab = Lab::start().await?;
    for (course, choice) in [
        (TIDES, "true"),
        ("course-v1:HarborX+Other+1999", "false"),
        ("TideU/Kelp/2026", "true"),
        ("course-v1:NoSuchU+None+0", "true"),
    ] {
        assert_eq!(choose(&lab, MIRA, course, choice).await?, (200, Value::Null), "{course}");
    }
    let expected = [("HarborX", "False"), ("TideU", "True"), ("NoSuchU", "True")];
    let expected = expected.map(|(org, value)| (org.to_owned(), value.to_owned()));
    assert_eq!(kept(&lab, MIRA)?, expected);
    Ok(())
}

#[tokio::test]
async fn minors_never_opt_in_and_who_does_not_tell_an_age_may() -> Result<()> {
    for (year_of_birth, minimum_age, stored) in [
        (Some(2020), 13, "False"),
        (Some(2013), 13, "False"),
        (Some(2012), 13, "True"),
        (None, 13, "True"),
        (Some(1991), 40, "False"),
    ] {
        let lab = Lab::start_with(|lms| {
            lms.settings.email_optin_minimum_age = minimum_age;
            let mut child = User::learner("child").password(PASSWORD).inactive();
            child.profile.get_or_insert_default().year_of_birth = year_of_birth;
            lms.add(child);
        })
        .await?;
        assert_eq!(choose(&lab, "child", TIDES, "true").await?, (200, Value::Null));
        let expected = [("HarborX".to_owned(), stored.to_owned())];
        assert_eq!(kept(&lab, "child")?, expected, "{year_of_birth:?} {minimum_age}");
    }
    Ok(())
}

#[tokio::test]
async fn a_text_that_is_no_course_key_names_no_course() -> Result<()> {
    let lab = Lab::start().await?;
    for course in ["Tides", "", "course-v1:HarborX", "course-v1:a b+c+d", "a/b", "x:y"] {
        let request = post(&lab, PATHS[0]).form(&[("course_id", course), ("email_opt_in", "true")]);
        let refused = answer(request).await?;
        assert_eq!((refused.status, refused.text), (400, format!("No course '{course}' found")));
        assert!(refused.content_type.starts_with("text/plain"), "{}", refused.content_type);
    }
    let client = lab.openedx_session(MIRA)?;
    let request = client.email_opt_in_update();
    let refused = request.body_map(|form| form.course_id("x").email_opt_in("true")).send().await;
    let message = refused.as_ref().err().and_then(|error| error.message());
    assert_eq!(message, Some("No course 'x' found"));
    assert_eq!(kept(&lab, MIRA)?, []);
    Ok(())
}

#[tokio::test]
async fn a_form_that_lacks_something_says_what() -> Result<()> {
    let lab = Lab::start().await?;
    let form = "application/x-www-form-urlencoded";
    let both = "course_id, email_opt_in";
    for path in PATHS {
        for (media_type, body, missing) in [
            (form, "", both),
            (form, "course_id=course-v1:a%2Bb%2Bc", "email_opt_in"),
            (form, "email_opt_in=true", "course_id"),
            ("application/json", r#"{"course_id": "a/b/c", "email_opt_in": "true"}"#, both),
        ] {
            let request = post(&lab, path).header("content-type", media_type).body(body);
            let refused = answer(request).await?;
            let expected = (400, format!("Missing POST parameters: {missing}"));
            assert_eq!((refused.status, refused.text), expected, "{path} {media_type} {body}");
            assert!(refused.content_type.starts_with("text/plain"), "{}", refused.content_type);
        }
    }
    Ok(())
}

/// Calls with a form in which nothing is wrong.
async fn call(
    lab: &Lab,
    path: &str,
    change: impl Fn(RequestBuilder) -> RequestBuilder,
) -> Result<Answer> {
    let request = lab.request(System::Openedx, "POST", path);
    let request = request.form(&[("course_id", TIDES), ("email_opt_in", "true")]);
    Ok(answer(change(request)).await?)
}

#[tokio::test]
async fn only_a_session_is_looked_at() -> Result<()> {
    let lab = Lab::start().await?;
    let anonymous = (403, json!({"detail": "Authentication credentials were not provided."}));
    let csrf = |text: &str| (403, json!({"detail": format!("CSRF Failed: {text}")}));
    let (jwt, bearer) = (jwt(&lab, MIRA).await?, lab.bearer(MIRA));
    let session = lab.session(MIRA);
    for path in PATHS {
        let answered = call(&lab, path, |request| request).await?;
        assert_eq!(heard(&answered), anonymous, "{path}");
        let answered = call(&lab, path, |request| request.header("authorization", &jwt)).await?;
        assert_eq!(heard(&answered), anonymous, "{path}");
        let answered = call(&lab, path, |request| request.bearer_auth(&bearer)).await?;
        assert_eq!(heard(&answered), anonymous, "{path}");
        let answered =
            call(&lab, path, |request| request.header("cookie", session["cookie"].clone()));
        assert_eq!(heard(&answered.await?), csrf("CSRF token missing."), "{path}");
        let answered = call(&lab, path, |request| {
            request.header("cookie", session["cookie"].clone()).header("x-csrftoken", "wrong")
        });
        let wrong = "CSRF token from the 'X-Csrftoken' HTTP header incorrect.";
        assert_eq!(heard(&answered.await?), csrf(wrong), "{path}");
        assert_eq!(kept(&lab, MIRA)?, [], "{path}");
    }
    let answered = call(&lab, PATHS[1], |request| request.headers(session.clone())).await?;
    assert_eq!((answered.status, answered.text.as_str()), (200, ""));
    assert_eq!(kept(&lab, MIRA)?.len(), 1);
    let client = lab.openedx_anonymous()?;
    let refused = client.email_opt_in_update();
    let refused = refused.body_map(|form| form.course_id(TIDES).email_opt_in("true"));
    assert_eq!(told(refused.send().await), anonymous);
    Ok(())
}

#[tokio::test]
async fn whoever_has_no_profile_meets_an_unhandled_exception() -> Result<()> {
    let lab = Lab::start_with(|lms| {
        let mut bare = User::learner("bare");
        bare.profile = None;
        lms.add(bare);
    })
    .await?;
    assert_eq!(choose(&lab, "bare", TIDES, "true").await?, (500, page()));
    assert_eq!(kept(&lab, "bare")?, []);
    Ok(())
}

#[tokio::test]
async fn a_body_that_is_too_large_is_not_read() -> Result<()> {
    let lab = Lab::start().await?;
    assert_eq!(choose(&lab, MIRA, &"x".repeat(THREE_MEBIBYTES), "true").await?, (413, page()));
    Ok(())
}

#[tokio::test]
async fn other_methods_are_refused_after_the_caller() -> Result<()> {
    let lab = Lab::start().await?;
    for path in PATHS {
        for method in ["GET", "PUT", "DELETE"] {
            let request = lab.request(System::Openedx, method, path);
            let anonymous = json!({"detail": "Authentication credentials were not provided."});
            assert_eq!(heard(&answer(request).await?), (403, anonymous), "{method} {path}");
            let request = lab.request(System::Openedx, method, path).headers(lab.session(MIRA));
            let body = json!({"detail": format!("Method \"{method}\" not allowed.")});
            assert_eq!(heard(&answer(request).await?), (405, body), "{method} {path}");
        }
    }
    Ok(())
}
