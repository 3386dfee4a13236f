//! What goes over the wire beside the operations: slashes, methods, media types, bad tokens.

use anyhow::Result;
use contract_tests::brainstem::{ADMIN, LENA};
use contract_tests::{Lab, answer};
use emeritus_mock::System;
use emeritus_mock::brainstem::{Era, Laboratory};
use serde_json::json;

#[tokio::test]
async fn paths_work_with_and_without_a_slash_and_under_their_other_names() -> Result<()> {
    let lab = Lab::start().await?;
    for path in [
        "/api/private/users/user",
        "/api/private/users/user/41",
        "/api/private/users/group",
        "/api/private/auth/group/",
        "/api/private/auth/group",
        "/api/private/auth/group/7",
        "/api/private/auth/group/7/",
        "/api/private/users/groupmembershipinvitation",
        "/api/private/users/group_membership_invitation/",
        "/api/private/users/group_membership_request",
        "/api/private/users/laboratory",
    ] {
        let answer = lab.ask_brainstem(Some(LENA), "GET", path).await?;
        assert_eq!(answer.status, 200, "{path}");
    }
    for path in ["/api/private/users/", "/api/users/user/", "/rest/private/users/user/", "/"] {
        let answer = lab.ask_brainstem(Some(LENA), "GET", path).await?;
        assert_eq!(
            (answer.status, answer.json()),
            (404, json!({"detail": "Not found."})),
            "{path}"
        );
    }
    Ok(())
}

#[tokio::test]
async fn every_answer_names_the_methods_of_its_path() -> Result<()> {
    let lab = Lab::start().await?;
    for (method, path, allow) in [
        ("GET", "/api/public/users/user/", "GET, HEAD, OPTIONS"),
        ("GET", "/api/public/users/user/41/", "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        ("POST", "/api/private/users/user/", "GET, HEAD, OPTIONS"),
        ("GET", "/api/public/users/user/4711", "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        ("OPTIONS", "/api/public/users/group/", "GET, POST, HEAD, OPTIONS"),
        ("GET", "/api/token/", "POST, OPTIONS"),
    ] {
        let answer = lab.ask_brainstem(Some(LENA), method, path).await?;
        assert_eq!(answer.headers["allow"], allow, "{method} {path}");
    }
    let refused = lab.ask_brainstem(Some(LENA), "POST", "/api/private/users/user/").await?;
    assert_eq!(refused.json(), json!({"detail": "Method \"POST\" not allowed."}));
    let options = lab.ask_brainstem(None, "OPTIONS", "/api/public/users/user/").await?.json();
    assert_eq!(options["parses"], json!(["application/json"]));
    Ok(())
}

#[tokio::test]
async fn a_bad_token_is_refused_on_every_portal_and_another_scheme_is_not_looked_at() -> Result<()>
{
    let lab = Lab::start().await?;
    let ask = |authorization: &str| {
        let request = lab.request(System::Brainstem, "GET", "/api/public/users/user/");
        answer(request.header("authorization", authorization))
    };
    let bad = ask("Bearer 0123456789abcdef0123456789abcdef01234567").await?;
    assert_eq!(bad.status, 401);
    assert_eq!(bad.headers["www-authenticate"], "Bearer realm=\"api\"");
    assert_eq!(
        bad.json(),
        json!({
            "detail": "Given token not valid for any token type",
            "code": "token_not_valid",
            "messages": [{
                "token_class": "AccessToken", "token_type": "access",
                "message": "Token is invalid or expired",
            }],
        })
    );
    for (header, status) in [
        ("Bearer", 401),
        ("Bearer two words", 401),
        ("Token abc", 200),
        ("Basic abc", 200),
        ("", 200),
    ] {
        assert_eq!(ask(header).await?.status, status, "{header:?}");
    }
    assert_eq!(ask("Bearer").await?.json()["code"], "bad_authorization_header");
    let token = lab.brainstem_token(LENA);
    assert_eq!(ask(&format!("bearer {token}")).await?.status, 200);
    Ok(())
}

/// Every operation with a body, as somebody who may do it.
const BODIES: [(&str, &str, &str); 13] = [
    (ADMIN, "PATCH", "/api/private/users/user/41/"),
    (ADMIN, "PUT", "/api/private/users/user/41/"),
    (ADMIN, "POST", "/api/private/users/group/"),
    (ADMIN, "PATCH", "/api/private/users/group/7/"),
    (ADMIN, "POST", "/api/private/users/laboratory/"),
    (ADMIN, "PATCH", "/api/private/users/laboratory/c9a7d1e2-0b3f-4c58-b6ad-1e2f3a4b5c6d/"),
    (ADMIN, "PUT", "/api/private/users/laboratory/c9a7d1e2-0b3f-4c58-b6ad-1e2f3a4b5c6d/"),
    (ADMIN, "POST", "/api-token-auth/"),
    (ADMIN, "POST", "/api/token/"),
    (ADMIN, "POST", "/api/auth/token/"),
    (ADMIN, "POST", "/api/auth/token/refresh/"),
    (ADMIN, "POST", "/api/auth/device/"),
    (ADMIN, "POST", "/api/auth/device/token/"),
];

#[tokio::test]
async fn a_body_that_cannot_be_read_is_refused_by_every_operation_that_takes_one() -> Result<()> {
    let lab = Lab::start().await?;
    lab.world().brainstem().put_laboratory(Laboratory {
        id: "c9a7d1e2-0b3f-4c58-b6ad-1e2f3a4b5c6d".parse()?,
        group: 7,
        ..Default::default()
    });
    for (caller, method, path) in BODIES {
        // Later ages than the first do not have that path, and take tokens of another form.
        let era = if path == "/api-token-auth/" { Era::Legacy } else { Era::Seed };
        lab.world().brainstem().settings.era = era;
        let token = lab.brainstem_token(caller);
        let send = |media_type: &str, body: String| {
            let request = lab.request(System::Brainstem, method, path).bearer_auth(&token);
            answer(request.header("content-type", media_type).body(body))
        };
        for (media_type, body, status) in [
            ("application/json", "{".to_owned(), 400),
            ("application/json; charset=utf-8", "[]".to_owned(), 400),
            ("text/plain", "{}".to_owned(), 415),
            ("application/json", format!("{{\"x\": \"{}\"}}", "x".repeat(2_700_000)), 413),
        ] {
            let refused = send(media_type, body).await?;
            assert_eq!(refused.status, status, "{method} {path}: {}", refused.text);
        }
        let refused = send("text/plain", "{}".to_owned()).await?;
        let words = "Unsupported media type \"text/plain\" in request.";
        assert_eq!(refused.json(), json!({"detail": words}));
    }
    Ok(())
}

#[tokio::test]
async fn who_may_not_is_told_before_the_body_is_read() -> Result<()> {
    let lab = Lab::start().await?;
    let request = lab.brainstem_request(Some(LENA), "PATCH", "/api/private/users/user/52/");
    assert_eq!(answer(request.body("{")).await?.status, 403);
    Ok(())
}
