//! What can be done with one invitation, and with one request to join.

use uuid::Uuid;

use super::Collection;
use crate::Error;
use crate::brainstem::portal::Changing;
use crate::brainstem::types::{Invitation, JoinRequest};

/// The invitations of a portal.
///
/// Who is invited accepts or rejects, and whoever manages the group can take an invitation back:
///
/// ```
/// use emeritus::{Credentials, brainstem::{Client, Invitations, Private, filter::invitation}};
/// # use serde_json::json;
/// # use wiremock::matchers::{path, query_param};
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), emeritus::Error> {
/// # let server = MockServer::start().await;
/// # let at = |place: String| {
/// #     Mock::given(path(format!("/api/private/users/groupmembershipinvitation/{place}")))
/// # };
/// # let ok = |body: serde_json::Value| ResponseTemplate::new(200).set_body_json(body);
/// # let rows = [(1, 7), (2, 9), (3, 7)].map(|(last, group)| json!({
/// #     "id": format!("67d9a8c2-0b8f-4d53-9a55-{last:012}"), "user_account_invitation": 41,
/// #     "authgroup": group, "new_manager": false, "new_owner": false,
/// # }));
/// # for (row, action) in rows.iter().zip(["accept/", "reject/", "cancel/"]) {
/// #     let id = row["id"].as_str().unwrap();
/// #     let envelope = json!({"group_membership_invitation": row});
/// #     at(format!("{id}/{action}")).respond_with(ok(envelope.clone())).expect(1).mount(&server).await;
/// #     at(format!("{id}/")).respond_with(ok(envelope)).mount(&server).await;
/// # }
/// # at(String::new()).and(query_param("filter{user_account_invitation}", "41"))
/// #     .respond_with(ok(json!({"group_membership_invitations": rows[..2]}))).mount(&server).await;
/// # let url = server.uri();
/// # let sent = uuid::Uuid::parse_str("67d9a8c2-0b8f-4d53-9a55-000000000003").unwrap();
///
/// let client = Client::builder(url).credentials(Credentials::bearer("a-token")).build()?;
/// let invitations: Invitations<'_, Private> = client.private().invitations();
/// let mine = invitations.filter(invitation::user_account_invitation().eq(41)).page().await?;
/// for invitation in mine.items {
///     let settled = match invitation.authgroup {
///         7 => invitations.accept(invitation.id).await?,
///         _ => invitations.reject(invitation.id).await?,
///     };
///     assert_eq!(settled.id, invitation.id);
/// }
///
/// // `sent` is the id of an invitation of the caller's own group.
/// assert_eq!(invitations.get(sent).await?.authgroup, 7);
/// assert_eq!(invitations.cancel(sent).await?.id, sent);
/// # Ok(())
/// # }
/// ```
pub type Invitations<'a, P> = Collection<'a, P, Invitation>;

/// Single invitations: see [`Invitations`].
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

/// The requests to join of a portal.
///
/// Whoever manages the group accepts or rejects, and who has asked can take a request back:
///
/// ```
/// use emeritus::{Credentials, brainstem::{Client, JoinRequests, Private, filter::join_request}};
/// # use serde_json::json;
/// # use wiremock::matchers::{path, query_param};
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), emeritus::Error> {
/// # let server = MockServer::start().await;
/// # let at = |place: String| {
/// #     Mock::given(path(format!("/api/private/users/groupmembershiprequest/{place}")))
/// # };
/// # let ok = |body: serde_json::Value| ResponseTemplate::new(200).set_body_json(body);
/// # let rows = [(1, 52, 7), (2, 58, 7), (3, 41, 9)].map(|(last, user, group)| json!({
/// #     "id": format!("0d5c1b7e-33f4-4c0a-8f0e-{last:012}"), "user_account_request": user,
/// #     "authgroup": group,
/// # }));
/// # for (row, action) in rows.iter().zip(["accept/", "reject/", "cancel/"]) {
/// #     let id = row["id"].as_str().unwrap();
/// #     let envelope = json!({"group_membership_request": row});
/// #     at(format!("{id}/{action}")).respond_with(ok(envelope.clone())).expect(1).mount(&server).await;
/// #     at(format!("{id}/")).respond_with(ok(envelope)).mount(&server).await;
/// # }
/// # at(String::new()).and(query_param("filter{authgroup}", "7"))
/// #     .respond_with(ok(json!({"group_membership_requests": rows[..2]}))).mount(&server).await;
/// # let url = server.uri();
/// # let sent = uuid::Uuid::parse_str("0d5c1b7e-33f4-4c0a-8f0e-000000000003").unwrap();
///
/// let client = Client::builder(url).credentials(Credentials::bearer("a-token")).build()?;
/// let requests: JoinRequests<'_, Private> = client.private().requests();
/// let to_my_group = requests.filter(join_request::authgroup().eq(7)).page().await?;
/// for request in to_my_group.items {
///     let settled = match request.user_account_request {
///         52 => requests.accept(request.id).await?,
///         _ => requests.reject(request.id).await?,
///     };
///     assert_eq!(settled.id, request.id);
/// }
///
/// // `sent` is the id of a request of the caller's own.
/// assert_eq!(requests.get(sent).await?.authgroup, 9);
/// assert_eq!(requests.cancel(sent).await?.id, sent);
/// # Ok(())
/// # }
/// ```
pub type JoinRequests<'a, P> = Collection<'a, P, JoinRequest>;

/// Single requests to join: see [`JoinRequests`].
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
