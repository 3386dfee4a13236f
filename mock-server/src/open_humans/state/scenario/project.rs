//! Projects and kinds of data, written down: as they are.

use std::collections::HashSet;

use super::keys::numbers;
use crate::open_humans::state::project::slug;
use crate::open_humans::state::{Datatype, DatatypeId, Project, ProjectId, Site};
use crate::scenario::Place;

pub(super) fn load_datatypes(records: &[Datatype], site: &mut Site, place: &Place) {
    let mut names = HashSet::new();
    let numbers = numbers(records.iter().map(|record| record.id.0), place);
    for (index, (record, id)) in records.iter().zip(numbers).enumerate() {
        if !names.insert(record.name.to_lowercase()) {
            place.at(index).at("name").wrong("another datatype has this name");
        }
        site.add_datatype(DatatypeId(id), record.clone());
    }
    for (index, record) in records.iter().enumerate() {
        if let Some(parent) = record.parent {
            site.check_datatype(parent, &place.at(index).at("parent"));
        }
    }
}

pub(super) fn load_projects(records: &[Project], site: &mut Site, place: &Place) {
    let numbers = numbers(records.iter().map(|record| record.id.0), place);
    for (index, (record, id)) in records.iter().zip(numbers).enumerate() {
        let place = place.at(index);
        if site.by_client_id.contains_key(&record.application.client_id) {
            let place = place.at("application").at("client_id");
            place.wrong("another application has this identifier");
        }
        let token = record.master_token.as_ref().map(|master| &master.token);
        if token.is_some_and(|token| site.by_master_token.contains_key(token.expose())) {
            place.at("master_token").at("token").wrong("another project has this token");
        }
        let mut project = Project { id: ProjectId(id), ..record.clone() };
        if project.slug.is_empty() {
            project.slug = slug(&project.name);
        }
        site.put_project(project);
    }
    for (index, record) in records.iter().enumerate() {
        let place = place.at(index);
        site.check_datatypes(&record.registered_datatypes, &place.at("registered_datatypes"));
        site.check_projects(&record.requested_sources, &place.at("requested_sources"));
    }
}
