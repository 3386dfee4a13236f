//! `/api/user/v1/accounts/{username}/verification_status/` and `…/verifications/`: whether somebody
//! proved to be who they say.

use std::cmp::Reverse;

use jiff::tz::TimeZone;
use serde::Serialize;
use utoipa::ToSchema;

use super::OpenEdx;
use super::auth::{AccountRefused, ActiveUsers, IsStaffOrOwner};
use super::error::Detail;
use super::state::{Lms, Standing, Verification, VerificationKind, VerificationStatus};
use super::username::{NameRefused, Username};
use crate::django::wire_time;
use crate::operation::State;
use crate::outcome::Json;
use crate::routes::Routes;
use crate::{operation, outcome};

type Gate = IsStaffOrOwner<ActiveUsers>;

pub(super) fn mount(routes: Routes<OpenEdx>) -> Routes<OpenEdx> {
    routes
        .view::<Gate>([operation!(verification_status_get)])
        .view::<Gate>([operation!(verifications_list)])
}

/// What all that somebody tried amounts to.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"status": "approved", "expiration_datetime": "", "is_verified": true}))]
pub(super) struct VerificationSummary {
    /// What it amounts to.
    status: VerificationState,
    /// `MM/DD/YYYY`, where the person is verified and will soon not be any more; else blank.
    expiration_datetime: String,
    /// Whether the person is verified now.
    is_verified: bool,
}

/// Whether somebody is verified.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum VerificationState {
    /// Verified.
    Approved,
    /// What was handed in is being looked at.
    Pending,
    /// What was handed in was refused.
    MustReverify,
    /// Verified once, but not any more.
    Expired,
}

/// An attempt at ID verification.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct VerificationDetails {
    /// How it was attempted.
    #[serde(rename = "type")]
    kind: VerificationType,
    /// How far it has come.
    status: VerificationProgress,
    /// When it stops to count, in UTC; null where it never does.
    #[schema(format = DateTime)]
    expiration_datetime: Option<String>,
    /// Why photos were refused (a text, or JSON in one), or on what grounds somebody was verified by
    /// hand.
    message: String,
    /// When anything about it last changed, in UTC.
    #[schema(format = DateTime)]
    updated_at: String,
    /// The receipt of photos.
    receipt_id: Option<String>,
}

/// A way to be verified.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub(super) enum VerificationType {
    /// By photos.
    #[serde(rename = "Software Secure")]
    SoftwareSecure,
    /// By hand.
    Manual,
    /// By an identity provider, or a plugin.
    #[serde(rename = "SSO")]
    Sso,
}

/// How far an attempt has come.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum VerificationProgress {
    /// Begun.
    Created,
    /// Complete, but not handed in.
    Ready,
    /// Handed in.
    Submitted,
    /// Could not be handed in; that will be tried again.
    MustRetry,
    /// Accepted.
    Approved,
    /// Refused.
    Denied,
}

/// Attempts at ID verification, those that changed last first.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!([
    {
        "type": "Software Secure",
        "status": "approved",
        "expiration_datetime": "2027-03-01T09:12:44.120000Z",
        "message": "",
        "updated_at": "2026-03-01T09:12:44.120000Z",
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
]))]
pub(super) struct VerificationList(Vec<VerificationDetails>);

outcome! {
    /// Answers of `GET accounts/{username}/verification_status/`.
    pub(super) enum VerificationStatusGet {
        /// What all that the user tried amounts to.
        200 Found(Json<VerificationSummary>),
        /// The user never handed anything in, or does not exist.
        404 NotFound(Json<Detail>) = { "detail": "Not found." },
        ..AccountRefused,
        ..NameRefused,
    }
}

/// Tells whether a user is verified.
///
/// People ask about themselves, staff about anybody. Whoever adds their own user name to the query,
/// as `username`, passes for the owner, as upstream has it.
#[utoipa::path(get, path = "/api/user/v1/accounts/{username}/verification_status/", extensions(("x-provenance" = json!("upstream"))))]
async fn verification_status_get(
    username: Username,
    _: IsStaffOrOwner<ActiveUsers>,
    world: State,
) -> VerificationStatusGet {
    let lms = world.openedx();
    let user = lms.user_by_username(&username.0);
    match user.and_then(|user| lms.verification_standing(user.id(), world.clock.now())) {
        Some(standing) => VerificationStatusGet::Found(Json(standing.into())),
        None => VerificationStatusGet::NotFound(Json(Detail::from("Not found."))),
    }
}

impl From<Standing> for VerificationSummary {
    fn from(standing: Standing) -> Self {
        let (status, expires_soon) = match standing {
            Standing::Approved(expires_soon) => (VerificationState::Approved, expires_soon),
            Standing::Pending => (VerificationState::Pending, None),
            Standing::MustReverify => (VerificationState::MustReverify, None),
            Standing::Expired => (VerificationState::Expired, None),
        };
        let day = |at: jiff::Timestamp| at.to_zoned(TimeZone::UTC).strftime("%m/%d/%Y").to_string();
        Self {
            status,
            expiration_datetime: expires_soon.map(day).unwrap_or_default(),
            is_verified: matches!(status, VerificationState::Approved),
        }
    }
}

outcome! {
    /// Answers of `GET accounts/{username}/verifications/`.
    pub(super) enum VerificationsList {
        /// The attempts, those that changed last first.
        200 Found(Json<VerificationList>),
        /// The user never began to be verified, or does not exist.
        404 NotFound(Json<Detail>) = { "detail": "Not found." },
        ..AccountRefused,
        ..NameRefused,
    }
}

/// Lists a user's attempts at ID verification.
///
/// People ask about themselves, staff about anybody. Whoever adds their own user name to the query,
/// as `username`, passes for the owner, as upstream has it. The list is not paginated.
#[utoipa::path(get, path = "/api/user/v1/accounts/{username}/verifications/", extensions(("x-provenance" = json!("upstream"))))]
async fn verifications_list(
    username: Username,
    _: IsStaffOrOwner<ActiveUsers>,
    world: State,
) -> VerificationsList {
    let lms = world.openedx();
    let user = lms.user_by_username(&username.0);
    let mut attempts: Vec<_> = user.into_iter().flat_map(|user| &user.verifications).collect();
    if attempts.is_empty() {
        return VerificationsList::NotFound(Json(Detail::from("Not found.")));
    }
    attempts.sort_by_key(|attempt| Reverse(attempt.updated_at));
    let attempts = attempts.into_iter().map(|attempt| details(&lms, attempt));
    VerificationsList::Found(Json(VerificationList(attempts.collect())))
}

fn details(lms: &Lms, attempt: &Verification) -> VerificationDetails {
    let (kind, has_message) = match attempt.kind {
        VerificationKind::Photo => (VerificationType::SoftwareSecure, true),
        VerificationKind::Manual => (VerificationType::Manual, true),
        VerificationKind::Sso | VerificationKind::Plugin => (VerificationType::Sso, false),
    };
    VerificationDetails {
        kind,
        status: attempt.status.into(),
        expiration_datetime: lms.verification_expiry(attempt).map(wire_time::iso),
        message: if has_message { attempt.message.clone() } else { String::new() },
        updated_at: wire_time::iso(attempt.updated_at),
        receipt_id: attempt.receipt_id.clone().filter(|_| attempt.kind == VerificationKind::Photo),
    }
}

impl From<VerificationStatus> for VerificationProgress {
    fn from(status: VerificationStatus) -> Self {
        match status {
            VerificationStatus::Created => Self::Created,
            VerificationStatus::Ready => Self::Ready,
            VerificationStatus::Submitted => Self::Submitted,
            VerificationStatus::MustRetry => Self::MustRetry,
            VerificationStatus::Approved => Self::Approved,
            VerificationStatus::Denied => Self::Denied,
        }
    }
}
