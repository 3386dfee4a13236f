//! `POST /api/direct-sharing/project/files/upload/direct/`: the first of three steps, of which the
//! contents are sent to the storage in the second.

use http::Method;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::details::Details;
use super::form::FieldErrors;
use super::whose::{FormRefused, Whose, form, project, refuses_forms};
use crate::django::BaseUrl;
use crate::open_humans::OpenHumans;
use crate::open_humans::auth::{Caller, Refused};
use crate::open_humans::body::Data;
use crate::open_humans::error::{Crashed, UnreadableBody};
use crate::open_humans::state::{INCOMPLETE_LIFETIME, NewFile};
use crate::open_humans::storage::presign;
use crate::operation::State;
use crate::outcome::Json;
use crate::routes::Routes;
use crate::{operation, outcome};

/// The longest key of the storage that the site's database holds, in characters.
const KEY_LIMIT: usize = 1024;

pub(super) fn mount(routes: Routes<OpenHumans>) -> Routes<OpenHumans> {
    routes.view::<Caller>([operation!(file_upload_start)])
}

/// A file whose contents are going to be sent to the storage.
#[derive(Debug, Deserialize, ToSchema)]
#[schema(example = json!({
    "project_member_id": "04417752",
    "filename": "steps.csv",
    "metadata": "{\"description\":\"Step totals\",\"tags\":[\"csv\",\"steps\"],\"md5\":\"0f343b0931126a20f133d67c2b018a3b\",\"creation_date\":\"2026-02-12T07:30:00Z\"}",
    "datatypes": "[18]",
}))]
#[expect(dead_code, reason = "describes the body in the contract")]
struct DirectUpload {
    /// Whose file it is, for a master token, which has to say; ignored with a member's token.
    #[schema(nullable = false)]
    project_member_id: Option<String>,
    /// Its name, which ends its address in the storage as it is, slashes included. What comes after
    /// the last slash is the `basename` of the file.
    filename: String,
    /// What there is to say about it: a JSON object as text, in a JSON body too. `description` (a text)
    /// and `tags` (a list) are required; `creation_date`, `start_date` and `end_date` have to be in ISO
    /// 8601, and `md5` to begin with 32 letters or digits.
    metadata: String,
    /// Its datatypes: a JSON list, as text, of numbers or of names in whichever letter case, not of
    /// both. Without it, those that the project adds by itself.
    #[schema(nullable = false)]
    datatypes: Option<String>,
}

/// Where the contents are to be sent.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "id": 90413,
    "url": "https://bucket.s3.amazonaws.com/member-files/direct-sharing-412/5d1e8a3c-1f7b-11f1-9c58-0242ac120002/steps.csv?Signature=ab%2FcD3%3D&Expires=1772500000&AWSAccessKeyId=EXAMPLE",
}))]
pub(super) struct StartedUpload {
    /// The number of the file, by which it is completed.
    #[schema(minimum = 1)]
    id: u64,
    /// Where to `PUT` the contents, within six hours, with neither a token nor a `Content-Type`.
    #[schema(format = "uri")]
    url: String,
}

outcome! {
    /// Answers of `files/upload/direct/`.
    pub(super) enum FileUploadStart {
        /// The file waits for its contents.
        201 Started(Json<StartedUpload>),
        /// The name makes an address of more than 1024 characters, and the site behaves as documented.
        assumed 400 NameTooLong(Json<FieldErrors>) = { "filename": ["Ensure this value has at most 955 characters (it has 1000)."] },
        ..FormRefused,
    }
}

refuses_forms!(FileUploadStart: Refused UnreadableBody FieldErrors Crashed);

/// Begins to upload a file whose contents are sent to the storage.
///
/// The file shows up nowhere and cannot be deleted until its contents have been sent to `url` and
/// `files/upload/complete/` was called. If that does not happen within six hours, it is removed.
#[utoipa::path(post, path = "/api/direct-sharing/project/files/upload/direct/", extensions(("x-provenance" = json!("measured"))))]
async fn file_upload_start(
    caller: Caller,
    storage: BaseUrl,
    world: State,
    data: Data<DirectUpload>,
) -> Result<FileUploadStart, FileUploadStart> {
    let mut site = world.open_humans();
    let mut form = form(data.value, &site)?;
    let whose = Whose::read(&caller, &mut form);
    let name = form.required_text("filename");
    let details = Details::read(&mut form, project(&caller, &site)?, &site)?;
    form.check()?;
    let owner = whose.find(&caller, &site)?;
    let folder = world.ids.uuid().to_string();
    let room = KEY_LIMIT - NewFile::key(caller.project, &folder, "").chars().count();
    let length = name.chars().count();
    if length > room {
        return Err(too_long(length, room, site.settings.is_strict()));
    }
    let now = world.clock.now();
    site.delete_abandoned_files(now);
    let Details { metadata, datatypes } = details;
    let id = site.add_incomplete_file(owner, NewFile { name, metadata, datatypes }, &folder, now);
    let key = site.file(id).map(|file| file.key().to_owned()).unwrap_or_default();
    let signing_key = site.storage_signing_key(&world.ids);
    let link = presign(&Method::PUT, &key, now, INCOMPLETE_LIFETIME, signing_key);
    let url = format!("{}{link}", storage.0);
    Ok(FileUploadStart::Started(Json(StartedUpload { id: id.0, url })))
}

fn too_long(length: usize, room: usize, is_strict: bool) -> FileUploadStart {
    if is_strict {
        return Crashed::new().into();
    }
    let error = format!("Ensure this value has at most {room} characters (it has {length}).");
    FileUploadStart::NameTooLong(Json(FieldErrors::of("filename", error)))
}
