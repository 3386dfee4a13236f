//! `POST v{1,2}/account/login_session/`: people sign in with a browser.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::OpenEdx;
use super::body::Post;
use super::error::{ErrorPage, OversizedBody};
use super::login_cookies::{self, SetCookies};
use super::login_refresh::NO_LOGIN_CLIENT;
use super::settings::Settings;
use super::state::{Lms, SignInError, User, UserId};
use crate::django::BaseUrl;
use crate::django::csrf::CsrfTokens;
use crate::ids::Ids;
use crate::operation::State;
use crate::outcome::{Html, Json, With};
use crate::query::QueryDict;
use crate::routes::Routes;
use crate::world::World;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenEdx>) -> Routes<OpenEdx> {
    routes.view::<State>([operation!(login_session_create), operation!(login_session_v1_create)])
}

/// Who signs in, by user name or e-mail address.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(default)]
#[schema(example = json!({"email_or_username": "mira_okafor", "password": "tide-pools"}))]
pub(super) struct LoginRequest {
    /// The e-mail address, or else the user name.
    #[schema(required, value_type = String)]
    email_or_username: Option<String>,
    /// The password.
    #[schema(required, value_type = String, format = Password)]
    password: Option<String>,
    /// The path to go to next, which comes back in `redirect_url`.
    #[schema(nullable = false)]
    next: Option<String>,
    /// The cookie `csrftoken`, instead of the header `X-CSRFToken`.
    #[schema(value_type = Option<String>, format = Password, nullable = false)]
    csrfmiddlewaretoken: Option<String>,
}

/// Who signs in, by e-mail address.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(default)]
#[schema(example = json!({"email": "mira.okafor@learn.example", "password": "tide-pools"}))]
pub(super) struct LoginRequestV1 {
    /// The e-mail address.
    #[schema(required, value_type = String)]
    email: Option<String>,
    /// The password.
    #[schema(required, value_type = String, format = Password)]
    password: Option<String>,
    /// The path to go to next, which comes back in `redirect_url`.
    #[schema(nullable = false)]
    next: Option<String>,
    /// The cookie `csrftoken`, instead of the header `X-CSRFToken`.
    #[schema(value_type = Option<String>, format = Password, nullable = false)]
    csrfmiddlewaretoken: Option<String>,
}

/// Somebody is signed in.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"success": true, "redirect_url": "https://lms.example.net/dashboard"}))]
pub(super) struct LoggedIn {
    /// True.
    success: bool,
    /// Where to go next; null unless the site signs people in at a micro-frontend.
    redirect_url: Option<String>,
}

/// Why somebody is not signed in.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "success": false,
    "value": "Email or password is incorrect.",
    "error_code": "incorrect-email-or-password",
    "context": {"failure_count": 1},
    "email": "mira.okafor@learn.example",
}))]
pub(super) struct LoginRefused {
    /// False.
    success: bool,
    /// What is wrong, as HTML for people.
    value: String,
    /// `incorrect-email-or-password`, `failed-login-attempt`, `account-locked-out` or
    /// `inactive-user`; absent where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    error_code: Option<&'static str>,
    /// Details of the error; absent where there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    context: Option<LoginRefusedContext>,
    /// The address of the account, or else what was sent; null where nothing was.
    email: Option<String>,
}

/// Details of why somebody is not signed in.
#[derive(Debug, Default, Serialize, ToSchema)]
pub(super) struct LoginRefusedContext {
    /// Wrong passwords so far.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    failure_count: Option<u32>,
    /// Wrong passwords until the account is locked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    remaining_attempts: Option<u32>,
    /// Wrong passwords after which an account is locked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    allowed_failure_attempts: Option<u32>,
    /// For how many minutes an account is locked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    locked_out_period: Option<i64>,
    /// The name of the platform.
    #[serde(rename = "platformName", skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    platform_name: Option<String>,
    /// Where people find help.
    #[serde(rename = "supportLink", skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    support_link: Option<String>,
}

outcome! {
    /// Answers of `POST account/login_session/`.
    pub(super) enum LoginSessionCreate {
        /// The person is signed in: the cookies say so.
        200 LoggedIn(With<SetCookies, Json<LoggedIn>>),
        /// A field is missing.
        400 MissingField(Json<LoginRefused>) = {
            "success": false,
            "value": "There was an error receiving your login information. Please email us.",
            "email": "mira.okafor@learn.example",
        },
        /// Nobody has this name, or the password is wrong.
        400 Wrong(Json<LoginRefused>) = {
            "success": false,
            "value": "Email or password is incorrect.",
            "error_code": "incorrect-email-or-password",
            "context": { "failure_count": 1 },
            "email": "mira.okafor@learn.example",
        },
        /// The password is wrong, and the account will be locked soon.
        400 AttemptsLeft(Json<LoginRefused>) = {
            "success": false,
            "value": "Email or password is incorrect.<li>You have 3 more sign-in attempts before your account is temporarily locked.</li><li>If you&#39;ve forgotten your password, click <a http=\"#login\" class=\"form-toggle\" data-type=\"password-reset\">here</a> to reset.</li>",
            "error_code": "failed-login-attempt",
            "context": { "remaining_attempts": 3, "allowed_failure_attempts": 6, "failure_count": 3 },
            "email": "mira.okafor@learn.example",
        },
        /// There were too many wrong passwords: the account is locked for a while.
        400 Locked(Json<LoginRefused>) = {
            "success": false,
            "value": "To protect your account, it’s been temporarily locked. Try again in 30 minutes.<li>To be on the safe side, you can reset your password <a http=\"#login\" class=\"form-toggle\" data-type=\"password-reset\">here</a> before you try again.",
            "error_code": "account-locked-out",
            "context": { "locked_out_period": 30 },
            "email": "mira.okafor@learn.example",
        },
        /// The account was never activated; the person is mailed how to. The text is what Python prints for none.
        400 Inactive(Json<LoginRefused>) = {
            "success": false,
            "value": "None",
            "error_code": "inactive-user",
            "context": { "platformName": "Open edX", "supportLink": "" },
            "email": "mira.okafor@learn.example",
        },
        /// Too many attempts from one address or under one name; only where a limit is set.
        403 TooMany(Json<LoginRefused>) = {
            "success": false,
            "value": "Too many failed login attempts. Try again later.",
            "email": "mira.okafor@learn.example",
        },
        /// The OAuth application that JWT cookies are issued for is not registered.
        400 NoLoginClient(Json<LoginRefused>) = {
            "success": false,
            "value": "OAuth Client for the Login service, &#39;login-service-client-id&#39;, is not configured.",
            "email": "mira.okafor@learn.example",
        },
        /// The cookie `csrftoken` is missing, or is not repeated in the header `X-CSRFToken` or in the form.
        assumed 403 Forged(Html<ErrorPage>) = "<!doctype html><title>403 Forbidden</title><h1>403 Forbidden</h1>",
        ..OversizedBody,
    }
}

/// What either version of the form says.
struct Attempt {
    /// Where the request was sent to.
    base_url: String,
    /// The user name or e-mail address.
    name: Option<String>,
    password: Option<String>,
    next: Option<String>,
    user: Option<UserId>,
}

/// Signs a person in by user name or e-mail address.
///
/// The form needs the cookie `csrftoken`, which getting the form's description sets. Errors carry
/// HTML, as upstream's pages show it.
#[utoipa::path(post, path = "/api/user/v2/account/login_session/", extensions(("x-provenance" = json!("upstream"))))]
async fn login_session_create(
    csrf: CsrfTokens,
    base: BaseUrl,
    world: State,
    form: Post<LoginRequest>,
) -> LoginSessionCreate {
    if let Some(forged) = forged(&csrf, &form.0) {
        return forged;
    }
    let LoginRequest { email_or_username: name, password, next, .. } = form.0.read();
    let by_email_first = |lms: &Lms| {
        let name = name.as_deref()?;
        lms.user_by_email(name).or_else(|| lms.user_by_username(name)).map(User::id)
    };
    let user = by_email_first(&world.openedx());
    sign_in(Attempt { base_url: base.0, name, password, next, user }, &world)
}

/// Signs a person in by e-mail address.
///
/// The form needs the cookie `csrftoken`, which getting the form's description sets. Errors carry
/// HTML, as upstream's pages show it.
#[utoipa::path(post, path = "/api/user/v1/account/login_session/", extensions(("x-provenance" = json!("upstream"))))]
async fn login_session_v1_create(
    csrf: CsrfTokens,
    base: BaseUrl,
    world: State,
    form: Post<LoginRequestV1>,
) -> LoginSessionCreate {
    if let Some(forged) = forged(&csrf, &form.0) {
        return forged;
    }
    let LoginRequestV1 { email: name, password, next, .. } = form.0.read();
    let user = name.as_deref().and_then(|email| world.openedx().user_by_email(email).map(User::id));
    sign_in(Attempt { base_url: base.0, name, password, next, user }, &world)
}

fn forged(csrf: &CsrfTokens, form: &QueryDict) -> Option<LoginSessionCreate> {
    let refused = csrf.check(form.get("csrfmiddlewaretoken")).err()?;
    let page = format!("403 Forbidden: CSRF verification failed. {refused}");
    Some(LoginSessionCreate::Forged(Html(ErrorPage::new(&page))))
}

fn sign_in(attempt: Attempt, world: &World) -> LoginSessionCreate {
    let (now, ids) = (world.clock.now(), &world.ids);
    let mut guard = world.openedx();
    let lms = &mut *guard;
    let key = attempt.name.as_deref().unwrap_or_default();
    let is_admitted = lms.sign_ins.admit(key, &lms.settings, now);
    let (Some(name), Some(password)) = (&attempt.name, &attempt.password) else {
        return missing_field(attempt.name);
    };
    let user = attempt.user;
    let email = user.and_then(|user| lms.user(user)).map(|user| user.email().to_owned());
    let email = email.unwrap_or_else(|| name.clone());
    match lms.check_sign_in(user, password, is_admitted, now) {
        Ok(user) => enter(lms, user, attempt, email, now, ids),
        Err(error) => refused(error, email, &lms.settings),
    }
}

fn missing_field(email: Option<String>) -> LoginSessionCreate {
    let value = "There was an error receiving your login information. Please email us.".to_owned();
    LoginSessionCreate::MissingField(Json(LoginRefused {
        email,
        ..LoginRefused::new(value, String::new())
    }))
}

fn enter(
    lms: &mut Lms,
    user: UserId,
    attempt: Attempt,
    email: String,
    now: Timestamp,
    ids: &Ids,
) -> LoginSessionCreate {
    let Some(cookies) = login_cookies::signed_in(lms, user, &attempt.base_url, now, ids) else {
        let value = NO_LOGIN_CLIENT.to_owned();
        return LoginSessionCreate::NoLoginClient(Json(LoginRefused::new(value, email)));
    };
    let redirect_url = redirect_url(attempt, &lms.settings);
    LoginSessionCreate::LoggedIn(With(cookies, Json(LoggedIn { success: true, redirect_url })))
}

/// Nobody is sent to another site.
fn redirect_url(attempt: Attempt, settings: &Settings) -> Option<String> {
    let next = attempt.next.filter(|next| next.starts_with('/') && !next.starts_with("//"));
    let path = next.as_deref().unwrap_or("/dashboard");
    settings.enable_authn_microfrontend.then(|| format!("{}{path}", attempt.base_url))
}

/// The link by which upstream's page shows the form for a new password.
const RESET_LINK: &str =
    r##"<a http="#login" class="form-toggle" data-type="password-reset">here</a>"##;

fn refused(error: SignInError, email: String, settings: &Settings) -> LoginSessionCreate {
    let refuse = |value: String, error_code, context| {
        let refused = LoginRefused::new(value, email.clone());
        Json(LoginRefused { error_code, context: Some(context), ..refused })
    };
    match error {
        SignInError::TooMany => {
            let value = "Too many failed login attempts. Try again later.".to_owned();
            LoginSessionCreate::TooMany(Json(LoginRefused::new(value, email)))
        }
        SignInError::Wrong { failures } => LoginSessionCreate::Wrong(refuse(
            "Email or password is incorrect.".to_owned(),
            Some("incorrect-email-or-password"),
            LoginRefusedContext { failure_count: Some(failures), ..Default::default() },
        )),
        SignInError::AttemptsLeft { failures, allowed } => {
            let left = allowed.saturating_sub(failures);
            LoginSessionCreate::AttemptsLeft(refuse(
                format!(
                    "Email or password is incorrect.<li>You have {left} more sign-in attempts \
                     before your account is temporarily locked.</li><li>If you&#39;ve forgotten \
                     your password, click {RESET_LINK} to reset.</li>"
                ),
                Some("failed-login-attempt"),
                LoginRefusedContext {
                    failure_count: Some(failures),
                    remaining_attempts: Some(left),
                    allowed_failure_attempts: Some(allowed),
                    ..Default::default()
                },
            ))
        }
        SignInError::Locked => {
            let minutes = settings.max_failed_login_attempts_lockout_period.as_mins();
            LoginSessionCreate::Locked(refuse(
                format!(
                    "To protect your account, it’s been temporarily locked. Try again in {minutes} \
                     minutes.<li>To be on the safe side, you can reset your password {RESET_LINK} \
                     before you try again."
                ),
                Some("account-locked-out"),
                LoginRefusedContext { locked_out_period: Some(minutes), ..Default::default() },
            ))
        }
        SignInError::Inactive => LoginSessionCreate::Inactive(refuse(
            "None".to_owned(),
            Some("inactive-user"),
            LoginRefusedContext {
                platform_name: Some(settings.platform_name.clone()),
                support_link: Some(settings.support_site_link.clone()),
                ..Default::default()
            },
        )),
    }
}

impl LoginRefused {
    /// A refusal without a code.
    fn new(value: String, email: String) -> Self {
        Self { success: false, value, error_code: None, context: None, email: Some(email) }
    }
}
