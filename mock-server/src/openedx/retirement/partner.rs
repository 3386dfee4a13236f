//! Telling the partners whose courses a learner took.

use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

use super::{LearnerName, NamedLearner, Nameless};
use crate::django::wire_time;
use crate::openedx::OpenEdx;
use crate::openedx::auth::{CanRetireUser, Refused};
use crate::openedx::body::JsonBody;
use crate::openedx::error::{Crashed, ErrorText, UnreadableBody};
use crate::openedx::state::{ActionError, PartnerReport};
use crate::operation::State;
use crate::outcome::{Empty, Json};
use crate::routes::Routes;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenEdx>) -> Routes<OpenEdx> {
    routes
        .view::<CanRetireUser>([operation!(partner_report_queue), operation!(partner_report_take)])
        .view::<CanRetireUser>([operation!(partner_report_cleanup)])
}

outcome! {
    /// Answers of `PUT accounts/retirement_partner_report/`.
    pub(super) enum PartnerReportQueue {
        /// The learner is queued, or never had a partner.
        204 Queued(Empty),
        /// Nobody of exactly this original user name is being retired.
        404 NotFound(Empty),
        ..Refused,
        ..Nameless,
    }
}

/// Queues a learner whose partners have to be told.
///
/// A learner without enrolments is not queued. The learner has to be in a working state; in any
/// other, upstream does not handle its own exception.
#[utoipa::path(put, path = "/api/user/v1/accounts/retirement_partner_report/", extensions(("x-provenance" = json!("upstream"))))]
async fn partner_report_queue(
    _: CanRetireUser,
    world: State,
    learner: NamedLearner<LearnerName>,
) -> PartnerReportQueue {
    match world.openedx().queue_partner_report(&learner.username, world.clock.now()) {
        Ok(()) => PartnerReportQueue::Queued(Empty),
        Err(ActionError::NotFound) => PartnerReportQueue::NotFound(Empty),
        Err(ActionError::WrongState(_)) => Nameless::from(Crashed::new()).into(),
    }
}

/// A learner whose partners have to be told.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct PartnerReportEntry {
    /// The primary key of the user.
    user_id: u64,
    /// The user name before retirement.
    original_username: String,
    /// The e-mail address before retirement.
    original_email: String,
    /// The full name before retirement.
    original_name: String,
    /// The organisations whose courses the learner took, in no particular order.
    orgs: Vec<String>,
    /// When the learner was queued, in UTC.
    #[schema(format = DateTime)]
    created: String,
}

/// Learners whose partners have to be told, in the order in which they were queued.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!([{
    "user_id": 812,
    "original_username": "mira_okafor",
    "original_email": "mira.okafor@learn.example",
    "original_name": "Mira Okafor",
    "orgs": ["HarborX", "TideU"],
    "created": "2026-02-20T01:02:03.000000Z",
}]))]
pub(super) struct PartnerReportList(Vec<PartnerReportEntry>);

impl From<PartnerReport> for PartnerReportEntry {
    fn from(report: PartnerReport) -> Self {
        Self {
            user_id: report.user,
            original_username: report.original_username,
            original_email: report.original_email,
            original_name: report.original_name,
            orgs: report.orgs,
            created: wire_time::full(report.created),
        }
    }
}

outcome! {
    /// Answers of `POST accounts/retirement_partner_report/`.
    pub(super) enum PartnerReportTake {
        /// The learners who were not handed out before.
        200 Taken(Json<PartnerReportList>),
        ..Refused,
    }
}

/// Hands out the learners whose partners have to be told.
///
/// Everybody is handed out once: a second call returns those who were queued since. The body is
/// ignored.
#[utoipa::path(post, path = "/api/user/v1/accounts/retirement_partner_report/", extensions(("x-provenance" = json!("upstream"))))]
async fn partner_report_take(_: CanRetireUser, world: State) -> PartnerReportTake {
    let reports = world.openedx().take_partner_reports();
    PartnerReportTake::Taken(Json(PartnerReportList(reports.into_iter().map(Into::into).collect())))
}

/// Learners whose partners were told.
#[derive(Debug, ToSchema)]
#[schema(example = json!([{"original_username": "mira_okafor"}]))]
#[expect(dead_code, reason = "describes the body in the contract")]
pub(super) struct ReportedLearners(Vec<ReportedLearner>);

/// A learner whose partners were told. Other members are ignored.
#[derive(Debug, ToSchema)]
#[expect(dead_code, reason = "describes the body in the contract")]
pub(super) struct ReportedLearner {
    /// The user name before retirement, in its exact letter case.
    original_username: String,
}

outcome! {
    /// Answers of `POST accounts/retirement_partner_report_cleanup/`.
    pub(super) enum PartnerReportCleanup {
        /// The learners left the queue.
        204 CleanedUp(Empty),
        /// The list is empty, or names somebody who was not handed out; nobody left the queue.
        400 NotReported(Json<ErrorText>) = "No original_usernames given.",
        ..Refused,
        ..UnreadableBody,
        ..Crashed,
    }
}

/// Removes learners from the queue, once their partners were told.
#[utoipa::path(post, path = "/api/user/v1/accounts/retirement_partner_report_cleanup/", extensions(("x-provenance" = json!("upstream"))))]
async fn partner_report_cleanup(
    _: CanRetireUser,
    world: State,
    body: JsonBody<ReportedLearners>,
) -> Result<PartnerReportCleanup, PartnerReportCleanup> {
    let usernames = original_usernames(&body.0).ok_or_else(Crashed::new)?;
    world
        .openedx()
        .clean_up_partner_reports(&usernames)
        .map_err(|error| PartnerReportCleanup::NotReported(Json(error.into())))?;
    Ok(PartnerReportCleanup::CleanedUp(Empty))
}

/// The names on the list; none where upstream would raise an exception that it does not handle.
fn original_usernames(body: &Value) -> Option<Vec<String>> {
    let items = body.as_array()?.iter();
    items.map(|item| item.get("original_username")?.as_str().map(str::to_owned)).collect()
}
