//! Cookies, as Django reads and writes them.

use cookie::Cookie;
use http::header::COOKIE;
use http::request::Parts;
use jiff::{SignedDuration, Timestamp};

use super::wire_time;

/// How long a CSRF cookie lasts: Django's `CSRF_COOKIE_AGE`, a year of 52 weeks.
const CSRF_LIFETIME: SignedDuration = SignedDuration::from_hours(52 * 7 * 24);

/// The value of a cookie.
pub(crate) fn get(parts: &Parts, name: &str) -> Option<String> {
    let headers = parts.headers.get_all(COOKIE).iter().filter_map(|header| header.to_str().ok());
    let mut cookies = headers.flat_map(Cookie::split_parse).filter_map(Result::ok);
    cookies.find(|cookie| cookie.name() == name).map(|cookie| cookie.value().to_owned())
}

/// The cookie `csrftoken`.
pub(crate) fn csrf_cookie(token: &str, now: Timestamp) -> String {
    format!("{}; SameSite=Lax", kept("csrftoken", token, CSRF_LIFETIME, now))
}

/// A cookie for the whole site, as Django writes it.
pub(crate) fn kept(name: &str, value: &str, lifetime: SignedDuration, now: Timestamp) -> String {
    let value = quoted(value);
    let expires = wire_time::http(now.saturating_add(lifetime).unwrap_or(Timestamp::MAX));
    format!("{name}={value}; expires={expires}; Max-Age={}; Path=/", lifetime.as_secs())
}

/// Python's `http.cookies` puts a value in quotes that has more than letters, digits and a few signs.
fn quoted(value: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~:".contains(&byte);
    if value.bytes().all(is_plain) {
        return value.to_owned();
    }
    let escaped = value.bytes().map(|byte| match byte {
        b'"' | b'\\' => format!("\\{}", char::from(byte)),
        _ if is_plain(byte) || b" ()/<=>?@[]{}".contains(&byte) => char::from(byte).to_string(),
        _ => format!("\\{byte:03o}"),
    });
    format!("\"{}\"", escaped.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_is_written_as_python_writes_it() {
        let now = Timestamp::constant(1_790_000_000, 0);
        assert_eq!(
            kept("edxloggedin", "true", SignedDuration::from_hours(1), now),
            "edxloggedin=true; expires=Mon, 21 Sep 2026 15:13:20 GMT; Max-Age=3600; Path=/"
        );
        for (value, written) in [
            ("a.b_c-d", "a.b_c-d"),
            ("", ""),
            ("a b", "\"a b\""),
            (r#"{"a": 1, "b": "c;\d"}"#, r#""{\"a\": 1\054 \"b\": \"c\073\\d\"}""#),
            ("é", r#""\303\251""#),
        ] {
            assert_eq!(quoted(value), written, "{value}");
        }
    }
}
