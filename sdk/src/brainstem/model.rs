//! What is listed: the rows, where they are, and what comes along with them.

use std::fmt::Debug;
use std::hash::Hash;

use serde::de::DeserializeOwned;
use uuid::Uuid;

use super::portal::sealed::Sealed;
use super::types::{Group, Invitation, JoinRequest, Laboratory, User};

/// What can be listed: [`User`], [`Group`], [`Laboratory`], [`Invitation`] or [`JoinRequest`].
pub trait Model: Sealed + DeserializeOwned + Debug + Send + Unpin + 'static {
    /// What its rows can bring along.
    type Relation: Into<&'static str>;
    /// What its rows are told apart by.
    type Id: Debug + Eq + Hash + Send;
    /// The key of its rows in an answer.
    const KEY: &'static str;
    /// The last part of its path.
    const SEGMENT: &'static str;
    /// The operation that lists it.
    const OPERATION: &'static str;

    /// What this row is told apart by.
    fn id(&self) -> Self::Id;
}

macro_rules! models {
    ($($model:ident: $id:ty, $key:literal, $segment:literal, $operation:literal,
       $(#[$about:meta])+ $relation:ident {
        $($(#[$of:meta])+ $variant:ident = $name:literal,)*
    })+) => {$(
        impl Sealed for $model {}

        impl Model for $model {
            type Relation = $relation;
            type Id = $id;
            const KEY: &'static str = $key;
            const SEGMENT: &'static str = $segment;
            const OPERATION: &'static str = $operation;

            fn id(&self) -> Self::Id {
                self.id
            }
        }

        $(#[$about])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $relation {
            $($(#[$of])+ $variant,)*
        }

        impl From<$relation> for &'static str {
            /// The name on the wire.
            fn from(relation: $relation) -> Self {
                match relation {
                    $($relation::$variant => $name,)*
                }
            }
        }
    )+};
}

models! {
    User: u64, "users", "user", "users_list",
    /// What users can bring along.
    UserRelation {
        /// The projects that they work on. Assumed, as every relation of users: the server has them
        /// since 2026, and answers them under `projects`.
        ActiveProjects = "active_projects",
    }

    Group: u64, "groups", "group", "groups_list",
    /// What groups can bring along: nothing, their members are in them.
    GroupRelation {}

    Laboratory: Uuid, "laboratories", "laboratory", "laboratories_list",
    /// What laboratories can bring along.
    LaboratoryRelation {
        /// The group whose laboratory it is.
        Group = "group",
        /// The users who lead it.
        PrincipalInvestigators = "principal_investigators",
    }

    Invitation: Uuid, "group_membership_invitations", "groupmembershipinvitation",
    "invitations_list",
    /// What invitations can bring along.
    InvitationRelation {
        /// The group that asks.
        Authgroup = "authgroup",
        /// The user who is asked.
        UserAccountInvitation = "user_account_invitation",
    }

    JoinRequest: Uuid, "group_membership_requests", "groupmembershiprequest", "join_requests_list",
    /// What requests to join can bring along.
    JoinRequestRelation {
        /// The group that is asked.
        Authgroup = "authgroup",
        /// The user who asks.
        UserAccountRequest = "user_account_request",
    }
}
