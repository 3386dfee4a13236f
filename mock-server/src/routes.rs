//! A system's routes: what is mounted where, what answers everything else, and the contract that
//! follows from both.

use std::collections::BTreeMap;
use std::marker::PhantomData;
use std::sync::Arc;

use axum::Router;
use axum::extract::{FromRequestParts, Request};
use axum::routing::MethodRouter;
use http::Method;
use utoipa::openapi::OpenApi;
use utoipa::openapi::path::{HttpMethod, Operation, PathItem};

use crate::contract::Contract;
use crate::operation::{Mounted, State};
use crate::outcome::{Outcome, Schemas};
use crate::system::System;
use crate::world::World;

/// What is true of a system as a whole.
pub(crate) trait Dialect: 'static {
    /// Which system it is.
    const SYSTEM: System;

    /// The answers to an unknown path and to an unsupported method.
    type Unrouted: Outcome;

    /// The document without its operations: what the system is, its servers, tags and security
    /// schemes.
    fn about() -> OpenApi;

    /// The answer to a path that nothing is mounted at.
    fn not_found() -> Self::Unrouted;

    /// The answer to a method that its path does not have, once the path's gate is passed.
    fn method_not_allowed(method: &Method) -> Self::Unrouted;
}

/// The mounted operations of a system.
#[derive(Debug)]
pub(crate) struct Routes<D> {
    views: BTreeMap<String, MethodRouter<Arc<World>>>,
    operations: Vec<Described>,
    tag: &'static str,
    dialect: PhantomData<D>,
}

#[derive(Debug)]
struct Described {
    path: String,
    method: HttpMethod,
    tag: &'static str,
    describe: fn(&mut Schemas) -> Operation,
}

impl<D: Dialect> Default for Routes<D> {
    /// No operation yet: every path is unknown.
    fn default() -> Self {
        Self { views: BTreeMap::new(), operations: Vec::new(), tag: "", dialect: PhantomData }
    }
}

impl<D: Dialect> Routes<D> {
    /// Puts the operations that are mounted from here on under `tag` in the contract.
    #[must_use]
    pub(crate) fn tagged(mut self, tag: &'static str) -> Self {
        self.tag = tag;
        self
    }

    /// Mounts `operations`; on their paths, any other method is met by the gate `G` (whoever is
    /// refused by it is refused as on the operations themselves) and then by "method not allowed".
    #[must_use]
    pub(crate) fn view<G>(mut self, operations: impl IntoIterator<Item = Mounted>) -> Self
    where
        G: FromRequestParts<Arc<World>, Rejection: Outcome> + Send,
    {
        for operation in operations {
            for path in &operation.paths {
                let view = self.views.remove(path).unwrap_or_else(method_not_allowed::<D, G>);
                self.views.insert(path.clone(), view.merge(operation.route.clone()));
            }
            let Mounted { mut paths, method, describe, .. } = operation;
            let path = paths.swap_remove(0);
            self.operations.push(Described { path, method, tag: self.tag, describe });
        }
        self
    }

    /// The router that serves them, and the system's words for everything else.
    pub(crate) fn router(&self) -> Router<Arc<World>> {
        let nowhere = Router::new().fallback(async || D::not_found().reply().into_response());
        self.views.iter().fold(nowhere, |router, (path, view)| router.route(path, view.clone()))
    }

    /// The contract that describes them.
    #[must_use]
    pub(crate) fn contract(&self) -> Contract {
        let mut schemas = Schemas::default();
        let mut document = D::about();
        for operation in &self.operations {
            let mut described = (operation.describe)(&mut schemas);
            described.tags = Some(vec![operation.tag.to_owned()]);
            let item = PathItem::new(operation.method.clone(), described);
            document.paths.paths.entry(operation.path.clone()).or_default().merge_operations(item);
        }
        let unrouted = D::Unrouted::rows(&mut schemas);
        Contract::new(D::SYSTEM, document, &unrouted, schemas)
    }
}

fn method_not_allowed<D: Dialect, G>() -> MethodRouter<Arc<World>>
where
    G: FromRequestParts<Arc<World>, Rejection: Outcome> + Send,
{
    MethodRouter::new().fallback(async |State(world): State, request: Request| {
        let (mut parts, _) = request.into_parts();
        match G::from_request_parts(&mut parts, &world).await {
            Ok(_) => D::method_not_allowed(&parts.method).reply(),
            Err(refusal) => refusal.reply(),
        }
        .into_response()
    })
}
