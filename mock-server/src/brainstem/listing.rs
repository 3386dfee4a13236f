//! Lists: what they can be asked for, and what they say about themselves.

use std::borrow::Borrow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use axum::extract::FromRequestParts;
use http::header::HOST;
use http::request::Parts;
use serde::ser::{SerializeMap, Serializer};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use url::Url;
use url::form_urlencoded;
use utoipa::openapi::extensions::ExtensionsBuilder;
use utoipa::openapi::path::{Operation, ParameterBuilder, ParameterIn, ParameterStyle};
use utoipa::openapi::schema::{AdditionalProperties, ObjectBuilder, Type};
use utoipa::openapi::{RefOr, Required, Schema};
use utoipa::{IntoParams, ToSchema};

use super::error::{ListRefused, QueryErrors, detail};
use super::query::{Field, Filter, Order, Paging, Problem, Slice};
use crate::operation::{Documented, add_parameters};
use crate::outcome::{Json, Schemas};
use crate::world::World;

/// What a kind of list can be asked for.
#[derive(Debug)]
pub(super) struct Model<R: 'static> {
    /// The key of its rows in an answer.
    pub(super) name: &'static str,
    /// What it can be filtered and sorted by.
    pub(super) fields: &'static [Field<R>],
    /// The members of its rows.
    pub(super) members: &'static [&'static str],
}

/// What a list is asked for, as it was sent.
#[derive(Clone, Debug)]
pub(super) struct ListQuery {
    url: Option<Url>,
    pairs: Vec<(String, String)>,
}

/// Where lists begin and end, how they are sorted, and what their rows are made of.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
struct ListParameters {
    /// Fields to sort by, the first first; `-` in front of one puts the greatest first. Unless
    /// sorted, rows are in the order of their ids, which is assumed. Text is compared by code
    /// points, which is assumed too.
    #[serde(rename = "sort[]")]
    #[param(rename = "sort[]", required = false, example = json!(["-id"]))]
    sort: Vec<String>,
    /// Relations whose rows come along at the top level of the answer, as `name` or `name.*`. A
    /// member that is no relation is there anyway.
    #[serde(rename = "include[]")]
    #[param(rename = "include[]", required = false, example = json!([]))]
    include: Vec<String>,
    /// Members to leave out of the rows; what the schema requires is then not there. Assumed: the
    /// library has it, the documentation does not.
    #[serde(rename = "exclude[]")]
    #[param(rename = "exclude[]", required = false, example = json!([]))]
    exclude: Vec<String>,
    /// How many rows to answer: 20 unless given, 100 at the most. What is no positive number counts
    /// as not given, and so for the other three.
    #[param(value_type = u32, required = false, minimum = 1, example = 20)]
    limit: Option<String>,
    /// How many rows to skip.
    #[param(value_type = u32, required = false, minimum = 0, example = 0)]
    offset: Option<String>,
    /// The number of the page, from 1, where neither `limit` nor `offset` is given. Assumed: the
    /// library has it, the documentation does not.
    #[param(value_type = u32, required = false, minimum = 1, example = 1)]
    page: Option<String>,
    /// How many rows a page has: 20 unless given, 100 at the most. Assumed, as `page` is.
    #[param(value_type = u32, required = false, minimum = 1, example = 20)]
    per_page: Option<String>,
}

const FILTERS: &str = "Conditions that rows have to meet, all of them. The key of each is `filter{field}` or \
    `filter{field.operator}`, with `-` in front of the field for the opposite; a field of a related \
    object is `relation.field`.\n\n\
    Documented operators: `icontains`, `startswith`, `endswith`, `gt`, `gte`, `lt`, `lte`, `iexact`, \
    `istartswith`, `iendswith`. Assumed, since the library has them: `in` (the key repeated, once \
    per value), `range` (the key twice, both ends included), `contains`, `isnull`, `eq`, `regex`, \
    `any` and `all` (of related objects), and `year`, `month`, `day` and `week_day`, which no field \
    here has. Of the other operators the first value of a repeated key counts.\n\n\
    At most 50 conditions with 1,000 values each, and regular expressions of 500 bytes, are \
    taken; that is this server's own limit.";

impl FromRequestParts<Arc<World>> for ListQuery {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(
        parts: &mut Parts,
        _: &Arc<World>,
    ) -> Result<Self, Self::Rejection> {
        let query = parts.uri.query().unwrap_or_default();
        let url = Url::parse(&format!("{}{}", base_url(parts), parts.uri)).ok();
        Ok(Self { url, pairs: form_urlencoded::parse(query.as_bytes()).into_owned().collect() })
    }
}

impl Documented for ListQuery {
    fn describe(operation: &mut Operation, _: &mut Schemas) {
        let key = ObjectBuilder::new().schema_type(Type::String).pattern(Some(r"^filter\{.+\}$"));
        let value = Schema::from(ObjectBuilder::new().schema_type(Type::String));
        let schema = ObjectBuilder::new()
            .property_names(Some(Schema::from(key)))
            .additional_properties(Some(AdditionalProperties::RefOr(RefOr::T(value))));
        let filters = ParameterBuilder::new()
            .name("filters")
            .parameter_in(ParameterIn::Query)
            .required(Required::False)
            .description(Some(FILTERS))
            .style(Some(ParameterStyle::Form))
            .explode(Some(true))
            .example(Some(serde_json::json!({ "filter{email.icontains}": "@lab.example" })))
            .schema(Some(Schema::from(schema)));
        operation.parameters.get_or_insert_default().push(RefOr::T(filters.build()));
        add_parameters::<ListParameters>(operation, &ParameterIn::Query);
        let leaves_out = ExtensionsBuilder::new().add("x-leaves-out", "exclude[]").build();
        operation.extensions.get_or_insert_default().merge(leaves_out);
    }
}

/// The origin as the caller addressed it, without a trailing slash.
pub(super) fn base_url(parts: &Parts) -> String {
    let host = parts.headers.get(HOST).and_then(|host| host.to_str().ok());
    format!("http://{}", host.unwrap_or("localhost"))
}

/// A page of rows, with what an answer says about it.
#[derive(Debug)]
pub(super) struct Page<B> {
    /// The rows.
    pub(super) rows: Vec<B>,
    /// Where the page stands.
    pub(super) meta: Meta,
    /// How many rows there are in all.
    pub(super) count: u64,
    /// Where the next page is.
    pub(super) next: Option<String>,
    /// Where the page before is.
    pub(super) previous: Option<String>,
    include: BTreeSet<String>,
    exclude: Arc<BTreeSet<String>>,
}

/// Where a page stands in its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(example = json!({"page": 1, "per_page": 20, "total_results": 25, "total_pages": 2}))]
pub(super) struct Meta {
    /// The number of the page, from 1.
    page: u64,
    /// How many rows a page has.
    per_page: u64,
    /// How many rows there are in all.
    total_results: u64,
    /// How many pages there are in all.
    total_pages: u64,
}

impl ListQuery {
    /// The rows that were asked for.
    ///
    /// # Errors
    ///
    /// When a filter, a sort order, a name or the page makes no sense for this model.
    pub(super) fn select<R, B: Borrow<R>>(
        &self,
        rows: impl IntoIterator<Item = B>,
        model: &Model<R>,
    ) -> Result<Page<B>, ListRefused> {
        let refused =
            |problem: Problem| ListRefused::BadQuery(Json(QueryErrors(vec![problem.to_string()])));
        let filter = Filter::parse(&self.conditions(), model.fields).map_err(refused)?;
        let order = Order::<R>::parse(&self.all("sort[]"), model.fields).map_err(refused)?;
        let include = self.names("include[]", model)?;
        let exclude = Arc::new(self.names("exclude[]", model)?);
        let mut rows: Vec<B> = rows.into_iter().filter(|row| filter.admits(row.borrow())).collect();
        order.sort(&mut rows);
        let slice = self.paging().of(rows.len());
        let slice = slice.ok_or_else(|| ListRefused::InvalidPage(detail("Invalid page.")))?;
        Ok(Page {
            rows: slice.of_rows(rows),
            meta: Meta::from(&slice),
            count: slice.total as u64,
            next: slice.next.and_then(|paging| self.link(paging)),
            previous: slice.previous.and_then(|paging| self.link(paging)),
            include,
            exclude,
        })
    }

    fn all(&self, key: &str) -> Vec<String> {
        let pairs = self.pairs.iter().filter(|(name, _)| name == key);
        pairs.map(|(_, value)| value.clone()).collect()
    }

    fn last(&self, key: &str) -> Option<&str> {
        self.pairs.iter().rev().find(|(name, _)| name == key).map(|(_, value)| value.as_str())
    }

    /// What stands between the braces, with the values that were given for it.
    fn conditions(&self) -> Vec<(String, Vec<String>)> {
        let mut conditions = BTreeMap::<&str, Vec<String>>::new();
        for (name, value) in &self.pairs {
            let key = name.strip_prefix("filter{").and_then(|rest| rest.strip_suffix('}'));
            if let Some(key) = key {
                conditions.entry(key).or_default().push(value.clone());
            }
        }
        conditions.into_iter().map(|(key, values)| (key.to_owned(), values)).collect()
    }

    fn names<R>(&self, key: &str, model: &Model<R>) -> Result<BTreeSet<String>, ListRefused> {
        let names = self.all(key).into_iter().map(|name| {
            let first = name.split('.').next().unwrap_or_default().to_owned();
            let known = model.members.contains(&first.as_str());
            known.then_some(first).ok_or_else(|| {
                let model = model.name;
                let words = format!("\"{name}\" is not a valid field name for \"{model}\".");
                ListRefused::BadName(detail(words))
            })
        });
        names.collect()
    }

    fn paging(&self) -> Paging {
        let last = |key| self.last(key);
        Paging::read(last("limit"), last("offset"), last("page"), last("per_page"))
    }

    /// The same list from another place on.
    fn link(&self, paging: Paging) -> Option<String> {
        let mut url = self.url.clone()?;
        let ours = |name: &str| ["limit", "offset", "page", "per_page"].contains(&name);
        let place = match paging {
            Paging::Offset { limit, offset } => [("limit", limit), ("offset", offset)],
            Paging::Number { page, per_page } => [("page", page), ("per_page", per_page)],
        };
        url.query_pairs_mut()
            .clear()
            .extend_pairs(self.pairs.iter().filter(|(name, _)| !ours(name)))
            .extend_pairs(place.map(|(name, value)| (name, value.to_string())));
        Some(url.into())
    }
}

impl From<&Slice> for Meta {
    fn from(slice: &Slice) -> Self {
        Self {
            page: slice.page() as u64,
            per_page: slice.size as u64,
            total_results: slice.total as u64,
            total_pages: slice.pages() as u64,
        }
    }
}

impl<B> Page<B> {
    /// Whether the rows of a relation were asked for.
    pub(super) fn includes(&self, relation: &str) -> bool {
        self.include.contains(relation)
    }

    /// The rows as the answer shows them.
    pub(super) fn show<T>(&self, show: impl Fn(&B) -> T) -> Vec<Shown<T>> {
        let rows = self.rows.iter().map(show);
        rows.map(|row| Shown { row, exclude: Arc::clone(&self.exclude) }).collect()
    }
}

/// A row without what was to be left out.
#[derive(Debug)]
pub(super) struct Shown<T> {
    row: T,
    exclude: Arc<BTreeSet<String>>,
}

impl<T: Serialize> Serialize for Shown<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.exclude.is_empty() {
            return self.row.serialize(serializer);
        }
        let whole = serde_json::to_value(&self.row).map_err(serde::ser::Error::custom)?;
        let members = whole.as_object().cloned().unwrap_or_else(Map::<String, Value>::new);
        let kept = members.iter().filter(|(name, _)| !self.exclude.contains(*name));
        let mut map = serializer.serialize_map(None)?;
        for (name, value) in kept {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}
