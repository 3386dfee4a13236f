//! The account object: what of a person is shown to whom.

use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

use super::settings::Settings;
use super::state::{Lms, PROFILE_IMAGE_SIZES, Profile, User, UserId};
use crate::django::wire_time;

/// An account, as far as the caller may see it. Staff and the owner see all 28 members, everybody
/// else three (`private`), eleven (`all_users`) or what the owner chose (`custom`).
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
#[schema(example = json!({
    "username": "mira_okafor",
    "account_privacy": "custom",
    "profile_image": {
        "has_image": true,
        "image_url_full": "https://lms.example.net/media/profile-images/dc6951509194c3900739bfbda7436bed_500.jpg?v=1772445600",
        "image_url_large": "https://lms.example.net/media/profile-images/dc6951509194c3900739bfbda7436bed_120.jpg?v=1772445600",
        "image_url_medium": "https://lms.example.net/media/profile-images/dc6951509194c3900739bfbda7436bed_50.jpg?v=1772445600",
        "image_url_small": "https://lms.example.net/media/profile-images/dc6951509194c3900739bfbda7436bed_30.jpg?v=1772445600",
    },
    "bio": "Tide-pool photographer.",
    "course_certificates": null,
    "country": "NZ",
    "date_joined": "2025-02-11T08:30:05Z",
    "language_proficiencies": [{"code": "en"}, {"code": "mi"}],
    "level_of_education": "b",
    "social_links": [{"platform": "linkedin", "social_link": "https://www.linkedin.com/in/mira-okafor"}],
    "time_zone": null,
    "name": "Mira Okafor",
    "email": "mira.okafor@learn.example",
    "id": 812,
    "verified_name": null,
    "extended_profile": [{"field_name": "cohort_city", "field_value": "Dunedin"}],
    "gender": "f",
    "state": null,
    "goals": "Finish statistics",
    "is_active": true,
    "last_login": "2026-03-02T10:00:00.512345Z",
    "mailing_address": null,
    "requires_parental_consent": false,
    "secondary_email": null,
    "secondary_email_enabled": null,
    "year_of_birth": 1991,
    "phone_number": "+6434770000",
    "pending_name_change": null,
}))]
pub(super) struct Account {
    /// The user name. Always shown.
    pub username: String,
    /// `all_users`, `private` or `custom`; any text that was stored is possible. Always shown.
    pub account_privacy: String,
    /// The profile image. Always shown, even of private accounts; null without a profile.
    pub profile_image: Option<ProfileImage>,
    /// About me, at most 300 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, required = false)]
    pub bio: Option<Option<String>>,
    /// Configured but never populated: always null.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, required = false)]
    pub course_certificates: Option<Option<String>>,
    /// ISO 3166-1 alpha-2 code.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, required = false)]
    pub country: Option<Option<String>>,
    /// When the account was made, in UTC, without fractions of a second.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = String, format = DateTime, required = false)]
    pub date_joined: Option<String>,
    /// The languages that the person knows, by code; null without a profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Vec<LanguageProficiency>>, required = false)]
    pub language_proficiencies: Option<Option<Vec<LanguageProficiency>>>,
    /// Level of education.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<LevelOfEducation>, required = false)]
    pub level_of_education: Option<Option<String>>,
    /// Profiles elsewhere, by platform; null without a profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Vec<SocialLink>>, required = false)]
    pub social_links: Option<Option<Vec<SocialLink>>>,
    /// Configured but never populated: always null.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, required = false)]
    pub time_zone: Option<Option<String>>,
    /// Full name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, required = false)]
    pub name: Option<Option<String>>,
    /// The confirmed e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false, nullable = false)]
    pub email: Option<String>,
    /// The primary key.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false, nullable = false)]
    pub id: Option<u64>,
    /// The verified name, where the name-affirmation plugin knows one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, required = false)]
    pub verified_name: Option<Option<String>>,
    /// The configured extended profile fields; a missing value is `""`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false, nullable = false)]
    pub extended_profile: Option<Vec<ExtendedProfileField>>,
    /// Gender.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Gender>, required = false)]
    pub gender: Option<Option<String>>,
    /// Code of a US state.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, required = false)]
    pub state: Option<Option<String>>,
    /// Why the person learns.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, required = false)]
    pub goals: Option<Option<String>>,
    /// False until the account is activated, and once it is retired.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false, nullable = false)]
    pub is_active: Option<bool>,
    /// When the person last logged in, in UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, format = DateTime, required = false)]
    pub last_login: Option<Option<String>>,
    /// Postal address.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, required = false)]
    pub mailing_address: Option<Option<String>>,
    /// Whether the person is, or may be, too young to consent; null without a profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<bool>, required = false)]
    pub requires_parental_consent: Option<Option<bool>>,
    /// The confirmed secondary e-mail address; null unless the feature is on.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, required = false)]
    pub secondary_email: Option<Option<String>>,
    /// True where the feature is on, else null (never false).
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<bool>, required = false)]
    pub secondary_email_enabled: Option<Option<bool>>,
    /// Year of birth.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<i32>, required = false)]
    pub year_of_birth: Option<Option<i32>>,
    /// Digits, after an optional `+`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, required = false)]
    pub phone_number: Option<Option<String>>,
    /// A requested name that is not confirmed yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, required = false)]
    pub pending_name_change: Option<Option<String>>,
}

/// A gender.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[expect(dead_code, reason = "describes the body in the contract")]
pub(super) enum Gender {
    /// Male.
    M,
    /// Female.
    F,
    /// Other.
    O,
}

/// A level of education.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[expect(dead_code, reason = "describes the body in the contract")]
pub(super) enum LevelOfEducation {
    /// Doctorate.
    P,
    /// Master's or professional degree.
    M,
    /// Bachelor's degree.
    B,
    /// Associate degree.
    A,
    /// Secondary or high school.
    Hs,
    /// Junior secondary, junior high or middle school.
    Jhs,
    /// Elementary or primary school.
    El,
    /// No formal education.
    None,
    /// Other education.
    Other,
}

/// Where the four sizes of a profile image are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(super) struct ProfileImage {
    /// Whether the person uploaded an image; otherwise the URLs are of a stock image.
    pub has_image: bool,
    /// 500 × 500 pixels.
    #[schema(format = "uri")]
    pub image_url_full: String,
    /// 120 × 120 pixels.
    #[schema(format = "uri")]
    pub image_url_large: String,
    /// 50 × 50 pixels.
    #[schema(format = "uri")]
    pub image_url_medium: String,
    /// 30 × 30 pixels.
    #[schema(format = "uri")]
    pub image_url_small: String,
}

/// A language that a person knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(super) struct LanguageProficiency {
    /// The code of the language, such as `en`.
    pub code: String,
}

/// A person's profile on another platform.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(super) struct SocialLink {
    /// `facebook`, `x` or `linkedin`.
    pub platform: String,
    /// The URL of the profile.
    pub social_link: String,
}

/// A profile field that the site added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(super) struct ExtendedProfileField {
    /// The name of the field.
    pub field_name: String,
    /// Its value, of any type.
    #[schema(value_type = Value)]
    pub field_value: Value,
}

/// Accounts, in database order.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
#[schema(example = json!([{
    "username": "mira_okafor",
    "account_privacy": "private",
    "profile_image": {
        "has_image": false,
        "image_url_full": "https://lms.example.net/static/images/profiles/default_500.png",
        "image_url_large": "https://lms.example.net/static/images/profiles/default_120.png",
        "image_url_medium": "https://lms.example.net/static/images/profiles/default_50.png",
        "image_url_small": "https://lms.example.net/static/images/profiles/default_30.png",
    },
}]))]
pub(super) struct AccountList(pub Vec<Account>);

/// Upstream's `bulk_shareable` fields: added where everybody may see the profile.
const SHARED: [&str; 8] = [
    "bio",
    "course_certificates",
    "country",
    "date_joined",
    "language_proficiencies",
    "level_of_education",
    "social_links",
    "time_zone",
];

/// Who looks at an account, and from where.
#[derive(Clone, Debug)]
pub(super) struct Viewer<'a> {
    /// The caller.
    pub id: UserId,
    /// Whether the caller is staff.
    pub is_staff: bool,
    /// Whether the caller asked for what others would see (`view=shared`).
    pub shared: bool,
    /// The LMS as the caller addresses it, for absolute URLs.
    pub base_url: &'a str,
    /// The time.
    pub now: Timestamp,
}

/// The account of `user`, as far as `viewer` may see it.
#[must_use]
pub(super) fn view(lms: &Lms, user: &User, viewer: &Viewer<'_>) -> Account {
    let privacy = privacy(lms, user, viewer.now);
    let sees_all = (viewer.id == user.id() || viewer.is_staff) && !viewer.shared;
    let shown = |field: &str| sees_all || is_shared(lms, user, &privacy, field);
    let known = user.profile.as_ref();
    let blank = Profile::default();
    let profile = known.unwrap_or(&blank);
    Account {
        username: user.username().to_owned(),
        profile_image: known.map(|_| profile_image(lms, user, viewer.base_url)),
        bio: shown("bio").then(|| non_blank(profile.bio.as_ref())),
        course_certificates: shown("course_certificates").then_some(None),
        country: shown("country").then(|| profile.country.clone()),
        date_joined: shown("date_joined").then(|| wire_time::seconds(user.date_joined)),
        language_proficiencies: shown("language_proficiencies").then(|| known.map(languages)),
        level_of_education: shown("level_of_education").then(|| profile.level_of_education.clone()),
        social_links: shown("social_links").then(|| known.map(social_links)),
        time_zone: shown("time_zone").then_some(None),
        name: shown("name").then(|| known.map(|profile| profile.name.clone())),
        email: sees_all.then(|| user.email().to_owned()),
        id: sees_all.then(|| user.id()),
        verified_name: sees_all.then(|| user.verified_name.clone()),
        extended_profile: sees_all.then(|| extended_profile(&lms.settings, profile)),
        gender: sees_all.then(|| profile.gender.clone()),
        state: sees_all.then(|| profile.state.clone()),
        goals: sees_all.then(|| profile.goals.clone()),
        is_active: sees_all.then_some(user.is_active),
        last_login: sees_all.then(|| user.last_login.map(wire_time::full)),
        mailing_address: sees_all.then(|| profile.mailing_address.clone()),
        requires_parental_consent: sees_all
            .then(|| known.map(|_| requires_parental_consent(&lms.settings, user, viewer.now))),
        secondary_email: sees_all.then(|| secondary_email(&lms.settings, user)),
        secondary_email_enabled: sees_all
            .then(|| lms.settings.enable_secondary_email_feature.then_some(true)),
        year_of_birth: sees_all.then_some(profile.year_of_birth),
        phone_number: sees_all.then(|| profile.phone_number.clone()),
        pending_name_change: sees_all.then(|| user.pending_name.clone()),
        account_privacy: privacy,
    }
}

/// Whether somebody else sees `field` of this user.
fn is_shared(lms: &Lms, user: &User, privacy: &str, field: &str) -> bool {
    match privacy {
        _ if user.profile.is_none() => false,
        "all_users" => SHARED.contains(&field),
        "custom" => lms.preference(user.id(), &format!("visibility.{field}")) == Some("all_users"),
        _ => false,
    }
}

fn privacy(lms: &Lms, user: &User, now: Timestamp) -> String {
    let unknown_age = user.profile.as_ref().is_none_or(|profile| profile.year_of_birth.is_none());
    let is_forgiven = lms.settings.enable_coppa_compliance && unknown_age;
    if requires_parental_consent(&lms.settings, user, now) && !is_forgiven {
        return "private".to_owned();
    }
    lms.preference(user.id(), "account_privacy").unwrap_or("all_users").to_owned()
}

fn requires_parental_consent(settings: &Settings, user: &User, now: Timestamp) -> bool {
    is_younger(user, settings.parental_consent_age_limit, now).unwrap_or(true)
}

/// Whether a user is younger than so many years, as the LMS counts them; `None` where the year of
/// birth is not known.
pub(super) fn is_younger(user: &User, age: i32, now: Timestamp) -> Option<bool> {
    let year_of_birth = user.profile.as_ref().and_then(|profile| profile.year_of_birth)?;
    Some(wire_time::year(now).saturating_sub(year_of_birth).saturating_sub(1) < age)
}

pub(super) fn profile_image(lms: &Lms, user: &User, base_url: &str) -> ProfileImage {
    let uploaded = user.profile.as_ref().and_then(|profile| profile.image_uploaded_at);
    let url = |size: u16| match uploaded {
        Some(at) => {
            let name = lms.profile_image_name(user.username(), size);
            format!("{base_url}/media/profile-images/{name}?v={}", at.as_second())
        }
        None => format!("{base_url}/static/images/profiles/default_{size}.png"),
    };
    let [image_url_full, image_url_large, image_url_medium, image_url_small] =
        PROFILE_IMAGE_SIZES.map(url);
    ProfileImage {
        has_image: uploaded.is_some(),
        image_url_full,
        image_url_large,
        image_url_medium,
        image_url_small,
    }
}

fn languages(profile: &Profile) -> Vec<LanguageProficiency> {
    let mut codes = profile.language_proficiencies.clone();
    codes.sort();
    codes.into_iter().map(|code| LanguageProficiency { code }).collect()
}

fn social_links(profile: &Profile) -> Vec<SocialLink> {
    let links = profile.social_links.iter();
    links
        .map(|(platform, link)| SocialLink {
            platform: platform.clone(),
            social_link: link.clone(),
        })
        .collect()
}

fn extended_profile(settings: &Settings, profile: &Profile) -> Vec<ExtendedProfileField> {
    let fields = settings.extended_profile_fields.iter();
    fields
        .map(|field| ExtendedProfileField {
            field_name: field.clone(),
            field_value: profile.extended.get(field).cloned().unwrap_or_else(|| "".into()),
        })
        .collect()
}

fn secondary_email(settings: &Settings, user: &User) -> Option<String> {
    user.recovery_email.clone().filter(|_| settings.enable_secondary_email_feature)
}

fn non_blank(text: Option<&String>) -> Option<String> {
    text.filter(|text| !text.is_empty()).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::constant(1_790_000_000, 0);

    fn shown(lms: &Lms, user: UserId, viewer: UserId, is_staff: bool, shared: bool) -> Vec<String> {
        let viewer = Viewer { id: viewer, is_staff, shared, base_url: "http://lms", now: NOW };
        let user = lms.user(user).expect("added before");
        let account = serde_json::to_value(view(lms, user, &viewer)).expect("serialises");
        account.as_object().expect("an object").keys().cloned().collect()
    }

    fn learner(lms: &mut Lms, change: impl FnOnce(&mut User)) -> UserId {
        let mut user = User::learner("mira_okafor");
        change(&mut user);
        lms.add(user)
    }

    fn preferring(lms: &mut Lms, preferences: &[(&str, &str)]) -> UserId {
        let learner = User::learner("mira_okafor");
        lms.add(preferences.iter().fold(learner, |user, (key, value)| user.prefers(key, value)))
    }

    #[test]
    fn tiers_have_the_sizes_of_the_reference() {
        let mut lms = Lms::default();
        let open = learner(&mut lms, |_| ());
        let private = preferring(&mut lms, &[("account_privacy", "private")]);
        let odd = preferring(&mut lms, &[("account_privacy", "friends")]);
        let minor = learner(&mut lms, |user| {
            user.profile.get_or_insert_default().year_of_birth = Some(2020)
        });
        let ageless =
            learner(&mut lms, |user| user.profile.get_or_insert_default().year_of_birth = None);
        let bare = learner(&mut lms, |user| user.profile = None);
        let custom = preferring(
            &mut lms,
            &[
                ("account_privacy", "custom"),
                ("visibility.name", "all_users"),
                ("visibility.bio", "private"),
            ],
        );
        let other = learner(&mut lms, |_| ());
        for (user, viewer, is_staff, shared, members) in [
            (open, open, false, false, 28),
            (open, other, true, false, 28),
            (open, open, false, true, 11),
            (open, other, true, true, 11),
            (open, other, false, false, 11),
            (private, other, false, false, 3),
            (odd, other, false, false, 3),
            (minor, other, false, false, 3),
            (ageless, other, false, false, 3),
            (bare, other, false, false, 3),
            (bare, bare, false, false, 28),
            (custom, other, false, false, 4),
        ] {
            assert_eq!(
                shown(&lms, user, viewer, is_staff, shared).len(),
                members,
                "{user} seen by {viewer}"
            );
        }
        lms.settings.enable_coppa_compliance = true;
        assert_eq!(shown(&lms, ageless, other, false, false).len(), 11);
    }

    #[test]
    fn an_uploaded_image_is_named_after_the_hashed_user_name() {
        let mut lms = Lms::default();
        let uploaded = Timestamp::constant(1_772_445_600, 0);
        let mira = learner(&mut lms, |user| {
            user.profile.get_or_insert_default().image_uploaded_at = Some(uploaded)
        });
        let image = profile_image(&lms, lms.user(mira).expect("added"), "https://lms.example.net");
        assert_eq!(
            image.image_url_full,
            "https://lms.example.net/media/profile-images/dc6951509194c3900739bfbda7436bed_500.jpg?v=1772445600"
        );
    }
}
