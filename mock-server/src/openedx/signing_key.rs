//! The RSA key of an LMS, with which it signs the JWTs that others verify.

use std::sync::Arc;

use jsonwebtoken::jwk::{Jwk, JwkSet, PublicKeyUse, ThumbprintHash};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey};
use rand::SeedableRng;
use rand_chacha::ChaCha12Rng;
use rsa::RsaPrivateKey;
use rsa::pkcs1::EncodeRsaPrivateKey;
use rsa::rand_core::{CryptoRng, Error, RngCore};

use crate::ids::Ids;

const BITS: usize = 2048;

/// A key pair; clones share it.
#[derive(Clone, Debug)]
pub(crate) struct SigningKey(Arc<Pair>);

#[derive(Debug)]
struct Pair {
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
        let private = EncodingKey::from_rsa_der(key.to_pkcs1_der().ok()?.as_bytes());
        let mut published = Jwk::from_encoding_key(&private, Algorithm::RS512).ok()?;
        published.common.public_key_use = Some(PublicKeyUse::Signature);
        published.common.key_id = published.thumbprint(ThumbprintHash::SHA256).ok();
        let public = DecodingKey::from_jwk(&published).ok()?;
        Some(Self(Arc::new(Pair { private, public, published })))
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
        let key = serde_json::to_value(&made(1).keys[0]).expect("is JSON");
        let names: Vec<_> = key.as_object().expect("an object").keys().collect();
        assert_eq!(names, ["alg", "e", "kid", "kty", "n", "use"]);
        assert_eq!((&key["alg"], &key["use"]), (&"RS512".into(), &"sig".into()));
    }
}
