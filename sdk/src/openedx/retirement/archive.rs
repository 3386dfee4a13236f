//! Keeping what has to be kept of finished retirements, and letting the LMS forget them.

use std::{fmt, io};

use async_compression::tokio::write::GzipEncoder;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use tokio::io::{AsyncWrite, AsyncWriteExt};

use super::state::COMPLETE;
use super::{earliest, today};
use crate::Error;
use crate::openedx::Client;
use crate::openedx::types::Retirement;

/// Archives the learners who are `COMPLETE`, and lets the LMS forget their retirements.
///
/// ```
/// use emeritus::openedx::Client;
/// use emeritus::openedx::retirement::Archive;
/// # use serde_json::json;
/// # use wiremock::matchers::{body_json, method, path};
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let lms = MockServer::start().await;
/// # Mock::given(method("GET")).respond_with(ResponseTemplate::new(200).set_body_json(json!([])))
/// #     .mount(&lms).await;
/// # let client = Client::builder(lms.uri()).build()?;
///
/// let archived = Archive::new(&client).write(Vec::new()).await?;
/// let gzip: &Vec<u8> = archived.writer();
/// assert!(gzip.starts_with(&[0x1f, 0x8b]));
/// // Make sure that the archive is safe, then:
/// archived.clean_up().await?;
/// # Ok(())
/// # }
/// ```
///
/// ```
/// use emeritus::chrono::NaiveDate;
/// use emeritus::openedx::Client;
/// use emeritus::openedx::retirement::{Archive, ArchiveError};
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/lms.rs"));
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let lms = lms(&[["COMPLETE", "LMS_COMPLETE"]]).await;
/// # let client = Client::builder(lms.uri()).build()?;
///
/// let day = |month, day| NaiveDate::from_ymd_opt(2025, month, day).ok_or("no such day");
/// let archive =
///     Archive::new(&client).start_date(day(1, 1)?).end_date(day(6, 30)?).batch_size(20);
/// assert_eq!(archive.dry_run().await?.len(), 1);
///
/// let archive = archive.start_date(day(7, 1)?);
/// assert!(matches!(archive.dry_run().await, Err(ArchiveError::Dates)));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "an archive does nothing until `write` is called"]
pub struct Archive {
    client: Client,
    start_date: NaiveDate,
    end_date: Option<NaiveDate>,
    cool_off_days: u32,
    batch_size: usize,
}

/// A learner in the archive: a line of JSON.
///
/// ```
/// use emeritus::openedx::Client;
/// use emeritus::openedx::retirement::Archive;
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/lms.rs"));
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let lms = lms(&[["COMPLETE", "LMS_COMPLETE"]]).await;
/// # let client = Client::builder(lms.uri()).build()?;
///
/// let learners = Archive::new(&client).dry_run().await?;
/// assert_eq!(learners[0].original_username, "ada");
/// assert_eq!(learners[0].retirement_request_date, "2025-02-14 04:05:06.000000");
/// let line = serde_json::to_string(&learners[0])?;
/// assert!(line.starts_with(r#"{"user_id":812,"original_username":"ada","#), "{line}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ArchivedLearner {
    /// The primary key of the user.
    pub user_id: u64,
    /// The user name before retirement.
    pub original_username: String,
    /// The e-mail address before retirement.
    pub original_email: String,
    /// The full name before retirement.
    pub original_name: String,
    /// The user name after retirement.
    pub retired_username: String,
    /// The e-mail address after retirement.
    pub retired_email: String,
    /// When deletion was asked for, in UTC: `2026-02-14 04:05:06.000000`.
    pub retirement_request_date: String,
    /// When the learner last moved, in UTC, in the same form.
    pub last_modified_date: String,
}

/// An archive that has been written to its end, whose learners the LMS still knows.
///
/// ```
/// use emeritus::openedx::Client;
/// use emeritus::openedx::retirement::Archive;
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/lms.rs"));
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let lms = lms(&[["COMPLETE", "LMS_COMPLETE"]]).await;
/// # let client = Client::builder(lms.uri()).build()?;
/// # let folder = tempfile::tempdir()?;
/// # let path = folder.path().join("retired.json.gz");
///
/// let file = tokio::fs::File::create(&path).await?;
/// let mut archived = Archive::new(&client).write(file).await?;
/// assert_eq!(archived.learners().len(), 1);
/// // Only what is on the disk for good may be forgotten.
/// archived.writer_mut().sync_all().await?;
/// assert!(archived.writer().metadata().await?.len() > 0);
/// let forgotten = archived.clean_up().await?;
/// assert_eq!(forgotten[0].original_username, "ada");
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[must_use = "the LMS forgets nobody until `clean_up` is called"]
pub struct Archived<W> {
    client: Client,
    writer: W,
    learners: Vec<ArchivedLearner>,
    batch_size: usize,
}

/// Why there is no archive.
///
/// ```
/// use emeritus::openedx::Client;
/// use emeritus::openedx::retirement::{Archive, ArchiveError};
/// # use wiremock::{Mock, ResponseTemplate, matchers::method};
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/lms.rs"));
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let lms = lms(&[["COMPLETE", "LMS_COMPLETE"]]).await;
/// # Mock::given(method("POST")).respond_with(ResponseTemplate::new(400)).with_priority(1)
/// #     .mount(&lms).await;
/// # let client = Client::builder(lms.uri()).build()?;
///
/// match Archive::new(&client).run(Vec::new()).await {
///     Ok(_) => panic!("this LMS forgets nobody"),
///     Err(ArchiveError::CleanUp { forgotten, remaining, error }) => {
///         assert!(forgotten.is_empty() && error.is_bad_request());
///         assert_eq!(remaining, ["ada"]);
///     }
///     Err(error) => return Err(error.into()),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum ArchiveError {
    /// The first day is after the last, or the last is within the days of cooling off.
    Dates,
    /// The LMS did not answer, or refuses.
    Lms(Error),
    /// The archive could not be written. The LMS has forgotten nobody.
    Write(io::Error),
    /// The archive is complete, but the LMS has not forgotten everybody.
    CleanUp {
        /// Who is forgotten.
        forgotten: Vec<String>,
        /// Who is not, as far as one can tell: the next archive has them again.
        remaining: Vec<String>,
        /// What it said.
        error: Error,
    },
}

impl fmt::Display for ArchiveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Dates => f.write_str("the dates are the wrong way round, or too recent"),
            Self::Lms(error) => error.fmt(f),
            Self::Write(error) => write!(f, "the archive could not be written: {error}"),
            Self::CleanUp { remaining, error, .. } => {
                write!(f, "{} archived learners were not forgotten: {error}", remaining.len())
            }
        }
    }
}

impl std::error::Error for ArchiveError {}

impl From<Error> for ArchiveError {
    fn from(error: Error) -> Self {
        Self::Lms(error)
    }
}

impl From<io::Error> for ArchiveError {
    fn from(error: io::Error) -> Self {
        Self::Write(error)
    }
}

impl Archive {
    /// An archive of everybody who is `COMPLETE` and asked for deletion at least 37 days ago.
    pub fn new(client: &Client) -> Self {
        let (client, start_date) = (client.clone(), earliest());
        Self { client, start_date, end_date: None, cool_off_days: 37, batch_size: 100 }
    }

    /// The first day on which deletion was asked for: 1 January 2018 unless set.
    pub fn start_date(mut self, day: NaiveDate) -> Self {
        self.start_date = day;
        self
    }

    /// The last day on which deletion was asked for: the last one past cooling off unless set.
    pub fn end_date(mut self, day: NaiveDate) -> Self {
        self.end_date = Some(day);
        self
    }

    /// How many days ago, at least, deletion was asked for: 37 unless set.
    pub fn cool_off_days(mut self, days: u32) -> Self {
        self.cool_off_days = days;
        self
    }

    /// How many learners the LMS forgets in one call: 100 unless set, at least one.
    pub fn batch_size(mut self, learners: usize) -> Self {
        self.batch_size = learners.max(1);
        self
    }

    /// Who would be archived; changes nothing.
    ///
    /// # Errors
    ///
    /// When the dates make no sense, or the LMS does not answer.
    pub async fn dry_run(&self) -> Result<Vec<ArchivedLearner>, ArchiveError> {
        let days = TimeDelta::days(self.cool_off_days.into());
        let latest = today(&self.client).checked_sub_signed(days).unwrap_or(NaiveDate::MIN);
        let end = self.end_date.unwrap_or(latest);
        if end > latest || self.start_date > end {
            return Err(ArchiveError::Dates);
        }
        let listed = self.client.retirements_by_status_and_date_list();
        let listed = listed.state(COMPLETE).start_date(self.start_date).end_date(end);
        let learners = listed.send().await?.into_inner().0;
        Ok(learners.into_iter().map(ArchivedLearner::from).collect())
    }

    /// Writes the archive, one line of JSON per learner in gzip, and shuts the writer down. The LMS has
    /// forgotten nobody yet.
    ///
    /// # Errors
    ///
    /// When the dates make no sense, the LMS does not answer, or the archive cannot be written.
    pub async fn write<W: AsyncWrite + Unpin>(
        self,
        writer: W,
    ) -> Result<Archived<W>, ArchiveError> {
        let learners = self.dry_run().await?;
        let mut gzip = GzipEncoder::new(writer);
        for learner in &learners {
            let mut line = serde_json::to_vec(learner).map_err(io::Error::other)?;
            line.push(b'\n');
            gzip.write_all(&line).await?;
        }
        gzip.shutdown().await?;
        let (client, batch_size) = (self.client, self.batch_size);
        Ok(Archived { client, writer: gzip.into_inner(), learners, batch_size })
    }

    /// Writes the archive, and lets the LMS forget everybody in it once the writer has taken all of it
    /// and was shut down. For a writer whose shutdown does not make sure that nothing gets lost, such as
    /// a file's, [`write`](Self::write) leaves time for that.
    ///
    /// ```
    /// use emeritus::openedx::Client;
    /// use emeritus::openedx::retirement::Archive;
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/lms.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let lms = lms(&[["COMPLETE", "LMS_COMPLETE"]]).await;
    /// # let client = Client::builder(lms.uri()).build()?;
    ///
    /// let archive = Archive::new(&client).cool_off_days(60);
    /// let forgotten = archive.run(Vec::new()).await?;
    /// assert_eq!(forgotten.len(), 1);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// See [`ArchiveError`].
    pub async fn run<W: AsyncWrite + Unpin>(
        self,
        writer: W,
    ) -> Result<Vec<ArchivedLearner>, ArchiveError> {
        self.write(writer).await?.clean_up().await
    }
}

impl<W> Archived<W> {
    /// Who is in the archive.
    #[must_use]
    pub fn learners(&self) -> &[ArchivedLearner] {
        &self.learners
    }

    /// What the archive was written to, already shut down.
    pub fn writer(&self) -> &W {
        &self.writer
    }

    /// What the archive was written to, already shut down: to sync a file, say.
    pub fn writer_mut(&mut self) -> &mut W {
        &mut self.writer
    }

    /// Lets the LMS forget everybody in the archive, batch by batch.
    ///
    /// # Errors
    ///
    /// [`ArchiveError::CleanUp`] if it does not take a batch; those before it are forgotten.
    pub async fn clean_up(self) -> Result<Vec<ArchivedLearner>, ArchiveError> {
        let names = |learners: &[ArchivedLearner]| -> Vec<String> {
            learners.iter().map(|learner| learner.original_username.clone()).collect()
        };
        for (index, batch) in self.learners.chunks(self.batch_size).enumerate() {
            let cleanup = self.client.retirement_cleanup();
            let cleanup = cleanup.body_map(|body| body.usernames(names(batch)));
            if let Err(error) = cleanup.send().await {
                let (done, rest) = self.learners.split_at(index * self.batch_size);
                let (forgotten, remaining) = (names(done), names(rest));
                return Err(ArchiveError::CleanUp { forgotten, remaining, error });
            }
        }
        Ok(self.learners)
    }
}

impl From<Retirement> for ArchivedLearner {
    fn from(learner: Retirement) -> Self {
        Self {
            user_id: learner.user.id,
            original_username: learner.original_username,
            original_email: learner.original_email,
            original_name: learner.original_name,
            retired_username: learner.retired_username,
            retired_email: learner.retired_email,
            retirement_request_date: timestamp(learner.created),
            last_modified_date: timestamp(learner.modified),
        }
    }
}

/// A time as Amazon Athena reads it.
fn timestamp(time: DateTime<Utc>) -> String {
    time.format("%Y-%m-%d %H:%M:%S%.6f").to_string()
}
