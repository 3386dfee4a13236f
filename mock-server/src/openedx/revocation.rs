//! `/oauth2/revoke_token`: tokens are taken back.

use serde::Deserialize;
use utoipa::ToSchema;

use super::OpenEdx;
use super::body::Post;
use super::error::OversizedBody;
use super::state::ClientProof;
use crate::django::{ClientAuthorization, OAuthError, oauth_error};
use crate::operation::State;
use crate::outcome::{Empty, Json};
use crate::routes::Routes;
use crate::secret::Secret;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenEdx>) -> Routes<OpenEdx> {
    routes.view::<State>([operation!(token_revoke).also("/oauth2/revoke_token/")])
}

/// A token to be taken back.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(default)]
#[schema(example = json!({"token": "q7ZsWb4LkV0tNfXhCm2yDgPaJr9eTu", "client_id": "demo-people"}))]
pub(super) struct RevocationRequest {
    /// An access token or a refresh token.
    #[schema(required, value_type = String, format = Password)]
    token: Option<String>,
    /// The public identifier of the application, unless HTTP Basic says it.
    #[schema(nullable = false)]
    client_id: Option<String>,
    /// The secret of a confidential application, unless HTTP Basic says it.
    #[schema(value_type = Option<String>, format = Password, nullable = false)]
    client_secret: Option<String>,
    /// `access_token` or `refresh_token`: where to look first, which changes nothing.
    #[schema(nullable = false)]
    token_type_hint: Option<String>,
}

outcome! {
    /// Answers of `POST /oauth2/revoke_token`.
    pub(super) enum TokenRevoke {
        /// The token no longer works, or never did.
        200 Revoked(Empty),
        /// The form has no `token`.
        400 MissingToken(Json<OAuthError>) = { "error": "invalid_request", "error_description": "Missing token parameter." },
        /// `client_id` is absent or unknown, or the secret is wrong.
        401 InvalidClient(Json<OAuthError>) = { "error": "invalid_client" },
        ..OversizedBody,
    }
}

/// Takes a token back.
///
/// With a refresh token goes the access token that came with it; with an access token goes nothing
/// else. A JWT cannot be taken back. The path answers with a trailing slash too. Assumed: any
/// application may take back any token, as in django-oauth-toolkit, and HTTP Basic is as good as the
/// form.
#[utoipa::path(post, path = "/oauth2/revoke_token", extensions(("x-provenance" = json!("upstream"))))]
async fn token_revoke(
    authorization: ClientAuthorization,
    world: State,
    form: Post<RevocationRequest>,
) -> TokenRevoke {
    let sent: RevocationRequest = form.0.read();
    let Some(token) = sent.token else {
        return TokenRevoke::MissingToken(Json(OAuthError::invalid_request(
            "Missing token parameter.",
        )));
    };
    let client = ClientProof {
        client_id: sent.client_id,
        client_secret: sent.client_secret.map(Secret::from),
        basic: authorization.0,
    };
    match world.openedx().revoke_token(&client, &token) {
        Ok(()) => TokenRevoke::Revoked(Empty),
        Err(_) => TokenRevoke::InvalidClient(oauth_error("invalid_client")),
    }
}
