//! What other services of the site read with its API key: users, preferences and forum roles.

use anyhow::{Context, Result};
use contract_tests::{Lab, answer};
use emeritus::openedx::Client;
use emeritus::{Credentials, ResponseValue};
use emeritus_mock::openedx::User;
use emeritus_mock::{Secret, System};
use futures::TryStreamExt;
use serde_json::{Value, json};

use crate::openedx_life_cycle::{MIRA, TUAN, anonymous, forbidden, heard, id_of, jwt, page, told};

const KEY: &str = "lab-api-key";
const HEADER: &str = "X-Edx-Api-Key";
const COURSE: &str = "course-v1:HarborX+Tides+2026";

/// What stands at both prefixes.
const ROUTES: [&str; 6] = [
    "users/",
    "users/1/",
    "user_prefs/",
    "user_prefs/1/",
    "preferences/pref-lang/users/",
    "forum_roles/Moderator/users/?course_id=course-v1:HarborX%2BTides%2B2026",
];
const PREFIXES: [&str; 2] = ["/api/user/v1/", "/user_api/v1/"];

/// A lab with an API key, in which three people prefer something and one moderates a forum. Its
/// users have the primary keys 1 (Mira) to 5 (the worker).
async fn lab() -> Result<Lab> {
    let lab = Lab::start_with(|lms| lms.settings.edx_api_key = Some(Secret::from(KEY))).await?;
    let [mira, tuan, staff] = [id_of(&lab, MIRA)?, id_of(&lab, TUAN)?, id_of(&lab, "staff")?];
    {
        let mut lms = lab.world().openedx();
        lms.set_preference(mira, "pref-lang", "en-nz");
        lms.set_preference(tuan, "pref-lang", "vi");
        lms.set_preference(mira, "time_zone", "Pacific/Auckland");
        lms.set_preference(staff, "dark_mode", "on");
        lms.grant_forum_role(mira, COURSE, "Moderator");
    }
    Ok(lab)
}

fn client(lab: &Lab) -> Result<Client> {
    let key = Credentials::header(HEADER, KEY);
    Ok(Client::builder(lab.server.url(System::Openedx)).credentials(key).build()?)
}

/// Reads what stands at `path`, with the key.
async fn read(lab: &Lab, path: &str) -> Result<(u16, Value)> {
    Ok(heard(&answer(lab.request(System::Openedx, "GET", path).header(HEADER, KEY)).await?))
}

/// A user as the lists show one, with the preferences that were set.
fn user(lab: &Lab, username: &str, name: &str, preferences: &Value) -> Result<Value> {
    let id = id_of(lab, username)?;
    let lms = lab.world().openedx();
    let email = lms.user(id).map(|user| user.email().to_owned());
    Ok(json!({
        "id": id,
        "url": format!("{}/api/user/v1/users/{id}/", lab.server.url(System::Openedx)),
        "email": email,
        "name": name,
        "username": username,
        "preferences": preferences,
    }))
}

fn mira(lab: &Lab) -> Result<Value> {
    let preferences = json!({"pref-lang": "en-nz", "time_zone": "Pacific/Auckland"});
    user(lab, MIRA, "Mira Okafor", &preferences)
}

fn tuan(lab: &Lab) -> Result<Value> {
    user(lab, TUAN, "Tuan Vo", &json!({"pref-lang": "vi"}))
}

fn only_page(results: &[Value]) -> Value {
    json!({
        "next": null,
        "previous": null,
        "count": results.len(),
        "num_pages": 1,
        "current_page": 1,
        "start": 0,
        "results": results,
    })
}

#[tokio::test]
async fn every_route_takes_the_key_and_nothing_else() -> Result<()> {
    let lab = lab().await?;
    let (mira, root) = (jwt(&lab, MIRA).await?, jwt(&lab, "root").await?);
    let bearer = format!("Bearer {}", lab.bearer("root"));
    let invalid = (401, json!({"detail": "Invalid token."}));
    for path in PREFIXES.iter().flat_map(|prefix| ROUTES.map(|route| format!("{prefix}{route}"))) {
        for (key, authorization, refusal) in [
            (KEY, "", None),
            (KEY, "Basic bWlyYTp0aWRl", None),
            (KEY, &*mira, None),
            ("", "", Some(anonymous())),
            ("wrong", "", Some(anonymous())),
            ("lab-api-ke", "", Some(anonymous())),
            ("", "Basic bWlyYTp0aWRl", Some(anonymous())),
            ("", &*bearer, Some(anonymous())),
            ("", &*root, Some(forbidden())),
            ("wrong", &*mira, Some(forbidden())),
            (KEY, "JWT x", Some(invalid.clone())),
        ] {
            let mut request = lab.request(System::Openedx, "GET", &path);
            if !key.is_empty() {
                request = request.header(HEADER, key);
            }
            if !authorization.is_empty() {
                request = request.header("authorization", authorization);
            }
            let answered = answer(request).await?;
            let case = format!("{path} with {key:?} and {authorization:?}");
            match refusal {
                Some(refusal) => assert_eq!(heard(&answered), refusal, "{case}"),
                None => assert_eq!(answered.status, 200, "{case}: {}", answered.text),
            }
        }
        let request = lab.request(System::Openedx, "GET", &path).headers(lab.session(MIRA));
        assert_eq!(heard(&answer(request).await?), forbidden(), "{path}");
    }
    Ok(())
}

#[tokio::test]
async fn without_a_configured_key_nobody_has_it() -> Result<()> {
    let lab = Lab::start().await?;
    for route in ROUTES {
        for key in [KEY, "None", ""] {
            let request = lab.request(System::Openedx, "GET", &format!("{}{route}", PREFIXES[0]));
            let answered = answer(request.header(HEADER, key)).await?;
            assert_eq!(heard(&answered), anonymous(), "{route} with {key:?}");
            assert_eq!(answered.headers["www-authenticate"], "JWT realm=\"api\"", "{route}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn nothing_can_be_written_there() -> Result<()> {
    let lab = lab().await?;
    for path in PREFIXES.iter().flat_map(|prefix| ROUTES.map(|route| format!("{prefix}{route}"))) {
        for method in ["POST", "PUT", "PATCH", "DELETE"] {
            let request = lab.request(System::Openedx, method, &path);
            assert_eq!(heard(&answer(request).await?), anonymous(), "{method} {path}");
            let request = lab.request(System::Openedx, method, &path).header(HEADER, KEY);
            let body = json!({"detail": format!("Method \"{method}\" not allowed.")});
            assert_eq!(heard(&answer(request).await?), (405, body), "{method} {path}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn users_refer_to_themselves() -> Result<()> {
    let lab = lab().await?;
    let client = client(&lab)?;
    let users = client.users_list().send().await?;
    assert_eq!((users.count, users.num_pages, users.results.len()), (5, 1, 5));
    for listed in &users.results {
        let path =
            listed.url.strip_prefix(&lab.server.url(System::Openedx)).context("elsewhere")?;
        assert_eq!(read(&lab, path).await?, (200, serde_json::to_value(listed)?));
        let one = client.user_get().id(listed.id).send().await?;
        assert_eq!((&one.username, &one.url), (&listed.username, &listed.url));
    }
    assert_eq!(read(&lab, "/api/user/v1/users/1/").await?, (200, mira(&lab)?));
    assert_eq!(read(&lab, "/user_api/v1/users/2/").await?, (200, tuan(&lab)?));
    Ok(())
}

#[tokio::test]
async fn preferences_refer_to_themselves_and_carry_their_user() -> Result<()> {
    let lab = lab().await?;
    let client = client(&lab)?;
    let base = lab.server.url(System::Openedx).to_owned();
    let expected = json!({
        "user": mira(&lab)?,
        "key": "time_zone",
        "value": "Pacific/Auckland",
        "url": format!("{base}/api/user/v1/user_prefs/3/"),
    });
    assert_eq!(read(&lab, "/api/user/v1/user_prefs/3/").await?, (200, expected.clone()));
    assert_eq!(read(&lab, "/user_api/v1/user_prefs/3/").await?, (200, expected));
    let listed = client.user_preferences_list().send().await?;
    for preference in &listed.results {
        let path = preference.url.strip_prefix(&base).context("elsewhere")?;
        assert_eq!(read(&lab, path).await?, (200, serde_json::to_value(preference)?));
    }
    let one = client.user_preference_get().id(4_u64).send().await?;
    assert_eq!((one.user.username.as_str(), one.key.as_str()), ("staff", "dark_mode"));
    Ok(())
}

#[tokio::test]
async fn what_has_no_such_primary_key_is_not_found() -> Result<()> {
    let lab = lab().await?;
    let client = client(&lab)?;
    let not_found = (404, json!({"detail": "Not found."}));
    assert_eq!(told(client.user_get().id(99_u64).send().await), not_found);
    assert_eq!(told(client.user_preference_get().id(99_u64).send().await), not_found);
    for id in ["0", "99", "mira_okafor", "-1", "99999999999999999999999"] {
        for route in ["users", "user_prefs"] {
            let path = format!("/api/user/v1/{route}/{id}/");
            assert_eq!(read(&lab, &path).await?, not_found, "{path}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn lists_come_in_pages_that_link_to_each_other() -> Result<()> {
    let lab = lab().await?;
    // The paginator knows the word `last` beside numbers.
    lab.forgive_requests(&["/page"]);
    let client = client(&lab)?;
    let url = |query: &str| {
        Some(format!("{}/api/user/v1/users/?{query}", lab.server.url(System::Openedx)))
    };
    for (page, size, next, previous, start, users) in [
        (1_u64, 2_u64, url("page=2&page_size=2"), None, 0, vec![1, 2]),
        (2, 2, url("page=3&page_size=2"), url("page_size=2"), 2, vec![3, 4]),
        (3, 2, None, url("page=2&page_size=2"), 4, vec![5]),
        (1, 1000, None, None, 0, vec![1, 2, 3, 4, 5]),
    ] {
        let list = client.users_list().page(page).page_size(size).send().await?;
        let ids: Vec<_> = list.results.iter().map(|user| user.id).collect();
        assert_eq!((&list.next, &list.previous), (&next, &previous), "{page}");
        assert_eq!((page, start, users), (list.current_page, list.start, ids));
        assert_eq!((list.count, list.num_pages), (5, 5_u64.div_ceil(size)));
    }
    let (_, last) = read(&lab, "/user_api/v1/users/?page=last&page_size=4&x=a%20b").await?;
    let previous =
        format!("{}/user_api/v1/users/?page_size=4&x=a+b", lab.server.url(System::Openedx));
    assert_eq!((&last["next"], &last["previous"]), (&Value::Null, &json!(previous)));
    Ok(())
}

#[tokio::test]
async fn a_page_that_is_not_there_is_invalid_in_every_list() -> Result<()> {
    let lab = lab().await?;
    let client = client(&lab)?;
    let invalid = (404, json!({"detail": "Invalid page."}));
    assert_eq!(told(client.users_list().page(2_u32).send().await), invalid);
    assert_eq!(told(client.user_preferences_list().page(2_u32).send().await), invalid);
    let preferring = client.preference_users_list().pref_key("pref-lang").page(2_u32);
    assert_eq!(told(preferring.send().await), invalid);
    let holding = client.forum_role_users_list().name("Moderator").course_id(COURSE).page(2_u32);
    assert_eq!(told(holding.send().await), invalid);
    for page in ["0", "-1", "x", "1.5", ""] {
        let path = format!("/api/user/v1/users/?page={page}");
        assert_eq!(read(&lab, &path).await?, invalid, "{page}");
    }
    Ok(())
}

#[tokio::test]
async fn pages_have_ten_items_unless_told_and_a_hundred_at_the_most() -> Result<()> {
    let lab = lab().await?;
    // The paginator takes what is no size for nothing.
    lab.forgive_requests(&["/page_size"]);
    for number in 0..120 {
        lab.world().openedx().add(User::learner(&format!("learner{number}")));
    }
    for (size, items) in
        [("", 10), ("7", 7), ("100", 100), ("101", 100), ("0", 10), ("-3", 10), ("x", 10)]
    {
        let (_, list) = read(&lab, &format!("/api/user/v1/users/?page_size={size}")).await?;
        assert_eq!(list["results"].as_array().map(Vec::len), Some(items), "{size}");
        assert_eq!(list["count"], 125);
    }
    Ok(())
}

#[tokio::test]
async fn preferences_are_filtered_by_key_and_by_user() -> Result<()> {
    let lab = lab().await?;
    // The view takes what is no number for a user that there is not.
    lab.forgive_requests(&["/user"]);
    let client = client(&lab)?;
    let tuan = id_of(&lab, TUAN)?;
    let by_key = client.user_preferences_list().key("pref-lang").send().await?;
    let values: Vec<_> = by_key.results.iter().map(|row| row.value.as_str()).collect();
    assert_eq!(values, ["en-nz", "vi"]);
    let by_user = client.user_preferences_list().user(tuan).send().await?;
    assert_eq!((by_user.count, by_user.results[0].value.as_str()), (1, "vi"));
    for (query, expected) in [
        ("", &[1, 2, 3, 4][..]),
        ("?key=", &[1, 2, 3, 4]),
        ("?key=time_zone", &[3]),
        ("?key=TIME_ZONE", &[]),
        ("?key=nothing", &[]),
        ("?user=1", &[1, 3]),
        ("?user=1&key=pref-lang", &[1]),
        ("?user=5", &[]),
        ("?user=", &[1, 2, 3, 4]),
        // Of whom there is nobody, nothing is known; the filter does not count.
        ("?user=99", &[1, 2, 3, 4]),
        ("?user=mira_okafor", &[1, 2, 3, 4]),
    ] {
        let (status, list) = read(&lab, &format!("/api/user/v1/user_prefs/{query}")).await?;
        let urls = list["results"].as_array().into_iter().flatten();
        let ids: Vec<u64> = urls
            .filter_map(|row| row["url"].as_str()?.trim_end_matches('/').rsplit('/').next())
            .filter_map(|id| id.parse().ok())
            .collect();
        assert_eq!((status, ids), (200, expected.to_vec()), "{query}");
    }
    Ok(())
}

#[tokio::test]
async fn users_are_found_by_what_they_prefer() -> Result<()> {
    let lab = lab().await?;
    let client = client(&lab)?;
    let found = client.preference_users_list().pref_key("pref-lang").send().await?;
    let names: Vec<_> = found.results.iter().map(|user| user.username.as_str()).collect();
    assert_eq!(names, [MIRA, TUAN]);
    for prefix in PREFIXES {
        for (key, expected) in [
            ("pref-lang", vec![mira(&lab)?, tuan(&lab)?]),
            ("time_zone", vec![mira(&lab)?]),
            ("Time_Zone", vec![]),
            ("nothing", vec![]),
        ] {
            let list = read(&lab, &format!("{prefix}preferences/{key}/users/")).await?;
            assert_eq!(list, (200, only_page(&expected)), "{prefix} {key}");
        }
        for key in ["visibility.name", "a%20b", "%C3%A9"] {
            let list = read(&lab, &format!("{prefix}preferences/{key}/users/")).await?;
            assert_eq!(list, (404, page()), "{prefix} {key}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn users_are_found_by_their_role_in_the_forum_of_a_course() -> Result<()> {
    let lab = lab().await?;
    let client = client(&lab)?;
    let found = client.forum_role_users_list().name("Moderator").course_id(COURSE).send().await?;
    assert_eq!(found.results.iter().map(|user| user.id).collect::<Vec<_>>(), [1]);
    let other = "course-v1:TideU+Kelp+2026";
    assert!(!lab.world().openedx().has_forum_role(other, "Moderator"));
    let none = client.forum_role_users_list().name("Moderator").course_id(other).send().await?;
    assert_eq!((none.count, none.num_pages), (0, 1));
    assert!(lab.world().openedx().has_forum_role(other, "Moderator"));
    let missing = (400, json!({"detail": "course_id must be specified"}));
    for prefix in PREFIXES {
        for (query, expected) in [
            ("?course_id=course-v1:HarborX%2BTides%2B2026", (200, only_page(&[mira(&lab)?]))),
            ("?course_id=HarborX/Tides/2026", (200, only_page(&[]))),
            ("", missing.clone()),
            ("?course_id=", missing.clone()),
            ("?course_id=Tides", (500, page())),
            // A plus sign that is not written as %2B is a blank.
            ("?course_id=course-v1:HarborX+Tides+2026", (500, page())),
        ] {
            let path = format!("{prefix}forum_roles/Moderator/users/{query}");
            assert_eq!(read(&lab, &path).await?, expected, "{path}");
        }
        for name in ["Community%20TA", "Group_Moderator", "Moderator1"] {
            let path = format!("{prefix}forum_roles/{name}/users/?course_id=a/b/c");
            assert_eq!(read(&lab, &path).await?, (404, page()), "{path}");
        }
    }
    let unparsable = client.forum_role_users_list().name("Moderator").course_id("Tides");
    assert_eq!(told(unparsable.send().await), (500, page()));
    Ok(())
}

#[tokio::test]
async fn whoever_has_no_profile_cannot_be_shown() -> Result<()> {
    let lab = lab().await?;
    let mut bare = User::learner("bare").prefers("lonely", "yes");
    bare.profile = None;
    let bare = lab.world().openedx().add(bare);
    lab.world().openedx().grant_forum_role(bare, COURSE, "Lonely");
    let client = client(&lab)?;
    let crash = (500, page());
    assert_eq!(told(client.users_list().send().await), crash);
    assert_eq!(told(client.user_get().id(bare).send().await), crash);
    assert_eq!(told(client.user_preferences_list().send().await), crash);
    assert_eq!(told(client.user_preference_get().id(5_u64).send().await), crash);
    assert_eq!(told(client.preference_users_list().pref_key("lonely").send().await), crash);
    let holding = client.forum_role_users_list().name("Lonely").course_id(COURSE);
    assert_eq!(told(holding.send().await), crash);
    // On another page, nobody is in the way.
    let page = client.users_list().page_size(5_u32).send().await.map(ResponseValue::into_inner);
    assert_eq!(page?.results.len(), 5);
    Ok(())
}

#[tokio::test]
async fn the_root_says_where_the_lists_are_to_anybody() -> Result<()> {
    let lab = lab().await?;
    let root = lab.openedx_anonymous()?.api_root_get().send().await?;
    let base = lab.server.url(System::Openedx);
    assert_eq!(root.users, format!("{base}/api/user/v1/users/"));
    assert_eq!(root.user_prefs, format!("{base}/api/user/v1/user_prefs/"));
    let request = lab.request(System::Openedx, "GET", "/api/user/v1/");
    let refused = answer(request.header("authorization", "JWT x")).await?;
    assert_eq!(heard(&refused), (401, json!({"detail": "Invalid token."})));
    let posted = answer(lab.request(System::Openedx, "POST", "/api/user/v1/")).await?;
    assert_eq!(heard(&posted), (405, json!({"detail": "Method \"POST\" not allowed."})));
    Ok(())
}

#[tokio::test]
async fn what_people_change_shows_in_the_lists() -> Result<()> {
    let lab = lab().await?;
    let service = client(&lab)?;
    let mira = lab.openedx_bearer(MIRA)?;
    let set = mira.preference_set().username(MIRA).preference_key("time_zone").body("Asia/Tokyo");
    set.send().await?;
    assert_eq!(service.user_preference_get().id(3_u64).send().await?.value, "Asia/Tokyo");
    mira.preference_delete().username(MIRA).preference_key("time_zone").send().await?;
    let gone = service.user_preference_get().id(3_u64).send().await;
    assert_eq!(told(gone), (404, json!({"detail": "Not found."})));
    let set = mira.preference_set().username(MIRA).preference_key("time_zone").body("UTC");
    set.send().await?;
    assert_eq!(service.user_preference_get().id(5_u64).send().await?.value, "UTC");
    let user = service.user_get().id(1_u64).send().await?;
    assert_eq!(user.preferences.get("time_zone").map(String::as_str), Some("UTC"));
    Ok(())
}

#[tokio::test]
async fn every_item_of_a_list_comes_once_whatever_the_length_of_its_pages() -> Result<()> {
    let lab = Lab::start_with(|lms| {
        lms.settings.edx_api_key = Some(Secret::from(KEY));
        (0..20).for_each(|number| {
            lms.add(User::learner(&format!("learner_{number}")));
        });
    })
    .await?;
    let client = client(&lab)?;
    for page_size in [1, 7, 25, 100] {
        let users = client.users_list().page_size(page_size).items();
        let ids: Vec<_> = users.map_ok(|user| user.id).try_collect().await?;
        assert_eq!(ids, (1..=25).collect::<Vec<_>>(), "in pages of {page_size}");
    }
    let preferences: Vec<_> = client.user_preferences_list().items().try_collect().await?;
    assert!(preferences.is_empty());
    Ok(())
}
