//! The files of a report to partners.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::PartnerReport;

/// A learner in a report, with every member that the LMS sent.
///
/// ```
/// use emeritus::openedx::retirement::ReportedLearner;
///
/// let text = r#"{"original_username":"ada","orgs":["TideU"],"of_this_deployment":1}"#;
/// let learner: ReportedLearner = serde_json::from_str(text)?;
/// assert_eq!(learner.original_username(), "ada");
/// // No member is lost on the way to a file and back.
/// let kept = serde_json::to_string(&learner)?;
/// assert_eq!(serde_json::from_str::<ReportedLearner>(&kept)?, learner);
/// assert!(kept.contains("of_this_deployment"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ReportedLearner(Map<String, Value>);

/// What one partner is told.
///
/// ```
/// use emeritus::chrono::NaiveDate;
/// # use emeritus::openedx::Client;
/// use emeritus::openedx::retirement::PartnerReport;
///
/// # let client = Client::builder("https://lms.example.net").build()?;
/// # let ada = r#"{"original_username": "ada", "original_name": "=1+1", "orgs": ["TideU"]}"#;
/// # let learners = vec![serde_json::from_str(ada)?];
/// let pending = PartnerReport::new().resume(&client, learners)?;
/// let file = &pending.files()[0];
/// assert_eq!((file.partner.as_str(), file.learners), ("TideU", 1));
/// assert!(file.csv.starts_with(b"user_id,original_username,original_email,"));
///
/// let day = NaiveDate::from_ymd_opt(2026, 3, 1).ok_or("no such day")?;
/// assert_eq!(file.file_name("edX", day), "user_retirement_edX_TideU_2026-03-01.csv");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReportFile {
    /// The partner.
    pub partner: String,
    /// How many learners there are in it.
    pub learners: usize,
    /// The file: CSV with a heading, in UTF-8.
    pub csv: Vec<u8>,
}

impl PartnerReport {
    /// One file per partner, or the organisations that have none.
    pub(super) fn render(
        &self,
        learners: &[ReportedLearner],
    ) -> Result<Vec<ReportFile>, BTreeSet<String>> {
        let mut sheets = BTreeMap::<&str, Sheet<'_>>::new();
        let mut unknown = BTreeSet::new();
        for learner in learners {
            for (org, headings) in learner.orgs() {
                let Some(partners) = self.partners_of(org) else {
                    unknown.insert(org.to_owned());
                    continue;
                };
                for partner in partners {
                    // The first organisation of a partner says which columns there are.
                    let sheet = sheets.entry(partner).or_insert_with(|| Sheet {
                        headings: headings.clone().unwrap_or_else(|| self.own_headings()),
                        learners: Vec::new(),
                    });
                    if sheet.learners.last().is_none_or(|last| !std::ptr::eq(*last, learner)) {
                        sheet.learners.push(learner);
                    }
                }
            }
        }
        if !unknown.is_empty() {
            return Err(unknown);
        }
        Ok(sheets.into_iter().map(|(partner, sheet)| self.file(partner, &sheet)).collect())
    }

    fn own_headings(&self) -> Vec<&str> {
        self.headings.iter().map(String::as_str).collect()
    }

    fn partners_of<'a>(&'a self, org: &'a str) -> Option<Vec<&'a str>> {
        match &self.partners {
            Some(partners) => Some(partners.get(org)?.iter().map(String::as_str).collect()),
            None => Some(vec![org]),
        }
    }

    fn file(&self, partner: &str, sheet: &Sheet<'_>) -> ReportFile {
        let mut csv =
            csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(vec![]);
        let cell = |learner: &ReportedLearner, heading: &&str| self.cell(&learner.cell(heading));
        let rows = sheet.learners.iter().map(|learner| {
            sheet.headings.iter().map(|heading| cell(learner, heading)).collect::<Vec<_>>()
        });
        let heading = sheet.headings.iter().map(|&heading| heading.to_owned()).collect();
        for row in std::iter::once(heading).chain(rows) {
            // Rows of one length, written to memory, cannot fail.
            let _ = csv.write_record(row);
        }
        ReportFile {
            partner: partner.to_owned(),
            learners: sheet.learners.len(),
            csv: csv.into_inner().unwrap_or_default(),
        }
    }

    /// A cell that no spreadsheet computes.
    fn cell(&self, text: &str) -> String {
        let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
        let guard = if is_formula && self.guards_formulas { "'" } else { "" };
        format!("{guard}{text}")
    }
}

/// What one partner is told, before it is written.
struct Sheet<'a> {
    headings: Vec<&'a str>,
    learners: Vec<&'a ReportedLearner>,
}

impl ReportedLearner {
    /// The user name before retirement; blank if the LMS sent none.
    #[must_use]
    pub fn original_username(&self) -> &str {
        self.0.get("original_username").and_then(Value::as_str).unwrap_or_default()
    }

    /// The organisations whose courses the learner took, with columns of their own if they have any.
    fn orgs(&self) -> Vec<(&str, Option<Vec<&str>>)> {
        let list = |name| self.0.get(name).and_then(Value::as_array).into_iter().flatten();
        let plain = list("orgs").filter_map(|org| Some((org.as_str()?, None)));
        let configured = list("orgs_config").filter_map(|config| {
            let headings = config.get("field_headings").and_then(Value::as_array);
            let headings = headings.map(|all| all.iter().filter_map(Value::as_str).collect());
            Some((config.get("org")?.as_str()?, headings))
        });
        plain.chain(configured).collect()
    }

    fn cell(&self, heading: &str) -> String {
        // The LMS keeps no other time for it than when the learner was queued.
        let member = if heading == "deletion_completed" { "created" } else { heading };
        match self.0.get(member) {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(text)) => text.clone(),
            Some(other) => other.to_string(),
        }
    }
}

impl ReportFile {
    /// The name that the Python driver would give the file on `day`:
    /// `user_retirement_<platform>_<partner>_<day>.csv`. What could lead to another folder is replaced.
    #[must_use]
    pub fn file_name(&self, platform: &str, day: NaiveDate) -> String {
        let name = format!("user_retirement_{platform}_{}_{day}.csv", self.partner);
        name.replace(|c: char| matches!(c, '/' | '\\' | ':') || c.is_control(), "_")
    }
}
