//! What can be done with one invitation, and with one request to join.

use uuid::Uuid;

use super::{Invitations, JoinRequests};
use crate::Error;
use crate::brainstem::portal::Changing;
use crate::brainstem::types::{Invitation, JoinRequest};

/// Single invitations.
impl<P: Changing> Invitations<'_, P> {
    /// The invitation with this id.
    ///
    /// # Errors
    ///
    /// As of every call; [`Error::is_not_found`] where the caller sees no such invitation.
    #[doc(alias("load_model", "load"))]
    pub async fn get(self, id: Uuid) -> Result<Invitation, Error> {
        let call = self.client.invitation_get().portal(P::CHANGING).id(id.to_string());
        Ok(call.send().await?.into_inner().group_membership_invitation)
    }

    /// Accepts an invitation, as who is invited, and answers it; it is gone then.
    ///
    /// # Errors
    ///
    /// As of every call.
    pub async fn accept(self, id: Uuid) -> Result<Invitation, Error> {
        let call = self.client.invitation_accept().portal(P::CHANGING).id(id.to_string());
        Ok(call.send().await?.into_inner().group_membership_invitation)
    }

    /// Declines an invitation, as who is invited, and answers it; it is gone then.
    ///
    /// # Errors
    ///
    /// As of every call.
    pub async fn reject(self, id: Uuid) -> Result<Invitation, Error> {
        let call = self.client.invitation_reject().portal(P::CHANGING).id(id.to_string());
        Ok(call.send().await?.into_inner().group_membership_invitation)
    }

    /// Takes an invitation back, as a manager of the group, and answers it; it is gone then.
    ///
    /// # Errors
    ///
    /// As of every call.
    pub async fn cancel(self, id: Uuid) -> Result<Invitation, Error> {
        let call = self.client.invitation_cancel().portal(P::CHANGING).id(id.to_string());
        Ok(call.send().await?.into_inner().group_membership_invitation)
    }
}

/// Single requests to join.
impl<P: Changing> JoinRequests<'_, P> {
    /// The request with this id.
    ///
    /// # Errors
    ///
    /// As of every call; [`Error::is_not_found`] where the caller sees no such request.
    #[doc(alias("load_model", "load"))]
    pub async fn get(self, id: Uuid) -> Result<JoinRequest, Error> {
        let call = self.client.join_request_get().portal(P::CHANGING).id(id.to_string());
        Ok(call.send().await?.into_inner().group_membership_request)
    }

    /// Accepts a request, as a manager of the group, and answers it; it is gone then.
    ///
    /// # Errors
    ///
    /// As of every call.
    pub async fn accept(self, id: Uuid) -> Result<JoinRequest, Error> {
        let call = self.client.join_request_accept().portal(P::CHANGING).id(id.to_string());
        Ok(call.send().await?.into_inner().group_membership_request)
    }

    /// Declines a request, as a manager of the group, and answers it; it is gone then.
    ///
    /// # Errors
    ///
    /// As of every call.
    pub async fn reject(self, id: Uuid) -> Result<JoinRequest, Error> {
        let call = self.client.join_request_reject().portal(P::CHANGING).id(id.to_string());
        Ok(call.send().await?.into_inner().group_membership_request)
    }

    /// Takes a request back, as who made it, and answers it; it is gone then.
    ///
    /// # Errors
    ///
    /// As of every call.
    pub async fn cancel(self, id: Uuid) -> Result<JoinRequest, Error> {
        let call = self.client.join_request_cancel().portal(P::CHANGING).id(id.to_string());
        Ok(call.send().await?.into_inner().group_membership_request)
    }
}
