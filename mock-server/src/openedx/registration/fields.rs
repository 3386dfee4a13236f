//! The fields of the registration form.

use jiff::Timestamp;
use rust_iso3166::ALL;

use super::description::{
    DefaultValue, Field, FieldType, FormBuilder, FormDescription, InvalidField, Override,
    Restriction,
};
use super::messages;
use super::settings::{ExtensionField, RegistrationSettings, Requirement, RunningPipeline};
use super::{MARKETING, Version};
use crate::django::wire_time;
use crate::openedx::settings::Settings;
use crate::openedx::state::USERNAME_MAX;

/// What every form asks for.
const ALWAYS: [&str; 4] = ["email", "name", "username", "password"];

/// What a form may ask for besides, in this order.
const EXTRA: [&str; 19] = [
    "confirm_email",
    "first_name",
    "last_name",
    "city",
    "state",
    "country",
    "gender",
    "year_of_birth",
    "level_of_education",
    "company",
    "job_title",
    "title",
    "mailing_address",
    "goals",
    "honor_code",
    "terms_of_service",
    "profession",
    "specialty",
    MARKETING,
];

/// What can be chosen as level of education.
const EDUCATION: [(&str, &str); 9] = [
    ("p", "Doctorate"),
    ("m", "Master's or professional degree"),
    ("b", "Bachelor's degree"),
    ("a", "Associate degree"),
    ("hs", "Secondary/high school"),
    ("jhs", "Junior secondary/junior high/middle school"),
    ("el", "Elementary/primary school"),
    ("none", "No formal education"),
    ("other", "Other education"),
];

/// What can be chosen as gender.
const GENDERS: [(&str, &str); 3] =
    [("m", "Male"), ("f", "Female"), ("o", "Other/Prefer Not to Say")];

/// The years of birth that can be chosen, counted back from this one.
const YEARS: i32 = 120;

/// The form that a site asks people to fill in.
///
/// # Errors
///
/// When a field of the site's own is none that a form can have.
pub(super) fn describe(
    settings: &Settings,
    version: Version,
    now: Timestamp,
) -> Result<FormDescription, InvalidField> {
    let registration = &settings.registration;
    let mut form = FormBuilder::new(&registration.login_issue_support_link);
    if let Some(pipeline) = registration.pipeline() {
        follow(pipeline, &mut form)?;
    }
    for name in order(settings) {
        if let Some(field) = field(&name, settings, version, now) {
            form.add_field(field)?;
        }
    }
    Ok(form.submitted_to(version.path()))
}

/// The names of all fields that a form of the site can have.
fn order(settings: &Settings) -> Vec<String> {
    let registration = &settings.registration;
    let own = registration.registration_extension_form.iter().map(|field| field.name.as_str());
    let mut valid: Vec<&str> = ALWAYS.into_iter().chain(EXTRA).chain(own).collect();
    let mut order = registration.registration_field_order.clone();
    if order.is_empty() {
        return valid.into_iter().map(str::to_owned).collect();
    }
    valid.sort_unstable();
    let missing: Vec<_> =
        valid.into_iter().filter(|name| !order.iter().any(|known| known == name)).collect();
    order.extend(missing.into_iter().map(str::to_owned));
    order
}

/// What the form asks for in a field, unless it does not ask.
fn field(name: &str, settings: &Settings, version: Version, now: Timestamp) -> Option<Field> {
    let registration = &settings.registration;
    let own = registration.registration_extension_form.iter().find(|field| field.name == name);
    if ALWAYS.contains(&name) {
        return always(name, registration);
    }
    let requirement = requirement(name, settings, version);
    if let Some(own) = own.filter(|_| !EXTRA.contains(&name)) {
        let is_asked = requirement.is_visible() || own.required;
        return is_asked.then(|| extension(own, requirement));
    }
    let field = requirement.is_visible().then(|| extra(name, settings, now)).flatten()?;
    Some(Field {
        required: requirement == Requirement::Required,
        exposed: field.exposed.or(Some(requirement.is_exposed())),
        ..field
    })
}

fn requirement(name: &str, settings: &Settings, version: Version) -> Requirement {
    let registration = &settings.registration;
    match name {
        "confirm_email" if version == Version::V1 => Requirement::Hidden,
        "year_of_birth" if settings.enable_coppa_compliance => Requirement::Hidden,
        MARKETING if registration.marketing_emails_opt_in => Requirement::Optional,
        "honor_code" if !registration.registration_extra_fields.contains_key(name) => {
            Requirement::Required
        }
        name => registration.requirement(name),
    }
}

/// A field that every form has; no password where a third party vouches for people.
fn always(name: &str, registration: &RegistrationSettings) -> Option<Field> {
    use Restriction::{MaxLength, MinLength};
    let policy = &registration.auth_password_validators;
    let saying = |message: &str| Some(message.to_owned());
    Some(match name {
        "email" => Field {
            field_type: FieldType::Email,
            instructions: "This is what you will use to login.".to_owned(),
            restrictions: vec![MinLength(3), MaxLength(254)],
            required_message: saying(messages::EMAIL_INVALID),
            ..Field::new(name, "Email")
        },
        "name" => Field {
            instructions: "This name will be used on any certificates that you earn.".to_owned(),
            restrictions: vec![MaxLength(255)],
            required_message: saying(messages::NAME),
            ..Field::new(name, "Full Name")
        },
        "username" => Field {
            instructions: "The name that will identify you in your courses. \
                           It cannot be changed later."
                .to_owned(),
            restrictions: vec![MinLength(2), MaxLength(saturated(USERNAME_MAX))],
            required_message: saying(messages::USERNAME_LENGTH),
            ..Field::new(name, "Public Username")
        },
        "password" if registration.pipeline().is_none() => Field {
            field_type: FieldType::Password,
            instructions: policy.instructions(),
            restrictions: password_restrictions(registration),
            required_message: saying(messages::REQUIRED),
            ..Field::new(name, "Password")
        },
        _ => return None,
    })
}

fn password_restrictions(registration: &RegistrationSettings) -> Vec<Restriction> {
    let policy = &registration.auth_password_validators;
    let mut restrictions = vec![
        Restriction::MinLength(saturated(policy.min_length)),
        Restriction::MaxLength(saturated(policy.max_length)),
    ];
    let kinds = [
        (policy.min_alphabetic, Restriction::MinAlphabetic as fn(u32) -> Restriction),
        (policy.min_numeric, Restriction::MinNumeric),
        (policy.min_upper, Restriction::MinUpper),
        (policy.min_lower, Restriction::MinLower),
        (policy.min_punctuation, Restriction::MinPunctuation),
        (policy.min_symbol, Restriction::MinSymbol),
    ];
    let wanted = kinds.into_iter().filter(|(least, _)| *least > 0);
    restrictions.extend(wanted.map(|(least, restriction)| restriction(saturated(least))));
    restrictions
}

fn saturated(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// A field that a site may ask for.
fn extra(name: &str, settings: &Settings, now: Timestamp) -> Option<Field> {
    let text = |label: &str| Field::new(name, label);
    let long = |label: &str| Field { field_type: FieldType::Textarea, ..text(label) };
    let field = match name {
        "confirm_email" => Field {
            field_type: FieldType::Email,
            required_message: Some(messages::CONFIRM_EMAIL.to_owned()),
            ..text("Confirm Email")
        },
        "first_name" => text("First Name"),
        "last_name" => text("Last Name"),
        "city" => text("City"),
        "state" => text("State/Province/Region"),
        "country" => Field {
            instructions: "The country or region where you live.".to_owned(),
            ..select(name, "Country or Region of Residence", countries(settings))
        },
        "gender" => select(name, "Gender", pairs(&GENDERS)),
        "year_of_birth" => select(name, "Year of birth", years(now)),
        "level_of_education" => {
            select(name, "Highest level of education completed", education(settings))
        }
        "company" => text("Company"),
        "job_title" => text("Job Title"),
        "title" => text("Title"),
        "mailing_address" => long("Mailing address"),
        "goals" => long(&format!("Tell us why you're interested in {}", settings.platform_name)),
        "honor_code" => honor_code(settings),
        "terms_of_service" => terms_of_service(settings),
        "profession" => configurable(name, "Profession", settings),
        "specialty" => configurable(name, "Specialty", settings),
        MARKETING => Field {
            field_type: FieldType::Checkbox,
            default: DefaultValue::Flag(true),
            exposed: Some(true),
            ..text(&format!(
                "I agree that {} may send me marketing messages.",
                settings.platform_name
            ))
        },
        _ => return None,
    };
    let message = field.required_message.clone().or_else(|| messages::required(name));
    Some(Field { required_message: message, ..field })
}

fn select(name: &str, label: &str, options: Vec<(String, String)>) -> Field {
    Field {
        field_type: FieldType::Select,
        options: Some(options),
        include_default_option: true,
        ..Field::new(name, label)
    }
}

fn pairs(options: &[(&str, &str)]) -> Vec<(String, String)> {
    options.iter().map(|(value, name)| ((*value).to_owned(), (*name).to_owned())).collect()
}

/// Every country that accounts may choose, by name.
fn countries(settings: &Settings) -> Vec<(String, String)> {
    let allowed =
        ALL.iter().filter(|country| !settings.restricted_countries.contains(country.alpha2));
    let mut countries: Vec<_> =
        allowed.map(|country| (country.alpha2.to_owned(), country.name.to_owned())).collect();
    countries.sort_unstable_by(|one, other| one.1.cmp(&other.1));
    countries
}

fn years(now: Timestamp) -> Vec<(String, String)> {
    let this = wire_time::year(now);
    (0..YEARS).map(|back| ((this - back).to_string(), (this - back).to_string())).collect()
}

/// Children do not register where children's privacy is protected by law.
fn education(settings: &Settings) -> Vec<(String, String)> {
    let mut levels = pairs(&EDUCATION);
    levels.retain(|(value, _)| !settings.enable_coppa_compliance || value != "el");
    levels
}

/// A select where the site has options for it, text where it has none.
fn configurable(name: &str, label: &str, settings: &Settings) -> Field {
    match settings.registration.extra_field_options.get(name) {
        Some(options) => {
            let options = options.iter().map(|name| (name.to_lowercase(), name.clone())).collect();
            let required_message = Some(format!("Select your {name}"));
            Field { required_message, ..select(name, label, options) }
        }
        None => {
            let required_message = Some(format!("Enter your {name}"));
            Field { required_message, ..Field::new(name, label) }
        }
    }
}

/// Something to read where it stands for the terms of service too, a checkbox beside them.
fn honor_code(settings: &Settings) -> Field {
    let platform = &settings.platform_name;
    if settings.registration.requirement("terms_of_service").is_visible() {
        return agreement("honor_code", "Honor Code", "/honor", platform);
    }
    let terms = "Terms of Service and Honor Code";
    let label = format!(
        "By creating an account, you agree to the {} and you acknowledge that {platform} and each \
         Member process your personal data in accordance with the {}.",
        link(terms, "/honor"),
        link("Privacy Policy", "/privacy"),
    );
    let field = agreement("honor_code", terms, "/honor", platform);
    Field { label, field_type: FieldType::Plaintext, ..field }
}

fn terms_of_service(settings: &Settings) -> Field {
    agreement("terms_of_service", "Terms of Service", "/tos", &settings.platform_name)
}

fn agreement(name: &str, terms: &str, address: &str, platform: &str) -> Field {
    Field {
        field_type: FieldType::Checkbox,
        default: DefaultValue::Flag(false),
        required_message: Some(format!("You must agree to the {platform} {terms}")),
        ..Field::new(name, &format!("I agree to the {platform} {}", link(terms, address)))
    }
}

fn link(text: &str, address: &str) -> String {
    format!("<a href='{address}' rel='noopener' target='_blank'>{text}</a>")
}

/// A field of the site's own.
fn extension(own: &ExtensionField, requirement: Requirement) -> Field {
    let lengths =
        [own.min_length.map(Restriction::MinLength), own.max_length.map(Restriction::MaxLength)];
    Field {
        field_type: own.field_type,
        exposed: Some(requirement.is_exposed()),
        required: own.required || requirement == Requirement::Required,
        restrictions: lengths.into_iter().flatten().collect(),
        options: own.choices.clone(),
        required_message: Some(messages::REQUIRED.to_owned()),
        ..Field::new(&own.name, &own.label)
    }
}

/// Fills in what a third party knows, and says that there is one.
fn follow(pipeline: &RunningPipeline, form: &mut FormBuilder) -> Result<(), InvalidField> {
    for (name, value) in &pipeline.details {
        let value = if name == "country" { value.to_uppercase() } else { value.clone() };
        let is_readonly = name == "email" && pipeline.is_email_readonly;
        let restrictions = is_readonly.then(|| vec![Restriction::Readonly]);
        form.override_field(
            name,
            Override { default: Some(value), restrictions, ..Override::default() },
        );
    }
    form.override_field("confirm_email", hidden());
    let provider = DefaultValue::Text(pipeline.provider.clone());
    form.add_field(Field {
        field_type: FieldType::Hidden,
        default: provider,
        required: false,
        ..Field::new("social_auth_provider", "")
    })
}

/// A third party vouches for the e-mail address, so that nobody has to repeat it.
fn hidden() -> Override {
    Override {
        label: Some(String::new()),
        field_type: Some(FieldType::Hidden),
        default: Some(String::new()),
        instructions: Some(String::new()),
        required: Some(false),
        restrictions: Some(Vec::new()),
    }
}
