//! `/api/user/v1/validation/registration`: whether values will do, while people fill in the form.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use http::request::Parts;
use serde::Serialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;
use utoipa::openapi::path::Operation;

use super::OpenEdx;
use super::account_values::is_email;
use super::body::Data;
use super::error::{Crashed, Detail, UnreadableBody};
use super::password_policy::Owner;
use super::registration::messages;
use super::state::{Lms, USERNAME_MAX};
use crate::ids::Ids;
use crate::operation::{Documented, State};
use crate::outcome::{Json, Schemas};
use crate::routes::Routes;
use crate::world::World;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenEdx>) -> Routes<OpenEdx> {
    routes.view::<State>([operation!(registration_validate)])
}

/// Values to be checked: any of them, or none.
#[derive(Debug, ToSchema)]
#[schema(example = json!({"username": "mira_okafor", "email": "mira.okafor@learn.example", "password": "2short"}))]
#[expect(dead_code, reason = "describes the body in the contract")]
pub(super) struct RegistrationValues {
    /// The full name.
    #[schema(nullable = false)]
    name: Option<String>,
    /// The user name.
    #[schema(nullable = false)]
    username: Option<String>,
    /// The e-mail address.
    #[schema(nullable = false)]
    email: Option<String>,
    /// The e-mail address again.
    #[schema(nullable = false)]
    confirm_email: Option<String>,
    /// The password; compared with user name and e-mail address where they were sent.
    #[schema(value_type = Option<String>, format = Password, nullable = false)]
    password: Option<String>,
    /// The country.
    #[schema(nullable = false)]
    country: Option<String>,
    /// The name of one of the above, to have that one checked alone, even if it was not sent.
    #[schema(nullable = false)]
    form_field_key: Option<String>,
    /// `true` on the page where people reset their password.
    #[schema(nullable = false)]
    reset_password_page: Option<String>,
}

/// What was found out.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "validation_decisions": {
        "username": "It looks like this username is already taken",
        "email": "",
        "password": "This password is too short. It must contain at least 8 characters.",
    },
    "username_suggestions": ["miraokafor_5", "miraokafor_42", "miraokafor_731"],
}))]
pub(super) struct RegistrationDecisions {
    /// What is wrong with each value that was checked.
    validation_decisions: Decisions,
    /// At most three user names that are free, where the name was good or the user name is taken.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    username_suggestions: Vec<String>,
}

/// What is wrong with each value that was checked; blank where it will do.
#[derive(Debug, Default, Serialize, ToSchema)]
pub(super) struct Decisions {
    /// Of the full name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    name: Option<String>,
    /// Of the user name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    username: Option<String>,
    /// Of the e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    email: Option<String>,
    /// Of the repeated e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    confirm_email: Option<String>,
    /// Of the password.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    password: Option<String>,
    /// Of the country.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    country: Option<String>,
}

outcome! {
    /// There were too many checks.
    pub(super) enum ValidationLimited {
        /// Too many checks from one address; only where a limit is set.
        assumed 403 TooMany(Json<Detail>) = { "detail": "You do not have permission to perform this action." },
    }
}

/// Somebody whose address has not had too much checked.
struct WithinLimit;

impl FromRequestParts<Arc<World>> for WithinLimit {
    type Rejection = ValidationLimited;

    async fn from_request_parts(
        _: &mut Parts,
        world: &Arc<World>,
    ) -> Result<Self, ValidationLimited> {
        let mut lms = world.openedx();
        let limit = lms.settings.registration.registration_validation_ratelimit;
        if lms.validation_requests.admits(limit, world.clock.now()) {
            return Ok(Self);
        }
        let text = "You do not have permission to perform this action.";
        Err(ValidationLimited::TooMany(Json(Detail::from(text))))
    }
}

impl Documented for WithinLimit {
    fn describe(_: &mut Operation, _: &mut Schemas) {}
}

outcome! {
    /// Answers of `POST validation/registration`.
    pub(super) enum RegistrationValidate {
        /// What was found out, good or bad.
        200 Decided(Json<RegistrationDecisions>),
        ..ValidationLimited,
        ..UnreadableBody,
        ..Crashed,
    }
}

/// Checks values of the registration form.
///
/// Only the fields that were sent are answered, or the one that `form_field_key` names. Assumed: a
/// body that is no object, a key that is a list or an object, and a name that is neither text nor
/// blank are exceptions that upstream does not handle.
#[utoipa::path(post, path = "/api/user/v1/validation/registration", extensions(("x-provenance" = json!("upstream"))))]
async fn registration_validate(
    _: WithinLimit,
    world: State,
    body: Data<RegistrationValues>,
) -> Result<RegistrationValidate, RegistrationValidate> {
    let values = body.0.as_object().ok_or_else(Crashed::new)?;
    let lms = world.openedx();
    let decided =
        Check { lms: &lms, ids: &world.ids, values }.decide().map_err(|_| Crashed::new())?;
    Ok(RegistrationValidate::Decided(Json(decided)))
}

/// An exception that upstream does not handle.
#[derive(Debug)]
struct Unhandled;

/// The values of one request, in front of an LMS.
struct Check<'a> {
    lms: &'a Lms,
    ids: &'a Ids,
    values: &'a Map<String, Value>,
}

/// The fields that can be checked, in this order.
const FIELDS: [&str; 6] = ["name", "username", "email", "confirm_email", "password", "country"];

const NOT_UNICODE: &str = "Input not valid unicode";

impl Check<'_> {
    fn decide(&self) -> Result<RegistrationDecisions, Unhandled> {
        let mut decisions = Decisions::default();
        let mut username_suggestions = Vec::new();
        for field in self.fields()? {
            match field {
                "name" => decisions.name = Some(self.name(&mut username_suggestions)?),
                "username" => decisions.username = Some(self.username(&mut username_suggestions)),
                "email" => decisions.email = Some(self.email()),
                "confirm_email" => decisions.confirm_email = Some(self.confirm_email()),
                "password" => decisions.password = Some(self.password()),
                _ => decisions.country = Some(self.country()),
            }
        }
        Ok(RegistrationDecisions { validation_decisions: decisions, username_suggestions })
    }

    /// Which fields are to be checked.
    fn fields(&self) -> Result<Vec<&'static str>, Unhandled> {
        let key = match self.values.get("form_field_key") {
            Some(Value::Array(list)) if !list.is_empty() => return Err(Unhandled),
            Some(Value::Object(object)) if !object.is_empty() => return Err(Unhandled),
            key => key.and_then(Value::as_str),
        };
        let named = key.and_then(|key| FIELDS.into_iter().find(|field| *field == key));
        let sent = || FIELDS.into_iter().filter(|field| self.values.contains_key(*field));
        Ok(named.map_or_else(|| sent().collect(), |named| vec![named]))
    }

    fn text(&self, field: &str) -> Option<&str> {
        self.values.get(field).and_then(Value::as_str)
    }

    fn name(&self, suggestions: &mut Vec<String>) -> Result<String, Unhandled> {
        let name = match self.values.get("name") {
            Some(Value::String(name)) if !name.is_empty() => name,
            name if name.is_none_or(is_falsy) => return Ok(messages::NAME.to_owned()),
            _ => return Err(Unhandled),
        };
        let has_url = ["http://", "https://"].iter().any(|scheme| name.contains(scheme));
        if name.chars().count() > 255 {
            return Ok("Full name can't be longer than 255 symbols".to_owned());
        }
        if has_url || name.contains(['<', '>']) {
            return Ok(messages::NAME_INVALID.to_owned());
        }
        *suggestions = self.lms.suggest_usernames(name, self.ids);
        Ok(String::new())
    }

    fn username(&self, suggestions: &mut Vec<String>) -> String {
        let Some(username) = self.text("username") else { return NOT_UNICODE.to_owned() };
        let is_taken = self.lms.username_exists_or_retired(username);
        if is_taken {
            *suggestions = self.lms.suggest_usernames(username, self.ids);
        }
        let is_sign = |sign: char| sign.is_ascii_alphanumeric() || "_-".contains(sign);
        let complaint = if !(2..=USERNAME_MAX).contains(&username.chars().count()) {
            messages::USERNAME_LENGTH
        } else if !username.chars().all(is_sign) {
            messages::USERNAME_SIGNS
        } else if is_taken {
            messages::USERNAME_TAKEN
        } else {
            ""
        };
        complaint.to_owned()
    }

    fn email(&self) -> String {
        let Some(email) = self.text("email") else { return NOT_UNICODE.to_owned() };
        let complaint = if !(3..=254).contains(&email.chars().count()) {
            "Enter a valid email address that contains at least 3 characters."
        } else if !is_email(email) {
            "Enter a valid email address"
        } else if self.lms.email_exists_or_retired(email) {
            messages::EMAIL_TAKEN
        } else {
            ""
        };
        complaint.to_owned()
    }

    fn confirm_email(&self) -> String {
        let repeated = self.values.get("confirm_email").filter(|repeated| !is_falsy(repeated));
        let is_same = repeated.is_some() && repeated == self.values.get("email");
        if is_same { String::new() } else { "The email addresses do not match".to_owned() }
    }

    fn password(&self) -> String {
        let Some(password) = self.text("password") else {
            return "Password must be a string".to_owned();
        };
        let settings = &self.lms.settings.registration;
        let username = self.text("username").filter(|username| !username.is_empty());
        let email = self.text("email").unwrap_or_default();
        let owner = username.map(|username| Owner { username, email });
        let complaints = settings.auth_password_validators.complaints(password, owner);
        let is_reset = self.text("reset_password_page") == Some("true");
        let looks_up = if is_reset {
            settings.enable_authn_reset_password_hibp_policy
        } else {
            settings.enable_authn_register_hibp_policy
        };
        if complaints.is_empty() && looks_up && settings.compromised_passwords.contains(password) {
            return messages::PASSWORD_COMPROMISED.to_owned();
        }
        complaints.join(" ")
    }

    fn country(&self) -> String {
        match self.text("country") {
            Some("" | "--") => messages::COUNTRY.to_owned(),
            _ => String::new(),
        }
    }
}

/// What Python takes for false.
fn is_falsy(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Bool(value) => !value,
        Value::Number(number) => number.as_f64() == Some(0.0),
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
    }
}
