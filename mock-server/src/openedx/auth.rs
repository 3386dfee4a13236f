//! Who is calling: the authenticators of each view, and the permission classes behind them.

use std::marker::PhantomData;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::response::IntoResponse;
use http::header::AUTHORIZATION;
use http::request::Parts;
use utoipa::openapi::path::Operation;
use utoipa::openapi::security::SecurityRequirement;

use super::cookies;
use super::developer_error::DeveloperUnauthenticated;
use super::error::{
    BearerError, BearerFirstUnauthenticated, BearerUnauthenticated, CsrfFailed, Detail, Forbidden,
    InvalidBearer, InvalidJwt, JwtChallenge, SessionFirstUnauthenticated, SessionUnauthenticated,
    Unauthenticated,
};
use super::jwt::{self, JwtError};
use super::state::{Lms, TokenError, User, UserId};
use super::username::Username;
use crate::django::csrf::CsrfTokens;
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

/// The name of the session scheme in the contract.
pub(super) const SESSION_SCHEME: &str = "session";

/// Which credentials a view looks at, and in which order.
pub trait Authenticators: Send + Sync + 'static {
    /// How callers without good credentials are refused.
    type Refusal: Outcome + IntoResponse;

    /// The schemes, as the contract names them.
    const SCHEMES: &'static [&'static str];

    /// Who is calling; nobody where no credentials were sent that the view looks at.
    ///
    /// # Errors
    ///
    /// When credentials were sent that the view looks at, and they are no good.
    fn authenticate(parts: &Parts, world: &World) -> Result<Option<UserId>, Self::Refusal>;

    /// How nobody is refused.
    fn anonymous() -> Self::Refusal;
}

/// Declares the authenticators of a kind of view: how it refuses, and what it looks at in order.
macro_rules! authenticators {
    ($($(#[$doc:meta])+ $name:ident($refusal:ident) = $($scheme:ident => $check:expr),+;)+) => {$(
        $(#[$doc])+
        #[derive(Debug)]
        pub struct $name;

        impl Authenticators for $name {
            type Refusal = $refusal;

            const SCHEMES: &'static [&'static str] = &[$($scheme),+];

            fn authenticate(parts: &Parts, world: &World) -> Result<Option<UserId>, $refusal> {
                $(if let Some(user) = $check(parts, world)? {
                    return Ok(Some(user));
                })+
                Ok(None)
            }

            fn anonymous() -> $refusal {
                $refusal::anonymous()
            }
        }
    )+};
}

authenticators! {
    /// The default of the LMS: JWT, then the session of an active user.
    Default(Unauthenticated) = JWT_SCHEME => jwt, SESSION_SCHEME => active_session;
    /// Some services of the LMS: JWT alone.
    JwtOnly(Unauthenticated) = JWT_SCHEME => jwt;
    /// The account and preference views: JWT, Bearer token, session, of inactive users too.
    Accounts(BearerUnauthenticated) =
        JWT_SCHEME => jwt, BEARER_SCHEME => bearer, SESSION_SCHEME => session;
    /// The view of the profile image: whom the account views look at, refused in its own words.
    ProfileImages(DeveloperUnauthenticated) =
        JWT_SCHEME => jwt, BEARER_SCHEME => bearer, SESSION_SCHEME => session;
    /// The deletion request and verifications: JWT, Bearer token, session, of active users only
    /// (a JWT does not tell).
    ActiveUsers(BearerUnauthenticated) =
        JWT_SCHEME => jwt, BEARER_SCHEME => active_bearer, SESSION_SCHEME => active_session;
    /// Single preferences: Bearer token and session, of inactive users too, but no JWT.
    NoJwt(BearerFirstUnauthenticated) = BEARER_SCHEME => bearer, SESSION_SCHEME => session;
    /// The proctoring plugin: the session of an active user, then JWT.
    SessionThenJwt(SessionFirstUnauthenticated) =
        SESSION_SCHEME => active_session, JWT_SCHEME => jwt;
    /// What a browser alone calls: the session, of inactive users too.
    SessionOnly(SessionUnauthenticated) = SESSION_SCHEME => session;
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
        let id = A::authenticate(parts, world)?.ok_or_else(A::anonymous)?;
        let caller = world.openedx().user(id).map(Self::from).ok_or_else(A::anonymous)?;
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

/// The words of the `Authorization` header, if it is of this scheme.
fn authorization<'a>(parts: &'a Parts, scheme: &str) -> Option<Vec<&'a str>> {
    let header = parts.headers.get(AUTHORIZATION)?.to_str().ok()?;
    let words: Vec<&str> = header.split_whitespace().collect();
    words.first()?.eq_ignore_ascii_case(scheme).then_some(words)
}

/// A JWT in the `Authorization` header, or split over two cookies if `USE-JWT-COOKIE` says so.
fn jwt(parts: &Parts, world: &World) -> Result<Option<UserId>, JwtRefused> {
    if let Some(words) = authorization(parts, "jwt") {
        let [_, token] = words.as_slice() else { return Err(InvalidJwt::invalid().into()) };
        return Ok(Some(check_jwt(token, world)?));
    }
    let Some(token) = cookies::jwt(parts) else { return Ok(None) };
    let user = check_jwt(&token, world)?;
    check_csrf(parts)?;
    Ok(Some(user))
}

outcome! {
    /// Why a JWT does not authenticate.
    pub enum JwtRefused {
        ..InvalidJwt,
        ..CsrfFailed,
    }
}

impl From<JwtRefused> for Unauthenticated {
    fn from(refused: JwtRefused) -> Self {
        match refused {
            JwtRefused::InvalidJwt(refused) => refused.into(),
            JwtRefused::CsrfFailed(refused) => refused.into(),
        }
    }
}

impl From<JwtRefused> for SessionFirstUnauthenticated {
    fn from(refused: JwtRefused) -> Self {
        match refused {
            JwtRefused::InvalidJwt(refused) => refused.into(),
            JwtRefused::CsrfFailed(refused) => refused.into(),
        }
    }
}

impl From<JwtRefused> for BearerUnauthenticated {
    fn from(refused: JwtRefused) -> Self {
        match refused {
            JwtRefused::InvalidJwt(refused) => refused.into(),
            JwtRefused::CsrfFailed(refused) => refused.into(),
        }
    }
}

fn check_jwt(token: &str, world: &World) -> Result<UserId, InvalidJwt> {
    let mut lms = world.openedx();
    let username = jwt::verify(&lms, token, world.clock.now()).map_err(|error| match error {
        JwtError::Invalid => InvalidJwt::invalid(),
        JwtError::Expired => InvalidJwt::expired(),
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

/// A Bearer token, of an inactive user too.
fn bearer(parts: &Parts, world: &World) -> Result<Option<UserId>, InvalidBearer> {
    let Some(words) = authorization(parts, "bearer") else { return Ok(None) };
    let token = match words.as_slice() {
        [_, token] => token,
        [_] => {
            let message = "Invalid token header. No credentials provided.";
            return Err(invalid_bearer("token_not_provided", message));
        }
        _ => {
            let message = "Invalid token header. Token string should not contain spaces.";
            return Err(invalid_bearer("token_malformed", message));
        }
    };
    let checked = world.openedx().check_access_token(token, world.clock.now());
    checked.map(Some).map_err(|error| match error {
        TokenError::Nonexistent => invalid_bearer(
            "token_nonexistent",
            "The provided access token does not match any valid tokens.",
        ),
        TokenError::Expired => invalid_bearer(
            "token_expired",
            "The provided access token has expired and is no longer valid.",
        ),
        TokenError::Disabled { username } => {
            invalid_bearer("user_is_disabled", &format!("User disabled by admin: {username}"))
        }
    })
}

/// A Bearer token, of an active user.
fn active_bearer(parts: &Parts, world: &World) -> Result<Option<UserId>, InvalidBearer> {
    let user = bearer(parts, world)?;
    if user.is_some_and(|user| !is_active(user, world)) {
        return Err(invalid_bearer("user_not_active", "User is not active."));
    }
    Ok(user)
}

fn invalid_bearer(code: &str, message: &str) -> InvalidBearer {
    InvalidBearer(BearerError {
        error_code: code.to_owned(),
        developer_message: message.to_owned(),
    })
}

/// A session, of an inactive user too.
fn session(parts: &Parts, world: &World) -> Result<Option<UserId>, CsrfFailed> {
    let session_id = cookies::get(parts, "sessionid");
    let Some(user) = session_id.and_then(|id| world.openedx().session_user(&id, world.clock.now()))
    else {
        return Ok(None);
    };
    check_csrf(parts)?;
    Ok(Some(user))
}

/// A session, of an active user; an inactive one is as good as nobody.
fn active_session(parts: &Parts, world: &World) -> Result<Option<UserId>, CsrfFailed> {
    let session_id = cookies::get(parts, "sessionid");
    let user = session_id.and_then(|id| world.openedx().session_user(&id, world.clock.now()));
    if user.is_some_and(|user| is_active(user, world)) { session(parts, world) } else { Ok(None) }
}

fn is_active(user: UserId, world: &World) -> bool {
    world.openedx().user(user).is_some_and(|user| user.is_active)
}

fn check_csrf(parts: &Parts) -> Result<(), CsrfFailed> {
    if parts.method.is_safe() {
        return Ok(());
    }
    CsrfTokens::of(parts).check(None).map_err(CsrfFailed::new)
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

/// A permission class of views that look at JWTs, and perhaps at sessions.
macro_rules! permission {
    ($(#[$doc:meta])+ $name:ident, |$caller:ident, $lms:ident| $allowed:expr) => {
        $(#[$doc])+
        #[derive(Debug)]
        pub struct $name<A = Default>(pub Caller<A>);

        impl<A> FromRequestParts<Arc<World>> for $name<A>
        where
            A: Authenticators<Refusal = Unauthenticated>,
        {
            type Rejection = Refused;

            async fn from_request_parts(
                parts: &mut Parts,
                world: &Arc<World>,
            ) -> Result<Self, Refused> {
                let $caller = Caller::<A>::from_request_parts(parts, world).await?;
                let $lms = world.openedx();
                if $allowed { Ok(Self($caller)) } else { Err(Forbidden::new().into()) }
            }
        }

        impl<A: Authenticators> Documented for $name<A> {
            fn describe(operation: &mut Operation, schemas: &mut Schemas) {
                Caller::<A>::describe(operation, schemas);
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
    /// `CanReplaceUsername`: the replacement worker alone; a superuser is not enough.
    CanReplaceUsername,
    |caller, lms| caller.username == lms.settings.username_replacement_worker
}

permission! {
    /// `CanCancelUserRetirement`: a superuser, or staff with the permission to change retirements.
    CanCancelUserRetirement,
    |caller, lms| caller.is_superuser
        || (caller.is_staff && lms.user(caller.id).is_some_and(|user| user.may_change_retirement_status))
}

permission! {
    /// `CanDeactivateUser`: a superuser, or whoever holds `student.can_deactivate_users`.
    CanDeactivateUser,
    |caller, lms| caller.is_superuser
        || lms.user(caller.id).is_some_and(|user| user.may_deactivate_users)
}

/// `IsAdminUser` of the account views: staff.
#[derive(Debug)]
pub struct IsAdminUser(pub Caller<Accounts>);

impl FromRequestParts<Arc<World>> for IsAdminUser {
    type Rejection = AccountRefused;

    async fn from_request_parts(
        parts: &mut Parts,
        world: &Arc<World>,
    ) -> Result<Self, AccountRefused> {
        let caller = Caller::<Accounts>::from_request_parts(parts, world).await?;
        if caller.is_staff { Ok(Self(caller)) } else { Err(Forbidden::new().into()) }
    }
}

impl Documented for IsAdminUser {
    fn describe(operation: &mut Operation, schemas: &mut Schemas) {
        Caller::<Accounts>::describe(operation, schemas);
    }
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

/// Authenticators of views with permission classes that look at the path.
pub trait Guarded: Authenticators {
    /// How callers are refused who are nobody, or may not do this.
    type Refused: Outcome + IntoResponse + From<Self::Refusal> + From<Forbidden>;
}

impl Guarded for Accounts {
    type Refused = AccountRefused;
}

impl Guarded for ActiveUsers {
    type Refused = AccountRefused;
}

outcome! {
    /// The caller of a view that looks at no JWT is nobody, or may not do this.
    pub enum NoJwtRefused {
        ..BearerFirstUnauthenticated,
        ..Forbidden,
    }
}

impl Guarded for NoJwt {
    type Refused = NoJwtRefused;
}

/// Checks the user name in the path, and perhaps in the query, of a request against its caller.
async fn guard<A: Guarded>(
    parts: &mut Parts,
    world: &Arc<World>,
    admits: impl Fn(&Caller<A>, &str, &QueryDict) -> bool,
) -> Result<Caller<A>, A::Refused> {
    let caller = Caller::<A>::from_request_parts(parts, world).await?;
    let named = Username::in_path(parts, world).await.unwrap_or_default();
    let query = QueryDict::parse(parts.uri.query().unwrap_or_default().as_bytes());
    if caller.is_staff || admits(&caller, &named, &query) {
        Ok(caller)
    } else {
        Err(Forbidden::new().into())
    }
}

/// `IsUserInUrlOrStaff`: whoever the path names, in any letter case, and staff.
#[derive(Debug)]
pub struct IsUserInUrlOrStaff<A>(pub Caller<A>);

impl<A: Guarded> FromRequestParts<Arc<World>> for IsUserInUrlOrStaff<A> {
    type Rejection = A::Refused;

    async fn from_request_parts(parts: &mut Parts, world: &Arc<World>) -> Result<Self, A::Refused> {
        let is_named = |caller: &Caller<A>, named: &str, _: &QueryDict| {
            caller.username.to_lowercase() == named.to_lowercase()
        };
        guard(parts, world, is_named).await.map(Self)
    }
}

impl<A: Guarded> Documented for IsUserInUrlOrStaff<A> {
    fn describe(operation: &mut Operation, schemas: &mut Schemas) {
        Caller::<A>::describe(operation, schemas);
    }
}

/// `IsStaffOrOwner`: whoever the path or the query names, in exactly these letters, and staff.
#[derive(Debug)]
pub struct IsStaffOrOwner<A>(pub Caller<A>);

impl<A: Guarded> FromRequestParts<Arc<World>> for IsStaffOrOwner<A> {
    type Rejection = A::Refused;

    async fn from_request_parts(parts: &mut Parts, world: &Arc<World>) -> Result<Self, A::Refused> {
        let is_named = |caller: &Caller<A>, named: &str, query: &QueryDict| {
            caller.username == named || query.get("username") == Some(&caller.username)
        };
        guard(parts, world, is_named).await.map(Self)
    }
}

impl<A: Guarded> Documented for IsStaffOrOwner<A> {
    fn describe(operation: &mut Operation, schemas: &mut Schemas) {
        Caller::<A>::describe(operation, schemas);
    }
}

/// Anybody: a view without permission classes that has the default authenticators. Bad
/// credentials are refused although none are needed.
#[derive(Debug)]
pub struct Anybody;

impl FromRequestParts<Arc<World>> for Anybody {
    type Rejection = JwtRefused;

    async fn from_request_parts(parts: &mut Parts, world: &Arc<World>) -> Result<Self, JwtRefused> {
        somebody(parts, world).map(|_| Self)
    }
}

/// [`Anybody`], in a view that changes nothing and so cannot be forged.
#[derive(Debug)]
pub struct AnyReader;

impl FromRequestParts<Arc<World>> for AnyReader {
    type Rejection = InvalidJwt;

    async fn from_request_parts(parts: &mut Parts, world: &Arc<World>) -> Result<Self, InvalidJwt> {
        match somebody(parts, world) {
            Err(JwtRefused::InvalidJwt(refused)) => Err(refused),
            Ok(_) | Err(JwtRefused::CsrfFailed(_)) => Ok(Self),
        }
    }
}

impl Documented for AnyReader {
    /// Credentials are optional, which a contract says with an empty requirement.
    fn describe(operation: &mut Operation, _: &mut Schemas) {
        let schemes = <Default as Authenticators>::SCHEMES
            .iter()
            .map(|scheme| SecurityRequirement::new::<_, [&str; 0], &str>(*scheme, []));
        operation.security = Some(schemes.chain([SecurityRequirement::default()]).collect());
    }
}

/// Whoever the default authenticators know.
fn somebody(parts: &Parts, world: &World) -> Result<Option<UserId>, JwtRefused> {
    let user = match jwt(parts, world)? {
        Some(user) => Some(user),
        None => active_session(parts, world)?,
    };
    let username = user.and_then(|id| Some(world.openedx().user(id)?.username().to_owned()));
    if let Some(username) = username {
        Exchange::of(&parts.extensions).authenticate(&username);
    }
    Ok(user)
}

/// The header that carries the API key.
pub(super) const API_KEY_HEADER: &str = "X-Edx-Api-Key";
/// The name of the API-key scheme in the contract.
pub(super) const API_KEY_SCHEME: &str = "api_key";

/// `ApiKeyHeaderPermission`: whoever knows the API key of the site. Without a configured key nobody
/// does. It is no authenticator: nobody is signed in by it, and who is signed in without the key is
/// refused in other words.
#[derive(Debug)]
pub struct ApiKey;

outcome! {
    /// The API key is absent or wrong.
    pub enum ApiKeyRefused {
        /// The header `X-Edx-Api-Key` is absent or not the configured key, or no key is configured.
        401 NoApiKey(With<JwtChallenge, Json<Detail>>) = { "detail": "Authentication credentials were not provided." },
        ..JwtRefused,
        ..Forbidden,
    }
}

impl FromRequestParts<Arc<World>> for ApiKey {
    type Rejection = ApiKeyRefused;

    async fn from_request_parts(
        parts: &mut Parts,
        world: &Arc<World>,
    ) -> Result<Self, ApiKeyRefused> {
        let somebody = somebody(parts, world)?;
        let sent = parts.headers.get(API_KEY_HEADER).and_then(|value| value.to_str().ok());
        let lms = world.openedx();
        match (&lms.settings.edx_api_key, sent) {
            (Some(key), Some(sent)) if key.is(sent) => Ok(Self),
            _ if somebody.is_some() => Err(Forbidden::new().into()),
            _ => {
                let detail = Detail::from("Authentication credentials were not provided.");
                Err(ApiKeyRefused::NoApiKey(With(JwtChallenge, Json(detail))))
            }
        }
    }
}

impl Documented for ApiKey {
    fn describe(operation: &mut Operation, _: &mut Schemas) {
        let scheme = SecurityRequirement::new::<_, [&str; 0], &str>(API_KEY_SCHEME, []);
        operation.security = Some(vec![scheme]);
    }
}
