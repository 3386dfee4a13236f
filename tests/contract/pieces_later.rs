//! The members of a profile that came after the document of February 2025, at every level.

use serde_json::{Map, Value, json};

/// All of them, for the user with this id.
pub(super) fn members(user: &str) -> Value {
    let schema = json!({"migration": 12, "semantic": "UNKNOWN"});
    let time = |value: &str| json!({"schema": schema, "value": value});
    let (then, now) = (time("2024-11-05T08:30:00Z"), time("2025-01-17T14:02:11Z"));
    let score = json!({
        "schema": schema, "automatic": 1, "manual": 2, "priority": 3, "reference": 4, "reuse": 5,
        "searched": 6, "update": 7,
    });
    let list = |item: &Value| {
        json!({
            "schema": schema, "iterable": [item], "indices": {"one": 0, "two": -1}, "score": score,
        })
    };
    let bare = |id: &str| json!({"schema": schema, "id": id});
    let flattened_user = json!({
        "schema": schema, "id": user, "email": "i@example.test", "name": "Ines", "picture": "p",
        "username": "inesok", "vanityname": "ines",
        "entities": list(&bare("an entity")), "subscriptions": list(&bare("a subscription")),
    });
    let referenced_user = json!({"schema": schema, "id": user, "reference": flattened_user});
    let subscriptions = list(&json!({
        "schema": schema, "id": "s", "reference": {
            "schema": schema, "id": "s", "name": "Team", "active": true, "created": then,
            "updated": now, "cancelled": now, "paused": now, "next_billing_date": now,
            "price_id": "price", "product_id": "product", "quantity": 3, "subscription_id": "sub",
            "term": "quarter", "user": referenced_user, "entities": list(&bare("an entity")),
            "score": score,
        },
    }));
    let entities = list(&json!({
        "schema": schema, "id": "e", "reference": {
            "schema": schema, "id": "e", "name": "Harbor", "type": "ORGANIZATION", "created": then,
            "updated": now, "deleted": now, "org_identifier": "org", "team_identifier": "team",
            "configuration": configuration(&schema), "subscriptions": subscriptions,
            "users": list(&referenced_user),
        },
    }));
    json!({
        "descope": {
            "schema": schema, "descope_id": "d", "global_id": user, "vanityname": "ines",
            "allocation": {"project": "p", "region": "r"},
            "open_AI": {"schema": schema, "api_key": "sk-invented"},
            "beta": {"schema": schema, "from": then, "continuous": true},
        },
        "apiKeys": ["key-invented", "key-invented-too"],
        "subscriptions": subscriptions,
        "entities": entities,
    })
}

fn configuration(schema: &Value) -> Value {
    let switched = |enabled: &str| json!({"schema": schema, "enabled": enabled});
    let all = |names: &[&str]| {
        let switches = names.iter().map(|name| ((*name).to_owned(), switched("ENABLED")));
        let mut switches: Map<_, _> = switches.collect();
        switches.insert("schema".to_owned(), schema.clone());
        Value::Object(switches)
    };
    json!({
        "schema": schema,
        "analytics": all(&["bigQuery", "segment", "sendInternalSummaryReportsToUserTeamService"]),
        "externalCloud": all(&[
            "cloudBackupCreation", "connectToCloud", "deleteCloudBackup", "listCloudBackups",
            "listSpecificCloudBackup", "reconnectToCloud", "restoreCloudBackup", "shareSnippet",
            "updateAllocationCloud",
        ]),
        "externalProvider": {
            "schema": schema,
            "allowedCloudModels": {
                "schema": schema, "enabled": "DISABLED",
                "allowedModels": {"schema": schema, "iterable": [model(schema)]},
                "defaultModels": {
                    "schema": schema, "accurate": model(schema), "fallbackAccurate": model(schema),
                    "fast": model(schema), "fallbackFast": {"unique": "small"},
                },
            },
            "deniedWorkstreamPatternEngineSources": {
                "schema": schema, "enabled": "UNKNOWN",
                "deniedSources": {"schema": schema, "iterable": [
                    {"schema": schema, "application": "Mail", "bundle_identifiers": ["a.b", "c"]},
                ]},
            },
            "deniedWorkstreamPatternEngineWebsites": {
                "schema": schema, "enabled": "ENABLED",
                "deniedWebsites": {"schema": schema, "iterable": [
                    {"schema": schema, "url": "https://bank.example.test"},
                ]},
            },
            "processing": {"schema": schema, "enabled": "ENABLED", "processing": "BLENDED"},
        },
    })
}

fn model(schema: &Value) -> Value {
    json!({
        "schema": schema, "unique": "large", "name": "Large", "version": "2", "custom": false,
        "foundation": "GEMMA_1.1_2B", "provider": "MSFT_AZURE_OPEN_AI", "type": "ACCURACY",
        "maxTokens": {"schema": schema, "total": 128_000.0, "input": 1.5, "output": 2.0},
    })
}
