//! Personal data in corners of the LMS that have no route here: retirement has to find them all.

/// What other parts of the LMS keep about one user.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Traces {
    /// Support agents' comments on the user's entitlements.
    pub entitlement_comments: Vec<String>,
    /// IP addresses of the user's wiki revisions; none once redacted.
    pub wiki_revision_ips: Vec<Option<String>>,
    /// E-mail addresses in the audit of manual enrolments.
    pub manual_enrollment_emails: Vec<String>,
    /// Requests for course credit.
    pub credit_requests: Vec<CreditRequest>,
    /// User names in the status of credit requirements.
    pub credit_requirement_usernames: Vec<String>,
    /// A request for access to course data.
    pub api_access_request: Option<ApiAccessRequest>,
    /// Former identities at third parties.
    pub historical_social_auth: Vec<String>,
    /// The address that mailing lists know.
    pub mailing_list_email: Option<String>,
    /// Notes taken in courses.
    pub notes: Vec<String>,
    /// Whether the discussion service knows the user.
    pub has_forum_account: bool,
    /// Posts in the discussion service; none once retired.
    pub forum_posts: Vec<String>,
    /// The name that the discussion service shows; none while it is the one of the account.
    pub forum_username: Option<String>,
    /// Extra time and the like in proctored exams; blank once retired.
    pub proctoring_allowances: Vec<String>,
    /// Proctored attempts at exams.
    pub proctored_attempts: Vec<ProctoredAttempt>,
}

/// A proctored attempt at an exam, which a proctoring backend watched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProctoredAttempt {
    /// The backend.
    pub backend: String,
    /// Whether the backend still holds data of the learner.
    pub is_held: bool,
}

/// A request for course credit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreditRequest {
    /// The user name of the learner.
    pub username: String,
    /// Name, address and the like, as sent to the provider; blank once retired.
    pub parameters: String,
}

/// A request for access to course data.
#[derive(Clone, Debug, PartialEq, Eq)]
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
