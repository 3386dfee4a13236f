//! Files of members: how a project puts them there, and how it deletes them.

mod datatypes;
mod form;
mod iso_date;
mod metadata;
