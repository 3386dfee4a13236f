#![doc = include_str!("../README.md")]
#![cfg_attr(
    not(any(
        feature = "brainstem",
        feature = "open_humans",
        feature = "openedx",
        feature = "pieces"
    )),
    allow(unused, unreachable_pub, reason = "without a system there is nobody to use the rest")
)]

#[allow(unused_extern_crates, reason = "generated code may name types as `::emeritus::…`")]
extern crate self as emeritus;

mod base_url;
#[cfg(feature = "brainstem")]
pub mod brainstem;
mod builder;
mod client;
mod clock;
mod credentials;
mod env;
mod error;
mod generated;
mod open_enum;
#[cfg(feature = "open_humans")]
pub mod open_humans;
#[cfg(feature = "openedx")]
pub mod openedx;
mod operation;
mod optional;
mod page;
mod patch;
#[cfg(feature = "pieces")]
pub mod pieces;
pub mod raw;
mod retry;
mod secret;
mod session;
mod token;
mod transport;

pub use builder::Builder;
pub use chrono;
pub use clock::{Clock, SystemClock};
pub use credentials::Credentials;
pub use error::{Error, FieldError, OauthError};
pub use futures::future::BoxFuture;
pub use http::StatusCode;
pub use optional::IntoOptional;
pub use page::Items;
pub use patch::Patch;
pub use progenitor_client::{ByteStream, ResponseValue};
pub use reqwest;
pub use retry::RetryPolicy;
pub use secret::Secret;
pub use token::{
    AuthorizationCode, ClientCredentials, Grant, Password, RefreshToken, RefreshTokenStore, Token,
    TokenEndpoint, TokenSource,
};
pub use transport::{ServiceTransport, Transport, TransportError};

pub(crate) use open_enum::open_enum;
