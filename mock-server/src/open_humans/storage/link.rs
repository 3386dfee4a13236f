//! Links to what is stored, signed as version 2 of S3's signatures does in a query: whoever has one
//! may do what it says until it expires, and needs nothing else.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use http::Method;
use jiff::{SignedDuration, Timestamp};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use sha1::Sha1;

use crate::secret::Secret;

/// The bucket, which is part of what is signed. What the site's is called is not known.
const BUCKET: &str = "bucket";

/// Who signs.
const ACCESS_KEY_ID: &str = "EMERITUS";

/// What is encoded in a path: everything that Python's `quote` encodes.
const PATH: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~').remove(b'/');

/// What is asked for, as far as it is signed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Request<'a> {
    pub(super) method: &'a Method,
    /// Where the object is stored.
    pub(super) key: &'a str,
    /// The headers of these names, blank where they are not sent. A link allows them blank.
    pub(super) content_md5: &'a str,
    pub(super) content_type: &'a str,
}

/// The parameters of a link.
#[derive(Clone, Copy, Debug)]
pub(super) struct Parameters<'a> {
    pub(super) access_key_id: &'a str,
    pub(super) expires: &'a str,
    pub(super) signature: &'a str,
}

/// Why a link does not allow what is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LinkError {
    /// When it expires is no time.
    Unreadable,
    /// It is past its time.
    Expired,
    /// It was made for something else, or not by this site.
    Mismatch,
}

/// A link by which the holder may call `method` on what is stored under `key`, without its origin.
pub(in crate::open_humans) fn presign(
    method: &Method,
    key: &str,
    now: Timestamp,
    lifetime: SignedDuration,
    signing_key: &Secret,
) -> String {
    let expires = now.saturating_add(lifetime).unwrap_or(Timestamp::MAX).as_second().to_string();
    let request = Request { method, key, content_md5: "", content_type: "" };
    let signature = STANDARD.encode(signed(request, &expires, signing_key).finalize().into_bytes());
    let query = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("Signature", &signature)
        .append_pair("Expires", &expires)
        .append_pair("AWSAccessKeyId", ACCESS_KEY_ID)
        .finish();
    format!("/{}?{query}", utf8_percent_encode(key, PATH))
}

/// Asks whether a link with these parameters allows what is asked for.
///
/// # Errors
///
/// When it does not.
pub(super) fn verify(
    request: Request<'_>,
    parameters: Parameters<'_>,
    now: Timestamp,
    signing_key: &Secret,
) -> Result<(), LinkError> {
    let expires: i64 = parameters.expires.parse().map_err(|_| LinkError::Unreadable)?;
    if expires <= now.as_second() {
        return Err(LinkError::Expired);
    }
    let signature = STANDARD.decode(parameters.signature).map_err(|_| LinkError::Mismatch)?;
    if parameters.access_key_id != ACCESS_KEY_ID {
        return Err(LinkError::Mismatch);
    }
    // Compared in constant time.
    let expected = signed(request, parameters.expires, signing_key);
    expected.verify_slice(&signature).map_err(|_| LinkError::Mismatch)
}

fn signed(request: Request<'_>, expires: &str, signing_key: &Secret) -> Hmac<Sha1> {
    let Request { method, key, content_md5, content_type } = request;
    let text = format!("{method}\n{content_md5}\n{content_type}\n{expires}\n/{BUCKET}/{key}");
    // A key of any length will do.
    let mut mac = Hmac::<Sha1>::new_from_slice(signing_key.expose().as_bytes())
        .unwrap_or_else(|_| Hmac::new(&hmac::digest::Key::<Hmac<Sha1>>::default()));
    mac.update(text.as_bytes());
    mac
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: Timestamp = Timestamp::constant(1_790_000_000, 0);
    const HOUR: SignedDuration = SignedDuration::from_hours(1);
    const KEY: &str = "member-files/direct-sharing-412/f/a b/ü%.csv";

    fn parameter(link: &str, name: &str) -> String {
        let query = link.split_once('?').expect("a query").1;
        let pairs = url::form_urlencoded::parse(query.as_bytes());
        pairs.into_owned().find(|(key, _)| key == name).expect("a parameter").1
    }

    fn check(link: &str, request: Request<'_>, now: Timestamp, key: &str) -> Result<(), LinkError> {
        let [signature, expires, access_key_id] =
            ["Signature", "Expires", "AWSAccessKeyId"].map(|name| parameter(link, name));
        let parameters =
            Parameters { access_key_id: &access_key_id, expires: &expires, signature: &signature };
        verify(request, parameters, now, &Secret::from(key))
    }

    #[test]
    fn a_link_allows_what_it_was_made_for_until_it_expires() {
        let link = presign(&Method::PUT, KEY, NOON, HOUR, &Secret::from("key"));
        assert!(link.starts_with("/member-files/direct-sharing-412/f/a%20b/%C3%BC%25.csv?Sig"));
        let put = Request { method: &Method::PUT, key: KEY, content_md5: "", content_type: "" };
        let last = NOON + HOUR - SignedDuration::from_secs(1);
        assert_eq!(check(&link, put, last, "key"), Ok(()));
        assert_eq!(check(&link, put, NOON + HOUR, "key"), Err(LinkError::Expired));
        for (request, key) in [
            (put, "another key"),
            (Request { method: &Method::GET, ..put }, "key"),
            (Request { key: "member-files/x", ..put }, "key"),
            (Request { content_type: "text/csv", ..put }, "key"),
            (Request { content_md5: "XrY7u+Ae7tCTyyK7j1rNww==", ..put }, "key"),
        ] {
            let refused = check(&link, request, NOON, key);
            assert_eq!(refused, Err(LinkError::Mismatch), "{request:?}");
        }
    }
}
