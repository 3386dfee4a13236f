//! The queue of learners whose partners have to be told.

use std::fmt;

use imbl::{HashMap, OrdSet};
use jiff::Timestamp;

use super::Lms;
use super::retirement::ActionError;
use super::table::Table;
use super::user::{User, UserId};
use crate::django::python;

/// A row of `UserRetirementPartnerReportingStatus`, with the organisations to tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartnerReport {
    /// Who is being retired.
    pub user: UserId,
    /// The user name before retirement.
    pub original_username: String,
    /// The e-mail address before retirement.
    pub original_email: String,
    /// The full name before retirement.
    pub original_name: String,
    /// The organisations whose courses the learner took, in order of enrolment.
    pub orgs: Vec<String>,
    /// When the learner was queued.
    pub created: Timestamp,
    /// Whether the report was handed out.
    pub is_being_processed: bool,
}

#[derive(Clone, Debug, Default)]
pub(super) struct PartnerQueue {
    pub(super) rows: Table<u64, PartnerReport>,
    usernames: HashMap<String, u64>,
    users: OrdSet<UserId>,
    waiting: OrdSet<u64>,
    pub(super) last_id: u64,
}

impl PartnerQueue {
    pub(super) fn insert(&mut self, id: u64, report: PartnerReport) {
        self.usernames.insert(report.original_username.clone(), id);
        self.users.insert(report.user);
        if !report.is_being_processed {
            self.waiting.insert(id);
        }
        self.rows.insert(id, report);
    }

    fn remove(&mut self, id: u64) {
        if let Some(report) = self.rows.remove(&id) {
            self.usernames.remove(&report.original_username);
            self.users.remove(&report.user);
            self.waiting.remove(&id);
        }
    }

    /// Whether there is a report on this user.
    pub(super) fn has(&self, user: UserId) -> bool {
        self.users.contains(&user)
    }

    /// Whose report has this original user name.
    pub(super) fn user_of(&self, username: &str) -> Option<UserId> {
        let id = self.usernames.get(username)?;
        self.rows.get(id).map(|row| row.user)
    }

    /// Gives the report of an original user name another one.
    pub(super) fn rename(&mut self, current: &str, username: &str) {
        let Some(id) = self.usernames.remove(current) else { return };
        self.usernames.insert(username.to_owned(), id);
        if let Some(row) = self.rows.get_mut(&id) {
            username.clone_into(&mut row.original_username);
        }
    }
}

/// Why reports could not be cleaned up; it prints as the LMS prints it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PartnerCleanupError {
    /// The list is empty.
    Empty,
    /// Somebody on the list was not reported, or is named in another letter case.
    NotReported {
        /// The names on the list.
        given: Vec<String>,
        /// Those that were reported.
        found: Vec<String>,
    },
}

impl fmt::Display for PartnerCleanupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("No original_usernames given."),
            Self::NotReported { given, found } => write!(
                f,
                "{} original_usernames given, {} found!\nGiven usernames:\n{}\n\
                 Found UserRetirementReportingStatuses:\n{}",
                given.len(),
                found.len(),
                python::repr_list(given),
                found.join(", ")
            ),
        }
    }
}

/// The organisation of enrolments whose course no longer exists.
const OUTDATED: &str = "outdated_entry";

impl Lms {
    /// Every learner whose partners have to be told, by id.
    pub fn partner_reports(&self) -> impl Iterator<Item = &PartnerReport> {
        self.partner_queue.rows.values()
    }

    /// Queues a learner, unless no partner ever had one of the learner's enrolments.
    ///
    /// # Errors
    ///
    /// See [`Lms::retirement_for_action`].
    pub fn queue_partner_report(
        &mut self,
        username: &str,
        now: Timestamp,
    ) -> Result<(), ActionError> {
        let status = self.retirement_for_action(username)?.clone();
        let orgs = orgs_of(&self.users, status.user);
        if orgs.is_empty() || self.partner_queue.has(status.user) {
            return Ok(());
        }
        let queue = &mut self.partner_queue;
        queue.last_id += 1;
        queue.insert(
            queue.last_id,
            PartnerReport {
                user: status.user,
                original_username: status.original_username,
                original_email: status.original_email,
                original_name: status.original_name,
                orgs,
                created: now,
                is_being_processed: false,
            },
        );
        Ok(())
    }

    /// Hands out the reports that were not handed out before, with the organisations of today.
    pub fn take_partner_reports(&mut self) -> Vec<PartnerReport> {
        let users = &self.users;
        let PartnerQueue { rows, waiting, .. } = &mut self.partner_queue;
        let waiting = std::mem::take(waiting);
        waiting
            .iter()
            .filter_map(|id| {
                let row = rows.get_mut(id)?;
                row.is_being_processed = true;
                row.orgs = orgs_of(users, row.user);
                Some(row.clone())
            })
            .collect()
    }

    /// Deletes reports that were handed out.
    ///
    /// # Errors
    ///
    /// When the list is empty or names anybody who was not reported; then nothing is deleted.
    pub fn clean_up_partner_reports(
        &mut self,
        usernames: &[String],
    ) -> Result<(), PartnerCleanupError> {
        if usernames.is_empty() {
            return Err(PartnerCleanupError::Empty);
        }
        let queue = &mut self.partner_queue;
        let mut found: Vec<u64> = usernames
            .iter()
            .filter_map(|username| queue.usernames.get(username).copied())
            .filter(|id| !queue.waiting.contains(id))
            .collect();
        found.sort_unstable();
        found.dedup();
        if found.len() != usernames.len() {
            let found = found.iter().filter_map(|id| queue.rows.get(id));
            let found = found.map(|row| row.original_username.clone()).collect();
            return Err(PartnerCleanupError::NotReported { given: usernames.to_vec(), found });
        }
        for id in found {
            queue.remove(id);
        }
        Ok(())
    }
}

fn orgs_of(users: &Table<UserId, User>, user: UserId) -> Vec<String> {
    let mut orgs = Vec::new();
    for enrollment in users.get(&user).into_iter().flat_map(|user| &user.enrollments) {
        let org = &enrollment.org;
        if !org.is_empty() && org != OUTDATED && !orgs.contains(org) {
            orgs.push(org.clone());
        }
    }
    orgs
}
