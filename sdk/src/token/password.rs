//! The password grant.

use std::fmt;

use futures::future::BoxFuture;
use serde::Serialize;

use super::{Token, TokenEndpoint, TokenSource};
use crate::{Error, Secret};

/// A person who signs in to Open edX with a password, through a public application.
///
/// ```
/// use emeritus::{Credentials, Password, openedx::Client};
/// # use wiremock::matchers::{body_string_contains, header, path};
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), emeritus::Error> {
/// # let lms = MockServer::start().await;
/// # let grant = serde_json::json!({"access_token": "a.j.wt", "token_type": "JWT", "expires_in": 3600});
/// # Mock::given(path("/oauth2/access_token")).and(body_string_contains("grant_type=password"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_json(grant)).mount(&lms).await;
/// # let me = serde_json::json!({"username": "worker"});
/// # Mock::given(header("authorization", "JWT a.j.wt"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_json(me)).mount(&lms).await;
/// # let url = lms.uri();
///
/// let source = Password::new("login-service-client-id", "worker", "tide-pools");
/// let client = Client::builder(url).credentials(Credentials::token_source(source)).build()?;
/// assert_eq!(client.me_get().send().await?.username, "worker");
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Password {
    client_id: String,
    username: String,
    password: Secret,
}

#[derive(Serialize)]
struct Request<'a> {
    grant_type: &'static str,
    client_id: &'a str,
    username: &'a str,
    password: &'a Secret,
    token_type: &'static str,
}

impl Password {
    /// The person with this user name (or e-mail address) and password, through the application of
    /// this identifier.
    pub fn new(
        client_id: impl Into<String>,
        username: impl Into<String>,
        password: impl Into<Secret>,
    ) -> Self {
        Self { client_id: client_id.into(), username: username.into(), password: password.into() }
    }
}

impl TokenSource for Password {
    fn fetch<'a>(&'a self, endpoint: TokenEndpoint<'a>) -> BoxFuture<'a, Result<Token, Error>> {
        Box::pin(async move {
            let form = Request {
                grant_type: "password",
                client_id: &self.client_id,
                username: &self.username,
                password: &self.password,
                token_type: "jwt",
            };
            let grant = endpoint.post_form(super::OPENEDX_PATH, None, &form).await?;
            Ok(grant.into_token(endpoint.now(), "JWT"))
        })
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Password({:?}, {:?}, [redacted])", self.client_id, self.username)
    }
}
