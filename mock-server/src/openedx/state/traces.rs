//! Personal data in corners of the LMS that have no route here: retirement has to find them all.

use std::sync::LazyLock;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::rare::Blank;
use super::scenario::is_default;

/// What other parts of the LMS keep about one user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Traces {
    /// Support agents' comments on the user's entitlements.
    #[serde(skip_serializing_if = "is_default")]
    pub entitlement_comments: Vec<String>,
    /// IP addresses of the user's wiki revisions; none once redacted.
    #[serde(skip_serializing_if = "is_default")]
    pub wiki_revision_ips: Vec<Option<String>>,
    /// E-mail addresses in the audit of manual enrolments.
    #[serde(skip_serializing_if = "is_default")]
    pub manual_enrollment_emails: Vec<String>,
    /// Requests for course credit.
    #[serde(skip_serializing_if = "is_default")]
    pub credit_requests: Vec<CreditRequest>,
    /// User names in the status of credit requirements.
    #[serde(skip_serializing_if = "is_default")]
    pub credit_requirement_usernames: Vec<String>,
    /// A request for access to course data.
    #[serde(skip_serializing_if = "is_default")]
    pub api_access_request: Option<ApiAccessRequest>,
    /// Former identities at third parties.
    #[serde(skip_serializing_if = "is_default")]
    pub historical_social_auth: Vec<String>,
    /// The address that mailing lists know.
    #[serde(skip_serializing_if = "is_default")]
    pub mailing_list_email: Option<String>,
    /// Notes taken in courses.
    #[serde(skip_serializing_if = "is_default")]
    pub notes: Vec<String>,
    /// Whether the discussion service knows the user.
    #[serde(skip_serializing_if = "bool::clone")]
    pub has_forum_account: bool,
    /// Posts in the discussion service; none once retired.
    #[serde(skip_serializing_if = "is_default")]
    pub forum_posts: Vec<String>,
    /// The name that the discussion service shows; none while it is the one of the account.
    #[serde(skip_serializing_if = "is_default")]
    pub forum_username: Option<String>,
    /// Extra time and the like in proctored exams; blank once retired.
    #[serde(skip_serializing_if = "is_default")]
    pub proctoring_allowances: Vec<String>,
    /// Proctored attempts at exams.
    #[serde(skip_serializing_if = "is_default")]
    pub proctored_attempts: Vec<ProctoredAttempt>,
}

impl Default for Traces {
    /// None, of somebody whom the discussion service knows.
    fn default() -> Self {
        Self {
            entitlement_comments: Vec::new(),
            wiki_revision_ips: Vec::new(),
            manual_enrollment_emails: Vec::new(),
            credit_requests: Vec::new(),
            credit_requirement_usernames: Vec::new(),
            api_access_request: None,
            historical_social_auth: Vec::new(),
            mailing_list_email: None,
            notes: Vec::new(),
            has_forum_account: true,
            forum_posts: Vec::new(),
            forum_username: None,
            proctoring_allowances: Vec::new(),
            proctored_attempts: Vec::new(),
        }
    }
}

impl Blank for Traces {
    fn blank() -> &'static Self {
        static BLANK: LazyLock<Traces> = LazyLock::new(Traces::default);
        &BLANK
    }
}

/// A proctored attempt at an exam, which a proctoring backend watched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProctoredAttempt {
    /// The backend.
    pub backend: String,
    /// Whether the backend still holds data of the learner.
    pub is_held: bool,
}

/// A request for course credit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CreditRequest {
    /// The user name of the learner.
    pub username: String,
    /// Name, address and the like, as sent to the provider; blank once retired.
    pub parameters: String,
}

/// A request for access to course data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ApiAccessRequest {
    /// The site that wants the data.
    pub website: String,
    /// The company's address.
    pub company_address: String,
    /// Why it wants the data.
    pub reason: String,
}

impl Traces {
    /// What `retire/` removes.
    pub(super) fn retire_critical(&mut self) {
        self.entitlement_comments.iter_mut().for_each(String::clear);
    }

    /// Gives the rows of a user name another one.
    pub(super) fn rename(&mut self, current: &str, username: &str) {
        let requests = self.credit_requests.iter_mut().map(|request| &mut request.username);
        for kept in requests.chain(&mut self.credit_requirement_usernames) {
            if kept == current {
                username.clone_into(kept);
            }
        }
    }

    /// What `retire_misc/` removes.
    pub(super) fn retire_misc(&mut self, retired_username: &str, retired_email: &str) {
        self.wiki_revision_ips.iter_mut().for_each(|ip| *ip = None);
        for email in &mut self.manual_enrollment_emails {
            retired_email.clone_into(email);
        }
        for request in &mut self.credit_requests {
            retired_username.clone_into(&mut request.username);
            request.parameters.clear();
        }
        for username in &mut self.credit_requirement_usernames {
            retired_username.clone_into(username);
        }
        if let Some(request) = &mut self.api_access_request {
            request.website.clear();
            request.company_address.clear();
            request.reason.clear();
        }
        self.historical_social_auth.clear();
        if let Some(email) = &mut self.mailing_list_email {
            retired_email.clone_into(email);
        }
    }
}
