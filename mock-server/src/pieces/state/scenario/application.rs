//! Applications that have connected, written down as the API shows them.

use std::collections::HashSet;

use schemars::{Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value, json};

use super::lenient;
use crate::ids::Counted;
use crate::pieces::state::applications::Applications;
use crate::pieces::types::Application;
use crate::scenario::Place;

/// What stands for what is left out: an id that is counted, and what an application has that says
/// nothing about it.
fn defaults() -> Value {
    json!({ "id": "", "onboarded": false, "privacy": "OPEN", "mechanism": "MANUAL" })
}

/// Reads the applications.
pub(super) fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Application>, D::Error> {
    let given = Vec::<Map<String, Value>>::deserialize(from)?;
    given.into_iter().map(|application| lenient::read(application, &defaults())).collect()
}

/// What is read.
pub(super) fn schema(generator: &mut SchemaGenerator) -> Schema {
    let application = lenient::schema::<Application>(generator, &defaults());
    json_schema!({ "type": "array", "items": application })
}

/// Puts the applications in.
pub(super) fn load(known: &mut Applications, applications: &[Application], place: &Place) {
    let ids: HashSet<_> = applications.iter().map(|application| application.id.as_str()).collect();
    let (mut seen, mut names, mut counted) = (HashSet::new(), HashSet::new(), Counted::default());
    for (index, application) in applications.iter().enumerate() {
        let place = place.at(index);
        let mut application = application.clone();
        if application.id.is_empty() {
            application.id = counted.next(|id| ids.contains(&*id.to_string())).to_string();
        }
        if !seen.insert(application.id.clone()) {
            place.at("id").wrong("another application has this id");
        }
        if !application.name.is_connectable() {
            place.at("name").wrong("Pieces OS has no such application");
        }
        if !names.insert((application.name.clone(), application.platform)) {
            place.wrong("another application has this name and platform");
        }
        known.insert(application);
    }
}
