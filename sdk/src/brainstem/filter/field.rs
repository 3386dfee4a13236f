//! Fields, and what they can be compared with.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::ops::RangeInclusive;

use uuid::Uuid;

use super::condition::{Condition, Order};
use crate::brainstem::portal::sealed::Sealed;

/// A field of `M` whose values are of the kind `K`.
///
/// ```
/// use emeritus::brainstem::filter::{Field, Number, user};
/// use emeritus::brainstem::types::User;
///
/// let id: Field<User, Number> = user::id();
/// assert_eq!(id.clone().eq(41).to_string(), "filter{id}=41");
/// assert_eq!(id.clone().one_of([41, 52]).to_string(), "filter{id.in}=41,52");
/// assert_eq!(id.clone().isnull(false).to_string(), "filter{id.isnull}=false");
/// assert_eq!(id.clone().gt(41).to_string(), "filter{id.gt}=41");
/// assert_eq!(id.clone().gte(41).to_string(), "filter{id.gte}=41");
/// assert_eq!(id.clone().lt(41).to_string(), "filter{id.lt}=41");
/// assert_eq!(id.clone().lte(41).to_string(), "filter{id.lte}=41");
/// assert_eq!(id.clone().range(41..=58).to_string(), "filter{id.range}=41,58");
/// assert_eq!(id.clone().ascending().to_string(), "id");
/// assert_eq!(id.descending().to_string(), "-id");
/// ```
///
/// Text is looked into:
///
/// ```
/// use emeritus::brainstem::filter::group::name;
///
/// assert_eq!(name().iexact("cortex").to_string(), "filter{name.iexact}=cortex");
/// assert_eq!(name().contains("Cor").to_string(), "filter{name.contains}=Cor");
/// assert_eq!(name().icontains("cor").to_string(), "filter{name.icontains}=cor");
/// assert_eq!(name().startswith("Cor").to_string(), "filter{name.startswith}=Cor");
/// assert_eq!(name().istartswith("cor").to_string(), "filter{name.istartswith}=cor");
/// assert_eq!(name().endswith("tex").to_string(), "filter{name.endswith}=tex");
/// assert_eq!(name().iendswith("TEX").to_string(), "filter{name.iendswith}=TEX");
/// assert_eq!(name().regex("^Cort?ex$").to_string(), "filter{name.regex}=^Cort?ex$");
/// ```
///
/// What a field leads to has fields of its own, and of several things one or all may meet a condition:
///
/// ```
/// use emeritus::brainstem::filter::{invitation, laboratory};
///
/// let group = laboratory::group().name().eq("Cortex bench");
/// assert_eq!(group.to_string(), "filter{group.name}=Cortex bench");
/// let invited = invitation::user_account_invitation().email().endswith("@lab.example");
/// assert_eq!(
///     invited.to_string(),
///     "filter{user_account_invitation.email.endswith}=@lab.example",
/// );
/// let leaders = laboratory::principal_investigators;
/// assert_eq!(leaders().any(41).to_string(), "filter{principal_investigators.any}=41");
/// assert_eq!(leaders().all(41).to_string(), "filter{principal_investigators.all}=41");
/// ```
pub struct Field<M, K> {
    path: Cow<'static, str>,
    kind: PhantomData<fn() -> (M, K)>,
}

/// What the values of a field are.
///
/// ```
/// use emeritus::brainstem::filter::{Condition, Field, Kind, user};
///
/// /// Works for every field, whatever its values are.
/// fn is_set<M, K: Kind>(field: Field<M, K>) -> Condition<M> {
///     field.isnull(false)
/// }
///
/// assert_eq!(is_set(user::orcid_id()).to_string(), "filter{orcid_id.isnull}=false");
/// ```
pub trait Kind: Sealed {}

/// Kinds whose values are greater or less than each other.
///
/// ```
/// use std::ops::RangeInclusive;
///
/// use emeritus::brainstem::filter::{Condition, Field, Ordered, Value, not, user};
///
/// fn outside<M, K: Ordered, V: Value<K>>(
///     field: Field<M, K>,
///     range: RangeInclusive<V>,
/// ) -> Condition<M> {
///     not(field.range(range))
/// }
///
/// assert_eq!(outside(user::last_name(), "A"..="M").to_string(), "filter{-last_name.range}=A,M");
/// ```
pub trait Ordered: Kind {}

/// Kinds of which one row has several values.
///
/// ```
/// use emeritus::brainstem::filter::{Condition, Field, Many, Value, laboratory, not};
///
/// fn without<M, K: Many>(field: Field<M, K>, value: impl Value<K>) -> Condition<M> {
///     not(field.any(value))
/// }
///
/// let condition = without(laboratory::principal_investigators(), 41);
/// assert_eq!(condition.to_string(), "filter{-principal_investigators.any}=41");
/// ```
pub trait Many: Kind {}

/// What a field of the kind `K` can be compared with.
///
/// ```
/// use emeritus::brainstem::filter::{Boolean, Number, Text, Value};
///
/// assert_eq!(Value::<Text>::into_text("Cortex bench"), "Cortex bench");
/// assert_eq!(Value::<Number>::into_text(41), "41");
/// assert_eq!(Value::<Boolean>::into_text(true), "true");
/// ```
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
    ///
    /// ```
    /// use emeritus::brainstem::filter::{Field, Text, user};
    /// use emeritus::brainstem::types::User;
    ///
    /// let field: Field<User, Text> = user::last_name();
    /// assert_eq!(field.startswith("V").to_string(), "filter{last_name.startswith}=V");
    /// ```
    Text: Ordered, texts,
    /// Whole numbers.
    ///
    /// ```
    /// use emeritus::brainstem::filter::{Field, Number, user};
    /// use emeritus::brainstem::types::User;
    ///
    /// let field: Field<User, Number> = user::id();
    /// assert_eq!(field.gte(41_u64).to_string(), "filter{id.gte}=41");
    /// ```
    Number: Ordered, numbers,
    /// Yes or no.
    ///
    /// ```
    /// use emeritus::brainstem::filter::{Boolean, Field, invitation};
    /// use emeritus::brainstem::types::Invitation;
    ///
    /// let field: Field<Invitation, Boolean> = invitation::new_owner();
    /// assert_eq!(field.eq(true).to_string(), "filter{new_owner}=true");
    /// ```
    Boolean, booleans,
    /// UUIDs.
    ///
    /// ```
    /// use emeritus::brainstem::filter::{Field, Key, laboratory};
    /// use emeritus::brainstem::types::Laboratory;
    /// use uuid::Uuid;
    ///
    /// let field: Field<Laboratory, Key> = laboratory::id();
    /// let none = "00000000-0000-0000-0000-000000000000";
    /// assert_eq!(field.eq(Uuid::nil()).to_string(), format!("filter{{id}}={none}"));
    /// ```
    Key, keys,
    /// One group, by its id.
    ///
    /// ```
    /// use emeritus::brainstem::filter::{Field, ToGroup, laboratory};
    /// use emeritus::brainstem::types::Laboratory;
    ///
    /// let field: Field<Laboratory, ToGroup> = laboratory::group();
    /// assert_eq!(field.clone().eq(7).to_string(), "filter{group}=7");
    /// assert_eq!(field.name().eq("Cortex bench").to_string(), "filter{group.name}=Cortex bench");
    /// ```
    ToGroup, numbers,
    /// One user, by the id.
    ///
    /// ```
    /// use emeritus::brainstem::filter::{Field, ToUser, join_request};
    /// use emeritus::brainstem::types::JoinRequest;
    ///
    /// let field: Field<JoinRequest, ToUser> = join_request::user_account_request();
    /// assert_eq!(field.clone().eq(41).to_string(), "filter{user_account_request}=41");
    /// let name = field.email().startswith("lena.");
    /// assert_eq!(name.to_string(), "filter{user_account_request.email.startswith}=lena.");
    /// ```
    ToUser, numbers,
    /// Several users, by their ids.
    ///
    /// ```
    /// use emeritus::brainstem::filter::{Field, ToUsers, laboratory};
    /// use emeritus::brainstem::types::Laboratory;
    ///
    /// let field: Field<Laboratory, ToUsers> = laboratory::principal_investigators();
    /// assert_eq!(field.clone().all(41).to_string(), "filter{principal_investigators.all}=41");
    /// let name = field.email().startswith("lena.");
    /// assert_eq!(name.to_string(), "filter{principal_investigators.email.startswith}=lena.");
    /// ```
    ToUsers: Many, numbers,
    /// Several projects, by their ids.
    ///
    /// ```
    /// use emeritus::brainstem::filter::{Field, ToProjects, user};
    /// use emeritus::brainstem::types::User;
    /// use uuid::Uuid;
    ///
    /// let field: Field<User, ToProjects> = user::active_projects();
    /// let none = "00000000-0000-0000-0000-000000000000";
    /// assert_eq!(field.any(Uuid::nil()).to_string(), format!("filter{{active_projects.any}}={none}"));
    /// ```
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
    ///
    /// ```
    /// use emeritus::brainstem::{Client, filter::user};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    ///
    /// let wanted: [u32; 0] = [];
    /// let client = Client::builder("https://www.brainstem.org").build()?;
    /// let users = client.public().users().filter(user::id().one_of(wanted));
    /// assert!(users.page().await.unwrap_err().is_invalid_request());
    /// # Ok(())
    /// # }
    /// ```
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
