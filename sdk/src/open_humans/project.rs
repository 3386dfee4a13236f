//! A project, as which it calls itself.

use chrono::{DateTime, Utc};
use futures::future::FutureExt;
use serde::Deserialize;
use serde_json::json;

use super::acting::Acting;
use super::list::{Listed, items};
use super::types::{self, DataFile, ExchangedMember};
use super::wire::send;
use super::{
    Client, Content, Download, FileSelector, Message, PendingUpload, Recipients, Upload,
    UploadedFile,
};
use crate::{Error, Items};

/// A project, with its master token.
///
/// The token ends a day after it was made, unless an administrator of the site has said otherwise.
///
/// ```
/// use emeritus::Credentials;
/// use emeritus::open_humans::{Client, Message, Project, Recipients};
/// # use wiremock::matchers::{body_json, path};
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), emeritus::Error> {
/// # let site = MockServer::start().await;
/// # Mock::given(path("/api/direct-sharing/project/message/"))
/// #     .and(body_json(serde_json::json!({"message": "Hello", "project_member_ids": ["04417752"]})))
/// #     .respond_with(ResponseTemplate::new(200).set_body_json("success"))
/// #     .mount(&site).await;
/// # let url = site.uri();
///
/// let client = Client::builder(url).credentials(Credentials::bearer("a-master-token")).build()?;
/// let project = Project::new(client);
/// project.message(Recipients::members(["04417752"]), "Hello").await?;
/// # Ok(())
/// # }
/// ```
///
/// What the site knows about the project and its members:
///
/// ```
/// use emeritus::open_humans::{Client, Project};
/// use futures::TryStreamExt;
/// # use serde_json::json;
/// # use wiremock::matchers::{body_json, method, path};
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
/// # let site = MockServer::start().await;
/// # let about = json!({
/// #     "id": 412, "name": "Tidal Steps", "id_label": "direct-sharing-412", "slug": "tidal-steps",
/// #     "active": true, "approved": true, "authorized_members": 1, "badge_image": null,
/// #     "contact_email": "team@tidal.example", "info_url": "https://tidal.example",
/// #     "is_academic_or_nonprofit": false, "is_study": false, "leader": "R. Okafor",
/// #     "long_description": "", "organization": "", "registered_datatypes": [],
/// #     "request_sources_access": [], "request_username_access": true, "requested_sources": [],
/// #     "returned_data_description": "", "short_description": "", "type": "oauth2",
/// # });
/// # Mock::given(path("/api/direct-sharing/project/"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_json(about)).mount(&site).await;
/// # let members = json!({"count": 1, "next": null, "previous": null, "results": [{
/// #     "project_member_id": "04417752", "created": "2026-02-11T09:14:02Z", "file_count": 0,
/// #     "sources_shared": [], "username": "marlow", "data": [],
/// # }]});
/// # Mock::given(path("/api/direct-sharing/project/members/"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_json(members)).mount(&site).await;
/// # Mock::given(path("/api/direct-sharing/project/remove-members/"))
/// #     .and(body_json(json!({"project_member_ids": ["04417752"]})))
/// #     .respond_with(ResponseTemplate::new(200).set_body_json("success")).expect(1)
/// #     .mount(&site).await;
/// # let project = Project::new(Client::builder(site.uri()).build()?);
///
/// assert_eq!(project.info().await?.name, "Tidal Steps");
/// let mut members = project.members();
/// while let Some(member) = members.try_next().await? {
///     if member.file_count == 0 {
///         project.remove_members([member.project_member_id]).await?;
///     }
/// }
///
/// // Every other operation of the contract is a method of the client:
/// let same = project.client().project_get().send().await?;
/// assert_eq!(same.id, 412);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Project {
    client: Client,
}

/// A member, as the list of members shows one: without the link to all files, in which the site puts
/// the master token. [`ProjectMember::list_files`] has them.
///
/// ```
/// use emeritus::open_humans::{Client, MemberSummary, Project};
/// use futures::TryStreamExt;
/// # use serde_json::json;
/// # use wiremock::matchers::{body_json, method, path};
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
/// # let site = MockServer::start().await;
/// # let members = json!({"count": 1, "next": null, "previous": null, "results": [{
/// #     "project_member_id": "04417752", "created": "2026-02-11T09:14:02Z", "file_count": 3,
/// #     "sources_shared": [], "username": null, "data": [],
/// # }]});
/// # Mock::given(path("/api/direct-sharing/project/members/"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_json(members)).mount(&site).await;
/// # let project = Project::new(Client::builder(site.uri()).build()?);
///
/// fn name(member: &MemberSummary) -> &str {
///     member.username.as_deref().unwrap_or(&member.project_member_id)
/// }
///
/// let members: Vec<MemberSummary> = project.members().try_collect().await?;
/// assert_eq!((name(&members[0]), members[0].file_count), ("04417752", 3));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Deserialize)]
#[non_exhaustive]
pub struct MemberSummary {
    /// By which the project knows the member.
    pub project_member_id: String,
    /// When the membership began.
    pub created: DateTime<Utc>,
    /// How many files the project sees.
    pub file_count: u64,
    /// The labels of the other projects whose files the member shares.
    pub sources_shared: Vec<String>,
    /// The user name, if the member shares it.
    pub username: Option<String>,
    /// The first ten files.
    pub data: Vec<DataFile>,
}

#[derive(Deserialize)]
struct MemberPage {
    results: Vec<MemberSummary>,
    count: u64,
    next: Option<String>,
}

/// A member of a project, for whom the project calls with its own token.
///
/// ```
/// use emeritus::open_humans::{Client, FileSelector, Project, ProjectMember};
/// use futures::TryStreamExt;
/// # use serde_json::json;
/// # use wiremock::matchers::{body_json, method, path};
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
/// # let site = MockServer::start().await;
/// # let member = json!({"count": 0, "next": null, "previous": null, "data": [], "sources_shared": [],
/// #     "created": "2026-02-11T09:14:02.508113Z", "project_member_id": "04417752"});
/// # Mock::given(path("/api/direct-sharing/project/exchange-member/"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_json(member)).mount(&site).await;
/// # let started = json!({"id": 90413, "url": format!("{}/bucket/steps.csv", site.uri())});
/// # Mock::given(path("/api/direct-sharing/project/files/upload/direct/"))
/// #     .respond_with(ResponseTemplate::new(201).set_body_json(started)).mount(&site).await;
/// # Mock::given(method("PUT")).and(path("/bucket/steps.csv"))
/// #     .respond_with(ResponseTemplate::new(200)).mount(&site).await;
/// # Mock::given(path("/api/direct-sharing/project/files/upload/complete/"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_json(json!({"status": "ok", "size": 8})))
/// #     .mount(&site).await;
/// # Mock::given(method("POST")).and(path("/api/direct-sharing/project/files/upload/"))
/// #     .respond_with(ResponseTemplate::new(201).set_body_json(json!({"id": 90414}))).mount(&site).await;
/// # Mock::given(path("/api/direct-sharing/project/files/delete/"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_json(json!({"ids": [90413]})))
/// #     .mount(&site).await;
/// # Mock::given(path("/data-management/datafile-download/90377/"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_bytes("1,2\n")).mount(&site).await;
/// # let file: emeritus::open_humans::types::DataFile = serde_json::from_value(json!({
/// #     "id": 90377, "basename": "steps.csv", "created": "2026-02-12T07:30:00.000412Z", "datatypes": [],
/// #     "download_url": format!("{}/data-management/datafile-download/90377/?key=k", site.uri()),
/// #     "metadata": {"tags": [], "description": "", "md5": "3ecfad755fa825f7a17c5526ec44e651"},
/// #     "source": "direct-sharing-412", "source_project": "https://oh.example/api/public/project/412/",
/// # }))?;
/// # let project = Project::new(Client::builder(site.uri()).build()?);
///
/// let member: ProjectMember = project.member("04417752");
/// assert_eq!(member.info().await?.project_member_id, "04417752");
///
/// let uploaded = member.upload("steps.csv", "1,2\n3,4\n").send().await?;
/// let small = member.upload_simple("steps.csv", "1,2\n3,4\n").send().await?;
/// assert_eq!(uploaded.md5, small.md5);
///
/// // `file` is one that the stream gave.
/// let files: Vec<_> = member.list_files().try_collect().await?;
/// # assert!(files.is_empty());
/// assert_eq!(member.download(&file).await?.bytes().await?, "1,2\n");
///
/// assert_eq!(member.delete_file(FileSelector::Id(uploaded.id)).await?, [90413]);
/// assert_eq!(member.delete_all_files().await?, [90413]);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ProjectMember {
    acting: Acting,
}

impl Project {
    /// The project whose master token `client` shows.
    #[must_use]
    #[doc(alias = "OHProject")]
    pub fn new(client: Client) -> Self {
        Self { client }
    }

    /// A client for all operations of the contract, which calls as this project.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// What the site knows about the project.
    ///
    /// # Errors
    ///
    /// As of every call.
    pub async fn info(&self) -> Result<types::Project, Error> {
        Ok(self.client.project_get().send().await?.into_inner())
    }

    /// The members, each once. Pages are fetched as the stream is read.
    ///
    /// The site wants the token in the query here, where proxies and logs may see it; everywhere
    /// else it goes into a header.
    #[doc(alias = "update_data")]
    pub fn members(&self) -> Items<'static, MemberSummary> {
        let client = self.client.clone();
        let fetch = Box::new(move |limit, offset| {
            let client = client.clone();
            async move {
                let url = format!("{}/api/direct-sharing/project/members/", client.baseurl);
                let request = client.client.get(url).query(&[("limit", limit), ("offset", offset)]);
                let MemberPage { results, count, next } =
                    send(&client, "members_list", request).await?;
                Ok(Listed { items: results, count, next })
            }
            .boxed()
        });
        items("members_list", fetch, |member| member.project_member_id.clone())
    }

    /// A member, for whom the project then calls. Nothing is asked yet.
    ///
    /// ```
    /// use emeritus::open_humans::{Client, Project};
    ///
    /// # fn main() -> Result<(), emeritus::Error> {
    /// let project = Project::new(Client::builder("https://www.openhumans.org").build()?);
    /// let member = project.member("04417752");
    /// assert!(format!("{member:?}").contains("04417752"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn member(&self, project_member_id: impl Into<String>) -> ProjectMember {
        let acting = Acting::on_behalf_of(self.client.clone(), project_member_id.into());
        ProjectMember { acting }
    }

    /// Sends an e-mail to members. A success means that it was accepted for delivery.
    ///
    /// # Errors
    ///
    /// As of every call; [`Error::is_bad_request`] if one of the ids is not a member's: nobody gets
    /// anything then. With no ids at all, nothing is sent.
    pub async fn message(&self, to: Recipients, message: impl Into<Message>) -> Result<(), Error> {
        let to = match to {
            Recipients::All => json!({ "all_members": true }),
            Recipients::Members(ids) if ids.is_empty() => return Ok(()),
            Recipients::Members(ids) => json!({ "project_member_ids": ids }),
        };
        Acting::new(self.client.clone()).message(&message.into(), Some(to)).await
    }

    /// Takes members out of the project. Its files stay. They may come back, under the same ids.
    ///
    /// # Errors
    ///
    /// As of every call; [`Error::is_bad_request`] if one of the ids is not a member's: nobody is
    /// removed then. With no ids at all, nothing is sent.
    pub async fn remove_members(
        &self,
        ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Result<(), Error> {
        let ids: Vec<_> = ids.into_iter().collect();
        if ids.is_empty() {
            return Ok(());
        }
        let ids = ids.iter().map(AsRef::as_ref).collect();
        Acting::new(self.client.clone()).remove(Some(ids)).await
    }
}

impl ProjectMember {
    /// Who the member is, with the first hundred files.
    ///
    /// # Errors
    ///
    /// As of every call; [`Error::is_bad_request`] if the id is not one of the project.
    pub async fn info(&self) -> Result<ExchangedMember, Error> {
        self.acting.exchange(100, 0).await
    }

    /// As [`Member::list_files`](super::Member::list_files).
    pub fn list_files(&self) -> Items<'static, DataFile> {
        self.acting.list_files()
    }

    /// As [`Member::upload`](super::Member::upload).
    pub fn upload(&self, filename: impl Into<String>, content: impl Into<Content>) -> Upload {
        self.acting.upload(filename.into(), content.into())
    }

    /// As [`Member::upload_simple`](super::Member::upload_simple).
    pub fn upload_simple(
        &self,
        filename: impl Into<String>,
        content: impl Into<Content>,
    ) -> Upload {
        self.upload(filename, content).in_one_step()
    }

    /// As [`Member::complete_upload`](super::Member::complete_upload).
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
    /// #     .respond_with(ResponseTemplate::new(503)).up_to_n_times(1).mount(&site).await;
    /// # Mock::given(path("/api/direct-sharing/project/files/upload/complete/"))
    /// #     .respond_with(ResponseTemplate::new(200).set_body_json(json!({"status": "ok", "size": 8})))
    /// #     .mount(&site).await;
    /// # let project = Project::new(Client::builder(site.uri()).build()?);
    ///
    /// let member = project.member("04417752");
    /// let error = member.upload("steps.csv", "1,2\n3,4\n").send().await.unwrap_err();
    /// let pending = error.pending_upload().ok_or("the bytes are stored")?;
    /// assert_eq!(member.complete_upload(pending).await?.id, 90413);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As there.
    pub async fn complete_upload(&self, pending: &PendingUpload) -> Result<UploadedFile, Error> {
        self.acting.complete(pending).await
    }

    /// As [`Member::download`](super::Member::download).
    ///
    /// # Errors
    ///
    /// As there.
    pub async fn download(&self, file: &DataFile) -> Result<Download, Error> {
        self.acting.download(file).await
    }

    /// As [`Member::delete_file`](super::Member::delete_file).
    ///
    /// # Errors
    ///
    /// As there.
    pub async fn delete_file(&self, file: FileSelector) -> Result<Vec<u64>, Error> {
        self.acting.delete_file(file).await
    }

    /// As [`Member::delete_all_files`](super::Member::delete_all_files).
    ///
    /// # Errors
    ///
    /// As there.
    pub async fn delete_all_files(&self) -> Result<Vec<u64>, Error> {
        self.acting.delete_all_files().await
    }
}
