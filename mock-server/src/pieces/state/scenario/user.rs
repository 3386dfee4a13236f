//! Users, written down: their profiles as the API shows them, and what signs them in.

use std::collections::HashSet;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value, json};

use super::{Store, lenient};
use crate::ids::Counted;
use crate::pieces::state::{self, Digest};
use crate::pieces::subject;
use crate::pieces::types::{Aesthetics, UserProfile};
use crate::scenario::Place;
use crate::secret::Secret;

/// A user that this machine knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "PiecesUser")]
pub struct User {
    /// The user, as the API shows them. Without an `id`, they have the next counted one that is free,
    /// from `00000000-0000-4000-8000-000000000001` on; without `aesthetics`, a light theme and text
    /// of size 12.
    #[serde(deserialize_with = "profile")]
    #[schemars(schema_with = "profile_schema")]
    pub profile: UserProfile,
    /// What the user shows to the cloud: the access token that they signed in with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<Secret>,
    /// Whom tokens have to speak for to sign this user in, and no other; without it, whom `token`
    /// speaks for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<Subject>,
}

/// Whom tokens have to speak for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "PiecesSubject")]
pub enum Subject {
    /// The `sub` claim of tokens that are JSON Web Tokens.
    Sub(String),
    /// The SHA-1 digest of the one token, which says nothing itself: 40 hexadecimal digits.
    TokenSha1(String),
    /// Nobody: no token signs the user in.
    Nobody,
}

/// What stands for what is left out of a profile; the id is counted.
fn defaults() -> Value {
    json!({ "id": "", "aesthetics": Aesthetics::default() })
}

fn profile<'de, D: Deserializer<'de>>(from: D) -> Result<UserProfile, D::Error> {
    lenient::read(Map::deserialize(from)?, &defaults())
}

fn profile_schema(generator: &mut SchemaGenerator) -> Schema {
    lenient::schema::<UserProfile>(generator, &defaults())
}

impl User {
    /// A user with this profile whom no token signs in.
    #[must_use]
    pub fn new(profile: UserProfile) -> Self {
        Self { profile, token: None, subject: None }
    }

    pub(super) fn of(user: &state::User) -> Self {
        let implied = user.token.as_ref().map(subject::Subject::of);
        let subject = (user.subject != implied).then(|| match user.subject.clone() {
            Some(subject::Subject::Claimed(sub)) => Subject::Sub(sub),
            Some(subject::Subject::Digest(digest)) => Subject::TokenSha1(digest.to_hex()),
            None => Subject::Nobody,
        });
        Self { profile: user.profile.clone(), token: user.token.clone(), subject }
    }

    fn subject(&self, place: &Place) -> Option<subject::Subject> {
        match &self.subject {
            None => self.token.as_ref().map(subject::Subject::of),
            Some(Subject::Nobody) => None,
            Some(Subject::Sub(sub)) => Some(subject::Subject::Claimed(sub.clone())),
            Some(Subject::TokenSha1(text)) => {
                let digest = Digest::from_hex(text);
                if digest.is_none() {
                    place.at("token_sha1").wrong("it is not 40 hexadecimal digits");
                }
                digest.map(subject::Subject::Digest)
            }
        }
    }
}

/// Puts the users in, in their order.
pub(super) fn load(store: &mut Store, users: &[User], place: &Place) {
    let ids: HashSet<_> = users.iter().map(|user| user.profile.id.as_str()).collect();
    let mut counted = Counted::default();
    for (index, user) in users.iter().enumerate() {
        let place = place.at(index);
        let mut profile = user.profile.clone();
        if profile.id.is_empty() {
            profile.id = counted.next(|id| ids.contains(&*id.to_string())).to_string();
        }
        if store.by_id.contains_key(&profile.id) {
            place.at("profile").at("id").wrong("another user has this id");
        }
        let subject = user.subject(&place.at("subject"));
        if subject.as_ref().is_some_and(|subject| store.by_subject.contains_key(subject)) {
            let given = if user.subject.is_some() { "subject" } else { "token" };
            place.at(given).wrong("it signs another user in");
        }
        let arrival = store.next_arrival();
        store.place(arrival, state::User { profile, subject, token: user.token.clone() });
    }
}
