//! Where a person's data still lives.
//!
//! Whatever a world knows is in its snapshot, so the snapshot is what is searched: no place can be
//! forgotten that a world could be restored from.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use crate::scenario::Scenario;
use crate::world::{Parts, World};

/// Something that a person can be told by.
#[derive(
    Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, ToSchema,
)]
pub struct Mark {
    /// What it is: `username`, `email`, `name` …
    pub what: String,
    /// The text itself. Upper and lower case make no difference.
    pub value: String,
}

impl Mark {
    /// A mark of the person.
    pub fn new(what: impl Into<String>, value: impl Into<String>) -> Self {
        Self { what: what.into(), value: value.into() }
    }
}

/// A person, by everything that a world knew them by when they were looked up: to be asked about
/// later, when the world should not know them any more.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, ToSchema)]
#[serde(transparent)]
#[schema(value_type = Vec<Mark>, example = json!([
    { "what": "username", "value": "ada" },
    { "what": "email", "value": "ada@learn.example" },
]))]
pub struct Person(Vec<Mark>);

impl Person {
    /// A person who is told by these marks. Blank ones tell nobody.
    pub fn new(marks: impl IntoIterator<Item = Mark>) -> Self {
        let mut marks: Vec<_> = marks.into_iter().filter(|mark| !mark.value.is_empty()).collect();
        marks.sort_unstable();
        marks.dedup();
        Self(marks)
    }

    /// What they are told by.
    #[must_use]
    pub fn marks(&self) -> &[Mark] {
        &self.0
    }

    fn mark_in(&self, text: &str) -> Option<&Mark> {
        let text = text.to_lowercase();
        self.0.iter().find(|mark| contains_word(&text, &mark.value.to_lowercase()))
    }
}

/// A place where something of a person is.
#[derive(
    Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, ToSchema,
)]
pub struct Residue {
    /// Where, as a JSON Pointer into the snapshot of the world, or into its journal
    /// (`/journal/3/path`).
    pub pointer: String,
    /// What the person is told by there: `username`, `email`, `name` …
    pub what: String,
}

impl World {
    /// Whom the systems of this world know by `name`: a user name, an e-mail address, a project
    /// member id or the like, the name before being retired included. Told by nothing but that name
    /// where none of them knows it.
    #[must_use]
    pub fn person(&self, name: &str) -> Person {
        let Parts { states, .. } = self.copy();
        let mut marks = vec![Mark::new("name", name)];
        marks.extend(states.openedx.marks_of(name));
        marks.extend(states.open_humans.marks_of(name));
        marks.extend(states.brainstem.marks_of(name));
        marks.extend(states.pieces.marks_of(name));
        Person::new(marks)
    }

    /// Every place where something of `person` is, in the order of the snapshot. Faults do not count:
    /// they are the test's, and no system remembers anybody by them.
    #[must_use]
    pub fn residue(&self, person: &Person) -> Vec<Residue> {
        let mut found = Vec::new();
        let snapshot = Scenario { faults: Vec::new(), ..self.snapshot() };
        let snapshot = serde_json::to_value(snapshot).unwrap_or_default();
        search(&snapshot, "", person, &mut found);
        let journal = serde_json::to_value(self.journal.entries()).unwrap_or_default();
        search(&journal, "/journal", person, &mut found);
        found
    }
}

fn search(value: &Value, pointer: &str, person: &Person, found: &mut Vec<Residue>) {
    let mut note = |pointer: &str, text: &str| {
        if let Some(mark) = person.mark_in(text) {
            found.push(Residue { pointer: pointer.to_owned(), what: mark.what.clone() });
        }
    };
    match value {
        Value::String(text) => note(pointer, text),
        Value::Number(number) => note(pointer, &number.to_string()),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                search(item, &format!("{pointer}/{index}"), person, found);
            }
        }
        Value::Object(members) => {
            for (key, member) in members {
                let pointer = format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"));
                if let Some(mark) = person.mark_in(key) {
                    found.push(Residue { pointer: pointer.clone(), what: mark.what.clone() });
                }
                search(member, &pointer, person, found);
            }
        }
        Value::Null | Value::Bool(_) => {}
    }
}

/// Whether `word` is in `text` and not only a part of a longer word there.
fn contains_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        ![before, after].into_iter().flatten().any(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_person_is_found_in_values_and_keys_and_not_in_longer_words() {
        let person = Person::new([Mark::new("username", "ada"), Mark::new("email", "a@b.example")]);
        let value = json!({
            "users": [{ "username": "Ada" }, { "username": "adabel" }],
            "path": "/accounts/ada/x",
            "mail": { "A@b.example": 1 },
        });
        let mut found = Vec::new();
        search(&value, "", &person, &mut found);
        let found: Vec<_> =
            found.iter().map(|at| (at.pointer.as_str(), at.what.as_str())).collect();
        let expected = [
            ("/mail/A@b.example", "email"),
            ("/path", "username"),
            ("/users/0/username", "username"),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn a_blank_mark_finds_nobody() {
        assert_eq!(Person::new([Mark::new("email", "")]).marks(), []);
    }
}
