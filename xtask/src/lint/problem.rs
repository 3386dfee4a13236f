//! What can be wrong with a contract, and what to do about it.

use thiserror::Error;

/// One thing that is wrong with a contract.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub(crate) enum Problem {
    #[error("{pointer} refers to {target}, which is not in the document")]
    DanglingReference { pointer: String, target: String },

    #[error("two types claim the schema name {name}; only one of them is described")]
    SchemaNameClash { name: String },

    #[error("schema {name} is not in PascalCase, as a generic type's is")]
    SchemaNameNotPascal { name: String },

    #[error("{operation} has no operationId")]
    MissingOperationId { operation: String },

    #[error("{second} has the operationId of {first}")]
    DuplicateOperationId { first: String, second: String },

    #[error("the operationId of {operation} is not in snake_case")]
    OperationIdNotSnake { operation: String },

    #[error("{operation} has no tag")]
    MissingTag { operation: String },

    #[error("{operation} has no x-provenance")]
    MissingProvenance { operation: String },

    #[error("{operation} has the x-provenance {value}")]
    UnknownProvenance { operation: String, value: String },

    #[error("{operation} has the x-idempotent {value}")]
    UnknownIdempotence { operation: String, value: String },

    #[error("{operation} has x-idempotent, and its method promises nothing of the kind")]
    NeedlessIdempotence { operation: String },

    #[error("{operation} declares the path parameter {name}, which its path does not have")]
    ParameterNotInPath { operation: String, name: String },

    #[error("the path of {operation} has the parameter {name}, which is not declared")]
    UndeclaredPathParameter { operation: String, name: String },

    #[error("{operation} has no example of {name}, which it requires")]
    ParameterWithoutExample { operation: String, name: String },

    #[error("{what} at {pointer} has no description")]
    MissingDescription { what: Described, pointer: String },

    #[error("the media type at {pointer} has no schema")]
    MissingSchema { pointer: String },

    #[error("the body at {pointer} is neither a named schema nor a choice of named schemas")]
    UnnamedBody { pointer: String },

    #[error("the body at {pointer} has no example, and neither have all the schemas it refers to")]
    MissingExample { pointer: String },

    #[error("an example at {pointer} is not what its schema says, at {place:?}: {what}")]
    WrongExample { pointer: String, place: String, what: String },
}

/// What a description can be missing from.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub(crate) enum Described {
    #[error("the document")]
    Document,
    #[error("the operation")]
    Operation,
    #[error("the parameter")]
    Parameter,
    #[error("the response")]
    Response,
    #[error("the schema")]
    Schema,
    #[error("the property")]
    Property,
}

impl Problem {
    /// What to do about it.
    pub(crate) fn fix(&self) -> &'static str {
        match self {
            Self::DanglingReference { .. } => "register the type among the document's schemas",
            Self::SchemaNameClash { .. } => "rename one with #[schema(as = ...)]",
            Self::SchemaNameNotPascal { .. } => "write a concrete type, such as AccountPage",
            Self::MissingOperationId { .. } | Self::OperationIdNotSnake { .. } => {
                "name it <resource>_<verb>, such as account_get"
            }
            Self::DuplicateOperationId { .. } => "give each operation an id of its own",
            Self::MissingTag { .. } => "tag it with its resource",
            Self::MissingProvenance { .. } | Self::UnknownProvenance { .. } => {
                "say seed, upstream, measured or assumed"
            }
            Self::UnknownIdempotence { .. } => "say false, or nothing at all",
            Self::NeedlessIdempotence { .. } => "leave it out",
            Self::ParameterNotInPath { .. } | Self::UndeclaredPathParameter { .. } => {
                "give the path and the parameter the same name"
            }
            Self::MissingDescription { .. } => "write a doc comment",
            Self::MissingSchema { .. } | Self::UnnamedBody { .. } => {
                "describe the body with a type that derives ToSchema"
            }
            Self::ParameterWithoutExample { .. } => "add an example to the parameter",
            Self::WrongExample { .. } => "correct the example, or the type",
            Self::MissingExample { .. } => "add #[schema(example = ...)] to the type",
        }
    }
}
