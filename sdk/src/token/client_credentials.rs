//! The client credentials grant.

use std::fmt;

use futures::future::BoxFuture;
use serde::Serialize;

use super::{Token, TokenEndpoint, TokenSource};
use crate::{Error, Secret};

/// An OAuth application of Open edX that acts for its owner, with JWTs.
///
/// ```
/// use emeritus::{ClientCredentials, Credentials, openedx::Client};
/// # use wiremock::matchers::{body_string_contains, header, path};
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), emeritus::Error> {
/// # let lms = MockServer::start().await;
/// # let grant = serde_json::json!({"access_token": "a.j.wt", "token_type": "JWT", "expires_in": 3600});
/// # Mock::given(path("/oauth2/access_token")).and(body_string_contains("grant_type=client_credentials"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_json(grant)).mount(&lms).await;
/// # let me = serde_json::json!({"username": "worker"});
/// # Mock::given(header("authorization", "JWT a.j.wt"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_json(me)).mount(&lms).await;
/// # let url = lms.uri();
///
/// let source = ClientCredentials::new("retirement-worker", "s3cr3t");
/// assert_eq!(format!("{source:?}"), r#"ClientCredentials("retirement-worker", [redacted])"#);
/// let client = Client::builder(url).credentials(Credentials::token_source(source)).build()?;
/// assert_eq!(client.me_get().send().await?.username, "worker");
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct ClientCredentials {
    client_id: String,
    client_secret: Secret,
}

#[derive(Serialize)]
struct Request<'a> {
    grant_type: &'static str,
    client_id: &'a str,
    client_secret: &'a Secret,
    token_type: &'static str,
}

impl ClientCredentials {
    /// The application with these credentials.
    pub fn new(client_id: impl Into<String>, client_secret: impl Into<Secret>) -> Self {
        Self { client_id: client_id.into(), client_secret: client_secret.into() }
    }
}

impl TokenSource for ClientCredentials {
    fn fetch<'a>(&'a self, endpoint: TokenEndpoint<'a>) -> BoxFuture<'a, Result<Token, Error>> {
        Box::pin(async move {
            let form = Request {
                grant_type: "client_credentials",
                client_id: &self.client_id,
                client_secret: &self.client_secret,
                token_type: "jwt",
            };
            let grant = endpoint.post_form(super::OPENEDX_PATH, None, &form).await?;
            // A server may answer with a Bearer token although a JWT was asked for.
            Ok(grant.into_token(endpoint.now(), "JWT"))
        })
    }
}

impl fmt::Debug for ClientCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ClientCredentials({:?}, [redacted])", self.client_id)
    }
}
