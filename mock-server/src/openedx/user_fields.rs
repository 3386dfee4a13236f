//! The fields of a user that staff may set, judged as a serializer judges them: each on its own, all
//! errors at once.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::account_values::{is_country, valid_email};
use super::state::{Lms, User};
use crate::django::python;

/// What is wrong, by field.
pub(super) type Errors = BTreeMap<String, Vec<String>>;

/// Every field that there is, read-only or not.
pub(super) const FIELDS: [&str; 12] = [
    "id",
    "email",
    "password",
    "username",
    "is_active",
    "is_staff",
    "is_superuser",
    "name",
    "year_of_birth",
    "gender",
    "level_of_education",
    "country",
];
/// The field that cannot be set.
pub(super) const READ_ONLY: &str = "id";

const GENDERS: [&str; 3] = ["m", "f", "o"];
const LEVELS: [&str; 9] = ["p", "m", "b", "a", "hs", "jhs", "el", "none", "other"];
/// How many years back somebody can have been born.
const YEARS: i32 = 120;
const PASSWORD_MIN: usize = 8;
const PASSWORD_MAX: usize = 75;

/// The fields of a request that is in order; absent ones are left alone.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct UserFields {
    pub username: Option<String>,
    pub email: Option<String>,
    pub password: Option<String>,
    pub is_active: Option<bool>,
    pub is_staff: Option<bool>,
    pub is_superuser: Option<bool>,
    pub name: Option<String>,
    pub year_of_birth: Option<i32>,
    pub gender: Option<String>,
    pub level_of_education: Option<String>,
    pub country: Option<String>,
}

impl UserFields {
    /// Reads the fields for `user`, or for somebody new, in the year `year`.
    ///
    /// # Errors
    ///
    /// What is wrong with which field.
    pub(super) fn read(
        sent: &Map<String, Value>,
        lms: &Lms,
        user: Option<&User>,
        year: i32,
    ) -> Result<Self, Errors> {
        let mut reader = Reader { sent, errors: Errors::new() };
        let fields = Self {
            email: reader.field("email", |value| email(value, lms, user)),
            username: reader.field("username", |value| username(value, lms, user)),
            password: reader.field("password", password),
            is_active: reader.field("is_active", boolean),
            is_staff: reader.field("is_staff", boolean),
            is_superuser: reader.field("is_superuser", boolean),
            name: reader.field("name", text),
            year_of_birth: reader.field("year_of_birth", |value| year_of_birth(value, year)),
            gender: reader.field("gender", |value| choice(value, "Gender", &GENDERS)),
            level_of_education: reader
                .field("level_of_education", |value| choice(value, "Level of education", &LEVELS)),
            country: reader.field("country", country),
        };
        if reader.errors.is_empty() { Ok(fields) } else { Err(reader.errors) }
    }

    /// Whether any of the fields is on the profile.
    pub(super) fn has_profile_fields(&self) -> bool {
        let Self { name, year_of_birth, gender, level_of_education, country, .. } = self;
        year_of_birth.is_some()
            || [name, gender, level_of_education, country].into_iter().any(Option::is_some)
    }

    /// Whether the database has room for every text.
    pub(super) fn fits(&self) -> bool {
        let fits = |text: &Option<String>, room| {
            text.as_ref().is_none_or(|text| text.chars().count() <= room)
        };
        fits(&self.username, 150) && fits(&self.email, 254) && fits(&self.name, 255)
    }
}

/// Fields under examination.
struct Reader<'a> {
    sent: &'a Map<String, Value>,
    errors: Errors,
}

impl Reader<'_> {
    /// The field `name` as `read` reads it, if it was sent and is in order.
    fn field<T>(
        &mut self,
        name: &str,
        read: impl FnOnce(&Value) -> Result<T, String>,
    ) -> Option<T> {
        let value = self.sent.get(name)?;
        let read =
            if value.is_null() { Err("This field may not be null.".into()) } else { read(value) };
        read.map_err(|error| self.errors.insert(name.to_owned(), vec![error])).ok()
    }
}

/// What a `CharField` makes of a value: trimmed, and not blank.
fn text(value: &Value) -> Result<String, String> {
    let text = match value {
        Value::String(_) | Value::Number(_) => python::str(value).trim().to_owned(),
        _ => return Err("Not a valid string.".to_owned()),
    };
    if text.is_empty() { Err("This field may not be blank.".to_owned()) } else { Ok(text) }
}

fn email(value: &Value, lms: &Lms, user: Option<&User>) -> Result<String, String> {
    let email = text(value)?;
    if valid_email(&Value::from(email.as_str())).is_none() {
        return Err("Enter a valid email address.".to_owned());
    }
    let is_own = user.is_some_and(|user| user.email() == email);
    if !is_own && lms.email_exists_or_retired(&email) {
        return Err("User already exists with this email".to_owned());
    }
    Ok(email)
}

fn username(value: &Value, lms: &Lms, user: Option<&User>) -> Result<String, String> {
    let username = text(value)?;
    let is_own = user.is_some_and(|user| user.username() == username);
    if !is_own && lms.potentially_retired_user(&username).is_some() {
        return Err("User already exists with this username".to_owned());
    }
    Ok(username)
}

/// The platform's default policy: 8 to 75 characters.
fn password(value: &Value) -> Result<String, String> {
    let password = text(value)?;
    let length = password.chars().count();
    if length < PASSWORD_MIN {
        return Err(format!(
            "This password is too short. It must contain at least {PASSWORD_MIN} characters."
        ));
    }
    if length > PASSWORD_MAX {
        return Err(format!(
            "This password is too long. It must contain no more than {PASSWORD_MAX} characters."
        ));
    }
    Ok(password)
}

/// What a `BooleanField` makes of a value: forms have only texts to say it.
fn boolean(value: &Value) -> Result<bool, String> {
    const TRUE: [&str; 6] = ["t", "y", "yes", "true", "on", "1"];
    const FALSE: [&str; 6] = ["f", "n", "no", "false", "off", "0"];
    let word = python::str(value).trim().to_ascii_lowercase();
    match word.strip_suffix(".0").filter(|_| value.is_number()).unwrap_or(&word) {
        word if TRUE.contains(&word) => Ok(true),
        word if FALSE.contains(&word) => Ok(false),
        _ => Err("Must be a valid boolean.".to_owned()),
    }
}

fn year_of_birth(value: &Value, this_year: i32) -> Result<i32, String> {
    let invalid = || "A valid integer is required.".to_owned();
    let year: i64 = match value {
        Value::String(_) | Value::Number(_) => {
            let written = python::str(value);
            let whole = written
                .trim()
                .split_once('.')
                .filter(|(_, zeros)| zeros.bytes().all(|zero| zero == b'0'));
            whole.map_or(written.trim(), |(whole, _)| whole).parse().map_err(|_| invalid())?
        }
        _ => return Err(invalid()),
    };
    let oldest = this_year - YEARS;
    match i32::try_from(year) {
        Ok(year) if (oldest + 1..=this_year).contains(&year) => Ok(year),
        _ => Err(format!("Year of birth must be within range({this_year}, {oldest}, -1)")),
    }
}

fn choice(value: &Value, what: &str, choices: &[&str]) -> Result<String, String> {
    let choice = text(value)?;
    if choices.contains(&choice.as_str()) {
        return Ok(choice);
    }
    Err(format!("{what} must be one of {}", python::repr_list(choices)))
}

fn country(value: &Value) -> Result<String, String> {
    let country = text(value)?;
    if is_country(&country) { Ok(country) } else { Err("Invalid country.".to_owned()) }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn errors(sent: &Value, user: Option<&str>) -> Errors {
        let mut lms = Lms::default();
        lms.add(User::learner("mira"));
        lms.add(User::learner(&lms.retired_username("gone")));
        let user = user.and_then(|username| lms.user_by_username(username));
        let sent = sent.as_object().cloned().unwrap_or_default();
        UserFields::read(&sent, &lms, user, 2026).err().unwrap_or_default()
    }

    #[test]
    fn each_field_has_its_own_words() {
        for (field, value, error) in [
            ("username", json!("mira"), "User already exists with this username"),
            ("username", json!("GONE"), "User already exists with this username"),
            ("username", json!(" "), "This field may not be blank."),
            ("username", json!(["x"]), "Not a valid string."),
            ("email", json!("mira@learn.example"), "User already exists with this email"),
            ("email", json!("mira"), "Enter a valid email address."),
            ("email", json!(null), "This field may not be null."),
            (
                "password",
                json!("short"),
                "This password is too short. It must contain at least 8 characters.",
            ),
            (
                "password",
                json!("x".repeat(76)),
                "This password is too long. It must contain no more than 75 characters.",
            ),
            ("is_staff", json!("maybe"), "Must be a valid boolean."),
            ("year_of_birth", json!("x"), "A valid integer is required."),
            ("year_of_birth", json!(1906), "Year of birth must be within range(2026, 1906, -1)"),
            ("year_of_birth", json!(2027), "Year of birth must be within range(2026, 1906, -1)"),
            ("gender", json!("x"), "Gender must be one of ['m', 'f', 'o']"),
            (
                "level_of_education",
                json!("o"),
                "Level of education must be one of ['p', 'm', 'b', 'a', 'hs', 'jhs', 'el', 'none', 'other']",
            ),
            ("country", json!("nz"), "Invalid country."),
        ] {
            let expected = Errors::from([(field.to_owned(), vec![error.to_owned()])]);
            assert_eq!(errors(&json!({ field: value }), None), expected, "{field}: {value}");
        }
    }

    #[test]
    fn what_is_in_order_is_accepted_in_every_form() {
        for sent in [
            json!({}),
            json!({"is_staff": true, "is_active": "off", "is_superuser": 0}),
            json!({"year_of_birth": "1907"}),
            json!({"year_of_birth": 2026.0}),
            json!({"country": "NZ", "gender": "f", "level_of_education": "none"}),
        ] {
            assert_eq!(errors(&sent, None), Errors::new(), "{sent}");
        }
    }

    #[test]
    fn what_a_user_has_already_is_not_taken() {
        let own = json!({"username": "mira", "email": "mira@learn.example"});
        assert_eq!(errors(&own, Some("mira")), Errors::new());
        assert_eq!(errors(&own, None).len(), 2);
    }
}
