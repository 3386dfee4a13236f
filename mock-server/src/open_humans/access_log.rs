//! `/data-management/newdatafileaccesslog/` and `awsdatafileaccesslog/`: who downloaded what, for one
//! project of the site's own.

use serde::Serialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;

use super::OpenHumans;
use super::auth::{Caller, Refused};
use super::error::detail;
use crate::django::Detail;
use crate::outcome::Json;
use crate::routes::Routes;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenHumans>) -> Routes<OpenHumans> {
    routes
        .view::<Caller>([operation!(data_file_access_log_list)])
        .view::<Caller>([operation!(aws_data_file_access_log_list)])
}

/// A page of downloads.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(example = json!({"count": 0, "next": null, "previous": null, "results": []}))]
pub(super) struct AccessLogPage {
    /// How many there are in all.
    count: usize,
    /// The URL of the next page; null on the last.
    #[schema(format = "uri")]
    next: Option<String>,
    /// The URL of the page before; null on the first.
    #[schema(format = "uri")]
    previous: Option<String>,
    /// The downloads of this page. What is said of each is not known.
    results: Vec<Map<String, Value>>,
}

outcome! {
    /// Answers of the access logs.
    enum AccessLogList {
        /// The log, as the one project sees it that may; no project of this server is that one. The shape of the page is assumed.
        unreachable 200 Found(Json<AccessLogPage>),
        /// The token is of any other project.
        403 PermissionDenied(Json<Detail>) = { "detail": "You do not have permission to perform this action." },
        ..Refused,
    }
}

/// Lists the downloads that the site itself noted.
///
/// Only for members of one project of the site's own. Assumed: a master token is refused as any other.
#[utoipa::path(get, path = "/data-management/newdatafileaccesslog/", extensions(("x-provenance" = json!("measured"))))]
async fn data_file_access_log_list(_: Caller) -> AccessLogList {
    AccessLogList::PermissionDenied(detail("You do not have permission to perform this action."))
}

/// Lists the downloads that the storage noted.
///
/// Only for members of one project of the site's own. Assumed: a master token is refused as any other.
#[utoipa::path(get, path = "/data-management/awsdatafileaccesslog/", extensions(("x-provenance" = json!("measured"))))]
async fn aws_data_file_access_log_list(_: Caller) -> AccessLogList {
    AccessLogList::PermissionDenied(detail("You do not have permission to perform this action."))
}
