//! `/api/user/v1/accounts/{username}/image`: the profile image of the caller's own account.

use std::sync::Arc;

use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::response::IntoResponse;
use http::request::Parts;
use utoipa::ToSchema;
use utoipa::openapi::path::Operation;
use utoipa::openapi::request_body::RequestBodyBuilder;
use utoipa::openapi::{ContentBuilder, Deprecated, RefOr, Required};

use super::OpenEdx;
use super::auth::{AccountRefused, Accounts, Authenticators, Caller, ProfileImages};
use super::developer_error::{DeveloperError, DeveloperForbidden, DeveloperUnauthenticated};
use super::error::{BearerUnauthenticated, Crashed, Detail, ErrorPage, Forbidden, Unrouted};
use super::messages::Messages;
use super::picture;
use super::state::UserId;
use super::upload::{Upload, UploadError};
use super::username::{NameRefused, Username};
use crate::operation::{Documented, State};
use crate::outcome::{Empty, Html, Json, Outcome, Schemas};
use crate::routes::Routes;
use crate::world::World;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenEdx>) -> Routes<OpenEdx> {
    routes
        .view::<OtherMethods>([operation!(profile_image_upload), operation!(profile_image_delete)])
        .view::<Own<Accounts>>([operation!(legacy_profile_image_upload)])
        .view::<Own<Accounts>>([operation!(legacy_profile_image_delete)])
}

/// `IsUserInUrl`: the caller, if the account in the path is the caller's own, in any letter case.
#[derive(Debug)]
struct Own<A> {
    caller: Caller<A>,
    username: String,
}

outcome! {
    /// The caller is nobody, or the account is not the caller's.
    pub(super) enum ImageRefused {
        ..NameRefused,
        ..DeveloperUnauthenticated,
        ..DeveloperForbidden,
    }
}

outcome! {
    /// The caller is nobody, or the account is not the caller's.
    pub(super) enum LegacyImageRefused {
        ..NameRefused,
        ..AccountRefused,
    }
}

impl From<BearerUnauthenticated> for LegacyImageRefused {
    fn from(refused: BearerUnauthenticated) -> Self {
        Self::AccountRefused(refused.into())
    }
}

impl From<Forbidden> for LegacyImageRefused {
    fn from(refused: Forbidden) -> Self {
        Self::AccountRefused(refused.into())
    }
}

/// How the views of one kind of authenticators refuse who is not in the URL.
trait OwnViews: Authenticators {
    /// What they answer.
    type Denied: Outcome + IntoResponse + From<Self::Refusal> + From<NameRefused>;

    /// Whether other views have replaced them.
    const DEPRECATED: bool;

    /// The answer to somebody else.
    fn denied() -> Self::Denied;
}

impl OwnViews for ProfileImages {
    type Denied = ImageRefused;

    const DEPRECATED: bool = false;

    fn denied() -> ImageRefused {
        DeveloperForbidden::new().into()
    }
}

impl OwnViews for Accounts {
    type Denied = LegacyImageRefused;

    const DEPRECATED: bool = true;

    fn denied() -> LegacyImageRefused {
        Forbidden::new().into()
    }
}

impl<A: OwnViews> FromRequestParts<Arc<World>> for Own<A> {
    type Rejection = A::Denied;

    async fn from_request_parts(parts: &mut Parts, world: &Arc<World>) -> Result<Self, A::Denied> {
        let Username(username) = Username::from_request_parts(parts, world).await?;
        let caller = Caller::<A>::from_request_parts(parts, world).await?;
        if username.to_lowercase() == caller.username.to_lowercase() {
            Ok(Self { caller, username })
        } else {
            Err(A::denied())
        }
    }
}

impl<A: OwnViews> Documented for Own<A> {
    fn describe(operation: &mut Operation, schemas: &mut Schemas) {
        operation.deprecated = A::DEPRECATED.then_some(Deprecated::True);
        Username::describe(operation, schemas);
        Caller::<A>::describe(operation, schemas);
    }
}

impl<A> Own<A> {
    /// The account with exactly the name in the path, which need not be in the caller's letter case.
    fn account(&self) -> Option<UserId> {
        (self.username == self.caller.username).then_some(self.caller.id)
    }
}

/// What other methods on the path of the image meet: this view says "not allowed" in its own way.
#[derive(Debug)]
struct OtherMethods;

outcome! {
    /// The method is not allowed, to those who may call the view.
    pub(super) enum OtherMethodRefused {
        ..ImageRefused,
        ..Unrouted,
    }
}

impl FromRequestParts<Arc<World>> for OtherMethods {
    type Rejection = OtherMethodRefused;

    async fn from_request_parts(
        parts: &mut Parts,
        world: &Arc<World>,
    ) -> Result<Self, OtherMethodRefused> {
        Own::<ProfileImages>::from_request_parts(parts, world).await?;
        let message = format!("Method \"{}\" not allowed.", parts.method);
        Err(Unrouted::ImageMethodNotAllowed(Json(message.as_str().into())).into())
    }
}

/// A file with a picture, as a browser's form sends it.
#[derive(Debug, ToSchema)]
#[schema(example = json!({"file": "(the bytes of me.jpg)"}))]
#[expect(dead_code, reason = "describes the form in the contract")]
pub(super) struct ProfileImageForm {
    /// The picture, with its file name and its media type: `.jpeg` or `.jpg`, `.png` or `.gif`, from
    /// 100 bytes to 1 MB.
    #[schema(value_type = String, format = Binary)]
    file: Vec<u8>,
}

/// A picture as the whole body; its name stands in the header `Content-Disposition`.
#[derive(Debug, ToSchema)]
#[schema(value_type = String, format = Binary, example = "(the bytes of me.jpg)")]
#[expect(dead_code, reason = "describes the body in the contract")]
pub(super) struct ProfileImageFile(Vec<u8>);

/// The file in a request, if there is one; a file that cannot be taken is refused where it is used.
#[derive(Debug)]
struct ImageFile(Result<Option<Upload>, UploadError>);

impl FromRequest<Arc<World>> for ImageFile {
    type Rejection = std::convert::Infallible;

    async fn from_request(request: Request, _: &Arc<World>) -> Result<Self, Self::Rejection> {
        Ok(Self(Upload::take(request, picture::extensions).await))
    }
}

impl Documented for ImageFile {
    fn describe(operation: &mut Operation, schemas: &mut Schemas) {
        const TYPES: [&str; 4] = ["image/jpeg", "image/pjpeg", "image/png", "image/gif"];
        describe_body(operation, schemas, &TYPES);
    }
}

/// The file in a form, if there is one; no other body will do.
#[derive(Debug)]
struct FormFile(ImageFile);

impl FromRequest<Arc<World>> for FormFile {
    type Rejection = std::convert::Infallible;

    async fn from_request(request: Request, _: &Arc<World>) -> Result<Self, Self::Rejection> {
        Ok(Self(ImageFile(Upload::take(request, |_| &[]).await)))
    }
}

impl Documented for FormFile {
    fn describe(operation: &mut Operation, schemas: &mut Schemas) {
        describe_body(operation, schemas, &[]);
    }
}

/// A form with a file, or the file itself in one of `media_types`.
fn describe_body(operation: &mut Operation, schemas: &mut Schemas, media_types: &[&str]) {
    let content = |schema| ContentBuilder::new().schema(Some(schema)).build();
    let form = schemas.reference::<ProfileImageForm>();
    let mut body = RequestBodyBuilder::new().content("multipart/form-data", content(form));
    for media_type in media_types {
        body = body.content(*media_type, content(schemas.reference::<ProfileImageFile>()));
    }
    operation.request_body = Some(RefOr::T(body.required(Some(Required::True)).build()));
}

/// Why there is no new image.
#[derive(Debug)]
enum ImageError {
    /// The file is missing or not acceptable, in words for everybody.
    Refused(&'static str),
    /// The body is malformed.
    Malformed(String),
    /// The body is of another media type.
    Unsupported(String),
    /// The body is too large for the proxy.
    TooLarge,
    /// Upstream does not handle its own exception.
    Crash,
}

impl From<UploadError> for ImageError {
    fn from(error: UploadError) -> Self {
        match error {
            UploadError::TooLarge => Self::TooLarge,
            UploadError::Unsupported(media_type) => {
                Self::Unsupported(format!("Unsupported media type \"{media_type}\" in request."))
            }
            UploadError::Malformed(text) => Self::Malformed(text),
            UploadError::Nameless => Self::Crash,
        }
    }
}

/// Makes the files of a profile image and gives them to its owner.
async fn store<A>(own: Own<A>, world: &World, file: ImageFile) -> Result<(), ImageError> {
    let file = file.0?.ok_or(ImageError::Refused("No file provided for profile image"))?;
    picture::check(&file).map_err(ImageError::Refused)?;
    // Decoding takes its time, and other requests must not wait for it.
    let squares = tokio::task::spawn_blocking(move || picture::squares(&file.bytes)).await;
    let files = squares.ok().and_then(Result::ok).ok_or(ImageError::Crash)?;
    let account = own.account().ok_or(ImageError::Crash)?;
    let now = world.clock.now();
    if world.openedx().set_profile_image(account, files, now) {
        Ok(())
    } else {
        Err(ImageError::Crash)
    }
}

outcome! {
    /// The body is larger than the proxy in front of the LMS lets through.
    pub(super) enum OversizedUpload {
        /// The body is over 4 MiB.
        assumed 413 UploadTooLarge(Html<ErrorPage>) = "<!doctype html><title>413 Request Entity Too Large</title><h1>413 Request Entity Too Large</h1>",
    }
}

impl OversizedUpload {
    fn new() -> Self {
        Self::UploadTooLarge(Html(ErrorPage::new("413 Request Entity Too Large")))
    }
}

outcome! {
    /// Answers of `POST accounts/{username}/image`.
    pub(super) enum ProfileImageUpload {
        /// The account has the image; the URLs have another `v`.
        204 Uploaded(Empty),
        /// There is no part `file`, or its file is too large or too small, of another type, or not what it says it is. The first that applies.
        400 Refused(Json<Messages>) = {
            "developer_message": "The file must be smaller than 1 MB in size.",
            "user_message": "The file must be smaller than 1 MB in size.",
        },
        /// The form is malformed, or the extension of a file that is the whole body does not go with its type.
        400 Malformed(Json<DeveloperError>) = { "developer_message": "Multipart form parse error - Invalid boundary in multipart: None" },
        /// The body is neither a form nor a picture.
        415 UnsupportedMediaType(Json<DeveloperError>) = { "developer_message": "Unsupported media type \"application/json\" in request." },
        ..ImageRefused,
        ..OversizedUpload,
        ..Crashed,
    }
}

impl From<ImageError> for ProfileImageUpload {
    fn from(error: ImageError) -> Self {
        match error {
            ImageError::Refused(text) => Self::Refused(Json(Messages::both(text))),
            ImageError::Malformed(text) => Self::Malformed(Json(text.as_str().into())),
            ImageError::Unsupported(text) => Self::UnsupportedMediaType(Json(text.as_str().into())),
            ImageError::TooLarge => OversizedUpload::new().into(),
            ImageError::Crash => Crashed::new().into(),
        }
    }
}

/// Gives the caller's own account a profile image.
///
/// Staff cannot do it for others. The picture is cut to the largest square around its centre and
/// scaled to four JPEG files. Assumed: a picture that cannot be decoded although it begins like one, an
/// account without a profile, and a user name in another letter case are exceptions that upstream
/// does not handle.
#[utoipa::path(post, path = "/api/user/v1/accounts/{username}/image", extensions(("x-provenance" = json!("upstream"))))]
async fn profile_image_upload(
    own: Own<ProfileImages>,
    world: State,
    file: ImageFile,
) -> Result<ProfileImageUpload, ProfileImageUpload> {
    store(own, &world, file).await?;
    Ok(ProfileImageUpload::Uploaded(Empty))
}

outcome! {
    /// Answers of `DELETE accounts/{username}/image`.
    pub(super) enum ProfileImageDelete {
        /// The account has no image, whether or not it had one before.
        204 Deleted(Empty),
        /// The account has no profile, or its name is in another letter case.
        404 NotFound(Empty),
        ..ImageRefused,
    }
}

/// Takes the profile image of the caller's own account away.
///
/// Staff cannot do it for others. The files are gone, and the URLs are those of the stock image.
#[utoipa::path(delete, path = "/api/user/v1/accounts/{username}/image", extensions(("x-provenance" = json!("upstream"))))]
async fn profile_image_delete(own: Own<ProfileImages>, world: State) -> ProfileImageDelete {
    if remove(&own, &world) {
        ProfileImageDelete::Deleted(Empty)
    } else {
        ProfileImageDelete::NotFound(Empty)
    }
}

fn remove<A>(own: &Own<A>, world: &World) -> bool {
    own.account().is_some_and(|account| world.openedx().remove_profile_image(account))
}

outcome! {
    /// Answers of `POST /api/profile_images/v1/{username}/upload`.
    pub(super) enum LegacyProfileImageUpload {
        /// The account has the image; the URLs have another `v`.
        204 Uploaded(Empty),
        /// There is no part `file`, or its file is too large or too small, of another type, or not what it says it is. The first that applies.
        400 Refused(Json<Messages>) = {
            "developer_message": "No file provided for profile image",
            "user_message": "No file provided for profile image",
        },
        /// The form is malformed.
        400 Malformed(Json<Detail>) = { "detail": "Multipart form parse error - Invalid boundary in multipart: None" },
        /// The body is no form: pictures as the whole body are only taken by the view that replaced this one.
        415 UnsupportedMediaType(Json<Detail>) = { "detail": "Unsupported media type \"image/png\" in request." },
        ..LegacyImageRefused,
        ..OversizedUpload,
        ..Crashed,
    }
}

impl From<ImageError> for LegacyProfileImageUpload {
    fn from(error: ImageError) -> Self {
        match error {
            ImageError::Refused(text) => Self::Refused(Json(Messages::both(text))),
            ImageError::Malformed(text) => Self::Malformed(Json(text.as_str().into())),
            ImageError::Unsupported(text) => Self::UnsupportedMediaType(Json(text.as_str().into())),
            ImageError::TooLarge => OversizedUpload::new().into(),
            ImageError::Crash => Crashed::new().into(),
        }
    }
}

/// Gives the caller's own account a profile image, at the path of old.
///
/// Does what `profile_image_upload` does with a form, and refuses callers in the usual words instead
/// of that view's own.
#[utoipa::path(post, path = "/api/profile_images/v1/{username}/upload", extensions(("x-provenance" = json!("upstream"))))]
async fn legacy_profile_image_upload(
    own: Own<Accounts>,
    world: State,
    file: FormFile,
) -> Result<LegacyProfileImageUpload, LegacyProfileImageUpload> {
    store(own, &world, file.0).await?;
    Ok(LegacyProfileImageUpload::Uploaded(Empty))
}

outcome! {
    /// Answers of `POST /api/profile_images/v1/{username}/remove`.
    pub(super) enum LegacyProfileImageDelete {
        /// The account has no image, whether or not it had one before.
        204 Deleted(Empty),
        /// The account has no profile, or its name is in another letter case.
        404 NotFound(Empty),
        ..LegacyImageRefused,
    }
}

/// Takes the profile image of the caller's own account away, at the path of old.
///
/// Does what `profile_image_delete` does, and refuses callers in the usual words instead of that
/// view's own.
#[utoipa::path(post, path = "/api/profile_images/v1/{username}/remove", extensions(("x-provenance" = json!("upstream"))))]
async fn legacy_profile_image_delete(own: Own<Accounts>, world: State) -> LegacyProfileImageDelete {
    if remove(&own, &world) {
        LegacyProfileImageDelete::Deleted(Empty)
    } else {
        LegacyProfileImageDelete::NotFound(Empty)
    }
}
