//! Open Humans: OAuth, the members of projects, their files and messages.
//!
//! Every operation of the contract is a method of [`Client`], which gives a builder: set the
//! parameters, then `send()`.

crate::client::client! {
    "open_humans", open_humans,
    /// Begins a client of the site at `base_url`, such as `https://www.openhumans.org`.
}
