//! One exchange: passed on, read along, and checked when it is over.

use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use axum::body::{Body, HttpBody};
use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use futures::StreamExt;
use http::header::{
    ACCEPT_ENCODING, CONNECTION, CONTENT_LENGTH, HOST, PROXY_AUTHENTICATE, PROXY_AUTHORIZATION, TE,
    TRAILER, TRANSFER_ENCODING, UPGRADE,
};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};

use super::departure::{Departure, kind};
use super::{OnDeparture, Proxy, UNKNOWN, tunnel};
use crate::conformance::{self, Answered, Asked, CHECKED, Checker, Place, Route, Violation};
use crate::journal::{Sink, Tee};
use crate::server::readdress;

/// Headers that are about one connection, and not passed on.
const HOP_BY_HOP: [HeaderName; 8] = [
    CONNECTION,
    HeaderName::from_static("keep-alive"),
    PROXY_AUTHENTICATE,
    PROXY_AUTHORIZATION,
    TE,
    TRAILER,
    TRANSFER_ENCODING,
    UPGRADE,
];

/// Passes `request` on to the upstream, and its answer back.
pub(super) async fn forward(proxy: Proxy, on_departure: OnDeparture, request: Request) -> Response {
    let (mut parts, body) = request.into_parts();
    let handshake = tunnel::Handshake::of(&mut parts);
    let path = parts.uri.path().to_owned();
    let query = parts.uri.query().unwrap_or_default().to_owned();
    let url =
        format!("{}{}", proxy.upstream, parts.uri.path_and_query().map_or("/", |it| it.as_str()));
    let (body, sink) = Tee::of(body, CHECKED);
    let method = parts.method.clone();
    let mut exchange = Check {
        asked: Question { method, path, query, headers: parts.headers.clone(), sink },
        status: 0,
        headers: HeaderMap::new(),
        sink: Sink::empty(),
        proxy: proxy.clone(),
        on_departure,
    };

    strip(&mut parts.headers);
    parts.headers.remove(HOST);
    parts.headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
    if let Some(handshake) = &handshake {
        handshake.ask(&mut parts.headers);
    }
    let mut asked = proxy.http.request(parts.method, url).headers(parts.headers);
    if !body.is_end_stream() {
        asked = asked.body(reqwest::Body::wrap_stream(body.into_data_stream()));
    }
    let answered = match asked.send().await {
        Ok(answered) => answered,
        Err(error) => return proxy.unanswered(error),
    };

    let status = answered.status();
    let mut headers = answered.headers().clone();
    exchange.status = status.as_u16();
    exchange.headers = headers.clone();
    if let Some(handshake) = handshake.filter(|_| status == StatusCode::SWITCHING_PROTOCOLS) {
        exchange.finish();
        return handshake.join(answered, headers);
    }
    strip(&mut headers);
    let length = headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
    let sink = Sink::new(CHECKED, length);
    exchange.sink = Arc::clone(&sink);
    let over = Over(Some(exchange));
    let pieces = answered.bytes_stream().map(move |piece| {
        // The exchange is over when this is dropped, with the body.
        let _ = &over;
        piece
    });
    let mut response = Response::new(Tee::into(Body::from_stream(pieces), sink));
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response
}

/// Takes out what is about the connection alone.
fn strip(headers: &mut HeaderMap) {
    let named = headers.get_all(CONNECTION).into_iter().filter_map(|names| names.to_str().ok());
    let named: Vec<HeaderName> = named
        .flat_map(|names| names.split(','))
        .filter_map(|name| name.trim().parse().ok())
        .collect();
    for name in named.iter().chain(&HOP_BY_HOP) {
        headers.remove(name);
    }
}

impl Proxy {
    /// What is answered in the place of an upstream that does not.
    fn unanswered(&self, error: reqwest::Error) -> Response {
        self.counts.unanswered.fetch_add(1, Ordering::Relaxed);
        // Its address would bring the query along, which may hold a token.
        let error = error.without_url();
        let mut text = format!("The upstream {} did not answer: {error}", self.upstream);
        let mut cause = error.source();
        while let Some(error) = cause {
            text.push_str(&format!(": {error}"));
            cause = error.source();
        }
        text.push('\n');
        (StatusCode::BAD_GATEWAY, text).into_response()
    }
}

/// An exchange under way, as far as it has to be known when it is over.
struct Check {
    asked: Question,
    status: u16,
    headers: HeaderMap,
    sink: Arc<Sink>,
    proxy: Proxy,
    on_departure: OnDeparture,
}

struct Question {
    method: Method,
    path: String,
    query: String,
    headers: HeaderMap,
    sink: Arc<Sink>,
}

/// Checks an exchange when its answer has passed, or is given up.
struct Over(Option<Check>);

impl Drop for Over {
    fn drop(&mut self) {
        if let Some(exchange) = self.0.take() {
            exchange.finish();
        }
    }
}

impl Check {
    fn finish(self) {
        let system = self.proxy.system;
        let path = readdressed(&self);
        let route = Checker::of(system).route(&self.asked.method, &path);
        let (asked, answer) = (self.asked.sink.whole(), self.sink.whole());
        let asked = Asked {
            method: &self.asked.method,
            path: &path,
            query: &self.asked.query,
            template: route.map(|route| route.template),
            headers: &self.asked.headers,
            body: asked.as_deref(),
        };
        let answered =
            Answered { status: self.status, headers: &self.headers, body: answer.as_deref() };
        let mut violations =
            conformance::check(Checker::of(system), route.map(|route| route.id), &asked, &answered);
        if route.is_none() && violations.iter().any(|found| found.place == Place::Status) {
            let problem = "the contract has no such operation";
            violations = vec![Violation::new(Place::Operation, "", problem)];
        }
        self.tell(route, &path, violations);
    }

    fn tell(self, route: Option<Route>, path: &str, violations: Vec<Violation>) {
        let counts = &self.proxy.counts;
        counts.exchanges.fetch_add(1, Ordering::Relaxed);
        if violations.is_empty() {
            return;
        }
        counts.departed.fetch_add(1, Ordering::Relaxed);
        let method = self.asked.method.to_string();
        let path = route.map_or_else(|| kind(path), |route| route.template.to_owned());
        if route.is_none() {
            let mut unknown = counts.unknown.lock();
            if unknown.len() >= UNKNOWN || !unknown.insert(format!("{method} {path}")) {
                return;
            }
        }
        let operation = route.map(|route| route.id);
        (self.on_departure)(Departure { operation, method, path, status: self.status, violations });
    }
}

/// The path by which the contract knows what was asked.
fn readdressed(exchange: &Check) -> String {
    let mut request = Request::new(Body::empty());
    *request.method_mut() = exchange.asked.method.clone();
    if let Ok(uri) = exchange.asked.path.parse() {
        *request.uri_mut() = uri;
    }
    readdress(exchange.proxy.system)(request).uri().path().to_owned()
}
