#![doc = include_str!("../README.md")]
//!
//! # How it is made
//!
//! The contract is written down here, as typed Rust: see [`mod@outcome`] for what an operation can
//! answer, [`mod@operation`] for how a handler is mounted, and [`contracts`] for the documents that
//! follow.

pub mod outcome;

mod address;
pub mod brainstem;
pub mod clock;
pub mod conformance;
mod content;
mod contract;
mod control;
pub mod demo;
mod django;
pub mod fault;
pub mod ids;
pub mod journal;
pub mod open_humans;
pub mod openedx;
pub mod operation;
pub mod operations;
mod persist;
pub mod pieces;
mod query;
mod residue;
mod routes;
mod scenario;
mod secret;
mod serve;
mod server;
mod strike;
mod system;
pub mod verify;
mod world;
mod worlds;

pub use clock::Clock;
pub use content::Content;
pub use contract::Contract;
pub use control::{ControlAnswers, contract as control_contract};
pub use ids::Ids;
pub use journal::{Entry, Journal};
pub use operations::Operation;
pub use persist::{StateError, kept_world};
pub use residue::{Mark, Person, Residue};
pub use scenario::{Mistake, Mistakes, SHIPPED, Scenario, Shipped};
pub use secret::Secret;
pub use serve::Limits;
pub use server::{Builder, MockServer, app, contract, contracts};
pub use strike::ConnectionBroken;
pub use system::System;
pub use world::{StateGuard, States, World};
