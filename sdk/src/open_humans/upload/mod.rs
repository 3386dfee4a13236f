//! Uploading files.

mod content;
mod metadata;
mod meter;

use std::fmt;
use std::time::Duration;

use http::header::CONTENT_LENGTH;
use reqwest::Body;
use reqwest::multipart::{Form, Part};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use self::content::Prepared;
use self::meter::{Meter, Report, Watcher};
use super::acting::Acting;
use super::wire::{deliver, post, send};
use crate::error::ContentFault;
use crate::transport::body;
use crate::{Error, StatusCode};

pub use content::Content;
pub use metadata::Metadata;
pub use meter::Progress;

/// The largest file that an upload takes unless it is told otherwise: the limit of the Django client.
const MAX_SIZE: u64 = 128_000_000;

/// As long as an address in the storage is good for.
pub(super) const TRANSFER_TIMEOUT: Duration = Duration::from_secs(6 * 60 * 60);

/// Builds an upload.
///
/// The bytes are streamed, whatever they come from, and counted and hashed on their way. Their MD5
/// checksum goes into the metadata, where it stands for whoever downloads the file. It has to be
/// known before the first byte is sent, so what it costs depends on the content:
///
/// | content | the checksum in the metadata | checked on the way |
/// |---|---|---|
/// | [`Content::bytes`] | computed beforehand, in memory | yes |
/// | [`Content::file`] | computed beforehand, by reading the file once more | yes |
/// | [`Content::reader`], [`Content::stream`] | only if [`Metadata::md5`] says it | then, yes |
///
/// In every case [`UploadedFile::md5`] has it afterwards.
///
/// ```
/// use std::time::Duration;
///
/// use emeritus::open_humans::{Client, Metadata, Project};
/// # use serde_json::json;
/// # use wiremock::matchers::{body_json, method, path};
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
/// # let site = MockServer::start().await;
/// # let started = json!({"id": 90413, "url": format!("{}/bucket/steps.csv", site.uri())});
/// # Mock::given(path("/api/direct-sharing/project/files/upload/direct/"))
/// #     .respond_with(ResponseTemplate::new(201).set_body_json(started)).mount(&site).await;
/// # Mock::given(method("PUT")).and(path("/bucket/steps.csv"))
/// #     .respond_with(ResponseTemplate::new(200)).mount(&site).await;
/// # Mock::given(path("/api/direct-sharing/project/files/upload/complete/"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_json(json!({"status": "ok", "size": 8})))
/// #     .mount(&site).await;
/// # let project = Project::new(Client::builder(site.uri()).build()?);
///
/// let uploaded = project
///     .member("04417752")
///     .upload("steps.csv", "1,2\n3,4\n")
///     .metadata(Metadata::new("Step totals").tag("csv"))
///     .datatype_names(["Step Count"])
///     .max_size(1_000_000)
///     .timeout(Duration::from_secs(60))
///     .progress(|at| assert!(at.sent <= at.total))
///     .send()
///     .await?;
/// assert_eq!((uploaded.id, uploaded.size), (90413, 8));
/// # Ok(())
/// # }
/// ```
#[must_use = "an upload does nothing until `send` is called"]
pub struct Upload {
    acting: Acting,
    filename: String,
    content: Content,
    metadata: Metadata,
    datatypes: Option<Vec<Value>>,
    max_size: Option<u64>,
    checksum: bool,
    timeout: Duration,
    watcher: Option<Watcher>,
    in_one_step: bool,
}

/// A file that was uploaded.
///
/// ```
/// use emeritus::open_humans::{Client, Project, UploadedFile};
/// # use serde_json::json;
/// # use wiremock::matchers::{body_json, method, path};
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
/// # let site = MockServer::start().await;
/// # let started = json!({"id": 90413, "url": format!("{}/bucket/steps.csv", site.uri())});
/// # Mock::given(path("/api/direct-sharing/project/files/upload/direct/"))
/// #     .respond_with(ResponseTemplate::new(201).set_body_json(started)).mount(&site).await;
/// # Mock::given(method("PUT")).and(path("/bucket/steps.csv"))
/// #     .respond_with(ResponseTemplate::new(200)).mount(&site).await;
/// # Mock::given(path("/api/direct-sharing/project/files/upload/complete/"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_json(json!({"status": "ok", "size": 8})))
/// #     .mount(&site).await;
/// # let project = Project::new(Client::builder(site.uri()).build()?);
///
/// let uploaded: UploadedFile =
///     project.member("04417752").upload("steps.csv", "1,2\n3,4\n").send().await?;
/// assert_eq!((uploaded.id, uploaded.size), (90413, 8));
/// assert_eq!(uploaded.md5.as_deref(), Some("00f7d50ab4278a7899d7499481c9603a"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UploadedFile {
    /// Its id.
    pub id: u64,
    /// How many bytes it has.
    pub size: u64,
    /// The MD5 checksum of what was sent.
    pub md5: Option<String>,
}

/// An upload whose bytes are stored, and which the site does not know to be complete.
///
/// It comes with the error of the upload ([`Error::pending_upload`]) and can be kept for later: the
/// site forgets incomplete files after six hours.
///
/// ```
/// use emeritus::open_humans::{Client, PendingUpload, Project};
/// # use serde_json::json;
/// # use wiremock::matchers::{body_json, method, path};
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
/// # let site = MockServer::start().await;
/// # let started = json!({"id": 90413, "url": format!("{}/bucket/steps.csv", site.uri())});
/// # Mock::given(path("/api/direct-sharing/project/files/upload/direct/"))
/// #     .respond_with(ResponseTemplate::new(201).set_body_json(started)).mount(&site).await;
/// # Mock::given(method("PUT")).and(path("/bucket/steps.csv"))
/// #     .respond_with(ResponseTemplate::new(200)).mount(&site).await;
/// # Mock::given(path("/api/direct-sharing/project/files/upload/complete/"))
/// #     .respond_with(ResponseTemplate::new(503)).up_to_n_times(1).mount(&site).await;
/// # Mock::given(path("/api/direct-sharing/project/files/upload/complete/"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_json(json!({"status": "ok", "size": 8})))
/// #     .mount(&site).await;
/// # let project = Project::new(Client::builder(site.uri()).build()?);
///
/// let member = project.member("04417752");
/// let error = member.upload("steps.csv", "1,2\n3,4\n").send().await.unwrap_err();
/// let kept = serde_json::to_string(&error.pending_upload())?;
///
/// // After a restart:
/// let pending: Option<PendingUpload> = serde_json::from_str(&kept)?;
/// let pending = pending.ok_or("nothing was left")?;
/// assert_eq!((pending.file_id, pending.size), (90413, 8));
/// assert_eq!(member.complete_upload(&pending).await?.id, 90413);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PendingUpload {
    /// The id of the file.
    pub file_id: u64,
    /// How many bytes were stored.
    pub size: u64,
    /// The MD5 checksum of what was sent.
    pub md5: Option<String>,
}

/// The body with which an upload in three steps begins, and the form of one in one step.
#[derive(Serialize)]
struct Start<'a> {
    filename: &'a str,
    /// JSON as text, whatever the body is.
    metadata: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    datatypes: Option<String>,
}

#[derive(Deserialize)]
struct Started {
    id: u64,
    url: String,
}

#[derive(Serialize)]
struct Complete {
    file_id: u64,
}

#[derive(Deserialize)]
struct Completed {
    size: u64,
}

#[derive(Deserialize)]
struct Created {
    id: u64,
}

impl Upload {
    pub(super) fn new(acting: Acting, filename: String, content: Content) -> Self {
        Self {
            acting,
            filename,
            content,
            metadata: Metadata::default(),
            datatypes: None,
            max_size: Some(MAX_SIZE),
            checksum: true,
            timeout: TRANSFER_TIMEOUT,
            watcher: None,
            in_one_step: false,
        }
    }

    pub(super) fn in_one_step(mut self) -> Self {
        self.in_one_step = true;
        self
    }

    /// What is said about the file: a blank description and no tags unless set.
    pub fn metadata(mut self, metadata: Metadata) -> Self {
        self.metadata = metadata;
        self
    }

    /// The datatypes of the file, by id, in the place of any set before. They have to be registered
    /// with the project.
    ///
    /// ```
    /// use emeritus::open_humans::{Client, Project};
    /// # use serde_json::json;
    /// # use wiremock::matchers::{body_json, method, path};
    /// # use wiremock::{Mock, MockServer, ResponseTemplate};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    /// # let site = MockServer::start().await;
    /// # let started = json!({"id": 90413, "url": format!("{}/bucket/steps.csv", site.uri())});
    /// # Mock::given(path("/api/direct-sharing/project/files/upload/direct/"))
    /// #     .and(wiremock::matchers::body_string_contains(r#""datatypes":"[18,21]""#))
    /// #     .respond_with(ResponseTemplate::new(201).set_body_json(started)).mount(&site).await;
    /// # Mock::given(method("PUT")).and(path("/bucket/steps.csv"))
    /// #     .respond_with(ResponseTemplate::new(200)).mount(&site).await;
    /// # Mock::given(path("/api/direct-sharing/project/files/upload/complete/"))
    /// #     .respond_with(ResponseTemplate::new(200).set_body_json(json!({"status": "ok", "size": 8})))
    /// #     .mount(&site).await;
    /// # let project = Project::new(Client::builder(site.uri()).build()?);
    ///
    /// let upload = project.member("04417752").upload("steps.csv", "1,2\n3,4\n");
    /// assert_eq!(upload.datatype_ids([18, 21]).send().await?.id, 90413);
    /// # Ok(())
    /// # }
    /// ```
    pub fn datatype_ids(mut self, ids: impl IntoIterator<Item = u64>) -> Self {
        self.datatypes = Some(ids.into_iter().map(Value::from).collect());
        self
    }

    /// The datatypes of the file, by name, in the place of any set before. Open Humans does not take
    /// names and ids together.
    pub fn datatype_names(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.datatypes = Some(names.into_iter().map(|name| Value::String(name.into())).collect());
        self
    }

    /// The largest size that is accepted: 128,000,000 bytes unless set, `None` for any.
    ///
    /// ```
    /// use emeritus::open_humans::{Client, Project};
    /// # use serde_json::json;
    /// # use wiremock::matchers::{body_json, method, path};
    /// # use wiremock::{Mock, MockServer, ResponseTemplate};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    /// # let site = MockServer::start().await;
    /// # let started = json!({"id": 90413, "url": format!("{}/bucket/steps.csv", site.uri())});
    /// # Mock::given(path("/api/direct-sharing/project/files/upload/direct/"))
    /// #     .respond_with(ResponseTemplate::new(201).set_body_json(started)).mount(&site).await;
    /// # Mock::given(method("PUT")).and(path("/bucket/steps.csv"))
    /// #     .respond_with(ResponseTemplate::new(200)).mount(&site).await;
    /// # Mock::given(path("/api/direct-sharing/project/files/upload/complete/"))
    /// #     .respond_with(ResponseTemplate::new(200).set_body_json(json!({"status": "ok", "size": 8})))
    /// #     .mount(&site).await;
    /// # let project = Project::new(Client::builder(site.uri()).build()?);
    ///
    /// let member = project.member("04417752");
    /// let upload = || member.upload("steps.csv", "1,2\n3,4\n");
    /// assert!(upload().max_size(7).send().await.unwrap_err().is_content());
    /// assert_eq!(upload().max_size(None).send().await?.size, 8);
    /// # Ok(())
    /// # }
    /// ```
    pub fn max_size(mut self, bytes: impl Into<Option<u64>>) -> Self {
        self.max_size = bytes.into();
        self
    }

    /// Whether the MD5 checksum goes into the metadata: it does unless set.
    ///
    /// ```
    /// use emeritus::open_humans::{Client, Project};
    /// # use serde_json::json;
    /// # use wiremock::matchers::{body_json, method, path};
    /// # use wiremock::{Mock, MockServer, ResponseTemplate};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    /// # let site = MockServer::start().await;
    /// # let start = json!({"project_member_id": "04417752", "filename": "steps.csv",
    /// #     "metadata": json!({"description": "", "tags": []}).to_string()});
    /// # let started = json!({"id": 90413, "url": format!("{}/bucket/steps.csv", site.uri())});
    /// # Mock::given(path("/api/direct-sharing/project/files/upload/direct/")).and(body_json(start))
    /// #     .respond_with(ResponseTemplate::new(201).set_body_json(started)).mount(&site).await;
    /// # Mock::given(method("PUT")).and(path("/bucket/steps.csv"))
    /// #     .respond_with(ResponseTemplate::new(200)).mount(&site).await;
    /// # Mock::given(path("/api/direct-sharing/project/files/upload/complete/"))
    /// #     .respond_with(ResponseTemplate::new(200).set_body_json(json!({"status": "ok", "size": 8})))
    /// #     .mount(&site).await;
    /// # let project = Project::new(Client::builder(site.uri()).build()?);
    ///
    /// let upload = project.member("04417752").upload("steps.csv", "1,2\n3,4\n");
    /// let uploaded = upload.checksum(false).send().await?;
    /// assert_eq!(uploaded.md5.as_deref(), Some("00f7d50ab4278a7899d7499481c9603a")); // all the same
    /// # Ok(())
    /// # }
    /// ```
    pub fn checksum(mut self, wanted: bool) -> Self {
        self.checksum = wanted;
        self
    }

    /// How long sending the bytes may take: six hours unless set.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Is told how far the upload has come, again and again.
    pub fn progress(mut self, watcher: impl FnMut(Progress) + Send + 'static) -> Self {
        self.watcher = Some(Box::new(watcher));
        self
    }

    /// Uploads the file.
    ///
    /// # Errors
    ///
    /// [`Error::is_content`] if the content cannot be read, is longer than the limit, or is not what
    /// was announced; nothing is stored then. [`Error::pending_upload`] is set if all but the last
    /// step succeeded.
    pub async fn send(mut self) -> Result<UploadedFile, Error> {
        let operation = if self.in_one_step { "file_upload" } else { "file_upload_start" };
        let content = std::mem::replace(&mut self.content, Content::bytes(""));
        let prepared = content.prepare(self.max_size, self.checksum).await;
        let prepared = prepared.map_err(|error| error.during(operation))?;
        if let (Some(md5), None) = (&prepared.md5, self.metadata.checksum()) {
            self.metadata = self.metadata.md5(md5);
        }
        if self.in_one_step {
            self.send_form(prepared).await
        } else {
            self.send_direct(prepared).await
        }
    }

    async fn send_direct(self, prepared: Prepared) -> Result<UploadedFile, Error> {
        let acting = self.acting.clone();
        let path = "/api/direct-sharing/project/files/upload/direct/";
        let body = acting.for_member(self.start());
        let Started { id, url } = post(acting.client(), "file_upload_start", path, &body).await?;
        let (size, report) = (prepared.size, Report::default());
        self.store(&url, prepared, &report).await.map_err(|error| error.during("storage_put"))?;
        let pending = PendingUpload { file_id: id, size, md5: report.md5() };
        complete(&acting, &pending).await
    }

    fn start(&self) -> Start<'_> {
        let datatypes = self.datatypes.clone().map(|types| Value::Array(types).to_string());
        Start { filename: &self.filename, metadata: self.metadata.text(), datatypes }
    }

    /// Puts the bytes where the storage wants them. Neither a token nor a media type goes with them:
    /// the address is the permission, and does not cover other headers.
    async fn store(self, url: &str, prepared: Prepared, report: &Report) -> Result<(), Error> {
        let client = self.acting.client().clone();
        let request = client
            .client
            .put(url)
            .header(CONTENT_LENGTH, prepared.size)
            .timeout(self.timeout)
            .body(self.body(prepared, report));
        let response = deliver(&client, request).await;
        if let Some(fault) = report.fault() {
            return Err(fault);
        }
        match response? {
            response if response.status() == StatusCode::OK => Ok(()),
            response => Err(body::refusal(response).await),
        }
    }

    fn body(self, prepared: Prepared, report: &Report) -> Body {
        let mut meter = Meter::new(prepared.stream, prepared.size, report.clone());
        meter.expected = self.metadata.checksum().map(str::to_owned);
        meter.watcher = self.watcher;
        Body::wrap_stream(meter.into_stream())
    }

    async fn send_form(self, prepared: Prepared) -> Result<UploadedFile, Error> {
        let acting = self.acting.clone();
        let (size, report) = (prepared.size, Report::default());
        let Start { filename, metadata, datatypes } = self.start();
        let mut form = Form::new().text("metadata", metadata);
        if let Some(datatypes) = datatypes {
            form = form.text("datatypes", datatypes);
        }
        if let Some(id) = acting.project_member_id() {
            form = form.text("project_member_id", id.to_owned());
        }
        let (filename, timeout) = (filename.to_owned(), self.timeout);
        let file = Part::stream_with_length(self.body(prepared, &report), size).file_name(filename);
        let client = acting.client();
        let url = format!("{}/api/direct-sharing/project/files/upload/", client.baseurl);
        let request =
            client.client.post(url).timeout(timeout).multipart(form.part("data_file", file));
        let sent = send(client, "file_upload", request).await;
        if let Some(fault) = report.fault() {
            return Err(fault.during("file_upload"));
        }
        sent.map(|Created { id }| UploadedFile { id, size, md5: report.md5() })
    }
}

/// Tells the site that the bytes are stored.
pub(super) async fn complete(
    acting: &Acting,
    pending: &PendingUpload,
) -> Result<UploadedFile, Error> {
    let path = "/api/direct-sharing/project/files/upload/complete/";
    let body = acting.for_member(Complete { file_id: pending.file_id });
    let completed = post(acting.client(), "file_upload_complete", path, &body).await;
    let Completed { size } = completed.map_err(|error: Error| error.leaving(pending.clone()))?;
    if size != pending.size {
        let fault = ContentFault::Length { announced: pending.size, found: size };
        return Err(Error::content(fault).during("file_upload_complete"));
    }
    Ok(UploadedFile { id: pending.file_id, size, md5: pending.md5.clone() })
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("filename", &self.filename)
            .field("content", &self.content)
            .field("metadata", &self.metadata)
            .field("datatypes", &self.datatypes)
            .finish_non_exhaustive()
    }
}
