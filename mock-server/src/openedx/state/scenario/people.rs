//! Users, written down.

use std::collections::HashSet;
use std::sync::Arc;

use serde::de::Error;
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value, json};

use super::Scenario;
use super::reference::Keys;
use crate::openedx::state::user::default_email;
use crate::openedx::state::{Lms, User};
use crate::scenario::Place;

/// The most characters that the database takes.
const USERNAME_MAX: usize = 150;
const EMAIL_MAX: usize = 254;

/// Reads users, of whom little may be said.
pub(super) fn deserialize<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Vec<Arc<User>>, D::Error> {
    let said = Vec::<Map<String, Value>>::deserialize(deserializer)?;
    let users = said.into_iter().map(|mut user| {
        complete(&mut user);
        User::deserialize(Value::Object(user)).map(Arc::new).map_err(D::Error::custom)
    });
    users.collect()
}

/// Adds what follows from the user name.
fn complete(user: &mut Map<String, Value>) {
    let Some(username) = user.get("username").and_then(Value::as_str).map(str::to_owned) else {
        return;
    };
    user.entry("email").or_insert_with(|| default_email(&username).into());
    if let Value::Object(profile) = user.entry("profile").or_insert_with(|| json!({})) {
        profile.entry("name").or_insert(Value::String(username));
    }
}

impl Scenario {
    pub(super) fn load_users(&self, lms: &mut Lms, place: &Place) {
        let mut ids = Keys::of(self.users.iter().map(|user| given(user)), place);
        let mut seen = Seen::default();
        for (index, user) in self.users.iter().enumerate() {
            let id = ids.key(given(user));
            seen.check(user, lms, &place.at(index));
            if user.id == id && user.initial_preferences.is_empty() {
                lms.place(Arc::clone(user));
            } else {
                let initial_preferences = Default::default();
                lms.place(Arc::new(User { id, initial_preferences, ..(**user).clone() }));
            }
        }
        lms.last_user_id = ids.last(self.last_ids.user);
    }

    /// Preferences that are said with the user: they come after those that have a row.
    pub(super) fn load_initial_preferences(&self, lms: &mut Lms, place: &Place) {
        let users = self.users.iter().enumerate();
        for (index, user) in users.filter(|(_, user)| !user.initial_preferences.is_empty()) {
            let Some(id) = lms.user_by_username(&user.username).map(User::id) else { continue };
            for (key, value) in &user.initial_preferences {
                if lms.preference(id, key).is_some() {
                    let place = place.at(index).at("preferences").at(key);
                    place.wrong("the user has a row for it already");
                }
                lms.set_preference(id, key, value);
            }
        }
    }
}

fn given(user: &User) -> Option<u64> {
    (user.id != 0).then_some(user.id)
}

/// The names and addresses that were met already.
#[derive(Default)]
struct Seen<'a> {
    usernames: HashSet<&'a str>,
    emails: HashSet<&'a str>,
}

impl<'a> Seen<'a> {
    fn check(&mut self, user: &'a User, lms: &Lms, place: &Place) {
        let (username, email) = (|| place.at("username"), || place.at("email"));
        if user.username.is_empty() {
            username().wrong("it is blank");
        } else if user.username.chars().count() > USERNAME_MAX {
            username().wrong(format!("it has more than {USERNAME_MAX} characters"));
        } else if !self.usernames.insert(&user.username) {
            username().wrong(format!("another user is called `{}`", user.username));
        }
        if user.email.chars().count() > EMAIL_MAX {
            email().wrong(format!("it has more than {EMAIL_MAX} characters"));
        } else if !user.email.is_empty()
            && !self.emails.insert(&user.email)
            && *user.email != *lms.retired_email("")
        {
            email().wrong(format!("another user has the address `{}`", user.email));
        }
    }
}
