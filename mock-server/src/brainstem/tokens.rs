//! The token endpoints of every age.

use serde::Serialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;
use uuid::Uuid;

use super::BrainStem;
use super::body::JsonBody;
use super::error::{BodyRefused, Challenge, Detail, FieldErrors, TokenNotValid, detail};
use super::fields::{Fields, Text};
use super::settings::Era;
use super::state::{Store, TokenPair, User, UserId};
use crate::operation::State;
use crate::outcome::{Json, With};
use crate::routes::Routes;
use crate::secret::Secret;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<BrainStem>) -> Routes<BrainStem> {
    routes
        .view::<State>([operation!(legacy_token_create).also("/api-token-auth")])
        .view::<State>([operation!(token_create).also("/api/token")])
        .view::<State>([operation!(token_pair_create).also("/api/auth/token")])
        .view::<State>([operation!(token_pair_refresh).also("/api/auth/token/refresh")])
}

/// Who signs in.
#[derive(Debug, ToSchema)]
#[schema(example = json!({"username": "lena.varga@lab.example", "password": "example-only"}))]
#[expect(
    dead_code,
    reason = "describes the body in the contract; the server judges the JSON itself"
)]
pub(super) struct TokenRequest {
    /// The e-mail address.
    username: String,
    /// The password.
    #[schema(value_type = String, format = Password)]
    password: Secret,
}

/// Who signs in for a pair of tokens.
#[derive(Debug, ToSchema)]
#[schema(example = json!({"email": "lena.varga@lab.example", "password": "example-only"}))]
#[expect(
    dead_code,
    reason = "describes the body in the contract; the server judges the JSON itself"
)]
pub(super) struct TokenPairRequest {
    /// The e-mail address.
    email: String,
    /// The password.
    #[schema(value_type = String, format = Password)]
    password: Secret,
}

/// What an access token is renewed with.
#[derive(Debug, ToSchema)]
#[schema(example = json!({"refresh": "ddd.eee.fff"}))]
#[expect(
    dead_code,
    reason = "describes the body in the contract; the server judges the JSON itself"
)]
pub(super) struct TokenRefreshRequest {
    /// The refresh token, which is dead afterwards.
    #[schema(value_type = String, format = Password)]
    refresh: Secret,
}

/// A token that never expires.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"token": "0123456789abcdef0123456789abcdef01234567"}))]
pub(super) struct Token {
    /// The token: 40 hexadecimal digits.
    #[schema(value_type = String, format = Password)]
    token: Secret,
}

/// A personal access token, as `POST /api/token/` answered it from October 2025 on.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "access": "Zm9yIGV4YW1wbGUgb25seSwgbm90IGEgdG9rZW4h",
    "token_id": "0d5f1c3e-8b7a-4f62-9c1d-2e3f4a5b6c7d",
    "message": "Store this token: it is not shown again.",
}))]
pub(super) struct PersonalToken {
    /// The token.
    #[schema(value_type = String, format = Password)]
    access: Secret,
    /// What it is known as; a UUID, which is assumed.
    token_id: Uuid,
    /// What to do with it, for people.
    message: String,
}

/// An access token with what renews it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = TokenPair, example = json!({
    "access": "aaa.bbb.ccc", "refresh": "ddd.eee.fff", "token_type": "bearer", "expires_in": 3600,
}))]
pub(super) struct TokenPairBody {
    /// The access token.
    #[schema(value_type = String, format = Password)]
    access: Secret,
    /// The refresh token, which works once, within 30 days.
    #[schema(value_type = String, format = Password)]
    refresh: Secret,
    /// How the access token is sent: `bearer`.
    token_type: String,
    /// In how many seconds the access token expires.
    expires_in: u32,
}

impl From<TokenPair> for TokenPairBody {
    fn from(TokenPair { access, refresh }: TokenPair) -> Self {
        Self { access, refresh, token_type: "bearer".to_owned(), expires_in: 3600 }
    }
}

outcome! {
    /// This server is of an age that does not have the path.
    enum NotOfThisAge {
        /// The server is of an age that does not have the path.
        assumed 404 NotOfThisAge(Json<Detail>) = { "detail": "Not found." },
    }
}

impl NotOfThisAge {
    fn refusal() -> Self {
        Self::NotOfThisAge(detail("Not found."))
    }
}

outcome! {
    /// Answers of `POST /api-token-auth/`.
    enum LegacyTokenCreate {
        /// The token.
        200 Granted(Json<Token>),
        ..NotOfThisAge,
        ..BodyRefused,
    }
}

/// Signs in, until May 2023.
///
/// The token is sent as `Authorization: Token <token>`. In that age the server also took the address
/// and password themselves, as HTTP Basic.
///
/// Assumed: that the token is one of 40 hexadecimal digits, what a wrong password is answered with,
/// and that a server of a later age does not have the path.
#[utoipa::path(
    post,
    path = "/api-token-auth/",
    security(()),
    extensions(("x-provenance" = json!("upstream"))),
)]
async fn legacy_token_create(
    world: State,
    body: JsonBody<TokenRequest>,
) -> Result<LegacyTokenCreate, LegacyTokenCreate> {
    let mut store = world.brainstem();
    if store.settings.era != Era::Legacy {
        return Err(NotOfThisAge::refusal().into());
    }
    let user = signed_in(&store, &body.read()?, "username")?;
    Ok(LegacyTokenCreate::Granted(Json(Token { token: store.issue_token(user, &world.ids) })))
}

outcome! {
    /// Answers of `POST /api/token/`.
    enum TokenCreate {
        /// The token, until October 2025.
        200 Granted(Json<Token>),
        /// The token, from October 2025 on: the key has another name.
        200 GrantedPersonal(Json<PersonalToken>),
        ..NotOfThisAge,
        ..BodyRefused,
    }
}

/// Signs in.
///
/// From May 2023 to October 2025 the answer has the key `token`, whose token never expires; from then
/// on it has the key `access`. Since March 2026 the path is not documented any more: personal access
/// tokens are made on a web page, or by the device flow.
///
/// Assumed: what a wrong password is answered with, which is what the library answers; that `access`
/// is a personal access token, which lives for a year from its last use; and that a server before
/// May 2023 does not have the path.
#[utoipa::path(
    post,
    path = "/api/token/",
    security(()),
    extensions(("x-provenance" = json!("seed"))),
)]
async fn token_create(
    world: State,
    body: JsonBody<TokenRequest>,
) -> Result<TokenCreate, TokenCreate> {
    let mut store = world.brainstem();
    let era = store.settings.era;
    if era == Era::Legacy {
        return Err(NotOfThisAge::refusal().into());
    }
    let user = signed_in(&store, &body.read()?, "username")?;
    if era == Era::Seed {
        let token = store.issue_token(user, &world.ids);
        return Ok(TokenCreate::Granted(Json(Token { token })));
    }
    let issued = store.issue_personal_token(user, world.clock.now(), &world.ids);
    Ok(TokenCreate::GrantedPersonal(Json(PersonalToken {
        access: issued.token,
        token_id: issued.id,
        message: "Store this token: it is not shown again.".to_owned(),
    })))
}

/// Who signs in with the address under `key` and the password, as the oldest endpoints have it.
fn signed_in(store: &Store, body: &Map<String, Value>, key: &str) -> Result<UserId, BodyRefused> {
    let (email, password) = credentials(body, key)?;
    let user = store.sign_in(&email, password.expose()).map(User::id);
    let words = "Unable to log in with provided credentials.";
    user.ok_or_else(|| FieldErrors::one("non_field_errors", words).into())
}

fn credentials(body: &Map<String, Value>, key: &str) -> Result<(String, Secret), FieldErrors> {
    let mut fields = Fields::new(body);
    let email = fields.text(key, Text::filled(254, true));
    let password = fields.secret("password");
    fields.finish()?;
    Ok((email.unwrap_or_default(), password.unwrap_or_else(|| Secret::from(""))))
}

outcome! {
    /// Answers of `POST /api/auth/token/`.
    enum TokenPairCreate {
        /// The pair.
        200 Granted(Json<TokenPairBody>),
        /// The address or the password is wrong.
        assumed 401 WrongCredentials(With<Challenge, Json<TokenNotValid>>) = {
            "detail": "No active account found with the given credentials", "code": "no_active_account",
        },
        ..BodyRefused,
    }
}

/// Signs in for a pair of tokens.
///
/// An access token for an hour, and a refresh token for 30 days. Documented from October 2025 to
/// March 2026; this server has it in every age.
///
/// Assumed: what a wrong password is answered with, which is what the library answers.
#[utoipa::path(
    post,
    path = "/api/auth/token/",
    security(()),
    extensions(("x-provenance" = json!("upstream"))),
)]
async fn token_pair_create(
    world: State,
    body: JsonBody<TokenPairRequest>,
) -> Result<TokenPairCreate, TokenPairCreate> {
    let body = body.read()?;
    let (email, password) = credentials(&body, "email").map_err(BodyRefused::from)?;
    let mut store = world.brainstem();
    let user = store.sign_in(&email, password.expose()).map(User::id).ok_or_else(|| {
        let words = "No active account found with the given credentials";
        let refused = Json(TokenNotValid::new(words, "no_active_account"));
        TokenPairCreate::WrongCredentials(With(Challenge, refused))
    })?;
    let pair = store.issue_pair(user, world.clock.now(), &world.ids);
    Ok(TokenPairCreate::Granted(Json(pair.into())))
}

outcome! {
    /// Answers of `POST /api/auth/token/refresh/`.
    enum TokenPairRefresh {
        /// Another pair.
        200 Granted(Json<TokenPairBody>),
        /// The refresh token is none, was used before, or is older than 30 days.
        assumed 401 InvalidRefresh(With<Challenge, Json<TokenNotValid>>) = {
            "detail": "Token is invalid or expired", "code": "token_not_valid",
        },
        ..BodyRefused,
    }
}

/// Renews a pair of tokens.
///
/// The refresh token that was sent is dead from then on.
///
/// Assumed: that the access tokens of before live on, and what a refresh token that is no good is
/// answered with, which is what the library answers.
#[utoipa::path(
    post,
    path = "/api/auth/token/refresh/",
    security(()),
    extensions(("x-provenance" = json!("upstream"))),
)]
async fn token_pair_refresh(
    world: State,
    body: JsonBody<TokenRefreshRequest>,
) -> Result<TokenPairRefresh, TokenPairRefresh> {
    let body = body.read()?;
    let mut fields = Fields::new(&body);
    let refresh = fields.secret("refresh");
    fields.finish().map_err(BodyRefused::from)?;
    let refresh = refresh.unwrap_or_else(|| Secret::from(""));
    let now = world.clock.now();
    let pair = world.brainstem().refresh(refresh.expose(), now, &world.ids).map_err(|_| {
        let refused = Json(TokenNotValid::new("Token is invalid or expired", "token_not_valid"));
        TokenPairRefresh::InvalidRefresh(With(Challenge, refused))
    })?;
    Ok(TokenPairRefresh::Granted(Json(pair.into())))
}
