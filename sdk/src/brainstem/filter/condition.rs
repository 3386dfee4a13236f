//! What rows have to be, and in which order they come.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Not;

/// What rows of `M` have to be: a [`Field`](super::Field), an operator and the values to compare with.
///
/// ```
/// use emeritus::brainstem::filter::{Condition, not, user};
/// use emeritus::brainstem::types::User;
///
/// let from_the_lab: Condition<User> = user::email().iendswith("@lab.example");
/// assert_eq!(from_the_lab.to_string(), "filter{email.iendswith}=@lab.example");
/// assert_eq!(not(from_the_lab).to_string(), "filter{-email.iendswith}=@lab.example");
/// ```
pub struct Condition<M> {
    path: Cow<'static, str>,
    /// Blank where the value itself is wanted.
    operator: &'static str,
    values: Vec<String>,
    is_negated: bool,
    model: PhantomData<fn() -> M>,
}

/// The order in which rows of `M` come.
///
/// ```
/// use emeritus::brainstem::filter::{Order, user};
/// use emeritus::brainstem::types::User;
///
/// let orders: [Order<User>; 2] = [user::last_name().ascending(), user::id().descending()];
/// assert_eq!(orders.map(|order| order.to_string()), ["last_name", "-id"]);
/// ```
pub struct Order<M> {
    path: Cow<'static, str>,
    is_descending: bool,
    model: PhantomData<fn() -> M>,
}

/// The opposite of a condition: rows that do not meet it. `!condition` is the same.
///
/// ```
/// use emeritus::brainstem::filter::{not, user};
///
/// let others = not(user::last_name().eq("Reid"));
/// assert_eq!(others.to_string(), "filter{-last_name}=Reid");
/// assert_eq!((!others).to_string(), "filter{last_name}=Reid");
/// ```
pub fn not<M>(condition: Condition<M>) -> Condition<M> {
    Condition { is_negated: !condition.is_negated, ..condition }
}

impl<M> Condition<M> {
    pub(super) fn new(
        path: Cow<'static, str>,
        operator: &'static str,
        values: Vec<String>,
    ) -> Self {
        Self { path, operator, values, is_negated: false, model: PhantomData }
    }

    /// The name of the query parameter.
    pub(in crate::brainstem) fn key(&self) -> String {
        let Self { path, operator, .. } = self;
        let minus = if self.is_negated { "-" } else { "" };
        let dot = if operator.is_empty() { "" } else { "." };
        format!("filter{{{minus}{path}{dot}{operator}}}")
    }

    /// The values of the query parameter, which is repeated for each.
    pub(in crate::brainstem) fn values(&self) -> &[String] {
        &self.values
    }
}

impl<M> Order<M> {
    pub(super) fn new(path: Cow<'static, str>, is_descending: bool) -> Self {
        Self { path, is_descending, model: PhantomData }
    }
}

impl<M> Not for Condition<M> {
    type Output = Self;

    fn not(self) -> Self {
        not(self)
    }
}

impl<M> Clone for Condition<M> {
    fn clone(&self) -> Self {
        Self { path: self.path.clone(), values: self.values.clone(), ..*self }
    }
}

impl<M> Clone for Order<M> {
    fn clone(&self) -> Self {
        Self { path: self.path.clone(), ..*self }
    }
}

impl<M> fmt::Display for Condition<M> {
    /// As it is sent, not encoded, several values with commas between them.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}={}", self.key(), self.values.join(","))
    }
}

impl<M> fmt::Display for Order<M> {
    /// As it is sent: `-id` puts the greatest first.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_descending { "-" } else { "" })?;
        f.write_str(&self.path)
    }
}

impl<M> fmt::Debug for Condition<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Condition({self})")
    }
}

impl<M> fmt::Debug for Order<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Order({self})")
    }
}
