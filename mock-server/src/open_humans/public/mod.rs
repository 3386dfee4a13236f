//! What the site shows to everybody. Nobody signs in here; a token is ignored, good or bad.

mod datafile;
mod datafiles;
mod datatype;
mod filter;
mod legacy_files;
mod legacy_sources;
mod member;
mod page;
mod path;
mod project;

use super::OpenHumans;
use crate::routes::Routes;

pub(super) fn mount(routes: Routes<OpenHumans>) -> Routes<OpenHumans> {
    let routes = legacy_sources::mount(legacy_files::mount(routes));
    let routes = datatype::mount(datafiles::mount(routes));
    project::mount(member::mount(routes))
}
