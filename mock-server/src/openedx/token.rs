//! `/oauth2/access_token`: how clients and people are granted tokens.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::OpenEdx;
use super::body::Post;
use super::error::{ErrorPage, OversizedBody};
use super::jwt::{self, Signature};
use super::settings::Settings;
use super::state::{ClientProof, GrantError, TokenRequest};
use crate::django::{ClientAuthorization, NoStore, OAuthError, oauth_error};
use crate::operation::{Documented, State};
use crate::outcome::{Html, Json, Schemas, With};
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
    /// `client_credentials`, `password`, `authorization_code` or `refresh_token`.
    #[schema(required, value_type = String)]
    grant_type: Option<String>,
    /// The public identifier of the application, unless HTTP Basic says it.
    #[schema(nullable = false)]
    client_id: Option<String>,
    /// The secret of a confidential application, unless HTTP Basic says it; public ones have none.
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
    /// The authorization code, of the grant of that name.
    #[schema(value_type = Option<String>, format = Password, nullable = false)]
    code: Option<String>,
    /// Where the authorization code was sent to; unless given, the first that the application is
    /// registered for.
    #[schema(nullable = false)]
    redirect_uri: Option<String>,
    /// The scopes asked for, separated by spaces; `read write email profile` unless given.
    #[schema(nullable = false)]
    scope: Option<String>,
    /// `jwt`, in any letter case, for a JWT; anything else, or nothing, for an opaque Bearer token.
    #[schema(nullable = false)]
    token_type: Option<String>,
    /// Anything but blank for a JWT that is signed with the private key of the LMS (RS512) instead
    /// of the secret that it shares with its services (HS256): upstream takes `false` for true.
    #[schema(nullable = false, example = "true")]
    asymmetric_jwt: Option<String>,
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
    /// How long the access token lives, in seconds: 3600 for a JWT, 36000 for a Bearer token. A
    /// Bearer token of a restricted application expired when the epoch began, which makes it
    /// negative.
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

outcome! {
    /// Answers of `POST /oauth2/access_token`.
    pub(super) enum AccessTokenCreate {
        /// The token. A client's own token belongs to the owner of the application.
        200 Granted(With<NoStore, Json<AccessToken>>),
        /// The user name or password is wrong.
        400 WrongPassword(Json<OAuthError>) = { "error": "invalid_grant", "error_description": "Invalid credentials given." },
        /// The refresh token is unknown, used, revoked or expired.
        400 InvalidRefreshToken(Json<OAuthError>) = { "error": "invalid_grant" },
        /// The authorization code is unknown, redeemed, expired or another application's.
        assumed 400 InvalidCode(Json<OAuthError>) = { "error": "invalid_grant" },
        /// The redirect URI is not the one that the authorization code was sent to.
        assumed 400 MismatchingRedirectUri(Json<OAuthError>) = { "error": "invalid_request", "error_description": "Mismatching redirect URI." },
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

/// What the headers say about the type of the token.
#[derive(Debug)]
struct TokenHeaders {
    /// The alternative to `token_type` in the body, which wins.
    token_type: Option<String>,
    user_agent: String,
}

impl axum::extract::FromRequestParts<std::sync::Arc<crate::World>> for TokenHeaders {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(
        parts: &mut http::request::Parts,
        _: &std::sync::Arc<crate::World>,
    ) -> Result<Self, Self::Rejection> {
        let header = |name| parts.headers.get(name).and_then(|value| value.to_str().ok());
        Ok(Self {
            token_type: header("x-token-type").map(str::to_owned),
            user_agent: header("user-agent").unwrap_or_default().to_owned(),
        })
    }
}

#[derive(utoipa::IntoParams)]
#[expect(dead_code, reason = "describes the header in the contract")]
struct TokenTypeParameter {
    /// `jwt` for a JWT; `token_type` in the body wins.
    #[param(rename = "X-Token-Type", example = "jwt", nullable = false)]
    x_token_type: Option<String>,
}

impl Documented for TokenHeaders {
    fn describe(operation: &mut utoipa::openapi::path::Operation, _: &mut Schemas) {
        let place = utoipa::openapi::path::ParameterIn::Header;
        operation::add_parameters::<TokenTypeParameter>(operation, &place);
    }
}

impl TokenHeaders {
    /// Whether the mobile app asks, which the operator may have denied JWTs.
    fn are_denied_jwts(&self, settings: &Settings) -> bool {
        let mut mobile = settings.mobile_app_user_agents.iter();
        settings.disable_jwt_for_mobile && mobile.any(|agent| self.user_agent.contains(agent))
    }
}

/// Grants a token.
///
/// A client signs in with its own credentials, a person with a password or a code, and whoever holds
/// a refresh token renews with it. The path answers with a trailing slash too. Assumed: HTTP Basic
/// is as good as credentials in the form, and is asked first; a refresh token works once, as is the
/// default of django-oauth-toolkit; a code works for a minute.
#[utoipa::path(post, path = "/oauth2/access_token", extensions(("x-provenance" = json!("upstream"))))]
async fn access_token_create(
    headers: TokenHeaders,
    authorization: ClientAuthorization,
    world: State,
    form: Post<AccessTokenRequest>,
) -> Result<AccessTokenCreate, AccessTokenCreate> {
    let now = world.clock.now();
    let mut lms = world.openedx();
    let limit = lms.settings.access_token_rate_limit;
    if !lms.token_requests.admits(limit, now) {
        return Ok(AccessTokenCreate::TooMany(Html(ErrorPage::new("403 Forbidden"))));
    }
    let sent: AccessTokenRequest = form.0.read();
    let signature = sent.signature(&headers, &lms.settings);
    let grant = lms.grant(&sent.request(authorization, signature.is_some()), now, &world.ids)?;
    let jwt =
        signature.and_then(|signature| jwt::sign(&mut lms, &grant, signature, now, &world.ids));
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

impl AccessTokenRequest {
    /// How the JWT is to be signed; none where the token is to be opaque.
    fn signature(&self, headers: &TokenHeaders, settings: &Settings) -> Option<Signature> {
        let token_type = self.token_type.as_deref().or(headers.token_type.as_deref());
        let wants_jwt = token_type.is_some_and(|kind| kind.eq_ignore_ascii_case("jwt"));
        let is_asymmetric = self.asymmetric_jwt.as_ref().is_some_and(|text| !text.is_empty());
        let signature = if is_asymmetric { Signature::Asymmetric } else { Signature::Symmetric };
        (wants_jwt && !headers.are_denied_jwts(settings)).then_some(signature)
    }

    fn request(self, authorization: ClientAuthorization, wants_jwt: bool) -> TokenRequest {
        TokenRequest {
            grant_type: self.grant_type,
            client: ClientProof {
                client_id: self.client_id,
                client_secret: self.client_secret.map(Secret::from),
                basic: authorization.0,
            },
            username: self.username,
            password: self.password.map(Secret::from),
            refresh_token: self.refresh_token.map(Secret::from),
            code: self.code.map(Secret::from),
            redirect_uri: self.redirect_uri,
            scope: self.scope,
            wants_jwt,
        }
    }
}

impl From<GrantError> for AccessTokenCreate {
    fn from(error: GrantError) -> Self {
        match error {
            GrantError::InvalidClient => Self::InvalidClient(oauth_error("invalid_client")),
            GrantError::InvalidCredentials => Self::WrongPassword(Json(OAuthError::described(
                "invalid_grant",
                "Invalid credentials given.",
            ))),
            GrantError::InvalidRefreshToken => {
                Self::InvalidRefreshToken(oauth_error("invalid_grant"))
            }
            GrantError::InvalidCode => Self::InvalidCode(oauth_error("invalid_grant")),
            GrantError::MismatchingRedirectUri => Self::MismatchingRedirectUri(Json(
                OAuthError::invalid_request("Mismatching redirect URI."),
            )),
            GrantError::UnsupportedGrantType => {
                Self::UnsupportedGrantType(oauth_error("unsupported_grant_type"))
            }
            GrantError::UnauthorizedClient => {
                Self::UnauthorizedClient(oauth_error("unauthorized_client"))
            }
            GrantError::MissingCredential(parameter) => {
                Self::missing(format!("Request is missing {parameter} parameter."))
            }
            GrantError::Missing(parameter) => {
                Self::missing(format!("Missing {parameter} parameter."))
            }
        }
    }
}

impl AccessTokenCreate {
    fn missing(description: String) -> Self {
        Self::MissingParameter(Json(OAuthError::invalid_request(description)))
    }
}
