//! `/worlds/{world}/journal`: what a world was asked.

use serde::Serialize;
use utoipa::ToSchema;

use super::Control;
use super::input::InWorld;
use super::problem::WorldUnknown;
use crate::journal::Entry;
use crate::outcome::Json;
use crate::routes::Routes;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<Control>) -> Routes<Control> {
    routes.view::<InWorld>([operation!(journal_list)])
}

/// What a world was asked and what it answered, oldest first.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(transparent)]
#[schema(value_type = Vec<Object>, example = json!([{
    "at": "2026-03-01T10:00:00Z",
    "system": "openedx",
    "operation": "account_get",
    "method": "GET",
    "path": "/api/user/v1/accounts/mira_okafor",
    "status": 200,
    "caller": "mira_okafor",
}]))]
pub(super) struct Exchanges(Vec<Entry>);

outcome! {
    /// Answers of `GET /worlds/{world}/journal`.
    enum JournalList {
        /// The exchanges.
        200 Found(Json<Exchanges>),
        ..WorldUnknown,
    }
}

/// Lists what a world was asked.
///
/// The last exchanges, oldest first.
#[utoipa::path(get, path = "/worlds/{world}/journal")]
async fn journal_list(InWorld(hosted): InWorld) -> JournalList {
    JournalList::Found(Json(Exchanges(hosted.world().journal.entries())))
}
