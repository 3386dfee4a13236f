//! What the systems that are built on Django have in common.

mod base_url;
mod client_authorization;
pub(crate) mod cookies;
pub(crate) mod csrf;
mod error;
mod oauth;
pub(crate) mod python;
pub(crate) mod wire_time;
mod words;

pub(crate) use base_url::BaseUrl;
pub(crate) use client_authorization::{ClientAuthorization, SCHEME as CLIENT_BASIC};
pub(crate) use error::{Detail, ErrorPage, detail};
pub(crate) use oauth::{NoStore, OAuthError, oauth_error};
pub(crate) use words::words;
