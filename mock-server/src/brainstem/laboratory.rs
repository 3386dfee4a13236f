//! A laboratory as the wire has it, and what may be written of one.

use serde::Serialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;
use uuid::Uuid;

use super::error::FieldErrors;
use super::fields::{Fields, Text};
use super::group::GroupBody;
use super::listing::{Meta, Model, Shown};
use super::query::{Field, Kind, Scalar};
use super::state::{self, Store};
use super::user::UserBody;

const LONGEST_DESCRIPTION: usize = 500;
const LONGEST_URL: usize = 200;
const LONGEST: usize = 100;

/// Where a group works.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = Laboratory, example = json!({
    "id": "c9a7d1e2-0b3f-4c58-b6ad-1e2f3a4b5c6d",
    "group": 7,
    "principal_investigators": [41],
    "description": "",
    "website": "https://bench.example/",
    "department": "Physiology",
    "institution": "Example University",
    "city": "",
    "country": "",
}))]
pub(super) struct LaboratoryBody {
    /// The primary key.
    id: Uuid,
    /// The group whose laboratory it is.
    #[schema(minimum = 1)]
    group: u64,
    /// The users who lead it.
    principal_investigators: Vec<u64>,
    /// What it does.
    #[schema(max_length = 500)]
    description: String,
    /// Its home page; blank without one.
    #[schema(max_length = 200)]
    website: String,
    /// The department that it belongs to.
    #[schema(max_length = 100)]
    department: String,
    /// The institution that it belongs to.
    #[schema(max_length = 100)]
    institution: String,
    /// The city.
    #[schema(max_length = 100)]
    city: String,
    /// The country.
    #[schema(max_length = 100)]
    country: String,
}

/// One laboratory.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(example = json!({"laboratory": {
    "id": "c9a7d1e2-0b3f-4c58-b6ad-1e2f3a4b5c6d",
    "group": 7,
    "principal_investigators": [41],
    "description": "",
    "website": "https://bench.example/",
    "department": "Physiology",
    "institution": "Example University",
    "city": "",
    "country": "",
}}))]
pub(super) struct LaboratoryEnvelope {
    /// The laboratory.
    laboratory: LaboratoryBody,
}

/// A page of laboratories.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "laboratories": [{
        "id": "c9a7d1e2-0b3f-4c58-b6ad-1e2f3a4b5c6d",
        "group": 7,
        "principal_investigators": [41],
        "description": "",
        "website": "https://bench.example/",
        "department": "Physiology",
        "institution": "Example University",
        "city": "",
        "country": "",
    }],
    "meta": {"page": 1, "per_page": 20, "total_results": 1, "total_pages": 1},
    "count": 1,
    "next": null,
    "previous": null,
}))]
pub(super) struct LaboratoryList {
    /// The laboratories, before everything else.
    #[schema(value_type = Vec<LaboratoryBody>)]
    pub(super) laboratories: Vec<Shown<LaboratoryBody>>,
    /// Their groups, where `include[]=group` asks for them.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub(super) groups: Option<Vec<GroupBody>>,
    /// Who leads them, where `include[]=principal_investigators` asks for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub(super) users: Option<Vec<UserBody>>,
    /// Where the page stands. A later addition, whose contents are assumed.
    #[schema(required = false)]
    pub(super) meta: Meta,
    /// How many laboratories there are in all. A later addition, assumed.
    #[schema(required = false)]
    pub(super) count: u64,
    /// Where the next page is. A later addition, assumed.
    pub(super) next: Option<String>,
    /// Where the page before is. A later addition, assumed.
    pub(super) previous: Option<String>,
}

/// A laboratory to be made, or to take the place of another. Of the latter what is absent stays,
/// which is assumed.
#[derive(Debug, ToSchema)]
#[schema(example = json!({
    "group": 7, "principal_investigators": [41], "institution": "Example University",
}))]
#[expect(
    dead_code,
    reason = "describes the body in the contract; the server judges the JSON itself"
)]
pub(super) struct LaboratoryCreation {
    /// The group whose laboratory it is.
    #[schema(minimum = 1)]
    group: u64,
    /// The users who lead it, at least one.
    #[schema(min_items = 1)]
    principal_investigators: Vec<u64>,
    /// What it does.
    #[schema(max_length = 500, nullable = false)]
    description: Option<String>,
    /// Its home page. Assumed: `http://` is put in front of what has no scheme, as for a user's.
    #[schema(max_length = 200, nullable = false)]
    website: Option<String>,
    /// The department that it belongs to.
    #[schema(max_length = 100, nullable = false)]
    department: Option<String>,
    /// The institution that it belongs to.
    #[schema(min_length = 1, max_length = 100)]
    institution: String,
    /// The city.
    #[schema(max_length = 100, nullable = false)]
    city: Option<String>,
    /// The country.
    #[schema(max_length = 100, nullable = false)]
    country: Option<String>,
}

/// What is to be changed of a laboratory. Absent members stay.
#[derive(Debug, ToSchema)]
#[schema(example = json!({"city": "Trondheim", "country": "Norway"}))]
#[expect(
    dead_code,
    reason = "describes the body in the contract; the server judges the JSON itself"
)]
pub(super) struct LaboratoryUpdate {
    /// The group whose laboratory it is.
    #[schema(minimum = 1, nullable = false)]
    group: Option<u64>,
    /// The users who lead it, at least one.
    #[schema(min_items = 1, nullable = false)]
    principal_investigators: Option<Vec<u64>>,
    /// What it does.
    #[schema(max_length = 500, nullable = false)]
    description: Option<String>,
    /// Its home page. Assumed: `http://` is put in front of what has no scheme, as for a user's.
    #[schema(max_length = 200, nullable = false)]
    website: Option<String>,
    /// The department that it belongs to.
    #[schema(max_length = 100, nullable = false)]
    department: Option<String>,
    /// The institution that it belongs to.
    #[schema(min_length = 1, max_length = 100, nullable = false)]
    institution: Option<String>,
    /// The city.
    #[schema(max_length = 100, nullable = false)]
    city: Option<String>,
    /// The country.
    #[schema(max_length = 100, nullable = false)]
    country: Option<String>,
}

impl From<&state::Laboratory> for LaboratoryBody {
    fn from(laboratory: &state::Laboratory) -> Self {
        let it = laboratory.clone();
        Self {
            id: it.id,
            group: it.group,
            principal_investigators: it.principal_investigators,
            description: it.description,
            website: it.website,
            department: it.department,
            institution: it.institution,
            city: it.city,
            country: it.country,
        }
    }
}

impl From<&state::Laboratory> for LaboratoryEnvelope {
    fn from(laboratory: &state::Laboratory) -> Self {
        Self { laboratory: laboratory.into() }
    }
}

/// A laboratory with what is related to it.
#[derive(Debug)]
pub(super) struct Row {
    /// The laboratory.
    pub(super) laboratory: state::Laboratory,
    group_name: String,
    emails: Vec<String>,
}

impl Row {
    /// Looks up what is related.
    pub(super) fn new(store: &Store, laboratory: &state::Laboratory) -> Self {
        let group = store.group(laboratory.group).map(|group| group.name().to_owned());
        let users = laboratory.principal_investigators.iter().filter_map(|id| store.user(*id));
        Self {
            laboratory: laboratory.clone(),
            group_name: group.unwrap_or_default(),
            emails: users.map(|user| user.email().to_owned()).collect(),
        }
    }
}

/// What lists of laboratories can be asked for.
pub(super) const MODEL: Model<Row> = Model {
    name: "laboratories",
    fields: &[
        Field { path: "id", kind: Kind::Uuid, read: |row| vec![Scalar::Uuid(row.laboratory.id)] },
        Field {
            path: "group",
            kind: Kind::Integer,
            read: |row| vec![Scalar::key(row.laboratory.group)],
        },
        text("group.name", |row| vec![Scalar::text(&row.group_name)]),
        Field {
            path: "principal_investigators",
            kind: Kind::Integer,
            read: |row| {
                row.laboratory.principal_investigators.iter().copied().map(Scalar::key).collect()
            },
        },
        text("principal_investigators.email", |row| {
            row.emails.iter().map(|email| Scalar::text(email)).collect()
        }),
        text("description", |row| vec![Scalar::text(&row.laboratory.description)]),
        text("website", |row| vec![Scalar::text(&row.laboratory.website)]),
        text("department", |row| vec![Scalar::text(&row.laboratory.department)]),
        text("institution", |row| vec![Scalar::text(&row.laboratory.institution)]),
        text("city", |row| vec![Scalar::text(&row.laboratory.city)]),
        text("country", |row| vec![Scalar::text(&row.laboratory.country)]),
    ],
    members: &[
        "id",
        "group",
        "principal_investigators",
        "description",
        "website",
        "department",
        "institution",
        "city",
        "country",
    ],
};

const fn text(path: &'static str, read: fn(&Row) -> Vec<Scalar>) -> Field<Row> {
    Field { path, kind: Kind::Text, read }
}

/// What `laboratory` becomes by what a body says; `whole` if the body has to have all that is
/// required.
///
/// # Errors
///
/// What is wrong, by member.
pub(super) fn written(
    store: &Store,
    laboratory: state::Laboratory,
    body: &Map<String, Value>,
    whole: bool,
) -> Result<state::Laboratory, FieldErrors> {
    let mut fields = Fields::new(body);
    let group = fields.key("group", whole, |id| store.group(id).is_some());
    let is_user = |id| store.user(id).is_some();
    let investigators = fields.keys("principal_investigators", whole, is_user);
    let description = fields.text("description", Text::optional(LONGEST_DESCRIPTION));
    let website = fields.url("website", LONGEST_URL);
    let department = fields.text("department", Text::optional(LONGEST));
    let institution = fields.text("institution", Text::filled(LONGEST, whole));
    let city = fields.text("city", Text::optional(LONGEST));
    let country = fields.text("country", Text::optional(LONGEST));
    fields.finish()?;
    let before = laboratory;
    Ok(state::Laboratory {
        id: before.id,
        group: group.unwrap_or(before.group),
        principal_investigators: investigators.unwrap_or(before.principal_investigators),
        description: description.unwrap_or(before.description),
        website: website.unwrap_or(before.website),
        department: department.unwrap_or(before.department),
        institution: institution.unwrap_or(before.institution),
        city: city.unwrap_or(before.city),
        country: country.unwrap_or(before.country),
    })
}
