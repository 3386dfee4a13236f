//! How an error is printed: what, where, what to do, in one line and without secrets.

use std::fmt;

use super::{Error, Kind, html};
use crate::transport::TransportError;

/// The longest text of a server that is repeated in an error's own text.
const LONGEST: usize = 300;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt_subject(f)?;
        self.fmt_event(f)?;
        if self.attempts > 1 {
            write!(f, " ({} attempts)", self.attempts)?;
        }
        match self.advice() {
            Some(advice) => write!(f, "; {advice}"),
            None => Ok(()),
        }
    }
}

impl Error {
    fn fmt_subject(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.operation {
            Some(operation) => write!(f, "`{operation}` ")?,
            None if self.is_configuration() => f.write_str("the client ")?,
            None => f.write_str("the call ")?,
        }
        f.write_str(if self.is_credentials() { "has no token: its fetch " } else { "" })
    }

    fn fmt_event(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.fault.kind {
            Kind::Configuration(what) => write!(f, "cannot be built: {}", one_line(what)),
            Kind::Request(what) => write!(f, "was not sent: {}", one_line(what)),
            Kind::NoToken(cause) => write!(f, "failed: {}", root_cause(&**cause)),
            Kind::Unanswered(cause) => fmt_unanswered(f, cause),
            Kind::Refused { .. } => self.fmt_answer(f),
            Kind::Interrupted(what) => write!(f, "broke off: {}", one_line(what)),
            Kind::CutOff(cause) => {
                self.fmt_answer(f)?;
                write!(f, ", but the body broke off: {}", root_cause(cause))
            }
            #[cfg(feature = "open_humans")]
            Kind::Callback { what, oauth: Some(oauth) } => {
                write!(f, "{what}: {}", one_line(&oauth.to_string()))
            }
            #[cfg(feature = "open_humans")]
            Kind::Callback { what, oauth: None } => f.write_str(what),
            #[cfg(feature = "open_humans")]
            Kind::Store(cause) => {
                write!(f, "failed in the store of tokens: {}", one_line(&cause.to_string()))
            }
            #[cfg(feature = "open_humans")]
            Kind::Content(fault) => f.write_str(&one_line(&fault.to_string())),
            Kind::Undecodable(cause) => {
                self.fmt_answer(f)?;
                let cause = one_line(&cause.to_string());
                write!(f, ", but the body is not what the contract says: {cause}")
            }
        }
    }

    fn fmt_answer(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.status() {
            Some(status) => write!(f, "was answered {status}")?,
            None => f.write_str("was answered")?,
        }
        match self.message() {
            Some(message) => write!(f, ": {}", one_line(message).trim_end_matches('.')),
            None => Ok(()),
        }
    }

    /// What the reader can do about it, where that is known.
    fn advice(&self) -> Option<&'static str> {
        if self.is_connect() {
            return Some("is it running, and is the base URL right?");
        }
        if self.is_decode() && html::is_page(&String::from_utf8_lossy(self.body())) {
            return Some("is the base URL right?");
        }
        let oauth_error = self.oauth_error().map(|oauth| oauth.error.as_str());
        match self.status()?.as_u16() {
            400 | 401 if self.is_credentials() && oauth_error == Some("invalid_grant") => {
                Some("the user has to grant access again")
            }
            300..=399 => Some("redirects are not followed, is the base URL right?"),
            408 | 429 | 502..=504 => Some("try again later"),
            400..=499 if self.is_credentials() => {
                Some("check the base URL, the client id and its secret")
            }
            401 => Some("check the credentials"),
            _ => None,
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("operation", &self.operation)
            .field("status", &self.status())
            .field("text", &format_args!("{self}"))
            .finish_non_exhaustive()
    }
}

fn fmt_unanswered(f: &mut fmt::Formatter<'_>, cause: &TransportError) -> fmt::Result {
    let what = match (cause.is_timeout(), cause.is_connect()) {
        (true, _) => "got no answer in time from",
        (_, true) => "could not connect to",
        _ => "got no answer from",
    };
    let origin = cause.origin().unwrap_or("the server");
    write!(f, "{what} {origin}: {}", root_cause(cause))
}

/// What the innermost cause says, which is the one that says something.
pub(super) fn root_cause(error: &dyn std::error::Error) -> String {
    error.source().map_or_else(|| one_line(&error.to_string()), root_cause)
}

/// A text on one line, cut if it is long.
fn one_line(text: &str) -> String {
    let mut words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((end, _)) = words.char_indices().nth(LONGEST) {
        words.truncate(end);
        words.push('…');
    }
    words
}
