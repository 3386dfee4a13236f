//! Every example body of the reference passes through the types of the SDK without losing a member.

use anyhow::{Context, Result};
use emeritus::pieces::types;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

const PROFILE: &str = r#"{"schema":{"migration":12,"semantic":"MAJOR_0_MINOR_0_PATCH_1"},"id":"6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40","email":"ines.okafor@example.test","name":"Ines Okafor","username":"inesok","picture":"https://img.example.test/u/ines.png","vanityname":"inesok","created":{"value":"2024-11-05T08:30:00.000Z","readable":"Nov 5, 2024"},"updated":{"value":"2025-01-17T14:02:11.000Z"},"aesthetics":{"theme":{"dark":true},"font":{"size":14}},"allocation":{"id":"6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40","user":"6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40","project":"cloud-4471","region":"us-central1","version":"2.4.1","status":{"cloud":"RUNNING"},"urls":{"base":{"status":"SUCCEEDED","url":"https://run-4471.example.test"},"id":{"status":"SUCCEEDED","url":"https://6b0d8c52.cloud.example.test"},"vanity":{"status":"PENDING","url":"https://inesok.cloud.example.test"}},"updated":{"value":"2025-01-17T14:02:11.000Z"}},"providers":{"iterable":[{"type":"github","user_id":"55102938","isSocial":true,"connection":"github","created":{"value":"2024-11-05T08:30:00.000Z"},"updated":{"value":"2024-11-05T08:30:00.000Z"},"profileData":{"name":"Ines Okafor","nickname":"inesok","email_verified":true,"public_repos":12,"followers":40}}]},"auth0":{"global_id":"6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40","vanityname":"inesok","allocation":{"project":"cloud-4471","region":"us-central1"},"beta":{"from":{"value":"2025-01-01T00:00:00.000Z"},"continuous":true}}}"#;
const MINIMUM: &str = r#"{"id":"6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40","aesthetics":{"theme":{"dark":false},"font":{"size":12}}}"#;
const TOKEN: &str = r#"{"access_token":"eyJhbGciOiJSUzI1NiJ9.invented.sig","token_type":"Bearer","expires_in":86400,"scope":"openid profile email offline_access","refresh_token":"v1.invented-refresh","id_token":"eyJhbGciOiJSUzI1NiJ9.invented-id.sig","schema":{"migration":0,"semantic":"MAJOR_0_MINOR_0_PATCH_1"}}"#;
const ACCOUNT: &str = r#"{"name":"Ines Okafor","given_name":"Ines","family_name":"Okafor","nickname":"inesok","username":"inesok","email":"ines.okafor@example.test","email_verified":true,"picture":"https://img.example.test/u/ines.png","locale":"en","user_id":"github|55102938","created_at":"2024-11-05T08:30:00.000Z","updated_at":"2025-01-17T14:02:11.000Z","last_login":"2025-01-17T14:02:11.000Z","last_ip":"192.0.2.10","logins_count":7,"blocked_for":[],"guardian_authenticators":[],"identities":[{"connection":"github","provider":"github","user_id":"55102938","isSocial":true,"expires_in":3600,"access_token":"gho_invented"}],"user_metadata":{"global_id":"6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40"}}"#;
const CONNECTION: &str = r#"{"application":{"name":"OPEN_SOURCE","version":"5.0.1","platform":"LINUX","capabilities":"BLENDED","privacy":"OPEN"}}"#;
const CONTEXT: &str = r#"{"os":"0d4b1d1e-6a54-4f6f-8d0e-2a7b3c9f1e55","application":{"id":"c2f7a9f0-90a1-4e0a-8f43-7b5d2b61f0aa","name":"OPEN_SOURCE","version":"5.0.1","platform":"LINUX","onboarded":false,"privacy":"OPEN","mechanism":"MANUAL"},"health":{"os":{"id":"0d4b1d1e-6a54-4f6f-8d0e-2a7b3c9f1e55","version":"11.0.3"}}}"#;
const BETA: &str = r#"{"user":"6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40","auth0":{"vision":{"from":{"value":"2025-01-01T00:00:00.000Z"},"continuous":true}}}"#;

fn check<T: DeserializeOwned + Serialize>(example: &str) -> Result<()> {
    let sent: Value = serde_json::from_str(example)?;
    let read: T = serde_json::from_str(example).with_context(|| example.to_owned())?;
    assert_eq!(meaning(serde_json::to_value(read)?), meaning(sent), "{example}");
    Ok(())
}

/// What a value says: a time may be written in several ways.
fn meaning(value: Value) -> Value {
    match value {
        Value::Array(items) => items.into_iter().map(meaning).collect(),
        Value::Object(members) => {
            members.into_iter().map(|(name, member)| (name, meaning(member))).collect()
        }
        Value::String(text) => match text.parse::<jiff::Timestamp>() {
            Ok(time) => time.to_string().into(),
            Err(_) => text.into(),
        },
        other => other,
    }
}

#[test]
fn every_example_of_the_reference_keeps_every_member() -> Result<()> {
    check::<types::OAuthToken>(TOKEN)?;
    check::<types::UserProfile>(PROFILE)?;
    check::<types::UserProfile>(MINIMUM)?;
    check::<types::Users>(&format!(r#"{{"iterable":[{PROFILE},{MINIMUM}]}}"#))?;
    check::<types::Users>(r#"{"iterable":[]}"#)?;
    check::<types::ReturnedUserProfile>(&format!(r#"{{"user":{PROFILE}}}"#))?;
    check::<types::ReturnedUserProfile>("{}")?;
    check::<types::Auth0User>(ACCOUNT)?;
    check::<types::SeededConnectorConnection>(CONNECTION)?;
    check::<types::Context>(CONTEXT)?;
    check::<types::SeededExternalProvider>(r#"{"type":"bitbucket"}"#)?;
    check::<types::UserBetaStatus>(BETA)
}

#[test]
fn nobody_may_also_be_null() -> Result<()> {
    let nobody: types::ReturnedUserProfile = serde_json::from_str(r#"{"user":null}"#)?;
    assert!(nobody.user.is_none());
    Ok(())
}
