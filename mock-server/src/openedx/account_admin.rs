//! What others do to an account: the error that a third party left for its owner, taking its
//! password away, and giving many accounts other user names.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

use super::OpenEdx;
use super::account::{Account, view};
use super::accounts::viewer;
use super::auth::{Caller, CanDeactivateUser, CanReplaceUsername, Refused, SessionOnly};
use super::body::Data;
use super::error::{Crashed, SessionUnauthenticated, UnreadableBody};
use super::state::{Lms, Replacement, User};
use super::username::{NameRefused, Username};
use crate::django::BaseUrl;
use crate::ids::Ids;
use crate::operation::State;
use crate::outcome::Json;
use crate::routes::Routes;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenEdx>) -> Routes<OpenEdx> {
    routes
        .view::<Caller<SessionOnly>>([operation!(third_party_auth_error_get)])
        .view::<CanDeactivateUser>([operation!(account_deactivate)])
        .view::<CanReplaceUsername>([operation!(usernames_replace)])
}

/// What a third party's sign-in has to say.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"user_message": "This account is linked to another user."}))]
pub(super) struct ThirdPartyAuthError {
    /// The message, for people; null where there is none.
    user_message: Option<String>,
}

outcome! {
    /// Answers of `GET accounts/third_party_auth_error/`.
    pub(super) enum ThirdPartyAuthErrorGet {
        /// The oldest message that waits, which is gone now.
        200 Found(Json<ThirdPartyAuthError>),
        ..SessionUnauthenticated,
    }
}

/// Takes the message that signing in by a third party left for the caller.
///
/// It is told once. Messages about anything else stay.
#[utoipa::path(get, path = "/api/user/v1/accounts/third_party_auth_error/", extensions(("x-provenance" = json!("upstream")), ("x-idempotent" = json!(false))))]
async fn third_party_auth_error_get(
    caller: Caller<SessionOnly>,
    world: State,
) -> ThirdPartyAuthErrorGet {
    let user_message = world.openedx().take_third_party_auth_error(caller.id);
    ThirdPartyAuthErrorGet::Found(Json(ThirdPartyAuthError { user_message }))
}

outcome! {
    /// Answers of `POST accounts/{username}/deactivate/`.
    pub(super) enum AccountDeactivate {
        /// The account, as far as the caller may see it; its password is unusable.
        200 Deactivated(Json<Account>),
        ..NameRefused,
        ..Refused,
        ..Crashed,
    }
}

/// Makes the password of an account unusable.
///
/// The account stays active, but its Bearer tokens no longer work unless it owns an OAuth application.
/// There is no body. Assumed: of somebody who does not exist, upstream does not handle its own
/// exception.
#[utoipa::path(post, path = "/api/user/v1/accounts/{username}/deactivate/", extensions(("x-provenance" = json!("upstream"))))]
async fn account_deactivate(
    username: Username,
    CanDeactivateUser(caller): CanDeactivateUser,
    base: BaseUrl,
    world: State,
) -> Result<AccountDeactivate, AccountDeactivate> {
    let mut lms = world.openedx();
    let id = lms.user_by_username(&username.0).map(User::id).ok_or_else(Crashed::new)?;
    if let Some(user) = lms.user_mut(id) {
        user.password = None;
    }
    let viewer = viewer(&caller, None, &base, &world);
    let user = lms.user(id).ok_or_else(Crashed::new)?;
    Ok(AccountDeactivate::Deactivated(Json(view(&lms, user, &viewer))))
}

/// Which user names to replace.
#[derive(Debug, ToSchema)]
#[schema(example = json!({"username_mappings": [{"mira_okafor": "mira_o"}, {"ghost": "phantom"}]}))]
#[expect(dead_code, reason = "describes the body in the contract")]
pub(super) struct UsernameReplacement {
    /// Objects of one member each: the name of today, and the desired one.
    username_mappings: Vec<BTreeMap<String, String>>,
}

/// What was replaced by what.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "successful_replacements": [{"mira_okafor": "mira_o-k7p2"}, {"ghost": "phantom"}],
    "failed_replacements": [],
}))]
pub(super) struct UsernameReplacements {
    /// The names that were replaced, or that nobody had, with the new ones.
    successful_replacements: Vec<BTreeMap<String, Option<String>>>,
    /// The names that the database did not let be replaced.
    failed_replacements: Vec<BTreeMap<String, Option<String>>>,
}

/// What is wrong with a request as a whole.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!(["Request data does not match schema"]))]
pub(super) struct RequestErrors([&'static str; 1]);

outcome! {
    /// Answers of `POST accounts/replace_usernames/`.
    pub(super) enum UsernamesReplace {
        /// What was replaced, pair by pair.
        200 Replaced(Json<UsernameReplacements>),
        /// `username_mappings` is no list of objects with one member each.
        400 Malformed(Json<RequestErrors>) = ["Request data does not match schema"],
        ..Refused,
        ..UnreadableBody,
        ..Crashed,
    }
}

/// Replaces user names, wherever the LMS keeps them.
///
/// For the user name replacement worker alone; a superuser is refused. A desired name that is taken
/// gets a dash and four characters, letters and digits in turns. Names that nobody has count as
/// replaced. A profile image stays where it was, so that its owner's URLs lead nowhere until the next
/// upload. Assumed: a desired name over 150 characters, or null, fails where somebody has the name of
/// today; any other that is no text is an exception that upstream does not handle.
#[utoipa::path(post, path = "/api/user/v1/accounts/replace_usernames/", extensions(("x-provenance" = json!("upstream"))))]
async fn usernames_replace(
    _: CanReplaceUsername,
    world: State,
    body: Data<UsernameReplacement>,
) -> Result<UsernamesReplace, UsernamesReplace> {
    let members = body.0.as_object().ok_or_else(Crashed::new)?;
    let Some(pairs) = members.get("username_mappings").and_then(pairs) else {
        let refusal = RequestErrors(["Request data does not match schema"]);
        return Ok(UsernamesReplace::Malformed(Json(refusal)));
    };
    let (mut succeeded, mut failed) = (Vec::new(), Vec::new());
    let mut lms = world.openedx();
    for (current, desired) in pairs {
        let (username, success) = replace(&mut lms, current, desired, &world.ids)?;
        let replaced = BTreeMap::from([(current.to_owned(), username)]);
        if success { succeeded.push(replaced) } else { failed.push(replaced) }
    }
    Ok(UsernamesReplace::Replaced(Json(UsernameReplacements {
        successful_replacements: succeeded,
        failed_replacements: failed,
    })))
}

/// The pairs of a list of objects with one member each.
fn pairs(mappings: &Value) -> Option<Vec<(&str, &Value)>> {
    let mappings = mappings.as_array()?.iter();
    mappings
        .map(|mapping| {
            let members = mapping.as_object().filter(|members| members.len() == 1)?;
            members.iter().next().map(|(current, desired)| (current.as_str(), desired))
        })
        .collect()
}

/// Replaces one user name; the new one, and whether it worked.
fn replace(
    lms: &mut Lms,
    current: &str,
    desired: &Value,
    ids: &Ids,
) -> Result<(Option<String>, bool), Crashed> {
    match desired {
        Value::String(desired) => {
            let Replacement { username, succeeded } = lms.replace_username(current, desired, ids);
            Ok((Some(username), succeeded))
        }
        Value::Null => Ok((None, !lms.keeps_username(current))),
        _ => Err(Crashed::new()),
    }
}
