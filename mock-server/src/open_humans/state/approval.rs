//! What an application asks a member for, and the code that it gets when the member agrees.

use std::fmt;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use url::form_urlencoded::Serializer;

use super::expiring::Expiring;
use super::pkce::CodeChallenge;
use super::{Account, AccountId, Authorization, ProjectId, SCOPES, Site};
use crate::ids::Ids;
use crate::secret::Secret;

/// How long a code can be redeemed.
pub const CODE_LIFETIME: SignedDuration = SignedDuration::from_secs(CODE_SECONDS);
const CODE_SECONDS: i64 = 1800;

/// The codes that were not redeemed yet.
pub(super) type Codes = Expiring<Secret, Arc<Code>, CODE_SECONDS>;

/// What an application says in the address of the authorize page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuthorizationRequest {
    /// The public identifier of the application.
    pub client_id: String,
    /// `code`, which is all that applications are registered for.
    pub response_type: Option<String>,
    /// Where to send the member back to; where the application is registered for, unless said.
    pub redirect_uri: Option<String>,
    /// The scopes asked for, separated by spaces; every one, unless said.
    pub scope: Option<String>,
    /// What comes back with the answer.
    pub state: Option<String>,
    /// What the verifier of the code has to match.
    pub code_challenge: Option<String>,
    /// `S256` or `plain`.
    pub code_challenge_method: Option<String>,
}

impl AuthorizationRequest {
    /// A request of an application for a code, with everything else left to the site.
    #[must_use]
    pub fn code(client_id: &str) -> Self {
        Self {
            client_id: client_id.to_owned(),
            response_type: Some("code".to_owned()),
            ..Self::default()
        }
    }
}

/// A request that is in order: what the member is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Which project asks.
    pub project: ProjectId,
    /// Where the member is sent back to.
    pub redirect_uri: String,
    /// The scopes asked for.
    pub scopes: Vec<String>,
    /// What comes back with the answer.
    pub state: Option<String>,
    /// What the verifier of the code has to match.
    pub challenge: Option<CodeChallenge>,
}

/// Why the member is not asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AuthorizationError {
    /// No project has an application of this identifier.
    UnknownClient,
    /// The project cannot be joined at present.
    Inactive,
    /// The application is not registered for the redirect URI, so nobody is sent there.
    MismatchingRedirectUri,
    /// The application is told what is wrong with its request.
    Refused {
        /// Where it is told.
        redirect_url: String,
        /// What is wrong.
        problem: RequestProblem,
    },
}

/// What is wrong with the request of an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestProblem {
    /// It does not say which response it wants.
    MissingResponseType,
    /// It wants a response that nobody gives.
    UnsupportedResponseType,
    /// It wants a token at once, for which no application is registered.
    UnauthorizedClient,
    /// It names a way to verify codes that nobody knows.
    UnsupportedChallengeMethod,
    /// It asks for a scope that does not exist.
    InvalidScope,
}

impl RequestProblem {
    /// As RFC 6749 has them.
    const fn words(self) -> Words {
        match self {
            Self::MissingResponseType => {
                ("invalid_request", Some("Missing response_type parameter."))
            }
            Self::UnsupportedResponseType => ("unsupported_response_type", None),
            Self::UnauthorizedClient => ("unauthorized_client", None),
            Self::UnsupportedChallengeMethod => {
                ("invalid_request", Some("Transform algorithm not supported."))
            }
            Self::InvalidScope => ("invalid_scope", None),
        }
    }
}

impl fmt::Display for AuthorizationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::UnknownClient => "no project has an application of this client_id",
            Self::Inactive => "the project is not active",
            Self::MismatchingRedirectUri => "the application is not registered for redirect_uri",
            Self::Refused { problem, .. } => problem.words().0,
        })
    }
}

impl std::error::Error for AuthorizationError {}

/// A member's consent, for the application to redeem once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Approved {
    /// 30 characters, good for [`CODE_LIFETIME`].
    pub code: Secret,
    redirect_uri: String,
    state: Option<String>,
}

impl Approved {
    /// Where the member is sent back to: it has the code, the state if there was any, and
    /// `origin=external`.
    #[must_use]
    pub fn redirect_url(&self) -> String {
        self.redirect_url_from(Some("external"))
    }

    /// Where the page of the OAuth library would send the member back to: without `origin`.
    #[must_use]
    pub fn library_redirect_url(&self) -> String {
        self.redirect_url_from(None)
    }

    fn redirect_url_from(&self, origin: Option<&str>) -> String {
        let code = Some(self.code.expose());
        let state = self.state.as_deref();
        with_query(&self.redirect_uri, [("code", code), ("state", state), ("origin", origin)])
    }
}

/// A code that was not redeemed yet.
#[derive(Clone, Debug)]
pub(super) struct Code {
    pub(super) authorization: Authorization,
    pub(super) redirect_uri: String,
    pub(super) scopes: Vec<String>,
    pub(super) challenge: Option<CodeChallenge>,
}

impl Asked {
    /// Where the application is told that the member said no.
    #[must_use]
    pub fn denial_url(&self) -> String {
        refusal(&self.redirect_uri, self.state.as_deref(), ("access_denied", None))
    }
}

impl Site {
    /// Whether the request of an application is in order.
    ///
    /// # Errors
    ///
    /// When it is not, with what happens then.
    pub fn check_authorization(
        &self,
        request: &AuthorizationRequest,
    ) -> Result<Asked, AuthorizationError> {
        let project = self.project_by_client_id(&request.client_id);
        let project = project.ok_or(AuthorizationError::UnknownClient)?;
        if !project.active {
            return Err(AuthorizationError::Inactive);
        }
        let registered = &project.application.redirect_url;
        if request.redirect_uri.as_ref().is_some_and(|asked| asked != registered) {
            return Err(AuthorizationError::MismatchingRedirectUri);
        }
        let state = request.state.clone().filter(|state| !state.is_empty());
        let refuse = |problem: RequestProblem| AuthorizationError::Refused {
            redirect_url: refusal(registered, state.as_deref(), problem.words()),
            problem,
        };
        request.check_response_type().map_err(refuse)?;
        Ok(Asked {
            project: project.id(),
            redirect_uri: registered.clone(),
            challenge: request.challenge().map_err(refuse)?,
            scopes: request.scopes().map_err(refuse)?,
            state,
        })
    }

    /// Makes the account a member of the project that asks, as if its owner had agreed in a browser,
    /// and gives the application a code.
    ///
    /// ```
    /// use emeritus_mock::open_humans::{Account, Application, AuthorizationRequest, Project, Site};
    /// use emeritus_mock::{Clock, Ids};
    ///
    /// let (clock, ids) = (Clock::default(), Ids::default());
    /// let mut site = Site::default();
    /// let ada = site.add_account(Account::new("ada"), &ids);
    /// let application = Application::new("tides", "s3cret", "https://tides.example/complete");
    /// site.add_project(Project::new("Tides", application));
    /// let request = AuthorizationRequest::code("tides");
    /// let approved = site.approve(ada, &request, true, clock.now(), &ids)?;
    /// assert!(approved.redirect_url().starts_with("https://tides.example/complete?code="));
    /// # Ok::<_, emeritus_mock::open_humans::AuthorizationError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When the request is not in order.
    pub fn approve(
        &mut self,
        account: AccountId,
        request: &AuthorizationRequest,
        visible: bool,
        now: Timestamp,
        ids: &Ids,
    ) -> Result<Approved, AuthorizationError> {
        let asked = self.check_authorization(request)?;
        Ok(self.consent(account, asked, visible, now, ids))
    }

    /// Who approves every authorization at once, if the site is so configured.
    pub(in crate::open_humans) fn approver(&self) -> Option<AccountId> {
        let username = self.settings.approves_as.as_deref()?;
        self.account_by_username(username).map(Account::id)
    }

    /// Makes the account a member of the project that asks, and gives the application a code.
    pub(in crate::open_humans) fn consent(
        &mut self,
        account: AccountId,
        asked: Asked,
        visible: bool,
        now: Timestamp,
        ids: &Ids,
    ) -> Approved {
        self.join(account, asked.project, visible, now, ids);
        self.issue_code(account, asked, now, ids)
    }

    /// Gives the application a code, whether or not the account is a member of its project.
    pub(in crate::open_humans) fn issue_code(
        &mut self,
        account: AccountId,
        asked: Asked,
        now: Timestamp,
        ids: &Ids,
    ) -> Approved {
        let Asked { project, redirect_uri, scopes, state, challenge } = asked;
        let code = Secret::from(ids.token(30));
        let authorization = Authorization { account, project };
        let kept = Code { authorization, redirect_uri: redirect_uri.clone(), scopes, challenge };
        self.codes.insert(code.clone(), Arc::new(kept), now);
        Approved { code, redirect_uri, state }
    }
}

impl AuthorizationRequest {
    fn check_response_type(&self) -> Result<(), RequestProblem> {
        match self.response_type.as_deref() {
            Some("code") => Ok(()),
            None => Err(RequestProblem::MissingResponseType),
            Some("token") => Err(RequestProblem::UnauthorizedClient),
            Some(_) => Err(RequestProblem::UnsupportedResponseType),
        }
    }

    fn challenge(&self) -> Result<Option<CodeChallenge>, RequestProblem> {
        let Some(challenge) = self.code_challenge.as_deref() else { return Ok(None) };
        let read = CodeChallenge::read(challenge, self.code_challenge_method.as_deref());
        read.map(Some).ok_or(RequestProblem::UnsupportedChallengeMethod)
    }

    fn scopes(&self) -> Result<Vec<String>, RequestProblem> {
        let asked: Vec<&str> = self.scope.iter().flat_map(|scope| scope.split(' ')).collect();
        let asked: Vec<&str> = asked.into_iter().filter(|scope| !scope.is_empty()).collect();
        if asked.iter().any(|scope| !SCOPES.contains(scope)) {
            return Err(RequestProblem::InvalidScope);
        }
        let scopes = if asked.is_empty() { SCOPES.to_vec() } else { asked };
        Ok(scopes.into_iter().map(str::to_owned).collect())
    }
}

/// An error and its description.
type Words = (&'static str, Option<&'static str>);

/// Where an application is told what is wrong.
fn refusal(redirect_uri: &str, state: Option<&str>, (error, description): Words) -> String {
    let pairs = [("error", Some(error)), ("error_description", description), ("state", state)];
    with_query(redirect_uri, pairs)
}

/// `uri` with these pairs after those that it has already.
fn with_query<const N: usize>(uri: &str, pairs: [(&str, Option<&str>); N]) -> String {
    let pairs = pairs.into_iter().filter_map(|(name, value)| Some((name, value?)));
    let query = Serializer::new(String::new()).extend_pairs(pairs).finish();
    let separator = if uri.contains('?') { '&' } else { '?' };
    format!("{uri}{separator}{query}")
}
