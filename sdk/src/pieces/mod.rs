//! Pieces OS: the users of the local daemon, signing in from an OAuth token, and signing out.
//!
//! Every operation of the contract is a method of [`Client`], which gives a builder: set the
//! parameters, then `send()`.

crate::client::client! {
    "pieces", pieces,
    /// Begins a client of the Pieces OS at `base_url`, such as `http://localhost:1000`.
}
