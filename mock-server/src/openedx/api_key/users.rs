//! `users/`, `preferences/{pref_key}/users/` and `forum_roles/{name}/users/`: users, all or some.

use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::Id;
use crate::django::BaseUrl;
use crate::openedx::auth::{ApiKey, ApiKeyRefused};
use crate::openedx::error::{Detail, ErrorPage};
use crate::openedx::page::{InvalidPage, Page, Paging};
use crate::openedx::preferences::Preferences;
use crate::openedx::segment::{Parameter, Segment, SegmentRefused};
use crate::openedx::state::{Lms, User};
use crate::openedx::{OpenEdx, course_key};
use crate::operation::{Query, State};
use crate::outcome::{Html, Json};
use crate::routes::Routes;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenEdx>) -> Routes<OpenEdx> {
    let preferring = operation!(preference_users_list);
    let holding = operation!(forum_role_users_list);
    routes
        .view::<ApiKey>([operation!(users_list).also("/user_api/v1/users/")])
        .view::<ApiKey>([operation!(user_get).also("/user_api/v1/users/{id}/")])
        .view::<ApiKey>([preferring.also("/user_api/v1/preferences/{pref_key}/users/")])
        .view::<ApiKey>([holding.also("/user_api/v1/forum_roles/{name}/users/")])
}

/// A user, as other services of the site see one.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": 812,
    "url": "https://lms.example.net/api/user/v1/users/812/",
    "email": "mira.okafor@learn.example",
    "name": "Mira Okafor",
    "username": "mira_okafor",
    "preferences": {"pref-lang": "en-nz"},
}))]
pub(super) struct ApiUser {
    /// The primary key.
    id: u64,
    /// Where this object is.
    #[schema(format = "uri")]
    url: String,
    /// The e-mail address.
    email: String,
    /// The full name on the profile.
    name: String,
    /// The user name.
    username: String,
    /// All that the user prefers.
    preferences: Preferences,
}

/// A page of users, by primary key.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "next": "https://lms.example.net/api/user/v1/users/?page=2&page_size=1",
    "previous": null,
    "count": 2,
    "num_pages": 2,
    "current_page": 1,
    "start": 0,
    "results": [{
        "id": 812,
        "url": "https://lms.example.net/api/user/v1/users/812/",
        "email": "mira.okafor@learn.example",
        "name": "Mira Okafor",
        "username": "mira_okafor",
        "preferences": {"pref-lang": "en-nz"},
    }],
}))]
pub(super) struct UserPage {
    /// The URL of the next page, if there is one.
    #[schema(format = "uri")]
    next: Option<String>,
    /// The URL of the page before, if there is one.
    #[schema(format = "uri")]
    previous: Option<String>,
    /// How many users there are on all pages.
    #[schema(value_type = u64)]
    count: usize,
    /// How many pages there are; one, if there is nobody.
    #[schema(value_type = u64)]
    num_pages: usize,
    /// The number of this page, from 1.
    #[schema(value_type = u64)]
    current_page: usize,
    /// How many users are on the pages before.
    #[schema(value_type = u64)]
    start: usize,
    /// The users of this page.
    results: Vec<ApiUser>,
}

outcome! {
    /// Somebody who would be shown has no profile.
    pub(super) enum ProfileMissing {
        /// A user who would be shown has no profile, and upstream's exception is not handled.
        assumed 500 NoProfile(Html<ErrorPage>) = "<!doctype html><title>Server Error (500)</title><h1>Server Error (500)</h1>",
    }
}

impl ApiUser {
    /// What other services see of a user.
    ///
    /// # Errors
    ///
    /// When the user has no profile.
    pub(super) fn of(lms: &Lms, user: &User, base_url: &str) -> Result<Self, ProfileMissing> {
        let profile = user
            .profile
            .as_ref()
            .ok_or_else(|| ProfileMissing::NoProfile(Html(ErrorPage::new("Server Error (500)"))))?;
        Ok(Self {
            id: user.id(),
            url: format!("{base_url}/api/user/v1/users/{}/", user.id()),
            email: user.email().to_owned(),
            name: profile.name.clone(),
            username: user.username().to_owned(),
            preferences: Preferences::of(lms, user.id()),
        })
    }
}

impl UserPage {
    /// The page that is asked for, of `count` users.
    fn of<'a, E: From<InvalidPage> + From<ProfileMissing>>(
        lms: &Lms,
        (count, users): (usize, impl Iterator<Item = &'a User>),
        paging: &Paging,
    ) -> Result<Self, E> {
        let page = Page::of(count, paging)?;
        let users = page.of_items(users).into_iter();
        let results: Result<_, _> =
            users.map(|user| ApiUser::of(lms, user, &paging.base_url)).collect();
        let Page { next, previous, num_pages, current_page, start, .. } = page;
        Ok(Self { next, previous, count, num_pages, current_page, start, results: results? })
    }
}

outcome! {
    /// Answers of `GET users/`.
    pub(super) enum UsersList {
        /// A page of all users.
        200 Found(Json<UserPage>),
        ..ApiKeyRefused,
        ..InvalidPage,
        ..ProfileMissing,
    }
}

/// Lists all users.
#[utoipa::path(get, path = "/api/user/v1/users/", extensions(("x-provenance" = json!("upstream"))))]
async fn users_list(_: ApiKey, paging: Paging, world: State) -> Result<UsersList, UsersList> {
    let lms = world.openedx();
    let page = UserPage::of(&lms, (lms.users().len(), lms.users()), &paging);
    page.map(|page| UsersList::Found(Json(page)))
}

outcome! {
    /// Answers of `GET users/{id}/`.
    pub(super) enum UserGet {
        /// The user.
        200 Found(Json<ApiUser>),
        /// Nobody has this primary key. A newer Django REST framework says `No User matches the given query.`
        404 NotFound(Json<Detail>) = { "detail": "Not found." },
        ..ApiKeyRefused,
        ..ProfileMissing,
    }
}

/// Reads one user.
#[utoipa::path(get, path = "/api/user/v1/users/{id}/", extensions(("x-provenance" = json!("upstream"))))]
async fn user_get(_: ApiKey, id: Id, base: BaseUrl, world: State) -> Result<UserGet, UserGet> {
    let lms = world.openedx();
    match id.0.and_then(|id| lms.user(id)) {
        Some(user) => Ok(UserGet::Found(Json(ApiUser::of(&lms, user, &base.0)?))),
        None => Ok(UserGet::NotFound(Json(Detail::from("Not found.")))),
    }
}

/// The key of a preference in the path of a list.
#[derive(Debug, Deserialize, IntoParams)]
pub(super) struct PreferredKey {
    /// The key: letters, digits, `-` and `_`.
    #[param(pattern = "^[-_a-zA-Z0-9]+$", example = "pref-lang")]
    pref_key: String,
}

impl Parameter for PreferredKey {
    fn admits(sign: char) -> bool {
        sign.is_ascii_alphanumeric() || "-_".contains(sign)
    }

    fn text(self) -> String {
        self.pref_key
    }
}

outcome! {
    /// Answers of `GET preferences/{pref_key}/users/`.
    pub(super) enum PreferenceUsersList {
        /// A page of the users who have the preference.
        200 Found(Json<UserPage>),
        ..ApiKeyRefused,
        ..InvalidPage,
        ..ProfileMissing,
        ..SegmentRefused,
    }
}

/// Lists the users who have a preference, whatever its value.
#[utoipa::path(get, path = "/api/user/v1/preferences/{pref_key}/users/", extensions(("x-provenance" = json!("upstream"))))]
async fn preference_users_list(
    key: Segment<PreferredKey>,
    _: ApiKey,
    paging: Paging,
    world: State,
) -> Result<PreferenceUsersList, PreferenceUsersList> {
    let lms = world.openedx();
    let page = UserPage::of(&lms, lms.users_preferring(&key.0), &paging);
    page.map(|page| PreferenceUsersList::Found(Json(page)))
}

/// The name of a forum role in a path.
#[derive(Debug, Deserialize, IntoParams)]
pub(super) struct RoleName {
    /// The role: letters, so that `Community TA` cannot be reached.
    #[param(pattern = "^[a-zA-Z]+$", example = "Moderator")]
    name: String,
}

impl Parameter for RoleName {
    fn admits(sign: char) -> bool {
        sign.is_ascii_alphabetic()
    }

    fn text(self) -> String {
        self.name
    }
}

/// In which course a role is held.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
pub(super) struct RoleQuery {
    /// The key of the course.
    #[param(value_type = String, required = true, example = "course-v1:HarborX+Tides+2026")]
    course_id: Option<String>,
}

outcome! {
    /// Answers of `GET forum_roles/{name}/users/`.
    pub(super) enum ForumRoleUsersList {
        /// A page of the users who hold the role; nobody holds a role that the course did not have.
        200 Found(Json<UserPage>),
        /// `course_id` is absent.
        400 NoCourse(Json<Detail>) = { "detail": "course_id must be specified" },
        /// `course_id` is no course key, and upstream's exception is not handled.
        assumed 500 BadCourse(Html<ErrorPage>) = "<!doctype html><title>Server Error (500)</title><h1>Server Error (500)</h1>",
        ..ApiKeyRefused,
        ..InvalidPage,
        ..ProfileMissing,
        ..SegmentRefused,
    }
}

/// Lists the users who hold a role in the forum of a course.
#[utoipa::path(get, path = "/api/user/v1/forum_roles/{name}/users/", extensions(("x-provenance" = json!("upstream"))))]
async fn forum_role_users_list(
    name: Segment<RoleName>,
    _: ApiKey,
    Query(query): Query<RoleQuery>,
    paging: Paging,
    world: State,
) -> Result<ForumRoleUsersList, ForumRoleUsersList> {
    let Some(course_id) = query.course_id.filter(|course_id| !course_id.is_empty()) else {
        let detail = Detail::from("course_id must be specified");
        return Ok(ForumRoleUsersList::NoCourse(Json(detail)));
    };
    if course_key::org(&course_id).is_none() {
        let page = ErrorPage::new("Server Error (500)");
        return Ok(ForumRoleUsersList::BadCourse(Html(page)));
    }
    let mut lms = world.openedx();
    lms.know_forum_role(&course_id, &name.0);
    let page = UserPage::of(&lms, lms.forum_role_users(&course_id, &name.0), &paging);
    page.map(|page| ForumRoleUsersList::Found(Json(page)))
}
