//! `POST /api/direct-sharing/project/files/upload/complete/`: the last of the three steps of a direct
//! upload.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::form::FieldErrors;
use super::whose::{FormRefused, Whose, form, refuses_forms};
use crate::django::Detail;
use crate::open_humans::OpenHumans;
use crate::open_humans::auth::{Caller, Refused};
use crate::open_humans::body::Data;
use crate::open_humans::error::{Crashed, UnreadableBody, detail};
use crate::open_humans::state::{CompletionError, FileId};
use crate::operation::State;
use crate::outcome::Json;
use crate::routes::Routes;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenHumans>) -> Routes<OpenHumans> {
    routes.view::<Caller>([operation!(file_upload_complete)])
}

/// The file whose contents have been sent.
#[derive(Debug, Deserialize, ToSchema)]
#[schema(example = json!({"project_member_id": "04417752", "file_id": 90413}))]
#[expect(dead_code, reason = "describes the body in the contract")]
struct UploadCompletion {
    /// A member of the project, for a master token, which has to say; ignored with a member's token.
    /// Whose file it is does not matter.
    #[schema(nullable = false)]
    project_member_id: Option<String>,
    /// The number of the file.
    #[schema(minimum = 1)]
    file_id: u64,
}

/// A file that is complete.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"status": "ok", "size": 48213}))]
pub(super) struct CompletedUpload {
    /// `ok`.
    status: &'static str,
    /// How long the stored contents are, in bytes.
    size: u64,
}

outcome! {
    /// Answers of `files/upload/complete/`.
    pub(super) enum FileUploadComplete {
        /// The file is complete.
        200 Completed(Json<CompletedUpload>),
        /// The contents have not been stored. The file goes on waiting for them.
        400 NotPresent(Json<Detail>) = { "detail": "file not present" },
        /// `file_id` is missing, empty or 0.
        400 NoFile(Json<Detail>) = { "detail": "file does not exist" },
        /// There is no file of the number, and the site behaves as documented.
        assumed 400 UnknownFile(Json<Detail>) = { "detail": "file does not exist" },
        ..FormRefused,
    }
}

refuses_forms!(FileUploadComplete: Refused UnreadableBody FieldErrors Crashed);

/// Completes a direct upload, as often as one likes.
///
/// The caller's token has to be good for some member, and the file may be anybody's. A file that
/// waited for its contents for six hours is gone.
#[utoipa::path(post, path = "/api/direct-sharing/project/files/upload/complete/", extensions(("x-provenance" = json!("measured"))))]
async fn file_upload_complete(
    caller: Caller,
    world: State,
    data: Data<UploadCompletion>,
) -> Result<FileUploadComplete, FileUploadComplete> {
    let mut site = world.open_humans();
    let mut form = form(data.value, &site)?;
    let whose = Whose::read(&caller, &mut form);
    let id = form.integer("file_id");
    form.check()?;
    whose.find(&caller, &site)?;
    site.delete_abandoned_files(world.clock.now());
    const GONE: &str = "file does not exist";
    let id = match id {
        None | Some(0) => return Err(FileUploadComplete::NoFile(detail(GONE))),
        Some(id) => u64::try_from(id).map(FileId),
    };
    match id.map_err(|_| CompletionError::Unknown).and_then(|id| site.complete_file(id)) {
        Ok(size) => Ok(FileUploadComplete::Completed(Json(CompletedUpload { status: "ok", size }))),
        Err(CompletionError::NotStored) => {
            Err(FileUploadComplete::NotPresent(detail("file not present")))
        }
        Err(CompletionError::Unknown) if site.settings.is_strict() => Err(Crashed::new().into()),
        Err(CompletionError::Unknown) => Err(FileUploadComplete::UnknownFile(detail(GONE))),
    }
}
