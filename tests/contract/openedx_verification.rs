//! `GET accounts/{username}/verification_status/` and `…/verifications/`: who proved to be who they
//! say.

use anyhow::Result;
use contract_tests::{Lab, PASSWORD, START, answer};
use emeritus::openedx::types::{VerificationProgress, VerificationState, VerificationType};
use emeritus_mock::System;
use emeritus_mock::openedx::{User, Verification, VerificationKind, VerificationStatus};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use VerificationKind::{Manual, Photo, Plugin, Sso};
use VerificationStatus::{Approved, Created, Denied, MustRetry, Ready, Submitted};

use crate::openedx_life_cycle::{MIRA, TUAN, anonymous, forbidden, heard, id_of, page, told};

const DAY: SignedDuration = SignedDuration::from_hours(24);
const PATHS: [&str; 2] = [
    "/api/user/v1/accounts/mira_okafor/verification_status/",
    "/api/user/v1/accounts/mira_okafor/verifications/",
];

fn at(text: &str) -> Timestamp {
    text.parse().unwrap_or_default()
}

/// An attempt that was begun so many days before the lab started.
fn days_ago(kind: VerificationKind, status: VerificationStatus, days: i32) -> Verification {
    Verification::new(kind, status, START - DAY * days)
}

/// A lab in which Mira made these attempts, and somebody whose account is not activated one.
async fn lab(attempts: Vec<Verification>) -> Result<Lab> {
    let lab = Lab::start_with(|lms| {
        let mut sleeper = User::learner("sleeper").inactive().password(PASSWORD);
        sleeper.verifications.push(days_ago(Photo, Approved, 1));
        lms.add(sleeper);
    })
    .await?;
    let mira = id_of(&lab, MIRA)?;
    if let Some(mira) = lab.world().openedx().user_mut(mira) {
        mira.verifications = attempts;
    }
    Ok(lab)
}

async fn get(lab: &Lab, path: &str) -> Result<(u16, Value)> {
    let request = lab.request(System::Openedx, "GET", path).bearer_auth(lab.bearer(MIRA));
    Ok(heard(&answer(request).await?))
}

fn not_found() -> (u16, Value) {
    (404, json!({"detail": "Not found."}))
}

fn summary(status: &str, expiration: &str) -> (u16, Value) {
    let is_verified = status == "approved";
    let body = json!({
        "status": status, "expiration_datetime": expiration, "is_verified": is_verified,
    });
    (200, body)
}

#[tokio::test]
async fn what_was_tried_amounts_to_one_status() -> Result<()> {
    for (attempts, expected) in [
        (vec![], not_found()),
        (vec![days_ago(Photo, Created, 1)], not_found()),
        (vec![days_ago(Photo, Ready, 1)], not_found()),
        (vec![days_ago(Photo, Submitted, 1)], summary("pending", "")),
        (vec![days_ago(Photo, MustRetry, 1)], summary("pending", "")),
        (vec![days_ago(Photo, Denied, 1)], summary("must_reverify", "")),
        (vec![days_ago(Photo, Approved, 1)], summary("approved", "")),
        (vec![days_ago(Photo, Approved, 366)], summary("expired", "")),
        (vec![days_ago(Plugin, Approved, 9999)], summary("approved", "")),
        // Of what does not show, nothing is left once it has expired.
        (vec![days_ago(Manual, Approved, 366)], not_found()),
        (vec![days_ago(Sso, Approved, 366)], not_found()),
        // What counts goes before what was tried later.
        (vec![days_ago(Photo, Approved, 9), days_ago(Photo, Denied, 1)], summary("approved", "")),
        (vec![days_ago(Photo, Denied, 1), days_ago(Manual, Approved, 9)], summary("approved", "")),
        (
            vec![days_ago(Photo, Approved, 400), days_ago(Photo, Submitted, 1)],
            summary("pending", ""),
        ),
    ] {
        let lab = lab(attempts.clone()).await?;
        assert_eq!(get(&lab, PATHS[0]).await?, expected, "{attempts:?}");
    }
    Ok(())
}

#[tokio::test]
async fn a_verification_expires_by_the_virtual_clock() -> Result<()> {
    let lab = lab(vec![days_ago(Photo, Approved, 0)]).await?;
    let client = lab.openedx(MIRA)?;
    // It began on 1 March 2026 at 10:00 and counts for a year.
    for (days, status, expiration) in [
        (0, "approved", ""),
        (336, "approved", ""),
        (1, "approved", "03/01/2027"),
        (28, "approved", "03/01/2027"),
        (1, "expired", ""),
    ] {
        lab.advance(DAY * days);
        let read = client.verification_status_get().username(MIRA).send().await?;
        assert_eq!(read.status, VerificationState::from(status), "{days}");
        assert_eq!(read.expiration_datetime, expiration, "{days}");
        assert_eq!(read.is_verified, status == "approved", "{days}");
    }
    Ok(())
}

#[tokio::test]
async fn the_site_says_how_long_a_verification_counts_and_what_is_soon() -> Result<()> {
    let lab = lab(vec![days_ago(Photo, Approved, 20)]).await?;
    {
        let mut lms = lab.world().openedx();
        lms.settings.verify_student_days_good_for = 30;
        lms.settings.verify_student_expiring_soon_window = 9;
    }
    assert_eq!(get(&lab, PATHS[0]).await?, summary("approved", ""));
    lab.advance(DAY);
    assert_eq!(get(&lab, PATHS[0]).await?, summary("approved", "03/11/2026"));
    lab.advance(DAY * 10);
    assert_eq!(get(&lab, PATHS[0]).await?, summary("expired", ""));
    Ok(())
}

/// One attempt of each kind, in no order.
fn one_of_each() -> Vec<Verification> {
    let photo = Verification {
        updated_at: at("2026-02-01T09:12:44.12Z"),
        message: r#"[{"generalReasons": ["Name mismatch"]}]"#.to_owned(),
        receipt_id: Some("5f0b2c7a-1d9e-4f6a-9a55-3b9d0d6f1e22".to_owned()),
        ..Verification::new(Photo, Denied, at("2026-01-31T09:12:44.12Z"))
    };
    let manual = Verification {
        message: "Passport seen at partner site".to_owned(),
        ..Verification::new(Manual, Approved, at("2025-11-20T00:00:00Z"))
    };
    let sso = Verification {
        expiration_date: Some(at("2026-06-01T00:00:00Z")),
        message: "not shown".to_owned(),
        receipt_id: Some("not shown".to_owned()),
        ..Verification::new(Sso, Ready, at("2026-02-20T00:00:00Z"))
    };
    let plugin = Verification::new(Plugin, Submitted, at("2025-01-01T00:00:00Z"));
    vec![manual, plugin, photo, sso]
}

#[tokio::test]
async fn attempts_are_listed_by_their_last_change() -> Result<()> {
    let lab = lab(one_of_each()).await?;
    let expected = json!([
        {
            "type": "SSO",
            "status": "ready",
            "expiration_datetime": "2026-06-01T00:00:00Z",
            "message": "",
            "updated_at": "2026-02-20T00:00:00Z",
            "receipt_id": null,
        },
        {
            "type": "Software Secure",
            "status": "denied",
            "expiration_datetime": "2027-01-31T09:12:44.120000Z",
            "message": "[{\"generalReasons\": [\"Name mismatch\"]}]",
            "updated_at": "2026-02-01T09:12:44.120000Z",
            "receipt_id": "5f0b2c7a-1d9e-4f6a-9a55-3b9d0d6f1e22",
        },
        {
            "type": "Manual",
            "status": "approved",
            "expiration_datetime": "2026-11-20T00:00:00Z",
            "message": "Passport seen at partner site",
            "updated_at": "2025-11-20T00:00:00Z",
            "receipt_id": null,
        },
        {
            "type": "SSO",
            "status": "submitted",
            "expiration_datetime": null,
            "message": "",
            "updated_at": "2025-01-01T00:00:00Z",
            "receipt_id": null,
        },
    ]);
    assert_eq!(get(&lab, PATHS[1]).await?, (200, expected));
    let listed = lab.openedx(MIRA)?.verifications_list().username(MIRA).send().await?;
    let first = listed.first().map(|attempt| (attempt.type_.clone(), attempt.status.clone()));
    assert_eq!(first, Some((VerificationType::Sso, VerificationProgress::Ready)));
    assert_eq!(listed.len(), 4);
    Ok(())
}

#[tokio::test]
async fn owner_and_staff_are_told_and_nobody_else() -> Result<()> {
    let lab = lab(vec![days_ago(Photo, Approved, 1)]).await?;
    let seen = (200, Value::Null);
    for (client, username, expected) in [
        (lab.openedx(MIRA)?, MIRA, seen.clone()),
        (lab.openedx_bearer(MIRA)?, MIRA, seen.clone()),
        (lab.openedx_session(MIRA)?, MIRA, seen.clone()),
        (lab.openedx("staff")?, MIRA, seen),
        (lab.openedx("staff")?, TUAN, not_found()),
        (lab.openedx("staff")?, "nobody", not_found()),
        (lab.openedx(TUAN)?, TUAN, not_found()),
        (lab.openedx(TUAN)?, MIRA, forbidden()),
        (lab.openedx("root")?, MIRA, forbidden()),
        (lab.openedx(MIRA)?, "Mira_Okafor", forbidden()),
        (lab.openedx(MIRA)?, "mira!", (404, page())),
        (lab.openedx_anonymous()?, MIRA, anonymous()),
        (lab.openedx_session("sleeper")?, "sleeper", anonymous()),
    ] {
        let status = client.verification_status_get().username(username).send().await;
        assert_eq!(told(status), expected, "{username}");
        let list = client.verifications_list().username(username).send().await;
        assert_eq!(told(list), expected, "{username}");
    }
    let sleeper = lab.openedx_bearer("sleeper")?;
    let refused = sleeper.verification_status_get().username("sleeper").send().await.err();
    assert_eq!(refused.as_ref().and_then(|error| error.error_code()), Some("user_not_active"));
    Ok(())
}

#[tokio::test]
async fn whoever_writes_the_own_name_into_the_query_passes_for_the_owner() -> Result<()> {
    let lab = lab(vec![days_ago(Photo, Approved, 1)]).await?;
    for path in PATHS {
        for (query, status) in
            [("?username=tuan_v", 200), ("?username=Tuan_V", 403), ("?username=mira_okafor", 403)]
        {
            let request = lab.request(System::Openedx, "GET", &format!("{path}{query}"));
            let answered = answer(request.bearer_auth(lab.bearer(TUAN))).await?;
            assert_eq!(answered.status, status, "{path}{query}: {}", answered.text);
        }
    }
    Ok(())
}

#[tokio::test]
async fn other_methods_are_refused_after_the_caller() -> Result<()> {
    let lab = lab(Vec::new()).await?;
    for path in PATHS {
        for method in ["POST", "PUT", "PATCH", "DELETE"] {
            let not_allowed = json!({"detail": format!("Method \"{method}\" not allowed.")});
            for (caller, expected) in [
                ("", anonymous()),
                (TUAN, forbidden()),
                (MIRA, (405, not_allowed.clone())),
                ("staff", (405, not_allowed)),
            ] {
                let mut request = lab.request(System::Openedx, method, path);
                if !caller.is_empty() {
                    request = request.bearer_auth(lab.bearer(caller));
                }
                assert_eq!(heard(&answer(request).await?), expected, "{method} {path} as {caller}");
            }
        }
    }
    Ok(())
}
