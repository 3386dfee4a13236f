//! What the LMS knows people by.

use std::collections::BTreeSet;

use crate::openedx::state::{Lms, Profile, User, UserId};
use crate::residue::Mark;

impl Lms {
    /// Everything that whoever is known by `name` can be told by; nothing where nobody is. Primary
    /// keys are left out: as numbers they are everywhere.
    pub(crate) fn marks_of(&self, name: &str) -> Vec<Mark> {
        let marks = self.known_as(name).into_iter().filter_map(|id| self.user(id));
        marks.flat_map(|user| self.marks(user)).collect()
    }

    /// Who is known by `name`, or was before being retired.
    fn known_as(&self, name: &str) -> BTreeSet<UserId> {
        let by_id = name.parse().ok().and_then(|id| self.user(id));
        let by_name = self.potentially_retired_user(name);
        let by_email = self.user_by_email(name).or_else(|| {
            let mut retired = self.salted(name).map(|hash| self.retired_email_of(&hash));
            retired.find_map(|email| self.user_by_email(&email))
        });
        let users = [by_id, by_name, by_email].into_iter().flatten().map(User::id);
        let by_username = self.retirement_by_original_username(name);
        let retiring = by_username.into_iter().chain(self.retirement_by_original_email(name));
        let reported = self.partner_queue.user_of(name);
        users.chain(retiring.map(|status| status.user)).chain(reported).collect()
    }

    fn marks(&self, user: &User) -> Vec<Mark> {
        let mut marks = user.marks();
        let status = self.retirement_of(user.id());
        if let Some(status) = status {
            marks.extend([
                Mark::new("username", &status.original_username),
                Mark::new("email", &status.original_email),
                Mark::new("name", &status.original_name),
                Mark::new("retired username", &status.retired_username),
                Mark::new("retired email", &status.retired_email),
            ]);
        }
        let reports = self.partner_queue.rows.values().filter(|row| row.user == user.id());
        for report in reports {
            marks.extend([
                Mark::new("username", &report.original_username),
                Mark::new("email", &report.original_email),
                Mark::new("name", &report.original_name),
            ]);
        }
        let usernames = [Some(user.username()), status.map(|status| &*status.original_username)];
        for username in usernames.into_iter().flatten() {
            marks.push(Mark::new("retired username", self.retired_username(username)));
            marks.push(Mark::new("profile image", self.profile_image_hash(username)));
        }
        marks.push(Mark::new("retired email", self.retired_email(user.email())));
        marks
    }
}

impl User {
    fn marks(&self) -> Vec<Mark> {
        let mut marks = vec![Mark::new("username", self.username())];
        let emails = [&self.recovery_email, &self.pending_email, &self.pending_secondary_email];
        let emails = emails.into_iter().chain([&self.traces.mailing_list_email]).flatten();
        let emails = [self.email()].into_iter().chain(emails.map(String::as_str));
        marks.extend(emails.map(|email| Mark::new("email", email)));
        let names = [&self.pending_name, &self.verified_name].into_iter().flatten();
        let names = names.chain([&self.first_name, &self.last_name]);
        let names = names.chain(self.certificates.iter().map(|certificate| &certificate.name));
        marks.extend(names.map(|name| Mark::new("name", name)));
        let elsewhere = self.social_auth.iter().chain(&self.traces.historical_social_auth);
        marks.extend(elsewhere.map(|identity| Mark::new("social auth", identity)));
        marks.extend(self.profile.iter().flat_map(Profile::marks));
        marks
    }
}

impl Profile {
    fn marks(&self) -> Vec<Mark> {
        let names = [&self.name].into_iter().chain(self.old_names.iter().map(|old| &old.name));
        let names = names.map(|name| Mark::new("name", name));
        let emails = self.old_emails.iter().map(|old| Mark::new("email", &old.email));
        let phone = self.phone_number.iter().map(|number| Mark::new("phone number", number));
        let links = self.social_links.values().map(|link| Mark::new("social link", link));
        names.chain(emails).chain(phone).chain(links).collect()
    }
}
