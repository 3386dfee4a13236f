//! `POST /api/direct-sharing/project/files/delete/`: a file by its number, all files of a name, or all
//! files.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::form::{FieldErrors, Form};
use super::whose::{FormRefused, Whose, form, refuses_forms};
use crate::open_humans::OpenHumans;
use crate::open_humans::auth::{Caller, Refused};
use crate::open_humans::body::Data;
use crate::open_humans::error::UnreadableBody;
use crate::open_humans::state::DataFile;
use crate::operation::State;
use crate::outcome::Json;
use crate::routes::Routes;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenHumans>) -> Routes<OpenHumans> {
    routes.view::<Caller>([operation!(files_delete)])
}

/// The files to be deleted: exactly one of `file_id`, `file_basename` and `all_files`.
#[derive(Debug, Deserialize, ToSchema)]
#[schema(example = json!({"project_member_id": "04417752", "file_basename": "steps.csv"}))]
#[expect(dead_code, reason = "describes the body in the contract")]
struct FileDeletion {
    /// Whose files they are, for a master token, which has to say; ignored with a member's token.
    #[schema(nullable = false)]
    project_member_id: Option<String>,
    /// The number of one file.
    #[schema(nullable = false, minimum = 1)]
    file_id: Option<u64>,
    /// The `basename` of one or several files, to the letter.
    #[schema(nullable = false)]
    file_basename: Option<String>,
    /// Whether to delete every file. In a form, `true` and `false` in whichever letter case; anything
    /// else that is not empty is true.
    #[schema(nullable = false)]
    all_files: Option<bool>,
}

/// The files that were deleted.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"ids": [90413, 90419]}))]
pub(super) struct DeletedFiles {
    /// Their numbers; none where nothing matched.
    ids: Vec<u64>,
}

const ONE_OF: &str = "one of file_id, file_basename, or all_files is required";

/// The error of a request that does not say which files.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"missing_field": "one of file_id, file_basename, or all_files is required"}))]
pub(super) struct MissingSelector {
    /// `one of file_id, file_basename, or all_files is required`.
    missing_field: &'static str,
}

/// The error of a request that says in two ways which files.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"too_many": "one of file_id, file_basename, or all_files is required"}))]
pub(super) struct TooManySelectors {
    /// `one of file_id, file_basename, or all_files is required`.
    too_many: &'static str,
}

outcome! {
    /// Answers of `files/delete/`.
    pub(super) enum FilesDelete {
        /// The files are gone. Files of others, of other projects, incomplete and unknown ones are not among them, and that is no error.
        200 Deleted(Json<DeletedFiles>),
        /// Nothing says which files; a `file_id` of 0 and false `all_files` do not.
        400 Missing(Json<MissingSelector>),
        /// Two or more say which files.
        400 TooMany(Json<TooManySelectors>),
        ..FormRefused,
    }
}

refuses_forms!(FilesDelete: Refused UnreadableBody FieldErrors);

/// Which files are meant.
enum Selector {
    Id(i64),
    Basename(String),
    All,
}

/// Deletes files of a member, with their contents.
///
/// Only complete files that the calling project put there can be deleted. Whether "0" in a form means
/// `all_files` is where code and documentation part: in a strict world it does.
#[utoipa::path(post, path = "/api/direct-sharing/project/files/delete/", extensions(("x-provenance" = json!("measured"))))]
async fn files_delete(
    caller: Caller,
    world: State,
    data: Data<FileDeletion>,
) -> Result<FilesDelete, FilesDelete> {
    let mut site = world.open_humans();
    let mut form = form(data.value, &site)?;
    let whose = Whose::read(&caller, &mut form);
    let mut selectors = selectors(&mut form, site.settings.is_strict());
    form.check()?;
    let owner = whose.find(&caller, &site)?;
    let selector = selectors.pop();
    let selector =
        selector.ok_or(FilesDelete::Missing(Json(MissingSelector { missing_field: ONE_OF })))?;
    if !selectors.is_empty() {
        return Err(FilesDelete::TooMany(Json(TooManySelectors { too_many: ONE_OF })));
    }
    let files = site.files_of(owner).filter(|file| selector.selects(file));
    let files: Vec<_> = files.map(DataFile::id).collect();
    files.iter().for_each(|file| site.delete_file(*file));
    let ids = files.into_iter().map(|file| file.0).collect();
    Ok(FilesDelete::Deleted(Json(DeletedFiles { ids })))
}

/// Whatever says which files.
fn selectors(form: &mut Form, is_strict: bool) -> Vec<Selector> {
    let id = form.integer("file_id").filter(|id| *id != 0).map(Selector::Id);
    let basename = form.text("file_basename").map(Selector::Basename);
    let all = form.boolean("all_files", is_strict).then_some(Selector::All);
    [id, basename, all].into_iter().flatten().collect()
}

impl Selector {
    fn selects(&self, file: &DataFile) -> bool {
        match self {
            Self::Id(id) => u64::try_from(*id) == Ok(file.id().0),
            Self::Basename(basename) => *basename == file.basename,
            Self::All => true,
        }
    }
}
