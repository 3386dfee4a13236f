//! The configuration file of the Python driver.

mod node;
mod reading;

use std::collections::BTreeMap;
use std::sync::Arc;

use node::Node;
use reading::Reading;

use super::action::Action;
use super::mistake::{Mistake, MistakeKind, Mistakes};
use super::partner::PartnerReport;
use super::pipeline::Pipeline;
use crate::openedx::Client;
use crate::{Builder, Credentials, Secret};

/// A configuration file of the Python driver, as operators have it: where the services are, who the caller
/// is, and the pipeline.
///
/// ```
/// use emeritus::openedx::retirement::Config;
///
/// let config = Config::from_yaml(r#"
/// client_id: retire-worker-key
/// client_secret: retire-worker-secret
/// base_urls: {lms: "https://lms.example.net/", ecommerce: "https://shop.example.net/"}
/// retirement_pipeline:
///   - [RETIRING_ECOM, ECOM_COMPLETE, ECOMMERCE, retire_learner]
///   - [RETIRING_LMS, LMS_COMPLETE, LMS, retirement_lms_retire]
/// "#)?;
/// assert_eq!(config.pipeline().stages().len(), 2);
///
/// let mistakes = Config::from_yaml(r#"
/// base_urls: {lms: "https://lms.example.net/"}
/// retirement_pipeline:
///   - [RETIRING_LMS, LMS_COMPLETE, LMS]
///   - [RETIRING_NOTES, NOTES_COMPLETE, LMS, retire_nots]
/// "#).unwrap_err();
/// assert_eq!(
///     mistakes.to_string(),
///     "line 4, column 5: stage 1: a stage is [start state, end state, service, method], not 3 items\n\
///      line 5, column 5: stage 2: service `LMS` has no method `retire_nots` for pipelines",
/// );
/// # Ok::<(), emeritus::openedx::retirement::Mistakes>(())
/// ```
///
/// Members that are for other scripts (`drive_partners_folder`, `s3_archive`, `segment_…`) are skipped.
/// The file is the operator's own: one from a stranger, whose YAML aliases can grow without bounds, is
/// not for this.
///
/// ```
/// use emeritus::openedx::retirement::Config;
///
/// let config = Config::from_yaml(r#"
/// client_id: retire-worker-key
/// client_secret: retire-worker-secret
/// base_urls: {lms: "https://lms.example.net/"}
/// org_partner_mapping: {TideU: [Tide University]}
/// retirement_pipeline:
///   - [RETIRING_LMS, LMS_COMPLETE, LMS, retirement_lms_retire]
/// "#)?;
/// let client = config.client();
/// assert!(format!("{client:?}").contains(r#"ClientCredentials("retire-worker-key", [redacted])"#));
/// assert!(client.build().is_ok());
///
/// assert_eq!(config.base_url("lms"), Some("https://lms.example.net/"));
/// assert_eq!(config.base_url("ecommerce"), None);
/// assert!(format!("{:?}", config.partner_report()).contains("Tide University"));
/// # Ok::<(), emeritus::openedx::retirement::Mistakes>(())
/// ```
#[derive(Clone, Debug)]
pub struct Config {
    client_id: Option<String>,
    client_secret: Option<Secret>,
    base_urls: BTreeMap<String, String>,
    partners: BTreeMap<String, Vec<String>>,
    pipeline: Pipeline,
}

/// Reads configuration files whose pipelines have services of the caller's own.
///
/// ```
/// use emeritus::openedx::retirement::Config;
/// use emeritus::openedx::types::Retirement;
///
/// let config = Config::reader()
///     .service("BRAZE", "retire_learner", async |_: Retirement| Ok::<_, std::io::Error>(()))
///     .toml(r#"
///         base_urls.lms = "https://lms.example.net"
///         retirement_pipeline = [["RETIRING_BRAZE", "BRAZE_COMPLETE", "BRAZE", "retire_learner"]]
///     "#)?;
/// assert_eq!(config.pipeline().stages()[0].start(), "RETIRING_BRAZE");
/// # Ok::<(), emeritus::openedx::retirement::Mistakes>(())
/// ```
#[derive(Clone, Default)]
#[must_use = "a reader does nothing until it is given a file"]
pub struct ConfigReader {
    actions: BTreeMap<(String, String), Arc<dyn Action>>,
}

impl Config {
    /// Reads YAML, for the services that are built in: `LMS`, `ECOMMERCE`, `CREDENTIALS` and
    /// `LICENSE_MANAGER`.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it, at once.
    pub fn from_yaml(text: &str) -> Result<Self, Mistakes> {
        Self::reader().yaml(text)
    }

    /// Reads TOML, with the same members.
    ///
    /// ```
    /// use emeritus::openedx::retirement::{Config, MistakeKind};
    ///
    /// let mistakes = Config::from_toml("retirement_pipeline = []").unwrap_err();
    /// let kinds: Vec<_> = mistakes.as_slice().iter().map(|mistake| &mistake.kind).collect();
    /// assert!(kinds.contains(&&MistakeKind::NoStages), "{mistakes}");
    ///
    /// let mistakes = Config::from_toml("= 1").unwrap_err();
    /// assert!(matches!(mistakes.as_slice()[0].kind, MistakeKind::Unreadable(_)));
    /// ```
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it, at once.
    pub fn from_toml(text: &str) -> Result<Self, Mistakes> {
        Self::reader().toml(text)
    }

    /// Begins to read a file with services of the caller's own.
    ///
    /// ```
    /// use emeritus::openedx::retirement::{Config, LmsMethod};
    ///
    /// let reader = Config::reader().service("FORUM", "retire", LmsMethod::RetireForum);
    /// let mistakes = reader.toml("").unwrap_err();
    /// assert!(mistakes.to_string().contains("`retirement_pipeline` is missing"), "{mistakes}");
    /// ```
    pub fn reader() -> ConfigReader {
        ConfigReader::default()
    }

    /// The pipeline.
    #[must_use]
    pub fn pipeline(&self) -> &Pipeline {
        &self.pipeline
    }

    /// The base URL of a service, such as `lms`.
    #[must_use]
    pub fn base_url(&self, service: &str) -> Option<&str> {
        self.base_urls.get(service).map(String::as_str)
    }

    /// Begins a client of the LMS, with the `client_id` and `client_secret` of the file if it has them,
    /// and with retries that suit a [`Driver`](super::Driver).
    #[must_use = "a builder does nothing until `build` is called"]
    pub fn client(&self) -> Builder<Client> {
        let credentials = match (&self.client_id, &self.client_secret) {
            (Some(id), Some(secret)) => Credentials::client_credentials(id, secret.clone()),
            _ => Credentials::none(),
        };
        let url = self.base_url("lms").unwrap_or_default();
        Client::builder(url).credentials(credentials).retries(super::retry_policy())
    }

    /// A report to the partners of `org_partner_mapping`; without one, every organisation is its own
    /// partner.
    ///
    /// ```
    /// use emeritus::openedx::retirement::Config;
    /// # use emeritus::openedx::Client;
    ///
    /// let config = Config::from_yaml(r#"
    /// base_urls: {lms: "https://lms.example.net/"}
    /// org_partner_mapping: {TideU: [Tide University]}
    /// retirement_pipeline:
    ///   - [QUEUEING_REPORT, REPORT_QUEUED, LMS, retirement_partner_queue]
    /// "#)?;
    /// let client = config.client().build()?;
    /// let ada = serde_json::from_str(r#"{"original_username": "ada", "orgs": ["TideU"]}"#)?;
    /// let report = config.partner_report().resume(&client, vec![ada])?;
    /// assert_eq!(report.files()[0].partner, "Tide University");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn partner_report(&self) -> PartnerReport {
        let partners = self.partners.iter();
        partners.fold(PartnerReport::new(), |report, (org, names)| report.partner(org, names))
    }
}

impl ConfigReader {
    /// Makes a method of a service known, or replaces one that is built in. No base URL is asked for.
    pub fn service(
        mut self,
        service: impl Into<String>,
        method: impl Into<String>,
        action: impl Action,
    ) -> Self {
        self.actions.insert((service.into(), method.into()), Arc::new(action));
        self
    }

    /// Reads YAML.
    ///
    /// ```
    /// use emeritus::openedx::retirement::{Config, LmsMethod};
    ///
    /// let config = Config::reader().service("FORUM", "retire", LmsMethod::RetireForum).yaml(r#"
    /// base_urls: {lms: "https://lms.example.net/"}
    /// retirement_pipeline:
    ///   - [RETIRING_FORUMS, FORUMS_COMPLETE, FORUM, retire]
    /// "#)?;
    /// assert_eq!(config.pipeline().stages().len(), 1);
    /// # Ok::<(), emeritus::openedx::retirement::Mistakes>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it, at once.
    pub fn yaml(self, text: &str) -> Result<Config, Mistakes> {
        self.read(Node::from_yaml(text))
    }

    /// Reads TOML.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it, at once.
    pub fn toml(self, text: &str) -> Result<Config, Mistakes> {
        self.read(Node::from_toml(text))
    }

    fn read(self, file: Result<Node, node::Broken>) -> Result<Config, Mistakes> {
        let file = file.map_err(|(position, why)| {
            Mistakes(vec![Mistake { stage: None, position, kind: MistakeKind::Unreadable(why) }])
        })?;
        Reading::new(self).read(&file)
    }
}

impl std::fmt::Debug for ConfigReader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.actions.keys()).finish()
    }
}
