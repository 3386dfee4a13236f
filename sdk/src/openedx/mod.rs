//! Open edX: accounts, preferences, registration, verification, OAuth, and the retirement of
//! learners.
//!
//! Every operation of the contract is a method of [`Client`], which gives a builder: set the
//! parameters, then `send()`.

mod profile_image;
pub mod retirement;

pub use profile_image::ProfileImageUpload;

crate::client::client! {
    "openedx", openedx,
    /// Begins a client of the LMS at `base_url`, such as `https://lms.example.net`.
}

crate::page::pages! {
    number:
    UsersList => ApiUser,
    ForumRoleUsersList => ApiUser,
    PreferenceUsersList => ApiUser,
    UserPreferencesList => UserPreference,
}
