//! `/direct-sharing/projects/oauth2/authorize/`: a member is asked whether a project may act for them.
//! The generic `/oauth2/authorize/` asks the same and makes nobody a member.

use jiff::Timestamp;
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

use super::OpenHumans;
use super::browser::{Browser, Forged, SetCookies};
use super::error::Location;
use super::form::{Form, UnreadableForm};
use super::html::{Consent, ConsentPage};
use super::outside_api::OutsideApi;
use super::state::{
    Account, AccountId, Approved, Asked, Authorization, AuthorizationError, AuthorizationRequest,
    RequestProblem, Site,
};
use crate::django::ErrorPage;
use crate::ids::Ids;
use crate::operation::{Query, State};
use crate::outcome::{Empty, Html, With};
use crate::routes::Routes;
use crate::secret::Secret;
use crate::world::World;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenHumans>) -> Routes<OpenHumans> {
    routes
        .view::<OutsideApi>([operation!(authorize_form_get), operation!(authorize_form_submit)])
        .view::<OutsideApi>([operation!(authorize_generic_get), operation!(authorize_generic_submit)])
}

/// What an application asks for.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
struct AuthorizeQuery {
    /// The public identifier of the application.
    #[param(required, value_type = String, example = "tidal-steps")]
    client_id: Option<String>,
    /// `code`.
    #[param(required, value_type = String, example = "code")]
    response_type: Option<String>,
    /// The address that the application is registered for, where the member is sent back to.
    #[param(nullable = false, example = "http://127.0.0.1:5000/openhumans/complete")]
    redirect_uri: Option<String>,
    /// The scopes asked for, separated by spaces; every one unless given.
    #[param(nullable = false, example = "read write")]
    scope: Option<String>,
    /// Comes back with the answer.
    #[param(nullable = false)]
    state: Option<String>,
    /// What the verifier of the code has to match (RFC 7636).
    #[param(nullable = false)]
    code_challenge: Option<String>,
    /// `S256` or `plain`, which it is unless given.
    #[param(nullable = false, example = "S256")]
    code_challenge_method: Option<String>,
    /// `auto`, which it is unless given; with anything else the member is asked although a token is
    /// there. It is read of a `GET` alone.
    #[param(nullable = false, example = "auto")]
    approval_prompt: Option<String>,
}

/// What the member says on the page. Whatever is not repeated in it is taken from the address.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
#[serde(default)]
#[schema(example = json!({
    "csrfmiddlewaretoken": "mG1uYt4Ck0eRzVw8XbLq2Ha9SdJf5PoN",
    "client_id": "tidal-steps",
    "response_type": "code",
    "redirect_uri": "http://127.0.0.1:5000/openhumans/complete",
    "scope": "read write",
    "allow": "Authorize",
}))]
struct ConsentForm {
    /// The cookie `csrftoken`, unless the header `X-CSRFToken` repeats it.
    #[schema(value_type = Option<String>, format = Password, nullable = false)]
    csrfmiddlewaretoken: Option<Secret>,
    /// As it came.
    #[schema(nullable = false)]
    client_id: Option<String>,
    /// As it came.
    #[schema(nullable = false)]
    response_type: Option<String>,
    /// As it came, or the address that the application is registered for.
    #[schema(nullable = false)]
    redirect_uri: Option<String>,
    /// The scopes asked for, separated by spaces.
    #[schema(nullable = false)]
    scope: Option<String>,
    /// As it came.
    #[schema(nullable = false)]
    state: Option<String>,
    /// As it came.
    #[schema(nullable = false)]
    code_challenge: Option<String>,
    /// As it came.
    #[schema(nullable = false)]
    code_challenge_method: Option<String>,
    /// Anything but blank or `false` for yes; absent for no.
    #[schema(nullable = false)]
    allow: Option<String>,
    /// `hidden_membership` where others are not to see that the account is a member.
    #[serde(rename = "hide-membership")]
    #[schema(nullable = false)]
    hide_membership: Option<String>,
}

outcome! {
    /// Why the member is not asked.
    pub(super) enum NotAsked {
        /// `client_id` is missing or unknown.
        404 UnknownClient(Html<ErrorPage>) = "<!doctype html><title>Not Found</title><h1>Not Found</h1>",
        /// The project is not active: to `/direct-sharing/authorize-inactive/`.
        302 Inactive(With<Location, Empty>),
        /// Nobody is signed in: to `/account/login/`, and back once somebody is.
        302 SignInFirst(With<SetCookies, With<Location, Empty>>),
        /// The application is not registered for the redirect URI, so nobody is sent there.
        400 MismatchingRedirectUri(Html<ErrorPage>) = "<!doctype html><title>Error: invalid_request. Mismatching redirect URI.</title><h1>Error: invalid_request. Mismatching redirect URI.</h1>",
        /// `response_type` is missing: to the redirect URI with `error=invalid_request&error_description=Missing+response_type+parameter.` and the state, if there is any.
        302 MissingResponseType(With<Location, Empty>),
        /// `response_type` is `token`: to the redirect URI with `error=unauthorized_client`.
        302 UnauthorizedClient(With<Location, Empty>),
        /// `response_type` is anything else: to the redirect URI with `error=unsupported_response_type`.
        assumed 302 UnsupportedResponseType(With<Location, Empty>),
        /// `code_challenge_method` is unknown: to the redirect URI with `error=invalid_request&error_description=Transform+algorithm+not+supported.`.
        assumed 302 UnsupportedChallengeMethod(With<Location, Empty>),
        /// A scope is unknown: to the redirect URI with `error=invalid_scope`.
        302 InvalidScope(With<Location, Empty>),
    }
}

outcome! {
    /// Answers of `GET /direct-sharing/projects/oauth2/authorize/`.
    enum AuthorizeFormGet {
        /// The page that asks for consent.
        200 Asks(With<SetCookies, Html<ConsentPage>>),
        /// An unexpired token of the application covers the scopes: to the redirect URI with `code`, the state, and `origin=external`. The membership stays as it is.
        302 ApprovedBefore(With<Location, Empty>),
        ..NotAsked,
    }
}

outcome! {
    /// Answers of `POST /direct-sharing/projects/oauth2/authorize/`.
    enum AuthorizeFormSubmit {
        /// The account is a member now: to the redirect URI with `code`, the state, and `origin=external`.
        302 Approved(With<Location, Empty>),
        /// The member said no: to the redirect URI with `error=access_denied` and the state.
        302 Denied(With<Location, Empty>),
        ..NotAsked,
        ..Forged,
        ..UnreadableForm,
    }
}

/// Which of the two pages asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Page {
    /// The one of projects, which makes whoever agrees a member.
    Project,
    /// The one of the OAuth library, which makes nobody a member.
    Generic,
}

/// Asks whoever is signed in whether a project may act for them.
///
/// For people with a browser. The code is good for 1800 seconds, and once. Assumed: an inactive project
/// is turned away before anybody has to sign in, and what is wrong with the rest of the request is said
/// only after; a blank scope is as good as none.
#[utoipa::path(get, path = "/direct-sharing/projects/oauth2/authorize/", extensions(("x-provenance" = json!("measured"))))]
async fn authorize_form_get(
    browser: Browser,
    query: Query<AuthorizeQuery>,
    world: State,
) -> Result<AuthorizeFormGet, AuthorizeFormGet> {
    show(Page::Project, &browser, query.0, &world)
}

/// Asks the same on the page of the OAuth library, which makes nobody a member.
///
/// For people with a browser. Assumed: what it answers is what the page of projects answers, but for
/// `origin=external`, which only that one appends; the tokens that follow are good for nothing while
/// the account is no member of the project.
#[utoipa::path(get, path = "/oauth2/authorize/", extensions(("x-provenance" = json!("assumed"))))]
async fn authorize_generic_get(
    browser: Browser,
    query: Query<AuthorizeQuery>,
    world: State,
) -> Result<AuthorizeFormGet, AuthorizeFormGet> {
    show(Page::Generic, &browser, query.0, &world)
}

fn show(
    page: Page,
    browser: &Browser,
    query: AuthorizeQuery,
    world: &World,
) -> Result<AuthorizeFormGet, AuthorizeFormGet> {
    let (now, ids) = (world.clock.now(), &world.ids);
    let mut site = world.open_humans();
    let prompt = query.approval_prompt.clone();
    let request = query.into_request();
    let (account, asked) = ask(&mut site, browser, &request, now, ids)?;
    if site.approver() == Some(account) {
        let url = page.approve(&mut site, account, asked, true, now, ids);
        return Ok(AuthorizeFormGet::ApprovedBefore(go(url)));
    }
    let authorization = Authorization { account, project: asked.project };
    let may_skip = prompt.is_none_or(|prompt| prompt == "auto");
    if may_skip && site.is_covered(authorization, &asked.scopes, now) {
        let approved = site.issue_code(account, asked, now, ids);
        return Ok(AuthorizeFormGet::ApprovedBefore(go(page.redirect_url(&approved))));
    }
    let page = consent_page(&site, account, &asked, &request, browser);
    let page = page.ok_or_else(|| NotAsked::from(AuthorizationError::UnknownClient))?;
    Ok(AuthorizeFormGet::Asks(With(browser.csrf_cookie(now), Html(page))))
}

/// Takes the member's answer.
///
/// To agree makes the account a member of the project, or one again, with what the project asks for
/// granted. Assumed: whatever the form does not repeat is taken from the address.
#[utoipa::path(post, path = "/direct-sharing/projects/oauth2/authorize/", extensions(("x-provenance" = json!("measured"))))]
async fn authorize_form_submit(
    browser: Browser,
    query: Query<AuthorizeQuery>,
    world: State,
    form: Form<ConsentForm>,
) -> Result<AuthorizeFormSubmit, AuthorizeFormSubmit> {
    submit(Page::Project, &browser, query.0, &world, form.0)
}

/// Takes the answer on the page of the OAuth library, which makes nobody a member.
///
/// Assumed, as the page is.
#[utoipa::path(post, path = "/oauth2/authorize/", extensions(("x-provenance" = json!("assumed"))))]
async fn authorize_generic_submit(
    browser: Browser,
    query: Query<AuthorizeQuery>,
    world: State,
    form: Form<ConsentForm>,
) -> Result<AuthorizeFormSubmit, AuthorizeFormSubmit> {
    submit(Page::Generic, &browser, query.0, &world, form.0)
}

fn submit(
    page: Page,
    browser: &Browser,
    query: AuthorizeQuery,
    world: &World,
    form: ConsentForm,
) -> Result<AuthorizeFormSubmit, AuthorizeFormSubmit> {
    browser.check_csrf(form.csrfmiddlewaretoken.as_ref())?;
    let (now, ids) = (world.clock.now(), &world.ids);
    let mut site = world.open_humans();
    let (allows, hides) = (form.allows(), form.hides());
    let request = form.or(query).into_request();
    let (account, asked) = ask(&mut site, browser, &request, now, ids)?;
    if !allows {
        return Ok(AuthorizeFormSubmit::Denied(go(asked.denial_url())));
    }
    let url = page.approve(&mut site, account, asked, !hides, now, ids);
    Ok(AuthorizeFormSubmit::Approved(go(url)))
}

impl Page {
    /// Agrees, and says where the member is sent back to.
    fn approve(
        self,
        site: &mut Site,
        account: AccountId,
        asked: Asked,
        visible: bool,
        now: Timestamp,
        ids: &Ids,
    ) -> String {
        let approved = match self {
            Self::Project => site.consent(account, asked, visible, now, ids),
            Self::Generic => site.issue_code(account, asked, now, ids),
        };
        self.redirect_url(&approved)
    }

    fn redirect_url(self, approved: &Approved) -> String {
        match self {
            Self::Project => approved.redirect_url(),
            Self::Generic => approved.library_redirect_url(),
        }
    }
}

/// Who is asked, and what for.
fn ask(
    site: &mut Site,
    browser: &Browser,
    request: &AuthorizationRequest,
    now: Timestamp,
    ids: &Ids,
) -> Result<(AccountId, Asked), NotAsked> {
    let checked = site.check_authorization(request);
    if let Err(error @ (AuthorizationError::UnknownClient | AuthorizationError::Inactive)) = checked
    {
        return Err(error.into());
    }
    let account = site.approver().or_else(|| browser.account_id(site, now));
    let Some(account) = account else {
        return Err(sign_in_first(site, browser, now, ids));
    };
    Ok((account, checked?))
}

fn sign_in_first(site: &mut Site, browser: &Browser, now: Timestamp, ids: &Ids) -> NotAsked {
    let session_id = browser.session_id.as_ref().map(Secret::expose);
    let session_id = site.remember_target(session_id, browser.target.clone(), now, ids);
    let cookies = SetCookies::session(&session_id, now);
    NotAsked::SignInFirst(With(cookies, go("/account/login/".to_owned())))
}

/// The page; none where the account or the project has gone meanwhile.
fn consent_page(
    site: &Site,
    account: AccountId,
    asked: &Asked,
    request: &AuthorizationRequest,
    browser: &Browser,
) -> Option<ConsentPage> {
    let optional = [
        ("state", &request.state),
        ("code_challenge", &request.code_challenge),
        ("code_challenge_method", &request.code_challenge_method),
    ];
    let optional = optional.into_iter().filter_map(|(name, value)| Some((name, value.as_deref()?)));
    let always = [("client_id", request.client_id.as_str()), ("response_type", "code")];
    let consent = Consent {
        username: site.account(account).map(Account::username)?,
        asked,
        hidden: always.into_iter().chain(optional).collect(),
        csrf_token: &browser.csrf_token,
    };
    Some(ConsentPage::new(&consent, site.project(asked.project)?, site))
}

fn go(url: String) -> With<Location, Empty> {
    With(Location(url), Empty)
}

impl AuthorizeQuery {
    fn into_request(self) -> AuthorizationRequest {
        AuthorizationRequest {
            client_id: self.client_id.unwrap_or_default(),
            response_type: self.response_type,
            redirect_uri: self.redirect_uri,
            scope: self.scope,
            state: self.state,
            code_challenge: self.code_challenge,
            code_challenge_method: self.code_challenge_method,
        }
    }
}

impl ConsentForm {
    /// Whether a button was pressed that means yes, as Django reads a tick.
    fn allows(&self) -> bool {
        let allow = self.allow.as_deref();
        allow.is_some_and(|allow| !allow.is_empty() && !allow.eq_ignore_ascii_case("false"))
    }

    fn hides(&self) -> bool {
        self.hide_membership.as_deref() == Some("hidden_membership")
    }

    /// What the form says, and where it says nothing the address.
    fn or(self, query: AuthorizeQuery) -> AuthorizeQuery {
        AuthorizeQuery {
            client_id: self.client_id.or(query.client_id),
            response_type: self.response_type.or(query.response_type),
            redirect_uri: self.redirect_uri.or(query.redirect_uri),
            scope: self.scope.or(query.scope),
            state: self.state.or(query.state),
            code_challenge: self.code_challenge.or(query.code_challenge),
            code_challenge_method: self.code_challenge_method.or(query.code_challenge_method),
            approval_prompt: None,
        }
    }
}

impl From<AuthorizationError> for NotAsked {
    fn from(error: AuthorizationError) -> Self {
        match error {
            AuthorizationError::UnknownClient => {
                Self::UnknownClient(Html(ErrorPage::new("Not Found")))
            }
            AuthorizationError::Inactive => {
                Self::Inactive(go("/direct-sharing/authorize-inactive/".to_owned()))
            }
            AuthorizationError::MismatchingRedirectUri => {
                let page = "Error: invalid_request. Mismatching redirect URI.";
                Self::MismatchingRedirectUri(Html(ErrorPage::new(page)))
            }
            AuthorizationError::Refused { redirect_url, problem } => {
                Self::told(problem, go(redirect_url))
            }
        }
    }
}

impl NotAsked {
    /// The application is told what is wrong.
    fn told(problem: RequestProblem, location: With<Location, Empty>) -> Self {
        match problem {
            RequestProblem::MissingResponseType => Self::MissingResponseType(location),
            RequestProblem::UnsupportedResponseType => Self::UnsupportedResponseType(location),
            RequestProblem::UnauthorizedClient => Self::UnauthorizedClient(location),
            RequestProblem::UnsupportedChallengeMethod => {
                Self::UnsupportedChallengeMethod(location)
            }
            RequestProblem::InvalidScope => Self::InvalidScope(location),
        }
    }
}
