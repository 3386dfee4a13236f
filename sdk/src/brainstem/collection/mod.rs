//! What a portal has of one kind: lists of it, and what can be done with one of it.

mod groups;
mod laboratories;
mod memberships;
mod users;

use std::fmt;
use std::marker::PhantomData;

use super::filter::{Condition, Order};
use super::portal::Door;
use super::types::{Group, Invitation, JoinRequest, Laboratory, User};
use super::{Client, List, Model, Page};
use crate::{Error, Items};

/// The rows of `M` that the portal `P` has. Nothing is called before something is asked of it.
pub struct Collection<'a, P, M> {
    client: &'a Client,
    kind: PhantomData<fn() -> (P, M)>,
}

/// The users of a portal.
pub type Users<'a, P> = Collection<'a, P, User>;

/// The groups of a portal.
pub type Groups<'a, P> = Collection<'a, P, Group>;

/// The laboratories of a portal.
pub type Laboratories<'a, P> = Collection<'a, P, Laboratory>;

/// The invitations of a portal.
pub type Invitations<'a, P> = Collection<'a, P, Invitation>;

/// The requests to join of a portal.
pub type JoinRequests<'a, P> = Collection<'a, P, JoinRequest>;

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
