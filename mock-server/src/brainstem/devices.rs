//! The device flow: a program without a browser is signed in by somebody who has one.
//!
//! What happens in the browser, two-factor authentication included, is not modelled. The control
//! origin and [`Store::approve_device`](super::Store::approve_device) stand in for it.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use http::request::Parts;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa::openapi::path::Operation;

use super::BrainStem;
use super::body::{JsonBody, OptionalBody};
use super::error::BodyRefused;
use super::fields::Fields;
use super::listing::base_url;
use super::state::DeviceAnswer;
use crate::operation::{Documented, State};
use crate::outcome::{Json, Schemas};
use crate::routes::Routes;
use crate::secret::Secret;
use crate::world::World;
use crate::{operation, outcome};

/// How often a device asks, in seconds.
const INTERVAL: u32 = 5;

pub(super) fn mount(routes: Routes<BrainStem>) -> Routes<BrainStem> {
    routes
        .view::<State>([operation!(device_authorize).also("/api/auth/device")])
        .view::<State>([operation!(device_token_poll).also("/api/auth/device/token")])
}

/// Which device asks.
#[derive(Debug, ToSchema)]
#[schema(example = json!({"client_name": "brainstem-python"}))]
#[expect(dead_code, reason = "describes the body in the contract; nothing depends on what it says")]
pub(super) struct DeviceRequest {
    /// The name of the program, for whoever approves.
    #[schema(nullable = false)]
    client_name: Option<String>,
}

/// An authorization that waits for somebody's approval.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "session_id": "s-9f2",
    "device_code": "dc-77aa",
    "user_code": "QRST-4821",
    "verification_uri": "https://www.brainstem.org/account/authorize/",
    "verification_uri_complete": "https://www.brainstem.org/account/authorize/?session=s-9f2",
    "expires_in": 900,
    "interval": 5,
}))]
pub(super) struct DeviceAuthorization {
    /// What the browser calls it.
    session_id: String,
    /// What the device asks with.
    #[schema(value_type = String, format = Password)]
    device_code: Secret,
    /// What the device shows to whoever approves.
    user_code: String,
    /// Where it is approved.
    verification_uri: String,
    /// The same, with the session in it.
    verification_uri_complete: String,
    /// In how many seconds it is over.
    expires_in: u32,
    /// How many seconds lie between two questions of the device.
    interval: u32,
}

/// What a device asks with.
#[derive(Debug, ToSchema)]
#[schema(example = json!({"device_code": "dc-77aa"}))]
#[expect(
    dead_code,
    reason = "describes the body in the contract; the server judges the JSON itself"
)]
pub(super) struct DevicePoll {
    /// The code that it was given.
    #[schema(value_type = String, format = Password)]
    device_code: Secret,
}

/// How an authorization stands: either `status`, with `token` once it succeeds, or `error`.
#[derive(Debug, Default, Serialize, ToSchema)]
#[schema(example = json!({"status": "success", "token": "pat-invented"}))]
pub(super) struct DeviceStanding {
    /// How far it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    status: Option<DeviceStatus>,
    /// A personal access token, which lives for a year from its last use. It is handed out once.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, format = Password, nullable = false)]
    token: Option<Secret>,
    /// Why there is no token, and will be none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    error: Option<DeviceRefusal>,
}

/// How far an authorization is.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum DeviceStatus {
    /// Nobody has said anything yet.
    AuthorizationPending,
    /// It was approved.
    Success,
}

/// Why there is no token, and will be none.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum DeviceRefusal {
    /// Somebody said no.
    AccessDenied,
    /// The time is over, or nobody knows the code.
    ExpiredToken,
    /// The token has been handed out before.
    AlreadyUsed,
}

impl From<DeviceAnswer> for DeviceStanding {
    fn from(answer: DeviceAnswer) -> Self {
        let status = |status| Self { status: Some(status), ..Self::default() };
        let error = |error| Self { error: Some(error), ..Self::default() };
        match answer {
            DeviceAnswer::Pending => status(DeviceStatus::AuthorizationPending),
            DeviceAnswer::Granted(token) => {
                Self { token: Some(token), ..status(DeviceStatus::Success) }
            }
            DeviceAnswer::Denied => error(DeviceRefusal::AccessDenied),
            DeviceAnswer::Expired => error(DeviceRefusal::ExpiredToken),
            DeviceAnswer::AlreadyUsed => error(DeviceRefusal::AlreadyUsed),
        }
    }
}

/// The origin as the caller addressed it.
#[derive(Debug)]
struct BaseUrl(String);

impl FromRequestParts<Arc<World>> for BaseUrl {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(
        parts: &mut Parts,
        _: &Arc<World>,
    ) -> Result<Self, Self::Rejection> {
        Ok(Self(base_url(parts)))
    }
}

impl Documented for BaseUrl {
    fn describe(_: &mut Operation, _: &mut Schemas) {}
}

outcome! {
    /// Answers of `POST /api/auth/device/`.
    enum DeviceAuthorize {
        /// The authorization, which waits for 15 minutes.
        200 Begun(Json<DeviceAuthorization>),
        ..BodyRefused,
    }
}

/// Begins to sign in a device.
///
/// Whoever is to be signed in approves under `verification_uri_complete` in a browser; the device
/// asks for its token meanwhile. A later addition, of March 2026; this server has it in every age.
///
/// Assumed: the status of success, and that `client_name` makes no difference.
#[utoipa::path(
    post,
    path = "/api/auth/device/",
    security(()),
    extensions(("x-provenance" = json!("upstream"))),
)]
async fn device_authorize(
    world: State,
    BaseUrl(base_url): BaseUrl,
    OptionalBody(body): OptionalBody<DeviceRequest>,
) -> Result<DeviceAuthorize, DeviceAuthorize> {
    body.read()?;
    let now = world.clock.now();
    let begun = world.brainstem().begin_device(now, &world.ids);
    let verification_uri = format!("{base_url}/account/authorize/");
    let seconds = begun.expires.duration_since(now).as_secs();
    Ok(DeviceAuthorize::Begun(Json(DeviceAuthorization {
        verification_uri_complete: format!("{verification_uri}?session={}", begun.session_id),
        verification_uri,
        session_id: begun.session_id,
        device_code: begun.device_code,
        user_code: begun.user_code,
        expires_in: u32::try_from(seconds).unwrap_or_default(),
        interval: INTERVAL,
    })))
}

outcome! {
    /// Answers of `POST /api/auth/device/token/`.
    enum DeviceTokenPoll {
        /// How the authorization stands, be it good or bad.
        200 Standing(Json<DeviceStanding>),
        ..BodyRefused,
    }
}

/// Asks for the token of a device.
///
/// The answer is always 200: `status` or `error` says how the authorization stands.
///
/// Assumed: that a code which nobody knows is answered as one whose time is over, and that asking too
/// often does no harm.
#[utoipa::path(
    post,
    path = "/api/auth/device/token/",
    security(()),
    extensions(("x-provenance" = json!("upstream"))),
)]
async fn device_token_poll(
    world: State,
    body: JsonBody<DevicePoll>,
) -> Result<DeviceTokenPoll, DeviceTokenPoll> {
    let body = body.read()?;
    let mut fields = Fields::new(&body);
    let code = fields.secret("device_code");
    fields.finish().map_err(BodyRefused::from)?;
    let code = code.unwrap_or_else(|| Secret::from(""));
    let now = world.clock.now();
    let answer = world.brainstem().poll_device(code.expose(), now, &world.ids);
    Ok(DeviceTokenPoll::Standing(Json(answer.into())))
}
