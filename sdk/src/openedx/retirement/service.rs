//! Other services that keep something about learners.

use std::fmt;

use futures::future::BoxFuture;
use reqwest::Method;
use serde_json::{Value, json};

use super::action::{Action, ActionError, Done};
use crate::openedx::Client;
use crate::openedx::types::Retirement;
use crate::token::{ClientCredentials, Token, TokenEndpoint, TokenSource};
use crate::{Credentials, Error, Secret, base_url};

/// A service beside the LMS that retires learners by itself, as an [`Action`]: `retire_learner` of the
/// Python driver. Any success counts as done; what exactly they answer with is not documented.
///
/// ```
/// use emeritus::openedx::Client;
/// use emeritus::openedx::retirement::{Action, Pipeline, Service};
/// # use emeritus::openedx::types::Retirement;
/// # use wiremock::matchers::{body_json, path};
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/lms.rs"));
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let shop = MockServer::start().await;
/// # Mock::given(path("/api/v2/user/retire/")).and(body_json(serde_json::json!({"username": "ada"})))
/// #     .respond_with(ResponseTemplate::new(200)).mount(&shop).await;
/// # let client = |_: &str| Client::builder(shop.uri()).build();
/// # let ada: Retirement = serde_json::from_value(learner("RETIRING_LMS", "PENDING"))?;
/// # let lms = client("https://lms.example.net")?;
///
/// let ecommerce = Service::ecommerce(client("https://shop.example.net")?);
/// let credentials = Service::credentials(client("https://credentials.example.net")?);
/// let licenses = Service::license_manager(client("https://licenses.example.net")?);
/// # let retired = ecommerce.run(&lms, &ada).await;
/// # assert!(retired.is_ok());
/// # // Who is not known there is done with.
/// # let retired = licenses.run(&lms, &ada).await.map_err(|error| error.to_string())?;
/// # assert_eq!(retired.as_str(), "not known to the license manager");
/// let pipeline = Pipeline::builder()
///     .stage("RETIRING_ECOM", "ECOM_COMPLETE", ecommerce)
///     .stage("RETIRING_CREDENTIALS", "CREDENTIALS_COMPLETE", credentials)
///     .stage("RETIRING_LICENSES", "LICENSES_COMPLETE", licenses)
///     .build()?;
/// assert_eq!(pipeline.stages().len(), 3);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Service {
    client: Client,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Ecommerce,
    Credentials,
    LicenseManager,
}

impl Service {
    /// Ecommerce: `POST <base URL>/api/v2/user/retire/`. The client is one of that base URL, with
    /// credentials of the LMS: see [`lms_credentials`].
    #[must_use]
    pub fn ecommerce(client: Client) -> Self {
        Self { client, kind: Kind::Ecommerce }
    }

    /// Credentials: `POST <base URL>/user/retire/`.
    #[must_use]
    pub fn credentials(client: Client) -> Self {
        Self { client, kind: Kind::Credentials }
    }

    /// The license manager: `POST <base URL>/api/v1/retire_user/`. A learner whom it does not know (404)
    /// is done with.
    #[must_use]
    pub fn license_manager(client: Client) -> Self {
        Self { client, kind: Kind::LicenseManager }
    }

    fn path(&self) -> &'static str {
        match self.kind {
            Kind::Ecommerce => "/api/v2/user/retire/",
            Kind::Credentials => "/user/retire/",
            Kind::LicenseManager => "/api/v1/retire_user/",
        }
    }

    fn body(&self, learner: &Retirement) -> Value {
        let username = &learner.original_username;
        match self.kind {
            Kind::Ecommerce | Kind::Credentials => json!({ "username": username }),
            Kind::LicenseManager => {
                json!({ "lms_user_id": learner.user.id, "original_username": username })
            }
        }
    }
}

impl Action for Service {
    fn run<'a>(
        &'a self,
        _: &'a Client,
        learner: &'a Retirement,
    ) -> BoxFuture<'a, Result<Done, ActionError>> {
        Box::pin(async move {
            let request = self.client.request(Method::POST, self.path()).json(&self.body(learner));
            match request.send().await {
                Ok(_) => Ok(().into()),
                Err(error) if self.kind == Kind::LicenseManager && error.is_not_found() => {
                    Ok("not known to the license manager".into())
                }
                Err(error) => Err(error.into()),
            }
        })
    }
}

/// Credentials for a service that trusts the JWTs of an LMS: they are fetched from the LMS at `lms_url`,
/// with the client credentials of an application there, and shown to the service.
///
/// ```
/// use emeritus::openedx::Client;
/// use emeritus::openedx::retirement::{Service, lms_credentials};
///
/// let credentials = lms_credentials("https://lms.example.net", "retire-worker-key", "s3cr3t")?;
/// let client = Client::builder("https://shop.example.net").credentials(credentials).build()?;
/// let ecommerce = Service::ecommerce(client);
/// # let _: Service = ecommerce;
/// # Ok::<(), emeritus::Error>(())
/// ```
///
/// # Errors
///
/// [`Error::is_configuration`] if the URL is none.
pub fn lms_credentials(
    lms_url: &str,
    client_id: impl Into<String>,
    client_secret: impl Into<Secret>,
) -> Result<Credentials, Error> {
    let lms = base_url::normalise(lms_url)?;
    let source = ClientCredentials::new(client_id, client_secret);
    Ok(Credentials::token_source(LmsTokens { lms, source }))
}

/// Tokens of another server than the one that is called.
struct LmsTokens {
    lms: String,
    source: ClientCredentials,
}

impl TokenSource for LmsTokens {
    fn fetch<'a>(&'a self, endpoint: TokenEndpoint<'a>) -> BoxFuture<'a, Result<Token, Error>> {
        self.source.fetch(TokenEndpoint { base_url: &self.lms, ..endpoint })
    }
}

impl fmt::Debug for LmsTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} at {}", self.source, self.lms)
    }
}
