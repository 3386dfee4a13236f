//! How a code comes back from the browser.

use http::HeaderValue;
use url::{Url, form_urlencoded};
use utoipa::openapi::schema::{Object, ObjectBuilder, SchemaFormat, Type};

use crate::outcome::ResponseHeader;

/// Where the browser goes next.
#[derive(Debug)]
pub(super) struct Location(String);

impl ResponseHeader for Location {
    const NAME: &'static str = "Location";
    const DESCRIPTION: &'static str = "`redirect_uri` with `code` and `state`.";

    fn schema() -> Object {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .format(Some(SchemaFormat::Custom("uri".into())))
            .build()
    }

    fn value(&self) -> Option<HeaderValue> {
        HeaderValue::from_str(&self.0).ok()
    }
}

/// What the browser is answered.
#[derive(Debug)]
pub(super) enum Answer {
    Redirect(Location),
    Page(String),
}

/// The ways that a code can come back.
const MODES: [&str; 4] = ["form_post", "fragment", "query", "web_message"];

pub(super) fn is_mode(mode: &str) -> bool {
    MODES.contains(&mode)
}

/// Whether it can be a SHA-256 digest in base64 for URLs.
pub(super) fn is_challenge(challenge: &str) -> bool {
    challenge.len() == 43
        && challenge.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

/// Whether a browser may be sent there: an application's own scheme will do, a script will not.
pub(super) fn is_allowed(address: &str) -> bool {
    const SCRIPTS: [&str; 3] = ["javascript", "data", "vbscript"];
    Url::parse(address).is_ok_and(|url| !SCRIPTS.contains(&url.scheme()))
}

/// The answer in which `code` comes back to the address `to`; none where there is no such mode.
pub(super) fn answer(to: &str, mode: &str, code: &str, state: Option<&str>) -> Option<Answer> {
    let mut url = Url::parse(to).ok()?;
    let values = [Some(("code", code)), state.map(|state| ("state", state))];
    let values = values.into_iter().flatten();
    Some(match mode {
        "query" => {
            url.query_pairs_mut().extend_pairs(values);
            Answer::Redirect(Location(url.into()))
        }
        "fragment" => {
            let fragment =
                form_urlencoded::Serializer::new(String::new()).extend_pairs(values).finish();
            url.set_fragment(Some(&fragment));
            Answer::Redirect(Location(url.into()))
        }
        "form_post" => Answer::Page(form(url.as_str(), values)),
        "web_message" => Answer::Page(message(&url, values)),
        _ => return None,
    })
}

/// The page that says goodbye.
pub(super) fn farewell(to: Option<&str>) -> String {
    let link = to.map(|to| format!("<p><a href=\"{}\">Go on</a></p>", escape(to)));
    page("Signed out", &link.unwrap_or_default())
}

/// A page with a form that sends itself.
fn form<'a>(to: &str, values: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let fields: String = values
        .map(|(name, value)| {
            format!("<input type=\"hidden\" name=\"{name}\" value=\"{}\">", escape(value))
        })
        .collect();
    let body = format!(
        "<form method=\"post\" action=\"{}\">{fields}<noscript><button>Go on</button></noscript></form>\
         <script>document.forms[0].submit()</script>",
        escape(to)
    );
    page("Signing in", &body)
}

/// A page that tells the window which opened it, or in which it is a frame.
fn message<'a>(to: &Url, values: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let response: serde_json::Map<_, _> =
        values.map(|(name, value)| (name.to_owned(), value.into())).collect();
    let told = serde_json::json!({ "type": "authorization_response", "response": response });
    let origin = serde_json::json!(to.origin().ascii_serialization());
    // Inside of a script, `<` could end it.
    let (told, origin) = (script(&told), script(&origin));
    let body =
        format!("<script>(window.opener || window.parent).postMessage({told}, {origin})</script>");
    page("Signing in", &body)
}

fn script(value: &serde_json::Value) -> String {
    value.to_string().replace('<', "\\u003c")
}

fn page(title: &str, body: &str) -> String {
    format!("<!doctype html><meta charset=\"utf-8\"><title>{title}</title><h1>{title}</h1>{body}")
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answered(mode: &str) -> String {
        match answer("https://app.example.test/back?a=1", mode, "c", Some("\"><script>&")) {
            Some(Answer::Redirect(Location(location))) => location,
            Some(Answer::Page(page)) => page,
            None => String::new(),
        }
    }

    #[test]
    fn a_code_comes_back_in_every_mode_and_the_state_breaks_out_of_none() {
        let query = "https://app.example.test/back?a=1&code=c&state=%22%3E%3Cscript%3E%26";
        assert_eq!(answered("query"), query);
        let fragment = "https://app.example.test/back?a=1#code=c&state=%22%3E%3Cscript%3E%26";
        assert_eq!(answered("fragment"), fragment);
        for mode in ["form_post", "web_message"] {
            let page = answered(mode);
            assert!(page.contains('c') && !page.contains("><script>&"), "{page}");
        }
        assert_eq!(answered("smoke_signal"), "");
    }

    #[test]
    fn nobody_is_sent_to_a_script() {
        for (address, allowed) in [
            ("https://app.example.test/", true),
            ("pieces://auth", true),
            ("javascript:alert(1)", false),
            ("JavaScript:alert(1)", false),
            ("data:text/html,x", false),
            ("/relative", false),
        ] {
            assert_eq!(is_allowed(address), allowed, "{address}");
        }
    }
}
