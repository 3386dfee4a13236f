//! What the operations take from a request.

use std::sync::Arc;

use axum::body::{Body, HttpBody};
use axum::extract::{FromRequest, FromRequestParts, RawPathParams, Request};
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::request::Parts;
use http::{HeaderMap, StatusCode};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use utoipa::openapi::path::{Operation, ParameterIn};
use utoipa::openapi::request_body::RequestBodyBuilder;
use utoipa::openapi::{ContentBuilder, RefOr, Required};
use utoipa::{IntoParams, ToSchema};

use super::Plane;
use super::problem::{BodyRefused, Problem, QueryRefused, WorldUnknown};
use crate::operation::{Documented, add_parameters};
use crate::outcome::Schemas;
use crate::worlds::Hosted;

/// The largest body that is read, in bytes: a scenario of 10^5 learners fits.
const LARGEST_BODY: usize = 64 << 20;

/// What the control origin acts on.
#[derive(Clone, Debug)]
pub(super) struct State(pub(super) Plane);

impl FromRequestParts<Plane> for State {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(_: &mut Parts, plane: &Plane) -> Result<Self, Self::Rejection> {
        Ok(Self(plane.clone()))
    }
}

impl Documented for State {
    fn describe(_: &mut Operation, _: &mut Schemas) {}
}

/// The world that the path names.
#[derive(Clone, Debug)]
pub(super) struct InWorld(pub(super) Arc<Hosted>);

/// Names a world.
#[derive(Debug, Deserialize, IntoParams)]
#[expect(dead_code, reason = "describes what `InWorld` takes from the path")]
struct Named {
    /// The name of the world, as its creation answered it; `default` is the one that the process
    /// began with.
    #[param(example = "default")]
    world: String,
}

impl FromRequestParts<Plane> for InWorld {
    type Rejection = WorldUnknown;

    async fn from_request_parts(parts: &mut Parts, plane: &Plane) -> Result<Self, WorldUnknown> {
        let values = RawPathParams::from_request_parts(parts, plane).await;
        let values = values.map_err(|_| WorldUnknown::refusal(""))?;
        let name = values.iter().find(|(name, _)| *name == "world");
        let name = name.map_or("", |(_, world)| world);
        plane.worlds.get(name).map(Self).ok_or_else(|| WorldUnknown::refusal(name))
    }
}

impl Documented for InWorld {
    fn describe(operation: &mut Operation, _: &mut Schemas) {
        add_parameters::<Named>(operation, &ParameterIn::Path);
    }
}

/// The other values in the path, which are text.
#[derive(Clone, Debug)]
pub(super) struct Path<P>(pub(super) P);

impl<P: DeserializeOwned + Send> FromRequestParts<Plane> for Path<P> {
    type Rejection = WorldUnknown;

    async fn from_request_parts(parts: &mut Parts, plane: &Plane) -> Result<Self, WorldUnknown> {
        let values = axum::extract::Path::<P>::from_request_parts(parts, plane).await;
        values.map(|values| Self(values.0)).map_err(|_| WorldUnknown::refusal(""))
    }
}

impl<P: IntoParams> Documented for Path<P> {
    fn describe(operation: &mut Operation, _: &mut Schemas) {
        add_parameters::<P>(operation, &ParameterIn::Path);
    }
}

/// The query string. What the operation does not know is refused.
#[derive(Clone, Debug)]
pub(super) struct Query<T>(pub(super) T);

impl<T: DeserializeOwned> FromRequestParts<Plane> for Query<T> {
    type Rejection = QueryRefused;

    async fn from_request_parts(parts: &mut Parts, _: &Plane) -> Result<Self, QueryRefused> {
        let query = axum::extract::Query::<T>::try_from_uri(&parts.uri);
        query.map(|query| Self(query.0)).map_err(|error| QueryRefused::refusal(&error.body_text()))
    }
}

impl<T: IntoParams> Documented for Query<T> {
    fn describe(operation: &mut Operation, _: &mut Schemas) {
        add_parameters::<T>(operation, &ParameterIn::Query);
    }
}

/// The headers.
#[derive(Clone, Debug)]
pub(super) struct Headers(pub(super) HeaderMap);

impl FromRequestParts<Plane> for Headers {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &Plane) -> Result<Self, Self::Rejection> {
        Ok(Self(parts.headers.clone()))
    }
}

impl Documented for Headers {
    fn describe(_: &mut Operation, _: &mut Schemas) {}
}

/// A JSON body. No body at all is the default of `T`.
#[derive(Clone, Debug)]
pub(super) struct JsonBody<T>(pub(super) T);

impl<T: DeserializeOwned + Default + ToSchema> FromRequest<Plane> for JsonBody<T> {
    type Rejection = BodyRefused;

    async fn from_request(request: Request, _: &Plane) -> Result<Self, BodyRefused> {
        Ok(Self(json(request).await?.unwrap_or_default()))
    }
}

impl<T: ToSchema> Documented for JsonBody<T> {
    fn describe(operation: &mut Operation, schemas: &mut Schemas) {
        let content = ContentBuilder::new().schema(Some(schemas.reference::<T>())).build();
        let description = format!("The `{}`. Without a body, the defaults.", T::name());
        let body = RequestBodyBuilder::new()
            .description(Some(description))
            .content("application/json", content);
        operation.request_body = Some(body.build().into());
    }
}

/// A JSON body that there has to be.
#[derive(Clone, Debug)]
pub(super) struct RequiredBody<T>(pub(super) T);

impl<T: DeserializeOwned + ToSchema> FromRequest<Plane> for RequiredBody<T> {
    type Rejection = BodyRefused;

    async fn from_request(request: Request, _: &Plane) -> Result<Self, BodyRefused> {
        json(request).await?.map(Self).ok_or_else(|| malformed("there is no body"))
    }
}

impl<T: ToSchema> Documented for RequiredBody<T> {
    fn describe(operation: &mut Operation, schemas: &mut Schemas) {
        JsonBody::<T>::describe(operation, schemas);
        if let Some(RefOr::T(body)) = &mut operation.request_body {
            body.required = Some(Required::True);
            body.description = Some(format!("The `{}`.", T::name()));
        }
    }
}

/// What a body says; none where there is no body.
async fn json<T: DeserializeOwned>(request: Request) -> Result<Option<T>, BodyRefused> {
    let (parts, body) = request.into_parts();
    let bytes = read(body).await?;
    if bytes.is_empty() {
        return Ok(None);
    }
    let stated = parts.headers.get(CONTENT_TYPE).and_then(|stated| stated.to_str().ok());
    if !stated.is_some_and(is_json) {
        let problem = "the body is not application/json";
        let problem = Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, problem);
        return Err(BodyRefused::NotJson(problem));
    }
    serde_json::from_slice(&bytes)
        .map(Some)
        .map_err(|error| malformed(&format!("the body is not what this operation takes: {error}")))
}

async fn read(body: Body) -> Result<Bytes, BodyRefused> {
    // What says that it is too large is not waited for.
    if body.size_hint().lower() > LARGEST_BODY as u64 {
        return Err(too_large());
    }
    match Limited::new(body, LARGEST_BODY).collect().await {
        Ok(read) => Ok(read.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(too_large()),
        Err(_) => Err(malformed("the body breaks off")),
    }
}

fn too_large() -> BodyRefused {
    let problem = format!("the body is larger than {LARGEST_BODY} bytes");
    BodyRefused::TooLarge(Problem::new(StatusCode::PAYLOAD_TOO_LARGE, problem))
}

fn is_json(stated: &str) -> bool {
    let essence = stated.split(';').next().unwrap_or_default().trim();
    essence.eq_ignore_ascii_case("application/json")
}

fn malformed(problem: &str) -> BodyRefused {
    BodyRefused::Malformed(Problem::new(StatusCode::BAD_REQUEST, problem))
}
