//! `/oauth2/token/`: projects are granted tokens, and renew them.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::OpenHumans;
use super::form::{Form, UnreadableForm};
use super::oauth::{InvalidClient, Uncached, proof, uncached};
use super::outside_api::OutsideApi;
use super::state::{ACCESS_TOKEN_LIFETIME, GrantError, TokenPair, TokenRequest};
use crate::django::{ClientAuthorization, OAuthError, oauth_error};
use crate::operation::State;
use crate::outcome::Json;
use crate::routes::Routes;
use crate::secret::Secret;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenHumans>) -> Routes<OpenHumans> {
    routes.view::<OutsideApi>([operation!(token_create)])
}

/// A request for tokens. Which members are needed depends on `grant_type`.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(default)]
#[schema(example = json!({
    "grant_type": "authorization_code",
    "code": "Qm3vT0aZ81LkXr5PpWc2NsYd7EuJ4h",
    "redirect_uri": "http://127.0.0.1:5000/openhumans/complete",
}))]
struct AccessTokenRequest {
    /// `authorization_code` or `refresh_token`.
    #[schema(required, value_type = String)]
    grant_type: Option<String>,
    /// The public identifier of the application, unless HTTP Basic says it.
    #[schema(nullable = false)]
    client_id: Option<String>,
    /// Its secret, unless HTTP Basic says it.
    #[schema(value_type = Option<String>, format = Password, nullable = false)]
    client_secret: Option<Secret>,
    /// The code, of the grant of that name.
    #[schema(value_type = Option<String>, format = Password, nullable = false)]
    code: Option<Secret>,
    /// Where the code was sent to; where the application is registered for, unless given.
    #[schema(nullable = false)]
    redirect_uri: Option<String>,
    /// What the challenge of the code was made of, if it has one (RFC 7636).
    #[schema(value_type = Option<String>, format = Password, nullable = false)]
    code_verifier: Option<Secret>,
    /// The refresh token, of the refresh grant.
    #[schema(value_type = Option<String>, format = Password, nullable = false)]
    refresh_token: Option<Secret>,
    /// Some of the scopes of the token that is refreshed, separated by spaces; all of them unless
    /// given.
    #[schema(nullable = false)]
    scope: Option<String>,
}

/// What was granted.
#[derive(Serialize, ToSchema)]
#[schema(example = json!({
    "access_token": "k9ZrT2mQvX0bLw7NcYh4Jd81sPfUaE",
    "expires_in": 36000,
    "token_type": "Bearer",
    "scope": "read write american-gut go-viral pgp wildlife open-humans",
    "refresh_token": "W5uHn3eGtR8yVq1oKxMbC6iDzLj02S",
}))]
struct AccessToken {
    /// The token with which the project acts for the member.
    #[schema(format = Password)]
    access_token: String,
    /// How long it lives, in seconds.
    expires_in: i64,
    /// `Bearer`.
    token_type: &'static str,
    /// The scopes that were granted, separated by spaces; none where the token that was refreshed had
    /// been revoked. The site never checks them.
    scope: String,
    /// Renews the access token, once, whenever.
    #[schema(format = Password)]
    refresh_token: String,
}

outcome! {
    /// Answers of `POST /oauth2/token/`.
    enum TokenCreate {
        /// The tokens.
        200 Granted(Uncached<AccessToken>),
        /// The code is unknown, redeemed, older than 1800 seconds or another application's, or the refresh token is unknown, used, revoked or another application's.
        400 InvalidGrant(Uncached<OAuthError>) = { "error": "invalid_grant" },
        /// The code's challenge is not met by `code_verifier`.
        assumed 400 WrongVerifier(Uncached<OAuthError>) = { "error": "invalid_grant" },
        /// The grant needs a code, and there is none.
        400 MissingCode(Uncached<OAuthError>) = { "error": "invalid_request", "error_description": "Missing code parameter." },
        /// The grant needs a refresh token, and there is none.
        400 MissingRefreshToken(Uncached<OAuthError>) = { "error": "invalid_request", "error_description": "Missing refresh token parameter." },
        /// The code has a challenge, and no `code_verifier` came with it.
        assumed 400 MissingVerifier(Uncached<OAuthError>) = { "error": "invalid_request", "error_description": "Code verifier required." },
        /// The redirect URI is not the one that the code was sent to.
        400 MismatchingRedirectUri(Uncached<OAuthError>) = { "error": "invalid_request", "error_description": "Mismatching redirect URI." },
        /// `grant_type` is missing or unknown, or the body is no form.
        400 UnsupportedGrantType(Uncached<OAuthError>) = { "error": "unsupported_grant_type" },
        /// `grant_type` is `client_credentials` or `password`, for which no application is registered.
        400 UnauthorizedClient(Uncached<OAuthError>) = { "error": "unauthorized_client" },
        /// A scope is asked for that the refreshed token does not have.
        400 InvalidScope(Uncached<OAuthError>) = { "error": "invalid_scope" },
        ..InvalidClient,
        ..UnreadableForm,
    }
}

/// Grants tokens for a code, or for a refresh token.
///
/// Tokens that were granted for other codes go on working, and so do those of a code that is sent once
/// more. With a refresh token that is used, the access token that came with it dies at once; to use it
/// once more takes nothing back.
#[utoipa::path(post, path = "/oauth2/token/", extensions(("x-provenance" = json!("measured"))))]
async fn token_create(
    authorization: ClientAuthorization,
    world: State,
    form: Form<AccessTokenRequest>,
) -> Result<TokenCreate, TokenCreate> {
    let request = form.0.into_request(authorization);
    let pair = world.open_humans().grant(&request, world.clock.now(), &world.ids)?;
    let TokenPair { access_token, refresh_token, scopes } = pair;
    Ok(TokenCreate::Granted(uncached(Json(AccessToken {
        access_token: access_token.expose().to_owned(),
        expires_in: ACCESS_TOKEN_LIFETIME.as_secs(),
        token_type: "Bearer",
        scope: scopes.join(" "),
        refresh_token: refresh_token.expose().to_owned(),
    }))))
}

impl AccessTokenRequest {
    fn into_request(self, authorization: ClientAuthorization) -> TokenRequest {
        TokenRequest {
            grant_type: self.grant_type,
            client: proof(authorization, self.client_id, self.client_secret),
            code: self.code,
            redirect_uri: self.redirect_uri,
            code_verifier: self.code_verifier,
            refresh_token: self.refresh_token,
            scope: self.scope,
        }
    }
}

impl From<GrantError> for TokenCreate {
    fn from(error: GrantError) -> Self {
        let invalid = |description| uncached(Json(OAuthError::invalid_request(description)));
        let plain = |error| uncached(oauth_error(error));
        match error {
            GrantError::InvalidClient => InvalidClient::new().into(),
            GrantError::InvalidGrant => Self::InvalidGrant(plain("invalid_grant")),
            GrantError::WrongVerifier => Self::WrongVerifier(plain("invalid_grant")),
            GrantError::MissingCode => Self::MissingCode(invalid("Missing code parameter.")),
            GrantError::MissingRefreshToken => {
                Self::MissingRefreshToken(invalid("Missing refresh token parameter."))
            }
            GrantError::MissingVerifier => {
                Self::MissingVerifier(invalid("Code verifier required."))
            }
            GrantError::MismatchingRedirectUri => {
                Self::MismatchingRedirectUri(invalid("Mismatching redirect URI."))
            }
            GrantError::UnsupportedGrantType => {
                Self::UnsupportedGrantType(plain("unsupported_grant_type"))
            }
            GrantError::UnauthorizedClient => {
                Self::UnauthorizedClient(plain("unauthorized_client"))
            }
            GrantError::InvalidScope => Self::InvalidScope(plain("invalid_scope")),
        }
    }
}
