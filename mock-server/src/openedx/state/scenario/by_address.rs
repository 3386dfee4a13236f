//! What is kept for e-mail addresses that may have no account, written down.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Scenario;
use crate::openedx::state::Lms;

/// A course that an e-mail address may enrol in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EnrollmentAllowed {
    /// The address.
    pub email: String,
    /// The course key.
    pub course_id: String,
}

/// A cohort that waits for an e-mail address to register.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CohortAssignment {
    /// The address.
    pub email: String,
    /// The cohort.
    pub cohort: String,
}

impl Scenario {
    pub(super) fn load_by_address(&self, lms: &mut Lms) {
        let allowed = self.course_enrollments_allowed.iter();
        let allowed = allowed.map(|row| (row.email.clone(), row.course_id.clone()));
        lms.course_enrollments_allowed = allowed.collect();
        let assigned = self.unregistered_cohort_assignments.iter();
        let assigned = assigned.map(|row| (row.email.clone(), row.cohort.clone()));
        lms.unregistered_cohort_assignments = assigned.collect();
    }

    pub(super) fn write_by_address(&mut self, lms: &Lms) {
        let allowed = lms.course_enrollments_allowed.iter().cloned();
        self.course_enrollments_allowed =
            allowed.map(|(email, course_id)| EnrollmentAllowed { email, course_id }).collect();
        let assigned = lms.unregistered_cohort_assignments.iter().cloned();
        self.unregistered_cohort_assignments =
            assigned.map(|(email, cohort)| CohortAssignment { email, cohort }).collect();
    }
}
