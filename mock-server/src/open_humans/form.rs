//! Django's `request.POST`: forms, in parts or not. A body of any other media type is as good as none.

use std::sync::Arc;

use axum::extract::{FromRequest, Request};
use serde::de::DeserializeOwned;
use utoipa::ToSchema;
use utoipa::openapi::path::Operation;
use utoipa::openapi::request_body::RequestBodyBuilder;
use utoipa::openapi::{ContentBuilder, RefOr};

use super::body::{self, FORM, MULTIPART};
use crate::django::ErrorPage;
use crate::operation::Documented;
use crate::outcome;
use crate::outcome::{Html, Schemas};
use crate::query::QueryDict;
use crate::world::World;

/// A form of optional texts; of a repeated one the last counts.
#[derive(Debug)]
pub(super) struct Form<T>(pub(super) T);

outcome! {
    /// The form cannot be read.
    pub(super) enum UnreadableForm {
        /// The form has more than 2.5 MiB or more than 1000 fields, or its parts cannot be told apart.
        400 BadRequest(Html<ErrorPage>) = "<!doctype html><title>Bad Request (400)</title><h1>Bad Request (400)</h1>",
    }
}

impl<T: DeserializeOwned + Default> FromRequest<Arc<World>> for Form<T> {
    type Rejection = UnreadableForm;

    async fn from_request(request: Request, _: &Arc<World>) -> Result<Self, UnreadableForm> {
        let fields = match body::essence(&body::media_type(&request)).as_str() {
            FORM => body::form(request).await,
            MULTIPART => body::multipart(request).await,
            _ => Ok(Vec::new()),
        };
        let fields = fields
            .map_err(|_| UnreadableForm::BadRequest(Html(ErrorPage::new("Bad Request (400)"))))?;
        Ok(Self(QueryDict::from(fields).read()))
    }
}

impl<T: ToSchema> Documented for Form<T> {
    fn describe(operation: &mut Operation, schemas: &mut Schemas) {
        let schema = schemas.reference::<T>();
        let body =
            [FORM, MULTIPART].into_iter().fold(RequestBodyBuilder::new(), |body, media_type| {
                let content = ContentBuilder::new().schema(Some(schema.clone()));
                body.content(media_type, content.build())
            });
        operation.request_body = Some(RefOr::T(body.build()));
    }
}
