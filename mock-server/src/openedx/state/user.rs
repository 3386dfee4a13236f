//! What the LMS knows about a person.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::{Map, Value};

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
#[derive(Clone, Debug, PartialEq)]
pub struct User {
    pub(super) id: UserId,
    pub(super) username: String,
    pub(super) email: String,
    /// The password; none where it is unusable.
    pub password: Option<Secret>,
    /// False until the account is activated, and after it is retired.
    pub is_active: bool,
    /// Whether the user is staff.
    pub is_staff: bool,
    /// Whether the user is a superuser.
    pub is_superuser: bool,
    /// Whether the user holds `user_api.change_userretirementstatus`.
    pub may_change_retirement_status: bool,
    /// Whether the user holds `student.can_deactivate_users`.
    pub may_deactivate_users: bool,
    /// Given name; blank for most learners, whose name is on the profile.
    pub first_name: String,
    /// Family name; blank for most learners.
    pub last_name: String,
    /// When the account was made.
    pub date_joined: Timestamp,
    /// When the user last logged in.
    pub last_login: Option<Timestamp>,
    /// The profile; an account made from a JWT alone has none.
    pub profile: Option<Profile>,
    /// Preferences that the user begins with; [`Lms`](super::Lms) keeps them from then on.
    pub(super) initial_preferences: Vec<(String, String)>,
    /// The verified name, from the name-affirmation plugin.
    pub verified_name: Option<String>,
    /// The confirmed secondary e-mail address, which can recover the account.
    pub recovery_email: Option<String>,
    /// A requested e-mail address that is not confirmed yet.
    pub pending_email: Option<String>,
    /// A requested secondary e-mail address that is not confirmed yet.
    pub pending_secondary_email: Option<String>,
    /// A requested name that is not confirmed yet.
    pub pending_name: Option<String>,
    /// Why the requested name was asked for, as [`Profile::old_names`] will say once it is confirmed.
    pub pending_name_rationale: String,
    /// Whether an activation mail is outstanding.
    pub has_registration: bool,
    /// Identities at third parties, as `provider:uid`.
    pub social_auth: Vec<String>,
    /// Courses that the user is or was enrolled in.
    pub enrollments: Vec<Enrollment>,
    /// Certificates that the user earned.
    pub certificates: Vec<Certificate>,
    /// Attempts at ID verification.
    pub verifications: Vec<Verification>,
    /// Values per organisation, such as the e-mail opt-in.
    pub org_tags: Vec<OrgTag>,
    /// Values per course, such as the group in an experiment; retirement leaves them.
    pub course_tags: Vec<CourseTag>,
    /// Personal data in corners of the LMS that only retirement touches.
    pub traces: Traces,
    pub(super) failed_logins: u32,
    pub(super) locked_until: Option<Timestamp>,
}

/// A row of `auth_userprofile`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Profile {
    pub(super) id: u64,
    /// Full name.
    pub name: String,
    /// Names that were given up, oldest first.
    pub old_names: Vec<OldName>,
    /// E-mail addresses that were given up, oldest first.
    pub old_emails: Vec<OldEmail>,
    /// Extended profile values by field name.
    pub extended: Map<String, Value>,
    /// Where the person lives, in their own words.
    pub location: String,
    /// Year of birth.
    pub year_of_birth: Option<i32>,
    /// `m`, `f` or `o`.
    pub gender: Option<String>,
    /// Postal address.
    pub mailing_address: Option<String>,
    /// City; never shown.
    pub city: Option<String>,
    /// ISO 3166 alpha-2 code.
    pub country: Option<String>,
    /// Code of a US state.
    pub state: Option<String>,
    /// About me, at most 300 characters.
    pub bio: Option<String>,
    /// Digits, after an optional `+`.
    pub phone_number: Option<String>,
    /// `p m b a hs jhs el none other`.
    pub level_of_education: Option<String>,
    /// Why the person learns.
    pub goals: Option<String>,
    /// ISO 639-1 codes.
    pub language_proficiencies: Vec<String>,
    /// URLs by platform.
    pub social_links: BTreeMap<String, String>,
    /// When the profile image was uploaded; none without an image.
    pub image_uploaded_at: Option<Timestamp>,
}

/// A name that was given up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OldName {
    /// The name.
    pub name: String,
    /// Why it was given up.
    pub reason: String,
    /// When it was given up.
    pub at: Timestamp,
}

/// An e-mail address that was given up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OldEmail {
    /// The address.
    pub email: String,
    /// When it was given up.
    pub at: Timestamp,
}

/// An enrolment in a course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enrollment {
    /// The course key, such as `course-v1:HarborX+Tides+2026`.
    pub course_id: String,
    /// The organisation of the course.
    pub org: String,
    /// The track, such as `audit` or `verified`.
    pub mode: String,
    /// False once the learner left the course.
    pub is_active: bool,
}

/// A certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// The course key.
    pub course_id: String,
    /// The name on the certificate; blank after retirement.
    pub name: String,
}

/// A value that a user has for an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrgTag {
    /// The organisation.
    pub org: String,
    /// The key, such as `email-optin`.
    pub key: String,
    /// The value.
    pub value: String,
}

/// A value that a user has in a course (a row of `UserCourseTag`).
#[derive(Clone, Debug, PartialEq, Eq)]
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

impl User {
    /// An active adult with a profile, the address `<username>@learn.example` and no usable
    /// password.
    #[must_use]
    pub fn learner(username: &str) -> Self {
        Self {
            id: 0,
            username: username.to_owned(),
            email: format!("{username}@learn.example"),
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
                year_of_birth: Some(1991),
                ..Profile::default()
            }),
            initial_preferences: Vec::new(),
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
            traces: Traces { has_forum_account: true, ..Traces::default() },
            failed_logins: 0,
            locked_until: None,
        }
    }

    /// Gives the user this e-mail address.
    #[must_use]
    pub fn with_email(mut self, email: &str) -> Self {
        email.clone_into(&mut self.email);
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
        self.initial_preferences.push((key.to_owned(), value.to_owned()));
        self
    }

    /// Enrols the user in a course of `org`, on the audit track.
    #[must_use]
    pub fn enrolled_in(mut self, course_id: &str, org: &str) -> Self {
        self.enrollments.push(Enrollment {
            course_id: course_id.to_owned(),
            org: org.to_owned(),
            mode: "audit".to_owned(),
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
    /// The primary key of the profile.
    #[must_use]
    pub const fn id(&self) -> u64 {
        self.id
    }

    /// Gives the profile another name, remembering the old one.
    pub(crate) fn rename(&mut self, name: String, reason: String, at: Timestamp) {
        let name = std::mem::replace(&mut self.name, name);
        self.old_names.push(OldName { name, reason, at });
    }

    /// Blanks what retirement blanks; the rest stays, as upstream leaves it.
    pub(crate) fn retire(&mut self) {
        self.name.clear();
        self.old_names.clear();
        self.old_emails.clear();
        self.extended.clear();
        self.location.clear();
        self.year_of_birth = None;
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
