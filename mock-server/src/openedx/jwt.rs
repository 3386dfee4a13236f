//! The JWTs of the LMS, signed with keys that the world owns: HS256 for itself, RS512 for whoever
//! has to verify them.

use jiff::{SignedDuration, Timestamp};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use serde::{Deserialize, Serialize};
use sha1::{Digest, Sha1};

use super::signing_key::SigningKey;
use super::state::{Grant, GrantType, Lms, User, UserId};
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
    /// Null for a service user, who has no profile.
    name: Option<String>,
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

/// Whose key signs a JWT.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Signature {
    /// The secret that the LMS shares with its services.
    Symmetric,
    /// The private key whose public half is published.
    Asymmetric,
}

/// What a JWT says about how it was granted.
#[derive(Debug)]
pub(crate) struct Subject<'a> {
    user: UserId,
    grant_type: GrantType,
    scopes: &'a [String],
    filters: &'a [String],
    is_restricted: bool,
}

impl<'a> From<&'a Grant> for Subject<'a> {
    fn from(grant: &'a Grant) -> Self {
        Self {
            user: grant.user,
            grant_type: grant.grant_type,
            scopes: &grant.scopes,
            filters: &grant.filters,
            is_restricted: grant.is_restricted,
        }
    }
}

/// A JWT for what was granted; none if it cannot be signed. What a restricted application gets is
/// always asymmetric.
pub(crate) fn sign(
    lms: &mut Lms,
    grant: &Grant,
    signature: Signature,
    now: Timestamp,
    ids: &Ids,
) -> Option<Secret> {
    sign_for(lms, &grant.into(), signature, now, ids)
}

/// A JWT for the cookies of somebody who signed in.
pub(crate) fn sign_for_cookies(
    lms: &mut Lms,
    user: UserId,
    now: Timestamp,
    ids: &Ids,
) -> Option<Secret> {
    let subject = Subject {
        user,
        grant_type: GrantType::Password,
        scopes: &["user_id", "email", "profile"].map(str::to_owned),
        filters: &["user:me".to_owned()],
        is_restricted: false,
    };
    sign_for(lms, &subject, Signature::Asymmetric, now, ids)
}

fn sign_for(
    lms: &mut Lms,
    subject: &Subject<'_>,
    signature: Signature,
    now: Timestamp,
    ids: &Ids,
) -> Option<Secret> {
    let secret = lms.jwt_key.get_or_insert_with(|| Secret::from(ids.token(64))).clone();
    let claims = claims(lms, lms.user(subject.user)?, subject, now, &secret);
    let token = if subject.is_restricted || signature == Signature::Asymmetric {
        let key = signing_key(lms, ids)?;
        let header = Header { kid: key.id(), ..Header::new(Algorithm::RS512) };
        jsonwebtoken::encode(&header, &claims, key.private())
    } else {
        let key = EncodingKey::from_secret(secret.expose().as_bytes());
        jsonwebtoken::encode(&Header::new(Algorithm::HS256), &claims, &key)
    };
    token.ok().map(Secret::from)
}

/// The RSA key of the LMS, made when it is first needed.
pub(crate) fn signing_key(lms: &mut Lms, ids: &Ids) -> Option<SigningKey> {
    if lms.signing_key.is_none() {
        lms.signing_key = SigningKey::generate(ids);
    }
    lms.signing_key.clone()
}

/// The `preferred_username` of a JWT of this LMS.
///
/// # Errors
///
/// When it is not one, or no longer.
pub(crate) fn verify(lms: &Lms, token: &str, now: Timestamp) -> Result<String, JwtError> {
    let claims = decode(lms, token).ok_or(JwtError::Invalid)?;
    if claims.exp <= now.as_second() {
        return Err(JwtError::Expired);
    }
    Ok(claims.preferred_username)
}

/// Each algorithm has a key of its own, so that none can be passed off as another.
fn decode(lms: &Lms, token: &str) -> Option<Claims> {
    let algorithm = jsonwebtoken::decode_header(token).ok()?.alg;
    let validation = validation(lms, algorithm);
    let decoded = match algorithm {
        Algorithm::HS256 => {
            let key = DecodingKey::from_secret(lms.jwt_key.as_ref()?.expose().as_bytes());
            jsonwebtoken::decode(token, &key, &validation)
        }
        Algorithm::RS512 => {
            jsonwebtoken::decode(token, lms.signing_key.as_ref()?.public(), &validation)
        }
        _ => return None,
    };
    decoded.ok().map(|token| token.claims)
}

fn validation(lms: &Lms, algorithm: Algorithm) -> Validation {
    let mut validation = Validation::new(algorithm);
    validation.set_audience(&[&lms.settings.jwt_audience]);
    validation.set_issuer(&[&lms.settings.jwt_issuer]);
    // The library would ask the machine's clock; the world's decides.
    validation.validate_exp = false;
    validation
}

fn claims(lms: &Lms, user: &User, subject: &Subject<'_>, now: Timestamp, key: &Secret) -> Claims {
    let has = |scope: &str| subject.scopes.iter().any(|granted| granted == scope);
    let iat = now.as_second();
    Claims {
        aud: lms.settings.jwt_audience.clone(),
        iss: lms.settings.jwt_issuer.clone(),
        iat,
        exp: iat.saturating_add(LIFETIME.as_secs()),
        sub: anonymous_id(user, key),
        version: VERSION.to_owned(),
        grant_type: subject.grant_type.stored().to_owned(),
        preferred_username: user.username().to_owned(),
        scopes: subject.scopes.to_vec(),
        is_restricted: subject.is_restricted,
        email_verified: user.is_active,
        filters: subject.filters.to_vec(),
        user_id: has("user_id").then(|| user.id()),
        email: has("email").then(|| user.email().to_owned()),
        profile: has("profile").then(|| ProfileClaims {
            name: user.profile.as_ref().map(|profile| profile.name.clone()),
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
