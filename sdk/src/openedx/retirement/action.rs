//! What a stage does.

use std::error::Error;
use std::fmt;
use std::future::Future;

use futures::future::BoxFuture;

use crate::openedx::Client;
use crate::openedx::types::Retirement;

/// Why an action failed. Its text, and that of its causes, becomes the reason in the learner's log: it
/// must hold no secret.
///
/// ```
/// use emeritus::openedx::retirement::ActionError;
///
/// fn contact_id(email: &str) -> Result<u64, ActionError> {
///     match email {
///         "ada@learn.example" => Ok(7),
///         // Not the address itself: the text ends up in the learner's log.
///         _ => Err("the CRM knows nobody of this address".into()),
///     }
/// }
/// assert_eq!(contact_id("ada@learn.example").ok(), Some(7));
/// assert!(contact_id("").is_err());
/// ```
pub type ActionError = Box<dyn Error + Send + Sync>;

/// What a stage does to a learner: a [`LmsMethod`](super::LmsMethod), a [`Service`](super::Service), or
/// anything else, as a closure or a type of the caller's own.
///
/// ```
/// use emeritus::openedx::retirement::Stage;
/// use emeritus::openedx::types::Retirement;
///
/// # async fn delete_contact(_email: &str) -> Result<(), std::io::Error> { Ok(()) }
/// let stage = Stage::new("RETIRING_CRM", "CRM_COMPLETE", async |learner: Retirement| {
///     delete_contact(&learner.original_email).await
/// });
/// assert_eq!(stage.start(), "RETIRING_CRM");
/// ```
///
/// An action that has failed, or whose driver was killed, is done again once the learner has been
/// rewound. It has to succeed if there is nothing left to do.
pub trait Action: Send + Sync + 'static {
    /// Does it. `lms` is the client of the driver; the learner is as the LMS showed it when its
    /// retirement was begun or resumed, so that only the `original_…` fields are sure to be of today.
    ///
    /// ```
    /// use emeritus::BoxFuture;
    /// use emeritus::openedx::Client;
    /// use emeritus::openedx::retirement::{Action, ActionError, Done, Stage};
    /// use emeritus::openedx::types::Retirement;
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/lms.rs"));
    ///
    /// /// Makes sure that nobody retires who works here.
    /// struct NotStaff;
    ///
    /// impl Action for NotStaff {
    ///     fn run<'a>(
    ///         &'a self,
    ///         _: &'a Client,
    ///         learner: &'a Retirement,
    ///     ) -> BoxFuture<'a, Result<Done, ActionError>> {
    ///         Box::pin(async {
    ///             if learner.original_email.ends_with("@tide.example") {
    ///                 return Err("somebody who works here".into());
    ///             }
    ///             Ok("not one of us".into())
    ///         })
    ///     }
    /// }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let ada: Retirement = serde_json::from_value(learner("PENDING", "PENDING"))?;
    /// # let lms = Client::builder("https://lms.example.net").build()?;
    ///
    /// let stage = Stage::new("CHECKING_STAFF", "STAFF_CHECKED", NotStaff);
    /// assert_eq!(stage.end(), "STAFF_CHECKED");
    /// let done = NotStaff.run(&lms, &ada).await.map_err(|error| error.to_string())?;
    /// assert_eq!(done.as_str(), "not one of us");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// When it could not be done: the learner goes to `ERRORED`.
    fn run<'a>(
        &'a self,
        lms: &'a Client,
        learner: &'a Retirement,
    ) -> BoxFuture<'a, Result<Done, ActionError>>;
}

impl<F, Run, T, E> Action for F
where
    F: Fn(Retirement) -> Run + Send + Sync + 'static,
    Run: Future<Output = Result<T, E>> + Send + 'static,
    T: Into<Done>,
    E: Into<ActionError>,
{
    fn run<'a>(
        &'a self,
        _: &'a Client,
        learner: &'a Retirement,
    ) -> BoxFuture<'a, Result<Done, ActionError>> {
        let run = self(learner.clone());
        Box::pin(async { run.await.map(Into::into).map_err(Into::into) })
    }
}

/// What an action has done, in words for the learner's log: nothing that has to be forgotten.
///
/// ```
/// use emeritus::openedx::retirement::Done;
///
/// assert_eq!(Done::from("deleted 3 posts").as_str(), "deleted 3 posts");
/// // What an action that answers with nothing has done.
/// assert_eq!(Done::from(()).to_string(), "done");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Done(String);

impl Done {
    /// The words.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<()> for Done {
    fn from((): ()) -> Self {
        Self("done".to_owned())
    }
}

impl From<String> for Done {
    fn from(words: String) -> Self {
        Self(words)
    }
}

impl From<&str> for Done {
    fn from(words: &str) -> Self {
        Self(words.to_owned())
    }
}

impl fmt::Display for Done {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An error with its causes, from the outermost to the innermost.
pub(super) fn with_causes(error: &(dyn Error + 'static)) -> String {
    // The text of our own error has its cause in it.
    let cause = if error.is::<crate::Error>() { None } else { error.source() };
    match cause {
        Some(cause) => format!("{error}: {}", with_causes(cause)),
        None => error.to_string(),
    }
}
