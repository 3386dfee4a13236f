//! Who is let in where: every route against every kind of caller, with the exact words of each
//! refusal.

use anyhow::{Context, Result};
use contract_tests::{Answer, Lab, PASSWORD, START, answer};
use emeritus::{Credentials, Secret, openedx};
use emeritus_mock::System;
use emeritus_mock::openedx::{Application, User};
use jiff::SignedDuration;
use serde_json::{Value, json};

/// The authenticators and permission classes of a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum View {
    /// JWT or Bearer, activated or not; anybody.
    Account,
    /// JWT, or Bearer of activated users; anybody.
    Deletion,
    /// JWT; the retirement service worker and superusers.
    Retirement,
    /// JWT; superusers, and staff who may change retirements.
    Cancel,
}

use View::{Account, Cancel, Deletion, Retirement};

/// Every route behind a sign-in, with a method that it does not have.
const ROUTES: [(&str, &str, View, &str); 20] = [
    ("GET", "/api/user/v1/me", Account, "POST"),
    ("GET", "/api/user/v1/accounts", Account, "DELETE"),
    ("GET", "/api/user/v1/accounts/mira_okafor", Account, "PUT"),
    ("PATCH", "/api/user/v1/accounts/mira_okafor", Account, "POST"),
    ("POST", "/api/user/v1/accounts/deactivate_logout/", Deletion, "GET"),
    ("GET", "/api/user/v1/accounts/retirement_queue/", Retirement, "POST"),
    ("GET", "/api/user/v1/accounts/retirements_by_status_and_date/", Retirement, "PATCH"),
    ("GET", "/api/user/v1/accounts/mira_okafor/retirement_status/", Retirement, "PUT"),
    ("PATCH", "/api/user/v1/accounts/update_retirement_status/", Retirement, "POST"),
    ("POST", "/api/user/v1/accounts/retire/", Retirement, "GET"),
    ("POST", "/api/user/v1/accounts/retire_misc/", Retirement, "DELETE"),
    ("PUT", "/api/user/v1/accounts/retirement_partner_report/", Retirement, "GET"),
    ("POST", "/api/user/v1/accounts/retirement_partner_report/", Retirement, "DELETE"),
    ("POST", "/api/user/v1/accounts/retirement_partner_report_cleanup/", Retirement, "GET"),
    ("POST", "/api/user/v1/accounts/retirement_cleanup/", Retirement, "GET"),
    ("POST", "/api/user/v1/accounts/cancel_retirement/", Cancel, "GET"),
    ("POST", "/api/discussion/v1/accounts/retire_forum/", Retirement, "GET"),
    ("POST", "/api/enrollment/v1/unenroll/", Retirement, "GET"),
    ("POST", "/api/edxnotes/v1/retire_user/", Retirement, "GET"),
    ("POST", "/v1/accounts/bulk_retire_users", Retirement, "GET"),
];

/// A lab in which every route is mounted, with people of whom something is wrong.
async fn lab() -> Result<Lab> {
    Ok(Lab::start_with(|lms| {
        lms.settings.enable_bulk_user_retirement = true;
        lms.add(User::learner("sleeper").password(PASSWORD).inactive());
        lms.add(User::learner("disabled"));
        let service = lms.add(User::learner("service"));
        lms.add_application(Application::client_credentials("service", "secret", service));
        let mut clerk = User::learner("clerk").password(PASSWORD).staff();
        clerk.may_change_retirement_status = true;
        lms.add(clerk);
    })
    .await?)
}

/// A JWT of somebody in the lab who need not have an application.
async fn jwt_of(lab: &Lab, username: &str) -> Result<String> {
    let owner = lab.world().openedx().user_by_username(username).map(User::id);
    let owner = owner.context("nobody has this name")?;
    let application = Application::client_credentials("of-the-test", "secret", owner);
    lab.world().openedx().add_application(application);
    let client = lab.openedx_anonymous()?;
    let granted = client.access_token_create().body_map(|form| {
        form.grant_type("client_credentials")
            .client_id("of-the-test")
            .client_secret(Secret::from("secret"))
            .token_type("jwt")
    });
    let token = granted.send().await?.access_token.expose().to_owned();
    // The application must not make a disabled person look like a service.
    let staff = lab.world().openedx().user_by_username("staff").map(User::id).unwrap_or_default();
    let elsewhere = Application::client_credentials("of-the-test", "secret", staff);
    lab.world().openedx().add_application(elsewhere);
    Ok(token)
}

/// Calls a route with this `Authorization`, or without any where it is blank.
async fn call(lab: &Lab, method: &str, path: &str, authorization: &str) -> Result<Answer> {
    let mut request = lab.request(System::Openedx, method, path);
    if !authorization.is_empty() {
        request = request.header("authorization", authorization);
    }
    if method == "PATCH" && path.contains("mira_okafor") {
        request = request.header("content-type", "application/merge-patch+json").body("{}");
    }
    Ok(answer(request).await?)
}

fn detail(text: &str) -> Value {
    json!({ "detail": text })
}

fn anonymous() -> Value {
    detail("Authentication credentials were not provided.")
}

fn denied() -> Value {
    detail("You do not have permission to perform this action.")
}

fn bearer_error(code: &str, message: &str) -> Value {
    json!({"error_code": code, "developer_message": message})
}

/// Asserts that the caller is not known, with exactly this body and the challenge of every view
/// that lists JWT first.
fn assert_unauthenticated(refused: &Answer, body: &Value, case: &str) {
    assert_eq!((refused.status, &refused.json()), (401, body), "{case}");
    assert_eq!(refused.content_type, "application/json", "{case}");
    let challenge = refused.headers.get("www-authenticate").map(|value| value.as_bytes());
    assert_eq!(challenge, Some(&br#"JWT realm="api""#[..]), "{case}");
}

#[tokio::test]
async fn nobody_is_let_in_without_credentials() -> Result<()> {
    let lab = lab().await?;
    for (method, path, ..) in ROUTES {
        for authorization in ["", "Basic bWlyYTp0aWRl", "Token abc", "abc", "JWTs abc", "Session x"]
        {
            let refused = call(&lab, method, path, authorization).await?;
            let case = format!("{method} {path} with {authorization:?}");
            assert_unauthenticated(&refused, &anonymous(), &case);
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_jwt_that_is_malformed_or_tampered_with_lets_nobody_in() -> Result<()> {
    let lab = lab().await?;
    let jwt = lab.jwt("root").await?;
    let (content, signature) = jwt.rsplit_once('.').context("no JWT")?;
    let reversed: String = signature.chars().rev().collect();
    for (method, path, ..) in ROUTES {
        for authorization in [
            "JWT",
            "JWT abc",
            "JWT a.b.c",
            "JWT two words",
            &format!("JWT {content}.{reversed}"),
            &format!("JWT {content}"),
            &format!("JWT {jwt}x"),
            &format!("JWT {jwt} {jwt}"),
        ] {
            let refused = call(&lab, method, path, authorization).await?;
            let case = format!("{method} {path} with {authorization:?}");
            assert_unauthenticated(&refused, &detail("Invalid token."), &case);
        }
    }
    Ok(())
}

#[tokio::test]
async fn an_expired_jwt_lets_nobody_in() -> Result<()> {
    let lab = lab().await?;
    let authorization = format!("JWT {}", lab.jwt("root").await?);
    lab.advance(SignedDuration::from_hours(1));
    for (method, path, ..) in ROUTES {
        let refused = call(&lab, method, path, &authorization).await?;
        let case = format!("{method} {path}");
        assert_unauthenticated(&refused, &detail("Token has expired."), &case);
    }
    Ok(())
}

#[tokio::test]
async fn a_bearer_token_that_is_no_good_says_why_where_it_is_looked_at() -> Result<()> {
    let lab = lab().await?;
    let expired = lab.bearer("mira_okafor");
    lab.world().openedx().expire_access_token(&expired, START);
    let (expired, disabled) = (format!("Bearer {expired}"), lab.bearer("disabled"));
    let disabled = format!("Bearer {disabled}");
    for (authorization, code, message) in [
        ("Bearer", "token_not_provided", "Invalid token header. No credentials provided."),
        (
            "Bearer two words",
            "token_malformed",
            "Invalid token header. Token string should not contain spaces.",
        ),
        (
            "Bearer unknown",
            "token_nonexistent",
            "The provided access token does not match any valid tokens.",
        ),
        (
            &*expired,
            "token_expired",
            "The provided access token has expired and is no longer valid.",
        ),
        (&*disabled, "user_is_disabled", "User disabled by admin: disabled"),
    ] {
        for (method, path, view, _) in ROUTES {
            let refused = call(&lab, method, path, authorization).await?;
            let body = match view {
                Account | Deletion => bearer_error(code, message),
                Retirement | Cancel => anonymous(),
            };
            let case = format!("{method} {path} with {authorization:?}");
            assert_unauthenticated(&refused, &body, &case);
        }
    }
    Ok(())
}

/// How far a caller comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reached {
    /// The view itself.
    View,
    /// Not past the permission classes.
    Door,
    /// Not past the authenticators, which know nobody.
    Street,
    /// Not past the authenticators, which say this.
    Refused(&'static str),
}

fn reached(answered: &Answer) -> Reached {
    let body = answered.json();
    match answered.status {
        401 if body == anonymous() => Reached::Street,
        401 => match body["error_code"].as_str() {
            Some("user_not_active") => Reached::Refused("user_not_active"),
            Some("user_is_disabled") => Reached::Refused("user_is_disabled"),
            _ => Reached::Refused("something else"),
        },
        403 if body == denied() => Reached::Door,
        _ => Reached::View,
    }
}

#[tokio::test]
async fn every_caller_comes_as_far_as_the_view_allows() -> Result<()> {
    use Reached::{Door, Refused, Street, View as In};
    let lab = lab().await?;
    // The view takes no body for an empty one.
    lab.forgive_requests(&[""]);
    // How far the caller comes on the routes for accounts, for the deletion request, for
    // retirement, and for its cancellation.
    for (username, scheme, expected) in [
        ("mira_okafor", "JWT", [In, In, Door, Door]),
        ("mira_okafor", "Bearer", [In, In, Street, Street]),
        ("sleeper", "JWT", [In, In, Door, Door]),
        ("sleeper", "Bearer", [In, Refused("user_not_active"), Street, Street]),
        ("disabled", "JWT", [In, In, Door, Door]),
        (
            "disabled",
            "Bearer",
            [Refused("user_is_disabled"), Refused("user_is_disabled"), Street, Street],
        ),
        ("service", "Bearer", [In, In, Street, Street]),
        ("staff", "JWT", [In, In, Door, Door]),
        ("staff", "Bearer", [In, In, Street, Street]),
        ("clerk", "JWT", [In, In, Door, In]),
        ("RETIREMENT_SERVICE_USER", "JWT", [In, In, In, Door]),
        ("RETIREMENT_SERVICE_USER", "Bearer", [In, In, Street, Street]),
        ("root", "JWT", [In, In, In, In]),
        ("root", "Bearer", [In, In, Street, Street]),
    ] {
        let token = match scheme {
            "JWT" => jwt_of(&lab, username).await?,
            _ => lab.bearer(username),
        };
        for (method, path, view, _) in ROUTES {
            let answered = call(&lab, method, path, &format!("{scheme} {token}")).await?;
            let case = format!("{method} {path} as {username} with a {scheme}: {}", answered.text);
            assert_eq!(reached(&answered), expected[view as usize], "{case}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn the_worker_is_whoever_the_site_says() -> Result<()> {
    let lab = lab().await?;
    let queue = "/api/user/v1/accounts/retirement_queue/?cool_off_days=1&states=PENDING";
    lab.world().openedx().settings.retirement_service_worker_username = "tuan_v".to_owned();
    for (username, status) in [("tuan_v", 200), ("RETIREMENT_SERVICE_USER", 403), ("Tuan_V", 403)] {
        if username == "Tuan_V" {
            lab.world().openedx().add(User::learner(username).password(PASSWORD));
        }
        let token = jwt_of(&lab, username).await?;
        let answered = call(&lab, "GET", queue, &format!("JWT {token}")).await?;
        assert_eq!(answered.status, status, "{username}: {}", answered.text);
    }
    Ok(())
}

#[tokio::test]
async fn a_wrong_method_is_refused_only_after_the_caller() -> Result<()> {
    let lab = lab().await?;
    let root = format!("JWT {}", lab.jwt("root").await?);
    let mira = format!("JWT {}", lab.jwt("mira_okafor").await?);
    for (_, path, view, wrong) in ROUTES {
        let case = format!("{wrong} {path}");
        let body = detail(&format!("Method \"{wrong}\" not allowed."));
        assert_unauthenticated(&call(&lab, wrong, path, "").await?, &anonymous(), &case);
        let expired = detail("Invalid token.");
        assert_unauthenticated(&call(&lab, wrong, path, "JWT x").await?, &expired, &case);
        let bearer = call(&lab, wrong, path, "Bearer unknown").await?;
        match view {
            Account | Deletion => assert_eq!(bearer.json()["error_code"], "token_nonexistent"),
            Retirement | Cancel => assert_unauthenticated(&bearer, &anonymous(), &case),
        }
        let allowed = call(&lab, wrong, path, &root).await?;
        assert_eq!((allowed.status, allowed.json()), (405, body.clone()), "{case}");
        let learner = call(&lab, wrong, path, &mira).await?;
        let expected = match view {
            Account | Deletion => (405, body),
            Retirement | Cancel => (403, denied()),
        };
        assert_eq!((learner.status, learner.json()), expected, "{case}");
    }
    let searching = call(&lab, "DELETE", "/api/user/v1/accounts?email=x", &mira).await?;
    assert_eq!((searching.status, searching.json()), (403, denied()));
    Ok(())
}

#[tokio::test]
async fn a_jwt_of_a_name_that_nobody_has_makes_a_user_of_that_name() -> Result<()> {
    let lab = lab().await?;
    let jwt = lab.jwt("mira_okafor").await?;
    let mira = {
        let mut lms = lab.world().openedx();
        let mira = lms.user_by_username("mira_okafor").map(User::id).context("she is there")?;
        lms.rename(mira, "mira_o");
        mira
    };
    let before = lab.world().openedx().users().count();
    let client = openedx::Client::builder(lab.server.url(System::Openedx))
        .credentials(Credentials::jwt(jwt))
        .build()?;
    for _ in 0..2 {
        assert_eq!(client.me_get().send().await?.username, "mira_okafor");
    }
    let lms = lab.world().openedx();
    let made = lms.user_by_username("mira_okafor").context("nobody was made")?;
    assert_eq!(lms.users().count(), before + 1);
    assert_ne!(made.id(), mira);
    assert!(!made.is_staff && !made.is_superuser && made.profile.is_none());
    Ok(())
}

#[tokio::test]
async fn the_sdk_sends_no_credentials_unless_it_has_some() -> Result<()> {
    let lab = lab().await?;
    let refused = lab.openedx_anonymous()?.me_get().send().await.err().context("let in")?;
    assert!(refused.is_unauthorized() && !refused.is_credentials());
    assert_eq!(refused.message(), Some("Authentication credentials were not provided."));
    assert_eq!(refused.headers()["www-authenticate"], r#"JWT realm="api""#);
    Ok(())
}

#[tokio::test]
async fn the_sdk_tells_what_is_wrong_with_a_bearer_token() -> Result<()> {
    let lab = lab().await?;
    let client = openedx::Client::builder(lab.server.url(System::Openedx))
        .credentials(Credentials::bearer("unknown"))
        .build()?;
    let refused = client.me_get().send().await.err().context("let in")?;
    assert!(refused.is_unauthorized());
    assert_eq!(refused.error_code(), Some("token_nonexistent"));
    assert_eq!(
        refused.developer_message(),
        Some("The provided access token does not match any valid tokens.")
    );
    let sleeper = lab.openedx_bearer("sleeper")?;
    assert_eq!(sleeper.me_get().send().await?.username, "sleeper");
    let asked = sleeper.account_deletion_request().body_map(|form| form.password(PASSWORD));
    let refused = asked.send().await.err().context("let in")?;
    assert_eq!(refused.error_code(), Some("user_not_active"));
    Ok(())
}

#[tokio::test]
async fn the_journal_names_whoever_was_let_in() -> Result<()> {
    let lab = lab().await?;
    lab.openedx_bearer("tuan_v")?.me_get().send().await?;
    call(&lab, "GET", "/api/user/v1/me", "Bearer unknown").await?;
    let entries = lab.world().journal.entries();
    let callers: Vec<_> = entries.iter().map(|entry| entry.caller.as_deref()).collect();
    assert_eq!(callers, [Some("tuan_v"), None]);
    Ok(())
}
