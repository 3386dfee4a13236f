//! What frames say.

use http::StatusCode;
use serde::de::DeserializeOwned;

use crate::Error;
use crate::pieces::types::UserProfile;

/// Who is at work.
///
/// ```
/// use emeritus::pieces::UserState;
/// # let ada = r#"{"id": "ada", "aesthetics": {"theme": {"dark": true}, "font": {"size": 12}}}"#;
/// # let ada = serde_json::from_str(ada)?;
///
/// fn greeting(state: &UserState) -> String {
///     match state {
///         UserState::SignedIn(user) => format!("Hello, {}", user.id),
///         UserState::SignedOut => "Please sign in".to_owned(),
///     }
/// }
///
/// let state = UserState::SignedIn(Box::new(ada));
/// assert_eq!(greeting(&state), "Hello, ada");
/// assert!(state.user().is_some() && UserState::SignedOut.user().is_none());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug)]
pub enum UserState {
    /// Nobody is signed in.
    SignedOut,
    /// This user is signed in.
    SignedIn(Box<UserProfile>),
}

impl UserState {
    /// The user, if one is signed in.
    #[must_use]
    pub fn user(&self) -> Option<&UserProfile> {
        match self {
            Self::SignedOut => None,
            Self::SignedIn(user) => Some(user),
        }
    }
}

/// A frame of the user stream. One that is not JSON (an empty one, above all) or is `null` says that
/// nobody is signed in, as Pieces' own clients read it.
pub(super) fn user(text: &str) -> Result<UserState, Error> {
    match serde_json::from_str::<serde::de::IgnoredAny>(text) {
        Err(_) => Ok(UserState::SignedOut),
        Ok(_) if text.trim() == "null" => Ok(UserState::SignedOut),
        Ok(_) => json(text).map(|user| UserState::SignedIn(Box::new(user))),
    }
}

/// A frame of JSON. What it says is not kept in the error: it may be a secret.
pub(super) fn json<T: DeserializeOwned>(text: &str) -> Result<T, Error> {
    serde_json::from_str(text).map_err(|cause| {
        Error::undecodable(StatusCode::SWITCHING_PROTOCOLS, bytes::Bytes::new(), cause)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_says_who_is_signed_in() {
        for text in ["", " ", "signed out", "null", " null\n", "{"] {
            assert!(user(text).unwrap().user().is_none(), "{text:?}");
        }
        let ada = r#"{"id":"ada","aesthetics":{"theme":{"dark":true},"font":{"size":12}}}"#;
        assert_eq!(user(ada).unwrap().user().map(|user| user.id.as_str()), Some("ada"));
        for text in ["{}", "[]", "1", r#"{"id":"ada"}"#] {
            assert!(user(text).unwrap_err().is_decode(), "{text:?}");
        }
    }
}
