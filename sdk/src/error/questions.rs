//! What an error can be asked.

use std::sync::LazyLock;

use http::{HeaderMap, StatusCode};

use super::problem::Problem;
use super::{Answer, Error, FieldError, Kind, OauthError};
use crate::transport::TransportError;

/// What happened.
impl Error {
    /// The operation that was called, by its id in the contract, such as `account_get`; `None` if
    /// the client could not even be built.
    ///
    /// ```
    /// use emeritus::openedx::Client;
    /// # use wiremock::{Mock, MockServer, ResponseTemplate, matchers};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let lms = MockServer::start().await;
    /// # Mock::given(matchers::any()).respond_with(ResponseTemplate::new(404))
    /// #     .mount(&lms).await;
    /// # let client = Client::builder(lms.uri()).build()?;
    ///
    /// let error = client.account_get().username("nobody").send().await.unwrap_err();
    /// assert_eq!(error.operation(), Some("account_get"));
    /// assert_eq!(Client::builder("lms").build().unwrap_err().operation(), None);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn operation(&self) -> Option<&str> {
        self.operation
    }

    /// Whether the client could not be built: a base URL, a credential or an option is unusable.
    #[must_use]
    pub fn is_configuration(&self) -> bool {
        matches!(self.fault.kind, Kind::Configuration(_))
    }

    /// Whether nothing was sent, because the call was incomplete: a required parameter is missing,
    /// or a value breaks its constraint.
    ///
    /// ```
    /// use emeritus::openedx::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    ///
    /// let client = Client::builder("https://lms.example.net").build()?;
    /// // Whose account?
    /// let error = client.account_get().send().await.unwrap_err();
    /// assert!(error.is_invalid_request());
    /// assert_eq!(error.status(), None);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn is_invalid_request(&self) -> bool {
        matches!(self.fault.kind, Kind::Request(_))
    }

    /// Whether no connection could be made.
    ///
    /// ```
    /// use emeritus::{RetryPolicy, openedx::Client};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
    /// # let url = format!("http://{}", listener.local_addr()?);
    /// # drop(listener);
    ///
    /// // Nobody listens there.
    /// let client = Client::builder(url).retries(RetryPolicy::none()).build()?;
    /// let error = client.me_get().send().await.unwrap_err();
    /// assert!(error.is_connect() && error.is_retryable() && !error.is_timeout());
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.transport_cause().is_some_and(TransportError::is_connect)
    }

    /// Whether the client gave up waiting. The server may still have done what it was asked.
    ///
    /// ```
    /// use emeritus::{RetryPolicy, openedx::Client};
    /// # use emeritus::reqwest::{Request, Response};
    /// # use emeritus::{BoxFuture, Transport, TransportError};
    /// # /// Nobody answers in time.
    /// # #[derive(Debug)]
    /// # struct Slow;
    /// # impl Transport for Slow {
    /// #     fn send(&self, _: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
    /// #         Box::pin(async { Err(TransportError::timeout("60 seconds are over")) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let builder = Client::builder("http://lms.example.net").transport(Slow);
    ///
    /// let client = builder.retries(RetryPolicy::none()).build()?;
    /// let error = client.me_get().send().await.unwrap_err();
    /// assert!(error.is_timeout() && error.is_retryable());
    /// assert_eq!(error.status(), None);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.transport_cause().is_some_and(TransportError::is_timeout)
    }

    /// Whether the server answered with a success that is not what the contract says.
    /// [`status`](Self::status) and [`body`](Self::body) are kept. The server did what it was asked.
    ///
    /// ```
    /// use emeritus::openedx::Client;
    /// # use wiremock::{Mock, MockServer, ResponseTemplate, matchers};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let lms = MockServer::start().await;
    /// # Mock::given(matchers::any()).respond_with(ResponseTemplate::new(200).set_body_string(r#"{"name": "Ada"}"#))
    /// #     .mount(&lms).await;
    /// # let client = Client::builder(lms.uri()).build()?;
    ///
    /// let error = client.me_get().send().await.unwrap_err();
    /// assert!(error.is_decode() && !error.is_retryable());
    /// assert_eq!(error.body(), br#"{"name": "Ada"}"#);
    /// assert!(error.to_string().contains("missing field `username`"), "{error}");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn is_decode(&self) -> bool {
        matches!(self.fault.kind, Kind::Undecodable(_))
    }

    /// Whether the call was not made, or not made again, because no token could be had. Status,
    /// message and body are then those of the token endpoint, and the questions about the call's
    /// own status ([`is_unauthorized`](Self::is_unauthorized) and its like) all say no.
    ///
    /// ```
    /// use emeritus::{Credentials, openedx::Client};
    /// # use wiremock::{Mock, MockServer, ResponseTemplate, matchers};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let lms = MockServer::start().await;
    /// # Mock::given(matchers::any()).respond_with(ResponseTemplate::new(401)).mount(&lms).await;
    /// # let url = lms.uri();
    ///
    /// let credentials = Credentials::client_credentials("retirement-worker", "wr0ng");
    /// let client = Client::builder(url).credentials(credentials).build()?;
    /// let error = client.me_get().send().await.unwrap_err();
    /// assert!(error.is_credentials());
    /// // It was not `me_get` that was answered 401.
    /// assert!(!error.is_unauthorized());
    /// assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn is_credentials(&self) -> bool {
        self.fault.at_token_endpoint
    }

    /// Whether a browser came back from an authorization page without a grant: the user said no
    /// ([`oauth_error`](Self::oauth_error) is `access_denied`), or it is not the browser that was
    /// sent there.
    ///
    /// ```
    /// use emeritus::open_humans::{Client, Member, OAuth};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    ///
    /// let client = Client::builder("https://www.openhumans.org").build()?;
    /// let oauth = OAuth::new(&client, "client-id", "client-secret", "https://steps.example/complete")?;
    /// let login = oauth.authorize_url().build()?;
    ///
    /// // Another browser comes back than the one that was sent out.
    /// let query = "code=c&state=of-somebody-else";
    /// let error = Member::from_callback(&oauth, &login.pending, query).await.unwrap_err();
    /// assert!(error.is_callback());
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "open_humans")]
    #[must_use]
    pub fn is_callback(&self) -> bool {
        matches!(self.fault.kind, Kind::Callback { .. })
    }

    /// Whether the store of tokens failed. [`source`](std::error::Error::source) is its own error.
    ///
    /// ```
    /// use emeritus::BoxFuture;
    /// use emeritus::open_humans::{Client, Member, MemberRecord, MemberStore, OAuth, StoreError};
    ///
    /// # type Answer<'a, T> = BoxFuture<'a, Result<T, StoreError>>;
    /// # fn broken<'a, T: 'a>() -> Answer<'a, T> { Box::pin(async { Err("the disk is gone".into()) }) }
    /// /// Whatever it is asked, it answers that the disk is gone.
    /// #[derive(Debug)]
    /// struct Broken;
    /// # impl MemberStore for Broken {
    /// #     fn load<'a>(&'a self, _: &'a str) -> Answer<'a, Option<MemberRecord>> { broken() }
    /// #     fn save<'a>(&'a self, _: &'a MemberRecord) -> Answer<'a, ()> { broken() }
    /// #     fn replace<'a>(&'a self, _: &'a MemberRecord) -> Answer<'a, bool> { broken() }
    /// #     fn delete<'a>(&'a self, _: &'a str) -> Answer<'a, ()> { broken() }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let client = Client::builder("https://www.openhumans.org").build()?;
    /// let oauth = OAuth::new(&client, "client-id", "client-secret", "https://steps.example/complete")?
    ///     .with_store(Broken);
    /// let error = Member::load(&oauth, "04417752").await.unwrap_err();
    /// assert!(error.is_store());
    /// let source = std::error::Error::source(&error).ok_or("no source")?;
    /// assert_eq!(source.to_string(), "the disk is gone");
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "open_humans")]
    #[must_use]
    pub fn is_store(&self) -> bool {
        matches!(self.fault.kind, Kind::Store(_))
    }

    /// Whether a file could not be read or written, is longer than its limit, or is not what was
    /// announced.
    ///
    /// ```
    /// use emeritus::open_humans::Content;
    /// # use emeritus::open_humans::{Client, Member, OAuth};
    /// # use serde_json::json;
    /// # use wiremock::matchers::path;
    /// # use wiremock::{Mock, MockServer, ResponseTemplate};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let site = MockServer::start().await;
    /// # let started = json!({"id": 90413, "url": format!("{}/bucket/steps.csv", site.uri())});
    /// # for (at, answer) in [
    /// #     ("/api/direct-sharing/project/files/upload/direct/", ResponseTemplate::new(201).set_body_json(started)),
    /// #     ("/bucket/steps.csv", ResponseTemplate::new(200)),
    /// #     ("/api/direct-sharing/project/files/upload/complete/", ResponseTemplate::new(503)),
    /// # ] { Mock::given(path(at)).respond_with(answer).mount(&site).await; }
    /// # let grant = json!({"access_token": "a", "refresh_token": "r", "expires_in": 36000});
    /// # Mock::given(path("/oauth2/token/")).respond_with(ResponseTemplate::new(200).set_body_json(grant))
    /// #     .mount(&site).await;
    /// # let exchanged = json!({"created": "2026-02-11T09:14:02Z", "project_member_id": "04417752",
    /// #     "sources_shared": [], "data": [], "count": 0, "next": null, "previous": null});
    /// # Mock::given(path("/api/direct-sharing/project/exchange-member/"))
    /// #     .respond_with(ResponseTemplate::new(200).set_body_json(exchanged)).mount(&site).await;
    /// # let client = Client::builder(site.uri()).retries(emeritus::RetryPolicy::none()).build()?;
    /// # let oauth = OAuth::new(&client, "client-id", "client-secret", "https://steps.example/complete")?;
    /// # let member = Member::from_code(&oauth, "a-code").await?;
    ///
    /// let upload = member.upload("steps.csv", Content::bytes("1,2\n3,4\n")).max_size(7);
    /// let error = upload.send().await.unwrap_err();
    /// assert!(error.is_content());
    /// assert!(error.to_string().contains("the file has 8 bytes, the limit is 7"), "{error}");
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "open_humans")]
    #[must_use]
    pub fn is_content(&self) -> bool {
        matches!(self.fault.kind, Kind::Content(_))
    }

    /// The upload that is still to be completed, if all that failed is its last step: its bytes are
    /// stored, and need not be sent again.
    ///
    /// ```
    /// use emeritus::open_humans::Content;
    /// # use serde_json::json;
    /// # use wiremock::matchers::path;
    /// # use wiremock::{Mock, MockServer, ResponseTemplate};
    /// # use emeritus::open_humans::{Client, Member, OAuth};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let site = MockServer::start().await;
    /// # let started = json!({"id": 90413, "url": format!("{}/bucket/steps.csv", site.uri())});
    /// # for (at, answer) in [
    /// #     ("/api/direct-sharing/project/files/upload/direct/", ResponseTemplate::new(201).set_body_json(started)),
    /// #     ("/bucket/steps.csv", ResponseTemplate::new(200)),
    /// #     ("/api/direct-sharing/project/files/upload/complete/", ResponseTemplate::new(503)),
    /// # ] { Mock::given(path(at)).respond_with(answer).mount(&site).await; }
    /// # let grant = json!({"access_token": "a", "refresh_token": "r", "expires_in": 36000});
    /// # Mock::given(path("/oauth2/token/")).respond_with(ResponseTemplate::new(200).set_body_json(grant))
    /// #     .mount(&site).await;
    /// # let exchanged = json!({"created": "2026-02-11T09:14:02Z", "project_member_id": "04417752",
    /// #     "sources_shared": [], "data": [], "count": 0, "next": null, "previous": null});
    /// # Mock::given(path("/api/direct-sharing/project/exchange-member/"))
    /// #     .respond_with(ResponseTemplate::new(200).set_body_json(exchanged)).mount(&site).await;
    /// # let client = Client::builder(site.uri()).retries(emeritus::RetryPolicy::none()).build()?;
    /// # let oauth = OAuth::new(&client, "client-id", "client-secret", "https://steps.example/complete")?;
    /// # let member = Member::from_code(&oauth, "a-code").await?;
    ///
    /// let error = member.upload("steps.csv", Content::bytes("1,2\n3,4\n")).send().await.unwrap_err();
    /// assert_eq!(error.operation(), Some("file_upload_complete"));
    /// let pending = error.pending_upload().ok_or("the bytes are not stored")?;
    /// // Keep it, and try the last step again later.
    /// let error = member.complete_upload(pending).await.unwrap_err();
    /// assert!(error.is_retryable());
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "open_humans")]
    #[must_use]
    pub fn pending_upload(&self) -> Option<&crate::open_humans::PendingUpload> {
        self.pending_upload.as_deref()
    }

    /// How often the call was made before it was given up.
    ///
    /// ```
    /// # use std::time::Duration;
    ///
    /// use emeritus::{RetryPolicy, openedx::Client};
    /// # use wiremock::{Mock, MockServer, ResponseTemplate, matchers};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let lms = MockServer::start().await;
    /// # Mock::given(matchers::any()).respond_with(ResponseTemplate::new(502)).mount(&lms).await;
    /// # let url = lms.uri();
    ///
    /// let retries = RetryPolicy::default().attempts(2).base_pause(Duration::ZERO);
    /// let client = Client::builder(url).retries(retries).build()?;
    /// assert_eq!(client.me_get().send().await.unwrap_err().attempts(), 2);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Whether the same call may succeed later: there was no answer (no connection, a timeout, a
    /// connection that was lost), or its status is 408, 429, 502, 503 or 504. It says nothing about
    /// whether the call is safe to repeat.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self.fault.kind {
            Kind::Unanswered(_) | Kind::CutOff(_) | Kind::Interrupted(_) => true,
            _ => matches!(self.status().map(|status| status.as_u16()), Some(408 | 429 | 502..=504)),
        }
    }
}

/// What the server answered.
impl Error {
    /// The status of the answer, if there was one.
    ///
    /// ```
    /// use emeritus::{StatusCode, openedx::Client};
    /// # use wiremock::{Mock, MockServer, ResponseTemplate, matchers};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let lms = MockServer::start().await;
    /// # Mock::given(matchers::any()).respond_with(ResponseTemplate::new(404))
    /// #     .mount(&lms).await;
    /// # let client = Client::builder(lms.uri()).build()?;
    ///
    /// let error = client.account_get().username("nobody").send().await.unwrap_err();
    /// assert_eq!(error.status(), Some(StatusCode::NOT_FOUND));
    /// // Whose account? Nothing was sent, and nothing answered.
    /// let error = client.account_get().send().await.unwrap_err();
    /// assert_eq!(error.status(), None);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.answer().map(|answer| answer.status)
    }

    /// Whether the call was answered 400: a value is not acceptable. See
    /// [`field_errors`](Self::field_errors) and [`message`](Self::message).
    ///
    /// ```
    /// use emeritus::openedx::Client;
    /// # use wiremock::{Mock, MockServer, ResponseTemplate, matchers};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let lms = MockServer::start().await;
    /// # let answer = serde_json::json!({"field_errors": {"bio": {"developer_message": "Value too long.", "user_message": "The bio is too long."}}});
    /// # Mock::given(matchers::any()).respond_with(ResponseTemplate::new(400).set_body_json(answer))
    /// #     .mount(&lms).await;
    /// # let client = Client::builder(lms.uri()).build()?;
    ///
    /// let update = client.account_update().username("ada").body_map(|body| body.bio("…"));
    /// let error = update.send().await.unwrap_err();
    /// assert!(error.is_bad_request());
    /// assert!(error.field_error("bio").is_some());
    /// assert!(error.field_error("city").is_none());
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn is_bad_request(&self) -> bool {
        self.is_answered(StatusCode::BAD_REQUEST)
    }

    /// Whether the call was answered 401: the credentials are missing, wrong or expired.
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        self.is_answered(StatusCode::UNAUTHORIZED)
    }

    /// Whether the call was answered 403: the caller is known and may not do this. Open edX answers
    /// so for other people's accounts, whether they exist or not.
    ///
    /// ```
    /// use emeritus::openedx::Client;
    /// # use wiremock::{Mock, MockServer, ResponseTemplate, matchers};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let lms = MockServer::start().await;
    /// # Mock::given(matchers::any()).respond_with(ResponseTemplate::new(403))
    /// #     .mount(&lms).await;
    /// # let client = Client::builder(lms.uri()).build()?;
    ///
    /// let error = client.account_get().username("grace").send().await.unwrap_err();
    /// assert!(error.is_forbidden() && !error.is_unauthorized() && !error.is_not_found());
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        self.is_answered(StatusCode::FORBIDDEN)
    }

    /// Whether the call was answered 404: there is no such thing.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.is_answered(StatusCode::NOT_FOUND)
    }

    /// The best text for a human, whatever the shape of the answer: the message for users, the
    /// `detail`, the text of a JSON string or a plain text, the title of an HTML page, the errors of
    /// the fields. `None` if the answer has no text, or there was no answer.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.problem()?.message.as_deref()
    }

    /// Open edX's `user_message`: meant to be shown to the user.
    ///
    /// ```
    /// use emeritus::openedx::Client;
    /// # use wiremock::{Mock, MockServer, ResponseTemplate, matchers};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let lms = MockServer::start().await;
    /// # let answer = serde_json::json!({"developer_message": "Value \"x\" is not valid.", "user_message": "Choose another one.", "error_code": "invalid-choice"});
    /// # Mock::given(matchers::any()).respond_with(ResponseTemplate::new(400).set_body_json(answer))
    /// #     .mount(&lms).await;
    /// # let client = Client::builder(lms.uri()).build()?;
    ///
    /// let set = client.preference_set().username("ada").preference_key("account_privacy").body("x");
    /// let error = set.send().await.unwrap_err();
    /// assert_eq!(error.user_message(), Some("Choose another one."));
    /// assert_eq!(error.developer_message(), Some("Value \"x\" is not valid."));
    /// // For a human, whoever it is.
    /// assert_eq!(error.message(), error.user_message());
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn user_message(&self) -> Option<&str> {
        self.problem()?.user_message.as_deref()
    }

    /// Open edX's `developer_message`: meant for logs.
    #[must_use]
    pub fn developer_message(&self) -> Option<&str> {
        self.problem()?.developer_message.as_deref()
    }

    /// Open edX's `error_code`, such as `token_expired` or `duplicate-email`, or the `code` that
    /// BrainSTEM refuses a token with, such as `token_not_valid`.
    ///
    /// ```
    /// use emeritus::openedx::Client;
    /// # use wiremock::{Mock, MockServer, ResponseTemplate, matchers};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let lms = MockServer::start().await;
    /// # let answer = serde_json::json!({"error_code": "token_expired", "developer_message": "Access token has expired."});
    /// # Mock::given(matchers::any()).respond_with(ResponseTemplate::new(401).set_body_json(answer))
    /// #     .mount(&lms).await;
    /// # let client = Client::builder(lms.uri()).build()?;
    ///
    /// let error = client.me_get().send().await.unwrap_err();
    /// assert_eq!(error.error_code(), Some("token_expired"));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn error_code(&self) -> Option<&str> {
        self.problem()?.error_code.as_deref()
    }

    /// What is wrong with single fields, by name, in alphabetical order: Open edX's `field_errors`,
    /// and the lists of Django's form and serializer errors. A field of a body in the body is named
    /// with a dot (`users.0.email`); `__all__` and `non_field_errors` are Django's names for what is
    /// wrong with no single field.
    pub fn field_errors(&self) -> impl Iterator<Item = (&str, &FieldError)> {
        self.problem()
            .into_iter()
            .flat_map(|problem| problem.fields.iter())
            .map(|(field, error)| (field.as_str(), error))
    }

    /// What is wrong with one field.
    #[must_use]
    pub fn field_error(&self, field: &str) -> Option<&FieldError> {
        self.problem()?.fields.get(field)
    }

    /// The OAuth error, such as `invalid_client`, if the answer is one, or if a browser brought one
    /// back.
    #[must_use]
    pub fn oauth_error(&self) -> Option<&OauthError> {
        match &self.fault.kind {
            #[cfg(feature = "open_humans")]
            Kind::Callback { oauth, .. } => oauth.as_ref(),
            _ => self.problem()?.oauth.as_ref(),
        }
    }

    /// The body as it came, at most one mebibyte of it; empty if there was none.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        self.answer().map_or(&[], |answer| &answer.body)
    }

    /// The headers of an answer that was no success, such as `Retry-After`; empty otherwise.
    ///
    /// ```
    /// use emeritus::openedx::Client;
    /// # use wiremock::{Mock, MockServer, ResponseTemplate, matchers};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let lms = MockServer::start().await;
    /// # let busy = ResponseTemplate::new(503).insert_header("retry-after", "86400");
    /// # Mock::given(matchers::any()).respond_with(busy).mount(&lms).await;
    /// # let client = Client::builder(lms.uri()).build()?;
    ///
    /// // Nobody waits for a day.
    /// let error = client.me_get().send().await.unwrap_err();
    /// assert_eq!(error.headers()["retry-after"], "86400");
    /// assert_eq!(error.body(), b"");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        static NONE: LazyLock<HeaderMap> = LazyLock::new(HeaderMap::new);
        self.answer().map_or(&NONE, |answer| &answer.headers)
    }
}

impl Error {
    pub(super) fn answer(&self) -> Option<&Answer> {
        self.fault.answer.as_ref()
    }

    fn problem(&self) -> Option<&Problem> {
        self.answer().map(|answer| &answer.problem)
    }

    fn is_answered(&self, status: StatusCode) -> bool {
        !self.is_credentials() && self.status() == Some(status)
    }

    pub(super) fn transport_cause(&self) -> Option<&TransportError> {
        match &self.fault.kind {
            Kind::Unanswered(cause) | Kind::CutOff(cause) => Some(cause),
            Kind::Refused { broken } => broken.as_ref(),
            _ => None,
        }
    }
}
