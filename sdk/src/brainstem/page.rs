//! One page of a list, with what came along.

use std::collections::BTreeMap;

use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

use super::Model;
use super::types::{Group, User};

/// One page of a list, with the rows of the relations that were included.
///
/// ```
/// use emeritus::{Credentials, brainstem::{Client, InvitationRelation}};
/// # use wiremock::matchers::{path, query_param};
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), emeritus::Error> {
/// # let server = MockServer::start().await;
/// # let page = r#"{"groups": [{"id": 7, "name": "Cortex bench", "users": {}}], "count": 1,
/// #     "group_membership_invitations": [{"id": "67d9a8c2-0b8f-4d53-9a55-1f0e5a2b7c31",
/// #         "user_account_invitation": 52, "authgroup": 7, "new_manager": false, "new_owner": false}]}"#;
/// # Mock::given(path("/api/private/users/groupmembershipinvitation/"))
/// #     .and(query_param("include[]", "authgroup.*"))
/// #     .respond_with(ResponseTemplate::new(200).set_body_string(page))
/// #     .mount(&server).await;
/// # let url = server.uri();
///
/// let client = Client::builder(url).credentials(Credentials::bearer("a-token")).build()?;
/// let invitations = client.private().invitations().include(InvitationRelation::Authgroup);
/// let page = invitations.page().await?;
/// assert_eq!(page.total, Some(1));
/// assert_eq!(page.items[0].authgroup, page.groups[0].id);
/// assert_eq!(page.groups[0].name, "Cortex bench");
/// assert!(page.users.is_empty() && page.others.is_empty());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Page<M> {
    /// The rows themselves, wherever they stand in the answer.
    pub items: Vec<M>,
    /// How many rows the list has in all, if the server says so: servers before 2025 do not.
    pub total: Option<u64>,
    /// The groups that came along.
    pub groups: Vec<Group>,
    /// The users that came along.
    pub users: Vec<User>,
    /// Whatever else came along, by the key that it has in the answer.
    pub others: BTreeMap<String, Vec<Value>>,
}

impl<'de, M: Model> Deserialize<'de> for Page<M> {
    /// Takes the rows from where they belong: lists of relations may come before them.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut members = Map::deserialize(deserializer)?;
        let items = take(&mut members, M::KEY).map_err(D::Error::custom)?;
        Ok(Self {
            items: items.ok_or_else(|| D::Error::missing_field(M::KEY))?,
            total: total(&members),
            groups: take(&mut members, "groups").map_err(D::Error::custom)?.unwrap_or_default(),
            users: take(&mut members, "users").map_err(D::Error::custom)?.unwrap_or_default(),
            others: members.into_iter().filter_map(list).collect(),
        })
    }
}

fn take<T: DeserializeOwned>(
    members: &mut Map<String, Value>,
    key: &str,
) -> serde_json::Result<Option<Vec<T>>> {
    members.remove(key).map(serde_json::from_value).transpose()
}

/// What an answer says about the length of its list. Nobody has documented what `meta` holds.
fn total(members: &Map<String, Value>) -> Option<u64> {
    let meta = || members.get("meta")?.get("total_results")?.as_u64();
    members.get("count").and_then(Value::as_u64).or_else(meta)
}

fn list((key, value): (String, Value)) -> Option<(String, Vec<Value>)> {
    match value {
        Value::Array(rows) => Some((key, rows)),
        _ => None,
    }
}
