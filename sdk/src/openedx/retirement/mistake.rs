//! What is wrong with a pipeline, or with the file that it is written in.

use std::fmt;

/// Everything that is wrong with a pipeline, or with its configuration, in the order in which it stands
/// there. It prints one line for each.
///
/// ```
/// use emeritus::openedx::retirement::{LmsMethod, Pipeline};
///
/// let mistakes = Pipeline::builder()
///     .stage("RETIRING_LMS", "COMPLETE", LmsMethod::Retire)
///     .stage("", "NOTES_COMPLETE", LmsMethod::RetireNotes)
///     .build()
///     .unwrap_err();
/// assert_eq!(mistakes.as_slice().len(), 2);
/// assert_eq!(mistakes.to_string().lines().nth(1), Some("stage 2: a state has no name"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistakes(pub(super) Vec<Mistake>);

impl Mistakes {
    /// The mistakes; at least one.
    #[must_use]
    pub fn as_slice(&self) -> &[Mistake] {
        &self.0
    }
}

/// One thing that is wrong.
///
/// ```
/// use emeritus::openedx::retirement::{LmsMethod, MistakeKind, Pipeline};
///
/// let mistakes = Pipeline::builder()
///     .stage("RETIRING_LMS", "COMPLETE", LmsMethod::Retire)
///     .build()
///     .unwrap_err();
/// let mistake = &mistakes.as_slice()[0];
/// assert_eq!((mistake.stage, mistake.position), (Some(1), None));
/// assert_eq!(mistake.kind, MistakeKind::Reserved { state: "COMPLETE".into() });
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mistake {
    /// Which stage is meant, from 1; none if it is not about a stage.
    pub stage: Option<usize>,
    /// Line and column in the file, from 1; none without a file, or if the parser does not tell.
    pub position: Option<(usize, usize)>,
    /// What is wrong.
    pub kind: MistakeKind,
}

/// What can be wrong.
///
/// ```
/// use emeritus::openedx::retirement::MistakeKind;
///
/// /// Whether it is about the pipeline itself, wherever it is written down.
/// fn is_of_pipeline(kind: &MistakeKind) -> bool {
///     match kind {
///         MistakeKind::NoStages | MistakeKind::BlankState | MistakeKind::StateTwice { .. } => true,
///         MistakeKind::LongState { .. } | MistakeKind::Reserved { .. } => true,
///         MistakeKind::NotWorking { .. } => true,
///         _ => false,
///     }
/// }
/// let unknown = MistakeKind::UnknownService { service: "BRAZE".into() };
/// assert!(is_of_pipeline(&MistakeKind::NoStages) && !is_of_pipeline(&unknown));
/// assert_eq!(unknown.to_string(), "service `BRAZE` is not known");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MistakeKind {
    /// The file is no YAML or no TOML, and why.
    Unreadable(String),
    /// A member is missing.
    Missing {
        /// Its name.
        member: String,
    },
    /// A member is something else than it has to be.
    WrongType {
        /// Its name.
        member: String,
        /// What it has to be.
        expected: &'static str,
    },
    /// The pipeline has no stage.
    NoStages,
    /// A stage is not `[start state, end state, service, method]`.
    WrongLength {
        /// How many items there are.
        found: usize,
    },
    /// A state has no name.
    BlankState,
    /// The name of a state is longer than the 30 characters that the LMS has room for.
    LongState {
        /// The name.
        state: String,
    },
    /// A state is used twice.
    StateTwice {
        /// The name.
        state: String,
    },
    /// A state is one that no stage may begin or end in: `PENDING`, `ERRORED`, `ABORTED`, `COMPLETE`.
    Reserved {
        /// The name.
        state: String,
    },
    /// A stage begins in a state that ends in `_COMPLETE`, in which the LMS refuses to act.
    NotWorking {
        /// The name.
        state: String,
    },
    /// Nobody knows the service.
    UnknownService {
        /// Its name.
        service: String,
    },
    /// The service has no such method, or none for pipelines.
    UnknownMethod {
        /// The name of the service.
        service: String,
        /// The name of the method.
        method: String,
    },
    /// The LMS of today refuses `retirement_deactivate_logout`: it wants the learner's own password.
    Refused {
        /// The name of the method.
        method: String,
    },
    /// `base_urls` lacks a service of the pipeline.
    NoBaseUrl {
        /// The name of the service.
        service: String,
    },
    /// The URL of a service cannot be used, and why.
    BadBaseUrl {
        /// The name of the service.
        service: String,
        /// Why.
        reason: String,
    },
}

impl fmt::Display for MistakeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(why) => write!(f, "cannot be read: {why}"),
            Self::Missing { member } => write!(f, "`{member}` is missing"),
            Self::WrongType { member, expected } => write!(f, "`{member}` has to be {expected}"),
            Self::NoStages => f.write_str("there are no stages"),
            Self::WrongLength { found } => {
                write!(f, "a stage is [start state, end state, service, method], not {found} items")
            }
            Self::BlankState => f.write_str("a state has no name"),
            Self::LongState { state } => {
                write!(f, "state `{state}` is longer than {} characters", super::state::LONGEST)
            }
            Self::StateTwice { state } => write!(f, "state `{state}` is used twice"),
            Self::Reserved { state } => {
                write!(
                    f,
                    "no stage may begin or end in `{state}`, which the driver moves to itself"
                )
            }
            Self::NotWorking { state } => write!(
                f,
                "no stage may begin in `{state}`: the LMS acts on nobody in a state that ends in `_COMPLETE`"
            ),
            Self::UnknownService { service } => write!(f, "service `{service}` is not known"),
            Self::UnknownMethod { service, method } => {
                write!(f, "service `{service}` has no method `{method}` for pipelines")
            }
            Self::Refused { method } => {
                write!(f, "`{method}` is refused by today's LMS: leave this stage out")
            }
            Self::NoBaseUrl { service } => {
                write!(
                    f,
                    "service `{service}` has no URL: add `{}` to `base_urls`",
                    service.to_lowercase()
                )
            }
            Self::BadBaseUrl { service, reason } => {
                write!(f, "the URL of service `{service}` cannot be used: {reason}")
            }
        }
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some((line, column)) = self.position {
            write!(f, "line {line}, column {column}: ")?;
        }
        if let Some(stage) = self.stage {
            write!(f, "stage {stage}: ")?;
        }
        self.kind.fmt(f)
    }
}

impl fmt::Display for Mistakes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, mistake) in self.0.iter().enumerate() {
            let newline = if index == 0 { "" } else { "\n" };
            write!(f, "{newline}{mistake}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Mistakes {}
