//! The Django settings and switches that change how people register, with upstream's defaults.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::description::FieldType;
use crate::openedx::password_policy::PasswordPolicy;
use crate::openedx::settings::RateLimit;
use crate::openedx::state::scenario::sparse;

/// Settings of registration. Every field is named after its upstream setting, in lower case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RegistrationSettings {
    /// Which fields the form has besides e-mail address, name, user name and password.
    pub registration_extra_fields: BTreeMap<String, Requirement>,
    /// The order of the form; fields that are not named come last. Empty for the usual order.
    pub registration_field_order: Vec<String>,
    /// What can be chosen in the fields `profession` and `specialty`; text without an entry.
    pub extra_field_options: BTreeMap<String, Vec<String>>,
    /// Fields of the site's own (`REGISTRATION_EXTENSION_FORM`).
    pub registration_extension_form: Vec<ExtensionField>,
    /// Whether the form asks for consent to marketing mail.
    pub marketing_emails_opt_in: bool,
    /// Where people who cannot sign in are sent for help.
    pub login_issue_support_link: String,
    /// Whether people may make accounts at all.
    pub allow_public_account_creation: bool,
    /// Whether people may sign in through third parties.
    pub enable_third_party_auth: bool,
    /// Whether people have to register through a third party.
    pub require_third_party_auth: bool,
    /// The registration through a third party that every browser is in the middle of.
    pub running_pipeline: Option<RunningPipeline>,
    /// What a plugin on the filter `StudentRegistrationRequested` says to everybody who registers;
    /// without a plugin nobody is refused.
    pub student_registration_requested: Option<String>,
    /// Whether accounts are active without an answer to the activation mail.
    pub skip_email_validation: bool,
    /// How often one client address may register. Upstream allows 60 times in 7 days; a mock serves
    /// whole suites from one address and sets no limit unless told to.
    pub registration_ratelimit: Option<RateLimit>,
    /// How often one client address may have values checked. Upstream allows 30 times in 7 days;
    /// here there is no limit unless told to.
    pub registration_validation_ratelimit: Option<RateLimit>,
    /// Which passwords are accepted.
    #[serde(serialize_with = "sparse::serialize")]
    pub auth_password_validators: PasswordPolicy,
    /// Whether passwords that are known to be compromised are refused when people register.
    pub enable_authn_register_hibp_policy: bool,
    /// Whether they are refused when people reset their password.
    pub enable_authn_reset_password_hibp_policy: bool,
    /// The passwords that are known to be compromised.
    pub compromised_passwords: BTreeSet<String>,
}

/// Whether the form has a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Requirement {
    /// It has, and it has to be filled in.
    Required,
    /// It has, behind a toggle, and it may be left blank.
    Optional,
    /// It has, in plain sight, and it may be left blank.
    OptionalExposed,
    /// It has not.
    Hidden,
}

impl Requirement {
    pub(super) fn is_visible(self) -> bool {
        self != Self::Hidden
    }

    pub(super) fn is_exposed(self) -> bool {
        matches!(self, Self::Required | Self::OptionalExposed)
    }
}

/// A field of the site's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ExtensionField {
    /// The key under which it is sent.
    pub name: String,
    /// What it is called.
    pub label: String,
    /// What kind of field it is. The form cannot be described if a select has no choices, or if
    /// anything but text, an e-mail address or a password has a length.
    pub field_type: FieldType,
    /// Whether it has to be filled in.
    #[serde(default)]
    pub required: bool,
    /// The least number of characters.
    #[serde(default)]
    pub min_length: Option<u32>,
    /// The greatest number of characters.
    #[serde(default)]
    pub max_length: Option<u32>,
    /// What can be chosen, as `(value, name)`.
    #[serde(default)]
    pub choices: Option<Vec<(String, String)>>,
}

/// A registration through a third party that is under way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RunningPipeline {
    /// The third party.
    pub provider: String,
    /// What the third party knows, by field.
    #[serde(default)]
    pub details: BTreeMap<String, String>,
    /// Whether the e-mail address is the third party's to decide.
    #[serde(default)]
    pub is_email_readonly: bool,
}

impl Default for RegistrationSettings {
    fn default() -> Self {
        use Requirement::{Hidden, Optional, Required};
        let fields = [
            ("confirm_email", Hidden),
            ("level_of_education", Optional),
            ("gender", Optional),
            ("year_of_birth", Optional),
            ("mailing_address", Optional),
            ("goals", Optional),
            ("honor_code", Required),
            ("terms_of_service", Hidden),
            ("city", Hidden),
            ("country", Hidden),
        ];
        Self {
            registration_extra_fields: fields.map(|(name, is)| (name.to_owned(), is)).into(),
            registration_field_order: Vec::new(),
            extra_field_options: BTreeMap::new(),
            registration_extension_form: Vec::new(),
            marketing_emails_opt_in: false,
            login_issue_support_link: String::new(),
            allow_public_account_creation: true,
            enable_third_party_auth: false,
            require_third_party_auth: false,
            running_pipeline: None,
            student_registration_requested: None,
            skip_email_validation: false,
            registration_ratelimit: None,
            registration_validation_ratelimit: None,
            auth_password_validators: PasswordPolicy::default(),
            enable_authn_register_hibp_policy: false,
            enable_authn_reset_password_hibp_policy: false,
            compromised_passwords: BTreeSet::new(),
        }
    }
}

impl RegistrationSettings {
    pub(super) fn requirement(&self, field: &str) -> Requirement {
        self.registration_extra_fields.get(field).copied().unwrap_or(Requirement::Hidden)
    }

    /// The registration through a third party that is under way, where that is possible.
    pub(super) fn pipeline(&self) -> Option<&RunningPipeline> {
        self.running_pipeline.as_ref().filter(|_| self.enable_third_party_auth)
    }
}
