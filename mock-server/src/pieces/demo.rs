//! Invented people, for the demo world and for the examples of the contract.

use jiff::Timestamp;
use uuid::{Uuid, uuid};

use super::state::Store;
use super::types::{
    Aesthetics, AllocationCloud, AllocationCloudStatus, AllocationCloudUrl, AllocationCloudUrls,
    AllocationStatusEnum, AnonymousTemporalRange, Application, ApplicationNameEnum, Auth0Identity,
    Auth0User, Auth0UserAllocationMetadata, Auth0UserMetadata, CapabilitiesEnum, Context,
    EmbeddedModelSchema, EmbeddedModelSchemaSemanticVersionEnum, ExternalProvider,
    ExternalProviderProfileData, ExternalProviderTypeEnum, ExternalProviders, Font,
    GroupedTimestamp, Health, MechanismEnum, OAuthToken, OSHealth, PlatformEnum, PrivacyEnum,
    ReturnedUserProfile, SeededConnectorConnection, SeededExternalProvider,
    SeededTrackedApplication, Theme, TokenTypeEnum, UserBetaStatus, UserBetaStatusMetadata,
    UserLastCheckedIn, UserProfile, Users,
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
    /// Two invented users with fixed ids: Ines, who is the current user and whom the token in the
    /// contract's example signs in, and Tomas, of whom no more than a name is known.
    #[must_use]
    pub fn demo() -> Self {
        let mut store = Self::default();
        store.insert_for(&token(), ines());
        store.insert(tomas());
        store.select(&INES.to_string(), LAST_CHANGED);
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

/// Ines, as Auth0 describes her.
pub(super) fn account() -> Auth0User {
    Auth0User {
        user_id: Some("github|55102938".to_owned()),
        name: Some("Ines Okafor".to_owned()),
        given_name: Some("Ines".to_owned()),
        family_name: Some("Okafor".to_owned()),
        nickname: Some("inesok".to_owned()),
        username: Some("inesok".to_owned()),
        email: Some("ines.okafor@example.test".to_owned()),
        email_verified: Some(true),
        picture: Some("https://img.example.test/u/ines.png".to_owned()),
        locale: Some("en".to_owned()),
        created_at: Some(SIGNED_UP),
        updated_at: Some(LAST_CHANGED),
        last_login: Some(LAST_CHANGED),
        last_ip: Some("192.0.2.10".to_owned()),
        logins_count: Some(7),
        blocked_for: Some(Vec::new()),
        guardian_authenticators: Some(Vec::new()),
        identities: Some(vec![Auth0Identity {
            connection: Some("github".to_owned()),
            provider: Some("github".to_owned()),
            user_id: Some("55102938".to_owned()),
            access_token: Some(Secret::from("gho_invented")),
            is_social: Some(true),
            expires_in: Some(3600),
        }]),
        user_metadata: Some(Auth0UserMetadata::new(INES)),
    }
}

/// The current user.
pub(super) fn returned() -> ReturnedUserProfile {
    ReturnedUserProfile { schema: None, user: Some(ines()) }
}

/// A provider to be linked.
pub(super) fn bitbucket() -> SeededExternalProvider {
    SeededExternalProvider { schema: None, r#type: ExternalProviderTypeEnum::Bitbucket }
}

/// Ines takes part in the beta.
pub(super) fn beta_status() -> UserBetaStatus {
    UserBetaStatus {
        schema: None,
        user: INES.to_string(),
        auth0: Some(UserBetaStatusMetadata { vision: auth0().beta }),
        descope: None,
    }
}

/// Ines has checked in.
pub(super) fn checked_in() -> UserLastCheckedIn {
    UserLastCheckedIn {
        needs_refresh: false,
        last_checked_in: Some(GroupedTimestamp::at(LAST_CHANGED)),
        update_required: Some(false),
        user_id: Some(INES.to_string()),
    }
}

/// A client of no name connects.
pub(super) fn connection() -> SeededConnectorConnection {
    SeededConnectorConnection {
        schema: None,
        application: SeededTrackedApplication {
            schema: None,
            name: ApplicationNameEnum::from("OPEN_SOURCE"),
            version: "5.0.1".to_owned(),
            platform: PlatformEnum::Linux,
            capabilities: Some(CapabilitiesEnum::Blended),
            privacy: Some(PrivacyEnum::Open),
            automatic_unload: None,
            enrichment: None,
            descriptor: None,
        },
    }
}

/// What it works in.
pub(super) fn context() -> Context {
    let os = "0d4b1d1e-6a54-4f6f-8d0e-2a7b3c9f1e55";
    let version = "11.0.3".to_owned();
    let seed = connection().application;
    Context {
        schema: None,
        os: os.to_owned(),
        application: Application {
            schema: None,
            id: "c2f7a9f0-90a1-4e0a-8f43-7b5d2b61f0aa".to_owned(),
            name: seed.name,
            version: seed.version,
            platform: seed.platform,
            onboarded: false,
            privacy: PrivacyEnum::Open,
            capabilities: None,
            mechanism: Some(MechanismEnum::Manual),
            automatic_unload: None,
            enrichment: None,
            descriptor: None,
        },
        health: Health { schema: None, os: OSHealth { schema: None, id: os.to_owned(), version } },
        user: None,
    }
}

fn tomas() -> UserProfile {
    UserProfile { name: Some("Tomas Lindqvist".to_owned()), ..UserProfile::new(TOMAS.to_string()) }
}

fn version(migration: i64) -> EmbeddedModelSchema {
    let semantic = EmbeddedModelSchemaSemanticVersionEnum::Major0Minor0Patch1;
    EmbeddedModelSchema { migration, semantic }
}

/// Her server in the cloud.
pub(super) fn allocation() -> AllocationCloud {
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
        vanityname: Some("inesok".to_owned()),
        allocation: Some(Auth0UserAllocationMetadata {
            project: "cloud-4471".to_owned(),
            region: "us-central1".to_owned(),
        }),
        beta: Some(AnonymousTemporalRange {
            from: Some(GroupedTimestamp::at(BETA_BEGAN)),
            continuous: Some(true),
            ..AnonymousTemporalRange::default()
        }),
        ..Auth0UserMetadata::new(INES)
    }
}
