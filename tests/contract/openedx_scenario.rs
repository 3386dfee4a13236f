//! An LMS, written down: what a world is loaded from, and what it gives back.

use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use bytes::Bytes;
use contract_tests::histories::go_wrong;
use contract_tests::in_process::{WorldClock, transport};
use contract_tests::{PASSWORD, START, STATES};
use emeritus::Credentials;
use emeritus::openedx::Client;
use emeritus_mock::openedx::{
    Application, CourseTag, Lms, Message, Profile, RateLimit, Service, Settings, User, UserId,
};
use emeritus_mock::{Clock, Ids, Mistakes, Scenario, States, System, World};
use jiff::SignedDuration;
use serde_json::{Map, Value, json};

use crate::openedx_residue::know_everywhere;

// Back and forth.

#[tokio::test]
async fn a_world_with_a_record_of_every_kind_comes_back_as_it_was() -> Result<()> {
    let world = Arc::new(rich()?);
    let token = world.openedx().user_by_username("mira").map(User::id).context("is there")?;
    let token = world.openedx().issue_access_token(token, jiff::Timestamp::MAX, &world.ids);
    // The keys are made when they are first needed.
    let worker = client(&world, Credentials::client_credentials("worker", "secret"))?;
    worker
        .retirement_queue_list()
        .cool_off_days(0)
        .states(vec!["PENDING".to_owned()])
        .send()
        .await?;
    let written = text(&world);
    let loaded = Arc::new(World::load(&written.parse()?)?);
    assert_eq!(text(&loaded), written);
    for world in [&world, &loaded] {
        let mira = client(world, Credentials::bearer(token.expose()))?;
        let account = mira.account_get().username("mira").send().await?;
        assert_eq!(account.bio.as_deref(), Some("I am Mira."));
        let worker = client(world, Credentials::client_credentials("worker", "secret"))?;
        let queue =
            worker.retirement_queue_list().cool_off_days(0).states(vec!["PENDING".to_owned()]);
        let queue = queue.send().await?.into_inner();
        let names: Vec<_> = queue.iter().map(|entry| &*entry.original_username).collect();
        assert_eq!(names, ["asks"]);
    }
    // Both go on with the same identifiers.
    let next = |world: &World| {
        let id = world.openedx().add(User::learner("next"));
        (id, world.openedx().sign_in(id, START, &world.ids).id)
    };
    assert_eq!(next(&world), next(&loaded));
    assert_eq!(text(&world), text(&loaded));
    Ok(())
}

#[test]
fn every_kind_of_record_is_in_the_snapshot_of_a_rich_world() -> Result<()> {
    let written = openedx(&rich()?);
    let kinds: Vec<_> = written.as_object().into_iter().flat_map(Map::keys).collect();
    let expected = [
        "access_tokens",
        "applications",
        "authorization_codes",
        "course_enrollments_allowed",
        "forum_roles",
        "jwt_key",
        "last_ids",
        "messages",
        "outbox",
        "partner_reports",
        "preferences",
        "profile_images",
        "refresh_tokens",
        "retirement_requests",
        "retirement_states",
        "retirements",
        "sessions",
        "settings",
        "signing_key",
        "throttles",
        "unregistered_cohort_assignments",
        "users",
    ];
    let missing = ["jwt_key", "signing_key", "throttles"];
    let expected: Vec<_> = expected.into_iter().filter(|kind| !missing.contains(kind)).collect();
    assert_eq!(kinds, expected, "keys and throttles come with calls");
    Ok(())
}

#[tokio::test]
async fn what_limits_have_counted_goes_on_counting() -> Result<()> {
    let mut lms = Lms::default();
    let limit = Some(RateLimit { calls: 2, per: SignedDuration::from_hours(1) });
    lms.settings.access_token_rate_limit = limit;
    let worker = lms.add(User::learner("RETIREMENT_SERVICE_USER"));
    lms.add_application(Application::client_credentials("worker", "secret", worker));
    let world = Arc::new(world(lms));
    let ask = |world: &Arc<World>| -> Result<_> {
        let client = client(world, Credentials::client_credentials("worker", "secret"))?;
        Ok(async move { client.me_get().send().await.is_ok() })
    };
    assert!(ask(&world)?.await);
    let loaded = Arc::new(World::load(&text(&world).parse()?)?);
    assert_eq!(text(&loaded), text(&world));
    assert!(ask(&loaded)?.await);
    assert!(!ask(&loaded)?.await, "the third call in an hour");
    assert!(ask(&world)?.await, "the other world has counted one only");
    Ok(())
}

#[tokio::test]
async fn a_key_that_was_made_is_kept() -> Result<()> {
    let mut lms = Lms::default();
    let worker = lms.add(User::learner("worker"));
    lms.add_application(Application::client_credentials("app", "secret", worker).restricted());
    let world = Arc::new(world(lms));
    let restricted = client(&world, Credentials::client_credentials("app", "secret"))?;
    restricted.me_get().send().await?;
    let written = openedx(&world);
    assert!(written["signing_key"].is_string() && written["jwt_key"].is_string());
    let loaded = World::load(&text(&world).parse()?)?;
    assert_eq!(openedx(&loaded), written);
    Ok(())
}

#[test]
fn what_a_stock_lms_has_is_not_written() {
    let mut lms = Lms::default();
    assert_eq!(openedx(&world(lms.clone())), json!({}));
    lms.settings.registration.auth_password_validators.min_length = 2;
    lms.settings.outages.insert(Service::Notes);
    lms.add(User::learner("ada"));
    let expected = json!({
        "settings": {
            "registration": {"auth_password_validators": {"min_length": 2}},
            "outages": ["notes"],
        },
        "users": [{
            "id": 1,
            "username": "ada",
            "email": "ada@learn.example",
            "date_joined": "2025-02-11T08:30:05Z",
            "profile": {"name": "ada", "year_of_birth": 1991},
        }],
    });
    assert_eq!(openedx(&world(lms)), expected);
}

#[test]
fn a_gap_before_the_next_id_is_remembered() -> Result<()> {
    let mut lms = Lms::default();
    lms.populate_retirement_states(&["PENDING", "OLD", "ERRORED", "ABORTED", "COMPLETE"])?;
    lms.populate_retirement_states(&["PENDING", "NEW", "ERRORED", "ABORTED", "COMPLETE"])?;
    let ada = lms.add(User::learner("ada").prefers("pref-lang", "en"));
    lms.remove_preference(ada, "pref-lang");
    let asked = lms.request_deletion(ada, START).ok().context("the first time")?;
    lms.cancel_retirement(asked, &Ids::seeded(1)).ok().context("pending")?;
    let loaded = World::load(&text(&world(lms.clone())).parse()?)?;
    for lms in [&mut lms, &mut loaded.openedx()] {
        lms.set_preference(ada, "pref-lang", "en");
        assert_eq!(lms.preferences_of(ada).map(|row| row.id).collect::<Vec<_>>(), [2]);
        assert_eq!(lms.request_deletion(ada, START), Ok(2));
    }
    Ok(())
}

// As people write it.

#[tokio::test]
async fn a_few_lines_make_a_world_that_behaves() -> Result<()> {
    let scenario: Scenario = r#"{
        "clock": { "frozen": "2026-03-01T10:00:00Z" },
        "openedx": {
            "retirement_states": ["PENDING", "RETIRING_LMS", "LMS_COMPLETE", "ERRORED", "ABORTED", "COMPLETE"],
            "users": [
                { "username": "RETIREMENT_SERVICE_USER" },
                { "username": "mira", "password": "tide-pools", "preferences": { "pref-lang": "mi" },
                  "profile": { "country": "NZ" } },
                { "username": "tuan", "email": "tuan@kelp.example",
                  "enrollments": [{ "course_id": "course-v1:TideU+Kelp+2026", "org": "TideU" }] },
                { "id": 99, "username": "gone", "email": "", "profile": null, "is_active": false }
            ],
            "applications": [
                { "client_id": "worker", "client_secret": "secret", "owner": "RETIREMENT_SERVICE_USER" }
            ],
            "access_tokens": [{ "token": "miras-token", "user": "mira" }],
            "retirements": [{ "user": "tuan", "created": "2026-02-01T00:00:00Z" }],
            "retirement_requests": [99]
        }
    }"#.parse()?;
    let world = Arc::new(World::load(&scenario)?);
    let mira = client(&world, Credentials::bearer("miras-token"))?;
    let account = mira.account_get().username("mira").send().await?;
    assert_eq!(account.email.as_deref(), Some("mira@learn.example"));
    assert_eq!((account.name.as_deref(), account.country.as_deref()), (Some("mira"), Some("NZ")));
    let worker = client(&world, Credentials::client_credentials("worker", "secret"))?;
    let queue = worker.retirement_queue_list().cool_off_days(14).states(vec!["PENDING".to_owned()]);
    let queue = queue.send().await?.into_inner();
    assert_eq!((queue.len(), &*queue[0].original_email), (1, "tuan@kelp.example"));
    let mut lms = world.openedx();
    let tuan = lms.user_by_username("tuan").context("is there")?;
    assert_eq!(tuan.email(), lms.retired_email("tuan@kelp.example"));
    assert_eq!(tuan.enrollments[0].mode, "audit");
    let ids: Vec<UserId> = lms.users().map(User::id).collect();
    assert_eq!(ids, [1, 2, 3, 99]);
    assert_eq!(lms.get_retired_user_ids(), [99]);
    assert_eq!(lms.preference(2, "pref-lang"), Some("mi"));
    assert_eq!(lms.add(User::learner("next")), 100);
    Ok(())
}

#[test]
fn a_scenario_is_built_as_a_world_is() -> Result<()> {
    let scenario = Scenario {
        openedx: emeritus_mock::openedx::Scenario {
            settings: Settings { platform_name: "Harbor".to_owned(), ..Settings::default() },
            users: vec![Arc::new(User::learner("ada").prefers("pref-lang", "en").staff())],
            ..emeritus_mock::openedx::Scenario::default()
        },
        ..Scenario::default()
    };
    let read: Scenario = serde_json::to_string(&scenario)?.parse()?;
    assert_eq!(read.openedx.users[0].username(), "ada");
    let mut lms = Lms::default();
    lms.settings.platform_name = "Harbor".to_owned();
    lms.add(User::learner("ada").prefers("pref-lang", "en").staff());
    let expected = openedx(&world(lms));
    assert_eq!(openedx(&World::load(&scenario)?), expected);
    assert_eq!(openedx(&World::load(&read)?), expected);
    Ok(())
}

#[test]
fn the_shipped_scenario_shows_the_corners() -> Result<()> {
    let scenario: Scenario = include_str!("../../mock-server/scenarios/openedx.json").parse()?;
    let world = World::load(&scenario)?;
    assert_eq!(openedx(&World::load(&text(&world).parse()?)?), openedx(&world));
    let lms = world.openedx();
    let state = |name: &str| {
        let row = lms.retirement_by_original_username(name);
        row.map(|row| row.current_state.name.clone()).unwrap_or_default()
    };
    let stages = ["tuan_vo", "noor_haddad", "joao_castillo", "freja_lindqvist", "goran_ito"];
    let states = ["PENDING", "PENDING", "RETIRING_NOTES", "ERRORED", "COMPLETE"];
    assert_eq!(stages.map(state), states);
    assert_eq!(lms.partner_reports().count(), 1);
    assert!(lms.potentially_retired_user("elif_abara").is_some(), "retired under the older salt");
    Ok(())
}

// What cannot be.

#[test]
fn every_mistake_is_told_with_its_place() {
    let ada = json!({"username": "ada"});
    let app = json!({"client_id": "app", "owner": "ada"});
    let token = json!({"token": "t", "user": "ada"});
    for (scenario, expected) in [
        (json!({"users": [ada, ada]}), vec!["/users/1/username", "/users/1/email"]),
        (
            json!({"users": [ada, {"username": "a", "email": "ada@learn.example"}]}),
            vec!["/users/1/email"],
        ),
        (
            json!({"users": [{"username": ""}, {"username": "x".repeat(151)}]}),
            vec!["/users/0/username", "/users/1/username"],
        ),
        (json!({"users": [{"username": "a", "email": "x".repeat(255)}]}), vec!["/users/0/email"]),
        (
            json!({"users": [{"id": 7, "username": "a"}, {"id": 7, "username": "b"}, {"id": 3_000_000_000_u64, "username": "c"}]}),
            vec!["/users/1/id", "/users/2/id"],
        ),
        (
            json!({"preferences": [{"user": "eve", "key": "k", "value": "v"}]}),
            vec!["/preferences/0/user"],
        ),
        (
            json!({"users": [ada], "preferences": [{"user": "ada", "key": "k", "value": "v"}, {"user": 1, "key": "k", "value": "w"}]}),
            vec!["/preferences/1/key"],
        ),
        (
            json!({"users": [{"username": "a", "preferences": {"a/b": "v"}}], "preferences": [{"user": "a", "key": "a/b", "value": "v"}]}),
            vec!["/users/0/preferences/a~1b"],
        ),
        (json!({"applications": [app]}), vec!["/applications/0/owner"]),
        (json!({"users": [ada], "applications": [app, app]}), vec!["/applications/1/client_id"]),
        (json!({"users": [ada], "access_tokens": [token, token]}), vec!["/access_tokens/1/token"]),
        (json!({"access_tokens": [token]}), vec!["/access_tokens/0/user"]),
        (
            json!({"refresh_tokens": [{"token": "t", "user": 4, "client_id": "app"}]}),
            vec!["/refresh_tokens/0/client_id", "/refresh_tokens/0/user"],
        ),
        (
            json!({"users": [ada], "authorization_codes": [{"code": "t", "user": "ada", "client_id": "app", "redirect_uri": ""}]}),
            vec!["/authorization_codes/0/client_id"],
        ),
        (
            json!({"users": [ada], "sessions": [{"id": "s", "user": "ada"}, {"id": "s", "user": "ada"}]}),
            vec!["/sessions/1/id"],
        ),
        (json!({"retirement_states": ["PENDING", "COMPLETE"]}), vec!["/retirement_states"]),
        (
            json!({"retirement_states": ["PENDING", "A", "A", "x".repeat(31), "ERRORED", "ABORTED", "COMPLETE"]}),
            vec!["/retirement_states/2", "/retirement_states/3"],
        ),
        (
            json!({"retirement_states": [
                {"id": 1, "name": "PENDING", "execution_order": 9, "is_dead_end": false, "required": true},
                {"id": 1, "name": "ERRORED", "execution_order": 9, "is_dead_end": true, "required": true},
                "COMPLETE",
            ]}),
            vec!["/retirement_states", "/retirement_states/1/id", "/retirement_states"],
        ),
        (
            json!({"users": [ada], "retirements": [{"user": "ada"}, {"user": 1}]}),
            vec!["/retirements/1/user"],
        ),
        (
            json!({"users": [ada], "retirements": [{"user": "eve", "current_state": "NOPE"}, {"user": "ada", "last_state": "NO"}]}),
            vec![
                "/retirements/0/current_state",
                "/retirements/0/user",
                "/retirements/1/last_state",
            ],
        ),
        (
            json!({"users": [ada], "retirement_states": [], "retirements": [{"user": "ada"}]}),
            vec!["/retirements/0/current_state"],
        ),
        (json!({"retirement_requests": ["eve"]}), vec!["/retirement_requests/0"]),
        (
            json!({"users": [ada], "partner_reports": [{"user": "ada"}, {"user": "ada"}, {"user": "eve"}]}),
            vec!["/partner_reports/1/user", "/partner_reports/2/user"],
        ),
        (
            json!({"forum_roles": [{"course_id": "c", "role": "r", "users": ["eve"]}, {"course_id": "c", "role": "r"}]}),
            vec!["/forum_roles/0/users/0", "/forum_roles/1"],
        ),
        (json!({"messages": [{"user": "eve", "text": "Hi."}]}), vec!["/messages/0/user"]),
        (
            json!({"profile_images": [{"name": "a", "content": "AA=="}, {"name": "a", "content": "AA=="}, {"name": "b", "content": "%"}]}),
            vec!["/profile_images/1/name", "/profile_images/2/content"],
        ),
        (
            json!({"users": [ada], "throttles": {
                "email_changes": [{"user": "ada", "at": []}, {"user": "ada", "at": []}],
                "secondary_email_changes": [{"user": "eve", "at": []}],
            }}),
            vec!["/throttles/email_changes/1/user", "/throttles/secondary_email_changes/0/user"],
        ),
        (json!({"signing_key": "bm9uZQ=="}), vec!["/signing_key"]),
        (
            json!({"users": [ada, ada], "retirement_requests": ["eve"], "signing_key": "?"}),
            vec!["/users/1/username", "/users/1/email", "/retirement_requests/0", "/signing_key"],
        ),
        // What the schema tells.
        (json!({"users": [{"username": "a", "nickname": "b"}]}), vec!["/users/0"]),
        (
            json!({"users": [{"username": "a", "profile": {"nickname": "b"}}]}),
            vec!["/users/0/profile"],
        ),
        (
            json!({"users": [{}], "outbox": [{"to": "a", "subject": "b"}]}),
            vec!["/outbox/0/subject", "/users/0"],
        ),
    ] {
        let told = load(json!({ "openedx": scenario })).expect_err("there are mistakes");
        let mut places: Vec<_> =
            told.as_slice().iter().map(|mistake| mistake.pointer.as_str()).collect();
        let mut expected: Vec<_> =
            expected.iter().map(|place| format!("/openedx{place}")).collect();
        places.sort_unstable();
        expected.sort_unstable();
        assert_eq!(places, expected, "{scenario}: {told}");
    }
}

fn load(scenario: Value) -> Result<World, Mistakes> {
    World::load(&Scenario::try_from(scenario)?)
}

#[test]
fn the_schema_describes_each_field_of_every_record() {
    let schema = Scenario::json_schema();
    let mut bare = Vec::new();
    let definitions = schema["$defs"].as_object().expect("has definitions");
    for (name, definition) in definitions {
        let properties = definition["properties"].as_object().into_iter().flatten();
        for (field, property) in properties {
            if property.get("description").is_none() {
                bare.push(format!("{name}.{field}"));
            }
        }
    }
    assert_eq!(bare, [""; 0]);
    assert!(definitions.contains_key("Profile"), "{:?}", definitions.keys());
}

// Random histories.

#[test]
fn after_any_history_a_snapshot_gives_the_same_world_and_forks_go_their_own_ways() -> Result<()> {
    let mut dice = fastrand::Rng::with_seed(20_260_301);
    for round in 0..4 {
        let world = Arc::new(world(Lms::default()));
        let mut fork = world.fork();
        for step in 0..50 {
            let (before, forked) = (text(&world), text(&fork));
            for _ in 0..50 {
                happen(&world, &mut dice);
            }
            (0..4).try_for_each(|_| go_wrong(&world, &mut dice))?;
            assert_eq!(text(&fork), forked, "round {round}, step {step}: the fork stays");
            let happened = text(&world);
            let loaded = World::load(&happened.parse()?)
                .with_context(|| format!("round {round}, step {step}"))?;
            let loaded = Arc::new(loaded);
            ensure!(text(&loaded) == happened, "round {round}, step {step}");
            ensure!(happened != before);
            for _ in 0..5 {
                happen(&fork, &mut dice);
            }
            assert_eq!(text(&world), happened, "round {round}, step {step}: the original stays");
            // What was loaded goes on as what was written.
            let (mut one, mut other) = (dice.clone(), dice.clone());
            let original = Arc::new(world.fork());
            for _ in 0..5 {
                happen(&original, &mut one);
                happen(&loaded, &mut other);
            }
            go_wrong(&original, &mut one)?;
            go_wrong(&loaded, &mut other)?;
            assert_eq!(text(&loaded), text(&original), "round {round}, step {step}");
            fork = world.fork();
        }
    }
    Ok(())
}

/// Something that people, services or operators do, whether or not it is refused.
fn happen(world: &World, dice: &mut fastrand::Rng) {
    world.clock.advance(SignedDuration::from_secs(dice.i64(1..4_000)));
    let (now, ids) = (world.clock.now(), &world.ids);
    let mut lms = world.openedx();
    let lms = &mut *lms;
    let count = lms.users().len();
    let id = dice.u64(1..=u64::try_from(count).unwrap_or(1).max(1));
    let username = lms.user(id).map(|user| user.username().to_owned()).unwrap_or_default();
    let email = lms.user(id).map(|user| user.email().to_owned()).unwrap_or_default();
    let retiring: Vec<_> = lms.retirements().map(|row| row.original_username.clone()).collect();
    let retiring = dice.choice(&retiring).cloned().unwrap_or_default();
    let course = ["course-v1:TideU+Kelp+2026", "course-v1:HarborX+Tides+2026"][dice.usize(..2)];
    let key = ["pref-lang", "time_zone", "account_privacy"][dice.usize(..3)];
    match dice.u8(..40) {
        0..=3 => {
            let mut user = User::learner(&format!("user_{count}")).password(PASSWORD);
            user.is_active = dice.bool();
            if dice.u8(..8) == 0 {
                user = user.with_email("");
                user.profile = None;
            }
            lms.register(user, now);
        }
        4 => lms.set_preference(id, key, &dice.u8(..).to_string()),
        5 => tried(lms.remove_preference(id, key)),
        6 => tried(lms.sign_in(id, now, ids)),
        7 => {
            let at = now + SignedDuration::from_hours(dice.i64(-9..99));
            let token = lms.issue_access_token(id, at, ids);
            lms.expire_access_token(token.expose(), now);
        }
        8 => tried(lms.check_password(id, "wrong", now)),
        9 => tried(lms.check_sign_in(Some(id), PASSWORD, true, now)),
        10..=11 => tried(lms.request_deletion(id, now)),
        12 => {
            let asked: Vec<_> = lms.retirements().map(|row| row.id).collect();
            tried(dice.choice(&asked).map(|asked| lms.cancel_retirement(*asked, ids)));
        }
        13..=19 => {
            let states: Vec<_> =
                lms.retirement_states().iter().map(|state| state.name.clone()).collect();
            let state = dice.choice(&states).cloned().unwrap_or_default();
            let update = json!({
                "username": retiring, "new_state": state, "response": "Done.", "force": dice.bool(),
            });
            tried(lms.move_retirement(update.as_object().unwrap_or(&Map::new()), now));
        }
        20 => tried(lms.retire(&retiring)),
        21 => tried(lms.retire_misc(&retiring)),
        22 => tried(lms.unenroll(&retiring)),
        23 => tried(lms.retire_notes(&retiring)),
        24 => tried(lms.retire_forum(&retiring)),
        25 => tried(lms.queue_partner_report(&retiring, now)),
        26 => {
            let taken = lms.take_partner_reports();
            let names: Vec<_> = taken.into_iter().map(|row| row.original_username).collect();
            if dice.bool() {
                tried(lms.clean_up_partner_reports(&names));
            }
        }
        27 => tried(lms.clean_up_retirements(&[retiring])),
        28 => {
            let image = |side: u8| Bytes::from(vec![side, dice.clone().u8(..)]);
            lms.set_profile_image(id, [1, 2, 3, 4].map(image), now);
        }
        29 => tried(lms.remove_profile_image(id)),
        30 => lms.grant_forum_role(id, course, "Moderator"),
        31 => lms.add_message(id, Message::third_party_auth_error("No.")),
        32 => tried(lms.take_third_party_auth_error(id)),
        33 => tried(lms.replace_username(
            &username,
            &format!("user_{count}_{}", now.as_second()),
            ids,
        )),
        34 => {
            let redirect_uri = "https://app.example/callback";
            let client_id = format!("app-{}", dice.u8(..4));
            if dice.bool() {
                lms.add_application(Application::authorization_code(
                    &client_id,
                    "secret",
                    id,
                    redirect_uri,
                ));
            }
            tried(lms.issue_authorization_code(&client_id, id, redirect_uri, &[], now, ids));
        }
        35 => {
            let names = if dice.bool() { STATES.to_vec() } else { STATES[..1].to_vec() };
            tried(lms.populate_retirement_states(&names));
            if dice.u8(..16) == 0 {
                lms.clear_retirement_states();
            }
        }
        36 => {
            lms.course_enrollments_allowed.insert((email.clone(), course.to_owned()));
            lms.unregistered_cohort_assignments.insert((email, "A".to_owned()));
        }
        37 => {
            let pending = format!("new_{}@learn.example", now.as_nanosecond());
            if let Some(user) = lms.user_mut(id) {
                user.pending_email = Some(pending.clone());
                user.pending_secondary_email = Some(format!("second_{pending}"));
                user.pending_name = Some("New Name".to_owned());
            }
            tried((lms.confirm_email(id, now), lms.confirm_secondary_email(id)));
            tried(lms.confirm_name(id, now));
        }
        38 => change(lms.user_mut(id), course, dice),
        _ => lms.settings.cool_off_days = dice.i64(1..30),
    }
}

/// Whether it was done or refused.
fn tried<T>(_: T) {}

/// What members of the LMS change on their own pages, and others keep about them.
fn change(user: Option<&mut User>, course: &str, dice: &mut fastrand::Rng) {
    let Some(user) = user else { return };
    user.set_course_tag(course, "group", &dice.u8(..).to_string());
    *user = user.clone().enrolled_in(course, "TideU");
    user.traces.notes.push(dice.u8(..).to_string());
    user.traces.has_forum_account = dice.bool();
    user.course_tags.push(CourseTag {
        course_id: course.to_owned(),
        key: "other".to_owned(),
        value: String::new(),
    });
    let profile: &mut Profile = user.profile.get_or_insert_default();
    profile.bio = Some("Tide-pool photographer.".to_owned());
    profile.extended.insert("height".to_owned(), json!(dice.f64() * 1e-3));
    profile.year_of_birth = dice.bool().then_some(1990);
    profile.gender = None;
}

// Worlds.

fn world(lms: Lms) -> World {
    let states = States { openedx: lms, ..States::default() };
    World::new(Clock::frozen_at(START), Ids::seeded(7), states)
}

/// A world with a record of every kind but those that come with calls.
fn rich() -> Result<World> {
    let mut lms = Lms::default();
    lms.populate_retirement_states(&STATES)?;
    lms.settings.has_retire_mailings = true;
    let ids = Ids::seeded(1);
    let worker = lms.add(User::learner("RETIREMENT_SERVICE_USER"));
    lms.add_application(Application::client_credentials("worker", "secret", worker));
    lms.add_application(Application::password("people", worker));
    let redirect_uri = "https://app.example/callback";
    lms.add_application(Application::authorization_code("app", "secret", worker, redirect_uri));
    let mira = lms.add(User::learner("mira").password(PASSWORD).prefers("x", "y"));
    know_everywhere(&mut lms, mira, &ids)?;
    lms.remove_preference(mira, "pref-lang");
    for (name, state) in [("asks", "PENDING"), ("leaves", "RETIRING_LMS"), ("left", "COMPLETE")] {
        let id = lms.add(User::learner(name).enrolled_in("course-v1:TideU+Kelp+2026", "TideU"));
        let asked = lms.request_deletion(id, START - SignedDuration::from_hours(1));
        asked.ok().context("the first time")?;
        lms.send_deletion_notice(&format!("{name}@learn.example"));
        let update = json!({
            "username": name, "new_state": state, "response": "", "force": true,
        });
        let moved = lms.move_retirement(update.as_object().context("is one")?, START);
        moved.ok().context("forced")?;
    }
    lms.queue_partner_report("leaves", START).ok().context("is leaving")?;
    let cleaned = lms.clean_up_retirements(&["left".to_owned()]);
    cleaned.ok().context("is complete")?;
    Ok(world(lms))
}

fn client(world: &Arc<World>, credentials: Credentials) -> Result<Client> {
    let client = Client::builder("http://lms.test").transport(transport(System::Openedx, world));
    Ok(client.clock(WorldClock(Arc::clone(world))).credentials(credentials).build()?)
}

fn text(world: &World) -> String {
    serde_json::to_string(&world.snapshot()).unwrap_or_default()
}

fn openedx(world: &World) -> Value {
    serde_json::to_value(world.snapshot().openedx).unwrap_or_default()
}
