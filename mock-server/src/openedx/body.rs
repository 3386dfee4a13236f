//! Request bodies, read as Django REST framework reads them. The LMS judges what is in them itself,
//! so a handler gets the JSON value or the form as it was sent; the contract says what belongs
//! there.

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

use super::error::{Detail, OversizedBody, UnreadableBody};
use crate::operation::Documented;
use crate::outcome::{Json, Schemas};
use crate::query::QueryDict;
use crate::world::World;

/// The largest body that is read, in bytes: Django's `DATA_UPLOAD_MAX_MEMORY_SIZE`.
const LIMIT: usize = 2_621_440;

const JSON: &str = "application/json";
const MERGE_PATCH: &str = "application/merge-patch+json";
const FORM: &str = "application/x-www-form-urlencoded";

/// A JSON body that the contract describes as `T`. Without a body it is an empty object.
#[derive(Debug)]
pub(super) struct JsonBody<T>(pub Value, PhantomData<T>);

/// A JSON body that may as well say that it is a merge patch, as the account views have it.
#[derive(Debug)]
pub(super) struct JsonOrMergePatch<T>(pub Value, PhantomData<T>);

/// A JSON merge patch that the contract describes as `T`; its media type has to be exact.
#[derive(Debug)]
pub(super) struct MergePatch<T>(pub Value, PhantomData<T>);

/// A JSON body or a form, whichever was sent, that the contract describes as `T`.
#[derive(Debug)]
pub(super) struct Data<T>(pub Value, PhantomData<T>);

/// Django's `request.POST`, which the contract describes as `T`: a body of any other media type is
/// as good as none.
#[derive(Debug)]
pub(super) struct Post<T>(pub QueryDict, PhantomData<T>);

impl<T> FromRequest<Arc<World>> for JsonBody<T> {
    type Rejection = UnreadableBody;

    async fn from_request(request: Request, _: &Arc<World>) -> Result<Self, UnreadableBody> {
        let body = Body::read(request).await?;
        match body.essence().as_str() {
            _ if body.bytes.is_empty() => Ok(Self(empty_object(), PhantomData)),
            JSON => Ok(Self(body.json()?, PhantomData)),
            _ => Err(body.unsupported()),
        }
    }
}

impl<T> FromRequest<Arc<World>> for JsonOrMergePatch<T> {
    type Rejection = UnreadableBody;

    async fn from_request(request: Request, _: &Arc<World>) -> Result<Self, UnreadableBody> {
        let body = Body::read(request).await?;
        match body.essence().as_str() {
            _ if body.bytes.is_empty() => Ok(Self(empty_object(), PhantomData)),
            JSON | MERGE_PATCH => Ok(Self(body.json()?, PhantomData)),
            _ => Err(body.unsupported()),
        }
    }
}

impl<T> FromRequest<Arc<World>> for MergePatch<T> {
    type Rejection = UnreadableBody;

    async fn from_request(request: Request, _: &Arc<World>) -> Result<Self, UnreadableBody> {
        let body = Body::read(request).await?;
        if body.bytes.is_empty() {
            Ok(Self(empty_object(), PhantomData))
        } else if body.media_type == MERGE_PATCH {
            Ok(Self(body.json()?, PhantomData))
        } else {
            Err(body.unsupported())
        }
    }
}

impl<T> FromRequest<Arc<World>> for Data<T> {
    type Rejection = UnreadableBody;

    async fn from_request(request: Request, _: &Arc<World>) -> Result<Self, UnreadableBody> {
        let body = Body::read(request).await?;
        match body.essence().as_str() {
            _ if body.bytes.is_empty() => Ok(Self(empty_object(), PhantomData)),
            JSON => Ok(Self(body.json()?, PhantomData)),
            FORM => {
                let form: Map<String, Value> = QueryDict::parse(&body.bytes).read();
                Ok(Self(Value::Object(form), PhantomData))
            }
            _ => Err(body.unsupported()),
        }
    }
}

impl<T> FromRequest<Arc<World>> for Post<T> {
    type Rejection = OversizedBody;

    async fn from_request(request: Request, _: &Arc<World>) -> Result<Self, OversizedBody> {
        let body = Body::read(request).await?;
        let form = if body.essence() == FORM {
            QueryDict::parse(&body.bytes)
        } else {
            QueryDict::default()
        };
        Ok(Self(form, PhantomData))
    }
}

impl<T: ToSchema> Documented for JsonBody<T> {
    fn describe(operation: &mut Operation, schemas: &mut Schemas) {
        describe::<T>(operation, schemas, &[JSON]);
    }
}

impl<T: ToSchema> Documented for JsonOrMergePatch<T> {
    fn describe(operation: &mut Operation, schemas: &mut Schemas) {
        describe::<T>(operation, schemas, &[JSON, MERGE_PATCH]);
    }
}

impl<T: ToSchema> Documented for MergePatch<T> {
    fn describe(operation: &mut Operation, schemas: &mut Schemas) {
        describe::<T>(operation, schemas, &[MERGE_PATCH]);
    }
}

impl<T: ToSchema> Documented for Data<T> {
    fn describe(operation: &mut Operation, schemas: &mut Schemas) {
        describe::<T>(operation, schemas, &[JSON, FORM]);
    }
}

impl<T: ToSchema> Documented for Post<T> {
    fn describe(operation: &mut Operation, schemas: &mut Schemas) {
        describe::<T>(operation, schemas, &[FORM]);
    }
}

fn describe<T: ToSchema>(operation: &mut Operation, schemas: &mut Schemas, media_types: &[&str]) {
    let schema = schemas.reference::<T>();
    let body = media_types.iter().fold(RequestBodyBuilder::new(), |body, media_type| {
        body.content(*media_type, ContentBuilder::new().schema(Some(schema.clone())).build())
    });
    operation.request_body = Some(RefOr::T(body.required(Some(Required::True)).build()));
}

struct Body {
    media_type: String,
    bytes: Bytes,
}

impl Body {
    async fn read(request: Request) -> Result<Self, OversizedBody> {
        let header = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let media_type = header.unwrap_or_default().to_owned();
        let bytes = to_bytes(request.into_body(), LIMIT).await.map_err(|_| OversizedBody::new())?;
        Ok(Self { media_type, bytes })
    }

    /// The media type without its parameters, in lower case.
    fn essence(&self) -> String {
        self.media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
    }

    fn json(&self) -> Result<Value, UnreadableBody> {
        serde_json::from_slice(&self.bytes).map_err(|error| {
            UnreadableBody::Malformed(Json(Detail {
                detail: format!("JSON parse error - {error}"),
            }))
        })
    }

    fn unsupported(&self) -> UnreadableBody {
        let detail = format!("Unsupported media type \"{}\" in request.", self.media_type);
        UnreadableBody::UnsupportedMediaType(Json(Detail { detail }))
    }
}

fn empty_object() -> Value {
    Value::Object(Map::new())
}
