//! What an operation can answer: a table of rows, from which both the HTTP response and the
//! contract's responses are made.
//!
//! ```
//! use emeritus_mock::outcome;
//! use emeritus_mock::outcome::{Empty, Json};
//! # use serde::Serialize;
//! # use utoipa::ToSchema;
//! # #[derive(Debug, Serialize, ToSchema)]
//! # struct Me { username: String }
//! # #[derive(Debug, Serialize, ToSchema)]
//! # struct Detail { detail: String }
//!
//! outcome! {
//!     /// Answers of `GET /me`.
//!     pub enum MeGet {
//!         /// Who is asking.
//!         200 Found(Json<Me>),
//!         /// Nobody is signed in.
//!         401 Anonymous(Json<Detail>) = { "detail": "Who are you?" },
//!         /// The account has gone.
//!         404 Gone(Empty),
//!     }
//! }
//!
//! let answer = MeGet::Found(Json(Me { username: "ada".into() }));
//! ```
//!
//! A handler returns its outcome and nothing else, so an answer that is not in the table cannot be
//! written: there is no variant for it.
//!
//! ```compile_fail,E0599
//! # use emeritus_mock::{outcome, outcome::Empty};
//! outcome! {
//!     /// Answers of `GET /me`.
//!     pub enum MeGet {
//!         /// The account has gone.
//!         404 Gone(Empty),
//!     }
//! }
//! let answer = MeGet::Teapot(Empty);
//! ```
//!
//! A response that did not come from a table is no outcome either:
//!
//! ```compile_fail,E0277
//! # use emeritus_mock::operation::{Handler, State};
//! async fn me_get(world: State) -> axum::http::StatusCode {
//!     axum::http::StatusCode::IM_A_TEAPOT
//! }
//! fn mounts<S, A, H: Handler<S, A>>(_: H) {}
//! mounts(me_get);
//! ```

use std::collections::BTreeMap;
use std::convert::Infallible;

use axum::body::Body as Payload;
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http::StatusCode;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;
use utoipa::openapi::example::ExampleBuilder;
use utoipa::openapi::extensions::{Extensions, ExtensionsBuilder};
use utoipa::openapi::header::{Header as HeaderDoc, HeaderBuilder};
use utoipa::openapi::schema::{AnyOfBuilder, Object, Type};
use utoipa::openapi::{
    ContentBuilder, Ref, RefOr, Response as ResponseDoc, ResponseBuilder, Responses, Schema,
};

/// The table of what an operation can answer. Only [`outcome!`](crate::outcome!) implements it.
pub trait Outcome: table::FromTable + Send + 'static {
    /// The rows of the table, registering the schemas of their bodies in `schemas`.
    fn rows(schemas: &mut Schemas) -> Vec<Row>;

    /// The response of the row that `self` is.
    fn reply(self) -> Reply;
}

#[doc(hidden)]
pub mod table {
    //! Keeps [`Outcome`](super::Outcome) to types made by [`outcome!`](crate::outcome!), whose
    //! table and response come from the same rows.

    /// Implemented by the macro alone.
    pub trait FromTable {}
}

/// What a handler may return: an outcome, or a `Result` whose both sides are that outcome, so that
/// `?` can leave early.
pub trait Answer: Send {
    /// The outcome that is answered.
    type Outcome: Outcome;

    /// The outcome itself, whichever side it is on.
    fn settle(self) -> Self::Outcome;
}

impl<O: Outcome> Answer for Result<O, O> {
    type Outcome = O;

    fn settle(self) -> O {
        self.unwrap_or_else(|refusal| refusal)
    }
}

impl table::FromTable for Infallible {}

/// The outcome of what never fails: a table without rows.
impl Outcome for Infallible {
    fn rows(_: &mut Schemas) -> Vec<Row> {
        Vec::new()
    }

    fn reply(self) -> Reply {
        match self {}
    }
}

/// A response made from a row of a table.
#[derive(Debug)]
pub struct Reply(Response);

impl Reply {
    #[doc(hidden)]
    pub fn from_row<B: Body>(status: u16, body: B) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let (headers, payload) = body.into_wire();
        Self((status, headers, payload).into_response())
    }

    /// The HTTP response.
    #[must_use]
    pub fn into_response(self) -> Response {
        self.0
    }
}

/// One thing that an operation can answer.
#[derive(Clone, Debug)]
pub struct Row {
    /// The HTTP status.
    pub status: u16,
    /// The name of the row, which is also the name of its example.
    pub name: &'static str,
    /// When this is the answer.
    pub when: String,
    /// How this server stands to the answer.
    pub mark: Mark,
    /// The headers that come with it.
    pub headers: Vec<Header>,
    /// The body; none where it is empty.
    pub content: Option<Content>,
}

/// What is to be known of a [`Row`] beside what it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// The real system answers so, and so does this server.
    Known,
    /// The real system's behaviour could not be established.
    Assumed,
    /// The real system has the answer in its code; this server never has cause to give it.
    Unreachable,
}

/// A header of a [`Row`].
#[derive(Clone, Debug)]
pub struct Header {
    /// Its name, as the contract spells it.
    pub name: &'static str,
    /// What it says.
    pub description: &'static str,
    /// What each of its values is.
    pub schema: Object,
    /// Whether the row never goes without it.
    pub always: bool,
}

/// The body of a [`Row`].
#[derive(Clone, Debug)]
pub struct Content {
    /// The media type, without parameters.
    pub media_type: &'static str,
    /// The named component that describes it.
    pub schema: Ref,
    /// What it looks like in this row; the component's own example unless the row has another.
    pub example: Option<Value>,
}

/// A body that a row can carry.
pub trait Body: Send + 'static {
    /// How the contract describes it; none where it is empty.
    fn content(schemas: &mut Schemas) -> Option<Content>;

    /// The headers that it brings.
    #[must_use]
    fn headers() -> Vec<Header> {
        Vec::new()
    }

    /// What goes over the wire.
    fn into_wire(self) -> (HeaderMap, Payload);
}

/// No body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Empty;

impl Body for Empty {
    fn content(_: &mut Schemas) -> Option<Content> {
        None
    }

    fn into_wire(self) -> (HeaderMap, Payload) {
        (HeaderMap::new(), Payload::empty())
    }
}

/// A JSON body. A bare JSON string is `Json` of a component whose type is string.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Json<T>(pub T);

impl<T: Serialize + ToSchema + Send + 'static> Body for Json<T> {
    fn content(schemas: &mut Schemas) -> Option<Content> {
        Some(schemas.content::<T>("application/json"))
    }

    fn into_wire(self) -> (HeaderMap, Payload) {
        // Wire types are structs, strings and lists, which always serialise.
        let body = serde_json::to_vec(&self.0).unwrap_or_default();
        (typed("application/json"), body.into())
    }
}

/// A `text/plain` body, described by a component whose type is string.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text<T>(pub T);

impl<T: Into<String> + ToSchema + Send + 'static> Body for Text<T> {
    fn content(schemas: &mut Schemas) -> Option<Content> {
        Some(schemas.content::<T>("text/plain"))
    }

    fn into_wire(self) -> (HeaderMap, Payload) {
        (typed("text/plain; charset=utf-8"), self.0.into().into())
    }
}

/// A `text/html` body, described by a component whose type is string.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Html<T>(pub T);

impl<T: Into<String> + ToSchema + Send + 'static> Body for Html<T> {
    fn content(schemas: &mut Schemas) -> Option<Content> {
        Some(schemas.content::<T>("text/html"))
    }

    fn into_wire(self) -> (HeaderMap, Payload) {
        (typed("text/html; charset=utf-8"), self.0.into().into())
    }
}

/// A body of bytes, of the media type and described by the component that `T` is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Binary<T>(pub T);

/// What a [`Binary`] body is.
pub trait MediaType {
    /// Its media type, without parameters.
    const MEDIA_TYPE: &'static str;
}

impl<T: MediaType + Into<Bytes> + ToSchema + Send + 'static> Body for Binary<T> {
    fn content(schemas: &mut Schemas) -> Option<Content> {
        Some(schemas.content::<T>(T::MEDIA_TYPE))
    }

    fn into_wire(self) -> (HeaderMap, Payload) {
        (typed(T::MEDIA_TYPE), Payload::from(self.0.into()))
    }
}

/// A body that brings a header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct With<H, B>(pub H, pub B);

/// A response header that clients read.
pub trait ResponseHeader: Send + 'static {
    /// Its name, as the contract spells it.
    const NAME: &'static str;
    /// What it says; and when it comes, unless that is always.
    const DESCRIPTION: &'static str;
    /// Whether no row that has it goes without it.
    const ALWAYS: bool = true;

    /// What each of its values is: a text, unless more can be said.
    #[must_use]
    fn schema() -> Object {
        Object::with_type(Type::String)
    }

    /// Its value; a value that no header can carry leaves the header out.
    fn value(&self) -> Option<HeaderValue>;

    /// All of its values, where it is sent several times.
    fn values(&self) -> Vec<HeaderValue> {
        self.value().into_iter().collect()
    }
}

impl<H: ResponseHeader, B: Body> Body for With<H, B> {
    fn content(schemas: &mut Schemas) -> Option<Content> {
        B::content(schemas)
    }

    fn headers() -> Vec<Header> {
        let mut headers = B::headers();
        headers.push(Header {
            name: H::NAME,
            description: H::DESCRIPTION,
            schema: H::schema(),
            always: H::ALWAYS,
        });
        headers
    }

    fn into_wire(self) -> (HeaderMap, Payload) {
        let (mut headers, payload) = self.1.into_wire();
        if let Ok(name) = HeaderName::try_from(H::NAME) {
            headers.extend(self.0.values().into_iter().map(|value| (name.clone(), value)));
        }
        (headers, payload)
    }
}

fn typed(media_type: &'static str) -> HeaderMap {
    HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static(media_type))])
}

/// The named components of a document, gathered from whatever refers to them.
#[derive(Debug, Default)]
pub struct Schemas {
    named: BTreeMap<String, RefOr<Schema>>,
    clashes: Vec<String>,
}

impl Schemas {
    /// Registers `T` with all that it refers to, and returns the reference to it.
    pub fn reference<T: ToSchema>(&mut self) -> Ref {
        let mut found = Vec::new();
        T::schemas(&mut found);
        found.push((T::name().into_owned(), T::schema()));
        for (name, schema) in found {
            self.register(name, schema);
        }
        Ref::from_schema_name(T::name())
    }

    /// The registered components, and the names that two different types claimed.
    #[must_use]
    pub fn into_parts(self) -> (BTreeMap<String, RefOr<Schema>>, Vec<String>) {
        (self.named, self.clashes)
    }

    /// A body of `T`, which is registered.
    pub(crate) fn content<T: ToSchema>(&mut self, media_type: &'static str) -> Content {
        let schema = serde_json::to_value(T::schema()).unwrap_or_default();
        let example = schema.get("example").cloned();
        Content { media_type, schema: self.reference::<T>(), example }
    }

    fn register(&mut self, name: String, schema: RefOr<Schema>) {
        match self.named.get(&name) {
            Some(known) if *known != schema => self.clashes.push(name),
            Some(_) => {}
            None => {
                self.named.insert(name, schema);
            }
        }
    }
}

/// The contract's responses of a table: rows of one status become one response.
#[must_use]
pub fn responses(rows: &[Row]) -> Responses {
    let mut responses = Responses::new();
    for (status, rows) in by_status(rows) {
        responses.responses.insert(status.to_string(), RefOr::T(response(&rows)));
    }
    responses
}

pub(crate) fn by_status(rows: &[Row]) -> BTreeMap<u16, Vec<&Row>> {
    let mut statuses = BTreeMap::<u16, Vec<&Row>>::new();
    for row in rows {
        statuses.entry(row.status).or_default().push(row);
    }
    statuses
}

pub(crate) fn response(rows: &[&Row]) -> ResponseDoc {
    let mut response = ResponseBuilder::new().description(description(rows));
    for (media_type, content) in by_media_type(rows) {
        response = response.content(media_type, content);
    }
    for header in rows.iter().flat_map(|row| &row.headers) {
        response = response.header(header.name, header_doc(header.name, rows));
    }
    let all_are = |mark: Mark| rows.iter().all(|row| row.mark == mark);
    let mut notes = ExtensionsBuilder::new();
    if all_are(Mark::Assumed) {
        notes = notes.add("x-provenance", "assumed");
    } else if all_are(Mark::Unreachable) {
        notes = notes.add("x-unreachable", true);
    }
    // A response that has a body is not known to come without one otherwise.
    let has_body = |row: &&&Row| row.content.is_some();
    let with_body = rows.iter().filter(has_body).count();
    if (1..rows.len()).contains(&with_body) {
        notes = notes.add("x-empty-body", true);
    }
    let notes = notes.build();
    if !notes.is_empty() {
        response = response.extensions(Some(notes));
    }
    response.build()
}

/// The header `name` of a response: required where every row always brings it, and said to come
/// with those rows that do where others do not.
fn header_doc(name: &str, rows: &[&Row]) -> HeaderDoc {
    let of = |row: &&Row| row.headers.iter().find(|header| header.name == name).cloned();
    let headers: Vec<_> = rows.iter().filter_map(of).collect();
    let mut said: Vec<&str> = headers.iter().map(|header| header.description).collect();
    said.dedup();
    let mut description = said.join(" ");
    if headers.len() < rows.len() {
        description.push_str(" It comes where:\n");
        for row in rows.iter().filter(|row| of(row).is_some()) {
            description.push_str(&format!("\n* {}", row.when));
        }
    }
    let same = headers.first().filter(|first| headers.iter().all(|it| it.schema == first.schema));
    let schema = same.map_or_else(|| Object::with_type(Type::String), |same| same.schema.clone());
    let is_required = headers.len() == rows.len() && headers.iter().all(|header| header.always);
    let mut header = HeaderBuilder::new()
        .schema(Some(Schema::Object(schema)))
        .description(Some(description))
        .build();
    // utoipa's header has no such field, and writes its extensions beside the others.
    header.extensions = is_required.then(|| Extensions::from_iter([("required", true)]));
    header
}

fn description(rows: &[&Row]) -> String {
    match rows {
        [row] => sentence(row),
        rows => {
            rows.iter().map(|row| format!("* {}", sentence(row))).collect::<Vec<_>>().join("\n")
        }
    }
}

fn sentence(row: &Row) -> String {
    let assumed = if row.mark == Mark::Assumed { "*Assumed:* " } else { "" };
    let body = if row.content.is_none() { " The body is empty." } else { "" };
    format!("{assumed}{}{body}", row.when)
}

fn by_media_type(rows: &[&Row]) -> BTreeMap<&'static str, utoipa::openapi::Content> {
    let mut bodies = BTreeMap::<&'static str, Vec<(&Row, &Content)>>::new();
    for row in rows {
        if let Some(content) = &row.content {
            bodies.entry(content.media_type).or_default().push((row, content));
        }
    }
    bodies.into_iter().map(|(media_type, bodies)| (media_type, media(&bodies))).collect()
}

fn media(bodies: &[(&Row, &Content)]) -> utoipa::openapi::Content {
    let mut schemas = Vec::<&Ref>::new();
    for (_, content) in bodies {
        if !schemas.contains(&&content.schema) {
            schemas.push(&content.schema);
        }
    }
    let schema = match schemas.as_slice() {
        [only] => RefOr::Ref((*only).clone()),
        several => RefOr::T(Schema::AnyOf(
            several
                .iter()
                .fold(AnyOfBuilder::new(), |any_of, schema| any_of.item((*schema).clone()))
                .build(),
        )),
    };
    let examples = bodies.iter().filter_map(|(row, content)| {
        let example =
            ExampleBuilder::new().summary(&row.when).value(Some(content.example.clone()?));
        Some((row.name, RefOr::T(example.build())))
    });
    ContentBuilder::new().schema(Some(schema)).examples_from_iter(examples).build()
}

/// Declares an operation's outcome as a table: `status Name(Body)`, with what the body says where
/// it is always the same (`= json`), a [`Mark`](crate::outcome::Mark) in front (`assumed`,
/// `unreachable`) where the real answer is not known or has no cause here, and
/// `..Other` for each outcome whose rows are included whole.
///
/// The doc comment of a row says when it is the answer; it becomes the response's description.
/// Included outcomes convert into this one with `From`, so that `?` carries them.
#[macro_export]
macro_rules! outcome {
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident {
            $(
                $(#[doc = $when:literal])+
                $($mark:ident)? $status:literal $row:ident($body:ty) $(= $example:tt)?,
            )*
            $(..$included:ident,)*
        }
    ) => {
        $(#[$meta])*
        #[allow(dead_code, reason = "the real system may answer what this server never has cause to")]
        $vis enum $name {
            $($(#[doc = $when])+ $row($body),)*
            $(
                #[doc = concat!("The rows of `", stringify!($included), "`.")]
                $included($included),
            )*
        }

        impl $crate::outcome::table::FromTable for $name {}

        impl $crate::outcome::Outcome for $name {
            fn rows(schemas: &mut $crate::outcome::Schemas) -> Vec<$crate::outcome::Row> {
                #[allow(unused_mut, reason = "a table need not include another")]
                let mut rows = vec![$($crate::outcome::row::<$body>(
                    schemas,
                    $status,
                    stringify!($row),
                    concat!($($when, "\n"),+),
                    $crate::outcome!(@mark $($mark)?),
                    $crate::outcome!(@example $($example)?),
                )),*];
                $(rows.extend(<$included as $crate::outcome::Outcome>::rows(schemas));)*
                rows
            }

            fn reply(self) -> $crate::outcome::Reply {
                match self {
                    $(Self::$row(body) => $crate::outcome::Reply::from_row::<$body>($status, body),)*
                    $(Self::$included(refusal) => $crate::outcome::Outcome::reply(refusal),)*
                }
            }
        }

        impl $crate::outcome::Answer for $name {
            type Outcome = Self;

            fn settle(self) -> Self {
                self
            }
        }

        impl ::axum::response::IntoResponse for $name {
            fn into_response(self) -> ::axum::response::Response {
                $crate::outcome::Outcome::reply(self).into_response()
            }
        }

        impl ::std::fmt::Debug for $name {
            /// Names the row alone: a body may carry what no log should.
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self {
                    $(Self::$row(_) => f.write_str(stringify!($row)),)*
                    $(Self::$included(refusal) => ::std::fmt::Debug::fmt(refusal, f),)*
                }
            }
        }

        impl From<::std::convert::Infallible> for $name {
            fn from(never: ::std::convert::Infallible) -> Self {
                match never {}
            }
        }

        $(
            impl From<$included> for $name {
                fn from(refusal: $included) -> Self {
                    Self::$included(refusal)
                }
            }
        )*
    };
    (@mark) => { $crate::outcome::Mark::Known };
    (@mark assumed) => { $crate::outcome::Mark::Assumed };
    (@mark unreachable) => { $crate::outcome::Mark::Unreachable };
    (@example) => { None };
    (@example $example:tt) => { Some(::serde_json::json!($example)) };
}

#[doc(hidden)]
pub fn row<B: Body>(
    schemas: &mut Schemas,
    status: u16,
    name: &'static str,
    when: &str,
    mark: Mark,
    example: Option<Value>,
) -> Row {
    let content = B::content(schemas)
        .map(|content| Content { example: example.or(content.example.clone()), ..content });
    let when = when.lines().map(str::trim).collect::<Vec<_>>().join(" ").trim().to_owned();
    Row { status, name, when, mark, headers: B::headers(), content }
}
