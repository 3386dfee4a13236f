//! What takes more than one call, or answers with a bare text.

use bytes::BytesMut;
use futures::TryStreamExt;
use progenitor_client::{ByteStream, ResponseValue};

use super::Client;
use super::types::{OAuthToken, UserProfile, Users};
use crate::{Credentials, Error, Secret};

/// The longest text that is read.
const LONGEST: usize = 1 << 20;

impl Client {
    /// Signs the user in whom an OAuth token speaks for
    ///
    /// Shows the token in both places that the documentation of Pieces OS knows, in the body and as
    /// `Authorization: Bearer`, whatever credentials this client has. The token itself is not kept.
    ///
    /// ```
    /// use emeritus::pieces::{Client, types::{OAuthToken, TokenTypeEnum}};
    /// use emeritus::Secret;
    /// # use wiremock::matchers::{header, method, path};
    /// # use wiremock::{Mock, MockServer, ResponseTemplate};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let server = MockServer::start().await;
    /// # Mock::given(path("/users/authenticate/from_token"))
    /// #     .and(header("authorization", "Bearer a-token"))
    /// #     .respond_with(ResponseTemplate::new(200).set_body_string(
    /// #         r#"{"id":"ada","aesthetics":{"theme":{"dark":true},"font":{"size":12}}}"#,
    /// #     ))
    /// #     .mount(&server)
    /// #     .await;
    /// # let url = server.uri();
    ///
    /// let token = OAuthToken::builder()
    ///     .access_token(Secret::from("a-token"))
    ///     .token_type(TokenTypeEnum::Bearer)
    ///     .expires_in(86_400);
    /// let user = Client::builder(url).build()?.sign_in(token.try_into()?).await?;
    /// assert_eq!(user.id, "ada");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As of every call; [`Error::is_unauthorized`] if Pieces OS rejects the token.
    pub async fn sign_in(&self, token: OAuthToken) -> Result<UserProfile, Error> {
        let credentials = Credentials::bearer(token.access_token.clone());
        let session = self.inner.with_credentials(credentials)?;
        let client = Self::new_with_client(&self.baseurl, self.client.clone(), session);
        Ok(client.user_authenticate().body(token).send().await?.into_inner())
    }

    /// The access token of the current user
    ///
    /// ```
    /// use emeritus::pieces::Client;
    /// # use wiremock::matchers::path;
    /// # use wiremock::{Mock, MockServer, ResponseTemplate};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let server = MockServer::start().await;
    /// # Mock::given(path("/user/access_token"))
    /// #     .respond_with(ResponseTemplate::new(200).set_body_string("a-token"))
    /// #     .mount(&server)
    /// #     .await;
    /// # let url = server.uri();
    ///
    /// let token = Client::builder(url).build()?.access_token().await?;
    /// assert_eq!(token.expose(), "a-token");
    /// assert_eq!(format!("{token:?}"), "[redacted]");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As of every call; Pieces OS answers 500 where nobody is signed in.
    pub async fn access_token(&self) -> Result<Secret, Error> {
        text("access_token_get", self.access_token_get().send().await?).await.map(Secret::from)
    }

    /// How Pieces OS is, in its own words
    ///
    /// ```
    /// use emeritus::pieces::Client;
    /// # use wiremock::matchers::path;
    /// # use wiremock::{Mock, MockServer, ResponseTemplate};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let server = MockServer::start().await;
    /// # Mock::given(path("/.well-known/health"))
    /// #     .respond_with(ResponseTemplate::new(200).set_body_string("ok"))
    /// #     .mount(&server)
    /// #     .await;
    /// # let url = server.uri();
    ///
    /// let health = Client::builder(url).build()?.health().await?;
    /// assert_eq!(health, "ok");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As of every call.
    pub async fn health(&self) -> Result<String, Error> {
        text("health_get", self.health_get().send().await?).await
    }

    /// Which version of Pieces OS answers
    ///
    /// ```
    /// use emeritus::pieces::Client;
    /// # use wiremock::matchers::path;
    /// # use wiremock::{Mock, MockServer, ResponseTemplate};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let server = MockServer::start().await;
    /// # Mock::given(path("/.well-known/version"))
    /// #     .respond_with(ResponseTemplate::new(200).set_body_string("11.2.0"))
    /// #     .mount(&server)
    /// #     .await;
    /// # let url = server.uri();
    ///
    /// let version = Client::builder(url).build()?.version().await?;
    /// assert_eq!(version, "11.2.0");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As of every call.
    pub async fn version(&self) -> Result<String, Error> {
        text("version_get", self.version_get().send().await?).await
    }
}

impl Users {
    /// Everybody; nobody where the list is not there, which is how Pieces OS may say so.
    ///
    /// ```
    /// use emeritus::pieces::types::Users;
    ///
    /// let nobody: Users = serde_json::from_str("{}")?;
    /// assert!(nobody.iterable.is_none() && nobody.users().is_empty());
    ///
    /// let one: Users = serde_json::from_str(
    ///     r#"{"iterable": [{"id": "ada", "aesthetics": {"theme": {"dark": true}, "font": {"size": 12}}}]}"#,
    /// )?;
    /// assert_eq!(one.users()[0].id, "ada");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn users(&self) -> &[UserProfile] {
        self.iterable.as_deref().unwrap_or_default()
    }
}

/// The whole of a short text.
async fn text(operation: &'static str, answer: ResponseValue<ByteStream>) -> Result<String, Error> {
    let status = answer.status();
    let mut pieces = answer.into_inner().into_inner();
    let mut whole = BytesMut::new();
    let broken = |cause: reqwest::Error| Error::cut_off(status, cause.into()).during(operation);
    while let Some(piece) = pieces.try_next().await.map_err(broken)? {
        let room = LONGEST - whole.len();
        whole.extend_from_slice(&piece[..piece.len().min(room)]);
        if whole.len() == LONGEST {
            break;
        }
    }
    Ok(String::from_utf8_lossy(&whole).into_owned())
}
