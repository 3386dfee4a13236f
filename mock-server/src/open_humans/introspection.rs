//! `/oauth2/introspect/`: what a token is good for (RFC 7662).

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::OpenHumans;
use super::form::{Form, UnreadableForm};
use super::oauth::proof;
use super::outside_api::OutsideApi;
use super::state::ActiveToken;
use crate::django::ClientAuthorization;
use crate::operation::State;
use crate::outcome::{Empty, Json};
use crate::routes::Routes;
use crate::secret::Secret;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenHumans>) -> Routes<OpenHumans> {
    routes.view::<OutsideApi>([operation!(token_introspect)])
}

/// A token to be asked about.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(default)]
#[schema(example = json!({"token": "k9ZrT2mQvX0bLw7NcYh4Jd81sPfUaE"}))]
struct IntrospectionRequest {
    /// An access token.
    #[schema(required, value_type = String, format = Password)]
    token: Option<Secret>,
    /// The public identifier of the application, unless HTTP Basic says it.
    #[schema(nullable = false)]
    client_id: Option<String>,
    /// Its secret, unless HTTP Basic says it.
    #[schema(value_type = Option<String>, format = Password, nullable = false)]
    client_secret: Option<Secret>,
}

/// What a token is good for. Of one that is good for nothing, only that is said.
#[derive(Debug, Default, Serialize, ToSchema)]
#[schema(example = json!({
    "active": true,
    "scope": "read",
    "exp": 1_790_000_000,
    "client_id": "tidal-steps",
    "username": "marlow_v",
}))]
struct Introspection {
    /// Whether it is an access token that works.
    active: bool,
    /// Its scopes, separated by spaces.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    scope: Option<String>,
    /// When it expires, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    exp: Option<i64>,
    /// The public identifier of its application.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    client_id: Option<String>,
    /// The user name of the member.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    username: Option<String>,
}

outcome! {
    /// Answers of `POST /oauth2/introspect/`.
    enum TokenIntrospect {
        /// The token works.
        200 Active(Json<Introspection>),
        /// The token is missing, unknown, expired or a refresh token.
        assumed 200 Inactive(Json<Introspection>) = { "active": false },
        /// The application is unknown or not named, or its secret is wrong or missing.
        assumed 403 InvalidClient(Empty),
        ..UnreadableForm,
    }
}

/// Says what an access token is good for.
///
/// Assumed: any application may ask about any token, as in django-oauth-toolkit.
#[utoipa::path(post, path = "/oauth2/introspect/", extensions(("x-provenance" = json!("measured"))))]
async fn token_introspect(
    authorization: ClientAuthorization,
    world: State,
    form: Form<IntrospectionRequest>,
) -> TokenIntrospect {
    let Form(IntrospectionRequest { token, client_id, client_secret }) = form;
    let client = proof(authorization, client_id, client_secret);
    let token = token.as_ref().map(Secret::expose).unwrap_or_default();
    match world.open_humans().introspect(&client, token, world.clock.now()) {
        Ok(Some(token)) => TokenIntrospect::Active(Json(token.into())),
        Ok(None) => TokenIntrospect::Inactive(Json(Introspection::default())),
        Err(_) => TokenIntrospect::InvalidClient(Empty),
    }
}

impl From<ActiveToken> for Introspection {
    fn from(token: ActiveToken) -> Self {
        Self {
            active: true,
            scope: Some(token.scopes.join(" ")),
            exp: Some(token.expires.as_second()),
            client_id: Some(token.client_id),
            username: Some(token.username),
        }
    }
}
