//! Cookies of a request.

use cookie::Cookie;
use http::header::COOKIE;
use http::request::Parts;

/// The two halves of a JWT that a browser holds: the second cannot be read by scripts.
pub(super) const JWT_HEADER_PAYLOAD: &str = "edx-jwt-cookie-header-payload";
pub(super) const JWT_SIGNATURE: &str = "edx-jwt-cookie-signature";

/// The value of a cookie.
pub(super) fn get(parts: &Parts, name: &str) -> Option<String> {
    let headers = parts.headers.get_all(COOKIE).iter().filter_map(|header| header.to_str().ok());
    let mut cookies = headers.flat_map(Cookie::split_parse).filter_map(Result::ok);
    cookies.find(|cookie| cookie.name() == name).map(|cookie| cookie.value().to_owned())
}

/// The JWT of the cookies, if the request asks to be authenticated by it.
pub(super) fn jwt(parts: &Parts) -> Option<String> {
    let asks = parts.headers.get("use-jwt-cookie").is_some_and(|value| value == "true");
    let header_payload = get(parts, JWT_HEADER_PAYLOAD).filter(|_| asks)?;
    Some(format!("{header_payload}.{}", get(parts, JWT_SIGNATURE)?))
}
