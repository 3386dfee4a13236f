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
#[cfg(feature = "open_humans")]
mod clock;
mod credentials;
mod error;
mod generated;
mod open_enum;
#[cfg(feature = "open_humans")]
pub mod open_humans;
#[cfg(feature = "openedx")]
pub mod openedx;
mod operation;
mod optional;
mod patch;
#[cfg(feature = "pieces")]
pub mod pieces;
mod secret;
mod session;
mod transport;

pub use builder::Builder;
pub use chrono;
pub use credentials::Credentials;
pub use error::{Error, FieldError, OauthError};
pub use http::StatusCode;
pub use optional::IntoOptional;
pub use patch::Patch;
pub use progenitor_client::{ByteStream, ResponseValue};
pub use reqwest;
pub use secret::Secret;

pub(crate) use open_enum::open_enum;
