//! The operations through their router, without a socket.

use std::sync::Arc;

use axum::Extension;
use axum::Router;
use axum::body::{Body, to_bytes};
use http::header::CONTENT_TYPE;
use http::{Method, Request, StatusCode};
use serde_json::{Value, json};
use tower::ServiceExt;

use super::input::LARGEST_BODY;
use super::{GroupedTimestamp, ROUTES, Store, UserProfile, Users, demo};
use crate::world::World;

const SIGN_IN: &str = "/users/authenticate/from_token";
const INES: &str = "6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40";
const TOMAS: &str = "d41f6a07-93c8-4b5e-8e21-0c7ab94f5d36";
const NOBODY: &str = "00000000-0000-4000-8000-000000000000";

struct Pieces {
    world: Arc<World>,
    router: Router,
}

#[derive(Debug, PartialEq)]
struct Answer {
    status: u16,
    media_type: String,
    body: String,
}

impl Answer {
    fn json(&self) -> Value {
        assert_eq!(
            (self.status, self.media_type.as_str()),
            (200, "application/json"),
            "{}",
            self.body
        );
        serde_json::from_str(&self.body).unwrap()
    }
}

impl Pieces {
    fn of(store: Store) -> Self {
        let world = Arc::new(World::default());
        world.clock.freeze();
        *world.pieces() = store;
        let router = ROUTES.router().layer(Extension(Arc::clone(&world)));
        Self { world, router }
    }

    async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let status = response.status().as_u16();
        let media_type = response.headers()[CONTENT_TYPE].to_str().unwrap().to_owned();
        let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        Answer { status, media_type, body: String::from_utf8(body.to_vec()).unwrap() }
    }

    async fn call(&self, method: Method, path: &str) -> Answer {
        let request = Request::builder().method(method).uri(path).body(Body::empty());
        self.send(request.unwrap()).await
    }

    async fn get(&self, path: &str) -> Answer {
        self.call(Method::GET, path).await
    }

    async fn post(&self, path: &str) -> Answer {
        self.call(Method::POST, path).await
    }

    async fn sign_in(&self, token: &Value) -> Answer {
        self.sign_in_as(Some("application/json"), token.to_string()).await
    }

    async fn sign_in_as(&self, media_type: Option<&str>, body: impl Into<Body>) -> Answer {
        let mut request = Request::post(SIGN_IN);
        if let Some(media_type) = media_type {
            request = request.header(CONTENT_TYPE, media_type);
        }
        self.send(request.body(body.into()).unwrap()).await
    }
}

fn token(access_token: &str) -> Value {
    json!({ "access_token": access_token, "token_type": "Bearer", "expires_in": 60, "scope": "openid" })
}

fn with(member: &str, value: Value) -> Value {
    let mut token = token("t");
    token[member] = value;
    token
}

fn without(member: &str) -> Value {
    let mut token = token("t");
    token.as_object_mut().unwrap().remove(member);
    token
}

fn assert_text(answer: &Answer, status: u16, body: &str, case: &str) {
    let media_type = "text/plain; charset=utf-8".to_owned();
    let expected = Answer { status, media_type, body: body.to_owned() };
    assert_eq!(answer, &expected, "{case}");
}

#[tokio::test]
async fn a_token_that_is_rejected_says_why() {
    let pieces = Pieces::of(Store::default());
    for (token, text) in [
        (token(""), "The access token is empty"),
        (with("token_type", json!("bearer")), "The token type is not Bearer"),
        (with("token_type", json!("UNKNOWN")), "The token type is not Bearer"),
        (with("expires_in", json!(0)), "The access token has expired"),
        (with("expires_in", json!(-1)), "The access token has expired"),
    ] {
        assert_text(&pieces.sign_in(&token).await, 401, text, &token.to_string());
    }
    assert_eq!(pieces.get("/users").await.json(), json!({ "iterable": [] }));
}

#[tokio::test]
async fn a_body_that_is_no_token_is_refused_without_repeating_it() {
    let pieces = Pieces::of(Store::default());
    for body in [
        without("access_token"),
        without("token_type"),
        without("expires_in"),
        with("access_token", json!(1234567)),
        with("access_token", Value::Null),
        with("token_type", json!(1)),
        with("expires_in", json!("1234567")),
        with("expires_in", json!(60.5)),
        with("scope", json!(["openid"])),
        json!("1234567"),
        json!(null),
        json!([]),
        json!({}),
    ] {
        let answer = pieces.sign_in(&body).await;
        let place = "The body is not a valid OAuthToken: line 1, column ";
        assert_eq!(
            (answer.status, &*answer.media_type),
            (400, "text/plain; charset=utf-8"),
            "{body}"
        );
        assert!(answer.body.starts_with(place), "{body}: {}", answer.body);
        assert!(!answer.body.contains("1234567"), "{body}: {}", answer.body);
    }
    for body in ["{", "access_token=t", " ", "{} {}"] {
        assert_eq!(pieces.sign_in_as(None, body).await.status, 400, "{body}");
    }
}

#[tokio::test]
async fn a_missing_body_is_refused_whatever_its_media_type() {
    let pieces = Pieces::of(Store::default());
    for media_type in [None, Some("application/json"), Some("application/x-www-form-urlencoded")] {
        let answer = pieces.sign_in_as(media_type, "").await;
        assert_text(&answer, 400, "The body is missing", &format!("{media_type:?}"));
    }
}

#[tokio::test]
async fn only_json_and_unlabelled_bodies_are_read() {
    let pieces = Pieces::of(Store::default());
    for (media_type, read) in [
        (None, true),
        (Some("application/json"), true),
        (Some("Application/JSON; charset=utf-8"), true),
        (Some("text/plain"), false),
        (Some("application/x-www-form-urlencoded"), false),
        (Some("application/json-patch+json"), false),
        (Some(""), false),
    ] {
        let answer = pieces.sign_in_as(media_type, token("t").to_string()).await;
        if read {
            assert_eq!(answer.status, 200, "{media_type:?}");
        } else {
            assert_text(
                &answer,
                415,
                "The body is not application/json",
                &format!("{media_type:?}"),
            );
        }
    }
}

#[tokio::test]
async fn a_body_is_read_up_to_its_limit() {
    let pieces = Pieces::of(Store::default());
    let json = token("t").to_string();
    let padded = |length: usize| format!("{json}{}", " ".repeat(length - json.len()));
    assert_eq!(pieces.sign_in_as(None, padded(LARGEST_BODY)).await.status, 200);
    let answer = pieces.sign_in_as(None, padded(LARGEST_BODY + 1)).await;
    assert_text(&answer, 413, "The body is larger than 2621440 bytes", "one byte too many");
}

#[tokio::test]
async fn a_token_needs_no_scope_and_may_say_more_than_is_documented() {
    let pieces = Pieces::of(Store::default());
    for token in [
        without("scope"),
        with("refresh_token", Value::Null),
        with("not_before_policy", json!({ "any": ["thing"] })),
        serde_json::to_value(demo::token()).unwrap(),
    ] {
        assert_eq!(pieces.sign_in(&token).await.status, 200, "{token}");
    }
}

#[tokio::test]
async fn a_new_user_is_answered_with_members_that_every_client_reads() {
    let pieces = Pieces::of(Store::default());
    let user = pieces.sign_in(&token("t")).await.json();
    let now = serde_json::to_value(GroupedTimestamp::at(pieces.world.clock.now())).unwrap();
    let aesthetics = json!({ "theme": { "dark": false }, "font": { "size": 12 } });
    assert_eq!(
        user,
        json!({ "id": user["id"], "aesthetics": aesthetics, "created": now, "updated": now }),
    );
    assert_eq!(pieces.get(&format!("/users/{}", user["id"].as_str().unwrap())).await.json(), user);
}

#[tokio::test]
async fn the_same_token_signs_the_same_user_in() {
    let pieces = Pieces::of(Store::default());
    let first = pieces.sign_in(&token("t")).await.json();
    let other = pieces.sign_in(&token("u")).await.json();
    assert_eq!(pieces.sign_in(&token("t")).await.json(), first);
    assert_eq!(pieces.get("/users").await.json(), json!({ "iterable": [first, other] }));
}

#[tokio::test]
async fn the_example_token_signs_ines_in() {
    let pieces = Pieces::of(Store::demo());
    let answer = pieces.sign_in(&serde_json::to_value(demo::token()).unwrap()).await;
    assert_eq!(answer.json()["id"], INES);
}

#[tokio::test]
async fn a_user_is_found_by_id_and_nobody_by_anything_else() {
    let pieces = Pieces::of(Store::demo());
    assert_eq!(pieces.get(&format!("/users/{INES}")).await.json()["name"], "Ines Okafor");
    for id in [NOBODY, "inesok", "authenticate", "%FF", "%20", "a%2Fb"] {
        assert_text(&pieces.get(&format!("/users/{id}")).await, 404, "User not found", id);
        let answer = pieces.post(&format!("/users/{id}/disconnect")).await;
        assert_text(&answer, 404, "User not found", id);
    }
    assert_eq!(pieces.get("/users").await.json()["iterable"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn an_id_arrives_decoded() {
    let mut store = Store::default();
    store.insert(UserProfile::new("a/b c%"));
    let pieces = Pieces::of(store);
    assert_eq!(pieces.get("/users/a%2Fb%20c%25").await.json()["id"], "a/b c%");
    let remaining = pieces.post("/users/a%2Fb%20c%25/disconnect").await.json();
    assert_eq!(remaining, json!({ "iterable": [] }));
}

#[tokio::test]
async fn disconnecting_answers_who_remains() {
    let pieces = Pieces::of(Store::demo());
    let remaining = pieces.post(&format!("/users/{INES}/disconnect")).await.json();
    assert_eq!(remaining["iterable"][0]["id"], TOMAS);
    assert_eq!(pieces.get("/users").await.json(), remaining);
    let again = pieces.post(&format!("/users/{INES}/disconnect")).await;
    assert_text(&again, 404, "User not found", "a second time");
    let nobody = pieces.post(&format!("/users/{TOMAS}/disconnect")).await.json();
    assert_eq!(nobody, json!({ "iterable": [] }));
}

#[tokio::test]
async fn whatever_reaches_no_operation_is_plain_text_too() {
    let pieces = Pieces::of(Store::demo());
    let disconnect = format!("/users/{INES}/disconnect");
    for (method, path, status, text) in [
        (Method::GET, "/", 404, "Not Found"),
        (Method::GET, "/user/", 404, "Not Found"),
        (Method::GET, "/users/", 404, "Not Found"),
        (Method::GET, "//users", 404, "Not Found"),
        (Method::GET, "/users/authenticate/from_token/x", 404, "Not Found"),
        (Method::POST, "/users/authenticate/from_tokens", 404, "Not Found"),
        (Method::POST, "/users", 405, "Method Not Allowed"),
        (Method::DELETE, "/users/x", 405, "Method Not Allowed"),
        (Method::GET, SIGN_IN, 405, "Method Not Allowed"),
        (Method::GET, &disconnect, 405, "Method Not Allowed"),
    ] {
        let answer = pieces.call(method.clone(), path).await;
        assert_text(&answer, status, text, &format!("{method} {path}"));
    }
}

#[tokio::test]
async fn credentials_are_neither_needed_nor_checked() {
    let pieces = Pieces::of(Store::demo());
    for (name, value) in [("authorization", "Bearer nonsense"), ("x-application-id", "nonsense")] {
        let request = Request::get("/users").header(name, value).body(Body::empty()).unwrap();
        assert_eq!(pieces.send(request).await.status, StatusCode::OK.as_u16());
    }
}

fn document() -> Value {
    serde_json::to_value(ROUTES.contract().document).unwrap()
}

/// Bodies that the validators of the real document and clients 2.7.0 to 5.0.1 have accepted.
const ACCEPTED_TOKEN: &str = r#"{"access_token":"eyJhbGciOiJSUzI1NiJ9.invented.sig","token_type":"Bearer","expires_in":86400,"scope":"openid profile email offline_access","refresh_token":"v1.invented-refresh","id_token":"eyJhbGciOiJSUzI1NiJ9.invented-id.sig","schema":{"migration":0,"semantic":"MAJOR_0_MINOR_0_PATCH_1"}}"#;
const ACCEPTED_PROFILE: &str = r#"{"schema":{"migration":12,"semantic":"MAJOR_0_MINOR_0_PATCH_1"},"id":"6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40","email":"ines.okafor@example.test","name":"Ines Okafor","username":"inesok","picture":"https://img.example.test/u/ines.png","vanityname":"inesok","created":{"value":"2024-11-05T08:30:00.000Z","readable":"Nov 5, 2024"},"updated":{"value":"2025-01-17T14:02:11.000Z"},"aesthetics":{"theme":{"dark":true},"font":{"size":14}},"allocation":{"id":"6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40","user":"6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40","project":"cloud-4471","region":"us-central1","version":"2.4.1","status":{"cloud":"RUNNING"},"urls":{"base":{"status":"SUCCEEDED","url":"https://run-4471.example.test"},"id":{"status":"SUCCEEDED","url":"https://6b0d8c52.cloud.example.test"},"vanity":{"status":"PENDING","url":"https://inesok.cloud.example.test"}},"updated":{"value":"2025-01-17T14:02:11.000Z"}},"providers":{"iterable":[{"type":"github","user_id":"55102938","isSocial":true,"connection":"github","created":{"value":"2024-11-05T08:30:00.000Z"},"updated":{"value":"2024-11-05T08:30:00.000Z"},"profileData":{"name":"Ines Okafor","nickname":"inesok","email_verified":true,"public_repos":12,"followers":40}}]},"auth0":{"global_id":"6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40","vanityname":"inesok","allocation":{"project":"cloud-4471","region":"us-central1"},"beta":{"from":{"value":"2025-01-01T00:00:00.000Z"},"continuous":true}}}"#;
const ACCEPTED_MINIMUM: &str = r#"{"id":"6b0d8c52-2f4e-4f0b-9a3c-5d1f7e2a9c40","aesthetics":{"theme":{"dark":false},"font":{"size":12}}}"#;

#[test]
fn accepted_bodies_are_read_and_written_without_loss() {
    fn check<T>(accepted: &str, value: &T)
    where
        T: std::fmt::Debug + PartialEq + serde::Serialize + serde::de::DeserializeOwned,
    {
        assert_eq!(&serde_json::from_str::<T>(accepted).unwrap(), value);
        let accepted: Value = serde_json::from_str(accepted).unwrap();
        assert_eq!(serde_json::to_value(value).unwrap(), accepted);
    }
    check(ACCEPTED_TOKEN, &demo::token());
    check(ACCEPTED_PROFILE, &demo::ines());
    check(ACCEPTED_MINIMUM, &UserProfile::new(INES));
    check(r#"{"iterable":[]}"#, &Users::default());
    assert_eq!(serde_json::from_str::<Users>("{}").unwrap(), Users::default());
}

#[test]
fn the_examples_of_the_contract_are_accepted_bodies() {
    let schemas = document()["components"]["schemas"].clone();
    let accepted = |body: &str| serde_json::from_str::<Value>(body).unwrap();
    assert_eq!(schemas["OAuthToken"]["example"], accepted(ACCEPTED_TOKEN));
    assert_eq!(schemas["UserProfile"]["example"], accepted(ACCEPTED_PROFILE));
    assert_eq!(schemas["Users"]["example"]["iterable"][0], accepted(ACCEPTED_PROFILE));
}

/// Every object with its required and its optional members, `schema` aside.
const MEMBERS: [(&str, &[&str], &[&str]); 20] = [
    (
        "OAuthToken",
        &["access_token", "token_type", "expires_in"],
        &["scope", "refresh_token", "id_token"],
    ),
    (
        "UserProfile",
        &["id", "aesthetics"],
        &[
            "email",
            "picture",
            "name",
            "username",
            "vanityname",
            "created",
            "updated",
            "allocation",
            "providers",
            "auth0",
            "descope",
            "apiKeys",
            "subscriptions",
            "entities",
        ],
    ),
    ("Users", &[], &["iterable"]),
    ("EmbeddedModelSchema", &["migration", "semantic"], &[]),
    ("GroupedTimestamp", &["value"], &["readable"]),
    ("Aesthetics", &["theme", "font"], &[]),
    ("Theme", &["dark"], &[]),
    ("Font", &["size"], &[]),
    (
        "AllocationCloud",
        &["id", "user", "urls", "status", "project"],
        &["updated", "version", "region"],
    ),
    ("AllocationCloudUrls", &["base", "id"], &["vanity"]),
    ("AllocationCloudUrl", &["status", "url"], &[]),
    ("AllocationCloudStatus", &["cloud"], &[]),
    ("ExternalProviders", &["iterable"], &[]),
    (
        "ExternalProvider",
        &["type", "user_id", "created", "updated"],
        &["access_token", "expires_in", "profileData", "connection", "isSocial"],
    ),
    (
        "ExternalProviderProfileData",
        &[],
        &[
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
            "email_verified",
            "hireable",
            "site_admin",
            "two_factor_authentication",
            "collaborators",
            "disk_usage",
            "followers",
            "following",
            "owned_private_repos",
            "private_gists",
            "public_gists",
            "public_repos",
            "total_private_repos",
        ],
    ),
    (
        "Auth0UserMetadata",
        &["global_id"],
        &["cloud_key", "stripe_customer_id", "vanityname", "allocation", "open_AI", "beta"],
    ),
    ("Auth0UserAllocationMetadata", &["project", "region"], &[]),
    ("Auth0OpenAIUserMetadata", &[], &["api_key", "api_key_name", "organization_key"]),
    ("AnonymousTemporalRange", &[], &["from", "to", "between", "continuous"]),
    ("Message", &[], &[]),
];

/// The objects that do not say which version of the model they follow.
const WITHOUT_SCHEMA: [&str; 4] = [
    "EmbeddedModelSchema",
    "ExternalProviderProfileData",
    "Auth0UserAllocationMetadata",
    "Message",
];

#[test]
fn objects_have_the_documented_members_and_are_open_to_more() {
    let schemas = document()["components"]["schemas"].clone();
    for (component, required, optional) in MEMBERS {
        let schema = &schemas[component];
        let listed = |key: &str| schema[key].as_array().cloned().unwrap_or_default();
        let mut members = [required, optional].concat();
        if !WITHOUT_SCHEMA.contains(&component) {
            members.push("schema");
        }
        members.sort_unstable();
        let mut found = schema["properties"].as_object().cloned().unwrap_or_default();
        found.sort_keys();
        assert_eq!(found.keys().collect::<Vec<_>>(), members, "{component}");
        let mut found = listed("required");
        found.sort_by_key(Value::to_string);
        let mut required = required.to_vec();
        required.sort_unstable();
        assert_eq!(found, required, "{component}");
        assert_eq!(schema.get("additionalProperties"), None, "{component}");
    }
    let mut schemas = schemas;
    schemas["ModelMaxTokens"].take();
    assert!(!schemas.to_string().contains("\"null\""), "no other member is nullable");
}

#[test]
fn enumerations_list_the_values_of_the_reference() {
    let schemas = document()["components"]["schemas"].clone();
    for (component, values) in [
        ("TokenTypeEnum", json!(["Bearer"])),
        ("EmbeddedModelSchemaSemanticVersionEnum", json!(["MAJOR_0_MINOR_0_PATCH_1", "UNKNOWN"])),
        (
            "AllocationStatusEnum",
            json!(["PENDING", "RUNNING", "FAILED", "SUCCEEDED", "UNKNOWN", "DISCONNECTED"]),
        ),
        (
            "ExternalProviderTypeEnum",
            json!([
                "github",
                "auth0",
                "google-oauth2",
                "bitbucket",
                "linkedin",
                "twitter",
                "facebook",
                "waad",
                "UNKNOWN",
                "discord",
                "gitlab",
                "apple",
                "username_email",
                "slack",
                "microsoft"
            ]),
        ),
    ] {
        assert_eq!(schemas[component]["enum"], values, "{component}");
    }
}

#[test]
fn secrets_are_marked_in_the_contract() {
    let schemas = document()["components"]["schemas"].clone();
    for (component, member) in [
        ("OAuthToken", "access_token"),
        ("OAuthToken", "refresh_token"),
        ("OAuthToken", "id_token"),
        ("ExternalProvider", "access_token"),
        ("Auth0UserMetadata", "cloud_key"),
        ("Auth0OpenAIUserMetadata", "api_key"),
        ("Auth0OpenAIUserMetadata", "organization_key"),
    ] {
        let property = &schemas[component]["properties"][member];
        assert_eq!(property["type"], "string", "{component}.{member}");
        assert_eq!(property["format"], "password", "{component}.{member}");
    }
}
