//! People who have an account on the site.

use std::fmt;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Site;
use crate::ids::Ids;
use crate::secret::Secret;

/// The primary key of an account, which the newer public API shows.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
)]
pub struct AccountId(pub u64);

impl fmt::Display for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Somebody who has an account.
#[derive(Clone, Debug)]
pub struct Account {
    pub(super) id: AccountId,
    /// The 8 digits by which the legacy public API knows the person.
    pub(super) member_id: String,
    pub(super) username: String,
    /// The name on the person's page.
    pub name: String,
    /// Where messages go to.
    pub email: String,
    /// With which the person signs in; nobody signs in to an account without one.
    pub password: Option<Secret>,
    /// Whether the account is in use.
    pub is_active: bool,
}

impl Account {
    /// An active account without a password, whose name is its user name.
    #[must_use]
    pub fn new(username: &str) -> Self {
        Self {
            id: AccountId::default(),
            member_id: String::new(),
            username: username.to_owned(),
            name: username.to_owned(),
            email: format!("{username}@members.example"),
            password: None,
            is_active: true,
        }
    }

    /// With this name on its page.
    #[must_use]
    pub fn name(mut self, name: &str) -> Self {
        name.clone_into(&mut self.name);
        self
    }

    /// With this password.
    #[must_use]
    pub fn password(mut self, password: &str) -> Self {
        self.password = Some(Secret::from(password));
        self
    }

    /// The primary key.
    #[must_use]
    pub fn id(&self) -> AccountId {
        self.id
    }

    /// The user name.
    #[must_use]
    pub fn username(&self) -> &str {
        &self.username
    }

    /// The 8 digits by which the legacy public API knows the person.
    #[must_use]
    pub fn member_id(&self) -> &str {
        &self.member_id
    }
}

impl Site {
    /// Puts an account in; one of the same user name is replaced and keeps its keys.
    pub fn add_account(&mut self, mut account: Account, ids: &Ids) -> AccountId {
        (account.id, account.member_id) = match self.account_by_username(&account.username) {
            Some(known) => (known.id, known.member_id.clone()),
            None => (self.next_account(), self.free_member_id(ids)),
        };
        self.put_account(account)
    }

    /// Puts an account in that has its keys.
    pub(super) fn put_account(&mut self, account: Account) -> AccountId {
        let id = account.id;
        self.by_username.insert(account.username.clone(), id);
        self.by_member_id.insert(account.member_id.clone(), id);
        self.accounts.insert(id, Arc::new(account));
        id
    }

    /// An account by its key.
    #[must_use]
    pub fn account(&self, id: AccountId) -> Option<&Account> {
        self.accounts.get(&id).map(AsRef::as_ref)
    }

    /// An account by its key, to be changed.
    pub fn account_mut(&mut self, id: AccountId) -> Option<&mut Account> {
        self.accounts.get_mut(&id).map(Arc::make_mut)
    }

    /// An account by its user name.
    #[must_use]
    pub fn account_by_username(&self, username: &str) -> Option<&Account> {
        self.account(*self.by_username.get(username)?)
    }

    /// Every account, those that came first first.
    pub fn accounts(&self) -> impl Iterator<Item = &Account> {
        self.accounts.values().map(AsRef::as_ref)
    }

    fn next_account(&self) -> AccountId {
        AccountId(self.accounts.get_max().map_or(1, |(id, _)| id.0 + 1))
    }

    fn free_member_id(&self, ids: &Ids) -> String {
        loop {
            let id = ids.digits(8);
            if !self.by_member_id.contains_key(&id) {
                return id;
            }
        }
    }
}
