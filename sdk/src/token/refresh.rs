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
#[derive(Clone)]
pub struct RefreshToken {
    application: Application,
    store: Option<Arc<dyn RefreshTokenStore>>,
    next: Arc<Mutex<Next>>,
}

/// An authorization code that a person's consent gave, to be redeemed for the first token and a
/// [`RefreshToken`].
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
