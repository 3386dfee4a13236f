//! The refresh grant, and the authorization code that begins it.

use std::fmt;
use std::sync::Arc;

use futures::future::BoxFuture;
use serde::Serialize;
use tokio::sync::Mutex;

use super::{Grant, Token, TokenEndpoint, TokenSource};
use crate::{Error, Secret};

/// Keeps the refresh token that works, so that a restart finds it.
///
/// It is called before the access token that came with the refresh token is used, so that a crash
/// never loses the only one that works.
///
/// ```
/// use std::error::Error;
/// use std::path::PathBuf;
///
/// use emeritus::{BoxFuture, RefreshTokenStore, Secret};
///
/// /// Keeps the token in a file, which is replaced in one step.
/// #[derive(Debug)]
/// struct InFile(PathBuf);
///
/// impl RefreshTokenStore for InFile {
///     fn save<'a>(
///         &'a self,
///         token: &'a Secret,
///     ) -> BoxFuture<'a, Result<(), Box<dyn Error + Send + Sync>>> {
///         Box::pin(async {
///             let draft = self.0.with_extension("draft");
///             tokio::fs::write(&draft, token.expose()).await?;
///             Ok(tokio::fs::rename(&draft, &self.0).await?)
///         })
///     }
/// }
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
/// # let folder = tempfile::tempdir()?;
/// # let path = folder.path().join("token");
///
/// InFile(path.clone()).save(&Secret::from("a-refresh-token")).await?;
/// assert_eq!(std::fs::read_to_string(path)?, "a-refresh-token");
/// # Ok(())
/// # }
/// ```
pub trait RefreshTokenStore: fmt::Debug + Send + Sync + 'static {
    /// Keeps `token` in the place of the one before.
    ///
    /// # Errors
    ///
    /// When it cannot be kept; the call that needed it then fails.
    fn save<'a>(
        &'a self,
        token: &'a Secret,
    ) -> BoxFuture<'a, Result<(), Box<dyn std::error::Error + Send + Sync>>>;
}

/// An application that renews its access token with a refresh token, which the server replaces at
/// every use.
///
/// ```
/// # use std::sync::{Arc, Mutex};
///
/// use emeritus::{Credentials, RefreshToken, openedx::Client};
/// # use emeritus::{BoxFuture, RefreshTokenStore, Secret};
/// # use wiremock::matchers::{body_string_contains, header, path};
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # /// Keeps the token in memory.
/// # #[derive(Clone, Debug, Default)]
/// # struct InMemory(Arc<Mutex<Option<Secret>>>);
/// # impl RefreshTokenStore for InMemory {
/// #     fn save<'a>(&'a self, token: &'a Secret)
/// #         -> BoxFuture<'a, Result<(), Box<dyn std::error::Error + Send + Sync>>> {
/// #         *self.0.lock().unwrap() = Some(token.clone());
/// #         Box::pin(std::future::ready(Ok(())))
/// #     }
/// # }
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), emeritus::Error> {
/// # let lms = MockServer::start().await;
/// # let grant = serde_json::json!({"access_token": "a", "refresh_token": "r2", "expires_in": 3600});
/// # Mock::given(path("/oauth2/access_token")).and(body_string_contains("refresh_token=r1"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_json(grant)).mount(&lms).await;
/// # let me = serde_json::json!({"username": "ada"});
/// # Mock::given(header("authorization", "Bearer a"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_json(me)).mount(&lms).await;
/// # let (url, store) = (lms.uri(), InMemory::default());
///
/// let source = RefreshToken::new("/oauth2/access_token", "an-app", Some("s3cr3t".into()), "r1")
///     .stored_in(store.clone());
/// let client = Client::builder(url).credentials(Credentials::token_source(source)).build()?;
/// assert_eq!(client.me_get().send().await?.username, "ada");
/// // The server has replaced the refresh token, and the new one is kept.
/// let kept = store.0.lock().unwrap().clone();
/// assert_eq!(kept, Some("r2".into()));
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct RefreshToken {
    application: Application,
    store: Option<Arc<dyn RefreshTokenStore>>,
    next: Arc<Mutex<Next>>,
}

/// An authorization code that a person's consent gave, to be redeemed for the first token and a
/// [`RefreshToken`].
///
/// ```
/// # use std::sync::{Arc, Mutex};
///
/// use emeritus::{AuthorizationCode, Credentials, RefreshToken, openedx::Client};
/// # use emeritus::{BoxFuture, RefreshTokenStore, Secret};
/// # use wiremock::matchers::{body_string_contains, header, path};
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # /// Keeps the token in memory.
/// # #[derive(Clone, Debug, Default)]
/// # struct InMemory(Arc<Mutex<Option<Secret>>>);
/// # impl RefreshTokenStore for InMemory {
/// #     fn save<'a>(&'a self, token: &'a Secret)
/// #         -> BoxFuture<'a, Result<(), Box<dyn std::error::Error + Send + Sync>>> {
/// #         *self.0.lock().unwrap() = Some(token.clone());
/// #         Box::pin(std::future::ready(Ok(())))
/// #     }
/// # }
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), emeritus::Error> {
/// # let lms = MockServer::start().await;
/// # let grant = serde_json::json!({"access_token": "a", "refresh_token": "r2", "expires_in": 3600});
/// # Mock::given(path("/oauth2/access_token")).and(body_string_contains("code=c1&redirect_uri=https%3A%2F%2Fapp.example%2Fback&code_verifier=v1"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_json(grant)).mount(&lms).await;
/// # let me = serde_json::json!({"username": "ada"});
/// # Mock::given(header("authorization", "Bearer a"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_json(me)).mount(&lms).await;
/// # let (url, store) = (lms.uri(), InMemory::default());
///
/// let code = AuthorizationCode::new("c1")
///     .redirect_uri("https://app.example/back")
///     .code_verifier("v1");
/// let source = RefreshToken::from_code("/oauth2/access_token", "an-app", None, code)
///     .stored_in(store.clone());
/// let client = Client::builder(url).credentials(Credentials::token_source(source)).build()?;
/// assert_eq!(client.me_get().send().await?.username, "ada");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct AuthorizationCode {
    code: Secret,
    redirect_uri: Option<String>,
    code_verifier: Option<Secret>,
}

#[derive(Clone)]
struct Application {
    path: String,
    client_id: String,
    client_secret: Option<Secret>,
}

/// What the next token is asked for with.
#[derive(Clone, Debug)]
enum Next {
    Code(AuthorizationCode),
    Refresh(Secret),
}

#[derive(Serialize)]
struct Request<'a> {
    grant_type: &'static str,
    client_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    refresh_token: Option<&'a Secret>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'a Secret>,
    #[serde(skip_serializing_if = "Option::is_none")]
    redirect_uri: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code_verifier: Option<&'a Secret>,
}

impl AuthorizationCode {
    /// The code, as the server sent it to the application.
    pub fn new(code: impl Into<Secret>) -> Self {
        Self { code: code.into(), redirect_uri: None, code_verifier: None }
    }

    /// Where the code was sent to.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(redirect_uri.into());
        self
    }

    /// What proves that whoever redeems the code asked for it (PKCE).
    #[must_use]
    pub fn code_verifier(mut self, verifier: impl Into<Secret>) -> Self {
        self.code_verifier = Some(verifier.into());
        self
    }
}

impl RefreshToken {
    /// An application that holds a refresh token of the server whose token endpoint is at `path`, such
    /// as `/oauth2/access_token`.
    pub fn new(
        path: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: Option<Secret>,
        refresh_token: impl Into<Secret>,
    ) -> Self {
        let next = Next::Refresh(refresh_token.into());
        Self::of(path.into(), client_id.into(), client_secret, next)
    }

    /// An application that redeems a code for the first token, and refreshes from then on.
    ///
    /// ```
    /// use emeritus::{AuthorizationCode, Credentials, RefreshToken};
    ///
    /// let code = AuthorizationCode::new("c1").redirect_uri("https://app.example/back");
    /// let source = RefreshToken::from_code("/oauth2/access_token", "an-app", None, code);
    /// assert!(!format!("{:?}", Credentials::token_source(source)).contains("c1"));
    /// ```
    pub fn from_code(
        path: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: Option<Secret>,
        code: AuthorizationCode,
    ) -> Self {
        Self::of(path.into(), client_id.into(), client_secret, Next::Code(code))
    }

    /// Has every new refresh token kept by `store` before the access token is used.
    #[must_use]
    pub fn stored_in(mut self, store: impl RefreshTokenStore) -> Self {
        self.store = Some(Arc::new(store));
        self
    }

    fn of(path: String, client_id: String, client_secret: Option<Secret>, next: Next) -> Self {
        let application = Application { path, client_id, client_secret };
        Self { application, store: None, next: Arc::new(Mutex::new(next)) }
    }

    async fn keep(&self, next: &mut Next, refresh_token: Secret) -> Result<(), Error> {
        // What is kept first is what the next refresh has to be asked for with, kept or not: the
        // server has forgotten the one before.
        *next = Next::Refresh(refresh_token.clone());
        match &self.store {
            Some(store) => store.save(&refresh_token).await.map_err(Error::no_token),
            None => Ok(()),
        }
    }
}

impl Application {
    async fn ask(&self, endpoint: TokenEndpoint<'_>, next: &Next) -> Result<Grant, Error> {
        let basic = self.client_secret.as_ref().map(|secret| (self.client_id.as_str(), secret));
        let mut form = Request {
            grant_type: "refresh_token",
            client_id: &self.client_id,
            refresh_token: None,
            code: None,
            redirect_uri: None,
            code_verifier: None,
        };
        match next {
            Next::Refresh(refresh_token) => form.refresh_token = Some(refresh_token),
            Next::Code(code) => {
                form.grant_type = "authorization_code";
                form.code = Some(&code.code);
                form.redirect_uri = code.redirect_uri.as_deref();
                form.code_verifier = code.code_verifier.as_ref();
            }
        }
        endpoint.post_form(&self.path, basic, &form).await
    }
}

impl TokenSource for RefreshToken {
    fn fetch<'a>(&'a self, endpoint: TokenEndpoint<'a>) -> BoxFuture<'a, Result<Token, Error>> {
        Box::pin(async move {
            let mut next = self.next.lock().await;
            let grant = self.application.ask(endpoint, &next).await?;
            if let Some(refresh_token) = grant.refresh_token.clone() {
                self.keep(&mut next, refresh_token).await?;
            }
            Ok(grant.into_token(endpoint.now(), "Bearer"))
        })
    }
}

impl fmt::Debug for RefreshToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Application { path, client_id, .. } = &self.application;
        write!(f, "RefreshToken({client_id:?}, [redacted] at {path})")
    }
}
