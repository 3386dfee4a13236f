//! A file in a request body: a part of a form, or the body itself.

use axum::body::to_bytes;
use axum::extract::multipart::{Multipart, MultipartError};
use axum::extract::{DefaultBodyLimit, FromRequest, Request};
use bytes::Bytes;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE, HeaderMap, HeaderName};

/// The largest body that the proxy in front of the LMS lets through, in bytes.
const LIMIT: usize = 4 << 20;
/// The part of the form that has the file.
const PART: &str = "file";

/// What of a file came with a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Upload {
    /// The name that it has at home.
    pub name: String,
    /// What it is said to be, without parameters; blank where nothing was said.
    pub content_type: String,
    /// Its contents.
    pub bytes: Bytes,
}

/// Why no file could be looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum UploadError {
    /// The body is larger than the proxy lets through.
    TooLarge,
    /// The body is neither a form nor of a type that may be uploaded; carries its media type.
    Unsupported(String),
    /// The form is malformed, or the name of the file does not go with its type; carries the text.
    Malformed(String),
    /// The file has no name, which upstream does not expect.
    Nameless,
}

impl Upload {
    /// Takes the file from a request whose body may as well be a file of the given types, which are
    /// told apart by their extensions. Without a file, nothing.
    pub(super) async fn take(
        request: Request,
        extensions: fn(&str) -> &'static [&'static str],
    ) -> Result<Option<Self>, UploadError> {
        let (parts, body) = request.into_parts();
        let media_type = header(&parts.headers, &CONTENT_TYPE).to_owned();
        let bytes = to_bytes(body, LIMIT).await.map_err(|_| UploadError::TooLarge)?;
        match essence(&media_type).as_str() {
            "multipart/form-data" => from_form(Request::from_parts(parts, bytes.into())).await,
            "application/x-www-form-urlencoded" => Ok(None),
            _ if bytes.is_empty() => Ok(None),
            content_type => {
                let allowed = extensions(content_type);
                if allowed.is_empty() {
                    return Err(UploadError::Unsupported(media_type));
                }
                let name = file_name(header(&parts.headers, &CONTENT_DISPOSITION));
                let name = name.ok_or(UploadError::Nameless)?;
                check_extension(&name, content_type, allowed)?;
                Ok(Some(Self { name, content_type: content_type.to_owned(), bytes }))
            }
        }
    }
}

/// The file among the parts of a form; the last one, if there are several.
async fn from_form(mut request: Request) -> Result<Option<Upload>, UploadError> {
    DefaultBodyLimit::disable().apply(&mut request);
    let form = Multipart::from_request(request, &()).await;
    let mut form = form.map_err(|_| {
        UploadError::Malformed(
            "Multipart form parse error - Invalid boundary in multipart: None".to_owned(),
        )
    })?;
    let mut found = None;
    while let Some(part) = form.next_field().await.map_err(malformed)? {
        let name = part.file_name().unwrap_or_default().to_owned();
        let content_type = essence(part.content_type().unwrap_or_default());
        let is_file = part.name() == Some(PART) && !name.is_empty();
        let bytes = part.bytes().await.map_err(malformed)?;
        if is_file {
            found = Some(Upload { name, content_type, bytes });
        }
    }
    Ok(found)
}

#[expect(clippy::needless_pass_by_value, reason = "`map_err` gives the error away")]
fn malformed(error: MultipartError) -> UploadError {
    UploadError::Malformed(format!("Multipart form parse error - {}", error.body_text()))
}

fn check_extension(name: &str, content_type: &str, allowed: &[&str]) -> Result<(), UploadError> {
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension).to_lowercase();
    if allowed.iter().any(|allowed| allowed.strip_prefix('.') == Some(&extension)) {
        return Ok(());
    }
    Err(UploadError::Malformed(format!(
        "File extension does not match requested Content-type. \
         Filename: \"{name}\", Content-type: \"{content_type}\""
    )))
}

/// The file name in a `Content-Disposition`.
fn file_name(disposition: &str) -> Option<String> {
    let mut parameters = disposition.split(';').skip(1);
    let value = parameters.find_map(|parameter| parameter.trim().strip_prefix("filename="))?;
    let name = value.trim().trim_matches('"');
    (!name.is_empty()).then(|| name.to_owned())
}

/// A media type without its parameters, in lower case.
fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

fn header<'a>(headers: &'a HeaderMap, name: &HeaderName) -> &'a str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn extensions(content_type: &str) -> &'static [&'static str] {
        if content_type == "image/png" { &[".png"] } else { &[] }
    }

    async fn take(headers: &[(&str, &str)], body: &str) -> Result<Option<Upload>, UploadError> {
        let mut request = Request::builder();
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(body.to_owned().into()).expect("a request");
        Upload::take(request, extensions).await
    }

    #[tokio::test]
    async fn a_file_is_the_body_or_the_last_named_part_of_a_form() {
        let png = Upload {
            name: "a.PNG".to_owned(),
            content_type: "image/png".to_owned(),
            bytes: Bytes::from_static(b"x"),
        };
        let disposition = "attachment; filename=\"a.PNG\"";
        let raw = [("content-type", "image/png"), ("content-disposition", disposition)];
        assert_eq!(take(&raw, "x").await, Ok(Some(png.clone())));
        let form = [("content-type", "multipart/form-data; boundary=b")];
        let body = "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\ntext\r\n\
                    --b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.PNG\"\r\n\
                    Content-Type: image/png\r\n\r\nx\r\n--b--\r\n";
        assert_eq!(take(&form, body).await, Ok(Some(png)));
        let nothing = "--b\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\nx\r\n--b--\r\n";
        assert_eq!(take(&form, nothing).await, Ok(None));
        assert_eq!(take(&[], "").await, Ok(None));
    }

    #[tokio::test]
    async fn what_is_no_upload_is_refused() {
        let json = take(&[("content-type", "application/json")], "{}").await;
        assert_eq!(json, Err(UploadError::Unsupported("application/json".to_owned())));
        let nameless = take(&[("content-type", "image/png")], "x").await;
        assert_eq!(nameless, Err(UploadError::Nameless));
        for headers in [
            &[("content-type", "multipart/form-data")][..],
            &[("content-type", "multipart/form-data; boundary=b")],
            &[("content-type", "image/png"), ("content-disposition", "x; filename=a.gif")],
        ] {
            let refused = take(headers, "x").await;
            assert!(matches!(refused, Err(UploadError::Malformed(_))), "{headers:?}: {refused:?}");
        }
    }
}
