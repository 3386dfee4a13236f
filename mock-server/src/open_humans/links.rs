//! Links to what the site has, made with its configured domain and not with the caller's host.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use http::request::Parts;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use utoipa::openapi::path::Operation;
use uuid::Uuid;

use super::state::{DatatypeId, FileId, ProjectId, ProjectMemberId};
use crate::django::BaseUrl;
use crate::operation::Documented;
use crate::outcome::Schemas;
use crate::secret::Secret;
use crate::world::World;

/// What Django escapes in a path, of the signs that a user name can have.
const RESERVED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'@').remove(b'+');

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

    /// A member, for whoever has this master token: it is in the link.
    pub(super) fn exchange_member(
        &self,
        member: &ProjectMemberId,
        master_token: &Secret,
    ) -> String {
        let query = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("project_member_id", member.as_str())
            .append_pair("access_token", master_token.expose())
            .finish();
        format!("{}/api/direct-sharing/project/exchange-member/?{query}", self.site)
    }

    /// The page of a person.
    pub(super) fn profile(&self, username: &str) -> String {
        let username = utf8_percent_encode(username, RESERVED);
        format!("{}/member/{username}/", self.site)
    }

    /// The contents of a file.
    pub(super) fn download(&self, id: FileId, key: Uuid) -> String {
        format!("{}/data-management/datafile-download/{id}/?key={key}", self.site)
    }
}
