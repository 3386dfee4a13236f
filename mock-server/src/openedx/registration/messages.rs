//! What people are told about what they filled in: upstream's account constants.

pub(in crate::openedx) const EMAIL_INVALID: &str = "A properly formatted e-mail is required";
pub(in crate::openedx) const EMAIL_TAKEN: &str =
    "This email is already associated with an existing account";
pub(in crate::openedx) const USERNAME_TAKEN: &str = "It looks like this username is already taken";
pub(in crate::openedx) const USERNAME_LENGTH: &str =
    "Username must be between 2 and 30 characters long.";
pub(in crate::openedx) const USERNAME_SIGNS: &str = "Usernames can only contain letters (A-Z, a-z), numerals (0-9), underscores (_), and hyphens (-).";
pub(in crate::openedx) const NAME: &str = "Enter your surname and name";
pub(in crate::openedx) const NAME_INVALID: &str = "Enter a valid name";
pub(in crate::openedx) const COUNTRY: &str = "Select your country or region of residence";
pub(in crate::openedx) const PASSWORD_COMPROMISED: &str = "The password you entered is on a list of known compromised passwords. Please choose a different one.";
pub(super) const CONFIRM_EMAIL: &str = "Enter your confirm email";
/// What Django says of any field.
pub(super) const REQUIRED: &str = "This field is required.";
/// What is said of a field that has no words of its own.
pub(super) const MISSING: &str = "You are missing one or more required fields";

/// What is said if a field that a site may ask for is left blank.
pub(super) fn required(field: &str) -> Option<String> {
    let message = match field {
        "confirm_email" => CONFIRM_EMAIL,
        "first_name" => "Enter your first name",
        "last_name" => "Enter your last name",
        "city" => "Enter your city",
        "state" => "Enter your state",
        "country" => COUNTRY,
        "gender" => "Select your gender",
        "year_of_birth" => "Select your year of birth",
        "level_of_education" => "Select the highest level of education you have completed",
        "mailing_address" => "Enter your educational institution",
        "goals" => "Tell us your goals",
        "profession" => "Enter your profession",
        "specialty" => "Enter your specialty",
        _ => return None,
    };
    Some(message.to_owned())
}
