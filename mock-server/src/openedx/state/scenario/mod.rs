//! How an LMS is written down.
//!
//! ```
//! use emeritus_mock::{Scenario, World};
//!
//! let scenario: Scenario = r#"{ "openedx": {
//!     "users": [{ "username": "ada", "profile": { "country": "NZ" } }],
//!     "retirements": [{ "user": "ada", "created": "2026-01-05T09:00:00Z" }]
//! } }"#.parse()?;
//! let world = World::load(&scenario)?;
//! let lms = world.openedx();
//! let retirement = lms.retirement_by_original_username("ada").map(|row| &*row.current_state.name);
//! assert_eq!(retirement, Some("PENDING"));
//! # Ok::<(), emeritus_mock::Mistakes>(())
//! ```

mod by_address;
mod keys;
mod marks;
mod oauth;
mod people;
mod reference;
mod retirement;
mod rows;
pub(in crate::openedx) mod sparse;
mod throttles;

use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use by_address::{CohortAssignment, EnrollmentAllowed};
pub use oauth::{AccessToken, Application, AuthorizationCode, RefreshToken, Session};
pub use reference::Who;
pub use retirement::{PartnerReport, Retirement, State};
pub use rows::{ForumRole, Message, Preference, ProfileImage};
pub use throttles::{CallsOf, Throttles};

use super::{Lms, Mail, User};
use crate::openedx::settings::Settings;
use crate::scenario::Place;
use crate::secret::Secret;

/// An Open edX LMS, written down. Whatever is left out is as in an LMS that was just installed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Scenario {
    /// What the operator configured; what is not said has upstream's default.
    #[serde(serialize_with = "sparse::serialize", skip_serializing_if = "is_default")]
    pub settings: Settings,
    /// The retirement states in order, by name, as upstream's `RETIREMENT_STATES`; written out where
    /// they were changed since. An empty list is an LMS that never populated them; left out, they are
    /// the stock ones.
    #[serde(skip_serializing_if = "is_default")]
    pub retirement_states: Option<Vec<State>>,
    /// The users. One of whom only the user name is said is an active adult with the address
    /// `<username>@learn.example`, a profile and no usable password.
    #[serde(deserialize_with = "people::deserialize", skip_serializing_if = "is_default")]
    pub users: Vec<Arc<User>>,
    /// What users prefer, as rows of `UserPreference`.
    #[serde(skip_serializing_if = "is_default")]
    pub preferences: Vec<Preference>,
    /// The OAuth applications.
    #[serde(skip_serializing_if = "is_default")]
    pub applications: Vec<Application>,
    /// Opaque access tokens.
    #[serde(skip_serializing_if = "is_default")]
    pub access_tokens: Vec<AccessToken>,
    /// Refresh tokens.
    #[serde(skip_serializing_if = "is_default")]
    pub refresh_tokens: Vec<RefreshToken>,
    /// Authorization codes that nobody redeemed yet.
    #[serde(skip_serializing_if = "is_default")]
    pub authorization_codes: Vec<AuthorizationCode>,
    /// Who is signed in in a browser.
    #[serde(skip_serializing_if = "is_default")]
    pub sessions: Vec<Session>,
    /// Who is being retired.
    #[serde(skip_serializing_if = "is_default")]
    pub retirements: Vec<Retirement>,
    /// Who asked to be deleted, besides those who are being retired: whoever was cleaned up stays
    /// retired for good.
    #[serde(skip_serializing_if = "is_default")]
    pub retirement_requests: Vec<Who>,
    /// Learners whose partners have to be told.
    #[serde(skip_serializing_if = "is_default")]
    pub partner_reports: Vec<PartnerReport>,
    /// Who moderates the forums of courses.
    #[serde(skip_serializing_if = "is_default")]
    pub forum_roles: Vec<ForumRole>,
    /// Messages that wait to be shown to users, oldest first.
    #[serde(skip_serializing_if = "is_default")]
    pub messages: Vec<Message>,
    /// The files of profile images.
    #[serde(skip_serializing_if = "is_default")]
    pub profile_images: Vec<ProfileImage>,
    /// Courses that e-mail addresses may enrol in.
    #[serde(skip_serializing_if = "is_default")]
    pub course_enrollments_allowed: Vec<EnrollmentAllowed>,
    /// Cohorts that wait for e-mail addresses to register.
    #[serde(skip_serializing_if = "is_default")]
    pub unregistered_cohort_assignments: Vec<CohortAssignment>,
    /// Mail that was sent, oldest first.
    #[serde(skip_serializing_if = "is_default")]
    pub outbox: Vec<Mail>,
    /// The calls that limits still count.
    #[serde(skip_serializing_if = "is_default")]
    pub throttles: Throttles,
    /// The key that JWTs are signed with; made when it is first needed.
    #[serde(skip_serializing_if = "is_default")]
    pub jwt_key: Option<Secret>,
    /// The RSA key of 2048 bits that restricted applications' JWTs and those of cookies are signed
    /// with, as PKCS#1 in base64; made when it is first needed.
    #[serde(skip_serializing_if = "is_default")]
    pub signing_key: Option<Secret>,
    /// The last primary keys that were given, where rows that had them are gone.
    #[serde(skip_serializing_if = "is_default")]
    pub last_ids: LastIds,
}

/// The last primary keys that were given; left out, they are the greatest that rows have.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct LastIds {
    /// Of users.
    #[serde(skip_serializing_if = "is_default")]
    pub user: Option<u64>,
    /// Of preferences.
    #[serde(skip_serializing_if = "is_default")]
    pub preference: Option<u64>,
    /// Of retirement states.
    #[serde(skip_serializing_if = "is_default")]
    pub retirement_state: Option<u64>,
    /// Of retirements.
    #[serde(skip_serializing_if = "is_default")]
    pub retirement: Option<u64>,
    /// Of partner reports.
    #[serde(skip_serializing_if = "is_default")]
    pub partner_report: Option<u64>,
}

impl Scenario {
    /// The state that this describes; what is wrong with it is noted at `place`.
    pub(crate) fn load(&self, place: &Place) -> Lms {
        let mut lms = Lms { settings: self.settings.clone().into(), ..Lms::default() };
        self.load_states(&mut lms, place);
        self.load_users(&mut lms, &place.at("users"));
        self.load_retirements(&mut lms, place);
        self.load_oauth(&mut lms, place);
        self.load_rows(&mut lms, place);
        self.load_by_address(&mut lms);
        self.throttles.load(&mut lms, &place.at("throttles"));
        self.load_keys(&mut lms, place);
        lms.outbox = self.outbox.iter().cloned().collect();
        lms
    }

    /// The state, written down. What belongs to nobody is left out, since nobody can reach it.
    pub(crate) fn of(lms: &Lms) -> Self {
        let mut scenario = Self {
            settings: (*lms.settings).clone(),
            users: lms.users.shared().cloned().collect(),
            outbox: lms.outbox.iter().cloned().collect(),
            throttles: Throttles::of(lms),
            ..Self::default()
        };
        scenario.last_ids.user =
            reference::counted(lms.last_user_id, lms.users.last_key().copied());
        scenario.write_retirements(lms);
        scenario.write_oauth(lms);
        scenario.write_rows(lms);
        scenario.write_by_address(lms);
        scenario.write_keys(lms);
        scenario
    }
}

/// Whether a field says nothing that its absence would not say.
pub(super) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
