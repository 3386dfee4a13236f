//! What the setter of an optional field takes.

use crate::{Patch, Secret};

/// What can be given to the setter of an optional field: the value, the value or nothing, and text
/// wherever text is meant.
///
/// ```
/// use emeritus::{IntoOptional, Patch, Secret};
///
/// fn scope(scope: impl IntoOptional<String>) -> Option<String> {
///     scope.into_optional()
/// }
/// fn bio(bio: impl IntoOptional<Patch<String>>) -> Option<Patch<String>> {
///     bio.into_optional()
/// }
/// fn password(password: impl IntoOptional<Secret>) -> Option<Secret> {
///     password.into_optional()
/// }
///
/// assert_eq!(scope("read"), Some("read".to_owned()));
/// assert_eq!(scope(None), None);
/// assert_eq!(bio("Mathematician."), Some(Patch::set("Mathematician.")));
/// assert_eq!(bio(Patch::Clear), Some(Patch::Clear));
/// assert!(password("tide-pools").is_some());
/// ```
pub trait IntoOptional<T> {
    /// The value of the field, if it has one.
    fn into_optional(self) -> Option<T>;
}

impl<T> IntoOptional<T> for T {
    fn into_optional(self) -> Option<T> {
        Some(self)
    }
}

impl<T> IntoOptional<T> for Option<T> {
    fn into_optional(self) -> Self {
        self
    }
}

impl<T> IntoOptional<Patch<T>> for T {
    fn into_optional(self) -> Option<Patch<T>> {
        Some(Patch::Set(self))
    }
}

impl IntoOptional<String> for &str {
    fn into_optional(self) -> Option<String> {
        Some(self.to_owned())
    }
}

impl IntoOptional<Secret> for &str {
    fn into_optional(self) -> Option<Secret> {
        Some(Secret::from(self))
    }
}

impl IntoOptional<Secret> for String {
    fn into_optional(self) -> Option<Secret> {
        Some(Secret::from(self))
    }
}

impl IntoOptional<Patch<String>> for &str {
    fn into_optional(self) -> Option<Patch<String>> {
        Some(Patch::set(self))
    }
}
