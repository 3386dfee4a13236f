//! `/api/user/v1/preferences/email_opt_in/`: whether an organisation may write to a learner.

use serde::Serialize;
use utoipa::ToSchema;

use super::OpenEdx;
use super::account;
use super::auth::{Caller, SessionOnly};
use super::body::Post;
use super::course_key;
use super::error::{ErrorPage, OversizedBody, SessionUnauthenticated};
use crate::operation::State;
use crate::outcome::{Empty, Html, Text};
use crate::routes::Routes;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenEdx>) -> Routes<OpenEdx> {
    let update = operation!(email_opt_in_update).also("/user_api/v1/preferences/email_opt_in/");
    routes.view::<Caller<SessionOnly>>([update])
}

/// Whether the organisation of a course may write to the caller.
#[derive(Debug, ToSchema)]
#[schema(example = json!({"course_id": "course-v1:HarborX+Tides+2026", "email_opt_in": "True"}))]
#[expect(dead_code, reason = "describes the form in the contract")]
pub(super) struct EmailOptIn {
    /// The key of a course of the organisation; there need not be such a course.
    course_id: String,
    /// `true`, in any letter case; everything else means no.
    email_opt_in: String,
}

/// What is wrong with a form, in a bare text.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = "No course 'Tides' found")]
pub(super) struct FormError(String);

impl From<FormError> for String {
    fn from(error: FormError) -> Self {
        error.0
    }
}

outcome! {
    /// Answers of `POST preferences/email_opt_in/`.
    pub(super) enum EmailOptInUpdate {
        /// The choice is stored. Of who is known to be under the minimum age it is always no.
        200 Updated(Empty),
        /// The form lacks a field, or the body is no form.
        400 Missing(Text<FormError>) = "Missing POST parameters: course_id, email_opt_in",
        /// `course_id` is no course key.
        400 NoCourse(Text<FormError>) = "No course 'Tides' found",
        /// The caller has no profile, and upstream's exception is not handled.
        assumed 500 NoProfile(Html<ErrorPage>) = "<!doctype html><title>Server Error (500)</title><h1>Server Error (500)</h1>",
        ..SessionUnauthenticated,
        ..OversizedBody,
    }
}

/// Says whether the organisation of a course may write to the caller.
///
/// The body has to be a form.
#[utoipa::path(post, path = "/api/user/v1/preferences/email_opt_in/", extensions(("x-provenance" = json!("upstream"))))]
async fn email_opt_in_update(
    caller: Caller<SessionOnly>,
    world: State,
    form: Post<EmailOptIn>,
) -> EmailOptInUpdate {
    let (course_id, choice) = match (form.0.get("course_id"), form.0.get("email_opt_in")) {
        (Some(course_id), Some(choice)) => (course_id, choice),
        (course_id, choice) => return missing(course_id, choice),
    };
    let Some(org) = course_key::org(course_id) else {
        let text = format!("No course '{course_id}' found");
        return EmailOptInUpdate::NoCourse(Text(FormError(text)));
    };
    let mut lms = world.openedx();
    let minimum_age = lms.settings.email_optin_minimum_age;
    let Some(user) = lms.user_mut(caller.id).filter(|user| user.profile.is_some()) else {
        return EmailOptInUpdate::NoProfile(Html(ErrorPage::new("Server Error (500)")));
    };
    let is_minor = account::is_younger(user, minimum_age, world.clock.now()) == Some(true);
    user.opt_in(org, choice.to_lowercase() == "true" && !is_minor);
    EmailOptInUpdate::Updated(Empty)
}

fn missing(course_id: Option<&str>, choice: Option<&str>) -> EmailOptInUpdate {
    let fields = [("course_id", course_id), ("email_opt_in", choice)];
    let absent = fields.into_iter().filter(|(_, value)| value.is_none()).map(|(name, _)| name);
    let absent = absent.collect::<Vec<_>>().join(", ");
    EmailOptInUpdate::Missing(Text(FormError(format!("Missing POST parameters: {absent}"))))
}
