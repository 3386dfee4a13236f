//! In which form the caller wants the answer, which Django REST framework asks first of all.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use http::header::ACCEPT;
use http::request::Parts;
use utoipa::openapi::path::Operation;

use super::error::{NotNegotiated, detail};
use super::suffix::Suffixed;
use crate::operation::Documented;
use crate::outcome::Schemas;
use crate::query::QueryDict;
use crate::world::World;

/// What the site can write, in the order in which it prefers to: JSON, and pages for people.
pub(super) const RENDERED: [&str; 2] = ["application/json", "text/html"];

/// A caller who can be answered, and in which form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Negotiated {
    /// As JSON.
    Json,
    /// As a page for people.
    Page,
}

impl FromRequestParts<Arc<World>> for Negotiated {
    type Rejection = NotNegotiated;

    async fn from_request_parts(
        parts: &mut Parts,
        _: &Arc<World>,
    ) -> Result<Self, Self::Rejection> {
        Self::of(parts)
    }
}

impl Documented for Negotiated {
    fn describe(_: &mut Operation, _: &mut Schemas) {}
}

impl Negotiated {
    /// What the caller of a request wants.
    pub(super) fn of(parts: &Parts) -> Result<Self, NotNegotiated> {
        let rendered = asked_for(parts)?;
        let accepted = parts.headers.get(ACCEPT).and_then(|value| value.to_str().ok());
        let ranges: Vec<String> = accepted
            .unwrap_or("*/*")
            .split(',')
            .map(|range| range.split(';').next().unwrap_or_default().trim().to_ascii_lowercase())
            .collect();
        let wanted =
            |media_type| ranges.iter().filter_map(move |range| fits(media_type, range)).max();
        // Of what fits equally well, the first is the one that the site prefers.
        let best =
            rendered.iter().rev().filter_map(|form| Some((wanted(form.media_type())?, form)));
        best.max_by_key(|(precision, _)| *precision).map(|(_, form)| *form).ok_or_else(|| {
            NotNegotiated::NotAcceptable(detail("Could not satisfy the request Accept header."))
        })
    }

    fn media_type(self) -> &'static str {
        let [json, page] = RENDERED;
        match self {
            Self::Json => json,
            Self::Page => page,
        }
    }
}

/// The forms that the address leaves to choose from.
fn asked_for(parts: &Parts) -> Result<&'static [Negotiated], NotNegotiated> {
    if parts.extensions.get::<Suffixed>().is_some() {
        return Ok(&[Negotiated::Json]);
    }
    let query = QueryDict::parse(parts.uri.query().unwrap_or_default().as_bytes());
    match query.get("format") {
        None | Some("") => Ok(&[Negotiated::Json, Negotiated::Page]),
        Some("json") => Ok(&[Negotiated::Json]),
        Some("api") => Ok(&[Negotiated::Page]),
        Some(_) => Err(NotNegotiated::UnknownFormat(detail("Not found."))),
    }
}

/// How precisely a range of media types says that a media type is wanted; not at all, if it has no
/// room for it.
fn fits(media_type: &str, range: &str) -> Option<u8> {
    let (kind, rest) = range.split_once('/').unwrap_or((range, "*"));
    match (kind, rest) {
        _ if range == media_type => Some(2),
        ("*", "*") => Some(0),
        (kind, "*") if media_type.split('/').next() == Some(kind) => Some(1),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use http::Request;

    use super::*;

    fn form(query: &str, accept: Option<&str>) -> Option<Negotiated> {
        let mut request = Request::get(format!("/api/public/projects/{query}"));
        if let Some(accept) = accept {
            request = request.header(ACCEPT, accept);
        }
        let (parts, ()) = request.body(()).expect("a request").into_parts();
        Negotiated::of(&parts).ok()
    }

    #[test]
    fn the_most_precise_range_decides_and_then_the_site() {
        let (json, page) = (Some(Negotiated::Json), Some(Negotiated::Page));
        let browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
        for (query, accept, expected) in [
            ("", None, json),
            ("", Some("*/*"), json),
            ("", Some("application/json, text/html"), json),
            ("", Some("application/*"), json),
            ("", Some("text/*"), page),
            ("", Some("text/html"), page),
            ("", Some("TEXT/HTML; q=0.1, */*"), page),
            ("", Some(browser), page),
            ("", Some("application/xml"), None),
            ("", Some(""), None),
            ("?format=json", Some(browser), json),
            ("?format=json", Some("text/html"), None),
            ("?format=api", None, page),
            ("?format=", None, json),
            ("?format=xml", None, None),
        ] {
            assert_eq!(form(query, accept), expected, "{query} {accept:?}");
        }
    }
}
