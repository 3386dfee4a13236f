//! The three things a merge patch can do to a field.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What a merge patch does to one field, beside leaving it alone.
///
/// A patch body holds an `Option<Patch<T>>` for every field. A field that is never set stays out of
/// the body, and the server leaves it as it is. The other two are the variants:
///
/// ```
/// use emeritus::Patch;
/// use serde::Serialize;
///
/// #[derive(Default, Serialize)]
/// struct AccountPatch {
///     #[serde(skip_serializing_if = "Option::is_none")]
///     bio: Option<Patch<String>>,
///     #[serde(skip_serializing_if = "Option::is_none")]
///     year_of_birth: Option<Patch<i32>>,
///     #[serde(skip_serializing_if = "Option::is_none")]
///     city: Option<Patch<String>>,
/// }
///
/// let patch = AccountPatch {
///     bio: Some(Patch::set("Mathematician.")),
///     year_of_birth: Some(Patch::Clear),
///     ..AccountPatch::default()
/// };
/// assert_eq!(
///     serde_json::to_string(&patch)?,
///     r#"{"bio":"Mathematician.","year_of_birth":null}"#,
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// The builders of the generated bodies take the `Patch` itself:
/// `.bio(Patch::set("Mathematician.")).year_of_birth(Patch::Clear)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Patch<T> {
    /// Remove the field's value: `null` on the wire.
    Clear,
    /// Give the field this value.
    Set(T),
}

impl<T> Patch<T> {
    /// Gives the field this value, converted as needed: `Patch::set("x")` is a `Patch<String>`.
    ///
    /// ```
    /// use emeritus::Patch;
    ///
    /// let city: Patch<String> = Patch::set("London");
    /// assert_eq!(city, Patch::Set("London".to_owned()));
    /// ```
    pub fn set(value: impl Into<T>) -> Self {
        Self::Set(value.into())
    }

    /// The value to be set, or `None` if the field is to be cleared.
    ///
    /// ```
    /// use emeritus::Patch;
    ///
    /// assert_eq!(Patch::set(1815).into_option(), Some(1815));
    /// assert_eq!(Patch::<i32>::Clear.into_option(), None);
    /// ```
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Clear => None,
            Self::Set(value) => Some(value),
        }
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Set(value)
    }
}

impl<T: Serialize> Serialize for Patch<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Clear => serializer.serialize_none(),
            Self::Set(value) => serializer.serialize_some(value),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Patch<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Option::deserialize(deserializer)?;
        Ok(value.map_or(Self::Clear, Self::Set))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[derive(Debug, Default, PartialEq, Serialize)]
    struct Body {
        #[serde(skip_serializing_if = "Option::is_none")]
        bio: Option<Patch<String>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        year: Option<Patch<i32>>,
    }

    /// A setter as typify writes them.
    fn bio<V>(value: V) -> Body
    where
        V: TryInto<Option<Patch<String>>>,
        V::Error: std::fmt::Display,
    {
        Body { bio: value.try_into().unwrap_or_else(|e| panic!("{e}")), ..Body::default() }
    }

    #[test]
    fn absent_clear_and_set_are_three_different_bodies() {
        for (body, expected) in [
            (Body::default(), "{}"),
            (bio(None), "{}"),
            (bio(Patch::Clear), r#"{"bio":null}"#),
            (bio(Patch::set("x")), r#"{"bio":"x"}"#),
            (bio(Patch::Set("x".to_owned())), r#"{"bio":"x"}"#),
            (bio(Patch::set("")), r#"{"bio":""}"#),
            (bio(Patch::from("x".to_owned())), r#"{"bio":"x"}"#),
        ] {
            assert_eq!(serde_json::to_string(&body).unwrap(), expected);
        }
    }

    #[test]
    fn a_map_of_patches_clears_and_sets_by_key() {
        let body = BTreeMap::from([
            ("pref-lang", Patch::<String>::Clear),
            ("time_zone", Patch::set("Pacific/Auckland")),
        ]);
        let json = serde_json::to_string(&body).unwrap();
        assert_eq!(json, r#"{"pref-lang":null,"time_zone":"Pacific/Auckland"}"#);
        assert_eq!(serde_json::from_str::<BTreeMap<&str, _>>(&json).unwrap(), body);
    }
}
