//! The storage that files are sent to and read from by presigned links: S3 in the real site, this
//! server here.

mod error;
mod link;
mod object;
mod presigned;

pub(super) use link::presign;
pub(super) use object::OBJECT_LIMIT;

use super::OpenHumans;
use crate::operation;
use crate::operation::Mounted;
use crate::routes::Routes;
use object::{__path_storage_get, __path_storage_put, storage_get, storage_put};
use presigned::Presigned;

/// Under the folder of a file; a name with slashes goes on.
const OBJECT: &str = "/member-files/{source}/{folder}/{filename}";

pub(super) fn mount(routes: Routes<OpenHumans>) -> Routes<OpenHumans> {
    let operations = [operation!(storage_put), operation!(storage_get)];
    routes.view::<Presigned>(operations.map(with_slashes))
}

/// The same for names that have slashes in them, at their beginning and at their end.
fn with_slashes(operation: Mounted) -> Mounted {
    operation
        .also(&format!("{OBJECT}/"))
        .also(&format!("{OBJECT}/{{*rest}}"))
        .also("/member-files/{source}/{folder}//{*rest}")
}
