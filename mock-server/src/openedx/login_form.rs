//! `GET v{1,2}/account/login_session/`: what a page for signing in has to ask.

use serde::Serialize;
use utoipa::ToSchema;

use super::OpenEdx;
use super::login_cookies::SetCookies;
use super::settings::Settings;
use crate::django::cookies::csrf_cookie;
use crate::django::csrf::KnownCsrf;
use crate::operation::State;
use crate::outcome::{Json, With};
use crate::routes::Routes;
use crate::world::World;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenEdx>) -> Routes<OpenEdx> {
    routes.view::<State>([operation!(login_form_get), operation!(login_form_v1_get)])
}

/// The description of the form to sign in with.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "method": "post",
    "submit_url": "/api/user/v1/account/login_session/",
    "fields": [
        {
            "name": "email", "label": "Email", "type": "email", "defaultValue": "",
            "placeholder": "",
            "instructions": "The email address you used to register with Open edX",
            "exposed": true, "required": true,
            "restrictions": {"min_length": 3, "max_length": 254}, "errorMessages": {},
            "supplementalLink": "", "supplementalText": "", "loginIssueSupportLink": "",
        },
        {
            "name": "password", "label": "Password", "type": "password", "defaultValue": "",
            "placeholder": "", "instructions": "", "exposed": true, "required": true,
            "restrictions": {"max_length": 75}, "errorMessages": {},
            "supplementalLink": "", "supplementalText": "", "loginIssueSupportLink": "",
        },
    ],
}))]
pub(super) struct LoginForm {
    /// The HTTP method, `post`.
    method: &'static str,
    /// Where to send the form; of version 1, whichever version was asked.
    submit_url: &'static str,
    /// The fields, in order.
    fields: [LoginFormField; 2],
}

/// A field of the form to sign in with.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(super) struct LoginFormField {
    /// The name that the form sends.
    name: &'static str,
    /// What stands beside it.
    label: &'static str,
    /// `email` or `password`.
    #[serde(rename = "type")]
    kind: &'static str,
    /// What is in it at first.
    default_value: &'static str,
    /// What is shown while nothing is in it.
    placeholder: &'static str,
    /// What stands below it.
    instructions: String,
    /// Whether it is shown at once.
    exposed: bool,
    /// Whether it has to be filled in.
    required: bool,
    /// What may be filled in.
    restrictions: LoginFormRestrictions,
    /// Texts for what is wrong; none.
    error_messages: LoginFormErrors,
    /// A link beside the field; blank.
    supplemental_link: &'static str,
    /// The text of that link; blank.
    supplemental_text: &'static str,
    /// Where people who cannot sign in find help.
    login_issue_support_link: &'static str,
}

/// What may be filled in.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct LoginFormRestrictions {
    /// The fewest characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    min_length: Option<u32>,
    /// The most characters.
    max_length: u32,
}

/// Texts for what is wrong with a field; the login form has none.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct LoginFormErrors {}

outcome! {
    /// Answers of `GET account/login_session/`.
    pub(super) enum LoginFormGet {
        /// The form, with a CSRF token to send it with.
        200 Found(With<SetCookies, Json<LoginForm>>),
    }
}

/// Describes the form to sign in with, and sets the CSRF cookie that sending it needs.
///
/// It is the form of version 1, as upstream has it; this version's route wants the field
/// `email_or_username` instead of `email`.
#[utoipa::path(get, path = "/api/user/v2/account/login_session/", extensions(("x-provenance" = json!("upstream"))))]
async fn login_form_get(csrf: KnownCsrf, world: State) -> LoginFormGet {
    describe(csrf.0, &world)
}

/// Describes the form to sign in with, and sets the CSRF cookie that sending it needs.
#[utoipa::path(get, path = "/api/user/v1/account/login_session/", extensions(("x-provenance" = json!("upstream"))))]
async fn login_form_v1_get(csrf: KnownCsrf, world: State) -> LoginFormGet {
    describe(csrf.0, &world)
}

/// A browser that has a CSRF token keeps it.
fn describe(known: Option<String>, world: &World) -> LoginFormGet {
    let token = known.unwrap_or_else(|| world.ids.token(32));
    let cookies = SetCookies(vec![csrf_cookie(&token, world.clock.now())]);
    LoginFormGet::Found(With(cookies, Json(LoginForm::new(&world.openedx().settings))))
}

impl LoginForm {
    fn new(settings: &Settings) -> Self {
        let instructions =
            format!("The email address you used to register with {}", settings.platform_name);
        Self {
            method: "post",
            submit_url: "/api/user/v1/account/login_session/",
            fields: [
                LoginFormField {
                    restrictions: LoginFormRestrictions { min_length: Some(3), max_length: 254 },
                    instructions,
                    ..LoginFormField::new("email", "Email")
                },
                LoginFormField::new("password", "Password"),
            ],
        }
    }
}

impl LoginFormField {
    /// A field of a type of the same name.
    const fn new(name: &'static str, label: &'static str) -> Self {
        Self {
            name,
            label,
            kind: name,
            default_value: "",
            placeholder: "",
            instructions: String::new(),
            exposed: true,
            required: true,
            restrictions: LoginFormRestrictions { min_length: None, max_length: 75 },
            error_messages: LoginFormErrors {},
            supplemental_link: "",
            supplemental_text: "",
            login_issue_support_link: "",
        }
    }
}
