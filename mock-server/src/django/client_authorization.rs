//! OAuth clients that show who they are by HTTP Basic (RFC 6749, section 2.3.1).

use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::AUTHORIZATION;
use http::request::Parts;
use percent_encoding::percent_decode_str;
use utoipa::openapi::path::Operation;
use utoipa::openapi::security::SecurityRequirement;

use crate::operation::Documented;
use crate::outcome::Schemas;
use crate::secret::Secret;
use crate::world::World;

/// The name of the scheme in the contract.
pub(crate) const SCHEME: &str = "client_basic";

/// The identifier and secret of an application, if they were sent as HTTP Basic credentials. What
/// cannot be read counts as not sent.
#[derive(Debug)]
pub(crate) struct ClientAuthorization(pub Option<(String, Secret)>);

impl FromRequestParts<Arc<World>> for ClientAuthorization {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &Arc<World>) -> Result<Self, Infallible> {
        let header = parts.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
        Ok(Self(header.and_then(read)))
    }
}

impl Documented for ClientAuthorization {
    fn describe(operation: &mut Operation, _: &mut Schemas) {
        let basic = SecurityRequirement::new::<_, [&str; 0], &str>(SCHEME, []);
        operation.security = Some(vec![SecurityRequirement::default(), basic]);
    }
}

fn read(header: &str) -> Option<(String, Secret)> {
    let (scheme, encoded) = header.split_once(' ')?;
    let decoded = STANDARD.decode(encoded.trim()).ok()?;
    let decoded = String::from_utf8(decoded).ok()?;
    let (id, secret) = decoded.split_once(':')?;
    scheme.eq_ignore_ascii_case("basic").then(|| (form_decoded(id), form_decoded(secret).into()))
}

/// Each of the two is encoded as in a form before both are joined.
fn form_decoded(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_halves_are_form_encoded_and_nothing_is_refused() {
        let known = |header| read(header).map(|(id, secret)| (id, secret.expose().to_owned()));
        let pair = |id: &str, secret: &str| Some((id.to_owned(), secret.to_owned()));
        for (header, expected) in [
            ("Basic a2V5OnNlY3JldA==", pair("key", "secret")),
            ("basic a2V5OnNlY3JldA==", pair("key", "secret")),
            ("Basic YSUzQWI6YytkOmU=", pair("a:b", "c d:e")),
            ("Basic a2V5", None),
            ("Basic ????", None),
            ("Basic", None),
            ("Bearer a2V5OnNlY3JldA==", None),
        ] {
            assert_eq!(known(header), expected, "{header}");
        }
    }
}
