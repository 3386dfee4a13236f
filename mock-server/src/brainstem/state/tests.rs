use jiff::{SignedDuration, Timestamp};

use super::*;
use crate::ids::Ids;

const NOON: Timestamp = Timestamp::constant(1_772_359_200, 0);
const OWNER: Actor = Actor { id: 1, is_admin: false };
const MANAGER: Actor = Actor { id: 2, is_admin: false };
const STRANGER: Actor = Actor { id: 3, is_admin: false };
const ADMIN: Actor = Actor { id: 4, is_admin: true };

/// A group of an owner and a manager, a stranger and an administrator.
fn world() -> (Store, GroupId, Ids) {
    let mut store = Store::default();
    for name in ["owner", "manager", "stranger", "admin"] {
        store.add_user(User::new(&format!("{name}@lab.example")).password("hush"));
    }
    let group = store.add_group("bench", OWNER.id).unwrap();
    store.admit(group, MANAGER.id, Membership { is_manager: true, is_owner: false });
    (store, group, Ids::seeded(1))
}

#[test]
fn an_address_belongs_to_one_user_whatever_its_case() {
    let (mut store, ..) = world();
    assert_eq!(store.user_by_email("OWNER@lab.example").map(User::id), Some(1));
    store.change_email(3, "Owner@lab.example");
    assert_eq!(store.user(3).map(User::email), Some("stranger@lab.example"));
    store.change_email(3, "new@lab.example");
    assert!(store.user_by_email("stranger@lab.example").is_none());
    let again = store.add_user(User::new("NEW@lab.example"));
    assert_eq!((again, store.user(3)), (5, None), "who had the address is gone");
}

#[test]
fn keys_go_on_after_the_greatest_and_can_be_brought() {
    let mut store = Store::default();
    assert_eq!(store.add_user(User::new("a@x.example").with_id(41)), 41);
    assert_eq!(store.add_user(User::new("b@x.example").with_id(7)), 7);
    assert_eq!(store.add_user(User::new("c@x.example")), 42);
}

#[test]
fn a_user_leaves_nothing_behind() {
    let (mut store, group, ids) = world();
    let token = store.issue_token(STRANGER.id, &ids);
    let refresh = store.issue_pair(STRANGER.id, NOON, &ids).refresh;
    store.invite(group, STRANGER.id, Membership::default(), &ids);
    store.request_to_join(group, STRANGER.id, &ids).unwrap();
    let device = store.begin_device(NOON, &ids);
    store.approve_device(&device.user_code, STRANGER.id, NOON).unwrap();
    store.put_laboratory(Laboratory {
        group,
        principal_investigators: vec![1, 3],
        ..Laboratory::default()
    });
    assert!(store.delete_user(STRANGER.id).is_some());
    assert!(store.delete_user(STRANGER.id).is_none());
    assert_eq!(store.authenticate(token.expose(), NOON), Err(TokenError::Invalid));
    assert!(store.refresh(refresh.expose(), NOON, &ids).is_err());
    assert_eq!(store.poll_device(device.device_code.expose(), NOON, &ids), DeviceAnswer::Expired);
    assert_eq!((store.invitations(ADMIN).count(), store.join_requests(ADMIN).count()), (0, 0));
    assert_eq!(store.laboratories().next().unwrap().principal_investigators, [1]);
    store.delete_user(OWNER.id);
    assert_eq!(store.group(group).unwrap().members().keys().collect::<Vec<_>>(), [&2]);
}

#[test]
fn a_group_takes_everything_about_it_along() {
    let (mut store, group, ids) = world();
    store.invite(group, STRANGER.id, Membership::default(), &ids);
    store.request_to_join(group, STRANGER.id, &ids).unwrap();
    store.put_laboratory(Laboratory { group, ..Laboratory::default() });
    for actor in [MANAGER, STRANGER] {
        assert_eq!(store.delete_group(group, actor), Err(Refusal::Forbidden));
    }
    store.delete_group(group, OWNER).unwrap();
    assert_eq!(store.delete_group(group, OWNER), Err(Refusal::Missing));
    assert_eq!(store.laboratories().count(), 0);
    assert_eq!((store.invitations(ADMIN).count(), store.join_requests(ADMIN).count()), (0, 0));
    assert_eq!(store.groups_owned_by(OWNER.id).count(), 0);
    assert!(store.add_group("bench", OWNER.id).is_some(), "the name is free again");
}

#[test]
fn an_owner_can_give_everything_away_but_not_to_nobody() {
    let (mut store, group, ids) = world();
    let owner = Membership { is_manager: false, is_owner: true };
    let give = [("manager@lab.example".to_owned(), MemberChange::Set(owner))];
    assert_eq!(store.change_group(group, MANAGER, None, &give, &ids), Err(Refusal::Forbidden));
    store.change_group(group, OWNER, None, &give, &ids).unwrap();
    assert_eq!(store.groups_owned_by(MANAGER.id).count(), 1);
    let nobody = [("x@x.example".to_owned(), MemberChange::Remove)];
    let refused = store.change_group(group, ADMIN, Some("other"), &nobody, &ids);
    assert_eq!(refused, Err(Refusal::BadMember("x@x.example is not a user.".to_owned())));
    assert_eq!(store.group(group).map(Group::name), Some("bench"));
    assert!(store.group_by_name("other").is_none());
}

#[test]
fn being_admitted_settles_what_was_waiting() {
    let (mut store, group, ids) = world();
    let invitation = store.invite(group, STRANGER.id, Membership::default(), &ids);
    let request = store.request_to_join(group, STRANGER.id, &ids).unwrap().id;
    store.answer_join_request(request, MANAGER, true).unwrap();
    assert_eq!(store.answer_invitation(invitation, STRANGER, true), Err(Refusal::Missing));
    assert!(store.group(group).unwrap().members().contains_key(&STRANGER.id));
    let again = store.request_to_join(group, STRANGER.id, &ids);
    assert!(matches!(again, Err(Refusal::Conflict(_))));
}

#[test]
fn signing_in_takes_the_right_password_of_somebody_who_has_one() {
    let (mut store, ..) = world();
    assert_eq!(store.sign_in("Owner@lab.example", "hush").map(User::id), Some(1));
    for (email, password) in [("owner@lab.example", ""), ("who@lab.example", "hush")] {
        assert!(store.sign_in(email, password).is_none());
    }
    store.add_user(User::new("mute@lab.example"));
    assert!(store.sign_in("mute@lab.example", "").is_none());
}

#[test]
fn tokens_live_as_long_as_they_should() {
    let (mut store, _, ids) = world();
    let endless = store.issue_token(1, &ids);
    let personal = store.issue_personal_token(1, NOON, &ids).token;
    let pair = store.issue_pair(1, NOON, &ids);
    let year = SignedDuration::from_hours(365 * 24);
    let hour = SignedDuration::from_hours(1);
    let second = SignedDuration::from_secs(1);
    assert!(store.authenticate(pair.access.expose(), NOON + hour - second).is_ok());
    assert!(store.authenticate(pair.access.expose(), NOON + hour).is_err());
    assert!(store.authenticate(personal.expose(), NOON + year - second).is_ok());
    assert!(store.authenticate(personal.expose(), NOON + year + year - second - second).is_ok());
    assert!(store.authenticate(personal.expose(), NOON + year * 4).is_err());
    assert_eq!(store.authenticate(endless.expose(), Timestamp::MAX), Ok(1));
    assert!(store.authenticate("", NOON).is_err());
}

#[test]
fn a_refresh_token_works_once_even_if_it_is_too_old() {
    let (mut store, _, ids) = world();
    let pair = store.issue_pair(1, NOON, &ids);
    let month = NOON + SignedDuration::from_hours(30 * 24);
    assert!(store.refresh(pair.refresh.expose(), month, &ids).is_err());
    assert!(store.refresh(pair.refresh.expose(), NOON, &ids).is_err());
}

#[test]
fn the_oldest_of_too_many_devices_is_forgotten() {
    let (mut store, _, ids) = world();
    let first = store.begin_device(NOON, &ids);
    for _ in 0..10_000 {
        store.begin_device(NOON, &ids);
    }
    assert_eq!(store.poll_device(first.device_code.expose(), NOON, &ids), DeviceAnswer::Expired);
}

#[test]
fn a_seed_gives_the_same_tokens_and_nothing_is_printed() {
    let issue = || {
        let (mut store, _, ids) = world();
        let token = store.issue_token(1, &ids).expose().to_owned();
        let pair = store.issue_pair(1, NOON, &ids);
        let device = store.begin_device(NOON, &ids);
        let printed = format!("{store:?} {pair:?} {device:?}");
        let secrets = [&pair.access, &pair.refresh, &device.device_code];
        for secret in secrets.iter().map(|secret| secret.expose()).chain([token.as_str(), "hush"]) {
            assert!(!printed.contains(secret), "{printed}");
        }
        (token, pair.access.expose().to_owned(), device.user_code)
    };
    assert_eq!(issue(), issue());
}

#[test]
fn the_lists_of_an_actor_have_by_key_whatever_the_actor_may_know_of() {
    let (mut store, group, ids) = world();
    let other = store.add_group("tank", STRANGER.id).unwrap();
    let guests: Vec<_> =
        (0..9).map(|guest| store.add_user(User::new(&format!("{guest}@lab.example")))).collect();
    for guest in guests.iter().chain([&MANAGER.id]) {
        store.invite(other, *guest, Membership::default(), &ids);
        // Whoever manages a group and is invited there too is shown that once.
        store.invite(group, *guest, Membership::default(), &ids);
        let _ = store.request_to_join(group, *guest, &ids);
    }
    let guest = Actor { id: guests[0], is_admin: false };
    for (actor, invited, asked) in
        [(OWNER, 10, 9), (MANAGER, 11, 9), (STRANGER, 10, 0), (ADMIN, 20, 9), (guest, 2, 1)]
    {
        let invitations = store.invitations.values();
        let invitations = invitations.filter(|row| store.invitation(row.id, actor).is_ok());
        let invitations: Vec<_> = invitations.collect();
        assert_eq!(store.invitations(actor).collect::<Vec<_>>(), invitations, "{actor:?}");
        let requests = store.requests.values();
        let requests = requests.filter(|row| store.join_request(row.id, actor).is_ok());
        let requests: Vec<_> = requests.collect();
        assert_eq!(store.join_requests(actor).collect::<Vec<_>>(), requests, "{actor:?}");
        assert_eq!((invitations.len(), requests.len()), (invited, asked), "{actor:?}");
    }
}
