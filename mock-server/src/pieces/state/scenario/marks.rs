//! What people can be told by.

use crate::pieces::state::{Store, User};
use crate::pieces::subject::Subject;
use crate::pieces::types::{Auth0User, UserProfile};
use crate::residue::Mark;

/// Something that a person may have, and what it is.
type Told<'a> = (&'static str, Option<&'a str>);

impl Store {
    /// Everything that whoever is known by `name` can be told by, ids of their own included; nothing
    /// where nobody is. A name is an id, an e-mail address, a user name or a vanity name, here or at
    /// Auth0.
    pub(crate) fn marks_of(&self, name: &str) -> Vec<Mark> {
        let mut told: Vec<Told<'_>> = Vec::new();
        for user in self.users.values().map(AsRef::as_ref) {
            if is_called(&told_by_user(user), name) {
                told.extend(told_by_user(user));
            }
        }
        // Whoever was found goes by the same id or address at Auth0.
        let known = told.clone();
        for account in self.accounts() {
            let theirs = told_by_account(account);
            let is_theirs = known.iter().any(|told| names(told) && theirs.contains(told));
            if is_theirs || is_called(&theirs, name) {
                told.extend(theirs);
            }
        }
        let marks = told.into_iter().filter_map(|(what, value)| Some(Mark::new(what, value?)));
        marks.collect()
    }

    /// Every account that something is known of.
    fn accounts(&self) -> impl Iterator<Item = &Auth0User> {
        let codes = self.auth0.codes.iter().map(|(_, _, authorized)| &*authorized.account);
        let refresh_tokens = self.auth0.refresh_tokens.values().map(|it| &*it.account);
        let access_tokens = self.auth0.access_tokens.iter().map(|(_, _, account)| &**account);
        std::iter::once(&self.settings.account)
            .chain(codes)
            .chain(refresh_tokens)
            .chain(access_tokens)
    }
}

/// Whether it is something that names one person alone.
fn names((what, value): &Told<'_>) -> bool {
    value.is_some() && matches!(*what, "id" | "auth0_id" | "email" | "username" | "vanityname")
}

fn is_called(told: &[Told<'_>], name: &str) -> bool {
    let name = name.to_lowercase();
    told.iter().any(|it| names(it) && it.1.is_some_and(|value| value.to_lowercase() == name))
}

fn told_by_user(user: &User) -> Vec<Told<'_>> {
    let UserProfile { id, email, username, vanityname, name, picture, providers, .. } =
        &user.profile;
    let sub = match &user.subject {
        Some(Subject::Claimed(sub)) => Some(sub.as_str()),
        _ => None,
    };
    let customer = user.profile.auth0.as_ref().and_then(|it| it.stripe_customer_id.as_deref());
    let mut told = vec![
        ("id", Some(id.as_str())),
        ("auth0_id", sub),
        ("email", email.as_deref()),
        ("username", username.as_deref()),
        ("vanityname", vanityname.as_deref()),
        ("name", name.as_deref()),
        ("picture", picture.as_deref()),
        ("stripe_customer_id", customer),
        ("descope_id", user.profile.descope.as_ref().map(|it| it.descope_id.as_str())),
    ];
    let linked = providers.iter().flat_map(|providers| &providers.iterable);
    told.extend(linked.map(|provider| ("provider_id", Some(provider.user_id.as_str()))));
    told
}

fn told_by_account(account: &Auth0User) -> Vec<Told<'_>> {
    let Auth0User { user_id, email, username, nickname, name, picture, last_ip, .. } = account;
    let mut told = vec![
        ("auth0_id", user_id.as_deref()),
        ("email", email.as_deref()),
        ("username", username.as_deref()),
        ("nickname", nickname.as_deref()),
        ("name", name.as_deref()),
        ("picture", picture.as_deref()),
        ("last_ip", last_ip.as_deref()),
    ];
    let identities = account.identities.iter().flatten();
    told.extend(identities.map(|identity| ("provider_id", identity.user_id.as_deref())));
    told
}
