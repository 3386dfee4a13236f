//! What kinds of data there are.

use std::fmt;

use super::Site;

/// The number of a datatype.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DatatypeId(pub u64);

impl fmt::Display for DatatypeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A kind of data, perhaps a more special case of another.
#[derive(Clone, Debug)]
pub struct Datatype {
    pub(super) id: DatatypeId,
    /// What it is called, unique but for letter case.
    pub name: String,
    /// The kind that it is a special case of.
    pub parent: Option<DatatypeId>,
    /// What it is, in a line.
    pub description: String,
    /// What it is, at length.
    pub details: String,
    /// Whether members may upload such data themselves.
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
    /// Puts a datatype in under this number, replacing the one that has it.
    pub fn add_datatype(&mut self, id: DatatypeId, mut datatype: Datatype) {
        datatype.id = id;
        self.datatypes.insert(id, datatype);
    }

    /// A datatype by its number.
    #[must_use]
    pub fn datatype(&self, id: DatatypeId) -> Option<&Datatype> {
        self.datatypes.get(&id)
    }

    /// Every datatype, by number.
    pub fn datatypes(&self) -> impl Iterator<Item = &Datatype> {
        self.datatypes.values()
    }
}
