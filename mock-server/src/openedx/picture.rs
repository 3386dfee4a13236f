//! Pictures: which files are accepted as one, the squares that are made of it, and the stock picture
//! of whoever has none.

use std::io::Cursor;
use std::sync::LazyLock;

use bytes::Bytes;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{
    DynamicImage, ImageDecoder, ImageEncoder, ImageError, ImageReader, ImageResult, Limits, Rgb,
    RgbImage,
};

use super::state::PROFILE_IMAGE_SIZES;
use super::upload::Upload;

/// Upstream's `PROFILE_IMAGE_MAX_BYTES`.
const MAX_BYTES: usize = 1 << 20;
/// Upstream's `PROFILE_IMAGE_MIN_BYTES`.
const MIN_BYTES: usize = 100;
/// The longest side that is decoded: a file of a few bytes can claim any.
const MAX_SIDE: u32 = 12_000;
/// The most memory that decoding takes.
const MAX_MEMORY: u64 = 256 << 20;
/// The quality of the files that are made; upstream leaves it to Pillow, whose default it is.
const QUALITY: u8 = 75;

/// A kind of file that is accepted.
struct Kind {
    extensions: &'static [&'static str],
    media_types: &'static [&'static str],
    beginnings: &'static [&'static [u8]],
}

const KINDS: [Kind; 3] = [
    Kind {
        extensions: &[".jpeg", ".jpg"],
        media_types: &["image/jpeg", "image/pjpeg"],
        beginnings: &[b"\xff\xd8"],
    },
    Kind {
        extensions: &[".png"],
        media_types: &["image/png"],
        beginnings: &[b"\x89PNG\r\n\x1a\n"],
    },
    Kind {
        extensions: &[".gif"],
        media_types: &["image/gif"],
        beginnings: &[b"GIF89a", b"GIF87a"],
    },
];

/// The extensions of files of a media type; none where it is not accepted.
pub(super) fn extensions(media_type: &str) -> &'static [&'static str] {
    let kind = KINDS.iter().find(|kind| kind.media_types.contains(&media_type));
    kind.map_or(&[], |kind| kind.extensions)
}

/// Checks that a file is a picture, going by its size, its name, what it is said to be and how it
/// begins.
///
/// # Errors
///
/// The first thing that is wrong, in upstream's words.
pub(super) fn check(file: &Upload) -> Result<(), &'static str> {
    if file.bytes.len() > MAX_BYTES {
        return Err("The file must be smaller than 1 MB in size.");
    }
    if file.bytes.len() < MIN_BYTES {
        return Err("The file must be at least 100 bytes in size.");
    }
    let name = file.name.to_lowercase();
    let named = |kind: &&Kind| kind.extensions.iter().any(|extension| name.ends_with(extension));
    let Some(kind) = KINDS.iter().find(named) else {
        return Err("The file must be one of the following types: .jpeg, .jpg, .png, .gif.");
    };
    if !kind.media_types.contains(&file.content_type.as_str()) {
        return Err(
            "The Content-Type header for this file does not match the file data. The file may be corrupted.",
        );
    }
    if !kind.beginnings.iter().any(|beginning| file.bytes.starts_with(beginning)) {
        return Err(
            "The file name extension for this file does not match the file data. The file may be corrupted.",
        );
    }
    Ok(())
}

/// The JPEG files that are made of a picture, in the order of [`PROFILE_IMAGE_SIZES`]: the largest
/// square around its centre, scaled. Of its metadata, only the orientation is kept.
///
/// # Errors
///
/// When the picture cannot be decoded.
pub(super) fn squares(picture: &[u8]) -> ImageResult<[Bytes; 4]> {
    let mut reader = ImageReader::new(Cursor::new(picture)).with_guessed_format()?;
    reader.limits(limits());
    let mut decoder = reader.into_decoder()?;
    let orientation = decoder.orientation()?;
    let picture = DynamicImage::from_decoder(decoder)?.into_rgb8();
    let square = DynamicImage::ImageRgb8(cropped(&picture));
    let mut files = [const { Bytes::new() }; 4];
    for (file, side) in files.iter_mut().zip(PROFILE_IMAGE_SIZES) {
        let side = side.into();
        let scaled = square.resize_exact(side, side, FilterType::Lanczos3);
        *file = jpeg(&scaled, orientation)?;
    }
    Ok(files)
}

fn limits() -> Limits {
    let mut limits = Limits::no_limits();
    limits.max_image_width = Some(MAX_SIDE);
    limits.max_image_height = Some(MAX_SIDE);
    limits.max_alloc = Some(MAX_MEMORY);
    limits
}

fn cropped(picture: &RgbImage) -> RgbImage {
    let (width, height) = picture.dimensions();
    let side = width.min(height);
    let (left, top) = ((width - side) / 2, (height - side) / 2);
    image::imageops::crop_imm(picture, left, top, side, side).to_image()
}

fn jpeg(picture: &DynamicImage, orientation: Orientation) -> ImageResult<Bytes> {
    let mut file = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut file, QUALITY);
    if orientation != Orientation::NoTransforms {
        encoder.set_exif_metadata(exif(orientation)).map_err(ImageError::Unsupported)?;
    }
    picture.write_with_encoder(encoder)?;
    Ok(file.into())
}

/// EXIF data that says how a picture is turned, and nothing else: a TIFF header and a directory of
/// one entry.
fn exif(orientation: Orientation) -> Vec<u8> {
    let mut exif = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".to_vec();
    exif.extend([orientation.to_exif(), 0, 0, 0, 0, 0, 0, 0]);
    exif
}

/// The stock picture in one of the sizes, as PNG.
pub(super) fn stock(side: u16) -> Option<Bytes> {
    static STOCK: LazyLock<[Option<Bytes>; 4]> =
        LazyLock::new(|| PROFILE_IMAGE_SIZES.map(silhouette));
    let at = PROFILE_IMAGE_SIZES.iter().position(|size| *size == side)?;
    STOCK[at].clone()
}

/// A head and shoulders before a plain background.
fn silhouette(side: u16) -> Option<Bytes> {
    let unit = f32::from(side);
    let within = |x: u32, y: u32, centre: (f32, f32), radius: f32| {
        let (dx, dy) = (x as f32 / unit - centre.0, y as f32 / unit - centre.1);
        dx * dx + dy * dy <= radius * radius
    };
    let picture = RgbImage::from_fn(side.into(), side.into(), |x, y| {
        if within(x, y, (0.5, 0.38), 0.2) || within(x, y, (0.5, 1.0), 0.36) {
            Rgb([255, 255, 255])
        } else {
            Rgb([189, 195, 199])
        }
    });
    let mut file = Vec::new();
    picture.write_with_encoder(PngEncoder::new(&mut file)).ok()?;
    Some(file.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut file = Vec::new();
        let picture = RgbImage::from_fn(width, height, |x, _| {
            if x < width / 3 { Rgb([255, 0, 0]) } else { Rgb([0, 0, 255]) }
        });
        picture.write_with_encoder(PngEncoder::new(&mut file)).expect("a PNG");
        file
    }

    fn upload(name: &str, content_type: &str, bytes: Vec<u8>) -> Upload {
        Upload { name: name.to_owned(), content_type: content_type.to_owned(), bytes: bytes.into() }
    }

    #[test]
    fn of_everything_that_is_wrong_the_first_counts() {
        let gif = [&b"GIF87a"[..], &[0; 100]].concat();
        for (file, refused) in [
            (upload("a.txt", "text/plain", vec![0; MAX_BYTES + 1]), Some("smaller than 1 MB")),
            (upload("a.txt", "text/plain", vec![0; MAX_BYTES]), Some("following types")),
            (upload("a.txt", "text/plain", vec![0; 99]), Some("at least 100 bytes")),
            (upload("a.txt", "text/plain", vec![0; 100]), Some(".jpeg, .jpg, .png, .gif.")),
            (upload("a.png", "image/gif", gif.clone()), Some("The Content-Type header")),
            (upload("a.png", "", gif.clone()), Some("The Content-Type header")),
            (upload("a.png", "image/png", gif.clone()), Some("The file name extension")),
            (upload("A.GIF", "image/gif", gif), None),
            (upload("a.jpg", "image/pjpeg", [&b"\xff\xd8"[..], &[0; 100]].concat()), None),
        ] {
            let error = check(&file).err();
            let is_as_expected = match (error, refused) {
                (Some(error), Some(text)) => error.contains(text),
                (error, refused) => error == refused,
            };
            assert!(is_as_expected, "{} as {}: {error:?}", file.name, file.content_type);
        }
    }

    #[test]
    fn squares_are_cut_around_the_centre() {
        for (file, side) in
            squares(&png(300, 100)).expect("a picture").iter().zip([500, 120, 50, 30])
        {
            let square = image::load_from_memory(file).expect("a JPEG").into_rgb8();
            assert_eq!(square.dimensions(), (side, side));
            // The red third is cut away.
            let Rgb([red, _, blue]) = *square.get_pixel(side / 2, side / 2);
            assert!(red < 40 && blue > 200);
        }
    }

    #[test]
    fn the_orientation_is_kept() {
        let picture = DynamicImage::ImageRgb8(RgbImage::new(40, 40));
        let turned = jpeg(&picture, Orientation::Rotate90).expect("a JPEG");
        for file in squares(&turned).expect("a picture") {
            let reader = ImageReader::new(Cursor::new(&file)).with_guessed_format();
            let mut decoder = reader.expect("in memory").into_decoder().expect("a JPEG");
            assert_eq!(decoder.orientation().ok(), Some(Orientation::Rotate90));
        }
    }

    #[test]
    fn what_only_begins_like_a_picture_is_not_decoded() {
        assert!(squares(&[&b"\x89PNG\r\n\x1a\n"[..], &[0; 100]].concat()).is_err());
        assert!(squares(b"").is_err());
    }

    #[test]
    fn there_is_a_stock_picture_in_each_size_and_no_other() {
        for side in PROFILE_IMAGE_SIZES {
            let picture = image::load_from_memory(&stock(side).expect("a picture"));
            assert_eq!(picture.expect("a PNG").width(), u32::from(side));
        }
        assert_eq!(stock(31), None);
    }
}
