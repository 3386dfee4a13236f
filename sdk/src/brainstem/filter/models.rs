//! The fields that there are.

macro_rules! fields {
    ($module:ident: $model:ident, $($(#[$about:meta])+ $name:ident: $kind:ident,)+) => {
        use super::super::field::*;
        use crate::brainstem::types::$model;

        $(
            $(#[$about])+
            ///
            /// ```
            #[doc = concat!("use emeritus::brainstem::filter::", stringify!($module), ";")]
            ///
            #[doc = concat!(
                "assert_eq!(", stringify!($module), "::", stringify!($name),
                "().ascending().to_string(), \"", stringify!($name), "\");"
            )]
            /// ```
            #[must_use]
            pub fn $name() -> Field<$model, $kind> {
                Field::new(stringify!($name))
            }
        )+
    };
}

/// The fields of users: every member but `groups_own_json`.
pub mod user {
    fields! {
        user: User,
        /// The primary key.
        id: Number,
        /// The e-mail address.
        email: Text,
        /// First name.
        first_name: Text,
        /// Last name.
        last_name: Text,
        /// Home page.
        website: Text,
        /// Profile at Google Scholar.
        google_scholar: Text,
        /// ORCID.
        orcid_id: Text,
        /// The code of the preferred brain atlas.
        atlas_preference: Text,
        /// The projects that the user works on.
        active_projects: ToProjects,
        /// Whether the user administers the whole server. This field and those below exist for
        /// administrators, and not on the public portal: everybody else is answered 400.
        is_superuser: Boolean,
        /// Whether the user administers projects.
        is_project_admin: Boolean,
        /// Whether the user administers groups.
        is_group_admin: Boolean,
        /// Whether the user administers taxonomies.
        is_taxonomies_admin: Boolean,
        /// Whether the user administers resources.
        is_resources_admin: Boolean,
        /// Whether the user administers attributes.
        is_attributes_admin: Boolean,
        /// Whether the user is sent what is written in the contact form.
        is_contact_form_email_receiver: Boolean,
    }
}

/// The fields of groups.
pub mod group {
    fields! {
        group: Group,
        /// The primary key.
        id: Number,
        /// The name.
        name: Text,
    }
}

/// The fields of laboratories.
pub mod laboratory {
    fields! {
        laboratory: Laboratory,
        /// The primary key.
        id: Key,
        /// The group whose laboratory it is.
        group: ToGroup,
        /// The users who lead it.
        principal_investigators: ToUsers,
        /// What it does.
        description: Text,
        /// Its home page.
        website: Text,
        /// The department that it belongs to.
        department: Text,
        /// The institution that it belongs to.
        institution: Text,
        /// The city.
        city: Text,
        /// The country.
        country: Text,
    }
}

/// The fields of invitations.
pub mod invitation {
    fields! {
        invitation: Invitation,
        /// The primary key.
        id: Key,
        /// The user who is asked.
        user_account_invitation: ToUser,
        /// The group that asks.
        authgroup: ToGroup,
        /// Whether the user will manage the group.
        new_manager: Boolean,
        /// Whether the user will own the group.
        new_owner: Boolean,
    }
}

/// The fields of requests to join.
pub mod join_request {
    fields! {
        join_request: JoinRequest,
        /// The primary key.
        id: Key,
        /// The user who asks.
        user_account_request: ToUser,
        /// The group that is asked.
        authgroup: ToGroup,
    }
}
