//! Who is calling, and through which portal: the portals' rules, before any rule of an operation.
//!
//! | portal | reads | everything else |
//! |---|---|---|
//! | `public` | anybody | nobody: 401 without an account, 403 with one |
//! | `private` | who is signed in | who is signed in |
//! | `super` | administrators | administrators |

use std::sync::Arc;

use axum::extract::{FromRequestParts, RawPathParams};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use http::header::AUTHORIZATION;
use http::request::Parts;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa::openapi::path::{Operation, ParameterBuilder, ParameterIn};
use utoipa::openapi::schema::{Object, Type};
use utoipa::openapi::security::SecurityRequirement;
use utoipa::openapi::{RefOr, Required, Schema};

use super::error::{Refused, TokenNotValid, Unauthenticated};
use super::settings::Era;
use super::state::{Actor, UserId};
use crate::journal::Exchange;
use crate::operation::Documented;
use crate::outcome::Schemas;
use crate::world::World;

/// The name of the token scheme in the contract.
pub(super) const BEARER_SCHEME: &str = "bearer";

/// Through which door the data is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(example = "public")]
pub(super) enum Portal {
    /// What everybody may read, with or without an account.
    Public,
    /// What people with an account may read and change.
    Private,
    /// What administrators may read and change. The documentation of today no longer has it.
    Super,
}

/// A portal through which something can be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(example = "private")]
pub(super) enum ChangingPortal {
    /// What people with an account may read and change.
    Private,
    /// What administrators may read and change. The documentation of today no longer has it.
    Super,
}

/// Somebody who reads, known or not.
#[derive(Clone, Copy, Debug)]
pub(super) struct Visitor {
    portal: Portal,
    actor: Option<Actor>,
}

impl Visitor {
    /// Whether what administrators alone see is shown: to them, but not on the public portal.
    pub(super) fn sees_flags(self) -> bool {
        self.portal != Portal::Public && self.actor.is_some_and(|actor| actor.is_admin)
    }
}

/// Somebody who is signed in, on a portal where that makes a difference.
#[derive(Clone, Copy, Debug)]
pub(super) struct Member(pub(super) Actor);

/// What meets a method that a path does not have: readers where it is one that changes nothing,
/// members where it is not.
#[derive(Debug)]
pub(super) struct Gate;

impl FromRequestParts<Arc<World>> for Visitor {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, world: &Arc<World>) -> Result<Self, Refused> {
        let portal = portal(parts, world).await?;
        let actor = caller(parts, world)?;
        match (portal, actor) {
            (Portal::Public, _) => {}
            (_, None) => return Err(Unauthenticated::anonymous().into()),
            (Portal::Super, Some(Actor { is_admin: false, .. })) => {
                return Err(Refused::forbidden());
            }
            _ => {}
        }
        Ok(Self { portal, actor })
    }
}

impl FromRequestParts<Arc<World>> for Member {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, world: &Arc<World>) -> Result<Self, Refused> {
        let Visitor { portal, actor } = Visitor::from_request_parts(parts, world).await?;
        let actor = actor.ok_or_else(Unauthenticated::anonymous)?;
        if portal == Portal::Public {
            return Err(Refused::forbidden());
        }
        Ok(Self(actor))
    }
}

impl FromRequestParts<Arc<World>> for Gate {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, world: &Arc<World>) -> Result<Self, Refused> {
        if parts.method.is_safe() {
            Visitor::from_request_parts(parts, world).await?;
        } else {
            Member::from_request_parts(parts, world).await?;
        }
        Ok(Self)
    }
}

impl Documented for Visitor {
    fn describe(operation: &mut Operation, schemas: &mut Schemas) {
        let anybody = SecurityRequirement::default();
        let signed_in = SecurityRequirement::new::<_, [&str; 0], &str>(BEARER_SCHEME, []);
        operation.security = Some(vec![anybody, signed_in]);
        describe_portal::<Portal>(operation, schemas);
    }
}

impl Documented for Member {
    fn describe(operation: &mut Operation, schemas: &mut Schemas) {
        let signed_in = SecurityRequirement::new::<_, [&str; 0], &str>(BEARER_SCHEME, []);
        operation.security = Some(vec![signed_in]);
        describe_portal::<ChangingPortal>(operation, schemas);
    }
}

fn describe_portal<P: ToSchema>(operation: &mut Operation, schemas: &mut Schemas) {
    let parameter = ParameterBuilder::new()
        .name("portal")
        .parameter_in(ParameterIn::Path)
        .required(Required::True)
        .description(Some("The portal. Any other is answered as a path that does not exist."))
        .schema(Some(schemas.reference::<P>()));
    operation.parameters.get_or_insert_default().push(RefOr::T(parameter.build()));
}

async fn portal(parts: &mut Parts, world: &Arc<World>) -> Result<Portal, Refused> {
    match path_value(parts, world, "portal").await.as_str() {
        "public" => Ok(Portal::Public),
        "private" => Ok(Portal::Private),
        "super" => Ok(Portal::Super),
        _ => Err(Refused::missing()),
    }
}

/// One value in the path; blank where it cannot be read.
async fn path_value(parts: &mut Parts, world: &Arc<World>, name: &str) -> String {
    let values = RawPathParams::from_request_parts(parts, world).await;
    let values = values.iter().flatten();
    let found = values.into_iter().find(|(known, _)| *known == name);
    found.map(|(_, value)| value.to_owned()).unwrap_or_default()
}

/// The id in the path, which may be anything: what is none leads nowhere.
#[derive(Clone, Debug)]
pub(super) struct PathId(String);

impl PathId {
    /// The id as a number, if it has no other characters than digits.
    pub(super) fn number(&self) -> Option<u64> {
        let is_number = self.0.bytes().all(|byte| byte.is_ascii_digit());
        self.0.parse().ok().filter(|_| is_number)
    }

    /// The id as a UUID.
    pub(super) fn uuid(&self) -> Option<uuid::Uuid> {
        self.0.parse().ok()
    }
}

impl FromRequestParts<Arc<World>> for PathId {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(
        parts: &mut Parts,
        world: &Arc<World>,
    ) -> Result<Self, Self::Rejection> {
        Ok(Self(path_value(parts, world, "id").await))
    }
}

impl Documented for PathId {
    fn describe(operation: &mut Operation, _: &mut Schemas) {
        let parameter = ParameterBuilder::new()
            .name("id")
            .parameter_in(ParameterIn::Path)
            .required(Required::True)
            .description(Some(
                "The id of what is meant: digits for users and groups, a UUID for everything else. \
                 Whatever is none is answered with 404.",
            ))
            .example(Some("41".into()))
            .schema(Some(Schema::Object(Object::with_type(Type::String))));
        operation.parameters.get_or_insert_default().push(RefOr::T(parameter.build()));
    }
}

/// Who is calling; nobody where no credentials were sent that this age of the server looks at.
fn caller(parts: &Parts, world: &World) -> Result<Option<Actor>, Unauthenticated> {
    let header = parts.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    let Some((keyword, credentials)) = header
        .map(|header| header.trim().split_once(char::is_whitespace).unwrap_or((header.trim(), "")))
    else {
        return Ok(None);
    };
    let mut store = world.brainstem();
    let is = |word: &str| keyword.eq_ignore_ascii_case(word);
    let user = match store.settings.era {
        Era::Legacy if is("Basic") => basic(&store, credentials)?,
        Era::Legacy if is("Token") => bearer(&mut store, credentials, world)?,
        Era::Seed | Era::Pairs if is("Bearer") => bearer(&mut store, credentials, world)?,
        _ => return Ok(None),
    };
    let invalid = || Unauthenticated::invalid(TokenNotValid::access());
    let user = store.user(user).ok_or_else(invalid)?;
    Exchange::of(&parts.extensions).authenticate(user.email());
    Ok(Some(Actor { id: user.id(), is_admin: user.is_superuser() }))
}

fn bearer(store: &mut super::Store, token: &str, world: &World) -> Result<UserId, Unauthenticated> {
    let token = token.trim();
    if token.is_empty() || token.contains(char::is_whitespace) {
        return Err(Unauthenticated::invalid(TokenNotValid::new(
            "Authorization header must contain two space-delimited values",
            "bad_authorization_header",
        )));
    }
    let user = store.authenticate(token, world.clock.now());
    user.map_err(|_| Unauthenticated::invalid(TokenNotValid::access()))
}

fn basic(store: &super::Store, credentials: &str) -> Result<UserId, Unauthenticated> {
    let decoded = BASE64_STANDARD.decode(credentials.trim()).ok();
    let decoded = decoded.and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default();
    let (email, password) = decoded.split_once(':').unwrap_or_default();
    let user = store.sign_in(email, password).map(super::User::id);
    user.ok_or_else(|| {
        Unauthenticated::invalid(TokenNotValid::new(
            "Invalid username/password.",
            "authentication_failed",
        ))
    })
}
