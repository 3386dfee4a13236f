//! Which version of the model an object was written for.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The version of the model that an object follows. It describes the object, not the user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct EmbeddedModelSchema {
    /// The number of the database migration that the object was written for.
    #[schema(example = 12)]
    pub migration: i64,
    /// The semantic version of the API that the object was written for.
    pub semantic: EmbeddedModelSchemaSemanticVersionEnum,
}

/// A semantic version of the API. There is one, `MAJOR_0_MINOR_0_PATCH_1`, which the server sets;
/// clients from 4.3.0 on also know `UNKNOWN`.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema,
)]
pub enum EmbeddedModelSchemaSemanticVersionEnum {
    /// Version 0.0.1.
    #[default]
    #[serde(rename = "MAJOR_0_MINOR_0_PATCH_1")]
    Major0Minor0Patch1,
    /// Another one. Since client 4.3.0, which writes it for what it does not know.
    #[serde(rename = "UNKNOWN")]
    Unknown,
}
