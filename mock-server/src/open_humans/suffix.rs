//! Paths that end in `.json` where others end in a slash.

use axum::extract::Request;
use http::Uri;
use http::request::Parts;
use http::uri::PathAndQuery;

use super::api;

/// The path that was asked for, of a request that is routed to the one without the suffix.
#[derive(Clone, Debug)]
pub(super) struct Suffixed(String);

impl Suffixed {
    /// The path as the caller addressed it.
    pub(super) fn path(parts: &Parts) -> &str {
        parts.extensions.get::<Self>().map_or_else(|| parts.uri.path(), |Self(path)| path)
    }
}

/// Routes a request under `/api/` whose path ends in `.json` to the path with a slash.
pub(crate) fn readdress(mut request: Request) -> Request {
    if let Some(uri) = without_suffix(request.uri()) {
        let addressed = Suffixed(request.uri().path().to_owned());
        *request.uri_mut() = uri;
        request.extensions_mut().insert(addressed);
    }
    request
}

fn without_suffix(uri: &Uri) -> Option<Uri> {
    let path = uri.path().strip_suffix(".json").filter(|path| api::has(path))?;
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = Some(PathAndQuery::try_from(format!("{path}/{query}")).ok()?);
    Uri::from_parts(parts).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_path_of_the_api_loses_the_suffix() {
        for (addressed, expected) in [
            ("/api/public/project/12.json", Some("/api/public/project/12/")),
            (
                "/api/public/projects.json?limit=2&name=.json",
                Some("/api/public/projects/?limit=2&name=.json"),
            ),
            ("/api/public/projects/", None),
            ("/api/public/projects.xml", None),
            ("/api/public/projects.json/", None),
            ("/oauth2/token.json", None),
        ] {
            let uri = addressed.parse().expect("a path");
            let expected = expected.map(|path| path.parse().expect("a path"));
            assert_eq!(without_suffix(&uri), expected, "{addressed}");
        }
    }
}
