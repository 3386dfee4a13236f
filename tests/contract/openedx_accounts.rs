//! `GET me`, `GET accounts` and `GET accounts/{username}`: what of a person is shown to whom, and
//! how accounts are found.

use anyhow::{Context, Result};
use contract_tests::{Answer, Lab, PASSWORD, START, answer};
use emeritus::Error;
use emeritus::openedx::types::Account;
use emeritus_mock::System;
use emeritus_mock::openedx::{Lms, Profile, User};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

const ME: &str = "/api/user/v1/me";
const ACCOUNTS: &str = "/api/user/v1/accounts";
/// How long a request to be deleted can be taken back.
const COOL_OFF: SignedDuration = SignedDuration::from_hours(14 * 24);
const SECOND: SignedDuration = SignedDuration::from_secs(1);

/// What everybody sees of everybody.
const PUBLIC: [&str; 3] = ["account_privacy", "profile_image", "username"];

/// What everybody sees of whoever shows the profile to all users.
const SHARED: [&str; 11] = [
    "account_privacy",
    "bio",
    "country",
    "course_certificates",
    "date_joined",
    "language_proficiencies",
    "level_of_education",
    "profile_image",
    "social_links",
    "time_zone",
    "username",
];

/// What the owner and staff see.
const ALL: [&str; 28] = [
    "account_privacy",
    "bio",
    "country",
    "course_certificates",
    "date_joined",
    "email",
    "extended_profile",
    "gender",
    "goals",
    "id",
    "is_active",
    "language_proficiencies",
    "last_login",
    "level_of_education",
    "mailing_address",
    "name",
    "pending_name_change",
    "phone_number",
    "profile_image",
    "requires_parental_consent",
    "secondary_email",
    "secondary_email_enabled",
    "social_links",
    "state",
    "time_zone",
    "username",
    "verified_name",
    "year_of_birth",
];

fn at(time: &str) -> Timestamp {
    time.parse().unwrap_or_default()
}

fn id(lms: &Lms, username: &str) -> u64 {
    lms.user_by_username(username).map(User::id).unwrap_or_default()
}

/// A learner whose profile is as `change` leaves it.
fn learner(username: &str, change: impl FnOnce(&mut Profile)) -> User {
    let mut user = User::learner(username);
    change(user.profile.get_or_insert_default());
    user
}

/// A learner with these preferences.
fn preferring(username: &str, preferences: &[(&str, &str)]) -> User {
    let learner = User::learner(username);
    preferences.iter().fold(learner, |user, (key, value)| user.prefers(key, value))
}

/// A lab with one learner for each way to keep a profile from others.
async fn lab() -> Result<Lab> {
    Ok(Lab::start_with(|lms| {
        let mut bare = User::learner("bare");
        bare.profile = None;
        for user in [
            User::learner("open"),
            preferring("private", &[("account_privacy", "private")]),
            preferring("odd", &[("account_privacy", "friends")]),
            preferring(
                "custom",
                &[
                    ("account_privacy", "custom"),
                    ("visibility.name", "all_users"),
                    ("visibility.country", "all_users"),
                    ("visibility.bio", "private"),
                    ("visibility.email", "all_users"),
                    ("visibility.gender", "all_users"),
                ],
            ),
            learner("minor", |profile| profile.year_of_birth = Some(2020)),
            learner("ageless", |profile| profile.year_of_birth = None),
            bare,
        ] {
            lms.add(user.password(PASSWORD));
        }
    })
    .await?)
}

/// Changes somebody who is in the lab.
fn change(lms: &mut Lms, username: &str, change: impl FnOnce(&mut User)) {
    let id = id(lms, username);
    if let Some(user) = lms.user_mut(id) {
        change(user);
    }
}

/// Reads `path` as `caller`, to see members that are null apart from members that are absent.
async fn read(lab: &Lab, caller: &str, path: &str) -> Result<Answer> {
    let request = lab.request(System::Openedx, "GET", path).bearer_auth(lab.bearer(caller));
    Ok(answer(request).await?)
}

async fn read_account(lab: &Lab, caller: &str, username: &str) -> Result<Value> {
    Ok(read(lab, caller, &format!("{ACCOUNTS}/{username}")).await?.json())
}

/// The names of the members of an object, in alphabetical order.
fn names(object: &Value) -> Vec<&str> {
    let mut names: Vec<&str> =
        object.as_object().into_iter().flatten().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    names
}

fn usernames(accounts: &[Account]) -> Vec<&str> {
    accounts.iter().map(|account| account.username.as_str()).collect()
}

#[tokio::test]
async fn an_account_shows_to_each_viewer_what_its_owner_allows() -> Result<()> {
    let lab = lab().await?;
    let custom = ["account_privacy", "country", "name", "profile_image", "username"];
    for (owner, shared) in [
        ("open", &SHARED[..]),
        ("private", &PUBLIC),
        ("odd", &PUBLIC),
        ("custom", &custom),
        ("minor", &PUBLIC),
        ("ageless", &PUBLIC),
        ("bare", &PUBLIC),
    ] {
        for (viewer, view, shown) in [
            (owner, "", &ALL[..]),
            (owner, "?view=shared", shared),
            (owner, "?view=whole", &ALL),
            ("staff", "", &ALL),
            ("staff", "?view=shared", shared),
            ("tuan_v", "", shared),
            ("tuan_v", "?view=shared", shared),
            ("root", "", shared),
        ] {
            let account = read_account(&lab, viewer, &format!("{owner}{view}")).await?;
            assert_eq!(names(&account), shown, "{owner}{view} seen by {viewer}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn the_privacy_that_is_shown_is_the_one_that_counts() -> Result<()> {
    let lab = lab().await?;
    for (owner, privacy) in [
        ("open", "all_users"),
        ("private", "private"),
        ("odd", "friends"),
        ("custom", "custom"),
        ("minor", "private"),
        ("ageless", "private"),
    ] {
        for viewer in [owner, "staff", "tuan_v"] {
            let account = lab.openedx_bearer(viewer)?.account_get().username(owner).send().await?;
            assert_eq!(account.account_privacy, privacy, "{owner} seen by {viewer}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn with_coppa_compliance_an_unknown_age_is_no_reason_to_hide() -> Result<()> {
    let lab = lab().await?;
    lab.world().openedx().settings.enable_coppa_compliance = true;
    for (owner, shown) in [("ageless", &SHARED[..]), ("minor", &PUBLIC)] {
        assert_eq!(names(&read_account(&lab, "tuan_v", owner).await?), shown, "{owner}");
    }
    Ok(())
}

#[tokio::test]
async fn whoever_turns_thirteen_this_year_still_needs_a_parent() -> Result<()> {
    let lab = lab().await?;
    for (year_of_birth, needed) in [
        (None, true),
        (Some(2026), true),
        (Some(2013), true),
        (Some(2012), false),
        (Some(1900), false),
    ] {
        change(&mut lab.world().openedx(), "open", |user| {
            user.profile.get_or_insert_default().year_of_birth = year_of_birth;
        });
        let account = lab.openedx_bearer("open")?.account_get().username("open").send().await?;
        assert_eq!(account.requires_parental_consent, Some(needed), "{year_of_birth:?}");
        assert_eq!(account.year_of_birth, year_of_birth);
    }
    Ok(())
}

#[tokio::test]
async fn a_user_without_a_profile_has_nulls_where_the_profile_would_be() -> Result<()> {
    let lab = lab().await?;
    let account = read_account(&lab, "staff", "bare").await?;
    for field in [
        "bio",
        "country",
        "gender",
        "goals",
        "language_proficiencies",
        "level_of_education",
        "mailing_address",
        "name",
        "phone_number",
        "profile_image",
        "requires_parental_consent",
        "social_links",
        "state",
        "year_of_birth",
    ] {
        assert_eq!(account[field], Value::Null, "{field}");
    }
    assert_eq!(account["email"], "bare@learn.example");
    Ok(())
}

/// Makes the account that of the reference's example.
fn fill(mira: &mut User) {
    let profile = mira.profile.get_or_insert_default();
    profile.name = "Mira Okafor".to_owned();
    profile.bio = Some("Tide-pool photographer.".to_owned());
    profile.country = Some("NZ".to_owned());
    profile.language_proficiencies = vec!["mi".to_owned(), "en".to_owned()];
    profile.level_of_education = Some("b".to_owned());
    let link = "https://www.linkedin.com/in/mira-okafor".to_owned();
    profile.social_links.insert("linkedin".to_owned(), link);
    profile.extended.insert("cohort_city".to_owned(), json!("Dunedin"));
    profile.extended.insert("shoe_size".to_owned(), json!(38));
    profile.gender = Some("f".to_owned());
    profile.goals = Some("Finish statistics".to_owned());
    profile.city = Some("Dunedin".to_owned());
    profile.phone_number = Some("+6434770000".to_owned());
    profile.image_uploaded_at = Some(at("2026-03-02T10:00:00.75Z"));
    mira.date_joined = at("2025-02-11T08:30:05.987654Z");
    mira.last_login = Some(at("2026-03-02T10:00:00.512345Z"));
}

#[tokio::test]
async fn the_account_of_the_reference_reads_as_in_the_reference() -> Result<()> {
    let lab = Lab::start_with(|lms| {
        lms.settings.extended_profile_fields = vec!["cohort_city".to_owned()];
        change(lms, "mira_okafor", fill);
        lms.set_preference(id(lms, "mira_okafor"), "account_privacy", "custom");
    })
    .await?;
    let account = read_account(&lab, "mira_okafor", "mira_okafor").await?;
    let images = format!(
        "{}/media/profile-images/dc6951509194c3900739bfbda7436bed",
        lab.server.url(System::Openedx)
    );
    assert_eq!(
        account,
        json!({
            "username": "mira_okafor", "account_privacy": "custom",
            "profile_image": {
                "has_image": true,
                "image_url_full": format!("{images}_500.jpg?v=1772445600"),
                "image_url_large": format!("{images}_120.jpg?v=1772445600"),
                "image_url_medium": format!("{images}_50.jpg?v=1772445600"),
                "image_url_small": format!("{images}_30.jpg?v=1772445600"),
            },
            "bio": "Tide-pool photographer.", "course_certificates": null, "country": "NZ",
            "date_joined": "2025-02-11T08:30:05Z",
            "language_proficiencies": [{"code": "en"}, {"code": "mi"}], "level_of_education": "b",
            "social_links": [{
                "platform": "linkedin",
                "social_link": "https://www.linkedin.com/in/mira-okafor",
            }],
            "time_zone": null, "name": "Mira Okafor", "email": "mira.okafor@learn.example",
            "id": id(&lab.world().openedx(), "mira_okafor"), "verified_name": null,
            "extended_profile": [{"field_name": "cohort_city", "field_value": "Dunedin"}],
            "gender": "f", "state": null, "goals": "Finish statistics", "is_active": true,
            "last_login": "2026-03-02T10:00:00.512345Z", "mailing_address": null,
            "requires_parental_consent": false, "secondary_email": null,
            "secondary_email_enabled": null, "year_of_birth": 1991,
            "phone_number": "+6434770000", "pending_name_change": null,
        })
    );
    Ok(())
}

#[tokio::test]
async fn the_sdk_reads_every_member_of_an_account() -> Result<()> {
    let lab = Lab::start_with(|lms| {
        lms.settings.extended_profile_fields = vec!["cohort_city".to_owned(), "team".to_owned()];
        lms.settings.enable_secondary_email_feature = true;
        change(lms, "mira_okafor", |mira| {
            fill(mira);
            mira.is_active = false;
            mira.recovery_email = Some("mira@home.example".to_owned());
            mira.verified_name = Some("Mira A. Okafor".to_owned());
            mira.pending_name = Some("Mira O.".to_owned());
            let profile = mira.profile.get_or_insert_default();
            profile.mailing_address = Some("1 Quay Street".to_owned());
            profile.state = Some("CA".to_owned());
            let link = "https://www.facebook.com/mira".to_owned();
            profile.social_links.insert("facebook".to_owned(), link);
        });
        lms.set_preference(id(lms, "mira_okafor"), "account_privacy", "custom");
    })
    .await?;
    let wire = read_account(&lab, "staff", "mira_okafor").await?;
    let read = lab.openedx("staff")?.account_get().username("mira_okafor").send().await?;
    let written = serde_json::to_value(read.into_inner())?;
    for field in ALL {
        let (sent, kept) = (&wire[field], &written[field]);
        let same_time = |text: &Value| text.as_str().and_then(|text| text.parse().ok());
        match same_time(sent) {
            Some(time) => assert_eq!(same_time(kept), Some::<Timestamp>(time), "{field}"),
            None => assert_eq!(kept, sent, "{field}"),
        }
    }
    for (field, value) in [
        ("secondary_email", json!("mira@home.example")),
        ("secondary_email_enabled", json!(true)),
        ("verified_name", json!("Mira A. Okafor")),
        ("pending_name_change", json!("Mira O.")),
        ("is_active", json!(false)),
        ("state", json!("CA")),
        ("mailing_address", json!("1 Quay Street")),
    ] {
        assert_eq!(wire[field], value, "{field}");
    }
    let platforms = wire["social_links"].as_array().into_iter().flatten();
    let platforms: Vec<&Value> = platforms.map(|link| &link["platform"]).collect();
    assert_eq!(platforms, ["facebook", "linkedin"]);
    assert_eq!(wire["extended_profile"][1], json!({"field_name": "team", "field_value": ""}));
    Ok(())
}

#[tokio::test]
async fn without_an_image_the_four_sizes_are_stock_images_even_of_private_accounts() -> Result<()> {
    let lab = lab().await?;
    let stock = format!("{}/static/images/profiles/default", lab.server.url(System::Openedx));
    let private = lab.openedx_bearer("tuan_v")?.account_get().username("private").send().await?;
    let image = private.profile_image.as_ref().context("an image")?;
    assert!(!image.has_image);
    assert_eq!(image.image_url_full, format!("{stock}_500.png"));
    assert_eq!(image.image_url_large, format!("{stock}_120.png"));
    assert_eq!(image.image_url_medium, format!("{stock}_50.png"));
    assert_eq!(image.image_url_small, format!("{stock}_30.png"));
    Ok(())
}

#[tokio::test]
async fn image_urls_begin_with_the_host_that_was_called() -> Result<()> {
    let lab = lab().await?;
    let request = lab
        .request(System::Openedx, "GET", &format!("{ACCOUNTS}/open"))
        .header("host", "lms.example.net")
        .bearer_auth(lab.bearer("open"));
    let url = answer(request).await?.json()["profile_image"]["image_url_small"].clone();
    assert_eq!(url, "http://lms.example.net/static/images/profiles/default_30.png");
    Ok(())
}

#[tokio::test]
async fn the_secondary_address_is_told_only_where_the_feature_is_on() -> Result<()> {
    let lab = lab().await?;
    for (feature, stored, address, enabled) in [
        (false, Some("open@home.example"), Value::Null, Value::Null),
        (true, Some("open@home.example"), json!("open@home.example"), json!(true)),
        (true, None, Value::Null, json!(true)),
    ] {
        lab.world().openedx().settings.enable_secondary_email_feature = feature;
        change(&mut lab.world().openedx(), "open", |user| {
            user.recovery_email = stored.map(str::to_owned);
        });
        let account = read_account(&lab, "open", "open").await?;
        assert_eq!(account["secondary_email"], address, "{feature} {stored:?}");
        assert_eq!(account["secondary_email_enabled"], enabled, "{feature} {stored:?}");
    }
    Ok(())
}

#[tokio::test]
async fn a_blank_bio_reads_as_null() -> Result<()> {
    let lab = Lab::start_with(|lms| {
        lms.add(learner("terse", |profile| profile.bio = Some(String::new())));
    })
    .await?;
    let account = read_account(&lab, "tuan_v", "terse").await?;
    assert_eq!(account.get("bio"), Some(&Value::Null));
    Ok(())
}

#[tokio::test]
async fn me_names_the_caller_and_nothing_else_whatever_the_view() -> Result<()> {
    let lab = lab().await?;
    assert_eq!(lab.openedx("tuan_v")?.me_get().send().await?.username, "tuan_v");
    for view in ["", "?view=shared"] {
        let me = read(&lab, "tuan_v", &format!("{ME}{view}")).await?;
        assert_eq!((me.status, me.json()), (200, json!({"username": "tuan_v"})));
    }
    Ok(())
}

#[tokio::test]
async fn a_name_that_nobody_has_is_not_found_without_a_body() -> Result<()> {
    let lab = lab().await?;
    for caller in ["tuan_v", "staff"] {
        let client = lab.openedx(caller)?;
        for username in ["nobody", "Open", "retirement_queue", "MIRA_OKAFOR"] {
            let missing = client.account_get().username(username).send().await;
            assert_is_bare(&missing.err().context("found")?, 404);
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_name_may_have_spaces_dots_signs_and_any_letters() -> Result<()> {
    let odd = ["Ada Lovelace", "a.b", "a@b.example", "a+b", "-_-", "Čapek", "李"];
    let lab = Lab::start_with(|lms| {
        for username in odd {
            lms.add(User::learner(username));
        }
    })
    .await?;
    let staff = lab.openedx("staff")?;
    for username in odd {
        let found = staff.account_get().username(username).send().await?;
        assert_eq!(found.username, username);
    }
    let listed = staff.accounts_list().username(odd.join(",")).send().await?;
    assert_eq!(usernames(&listed), odd);
    Ok(())
}

/// Asserts that an answer has no body.
fn assert_is_bare(error: &Error, status: u16) {
    let found = error.status().map(|status| status.as_u16());
    assert_eq!((found, error.body()), (Some(status), &b""[..]), "{error}");
}

#[tokio::test]
async fn without_a_parameter_the_list_is_the_callers_own_account() -> Result<()> {
    let lab = lab().await?;
    for caller in ["mira_okafor", "staff", "bare"] {
        let own = read(&lab, caller, ACCOUNTS).await?.json();
        let accounts = own.as_array().context("no list")?;
        assert_eq!(accounts.len(), 1);
        assert_eq!((&accounts[0]["username"], names(&accounts[0])), (&json!(caller), ALL.into()));
    }
    Ok(())
}

#[tokio::test]
async fn a_blank_parameter_is_as_good_as_none() -> Result<()> {
    let lab = lab().await?;
    // Blank is nothing to the view.
    lab.forgive_requests(&["/email", "/lms_user_id", "/username"]);
    for (query, found) in [
        ("username=", "staff"),
        ("email=", "staff"),
        ("lms_user_id=", "staff"),
        ("username=&email=open@learn.example", "open"),
    ] {
        let list = read(&lab, "staff", &format!("{ACCOUNTS}?{query}")).await?.json();
        assert_eq!(list[0]["username"], found, "{query}");
    }
    Ok(())
}

#[tokio::test]
async fn a_list_skips_unknown_names_and_stands_in_the_order_of_the_database() -> Result<()> {
    let lab = lab().await?;
    let learner = lab.openedx_bearer("mira_okafor")?;
    for (asked, found) in [
        ("tuan_v", &["tuan_v"][..]),
        ("mira_okafor,tuan_v", &["mira_okafor", "tuan_v"]),
        ("tuan_v,mira_okafor", &["mira_okafor", "tuan_v"]),
        ("tuan_v,tuan_v", &["tuan_v"]),
        (",tuan_v,", &["tuan_v"]),
        (",,tuan_v,,open,,", &["tuan_v", "open"]),
        ("nobody,tuan_v,Open", &["tuan_v"]),
        ("open, tuan_v", &["open"]),
    ] {
        let listed = learner.accounts_list().username(asked).send().await?;
        assert_eq!(usernames(&listed), found, "{asked}");
    }
    Ok(())
}

#[tokio::test]
async fn each_account_of_a_list_is_shown_as_far_as_the_caller_may_see_it() -> Result<()> {
    let lab = lab().await?;
    let query = format!("{ACCOUNTS}?username=tuan_v,open,private");
    for (caller, view, shown) in [
        ("tuan_v", "", [&ALL[..], &SHARED, &PUBLIC]),
        ("tuan_v", "&view=shared", [&SHARED, &SHARED, &PUBLIC]),
        ("staff", "", [&ALL, &ALL, &ALL]),
        ("staff", "&view=shared", [&SHARED, &SHARED, &PUBLIC]),
    ] {
        let list = read(&lab, caller, &format!("{query}{view}")).await?.json();
        let found: Vec<_> = list.as_array().into_iter().flatten().map(names).collect();
        assert_eq!(found, shown, "{caller}{view}");
    }
    Ok(())
}

#[tokio::test]
async fn staff_and_superusers_find_accounts_by_address_and_by_id() -> Result<()> {
    let lab = lab().await?;
    let mira = id(&lab.world().openedx(), "mira_okafor");
    for caller in ["staff", "root"] {
        let client = lab.openedx(caller)?;
        let by_email = client.accounts_list().email("mira.okafor@learn.example").send().await?;
        let by_id = client.accounts_list().lms_user_id(mira).send().await?;
        assert_eq!(usernames(&by_email), ["mira_okafor"]);
        assert_eq!(usernames(&by_id), ["mira_okafor"]);
    }
    Ok(())
}

#[tokio::test]
async fn names_count_before_an_address_and_an_address_before_an_id() -> Result<()> {
    let lab = lab().await?;
    let staff = lab.openedx("staff")?;
    let private = id(&lab.world().openedx(), "private");
    let by_all = staff.accounts_list().lms_user_id(private).email("open@learn.example");
    assert_eq!(usernames(&by_all.clone().send().await?), ["open"]);
    assert_eq!(usernames(&by_all.username("tuan_v").send().await?), ["tuan_v"]);
    Ok(())
}

#[tokio::test]
async fn a_list_of_nobody_is_not_found_without_a_body() -> Result<()> {
    let lab = lab().await?;
    let staff = lab.openedx("staff")?;
    for call in [
        staff.accounts_list().username("nobody"),
        staff.accounts_list().username("nobody,nowhere"),
        staff.accounts_list().username(","),
        staff.accounts_list().email("nobody@learn.example"),
        staff.accounts_list().lms_user_id(999_999_u64),
        staff.accounts_list().lms_user_id(0_u64),
    ] {
        let described = format!("{call:?}");
        let missing = call.send().await.err().with_context(|| described)?;
        assert_is_bare(&missing, 404);
    }
    Ok(())
}

#[tokio::test]
async fn an_integer_that_is_nobodys_id_is_not_found_however_large() -> Result<()> {
    let lab = lab().await?;
    for id in ["0", "-1", "99999999999999999999", "-99999999999999999999"] {
        let missing = read(&lab, "staff", &format!("{ACCOUNTS}?lms_user_id={id}")).await?;
        assert_eq!((missing.status, missing.text.as_str()), (404, ""), "{id}");
    }
    Ok(())
}

#[tokio::test]
async fn an_id_that_is_no_integer_is_refused_without_a_body() -> Result<()> {
    let lab = lab().await?;
    for id in ["mira_okafor", "1.5", "1e3", "0x1", "1,2", "-"] {
        let refused = read(&lab, "staff", &format!("{ACCOUNTS}?lms_user_id={id}")).await?;
        assert_eq!((refused.status, refused.text.as_str()), (400, ""), "{id}");
    }
    Ok(())
}

#[tokio::test]
async fn others_may_not_search_by_address_or_id_not_even_beside_a_name() -> Result<()> {
    let lab = lab().await?;
    let denied = json!({"detail": "You do not have permission to perform this action."});
    for query in [
        "email=tuan_v@learn.example",
        "lms_user_id=1",
        "username=tuan_v&email=tuan_v@learn.example",
        "username=tuan_v&lms_user_id=1",
    ] {
        for path in [ME, ACCOUNTS, "/api/user/v1/accounts/tuan_v"] {
            let refused = read(&lab, "tuan_v", &format!("{path}?{query}")).await?;
            assert_eq!((refused.status, refused.json()), (403, denied.clone()), "{path}?{query}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn the_address_of_a_retired_account_tells_how_to_cancel_for_two_weeks() -> Result<()> {
    let lab = lab().await?;
    let mira = lab.openedx_bearer("mira_okafor")?;
    mira.account_deletion_request().body_map(|form| form.password(PASSWORD)).send().await?;
    let staff = lab.openedx("staff")?;
    let retirement = staff_sees_retirement(&lab).await?;
    for (age, cancellable) in [
        (SignedDuration::ZERO, true),
        (COOL_OFF - SECOND, true),
        (COOL_OFF + SECOND, false),
        (COOL_OFF * 100, false),
    ] {
        lab.world().clock.set(START + age);
        let found = staff.accounts_list().email("mira.okafor@learn.example").send().await;
        let gone = found.err().context("found")?;
        assert!(gone.is_not_found());
        let body: Value = serde_json::from_slice(gone.body())?;
        assert_eq!(
            body,
            json!({
                "error_msg": "This email is associated to a retired account.",
                "can_cancel_retirement": cancellable,
                "retirement_id": cancellable.then_some(retirement),
            }),
            "after {age:#}"
        );
    }
    Ok(())
}

/// The id of the only retirement, as the worker is told it.
async fn staff_sees_retirement(lab: &Lab) -> Result<u64> {
    let worker = lab.openedx("RETIREMENT_SERVICE_USER")?;
    Ok(worker.retirement_status_get().username("mira_okafor").send().await?.id)
}

#[tokio::test]
async fn an_account_stays_readable_under_its_name_while_its_deletion_is_pending() -> Result<()> {
    let lab = lab().await?;
    let mira = lab.openedx_bearer("mira_okafor")?;
    mira.account_deletion_request().body_map(|form| form.password(PASSWORD)).send().await?;
    let account = lab.openedx("staff")?.account_get().username("mira_okafor").send().await?;
    let retired =
        "retired__user_d3509f547a6e6902a81c83fae00286cdbf485ea4@retired.invalid".to_owned();
    assert_eq!((account.is_active, account.email.clone()), (Some(true), Some(retired)));
    Ok(())
}
