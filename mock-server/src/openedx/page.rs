//! Lists in pages, as Django REST framework's `DefaultPagination` makes them.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use http::request::Parts;
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa::openapi::path::Operation;

use super::error::Detail;
use crate::django::BaseUrl;
use crate::operation::{Documented, Query};
use crate::outcome;
use crate::outcome::{Json, Schemas};
use crate::world::World;

const PAGE_SIZE: usize = 10;
const MAX_PAGE_SIZE: usize = 100;

/// What a list is asked for: which page, how long, and under which URL.
#[derive(Debug)]
pub(super) struct Paging {
    /// The LMS as the caller addressed it, without a trailing slash.
    pub(super) base_url: String,
    url: String,
    query: PageQuery,
}

/// Which page, and how long pages are.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
struct PageQuery {
    /// The number of the page, from 1; `last` is the last one.
    #[param(value_type = u32, required = false, minimum = 1, example = 1)]
    page: Option<String>,
    /// How many items a page has: 10 unless given, 100 at the most.
    #[param(value_type = u32, required = false, minimum = 1, example = 10)]
    page_size: Option<String>,
}

impl FromRequestParts<Arc<World>> for Paging {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(
        parts: &mut Parts,
        world: &Arc<World>,
    ) -> Result<Self, Self::Rejection> {
        let BaseUrl(base_url) = BaseUrl::from_request_parts(parts, world).await?;
        let Query(query) = Query::<PageQuery>::from_request_parts(parts, world).await?;
        Ok(Self { url: format!("{base_url}{}", parts.uri), base_url, query })
    }
}

impl Documented for Paging {
    fn describe(operation: &mut Operation, schemas: &mut Schemas) {
        Query::<PageQuery>::describe(operation, schemas);
    }
}

outcome! {
    /// There is no such page.
    pub(super) enum InvalidPage {
        /// There is no such page.
        404 InvalidPage(Json<Detail>) = { "detail": "Invalid page." },
    }
}

/// A page of some list, without its items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Page {
    pub(super) next: Option<String>,
    pub(super) previous: Option<String>,
    pub(super) count: usize,
    pub(super) num_pages: usize,
    pub(super) current_page: usize,
    pub(super) start: usize,
    size: usize,
}

impl Page {
    /// The page that is asked for, of a list of `count` items.
    ///
    /// # Errors
    ///
    /// When there is no such page.
    pub(super) fn of(count: usize, paging: &Paging) -> Result<Self, InvalidPage> {
        let Paging { query, url, .. } = paging;
        let size = page_size(query.page_size.as_deref());
        let num_pages = count.div_ceil(size).max(1);
        let current_page = match query.page.as_deref() {
            None => Some(1),
            Some("last") => Some(num_pages),
            Some(page) => page.trim().parse().ok().filter(|page| (1..=num_pages).contains(page)),
        };
        let current_page = current_page
            .ok_or_else(|| InvalidPage::InvalidPage(Json(Detail::from("Invalid page."))))?;
        let link = |page: usize| (1..=num_pages).contains(&page).then(|| with_page(url, page));
        Ok(Self {
            next: link(current_page + 1),
            previous: link(current_page - 1),
            count,
            num_pages,
            current_page,
            start: (current_page - 1) * size,
            size,
        })
    }

    /// The items of this page.
    pub(super) fn of_items<T>(&self, items: impl IntoIterator<Item = T>) -> Vec<T> {
        items.into_iter().skip(self.start).take(self.size).collect()
    }
}

fn page_size(size: Option<&str>) -> usize {
    let size = size.and_then(|size| size.trim().parse::<usize>().ok()).filter(|size| *size > 0);
    size.unwrap_or(PAGE_SIZE).min(MAX_PAGE_SIZE)
}

/// The URL with another page and its parameters in alphabetical order; a link to the first page does
/// not name it.
fn with_page(url: &str, page: usize) -> String {
    let (path, query) = url.split_once('?').unwrap_or((url, ""));
    let pairs = url::form_urlencoded::parse(query.as_bytes()).filter(|(key, _)| key != "page");
    let mut pairs: Vec<_> =
        pairs.map(|(key, value)| (key.into_owned(), value.into_owned())).collect();
    if page > 1 {
        pairs.push(("page".to_owned(), page.to_string()));
    }
    pairs.sort_by(|(one, _), (other, _)| one.cmp(other));
    let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(count: usize, page: Option<&str>, size: Option<&str>) -> Option<Page> {
        let query = PageQuery { page: page.map(str::to_owned), page_size: size.map(str::to_owned) };
        let url = "http://lms/users/?page_size=3&key=a%20b&page=9".to_owned();
        Page::of(count, &Paging { base_url: "http://lms".to_owned(), url, query }).ok()
    }

    #[test]
    fn pages_link_to_their_neighbours() {
        let middle = page(8, Some("2"), Some("3")).expect("there are three pages");
        assert_eq!(middle.next.as_deref(), Some("http://lms/users/?key=a+b&page=3&page_size=3"));
        assert_eq!(middle.previous.as_deref(), Some("http://lms/users/?key=a+b&page_size=3"));
        assert_eq!((middle.count, middle.num_pages, middle.start), (8, 3, 3));
        assert_eq!(middle.of_items(0..8), [3, 4, 5]);
        let last = page(8, Some("last"), Some("3")).expect("there is a last page");
        assert_eq!((last.current_page, last.next), (3, None));
    }

    #[test]
    fn a_page_beyond_the_last_is_invalid_and_an_empty_list_has_one_page() {
        for invalid in ["0", "4", "-1", "x", ""] {
            assert_eq!(page(8, Some(invalid), Some("3")), None, "{invalid}");
        }
        assert_eq!(page(0, None, None).map(|page| page.num_pages), Some(1));
        assert_eq!(page(500, None, Some("1000")).map(|page| page.num_pages), Some(5));
    }
}
