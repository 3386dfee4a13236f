//! Telling partners whose learners were retired.

mod files;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use bytes::Bytes;
use reqwest::Method;

pub use files::{ReportFile, ReportedLearner};

use crate::Error;
use crate::openedx::Client;

const PATH: &str = "/api/user/v1/accounts/retirement_partner_report/";

/// The columns of a report, unless a partner has columns of its own.
const HEADINGS: [&str; 5] =
    ["user_id", "original_username", "original_email", "original_name", "deletion_completed"];

/// Makes one CSV file per partner of the learners who were queued for it.
///
/// The LMS hands every learner out once. A report that was taken and is lost is lost for good, unless
/// somebody resets the LMS's table: keep [`PendingReport::learners`] before anything else.
///
/// ```
/// use emeritus::openedx::Client;
/// use emeritus::openedx::retirement::PartnerReport;
/// # use serde_json::json;
/// # use wiremock::matchers::{body_json, path};
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let lms = MockServer::start().await;
/// # let ada = json!([{"user_id": 7, "original_username": "ada", "original_email": "ada@learn.example",
/// #     "original_name": "Ada", "orgs": ["TideU"], "created": "2026-02-20T01:02:03Z"}]);
/// # Mock::given(path("/api/user/v1/accounts/retirement_partner_report/"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_json(ada)).mount(&lms).await;
/// # Mock::given(path("/api/user/v1/accounts/retirement_partner_report_cleanup/"))
/// #     .and(body_json(json!([{"original_username": "ada"}])))
/// #     .respond_with(ResponseTemplate::new(204)).mount(&lms).await;
/// # let client = Client::builder(lms.uri()).build()?;
///
/// let report = PartnerReport::new().partner("TideU", ["Tide University"]).take(&client).await?;
/// for file in report.files() {
///     assert_eq!(file.partner, "Tide University");
///     // Deliver `file.csv`.
/// }
/// report.confirm_delivery().await?;
/// # Ok(())
/// # }
/// ```
///
/// ```
/// # use emeritus::openedx::Client;
/// use emeritus::openedx::retirement::PartnerReport;
///
/// # let client = Client::builder("https://lms.example.net").build()?;
/// # let ada = r#"{"original_username": "ada", "original_name": "=1+1", "orgs": ["TideU"]}"#;
/// # let learners = vec![serde_json::from_str(ada)?];
/// let report = PartnerReport::new().headings(["original_username", "original_name"]);
/// let pending = report.resume(&client, learners.clone())?;
/// assert_eq!(pending.files()[0].csv, b"original_username,original_name\r\nada,'=1+1\r\n");
///
/// // Whoever reads it does not compute.
/// let pending = report.verbatim().resume(&client, learners)?;
/// assert_eq!(pending.files()[0].csv, b"original_username,original_name\r\nada,=1+1\r\n");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
#[must_use = "a report does nothing until `take` is called"]
pub struct PartnerReport {
    headings: Vec<String>,
    partners: Option<BTreeMap<String, Vec<String>>>,
    guards_formulas: bool,
}

/// A report that was taken from the LMS, and has to be delivered. The LMS forgets the learners once its
/// delivery is [confirmed](Self::confirm_delivery); dropped without that, they stay marked as being
/// processed, and are handed out to nobody.
///
/// ```
/// use emeritus::openedx::Client;
/// use emeritus::openedx::retirement::PartnerReport;
/// # use serde_json::json;
/// # use wiremock::matchers::path;
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let lms = MockServer::start().await;
/// # let ada = json!([{"user_id": 7, "original_username": "ada", "orgs": ["TideU"]}]);
/// # Mock::given(path("/api/user/v1/accounts/retirement_partner_report/"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_json(ada)).mount(&lms).await;
/// # Mock::given(path("/api/user/v1/accounts/retirement_partner_report_cleanup/"))
/// #     .respond_with(ResponseTemplate::new(204)).mount(&lms).await;
/// # let client = Client::builder(lms.uri()).build()?;
/// # let folder = tempfile::tempdir()?;
/// # let folder = folder.path();
///
/// let report = PartnerReport::new().take(&client).await?;
/// std::fs::write(folder.join("taken.json"), serde_json::to_vec(report.learners())?)?;
/// for file in report.files() {
///     std::fs::write(folder.join(format!("{}.csv", file.partner)), &file.csv)?;
/// }
/// assert!(folder.join("TideU.csv").exists());
/// assert_eq!(report.confirm_delivery().await?, 1);
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[must_use = "the LMS hands nobody out again: deliver the files and confirm it"]
pub struct PendingReport {
    client: Client,
    learners: Vec<ReportedLearner>,
    files: Vec<ReportFile>,
}

/// Why there is no report.
///
/// ```
/// use emeritus::openedx::Client;
/// use emeritus::openedx::retirement::{PartnerReport, PartnerReportError};
/// # use serde_json::json;
/// # use wiremock::matchers::path;
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let lms = MockServer::start().await;
/// # let ada = json!([{"user_id": 7, "original_username": "ada", "orgs": ["TideU"]}]);
/// # Mock::given(path("/api/user/v1/accounts/retirement_partner_report/"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_json(ada)).mount(&lms).await;
/// # Mock::given(path("/api/user/v1/accounts/retirement_partner_report_cleanup/"))
/// #     .respond_with(ResponseTemplate::new(204)).mount(&lms).await;
/// # let client = Client::builder(lms.uri()).build()?;
///
/// let report = PartnerReport::new().partner("RiverU", ["River University"]);
/// let pending = match report.take(&client).await {
///     Ok(pending) => pending,
///     Err(PartnerReportError::UnknownOrgs { orgs, learners }) => {
///         assert!(orgs.contains("TideU"));
///         // The LMS does not hand them out again.
///         report.partner("TideU", ["Tide University"]).resume(&client, learners)?
///     }
///     Err(error) => return Err(error.into()),
/// };
/// assert_eq!(pending.files()[0].partner, "Tide University");
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum PartnerReportError {
    /// The LMS did not answer, or refuses. If it may have seen the call
    /// ([`Error::is_timeout`] and its like), it may have handed the learners out.
    Lms(Error),
    /// The learners were handed out in a form that cannot be read. This is what came.
    Unreadable(Bytes),
    /// Nobody knows the partners of these organisations. Add them, and
    /// [resume](PartnerReport::resume) with the learners, whom the LMS does not hand out again.
    UnknownOrgs {
        /// The organisations.
        orgs: BTreeSet<String>,
        /// Everybody who was handed out.
        learners: Vec<ReportedLearner>,
    },
}

/// The delivery could not be confirmed; the report can be confirmed again.
///
/// ```
/// use emeritus::openedx::Client;
/// use emeritus::openedx::retirement::PartnerReport;
/// # use serde_json::json;
/// # use wiremock::matchers::path;
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let lms = MockServer::start().await;
/// # let ada = json!([{"user_id": 7, "original_username": "ada", "orgs": ["TideU"]}]);
/// # Mock::given(path("/api/user/v1/accounts/retirement_partner_report/"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_json(ada)).mount(&lms).await;
/// # Mock::given(path("/api/user/v1/accounts/retirement_partner_report_cleanup/"))
/// #     .respond_with(ResponseTemplate::new(404)).mount(&lms).await;
/// # let client = Client::builder(lms.uri()).build()?;
///
/// let report = PartnerReport::new().take(&client).await?;
/// let unconfirmed = report.confirm_delivery().await.unwrap_err();
/// assert!(unconfirmed.error.is_not_found());
/// // Nothing of it is lost.
/// let report = unconfirmed.report;
/// assert_eq!(report.learners()[0].original_username(), "ada");
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Unconfirmed {
    /// The report.
    pub report: PendingReport,
    /// Why.
    pub error: Error,
}

impl fmt::Display for PartnerReportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Lms(error) => error.fmt(f),
            Self::Unreadable(body) => {
                write!(f, "the report of {} bytes is no list of learners", body.len())
            }
            Self::UnknownOrgs { orgs, .. } => {
                let orgs: Vec<_> = orgs.iter().map(String::as_str).collect();
                write!(f, "nobody knows the partners of {}", orgs.join(", "))
            }
        }
    }
}

impl std::error::Error for PartnerReportError {}

impl fmt::Display for Unconfirmed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the delivery was not confirmed: {}", self.error)
    }
}

impl std::error::Error for Unconfirmed {}

impl Default for PartnerReport {
    fn default() -> Self {
        let headings = HEADINGS.map(str::to_owned).into();
        Self { headings, partners: None, guards_formulas: true }
    }
}

impl PartnerReport {
    /// A report with the usual columns, in which every organisation is its own partner.
    pub fn new() -> Self {
        Self::default()
    }

    /// The columns: members of what the LMS sends, and `deletion_completed`. A partner whose learners
    /// come with an `orgs_config`, as some deployments send it, has the columns that stand there.
    pub fn headings<H: Into<String>>(mut self, headings: impl IntoIterator<Item = H>) -> Self {
        self.headings = headings.into_iter().map(Into::into).collect();
        self
    }

    /// The partners of an organisation (`org_partner_mapping` of the Python driver). Once there is one,
    /// an organisation without partners is an error.
    pub fn partner<P: Into<String>>(
        mut self,
        org: impl Into<String>,
        partners: impl IntoIterator<Item = P>,
    ) -> Self {
        let partners = partners.into_iter().map(Into::into).collect();
        self.partners.get_or_insert_default().insert(org.into(), partners);
        self
    }

    /// Writes cells as they are. Unless asked to, the report puts `'` in front of cells that a
    /// spreadsheet would take for a formula, since learners choose their names.
    pub fn verbatim(mut self) -> Self {
        self.guards_formulas = false;
        self
    }

    /// Takes the learners from the LMS, which hands them out to nobody else from now on, and makes the
    /// files.
    ///
    /// # Errors
    ///
    /// See [`PartnerReportError`].
    pub async fn take(&self, client: &Client) -> Result<PendingReport, PartnerReportError> {
        // What overriding deployments add would get lost on the way through the typed answer.
        let answer = client.request(Method::POST, PATH).send().await;
        let body = answer.map_err(PartnerReportError::Lms)?.into_body();
        match serde_json::from_slice(&body) {
            Ok(learners) => self.resume(client, learners),
            Err(_) => Err(PartnerReportError::Unreadable(body)),
        }
    }

    /// Makes the files of learners who were handed out before.
    ///
    /// ```
    /// # use emeritus::openedx::Client;
    /// use emeritus::openedx::retirement::PartnerReport;
    /// # let client = Client::builder("https://lms.example.net").build()?;
    ///
    /// // What was kept of a report that was taken, and got lost before it was delivered.
    /// let kept = r#"[{"original_username": "ada", "orgs": ["TideU"]}]"#;
    /// let pending = PartnerReport::new().resume(&client, serde_json::from_str(kept)?)?;
    /// assert_eq!(pending.files()[0].partner, "TideU");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When nobody knows the partners of an organisation.
    pub fn resume(
        &self,
        client: &Client,
        learners: Vec<ReportedLearner>,
    ) -> Result<PendingReport, PartnerReportError> {
        match self.render(&learners) {
            Ok(files) => Ok(PendingReport { client: client.clone(), learners, files }),
            Err(orgs) => Err(PartnerReportError::UnknownOrgs { orgs, learners }),
        }
    }

    /// Who may be in the next report: the learners past `stage`, the end state of the stage that queues
    /// them. Changes nothing. The LMS shows its queue to nobody without handing it out, so that these are
    /// all who may ever have been queued and whose retirement is still on record.
    ///
    /// ```
    /// # use emeritus::openedx::Client;
    /// use emeritus::openedx::retirement::{Driver, LmsMethod, PartnerReport, Pipeline};
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/lms.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let lms = lms(&[["LMS_COMPLETE", "RETIRING_LMS"]]).await;
    /// # let client = Client::builder(lms.uri()).build()?;
    ///
    /// let pipeline = Pipeline::builder()
    ///     .stage("QUEUEING_REPORT", "REPORT_QUEUED", LmsMethod::PartnerQueue)
    ///     .stage("RETIRING_LMS", "LMS_COMPLETE", LmsMethod::Retire)
    ///     .build()?;
    /// let driver = Driver::new(client, pipeline).await?;
    /// let names = PartnerReport::new().dry_run(&driver, "REPORT_QUEUED").await?;
    /// assert_eq!(names, ["ada"]);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// When the LMS does not answer, or the pipeline does not have the state.
    pub async fn dry_run(&self, driver: &super::Driver, stage: &str) -> Result<Vec<String>, Error> {
        let states: Vec<_> = driver.pipeline().states().map(str::to_owned).collect();
        let past = states.into_iter().skip_while(|state| state != stage).collect::<Vec<_>>();
        let queue = driver.client().retirement_queue_list().cool_off_days(0_u32).states(past);
        let learners = queue.send().await?.into_inner().0;
        Ok(learners.into_iter().map(|learner| learner.original_username).collect())
    }
}

impl PendingReport {
    /// Everybody in the report, to be kept until it is delivered: they can be written as JSON, read
    /// back, and [resumed](PartnerReport::resume) with.
    #[must_use]
    pub fn learners(&self) -> &[ReportedLearner] {
        &self.learners
    }

    /// One file per partner, by the names of the partners.
    #[must_use]
    pub fn files(&self) -> &[ReportFile] {
        &self.files
    }

    /// Lets the LMS forget the learners, once every file is where it belongs; answers with how many
    /// there were.
    ///
    /// # Errors
    ///
    /// When the LMS does not answer, or does not have all of them in hand; then it has forgotten nobody.
    pub async fn confirm_delivery(self) -> Result<usize, Box<Unconfirmed>> {
        if self.learners.is_empty() {
            return Ok(0);
        }
        match self.forget().await {
            Ok(()) => Ok(self.learners.len()),
            Err(error) => Err(Box::new(Unconfirmed { report: self, error })),
        }
    }

    async fn forget(&self) -> Result<(), Error> {
        let names: BTreeSet<_> =
            self.learners.iter().map(ReportedLearner::original_username).collect();
        let items: Vec<_> =
            names.into_iter().map(|name| serde_json::json!({"original_username": name})).collect();
        let path = "/api/user/v1/accounts/retirement_partner_report_cleanup/";
        self.client.request(Method::POST, path).json(&items).send().await.map(drop)
    }
}
