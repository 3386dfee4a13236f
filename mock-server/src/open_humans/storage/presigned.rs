//! The link by which an object of the storage is called.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use http::header::{CONTENT_TYPE, HeaderName};
use http::request::Parts;
use http::{HeaderMap, Method};
use percent_encoding::percent_decode_str;
use utoipa::IntoParams;
use utoipa::openapi::ServerBuilder;
use utoipa::openapi::path::{Operation, ParameterIn};

use super::error::{LinkRefused, StorageError};
use super::link::{LinkError, Parameters, Request, verify};
use crate::operation::{Documented, add_parameters};
use crate::outcome::Schemas;
use crate::query::QueryDict;
use crate::world::World;

const CONTENT_MD5: HeaderName = HeaderName::from_static("content-md5");

/// A link that allows what it is used for.
#[derive(Debug)]
pub(super) struct Presigned {
    /// Where the object is stored.
    pub(super) key: String,
}

#[derive(IntoParams)]
#[expect(dead_code, reason = "describes the parameters in the contract")]
struct KeyParameters {
    /// The label of the project whose file it is.
    #[param(example = "direct-sharing-412")]
    source: String,
    /// The folder, of which each file has its own.
    #[param(example = "5d1e8a3c-1f7b-11f1-9c58-0242ac120002")]
    folder: String,
    /// The name of the file. Where it has slashes, so has the path.
    #[param(example = "steps.csv")]
    filename: String,
}

#[derive(IntoParams)]
#[into_params(names("Signature", "Expires", "AWSAccessKeyId"))]
#[expect(dead_code, reason = "describes the parameters in the contract")]
struct LinkParameters(
    /// The signature of the rest, in version 2 of S3's signatures.
    #[param(example = "AKvTSFaBAXlMoA9eTlZXjC4QC6s=")]
    String,
    /// Until when the link works, in seconds since 1970.
    #[param(example = 1_772_500_000)]
    u64,
    /// Whose key signed it.
    #[param(example = "EXAMPLE")]
    String,
);

impl FromRequestParts<Arc<World>> for Presigned {
    type Rejection = LinkRefused;

    async fn from_request_parts(
        parts: &mut Parts,
        world: &Arc<World>,
    ) -> Result<Self, LinkRefused> {
        let query = QueryDict::parse(parts.uri.query().unwrap_or_default().as_bytes());
        let path = parts.uri.path().trim_start_matches('/');
        let key = percent_decode_str(path).decode_utf8_lossy().into_owned();
        let request = Request {
            // A link to read allows to ask for the head alone.
            method: if parts.method == Method::HEAD { &Method::GET } else { &parts.method },
            key: &key,
            content_md5: header(&parts.headers, &CONTENT_MD5),
            content_type: header(&parts.headers, &CONTENT_TYPE),
        };
        let parameters = parameters(&query).ok_or_else(|| refusal(LinkError::Unreadable))?;
        let now = world.clock.now();
        let mut site = world.open_humans();
        let signing_key = site.storage_signing_key(&world.ids);
        verify(request, parameters, now, signing_key).map_err(refusal)?;
        drop(site);
        Ok(Self { key })
    }
}

impl Documented for Presigned {
    fn describe(operation: &mut Operation, _: &mut Schemas) {
        add_parameters::<KeyParameters>(operation, &ParameterIn::Path);
        add_parameters::<LinkParameters>(operation, &ParameterIn::Query);
        let storage = ServerBuilder::new()
            .url("https://bucket.s3.amazonaws.com")
            .description(Some("The storage, as the link names it. This server is its own."));
        operation.servers = Some(vec![storage.build()]);
    }
}

fn parameters(query: &QueryDict) -> Option<Parameters<'_>> {
    Some(Parameters {
        access_key_id: query.get("AWSAccessKeyId")?,
        expires: query.get("Expires")?,
        signature: query.get("Signature")?,
    })
}

fn header<'a>(headers: &'a HeaderMap, name: &HeaderName) -> &'a str {
    headers.get(name).map_or("", |value| value.to_str().unwrap_or("(not text)"))
}

fn refusal(error: LinkError) -> LinkRefused {
    let denied = |message| StorageError::new("AccessDenied", message);
    match error {
        LinkError::Unreadable => LinkRefused::AccessDenied(denied("Access Denied")),
        LinkError::Expired => LinkRefused::Expired(denied("Request has expired")),
        LinkError::Mismatch => LinkRefused::SignatureDoesNotMatch(StorageError::new(
            "SignatureDoesNotMatch",
            "The request signature we calculated does not match the signature you provided. \
             Check your key and signing method.",
        )),
    }
}
