//! `/api/user/v1/accounts/search_emails`: whose e-mail addresses these are.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use http::request::Parts;
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;
use utoipa::openapi::path::Operation;

use super::OpenEdx;
use super::auth::{AccountRefused, CanGetAccountInfo};
use super::body::JsonOrMergePatch;
use super::error::{Crashed, UnreadableBody};
use super::messages::Messages;
use super::state::{Lms, User};
use crate::operation::{Documented, State};
use crate::outcome::{Json, Schemas};
use crate::routes::Routes;
use crate::world::World;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenEdx>) -> Routes<OpenEdx> {
    routes.view::<CanGetAccountInfo>([operation!(account_emails_search)])
}

/// Staff. To anybody else the search does not exist.
#[derive(Debug)]
struct SearchingStaff;

outcome! {
    /// The caller is nobody, or may not search.
    pub(super) enum SearchRefused {
        /// The caller is not staff.
        404 NotStaff(Json<Messages>) = { "developer_message": "not_found", "user_message": "Not Found" },
        ..AccountRefused,
    }
}

impl FromRequestParts<Arc<World>> for SearchingStaff {
    type Rejection = SearchRefused;

    async fn from_request_parts(
        parts: &mut Parts,
        world: &Arc<World>,
    ) -> Result<Self, SearchRefused> {
        let CanGetAccountInfo(caller) = CanGetAccountInfo::from_request_parts(parts, world).await?;
        if caller.is_staff {
            return Ok(Self);
        }
        Err(SearchRefused::NotStaff(Json(Messages {
            developer_message: "not_found".to_owned(),
            user_message: "Not Found".to_owned(),
        })))
    }
}

impl Documented for SearchingStaff {
    fn describe(operation: &mut Operation, schemas: &mut Schemas) {
        CanGetAccountInfo::describe(operation, schemas);
    }
}

/// Which addresses to look for.
#[derive(Debug, ToSchema)]
#[schema(example = json!({"emails": ["mira.okafor@learn.example", "nobody@learn.example"]}))]
#[expect(dead_code, reason = "describes the body in the contract")]
pub(super) struct EmailSearch {
    /// E-mail addresses; unknown ones are skipped.
    emails: Vec<String>,
}

/// Somebody who was found by an e-mail address.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct EmailMatch {
    /// The e-mail address.
    #[schema(format = Email)]
    email: String,
    /// The primary key.
    id: u64,
    /// The user name.
    username: String,
}

/// Those who were found, in no order.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!([
    {"email": "mira.okafor@learn.example", "id": 812, "username": "mira_okafor"},
]))]
pub(super) struct EmailMatches(Vec<EmailMatch>);

outcome! {
    /// Answers of `POST accounts/search_emails`.
    pub(super) enum AccountEmailsSearch {
        /// Those who have one of the addresses.
        200 Found(Json<EmailMatches>),
        /// The body has no `emails`.
        400 NoEmails(Json<Messages>) = {
            "developer_message": "'emails' field is required",
            "user_message": "'emails' field is required",
        },
        ..SearchRefused,
        ..UnreadableBody,
        ..Crashed,
    }
}

/// Finds users by their e-mail addresses.
///
/// For staff alone. Assumed: `emails` that is no list is an exception that upstream does not handle,
/// except that text has no address among its letters.
#[utoipa::path(post, path = "/api/user/v1/accounts/search_emails", extensions(("x-provenance" = json!("upstream"))))]
async fn account_emails_search(
    _: SearchingStaff,
    world: State,
    body: JsonOrMergePatch<EmailSearch>,
) -> Result<AccountEmailsSearch, AccountEmailsSearch> {
    let members = body.0.as_object().ok_or_else(Crashed::new)?;
    let Some(emails) = members.get("emails") else {
        let refusal = Messages::both("'emails' field is required");
        return Ok(AccountEmailsSearch::NoEmails(Json(refusal)));
    };
    let emails: Vec<&str> = match emails {
        Value::Array(emails) => emails.iter().filter_map(Value::as_str).collect(),
        Value::Object(members) => members.keys().map(String::as_str).collect(),
        Value::String(_) => Vec::new(),
        _ => return Err(Crashed::new().into()),
    };
    Ok(AccountEmailsSearch::Found(Json(EmailMatches(matches(&world.openedx(), &emails)))))
}

/// Each user who has one of the addresses, once.
fn matches(lms: &Lms, emails: &[&str]) -> Vec<EmailMatch> {
    let users = emails.iter().filter_map(|email| lms.user_by_email(email));
    let users: BTreeMap<_, &User> = users.map(|user| (user.id(), user)).collect();
    users
        .into_values()
        .map(|user| EmailMatch {
            email: user.email().to_owned(),
            id: user.id(),
            username: user.username().to_owned(),
        })
        .collect()
}
