//! `POST /login_refresh`: the JWT cookies of somebody who is signed in are made anew.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use http::request::Parts;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa::openapi::path::Operation;
use utoipa::openapi::security::SecurityRequirement;

use super::error::ErrorText;
use super::login_cookies::{JWT_COOKIE_LIFETIME, SetCookies, jwt_cookies};
use super::state::UserId;
use super::{OpenEdx, auth, cookies};
use crate::django::wire_time;
use crate::journal::Exchange;
use crate::operation::{Documented, State};
use crate::outcome::{Json, Schemas, With};
use crate::routes::Routes;
use crate::world::World;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenEdx>) -> Routes<OpenEdx> {
    routes.view::<State>([operation!(login_refresh)])
}

/// How long the new JWT cookies last.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "success": true,
    "user_id": 812,
    "response_epoch_seconds": 1_790_000_000.12,
    "response_http_date": "Mon, 21 Sep 2026 14:13:20 GMT",
    "expires": "Mon, 21 Sep 2026 15:13:20 GMT",
    "expires_epoch_seconds": 1_790_003_600,
}))]
pub(super) struct LoginRefreshed {
    /// True.
    success: bool,
    /// Who is signed in.
    user_id: u64,
    /// The time of the answer, in seconds since the epoch, with a fraction.
    response_epoch_seconds: f64,
    /// The time of the answer.
    response_http_date: String,
    /// When the cookies expire, or `not-found`.
    expires: String,
    /// When the cookies expire, in seconds since the epoch.
    expires_epoch_seconds: i64,
}

/// Why no JWT cookies were made.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "success": false,
    "value": "OAuth Client for the Login service, &#39;login-service-client-id&#39;, is not configured.",
}))]
pub(super) struct LoginNotRefreshed {
    /// False.
    success: bool,
    /// What is wrong, as HTML.
    value: &'static str,
}

/// Upstream's words where the operator forgot the application that JWT cookies are issued for.
pub(super) const NO_LOGIN_CLIENT: &str =
    "OAuth Client for the Login service, &#39;login-service-client-id&#39;, is not configured.";

outcome! {
    /// Nobody is signed in.
    pub(super) enum SignedOut {
        /// No session was sent.
        401 Anonymous(Json<ErrorText>) = "Unauthorized",
    }
}

outcome! {
    /// Answers of `POST /login_refresh`.
    pub(super) enum LoginRefresh {
        /// The cookies were made anew.
        200 Refreshed(With<SetCookies, Json<LoginRefreshed>>),
        /// The OAuth application that JWT cookies are issued for is not registered.
        400 NoLoginClient(Json<LoginNotRefreshed>),
        ..SignedOut,
    }
}

/// Whoever is signed in by session, activated or not, without proof against forgery.
#[derive(Debug)]
struct SignedIn(UserId);

impl FromRequestParts<Arc<World>> for SignedIn {
    type Rejection = SignedOut;

    async fn from_request_parts(parts: &mut Parts, world: &Arc<World>) -> Result<Self, SignedOut> {
        let lms = world.openedx();
        let session_id = cookies::get(parts, "sessionid");
        let user = session_id
            .and_then(|id| lms.session_user(&id, world.clock.now()))
            .and_then(|user| lms.user(user))
            .ok_or_else(|| SignedOut::Anonymous(Json("Unauthorized".into())))?;
        Exchange::of(&parts.extensions).authenticate(user.username());
        Ok(Self(user.id()))
    }
}

impl Documented for SignedIn {
    fn describe(operation: &mut Operation, _: &mut Schemas) {
        let session = SecurityRequirement::new::<_, [&str; 0], &str>(auth::SESSION_SCHEME, []);
        operation.security = Some(vec![session]);
    }
}

/// Makes new JWT cookies for whoever is signed in by session.
///
/// It needs no CSRF token. The session lasts as long as before.
#[utoipa::path(post, path = "/login_refresh", extensions(("x-provenance" = json!("upstream"))))]
async fn login_refresh(SignedIn(user): SignedIn, world: State) -> LoginRefresh {
    let now = world.clock.now();
    let mut lms = world.openedx();
    let Some(cookies) = jwt_cookies(&mut lms, user, now, &world.ids) else {
        return LoginRefresh::NoLoginClient(Json(LoginNotRefreshed {
            success: false,
            value: NO_LOGIN_CLIENT,
        }));
    };
    let expires = now.saturating_add(JWT_COOKIE_LIFETIME).unwrap_or(now);
    let refreshed = LoginRefreshed {
        success: true,
        user_id: user,
        response_epoch_seconds: now.as_duration().as_secs_f64(),
        response_http_date: wire_time::http(now),
        expires: wire_time::http(expires),
        expires_epoch_seconds: expires.as_second(),
    };
    LoginRefresh::Refreshed(With(cookies, Json(refreshed)))
}
