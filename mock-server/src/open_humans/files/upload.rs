//! `POST /api/direct-sharing/project/files/upload/`: a file in a form.

use serde::Serialize;
use utoipa::ToSchema;

use super::details::Details;
use super::file_name;
use super::form::{FieldErrors, Form};
use super::multipart::{FILE, FileForm, UploadedFile};
use super::whose::{FormRefused, Whose, form, project, refuses_forms};
use crate::open_humans::OpenHumans;
use crate::open_humans::auth::{Caller, Refused};
use crate::open_humans::body::bad_request;
use crate::open_humans::error::{Crashed, UnreadableBody};
use crate::open_humans::state::NewFile;
use crate::operation::State;
use crate::outcome::Json;
use crate::routes::Routes;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenHumans>) -> Routes<OpenHumans> {
    routes.view::<Caller>([operation!(file_upload)])
}

/// A file that was put there.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"id": 90412}))]
pub(super) struct UploadedFileId {
    /// Its number.
    #[schema(minimum = 1)]
    id: u64,
}

outcome! {
    /// Answers of `files/upload/`.
    pub(super) enum FileUpload {
        /// The file is there, complete at once.
        201 Uploaded(Json<UploadedFileId>),
        ..FormRefused,
    }
}

refuses_forms!(FileUpload: Refused UnreadableBody FieldErrors Crashed);

/// Uploads a file in a form.
///
/// A file never takes the place of another: two of one name are two files. Large files may take longer
/// than what stands in front of the site waits for; for them there is `files/upload/direct/`. A strict
/// world fails at bodies of more than 2,621,440 bytes, as the pinned versions do; what the real site
/// does is not known.
#[utoipa::path(post, path = "/api/direct-sharing/project/files/upload/", extensions(("x-provenance" = json!("measured"))))]
async fn file_upload(
    caller: Caller,
    world: State,
    sent: FileForm,
) -> Result<FileUpload, FileUpload> {
    let mut site = world.open_humans();
    if sent.overflows && site.settings.is_strict() {
        return Err(Crashed::new().into());
    }
    let mut form = form(sent.fields, &site)?;
    let whose = Whose::read(&caller, &mut form);
    check_file(sent.file.as_ref(), &mut form);
    let details = Details::read(&mut form, project(&caller, &site)?, &site)?;
    form.check()?;
    let owner = whose.find(&caller, &site)?;
    let file = sent.file.and_then(|file| Some((file_name::stored(&file.name)?, file.content)));
    // Of some names, nothing is left that is safe.
    let (name, content) = file.ok_or_else(bad_request)?;
    let Details { metadata, datatypes } = details;
    let file = NewFile { name, metadata, datatypes };
    let folder = world.ids.uuid().to_string();
    let id = site.add_file(owner, file, &folder, content, world.clock.now());
    Ok(FileUpload::Uploaded(Json(UploadedFileId { id: id.0 })))
}

fn check_file(file: Option<&UploadedFile>, form: &mut Form) {
    match file {
        None => form.require(FILE),
        Some(file) if file.content.length() == 0 => {
            form.refuse(FILE, "The submitted file is empty.");
        }
        Some(_) => {}
    }
}
