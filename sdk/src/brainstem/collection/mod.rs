//! What a portal has of one kind: lists of it, and what can be done with one of it.

mod groups;
mod laboratories;
mod memberships;
mod users;

use std::fmt;
use std::marker::PhantomData;

use super::filter::{Condition, Order};
use super::portal::Door;
use super::{Client, List, Model, Page};
use crate::{Error, Items};

pub use groups::Groups;
pub use laboratories::Laboratories;
pub use memberships::{Invitations, JoinRequests};
pub use users::Users;

/// The rows of `M` that the portal `P` has. Nothing is called before something is asked of it.
///
/// It is a list of everything, and each of the methods of a [`List`] begins a narrower one:
///
/// ```
/// use emeritus::brainstem::types::Laboratory;
/// use emeritus::brainstem::{Client, LaboratoryRelation, filter::laboratory};
/// use futures::TryStreamExt;
/// # use serde_json::json;
/// # use wiremock::matchers::{path, query_param};
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), emeritus::Error> {
/// # let server = MockServer::start().await;
/// # let laboratory = |last: u64, city: &str| json!({
/// #     "id": format!("67d9a8c2-0b8f-4d53-9a55-{last:012}"), "group": 7,
/// #     "principal_investigators": [41], "description": "", "website": "", "department": "",
/// #     "institution": "Example University", "city": city, "country": "Iceland",
/// # });
/// # let (first, second) = (laboratory(1, "Reykjavik"), laboratory(2, "Akureyri"));
/// # let at = || Mock::given(path("/api/public/users/laboratory/"));
/// # for (mock, rows) in [
/// #     (at().and(query_param("filter{city}", "Akureyri")), json!([second])),
/// #     (at().and(query_param("sort[]", "city")), json!([second, first])),
/// #     (at().and(query_param("include[]", "group.*")), json!([first, second])),
/// #     (at().and(query_param("offset", "1")), json!([second])),
/// #     (at().and(query_param("limit", "1")), json!([first])),
/// #     (at(), json!([first, second])),
/// # ] {
/// #     let page = json!({
/// #         "laboratories": rows, "count": rows.as_array().map(Vec::len),
/// #         "groups": [{"id": 7, "name": "Cortex bench", "users": {}}],
/// #     });
/// #     mock.respond_with(ResponseTemplate::new(200).set_body_json(page)).mount(&server).await;
/// # }
/// # let url = server.uri();
///
/// let client = Client::builder(url).build()?;
/// let laboratories = client.public().laboratories();
/// let cities = |rows: Vec<Laboratory>| rows.into_iter().map(|row| row.city).collect::<Vec<_>>();
/// let all = laboratories.items().try_collect().await?;
/// assert_eq!(cities(all), ["Reykjavik", "Akureyri"]);
/// assert_eq!(laboratories.page().await?.total, laboratories.list().page().await?.total);
///
/// let sorted = laboratories.sort(laboratory::city().ascending()).page().await?;
/// assert_eq!(cities(sorted.items), ["Akureyri", "Reykjavik"]);
/// let one = laboratories.filter(laboratory::city().eq("Akureyri")).page().await?;
/// assert_eq!(cities(one.items), ["Akureyri"]);
/// assert_eq!(cities(laboratories.limit(1).page().await?.items), ["Reykjavik"]);
/// assert_eq!(cities(laboratories.offset(1).page().await?.items), ["Akureyri"]);
/// let with_groups = laboratories.include(LaboratoryRelation::Group).page().await?;
/// assert_eq!(with_groups.groups[0].name, "Cortex bench");
/// # Ok(())
/// # }
/// ```
pub struct Collection<'a, P, M> {
    client: &'a Client,
    kind: PhantomData<fn() -> (P, M)>,
}

/// Lists. Each of these methods begins one; what it begins has them all.
impl<'a, P: Door, M: Model> Collection<'a, P, M> {
    pub(super) fn new(client: &'a Client) -> Self {
        Self { client, kind: PhantomData }
    }

    /// Begins a list of everything.
    #[doc(alias("load_model", "load"))]
    pub fn list(self) -> List<'a, M> {
        List::new(self.client, P::PORTAL)
    }

    /// Begins a list of what meets a condition: see [`List::filter`].
    pub fn filter(self, condition: Condition<M>) -> List<'a, M> {
        self.list().filter(condition)
    }

    /// Begins a list in this order: see [`List::sort`].
    pub fn sort(self, order: Order<M>) -> List<'a, M> {
        self.list().sort(order)
    }

    /// Begins a list whose rows bring these along: see [`List::include`].
    pub fn include(self, relation: M::Relation) -> List<'a, M> {
        self.list().include(relation)
    }

    /// Begins a list with pages of this length: see [`List::limit`].
    pub fn limit(self, rows: u32) -> List<'a, M> {
        self.list().limit(rows)
    }

    /// Begins a list after so many rows: see [`List::offset`].
    pub fn offset(self, rows: u32) -> List<'a, M> {
        self.list().offset(rows)
    }

    /// Everything, fetched page by page: see [`List::items`].
    #[doc(alias("load_model", "load", "load_all"))]
    pub fn items(self) -> Items<'a, M> {
        self.list().items()
    }

    /// The first page: see [`List::page`].
    ///
    /// # Errors
    ///
    /// As of every call.
    #[doc(alias("load_model", "load"))]
    pub async fn page(self) -> Result<Page<M>, Error> {
        self.list().page().await
    }
}

impl<P, M> Clone for Collection<'_, P, M> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<P, M> Copy for Collection<'_, P, M> {}

impl<P: Door, M: Model> fmt::Debug for Collection<'_, P, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Collection({}/{})", P::PORTAL, M::SEGMENT)
    }
}
