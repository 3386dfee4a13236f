//! `/api/user/v1/me` and `/api/user/v1/accounts`: who the caller is, and what accounts show.

use std::collections::BTreeMap;

use jiff::SignedDuration;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::OpenEdx;
use super::account::{Account, AccountList, Viewer, view};
use super::account_patch::{self, AccountPatch, FieldError, PatchError};
use super::auth::{AccountRefused, Caller, CanGetAccountInfo};
use super::body::MergePatch;
use super::error::{Crashed, UnreadableBody};
use super::state::{Lms, User};
use super::username::{NameRefused, Username};
use crate::django::BaseUrl;
use crate::operation::{Query, State};
use crate::outcome::{Empty, Json};
use crate::routes::Routes;
use crate::world::World;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenEdx>) -> Routes<OpenEdx> {
    routes
        .view::<CanGetAccountInfo>([operation!(me_get)])
        .view::<CanGetAccountInfo>([operation!(accounts_list)])
        .view::<CanGetAccountInfo>([operation!(account_get), operation!(account_update)])
}

/// Who is asking.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"username": "mira_okafor"}))]
pub(super) struct Me {
    /// The caller's user name.
    username: String,
}

outcome! {
    /// Answers of `GET me`.
    pub(super) enum MeGet {
        /// The caller's user name.
        200 Found(Json<Me>),
        ..AccountRefused,
    }
}

/// Names the caller.
///
/// Tells which account a token belongs to.
#[utoipa::path(get, path = "/api/user/v1/me", extensions(("x-provenance" = json!("upstream"))))]
async fn me_get(CanGetAccountInfo(caller): CanGetAccountInfo) -> MeGet {
    MeGet::Found(Json(Me { username: caller.username }))
}

/// Which accounts to list.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
pub(super) struct AccountsQuery {
    /// User names, separated by commas; unknown ones are skipped.
    #[param(example = "mira_okafor,tuan_v", nullable = false)]
    username: Option<String>,
    /// An e-mail address, for staff and superusers; counts where `username` is absent.
    #[param(format = Email, example = "mira.okafor@learn.example", nullable = false)]
    email: Option<String>,
    /// A primary key, for staff and superusers; counts where the two above are absent.
    #[param(value_type = u64, required = false, example = 812)]
    lms_user_id: Option<String>,
    /// `shared` shows even to the owner and staff only what others would see.
    #[param(example = "shared", nullable = false)]
    view: Option<String>,
}

/// Says that an e-mail address belonged to an account that is being, or was, retired.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "error_msg": "This email is associated to a retired account.",
    "can_cancel_retirement": true,
    "retirement_id": 57,
}))]
pub(super) struct RetiredAccount {
    /// `This email is associated to a retired account.`
    error_msg: &'static str,
    /// Whether the request is young enough to be taken back.
    can_cancel_retirement: bool,
    /// The retirement to cancel, where it can be.
    retirement_id: Option<u64>,
}

outcome! {
    /// Answers of `GET accounts`.
    pub(super) enum AccountsList {
        /// The accounts that matched, each as far as the caller may see it.
        200 Found(Json<AccountList>),
        /// `lms_user_id` is not an integer.
        400 NotAnId(Empty),
        /// Nobody matched.
        404 NotFound(Empty),
        /// The e-mail address belongs to a retired account, from the moment that its deletion was asked for.
        404 Retired(Json<RetiredAccount>),
        ..AccountRefused,
    }
}

/// Lists accounts.
///
/// Without a parameter it lists the caller's own account. The list is neither paginated nor in any
/// order but the database's.
#[utoipa::path(get, path = "/api/user/v1/accounts", extensions(("x-provenance" = json!("upstream"))))]
async fn accounts_list(
    CanGetAccountInfo(caller): CanGetAccountInfo,
    Query(query): Query<AccountsQuery>,
    base: BaseUrl,
    world: State,
) -> AccountsList {
    let lms = world.openedx();
    let given = |parameter: &Option<String>| parameter.clone().filter(|value| !value.is_empty());
    let users: Vec<&User> = if let Some(usernames) = given(&query.username) {
        let names = usernames.trim_matches(',').split(',');
        let found: BTreeMap<_, _> = names
            .filter_map(|username| lms.user_by_username(username))
            .map(|user| (user.id(), user))
            .collect();
        found.into_values().collect()
    } else if let Some(email) = given(&query.email) {
        match lms.user_by_email(&email) {
            Some(user) => vec![user],
            None => return unknown_email(&lms, &email, &world),
        }
    } else if let Some(id) = given(&query.lms_user_id) {
        if !is_integer(id.trim()) {
            return AccountsList::NotAnId(Empty);
        }
        id.trim().parse().ok().and_then(|id| lms.user(id)).into_iter().collect()
    } else {
        lms.user(caller.id).into_iter().collect()
    };
    if users.is_empty() {
        return AccountsList::NotFound(Empty);
    }
    let viewer = viewer(&caller, query.view.as_deref(), &base, &world);
    AccountsList::Found(Json(AccountList(
        users.into_iter().map(|user| view(&lms, user, &viewer)).collect(),
    )))
}

/// Whether a text is an integer, however large.
fn is_integer(text: &str) -> bool {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit())
}

fn unknown_email(lms: &Lms, email: &str, world: &World) -> AccountsList {
    if !lms.email_exists_or_retired(email) {
        return AccountsList::NotFound(Empty);
    }
    let window = SignedDuration::from_hours(24 * lms.settings.cool_off_days);
    let now = world.clock.now();
    let cancellable = lms
        .retirement_by_original_email(email)
        .filter(|status| now.duration_since(status.created) < window)
        .map(|status| status.id);
    AccountsList::Retired(Json(RetiredAccount {
        error_msg: "This email is associated to a retired account.",
        can_cancel_retirement: cancellable.is_some(),
        retirement_id: cancellable,
    }))
}

/// How to show an account.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
pub(super) struct AccountQuery {
    /// `shared` shows even to the owner and staff only what others would see.
    #[param(example = "shared", nullable = false)]
    view: Option<String>,
}

outcome! {
    /// Answers of `GET accounts/{username}`.
    pub(super) enum AccountGet {
        /// The account, as far as the caller may see it.
        200 Found(Json<Account>),
        /// Nobody has this user name.
        404 NotFound(Empty),
        ..AccountRefused,
        ..NameRefused,
    }
}

/// Reads an account.
///
/// Anybody who is signed in may read any account, subject to its visibility.
#[utoipa::path(get, path = "/api/user/v1/accounts/{username}", extensions(("x-provenance" = json!("seed"))))]
async fn account_get(
    username: Username,
    CanGetAccountInfo(caller): CanGetAccountInfo,
    Query(query): Query<AccountQuery>,
    base: BaseUrl,
    world: State,
) -> AccountGet {
    let lms = world.openedx();
    match lms.user_by_username(&username.0) {
        Some(user) => {
            let viewer = viewer(&caller, query.view.as_deref(), &base, &world);
            AccountGet::Found(Json(view(&lms, user, &viewer)))
        }
        None => AccountGet::NotFound(Empty),
    }
}

/// What is wrong with the fields of a request, by field.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"field_errors": {
    "gender": {
        "developer_message": "Value 'robot' is not valid for field 'gender': ['\"robot\" is not a valid choice.']",
        "user_message": "This value is invalid.",
    },
    "username": {
        "developer_message": "This field is not editable via this API",
        "user_message": "The 'username' field cannot be edited.",
    },
}}))]
pub(super) struct FieldErrors {
    /// The errors by field.
    field_errors: BTreeMap<String, FieldError>,
}

/// Why a request as a whole was refused.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "developer_message": "Email address changes have been disabled by the site operators.",
    "user_message": null,
}))]
pub(super) struct RequestError {
    /// For developers.
    developer_message: &'static str,
    /// For people, where there is anything to tell them.
    user_message: Option<String>,
}

/// An error in one word or sentence.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"error": "Too many requests"}))]
pub(super) struct PlainError {
    /// What is wrong.
    error: &'static str,
}

outcome! {
    /// Answers of `PATCH accounts/{username}`.
    pub(super) enum AccountUpdate {
        /// The whole account, as changed.
        200 Updated(Json<Account>),
        /// A field is invalid or cannot be written; nothing was saved.
        400 Invalid(Json<FieldErrors>),
        /// E-mail addresses cannot be changed here; nothing was saved.
        400 Refused(Json<RequestError>),
        /// The account is not the caller's, whoever the caller is and whether or not it exists.
        403 NotTheOwner(Empty),
        /// The caller's own account has gone.
        404 NotFound(Empty),
        /// Another e-mail address was asked for too often; only where the site has set a limit.
        429 TooMany(Json<PlainError>),
        ..AccountRefused,
        ..NameRefused,
        ..UnreadableBody,
        ..Crashed,
    }
}

/// Changes the caller's own account.
///
/// The body is a merge patch and its media type has to be exactly `application/merge-patch+json`,
/// without parameters. Either every member is applied or none. A new e-mail address stays pending
/// until it is confirmed; one that already has an account is silently ignored.
#[utoipa::path(patch, path = "/api/user/v1/accounts/{username}", extensions(("x-provenance" = json!("seed"))))]
async fn account_update(
    username: Username,
    CanGetAccountInfo(caller): CanGetAccountInfo,
    base: BaseUrl,
    world: State,
    body: MergePatch<AccountPatch>,
) -> Result<AccountUpdate, AccountUpdate> {
    let now = world.clock.now();
    let mut lms = world.openedx();
    if !account_patch::admits_email_change(&mut lms, caller.id, &body.0, now) {
        return Ok(AccountUpdate::TooMany(Json(PlainError { error: "Too many requests" })));
    }
    if username.0 != caller.username {
        return Ok(AccountUpdate::NotTheOwner(Empty));
    }
    account_patch::apply(&mut lms, caller.id, &body.0, now)?;
    let viewer = viewer(&caller, None, &base, &world);
    Ok(match lms.user(caller.id) {
        Some(user) => AccountUpdate::Updated(Json(view(&lms, user, &viewer))),
        None => AccountUpdate::NotFound(Empty),
    })
}

impl From<PatchError> for AccountUpdate {
    fn from(error: PatchError) -> Self {
        match error {
            PatchError::Fields(errors) => {
                Self::Invalid(Json(FieldErrors { field_errors: errors.into_iter().collect() }))
            }
            PatchError::Whole(developer_message) => {
                Self::Refused(Json(RequestError { developer_message, user_message: None }))
            }
            PatchError::Crash => Crashed::new().into(),
        }
    }
}

/// How `caller` looks at accounts.
pub(super) fn viewer<'a, A>(
    caller: &Caller<A>,
    view: Option<&str>,
    base: &'a BaseUrl,
    world: &World,
) -> Viewer<'a> {
    Viewer {
        id: caller.id,
        is_staff: caller.is_staff,
        shared: view == Some("shared"),
        base_url: &base.0,
        now: world.clock.now(),
    }
}
