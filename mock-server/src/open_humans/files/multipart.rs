//! A form with a file, whose contents are taken in as they come.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::body::{Body, HttpBody};
use axum::extract::multipart::{Field, Multipart};
use axum::extract::{DefaultBodyLimit, FromRequest, Request};
use bytes::Bytes;
use http_body_util::BodyExt;
use serde_json::{Map, Value};
use utoipa::ToSchema;
use utoipa::openapi::path::Operation;
use utoipa::openapi::request_body::RequestBodyBuilder;
use utoipa::openapi::{ContentBuilder, RefOr, Required};

use super::file_name;
use super::whose::FormRefused;
use crate::content::{Content, Intake, IntakeError};
use crate::django::ErrorPage;
use crate::open_humans::body::{
    Data, FIELD_LIMIT, FORM_LIMIT, MULTIPART, bad_request, essence, malformed_parts, media_type,
};
use crate::open_humans::error::{Crashed, UnreadableBody};
use crate::open_humans::storage::OBJECT_LIMIT;
use crate::operation::Documented;
use crate::outcome::{Html, Schemas};
use crate::world::World;

/// The part that has the file.
pub(super) const FILE: &str = "data_file";

/// A file with what there is to say about it.
#[derive(Debug, ToSchema)]
#[schema(example = json!({
    "project_member_id": "04417752",
    "data_file": "(the bytes of the file)",
    "metadata": "{\"description\":\"Step totals\",\"tags\":[\"csv\",\"steps\"]}",
    "datatypes": "[\"Step Count\"]",
}))]
#[expect(dead_code, reason = "describes the body in the contract")]
struct FileUploadRequest {
    /// Whose file it is, for a master token, which has to say; ignored with a member's token.
    #[schema(nullable = false)]
    project_member_id: Option<String>,
    /// The file, not an empty one. Folders in front of its name and what is unsafe in it are taken
    /// away.
    #[schema(value_type = String, format = Binary)]
    data_file: Bytes,
    /// What there is to say about it: a JSON object as text. `description` (a text) and `tags` (a
    /// list) are required; `creation_date`, `start_date` and `end_date` have to be in ISO 8601, and
    /// `md5` to begin with 32 letters or digits.
    metadata: String,
    /// Its datatypes: a JSON list, as text, of numbers or of names in whichever letter case, not of
    /// both. Without it, those that the project adds by itself.
    #[schema(nullable = false)]
    datatypes: Option<String>,
}

/// A form, perhaps with a file.
#[derive(Debug)]
pub(super) struct FileForm {
    /// The fields, of which the last of a name counts.
    pub(super) fields: Value,
    /// The file.
    pub(super) file: Option<UploadedFile>,
    /// Whether there are files, and the body is larger than what Django keeps in memory.
    pub(super) overflows: bool,
}

/// A file in a form.
#[derive(Debug)]
pub(super) struct UploadedFile {
    pub(super) name: String,
    pub(super) content: Content,
}

impl FromRequest<Arc<World>> for FileForm {
    type Rejection = FormRefused;

    async fn from_request(request: Request, world: &Arc<World>) -> Result<Self, FormRefused> {
        if essence(&media_type(&request)) != MULTIPART {
            let data = Data::<FileUploadRequest>::from_request(request, world).await?;
            return Ok(Self { fields: data.value, file: None, overflows: false });
        }
        if request.body().size_hint().lower() > OBJECT_LIMIT {
            return Err(too_large().into());
        }
        let length = Arc::new(AtomicU64::new(0));
        let mut request = counted(request, Arc::clone(&length));
        DefaultBodyLimit::disable().apply(&mut request);
        let parts = Multipart::from_request(request, &()).await;
        let parts = parts.map_err(|_| UnreadableBody::without_boundary())?;
        let mut taken =
            Parts { fields: Map::new(), room: FORM_LIMIT, file: None, has_files: false };
        taken.take(parts).await?;
        let is_large = length.load(Ordering::Relaxed) > FORM_LIMIT as u64;
        let Parts { fields, file, has_files, .. } = taken;
        let fields = Value::Object(fields);
        Ok(Self { fields, file, overflows: has_files && is_large })
    }
}

impl Documented for FileForm {
    fn describe(operation: &mut Operation, schemas: &mut Schemas) {
        let schema = schemas.reference::<FileUploadRequest>();
        let content = ContentBuilder::new().schema(Some(schema)).build();
        let body = RequestBodyBuilder::new().content(MULTIPART, content);
        operation.request_body = Some(RefOr::T(body.required(Some(Required::True)).build()));
    }
}

/// The request, whose body adds its length to `length` as it is read.
fn counted(request: Request, length: Arc<AtomicU64>) -> Request {
    request.map(|body| {
        Body::new(body.map_frame(move |frame| {
            let piece = frame.data_ref().map_or(0, Bytes::len);
            length.fetch_add(piece as u64, Ordering::Relaxed);
            frame
        }))
    })
}

fn too_large() -> UnreadableBody {
    UnreadableBody::TooLarge(Html(ErrorPage::new("413 Request Entity Too Large")))
}

/// What has been taken from a form.
struct Parts {
    fields: Map<String, Value>,
    /// How much more may come besides files, in bytes.
    room: usize,
    file: Option<UploadedFile>,
    has_files: bool,
}

impl Parts {
    async fn take(&mut self, mut parts: Multipart) -> Result<(), FormRefused> {
        let mut count = 0;
        while let Some(part) = parts.next_field().await.map_err(malformed_parts)? {
            count += 1;
            if count > FIELD_LIMIT {
                return Err(bad_request().into());
            }
            match part.file_name().map(file_name::uploaded) {
                None => self.take_field(part).await?,
                Some(Some(name)) => self.take_file(part, name).await?,
                // Django overlooks files that have no name.
                Some(None) => {}
            }
        }
        Ok(())
    }

    async fn take_field(&mut self, mut part: Field<'_>) -> Result<(), UnreadableBody> {
        let name = part.name().unwrap_or_default().to_owned();
        let mut value = Vec::new();
        while let Some(piece) = part.chunk().await.map_err(malformed_parts)? {
            self.room = self.room.checked_sub(piece.len()).ok_or_else(bad_request)?;
            value.extend_from_slice(&piece);
        }
        self.fields.insert(name, String::from_utf8_lossy(&value).into());
        Ok(())
    }

    async fn take_file(&mut self, mut part: Field<'_>, name: String) -> Result<(), FormRefused> {
        self.has_files = true;
        let is_wanted = part.name() == Some(FILE);
        let mut intake = Intake::up_to(OBJECT_LIMIT);
        while let Some(piece) = part.chunk().await.map_err(malformed_parts)? {
            if is_wanted {
                intake.add(&piece).await.map_err(|error| not_taken(&error))?;
            }
        }
        if is_wanted {
            let content = intake.finish().await.map_err(|error| not_taken(&error))?;
            self.file = Some(UploadedFile { name, content });
        }
        Ok(())
    }
}

fn not_taken(error: &IntakeError) -> FormRefused {
    match error {
        IntakeError::TooLarge => too_large().into(),
        // There is no room for the file.
        IntakeError::Broken => Crashed::new().into(),
    }
}
