//! `GET /data-management/datafile-download/{id}/`: the `download_url` of a file.

use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::{FromRequestParts, Path};
use http::Method;
use http::request::Parts;
use jiff::SignedDuration;
use serde::Deserialize;
use utoipa::openapi::path::{Operation, ParameterIn};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::django::{BaseUrl, ErrorPage};
use crate::open_humans::OpenHumans;
use crate::open_humans::error::Location;
use crate::open_humans::state::FileId;
use crate::open_humans::storage::presign;
use crate::operation::{Documented, Query, State, add_parameters};
use crate::outcome::{Empty, Html, Schemas, With};
use crate::routes::Routes;
use crate::world::World;
use crate::{operation, outcome};

/// How long the link to the storage works.
const LIFETIME: SignedDuration = SignedDuration::from_secs(600);

pub(super) fn mount(routes: Routes<OpenHumans>) -> Routes<OpenHumans> {
    routes.view::<ReadOnly>([operation!(file_download)])
}

/// The number of a file, as the path has it.
#[derive(Debug)]
struct Number(String);

#[derive(Deserialize, IntoParams)]
struct NumberParameter {
    /// The number of the file.
    #[param(value_type = u64, minimum = 1, example = 90377)]
    id: String,
}

impl FromRequestParts<Arc<World>> for Number {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, world: &Arc<World>) -> Result<Self, Infallible> {
        let path = Path::<NumberParameter>::from_request_parts(parts, world).await;
        Ok(Self(path.map(|Path(path)| path.id).unwrap_or_default()))
    }
}

impl Documented for Number {
    fn describe(operation: &mut Operation, _: &mut Schemas) {
        add_parameters::<NumberParameter>(operation, &ParameterIn::Path);
    }
}

/// What opens the file.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
struct Key {
    /// The key, which the listing that showed the file made for it.
    #[param(nullable = false, example = "b9e0c7d2-31d4-4d0e-8a54-2f0e6a1f9c77")]
    key: Option<String>,
}

/// A line for people, without a page around it.
#[derive(Debug, ToSchema)]
#[schema(value_type = String, example = "<h1>This file is unavailable.</h1>")]
pub(super) struct Notice(&'static str);

impl From<Notice> for String {
    fn from(notice: Notice) -> Self {
        format!("<h1>{}</h1>", notice.0)
    }
}

outcome! {
    /// A form was sent without Django's token against forgery, which no page of the site has for it.
    pub(crate) enum Forged {
        /// The path is not one of the API, and the method would change something.
        403 CsrfFailed(Html<ErrorPage>) = "<!doctype html><title>Forbidden (403)</title><h1>Forbidden (403)</h1>",
    }
}

/// A page that only shows something: whoever wants to change something is refused as a forged form is.
#[derive(Debug)]
struct ReadOnly;

impl FromRequestParts<Arc<World>> for ReadOnly {
    type Rejection = Forged;

    async fn from_request_parts(parts: &mut Parts, _: &Arc<World>) -> Result<Self, Forged> {
        let is_safe = [Method::GET, Method::HEAD, Method::OPTIONS, Method::TRACE];
        if is_safe.contains(&parts.method) {
            return Ok(Self);
        }
        Err(Forged::CsrfFailed(Html(ErrorPage::new("Forbidden (403)"))))
    }
}

outcome! {
    /// Answers of the `download_url` of a file.
    pub(super) enum FileDownload {
        /// To the storage, with a link that works for ten minutes and the key once more (`x-oh-key`). Its path ends in the name of the file.
        302 Found(With<Location, Empty>),
        /// The key is missing, unknown, expired, or that of another file. A token does not help.
        403 NotAuthorized(Html<Notice>) = "<h1>You are not authorized to view this file.</h1>",
        /// There is no file of the number, or it is not complete.
        403 Unavailable(Html<Notice>) = "<h1>This file is unavailable.</h1>",
        /// What stands for the number is none.
        404 NotFound(Html<ErrorPage>) = "<!doctype html><title>Not Found</title><h1>Not Found</h1>",
    }
}

/// Sends whoever has the `download_url` of a file to its contents.
///
/// Every listing makes another key, good for an hour, as often as one likes and without a token. `HEAD`
/// works the same. Other methods are refused as forged forms are (403, a page).
#[utoipa::path(get, path = "/data-management/datafile-download/{id}/", extensions(("x-provenance" = json!("measured"))))]
async fn file_download(
    number: Number,
    query: Query<Key>,
    storage: BaseUrl,
    world: State,
) -> Result<FileDownload, FileDownload> {
    let digits = number.0;
    if digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return Err(FileDownload::NotFound(Html(ErrorPage::new("Not Found"))));
    }
    let unavailable = || FileDownload::Unavailable(Html(Notice("This file is unavailable.")));
    let mut site = world.open_humans();
    let id = digits.parse().map(FileId).map_err(|_| unavailable())?;
    let file = site.file(id).filter(|file| file.completed).ok_or_else(unavailable)?;
    let stored_under = file.key().to_owned();
    let now = world.clock.now();
    let key = query.0.key.and_then(|key| Uuid::try_parse(&key).ok());
    let key = key.filter(|key| site.opens(*key, id, now)).ok_or(FileDownload::NotAuthorized(
        Html(Notice("You are not authorized to view this file.")),
    ))?;
    let signing_key = site.storage_signing_key(&world.ids);
    let link = presign(&Method::GET, &stored_under, now, LIFETIME, signing_key);
    let url = format!("{}{link}&x-oh-key={key}", storage.0);
    Ok(FileDownload::Found(With(Location(url), Empty)))
}
