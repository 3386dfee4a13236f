//! The users database, without HTTP.

use super::*;
use crate::secret::Secret;

const NOON: Timestamp = Timestamp::constant(1_790_000_000, 123_456_789);

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

fn jwt(claims: &serde_json::Value) -> String {
    let key = jsonwebtoken::EncodingKey::from_secret(b"anybody's");
    jsonwebtoken::encode(&jsonwebtoken::Header::default(), claims, &key).unwrap()
}

fn sign_in(store: &mut Store, token: &OAuthToken) -> UserProfile {
    store.sign_in(token, NOON, &Ids::default()).unwrap()
}

fn names(store: &Store) -> Vec<String> {
    store.users().iterable.into_iter().map(|user| user.id).collect()
}

#[test]
fn a_new_user_has_an_id_an_appearance_and_two_timestamps() {
    let user = Store::default().sign_in(&token("t"), NOON, &Ids::seeded(1)).unwrap();
    let noon = Some(GroupedTimestamp::at(NOON));
    let id = Ids::seeded(1).uuid().to_string();
    let expected = UserProfile { created: noon.clone(), updated: noon, ..UserProfile::new(id) };
    assert_eq!(user, expected);
}

#[test]
fn one_subject_is_one_user() {
    let ada = |salt| jwt(&serde_json::json!({ "sub": "auth0|ada", "salt": salt }));
    for (one, other, same) in [
        ("opaque".to_owned(), "opaque".to_owned(), true),
        ("opaque".to_owned(), "other".to_owned(), false),
        (ada(1), ada(2), true),
        (ada(1), jwt(&serde_json::json!({ "sub": "auth0|grace" })), false),
        (jwt(&serde_json::json!({ "iss": "x" })), jwt(&serde_json::json!({ "iss": "y" })), false),
    ] {
        let mut store = Store::default();
        let first = sign_in(&mut store, &token(&one)).id;
        let second = sign_in(&mut store, &token(&other)).id;
        assert_eq!(first == second, same, "{one} and {other}");
        assert_eq!(names(&store).len(), if same { 1 } else { 2 });
    }
}

#[test]
fn the_identity_token_fills_the_profile_and_its_absence_leaves_it() {
    let claims = serde_json::json!({
        "sub": "auth0|ada", "name": "Ada L.", "email": "ada@example.test",
        "picture": "https://img.example.test/ada.png", "nickname": "ada",
    });
    let mut store = Store::default();
    let with = OAuthToken { id_token: Some(jwt(&claims).into()), ..token("t") };
    for token in [with, token("t")] {
        let user = sign_in(&mut store, &token);
        assert_eq!(user.name.as_deref(), Some("Ada L."));
        assert_eq!(user.email.as_deref(), Some("ada@example.test"));
        assert_eq!(user.picture.as_deref(), Some("https://img.example.test/ada.png"));
        assert_eq!(user.username.as_deref(), Some("ada"));
    }
}

#[test]
fn of_several_user_names_the_most_specific_claim_counts() {
    let all = serde_json::json!({ "username": "u", "preferred_username": "p", "nickname": "n" });
    for (without, username) in [(vec![], "u"), (vec!["username"], "p")] {
        let mut claims = all.clone();
        claims.as_object_mut().unwrap().retain(|claim, _| !without.contains(&claim.as_str()));
        let token = OAuthToken { id_token: Some(jwt(&claims).into()), ..token("t") };
        let user = sign_in(&mut Store::default(), &token);
        assert_eq!(user.username.as_deref(), Some(username));
    }
}

#[test]
fn signing_in_again_moves_updated_and_nothing_else() {
    let mut store = Store::default();
    let first = sign_in(&mut store, &token("t"));
    let later = NOON + jiff::SignedDuration::from_secs(5);
    let second = store.sign_in(&token("t"), later, &Ids::default()).unwrap();
    assert_eq!(second.updated, Some(GroupedTimestamp::at(later)));
    assert_eq!(UserProfile { updated: first.updated.clone(), ..second }, first);
}

#[test]
fn a_token_that_is_no_good_signs_nobody_in() {
    for (token, problem) in [
        (token(""), TokenRejected::Empty),
        (OAuthToken { token_type: TokenTypeEnum::Other, ..token("t") }, TokenRejected::NotBearer),
        (OAuthToken { expires_in: 0, ..token("t") }, TokenRejected::Expired),
        (OAuthToken { expires_in: -1, ..token("t") }, TokenRejected::Expired),
    ] {
        let mut store = Store::default();
        assert_eq!(store.sign_in(&token, NOON, &Ids::default()), Err(problem));
        assert!(names(&store).is_empty());
    }
}

#[test]
fn users_stand_in_the_order_in_which_they_first_came() {
    let mut store = Store::default();
    for id in ["a", "b", "c"] {
        store.insert(UserProfile::new(id));
    }
    store.insert(UserProfile { name: Some("Bea".to_owned()), ..UserProfile::new("b") });
    assert_eq!(names(&store), ["a", "b", "c"]);
    assert_eq!(store.user("b").unwrap().name.as_deref(), Some("Bea"));
    store.disconnect("a");
    store.insert(UserProfile::new("a"));
    assert_eq!(names(&store), ["b", "c", "a"]);
}

#[test]
fn whoever_leaves_is_forgotten_and_comes_back_as_somebody_else() {
    let mut store = Store::default();
    let first = sign_in(&mut store, &token("t"));
    assert_eq!(store.disconnect(&first.id), Some(first.clone()));
    assert_eq!(store.disconnect(&first.id), None);
    assert_eq!(store.user(&first.id), None);
    assert!(store.by_subject.is_empty() && store.by_id.is_empty() && store.users.is_empty());
    assert_ne!(sign_in(&mut store, &token("t")).id, first.id);
}

#[test]
fn a_token_signs_in_the_user_that_was_put_in_for_it_last() {
    let mut store = Store::default();
    store.insert_for(&token("t"), UserProfile::new("old"));
    store.insert_for(&token("t"), UserProfile::new("new"));
    store.insert(UserProfile::new("new"));
    assert_eq!(sign_in(&mut store, &token("t")).id, "new");
    store.disconnect("old");
    assert_eq!(sign_in(&mut store, &token("t")).id, "new");
}

#[test]
fn a_user_answers_to_the_subject_given_last() {
    let mut store = Store::default();
    store.insert_for(&token("t"), UserProfile::new("a"));
    store.insert_for(&token("u"), UserProfile::new("a"));
    assert_eq!(sign_in(&mut store, &token("u")).id, "a");
    assert_ne!(sign_in(&mut store, &token("t")).id, "a");
}

#[test]
fn a_copy_does_not_follow_its_original() {
    let original = Store::demo();
    let mut copy = original.clone();
    copy.disconnect(&names(&original)[0]);
    assert_eq!((names(&original).len(), names(&copy).len()), (2, 1));
}

#[test]
fn no_token_is_printed() {
    let mut store = Store::default();
    let token = OAuthToken {
        refresh_token: Some(Secret::from("hush-refresh")),
        id_token: Some(Secret::from("hush-id")),
        ..token("hush-access")
    };
    sign_in(&mut store, &token);
    for printed in [format!("{token:?}"), format!("{store:?}")] {
        assert!(!printed.contains("hush"), "{printed}");
    }
}
