//! `/account/login/`: people sign in with a browser.

use serde::Deserialize;
use utoipa::ToSchema;

use super::OpenHumans;
use super::browser::{Browser, Forged, SetCookies};
use super::error::Location;
use super::form::{Form, UnreadableForm};
use super::html::LoginPage;
use super::outside_api::OutsideApi;
use super::state::SignedIn;
use crate::operation::State;
use crate::outcome::{Empty, Html, With};
use crate::routes::Routes;
use crate::secret::Secret;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenHumans>) -> Routes<OpenHumans> {
    routes.view::<OutsideApi>([operation!(account_login_form_get), operation!(account_login)])
}

/// Who signs in.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
#[serde(default)]
#[schema(example = json!({
    "csrfmiddlewaretoken": "mG1uYt4Ck0eRzVw8XbLq2Ha9SdJf5PoN",
    "login": "marlow_v",
    "password": "tide-pools",
}))]
struct LoginForm {
    /// The cookie `csrftoken`, unless the header `X-CSRFToken` repeats it.
    #[schema(value_type = Option<String>, format = Password, nullable = false)]
    csrfmiddlewaretoken: Option<Secret>,
    /// The user name.
    #[schema(required, value_type = String)]
    login: Option<String>,
    /// The password.
    #[schema(required, value_type = String, format = Password)]
    password: Option<Secret>,
}

outcome! {
    /// Answers of `GET /account/login/`.
    enum AccountLoginFormGet {
        /// The page to sign in with.
        200 Found(With<SetCookies, Html<LoginPage>>),
    }
}

outcome! {
    /// Answers of `POST /account/login/`.
    enum AccountLogin {
        /// Somebody is signed in: to where the browser wanted to go before it was sent here, or else to `/`.
        302 SignedIn(With<SetCookies, With<Location, Empty>>),
        /// The account does not exist, has no password or another one, or is not in use: the page once more.
        200 Refused(With<SetCookies, Html<LoginPage>>),
        ..Forged,
        ..UnreadableForm,
    }
}

/// Shows the page to sign in with.
///
/// Assumed: everything but the address, to which the authorize page sends whoever is not signed in.
#[utoipa::path(get, path = "/account/login/", extensions(("x-provenance" = json!("assumed"))))]
async fn account_login_form_get(browser: Browser, world: State) -> AccountLoginFormGet {
    let page = LoginPage::new(&browser.csrf_token, None);
    AccountLoginFormGet::Found(With(browser.csrf_cookie(world.clock.now()), Html(page)))
}

/// Signs somebody in, for two weeks, and goes on to where the browser wanted to go.
///
/// Assumed: the names of the fields are those of django-allauth, and the session lasts as long as
/// Django's do.
#[utoipa::path(post, path = "/account/login/", extensions(("x-provenance" = json!("assumed"))))]
async fn account_login(
    browser: Browser,
    world: State,
    form: Form<LoginForm>,
) -> Result<AccountLogin, AccountLogin> {
    let Form(form) = form;
    browser.check_csrf(form.csrfmiddlewaretoken.as_ref())?;
    let (now, ids) = (world.clock.now(), &world.ids);
    let session_id = browser.session_id.as_ref().map(Secret::expose);
    let login = form.login.unwrap_or_default();
    let password = form.password.as_ref().map(Secret::expose).unwrap_or_default();
    let signed_in = world.open_humans().sign_in_with(session_id, &login, password, now, ids);
    let Some(SignedIn { session_id, target }) = signed_in else {
        let error = "The username and/or password you specified are not correct.";
        let page = LoginPage::new(&browser.csrf_token, Some(error));
        return Ok(AccountLogin::Refused(With(browser.csrf_cookie(now), Html(page))));
    };
    let cookies = SetCookies::session(&session_id, now).with_new_csrf(now, ids);
    let location = Location(target.unwrap_or_else(|| "/".to_owned()));
    Ok(AccountLogin::SignedIn(With(cookies, With(location, Empty))))
}
