//! `/api/user/v1/preferences/{username}`: all that a user prefers.

use std::collections::BTreeMap;

use serde::Serialize;
use utoipa::ToSchema;

use super::OpenEdx;
use super::account_patch::FieldError;
use super::auth::{AccountRefused, Accounts, IsUserInUrlOrStaff};
use super::body::MergePatch;
use super::error::UnreadableBody;
use super::preference_patch::{self, PatchError};
use super::state::{Lms, UserId};
use super::username::{NameRefused, Username};
use crate::operation::State;
use crate::outcome::{Empty, Json};
use crate::routes::Routes;
use crate::{operation, outcome};

type Gate = IsUserInUrlOrStaff<Accounts>;

pub(super) fn mount(routes: Routes<OpenEdx>) -> Routes<OpenEdx> {
    routes.view::<Gate>([operation!(preferences_get), operation!(preferences_update)])
}

/// Preferences by key. Values are always text.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"pref-lang": "en-nz", "time_zone": "Pacific/Auckland"}))]
pub(super) struct Preferences(BTreeMap<String, String>);

impl Preferences {
    /// What a user prefers.
    #[must_use]
    pub(super) fn of(lms: &Lms, user: UserId) -> Self {
        let rows = lms.preferences_of(user);
        Self(rows.map(|row| (row.key.clone(), row.value.clone())).collect())
    }
}

/// Changes to preferences, as a JSON merge patch: an absent key stays, null removes it, anything
/// else sets it. What is no text is stored as Python prints it: `true` becomes `True`.
#[derive(Debug, ToSchema)]
#[schema(example = json!({"time_zone": "Pacific/Auckland", "pref-lang": null}))]
#[expect(
    dead_code,
    reason = "describes the body in the contract; the LMS judges the JSON value itself"
)]
pub(super) struct PreferencesPatch(BTreeMap<String, Option<String>>);

/// What is wrong with preferences, by key.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"field_errors": {"time_zone": {
    "developer_message": "Value 'Mars/Base' not valid for preference 'time_zone': Not in timezone set.",
    "user_message": "Value 'Mars/Base' is not a valid time zone selection.",
}}}))]
pub(super) struct PreferenceErrors {
    /// The errors by key.
    field_errors: BTreeMap<String, FieldError>,
}

outcome! {
    /// Answers of `GET preferences/{username}`.
    pub(super) enum PreferencesGet {
        /// The preferences, as one flat object.
        200 Found(Json<Preferences>),
        /// The path names the caller, who is not staff, in another letter case.
        403 NotTheOwner(Empty),
        /// Nobody has this user name; only staff are told.
        404 NotFound(Empty),
        ..AccountRefused,
        ..NameRefused,
    }
}

/// Reads all preferences of a user.
///
/// People read their own, staff anybody's.
#[utoipa::path(get, path = "/api/user/v1/preferences/{username}", extensions(("x-provenance" = json!("seed"))))]
async fn preferences_get(
    username: Username,
    IsUserInUrlOrStaff(caller): IsUserInUrlOrStaff<Accounts>,
    world: State,
) -> PreferencesGet {
    if username.0 != caller.username && !caller.is_staff {
        return PreferencesGet::NotTheOwner(Empty);
    }
    let lms = world.openedx();
    match lms.user_by_username(&username.0) {
        Some(user) => PreferencesGet::Found(Json(Preferences::of(&lms, user.id()))),
        None => PreferencesGet::NotFound(Empty),
    }
}

outcome! {
    /// Answers of `PATCH preferences/{username}`.
    pub(super) enum PreferencesUpdate {
        /// Every preference of the patch is set or removed.
        204 Updated(Empty),
        /// The patch is empty, or no object.
        400 NoData(Json<FieldError>) = {
            "developer_message": "No data provided for user preference update",
            "user_message": "No data provided for user preference update",
        },
        /// A key or a value is invalid; nothing was saved.
        400 Invalid(Json<PreferenceErrors>),
        /// The database could not save a preference; nothing was saved.
        400 NotSaved(Json<FieldError>) = {
            "developer_message": "Save failed for user preference 'pref-lang' with value 'en': database is locked",
            "user_message": "Save failed for user preference 'pref-lang' with value 'en'.",
        },
        /// The preferences are not the caller's, who is staff or whose name is in another letter case.
        403 NotTheOwner(Empty),
        ..AccountRefused,
        ..NameRefused,
        ..UnreadableBody,
    }
}

/// Changes the caller's own preferences.
///
/// The body is a merge patch and its media type has to be exactly `application/merge-patch+json`,
/// without parameters. Either every member is applied or none. Not even staff change what others
/// prefer.
#[utoipa::path(patch, path = "/api/user/v1/preferences/{username}", extensions(("x-provenance" = json!("seed"))))]
async fn preferences_update(
    username: Username,
    IsUserInUrlOrStaff(caller): IsUserInUrlOrStaff<Accounts>,
    world: State,
    body: MergePatch<PreferencesPatch>,
) -> Result<PreferencesUpdate, PreferencesUpdate> {
    let patch = preference_patch::members(&body.0)?;
    if username.0 != caller.username {
        return Ok(PreferencesUpdate::NotTheOwner(Empty));
    }
    preference_patch::apply(&mut world.openedx(), caller.id, patch)?;
    Ok(PreferencesUpdate::Updated(Empty))
}

impl From<PatchError> for PreferencesUpdate {
    fn from(error: PatchError) -> Self {
        match error {
            PatchError::NoData(error) => Self::NoData(Json(error)),
            PatchError::Keys(field_errors) => {
                Self::Invalid(Json(PreferenceErrors { field_errors }))
            }
        }
    }
}
