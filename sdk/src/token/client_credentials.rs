//! The client credentials grant.

use std::fmt;

use futures::future::BoxFuture;
use serde::Serialize;

use super::{Token, TokenEndpoint, TokenSource};
use crate::{Error, Secret};

/// An OAuth application of Open edX that acts for its owner, with JWTs.
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
