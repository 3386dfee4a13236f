//! Laboratories, written down.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Store, keys};
use crate::brainstem::state;
use crate::scenario::Place;

/// Where a group works.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "BrainstemLaboratory")]
pub struct Laboratory {
    /// The primary key; without one, the next counted one that is free, from
    /// `00000000-0000-4000-8000-000000000001` on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Uuid>,
    /// Whose laboratory it is: the name of a group.
    pub group: String,
    /// Who leads it: addresses of users.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub principal_investigators: Vec<String>,
    /// What it does.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// Its home page; blank without one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub website: String,
    /// The department that it belongs to.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub department: String,
    /// The institution that it belongs to.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub institution: String,
    /// The city.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub city: String,
    /// The country.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub country: String,
}

impl Laboratory {
    pub(super) fn of(state: &Store, laboratory: &state::Laboratory) -> Self {
        let investigators = laboratory.principal_investigators.iter();
        Self {
            id: Some(laboratory.id),
            group: state.name_of(laboratory.group),
            principal_investigators: investigators.map(|user| state.address(*user)).collect(),
            description: laboratory.description.clone(),
            website: laboratory.website.clone(),
            department: laboratory.department.clone(),
            institution: laboratory.institution.clone(),
            city: laboratory.city.clone(),
            country: laboratory.country.clone(),
        }
    }
}

/// Puts the laboratories in.
pub(super) fn load(store: &mut Store, laboratories: &[Laboratory], place: &Place) {
    let ids = keys::uuids(laboratories.iter().map(|it| it.id), place);
    for (index, (laboratory, id)) in laboratories.iter().zip(ids).enumerate() {
        let place = place.at(index);
        let group = store.group_at(&laboratory.group, &place.at("group"));
        let at = place.at("principal_investigators");
        let investigators = laboratory.principal_investigators.iter().enumerate();
        let investigators = investigators.filter_map(|(i, email)| store.user_at(email, &at.at(i)));
        let principal_investigators = investigators.collect();
        let Some(group) = group else { continue };
        store.put_laboratory(state::Laboratory {
            id,
            group,
            principal_investigators,
            description: laboratory.description.clone(),
            website: laboratory.website.clone(),
            department: laboratory.department.clone(),
            institution: laboratory.institution.clone(),
            city: laboratory.city.clone(),
            country: laboratory.country.clone(),
        });
    }
}
