//! Conditions and orders of lists, by the fields that there are: `user::email().icontains("lab")`.
//!
//! Fields are functions, in a module for each thing that can be listed; what they can be compared with
//! and how follows from what their values are. A condition belongs to what it was made for:
//!
//! ```
//! use emeritus::brainstem::filter::{Condition, not, user};
//! use emeritus::brainstem::types::User;
//!
//! let conditions: [Condition<User>; 4] = [
//!     user::email().iendswith("@lab.example"),
//!     user::id().range(41..=58),
//!     user::id().one_of([41, 52]),
//!     not(user::last_name().eq("Reid")),
//! ];
//! let shown: Vec<_> = conditions.iter().map(ToString::to_string).collect();
//! assert_eq!(
//!     shown,
//!     [
//!         "filter{email.iendswith}=@lab.example",
//!         "filter{id.range}=41,58",
//!         "filter{id.in}=41,52",
//!         "filter{-last_name}=Reid",
//!     ],
//! );
//! ```
//!
//! ```compile_fail,E0599
//! # use emeritus::brainstem::filter::user;
//! user::id().icontains("4"); // a number has no parts
//! ```
//!
//! ```compile_fail,E0308
//! # async fn f(client: emeritus::brainstem::Client) {
//! # use emeritus::brainstem::filter::group;
//! client.public().users().filter(group::name().eq("Cortex bench")); // a group's, not a user's
//! # }
//! ```
//!
//! Documented operators are `icontains`, `startswith`, `endswith`, `gt`, `gte`, `lt`, `lte`, `iexact`,
//! `istartswith` and `iendswith`; the library that the server is built with has the others.

mod condition;
mod field;
mod models;

pub use condition::{Condition, Order, not};
pub use field::{
    Boolean, Field, Key, Kind, Many, Number, Ordered, Text, ToGroup, ToProjects, ToUser, ToUsers,
    Value,
};
pub use models::{group, invitation, join_request, laboratory, user};
