//! Where faults strike: what [`crate::fault`] decides is done to a call on its way.
//!
//! A call of a world that has rules carries a [`Call`] in its extensions, which is put to the rules
//! when it arrives ([`through`]), when it reaches an operation, and when it is known who makes it
//! (both in [`crate::operation`]). What is then to become of its answer is done in one place, at the
//! end of [`through`].

mod body;
mod words;

use std::convert::Infallible;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, HttpBody};
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::header::CONTENT_TYPE;
use http::{Extensions, Method, StatusCode};
use parking_lot::Mutex;

use crate::fault::{Effect, FaultId, Known, Moment, Strike};
use crate::journal::Exchange;
use crate::serve::Connection;
use crate::server;
use crate::system::System;
use crate::world::World;
use body::{Half, Malformed, Slow};
pub(crate) use words::Words;

/// A connection that broke before there was an answer: what a system of a world gives, in the place
/// of an answer, to who calls it without a socket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConnectionBroken;

impl fmt::Display for ConnectionBroken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the connection broke: a fault wanted it so")
    }
}

impl std::error::Error for ConnectionBroken {}

impl From<Infallible> for ConnectionBroken {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

/// The rules that struck a call, in the extensions of its response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StruckBy(pub(crate) Vec<FaultId>);

/// A call of a world that has rules.
#[derive(Debug)]
pub(crate) struct Call {
    world: Arc<World>,
    system: System,
    path: String,
    /// Whether it asks for the head of an answer alone.
    is_head: bool,
    struck: Mutex<Struck>,
}

/// What the rules have done to a call so far.
#[derive(Debug, Default)]
struct Struck {
    by: Vec<FaultId>,
    /// The operation that was reached.
    operation: Option<&'static str>,
    /// How much later it is answered than it is carried out.
    late: Duration,
    /// The strike that decides what becomes of it.
    fate: Option<Strike>,
}

/// Waits, while the arguments of a handler are taken, until it is known who calls.
pub(crate) struct Identification(Option<(Arc<Call>, Exchange)>);

impl Identification {
    pub(crate) fn of(extensions: &Extensions) -> Self {
        Self(Call::of(extensions).map(|call| (call, Exchange::of(extensions))))
    }

    /// Puts the call to the rules with callers as soon as its own is known, once.
    ///
    /// # Errors
    ///
    /// When it is not to be carried out.
    pub(crate) async fn met(&mut self) -> Result<(), Stopped> {
        let is_known = |(_, exchange): &mut (_, Exchange)| exchange.caller().is_some();
        let Some((call, exchange)) = self.0.take_if(is_known) else { return Ok(()) };
        call.meets_rules(Moment::Identified(exchange.caller().unwrap_or_default())).await
    }
}

/// A call that is not carried out.
#[derive(Clone, Copy, Debug)]
pub struct Stopped(());

impl IntoResponse for Stopped {
    /// Nobody sees it: [`through`] puts what was decided in its place.
    fn into_response(self) -> Response {
        StatusCode::INTERNAL_SERVER_ERROR.into_response()
    }
}

/// Lets a request through to `next`, and does to its answer what the rules of `world` want.
pub(crate) async fn through(
    world: &Arc<World>,
    system: System,
    mut request: Request,
    next: Next,
) -> Response {
    if world.faults.is_empty() {
        return next.run(request).await;
    }
    let path = request.uri().path().to_owned();
    let is_head = request.method() == Method::HEAD;
    let (world, struck) = (Arc::clone(world), Mutex::default());
    let call = Arc::new(Call { world, system, path, is_head, struck });
    let connection = request.extensions().get::<Connection>().cloned();
    request.extensions_mut().insert(Arc::clone(&call));
    let response = match call.meets_rules(Moment::Arrives).await {
        Ok(()) => next.run(request).await,
        Err(stopped) => stopped.into_response(),
    };
    call.spoil(response, connection).await
}

/// The answer, unless its connection has broken.
pub(crate) fn unless_broken<E>(answer: Result<Response, E>) -> Result<Response, ConnectionBroken> {
    answer.ok().filter(|response| !is_broken(response)).ok_or(ConnectionBroken)
}

/// Whether nothing of the response is sent, since its connection has broken.
pub(crate) fn is_broken(response: &Response) -> bool {
    response.extensions().get::<ConnectionBroken>().is_some()
}

impl Call {
    /// The call that a request with these extensions belongs to; none in a world without rules.
    pub(crate) fn of(extensions: &Extensions) -> Option<Arc<Self>> {
        extensions.get::<Arc<Self>>().cloned()
    }

    /// Puts the call to the rules that are asked at this moment, and waits as long as they say.
    ///
    /// # Errors
    ///
    /// When it is not to be carried out.
    pub(crate) async fn meets_rules(&self, now: Moment<'_>) -> Result<(), Stopped> {
        let wait = self.put_to_rules(now);
        if !wait.is_zero() {
            tokio::time::sleep(wait).await;
        }
        let fate = self.struck.lock().fate;
        if fate.is_some_and(|strike| !strike.carried_out) { Err(Stopped(())) } else { Ok(()) }
    }

    /// How long the call has to wait after it was put to the rules.
    fn put_to_rules(&self, now: Moment<'_>) -> Duration {
        let struck = &mut *self.struck.lock();
        if let Moment::Reaches(operation) = now {
            struck.operation = Some(operation);
        }
        let operation = struck.operation;
        if struck.fate.is_some() {
            return Duration::ZERO;
        }
        let (system, at) = (self.system, self.world.clock.now());
        let strikes = self.world.faults.put(Known { system, path: &self.path, operation, now, at });
        let mut wait = Duration::ZERO;
        for strike in strikes {
            struck.by.push(strike.id);
            match strike.effect {
                Effect::Delay(by) if strike.carried_out => struck.late += by.unsigned_abs(),
                Effect::Delay(by) => wait += by.unsigned_abs(),
                _ => struck.fate = Some(strike),
            }
        }
        wait
    }

    /// Does to the answer what the rules want.
    async fn spoil(&self, response: Response, connection: Option<Connection>) -> Response {
        let Struck { by, operation, late, fate } = std::mem::take(&mut *self.struck.lock());
        if !late.is_zero() {
            tokio::time::sleep(late).await;
        }
        let mut response = match fate {
            None => response,
            Some(Strike { effect, retry_after, .. }) => match effect {
                Effect::Delay(_) => response,
                Effect::Status(status) => {
                    let status = StatusCode::from_u16(status).unwrap_or_default();
                    server::failure(self.system, operation, status, retry_after)
                }
                Effect::Reset => {
                    reset(connection);
                    broken(response)
                }
                Effect::ResetInBody => self.half(response, reset(connection)),
                Effect::Truncated => self.half(response, connection),
                Effect::MalformedJson if is_json(&response) => {
                    response.map(|body| Body::new(Malformed::of(body)))
                }
                Effect::MalformedJson => response,
                Effect::SlowBody(rate) => response.map(|body| Body::new(Slow::of(body, rate))),
            },
        };
        if !by.is_empty() {
            response.extensions_mut().insert(StruckBy(by));
        }
        response
    }

    /// Half of `response`; nothing of one without a body.
    fn half(&self, response: Response, connection: Option<Connection>) -> Response {
        if self.is_head || response.body().is_end_stream() {
            return broken(response);
        }
        response.map(|body| Body::new(Half::of(body, connection)))
    }
}

fn reset(connection: Option<Connection>) -> Option<Connection> {
    connection.inspect(Connection::reset_at_end)
}

/// In the place of `response`, nothing.
fn broken(mut response: Response) -> Response {
    response.extensions_mut().insert(ConnectionBroken);
    response
}

fn is_json(response: &Response) -> bool {
    let content_type = response.headers().get(CONTENT_TYPE);
    content_type.is_some_and(|value| value.as_bytes().starts_with(b"application/json"))
}
