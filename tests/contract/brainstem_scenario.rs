//! BrainSTEM, written down and loaded.

use std::collections::VecDeque;
use std::sync::Arc;

use anyhow::{Context, Result};
use contract_tests::START;
use contract_tests::histories::{live, loaded, written};
use contract_tests::in_process::{WorldClock, transport};
use emeritus::brainstem::types::{ChangingPortal, Portal};
use emeritus::{Credentials, brainstem};
use emeritus_mock::brainstem::{
    Actor, AdminFlag, DeviceAnswer, Laboratory, MemberChange, Membership, Store, User, UserId,
};
use emeritus_mock::{Clock, Ids, Scenario, States, System, World};
use fastrand::Rng;
use jiff::SignedDuration;
use serde_json::{Value, json};

const LENA: &str = "lena.varga@lab.example";
const PETRA: &str = "petra.lund@lab.example";
/// A scenario that shows the corners, which comes with the server.
const SHIPPED: &str = include_str!("../../mock-server/scenarios/brainstem.json");

fn client(world: &Arc<World>, token: &str) -> Result<brainstem::Client> {
    let builder = brainstem::Client::builder("http://brainstem.test");
    let builder = builder.credentials(Credentials::bearer(token));
    let builder = builder.transport(transport(System::Brainstem, world));
    Ok(builder.clock(WorldClock(Arc::clone(world))).build()?)
}

/// What is wrong with a BrainSTEM, one line each.
fn mistakes(brainstem: &Value) -> String {
    let scenario = Scenario::try_from(json!({ "brainstem": brainstem }));
    let world = scenario.and_then(|scenario| World::load(&scenario));
    world.err().map(|mistakes| mistakes.to_string()).unwrap_or_default()
}

#[tokio::test]
async fn a_few_lines_make_a_world_that_behaves() -> Result<()> {
    let scenario = json!({
        "brainstem": {
            "users": [{ "email": LENA, "first_name": "Lena" }, { "email": PETRA }],
            "groups": [{ "name": "Bench", "members": [{ "email": PETRA }] }],
            "tokens": [{ "token": "t0ken", "user": "Lena.Varga@lab.example" }],
        },
    });
    let world = Arc::new(World::load(&Scenario::try_from(scenario)?)?);
    let client = client(&world, "t0ken")?;
    let lena = client.user_get().portal(Portal::Private).id("1").send().await?.into_inner();
    assert_eq!((lena.user.email.as_str(), lena.user.first_name.as_str()), (LENA, "Lena"));
    let group = client.group_get().portal(Portal::Private).id("1").send().await?.into_inner();
    assert!(group.group.users.contains_key(PETRA));
    Ok(())
}

#[test]
fn a_scenario_and_the_builders_make_the_same() -> Result<()> {
    let mut store = Store::default();
    store.add_user(User::new("a@lab.example"));
    let b = store.add_user(User::new("b@lab.example").with_id(41).name("Bea", "B").superuser());
    store.add_user(User::new("c@lab.example").password("hush"));
    store.add_group("Bench", b);
    let states = States { brainstem: store, ..States::default() };
    let built = World::new(Clock::frozen_at(START), Ids::seeded(1), states);
    let scenario = json!({
        "clock": { "frozen": START },
        "ids": { "seed": 1 },
        "brainstem": {
            "users": [
                { "email": "a@lab.example" },
                { "id": 41, "email": "b@lab.example", "first_name": "Bea", "last_name": "B",
                  "flags": ["is_superuser"] },
                { "email": "c@lab.example", "password": "hush" },
            ],
            "groups": [{
                "name": "Bench",
                "members": [{ "email": "b@lab.example", "is_manager": true, "is_owner": true }],
            }],
        },
    });
    let world = World::load(&Scenario::try_from(scenario)?)?;
    assert_eq!(written(&built)?, written(&world)?);
    Ok(())
}

#[test]
fn every_mistake_is_found_at_its_place() {
    for (brainstem, expected) in [
        (
            json!({ "users": [{ "mail": "x" }] }),
            vec!["/brainstem/users/0: ", "/brainstem/users/0: \"email\" is a required property"],
        ),
        (
            json!({ "users": [{ "id": 3, "email": "a@x" }, { "email": "A@x" }, { "id": 3, "email": "b@x" }] }),
            vec![
                "/brainstem/users/2/id: another one has this id",
                "/brainstem/users/1/email: another user has this address",
            ],
        ),
        (
            json!({ "users": [{ "id": u64::MAX, "email": "a@x" }], "last_group_id": u64::MAX }),
            vec!["/brainstem/users/0/id: it is not below", "/brainstem/last_group_id: it is not"],
        ),
        (
            json!({
                "users": [{ "email": "a@x" }],
                "groups": [
                    { "id": 1, "name": "g", "members": [{ "email": "a@x" }, { "email": "A@x" }] },
                    { "id": 1, "name": "g", "members": [{ "email": "b@x" }] },
                ],
            }),
            vec![
                "/brainstem/groups/1/id: another one has this id",
                "/brainstem/groups/0/members/1/email: the user is a member already",
                "/brainstem/groups/1/name: another group has this name",
                "/brainstem/groups/1/members/0/email: no user has this address",
            ],
        ),
        (
            json!({
                "users": [{ "email": "a@x" }],
                "groups": [{ "name": "g" }],
                "invitations": [
                    { "user": "a@x", "group": "g" },
                    { "user": "a@x", "group": "g" },
                    { "user": "b@x", "group": "h" },
                ],
                "join_requests": [
                    { "id": "00000000-0000-4000-8000-000000000009", "user": "a@x", "group": "g" },
                    { "id": "00000000-0000-4000-8000-000000000009", "user": "a@x", "group": "g" },
                ],
                "laboratories": [{ "group": "h", "principal_investigators": ["a@x", "b@x"] }],
            }),
            vec![
                "/brainstem/invitations/1: the group has invited this user already",
                "/brainstem/invitations/2/user: no user has this address",
                "/brainstem/invitations/2/group: no group has this name",
                "/brainstem/join_requests/1/id: another one has this id",
                "/brainstem/join_requests/1: the user has asked this group already",
                "/brainstem/laboratories/0/group: no group has this name",
                "/brainstem/laboratories/0/principal_investigators/1: no user has this address",
            ],
        ),
        (
            json!({
                "users": [{ "email": "a@x" }],
                "tokens": [
                    { "token": "t", "user": "a@x", "is_personal": true },
                    { "token": "t", "user": "b@x" },
                ],
                "refresh_tokens": [
                    { "token": "t", "user": "a@x", "expires": "2026-01-01T00:00:00Z" },
                    { "token": "t", "user": "b@x", "expires": "2026-01-01T00:00:00Z" },
                ],
            }),
            vec![
                "/brainstem/tokens/0/is_personal: a personal access token has an end",
                "/brainstem/tokens/1/token: there is such a token already",
                "/brainstem/tokens/1/user: no user has this address",
                "/brainstem/refresh_tokens/1/token: there is such a refresh token already",
                "/brainstem/refresh_tokens/1/user: no user has this address",
            ],
        ),
        (
            json!({
                "devices": [
                    { "session_id": "s", "device_code": "d", "user_code": "U", "expires": START },
                    { "session_id": "s", "device_code": "d", "user_code": "U", "expires": START },
                    { "session_id": "s", "device_code": "e", "user_code": "u", "expires": START,
                      "standing": { "approved": "a@x" } },
                ],
            }),
            vec![
                "/brainstem/devices/1/device_code: another device has this code",
                "/brainstem/devices/1/user_code: another device has this code",
                "/brainstem/devices/2/user_code: it is not in capitals",
                "/brainstem/devices/2/standing/approved: no user has this address",
            ],
        ),
    ] {
        let found = mistakes(&brainstem);
        let matches = found.lines().zip(&expected).all(|(line, start)| line.starts_with(start));
        assert!(matches && found.lines().count() == expected.len(), "{brainstem}:\n{found}");
    }
}

#[tokio::test]
async fn the_shipped_scenario_shows_the_corners() -> Result<()> {
    let world = Arc::new(loaded(SHIPPED)?);
    assert_eq!(written(&loaded(&written(&world)?)?)?, written(&world)?);
    let lena = client(&world, "0123456789abcdef0123456789abcdef01234567")?;
    assert_eq!(lena.users_list().portal(Portal::Private).send().await?.users.len(), 5);
    {
        let (mut store, now) = (world.brainstem(), world.clock.now());
        assert_eq!(store.user_by_email("sora.ito@lab.example").map(User::id), Some(53));
        assert!(store.authenticate("too-old", now).is_err());
        assert_eq!(store.authenticate("access-of-ida", now), Ok(90));
        assert_eq!(store.authenticate("pat-of-sora", now), Ok(53));
        let year = now + SignedDuration::from_hours(364 * 24);
        assert_eq!(store.authenticate("pat-of-sora", year), Ok(53), "it was used a year ago");
        assert!(store.refresh("refresh-of-ida", now, &world.ids).is_ok());
        assert_eq!(store.add_user(User::new("new@lab.example")), 121);
        for (code, answer) in [
            ("dc-expired", DeviceAnswer::Expired),
            ("dc-pending", DeviceAnswer::Pending),
            ("dc-used", DeviceAnswer::AlreadyUsed),
        ] {
            assert_eq!(store.poll_device(code, now, &world.ids), answer, "{code}");
        }
        let granted = store.poll_device("dc-approved", now, &world.ids);
        assert!(matches!(granted, DeviceAnswer::Granted(_)));
    }
    let invitations = lena.invitations_list().portal(ChangingPortal::Private).send().await?;
    assert_eq!(invitations.group_membership_invitations.len(), 1);
    Ok(())
}

#[test]
fn who_is_deleted_leaves_nothing_behind_in_the_snapshot() -> Result<()> {
    let world = loaded(SHIPPED)?;
    let lena = world.person("LENA.varga@lab.example");
    let found = world.residue(&lena);
    let places: Vec<_> = found.iter().map(|at| at.pointer.as_str()).collect();
    for pointer in [
        "/brainstem/users/0/email",
        "/brainstem/users/0/website",
        "/brainstem/users/0/orcid_id",
        "/brainstem/groups/0/members/0/email",
        "/brainstem/laboratories/0/principal_investigators/0",
        "/brainstem/tokens/0/user",
        "/brainstem/devices/2/standing/approved",
    ] {
        assert!(places.contains(&pointer), "{pointer} is none of {places:?}");
    }
    world.brainstem().delete_user(41);
    assert_eq!(world.residue(&lena), []);
    Ok(())
}

/// What a random history remembers of itself.
#[derive(Clone, Debug)]
struct History {
    rng: Rng,
    /// Tokens and codes that were handed out, the last 40 of them.
    seen: VecDeque<String>,
}

impl History {
    fn note(&mut self, text: impl Into<String>) {
        self.seen.push_back(text.into());
        if self.seen.len() > 40 {
            self.seen.pop_front();
        }
    }

    fn seen(&mut self) -> String {
        let index = self.rng.usize(..self.seen.len().max(1));
        self.seen.get(index).cloned().unwrap_or_default()
    }

    fn email(&mut self) -> String {
        let email = format!("u{}@lab.example", self.rng.u8(..60));
        if self.rng.u8(..5) == 0 { email.to_uppercase() } else { email }
    }

    fn rights(&mut self) -> Membership {
        Membership { is_manager: self.rng.bool(), is_owner: self.rng.bool() }
    }

    fn pick<T: Clone>(&mut self, of: &[T]) -> Option<T> {
        (!of.is_empty()).then(|| of[self.rng.usize(..of.len())].clone())
    }
}

/// Something happens.
fn step(world: &World, history: &mut History) {
    let mut store = world.brainstem();
    let now = world.clock.now();
    let users: Vec<UserId> = store.users().map(User::id).collect();
    let groups: Vec<_> = store.groups().map(|group| group.id()).collect();
    let user = history.pick(&users).unwrap_or(1);
    let group = history.pick(&groups).unwrap_or(1);
    let actor = Actor { id: user, is_admin: history.rng.bool() };
    match history.rng.u8(..12) {
        0 | 1 => change_people(world, &mut store, history, user),
        2..=5 => change_groups(world, &mut store, history, actor, group),
        6 | 7 => change_memberships(world, &mut store, history, actor, group),
        8 | 9 => use_tokens(world, &mut store, history, user),
        10 => use_devices(world, &mut store, history, user),
        _ => {
            let step = SignedDuration::from_mins(history.rng.i64(0..600));
            world.clock.advance(step);
            let token = history.seen();
            let _ = store.authenticate(&token, now);
        }
    }
}

fn change_people(_: &World, store: &mut Store, history: &mut History, user: UserId) {
    match history.rng.u8(..8) {
        0..=2 => {
            let new = User::new(&history.email()).name("Ada", "Byron").password("hush");
            let id = if history.rng.u8(..4) == 0 { history.rng.u64(1..90) } else { 0 };
            store.add_user(new.with_id(id));
        }
        3 => drop(store.delete_user(user)),
        4 => {
            let email = history.email();
            store.change_email(user, &email);
        }
        _ => {
            let flag = history.pick(&AdminFlag::ALL);
            if let Some(user) = store.user_mut(user) {
                user.flags.extend(flag);
                user.website = format!("https://{}.example/", history.rng.u16(..));
                user.atlas_preference = ["AIA", "BM4"][history.rng.usize(..2)].to_owned();
            }
        }
    }
}

fn change_groups(
    world: &World,
    store: &mut Store,
    history: &mut History,
    actor: Actor,
    group: u64,
) {
    let name = format!("Group {}", history.rng.u8(..20));
    match history.rng.u8(..9) {
        0 | 1 => drop(store.add_group(&name, actor.id)),
        2 => drop(store.add_group_as(history.rng.u64(1..50), &name, actor.id)),
        3 if history.rng.u8(..3) == 0 => drop(store.delete_group(group, actor)),
        4 => drop(store.leave_group(group, actor.id)),
        5 => {
            let change = match history.rng.bool() {
                true => MemberChange::Set(history.rights()),
                false => MemberChange::Remove,
            };
            let (name, changes) = (history.rng.bool().then_some(&*name), (history.email(), change));
            let _ = store.change_group(group, actor, name, &[changes], &world.ids);
        }
        6 => store.admit(group, actor.id, history.rights()),
        7 => {
            let laboratories: Vec<_> = store.laboratories().map(|it| it.id).collect();
            let laboratory = history.pick(&laboratories).unwrap_or_default();
            let _ = store.delete_laboratory(laboratory, actor);
        }
        _ => store.put_laboratory(Laboratory {
            id: world.ids.uuid(),
            group,
            principal_investigators: vec![actor.id, history.rng.u64(..90)],
            institution: name,
            ..Laboratory::default()
        }),
    }
}

fn change_memberships(
    world: &World,
    store: &mut Store,
    history: &mut History,
    actor: Actor,
    group: u64,
) {
    let everybody = Actor { id: actor.id, is_admin: true };
    let invitations: Vec<_> = store.invitations(everybody).map(|it| it.id).collect();
    let requests: Vec<_> = store.join_requests(everybody).map(|it| it.id).collect();
    let invitation = history.pick(&invitations).unwrap_or_default();
    let request = history.pick(&requests).unwrap_or_default();
    match history.rng.u8(..8) {
        0 | 1 => drop(store.invite(group, actor.id, history.rights(), &world.ids)),
        2 | 3 => drop(store.request_to_join(group, actor.id, &world.ids)),
        4 => drop(store.answer_invitation(invitation, actor, history.rng.bool())),
        5 => drop(store.cancel_invitation(invitation, actor)),
        6 => drop(store.answer_join_request(request, actor, history.rng.bool())),
        _ => drop(store.cancel_join_request(request, actor)),
    }
}

fn use_tokens(world: &World, store: &mut Store, history: &mut History, user: UserId) {
    let (now, ids) = (world.clock.now(), &world.ids);
    match history.rng.u8(..6) {
        0 => history.note(store.issue_token(user, ids).expose()),
        1 => {
            let issued = store.issue_personal_token(user, now, ids);
            history.note(issued.token.expose());
            if history.rng.u8(..4) == 0 {
                store.revoke_token(issued.id);
            }
        }
        2 => {
            let pair = store.issue_pair(user, now, ids);
            history.note(pair.access.expose());
            history.note(pair.refresh.expose());
        }
        3 => drop(store.refresh(&history.seen(), now, ids)),
        _ => drop(store.authenticate(&history.seen(), now)),
    }
}

fn use_devices(world: &World, store: &mut Store, history: &mut History, user: UserId) {
    let (now, ids) = (world.clock.now(), &world.ids);
    match history.rng.u8(..5) {
        0 | 1 => {
            let begun = store.begin_device(now, ids);
            history.note(begun.device_code.expose());
            history.note(begun.user_code);
        }
        2 => drop(store.approve_device(&history.seen(), user, now)),
        3 => drop(store.deny_device(&history.seen(), now)),
        _ => drop(store.poll_device(&history.seen(), now, ids)),
    }
}

#[test]
fn whatever_happened_is_written_and_loaded_and_forked_without_loss() -> Result<()> {
    for seed in [1, 2] {
        let world = World::new(Clock::frozen_at(START), Ids::seeded(seed), States::default());
        let history = History { rng: Rng::with_seed(seed), seen: VecDeque::new() };
        let world = live(world, history, 10, 500, step)?;
        let snapshot = serde_json::to_value(world.snapshot())?;
        let brainstem = snapshot["brainstem"].as_object().context("no BrainSTEM")?;
        let missing: Vec<_> = [
            "users",
            "groups",
            "invitations",
            "join_requests",
            "laboratories",
            "tokens",
            "refresh_tokens",
            "devices",
        ]
        .into_iter()
        .filter(|list| !brainstem.contains_key(*list))
        .collect();
        assert_eq!(missing, [""; 0], "the history of seed {seed} is too poor");
    }
    Ok(())
}
