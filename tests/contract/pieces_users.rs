//! Pieces OS through the SDK: the four operations with each status, and profiles that keep every
//! member on their way through the types of both sides.

use anyhow::{Context, Result};
use contract_tests::{Lab, START};
use emeritus::pieces::types::{
    AllocationStatusEnum, ExternalProviderTypeEnum, OAuthToken, TokenTypeEnum, UserProfile, Users,
};
use emeritus::{Error, Secret, pieces};
use emeritus_mock::pieces as mock;
use jiff::{SignedDuration, Timestamp};
use jsonwebtoken::{EncodingKey, Header};
use serde_json::{Value, json};

use super::pieces_later;

const INES: &str = "6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40";
const NOBODY: &str = "00000000-0000-4000-8000-000000000000";

/// The token of the reference.
fn example_token() -> Value {
    json!({
        "access_token": "eyJhbGciOiJSUzI1NiJ9.invented.sig", "token_type": "Bearer",
        "expires_in": 86400, "scope": "openid profile email offline_access",
        "refresh_token": "v1.invented-refresh", "id_token": "eyJhbGciOiJSUzI1NiJ9.invented-id.sig",
        "schema": {"migration": 0, "semantic": "MAJOR_0_MINOR_0_PATCH_1"},
    })
}

/// The profile of the reference.
fn example_profile() -> Value {
    json!({
        "schema": {"migration": 12, "semantic": "MAJOR_0_MINOR_0_PATCH_1"},
        "id": INES, "email": "ines.okafor@example.test", "name": "Ines Okafor",
        "username": "inesok", "picture": "https://img.example.test/u/ines.png",
        "vanityname": "inesok",
        "created": {"value": "2024-11-05T08:30:00.000Z", "readable": "Nov 5, 2024"},
        "updated": {"value": "2025-01-17T14:02:11.000Z"},
        "aesthetics": {"theme": {"dark": true}, "font": {"size": 14}},
        "allocation": {
            "id": INES, "user": INES, "project": "cloud-4471", "region": "us-central1",
            "version": "2.4.1", "status": {"cloud": "RUNNING"},
            "urls": {
                "base": {"status": "SUCCEEDED", "url": "https://run-4471.example.test"},
                "id": {"status": "SUCCEEDED", "url": "https://6b0d8c52.cloud.example.test"},
                "vanity": {"status": "PENDING", "url": "https://inesok.cloud.example.test"},
            },
            "updated": {"value": "2025-01-17T14:02:11.000Z"},
        },
        "providers": {"iterable": [{
            "type": "github", "user_id": "55102938", "isSocial": true, "connection": "github",
            "created": {"value": "2024-11-05T08:30:00.000Z"},
            "updated": {"value": "2024-11-05T08:30:00.000Z"},
            "profileData": {
                "name": "Ines Okafor", "nickname": "inesok", "email_verified": true,
                "public_repos": 12, "followers": 40,
            },
        }]},
        "auth0": {
            "global_id": INES, "vanityname": "inesok",
            "allocation": {"project": "cloud-4471", "region": "us-central1"},
            "beta": {"from": {"value": "2025-01-01T00:00:00.000Z"}, "continuous": true},
        },
    })
}

fn minimal_profile() -> Value {
    json!({"id": INES, "aesthetics": {"theme": {"dark": false}, "font": {"size": 12}}})
}

/// A profile with every member that the document of Pieces OS and its clients up to 5.0.1 know, at
/// every level.
fn whole_profile() -> Value {
    let mut profile = profile_of_february_2025();
    let later = pieces_later::members(INES);
    for (name, value) in later.as_object().into_iter().flatten() {
        profile[name] = value.clone();
    }
    profile
}

/// A profile with every member that the document of Pieces OS knows, at every level.
fn profile_of_february_2025() -> Value {
    let schema = json!({"migration": 12, "semantic": "MAJOR_0_MINOR_0_PATCH_1"});
    let time = |value: &str| json!({"schema": schema, "value": value, "readable": "once"});
    let url = |status: &str| json!({"schema": schema, "status": status, "url": "https://x.test"});
    let mut provider_profile = serde_json::Map::new();
    for text in [
        "anchor",
        "bio",
        "blog",
        "company",
        "created_at",
        "email",
        "events_url",
        "followers_url",
        "following_url",
        "gists_url",
        "gravatar_id",
        "html_url",
        "name",
        "nickname",
        "node_id",
        "organizations_url",
        "picture",
        "received_events_url",
        "repos_url",
        "starred_url",
        "subscriptions_url",
        "twitter_username",
        "type",
        "updated_at",
        "url",
    ] {
        provider_profile.insert(text.to_owned(), json!(format!("the {text}")));
    }
    for yes in ["email_verified", "hireable", "site_admin", "two_factor_authentication"] {
        provider_profile.insert(yes.to_owned(), json!(true));
    }
    for number in [
        "collaborators",
        "disk_usage",
        "followers",
        "following",
        "owned_private_repos",
        "private_gists",
        "public_gists",
        "public_repos",
        "total_private_repos",
    ] {
        provider_profile.insert(number.to_owned(), json!(7));
    }
    let provider = |kind: &str| {
        json!({
            "schema": schema, "type": kind, "user_id": "1", "created": time("2024-11-05T08:30:00Z"),
            "updated": time("2024-11-05T08:30:00.123Z"), "access_token": "gho_invented",
            "expires_in": 3600, "connection": kind, "isSocial": false,
            "profileData": provider_profile,
        })
    };
    let kinds = [
        "github",
        "auth0",
        "google-oauth2",
        "bitbucket",
        "linkedin",
        "twitter",
        "facebook",
        "waad",
    ];
    json!({
        "schema": schema, "id": INES, "email": "i@example.test", "picture": "https://x.test/i.png",
        "name": "Ines", "username": "inesok", "vanityname": "ines",
        "created": time("2024-11-05T08:30:00Z"), "updated": time("2025-01-17T14:02:11Z"),
        "aesthetics": {
            "schema": schema,
            "theme": {"schema": schema, "dark": true},
            "font": {"schema": schema, "size": 14},
        },
        "allocation": {
            "schema": schema, "id": INES, "user": INES, "project": "p", "region": "r",
            "version": "2.4.1", "updated": time("2025-01-17T14:02:11Z"),
            "status": {"schema": schema, "cloud": "UNKNOWN"},
            "urls": {
                "schema": schema, "base": url("FAILED"), "id": url("RUNNING"),
                "vanity": url("PENDING"),
            },
        },
        "providers": {"schema": schema, "iterable": kinds.map(provider)},
        "auth0": {
            "schema": schema, "global_id": INES, "cloud_key": "k-invented",
            "stripe_customer_id": "cus_invented", "vanityname": "ines",
            "allocation": {"project": "p", "region": "r"},
            "open_AI": {
                "schema": schema, "api_key": "sk-invented", "api_key_name": "mine",
                "organization_key": "org-invented",
            },
            "beta": {
                "schema": schema, "from": time("2025-01-01T00:00:00Z"),
                "to": time("2026-01-01T00:00:00Z"), "between": true, "continuous": false,
            },
        },
    })
}

/// The same with every time in one spelling, so that only what is said is compared.
fn normalised(value: Value) -> Value {
    match value {
        Value::String(text) => match text.parse::<Timestamp>() {
            Ok(time) => json!(time),
            Err(_) => json!(text),
        },
        Value::Array(items) => items.into_iter().map(normalised).collect(),
        Value::Object(members) => {
            members.into_iter().map(|(name, value)| (name, normalised(value))).collect()
        }
        other => other,
    }
}

/// Signs in with an opaque token.
async fn sign_in(client: &pieces::Client, token: &str) -> Result<UserProfile, Error> {
    let call = client.user_authenticate().body_map(|body| {
        body.access_token(Secret::from(token)).token_type(TokenTypeEnum::Bearer).expires_in(60)
    });
    Ok(call.send().await?.into_inner())
}

fn ids(users: &Users) -> Vec<&str> {
    users.users().iter().map(|user| user.id.as_str()).collect()
}

/// Asserts that an answer is a plain text with this status.
fn assert_text(error: &Error, status: u16, text: &str) {
    let found = error.status().map(|status| status.as_u16());
    assert_eq!((found, error.message()), (Some(status), Some(text)), "{error}");
    assert_eq!(error.headers()["content-type"], "text/plain; charset=utf-8");
    assert_eq!(error.body(), text.as_bytes());
}

#[tokio::test]
async fn a_token_signs_a_user_in_who_is_then_listed_and_read() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.pieces()?;
    assert_eq!(ids(&client.users_list().send().await?.into_inner()), [""; 0]);
    let one = sign_in(&client, "one").await?;
    let other = sign_in(&client, "other").await?;
    assert_ne!(one.id, other.id);
    let created = one.created.as_ref().context("no time of creation")?;
    assert_eq!(created.value.timestamp(), START.as_second());
    let users = client.users_list().send().await?.into_inner();
    assert_eq!(ids(&users), [one.id.as_str(), other.id.as_str()]);
    for user in [one, other] {
        let read = client.user_get().user(user.id.as_str()).send().await?.into_inner();
        assert_eq!(serde_json::to_value(read)?, serde_json::to_value(user)?);
    }
    Ok(())
}

#[tokio::test]
async fn nobody_is_an_empty_list_and_not_an_absent_one() -> Result<()> {
    let lab = Lab::start().await?;
    let request = lab.request(emeritus_mock::System::Pieces, "GET", "/users");
    let empty = contract_tests::answer(request).await?;
    assert_eq!((empty.status, empty.json()), (200, json!({"iterable": []})));
    assert_eq!(empty.content_type, "application/json");
    Ok(())
}

#[tokio::test]
async fn the_same_token_signs_the_same_user_in_again() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.pieces()?;
    let first = sign_in(&client, "one").await?;
    lab.advance(SignedDuration::from_mins(5));
    let again = sign_in(&client, "one").await?;
    assert_eq!(again.id, first.id);
    let time = |user: &UserProfile| user.updated.as_ref().map(|time| time.value.timestamp());
    assert_eq!(time(&first), Some(START.as_second()));
    assert_eq!(time(&again), Some(START.as_second() + 300));
    let created = again.created.as_ref().context("no time of creation")?;
    assert_eq!(created.value.timestamp(), START.as_second());
    assert_eq!(client.users_list().send().await?.users().len(), 1);
    Ok(())
}

#[tokio::test]
async fn the_subject_of_a_token_decides_and_its_identity_fills_the_profile() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.pieces()?;
    let jwt = |claims: Value| {
        jsonwebtoken::encode(&Header::default(), &claims, &EncodingKey::from_secret(b"anybody's"))
    };
    let identity = jwt(json!({
        "name": "Ada L.", "email": "ada@example.test", "nickname": "ada",
        "picture": "https://img.example.test/ada.png",
    }))?;
    let mut signed_in = Vec::new();
    for (salt, id_token) in [(1, Some(identity)), (2, None)] {
        let access = jwt(json!({"sub": "auth0|ada", "salt": salt}))?;
        let call = client.user_authenticate().body_map(|body| {
            body.access_token(Secret::from(access))
                .token_type(TokenTypeEnum::Bearer)
                .expires_in(86_400)
                .scope("openid profile email")
                .id_token(id_token.map(Secret::from))
        });
        signed_in.push(call.send().await?.into_inner());
    }
    assert_eq!(signed_in[0].id, signed_in[1].id);
    for user in signed_in {
        assert_eq!(user.name.as_deref(), Some("Ada L."));
        assert_eq!(user.email.as_deref(), Some("ada@example.test"));
        assert_eq!(user.username.as_deref(), Some("ada"));
        assert_eq!(user.picture.as_deref(), Some("https://img.example.test/ada.png"));
    }
    Ok(())
}

#[tokio::test]
async fn a_token_that_is_empty_or_has_expired_signs_nobody_in() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.pieces()?;
    for (token, expires_in, text) in [
        ("", 60, "The access token is empty"),
        ("opaque", 0, "The access token has expired"),
        ("opaque", -1, "The access token has expired"),
    ] {
        let call = client.user_authenticate().body_map(|body| {
            body.access_token(Secret::from(token))
                .token_type(TokenTypeEnum::Bearer)
                .expires_in(expires_in)
        });
        let refused = call.send().await.err().context("signed in")?;
        assert!(refused.is_unauthorized() && !refused.is_retryable());
        assert_text(&refused, 401, text);
    }
    assert_eq!(client.users_list().send().await?.users().len(), 0);
    Ok(())
}

#[tokio::test]
async fn whoever_disconnects_is_gone_and_the_others_remain() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.pieces()?;
    let one = sign_in(&client, "one").await?;
    let other = sign_in(&client, "other").await?;
    let left = client.user_disconnect().user(&one.id).send().await?;
    assert_eq!(ids(&left), [other.id.as_str()]);
    assert!(
        client
            .user_get()
            .user(one.id.as_str())
            .send()
            .await
            .is_err_and(|error| error.is_not_found())
    );
    let left = client.user_disconnect().user(&other.id).send().await?;
    assert_eq!(ids(&left), [""; 0]);
    let back = sign_in(&client, "one").await?;
    assert_ne!(back.id, one.id);
    Ok(())
}

#[tokio::test]
async fn an_id_that_nobody_has_is_not_found() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.pieces()?;
    lab.world().pieces().insert(serde_json::from_value(example_profile())?);
    let missing = client.user_get().user(NOBODY).send().await.err().context("found")?;
    assert!(missing.is_not_found());
    assert_text(&missing, 404, "User not found");
    for id in [NOBODY, "no-uuid", "a/b", "a b", "..%2F", "ü"] {
        let missing = client.user_disconnect().user(id).send().await.err().context("found")?;
        assert_text(&missing, 404, "User not found");
    }
    assert_eq!(client.users_list().send().await?.users().len(), 1);
    Ok(())
}

#[tokio::test]
async fn the_sdk_reads_a_user_by_a_uuid_and_nothing_else() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.pieces()?;
    let unsent = client.user_get().user("no-uuid").send().await.err().context("found")?;
    assert!(unsent.is_invalid_request(), "{unsent}");
    assert_eq!(lab.world().journal.entries(), []);
    Ok(())
}

#[tokio::test]
async fn a_profile_keeps_every_member_from_the_world_to_the_caller() -> Result<()> {
    for profile in [example_profile(), minimal_profile(), whole_profile()] {
        let lab = Lab::start().await?;
        let client = lab.pieces()?;
        lab.world().pieces().insert(serde_json::from_value(profile.clone())?);
        let read = client.user_get().user(INES).send().await?.into_inner();
        assert_eq!(normalised(serde_json::to_value(read)?), normalised(profile.clone()));
        let listed = client.users_list().send().await?.into_inner();
        let listed = normalised(serde_json::to_value(listed)?);
        assert_eq!(listed, normalised(json!({"iterable": [profile]})));
    }
    Ok(())
}

#[tokio::test]
async fn the_token_of_the_reference_signs_in_whom_it_was_made_for() -> Result<()> {
    let lab = Lab::start().await?;
    let token: mock::OAuthToken = serde_json::from_value(example_token())?;
    let profile = serde_json::from_value(example_profile())?;
    lab.world().pieces().insert_for(&token, profile);
    let token: OAuthToken = serde_json::from_value(example_token())?;
    let signed_in = lab.pieces()?.user_authenticate().body(token).send().await?.into_inner();
    let mut expected = example_profile();
    expected["updated"] = json!({"value": START});
    assert_eq!(normalised(serde_json::to_value(signed_in)?), normalised(expected));
    Ok(())
}

#[test]
fn the_examples_of_the_reference_pass_through_the_types_of_the_sdk() -> Result<()> {
    let token: OAuthToken = serde_json::from_value(example_token())?;
    assert_eq!(serde_json::to_value(token)?, example_token());
    for profile in [example_profile(), minimal_profile(), whole_profile()] {
        let read: UserProfile = serde_json::from_value(profile.clone())?;
        assert_eq!(normalised(serde_json::to_value(read)?), normalised(profile));
    }
    let users = json!({"iterable": [example_profile(), minimal_profile()]});
    let read: Users = serde_json::from_value(users.clone())?;
    assert_eq!(normalised(serde_json::to_value(read)?), normalised(users));
    for nobody in [json!({"iterable": []}), json!({})] {
        assert_eq!(serde_json::from_value::<Users>(nobody)?.users().len(), 0);
    }
    Ok(())
}

/// Adds a member that nobody knows to every object, but for the maps from ids to numbers.
fn with_unknown_members(value: Value) -> Value {
    match value {
        Value::Array(items) => items.into_iter().map(with_unknown_members).collect(),
        Value::Object(members) => {
            let mut members: serde_json::Map<_, _> = members
                .into_iter()
                .map(|(name, value)| match name.as_str() {
                    "indices" => (name, value),
                    _ => (name, with_unknown_members(value)),
                })
                .collect();
            members.insert("tomorrow".to_owned(), json!({"deep": [1, null, "x"]}));
            Value::Object(members)
        }
        other => other,
    }
}

#[test]
fn an_unknown_member_costs_no_answer() -> Result<()> {
    for profile in [example_profile(), minimal_profile(), whole_profile()] {
        let read: UserProfile = serde_json::from_value(with_unknown_members(profile.clone()))?;
        assert_eq!(normalised(serde_json::to_value(read)?), normalised(profile));
    }
    Ok(())
}

#[test]
fn an_unknown_value_of_an_enum_is_kept_as_it_came() -> Result<()> {
    let mut profile = example_profile();
    profile["allocation"]["status"]["cloud"] = json!("ON_HOLIDAY");
    profile["allocation"]["urls"]["base"]["status"] = json!("of tomorrow");
    profile["providers"]["iterable"][0]["type"] = json!("carrier_pigeon");
    profile["schema"]["semantic"] = json!("MAJOR_9");
    let read: UserProfile = serde_json::from_value(profile.clone())?;
    let allocation = read.allocation.as_ref().context("no allocation")?;
    assert_eq!(allocation.status.cloud, AllocationStatusEnum::Other("ON_HOLIDAY".to_owned()));
    let providers = read.providers.as_ref().context("no providers")?;
    let kind = ExternalProviderTypeEnum::Other("carrier_pigeon".to_owned());
    assert_eq!(providers.iterable[0].type_, kind);
    assert_eq!(normalised(serde_json::to_value(read)?), normalised(profile));
    Ok(())
}

#[test]
fn a_null_where_a_member_may_be_absent_costs_no_answer() -> Result<()> {
    let required = ["id", "aesthetics"];
    let mut profile = example_profile();
    let members = profile.as_object_mut().context("an object")?;
    for (_, value) in members.iter_mut().filter(|(name, _)| !required.contains(&name.as_str())) {
        *value = Value::Null;
    }
    let read: UserProfile = serde_json::from_value(profile)?;
    assert_eq!(
        serde_json::to_value(read)?,
        json!({"id": INES, "aesthetics": example_profile()["aesthetics"]})
    );
    Ok(())
}

#[test]
fn the_sdk_prints_no_secret_of_a_token_or_a_profile() -> Result<()> {
    let token: OAuthToken = serde_json::from_value(example_token())?;
    let profile: UserProfile = serde_json::from_value(whole_profile())?;
    let printed = format!("{token:?} {profile:?}");
    for secret in [
        "eyJhbGciOiJSUzI1NiJ9",
        "v1.invented-refresh",
        "gho_invented",
        "k-invented",
        "sk-invented",
        "org-invented",
        "key-invented",
    ] {
        assert!(!printed.contains(secret), "{secret} in {printed}");
    }
    Ok(())
}

#[tokio::test]
async fn two_users_of_one_name_are_two_users() -> Result<()> {
    let lab = Lab::start().await?;
    let client = lab.pieces()?;
    for id in [INES, NOBODY] {
        let mut user = mock::UserProfile::new(id);
        user.name = Some("Ines Okafor".to_owned());
        lab.world().pieces().insert(user);
    }
    let left = client.user_disconnect().user(INES).send().await?;
    assert_eq!(ids(&left), [NOBODY]);
    Ok(())
}
