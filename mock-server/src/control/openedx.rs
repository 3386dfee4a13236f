//! What people do at an Open edX LMS by following links in their mail, and what its operators know.

use http::StatusCode;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::{IntoParams, ToSchema};

use super::Control;
use super::input::{InWorld, Path};
use super::problem::{Problem, WorldUnknown};
use crate::openedx::{ConfirmError, Lms, User, UserId, signing_key};
use crate::outcome::Json;
use crate::routes::Routes;
use crate::world::World;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<Control>) -> Routes<Control> {
    routes
        .view::<InWorld>([operation!(openedx_keys_get)])
        .view::<InWorld>([operation!(openedx_email_confirm)])
        .view::<InWorld>([operation!(openedx_secondary_email_confirm)])
}

/// A JSON Web Key Set (RFC 7517).
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(value_type = std::collections::BTreeMap<String, Value>, example = json!({
    "keys": [{ "kty": "RSA", "alg": "RS512", "use": "sig", "kid": "5f0c", "n": "0vx7", "e": "AQAB" }],
}))]
#[serde(transparent)]
pub(super) struct KeySet(Value);

/// An address that was confirmed.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(example = json!({ "email": "mira@tides.example" }))]
pub(super) struct Confirmed {
    /// The address, which is the user's from now on.
    email: String,
}

/// Whose address is confirmed.
#[derive(Debug, Deserialize, IntoParams)]
struct Owner {
    /// The user name.
    #[param(example = "mira_okafor")]
    username: String,
}

outcome! {
    /// Answers of `GET /worlds/{world}/openedx/jwks.json`.
    enum OpenedxKeysGet {
        /// The public keys.
        200 Found(Json<KeySet>),
        /// The key could not be made.
        unreachable 500 Failed(Problem) = {
            "title": "Internal Server Error",
            "status": 500,
            "detail": "no RSA key could be made",
        },
        ..WorldUnknown,
    }
}

/// Returns the public key of the LMS.
///
/// Asymmetric JWTs are verified with it. The real LMS has it in its settings.
#[utoipa::path(get, path = "/worlds/{world}/openedx/jwks.json")]
async fn openedx_keys_get(InWorld(hosted): InWorld) -> OpenedxKeysGet {
    let World { ids, .. } = &**hosted.world();
    match signing_key(&mut hosted.world().openedx(), ids) {
        Some(key) => {
            let keys = serde_json::to_value(key.published()).unwrap_or_default();
            OpenedxKeysGet::Found(Json(KeySet(keys)))
        }
        None => OpenedxKeysGet::Failed(Problem::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "no RSA key could be made",
        )),
    }
}

outcome! {
    /// Answers of what confirms an address.
    enum EmailConfirm {
        /// The address is the user's.
        200 Confirmed(Json<Confirmed>),
        /// There is no such user.
        404 NoSuchUser(Problem) = {
            "title": "Not Found",
            "status": 404,
            "detail": "there is no such user",
        },
        /// Nothing waits to be confirmed, or the address belongs to another account by now.
        409 NotConfirmed(Problem) = {
            "title": "Conflict",
            "status": 409,
            "detail": "nothing waits to be confirmed",
        },
        ..WorldUnknown,
    }
}

/// Follows the link in the mail to a new e-mail address.
///
/// The address becomes the user's, and the old and the new one are told.
#[utoipa::path(post, path = "/worlds/{world}/openedx/users/{username}/confirm_email")]
async fn openedx_email_confirm(
    InWorld(hosted): InWorld,
    Path(owner): Path<Owner>,
) -> Result<EmailConfirm, EmailConfirm> {
    confirm(hosted.world(), &owner, Lms::confirm_email)
}

/// Follows the link in the mail to a new secondary e-mail address.
///
/// The address can recover the account from then on.
#[utoipa::path(post, path = "/worlds/{world}/openedx/users/{username}/confirm_secondary_email")]
async fn openedx_secondary_email_confirm(
    InWorld(hosted): InWorld,
    Path(owner): Path<Owner>,
) -> Result<EmailConfirm, EmailConfirm> {
    confirm(hosted.world(), &owner, |lms, user, _| lms.confirm_secondary_email(user))
}

fn confirm(
    world: &World,
    owner: &Owner,
    follow: impl FnOnce(&mut Lms, UserId, Timestamp) -> Result<String, ConfirmError>,
) -> Result<EmailConfirm, EmailConfirm> {
    let now = world.clock.now();
    let mut lms = world.openedx();
    let user = lms.user_by_username(&owner.username).map(User::id);
    let email =
        user.ok_or(ConfirmError::NoSuchUser).and_then(|user| follow(&mut lms, user, now))?;
    Ok(EmailConfirm::Confirmed(Json(Confirmed { email })))
}

impl From<ConfirmError> for EmailConfirm {
    fn from(error: ConfirmError) -> Self {
        let detail = error.to_string();
        match error {
            ConfirmError::NoSuchUser => {
                Self::NoSuchUser(Problem::new(StatusCode::NOT_FOUND, detail))
            }
            _ => Self::NotConfirmed(Problem::new(StatusCode::CONFLICT, detail)),
        }
    }
}
