//! The members of every object that is not in the document of February 2025, or belongs to the
//! endpoints beside `/users`.

use serde_json::Value;

use super::super::ROUTES;

/// Every object with its members; those with a star are required, and `schema` is one of them
/// unless it is missing here on purpose.
const MEMBERS: &[(&str, &str)] = &[
    ("DescopeUserMetadata", "descope_id* global_id* allocation beta open_AI vanityname schema"),
    ("FlattenedEntities", "iterable* indices score schema"),
    ("ReferencedEntity", "id* reference schema"),
    (
        "FlattenedEntity",
        "configuration* created* id* name* type* updated* deleted org_identifier \
         subscriptions team_identifier users schema",
    ),
    ("FlattenedSubscriptions", "iterable* indices score schema"),
    ("ReferencedSubscription", "id* reference schema"),
    (
        "FlattenedSubscription",
        "active* created* id* name* price_id* product_id* quantity* subscription_id* term* \
         updated* user* cancelled entities next_billing_date paused score schema",
    ),
    ("Score", "automatic* manual* priority reference reuse searched update schema"),
    ("FlattenedUsers", "iterable* indices score schema"),
    ("ReferencedUser", "id* reference schema"),
    (
        "FlattenedUserProfile",
        "id* email entities name picture subscriptions username vanityname schema",
    ),
    ("InstanceConfiguration", "analytics externalCloud externalProvider schema"),
    (
        "InstanceConfigurationAnalytics",
        "bigQuery segment sendInternalSummaryReportsToUserTeamService schema",
    ),
    (
        "InstanceConfigurationExternalCloud",
        "cloudBackupCreation connectToCloud deleteCloudBackup listCloudBackups \
         listSpecificCloudBackup reconnectToCloud restoreCloudBackup shareSnippet \
         updateAllocationCloud schema",
    ),
    (
        "InstanceConfigurationExternalProvider",
        "allowedCloudModels deniedWorkstreamPatternEngineSources \
         deniedWorkstreamPatternEngineWebsites processing schema",
    ),
    ("AllowedCloudModelsInstanceConfiguration", "enabled* allowedModels defaultModels schema"),
    ("DeniedWorkstreamPatternEngineSourcesInstanceConfiguration", "enabled* deniedSources schema"),
    (
        "DeniedWorkstreamPatternEngineWebsitesInstanceConfiguration",
        "enabled* deniedWebsites schema",
    ),
    ("ProcessingInstanceConfiguration", "enabled* processing schema"),
    ("InstanceConfigurationAllowedModels", "iterable* schema"),
    (
        "InstanceConfigurationAllowedModel",
        "unique* custom foundation maxTokens name provider type version schema",
    ),
    (
        "InstanceConfigurationAllowedCloudModelsDefaultModels",
        "accurate fallbackAccurate fallbackFast fast schema",
    ),
    ("InstanceConfigurationDeniedWorkstreamPatternEngineSources", "iterable* schema"),
    (
        "InstanceConfigurationDeniedWorkstreamPatternEngineSource",
        "application bundle_identifiers schema",
    ),
    ("InstanceConfigurationDeniedWorkstreamPatternEngineWebsites", "iterable* schema"),
    ("InstanceConfigurationDeniedWorkstreamPatternEngineWebsite", "url* schema"),
    ("ModelMaxTokens", "total* input output schema"),
    ("BigQueryInstanceConfiguration", "enabled* schema"),
    ("CloudBackupCreationInstanceConfiguration", "enabled* schema"),
    ("ConnectToCloudInstanceConfiguration", "enabled* schema"),
    ("DeleteCloudBackupInstanceConfiguration", "enabled* schema"),
    ("ListCloudBackupsInstanceConfiguration", "enabled* schema"),
    ("ListSpecificCloudBackupInstanceConfiguration", "enabled* schema"),
    ("ReconnectToCloudInstanceConfiguration", "enabled* schema"),
    ("RestoreCloudBackupInstanceConfiguration", "enabled* schema"),
    ("SegmentInstanceConfiguration", "enabled* schema"),
    ("SendInternalSummaryReportsToUserTeamServiceInstanceConfiguration", "enabled* schema"),
    ("ShareSnippetInstanceConfiguration", "enabled* schema"),
    ("UpdateAllocationCloudInstanceConfiguration", "enabled* schema"),
    (
        "Auth0User",
        "name family_name given_name nickname username locale user_id last_ip email picture \
         created_at updated_at last_login email_verified logins_count blocked_for \
         guardian_authenticators identities user_metadata",
    ),
    ("Auth0Identity", "connection provider user_id access_token isSocial expires_in"),
    ("ReturnedUserProfile", "user schema"),
    ("SeededExternalProvider", "type* schema"),
    ("UserBetaStatus", "user* auth0 descope schema"),
    ("UserBetaStatusMetadata", "vision"),
    ("UserLastCheckedIn", "needsRefresh* lastCheckedIn updateRequired userId"),
    ("SeededConnectorConnection", "application* schema"),
    (
        "SeededTrackedApplication",
        "name* version* platform* capabilities privacy automaticUnload enrichment descriptor \
         schema",
    ),
    ("SeededTrackedApplicationEnrichment", "tags websites persons hints"),
    (
        "Application",
        "id* name* version* platform* onboarded* privacy* capabilities mechanism \
         automaticUnload enrichment descriptor schema",
    ),
    ("Context", "os* application* health* user schema"),
    ("Health", "os* schema"),
    ("OSHealth", "id* version* schema"),
];

/// Every enumeration with its values.
const VALUES: &[(&str, &str)] = &[
    ("EntityTypeEnum", "ORGANIZATION TEAM UNKNOWN"),
    ("SubscriptionTermEnum", "UNKNOWN month quarter year"),
    ("InstanceConfigurationEnabledEnum", "DISABLED ENABLED UNKNOWN"),
    ("ModelTypeEnum", "ACCURACY BALANCED SPEED UNKNOWN"),
    ("CapabilitiesEnum", "BLENDED CLOUD LOCAL UNKNOWN"),
    ("PlatformEnum", "ANDROID FUCHSIA IOS LINUX MACOS UNKNOWN WEB WINDOWS"),
    ("PrivacyEnum", "ANONYMOUS CLOSED OPEN UNKNOWN"),
    ("MechanismEnum", "AUTOMATIC DELETED EXTERNAL_AGENT INTERNAL MANUAL RECOMMENDED UNKNOWN"),
];

/// How many names the reference has of those that change with every release.
const NAMES: &[(&str, usize)] =
    &[("ModelFoundationEnum", 142), ("ExternalMLProviderEnum", 31), ("ApplicationNameEnum", 49)];

fn schemas() -> Value {
    ROUTES.contract().document["components"]["schemas"].take()
}

fn texts(list: &Value) -> Vec<&str> {
    let mut texts: Vec<_> =
        list.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    texts.sort_unstable();
    texts
}

#[test]
fn objects_have_the_members_of_the_reference() {
    let schemas = schemas();
    for (component, members) in MEMBERS {
        let schema = &schemas[component];
        let mut names: Vec<_> = members.split(' ').map(|name| name.trim_end_matches('*')).collect();
        names.sort_unstable();
        let mut found: Vec<_> = schema["properties"].as_object().unwrap().keys().collect();
        found.sort_unstable();
        assert_eq!(found, names, "{component}");
        let mut required: Vec<_> =
            members.split(' ').filter_map(|name| name.strip_suffix('*')).collect();
        required.sort_unstable();
        assert_eq!(texts(&schema["required"]), required, "{component}");
    }
}

#[test]
fn enumerations_have_the_values_of_the_reference() {
    let schemas = schemas();
    for (component, values) in VALUES {
        assert_eq!(texts(&schemas[component]["enum"]).join(" "), *values, "{component}");
    }
    for (component, names) in NAMES {
        assert_eq!(texts(&schemas[component]["enum"]).len(), *names, "{component}");
    }
}
