//! What can happen to a call, and what the call then has to say.

use std::collections::BTreeSet;

use super::server::{End, Script};
use super::{Answer, Reads, Said, Subject};

/// What happens to a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nobody listens.
    Refused,
    /// The connection is reset before there is an answer.
    Reset,
    /// The connection is closed before there is an answer.
    Closed,
    /// Something answers that does not speak HTTP.
    Garbage,
    /// Nothing comes at all.
    Silence,
    /// A success whose connection is reset before its end.
    ResetInBody,
    /// A success that ends before its length.
    CutOff,
    /// A success that claims to be JSON and is none.
    Malformed,
    /// A page for people, where there should be a success.
    OtherMediaType,
    /// A success of another status, without a body.
    Undeclared,
    /// A proxy's page.
    BadGateway,
    /// A status that nobody expects.
    Teapot,
    /// A redirect.
    Redirect,
    /// A refusal that ends before its length.
    RefusalCutOff,
    /// What the contract declares, success or not.
    Declared(Answer),
    /// A status that the contract declares for a failure, without its body.
    Bare(u16),
}

/// What happens to every operation, whatever its contract says.
pub const EVERYWHERE: [Fault; 14] = [
    Fault::Refused,
    Fault::Reset,
    Fault::Closed,
    Fault::Garbage,
    Fault::Silence,
    Fault::ResetInBody,
    Fault::CutOff,
    Fault::Malformed,
    Fault::OtherMediaType,
    Fault::Undeclared,
    Fault::BadGateway,
    Fault::Teapot,
    Fault::Redirect,
    Fault::RefusalCutOff,
];

const PAGE: &str = "<!doctype html><title>Sign in</title><p>Who are you?</p>";
const BAD_GATEWAY: &str = "<html><head><title>502 Bad Gateway</title></head></html>";
const CRASHED: &str = "<!doctype html><title>Server Error (500)</title>\n";
const TEAPOT: &str = "<h1>I am a teapot</h1>";
const HTML: &str = "text/html; charset=utf-8";
const JSON: &str = "application/json";
const HALF: &str = r#"{"half": "#;

impl Fault {
    /// Everything that can happen to an operation.
    #[must_use]
    pub fn all(subject: &Subject) -> Vec<Self> {
        let documented = &subject.documented;
        let declared = documented.successes().chain(documented.failures()).cloned();
        let bare = documented.failing_statuses().into_iter().map(Self::Bare);
        EVERYWHERE.into_iter().chain(declared.map(Self::Declared)).chain(bare).collect()
    }

    /// What the server does; nothing where there is none.
    pub(super) fn script(&self, subject: &Subject) -> Option<Script> {
        let method = subject.documented.method.as_str();
        let success = subject.success();
        match self {
            Self::Refused => None,
            Self::Reset => Some(Script::nothing(End::Reset)),
            Self::Closed => Some(Script::nothing(End::Close)),
            Self::Silence => Some(Script::nothing(End::Silence)),
            Self::Garbage => {
                Some(Script { bytes: b"SSH-2.0-OpenSSH_9.6\r\n".to_vec(), end: End::Close })
            }
            Self::ResetInBody => Some(Script::part(method, &success, End::ResetOnceRead)),
            Self::CutOff => Some(Script::part(method, &success, End::Close)),
            Self::RefusalCutOff => {
                Some(Script::part(method, &Answer::with(500, HTML, CRASHED), End::Close))
            }
            _ => self.answer(&success).map(|answer| Script::answer(method, &answer)),
        }
    }

    /// Whether the status of what is answered is a success, whatever becomes of it.
    fn is_success(&self) -> bool {
        match self {
            Self::ResetInBody
            | Self::CutOff
            | Self::Malformed
            | Self::OtherMediaType
            | Self::Undeclared => true,
            Self::Declared(answer) => answer.is_success(),
            _ => false,
        }
    }

    /// The whole answer that comes, if one does.
    fn answer(&self, success: &Answer) -> Option<Answer> {
        match self {
            Self::Malformed => Some(Answer::with(success.status, JSON, HALF)),
            Self::OtherMediaType => Some(Answer::with(success.status, HTML, PAGE)),
            Self::Undeclared => Some(Answer::bare(202)),
            Self::BadGateway => Some(Answer::with(502, HTML, BAD_GATEWAY)),
            Self::Teapot => Some(Answer::with(418, HTML, TEAPOT)),
            Self::Redirect => Some(Answer::bare(302)),
            Self::Declared(answer) => Some(answer.clone()),
            Self::Bare(status) => Some(Answer::bare(*status)),
            _ => None,
        }
    }

    /// What the call has to say; nothing where it has to succeed.
    #[must_use]
    pub fn expected(&self, subject: &Subject) -> Option<Said> {
        let (operation, reads) = (subject.operation, subject.reads);
        let success = subject.success();
        let lost = Said::lost(operation);
        let with = |more: &'static str| BTreeSet::from(["retryable", more]);
        let undecodable =
            |answer: &Answer| Said::undecodable(operation, answer.status, &answer.body);
        if reads == Reads::Handshake && self.is_success() {
            return Some(Said { has_source: false, ..lost });
        }
        match self {
            Self::Refused => Some(Said { yes: with("connect"), ..lost }),
            Self::Silence => Some(Said { yes: with("timeout"), ..lost }),
            Self::Reset | Self::Closed | Self::Garbage => Some(lost),
            Self::ResetInBody | Self::CutOff => {
                reads.to_the_end().then_some(Said { status: Some(success.status), ..lost })
            }
            Self::Malformed | Self::OtherMediaType => {
                let answer = self.answer(&success)?;
                reads.is_json().then(|| undecodable(&answer))
            }
            Self::Undeclared if subject.takes_only_200 => Some(subject.refusal(&Answer::bare(202))),
            Self::Undeclared => (reads == Reads::Json).then(|| undecodable(&Answer::bare(202))),
            Self::RefusalCutOff => Some(subject.refusal_cut_off(&CRASHED[..CRASHED.len() - 1])),
            Self::BadGateway
            | Self::Teapot
            | Self::Redirect
            | Self::Declared(_)
            | Self::Bare(_) => {
                let answer = self.answer(&success)?;
                (!answer.is_success()).then(|| subject.refusal(&answer))
            }
        }
    }
}
