//! What the site says when a member leaves.

use emeritus::Secret;
use emeritus::open_humans::webhook::{Deauthorization, WebhookError};

use super::*;

const BODY: &str = r#"{"project_member_id": "04417752", "erasure_requested": true, "timestamp": "2026-03-04T05:06:07.890123+00:00"}"#;
const SIGNATURE: &str = "sha1=eee36c673e1cea81164dc2feb003604b91f7f274";

fn verify(signature: Option<&str>, body: &str) -> Result<Deauthorization, WebhookError> {
    Deauthorization::verify(&Secret::from("sixteen letters!"), signature, body.as_bytes())
}

#[test]
fn what_the_site_has_signed_is_accepted() {
    for signature in [SIGNATURE.to_owned(), SIGNATURE.to_uppercase().replace("SHA1", "sha1")] {
        let told = verify(Some(&signature), BODY).unwrap();
        assert_eq!(told.project_member_id, MARLOW);
        assert!(told.erasure_requested && !told.is_legacy_retry);
        assert_eq!(told.timestamp.unwrap().timestamp_micros(), 1_772_600_767_890_123);
    }
}

#[test]
fn what_is_unsigned_malformed_or_signed_by_another_is_told_apart() {
    let last_digit_off = SIGNATURE.replace("f274", "f275");
    for (signature, body, expected) in [
        (None, BODY, "Unsigned"),
        (Some(""), BODY, "MalformedSignature"),
        (Some("eee36c673e1cea81164dc2feb003604b91f7f274"), BODY, "MalformedSignature"),
        (Some("sha1=eee36c"), BODY, "MalformedSignature"),
        (Some("sha1=zze36c673e1cea81164dc2feb003604b91f7f274"), BODY, "MalformedSignature"),
        (Some("sha1=éee36c673e1cea81164dc2feb003604b91f7f27"), BODY, "MalformedSignature"),
        (Some(&*last_digit_off), BODY, "Mismatch"),
        (Some(SIGNATURE), "{}", "Mismatch"),
        (Some("sha1=a5ed0c0ab8f2a3ac4e1ba96ad9f8d5c0ff1d8a40"), "{}", "Mismatch"),
    ] {
        let refused = verify(signature, body).unwrap_err();
        assert!(format!("{refused:?}").starts_with(expected), "{signature:?}: {refused:?}");
    }
}

#[test]
fn the_second_attempt_is_read_and_named() {
    let packed = serde_json::to_string(BODY).unwrap();
    let told = Deauthorization::parse(packed.as_bytes()).unwrap();
    assert!(told.is_legacy_retry);
    assert_eq!(told.project_member_id, MARLOW);
    assert!(matches!(verify(None, &packed), Err(WebhookError::Unsigned)));
}

#[test]
fn a_body_that_is_none_is_an_error() {
    for body in ["", "{}", "[]", "\"", "\"{}\"", r#"{"project_member_id": 4417752}"#] {
        let refused = Deauthorization::parse(body.as_bytes()).unwrap_err();
        assert!(matches!(refused, WebhookError::MalformedBody(_)), "{body}");
    }
}

#[tokio::test]
async fn a_store_forgets_the_tokens_or_the_member() {
    for erasure_requested in [false, true] {
        let site = Site::start().await;
        let oauth = site.oauth();
        let member = Member::create(&oauth, MARLOW, site.tokens(3600)).await.unwrap();
        let body = json!({"project_member_id": MARLOW, "erasure_requested": erasure_requested});
        let told = Deauthorization::parse(body.to_string().as_bytes()).unwrap();
        for _ in 0..2 {
            told.apply(oauth.store()).await.unwrap();
        }
        let kept = oauth.store().load(MARLOW).await.unwrap();
        assert_eq!(kept.is_none(), erasure_requested);
        assert!(kept.is_none_or(|record| record.is_deauthorized()));
        assert!(member.access_token().await.unwrap_err().is_credentials());
    }
}
