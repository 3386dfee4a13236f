//! A caller of the control origin.

use std::collections::BTreeMap;
use std::sync::Arc;

use emeritus_mock::{ControlAnswers, MockServer};
use serde::Deserialize;
use serde_json::Value;

use crate::{Answer, answer, coverage};

/// A caller of the control origin of a server.
#[derive(Clone, Debug)]
pub struct Control {
    url: String,
    http: reqwest::Client,
    token: Option<String>,
    _answered: Arc<Answered>,
}

/// What is left behind once the last of those who call is gone.
#[derive(Debug)]
struct Answered(ControlAnswers);

impl Drop for Answered {
    fn drop(&mut self) {
        coverage::record(coverage::of_control(&self.0));
    }
}

/// A world that was begun over HTTP.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct HostedWorld {
    /// Its name.
    pub name: String,
    /// Where its systems listen, by name.
    pub origins: BTreeMap<String, String>,
    /// How long it may be idle.
    pub idle_seconds: Option<u64>,
}

impl Control {
    /// A caller of the control origin of `server`.
    #[must_use]
    pub fn of(server: &MockServer) -> Self {
        let answered = Arc::new(Answered(server.control_answers().clone()));
        let (url, http) = (server.control_url(), reqwest::Client::new());
        Self { url, http, token: None, _answered: answered }
    }

    /// The same caller, who shows `token`.
    #[must_use]
    pub fn with_token(self, token: &str) -> Self {
        Self { token: Some(token.to_owned()), ..self }
    }

    /// Sends a request without a body.
    ///
    /// # Errors
    ///
    /// When no answer comes.
    pub async fn send(&self, method: &str, path: &str) -> Result<Answer, reqwest::Error> {
        answer(self.request(method, path)).await
    }

    /// Sends a request with a JSON body.
    ///
    /// # Errors
    ///
    /// When no answer comes.
    pub async fn json(
        &self,
        method: &str,
        path: &str,
        body: &Value,
    ) -> Result<Answer, reqwest::Error> {
        answer(self.request(method, path).json(body)).await
    }

    /// Begins a world as `body` says.
    ///
    /// # Errors
    ///
    /// When it does not begin.
    pub async fn begin(&self, body: &Value) -> Result<HostedWorld, reqwest::Error> {
        self.request("POST", "/worlds").json(body).send().await?.error_for_status()?.json().await
    }

    /// A request that can still be changed.
    pub fn request(&self, method: &str, path: &str) -> reqwest::RequestBuilder {
        let method = method.parse().unwrap_or_default();
        let request = self.http.request(method, format!("{}{path}", self.url));
        match &self.token {
            Some(token) => request.bearer_auth(token),
            None => request,
        }
    }
}

impl HostedWorld {
    /// What the control origin has about it, at `path`.
    #[must_use]
    pub fn at(&self, path: &str) -> String {
        format!("/worlds/{}{path}", self.name)
    }
}
