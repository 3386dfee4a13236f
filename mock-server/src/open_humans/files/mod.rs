//! Files of members: how a project puts them there and deletes them, and how anybody with a link
//! downloads them.

mod datatypes;
mod delete;
mod details;
mod download;
mod file_name;
mod form;
mod iso_date;
mod metadata;
mod multipart;
mod upload;
mod upload_complete;
mod upload_start;
mod whose;

pub(crate) use download::Forged;

use super::OpenHumans;
use crate::routes::Routes;

pub(super) fn mount(routes: Routes<OpenHumans>) -> Routes<OpenHumans> {
    let routes = upload::mount(routes);
    let routes = upload_start::mount(routes);
    let routes = upload_complete::mount(routes);
    download::mount(delete::mount(routes))
}
