//! What the operations take from a request.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::{FromRequest, FromRequestParts, Request};
use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use http::request::Parts;
use http_body_util::{BodyExt, Limited};
use serde::de::DeserializeOwned;
use serde::de::IgnoredAny;
use utoipa::openapi::ContentBuilder;
use utoipa::openapi::path::{Operation, ParameterIn};
use utoipa::openapi::request_body::RequestBodyBuilder;
use utoipa::{IntoParams, ToSchema};

use super::error::{BodyRefused, UserUnknown, text};
use crate::operation::{Documented, add_parameters};
use crate::outcome::Schemas;
use crate::world::World;

/// The largest body that is read, in bytes.
pub(super) const LARGEST_BODY: usize = 2_621_440;

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

async fn read(body: Body) -> Result<Bytes, BodyRefused> {
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
