//! The little that an HTML page, or an XML error, says in words.

/// The text of the page's title, or else of its first heading.
pub(super) fn headline(page: &str) -> Option<String> {
    ["title", "h1"].into_iter().find_map(|tag| text_of(page, tag))
}

/// The message of an error in XML, or else its code.
pub(super) fn xml_message(text: &str) -> Option<String> {
    ["message", "code"].into_iter().find_map(|tag| text_of(text, tag))
}

/// Whether a text is an error in XML, as storages answer it.
pub(super) fn is_xml(text: &str) -> bool {
    let start = text.trim_start();
    ["<?xml", "<Error>"].iter().any(|opening| start.starts_with(opening))
}

/// Whether a text is an HTML page, whatever its content type says.
pub(super) fn is_page(text: &str) -> bool {
    let start = text.trim_start();
    ["<!doctype html", "<html"].iter().any(|opening| {
        start.get(..opening.len()).is_some_and(|head| head.eq_ignore_ascii_case(opening))
    })
}

/// The text of the first `tag` element, without mark-up inside it; `None` if it has none.
fn text_of(page: &str, tag: &str) -> Option<String> {
    // ASCII lower case keeps every byte in its place.
    let lower = page.to_ascii_lowercase();
    let opening = lower.find(&format!("<{tag}"))?;
    let start = opening + lower[opening..].find('>')? + 1;
    let end = start + lower[start..].find(&format!("</{tag}"))?;
    let text = plain(&page[start..end]);
    (!text.is_empty()).then_some(text)
}

/// Text without tags and with the usual entities replaced, on one line.
fn plain(html: &str) -> String {
    let mut text = String::new();
    for piece in html.split('<') {
        text.push_str(piece.split_once('>').map_or(piece, |(_, after)| after));
        text.push(' ');
    }
    let text = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        .iter()
        .fold(text, |text, (entity, plain)| text.replace(entity, plain));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_headline_is_the_title_or_the_first_heading() {
        for (page, expected) in [
            ("<html><head><title>502 Bad Gateway</title></head>", Some("502 Bad Gateway")),
            ("<HTML><TITLE lang=en>\n Tea &amp;\n cake </TITLE>", Some("Tea & cake")),
            (
                "<html><title></title><h1 class='x'>Server <b>Error</b> (500)</h1>",
                Some("Server Error (500)"),
            ),
            ("<html><h1>never closed", None),
            ("<html><p>no headline</p></html>", None),
            ("<title", None),
            ("", None),
        ] {
            assert_eq!(headline(page).as_deref(), expected, "{page}");
        }
    }

    #[test]
    fn an_error_in_xml_is_known_by_its_beginning() {
        let expired =
            "<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>";
        let prolog = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{expired}");
        for (text, expected) in [
            (expired, Some("Request has expired")),
            (prolog.as_str(), Some("Request has expired")),
            ("<Error><Code>AccessDenied</Code></Error>", Some("AccessDenied")),
            ("<Error></Error>", None),
        ] {
            assert!(is_xml(text), "{text}");
            assert_eq!(xml_message(text).as_deref(), expected, "{text}");
        }
        assert!(!is_xml("<p><Message>no error</Message></p>"));
    }

    #[test]
    fn a_page_is_known_by_its_beginning() {
        for (text, expected) in [
            ("<!DOCTYPE html>\n<html>", true),
            ("  <html>", true),
            ("<htm", false),
            ("é<html", false),
            ("no page", false),
        ] {
            assert_eq!(is_page(text), expected, "{text}");
        }
    }
}
