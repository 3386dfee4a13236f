//! Who the caller is.

use std::fmt;
use std::sync::Arc;

use crate::Secret;
use crate::token::{ClientCredentials, Password, TokenSource};

/// What a client shows to the server with every call.
///
/// ```
/// use emeritus::Credentials;
///
/// let credentials = Credentials::client_credentials("retirement-worker", "s3cr3t");
/// assert_eq!(
///     format!("{credentials:?}"),
///     r#"Credentials::token_source(ClientCredentials("retirement-worker", [redacted]))"#,
/// );
/// ```
///
/// A text that no header can carry (one with a line break, say) is refused when the client is built.
#[derive(Clone, Default)]
pub struct Credentials(pub(crate) Kind);

/// The ways to say who one is.
#[derive(Clone, Default)]
pub(crate) enum Kind {
    #[default]
    None,
    Authorization {
        scheme: &'static str,
        token: Secret,
    },
    Header {
        name: String,
        value: Secret,
    },
    Browser {
        session_id: Option<Secret>,
        csrf_token: Secret,
    },
    Source(Arc<dyn TokenSource>),
}

impl Credentials {
    /// Nothing at all: for calls that anybody may make, such as asking Open edX for a token, and for
    /// a Pieces OS that does not ask.
    ///
    /// ```
    /// use emeritus::{Credentials, openedx::Client};
    ///
    /// let builder = Client::builder("https://lms.example.net").credentials(Credentials::none());
    /// assert!(format!("{builder:?}").contains("Credentials::none()"));
    /// ```
    #[must_use]
    pub fn none() -> Self {
        Self(Kind::None)
    }

    /// `Authorization: Bearer <token>`: an opaque Open edX access token, or the Auth0 access token
    /// of a Pieces user. It is never renewed: once it expires, calls end as
    /// [`Error::is_unauthorized`](crate::Error::is_unauthorized).
    ///
    /// ```
    /// use emeritus::{Credentials, openedx::Client};
    /// use emeritus::reqwest::Method;
    /// # use wiremock::{Mock, MockServer, ResponseTemplate, matchers::header};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let lms = MockServer::start().await;
    /// # Mock::given(header("authorization", "Bearer a-token"))
    /// #     .respond_with(ResponseTemplate::new(200)).mount(&lms).await;
    /// # let url = lms.uri();
    ///
    /// let credentials = Credentials::bearer("a-token");
    /// let client = Client::builder(url).credentials(credentials).build()?;
    /// // Sends `Authorization: Bearer a-token`.
    /// assert_eq!(client.request(Method::GET, "/api/user/v1/me").send().await?.status(), 200);
    /// # Ok(())
    /// # }
    /// ```
    pub fn bearer(token: impl Into<Secret>) -> Self {
        Self(Kind::Authorization { scheme: "Bearer", token: token.into() })
    }

    /// `Authorization: JWT <token>`: a JWT issued by Open edX, which spells the scheme so. It is
    /// never renewed; [`client_credentials`](Self::client_credentials) is what renews itself.
    ///
    /// ```
    /// use emeritus::{Credentials, openedx::Client};
    /// use emeritus::reqwest::Method;
    /// # use wiremock::{Mock, MockServer, ResponseTemplate, matchers::header};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let lms = MockServer::start().await;
    /// # Mock::given(header("authorization", "JWT a.j.wt"))
    /// #     .respond_with(ResponseTemplate::new(200)).mount(&lms).await;
    /// # let url = lms.uri();
    ///
    /// let credentials = Credentials::jwt("a.j.wt");
    /// let client = Client::builder(url).credentials(credentials).build()?;
    /// // Sends `Authorization: JWT a.j.wt`.
    /// assert_eq!(client.request(Method::GET, "/api/user/v1/me").send().await?.status(), 200);
    /// # Ok(())
    /// # }
    /// ```
    pub fn jwt(token: impl Into<Secret>) -> Self {
        Self(Kind::Authorization { scheme: "JWT", token: token.into() })
    }

    /// A header of the system's own: `X-Edx-Api-Key` for Open edX's API-key routes,
    /// `X-Application-ID` for Pieces OS.
    ///
    /// ```
    /// use emeritus::{Credentials, openedx::Client};
    /// use emeritus::reqwest::Method;
    /// # use wiremock::{Mock, MockServer, ResponseTemplate, matchers::header};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let lms = MockServer::start().await;
    /// # Mock::given(header("x-edx-api-key", "s3cr3t"))
    /// #     .respond_with(ResponseTemplate::new(200)).mount(&lms).await;
    /// # let url = lms.uri();
    ///
    /// let credentials = Credentials::header("X-Edx-Api-Key", "s3cr3t");
    /// let client = Client::builder(url).credentials(credentials).build()?;
    /// assert_eq!(client.request(Method::GET, "/api/user/v1/me").send().await?.status(), 200);
    /// # Ok(())
    /// # }
    /// ```
    pub fn header(name: impl Into<String>, value: impl Into<Secret>) -> Self {
        Self(Kind::Header { name: name.into(), value: value.into() })
    }

    /// A session of Open edX, as a browser holds it: the cookies `sessionid` and `csrftoken`, the
    /// latter repeated in the header `X-CSRFToken` for calls that change something. It is never
    /// renewed: once it ends, calls are anonymous.
    ///
    /// Both values come in the `Set-Cookie` headers of `login_session_create`.
    ///
    /// ```
    /// use emeritus::{Credentials, openedx::Client};
    /// use emeritus::reqwest::Method;
    /// # use wiremock::{Mock, MockServer, ResponseTemplate, matchers::header};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let lms = MockServer::start().await;
    /// # Mock::given(header("cookie", "sessionid=a-session; csrftoken=a-token")).and(header("x-csrftoken", "a-token"))
    /// #     .respond_with(ResponseTemplate::new(200)).mount(&lms).await;
    /// # let url = lms.uri();
    ///
    /// let credentials = Credentials::session("a-session", "a-token");
    /// let client = Client::builder(url).credentials(credentials).build()?;
    /// assert_eq!(client.request(Method::GET, "/api/user/v1/me").send().await?.status(), 200);
    /// # Ok(())
    /// # }
    /// ```
    pub fn session(session_id: impl Into<Secret>, csrf_token: impl Into<Secret>) -> Self {
        let session_id = Some(session_id.into());
        Self(Kind::Browser { session_id, csrf_token: csrf_token.into() })
    }

    /// A browser that is not signed in to Open edX yet: the cookie `csrftoken`, repeated in the
    /// header `X-CSRFToken`, which `login_session_create` wants.
    ///
    /// The value comes in the `Set-Cookie` header of `login_form_get`.
    ///
    /// ```
    /// use emeritus::{Credentials, openedx::Client};
    /// # use wiremock::matchers::{header, path};
    /// # use wiremock::{Mock, MockServer, ResponseTemplate};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let lms = MockServer::start().await;
    /// # Mock::given(path("/api/user/v2/account/login_session/")).and(header("x-csrftoken", "a-token"))
    /// #     .respond_with(ResponseTemplate::new(200).set_body_json(serde_json::json!({"success": true})))
    /// #     .mount(&lms).await;
    /// # let url = lms.uri();
    ///
    /// let client = Client::builder(url).credentials(Credentials::csrf("a-token")).build()?;
    /// let answer = client
    ///     .login_session_create()
    ///     .body_map(|body| body.email_or_username("ada").password("tide-pools"))
    ///     .send()
    ///     .await?;
    /// assert_eq!(answer.status(), 200);
    /// # Ok(())
    /// # }
    /// ```
    pub fn csrf(csrf_token: impl Into<Secret>) -> Self {
        Self(Kind::Browser { session_id: None, csrf_token: csrf_token.into() })
    }

    /// An OAuth application of Open edX, as its retirement driver uses it.
    ///
    /// The first call fetches a JWT from `<base URL>/oauth2/access_token` with the client
    /// credentials grant; later calls share it. A call that is answered 401 renews it once and is
    /// sent once more, and calls that run side by side share one renewal. If no token can be had,
    /// the call ends as [`Error::is_credentials`](crate::Error::is_credentials).
    ///
    /// The JWT speaks for the user who owns the application. Open edX's single-preference routes
    /// accept no JWT: use [`bearer`](Self::bearer) there.
    ///
    /// ```
    /// use emeritus::{Credentials, openedx::Client};
    /// use emeritus::reqwest::Method;
    /// # use wiremock::matchers::{body_string_contains, header, path};
    /// # use wiremock::{Mock, MockServer, ResponseTemplate};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let lms = MockServer::start().await;
    /// # let grant = serde_json::json!({"access_token": "a.j.wt", "token_type": "JWT", "expires_in": 3600});
    /// # Mock::given(path("/oauth2/access_token")).and(body_string_contains("grant_type=client_credentials"))
    /// #     .respond_with(ResponseTemplate::new(200).set_body_json(grant)).expect(1).mount(&lms).await;
    /// # Mock::given(header("authorization", "JWT a.j.wt"))
    /// #     .respond_with(ResponseTemplate::new(200)).mount(&lms).await;
    /// # let url = lms.uri();
    ///
    /// let credentials = Credentials::client_credentials("retirement-worker", "s3cr3t");
    /// let client = Client::builder(url).credentials(credentials).build()?;
    /// // The first call fetches a token, and the second has it.
    /// client.request(Method::GET, "/api/user/v1/me").send().await?;
    /// assert_eq!(client.request(Method::GET, "/api/user/v1/me").send().await?.status(), 200);
    /// # Ok(())
    /// # }
    /// ```
    pub fn client_credentials(
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> Self {
        Self::token_source(ClientCredentials::new(client_id, client_secret))
    }

    /// A person who signs in to Open edX with a password, through a public application. Tokens are
    /// fetched and renewed as those of [`client_credentials`](Self::client_credentials).
    ///
    /// ```
    /// use emeritus::{Credentials, openedx::Client};
    /// use emeritus::reqwest::Method;
    /// # use wiremock::matchers::{body_string_contains, header, path};
    /// # use wiremock::{Mock, MockServer, ResponseTemplate};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let lms = MockServer::start().await;
    /// # let grant = serde_json::json!({"access_token": "a.j.wt", "token_type": "JWT", "expires_in": 3600});
    /// # Mock::given(path("/oauth2/access_token")).and(body_string_contains("username=ada"))
    /// #     .respond_with(ResponseTemplate::new(200).set_body_json(grant)).expect(1).mount(&lms).await;
    /// # Mock::given(header("authorization", "JWT a.j.wt"))
    /// #     .respond_with(ResponseTemplate::new(200)).mount(&lms).await;
    /// # let url = lms.uri();
    ///
    /// let credentials = Credentials::password("login-service-client-id", "ada", "tide-pools");
    /// let client = Client::builder(url).credentials(credentials).build()?;
    /// // The first call fetches a token, and the second has it.
    /// client.request(Method::GET, "/api/user/v1/me").send().await?;
    /// assert_eq!(client.request(Method::GET, "/api/user/v1/me").send().await?.status(), 200);
    /// # Ok(())
    /// # }
    /// ```
    pub fn password(
        client_id: impl Into<String>,
        username: impl Into<String>,
        password: impl Into<Secret>,
    ) -> Self {
        Self::token_source(Password::new(client_id, username, password))
    }

    /// Tokens of the caller's own making, or of a [`RefreshToken`](crate::RefreshToken).
    ///
    /// ```
    /// use emeritus::{Credentials, RefreshToken};
    ///
    /// let source = RefreshToken::new("/oauth2/access_token", "an-app", None, "a-refresh-token");
    /// let credentials = Credentials::token_source(source);
    /// assert_eq!(
    ///     format!("{credentials:?}"),
    ///     r#"Credentials::token_source(RefreshToken("an-app", [redacted] at /oauth2/access_token))"#,
    /// );
    /// ```
    pub fn token_source(source: impl TokenSource) -> Self {
        Self(Kind::Source(Arc::new(source)))
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Credentials::")?;
        match &self.0 {
            Kind::None => f.write_str("none()"),
            Kind::Authorization { scheme, token } => {
                write!(f, "{}({token:?})", scheme.to_ascii_lowercase())
            }
            Kind::Header { name, value } => write!(f, "header({name:?}, {value:?})"),
            Kind::Browser { session_id: Some(session_id), csrf_token } => {
                write!(f, "session({session_id:?}, {csrf_token:?})")
            }
            Kind::Browser { session_id: None, csrf_token } => write!(f, "csrf({csrf_token:?})"),
            Kind::Source(source) => write!(f, "token_source({source:?})"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_the_kind_and_no_secret() {
        for (credentials, expected) in [
            (Credentials::none(), "Credentials::none()"),
            (Credentials::bearer("s3cr3t"), "Credentials::bearer([redacted])"),
            (Credentials::jwt("s3cr3t"), "Credentials::jwt([redacted])"),
            (
                Credentials::header("X-Edx-Api-Key", "s3cr3t"),
                r#"Credentials::header("X-Edx-Api-Key", [redacted])"#,
            ),
            (
                Credentials::session("s3cr3t", "s3cr3t"),
                "Credentials::session([redacted], [redacted])",
            ),
            (Credentials::csrf("s3cr3t"), "Credentials::csrf([redacted])"),
            (
                Credentials::client_credentials("worker", "s3cr3t"),
                r#"Credentials::token_source(ClientCredentials("worker", [redacted]))"#,
            ),
        ] {
            assert_eq!(format!("{credentials:?}"), expected);
        }
    }
}
