//! The discussion service: whether there is one, and the names that it shows.

use std::collections::BTreeMap;
use std::marker::PhantomData;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use http::request::Parts;
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;
use utoipa::openapi::path::Operation;

use crate::django::python;
use crate::openedx::OpenEdx;
use crate::openedx::auth::{CanReplaceUsername, JwtOnly, Refused};
use crate::openedx::body::JsonBody;
use crate::openedx::error::{Crashed, Detail, ErrorPage, UnreadableBody};
use crate::operation::{Documented, State};
use crate::outcome::{Html, Json, Schemas};
use crate::routes::Routes;
use crate::world::World;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<OpenEdx>) -> Routes<OpenEdx> {
    routes.view::<Discussed<CanReplaceUsername<JwtOnly>>>([operation!(forum_usernames_replace)])
}

/// A caller whom `G` lets in, where there is a discussion service.
#[derive(Debug)]
pub(super) struct Discussed<G>(PhantomData<G>);

outcome! {
    /// There is no discussion service, or the caller may not do this.
    pub(super) enum DiscussionRefused {
        /// The feature `ENABLE_DISCUSSION_SERVICE` is off: the route does not exist.
        404 NoDiscussion(Html<ErrorPage>) = "<!doctype html><title>Not Found</title><h1>Not Found</h1>",
        ..Refused,
    }
}

impl<G> FromRequestParts<Arc<World>> for Discussed<G>
where
    G: FromRequestParts<Arc<World>, Rejection = Refused> + Send,
{
    type Rejection = DiscussionRefused;

    async fn from_request_parts(
        parts: &mut Parts,
        world: &Arc<World>,
    ) -> Result<Self, DiscussionRefused> {
        if !world.openedx().settings.enable_discussion_service {
            return Err(DiscussionRefused::NoDiscussion(Html(ErrorPage::new("Not Found"))));
        }
        G::from_request_parts(parts, world).await?;
        Ok(Self(PhantomData))
    }
}

impl<G: Documented> Documented for Discussed<G> {
    fn describe(operation: &mut Operation, schemas: &mut Schemas) {
        G::describe(operation, schemas);
    }
}

/// User names that were replaced in the LMS.
#[derive(Debug, ToSchema)]
#[schema(example = json!({"username_mappings": [{"mira_okafor": "mira_o"}, {"ghost": "phantom"}]}))]
#[expect(dead_code, reason = "describes the body in the contract")]
pub(super) struct ForumUsernameMappings {
    /// Objects of one member each: the old name, and the new one.
    username_mappings: Vec<BTreeMap<String, String>>,
}

/// Which names were replaced.
#[derive(Debug, Default, Serialize, ToSchema)]
#[schema(example = json!({
    "successful_replacements": [{"mira_okafor": "mira_o"}, {"ghost": "phantom"}],
    "failed_replacements": [],
}))]
pub(super) struct ForumUsernameReplacements {
    /// The pairs of which the new name is shown now, or that the LMS or the discussion service does
    /// not know.
    successful_replacements: Vec<BTreeMap<String, String>>,
    /// The pairs that the discussion service failed at.
    failed_replacements: Vec<BTreeMap<String, String>>,
}

outcome! {
    /// Answers of `POST /api/discussion/v1/accounts/replace_username`.
    pub(super) enum ForumUsernamesReplace {
        /// Each pair was tried by itself.
        200 Replaced(Json<ForumUsernameReplacements>),
        /// `username_mappings` is no list of objects of one member.
        400 NoSchema(Json<Detail>) = { "detail": "Request data does not match schema" },
        ..DiscussionRefused,
        ..UnreadableBody,
        ..Crashed,
    }
}

/// Shows new user names in the discussion service.
///
/// The LMS is told first, with `replace_usernames/`: a pair is looked up by its *new* name. The path
/// has no trailing slash, and is not the one that the driver calls (`replace_usernames/`).
#[utoipa::path(post, path = "/api/discussion/v1/accounts/replace_username", extensions(("x-provenance" = json!("upstream"))))]
async fn forum_usernames_replace(
    _: Discussed<CanReplaceUsername<JwtOnly>>,
    world: State,
    body: JsonBody<ForumUsernameMappings>,
) -> Result<ForumUsernamesReplace, ForumUsernamesReplace> {
    let members = body.0.as_object().ok_or_else(Crashed::new)?;
    let Some(pairs) = members.get("username_mappings").and_then(pairs) else {
        let text = "Request data does not match schema";
        return Ok(ForumUsernamesReplace::NoSchema(Json(Detail::from(text))));
    };
    let mut lms = world.openedx();
    let (successful_replacements, failed_replacements) = pairs
        .into_iter()
        .partition(|pair| pair.values().all(|username| lms.replace_forum_username(username)));
    Ok(ForumUsernamesReplace::Replaced(Json(ForumUsernameReplacements {
        successful_replacements,
        failed_replacements,
    })))
}

/// A list of objects of one member each.
fn pairs(mappings: &Value) -> Option<Vec<BTreeMap<String, String>>> {
    let pair = |mapping: &Value| {
        let members = mapping.as_object().filter(|members| members.len() == 1)?;
        Some(members.iter().map(|(old, new)| (old.clone(), python::str(new))).collect())
    };
    mappings.as_array()?.iter().map(pair).collect()
}
