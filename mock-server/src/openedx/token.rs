//! `/oauth2/access_token`: how clients and people are granted tokens.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::OpenEdx;
use super::body::Post;
use super::error::{ErrorPage, OversizedBody};
use super::jwt;
use super::state::{GrantError, TokenRequest};
use crate::operation::{Documented, State};
use crate::outcome::{Html, Json, ResponseHeader, Schemas, With};
use crate::query::QueryDict;
use crate::routes::Routes;
use crate::secret::Secret;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenEdx>) -> Routes<OpenEdx> {
    routes.view::<State>([operation!(access_token_create).also("/oauth2/access_token/")])
}

/// A request for a token. Which members are needed depends on `grant_type`.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(default)]
#[schema(example = json!({
    "grant_type": "client_credentials",
    "client_id": "retire-worker-key",
    "client_secret": "retire-worker-secret",
    "token_type": "jwt",
}))]
pub(super) struct AccessTokenRequest {
    /// `client_credentials`, `password` or `refresh_token`.
    #[schema(required, value_type = String)]
    grant_type: Option<String>,
    /// The public identifier of the application.
    #[schema(required, value_type = String)]
    client_id: Option<String>,
    /// The secret of a confidential application; public ones have none.
    #[schema(value_type = Option<String>, format = Password, nullable = false)]
    client_secret: Option<String>,
    /// User name or e-mail address, of the password grant.
    #[schema(nullable = false)]
    username: Option<String>,
    /// The password, of the password grant.
    #[schema(value_type = Option<String>, format = Password, nullable = false)]
    password: Option<String>,
    /// The refresh token, of the refresh grant.
    #[schema(value_type = Option<String>, format = Password, nullable = false)]
    refresh_token: Option<String>,
    /// The scopes asked for, separated by spaces; `read write email profile` unless given.
    #[schema(nullable = false)]
    scope: Option<String>,
    /// `jwt`, in any letter case, for a JWT; anything else, or nothing, for an opaque Bearer token.
    #[schema(nullable = false)]
    token_type: Option<String>,
}

/// What was granted.
#[derive(Serialize, ToSchema)]
#[schema(example = json!({
    "access_token": "vK2n9cXqT0bYw3mLz8RfHs1dPjEaUo",
    "expires_in": 36000,
    "token_type": "Bearer",
    "scope": "read write email profile",
    "refresh_token": "q7ZsWb4LkV0tNfXhCm2yDgPaJr9eTu",
}))]
pub(super) struct AccessToken {
    /// A JWT to be sent as `Authorization: JWT …`, or an opaque token to be sent as
    /// `Authorization: Bearer …`.
    #[schema(format = Password)]
    access_token: String,
    /// How long the access token lives, in seconds: 3600 for a JWT, 36000 for a Bearer token.
    expires_in: i64,
    /// `JWT` or `Bearer`.
    token_type: &'static str,
    /// The scopes that were granted, separated by spaces.
    scope: String,
    /// Renews the access token, once, within 90 days; not with `client_credentials`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(format = Password, nullable = false)]
    refresh_token: Option<String>,
}

/// Why no token was granted (RFC 6749, section 5.2).
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"error": "invalid_grant", "error_description": "Invalid credentials given."}))]
pub(super) struct OAuthError {
    /// The code of the error.
    error: &'static str,
    /// What is wrong, for developers.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    error_description: Option<String>,
}

/// Keeps tokens out of caches.
#[derive(Debug)]
pub(super) struct NoStore;

impl ResponseHeader for NoStore {
    const NAME: &'static str = "Cache-Control";
    const DESCRIPTION: &'static str = "`no-store`.";

    fn value(&self) -> Option<http::HeaderValue> {
        Some(http::HeaderValue::from_static("no-store"))
    }
}

outcome! {
    /// Answers of `POST /oauth2/access_token`.
    pub(super) enum AccessTokenCreate {
        /// The token. A client's own token belongs to the owner of the application.
        200 Granted(With<NoStore, Json<AccessToken>>),
        /// The user name or password is wrong.
        400 WrongPassword(Json<OAuthError>) = { "error": "invalid_grant", "error_description": "Invalid credentials given." },
        /// The refresh token is unknown, used, revoked or expired.
        400 InvalidRefreshToken(Json<OAuthError>) = { "error": "invalid_grant" },
        /// `grant_type` is absent or unknown.
        400 UnsupportedGrantType(Json<OAuthError>) = { "error": "unsupported_grant_type" },
        /// A parameter of the grant is missing.
        400 MissingParameter(Json<OAuthError>) = { "error": "invalid_request", "error_description": "Request is missing username parameter." },
        /// The application is not registered for the grant type.
        assumed 400 UnauthorizedClient(Json<OAuthError>) = { "error": "unauthorized_client" },
        /// `client_id` is absent or unknown, or the secret is wrong.
        401 InvalidClient(Json<OAuthError>) = { "error": "invalid_client" },
        /// Too many requests from one address; only where a limit is set.
        assumed 403 TooMany(Html<ErrorPage>) = "<!doctype html><title>403 Forbidden</title><h1>403 Forbidden</h1>",
        ..OversizedBody,
    }
}

/// The alternative to `token_type` in the body, which wins.
#[derive(Debug)]
struct TokenTypeHeader(Option<String>);

impl axum::extract::FromRequestParts<std::sync::Arc<crate::World>> for TokenTypeHeader {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(
        parts: &mut http::request::Parts,
        _: &std::sync::Arc<crate::World>,
    ) -> Result<Self, Self::Rejection> {
        let header = parts.headers.get("x-token-type").and_then(|value| value.to_str().ok());
        Ok(Self(header.map(str::to_owned)))
    }
}

#[derive(utoipa::IntoParams)]
#[expect(dead_code, reason = "describes the header in the contract")]
struct TokenTypeParameter {
    /// `jwt` for a JWT; `token_type` in the body wins.
    #[param(rename = "X-Token-Type", example = "jwt", nullable = false)]
    x_token_type: Option<String>,
}

impl Documented for TokenTypeHeader {
    fn describe(operation: &mut utoipa::openapi::path::Operation, _: &mut Schemas) {
        let place = utoipa::openapi::path::ParameterIn::Header;
        operation::add_parameters::<TokenTypeParameter>(operation, &place);
    }
}

/// Grants a token.
///
/// A client signs in with its own credentials, a person with a password, and whoever holds a refresh
/// token renews with it. The path answers with a trailing slash too. Assumed: a refresh token works
/// once, as is the default of django-oauth-toolkit.
#[utoipa::path(post, path = "/oauth2/access_token", extensions(("x-provenance" = json!("upstream"))))]
async fn access_token_create(
    header: TokenTypeHeader,
    world: State,
    form: Post<AccessTokenRequest>,
) -> Result<AccessTokenCreate, AccessTokenCreate> {
    let now = world.clock.now();
    let mut lms = world.openedx();
    let limit = lms.settings.access_token_rate_limit;
    if !lms.token_requests.admits(limit, now) {
        return Ok(AccessTokenCreate::TooMany(Html(ErrorPage::new("403 Forbidden"))));
    }
    let request = token_request(&form.0, header.0.as_deref());
    let grant = lms.grant(&request, now, &world.ids)?;
    let jwt = request.wants_jwt.then(|| jwt::sign(&mut lms, &grant, now, &world.ids)).flatten();
    let (access_token, expires_in, token_type) = match jwt {
        Some(jwt) => (jwt, jwt::LIFETIME, "JWT"),
        None => (grant.access_token, grant.expires_in, "Bearer"),
    };
    Ok(AccessTokenCreate::Granted(With(
        NoStore,
        Json(AccessToken {
            access_token: access_token.expose().to_owned(),
            expires_in: expires_in.as_secs(),
            token_type,
            scope: grant.scopes.join(" "),
            refresh_token: grant.refresh_token.map(|token| token.expose().to_owned()),
        }),
    )))
}

fn token_request(form: &QueryDict, header: Option<&str>) -> TokenRequest {
    let sent: AccessTokenRequest = form.read();
    let token_type = sent.token_type.as_deref().or(header);
    TokenRequest {
        grant_type: sent.grant_type,
        client_id: sent.client_id,
        client_secret: sent.client_secret.map(Secret::from),
        username: sent.username,
        password: sent.password.map(Secret::from),
        refresh_token: sent.refresh_token.map(Secret::from),
        scope: sent.scope,
        wants_jwt: token_type.is_some_and(|kind| kind.eq_ignore_ascii_case("jwt")),
    }
}

impl From<GrantError> for AccessTokenCreate {
    fn from(error: GrantError) -> Self {
        match error {
            GrantError::InvalidClient => Self::InvalidClient(oauth_error("invalid_client")),
            GrantError::InvalidCredentials => Self::WrongPassword(Json(OAuthError {
                error: "invalid_grant",
                error_description: Some("Invalid credentials given.".to_owned()),
            })),
            GrantError::InvalidRefreshToken => {
                Self::InvalidRefreshToken(oauth_error("invalid_grant"))
            }
            GrantError::UnsupportedGrantType => {
                Self::UnsupportedGrantType(oauth_error("unsupported_grant_type"))
            }
            GrantError::UnauthorizedClient => {
                Self::UnauthorizedClient(oauth_error("unauthorized_client"))
            }
            GrantError::Missing(parameter) => Self::MissingParameter(Json(OAuthError {
                error: "invalid_request",
                error_description: Some(format!("Request is missing {parameter} parameter.")),
            })),
        }
    }
}

fn oauth_error(error: &'static str) -> Json<OAuthError> {
    Json(OAuthError { error, error_description: None })
}
