//! What the operations take from a request.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::ws::WebSocketUpgrade;
use axum::extract::{FromRequest, FromRequestParts, Request};
use bytes::Bytes;
use http::HeaderMap;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::request::Parts;
use http_body_util::{BodyExt, Limited};
use serde::de::DeserializeOwned;
use serde::de::IgnoredAny;
use utoipa::openapi::ContentBuilder;
use utoipa::openapi::path::{Operation, ParameterIn};
use utoipa::openapi::request_body::RequestBodyBuilder;
use utoipa::openapi::security::SecurityRequirement;
use utoipa::{IntoParams, ToSchema};

use super::error::{ApplicationRefused, BodyRefused, UpgradeRefused, UserUnknown, text};
use crate::operation::{Documented, add_parameters};
use crate::outcome::Schemas;
use crate::secret::Secret;
use crate::world::World;

/// The largest body that is read, in bytes.
pub(super) const LARGEST_BODY: usize = 2_621_440;

/// The header in which an application says which one it is.
const APPLICATION_ID: &str = "x-application-id";

/// The calling application, which only worlds that ask for it have to be told.
#[derive(Clone, Copy, Debug)]
pub(super) struct Application;

impl FromRequestParts<Arc<World>> for Application {
    type Rejection = ApplicationRefused;

    async fn from_request_parts(
        parts: &mut Parts,
        world: &Arc<World>,
    ) -> Result<Self, ApplicationRefused> {
        let store = world.pieces();
        let id = parts.headers.get(APPLICATION_ID).and_then(|id| id.to_str().ok());
        if store.settings.application_id_required
            && !id.is_some_and(|id| store.knows_application(id))
        {
            let problem = text("The application is not known");
            return Err(ApplicationRefused::UnknownApplicationId(problem));
        }
        Ok(Self)
    }
}

impl Documented for Application {
    fn describe(operation: &mut Operation, _: &mut Schemas) {
        operation.security = Some(vec![
            SecurityRequirement::default(),
            SecurityRequirement::new("application", NO_SCOPES),
        ]);
    }
}

/// The access token in the header, if there is one. It is not checked.
#[derive(Clone, Debug)]
pub(super) struct Auth0Token(pub(super) Option<Secret>);

impl FromRequestParts<Arc<World>> for Auth0Token {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &Arc<World>) -> Result<Self, Infallible> {
        let header = parts.headers.get(AUTHORIZATION).and_then(|header| header.to_str().ok());
        let token = header.and_then(|header| header.split_once(' '));
        let token = token.filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
        Ok(Self(token.map(|(_, token)| Secret::from(token.trim()))))
    }
}

impl Documented for Auth0Token {
    fn describe(operation: &mut Operation, _: &mut Schemas) {
        operation.security = Some(vec![SecurityRequirement::new("auth0", NO_SCOPES)]);
    }
}

const NO_SCOPES: [&str; 0] = [];

/// The beginning of a WebSocket.
#[derive(Debug)]
pub(super) struct Upgrade(pub(super) WebSocketUpgrade);

/// The longest message that is read from a client, which has nothing to say.
const LONGEST_MESSAGE: usize = 65_536;

impl FromRequestParts<Arc<World>> for Upgrade {
    type Rejection = UpgradeRefused;

    async fn from_request_parts(
        parts: &mut Parts,
        world: &Arc<World>,
    ) -> Result<Self, UpgradeRefused> {
        let upgrade = WebSocketUpgrade::from_request_parts(parts, world).await;
        let problem = || UpgradeRefused::UpgradeRequired(text("This address speaks WebSocket"));
        let upgrade = upgrade.map_err(|_| problem())?;
        Ok(Self(upgrade.max_message_size(LONGEST_MESSAGE).max_frame_size(LONGEST_MESSAGE)))
    }
}

impl Documented for Upgrade {
    fn describe(_: &mut Operation, _: &mut Schemas) {}
}

/// The values in the path. One that cannot be read names nobody.
#[derive(Clone, Debug)]
pub(super) struct Path<P>(pub(super) P);

impl<P: DeserializeOwned + Send> FromRequestParts<Arc<World>> for Path<P> {
    type Rejection = UserUnknown;

    async fn from_request_parts(
        parts: &mut Parts,
        world: &Arc<World>,
    ) -> Result<Self, UserUnknown> {
        let values = axum::extract::Path::<P>::from_request_parts(parts, world).await;
        values.map(|values| Self(values.0)).map_err(|_| UserUnknown::refusal())
    }
}

impl<P: IntoParams> Documented for Path<P> {
    fn describe(operation: &mut Operation, _: &mut Schemas) {
        add_parameters::<P>(operation, &ParameterIn::Path);
    }
}

/// A JSON body, which may come without a `Content-Type`.
#[derive(Clone, Debug)]
pub(super) struct JsonBody<T>(pub(super) T);

impl<T: DeserializeOwned + ToSchema> FromRequest<Arc<World>> for JsonBody<T> {
    type Rejection = BodyRefused;

    async fn from_request(request: Request, _: &Arc<World>) -> Result<Self, BodyRefused> {
        let (parts, body) = request.into_parts();
        let bytes = read(body).await?;
        if bytes.is_empty() {
            return Err(BodyRefused::MissingBody(text("The body is missing")));
        }
        if !may_be_json(&parts.headers) {
            return Err(BodyRefused::UnsupportedMediaType(text(
                "The body is not application/json",
            )));
        }
        // Serde would take a list for an object whose members come in the right order.
        serde_json::from_slice::<BTreeMap<String, IgnoredAny>>(&bytes)
            .and_then(|_| serde_json::from_slice(&bytes))
            .map(Self)
            .map_err(|error| malformed::<T>(&error))
    }
}

impl<T: ToSchema> Documented for JsonBody<T> {
    fn describe(operation: &mut Operation, schemas: &mut Schemas) {
        let content = ContentBuilder::new().schema(Some(schemas.reference::<T>()));
        let description = format!(
            "The `{}`. The reference does not say that it is required; without it the call is refused.",
            T::name(),
        );
        let body = RequestBodyBuilder::new()
            .description(Some(description))
            .content("application/json", content.build());
        operation.request_body = Some(body.build().into());
    }
}

pub(super) async fn read(body: Body) -> Result<Bytes, BodyRefused> {
    match Limited::new(body, LARGEST_BODY).collect().await {
        Ok(read) => Ok(read.to_bytes()),
        Err(error) if error.is::<http_body_util::LengthLimitError>() => {
            let problem = format!("The body is larger than {LARGEST_BODY} bytes");
            Err(BodyRefused::BodyTooLarge(text(problem)))
        }
        Err(_) => Err(BodyRefused::MalformedBody(text("The body is incomplete"))),
    }
}

fn may_be_json(headers: &HeaderMap) -> bool {
    headers.get(CONTENT_TYPE).is_none_or(|stated| {
        let essence = stated.to_str().unwrap_or_default().split(';').next().unwrap_or_default();
        essence.trim().eq_ignore_ascii_case("application/json")
    })
}

/// Says where the problem is and not what stands there, which may be a secret.
fn malformed<T: ToSchema>(error: &serde_json::Error) -> BodyRefused {
    let (name, line, column) = (T::name(), error.line(), error.column());
    let problem = format!("The body is not a valid {name}: line {line}, column {column}");
    BodyRefused::MalformedBody(text(problem))
}
