//! Pieces OS: the users of the local daemon, who of them is at work, and signing in and out.
//!
//! Every operation of the contract is a method of [`Client`], which gives a builder: set the
//! parameters, then `send()`. What comes over WebSockets is a stream ([`Events`]), and
//! [`Discovery`] finds the daemon.

mod back_off;
mod comfort;
mod discovery;
mod events;

pub use back_off::BackOff;
pub use discovery::Discovery;
pub use events::{Events, UserState};

crate::client::client! {
    "pieces", pieces,
    /// Begins a client of the Pieces OS at `base_url`, such as `http://localhost:1000`.
}
