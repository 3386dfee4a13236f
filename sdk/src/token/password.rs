//! The password grant.

use std::fmt;

use futures::future::BoxFuture;
use serde::Serialize;

use super::{Token, TokenEndpoint, TokenSource};
use crate::{Error, Secret};

/// A person who signs in to Open edX with a password, through a public application.
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
