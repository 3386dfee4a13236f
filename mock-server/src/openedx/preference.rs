//! `/api/user/v1/preferences/{username}/{preference_key}`: one preference.

use std::sync::Arc;

use axum::extract::{FromRequestParts, Path};
use http::request::Parts;
use serde::{Deserialize, Serialize};
use utoipa::openapi::path::{Operation, ParameterIn};
use utoipa::{IntoParams, ToSchema};

use super::OpenEdx;
use super::account_patch::FieldError;
use super::auth::{IsUserInUrlOrStaff, NoJwt, NoJwtRefused};
use super::body::JsonBody;
use super::error::{ErrorPage, UnreadableBody};
use super::preference_patch;
use super::username::{NameRefused, Username};
use crate::operation::{Documented, State, add_parameters};
use crate::outcome::{Empty, Html, Json, Schemas};
use crate::routes::Routes;
use crate::world::World;
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

/// The key of a preference in a path. It comes before the caller: what it cannot be matches no
/// route of upstream's, so that `pref-lang` and `visibility.name` cannot be reached in this way.
#[derive(Debug)]
pub(super) struct PreferenceKey(String);

#[derive(Deserialize, IntoParams)]
struct PreferenceKeyParameter {
    /// The key: letters, digits and `_`, but neither `-` nor `.`.
    #[param(pattern = "^[a-zA-Z0-9_]+$", example = "time_zone")]
    preference_key: String,
}

outcome! {
    /// The path names no preference.
    pub(super) enum KeyRefused {
        /// The key has a sign that the route does not take, so that it matches none.
        assumed 404 NoKey(Html<ErrorPage>) = "<!doctype html><title>Not Found</title><h1>Not Found</h1>",
    }
}

impl FromRequestParts<Arc<World>> for PreferenceKey {
    type Rejection = KeyRefused;

    async fn from_request_parts(parts: &mut Parts, world: &Arc<World>) -> Result<Self, KeyRefused> {
        let is_sign = |sign: char| sign.is_ascii_alphanumeric() || sign == '_';
        match Path::<PreferenceKeyParameter>::from_request_parts(parts, world).await {
            Ok(Path(path)) if path.preference_key.chars().all(is_sign) => {
                Ok(Self(path.preference_key))
            }
            _ => Err(KeyRefused::NoKey(Html(ErrorPage::new("Not Found")))),
        }
    }
}

impl Documented for PreferenceKey {
    fn describe(operation: &mut Operation, _: &mut Schemas) {
        add_parameters::<PreferenceKeyParameter>(operation, &ParameterIn::Path);
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
        ..KeyRefused,
    }
}

/// Reads one preference of a user.
///
/// People read their own, staff anybody's. A JWT is not looked at here.
#[utoipa::path(get, path = "/api/user/v1/preferences/{username}/{preference_key}", extensions(("x-provenance" = json!("seed"))))]
async fn preference_get(
    username: Username,
    key: PreferenceKey,
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
        ..KeyRefused,
        ..UnreadableBody,
    }
}

/// Sets one of the caller's own preferences.
///
/// The body is the value. Not even staff change what others prefer. A JWT is not looked at here.
#[utoipa::path(put, path = "/api/user/v1/preferences/{username}/{preference_key}", extensions(("x-provenance" = json!("seed"))))]
async fn preference_set(
    username: Username,
    key: PreferenceKey,
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
        /// The database could not remove the preference; practically unreachable.
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
        ..KeyRefused,
    }
}

/// Removes one of the caller's own preferences.
///
/// Not even staff change what others prefer. A JWT is not looked at here.
#[utoipa::path(delete, path = "/api/user/v1/preferences/{username}/{preference_key}", extensions(("x-provenance" = json!("seed"))))]
async fn preference_delete(
    username: Username,
    key: PreferenceKey,
    IsUserInUrlOrStaff(caller): IsUserInUrlOrStaff<NoJwt>,
    world: State,
) -> PreferenceDelete {
    if username.0 != caller.username {
        return PreferenceDelete::NotTheOwner(Empty);
    }
    if world.openedx().remove_preference(caller.id, &key.0) {
        PreferenceDelete::Deleted(Empty)
    } else {
        PreferenceDelete::NotFound(Empty)
    }
}
