//! How the user wants applications to look.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::EmbeddedModelSchema;

/// How the user wants applications to look.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Aesthetics {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// The colours.
    pub theme: Theme,
    /// The text.
    pub font: Font,
}

impl Default for Aesthetics {
    /// A light theme and text of size 12.
    fn default() -> Self {
        Self {
            schema: None,
            theme: Theme { schema: None, dark: false },
            font: Font { schema: None, size: 12 },
        }
    }
}

/// The colours that the user prefers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Theme {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// Whether the user prefers light text on a dark ground.
    #[schema(example = true)]
    pub dark: bool,
}

/// The text that the user prefers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Font {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// The size of text; the reference names no unit.
    #[schema(example = 14)]
    pub size: i64,
}
