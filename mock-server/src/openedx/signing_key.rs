//! The RSA key of an LMS, with which it signs the JWTs that others verify.

use std::sync::Arc;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use jsonwebtoken::jwk::{Jwk, JwkSet, PublicKeyUse, ThumbprintHash};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey};
use rand::SeedableRng;
use rand_chacha::ChaCha12Rng;
use rsa::RsaPrivateKey;
use rsa::pkcs1::{DecodeRsaPrivateKey, EncodeRsaPrivateKey};
use rsa::rand_core::{CryptoRng, Error, RngCore};
use rsa::traits::PublicKeyParts;

use crate::ids::Ids;
use crate::secret::Secret;

const BITS: usize = 2048;

/// A key pair; clones share it.
#[derive(Clone, Debug)]
pub(crate) struct SigningKey(Arc<Pair>);

#[derive(Debug)]
struct Pair {
    written: Secret,
    private: EncodingKey,
    public: DecodingKey,
    published: Jwk,
}

impl SigningKey {
    /// Makes a key, which takes a moment; the same ids make the same key. None if arithmetic fails,
    /// which it does not at this size.
    pub(crate) fn generate(ids: &Ids) -> Option<Self> {
        let mut rng = Seeded(ChaCha12Rng::from_seed(ids.seed()));
        let key = RsaPrivateKey::new(&mut rng, BITS).ok()?;
        Self::from_der(key.to_pkcs1_der().ok()?.as_bytes())
    }

    /// The key that [`written`](Self::written) gave; none where it is not a key of this size.
    pub(crate) fn read(written: &Secret) -> Option<Self> {
        let der = BASE64_STANDARD.decode(written.expose()).ok()?;
        let key = RsaPrivateKey::from_pkcs1_der(&der).ok()?;
        (key.n().bits() == BITS).then(|| Self::from_der(&der))?
    }

    /// The private key as PKCS#1 in base64, from which it can be read again.
    pub(crate) fn written(&self) -> &Secret {
        &self.0.written
    }

    fn from_der(der: &[u8]) -> Option<Self> {
        let private = EncodingKey::from_rsa_der(der);
        let mut published = Jwk::from_encoding_key(&private, Algorithm::RS512).ok()?;
        published.common.public_key_use = Some(PublicKeyUse::Signature);
        published.common.key_id = published.thumbprint(ThumbprintHash::SHA256).ok();
        let public = DecodingKey::from_jwk(&published).ok()?;
        let written = Secret::from(BASE64_STANDARD.encode(der));
        Some(Self(Arc::new(Pair { written, private, public, published })))
    }

    pub(crate) fn private(&self) -> &EncodingKey {
        &self.0.private
    }

    pub(crate) fn public(&self) -> &DecodingKey {
        &self.0.public
    }

    /// What tells it from other keys: its thumbprint (RFC 7638).
    pub(crate) fn id(&self) -> Option<String> {
        self.0.published.common.key_id.clone()
    }

    /// The set that verifiers read: the public half alone.
    pub(crate) fn published(&self) -> JwkSet {
        JwkSet { keys: vec![self.0.published.clone()] }
    }
}

/// A world's generator behind the traits of the `rand_core` that `rsa` was built for.
struct Seeded(ChaCha12Rng);

impl RngCore for Seeded {
    fn next_u32(&mut self) -> u32 {
        rand::Rng::next_u32(&mut self.0)
    }

    fn next_u64(&mut self) -> u64 {
        rand::Rng::next_u64(&mut self.0)
    }

    fn fill_bytes(&mut self, bytes: &mut [u8]) {
        rand::Rng::fill_bytes(&mut self.0, bytes);
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Error> {
        self.fill_bytes(bytes);
        Ok(())
    }
}

impl CryptoRng for Seeded {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_makes_the_same_key_and_only_its_public_half_is_published() {
        let made =
            |seed| SigningKey::generate(&Ids::seeded(seed)).expect("can be made").published();
        assert_eq!(made(1), made(1));
        assert_ne!(made(1), made(2));
        let key = SigningKey::generate(&Ids::seeded(1)).expect("can be made");
        let read = SigningKey::read(key.written()).expect("was a key");
        assert_eq!(read.published(), made(1));
        assert!(SigningKey::read(&Secret::from("bm9uZQ==")).is_none());
        let key = serde_json::to_value(&made(1).keys[0]).expect("is JSON");
        let names: Vec<_> = key.as_object().expect("an object").keys().collect();
        assert_eq!(names, ["alg", "e", "kid", "kty", "n", "use"]);
        assert_eq!((&key["alg"], &key["use"]), (&"RS512".into(), &"sig".into()));
    }
}
