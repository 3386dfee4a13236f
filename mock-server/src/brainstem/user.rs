//! A user as the wire has it, and what may be written of one.

use std::collections::BTreeSet;

use email_address::EmailAddress;
use serde::Serialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;
use uuid::Uuid;

use super::error::FieldErrors;
use super::fields::{Fields, Text};
use super::listing::{Meta, Model, Shown};
use super::query::{Field, Kind, Scalar};
use super::state::{self, AdminFlag, Store, UserId};

/// Django's length of an e-mail address.
const LONGEST_EMAIL: usize = 254;
/// Django's length of a name.
const LONGEST_NAME: usize = 150;
const LONGEST_URL: usize = 200;
const LONGEST_ORCID: usize = 100;
const LONGEST_ATLAS: usize = 7;

/// A person with an account. The seven `is_…` members are there for administrators alone, and not on
/// the public portal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = User, example = json!({
    "id": 41,
    "email": "lena.varga@lab.example",
    "first_name": "Lena",
    "last_name": "Varga",
    "groups_own_json": [{"id": 7, "name": "Cortex bench"}],
    "website": "https://lena.example/",
    "google_scholar": "",
    "orcid_id": "https://orcid.org/0000-0000-0000-0001",
    "atlas_preference": "AIA",
    "active_projects": [],
}))]
pub(super) struct UserBody {
    /// The primary key. The user documentation of 2023 to 2026 calls it a UUID formatted as a
    /// string; every example, then and now, has a small integer.
    #[schema(minimum = 1)]
    id: u64,
    /// The e-mail address, which nobody else has, whatever its case (the latter is assumed).
    #[schema(format = Email, max_length = 254)]
    email: String,
    /// First name.
    #[schema(max_length = 150)]
    first_name: String,
    /// Last name.
    #[schema(max_length = 150)]
    last_name: String,
    /// The groups that the user owns.
    groups_own_json: Vec<OwnedGroup>,
    /// Home page; blank without one.
    #[schema(max_length = 200)]
    website: String,
    /// Profile at Google Scholar; blank without one.
    #[schema(max_length = 200)]
    google_scholar: String,
    /// ORCID, as an id or as a URL; blank without one.
    #[schema(max_length = 100)]
    orcid_id: String,
    /// The code of the preferred brain atlas. That of a brain region is one of `AIA`, `AIA_dM`,
    /// `AIA_HB`, `AIA_dHB`, `AIA_P`, `AIA_S`, `BM4`, `PF2001`, `PW1997` and `S2004`; whether this
    /// one is bound to them is not known.
    #[schema(max_length = 7)]
    atlas_preference: String,
    /// Ids of the projects that the user works on. A later addition, of February 2026: servers
    /// before it do not have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Vec<Uuid>>, nullable = false)]
    active_projects: Option<Vec<Uuid>>,
    /// Whether the user administers the whole server.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    is_superuser: Option<bool>,
    /// Whether the user administers projects.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    is_project_admin: Option<bool>,
    /// Whether the user administers groups.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    is_group_admin: Option<bool>,
    /// Whether the user administers taxonomies.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    is_taxonomies_admin: Option<bool>,
    /// Whether the user administers resources.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    is_resources_admin: Option<bool>,
    /// Whether the user administers attributes.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    is_attributes_admin: Option<bool>,
    /// Whether the user is sent what is written in the contact form.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    is_contact_form_email_receiver: Option<bool>,
}

/// A group that a user owns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(example = json!({"id": 7, "name": "Cortex bench"}))]
pub(super) struct OwnedGroup {
    /// The primary key.
    #[schema(minimum = 1)]
    id: u64,
    /// The name.
    name: String,
}

/// One user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(example = json!({"user": {
    "id": 52,
    "email": "tomas.reid@lab.example",
    "first_name": "Tomas",
    "last_name": "Reid",
    "groups_own_json": [],
    "website": "",
    "google_scholar": "",
    "orcid_id": "",
    "atlas_preference": "S2004",
    "is_superuser": false,
    "is_project_admin": false,
    "is_group_admin": true,
    "is_taxonomies_admin": false,
    "is_resources_admin": false,
    "is_attributes_admin": false,
    "is_contact_form_email_receiver": false,
}}))]
pub(super) struct UserEnvelope {
    /// The user.
    user: UserBody,
}

/// A page of users.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "users": [{
        "id": 41,
        "email": "lena.varga@lab.example",
        "first_name": "Lena",
        "last_name": "Varga",
        "groups_own_json": [{"id": 7, "name": "Cortex bench"}],
        "website": "https://lena.example/",
        "google_scholar": "",
        "orcid_id": "https://orcid.org/0000-0000-0000-0001",
        "atlas_preference": "AIA",
    }],
    "meta": {"page": 1, "per_page": 20, "total_results": 1, "total_pages": 1},
    "count": 1,
    "next": null,
    "previous": null,
}))]
pub(super) struct UserList {
    /// The users, before everything else.
    #[schema(value_type = Vec<UserBody>)]
    pub(super) users: Vec<Shown<UserBody>>,
    /// Where the page stands. A later addition, whose contents are assumed.
    #[schema(required = false)]
    pub(super) meta: Meta,
    /// How many users there are in all. A later addition, assumed.
    #[schema(required = false)]
    pub(super) count: u64,
    /// Where the next page is. A later addition, assumed.
    pub(super) next: Option<String>,
    /// Where the page before is. A later addition, assumed.
    pub(super) previous: Option<String>,
}

/// What is to be changed of a user. An absent member stays; unknown and read-only ones (`id`,
/// `groups_own_json`, `active_projects`) are ignored, and so are the `is_…` members unless an
/// administrator sends them.
#[derive(Debug, ToSchema)]
#[schema(example = json!({"website": "reid-lab.example"}))]
#[expect(
    dead_code,
    reason = "describes the body in the contract; the server judges the JSON itself"
)]
pub(super) struct UserUpdate {
    /// The e-mail address. Assumed: it is changed at once, where the web page sends a mail to the new
    /// address first.
    #[schema(format = Email, max_length = 254, nullable = false)]
    email: Option<String>,
    /// First name.
    #[schema(max_length = 150, nullable = false)]
    first_name: Option<String>,
    /// Last name.
    #[schema(max_length = 150, nullable = false)]
    last_name: Option<String>,
    /// Home page. `http://` is put in front of what has no scheme.
    #[schema(max_length = 200, nullable = false)]
    website: Option<String>,
    /// Profile at Google Scholar. Assumed: as `website`.
    #[schema(max_length = 200, nullable = false)]
    google_scholar: Option<String>,
    /// ORCID, as an id or as a URL.
    #[schema(max_length = 100, nullable = false)]
    orcid_id: Option<String>,
    /// The code of the preferred brain atlas.
    #[schema(min_length = 1, max_length = 7, nullable = false)]
    atlas_preference: Option<String>,
    /// Whether the user administers the whole server.
    #[schema(nullable = false)]
    is_superuser: Option<bool>,
    /// Whether the user administers projects.
    #[schema(nullable = false)]
    is_project_admin: Option<bool>,
    /// Whether the user administers groups.
    #[schema(nullable = false)]
    is_group_admin: Option<bool>,
    /// Whether the user administers taxonomies.
    #[schema(nullable = false)]
    is_taxonomies_admin: Option<bool>,
    /// Whether the user administers resources.
    #[schema(nullable = false)]
    is_resources_admin: Option<bool>,
    /// Whether the user administers attributes.
    #[schema(nullable = false)]
    is_attributes_admin: Option<bool>,
    /// Whether the user is sent what is written in the contact form.
    #[schema(nullable = false)]
    is_contact_form_email_receiver: Option<bool>,
}

/// A user to take the place of another. Assumed: what is absent stays, as in a change, but for
/// `email`, which has to be there.
#[derive(Debug, ToSchema)]
#[schema(example = json!({
    "email": "tomas.reid@lab.example", "first_name": "Tomas", "last_name": "Reid", "atlas_preference": "S2004",
}))]
#[expect(
    dead_code,
    reason = "describes the body in the contract; the server judges the JSON itself"
)]
pub(super) struct UserReplacement {
    /// The e-mail address.
    #[schema(format = Email, max_length = 254)]
    email: String,
    /// First name.
    #[schema(max_length = 150, nullable = false)]
    first_name: Option<String>,
    /// Last name.
    #[schema(max_length = 150, nullable = false)]
    last_name: Option<String>,
    /// Home page. `http://` is put in front of what has no scheme.
    #[schema(max_length = 200, nullable = false)]
    website: Option<String>,
    /// Profile at Google Scholar. Assumed: as `website`.
    #[schema(max_length = 200, nullable = false)]
    google_scholar: Option<String>,
    /// ORCID, as an id or as a URL.
    #[schema(max_length = 100, nullable = false)]
    orcid_id: Option<String>,
    /// The code of the preferred brain atlas.
    #[schema(min_length = 1, max_length = 7, nullable = false)]
    atlas_preference: Option<String>,
}

/// Shows a user, with what administrators alone see or without it.
pub(super) fn body(store: &Store, user: &state::User, sees_flags: bool) -> UserBody {
    let groups = store.groups_owned_by(user.id());
    let flag = |flag| sees_flags.then(|| user.flags.contains(&flag));
    UserBody {
        id: user.id(),
        email: user.email().to_owned(),
        first_name: user.first_name.clone(),
        last_name: user.last_name.clone(),
        groups_own_json: groups
            .map(|group| OwnedGroup { id: group.id(), name: group.name().to_owned() })
            .collect(),
        website: user.website.clone(),
        google_scholar: user.google_scholar.clone(),
        orcid_id: user.orcid_id.clone(),
        atlas_preference: user.atlas_preference.clone(),
        active_projects: Some(user.active_projects.clone()),
        is_superuser: flag(AdminFlag::Superuser),
        is_project_admin: flag(AdminFlag::Project),
        is_group_admin: flag(AdminFlag::Group),
        is_taxonomies_admin: flag(AdminFlag::Taxonomies),
        is_resources_admin: flag(AdminFlag::Resources),
        is_attributes_admin: flag(AdminFlag::Attributes),
        is_contact_form_email_receiver: flag(AdminFlag::ContactForm),
    }
}

/// The same in its envelope.
pub(super) fn envelope(store: &Store, user: &state::User, sees_flags: bool) -> UserEnvelope {
    UserEnvelope { user: body(store, user, sees_flags) }
}

/// What lists of users can be asked for.
pub(super) fn model(sees_flags: bool) -> Model<state::User> {
    let (fields, members) = if sees_flags { (ALL_FIELDS, ALL_MEMBERS) } else { (FIELDS, MEMBERS) };
    Model { name: "users", fields, members }
}

const ALL_MEMBERS: &[&str] = &[
    "id",
    "email",
    "first_name",
    "last_name",
    "groups_own_json",
    "website",
    "google_scholar",
    "orcid_id",
    "atlas_preference",
    "active_projects",
    "is_superuser",
    "is_project_admin",
    "is_group_admin",
    "is_taxonomies_admin",
    "is_resources_admin",
    "is_attributes_admin",
    "is_contact_form_email_receiver",
];

/// What everybody sees.
const MEMBERS: &[&str] = ALL_MEMBERS.split_at(10).0;

const ALL_FIELDS: &[Field<state::User>] = &[
    Field { path: "id", kind: Kind::Integer, read: |user| vec![Scalar::key(user.id())] },
    text("email", |user| vec![Scalar::text(user.email())]),
    text("first_name", |user| vec![Scalar::text(&user.first_name)]),
    text("last_name", |user| vec![Scalar::text(&user.last_name)]),
    text("website", |user| vec![Scalar::text(&user.website)]),
    text("google_scholar", |user| vec![Scalar::text(&user.google_scholar)]),
    text("orcid_id", |user| vec![Scalar::text(&user.orcid_id)]),
    text("atlas_preference", |user| vec![Scalar::text(&user.atlas_preference)]),
    Field {
        path: "active_projects",
        kind: Kind::Uuid,
        read: |user| user.active_projects.iter().copied().map(Scalar::Uuid).collect(),
    },
    flag("is_superuser", |user| has(user, AdminFlag::Superuser)),
    flag("is_project_admin", |user| has(user, AdminFlag::Project)),
    flag("is_group_admin", |user| has(user, AdminFlag::Group)),
    flag("is_taxonomies_admin", |user| has(user, AdminFlag::Taxonomies)),
    flag("is_resources_admin", |user| has(user, AdminFlag::Resources)),
    flag("is_attributes_admin", |user| has(user, AdminFlag::Attributes)),
    flag("is_contact_form_email_receiver", |user| has(user, AdminFlag::ContactForm)),
];

/// What everybody can filter by.
const FIELDS: &[Field<state::User>] = ALL_FIELDS.split_at(9).0;

const fn text(path: &'static str, read: fn(&state::User) -> Vec<Scalar>) -> Field<state::User> {
    Field { path, kind: Kind::Text, read }
}

const fn flag(path: &'static str, read: fn(&state::User) -> Vec<Scalar>) -> Field<state::User> {
    Field { path, kind: Kind::Boolean, read }
}

fn has(user: &state::User, flag: AdminFlag) -> Vec<Scalar> {
    vec![Scalar::Boolean(user.flags.contains(&flag))]
}

/// How a user is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Writing {
    /// In part.
    Change,
    /// As a whole, which has an e-mail address.
    Replacement,
}

/// Writes what a body says of a user, all of it or nothing; what administrators alone see only if
/// one asks.
///
/// # Errors
///
/// What is wrong, by member.
pub(super) fn write(
    store: &mut Store,
    id: UserId,
    body: &Map<String, Value>,
    writing: Writing,
    is_admin: bool,
) -> Result<(), FieldErrors> {
    let mut fields = Fields::new(body);
    let email = email(store, id, &mut fields, writing);
    let first_name = fields.text("first_name", Text::optional(LONGEST_NAME));
    let last_name = fields.text("last_name", Text::optional(LONGEST_NAME));
    let website = fields.url("website", LONGEST_URL);
    let google_scholar = fields.url("google_scholar", LONGEST_URL);
    let orcid_id = fields.text("orcid_id", Text::optional(LONGEST_ORCID));
    let atlas = fields.text("atlas_preference", Text::filled(LONGEST_ATLAS, false));
    let flags: Vec<(AdminFlag, bool)> = if is_admin { flags(&mut fields) } else { Vec::new() };
    fields.finish()?;

    if let Some(email) = email {
        store.change_email(id, &email);
    }
    let Some(user) = store.user_mut(id) else { return Ok(()) };
    for (member, value) in [
        (&mut user.first_name, first_name),
        (&mut user.last_name, last_name),
        (&mut user.website, website),
        (&mut user.google_scholar, google_scholar),
        (&mut user.orcid_id, orcid_id),
        (&mut user.atlas_preference, atlas),
    ] {
        value.into_iter().for_each(|value| *member = value);
    }
    flags.into_iter().for_each(|(flag, is)| set(&mut user.flags, flag, is));
    Ok(())
}

fn email(store: &Store, id: UserId, fields: &mut Fields<'_>, writing: Writing) -> Option<String> {
    const FIELD: &str = "email";
    let rule = Text::filled(LONGEST_EMAIL, writing == Writing::Replacement);
    let email = fields.text(FIELD, rule)?;
    if !EmailAddress::is_valid(&email) {
        fields.refuse(FIELD, "Enter a valid email address.");
        return None;
    }
    if store.user_by_email(&email).is_some_and(|owner| owner.id() != id) {
        fields.refuse(FIELD, "user with this email already exists.");
        return None;
    }
    Some(email)
}

fn flags(fields: &mut Fields<'_>) -> Vec<(AdminFlag, bool)> {
    let flags = AdminFlag::ALL.into_iter();
    flags.filter_map(|flag| Some((flag, fields.boolean(flag.name())?))).collect()
}

fn set(flags: &mut BTreeSet<AdminFlag>, flag: AdminFlag, is: bool) {
    if is {
        flags.insert(flag)
    } else {
        flags.remove(&flag)
    };
}
