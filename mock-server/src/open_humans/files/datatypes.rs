//! The datatypes of a file: a JSON list of their numbers, or of their names.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::django::python;
use crate::open_humans::state::{DatatypeId, Project, Site};

/// Why datatypes are refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum DatatypesError {
    /// They are refused in these words.
    Refused(String),
    /// The check itself fails, which a strict site does not handle; the words are what another says.
    Crashed(String),
}

/// How the items of a list are looked up.
type LookUp = fn(&Site, &Value) -> Option<DatatypeId>;

/// Reads the datatypes of a file of `project`. Without any text, they are those that the project adds
/// by itself.
///
/// # Errors
///
/// When they cannot be read, are not there, or are not registered with the project.
pub(super) fn check(
    text: Option<&str>,
    project: &Project,
    site: &Site,
) -> Result<Vec<DatatypeId>, DatatypesError> {
    let Some(text) = text else {
        let added = project.auto_add_datatypes.then_some(&project.registered_datatypes);
        return Ok(added.cloned().unwrap_or_default());
    };
    let unreadable = || format!("Could not parse the uploaded datatypes from: '{text}'");
    let list = serde_json::from_str(text).map_err(|_| DatatypesError::Refused(unreadable()))?;
    let crashed = || DatatypesError::Crashed(unreadable());
    let items = set(list).ok_or_else(crashed)?;
    let look_up = look_up(&items).ok_or_else(crashed)?;
    let found: Vec<_> = items.iter().map(|item| (item, look_up(site, item))).collect();
    refuse(
        found.iter().filter(|(_, found)| found.is_none()).map(|(item, _)| *item),
        "The following datatypes don't match items in our database",
    )?;
    let allows =
        |id: &DatatypeId| project.any_datatypes || project.registered_datatypes.contains(id);
    refuse(
        found
            .iter()
            .filter(|(_, found)| !found.is_some_and(|id| allows(&id)))
            .map(|(item, _)| *item),
        "The following datatypes aren't registered for this project",
    )?;
    let datatypes: BTreeSet<DatatypeId> =
        found.into_iter().filter_map(|(_, found)| found).collect();
    Ok(datatypes.into_iter().collect())
}

/// The items as Python's `set` takes them: the elements of a list, the keys of an object, the
/// characters of a text, each once. Here they keep their order. None where there is no such set.
fn set(list: Value) -> Option<Vec<Value>> {
    let items: Vec<Value> = match list {
        Value::Array(items) => items,
        Value::Object(members) => members.into_iter().map(|(key, _)| key.into()).collect(),
        Value::String(text) => text.chars().map(|one| one.to_string().into()).collect(),
        _ => return None,
    };
    let mut set = Vec::new();
    for item in items {
        if item.is_array() || item.is_object() {
            return None;
        }
        if !set.contains(&item) {
            set.push(item);
        }
    }
    Some(set)
}

/// Numbers are looked up if everything is a number, or the digits of one; names otherwise. None where
/// both are mixed, or something is neither.
fn look_up(items: &[Value]) -> Option<LookUp> {
    if items.iter().any(Value::is_null) {
        None
    } else if items.iter().all(|item| number(item).is_some()) {
        Some(by_number)
    } else {
        items.iter().all(Value::is_string).then_some(by_name)
    }
}

/// `int(item)`.
fn number(item: &Value) -> Option<i64> {
    match item {
        Value::String(digits) => digits.trim().parse().ok(),
        Value::Number(number) => number.as_i64().or_else(|| Some(number.as_f64()? as i64)),
        Value::Bool(truth) => Some((*truth).into()),
        _ => None,
    }
}

fn by_number(site: &Site, item: &Value) -> Option<DatatypeId> {
    let id = DatatypeId(u64::try_from(number(item)?).ok()?);
    site.datatype(id).map(|_| id)
}

fn by_name(site: &Site, item: &Value) -> Option<DatatypeId> {
    let name = item.as_str()?.to_lowercase();
    site.datatypes().find(|known| known.name.to_lowercase() == name).map(|known| known.id())
}

/// Refuses the items, if there are any, as Python prints a list of them.
fn refuse<'a>(items: impl Iterator<Item = &'a Value>, what: &str) -> Result<(), DatatypesError> {
    let items: Value = items.cloned().collect();
    if items.as_array().is_some_and(Vec::is_empty) {
        return Ok(());
    }
    Err(DatatypesError::Refused(format!("{what}: {}", python::repr(&items))))
}

#[cfg(test)]
mod tests {
    use DatatypesError::{Crashed, Refused};

    use super::*;
    use crate::open_humans::{Application, Datatype};

    fn site() -> Site {
        let mut site = Site::default();
        for (id, name) in [(6, "VCF"), (18, "Step Count"), (19, "Heart Rate")] {
            site.add_datatype(DatatypeId(id), Datatype::new(name));
        }
        site
    }

    fn project() -> Project {
        let mut project = Project::new("Tidal Steps", Application::new("id", "secret", "http://x"));
        project.registered_datatypes = vec![DatatypeId(18), DatatypeId(19)];
        project
    }

    fn ids(ids: &[u64]) -> Result<Vec<DatatypeId>, DatatypesError> {
        Ok(ids.iter().copied().map(DatatypeId).collect())
    }

    #[test]
    fn datatypes_are_numbers_or_names_that_the_project_has_registered() {
        for (text, found) in [
            (None, ids(&[])),
            (Some("[]"), ids(&[])),
            (Some("[18]"), ids(&[18])),
            (Some(r#"["18", 19, 18.0]"#), ids(&[18, 19])),
            (Some(r#"["step COUNT", "Heart Rate"]"#), ids(&[18, 19])),
            (Some(r#"{"18": "x"}"#), ids(&[18])),
        ] {
            assert_eq!(check(text, &project(), &site()), found, "{text:?}");
        }
    }

    #[test]
    fn a_project_may_add_its_datatypes_or_allow_any() {
        let mut project = project();
        project.auto_add_datatypes = true;
        assert_eq!(check(None, &project, &site()), ids(&[18, 19]));
        assert_eq!(check(Some("[]"), &project, &site()), ids(&[]));
        project.any_datatypes = true;
        assert_eq!(check(Some("[6]"), &project, &site()), ids(&[6]));
    }

    #[test]
    fn datatypes_are_refused_in_the_words_of_their_case() {
        let unreadable = "Could not parse the uploaded datatypes from: ";
        let unmatched = "The following datatypes don't match items in our database: ";
        let unregistered = "The following datatypes aren't registered for this project: ";
        for (text, what, items) in [
            ("Step Count", unreadable, "'Step Count'"),
            ("['Step Count']", unreadable, "'['Step Count']'"),
            ("[99, 6, 18]", unmatched, "[99]"),
            (r#"["99", "6"]"#, unmatched, "['99']"),
            (r#"["18", "Step Count", "x'y"]"#, unmatched, "['18', \"x'y\"]"),
            ("\"ab\"", unmatched, "['a', 'b']"),
            ("[6, 18]", unregistered, "[6]"),
            (r#"["vcf"]"#, unregistered, "['vcf']"),
        ] {
            let refused = Err(Refused(format!("{what}{items}")));
            assert_eq!(check(Some(text), &project(), &site()), refused, "{text}");
        }
    }

    #[test]
    fn what_is_no_list_of_one_kind_is_not_expected() {
        for text in ["5", "null", "true", "[null]", "[[18]]", "[{}]", r#"[18, "Step Count"]"#] {
            let crashed = format!("Could not parse the uploaded datatypes from: '{text}'");
            assert_eq!(check(Some(text), &project(), &site()), Err(Crashed(crashed)), "{text}");
        }
    }
}
