//! What BrainSTEM answers wherever something is refused, row by row.
//!
//! Which statuses there are is documented, of bodies nothing is: they are those of the libraries
//! that the server is built with, as measured on a stack of them.

use std::collections::BTreeMap;

use http::HeaderValue;
use serde::Serialize;
use utoipa::ToSchema;

use super::state;
pub(super) use crate::django::{Detail, detail};
use crate::outcome;
use crate::outcome::{Json, ResponseHeader, With};

/// A token that is no good.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(example = json!({
    "detail": "Given token not valid for any token type",
    "code": "token_not_valid",
    "messages": [{
        "token_class": "AccessToken", "token_type": "access", "message": "Token is invalid or expired",
    }],
}))]
pub(super) struct TokenNotValid {
    /// What is wrong, for people.
    detail: String,
    /// What is wrong, for programs: `token_not_valid`, `bad_authorization_header` or
    /// `no_active_account`.
    code: String,
    /// What each kind of token has to say to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    messages: Option<Vec<TokenMessage>>,
}

/// What one kind of token has to say to a token that is none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(super) struct TokenMessage {
    /// The class that would have read it.
    token_class: String,
    /// The type that it should have been of.
    token_type: String,
    /// What is wrong, for people.
    message: String,
}

impl TokenNotValid {
    /// An access token that nobody has, or that has had its time.
    pub(super) fn access() -> Self {
        let message = TokenMessage {
            token_class: "AccessToken".to_owned(),
            token_type: "access".to_owned(),
            message: "Token is invalid or expired".to_owned(),
        };
        Self {
            messages: Some(vec![message]),
            ..Self::new("Given token not valid for any token type", "token_not_valid")
        }
    }

    /// A failure with this text and code.
    pub(super) fn new(detail: &str, code: &str) -> Self {
        Self { detail: detail.to_owned(), code: code.to_owned(), messages: None }
    }
}

/// What is wrong with the members of a body, by name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
#[schema(example = json!({
    "email": ["user with this email already exists."],
    "orcid_id": ["Ensure this field has no more than 100 characters."],
}))]
pub(super) struct FieldErrors(pub(super) BTreeMap<String, FieldProblem>);

/// What is wrong with one member of a body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(untagged)]
pub(super) enum FieldProblem {
    /// What is wrong with it, for people.
    Messages(Vec<String>),
    /// What is wrong within it, by e-mail address and name.
    Nested(BTreeMap<String, BTreeMap<String, Vec<String>>>),
}

impl FieldErrors {
    /// One member with one problem.
    pub(super) fn one(field: &str, message: &str) -> Self {
        let problem = FieldProblem::Messages(vec![message.to_owned()]);
        Self(BTreeMap::from([(field.to_owned(), problem)]))
    }
}

/// What is wrong with what a list is asked for: a bare list of texts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(example = json!(["Invalid filter field: nope"]))]
pub(super) struct QueryErrors(pub(super) Vec<String>);

/// How to authenticate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Challenge;

impl ResponseHeader for Challenge {
    const NAME: &'static str = "WWW-Authenticate";
    const DESCRIPTION: &'static str = "The scheme to authenticate with: `Bearer realm=\"api\"`.";

    fn value(&self) -> Option<HeaderValue> {
        Some(HeaderValue::from_static("Bearer realm=\"api\""))
    }
}

outcome! {
    /// Nobody is signed in.
    pub(super) enum Unauthenticated {
        /// The portal is for people with an account, or nothing is changed there without one. One page of the documentation says 403 here, another 401.
        assumed 401 Anonymous(With<Challenge, Json<Detail>>) = { "detail": "Authentication credentials were not provided." },
        /// The token is none of this server, or its time is over; that is so on every portal.
        assumed 401 InvalidToken(With<Challenge, Json<TokenNotValid>>) = {
            "detail": "Given token not valid for any token type",
            "code": "token_not_valid",
            "messages": [{
                "token_class": "AccessToken", "token_type": "access", "message": "Token is invalid or expired",
            }],
        },
    }
}

impl Unauthenticated {
    /// No credentials.
    pub(super) fn anonymous() -> Self {
        let words = detail("Authentication credentials were not provided.");
        Self::Anonymous(With(Challenge, words))
    }

    /// Credentials that are no good.
    pub(super) fn invalid(why: TokenNotValid) -> Self {
        Self::InvalidToken(With(Challenge, Json(why)))
    }
}

outcome! {
    /// What every operation of a portal can be refused with.
    pub(super) enum Refused {
        /// The caller may not: what is asked for is somebody else's to do, `super` is for administrators, or `public` is not for this.
        403 Forbidden(Json<Detail>) = { "detail": "You do not have permission to perform this action." },
        /// There is nothing under this id, nothing that the caller may know of, or no such portal.
        404 NotFound(Json<Detail>) = { "detail": "Not found." },
        ..Unauthenticated,
    }
}

impl Refused {
    /// The caller may not.
    pub(super) fn forbidden() -> Self {
        Self::Forbidden(detail("You do not have permission to perform this action."))
    }

    /// Nothing is there.
    pub(super) fn missing() -> Self {
        Self::NotFound(detail("Not found."))
    }
}

impl From<state::Refusal> for Refused {
    /// What makes no sense is for operations that can be asked for it to say.
    fn from(refusal: state::Refusal) -> Self {
        match refusal {
            state::Refusal::Forbidden => Self::forbidden(),
            _ => Self::missing(),
        }
    }
}

outcome! {
    /// What cannot be done as things are.
    pub(super) enum Conflict {
        /// What is asked for makes no sense as things are: who joins is a member already or has asked before, who leaves is no member.
        assumed 400 Conflict(Json<Detail>) = { "detail": "You are already a member of this group." },
    }
}

/// The refusal of an operation that can be asked for what makes no sense.
pub(super) fn refused<O: From<Conflict> + From<Refused>>(refusal: state::Refusal) -> O {
    match refusal {
        state::Refusal::Conflict(why) => Conflict::Conflict(detail(why)).into(),
        other => Refused::from(other).into(),
    }
}

outcome! {
    /// What a body is refused with.
    pub(super) enum BodyRefused {
        /// A member of the body is no good; what is wrong is said by name.
        400 Invalid(Json<FieldErrors>),
        /// The body is not JSON.
        assumed 400 Malformed(Json<Detail>) = { "detail": "JSON parse error - Expecting value: line 1 column 1 (char 0)" },
        /// The body is over 2.5 MiB.
        assumed 413 TooLarge(Json<Detail>) = { "detail": "The body is too large." },
        /// The body is not JSON by its own account.
        assumed 415 UnsupportedMediaType(Json<Detail>) = { "detail": "Unsupported media type \"text/plain\" in request." },
    }
}

impl From<FieldErrors> for BodyRefused {
    fn from(errors: FieldErrors) -> Self {
        Self::Invalid(Json(errors))
    }
}

outcome! {
    /// What the query of a list is refused with.
    pub(super) enum ListRefused {
        /// A filter or a sort order makes no sense: there is no such field or operator, or the value is none of the field's.
        assumed 400 BadQuery(Json<QueryErrors>),
        /// There is nothing of a name to include or exclude.
        assumed 400 BadName(Json<Detail>) = { "detail": "\"nope\" is not a valid field name for \"users\"." },
        /// There is no such page.
        assumed 404 InvalidPage(Json<Detail>) = { "detail": "Invalid page." },
    }
}

/// What a view understands and answers with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(example = json!({
    "name": "BrainSTEM",
    "description": "",
    "renders": ["application/json", "text/html"],
    "parses": ["application/json"],
}))]
pub(crate) struct ViewDescription {
    /// The name of the view.
    name: String,
    /// What it does.
    description: String,
    /// The media types that it answers with.
    renders: Vec<String>,
    /// The media types that it reads.
    parses: Vec<String>,
}

outcome! {
    /// The answers outside of any operation.
    pub(crate) enum Unrouted {
        /// `OPTIONS` of any path; `Allow` says which methods there are.
        assumed 200 Options(Json<ViewDescription>),
        /// Nothing is mounted at the path.
        assumed 404 NotFound(Json<Detail>) = { "detail": "Not found." },
        /// The path does not have the method; `Allow` says which it has. Whoever the path would refuse is refused first.
        assumed 405 MethodNotAllowed(Json<Detail>) = { "detail": "Method \"POST\" not allowed." },
    }
}

impl Unrouted {
    /// What every view says of itself.
    pub(super) fn options() -> Self {
        let list = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        Self::Options(Json(ViewDescription {
            name: "BrainSTEM".to_owned(),
            description: String::new(),
            renders: list(&["application/json", "text/html"]),
            parses: list(&["application/json"]),
        }))
    }
}
