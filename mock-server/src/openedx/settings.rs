//! The Django settings and switches that change what the LMS answers, with upstream's defaults.

use std::collections::BTreeSet;

use jiff::SignedDuration;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::registration::RegistrationSettings;
use super::state::scenario::sparse;
use crate::secret::Secret;

/// Settings of one LMS. Every field is named after its upstream setting, in lower case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// The user name that may retire learners, besides superusers.
    pub retirement_service_worker_username: String,
    /// The user name that may replace user names; superusers may not. Upstream's default is a
    /// placeholder that nobody has.
    pub username_replacement_worker: String,
    /// How people register.
    #[serde(serialize_with = "sparse::serialize")]
    pub registration: RegistrationSettings,
    /// Whether there is a discussion service; without one its routes do not exist.
    pub enable_discussion_service: bool,
    /// Whether `accounts/retire_mailings/` exists, as in an LMS of old.
    pub has_retire_mailings: bool,
    /// What the LMS cannot reach at the moment.
    pub outages: BTreeSet<Service>,
    /// Proctoring backends that fail to retire anybody.
    pub failing_proctoring_backends: BTreeSet<String>,
    /// What a retired user name begins with.
    pub retired_username_prefix: String,
    /// What a retired e-mail address begins with.
    pub retired_email_prefix: String,
    /// The domain of a retired e-mail address.
    pub retired_email_domain: String,
    /// Salts of retired names, oldest first: the last one makes new hashes, all are tried to find
    /// old ones.
    pub retired_user_salts: Vec<String>,
    /// How many days a deletion request can be taken back, as account search reports it.
    pub cool_off_days: i64,
    /// Whether learners may ask for the deletion of their account.
    pub enable_account_deletion: bool,
    /// Whether the bulk retirement route exists.
    pub enable_bulk_user_retirement: bool,
    /// Whether an account's e-mail address can be changed.
    pub allow_email_address_change: bool,
    /// Whether secondary e-mail addresses are shown.
    pub enable_secondary_email_feature: bool,
    /// Whether an unknown year of birth no longer makes a profile private.
    pub enable_coppa_compliance: bool,
    /// The age, in years, under which nobody can opt in to e-mail of an organisation.
    pub email_optin_minimum_age: i32,
    /// How many days an ID verification counts (upstream's `VERIFY_STUDENT["DAYS_GOOD_FOR"]`).
    pub verify_student_days_good_for: i32,
    /// Within how many days an ID verification counts as expiring soon (upstream's
    /// `VERIFY_STUDENT["EXPIRING_SOON_WINDOW"]`).
    pub verify_student_expiring_soon_window: i32,
    /// The age, in years, under which a parent has to consent.
    pub parental_consent_age_limit: i32,
    /// The extended profile fields that accounts show.
    pub extended_profile_fields: Vec<String>,
    /// Hashed with the user name into the file name of a profile image.
    pub profile_image_hash_seed: String,
    /// How often a learner may ask for another e-mail address; upstream sets no limit.
    pub email_change_rate_limit: Option<RateLimit>,
    /// How often a learner may ask for another secondary e-mail address; upstream sets no limit.
    pub secondary_email_rate_limit: Option<RateLimit>,
    /// How often one client address may ask for a token. Upstream allows 120 in a minute; a mock
    /// serves whole suites from one address and sets no limit unless told to.
    pub access_token_rate_limit: Option<RateLimit>,
    /// How often one client address may try to sign in. Upstream allows 100 times in five minutes;
    /// a mock sets no limit unless told to.
    pub logistration_ratelimit_rate: Option<RateLimit>,
    /// How often anybody may try to sign in under one name. Upstream allows 30 times in five
    /// minutes; a mock sets no limit unless told to.
    pub logistration_per_email_ratelimit_rate: Option<RateLimit>,
    /// Countries that the embargo keeps accounts from choosing, as ISO 3166 alpha-2 codes.
    pub restricted_countries: BTreeSet<String>,
    /// Whether a name change needs ID verification of learners who hold a certificate from a
    /// verified enrolment (the name-affirmation plugin).
    pub name_affirmation: bool,
    /// Failed passwords after which an account is locked.
    pub max_failed_login_attempts_allowed: u32,
    /// How long an account stays locked.
    pub max_failed_login_attempts_lockout_period: SignedDuration,
    /// The key of the API-key routes; without one they refuse everybody.
    pub edx_api_key: Option<Secret>,
    /// The platform's name in texts for people.
    pub platform_name: String,
    /// Where people who cannot sign in find help.
    pub support_site_link: String,
    /// Whether people sign in at a micro-frontend, which is told where to go next.
    pub enable_authn_microfrontend: bool,
    /// How long an authorization code can be redeemed.
    pub authorization_code_expire_seconds: SignedDuration,
    /// Whether the mobile app gets opaque tokens although it asks for JWTs (the waffle switch
    /// `DISABLE_JWT_FOR_MOBILE`).
    pub disable_jwt_for_mobile: bool,
    /// What the user agent of the mobile app contains (upstream's
    /// `MOBILE_APP_USER_AGENT_REGEXES`).
    pub mobile_app_user_agents: Vec<String>,
    /// Whether the OAuth application `login-service-client-id`, for which JWT cookies are issued,
    /// is registered; without it nobody is given them.
    pub has_jwt_login_client: bool,
    /// The `iss` claim of JWTs.
    pub jwt_issuer: String,
    /// The `aud` claim of JWTs.
    pub jwt_audience: String,
}

/// Something that the LMS depends on, and that can be down.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Service {
    /// The database of the LMS, for what wipes learners and removes preferences.
    Database,
    /// The discussion service.
    Discussion,
    /// The notes service.
    Notes,
}

/// So many calls in such a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RateLimit {
    /// The calls that are let through.
    pub calls: usize,
    /// The time in which they are counted.
    pub per: SignedDuration,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            retirement_service_worker_username: "RETIREMENT_SERVICE_USER".to_owned(),
            username_replacement_worker: "REPLACE WITH VALID USERNAME".to_owned(),
            registration: RegistrationSettings::default(),
            enable_discussion_service: true,
            has_retire_mailings: false,
            outages: BTreeSet::new(),
            failing_proctoring_backends: BTreeSet::new(),
            retired_username_prefix: "retired__user_".to_owned(),
            retired_email_prefix: "retired__user_".to_owned(),
            retired_email_domain: "retired.invalid".to_owned(),
            retired_user_salts: vec!["abc".to_owned(), "123".to_owned()],
            cool_off_days: 14,
            enable_account_deletion: true,
            enable_bulk_user_retirement: false,
            allow_email_address_change: true,
            enable_secondary_email_feature: false,
            enable_coppa_compliance: false,
            email_optin_minimum_age: 13,
            verify_student_days_good_for: 365,
            verify_student_expiring_soon_window: 28,
            parental_consent_age_limit: 13,
            extended_profile_fields: Vec::new(),
            profile_image_hash_seed: "placeholder_secret_key".to_owned(),
            email_change_rate_limit: None,
            secondary_email_rate_limit: None,
            access_token_rate_limit: None,
            logistration_ratelimit_rate: None,
            logistration_per_email_ratelimit_rate: None,
            restricted_countries: BTreeSet::new(),
            name_affirmation: false,
            max_failed_login_attempts_allowed: 6,
            max_failed_login_attempts_lockout_period: SignedDuration::from_mins(30),
            edx_api_key: None,
            platform_name: "Open edX".to_owned(),
            support_site_link: String::new(),
            enable_authn_microfrontend: false,
            authorization_code_expire_seconds: SignedDuration::from_secs(60),
            disable_jwt_for_mobile: false,
            has_jwt_login_client: true,
            mobile_app_user_agents: vec!["edX/org.edx.mobile".to_owned()],
            jwt_issuer: "https://lms.example.net/oauth2".to_owned(),
            jwt_audience: "lms-key".to_owned(),
        }
    }
}
