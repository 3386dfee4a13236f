//! x

mod action;
mod archive;
mod bulk;
#[cfg(feature = "retirement-config")]
mod config;
mod driver;
mod event;
mod learner;
mod ledger;
mod lms_method;
mod mistake;
mod partner;
mod pipeline;
mod queue;
mod service;
mod state;
mod usernames;

use chrono::NaiveDate;

pub use action::{Action, ActionError, Done};
pub use archive::{Archive, ArchiveError, Archived, ArchivedLearner};
pub use bulk::{BulkUpdate, Change, Changed, Target};
#[cfg(feature = "retirement-config")]
pub use config::{Config, ConfigReader};
pub use driver::{Driver, Plan, Run, SetupError};
pub use event::{Event, Outcome, Progress, Refusal, Summary};
pub use lms_method::{LmsMethod, NoSuchMethod, retry_policy};
pub use mistake::{Mistake, MistakeKind, Mistakes};
pub use partner::{
    PartnerReport, PartnerReportError, PendingReport, ReportFile, ReportedLearner, Unconfirmed,
};
pub use pipeline::{Pipeline, PipelineBuilder, Stage};
pub use queue::{Queue, QueueError};
pub use service::{Service, lms_credentials};
pub use usernames::{ReplaceUsernames, Replaced, Replacement};

use super::Client;

/// The first day that the LMS is asked about: there were no retirements before.
fn earliest() -> NaiveDate {
    NaiveDate::from_ymd_opt(2018, 1, 1).unwrap_or_default()
}

/// The day, in UTC, by the clock of a client.
fn today(client: &Client) -> NaiveDate {
    client.inner.parts().clock.now().date_naive()
}
