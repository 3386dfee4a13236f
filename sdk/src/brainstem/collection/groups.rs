//! What can be done with one group.

use super::Groups;
use crate::Error;
use crate::brainstem::portal::{Changing, Door};
use crate::brainstem::types::{Group, JoinRequest, builder};

/// Single groups.
impl<P: Door> Groups<'_, P> {
    /// The group with this id.
    ///
    /// # Errors
    ///
    /// As of every call; [`Error::is_not_found`] where there is no such group.
    #[doc(alias("load_model", "load"))]
    pub async fn get(self, id: u64) -> Result<Group, Error> {
        let call = self.client.group_get().portal(P::PORTAL).id(id.to_string());
        Ok(call.send().await?.into_inner().group)
    }

    /// Makes a group, whose only member, manager and owner is the caller.
    ///
    /// # Errors
    ///
    /// As of every call; [`Error::field_error`] of `name` where another group has it.
    #[doc(alias("save_model", "save"))]
    pub async fn create(self, name: impl Into<String>) -> Result<Group, Error>
    where
        P: Changing,
    {
        let call = self.client.group_create().portal(P::CHANGING);
        let name = name.into();
        Ok(call.body_map(|group| group.name(name)).send().await?.into_inner().group)
    }

    /// Changes the name of a group, or what its members may do, and answers how the group is now. Whom
    /// `change` names stays, goes or is invited; everybody else stays.
    ///
    /// # Errors
    ///
    /// As of every call; [`Error::is_forbidden`] where the change is not the caller's to make.
    #[doc(alias("save_model", "save"))]
    pub async fn update<F>(self, id: u64, change: F) -> Result<Group, Error>
    where
        F: FnOnce(builder::GroupUpdate) -> builder::GroupUpdate,
        P: Changing,
    {
        let call = self.client.group_update().portal(P::CHANGING).id(id.to_string());
        Ok(call.body_map(change).send().await?.into_inner().group)
    }

    /// Deletes a group, with its invitations, requests and laboratories.
    ///
    /// # Errors
    ///
    /// As of every call.
    #[doc(alias("delete_model"))]
    pub async fn delete(self, id: u64) -> Result<(), Error>
    where
        P: Changing,
    {
        let call = self.client.group_delete().portal(P::CHANGING).id(id.to_string());
        call.send().await.map(|_| ())
    }

    /// Asks to be let into a group, and answers the request.
    ///
    /// # Errors
    ///
    /// As of every call; [`Error::is_bad_request`] where the caller is in it, is invited or has asked.
    pub async fn join(self, id: u64) -> Result<JoinRequest, Error>
    where
        P: Changing,
    {
        let call = self.client.group_join().portal(P::CHANGING).id(id.to_string());
        Ok(call.send().await?.into_inner().group_membership_request)
    }

    /// Takes the caller out of a group, and answers how the group is now.
    ///
    /// # Errors
    ///
    /// As of every call; [`Error::is_bad_request`] where the caller cannot go.
    pub async fn leave(self, id: u64) -> Result<Group, Error>
    where
        P: Changing,
    {
        let call = self.client.group_leave().portal(P::CHANGING).id(id.to_string());
        Ok(call.send().await?.into_inner().group)
    }
}
