//! `/api/user/v1/preferences/{username}/{preference_key}`: one preference.

use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::OpenEdx;
use super::account_patch::FieldError;
use super::auth::{IsUserInUrlOrStaff, NoJwt, NoJwtRefused};
use super::body::JsonBody;
use super::error::UnreadableBody;
use super::preference_patch;
use super::segment::{Parameter, Segment, SegmentRefused};
use super::settings::Service;
use super::username::{NameRefused, Username};
use crate::operation::State;
use crate::outcome::{Empty, Json};
use crate::routes::Routes;
use crate::{operation, outcome};

type Gate = IsUserInUrlOrStaff<NoJwt>;

pub(super) fn mount(routes: Routes<OpenEdx>) -> Routes<OpenEdx> {
    routes.view::<Gate>([
        operation!(preference_get),
        operation!(preference_set),
        operation!(preference_delete),
    ])
}

/// The value of a preference: a bare JSON string. To be set, it must not be blank. What is no text
/// is stored as Python prints it: `true` becomes `True`.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = "Pacific/Auckland")]
pub(super) struct PreferenceValue(String);

/// The key of a preference in a path.
#[derive(Debug, Deserialize, IntoParams)]
pub(super) struct PreferenceKey {
    /// The key: letters, digits and `_`, so that `pref-lang` and `visibility.name` cannot be reached
    /// in this way.
    #[param(pattern = "^[a-zA-Z0-9_]+$", example = "time_zone")]
    preference_key: String,
}

impl Parameter for PreferenceKey {
    fn admits(sign: char) -> bool {
        sign.is_ascii_alphanumeric() || sign == '_'
    }

    fn text(self) -> String {
        self.preference_key
    }
}

outcome! {
    /// Answers of `GET preferences/{username}/{preference_key}`.
    pub(super) enum PreferenceGet {
        /// The value, as a bare JSON string.
        200 Found(Json<PreferenceValue>),
        /// The path names the caller, who is not staff, in another letter case.
        403 NotTheOwner(Empty),
        /// The user has no such preference, or, as only staff are told, nobody has this user name.
        404 NotFound(Empty),
        ..NoJwtRefused,
        ..NameRefused,
        ..SegmentRefused,
    }
}

/// Reads one preference of a user.
///
/// People read their own, staff anybody's. A JWT is not looked at here.
#[utoipa::path(get, path = "/api/user/v1/preferences/{username}/{preference_key}", extensions(("x-provenance" = json!("seed"))))]
async fn preference_get(
    username: Username,
    key: Segment<PreferenceKey>,
    IsUserInUrlOrStaff(caller): IsUserInUrlOrStaff<NoJwt>,
    world: State,
) -> PreferenceGet {
    if username.0 != caller.username && !caller.is_staff {
        return PreferenceGet::NotTheOwner(Empty);
    }
    let lms = world.openedx();
    let user = lms.user_by_username(&username.0);
    match user.and_then(|user| lms.preference(user.id(), &key.0)) {
        Some(value) => PreferenceGet::Found(Json(PreferenceValue(value.to_owned()))),
        None => PreferenceGet::NotFound(Empty),
    }
}

outcome! {
    /// Answers of `PUT preferences/{username}/{preference_key}`.
    pub(super) enum PreferenceSet {
        /// The preference is set, whether there was one or not.
        204 Set(Empty),
        /// The value is null, blank or not valid for this preference.
        400 Invalid(Json<FieldError>) = {
            "developer_message": "Value 'Mars/Base' not valid for preference 'time_zone': Not in timezone set.",
            "user_message": "Value 'Mars/Base' is not a valid time zone selection.",
        },
        /// The database could not save the preference.
        400 NotSaved(Json<FieldError>) = {
            "developer_message": "Save failed for user preference 'time_zone' with value 'UTC': database is locked",
            "user_message": "Save failed for user preference 'time_zone' with value 'UTC'.",
        },
        /// The preference is not the caller's, who is staff or whose name is in another letter case.
        403 NotTheOwner(Empty),
        ..NoJwtRefused,
        ..NameRefused,
        ..SegmentRefused,
        ..UnreadableBody,
    }
}

/// Sets one of the caller's own preferences.
///
/// The body is the value. Not even staff change what others prefer. A JWT is not looked at here.
#[utoipa::path(put, path = "/api/user/v1/preferences/{username}/{preference_key}", extensions(("x-provenance" = json!("seed"))))]
async fn preference_set(
    username: Username,
    key: Segment<PreferenceKey>,
    IsUserInUrlOrStaff(caller): IsUserInUrlOrStaff<NoJwt>,
    world: State,
    body: JsonBody<PreferenceValue>,
) -> PreferenceSet {
    if username.0 != caller.username {
        return PreferenceSet::NotTheOwner(Empty);
    }
    match preference_patch::set(&mut world.openedx(), caller.id, &key.0, &body.0) {
        Ok(()) => PreferenceSet::Set(Empty),
        Err(error) => PreferenceSet::Invalid(Json(error)),
    }
}

outcome! {
    /// Answers of `DELETE preferences/{username}/{preference_key}`.
    pub(super) enum PreferenceDelete {
        /// The preference is removed.
        204 Deleted(Empty),
        /// The database could not remove the preference; only while it is down in the settings.
        400 NotDeleted(Json<FieldError>) = {
            "developer_message": "Delete failed for user preference 'time_zone': database is locked",
            "user_message": "Delete failed for user preference 'time_zone'.",
        },
        /// The preference is not the caller's, who is staff or whose name is in another letter case.
        403 NotTheOwner(Empty),
        /// The caller has no such preference.
        404 NotFound(Empty),
        ..NoJwtRefused,
        ..NameRefused,
        ..SegmentRefused,
    }
}

/// Removes one of the caller's own preferences.
///
/// Not even staff change what others prefer. A JWT is not looked at here.
#[utoipa::path(delete, path = "/api/user/v1/preferences/{username}/{preference_key}", extensions(("x-provenance" = json!("seed"))))]
async fn preference_delete(
    username: Username,
    key: Segment<PreferenceKey>,
    IsUserInUrlOrStaff(caller): IsUserInUrlOrStaff<NoJwt>,
    world: State,
) -> PreferenceDelete {
    if username.0 != caller.username {
        return PreferenceDelete::NotTheOwner(Empty);
    }
    let mut lms = world.openedx();
    if lms.preference(caller.id, &key.0).is_none() {
        return PreferenceDelete::NotFound(Empty);
    }
    if lms.is_down(Service::Database) {
        let text = format!("Delete failed for user preference '{}'", key.0);
        return PreferenceDelete::NotDeleted(Json(FieldError {
            developer_message: format!("{text}: database is locked"),
            user_message: format!("{text}."),
        }));
    }
    lms.remove_preference(caller.id, &key.0);
    PreferenceDelete::Deleted(Empty)
}
