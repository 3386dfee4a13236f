//! The query language of lists: filters, sort orders and pages, as `dynamic-rest` has them, without
//! HTTP and without knowing what is listed.
//!
//! A list says which [`Field`]s it has. What a caller asks for is parsed against them into typed
//! expressions, which are then evaluated: [`Filter`], [`Order`], [`Slice`].

mod field;
mod filter;
mod operator;
mod order;
mod page;
mod problem;
#[cfg(test)]
mod tests;

pub(super) use field::{Field, Kind, Scalar};
pub(super) use filter::Filter;
pub(super) use order::Order;
pub(super) use page::{Paging, Slice};
pub(super) use problem::Problem;
