//! What the LMS knows about a person.

use std::collections::BTreeMap;
use std::ops::{Deref, DerefMut};
use std::sync::{Arc, LazyLock};

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::rare::{Blank, Rare};
use super::scenario::is_default;
use super::traces::Traces;
use super::verification::Verification;
use crate::secret::Secret;

/// The primary key of a user.
pub type UserId = u64;

/// A row of `auth_user` with what hangs off it.
///
/// ```
/// use emeritus_mock::openedx::{Lms, User};
///
/// let mut lms = Lms::default();
/// let ada = lms.add(User::learner("ada").name("Ada Lovelace").password("s3cret"));
/// assert_eq!(lms.user(ada).map(User::email), Some("ada@learn.example"));
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct User {
    /// The primary key; without one, the next that is free.
    #[serde(default, skip_serializing_if = "is_default")]
    pub(super) id: UserId,
    /// The user name, which no other user has.
    pub(super) username: Arc<str>,
    /// The e-mail address, which no other user has, or blank; where nothing is said,
    /// `<username>@learn.example`.
    #[serde(default)]
    pub(super) email: Arc<str>,
    /// The password; none where it is unusable.
    #[serde(default, skip_serializing_if = "is_default")]
    pub password: Option<Secret>,
    /// False until the account is activated, and after it is retired.
    #[serde(default = "yes", skip_serializing_if = "bool::clone")]
    pub is_active: bool,
    /// Whether the user is staff.
    #[serde(default, skip_serializing_if = "is_default")]
    pub is_staff: bool,
    /// Whether the user is a superuser.
    #[serde(default, skip_serializing_if = "is_default")]
    pub is_superuser: bool,
    /// Whether the user holds `user_api.change_userretirementstatus`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub may_change_retirement_status: bool,
    /// Whether the user holds `student.can_deactivate_users`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub may_deactivate_users: bool,
    /// Given name; blank for most learners, whose name is on the profile.
    #[serde(default, skip_serializing_if = "is_default")]
    pub first_name: String,
    /// Family name; blank for most learners.
    #[serde(default, skip_serializing_if = "is_default")]
    pub last_name: String,
    /// When the account was made.
    #[serde(default = "joined")]
    pub date_joined: Timestamp,
    /// When the user last logged in.
    #[serde(default, skip_serializing_if = "is_default")]
    pub last_login: Option<Timestamp>,
    /// The profile; an account made from a JWT alone has none, and it is null. Where nothing is said,
    /// it is one of an adult whose name is the user name.
    #[serde(default)]
    pub profile: Option<Profile>,
    /// Preferences that the user begins with, by key, besides those that are listed as rows.
    #[serde(default, rename = "preferences", skip_serializing_if = "is_default")]
    pub(super) initial_preferences: BTreeMap<String, String>,
    /// The verified name, from the name-affirmation plugin.
    #[serde(default, skip_serializing_if = "is_default")]
    pub verified_name: Option<String>,
    /// The confirmed secondary e-mail address, which can recover the account.
    #[serde(default, skip_serializing_if = "is_default")]
    pub recovery_email: Option<String>,
    /// A requested e-mail address that is not confirmed yet.
    #[serde(default, skip_serializing_if = "is_default")]
    pub pending_email: Option<String>,
    /// A requested secondary e-mail address that is not confirmed yet.
    #[serde(default, skip_serializing_if = "is_default")]
    pub pending_secondary_email: Option<String>,
    /// A requested name that is not confirmed yet.
    #[serde(default, skip_serializing_if = "is_default")]
    pub pending_name: Option<String>,
    /// Why the requested name was asked for, as [`About::old_names`] will say once it is confirmed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub pending_name_rationale: String,
    /// Whether an activation mail is outstanding.
    #[serde(default, skip_serializing_if = "is_default")]
    pub has_registration: bool,
    /// Identities at third parties, as `provider:uid`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub social_auth: Vec<String>,
    /// Courses that the user is or was enrolled in.
    #[serde(default, skip_serializing_if = "is_default")]
    pub enrollments: Vec<Enrollment>,
    /// Certificates that the user earned.
    #[serde(default, skip_serializing_if = "is_default")]
    pub certificates: Vec<Certificate>,
    /// Attempts at ID verification.
    #[serde(default, skip_serializing_if = "is_default")]
    pub verifications: Vec<Verification>,
    /// Values per organisation, such as the e-mail opt-in.
    #[serde(default, skip_serializing_if = "is_default")]
    pub org_tags: Vec<OrgTag>,
    /// Values per course, such as the group in an experiment; retirement leaves them.
    #[serde(default, skip_serializing_if = "is_default")]
    pub course_tags: Vec<CourseTag>,
    /// Personal data in corners of the LMS that only retirement touches.
    #[serde(default, skip_serializing_if = "Rare::is_blank")]
    pub traces: Rare<Traces>,
    /// Wrong passwords since the last right one.
    #[serde(default, skip_serializing_if = "is_default")]
    pub(super) failed_logins: u32,
    /// Until when no password is accepted.
    #[serde(default, skip_serializing_if = "is_default")]
    pub(super) locked_until: Option<Timestamp>,
}

/// A row of `auth_userprofile`. Its primary key is that of the user.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// Full name; left out, the user name.
    #[serde(default)]
    pub name: String,
    /// Year of birth; null where it is unknown, 1991 where nothing is said.
    #[serde(default = "an_adult")]
    pub year_of_birth: Option<i32>,
    /// What most people leave blank; its fields are read and changed as if they were the profile's.
    #[serde(default, flatten)]
    pub about: Rare<About>,
}

/// What a profile says that most people leave blank.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct About {
    /// Names that were given up, oldest first.
    #[serde(skip_serializing_if = "is_default")]
    pub old_names: Vec<OldName>,
    /// E-mail addresses that were given up, oldest first.
    #[serde(skip_serializing_if = "is_default")]
    pub old_emails: Vec<OldEmail>,
    /// Extended profile values by field name.
    #[serde(skip_serializing_if = "is_default")]
    pub extended: Map<String, Value>,
    /// Where the person lives, in their own words.
    #[serde(skip_serializing_if = "is_default")]
    pub location: String,
    /// `m`, `f` or `o`.
    #[serde(skip_serializing_if = "is_default")]
    pub gender: Option<String>,
    /// Postal address.
    #[serde(skip_serializing_if = "is_default")]
    pub mailing_address: Option<String>,
    /// City; never shown.
    #[serde(skip_serializing_if = "is_default")]
    pub city: Option<String>,
    /// ISO 3166 alpha-2 code.
    #[serde(skip_serializing_if = "is_default")]
    pub country: Option<String>,
    /// Code of a US state.
    #[serde(skip_serializing_if = "is_default")]
    pub state: Option<String>,
    /// About me, at most 300 characters.
    #[serde(skip_serializing_if = "is_default")]
    pub bio: Option<String>,
    /// Digits, after an optional `+`.
    #[serde(skip_serializing_if = "is_default")]
    pub phone_number: Option<String>,
    /// `p m b a hs jhs el none other`.
    #[serde(skip_serializing_if = "is_default")]
    pub level_of_education: Option<String>,
    /// Why the person learns.
    #[serde(skip_serializing_if = "is_default")]
    pub goals: Option<String>,
    /// ISO 639-1 codes.
    #[serde(skip_serializing_if = "is_default")]
    pub language_proficiencies: Vec<String>,
    /// URLs by platform.
    #[serde(skip_serializing_if = "is_default")]
    pub social_links: BTreeMap<String, String>,
    /// When the profile image was uploaded; none without an image.
    #[serde(skip_serializing_if = "is_default")]
    pub image_uploaded_at: Option<Timestamp>,
}

impl Blank for About {
    fn blank() -> &'static Self {
        static BLANK: LazyLock<About> = LazyLock::new(About::default);
        &BLANK
    }
}

impl Deref for Profile {
    type Target = About;

    fn deref(&self) -> &About {
        &self.about
    }
}

impl DerefMut for Profile {
    fn deref_mut(&mut self) -> &mut About {
        &mut self.about
    }
}

/// A name that was given up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OldName {
    /// The name.
    pub name: String,
    /// Why it was given up.
    #[serde(default, skip_serializing_if = "is_default")]
    pub reason: String,
    /// When it was given up.
    pub at: Timestamp,
}

/// An e-mail address that was given up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OldEmail {
    /// The address.
    pub email: String,
    /// When it was given up.
    pub at: Timestamp,
}

/// An enrolment in a course.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Enrollment {
    /// The course key, such as `course-v1:HarborX+Tides+2026`.
    pub course_id: String,
    /// The organisation of the course; blank where it is unknown.
    #[serde(default, skip_serializing_if = "is_default")]
    pub org: String,
    /// The track, such as `audit` or `verified`.
    #[serde(default = "audit")]
    pub mode: String,
    /// False once the learner left the course.
    #[serde(default = "yes", skip_serializing_if = "bool::clone")]
    pub is_active: bool,
}

/// A certificate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Certificate {
    /// The course key.
    pub course_id: String,
    /// The name on the certificate; blank after retirement.
    #[serde(default, skip_serializing_if = "is_default")]
    pub name: String,
}

/// A value that a user has for an organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OrgTag {
    /// The organisation.
    pub org: String,
    /// The key, such as `email-optin`.
    pub key: String,
    /// The value.
    pub value: String,
}

/// A value that a user has in a course (a row of `UserCourseTag`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CourseTag {
    /// The course key.
    pub course_id: String,
    /// The key, such as `xblock.partition_service.partition_1`.
    pub key: String,
    /// The value.
    pub value: String,
}

/// When learners of a world joined, unless a test says otherwise.
const JOINED: Timestamp = Timestamp::constant(1_739_262_605, 0);

/// The address of a learner of whom nothing else is said.
pub(super) fn default_email(username: &str) -> String {
    format!("{username}@learn.example")
}

fn joined() -> Timestamp {
    JOINED
}

fn an_adult() -> Option<i32> {
    Some(1991)
}

fn audit() -> String {
    "audit".to_owned()
}

fn yes() -> bool {
    true
}

impl User {
    /// An active adult with a profile, the address `<username>@learn.example` and no usable
    /// password.
    #[must_use]
    pub fn learner(username: &str) -> Self {
        Self {
            id: 0,
            username: username.into(),
            email: default_email(username).into(),
            password: None,
            is_active: true,
            is_staff: false,
            is_superuser: false,
            may_change_retirement_status: false,
            may_deactivate_users: false,
            first_name: String::new(),
            last_name: String::new(),
            date_joined: JOINED,
            last_login: None,
            profile: Some(Profile {
                name: username.to_owned(),
                year_of_birth: an_adult(),
                ..Profile::default()
            }),
            initial_preferences: BTreeMap::new(),
            verified_name: None,
            recovery_email: None,
            pending_email: None,
            pending_secondary_email: None,
            pending_name: None,
            pending_name_rationale: String::new(),
            has_registration: false,
            social_auth: Vec::new(),
            enrollments: Vec::new(),
            certificates: Vec::new(),
            verifications: Vec::new(),
            org_tags: Vec::new(),
            course_tags: Vec::new(),
            traces: Rare::default(),
            failed_logins: 0,
            locked_until: None,
        }
    }

    /// Gives the user this e-mail address.
    #[must_use]
    pub fn with_email(mut self, email: &str) -> Self {
        self.email = email.into();
        self
    }

    /// Gives the profile this full name.
    #[must_use]
    pub fn name(mut self, name: &str) -> Self {
        name.clone_into(&mut self.profile.get_or_insert_default().name);
        self
    }

    /// Gives the user a usable password.
    #[must_use]
    pub fn password(mut self, password: &str) -> Self {
        self.password = Some(Secret::from(password));
        self
    }

    /// Makes the user staff.
    #[must_use]
    pub fn staff(mut self) -> Self {
        self.is_staff = true;
        self
    }

    /// Makes the user a superuser.
    #[must_use]
    pub fn superuser(mut self) -> Self {
        self.is_superuser = true;
        self
    }

    /// Makes the account one that is not activated.
    #[must_use]
    pub fn inactive(mut self) -> Self {
        self.is_active = false;
        self
    }

    /// Makes `value` what the user prefers for `key`, from the start. Later it can be changed with
    /// [`Lms::set_preference`](super::Lms::set_preference).
    #[must_use]
    pub fn prefers(mut self, key: &str, value: &str) -> Self {
        self.initial_preferences.insert(key.to_owned(), value.to_owned());
        self
    }

    /// Enrols the user in a course of `org`, on the audit track.
    #[must_use]
    pub fn enrolled_in(mut self, course_id: &str, org: &str) -> Self {
        self.enrollments.push(Enrollment {
            course_id: course_id.to_owned(),
            org: org.to_owned(),
            mode: audit(),
            is_active: true,
        });
        self
    }

    /// The primary key.
    #[must_use]
    pub const fn id(&self) -> UserId {
        self.id
    }

    /// The user name; change it with [`Lms::rename`](super::Lms::rename).
    #[must_use]
    pub fn username(&self) -> &str {
        &self.username
    }

    /// The e-mail address; change it with [`Lms::set_email`](super::Lms::set_email).
    #[must_use]
    pub fn email(&self) -> &str {
        &self.email
    }

    /// The full name on the profile; blank without one.
    #[must_use]
    pub fn full_name(&self) -> &str {
        self.profile.as_ref().map_or("", |profile| profile.name.as_str())
    }

    /// Stores whether an organisation may write to the user.
    pub(crate) fn opt_in(&mut self, org: &str, opts_in: bool) {
        const KEY: &str = "email-optin";
        let value = if opts_in { "True" } else { "False" };
        match self.org_tags.iter_mut().find(|tag| tag.org == org && tag.key == KEY) {
            Some(tag) => value.clone_into(&mut tag.value),
            None => self.org_tags.push(OrgTag {
                org: org.to_owned(),
                key: KEY.to_owned(),
                value: value.to_owned(),
            }),
        }
    }

    /// The value of a course tag (upstream's `get_course_tag`).
    #[must_use]
    pub fn course_tag(&self, course_id: &str, key: &str) -> Option<&str> {
        let tag = self.course_tags.iter().find(|tag| tag.course_id == course_id && tag.key == key);
        tag.map(|tag| tag.value.as_str())
    }

    /// Sets a course tag, of which there is one for each course and key (upstream's
    /// `set_course_tag`).
    pub fn set_course_tag(&mut self, course_id: &str, key: &str, value: &str) {
        self.course_tags.retain(|tag| tag.course_id != course_id || tag.key != key);
        self.course_tags.push(CourseTag {
            course_id: course_id.to_owned(),
            key: key.to_owned(),
            value: value.to_owned(),
        });
    }

    /// Whether a new name has to be verified before it shows.
    pub(crate) fn has_verified_certificate(&self) -> bool {
        !self.certificates.is_empty()
            && self.enrollments.iter().any(|enrollment| enrollment.mode == "verified")
    }
}

impl Profile {
    /// Gives the profile another name, remembering the old one.
    pub(crate) fn rename(&mut self, name: String, reason: String, at: Timestamp) {
        let name = std::mem::replace(&mut self.name, name);
        self.old_names.push(OldName { name, reason, at });
    }

    /// Blanks what retirement blanks; the rest stays, as upstream leaves it.
    pub(crate) fn retire(&mut self) {
        self.name.clear();
        self.year_of_birth = None;
        if !self.about.is_blank() {
            self.about.retire();
        }
    }
}

impl About {
    fn retire(&mut self) {
        self.old_names.clear();
        self.old_emails.clear();
        self.extended.clear();
        self.location.clear();
        self.gender = None;
        self.mailing_address = None;
        self.city = None;
        self.country = None;
        self.bio = None;
        self.phone_number = None;
        self.social_links.clear();
        self.image_uploaded_at = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_course_tag_is_one_for_each_course_and_key() {
        let mut mira = User::learner("mira");
        mira.set_course_tag("course-v1:TideU+Kelp+2026", "group", "1");
        mira.set_course_tag("course-v1:TideU+Kelp+2026", "colour", "red");
        mira.set_course_tag("course-v1:TideU+Kelp+2026", "group", "2");
        mira.set_course_tag("course-v1:HarborX+Tides+2026", "group", "3");
        assert_eq!(mira.course_tag("course-v1:TideU+Kelp+2026", "group"), Some("2"));
        assert_eq!(mira.course_tag("course-v1:HarborX+Tides+2026", "colour"), None);
        assert_eq!(mira.course_tags.len(), 3);
    }
}
