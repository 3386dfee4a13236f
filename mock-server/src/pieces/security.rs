//! The security schemes that the OpenAPI document of Pieces OS declares for these operations.

use utoipa::openapi::OpenApi;
use utoipa::openapi::security::{
    ApiKey, ApiKeyValue, AuthorizationCode, ClientCredentials, Flow, Implicit, OAuth2, Scopes,
    SecurityScheme,
};

const AUTH0: &str = "An access token of Auth0, sent as `Authorization: Bearer <access_token>`. \
    The document of Pieces OS declares these three flows with empty addresses and without scopes; \
    the scopes in use are `openid`, `profile`, `email` and `offline_access`. Whether Pieces OS \
    checks the token is not established; it is assumed not to.";

const APPLICATION: &str = "The id of a registered application. Declared for most operations since \
    October 2024, and sent by clients from 4.1 on where they are configured with it. Whether Pieces \
    OS checks it is not established; it is assumed not to, unless a world is told to be strict.";

/// Declares the schemes in `document`.
pub(super) fn declare(document: &mut OpenApi) {
    let components = document.components.get_or_insert_default();
    components.add_security_scheme("auth0", auth0());
    components.add_security_scheme("application", application());
}

fn auth0() -> SecurityScheme {
    let flows = [
        Flow::AuthorizationCode(AuthorizationCode::new("", "", Scopes::new())),
        Flow::ClientCredentials(ClientCredentials::new("", Scopes::new())),
        Flow::Implicit(Implicit::new("", Scopes::new())),
    ];
    SecurityScheme::OAuth2(OAuth2::with_description(flows, AUTH0))
}

fn application() -> SecurityScheme {
    let header = ApiKeyValue::with_description("X-Application-ID", APPLICATION);
    SecurityScheme::ApiKey(ApiKey::Header(header))
}
