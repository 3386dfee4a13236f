//! The users that Pieces OS knows, with no HTTP in it.

mod applications;
mod auth0;
mod cloud;
mod current;
mod digest;
mod expiring;
pub mod scenario;
mod settings;
mod watched;

use std::sync::Arc;

use imbl::{HashMap, OrdMap, OrdSet};
use jiff::Timestamp;

pub use applications::UnknownApplication;
pub use auth0::{Authorization, AuthorizationRequest, GrantError};
pub use cloud::Problem;
pub use current::Login;
pub(in crate::pieces) use digest::Digest;
pub use scenario::Scenario;
pub use settings::{Cloud, Settings};

use self::applications::Applications;
use self::auth0::Auth0;
use self::watched::Watched;
use super::subject::{Identity, Subject};
use super::types::{
    Auth0User, GroupedTimestamp, OAuthToken, TokenTypeEnum, UserLastCheckedIn, UserProfile, Users,
};
use crate::ids::Ids;
use crate::secret::Secret;

/// A Pieces OS: the local users database, who of them is the current user, the applications that
/// have connected, and what Auth0 has granted.
#[derive(Clone, Debug, Default)]
pub struct Store {
    /// How this Pieces OS and the world around it behave.
    pub settings: Settings,
    current: Option<Arrival>,
    user: Watched<Option<UserProfile>>,
    check_in: Watched<UserLastCheckedIn>,
    logins: Watched<Option<UserProfile>>,
    run: Watched<()>,
    applications: Applications,
    auth0: Auth0,
    users: OrdMap<Arrival, Arc<User>>,
    by_id: HashMap<String, Arrival>,
    by_subject: HashMap<Subject, Arrival>,
    by_vanity_name: OrdSet<(String, Arrival)>,
    arrivals: Arrival,
}

/// When a user signed in, counted.
type Arrival = u64;

#[derive(Clone, Debug)]
struct User {
    profile: UserProfile,
    /// Whom the token that signs this user in has to speak for; none where no token does.
    subject: Option<Subject>,
    /// What the user shows to the cloud.
    token: Option<Secret>,
}

/// Why a token signs nobody in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenRejected {
    /// `access_token` is empty.
    Empty,
    /// `token_type` is not `Bearer`.
    NotBearer,
    /// `expires_in` is not positive.
    Expired,
}

impl Store {
    /// Signs in whom `token` speaks for, creating the user where there is none yet, and makes them
    /// the current user.
    ///
    /// A new user has an id from `ids` and the standard appearance. What the identity token says
    /// (name, e-mail, picture, user name) replaces what was known; the rest stays as it is.
    ///
    /// # Errors
    ///
    /// When the token is empty, is not a bearer token, or has expired.
    pub fn sign_in(
        &mut self,
        token: &OAuthToken,
        now: Timestamp,
        ids: &Ids,
    ) -> Result<UserProfile, TokenRejected> {
        check(token)?;
        let subject = Subject::of(&token.access_token);
        let identity = Identity::of(token);
        Ok(self.admit(Some(subject), identity, Some(token.access_token.clone()), now, ids))
    }

    /// Puts a user in whom no token signs in, or replaces the profile of the user with that id. Who
    /// has a blank id is nobody.
    pub fn insert(&mut self, profile: UserProfile) {
        self.put(profile, None, None);
    }

    /// Puts a user in, or replaces the profile of the user with that id, whom `token`, and any other
    /// token of the same subject, signs in from now on.
    pub fn insert_for(&mut self, token: &OAuthToken, profile: UserProfile) {
        self.put(profile, Some(Subject::of(&token.access_token)), Some(token.access_token.clone()));
    }

    /// Every user, in the order in which they signed in.
    #[must_use]
    pub fn users(&self) -> Users {
        let iterable = self.users.values().map(|user| user.profile.clone()).collect();
        Users { schema: None, iterable }
    }

    /// The user with this id.
    #[must_use]
    pub fn user(&self, id: &str) -> Option<&UserProfile> {
        Some(&self.users.get(self.by_id.get(id)?)?.profile)
    }

    /// Replaces the profile of the user with that id, who stays created when they were and is
    /// updated now. None where there is no such user.
    pub fn update(&mut self, profile: UserProfile, now: Timestamp) -> Option<UserProfile> {
        let created = self.user(&profile.id)?.created.clone();
        let updated = Some(GroupedTimestamp::at(now));
        let profile = UserProfile { created, updated, ..profile };
        self.put(profile.clone(), None, None);
        Some(profile)
    }

    /// Signs the user with this id out and forgets everything about them. Whoever signs in again
    /// with the same token is a new user.
    pub fn disconnect(&mut self, id: &str) -> Option<UserProfile> {
        let arrival = self.by_id.get(id).copied()?;
        let user = self.remove(arrival)?;
        if self.current == Some(arrival) {
            self.clear();
        }
        Some(user.profile)
    }

    /// Signs in whom `subject` names, with what `identity` says about them.
    fn admit(
        &mut self,
        subject: Option<Subject>,
        identity: Identity,
        token: Option<Secret>,
        now: Timestamp,
        ids: &Ids,
    ) -> UserProfile {
        let (known, new_id) = self.find(subject.as_ref());
        let before = known.and_then(|arrival| self.users.get(&arrival));
        let subject = subject.filter(|_| before.is_none_or(|user| user.subject.is_none()));
        let before = match before {
            Some(user) => user.profile.clone(),
            None => created(new_id.unwrap_or_else(|| ids.uuid().to_string()), now),
        };
        let profile = updated(before, identity, now);
        self.put(profile.clone(), subject, token);
        self.select(&profile.id, now);
        profile
    }

    /// The user whom `subject` names, and the id that the account of this world gives to them.
    fn find(&self, subject: Option<&Subject>) -> (Option<Arrival>, Option<String>) {
        let Some(subject) = subject else { return (None, None) };
        if let Some(arrival) = self.by_subject.get(subject) {
            return (Some(*arrival), None);
        }
        let account = &self.settings.account;
        let is_account = Subject::of_account(account).is_some_and(|owner| owner == *subject);
        let id = global_id(account).filter(|_| is_account);
        (id.as_ref().and_then(|id| self.by_id.get(id)).copied(), id)
    }

    /// Puts a user in, or replaces the profile of the user with that id. What is not given, they
    /// keep; a subject that is given is nobody else's any more. Who has a blank id is nobody.
    fn put(&mut self, profile: UserProfile, subject: Option<Subject>, token: Option<Secret>) {
        if profile.id.is_empty() {
            return;
        }
        let known = self.by_id.get(&profile.id).copied();
        let before = known.and_then(|arrival| self.remove(arrival));
        let (known_subject, known_token) =
            before.map(|user| (user.subject, user.token)).unwrap_or_default();
        if let Some(subject) = &subject {
            self.take_away(subject);
        }
        let arrival = known.unwrap_or_else(|| self.next_arrival());
        let subject = subject.or(known_subject);
        self.place(arrival, User { profile, subject, token: token.or(known_token) });
        self.publish();
    }

    /// Puts `user` where nobody is.
    fn place(&mut self, arrival: Arrival, user: User) {
        if let Some(subject) = &user.subject {
            self.by_subject.insert(subject.clone(), arrival);
        }
        if let Some(name) = &user.profile.vanityname {
            self.by_vanity_name.insert((name.clone(), arrival));
        }
        self.by_id.insert(user.profile.id.clone(), arrival);
        self.users.insert(arrival, Arc::new(user));
    }

    fn remove(&mut self, arrival: Arrival) -> Option<User> {
        let user = Arc::unwrap_or_clone(self.users.remove(&arrival)?);
        if let Some(subject) = &user.subject {
            self.by_subject.remove(subject);
        }
        if let Some(name) = &user.profile.vanityname {
            self.by_vanity_name.remove(&(name.clone(), arrival));
        }
        self.by_id.remove(&user.profile.id);
        Some(user)
    }

    /// Lets `subject` name nobody any more.
    fn take_away(&mut self, subject: &Subject) {
        let former = self.by_subject.remove(subject);
        if let Some(former) = former.and_then(|arrival| self.users.get_mut(&arrival)) {
            Arc::make_mut(former).subject = None;
        }
    }

    /// Whoever has this vanity name.
    fn users_named(&self, name: &str) -> impl Iterator<Item = &UserProfile> {
        let named =
            self.by_vanity_name.range((name.to_owned(), 0)..=(name.to_owned(), Arrival::MAX));
        named.filter_map(|(_, arrival)| Some(&self.users.get(arrival)?.profile))
    }

    fn next_arrival(&mut self) -> Arrival {
        self.arrivals += 1;
        self.arrivals
    }
}

fn check(token: &OAuthToken) -> Result<(), TokenRejected> {
    if token.access_token.expose().is_empty() {
        return Err(TokenRejected::Empty);
    }
    if token.token_type != TokenTypeEnum::Bearer {
        return Err(TokenRejected::NotBearer);
    }
    if token.expires_in <= 0 {
        return Err(TokenRejected::Expired);
    }
    Ok(())
}

/// The id that an account gives to its user in every Pieces system.
fn global_id(account: &Auth0User) -> Option<String> {
    account.user_metadata.as_ref().map(|metadata| metadata.global_id.to_string())
}

fn created(id: String, now: Timestamp) -> UserProfile {
    let created = Some(GroupedTimestamp::at(now));
    UserProfile { created, ..UserProfile::new(id) }
}

fn updated(before: UserProfile, identity: Identity, now: Timestamp) -> UserProfile {
    UserProfile {
        username: identity.username().or(before.username),
        name: identity.name.or(before.name),
        email: identity.email.or(before.email),
        picture: identity.picture.or(before.picture),
        updated: Some(GroupedTimestamp::at(now)),
        ..before
    }
}

#[cfg(test)]
mod tests;
