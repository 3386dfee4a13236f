//! Who is calling: the authenticators of each view, and the permission classes behind them.

use std::marker::PhantomData;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::response::IntoResponse;
use http::header::AUTHORIZATION;
use http::request::Parts;
use utoipa::openapi::path::Operation;
use utoipa::openapi::security::SecurityRequirement;

use super::error::{BearerError, BearerUnauthenticated, Forbidden, JwtChallenge, Unauthenticated};
use super::jwt::{self, JwtError};
use super::state::{Lms, TokenError, User, UserId};
use crate::journal::Exchange;
use crate::operation::Documented;
use crate::outcome;
use crate::outcome::{Json, Outcome, Schemas, With};
use crate::query::QueryDict;
use crate::world::World;

/// The name of the JWT scheme in the contract.
pub(super) const JWT_SCHEME: &str = "jwt";
/// The name of the Bearer scheme in the contract.
pub(super) const BEARER_SCHEME: &str = "bearer";

/// Which credentials a view looks at.
pub trait Authenticators: Send + Sync + 'static {
    /// How callers without good credentials are refused.
    type Refusal: Outcome + IntoResponse + From<Unauthenticated>;

    /// The schemes, as the contract names them.
    const SCHEMES: &'static [&'static str];

    /// Looks at a Bearer token; a view that does not look at them sees nobody.
    ///
    /// # Errors
    ///
    /// When the view looks at Bearer tokens and this one is no good.
    fn bearer(words: &[&str], world: &World) -> Result<Option<UserId>, Self::Refusal>;
}

/// The default of the LMS: JWT (and session).
#[derive(Debug)]
pub struct Default;

impl Authenticators for Default {
    type Refusal = Unauthenticated;

    const SCHEMES: &'static [&'static str] = &[JWT_SCHEME];

    fn bearer(_: &[&str], _: &World) -> Result<Option<UserId>, Unauthenticated> {
        Ok(None)
    }
}

/// The account views: JWT and Bearer, of inactive users too.
#[derive(Debug)]
pub struct Accounts;

impl Authenticators for Accounts {
    type Refusal = BearerUnauthenticated;

    const SCHEMES: &'static [&'static str] = &[JWT_SCHEME, BEARER_SCHEME];

    fn bearer(words: &[&str], world: &World) -> Result<Option<UserId>, BearerUnauthenticated> {
        check_bearer(words, world).map(Some)
    }
}

/// The deletion request: JWT and Bearer, of active users only.
#[derive(Debug)]
pub struct ActiveUsers;

impl Authenticators for ActiveUsers {
    type Refusal = BearerUnauthenticated;

    const SCHEMES: &'static [&'static str] = &[JWT_SCHEME, BEARER_SCHEME];

    fn bearer(words: &[&str], world: &World) -> Result<Option<UserId>, BearerUnauthenticated> {
        let id = check_bearer(words, world)?;
        match world.openedx().user(id) {
            Some(user) if user.is_active => Ok(Some(id)),
            _ => Err(bearer_error("user_not_active", "User is not active.")),
        }
    }
}

/// Somebody who is signed in, by any of the authenticators `A`.
#[derive(Debug)]
pub struct Caller<A> {
    /// The caller's primary key.
    pub id: UserId,
    /// The caller's user name.
    pub username: String,
    /// Whether the caller is staff.
    pub is_staff: bool,
    /// Whether the caller is a superuser.
    pub is_superuser: bool,
    authenticators: PhantomData<A>,
}

impl<A: Authenticators> FromRequestParts<Arc<World>> for Caller<A> {
    type Rejection = A::Refusal;

    async fn from_request_parts(parts: &mut Parts, world: &Arc<World>) -> Result<Self, A::Refusal> {
        let id = authenticate::<A>(parts, world)?.ok_or_else(Unauthenticated::anonymous)?;
        let lms = world.openedx();
        let caller = lms.user(id).map(Self::from).ok_or_else(Unauthenticated::anonymous)?;
        Exchange::of(&parts.extensions).authenticate(&caller.username);
        Ok(caller)
    }
}

impl<A: Authenticators> Documented for Caller<A> {
    fn describe(operation: &mut Operation, _: &mut Schemas) {
        let schemes = A::SCHEMES
            .iter()
            .map(|scheme| SecurityRequirement::new::<_, [&str; 0], &str>(*scheme, []));
        operation.security = Some(schemes.collect());
    }
}

impl<A> From<&User> for Caller<A> {
    fn from(user: &User) -> Self {
        Self {
            id: user.id(),
            username: user.username().to_owned(),
            is_staff: user.is_staff,
            is_superuser: user.is_superuser,
            authenticators: PhantomData,
        }
    }
}

fn authenticate<A: Authenticators>(
    parts: &Parts,
    world: &World,
) -> Result<Option<UserId>, A::Refusal> {
    let header = parts.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    let words: Vec<&str> = header.unwrap_or_default().split_whitespace().collect();
    match words.first().map(|scheme| scheme.to_ascii_lowercase()).as_deref() {
        Some("jwt") => Ok(Some(check_jwt(&words, world)?)),
        Some("bearer") => A::bearer(&words, world),
        _ => Ok(None),
    }
}

fn check_jwt(words: &[&str], world: &World) -> Result<UserId, Unauthenticated> {
    let [_, token] = words else { return Err(Unauthenticated::invalid_jwt()) };
    let mut lms = world.openedx();
    let username = jwt::verify(&lms, token, world.clock.now()).map_err(|error| match error {
        JwtError::Invalid => Unauthenticated::invalid_jwt(),
        JwtError::Expired => Unauthenticated::expired_jwt(),
    })?;
    Ok(get_or_create(&mut lms, &username, world))
}

/// Upstream finds the user of a JWT by name alone, and makes one where there is none.
fn get_or_create(lms: &mut Lms, username: &str, world: &World) -> UserId {
    if let Some(user) = lms.user_by_username(username) {
        return user.id();
    }
    let mut user = User::learner(username).with_email("");
    user.profile = None;
    user.date_joined = world.clock.now();
    lms.add(user)
}

fn check_bearer(words: &[&str], world: &World) -> Result<UserId, BearerUnauthenticated> {
    let token = match words {
        [_, token] => token,
        [_] => {
            let message = "Invalid token header. No credentials provided.";
            return Err(bearer_error("token_not_provided", message));
        }
        _ => {
            let message = "Invalid token header. Token string should not contain spaces.";
            return Err(bearer_error("token_malformed", message));
        }
    };
    let checked = world.openedx().check_access_token(token, world.clock.now());
    checked.map_err(|error| match error {
        TokenError::Nonexistent => bearer_error(
            "token_nonexistent",
            "The provided access token does not match any valid tokens.",
        ),
        TokenError::Expired => bearer_error(
            "token_expired",
            "The provided access token has expired and is no longer valid.",
        ),
        TokenError::Disabled { username } => {
            bearer_error("user_is_disabled", &format!("User disabled by admin: {username}"))
        }
    })
}

fn bearer_error(code: &str, message: &str) -> BearerUnauthenticated {
    BearerUnauthenticated::Bearer(With(
        JwtChallenge,
        Json(BearerError { error_code: code.to_owned(), developer_message: message.to_owned() }),
    ))
}

outcome! {
    /// The caller is nobody, or may not do this.
    pub enum Refused {
        ..Unauthenticated,
        ..Forbidden,
    }
}

outcome! {
    /// The caller of an account view is nobody, or may not do this.
    pub enum AccountRefused {
        ..BearerUnauthenticated,
        ..Forbidden,
    }
}

/// A permission class of the default authenticators.
macro_rules! permission {
    ($(#[$doc:meta])+ $name:ident, |$caller:ident, $lms:ident| $allowed:expr) => {
        $(#[$doc])+
        #[derive(Debug)]
        pub struct $name(pub Caller<Default>);

        impl FromRequestParts<Arc<World>> for $name {
            type Rejection = Refused;

            async fn from_request_parts(parts: &mut Parts, world: &Arc<World>) -> Result<Self, Refused> {
                let $caller = Caller::from_request_parts(parts, world).await?;
                let $lms = world.openedx();
                if $allowed { Ok(Self($caller)) } else { Err(Forbidden::new().into()) }
            }
        }

        impl Documented for $name {
            fn describe(operation: &mut Operation, schemas: &mut Schemas) {
                Caller::<Default>::describe(operation, schemas);
            }
        }
    };
}

permission! {
    /// `CanRetireUser`: the retirement service worker, or a superuser.
    CanRetireUser,
    |caller, lms| caller.is_superuser
        || caller.username == lms.settings.retirement_service_worker_username
}

permission! {
    /// `CanCancelUserRetirement`: a superuser, or staff with the permission to change retirements.
    CanCancelUserRetirement,
    |caller, lms| caller.is_superuser
        || (caller.is_staff && lms.user(caller.id).is_some_and(|user| user.may_change_retirement_status))
}

/// `CanGetAccountInfo`: anybody, but only staff and superusers may look up by e-mail address or id.
#[derive(Debug)]
pub struct CanGetAccountInfo(pub Caller<Accounts>);

impl FromRequestParts<Arc<World>> for CanGetAccountInfo {
    type Rejection = AccountRefused;

    async fn from_request_parts(
        parts: &mut Parts,
        world: &Arc<World>,
    ) -> Result<Self, AccountRefused> {
        let caller = Caller::from_request_parts(parts, world).await?;
        let query = QueryDict::parse(parts.uri.query().unwrap_or_default().as_bytes());
        let is_restricted = query.get("email").is_some() || query.get("lms_user_id").is_some();
        if is_restricted && !caller.is_staff && !caller.is_superuser {
            return Err(Forbidden::new().into());
        }
        Ok(Self(caller))
    }
}

impl Documented for CanGetAccountInfo {
    fn describe(operation: &mut Operation, schemas: &mut Schemas) {
        Caller::<Accounts>::describe(operation, schemas);
    }
}
