//! What people do with BrainSTEM in a browser: approving a device, and making a personal access token.

use http::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::Control;
use super::input::{InWorld, Path, Query};
use super::problem::{Problem, QueryRefused, WorldUnknown};
use crate::brainstem::{DeviceError, User};
use crate::outcome::{Empty, Json};
use crate::routes::Routes;
use crate::secret::Secret;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<Control>) -> Routes<Control> {
    routes
        .view::<InWorld>([operation!(brainstem_device_approve)])
        .view::<InWorld>([operation!(brainstem_device_deny)])
        .view::<InWorld>([operation!(brainstem_token_create)])
}

/// Which device.
#[derive(Debug, Deserialize, IntoParams)]
struct Device {
    /// The code that the device shows.
    #[param(example = "BCDF-GHJK")]
    user_code: String,
}

/// Who approves.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
struct Approver {
    /// The e-mail address of the user.
    #[param(example = "lena@lab.example")]
    email: String,
}

/// Whose token is made.
#[derive(Debug, Deserialize, IntoParams)]
struct Owner {
    /// The e-mail address of the user.
    #[param(example = "lena@lab.example")]
    email: String,
}

/// A personal access token.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(example = json!({ "id": "0d3f1c5a-7b2e-4f60-9a1d-8c4e6b5f2a17", "token": "9f2c4e7a1b" }))]
pub(super) struct PersonalToken {
    /// Its id.
    id: Uuid,
    /// The token, which is shown this once.
    #[schema(value_type = String, format = Password)]
    token: Secret,
}

outcome! {
    /// Why a device or its user is refused.
    enum DeviceRefused {
        /// There is no such code, or no such user.
        404 Unknown(Problem) = {
            "title": "Not Found",
            "status": 404,
            "detail": "there is no such code",
        },
        /// The code was answered before, or its time is over.
        409 TooLate(Problem) = {
            "title": "Conflict",
            "status": 409,
            "detail": "it was answered before, or its time is over",
        },
    }
}

impl From<DeviceError> for DeviceRefused {
    fn from(error: DeviceError) -> Self {
        let unknown = |detail: &str| Self::Unknown(Problem::new(StatusCode::NOT_FOUND, detail));
        match error {
            DeviceError::NoSuchCode => unknown("there is no such code"),
            DeviceError::NoSuchUser => unknown("there is no such user"),
            DeviceError::TooLate => {
                let detail = "it was answered before, or its time is over";
                Self::TooLate(Problem::new(StatusCode::CONFLICT, detail))
            }
        }
    }
}

outcome! {
    /// Answers of `POST /worlds/{world}/brainstem/device/{user_code}/approve`.
    enum DeviceApprove {
        /// The device was answered.
        204 Answered(Empty),
        ..DeviceRefused,
        ..WorldUnknown,
        ..QueryRefused,
    }
}

outcome! {
    /// Answers of `POST /worlds/{world}/brainstem/device/{user_code}/deny`.
    enum DeviceDeny {
        /// The device was answered.
        204 Answered(Empty),
        ..DeviceRefused,
        ..WorldUnknown,
    }
}

/// Approves a device that wants to sign in.
///
/// The device gets a token of the user when it asks next.
#[utoipa::path(post, path = "/worlds/{world}/brainstem/device/{user_code}/approve")]
async fn brainstem_device_approve(
    InWorld(hosted): InWorld,
    Path(Device { user_code }): Path<Device>,
    Query(approver): Query<Approver>,
) -> Result<DeviceApprove, DeviceApprove> {
    let world = hosted.world();
    let mut store = world.brainstem();
    let user = store.user_by_email(&approver.email).map(User::id);
    let user = user.ok_or_else(|| DeviceRefused::from(DeviceError::NoSuchUser))?;
    let approved = store.approve_device(&user_code, user, world.clock.now());
    approved.map_err(DeviceRefused::from)?;
    Ok(DeviceApprove::Answered(Empty))
}

/// Denies a device that wants to sign in.
///
/// The device is told when it asks next.
#[utoipa::path(post, path = "/worlds/{world}/brainstem/device/{user_code}/deny")]
async fn brainstem_device_deny(
    InWorld(hosted): InWorld,
    Path(Device { user_code }): Path<Device>,
) -> Result<DeviceDeny, DeviceDeny> {
    let world = hosted.world();
    let denied = world.brainstem().deny_device(&user_code, world.clock.now());
    denied.map_err(DeviceRefused::from)?;
    Ok(DeviceDeny::Answered(Empty))
}

outcome! {
    /// Answers of `POST /worlds/{world}/brainstem/users/{email}/tokens`.
    enum BrainstemTokenCreate {
        /// The token.
        200 Issued(Json<PersonalToken>),
        /// There is no such user.
        404 NoSuchUser(Problem) = {
            "title": "Not Found",
            "status": 404,
            "detail": "there is no such user",
        },
        ..WorldUnknown,
    }
}

/// Makes a personal access token.
///
/// The real system has this on a page of its website.
#[utoipa::path(post, path = "/worlds/{world}/brainstem/users/{email}/tokens")]
async fn brainstem_token_create(
    InWorld(hosted): InWorld,
    Path(Owner { email }): Path<Owner>,
) -> Result<BrainstemTokenCreate, BrainstemTokenCreate> {
    let world = hosted.world();
    let mut store = world.brainstem();
    let user = store.user_by_email(&email).map(User::id);
    let user = user.ok_or_else(|| {
        let problem = Problem::new(StatusCode::NOT_FOUND, "there is no such user");
        BrainstemTokenCreate::NoSuchUser(problem)
    })?;
    let issued = store.issue_personal_token(user, world.clock.now(), &world.ids);
    let token = PersonalToken { id: issued.id, token: issued.token };
    Ok(BrainstemTokenCreate::Issued(Json(token)))
}
