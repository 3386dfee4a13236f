//! What can be wrong with the bytes of a file, on their way up or down.

use std::fmt;
use std::io;

/// Why a file was not transferred although the server did its part.
#[derive(Debug)]
pub(crate) enum ContentFault {
    /// The source of an upload failed.
    Unreadable(io::Error),
    /// The target of a download failed.
    Unwritable(io::Error),
    /// An upload is longer than its limit.
    TooLarge { size: u64, limit: u64 },
    /// There are more or fewer bytes than announced.
    Length { announced: u64, found: u64 },
    /// The bytes are others than announced.
    Checksum { announced: String, found: String },
}

impl ContentFault {
    pub(super) fn cause(&self) -> Option<&io::Error> {
        match self {
            Self::Unreadable(cause) | Self::Unwritable(cause) => Some(cause),
            Self::TooLarge { .. } | Self::Length { .. } | Self::Checksum { .. } => None,
        }
    }
}

impl fmt::Display for ContentFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(cause) => write!(f, "could not read the file: {cause}"),
            Self::Unwritable(cause) => write!(f, "could not write the file: {cause}"),
            Self::TooLarge { size, limit } => {
                write!(f, "was not made: the file has {size} bytes, the limit is {limit}")
            }
            Self::Length { announced, found } => {
                write!(f, "was about {announced} bytes, and there were {found}")
            }
            Self::Checksum { announced, found } => {
                write!(f, "was about a file with the MD5 checksum {announced}, not {found}")
            }
        }
    }
}
