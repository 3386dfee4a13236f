//! Pages that the site shows to people on the way, and that say nothing to programs.

use super::OpenHumans;
use super::html::InformationPage;
use super::outside_api::OutsideApi;
use crate::operation::State;
use crate::outcome::Html;
use crate::routes::Routes;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenHumans>) -> Routes<OpenHumans> {
    routes
        .view::<OutsideApi>([operation!(authorize_inactive_page_get)])
        .view::<OutsideApi>([operation!(datatypes_page_get)])
}

outcome! {
    /// Answers of `GET /direct-sharing/authorize-inactive/`.
    enum AuthorizeInactivePageGet {
        /// The page.
        200 Found(Html<InformationPage>),
    }
}

/// Says that the project cannot be joined at present.
///
/// It is where the consent page sends people whose project is inactive. The words are assumed.
#[utoipa::path(get, path = "/direct-sharing/authorize-inactive/", extensions(("x-provenance" = json!("upstream"))))]
async fn authorize_inactive_page_get(_: State) -> AuthorizeInactivePageGet {
    let page =
        InformationPage::new("This project is not active", ["It cannot be joined at present."]);
    AuthorizeInactivePageGet::Found(Html(page))
}

outcome! {
    /// Answers of `GET /data-management/datatypes/`.
    enum DatatypesPageGet {
        /// The page.
        200 Found(Html<InformationPage>),
    }
}

/// Lists the datatypes for people.
///
/// The words are assumed; programs read `/api/public/datatypes/`.
#[utoipa::path(get, path = "/data-management/datatypes/", extensions(("x-provenance" = json!("measured"))))]
async fn datatypes_page_get(world: State) -> DatatypesPageGet {
    let site = world.open_humans();
    let names = site.datatypes().map(|datatype| datatype.name.as_str());
    DatatypesPageGet::Found(Html(InformationPage::new("Datatypes", names)))
}
