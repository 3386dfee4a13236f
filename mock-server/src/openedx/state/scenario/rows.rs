//! Small rows, written down: preferences, roles in forums, messages and images.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::reference::{Keys, Who, counted};
use super::{Scenario, is_default};
use crate::openedx::state::{Lms, Message as KeptMessage, Preference as KeptPreference};
use crate::scenario::Place;

/// A row of `UserPreference`, of which a user has one for each key.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Preference {
    /// The primary key; without one, the next that is free.
    #[serde(default, skip_serializing_if = "is_default")]
    pub id: Option<u64>,
    /// Whose preference it is.
    pub user: Who,
    /// What it is about, such as `pref-lang`.
    pub key: String,
    /// The value.
    pub value: String,
}

/// A role in the forum of a course, held by somebody or not.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ForumRole {
    /// The course key.
    pub course_id: String,
    /// The name of the role, such as `Moderator`.
    pub role: String,
    /// Who holds it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub users: Vec<Who>,
}

/// A message that waits to be shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Message {
    /// To whom.
    pub user: Who,
    /// The text.
    pub text: String,
    /// What it is about, as words, such as `social-auth error`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub tags: String,
}

/// A file with a profile image, which the LMS knows by its name alone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProfileImage {
    /// The name: the MD5 of the seed and the user name, an underscore, the side in pixels and `.jpg`.
    pub name: String,
    /// The contents, in base64.
    pub content: String,
}

impl Scenario {
    pub(super) fn load_rows(&self, lms: &mut Lms, place: &Place) {
        self.load_preferences(lms, &place.at("preferences"));
        self.load_initial_preferences(lms, &place.at("users"));
        for (index, row) in self.forum_roles.iter().enumerate() {
            let place = place.at("forum_roles").at(index);
            if lms.has_forum_role(&row.course_id, &row.role) {
                place.wrong("the course has this role already");
            }
            lms.know_forum_role(&row.course_id, &row.role);
            for (index, who) in row.users.iter().enumerate() {
                if let Some(user) = who.find(lms, &place.at("users").at(index)) {
                    lms.grant_forum_role(user, &row.course_id, &row.role);
                }
            }
        }
        for (index, row) in self.messages.iter().enumerate() {
            if let Some(user) = row.user.find(lms, &place.at("messages").at(index).at("user")) {
                let (text, tags) = (row.text.clone(), row.tags.clone());
                lms.add_message(user, KeptMessage { text, tags });
            }
        }
        for (index, row) in self.profile_images.iter().enumerate() {
            let place = place.at("profile_images").at(index);
            let Ok(content) = BASE64_STANDARD.decode(&row.content) else {
                place.at("content").wrong("it is not base64");
                continue;
            };
            if lms.profile_images.0.insert(row.name.clone(), content.into()).is_some() {
                place.at("name").wrong("another file has this name");
            }
        }
    }

    fn load_preferences(&self, lms: &mut Lms, place: &Place) {
        let mut ids = Keys::of(self.preferences.iter().map(|row| row.id), place);
        for (index, row) in self.preferences.iter().enumerate() {
            let (place, id) = (place.at(index), ids.key(row.id));
            let Some(user) = row.user.find(lms, &place.at("user")) else { continue };
            let (key, value) = (row.key.clone(), row.value.clone());
            if !lms.preferences.insert(KeptPreference { id, user, key, value }) {
                place.at("key").wrong("the user has another row for it");
            }
        }
        lms.preferences.last_id = ids.last(self.last_ids.preference);
    }

    pub(super) fn write_rows(&mut self, lms: &Lms) {
        let preferences = &lms.preferences;
        let rows = preferences.rows.values();
        let rows = rows.filter_map(|row| {
            let (user, key) = (lms.named(row.user)?, row.key.clone());
            Some(Preference { id: Some(row.id), user, key, value: row.value.clone() })
        });
        self.preferences = rows.collect();
        self.last_ids.preference =
            counted(preferences.last_id, preferences.rows.last_key().copied());
        let roles = lms.forum_roles.iter().map(|((course_id, role), users)| ForumRole {
            course_id: course_id.clone(),
            role: role.clone(),
            users: users.iter().filter_map(|user| lms.named(*user)).collect(),
        });
        self.forum_roles = roles.collect();
        let messages = lms.messages.iter().filter_map(|(user, messages)| {
            let user = lms.named(*user)?;
            Some(messages.iter().map(move |KeptMessage { text, tags }| Message {
                user: user.clone(),
                text: text.clone(),
                tags: tags.clone(),
            }))
        });
        self.messages = messages.flatten().collect();
        let images = lms.profile_images.0.iter().map(|(name, content)| ProfileImage {
            name: name.clone(),
            content: BASE64_STANDARD.encode(content),
        });
        self.profile_images = images.collect();
        self.profile_images.sort_unstable_by(|one, other| one.name.cmp(&other.name));
    }
}
