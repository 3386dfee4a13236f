//! Checking and normalising base URLs.

use reqwest::Url;

use crate::Error;

/// The base URL without a slash at its end, so that paths can be put after it.
pub(crate) fn normalise(text: &str) -> Result<String, Error> {
    let url = Url::parse(text.trim()).map_err(|_| refuse(text, NOT_HTTP))?;
    match problem(&url) {
        Some(problem) => Err(refuse(text, problem)),
        None => Ok(url.as_str().trim_end_matches('/').to_owned()),
    }
}

const NOT_HTTP: &str = "it does not begin with http:// or https://";

fn problem(url: &Url) -> Option<&'static str> {
    let checks = [
        (!matches!(url.scheme(), "http" | "https"), NOT_HTTP),
        (!url.username().is_empty() || url.password().is_some(), "credentials do not belong in it"),
        (url.query().is_some(), "it has a query"),
        (url.fragment().is_some(), "it has a fragment"),
    ];
    checks.into_iter().find_map(|(wrong, problem)| wrong.then_some(problem))
}

/// Text with an `@` in it may hold a password and is not repeated.
fn refuse(text: &str, problem: &str) -> Error {
    let shown = if text.contains('@') { "the base URL given" } else { text };
    Error::configuration(format!("`{shown}` is not a base URL: {problem}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_url_is_normalised_or_refused_with_the_reason() {
        for (text, expected) in [
            ("http://localhost:1000", Ok("http://localhost:1000")),
            ("http://localhost:1000/", Ok("http://localhost:1000")),
            ("https://LMS.example.net//", Ok("https://lms.example.net")),
            (" https://lms.example.net/a/prefix/ ", Ok("https://lms.example.net/a/prefix")),
            ("http://127.0.0.1:80", Ok("http://127.0.0.1")),
            ("http://[::1]:1000/", Ok("http://[::1]:1000")),
            ("", Err("http:// or https://")),
            ("lms.example.net", Err("`lms.example.net` is not a base URL: it does not begin with")),
            ("localhost:1000", Err("http:// or https://")),
            ("ftp://lms.example.net", Err("http:// or https://")),
            ("unix:/run/lms.sock", Err("http:// or https://")),
            ("http://", Err("http:// or https://")),
            ("http://lms.example.net?x=1", Err("it has a query")),
            ("http://lms.example.net/?", Err("it has a query")),
            ("http://lms.example.net#top", Err("it has a fragment")),
            ("http://ada@lms.example.net", Err("credentials do not belong in it")),
        ] {
            match (normalise(text), expected) {
                (Ok(url), Ok(expected)) => assert_eq!(url, expected, "{text}"),
                (Err(error), Err(expected)) => {
                    assert!(error.is_configuration(), "{text}");
                    assert!(error.to_string().contains(expected), "{text}: {error}");
                }
                (got, expected) => panic!("{text}: {got:?}, not {expected:?}"),
            }
        }
    }

    #[test]
    fn a_password_in_a_base_url_is_not_repeated() {
        for text in ["http://ada:s3cr3t@lms.example.net", "ada:s3cr3t@lms.example.net"] {
            let error = normalise(text).unwrap_err();
            assert!(!format!("{error} {error:?}").contains("s3cr3t"), "{error}");
        }
    }
}
