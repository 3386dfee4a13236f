//! Whether an account can be made of what was filled in: upstream's `AccountCreationForm`.

use std::collections::BTreeMap;

use super::Version;
use super::messages;
use super::settings::Requirement;
use crate::openedx::account_values::is_email;
use crate::openedx::password_policy::Owner;
use crate::openedx::state::{Lms, USERNAME_MAX, User};

/// What was filled in, by field.
#[derive(Clone, Debug, Default)]
pub(super) struct Filled(pub(super) BTreeMap<String, String>);

/// What is wrong, by field.
pub(super) type Complaints = BTreeMap<String, Vec<String>>;

impl Filled {
    /// A field as it was sent.
    pub(super) fn raw(&self, field: &str) -> Option<&str> {
        self.0.get(field).map(String::as_str)
    }

    /// A field without blanks around it; blank where it was not sent.
    pub(super) fn clean(&self, field: &str) -> &str {
        self.raw(field).unwrap_or_default().trim()
    }

    /// Whether a box was ticked.
    fn is_true(&self, field: &str) -> bool {
        self.raw(field).is_some_and(|value| value.eq_ignore_ascii_case("true"))
    }

    /// The text of a field, unless it is blank.
    fn text(&self, field: &str) -> Option<String> {
        Some(self.clean(field).to_owned()).filter(|text| !text.is_empty())
    }
}

/// The account that was asked for.
///
/// # Errors
///
/// What is wrong with the fields.
pub(super) fn check(lms: &Lms, filled: &Filled, version: Version) -> Result<User, Complaints> {
    let mut complaints = Complaints::new();
    let mut say = |field: &str, messages: Vec<String>| {
        if !messages.is_empty() {
            complaints.insert(field.to_owned(), messages);
        }
    };
    let username = username_complaints(filled.clean("username"));
    let email = email_complaints(lms, filled.clean("email"));
    let owner = username.is_empty().then(|| Owner {
        username: filled.clean("username"),
        email: if email.is_empty() { filled.clean("email") } else { "" },
    });
    say("password", password_complaints(lms, filled.clean("password"), owner));
    say("username", username);
    say("email", email);
    say("name", name_complaints(filled.clean("name")));
    for (field, message) in missing(lms, filled, version) {
        say(&field, vec![message]);
    }
    if lms.settings.restricted_countries.contains(filled.clean("country")) {
        let text = "Registration from this country is not allowed due to restrictions.";
        say("country", vec![text.to_owned()]);
    }
    if complaints.is_empty() { Ok(user(lms, filled)) } else { Err(complaints) }
}

fn username_complaints(username: &str) -> Vec<String> {
    let is_sign = |sign: char| sign.is_ascii_alphanumeric() || "_-".contains(sign);
    let is_fit = username.is_empty() || username.chars().all(is_sign);
    let has_length = (2..=USERNAME_MAX).contains(&username.chars().count());
    let complaints = [(is_fit, messages::USERNAME_SIGNS), (has_length, messages::USERNAME_LENGTH)];
    complaints.into_iter().filter(|(good, _)| !good).map(|(_, text)| text.to_owned()).collect()
}

fn email_complaints(lms: &Lms, email: &str) -> Vec<String> {
    if email.chars().count() > 254 {
        vec!["Email cannot be more than 254 characters long".to_owned()]
    } else if !is_email(email) {
        vec![messages::EMAIL_INVALID.to_owned()]
    } else if lms.email_exists_or_retired(email) {
        vec![format!(
            "It looks like {email} belongs to an existing account. Try again with a different email address."
        )]
    } else {
        Vec::new()
    }
}

fn password_complaints(lms: &Lms, password: &str, owner: Option<Owner<'_>>) -> Vec<String> {
    let settings = &lms.settings.registration;
    if password.is_empty() {
        return vec![messages::REQUIRED.to_owned()];
    }
    let complaints = settings.auth_password_validators.complaints(password, owner);
    let is_known = settings.enable_authn_register_hibp_policy
        && settings.compromised_passwords.contains(password);
    if complaints.is_empty() && is_known {
        return vec![messages::PASSWORD_COMPROMISED.to_owned()];
    }
    complaints
}

fn name_complaints(name: &str) -> Vec<String> {
    let complaint = if name.is_empty() {
        "Your legal name must be a minimum of one character long"
    } else if name.chars().count() > 255 {
        "Your legal name is too long. It must not exceed 255 characters"
    } else if name.contains(['<', '>']) {
        "Full Name cannot contain the following characters: < >"
    } else if name.contains("://") {
        messages::NAME_INVALID
    } else {
        return Vec::new();
    };
    vec![complaint.to_owned()]
}

/// The fields that the site wants and that were left blank, with what is said of them.
fn missing(lms: &Lms, filled: &Filled, version: Version) -> Vec<(String, String)> {
    let settings = &lms.settings.registration;
    let mut missing = Vec::new();
    let is_agreement = |field: &str| matches!(field, "honor_code" | "terms_of_service");
    let terms = ["terms_of_service", "honor_code"].map(|field| settings.requirement(field));
    if terms.iter().any(|terms| *terms != Requirement::Hidden)
        && !filled.is_true("terms_of_service")
    {
        let text = "You must accept the terms of service.";
        missing.push(("terms_of_service".to_owned(), text.to_owned()));
    }
    if settings.requirement("honor_code") == Requirement::Required && !filled.is_true("honor_code")
    {
        let text = "To enroll, you must follow the honor code.";
        missing.push(("honor_code".to_owned(), text.to_owned()));
    }
    for (field, requirement) in &settings.registration_extra_fields {
        let is_left_out = version == Version::V1 && field == "confirm_email";
        let is_asked = !is_agreement(field) && !is_left_out;
        if is_asked && *requirement == Requirement::Required && filled.clean(field).is_empty() {
            let text = messages::required(field).unwrap_or_else(|| messages::MISSING.to_owned());
            missing.push((field.clone(), text));
        }
    }
    let own = settings.registration_extension_form.iter();
    let own = own.filter(|field| field.required && filled.clean(&field.name).is_empty());
    missing.extend(own.map(|field| (field.name.clone(), messages::REQUIRED.to_owned())));
    missing
}

fn user(lms: &Lms, filled: &Filled) -> User {
    let settings = &lms.settings;
    let mut user = User::learner(filled.clean("username"))
        .with_email(filled.clean("email"))
        .password(filled.clean("password"));
    user.is_active = settings.registration.skip_email_validation;
    filled.clean("first_name").clone_into(&mut user.first_name);
    filled.clean("last_name").clone_into(&mut user.last_name);
    let own = settings.registration.registration_extension_form.iter().map(|field| &field.name);
    let extended = settings.extended_profile_fields.iter().chain(own);
    let profile = user.profile.get_or_insert_default();
    profile.name = filled.clean("name").to_owned();
    profile.extended =
        extended.filter_map(|field| Some((field.clone(), filled.text(field)?.into()))).collect();
    profile.year_of_birth = filled.clean("year_of_birth").parse().ok();
    profile.gender = filled.text("gender");
    profile.mailing_address = filled.text("mailing_address");
    profile.city = filled.text("city");
    profile.country = filled.text("country");
    profile.state = filled.text("state");
    profile.level_of_education = filled.text("level_of_education");
    profile.goals = filled.text("goals");
    user
}
