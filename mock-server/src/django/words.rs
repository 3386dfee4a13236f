//! What stands in answers that no view gives cause to: what Django REST framework, Django itself and
//! the proxy in front of it say.
//!
//! Which proxy the real sites have is not established; nginx is assumed, which all of them are
//! documented to be deployed behind, or commonly are.

use http::StatusCode;
use serde_json::json;

use super::ErrorPage;
use crate::strike::Words;

/// The words for `status`, of a call that may be made again after so many seconds.
pub(crate) fn words(status: StatusCode, retry_after: Option<u32>) -> Words {
    let detail = match status {
        StatusCode::BAD_REQUEST => "Malformed request.",
        StatusCode::UNAUTHORIZED => "Authentication credentials were not provided.",
        StatusCode::FORBIDDEN => "You do not have permission to perform this action.",
        StatusCode::NOT_FOUND => "Not found.",
        StatusCode::NOT_ACCEPTABLE => "Could not satisfy the request Accept header.",
        StatusCode::TOO_MANY_REQUESTS => &throttled(retry_after),
        StatusCode::INTERNAL_SERVER_ERROR => {
            return Words::html(ErrorPage::new("Server Error (500)"));
        }
        _ => return Words { content_type: Some("text/html"), body: proxy_page(status) },
    };
    Words::json(&json!({ "detail": detail }))
}

fn throttled(retry_after: Option<u32>) -> String {
    let expected = match retry_after {
        None => String::new(),
        Some(1) => " Expected available in 1 second.".to_owned(),
        Some(seconds) => format!(" Expected available in {seconds} seconds."),
    };
    format!("Request was throttled.{expected}")
}

/// A page of nginx, which has names of its own for some statuses.
fn proxy_page(status: StatusCode) -> String {
    let name = match status.as_u16() {
        405 => "Not Allowed",
        408 => "Request Time-out",
        413 => "Request Entity Too Large",
        414 => "Request-URI Too Large",
        416 => "Requested Range Not Satisfiable",
        431 => "Request Header Or Cookie Too Large",
        503 => "Service Temporarily Unavailable",
        504 => "Gateway Time-out",
        _ => status.canonical_reason().unwrap_or_default(),
    };
    let status = format!("{} {name}", status.as_u16());
    let status = status.trim_end();
    format!(
        "<html>\r\n<head><title>{status}</title></head>\r\n<body>\r\n\
         <center><h1>{status}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(status: u16, retry_after: Option<u32>) -> (Option<&'static str>, String) {
        let words = words(StatusCode::from_u16(status).expect("a status"), retry_after);
        (words.content_type, words.body)
    }

    #[test]
    fn who_is_throttled_is_told_for_how_long() {
        let cases = [
            (None, "Request was throttled."),
            (Some(1), "Request was throttled. Expected available in 1 second."),
            (Some(30), "Request was throttled. Expected available in 30 seconds."),
        ];
        for (retry_after, detail) in cases {
            let body = json!({ "detail": detail }).to_string();
            assert_eq!(said(429, retry_after), (Some("application/json"), body));
        }
    }

    #[test]
    fn the_proxy_speaks_where_the_application_cannot() {
        let (content_type, page) = said(504, None);
        assert_eq!(content_type, Some("text/html"));
        assert!(page.contains("<center><h1>504 Gateway Time-out</h1></center>"), "{page}");
        assert!(said(599, None).1.contains("<title>599</title>"));
    }
}
