//! Who is calling: a member's access token, or the master token of a project.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use http::header::AUTHORIZATION;
use http::request::Parts;
use utoipa::openapi::path::Operation;
use utoipa::openapi::security::SecurityRequirement;

use super::error::{Challenge, NotNegotiated, Unauthenticated, challenged};
use super::form_token::FormToken;
use super::negotiation::Negotiated;
use super::state::{ProjectId, ProjectMemberId, TokenError};
use crate::journal::Exchange;
use crate::operation::Documented;
use crate::outcome;
use crate::outcome::Schemas;
use crate::query::QueryDict;
use crate::secret::Secret;
use crate::world::World;

/// The name of the scheme that sends the token in a header.
pub(super) const BEARER_SCHEME: &str = "bearer";
/// The name of the scheme that sends the token in the query.
pub(super) const QUERY_SCHEME: &str = "access_token";

/// Who is calling: a project, for one of its members or for itself.
#[derive(Clone, Debug)]
pub(super) struct Caller {
    /// Which project calls.
    pub(super) project: ProjectId,
    /// For whom, if it shows a member's token; whom it is about is then no question.
    pub(super) member: Option<ProjectMemberId>,
}

/// A project that shows its master token, as views do that know no other.
#[derive(Clone, Debug)]
pub(super) struct Master {
    /// Which project calls.
    pub(super) project: ProjectId,
    /// The token.
    pub(super) token: Secret,
    /// Whether the token came in the query, without which the view crashes.
    pub(super) in_query: bool,
}

outcome! {
    /// What a caller meets before any view.
    pub(super) enum Refused {
        ..NotNegotiated,
        ..Unauthenticated,
    }
}

/// Where a token was found.
struct Presented {
    token: String,
    in_query: bool,
}

impl FromRequestParts<Arc<World>> for Caller {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, world: &Arc<World>) -> Result<Self, Refused> {
        Negotiated::from_request_parts(parts, world).await?;
        let caller = match parts.extensions.get::<FormToken>() {
            Some(FormToken(token)) => authenticate_by_form(token, world)?,
            None => authenticate(&presented(parts)?.token, world)?,
        };
        let name = caller.member.as_ref().map_or_else(
            || caller.project.label(),
            |member| format!("{}/{member}", caller.project.label()),
        );
        Exchange::of(&parts.extensions).authenticate(&name);
        Ok(caller)
    }
}

impl FromRequestParts<Arc<World>> for Master {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, world: &Arc<World>) -> Result<Self, Refused> {
        Negotiated::from_request_parts(parts, world).await?;
        let Presented { token, in_query } = presented(parts)?;
        let checked = world.open_humans().check_master_token(&token, world.clock.now());
        let project = checked.map_err(|error| refusal(error, Challenge::Plain))?;
        Exchange::of(&parts.extensions).authenticate(&project.label());
        Ok(Self { project, token: token.into(), in_query })
    }
}

impl Documented for Caller {
    fn describe(operation: &mut Operation, _: &mut Schemas) {
        require(operation, &[BEARER_SCHEME, QUERY_SCHEME]);
    }
}

impl Documented for Master {
    fn describe(operation: &mut Operation, _: &mut Schemas) {
        require(operation, &[QUERY_SCHEME]);
    }
}

fn require(operation: &mut Operation, schemes: &[&str]) {
    let required =
        schemes.iter().map(|scheme| SecurityRequirement::new::<_, [&str; 0], &str>(*scheme, []));
    operation.security = Some(required.collect());
}

/// The token that the caller shows: in the query, which the site puts in the place of the header, or
/// in the header.
fn presented(parts: &Parts) -> Result<Presented, Unauthenticated> {
    let query = QueryDict::parse(parts.uri.query().unwrap_or_default().as_bytes());
    if let Some(token) = query.get("access_token") {
        let words: Vec<&str> = token.split_whitespace().collect();
        return Ok(Presented { token: only(&words)?, in_query: true });
    }
    let header = parts.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    let words: Vec<&str> = header.unwrap_or_default().split_whitespace().collect();
    match words.split_first() {
        Some((scheme, words)) if scheme.eq_ignore_ascii_case("bearer") => {
            Ok(Presented { token: only(words)?, in_query: false })
        }
        _ => Err(anonymous()),
    }
}

fn anonymous() -> Unauthenticated {
    let detail = "Authentication credentials were not provided.";
    Unauthenticated::Anonymous(challenged(Challenge::Plain, detail))
}

/// The one word that a token is.
fn only(words: &[&str]) -> Result<String, Unauthenticated> {
    match words {
        [token] => Ok((*token).to_owned()),
        [] => Err(Unauthenticated::EmptyToken(challenged(
            Challenge::Plain,
            "Invalid token header. No credentials provided.",
        ))),
        _ => Err(Unauthenticated::SpacedToken(challenged(
            Challenge::Plain,
            "Invalid token header. Token string should not contain spaces.",
        ))),
    }
}

/// Looks among the tokens of members, then among those of projects.
fn authenticate(token: &str, world: &World) -> Result<Caller, Unauthenticated> {
    match authenticate_member(token, world) {
        Ok(caller) => Ok(caller),
        Err(TokenError::Expired) => Err(refusal(TokenError::Expired, Challenge::Plain)),
        Err(TokenError::Unknown) => {
            let project = world.open_humans().check_master_token(token, world.clock.now());
            let project = project.map_err(|error| refusal(error, Challenge::InvalidToken))?;
            Ok(Caller { project, member: None })
        }
    }
}

/// A form is looked at by the part of the site alone that knows the tokens of members; to the other
/// part, whoever has none of those sent nothing.
fn authenticate_by_form(token: &Secret, world: &World) -> Result<Caller, Unauthenticated> {
    authenticate_member(token.expose(), world).map_err(|error| match error {
        TokenError::Expired => refusal(error, Challenge::Plain),
        TokenError::Unknown => anonymous(),
    })
}

fn authenticate_member(token: &str, world: &World) -> Result<Caller, TokenError> {
    let site = world.open_humans();
    let authorization = site.check_access_token(token, world.clock.now())?;
    let member = site.membership_of(authorization.account, authorization.project);
    let member = member.ok_or(TokenError::Unknown)?.id().clone();
    Ok(Caller { project: authorization.project, member: Some(member) })
}

fn refusal(error: TokenError, challenge: Challenge) -> Unauthenticated {
    match error {
        TokenError::Unknown => {
            Unauthenticated::InvalidToken(challenged(challenge, "Invalid token."))
        }
        TokenError::Expired => {
            Unauthenticated::ExpiredToken(challenged(challenge, "Expired token."))
        }
    }
}

impl Refused {
    /// The refusal of a token that nobody has.
    pub(super) fn unknown_token() -> Self {
        refusal(TokenError::Unknown, Challenge::InvalidToken).into()
    }
}
