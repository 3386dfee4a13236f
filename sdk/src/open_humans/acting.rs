//! What can be done for a member, with the member's own token or with the project's.

use futures::future::FutureExt;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::list::{Listed, items};
use super::types::{DataFile, ExchangedMember};
use super::wire::post;
use super::{
    Client, Content, Download, FileSelector, Message, PendingUpload, Upload, UploadedFile,
};
use crate::{Error, Items};

/// A client, and for whom it calls where its token does not say.
#[derive(Clone, Debug)]
pub(super) struct Acting {
    client: Client,
    project_member_id: Option<String>,
}

/// A body with the fields of a call, and for whom it is made.
#[derive(Serialize)]
pub(super) struct For<'a, T> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) project_member_id: Option<&'a str>,
    #[serde(flatten)]
    pub(super) fields: T,
}

/// Ids always go as a JSON list: in a form, all but the last would get lost.
#[derive(Serialize)]
struct Members<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    project_member_ids: Option<Vec<&'a str>>,
}

#[derive(Deserialize)]
struct Deleted {
    ids: Vec<u64>,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Which<'a> {
    FileId(u64),
    FileBasename(&'a str),
    AllFiles(bool),
}

impl Acting {
    /// Calls with a token that says for whom.
    pub(super) fn new(client: Client) -> Self {
        Self { client, project_member_id: None }
    }

    /// Calls with the token of a project, for this member.
    pub(super) fn on_behalf_of(client: Client, project_member_id: String) -> Self {
        Self { client, project_member_id: Some(project_member_id) }
    }

    pub(super) fn client(&self) -> &Client {
        &self.client
    }

    pub(super) fn for_member<T>(&self, fields: T) -> For<'_, T> {
        For { project_member_id: self.project_member_id.as_deref(), fields }
    }

    pub(super) fn project_member_id(&self) -> Option<&str> {
        self.project_member_id.as_deref()
    }

    pub(super) async fn exchange(&self, limit: u64, offset: u64) -> Result<ExchangedMember, Error> {
        let mut call = self.client.member_exchange().limit(limit).offset(offset);
        if let Some(id) = &self.project_member_id {
            call = call.project_member_id(id);
        }
        Ok(call.send().await?.into_inner())
    }

    pub(super) fn list_files(&self) -> Items<'static, DataFile> {
        let acting = self.clone();
        let fetch = Box::new(move |limit, offset| {
            let acting = acting.clone();
            async move {
                let ExchangedMember { data, next, count, .. } =
                    acting.exchange(limit, offset).await?;
                Ok(Listed { items: data, count: count.unsigned_abs(), next })
            }
            .boxed()
        });
        items("member_exchange", fetch, |file| file.id)
    }

    pub(super) fn upload(&self, filename: String, content: Content) -> Upload {
        Upload::new(self.clone(), filename, content)
    }

    pub(super) async fn complete(&self, pending: &PendingUpload) -> Result<UploadedFile, Error> {
        super::upload::complete(self, pending).await
    }

    pub(super) async fn download(&self, file: &DataFile) -> Result<Download, Error> {
        Download::begin(&self.client, file).await
    }

    pub(super) async fn delete_file(&self, file: FileSelector) -> Result<Vec<u64>, Error> {
        let which = match &file {
            FileSelector::Id(id) => Which::FileId(*id),
            FileSelector::Basename(name) => Which::FileBasename(name),
        };
        self.delete(which).await
    }

    pub(super) async fn delete_all_files(&self) -> Result<Vec<u64>, Error> {
        self.delete(Which::AllFiles(true)).await
    }

    async fn delete(&self, which: Which<'_>) -> Result<Vec<u64>, Error> {
        let path = "/api/direct-sharing/project/files/delete/";
        let deleted = post(&self.client, "files_delete", path, &self.for_member(which)).await;
        deleted.map(|Deleted { ids }| ids)
    }

    /// `to` is for a project's token; a member's goes to the member.
    pub(super) async fn message(&self, message: &Message, to: Option<Value>) -> Result<(), Error> {
        let mut body = serde_json::to_value(message).unwrap_or_default();
        if let (Value::Object(body), Some(Value::Object(to))) = (&mut body, to) {
            body.extend(to);
        }
        let path = "/api/direct-sharing/project/message/";
        post(&self.client, "message_send", path, &body).await.map(|_: Value| ())
    }

    /// `ids` are for a project's token; a member's removes the member.
    pub(super) async fn remove(&self, ids: Option<Vec<&str>>) -> Result<(), Error> {
        let path = "/api/direct-sharing/project/remove-members/";
        let body = Members { project_member_ids: ids };
        post(&self.client, "members_remove", path, &body).await.map(|_: Value| ())
    }
}
