//! Settings are written without what nobody changed.

use serde::ser::Error;
use serde::{Serialize, Serializer};
use serde_json::Value;

/// Writes the members of `value` that differ from its default.
pub(in crate::openedx) fn serialize<T, S>(value: &T, serializer: S) -> Result<S::Ok, S::Error>
where
    T: Default + Serialize,
    S: Serializer,
{
    let json = |value: &T| serde_json::to_value(value).map_err(S::Error::custom);
    let (mut said, default) = (json(value)?, json(&T::default())?);
    if let (Value::Object(said), Value::Object(default)) = (&mut said, &default) {
        said.retain(|name, member| default.get(name) != Some(&*member));
    }
    said.serialize(serializer)
}
