//! Signing in for a pair of tokens, and renewing it.

use std::fmt;
use std::sync::Arc;

use chrono::TimeDelta;
use http::StatusCode;
use serde::Serialize;
use tokio::sync::Mutex;

use super::post;
use crate::brainstem::types::TokenPair;
use crate::{BoxFuture, Error, RefreshTokenStore, Secret, Token, TokenEndpoint, TokenSource};

/// A pair of tokens that renews itself, as the server granted it from October 2025 to March 2026: an
/// access token for an hour, and a refresh token for 30 days that works once.
///
/// The next access token is fetched with the refresh token that came last. Where that one is dead, the
/// person signs in once more if the password is known.
///
/// ```
/// use emeritus::{Credentials, brainstem};
/// # use wiremock::matchers::{body_string, header, path};
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let server = MockServer::start().await;
/// # let pair = r#"{"access": "a1", "refresh": "r1", "token_type": "bearer", "expires_in": 3600}"#;
/// # Mock::given(path("/api/auth/token/refresh/")).and(body_string(r#"{"refresh":"r0"}"#))
/// #     .respond_with(ResponseTemplate::new(200).set_body_string(pair))
/// #     .expect(1).mount(&server).await;
/// # Mock::given(path("/api/private/users/user/")).and(header("authorization", "Bearer a1"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_string(r#"{"users": []}"#))
/// #     .mount(&server).await;
/// # let url = server.uri();
/// # let folder = tempfile::tempdir()?;
/// # let path = folder.path().join("token");
/// # brainstem::TokenFile::at(&path).save(&"r0".into())?;
///
/// let file = brainstem::TokenFile::at(path);
/// let tokens = match file.load()? {
///     Some(refresh_token) => brainstem::PairedTokens::resume(refresh_token),
///     None => brainstem::PairedTokens::sign_in("lena.varga@lab.example", "example-only"),
/// };
/// let credentials = Credentials::token_source(tokens.stored_in(file.clone()));
/// let client = brainstem::Client::builder(url).credentials(credentials).build()?;
/// assert!(client.private().users().page().await?.items.is_empty());
/// assert_eq!(file.load()?, Some("r1".into()));
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct PairedTokens {
    person: Option<Person>,
    store: Option<Arc<dyn RefreshTokenStore>>,
    refresh: Arc<Mutex<Option<Secret>>>,
}

#[derive(Clone, Serialize)]
struct Person {
    email: String,
    password: Secret,
}

#[derive(Serialize)]
struct Refresh<'a> {
    refresh: &'a Secret,
}

impl PairedTokens {
    /// The person with this e-mail address and password, who signs in with the first call.
    pub fn sign_in(email: impl Into<String>, password: impl Into<Secret>) -> Self {
        let person = Person { email: email.into(), password: password.into() };
        Self { person: Some(person), ..Self::of(None) }
    }

    /// Whoever the refresh token of an earlier run belongs to.
    pub fn resume(refresh_token: impl Into<Secret>) -> Self {
        Self::of(Some(refresh_token.into()))
    }

    /// Has every new refresh token kept by `store`, such as a [`TokenFile`](super::super::TokenFile),
    /// before the access token that came with it is used.
    #[must_use]
    pub fn stored_in(mut self, store: impl RefreshTokenStore) -> Self {
        self.store = Some(Arc::new(store));
        self
    }

    fn of(refresh: Option<Secret>) -> Self {
        Self { person: None, store: None, refresh: Arc::new(Mutex::new(refresh)) }
    }

    async fn pair(
        &self,
        endpoint: TokenEndpoint<'_>,
        refresh: &mut Option<Secret>,
    ) -> Result<TokenPair, Error> {
        if let Some(token) = refresh.as_ref() {
            let form = Refresh { refresh: token };
            let renewed = post(endpoint, "/api/auth/token/refresh/", &form).await;
            let is_dead = matches!(&renewed, Err(error) if is_refusal(error));
            if !is_dead || self.person.is_none() {
                return renewed;
            }
            *refresh = None;
        }
        match &self.person {
            Some(person) => post(endpoint, "/api/auth/token/", person).await,
            None => Err(Error::no_token("there is neither a refresh token nor a password")),
        }
    }

    async fn keep(&self, refresh_token: &Secret) -> Result<(), Error> {
        match &self.store {
            Some(store) => store.save(refresh_token).await.map_err(Error::no_token),
            None => Ok(()),
        }
    }
}

/// Whether the server says that the token is no good, rather than that something else is wrong.
fn is_refusal(error: &Error) -> bool {
    matches!(error.status(), Some(StatusCode::BAD_REQUEST | StatusCode::UNAUTHORIZED))
}

impl TokenSource for PairedTokens {
    fn fetch<'a>(&'a self, endpoint: TokenEndpoint<'a>) -> BoxFuture<'a, Result<Token, Error>> {
        Box::pin(async move {
            let mut refresh = self.refresh.lock().await;
            let pair = self.pair(endpoint, &mut refresh).await?;
            // Kept or not, this is the one that works now: the server has forgotten the one before.
            *refresh = Some(pair.refresh.clone());
            self.keep(&pair.refresh).await?;
            let lifetime = TimeDelta::seconds(pair.expires_in.into());
            Ok(Token::bearer(pair.access).expiring(endpoint.now(), lifetime))
        })
    }
}

impl fmt::Debug for PairedTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let email = self.person.as_ref().map(|person| &person.email);
        write!(f, "PairedTokens({email:?}, [redacted])")
    }
}
