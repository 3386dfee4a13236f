//! The state of the LMS, with no HTTP in it.

mod application;
mod authorization_code;
mod confirm;
mod deletion;
mod forum;
mod index;
mod issued;
mod large;
mod login;
mod message;
mod oauth;
mod partner;
mod preference;
mod profile_image;
mod rare;
mod registration;
mod retirement;
mod retiring;
pub mod scenario;
mod services;
mod session;
mod shared;
mod states;
mod table;
mod throttle;
mod traces;
mod user;
mod username_replacement;
mod usernames;
mod verification;

use std::sync::Arc;

use imbl::{OrdMap, OrdSet, Vector};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha1::{Digest, Sha1};

pub use application::{Application, ClientProof, GrantType};
pub use authorization_code::CodeError;
pub use confirm::ConfirmError;
pub use deletion::DeletionError;
pub use login::{LoginError, SignInError};
pub use message::Message;
pub use oauth::{AccessToken, Grant, GrantError, TokenError, TokenRequest};
pub use partner::{PartnerCleanupError, PartnerReport};
pub use preference::{Preference, PreferenceId};
pub use profile_image::PROFILE_IMAGE_SIZES;
pub use rare::{Blank, Rare};
pub use retirement::{ActionError, CancelError, CleanupError, MoveError, RetirementStatus};
pub use scenario::Scenario;
pub use session::{SESSION_LIFETIME, Session};
pub use shared::Shared;
pub use states::{PopulateError, RetirementState, RetirementStates};
pub use traces::{ApiAccessRequest, CreditRequest, ProctoredAttempt, Traces};
pub use user::{
    About, Certificate, CourseTag, Enrollment, OldEmail, OldName, OrgTag, Profile, User, UserId,
};
pub use username_replacement::Replacement;
pub use verification::{Standing, Verification, VerificationKind, VerificationStatus};

pub(in crate::openedx) use usernames::USERNAME_MAX;

use super::settings::Settings;
use super::signing_key::SigningKey;
use crate::secret::Secret;
use forum::ForumRoles;
use index::TextIndex;
use oauth::OAuth;
use partner::PartnerQueue;
use preference::Preferences;
use profile_image::ProfileImageFiles;
use retiring::Retirements;
use session::Sessions;
use table::Table;
use throttle::{SignIns, Throttle};

/// An Open edX LMS: its people, its OAuth applications and tokens, and who is being retired.
///
/// A copy costs the same however much there is: it shares everything that neither changes.
#[derive(Clone, Debug, Default)]
pub struct Lms {
    /// What the operator configured.
    pub settings: Shared<Settings>,
    /// Mail that was sent, oldest first.
    pub outbox: Vector<Mail>,
    /// Courses that an e-mail address may enrol in, as `(address, course key)`.
    pub course_enrollments_allowed: OrdSet<(String, String)>,
    /// Cohorts that wait for an e-mail address to register, as `(address, cohort)`.
    pub unregistered_cohort_assignments: OrdSet<(String, String)>,
    pub(super) email_changes: OrdMap<UserId, Throttle>,
    pub(super) secondary_email_changes: OrdMap<UserId, Throttle>,
    pub(super) token_requests: Throttle,
    pub(super) registration_requests: Throttle,
    pub(super) validation_requests: Throttle,
    pub(super) jwt_key: Option<Secret>,
    pub(super) signing_key: Option<SigningKey>,
    pub(super) sign_ins: SignIns,
    users: Table<UserId, User>,
    usernames: TextIndex,
    emails: TextIndex,
    oauth: OAuth,
    sessions: Sessions,
    states: Shared<RetirementStates>,
    retirements: Retirements,
    retirement_requests: OrdSet<UserId>,
    partner_queue: PartnerQueue,
    preferences: Preferences,
    forum_roles: ForumRoles,
    profile_images: ProfileImageFiles,
    messages: Table<UserId, Vec<Message>>,
    last_user_id: UserId,
}

/// A mail that the LMS sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Mail {
    /// The address.
    pub to: String,
    /// What it is about.
    pub subject: MailSubject,
}

/// What a mail is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum MailSubject {
    /// The account will be deleted (upstream's `DeletionNotificationMessage`).
    DeletionNotice,
    /// Confirm the new e-mail address.
    ConfirmEmail,
    /// Confirm the new secondary e-mail address.
    ConfirmSecondaryEmail,
    /// Activate the account.
    ActivateAccount,
    /// The account has another e-mail address; the old and the new one are told.
    EmailChanged,
}

impl Lms {
    /// Adds `user` under the next id, which it returns. A user name or e-mail address that another
    /// user has goes to the new one in look-ups.
    pub fn add(&mut self, mut user: User) -> UserId {
        self.last_user_id += 1;
        let id = self.last_user_id;
        user.id = id;
        let preferences = std::mem::take(&mut user.initial_preferences);
        self.place(Arc::new(user));
        for (key, value) in preferences {
            self.set_preference(id, &key, &value);
        }
        id
    }

    /// Puts a user under the id that it has.
    fn place(&mut self, user: Arc<User>) {
        self.usernames.insert(&user.username, user.id);
        if !user.email.is_empty() {
            self.emails.insert(&user.email, user.id);
        }
        self.users.insert(user.id, user);
    }

    /// Every user, by id.
    pub fn users(&self) -> impl ExactSizeIterator<Item = &User> {
        self.users.values()
    }

    /// The user with this id.
    #[must_use]
    pub fn user(&self, id: UserId) -> Option<&User> {
        self.users.get(&id)
    }

    /// The user with this id, to be changed.
    pub fn user_mut(&mut self, id: UserId) -> Option<&mut User> {
        self.users.get_mut(&id)
    }

    /// The user with exactly this user name.
    #[must_use]
    pub fn user_by_username(&self, username: &str) -> Option<&User> {
        let mut found = self.usernames.candidates(username).filter_map(|id| self.users.get(&id));
        found.find(|user| *user.username == *username)
    }

    /// The user with exactly this e-mail address.
    #[must_use]
    pub fn user_by_email(&self, email: &str) -> Option<&User> {
        let mut found = self.emails.candidates(email).filter_map(|id| self.users.get(&id));
        found.find(|user| *user.email == *email)
    }

    /// Gives a user another user name.
    pub fn rename(&mut self, id: UserId, username: &str) {
        if let Some(user) = self.users.get_mut(&id) {
            let old = std::mem::replace(&mut user.username, username.into());
            self.usernames.remove(&old, id);
            self.usernames.insert(username, id);
        }
    }

    /// Gives a user another e-mail address.
    pub fn set_email(&mut self, id: UserId, email: &str) {
        if let Some(user) = self.users.get_mut(&id) {
            let old = std::mem::replace(&mut user.email, email.into());
            self.emails.remove(&old, id);
            if !email.is_empty() {
                self.emails.insert(email, id);
            }
        }
    }

    /// Whether `email` belongs to an account, or did before that account was retired.
    #[must_use]
    pub fn email_exists_or_retired(&self, email: &str) -> bool {
        self.user_by_email(email).is_some()
            || self
                .salted(email)
                .any(|hash| self.user_by_email(&self.retired_email_of(&hash)).is_some())
    }

    /// What the user name becomes when its owner is retired.
    #[must_use]
    pub fn retired_username(&self, username: &str) -> String {
        match self.retirements.by_original_username(username) {
            Some(status) => status.retired_username.clone(),
            None => self.retired_username_of(&self.newest_hash(username)),
        }
    }

    /// What the e-mail address becomes when its owner is retired.
    #[must_use]
    pub fn retired_email(&self, email: &str) -> String {
        match self.retirements.by_original_email(email) {
            Some(status) => status.retired_email.clone(),
            None => self.retired_email_of(&self.newest_hash(email)),
        }
    }

    /// The user who has this name, or had it before being retired.
    #[must_use]
    pub fn potentially_retired_user(&self, username: &str) -> Option<&User> {
        self.user_by_username(username).or_else(|| {
            self.salted(username)
                .find_map(|hash| self.user_by_username(&self.retired_username_of(&hash)))
        })
    }

    fn retired_username_of(&self, hash: &str) -> String {
        format!("{}{hash}", self.settings.retired_username_prefix)
    }

    fn retired_email_of(&self, hash: &str) -> String {
        let Settings { retired_email_prefix, retired_email_domain, .. } = &*self.settings;
        format!("{retired_email_prefix}{hash}@{retired_email_domain}")
    }

    fn newest_hash(&self, value: &str) -> String {
        self.salted(value).next_back().unwrap_or_else(|| retirement_hash("", value))
    }

    fn salted(&self, value: &str) -> impl DoubleEndedIterator<Item = String> {
        self.settings.retired_user_salts.iter().map(move |salt| retirement_hash(salt, value))
    }
}

/// `hex(sha1(salt + lower(value)))`.
fn retirement_hash(salt: &str, value: &str) -> String {
    let digest = Sha1::digest(format!("{salt}{}", value.to_lowercase()));
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retired_names_follow_the_reference_vector() {
        let lms = Lms::default();
        assert_eq!(
            lms.retired_username("mira_okafor"),
            "retired__user_4c7ec67d90cceacfa8202fa543f56b709bb7e2fb"
        );
        assert_eq!(
            lms.retired_email("Mira.Okafor@learn.example"),
            "retired__user_d3509f547a6e6902a81c83fae00286cdbf485ea4@retired.invalid"
        );
    }

    #[test]
    fn a_name_retired_under_an_older_salt_is_still_found() {
        let mut lms = Lms::default();
        let hash = retirement_hash("abc", "mira");
        let id = lms.add(User::learner(&lms.retired_username_of(&hash)));
        assert_eq!(lms.potentially_retired_user("MIRA").map(User::id), Some(id));
    }

    #[test]
    fn renaming_moves_the_look_up() {
        let mut lms = Lms::default();
        let id = lms.add(User::learner("ada"));
        lms.rename(id, "countess");
        lms.set_email(id, "countess@learn.example");
        assert_eq!(lms.user_by_username("ada"), None);
        assert_eq!(lms.user_by_username("countess").map(User::id), Some(id));
        assert_eq!(lms.user_by_email("ada@learn.example"), None);
        assert_eq!(lms.user_by_email("countess@learn.example").map(User::id), Some(id));
    }
}
