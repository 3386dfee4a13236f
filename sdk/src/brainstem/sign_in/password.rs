//! Signing in with a password for one token.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::post;
use crate::{BoxFuture, Error, Secret, Token, TokenEndpoint, TokenSource};

/// A person who signs in with a password, at `POST /api/token/`.
///
/// From May 2023 to October 2025 the server answers a token that never expires, from then until March
/// 2026 a personal access token, which expires a year after its last use. Since then people have a
/// second factor, and the path is not documented any more: see
/// [`device_sign_in`](super::super::Client::device_sign_in).
///
/// The first call signs in, and later calls share the token; a call that is answered 401 signs in once
/// more.
///
/// ```
/// use emeritus::{Credentials, brainstem};
/// # use wiremock::matchers::{body_string, header, path};
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), emeritus::Error> {
/// # let server = MockServer::start().await;
/// # let form = r#"{"username":"lena.varga@lab.example","password":"example-only"}"#;
/// # Mock::given(path("/api/token/")).and(body_string(form))
/// #     .respond_with(ResponseTemplate::new(200).set_body_string(r#"{"token": "0123"}"#))
/// #     .expect(1).mount(&server).await;
/// # Mock::given(path("/api/private/users/user/")).and(header("authorization", "Bearer 0123"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_string(r#"{"users": []}"#))
/// #     .expect(2).mount(&server).await;
/// # let url = server.uri();
///
/// let lena = brainstem::Password::new("lena.varga@lab.example", "example-only");
/// let client =
///     brainstem::Client::builder(url).credentials(Credentials::token_source(lena)).build()?;
/// for _ in 0..2 {
///     assert!(client.private().users().page().await?.items.is_empty());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Password {
    email: String,
    password: Secret,
}

#[derive(Serialize)]
struct Request<'a> {
    username: &'a str,
    password: &'a Secret,
}

/// The token has another name from October 2025 on.
#[derive(Deserialize)]
struct Granted {
    #[serde(alias = "access")]
    token: Secret,
}

impl Password {
    /// The person with this e-mail address and password.
    pub fn new(email: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self { email: email.into(), password: password.into() }
    }
}

impl TokenSource for Password {
    fn fetch<'a>(&'a self, endpoint: TokenEndpoint<'a>) -> BoxFuture<'a, Result<Token, Error>> {
        Box::pin(async move {
            let form = Request { username: &self.email, password: &self.password };
            let granted: Granted = post(endpoint, "/api/token/", &form).await?;
            Ok(Token::bearer(granted.token))
        })
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Password({:?}, [redacted])", self.email)
    }
}
