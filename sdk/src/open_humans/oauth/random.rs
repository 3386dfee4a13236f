//! What nobody can guess.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::{Error, Secret};

/// 256 random bits, in characters that a URL carries as they are.
pub(in crate::open_humans) fn secret() -> Result<Secret, Error> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes)
        .map_err(|cause| Error::configuration(format!("there is no randomness: {cause}")))?;
    Ok(URL_SAFE_NO_PAD.encode(bytes).into())
}
