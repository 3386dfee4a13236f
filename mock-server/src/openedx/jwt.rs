//! The JWTs of the LMS: HS256, signed with a key that the world owns.

use jiff::{SignedDuration, Timestamp};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use serde::{Deserialize, Serialize};
use sha1::{Digest, Sha1};

use super::state::{Grant, Lms, User};
use crate::ids::Ids;
use crate::secret::Secret;

/// Upstream's `JWT_ACCESS_TOKEN_EXPIRE_SECONDS`.
pub(crate) const LIFETIME: SignedDuration = SignedDuration::from_secs(3600);

const VERSION: &str = "1.2.0";

#[derive(Debug, Serialize, Deserialize)]
struct Claims {
    aud: String,
    iss: String,
    iat: i64,
    exp: i64,
    sub: String,
    version: String,
    grant_type: String,
    preferred_username: String,
    scopes: Vec<String>,
    is_restricted: bool,
    email_verified: bool,
    filters: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_id: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    #[serde(flatten)]
    profile: Option<ProfileClaims>,
}

/// The claims that the scope `profile` adds.
#[derive(Debug, Serialize, Deserialize)]
struct ProfileClaims {
    name: String,
    family_name: String,
    given_name: String,
    administrator: bool,
    superuser: bool,
}

/// Why a JWT is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum JwtError {
    Invalid,
    Expired,
}

/// A JWT for what was granted; none if it cannot be signed.
pub(crate) fn sign(lms: &mut Lms, grant: &Grant, now: Timestamp, ids: &Ids) -> Option<Secret> {
    let key = lms.jwt_key.get_or_insert_with(|| Secret::from(ids.token(64))).clone();
    let user = lms.user(grant.user)?;
    let claims = claims(lms, user, grant, now, &key);
    let key = EncodingKey::from_secret(key.expose().as_bytes());
    jsonwebtoken::encode(&Header::new(Algorithm::HS256), &claims, &key).ok().map(Secret::from)
}

/// The `preferred_username` of a JWT of this LMS.
///
/// # Errors
///
/// When it is not one, or no longer.
pub(crate) fn verify(lms: &Lms, token: &str, now: Timestamp) -> Result<String, JwtError> {
    let key = lms.jwt_key.as_ref().ok_or(JwtError::Invalid)?;
    let key = DecodingKey::from_secret(key.expose().as_bytes());
    let claims = jsonwebtoken::decode::<Claims>(token, &key, &validation(lms))
        .map_err(|_| JwtError::Invalid)?
        .claims;
    if claims.exp <= now.as_second() {
        return Err(JwtError::Expired);
    }
    Ok(claims.preferred_username)
}

fn validation(lms: &Lms) -> Validation {
    let mut validation = Validation::new(Algorithm::HS256);
    validation.set_audience(&[&lms.settings.jwt_audience]);
    validation.set_issuer(&[&lms.settings.jwt_issuer]);
    // The library would ask the machine's clock; the world's decides.
    validation.validate_exp = false;
    validation
}

fn claims(lms: &Lms, user: &User, grant: &Grant, now: Timestamp, key: &Secret) -> Claims {
    let has = |scope: &str| grant.scopes.iter().any(|granted| granted == scope);
    let is_client = grant.grant_type == "client_credentials";
    let iat = now.as_second();
    Claims {
        aud: lms.settings.jwt_audience.clone(),
        iss: lms.settings.jwt_issuer.clone(),
        iat,
        exp: iat.saturating_add(LIFETIME.as_secs()),
        sub: anonymous_id(user, key),
        version: VERSION.to_owned(),
        grant_type: grant.grant_type.to_owned(),
        preferred_username: user.username().to_owned(),
        scopes: grant.scopes.clone(),
        is_restricted: false,
        email_verified: user.is_active,
        filters: if is_client { Vec::new() } else { vec!["user:me".to_owned()] },
        user_id: has("user_id").then(|| user.id()),
        email: has("email").then(|| user.email().to_owned()),
        profile: has("profile").then(|| ProfileClaims {
            name: user.full_name().to_owned(),
            family_name: user.last_name.clone(),
            given_name: user.first_name.clone(),
            administrator: user.is_staff,
            superuser: user.is_superuser,
        }),
    }
}

/// The user's id as outsiders see it: hashed, so that it cannot be guessed.
fn anonymous_id(user: &User, key: &Secret) -> String {
    let digest = Sha1::digest(format!("{}{}", key.expose(), user.id()));
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}
