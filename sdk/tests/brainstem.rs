//! What the BrainSTEM client adds to its operations, against stub servers.
#![cfg(feature = "brainstem")]
#![allow(clippy::unwrap_used, reason = "what fails here fails a test")]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use emeritus::brainstem::filter::{not, user};
use emeritus::brainstem::types::{DeviceRefusal, User};
use emeritus::brainstem::{Client, PairedTokens, Password, TokenFile};
use emeritus::chrono::{DateTime, Utc};
use emeritus::{BoxFuture, Clock, Credentials, Error, RefreshTokenStore, Secret};
use futures::{Stream, StreamExt, TryStreamExt};
use serde_json::{Value, json};
use wiremock::matchers::{any, body_json, header, path};
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

fn row(id: u64) -> Value {
    json!({
        "id": id, "email": format!("{id}@lab.example"), "first_name": "", "last_name": "",
        "groups_own_json": [], "website": "", "google_scholar": "", "orcid_id": "",
        "atlas_preference": "AIA",
    })
}

/// How a server tells how many rows it has.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Counting {
    /// As the servers of 2023 to 2025.
    Not,
    Count,
    Meta,
}

/// Users with the ids from 1 on, `offset` of whom are skipped.
#[derive(Clone, Copy)]
struct Users {
    count: u64,
    counting: Counting,
    knows_offset: bool,
}

impl Respond for Users {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let number = |name: &str| {
            let mut pairs = request.url.query_pairs();
            pairs.find(|(key, _)| key == name).and_then(|(_, value)| value.parse::<u64>().ok())
        };
        let offset = number("offset").filter(|_| self.knows_offset).unwrap_or(0);
        let size = number("limit").unwrap_or(20).min(100);
        let end = (offset + size).min(self.count);
        let rows: Vec<_> = (offset + 1..=end).map(row).collect();
        // What is included may come first, and even has rows where there are no users left.
        let mut answer = json!({"projects": [{"id": 1}], "users": rows});
        match self.counting {
            Counting::Not => {}
            Counting::Count => answer["count"] = json!(self.count),
            Counting::Meta => answer["meta"] = json!({"total_results": self.count}),
        }
        ResponseTemplate::new(200).set_body_json(answer)
    }
}

async fn serve(users: Users) -> (MockServer, Client) {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(users).mount(&server).await;
    let client = Client::builder(server.uri()).build().unwrap();
    (server, client)
}

#[tokio::test]
async fn every_user_comes_once_whether_the_server_counts_or_not() {
    for counting in [Counting::Not, Counting::Count, Counting::Meta] {
        for (count, size, requests) in [
            (0, None, 1),
            (1, Some(100), 1),
            (250, None, 3),
            (250, Some(300), 3),
            (20, Some(7), 3),
            (3, Some(0), 3),
        ] {
            let (server, client) = serve(Users { count, counting, knows_offset: true }).await;
            let mut list = client.public().users().list();
            if let Some(size) = size {
                list = list.limit(size);
            }
            let users: Vec<User> = list.items().try_collect().await.unwrap();
            let ids: Vec<_> = users.iter().map(|user| user.id).collect();
            assert_eq!(ids, (1..=count).collect::<Vec<_>>(), "{counting:?} {count} {size:?}");
            // Whoever does not count is asked once more where the last page is a full one.
            let is_full = count > 0 && count % u64::from(size.unwrap_or(100).clamp(1, 100)) == 0;
            let more = u64::from(counting == Counting::Not && is_full);
            let asked = server.received_requests().await.unwrap().len() as u64;
            assert_eq!(asked, requests + more, "{counting:?} {count} {size:?}");
        }
    }
}

#[tokio::test]
async fn a_stream_begins_where_it_is_told_and_knows_what_is_left_as_soon_as_it_can() {
    let users = Users { count: 10, counting: Counting::Meta, knows_offset: true };
    let (_server, client) = serve(users).await;
    let mut items = client.public().users().offset(4).limit(3).items();
    assert_eq!(items.size_hint(), (0, None));
    for (id, left) in [(5, 5), (6, 4), (7, 3), (8, 2), (9, 1), (10, 0)] {
        assert_eq!(items.next().await.unwrap().unwrap().id, id);
        assert_eq!(items.size_hint().1, Some(left));
    }
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn a_server_that_does_not_know_offset_is_not_asked_for_ever() {
    for counting in [Counting::Not, Counting::Count] {
        let users = Users { count: 250, counting, knows_offset: false };
        let (server, client) = serve(users).await;
        let users: Vec<_> = client.public().users().items().collect().await;
        let (last, given) = users.split_last().unwrap();
        assert_eq!(given.len(), 100);
        let error = last.as_ref().unwrap_err();
        assert!(error.is_decode());
        assert_eq!(
            error.to_string(),
            "`users_list` was answered 200 OK, but the body is not what the contract says: every row \
             after the first 100 was there before",
        );
        assert_eq!(server.received_requests().await.unwrap().len(), 2);
    }
}

#[tokio::test]
async fn rows_are_read_from_where_they_belong() {
    let users = Users { count: 2, counting: Counting::Not, knows_offset: true };
    let (server, client) = serve(users).await;
    let page = client.public().users().page().await.unwrap();
    assert_eq!(page.items.len(), 2);
    assert_eq!(page.others["projects"], [json!({"id": 1})]);
    assert_eq!((page.total, page.users.len(), page.groups.len()), (None, 0, 0));

    server.reset().await;
    let answer = ResponseTemplate::new(200).set_body_json(json!({"projects": []}));
    Mock::given(any()).respond_with(answer).mount(&server).await;
    let error = client.public().users().page().await.unwrap_err();
    assert!(error.is_decode() && error.operation() == Some("users_list"));
    assert!(error.to_string().ends_with("missing field `users`"), "{error}");
}

#[tokio::test]
async fn conditions_that_the_server_would_take_for_something_else_are_not_sent() {
    let users = Users { count: 2, counting: Counting::Not, knows_offset: true };
    let (server, client) = serve(users).await;
    let users = client.public().users();
    let (ann, bob) = (user::email().icontains("ann"), user::email().icontains("bob"));
    for (list, words) in [
        (users.filter(ann.clone()).filter(bob.clone()), "`filter{email.icontains}` is there twice"),
        (users.filter(user::id().one_of([0; 0])), "`filter{id.in}` has no value"),
        (users.filter(!user::id().one_of([0; 0])), "`filter{-id.in}` has no value"),
    ] {
        let error = list.page().await.unwrap_err();
        assert!(error.is_invalid_request());
        assert_eq!(error.to_string(), format!("`users_list` was not sent: {words}"));
        assert!(list.items().next().await.unwrap().unwrap_err().is_invalid_request());
    }
    assert!(server.received_requests().await.unwrap().is_empty());
    for list in [users.filter(ann.clone()).filter(ann.clone()), users.filter(ann).filter(not(bob))]
    {
        list.page().await.unwrap();
    }
}

#[tokio::test]
async fn a_text_that_is_too_long_is_told_before_anything_is_sent() {
    let users = Users { count: 0, counting: Counting::Not, knows_offset: true };
    let (server, client) = serve(users).await;
    let users = client.private().users();
    let error = users.update(1, |user| user.website("x".repeat(201))).await.unwrap_err();
    assert!(error.is_invalid_request() && error.operation() == Some("user_update"));
    assert!(error.to_string().contains("website: longer than 200 characters"), "{error}");
    assert!(server.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn what_is_asked_for_goes_over_the_wire_encoded() {
    let users = Users { count: 0, counting: Counting::Not, knows_offset: true };
    let (server, client) = serve(users).await;
    let list = client.public().users().filter(user::email().icontains("a+b@x é"));
    let list = list.filter(user::id().range(3..=5)).sort(user::id().descending());
    list.limit(5).offset(10).page().await.unwrap();
    let requests = server.received_requests().await.unwrap();
    assert_eq!(
        requests[0].url.query(),
        Some(
            "filter%7Bemail.icontains%7D=a%2Bb%40x+%C3%A9&filter%7Bid.range%7D=3\
             &filter%7Bid.range%7D=5&sort%5B%5D=-id&limit=5&offset=10"
        ),
    );
}

/// A clock that jumps instead of waiting, and knows how it jumped.
#[derive(Clone, Debug, Default)]
struct Jumping(Arc<Mutex<Vec<Duration>>>);

impl Clock for Jumping {
    fn now(&self) -> DateTime<Utc> {
        DateTime::default() + self.0.lock().unwrap().iter().sum::<Duration>()
    }

    fn sleep(&self, pause: Duration) -> BoxFuture<'static, ()> {
        self.0.lock().unwrap().push(pause);
        Box::pin(std::future::ready(()))
    }
}

/// Signs in a device that hears these answers, one after the other, the last for ever; answers with the
/// pauses between the questions, too.
async fn sign_in(
    interval: u32,
    expires_in: u32,
    answers: &[ResponseTemplate],
) -> (Result<Secret, Error>, Vec<Duration>) {
    let server = MockServer::start().await;
    let begun = json!({
        "session_id": "s-9f2", "device_code": "dc-77aa", "user_code": "QRST-4821",
        "verification_uri": "https://x.example/", "expires_in": expires_in, "interval": interval,
        "verification_uri_complete": "https://x.example/?session=s-9f2",
    });
    Mock::given(path("/api/auth/device/"))
        .respond_with(ResponseTemplate::new(200).set_body_json(begun))
        .mount(&server)
        .await;
    for (place, answer) in answers.iter().enumerate() {
        let mock = Mock::given(path("/api/auth/device/token/"))
            .and(body_json(json!({"device_code": "dc-77aa"})))
            .respond_with(answer.clone());
        let is_last = place + 1 == answers.len();
        let mock = if is_last { mock } else { mock.up_to_n_times(1) };
        mock.mount(&server).await;
    }
    let clock = Jumping::default();
    let client = Client::builder(server.uri()).clock(clock.clone()).build().unwrap();
    let mut shown = None;
    let token = client.device_sign_in().run(async |prompt| shown = Some(prompt)).await;
    let shown = shown.unwrap();
    assert_eq!(shown.user_code, "QRST-4821");
    assert_eq!(shown.expires_in, Duration::from_secs(expires_in.into()));
    let pauses = clock.0.lock().unwrap().clone();
    (token, pauses)
}

fn standing(standing: Value) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(standing)
}

#[tokio::test]
async fn a_device_asks_as_often_as_it_is_told_and_puts_up_with_a_server_that_is_away() {
    let pending = standing(json!({"status": "authorization_pending"}));
    let approved = standing(json!({"status": "success", "token": "pat-invented"}));
    let answers = [pending, ResponseTemplate::new(503), approved];
    let (token, pauses) = sign_in(7, 900, &answers).await;
    assert_eq!(token.unwrap().expose(), "pat-invented");
    assert_eq!(pauses, [Duration::from_secs(7); 3]);
}

#[tokio::test]
async fn a_device_gives_up_when_its_time_is_over_whatever_the_server_says() {
    let pending = standing(json!({"status": "authorization_pending"}));
    let (token, pauses) = sign_in(7, 20, std::slice::from_ref(&pending)).await;
    assert_eq!(token.unwrap_err().device_refusal(), Some(&DeviceRefusal::ExpiredToken));
    assert_eq!(pauses.iter().sum::<Duration>(), Duration::from_secs(20));
    let (token, pauses) = sign_in(0, 3, &[pending]).await;
    assert!(token.is_err());
    assert_eq!(pauses.len(), 3, "an interval is a second at least");
}

#[tokio::test]
async fn a_device_that_gets_no_token_says_why() {
    for (answer, refusal, words) in [
        ("access_denied", DeviceRefusal::AccessDenied, "somebody said no"),
        ("expired_token", DeviceRefusal::ExpiredToken, "nobody approved it in time"),
        ("already_used", DeviceRefusal::AlreadyUsed, "the token was handed out before"),
        ("brand_new", DeviceRefusal::Other("brand_new".into()), "the server says `brand_new`"),
    ] {
        let (token, _) = sign_in(5, 900, &[standing(json!({"error": answer}))]).await;
        let error = token.unwrap_err();
        assert_eq!(error.device_refusal(), Some(&refusal));
        assert_eq!(error.to_string(), format!("`device_token_poll` failed: {words}"));
    }
    for (answer, status) in
        [(standing(json!({"status": "success"})), 200), (ResponseTemplate::new(400), 400)]
    {
        let error = sign_in(5, 900, &[answer]).await.0.unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        assert_eq!(error.device_refusal(), None);
    }
}

/// Keeps every token, or refuses to.
#[derive(Clone, Debug, Default)]
struct Kept {
    tokens: Arc<Mutex<Vec<String>>>,
    is_broken: bool,
}

impl RefreshTokenStore for Kept {
    fn save<'a>(
        &'a self,
        token: &'a Secret,
    ) -> BoxFuture<'a, Result<(), Box<dyn std::error::Error + Send + Sync>>> {
        Box::pin(async {
            if self.is_broken {
                return Err("the disk is full".into());
            }
            self.tokens.lock().unwrap().push(token.expose().to_owned());
            Ok(())
        })
    }
}

/// A server that answers `body` to `form` at `path` under `/api/auth/token`.
async fn grants(server: &MockServer, at: &str, form: Value, status: u16, body: Value) {
    Mock::given(path(format!("/api/auth/token/{at}")))
        .and(body_json(form))
        .respond_with(ResponseTemplate::new(status).set_body_json(body))
        .expect(1)
        .mount(server)
        .await;
}

fn pair(number: u32) -> Value {
    json!({
        "access": format!("a{number}"), "refresh": format!("r{number}"), "token_type": "bearer",
        "expires_in": 3600,
    })
}

async fn call(server: &MockServer, tokens: &PairedTokens, clock: &Jumping) -> Result<(), Error> {
    let credentials = Credentials::token_source(tokens.clone());
    let client = Client::builder(server.uri()).credentials(credentials).clock(clock.clone());
    client.build()?.private().users().page().await.map(|_| ())
}

#[tokio::test]
async fn a_refresh_token_that_is_dead_is_replaced_with_the_password_where_it_is_known() {
    let server = MockServer::start().await;
    let person = json!({"email": "lena", "password": "hush"});
    let dead = json!({"detail": "Token is invalid or expired", "code": "token_not_valid"});
    grants(&server, "refresh/", json!({"refresh": "r1"}), 401, dead.clone()).await;
    Mock::given(path("/api/auth/token/"))
        .and(body_json(person))
        .respond_with(ResponseTemplate::new(200).set_body_json(pair(1)))
        .expect(2)
        .mount(&server)
        .await;
    Mock::given(path("/api/private/users/user/"))
        .and(header("authorization", "Bearer a1"))
        .respond_with(ResponseTemplate::new(200).set_body_json(json!({"users": []})))
        .mount(&server)
        .await;
    let tokens = PairedTokens::sign_in("lena", "hush");
    for _ in 0..2 {
        call(&server, &tokens, &Jumping::default()).await.unwrap();
    }

    grants(&server, "refresh/", json!({"refresh": "r0"}), 401, dead).await;
    let tokens = PairedTokens::resume("r0");
    let error = call(&server, &tokens, &Jumping::default()).await.unwrap_err();
    assert!(error.is_credentials());
    assert_eq!(error.message(), Some("Token is invalid or expired"));
}

#[tokio::test]
async fn an_access_token_is_not_used_before_its_refresh_token_is_kept() {
    let server = MockServer::start().await;
    grants(&server, "refresh/", json!({"refresh": "r0"}), 200, pair(1)).await;
    let broken = Kept { is_broken: true, ..Kept::default() };
    let tokens = PairedTokens::resume("r0").stored_in(broken);
    let error = call(&server, &tokens, &Jumping::default()).await.unwrap_err();
    assert!(error.is_credentials());
    assert!(error.to_string().ends_with("the disk is full"), "{error}");
    // The one that was not kept is the one that works.
    grants(&server, "refresh/", json!({"refresh": "r1"}), 400, json!({})).await;
    call(&server, &tokens, &Jumping::default()).await.unwrap_err();
}

#[test]
fn what_signs_in_shows_no_secret() {
    assert_eq!(format!("{:?}", Password::new("lena", "hush")), r#"Password("lena", [redacted])"#);
    let pair = PairedTokens::sign_in("lena", "hush");
    assert_eq!(format!("{pair:?}"), r#"PairedTokens(Some("lena"), [redacted])"#);
    assert_eq!(format!("{:?}", PairedTokens::resume("hush")), "PairedTokens(None, [redacted])");
}

#[tokio::test]
async fn a_token_file_replaces_what_it_held() {
    let folder = tempfile::tempdir().unwrap();
    let file = TokenFile::at(folder.path().join("a/b/token"));
    assert_eq!(file.load().unwrap(), None);
    file.forget().unwrap();
    for token in ["one", "two"] {
        file.save(&token.into()).unwrap();
        assert_eq!(file.load().unwrap(), Some(token.into()));
    }
    RefreshTokenStore::save(&file, &"three".into()).await.unwrap();
    assert_eq!(file.load().unwrap(), Some("three".into()));
    let left: Vec<_> = std::fs::read_dir(folder.path().join("a/b")).unwrap().collect();
    assert_eq!(left.len(), 1, "nothing else is left behind");
    file.save(&" \n".into()).unwrap();
    assert_eq!(file.load().unwrap(), None, "a blank file holds no token");
    file.forget().unwrap();
    assert_eq!(file.load().unwrap(), None);
    assert!(TokenFile::at(folder.path()).save(&"x".into()).is_err(), "a folder is no file");
}

#[test]
fn the_usual_files_are_in_the_home_of_the_user() {
    let home = std::env::home_dir().unwrap();
    for (file, rest) in [
        (TokenFile::of_this_user(), ".config/emeritus/brainstem/token"),
        (TokenFile::of_python_client(), ".config/brainstem/token"),
    ] {
        assert_eq!(file.unwrap().path(), home.join(rest));
    }
}

#[cfg(unix)]
#[test]
fn a_token_file_is_its_owner_s_alone() {
    use std::fs::{Permissions, metadata, set_permissions};
    use std::io::ErrorKind;
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    let file = TokenFile::at(folder.path().join("a/token"));
    let mode = |path: &std::path::Path| metadata(path).unwrap().permissions().mode() & 0o777;
    file.save(&"one".into()).unwrap();
    assert_eq!((mode(file.path()), mode(&folder.path().join("a"))), (0o600, 0o700));
    for others in [0o640, 0o604, 0o620, 0o777] {
        set_permissions(file.path(), Permissions::from_mode(others)).unwrap();
        let error = file.load().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::PermissionDenied);
        let expected = format!(
            "{}: others can get at it (mode {others:o}), make it 600",
            file.path().display(),
        );
        assert_eq!(error.to_string(), expected);
    }
    file.save(&"two".into()).unwrap();
    assert_eq!(mode(file.path()), 0o600, "what is written is private, whatever was there");
    set_permissions(file.path(), Permissions::from_mode(0o400)).unwrap();
    assert_eq!(file.load().unwrap(), Some("two".into()));
}
