//! `PATCH accounts/{username}`: who may change what, in which order that is checked, and what every
//! field takes, refuses and becomes.

use anyhow::{Context, Result};
use contract_tests::{Answer, Lab, PASSWORD, START, answer};
use emeritus::openedx::types::{
    Account, ExtendedProfileField, Gender, LanguageProficiency, LevelOfEducation, SocialLink,
    builder::AccountPatch,
};
use emeritus::{Error, Patch, openedx};
use emeritus_mock::System;
use emeritus_mock::openedx::{
    Certificate, Enrollment, Lms, Mail, MailSubject, OldName, Profile, RateLimit, User,
};
use jiff::SignedDuration;
use serde_json::{Value, json};

const MIRA: &str = "mira_okafor";
const MERGE_PATCH: &str = "application/merge-patch+json";
const INVALID: &str = "This value is invalid.";

fn path(username: &str) -> String {
    format!("/api/user/v1/accounts/{username}")
}

/// Patches an account through the SDK.
async fn patch(
    client: &openedx::Client,
    username: &str,
    fill: impl FnOnce(AccountPatch) -> AccountPatch,
) -> Result<Account, Error> {
    let answered = client.account_update().username(username).body_map(fill).send().await?;
    Ok(answered.into_inner())
}

/// Patches Mira's account as Mira, with what the SDK would not send.
async fn send(lab: &Lab, patch: &Value) -> Result<Answer> {
    send_as(lab, MIRA, MIRA, MERGE_PATCH, &patch.to_string()).await
}

async fn send_as(
    lab: &Lab,
    caller: &str,
    username: &str,
    media_type: &str,
    body: &str,
) -> Result<Answer> {
    let request = lab
        .request(System::Openedx, "PATCH", &path(username))
        .bearer_auth(lab.bearer(caller))
        .header("content-type", media_type)
        .body(body.to_owned());
    Ok(answer(request).await?)
}

/// Mira's account as she sees it, with what is null.
async fn read(lab: &Lab) -> Result<Value> {
    let request = lab.request(System::Openedx, "GET", &path(MIRA)).bearer_auth(lab.bearer(MIRA));
    Ok(answer(request).await?.json())
}

fn user(lms: &Lms) -> &User {
    lms.user_by_username(MIRA).expect("every lab has her")
}

fn profile(lab: &Lab) -> Profile {
    user(&lab.world().openedx()).profile.clone().unwrap_or_default()
}

fn change(lms: &mut Lms, change: impl FnOnce(&mut User)) {
    let id = user(lms).id();
    if let Some(user) = lms.user_mut(id) {
        change(user);
    }
}

fn language(code: &str) -> LanguageProficiency {
    LanguageProficiency { code: code.to_owned() }
}

fn link(platform: &str, social_link: &str) -> SocialLink {
    SocialLink { platform: platform.to_owned(), social_link: social_link.to_owned() }
}

/// What a serializer says of a value.
fn not_valid(value: &str, field: &str, error: &str) -> String {
    format!("Value '{value}' is not valid for field '{field}': {error}")
}

/// Asserts that `patch` is refused for `field` alone, with these two messages, and changes nothing.
async fn assert_refused(
    lab: &Lab,
    patch: &Value,
    field: &str,
    (developer, user): (&str, &str),
) -> Result<()> {
    let before = state(lab);
    let refused = send(lab, patch).await?;
    let message = json!({"developer_message": developer, "user_message": user});
    assert_eq!(
        (refused.status, refused.json()),
        (400, json!({"field_errors": {field: message}})),
        "{patch}"
    );
    assert_eq!(state(lab), before, "{patch}");
    Ok(())
}

/// All that a patch of Mira's account could change.
fn state(lab: &Lab) -> (User, Vec<Mail>) {
    let lms = lab.world().openedx();
    (user(&lms).clone(), lms.outbox.iter().cloned().collect())
}

#[tokio::test]
async fn every_text_and_number_can_be_set_left_alone_and_cleared() -> Result<()> {
    type Fill = fn(AccountPatch) -> AccountPatch;
    let rows: [(&str, Fill, Value, Fill); 9] = [
        ("gender", |it| it.gender(Gender::O), json!("o"), |it| it.gender(Patch::Clear)),
        ("goals", |it| it.goals("x\ny"), json!("x\ny"), |it| it.goals(Patch::Clear)),
        (
            "mailing_address",
            |it| it.mailing_address("x"),
            json!("x"),
            |it| it.mailing_address(Patch::Clear),
        ),
        (
            "year_of_birth",
            |it| it.year_of_birth(1990),
            json!(1990),
            |it| it.year_of_birth(Patch::Clear),
        ),
        (
            "level_of_education",
            |it| it.level_of_education(LevelOfEducation::Jhs),
            json!("jhs"),
            |it| it.level_of_education(Patch::Clear),
        ),
        ("country", |it| it.country("NZ"), json!("NZ"), |it| it.country(Patch::Clear)),
        ("state", |it| it.state("CA"), json!("CA"), |it| it.state(Patch::Clear)),
        // The reference takes no null for these two; a blank clears them.
        ("bio", |it| it.bio("ō"), json!("ō"), |it| it.bio("")),
        (
            "phone_number",
            |it| it.phone_number("+64 (3) 4"),
            json!("+6434"),
            |it| it.phone_number(""),
        ),
    ];
    for (field, set, value, clear) in rows {
        let lab = Lab::start().await?;
        let mira = lab.openedx_bearer(MIRA)?;
        for (fill, expected) in [(set, &value), (|it| it, &value), (clear, &Value::Null)] {
            patch(&mira, MIRA, fill).await.with_context(|| field.to_owned())?;
            assert_eq!(&read(&lab).await?[field], expected, "{field}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn an_update_answers_the_whole_account() -> Result<()> {
    let lab = Lab::start().await?;
    let updated = send(&lab, &json!({"goals": "Statistics"})).await?;
    assert_eq!((updated.status, updated.content_type.as_str()), (200, "application/json"));
    assert_eq!(updated.json(), read(&lab).await?);
    assert_eq!(updated.json().as_object().map(serde_json::Map::len), Some(28));
    Ok(())
}

#[tokio::test]
async fn a_city_is_kept_and_never_shown() -> Result<()> {
    let lab = Lab::start().await?;
    let mira = lab.openedx_bearer(MIRA)?;
    for (city, kept) in
        [(Patch::set("Dunedin"), Some("Dunedin")), (Patch::set(""), Some("")), (Patch::Clear, None)]
    {
        patch(&mira, MIRA, |body| body.city(city)).await?;
        assert_eq!(profile(&lab).city.as_deref(), kept);
    }
    assert!(!send(&lab, &json!({"city": "Dunedin"})).await?.text.contains("Dunedin"));
    Ok(())
}

#[tokio::test]
async fn a_blank_choice_clears_like_null() -> Result<()> {
    for (field, value) in
        [("gender", "f"), ("level_of_education", "none"), ("country", "NZ"), ("state", "CA")]
    {
        let lab = Lab::start().await?;
        // Blank is what an old form sends for null.
        lab.forgive_requests(&["/gender", "/level_of_education", "/country"]);
        assert_eq!(send(&lab, &json!({field: value})).await?.json()[field], value);
        let cleared = send(&lab, &json!({field: ""})).await?;
        assert_eq!((cleared.status, &cleared.json()[field]), (200, &Value::Null), "{field}");
    }
    Ok(())
}

#[tokio::test]
async fn every_documented_choice_is_taken() -> Result<()> {
    let lab = Lab::start().await?;
    for (field, values) in [
        ("gender", &["m", "f", "o"][..]),
        ("level_of_education", &["p", "m", "b", "a", "hs", "jhs", "el", "none", "other"]),
        ("country", &["NZ", "DE", "US", "TW"]),
        ("state", &["AL", "CA", "WY", "DC", "AA", "AE", "AP", "PR", "GU", "VI", "AS", "MP"]),
        ("account_privacy", &["all_users", "private", "custom", "anything at all"]),
    ] {
        for value in values {
            let updated = send(&lab, &json!({field: value})).await?;
            assert_eq!((updated.status, &updated.json()[field]), (200, &json!(value)), "{field}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_field_of_the_right_size_is_taken_whole() -> Result<()> {
    let lab = Lab::start().await?;
    // The serializer takes texts of digits for numbers.
    lab.forgive_requests(&["/year_of_birth"]);
    for (field, value, stored) in [
        ("name", "  Mira  ".to_owned(), "Mira".to_owned()),
        ("name", "ō".repeat(255), "ō".repeat(255)),
        ("bio", "ō".repeat(300), "ō".repeat(300)),
        ("phone_number", "1".repeat(50), "1".repeat(50)),
        ("phone_number", "tel. 03-477+0000".to_owned(), "034770000".to_owned()),
        ("phone_number", "+".to_owned(), "+".to_owned()),
    ] {
        let updated = send(&lab, &json!({field: value})).await?;
        assert_eq!((updated.status, &updated.json()[field]), (200, &json!(stored)), "{value}");
    }
    for (value, stored) in [("letters", Value::Null), ("", Value::Null)] {
        let updated = send(&lab, &json!({"phone_number": value})).await?;
        assert_eq!(updated.json()["phone_number"], stored);
    }
    let year = send(&lab, &json!({"year_of_birth": "1990"})).await?;
    assert_eq!(year.json()["year_of_birth"], 1990);
    Ok(())
}

#[tokio::test]
async fn every_invalid_value_is_refused_with_both_messages() -> Result<()> {
    let lab = Lab::start().await?;
    let choice = |value: &str| format!("['\"{value}\" is not a valid choice.']");
    let name = "ō".repeat(256);
    let bio = "ō".repeat(301);
    let digits = "1".repeat(51);
    let about = "The about me field must be at most 300 characters long.";
    for (field, value, developer, user) in [
        ("gender", "robot", not_valid("robot", "gender", &choice("robot")), INVALID),
        ("gender", "F", not_valid("F", "gender", &choice("F")), INVALID),
        ("level_of_education", "o", not_valid("o", "level_of_education", &choice("o")), INVALID),
        ("country", "XX", not_valid("XX", "country", &choice("XX")), INVALID),
        ("country", "nz", not_valid("nz", "country", &choice("nz")), INVALID),
        ("state", "ZZ", not_valid("ZZ", "state", &choice("ZZ")), INVALID),
        (
            "year_of_birth",
            "long ago",
            not_valid("long ago", "year_of_birth", "['A valid integer is required.']"),
            INVALID,
        ),
        ("bio", &bio, not_valid(&bio, "bio", &format!("['{about}']")), about),
        (
            "phone_number",
            &digits,
            not_valid(
                &digits,
                "phone_number",
                "['Ensure this field has no more than 50 characters.']",
            ),
            INVALID,
        ),
        (
            "name",
            "",
            not_valid("", "name", "['The name field must be at least 1 character long.']"),
            INVALID,
        ),
        (
            "name",
            &name,
            not_valid(&name, "name", "['Ensure this field has no more than 255 characters.']"),
            INVALID,
        ),
    ] {
        assert_refused(&lab, &json!({field: value}), field, (&developer, user)).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_name_has_no_markup_and_no_url() -> Result<()> {
    let lab = Lab::start().await?;
    let markup = "Full Name cannot contain the following characters: < >";
    let url = "Enter a valid name";
    for (name, text) in [
        ("<b>", markup),
        ("Mira >", markup),
        ("< Mira", markup),
        ("https://mira.example", url),
        ("Mira http://mira.example/about", url),
        ("ftp://mira.example", url),
    ] {
        let developer = format!("Error thrown from validate_name: '{text}'");
        assert_refused(&lab, &json!({"name": name}), "name", (&developer, text)).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_read_only_field_is_refused_and_an_unknown_one_ignored() -> Result<()> {
    let lab = Lab::start().await?;
    for field in [
        "username",
        "date_joined",
        "is_active",
        "password_toggle_history",
        "profile_image",
        "requires_parental_consent",
    ] {
        let messages = (
            "This field is not editable via this API",
            &*format!("The '{field}' field cannot be edited."),
        );
        assert_refused(&lab, &json!({field: "x"}), field, messages).await?;
    }
    let before = send(&lab, &json!({})).await?.json();
    for field in [
        "id",
        "last_login",
        "verified_name",
        "pending_name_change",
        "secondary_email_enabled",
        "shoe_size",
        "time_zone",
        "course_certificates",
    ] {
        let ignored = send(&lab, &json!({field: "x"})).await?;
        assert_eq!((ignored.status, ignored.json()), (200, before.clone()), "{field}");
    }
    Ok(())
}

#[tokio::test]
async fn the_refusal_of_the_reference_reads_as_in_the_reference() -> Result<()> {
    let lab = Lab::start().await?;
    let refused = send(&lab, &json!({"gender": "robot", "username": "mira"})).await?;
    let expected = r#"{"field_errors":{
        "gender":{
            "developer_message":"Value 'robot' is not valid for field 'gender': ['\"robot\" is not a valid choice.']",
            "user_message":"This value is invalid."},
        "username":{
            "developer_message":"This field is not editable via this API",
            "user_message":"The 'username' field cannot be edited."}}}"#;
    assert_eq!(refused.json(), serde_json::from_str::<Value>(expected)?);
    Ok(())
}

#[tokio::test]
async fn the_sdk_tells_which_fields_were_refused() -> Result<()> {
    let lab = Lab::start().await?;
    let mira = lab.openedx(MIRA)?;
    let refused = patch(&mira, MIRA, |body| body.bio(Patch::Set("x".repeat(301))).country("XX"));
    let refused = refused.await.err().context("was saved")?;
    assert!(refused.is_bad_request());
    let fields: Vec<&str> = refused.field_errors().map(|(field, _)| field).collect();
    assert_eq!(fields, ["bio", "country"]);
    let bio = refused.field_error("bio").context("no error of the bio")?;
    assert_eq!(
        bio.user_message.as_deref(),
        Some("The about me field must be at most 300 characters long.")
    );
    Ok(())
}

#[tokio::test]
async fn one_invalid_field_saves_none() -> Result<()> {
    let lab = Lab::start().await?;
    let valid = json!({
        "name": "Mira A. Okafor", "goals": "Statistics", "bio": "Photographer.",
        "email": "new@learn.example", "secondary_email": "mira@home.example",
        "account_privacy": "private", "social_links": [{"platform": "x", "social_link": "mira"}],
        "language_proficiencies": [{"code": "en"}],
        "extended_profile": [{"field_name": "cohort_city", "field_value": "Dunedin"}],
    });
    for (field, value) in [
        ("gender", json!("robot")),
        ("username", json!("mira")),
        ("account_privacy", json!("")),
        ("social_links", json!([{"platform": "x", "social_link": "https://example.org/m"}])),
    ] {
        let before = state(&lab);
        let mut patch = valid.clone();
        patch[field] = value;
        assert_eq!(send(&lab, &patch).await?.status, 400, "{patch}");
        assert_eq!(state(&lab), before, "{patch}");
    }
    assert_eq!(send(&lab, &valid).await?.status, 200);
    Ok(())
}

#[tokio::test]
async fn only_the_account_of_the_caller_can_be_changed() -> Result<()> {
    let lab = Lab::start().await?;
    for (caller, username) in [
        ("mira_okafor", "tuan_v"),
        ("staff", "tuan_v"),
        ("root", "tuan_v"),
        ("mira_okafor", "nobody"),
        ("staff", "nobody"),
        ("root", "nobody"),
        ("mira_okafor", "Mira_Okafor"),
    ] {
        for client in [lab.openedx(caller)?, lab.openedx_bearer(caller)?] {
            let refused = patch(&client, username, |body| body.goals(Patch::Clear)).await;
            let refused = refused.err().context("was saved")?;
            assert!(refused.is_forbidden(), "{caller} of {username}: {refused}");
            assert_eq!(refused.body(), b"", "{caller} of {username}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn an_account_that_is_not_activated_can_be_changed_by_its_owner() -> Result<()> {
    let lab = Lab::start_with(|lms| change(lms, |mira| mira.is_active = false)).await?;
    for client in [lab.openedx(MIRA)?, lab.openedx_bearer(MIRA)?] {
        patch(&client, MIRA, |body| body.goals("Statistics")).await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_media_type_has_to_be_exact() -> Result<()> {
    let lab = Lab::start().await?;
    for media_type in [
        "application/json",
        "application/merge-patch+json; charset=utf-8",
        "application/merge-patch+json;charset=utf-8",
        "application/json-patch+json",
        "application/xml",
        "application/x-www-form-urlencoded",
        "text/plain",
    ] {
        let refused = send_as(&lab, MIRA, MIRA, media_type, r#"{"goals": "x"}"#).await?;
        let detail = format!("Unsupported media type \"{media_type}\" in request.");
        assert_eq!((refused.status, refused.json()), (415, json!({"detail": detail})));
    }
    let untyped = lab
        .request(System::Openedx, "PATCH", &path(MIRA))
        .bearer_auth(lab.bearer(MIRA))
        .body(r#"{"goals": "x"}"#);
    assert_eq!(answer(untyped).await?.status, 415);
    assert_eq!(profile(&lab).goals, None);
    Ok(())
}

#[tokio::test]
async fn what_is_wrong_is_found_in_a_fixed_order() -> Result<()> {
    let limit = Some(RateLimit { calls: 1, per: SignedDuration::from_mins(1) });
    let lab = Lab::start_with(|lms| lms.settings.email_change_rate_limit = limit).await?;
    let body = json!({"email": "no address", "username": "x"}).to_string();
    let anonymous = lab
        .request(System::Openedx, "PATCH", &path("tuan_v"))
        .header("content-type", "text/plain")
        .body(body.clone());
    assert_eq!(answer(anonymous).await?.status, 401);
    assert_eq!(send_as(&lab, MIRA, "tuan_v", "text/plain", &body).await?.status, 415);
    assert_eq!(send_as(&lab, MIRA, "tuan_v", MERGE_PATCH, &body).await?.status, 403);
    assert_eq!(send_as(&lab, MIRA, "tuan_v", MERGE_PATCH, &body).await?.status, 429);
    lab.advance(SignedDuration::from_mins(1));
    assert_eq!(send_as(&lab, MIRA, MIRA, MERGE_PATCH, &body).await?.status, 400);
    Ok(())
}

#[tokio::test]
async fn a_name_change_remembers_the_old_name_with_its_reason() -> Result<()> {
    let lab = Lab::start().await?;
    let mira = lab.openedx(MIRA)?;
    let reason = "Name change requested through account API by mira_okafor";
    let hour = SignedDuration::from_hours(1);
    for name in ["Mira A. Okafor", "Mira A. Okafor", "Mira O."] {
        let updated = patch(&mira, MIRA, |body| body.name(Patch::Set(name.to_owned()))).await?;
        assert_eq!(updated.name.as_deref(), Some(name));
        lab.advance(hour);
    }
    let old = |name: &str, at| OldName { name: name.to_owned(), reason: reason.to_owned(), at };
    let given_up = [old("Mira Okafor", START), old("Mira A. Okafor", START + hour * 2)];
    assert_eq!(profile(&lab).old_names, given_up);
    Ok(())
}

#[tokio::test]
async fn a_name_on_a_verified_certificate_has_to_be_verified() -> Result<()> {
    let course = "course-v1:TideU+Kelp+2026".to_owned();
    let lab = Lab::start_with(|lms| {
        change(lms, |mira| {
            let (course_id, name) = (course.clone(), "Mira Okafor".to_owned());
            mira.certificates.push(Certificate { course_id: course_id.clone(), name });
            mira.enrollments = vec![Enrollment {
                course_id,
                org: "TideU".to_owned(),
                mode: "verified".to_owned(),
                is_active: true,
            }];
        });
    })
    .await?;
    let rename = json!({"name": "Mira A. Okafor"});
    lab.world().openedx().settings.name_affirmation = true;
    let text = "This name change requires ID verification.";
    assert_refused(&lab, &rename, "name", (text, text)).await?;
    assert_eq!(send(&lab, &json!({"name": "Mira Okafor"})).await?.status, 200);
    lab.world().openedx().settings.name_affirmation = false;
    assert_eq!(send(&lab, &rename).await?.status, 200);
    Ok(())
}

#[tokio::test]
async fn a_state_is_kept_only_beside_the_united_states() -> Result<()> {
    for (change, state) in [
        (json!({"country": "US"}), json!("CA")),
        (json!({"country": "NZ"}), Value::Null),
        (json!({"country": ""}), Value::Null),
        (json!({"country": null}), Value::Null),
        (json!({"country": "US", "state": "WY"}), json!("WY")),
        (json!({"country": "NZ", "state": "WY"}), Value::Null),
        (json!({"state": "WY"}), json!("WY")),
        (json!({"goals": "x"}), json!("CA")),
    ] {
        let lab = Lab::start().await?;
        send(&lab, &json!({"country": "US", "state": "CA"})).await?;
        let updated = send(&lab, &change).await?;
        assert_eq!((updated.status, &updated.json()["state"]), (200, &state), "{change}");
    }
    Ok(())
}

#[tokio::test]
async fn a_country_under_embargo_cannot_be_chosen() -> Result<()> {
    let lab = Lab::start_with(|lms| {
        lms.settings.restricted_countries.insert("KP".to_owned());
    })
    .await?;
    let messages = (
        "Country is disabled for registration",
        "This country cannot be selected for user registration",
    );
    assert_refused(&lab, &json!({"country": "KP"}), "country", messages).await?;
    assert_eq!(send(&lab, &json!({"country": "KR"})).await?.status, 200);
    Ok(())
}

#[tokio::test]
async fn the_list_of_languages_is_replaced_whole() -> Result<()> {
    let lab = Lab::start().await?;
    let mira = lab.openedx(MIRA)?;
    for codes in [&["mi", "en"][..], &["de"], &[], &["zh", "fr", "ar"]] {
        let languages = codes.iter().copied().map(language).collect();
        let updated =
            patch(&mira, MIRA, |body| body.language_proficiencies(Patch::Set(languages))).await?;
        let mut sorted = codes.to_vec();
        sorted.sort_unstable();
        let found: Vec<&str> = updated
            .language_proficiencies
            .iter()
            .flatten()
            .map(|language| language.code.as_str())
            .collect();
        assert_eq!(found, sorted);
    }
    Ok(())
}

#[tokio::test]
async fn a_list_of_languages_is_refused_when_one_is_unknown_or_named_twice() -> Result<()> {
    const FIELD: &str = "language_proficiencies";
    let lab = Lab::start().await?;
    for (list, printed, error) in [
        (
            json!([{"code": "en"}, {"code": "en"}]),
            "[{'code': 'en'}, {'code': 'en'}]",
            "['The language_proficiencies field must consist of unique languages.']",
        ),
        (
            json!([{"code": "en"}, {"code": "xx"}]),
            "[{'code': 'en'}, {'code': 'xx'}]",
            "[{}, {'code': ['\"xx\" is not a valid choice.']}]",
        ),
    ] {
        let developer = not_valid(printed, FIELD, error);
        assert_refused(&lab, &json!({FIELD: list}), FIELD, (&developer, INVALID)).await?;
    }
    Ok(())
}

#[tokio::test]
async fn social_links_are_merged_by_platform() -> Result<()> {
    let lab = Lab::start().await?;
    let mira = lab.openedx(MIRA)?;
    let x = "https://www.x.com/mira";
    let facebook = "https://www.facebook.com/mira.o";
    for (change, stored) in [
        (vec![link("x", "mira")], vec![x]),
        (vec![link("facebook", "mira.o")], vec![facebook, x]),
        (vec![], vec![facebook, x]),
        (
            vec![link("x", ""), link("linkedin", "m")],
            vec![facebook, "https://www.linkedin.com/in/m"],
        ),
        (vec![link("linkedin", "mira-o")], vec![facebook, "https://www.linkedin.com/in/mira-o"]),
        (vec![link("x", ""), link("facebook", ""), link("linkedin", "")], vec![]),
    ] {
        let updated =
            patch(&mira, MIRA, |body| body.social_links(Patch::Set(change.clone()))).await?;
        let links: Vec<&str> =
            updated.social_links.iter().flatten().map(|link| link.social_link.as_str()).collect();
        assert_eq!(links, stored, "{change:?}");
    }
    Ok(())
}

#[tokio::test]
async fn a_social_link_is_stored_as_the_url_of_its_platform() -> Result<()> {
    let lab = Lab::start().await?;
    let mira = lab.openedx(MIRA)?;
    for (platform, given, stored) in [
        ("facebook", "mira", "https://www.facebook.com/mira"),
        ("facebook", "facebook.com/mira", "https://www.facebook.com/mira"),
        ("facebook", "http://m.facebook.com/mira", "https://www.facebook.com/mira"),
        ("x", "https://x.com/mira", "https://www.x.com/mira"),
        ("linkedin", "https://nz.linkedin.com/in/mira/", "https://www.linkedin.com/in/mira"),
    ] {
        let links = vec![link(platform, given)];
        let updated = patch(&mira, MIRA, |body| body.social_links(Patch::Set(links))).await?;
        let found = updated.social_links.iter().flatten().find(|link| link.platform == platform);
        assert_eq!(found.map(|link| link.social_link.as_str()), Some(stored), "{given}");
    }
    Ok(())
}

#[tokio::test]
async fn a_social_link_of_another_site_is_refused() -> Result<()> {
    let lab = Lab::start_with(|lms| lms.settings.platform_name = "Harbor X".to_owned()).await?;
    for (platform, stub) in
        [("facebook", "facebook.com/"), ("x", "x.com/"), ("linkedin", "linkedin.com/in/")]
    {
        let text = format!(
            "Make sure that you are providing a valid username or a URL that contains \"{stub}\". \
             To remove the link from your Harbor X profile, leave this field blank."
        );
        let developer = format!("Error when adding new social link: '{text}'");
        for given in ["https://example.org/mira", "mira/okafor"] {
            let links = json!([{"platform": platform, "social_link": given}]);
            let patch = json!({"social_links": links});
            assert_refused(&lab, &patch, "social_links", (&developer, &text)).await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_list_of_social_links_is_refused_when_its_form_is_wrong() -> Result<()> {
    const FIELD: &str = "social_links";
    let lab = Lab::start().await?;
    let long = "m".repeat(101);
    let long_printed = format!("[{{'platform': 'x', 'social_link': '{long}'}}]");
    for (list, printed, error) in [
        (
            json!([{"platform": "myspace", "social_link": "m"}]),
            "[{'platform': 'myspace', 'social_link': 'm'}]",
            "[{'platform': ['The social platform must be facebook, x or linkedin']}]",
        ),
        (
            json!([
                {"platform": "x", "social_link": "m"},
                {"platform": "x", "social_link": "o"},
            ]),
            "[{'platform': 'x', 'social_link': 'm'}, {'platform': 'x', 'social_link': 'o'}]",
            "['The social_links field must consist of unique social platforms.']",
        ),
        (
            json!([{"platform": "x", "social_link": long}]),
            &*long_printed,
            "[{'social_link': ['Ensure this field has no more than 100 characters.']}]",
        ),
    ] {
        let developer = not_valid(printed, FIELD, error);
        assert_refused(&lab, &json!({FIELD: list}), FIELD, (&developer, INVALID)).await?;
    }
    Ok(())
}

#[tokio::test]
async fn extended_fields_are_stored_always_and_shown_where_configured() -> Result<()> {
    let lab = Lab::start().await?;
    let mira = lab.openedx(MIRA)?;
    let conlangs = json!(["Láadan", 1, null]);
    let fields = vec![
        ExtendedProfileField { field_name: "city".to_owned(), field_value: json!("Dunedin") },
        ExtendedProfileField { field_name: "conlangs".to_owned(), field_value: conlangs },
    ];
    let hidden = patch(&mira, MIRA, |body| body.extended_profile(Patch::Set(fields))).await?;
    assert!(hidden.extended_profile.is_some_and(|fields| fields.is_empty()));
    let configured = ["conlangs", "team"].map(str::to_owned).to_vec();
    lab.world().openedx().settings.extended_profile_fields = configured;
    assert_eq!(
        read(&lab).await?["extended_profile"],
        json!([
            {"field_name": "conlangs", "field_value": ["Láadan", 1, null]},
            {"field_name": "team", "field_value": ""},
        ])
    );
    for value in [json!("Dunedin"), json!({"city": "Dunedin"}), Value::Null] {
        let messages = ("extended_profile must be a list", "Invalid extended profile format");
        let patch = json!({"extended_profile": value});
        assert_refused(&lab, &patch, "extended_profile", messages).await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_privacy_is_a_preference_that_cannot_be_blank() -> Result<()> {
    let lab = Lab::start().await?;
    let mira = lab.openedx(MIRA)?;
    for (privacy, kept, shown) in [
        (Patch::set("custom"), Some("custom"), "custom"),
        (Patch::set("odd"), Some("odd"), "odd"),
        (Patch::Clear, None, "all_users"),
    ] {
        let updated = patch(&mira, MIRA, |body| body.account_privacy(privacy)).await?;
        assert_eq!(updated.account_privacy, shown);
        let lms = lab.world().openedx();
        assert_eq!(lms.preference(user(&lms).id(), "account_privacy"), kept);
    }
    let text = "Preference 'account_privacy' cannot be set to an empty value.";
    for blank in ["", " "] {
        let patch = json!({"account_privacy": blank});
        assert_refused(&lab, &patch, "account_privacy", (text, text)).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_new_address_waits_for_the_mail_that_is_sent_to_it() -> Result<()> {
    let lab = Lab::start().await?;
    let mira = lab.openedx(MIRA)?;
    let updated = patch(&mira, MIRA, |body| body.email("new@learn.example")).await?;
    assert_eq!(updated.email.as_deref(), Some("mira.okafor@learn.example"));
    let read = mira.account_get().username(MIRA).send().await?;
    assert_eq!(read.email.as_deref(), Some("mira.okafor@learn.example"));
    let lms = lab.world().openedx();
    assert_eq!(user(&lms).pending_email.as_deref(), Some("new@learn.example"));
    let to = "new@learn.example".to_owned();
    let mail = Mail { to, subject: MailSubject::ConfirmEmail };
    assert!(lms.outbox.iter().eq([&mail]));
    Ok(())
}

#[tokio::test]
async fn an_address_that_is_none_or_the_old_one_is_refused() -> Result<()> {
    let lab = Lab::start().await?;
    let invalid = "Valid e-mail address required.";
    let same = "Old email is the same as the new email.";
    for (email, text) in [
        (json!("no address"), invalid),
        (json!("mira@"), invalid),
        (json!("@learn.example"), invalid),
        (json!(""), invalid),
        (Value::Null, invalid),
        (json!(7), invalid),
        (json!(format!("{}@learn.example", "m".repeat(254))), invalid),
        (json!("mira.okafor@learn.example"), same),
    ] {
        let developer = format!("Error thrown from validate_new_email: '{text}'");
        assert_refused(&lab, &json!({"email": email}), "email", (&developer, text)).await?;
    }
    Ok(())
}

#[tokio::test]
async fn an_address_that_is_or_was_taken_is_silently_ignored() -> Result<()> {
    let lab = Lab::start_with(|lms| {
        let gone = lms.add(User::learner("gone").password(PASSWORD));
        lms.request_deletion(gone, START).expect("a lab knows the states");
    })
    .await?;
    let before = send(&lab, &json!({})).await?.json();
    for email in ["tuan_v@learn.example", "gone@learn.example", "Gone@Learn.Example"] {
        let ignored = send(&lab, &json!({"email": email})).await?;
        assert_eq!((ignored.status, ignored.json()), (200, before.clone()), "{email}");
        let lms = lab.world().openedx();
        assert_eq!((&user(&lms).pending_email, lms.outbox.len()), (&None, 0), "{email}");
    }
    Ok(())
}

#[tokio::test]
async fn a_site_may_disable_changes_of_the_address() -> Result<()> {
    let lab = Lab::start_with(|lms| lms.settings.allow_email_address_change = false).await?;
    let refused = send(&lab, &json!({"email": "new@learn.example", "goals": "x"})).await?;
    let text = "Email address changes have been disabled by the site operators.";
    assert_eq!(
        (refused.status, refused.json()),
        (400, json!({"developer_message": text, "user_message": null}))
    );
    assert_eq!(profile(&lab).goals, None);
    assert_eq!(send(&lab, &json!({"goals": "x"})).await?.status, 200);
    let mira = lab.openedx(MIRA)?;
    let told = patch(&mira, MIRA, |body| body.email("n@learn.example"));
    let told = told.await.err().context("was saved")?;
    assert_eq!((told.developer_message(), told.user_message()), (Some(text), None));
    Ok(())
}

#[tokio::test]
async fn a_secondary_address_waits_for_the_mail_that_is_sent_to_it() -> Result<()> {
    let lab = Lab::start_with(|lms| lms.settings.enable_secondary_email_feature = true).await?;
    let mira = lab.openedx(MIRA)?;
    let new = "mira@home.example".to_owned();
    let updated = patch(&mira, MIRA, |body| body.secondary_email(Patch::Set(new.clone()))).await?;
    assert_eq!((updated.secondary_email, updated.secondary_email_enabled), (None, Some(true)));
    let lms = lab.world().openedx();
    assert_eq!(user(&lms).pending_secondary_email.as_ref(), Some(&new));
    let mail = Mail { to: new, subject: MailSubject::ConfirmSecondaryEmail };
    assert!(lms.outbox.iter().eq([&mail]));
    Ok(())
}

#[tokio::test]
async fn an_unfit_secondary_address_is_refused() -> Result<()> {
    let lab = Lab::start_with(|lms| {
        change(lms, |mira| mira.recovery_email = Some("mira@home.example".to_owned()));
        let mut other = User::learner("other").with_email("other@learn.example");
        other.recovery_email = Some("other@learn.example".to_owned());
        lms.add(other);
    })
    .await?;
    let invalid = "Valid e-mail address required.";
    let taken = "It looks like other@learn.example belongs to an existing account. Try again \
                 with a different email address.";
    for (email, text) in [
        (json!("no address"), invalid),
        (json!(""), invalid),
        (Value::Null, invalid),
        (json!("mira@home.example"), "Old email is the same as the new email."),
        (json!("mira.okafor@learn.example"), "Cannot be same as your sign in email address."),
        (json!("other@learn.example"), taken),
    ] {
        let developer = format!("Error thrown from validate_secondary_email: '{text}'");
        let patch = json!({"secondary_email": email});
        assert_refused(&lab, &patch, "secondary_email", (&developer, text)).await?;
    }
    Ok(())
}

#[tokio::test]
async fn asking_for_another_address_too_often_is_refused_until_the_time_has_passed() -> Result<()> {
    let limit = Some(RateLimit { calls: 2, per: SignedDuration::from_hours(1) });
    for field in ["email", "secondary_email"] {
        let lab = Lab::start_with(|lms| match field {
            "email" => lms.settings.email_change_rate_limit = limit,
            _ => lms.settings.secondary_email_rate_limit = limit,
        })
        .await?;
        let other = if field == "email" { "secondary_email" } else { "email" };
        for _ in 0..3 {
            // Neither blank nor absent addresses count, nor those of the other field.
            assert_eq!(send(&lab, &json!({field: ""})).await?.status, 400);
            assert_eq!(send(&lab, &json!({field: null})).await?.status, 400);
            assert_eq!(send(&lab, &json!({"goals": "x"})).await?.status, 200);
            assert_eq!(send(&lab, &json!({other: "o@learn.example"})).await?.status, 200);
        }
        assert_eq!(send(&lab, &json!({field: "a@learn.example"})).await?.status, 200);
        assert_eq!(send(&lab, &json!({field: "no address"})).await?.status, 400);
        let patch = json!({field: "b@learn.example", "goals": "y"});
        let refused = send(&lab, &patch).await?;
        assert_eq!(
            (refused.status, refused.json()),
            (429, json!({"error": "Too many requests"})),
            "{field}"
        );
        assert_eq!(profile(&lab).goals.as_deref(), Some("x"));
        lab.advance(SignedDuration::from_hours(1));
        assert_eq!(send(&lab, &patch).await?.status, 200);
    }
    Ok(())
}

#[tokio::test]
async fn the_sdk_calls_too_many_requests_retryable() -> Result<()> {
    let limit = Some(RateLimit { calls: 0, per: SignedDuration::from_hours(1) });
    let lab = Lab::start_with(|lms| lms.settings.email_change_rate_limit = limit).await?;
    let mira = lab.openedx(MIRA)?;
    let refused = patch(&mira, MIRA, |body| body.email("n@learn.example"));
    let refused = refused.await.err().context("was let through")?;
    assert!(refused.is_retryable());
    assert_eq!(refused.message(), Some("Too many requests"));
    Ok(())
}

#[tokio::test]
async fn a_null_name_or_bio_is_an_unhandled_exception_that_saves_nothing() -> Result<()> {
    let lab = Lab::start().await?;
    for field in ["name", "bio"] {
        let crashed = send(&lab, &json!({"goals": "x", field: null})).await?;
        assert_eq!(
            (crashed.status, crashed.content_type.as_str()),
            (500, "text/html; charset=utf-8")
        );
        assert_eq!(profile(&lab).goals, None);
    }
    let mira = lab.openedx(MIRA)?;
    let crashed = patch(&mira, MIRA, |body| body.bio(Patch::Clear)).await;
    let crashed = crashed.err().context("was saved")?;
    assert_eq!(crashed.status().map(|status| status.as_u16()), Some(500));
    assert!(!crashed.is_retryable());
    Ok(())
}

#[tokio::test]
async fn an_account_made_from_a_jwt_gets_a_profile_when_it_is_first_changed() -> Result<()> {
    let lab = Lab::start_with(|lms| change(lms, |mira| mira.profile = None)).await?;
    let updated = send(&lab, &json!({"name": "Mira", "year_of_birth": 1991})).await?;
    assert_eq!((updated.status, &updated.json()["name"]), (200, &json!("Mira")));
    assert_eq!(profile(&lab).name, "Mira");
    Ok(())
}

#[tokio::test]
async fn no_year_breaks_the_server() -> Result<()> {
    let lab = Lab::start().await?;
    for year in [i64::from(i16::MIN), -1, 0, 9_999, i64::from(i16::MAX), 40_000, i64::MAX] {
        let answered = send(&lab, &json!({"year_of_birth": year})).await;
        let status = answered.with_context(|| format!("{year}"))?.status;
        assert!(status == 200 || status == 400, "{year}: {status}");
        assert_eq!(send(&lab, &json!({})).await.context("it does not answer")?.status, 200);
    }
    Ok(())
}

#[tokio::test]
async fn a_path_with_a_sign_that_no_name_has_is_no_path() -> Result<()> {
    let lab = Lab::start().await?;
    let updated = lab.openedx(MIRA)?.account_update().username("mira!").send().await;
    let error = updated.err().context("nobody has this name")?;
    assert!(error.is_not_found(), "{error}");
    assert_eq!(error.headers()["content-type"], "text/html; charset=utf-8");
    Ok(())
}
