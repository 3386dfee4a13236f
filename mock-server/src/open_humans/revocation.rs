//! `/oauth2/revoke_token/`: tokens are taken back.

use axum::body::Body as Payload;
use http::HeaderMap;
use http::header::{CONTENT_TYPE, HeaderValue};
use serde::Deserialize;
use utoipa::ToSchema;

use super::OpenHumans;
use super::form::{Form, UnreadableForm};
use super::oauth::{InvalidClient, Uncached, proof, uncached};
use super::outside_api::OutsideApi;
use crate::django::{ClientAuthorization, OAuthError};
use crate::operation::State;
use crate::outcome::{Body, Content, Json, Schemas};
use crate::routes::Routes;
use crate::secret::Secret;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenHumans>) -> Routes<OpenHumans> {
    routes.view::<OutsideApi>([operation!(token_revoke)])
}

/// A token to be taken back.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(default)]
#[schema(example = json!({"token": "W5uHn3eGtR8yVq1oKxMbC6iDzLj02S"}))]
struct RevocationRequest {
    /// An access token or a refresh token.
    #[schema(required, value_type = String, format = Password)]
    token: Option<Secret>,
    /// The public identifier of the application, unless HTTP Basic says it.
    #[schema(nullable = false)]
    client_id: Option<String>,
    /// Its secret, unless HTTP Basic says it.
    #[schema(value_type = Option<String>, format = Password, nullable = false)]
    client_secret: Option<Secret>,
    /// `access_token` or `refresh_token`: where to look first, which changes nothing.
    #[schema(nullable = false)]
    token_type_hint: Option<String>,
}

/// Nothing, which Django says is HTML.
#[derive(Clone, Copy, Debug)]
pub(super) struct EmptyPage;

impl Body for EmptyPage {
    fn content(_: &mut Schemas) -> Option<Content> {
        None
    }

    fn into_wire(self) -> (HeaderMap, Payload) {
        let html = HeaderValue::from_static("text/html; charset=utf-8");
        (HeaderMap::from_iter([(CONTENT_TYPE, html)]), Payload::empty())
    }
}

outcome! {
    /// Answers of `POST /oauth2/revoke_token/`.
    enum TokenRevoke {
        /// The token no longer works, or never did.
        200 Revoked(EmptyPage),
        /// The form has no `token`.
        400 MissingToken(Uncached<OAuthError>) = { "error": "invalid_request", "error_description": "Missing token parameter." },
        ..InvalidClient,
        ..UnreadableForm,
    }
}

/// Takes a token back.
///
/// With a refresh token goes the access token that came with it. With an access token goes nothing
/// else: its refresh token works, and what it grants has no scopes, which nobody checks. The member
/// stays one. Assumed: any application may take back any token, as in django-oauth-toolkit.
#[utoipa::path(post, path = "/oauth2/revoke_token/", extensions(("x-provenance" = json!("measured"))))]
async fn token_revoke(
    authorization: ClientAuthorization,
    world: State,
    form: Form<RevocationRequest>,
) -> TokenRevoke {
    let Form(RevocationRequest { token, client_id, client_secret, .. }) = form;
    let Some(token) = token.filter(|token| !token.expose().is_empty()) else {
        let missing = OAuthError::invalid_request("Missing token parameter.");
        return TokenRevoke::MissingToken(uncached(Json(missing)));
    };
    let client = proof(authorization, client_id, client_secret);
    match world.open_humans().revoke_token(&client, token.expose()) {
        Ok(()) => TokenRevoke::Revoked(EmptyPage),
        Err(_) => InvalidClient::new().into(),
    }
}
