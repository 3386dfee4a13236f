//! Links to what the site has, made with its configured domain and not with the caller's host.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use http::request::Parts;
use utoipa::openapi::path::Operation;
use uuid::Uuid;

use super::state::{DatatypeId, FileId, ProjectId};
use crate::django::BaseUrl;
use crate::operation::Documented;
use crate::outcome::Schemas;
use crate::world::World;

/// Makes links.
#[derive(Clone, Debug)]
pub(super) struct Links {
    /// The site, without a trailing slash.
    pub(super) site: String,
}

impl FromRequestParts<Arc<World>> for Links {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(
        parts: &mut Parts,
        world: &Arc<World>,
    ) -> Result<Self, Self::Rejection> {
        let BaseUrl(host) = BaseUrl::from_request_parts(parts, world).await?;
        let configured = world.open_humans().settings.site_url.clone();
        let site = configured.unwrap_or(host).trim_end_matches('/').to_owned();
        Ok(Self { site })
    }
}

impl Documented for Links {
    fn describe(_: &mut Operation, _: &mut Schemas) {}
}

impl Links {
    /// A datatype.
    pub(super) fn datatype(&self, id: DatatypeId) -> String {
        format!("{}/api/public/datatype/{id}/", self.site)
    }

    /// A project.
    pub(super) fn project(&self, id: ProjectId) -> String {
        format!("{}/api/public/project/{id}/", self.site)
    }

    /// The contents of a file.
    pub(super) fn download(&self, id: FileId, key: Uuid) -> String {
        format!("{}/data-management/datafile-download/{id}/?key={key}", self.site)
    }
}
