//! BrainSTEM's users through the SDK: reading, changing, replacing and deleting them.

use anyhow::{Context, Result};
use contract_tests::brainstem::{ADMIN, LENA, TOMAS};
use contract_tests::{Lab, answer};
use emeritus::Error;
use emeritus::brainstem::types::{ChangingPortal, Portal, User, UserReplacement, UserUpdate};
use serde_json::{Value, json};

fn error<T: std::fmt::Debug>(result: Result<T, Error>) -> Result<Error> {
    result.err().context("it should have been refused")
}

/// Changes Lena as herself, with a body that the SDK would not send.
async fn change(lab: &Lab, body: &Value) -> Result<contract_tests::Answer> {
    let path = "/api/private/users/user/41/";
    Ok(answer(lab.brainstem_request(Some(LENA), "PATCH", path).json(body)).await?)
}

#[tokio::test]
async fn a_profile_is_public_and_says_which_groups_its_owner_has() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.brainstem_anonymous()?;
    let lena = client.user_get().portal(Portal::Public).id("41").send().await?.into_inner().user;
    assert_eq!((lena.id, lena.email.as_str()), (41, LENA));
    assert_eq!((lena.first_name.as_str(), lena.last_name.as_str()), ("Lena", "Varga"));
    assert_eq!((lena.groups_own_json[0].id, lena.groups_own_json.len()), (7, 1));
    assert_eq!((lena.atlas_preference.as_str(), lena.is_superuser), ("AIA", None));
    assert!(lena.active_projects.as_ref().is_some_and(Vec::is_empty));
    let sora = client.user_get().portal(Portal::Public).id("57").send().await?.into_inner().user;
    assert!(sora.groups_own_json.is_empty(), "managing is not owning");
    Ok(())
}

#[tokio::test]
async fn refusals_come_with_the_words_of_the_library() -> Result<()> {
    let lab = Lab::start().await?;
    let get = |client: emeritus::brainstem::Client, portal, id: &'static str| async move {
        error(client.user_get().portal(portal).id(id).send().await)
    };
    let anonymous = get(lab.brainstem_anonymous()?, Portal::Private, "41").await?;
    assert!(anonymous.is_unauthorized());
    assert_eq!(anonymous.message(), Some("Authentication credentials were not provided."));
    assert_eq!(anonymous.headers()["www-authenticate"], "Bearer realm=\"api\"");
    let forbidden = get(lab.brainstem(LENA)?, Portal::Super, "41").await?;
    assert!(forbidden.is_forbidden());
    let words = "You do not have permission to perform this action.";
    assert_eq!(forbidden.message(), Some(words));
    let missing = get(lab.brainstem(LENA)?, Portal::Private, "6b0d8c52").await?;
    assert!(missing.is_not_found());
    assert_eq!(missing.message(), Some("Not found."));
    Ok(())
}

#[tokio::test]
async fn a_change_leaves_the_rest_and_answers_the_whole_user() -> Result<()> {
    let lab = Lab::start().await?;
    let update: UserUpdate = UserUpdate::builder()
        .website(Some("varga-lab.example".parse()?))
        .orcid_id(Some("https://orcid.org/0000-0000-0000-0001".parse()?))
        .try_into()?;
    let client = lab.brainstem(LENA)?;
    let request = client.user_update().portal(ChangingPortal::Private).id("41").body(update);
    let changed = request.send().await?.into_inner().user;
    assert_eq!(changed.website, "http://varga-lab.example");
    assert_eq!(changed.orcid_id, "https://orcid.org/0000-0000-0000-0001");
    assert_eq!(changed.first_name, "Lena");
    let seen = client.user_get().portal(Portal::Private).id("41").send().await?.into_inner().user;
    assert_eq!(serde_json::to_value(seen)?, serde_json::to_value(changed)?);
    Ok(())
}

#[tokio::test]
async fn an_administrator_changes_anybody_on_either_portal() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.brainstem(ADMIN)?;
    for (portal, name) in [(ChangingPortal::Private, "Tom"), (ChangingPortal::Super, "Tommy")] {
        let update: UserUpdate = UserUpdate::builder()
            .first_name(Some(name.parse()?))
            .is_project_admin(Some(true))
            .try_into()?;
        let request = client.user_update().portal(portal).id("52").body(update);
        let changed: User = request.send().await?.into_inner().user;
        assert_eq!((changed.first_name.as_str(), changed.is_project_admin), (name, Some(true)));
        assert_eq!(changed.is_superuser, Some(false));
    }
    Ok(())
}

#[tokio::test]
async fn a_replacement_needs_an_address() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.brainstem(LENA)?;
    let whole: UserReplacement =
        UserReplacement::builder().email("lena@varga.example".parse::<String>()?).try_into()?;
    let request = client.user_replace().portal(ChangingPortal::Private).id("41").body(whole);
    let replaced = request.send().await?.into_inner().user;
    assert_eq!(
        (replaced.email.as_str(), replaced.first_name.as_str()),
        ("lena@varga.example", "Lena")
    );
    let path = "/api/private/users/user/41/";
    let without = lab.brainstem_request(Some("lena@varga.example"), "PUT", path);
    let without = answer(without.json(&json!({"first_name": "L"}))).await?;
    assert_eq!(without.status, 400);
    assert_eq!(without.json(), json!({"email": ["This field is required."]}));
    let request = client.user_replace().portal(ChangingPortal::Private).id("52");
    let whole: UserReplacement =
        UserReplacement::builder().email("x@y.example".to_owned()).try_into()?;
    assert!(error(request.body(whole).send().await)?.is_forbidden());
    Ok(())
}

#[tokio::test]
async fn addresses_on_the_web_get_a_scheme_and_nothing_else() -> Result<()> {
    let lab = Lab::start().await?;
    for (sent, stored) in [
        ("lena.example", "http://lena.example"),
        ("lena.example/page?x=1#y", "http://lena.example/page?x=1#y"),
        ("http://lena.example", "http://lena.example"),
        ("https://Lena.example/", "https://Lena.example/"),
        ("  https://lena.example/  ", "https://lena.example/"),
        ("localhost:8000", "http://localhost:8000"),
        ("192.0.2.7/x", "http://192.0.2.7/x"),
        ("", ""),
    ] {
        for field in ["website", "google_scholar"] {
            let changed = change(&lab, &json!({field: sent})).await?;
            assert_eq!(changed.status, 200, "{sent}: {}", changed.text);
            assert_eq!(changed.json()["user"][field], stored, "{sent}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn what_is_no_good_is_said_field_by_field_and_nothing_is_changed() -> Result<()> {
    let lab = Lab::start().await?;
    let long = |length: usize| "x".repeat(length);
    let site = |length: usize| format!("{}.example", "x".repeat(length - 8));
    let too_long = |max: usize| format!("Ensure this field has no more than {max} characters.");
    let url = "Enter a valid URL.";
    let cases = [
        (json!({"email": TOMAS}), json!({"email": ["user with this email already exists."]})),
        (
            json!({"email": TOMAS.to_uppercase()}),
            json!({"email": ["user with this email already exists."]}),
        ),
        (json!({"email": "nobody"}), json!({"email": ["Enter a valid email address."]})),
        (json!({"email": ""}), json!({"email": ["This field may not be blank."]})),
        (json!({"email": "  "}), json!({"email": ["This field may not be blank."]})),
        (json!({"email": null}), json!({"email": ["This field may not be null."]})),
        (json!({"email": ["x"]}), json!({"email": ["Not a valid string."]})),
        (json!({"email": format!("{}@lab.example", long(250))}), json!({"email": [too_long(254)]})),
        (json!({"first_name": long(151)}), json!({"first_name": [too_long(150)]})),
        (json!({"last_name": long(151)}), json!({"last_name": [too_long(150)]})),
        (json!({"first_name": true}), json!({"first_name": ["Not a valid string."]})),
        (
            json!({"last_name": "a\u{0}b"}),
            json!({"last_name": ["Null characters are not allowed."]}),
        ),
        (json!({"website": "http://"}), json!({"website": [url]})),
        (json!({"website": "javascript://x.example"}), json!({"website": [url]})),
        (json!({"website": "nodots"}), json!({"website": [url]})),
        (json!({"website": "two words.example"}), json!({"website": [url]})),
        (json!({"website": format!("https://{}", site(193))}), json!({"website": [too_long(200)]})),
        // The scheme that is put in front counts.
        (json!({"website": site(194)}), json!({"website": [too_long(200)]})),
        (
            json!({"google_scholar": null}),
            json!({"google_scholar": ["This field may not be null."]}),
        ),
        (json!({"orcid_id": long(101)}), json!({"orcid_id": [too_long(100)]})),
        (json!({"atlas_preference": long(8)}), json!({"atlas_preference": [too_long(7)]})),
        (
            json!({"atlas_preference": ""}),
            json!({"atlas_preference": ["This field may not be blank."]}),
        ),
        (
            json!({"email": TOMAS, "orcid_id": long(101), "first_name": "Lenka"}),
            json!({
                "email": ["user with this email already exists."], "orcid_id": [too_long(100)],
            }),
        ),
        (
            json!(["first_name"]),
            json!({"non_field_errors": ["Invalid data. Expected a dictionary, but got list."]}),
        ),
    ];
    let before = lab.ask_brainstem(Some(LENA), "GET", "/api/private/users/user/41/").await?.text;
    for (body, expected) in cases {
        let refused = change(&lab, &body).await?;
        assert_eq!((refused.status, refused.json()), (400, expected), "{body}");
    }
    let after = lab.ask_brainstem(Some(LENA), "GET", "/api/private/users/user/41/").await?.text;
    assert_eq!(after, before);
    Ok(())
}

#[tokio::test]
async fn the_longest_values_that_fit_are_taken() -> Result<()> {
    let lab = Lab::start().await?;
    let site = format!("{}.example", "x".repeat(185));
    for (field, value) in [
        ("first_name", "\u{e9}".repeat(150)),
        ("website", site.clone()),
        ("orcid_id", "x".repeat(100)),
        ("atlas_preference", "AIA_dHB".to_owned()),
        ("first_name", String::new()),
    ] {
        assert_eq!(change(&lab, &json!({field: value})).await?.status, 200, "{field}");
    }
    Ok(())
}

#[tokio::test]
async fn unknown_and_read_only_members_are_ignored() -> Result<()> {
    let lab = Lab::start().await?;
    // A change of nothing needs no body.
    lab.forgive_requests(&[""]);
    let body = json!({
        "id": 4711, "groups_own_json": [], "nonsense": {"x": 1}, "links": null,
        "active_projects": ["6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40"],
    });
    for body in [body, json!({})] {
        let changed = change(&lab, &body).await?;
        assert_eq!(changed.status, 200);
        assert_eq!(changed.json()["user"]["id"], 41);
        assert_eq!(changed.json()["user"]["active_projects"], json!([]));
        assert_eq!(changed.json()["user"]["groups_own_json"][0]["id"], 7);
    }
    let nothing = lab.brainstem_request(Some(LENA), "PATCH", "/api/private/users/user/41/");
    assert_eq!(answer(nothing).await?.status, 200);
    Ok(())
}

#[tokio::test]
async fn numbers_are_taken_for_text_and_space_around_it_is_dropped() -> Result<()> {
    let lab = Lab::start().await?;
    // Django REST framework takes numbers for text.
    lab.forgive_requests(&["/first_name"]);
    let changed = change(&lab, &json!({"first_name": 7, "last_name": " V "})).await?.json();
    assert_eq!(
        (&changed["user"]["first_name"], &changed["user"]["last_name"]),
        (&json!("7"), &json!("V"))
    );
    Ok(())
}

#[tokio::test]
async fn somebody_may_change_the_case_of_their_own_address() -> Result<()> {
    let lab = Lab::start().await?;
    let changed = change(&lab, &json!({"email": "Lena.Varga@lab.example"})).await?;
    assert_eq!(changed.json()["user"]["email"], "Lena.Varga@lab.example");
    let group = lab.ask_brainstem(None, "GET", "/api/public/users/group/7/").await?.json();
    assert!(group["group"]["users"]["Lena.Varga@lab.example"].is_object());
    Ok(())
}

#[tokio::test]
async fn a_deleted_user_is_gone_from_everywhere() -> Result<()> {
    let lab = Lab::start().await?;
    let lenas = lab.brainstem(LENA)?;
    let admin = lab.brainstem(ADMIN)?;
    let refused = admin_deletes(&lenas, "41").await;
    assert!(error(refused)?.is_forbidden());
    admin_deletes(&admin, "41").await?;
    assert!(error(admin_deletes(&admin, "41").await)?.is_not_found());
    let dead = error(lenas.users_list().portal(Portal::Private).send().await)?;
    assert_eq!(dead.error_code(), Some("token_not_valid"));
    assert!(dead.is_unauthorized());
    let group = lab.ask_brainstem(None, "GET", "/api/public/users/group/7/").await?.json();
    assert_eq!(group["group"]["users"].as_object().map(serde_json::Map::len), Some(2));
    assert!(group["group"]["users"].get(LENA).is_none());
    Ok(())
}

async fn admin_deletes(client: &emeritus::brainstem::Client, id: &str) -> Result<(), Error> {
    client.user_delete().portal(ChangingPortal::Private).id(id).send().await.map(drop)
}
