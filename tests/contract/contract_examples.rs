//! Every example of the contract, sent or received, is a value of the SDK's type for it and comes
//! back out of it whole.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Reads an example into a type and writes it back.
type RoundTrip = fn(Value) -> serde_json::Result<Value>;

fn round_trip<T: DeserializeOwned + Serialize>(example: Value) -> serde_json::Result<Value> {
    serde_json::to_value(serde_json::from_value::<T>(example)?)
}

macro_rules! types {
    ($system:ident: $($name:ident)+) => {
        BTreeMap::from([$((
            stringify!($name),
            round_trip::<emeritus::$system::types::$name> as RoundTrip,
        )),+])
    };
}

fn openedx() -> BTreeMap<&'static str, RoundTrip> {
    types!(openedx:
        FormDescription ForumUsernameMappings ForumUsernameReplacements Registered
        RegistrationDecisions RegistrationForm RegistrationValues RetiredAtBackends
        EmailMatches EmailSearch NameChange ThirdPartyAuthError UserCreation UserModification
        UserReference UsernameReplacement UsernameReplacements ApiRoot ApiUser EmailOptIn PreferenceValue Preferences PreferencesPatch TimeZoneList
        UserPage UserPreference UserPreferencePage VerificationList VerificationSummary
        AccessToken AccessTokenRequest Account AccountList AccountPatch BulkRetirement
        BulkRetirementResult CancelledRetirement CompletedRetirements DeletionRequest LearnerName
        LoggedIn LoginForm LoginRefreshed LoginRequest LoginRequestV1 RevocationRequest
        Me OrgList PartnerReportList ReportedLearners Retirement RetirementList
        RetirementStatusChange Success
    )
}

fn brainstem() -> BTreeMap<&'static str, RoundTrip> {
    types!(brainstem:
        DeviceAuthorization DevicePoll DeviceRequest DeviceStanding GroupCreation GroupEnvelope
        GroupList GroupUpdate InvitationEnvelope InvitationList JoinRequestEnvelope JoinRequestList
        LaboratoryCreation LaboratoryEnvelope LaboratoryList LaboratoryUpdate PersonalToken Token
        TokenPair TokenPairRequest TokenRefreshRequest TokenRequest UserEnvelope UserList
        UserReplacement UserUpdate
    )
}

fn open_humans() -> BTreeMap<&'static str, RoundTrip> {
    let mut types = types!(open_humans:
        AccessLogPage AccessToken AccessTokenRequest CompletedUpload  Datatype DatatypePage
        DeletedFiles DirectUpload ExchangedMember FileDeletion Introspection IntrospectionRequest
        LoginForm MemberSourcesPage MessageRequest Project ProjectMemberPage ProjectPage
        PublicDataFile PublicDataFilePage PublicFilePage PublicMember PublicMemberPage
        RemovalRequest RevocationRequest SourceMembersPage StartedUpload UploadCompletion
    );
    // A bare text has no type of its own.
    types.insert("Success", round_trip::<String> as RoundTrip);
    types
}

fn pieces() -> BTreeMap<&'static str, RoundTrip> {
    types!(pieces:
        AllocationCloud Auth0User Context OAuthToken ReturnedUserProfile SeededConnectorConnection
        SeededExternalProvider TokenRequest UserBetaStatus UserLastCheckedIn UserProfile Users
    )
}

fn document(text: &str) -> Result<Value> {
    serde_json::from_str(text).context("a committed document is JSON")
}

/// The components that are bodies of requests or of successes, by name.
fn bodies(document: &Value) -> BTreeSet<&str> {
    let paths = document["paths"].as_object().into_iter().flatten();
    let operations = paths.flat_map(|(_, item)| item.as_object().into_iter().flatten());
    let mut names = BTreeSet::new();
    for (_, operation) in operations.filter(|(_, operation)| !is_by_hand(operation)) {
        let responses = operation["responses"].as_object().into_iter().flatten();
        let successes = responses.filter(|(status, _)| status.starts_with('2'));
        let holders = successes.map(|(_, response)| response).chain([&operation["requestBody"]]);
        let contents = holders.flat_map(|holder| holder["content"].as_object()).flatten();
        for (_, media) in contents.filter(|(media_type, _)| is_data(media_type)) {
            names.extend(component(&media["schema"]));
        }
    }
    names
}

/// Whether the SDK's client has no types for an operation: its body is a form with a file and nothing
/// else, or it only sends a browser elsewhere.
fn is_by_hand(operation: &Value) -> bool {
    let content = operation["requestBody"]["content"].as_object();
    let statuses = operation["responses"].as_object();
    content.is_some_and(|content| content.keys().eq(["multipart/form-data"]))
        || statuses.is_some_and(|statuses| !statuses.keys().any(|status| status.starts_with('2')))
}

/// Whether a body is made of members, and not a text or a file.
fn is_data(media_type: &str) -> bool {
    media_type.ends_with("json") || media_type == "application/x-www-form-urlencoded"
}

fn component(schema: &Value) -> Option<&str> {
    schema["$ref"].as_str()?.rsplit('/').next()
}

/// What a value says: absent and null are one to a reader, and so are a time's ways to be written.
fn meaning(value: Value) -> Value {
    match value {
        Value::Array(items) => items.into_iter().map(meaning).collect(),
        Value::Object(members) => members
            .into_iter()
            .filter(|(_, member)| !member.is_null())
            .map(|(name, member)| (name, meaning(member)))
            .collect(),
        Value::String(text) => match text.parse::<jiff::Timestamp>() {
            Ok(time) => time.to_string().into(),
            Err(_) => text.into(),
        },
        other => other,
    }
}

#[test]
fn every_example_of_a_body_survives_the_sdk() -> Result<()> {
    for (text, types) in [
        (include_str!("../../openapi/openedx.json"), openedx()),
        (include_str!("../../openapi/open_humans.json"), open_humans()),
        (include_str!("../../openapi/brainstem.json"), brainstem()),
        (include_str!("../../openapi/pieces.json"), pieces()),
    ] {
        let document = document(text)?;
        for name in bodies(&document) {
            let example = document["components"]["schemas"][name]["example"].clone();
            let round_trip = types.get(name).with_context(|| format!("add {name} to the table"))?;
            let returned = round_trip(example.clone()).with_context(|| name.to_owned())?;
            assert_eq!(meaning(returned), meaning(example), "{name}");
        }
    }
    Ok(())
}
