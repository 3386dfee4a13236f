//! What signing in takes from Auth0: the authorization code flow with PKCE (RFC 7636).
//!
//! The reference has the parameters and the successes; errors are assumed to be Auth0's usual ones.

mod redirect;
mod token;

use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

use crate::operation::{Query, State};
use crate::outcome::{Empty, Html, Json, Text, With};
use crate::routes::Routes;
use crate::{operation, outcome};

use self::redirect::{Answer, Location};
use super::Pieces;
use super::error::{Message, text};
use super::input::Auth0Token;
use super::state::AuthorizationRequest;
use super::types::Auth0User;

pub(super) fn mount(routes: Routes<Pieces>) -> Routes<Pieces> {
    let routes = routes.view::<State>([operation!(authorization_begin)]);
    token::mount(routes)
        .view::<State>([operation!(browser_sign_out)])
        .view::<State>([operation!(userinfo_get)])
}

/// What an application asks for.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
struct Wanted {
    /// For which API.
    #[param(required = true, example = "https://pieces.us.auth0.com/api/v2/")]
    audience: Option<String>,
    /// What for: of `openid`, `profile`, `email` and `offline_access`. Several may also come in one
    /// value, with spaces between them.
    #[param(required = true, example = json!(["openid", "profile", "email"]))]
    scope: Vec<String>,
    /// `code`.
    #[param(required = true, example = "code")]
    response_type: Option<String>,
    /// The application.
    #[param(required = true, example = "8YsTN4mRbLq0")]
    client_id: Option<String>,
    /// `S256`.
    #[param(required = true, example = "S256")]
    code_challenge_method: Option<String>,
    /// The SHA-256 digest of the verifier, in base64 for URLs and without padding.
    #[param(required = true, example = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")]
    code_challenge: Option<String>,
    /// How the code comes back: `form_post`, `fragment`, `query` or `web_message`.
    #[param(required = true, example = "query")]
    response_mode: Option<String>,
    /// What comes back with the code, as it is.
    state: Option<String>,
    /// Where the code goes; where it is absent, it is assumed to go to `http://localhost:1000/`.
    redirect_uri: Option<String>,
    /// With which connection to sign in. It is not looked at.
    connection: Option<String>,
    /// What to ask the user. It is not looked at: nobody is asked anything.
    prompt: Option<String>,
}

/// A page.
#[derive(Debug, ToSchema)]
#[schema(value_type = String, example = "<!doctype html><title>Signed out</title>")]
struct Page(String);

impl From<Page> for String {
    fn from(page: Page) -> Self {
        page.0
    }
}

outcome! {
    /// Answers of `GET /authorize`.
    enum AuthorizationBegin {
        /// A page that takes the code back, for `response_mode` `form_post` and `web_message`.
        assumed 200 Page(Html<Page>),
        /// The code goes back in the address, for `response_mode` `query` and `fragment`.
        assumed 302 Redirected(With<Location, Empty>),
        /// A parameter is missing or has a value that is not allowed.
        assumed 400 Refused(Text<Message>) = "code_challenge_method has to be S256",
    }
}

/// Signs a user in, in the browser, and gives the application a code for it.
///
/// Assumed: the account of this world signs in and allows everything, without being asked; whatever
/// the reference lists as required has to be there. The code can be exchanged once, within ten
/// minutes.
#[utoipa::path(get, path = "/authorize", security(()), extensions(("x-provenance" = json!("upstream"))))]
async fn authorization_begin(world: State, Query(wanted): Query<Wanted>) -> AuthorizationBegin {
    let (request, mode, state) = match read(wanted) {
        Ok(read) => read,
        Err(problem) => return AuthorizationBegin::Refused(text(problem)),
    };
    let to = request.redirect_uri.clone();
    let code = world.pieces().authorize(request, world.clock.now(), &world.ids);
    match redirect::answer(&to, &mode, code.expose(), state.as_deref()) {
        Some(Answer::Redirect(location)) => AuthorizationBegin::Redirected(With(location, Empty)),
        Some(Answer::Page(page)) => AuthorizationBegin::Page(Html(Page(page))),
        None => AuthorizationBegin::Refused(text(MODES)),
    }
}

const MODES: &str = "response_mode has to be form_post, fragment, query or web_message";

/// Where a code goes that nobody says another place for.
const CALLBACK: &str = "http://localhost:1000/";

/// The request, the mode and the state; or what is wrong.
fn read(wanted: Wanted) -> Result<(AuthorizationRequest, String, Option<String>), &'static str> {
    let scopes = wanted.scope.iter().flat_map(|scope| scope.split_whitespace());
    let scopes = scopes.map(str::to_owned).collect::<Vec<_>>();
    let redirect_uri = wanted.redirect_uri.unwrap_or_else(|| CALLBACK.to_owned());
    let mode = wanted.response_mode.ok_or("response_mode is missing")?;
    let code_challenge = wanted.code_challenge.ok_or("code_challenge is missing")?;
    let checks = [
        (wanted.response_type.as_deref() != Some("code"), "response_type has to be code"),
        (
            wanted.code_challenge_method.as_deref() != Some("S256"),
            "code_challenge_method has to be S256",
        ),
        (!redirect::is_challenge(&code_challenge), "code_challenge is no SHA-256 digest"),
        (scopes.is_empty(), "scope is missing"),
        (!redirect::is_mode(&mode), MODES),
        (!redirect::is_allowed(&redirect_uri), "redirect_uri is no address to go to"),
    ];
    if let Some((_, problem)) = checks.into_iter().find(|(wrong, _)| *wrong) {
        return Err(problem);
    }
    let request = AuthorizationRequest {
        client_id: wanted.client_id.ok_or("client_id is missing")?,
        audience: wanted.audience.ok_or("audience is missing")?,
        scopes,
        redirect_uri,
        code_challenge,
    };
    Ok((request, mode, wanted.state))
}

/// What signing out of the browser is asked with.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
struct Leaving {
    /// The application.
    client_id: Option<String>,
    /// Where to go afterwards. The page has a link there.
    #[serde(rename = "returnTo")]
    #[param(rename = "returnTo")]
    return_to: Option<String>,
}

outcome! {
    /// Answers of `GET /v2/logout`.
    enum BrowserSignOut {
        /// A page.
        200 SignedOut(Html<Page>),
    }
}

/// Signs the user out of the browser.
///
/// Assumed: nothing of Pieces OS follows from it.
#[utoipa::path(get, path = "/v2/logout", security(()), extensions(("x-provenance" = json!("upstream"))))]
async fn browser_sign_out(_: State, Query(leaving): Query<Leaving>) -> BrowserSignOut {
    let to = leaving.return_to.filter(|to| redirect::is_allowed(to));
    BrowserSignOut::SignedOut(Html(Page(redirect::farewell(to.as_deref()))))
}

outcome! {
    /// Answers of `GET /userinfo`.
    enum UserinfoGet {
        /// Whose the token is.
        200 Found(Json<Auth0User>),
        /// There is no token in the header, or none that Auth0 issued, or it has expired.
        assumed 401 Unauthorized(Text<Message>) = "Unauthorized",
    }
}

/// Returns the user of an access token, as Auth0 describes them.
#[utoipa::path(get, path = "/userinfo", extensions(("x-provenance" = json!("upstream"))))]
async fn userinfo_get(Auth0Token(token): Auth0Token, world: State) -> UserinfoGet {
    let store = world.pieces();
    let account = token.and_then(|token| store.account_of(token.expose(), world.clock.now()));
    match account {
        Some(account) => UserinfoGet::Found(Json(account.clone())),
        None => UserinfoGet::Unauthorized(text("Unauthorized")),
    }
}
