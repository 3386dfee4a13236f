//! `/api/user/v1/`: where the other routes are.

use serde::Serialize;
use utoipa::ToSchema;

use crate::django::BaseUrl;
use crate::openedx::OpenEdx;
use crate::openedx::auth::{AnyReader, Anybody};
use crate::openedx::error::InvalidJwt;
use crate::outcome::Json;
use crate::routes::Routes;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenEdx>) -> Routes<OpenEdx> {
    routes.view::<Anybody>([operation!(api_root_get)])
}

/// Where the lists are.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "users": "https://lms.example.net/api/user/v1/users/",
    "user_prefs": "https://lms.example.net/api/user/v1/user_prefs/",
}))]
pub(super) struct ApiRoot {
    /// The list of users.
    #[schema(format = "uri")]
    users: String,
    /// The list of preferences.
    #[schema(format = "uri")]
    user_prefs: String,
}

outcome! {
    /// Answers of `GET v1/`.
    pub(super) enum ApiRootGet {
        /// Where the lists are.
        200 Found(Json<ApiRoot>),
        ..InvalidJwt,
    }
}

/// Says where the lists for other services are.
///
/// Assumed: it takes no API key, since upstream's router asks for none itself.
#[utoipa::path(get, path = "/api/user/v1/", extensions(("x-provenance" = json!("assumed"))))]
async fn api_root_get(_: AnyReader, base: BaseUrl) -> ApiRootGet {
    let BaseUrl(base) = base;
    ApiRootGet::Found(Json(ApiRoot {
        users: format!("{base}/api/user/v1/users/"),
        user_prefs: format!("{base}/api/user/v1/user_prefs/"),
    }))
}
