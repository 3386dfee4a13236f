//! An OAuth application of Open Humans: who it is, and where it keeps its members.

mod authorize;
pub(super) mod random;
mod tokens;

use std::sync::Arc;

use chrono::{DateTime, Utc};
use reqwest::Url;

use super::Client;
use super::store::{MemberStore, MemoryStore};
use crate::session::{Authority, Session};
use crate::{Credentials, Error, Secret};

pub use authorize::{AuthorizeUrl, LoginRequest, PendingLogin};
pub use tokens::Tokens;

/// The OAuth application of a project.
///
/// ```
/// use emeritus::open_humans::{Client, Member, OAuth};
/// # use serde_json::json;
/// # use wiremock::matchers::{method, path};
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), emeritus::Error> {
/// # let site = MockServer::start().await;
/// # let tokens = json!({"access_token": "a", "refresh_token": "r", "expires_in": 36000});
/// # Mock::given(method("POST")).and(path("/oauth2/token/"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_json(tokens)).mount(&site).await;
/// # let member = json!({"count": 0, "next": null, "previous": null, "data": [], "sources_shared": [],
/// #     "created": "2026-02-11T09:14:02.508113Z", "project_member_id": "04417752"});
/// # Mock::given(path("/api/direct-sharing/project/exchange-member/"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_json(member)).mount(&site).await;
/// # let url = site.uri();
///
/// let client = Client::builder(url).build()?;
/// let oauth = OAuth::new(&client, "tidal-steps", "s3cr3t", "https://steps.example/complete")?;
///
/// // Send the browser to `login.url`, keep `login.pending` in its session.
/// let login = oauth.authorize_url().pkce().build()?;
/// # let state = login.url.split("state=").nth(1).unwrap().split('&').next().unwrap();
/// # let query = format!("code=Qm3vT0aZ81&state={state}&origin=external");
///
/// // When it comes back to the redirect URL with `query`:
/// let member = Member::from_callback(&oauth, &login.pending, &query).await?;
/// assert_eq!(member.project_member_id(), "04417752");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct OAuth {
    pub(super) client: Client,
    client_id: String,
    client_secret: Secret,
    redirect_url: String,
    pub(super) store: Arc<dyn MemberStore>,
}

impl OAuth {
    /// The application with these credentials, at the site of `client`, whose own credentials are
    /// not used. `redirect_url` is the one that the project has registered.
    ///
    /// Members are kept in memory until [`with_store`](Self::with_store) says otherwise.
    ///
    /// ```
    /// use emeritus::open_humans::{Client, OAuth};
    ///
    /// let client = Client::builder("https://www.openhumans.org").build()?;
    /// let error = OAuth::new(&client, "tidal-steps", "s3cr3t", "steps.example/complete").unwrap_err();
    /// assert!(error.is_configuration());
    /// # Ok::<(), emeritus::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] if the redirect URL is no `http` or `https` URL.
    pub fn new(
        client: &Client,
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
        redirect_url: impl Into<String>,
    ) -> Result<Self, Error> {
        let redirect_url = redirect_url.into();
        let is_web =
            Url::parse(&redirect_url).is_ok_and(|url| matches!(url.scheme(), "http" | "https"));
        if !is_web {
            return Err(Error::configuration("the redirect URL is no http or https URL"));
        }
        Ok(Self {
            client: client.clone(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            redirect_url,
            store: Arc::new(MemoryStore::default()),
        })
    }

    /// Keeps members in this store.
    ///
    /// ```
    /// use emeritus::open_humans::{Client, Member, MemberStore, MemoryStore, OAuth};
    /// # use serde_json::json;
    /// # use wiremock::matchers::{body_json, method, path};
    /// # use wiremock::{Mock, MockServer, ResponseTemplate};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    /// # let site = MockServer::start().await;
    /// # let client = Client::builder(site.uri()).build()?;
    /// # let oauth = OAuth::new(&client, "tidal-steps", "s3cr3t", "https://steps.example/complete")?;
    /// # let never = emeritus::chrono::DateTime::<emeritus::chrono::Utc>::MAX_UTC;
    /// # let tokens = emeritus::open_humans::Tokens::new("a", "r", never);
    ///
    /// let store = MemoryStore::default();
    /// let oauth = oauth.with_store(store.clone());
    /// Member::create(&oauth, "04417752", tokens).await?;
    /// assert!(store.load("04417752").await?.is_some());
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn with_store(mut self, store: impl MemberStore + 'static) -> Self {
        self.store = Arc::new(store);
        self
    }

    /// Where members are kept.
    ///
    /// ```
    /// use emeritus::open_humans::{Client, OAuth};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    ///
    /// let client = Client::builder("https://www.openhumans.org").build()?;
    /// let oauth = OAuth::new(&client, "tidal-steps", "s3cr3t", "https://steps.example/complete")?;
    /// assert!(oauth.store().load("04417752").await?.is_none());
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn store(&self) -> &dyn MemberStore {
        &*self.store
    }

    /// Exchanges what a browser brought back for tokens. `callback` is the query of the redirect
    /// URL as the browser called it, or all of that URL.
    ///
    /// ```
    /// use emeritus::open_humans::{Client, OAuth};
    /// # use serde_json::json;
    /// # use wiremock::matchers::{body_json, method, path};
    /// # use wiremock::{Mock, MockServer, ResponseTemplate};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    /// # let site = MockServer::start().await;
    /// # let granted = json!({"access_token": "a", "refresh_token": "r", "expires_in": 36000});
    /// # Mock::given(method("POST")).and(path("/oauth2/token/"))
    /// #     .respond_with(ResponseTemplate::new(200).set_body_json(granted)).mount(&site).await;
    /// # let client = Client::builder(site.uri()).build()?;
    /// # let oauth = OAuth::new(&client, "tidal-steps", "s3cr3t", "https://steps.example/complete")?;
    /// # let login = oauth.authorize_url().build()?;
    /// # let state = login.url.split("state=").nth(1).unwrap();
    ///
    /// let callback = format!("code=Qm3vT0aZ81&state={state}&origin=external");
    /// let tokens = oauth.exchange(&login.pending, &callback).await?;
    /// assert_eq!(tokens.access_token.expose(), "a");
    ///
    /// let error = oauth.exchange(&login.pending, "?error=access_denied").await.unwrap_err();
    /// assert!(error.is_callback());
    /// assert_eq!(error.oauth_error().map(|told| told.error.as_str()), Some("access_denied"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::is_callback`] if the user refused, or if the state is another one than was sent out;
    /// [`Error::oauth_error`] is `invalid_grant` for a code that is used or half an hour old.
    pub async fn exchange(&self, pending: &PendingLogin, callback: &str) -> Result<Tokens, Error> {
        let code = pending.code(callback)?;
        self.exchange_code(&code, pending.verifier()).await
    }

    /// Exchanges a code.
    pub(super) async fn exchange_code(
        &self,
        code: &str,
        verifier: Option<(&'static str, &str)>,
    ) -> Result<Tokens, Error> {
        let mut form = vec![
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", &self.redirect_url),
        ];
        form.extend(verifier);
        self.grant(&form).await
    }

    /// The time, by the clock of the client.
    pub(super) fn now(&self) -> DateTime<Utc> {
        self.client.inner.parts().clock.now()
    }

    /// A client of the same site that shows this token.
    pub(super) fn client_with(&self, token: &Secret) -> Result<Client, Error> {
        let session = self.client.inner.with_credentials(Credentials::bearer(token))?;
        Ok(self.client_in(session))
    }

    /// A client of the same site that calls as somebody else.
    pub(super) fn client_as(&self, authority: Authority) -> Client {
        self.client_in(self.client.inner.authorised_by(authority))
    }

    fn client_in(&self, session: Session) -> Client {
        Client::new_with_client(&self.client.baseurl, self.client.client.clone(), session)
    }
}
