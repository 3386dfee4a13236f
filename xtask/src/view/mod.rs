//! What progenitor must see differently from what the contract says.
//!
//! The contract tells the truth about the real systems, and nothing in it is bent to please a
//! generator. It is adapted here, in memory; each adaptation is a function whose comment says what
//! it is for. What gets lost on the way and the SDK's transport has to know is noted.

mod credential;
mod elsewhere;
mod failure;
mod multipart;
mod parameter;
mod patch;
mod reach;
mod redirect;
mod relax;
mod request;
mod schema;
mod secret;
mod shared;
mod success;
mod text;
mod websocket;

pub(crate) use request::preferred as preferred_media_type;
pub(crate) use secret::converted as converted_secret;

use anyhow::{Context, Result};
use serde_json::Value;

use self::credential::QuerySchemes;
use crate::document::operations_mut;

/// A document that progenitor reads, and what it no longer says.
#[derive(Debug)]
pub(crate) struct Adapted {
    /// OpenAPI 3.0.3.
    pub(crate) document: Value,
    pub(crate) operations: Vec<OperationNotes>,
    pub(crate) open_enums: Vec<OpenEnum>,
}

/// What the transport has to know about an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OperationNotes {
    pub(crate) id: String,
    /// The media type of its request, where that is not what the generated code says.
    pub(crate) content_type: Option<String>,
    /// The query parameter that its token goes into, where it reads the token nowhere else.
    pub(crate) query_token: Option<String>,
}

/// An enum that a response may hold a value of which the contract does not know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OpenEnum {
    pub(crate) name: String,
    pub(crate) description: String,
    /// What goes over the wire.
    pub(crate) variants: Vec<String>,
}

/// Adapts a lowered document.
pub(crate) fn adapt(mut document: Value) -> Result<Adapted> {
    shared::inline(&mut document)?;
    multipart::leave_to_hand(&mut document);
    elsewhere::leave_to_hand(&mut document);
    redirect::leave_to_hand(&mut document);
    let frames = websocket::leave_to_hand(&mut document);
    let patches = patch::bodies(&document);

    parameter::drop_cookies(&mut document);
    parameter::forget_patterns(&mut document);
    parameter::leave_free_form_to_hand(&mut document);
    parameter::refuse_unsent_styles(&document)?;
    request::refuse_nested_forms(&document)?;
    let query_schemes = QuerySchemes::of(&document);
    let mut operations = Vec::new();
    for operation in operations_mut(&mut document) {
        let id = operation.get("operationId").and_then(Value::as_str);
        let id = id.context("an operation without an id escaped the lint")?.to_owned();
        failure::leave_to_transport(operation);
        success::unite(operation, &id)?;
        let content_type = request::choose_media_type(operation, &id)?;
        let query_token = query_schemes.only_place(operation);
        operations.push(OperationNotes { id, content_type, query_token });
    }

    text::answer_with_text(&mut document);
    reach::forget_unreachable(&mut document, &frames);
    let answered = reach::from_responses(&document, &frames);

    schema::forget_defaults(&mut document);
    schema::tell_absent_lists_from_empty_ones(&mut document);
    schema::forget_bounds(&mut document);
    secret::inline_components(&mut document);
    secret::normalise(&mut document);
    parameter::show_secrets_in_the_head(&mut document);
    let open_enums = relax::responses(&mut document, &answered)?;
    patch::make_three_valued(&mut document, &patches, &answered)?;
    Ok(Adapted { document, operations, open_enums })
}

#[cfg(test)]
mod tests;
