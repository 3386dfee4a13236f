//! Invented people, for the demo world and for the examples of the contract.

use jiff::Timestamp;
use uuid::{Uuid, uuid};

use super::state::Store;
use super::types::{
    Aesthetics, AllocationCloud, AllocationCloudStatus, AllocationCloudUrl, AllocationCloudUrls,
    AllocationStatusEnum, AnonymousTemporalRange, Auth0UserAllocationMetadata, Auth0UserMetadata,
    EmbeddedModelSchema, EmbeddedModelSchemaSemanticVersionEnum, ExternalProvider,
    ExternalProviderProfileData, ExternalProviderTypeEnum, ExternalProviders, Font,
    GroupedTimestamp, OAuthToken, Theme, TokenTypeEnum, UserProfile, Users,
};
use crate::secret::Secret;

const INES: Uuid = uuid!("6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40");
const TOMAS: Uuid = uuid!("d41f6a07-93c8-4b5e-8e21-0c7ab94f5d36");

/// 2024-11-05T08:30:00Z
const SIGNED_UP: Timestamp = Timestamp::constant(1_730_795_400, 0);
/// 2025-01-01T00:00:00Z
const BETA_BEGAN: Timestamp = Timestamp::constant(1_735_689_600, 0);
/// 2025-01-17T14:02:11Z
const LAST_CHANGED: Timestamp = Timestamp::constant(1_737_122_531, 0);

impl Store {
    /// Two invented users with fixed ids: Ines, whom the token in the contract's example signs in,
    /// and Tomas, of whom no more than a name is known.
    #[must_use]
    pub fn demo() -> Self {
        let mut store = Self::default();
        store.insert_for(&token(), ines());
        store.insert(tomas());
        store
    }
}

/// The token that signs Ines in.
pub(super) fn token() -> OAuthToken {
    OAuthToken {
        schema: Some(version(0)),
        access_token: Secret::from("eyJhbGciOiJSUzI1NiJ9.invented.sig"),
        token_type: TokenTypeEnum::Bearer,
        expires_in: 86_400,
        scope: Some("openid profile email offline_access".to_owned()),
        refresh_token: Some(Secret::from("v1.invented-refresh")),
        id_token: Some(Secret::from("eyJhbGciOiJSUzI1NiJ9.invented-id.sig")),
    }
}

/// Everybody.
pub(super) fn users() -> Users {
    Store::demo().users()
}

/// A user of whom everything is known.
pub(super) fn ines() -> UserProfile {
    UserProfile {
        schema: Some(version(12)),
        aesthetics: Aesthetics {
            schema: None,
            theme: Theme { schema: None, dark: true },
            font: Font { schema: None, size: 14 },
        },
        email: Some("ines.okafor@example.test".to_owned()),
        picture: Some("https://img.example.test/u/ines.png".to_owned()),
        name: Some("Ines Okafor".to_owned()),
        username: Some("inesok".to_owned()),
        vanityname: Some("inesok".to_owned()),
        created: Some(GroupedTimestamp {
            readable: Some("Nov 5, 2024".to_owned()),
            ..GroupedTimestamp::at(SIGNED_UP)
        }),
        updated: Some(GroupedTimestamp::at(LAST_CHANGED)),
        allocation: Some(allocation()),
        providers: Some(ExternalProviders { schema: None, iterable: vec![github()] }),
        auth0: Some(auth0()),
        ..UserProfile::new(INES.to_string())
    }
}

fn tomas() -> UserProfile {
    UserProfile { name: Some("Tomas Lindqvist".to_owned()), ..UserProfile::new(TOMAS.to_string()) }
}

fn version(migration: i64) -> EmbeddedModelSchema {
    let semantic = EmbeddedModelSchemaSemanticVersionEnum::Major0Minor0Patch1;
    EmbeddedModelSchema { migration, semantic }
}

fn allocation() -> AllocationCloud {
    let url = |status, url: &str| AllocationCloudUrl { schema: None, status, url: url.to_owned() };
    AllocationCloud {
        schema: None,
        id: INES.to_string(),
        user: INES.to_string(),
        urls: AllocationCloudUrls {
            schema: None,
            base: url(AllocationStatusEnum::Succeeded, "https://run-4471.example.test"),
            id: url(AllocationStatusEnum::Succeeded, "https://6b0d8c52.cloud.example.test"),
            vanity: Some(url(AllocationStatusEnum::Pending, "https://inesok.cloud.example.test")),
        },
        status: AllocationCloudStatus { schema: None, cloud: AllocationStatusEnum::Running },
        project: "cloud-4471".to_owned(),
        updated: Some(GroupedTimestamp::at(LAST_CHANGED)),
        version: Some("2.4.1".to_owned()),
        region: Some("us-central1".to_owned()),
    }
}

fn github() -> ExternalProvider {
    ExternalProvider {
        schema: None,
        r#type: ExternalProviderTypeEnum::Github,
        user_id: "55102938".to_owned(),
        created: GroupedTimestamp::at(SIGNED_UP),
        updated: GroupedTimestamp::at(SIGNED_UP),
        access_token: None,
        expires_in: None,
        profile_data: Some(ExternalProviderProfileData {
            name: Some("Ines Okafor".to_owned()),
            nickname: Some("inesok".to_owned()),
            email_verified: Some(true),
            public_repos: Some(12),
            followers: Some(40),
            ..ExternalProviderProfileData::default()
        }),
        connection: Some("github".to_owned()),
        is_social: Some(true),
    }
}

fn auth0() -> Auth0UserMetadata {
    Auth0UserMetadata {
        schema: None,
        global_id: INES,
        cloud_key: None,
        stripe_customer_id: None,
        vanityname: Some("inesok".to_owned()),
        allocation: Some(Auth0UserAllocationMetadata {
            project: "cloud-4471".to_owned(),
            region: "us-central1".to_owned(),
        }),
        open_ai: None,
        beta: Some(AnonymousTemporalRange {
            from: Some(GroupedTimestamp::at(BETA_BEGAN)),
            continuous: Some(true),
            ..AnonymousTemporalRange::default()
        }),
    }
}
