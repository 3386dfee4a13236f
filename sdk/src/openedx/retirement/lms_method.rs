//! What the LMS does in a pipeline, under the names that operators know.

use std::fmt;
use std::str::FromStr;

use futures::future::BoxFuture;
use http::StatusCode;
use progenitor_client::ResponseValue;

use super::action::{Action, ActionError, Done};
use crate::openedx::Client;
use crate::openedx::types::Retirement;
use crate::{Error, RetryPolicy};

/// A method of the LMS that a stage can call, by its name in the Python driver.
///
/// ```
/// use emeritus::openedx::retirement::LmsMethod;
///
/// assert_eq!("retirement_unenroll".parse(), Ok(LmsMethod::Unenroll));
/// assert_eq!(LmsMethod::Unenroll.to_string(), "retirement_unenroll");
/// ```
///
/// The LMS lets each be repeated for as long as the learner is in a working state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LmsMethod {
    /// `retirement_retire_forum`: deletes the posts. A learner whom the discussion service does not
    /// know (404) is done with.
    RetireForum,
    /// `retirement_retire_mailings`: takes the learner off mailing lists. Only an LMS of old has it; on
    /// one of today the learner ends in `ERRORED`, and [`RetireMisc`](Self::RetireMisc) does it.
    RetireMailings,
    /// `retirement_unenroll`: leaves every course.
    Unenroll,
    /// `retirement_retire_notes`: deletes the notes.
    RetireNotes,
    /// `retirement_lms_retire_misc`: wipes what the rest of the LMS keeps.
    RetireMisc,
    /// `retirement_lms_retire`: wipes the account, for good.
    Retire,
    /// `retirement_partner_queue`: queues the learner for the [report](super::PartnerReport) to
    /// partners.
    PartnerQueue,
    /// `retirement_retire_proctoring_data`: blanks what the proctoring plugin keeps.
    RetireProctoringData,
    /// `retirement_retire_proctoring_backend_data`: retires the learner at every proctoring backend.
    RetireProctoringBackendData,
}

use LmsMethod::*;

const NAMES: [(&str, LmsMethod); 9] = [
    ("retirement_retire_forum", RetireForum),
    ("retirement_retire_mailings", RetireMailings),
    ("retirement_unenroll", Unenroll),
    ("retirement_retire_notes", RetireNotes),
    ("retirement_lms_retire_misc", RetireMisc),
    ("retirement_lms_retire", Retire),
    ("retirement_partner_queue", PartnerQueue),
    ("retirement_retire_proctoring_data", RetireProctoringData),
    ("retirement_retire_proctoring_backend_data", RetireProctoringBackendData),
];

/// The operations behind the methods.
const OPERATIONS: [&str; 9] = [
    "forum_retire",
    "account_retire_mailings",
    "enrollments_retire",
    "notes_retire",
    "account_retire_misc",
    "account_retire",
    "partner_report_queue",
    "proctoring_retire",
    "proctoring_backends_retire",
];

/// A [`RetryPolicy`] for clients that drive retirements: the default one, and every [`LmsMethod`] is
/// called again if its failure may pass, since the LMS lets it be repeated. Moves from state to state are
/// not: of those the driver takes care itself.
///
/// ```
/// use emeritus::openedx::Client;
/// use emeritus::openedx::retirement::retry_policy;
/// # use std::time::Duration;
/// # use wiremock::{Mock, MockServer, ResponseTemplate, matchers};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), emeritus::Error> {
/// # let lms = MockServer::start().await;
/// # Mock::given(matchers::any()).respond_with(ResponseTemplate::new(502))
/// #     .up_to_n_times(1).mount(&lms).await;
/// # Mock::given(matchers::any()).respond_with(ResponseTemplate::new(204)).mount(&lms).await;
/// # let url = lms.uri();
///
/// let retries = retry_policy();
/// # let retries = retries.base_pause(Duration::ZERO);
/// let client = Client::builder(url).retries(retries).build()?;
/// // The proxy in front of the LMS answers 502 first: by default, no POST is made again.
/// let answer = client.account_retire().body_map(|body| body.username("ada")).send().await?;
/// assert_eq!(answer.status(), 204);
/// # Ok(())
/// # }
/// ```
#[must_use]
pub fn retry_policy() -> RetryPolicy {
    OPERATIONS.into_iter().fold(RetryPolicy::default(), RetryPolicy::also)
}

/// This is not the name of a method that a stage can call.
///
/// ```
/// use emeritus::openedx::retirement::{LmsMethod, NoSuchMethod};
///
/// assert_eq!("retirement_deactivate_logout".parse::<LmsMethod>(), Err(NoSuchMethod));
/// assert_eq!(NoSuchMethod.to_string(), "the LMS has no such method for pipelines");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoSuchMethod;

impl fmt::Display for NoSuchMethod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the LMS has no such method for pipelines")
    }
}

impl std::error::Error for NoSuchMethod {}

impl FromStr for LmsMethod {
    type Err = NoSuchMethod;

    fn from_str(name: &str) -> Result<Self, NoSuchMethod> {
        let found = NAMES.iter().find(|(known, _)| *known == name);
        found.map(|(_, method)| *method).ok_or(NoSuchMethod)
    }
}

impl fmt::Display for LmsMethod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let found = NAMES.iter().find(|(_, method)| method == self);
        f.write_str(found.map_or("", |(name, _)| name))
    }
}

impl Action for LmsMethod {
    fn run<'a>(
        &'a self,
        lms: &'a Client,
        learner: &'a Retirement,
    ) -> BoxFuture<'a, Result<Done, ActionError>> {
        Box::pin(async { self.call(lms, learner).await.map_err(Into::into) })
    }
}

impl LmsMethod {
    async fn call(self, lms: &Client, learner: &Retirement) -> Result<Done, Error> {
        let (name, id) = (learner.original_username.as_str(), learner.user.id);
        match self {
            RetireForum => {
                match lms.forum_retire().body_map(|body| body.username(name)).send().await {
                    Err(error) if error.is_not_found() => {
                        Ok("not known to the discussion service".into())
                    }
                    answer => empty("forum_retire", answer),
                }
            }
            RetireMailings => empty(
                "account_retire_mailings",
                lms.account_retire_mailings().body_map(|body| body.username(name)).send().await,
            ),
            Unenroll => {
                let left =
                    lms.enrollments_retire().body_map(|body| body.username(name)).send().await?;
                let orgs = left.into_inner().map(|orgs| orgs.join(", "));
                Ok(orgs.map_or("enrolled nowhere".into(), |orgs| {
                    format!("left the courses of {orgs}").into()
                }))
            }
            RetireNotes => empty(
                "notes_retire",
                lms.notes_retire().body_map(|body| body.username(name)).send().await,
            ),
            RetireMisc => empty(
                "account_retire_misc",
                lms.account_retire_misc().body_map(|body| body.username(name)).send().await,
            ),
            Retire => empty(
                "account_retire",
                lms.account_retire().body_map(|body| body.username(name)).send().await,
            ),
            PartnerQueue => empty(
                "partner_report_queue",
                lms.partner_report_queue().body_map(|body| body.username(name)).send().await,
            ),
            RetireProctoringData => {
                empty("proctoring_retire", lms.proctoring_retire().lms_user_id(id).send().await)
            }
            RetireProctoringBackendData => {
                let at = lms.proctoring_backends_retire().lms_user_id(id).send().await?;
                let mut at: Vec<_> = at.into_inner().0.into_keys().collect();
                at.sort_unstable();
                Ok(format!("retired at {} backends {}", at.len(), at.join(", ")).trim_end().into())
            }
        }
    }
}

/// A success that says nothing. A page with 200 comes from somebody else than the LMS, who has done
/// nothing.
pub(super) fn empty(
    operation: &'static str,
    answer: Result<ResponseValue<()>, Error>,
) -> Result<Done, Error> {
    let answer = answer?;
    match answer.status() {
        StatusCode::NO_CONTENT => Ok(().into()),
        status => {
            let headers = answer.headers().clone();
            Err(Error::refused(status, headers, bytes::Bytes::new(), None).during(operation))
        }
    }
}
