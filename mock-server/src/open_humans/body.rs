//! Request bodies, read as Django REST framework reads them: JSON, a form, or a form in parts.

use std::marker::PhantomData;
use std::sync::Arc;

use axum::body::{HttpBody, to_bytes};
use axum::extract::multipart::{Multipart, MultipartError};
use axum::extract::{DefaultBodyLimit, FromRequest, Request};
use http::header::CONTENT_TYPE;
use serde_json::{Map, Value};
use utoipa::ToSchema;
use utoipa::openapi::path::Operation;
use utoipa::openapi::request_body::RequestBodyBuilder;
use utoipa::openapi::{ContentBuilder, RefOr};

use super::error::{UnreadableBody, detail};
use crate::django::ErrorPage;
use crate::operation::Documented;
use crate::outcome::{Html, Schemas};
use crate::query::QueryDict;
use crate::world::World;

/// The largest form without its files, in bytes: Django's `DATA_UPLOAD_MAX_MEMORY_SIZE`.
pub(super) const FORM_LIMIT: usize = 2_621_440;
/// The most fields of a form: Django's `DATA_UPLOAD_MAX_NUMBER_FIELDS`.
pub(super) const FIELD_LIMIT: usize = 1000;
/// The largest JSON body that is read, in bytes. The real site has no such limit.
const JSON_LIMIT: usize = 64 << 20;

pub(super) const JSON: &str = "application/json";
pub(super) const FORM: &str = "application/x-www-form-urlencoded";
pub(super) const MULTIPART: &str = "multipart/form-data";

/// A body that the contract describes as `T`, as a JSON object whichever way it was sent: the values
/// of a form are text, and of a repeated key the last counts. Without a body it is empty.
#[derive(Debug)]
pub(super) struct Data<T> {
    /// What was sent.
    pub(super) value: Value,
    /// Whether it came as a form, whose values are text whatever they mean.
    pub(super) is_form: bool,
    /// Every pair of a form, in the order in which they came.
    pub(super) pairs: Vec<(String, String)>,
    describes: PhantomData<T>,
}

impl<T> FromRequest<Arc<World>> for Data<T> {
    type Rejection = UnreadableBody;

    async fn from_request(request: Request, _: &Arc<World>) -> Result<Self, UnreadableBody> {
        let media_type = media_type(&request);
        let pairs = match essence(&media_type).as_str() {
            JSON => {
                let value = json(request).await?;
                return Ok(Self {
                    value,
                    is_form: false,
                    pairs: Vec::new(),
                    describes: PhantomData,
                });
            }
            FORM => form(request).await?,
            MULTIPART => multipart(request).await?,
            _ if is_empty(&request) => Vec::new(),
            _ => {
                let refusal = format!("Unsupported media type \"{media_type}\" in request.");
                return Err(UnreadableBody::UnsupportedMediaType(detail(refusal)));
            }
        };
        let value = pairs.iter().cloned().map(|(name, text)| (name, text.into())).collect();
        Ok(Self { value: Value::Object(value), is_form: true, pairs, describes: PhantomData })
    }
}

impl<T: ToSchema> Documented for Data<T> {
    fn describe(operation: &mut Operation, schemas: &mut Schemas) {
        let schema = schemas.reference::<T>();
        let body = [JSON, FORM, MULTIPART].into_iter().fold(
            RequestBodyBuilder::new(),
            |body, media_type| {
                let content = ContentBuilder::new().schema(Some(schema.clone()));
                body.content(media_type, content.build())
            },
        );
        operation.request_body = Some(RefOr::T(body.build()));
    }
}

/// The media type that a request says its body has.
pub(super) fn media_type(request: &Request) -> String {
    let header = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    header.unwrap_or_default().to_owned()
}

/// A media type without its parameters, in lower case.
pub(super) fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// A form that is larger than Django reads, or has more fields.
pub(super) fn bad_request() -> UnreadableBody {
    UnreadableBody::BadRequest(Html(ErrorPage::new("Bad Request (400)")))
}

/// A form in parts that cannot be taken apart.
#[expect(clippy::needless_pass_by_value, reason = "`map_err` gives the error away")]
pub(super) fn malformed_parts(error: MultipartError) -> UnreadableBody {
    if error.status() == http::StatusCode::PAYLOAD_TOO_LARGE {
        return bad_request();
    }
    let problem = format!("Multipart form parse error - {}", error.body_text());
    UnreadableBody::Malformed(detail(problem))
}

fn is_empty(request: &Request) -> bool {
    request.body().is_end_stream()
}

async fn json(request: Request) -> Result<Value, UnreadableBody> {
    let bytes = to_bytes(request.into_body(), JSON_LIMIT).await.map_err(|_| {
        UnreadableBody::TooLarge(Html(ErrorPage::new("413 Request Entity Too Large")))
    })?;
    if bytes.is_empty() {
        return Ok(Value::Object(Map::new()));
    }
    serde_json::from_slice(&bytes)
        .map_err(|error| UnreadableBody::Malformed(detail(format!("JSON parse error - {error}"))))
}

pub(super) async fn form(request: Request) -> Result<Vec<(String, String)>, UnreadableBody> {
    let bytes = to_bytes(request.into_body(), FORM_LIMIT).await.map_err(|_| bad_request())?;
    let form = QueryDict::parse(&bytes);
    if form.pairs().len() > FIELD_LIMIT {
        return Err(bad_request());
    }
    Ok(form.pairs().to_vec())
}

pub(super) async fn multipart(
    mut request: Request,
) -> Result<Vec<(String, String)>, UnreadableBody> {
    DefaultBodyLimit::max(FORM_LIMIT).apply(&mut request);
    let parts = Multipart::from_request(request, &()).await;
    let mut parts = parts.map_err(|_| UnreadableBody::without_boundary())?;
    let mut fields = Vec::new();
    while let Some(part) = parts.next_field().await.map_err(malformed_parts)? {
        let name = part.name().unwrap_or_default().to_owned();
        fields.push((name, part.text().await.map_err(malformed_parts)?));
        if fields.len() > FIELD_LIMIT {
            return Err(bad_request());
        }
    }
    Ok(fields)
}
