//! Bodies that no operation can read: every operation that takes one says so in the same words.

use anyhow::Result;
use contract_tests::{Answer, Lab, answer};
use emeritus_mock::System;
use serde_json::json;

const JSON: &str = "application/json";
const MERGE_PATCH: &str = "application/merge-patch+json";
const FORM: &str = "application/x-www-form-urlencoded";
const HTML: &str = "text/html; charset=utf-8";

/// Every operation that takes JSON from somebody who may retire users: method, path, media type.
const TAKES_JSON: [(&str, &str, &str); 12] = [
    ("PATCH", "/api/user/v1/accounts/root", MERGE_PATCH),
    ("PATCH", "/api/user/v1/accounts/update_retirement_status/", JSON),
    ("POST", "/api/user/v1/accounts/retire/", JSON),
    ("POST", "/api/user/v1/accounts/retire_misc/", JSON),
    ("PUT", "/api/user/v1/accounts/retirement_partner_report/", JSON),
    ("POST", "/api/user/v1/accounts/retirement_partner_report_cleanup/", JSON),
    ("POST", "/api/user/v1/accounts/retirement_cleanup/", JSON),
    ("POST", "/api/user/v1/accounts/cancel_retirement/", JSON),
    ("POST", "/v1/accounts/bulk_retire_users", JSON),
    ("POST", "/api/discussion/v1/accounts/retire_forum/", JSON),
    ("POST", "/api/enrollment/v1/unenroll/", JSON),
    ("POST", "/api/edxnotes/v1/retire_user/", JSON),
];

/// Every operation that takes a form, and nothing but a form.
const TAKES_FORM: [(&str, &str); 2] =
    [("POST", "/oauth2/access_token"), ("POST", "/api/user/v1/accounts/deactivate_logout/")];

async fn lab() -> Result<Lab> {
    Ok(Lab::start_with(|lms| lms.settings.enable_bulk_user_retirement = true).await?)
}

async fn send(
    lab: &Lab,
    (method, path): (&str, &str),
    media_type: &str,
    body: Vec<u8>,
) -> Result<Answer> {
    let request = lab.request(System::Openedx, method, path).header("content-type", media_type);
    let jwt = format!("JWT {}", lab.jwt("root").await?);
    Ok(answer(request.header("authorization", jwt).body(body)).await?)
}

#[tokio::test]
async fn malformed_json_is_refused_with_what_the_parser_says() -> Result<()> {
    let lab = lab().await?;
    for (method, path, media_type) in TAKES_JSON {
        let refused = send(&lab, (method, path), media_type, b"{\"username\":".to_vec()).await?;
        let detail = refused.json()["detail"].as_str().unwrap_or_default().to_owned();
        assert_eq!((refused.status, refused.content_type.as_str()), (400, JSON), "{path}");
        assert!(detail.starts_with("JSON parse error - "), "{path}: {detail}");
    }
    Ok(())
}

#[tokio::test]
async fn another_media_type_is_refused_by_name() -> Result<()> {
    let lab = lab().await?;
    for (method, path, _) in TAKES_JSON {
        let refused =
            send(&lab, (method, path), "text/csv; header=absent", b"a,b".to_vec()).await?;
        let text = "Unsupported media type \"text/csv; header=absent\" in request.";
        assert_eq!(refused.status, 415, "{path}");
        assert_eq!(refused.json(), json!({ "detail": text }), "{path}");
    }
    Ok(())
}

#[tokio::test]
async fn a_body_over_the_limit_is_refused_and_one_at_the_limit_is_read() -> Result<()> {
    const LIMIT: usize = 2_621_440;
    let lab = lab().await?;
    let json = TAKES_JSON;
    let forms = TAKES_FORM.map(|(method, path)| (method, path, FORM));
    for (method, path, media_type) in json.into_iter().chain(forms) {
        for (length, refused) in [(LIMIT, false), (LIMIT + 1, true)] {
            let answered = send(&lab, (method, path), media_type, vec![b' '; length]).await?;
            assert_eq!(answered.status == 413, refused, "{path}: {}", answered.status);
            assert_eq!(answered.content_type == HTML, refused, "{path}");
        }
    }
    Ok(())
}
