//! What is said about a file that is put there: its metadata and datatypes.

use serde_json::{Map, Value};

use super::datatypes::{self, DatatypesError};
use super::form::Form;
use super::metadata::{self, MetadataError};
use crate::open_humans::error::Crashed;
use crate::open_humans::state::{DatatypeId, Project, Site};

/// What is said about a file.
#[derive(Debug, Default)]
pub(super) struct Details {
    pub(super) metadata: Map<String, Value>,
    pub(super) datatypes: Vec<DatatypeId>,
}

impl Details {
    /// Reads both, noting in the form what is wrong; what comes back then is of no use.
    ///
    /// # Errors
    ///
    /// When a check fails that a strict site does not handle.
    pub(super) fn read(form: &mut Form, project: &Project, site: &Site) -> Result<Self, Crashed> {
        Ok(Self { metadata: metadata(form, site)?, datatypes: datatypes(form, project, site)? })
    }
}

fn metadata(form: &mut Form, site: &Site) -> Result<Map<String, Value>, Crashed> {
    const FIELD: &str = "metadata";
    let Some(text) = form.text(FIELD) else {
        form.require(FIELD);
        return Ok(Map::new());
    };
    match metadata::check(&text) {
        Ok(metadata) => return Ok(metadata),
        Err(MetadataError::Crashed(_)) if site.settings.is_strict() => return Err(Crashed::new()),
        Err(MetadataError::Refused(error) | MetadataError::Crashed(error)) => {
            form.refuse(FIELD, error);
        }
    }
    Ok(Map::new())
}

fn datatypes(form: &mut Form, project: &Project, site: &Site) -> Result<Vec<DatatypeId>, Crashed> {
    const FIELD: &str = "datatypes";
    let text = form.text(FIELD);
    match datatypes::check(text.as_deref(), project, site) {
        Ok(datatypes) => return Ok(datatypes),
        Err(DatatypesError::Crashed(_)) if site.settings.is_strict() => return Err(Crashed::new()),
        Err(DatatypesError::Refused(error) | DatatypesError::Crashed(error)) => {
            form.refuse(FIELD, error);
        }
    }
    Ok(Vec::new())
}
