//! A system's routes: what is mounted where, what answers everything else, and the contract that
//! follows from both.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use axum::extract::{FromRequestParts, Request};
use axum::response::Response;
use axum::routing::{MethodRouter, any};
use axum::{Extension, Router};
use http::header::{ALLOW, HeaderValue};
use http::{Method, StatusCode, Uri};
use tower::util::MapRequestLayer;
use tower_http::set_header::SetResponseHeaderLayer;
use utoipa::openapi::OpenApi;
use utoipa::openapi::path::{HttpMethod, Operation, PathItem};

use crate::contract::Contract;
use crate::journal::Exchange;
use crate::operation::Mounted;
use crate::outcome::{Outcome, Row, Schemas};
use crate::strike::Words;

/// What is true of a system as a whole.
pub(crate) trait Dialect: 'static {
    /// The name of the system.
    const NAME: &'static str;

    /// What its operations act on.
    type State: Clone + Send + Sync + 'static;

    /// The answers to an unknown path and to an unsupported method.
    type Unrouted: Outcome;

    /// The document without its operations: what the system is, its servers, tags and security
    /// schemes.
    fn about() -> OpenApi;

    /// The answer to a path that nothing is mounted at.
    fn not_found() -> Self::Unrouted;

    /// What stands in an answer with `status` that a fault gives, for which the contract has no example
    /// at the operation, and which says in `Retry-After` when the call may be made again: what the
    /// system's libraries say, or the proxy in front of it. Where that is not known, it is assumed.
    /// Without anything else that is known, it is the name of the status.
    #[must_use]
    fn words(status: StatusCode, _retry_after: Option<u32>) -> Words {
        Words::text(status.canonical_reason().unwrap_or("Error"))
    }

    /// The answer to a method that its path does not have, once the path's gate is passed.
    fn method_not_allowed(method: &Method) -> Self::Unrouted;

    /// Whether every answer at `path` names the methods that the path has, in `Allow`.
    #[must_use]
    fn names_methods(_path: &str) -> bool {
        false
    }

    /// The answer to `OPTIONS`, once the path's gate is passed; none where it is a method like any
    /// other that the path does not have.
    #[must_use]
    fn options() -> Option<Self::Unrouted> {
        None
    }

    /// Puts around `router` what sees every request before the routes and every answer after them.
    fn surround(router: Router) -> Router {
        router
    }

    /// The answer to a path that lacks nothing but the slash at its end; none where such a path is
    /// unknown like any other.
    #[must_use]
    fn slash_missing() -> Option<fn(&Uri) -> Self::Unrouted> {
        None
    }
}

/// The mounted operations of a system.
pub(crate) struct Routes<D: Dialect> {
    views: BTreeMap<String, View>,
    operations: Vec<Described>,
    tag: &'static str,
    dialect: PhantomData<D>,
}

/// What is mounted at one path.
struct View {
    operations: MethodRouter,
    methods: Vec<Method>,
    /// What answers the methods that it does not have.
    otherwise: fn() -> MethodRouter,
}

#[derive(Debug)]
struct Described {
    id: &'static str,
    path: String,
    method: HttpMethod,
    tag: &'static str,
    describe: fn(&mut Schemas) -> Operation,
    rows: fn(&mut Schemas) -> Vec<Row>,
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
    pub(crate) fn view<G>(mut self, operations: impl IntoIterator<Item = Mounted<D::State>>) -> Self
    where
        G: FromRequestParts<D::State, Rejection: Outcome> + Send + 'static,
    {
        for operation in operations {
            for path in &operation.paths {
                let view = self.views.entry(path.clone()).or_insert_with(View::new::<D, G>);
                view.add(&operation);
            }
            let Mounted { id, mut paths, method, describe, rows, .. } = operation;
            let path = paths.swap_remove(0);
            self.operations.push(Described { id, path, method, tag: self.tag, describe, rows });
        }
        self
    }

    /// The router that serves them, and the system's words for everything else. What they act on is
    /// in the extensions of each request.
    pub(crate) fn router(&self) -> Router {
        D::surround(self.mounted()).layer(MapRequestLayer::new(Exchange::routed))
    }

    fn mounted(&self) -> Router {
        let nowhere = Router::new().fallback(async || D::not_found().reply().into_response());
        let router = self.views.iter().fold(nowhere, |router, (path, view)| {
            let allow = D::names_methods(path).then(|| view.allow());
            router.route(path, view.router(allow))
        });
        let Some(slash_missing) = D::slash_missing() else { return router };
        let without_slash = self.views.keys().filter_map(|path| path.strip_suffix('/'));
        let unknown =
            without_slash.filter(|path| !path.is_empty() && !self.views.contains_key(*path));
        let redirect = any(async move |uri: Uri| slash_missing(&uri).reply().into_response());
        unknown.fold(router, |router, path| router.route(path, redirect.clone()))
    }

    /// Whether there is an operation with this id.
    pub(crate) fn has(&self, operation: &str) -> bool {
        self.operation(operation).is_some()
    }

    /// The answer with `status` to a call that has reached `operation`, if any, when it fails although
    /// nothing is wrong with it.
    pub(crate) fn failure(
        &self,
        operation: Option<&str>,
        status: StatusCode,
        retry_after: Option<u32>,
    ) -> Response {
        let operation = operation.and_then(|id| self.operation(id));
        let rows = operation.map(|known| (known.rows)(&mut Schemas::default()));
        let mut declared = rows.into_iter().flatten().filter(|row| row.status == status);
        let declared = declared.find_map(|row| Words::of(&row));
        declared.unwrap_or_else(|| D::words(status, retry_after)).answer(status, retry_after)
    }

    fn operation(&self, id: &str) -> Option<&Described> {
        self.operations.iter().find(|known| known.id == id)
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
        Contract::new(D::NAME, document, &unrouted, schemas)
    }
}

impl View {
    /// A path whose methods are behind the gate `G`, without any yet.
    fn new<D: Dialect, G>() -> Self
    where
        G: FromRequestParts<D::State, Rejection: Outcome> + Send + 'static,
    {
        let otherwise = || MethodRouter::new().fallback(other_method::<D, G>);
        Self { operations: MethodRouter::new(), methods: Vec::new(), otherwise }
    }

    fn add<S>(&mut self, operation: &Mounted<S>) {
        let operations = std::mem::take(&mut self.operations);
        self.operations = operations.merge(operation.route.clone());
        self.methods.push(method(&operation.method));
    }

    /// The methods, as Django REST framework lists them.
    fn allow(&self) -> HeaderValue {
        let has = |method: &Method| match *method {
            Method::HEAD => self.methods.contains(&Method::GET),
            Method::OPTIONS => true,
            _ => self.methods.contains(method),
        };
        let methods = LISTED.iter().filter(|method| has(method)).map(Method::as_str);
        let methods = methods.collect::<Vec<_>>().join(", ");
        HeaderValue::from_str(&methods).unwrap_or_else(|_| HeaderValue::from_static(""))
    }

    fn router(&self, allow: Option<HeaderValue>) -> MethodRouter {
        let router = (self.otherwise)().merge(self.operations.clone());
        let Some(allow) = allow else { return router };
        router.layer(SetResponseHeaderLayer::overriding(ALLOW, allow))
    }
}

/// Every method that `Allow` can name, in Django REST framework's order.
const LISTED: [Method; 7] = [
    Method::GET,
    Method::POST,
    Method::PUT,
    Method::PATCH,
    Method::DELETE,
    Method::HEAD,
    Method::OPTIONS,
];

/// What a method gets that its path does not have.
async fn other_method<D: Dialect, G>(
    Extension(state): Extension<D::State>,
    request: Request,
) -> Response
where
    G: FromRequestParts<D::State, Rejection: Outcome> + Send + 'static,
{
    let (mut parts, _) = request.into_parts();
    if let Err(refusal) = G::from_request_parts(&mut parts, &state).await {
        return refusal.reply().into_response();
    }
    let options = (parts.method == Method::OPTIONS).then(D::options).flatten();
    options.unwrap_or_else(|| D::method_not_allowed(&parts.method)).reply().into_response()
}

fn method(method: &HttpMethod) -> Method {
    match method {
        HttpMethod::Get => Method::GET,
        HttpMethod::Post => Method::POST,
        HttpMethod::Put => Method::PUT,
        HttpMethod::Delete => Method::DELETE,
        HttpMethod::Options => Method::OPTIONS,
        HttpMethod::Head => Method::HEAD,
        HttpMethod::Patch => Method::PATCH,
        HttpMethod::Trace => Method::TRACE,
    }
}
