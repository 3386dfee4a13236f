//! BrainSTEM: users on three portals, their groups and laboratories, and how they sign in.
//!
//! Every operation of the contract is a method of [`Client`], which gives a builder: set the
//! parameters, then `send()`.
//!
//! Every operation takes the portal that it is asked through: a [`types::Portal`] where something is
//! read, a [`types::ChangingPortal`] where something is changed, which `public` is not.

crate::client::client! {
    "brainstem", brainstem,
    /// Begins a client of the BrainSTEM at `base_url`, such as `https://www.brainstem.org`.
}
