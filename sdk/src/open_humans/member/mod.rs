//! A member, as whom a project calls.

mod access;

use std::fmt;
use std::sync::Arc;

use self::access::Access;
use super::acting::Acting;
use super::types::DataFile;
use super::{
    Client, Content, Download, FileSelector, MemberRecord, Message, OAuth, PendingLogin,
    PendingUpload, Tokens, Upload, UploadedFile,
};
use crate::session::Authority;
use crate::{Error, Items, Secret};

/// A member of a project, with the tokens that the member granted it.
///
/// Every call is made with a fresh access token: one with less than a minute left is refreshed
/// first, once however many calls need it, and stored before it is used. A refresh that fails ends
/// the call as [`Error::is_credentials`]; [`Error::oauth_error`] then says `invalid_grant` if the
/// member has taken the access back. Clones are cheap, and share one refresh.
///
/// ```
/// use emeritus::open_humans::{Client, Content, FileSelector, Member, Metadata, OAuth, Tokens};
/// use futures::TryStreamExt;
/// # use serde_json::json;
/// # use wiremock::matchers::{method, path};
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), emeritus::Error> {
/// # let site = MockServer::start().await;
/// # let ok = |body: serde_json::Value| ResponseTemplate::new(200).set_body_json(body);
/// # let api = "/api/direct-sharing/project";
/// # let started = json!({"id": 90413, "url": format!("{}/bucket/steps.csv", site.uri())});
/// # for (at, verb, answer) in [
/// #     (format!("{api}/files/upload/direct/"), "POST", ResponseTemplate::new(201).set_body_json(started)),
/// #     ("/bucket/steps.csv".into(), "PUT", ResponseTemplate::new(200)),
/// #     (format!("{api}/files/upload/complete/"), "POST", ok(json!({"status": "ok", "size": 8}))),
/// #     (format!("{api}/exchange-member/"), "GET", ok(json!({"count": 0, "next": null, "previous": null,
/// #         "created": "2026-02-11T09:14:02Z", "project_member_id": "04417752", "sources_shared": [], "data": []}))),
/// #     (format!("{api}/files/delete/"), "POST", ok(json!({"ids": [90413]}))),
/// # ] { Mock::given(method(verb)).and(path(at)).respond_with(answer).mount(&site).await; }
/// # let client = Client::builder(site.uri()).build()?;
/// # let oauth = OAuth::new(&client, "tidal-steps", "s3cr3t", "https://steps.example/complete")?;
/// # let tokens = Tokens::new("a", "r", emeritus::chrono::DateTime::<emeritus::chrono::Utc>::MAX_UTC);
/// # Member::create(&oauth, "04417752", tokens).await?;
///
/// let member = Member::load(&oauth, "04417752").await?.expect("has logged in before");
///
/// let uploaded = member
///     .upload("steps.csv", Content::bytes("1,2\n3,4\n"))
///     .metadata(Metadata::new("Step totals").tag("csv"))
///     .send()
///     .await?;
/// assert_eq!(uploaded.md5.as_deref(), Some("00f7d50ab4278a7899d7499481c9603a"));
///
/// let files: Vec<_> = member.list_files().try_collect().await?;
/// assert!(files.is_empty());
/// assert_eq!(member.delete_file(FileSelector::Id(uploaded.id)).await?, [90413]);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Member {
    access: Access,
    acting: Acting,
}

/// Where members come from.
impl Member {
    fn new(oauth: &OAuth, project_member_id: String) -> Self {
        let access = Access::new(oauth.clone(), project_member_id);
        let source = Arc::new(access.clone());
        let client = oauth.client_as(Authority::Kept(source));
        Self { access, acting: Acting::new(client) }
    }

    /// The member who granted access with this code, kept in the store of `oauth`.
    ///
    /// It does not look at the `state`: [`from_callback`](Self::from_callback) is what a web
    /// application wants.
    ///
    /// ```
    /// use emeritus::open_humans::{Client, Member, OAuth};
    /// # use serde_json::json;
    /// # use wiremock::matchers::{body_json, method, path};
    /// # use wiremock::{Mock, MockServer, ResponseTemplate};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    /// # let site = MockServer::start().await;
    /// # let granted = json!({"access_token": "a", "refresh_token": "r", "expires_in": 36000});
    /// # Mock::given(method("POST")).and(path("/oauth2/token/"))
    /// #     .respond_with(ResponseTemplate::new(200).set_body_json(granted)).mount(&site).await;
    /// # let member = json!({"count": 0, "next": null, "previous": null, "data": [], "sources_shared": [],
    /// #     "created": "2026-02-11T09:14:02.508113Z", "project_member_id": "04417752"});
    /// # Mock::given(path("/api/direct-sharing/project/exchange-member/"))
    /// #     .respond_with(ResponseTemplate::new(200).set_body_json(member)).mount(&site).await;
    /// # let client = Client::builder(site.uri()).build()?;
    /// # let oauth = OAuth::new(&client, "tidal-steps", "s3cr3t", "https://steps.example/complete")?;
    ///
    /// let member = Member::from_code(&oauth, "Qm3vT0aZ81").await?;
    /// assert_eq!(member.project_member_id(), "04417752");
    /// assert!(Member::from_code(&oauth, "").await.unwrap_err().is_invalid_request());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::oauth_error`] is `invalid_grant` for a code that is unknown, used or half an hour old.
    #[doc(alias = "oh_code_to_member")]
    #[doc(alias = "oauth2_token_exchange")]
    pub async fn from_code(oauth: &OAuth, code: &str) -> Result<Self, Error> {
        if code.is_empty() {
            return Err(Error::incomplete("there is no code").during("token_create"));
        }
        let tokens = oauth.exchange_code(code, None).await?;
        Self::get_create_member(oauth, tokens).await
    }

    /// The member whose browser came back with `callback`: the query of the redirect URL as the
    /// browser called it, or all of that URL.
    ///
    /// ```
    /// use emeritus::open_humans::{Client, Member, OAuth};
    /// # use serde_json::json;
    /// # use wiremock::matchers::{body_json, method, path};
    /// # use wiremock::{Mock, MockServer, ResponseTemplate};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    /// # let site = MockServer::start().await;
    /// # let granted = json!({"access_token": "a", "refresh_token": "r", "expires_in": 36000});
    /// # Mock::given(method("POST")).and(path("/oauth2/token/"))
    /// #     .respond_with(ResponseTemplate::new(200).set_body_json(granted)).mount(&site).await;
    /// # let member = json!({"count": 0, "next": null, "previous": null, "data": [], "sources_shared": [],
    /// #     "created": "2026-02-11T09:14:02.508113Z", "project_member_id": "04417752"});
    /// # Mock::given(path("/api/direct-sharing/project/exchange-member/"))
    /// #     .respond_with(ResponseTemplate::new(200).set_body_json(member)).mount(&site).await;
    /// # let client = Client::builder(site.uri()).build()?;
    /// # let oauth = OAuth::new(&client, "tidal-steps", "s3cr3t", "https://steps.example/complete")?;
    /// # let login = oauth.authorize_url().build()?;
    /// # let state = login.url.split("state=").nth(1).unwrap();
    ///
    /// let callback = format!("https://steps.example/complete?code=Qm3vT0aZ81&state={state}");
    /// let member = Member::from_callback(&oauth, &login.pending, &callback).await?;
    /// assert_eq!(member.project_member_id(), "04417752");
    ///
    /// let forged = "https://steps.example/complete?code=Qm3vT0aZ81&state=guessed";
    /// let error = Member::from_callback(&oauth, &login.pending, forged).await.unwrap_err();
    /// assert!(error.is_callback());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As of [`OAuth::exchange`].
    pub async fn from_callback(
        oauth: &OAuth,
        pending: &PendingLogin,
        callback: &str,
    ) -> Result<Self, Error> {
        let tokens = oauth.exchange(pending, callback).await?;
        Self::get_create_member(oauth, tokens).await
    }

    /// The member to whom these tokens belong, which the site is asked; then as
    /// [`create`](Self::create).
    ///
    /// ```
    /// use emeritus::open_humans::{Client, Member, OAuth};
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
    /// # let client = Client::builder(site.uri()).build()?;
    /// # let oauth = OAuth::new(&client, "tidal-steps", "s3cr3t", "https://steps.example/complete")?;
    /// # let never = emeritus::chrono::DateTime::<emeritus::chrono::Utc>::MAX_UTC;
    /// # let tokens = emeritus::open_humans::Tokens::new("a", "r", never);
    ///
    /// let member = Member::get_create_member(&oauth, tokens).await?;
    /// assert_eq!(member.project_member_id(), "04417752");
    /// assert!(oauth.store().load("04417752").await?.is_some());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As of every call, and [`Error::is_store`].
    pub async fn get_create_member(oauth: &OAuth, tokens: Tokens) -> Result<Self, Error> {
        let client = oauth.client_with(&tokens.access_token)?;
        let member = client.member_exchange().limit(1).send().await?.into_inner();
        Self::create(oauth, member.project_member_id, tokens).await
    }

    /// The member with this id and these tokens, kept in the store of `oauth`, in the place of
    /// whatever was kept there.
    ///
    /// ```
    /// use emeritus::chrono::DateTime;
    /// use emeritus::open_humans::{Client, Member, OAuth, Tokens};
    /// # use serde_json::json;
    /// # use wiremock::matchers::{body_json, method, path};
    /// # use wiremock::{Mock, MockServer, ResponseTemplate};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    /// # let site = MockServer::start().await;
    /// # let client = Client::builder(site.uri()).build()?;
    /// # let oauth = OAuth::new(&client, "tidal-steps", "s3cr3t", "https://steps.example/complete")?;
    ///
    /// let tokens = Tokens::new("an-access-token", "a-refresh-token", DateTime::UNIX_EPOCH);
    /// let member = Member::create(&oauth, "04417752", tokens.clone()).await?;
    /// assert_eq!(member.project_member_id(), "04417752");
    ///
    /// let record = oauth.store().load("04417752").await?.ok_or("it was saved")?;
    /// assert_eq!(record.tokens, Some(tokens));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::is_store`].
    pub async fn create(
        oauth: &OAuth,
        project_member_id: impl Into<String>,
        tokens: Tokens,
    ) -> Result<Self, Error> {
        let record = MemberRecord::new(project_member_id, tokens);
        oauth.store.save(&record).await.map_err(Error::store)?;
        Ok(Self::new(oauth, record.project_member_id))
    }

    /// The member with this id, if the store of `oauth` has one, who may have left the project.
    ///
    /// ```
    /// use emeritus::open_humans::{Client, Member, OAuth};
    /// # use serde_json::json;
    /// # use wiremock::matchers::{body_json, method, path};
    /// # use wiremock::{Mock, MockServer, ResponseTemplate};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    /// # let site = MockServer::start().await;
    /// # let client = Client::builder(site.uri()).build()?;
    /// # let oauth = OAuth::new(&client, "tidal-steps", "s3cr3t", "https://steps.example/complete")?;
    /// # let never = emeritus::chrono::DateTime::<emeritus::chrono::Utc>::MAX_UTC;
    /// # let tokens = emeritus::open_humans::Tokens::new("a", "r", never);
    /// # let member = Member::create(&oauth, "04417752", tokens).await?;
    ///
    /// assert!(Member::load(&oauth, "04417752").await?.is_some());
    /// assert!(Member::load(&oauth, "00000000").await?.is_none());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::is_store`].
    pub async fn load(oauth: &OAuth, project_member_id: &str) -> Result<Option<Self>, Error> {
        let record = oauth.store.load(project_member_id).await.map_err(Error::store)?;
        Ok(record.map(|record| Self::new(oauth, record.project_member_id)))
    }
}

/// Who the member is.
impl Member {
    /// By which the project knows the member.
    ///
    /// ```
    /// use emeritus::open_humans::{Client, Member, OAuth};
    /// # use serde_json::json;
    /// # use wiremock::matchers::{body_json, method, path};
    /// # use wiremock::{Mock, MockServer, ResponseTemplate};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    /// # let site = MockServer::start().await;
    /// # let client = Client::builder(site.uri()).build()?;
    /// # let oauth = OAuth::new(&client, "tidal-steps", "s3cr3t", "https://steps.example/complete")?;
    /// # let never = emeritus::chrono::DateTime::<emeritus::chrono::Utc>::MAX_UTC;
    /// # let tokens = emeritus::open_humans::Tokens::new("a", "r", never);
    /// # let member = Member::create(&oauth, "04417752", tokens).await?;
    ///
    /// assert_eq!(member.project_member_id(), "04417752");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[doc(alias = "oh_id")]
    pub fn project_member_id(&self) -> &str {
        self.access.project_member_id()
    }

    /// An access token with at least a minute left, for calls of your own. It is refreshed if need
    /// be.
    ///
    /// ```
    /// use emeritus::chrono::DateTime;
    /// use emeritus::open_humans::{Client, Member, OAuth, Tokens};
    /// # use serde_json::json;
    /// # use wiremock::matchers::{body_json, method, path};
    /// # use wiremock::{Mock, MockServer, ResponseTemplate};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    /// # let site = MockServer::start().await;
    /// # let granted = json!({"access_token": "a-new-one", "refresh_token": "r2", "expires_in": 36000});
    /// # Mock::given(method("POST")).and(path("/oauth2/token/"))
    /// #     .respond_with(ResponseTemplate::new(200).set_body_json(granted)).expect(1).mount(&site).await;
    /// # let client = Client::builder(site.uri()).build()?;
    /// # let oauth = OAuth::new(&client, "tidal-steps", "s3cr3t", "https://steps.example/complete")?;
    ///
    /// // These ended in 1970.
    /// let tokens = Tokens::new("an-old-one", "a-refresh-token", DateTime::UNIX_EPOCH);
    /// let member = Member::create(&oauth, "04417752", tokens).await?;
    /// assert_eq!(member.access_token().await?.expose(), "a-new-one");
    /// assert_eq!(member.access_token().await?.expose(), "a-new-one"); // refreshed once
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::is_credentials`] if there is none to be had, [`Error::is_store`] if the store failed.
    #[doc(alias = "get_access_token")]
    pub async fn access_token(&self) -> Result<Secret, Error> {
        self.access.token().await
    }

    /// A client for all operations of the contract, which calls as this member.
    ///
    /// ```
    /// use emeritus::open_humans::{Client, Member, OAuth};
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
    /// # let client = Client::builder(site.uri()).build()?;
    /// # let oauth = OAuth::new(&client, "tidal-steps", "s3cr3t", "https://steps.example/complete")?;
    /// # let never = emeritus::chrono::DateTime::<emeritus::chrono::Utc>::MAX_UTC;
    /// # let tokens = emeritus::open_humans::Tokens::new("a", "r", never);
    /// # let member = Member::create(&oauth, "04417752", tokens).await?;
    ///
    /// let exchanged = member.client().member_exchange().limit(1).send().await?;
    /// assert_eq!(exchanged.project_member_id, "04417752");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn client(&self) -> &Client {
        self.acting.client()
    }
}

/// What can be done for a member.
impl Member {
    /// The files that the project sees of the member: its own, and those of other sources that the
    /// member shares with it, by source and id.
    ///
    /// Pages are fetched as the stream is read. Each file comes once, and none is left out that is
    /// there all the time, even if others come and go meanwhile.
    #[doc(alias = "exchange_oauth2_member")]
    pub fn list_files(&self) -> Items<'static, DataFile> {
        self.acting.list_files()
    }

    /// Uploads a file in three steps: the site gives an address in its storage, the storage takes
    /// the bytes, the site is told. This is for files of any size.
    #[doc(alias = "upload_aws")]
    #[doc(alias = "upload_file")]
    #[doc(alias = "upload_stream")]
    pub fn upload(&self, filename: impl Into<String>, content: impl Into<Content>) -> Upload {
        self.acting.upload(filename.into(), content.into())
    }

    /// Uploads a file in one step, as a form. Open Humans recommends it for small files only.
    ///
    /// ```
    /// use emeritus::open_humans::{Client, Member, OAuth};
    /// # use serde_json::json;
    /// # use wiremock::matchers::{body_json, method, path};
    /// # use wiremock::{Mock, MockServer, ResponseTemplate};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    /// # let site = MockServer::start().await;
    /// # Mock::given(method("POST")).and(path("/api/direct-sharing/project/files/upload/"))
    /// #     .respond_with(ResponseTemplate::new(201).set_body_json(json!({"id": 90413}))).mount(&site).await;
    /// # let client = Client::builder(site.uri()).build()?;
    /// # let oauth = OAuth::new(&client, "tidal-steps", "s3cr3t", "https://steps.example/complete")?;
    /// # let never = emeritus::chrono::DateTime::<emeritus::chrono::Utc>::MAX_UTC;
    /// # let tokens = emeritus::open_humans::Tokens::new("a", "r", never);
    /// # let member = Member::create(&oauth, "04417752", tokens).await?;
    ///
    /// let uploaded = member.upload_simple("steps.csv", "1,2\n3,4\n").send().await?;
    /// assert_eq!((uploaded.id, uploaded.size), (90413, 8));
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_simple(
        &self,
        filename: impl Into<String>,
        content: impl Into<Content>,
    ) -> Upload {
        self.upload(filename, content).in_one_step()
    }

    /// Completes an upload whose last step failed. It may be repeated.
    ///
    /// ```
    /// use emeritus::open_humans::{Client, Member, OAuth};
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
    /// # let client = Client::builder(site.uri()).build()?;
    /// # let oauth = OAuth::new(&client, "tidal-steps", "s3cr3t", "https://steps.example/complete")?;
    /// # let never = emeritus::chrono::DateTime::<emeritus::chrono::Utc>::MAX_UTC;
    /// # let tokens = emeritus::open_humans::Tokens::new("a", "r", never);
    /// # let member = Member::create(&oauth, "04417752", tokens).await?;
    ///
    /// // The site is down when it is to be told that the bytes are stored.
    /// let error = member.upload("steps.csv", "1,2\n3,4\n").send().await.unwrap_err();
    /// let pending = error.pending_upload().ok_or("the bytes are stored")?;
    /// let uploaded = member.complete_upload(pending).await?;
    /// assert_eq!((uploaded.id, uploaded.size), (90413, 8));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As of every call; the pending upload is in the error again.
    pub async fn complete_upload(&self, pending: &PendingUpload) -> Result<UploadedFile, Error> {
        self.acting.complete(pending).await
    }

    /// Downloads a file that [`list_files`](Self::list_files) gave within the last hour.
    ///
    /// No token is sent, neither to the site nor to its storage: the address in the file is all that
    /// is needed.
    ///
    /// ```
    /// use emeritus::open_humans::{Client, Member, OAuth};
    /// # use serde_json::json;
    /// # use wiremock::matchers::{body_json, method, path};
    /// # use wiremock::{Mock, MockServer, ResponseTemplate};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    /// # let site = MockServer::start().await;
    /// # Mock::given(path("/data-management/datafile-download/90377/"))
    /// #     .respond_with(ResponseTemplate::new(200).set_body_bytes("1,2\n")).mount(&site).await;
    /// # let file: emeritus::open_humans::types::DataFile = serde_json::from_value(json!({
    /// #     "id": 90377, "basename": "steps.csv", "created": "2026-02-12T07:30:00.000412Z", "datatypes": [],
    /// #     "download_url": format!("{}/data-management/datafile-download/90377/?key=k", site.uri()),
    /// #     "metadata": {"tags": [], "description": "", "md5": "3ecfad755fa825f7a17c5526ec44e651"},
    /// #     "source": "direct-sharing-412", "source_project": "https://oh.example/api/public/project/412/",
    /// # }))?;
    /// # let client = Client::builder(site.uri()).build()?;
    /// # let oauth = OAuth::new(&client, "tidal-steps", "s3cr3t", "https://steps.example/complete")?;
    /// # let never = emeritus::chrono::DateTime::<emeritus::chrono::Utc>::MAX_UTC;
    /// # let tokens = emeritus::open_humans::Tokens::new("a", "r", never);
    /// # let member = Member::create(&oauth, "04417752", tokens).await?;
    ///
    /// // `file` is one that `list_files` gave.
    /// let bytes = member.download(&file).await?.verify_md5().bytes().await?;
    /// assert_eq!(bytes, "1,2\n");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::is_forbidden`] for an address that is older; list the files again.
    #[doc(alias = "download_file")]
    pub async fn download(&self, file: &DataFile) -> Result<Download, Error> {
        self.acting.download(file).await
    }

    /// Deletes one of the project's files of this member, or all that have one name. Gives the ids
    /// of what was deleted: none if nothing matches.
    ///
    /// # Errors
    ///
    /// As of every call.
    #[doc(alias = "delete_single_file")]
    pub async fn delete_file(&self, file: FileSelector) -> Result<Vec<u64>, Error> {
        self.acting.delete_file(file).await
    }

    /// Deletes all of the project's files of this member, and gives their ids.
    ///
    /// ```
    /// use emeritus::open_humans::{Client, Member, OAuth};
    /// # use serde_json::json;
    /// # use wiremock::matchers::{body_json, method, path};
    /// # use wiremock::{Mock, MockServer, ResponseTemplate};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    /// # let site = MockServer::start().await;
    /// # Mock::given(path("/api/direct-sharing/project/files/delete/"))
    /// #     .respond_with(ResponseTemplate::new(200).set_body_json(json!({"ids": [90413]})))
    /// #     .mount(&site).await;
    /// # let client = Client::builder(site.uri()).build()?;
    /// # let oauth = OAuth::new(&client, "tidal-steps", "s3cr3t", "https://steps.example/complete")?;
    /// # let never = emeritus::chrono::DateTime::<emeritus::chrono::Utc>::MAX_UTC;
    /// # let tokens = emeritus::open_humans::Tokens::new("a", "r", never);
    /// # let member = Member::create(&oauth, "04417752", tokens).await?;
    ///
    /// assert_eq!(member.delete_all_files().await?, [90413]);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As of every call.
    #[doc(alias = "delete_files")]
    pub async fn delete_all_files(&self) -> Result<Vec<u64>, Error> {
        self.acting.delete_all_files().await
    }

    /// Sends the member an e-mail. A success means that it was accepted for delivery.
    ///
    /// ```
    /// use emeritus::open_humans::{Client, Member, Message, OAuth};
    /// # use serde_json::json;
    /// # use wiremock::matchers::{body_json, method, path};
    /// # use wiremock::{Mock, MockServer, ResponseTemplate};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    /// # let site = MockServer::start().await;
    /// # let at = || Mock::given(path("/api/direct-sharing/project/message/"));
    /// # for message in [json!({"message": "Hello"}), json!({"message": "Hello", "subject": "New survey"})] {
    /// #     at().and(body_json(message))
    /// #         .respond_with(ResponseTemplate::new(200).set_body_json("success")).expect(1).mount(&site).await;
    /// # }
    /// # at().respond_with(ResponseTemplate::new(400)).mount(&site).await;
    /// # let client = Client::builder(site.uri()).build()?;
    /// # let oauth = OAuth::new(&client, "tidal-steps", "s3cr3t", "https://steps.example/complete")?;
    /// # let never = emeritus::chrono::DateTime::<emeritus::chrono::Utc>::MAX_UTC;
    /// # let tokens = emeritus::open_humans::Tokens::new("a", "r", never);
    /// # let member = Member::create(&oauth, "04417752", tokens).await?;
    ///
    /// member.message("Hello").await?;
    /// member.message(Message::new("Hello").subject("New survey")).await?;
    /// assert!(member.message("").await.unwrap_err().is_bad_request());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As of every call; [`Error::is_bad_request`] for a blank message.
    pub async fn message(&self, message: impl Into<Message>) -> Result<(), Error> {
        self.acting.message(&message.into(), None).await
    }

    /// Takes the member out of the project, and forgets the tokens, which are dead from then on. The
    /// project's files stay. The member may come back, under the same id.
    ///
    /// ```
    /// use emeritus::open_humans::{Client, Member, OAuth};
    /// # use serde_json::json;
    /// # use wiremock::matchers::{body_json, method, path};
    /// # use wiremock::{Mock, MockServer, ResponseTemplate};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    /// # let site = MockServer::start().await;
    /// # Mock::given(path("/api/direct-sharing/project/remove-members/"))
    /// #     .respond_with(ResponseTemplate::new(200).set_body_json("success")).mount(&site).await;
    /// # let client = Client::builder(site.uri()).build()?;
    /// # let oauth = OAuth::new(&client, "tidal-steps", "s3cr3t", "https://steps.example/complete")?;
    /// # let never = emeritus::chrono::DateTime::<emeritus::chrono::Utc>::MAX_UTC;
    /// # let tokens = emeritus::open_humans::Tokens::new("a", "r", never);
    /// # let member = Member::create(&oauth, "04417752", tokens).await?;
    ///
    /// member.deauthorize().await?;
    /// let record = oauth.store().load("04417752").await?.ok_or("it is still kept")?;
    /// assert!(record.is_deauthorized());
    /// assert!(member.access_token().await.unwrap_err().is_credentials());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As of every call; the tokens are kept then. [`Error::is_store`] if the member is out of the
    /// project, but could not be marked in the store.
    #[doc(alias = "deauth")]
    pub async fn deauthorize(&self) -> Result<(), Error> {
        self.acting.remove(None).await?;
        super::store::forget_tokens(&*self.access.oauth().store, self.project_member_id())
            .await
            .map_err(|cause| Error::store(cause).during("members_remove"))
    }
}

impl fmt::Debug for Member {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Member")
            .field("project_member_id", &self.project_member_id())
            .finish_non_exhaustive()
    }
}
