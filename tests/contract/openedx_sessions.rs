//! Who is let in with cookies: sessions and split JWTs, on views of every kind of authenticator,
//! with and without proof against forgery.

use anyhow::{Context, Result};
use contract_tests::{Answer, Lab, PASSWORD, answer};
use emeritus::{Credentials, openedx};
use emeritus_mock::System;
use emeritus_mock::openedx::{SESSION_LIFETIME, Session, User};
use jiff::SignedDuration;
use serde_json::{Value, json};

/// A view of accounts: JWT, Bearer, session, activated or not.
const ME: (&str, &str) = ("GET", "/api/user/v1/me");
/// The same, of a method that changes something.
const UPDATE: (&str, &str) = ("PATCH", "/api/user/v1/accounts/mira_okafor");
/// A view that lets only activated users in.
const DELETION: (&str, &str) = ("POST", "/api/user/v1/accounts/deactivate_logout/");
/// A view of the LMS's default authenticators.
const QUEUE: (&str, &str) =
    ("GET", "/api/user/v1/accounts/retirement_queue/?cool_off_days=1&states=PENDING");
/// The same, of a method that changes something.
const CLEANUP: (&str, &str) = ("POST", "/api/user/v1/accounts/retirement_cleanup/");
/// A view that looks at JWTs alone.
const FORUM: (&str, &str) = ("POST", "/api/discussion/v1/accounts/retire_forum/");

const COOKIES: [&str; 2] = ["edx-jwt-cookie-header-payload", "edx-jwt-cookie-signature"];

async fn lab() -> Result<Lab> {
    Ok(Lab::start_with(|lms| {
        lms.add(User::learner("sleeper").password(PASSWORD).superuser().inactive());
    })
    .await?)
}

fn session_of(lab: &Lab, username: &str) -> Result<Session> {
    let world = lab.world();
    let mut lms = world.openedx();
    let user = lms.user_by_username(username).map(User::id).context("nobody has this name")?;
    Ok(lms.sign_in(user, world.clock.now(), &world.ids))
}

fn client(lab: &Lab, credentials: Credentials) -> Result<openedx::Client> {
    let url = lab.server.url(System::Openedx);
    Ok(openedx::Client::builder(url).credentials(credentials).build()?)
}

fn credentials(session: &Session) -> Credentials {
    Credentials::session(session.id.expose(), session.csrf_token.expose())
}

/// The cookies of a session with whatever else is sent.
async fn call(
    lab: &Lab,
    (method, path): (&str, &str),
    cookie: &str,
    headers: &[(&str, &str)],
) -> Result<Answer> {
    let mut request = lab.request(System::Openedx, method, path).header("cookie", cookie);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    if method == "PATCH" {
        request = request.header("content-type", "application/merge-patch+json").body("{}");
    }
    Ok(answer(request).await?)
}

fn detail(text: &str) -> Value {
    json!({ "detail": text })
}

fn anonymous() -> (u16, Value) {
    (401, detail("Authentication credentials were not provided."))
}

fn heard(answer: &Answer) -> (u16, Value) {
    (answer.status, answer.json())
}

#[tokio::test]
async fn a_session_lets_its_owner_read_and_change() -> Result<()> {
    let lab = lab().await?;
    let mira = client(&lab, credentials(&session_of(&lab, "mira_okafor")?))?;
    assert_eq!(mira.me_get().send().await?.username, "mira_okafor");
    let changed = mira.account_update().username("mira_okafor").body_map(|body| body.goals("Kelp"));
    assert_eq!(changed.send().await?.goals.as_deref(), Some("Kelp"));
    let root = client(&lab, credentials(&session_of(&lab, "root")?))?;
    root.retirement_queue_list()
        .cool_off_days(1_u32)
        .states(vec!["PENDING".to_owned()])
        .send()
        .await?;
    let proof = |form: openedx::types::builder::DeletionRequest| form.password(PASSWORD);
    mira.account_deletion_request().body_map(proof).send().await?;
    let callers = lab.world().journal.entries();
    assert_eq!(callers[0].caller.as_deref(), Some("mira_okafor"));
    Ok(())
}

#[tokio::test]
async fn an_inactive_owner_is_nobody_but_on_account_views() -> Result<()> {
    let lab = lab().await?;
    let session = session_of(&lab, "sleeper")?;
    let cookie =
        format!("sessionid={0}; csrftoken={1}", session.id.expose(), session.csrf_token.expose());
    let csrf = [("x-csrftoken", session.csrf_token.expose())];
    let found = call(&lab, ME, &cookie, &[]).await?;
    assert_eq!((found.status, &found.json()["username"]), (200, &json!("sleeper")));
    for route in [DELETION, QUEUE, CLEANUP] {
        let refused = call(&lab, route, &cookie, &csrf).await?;
        assert_eq!(heard(&refused), anonymous(), "{route:?}");
        assert_eq!(refused.headers["www-authenticate"], r#"JWT realm="api""#, "{route:?}");
    }
    let unproved = call(&lab, CLEANUP, &cookie, &[]).await?;
    assert_eq!(heard(&unproved), anonymous(), "who is nobody needs no proof");
    Ok(())
}

#[tokio::test]
async fn a_session_that_is_unknown_over_or_of_somebody_gone_is_nobody() -> Result<()> {
    let lab = lab().await?;
    let session = session_of(&lab, "mira_okafor")?;
    let second = SignedDuration::from_secs(1);
    let cookie = format!("sessionid={}", session.id.expose());
    for cookie in ["sessionid=unknown", "sessionid=", "session=x", ""] {
        assert_eq!(heard(&call(&lab, ME, cookie, &[]).await?), anonymous(), "{cookie:?}");
    }
    lab.advance(SESSION_LIFETIME - second);
    assert_eq!(call(&lab, ME, &cookie, &[]).await?.status, 200);
    lab.advance(second);
    assert_eq!(heard(&call(&lab, ME, &cookie, &[]).await?), anonymous());
    Ok(())
}

#[tokio::test]
async fn a_deletion_request_ends_every_session_of_its_owner() -> Result<()> {
    let lab = lab().await?;
    let (one, other) = (session_of(&lab, "mira_okafor")?, session_of(&lab, "mira_okafor")?);
    let tuan = session_of(&lab, "tuan_v")?;
    let proof = |form: openedx::types::builder::DeletionRequest| form.password(PASSWORD);
    let mira = client(&lab, credentials(&one))?;
    mira.account_deletion_request().body_map(proof).send().await?;
    for session in [&one, &other] {
        let refused = client(&lab, credentials(session))?.me_get().send().await;
        assert!(refused.err().context("let in")?.is_unauthorized());
    }
    assert_eq!(client(&lab, credentials(&tuan))?.me_get().send().await?.username, "tuan_v");
    Ok(())
}

#[tokio::test]
async fn where_jwts_alone_are_looked_at_a_session_is_nobody() -> Result<()> {
    let lab = lab().await?;
    let session = session_of(&lab, "root")?;
    let cookie =
        format!("sessionid={0}; csrftoken={1}", session.id.expose(), session.csrf_token.expose());
    let csrf = [("x-csrftoken", session.csrf_token.expose())];
    assert_eq!(heard(&call(&lab, FORUM, &cookie, &csrf).await?), anonymous());
    Ok(())
}

#[tokio::test]
async fn what_changes_something_has_to_repeat_the_csrf_cookie() -> Result<()> {
    let lab = lab().await?;
    let (mira, root) = (session_of(&lab, "mira_okafor")?, session_of(&lab, "root")?);
    for (route, session) in [(UPDATE, &mira), (DELETION, &mira), (CLEANUP, &root)] {
        let id = session.id.expose();
        let token = session.csrf_token.expose();
        for (cookie, header, why) in [
            (format!("sessionid={id}"), None, "CSRF cookie not set."),
            (format!("sessionid={id}"), Some(token), "CSRF cookie not set."),
            (format!("sessionid={id}; csrftoken={token}"), None, "CSRF token missing."),
            (
                format!("sessionid={id}; csrftoken={token}"),
                Some("other"),
                "CSRF token from the 'X-Csrftoken' HTTP header incorrect.",
            ),
        ] {
            let headers: Vec<_> = header.map(|value| ("x-csrftoken", value)).into_iter().collect();
            let refused = call(&lab, route, &cookie, &headers).await?;
            let expected = (403, detail(&format!("CSRF Failed: {why}")));
            assert_eq!(heard(&refused), expected, "{route:?} {header:?}");
        }
    }
    for (route, session) in [(ME, &mira), (QUEUE, &root)] {
        let cookie = format!("sessionid={}", session.id.expose());
        assert_eq!(call(&lab, route, &cookie, &[]).await?.status, 200, "{route:?} only reads");
    }
    Ok(())
}

#[tokio::test]
async fn a_jwt_in_the_header_needs_no_proof_and_wins_over_a_session() -> Result<()> {
    let lab = lab().await?;
    let session = session_of(&lab, "mira_okafor")?;
    let cookie = format!("sessionid={}", session.id.expose());
    let jwt = format!("JWT {}", lab.jwt("tuan_v").await?);
    let bearer = format!("Bearer {}", lab.bearer("tuan_v"));
    for authorization in [&jwt, &bearer] {
        let found = call(&lab, ME, &cookie, &[("authorization", authorization)]).await?;
        assert_eq!(found.json()["username"], "tuan_v", "{authorization}");
    }
    let expired = call(&lab, ME, &cookie, &[("authorization", "JWT x")]).await?;
    assert_eq!(heard(&expired), (401, detail("Invalid token.")), "a bad JWT is not passed over");
    let unread = call(&lab, QUEUE, &cookie, &[("authorization", &bearer)]).await?;
    let denied = detail("You do not have permission to perform this action.");
    assert_eq!(
        heard(&unread),
        (403, denied),
        "a Bearer token that is not looked at is passed over"
    );
    Ok(())
}

/// The cookies of a JWT.
fn split(jwt: &str) -> Result<String> {
    let (header_payload, signature) = jwt.rsplit_once('.').context("no JWT")?;
    Ok(format!("{}={header_payload}; {}={signature}", COOKIES[0], COOKIES[1]))
}

const USE: (&str, &str) = ("use-jwt-cookie", "true");

#[tokio::test]
async fn a_jwt_split_over_two_cookies_counts_where_the_header_says_so() -> Result<()> {
    let lab = lab().await?;
    let cookie = split(&lab.jwt("root").await?)?;
    for route in [ME, QUEUE] {
        assert_eq!(call(&lab, route, &cookie, &[USE]).await?.status, 200, "{route:?}");
        for headers in [&[][..], &[("use-jwt-cookie", "false")], &[("use-jwt-cookie", "1")]] {
            let refused = call(&lab, route, &cookie, headers).await?;
            assert_eq!(heard(&refused), anonymous(), "{route:?} {headers:?}");
        }
    }
    for half in cookie.split("; ") {
        assert_eq!(heard(&call(&lab, ME, half, &[USE]).await?), anonymous(), "half a JWT");
    }
    Ok(())
}

#[tokio::test]
async fn a_jwt_in_cookies_is_checked_as_one_in_the_header() -> Result<()> {
    let lab = lab().await?;
    let cookie = split(&lab.jwt("mira_okafor").await?)?;
    let tampered = format!("{cookie}x");
    assert_eq!(heard(&call(&lab, ME, &tampered, &[USE]).await?), (401, detail("Invalid token.")));
    lab.advance(SignedDuration::from_hours(1));
    assert_eq!(heard(&call(&lab, ME, &cookie, &[USE]).await?), (401, detail("Token has expired.")));
    Ok(())
}

#[tokio::test]
async fn a_jwt_in_cookies_needs_proof_to_change_something() -> Result<()> {
    let lab = lab().await?;
    for (route, username) in
        [(UPDATE, "mira_okafor"), (DELETION, "mira_okafor"), (CLEANUP, "root"), (FORUM, "root")]
    {
        let cookie = split(&lab.jwt(username).await?)?;
        let refused = call(&lab, route, &cookie, &[USE]).await?;
        let expected = (403, detail("CSRF Failed: CSRF cookie not set."));
        assert_eq!(heard(&refused), expected, "{route:?}");
        let cookie = format!("{cookie}; csrftoken=c1");
        let refused = call(&lab, route, &cookie, &[USE]).await?;
        assert_eq!(heard(&refused), (403, detail("CSRF Failed: CSRF token missing.")), "{route:?}");
        let let_in = call(&lab, route, &cookie, &[USE, ("x-csrftoken", "c1")]).await?;
        assert!(!let_in.text.contains("CSRF") && let_in.status != 401, "{route:?} {}", let_in.text);
    }
    Ok(())
}

#[tokio::test]
async fn a_jwt_in_cookies_does_not_ask_whether_the_account_is_active() -> Result<()> {
    let lab = lab().await?;
    let world = lab.world();
    let mira = {
        let mut lms = world.openedx();
        let mira = lms.user_by_username("root").map(User::id).context("is there")?;
        lms.user_mut(mira).context("is there")?.is_active = false;
        mira
    };
    let cookie = split(&lab.jwt("root").await?)?;
    assert_eq!(call(&lab, QUEUE, &cookie, &[USE]).await?.status, 200);
    assert!(world.openedx().user(mira).is_some_and(|user| !user.is_active));
    Ok(())
}

#[tokio::test]
async fn two_worlds_do_not_know_each_others_sessions() -> Result<()> {
    let (lab, elsewhere) = (lab().await?, lab().await?);
    let session = session_of(&lab, "mira_okafor")?;
    let cookie = format!("sessionid={}", session.id.expose());
    assert_eq!(heard(&call(&elsewhere, ME, &cookie, &[]).await?), anonymous());
    Ok(())
}
