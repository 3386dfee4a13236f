//! What becomes of a call that a rule strikes.

use jiff::SignedDuration;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// How a call goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, ToSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[schema(example = json!({ "status": 503 }))]
pub enum Effect {
    /// It takes this much longer, such as `"PT1.5S"` (ISO 8601), of the machine's time and not of the
    /// world's: before it is carried out, or after it where the rule says `carried_out`.
    #[schema(value_type = String, format = "duration")]
    Delay(SignedDuration),
    /// The answer has this status, 400 to 599, and the body that the system gives with it: what the
    /// contract has as an example for this operation, or else what the system's libraries, or the
    /// proxy in front of it, say.
    Status(#[schemars(range(min = 400, max = 599))] u16),
    /// The connection is reset before anything of the answer is sent.
    Reset,
    /// The call is carried out, and the connection is reset once half of the body is sent. Of an
    /// answer without a body, nothing is sent.
    ResetInBody,
    /// The call is carried out, and the connection is closed in good order once half of the body is
    /// sent: only who compares it with the `Content-Length` can tell. Of an answer without a body,
    /// nothing is sent.
    Truncated,
    /// The call is carried out, and its answer is no JSON: its last character is a comma. An answer
    /// that is none anyway is left as it is.
    MalformedJson,
    /// The call is carried out, and the body is sent at this many bytes in a second, at least one.
    SlowBody(#[schemars(range(min = 1))] u32),
}

impl Effect {
    /// Whether the call is carried out although the rule does not say so: what comes of it is all that
    /// is spoilt.
    #[must_use]
    pub const fn is_on_the_body(self) -> bool {
        match self {
            Self::Delay(_) | Self::Status(_) | Self::Reset => false,
            Self::ResetInBody | Self::Truncated | Self::MalformedJson | Self::SlowBody(_) => true,
        }
    }
}
