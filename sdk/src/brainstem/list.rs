//! Lists: conditions, orders, relations and pages, put together by hand, since a generated client
//! cannot send a parameter whose name carries a field and an operator.

use std::collections::{BTreeMap, HashSet};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::header::ACCEPT;
use http::{HeaderValue, StatusCode};
use serde::de::Error as _;

use super::filter::{Condition, Order};
use super::{Client, Model, Page, types};
use crate::{Error, Items, transport};

/// The largest page that the server gives, and the one that a stream asks for unless told otherwise.
const LARGEST: u32 = 100;

/// A list that is being put together: what rows have to be, in which order they come, and what they
/// bring along.
///
/// ```
/// use emeritus::brainstem::{Client, filter::{not, user::*}};
/// use futures::TryStreamExt;
/// # use wiremock::matchers::{path, query_param};
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), emeritus::Error> {
/// # let server = MockServer::start().await;
/// # let users = r#"{"users": [{"id": 41, "email": "lena.varga@lab.example", "first_name": "Lena",
/// #     "last_name": "Varga", "groups_own_json": [], "website": "", "google_scholar": "",
/// #     "orcid_id": "", "atlas_preference": "AIA"}], "count": 1}"#;
/// # Mock::given(path("/api/public/users/user/"))
/// #     .and(query_param("filter{email.icontains}", "lab"))
/// #     .and(query_param("filter{-last_name}", "Reid"))
/// #     .and(query_param("sort[]", "-id"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_string(users))
/// #     .mount(&server).await;
/// # let url = server.uri();
///
/// let client = Client::builder(url).build()?;
/// let mut users = client
///     .public()
///     .users()
///     .filter(email().icontains("lab"))
///     .filter(not(last_name().eq("Reid")))
///     .sort(id().descending())
///     .items();
/// while let Some(user) = users.try_next().await? {
///     assert_eq!(user.first_name, "Lena");
/// }
/// # Ok(())
/// # }
/// ```
///
/// A page is a cut of it, and a condition that was given twice is refused before anything is sent:
///
/// ```
/// use emeritus::brainstem::{Client, UserRelation, filter::user};
/// # use wiremock::matchers::{path, query_param};
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), emeritus::Error> {
/// # let server = MockServer::start().await;
/// # Mock::given(path("/api/public/users/user/"))
/// #     .and(query_param("include[]", "active_projects.*"))
/// #     .and(query_param("limit", "5"))
/// #     .and(query_param("offset", "10"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_string(r#"{"users": [], "count": 10}"#))
/// #     .mount(&server).await;
/// # let url = server.uri();
///
/// let client = Client::builder(url).build()?;
/// let users = client.public().users().list();
/// let page = users.clone().include(UserRelation::ActiveProjects).limit(5).offset(10).page().await?;
/// assert_eq!((page.items.len(), page.total), (0, Some(10)));
///
/// let neither = users.filter(user::id().eq(41)).filter(user::id().eq(52));
/// assert!(neither.page().await.unwrap_err().is_invalid_request());
/// # Ok(())
/// # }
/// ```
#[must_use = "a list does nothing until `items` or `page` is called"]
pub struct List<'a, M> {
    client: &'a Client,
    portal: types::Portal,
    conditions: Vec<Condition<M>>,
    orders: Vec<Order<M>>,
    relations: Vec<&'static str>,
    limit: Option<u32>,
    offset: u64,
}

impl<'a, M: Model> List<'a, M> {
    pub(super) fn new(client: &'a Client, portal: types::Portal) -> Self {
        let (conditions, orders, relations) = (Vec::new(), Vec::new(), Vec::new());
        Self { client, portal, conditions, orders, relations, limit: None, offset: 0 }
    }

    /// Rows have to meet this condition as well. The server takes one condition for a field and an
    /// operator: a second one that says something else is refused before anything is sent.
    pub fn filter(mut self, condition: Condition<M>) -> Self {
        self.conditions.push(condition);
        self
    }

    /// Rows come in this order, and in those that were given before where these leave it open.
    pub fn sort(mut self, order: Order<M>) -> Self {
        self.orders.push(order);
        self
    }

    /// Rows bring these along; [`page`](Self::page) tells.
    pub fn include(mut self, relation: M::Relation) -> Self {
        self.relations.push(relation.into());
        self
    }

    /// How many rows a page has: 100 at the most. Unless set, one page has as many as the server says,
    /// which is 20, and a stream fetches 100 at a time.
    pub fn limit(mut self, rows: u32) -> Self {
        self.limit = Some(rows.clamp(1, LARGEST));
        self
    }

    /// How many rows are skipped.
    pub fn offset(mut self, rows: u32) -> Self {
        self.offset = rows.into();
        self
    }

    /// One page, with what its rows bring along.
    ///
    /// ```
    /// use emeritus::brainstem::{Client, LaboratoryRelation};
    /// # use wiremock::matchers::{path, query_param};
    /// # use wiremock::{Mock, MockServer, ResponseTemplate};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let server = MockServer::start().await;
    /// # let page = r#"{"groups": [{"id": 7, "name": "Cortex bench", "users": {}}], "laboratories": []}"#;
    /// # Mock::given(path("/api/public/users/laboratory/"))
    /// #     .and(query_param("include[]", "group.*"))
    /// #     .respond_with(ResponseTemplate::new(200).set_body_string(page))
    /// #     .mount(&server).await;
    /// # let url = server.uri();
    ///
    /// let client = Client::builder(url).build()?;
    /// let laboratories = client.public().laboratories();
    /// let page = laboratories.include(LaboratoryRelation::Group).page().await?;
    /// assert_eq!((page.items.len(), page.groups[0].name.as_str()), (0, "Cortex bench"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As of every call; [`Error::is_invalid_request`] if conditions contradict each other.
    #[doc(alias("load_model", "load"))]
    pub async fn page(&self) -> Result<Page<M>, Error> {
        let answer = self.fetch().await;
        answer.map_err(|error| error.during(M::OPERATION))
    }

    /// Every row from [`offset`](Self::offset) on, fetched page by page as they are asked for.
    ///
    /// No row comes twice, even if others come and go meanwhile. A server that does not count its rows
    /// is asked until it answers a page with less than there could be. A page with nothing but rows
    /// that were there before ends the stream as [`Error::is_decode`]: that server does not know
    /// `offset`.
    #[doc(alias("load_model", "load", "load_all"))]
    pub fn items(self) -> Items<'a, M> {
        let (start, size) = (self.offset, self.limit.unwrap_or(LARGEST));
        let seen = Arc::new(Mutex::new(HashSet::new()));
        Items::new(start, move |offset| {
            let list = Self { limit: Some(size), offset, ..self.clone() };
            let seen = Arc::clone(&seen);
            Box::pin(async move {
                let page = list.page().await?;
                let rows = page.items.len() as u64;
                let next = offset + rows;
                let is_last = match page.total {
                    Some(total) => next >= total,
                    None => rows < u64::from(size),
                };
                let total =
                    page.total.and_then(|total| total.saturating_sub(start).try_into().ok());
                let items = unseen(&seen, page.items);
                if rows > 0 && items.is_empty() {
                    return Err(repeated(offset).during(M::OPERATION));
                }
                let next = (rows > 0 && !is_last).then_some(next);
                Ok(crate::page::Page { items, total, next })
            })
        })
    }

    async fn fetch(&self) -> Result<Page<M>, Error> {
        let Self { client, portal, .. } = self;
        let url = format!("{}/api/{portal}/users/{}/", client.baseurl, M::SEGMENT);
        let request = client.client.get(url).query(&self.query()?);
        let request = request.header(ACCEPT, HeaderValue::from_static("application/json"));
        let request = request.build().map_err(Error::unanswered)?;
        let response = transport::run(&client.inner, request, M::OPERATION).await?;
        Ok(transport::decode::<Page<M>, ()>(response).await?.into_inner())
    }

    fn query(&self) -> Result<Vec<(String, String)>, Error> {
        let mut query = Vec::new();
        for (key, values) in self.keyed()? {
            query.extend(values.iter().map(|value| (key.clone(), value.clone())));
        }
        query.extend(self.orders.iter().map(|order| ("sort[]".to_owned(), order.to_string())));
        let relations = self.relations.iter();
        query.extend(relations.map(|name| ("include[]".to_owned(), format!("{name}.*"))));
        query.extend(self.limit.map(|limit| ("limit".to_owned(), limit.to_string())));
        if self.offset > 0 {
            query.push(("offset".to_owned(), self.offset.to_string()));
        }
        Ok(query)
    }

    /// The conditions by key. Of a repeated one the server would heed the first value, or all of them
    /// where it is `in`, and of one without values nothing would get there: both mean something else
    /// than what was asked.
    fn keyed(&self) -> Result<BTreeMap<String, &[String]>, Error> {
        let mut keyed = BTreeMap::new();
        for condition in &self.conditions {
            let (key, values) = (condition.key(), condition.values());
            if values.is_empty() {
                return Err(Error::incomplete(format!("`{key}` has no value")));
            }
            if keyed.get(&key).is_some_and(|known| *known != values) {
                return Err(Error::incomplete(format!("`{key}` is there twice")));
            }
            keyed.insert(key, values);
        }
        Ok(keyed)
    }
}

/// The rows that have not been there before.
fn unseen<M: Model>(seen: &Mutex<HashSet<M::Id>>, rows: Vec<M>) -> Vec<M> {
    let mut seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
    rows.into_iter().filter(|row| seen.insert(row.id())).collect()
}

fn repeated(offset: u64) -> Error {
    let words = format!("every row after the first {offset} was there before");
    Error::undecodable(StatusCode::OK, Bytes::new(), serde_json::Error::custom(words))
}

impl<M> Clone for List<'_, M> {
    fn clone(&self) -> Self {
        Self {
            conditions: self.conditions.clone(),
            orders: self.orders.clone(),
            relations: self.relations.clone(),
            ..*self
        }
    }
}

impl<M> fmt::Debug for List<'_, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("List")
            .field("portal", &self.portal)
            .field("conditions", &self.conditions)
            .field("orders", &self.orders)
            .field("relations", &self.relations)
            .field("limit", &self.limit)
            .field("offset", &self.offset)
            .finish_non_exhaustive()
    }
}
