//! The objects of an OpenAPI document, with the keys that each may have.

/// What stands at a place in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Document,
    Info,
    License,
    Components,
    PathItem,
    Operation,
    Parameter,
    Header,
    RequestBody,
    Response,
    MediaType,
    Schema,
    /// A value that means the same in both versions.
    Verbatim,
    MapOf(&'static Self),
    ListOf(&'static Self),
}

/// What becomes of a member.
pub(super) enum Fate {
    Keep(Shape),
    Drop,
    Refuse(&'static str),
}

use Fate::{Drop, Keep, Refuse};
use Shape::{ListOf, MapOf, Verbatim};

impl Shape {
    /// What becomes of the member `key` of an object of this shape.
    pub(super) fn fate(self, key: &str) -> Fate {
        match self {
            Self::Document => document(key),
            Self::Info => info(key),
            Self::License => license(key),
            Self::Components => components(key),
            Self::PathItem => path_item(key),
            Self::Operation => operation(key),
            Self::Parameter | Self::Header => parameter(key),
            Self::RequestBody => request_body(key),
            Self::Response => response(key),
            Self::MediaType => media_type(key),
            Self::Schema | Verbatim | MapOf(_) | ListOf(_) => Keep(Verbatim),
        }
    }

    /// Whether a `$ref` may stand here instead of the object.
    pub(super) const fn may_be_reference(self) -> bool {
        matches!(self, Self::Parameter | Self::Header | Self::RequestBody | Self::Response)
    }
}

fn unknown() -> Fate {
    Refuse("3.0 does not know it here")
}

fn document(key: &str) -> Fate {
    match key {
        "openapi" | "servers" | "security" | "externalDocs" => Keep(Verbatim),
        "tags" => Keep(ListOf(&Verbatim)),
        "info" => Keep(Shape::Info),
        "paths" => Keep(MapOf(&Shape::PathItem)),
        "components" => Keep(Shape::Components),
        "webhooks" => Refuse("a client does not serve them"),
        _ => unknown(),
    }
}

fn info(key: &str) -> Fate {
    match key {
        "title" | "version" | "description" | "termsOfService" | "contact" => Keep(Verbatim),
        "license" => Keep(Shape::License),
        "summary" => Drop,
        _ => unknown(),
    }
}

fn license(key: &str) -> Fate {
    match key {
        "name" | "url" => Keep(Verbatim),
        "identifier" => Drop,
        _ => unknown(),
    }
}

fn components(key: &str) -> Fate {
    match key {
        "schemas" => Keep(MapOf(&Shape::Schema)),
        "responses" => Keep(MapOf(&Shape::Response)),
        "parameters" => Keep(MapOf(&Shape::Parameter)),
        "headers" => Keep(MapOf(&Shape::Header)),
        "requestBodies" => Keep(MapOf(&Shape::RequestBody)),
        "examples" | "links" | "securitySchemes" => Keep(MapOf(&Verbatim)),
        _ => unknown(),
    }
}

fn path_item(key: &str) -> Fate {
    match key {
        "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace" => {
            Keep(Shape::Operation)
        }
        "parameters" => Keep(ListOf(&Shape::Parameter)),
        "summary" | "description" | "servers" => Keep(Verbatim),
        "$ref" => Refuse("progenitor reads path items in place only"),
        _ => unknown(),
    }
}

fn operation(key: &str) -> Fate {
    match key {
        "operationId" | "tags" | "summary" | "description" | "deprecated" | "externalDocs"
        | "security" | "servers" => Keep(Verbatim),
        "parameters" => Keep(ListOf(&Shape::Parameter)),
        "requestBody" => Keep(Shape::RequestBody),
        "responses" => Keep(MapOf(&Shape::Response)),
        "callbacks" => Refuse("a client does not serve them"),
        _ => unknown(),
    }
}

fn parameter(key: &str) -> Fate {
    match key {
        "name" | "in" | "description" | "required" | "deprecated" | "allowEmptyValue" | "style"
        | "explode" | "allowReserved" | "example" => Keep(Verbatim),
        "examples" => Keep(MapOf(&Verbatim)),
        "schema" => Keep(Shape::Schema),
        "content" => Keep(MapOf(&Shape::MediaType)),
        _ => unknown(),
    }
}

fn request_body(key: &str) -> Fate {
    match key {
        "description" | "required" => Keep(Verbatim),
        "content" => Keep(MapOf(&Shape::MediaType)),
        _ => unknown(),
    }
}

fn response(key: &str) -> Fate {
    match key {
        "description" => Keep(Verbatim),
        "headers" => Keep(MapOf(&Shape::Header)),
        "content" => Keep(MapOf(&Shape::MediaType)),
        "links" => Keep(MapOf(&Verbatim)),
        _ => unknown(),
    }
}

fn media_type(key: &str) -> Fate {
    match key {
        "schema" => Keep(Shape::Schema),
        "example" | "encoding" => Keep(Verbatim),
        "examples" => Keep(MapOf(&Verbatim)),
        _ => unknown(),
    }
}
