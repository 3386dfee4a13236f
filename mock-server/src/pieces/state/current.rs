//! Who of the users is the current one, and who is told when that changes.

use jiff::Timestamp;
use tokio::sync::watch;

use super::{Store, global_id};
use crate::ids::Ids;
use crate::pieces::subject::{Identity, Subject};
use crate::pieces::types::{Auth0User, GroupedTimestamp, UserLastCheckedIn, UserProfile, Users};
use crate::secret::Secret;

/// A sign-in in the browser.
#[derive(Debug)]
pub enum Login {
    /// It is done; this is who signed in.
    Done(UserProfile),
    /// It waits to be approved: the next change is who signed in.
    Waiting(watch::Receiver<Option<UserProfile>>),
}

impl Store {
    /// The current user.
    #[must_use]
    pub fn current(&self) -> Option<&UserProfile> {
        Some(&self.users.get(&self.current?)?.profile)
    }

    /// What the current user shows to the cloud, if they signed in with it.
    #[must_use]
    pub fn access_token(&self) -> Option<&Secret> {
        self.users.get(&self.current?)?.token.as_ref()
    }

    /// Makes the user with this id the current one, who checks in with that. None where there is no
    /// such user.
    pub fn select(&mut self, id: &str, now: Timestamp) -> Option<UserProfile> {
        self.current = Some(*self.by_id.get(id)?);
        self.publish();
        self.check_in(now);
        self.current().cloned()
    }

    /// Makes the user of `account` the current one, creating them where there is none yet. What the
    /// account says (name, e-mail, picture, user name) replaces what was known.
    pub fn select_account(
        &mut self,
        account: &Auth0User,
        now: Timestamp,
        ids: &Ids,
    ) -> UserProfile {
        let identity = Identity::of_account(account);
        let known = global_id(account).filter(|id| self.by_id.contains_key(id));
        match known.and_then(|id| self.user(&id).cloned()) {
            Some(before) => {
                let profile = super::updated(before, identity, now);
                self.put(profile.clone(), None, None);
                self.select(&profile.id, now);
                profile
            }
            None => self.admit(Subject::of_account(account), identity, None, now, ids),
        }
    }

    /// Leaves no user the current one. Nobody is forgotten.
    pub fn clear(&mut self) {
        self.current = None;
        self.publish();
        self.check_in.set(UserLastCheckedIn { user_id: None, ..self.checked_in(None) });
    }

    /// Signs the current user out, forgets everything about them, and says who remains.
    pub fn sign_out(&mut self) -> Users {
        if let Some(id) = self.current().map(|user| user.id.clone()) {
            self.disconnect(&id);
        }
        self.users()
    }

    /// Begins a sign-in in the browser of whoever [`Settings::account`](super::Settings) is.
    pub fn log_in(&mut self, now: Timestamp, ids: &Ids) -> Login {
        match self.settings.sign_in_waits {
            true => Login::Waiting(self.logins.watch()),
            false => Login::Done(self.finish_login(now, ids)),
        }
    }

    /// Finishes every sign-in that waits, and says who signed in; none where none waits.
    pub fn approve_sign_in(&mut self, now: Timestamp, ids: &Ids) -> Option<UserProfile> {
        if self.waiting_sign_ins() == 0 {
            return None;
        }
        let profile = self.finish_login(now, ids);
        self.logins.tell(Some(profile.clone()));
        Some(profile)
    }

    /// How many sign-ins wait to be approved.
    #[must_use]
    pub fn waiting_sign_ins(&self) -> usize {
        self.logins.watchers()
    }

    /// Reads the current user from the cloud again, which counts as checking in. None where nobody
    /// is signed in.
    pub(super) fn read_again(&mut self, now: Timestamp) -> Option<UserProfile> {
        let profile = self.current()?.clone();
        let profile = self.update(profile, now);
        self.check_in(now);
        profile
    }

    /// Says that the current user has changed in the cloud and should be read again.
    pub fn demand_refresh(&mut self) {
        self.check_in.set(UserLastCheckedIn { needs_refresh: true, ..self.check_in.get() });
    }

    /// Sees the current user, and each change of them.
    #[must_use]
    pub fn watch_user(&self) -> watch::Receiver<Option<UserProfile>> {
        self.user.watch()
    }

    /// Sees when the current user checked in, and each change of that.
    #[must_use]
    pub fn watch_check_in(&self) -> watch::Receiver<UserLastCheckedIn> {
        self.check_in.watch()
    }

    /// Sees this Pieces OS run: nothing ever changes, until its streams are broken off.
    #[must_use]
    pub fn watch_run(&self) -> watch::Receiver<()> {
        self.run.watch()
    }

    /// Breaks every stream off, as a restart of Pieces OS would. Clients may connect again.
    pub fn drop_streams(&mut self) {
        self.user.abandon();
        self.check_in.abandon();
        self.run.abandon();
    }

    /// How many streams of the current user are open.
    #[must_use]
    pub fn streams(&self) -> usize {
        self.user.watchers()
    }

    /// Tells the watchers who the current user is.
    pub(super) fn publish(&mut self) {
        self.user.set(self.current().cloned());
    }

    fn finish_login(&mut self, now: Timestamp, ids: &Ids) -> UserProfile {
        let account = self.settings.account.clone();
        let lifetime = self.settings.access_token_lifetime;
        let token = self.auth0.sign_in_token(account.clone(), now, lifetime, ids);
        let identity = Identity::of_account(&account);
        self.admit(Subject::of_account(&account), identity, Some(token), now, ids)
    }

    fn check_in(&mut self, now: Timestamp) {
        self.check_in.set(self.checked_in(Some(GroupedTimestamp::at(now))));
    }

    fn checked_in(&self, last_checked_in: Option<GroupedTimestamp>) -> UserLastCheckedIn {
        UserLastCheckedIn {
            needs_refresh: false,
            last_checked_in,
            update_required: Some(self.settings.is_outdated),
            user_id: self.current().map(|user| user.id.clone()),
        }
    }
}
