//! `/media` and `/static`: the files behind the URLs that accounts show for profile images.

use std::sync::Arc;

use axum::extract::{FromRequestParts, Path};
use bytes::Bytes;
use http::request::Parts;
use serde::Deserialize;
use utoipa::openapi::path::{Operation, ParameterIn};
use utoipa::{IntoParams, ToSchema};

use super::OpenEdx;
use super::error::ErrorPage;
use super::picture;
use crate::operation::{Documented, Query, State, add_parameters};
use crate::outcome::{Binary, Html, MediaType, Schemas};
use crate::routes::Routes;
use crate::world::World;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenEdx>) -> Routes<OpenEdx> {
    routes
        .view::<State>([operation!(profile_image_read)])
        .view::<State>([operation!(profile_image_default_read)])
}

/// The name of a file; one that cannot be read is the name of none.
#[derive(Debug)]
struct FileName(String);

#[derive(Deserialize, IntoParams)]
struct FileNameParameter {
    /// The name of the file, as the URLs in an account have it.
    #[param(example = "dc6951509194c3900739bfbda7436bed_500.jpg")]
    file: String,
}

impl FromRequestParts<Arc<World>> for FileName {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(
        parts: &mut Parts,
        world: &Arc<World>,
    ) -> Result<Self, Self::Rejection> {
        let path = Path::<FileNameParameter>::from_request_parts(parts, world).await;
        Ok(Self(path.map(|Path(path)| path.file).unwrap_or_default()))
    }
}

impl Documented for FileName {
    fn describe(operation: &mut Operation, _: &mut Schemas) {
        add_parameters::<FileNameParameter>(operation, &ParameterIn::Path);
    }
}

/// Which version of a file is meant.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
struct Version {
    /// When the image was uploaded, in seconds since 1970: keeps caches from showing an old one.
    #[param(example = "1772445600", nullable = false)]
    v: Option<String>,
}

/// A square JPEG file.
#[derive(Debug, ToSchema)]
#[schema(value_type = String, format = Binary, example = "(the bytes of a JPEG file)")]
pub(super) struct JpegFile(Bytes);

impl MediaType for JpegFile {
    const MEDIA_TYPE: &'static str = "image/jpeg";
}

impl From<JpegFile> for Bytes {
    fn from(file: JpegFile) -> Self {
        file.0
    }
}

/// A square PNG file.
#[derive(Debug, ToSchema)]
#[schema(value_type = String, format = Binary, example = "(the bytes of a PNG file)")]
pub(super) struct PngFile(Bytes);

impl MediaType for PngFile {
    const MEDIA_TYPE: &'static str = "image/png";
}

impl From<PngFile> for Bytes {
    fn from(file: PngFile) -> Self {
        file.0
    }
}

outcome! {
    /// There is no such file.
    pub(super) enum NoFile {
        /// There is no file of this name. The page is the web server's.
        assumed 404 NotFound(Html<ErrorPage>) = "<!doctype html><title>Not Found</title><h1>Not Found</h1>",
    }
}

impl NoFile {
    fn new() -> Self {
        Self::NotFound(Html(ErrorPage::new("Not Found")))
    }
}

outcome! {
    /// Answers of `GET /media/profile-images/{file}`.
    pub(super) enum ProfileImageRead {
        /// The image.
        200 Found(Binary<JpegFile>),
        ..NoFile,
    }
}

/// Reads a profile image.
///
/// Anybody who knows the URL may. The file is gone once the image is deleted or its owner retired;
/// once its owner has another user name, it is still here and no account shows it.
#[utoipa::path(get, path = "/media/profile-images/{file}", extensions(("x-provenance" = json!("upstream"))))]
async fn profile_image_read(name: FileName, _: Query<Version>, world: State) -> ProfileImageRead {
    match world.openedx().profile_image_file(&name.0) {
        Some(file) => ProfileImageRead::Found(Binary(JpegFile(file))),
        None => NoFile::new().into(),
    }
}

outcome! {
    /// Answers of `GET /static/images/profiles/{file}`.
    pub(super) enum ProfileImageDefaultRead {
        /// The stock image.
        200 Found(Binary<PngFile>),
        ..NoFile,
    }
}

/// Reads the stock image of accounts without an image of their own.
///
/// It is `default_500.png`, `default_120.png`, `default_50.png` or `default_30.png`. What it shows is
/// up to the site's theme.
#[utoipa::path(get, path = "/static/images/profiles/{file}", extensions(("x-provenance" = json!("upstream"))))]
async fn profile_image_default_read(name: StockName) -> ProfileImageDefaultRead {
    match name.side().and_then(picture::stock) {
        Some(file) => ProfileImageDefaultRead::Found(Binary(PngFile(file))),
        None => NoFile::new().into(),
    }
}

/// The name of a stock image's file.
#[derive(Debug)]
struct StockName(FileName);

#[derive(IntoParams)]
#[expect(dead_code, reason = "describes the parameter in the contract")]
struct StockNameParameter {
    /// The name of the file, as the URLs in an account have it.
    #[param(example = "default_500.png")]
    file: String,
}

impl FromRequestParts<Arc<World>> for StockName {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(
        parts: &mut Parts,
        world: &Arc<World>,
    ) -> Result<Self, Self::Rejection> {
        FileName::from_request_parts(parts, world).await.map(Self)
    }
}

impl Documented for StockName {
    fn describe(operation: &mut Operation, _: &mut Schemas) {
        add_parameters::<StockNameParameter>(operation, &ParameterIn::Path);
    }
}

impl StockName {
    /// The side of the image, in pixels.
    fn side(&self) -> Option<u16> {
        self.0.0.strip_prefix("default_")?.strip_suffix(".png")?.parse().ok()
    }
}
