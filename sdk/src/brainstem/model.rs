//! What is listed: the rows, where they are, and what comes along with them.

use std::fmt::Debug;
use std::hash::Hash;

use serde::de::DeserializeOwned;
use uuid::Uuid;

use super::portal::sealed::Sealed;
use super::types::{Group, Invitation, JoinRequest, Laboratory, User};

/// What can be listed: [`User`], [`Group`], [`Laboratory`], [`Invitation`] or [`JoinRequest`].
///
/// What works for any of them is written so:
///
/// ```
/// use emeritus::Error;
/// use emeritus::brainstem::types::User;
/// use emeritus::brainstem::{Client, List, Model};
/// use futures::TryStreamExt;
/// # use wiremock::{Mock, MockServer, ResponseTemplate, matchers::path};
///
/// async fn ids<M: Model>(list: List<'_, M>) -> Result<Vec<M::Id>, Error> {
///     list.items().map_ok(|row| row.id()).try_collect().await
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Error> {
/// # let server = MockServer::start().await;
/// # let groups = r#"{"groups": [{"id": 7, "name": "Cortex bench", "users": {}}], "count": 1}"#;
/// # Mock::given(path("/api/public/users/group/"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_string(groups)).mount(&server).await;
/// # let client = Client::builder(server.uri()).build()?;
/// assert_eq!(ids(client.public().groups().list()).await?, [7]);
/// assert_eq!((User::SEGMENT, User::KEY, User::OPERATION), ("user", "users", "users_list"));
/// # Ok(())
/// # }
/// ```
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
    ///
    /// ```
    /// use emeritus::brainstem::{Client, UserRelation};
    ///
    /// let client = Client::builder("https://www.brainstem.org").build()?;
    /// let list = client.public().users().include(UserRelation::ActiveProjects);
    /// assert!(format!("{list:?}").contains(r#"relations: ["active_projects"]"#));
    /// # Ok::<(), emeritus::Error>(())
    /// ```
    UserRelation {
        /// The projects that they work on. Assumed, as every relation of users: the server has them
        /// since 2026, and answers them under `projects`.
        ActiveProjects = "active_projects",
    }

    Group: u64, "groups", "group", "groups_list",
    /// What groups can bring along: nothing, their members are in them.
    ///
    /// ```
    /// use emeritus::brainstem::{GroupRelation, types::Group};
    ///
    /// let group: Group = serde_json::from_str(
    ///     r#"{"id": 7, "name": "Cortex bench",
    ///         "users": {"lena.varga@lab.example": {"is_manager": true, "is_owner": false}}}"#,
    /// )?;
    /// assert!(group.users["lena.varga@lab.example"].is_manager);
    ///
    /// let relations: [GroupRelation; 0] = []; // there is none
    /// assert_eq!(relations.map(<&str>::from), [""; 0]);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    GroupRelation {}

    Laboratory: Uuid, "laboratories", "laboratory", "laboratories_list",
    /// What laboratories can bring along.
    ///
    /// ```
    /// use emeritus::brainstem::LaboratoryRelation;
    ///
    /// let both = [LaboratoryRelation::Group, LaboratoryRelation::PrincipalInvestigators];
    /// assert_eq!(both.map(<&str>::from), ["group", "principal_investigators"]);
    /// ```
    LaboratoryRelation {
        /// The group whose laboratory it is.
        Group = "group",
        /// The users who lead it.
        PrincipalInvestigators = "principal_investigators",
    }

    Invitation: Uuid, "group_membership_invitations", "groupmembershipinvitation",
    "invitations_list",
    /// What invitations can bring along.
    ///
    /// ```
    /// use emeritus::brainstem::InvitationRelation;
    ///
    /// let both = [InvitationRelation::Authgroup, InvitationRelation::UserAccountInvitation];
    /// assert_eq!(both.map(<&str>::from), ["authgroup", "user_account_invitation"]);
    /// ```
    InvitationRelation {
        /// The group that asks.
        Authgroup = "authgroup",
        /// The user who is asked.
        UserAccountInvitation = "user_account_invitation",
    }

    JoinRequest: Uuid, "group_membership_requests", "groupmembershiprequest", "join_requests_list",
    /// What requests to join can bring along.
    ///
    /// ```
    /// use emeritus::brainstem::JoinRequestRelation;
    ///
    /// let both = [JoinRequestRelation::Authgroup, JoinRequestRelation::UserAccountRequest];
    /// assert_eq!(both.map(<&str>::from), ["authgroup", "user_account_request"]);
    /// ```
    JoinRequestRelation {
        /// The group that is asked.
        Authgroup = "authgroup",
        /// The user who asks.
        UserAccountRequest = "user_account_request",
    }
}
