//! A group as the wire has it, and what may be written of one.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;

use super::body::type_name;
use super::error::FieldErrors;
use super::fields::{Fields, Text, boolean};
use super::listing::{Meta, Model, Shown};
use super::query::{Field, Kind, Scalar};
use super::state::{self, GroupId, MemberChange, Membership, Store};

/// Django's length of a group's name.
const LONGEST_NAME: usize = 150;
/// How many members one request changes at the most.
const MOST_CHANGES: usize = 1_000;

/// People who work together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = Group, example = json!({
    "id": 7,
    "name": "Cortex bench",
    "users": {"lena.varga@lab.example": {"is_manager": true, "is_owner": true}},
}))]
pub(super) struct GroupBody {
    /// The primary key. The user documentation of 2023 to 2026 calls it a UUID formatted as a
    /// string; every example, then and now, has a small integer.
    #[schema(minimum = 1)]
    id: u64,
    /// The name, which no other group has (assumed).
    #[schema(max_length = 150)]
    name: String,
    /// The members by e-mail address, with their rights.
    users: BTreeMap<String, GroupMember>,
}

/// What a member may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(example = json!({"is_manager": true, "is_owner": true}))]
pub(super) struct GroupMember {
    /// Whether the member invites, admits and removes others.
    is_manager: bool,
    /// Whether the member owns the group, and so gives and takes rights.
    is_owner: bool,
}

/// One group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(example = json!({"group": {
    "id": 7,
    "name": "Cortex bench",
    "users": {"lena.varga@lab.example": {"is_manager": true, "is_owner": true}},
}}))]
pub(super) struct GroupEnvelope {
    /// The group.
    group: GroupBody,
}

/// A page of groups.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "groups": [{
        "id": 7,
        "name": "Cortex bench",
        "users": {"lena.varga@lab.example": {"is_manager": true, "is_owner": true}},
    }],
    "meta": {"page": 1, "per_page": 20, "total_results": 1, "total_pages": 1},
    "count": 1,
    "next": null,
    "previous": null,
}))]
pub(super) struct GroupList {
    /// The groups, before everything else.
    #[schema(value_type = Vec<GroupBody>)]
    pub(super) groups: Vec<Shown<GroupBody>>,
    /// Where the page stands. A later addition, whose contents are assumed.
    #[schema(required = false)]
    pub(super) meta: Meta,
    /// How many groups there are in all. A later addition, assumed.
    #[schema(required = false)]
    pub(super) count: u64,
    /// Where the next page is. A later addition, assumed.
    pub(super) next: Option<String>,
    /// Where the page before is. A later addition, assumed.
    pub(super) previous: Option<String>,
}

/// A group to be made. Its maker becomes the only member, manager and owner; `users` in the body is
/// ignored.
#[derive(Debug, ToSchema)]
#[schema(example = json!({"name": "Cortex bench"}))]
#[expect(
    dead_code,
    reason = "describes the body in the contract; the server judges the JSON itself"
)]
pub(super) struct GroupCreation {
    /// The name, which no other group has (assumed).
    #[schema(min_length = 1, max_length = 150)]
    name: String,
}

/// What is to be changed of a group. Absent members stay.
#[derive(Debug, ToSchema)]
#[schema(example = json!({"users": {
    "tomas.reid@lab.example": {"is_manager": true},
    "old@lab.example": {"remove": true},
}}))]
#[expect(
    dead_code,
    reason = "describes the body in the contract; the server judges the JSON itself"
)]
pub(super) struct GroupUpdate {
    /// The name.
    #[schema(min_length = 1, max_length = 150, nullable = false)]
    name: Option<String>,
    /// What becomes of whom, by e-mail address; everybody else stays. Who is no member yet is invited.
    #[schema(nullable = false)]
    users: Option<BTreeMap<String, GroupMemberUpdate>>,
}

/// What becomes of a member.
#[derive(Debug, ToSchema)]
#[schema(example = json!({"is_manager": true}))]
#[expect(
    dead_code,
    reason = "describes the body in the contract; the server judges the JSON itself"
)]
pub(super) struct GroupMemberUpdate {
    /// Whether the member manages the group from now on; not, if absent.
    #[schema(nullable = false)]
    is_manager: Option<bool>,
    /// Whether the member owns the group from now on; not, if absent.
    #[schema(nullable = false)]
    is_owner: Option<bool>,
    /// Whether the member is removed, whatever else is said.
    #[schema(nullable = false)]
    remove: Option<bool>,
}

/// Shows a group.
pub(super) fn body(store: &Store, group: &state::Group) -> GroupBody {
    let members = group.members().iter().filter_map(|(id, rights)| {
        let Membership { is_manager, is_owner } = *rights;
        Some((store.user(*id)?.email().to_owned(), GroupMember { is_manager, is_owner }))
    });
    GroupBody { id: group.id(), name: group.name().to_owned(), users: members.collect() }
}

/// The same in its envelope.
pub(super) fn envelope(store: &Store, group: &state::Group) -> GroupEnvelope {
    GroupEnvelope { group: body(store, group) }
}

/// What lists of groups can be asked for.
pub(super) const MODEL: Model<state::Group> = Model {
    name: "groups",
    fields: &[
        Field { path: "id", kind: Kind::Integer, read: |group| vec![Scalar::key(group.id())] },
        Field { path: "name", kind: Kind::Text, read: |group| vec![Scalar::text(group.name())] },
    ],
    members: &["id", "name", "users"],
};

/// Reads the name of a group that is to be made.
///
/// # Errors
///
/// What is wrong, by member.
pub(super) fn new_name(store: &Store, body: &Map<String, Value>) -> Result<String, FieldErrors> {
    let mut fields = Fields::new(body);
    let name = name(store, None, &mut fields, true);
    fields.finish()?;
    Ok(name.unwrap_or_default())
}

/// What a body says should become of a group.
#[derive(Debug)]
pub(super) struct Change {
    /// Another name.
    pub(super) name: Option<String>,
    /// What becomes of whom.
    pub(super) members: Vec<(String, MemberChange)>,
}

/// Reads what should become of the group `id`.
///
/// # Errors
///
/// What is wrong, by member.
pub(super) fn change(
    store: &Store,
    id: GroupId,
    body: &Map<String, Value>,
) -> Result<Change, FieldErrors> {
    let mut fields = Fields::new(body);
    let name = name(store, Some(id), &mut fields, false);
    let members = members(&mut fields);
    fields.finish()?;
    let current = store.group(id).map(state::Group::name);
    Ok(Change { name: name.filter(|name| Some(name.as_str()) != current), members })
}

fn name(
    store: &Store,
    id: Option<GroupId>,
    fields: &mut Fields<'_>,
    required: bool,
) -> Option<String> {
    let name = fields.text("name", Text::filled(LONGEST_NAME, required))?;
    if store.group_by_name(&name).is_some_and(|other| Some(other.id()) != id) {
        fields.refuse("name", "group with this name already exists.");
        return None;
    }
    Some(name)
}

fn members(fields: &mut Fields<'_>) -> Vec<(String, MemberChange)> {
    const FIELD: &str = "users";
    let entries = match fields.raw(FIELD) {
        None => return Vec::new(),
        Some(Value::Object(entries)) if entries.len() <= MOST_CHANGES => entries,
        Some(Value::Object(_)) => {
            fields.refuse(FIELD, format!("At most {MOST_CHANGES} members can be changed at once."));
            return Vec::new();
        }
        Some(other) => {
            let kind = type_name(other);
            let words = format!("Expected a dictionary of items but got type \"{kind}\".");
            fields.refuse(FIELD, words);
            return Vec::new();
        }
    };
    let changes = entries.iter().map(|(email, entry)| {
        let mut says = |name: &str| said(fields, email, entry, name);
        let (is_manager, is_owner) = (says("is_manager"), says("is_owner"));
        let change = if says("remove") {
            MemberChange::Remove
        } else {
            MemberChange::Set(Membership { is_manager, is_owner })
        };
        (email.clone(), change)
    });
    changes.collect()
}

/// Whether the entry of a member says yes under `name`.
fn said(fields: &mut Fields<'_>, email: &str, entry: &Value, name: &str) -> bool {
    let Some(value) = entry.get(name) else {
        if !entry.is_object() && name == "remove" {
            let words = "Invalid data. Expected a dictionary.";
            fields.refuse_nested("users", email, "non_field_errors", words);
        }
        return false;
    };
    boolean(value).unwrap_or_else(|| {
        fields.refuse_nested("users", email, name, "Must be a valid boolean.");
        false
    })
}
