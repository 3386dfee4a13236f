//! Giving learners other user names.

use std::collections::{BTreeMap, HashMap};

use crate::Error;
use crate::openedx::Client;

/// Replaces user names in the LMS first, and then, with the names that the LMS really gave, in the
/// discussion service. The caller has to be the `USERNAME_REPLACEMENT_WORKER` of the LMS.
///
/// ```
/// use emeritus::openedx::Client;
/// use emeritus::openedx::retirement::ReplaceUsernames;
/// # use serde_json::json;
/// # use wiremock::{Mock, MockServer, ResponseTemplate, matchers};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), emeritus::Error> {
/// # let lms = MockServer::start().await;
/// # let done = json!({"successful_replacements": [{"ada": "ada_l-9a8b"}], "failed_replacements": []});
/// # Mock::given(matchers::any()).respond_with(ResponseTemplate::new(200).set_body_json(done))
/// #     .mount(&lms).await;
/// # let client = Client::builder(lms.uri()).build()?;
///
/// let replaced = ReplaceUsernames::new(&client).replace("ada", "ada_l").run().await?;
/// assert_eq!(replaced.replaced["ada"], "ada_l-9a8b");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing is replaced until `run` is called"]
pub struct ReplaceUsernames {
    client: Client,
    wanted: BTreeMap<String, String>,
}

/// What was replaced.
///
/// ```
/// use emeritus::openedx::Client;
/// use emeritus::openedx::retirement::ReplaceUsernames;
/// # use serde_json::json;
/// # use wiremock::matchers::path_regex;
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), emeritus::Error> {
/// # let lms = MockServer::start().await;
/// # let answer = json!({"successful_replacements": [{"ada": "ada_l"}],
/// #     "failed_replacements": [{"grace": "grace_h"}]});
/// # Mock::given(path_regex("/accounts/replace_usernames/$"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_json(answer)).mount(&lms).await;
/// # let client = Client::builder(lms.uri()).build()?;
///
/// let wanted = ReplaceUsernames::new(&client).replace("ada", "ada_l").replace("grace", "grace_h");
/// let replaced = wanted.run().await?;
/// assert_eq!(replaced.replaced["ada"], "ada_l");
/// assert_eq!(replaced.failed, ["grace"]);
/// // This LMS has no discussions.
/// assert!(replaced.failed_in_forums.unwrap_err().is_not_found());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Replaced {
    /// The names of before, and those that the LMS gave: with a suffix where the wanted one was taken.
    /// Names that nobody had are among them.
    pub replaced: BTreeMap<String, String>,
    /// The names that the LMS could not replace.
    pub failed: Vec<String>,
    /// The names that the discussion service could not replace; or why it was not asked: a 404 where the
    /// LMS has none. Other services have to be told as well, with what was [replaced](Self::replaced).
    pub failed_in_forums: Result<Vec<String>, Error>,
}

/// What would be asked for.
///
/// ```
/// use emeritus::openedx::Client;
/// use emeritus::openedx::retirement::ReplaceUsernames;
/// # use wiremock::MockServer;
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), emeritus::Error> {
/// # let lms = MockServer::start().await;
/// # let client = Client::builder(lms.uri()).build()?;
///
/// let plan = ReplaceUsernames::new(&client).replace("nobody", "somebody").dry_run().await?;
/// assert_eq!((plan[0].current.as_str(), plan[0].wanted.as_str()), ("nobody", "somebody"));
/// assert!(!plan[0].is_known && !plan[0].is_taken);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Replacement {
    /// The name of today.
    pub current: String,
    /// The wanted one.
    pub wanted: String,
    /// Whether somebody has the name of today. Accounts that are being retired may no longer show it.
    pub is_known: bool,
    /// Whether somebody has the wanted one, so that it would get a suffix.
    pub is_taken: bool,
}

impl ReplaceUsernames {
    /// Replaces nothing yet.
    pub fn new(client: &Client) -> Self {
        Self { client: client.clone(), wanted: BTreeMap::new() }
    }

    /// Wants another name for whoever is called `current`; of several for one learner, the last counts.
    pub fn replace(mut self, current: impl Into<String>, wanted: impl Into<String>) -> Self {
        self.wanted.insert(current.into(), wanted.into());
        self
    }

    /// What would be asked for; changes nothing.
    ///
    /// ```
    /// use emeritus::openedx::Client;
    /// use emeritus::openedx::retirement::ReplaceUsernames;
    /// # use wiremock::matchers::path_regex;
    /// # use wiremock::{Mock, MockServer, ResponseTemplate};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), emeritus::Error> {
    /// # let lms = MockServer::start().await;
    /// # let account = serde_json::json!({"username": "ada", "account_privacy": "private",
    /// #     "profile_image": {"has_image": false, "image_url_full": "", "image_url_large": "",
    /// #         "image_url_medium": "", "image_url_small": ""}});
    /// # Mock::given(path_regex("/accounts/ada(_l)?$"))
    /// #     .respond_with(ResponseTemplate::new(200).set_body_json(account)).mount(&lms).await;
    /// # let client = Client::builder(lms.uri()).build()?;
    ///
    /// let wanted = ReplaceUsernames::new(&client).replace("ada", "ada_l").replace("nobody", "grace");
    /// let plan = wanted.dry_run().await?;
    /// // The LMS would give ada another name than this one, with a suffix.
    /// assert!(plan[0].is_known && plan[0].is_taken);
    /// assert!(!plan[1].is_known);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// When the LMS does not answer.
    pub async fn dry_run(self) -> Result<Vec<Replacement>, Error> {
        let mut plan = Vec::new();
        for (current, wanted) in self.wanted {
            let is_known = is_known(&self.client, &current).await?;
            let is_taken = is_known && is_known_as(&self.client, &current, &wanted).await?;
            plan.push(Replacement { current, wanted, is_known, is_taken });
        }
        Ok(plan)
    }

    /// Replaces them.
    ///
    /// # Errors
    ///
    /// When the LMS does not answer or refuses: if it cannot have been seen, nothing was replaced, and
    /// otherwise one can ask for the same again, since names that nobody has count as replaced.
    pub async fn run(self) -> Result<Replaced, Error> {
        let pairs: Vec<HashMap<_, _>> =
            self.wanted.iter().map(|(old, new)| [(old.clone(), new.clone())].into()).collect();
        if pairs.is_empty() {
            let (replaced, failed) = (BTreeMap::new(), Vec::new());
            return Ok(Replaced { replaced, failed, failed_in_forums: Ok(Vec::new()) });
        }
        let request = self.client.usernames_replace();
        let answer = request.body_map(|body| body.username_mappings(pairs)).send().await?;
        let answer = answer.into_inner();
        let replaced = answer.successful_replacements.into_iter().flatten();
        let replaced = replaced.filter_map(|(old, new)| Some((old, new?))).collect();
        let failed = answer.failed_replacements.into_iter().flatten().map(|(old, _)| old).collect();
        let failed_in_forums = self.replace_in_forums(&replaced).await;
        Ok(Replaced { replaced, failed, failed_in_forums })
    }

    async fn replace_in_forums(
        &self,
        replaced: &BTreeMap<String, String>,
    ) -> Result<Vec<String>, Error> {
        let pairs: Vec<HashMap<_, _>> =
            replaced.iter().map(|(old, new)| [(old.clone(), new.clone())].into()).collect();
        let request = self.client.forum_usernames_replace();
        let answer = request.body_map(|body| body.username_mappings(pairs)).send().await?;
        let failed = answer.into_inner().failed_replacements.into_iter().flatten();
        Ok(failed.map(|(old, _)| old).collect())
    }
}

async fn is_known(client: &Client, username: &str) -> Result<bool, Error> {
    match client.account_get().username(username).send().await {
        Ok(_) => Ok(true),
        Err(error) if error.is_not_found() => Ok(false),
        Err(error) => Err(error),
    }
}

/// Whether anybody is called `wanted`; the LMS minds even if it is `current` already.
async fn is_known_as(client: &Client, current: &str, wanted: &str) -> Result<bool, Error> {
    if current == wanted { Ok(true) } else { is_known(client, wanted).await }
}
