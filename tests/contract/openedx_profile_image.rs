//! Profile images: what is accepted, what is made of it, who may, and the files behind the URLs.

use anyhow::{Context, Result, ensure};
use bytes::{Bytes, BytesMut};
use contract_tests::{Answer, Lab, PASSWORD, START, answer};
use emeritus::openedx::Client;
use emeritus::openedx::types::ProfileImage;
use emeritus::{ByteStream, Credentials, ResponseValue};
use emeritus_mock::System;
use emeritus_mock::openedx::User;
use futures::TryStreamExt;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use jiff::SignedDuration;
use reqwest::header::HeaderMap;
use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};

use crate::openedx_account_admin::{browser, cookies, csrf_missing};
use crate::openedx_life_cycle::{
    MIRA, TUAN, WORKER, anonymous, fetch, forbidden, force, heard, jwt, page, request_deletion,
    told, unhandled,
};

const IMAGE: &str = "/api/user/v1/accounts/mira_okafor/image";
const LEGACY_UPLOAD: &str = "/api/profile_images/v1/mira_okafor/upload";
const LEGACY_REMOVE: &str = "/api/profile_images/v1/mira_okafor/remove";
const SIZES: [u32; 4] = [500, 120, 50, 30];
const MEGABYTE: usize = 1 << 20;

/// A picture that is red on the left, blue in the middle and green on the right.
fn picture(format: ImageFormat) -> Result<Vec<u8>> {
    let picture = RgbImage::from_fn(90, 30, |x, _| match x / 30 {
        0 => Rgb([255, 0, 0]),
        1 => Rgb([0, 0, 255]),
        _ => Rgb([0, 255, 0]),
    });
    let mut file = std::io::Cursor::new(Vec::new());
    DynamicImage::from(picture).write_to(&mut file, format)?;
    Ok(file.into_inner())
}

/// Something as large as `size` that begins like a PNG file.
fn png_of(size: usize) -> Vec<u8> {
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    file.resize(size, 0);
    file
}

async fn upload(client: &Client, username: &str) -> Result<(u16, Value)> {
    let file = picture(ImageFormat::Png)?;
    let call = client.profile_image_upload().username(username).file("me.png", "image/png", file);
    Ok(told(call.send().await))
}

async fn delete(client: &Client, username: &str) -> (u16, Value) {
    told(client.profile_image_delete().username(username).send().await)
}

/// What the account of `username` says about its image.
async fn shown(lab: &Lab, username: &str) -> Result<ProfileImage> {
    let account = lab.openedx_bearer("staff")?.account_get().username(username).send().await?;
    account.into_inner().profile_image.context("there is a profile")
}

fn urls(image: &ProfileImage) -> [&str; 4] {
    [&image.image_url_full, &image.image_url_large, &image.image_url_medium, &image.image_url_small]
}

/// What is behind a URL.
async fn get(url: &str) -> Result<(u16, String, Bytes)> {
    let response = reqwest::get(url).await?;
    let content_type = response.headers().get("content-type").context("it says what it is")?;
    let content_type = content_type.to_str()?.to_owned();
    Ok((response.status().as_u16(), content_type, response.bytes().await?))
}

async fn collected(stream: ResponseValue<ByteStream>) -> Result<Bytes> {
    let pieces: Vec<Bytes> = stream.into_inner().into_inner().try_collect().await?;
    Ok(pieces.into_iter().flatten().collect::<BytesMut>().freeze())
}

fn both(text: &str) -> (u16, Value) {
    (400, json!({"developer_message": text, "user_message": text}))
}

fn developer(status: u16, text: &str) -> (u16, Value) {
    (status, json!({ "developer_message": text }))
}

fn nobody() -> (u16, Value) {
    developer(401, "Authentication credentials were not provided.")
}

fn denied() -> (u16, Value) {
    developer(403, "You do not have permission to perform this action.")
}

/// Posts a form with one part as `caller`: for what the SDK would not send.
async fn post_form(
    lab: &Lab,
    caller: &str,
    path: &str,
    name: &'static str,
    part: Part,
) -> Result<Answer> {
    let form = Form::new().part(name, part);
    let request = lab.request(System::Openedx, "POST", path).bearer_auth(lab.bearer(caller));
    Ok(answer(request.multipart(form)).await?)
}

#[tokio::test]
async fn an_upload_makes_four_square_jpegs_of_every_kind_of_picture() -> Result<()> {
    for (name, content_type, format) in [
        ("me.jpg", "image/jpeg", ImageFormat::Jpeg),
        ("ME.JPEG", "image/pjpeg", ImageFormat::Jpeg),
        ("me.png", "image/png", ImageFormat::Png),
        ("me.gif", "image/gif", ImageFormat::Gif),
    ] {
        let lab = Lab::start().await?;
        let mira = lab.openedx(MIRA)?;
        let call = mira.profile_image_upload().username(MIRA);
        let made = call.file(name, content_type, picture(format)?).send().await;
        assert_eq!(told(made), (204, Value::Null), "{name}");
        let image = shown(&lab, MIRA).await?;
        assert!(image.has_image);
        for (url, size) in urls(&image).into_iter().zip(SIZES) {
            let hash = "dc6951509194c3900739bfbda7436bed";
            let origin = lab.server.url(System::Openedx);
            let seconds = START.as_second();
            let expected = format!("{origin}/media/profile-images/{hash}_{size}.jpg?v={seconds}");
            assert_eq!(url, expected);
            let (status, kind, bytes) = get(url).await?;
            assert_eq!((status, kind.as_str()), (200, "image/jpeg"), "{url}");
            let square =
                image::load_from_memory_with_format(&bytes, ImageFormat::Jpeg)?.into_rgb8();
            assert_eq!(square.dimensions(), (size, size), "{name}");
            let Rgb([red, green, blue]) = *square.get_pixel(size / 2, size / 2);
            assert!(red < 60 && green < 60 && blue > 190, "{name} is cut around its centre");
        }
    }
    Ok(())
}

#[tokio::test]
async fn another_upload_and_a_deletion_show_at_once() -> Result<()> {
    let lab = Lab::start().await?;
    let mira = lab.openedx_bearer(MIRA)?;
    let stock = shown(&lab, MIRA).await?;
    upload(&mira, MIRA).await?;
    let first = shown(&lab, MIRA).await?;
    lab.advance(SignedDuration::from_secs(7));
    upload(&mira, MIRA).await?;
    let second = shown(&lab, MIRA).await?;
    assert_ne!(first.image_url_full, second.image_url_full);
    assert!(second.image_url_full.ends_with(&format!("?v={}", START.as_second() + 7)));

    assert_eq!(delete(&mira, MIRA).await, (204, Value::Null));
    let image = shown(&lab, MIRA).await?;
    assert!(!image.has_image);
    assert_eq!(urls(&image), urls(&stock));
    for url in urls(&second) {
        assert_eq!(get(url).await?.0, 404, "{url}");
    }
    assert_eq!(delete(&mira, MIRA).await, (204, Value::Null), "nothing is left to delete");
    Ok(())
}

#[tokio::test]
async fn the_files_are_read_through_the_sdk_too() -> Result<()> {
    let lab = Lab::start().await?;
    upload(&lab.openedx(MIRA)?, MIRA).await?;
    let anybody = lab.openedx_anonymous()?;
    let name = lab.world().openedx().profile_image_name(MIRA, 30);
    let read = anybody.profile_image_read().file(&name).v("1").send().await?;
    let small = image::load_from_memory_with_format(&collected(read).await?, ImageFormat::Jpeg)?;
    assert_eq!(small.width(), 30);
    let read = anybody.profile_image_default_read().file("default_120.png").send().await?;
    let stock = image::load_from_memory_with_format(&collected(read).await?, ImageFormat::Png)?;
    assert_eq!((stock.width(), stock.height()), (120, 120));
    for name in ["", "x.jpg", "../secret", "default_500.png"] {
        let read = anybody.profile_image_read().file(name).send().await;
        assert_eq!(told(read), (404, page()), "{name:?}");
    }
    for name in ["default_31.png", "default_500.jpg", "default_.png"] {
        let read = anybody.profile_image_default_read().file(name).send().await;
        assert_eq!(told(read), (404, page()), "{name:?}");
    }
    Ok(())
}

#[tokio::test]
async fn the_stock_images_of_an_account_are_there() -> Result<()> {
    let lab = Lab::start().await?;
    let image = shown(&lab, MIRA).await?;
    for (url, size) in urls(&image).into_iter().zip(SIZES) {
        let (status, kind, bytes) = get(url).await?;
        assert_eq!((status, kind.as_str()), (200, "image/png"), "{url}");
        let picture = image::load_from_memory_with_format(&bytes, ImageFormat::Png)?;
        assert_eq!((picture.width(), picture.height()), (size, size));
    }
    Ok(())
}

/// A file by its name, media type and contents, and the words in which it is refused.
type Unacceptable = (&'static str, &'static str, Vec<u8>, &'static str);

/// What can be wrong with a file.
fn unacceptable() -> Result<Vec<Unacceptable>> {
    const LARGE: &str = "The file must be smaller than 1 MB in size.";
    const SMALL: &str = "The file must be at least 100 bytes in size.";
    const KIND: &str = "The file must be one of the following types: .jpeg, .jpg, .png, .gif.";
    const SAID: &str = "The Content-Type header for this file does not match the file data. \
        The file may be corrupted.";
    const IS: &str = "The file name extension for this file does not match the file data. \
        The file may be corrupted.";
    let png = picture(ImageFormat::Png)?;
    Ok(vec![
        ("me.png", "image/png", png_of(MEGABYTE + 1), LARGE),
        ("me.txt", "text/plain", png_of(MEGABYTE + 1), LARGE),
        ("me.png", "image/png", png_of(99), SMALL),
        ("me.txt", "text/plain", Vec::new(), SMALL),
        ("me.bmp", "image/bmp", png.clone(), KIND),
        ("png", "image/png", png.clone(), KIND),
        ("me.png", "image/jpeg", png.clone(), SAID),
        ("me.gif", "image/png", png.clone(), SAID),
        ("me.gif", "image/gif", png.clone(), IS),
        ("me.jpg", "image/jpeg", png, IS),
        ("me.png", "image/png", vec![0; 100], IS),
    ])
}

#[tokio::test]
async fn a_file_is_refused_for_the_first_thing_that_is_wrong() -> Result<()> {
    let lab = Lab::start().await?;
    let mira = lab.openedx_bearer(MIRA)?;
    for (name, content_type, bytes, text) in unacceptable()? {
        let call = mira.profile_image_upload().username(MIRA);
        let refused = told(call.file(name, content_type, bytes).send().await);
        assert_eq!(refused, both(text), "{name} as {content_type}");
        assert!(!shown(&lab, MIRA).await?.has_image);
    }
    Ok(())
}

#[tokio::test]
async fn without_a_file_there_is_nothing_to_judge() -> Result<()> {
    let lab = Lab::start().await?;
    let none = both("No file provided for profile image");
    let png = picture(ImageFormat::Png)?;
    for path in [IMAGE, LEGACY_UPLOAD] {
        let other = Part::bytes(png.clone()).file_name("me.png").mime_str("image/png")?;
        let refused = post_form(&lab, MIRA, path, "image", other).await?;
        assert_eq!(heard(&refused), none, "a part of another name");
        let refused = post_form(&lab, MIRA, path, "file", Part::text("me.png")).await?;
        assert_eq!(heard(&refused), none, "a part without a file name");
        let request = lab.request(System::Openedx, "POST", path).bearer_auth(lab.bearer(MIRA));
        let refused = answer(request.form(&[("file", "me.png")])).await?;
        assert_eq!(heard(&refused), none, "a plain form");
        let request = lab.request(System::Openedx, "POST", path).bearer_auth(lab.bearer(MIRA));
        assert_eq!(heard(&answer(request).await?), none, "no body");
    }
    let part = Part::bytes(png).file_name("me.png");
    let refused = post_form(&lab, MIRA, IMAGE, "file", part).await?;
    let text = "The Content-Type header for this file does not match the file data. \
        The file may be corrupted.";
    assert_eq!(heard(&refused), both(text), "a file that is not said to be anything");
    Ok(())
}

/// Posts `body` as the whole request of `mira_okafor`.
async fn post_raw(
    lab: &Lab,
    path: &str,
    content_type: &str,
    disposition: &str,
    body: Vec<u8>,
) -> Result<(u16, Value)> {
    let request = lab.request(System::Openedx, "POST", path).bearer_auth(lab.bearer(MIRA));
    let mut request = request.header("Content-Type", content_type).body(body);
    if !disposition.is_empty() {
        request = request.header("Content-Disposition", disposition);
    }
    Ok(heard(&answer(request).await?))
}

#[tokio::test]
async fn a_picture_may_be_the_whole_body() -> Result<()> {
    let lab = Lab::start().await?;
    let png = picture(ImageFormat::Png)?;
    let named = "attachment; filename=\"me.png\"";
    let raw =
        |content_type, disposition| post_raw(&lab, IMAGE, content_type, disposition, png.clone());
    assert_eq!(raw("image/png", named).await?, (204, Value::Null));
    assert!(shown(&lab, MIRA).await?.has_image);
    let text = "File extension does not match requested Content-type. \
        Filename: \"me.png\", Content-type: \"image/gif\"";
    assert_eq!(raw("image/gif", named).await?, developer(400, text));
    assert_eq!(raw("image/png", "").await?, unhandled());
    let text = "Unsupported media type \"image/bmp\" in request.";
    assert_eq!(raw("image/bmp", named).await?, developer(415, text));
    let text = "Unsupported media type \"application/json\" in request.";
    assert_eq!(raw("application/json", named).await?, developer(415, text));
    Ok(())
}

#[tokio::test]
async fn what_cannot_be_read_or_decoded_is_refused() -> Result<()> {
    let lab = Lab::start().await?;
    let boundless = "multipart/form-data";
    let text = "Multipart form parse error - Invalid boundary in multipart: None";
    assert_eq!(post_raw(&lab, IMAGE, boundless, "", vec![0; 9]).await?, developer(400, text));
    let legacy = post_raw(&lab, LEGACY_UPLOAD, boundless, "", vec![0; 9]).await?;
    assert_eq!(legacy, (400, json!({ "detail": text })));
    let broken = post_raw(&lab, IMAGE, "multipart/form-data; boundary=b", "", b"--b\r\n".to_vec());
    assert_eq!(broken.await?.0, 400);
    for path in [IMAGE, LEGACY_UPLOAD] {
        let part = |size| Part::bytes(png_of(size)).file_name("me.png").mime_str("image/png");
        let broken = post_form(&lab, MIRA, path, "file", part(200)?).await?;
        assert_eq!(heard(&broken), unhandled(), "no picture, though it begins like one");
        let large = post_form(&lab, MIRA, path, "file", part(5 * MEGABYTE)?).await?;
        assert_eq!(heard(&large), (413, page()));
    }
    assert!(!shown(&lab, MIRA).await?.has_image);
    Ok(())
}

#[tokio::test]
async fn the_deprecated_path_takes_an_image_too() -> Result<()> {
    let lab = Lab::start().await?;
    let mira = lab.openedx(MIRA)?;
    let file = picture(ImageFormat::Png)?;
    let call = mira.legacy_profile_image_upload().username(MIRA).file("me.png", "image/png", file);
    assert_eq!(call.send().await?.status(), 204);
    assert!(shown(&lab, MIRA).await?.has_image);
    let journal = &lab.world().journal;
    assert_eq!(journal.count("legacy_profile_image_upload"), 1);
    Ok(())
}

#[tokio::test]
async fn only_the_owner_touches_an_image_not_even_staff() -> Result<()> {
    let lab = Lab::start().await?;
    for caller in [TUAN, "staff", "root", WORKER] {
        let client = lab.openedx(caller)?;
        for username in [MIRA, "ghost"] {
            assert_eq!(upload(&client, username).await?, denied(), "{caller}");
            assert_eq!(delete(&client, username).await, denied(), "{caller}");
            let legacy = client.legacy_profile_image_delete().username(username).send().await;
            assert_eq!(told(legacy), forbidden(), "{caller}");
        }
        let file = Part::bytes(picture(ImageFormat::Png)?).file_name("me.png");
        let legacy = post_form(&lab, caller, LEGACY_UPLOAD, "file", file).await?;
        assert_eq!(heard(&legacy), forbidden(), "{caller}");
    }
    assert!(!shown(&lab, MIRA).await?.has_image);
    Ok(())
}

#[tokio::test]
async fn who_is_not_signed_in_is_told_so_under_developer_message_and_without_a_challenge()
-> Result<()> {
    let lab = Lab::start().await?;
    let anybody = lab.openedx_anonymous()?;
    assert_eq!(upload(&anybody, MIRA).await?, nobody());
    assert_eq!(delete(&anybody, MIRA).await, nobody());
    let legacy = anybody.legacy_profile_image_delete().username(MIRA).send().await;
    assert_eq!(told(legacy), anonymous());

    for (authorization, body) in [
        (
            "Bearer nonsense",
            json!({"developer_message": {
                "error_code": "token_nonexistent",
                "developer_message": "The provided access token does not match any valid tokens.",
            }}),
        ),
        ("JWT nonsense", json!({"developer_message": "Invalid token."})),
        ("", json!({"developer_message": "Authentication credentials were not provided."})),
    ] {
        for method in ["POST", "DELETE", "GET"] {
            let mut request = lab.request(System::Openedx, method, IMAGE);
            if !authorization.is_empty() {
                request = request.header("Authorization", authorization);
            }
            let refused = answer(request).await?;
            assert_eq!((refused.status, refused.json()), (401, body.clone()), "{method}");
            assert!(!refused.headers.contains_key("www-authenticate"), "{method}");
        }
    }
    let request = lab.request(System::Openedx, "POST", LEGACY_UPLOAD);
    let refused = answer(request.bearer_auth("nonsense")).await?;
    assert_eq!((refused.status, &refused.json()["error_code"]), (401, &json!("token_nonexistent")));
    assert!(refused.headers.contains_key("www-authenticate"));
    Ok(())
}

#[tokio::test]
async fn the_sdk_finds_the_code_of_a_bad_token_however_it_is_wrapped() -> Result<()> {
    let lab = Lab::start().await?;
    let client = Client::builder(lab.server.url(System::Openedx))
        .credentials(Credentials::bearer("nonsense"))
        .build()?;
    let call = client.profile_image_upload().username(MIRA).file("me.png", "image/png", "x");
    let error = call.send().await.err().context("the token is no good")?;
    assert!(error.is_unauthorized());
    assert_eq!(error.error_code(), Some("token_nonexistent"));
    assert_eq!(error.operation(), Some("profile_image_upload"));
    Ok(())
}

#[tokio::test]
async fn every_way_to_sign_in_will_do_and_inactive_learners_may() -> Result<()> {
    let lab = Lab::start_with(|lms| {
        lms.add(User::learner("sleeper").password(PASSWORD).inactive());
    })
    .await?;
    for (client, username) in [
        (lab.openedx(MIRA)?, MIRA),
        (browser(&lab, MIRA)?, MIRA),
        (lab.openedx_bearer("sleeper")?, "sleeper"),
        (browser(&lab, "sleeper")?, "sleeper"),
    ] {
        assert_eq!(upload(&client, username).await?, (204, Value::Null), "{username}");
        assert!(shown(&lab, username).await?.has_image);
        assert_eq!(delete(&client, username).await, (204, Value::Null), "{username}");
    }
    Ok(())
}

#[tokio::test]
async fn a_browser_has_to_repeat_its_csrf_token() -> Result<()> {
    let lab = Lab::start().await?;
    let mut headers: HeaderMap = cookies(&lab, MIRA)?;
    headers.remove("x-csrftoken");
    for (method, path, expected) in [
        ("POST", IMAGE, developer(403, "CSRF Failed: CSRF token missing.")),
        ("DELETE", IMAGE, developer(403, "CSRF Failed: CSRF token missing.")),
        ("POST", LEGACY_UPLOAD, csrf_missing()),
        ("POST", LEGACY_REMOVE, csrf_missing()),
    ] {
        let request = lab.request(System::Openedx, method, path).headers(headers.clone());
        assert_eq!(heard(&answer(request).await?), expected, "{method} {path}");
    }
    Ok(())
}

#[tokio::test]
async fn an_upload_is_repeated_with_a_renewed_token() -> Result<()> {
    let lab = Lab::start().await?;
    let mira = lab.openedx(MIRA)?;
    upload(&mira, MIRA).await?;
    lab.advance(SignedDuration::from_hours(2));
    assert_eq!(upload(&mira, MIRA).await?, (204, Value::Null));
    let uploads = lab.world().journal.entries();
    let uploads = uploads.iter().filter(|entry| entry.operation == Some("profile_image_upload"));
    let statuses: Vec<u16> = uploads.map(|entry| entry.status).collect();
    assert_eq!(statuses, [204, 401, 204]);
    Ok(())
}

#[tokio::test]
async fn what_the_caller_forgot_is_said_before_anything_is_sent() -> Result<()> {
    let lab = Lab::start().await?;
    let mira = lab.openedx_bearer(MIRA)?;
    let call = mira.profile_image_upload();
    for (call, what) in [
        (call.clone().file("me.png", "image/png", "x"), "username"),
        (call.clone().username(MIRA), "file"),
        (call.username(MIRA).file("me.png", "no type", "x"), "mime"),
    ] {
        let error = call.send().await.err().context("it cannot be sent")?;
        assert_eq!(error.status(), None);
        assert!(error.to_string().to_lowercase().contains(what), "{error}");
    }
    ensure!(lab.world().journal.entries().is_empty(), "nothing was sent");
    Ok(())
}

#[tokio::test]
async fn in_another_letter_case_the_account_is_not_found() -> Result<()> {
    let lab = Lab::start_with(|lms| {
        let mut bare = User::learner("bare").password(PASSWORD);
        bare.profile = None;
        lms.add(bare);
    })
    .await?;
    for (caller, username) in [(MIRA, "Mira_Okafor"), ("bare", "bare")] {
        let client = lab.openedx_bearer(caller)?;
        assert_eq!(upload(&client, username).await?, unhandled(), "{username}");
        assert_eq!(delete(&client, username).await, (404, Value::Null), "{username}");
        let legacy = client.legacy_profile_image_delete().username(username).send().await;
        assert_eq!(told(legacy), (404, Value::Null), "{username}");
    }
    let mira = lab.openedx_bearer(MIRA)?;
    assert_eq!(upload(&mira, "no/name").await?, (404, page()));
    assert_eq!(delete(&mira, "no/name").await, (404, page()));
    let path = "/api/profile_images/v1/no!name/upload";
    let part = Part::bytes(picture(ImageFormat::Png)?).file_name("me.png");
    assert_eq!(heard(&post_form(&lab, MIRA, path, "file", part).await?), (404, page()));
    Ok(())
}

#[tokio::test]
async fn the_paths_of_old_do_the_same() -> Result<()> {
    let lab = Lab::start().await?;
    let png = picture(ImageFormat::Png)?;
    let part = Part::bytes(png.clone()).file_name("me.png").mime_str("image/png")?;
    let made = post_form(&lab, MIRA, LEGACY_UPLOAD, "file", part).await?;
    assert_eq!(heard(&made), (204, Value::Null));
    let image = shown(&lab, MIRA).await?;
    assert_eq!(get(&image.image_url_large).await?.0, 200);
    for (name, content_type, bytes, text) in unacceptable()? {
        let part = Part::bytes(bytes).file_name(name).mime_str(content_type)?;
        let refused = post_form(&lab, MIRA, LEGACY_UPLOAD, "file", part).await?;
        assert_eq!(heard(&refused), both(text), "{name} as {content_type}");
    }
    let raw = post_raw(&lab, LEGACY_UPLOAD, "image/png", "x; filename=me.png", png).await?;
    let text = "Unsupported media type \"image/png\" in request.";
    assert_eq!(raw, (415, json!({ "detail": text })));

    let mira = lab.openedx_bearer(MIRA)?;
    let removed = mira.legacy_profile_image_delete().username(MIRA).send().await;
    assert_eq!(told(removed), (204, Value::Null));
    assert!(!shown(&lab, MIRA).await?.has_image);
    assert_eq!(get(&image.image_url_large).await?.0, 404);
    Ok(())
}

#[tokio::test]
async fn other_methods_are_not_allowed_in_the_words_of_each_view() -> Result<()> {
    let lab = Lab::start().await?;
    for method in ["GET", "PUT", "PATCH"] {
        let text = format!("Method \"{method}\" not allowed.");
        assert_eq!(fetch(&lab, MIRA, (method, IMAGE)).await?, developer(405, &text));
        assert_eq!(fetch(&lab, TUAN, (method, IMAGE)).await?, denied());
        for path in [LEGACY_UPLOAD, LEGACY_REMOVE] {
            let expected = (405, json!({ "detail": text }));
            assert_eq!(fetch(&lab, MIRA, (method, path)).await?, expected);
            assert_eq!(fetch(&lab, TUAN, (method, path)).await?, forbidden());
        }
    }
    for path in [IMAGE, LEGACY_UPLOAD, LEGACY_REMOVE] {
        assert_eq!(fetch(&lab, MIRA, ("POST", &format!("{path}/"))).await?, (404, page()));
    }
    Ok(())
}

#[tokio::test]
async fn retirement_leaves_no_file() -> Result<()> {
    let lab = Lab::start().await?;
    upload(&lab.openedx(MIRA)?, MIRA).await?;
    let image = shown(&lab, MIRA).await?;
    request_deletion(&lab, MIRA).await?;
    assert_eq!(get(&image.image_url_full).await?.0, 200, "a request removes nothing yet");
    let worker = lab.openedx(WORKER)?;
    force(&worker, MIRA, "RETIRING_LMS").await?;
    worker.account_retire().body_map(|body| body.username(MIRA)).send().await?;
    for url in urls(&image) {
        assert_eq!(get(url).await?.0, 404, "{url}");
    }
    assert_eq!(lab.world().openedx().profile_image_files().count(), 0);
    Ok(())
}

#[tokio::test]
async fn a_new_user_name_leaves_the_files_behind() -> Result<()> {
    let lab =
        Lab::start_with(|lms| lms.settings.username_replacement_worker = WORKER.to_owned()).await?;
    upload(&lab.openedx(MIRA)?, MIRA).await?;
    let before = shown(&lab, MIRA).await?;
    let body = json!({"username_mappings": [{MIRA: "mira_o"}]});
    let request = lab.request(System::Openedx, "POST", "/api/user/v1/accounts/replace_usernames/");
    let request = request.header("Authorization", jwt(&lab, WORKER).await?).json(&body);
    assert_eq!(answer(request).await?.status, 200);
    let after = shown(&lab, "mira_o").await?;
    assert!(after.has_image);
    assert_eq!(get(&after.image_url_full).await?.0, 404);
    assert_eq!(get(&before.image_url_full).await?.0, 200);
    Ok(())
}
