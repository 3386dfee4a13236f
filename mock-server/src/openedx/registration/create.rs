//! `POST account/registration/`: somebody fills in the form.

use std::collections::BTreeMap;

use serde::Serialize;
use url::form_urlencoded::Serializer;
use utoipa::ToSchema;

use super::account_form::{self, Filled};
use super::messages;
use super::settings::Requirement;
use super::{RegistrationForm, Version};
use crate::django::BaseUrl;
use crate::openedx::account_values::is_country;
use crate::openedx::body::Post;
use crate::openedx::error::OversizedBody;
use crate::openedx::login_cookies::{SetCookies, signed_in};
use crate::openedx::state::{Lms, User};
use crate::operation::State;
use crate::outcome;
use crate::outcome::{Json, Text, With};
use crate::world::World;

/// The account that was made.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "authenticated_user": {"username": "mira_okafor", "full_name": "Mira Okafor", "user_id": 812},
    "success": true,
    "redirect_url": "https://lms.example.net/dashboard",
}))]
pub(in crate::openedx) struct Registered {
    /// Who is signed in now.
    authenticated_user: AuthenticatedUser,
    /// Always true.
    success: bool,
    /// Where the browser goes next.
    redirect_url: String,
}

/// Somebody who was signed in.
#[derive(Debug, Serialize, ToSchema)]
pub(in crate::openedx) struct AuthenticatedUser {
    /// The user name.
    username: String,
    /// The full name.
    full_name: String,
    /// The primary key.
    user_id: u64,
}

/// Something to tell people.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"user_message": "It looks like this username is already taken"}))]
pub(in crate::openedx) struct UserMessage {
    /// The text.
    user_message: String,
}

/// Somebody else has the e-mail address or the user name, or had it before being retired.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "username": [{"user_message": "It looks like this username is already taken"}],
    "username_suggestions": ["miraokafor_5", "miraokafor_42", "miraokafor_731"],
    "error_code": "duplicate-username",
}))]
pub(in crate::openedx) struct RegistrationConflict {
    /// What to say about the e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    email: Option<[UserMessage; 1]>,
    /// What to say about the user name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    username: Option<[UserMessage; 1]>,
    /// At most three user names that are free; only where the user name is taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    username_suggestions: Option<Vec<String>>,
    /// `duplicate-email`, `duplicate-username` or `duplicate-email-username`.
    error_code: String,
}

/// What is wrong with the fields, by field, beside the code of the error.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "name": [{"user_message": "Your legal name must be a minimum of one character long"}],
    "error_code": "validation-error",
}))]
pub(in crate::openedx) struct RegistrationErrors {
    /// What to say about each field.
    #[serde(flatten)]
    fields: BTreeMap<String, Vec<UserMessage>>,
    /// `validation-error`, `invalid-country`, or of third parties one that begins with `tpa-`.
    error_code: &'static str,
}

/// A plugin of the site refuses.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"error_message": [{"user_message": "Registration is closed."}]}))]
pub(in crate::openedx) struct RegistrationPrevented {
    /// What the plugin says.
    error_message: [UserMessage; 1],
}

/// The code of an error, and nothing else.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"error_code": "forbidden-request"}))]
pub(in crate::openedx) struct RegistrationErrorCode {
    /// `forbidden-request`.
    error_code: &'static str,
}

/// Why nobody can register in this way.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = "Account creation not allowed.")]
pub(in crate::openedx) struct RegistrationRefusal(&'static str);

impl From<RegistrationRefusal> for String {
    fn from(refusal: RegistrationRefusal) -> Self {
        refusal.0.to_owned()
    }
}

outcome! {
    /// Answers of `POST account/registration/`.
    pub(in crate::openedx) enum RegistrationCreate {
        /// The account exists and its owner is signed in. It is not active until the link in the activation mail is used, unless the site activates accounts by itself.
        200 Registered(With<SetCookies, Json<Registered>>),
        /// The country is required and missing, or is none.
        400 InvalidCountry(Json<RegistrationErrors>) = {
            "country": [{"user_message": "Select your country or region of residence"}],
            "error_code": "invalid-country",
        },
        /// The fields have values that an account cannot have, or a third party does not vouch for the person; no account was made.
        400 Invalid(Json<RegistrationErrors>),
        /// Somebody has the e-mail address or the user name, or had it, in any letter case, before being retired.
        409 Conflict(Json<RegistrationConflict>),
        /// Too many registrations from one address; only where a limit is set.
        403 TooMany(Json<RegistrationErrorCode>) = { "error_code": "forbidden-request" },
        /// The site lets nobody make an account.
        403 NotAllowed(Text<RegistrationRefusal>) = "Account creation not allowed.",
        /// The site wants people to register through a third party.
        403 ThirdPartyOnly(Text<RegistrationRefusal>) = "Third party authentication is required to register. Username and password were received instead.",
        /// A plugin of the site refuses; it could choose another status.
        assumed 403 Prevented(Json<RegistrationPrevented>),
        ..OversizedBody,
    }
}

/// Registers, without repeating the e-mail address.
///
/// As the second version in everything else.
#[utoipa::path(post, path = "/api/user/v1/account/registration/", extensions(("x-provenance" = json!("upstream"))))]
pub(super) async fn registration_v1_create(
    base: BaseUrl,
    world: State,
    form: Post<RegistrationForm>,
) -> Result<RegistrationCreate, RegistrationCreate> {
    register(Version::V1, &base, &world, Filled(form.0.read()))
}

/// Registers: makes an account and signs its owner in.
///
/// The body has to be a form; fields in JSON are not seen. `/create_account` is another path of this
/// version. Checked in this order: how often one address may register, whether people have to come
/// through a third party, the site's plugin, whether e-mail address and user name are taken, the
/// country, whether people may register at all, and every field. Assumed: what is said of extra
/// fields that the reference has no words for.
#[utoipa::path(post, path = "/api/user/v2/account/registration/", extensions(("x-provenance" = json!("upstream"))))]
pub(super) async fn registration_v2_create(
    base: BaseUrl,
    world: State,
    form: Post<RegistrationForm>,
) -> Result<RegistrationCreate, RegistrationCreate> {
    register(Version::V2, &base, &world, Filled(form.0.read()))
}

fn register(
    version: Version,
    base: &BaseUrl,
    world: &World,
    mut filled: Filled,
) -> Result<RegistrationCreate, RegistrationCreate> {
    let now = world.clock.now();
    let mut lms = world.openedx();
    let limit = lms.settings.registration.registration_ratelimit;
    if !lms.registration_requests.admits(limit, now) {
        let code = RegistrationErrorCode { error_code: "forbidden-request" };
        return Err(RegistrationCreate::TooMany(Json(code)));
    }
    check_site(&lms)?;
    accept_terms_with_honor_code(&mut filled);
    check_duplicates(&lms, &filled, world)?;
    check_country(&lms, &filled)?;
    if !lms.settings.registration.allow_public_account_creation {
        let text = RegistrationRefusal("Account creation not allowed.");
        return Err(RegistrationCreate::NotAllowed(Text(text)));
    }
    let user = check_account(&lms, &mut filled, version, world)?;
    let id = lms.register(user, now);
    let cookies = signed_in(&mut lms, id, &base.0, now, &world.ids);
    let user = lms.user(id);
    Ok(RegistrationCreate::Registered(With(
        // Without the application that JWT cookies are issued for, nobody is signed in.
        cookies.unwrap_or_default(),
        Json(Registered {
            authenticated_user: AuthenticatedUser {
                username: user.map(|user| user.username().to_owned()).unwrap_or_default(),
                full_name: user.map(|user| user.full_name().to_owned()).unwrap_or_default(),
                user_id: id,
            },
            success: true,
            redirect_url: format!("{}{}", base.0, next_page(&filled)),
        }),
    )))
}

/// Whether the site lets anybody register in this way.
fn check_site(lms: &Lms) -> Result<(), RegistrationCreate> {
    let settings = &lms.settings.registration;
    if settings.require_third_party_auth && settings.pipeline().is_none() {
        return Err(RegistrationCreate::ThirdPartyOnly(Text(RegistrationRefusal(
            "Third party authentication is required to register. Username and password were received instead.",
        ))));
    }
    match &settings.student_registration_requested {
        Some(text) => Err(RegistrationCreate::Prevented(Json(RegistrationPrevented {
            error_message: [UserMessage { user_message: text.clone() }],
        }))),
        None => Ok(()),
    }
}

/// Most forms have one box for both.
fn accept_terms_with_honor_code(filled: &mut Filled) {
    let honor_code = filled.raw("honor_code").filter(|value| !value.is_empty());
    if let (Some(value), None) = (honor_code.map(str::to_owned), filled.raw("terms_of_service")) {
        filled.0.insert("terms_of_service".to_owned(), value);
    }
}

fn check_duplicates(lms: &Lms, filled: &Filled, world: &World) -> Result<(), RegistrationCreate> {
    let email = filled.raw("email").filter(|email| lms.email_exists_or_retired(email));
    let username = filled.raw("username").filter(|name| lms.username_exists_or_retired(name));
    let error_code = match (email, username) {
        (None, None) => return Ok(()),
        (Some(_), None) => "duplicate-email",
        (None, Some(_)) => "duplicate-username",
        (Some(_), Some(_)) => "duplicate-email-username",
    };
    Err(RegistrationCreate::Conflict(Json(RegistrationConflict {
        email: email.map(|_| [said(messages::EMAIL_TAKEN)]),
        username: username.map(|_| [said(messages::USERNAME_TAKEN)]),
        username_suggestions: username.map(|name| lms.suggest_usernames(name, &world.ids)),
        error_code: error_code.to_owned(),
    })))
}

fn check_country(lms: &Lms, filled: &Filled) -> Result<(), RegistrationCreate> {
    let country = filled.raw("country").unwrap_or_default();
    let is_required = lms.settings.registration.requirement("country") == Requirement::Required;
    if is_country(country) || (country.is_empty() && !is_required) {
        return Ok(());
    }
    Err(RegistrationCreate::InvalidCountry(Json(RegistrationErrors {
        fields: [("country".to_owned(), vec![said(messages::COUNTRY)])].into(),
        error_code: "invalid-country",
    })))
}

/// The account that was asked for, if a third party vouches for it where it has to.
fn check_account(
    lms: &Lms,
    filled: &mut Filled,
    version: Version,
    world: &World,
) -> Result<User, RegistrationCreate> {
    let settings = &lms.settings.registration;
    let provider = filled.raw("provider").filter(|_| settings.enable_third_party_auth);
    let provider = provider.map(str::to_owned);
    if provider.is_some() || settings.pipeline().is_some() {
        filled.0.insert("password".to_owned(), world.ids.token(12));
    }
    let began = filled.raw("social_auth_provider").filter(|_| settings.enable_third_party_auth);
    if let (Some(began), None) = (began, settings.pipeline()) {
        let text = format!("Registration using {began} has timed out.");
        return Err(third_party("session_expired", text, "tpa-session-expired"));
    }
    let user = account_form::check(lms, filled, version).map_err(invalid)?;
    if lms.username_exists_or_retired(user.username()) {
        return Err(late_conflict(user.username()));
    }
    match provider {
        Some(provider) if filled.clean("access_token").is_empty() => Err(third_party(
            "access_token",
            format!("An access_token is required when passing value ({provider}) for provider."),
            "tpa-missing-access-token",
        )),
        // No third party is there that could know the token.
        Some(_) => Err(third_party(
            "access_token",
            "The provided access_token is not valid.".to_owned(),
            "tpa-invalid-access-token",
        )),
        None => Ok(user),
    }
}

fn third_party(field: &str, text: String, error_code: &'static str) -> RegistrationCreate {
    let fields = [(field.to_owned(), vec![UserMessage { user_message: text }])].into();
    RegistrationCreate::Invalid(Json(RegistrationErrors { fields, error_code }))
}

fn invalid(complaints: account_form::Complaints) -> RegistrationCreate {
    let fields = complaints.into_iter().map(|(field, texts)| {
        (field, texts.into_iter().map(|user_message| UserMessage { user_message }).collect())
    });
    let error_code = "validation-error";
    RegistrationCreate::Invalid(Json(RegistrationErrors { fields: fields.collect(), error_code }))
}

/// Blanks around a user name hide it from the first look, and are gone when the account is made.
fn late_conflict(username: &str) -> RegistrationCreate {
    let text = format!("An account with the Public Username '{username}' already exists.");
    RegistrationCreate::Conflict(Json(RegistrationConflict {
        email: None,
        username: Some([UserMessage { user_message: text }]),
        username_suggestions: None,
        error_code: "duplicate-username".to_owned(),
    }))
}

fn said(text: &str) -> UserMessage {
    UserMessage { user_message: text.to_owned() }
}

/// Where the browser goes: to a page of this site if it asked for one, by way of the enrolment that
/// it asked for.
fn next_page(filled: &Filled) -> String {
    let is_ours = |next: &&str| next.starts_with('/') && !next.starts_with("//");
    let next = filled.raw("next").filter(is_ours).unwrap_or("/dashboard");
    let mut query = Serializer::new(String::new());
    let hints = ["course_id", "enrollment_action", "course_mode", "email_opt_in"];
    let hints: Vec<_> = hints.iter().filter_map(|hint| Some((*hint, filled.raw(hint)?))).collect();
    if hints.is_empty() {
        return next.to_owned();
    }
    query.extend_pairs(hints).append_pair("next", next);
    format!("/account/finish_auth?{}", query.finish())
}
