//! People who have an account, written down.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::keys::{digits, numbers};
use super::{is_yes, yes};
use crate::open_humans::state::{Account, AccountId, Site};
use crate::scenario::Place;
use crate::secret::Secret;

/// Somebody who has an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AccountRecord {
    /// The primary key, which the newer public API shows; the next free one where there is none, or 0.
    #[serde(default)]
    pub id: AccountId,
    /// The user name, by which other records refer to the account.
    pub username: String,
    /// The 8 digits by which the legacy public API knows the person; some digits unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member_id: Option<String>,
    /// The name on the person's page; the user name unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Where messages go to; the user name at members.example unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// With which the person signs in; nobody signs in to an account without one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
    /// Whether the account is in use.
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    pub is_active: bool,
}

impl AccountRecord {
    pub(super) fn all(site: &Site) -> Vec<Self> {
        site.accounts().map(Self::of).collect()
    }

    fn of(account: &Account) -> Self {
        let Account { id, member_id, username, name, email, password, is_active } = account.clone();
        let unsaid = Account::new(&username);
        Self {
            id,
            member_id: Some(member_id),
            name: Some(name).filter(|name| *name != unsaid.name),
            email: Some(email).filter(|email| *email != unsaid.email),
            username,
            password,
            is_active,
        }
    }

    pub(super) fn load(records: &[Self], site: &mut Site, place: &Place) {
        let numbers = numbers(records.iter().map(|record| record.id.0), place);
        let said = records.iter().map(|record| record.member_id.as_deref());
        let keys = numbers.into_iter().zip(digits(said, place, "member_id"));
        for (index, (record, (id, member_id))) in records.iter().zip(keys).enumerate() {
            if site.by_username.contains_key(&record.username) {
                place.at(index).at("username").wrong("another account has this user name");
            }
            let unsaid = Account::new(&record.username);
            site.put_account(Account {
                id: AccountId(id),
                member_id,
                name: record.name.clone().unwrap_or(unsaid.name),
                email: record.email.clone().unwrap_or(unsaid.email),
                username: unsaid.username,
                password: record.password.clone(),
                is_active: record.is_active,
            });
        }
    }
}
