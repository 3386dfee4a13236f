//! What a valid patch of an account changes.

use jiff::Timestamp;
use serde_json::Value;

use super::state::{Lms, Mail, MailSubject, User, UserId};

/// What a valid patch changes: `None` leaves alone, `Some(None)` clears.
#[derive(Default)]
pub(super) struct Changes {
    pub(super) name: Option<String>,
    pub(super) gender: Option<Option<String>>,
    pub(super) goals: Option<Option<String>>,
    pub(super) mailing_address: Option<Option<String>>,
    pub(super) city: Option<Option<String>>,
    pub(super) year_of_birth: Option<Option<i32>>,
    pub(super) level_of_education: Option<Option<String>>,
    pub(super) country: Option<Option<String>>,
    pub(super) state: Option<Option<String>>,
    pub(super) bio: Option<Option<String>>,
    pub(super) phone_number: Option<Option<String>>,
    pub(super) language_proficiencies: Option<Vec<String>>,
    pub(super) social_links: Vec<(String, String)>,
    pub(super) extended_profile: Vec<(String, Value)>,
    pub(super) account_privacy: Option<Option<String>>,
    pub(super) email: Option<String>,
    pub(super) secondary_email: Option<String>,
}

impl Changes {
    pub(super) fn apply(self, lms: &mut Lms, id: UserId, now: Timestamp) {
        match &self.account_privacy {
            Some(Some(privacy)) => lms.set_preference(id, "account_privacy", privacy),
            Some(None) => {
                lms.remove_preference(id, "account_privacy");
            }
            None => {}
        }
        let Some(user) = lms.user_mut(id) else { return };
        if let Some(email) = &self.email {
            user.pending_email = Some(email.clone());
        }
        if let Some(email) = &self.secondary_email {
            user.pending_secondary_email = Some(email.clone());
        }
        let mails = [
            (self.email.clone(), MailSubject::ConfirmEmail),
            (self.secondary_email.clone(), MailSubject::ConfirmSecondaryEmail),
        ];
        self.apply_to_profile(user, now);
        let mails = mails.into_iter().filter_map(|(to, subject)| Some(Mail { to: to?, subject }));
        lms.outbox.extend(mails);
    }

    fn apply_to_profile(self, user: &mut User, now: Timestamp) {
        let reason = format!("Name change requested through account API by {}", user.username());
        let profile = user.profile.get_or_insert_default();
        if let Some(name) = self.name.filter(|name| *name != profile.name) {
            profile.rename(name, reason, now);
        }
        set(&mut profile.gender, self.gender);
        set(&mut profile.goals, self.goals);
        set(&mut profile.mailing_address, self.mailing_address);
        set(&mut profile.city, self.city);
        set(&mut profile.year_of_birth, self.year_of_birth);
        set(&mut profile.level_of_education, self.level_of_education);
        set(&mut profile.country, self.country);
        set(&mut profile.state, self.state);
        set(&mut profile.bio, self.bio);
        set(&mut profile.phone_number, self.phone_number);
        set(&mut profile.language_proficiencies, self.language_proficiencies);
        for (platform, link) in self.social_links {
            if link.is_empty() {
                profile.social_links.remove(&platform);
            } else {
                profile.social_links.insert(platform, link);
            }
        }
        profile.extended.extend(self.extended_profile);
    }
}

fn set<T>(field: &mut T, change: Option<T>) {
    if let Some(value) = change {
        *field = value;
    }
}
