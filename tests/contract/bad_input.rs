//! What no well-behaved client sends: each system refuses it as documented, and goes on answering.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};
use std::time::Duration;

use anyhow::{Context, Result};
use contract_tests::{Answer, Lab, PASSWORD, answer};
use emeritus_mock::System;
use reqwest::RequestBuilder;
use reqwest::header::HeaderValue;
use serde_json::json;
use tokio::time::timeout;

const JSON: &str = "application/json";
const HTML: &str = "text/html; charset=utf-8";
const TEXT: &str = "text/plain; charset=utf-8";
const FORM: &str = "application/x-www-form-urlencoded";
const MERGE_PATCH: &str = "application/merge-patch+json";
const MIRA: &str = "/api/user/v1/accounts/mira_okafor";
const RETIRE: &str = "/api/user/v1/accounts/retire/";
const TOKEN: &str = "/oauth2/access_token";
const DELETION: &str = "/api/user/v1/accounts/deactivate_logout/";
const SIGN_IN: &str = "/users/authenticate/from_token";
const TEN_MEBIBYTES: usize = 10 * 1024 * 1024;
/// More levels than any parser should follow.
const DEEP: usize = 100_000;

/// A request to the LMS with a JWT, which is that of the superuser in these tests.
fn as_root(lab: &Lab, jwt: &str, method: &str, path: &str) -> RequestBuilder {
    lab.request(System::Openedx, method, path).header("authorization", format!("JWT {jwt}"))
}

/// A patch of Mira's account by herself.
fn as_mira(lab: &Lab) -> RequestBuilder {
    let request = lab.request(System::Openedx, "PATCH", MIRA);
    request.bearer_auth(lab.bearer("mira_okafor")).header("content-type", MERGE_PATCH)
}

fn sign_in(lab: &Lab) -> RequestBuilder {
    lab.request(System::Pieces, "POST", SIGN_IN)
}

/// Asserts that both systems still answer.
async fn assert_alive(lab: &Lab) -> Result<()> {
    let me = lab.openedx_bearer("mira_okafor")?.me_get().send().await;
    assert_eq!(me.context("the LMS does not answer any more")?.username, "mira_okafor");
    lab.pieces()?.users_list().send().await.context("Pieces OS does not answer any more")?;
    Ok(())
}

async fn send(request: RequestBuilder, case: &str) -> Result<Answer> {
    answer(request).await.with_context(|| case.to_owned())
}

fn assert_page(answered: &Answer, status: u16, case: &str) {
    assert_eq!((answered.status, answered.content_type.as_str()), (status, HTML), "{case}");
}

fn assert_text(answered: &Answer, status: u16, text: &str, case: &str) {
    let found = (answered.status, answered.content_type.as_str(), answered.text.as_str());
    assert_eq!(found, (status, TEXT, text), "{case}");
}

/// Bodies that are not JSON, by what is wrong with them.
fn malformed() -> Vec<(&'static str, Vec<u8>)> {
    vec![
        ("an open object", b"{".to_vec()),
        ("an open text", br#"{"username": "mira"#.to_vec()),
        ("no value", br#"{"username": }"#.to_vec()),
        ("a comma too many", br#"{"username": "x",}"#.to_vec()),
        ("two values", b"{} {}".to_vec()),
        ("single quotes", b"{'username': 'x'}".to_vec()),
        ("not a number", b"NaN".to_vec()),
        ("a word", b"nul".to_vec()),
        ("a form", b"username=x".to_vec()),
        ("no UTF-8", b"{\"username\": \"\xff\xfe\"}".to_vec()),
        ("a line break in a text", b"{\"username\": \"a\nb\"}".to_vec()),
        ("zeros", vec![0; 64]),
        ("open brackets", vec![b'['; DEEP]),
        ("open objects", br#"{"a":"#.repeat(DEEP)),
    ]
}

#[tokio::test]
async fn the_lms_calls_malformed_json_a_parse_error() -> Result<()> {
    let lab = Lab::start().await?;
    let root = lab.jwt("root").await?;
    for (case, body) in malformed() {
        for request in [
            as_mira(&lab).body(body.clone()),
            as_root(&lab, &root, "POST", RETIRE).header("content-type", JSON).body(body.clone()),
        ] {
            let refused = send(request, case).await?;
            let json = refused.json();
            let detail = json["detail"].as_str().unwrap_or_default();
            assert_eq!((refused.status, refused.content_type.as_str()), (400, JSON), "{case}");
            assert!(detail.starts_with("JSON parse error - "), "{case}: {detail}");
        }
    }
    assert_alive(&lab).await
}

#[tokio::test]
async fn nesting_too_deep_to_follow_is_refused() -> Result<()> {
    let lab = Lab::start().await?;
    let nested = format!(
        r#"{{"extended_profile": [{{"field_name": "x", "field_value": {}{}}}]}}"#,
        "[".repeat(DEEP),
        "]".repeat(DEEP)
    );
    let refused = send(as_mira(&lab).body(nested.clone()), "the LMS").await?;
    assert_eq!(refused.status, 400);
    let refused = send(sign_in(&lab).body(nested), "Pieces OS").await?;
    assert_eq!(refused.status, 400);
    assert_alive(&lab).await
}

#[tokio::test]
async fn a_patch_that_is_no_object_is_an_unhandled_exception() -> Result<()> {
    let lab = Lab::start().await?;
    for body in ["[]", "null", "1", "true", r#""text""#, r#"[{"goals": "x"}]"#] {
        let crashed = send(as_mira(&lab).body(body), body).await?;
        assert_page(&crashed, 500, body);
    }
    assert_alive(&lab).await
}

#[tokio::test]
async fn a_body_of_ten_mebibytes_is_too_large() -> Result<()> {
    let lab = Lab::start().await?;
    let root = lab.jwt("root").await?;
    let text = "x".repeat(TEN_MEBIBYTES);
    let body = json!({ "goals": text }).to_string();
    let form = format!("password={text}");
    let retire = as_root(&lab, &root, "POST", RETIRE).header("content-type", JSON);
    let deletion = as_root(&lab, &root, "POST", DELETION).header("content-type", FORM);
    let token = lab.request(System::Openedx, "POST", TOKEN).header("content-type", FORM);
    for (case, request) in [
        ("a patch", as_mira(&lab).body(body.clone())),
        ("a retirement", retire.body(body.clone())),
        ("a deletion request", deletion.body(form.clone())),
        ("a request for a token", token.body(form)),
    ] {
        assert_page(&send(request, case).await?, 413, case);
    }
    let refused = send(sign_in(&lab).header("content-type", JSON).body(body), "x").await?;
    assert_text(&refused, 413, "The body is larger than 2621440 bytes", "a sign-in");
    assert_alive(&lab).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_form_of_many_fields_does_not_keep_others_waiting() -> Result<()> {
    let lab = Lab::start().await?;
    let form: Vec<String> = (0..32_000).map(|field| format!("{field:x}=")).collect();
    let request = lab.request(System::Openedx, "POST", TOKEN).header("content-type", FORM);
    let answered = timeout(Duration::from_secs(2), send(request.body(form.join("&")), "fields"));
    assert_eq!(answered.await.context("no answer in two seconds")??.status, 401);
    assert_alive(&lab).await
}

#[tokio::test]
async fn somebody_unknown_is_refused_before_the_body_is_looked_at() -> Result<()> {
    let lab = Lab::start().await?;
    for (method, path) in [("PATCH", MIRA), ("POST", RETIRE), ("POST", DELETION)] {
        for (media_type, body) in
            [(JSON, "{".to_owned()), ("image/png", "x".to_owned()), (JSON, "[".repeat(DEEP))]
        {
            let request = lab.request(System::Openedx, method, path);
            let request = request.header("content-type", media_type).body(body);
            assert_eq!(send(request, path).await?.status, 401, "{method} {path}");
        }
    }
    assert_alive(&lab).await
}

#[tokio::test]
async fn the_lms_refuses_media_types_that_a_route_does_not_take() -> Result<()> {
    let lab = Lab::start().await?;
    let root = lab.jwt("root").await?;
    for media_type in [FORM, "text/plain", "application/xml", "application/merge-patch+xml", "x"] {
        let request = as_root(&lab, &root, "POST", RETIRE).header("content-type", media_type);
        let refused = send(request.body("username=mira_okafor"), media_type).await?;
        let detail = format!("Unsupported media type \"{media_type}\" in request.");
        assert_eq!((refused.status, refused.json()), (415, json!({"detail": detail})));
    }
    // These two read `request.POST`, in which there is nothing unless a form was sent.
    let body = json!({"password": PASSWORD}).to_string();
    let deletion = as_root(&lab, &root, "POST", DELETION).header("content-type", JSON);
    let refused = send(deletion.body(body.clone()), DELETION).await?;
    let text = "Could not verify user password: 'password'";
    assert_eq!((refused.status, refused.json()), (400, json!(text)));
    let token = lab.request(System::Openedx, "POST", TOKEN).header("content-type", JSON);
    let refused = send(token.body(body), TOKEN).await?;
    assert_eq!((refused.status, refused.json()), (401, json!({"error": "invalid_client"})));
    assert_alive(&lab).await
}

#[tokio::test]
async fn without_a_body_each_route_misses_what_it_needs() -> Result<()> {
    let lab = Lab::start().await?;
    let root = lab.jwt("root").await?;
    let unspecified = json!({"message": "The user was not specified."});
    for (request, status, body) in [
        (as_root(&lab, &root, "POST", RETIRE), 404, unspecified.clone()),
        (as_root(&lab, &root, "POST", RETIRE).header("content-type", JSON), 404, unspecified),
        (
            as_root(&lab, &root, "POST", DELETION),
            400,
            json!("Could not verify user password: 'password'"),
        ),
        (lab.request(System::Openedx, "POST", TOKEN), 401, json!({"error": "invalid_client"})),
    ] {
        let refused = send(request, "nothing").await?;
        assert_eq!((refused.status, refused.json()), (status, body));
    }
    for request in [sign_in(&lab), sign_in(&lab).header("content-type", JSON)] {
        let refused = send(request, "nothing").await?;
        assert_text(&refused, 400, "The body is missing", "nothing");
    }
    assert_alive(&lab).await
}

#[tokio::test]
async fn the_lms_is_exact_about_paths_and_their_last_slash() -> Result<()> {
    let lab = Lab::start().await?;
    let root = lab.jwt("root").await?;
    for path in [
        "/",
        "/api",
        "/api/user/v1",
        "/api/user/v2/me",
        "/API/user/v1/me",
        "//api/user/v1/me",
        "/api/user/v1/me/",
        "/api/user/v1/accounts/",
        "/api/user/v1/accounts/mira_okafor/",
        "/api/user/v1/accounts/mira_okafor/retirement_status",
        "/api/user/v1/accounts/a/b",
        "/api/user/v1/accounts/retire//",
        "/api/enrollment/v1/unenroll",
        "/api/edxnotes/v1/retire_user",
        "/api/discussion/v1/accounts/retire_forum",
        "/v1/accounts/bulk_retire_users/",
        "/api/user/v1/accounts/bulk_retire_users/",
        "/oauth2/access_token//",
        "/oauth2/access_tokens",
    ] {
        for method in ["GET", "POST", "PATCH"] {
            let case = format!("{method} {path}");
            let anonymous = lab.request(System::Openedx, method, path);
            assert_page(&send(anonymous, &case).await?, 404, &case);
            let known = as_root(&lab, &root, method, path);
            assert_page(&send(known, &case).await?, 404, &case);
        }
    }
    assert_alive(&lab).await
}

#[tokio::test]
async fn a_route_of_the_lms_without_its_last_slash_is_somebodys_account() -> Result<()> {
    let lab = Lab::start().await?;
    let root = lab.jwt("root").await?;
    for name in [
        "retire",
        "retire_misc",
        "retirement_queue",
        "retirements_by_status_and_date",
        "retirement_partner_report",
        "retirement_partner_report_cleanup",
        "retirement_cleanup",
        "cancel_retirement",
        "update_retirement_status",
        "deactivate_logout",
    ] {
        let path = format!("/api/user/v1/accounts/{name}");
        let found = send(as_root(&lab, &root, "GET", &path), &path).await?;
        assert_eq!((found.status, found.text.as_str()), (404, ""), "{path}");
        let posted = send(as_root(&lab, &root, "POST", &path), &path).await?;
        let detail = json!({"detail": "Method \"POST\" not allowed."});
        assert_eq!((posted.status, posted.json()), (405, detail), "{path}");
    }
    assert_alive(&lab).await
}

#[tokio::test]
async fn a_name_with_signs_that_no_name_has_is_an_unknown_path() -> Result<()> {
    let lab = Lab::start().await?;
    let root = lab.jwt("root").await?;
    for name in ["a!b", "a*b", "a,b", "a%2Fb", "%00", "%ff", "a%0Ab%3B", "%E2%82%AC"] {
        for path in [
            format!("/api/user/v1/accounts/{name}"),
            format!("/api/user/v1/accounts/{name}/retirement_status/"),
        ] {
            let anonymous = lab.request(System::Openedx, "GET", &path);
            assert_page(&send(anonymous, &path).await?, 404, &path);
            let known = as_root(&lab, &root, "GET", &path);
            assert_page(&send(known, &path).await?, 404, &path);
        }
    }
    assert_alive(&lab).await
}

#[tokio::test]
async fn no_method_breaks_a_route() -> Result<()> {
    let lab = Lab::start().await?;
    for method in ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW"] {
        for (system, path) in [
            (System::Openedx, TOKEN),
            (System::Openedx, MIRA),
            (System::Openedx, RETIRE),
            (System::Pieces, SIGN_IN),
            (System::Pieces, "/users"),
        ] {
            let case = format!("{method} {path}");
            let answered = send(lab.request(system, method, path), &case).await?;
            assert!(answered.status < 500, "{case}: {}", answered.status);
        }
    }
    assert_alive(&lab).await
}

#[tokio::test]
async fn text_that_is_no_utf_8_is_nobody() -> Result<()> {
    let lab = Lab::start().await?;
    let root = lab.jwt("root").await?;
    for authorization in [&b"JWT \xff\xfe"[..], b"Bearer \xff", b"\xff", b"Bearer \xc3\x28"] {
        let value = HeaderValue::from_bytes(authorization)?;
        let request = lab.request(System::Openedx, "GET", MIRA).header("authorization", value);
        assert_eq!(send(request, "a header").await?.status, 401);
    }
    let named = as_root(&lab, &root, "GET", "/api/user/v1/accounts?username=%ff%fe");
    let found = send(named, "a query").await?;
    assert_eq!((found.status, found.text.as_str()), (404, ""));
    let form = b"grant_type=password&client_id=people&username=%ff&password=\xff".to_vec();
    let token = lab.request(System::Openedx, "POST", TOKEN).header("content-type", FORM);
    let refused = send(token.body(form), "a form").await?;
    assert_eq!((refused.status, &refused.json()["error"]), (400, &json!("invalid_grant")));
    let user = lab.request(System::Pieces, "GET", "/users/%ff%fe");
    assert_text(&send(user, "a path").await?, 404, "User not found", "a path");
    assert_alive(&lab).await
}

#[tokio::test]
async fn a_query_that_makes_no_sense_is_not_an_error() -> Result<()> {
    let lab = Lab::start().await?;
    let root = lab.jwt("root").await?;
    for query in ["&&&", "=", "=x", "view", "view=%", "view=%zz", "a=1&a=2", "view=[]&view[]=1"] {
        let path = format!("/api/user/v1/accounts?{query}");
        let answered = send(as_root(&lab, &root, "GET", &path), query).await?;
        assert_eq!(answered.status, 200, "{query}");
    }
    assert_alive(&lab).await
}

#[tokio::test]
async fn a_header_or_address_of_any_size_is_refused_or_answered() -> Result<()> {
    let lab = Lab::start().await?;
    for system in System::ALL {
        let path = if system == System::Openedx { MIRA } else { "/users" };
        for (case, request) in [
            ("one header", lab.request(system, "GET", path).header("x-big", "x".repeat(1 << 20))),
            ("one token", lab.request(system, "GET", path).bearer_auth("x".repeat(200 * 1024))),
            (
                "many headers",
                (0..5_000).fold(lab.request(system, "GET", path), |request, number| {
                    request.header(format!("x-{number}"), "x")
                }),
            ),
            ("the address", lab.request(system, "GET", &format!("{path}?{}", "x".repeat(1 << 20)))),
        ] {
            // The server may close the connection while the client is still writing.
            if let Ok(answered) = answer(request).await {
                assert!((200..500).contains(&answered.status), "{case}: {}", answered.status);
            }
            assert_alive(&lab).await?;
        }
    }
    Ok(())
}

/// Writes bytes to a system, closes that direction, and reads what comes until the end.
fn exchange(url: &str, bytes: &[u8]) -> Result<Vec<u8>> {
    let mut stream = TcpStream::connect(url.trim_start_matches("http://"))?;
    stream.write_all(bytes)?;
    stream.shutdown(Shutdown::Write)?;
    let mut answered = Vec::new();
    stream.read_to_end(&mut answered)?;
    Ok(answered)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_no_request_does_not_stop_a_system() -> Result<()> {
    let lab = Lab::start().await?;
    let unfinished = format!("POST {TOKEN} HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{{");
    for system in System::ALL {
        for bytes in [
            &b""[..],
            b"\r\n\r\n",
            b"hello\r\n\r\n",
            b"GET / HTTP/9.9\r\n\r\n",
            b"GET /users HTTP/1.1\r\nhost: x\r\nx",
            // The beginning of a TLS handshake.
            b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
            b"POST /users HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n",
            b"POST /users HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
            unfinished.as_bytes(),
        ] {
            let (url, bytes) = (lab.server.url(system), bytes.to_vec());
            let case = String::from_utf8_lossy(&bytes).into_owned();
            let exchanged = tokio::task::spawn_blocking(move || exchange(&url, &bytes)).await?;
            if let Ok(answered) = exchanged {
                assert!(!answered.starts_with(b"HTTP/1.1 2"), "{case}");
            }
            assert_alive(&lab).await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn pieces_calls_malformed_json_no_token_and_does_not_repeat_it() -> Result<()> {
    let lab = Lab::start().await?;
    for (case, body) in malformed() {
        let refused = send(sign_in(&lab).header("content-type", JSON).body(body), case);
        let refused = refused.await?;
        assert_eq!((refused.status, refused.content_type.as_str()), (400, TEXT), "{case}");
        let text = "The body is not a valid OAuthToken: ";
        assert!(refused.text.starts_with(text), "{case}: {}", refused.text);
    }
    assert_alive(&lab).await
}

#[tokio::test]
async fn pieces_wants_a_token_with_every_member_of_its_type() -> Result<()> {
    let lab = Lab::start().await?;
    let whole = json!({"access_token": "opaque", "token_type": "Bearer", "expires_in": 60});
    let mut bodies = vec![
        json!([]),
        json!(null),
        json!("opaque"),
        json!({}),
        // The members of a token, without their names.
        json!([null, "opaque", "Bearer", 60, null, null, null]),
    ];
    for (member, value) in [
        ("access_token", json!(7)),
        ("access_token", json!(null)),
        ("token_type", json!(null)),
        ("token_type", json!(7)),
        ("expires_in", json!("60")),
        ("expires_in", json!(1.5)),
        ("expires_in", json!(null)),
        ("scope", json!(["openid"])),
        ("refresh_token", json!({})),
        ("schema", json!("x")),
        ("schema", json!({"migration": 0})),
    ] {
        let mut body = whole.clone();
        body[member] = value;
        bodies.push(body);
    }
    for member in ["access_token", "token_type", "expires_in"] {
        let mut body = whole.clone();
        body.as_object_mut().context("an object")?.remove(member);
        bodies.push(body);
    }
    for body in bodies {
        let refused = send(sign_in(&lab).json(&body), &body.to_string()).await?;
        assert_eq!((refused.status, refused.content_type.as_str()), (400, TEXT), "{body}");
        assert!(!refused.text.contains("opaque"), "{}", refused.text);
    }
    assert_eq!(send(sign_in(&lab).json(&whole), "the whole").await?.status, 200);
    assert_alive(&lab).await
}

#[tokio::test]
async fn pieces_reads_json_unless_told_that_it_is_something_else() -> Result<()> {
    let lab = Lab::start().await?;
    // OpenAPI cannot say that a body may come without its media type.
    lab.forgive_requests(&[""]);
    let token = json!({"access_token": "opaque", "token_type": "Bearer", "expires_in": 60});
    for (media_type, status) in [
        (None, 200),
        (Some(JSON), 200),
        (Some("application/json; charset=utf-8"), 200),
        (Some("Application/JSON"), 200),
        (Some("text/json"), 415),
        (Some("text/plain"), 415),
        (Some(FORM), 415),
        (Some("application/jsonx"), 415),
    ] {
        let mut request = sign_in(&lab).body(token.to_string());
        if let Some(media_type) = media_type {
            request = request.header("content-type", media_type);
        }
        let case = format!("{media_type:?}");
        let answered = send(request, &case).await?;
        assert_eq!(answered.status, status, "{case}");
        if status == 415 {
            assert_text(&answered, 415, "The body is not application/json", &case);
        }
    }
    assert_alive(&lab).await
}

#[tokio::test]
async fn pieces_knows_its_paths_and_methods_and_no_others() -> Result<()> {
    let lab = Lab::start().await?;
    for (method, path, status, text) in [
        ("GET", "/", 404, "Not Found"),
        ("GET", "/users/", 404, "Not Found"),
        ("GET", "//users", 404, "Not Found"),
        ("GET", "/Users", 404, "Not Found"),
        ("GET", "/users/x/", 404, "Not Found"),
        ("POST", "/users/x/disconnect/", 404, "Not Found"),
        ("POST", "/users/x/y", 404, "Not Found"),
        ("POST", "/users/authenticate/from_token/", 404, "Not Found"),
        ("GET", "/user/x", 404, "Not Found"),
        ("POST", "/users", 405, "Method Not Allowed"),
        ("DELETE", "/users/x", 405, "Method Not Allowed"),
        ("POST", "/users/authenticate", 405, "Method Not Allowed"),
        ("GET", "/users/x/disconnect", 405, "Method Not Allowed"),
        ("GET", SIGN_IN, 405, "Method Not Allowed"),
        ("PUT", SIGN_IN, 405, "Method Not Allowed"),
        ("GET", "/users/authenticate", 404, "User not found"),
        ("GET", "/users/%2F", 404, "User not found"),
        ("GET", "/users/%00", 404, "User not found"),
        ("POST", "/users/no-uuid/disconnect", 404, "User not found"),
    ] {
        let case = format!("{method} {path}");
        let request = lab.request(System::Pieces, method, path);
        assert_text(&send(request, &case).await?, status, text, &case);
    }
    assert_alive(&lab).await
}

#[tokio::test]
async fn pieces_looks_at_no_credentials() -> Result<()> {
    let lab = Lab::start().await?;
    for (name, value) in [
        ("authorization", "Bearer nobody's"),
        ("authorization", "Basic nothing"),
        ("authorization", "garbage"),
        ("x-application-id", "unregistered"),
        ("application", "unregistered"),
    ] {
        let request = lab.request(System::Pieces, "GET", "/users").header(name, value);
        assert_eq!(send(request, value).await?.status, 200, "{name}: {value}");
    }
    assert_alive(&lab).await
}
