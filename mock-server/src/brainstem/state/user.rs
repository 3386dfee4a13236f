//! People.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::scenario::is_default;
use crate::secret::Secret;

/// The primary key of a user.
pub type UserId = u64;

/// A person with an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "BrainstemUser")]
pub struct User {
    /// The primary key, from 1 on; without one, the next that is free.
    #[serde(default, skip_serializing_if = "is_default")]
    pub(super) id: UserId,
    /// The e-mail address, which the user signs in with and nobody else has, in whatever case.
    pub(super) email: String,
    /// First name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub first_name: String,
    /// Last name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub last_name: String,
    /// Home page; blank without one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub website: String,
    /// Profile at Google Scholar; blank without one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub google_scholar: String,
    /// ORCID; blank without one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub orcid_id: String,
    /// The code of the preferred brain atlas; `AIA` unless given.
    #[serde(default = "standard_atlas", skip_serializing_if = "is_standard_atlas")]
    pub atlas_preference: String,
    /// The projects that the person works on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub active_projects: Vec<Uuid>,
    /// What the person administers.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub flags: BTreeSet<AdminFlag>,
    /// The password; without one nobody signs in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
}

const STANDARD_ATLAS: &str = "AIA";

fn standard_atlas() -> String {
    STANDARD_ATLAS.to_owned()
}

fn is_standard_atlas(atlas: &str) -> bool {
    atlas == STANDARD_ATLAS
}

/// Something that a user can be entitled to do; only administrators see it.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[schemars(rename = "BrainstemFlag")]
pub enum AdminFlag {
    /// An administrator of the whole server.
    #[serde(rename = "is_superuser")]
    Superuser,
    /// Administers projects.
    #[serde(rename = "is_project_admin")]
    Project,
    /// Administers groups.
    #[serde(rename = "is_group_admin")]
    Group,
    /// Administers taxonomies.
    #[serde(rename = "is_taxonomies_admin")]
    Taxonomies,
    /// Administers resources.
    #[serde(rename = "is_resources_admin")]
    Resources,
    /// Administers attributes.
    #[serde(rename = "is_attributes_admin")]
    Attributes,
    /// Is sent what is written in the contact form.
    #[serde(rename = "is_contact_form_email_receiver")]
    ContactForm,
}

impl AdminFlag {
    /// Every flag.
    pub const ALL: [Self; 7] = [
        Self::Superuser,
        Self::Project,
        Self::Group,
        Self::Taxonomies,
        Self::Resources,
        Self::Attributes,
        Self::ContactForm,
    ];

    /// The name of the member that says so.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Superuser => "is_superuser",
            Self::Project => "is_project_admin",
            Self::Group => "is_group_admin",
            Self::Taxonomies => "is_taxonomies_admin",
            Self::Resources => "is_resources_admin",
            Self::Attributes => "is_attributes_admin",
            Self::ContactForm => "is_contact_form_email_receiver",
        }
    }
}

impl User {
    /// Somebody of whom no more is known than an e-mail address.
    #[must_use]
    pub fn new(email: &str) -> Self {
        Self {
            id: 0,
            email: email.to_owned(),
            first_name: String::new(),
            last_name: String::new(),
            website: String::new(),
            google_scholar: String::new(),
            orcid_id: String::new(),
            atlas_preference: standard_atlas(),
            active_projects: Vec::new(),
            flags: BTreeSet::new(),
            password: None,
        }
    }

    /// With this primary key instead of the next one.
    #[must_use]
    pub fn with_id(mut self, id: UserId) -> Self {
        self.id = id;
        self
    }

    /// With this name.
    #[must_use]
    pub fn name(mut self, first: &str, last: &str) -> Self {
        first.clone_into(&mut self.first_name);
        last.clone_into(&mut self.last_name);
        self
    }

    /// With this password.
    #[must_use]
    pub fn password(mut self, password: &str) -> Self {
        self.password = Some(Secret::from(password));
        self
    }

    /// As an administrator of the whole server.
    #[must_use]
    pub fn superuser(mut self) -> Self {
        self.flags.insert(AdminFlag::Superuser);
        self
    }

    /// The primary key.
    #[must_use]
    pub fn id(&self) -> UserId {
        self.id
    }

    /// The e-mail address, which is what the user signs in with.
    #[must_use]
    pub fn email(&self) -> &str {
        &self.email
    }

    /// Whether the user administers the whole server.
    #[must_use]
    pub fn is_superuser(&self) -> bool {
        self.flags.contains(&AdminFlag::Superuser)
    }
}
