//! Cookies of a request.

use http::request::Parts;

pub(super) use crate::django::cookies::get;

/// The two halves of a JWT that a browser holds: the second cannot be read by scripts.
pub(super) const JWT_HEADER_PAYLOAD: &str = "edx-jwt-cookie-header-payload";
pub(super) const JWT_SIGNATURE: &str = "edx-jwt-cookie-signature";

/// The JWT of the cookies, if the request asks to be authenticated by it.
pub(super) fn jwt(parts: &Parts) -> Option<String> {
    let asks = parts.headers.get("use-jwt-cookie").is_some_and(|value| value == "true");
    let header_payload = get(parts, JWT_HEADER_PAYLOAD).filter(|_| asks)?;
    Some(format!("{header_payload}.{}", get(parts, JWT_SIGNATURE)?))
}
