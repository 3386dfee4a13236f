//! Signing in a device, with the control origin in the place of a browser.

use anyhow::{Context, Result};
use contract_tests::brainstem::{LENA, TOMAS};
use contract_tests::{Lab, answer};
use emeritus::brainstem::types::{
    DeviceAuthorization, DevicePoll, DeviceRefusal, DeviceRequest, DeviceStanding, DeviceStatus,
    Portal,
};
use emeritus::{Credentials, brainstem};
use emeritus_mock::System;
use emeritus_mock::brainstem::DeviceError;
use jiff::SignedDuration;
use serde_json::json;

async fn begin(lab: &Lab) -> Result<DeviceAuthorization> {
    let body: DeviceRequest =
        DeviceRequest::builder().client_name(Some("brainstem-rust".to_owned())).try_into()?;
    let client = lab.brainstem_anonymous()?;
    Ok(client.device_authorize().body(body).send().await?.into_inner())
}

async fn poll(lab: &Lab, began: &DeviceAuthorization) -> Result<DeviceStanding> {
    let body = DevicePoll { device_code: began.device_code.clone() };
    let client = lab.brainstem_anonymous()?;
    Ok(client.device_token_poll().body(body).send().await?.into_inner())
}

/// Answers in the place of a browser; the status.
async fn browser(lab: &Lab, path: &str) -> Result<u16> {
    let url = format!("{}/brainstem/device/{path}", lab.server.world_url());
    Ok(reqwest::Client::new().post(url).send().await?.status().as_u16())
}

#[tokio::test]
async fn a_device_waits_is_approved_and_gets_its_token_once() -> Result<()> {
    let lab = Lab::start().await?;
    let began = begin(&lab).await?;
    assert_eq!((began.interval, began.expires_in), (5, 900));
    let (letters, digits) = began.user_code.split_once('-').context("it has two halves")?;
    assert!(letters.len() == 4 && letters.bytes().all(|it| it.is_ascii_uppercase()));
    assert!(digits.len() == 4 && digits.bytes().all(|it| it.is_ascii_digit()));
    let origin = lab.server.url(System::Brainstem);
    assert_eq!(began.verification_uri, format!("{origin}/account/authorize/"));
    let complete = format!("{}?session={}", began.verification_uri, began.session_id);
    assert_eq!(began.verification_uri_complete, complete);

    let waiting = poll(&lab, &began).await?;
    assert_eq!(waiting.status, Some(DeviceStatus::AuthorizationPending));
    let path = format!("{}/approve?email={LENA}", began.user_code.to_lowercase());
    assert_eq!(browser(&lab, &path).await?, 204);
    assert_eq!(browser(&lab, &path).await?, 409, "it was answered");
    let granted = poll(&lab, &began).await?;
    assert_eq!((granted.status, granted.error), (Some(DeviceStatus::Success), None));
    let token = granted.token.context("there is a token")?;
    let client = brainstem::Client::builder(origin).credentials(Credentials::bearer(token));
    let client = client.build()?;
    client.user_get().portal(Portal::Private).id("41").send().await?;
    let callers = lab.world().journal.entries();
    assert_eq!(callers.last().and_then(|entry| entry.caller.clone()).as_deref(), Some(LENA));

    let again = poll(&lab, &began).await?;
    assert_eq!((again.error, again.token.is_none()), (Some(DeviceRefusal::AlreadyUsed), true));
    Ok(())
}

#[tokio::test]
async fn a_device_is_denied() -> Result<()> {
    let lab = Lab::start().await?;
    let began = begin(&lab).await?;
    assert_eq!(browser(&lab, &format!("{}/deny", began.user_code)).await?, 204);
    for _ in 0..2 {
        assert_eq!(poll(&lab, &began).await?.error, Some(DeviceRefusal::AccessDenied));
    }
    Ok(())
}

#[tokio::test]
async fn fifteen_minutes_are_all_there_is() -> Result<()> {
    let lab = Lab::start().await?;
    let (began, approved) = (begin(&lab).await?, begin(&lab).await?);
    lab.advance(SignedDuration::from_secs(899));
    let now = lab.world().clock.now();
    let done = lab.world().brainstem().approve_device(&approved.user_code, 52, now);
    assert_eq!(done, Ok(()));
    assert_eq!(poll(&lab, &began).await?.status, Some(DeviceStatus::AuthorizationPending));
    lab.advance(SignedDuration::from_secs(1));
    for device in [&began, &approved] {
        assert_eq!(poll(&lab, device).await?.error, Some(DeviceRefusal::ExpiredToken));
    }
    let now = lab.world().clock.now();
    let late = lab.world().brainstem().deny_device(&began.user_code, now);
    assert_eq!(late, Err(DeviceError::TooLate));
    Ok(())
}

#[tokio::test]
async fn what_nobody_knows_is_not_approved_and_is_as_good_as_over() -> Result<()> {
    let lab = Lab::start().await?;
    let began = begin(&lab).await?;
    assert_eq!(browser(&lab, &format!("AAAA-0000/approve?email={TOMAS}")).await?, 404);
    assert_eq!(browser(&lab, "AAAA-0000/deny").await?, 404);
    assert_eq!(
        browser(&lab, &format!("{}/approve?email=x@y.example", began.user_code)).await?,
        404
    );
    assert_eq!(browser(&lab, &format!("{}/approve", began.user_code)).await?, 400);
    let unknown = DeviceAuthorization { device_code: "nonsense".into(), ..began };
    assert_eq!(poll(&lab, &unknown).await?.error, Some(DeviceRefusal::ExpiredToken));
    let request = lab.request(System::Brainstem, "POST", "/api/auth/device/token");
    let refused = answer(request.json(&json!({}))).await?;
    assert_eq!(
        (refused.status, refused.json()),
        (400, json!({"device_code": ["This field is required."]}))
    );
    Ok(())
}

#[tokio::test]
async fn a_device_begins_with_a_name_with_nothing_in_the_body_and_without_a_body() -> Result<()> {
    let lab = Lab::start().await?;
    for path in ["/api/auth/device/", "/api/auth/device"] {
        let bare = lab.request(System::Brainstem, "POST", path);
        assert_eq!(answer(bare).await?.status, 200);
        let empty = lab.request(System::Brainstem, "POST", path).json(&json!({}));
        assert_eq!(answer(empty).await?.status, 200);
    }
    Ok(())
}
