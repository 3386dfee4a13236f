//! Access tokens that end.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use emeritus::open_humans::{Lease, Member, MemberRecord, MemberStore, MemoryStore, StoreError};
use futures::future::{BoxFuture, FutureExt, join_all, ready};
use wiremock::matchers::body_string_contains;

use super::*;

const TOKEN: &str = "/oauth2/token/";

/// A site that takes one refresh token after the other, each once.
async fn site_that_rotates() -> Site {
    let site = Site::start().await;
    for (spent, access, refresh) in [("r1", "a2", "r2"), ("r2", "a3", "r3")] {
        Mock::given(path(TOKEN))
            .and(body_string_contains(format!("refresh_token={spent}")))
            .respond_with(grant(access, refresh).set_delay(Duration::from_millis(20)))
            .up_to_n_times(1)
            .mount(&site.server)
            .await;
    }
    let refused = ResponseTemplate::new(400).set_body_json(json!({"error": "invalid_grant"}));
    site.answer("POST", TOKEN, refused).await;
    site.answer("GET", &format!("{API}/exchange-member/"), ok(exchanged(MARLOW))).await;
    site
}

#[tokio::test]
async fn a_token_is_refreshed_when_less_than_a_minute_is_left() {
    for (left, expected) in
        [(3600, "a1"), (61, "a1"), (60, "a1"), (59, "a2"), (0, "a2"), (-9, "a2")]
    {
        let site = site_that_rotates().await;
        let member = Member::create(&site.oauth(), MARLOW, site.tokens(left)).await.unwrap();
        assert_eq!(member.access_token().await.unwrap().expose(), expected, "{left}");
        let refreshes = site.requests_to(TOKEN).await.len();
        assert_eq!(refreshes, usize::from(expected == "a2"), "{left}");
    }
}

#[tokio::test]
async fn fifty_calls_share_one_refresh() {
    let site = site_that_rotates().await;
    let oauth = site.oauth();
    let member = Member::create(&oauth, MARLOW, site.tokens(5)).await.unwrap();
    let calls = (0..50).map(|_| member.client().member_exchange().send());
    assert!(join_all(calls).await.iter().all(Result::is_ok));
    assert_eq!(site.requests_to(TOKEN).await.len(), 1);
    let calls = site.requests_to(&format!("{API}/exchange-member/")).await;
    assert!(calls.iter().all(|call| header(call, "authorization") == Some("Bearer a2")));
    assert_eq!(calls.len(), 50);
}

#[tokio::test]
async fn handles_of_one_member_share_one_refresh() {
    let site = site_that_rotates().await;
    let oauth = site.oauth();
    Member::create(&oauth, MARLOW, site.tokens(5)).await.unwrap();
    let tokens = (0..20).map(|_| async {
        let member = Member::load(&oauth, MARLOW).await.unwrap().unwrap();
        member.access_token().await.unwrap().expose().to_owned()
    });
    assert!(join_all(tokens).await.iter().all(|token| token == "a2"));
    assert_eq!(site.requests_to(TOKEN).await.len(), 1);
}

#[tokio::test]
async fn a_refresh_that_fails_is_reported_to_everybody_and_tried_again_later() {
    let site = Site::start().await;
    let refused = ResponseTemplate::new(400).set_body_json(json!({"error": "invalid_grant"}));
    site.answer("POST", TOKEN, refused.set_delay(Duration::from_millis(50))).await;
    let member = Member::create(&site.oauth(), MARLOW, site.tokens(5)).await.unwrap();
    for round in 1..=2 {
        let calls = (0..50).map(|_| member.client().member_exchange().send());
        for outcome in join_all(calls).await {
            let error = outcome.unwrap_err();
            assert!(error.is_credentials() && !error.is_unauthorized());
            assert_eq!(error.oauth_error().unwrap().error, "invalid_grant");
            assert_eq!(
                error.to_string(),
                "`member_exchange` has no token: its fetch was answered 400 Bad Request: \
                 invalid_grant; the user has to grant access again"
            );
        }
        assert_eq!(site.requests_to(TOKEN).await.len(), round);
    }
}

#[tokio::test]
async fn a_refused_token_is_renewed_and_the_call_made_again() {
    let site = site_that_rotates().await;
    site.server.reset().await;
    let exchange = format!("{API}/exchange-member/");
    Mock::given(path(exchange.as_str()))
        .and(wiremock::matchers::header("authorization", "Bearer a2"))
        .respond_with(ok(exchanged(MARLOW)))
        .mount(&site.server)
        .await;
    site.answer("GET", &exchange, ResponseTemplate::new(401)).await;
    site.answer("POST", TOKEN, grant("a2", "r2")).await;
    let member = site.member().await;
    member.client().member_exchange().send().await.unwrap();
    assert_eq!(site.requests_to(TOKEN).await.len(), 1);
    assert_eq!(site.requests_to(&exchange).await.len(), 2);
}

#[tokio::test]
async fn a_token_that_somebody_else_has_renewed_is_taken_from_the_store() {
    let site = Site::start().await;
    let store = MemoryStore::default();
    let oauth = site.oauth().with_store(store.clone());
    let member = Member::create(&oauth, MARLOW, site.tokens(5)).await.unwrap();
    let mut record = store.load(MARLOW).await.unwrap().unwrap();
    record.tokens = Some(Tokens::new("a9", "r9", site.tokens(3600).expires_at));
    assert!(store.replace(&record).await.unwrap());
    assert_eq!(member.access_token().await.unwrap().expose(), "a9");
    assert!(site.requests().await.is_empty());
}

#[tokio::test]
async fn whoever_holds_the_lease_is_waited_for_and_whoever_died_with_it_is_not() {
    let site = site_that_rotates().await;
    let store = MemoryStore::default();
    let oauth = site.oauth().with_store(store.clone());
    let member = Member::create(&oauth, MARLOW, site.tokens(5)).await.unwrap();
    let mut record = store.load(MARLOW).await.unwrap().unwrap();
    let until = site.now() + TimeDelta::seconds(30);
    record.lease = Some(Lease { holder: "somebody".to_owned(), until });
    assert!(store.replace(&record).await.unwrap());

    let mut waiting = std::pin::pin!(member.access_token());
    let early = tokio::time::timeout(Duration::from_millis(200), &mut waiting).await;
    assert!(early.is_err() && site.requests().await.is_empty());
    *site.now.lock().unwrap() = until + TimeDelta::seconds(1);
    assert_eq!(waiting.await.unwrap().expose(), "a2");
    let record = store.load(MARLOW).await.unwrap().unwrap();
    assert_eq!(record.lease, None);
}

#[tokio::test]
async fn a_caller_who_goes_away_does_not_take_the_new_tokens_along() {
    let site = site_that_rotates().await;
    let store = MemoryStore::default();
    let oauth = site.oauth().with_store(store.clone());
    let member = Member::create(&oauth, MARLOW, site.tokens(5)).await.unwrap();
    let impatient = tokio::time::timeout(Duration::from_millis(5), member.access_token()).await;
    assert!(impatient.is_err());
    assert_eq!(member.access_token().await.unwrap().expose(), "a2");
    assert_eq!(site.requests_to(TOKEN).await.len(), 1);
}

#[tokio::test]
async fn a_login_during_a_refresh_wins_and_a_departure_too() {
    for departs in [false, true] {
        let site = site_that_rotates().await;
        let store = MemoryStore::default();
        let oauth = site.oauth().with_store(store.clone());
        let member = Member::create(&oauth, MARLOW, site.tokens(5)).await.unwrap();
        let meanwhile = async {
            while site.requests_to(TOKEN).await.is_empty() {
                tokio::task::yield_now().await;
            }
            if departs {
                store.delete(MARLOW).await.unwrap();
            } else {
                let tokens = Tokens::new("a9", "r9", site.tokens(3600).expires_at);
                Member::create(&oauth, MARLOW, tokens).await.unwrap();
            }
        };
        let (token, ()) = futures::future::join(member.access_token(), meanwhile).await;
        match (token, departs) {
            (Ok(token), false) => assert_eq!(token.expose(), "a9"),
            (Err(error), true) => assert!(error.is_credentials()),
            (other, _) => panic!("{other:?}"),
        }
    }
}

/// A store whose writes fail while `broken`.
#[derive(Clone, Debug, Default)]
struct Fragile {
    kept: MemoryStore,
    broken: Arc<AtomicBool>,
    replaced: Arc<AtomicUsize>,
    breaks_at: usize,
}

impl MemberStore for Fragile {
    fn load<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Option<MemberRecord>, StoreError>> {
        self.kept.load(id)
    }

    fn save<'a>(&'a self, record: &'a MemberRecord) -> BoxFuture<'a, Result<(), StoreError>> {
        self.kept.save(record)
    }

    fn replace<'a>(&'a self, record: &'a MemberRecord) -> BoxFuture<'a, Result<bool, StoreError>> {
        let count = self.replaced.fetch_add(1, Ordering::SeqCst);
        if self.broken.load(Ordering::SeqCst) && count >= self.breaks_at {
            return ready(Err("the disk is full".into())).boxed();
        }
        self.kept.replace(record)
    }

    fn delete<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), StoreError>> {
        self.kept.delete(id)
    }
}

#[tokio::test]
async fn tokens_that_cannot_be_stored_are_not_used_and_not_lost() {
    let site = site_that_rotates().await;
    // The lease can be written, what comes after it cannot.
    let store = Fragile { breaks_at: 1, ..Fragile::default() };
    store.broken.store(true, Ordering::SeqCst);
    let oauth = site.oauth().with_store(store.clone());
    let member = Member::create(&oauth, MARLOW, site.tokens(5)).await.unwrap();
    for _ in 0..2 {
        let error = member.client().member_exchange().send().await.unwrap_err();
        assert!(error.is_store() && error.to_string().contains("the disk is full"), "{error}");
    }
    assert!(site.requests_to(&format!("{API}/exchange-member/")).await.is_empty());
    store.broken.store(false, Ordering::SeqCst);
    assert_eq!(member.access_token().await.unwrap().expose(), "a2");
    assert_eq!(site.requests_to(TOKEN).await.len(), 1);
}

#[tokio::test]
async fn a_member_who_has_left_has_no_token() {
    let site = site_that_rotates().await;
    site.answer("POST", &format!("{API}/remove-members/"), ok(json!("success"))).await;
    let oauth = site.oauth();
    let member = Member::create(&oauth, MARLOW, site.tokens(3600)).await.unwrap();
    member.deauthorize().await.unwrap();
    let removal = &site.requests_to(&format!("{API}/remove-members/")).await[0];
    assert_eq!(body(removal), json!({}));
    assert!(oauth.store().load(MARLOW).await.unwrap().unwrap().is_deauthorized());
    let error = member.client().member_exchange().send().await.unwrap_err();
    assert!(error.is_credentials());
    assert_eq!(
        error.to_string(),
        "`member_exchange` has no token: its fetch failed: \
         the member has left the project, or is not kept in the store"
    );
}

#[tokio::test]
async fn a_departure_that_is_refused_is_reported_and_changes_nothing() {
    let site = Site::start().await;
    site.answer("POST", &format!("{API}/remove-members/"), ResponseTemplate::new(500)).await;
    let oauth = site.oauth();
    let member = Member::create(&oauth, MARLOW, site.tokens(3600)).await.unwrap();
    let error = member.deauthorize().await.unwrap_err();
    assert_eq!(error.operation(), Some("members_remove"));
    assert!(!oauth.store().load(MARLOW).await.unwrap().unwrap().is_deauthorized());
}
