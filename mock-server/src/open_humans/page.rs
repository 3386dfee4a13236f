//! Lists in pages, as Django REST framework's `LimitOffsetPagination` makes them.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use http::request::Parts;
use serde::{Deserialize, Serialize};
use utoipa::openapi::path::Operation;
use utoipa::{IntoParams, ToSchema};

use super::suffix::Suffixed;
use crate::django::BaseUrl;
use crate::operation::{Documented, Query};
use crate::outcome::Schemas;
use crate::query::QueryDict;
use crate::world::World;

/// How many items a page has unless the caller says so.
const LIMIT: usize = 100;

/// Which part of a list is asked for, and under which URL.
#[derive(Clone, Debug)]
pub(super) struct Paging {
    url: String,
    query: QueryDict,
    limit: usize,
    offset: usize,
}

/// Which part of a list is asked for.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
struct PageQuery {
    /// How many items a page has: 100 unless given, or where it is 0 or no number. There is no
    /// maximum.
    #[param(value_type = u64, required = false, minimum = 1, example = 100)]
    limit: Option<String>,
    /// How many items come before the page: 0 unless given, or where it is no number.
    #[param(value_type = u64, required = false, minimum = 0, example = 0)]
    offset: Option<String>,
}

impl FromRequestParts<Arc<World>> for Paging {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(
        parts: &mut Parts,
        world: &Arc<World>,
    ) -> Result<Self, Self::Rejection> {
        let BaseUrl(base) = BaseUrl::from_request_parts(parts, world).await?;
        let query = QueryDict::parse(parts.uri.query().unwrap_or_default().as_bytes());
        let number = |name| query.get(name).and_then(|text| text.trim().parse::<usize>().ok());
        Ok(Self {
            url: format!("{base}{}", Suffixed::path(parts)),
            limit: number("limit").filter(|limit| *limit > 0).unwrap_or(LIMIT),
            offset: number("offset").unwrap_or(0),
            query,
        })
    }
}

impl Documented for Paging {
    fn describe(operation: &mut Operation, schemas: &mut Schemas) {
        Query::<PageQuery>::describe(operation, schemas);
    }
}

/// Where a page stands in its list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(example = json!({"count": 2, "next": null, "previous": null}))]
pub(super) struct Links {
    /// How many items the list has.
    pub(super) count: usize,
    /// The URL of the next page, with the query of this one: a token in it is carried along, one in
    /// the header is not. Null on the last page.
    #[schema(format = "uri")]
    pub(super) next: Option<String>,
    /// The URL of the page before, likewise; null on the first page.
    #[schema(format = "uri")]
    pub(super) previous: Option<String>,
}

impl Paging {
    /// The asked-for part of `items`, and where it stands.
    pub(super) fn page<T>(&self, items: Vec<T>) -> (Links, Vec<T>) {
        let links = self.links(items.len());
        (links, items.into_iter().skip(self.offset).take(self.limit).collect())
    }

    fn links(&self, count: usize) -> Links {
        let end = self.offset.saturating_add(self.limit);
        Links {
            count,
            next: (end < count).then(|| self.link(end)),
            previous: (self.offset > 0).then(|| self.link(self.offset.saturating_sub(self.limit))),
        }
    }

    /// This list from `offset` on, with its parameters in alphabetical order; a link to the first page
    /// has no offset.
    fn link(&self, offset: usize) -> String {
        let mut pairs = self.query.pairs().to_vec();
        pairs.retain(|(name, _)| name != "limit" && name != "offset");
        pairs.push(("limit".to_owned(), self.limit.to_string()));
        if offset > 0 {
            pairs.push(("offset".to_owned(), offset.to_string()));
        }
        pairs.sort_by(|(one, _), (other, _)| one.cmp(other));
        let query =
            url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
        format!("{}?{query}", self.url)
    }
}
