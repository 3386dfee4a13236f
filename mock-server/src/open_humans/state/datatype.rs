//! What kinds of data there are.

use std::fmt;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Site;
use super::scenario::{is_default, is_yes, yes};

/// The number of a datatype.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
)]
pub struct DatatypeId(pub u64);

impl fmt::Display for DatatypeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A kind of data, perhaps a more special case of another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Datatype {
    /// The number; the next free one where there is none, or 0.
    #[serde(default)]
    pub(super) id: DatatypeId,
    /// What it is called, unique but for letter case.
    pub name: String,
    /// The kind that it is a special case of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<DatatypeId>,
    /// What it is, in a line.
    #[serde(default, skip_serializing_if = "is_default")]
    pub description: String,
    /// What it is, at length.
    #[serde(default, skip_serializing_if = "is_default")]
    pub details: String,
    /// Whether members may upload such data themselves.
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    pub uploadable: bool,
}

impl Datatype {
    /// A datatype of its own, which members may upload.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self {
            id: DatatypeId::default(),
            name: name.to_owned(),
            parent: None,
            description: String::new(),
            details: String::new(),
            uploadable: true,
        }
    }

    /// The number.
    #[must_use]
    pub fn id(&self) -> DatatypeId {
        self.id
    }
}

impl Site {
    /// Puts a datatype in under this number, replacing the one that has it, or under the next free one
    /// where it is 0.
    pub fn add_datatype(&mut self, id: DatatypeId, mut datatype: Datatype) {
        let next = || DatatypeId(self.datatypes.get_max().map_or(1, |(id, _)| id.0 + 1));
        let id = if id == DatatypeId::default() { next() } else { id };
        datatype.id = id;
        self.datatypes.insert(id, Arc::new(datatype));
    }

    /// A datatype by its number.
    #[must_use]
    pub fn datatype(&self, id: DatatypeId) -> Option<&Datatype> {
        self.datatypes.get(&id).map(AsRef::as_ref)
    }

    /// Every datatype, by number.
    pub fn datatypes(&self) -> impl Iterator<Item = &Datatype> {
        self.datatypes.values().map(AsRef::as_ref)
    }
}
