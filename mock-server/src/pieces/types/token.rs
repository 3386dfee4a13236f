//! The token that signs a user in.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::EmbeddedModelSchema;
use crate::pieces::demo;
use crate::secret::Secret;

/// What an OAuth token endpoint answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(example = demo::token)]
pub struct OAuthToken {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// The token itself. A secret.
    #[schema(value_type = String, format = Password)]
    pub access_token: Secret,
    /// How the token is presented.
    pub token_type: TokenTypeEnum,
    /// How long the token is valid from when it was issued, in seconds.
    #[schema(example = 86400)]
    pub expires_in: i64,
    /// What the token may be used for, separated by spaces. Clients before 4.2.0 require it, and
    /// always send it; later ones may leave it out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "openid profile email offline_access")]
    pub scope: Option<String>,
    /// The token that a new `access_token` can be had for. A secret.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, format = Password, nullable = false)]
    pub refresh_token: Option<Secret>,
    /// What the identity provider says about the user, as a JSON Web Token. A secret.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, format = Password, nullable = false)]
    pub id_token: Option<Secret>,
}

/// How a token is presented: `Bearer`, in exactly this spelling. Clients from 4.3.0 on also know
/// `UNKNOWN`, and put it where the type is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub enum TokenTypeEnum {
    /// In an `Authorization: Bearer` header.
    Bearer,
    /// Any other text. It is read, so that it can be refused, and never written.
    #[serde(other, skip_serializing)]
    Other,
}
