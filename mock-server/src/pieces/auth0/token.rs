//! `/oauth/token`: what a code or a refresh token is exchanged for.

use std::sync::Arc;

use axum::extract::{FromRequest, Request};
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa::openapi::path::Operation;
use utoipa::openapi::request_body::RequestBodyBuilder;
use utoipa::openapi::{ContentBuilder, Required};

use crate::operation::{Documented, State};
use crate::outcome::{Json, Schemas};
use crate::pieces::Pieces;
use crate::pieces::input::read;
use crate::pieces::state::{Authorization, GrantError};
use crate::pieces::types::OAuthToken;
use crate::routes::Routes;
use crate::secret::Secret;
use crate::world::World;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<Pieces>) -> Routes<Pieces> {
    routes.view::<State>([operation!(token_create)])
}

/// What is exchanged.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[schema(example = example)]
struct TokenRequest {
    /// What is shown.
    grant_type: GrantType,
    /// The application.
    #[schema(example = "pieces-os")]
    client_id: String,
    /// The code; with `grant_type` `refresh_token`, the refresh token (assumed: the form has no other
    /// place for it). A secret.
    #[schema(value_type = String, format = Password)]
    code: Secret,
    /// Where the code went. Not looked at with a refresh token.
    #[schema(example = "http://localhost:1000/")]
    redirect_uri: String,
    /// What the challenge is the digest of. Not looked at with a refresh token. A secret.
    #[schema(value_type = String, format = Password)]
    code_verifier: Secret,
    /// For which API. Not looked at: the code says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    audience: Option<String>,
}

/// What is shown to have a token: `authorization_code` or `refresh_token`.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum GrantType {
    /// A code that came back from the browser.
    AuthorizationCode,
    /// A refresh token that came with an access token.
    RefreshToken,
}

fn example() -> TokenRequest {
    TokenRequest {
        grant_type: GrantType::AuthorizationCode,
        client_id: "pieces-os".to_owned(),
        code: Secret::from("invented-code"),
        redirect_uri: "http://localhost:1000/".to_owned(),
        code_verifier: Secret::from("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
        audience: None,
    }
}

/// Why no token is granted, in the words of OAuth 2 (RFC 6749).
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[schema(example = json!({ "error": "invalid_grant", "error_description": "Invalid authorization code" }))]
struct TokenProblem {
    /// The code of the error.
    error: &'static str,
    /// The same in words, for people.
    error_description: &'static str,
}

outcome! {
    /// What a form is refused with.
    enum FormRefused {
        /// The body is not a form, or a value is missing or not allowed.
        assumed 400 InvalidRequest(Json<TokenProblem>) = {
            "error": "invalid_request",
            "error_description": "The form is incomplete"
        },
    }
}

outcome! {
    /// Answers of `POST /oauth/token`.
    enum TokenCreate {
        /// The token.
        200 Granted(Json<OAuthToken>),
        /// The code is unknown, was used, has expired or is another application's; it went to another
        /// address; the verifier is wrong; or the refresh token is not known.
        assumed 403 InvalidGrant(Json<TokenProblem>),
        ..FormRefused,
    }
}

/// Exchanges a code or a refresh token for an access token.
///
/// A code is good for one try. Assumed: a refresh token stays good, and `id_token` comes with the
/// scope `openid`, `refresh_token` with `offline_access`.
#[utoipa::path(post, path = "/oauth/token", security(()), extensions(("x-provenance" = json!("upstream"))))]
async fn token_create(world: State, Form(form): Form) -> TokenCreate {
    let shown = match form.grant_type {
        GrantType::AuthorizationCode => Authorization::Code {
            code: form.code.expose(),
            redirect_uri: &form.redirect_uri,
            code_verifier: form.code_verifier.expose(),
        },
        GrantType::RefreshToken => Authorization::Refresh(form.code.expose()),
    };
    match world.pieces().grant(&form.client_id, shown, world.clock.now(), &world.ids) {
        Ok(token) => TokenCreate::Granted(Json(token)),
        Err(problem) => TokenCreate::InvalidGrant(Json(TokenProblem {
            error: "invalid_grant",
            error_description: description(problem),
        })),
    }
}

const fn description(problem: GrantError) -> &'static str {
    match problem {
        GrantError::BadCode => "Invalid authorization code",
        GrantError::OtherRedirect => "The redirect URI is wrong",
        GrantError::BadVerifier => "Failed to verify code verifier",
        GrantError::BadRefreshToken => "Unknown or invalid refresh token",
    }
}

/// The form.
#[derive(Clone, Debug)]
struct Form(TokenRequest);

const FORM: &str = "application/x-www-form-urlencoded";

impl FromRequest<Arc<World>> for Form {
    type Rejection = FormRefused;

    async fn from_request(request: Request, _: &Arc<World>) -> Result<Self, FormRefused> {
        let (parts, body) = request.into_parts();
        if !is_form(&parts.headers) {
            return Err(refused("The body is not a form"));
        }
        let bytes = read(body).await.map_err(|_| refused("The form cannot be read"))?;
        let form = serde_urlencoded::from_bytes(&bytes);
        form.map(Self).map_err(|_| refused("The form is incomplete"))
    }
}

fn is_form(headers: &HeaderMap) -> bool {
    let stated = headers.get(CONTENT_TYPE).and_then(|stated| stated.to_str().ok());
    let essence = stated.and_then(|stated| stated.split(';').next()).unwrap_or_default();
    essence.trim().eq_ignore_ascii_case(FORM)
}

fn refused(error_description: &'static str) -> FormRefused {
    FormRefused::InvalidRequest(Json(TokenProblem { error: "invalid_request", error_description }))
}

impl Documented for Form {
    fn describe(operation: &mut Operation, schemas: &mut Schemas) {
        let content = ContentBuilder::new().schema(Some(schemas.reference::<TokenRequest>()));
        let body = RequestBodyBuilder::new()
            .description(Some("What is exchanged."))
            .required(Some(Required::True))
            .content(FORM, content.build());
        operation.request_body = Some(body.build().into());
    }
}
