//! The retirement of learners, driven from here: what `scripts/user_retirement` of Open edX does.
//!
//! A [`Pipeline`] is a list of [`Stage`]s. A [`Driver`] takes the learners who are due through them: for
//! each stage it moves the learner to the start state, does what the stage does, and moves it to the end
//! state; after the last one to `COMPLETE`. A stage that fails leaves the learner in `ERRORED`, with the
//! reason in its log, and the others go on.
//!
//! ```
//! use emeritus::openedx::Client;
//! use emeritus::openedx::retirement::{Driver, LmsMethod, Pipeline, retry_policy};
//! # use serde_json::{Value, json};
//! # use wiremock::matchers::{method, path};
//! # use wiremock::{Mock, MockServer, ResponseTemplate};
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let lms = MockServer::start().await;
//! # let learner = |current: (u8, &str)| -> Value {
//! #     let state = |(id, name)| json!({"id": id, "state_name": name, "state_execution_order": id});
//! #     json!({"id": 57, "user": {"id": 812, "username": "ada", "email": "ada@retired.invalid"},
//! #         "current_state": state(current), "last_state": state((1, "PENDING")),
//! #         "created": "2026-02-14T04:05:06Z", "modified": "2026-02-14T04:05:06Z",
//! #         "original_username": "ada", "original_email": "ada@learn.example", "original_name": "Ada",
//! #         "retired_username": "retired__user_1", "retired_email": "ada@retired.invalid"})
//! # };
//! # let (pending, working) = (learner((1, "PENDING")), learner((111, "RETIRING_LMS")));
//! # let answer = |body: Value| ResponseTemplate::new(200).set_body_json(body);
//! # let status = "/api/user/v1/accounts/ada/retirement_status/";
//! # Mock::given(path("/api/user/v1/accounts/retirement_queue/"))
//! #     .respond_with(answer(json!([pending.clone()]))).mount(&lms).await;
//! # Mock::given(path(status)).respond_with(answer(pending)).up_to_n_times(1).mount(&lms).await;
//! # Mock::given(path(status)).respond_with(answer(working)).mount(&lms).await;
//! # for verb in ["PATCH", "POST"] {
//! #     Mock::given(method(verb)).respond_with(ResponseTemplate::new(204)).mount(&lms).await;
//! # }
//! # let url = lms.uri();
//!
//! let client = Client::builder(url).retries(retry_policy()).build()?;
//! let pipeline =
//!     Pipeline::builder().stage("RETIRING_LMS", "LMS_COMPLETE", LmsMethod::Retire).build()?;
//! let driver = Driver::new(client, pipeline).await?;
//!
//! let due = driver.queue().cool_off_days(7).threshold(300).fetch().await?;
//! let names = due.iter().map(|learner| &learner.original_username);
//! let summary = driver.run_all(names).concurrency(4).finish().await;
//! assert!(summary.is_complete(), "{:?}", summary.outcomes());
//! # Ok(())
//! # }
//! ```
//!
//! # Coming from `scripts/user_retirement`
//!
//! | script | here | what is different |
//! |---|---|---|
//! | the YAML configuration | `Config::from_yaml`, `from_toml` (feature `retirement-config`) | every mistake at once, before anything moves |
//! | `get_learners_to_retire.py` | [`Driver::queue`] | the threshold counts learners beyond the batch as well |
//! | `retire_one_learner.py` | [`Driver::run_one`] | see below; exit codes are [`Outcome`]s and [`Refusal`]s |
//! | … in a loop | [`Driver::run_all`], with [`Run::events`] | several at a time |
//! | `retirement_bulk_status_update.py --new_state` | [`BulkUpdate`] with [`Target::State`] | each learner is read again just before |
//! | … `--rewind-state` | [`BulkUpdate`] with [`Target::LastState`]; better [`Driver::rewind`] | goes back to where a run goes on, not into the working state |
//! | `retirement_partner_report.py` | [`PartnerReport`] | delivery is the caller's; a failure loses nobody; formulas are defused |
//! | `retirement_archive_and_cleanup.py` | [`Archive`] | one archive to any writer, forgotten in batches |
//! | `replace_usernames.py` | [`ReplaceUsernames`] | the path that discussions really have |
//! | `fetch_ecommerce_segment_id` | a [`Stage`] of your own | |
//!
//! Each has a `dry_run`, which changes nothing. `LMS` methods keep their Python names ([`LmsMethod`]);
//! ecommerce, credentials and the license manager are [`Service`]s; whatever else there is, is a closure
//! ([`Action`]).
//!
//! # What is guaranteed
//!
//! The lock is the LMS's refusal to move a learner to a state that is not later than the current one. Of
//! several drivers that move a learner to the same start state, one is let through.
//!
//! - **Nobody acts without the lock.** An action runs only after the LMS has confirmed this driver's own
//!   move to its start state. If the answer to that move is lost, and the learner turns out to be there, it
//!   may have been somebody else's move: the learner goes to `ERRORED`, not on.
//! - **Nothing is skipped.** After each move to a start state the learner is read once more. If it did not
//!   come from the state that it was believed to be in, or its request was cancelled and made anew, it is
//!   put back before anything is done ([`Driver::confirm`] turns this off).
//! - **Nobody is half retired in silence.** Wherever a driver dies, the learner is in a state that a run
//!   [goes on from](Pipeline::resumable_states), or in a working one, which [`Driver::stranded`] finds and
//!   [`Driver::rewind_stranded`] rewinds, or at the end.
//! - **What is done stays done.** Whatever fails later, a run goes on after the last end state that was
//!   reached. The stage that failed or broke off is done again: actions have to bear that, as those of the
//!   LMS do.
//!
//! What the LMS cannot guarantee, and no driver can make up for:
//!
//! - It compares and moves without saying that it locks the row in between. Should two moves to the same
//!   state be let through in the same instant (assumed not to happen), nothing that it shows tells whose
//!   was first.
//! - A forced move is checked against nothing. Rewinding a learner while a driver is at work on it can have
//!   a stage done twice, side by side: wait until no driver can still be.
//! - An action whose answer is lost may have been done. It counts as failed, and is done again after a
//!   rewind.
//! - Partner reports are handed out once: see [`PartnerReport`].

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
