//! Pieces OS, written down and loaded.

use std::collections::VecDeque;
use std::sync::Arc;

use anyhow::{Context, Result};
use contract_tests::START;
use contract_tests::histories::{live, loaded, written};
use contract_tests::in_process::{WorldClock, transport};
use emeritus::pieces;
use emeritus_mock::pieces::{
    Application, ApplicationNameEnum, Auth0User, Authorization, AuthorizationRequest, Cloud,
    ExternalProviderTypeEnum, Login, OAuthToken, PlatformEnum, SeededTrackedApplication, Store,
    TokenTypeEnum, UserProfile,
};
use emeritus_mock::{Clock, Ids, Scenario, Secret, States, System, World};
use fastrand::Rng;
use jiff::SignedDuration;
use serde_json::{Value, json};

const INES: &str = "6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40";
/// The pair of RFC 7636, appendix B.
const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
/// A scenario that shows the corners, which comes with the server.
const SHIPPED: &str = include_str!("../../mock-server/scenarios/pieces.json");

fn client(world: &Arc<World>) -> Result<pieces::Client> {
    let builder = pieces::Client::builder("http://pieces.test");
    let builder = builder.transport(transport(System::Pieces, world));
    Ok(builder.clock(WorldClock(Arc::clone(world))).build()?)
}

fn token(access_token: &str) -> OAuthToken {
    OAuthToken {
        schema: None,
        access_token: Secret::from(access_token),
        token_type: TokenTypeEnum::Bearer,
        expires_in: 60,
        scope: None,
        refresh_token: None,
        id_token: None,
    }
}

/// What is wrong with a Pieces OS, one line each.
fn mistakes(pieces: &Value) -> String {
    let scenario = Scenario::try_from(json!({ "pieces": pieces }));
    let world = scenario.and_then(|scenario| World::load(&scenario));
    world.err().map(|mistakes| mistakes.to_string()).unwrap_or_default()
}

#[tokio::test]
async fn a_few_lines_make_a_world_that_behaves() -> Result<()> {
    let scenario = json!({
        "pieces": {
            "users": [
                { "profile": { "name": "Ada" }, "token": "t0ken" },
                { "profile": { "id": "grace", "name": "Grace" } },
            ],
            "current": "grace",
        },
    });
    let world = Arc::new(World::load(&Scenario::try_from(scenario)?)?);
    let client = client(&world)?;
    let users = client.users_list().send().await?.into_inner();
    let ids: Vec<_> = users.users().iter().map(|user| user.id.as_str()).collect();
    assert_eq!(ids, ["00000000-0000-4000-8000-000000000001", "grace"]);
    let current = client.current_user_get().send().await?.into_inner().user;
    assert_eq!(current.and_then(|user| user.name).as_deref(), Some("Grace"));
    let ada = world.pieces().sign_in(&token("t0ken"), START, &world.ids);
    assert_eq!(ada.ok().context("it signs in")?.name.as_deref(), Some("Ada"));
    Ok(())
}

#[test]
fn a_scenario_and_the_builders_make_the_same() -> Result<()> {
    let mut store = Store::default();
    store.insert_for(&token("t"), UserProfile::new("a"));
    store.insert(UserProfile { name: Some("Bea".to_owned()), ..UserProfile::new("b") });
    store.settings.cloud = Cloud::Silent;
    store.select("b", START);
    let states = States { pieces: store, ..States::default() };
    let built = World::new(Clock::frozen_at(START), Ids::seeded(1), states);
    let scenario = json!({
        "clock": { "frozen": START },
        "ids": { "seed": 1 },
        "pieces": {
            "settings": { "cloud": "silent" },
            "users": [
                { "profile": { "id": "a" }, "token": "t" },
                { "profile": { "id": "b", "name": "Bea" } },
            ],
            "current": "b",
            "check_in": { "at": START, "update_required": false },
        },
    });
    let world = World::load(&Scenario::try_from(scenario)?)?;
    assert_eq!(written(&built)?, written(&world)?);
    Ok(())
}

#[test]
fn every_mistake_is_found_at_its_place() {
    let at = "2026-03-02T09:00:00Z";
    let request = json!({ "client_id": "lab" });
    for (pieces, expected) in [
        (
            json!({ "users": [{ "profile": { "nmae": "x" } }], "curent": "x" }),
            vec!["/pieces/users/0/profile: ", "/pieces: "],
        ),
        (
            json!({
                "users": [
                    { "profile": { "id": "a" }, "token": "t" },
                    { "profile": { "id": "a" }, "token": "t" },
                    { "profile": {}, "subject": { "sub": "s" } },
                    { "profile": {}, "token": "u", "subject": { "sub": "s" } },
                    { "profile": {}, "subject": { "token_sha1": "xyz" } },
                ],
                "current": "b",
            }),
            vec![
                "/pieces/users/1/profile/id: another user has this id",
                "/pieces/users/1/token: it signs another user in",
                "/pieces/users/3/subject: it signs another user in",
                "/pieces/users/4/subject/token_sha1: it is not 40 hexadecimal digits",
                "/pieces/current: no user has this id",
            ],
        ),
        (
            json!({
                "applications": [
                    { "id": "a", "name": "VIM", "version": "9", "platform": "LINUX" },
                    { "id": "a", "name": "VIM", "version": "9", "platform": "LINUX" },
                    { "name": "EMACS", "version": "30", "platform": "LINUX" },
                ],
            }),
            vec![
                "/pieces/applications/1/id: another application has this id",
                "/pieces/applications/1: another application has this name and platform",
                "/pieces/applications/2/name: Pieces OS has no such application",
            ],
        ),
        (
            json!({
                "auth0": {
                    "codes": [
                        { "code": { "text": "c" }, "request": request, "expires": at },
                        { "code": { "text": "c" }, "request": request, "expires": at },
                        { "code": { "sha1": "0" }, "request": request, "expires": at },
                    ],
                    "refresh_tokens": [
                        { "token": { "text": "c" }, "request": request },
                        { "token": { "text": "c" }, "request": request },
                    ],
                    "access_tokens": [
                        { "token": { "text": "c" }, "expires": at },
                        { "token": { "text": "c" }, "expires": at },
                    ],
                },
            }),
            vec![
                "/pieces/auth0/codes/1/code: it is in the list already",
                "/pieces/auth0/codes/2/code/sha1: it is not 40 hexadecimal digits",
                "/pieces/auth0/refresh_tokens/1/token: it is in the list already",
                "/pieces/auth0/access_tokens/1/token: it is in the list already",
            ],
        ),
    ] {
        let found = mistakes(&pieces);
        let matches = found.lines().zip(&expected).all(|(line, start)| line.starts_with(start));
        assert!(matches && found.lines().count() == expected.len(), "{pieces}:\n{found}");
    }
}

#[tokio::test]
async fn the_shipped_scenario_shows_the_corners() -> Result<()> {
    let world = Arc::new(loaded(SHIPPED)?);
    assert_eq!(written(&loaded(&written(&world)?)?)?, written(&world)?);
    let client = client(&world)?;
    assert_eq!(client.users_list().send().await?.users().len(), 3);
    let mut store = world.pieces();
    let now = world.clock.now();
    assert_eq!(store.access_token().map(Secret::expose), Some("access-of-ines"));
    assert!(store.watch_check_in().borrow().needs_refresh);
    let tomas = store.account_of("userinfo-of-tomas", now).and_then(|it| it.email.clone());
    assert_eq!(tomas.as_deref(), Some("tomas@example.test"));
    let ines = store.account_of("userinfo-of-ines", now).and_then(|it| it.email.clone());
    assert_eq!(ines.as_deref(), Some("ines.okafor@example.test"));
    for shown in [code("code-of-ines"), Authorization::Refresh("refresh-of-ines")] {
        assert!(store.grant("lab", shown, now, &world.ids).is_ok(), "{shown:?}");
    }
    let again = store.grant("lab", code("code-of-ines"), now, &world.ids);
    assert!(again.is_err(), "a code is good for one exchange");
    assert!(matches!(store.log_in(now, &world.ids), Login::Waiting(_)));
    assert!(store.knows_application("00000000-0000-4000-8000-000000000001"));
    let named = UserProfile { vanityname: Some("tomas".to_owned()), ..UserProfile::new(INES) };
    assert!(store.choose_vanity_name(&named, now).is_err(), "Tomas has the name");
    Ok(())
}

fn code(code: &str) -> Authorization<'_> {
    let redirect_uri = "https://app.example.test/back";
    Authorization::Code { code, redirect_uri, code_verifier: VERIFIER }
}

#[test]
fn a_person_is_found_wherever_they_are_and_nowhere_when_they_are_gone() -> Result<()> {
    let world = loaded(SHIPPED)?;
    let ines = world.person("InesOk");
    let found = world.residue(&ines);
    let places: Vec<_> = found.iter().map(|at| at.pointer.as_str()).collect();
    for pointer in [
        "/pieces/settings/account/email",
        "/pieces/users/0/profile/id",
        "/pieces/users/0/profile/providers/iterable/0/user_id",
        "/pieces/users/0/subject/sub",
        "/pieces/current",
    ] {
        assert!(places.contains(&pointer), "{pointer} is none of {places:?}");
    }
    assert!(!places.iter().any(|place| place.starts_with("/pieces/users/1")), "{places:?}");
    {
        let mut store = world.pieces();
        store.disconnect(INES);
        store.settings.account = Auth0User::default();
    }
    let left: Vec<_> = world.residue(&ines).into_iter().map(|at| at.pointer).collect();
    assert!(left.iter().all(|place| place.contains("/auth0/")), "{left:?}");
    assert!(!left.is_empty(), "Auth0 still knows her by the tokens that it granted");
    let tomas = world.person("tomas@example.test");
    assert!(tomas.marks().iter().any(|mark| mark.value == "auth0|tomas"));
    Ok(())
}

#[test]
fn watchers_of_a_world_do_not_hear_of_its_forks() -> Result<()> {
    let world = loaded(SHIPPED)?;
    let mut watcher = world.pieces().watch_user();
    watcher.mark_unchanged();
    let fork = world.fork();
    fork.pieces().clear();
    assert!(!watcher.has_changed()?);
    world.pieces().clear();
    assert!(watcher.has_changed()?);
    assert_eq!((world.pieces().streams(), fork.pieces().streams()), (1, 0));
    Ok(())
}

/// What a random history remembers of itself.
#[derive(Clone, Debug)]
struct History {
    rng: Rng,
    /// Codes and tokens that were handed out, the last 40 of them.
    seen: VecDeque<String>,
}

impl History {
    fn note(&mut self, text: &str) {
        self.seen.push_back(text.to_owned());
        if self.seen.len() > 40 {
            self.seen.pop_front();
        }
    }

    fn seen(&mut self) -> String {
        let index = self.rng.usize(..self.seen.len().max(1));
        self.seen.get(index).cloned().unwrap_or_default()
    }

    fn name(&mut self) -> String {
        format!("n{}", self.rng.u8(..30))
    }
}

/// Something happens.
fn step(world: &World, history: &mut History) {
    let mut store = world.pieces();
    let users = store.users().iterable;
    let user = history.rng.usize(..users.len().max(1));
    let user = users.get(user).map(|user| user.id.clone()).unwrap_or_default();
    match history.rng.u8(..10) {
        0 | 1 => sign_in(world, &mut store, history),
        2..=4 => change_user(world, &mut store, history, &user),
        5 => {
            let is_new = history.rng.u8(..3) > 0;
            let profile = UserProfile::new(if is_new { history.name() } else { user });
            match history.rng.bool() {
                true => store.insert_for(&token(&history.name()), profile),
                false => store.insert(profile),
            }
        }
        6 | 7 => use_auth0(world, &mut store, history),
        8 => change_settings(&mut store, history),
        _ => {
            let _ = store.connect(application(history), &world.ids);
            world.clock.advance(SignedDuration::from_secs(history.rng.i64(0..9_000)));
        }
    }
}

fn sign_in(world: &World, store: &mut Store, history: &mut History) {
    let (now, ids) = (world.clock.now(), &world.ids);
    match history.rng.u8(..5) {
        0 | 1 => drop(store.sign_in(&token(&history.name()), now, ids)),
        2 => drop(store.log_in(now, ids)),
        3 => drop(store.select_account(&account(history), now, ids)),
        _ => drop(store.sign_out()),
    }
}

fn change_user(world: &World, store: &mut Store, history: &mut History, user: &str) {
    let (now, ids) = (world.clock.now(), &world.ids);
    let profile = store.user(user).cloned().unwrap_or_else(|| UserProfile::new(user));
    match history.rng.u8(..9) {
        0 => drop(store.select(user, now)),
        1 => store.clear(),
        2 => drop(store.disconnect(user)),
        3 => drop(store.update(UserProfile { email: Some(history.name()), ..profile }, now)),
        4 => drop(store.connect_allocation(&profile, now, ids)),
        5 => drop(store.disconnect_allocation(user, now)),
        6 => drop(store.link_provider(ExternalProviderTypeEnum::Github, now, ids)),
        7 => {
            let named = UserProfile { vanityname: Some(history.name()), ..profile };
            let _ = store.choose_vanity_name(&named, now);
        }
        _ => match history.rng.bool() {
            true => drop(store.refresh(now)),
            false => store.demand_refresh(),
        },
    }
}

fn use_auth0(world: &World, store: &mut Store, history: &mut History) {
    let (now, ids) = (world.clock.now(), &world.ids);
    let shown = history.seen();
    let granted = match history.rng.u8(..4) {
        0 | 1 => {
            let request = AuthorizationRequest {
                client_id: "lab".to_owned(),
                audience: "any".to_owned(),
                scopes: vec!["openid".to_owned(), "offline_access".to_owned()],
                redirect_uri: "https://app.example.test/back".to_owned(),
                code_challenge: CHALLENGE.to_owned(),
            };
            return history.note(store.authorize(request, now, ids).expose());
        }
        2 => store.grant("lab", code(&shown), now, ids),
        _ => store.grant("lab", Authorization::Refresh(&shown), now, ids),
    };
    for token in granted.iter().flat_map(|it| [Some(&it.access_token), it.refresh_token.as_ref()]) {
        history.note(token.map(Secret::expose).unwrap_or_default());
    }
}

fn change_settings(store: &mut Store, history: &mut History) {
    let settings = &mut store.settings;
    match history.rng.u8(..5) {
        0 => settings.account = account(history),
        1 => settings.is_outdated = history.rng.bool(),
        2 => settings.cloud = Cloud::Reachable,
        3 => drop(settings.vanity_names_taken.insert(history.name())),
        _ => settings.access_token_lifetime = SignedDuration::from_secs(history.rng.i64(0..90_000)),
    }
}

fn account(history: &mut History) -> Auth0User {
    let name = history.name();
    Auth0User {
        user_id: history.rng.bool().then(|| format!("auth0|{name}")),
        email: history.rng.bool().then(|| format!("{name}@example.test")),
        nickname: Some(name),
        ..Auth0User::default()
    }
}

fn application(history: &mut History) -> SeededTrackedApplication {
    let names = ApplicationNameEnum::KNOWN;
    let platforms = [PlatformEnum::Linux, PlatformEnum::Macos];
    SeededTrackedApplication {
        schema: None,
        name: names[history.rng.usize(..names.len())].into(),
        version: history.name(),
        platform: platforms[history.rng.usize(..2)],
        capabilities: None,
        privacy: None,
        automatic_unload: history.rng.bool().then_some(true),
        enrichment: None,
        descriptor: None,
    }
}

#[test]
fn whatever_happened_is_written_and_loaded_and_forked_without_loss() -> Result<()> {
    for seed in [1, 2] {
        let world = World::new(Clock::frozen_at(START), Ids::seeded(seed), States::default());
        let history = History { rng: Rng::with_seed(seed), seen: VecDeque::new() };
        let world = live(world, history, 10, 500, step)?;
        let snapshot = serde_json::to_value(world.snapshot())?;
        let pieces = snapshot["pieces"].as_object().context("no Pieces OS")?;
        let mut missing = vec!["settings", "users", "check_in", "os_id", "applications", "auth0"];
        missing.retain(|part| !pieces.contains_key(*part));
        assert_eq!(missing, [""; 0], "the history of seed {seed} is too poor");
        let applications: Vec<Application> =
            serde_json::from_value(pieces["applications"].clone())?;
        assert!(applications.len() > 20);
    }
    Ok(())
}
