//! What an account owner may change: the body of `PATCH accounts/{username}`, its validation row by
//! row, and its effects.

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;

use super::account::{
    ExtendedProfileField, Gender, LanguageProficiency, LevelOfEducation, SocialLink,
};
use super::account_changes::Changes;
use super::account_values::{
    char_field, integer, is_country, is_us_state, language_error, not_a_choice, social_link_error,
    strings, unfit_name, valid_email,
};
use super::settings::Settings;
use super::social_link;
use super::state::{Lms, User, UserId};
use crate::django::python;

/// Changes to an account, as a JSON merge patch: an absent member stays, null clears it, anything
/// else sets it. Unknown members are ignored.
#[derive(Debug, ToSchema)]
#[schema(example = json!({"bio": "Tide-pool photographer.", "country": "NZ", "state": null}))]
#[expect(
    dead_code,
    reason = "describes the body in the contract; the LMS judges the JSON value itself"
)]
pub(super) struct AccountPatch {
    /// Full name, 1 to 255 characters once trimmed, without `<`, `>` or URLs. Null is not handled
    /// upstream.
    #[schema(min_length = 1, max_length = 255)]
    name: Option<String>,
    /// Gender; `""` clears it too.
    gender: Option<Gender>,
    /// Why the person learns.
    goals: Option<String>,
    /// Postal address.
    mailing_address: Option<String>,
    /// City; can be written, is never returned.
    city: Option<String>,
    /// Year of birth.
    year_of_birth: Option<i32>,
    /// Level of education; `""` clears it too.
    level_of_education: Option<LevelOfEducation>,
    /// ISO 3166-1 alpha-2 code; `""` clears it too. Any country but `US` clears `state`.
    country: Option<String>,
    /// Code of a US state or territory.
    state: Option<String>,
    /// About me, at most 300 characters; `""` reads back as null. Null is not handled upstream.
    #[schema(max_length = 300)]
    bio: Option<String>,
    /// Everything but digits and a leading `+` is dropped; at most 50 characters are left.
    phone_number: Option<String>,
    /// Replaces the whole list; codes are unique.
    language_proficiencies: Option<Vec<LanguageProficiency>>,
    /// Merged by platform: a blank link deletes that platform's.
    social_links: Option<Vec<SocialLink>>,
    /// Values of extended profile fields; only those that the site configured are returned.
    extended_profile: Option<Vec<ExtendedProfileField>>,
    /// `all_users`, `private` or `custom`; any text is stored. Null returns to the default.
    account_privacy: Option<String>,
    /// A new e-mail address: pending until confirmed through the mail that is sent to it.
    #[schema(format = Email)]
    email: Option<String>,
    /// A new secondary e-mail address: pending until confirmed through the mail that is sent to it.
    #[schema(format = Email)]
    secondary_email: Option<String>,
}

/// What is wrong with one field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(super) struct FieldError {
    /// For developers.
    pub developer_message: String,
    /// For people.
    pub user_message: String,
}

/// Why a patch was not applied; nothing of it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum PatchError {
    /// Fields that are invalid or cannot be written, by name.
    Fields(Vec<(String, FieldError)>),
    /// The patch as a whole is refused, with a text for developers.
    Whole(&'static str),
    /// Upstream does not handle the exception that the patch causes.
    Crash,
}

const READ_ONLY: [&str; 6] = [
    "username",
    "date_joined",
    "is_active",
    "password_toggle_history",
    "profile_image",
    "requires_parental_consent",
];
const GENDERS: [&str; 3] = ["m", "f", "o"];
const LEVELS: [&str; 9] = ["p", "m", "b", "a", "hs", "jhs", "el", "none", "other"];
const NAME_MAX: usize = 255;
const BIO_MAX: usize = 300;
const PHONE_MAX: usize = 50;
const INVALID: &str = "This value is invalid.";
const INVALID_EMAIL: &str = "Valid e-mail address required.";
const SAME_EMAIL: &str = "Old email is the same as the new email.";

/// Applies a merge patch to the account of `id`, all of it or nothing.
///
/// # Errors
///
/// What is wrong with the patch.
pub(super) fn apply(
    lms: &mut Lms,
    id: UserId,
    patch: &Value,
    now: Timestamp,
) -> Result<(), PatchError> {
    let patch = patch.as_object().ok_or(PatchError::Crash)?;
    let Some(user) = lms.user(id) else { return Ok(()) };
    let mut checked = Checked { lms, user, patch, errors: Vec::new(), changes: Changes::default() };
    checked.check()?;
    let Checked { errors, changes, .. } = checked;
    if !errors.is_empty() {
        return Err(PatchError::Fields(errors));
    }
    changes.apply(lms, id, now);
    Ok(())
}

/// A patch under examination: what is wrong with it, and what it would change.
struct Checked<'a> {
    lms: &'a Lms,
    user: &'a User,
    patch: &'a Map<String, Value>,
    errors: Vec<(String, FieldError)>,
    changes: Changes,
}

impl Checked<'_> {
    fn check(&mut self) -> Result<(), PatchError> {
        self.read_only();
        self.email()?;
        self.secondary_email();
        self.name()?;
        self.changes.gender = self.choice("gender", &GENDERS);
        self.changes.level_of_education = self.choice("level_of_education", &LEVELS);
        self.changes.goals = self.text("goals");
        self.changes.mailing_address = self.text("mailing_address");
        self.changes.city = self.text("city");
        self.year_of_birth();
        self.country();
        self.state();
        self.bio()?;
        self.phone_number();
        self.language_proficiencies();
        self.social_links();
        self.extended_profile();
        self.account_privacy();
        Ok(())
    }

    fn refuse(&mut self, field: &str, developer_message: String, user_message: &str) {
        let error = FieldError { developer_message, user_message: user_message.to_owned() };
        self.errors.push((field.to_owned(), error));
    }

    /// Refuses in the words of a serializer; `errors` is what Python prints of its error list.
    fn refuse_value(&mut self, field: &str, errors: &str, user_message: &str) {
        let value = python::str(&self.patch[field]);
        let message = format!("Value '{value}' is not valid for field '{field}': {errors}");
        self.refuse(field, message, user_message);
    }

    fn refuse_with(&mut self, field: &str, error: &str) {
        self.refuse_value(field, &python::repr_list(&[error]), INVALID);
    }

    fn read_only(&mut self) {
        for field in READ_ONLY.into_iter().filter(|field| self.patch.contains_key(*field)) {
            let user_message = format!("The '{field}' field cannot be edited.");
            self.refuse(field, "This field is not editable via this API".to_owned(), &user_message);
        }
    }

    fn email(&mut self) -> Result<(), PatchError> {
        let Some(value) = self.patch.get("email") else { return Ok(()) };
        if !self.lms.settings.allow_email_address_change {
            return Err(PatchError::Whole(
                "Email address changes have been disabled by the site operators.",
            ));
        }
        match valid_email(value) {
            None => self.refuse_email("email", "validate_new_email", INVALID_EMAIL),
            Some(email) if email == self.user.email() => {
                self.refuse_email("email", "validate_new_email", SAME_EMAIL);
            }
            // Nobody learns from this route whether an address has an account.
            Some(email) if self.lms.email_exists_or_retired(email) => {}
            Some(email) => self.changes.email = Some(email.to_owned()),
        }
        Ok(())
    }

    fn secondary_email(&mut self) {
        let Some(value) = self.patch.get("secondary_email") else { return };
        let refusal = match valid_email(value) {
            None => INVALID_EMAIL.to_owned(),
            Some(email) if self.user.recovery_email.as_deref() == Some(email) => {
                SAME_EMAIL.to_owned()
            }
            Some(email) if email == self.user.email() => {
                "Cannot be same as your sign in email address.".to_owned()
            }
            Some(email) if self.lms.email_exists_or_retired(email) => format!(
                "It looks like {email} belongs to an existing account. Try again with a different email address."
            ),
            Some(email) => {
                self.changes.secondary_email = Some(email.to_owned());
                return;
            }
        };
        self.refuse_email("secondary_email", "validate_secondary_email", &refusal);
    }

    fn refuse_email(&mut self, field: &str, validator: &str, text: &str) {
        self.refuse(field, format!("Error thrown from {validator}: '{text}'"), text);
    }

    fn name(&mut self) -> Result<(), PatchError> {
        let name = match self.patch.get("name") {
            None => return Ok(()),
            Some(Value::Null) => return Err(PatchError::Crash),
            Some(value) => match char_field(value) {
                Some(name) => name.trim().to_owned(),
                None => {
                    self.refuse_with("name", "Not a valid string.");
                    return Ok(());
                }
            },
        };
        if name.is_empty() {
            self.refuse_with("name", "The name field must be at least 1 character long.");
        } else if name.chars().count() > NAME_MAX {
            self.refuse_with("name", "Ensure this field has no more than 255 characters.");
        } else if let Some(text) = unfit_name(&name) {
            self.refuse("name", format!("Error thrown from validate_name: '{text}'"), text);
        } else if name != self.user.full_name() && self.must_verify_name() {
            let text = "This name change requires ID verification.";
            self.refuse("name", text.to_owned(), text);
        } else {
            self.changes.name = Some(name);
        }
        Ok(())
    }

    fn must_verify_name(&self) -> bool {
        self.lms.settings.name_affirmation && self.user.has_verified_certificate()
    }

    fn text(&mut self, field: &str) -> Option<Option<String>> {
        let value = self.patch.get(field)?;
        if value.is_null() {
            return Some(None);
        }
        let text = char_field(value);
        if text.is_none() {
            self.refuse_with(field, "Not a valid string.");
        }
        Some(text)
    }

    /// A field that takes one of `choices`, or nothing.
    fn choice(&mut self, field: &str, choices: &[&str]) -> Option<Option<String>> {
        self.chosen(field, |choice| choices.contains(&choice))
    }

    fn chosen(&mut self, field: &str, is_choice: impl Fn(&str) -> bool) -> Option<Option<String>> {
        let value = self.patch.get(field)?;
        if value.is_null() {
            return Some(None);
        }
        let choice = python::str(value);
        if choice.is_empty() {
            return Some(None);
        }
        if value.is_string() && is_choice(&choice) {
            return Some(Some(choice));
        }
        self.refuse_with(field, &not_a_choice(&choice));
        None
    }

    fn year_of_birth(&mut self) {
        let Some(value) = self.patch.get("year_of_birth") else { return };
        match integer(value) {
            _ if value.is_null() => self.changes.year_of_birth = Some(None),
            Some(year) => self.changes.year_of_birth = Some(Some(year)),
            None => self.refuse_with("year_of_birth", "A valid integer is required."),
        }
    }

    fn country(&mut self) {
        self.changes.country = self.chosen("country", is_country);
        let restricted = &self.lms.settings.restricted_countries;
        if matches!(&self.changes.country, Some(Some(country)) if restricted.contains(country)) {
            self.refuse(
                "country",
                "Country is disabled for registration".to_owned(),
                "This country cannot be selected for user registration",
            );
        }
    }

    fn state(&mut self) {
        self.changes.state = self.chosen("state", is_us_state);
        if matches!(&self.changes.country, Some(country) if country.as_deref() != Some("US")) {
            self.changes.state = Some(None);
        }
    }

    fn bio(&mut self) -> Result<(), PatchError> {
        let Some(value) = self.patch.get("bio") else { return Ok(()) };
        match char_field(value) {
            _ if value.is_null() => return Err(PatchError::Crash),
            None => self.refuse_with("bio", "Not a valid string."),
            Some(bio) if bio.chars().count() > BIO_MAX => {
                let text = "The about me field must be at most 300 characters long.";
                self.refuse_value("bio", &python::repr_list(&[text]), text);
            }
            Some(bio) => self.changes.bio = Some(Some(bio)),
        }
        Ok(())
    }

    fn phone_number(&mut self) {
        let Some(Some(text)) = self.text("phone_number") else {
            if self.patch.get("phone_number").is_some_and(Value::is_null) {
                self.changes.phone_number = Some(None);
            }
            return;
        };
        let plus = text.starts_with('+').then_some('+');
        let number: String =
            plus.into_iter().chain(text.chars().filter(char::is_ascii_digit)).collect();
        if number.chars().count() > PHONE_MAX {
            self.refuse_with("phone_number", "Ensure this field has no more than 50 characters.");
        } else {
            self.changes.phone_number = Some(Some(number).filter(|number| !number.is_empty()));
        }
    }

    fn language_proficiencies(&mut self) {
        const FIELD: &str = "language_proficiencies";
        let Some(items) = self.list(FIELD) else { return };
        let errors: Vec<Value> = items.iter().map(language_error).collect();
        if errors.iter().any(|error| error != &Value::Object(Map::new())) {
            return self.refuse_value(FIELD, &python::repr(&Value::Array(errors)), INVALID);
        }
        let codes = strings(items, "code");
        if codes.iter().collect::<BTreeSet<_>>().len() < codes.len() {
            return self.refuse_with(
                FIELD,
                "The language_proficiencies field must consist of unique languages.",
            );
        }
        self.changes.language_proficiencies = Some(codes);
    }

    fn social_links(&mut self) {
        const FIELD: &str = "social_links";
        let Some(items) = self.list(FIELD) else { return };
        let errors: Vec<Value> = items.iter().map(social_link_error).collect();
        if errors.iter().any(|error| error != &Value::Object(Map::new())) {
            return self.refuse_value(FIELD, &python::repr(&Value::Array(errors)), INVALID);
        }
        let platforms = strings(items, "platform");
        if platforms.iter().collect::<BTreeSet<_>>().len() < platforms.len() {
            return self.refuse_with(
                FIELD,
                "The social_links field must consist of unique social platforms.",
            );
        }
        for (platform, link) in platforms.into_iter().zip(strings(items, "social_link")) {
            match social_link::normalise(&platform, &link, &self.lms.settings.platform_name) {
                Ok(link) => self.changes.social_links.push((platform, link)),
                Err(text) => {
                    let message = format!("Error when adding new social link: '{text}'");
                    return self.refuse(FIELD, message, &text);
                }
            }
        }
    }

    fn list(&mut self, field: &str) -> Option<&'_ [Value]> {
        let patch = self.patch;
        match patch.get(field)? {
            Value::Array(items) => Some(items),
            Value::Null => {
                self.refuse_with(field, "This field may not be null.");
                None
            }
            other => {
                let error = format!(
                    "{{'non_field_errors': ['Expected a list of items but got type \"{}\".']}}",
                    python::type_name(other)
                );
                self.refuse_value(field, &error, INVALID);
                None
            }
        }
    }

    fn extended_profile(&mut self) {
        let Some(value) = self.patch.get("extended_profile") else { return };
        let Some(items) = value.as_array() else {
            return self.refuse(
                "extended_profile",
                "extended_profile must be a list".to_owned(),
                "Invalid extended profile format",
            );
        };
        for item in items {
            if let (Some(Value::String(name)), Some(value)) =
                (item.get("field_name"), item.get("field_value"))
            {
                self.changes.extended_profile.push((name.clone(), value.clone()));
            }
        }
    }

    fn account_privacy(&mut self) {
        let Some(value) = self.patch.get("account_privacy") else { return };
        let privacy = python::str(value);
        if value.is_null() {
            self.changes.account_privacy = Some(None);
        } else if privacy.trim().is_empty() {
            let text = "Preference 'account_privacy' cannot be set to an empty value.";
            self.refuse("account_privacy", text.to_owned(), text);
        } else {
            self.changes.account_privacy = Some(Some(privacy));
        }
    }
}

/// Whether the patch asks for another e-mail address.
#[must_use]
pub(super) fn asks_for(patch: &Value, field: &str) -> bool {
    patch.get(field).and_then(Value::as_str).is_some_and(|address| !address.is_empty())
}

/// Whether one more request for another address is allowed.
pub(super) fn admits_email_change(
    lms: &mut Lms,
    id: UserId,
    patch: &Value,
    now: Timestamp,
) -> bool {
    let Settings { email_change_rate_limit, secondary_email_rate_limit, .. } = *lms.settings;
    let email = !asks_for(patch, "email")
        || lms.email_changes.entry(id).or_default().admits(email_change_rate_limit, now);
    let secondary = !asks_for(patch, "secondary_email")
        || lms
            .secondary_email_changes
            .entry(id)
            .or_default()
            .admits(secondary_email_rate_limit, now);
    email && secondary
}
