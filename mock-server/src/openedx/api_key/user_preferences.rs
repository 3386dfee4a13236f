//! `user_prefs/`: preferences, each with its user.

use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::Id;
use super::users::{ApiUser, ProfileMissing};
use crate::django::BaseUrl;
use crate::openedx::OpenEdx;
use crate::openedx::auth::{ApiKey, ApiKeyRefused};
use crate::openedx::error::Detail;
use crate::openedx::page::{InvalidPage, Page, Paging};
use crate::openedx::state::{Lms, Preference, User, UserId};
use crate::operation::{Query, State};
use crate::outcome::Json;
use crate::routes::Routes;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenEdx>) -> Routes<OpenEdx> {
    routes
        .view::<ApiKey>([operation!(user_preferences_list).also("/user_api/v1/user_prefs/")])
        .view::<ApiKey>([operation!(user_preference_get).also("/user_api/v1/user_prefs/{id}/")])
}

/// What a user prefers for one key.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "user": {
        "id": 812,
        "url": "https://lms.example.net/api/user/v1/users/812/",
        "email": "mira.okafor@learn.example",
        "name": "Mira Okafor",
        "username": "mira_okafor",
        "preferences": {"pref-lang": "en-nz"},
    },
    "key": "pref-lang",
    "value": "en-nz",
    "url": "https://lms.example.net/api/user/v1/user_prefs/44/",
}))]
pub(super) struct UserPreference {
    /// Whose preference it is.
    user: ApiUser,
    /// What it is about.
    key: String,
    /// What is preferred.
    value: String,
    /// Where this object is; it ends with the primary key.
    #[schema(format = "uri")]
    url: String,
}

/// A page of preferences, by primary key.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "next": null,
    "previous": null,
    "count": 1,
    "num_pages": 1,
    "current_page": 1,
    "start": 0,
    "results": [{
        "user": {
            "id": 812,
            "url": "https://lms.example.net/api/user/v1/users/812/",
            "email": "mira.okafor@learn.example",
            "name": "Mira Okafor",
            "username": "mira_okafor",
            "preferences": {"pref-lang": "en-nz"},
        },
        "key": "pref-lang",
        "value": "en-nz",
        "url": "https://lms.example.net/api/user/v1/user_prefs/44/",
    }],
}))]
pub(super) struct UserPreferencePage {
    /// The URL of the next page, if there is one.
    #[schema(format = "uri")]
    next: Option<String>,
    /// The URL of the page before, if there is one.
    #[schema(format = "uri")]
    previous: Option<String>,
    /// How many preferences there are on all pages.
    #[schema(value_type = u64)]
    count: usize,
    /// How many pages there are; one, if there is no preference.
    #[schema(value_type = u64)]
    num_pages: usize,
    /// The number of this page, from 1.
    #[schema(value_type = u64)]
    current_page: usize,
    /// How many preferences are on the pages before.
    #[schema(value_type = u64)]
    start: usize,
    /// The preferences of this page.
    results: Vec<UserPreference>,
}

impl UserPreference {
    /// A preference; none where its user is not there, which does not happen.
    fn of(lms: &Lms, row: &Preference, base_url: &str) -> Result<Option<Self>, ProfileMissing> {
        let user = lms.user(row.user).map(|user| ApiUser::of(lms, user, base_url)).transpose()?;
        Ok(user.map(|user| Self {
            user,
            key: row.key.clone(),
            value: row.value.clone(),
            url: format!("{base_url}/api/user/v1/user_prefs/{}/", row.id),
        }))
    }
}

/// Which preferences to list.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
pub(super) struct PreferencesQuery {
    /// What the preferences are about.
    #[param(example = "pref-lang", nullable = false)]
    key: Option<String>,
    /// The primary key of whose preferences to list. Assumed: one that nobody has does not count as
    /// given.
    #[param(value_type = u64, required = false, example = 812)]
    user: Option<String>,
}

impl PreferencesQuery {
    fn key(&self) -> Option<&str> {
        self.key.as_deref().filter(|key| !key.is_empty())
    }

    fn user(&self, lms: &Lms) -> Option<UserId> {
        self.user.as_deref()?.trim().parse().ok().and_then(|id| lms.user(id)).map(User::id)
    }
}

outcome! {
    /// Answers of `GET user_prefs/`.
    pub(super) enum UserPreferencesList {
        /// A page of the preferences that pass both filters.
        200 Found(Json<UserPreferencePage>),
        ..ApiKeyRefused,
        ..InvalidPage,
        ..ProfileMissing,
    }
}

/// Lists preferences of all users, or some of them.
#[utoipa::path(get, path = "/api/user/v1/user_prefs/", extensions(("x-provenance" = json!("upstream"))))]
async fn user_preferences_list(
    _: ApiKey,
    Query(query): Query<PreferencesQuery>,
    paging: Paging,
    world: State,
) -> Result<UserPreferencesList, UserPreferencesList> {
    let lms = world.openedx();
    let ids = lms.preference_ids(query.user(&lms), query.key());
    let page = Page::of(ids.len(), &paging)?;
    let rows = page.of_items(ids).into_iter().filter_map(|id| lms.preference_row(id));
    let results: Result<Vec<_>, _> = rows
        .filter_map(|row| UserPreference::of(&lms, row, &paging.base_url).transpose())
        .collect();
    let results = results?;
    let Page { next, previous, count, num_pages, current_page, start, .. } = page;
    let page =
        UserPreferencePage { next, previous, count, num_pages, current_page, start, results };
    Ok(UserPreferencesList::Found(Json(page)))
}

outcome! {
    /// Answers of `GET user_prefs/{id}/`.
    pub(super) enum UserPreferenceGet {
        /// The preference.
        200 Found(Json<UserPreference>),
        /// No preference has this primary key. A newer Django REST framework says `No UserPreference matches the given query.`
        404 NotFound(Json<Detail>) = { "detail": "Not found." },
        ..ApiKeyRefused,
        ..ProfileMissing,
    }
}

/// Reads one preference.
#[utoipa::path(get, path = "/api/user/v1/user_prefs/{id}/", extensions(("x-provenance" = json!("upstream"))))]
async fn user_preference_get(
    _: ApiKey,
    id: Id,
    base: BaseUrl,
    world: State,
) -> Result<UserPreferenceGet, UserPreferenceGet> {
    let lms = world.openedx();
    let row = id.0.and_then(|id| lms.preference_row(id));
    let found = row.map(|row| UserPreference::of(&lms, row, &base.0)).transpose()?.flatten();
    Ok(match found {
        Some(preference) => UserPreferenceGet::Found(Json(preference)),
        None => UserPreferenceGet::NotFound(Json(Detail::from("Not found."))),
    })
}
