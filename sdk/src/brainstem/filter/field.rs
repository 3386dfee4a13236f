//! Fields, and what they can be compared with.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::ops::RangeInclusive;

use uuid::Uuid;

use super::condition::{Condition, Order};
use crate::brainstem::portal::sealed::Sealed;

/// A field of `M` whose values are of the kind `K`.
pub struct Field<M, K> {
    path: Cow<'static, str>,
    kind: PhantomData<fn() -> (M, K)>,
}

/// What the values of a field are.
pub trait Kind: Sealed {}

/// Kinds whose values are greater or less than each other.
pub trait Ordered: Kind {}

/// Kinds of which one row has several values.
pub trait Many: Kind {}

/// What a field of the kind `K` can be compared with.
pub trait Value<K>: Sealed {
    /// The value as it is sent.
    fn into_text(self) -> String;
}

macro_rules! kinds {
    ($($(#[$about:meta])+ $kind:ident $(: $trait:ident)*, $value:ident,)+) => {$(
        $(#[$about])+
        #[derive(Clone, Copy, Debug)]
        pub enum $kind {}

        impl Sealed for $kind {}
        impl Kind for $kind {}
        $(impl $trait for $kind {})*
        $value!($kind);
    )+};
}

macro_rules! values {
    ($kind:ident: $($value:ty,)+) => {$(
        impl Value<$kind> for $value {
            fn into_text(self) -> String {
                self.to_string()
            }
        }
    )+};
}

macro_rules! texts {
    ($kind:ident) => {
        values! { $kind: &str, String, &String, }
    };
}

macro_rules! numbers {
    ($kind:ident) => {
        values! { $kind: i32, i64, u32, u64, }
    };
}

macro_rules! booleans {
    ($kind:ident) => {
        values! { $kind: bool, }
    };
}

macro_rules! keys {
    ($kind:ident) => {
        values! { $kind: Uuid, }
    };
}

kinds! {
    /// Text, in the order of its code points.
    Text: Ordered, texts,
    /// Whole numbers.
    Number: Ordered, numbers,
    /// Yes or no.
    Boolean, booleans,
    /// UUIDs.
    Key, keys,
    /// One group, by its id.
    ToGroup, numbers,
    /// One user, by the id.
    ToUser, numbers,
    /// Several users, by their ids.
    ToUsers: Many, numbers,
    /// Several projects, by their ids.
    ToProjects: Many, keys,
}

impl Sealed for &str {}
impl Sealed for String {}
impl Sealed for &String {}
impl Sealed for i32 {}
impl Sealed for i64 {}
impl Sealed for u32 {}
impl Sealed for u64 {}
impl Sealed for bool {}
impl Sealed for Uuid {}

impl<M, K: Kind> Field<M, K> {
    pub(super) fn new(path: impl Into<Cow<'static, str>>) -> Self {
        Self { path: path.into(), kind: PhantomData }
    }

    /// The value is this one; of several related ones, one is.
    pub fn eq(self, value: impl Value<K>) -> Condition<M> {
        self.with("", value)
    }

    /// The value is one of these. A list without values is refused before anything is sent, since the
    /// server would take it for no condition at all.
    #[doc(alias = "in")]
    pub fn one_of<V: Value<K>>(self, values: impl IntoIterator<Item = V>) -> Condition<M> {
        let values = values.into_iter().map(Value::into_text).collect();
        Condition::new(self.path, "in", values)
    }

    /// Whether there is no value.
    pub fn isnull(self, is_null: bool) -> Condition<M> {
        Condition::new(self.path, "isnull", vec![is_null.to_string()])
    }

    /// The least comes first.
    pub fn ascending(self) -> Order<M> {
        Order::new(self.path, false)
    }

    /// The greatest comes first.
    pub fn descending(self) -> Order<M> {
        Order::new(self.path, true)
    }

    fn with(self, operator: &'static str, value: impl Value<K>) -> Condition<M> {
        Condition::new(self.path, operator, vec![value.into_text()])
    }

    /// A field of what this one leads to.
    fn then<L: Kind>(self, field: &str) -> Field<M, L> {
        Field::new(format!("{}.{field}", self.path))
    }
}

/// Comparing.
impl<M, K: Ordered> Field<M, K> {
    /// The value is greater than this one.
    pub fn gt(self, value: impl Value<K>) -> Condition<M> {
        self.with("gt", value)
    }

    /// The value is this one or greater.
    pub fn gte(self, value: impl Value<K>) -> Condition<M> {
        self.with("gte", value)
    }

    /// The value is less than this one.
    pub fn lt(self, value: impl Value<K>) -> Condition<M> {
        self.with("lt", value)
    }

    /// The value is this one or less.
    pub fn lte(self, value: impl Value<K>) -> Condition<M> {
        self.with("lte", value)
    }

    /// The value is one of these two or lies between them.
    pub fn range<V: Value<K>>(self, range: RangeInclusive<V>) -> Condition<M> {
        let (least, most) = range.into_inner();
        Condition::new(self.path, "range", vec![least.into_text(), most.into_text()])
    }
}

/// Looking into text.
impl<M> Field<M, Text> {
    /// The value is this one, whatever the case.
    pub fn iexact(self, text: impl Value<Text>) -> Condition<M> {
        self.with("iexact", text)
    }

    /// This is a part of the value.
    pub fn contains(self, part: impl Value<Text>) -> Condition<M> {
        self.with("contains", part)
    }

    /// This is a part of the value, whatever the case.
    pub fn icontains(self, part: impl Value<Text>) -> Condition<M> {
        self.with("icontains", part)
    }

    /// The value begins so.
    pub fn startswith(self, beginning: impl Value<Text>) -> Condition<M> {
        self.with("startswith", beginning)
    }

    /// The value begins so, whatever the case.
    pub fn istartswith(self, beginning: impl Value<Text>) -> Condition<M> {
        self.with("istartswith", beginning)
    }

    /// The value ends so.
    pub fn endswith(self, end: impl Value<Text>) -> Condition<M> {
        self.with("endswith", end)
    }

    /// The value ends so, whatever the case.
    pub fn iendswith(self, end: impl Value<Text>) -> Condition<M> {
        self.with("iendswith", end)
    }

    /// This regular expression is found in the value.
    pub fn regex(self, pattern: impl Value<Text>) -> Condition<M> {
        self.with("regex", pattern)
    }
}

/// Of several.
impl<M, K: Many> Field<M, K> {
    /// One of them is this one.
    pub fn any(self, value: impl Value<K>) -> Condition<M> {
        self.with("any", value)
    }

    /// Every one of them is this one.
    pub fn all(self, value: impl Value<K>) -> Condition<M> {
        self.with("all", value)
    }
}

/// What a group has.
impl<M> Field<M, ToGroup> {
    /// The name of the group.
    pub fn name(self) -> Field<M, Text> {
        self.then("name")
    }
}

/// What a user has.
impl<M> Field<M, ToUser> {
    /// The e-mail address of the user.
    pub fn email(self) -> Field<M, Text> {
        self.then("email")
    }
}

/// What users have.
impl<M> Field<M, ToUsers> {
    /// The e-mail address of one of the users.
    pub fn email(self) -> Field<M, Text> {
        self.then("email")
    }
}

impl<M, K> Clone for Field<M, K> {
    fn clone(&self) -> Self {
        Self { path: self.path.clone(), kind: PhantomData }
    }
}

impl<M, K> fmt::Debug for Field<M, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Field({})", self.path)
    }
}
