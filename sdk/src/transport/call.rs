//! One call on its way: name the media type, authorise, send, renew once, repeat, read failures.

use http::header::{CONTENT_TYPE, UPGRADE};
use http::{HeaderValue, Method, StatusCode};
use reqwest::{Request, Response};
use tracing::{Instrument, Span, debug, debug_span, field};

use super::body;
use crate::Error;
use crate::operation::Operation;
use crate::retry::Attempted;
use crate::session::Session;

/// One call of an operation.
pub(super) struct Call<'a> {
    pub(super) session: &'a Session,
    pub(super) operation: Operation,
}

impl Call<'_> {
    pub(super) async fn run(&self, request: Request) -> Result<Response, Error> {
        let span = debug_span!(
            "call",
            system = self.session.parts().system,
            operation = self.operation.id,
            method = %request.method(),
            attempts = field::Empty,
            status = field::Empty,
        );
        self.repeat(request).instrument(span).await
    }

    /// Makes attempts until one succeeds or none may follow.
    async fn repeat(&self, mut request: Request) -> Result<Response, Error> {
        self.complete(&mut request);
        let method = request.method().clone();
        let mut attempt = 1;
        loop {
            // Who reads from an upgraded connection has a patience of its own.
            let is_upgrade = request.headers().contains_key(UPGRADE);
            let spare = if is_upgrade { None } else { request.try_clone() };
            let outcome = self.attempt(request, attempt).await;
            let error = match outcome {
                Ok(response) => return Ok(self.succeed(response, attempt)),
                Err(error) => error.after(attempt),
            };
            match (spare, self.pause(&method, attempt, &error)) {
                (Some(spare), Some(pause)) => {
                    debug!(attempt, ?pause, "the call is made again");
                    self.session.parts().clock.sleep(pause).await;
                    request = spare;
                    attempt += 1;
                }
                _ => return Err(failed(error, attempt)),
            }
        }
    }

    /// The pause before the call is made again, if it is.
    fn pause(&self, method: &Method, attempt: u32, error: &Error) -> Option<std::time::Duration> {
        let parts = self.session.parts();
        let call = Attempted { operation: &self.operation, method, attempt };
        let pause = parts.retries.pause(&call, error, parts.clock.now())?;
        self.session.budget().spend().then_some(pause)
    }

    fn succeed(&self, response: Response, attempt: u32) -> Response {
        Span::current().record("attempts", attempt).record("status", response.status().as_u16());
        if attempt == 1 {
            self.session.budget().earn();
        }
        response
    }

    async fn attempt(&self, request: Request, attempt: u32) -> Result<Response, Error> {
        let clock = &self.session.parts().clock;
        let began = clock.now();
        let answer = self.send_authorised(request).await;
        let latency_ms = clock.now().signed_duration_since(began).num_milliseconds();
        match &answer {
            Ok(response) => {
                debug!(attempt, status = response.status().as_u16(), latency_ms, "answered")
            }
            Err(_) => debug!(attempt, latency_ms, "not answered"),
        }
        let response = answer?;
        let status = response.status();
        if status.is_success() || status == StatusCode::SWITCHING_PROTOCOLS {
            Ok(response)
        } else {
            Err(body::refusal(response).await)
        }
    }

    /// Says what the contract says, where progenitor can only say `application/json`, and adds what
    /// every request of the client carries.
    fn complete(&self, request: &mut Request) {
        let headers = request.headers_mut();
        if let Some(media_type) = self.operation.content_type {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
        }
        for (name, value) in &self.session.parts().headers {
            headers.entry(name).or_insert_with(|| value.clone());
        }
    }

    /// Sends the request, and once more with a new token if it was refused for the old one.
    async fn send_authorised(&self, mut request: Request) -> Result<Response, Error> {
        let is_renewable = self.session.parts().authority.is_renewable();
        let spare = if is_renewable { request.try_clone() } else { None };
        let pass = self.session.pass().await?;
        pass.stamp(&mut request, &self.operation);
        let response = self.send(request).await?;
        if response.status() != StatusCode::UNAUTHORIZED {
            return Ok(response);
        }
        match (self.session.renew(&pass).await?, spare) {
            (Some(renewed), Some(mut again)) => {
                renewed.stamp(&mut again, &self.operation);
                self.send(again).await
            }
            _ => Ok(response),
        }
    }

    async fn send(&self, request: Request) -> Result<Response, Error> {
        let _permit = match self.session.permits() {
            Some(permits) => permits.acquire().await.ok(),
            None => None,
        };
        self.session.parts().transport.send(request).await.map_err(Error::unanswered)
    }
}

/// Notes in the trace how a call ended that did not succeed.
fn failed(error: Error, attempts: u32) -> Error {
    Span::current().record("attempts", attempts);
    if let Some(status) = error.status() {
        Span::current().record("status", status.as_u16());
    }
    error
}
