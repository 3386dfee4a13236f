//! The layer that every exchange passes.

use std::sync::Arc;

use axum::body::{Body, HttpBody, to_bytes};
use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::Response;
use bytes::Bytes;
use http::header::{CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderName, Method};

use super::exchange::Exchange;
use super::record::{KEPT, RawBody, Record};
use super::tee::{Sink, Tee};
use crate::clock::Stopwatch;
use crate::conformance::{self, Answered, Asked, Exempt, Violation};
use crate::strike::{self, StruckBy};
use crate::system::System;
use crate::world::World;

/// Records the exchange that passes through it, and checks it where the journal is strict.
pub(crate) async fn record(
    State((system, world)): State<(System, Arc<World>)>,
    request: Request,
    next: Next,
) -> Response {
    if !world.journal.is_recording() {
        return strike::through(&world, system, request, next).await;
    }
    let stopwatch = Stopwatch::start();
    let strict = world.journal.is_strict();
    let limit = if strict { conformance::CHECKED } else { KEPT };
    let exchange = Exchange::default();
    let (mut request, question) = Question::of(request, limit, strict);
    request.extensions_mut().insert(exchange.clone());
    let response = strike::through(&world, system, request, next).await;
    let status = if strike::is_broken(&response) { 0 } else { response.status().as_u16() };
    // What a fault has done to an answer is not what the system says, and passes as it is.
    let struck = response.extensions().get::<StruckBy>().is_some();
    let (response, answer) = if struck { (response, None) } else { seen(response, limit).await };

    let asked = question.sink.whole();
    let exempt = struck || response.extensions().get::<Exempt>().is_some();
    let violations = if strict && !exempt {
        question.check(system, &exchange, asked.as_deref(), &response, answer.as_deref())
    } else {
        Vec::new()
    };
    let length = response.body().size_hint().exact();
    world.journal.record(Record {
        number: 0,
        at: world.clock.now(),
        latency_micros: stopwatch.micros(),
        system,
        operation: exchange.operation(),
        template: exchange.template().cloned(),
        method: question.method,
        target: question.target,
        caller: exchange.caller().map(Box::from),
        user_agent: question.user_agent,
        status,
        request: RawBody::new(question.media_type, question.length, asked.as_deref()),
        response: RawBody::new(text(response.headers(), CONTENT_TYPE), length, answer.as_deref()),
        violations,
    });
    response
}

/// What is asked, as far as it has to be known once it is answered.
struct Question {
    method: Method,
    target: Box<str>,
    media_type: Option<Box<str>>,
    user_agent: Option<Box<str>>,
    /// How long the body says that it is.
    length: Option<u64>,
    sink: Arc<Sink>,
    /// Kept only where it is checked.
    headers: HeaderMap,
}

impl Question {
    /// Takes down what `request` is, which goes on with a body that is read along.
    ///
    /// Everything is copied: what a request shares with the buffer of its connection would keep all
    /// of that.
    fn of(request: Request, limit: usize, strict: bool) -> (Request, Self) {
        let (parts, body) = request.into_parts();
        let length = body.size_hint().exact();
        let (body, sink) = Tee::of(body, limit);
        let target = parts.uri.path_and_query().map_or("/", |target| target.as_str());
        let question = Self {
            method: parts.method.clone(),
            target: target.into(),
            media_type: text(&parts.headers, CONTENT_TYPE),
            user_agent: text(&parts.headers, USER_AGENT),
            length,
            sink,
            headers: if strict { parts.headers.clone() } else { HeaderMap::new() },
        };
        (Request::from_parts(parts, body), question)
    }

    fn check(
        &self,
        system: System,
        exchange: &Exchange,
        asked: Option<&[u8]>,
        response: &Response,
        answer: Option<&[u8]>,
    ) -> Vec<Violation> {
        let (path, query) = self.target.split_once('?').unwrap_or((&self.target, ""));
        let template = exchange.template().map(MatchedPath::as_str);
        let asked = Asked {
            method: &self.method,
            path,
            query,
            template,
            headers: &self.headers,
            body: asked,
        };
        let answered = Answered {
            status: response.status().as_u16(),
            headers: response.headers(),
            body: answer,
        };
        conformance::check(system, exchange.operation(), &asked, &answered)
    }
}

/// The body of a response, where it is in memory already. What is made while it is sent, and what
/// is over the limit, passes unread.
async fn seen(response: Response, limit: usize) -> (Response, Option<Bytes>) {
    if response.body().size_hint().exact().is_none_or(|length| length > limit as u64) {
        return (response, None);
    }
    let (parts, body) = response.into_parts();
    match to_bytes(body, limit).await {
        Ok(bytes) => (Response::from_parts(parts, Body::from(bytes.clone())), Some(bytes)),
        Err(error) => {
            let broken = futures::stream::once(std::future::ready(Err::<Bytes, _>(error)));
            (Response::from_parts(parts, Body::from_stream(broken)), None)
        }
    }
}

fn text(headers: &HeaderMap, name: HeaderName) -> Option<Box<str>> {
    headers.get(name)?.to_str().ok().map(Box::from)
}
