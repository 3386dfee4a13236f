//! `/api/user/v1/accounts/deactivate_logout/`: a learner asks to be deleted.

use utoipa::ToSchema;

use super::OpenEdx;
use super::auth::{ActiveUsers, Caller};
use super::body::Post;
use super::error::{BearerUnauthenticated, ErrorText, OversizedBody};
use super::state::LoginError;
use crate::operation::State;
use crate::outcome::{Empty, Json};
use crate::routes::Routes;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenEdx>) -> Routes<OpenEdx> {
    routes.view::<Caller<ActiveUsers>>([operation!(account_deletion_request)])
}

/// Proof that the caller is the owner of the account.
#[derive(Debug, ToSchema)]
#[schema(example = json!({"password": "correct horse battery staple"}))]
#[expect(dead_code, reason = "describes the form in the contract")]
pub(super) struct DeletionRequest {
    /// The caller's current password.
    #[schema(format = Password)]
    password: String,
}

outcome! {
    /// Answers of `POST accounts/deactivate_logout/`.
    pub(super) enum AccountDeletionRequest {
        /// The account can no longer be signed in to, and its retirement is pending.
        204 Accepted(Empty),
        /// The form has no `password`, or the body is no form.
        400 NoPassword(Json<ErrorText>) = "Could not verify user password: 'password'",
        /// The password is wrong, or unusable since an earlier request.
        403 WrongPassword(Json<ErrorText>) = "Email or password is incorrect.",
        /// Too many wrong passwords.
        403 Locked(Json<ErrorText>) = "This account has been temporarily locked due to excessive login failures. Try again later.",
        /// The site does not let learners delete their accounts.
        403 Disabled(Empty),
        /// The account has gone in the meantime; practically unreachable.
        unreachable 404 NotFound(Json<ErrorText>) = "The user \"mira_okafor\" does not exist.",
        /// The LMS has no retirement states, or the user is being retired already.
        500 Failed(Json<ErrorText>) = "Default state does not exist! Populate retirement states to retire users.",
        ..BearerUnauthenticated,
        ..OversizedBody,
    }
}

/// Asks for the deletion of the caller's own account.
///
/// The body has to be a form. From now on the account has a retired e-mail address, no usable
/// password, no tokens and no links to third parties; its user name stays until it is retired. The
/// learner is told by mail.
#[utoipa::path(post, path = "/api/user/v1/accounts/deactivate_logout/", extensions(("x-provenance" = json!("seed"))))]
async fn account_deletion_request(
    caller: Caller<ActiveUsers>,
    world: State,
    form: Post<DeletionRequest>,
) -> AccountDeletionRequest {
    let now = world.clock.now();
    let mut lms = world.openedx();
    if !lms.settings.enable_account_deletion {
        return AccountDeletionRequest::Disabled(Empty);
    }
    let Some(email) = lms.user(caller.id).map(|user| user.email().to_owned()) else {
        let text = format!("The user \"{}\" does not exist.", caller.username);
        return AccountDeletionRequest::NotFound(Json(text.into()));
    };
    let Some(password) = form.0.get("password") else {
        return AccountDeletionRequest::NoPassword(Json(
            "Could not verify user password: 'password'".into(),
        ));
    };
    if let Err(error) = lms.check_password(caller.id, password, now) {
        return error.into();
    }
    match lms.request_deletion(caller.id, now) {
        Ok(_) => {
            lms.send_deletion_notice(&email);
            AccountDeletionRequest::Accepted(Empty)
        }
        Err(error) => AccountDeletionRequest::Failed(Json(error.into())),
    }
}

impl From<LoginError> for AccountDeletionRequest {
    fn from(error: LoginError) -> Self {
        match error {
            LoginError::Wrong => Self::WrongPassword(Json("Email or password is incorrect.".into())),
            LoginError::Locked => Self::Locked(Json(
                "This account has been temporarily locked due to excessive login failures. Try again later."
                    .into(),
            )),
        }
    }
}
