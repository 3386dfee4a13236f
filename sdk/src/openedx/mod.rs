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
    "openedx", number:
    "users_list()", UsersList => ApiUser;
    "forum_role_users_list().name(\"Moderator\").course_id(\"TideU/T1/2026\")", ForumRoleUsersList => ApiUser;
    "preference_users_list().pref_key(\"pref-lang\")", PreferenceUsersList => ApiUser;
    "user_preferences_list()", UserPreferencesList => UserPreference;
}
