//! What can be preferred: the rules for keys and values, one at a time or several at once.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::account_patch::FieldError;
use super::state::{Lms, UserId};
use super::zones;
use crate::django::python;

const KEY_MAX: usize = 255;
const NO_DATA: &str = "No data provided for user preference update";
const NULL_CHARACTER: &str = "Null characters are not allowed.";

/// Why a patch was not applied; nothing of it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum PatchError {
    /// There is nothing to apply.
    NoData(FieldError),
    /// What is wrong, by key.
    Keys(BTreeMap<String, FieldError>),
}

/// A change that was found valid.
enum Change<'a> {
    Set { key: &'a str, value: String },
    Remove { key: &'a str },
}

/// The members of a patch.
///
/// # Errors
///
/// When it is empty, or no object.
pub(super) fn members(patch: &Value) -> Result<&Map<String, Value>, PatchError> {
    let members = patch.as_object().filter(|members| !members.is_empty());
    members.ok_or_else(|| PatchError::NoData(both(NO_DATA.to_owned())))
}

/// Sets and removes preferences of a user, all or none. Null removes.
///
/// # Errors
///
/// What is wrong, by key.
pub(super) fn apply(
    lms: &mut Lms,
    user: UserId,
    patch: &Map<String, Value>,
) -> Result<(), PatchError> {
    let mut errors = BTreeMap::new();
    let mut changes = Vec::new();
    for (key, value) in patch {
        let change = match value {
            Value::Null => Ok(Change::Remove { key }),
            value => checked(lms, user, key, value),
        };
        match change {
            Ok(change) => changes.push(change),
            Err(error) => drop(errors.insert(key.clone(), error)),
        }
    }
    if !errors.is_empty() {
        return Err(PatchError::Keys(errors));
    }
    changes.into_iter().for_each(|change| change.apply(lms, user));
    Ok(())
}

/// Sets one preference of a user. Null cannot be set.
///
/// # Errors
///
/// What is wrong with it.
pub(super) fn set(lms: &mut Lms, user: UserId, key: &str, value: &Value) -> Result<(), FieldError> {
    checked(lms, user, key, value).map(|change| change.apply(lms, user))
}

impl Change<'_> {
    fn apply(self, lms: &mut Lms, user: UserId) {
        match self {
            Self::Set { key, value } => lms.set_preference(user, key, &value),
            Self::Remove { key } => {
                lms.remove_preference(user, key);
            }
        }
    }
}

/// The change to `value`, as text, without blanks around key and value.
fn checked<'a>(
    lms: &Lms,
    user: UserId,
    key: &'a str,
    value: &Value,
) -> Result<Change<'a>, FieldError> {
    let text = if value.is_null() { String::new() } else { python::str(value) };
    if text.trim().is_empty() {
        return Err(both(format!("Preference '{key}' cannot be set to an empty value.")));
    }
    serializer(lms, user, key, &text)?;
    if key == "time_zone" && !zones::is_common(&text) {
        return Err(FieldError {
            developer_message: not_valid(key, &text, "Not in timezone set."),
            user_message: format!("Value '{text}' is not a valid time zone selection."),
        });
    }
    Ok(Change::Set { key: key.trim(), value: text.trim().to_owned() })
}

/// What upstream's serializer finds wrong.
fn serializer(lms: &Lms, user: UserId, key: &str, value: &str) -> Result<(), FieldError> {
    let invalid_key = key_error(key.trim());
    let (field, error) = match invalid_key {
        Some(error) => ("key", error),
        None if value.contains('\0') => ("value", NULL_CHARACTER),
        // Found without its blanks, the key is new to the code and old to the database.
        None if key != key.trim() && lms.preference(user, key.trim()).is_some() => {
            ("non_field_errors", "The fields user, key must make a unique set.")
        }
        None => return Ok(()),
    };
    let errors = format!("{{'{field}': {}}}", python::repr_list(&[error]));
    let user_message = match invalid_key {
        Some(_) => format!("Invalid user preference key '{key}'."),
        None => format!("Value '{value}' is not valid for user preference '{key}'."),
    };
    Err(FieldError { developer_message: not_valid(key, value, &errors), user_message })
}

fn key_error(key: &str) -> Option<&'static str> {
    // Upstream's expression has no anchors: one good sign makes a good key.
    let has_sign = key.chars().any(|sign| sign.is_ascii_alphanumeric() || "-_".contains(sign));
    if key.is_empty() {
        Some("This field may not be blank.")
    } else if !has_sign {
        Some("Enter a valid value.")
    } else if key.chars().count() > KEY_MAX {
        Some("Ensure this field has no more than 255 characters.")
    } else if key.contains('\0') {
        Some(NULL_CHARACTER)
    } else {
        None
    }
}

fn not_valid(key: &str, value: &str, error: &str) -> String {
    format!("Value '{value}' not valid for preference '{key}': {error}")
}

fn both(text: String) -> FieldError {
    FieldError { developer_message: text.clone(), user_message: text }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::openedx::state::User;

    fn lms() -> (Lms, UserId) {
        let mut lms = Lms::default();
        let ada = lms.add(User::learner("ada").prefers("pref-lang", "en"));
        (lms, ada)
    }

    fn patch(lms: &mut Lms, user: UserId, patch: &Value) -> Result<(), PatchError> {
        apply(lms, user, members(patch)?)
    }

    #[test]
    fn values_become_text_and_null_removes() {
        let (mut lms, ada) = lms();
        let changes = json!({
            "pref-lang": null, "gone": null, "a": true, "b": {"a": 1}, "c": 10, "d": " x ", " e ": [],
        });
        patch(&mut lms, ada, &changes).expect("valid");
        let kept: Vec<_> = lms.preferences_of(ada).map(|row| (&*row.key, &*row.value)).collect();
        assert_eq!(kept, [("a", "True"), ("b", "{'a': 1}"), ("c", "10"), ("d", "x"), ("e", "[]")]);
    }

    #[test]
    fn one_bad_value_keeps_everything_as_it_was() {
        let (mut lms, ada) = lms();
        let changes =
            json!({"pref-lang": null, "new": "x", "time_zone": "Mars/Base", "blank": " "});
        let Err(PatchError::Keys(errors)) = patch(&mut lms, ada, &changes) else {
            panic!("the patch is invalid");
        };
        assert_eq!(errors.keys().collect::<Vec<_>>(), ["blank", "time_zone"]);
        let kept: Vec<_> = lms.preferences_of(ada).map(|row| (&*row.key, &*row.value)).collect();
        assert_eq!(kept, [("pref-lang", "en")]);
    }

    #[test]
    fn what_is_no_object_or_empty_is_no_data() {
        let (mut lms, ada) = lms();
        for nothing in [json!({}), json!([]), json!(["a"]), json!(null), json!("a"), json!(1)] {
            let error = PatchError::NoData(both(NO_DATA.to_owned()));
            assert_eq!(patch(&mut lms, ada, &nothing), Err(error), "{nothing}");
        }
    }
}
