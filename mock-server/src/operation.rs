//! How a handler becomes a mounted operation: its arguments are checked in order, each of them
//! describes itself in the contract, and what it refuses must be a row of the handler's outcome.
//!
//! ```compile_fail,E0277
//! use emeritus_mock::operation::{Handler, Path};
//! use emeritus_mock::outcome::Empty;
//! use emeritus_mock::openedx::auth::{Caller, Accounts};
//!
//! emeritus_mock::outcome! {
//!     /// Has no row for a caller who is not signed in.
//!     pub enum Forgetful {
//!         /// Always.
//!         204 Done(Empty),
//!     }
//! }
//! async fn forgetful(caller: Caller<Accounts>) -> Forgetful {
//!     Forgetful::Done(Empty)
//! }
//! fn mounts<S, A, H: Handler<S, A>>(_: H) {}
//! mounts(forgetful);
//! ```

use std::future::Future;
use std::marker::PhantomData;
use std::ops::Deref;
use std::sync::Arc;

use axum::Extension;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::response::IntoResponse;
use axum::routing::{MethodFilter, MethodRouter, on};
use utoipa::IntoParams;
use utoipa::openapi::RefOr;
use utoipa::openapi::path::{HttpMethod, Operation, ParameterIn};

use crate::fault::Moment;
use crate::journal::Exchange;
use crate::outcome::{Answer, Outcome, Reply, Row, Schemas, responses};
use crate::query::QueryDict;
use crate::strike::{Call, Identification, Stopped};
use crate::world::World;

/// Something that a handler takes from the request, and that says so in the contract.
pub trait Documented {
    /// Adds what the argument reads (parameters, body, credentials) to `operation`.
    fn describe(operation: &mut Operation, schemas: &mut Schemas);
}

/// The world that a request arrived in.
#[derive(Clone, Debug)]
pub struct State(pub Arc<World>);

impl Deref for State {
    type Target = World;

    fn deref(&self) -> &World {
        &self.0
    }
}

impl FromRequestParts<Arc<World>> for State {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(
        _: &mut http::request::Parts,
        world: &Arc<World>,
    ) -> Result<Self, Self::Rejection> {
        Ok(Self(Arc::clone(world)))
    }
}

impl Documented for State {
    fn describe(_: &mut Operation, _: &mut Schemas) {}
}

/// The query string, read as Django reads it: of a repeated scalar the last value counts, and
/// nothing is refused. `T` has only optional text and lists of text.
#[derive(Clone, Debug)]
pub struct Query<T>(pub T);

impl<S: Sync, T: serde::de::DeserializeOwned + Default> FromRequestParts<S> for Query<T> {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(
        parts: &mut http::request::Parts,
        _: &S,
    ) -> Result<Self, Self::Rejection> {
        let query = parts.uri.query().unwrap_or_default();
        Ok(Self(QueryDict::parse(query.as_bytes()).read()))
    }
}

impl<T: IntoParams> Documented for Query<T> {
    fn describe(operation: &mut Operation, _: &mut Schemas) {
        add_parameters::<T>(operation, &ParameterIn::Query);
    }
}

/// Adds the fields of `T` to the parameters of `operation`.
pub fn add_parameters<T: IntoParams>(operation: &mut Operation, place: &ParameterIn) {
    let parameters = T::into_params(|| Some(place.clone())).into_iter().map(RefOr::T);
    operation.parameters.get_or_insert_default().extend(parameters);
}

/// An async function whose arguments can be taken from a request and whose return type is an
/// outcome that has a row for everything that its arguments refuse. `S` is what its arguments are
/// taken in: the world of a system, or what the control origin knows.
pub trait Handler<S, Args>: Clone + Send + Sync + Sized + 'static {
    /// What it answers.
    type Outcome: Outcome;

    /// Adds what its arguments read to `operation`.
    fn describe(operation: &mut Operation, schemas: &mut Schemas);

    /// Takes the arguments in order, stopping at the first refusal, and calls the function; unless a
    /// fault stops the call once it is known who makes it.
    fn call(
        self,
        request: Request,
        state: S,
    ) -> impl Future<Output = Result<Reply, Stopped>> + Send;
}

macro_rules! handler {
    ($($part:ident)*; $last:ident) => {
        #[allow(non_snake_case, reason = "each argument is named after its type parameter")]
        impl<S, F, Fut, A, M, $($part,)* $last> Handler<S, (M, $($part,)* $last)> for F
        where
            S: Send + Sync + 'static,
            F: Fn($($part,)* $last) -> Fut + Clone + Send + Sync + 'static,
            Fut: Future<Output = A> + Send,
            A: Answer,
            A::Outcome: $(From<$part::Rejection> +)* From<$last::Rejection>,
            $($part: FromRequestParts<S> + Documented + Send,)*
            $last: FromRequest<S, M> + Documented + Send,
        {
            type Outcome = A::Outcome;

            fn describe(operation: &mut Operation, schemas: &mut Schemas) {
                $($part::describe(operation, schemas);)*
                $last::describe(operation, schemas);
            }

            async fn call(self, request: Request, state: S) -> Result<Reply, Stopped> {
                let mut caller = Identification::of(request.extensions());
                #[allow(unused_mut, reason = "a handler of one argument takes nothing from the parts")]
                let (mut parts, body) = request.into_parts();
                $(
                    let $part = $part::from_request_parts(&mut parts, &state).await;
                    let $part = $part.map_err(A::Outcome::from);
                    caller.met().await?;
                    let $part = match $part {
                        Ok(argument) => argument,
                        Err(refusal) => return Ok(refusal.reply()),
                    };
                )*
                let request = Request::from_parts(parts, body);
                let $last = $last::from_request(request, &state).await.map_err(A::Outcome::from);
                caller.met().await?;
                let $last = match $last {
                    Ok(argument) => argument,
                    Err(refusal) => return Ok(refusal.reply()),
                };
                Ok(self($($part,)* $last).await.settle().reply())
            }
        }
    };
}

handler!(; T1);
handler!(T1; T2);
handler!(T1 T2; T3);
handler!(T1 T2 T3; T4);
handler!(T1 T2 T3 T4; T5);

/// A handler with its path, method and description. Where it is served, requests have an `S` in their
/// extensions: so one router serves every world.
#[derive(Debug)]
pub struct Mounted<S = Arc<World>> {
    /// Its operation id.
    pub id: &'static str,
    /// Every path that it answers; the first is the one in the contract.
    pub paths: Vec<String>,
    /// The HTTP method.
    pub method: HttpMethod,
    /// Describes the operation, registering its schemas.
    pub describe: fn(&mut Schemas) -> Operation,
    /// What it can answer, registering the schemas of the bodies.
    pub rows: fn(&mut Schemas) -> Vec<Row>,
    /// The route to serve.
    pub route: MethodRouter,
    /// What its arguments are taken in.
    pub state: PhantomData<fn(S)>,
}

impl<S> Mounted<S> {
    /// Answers at `path` too, without a second entry in the contract.
    #[must_use]
    pub fn also(mut self, path: &str) -> Self {
        self.paths.push(path.to_owned());
        self
    }
}

/// Ties `handler` to the annotation `P` that `#[utoipa::path]` made of it.
/// [`operation!`](crate::operation!) names both at once.
pub fn mount<P, S, Args, H>(handler: H) -> Mounted<S>
where
    P: utoipa::Path,
    S: Clone + Send + Sync + 'static,
    Args: 'static,
    H: Handler<S, Args>,
{
    let annotated = P::operation();
    let id = annotated.operation_id.unwrap_or_default();
    // A route lives as long as the process: its name is made once.
    let id: &'static str = Box::leak(id.into_boxed_str());
    let method = P::methods().into_iter().next().unwrap_or(HttpMethod::Get);
    let filter = filter(&method);
    let serve = move |Extension(state): Extension<S>, request: Request| async move {
        Exchange::of(request.extensions()).enter(id);
        if let Some(call) = Call::of(request.extensions())
            && let Err(stopped) = call.meets_rules(Moment::Reaches(id)).await
        {
            return stopped.into_response();
        }
        match handler.call(request, state).await {
            Ok(reply) => reply.into_response(),
            Err(stopped) => stopped.into_response(),
        }
    };
    Mounted {
        id,
        paths: vec![P::path()],
        method,
        describe: described::<P, S, Args, H>,
        rows: H::Outcome::rows,
        route: on(filter, serve),
        state: PhantomData,
    }
}

fn described<P: utoipa::Path, S, Args, H: Handler<S, Args>>(schemas: &mut Schemas) -> Operation {
    let mut operation = P::operation();
    H::describe(&mut operation, schemas);
    operation.responses = responses(&H::Outcome::rows(schemas));
    operation
}

fn filter(method: &HttpMethod) -> MethodFilter {
    match method {
        HttpMethod::Get => MethodFilter::GET,
        HttpMethod::Post => MethodFilter::POST,
        HttpMethod::Put => MethodFilter::PUT,
        HttpMethod::Delete => MethodFilter::DELETE,
        HttpMethod::Options => MethodFilter::OPTIONS,
        HttpMethod::Head => MethodFilter::HEAD,
        HttpMethod::Patch => MethodFilter::PATCH,
        HttpMethod::Trace => MethodFilter::TRACE,
    }
}

/// Mounts a handler annotated with `#[utoipa::path]`: `operation!(me_get)`.
#[macro_export]
macro_rules! operation {
    ($handler:ident) => {
        ::pastey::paste! { $crate::operation::mount::<[<__path_ $handler>], _, _, _>($handler) }
    };
}
