//! Registration: the form that people fill in, and the account that comes of it.

mod account_form;
mod create;
mod description;
mod fields;
pub(super) mod messages;
mod settings;

use utoipa::ToSchema;

use super::OpenEdx;
use super::error::Crashed;
use super::login_cookies::SetCookies;
use crate::django::cookies::csrf_cookie;
use crate::operation::State;
use crate::outcome::{Json, With};
use crate::routes::Routes;
use crate::{operation, outcome};
use create::{
    __path_registration_v1_create, __path_registration_v2_create, registration_v1_create,
    registration_v2_create,
};
pub use description::FieldType;
use description::FormDescription;
pub use settings::{ExtensionField, RegistrationSettings, Requirement, RunningPipeline};

/// The consent to marketing mail.
const MARKETING: &str = "marketing_emails_opt_in";

pub(super) fn mount(routes: Routes<OpenEdx>) -> Routes<OpenEdx> {
    const V1: &str = "/user_api/v1/account/registration/";
    const V2: &str = "/user_api/v2/account/registration/";
    const OLD: &str = "/create_account";
    routes
        .view::<State>([
            operation!(registration_v1_get).also(V1),
            operation!(registration_v1_create).also(V1),
        ])
        .view::<State>([
            operation!(registration_v2_get).also(V2).also(OLD),
            operation!(registration_v2_create).also(V2).also(OLD),
        ])
}

/// The versions of registration: the first one never asks to repeat the e-mail address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Version {
    V1,
    V2,
}

impl Version {
    fn path(self) -> &'static str {
        match self {
            Self::V1 => "/api/user/v1/account/registration/",
            Self::V2 => "/api/user/v2/account/registration/",
        }
    }
}

outcome! {
    /// Answers of `GET account/registration/`.
    pub(super) enum RegistrationGet {
        /// The form, as the site is configured.
        200 Described(With<SetCookies, Json<FormDescription>>),
        ..Crashed,
    }
}

/// Describes the registration form, without a second e-mail address.
///
/// As the second version, which the form is otherwise the same as.
#[utoipa::path(get, path = "/api/user/v1/account/registration/", extensions(("x-provenance" = json!("upstream"))))]
async fn registration_v1_get(world: State) -> Result<RegistrationGet, RegistrationGet> {
    describe(&world, Version::V1)
}

/// Describes the registration form.
///
/// It always asks for e-mail address, name, user name and password. What else it asks for is up to
/// the site: every further field can be required, optional, optional but in plain sight, or hidden.
/// While somebody registers through a third party, what the third party knows is filled in and no
/// password is asked for. Where the site has a field of its own that no form can have, the form
/// cannot be described. Assumed: labels, instructions and the texts of the agreements.
#[utoipa::path(get, path = "/api/user/v2/account/registration/", extensions(("x-provenance" = json!("upstream"))))]
async fn registration_v2_get(world: State) -> Result<RegistrationGet, RegistrationGet> {
    describe(&world, Version::V2)
}

fn describe(world: &State, version: Version) -> Result<RegistrationGet, RegistrationGet> {
    let now = world.clock.now();
    let form = fields::describe(&world.openedx().settings, version, now);
    let form = form.map_err(|_| Crashed::new())?;
    let cookies = SetCookies(vec![csrf_cookie(&world.ids.token(32), now)]);
    Ok(RegistrationGet::Described(With(cookies, Json(form))))
}

/// A person who wants an account, as the form is sent. Which fields are required besides the first
/// four is up to the site.
#[derive(Debug, ToSchema)]
#[schema(example = json!({
    "email": "mira.okafor@learn.example",
    "name": "Mira Okafor",
    "username": "mira_okafor",
    "password": "correct horse battery staple",
    "honor_code": "true",
}))]
#[expect(dead_code, reason = "describes the form in the contract")]
pub(super) struct RegistrationForm {
    /// The e-mail address, 3 to 254 characters.
    email: String,
    /// The full name, 1 to 255 characters without `<`, `>` and `://`.
    name: String,
    /// The user name, 2 to 30 of letters, digits, `_` and `-`.
    username: String,
    /// The password, 8 to 75 characters unless the site says otherwise.
    #[schema(format = Password)]
    password: String,
    /// The e-mail address again; not in the first version.
    #[schema(nullable = false)]
    confirm_email: Option<String>,
    /// `true` if the honor code is accepted, and the terms of service where nothing is said of them.
    #[schema(nullable = false)]
    honor_code: Option<String>,
    /// `true` if the terms of service are accepted.
    #[schema(nullable = false)]
    terms_of_service: Option<String>,
    /// `p m b a hs jhs el none other`.
    #[schema(nullable = false)]
    level_of_education: Option<String>,
    /// `m`, `f` or `o`.
    #[schema(nullable = false)]
    gender: Option<String>,
    /// The year of birth; what is no year is ignored.
    #[schema(nullable = false)]
    year_of_birth: Option<String>,
    /// The postal address.
    #[schema(nullable = false)]
    mailing_address: Option<String>,
    /// Why the person learns.
    #[schema(nullable = false)]
    goals: Option<String>,
    /// The city.
    #[schema(nullable = false)]
    city: Option<String>,
    /// The state, province or region.
    #[schema(nullable = false)]
    state: Option<String>,
    /// An ISO 3166-1 alpha-2 code.
    #[schema(nullable = false)]
    country: Option<String>,
    /// The given name.
    #[schema(nullable = false)]
    first_name: Option<String>,
    /// The family name.
    #[schema(nullable = false)]
    last_name: Option<String>,
    /// A course to enrol in after registration.
    #[schema(nullable = false)]
    course_id: Option<String>,
    /// `enroll` to enrol in that course.
    #[schema(nullable = false)]
    enrollment_action: Option<String>,
    /// Whether the course's organisation may send mail.
    #[schema(nullable = false)]
    email_opt_in: Option<String>,
    /// Whether the platform may send marketing mail.
    #[schema(nullable = false)]
    marketing_emails_opt_in: Option<String>,
    /// The path to go to after registration.
    #[schema(nullable = false)]
    next: Option<String>,
    /// The third party that vouches for the person, with `access_token`.
    #[schema(nullable = false)]
    provider: Option<String>,
    /// The third party's token.
    #[schema(value_type = Option<String>, format = Password, nullable = false)]
    access_token: Option<String>,
    /// The third party through which the person began to register in the browser.
    #[schema(nullable = false)]
    social_auth_provider: Option<String>,
}
