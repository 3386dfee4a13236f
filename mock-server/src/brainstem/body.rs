//! Request bodies: one JSON object, read when a handler asks for it, since the server looks at who
//! may change what before it reads what is to be changed.

use std::marker::PhantomData;
use std::sync::Arc;

use axum::body::to_bytes;
use axum::extract::{FromRequest, Request};
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use serde_json::{Map, Value};
use utoipa::ToSchema;
use utoipa::openapi::path::Operation;
use utoipa::openapi::request_body::RequestBodyBuilder;
use utoipa::openapi::{ContentBuilder, RefOr, Required};

use super::error::{BodyRefused, FieldErrors, detail};
use crate::operation::Documented;
use crate::outcome::Schemas;
use crate::world::World;

/// The largest body that is read, in bytes: Django's `DATA_UPLOAD_MAX_MEMORY_SIZE`.
const LIMIT: usize = 2_621_440;
const JSON: &str = "application/json";

/// A body that the contract describes as `T`.
#[derive(Debug)]
pub(super) struct JsonBody<T> {
    media_type: String,
    /// None where it is larger than the limit.
    bytes: Option<Bytes>,
    kind: PhantomData<T>,
}

impl<T> JsonBody<T> {
    /// The object that was sent; an empty one where nothing was.
    ///
    /// # Errors
    ///
    /// When it is too large, of another media type, no JSON, or no object.
    pub(super) fn read(&self) -> Result<Map<String, Value>, BodyRefused> {
        let Some(bytes) = &self.bytes else {
            return Err(BodyRefused::TooLarge(detail("The body is too large.")));
        };
        if bytes.is_empty() {
            return Ok(Map::new());
        }
        let essence = self.media_type.split(';').next().unwrap_or_default().trim();
        if !essence.eq_ignore_ascii_case(JSON) {
            let words = format!("Unsupported media type \"{}\" in request.", self.media_type);
            return Err(BodyRefused::UnsupportedMediaType(detail(words)));
        }
        match serde_json::from_slice(bytes) {
            Ok(Value::Object(members)) => Ok(members),
            Ok(other) => {
                let kind = type_name(&other);
                let words = format!("Invalid data. Expected a dictionary, but got {kind}.");
                Err(FieldErrors::one("non_field_errors", &words).into())
            }
            Err(error) => {
                Err(BodyRefused::Malformed(detail(format!("JSON parse error - {error}"))))
            }
        }
    }
}

/// What Python calls a JSON value.
pub(super) fn type_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "NoneType",
        Value::Bool(_) => "bool",
        Value::Number(number) if number.is_f64() => "float",
        Value::Number(_) => "int",
        Value::String(_) => "str",
        Value::Array(_) => "list",
        Value::Object(_) => "dict",
    }
}

impl<T> FromRequest<Arc<World>> for JsonBody<T> {
    type Rejection = std::convert::Infallible;

    async fn from_request(request: Request, _: &Arc<World>) -> Result<Self, Self::Rejection> {
        let header = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let media_type = header.unwrap_or_default().to_owned();
        let bytes = to_bytes(request.into_body(), LIMIT).await.ok();
        Ok(Self { media_type, bytes, kind: PhantomData })
    }
}

/// The same, of an operation that takes no body as well.
#[derive(Debug)]
pub(super) struct OptionalBody<T>(pub(super) JsonBody<T>);

impl<T> FromRequest<Arc<World>> for OptionalBody<T> {
    type Rejection = std::convert::Infallible;

    async fn from_request(request: Request, world: &Arc<World>) -> Result<Self, Self::Rejection> {
        JsonBody::from_request(request, world).await.map(Self)
    }
}

impl<T: ToSchema> Documented for JsonBody<T> {
    fn describe(operation: &mut Operation, schemas: &mut Schemas) {
        describe::<T>(operation, schemas, Required::True);
    }
}

impl<T: ToSchema> Documented for OptionalBody<T> {
    fn describe(operation: &mut Operation, schemas: &mut Schemas) {
        describe::<T>(operation, schemas, Required::False);
    }
}

fn describe<T: ToSchema>(operation: &mut Operation, schemas: &mut Schemas, required: Required) {
    let content = ContentBuilder::new().schema(Some(schemas.reference::<T>())).build();
    let body = RequestBodyBuilder::new().content(JSON, content).required(Some(required));
    operation.request_body = Some(RefOr::T(body.build()));
}
